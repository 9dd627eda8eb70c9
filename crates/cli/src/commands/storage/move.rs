//! `storage move`: to an encrypted volume, with all that is there.

use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use clap::{Args, ValueEnum};
use pai_vault::relocate::{MoveError, Plan, Stage, plan};
use pai_vault::volume::Encryption;

use crate::commands::interrupt;
use crate::context::Context;
use crate::demands;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, Symbol, Table, bytes};

/// Move settings, data and cache to another volume
///
/// Everything is copied and compared by hash; then a link takes the old folder's place, and only then the old folder
/// is removed. A move that was cut off is gone on with by the same command. On many disks deleted data can be had
/// again until it is overwritten: what was there unencrypted may have been kept by the disk.
#[derive(Debug, Args)]
pub(super) struct Move {
    /// The folder on the other volume; it is made when its parent is there
    folder: PathBuf,
    /// Move this alone
    #[arg(long, value_enum)]
    only: Option<Part>,
    /// Show what would be moved, and move nothing
    #[arg(long)]
    dry_run: bool,
    /// Move although the volume is not encrypted, as far as can be seen
    #[arg(long, value_enum, value_name = "RISK")]
    accept_risk: Option<Risk>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Settings and policy
    Config,
    /// Models, and all that is kept sealed
    Data,
    /// What can be had again
    Cache,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Data => "data",
            Self::Cache => "cache",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Risk {
    /// What is moved there lies unencrypted
    PlainVolume,
}

impl Move {
    /// Says whether nothing is to be moved.
    pub(super) fn dry_run(&self) -> bool {
        self.dry_run
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let folder = context.folder().join(&self.folder);
        self.check_volume(context, &folder)?;
        let roots = self.roots(context)?;
        if !self.dry_run {
            // The host holds files in the cache open.
            let _ = pai_cage::host::stop(context.paths()?.runtime());
            make(&folder)?;
        }
        let plans = self.plans(&folder, &roots)?;
        show(context, &plans);
        if self.dry_run {
            context.ui.note("nothing was moved: --dry-run");
            return Ok(Exit::Done);
        }
        for (name, from, plan) in &plans {
            let linked = std::fs::read_link(from).ok();
            run(context, name, plan)?;
            if let Some(before) = linked.filter(|before| before != plan.to()) {
                context
                    .ui
                    .note(format!("what was in `{}` is still there", before.display()));
            }
        }
        context
            .ui
            .note("done; `proxmox-ai status` shows the volumes");
        Ok(Exit::Done)
    }

    /// Refuses a volume from which it would be lost, or on which it would lie open.
    fn check_volume(&self, context: &Context, folder: &Path) -> Result<(), Failure> {
        let volume = demands::volume_of(folder);
        let mounted = volume.mounted.display();
        match volume.encryption {
            Encryption::Encrypted { .. } => Ok(()),
            Encryption::InMemory => Err(Failure::new(
                Exit::Policy,
                format!(
                    "`{mounted}` lies in memory: what is moved there is gone at the next start"
                ),
            )),
            found if self.accept_risk.is_some() => {
                context
                    .ui
                    .warn(format!("the volume at `{mounted}` is {found}"));
                Ok(())
            }
            found => Err(Failure::new(
                Exit::Policy,
                format!("the volume at `{mounted}` is {found}"),
            )
            .hint("name a folder on an encrypted volume, or add --accept-risk=plain-volume")
            .rule("plain-volume")),
        }
    }

    /// Returns the folders that are moved, each with its name.
    fn roots(&self, context: &Context) -> Result<Vec<(&'static str, PathBuf)>, Failure> {
        let paths = context.paths()?;
        if let Some(whole) = paths.whole() {
            if self.only.is_some() {
                return Err(Failure::usage(format!(
                    "`{}` holds settings, data and cache, and is moved as a whole",
                    whole.display()
                ))
                .hint("leave --only out"));
            }
            return Ok(vec![("home", whole.to_owned())]);
        }
        let mut roots = Vec::from(demands::folders(paths));
        roots.retain(|(name, _)| self.only.is_none_or(|only| only.name() == *name));
        Ok(roots)
    }

