//! One worker process: started into the cage, spoken to through pipes, ended when it fails.
//!
//! Two threads carry the pipes, so that neither a hung worker nor a full pipe can hang the caller. After
//! any error but a [`CallError::Refused`] the worker is killed; [`Worker::is_alive`] says so.
#![expect(clippy::disallowed_methods, reason = "the worker is started here")]

mod cores;
mod memory;
mod usage;

use std::fs::File;
use std::io::{BufReader, Read, Write};
use std::os::fd::{AsRawFd, RawFd};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use crate::call::{CallError, Death};
use crate::effective::Effective;
use crate::frame::{self, FrameError};
use crate::protocol::{
    BenchReply, DecodeReply, DecodeRequest, LoadParams, ModelInfo, PROTOCOL, Reply, Request,
    WorkerError,
};
use crate::sandbox;
use memory::OutOfMemory;
pub use memory::Resident;
pub use usage::Usage;

/// How much of a worker's standard error is kept, in bytes: the end of it.
const MAX_STDERR: usize = 8 << 10;

/// How a worker is started.
#[derive(Clone, Debug)]
pub struct SpawnOptions {
    /// The program `pai-worker`.
    pub program: PathBuf,
    /// The cage.
    pub sandbox: sandbox::Options,
    /// How long things may take.
    pub timeouts: Timeouts,
}

/// What the worker is told by its one argument, before it enters the cage.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Start {
    /// The cage.
    pub cage: sandbox::Options,
    /// The descriptor at which the model is open.
    pub model: RawFd,
}

/// How long a worker may take before it counts as hung.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Timeouts {
    /// Until it is in the cage and says so.
    pub start: Duration,
    /// Until the model is loaded.
    pub load: Duration,
    /// Until a request is answered.
    pub answer: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            start: Duration::from_secs(10),
            load: Duration::from_secs(120),
            answer: Duration::from_secs(300),
        }
    }
}

type Incoming = Result<Option<(Reply, Vec<u8>)>, FrameError>;

/// A running worker. Dropping it kills the process.
///
/// Keep it on the thread that made it: the kernel ends the worker when that thread ends.
#[derive(Debug)]
pub struct Worker {
    child: Child,
    ended: bool,
    requests: Option<Sender<(Request, Vec<u8>)>>,
    replies: Receiver<Incoming>,
    said: Arc<Mutex<Vec<u8>>>,
    memory: OutOfMemory,
    timeouts: Timeouts,
    effective: Effective,
    build: String,
    info: Option<ModelInfo>,
    threads: Option<u32>,
    yields_cores: bool,
}

impl Worker {
    /// Starts a worker with an empty environment and the model's open file, and waits until it is in the cage.
    ///
    /// The caller has hashed the file, or hashes it (with positioned reads) and asks nothing before it matches.
    pub fn spawn(options: &SpawnOptions, model: File) -> Result<Self, CallError> {
        let start_error = |reason: String| CallError::Start {
            program: options.program.clone(),
            reason,
        };
        let start = Start {
            cage: sandbox::Options {
                keep: vec![model.as_raw_fd()],
                parent: Some(std::process::id()),
                ..options.sandbox.clone()
            },
            model: model.as_raw_fd(),
        };
        let start =
            serde_json::to_string(&start).map_err(|error| start_error(error.to_string()))?;
        let mut command = Command::new(&options.program);
        command
            .arg(start)
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        // Everything else closes on exec; a program that another thread starts at this moment would
        // inherit the model, read-only, and nothing more.
        rustix::io::fcntl_setfd(&model, rustix::io::FdFlags::empty())
            .map_err(|error| start_error(error.to_string()))?;
        let child = command.spawn();
        drop(model);
        let mut child = child.map_err(|error| start_error(error.to_string()))?;

        let memory = OutOfMemory::watch(child.id());
        let said = Arc::new(Mutex::new(Vec::new()));
        let requests = carry_requests(child.stdin.take().expect("stdin is a pipe, see above"));
        let replies = carry_replies(child.stdout.take().expect("stdout is a pipe, see above"));
        let stderr = child.stderr.take().expect("stderr is a pipe, see above");
        let kept = Arc::clone(&said);
        thread::spawn(move || keep_end(stderr, &kept));

        let mut worker = Self {
            child,
            ended: false,
            requests: Some(requests),
            replies,
            said,
            memory,
            timeouts: options.timeouts,
            effective: Effective::default(),
            build: String::new(),
            info: None,
            threads: None,
            yields_cores: true,
        };
        worker.greet()?;
        Ok(worker)
    }

