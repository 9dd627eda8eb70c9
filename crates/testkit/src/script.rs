//! What a fake worker does: a script that takes the place of the model's file.

use std::path::{Path, PathBuf};

use pai_cage::protocol::{Choice, WorkerError};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The script of a fake worker, as JSON in the file that would be the model.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Script {
    /// What happens before the first message; `None` for what a worker does.
    pub on_start: Option<Act>,
    /// What happens when the model is to be loaded; `None` for what a worker does.
    pub on_load: Option<Act>,
    /// What is answered: the first entry that fits a request. Without one, [`Act::First`].
    pub answers: Vec<Answer>,
}

/// One answer of a script.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// What the request's data must contain; empty fits every request.
    #[serde(default)]
    pub when: String,
    /// At most so many times; without a number, every time.
    #[serde(default)]
    pub times: Option<u32>,
    /// What the worker does then.
    pub act: Act,
}

/// What a fake worker does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Answers with this text; it must be in the request's grammar.
    Text(String),
    /// Answers with this text, which must be in the grammar, and was torn at these places.
    Torn {
        /// The text.
        text: String,
        /// Where the model nearly took another one.
        choices: Vec<Choice>,
    },
    /// Answers with this text, whatever the grammar says.
    Unchecked(String),
    /// Answers with the request's data.
    Echo,
    /// Takes the first byte that the grammar allows, until it may end.
    First,
    /// Answers with the number of threads that it was told to decode with, or "all".
    Threads,
    /// Says no.
    Refuse(WorkerError),
    /// Exits with this code.
    Exit(u8),
    /// Writes lines to standard error and exits with this code.
    Say(Vec<String>, u8),
    /// Takes memory until it is stopped.
    Eat,
    /// Crashes.
    Crash,
    /// Never answers.
    Hang,
    /// Writes something that is no message.
    Garbage,
    /// Tries what the cage forbids.
    Connect,
}

/// A script on disk, ready to be used as a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FakeModel {
    /// The file.
    pub path: PathBuf,
    /// Its SHA-256.
    pub sha256: String,
}

/// The key of the script among a GGUF file's metadata.
const KEY: &str = "pai.script";

/// The kind of a string among a GGUF file's metadata.
const STRING: u32 = 8;

fn write(path: &Path, bytes: &[u8]) -> FakeModel {
    std::fs::write(path, bytes).expect("the test's folder can be written to");
    let digest = Sha256::digest(bytes);
    FakeModel {
        path: path.to_owned(),
        sha256: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}

impl Script {
    /// Makes a script that answers every request with one text.
    pub fn of_text(text: impl Into<String>) -> Self {
        Self::of(Act::Text(text.into()))
    }

    /// Makes a script that answers every request with one text, and nearly took `other` where `taken` begins.
    pub fn of_torn(text: &str, taken: &str, other: &str, margin: f32) -> Self {
        let choice = Choice {
            at: text.find(taken).expect("the answer holds what was taken"),
            chosen: taken.to_owned(),
            other: other.to_owned(),
            margin,
        };
        Self::of(Act::Torn {
            text: text.to_owned(),
            choices: vec![choice],
        })
    }

    /// Makes a script that does one thing for every request.
    pub fn of(act: Act) -> Self {
        Self::default().when("", act)
    }

    /// Adds an answer for the requests whose data contains a text.
    #[must_use]
    pub fn when(mut self, text: impl Into<String>, act: Act) -> Self {
        self.answers.push(Answer {
            when: text.into(),
            times: None,
            act,
        });
        self
    }

    /// Adds an answer for the next request only.
    #[must_use]
    pub fn once(mut self, act: Act) -> Self {
        self.answers.push(Answer {
            when: String::new(),
            times: Some(1),
            act,
        });
        self
    }

    /// Writes the script to a file, which is then the model.
    pub fn write(&self, path: &Path) -> FakeModel {
        write(path, self.text().as_bytes())
    }

    /// Writes the script as the metadata of a GGUF file without tensors, which can be imported as a model.
    pub fn write_gguf(&self, path: &Path) -> FakeModel {
        let mut file = b"GGUF".to_vec();
        file.extend(3_u32.to_le_bytes());
        file.extend(0_u64.to_le_bytes());
        file.extend(2_u64.to_le_bytes());
        for (key, value) in [("general.architecture", "fake"), (KEY, &self.text())] {
            for (text, kind) in [(key, Some(STRING)), (value, None)] {
                file.extend((text.len() as u64).to_le_bytes());
                file.extend(text.as_bytes());
                file.extend(kind.map(u32::to_le_bytes).into_iter().flatten());
            }
        }
        file.resize(file.len().next_multiple_of(32), 0);
        write(path, &file)
    }

    fn text(&self) -> String {
        serde_json::to_string_pretty(self).expect("a script is plain data")
    }

    /// Reads a script from a file that one of the two above has written.
    pub(crate) fn read(file: &[u8]) -> Result<Self, String> {
        let text = if file.starts_with(b"GGUF") {
            let at = file
                .windows(KEY.len())
                .position(|window| window == KEY.as_bytes())
                .ok_or("there is no script in the file")?;
            let (length, rest) = file[at + KEY.len() + 4..]
                .split_first_chunk::<8>()
                .ok_or("the file ends in its script")?;
            let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|e| e.to_string())?;
            rest.get(..length).ok_or("the file ends in its script")?
        } else {
            file
        };
        serde_json::from_slice(text).map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_read_again_from_either_form() {
        let folder = tempfile::tempdir().unwrap();
        let script = Script::of_text("yes").once(Act::Exit(3));
        for model in [
            script.write(&folder.path().join("plain")),
            script.write_gguf(&folder.path().join("gguf")),
        ] {
            let bytes = std::fs::read(model.path).unwrap();
            assert_eq!(Script::read(&bytes), Ok(script.clone()));
        }
        assert!(Script::read(b"GGUF and something else").is_err());
    }
}