    fn plans(
        &self,
        folder: &Path,
        roots: &[(&'static str, PathBuf)],
    ) -> Result<Vec<(&'static str, PathBuf, Plan)>, Failure> {
        let plans = roots.iter().map(|(name, from)| {
            let plan = plan(from, &folder.join(name)).map_err(failed)?;
            Ok((*name, from.clone(), plan))
        });
        plans.collect()
    }
}

/// Makes the folder, for this user alone; its parent has to be there.
fn make(folder: &Path) -> Result<(), Failure> {
    match std::fs::DirBuilder::new().mode(0o700).create(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            Err(Failure::file("make the folder", folder, error))
        }
        _ => Ok(()),
    }
}

fn show(context: &Context, plans: &[(&'static str, PathBuf, Plan)]) {
    let arrow = context.ui.symbol(Symbol::Arrow);
    let mut table = Table::new(["folder", ">files", ">size", "what is done"]);
    for (name, from, plan) in plans {
        let what = match plan.stage() {
            Stage::Copy => format!("{} {arrow} {}", from.display(), plan.to().display()),
            Stage::Nothing => format!("not there yet; it will be {}", plan.to().display()),
            Stage::CleanUp => format!("the old copy of {} is removed", from.display()),
            Stage::Done => format!("it is there already: {}", plan.to().display()),
        };
        table.row([
            Line::new().strong(*name),
            plan.files().to_string().into(),
            bytes(plan.bytes()).into(),
            what.into(),
        ]);
    }
    context.ui.table(&table);
}

fn run(context: &Context, name: &str, plan: &Plan) -> Result<(), Failure> {
    let asked_to_stop = interrupt::watched()?;
    let mut progress = context.ui.progress(format!("move {name}"), plan.bytes());
    let moved = plan.run(&mut |done| {
        progress.at(done);
        !asked_to_stop.load(Ordering::Relaxed)
    });
    progress.finish();
    moved.map_err(failed)
}

/// From what stopped a move to its exit code and hint.
fn failed(error: MoveError) -> Failure {
    let (exit, hint) = match &error {
        MoveError::NotEmpty { .. } => {
            (Exit::Usage, "name a new folder, or an empty one".to_owned())
        }
        MoveError::Nested { .. } => (Exit::Usage, "name a folder elsewhere".to_owned()),
        MoveError::Foreign { path, .. } => (
            Exit::NotAllowed,
            format!(
                "look at what it is, then chown and chmod go-w '{}'",
                path.display()
            ),
        ),
        MoveError::NoSpace { .. } => (
            Exit::Unexpected,
            "free some space there; models can be fetched again: proxmox-ai models remove"
                .to_owned(),
        ),
        MoveError::InUse { .. } => (
            Exit::Locked,
            "end the other command, then run the same once more".to_owned(),
        ),
        MoveError::Changed { .. } => (
            Exit::Locked,
            "run the same once more: what is copied already is kept".to_owned(),
        ),
        MoveError::NotAsWritten { .. } => (
            Exit::Integrity,
            "the disk may be failing; the old folder is as it was".to_owned(),
        ),
        MoveError::Special { .. } => (Exit::Usage, "move it away, or remove it".to_owned()),
        MoveError::Interrupted => (
            Exit::Interrupted,
            "the same command goes on from there; the old folder is as it was".to_owned(),
        ),
        MoveError::Io { path, source, .. } => {
            let (path, source) = (path.clone(), std::io::Error::from(source.kind()));
            let exit = Failure::file("move", &path, source).exit;
            (exit, "the old folder is as it was".to_owned())
        }
        _ => (Exit::Unexpected, "the old folder is as it was".to_owned()),
    };
    Failure::new(exit, error).hint(hint)
}
