//! Checks what expressions refer to: variables, local values, resources, functions.

mod functions;
mod walk;

use std::ops::Range;

use hcl_edit::expr::{Traversal, TraversalOperator};

use crate::finding::SourceFile;
use crate::terraform::catalogue::Kind;

use super::module::{Module, Resource, is_override};
use super::report::{Report, meant, shown};
use super::syntax::{Parsed, place};

/// Checks every expression of a file.
pub(super) fn check(module: &Module<'_>, parsed: &Parsed<'_>, report: &mut Report) {
    // Without all files it is not known what is declared.
    if module.complete && !is_override(parsed.file) {
        let mut walk = References {
            module,
            file: parsed.file,
            report,
            names: Vec::new(),
            each: false,
            count: false,
            own: None,
        };
        walk.file(&parsed.body);
    }
}

/// Where the walk is.
struct References<'a, 'r> {
    module: &'a Module<'a>,
    file: &'a SourceFile,
    report: &'r mut Report,
    /// Names that `for` expressions and `dynamic` blocks bind.
    names: Vec<String>,
    /// `each` has a meaning.
    each: bool,
    /// `count` has a meaning.
    count: bool,
    /// The resource that is being walked.
    own: Option<(Kind, &'a str, &'a str)>,
}

impl References<'_, '_> {
    fn undeclared(&mut self, span: Range<usize>, message: String, hint: Option<String>) {
        self.report
            .error("tf/undeclared", self.file, span, message)
            .hint = hint;
    }

    /// Checks a name that stands alone.
    fn bare(&mut self, name: &str, span: Range<usize>) {
        if self.names.iter().any(|bound| bound == name) {
            return;
        }
        let hint = format!("for the text, write \"{}\"", name.escape_default());
        self.undeclared(span, format!("{} is not a value", shown(name)), Some(hint));
    }

    /// Checks `root.name.attribute`.
    fn traversal(&mut self, root: &str, traversal: &Traversal) {
        if self.names.iter().any(|bound| bound == root) {
            return;
        }
        let span = place(traversal);
        let path: Vec<Option<&str>> = traversal
            .operators
            .iter()
            .map(|operator| match operator.value() {
                TraversalOperator::GetAttr(name) => Some(name.as_str()),
                _ => None,
            })
            .collect();
        let Some(first) = path.first().copied().flatten() else {
            if !matches!(root, "each" | "self" | "count" | "path" | "terraform") {
                self.bare(root, span);
            }
            return;
        };
        match root {
            "var" => {
                if !self.module.variables.contains(first) {
                    let hint = meant(first, self.module.variables.iter().copied());
                    self.undeclared(span, format!("variable `{first}` is not declared"), hint);
                }
            }
            "local" => {
                if !self.module.scope.locals.contains_key(first) {
                    let hint = meant(first, self.module.scope.locals.keys().copied());
                    self.undeclared(span, format!("local value `{first}` is not declared"), hint);
                }
            }
            "module" => {
                if !self.module.modules.contains(first) {
                    let hint = meant(first, self.module.modules.iter().copied());
                    self.undeclared(span, format!("module `{first}` is not declared"), hint);
                }
            }
            "each" => self.each(first, span),
            "count" => {
                if first != "index" || !self.count {
                    let message = format!("`count.{first}` has no value here");
                    let hint = "`count.index` needs the argument `count` in the same block";
                    self.undeclared(span, message, Some(hint.to_owned()));
                }
            }
            "path" => {
                if !["module", "root", "cwd"].contains(&first) {
                    self.undeclared(span, format!("there is no `path.{first}`"), None);
                }
            }
            "self" | "terraform" | "tofu" | "ephemeral" | "provider" | "action" | "list"
            | "run" | "states" => {}
            "data" => self.managed(Kind::Data, first, &path[1..], traversal, 2),
            "resource" => self.managed(Kind::Resource, first, &path[1..], traversal, 2),
            type_name => self.managed(Kind::Resource, type_name, &path, traversal, 1),
        }
    }

