//! Checks a block's arguments and nested blocks against what the catalogue says of them.

mod presence;

use std::collections::BTreeMap;
use std::ops::Range;

use hcl_edit::structure::{Attribute as Argument, Block as Written, Body};

use crate::finding::SourceFile;
use crate::terraform::catalogue::{Attribute, Block, NestedBlock, Nesting, Rule, Shape, Type};

use super::convert::{Mismatch, convert, kind};
use super::report::{Report, meant};
use super::rules;
use super::syntax::{header, labels, place};
use super::value::{Entry, Item, Scope, Value};

pub(super) use presence::contains;

/// What a check needs to know of its surroundings.
pub(super) struct Checker<'a, 'r> {
    pub(super) file: &'a SourceFile,
    pub(super) scope: &'a Scope<'a>,
    pub(super) report: &'r mut Report,
    /// The body that paths start from.
    pub(super) root: &'a Body,
}

/// Arguments and blocks that belong to the language, allowed beside those of a type.
pub(super) type Extra<'a> = Option<&'a Block>;

impl Checker<'_, '_> {
    /// Checks a body; `head` is what a missing argument is reported at.
    pub(super) fn block(
        &mut self,
        body: &Body,
        head: &Range<usize>,
        schema: &Block,
        extra: Extra<'_>,
    ) {
        for argument in body.attributes() {
            let name = argument.key.as_str();
            match schema.attributes.get(name) {
                Some(attribute) => self.argument(argument, attribute, body),
                None => match extra.and_then(|extra| extra.attributes.get(name)) {
                    Some(own) => self.argument(argument, own, body),
                    None => self.unknown_argument(argument, schema, extra),
                },
            }
        }
        let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
        for block in body.blocks() {
            let (name, inner) = self.unfold(block);
            let Some(name) = name else { continue };
            let count = counts.entry(name).or_default();
            count.add(block, inner.times);
            if let Some(own) = extra.filter(|extra| extra.blocks.contains_key(name)) {
                self.nested(block, name, &block.body, own, None);
                continue;
            }
            let Some(content) = inner.content else {
                continue;
            };
            if body.has_attribute(name) {
                let message = format!("`{name}` is given both as an argument and as a block");
                self.report
                    .error("tf/argument-expected", self.file, header(block), message);
                continue;
            }
            self.nested(block, name, content, schema, extra);
        }
        for (name, attribute) in &schema.attributes {
            let absent = !body.has_attribute(name) && !counts.contains_key(name.as_str());
            if attribute.required && absent {
                self.report.error(
                    "tf/missing-argument",
                    self.file,
                    head.clone(),
                    format!("argument `{name}` is missing"),
                );
            }
        }
        for own in [Some(schema), extra].into_iter().flatten() {
            for (name, nested) in &own.blocks {
                self.count(name, nested, counts.get(name.as_str()), head);
            }
        }
        self.presence(&schema.rules, body, head);
        for attribute in schema.attributes.values() {
            self.presence(&attribute.rules, body, head);
        }
    }

    fn argument(&mut self, argument: &Argument, attribute: &Attribute, body: &Body) {
        let name = argument.key.as_str();
        let item = self.scope.value(&argument.value);
        let span = place(&argument.key);
        if !attribute.is_settable() {
            if item.value != Value::Null {
                self.report
                    .error(
                        "tf/read-only",
                        self.file,
                        span,
                        format!("`{name}` cannot be set: the provider decides it"),
                    )
                    .hint = Some("remove the line".to_owned());
            }
            return;
        }
        if item.value == Value::Null {
            if attribute.required {
                self.report.error(
                    "tf/missing-argument",
                    self.file,
                    span,
                    format!("argument `{name}` is missing: it is null"),
                );
            }
            return;
        }
        if let Some(replacement) = &attribute.deprecated {
            self.deprecated(name, replacement, span);
        }
        self.value(name, &item, attribute);
        if item.is_unknown() {
            return;
        }
        let beside = presence::Beside::Body(body);
        self.beside(&attribute.rules, name, &beside, &place(argument));
    }

