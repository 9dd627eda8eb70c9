//! `config get`: one setting.

use clap::Args;
use clap_complete::ArgValueCandidates;
use serde_json::json;

use crate::complete;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::settings::{self, Key, Settings, nearest, policy_names};
use crate::ui::Line;

/// Show one setting
///
/// A key of the security policies, such as ai_security.external_downloads, can be shown too.
#[derive(Debug, Args)]
pub(super) struct Get {
    /// The setting, such as ai.keep_alive
    #[arg(add = ArgValueCandidates::new(complete::keys))]
    key: String,
    /// Say where the value comes from
    #[arg(long)]
    origin: bool,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Get {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        if let Some(name) = self.key.strip_prefix("ai_security.") {
            return self.of_policy(context, name);
        }
        let key = settings::find(&self.key)?;
        let settings = context.settings()?;
        if self.json {
            context.ui.json(&document(settings, key))?;
            return Ok(Exit::Done);
        }
        let (value, origin) = settings.get(key);
        let mut line = Line::from(value.to_string());
        if self.origin {
            line = line.faint(format!("  # {origin}"));
            if let Some(bound) = settings
                .bounds()
                .of(key)
                .filter(|one| one.origin != *origin)
            {
                line = line.faint(format!("; {}", bound.words()));
            }
        }
        context.ui.out(line);
        Ok(Exit::Done)
    }

    fn of_policy(&self, context: &Context, name: &str) -> Result<Exit, Failure> {
        let Some(name) = policy_names().find(|known| *known == name) else {
            let failure = Failure::usage(format!("the security policy has no key `{}`", self.key));
            let near = nearest(name, policy_names().map(str::to_owned));
            return Err(match near {
                Some(near) => failure.hint(format!("did you mean `ai_security.{near}`?")),
                None => failure.hint("proxmox-ai status"),
            });
        };
        let policy = context.policy()?;
        let found = policy.values().find(|(key, ..)| *key == name);
        if self.json {
            context.ui.json(&json!({
                "key": format!("ai_security.{name}"),
                "value": found.as_ref().map(|(_, value, ..)| value),
                "origin": found.as_ref().map_or("default", |(.., origin)| origin.name()),
                "place": found.as_ref().and_then(|(.., origin)| origin.place()),
                "bound": null,
            }))?;
            return Ok(Exit::Done);
        }
        let (value, origin) = match &found {
            Some((_, value, _, origin)) => (value.to_string(), origin.to_string()),
            None => ("not set".to_owned(), "no policy asks for it".to_owned()),
        };
        let line = Line::from(value);
        context.ui.out(match self.origin {
            true => line.faint(format!("  # {origin}")),
            false => line,
        });
        Ok(Exit::Done)
    }
}

/// Returns a setting as JSON documents show it.
pub(super) fn document(settings: &Settings, key: &Key) -> serde_json::Value {
    let (value, origin) = settings.get(key);
    json!({
        "key": key.name,
        "value": value.to_json(),
        "origin": origin.name(),
        "place": origin.place(),
        "bound": settings.bounds().of(key).map(|bound| json!({
            "value": bound.value.to_json(),
            "origin": bound.origin.name(),
            "place": bound.origin.place(),
        })),
    })
}
