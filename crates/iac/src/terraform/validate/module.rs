//! What the files of a module declare together.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use hcl_edit::expr::{Expression, TraversalOperator};
use hcl_edit::structure::{Block, Structure};

use crate::finding::SourceFile;
use crate::terraform::catalogue::{self, Catalogue, Kind, SOURCE};

use super::report::Report;
use super::syntax::{Parsed, header, labels, place};
use super::value::Scope;

/// The files of a module, and what they declare.
pub(super) struct Module<'a> {
    pub(super) catalogue: &'a Catalogue,
    /// Every file could be read, so what is not declared here is not declared.
    pub(super) complete: bool,
    pub(super) scope: Scope<'a>,
    pub(super) variables: BTreeSet<&'a str>,
    pub(super) modules: BTreeSet<&'a str>,
    pub(super) resources: Vec<Resource<'a>>,
    /// Providers by local name and alias, such as `proxmox.second`.
    pub(super) providers: BTreeSet<String>,
    /// The sources of `required_providers`, by local name.
    required: BTreeMap<&'a str, Option<String>>,
    declared: Vec<Declared<'a>>,
}

/// Something that has a name of its own.
struct Declared<'a> {
    what: String,
    file: &'a SourceFile,
    span: Range<usize>,
}

/// A resource or a data source.
pub(super) struct Resource<'a> {
    pub(super) kind: Kind,
    pub(super) type_name: &'a str,
    pub(super) name: &'a str,
    pub(super) file: &'a SourceFile,
    pub(super) block: &'a Block,
}

impl Resource<'_> {
    /// Returns the place of the header.
    pub(super) fn head(&self) -> Range<usize> {
        header(self.block)
    }

    /// Says whether there can be several of it.
    pub(super) fn repeats(&self) -> bool {
        self.block.body.has_attribute("count") || self.block.body.has_attribute("for_each")
    }
}

