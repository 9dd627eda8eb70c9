//! `backup create`.

use std::any::Any;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use clap::Args;
use pai_redact::safe;
use pai_vault::backup::create::{Request, create};
use pai_vault::backup::manifest::{Manifest, Model};
use pai_vault::backup::stage::{Facts, Live, Sources, Stage};
use pai_vault::backup::{HookError, live};
use pai_vault::key;
use pai_vault::store;
use serde_json::json;
use zeroize::Zeroizing;

use super::{PHRASE, Place, described, host, real, settings};
use crate::commands::{interrupt, models};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{bytes, counted};
use crate::vault;

/// Make a backup
///
/// The vault, the journal and the settings are copied as they are at one moment, saved as a snapshot, and read back. The
/// repository is made where there is none; its pass phrase is chosen then, and needed for every restore.
#[derive(Debug, Args)]
pub(super) struct Create {
    #[command(flatten)]
    pub(super) place: Place,
    /// Make a random pass phrase for a new repository, and write it to this file, which must not exist
    #[arg(long, value_name = "FILE", conflicts_with_all = ["passphrase_file", "passphrase_fd"])]
    make_passphrase: Option<PathBuf>,
    /// Put the files of the models into it too
    #[arg(long)]
    with_models: bool,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Create {
    /// Says whether it leaves this machine.
    pub(super) fn is_for_a_server(&self) -> bool {
        self.place
            .target
            .starts_with(pai_vault::backup::pbs::SCHEME)
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let stop = interrupt::watched()?;
        let server = self.place.server(context)?;
        let sources = sources(context, self.with_models)?;
        let facts = facts(context, &sources.data)?;
        let lock = || hold(&sources.data);
        let journal = sources.data.join("journal");
        let live = Live {
            lock: &lock,
            checkpoint: &|| live::head(&journal),
        };
        if let Some(server) = server {
            let stage = Stage::cut(&sources, facts, live, &stop)?;
            server.save(context, stage.folder(), stage.manifest().made, &stop)?;
            self.tell(context, None, true, stage.manifest(), None)?;
            return Ok(Exit::Done);
        }
        let target = self.place.folder(context);
        let secret = self.secret(context, &target)?;
        let request = Request {
            sources: &sources,
            target: &target,
            passphrase: &secret,
            host: &host(),
            facts,
        };
        let created = create(request, live, &stop)?;
        let added = Some(created.added);
        let snapshot = Some(created.snapshot.as_str());
        self.tell(
            context,
            snapshot,
            created.new_repository,
            &created.manifest,
            added,
        )?;
        Ok(Exit::Done)
    }

    /// Returns the pass phrase: made, read or asked for.
    fn secret(&self, context: &Context, target: &Path) -> Result<Zeroizing<String>, Failure> {
        let new = !target.join("config").exists();
        let Some(file) = &self.make_passphrase else {
            return self.place.secret(context, PHRASE, new);
        };
        if !new {
            return Err(Failure::usage(format!(
                "`{}` is a repository and has a pass phrase already",
                target.display()
            ))
            .hint("add --passphrase-file FILE or --passphrase-fd N"));
        }
        let secret = made()?;
        let path = context.folder().join(file);
        let write = || -> std::io::Result<()> {
            let mut options = std::fs::OpenOptions::new();
            let mut file = options
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(&path)?;
            file.write_all(secret.as_bytes())?;
            file.write_all(b"\n")?;
            file.sync_all()
        };
        write().map_err(|error| Failure::file("write", &path, error))?;
        Ok(secret)
    }

    fn tell(
        &self,
        context: &Context,
        snapshot: Option<&str>,
        new: bool,
        manifest: &Manifest,
        added: Option<u64>,
    ) -> Result<(), Failure> {
        let elsewhere = manifest.opens_elsewhere();
        if self.json {
            context.ui.json(&json!({
                "target": self.place.target,
                "snapshot": snapshot,
                "added": added,
                "opens_elsewhere": elsewhere,
                "holds": described(manifest),
            }))?;
        } else {
            let name = snapshot.map_or_else(String::new, |name| format!(" {}", &name[..8]));
            let added = added.map_or_else(String::new, |added| format!(", {} new", bytes(added)));
            context.ui.out(format!(
                "backup{name}: {}, {}{added}, in {}",
                counted(manifest.files.len() as u64, "file", "files"),
                bytes(manifest.bytes()),
                safe(&self.place.target)
            ));
        }
        if !elsewhere {
            context.ui.warn(
                "on another machine nothing would open this vault: its ways in stay here; add one: proxmox-ai vault enrol recovery",
            );
        }
        if new && snapshot.is_some() {
            if let Some(file) = &self.make_passphrase {
                context
                    .ui
                    .note(format!("the pass phrase is in `{}`", file.display()));
            }
            context.ui.note(
                "nothing opens this repository without its pass phrase: keep it away from this machine, with the recovery key of the vault",
            );
            if manifest.unlock.iter().any(|way| way == "key-file") {
                context.ui.note(
                    "the vault's key file is in the backup, and only the repository's pass phrase protects it there",
                );
            }
        }
        Ok(())
    }
}

/// Makes a pass phrase of 160 random bits, in groups that can be typed.
fn made() -> Result<Zeroizing<String>, Failure> {
    // No letters and digits that look alike.
    const SIGNS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut random = Zeroizing::new([0; 32]);
    key::random(random.as_mut())?;
    let mut text = Zeroizing::new(String::with_capacity(40));
    for (index, byte) in random.iter().enumerate() {
        if index > 0 && index % 4 == 0 {
            text.push('-');
        }
        text.push(char::from(SIGNS[usize::from(byte & 31)]));
    }
    Ok(text)
}

/// Takes the locks of all writers of the data: the vault's, and the journal's own.
pub(super) fn hold(data: &Path) -> Result<Box<dyn Any>, HookError> {
    let vault = data.join("vault");
    let lock = vault::lock(&vault).map_err(|failure| HookError(failure.to_string()))?;
    let journal = live::hold(&data.join("journal"), vault::WAIT)?;
    Ok(Box::new((lock, journal)))
}

fn sources(context: &Context, with_models: bool) -> Result<Sources, Failure> {
    let data = real(context.paths()?.data());
    let folder = data.join("models");
    let installed = models::installed(context)?;
    let mut found = Vec::new();
    let mut files = Vec::new();
    for model in &installed {
        // A model of the shared folder is the host's, and not of this user.
        let included = with_models && !model.shared;
        found.push(Model {
            name: model.name.clone(),
            sha256: model
                .sha256
                .to_string()
                .parse()
                .map_err(|error| Failure::new(Exit::Unexpected, error))?,
            bytes: model.bytes,
            included,
        });
        if included {
            files.push(folder.join(&model.file));
        }
    }
    if !files.is_empty() {
        files.push(folder.join("index.json"));
    }
    Ok(Sources {
        data,
        settings: settings(context)?,
        models: found,
        model_files: files,
    })
}

fn facts(context: &Context, data: &Path) -> Result<Facts, Failure> {
    let folder = vault::folder(context)?;
    let slots = vault::settled(&folder)?;
    let kinds: BTreeSet<&str> = slots.list().iter().map(|slot| slot.method.kind()).collect();
    let lock = vault::share(&folder)?;
    let mut schemas = BTreeMap::from([("keys".to_owned(), slots.generation())]);
    if let Some(generation) = store::generation(&data.join("vault/store.redb"), &lock)? {
        schemas.insert("store-generation".to_owned(), generation);
    }
    Ok(Facts {
        made: vault::now(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        schemas,
        unlock: kinds.into_iter().map(str::to_owned).collect(),
    })
}