    /// Reports a deprecated name and what it is replaced by.
    pub(super) fn deprecated(&mut self, name: &str, replacement: &str, span: Range<usize>) {
        let finding = self.report.warn(
            "tf/deprecated",
            self.file,
            span,
            format!("`{name}` is deprecated"),
        );
        if !replacement.is_empty() {
            finding.hint = Some(format!("use `{replacement}`"));
        }
    }

    /// Checks a value against a type and what the provider checks of it.
    fn value(&mut self, name: &str, item: &Item, attribute: &Attribute) {
        match &attribute.value {
            Shape::Plain(wanted) => match convert(item, wanted) {
                Ok(converted) => {
                    self.rules(name, &attribute.rules, &converted);
                    self.members(&converted, &attribute.members);
                }
                Err(mismatch) => self.mismatch(name, mismatch),
            },
            Shape::Nested(nesting, inner) => {
                self.nested_value(name, item, *nesting, inner);
                self.rules(name, &attribute.rules, item);
            }
        }
    }

    fn mismatch(&mut self, name: &str, mismatch: Mismatch) {
        self.report.error(
            "tf/type",
            self.file,
            mismatch.span,
            format!("`{name}`: {}", mismatch.message),
        );
    }

    fn rules(&mut self, name: &str, rules: &[Rule], item: &Item) {
        for problem in rules::problems(rules, item) {
            let message = format!("`{name}`: {}", problem.message);
            self.report
                .error(problem.rule, self.file, problem.span, message)
                .hint = problem.hint;
        }
    }

    /// Checks the members of a list of objects.
    fn members(&mut self, item: &Item, members: &BTreeMap<String, Vec<Rule>>) {
        for element in item.items().unwrap_or_default() {
            for (name, rules) in members {
                if let Some(member) = element.member(name) {
                    self.rules(name, rules, member);
                }
            }
        }
    }

    fn nested_value(
        &mut self,
        name: &str,
        item: &Item,
        nesting: Nesting,
        inner: &BTreeMap<String, Attribute>,
    ) {
        match (nesting, &item.value) {
            (_, Value::Unknown | Value::Null) => {}
            (Nesting::Single, Value::Object { entries, open }) => {
                self.object(item, entries, *open, inner)
            }
            (Nesting::List | Nesting::Set, Value::Tuple(items)) => {
                for item in items {
                    self.nested_value(name, item, Nesting::Single, inner);
                }
            }
            (Nesting::Map, Value::Object { entries, .. }) => {
                for entry in entries {
                    self.nested_value(name, &entry.item, Nesting::Single, inner);
                }
            }
            (nesting, value) => {
                let wanted = match nesting {
                    Nesting::Single => "an object",
                    Nesting::Map => "a map of objects",
                    Nesting::List | Nesting::Set => "a list of objects",
                };
                let message = format!("`{name}`: {wanted} is needed, this is {}", kind(value));
                self.report
                    .error("tf/type", self.file, item.span.clone(), message);
            }
        }
    }

    fn object(
        &mut self,
        item: &Item,
        entries: &[Entry],
        open: bool,
        inner: &BTreeMap<String, Attribute>,
    ) {
        for entry in entries {
            let Some(attribute) = inner.get(&entry.name) else {
                // Terraform drops these without a word, so they are no error of its.
                let message = format!(
                    "there is no argument `{}` here; Terraform drops it",
                    entry.name
                );
                let names = inner.keys().map(String::as_str);
                self.report
                    .warn(
                        "tf/dropped-argument",
                        self.file,
                        entry.span.clone(),
                        message,
                    )
                    .hint = meant(&entry.name, names);
                continue;
            };
            if entry.item.value == Value::Null {
                continue;
            }
            if !attribute.is_settable() {
                let message = format!("`{}` cannot be set: the provider decides it", entry.name);
                self.report
                    .error("tf/read-only", self.file, entry.span.clone(), message);
                continue;
            }
            if let Some(replacement) = &attribute.deprecated {
                self.deprecated(&entry.name, replacement, entry.span.clone());
            }
            self.value(&entry.name, &entry.item, attribute);
            if entry.item.is_unknown() {
                continue;
            }
            let beside = presence::Beside::Object(entries, open);
            self.beside(&attribute.rules, &entry.name, &beside, &entry.span);
        }
        for (name, attribute) in inner {
            let given = entries
                .iter()
                .any(|entry| entry.name == *name && entry.item.value != Value::Null);
            if attribute.required && !given && !open {
                let message = format!("argument `{name}` is missing");
                self.report
                    .error("tf/missing-argument", self.file, item.span.clone(), message);
            }
        }
    }