    /// Waits for the worker's first message.
    fn greet(&mut self) -> Result<(), CallError> {
        match self.receive(self.timeouts.start)?.0 {
            Reply::Hello {
                protocol: PROTOCOL,
                build,
                effective,
            } => {
                self.build = build;
                self.effective = effective;
                Ok(())
            }
            Reply::Hello { protocol, .. } => Err(self.fail(CallError::Version {
                what: "worker".into(),
                found: protocol,
                expected: PROTOCOL,
            })),
            Reply::Failed {
                error: WorkerError::Cage { missing, reason },
            } => Err(self.fail(CallError::Layers { missing, reason })),
            other => Err(self.unexpected(&other)),
        }
    }

    /// Returns which layers of the cage hold.
    pub fn effective(&self) -> &Effective {
        &self.effective
    }

    /// Returns which build the worker is.
    pub fn build(&self) -> &str {
        &self.build
    }

    /// Returns what the loaded model says about itself.
    pub fn info(&self) -> Option<&ModelInfo> {
        self.info.as_ref()
    }

    /// Returns the process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Says whether the worker can be asked.
    pub fn is_alive(&self) -> bool {
        !self.ended
    }

    /// Returns the most memory the worker has held so far, in bytes.
    pub fn peak_memory(&self) -> Option<u64> {
        memory::peak(self.child.id())
    }

    /// Returns the time of processors that the worker has taken so far.
    pub fn cpu(&self) -> Option<Duration> {
        usage::cpu(self.child.id())
    }

    /// Returns the memory that the worker holds now.
    pub fn resident(&self) -> Option<Resident> {
        Resident::of(self.child.id())
    }

    /// Sets how long things may take from now on.
    pub fn set_timeouts(&mut self, timeouts: Timeouts) {
        self.timeouts = timeouts;
    }

    /// Sets whether requests are decoded with fewer threads while others keep the cores busy, as by default.
    pub fn set_yields_cores(&mut self, yields: bool) {
        self.yields_cores = yields;
    }

    /// Loads the model.
    pub fn load(&mut self, params: &LoadParams) -> Result<&ModelInfo, CallError> {
        match self
            .ask(
                Request::Load { params: *params },
                Vec::new(),
                self.timeouts.load,
            )?
            .0
        {
            Reply::Loaded { info } => {
                self.threads = Some(params.threads);
                Ok(self.info.insert(info))
            }
            other => Err(self.unexpected(&other)),
        }
    }

    /// Decodes one request.
    pub fn decode(&mut self, request: &DecodeRequest) -> Result<DecodeReply, CallError> {
        let request = Request::Decode {
            request: request.clone(),
            threads: self
                .threads
                .filter(|_| self.yields_cores)
                .map(cores::free_cores),
        };
        match self.ask(request, Vec::new(), self.timeouts.answer)?.0 {
            Reply::Decoded { reply } => Ok(reply),
            other => Err(self.unexpected(&other)),
        }
    }

    /// Says whether a prefix is held, so that a request does not decode it again.
    pub fn holds(&mut self, prefix: &str) -> Result<bool, CallError> {
        let request = Request::Holds {
            prefix: prefix.into(),
        };
        match self.ask(request, Vec::new(), self.timeouts.answer)?.0 {
            Reply::Holding { held } => Ok(held),
            other => Err(self.unexpected(&other)),
        }
    }

