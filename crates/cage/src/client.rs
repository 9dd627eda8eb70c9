//! The client of the warm engine host.
#![expect(
    clippy::disallowed_types,
    reason = "the engine host's socket belongs here"
)]
#![expect(clippy::disallowed_methods, reason = "the engine host is started here")]

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::call::CallError;
use crate::effective::Effective;
use crate::fence::Traffic;
use crate::frame;
use crate::host::{
    Answer, Ask, EngineSpec, HOST_PROTOCOL, Ready, Status, check_folder, is_own_peer, socket_path,
};
use crate::process::{Timeouts, Usage};
use crate::protocol::{BenchReply, DecodeReply, DecodeRequest, ModelInfo};

/// How long a started host may take until it listens.
const START: Duration = Duration::from_secs(10);

/// How a client reaches its host.
#[derive(Clone, Debug)]
pub struct ClientOptions {
    /// The runtime folder.
    pub runtime: PathBuf,
    /// The program `proxmox-ai`, whose `engine-host` command is the host.
    pub program: PathBuf,
    /// What to run on.
    pub engine: EngineSpec,
}

/// How long a host that is up may take to say who it is.
const HELLO: Duration = Duration::from_secs(5);

/// How long a host may take to say what it is doing, where the answer is not worth waiting for.
const GLANCE: Duration = Duration::from_secs(1);

/// What a client says of a host that closed the connection: the next one may do better.
const ENDED: &str = "it ended";

/// A connection to the engine host, with the engine ready.
#[derive(Debug)]
pub struct Client {
    options: ClientOptions,
    stream: UnixStream,
    ready: Ready,
    traffic: Option<Traffic>,
    usage: Option<Usage>,
}

impl Client {
    /// Connects to this user's host, starting one if none is up, and waits until the model is loaded.
    pub fn connect_or_start(options: &ClientOptions) -> Result<Self, CallError> {
        check_folder(&options.runtime)?;
        let (stream, ready) = open(options)?;
        Ok(Self {
            options: options.clone(),
            stream,
            ready,
            traffic: None,
            usage: None,
        })
    }

    /// Returns which layers of the cage hold.
    pub fn effective(&self) -> &Effective {
        &self.ready.effective
    }

    /// Returns what the loaded model says about itself; its strings are hostile.
    pub fn info(&self) -> &ModelInfo {
        &self.ready.info
    }

    /// Says whether the worker was already up when this client connected.
    pub fn was_warm(&self) -> bool {
        self.ready.warm
    }

    /// Returns what the worker's counters said after the last decode; `None` before one.
    pub fn traffic(&self) -> Option<Traffic> {
        self.traffic
    }

    /// Returns what all decodes of this client took together; `None` before one.
    pub fn usage(&self) -> Option<Usage> {
        self.usage
    }

    /// Decodes one request.
    pub fn decode(&mut self, request: &DecodeRequest) -> Result<DecodeReply, CallError> {
        let ask = Ask::Decode {
            request: Box::new(request.clone()),
        };
        match self.ask(&ask)? {
            Answer::Decoded {
                reply,
                traffic,
                usage,
            } => {
                self.traffic = Some(traffic);
                self.usage = Some(self.usage.map_or(usage, |before| before.and(usage)));
                Ok(*reply)
            }
            other => Err(unexpected(&other)),
        }
    }

    /// Counts the tokens of a text.
    pub fn count(&mut self, text: &str) -> Result<u32, CallError> {
        match self.ask(&Ask::Count { text: text.into() })? {
            Answer::Counted { tokens } => Ok(tokens),
            other => Err(unexpected(&other)),
        }
    }

    /// Measures prompt and generation speed.
    pub fn bench(
        &mut self,
        prompt_tokens: u32,
        output_tokens: u32,
    ) -> Result<BenchReply, CallError> {
        let ask = Ask::Bench {
            prompt_tokens,
            output_tokens,
        };
        match self.ask(&ask)? {
            Answer::Measured { bench } => Ok(bench),
            other => Err(unexpected(&other)),
        }
    }

    /// Returns what the host is doing, the worker's peak memory included.
    pub fn status(&mut self) -> Result<Status, CallError> {
        match self.ask(&Ask::Status)? {
            Answer::Status { status } => Ok(*status),
            other => Err(unexpected(&other)),
        }
    }

