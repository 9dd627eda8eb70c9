//! Finds and reads the files: a folder is a module, a file belongs to the module of its folder.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};

use pai_iac::finding::SourceFile;
use pai_iac::terraform::catalogue::Catalogue;

use crate::context::Context;
use crate::failure::{Exit, Failure};

/// More than any configuration that people write.
const LARGEST: u64 = 8 << 20;

/// More than the schemas of all providers that one configuration uses.
const LARGEST_SCHEMA: u64 = 256 << 20;

/// The files of one folder.
pub(super) struct Module {
    pub(super) files: Vec<SourceFile>,
    /// The names of the files that were asked for; the others only say what is declared.
    asked: BTreeSet<String>,
}

impl Module {
    /// Says whether findings about a file are wanted.
    pub(super) fn is_asked(&self, name: &str) -> bool {
        self.asked.contains(name)
    }

    /// Returns the files that were asked for.
    pub(super) fn asked_files(self) -> impl Iterator<Item = SourceFile> {
        let asked = self.asked;
        self.files
            .into_iter()
            .filter(move |file| asked.contains(&file.name))
    }
}

/// Reads what the arguments name, one module for each folder.
pub(super) fn read(context: &Context, paths: &[PathBuf]) -> Result<Vec<Module>, Failure> {
    let mut modules = Vec::new();
    let mut folders: BTreeMap<PathBuf, BTreeSet<PathBuf>> = BTreeMap::new();
    for path in paths {
        if path.as_os_str() == "-" {
            modules.push(stdin()?);
            continue;
        }
        let full = context.folder().join(path);
        let about = std::fs::metadata(&full).map_err(|error| Failure::file("read", path, error))?;
        if about.is_dir() {
            let files = in_folder(context, path)?;
            if files.is_empty() {
                return Err(Failure::usage(format!(
                    "there is no .tf file in `{}`",
                    path.display()
                ))
                .hint("name a folder or a file with Terraform configuration"));
            }
            folders.entry(path.clone()).or_default().extend(files);
        } else {
            let folder = path.parent().unwrap_or(Path::new(""));
            folders
                .entry(folder.to_owned())
                .or_default()
                .insert(path.clone());
        }
    }
    for (folder, asked) in folders {
        let mut all = in_folder(context, &folder).unwrap_or_default();
        all.extend(asked.iter().cloned());
        let mut files = Vec::new();
        for path in all {
            match file(context, &path) {
                Ok(file) => files.push(file),
                Err(failure) if asked.contains(&path) => return Err(failure),
                Err(_) => context
                    .ui
                    .warn(format!("`{}` could not be read", path.display())),
            }
        }
        let asked = asked
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        modules.push(Module { files, asked });
    }
    Ok(modules)
}

/// Returns the Terraform files of a folder, sorted; files in its folders belong to other modules.
fn in_folder(context: &Context, folder: &Path) -> Result<BTreeSet<PathBuf>, Failure> {
    let entries = std::fs::read_dir(context.folder().join(folder))
        .map_err(|error| Failure::file("read", folder, error))?;
    let mut found = BTreeSet::new();
    for entry in entries {
        let entry = entry.map_err(|error| Failure::file("read", folder, error))?;
        let name = entry.file_name();
        let text = name.to_string_lossy();
        // Terraform leaves out hidden files and what editors leave behind.
        let hidden = text.starts_with('.') || text.ends_with('~') || text.starts_with('#');
        if hidden || !entry.path().is_file() {
            continue;
        }
        if text.ends_with(".tf.json") {
            let path = folder.join(&name);
            context.ui.warn(format!(
                "`{}` is not checked: only .tf files are",
                path.display()
            ));
        } else if text.ends_with(".tf") {
            found.insert(folder.join(&name));
        }
    }
    Ok(found)
}

fn file(context: &Context, path: &Path) -> Result<SourceFile, Failure> {
    let full = context.folder().join(path);
    let opened = std::fs::File::open(&full).map_err(|error| Failure::file("read", path, error))?;
    let name = path.display().to_string();
    let text = bounded(opened, LARGEST, &name)?;
    Ok(SourceFile { name, text })
}

fn stdin() -> Result<Module, Failure> {
    let name = "<stdin>".to_owned();
    let text = bounded(std::io::stdin().lock(), LARGEST, "standard input")?;
    Ok(Module {
        asked: BTreeSet::from([name.clone()]),
        files: vec![SourceFile { name, text }],
    })
}

/// Reads a text that is not larger than it can reasonably be.
fn bounded(source: impl Read, largest: u64, name: &str) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    source
        .take(largest + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::file("read", Path::new(name), error))?;
    if bytes.len() as u64 > largest {
        return Err(Failure::usage(format!(
            "`{name}` is larger than {} MB",
            largest >> 20
        )));
    }
    String::from_utf8(bytes).map_err(|_| Failure::usage(format!("`{name}` is not UTF-8 text")))
}

/// Reads the provider's schema that the user gave.
pub(super) fn schema(path: &Path) -> Result<Catalogue, Failure> {
    let opened = std::fs::File::open(path).map_err(|error| Failure::file("read", path, error))?;
    let text = bounded(opened, LARGEST_SCHEMA, &path.display().to_string())?;
    Catalogue::from_provider_schema(&text).map_err(|error| {
        Failure::new(Exit::Usage, error).hint("terraform providers schema -json > schema.json")
    })
}