    fn unknown_argument(&mut self, argument: &Argument, schema: &Block, extra: Extra<'_>) {
        let name = argument.key.as_str();
        let span = place(&argument.key);
        let block = schema.blocks.contains_key(name)
            || extra.is_some_and(|extra| extra.blocks.contains_key(name));
        if block {
            self.report
                .error(
                    "tf/block-expected",
                    self.file,
                    span,
                    format!("`{name}` is a block, not an argument"),
                )
                .hint = Some(format!("write `{name} {{ … }}`, without the equals sign"));
            return;
        }
        self.report
            .error(
                "tf/unknown-argument",
                self.file,
                span,
                format!("there is no argument `{name}` here"),
            )
            .hint = meant(name, names(schema, extra));
    }

    fn nested(
        &mut self,
        block: &Written,
        name: &str,
        content: &Body,
        schema: &Block,
        extra: Extra<'_>,
    ) {
        let head = header(block);
        if let Some(nested) = schema.blocks.get(name) {
            let open = |rule: &Rule| matches!(rule, Rule::Named(name) if name == "open");
            if nested.block.rules.iter().any(open) {
                return;
            }
            if block.ident.as_str() == name && !block.labels.is_empty() {
                self.report.error(
                    "tf/label",
                    self.file,
                    head.clone(),
                    format!("a block `{name}` has no labels"),
                );
            }
            if let Some(replacement) = &nested.block.deprecated {
                self.deprecated(name, replacement, head.clone());
            }
            self.block(content, &head, &nested.block, None);
            return;
        }
        match schema.attributes.get(name) {
            Some(attribute) if attribute.is_settable() => {
                match &attribute.value {
                    // Lists of objects may be written as blocks, unless they are written as a list too.
                    Shape::Plain(Type::List(inner) | Type::Set(inner))
                        if matches!(**inner, Type::Object(_)) =>
                    {
                        self.as_block(content, inner, attribute);
                    }
                    _ => {
                        let message = format!("`{name}` is an argument, not a block");
                        self.report
                            .error("tf/argument-expected", self.file, head, message)
                            .hint = Some(format!("write `{name} = …`"));
                    }
                }
            }
            _ => {
                self.report
                    .error(
                        "tf/unknown-block",
                        self.file,
                        head,
                        format!("there is no block `{name}` here"),
                    )
                    .hint = meant(name, names(schema, extra));
            }
        }
    }

    /// Checks a block that stands for an element of a list of objects: every member is optional.
    fn as_block(&mut self, content: &Body, element: &Type, attribute: &Attribute) {
        let Type::Object(members) = element else {
            return;
        };
        let attributes = members.iter().map(|(name, wanted)| {
            let rules = attribute.members.get(name).cloned().unwrap_or_default();
            let inner = Attribute {
                value: Shape::Plain(wanted.clone()),
                required: false,
                optional: true,
                computed: false,
                sensitive: false,
                deprecated: None,
                rules,
                members: BTreeMap::new(),
            };
            (name.clone(), inner)
        });
        let block = Block {
            attributes: attributes.collect(),
            ..Block::default()
        };
        self.block(content, &(0..0), &block, None);
    }

