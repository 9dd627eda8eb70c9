//! What the provider accepts: its types, their arguments and blocks, and what it checks of their values.
//!
//! The data is made by `scripts/provider-catalogue.py` from the released provider. A type is parsed when
//! it is first asked for, so that looking at one costs nothing for the others.

mod compact;
mod schema;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use regex::Regex;

pub use schema::CatalogueError;

/// The shipped data; the format is described in the script that writes it.
const DATA: &str = include_str!("../../data/bpg-proxmox.catalogue");

/// The blocks of the language itself, written by hand in the same form.
const LANGUAGE: &str = include_str!("../../data/terraform-language.catalogue");

/// The provider's version that the shipped catalogue was made from.
pub const VERSION: &str = "0.111.1";

/// The provider's name in a registry.
pub const SOURCE: &str = "bpg/proxmox";

/// Every type that a provider has.
#[derive(Debug)]
pub struct Catalogue {
    provider: Entry,
    resources: BTreeMap<String, Entry>,
    data: BTreeMap<String, Entry>,
}

/// One type, parsed when first asked for.
#[derive(Debug)]
struct Entry {
    text: &'static str,
    parsed: OnceLock<Block>,
}

impl Entry {
    fn lazy(text: &'static str) -> Self {
        Self {
            text,
            parsed: OnceLock::new(),
        }
    }

    fn parsed(block: Block) -> Self {
        Self {
            text: "",
            parsed: OnceLock::from(block),
        }
    }
}

/// Where a type may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `resource "TYPE" "NAME" { … }`
    Resource,
    /// `data "TYPE" "NAME" { … }`
    Data,
}

impl Catalogue {
    /// Returns the shipped catalogue.
    pub fn builtin() -> &'static Self {
        static BUILTIN: OnceLock<Catalogue> = OnceLock::new();
        BUILTIN.get_or_init(|| compact::index(DATA))
    }

    /// Returns a block of the language itself, such as `variable` or the arguments that every resource has.
    pub(super) fn language(name: &str) -> Option<&'static Block> {
        static BLOCKS: OnceLock<Catalogue> = OnceLock::new();
        BLOCKS
            .get_or_init(|| compact::index(LANGUAGE))
            .get(Kind::Data, name)
    }

    /// Reads what `terraform providers schema -json` prints.
    ///
    /// Every provider in it is taken. It holds names, types and nesting, but not which values are allowed:
    /// those of another version cannot be known, so they are not checked.
    pub fn from_provider_schema(text: &str) -> Result<Self, CatalogueError> {
        schema::read(text)
    }

    /// Returns the arguments of the provider's own block.
    pub fn provider(&self) -> &Block {
        self.block(&self.provider, Kind::Resource)
    }

    /// Returns a type.
    pub fn get(&self, kind: Kind, name: &str) -> Option<&Block> {
        let entry = self.table(kind).get(name)?;
        Some(self.block(entry, kind))
    }

    /// Returns the names of all types of a kind, sorted.
    pub fn names(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.table(kind).keys().map(String::as_str)
    }

    fn table(&self, kind: Kind) -> &BTreeMap<String, Entry> {
        match kind {
            Kind::Resource => &self.resources,
            Kind::Data => &self.data,
        }
    }

    fn block<'a>(&'a self, entry: &'a Entry, kind: Kind) -> &'a Block {
        entry.parsed.get_or_init(|| {
            let (block, base) = compact::block(entry.text);
            match base.and_then(|name| self.get(kind, &name)) {
                Some(base) => Block {
                    deprecated: block.deprecated,
                    ..base.clone()
                },
                None => block,
            }
        })
    }
}

/// The arguments and nested blocks of a type, or of a block in one.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// Deprecated, and by what it is replaced (empty where the provider does not say).
    pub deprecated: Option<String>,
    /// The arguments by name.
    pub attributes: BTreeMap<String, Attribute>,
    /// The nested blocks by name.
    pub blocks: BTreeMap<String, NestedBlock>,
    /// What is checked of the whole.
    pub rules: Vec<Rule>,
}

/// A block in a block.
#[derive(Clone, Debug)]
pub struct NestedBlock {
    /// How several of them are kept.
    pub nesting: Nesting,
    /// At least so many.
    pub min: usize,
    /// At most so many.
    pub max: Option<usize>,
    /// What is in it.
    pub block: Block,
}

/// How several blocks or nested values are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nesting {
    /// There is one.
    Single,
    /// In order.
    List,
    /// Without order.
    Set,
    /// By key.
    Map,
}

/// An argument.
#[derive(Clone, Debug)]
pub struct Attribute {
    /// What its value is.
    pub value: Shape,
    /// It must be there.
    pub required: bool,
    /// It may be there.
    pub optional: bool,
    /// The provider can decide it.
    pub computed: bool,
    /// It is kept out of what Terraform prints.
    pub sensitive: bool,
    /// Deprecated, and by what it is replaced (empty where the provider does not say).
    pub deprecated: Option<String>,
    /// What is checked of its value.
    pub rules: Vec<Rule>,
    /// What is checked of the members, for lists of objects.
    pub members: BTreeMap<String, Vec<Rule>>,
}

impl Attribute {
    /// Says whether a configuration can give it a value.
    pub fn is_settable(&self) -> bool {
        let unsettable = |rule: &Rule| matches!(rule, Rule::Named(name) if name == "unsettable");
        (self.required || self.optional) && !self.rules.iter().any(unsettable)
    }
}

