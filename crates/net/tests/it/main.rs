//! Downloads, seen from outside: a server and a package folder of the test's own, on loopback.

mod disk;
mod pip;
mod server;
mod web;

use pai_net::{
    Egress, Event, Job, Pip, Policy, Proxies, PullError, Pulled, Source, Verdict, Web, pull,
};
use sha2::{Digest, Sha256};
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::time::Duration;
use tempfile::TempDir;

/// Why a file is not accepted here.
#[derive(Debug, thiserror::Error)]
#[error("never")]
struct Never;

/// A folder with a part, and everything a pull needs.
struct World {
    folder: TempDir,
    part: PathBuf,
    bytes: Vec<u8>,
    web: Web,
    pip: Pip,
    cancel: AtomicBool,
    events: Vec<String>,
    done: Vec<u64>,
}

impl World {
    /// Makes a world in which the wanted file has `size` bytes.
    fn new(size: usize) -> Self {
        let folder = TempDir::new().unwrap();
        Self {
            part: folder.path().join("model.gguf.part"),
            folder,
            bytes: content(size),
            web: Web {
                proxies: Proxies::default(),
                roots: None,
                stall: Duration::from_secs(20),
                pause: Duration::ZERO,
            },
            pip: Pip {
                environment: environment(),
                stall: Duration::from_secs(60),
            },
            cancel: AtomicBool::new(false),
            events: Vec::new(),
            done: Vec::new(),
        }
    }

    /// Pulls, accepting only the wanted bytes.
    fn pull(&mut self, sources: &[Source]) -> Result<Pulled<()>, PullError<Never>> {
        self.pull_with(sources, &mut |_| {})
    }

    /// Pulls, and shows every event to `watch` first.
    fn pull_with(
        &mut self,
        sources: &[Source],
        watch: &mut dyn FnMut(&Event<'_>),
    ) -> Result<Pulled<()>, PullError<Never>> {
        let part = self.part.clone();
        let job = Job {
            bytes: self.bytes.len() as u64,
            part: &part,
            sources,
            web: &self.web,
            pip: &self.pip,
            cancel: &self.cancel,
        };
        let (events, done) = (&mut self.events, &mut self.done);
        let mut progress = |event: Event<'_>| {
            watch(&event);
            match event {
                Event::Downloading { done: now, .. } => done.push(now),
                Event::SourceFailed(failed) => events.push(format!("failed {}", failed.reason)),
                other => events.push(format!("{other:?}")),
            }
        };
        let wanted = Sha256::digest(&self.bytes);
        let mut accept = || {
            let found = Sha256::digest(fs::read(&part).unwrap());
            if found == wanted {
                Ok(())
            } else {
                Err(Verdict::WrongBytes("wrong hash".to_owned()))
            }
        };
        pull(&leave(), &job, &mut progress, &mut accept)
    }

    /// Returns the reasons of a pull in which every source failed.
    fn reasons(&mut self, sources: &[Source]) -> Vec<String> {
        match self.pull(sources) {
            Err(PullError::AllFailed { failed }) => failed.into_iter().map(|f| f.reason).collect(),
            other => panic!("{other:?}"),
        }
    }

    fn is_complete(&self) -> bool {
        fs::read(&self.part).is_ok_and(|bytes| bytes == self.bytes)
    }

    fn saw(&self, what: &str) -> bool {
        self.events.iter().any(|event| event.contains(what))
    }
}

fn leave() -> Egress {
    Egress::downloads(Policy {
        external_access: true,
        external_downloads: true,
    })
    .unwrap()
}

/// Makes bytes that differ everywhere and do not compress to nothing.
fn content(size: usize) -> Vec<u8> {
    let mut state = 1u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..size).map(|_| next()).collect()
}

/// Returns what `pip` needs to start.
#[expect(
    clippy::disallowed_methods,
    reason = "pip is wherever the developer's PATH says"
)]
fn environment() -> Vec<(OsString, OsString)> {
    let wanted = ["PATH", "HOME"];
    let found = wanted
        .iter()
        .filter_map(|name| Some(((*name).into(), std::env::var_os(name)?)));
    found.collect()
}

#[test]
fn every_file_here_is_part_of_the_suite() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let main = fs::read_to_string(folder.join("main.rs")).unwrap();
    for item in fs::read_dir(folder).unwrap().flatten() {
        let name = item.file_name().into_string().unwrap();
        let module = name.trim_end_matches(".rs");
        assert!(
            module == "main" || main.contains(&format!("mod {module};")),
            "{name}"
        );
    }
}
