//! `config set`: change one setting in the user file.

use clap::Args;
use clap_complete::ArgValueCandidates;

use super::change::{not_a_table, tell};
use super::enrol::{Enrolment, enrol, tell_off};
use crate::complete;
use crate::context::Context;
use crate::demands;
use crate::failure::{Exit, Failure};
use crate::settings::{self, Editing, Key, Value, put, secret};

/// Change one setting in the user file
///
/// A value that the machine cannot keep to is refused with what to do. Comments in the file stay.
#[derive(Debug, Args)]
pub(super) struct Set {
    /// The setting, such as ai.keep_alive
    #[arg(add = ArgValueCandidates::new(complete::keys))]
    key: String,
    /// Its new value
    #[arg(add = ArgValueCandidates::new(complete::values))]
    value: String,
    #[command(flatten)]
    enrolment: Enrolment,
}

impl Set {
    /// Returns the setting and its new value, where there is such a setting and it may have the value.
    pub(super) fn what(&self) -> Result<(&str, &str), Failure> {
        checked(&self.key, &self.value)?;
        Ok((&self.key, &self.value))
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let is_hsm = self.key == "security.hsm_enabled";
        if !is_hsm && self.enrolment.is_given() {
            return Err(Failure::usage("--hsm-… belongs to `security.hsm_enabled`")
                .hint("proxmox-ai config set security.hsm_enabled true"));
        }
        if !is_hsm {
            return set(context, &self.key, &self.value);
        }
        if settings::find(&self.key)?.parse(&self.value) != Ok(Value::Switch(true)) {
            let done = set(context, &self.key, &self.value)?;
            tell_off(context)?;
            return Ok(done);
        }
        enrol(context, &self.enrolment)?;
        // The vault is changed by now: say so, should the file not be written.
        set(context, &self.key, &self.value).map_err(|failure| {
            let hint = "the HSM is enrolled, only the setting is not written; then: proxmox-ai config set security.hsm_enabled true";
            let first = failure.hint.clone().map(|first| format!("{first}; "));
            failure.hint(first.unwrap_or_default() + hint)
        })
    }
}

/// Writes one value, and says what holds now.
pub(in crate::commands) fn set(
    context: &Context,
    name: &str,
    value: &str,
) -> Result<Exit, Failure> {
    let (key, parsed) = checked(name, value)?;
    demands::admit(context, key, &parsed)?;
    let editing = Editing::begin(context.paths()?)?;
    let path = editing.path().to_owned();
    let mut document = editing.document()?;
    put(&mut document, key, &parsed).ok_or_else(|| not_a_table(key, &path))?;
    editing.finish(&document.to_string())?;
    let done = tell(context, key, &path)?;
    demands::tell(context, key, &parsed)?;
    Ok(done)
}

/// Finds the setting, and reads the value that it is to have.
fn checked(name: &str, value: &str) -> Result<(&'static Key, Value), Failure> {
    let key = settings::find(name)?;
    let parsed = key.parse(value).map_err(Failure::usage)?;
    if secret::is_one(name, value) {
        return Err(
            Failure::usage(format!("the value for `{name}` looks like a secret"))
                .hint(secret::WHERE),
        );
    }
    Ok((key, parsed))
}
