//! Taking in a file that is already on this machine.

use super::catalogue::Family;
use super::digest::Digest;
use super::error::{StoreError, io_error, shown};
use super::gguf::Header;
use super::index::{self, Lock, Stamp, Trusted};
use super::place::{Placed, place};
use super::sealed::Plain;
use super::step::Watch;
use super::store::{Installed, ModelStore, hash, inspect};
use std::fs::{self, File};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// What to import, and how far it is trusted.
#[derive(Clone, Debug, Default)]
pub struct Import<'a> {
    /// The file.
    pub path: PathBuf,
    /// The SHA-256 that the user gave.
    pub sha256: Option<Digest>,
    /// Whether the user trusts a file that is not in the catalogue; needs `sha256`.
    pub trust: bool,
    /// The name for a trusted file; made from the file's name when there is none.
    pub name: Option<&'a str>,
    /// How prompts for a trusted file are written; seen from its vocabulary when there is none.
    pub family: Option<Family>,
    /// The time, in seconds since 1970.
    pub now: u64,
}

/// What an import did.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The model.
    pub model: Installed,
    /// How its file came into the folder.
    pub placed: Placed,
    /// Whether its hash was put on the list of trusted ones just now.
    pub newly_trusted: bool,
}

/// The lock that keeps two imports from each other's unfinished files.
const IMPORT_LOCK: &str = ".import.lock";

impl ModelStore {
    /// Takes a file in: links, clones or copies it, hashes what lies in the folder, and keeps it if that
    /// hash is allowed.
    pub fn import(
        &self,
        import: &Import<'_>,
        watch: &mut Watch<'_>,
    ) -> Result<Imported, StoreError> {
        let path = &import.path;
        let mut source = File::open(path).map_err(io_error(path, "opened"))?;
        let meta = source.metadata().map_err(io_error(path, "examined"))?;
        if !meta.is_file() {
            return Err(StoreError::NotAFile { file: shown(path) });
        }
        let header = inspect(&mut source, &path.to_string_lossy())?;
        let already = self.installed(watch)?.into_iter().find(|model| {
            fs::metadata(self.root().join(&model.file))
                .is_ok_and(|there| (there.dev(), there.ino()) == (meta.dev(), meta.ino()))
        });
        if let Some(model) = already {
            let model = match self.seals() && !model.shared {
                true => self.seal(&model.name, watch)?.model,
                false => self.verify(&model.name, watch)?,
            };
            let placed = Placed::AlreadyThere;
            return Ok(Imported {
                model,
                placed,
                newly_trusted: false,
            });
        }
        let _lock = Lock::take(self.root(), IMPORT_LOCK, watch)?;
        if self.seals() {
            return self.import_sealed(import, &mut source, &header, watch);
        }
        let temporary = self.root().join(".import.gguf");
        let _ = fs::remove_file(&temporary);
        let (mut file, placed) = place(path, &mut source, &temporary, watch).inspect_err(|_| {
            let _ = fs::remove_file(&temporary);
        })?;
        let taken = self.take(import, &temporary, &mut file, placed, &header, watch);
        if !matches!(&taken, Ok(imported) if imported.placed != Placed::AlreadyThere) {
            let _ = fs::remove_file(&temporary);
        }
        taken
    }

    /// Seals the file into the folder from where it is; no plain copy is written.
    fn import_sealed(
        &self,
        import: &Import<'_>,
        source: &mut File,
        header: &Header,
        watch: &mut Watch<'_>,
    ) -> Result<Imported, StoreError> {
        let path = &import.path;
        let bytes = source.metadata().map_err(io_error(path, "examined"))?.len();
        let found = hash(source, &path.to_string_lossy(), watch)?;
        // As for a plain one: others may have been writing to it.
        if inspect(source, &path.to_string_lossy())? != *header {
            return Err(StoreError::NotAFile { file: shown(path) });
        }
        if let Some(expected) = import.sha256
            && expected != found
        {
            let file = shown(path);
            return Err(StoreError::WrongHash {
                file,
                expected,
                found,
            });
        }
        let (name, file_name, newly_trusted) = self.admit(import, found, bytes, header, watch)?;
        let known = self.installed(watch)?;
        let known = known
            .into_iter()
            .find(|model| model.sha256 == found && !model.shared);
        let (model, placed) = match known {
            Some(known) => (self.seal(&known.name, watch)?.model, Placed::AlreadyThere),
            None => {
                let plain = Plain {
                    name: &name,
                    file: &file_name,
                    sha256: found,
                    bytes,
                };
                (self.put_sealed(source, &plain, watch)?, Placed::Sealed)
            }
        };
        Ok(Imported {
            model,
            placed,
            newly_trusted,
        })
    }