    /// Returns the KV state of a prefix, decoding it first if it is not held.
    pub fn save_state(&mut self, prefix: &str) -> Result<Vec<u8>, CallError> {
        let request = Request::SaveState {
            prefix: prefix.into(),
        };
        match self.ask(request, Vec::new(), self.timeouts.answer)? {
            (Reply::State { .. }, state) => Ok(state),
            (other, _) => Err(self.unexpected(&other)),
        }
    }

    /// Hands a saved KV state in and returns how many tokens it holds: 0 where it did not fit.
    pub fn load_state(&mut self, prefix: &str, state: Vec<u8>) -> Result<u32, CallError> {
        let request = Request::LoadState {
            prefix: prefix.into(),
        };
        match self.ask(request, state, self.timeouts.answer)?.0 {
            Reply::Restored { tokens } => Ok(tokens),
            other => Err(self.unexpected(&other)),
        }
    }

    /// Counts the tokens of a text.
    pub fn count(&mut self, text: &str) -> Result<u32, CallError> {
        let request = Request::Count { text: text.into() };
        match self.ask(request, Vec::new(), self.timeouts.answer)?.0 {
            Reply::Counted { tokens } => Ok(tokens),
            other => Err(self.unexpected(&other)),
        }
    }

    /// Measures prompt and generation speed.
    pub fn bench(
        &mut self,
        prompt_tokens: u32,
        output_tokens: u32,
    ) -> Result<BenchReply, CallError> {
        let request = Request::Bench {
            prompt_tokens,
            output_tokens,
        };
        match self.ask(request, Vec::new(), self.timeouts.answer)?.0 {
            Reply::Measured { bench } => Ok(bench),
            other => Err(self.unexpected(&other)),
        }
    }

    /// Makes the worker forget every prefix and clear its KV cache.
    pub fn reset(&mut self) -> Result<(), CallError> {
        match self
            .ask(Request::Reset, Vec::new(), self.timeouts.answer)?
            .0
        {
            Reply::Done => Ok(()),
            other => Err(self.unexpected(&other)),
        }
    }

    /// Ends the worker and waits for it; its memory is the kernel's again.
    pub fn stop(mut self) {
        // Nothing is lost by killing: the worker writes nothing anywhere.
        self.end();
    }

    /// Sends a request and waits for its reply; a worker that works and says no is [`CallError::Refused`].
    fn ask(
        &mut self,
        request: Request,
        payload: Vec<u8>,
        limit: Duration,
    ) -> Result<(Reply, Vec<u8>), CallError> {
        let sent = self
            .requests
            .as_ref()
            .is_some_and(|requests| requests.send((request, payload)).is_ok());
        if !sent {
            return Err(self.died());
        }
        match self.receive(limit)? {
            (Reply::Failed { error }, _) => Err(CallError::Refused { error }),
            reply => Ok(reply),
        }
    }

    /// Waits for the next reply.
    fn receive(&mut self, limit: Duration) -> Result<(Reply, Vec<u8>), CallError> {
        match self.replies.recv_timeout(limit) {
            Ok(Ok(Some(reply))) => {
                // What happened while it lived does not explain how it will end.
                self.memory = OutOfMemory::watch(self.child.id());
                Ok(reply)
            }
            Ok(Ok(None) | Err(FrameError::Io(_) | FrameError::Truncated))
            | Err(RecvTimeoutError::Disconnected) => Err(self.died()),
            Ok(Err(error)) => Err(self.fail(CallError::Garbled {
                reason: error.to_string(),
            })),
            Err(RecvTimeoutError::Timeout) => Err(self.fail(CallError::Hung {
                seconds: limit.as_secs(),
            })),
        }
    }

    fn unexpected(&mut self, reply: &Reply) -> CallError {
        let kind = serde_json::to_value(reply)
            .ok()
            .and_then(|value| Some(value.get("answer")?.as_str()?.to_owned()));
        self.fail(CallError::Garbled {
            reason: format!("unexpected answer `{}`", kind.unwrap_or_default()),
        })
    }

