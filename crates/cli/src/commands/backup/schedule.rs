//! `backup schedule`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use clap::Args;
use pai_cage::program::{self, Task};
use pai_vault::backup::schedule::{Every, UNIT, read, service, zone};
use serde_json::json;

use super::Place;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths::{self, is_absent};

/// Have backups made by the system's own timer, or show when the next one is due
///
/// A timer and a service of systemd are written for this user; nothing of this program keeps running. Without WHEN, the
/// schedule that is there is shown; exit 1: there is none.
#[derive(Debug, Args)]
pub(super) struct Schedule {
    /// `hourly`, `daily 02:30`, `weekly sun 02:30`, or `off`
    #[arg(value_name = "WHEN")]
    when: Vec<String>,
    /// Where the backups go: a folder, or pbs:USER@REALM@HOST:DATASTORE
    #[arg(long, value_name = "PLACE")]
    target: Option<String>,
    /// The file with the repository's pass phrase, or the server's password, which the timer's run reads
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// The namespace on the server
    #[arg(long, value_name = "NAME")]
    namespace: Option<String>,
    /// The key file of proxmox-backup-client
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
    /// Put the files of the models into the backups too
    #[arg(long)]
    with_models: bool,
    /// Write nothing, and print a line for cron instead
    #[arg(long)]
    cron: bool,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Schedule {
    /// Refuses what is no schedule, and files that are not there.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        let when = self.when.join(" ");
        if !when.is_empty() && when != "off" {
            every(&when)?;
        }
        paths::demand(context, &self.passphrase_file)
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let when = self.when.join(" ");
        match when.as_str() {
            "" => self.show(context),
            "off" => self.off(context),
            when => self.set(context, every(when)?),
        }
    }

    fn set(&self, context: &Context, every: Every) -> Result<Exit, Failure> {
        let command = self.command(context)?;
        if self.cron {
            let line = every.cron(&command)?;
            return self.tell(context, Some(every), Some(&line), None);
        }
        let units = Units::of(context)?;
        let unit = service(&command)?;
        units.write(&format!("{UNIT}.service"), &unit)?;
        units.write(&format!("{UNIT}.timer"), &every.timer())?;
        units.link()?;
        let told = units.tell_systemd(context, &["restart"]);
        self.tell(context, Some(every), None, Some(told))
    }

    fn off(&self, context: &Context) -> Result<Exit, Failure> {
        let units = Units::of(context)?;
        let there = units.timer()?.is_some();
        if there {
            units.tell_systemd(context, &["stop"]);
        }
        units.remove()?;
        if there {
            units.tell_systemd(context, &[]);
        }
        self.tell(context, None, None, None)?;
        Ok(Exit::Done)
    }

    fn show(&self, context: &Context) -> Result<Exit, Failure> {
        let every = match Units::of(context)?.timer()? {
            None => None,
            Some(text) => Some(read(&text).ok_or_else(|| {
                Failure::usage(format!(
                    "the timer `{UNIT}` was not written by this program"
                ))
                .hint(format!("systemctl --user list-timers {UNIT}.timer"))
            })?),
        };
        self.tell(context, every, None, None)?;
        Ok(match every {
            Some(_) => Exit::Done,
            None => Exit::No,
        })
    }

    fn tell(
        &self,
        context: &Context,
        every: Option<Every>,
        cron: Option<&str>,
        running: Option<bool>,
    ) -> Result<Exit, Failure> {
        let now = zone(std::time::SystemTime::now());
        let next = every.and_then(|every| every.next(&now));
        if self.json {
            context.ui.json(&json!({
                "schedule": every.map(|every| every.to_string()),
                "next": next.as_ref().map(|next| next.timestamp().as_second()),
                "cron": cron,
                "timer_runs": running,
            }))?;
            return Ok(Exit::Done);
        }
        let ui = &context.ui;
        match (every, next, cron) {
            (_, _, Some(line)) => ui.out(line),
            (Some(every), Some(next), None) => {
                ui.out(format!(
                    "{every}; next: {}",
                    next.strftime("%Y-%m-%d %H:%M %Z")
                ));
            }
            _ => ui.out("no backups are scheduled"),
        }
        if running == Some(false) {
            ui.warn("systemd could not be told: the timer starts with the next login");
            ui.note(format!(
                "now: systemctl --user daemon-reload && systemctl --user start {UNIT}.timer"
            ));
        }
        if running.is_some() {
            ui.note(
                "a user's timers run while the user is logged in; always: loginctl enable-linger",
            );
        }
        Ok(Exit::Done)
    }

