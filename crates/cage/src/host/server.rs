//! The host's socket: who may ask, in which order, and until when.
#![expect(
    clippy::disallowed_types,
    reason = "the engine host's socket belongs here"
)]

use std::fs::{self, File, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use super::engine::{self, Engine};
use super::{Answer, Ask, EngineSpec, HOST_PROTOCOL, check_folder, is_own_peer, socket_path};
use crate::call::CallError;
use crate::fence;
use crate::frame;
use crate::process::poll;

/// How a host is started.
#[derive(Clone, Debug)]
pub struct HostOptions {
    /// The runtime folder; made if it is missing, refused if it is not this user's alone.
    pub runtime: PathBuf,
    /// Which build of the program this is: a client of another build replaces the host.
    pub build: String,
}

/// What the connections tell the engine's thread.
enum Job {
    Ask {
        spec: Option<Arc<EngineSpec>>,
        ask: Ask,
        answer: Sender<Answer>,
    },
    /// A client has left.
    Left,
}

/// What all threads of the host share.
struct Shared {
    jobs: Sender<Job>,
    clients: AtomicUsize,
    build: String,
}

/// How long a host that is ending may take to leave the folder to the next.
const LAST_ONE: Duration = Duration::from_secs(5);

/// Serves one engine until it has been idle for long enough or is asked to stop.
pub fn serve(options: &HostOptions) -> Result<(), CallError> {
    check_folder(&options.runtime)?;
    let failed = |reason: String| CallError::Host { reason };
    // The host dials nobody; where the kernel takes no filter, an operation's traffic is not measured.
    let _ = fence::close();
    // Detached from the terminal of the command that happened to start it.
    let _ = rustix::process::setsid();
    // Held for life: the next host waits until this one has removed its socket.
    let lock = File::create(options.runtime.join("engine.lock"))
        .map_err(|error| failed(error.to_string()))?;
    if poll(LAST_ONE, || lock.try_lock().ok()).is_none() {
        return Err(failed("another host has the runtime folder".into()));
    }
    let path = socket_path(&options.runtime);
    let _ = fs::remove_file(&path);
    let listener = UnixListener::bind(&path).map_err(|error| failed(error.to_string()))?;
    fs::set_permissions(&path, Permissions::from_mode(0o600))
        .map_err(|error| failed(error.to_string()))?;

    let (jobs, queue) = channel();
    let shared = Arc::new(Shared {
        jobs,
        clients: AtomicUsize::new(0),
        build: options.build.clone(),
    });
    let ended = Arc::new(AtomicBool::new(false));
    let engine = {
        let (shared, ended, path) = (Arc::clone(&shared), Arc::clone(&ended), path.clone());
        thread::spawn(move || {
            work(&queue, &shared);
            ended.store(true, Ordering::SeqCst);
            // Wakes the thread that waits for the next client.
            drop(UnixStream::connect(&path));
        })
    };
    for client in listener.incoming() {
        if ended.load(Ordering::SeqCst) || engine.is_finished() {
            break;
        }
        if let Ok(client) = client
            && is_own_peer(&client)
        {
            shared.clients.fetch_add(1, Ordering::SeqCst);
            let shared = Arc::clone(&shared);
            thread::spawn(move || {
                talk(&client, &shared);
                shared.clients.fetch_sub(1, Ordering::SeqCst);
                let _ = shared.jobs.send(Job::Left);
            });
        }
    }
    let _ = fs::remove_file(&path);
    let _ = engine.join();
    Ok(())
}

/// Works the queue off until nobody has asked anything for long enough.
fn work(queue: &Receiver<Job>, shared: &Shared) {
    let mut engine = Engine::new();
    loop {
        if engine.ends_with_its_callers() && shared.clients.load(Ordering::SeqCst) == 0 {
            return;
        }
        // Without a time to stay, the last caller's leaving is what ends it, see above.
        let wait = if engine.ends_with_its_callers() {
            super::KEEP_ALIVE
        } else {
            engine.left()
        };
        match queue.recv_timeout(wait) {
            Ok(Job::Left) => {}
            Ok(Job::Ask {
                ask: Ask::Stop,
                answer,
                ..
            }) => {
                let _ = answer.send(Answer::Stopping);
                return;
            }
            Ok(Job::Ask { spec, ask, answer }) => {
                let reply = engine.answer(spec.as_deref(), &ask);
                // Without a forward pass the prefix may not be decoded, and then it stays so.
                let decoded = matches!(&reply, Answer::Decoded { reply, .. } if reply.stats.forward_passes > 0);
                let _ = answer.send(reply);
                if let Ask::Decode { request } = &ask
                    && decoded
                {
                    engine.keep_state(request);
                }
            }
            Err(RecvTimeoutError::Timeout) if engine.left().is_zero() => return,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Answers one client until it leaves.
fn talk(client: &UnixStream, shared: &Shared) {
    let mut spec: Option<Arc<EngineSpec>> = None;
    loop {
        let mut stream = client;
        let Ok(Some((ask, _))) = frame::read::<Ask>(&mut stream) else {
            return;
        };
        if let Ask::Use { engine } = &ask {
            let mut engine = engine.as_ref().clone();
            engine::prepare(&mut engine);
            spec = Some(Arc::new(engine));
        }
        let reply = match ask {
            Ask::Hello => Some(Answer::Hello {
                protocol: HOST_PROTOCOL,
                build: shared.build.clone(),
            }),
            ask => {
                let (answer, reply) = channel();
                let job = Job::Ask {
                    spec: spec.clone(),
                    ask,
                    answer,
                };
                let sent = shared.jobs.send(job);
                sent.ok().and_then(|()| reply.recv().ok())
            }
        };
        // Without an answer the host is ending: the closed connection says so, and the client starts the next host.
        let Some(reply) = reply else { return };
        if frame::write(&mut stream, &reply, &[]).is_err() {
            return;
        }
    }
}
