//! A Proxmox Backup Server as the place of backups: what its own client is told to do.
//!
//! The client encrypts with a key of the user's before anything leaves the machine, and is refused without one. It is
//! a program of its own: this module only writes its command lines and reads its answers.

use std::ffi::OsString;
use std::path::Path;

use serde::Deserialize;

/// The client's name.
pub const CLIENT: &str = "proxmox-backup-client";
/// What a target begins with that is such a server.
pub const SCHEME: &str = "pbs:";
/// The archive's name on the server.
const ARCHIVE: &str = "proxmox-ai.pxar";

/// A place on a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// `USER@REALM@HOST:DATASTORE`, as the client takes it.
    pub repository: String,
    /// The namespace.
    pub namespace: Option<String>,
    /// The group of backups: the machine's name goes into it.
    pub group: String,
}

/// Why a target is no place on a server, or the client's answer is none.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PbsError {
    /// The part after `pbs:` is no repository.
    #[error("`{0}` is no repository of a backup server; one is `pbs:USER@pbs@HOST:DATASTORE`")]
    Repository(String),
    /// The client's list is not in the form that is known.
    #[error("the answer of {CLIENT} is not understood: {0}")]
    Answer(serde_json::Error),
}

/// A backup on the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remote {
    /// What the client calls it.
    pub name: String,
    /// When it was made, in seconds since 1970.
    pub time: i64,
    /// How large it is, as far as the server knows.
    pub size: Option<u64>,
}

impl Server {
    /// Reads a target; none where it is no server's.
    pub fn parse(
        target: &str,
        namespace: Option<&str>,
        host: &str,
    ) -> Result<Option<Self>, PbsError> {
        let Some(repository) = target.strip_prefix(SCHEME) else {
            return Ok(None);
        };
        // The client's own grammar is wider; what matters here is that it is one word and no option.
        let is_word = |text: &str| {
            !text.is_empty() && !text.starts_with('-') && text.chars().all(|c| c.is_ascii_graphic())
        };
        let good = is_word(repository) && namespace.is_none_or(is_word);
        if !good || !repository.contains(':') {
            return Err(PbsError::Repository(repository.to_owned()));
        }
        let name: String = host
            .chars()
            .map(|c| match c.is_ascii_alphanumeric() || "-_.".contains(c) {
                true => c,
                false => '_',
            })
            .collect();
        Ok(Some(Self {
            repository: repository.to_owned(),
            namespace: namespace.map(str::to_owned),
            group: format!("proxmox-ai-{name}"),
        }))
    }

    /// Returns the arguments that save a folder, encrypted with a key file of the client's.
    #[must_use]
    pub fn save(&self, folder: &Path, key: &Path, time: u64) -> Vec<OsString> {
        let mut archive = OsString::from(format!("{ARCHIVE}:"));
        archive.push(folder);
        let mut words: Vec<OsString> = vec!["backup".into(), archive];
        let options = [
            ("--backup-type", "host"),
            ("--backup-id", &self.group),
            ("--backup-time", &time.to_string()),
        ];
        words.extend(
            options
                .iter()
                .flat_map(|(name, value)| [name.into(), value.into()]),
        );
        self.end(words, Some(key))
    }

    /// Returns the arguments that fetch a backup into a folder.
    #[must_use]
    pub fn fetch(&self, remote: &Remote, folder: &Path, key: &Path) -> Vec<OsString> {
        let words = vec![
            "restore".into(),
            (&remote.name).into(),
            ARCHIVE.into(),
            folder.into(),
        ];
        self.end(words, Some(key))
    }

    /// Returns the arguments that list the backups.
    #[must_use]
    pub fn list(&self) -> Vec<OsString> {
        let group = format!("host/{}", self.group);
        let words = vec![
            "snapshot".into(),
            "list".into(),
            group.into(),
            "--output-format".into(),
            "json".into(),
        ];
        self.end(words, None)
    }

    fn end(&self, mut words: Vec<OsString>, key: Option<&Path>) -> Vec<OsString> {
        if let Some(key) = key {
            words.extend(["--crypt-mode".into(), "encrypt".into()]);
            words.extend(["--keyfile".into(), key.into()]);
        }
        words.extend(["--repository".into(), OsString::from(&self.repository)]);
        if let Some(namespace) = &self.namespace {
            words.extend(["--ns".into(), OsString::from(namespace)]);
        }
        words
    }

    /// Reads the client's list, oldest first; what is not of this group is left out.
    pub fn read_list(&self, answer: &[u8]) -> Result<Vec<Remote>, PbsError> {
        #[derive(Deserialize)]
        struct Row {
            #[serde(rename = "backup-type")]
            kind: String,
            #[serde(rename = "backup-id")]
            id: String,
            #[serde(rename = "backup-time")]
            time: i64,
            size: Option<u64>,
        }
        let rows: Vec<Row> = serde_json::from_slice(answer).map_err(PbsError::Answer)?;
        let mut found: Vec<Remote> = rows
            .into_iter()
            .filter(|row| row.kind == "host" && row.id == self.group)
            .filter_map(|row| {
                let time = rustic_core::jiff::Timestamp::from_second(row.time).ok()?;
                Some(Remote {
                    name: format!("host/{}/{}", row.id, time.strftime("%Y-%m-%dT%H:%M:%SZ")),
                    time: row.time,
                    size: row.size,
                })
            })
            .collect();
        found.sort_by_key(|remote| remote.time);
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server() -> Server {
        let target = "pbs:backup@pbs@store.example:main";
        Server::parse(target, Some("team"), "pve 1")
            .unwrap()
            .unwrap()
    }

    #[test]
    fn a_target_is_a_server_only_by_its_scheme_and_never_an_option() {
        assert_eq!(Server::parse("/mnt/usb", None, "h").unwrap(), None);
        for wrong in [
            "pbs:",
            "pbs:--keyfile=x:y",
            "pbs:a b:c",
            "pbs:nowhere",
            "pbs:a:\n",
        ] {
            assert!(Server::parse(wrong, None, "h").is_err(), "{wrong}");
        }
        assert!(Server::parse("pbs:a:b", Some("--all"), "h").is_err());
        assert_eq!(server().group, "proxmox-ai-pve_1");
    }

    #[test]
    fn what_is_saved_is_always_encrypted_with_the_users_key() {
        let words = server().save(Path::new("/s"), Path::new("/k"), 7);
        let line: Vec<_> = words.iter().map(|word| word.to_str().unwrap()).collect();
        assert_eq!(
            line.join(" "),
            "backup proxmox-ai.pxar:/s --backup-type host --backup-id proxmox-ai-pve_1 --backup-time 7 \
             --crypt-mode encrypt --keyfile /k --repository backup@pbs@store.example:main --ns team"
        );
    }

    #[test]
    fn the_servers_list_is_read_and_others_backups_are_left_out() {
        let answer = br#"[
            {"backup-type":"host","backup-id":"proxmox-ai-pve_1","backup-time":1785406523,"size":12,"files":[]},
            {"backup-type":"vm","backup-id":"100","backup-time":1785406523},
            {"backup-type":"host","backup-id":"proxmox-ai-pve_1","backup-time":1785400000}]"#;
        let found = server().read_list(answer).unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(found[1].name, "host/proxmox-ai-pve_1/2026-07-30T10:15:23Z");
        assert!(server().read_list(b"Error: no").is_err());
    }
}
