//! The generated reference in `docs/reference`.

use std::path::Path;

use crate::home;

#[test]
fn the_checked_in_reference_is_what_the_code_says() {
    let env = home();
    let run = env.run(["reference", "new"]);
    assert_eq!(run.exit(), "0", "{run}");
    let checked_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference");
    let names = |folder: &Path| {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let made = env.home().join("new");
    assert_eq!(
        names(&checked_in),
        names(&made),
        "docs/reference holds a page that nothing makes any more, or lacks one"
    );
    for name in names(&made) {
        let path = made.join(&name);
        let new = std::fs::read_to_string(&path).unwrap();
        let old = std::fs::read_to_string(checked_in.join(&name)).unwrap_or_default();
        assert!(
            old == new,
            "docs/reference/{} is not what the code says: run `make generate` and commit the result",
            name.to_string_lossy()
        );
    }
}

#[test]
fn a_page_is_made_for_each_kind_of_promise() {
    let env = home();
    let _ = env.run(["reference", "new"]).exit();
    let mut tree = env.tree();
    tree.retain(|name| name.ends_with(".md"));
    assert_eq!(
        tree,
        [
            "new/commands.md",
            "new/config.md",
            "new/defaults.md",
            "new/environment.md",
            "new/exit-codes.md",
            "new/json.md"
        ]
    );
}
