//! The documents: what they name exists, and they promise nothing with words that cannot be tested.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files_below(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "target" && !name.starts_with('.') {
            found.extend(files_below(&path, end));
        } else if name.ends_with(end) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn documents() -> Vec<(PathBuf, String)> {
    let mut found = files_below(&root().join("docs"), ".md");
    found.push(root().join("crates/README.md"));
    for entry in std::fs::read_dir(root()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "md") {
            found.push(path);
        }
    }
    assert!(found.len() > 10, "the documents are not where they were");
    found
        .into_iter()
        .map(|path| (path.clone(), std::fs::read_to_string(path).unwrap()))
        .collect()
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    for (path, text) in documents() {
        for part in text.split("](").skip(1) {
            let target = part.split([')', '#']).next().unwrap();
            if target.is_empty() || target.contains("://") {
                continue;
            }
            let full = path.parent().unwrap().join(target);
            assert!(full.exists(), "{} links to {target}", path.display());
        }
    }
}

#[test]
fn no_document_uses_a_word_that_promises_too_much() {
    const WORDS: [&str; 4] = ["impossible", "military-grade", "simply", "just"];
    const PHRASES: [&str; 4] = ["100 %", "100%", "zero risk", "automatic compliance"];
    for (path, text) in documents() {
        let text = text.to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
        let word = words.into_iter().find(|word| WORDS.contains(word));
        let phrase = PHRASES.into_iter().find(|phrase| text.contains(phrase));
        assert_eq!(word.or(phrase), None, "{}", path.display());
    }
}

/// Says whether a function of that name is a test: `#[test]` stands among the attributes above it.
fn is_test(code: &str, name: &str) -> bool {
    code.match_indices(&format!("fn {name}()")).any(|(at, _)| {
        let above = code[..at].lines().rev();
        above
            .take_while(|line| line.starts_with(['#', ' ', '/']))
            .any(|line| line.trim() == "#[test]")
    })
}

#[test]
fn a_function_that_is_no_test_is_no_proof() {
    let code = "#[test]\n#[expect(x)]\nfn one() {}\n\nfn two() {}\nmod m {\n    #[test]\n    fn three() {}\n}\n";
    assert!(is_test(code, "one") && is_test(code, "three"));
    assert!(!is_test(code, "two") && !is_test(code, "four"));
}

#[test]
fn every_promise_of_privacy_names_a_test_that_exists_and_its_limit() {
    let text = std::fs::read_to_string(root().join("docs/privacy.md")).unwrap();
    let code: String = files_below(&root().join("crates"), ".rs")
        .into_iter()
        .filter(|path| !path.ends_with("documents.rs"))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let promises: Vec<&str> = text.split("\n## ").skip(1).collect();
    assert!(promises.len() >= 5, "the promises are not where they were");
    for promise in promises {
        let title = promise.lines().next().unwrap();
        let tests = promise
            .split("\nTests: ")
            .nth(1)
            .unwrap_or_else(|| panic!("`{title}` names no test"));
        let tests = tests.split("\n\n").next().unwrap();
        let names: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "`{title}` names no test");
        for name in names {
            assert!(
                is_test(&code, name),
                "`{title}` names the test `{name}`, which does not exist"
            );
        }
        assert!(promise.contains("\nLimit: "), "`{title}` has no limit");
    }
}