    /// Asks, and asks a fresh host once more if this one has just ended.
    fn ask(&mut self, ask: &Ask) -> Result<Answer, CallError> {
        match exchange(&self.stream, ask) {
            Ok(answer) => Ok(answer),
            Err(CallError::Host { reason }) if reason == ENDED => {
                (self.stream, self.ready) = open(&self.options)?;
                exchange(&self.stream, ask)
            }
            Err(error) => Err(error),
        }
    }
}

/// Returns what the host of a runtime folder is doing; `None` where none is up.
pub fn status(runtime: &Path) -> Result<Option<Status>, CallError> {
    let Some(stream) = connect(runtime)? else {
        return Ok(None);
    };
    wait_for_turn(&stream)?;
    match ask_status(&stream) {
        // It was ending when it was found, and a host that ends is none.
        Err(CallError::Host { reason }) if reason == ENDED => Ok(None),
        answer => answer.map(Some),
    }
}

/// As [`status`], but without waiting for a request that takes long: `None` where the host is busy, too.
pub fn glance(runtime: &Path) -> Result<Option<Status>, CallError> {
    let Some(stream) = connect(runtime)? else {
        return Ok(None);
    };
    stream
        .set_read_timeout(Some(GLANCE))
        .map_err(|error| lost(&error))?;
    Ok(ask_status(&stream).ok())
}

fn ask_status(stream: &UnixStream) -> Result<Status, CallError> {
    match exchange(stream, &Ask::Status)? {
        Answer::Status { status } => Ok(*status),
        other => Err(unexpected(&other)),
    }
}

/// Ends the host of a runtime folder, and its worker, and waits for it; says whether one was up.
pub fn stop(runtime: &Path) -> Result<bool, CallError> {
    let Some(stream) = connect(runtime)? else {
        return Ok(false);
    };
    wait_for_turn(&stream)?;
    stop_over(&stream, runtime)?;
    Ok(true)
}

/// Returns a name for this build of the program and the worker: it changes when a file is replaced.
pub fn build_of(program: &Path, worker: &Path) -> String {
    let stamp = |path: &Path| {
        fs::metadata(path).map_or_else(
            |_| "?".into(),
            |found| {
                format!(
                    "{}.{}.{}",
                    found.ino(),
                    found.size(),
                    found.mtime_nsec() ^ found.mtime()
                )
            },
        )
    };
    format!(
        "{}+{}+{}",
        env!("CARGO_PKG_VERSION"),
        stamp(program),
        stamp(worker)
    )
}

/// Connects to a host of this build and has the engine ready.
fn open(options: &ClientOptions) -> Result<(UnixStream, Ready), CallError> {
    let build = build_of(&options.program, &options.engine.worker);
    let use_engine = Ask::Use {
        engine: Box::new(options.engine.clone()),
    };
    let start = Instant::now();
    loop {
        let stream = find_or_start(options, &build)?;
        // The host keeps to the limits itself; this one is for a host that hangs. Others may be served first.
        let limits = options.engine.timeouts;
        let patience = (limits.start + limits.load + limits.answer) * 2;
        stream
            .set_read_timeout(Some(patience))
            .map_err(|error| lost(&error))?;
        match exchange(&stream, &use_engine) {
            Ok(Answer::Ready { ready }) => return Ok((stream, *ready)),
            Ok(other) => return Err(unexpected(&other)),
            // It was about to end when it was found; the next one is fresh.
            Err(CallError::Host { reason }) if reason == ENDED && start.elapsed() < START => {}
            Err(error) => return Err(error),
        }
    }
}

/// Returns a connection to a host of this build, starting one if need be.
fn find_or_start(options: &ClientOptions, build: &str) -> Result<UnixStream, CallError> {
    if let Some(stream) = connect_to_build(&options.runtime, build)? {
        return Ok(stream);
    }
    // One client starts the host, the others wait here and find it.
    let lock = File::create(options.runtime.join("start.lock")).map_err(|error| lost(&error))?;
    lock.lock().map_err(|error| lost(&error))?;
    if let Some(stream) = connect_to_build(&options.runtime, build)? {
        return Ok(stream);
    }
    let mut child = start_host(options, build)?;
    let start = Instant::now();
    loop {
        if let Some(stream) = connect_to_build(&options.runtime, build)? {
            // Waited for on a thread, so that a long-lived caller keeps no zombie.
            thread::spawn(move || child.wait());
            return Ok(stream);
        }
        let ended = child.try_wait().ok().flatten();
        if ended.is_some() || start.elapsed() > START {
            let _ = child.kill();
            let _ = child.wait();
            let log = fs::read_to_string(options.runtime.join("engine.log")).unwrap_or_default();
            let said = log.lines().last().unwrap_or("it said nothing").to_owned();
            return Err(CallError::Host {
                reason: format!("it did not start: {said}"),
            });
        }
        thread::sleep(Duration::from_millis(2));
    }
}

