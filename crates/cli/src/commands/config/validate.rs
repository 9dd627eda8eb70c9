//! `config validate`: every mistake in every file, not only the first.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::change::mistakes;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::settings::{
    self, Bounds, KEYS, Mistake, Origin, POLICY_FILE, Policy, SettingsFile, policy_files, read_text,
};
use crate::ui::Line;

/// Check every settings file and the security policy, and show all mistakes
///
/// Without a file: the system's, the user's and the project's settings, variables, the administrator's policy in
/// /etc/proxmox-ai, and security.yaml. A file that
/// ends in .yaml or .yml is checked as a security policy, any other as settings. Exit code 2 when something is wrong.
#[derive(Debug, Args)]
pub(super) struct Validate {
    /// Check this file alone
    file: Option<PathBuf>,
    /// Show where each value comes from, too
    #[arg(long)]
    origin: bool,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

/// What was looked at, and what is wrong with it.
#[derive(Default)]
struct Checked {
    files: Vec<(String, PathBuf)>,
    mistakes: Vec<Mistake>,
}

impl Checked {
    /// Adds mistakes; one that two looks at the same file find is told once.
    fn add(&mut self, mistakes: Vec<Mistake>) {
        for mistake in mistakes {
            if !self.mistakes.contains(&mistake) {
                self.mistakes.push(mistake);
            }
        }
    }
}

impl Validate {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let mut checked = Checked::default();
        let settings = match &self.file {
            Some(file) => {
                one(context, &context.folder().join(file), &mut checked)?;
                None
            }
            None => Some(all(context, &mut checked)?),
        };
        let wrong = !checked.mistakes.is_empty();
        if self.json {
            document(context, &checked)?;
        } else {
            show(context, &checked);
            for key in KEYS.iter().filter(|_| self.origin) {
                if let Some(settings) = &settings {
                    let (value, origin) = settings.get(key);
                    context
                        .ui
                        .note(format!("{} = {} ({origin})", key.name, value.to_toml()));
                }
            }
        }
        Ok(if wrong { Exit::Usage } else { Exit::Done })
    }
}

fn one(context: &Context, file: &Path, checked: &mut Checked) -> Result<(), Failure> {
    let end = file.extension().unwrap_or_default();
    let is_policy = ["yaml", "yml"].iter().any(|yaml| end == *yaml);
    if !file.exists() {
        return Err(Failure::file(
            "read",
            file,
            std::io::ErrorKind::NotFound.into(),
        ));
    }
    let role = if is_policy {
        "security policy"
    } else {
        "settings"
    };
    checked.files.push((role.to_owned(), file.to_owned()));
    if is_policy {
        policy(context, file, checked);
        return Ok(());
    }
    match SettingsFile::read(file) {
        Ok(Some(found)) => checked.mistakes.extend(mistakes(&found)),
        Ok(None) => {}
        Err(mistake) => checked.mistakes.push(mistake),
    }
    Ok(())
}

/// Checks a policy by itself.
fn policy(context: &Context, file: &Path, checked: &mut Checked) {
    match read_text(file) {
        Ok(Some(text)) => {
            let origin = || Origin::Policy(file.to_owned());
            checked.add(Policy::default().add(origin(), &text, context.machine()));
            checked.add(Bounds::default().add(origin(), &text));
        }
        Ok(None) => {}
        Err(mistake) => checked.add(vec![mistake]),
    }
}

fn all(context: &Context, checked: &mut Checked) -> Result<settings::Settings, Failure> {
    let paths = context.paths()?;
    if let Err(failure) = paths.check() {
        let place = paths.config().display().to_string();
        checked.mistakes.push(Mistake::of(place, &failure));
    }
    let (settings, found, looked) = settings::gather(context.environment(), paths).judge();
    checked.add(found);
    for one in looked {
        if let Some(file) = &one.file {
            checked.mistakes.extend(file.secrets());
        }
        if one.path.exists() {
            checked.files.push((one.role.to_owned(), one.path));
        }
    }
    let of_policies = Policy::look(policy_files(Some(paths)), context.machine()).1;
    checked.add(of_policies);
    for origin in policy_files(Some(paths)) {
        if let Some(file) = origin.file().filter(|file| file.exists()) {
            let role = format!("{} ({POLICY_FILE})", origin.name());
            checked.files.push((role, file.to_owned()));
        }
    }
    Ok(settings)
}

fn show(context: &Context, checked: &Checked) {
    let ui = &context.ui;
    for mistake in &checked.mistakes {
        let line = Line::new().strong(mistake.location()).plain(": ");
        ui.out(line.plain(mistake.message.replace('\n', "\n  ")));
        if let Some(hint) = &mistake.hint {
            ui.out(
                Line::new()
                    .plain("  ")
                    .good("hint")
                    .plain(format!(": {hint}")),
            );
        }
    }
    for (role, file) in &checked.files {
        ui.detail(format!("{role}: `{}`", file.display()));
    }
    let files = match checked.files.len() {
        0 => "there is no file to check".to_owned(),
        1 => "1 file checked".to_owned(),
        count => format!("{count} files checked"),
    };
    ui.note(match checked.mistakes.len() {
        0 => Line::from(format!("{files}: ")).good("no mistakes"),
        1 => Line::from(format!("{files}: ")).bad("1 mistake"),
        count => Line::from(format!("{files}: ")).bad(format!("{count} mistakes")),
    });
}

fn document(context: &Context, checked: &Checked) -> Result<(), Failure> {
    let files: Vec<_> = checked
        .files
        .iter()
        .map(|(role, file)| json!({"role": role, "file": file.display().to_string()}))
        .collect();
    let mistakes: Vec<_> = checked
        .mistakes
        .iter()
        .map(|mistake| {
            json!({
                "place": mistake.place,
                "line": mistake.line,
                "message": mistake.message,
                "hint": mistake.hint,
            })
        })
        .collect();
    context
        .ui
        .json(&json!({"files": files, "mistakes": mistakes}))
}
