//! The receipt: what was measured, and nothing else.

use pai_redact::{Category, Class};

use super::{Generated, conversation, why};
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

/// How many values came from each request, and how many from a default.
pub(super) struct Origins {
    pub(super) requests: Vec<usize>,
    pub(super) defaults: usize,
}

/// Counts where the values came from.
pub(super) fn origins(generated: &Generated) -> Origins {
    let spec = &generated.answer.spec;
    let mut origins = Origins {
        requests: vec![0; spec.turns.len().max(1)],
        defaults: 0,
    };
    for row in spec.guests.iter().flat_map(|guest| why::rows(guest, spec)) {
        match row.turn {
            // A name that is alone is written twice.
            _ if matches!(row.field.as_str(), "name" | "vmid") => {}
            None => origins.defaults += 1,
            Some(turn) => origins.requests[turn - 1] += 1,
        }
    }
    origins
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
    if let Some(place) = &generated.place {
        let short = conversation::short(place.id);
        parts.push(format!("request {} of conversation {short}", place.request));
    }
    parts.push(format!("journal #{}", generated.entry));
    let unsure = generated.answer.close.len();
    if unsure > 0 {
        parts.push(format!("{unsure} unsure"));
    }
    context.ui.note(Line::new().faint(parts.join(&dot)));
    let origins = origins(generated);
    if origins.requests.len() > 1 {
        let mut parts: Vec<String> = (origins.requests.iter().enumerate())
            .map(|(at, count)| format!("{count} from request {}", at + 1))
            .collect();
        parts.push(format!("{} by default", origins.defaults));
        let values = parts.join(", ");
        context
            .ui
            .note(Line::new().faint(format!("values: {values}")));
    }
}
