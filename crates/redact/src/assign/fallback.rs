//! Values that are taken where a variable of the environment is not set, and those that R gives a name.

use super::name::Name;
use super::notation::skip_blank;
use crate::input::Input;
use crate::kind::Kind;

/// Says whether `${NAME:value}` of Spring stands in a file of settings; what a shell cuts from a variable begins with a
/// number: `${NAME:0:8}`.
pub(super) fn is_default(input: &Input<'_>, at: usize) -> bool {
    let rest = &input.bytes[at..input.bytes.len().min(at + 64)];
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = matches!(rest.get(digits), Some(b':' | b'}'));
    let begins = |byte: &u8| byte.is_ascii_alphanumeric() || b"!#*~^".contains(byte);
    matches!(input.kind, Kind::Yaml | Kind::Ini | Kind::Unknown)
        && rest.first().is_some_and(begins)
        && !number
}

/// Where the value begins that is taken where a variable of the environment is not set: `get("NAME") or "value"`,
/// `var("NAME").unwrap_or("value")`.
pub(super) fn otherwise(input: &Input<'_>, name: &Name, at: usize) -> Option<usize> {
    const CALLS: [&[u8]; 9] = [
        b".unwrap_or_else(|_|",
        b".unwrap_or_else(|_e|",
        b".unwrap_or_else(||",
        b".unwrap_or(",
        b".orElse(",
        b".getOrElse(",
        b".orElseGet(() ->",
        b".or_else(|_|",
        b"or ",
    ];
    // Only behind the bracket that closes the call.
    let closed = input.bytes[name.end..at]
        .iter()
        .any(|byte| matches!(byte, b')' | b']'));
    let rest = &input.bytes[at..];
    let call = CALLS.iter().find(|call| rest.starts_with(call))?;
    let from = skip_blank(input.bytes, at + call.len());
    (closed && matches!(input.byte(from), b'"' | b'\'')).then_some(from)
}

/// Where the value of `name <- "value"` begins, as R assigns it.
pub(super) fn given(input: &Input<'_>, at: usize) -> Option<usize> {
    let from = skip_blank(input.bytes, at);
    let program = matches!(input.kind, Kind::Code | Kind::Unknown | Kind::Prose);
    (program && matches!(input.byte(from), b'"' | b'\'')).then_some(from)
}
