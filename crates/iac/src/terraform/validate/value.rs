//! What an expression is, as far as the files say.

use std::collections::BTreeMap;
use std::ops::Range;

use hcl_edit::expr::{
    BinaryOperator, Expression, ObjectKey, Traversal, TraversalOperator, UnaryOperator,
};
use hcl_edit::template::Element;

use super::syntax::place;

/// A value, or what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Anything.
    Unknown,
    /// Some text.
    Text,
    /// Not there.
    Null,
    Bool(bool),
    Number(f64),
    String(String),
    /// Values in order.
    Tuple(Vec<Item>),
    /// Values by name; `open` when some of the names are not known.
    Object {
        entries: Vec<Entry>,
        open: bool,
    },
}

/// A value and where it is written.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Item {
    pub(super) value: Value,
    pub(super) span: Range<usize>,
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) span: Range<usize>,
    pub(super) item: Item,
}

impl Item {
    /// Returns the text, if it is known.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the number, if it is known; Terraform reads numbers from texts too.
    pub(super) fn number(&self) -> Option<f64> {
        match &self.value {
            Value::Number(number) => Some(*number),
            Value::String(text) => text.parse().ok().filter(|number: &f64| number.is_finite()),
            _ => None,
        }
    }

    /// Returns the truth, if it is known; Terraform reads it from texts too.
    pub(super) fn truth(&self) -> Option<bool> {
        match &self.value {
            Value::Bool(truth) => Some(*truth),
            Value::String(text) if text == "true" => Some(true),
            Value::String(text) if text == "false" => Some(false),
            _ => None,
        }
    }

    /// Returns the elements, if they are known.
    pub(super) fn items(&self) -> Option<&[Item]> {
        match &self.value {
            Value::Tuple(items) => Some(items),
            _ => None,
        }
    }

    /// Returns a member by its name.
    pub(super) fn member(&self, name: &str) -> Option<&Item> {
        match &self.value {
            Value::Object { entries, .. } => entries
                .iter()
                .rev()
                .find(|entry| entry.name == name)
                .map(|entry| &entry.item),
            _ => None,
        }
    }

    /// Says whether nothing at all is known of the value.
    pub(super) fn is_unknown(&self) -> bool {
        matches!(self.value, Value::Unknown | Value::Text)
    }

    /// Returns the same value, written somewhere else.
    fn at(mut self, span: &Range<usize>) -> Self {
        self.span = span.clone();
        self.value = match self.value {
            Value::Tuple(items) => {
                Value::Tuple(items.into_iter().map(|item| item.at(span)).collect())
            }
            Value::Object { entries, open } => {
                let moved = |entry: Entry| Entry {
                    name: entry.name,
                    span: span.clone(),
                    item: entry.item.at(span),
                };
                Value::Object {
                    entries: entries.into_iter().map(moved).collect(),
                    open,
                }
            }
            other => other,
        };
        self
    }
}

/// Writes a number as Terraform does when text is wanted.
pub(super) fn number_text(number: f64) -> String {
    number.to_string()
}

/// What expressions can refer to and still be known: the module's local values.
#[derive(Default)]
pub(super) struct Scope<'a> {
    pub(super) locals: BTreeMap<&'a str, &'a Expression>,
}

/// So many local values may stand for one another in a row, and so large may a value become.
const HOPS: usize = 8;
const LARGE: usize = 10_000;

