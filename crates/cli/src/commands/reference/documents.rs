//! The shape of each JSON document, read from `documents.txt`. In a debug build, which the tests are, a
//! document with a field that is not described, or of another type, ends the program: the page cannot
//! fall behind.

/// The fields of one command's document.
pub(super) struct Document {
    /// The command as it is typed.
    pub(super) command: &'static str,
    /// What the document is, one sentence without a full stop.
    pub(super) about: &'static str,
    /// Path, types, meaning.
    pub(super) fields: Vec<Field>,
}

/// One field of a document.
#[derive(Clone)]
pub(super) struct Field {
    pub(super) path: String,
    pub(super) kinds: &'static str,
    pub(super) meaning: &'static str,
}

/// Returns every document in the order of the file.
pub(super) fn all() -> Vec<Document> {
    let mut shapes: Vec<Document> = Vec::new();
    let mut documents = Vec::new();
    let lines = include_str!("documents.txt").lines();
    let text: Vec<&str> = lines.filter(|line| !line.starts_with('#')).collect();
    for block in text.split(|line| line.is_empty()) {
        let Some((head, fields)) = block.split_first() else {
            continue;
        };
        let (command, about) = head
            .split_once(": ")
            .expect("a block starts with `NAME: …`");
        let document = Document {
            command,
            about,
            fields: fields.iter().flat_map(|line| read(line, &shapes)).collect(),
        };
        match command.starts_with('=') {
            true => shapes.push(document),
            false => documents.push(document),
        }
    }
    documents
}

/// Reads one line; a shape stands for all its fields below the path.
fn read(line: &'static str, shapes: &[Document]) -> Vec<Field> {
    let (path, _) = line.split_once("  ").unwrap_or((line, ""));
    let rest = line[path.len()..].trim_start();
    let (kinds, meaning) = rest.split_once(' ').unwrap_or((rest, ""));
    if !kinds.starts_with('=') {
        return vec![Field {
            path: path.to_owned(),
            kinds,
            meaning: meaning.trim(),
        }];
    }
    let shape = shapes.iter().find(|shape| shape.command == kinds);
    let shape = shape.unwrap_or_else(|| panic!("the shape `{kinds}` stands after its use"));
    let below = |field: &Field| Field {
        path: format!("{path}.{}", field.path),
        ..field.clone()
    };
    shape.fields.iter().map(below).collect()
}

/// Returns the first field of a document that is not described.
#[cfg(debug_assertions)]
pub(crate) fn undocumented(command: &str, document: &serde_json::Value) -> Option<String> {
    let documents = all();
    let Some(known) = documents.iter().find(|known| known.command == command) else {
        return Some(format!("the document of `{command}`"));
    };
    let fields = document.as_object()?;
    fields
        .iter()
        .filter(|(name, _)| *name != "schema")
        .find_map(|(name, value)| walk(name, value, known))
}

#[cfg(debug_assertions)]
fn walk(path: &str, value: &serde_json::Value, known: &Document) -> Option<String> {
    use serde_json::Value;
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    };
    if let Some(field) = known.fields.iter().find(|field| matches(&field.path, path)) {
        let fits = field
            .kinds
            .split('|')
            .any(|kinds| kinds == kind || kinds == "any");
        return (!fits).then(|| format!("`{path}` as {kind}"));
    }
    let is_above = |field: &Field| field.path.starts_with(&format!("{path}."));
    match value {
        Value::Object(fields) => fields
            .iter()
            .find_map(|(name, value)| walk(&format!("{path}.{name}"), value, known)),
        // An empty list shows nothing; its fields are compared when it holds something.
        Value::Array(items) => items
            .iter()
            .find_map(|item| walk(&format!("{path}[]"), item, known)),
        // An object that may be missing: its fields are described, itself is not.
        Value::Null if known.fields.iter().any(is_above) => None,
        _ => Some(format!("`{path}`")),
    }
}

/// Compares a described path with one of a document; `*` stands for any field.
#[cfg(debug_assertions)]
fn matches(known: &str, path: &str) -> bool {
    let (mut known, mut path) = (known.split('.'), path.split('.'));
    loop {
        match (known.next(), path.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a == b || a == "*" => {}
            (Some("*[]"), Some(b)) if b.ends_with("[]") => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_field_that_is_not_described_is_found() {
        let right = json!({"schema": 1, "settings": [{"key": "k", "value": 4, "place": null}]});
        assert_eq!(undocumented("config list", &right), None);
        let more = json!({"schema": 1, "settings": [{"key": "k", "colour": 4}]});
        assert_eq!(
            undocumented("config list", &more).as_deref(),
            Some("`settings[].colour`")
        );
        let other = json!({"settings": "none"});
        assert!(undocumented("config list", &other).is_some());
        let typed = json!({"settings": [{"key": 4}]});
        assert_eq!(
            undocumented("config list", &typed).as_deref(),
            Some("`settings[].key` as number")
        );
        assert!(undocumented("no such", &right).is_some());
    }

    #[test]
    fn every_line_has_a_path_known_types_and_a_meaning() {
        const KINDS: [&str; 7] = ["string", "number", "bool", "null", "object", "list", "any"];
        for document in all() {
            assert!(!document.fields.is_empty(), "{}", document.command);
            for Field {
                path,
                kinds,
                meaning,
            } in &document.fields
            {
                let known = kinds.split('|').all(|kind| KINDS.contains(&kind));
                assert!(known, "{} {path}: {kinds}", document.command);
                assert!(!meaning.is_empty(), "{} {path}", document.command);
            }
        }
    }
}
