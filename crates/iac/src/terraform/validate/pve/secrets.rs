//! Secrets that are written into the files, and connections that are not verified.

use std::collections::BTreeMap;

use hcl_edit::structure::{Block as Written, Body};

use super::*;
use crate::finding::SourceFile;
use crate::terraform::catalogue::{Attribute, Block, Shape};
use crate::terraform::validate::value::Scope;

/// Checks a resource.
pub(super) fn resource(guest: &Guest<'_>, report: &mut Report) {
    if let Some(schema) = guest.module.schema(guest.resource) {
        let mut check = Check {
            scope: &guest.module.scope,
            file: guest.file(),
            report,
        };
        check.body(guest.body(), schema);
    }
}

/// Checks a provider's own block.
pub(super) fn provider(
    module: &Module<'_>,
    block: &Written,
    file: &SourceFile,
    report: &mut Report,
) {
    let mut check = Check {
        scope: &module.scope,
        file,
        report,
    };
    check.body(&block.body, module.catalogue.provider());
    let value = |name: &str| {
        block
            .body
            .get_attribute(name)
            .map(|argument| module.scope.value(&argument.value))
    };
    if let Some(item) = value("insecure").filter(|item| item.truth() == Some(true)) {
        report
            .warn(
                "pve/insecure",
                file,
                item.span,
                "the certificate of the server is not verified",
            )
            .hint = Some(
            "trust the cluster's own authority on this machine, and remove `insecure`".to_owned(),
        );
    }
    if let Some(item) = value("endpoint")
        && item
            .text()
            .is_some_and(|text| text.to_ascii_lowercase().starts_with("http://"))
    {
        report.warn(
            "pve/insecure",
            file,
            item.span,
            "the password or token would be sent without encryption",
        );
    }
}

struct Check<'a, 'r> {
    scope: &'a Scope<'a>,
    file: &'a SourceFile,
    report: &'r mut Report,
}

impl Check<'_, '_> {
    fn body(&mut self, body: &Body, schema: &Block) {
        for argument in body.attributes() {
            if let Some(attribute) = schema.attributes.get(argument.key.as_str()) {
                let item = self.scope.value(&argument.value);
                self.attribute(argument.key.as_str(), attribute, &item);
            }
        }
        for block in body.blocks() {
            if let Some(nested) = schema.blocks.get(block.ident.as_str()) {
                self.body(&block.body, &nested.block);
            }
        }
    }

    fn attribute(&mut self, name: &str, attribute: &Attribute, item: &Item) {
        if attribute.sensitive && item.text().is_some_and(|text| !text.is_empty()) {
            let message = format!("`{name}` is a secret, and it is written into the file");
            self.report
                .warn(
                    "pve/plaintext-secret",
                    self.file,
                    item.span.clone(),
                    message,
                )
                .hint =
                Some("declare a variable with `sensitive = true` and refer to it".to_owned());
        }
        if let Shape::Nested(_, inner) = &attribute.value {
            self.nested(item, inner);
        }
    }

    fn nested(&mut self, item: &Item, inner: &BTreeMap<String, Attribute>) {
        match &item.value {
            Value::Tuple(items) => items.iter().for_each(|item| self.nested(item, inner)),
            Value::Object { entries, .. } => {
                for entry in entries {
                    match inner.get(&entry.name) {
                        Some(attribute) => self.attribute(&entry.name, attribute, &entry.item),
                        None => self.nested(&entry.item, inner),
                    }
                }
            }
            _ => {}
        }
    }
}
