//! What a further request changed, for the person who asked: values that are new, other or gone.

use pai_iac::spec::{Guest, Spec};
use serde_json::{Value, json};

use super::Generated;
use super::why::{Row, rows};
use crate::context::Context;
use crate::ui::Line;

/// One value that is not what it was.
struct Change {
    guest: String,
    /// `None` for the guest as a whole.
    field: Option<String>,
    before: Option<String>,
    after: Option<String>,
}

/// Says on stderr what is not what it was; nothing where the request is the first.
pub(super) fn show(context: &Context, generated: &Generated) {
    let mut line = String::new();
    let mut last = None;
    for change in changes(generated) {
        let between = match last.replace(change.guest.clone()) {
            Some(guest) if guest == change.guest => ", ",
            Some(_) => "; ",
            None => "changed: ",
        };
        line.push_str(between);
        line.push_str(&change.in_words(between != ", "));
    }
    if !line.is_empty() {
        context.ui.note(Line::new().plain(line));
    }
}

/// The same for JSON.
pub(super) fn document(generated: &Generated) -> Value {
    let one = |change: Change| {
        json!({
            "guest": change.guest,
            "field": change.field,
            "before": change.before,
            "after": change.after,
        })
    };
    changes(generated).into_iter().map(one).collect()
}

impl Change {
    fn in_words(&self, names_guest: bool) -> String {
        let what = match (&self.field, &self.before, &self.after) {
            (None, None, _) => return format!("{} is new", self.guest),
            (None, ..) => return format!("{} is gone", self.guest),
            (Some(field), None, Some(after)) => format!("{field} {after}"),
            (Some(field), Some(before), Some(after)) => format!("{field} {after} (was {before})"),
            (Some(field), Some(before), None) => format!("no {field} (was {before})"),
            (Some(field), None, None) => format!("no {field}"),
        };
        match names_guest {
            true => format!("{} {what}", self.guest),
            false => what,
        }
    }
}

fn changes(generated: &Generated) -> Vec<Change> {
    let Some(earlier) = generated.prepared.earlier() else {
        return Vec::new();
    };
    let spec = &generated.answer.spec;
    let mut before: Vec<&Guest> = earlier.guests().collect();
    let pairs: Vec<(&Guest, Option<&Guest>)> = (spec.guests.iter())
        .map(|guest| (guest, take(&mut before, |old| share_a_name(old, guest))))
        .collect();
    let mut out = Vec::new();
    for (guest, old) in pairs {
        // One of the same kind that is left over has another name now.
        let old = old.or_else(|| take(&mut before, |old| is_renamed(old, guest)));
        match old {
            Some(old) => of_guest(old, guest, spec, &mut out),
            None => out.push(whole(guest, None, Some(kind(guest)))),
        }
    }
    out.extend((before.into_iter()).map(|old| whole(old, Some(kind(old)), None)));
    out
}

fn take<'g>(guests: &mut Vec<&'g Guest>, fits: impl Fn(&Guest) -> bool) -> Option<&'g Guest> {
    let at = guests.iter().position(|guest| fits(guest))?;
    Some(guests.remove(at))
}

fn share_a_name(old: &Guest, new: &Guest) -> bool {
    let stem = |name: &str| {
        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
        stem.trim_end_matches('-').to_owned()
    };
    let same = |one: &str, other: &str| one == other || stem(one) == other || stem(other) == one;
    (new.names.iter()).any(|name| old.names.iter().any(|own| same(&own.value, &name.value)))
}

/// Says whether a guest can be another one under a new name: the name is stated anew, and what it runs is the same.
fn is_renamed(old: &Guest, new: &Guest) -> bool {
    let services = |guest: &Guest| -> Vec<String> {
        guest
            .services
            .iter()
            .map(|service| service.value.clone())
            .collect()
    };
    old.kind.value == new.kind.value
        && old.kind.source == new.kind.source
        && services(old) == services(new)
}

fn whole(guest: &Guest, before: Option<String>, after: Option<String>) -> Change {
    Change {
        guest: called(guest),
        field: None,
        before,
        after,
    }
}

fn called(guest: &Guest) -> String {
    let first = guest.names.first();
    first.map_or_else(|| kind(guest), |name| name.value.clone())
}

fn kind(guest: &Guest) -> String {
    match guest.kind.value {
        pai_iac::spec::Kind::Vm => "vm".to_owned(),
        pai_iac::spec::Kind::Lxc => "lxc".to_owned(),
    }
}

/// Compares two guests value by value; what both have by default is nobody's change.
fn of_guest(old: &Guest, new: &Guest, spec: &Spec, out: &mut Vec<Change>) {
    // One name or id alone is in the rows twice.
    let twice = |row: &Row| matches!(row.field.as_str(), "name" | "vmid");
    let mut before = rows(old, spec);
    let after = rows(new, spec);
    before.retain(|row| !twice(row));
    for row in after.iter().filter(|row| !twice(row)) {
        let old = before.iter().position(|old| old.field == row.field);
        let old = old.map(|at| before.remove(at));
        let stated = row.turn.is_some() || old.as_ref().is_some_and(|old| old.turn.is_some());
        if stated && old.as_ref().is_none_or(|old| old.value != row.value) {
            out.push(Change {
                guest: called(new),
                field: Some(row.field.clone()),
                before: old.map(|old| old.value),
                after: Some(row.value.clone()),
            });
        }
    }
    for row in before.into_iter().filter(|row| row.turn.is_some()) {
        out.push(Change {
            guest: called(new),
            field: Some(row.field),
            before: Some(row.value),
            after: None,
        });
    }
}
