//! The host's engine: one worker at a time, on the one thread that starts it.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

use super::states::{self, Key, hex};
use super::{Answer, Ask, EngineSpec, Ready, Status};
use crate::call::CallError;
use crate::effective::Layer;
use crate::fence::{self, Counters, Traffic};
use crate::process::{SpawnOptions, Usage, Worker};
use crate::protocol::{DecodeReply, DecodeRequest};
use crate::sealed::{self, ModelKey, SealedError};
use crate::stamp::Stamp;

/// What the engine thread is told.
pub(super) struct Engine {
    up: Option<Up>,
    keep_alive: Duration,
    last_end: Instant,
    decoded: u64,
    started: u64,
}

/// A worker that is up, and what for.
struct Up {
    spec: EngineSpec,
    worker: Worker,
    /// Whether the model came out of a sealed file; its key is not kept.
    sealed: bool,
    /// Prefixes whose state is on disk, or cannot be had.
    saved: Vec<String>,
}

impl Engine {
    pub(super) fn new() -> Self {
        Self {
            up: None,
            keep_alive: super::KEEP_ALIVE,
            last_end: Instant::now(),
            decoded: 0,
            started: 0,
        }
    }

    /// Returns how long the engine may still stay up when nobody asks anything.
    pub(super) fn left(&self) -> Duration {
        self.keep_alive.saturating_sub(self.last_end.elapsed())
    }

    /// Says whether the worker ends as soon as its callers have left.
    pub(super) fn ends_with_its_callers(&self) -> bool {
        self.keep_alive.is_zero() && self.started > 0
    }

    /// Answers one question; `spec` is the engine that the connection asked for.
    pub(super) fn answer(&mut self, spec: Option<&EngineSpec>, ask: &Ask) -> Answer {
        if let Ask::Status = ask {
            return Answer::Status {
                status: Box::new(self.status()),
            };
        }
        let Some(spec) = spec else {
            return Answer::Failed {
                error: CallError::Host {
                    reason: "no engine was asked for on this connection".into(),
                },
            };
        };
        let answer = self.ask(spec, ask).unwrap_or_else(|error| {
            if error.is_fatal() {
                self.up = None;
            }
            Answer::Failed { error }
        });
        self.last_end = Instant::now();
        answer
    }

    fn ask(&mut self, spec: &EngineSpec, ask: &Ask) -> Result<Answer, CallError> {
        self.keep_alive = spec.keep_alive;
        let warm = self.have(spec)?;
        let up = self.up.as_mut().expect("`have` has just put it there");
        Ok(match ask {
            Ask::Use { .. } => Answer::Ready {
                ready: Box::new(Ready {
                    info: up.worker.info().cloned().unwrap_or_default(),
                    effective: up.worker.effective().clone(),
                    warm,
                }),
            },
            Ask::Decode { request } => {
                let before = up.worker.cpu();
                let reply = up.decode(request)?;
                self.decoded += 1;
                Answer::Decoded {
                    reply: Box::new(reply),
                    traffic: up.traffic(),
                    usage: up.usage(before),
                }
            }
            Ask::Count { text } => Answer::Counted {
                tokens: up.worker.count(text)?,
            },
            Ask::Bench {
                prompt_tokens,
                output_tokens,
            } => Answer::Measured {
                bench: up.worker.bench(*prompt_tokens, *output_tokens)?,
            },
            Ask::Hello | Ask::Status | Ask::Stop => {
                unreachable!("answered before the engine is asked")
            }
        })
    }

    /// Has the engine ready and says whether it was already.
    fn have(&mut self, spec: &EngineSpec) -> Result<bool, CallError> {
        if let Some(up) = &mut self.up
            && up.worker.is_alive()
            && up.fits(spec)
        {
            up.take(spec);
            return Ok(true);
        }
        // The old worker goes first: two models rarely fit into memory.
        self.up = None;
        self.started += 1;
        let mut up = Up {
            spec: spec.clone(),
            worker: start(spec)?,
            sealed: spec.key.is_some(),
            saved: Vec::new(),
        };
        up.take(spec);
        self.up = Some(up);
        Ok(false)
    }

    /// Keeps the state of the prefix that was last decoded; done after the answer has been sent.
    pub(super) fn keep_state(&mut self, request: &DecodeRequest) {
        if let Some(up) = &mut self.up
            && up.keep_state(&request.prefix).is_err()
        {
            self.up = None;
        }
    }

