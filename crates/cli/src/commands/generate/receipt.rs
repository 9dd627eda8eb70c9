//! The receipt: what was measured, and nothing else.

use pai_redact::{Category, Class};

use super::Generated;
use crate::context::Context;
use crate::ui::{Line, Symbol};

/// How many values of a class were replaced.
pub(super) fn count(masked: &[(&'static str, usize)], class: Class) -> usize {
    let in_class =
        |(name, _): &&(&str, usize)| Category::of(name).is_some_and(|known| known.class == class);
    masked.iter().filter(in_class).map(|(_, count)| count).sum()
}

/// What the model did not get to see, in words.
pub(super) fn masked(masked: &[(&'static str, usize)]) -> String {
    let of = |class| count(masked, class);
    let (secrets, others) = (of(Class::Secret), of(Class::Network) + of(Class::Pii));
    let secrets = format!(
        "{secrets} {}",
        if secrets == 1 { "secret" } else { "secrets" }
    );
    match others {
        0 => format!("{secrets} masked"),
        _ => format!("{secrets} and {others} personal or network values masked"),
    }
}

/// Says on stderr what was measured.
pub(super) fn show(context: &Context, generated: &Generated) {
    let measures = &generated.answer.measures;
    let last = measures.decodes.last().copied().unwrap_or_default();
    let dot = format!(" {} ", context.ui.symbol(Symbol::Dot));
    let mut parts = vec![generated.model.clone()];
    match generated.layers {
        Some((active, all)) => parts.push(format!("{active} of {all} cage layers")),
        None => parts.push("from the cache".to_owned()),
    }
    parts.push(generated.transmission.in_words());
    parts.push(masked(&measures.masked));
    if generated.layers.is_some() {
        let used = f64::from(last.prompt_tokens + last.output_tokens) / 1000.0;
        let room = f64::from(last.context) / 1000.0;
        parts.push(format!("context {used:.1}k/{room:.1}k"));
    }
    parts.push(match generated.seconds < 0.1 {
        true => format!("{:.0} ms", generated.seconds * 1000.0),
        false => format!("{:.1} s", generated.seconds),
    });
    parts.push(format!("journal #{}", generated.entry));
    let unsure = generated.answer.close.len();
    if unsure > 0 {
        parts.push(format!("{unsure} unsure"));
    }
    context.ui.note(Line::new().faint(parts.join(&dot)));
}