    fn each(&mut self, name: &str, span: Range<usize>) {
        if !self.each {
            let hint = "`each` needs the argument `for_each` in the same block";
            self.undeclared(
                span,
                format!("`each.{name}` has no value here"),
                Some(hint.to_owned()),
            );
        } else if !["key", "value"].contains(&name) {
            self.undeclared(span, format!("there is no `each.{name}`"), None);
        }
    }

    /// Checks a reference to a resource; `path` starts with its name, `skip` operators are before what follows.
    fn managed(
        &mut self,
        kind: Kind,
        type_name: &str,
        path: &[Option<&str>],
        traversal: &Traversal,
        skip: usize,
    ) {
        let span = place(traversal);
        let Some(name) = path.first().copied().flatten() else {
            return;
        };
        let word = word(kind);
        let Some(found) = self.module.resource(kind, type_name, name) else {
            let same =
                |resource: &&Resource<'_>| resource.kind == kind && resource.type_name == type_name;
            let names: Vec<&str> = self
                .module
                .resources
                .iter()
                .filter(same)
                .map(|other| other.name)
                .collect();
            let hint = meant(name, names);
            return self.undeclared(
                span,
                format!("{word} `{type_name}.{name}` is not declared"),
                hint,
            );
        };
        if self.own == Some((kind, type_name, name)) {
            return self.undeclared(
                span,
                format!("{word} `{type_name}.{name}` refers to itself"),
                None,
            );
        }
        self.parts_of(found, traversal, skip);
    }

    /// Checks what is taken of a resource: one of several, and an attribute.
    fn parts_of(&mut self, found: &Resource<'_>, traversal: &Traversal, skip: usize) {
        let span = place(traversal);
        let (type_name, name) = (found.type_name, found.name);
        let after: Vec<&TraversalOperator> = traversal
            .operators
            .iter()
            .skip(skip)
            .map(|op| op.value())
            .collect();
        let indexed = after
            .first()
            .is_some_and(|op| !matches!(op, TraversalOperator::GetAttr(_)));
        let keyed = |op: &&&TraversalOperator| {
            matches!(
                op,
                TraversalOperator::Index(_) | TraversalOperator::LegacyIndex(_)
            )
        };
        if after.first().filter(keyed).is_some() && !found.repeats() {
            let message = format!("there is one `{type_name}.{name}`, so it has no index");
            return self.undeclared(span, message, None);
        }
        let Some(TraversalOperator::GetAttr(attribute)) = after.get(usize::from(indexed)) else {
            return;
        };
        if !indexed && found.repeats() {
            let hint = "write which one, such as `[0]` or `[\"key\"]`, or all of them with `[*]`";
            let message = format!("there can be several `{type_name}.{name}`");
            return self.undeclared(span, message, Some(hint.to_owned()));
        }
        let Some(schema) = self.module.schema(found) else {
            return;
        };
        let attribute = attribute.as_str();
        if !schema.attributes.contains_key(attribute) && !schema.blocks.contains_key(attribute) {
            let names = schema
                .attributes
                .keys()
                .chain(schema.blocks.keys())
                .map(String::as_str);
            let hint = meant(attribute, names);
            let word = word(found.kind);
            let message = format!("{word} `{type_name}` has no attribute `{attribute}`");
            self.report
                .error("tf/unknown-attribute", self.file, span, message)
                .hint = hint;
        }
    }

    /// Checks that a function exists.
    fn function(&mut self, name: &str, span: Range<usize>) {
        if !functions::NAMES.contains(&name) {
            let hint = meant(name, functions::NAMES.iter().copied());
            let message = format!("there is no function `{name}`");
            self.report
                .error("tf/unknown-function", self.file, span, message)
                .hint = hint;
        }
    }
}

/// Says what a kind is called in a message.
fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Data => "data source",
        Kind::Resource => "resource",
    }
}
