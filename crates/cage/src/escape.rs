//! The escape suite: what an attacker inside the worker would try, each attempt in a process of its own.
//!
//! `pai-worker attempts` calls [`serve`], which reads one [`Order`] from standard input: to enter the
//! cage, or not, and to make one attempt. [`crate::verify`] gives the orders, owns what the attempts
//! reach for, and judges by what arrived there.
#![expect(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "the suite tries to open sockets and programs, and to read the environment, to show that it cannot"
)]

mod memory;
mod network;
mod process;

use std::io::{self, BufRead, Write};
use std::net::SocketAddr;
use std::os::fd::RawFd;
use std::path::PathBuf;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::effective::{Effective, Layer, LayerSet};
use crate::sandbox::{self, CageError};
use crate::sys::{self, attack};

/// What shows that an attempt has worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Proof {
    /// A listener received the canary.
    Received,
    /// The attempt brought back a secret that it had not been given.
    Returned,
    /// The canary lies in a file that was not there, or was different.
    Written,
    /// A second process printed the canary.
    Printed,
    /// Another process died.
    Died,
    /// Nothing outside can see it: the attempt tested its own result.
    Claimed,
}

/// One way out.
#[derive(Clone, Copy, Debug)]
pub struct Attempt {
    /// The name that flags, tables and JSON use.
    pub name: &'static str,
    /// What is tried, for people.
    pub what: &'static str,
    /// What shows that it has worked.
    pub proof: Proof,
    /// Errors after which a control outside the cage proves nothing: the kernel or the user cannot do it.
    pub(crate) excuses: &'static [i32],
    /// The layer that answers by refusing to let the worker start.
    pub(crate) refused_by: Option<Layer>,
    /// Whether a user who may not do it can still show it to work, as root of namespaces of its own.
    pub(crate) aided: bool,
    run: fn(&Targets) -> Tried,
}

/// What an attempt reaches for. Nothing in here is a secret that the attempt has to bring back.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Targets {
    /// The canary to send, write or print; another one in every run.
    pub token: String,
    /// A TCP listener on loopback.
    pub tcp_v4: SocketAddr,
    /// A TCP listener on IPv6 loopback.
    pub tcp_v6: SocketAddr,
    /// A UDP socket on loopback.
    pub udp: SocketAddr,
    /// A resolver on loopback.
    pub dns: SocketAddr,
    /// The port of a vsock listener; 0 where the kernel has no loopback for them.
    pub vsock: u32,
    /// A Unix socket with a path.
    pub unix_path: PathBuf,
    /// The name of an abstract Unix socket.
    pub unix_name: String,
    /// A file with a secret.
    pub file: PathBuf,
    /// A file that does not exist.
    pub create: PathBuf,
    /// An empty folder.
    pub folder: PathBuf,
    /// A program that prints its last argument when it is run as `PROGRAM attempts say TOKEN`.
    pub program: PathBuf,
    /// The process that gives the orders.
    pub parent: i32,
    /// The process to attack.
    pub victim: Victim,
    /// The number of a connected TCP socket that was left open by mistake.
    pub leaked_socket: RawFd,
    /// The number of an open file with a secret that was left open by mistake.
    pub leaked_file: RawFd,
    /// The name of a variable that was left in the environment by mistake.
    pub variable: String,
    /// The number of the model's descriptor.
    pub model: RawFd,
}

/// A process outside the cage that holds secrets.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Victim {
    /// Its number.
    pub pid: i32,
    /// Where in its memory the secret lies.
    pub address: u64,
    /// How long the secret is.
    pub length: usize,
    /// At which descriptor the secret can be read.
    pub descriptor: RawFd,
    /// The System V segment with the secret; -1 for none.
    pub segment: i32,
}

/// Where an attempt ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blocked {
    /// The step that failed.
    pub step: String,
    /// The kernel's error number, if it was one.
    pub errno: Option<i32>,
    /// The error in words.
    pub why: String,
}

/// What an attempt saw on success, or where it was stopped.
pub type Tried = Result<String, Blocked>;

/// What a process in the suite is told, as one JSON document on the first line of standard input.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "order", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Order {
    /// Make one attempt, in the cage if there are options for one.
    Attempt {
        /// Which.
        name: String,
        /// The cage.
        cage: Option<sandbox::Options>,
        /// Become root of a user and a network namespace of one's own first: for controls only.
        #[serde(default)]
        aided: bool,
        /// What to reach for.
        targets: Box<Targets>,
    },
    /// Enter the cage, say what holds, and wait for the end of the input.
    Enter {
        /// The cage.
        cage: sandbox::Options,
    },
    /// Hold a secret and wait for the end of the input: the victim of other attempts.
    Hold {
        /// The secret.
        secret: String,
    },
}

