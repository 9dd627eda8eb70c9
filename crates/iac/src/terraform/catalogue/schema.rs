//! Reads what `terraform providers schema -json` prints.

use std::collections::BTreeMap;

use serde_json::Value;

use super::compact::{count, entries, nesting};
use super::{Attribute, Block, Catalogue, Entry, NestedBlock, Shape, Type};

/// Why a text is not a provider's schema.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CatalogueError {
    /// It is not JSON.
    #[error("the provider schema is not JSON")]
    Json(#[from] serde_json::Error),
    /// It is JSON, but not this document.
    #[error("the document has no `provider_schemas`")]
    NotASchema,
}

/// Reads every provider of the document.
pub(super) fn read(text: &str) -> Result<Catalogue, CatalogueError> {
    let document: Value = serde_json::from_str(text)?;
    if !document["provider_schemas"].is_object() {
        return Err(CatalogueError::NotASchema);
    }
    let mut catalogue = Catalogue {
        provider: Entry::parsed(Block::default()),
        resources: BTreeMap::new(),
        data: BTreeMap::new(),
    };
    for (source, provider) in entries(&document["provider_schemas"]) {
        if source.ends_with(super::SOURCE) {
            catalogue.provider = Entry::parsed(block(&provider["provider"]["block"]));
        }
        for (name, inner) in entries(&provider["resource_schemas"]) {
            let entry = Entry::parsed(block(&inner["block"]));
            catalogue.resources.insert(name.clone(), entry);
        }
        for (name, inner) in entries(&provider["data_source_schemas"]) {
            let entry = Entry::parsed(block(&inner["block"]));
            catalogue.data.insert(name.clone(), entry);
        }
    }
    Ok(catalogue)
}

fn block(value: &Value) -> Block {
    Block {
        deprecated: value["deprecated"]
            .as_bool()
            .unwrap_or(false)
            .then(String::new),
        attributes: attributes(&value["attributes"]),
        blocks: entries(&value["block_types"])
            .map(|(name, inner)| (name.clone(), nested(inner)))
            .collect(),
        rules: Vec::new(),
    }
}

fn nested(value: &Value) -> NestedBlock {
    NestedBlock {
        nesting: nesting(&value["nesting_mode"]),
        min: count(&value["min_items"]).unwrap_or(0),
        max: count(&value["max_items"]).filter(|max| *max > 0),
        block: block(&value["block"]),
    }
}

fn attributes(value: &Value) -> BTreeMap<String, Attribute> {
    entries(value)
        .map(|(name, inner)| (name.clone(), attribute(inner)))
        .collect()
}

fn attribute(value: &Value) -> Attribute {
    let flag = |name: &str| value[name].as_bool().unwrap_or(false);
    let inner = &value["nested_type"];
    let shape = if inner.is_object() {
        Shape::Nested(
            nesting(&inner["nesting_mode"]),
            attributes(&inner["attributes"]),
        )
    } else {
        Shape::Plain(plain(&value["type"]))
    };
    Attribute {
        value: shape,
        required: flag("required"),
        optional: flag("optional"),
        computed: flag("computed"),
        sensitive: flag("sensitive"),
        deprecated: flag("deprecated").then(String::new),
        rules: Vec::new(),
        members: BTreeMap::new(),
    }
}

fn plain(value: &Value) -> Type {
    match value {
        Value::String(name) => match name.as_str() {
            "string" => Type::String,
            "number" => Type::Number,
            "bool" => Type::Bool,
            _ => Type::Any,
        },
        Value::Array(parts) => {
            let inner = parts.get(1).unwrap_or(&Value::Null);
            match parts.first().and_then(Value::as_str) {
                Some("list") => Type::List(Box::new(plain(inner))),
                Some("set") => Type::Set(Box::new(plain(inner))),
                Some("map") => Type::Map(Box::new(plain(inner))),
                Some("object") => {
                    let member = |(name, inner): (&String, &Value)| (name.clone(), plain(inner));
                    Type::Object(entries(inner).map(member).collect())
                }
                _ => Type::Any,
            }
        }
        _ => Type::Any,
    }
}
