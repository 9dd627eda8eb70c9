//! Moves a folder to another volume: copied, compared by hash, then switched in one step to a link.
//!
//! The old folder stays as it is until every byte has been read back from the new one. A run that was cut off is gone on
//! with: files that are there with the same bytes are not copied again. Start reading at [`plan`] and [`Plan::run`].

mod copy;
mod walk;

use std::fs::{self, DirBuilder, File, Permissions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};

use walk::{Entry, Kind, walk};

/// Why a folder was not moved; what was there before is as it was.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MoveError {
    /// There is something in the target.
    #[error("`{}` is not empty", folder.display())]
    NotEmpty {
        /// The target.
        folder: PathBuf,
    },
    /// The target lies in what is moved, or the other way round.
    #[error("`{}` and `{}` lie in each other", from.display(), to.display())]
    Nested {
        /// What is moved.
        from: PathBuf,
        /// The target.
        to: PathBuf,
    },
    /// Others own it, or can write to it.
    #[error("`{}` is not this user's alone (mode {mode:04o}, owner {owner})", path.display())]
    Foreign {
        /// The file or folder.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
        /// Its owner's id.
        owner: u32,
    },
    /// The target's volume is too small.
    #[error("{needs} bytes are needed in `{}`, {free} are free", folder.display())]
    NoSpace {
        /// The target.
        folder: PathBuf,
        /// What is needed.
        needs: u64,
        /// What is there.
        free: u64,
    },
    /// Another process holds a lock on it.
    #[error("`{}` is in use", path.display())]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// It was written to while it was copied.
    #[error("`{}` changed while it was copied", path.display())]
    Changed {
        /// The file or folder.
        path: PathBuf,
    },
    /// What was read back is not what was written.
    #[error("`{}` does not hold what was written to it", path.display())]
    NotAsWritten {
        /// The copy.
        path: PathBuf,
    },
    /// It is neither a file nor a folder nor a link.
    #[error("`{}` is neither a file, a folder nor a link", path.display())]
    Special {
        /// What it is about.
        path: PathBuf,
    },
    /// The caller asked to stop; the next run goes on.
    #[error("interrupted")]
    Interrupted,
    /// The system said no.
    #[error("cannot {doing} `{}`", path.display())]
    Io {
        /// What was tried.
        doing: &'static str,
        /// With what.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

/// Where a move stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// There is nothing to copy; the target is made, and a link to it.
    Nothing,
    /// The folder is to be copied.
    Copy,
    /// The link stands; the old folder is to be removed.
    CleanUp,
    /// All of it was done before.
    Done,
}

/// What a move would do.
#[derive(Debug)]
pub struct Plan {
    from: PathBuf,
    to: PathBuf,
    stage: Stage,
    entries: Vec<Entry>,
}

/// Left in the target until a link leads to it; it holds the path of what is moved there.
const MARKER: &str = ".proxmox-ai-is-moving-here";

/// What is left free on the target's volume.
const RESERVE: u64 = 16 << 20;

/// Looks at what a move of `from` to the new folder `to` would do, and at what stands in its way.
pub fn plan(from: &Path, to: &Path) -> Result<Plan, MoveError> {
    let (parent, to) = place(to)?;
    own(&parent)?;
    let plan = |stage, entries| Plan {
        from: from.to_owned(),
        to: to.clone(),
        stage,
        entries,
    };
    let found = match fs::symlink_metadata(from) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            empty_or_ours(&to, from)?;
            return Ok(plan(Stage::Nothing, Vec::new()));
        }
        Err(error) => return Err(at("look at", from)(error)),
        Ok(found) => found,
    };
    if found.is_symlink() && fs::canonicalize(from).is_ok_and(|there| there == to) {
        let stage = match old(from).is_dir() {
            true => Stage::CleanUp,
            false => Stage::Done,
        };
        return Ok(plan(stage, Vec::new()));
    }
    let real = fs::canonicalize(from).map_err(at("open", from))?;
    if to.starts_with(&real) || real.starts_with(&to) {
        return Err(MoveError::Nested { from: real, to });
    }
    empty_or_ours(&to, from)?;
    let entries = contents(&real)?;
    let plan = plan(Stage::Copy, entries);
    plan.fits(&parent)?;
    Ok(plan)
}

impl Plan {
    /// Returns where the move stands.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Returns the target.
    pub fn to(&self) -> &Path {
        &self.to
    }

