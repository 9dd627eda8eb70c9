//! Terraform's conversions: a text that reads as a number is one, a number is a text, a tuple is a list.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::terraform::catalogue::Type;

use super::value::{Entry, Item, Value, number_text};

/// A value that cannot be what is wanted.
#[derive(Debug, PartialEq)]
pub(super) struct Mismatch {
    pub(super) span: Range<usize>,
    pub(super) message: String,
}

impl Mismatch {
    fn new(item: &Item, wanted: &str) -> Self {
        Self {
            span: item.span.clone(),
            message: format!("{wanted} is needed, this is {}", kind(&item.value)),
        }
    }
}

/// Returns the value as the type that is wanted.
pub(super) fn convert(item: &Item, wanted: &Type) -> Result<Item, Mismatch> {
    let value = match (wanted, &item.value) {
        (_, Value::Unknown | Value::Null) | (Type::Any, _) => item.value.clone(),
        (Type::Bool, value) => match value {
            Value::Bool(_) | Value::Text => value.clone(),
            Value::String(text) => match text.as_str() {
                "true" | "1" => Value::Bool(true),
                "false" | "0" => Value::Bool(false),
                _ => return Err(Mismatch::new(item, "true or false")),
            },
            _ => return Err(Mismatch::new(item, "true or false")),
        },
        (Type::Number | Type::Whole, value) => number(item, value, wanted)?,
        (Type::String, value) => match value {
            Value::String(_) | Value::Text => value.clone(),
            Value::Number(number) => Value::String(number_text(*number)),
            Value::Bool(truth) => Value::String(truth.to_string()),
            _ => return Err(Mismatch::new(item, "a text")),
        },
        (Type::List(inner) | Type::Set(inner), Value::Tuple(items)) => Value::Tuple(
            items
                .iter()
                .map(|item| convert(item, inner))
                .collect::<Result<_, _>>()?,
        ),
        (Type::List(_) | Type::Set(_), _) => return Err(Mismatch::new(item, "a list")),
        (Type::Map(inner), Value::Object { entries, open }) => map(entries, *open, inner)?,
        (Type::Map(_), _) => return Err(Mismatch::new(item, "a map")),
        (Type::Object(members), Value::Object { entries, open }) => {
            object(item, entries, *open, members)?
        }
        (Type::Object(_), _) => return Err(Mismatch::new(item, "an object")),
    };
    Ok(Item {
        value,
        span: item.span.clone(),
    })
}

fn number(item: &Item, value: &Value, wanted: &Type) -> Result<Value, Mismatch> {
    let number = match value {
        Value::Text => return Ok(Value::Unknown),
        Value::Number(number) => *number,
        Value::String(_) => item
            .number()
            .ok_or_else(|| Mismatch::new(item, "a number"))?,
        _ => return Err(Mismatch::new(item, "a number")),
    };
    // The provider keeps whole numbers in 64 bits.
    let fits = number.fract() == 0.0 && number.abs() < 9.3e18;
    if *wanted == Type::Whole && !fits {
        return Err(Mismatch::new(item, "a whole number"));
    }
    Ok(Value::Number(number))
}

fn map(entries: &[Entry], open: bool, inner: &Type) -> Result<Value, Mismatch> {
    let converted = |entry: &Entry| {
        Ok(Entry {
            name: entry.name.clone(),
            span: entry.span.clone(),
            item: convert(&entry.item, inner)?,
        })
    };
    Ok(Value::Object {
        entries: entries.iter().map(converted).collect::<Result<_, _>>()?,
        open,
    })
}

fn object(
    item: &Item,
    entries: &[Entry],
    open: bool,
    members: &BTreeMap<String, Type>,
) -> Result<Value, Mismatch> {
    let given = |name: &String| entries.iter().any(|entry| &entry.name == name);
    let missing: Vec<String> = members
        .keys()
        .filter(|name| !given(name))
        .map(|name| format!("`{name}`"))
        .collect();
    if !open && !missing.is_empty() {
        return Err(Mismatch {
            span: item.span.clone(),
            message: format!(
                "in this form every member is needed; missing: {}",
                missing.join(", ")
            ),
        });
    }
    let mut kept = Vec::new();
    for entry in entries {
        // Terraform drops the members that the type does not have.
        if let Some(inner) = members.get(&entry.name) {
            kept.push(Entry {
                name: entry.name.clone(),
                span: entry.span.clone(),
                item: convert(&entry.item, inner)?,
            });
        }
    }
    Ok(Value::Object {
        entries: kept,
        open,
    })
}

/// Returns what a value is, in words.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Unknown => "not known",
        Value::Text | Value::String(_) => "a text",
        Value::Null => "null",
        Value::Bool(_) => "a truth value",
        Value::Number(_) => "a number",
        Value::Tuple(_) => "a list",
        Value::Object { .. } => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(value: Value) -> Item {
        Item { value, span: 0..1 }
    }

    #[test]
    fn texts_become_numbers_and_numbers_become_texts() {
        let four = item(Value::String("4".to_owned()));
        assert_eq!(
            convert(&four, &Type::Number).map(|i| i.value),
            Ok(Value::Number(4.0))
        );
        let one = item(Value::Number(1.0));
        assert_eq!(
            convert(&one, &Type::String).map(|i| i.value),
            Ok(Value::String("1".to_owned()))
        );
    }

    #[test]
    fn numbers_are_no_truth_values_and_halves_are_not_whole() {
        assert!(convert(&item(Value::Number(1.0)), &Type::Bool).is_err());
        assert!(convert(&item(Value::String("1".to_owned())), &Type::Bool).is_ok());
        assert!(convert(&item(Value::Number(1.5)), &Type::Whole).is_err());
        assert!(convert(&item(Value::Number(1.5)), &Type::Number).is_ok());
    }

    #[test]
    fn what_is_not_known_is_never_wrong() {
        for wanted in [Type::Bool, Type::Number, Type::List(Box::new(Type::String))] {
            assert!(convert(&item(Value::Unknown), &wanted).is_ok());
        }
    }
}
