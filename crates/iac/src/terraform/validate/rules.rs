//! What the provider checks of a single value.

mod formats;

use std::ops::Range;

use crate::terraform::catalogue::Rule;

use super::report::{nearest, shown};
use super::value::{Item, Value, number_text};

pub(super) use formats::cidr;

/// Something that a value is not.
#[derive(Debug, PartialEq)]
pub(super) struct Problem {
    pub(super) rule: &'static str,
    pub(super) span: Range<usize>,
    pub(super) message: String,
    pub(super) hint: Option<String>,
}

/// Returns what is wrong with a converted value; what is not known is never wrong.
pub(super) fn problems(rules: &[Rule], item: &Item) -> Vec<Problem> {
    let mut found = Vec::new();
    if !matches!(item.value, Value::Unknown | Value::Text | Value::Null) {
        for rule in rules {
            check(rule, item, &mut found);
        }
    }
    found
}

/// One function though it is long: each rule beside the values that it is for.
fn check(rule: &Rule, item: &Item, found: &mut Vec<Problem>) {
    let mut add = |name: &'static str, message: String| {
        found.push(Problem {
            rule: name,
            span: item.span.clone(),
            message,
            hint: None,
        });
    };
    match (rule, &item.value) {
        (Rule::OneOf { values, fold }, value) => {
            if let Some(problem) = one_of(values, *fold, value, item) {
                found.push(problem);
            }
        }
        (Rule::Range(low, high), Value::Number(number))
            if low.is_some_and(|low| *number < low) || high.is_some_and(|high| *number > high) =>
        {
            let bounds = bounds(low.map(number_text), high.map(number_text));
            add(
                "tf/range",
                format!("{} is not {bounds}", number_text(*number)),
            );
        }
        (Rule::Pattern(pattern), Value::String(text)) if !pattern.matches(text) => {
            let form = shown(&pattern.text);
            add(
                "tf/pattern",
                format!("{} does not have the form {form}", shown(text)),
            );
        }
        (Rule::Bytes(low, high), Value::String(text)) => {
            length(text.len(), *low, *high, "bytes", &mut add);
        }
        (Rule::Characters(low, high), Value::String(text)) => {
            length(text.chars().count(), *low, *high, "characters", &mut add);
        }
        (Rule::Size(low, high), Value::Tuple(items)) => size(items.len(), *low, *high, &mut add),
        (
            Rule::Size(low, high),
            Value::Object {
                entries,
                open: false,
            },
        ) => {
            size(entries.len(), *low, *high, &mut add);
        }
        (Rule::Each(inner), Value::Tuple(items)) => {
            items
                .iter()
                .for_each(|item| found.extend(problems(inner, item)));
        }
        (Rule::Each(inner), Value::Object { entries, .. }) => {
            entries
                .iter()
                .for_each(|entry| found.extend(problems(inner, &entry.item)));
        }
        (Rule::Keys(inner), Value::Object { entries, .. }) => {
            for entry in entries {
                let key = Item {
                    value: Value::String(entry.name.clone()),
                    span: entry.span.clone(),
                };
                found.extend(problems(inner, &key));
            }
        }
        (Rule::Any(groups), _) => found.extend(any(groups, item)),
        (Rule::Named(name), Value::String(text)) => {
            if let Err(message) = formats::check(name, text) {
                add("tf/format", message);
            }
        }
        _ => {}
    }
}

fn one_of(values: &[String], fold: bool, value: &Value, item: &Item) -> Option<Problem> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number_text(*number),
        Value::Bool(truth) => truth.to_string(),
        _ => return None,
    };
    let same = |other: &String| *other == text || fold && other.eq_ignore_ascii_case(&text);
    if values.iter().any(same) {
        return None;
    }
    let listed: Vec<String> = values
        .iter()
        .take(16)
        .map(|value| format!("`{value}`"))
        .collect();
    let more = if values.len() > 16 { ", …" } else { "" };
    let hint = nearest(&text, values.iter().map(String::as_str));
    Some(Problem {
        rule: "tf/enum",
        span: item.span.clone(),
        message: format!("{} is not one of {}{more}", shown(&text), listed.join(", ")),
        hint: hint.map(|value| format!("did you mean `{value}`?")),
    })
}

/// Returns the problem of the group that comes closest, when none of the groups holds.
fn any(groups: &[Vec<Rule>], item: &Item) -> Option<Problem> {
    let mut last = None;
    for group in groups {
        match problems(group, item).into_iter().next() {
            None => return None,
            Some(problem) => last = Some(problem),
        }
    }
    last
}

fn length(
    length: usize,
    low: Option<usize>,
    high: Option<usize>,
    unit: &str,
    add: &mut impl FnMut(&'static str, String),
) {
    if low.is_some_and(|low| length < low) || high.is_some_and(|high| length > high) {
        if length == 0 {
            return add("tf/length", "it is empty".to_owned());
        }
        let bounds = bounds(
            low.map(|low| low.to_string()),
            high.map(|high| high.to_string()),
        );
        add(
            "tf/length",
            format!("it has {length} {unit}, which is not {bounds}"),
        );
    }
}

fn size(
    size: usize,
    low: Option<usize>,
    high: Option<usize>,
    add: &mut impl FnMut(&'static str, String),
) {
    if low.is_some_and(|low| size < low) || high.is_some_and(|high| size > high) {
        let bounds = bounds(
            low.map(|low| low.to_string()),
            high.map(|high| high.to_string()),
        );
        add(
            "tf/size",
            format!("it has {size} elements, which is not {bounds}"),
        );
    }
}

/// Returns bounds in words.
pub(super) fn bounds(low: Option<String>, high: Option<String>) -> String {
    match (low, high) {
        (Some(low), Some(high)) => format!("between {low} and {high}"),
        (Some(low), None) => format!("at least {low}"),
        (None, Some(high)) => format!("at most {high}"),
        (None, None) => "allowed".to_owned(),
    }
}