    /// Returns how many files there are.
    pub fn files(&self) -> usize {
        let files = self.entries.iter().filter(|entry| entry.kind == Kind::File);
        files.count()
    }

    /// Returns how many bytes are in them.
    pub fn bytes(&self) -> u64 {
        self.entries.iter().map(|entry| entry.bytes).sum()
    }

    fn fits(&self, parent: &Path) -> Result<(), MoveError> {
        let there = |entry: &Entry| {
            let found = fs::symlink_metadata(self.to.join(&entry.name));
            found.is_ok_and(|found| found.is_file() && found.len() == entry.bytes)
        };
        let missing = self.entries.iter().filter(|entry| !there(entry));
        let needs = RESERVE + missing.map(|entry| entry.bytes).sum::<u64>();
        let stat =
            rustix::fs::statvfs(parent).map_err(|error| at("measure", parent)(error.into()))?;
        let free = stat.f_bavail.saturating_mul(stat.f_frsize);
        match free < needs {
            true => Err(MoveError::NoSpace {
                folder: self.to.clone(),
                needs,
                free,
            }),
            false => Ok(()),
        }
    }

    /// Moves. `progress` is told the bytes that are done, and returns whether to go on.
    pub fn run(&self, progress: &mut dyn FnMut(u64) -> bool) -> Result<(), MoveError> {
        match self.stage {
            Stage::Done => return Ok(()),
            Stage::CleanUp => return self.clean_up(),
            Stage::Nothing => {
                private(&self.to)?;
                if let Some(parent) = self.from.parent() {
                    private(parent)?;
                }
                return std::os::unix::fs::symlink(&self.to, &self.from)
                    .map_err(at("make the link", &self.from));
            }
            Stage::Copy => {}
        }
        private(&self.to)?;
        alone(&self.to)?;
        let marker = self.to.join(MARKER);
        fs::write(&marker, self.from.as_os_str().as_encoded_bytes())
            .map_err(at("write", &marker))?;
        let real = fs::canonicalize(&self.from).map_err(at("open", &self.from))?;
        let mut done = 0;
        for entry in &self.entries {
            let (source, target) = (real.join(&entry.name), self.to.join(&entry.name));
            copy::entry(entry, (&real, &source), &target, &mut |bytes| {
                done += bytes;
                progress(done)
            })?;
        }
        self.remove_strangers()?;
        let _held = self.hold(&real)?;
        if contents(&real)? != self.entries {
            return Err(MoveError::Changed {
                path: self.from.clone(),
            });
        }
        sync(&self.to)?;
        self.switch()?;
        self.clean_up()
    }

    /// Takes the locks of all who write to the folder, until the link stands: nobody is in the middle of a change then
    /// that would go to the old folder, and be lost with it.
    fn hold(&self, real: &Path) -> Result<Vec<File>, MoveError> {
        let is_lock = |entry: &&Entry| {
            let name = entry.name.file_name().unwrap_or_default();
            let name = name.as_encoded_bytes();
            entry.kind == Kind::File && (name == b"lock" || name.ends_with(b".lock"))
        };
        let take = |entry: &Entry| {
            let path = real.join(&entry.name);
            let file = File::open(&path).map_err(at("open", &path))?;
            match file.try_lock() {
                Ok(()) => Ok(file),
                Err(TryLockError::WouldBlock) => Err(MoveError::InUse { path }),
                Err(TryLockError::Error(error)) => Err(at("lock", &path)(error)),
            }
        };
        self.entries.iter().filter(is_lock).map(take).collect()
    }

    /// Removes from the target what an earlier run copied and the source no longer has.
    fn remove_strangers(&self) -> Result<(), MoveError> {
        for entry in walk(&self.to)?.iter().rev() {
            let known = self.entries.iter().any(|own| own.name == entry.name);
            if known || entry.name == Path::new(MARKER) {
                continue;
            }
            let path = self.to.join(&entry.name);
            let removed = match entry.kind {
                Kind::Folder => fs::remove_dir(&path),
                Kind::File | Kind::Link => fs::remove_file(&path),
            };
            removed.map_err(at("remove", &path))?;
        }
        Ok(())
    }

