//! Prints what is found below a folder as JSON lines, for a scorer: `cargo run --example find -- FOLDER`.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

fn main() {
    let root = std::env::args().nth(1).expect("a folder");
    let mut out = String::new();
    walk(Path::new(&root), &mut out);
    std::io::stdout()
        .write_all(out.as_bytes())
        .expect("stdout takes it");
}

fn walk(path: &Path, out: &mut String) {
    if path.is_dir() {
        let mut entries: Vec<_> = std::fs::read_dir(path)
            .expect("a folder")
            .flatten()
            .collect();
        entries.sort_by_key(std::fs::DirEntry::path);
        for entry in entries {
            walk(&entry.path(), out);
        }
        return;
    }
    let Ok(bytes) = std::fs::read(path) else {
        return;
    };
    let name = path.to_string_lossy();
    for finding in pai_redact::Detector::built_in().find(&name, &bytes) {
        writeln!(
            out,
            r#"{{"file":"{name}","start":{},"end":{},"class":"{}","category":"{}","rule":"{}"}}"#,
            finding.span.start,
            finding.span.end,
            finding.category.class.name(),
            finding.category.name,
            finding.rule
        )
        .expect("a string takes it");
    }
}