impl<'a> Module<'a> {
    /// Looks through the files for declarations.
    pub(super) fn collect(
        files: &'a [Parsed<'a>],
        complete: bool,
        catalogue: &'a Catalogue,
    ) -> Self {
        let mut module = Self {
            catalogue,
            complete,
            scope: Scope::default(),
            variables: BTreeSet::new(),
            modules: BTreeSet::new(),
            resources: Vec::new(),
            providers: BTreeSet::new(),
            required: BTreeMap::new(),
            declared: Vec::new(),
        };
        for file in files.iter().filter(|parsed| !is_override(parsed.file)) {
            for block in file.body.iter().filter_map(Structure::as_block) {
                module.declare(block, file.file);
            }
        }
        module
    }

    fn declare(&mut self, block: &'a Block, file: &'a SourceFile) {
        let labels = labels(block);
        let mut declared =
            |what: String, span: Range<usize>| self.declared.push(Declared { what, file, span });
        match (block.ident.as_str(), labels.as_slice()) {
            ("variable", [name]) => {
                declared(format!("variable `{name}`"), header(block));
                self.variables.insert(name);
            }
            ("output", [name]) => declared(format!("output `{name}`"), header(block)),
            ("module", [name]) => {
                declared(format!("module `{name}`"), header(block));
                self.modules.insert(name);
            }
            ("locals", []) => {
                for argument in block.body.attributes() {
                    let name = argument.key.as_str();
                    declared(format!("local value `{name}`"), place(&argument.key));
                    self.scope.locals.insert(name, &argument.value);
                }
            }
            ("provider", [name]) => {
                let alias = block
                    .body
                    .get_attribute("alias")
                    .and_then(|alias| alias.value.as_str());
                let full =
                    alias.map_or_else(|| (*name).to_owned(), |alias| format!("{name}.{alias}"));
                declared(format!("provider `{full}`"), header(block));
                self.providers.insert(full);
            }
            ("resource" | "data", [type_name, name]) => {
                let kind = if block.ident.as_str() == "data" {
                    Kind::Data
                } else {
                    Kind::Resource
                };
                let word = if kind == Kind::Data {
                    "data source"
                } else {
                    "resource"
                };
                declared(format!("{word} `{type_name}.{name}`"), header(block));
                self.resources.push(Resource {
                    kind,
                    type_name,
                    name,
                    file,
                    block,
                });
            }
            ("terraform", []) => self.settings(block),
            _ => {}
        }
    }

    fn settings(&mut self, block: &'a Block) {
        for required in block.body.get_blocks("required_providers") {
            for argument in required.body.attributes() {
                let item = Scope::default().value(&argument.value);
                let source = item
                    .member("source")
                    .and_then(|item| item.text())
                    .map(str::to_owned);
                self.required.insert(argument.key.as_str(), source);
                for alias in configuration_aliases(&argument.value) {
                    self.providers.insert(alias);
                }
            }
        }
    }

    /// Returns the local name of the provider that a resource belongs to.
    pub(super) fn provider_of<'r>(&self, resource: &'r Resource<'_>) -> &'r str {
        let own = resource.block.body.get_attribute("provider");
        let named = own.and_then(|argument| match &argument.value {
            Expression::Variable(name) => Some(name.as_str()),
            Expression::Traversal(traversal) => {
                traversal.expr.as_variable().map(hcl_edit::Ident::as_str)
            }
            _ => None,
        });
        named.unwrap_or_else(|| resource.type_name.split('_').next().unwrap_or_default())
    }

    /// Says whether a provider's local name means the provider of the catalogue.
    pub(super) fn is_ours(&self, local: &str) -> bool {
        match self.required.get(local) {
            Some(Some(source)) => {
                let source = source.to_ascii_lowercase();
                source == SOURCE || source.ends_with(&format!("/{SOURCE}"))
            }
            Some(None) | None => local == "proxmox",
        }
    }

    /// Says whether a local name is mapped to another provider.
    fn is_foreign(&self, local: &str) -> bool {
        self.required.get(local).is_some_and(Option::is_some) && !self.is_ours(local)
    }

    /// Returns what the catalogue says of a resource, unless it belongs to another provider.
    pub(super) fn schema(&self, resource: &Resource<'_>) -> Option<&'a catalogue::Block> {
        if self.is_foreign(self.provider_of(resource)) {
            return None;
        }
        self.catalogue.get(resource.kind, resource.type_name)
    }

    /// Returns a resource by its address.
    pub(super) fn resource(
        &self,
        kind: Kind,
        type_name: &str,
        name: &str,
    ) -> Option<&Resource<'a>> {
        self.resources.iter().find(|resource| {
            resource.kind == kind && resource.type_name == type_name && resource.name == name
        })
    }

    /// Reports what is declared more than once.
    pub(super) fn check_declarations(&self, report: &mut Report) {
        let mut seen: BTreeMap<&str, &Declared<'_>> = BTreeMap::new();
        for declared in &self.declared {
            if let Some(first) = seen.get(declared.what.as_str()) {
                let message = format!("{} is declared twice in this module", declared.what);
                let line = first.file.text[..first.span.start].matches('\n').count() + 1;
                report
                    .error(
                        "tf/duplicate",
                        declared.file,
                        declared.span.clone(),
                        message,
                    )
                    .hint = Some(format!(
                    "the first one is in {}, line {line}",
                    first.file.name
                ));
            } else {
                seen.insert(&declared.what, declared);
            }
        }
    }
}

/// Says whether Terraform merges a file into the others instead of adding it to them.
pub(super) fn is_override(file: &SourceFile) -> bool {
    let name = file.name.rsplit(['/', '\\']).next().unwrap_or_default();
    name == "override.tf" || name.ends_with("_override.tf")
}

/// Returns the providers that a module expects from its caller.
fn configuration_aliases(expression: &Expression) -> Vec<String> {
    let Expression::Object(object) = expression else {
        return Vec::new();
    };
    let aliases = object.iter().filter_map(|(key, value)| {
        let name = key.as_ident()?;
        (name.as_str() == "configuration_aliases").then(|| value.expr())
    });
    let listed = aliases
        .filter_map(Expression::as_array)
        .flat_map(|array| array.iter());
    listed.filter_map(provider_address).collect()
}

/// Returns `name` or `name.alias` as an expression writes it.
pub(super) fn provider_address(expression: &Expression) -> Option<String> {
    match expression {
        Expression::Variable(name) => Some(name.as_str().to_owned()),
        Expression::Traversal(traversal) => {
            let name = traversal.expr.as_variable()?.as_str();
            match traversal.operators.first()?.value() {
                TraversalOperator::GetAttr(alias) => Some(format!("{name}.{}", alias.as_str())),
                _ => Some(name.to_owned()),
            }
        }
        _ => None,
    }
}
