//! A settings file: read whole, with the line of each thing in it.

use std::io::Read;
use std::ops::Range;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;
use toml_edit::{Document, TableLike};

use super::mistake::{Mistake, line_of};
use super::{Key, Layer, Origin, find, secret};
use crate::failure::Failure;
use crate::paths;

/// More than any settings file has; a file of another kind in its place is not read into memory.
pub(crate) const LONGEST: u64 = 1 << 20;

/// A settings file that is valid TOML.
#[derive(Debug)]
pub(crate) struct SettingsFile {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// What is in it; each item knows its place in the text.
    document: Document<String>,
}

/// One name in a file, with its value where it has one, and the bytes of the name.
pub(crate) struct Entry<'a> {
    pub(crate) name: String,
    pub(crate) value: Option<&'a toml_edit::Value>,
    pub(crate) span: Option<Range<usize>>,
}

impl SettingsFile {
    /// Reads a file; `None` when there is none.
    pub(crate) fn read(path: &Path) -> Result<Option<Self>, Mistake> {
        read_text(path)?
            .map(|text| Self::parse(path, text))
            .transpose()
    }

    /// Takes a text as that of a file.
    pub(crate) fn parse(path: &Path, text: String) -> Result<Self, Mistake> {
        let place = path.display().to_string();
        match Document::parse(text.clone()) {
            Ok(document) => Ok(Self {
                path: path.to_owned(),
                document,
            }),
            // The line itself is not shown: what is wrong with it may be a secret in it.
            Err(error) => {
                let what = error.message().trim_end().replace('\n', ", ");
                let line = error.span().map(|span| line_of(&text, span.start));
                let hint = what
                    .contains("duplicate key")
                    .then(|| "keep one of the lines that set it".to_owned());
                Err(
                    Mistake::new(place, format!("this is not valid TOML: {what}"))
                        .at(line)
                        .maybe_hint(hint),
                )
            }
        }
    }

    /// Returns the text.
    pub(crate) fn text(&self) -> &str {
        self.document.raw()
    }

    /// Returns every name in the file.
    pub(crate) fn entries(&self) -> Vec<Entry<'_>> {
        entries(self.document.as_table())
    }

    /// Turns the file into a layer of what is right in it, and what is wrong.
    pub(super) fn layer(&self, origin: Origin) -> (Layer, Vec<Mistake>) {
        let (mut values, mut mistakes) = (Vec::new(), Vec::new());
        for entry in self.entries() {
            match self.value(&entry) {
                Ok(found) => values.push(found),
                Err(mistake) => mistakes.push(mistake),
            }
        }
        (Layer { origin, values }, mistakes)
    }

    /// Returns every name that is unknown and every value of the wrong type.
    pub(crate) fn mistakes(&self) -> Vec<Mistake> {
        let entries = self.entries();
        let wrong = entries.iter().filter_map(|entry| self.value(entry).err());
        wrong.collect()
    }

    fn value(&self, entry: &Entry<'_>) -> Result<(&'static Key, super::Value), Mistake> {
        let line = entry.span.as_ref();
        let line = line.map(|span| line_of(self.text(), span.start));
        let place = self.path.display().to_string();
        let key = find(&entry.name).map_err(|failure| Mistake::of(&place, &failure).at(line))?;
        entry
            .value
            .ok_or_else(|| format!("`{}` must be {}, not a table", key.name, key.expects()))
            .and_then(|value| key.parse_toml(value))
            .map(|value| (key, value))
            .map_err(|message| Mistake::new(place, message).at(line))
    }

    /// Returns the lines in which a secret stands, comments included.
    pub(crate) fn secrets(&self) -> Vec<Mistake> {
        let mut found: Vec<Mistake> = secret::in_text(self.text())
            .map(|finding| {
                Mistake::new(
                    self.path.display().to_string(),
                    format!("this line holds a secret ({})", finding.category.what),
                )
                .at(Some(line_of(self.text(), finding.span.start)))
                .hint(secret::WHERE)
            })
            .collect();
        found.dedup_by(|one, other| one.line == other.line);
        found
    }
}

/// Returns every dotted name of a table with its value; a name below which there are only tables has none.
pub(crate) fn entries(table: &dyn TableLike) -> Vec<Entry<'_>> {
    fn walk<'a>(prefix: &str, table: &'a dyn TableLike, out: &mut Vec<Entry<'a>>) {
        for (name, item) in table.iter() {
            let full = match prefix {
                "" => name.to_owned(),
                _ => format!("{prefix}.{name}"),
            };
            match item.as_table_like() {
                Some(inner) if Key::find(&full).is_none() => walk(&full, inner, out),
                _ => out.push(Entry {
                    name: full,
                    value: item.as_value(),
                    span: table.get_key_value(name).and_then(|(key, _)| key.span()),
                }),
            }
        }
    }
    let mut out = Vec::new();
    walk("", table, &mut out);
    out
}

/// Reads a text file of the user's; `None` when there is none.
pub(crate) fn read_text(path: &Path) -> Result<Option<String>, Mistake> {
    let place = path.display().to_string();
    let wrong = |error: std::io::Error| Mistake::of(&place, &Failure::file("read", path, error));
    // Without waiting: a pipe in the file's place would never end.
    let opened = std::fs::OpenOptions::new()
        .read(true)
        .custom_flags(OFlags::NONBLOCK.bits() as i32)
        .open(path);
    let file = match opened {
        Ok(file) => file,
        Err(error) if paths::is_absent(&error) => return Ok(None),
        Err(error) => return Err(wrong(error)),
    };
    let found = file.metadata().map_err(wrong)?;
    if !found.is_file() {
        let what = if found.is_dir() {
            "a folder"
        } else {
            "no regular file"
        };
        return Err(Mistake::new(
            &place,
            format!("`{place}` is {what}, where a file is needed"),
        )
        .hint(format!("move it away: mv '{place}' '{place}.away'")));
    }
    if found.len() > LONGEST {
        return Err(Mistake::new(
            &place,
            format!("`{place}` is larger than 1 MiB, which is not what settings are"),
        )
        .hint(format!(
            "look at what it is, then move it away: mv '{place}' '{place}.away'"
        )));
    }
    let mut bytes = Vec::new();
    file.take(LONGEST).read_to_end(&mut bytes).map_err(wrong)?;
    text_of(&place, bytes).map(Some)
}

/// Takes bytes as text; what is no text is an error with its line.
pub(crate) fn text_of(place: &str, bytes: Vec<u8>) -> Result<String, Mistake> {
    let line = |at: usize| 1 + bytes[..at].iter().filter(|byte| **byte == b'\n').count();
    let at_nul = bytes.iter().position(|byte| *byte == 0);
    if let Some(at) = at_nul {
        return Err(
            Mistake::new(place, "there is a NUL byte in it, which no text has")
                .at(Some(line(at)))
                .hint("it may have been cut off by a crash, or be UTF-16: write it anew as UTF-8"),
        );
    }
    let at_wrong = std::str::from_utf8(&bytes)
        .err()
        .map(|error| error.valid_up_to());
    if let Some(at) = at_wrong {
        return Err(Mistake::new(place, "it is not valid UTF-8")
            .at(Some(line(at)))
            .hint("write it anew as UTF-8"));
    }
    Ok(String::from_utf8(bytes).expect("it was checked above"))
}
