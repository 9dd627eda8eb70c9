//! Checks the top-level blocks of a file: their labels, their arguments, and the types that they use.

use hcl_edit::expr::Expression;
use hcl_edit::structure::{Block, Structure};

use crate::finding::SourceFile;
use crate::terraform::catalogue::{Catalogue, Kind};

use super::module::{Module, Resource, is_override, provider_address};
use super::pve;
use super::report::{Report, meant};
use super::schema::Checker;
use super::syntax::{Parsed, header, labels, place};

/// The blocks that a file can hold, and how many labels they have.
const BLOCKS: [(&str, usize); 15] = [
    ("action", 2),
    ("check", 1),
    ("data", 2),
    ("ephemeral", 2),
    ("import", 0),
    ("language", 0),
    ("list", 2),
    ("locals", 0),
    ("module", 1),
    ("moved", 0),
    ("output", 1),
    ("provider", 1),
    ("removed", 0),
    ("resource", 2),
    ("variable", 1),
];

/// Names that people bring from another provider for Proxmox, and what they are here.
const FOREIGN: [(&str, &str); 5] = [
    ("proxmox_vm_qemu", "proxmox_virtual_environment_vm"),
    ("proxmox_lxc", "proxmox_virtual_environment_container"),
    ("proxmox_lxc_disk", "proxmox_virtual_environment_container"),
    (
        "proxmox_cloud_init_disk",
        "proxmox_virtual_environment_file",
    ),
    ("proxmox_storage_iso", "proxmox_download_file"),
];

impl Module<'_> {
    /// Checks everything in a file but what its expressions refer to.
    pub(super) fn check_file(&self, parsed: &Parsed<'_>, report: &mut Report) {
        if is_override(parsed.file) {
            return;
        }
        for structure in &parsed.body {
            match structure {
                Structure::Attribute(argument) => {
                    let message = format!(
                        "an argument `{}` cannot be outside of a block",
                        argument.key.as_str()
                    );
                    report
                        .error(
                            "tf/unknown-argument",
                            parsed.file,
                            place(&argument.key),
                            message,
                        )
                        .hint =
                        Some("a value with a name is declared in `locals { … }`".to_owned());
                }
                Structure::Block(block) => self.top(block, parsed.file, report),
            }
        }
    }

    fn top(&self, block: &Block, file: &SourceFile, report: &mut Report) {
        let kind = block.ident.as_str();
        let wanted = match kind {
            "terraform" => 0,
            _ => match BLOCKS.iter().find(|(name, _)| *name == kind) {
                Some((_, labels)) => *labels,
                None => {
                    let names = BLOCKS.iter().map(|(name, _)| *name).chain(["terraform"]);
                    report
                        .error(
                            "tf/unknown-block",
                            file,
                            header(block),
                            format!("there is no block `{kind}` here"),
                        )
                        .hint = meant(kind, names);
                    return;
                }
            },
        };
        if !has_good_labels(block, wanted, file, report) {
            return;
        }
        match kind {
            "resource" | "data" => {
                let kind = if kind == "data" {
                    Kind::Data
                } else {
                    Kind::Resource
                };
                if let Some(resource) = self
                    .resources
                    .iter()
                    .find(|resource| std::ptr::eq(resource.block, block) && resource.kind == kind)
                {
                    self.resource_block(resource, report);
                }
            }
            "provider" => self.provider_block(block, labels(block)[0], file, report),
            "locals" => {
                for inner in block.body.blocks() {
                    let message = format!("there is no block `{}` here", inner.ident.as_str());
                    report
                        .error("tf/unknown-block", file, header(inner), message)
                        .hint = Some(format!("write `{} = …`", inner.ident.as_str()));
                }
            }
            "module" => {
                if !block.body.has_attribute("source") {
                    let message = "argument `source` is missing";
                    report.error("tf/missing-argument", file, header(block), message);
                }
            }
            _ => self.language_block(block, kind, file, report),
        }
    }

    /// Checks a block that the language describes completely.
    fn language_block(&self, block: &Block, kind: &str, file: &SourceFile, report: &mut Report) {
        let Some(schema) = Catalogue::language(kind) else {
            return;
        };
        let mut checker = self.checker(block, file, report);
        checker.block(&block.body, &header(block), schema, None);
        if kind == "output" && !block.body.has_attribute("value") {
            report.error(
                "tf/missing-argument",
                file,
                header(block),
                "argument `value` is missing",
            );
        }
        if let Some(default) = block
            .body
            .get_attribute("default")
            .filter(|_| kind == "variable")
            && matches!(
                default.value,
                Expression::Traversal(_) | Expression::FuncCall(_)
            )
        {
            let message =
                "a default is a plain value: it cannot refer to anything or call a function";
            report.error("tf/type", file, place(&default.value), message);
        }
        if kind == "variable"
            && let Some(wanted) = block.body.get_attribute("type")
        {
            check_type(&wanted.value, file, report);
        }
    }

    fn checker<'c, 'r>(
        &'c self,
        block: &'c Block,
        file: &'c SourceFile,
        report: &'r mut Report,
    ) -> Checker<'c, 'r> {
        Checker {
            file,
            scope: &self.scope,
            report,
            root: &block.body,
        }
    }

    fn provider_block(&self, block: &Block, name: &str, file: &SourceFile, report: &mut Report) {
        if !self.is_ours(name) {
            return;
        }
        let extra = Catalogue::language("provider");
        let mut checker = self.checker(block, file, report);
        checker.block(
            &block.body,
            &header(block),
            self.catalogue.provider(),
            extra,
        );
        pve::provider(self, block, file, report);
    }

    fn resource_block(&self, resource: &Resource<'_>, report: &mut Report) {
        let (block, file) = (resource.block, resource.file);
        let both = block.body.has_attribute("count") && block.body.has_attribute("for_each");
        if let Some(second) = block.body.get_attribute("for_each").filter(|_| both) {
            let message = "`count` and `for_each` exclude each other";
            report.error("tf/conflict", file, place(&second.key), message);
        }
        self.provider_argument(resource, report);
        let Some(schema) = self.schema(resource) else {
            if self.is_ours(self.provider_of(resource)) {
                self.unknown_type(resource, report);
            }
            return;
        };
        let extra = match resource.kind {
            Kind::Resource => Catalogue::language("resource"),
            Kind::Data => Catalogue::language("data"),
        };
        if let Some(replacement) = &schema.deprecated {
            let span = block.labels.first().map(place).unwrap_or_default();
            self.checker(block, file, report)
                .deprecated(resource.type_name, replacement, span);
        }
        let mut checker = self.checker(block, file, report);
        checker.block(&block.body, &resource.head(), schema, extra);
    }

    fn provider_argument(&self, resource: &Resource<'_>, report: &mut Report) {
        let Some(argument) = resource.block.body.get_attribute("provider") else {
            return;
        };
        let Some(address) = provider_address(&argument.value) else {
            return;
        };
        if address.contains('.') && self.complete && !self.providers.contains(&address) {
            let message = format!("there is no provider configuration `{address}`");
            report
                .error(
                    "tf/undeclared",
                    resource.file,
                    place(&argument.value),
                    message,
                )
                .hint = meant(&address, self.providers.iter().map(String::as_str));
        }
    }

    fn unknown_type(&self, resource: &Resource<'_>, report: &mut Report) {
        let name = resource.type_name;
        let (word, other, other_word) = match resource.kind {
            Kind::Resource => ("resource", Kind::Data, "data source"),
            Kind::Data => ("data source", Kind::Resource, "resource"),
        };
        let span = resource.block.labels.first().map(place).unwrap_or_default();
        let foreign = FOREIGN.iter().find(|(theirs, _)| *theirs == name);
        let hint = if let Some((_, ours)) = foreign {
            Some(format!(
                "that is another provider's name; here it is `{ours}`"
            ))
        } else if self.catalogue.get(other, name).is_some() {
            Some(format!("it is a {other_word}"))
        } else {
            meant(name, self.catalogue.names(resource.kind))
        };
        let message = format!("the provider has no {word} `{name}`");
        report
            .error("tf/unknown-type", resource.file, span, message)
            .hint = hint;
    }
}

