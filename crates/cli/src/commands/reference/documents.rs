//! The shape of each JSON document. In a debug build, which the tests are, a document with a field that
//! is not in this table, or of another type, ends the program: the table cannot fall behind.

/// The fields of one command's document: path, type, meaning.
pub(super) struct Document {
    /// The command as it is typed.
    pub(super) command: &'static str,
    /// What the document is, one sentence without a full stop.
    pub(super) about: &'static str,
    /// Path, type (`string`, `number`, `bool`, `null`, `object`, `list`, `any`, joined by `|`), meaning.
    pub(super) fields: &'static [(&'static str, &'static str, &'static str)],
}

/// Every document.
pub(super) static DOCUMENTS: &[Document] = &[
    Document {
        command: "(any command that fails)",
        about: "Why there is no answer",
        fields: &[
            ("schema", "number", "1"),
            (
                "error.kind",
                "string",
                "The name of the [exit code](exit-codes.md)",
            ),
            ("error.exit", "number", "The exit code"),
            ("error.message", "string", "What went wrong"),
            (
                "error.causes[]",
                "string",
                "What caused it, the nearest cause first",
            ),
            ("error.hint", "string|null", "What to do next"),
        ],
    },
    Document {
        command: "config get",
        about: "One setting",
        fields: &[
            ("schema", "number", "1"),
            ("key", "string", "The setting's name"),
            ("value", "string|number|bool", "Its value"),
            (
                "origin",
                "string",
                "The layer that it comes from: `default`, `system file`, `user file`, `project file`, `environment` or `flag`",
            ),
            ("place", "string|null", "The file, variable or flag"),
        ],
    },
    Document {
        command: "config list",
        about: "Every setting",
        fields: &[
            ("schema", "number", "1"),
            ("settings[].key", "string", "The setting's name"),
            ("settings[].value", "string|number|bool", "Its value"),
            (
                "settings[].origin",
                "string",
                "The layer that it comes from",
            ),
            (
                "settings[].place",
                "string|null",
                "The file, variable or flag",
            ),
        ],
    },
];

/// Returns the first field of a document that the table does not describe.
#[cfg(debug_assertions)]
pub(crate) fn undocumented(command: &str, document: &serde_json::Value) -> Option<String> {
    let known = DOCUMENTS.iter().find(|known| known.command == command);
    let Some(known) = known else {
        return Some(format!("the document of `{command}`"));
    };
    walk("", document, known)
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
    let row = known.fields.iter().find(|row| matches(row.0, path));
    if let Some((_, kinds, _)) = row {
        let fits = kinds
            .split('|')
            .any(|known| known == kind || known == "any");
        return (!fits).then(|| format!("`{path}` as {kind}"));
    }
    match value {
        Value::Object(fields) => fields.iter().find_map(|(name, value)| match path {
            "" => walk(name, value, known),
            _ => walk(&format!("{path}.{name}"), value, known),
        }),
        // An empty list shows nothing; its field is found when it holds something.
        Value::Array(items) => items
            .iter()
            .find_map(|item| walk(&format!("{path}[]"), item, known)),
        // An object that may be missing: its fields are in the table, itself is not.
        Value::Null
            if known
                .fields
                .iter()
                .any(|row| row.0.starts_with(&format!("{path}."))) =>
        {
            None
        }
        _ => Some(format!("`{path}`")),
    }
}

/// Compares a path with one of the table, in which `.*` stands for any field.
#[cfg(debug_assertions)]
fn matches(known: &str, path: &str) -> bool {
    let (mut known, mut path) = (known.split('.'), path.split('.'));
    loop {
        match (known.next(), path.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a == b || a == "*" => {}
            (Some(a), Some(b)) if a == "*[]" && b.ends_with("[]") => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::undocumented;

    #[test]
    fn a_field_that_the_table_does_not_know_is_found() {
        let right = json!({"schema": 1, "settings": [{"key": "k", "value": 4, "origin": "default", "place": null}]});
        assert_eq!(undocumented("config list", &right), None);
        let more = json!({"schema": 1, "settings": [{"key": "k", "colour": 4}]});
        assert_eq!(
            undocumented("config list", &more).as_deref(),
            Some("`settings[].colour`")
        );
        let other = json!({"schema": "1"});
        assert_eq!(
            undocumented("config list", &other).as_deref(),
            Some("`schema` as string")
        );
        assert!(undocumented("no such", &right).is_some());
    }
}