    /// Returns what a block stands for: itself, or what a `dynamic` block makes.
    fn unfold<'b>(&mut self, block: &'b Written) -> (Option<&'b str>, Unfolded<'b>) {
        let itself = Unfolded {
            content: Some(&block.body),
            times: Some(1),
        };
        if block.ident.as_str() != "dynamic" {
            return (Some(block.ident.as_str()), itself);
        }
        let head = header(block);
        let [name] = labels(block)[..] else {
            self.report.error(
                "tf/label",
                self.file,
                head,
                "a `dynamic` block has one label: the name of what it makes",
            );
            return (None, itself);
        };
        let times = self.times(block);
        self.arguments_of_dynamic(block);
        let content = block
            .body
            .blocks()
            .find(|inner| inner.ident.as_str() == "content");
        if content.is_none() {
            let message = "a `dynamic` block needs a `content` block";
            self.report
                .error("tf/missing-block", self.file, head, message);
        }
        let unfolded = Unfolded {
            content: content.map(|content| &content.body),
            times,
        };
        (Some(name), unfolded)
    }

    /// Returns how many blocks a `dynamic` block makes, where that is known.
    fn times(&mut self, block: &Written) -> Option<usize> {
        match block.body.get_attribute("for_each") {
            None => {
                let message = "argument `for_each` is missing";
                self.report
                    .error("tf/missing-argument", self.file, header(block), message);
                None
            }
            Some(each) => match self.scope.value(&each.value).value {
                Value::Tuple(items) => Some(items.len()),
                Value::Object {
                    entries,
                    open: false,
                } => Some(entries.len()),
                _ => None,
            },
        }
    }

    fn arguments_of_dynamic(&mut self, block: &Written) {
        for argument in block.body.attributes() {
            if !["for_each", "iterator", "labels"].contains(&argument.key.as_str()) {
                let message = format!("there is no argument `{}` here", argument.key.as_str());
                self.report
                    .error(
                        "tf/unknown-argument",
                        self.file,
                        place(&argument.key),
                        message,
                    )
                    .hint = Some(
                    "what a `dynamic` block makes is described in its `content` block".to_owned(),
                );
            }
        }
    }

    fn count(
        &mut self,
        name: &str,
        nested: &NestedBlock,
        count: Option<&Count>,
        head: &Range<usize>,
    ) {
        let none = Count::default();
        let count = count.unwrap_or(&none);
        let most = match nested.nesting {
            Nesting::Single => Some(1),
            _ => nested.max,
        };
        if let (Some(most), Some(last)) = (most, &count.last)
            && count.known > most
        {
            let message = format!(
                "there are {} blocks `{name}`, at most {most} can be",
                count.known
            );
            self.report
                .error("tf/too-many-blocks", self.file, last.clone(), message);
        }
        if count.known < nested.min && !count.open {
            let message = match nested.min {
                1 => format!("block `{name}` is missing"),
                min => format!(
                    "there are {} blocks `{name}`, at least {min} are needed",
                    count.known
                ),
            };
            self.report
                .error("tf/missing-block", self.file, head.clone(), message);
        }
    }
}

/// What a block stands for.
struct Unfolded<'b> {
    content: Option<&'b Body>,
    times: Option<usize>,
}

/// How many blocks of a name there are.
#[derive(Default)]
struct Count {
    known: usize,
    /// There may be more.
    open: bool,
    last: Option<Range<usize>>,
}

impl Count {
    fn add(&mut self, block: &Written, times: Option<usize>) {
        match times {
            Some(times) => self.known += times,
            None => self.open = true,
        }
        self.last = Some(header(block));
    }
}

fn names<'n>(schema: &'n Block, extra: Extra<'n>) -> impl Iterator<Item = &'n str> {
    let own = schema.attributes.iter();
    let settable = own
        .filter(|(_, attribute)| attribute.is_settable())
        .map(|(name, _)| name);
    let extra = extra
        .into_iter()
        .flat_map(|extra| extra.attributes.keys().chain(extra.blocks.keys()));
    settable
        .chain(schema.blocks.keys())
        .chain(extra)
        .map(String::as_str)
}
