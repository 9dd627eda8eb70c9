//! What the journal's tests share: a journal in a temporary folder, and an attacker's tools.

mod attacks;
mod crashes;
mod exporting;
mod keys;
mod writing;

use std::path::Path;

use pai_redact::{Clean, Raw, Redactor};
use tempfile::TempDir;

use super::hash::Hash;
use super::tiles::{self, Edge, Level, Tiles, WIDTH};
use super::*;

/// 2026-07-30 10:15:23.
const NOW: i64 = 1_785_406_523_000;
/// The milliseconds of a day.
const DAY: i64 = 86_400_000;

/// A journal of a test.
struct Log {
    folder: TempDir,
    key: Key,
    body: BodyKey,
    created: Created,
}

impl Log {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::generate().unwrap();
        let created = Journal::new(&folder.path().join("journal"), key.clone(), actor())
            .create(NOW)
            .unwrap();
        let body = BodyKey {
            name: "day:2026-07-30".to_owned(),
            key: Key::generate().unwrap(),
        };
        Self {
            folder,
            key,
            body,
            created,
        }
    }

    /// With this many entries, the first of which the journal makes itself.
    fn with(entries: u64) -> Self {
        let log = Self::new();
        log.fill(entries - 1, NOW);
        log
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("journal")
    }

    fn journal(&self) -> Journal {
        Journal::new(&self.path(), self.key.clone(), actor()).with_wait(Duration::from_millis(20))
    }

    fn fill(&self, count: u64, now: i64) {
        let writer = self.journal().writer(now).unwrap();
        let mut batch = writer.batch();
        for number in 0..count {
            batch
                .add(&event(&format!("event {number}")), &self.body)
                .unwrap();
        }
        batch.commit(now).unwrap();
        writer.close().unwrap();
    }

    fn trust(&self) -> Trust {
        Trust::default().with_verification_key(self.created.verification_key.clone())
    }

    /// Checks with everything but what is kept elsewhere.
    fn verify(&self) -> Result<Report, JournalError> {
        self.journal().verify(&self.trust())
    }

    /// Checks without the verification key.
    fn verify_plain(&self) -> Result<Report, JournalError> {
        self.journal().verify(&Trust::default())
    }

    fn broken(&self) -> Broken {
        broken(self.verify())
    }

    fn note(&self) -> String {
        std::fs::read_to_string(self.path().join(CHECKPOINT)).unwrap()
    }

    /// The entries as they stand in the bundles.
    fn entries(&self) -> Vec<Vec<u8>> {
        let size = self.journal().reader().unwrap().checkpoint().size;
        let tiles = Tiles::new(&self.path(), size);
        (0..size.div_ceil(WIDTH))
            .flat_map(|number| {
                let (bundle, width) = tiles.bundle(number).unwrap();
                tiles::entries(&bundle, width)
                    .unwrap()
                    .into_iter()
                    .map(<[u8]>::to_vec)
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    /// Writes the one bundle of a small journal anew, and no tile.
    fn put_bundle(&self, entries: &[Vec<u8>], width: u64) {
        let bundle: Vec<u8> = entries
            .iter()
            .flat_map(|entry| [&(entry.len() as u16).to_be_bytes(), entry.as_slice()].concat())
            .collect();
        std::fs::write(
            self.path().join(tiles::path(Level::Entries, 0, width)),
            bundle,
        )
        .unwrap();
    }

    /// Writes bundles and tiles anew, as somebody without keys can.
    fn put_tiles(&self, entries: &[Vec<u8>]) -> (u64, Hash) {
        let mut edge = Edge::load(&self.path(), 0).unwrap();
        for entry in entries {
            edge.push(entry, Hash::leaf(entry));
        }
        for (path, content) in edge.take_full().into_iter().chain(edge.partial()) {
            let path = self.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, content).unwrap();
        }
        (edge.size(), edge.root())
    }
}

fn actor() -> String {
    pseudonym(&Key::of(Zeroizing::new([5; 32])), "root")
}

fn clean(text: &str) -> Clean {
    Redactor::new().scrub(Raw::new(text)).0
}

fn event(subject: &str) -> Event {
    Event::new(
        Operation::of([1; 8]),
        clean("cache-clear"),
        Body::Cache(Act {
            action: clean("clear"),
            subject: Some(clean(subject)),
            count: 1,
        }),
    )
}

fn broken<T>(result: Result<T, JournalError>) -> Broken {
    match result {
        Err(JournalError::Broken(broken)) => broken,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it holds"),
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let new = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &new),
            false => drop(std::fs::copy(&path, &new).unwrap()),
        }
    }
}
