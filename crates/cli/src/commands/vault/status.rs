//! `vault status`: the ways in, and what holds the master key.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use clap::Args;
use pai_vault::journal_keys::{self, Known};
use pai_vault::key::{MasterKey, Protection};
use pai_vault::slots::{self, Method, Slot, Slots, key_file};
use pai_vault::store::{Access, Store};
use pai_vault::time::Time;
use serde::Serialize;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, Table};
use crate::vault::{WAIT, folder, share, silent, store_file, store_generation};

/// Show the ways to open the vault, and how its master key is held
///
/// Nothing is made or changed, and nothing is asked. Exit 1: there is no vault yet.
#[derive(Debug, Args)]
pub(super) struct Status {
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Report {
    folder: String,
    exists: bool,
    generation: Option<u64>,
    master_key: Held,
    slots: Vec<Row>,
    files: Vec<Entry>,
    /// The first entry that the verification key checks which was shown last.
    verification_key_from: Option<u64>,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct Held {
    held: &'static str,
    reason: Option<String>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    kind: String,
    created: u64,
    opens: &'static str,
    problem: Option<String>,
}

#[derive(Serialize)]
struct Entry {
    path: String,
    mode: String,
}

impl Status {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let folder = folder(context)?;
        let mut report = Report {
            folder: folder.display().to_string(),
            exists: Slots::exist(&folder),
            generation: None,
            master_key: held()?,
            slots: Vec::new(),
            files: files(&folder),
            verification_key_from: None,
            notes: Vec::new(),
        };
        if report.exists {
            let slots = {
                let lock = share(&folder)?;
                Slots::open(&folder, store_generation(&folder, &lock)?)?
            };
            report.generation = Some(slots.generation());
            let (rows, master) = rows(context, &slots)?;
            report.slots = rows;
            report.notes = notes(&slots);
            let store = crate::kept::miss(context, &store_file(&folder));
            report
                .notes
                .extend(store.err().map(|gone| gone.to_string()));
            if let Some(known) = master.and_then(|master| known(&folder, &slots, &master)) {
                report.verification_key_from = known.shown;
                if known.shown.is_none() {
                    report.notes.push(
                        "no key to check the journal with was shown yet; for the entries from now on: proxmox-ai audit key"
                            .to_owned(),
                    );
                }
            }
        }
        match self.json {
            true => context.ui.json(&report)?,
            false => show(context, &report),
        }
        Ok(match report.exists {
            true => Exit::Done,
            false => Exit::No,
        })
    }
}

/// Says how a master key is held on this machine now: one is made, and dropped.
fn held() -> Result<Held, Failure> {
    Ok(match MasterKey::generate()?.protection() {
        Protection::SecretMemory => Held {
            held: "secret-memory",
            reason: None,
        },
        Protection::Shielded(why) => Held {
            held: "shielded",
            reason: Some(why),
        },
    })
}

/// Returns what the store remembers of the journal, where it can be read.
fn known(folder: &Path, slots: &Slots, master: &MasterKey) -> Option<Known> {
    let path = store_file(folder);
    path.symlink_metadata().ok()?;
    let store = Store::open(&path, master, slots.generation(), Access::read(WAIT)).ok()?;
    journal_keys::recall(&store).ok()?
}

/// Returns the ways in, and the master key where one of them opens the vault without a question.
fn rows(context: &Context, slots: &Slots) -> Result<(Vec<Row>, Option<MasterKey>), Failure> {
    let mut opened = None;
    let mut rows: Vec<Row> = slots.list().iter().map(row).collect();
    for attempt in silent(context, slots) {
        let found = rows.iter_mut().find(|row| row.name == attempt.slot);
        let Some(row) = found else { continue };
        match attempt.result {
            Ok(master) => {
                row.opens = "now";
                opened.get_or_insert(master);
            }
            Err(error) if error.is_forgery() => return Err(error.into()),
            Err(error) => {
                row.opens = "fails";
                row.problem = Some(error.to_string());
            }
        }
    }
    Ok((rows, opened))
}

fn row(slot: &Slot) -> Row {
    Row {
        name: slot.name.clone(),
        kind: slot.method.kind().to_owned(),
        created: slot.created,
        opens: match &slot.method {
            Method::Recovery => "recovery",
            Method::Unknown { .. } => "unknown",
            _ => "asks",
        },
        problem: None,
    }
}

fn files(folder: &Path) -> Vec<Entry> {
    let mut all = vec![folder.to_owned()];
    if let Ok(entries) = std::fs::read_dir(folder) {
        all.extend(entries.filter_map(Result::ok).map(|entry| entry.path()));
    }
    all.sort();
    let entry = |path: &std::path::PathBuf| {
        let found = path.symlink_metadata().ok()?;
        Some(Entry {
            path: path.display().to_string(),
            mode: format!("{:04o}", found.permissions().mode() & 0o7777),
        })
    };
    all.iter().filter_map(entry).collect()
}

/// Says what is worth looking at.
fn notes(slots: &Slots) -> Vec<String> {
    let mut notes = Vec::new();
    let key = key_file::path(slots.folder());
    if !slots.has("key-file") && key.symlink_metadata().is_ok() {
        let key = key.display();
        notes.push(format!("no key slot needs `{key}`: it can be removed"));
    }
    if slots::is_staged(slots.folder()) {
        notes.push(
            "a change was not finished; the next command that opens the vault ends it".to_owned(),
        );
    }
    if !slots.has("recovery") {
        notes.push(
            "there is no recovery key; to make one: proxmox-ai vault enrol recovery".to_owned(),
        );
    }
    let daily = |slot: &&Slot| !matches!(slot.method, Method::Recovery | Method::Unknown { .. });
    if slots
        .list()
        .iter()
        .filter(daily)
        .all(|slot| slot.method == Method::KeyFile)
    {
        notes.push(
            "whoever can read the key file can open the vault; to do better: proxmox-ai vault enrol passphrase --only"
                .to_owned(),
        );
    }
    notes
}

fn show(context: &Context, report: &Report) {
    let ui = &context.ui;
    if !report.exists {
        ui.out(format!("there is no vault in `{}` yet", report.folder));
        ui.note("to make one with a recovery key: proxmox-ai vault init");
        return;
    }
    ui.out(
        Line::new()
            .strong("vault       ")
            .plain(report.folder.as_str()),
    );
    let generation = report.generation.unwrap_or_default().to_string();
    ui.out(Line::new().strong("generation  ").plain(generation));
    ui.out(
        Line::new()
            .strong("master key  ")
            .plain(match &report.master_key.reason {
                None => {
                    "in secret memory, which the kernel does not read for anybody (memfd_secret)"
                        .to_owned()
                }
                Some(why) => format!(
                    "in ordinary memory, shielded; the kernel gives no secret memory: {why}"
                ),
            }),
    );
    ui.out(
        Line::new()
            .strong("journal     ")
            .plain(match report.verification_key_from {
                Some(from) => format!("a key was shown that checks the entries from {from} on"),
                None => "no key to check it with is known to have been shown".to_owned(),
            }),
    );
    ui.out("");
    let mut table = Table::new(["slot", "made", "opens the vault"]);
    for row in &report.slots {
        table.row([
            row.name.as_str().into(),
            Time(row.created.saturating_mul(1000))
                .day()
                .to_string()
                .into(),
            words(row),
        ]);
    }
    ui.table(&table);
    ui.out("");
    let mut table = Table::new(["mode", "file"]);
    for entry in &report.files {
        table.row([entry.mode.as_str().into(), entry.path.as_str().into()]);
    }
    ui.table(&table);
    report.notes.iter().for_each(|note| ui.note(note.as_str()));
}

fn words(row: &Row) -> Line {
    match (row.opens, &row.problem) {
        ("now", _) => Line::new().good("without a question"),
        ("recovery", _) => "with the key on paper: proxmox-ai vault recover".into(),
        ("unknown", _) => Line::new().doubtful(format!(
            "in a newer version of this program, by `{}`",
            row.kind
        )),
        ("fails", Some(problem)) => Line::new().bad("not now").plain(format!(": {problem}")),
        _ => "when asked".into(),
    }
}
