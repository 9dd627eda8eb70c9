//! The folder of a repository: the library's own, made private, and one that stops when it is told to.
//!
//! `rustic_backend` writes with the process's umask, leaves a listing that fails half done as if it were whole, and
//! cannot be interrupted; the first two matter for what is in it, the last for whoever waits.

use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use rustic_backend::LocalBackend;
use rustic_core::{
    BytesList, ErrorKind, FileType, Id, ReadBackend, RusticError, RusticResult, WriteBackend,
};

/// The folder.
#[derive(Debug)]
pub(super) struct Folder {
    inner: LocalBackend,
    root: PathBuf,
    stop: Arc<AtomicBool>,
}

impl Folder {
    /// Takes a folder, which need not exist.
    pub(super) fn new(root: &Path, stop: Arc<AtomicBool>) -> RusticResult<Self> {
        let name = root.to_str().ok_or_else(|| {
            RusticError::new(ErrorKind::InvalidInput, "the folder's name is not UTF-8")
        })?;
        Ok(Self {
            inner: LocalBackend::new(name, [])?,
            root: root.to_owned(),
            stop,
        })
    }

    fn go_on(&self) -> RusticResult<()> {
        match self.stop.load(Ordering::Relaxed) {
            true => Err(RusticError::new(ErrorKind::Other, "interrupted")),
            false => Ok(()),
        }
    }

    /// Fails where a listing would not be whole.
    fn can_be_listed(&self, kind: FileType) -> RusticResult<()> {
        let folder = self.root.join(kind.dirname());
        let found = match fs::read_dir(&folder) {
            Ok(mut entries) => entries.try_for_each(|entry| entry.map(drop)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        };
        found.map_err(|error| failed("a folder of the repository cannot be listed", error))
    }
}

fn failed(what: &str, error: io::Error) -> Box<RusticError> {
    RusticError::with_source(ErrorKind::Backend, what, error)
}

/// Makes a path private where the file system knows modes; one that does not is the user's choice.
fn make_private(path: &Path, mode: u32) -> io::Result<()> {
    match fs::set_permissions(path, Permissions::from_mode(mode)) {
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::PermissionDenied | io::ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        other => other,
    }
}

impl ReadBackend for Folder {
    fn location(&self) -> String {
        self.inner.location()
    }

    fn list_with_size(&self, kind: FileType) -> RusticResult<Vec<(Id, u32)>> {
        self.go_on()?;
        if kind == FileType::Config {
            // The library looks at the length of the folder there.
            return self.inner.list(kind).map(|found| {
                let size = fs::metadata(self.root.join("config")).map_or(0, |found| found.len());
                let size = u32::try_from(size).unwrap_or(u32::MAX);
                found.into_iter().map(|id| (id, size)).collect()
            });
        }
        self.can_be_listed(kind)?;
        self.inner.list_with_size(kind)
    }

    fn list(&self, kind: FileType) -> RusticResult<Vec<Id>> {
        self.go_on()?;
        if kind != FileType::Config {
            self.can_be_listed(kind)?;
        }
        self.inner.list(kind)
    }

    fn read_full(&self, kind: FileType, id: &Id) -> RusticResult<Bytes> {
        self.go_on()?;
        self.inner.read_full(kind, id)
    }

    fn read_partial(
        &self,
        kind: FileType,
        id: &Id,
        cacheable: bool,
        offset: u32,
        length: u32,
    ) -> RusticResult<Bytes> {
        self.go_on()?;
        self.inner.read_partial(kind, id, cacheable, offset, length)
    }

    fn warmup_path(&self, kind: FileType, id: &Id) -> String {
        self.inner.warmup_path(kind, id)
    }
}

impl WriteBackend for Folder {
    fn create(&self) -> RusticResult<()> {
        let make = || -> io::Result<()> {
            DirBuilder::new()
                .recursive(true)
                .mode(0o700)
                .create(&self.root)?;
            // Private before anything is in it, whatever the umask was when somebody made it.
            make_private(&self.root, 0o700)
        };
        make().map_err(|error| failed("the repository's folder cannot be made", error))?;
        self.inner.create()?;
        let close = || -> io::Result<()> {
            for entry in fs::read_dir(&self.root)? {
                make_private(&entry?.path(), 0o700)?;
            }
            for entry in fs::read_dir(self.root.join("data"))? {
                make_private(&entry?.path(), 0o700)?;
            }
            Ok(())
        };
        close().map_err(|error| failed("the repository's folders cannot be made private", error))
    }

    fn write_bytes(
        &self,
        kind: FileType,
        id: &Id,
        cacheable: bool,
        content: BytesList,
    ) -> RusticResult<()> {
        self.go_on()?;
        self.inner.write_bytes(kind, id, cacheable, content)?;
        let name = id.to_hex();
        let path = match kind {
            FileType::Config => self.root.join("config"),
            FileType::Pack => self.root.join("data").join(&name[..2]).join(&*name),
            other => self.root.join(other.dirname()).join(&*name),
        };
        make_private(&path, 0o600)
            .map_err(|error| failed("a file of the repository cannot be made private", error))
    }

    fn remove(&self, kind: FileType, id: &Id, cacheable: bool) -> RusticResult<()> {
        self.go_on()?;
        self.inner.remove(kind, id, cacheable)
    }
}