impl Scope<'_> {
    /// Returns what is known of an expression.
    pub(super) fn value(&self, expression: &Expression) -> Item {
        let mut budget = LARGE;
        self.eval(expression, HOPS, &mut budget)
    }

    /// One function though it is long: each kind of expression beside what it comes to.
    fn eval(&self, expression: &Expression, hops: usize, budget: &mut usize) -> Item {
        let span = place(expression);
        if *budget == 0 {
            return Item {
                value: Value::Unknown,
                span,
            };
        }
        *budget -= 1;
        let value = match expression {
            Expression::Null(_) => Value::Null,
            Expression::Bool(truth) => Value::Bool(*truth.value()),
            Expression::Number(number) => number
                .value()
                .as_f64()
                .map_or(Value::Unknown, Value::Number),
            Expression::String(text) => Value::String(text.value().clone()),
            Expression::Array(array) => Value::Tuple(
                array
                    .iter()
                    .map(|inner| self.eval(inner, hops, budget))
                    .collect(),
            ),
            Expression::Object(object) => self.object(object, hops, budget),
            Expression::StringTemplate(template) => {
                self.template(template.iter(), true, hops, budget)
            }
            Expression::HeredocTemplate(heredoc) => {
                self.template(heredoc.template.iter(), false, hops, budget)
            }
            Expression::Parenthesis(inner) => self.eval(inner.inner(), hops, budget).value,
            Expression::UnaryOp(op) => {
                let inner = self.eval(&op.expr, hops, budget);
                match (op.operator.value(), inner.number(), inner.truth()) {
                    (UnaryOperator::Neg, Some(number), _) => Value::Number(-number),
                    (UnaryOperator::Not, _, Some(truth)) => Value::Bool(!truth),
                    _ => Value::Unknown,
                }
            }
            Expression::BinaryOp(op) => {
                let left = self.eval(&op.lhs_expr, hops, budget);
                let right = self.eval(&op.rhs_expr, hops, budget);
                arithmetic(*op.operator.value(), left.number(), right.number())
            }
            Expression::Traversal(traversal) => {
                return self.local(traversal, hops, budget).at(&span);
            }
            Expression::FuncCall(call) => {
                let passes = ["toset", "tolist", "tomap", "sensitive", "nonsensitive"];
                match call.args.iter().next() {
                    Some(inner)
                        if !call.name.is_namespaced()
                            && call.args.len() == 1
                            && passes.contains(&call.name.name.as_str()) =>
                    {
                        self.eval(inner, hops, budget).value
                    }
                    _ => Value::Unknown,
                }
            }
            _ => Value::Unknown,
        };
        Item { value, span }
    }

    fn object(&self, object: &hcl_edit::expr::Object, hops: usize, budget: &mut usize) -> Value {
        let mut entries = Vec::with_capacity(object.len());
        let mut open = false;
        for (key, value) in object {
            let (name, span) = match key {
                ObjectKey::Ident(ident) => (Some(ident.as_str().to_owned()), place(ident)),
                ObjectKey::Expression(expression) => {
                    let key = self.eval(expression, hops, budget);
                    let name = match key.value {
                        Value::String(text) => Some(text),
                        Value::Number(number) => Some(number_text(number)),
                        Value::Bool(truth) => Some(truth.to_string()),
                        _ => None,
                    };
                    (name, key.span)
                }
            };
            let item = self.eval(value.expr(), hops, budget);
            match name {
                Some(name) => entries.push(Entry { name, span, item }),
                None => open = true,
            }
        }
        Value::Object { entries, open }
    }

    fn template<'e>(
        &self,
        elements: impl Iterator<Item = &'e Element>,
        unwrap: bool,
        hops: usize,
        budget: &mut usize,
    ) -> Value {
        let elements: Vec<&Element> = elements.collect();
        if let ([Element::Interpolation(only)], true) = (elements.as_slice(), unwrap) {
            return self.eval(&only.expr, hops, budget).value;
        }
        let mut text = String::new();
        for element in elements {
            match element {
                Element::Literal(literal) => text.push_str(literal.value()),
                Element::Interpolation(inner) => match self.eval(&inner.expr, hops, budget).value {
                    Value::String(part) => text.push_str(&part),
                    Value::Number(number) => text.push_str(&number_text(number)),
                    Value::Bool(truth) => text.push_str(&truth.to_string()),
                    _ => return Value::Text,
                },
                Element::Directive(_) => return Value::Text,
            }
        }
        Value::String(text)
    }

    /// Follows `local.name.member[0]`.
    fn local(&self, traversal: &Traversal, hops: usize, budget: &mut usize) -> Item {
        let unknown = Item {
            value: Value::Unknown,
            span: 0..0,
        };
        let root = traversal.expr.as_variable().map(hcl_edit::Ident::as_str);
        let mut operators = traversal.operators.iter().map(|operator| operator.value());
        let (Some("local"), Some(TraversalOperator::GetAttr(name))) = (root, operators.next())
        else {
            return unknown;
        };
        let Some(definition) = self.locals.get(name.as_str()).filter(|_| hops > 0) else {
            return unknown;
        };
        let mut item = self.eval(definition, hops - 1, budget);
        for operator in operators {
            let next = match operator {
                TraversalOperator::GetAttr(member) => item.member(member.as_str()).cloned(),
                TraversalOperator::LegacyIndex(index) => element(&item, *index.value()),
                TraversalOperator::Index(index) => match self.eval(index, hops - 1, budget).value {
                    Value::String(key) => item.member(&key).cloned(),
                    Value::Number(number) if number >= 0.0 => element(&item, number as u64),
                    _ => None,
                },
                _ => None,
            };
            match next {
                Some(next) => item = next,
                None => return unknown,
            }
        }
        item
    }
}

fn element(item: &Item, index: u64) -> Option<Item> {
    item.items()?.get(usize::try_from(index).ok()?).cloned()
}

fn arithmetic(operator: BinaryOperator, left: Option<f64>, right: Option<f64>) -> Value {
    let (Some(left), Some(right)) = (left, right) else {
        return Value::Unknown;
    };
    let result = match operator {
        BinaryOperator::Plus => left + right,
        BinaryOperator::Minus => left - right,
        BinaryOperator::Mul => left * right,
        BinaryOperator::Div => left / right,
        _ => return Value::Unknown,
    };
    if result.is_finite() {
        Value::Number(result)
    } else {
        Value::Unknown
    }
}