    /// Puts a link in the folder's place, in one step: at no moment is there nothing, which would look like a new home.
    fn switch(&self) -> Result<(), MoveError> {
        let old = old(&self.from);
        if fs::symlink_metadata(&old).is_ok_and(|found| found.is_symlink()) {
            fs::remove_file(&old).map_err(at("remove", &old))?;
        }
        std::os::unix::fs::symlink(&self.to, &old).map_err(at("make the link", &old))?;
        let swapped = renameat_with(CWD, &old, CWD, &self.from, RenameFlags::EXCHANGE);
        if let Err(error) = swapped {
            fs::remove_file(&old).map_err(at("remove", &old))?;
            return Err(at("put a link in the place of", &self.from)(error.into()));
        }
        sync(self.from.parent().unwrap_or(Path::new("/")))
    }

    /// Removes the old folder, once the link leads to the new one.
    fn clean_up(&self) -> Result<(), MoveError> {
        let old = old(&self.from);
        let there = fs::canonicalize(&self.from).map_err(at("open", &self.from))?;
        if there != self.to {
            return Err(MoveError::Changed {
                path: self.from.clone(),
            });
        }
        // Until here it said whose target this is, should the move be cut off just before the switch.
        let marker = self.to.join(MARKER);
        match fs::remove_file(&marker) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(at("remove", &marker)(error));
            }
            _ => {}
        }
        let is_link = fs::symlink_metadata(&old).is_ok_and(|found| found.is_symlink());
        let removed = match is_link {
            // The folder was a link before; what that led to is not this program's to remove.
            true => fs::remove_file(&old),
            false => fs::remove_dir_all(&old),
        };
        removed.map_err(at("remove", &old))
    }
}

/// Returns the nearest folder above the target that is there, without links on the way, and the target below it.
fn place(to: &Path) -> Result<(PathBuf, PathBuf), MoveError> {
    let above = to.ancestors().skip(1).find(|folder| folder.is_dir());
    let above = above.unwrap_or(Path::new("/"));
    let parent = fs::canonicalize(above).map_err(at("open", above))?;
    let rest = to.strip_prefix(above).unwrap_or(to);
    Ok((parent.clone(), parent.join(rest)))
}

/// Returns where the old folder is after the switch, and its link before.
fn old(from: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(from.file_name().unwrap_or_default());
    name.push(".moved");
    from.with_file_name(name)
}

/// Refuses a target with something in it that an earlier run of the same move did not put there.
fn empty_or_ours(to: &Path, from: &Path) -> Result<(), MoveError> {
    let mut entries = match fs::read_dir(to) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(at("list", to)(error)),
    };
    own(to)?;
    let marker = fs::read(to.join(MARKER));
    let ours = marker.is_ok_and(|text| text == from.as_os_str().as_encoded_bytes());
    match ours || entries.next().is_none() {
        true => Ok(()),
        false => Err(MoveError::NotEmpty {
            folder: to.to_owned(),
        }),
    }
}

/// Refuses a folder in which others could put things.
fn own(folder: &Path) -> Result<(), MoveError> {
    let found = fs::metadata(folder).map_err(at("look at", folder))?;
    let me = rustix::process::geteuid().as_raw();
    if [0, me].contains(&found.uid()) && found.mode() & 0o022 == 0 {
        return Ok(());
    }
    Err(MoveError::Foreign {
        path: folder.to_owned(),
        mode: found.mode() & 0o7777,
        owner: found.uid(),
    })
}

/// Lists what is moved: a marker of an earlier move is not.
fn contents(folder: &Path) -> Result<Vec<Entry>, MoveError> {
    let mut entries = walk(folder)?;
    entries.retain(|entry| entry.name != Path::new(MARKER));
    Ok(entries)
}

/// Shuts others out of a target that was there before.
fn alone(folder: &Path) -> Result<(), MoveError> {
    fs::set_permissions(folder, Permissions::from_mode(0o700)).map_err(at("make private", folder))
}

fn private(folder: &Path) -> Result<(), MoveError> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(at("make", folder))
}

fn sync(folder: &Path) -> Result<(), MoveError> {
    let open = File::open(folder).and_then(|folder| folder.sync_all());
    open.map_err(at("write", folder))
}

/// Turns the system's errors into this module's, with what was tried.
fn at(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> MoveError {
    let path = path.to_owned();
    move |source| MoveError::Io {
        doing,
        path,
        source,
    }
}

#[cfg(test)]
mod tests;