/// What a process in the suite says, one JSON document a line, on standard output.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "said", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Said {
    /// It is in the cage.
    Entered {
        /// What holds.
        effective: Effective,
    },
    /// The cage refused to go on.
    Refused {
        /// The required layers that do not hold.
        missing: LayerSet,
        /// Why, in words.
        why: String,
    },
    /// It holds a secret.
    Holding {
        /// How to reach it.
        victim: Victim,
    },
    /// It made the attempt and came back.
    Tried {
        /// How it went.
        outcome: Tried,
    },
}

/// Returns every attempt.
#[must_use]
pub fn attempts() -> &'static [Attempt] {
    static ALL: OnceLock<Vec<Attempt>> = OnceLock::new();
    ALL.get_or_init(|| [network::ATTEMPTS, process::ATTEMPTS, memory::ATTEMPTS].concat())
}

/// Does what the order on the first line of `input` says and reports on `output`; `arguments` are those after `attempts`.
///
/// `pai-worker` calls it first thing in its single-threaded `main` when its first argument is
/// `attempts`, and ends when it returns. An attempt that the cage kills does not return.
///
/// # Errors
///
/// When the input is no order, or the output is closed.
pub fn serve(
    arguments: &[String],
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    if let [say, token] = arguments
        && say == "say"
    {
        return writeln!(output, "{token}");
    }
    let mut text = String::new();
    input.read_line(&mut text)?;
    match serde_json::from_str(&text)? {
        Order::Hold { secret } => process::hold(&secret, input, output),
        Order::Enter { cage } => {
            if enter(&cage, output)? {
                io::copy(input, &mut io::sink())?;
            }
            Ok(())
        }
        Order::Attempt {
            name,
            cage,
            aided,
            targets,
        } => {
            if let Some(cage) = cage
                && !enter(&cage, output)?
            {
                return Ok(());
            }
            let aid = if aided { own_network() } else { Ok(()) };
            let attempt = attempts().iter().find(|attempt| attempt.name == name);
            let outcome = match (aid, attempt) {
                (Err(blocked), _) => Err(blocked),
                (Ok(()), Some(attempt)) => (attempt.run)(&targets),
                (Ok(()), None) => Err(Blocked::because("start", "there is no such attempt")),
            };
            say(output, &Said::Tried { outcome })
        }
    }
}

/// Makes this process root of a user and a network namespace of its own, whose loopback is up.
fn own_network() -> Result<(), Blocked> {
    sys::unshare(libc::CLONE_NEWUSER | libc::CLONE_NEWNET).at("unshare")?;
    attack::raise_loopback().at("loopback")
}

/// Enters the cage and says so; false when it refused.
fn enter(options: &sandbox::Options, output: &mut dyn Write) -> io::Result<bool> {
    match sandbox::enter(options) {
        Ok(effective) => say(output, &Said::Entered { effective }).map(|()| true),
        Err(error) => say(output, &refused(error)).map(|()| false),
    }
}

fn refused(error: CageError) -> Said {
    let why = error.to_string();
    let missing = match error {
        CageError::RequiredLayers { missing, .. } => missing,
        CageError::ParentGone => LayerSet::of(&[Layer::ParentDeath]),
    };
    Said::Refused { missing, why }
}

fn say(output: &mut dyn Write, said: &Said) -> io::Result<()> {
    let mut line = serde_json::to_string(said)?;
    line.push('\n');
    output.write_all(line.as_bytes())?;
    output.flush()
}

const fn attempt(
    name: &'static str,
    what: &'static str,
    proof: Proof,
    excuses: &'static [i32],
    run: fn(&Targets) -> Tried,
) -> Attempt {
    Attempt {
        name,
        what,
        proof,
        excuses,
        refused_by: None,
        aided: false,
        run,
    }
}

impl Blocked {
    fn because(step: &str, why: &str) -> Self {
        Self {
            step: step.to_owned(),
            errno: None,
            why: why.to_owned(),
        }
    }
}

/// Names the step at which an error happened.
trait At<T> {
    fn at(self, step: &str) -> Result<T, Blocked>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, step: &str) -> Result<T, Blocked> {
        self.map_err(|error| Blocked {
            step: step.to_owned(),
            errno: error.raw_os_error(),
            why: error.to_string(),
        })
    }
}
