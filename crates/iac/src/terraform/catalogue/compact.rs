//! Reads the shipped form: one line per type, described in `scripts/provider-catalogue.py`.

use std::collections::BTreeMap;
use std::str::Chars;

use serde_json::{Map, Value};

use super::{Attribute, Block, Catalogue, Entry, NestedBlock, Nesting, Pattern, Rule, Shape, Type};

/// Finds the lines; none of them is parsed yet.
pub(super) fn index(text: &'static str) -> Catalogue {
    let mut catalogue = Catalogue {
        provider: Entry::lazy("{}"),
        resources: BTreeMap::new(),
        data: BTreeMap::new(),
    };
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.splitn(3, ' ');
        let (Some(kind), Some(name), Some(json)) = (parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        let entry = Entry::lazy(json);
        match kind {
            "provider" => catalogue.provider = entry,
            "resource" => drop(catalogue.resources.insert(name.to_owned(), entry)),
            _ => drop(catalogue.data.insert(name.to_owned(), entry)),
        }
    }
    catalogue
}

/// Parses one type; the second value names the type that it is the same as.
pub(super) fn block(json: &str) -> (Block, Option<String>) {
    let value: Value =
        serde_json::from_str(json).expect("a unit test parses every line of the shipped data");
    let base = value["as"].as_str().map(str::to_owned);
    (read_block(&value), base)
}

fn read_block(value: &Value) -> Block {
    Block {
        deprecated: text(&value["d"]),
        attributes: attributes(&value["a"]),
        blocks: entries(&value["b"])
            .map(|(name, inner)| (name.clone(), nested_block(inner)))
            .collect(),
        rules: rules(&value["v"]),
    }
}

fn nested_block(value: &Value) -> NestedBlock {
    NestedBlock {
        nesting: nesting(&value["n"]),
        min: count(&value["min"]).unwrap_or(0),
        max: count(&value["max"]),
        block: read_block(value),
    }
}

fn attributes(value: &Value) -> BTreeMap<String, Attribute> {
    entries(value)
        .map(|(name, inner)| (name.clone(), attribute(inner)))
        .collect()
}

fn attribute(value: &Value) -> Attribute {
    let (head, more) = match value {
        Value::Array(parts) => (parts.first().unwrap_or(&Value::Null), parts.get(1)),
        other => (other, None),
    };
    let more = more.unwrap_or(&Value::Null);
    let mut chars = head.as_str().unwrap_or_default().chars();
    let value = match shape(&mut chars) {
        Some(plain) => Shape::Plain(plain),
        None => Shape::Nested(nesting(&more["n"]), attributes(&more["a"])),
    };
    let flags = chars.as_str();
    let replacement = text(&more["d"]);
    Attribute {
        value,
        required: flags.contains('!'),
        optional: flags.contains('?'),
        computed: flags.contains('*'),
        sensitive: flags.contains('$'),
        deprecated: flags.contains('-').then(|| replacement.unwrap_or_default()),
        rules: rules(&more["v"]),
        members: entries(&more["m"])
            .map(|(name, inner)| (name.clone(), rules(inner)))
            .collect(),
    }
}

/// Reads a type letter by letter; `None` stands for nested arguments.
fn shape(chars: &mut Chars<'_>) -> Option<Type> {
    Some(match chars.next()? {
        'N' => return None,
        's' => Type::String,
        'i' => Type::Whole,
        'n' => Type::Number,
        'b' => Type::Bool,
        'l' => Type::List(Box::new(shape(chars)?)),
        'e' => Type::Set(Box::new(shape(chars)?)),
        'm' => Type::Map(Box::new(shape(chars)?)),
        'o' => Type::Object(members(chars)),
        _ => Type::Any,
    })
}

fn members(chars: &mut Chars<'_>) -> BTreeMap<String, Type> {
    let mut all = BTreeMap::new();
    let mut name = String::new();
    while let Some(c) = chars.next() {
        match c {
            '{' | ',' => name.clear(),
            '}' => break,
            ':' => {
                if let Some(inner) = shape(chars) {
                    all.insert(std::mem::take(&mut name), inner);
                }
            }
            c => name.push(c),
        }
    }
    all
}

fn rules(value: &Value) -> Vec<Rule> {
    value
        .as_array()
        .map(|all| all.iter().map(rule).collect())
        .unwrap_or_default()
}

fn rule(value: &Value) -> Rule {
    let Some((key, inner)) = value.as_object().and_then(|map| map.iter().next()) else {
        return Rule::Named(String::new());
    };
    let pair = || {
        let bound = |at: usize| count(&inner[at]);
        (bound(0), bound(1))
    };
    match key.as_str() {
        "in" => Rule::OneOf {
            values: texts(inner),
            fold: value["fold"].as_bool().unwrap_or(false),
        },
        "min" | "max" => Rule::Range(value["min"].as_f64(), value["max"].as_f64()),
        "re" => Rule::Pattern(Pattern::new(inner.as_str().unwrap_or_default())),
        "len" => Rule::Bytes(pair().0, pair().1),
        "utf8" => Rule::Characters(pair().0, pair().1),
        "size" => Rule::Size(pair().0, pair().1),
        "each" => Rule::Each(rules(inner)),
        "keys" => Rule::Keys(rules(inner)),
        "any" => Rule::Any(inner.as_array().into_iter().flatten().map(rules).collect()),
        "with" => Rule::With(texts(inner)),
        "without" => Rule::Without(texts(inner)),
        "one" => Rule::ExactlyOne(texts(inner)),
        "some" => Rule::AtLeastOne(texts(inner)),
        "apart" => Rule::AtMostOne(texts(inner)),
        _ => Rule::Named(inner.as_str().unwrap_or_default().to_owned()),
    }
}

pub(super) fn nesting(value: &Value) -> Nesting {
    match value.as_str() {
        Some("list") => Nesting::List,
        Some("set") => Nesting::Set,
        Some("map") => Nesting::Map,
        _ => Nesting::Single,
    }
}

pub(super) fn count(value: &Value) -> Option<usize> {
    value.as_u64().and_then(|n| usize::try_from(n).ok())
}

pub(super) fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn texts(value: &Value) -> Vec<String> {
    let one = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    value.as_array().into_iter().flatten().map(one).collect()
}