/// What a value looks like.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A type of the language.
    Plain(Type),
    /// Arguments of their own.
    Nested(Nesting, BTreeMap<String, Attribute>),
}

/// A type of the language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Anything.
    Any,
    /// True or false.
    Bool,
    /// A number.
    Number,
    /// A number that the provider wants whole.
    Whole,
    /// Text.
    String,
    /// Values in order.
    List(Box<Type>),
    /// Values without order.
    Set(Box<Type>),
    /// Values by key.
    Map(Box<Type>),
    /// Named values of their own types.
    Object(BTreeMap<String, Type>),
}

/// Something that the provider checks of a value, or of an argument beside others.
#[derive(Clone, Debug)]
pub enum Rule {
    /// One of these, exactly or (`fold`) in any case.
    OneOf {
        /// The values.
        values: Vec<String>,
        /// Upper and lower case are the same.
        fold: bool,
    },
    /// Between these, both included.
    Range(Option<f64>, Option<f64>),
    /// Matches.
    Pattern(Pattern),
    /// So many bytes.
    Bytes(Option<usize>, Option<usize>),
    /// So many characters.
    Characters(Option<usize>, Option<usize>),
    /// So many elements.
    Size(Option<usize>, Option<usize>),
    /// Each element.
    Each(Vec<Rule>),
    /// Each key.
    Keys(Vec<Rule>),
    /// One of the groups holds.
    Any(Vec<Vec<Rule>>),
    /// A check by name; `validate` knows them.
    Named(String),
    /// Needs these beside it.
    With(Vec<String>),
    /// Cannot be beside these.
    Without(Vec<String>),
    /// Exactly one of these.
    ExactlyOne(Vec<String>),
    /// At least one of these.
    AtLeastOne(Vec<String>),
    /// At most one of these.
    AtMostOne(Vec<String>),
}

/// A regular expression, compiled when first used.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// As the provider writes it.
    pub text: String,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            compiled: OnceLock::new(),
        }
    }

    /// Says whether a text matches; an expression that cannot be compiled matches everything.
    pub fn matches(&self, text: &str) -> bool {
        self.compiled
            .get_or_init(|| Regex::new(&self.text).ok())
            .as_ref()
            .is_none_or(|regex| regex.is_match(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Calls `see` with every rule of a block.
    fn rules(block: &Block, see: &mut dyn FnMut(&Rule)) {
        fn list(rules: &[Rule], see: &mut dyn FnMut(&Rule)) {
            for rule in rules {
                see(rule);
                match rule {
                    Rule::Each(inner) | Rule::Keys(inner) => list(inner, see),
                    Rule::Any(groups) => groups.iter().for_each(|group| list(group, see)),
                    _ => {}
                }
            }
        }
        fn attributes(all: &BTreeMap<String, Attribute>, see: &mut dyn FnMut(&Rule)) {
            for attribute in all.values() {
                list(&attribute.rules, see);
                attribute
                    .members
                    .values()
                    .for_each(|rules| list(rules, see));
                if let Shape::Nested(_, inner) = &attribute.value {
                    attributes(inner, see);
                }
            }
        }
        list(&block.rules, see);
        attributes(&block.attributes, see);
        block
            .blocks
            .values()
            .for_each(|nested| rules(&nested.block, see));
    }

    fn all() -> impl Iterator<Item = (&'static str, &'static Block)> {
        let catalogue = Catalogue::builtin();
        [Kind::Resource, Kind::Data]
            .into_iter()
            .flat_map(move |kind| {
                catalogue.names(kind).map(move |name| {
                    (
                        name,
                        catalogue
                            .get(kind, name)
                            .expect("it is in the list of names"),
                    )
                })
            })
    }

    #[test]
    fn every_type_parses_and_has_arguments() {
        assert_eq!(all().count(), 206);
        for (name, block) in all() {
            assert!(
                !block.attributes.is_empty() || !block.blocks.is_empty(),
                "{name}"
            );
        }
        assert!(
            Catalogue::builtin()
                .provider()
                .attributes
                .contains_key("endpoint")
        );
    }

    #[test]
    fn every_block_of_the_language_parses() {
        let catalogue = compact::index(LANGUAGE);
        assert_eq!(catalogue.names(Kind::Data).count(), 11);
        for name in catalogue.names(Kind::Data) {
            assert!(Catalogue::language(name).is_some(), "{name}");
        }
    }

    #[test]
    fn every_pattern_compiles() {
        for (name, block) in all() {
            rules(block, &mut |rule| {
                if let Rule::Pattern(pattern) = rule {
                    assert!(
                        Regex::new(&pattern.text).is_ok(),
                        "{name}: {}",
                        pattern.text
                    );
                }
            });
        }
    }

    #[test]
    fn a_deprecated_long_name_has_the_arguments_of_the_short_one() {
        let catalogue = Catalogue::builtin();
        let long = catalogue
            .get(Kind::Resource, "proxmox_virtual_environment_hagroup")
            .expect("the provider has it");
        let short = catalogue
            .get(Kind::Resource, "proxmox_hagroup")
            .expect("the provider has it");
        assert_eq!(long.deprecated.as_deref(), Some("proxmox_hagroup"));
        assert_eq!(short.deprecated, None);
        assert!(long.attributes.keys().eq(short.attributes.keys()));
    }

    #[test]
    fn the_shipped_data_stays_small() {
        assert!(DATA.len() < 100_000, "{} bytes", DATA.len());
    }
}
