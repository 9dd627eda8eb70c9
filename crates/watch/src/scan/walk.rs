//! Walks through folders, several files at a time.

use std::fs::{File, Metadata, OpenOptions};
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use ignore::{WalkBuilder, WalkState};

use super::{Origin, Place, Scanner, archive, base_name};

/// What is left out while walking; what is named on the command line is always looked at.
#[derive(Clone, Debug)]
pub struct Filters {
    /// Leave out pictures, sounds, fonts, programs, models and folders of packages.
    pub usual: bool,
    /// Leave out what `.gitignore` names.
    pub gitignore: bool,
    /// Follow symbolic links out of what was named.
    pub links: bool,
    /// Folders and files that are left out, as whole paths.
    pub excluded: Vec<PathBuf>,
}

impl Default for Filters {
    fn default() -> Self {
        Self {
            usual: true,
            gitignore: false,
            links: false,
            excluded: Vec::new(),
        }
    }
}

/// Endings of files that hold no text: media, fonts, programs, models, databases of packages.
const NO_TEXT: &[&str] = &[
    "png",
    "jpg",
    "jpeg",
    "gif",
    "bmp",
    "ico",
    "webp",
    "tif",
    "tiff",
    "avif",
    "heic",
    "psd",
    "mp3",
    "mp4",
    "m4a",
    "mkv",
    "avi",
    "mov",
    "webm",
    "wav",
    "flac",
    "ogg",
    "ttf",
    "otf",
    "woff",
    "woff2",
    "eot",
    "so",
    "a",
    "o",
    "rlib",
    "rmeta",
    "dll",
    "dylib",
    "exe",
    "lib",
    "obj",
    "class",
    "pyc",
    "pyo",
    "wasm",
    "gguf",
    "safetensors",
    "onnx",
    "pt",
    "vmdk",
    "vdi",
    "deb",
    "rpm",
    "mo",
    "pack",
    "idx",
];

/// Endings of disks; a small one gives a guest its first settings.
const DISKS: &[&str] = &["iso", "img", "raw", "qcow2"];
const SMALL: u64 = super::stream::PART as u64;

/// Folders that others fill: packages and what builds leave.
const OTHERS: &[&str] = &[
    "node_modules",
    "__pycache__",
    ".venv",
    ".tox",
    ".mypy_cache",
    ".pytest_cache",
];

/// File systems that the kernel makes up; reading all of them ends never, or does something.
const MADE_UP: &[&str] = &["/proc", "/sys", "/dev", "/run/user"];

pub(super) fn path(scanner: &Scanner<'_>, path: &Path, shown: &str) {
    match std::fs::metadata(path) {
        Err(error) => scanner.skip(shown, error.to_string()),
        Ok(about) if about.is_dir() => folder(scanner, path, shown),
        Ok(about) => {
            let place = Place::new(shown, base_name(shown), Origin::Disk);
            file(&mut archive::Opened::new(scanner), path, &about, &place);
        }
    }
}

fn folder(scanner: &Scanner<'_>, root: &Path, shown: &str) {
    let filters = scanner.filters.clone();
    let mut walk = WalkBuilder::new(root);
    walk.standard_filters(false)
        .git_ignore(filters.gitignore)
        .git_exclude(filters.gitignore)
        .require_git(false)
        .follow_links(filters.links)
        .threads(scanner.threads)
        .filter_entry(move |entry| {
            let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
            entry.depth() == 0 || !left_out(&filters, entry.path(), is_folder)
        });
    walk.build_parallel().run(|| {
        let mut opened = archive::Opened::new(scanner);
        Box::new(move |entry| {
            if scanner.stopped() {
                return WalkState::Quit;
            }
            match entry {
                Err(error) => scanner.skip(shown, words(&error)),
                // Folders tell what is in them; nothing more is asked about files.
                Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
                    let relative = entry.path().strip_prefix(root).unwrap_or(entry.path());
                    let relative = relative.to_string_lossy().into_owned();
                    let place = Place::new(under(shown, &relative), relative, Origin::Disk);
                    read(&mut opened, entry.path(), &place);
                }
                Ok(_) => {}
            }
            WalkState::Continue
        })
    });
}

fn left_out(filters: &Filters, path: &Path, is_folder: bool) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if filters.excluded.iter().any(|excluded| excluded == path) {
        return true;
    }
    if is_folder {
        // A repository's objects are looked at as git knows them, not as files.
        return name == ".git"
            || MADE_UP.iter().any(|made_up| path == Path::new(made_up))
            || filters.usual && OTHERS.contains(&&*name);
    }
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    let is_large = || std::fs::metadata(path).is_ok_and(|about| about.len() >= SMALL);
    filters.usual
        && ending.is_some_and(|ending| {
            NO_TEXT.contains(&&*ending) || DISKS.contains(&&*ending) && is_large()
        })
}

/// Looks through one file; pipes, sockets and devices are told and left alone.
fn file(opened: &mut archive::Opened<'_, '_>, path: &Path, about: &Metadata, place: &Place) {
    let kind = about.file_type();
    if kind.is_fifo() || kind.is_socket() || kind.is_char_device() || kind.is_block_device() {
        opened.scanner().skip(&place.shown, "is no regular file");
        return;
    }
    read(opened, path, place);
}

fn read(opened: &mut archive::Opened<'_, '_>, path: &Path, place: &Place) {
    match open(path) {
        // What vanishes while we walk is not there.
        Err(error) if is_gone(&error) => {}
        Err(error) => opened.scanner().skip(&place.shown, error.to_string()),
        Ok(file) => opened.file(file, place, &|| {
            let mut wal = path.as_os_str().to_owned();
            wal.push("-wal");
            open(Path::new(&wal))
        }),
    }
}

/// Opens a file without waiting, should it have become a pipe in the meantime.
fn open(path: &Path) -> std::io::Result<File> {
    let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY;
    OpenOptions::new()
        .read(true)
        .custom_flags(flags.bits() as i32)
        .open(path)
}

fn is_gone(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::NotFound
}

fn words(error: &ignore::Error) -> String {
    match error.io_error() {
        Some(error) => error.to_string(),
        None => error.to_string(),
    }
}

pub(super) fn under(shown: &str, relative: &str) -> String {
    match shown {
        "" | "." => relative.to_owned(),
        _ => format!("{}/{relative}", shown.trim_end_matches('/')),
    }
}