    /// Kills the worker and passes the error on.
    fn fail(&mut self, error: CallError) -> CallError {
        self.end();
        error
    }

    /// Finds out how a worker ended whose pipe has closed.
    fn died(&mut self) -> CallError {
        // A process that closed its pipes is as good as dead, but its own end says more than our kill:
        // give it a moment to become a zombie.
        let status = poll(Duration::from_secs(2), || {
            self.child.try_wait().ok().flatten()
        });
        let status = match status {
            Some(status) => Some(status),
            None => {
                let _ = self.child.kill();
                self.child.wait().ok()
            }
        };
        self.ended = true;
        self.requests = None;
        let said = self
            .said
            .lock()
            .map(|said| String::from_utf8_lossy(&said).into_owned());
        CallError::Died {
            death: status.map_or(Death::Exited { code: -1 }, |status| {
                Death::of(status, self.memory.has_struck())
            }),
            said: said.unwrap_or_default(),
        }
    }

    fn end(&mut self) {
        if !self.ended {
            self.ended = true;
            self.requests = None;
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.end();
    }
}

impl From<WorkerError> for CallError {
    fn from(error: WorkerError) -> Self {
        Self::Refused { error }
    }
}

/// Asks again and again, a millisecond apart, until there is an answer or the time is up.
pub(crate) fn poll<T>(limit: Duration, mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let start = std::time::Instant::now();
    loop {
        if let Some(answer) = ask() {
            return Some(answer);
        }
        if start.elapsed() > limit {
            return None;
        }
        thread::sleep(Duration::from_millis(1));
    }
}

/// Carries requests to the worker on a thread of its own, since a hung worker does not empty its pipe.
fn carry_requests(mut pipe: ChildStdin) -> Sender<(Request, Vec<u8>)> {
    let (sender, requests) = channel::<(Request, Vec<u8>)>();
    thread::spawn(move || {
        for (request, payload) in requests {
            if frame::write(&mut pipe, &request, &payload).is_err() {
                return;
            }
        }
    });
    sender
}

/// Carries replies from the worker on a thread of its own, so that waiting can have a limit.
fn carry_replies(pipe: ChildStdout) -> Receiver<Incoming> {
    let (sender, replies) = channel();
    thread::spawn(move || {
        let mut pipe = BufReader::with_capacity(64 << 10, pipe);
        loop {
            let reply = frame::read(&mut pipe);
            let last = !matches!(reply, Ok(Some(_)));
            if sender.send(reply).is_err() || last {
                return;
            }
        }
    });
    replies
}

/// Keeps the end of what is written to a pipe.
pub(crate) fn keep_end(mut pipe: impl Read, kept: &Mutex<Vec<u8>>) {
    let mut buffer = [0; 1024];
    while let Ok(count @ 1..) = pipe.read(&mut buffer) {
        let Ok(mut kept) = kept.lock() else { return };
        kept.extend(&buffer[..count]);
        let excess = kept.len().saturating_sub(MAX_STDERR);
        kept.drain(..excess);
    }
}

/// The worker's side of the pipe: reads requests until the parent is gone.
///
/// `answer` returns the reply and its payload; a request that is not understood is answered with
/// [`WorkerError::Unknown`], a broken frame ends the loop.
pub fn serve(
    mut requests: impl Read,
    mut replies: impl Write,
    mut answer: impl FnMut(Request, Vec<u8>) -> (Reply, Vec<u8>),
) -> Result<(), FrameError> {
    loop {
        match frame::read::<Request>(&mut requests) {
            Ok(None) => return Ok(()),
            Ok(Some((Request::Shutdown, _))) => {
                return frame::write(&mut replies, &Reply::Done, &[]);
            }
            Err(FrameError::Header { .. }) => {
                let error = WorkerError::Unknown;
                frame::write(&mut replies, &Reply::Failed { error }, &[])?;
            }
            Err(error) => return Err(error),
            Ok(Some((request, payload))) => {
                let (reply, payload) = answer(request, payload);
                frame::write(&mut replies, &reply, &payload)?;
            }
        }
    }
}
