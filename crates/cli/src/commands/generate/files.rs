//! Writes the generated files, never over others unless told to.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use pai_engine::generate::{Answer, Prepared};
use pai_iac::terraform::render::FILE_NAMES;
use pai_redact::Redactor;
use pai_vault::journal::Written;

use super::{Generated, entries};
use crate::context::Context;
use crate::failure::Failure;

/// Refuses early when a file is in the way or the folder cannot be one.
pub(super) fn check(folder: &Path, overwrite: bool) -> Result<(), Failure> {
    match fs::metadata(folder) {
        Ok(metadata) if !metadata.is_dir() => {
            return Err(Failure::usage(format!(
                "`{}` is not a folder",
                folder.display()
            )));
        }
        _ => {}
    }
    if overwrite {
        return Ok(());
    }
    // A link that leads nowhere is in the way, too.
    let there = FILE_NAMES
        .iter()
        .find(|name| fs::symlink_metadata(folder.join(name)).is_ok());
    match there {
        Some(name) => Err(in_the_way(&folder.join(name))),
        None => Ok(()),
    }
}

fn in_the_way(path: &Path) -> Failure {
    Failure::usage(format!("`{}` is there already", path.display()))
        .hint("choose another folder, or add --overwrite")
}

/// Writes every file whole or not at all: under another name first, then renamed.
pub(super) fn write(folder: &Path, generated: &Generated, overwrite: bool) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::file("make", folder, error))?;
    for file in &generated.answer.rendered.files {
        let path = folder.join(file.name);
        let text = generated.prepared.ledger().restore(&file.text);
        if !overwrite {
            create(&path, text.expose())?;
            continue;
        }
        let new = folder.join(format!(".{}.new", file.name));
        let _ = fs::remove_file(&new);
        create(&new, text.expose())?;
        fs::rename(&new, &path).map_err(|error| {
            let _ = fs::remove_file(&new);
            Failure::file("write", &path, error)
        })?;
    }
    Ok(())
}

/// Names the files that will be written, with their digests.
pub(super) fn named(
    folder: Option<&Path>,
    generated: &Generated,
    redactor: &Redactor<'_>,
) -> Vec<Written> {
    let Some(folder) = folder else {
        return Vec::new();
    };
    let files = generated.answer.rendered.files.iter();
    let name = |name: &str| folder.join(name).display().to_string();
    files
        .map(|file| {
            let text = generated.prepared.ledger().restore(&file.text);
            entries::written(&name(file.name), text.expose(), redactor)
        })
        .collect()
}

fn create(path: &Path, text: &str) -> Result<(), Failure> {
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())
                .and_then(|()| file.sync_all())
        });
    written.map_err(|error| {
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            return in_the_way(path);
        }
        let _ = fs::remove_file(path);
        Failure::file("write", path, error)
    })
}

/// Prints the files one after the other, each under its name.
pub(super) fn print(context: &Context, answer: &Answer, prepared: &Prepared) {
    for (at, file) in answer.rendered.files.iter().enumerate() {
        if at > 0 {
            context.ui.out("");
        }
        context.ui.out(format!("# {}", file.name));
        context
            .ui
            .out(prepared.ledger().restore(&file.text).expose().trim_end());
    }
}