/// Says whether Terraform takes a text as the name of something.
fn is_name(text: &str) -> bool {
    let mut chars = text.chars();
    let first = chars.next().is_some_and(|c| c == '_' || c.is_alphabetic());
    first && chars.all(|c| c == '_' || c == '-' || c.is_alphanumeric())
}

/// Checks the type of a variable.
fn check_type(expression: &Expression, file: &SourceFile, report: &mut Report) {
    const SIMPLE: [&str; 7] = ["string", "number", "bool", "any", "list", "map", "set"];
    const MADE: [&str; 6] = ["list", "set", "map", "object", "tuple", "optional"];
    let mut wrong = |span, name: &str| {
        report
            .error("tf/type", file, span, format!("`{name}` is not a type"))
            .hint = meant(name, SIMPLE.into_iter().chain(MADE));
    };
    match expression {
        Expression::Variable(name) if !SIMPLE.contains(&name.as_str()) => {
            wrong(place(name), name.as_str())
        }
        Expression::FuncCall(call) => {
            let name = call.name.name.as_str();
            if call.name.is_namespaced() || !MADE.contains(&name) {
                wrong(place(expression), name);
                return;
            }
            if let (Some(inner), true) = (
                call.args.iter().next(),
                ["list", "set", "map", "optional"].contains(&name),
            ) {
                check_type(inner, file, report);
            }
            for inner in call.args.iter() {
                match inner {
                    Expression::Object(object) if name == "object" => {
                        object
                            .iter()
                            .for_each(|(_, value)| check_type(value.expr(), file, report));
                    }
                    Expression::Array(array) if name == "tuple" => {
                        array
                            .iter()
                            .for_each(|inner| check_type(inner, file, report));
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// Checks how many labels a block has, and that they are names.
fn has_good_labels(block: &Block, wanted: usize, file: &SourceFile, report: &mut Report) -> bool {
    let kind = block.ident.as_str();
    let labels = labels(block);
    if labels.len() != wanted {
        let message = format!(
            "a block `{kind}` has {wanted} labels, this one has {}",
            labels.len()
        );
        report.error("tf/label", file, header(block), message);
        return false;
    }
    let unnamed = |label: &&&str| !is_name(label);
    let last = if kind == "provider" {
        &labels[..0]
    } else {
        &labels[..]
    };
    if let Some(label) = last.iter().find(unnamed) {
        let message = format!(
            "`{}` is not a name: letters, digits, `_` and `-`",
            label.escape_default()
        );
        report.error("tf/label", file, header(block), message);
        return false;
    }
    true
}
