//! A Proxmox Backup Server, through its own client: started only when it is installed and the network is allowed.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use pai_cage::program::{self, ProgramError, Task};
use pai_vault::backup::pbs::{self, CLIENT, Remote};

use super::list::shown;
use super::{Place, host, real};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths;

/// A server, with what its client needs.
pub(super) struct Server {
    at: pbs::Server,
    client: PathBuf,
    password: zeroize::Zeroizing<String>,
    key: Option<PathBuf>,
}

/// A backup that was fetched; it is removed when this is dropped.
pub(super) struct Fetched(PathBuf);

impl Fetched {
    pub(super) fn folder(&self) -> &Path {
        &self.0
    }
}

impl Drop for Fetched {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Server {
    pub(super) fn of(place: &Place, context: &Context) -> Result<Option<Self>, Failure> {
        let namespace = place.namespace.as_deref();
        let Some(at) = pbs::Server::parse(&place.target, namespace, &host())? else {
            return match namespace.is_some() || place.key_file.is_some() {
                true => Err(
                    Failure::usage("--namespace and --key-file are for a server")
                        .hint("a server is --target pbs:USER@REALM@HOST:DATASTORE"),
                ),
                false => Ok(None),
            };
        };
        context
            .settings()?
            .demand_external_access("sending a backup to a server")?;
        let folders = context.environment().text("PATH").unwrap_or_default();
        let client = program::find(CLIENT, folders).ok_or_else(|| {
            Failure::usage(format!("the program `{CLIENT}` is not installed"))
                .hint("install it from Proxmox's repository, or name a folder as the target")
        })?;
        Ok(Some(Self {
            at,
            client,
            password: place.secret(context, "the server's password", false)?,
            key: place
                .key_file
                .as_ref()
                .map(|file| context.folder().join(file)),
        }))
    }

    /// Returns the key file; without one the client would send everything in clear.
    fn key(&self) -> Result<&Path, Failure> {
        let key = self.key.as_deref().ok_or_else(|| {
            Failure::usage("nothing goes to a server without a key to encrypt it with")
                .hint("make one with `proxmox-backup-client key create FILE --kdf none`, keep a copy elsewhere, and add --key-file FILE")
        })?;
        if !key.is_file() {
            return Err(Failure::file(
                "read",
                key,
                std::io::ErrorKind::NotFound.into(),
            ));
        }
        paths::check_one(key, 0o600)?;
        Ok(key)
    }

    /// Saves a folder.
    pub(super) fn save(
        &self,
        context: &Context,
        folder: &Path,
        time: u64,
        stop: &AtomicBool,
    ) -> Result<(), Failure> {
        let words = self.at.save(folder, self.key()?, time);
        self.run(context, &words, stop).map(drop)
    }

    /// Lists the backups, oldest first.
    pub(super) fn list(
        &self,
        context: &Context,
        stop: &AtomicBool,
    ) -> Result<Vec<Remote>, Failure> {
        let answer = self.run(context, &self.at.list(), stop)?;
        Ok(self.at.read_list(&answer)?)
    }

    /// Fetches a backup, by its whole name or by `latest`.
    pub(super) fn fetch(
        &self,
        context: &Context,
        asked: &str,
        stop: &AtomicBool,
    ) -> Result<Fetched, Failure> {
        let key = self.key()?;
        let mut found = self.list(context, stop)?;
        if asked != "latest" {
            found.retain(|remote| remote.name == asked);
        }
        let remote = found.pop().ok_or_else(|| {
            Failure::usage(format!(
                "the server has no backup `{asked}` of this machine"
            ))
        })?;
        let work = real(context.paths()?.data()).join("backup");
        paths::make_private(&work)?;
        let folder = work.join("fetched");
        // Left behind by a process that was killed.
        let _ = std::fs::remove_dir_all(&folder);
        paths::make_private(&folder)?;
        let fetched = Fetched(folder);
        let words = self.at.fetch(&remote, fetched.folder(), key);
        self.run(context, &words, stop)?;
        Ok(fetched)
    }

    fn run(
        &self,
        context: &Context,
        words: &[OsString],
        stop: &AtomicBool,
    ) -> Result<Vec<u8>, Failure> {
        // The password goes through standard input, which no list of processes and no environment shows.
        let mut environment = vec![
            ("PBS_PASSWORD_FD", OsString::from("0")),
            ("LC_ALL", "C".into()),
        ];
        for name in [
            "HOME",
            "PATH",
            "XDG_CACHE_HOME",
            "XDG_RUNTIME_DIR",
            "PBS_FINGERPRINT",
        ] {
            environment.extend(
                context
                    .environment()
                    .os(name)
                    .map(|value| (name, value.to_owned())),
            );
        }
        let input = zeroize::Zeroizing::new(format!("{}\n", *self.password));
        let task = Task {
            program: &self.client,
            arguments: words,
            environment: &environment,
            input: input.as_bytes(),
        };
        let outcome = program::run(&task, stop).map_err(|error| match error {
            ProgramError::Interrupted => Failure::new(Exit::Interrupted, error),
            ProgramError::Start { .. } => Failure::new(Exit::NotAllowed, error),
            error => Failure::new(Exit::Unexpected, error),
        })?;
        if outcome.status.success() {
            return Ok(outcome.output);
        }
        let text = String::from_utf8_lossy(&outcome.complaint);
        let last = text.lines().rev().find(|line| !line.trim().is_empty());
        let why = last.map_or_else(|| outcome.status.to_string(), shown);
        Err(Failure::new(
            Exit::Unreachable,
            format!("`{CLIENT}` failed: {why}"),
        ))
    }
}