    fn status(&self) -> Status {
        let up = self.up.as_ref().filter(|up| up.worker.is_alive());
        Status {
            host: std::process::id(),
            worker: up.map(|up| up.worker.id()),
            model: up.map(|up| up.spec.model.clone()),
            sha256: up.map(|up| up.spec.sha256.clone()),
            info: up.and_then(|up| up.worker.info().cloned()),
            params: up.map(|up| up.spec.params),
            automatic: up.map(|up| up.spec.automatic),
            resident: up.and_then(|up| up.worker.resident()),
            effective: up.map(|up| up.worker.effective().clone()),
            peak_memory: up.and_then(|up| up.worker.peak_memory()),
            idle: self.last_end.elapsed(),
            keep_alive: self.keep_alive,
            decoded: self.decoded,
            started: self.started,
        }
    }
}

impl Up {
    /// Says whether a request for `spec` can be answered by this worker.
    fn fits(&self, spec: &EngineSpec) -> bool {
        let own = &self.spec;
        (&own.sha256, &own.worker, &own.params, &own.sandbox)
            == (&spec.sha256, &spec.worker, &spec.params, &spec.sandbox)
            && self.sealed == spec.key.is_some()
    }

    /// Works for this caller from now on.
    fn take(&mut self, spec: &EngineSpec) {
        self.worker.set_timeouts(spec.timeouts);
        self.worker.set_yields_cores(spec.automatic.threads);
        self.spec = EngineSpec {
            key: None,
            ..spec.clone()
        };
    }

    fn decode(&mut self, request: &DecodeRequest) -> Result<DecodeReply, CallError> {
        self.restore(&request.prefix)?;
        self.worker.decode(request)
    }

    /// What has left so far: the counters mean the worker only where its network namespace is its own.
    fn traffic(&self) -> Traffic {
        let own = self.worker.effective().active().contains(Layer::NetNs);
        Traffic {
            worker: own.then(|| Counters::of(self.worker.id())).flatten(),
            host_fenced: fence::holds(),
        }
    }

    /// What was taken since the worker's time of processors was `before`.
    fn usage(&self, before: Option<Duration>) -> Usage {
        let now = self.worker.cpu();
        Usage {
            cpu: now
                .zip(before)
                .map(|(now, before)| now.saturating_sub(before)),
            peak_memory: self.worker.peak_memory(),
        }
    }