/// Starts a host that outlives this program and inherits nothing of it.
fn start_host(options: &ClientOptions, build: &str) -> Result<Child, CallError> {
    let failed = |error: io::Error| CallError::Start {
        program: options.program.clone(),
        reason: error.to_string(),
    };
    let log = File::create(options.runtime.join("engine.log")).map_err(failed)?;
    Command::new(&options.program)
        .arg("engine-host")
        .arg("--runtime")
        .arg(&options.runtime)
        .arg("--build")
        .arg(build)
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .map_err(failed)
}

/// Connects to a host of this build; one of another build is ended.
fn connect_to_build(runtime: &Path, build: &str) -> Result<Option<UnixStream>, CallError> {
    let Some(stream) = connect(runtime)? else {
        return Ok(None);
    };
    match exchange(&stream, &Ask::Hello) {
        Ok(Answer::Hello {
            protocol,
            build: found,
        }) if protocol == HOST_PROTOCOL && found == build => Ok(Some(stream)),
        // It ended while being asked.
        Err(CallError::Host { .. }) => Ok(None),
        Ok(_) | Err(CallError::Garbled { .. }) => {
            wait_for_turn(&stream)?;
            stop_over(&stream, runtime)?;
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// Connects to the host of a runtime folder; `None` where none listens.
fn connect(runtime: &Path) -> Result<Option<UnixStream>, CallError> {
    match UnixStream::connect(socket_path(runtime)) {
        Ok(stream) if is_own_peer(&stream) => {
            let limited = stream.set_read_timeout(Some(HELLO));
            limited.map(|()| Some(stream)).map_err(|error| lost(&error))
        }
        Ok(_) => Err(CallError::Host {
            reason: "it belongs to another user".into(),
        }),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(lost(&error)),
    }
}

/// Lets a question wait until those before it are answered, whose limits are not known here.
fn wait_for_turn(stream: &UnixStream) -> Result<(), CallError> {
    let limits = Timeouts::default();
    let patience = limits.start + limits.load + limits.answer;
    stream
        .set_read_timeout(Some(patience))
        .map_err(|error| lost(&error))
}

/// Asks a host to end and waits until it has: its lock is free then.
fn stop_over(stream: &UnixStream, runtime: &Path) -> Result<(), CallError> {
    match exchange(stream, &Ask::Stop) {
        Ok(Answer::Stopping) | Err(CallError::Host { .. } | CallError::Garbled { .. }) => {}
        Ok(other) => return Err(unexpected(&other)),
        Err(error) => return Err(error),
    }
    let lock = File::create(runtime.join("engine.lock")).map_err(|error| lost(&error))?;
    lock.lock().map_err(|error| lost(&error))
}

/// Asks one question and reads the answer; a broken connection is [`CallError::Host`].
fn exchange(mut stream: &UnixStream, ask: &Ask) -> Result<Answer, CallError> {
    let ended = || CallError::Host {
        reason: ENDED.into(),
    };
    let broken = |error: frame::FrameError| match error {
        frame::FrameError::Io(error) if error.kind() == io::ErrorKind::WouldBlock => {
            CallError::Host {
                reason: "it hangs".into(),
            }
        }
        frame::FrameError::Io(_) | frame::FrameError::Truncated => ended(),
        other => CallError::Garbled {
            reason: other.to_string(),
        },
    };
    frame::write(&mut stream, ask, &[]).map_err(broken)?;
    match frame::read::<Answer>(&mut stream).map_err(broken)? {
        Some((Answer::Failed { error }, _)) => Err(error),
        Some((answer, _)) => Ok(answer),
        None => Err(ended()),
    }
}

fn lost(error: &io::Error) -> CallError {
    CallError::Host {
        reason: error.to_string(),
    }
}

fn unexpected(answer: &Answer) -> CallError {
    let kind = serde_json::to_value(answer)
        .ok()
        .and_then(|value| Some(value.get("answer")?.as_str()?.to_owned()));
    CallError::Garbled {
        reason: format!("unexpected answer `{}`", kind.unwrap_or_default()),
    }
}