    /// Hashes the file that lies in the folder, decides, and gives it its name.
    fn take(
        &self,
        import: &Import<'_>,
        temporary: &Path,
        file: &mut File,
        placed: Placed,
        header: &Header,
        watch: &mut Watch<'_>,
    ) -> Result<Imported, StoreError> {
        let bytes = file
            .metadata()
            .map_err(io_error(temporary, "examined"))?
            .len();
        let found = hash(file, &import.path.to_string_lossy(), watch)?;
        // The head is read again through the descriptor that was hashed: the first reading was of a file
        // that others may have been writing to.
        let again = inspect(file, &import.path.to_string_lossy())?;
        if again != *header {
            return Err(StoreError::NotAFile {
                file: shown(&import.path),
            });
        }
        if let Some(expected) = import.sha256
            && expected != found
        {
            let file = shown(&import.path);
            return Err(StoreError::WrongHash {
                file,
                expected,
                found,
            });
        }
        let (name, file_name, newly_trusted) = self.admit(import, found, bytes, header, watch)?;
        let known = self.installed(watch)?;
        if let Some(model) = known.into_iter().find(|model| model.sha256 == found)
            && let Ok(model) = self.verify(&model.name, watch)
        {
            let placed = Placed::AlreadyThere;
            return Ok(Imported {
                model,
                placed,
                newly_trusted,
            });
        }
        let target = self.root().join(&file_name);
        self.ready_index(watch)?;
        fs::rename(temporary, &target).map_err(io_error(&target, "written"))?;
        index::sync_folder(&target).map_err(io_error(&target, "written"))?;
        let stamp = Stamp::of(file).map_err(io_error(&target, "examined"))?;
        let model = self.remember(&name, &file_name, found, bytes, stamp, watch)?;
        Ok(Imported {
            model,
            placed,
            newly_trusted,
        })
    }

    /// Decides whether a hash is allowed; returns the model's name, its file's name, and whether it was
    /// put on the list just now.
    fn admit(
        &self,
        import: &Import<'_>,
        found: Digest,
        bytes: u64,
        header: &Header,
        watch: &mut Watch<'_>,
    ) -> Result<(String, String, bool), StoreError> {
        if let Some(entry) = self.catalogue().by_digest(&found) {
            return Ok((entry.name.clone(), entry.file.clone(), false));
        }
        let mut trusted = self.trusted(watch)?;
        if let Some(model) = trusted.iter().find(|model| model.sha256 == found) {
            return Ok((model.name.clone(), file_name(&model.name, found), false));
        }
        if !import.trust || import.sha256.is_none() {
            let file = import
                .path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy();
            let resembles = self.catalogue().models.iter();
            let mut resembles = resembles.filter(|e| e.bytes == bytes || e.file == file);
            return Err(StoreError::NotAllowed {
                file: shown(&import.path),
                found,
                resembles: resembles.next().map(|entry| entry.name.clone()),
            });
        }
        let name = match import.name {
            Some(name) => name.to_owned(),
            None => slug(
                &import
                    .path
                    .file_stem()
                    .unwrap_or_default()
                    .to_string_lossy(),
            ),
        };
        let taken = trusted
            .iter()
            .any(|model| model.name.eq_ignore_ascii_case(&name))
            || self.catalogue().find(&name).is_ok();
        if let Some(why) = bad_name(&name, taken) {
            let name = pai_redact::safe(&name).into_owned();
            return Err(StoreError::BadName { name, why });
        }
        trusted.push(Trusted {
            name: name.clone(),
            ..describe(import, found, bytes, header)
        });
        self.trust(&trusted, watch)?;
        let file = file_name(&name, found);
        Ok((name, file, true))
    }
}

/// Writes down what a file says of itself, which is as hostile as the file.
fn describe(import: &Import<'_>, sha256: Digest, bytes: u64, header: &Header) -> Trusted {
    let safe = |text: &str| pai_redact::safe(text).chars().take(200).collect::<String>();
    Trusted {
        name: String::new(),
        sha256,
        bytes,
        family: import.family.unwrap_or_else(|| header.family()),
        architecture: safe(&header.architecture),
        quantisation: header.quantisation.to_owned(),
        licence: safe(&header.licence),
        context: header.context,
        kv_bytes_per_token: header.kv_bytes_per_token.min(1 << 24),
        added: import.now,
    }
}

/// Returns what is wrong with a name, if anything is.
fn bad_name(name: &str, taken: bool) -> Option<&'static str> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._:-".contains(c);
    if taken {
        Some("another model has it; give one with --name")
    } else if name.is_empty() || name.len() > 64 {
        Some("it must have 1 to 64 characters")
    } else if !name.chars().all(plain) || !name.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        Some(
            "letters, digits, `.`, `_`, `:` and `-` are allowed, and it starts with a letter or digit",
        )
    } else if name == "auto" {
        Some("`auto` means the automatic choice")
    } else {
        None
    }
}

/// Makes a model's name from a file's name.
fn slug(stem: &str) -> String {
    let mut name = String::new();
    for c in stem.chars().take(60) {
        if c.is_ascii_alphanumeric() || c == '.' || c == '_' {
            name.push(c.to_ascii_lowercase());
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let name = name.trim_matches(['-', '.', '_']);
    if name.is_empty() {
        "model".to_owned()
    } else {
        name.to_owned()
    }
}

/// Returns the name of a trusted model's file.
fn file_name(name: &str, digest: Digest) -> String {
    format!("{}-{}.gguf", slug(name), digest.short())
}