    /// Hands a saved state in, unless the worker holds the prefix: it gives prefixes up when it needs
    /// the room, and for a benchmark.
    fn restore(&mut self, prefix: &str) -> Result<(), CallError> {
        let Some(folder) = self.spec.states.clone() else {
            return Ok(());
        };
        if prefix.is_empty() || self.worker.holds(prefix)? {
            return Ok(());
        }
        let found = states::read(&folder, &self.key(prefix));
        if let Some(state) = found {
            match self.worker.load_state(prefix, state) {
                Ok(0) | Err(CallError::Refused { .. }) => {}
                Ok(_) => self.has_saved(prefix),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn has_saved(&mut self, prefix: &str) {
        if !self.saved.iter().any(|saved| saved == prefix) {
            self.saved.push(prefix.to_owned());
        }
    }

    fn keep_state(&mut self, prefix: &str) -> Result<(), CallError> {
        let Some(folder) = self.spec.states.clone() else {
            return Ok(());
        };
        if prefix.is_empty() || self.saved.iter().any(|saved| saved == prefix) {
            return Ok(());
        }
        self.has_saved(prefix);
        match self.worker.save_state(prefix) {
            // A full disk only costs the next cold start time.
            Ok(state) => drop(states::write(&folder, &self.key(prefix), &state)),
            Err(CallError::Refused { .. }) => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn key<'a>(&'a self, prefix: &'a str) -> Key<'a> {
        Key {
            sha256: &self.spec.sha256,
            build: self.worker.build(),
            params: &self.spec.params,
            prefix,
        }
    }
}

/// Starts a worker and loads the model, whose file is hashed through the same open file.
///
/// A file with the stamp of one whose hash was right is hashed while it is loaded; any other is hashed
/// first, since a model's format is parsed by code that has had its holes.
fn start(spec: &EngineSpec) -> Result<Worker, CallError> {
    let unreadable = |error: std::io::Error| CallError::Model {
        path: spec.model.clone(),
        reason: error.to_string(),
    };
    let check = |file: &File| match digest(file) {
        Ok(found) if found == spec.sha256 => Ok(()),
        Ok(found) => Err(CallError::Digest {
            path: spec.model.clone(),
            expected: spec.sha256.clone(),
            found,
        }),
        Err(error) => Err(unreadable(error)),
    };
    let model = File::open(&spec.model).map_err(unreadable)?;
    if let Some(key) = &spec.key {
        return load(spec, opened(spec, &model, key)?);
    }
    let hashed = model.try_clone().map_err(unreadable)?;
    let known = spec.verified == Some(Stamp::of(&model).map_err(unreadable)?);
    if !known {
        check(&hashed)?;
    }
    std::thread::scope(|scope| {
        let checked = known.then(|| scope.spawn(|| check(&hashed)));
        // On this thread: the kernel ends the worker when the thread that started it ends.
        let loaded = load(spec, model);
        // A wrong file is the better explanation of a failed load.
        if let Some(checked) = checked {
            checked.join().expect("hashing does not panic")?;
        }
        loaded
    })
}

/// Opens a sealed model into memory, which is hashed on the way, and has the right hash then.
fn opened(spec: &EngineSpec, sealed: &File, key: &ModelKey) -> Result<File, CallError> {
    let path = || spec.model.clone();
    let (model, head) = sealed::open(sealed, key).map_err(|error| match error {
        SealedError::Io(error) => CallError::Model {
            path: path(),
            reason: error.to_string(),
        },
        error => CallError::Sealed {
            path: path(),
            reason: error.to_string(),
        },
    })?;
    let found = hex(&head.sha256);
    match found == spec.sha256 {
        true => Ok(model),
        false => Err(CallError::Digest {
            path: path(),
            expected: spec.sha256.clone(),
            found,
        }),
    }
}

fn load(spec: &EngineSpec, model: File) -> Result<Worker, CallError> {
    let options = SpawnOptions {
        program: spec.worker.clone(),
        sandbox: spec.sandbox.clone(),
        timeouts: spec.timeouts,
    };
    let mut worker = Worker::spawn(&options, model)?;
    worker.load(&spec.params)?;
    Ok(worker)
}

/// How often a file is read that changes meanwhile; a new hard link to it looks like a change, too.
const MOST_READS: usize = 3;

/// Returns the SHA-256 of an open file; fails if it goes on changing.
///
/// The reads are positioned, since the worker reads through the same open file at the same time.
fn digest(file: &File) -> std::io::Result<String> {
    undisturbed(|| Stamp::of(file), || digest_once(file))
}

/// Reads until nothing has changed from before to after.
fn undisturbed<S: PartialEq, T>(
    mut stamp: impl FnMut() -> std::io::Result<S>,
    mut read: impl FnMut() -> std::io::Result<T>,
) -> std::io::Result<T> {
    for _ in 0..MOST_READS {
        let before = stamp()?;
        let found = read()?;
        if stamp()? == before {
            return Ok(found);
        }
    }
    Err(std::io::Error::other("it changed while it was read"))
}

fn digest_once(file: &File) -> std::io::Result<String> {
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 20];
    let mut at = 0;
    loop {
        let count = file.read_at(&mut buffer, at)?;
        if count == 0 {
            return Ok(hex(&hash.finalize()));
        }
        hash.update(&buffer[..count]);
        at += count as u64;
    }
}

/// Makes the folder for saved states; they are not kept where that fails.
pub(super) fn prepare(spec: &mut EngineSpec) {
    let usable = |folder: &Path| super::check_folder(folder).is_ok();
    if spec.states.as_deref().is_some_and(|folder| !usable(folder)) {
        spec.states = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads while the stamp takes these values, one after the other; the last one stays.
    fn read_under(stamps: &[u32]) -> (std::io::Result<u32>, u32) {
        let mut left = stamps.iter().copied();
        let mut last = 0;
        let mut reads = 0;
        let stamp = || {
            last = left.next().unwrap_or(last);
            Ok(last)
        };
        let found = undisturbed(stamp, || {
            reads += 1;
            Ok(reads)
        });
        (found, reads)
    }

    #[test]
    fn a_file_that_changed_while_it_was_hashed_is_hashed_again() {
        assert_eq!(read_under(&[1, 1]).0.unwrap(), 1);
        assert_eq!(read_under(&[1, 2, 2, 2]).0.unwrap(), 2);
    }

    #[test]
    fn a_file_that_goes_on_changing_is_refused() {
        let (found, reads) = read_under(&[1, 2, 3, 4, 5, 6, 7, 8]);
        assert!(found.is_err());
        assert_eq!(reads, 3);
    }
}