    /// Returns the command that the timer runs.
    fn command(&self, context: &Context) -> Result<Vec<String>, Failure> {
        let (Some(target), Some(phrase)) = (&self.target, &self.passphrase_file) else {
            return Err(Failure::usage(
                "a run without a terminal needs --target and --passphrase-file",
            )
            .hint("proxmox-ai backup schedule daily 02:30 --target DIR --passphrase-file FILE"));
        };
        // The same checks as for a run now: what fails at night is noticed too late.
        let place = Place {
            target: target.clone(),
            passphrase_file: Some(phrase.clone()),
            passphrase_fd: None,
            namespace: self.namespace.clone(),
            key_file: self.key_file.clone(),
        };
        let is_server = place.server(context)?.is_some();
        place.secret(context, super::PHRASE, false)?;
        let program = context.environment().program().ok_or_else(|| {
            Failure::new(Exit::Unexpected, "this program does not know where it is")
        })?;
        let whole = |path: &Path| text(&context.folder().join(path));
        let mut words = folders(context)?;
        words.extend([
            text(program)?,
            "backup".into(),
            "create".into(),
            "--target".into(),
        ]);
        words.push(match is_server {
            true => target.clone(),
            false => whole(Path::new(target))?,
        });
        words.extend(["--passphrase-file".into(), whole(phrase)?]);
        if let Some(namespace) = &self.namespace {
            words.extend(["--namespace".into(), namespace.clone()]);
        }
        if let Some(key) = &self.key_file {
            words.extend(["--key-file".into(), whole(key)?]);
        }
        if self.with_models {
            words.push("--with-models".into());
        }
        Ok(words)
    }
}

/// Returns what has to stand before the command so that it finds the same vault: what a shell exports, the system's timer
/// does not know.
fn folders(context: &Context) -> Result<Vec<String>, Failure> {
    let names = ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"];
    let set = names
        .iter()
        .filter_map(|name| Some((name, context.environment().folder_in(name)?)));
    let set: Vec<String> = set
        .map(|(name, folder)| Ok(format!("{name}={}", text(&folder)?)))
        .collect::<Result<_, Failure>>()?;
    Ok(match set.is_empty() {
        true => Vec::new(),
        false => std::iter::once("/usr/bin/env".to_owned())
            .chain(set)
            .collect(),
    })
}

fn every(when: &str) -> Result<Every, Failure> {
    when.parse()
        .map_err(|error| Failure::new(Exit::Usage, error))
}

fn text(path: &Path) -> Result<String, Failure> {
    path.to_str().map(str::to_owned).ok_or_else(|| {
        Failure::usage(format!(
            "`{}` is not UTF-8, and a unit file has to be",
            path.display()
        ))
    })
}

/// The user's units of systemd.
struct Units(PathBuf);

impl Units {
    fn of(context: &Context) -> Result<Self, Failure> {
        let environment = context.environment();
        let config = environment
            .folder_in("XDG_CONFIG_HOME")
            .or_else(|| {
                environment
                    .folder_in("HOME")
                    .map(|home| home.join(".config"))
            })
            .ok_or_else(|| Failure::usage("neither HOME nor XDG_CONFIG_HOME names a folder"))?;
        Ok(Self(config.join("systemd/user")))
    }

    fn timer(&self) -> Result<Option<String>, Failure> {
        let path = self.0.join(format!("{UNIT}.timer"));
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if is_absent(&error) => Ok(None),
            Err(error) => Err(Failure::file("read", &path, error)),
        }
    }

    fn write(&self, name: &str, content: &str) -> Result<(), Failure> {
        let path = self.0.join(name);
        let part = self.0.join(format!(".{name}.part"));
        let write = || {
            std::fs::create_dir_all(&self.0)?;
            std::fs::write(&part, content)?;
            std::fs::rename(&part, &path)
        };
        write().map_err(|error| Failure::file("write", &path, error))
    }

    fn wanted(&self) -> PathBuf {
        self.0
            .join("timers.target.wants")
            .join(format!("{UNIT}.timer"))
    }

    /// Has the timer start with the session, as `systemctl --user enable` does.
    fn link(&self) -> Result<(), Failure> {
        let link = self.wanted();
        let make = || {
            std::fs::create_dir_all(link.parent().unwrap_or(&link))?;
            match std::os::unix::fs::symlink(self.0.join(format!("{UNIT}.timer")), &link) {
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
                other => other,
            }
        };
        make().map_err(|error| Failure::file("write", &link, error))
    }

    fn remove(&self) -> Result<(), Failure> {
        let files = ["service", "timer"].map(|end| self.0.join(format!("{UNIT}.{end}")));
        for path in files.into_iter().chain([self.wanted()]) {
            match std::fs::remove_file(&path) {
                Err(error) if !is_absent(&error) => {
                    return Err(Failure::file("remove", &path, error));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Has the user's systemd read the units again and do something with the timer; false where there is none to tell.
    fn tell_systemd(&self, context: &Context, verbs: &[&str]) -> bool {
        let environment = context.environment();
        let folders = environment.text("PATH").unwrap_or_default();
        let Some(systemctl) = program::find("systemctl", folders) else {
            return false;
        };
        let names = [
            "XDG_RUNTIME_DIR",
            "DBUS_SESSION_BUS_ADDRESS",
            "HOME",
            "PATH",
        ];
        let given: Vec<(&str, OsString)> = names
            .iter()
            .filter_map(|name| Some((*name, environment.os(name)?.to_owned())))
            .collect();
        let reload = vec!["--user".into(), "daemon-reload".into()];
        let verbs = verbs.iter().map(|verb| {
            vec![
                "--user".into(),
                (*verb).into(),
                format!("{UNIT}.timer").into(),
            ]
        });
        // The second waits for the first: a unit that systemd has not read yet cannot be started.
        std::iter::once(reload)
            .chain(verbs)
            .all(|words: Vec<OsString>| {
                let task = Task {
                    program: &systemctl,
                    arguments: &words,
                    environment: &given,
                    input: b"",
                };
                let outcome = program::run(&task, &AtomicBool::new(false));
                outcome.is_ok_and(|outcome| outcome.status.success())
            })
    }
}
