//! What the attempts reach for: listeners on loopback, files with canaries, a process with a secret.
#![expect(
    clippy::disallowed_types,
    reason = "the suite's own listeners, on loopback and in its own folder"
)]

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::{SocketAddr as UnixAddr, UnixListener};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use super::VerifyError;
use super::child::{self, Holder, Ran};
use crate::effective::Layer;
use crate::escape::{Attempt, Order, Proof, Targets, Victim};
use crate::sandbox;
use crate::sys::attack;

/// How long a control's canary may be under way.
const PATIENCE: Duration = Duration::from_secs(5);

/// The name of the variable that is left in the environment.
const VARIABLE: &str = "PROXMOX_AI_CANARY";

/// What the model's stand-in holds.
const MODEL: &str = "GGUF stand-in of the escape suite";

pub(super) struct Stage {
    worker: PathBuf,
    folder: PathBuf,
    random: String,
    runs: u32,
    listeners: Vec<Box<dyn Listen>>,
    heard: Vec<u8>,
    tcp_v4: SocketAddr,
    tcp_v6: SocketAddr,
    udp: SocketAddr,
    dns: SocketAddr,
    vsock: u32,
    holder: Option<Holder>,
    cannot: BTreeMap<&'static str, String>,
}

/// Where an attempt is made.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    /// Outside the cage.
    Outside,
    /// Outside the cage, as root of namespaces of its own.
    OwnNamespaces,
    /// In this cage.
    Caged(&'a sandbox::Options),
}

impl<'a> Place<'a> {
    fn cage(self) -> Option<&'a sandbox::Options> {
        match self {
            Self::Caged(cage) => Some(cage),
            Self::Outside | Self::OwnNamespaces => None,
        }
    }
}

/// Something that receives canaries.
trait Listen {
    /// Adds to `heard` whatever has arrived, without waiting.
    fn drain(&mut self, heard: &mut Vec<u8>);
}

/// A listener for connections, and those that it has accepted.
struct Connections<L, C> {
    accept: fn(&L) -> io::Result<C>,
    listener: L,
    open: Vec<C>,
}

impl<L, C: Read> Listen for Connections<L, C> {
    fn drain(&mut self, heard: &mut Vec<u8>) {
        while let Ok(connection) = (self.accept)(&self.listener) {
            self.open.push(connection);
        }
        // A connection is done when it ends; WouldBlock means that more may come.
        self.open
            .retain_mut(|connection| match connection.read_to_end(heard) {
                Err(error) => error.kind() == io::ErrorKind::WouldBlock,
                Ok(_) => false,
            });
    }
}

impl Listen for UdpSocket {
    fn drain(&mut self, heard: &mut Vec<u8>) {
        let mut buffer = [0; 2048];
        while let Ok(length) = self.recv(&mut buffer) {
            heard.extend(&buffer[..length]);
        }
    }
}

fn stage_error(what: &str) -> impl Fn(io::Error) -> VerifyError {
    move |error| VerifyError::Stage {
        what: what.to_owned(),
        reason: error.to_string(),
    }
}

fn tcp(address: SocketAddr) -> io::Result<(Box<dyn Listen>, SocketAddr)> {
    let listener = TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let accept = |listener: &TcpListener| {
        let (stream, _) = listener.accept()?;
        stream.set_nonblocking(true).map(|()| stream)
    };
    Ok((
        Box::new(Connections {
            accept,
            listener,
            open: Vec::new(),
        }),
        address,
    ))
}

fn udp() -> io::Result<(Box<dyn Listen>, SocketAddr)> {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
    socket.set_nonblocking(true)?;
    let address = socket.local_addr()?;
    Ok((Box::new(socket), address))
}

fn unix(address: &UnixAddr) -> io::Result<Box<dyn Listen>> {
    let listener = UnixListener::bind_addr(address)?;
    listener.set_nonblocking(true)?;
    let accept = |listener: &UnixListener| {
        let (stream, _) = listener.accept()?;
        stream.set_nonblocking(true).map(|()| stream)
    };
    Ok(Box::new(Connections {
        accept,
        listener,
        open: Vec::new(),
    }))
}

fn vsock() -> io::Result<(Box<dyn Listen>, u32)> {
    let (listener, port) = attack::listen_vsock()?;
    // Accepted ones do not inherit it; the other end has closed when they are read.
    let accept = |listener: &OwnedFd| attack::accept(listener).map(File::from);
    Ok((
        Box::new(Connections {
            accept,
            listener,
            open: Vec::new(),
        }),
        port,
    ))
}

impl Stage {
    /// Opens the listeners and lays out the canaries in `scratch`.
    pub(super) fn set_up(worker: &Path, scratch: &Path) -> Result<Self, VerifyError> {
        let mut bytes = [0; 8];
        let read = File::open("/dev/urandom").and_then(|mut random| random.read_exact(&mut bytes));
        read.map_err(stage_error("canaries"))?;
        let random: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();

        let mut cannot = BTreeMap::new();
        let (tcp4, tcp_v4) =
            tcp((Ipv4Addr::LOCALHOST, 0).into()).map_err(stage_error("a TCP listener"))?;
        let (plain, udp_address) = udp().map_err(stage_error("a UDP socket"))?;
        let (resolver, dns) = udp().map_err(stage_error("a resolver"))?;
        let path = UnixAddr::from_pathname(scratch.join("socket")).and_then(|path| unix(&path));
        let name =
            UnixAddr::from_abstract_name(format!("pai-{random}")).and_then(|name| unix(&name));
        let mut listeners = vec![tcp4, plain, resolver];
        listeners.push(path.map_err(stage_error("a Unix socket"))?);
        listeners.push(name.map_err(stage_error("an abstract Unix socket"))?);
        let mut optional = |name, result: io::Result<(Box<dyn Listen>, _)>| match result {
            Ok((listener, address)) => {
                listeners.push(listener);
                Some(address)
            }
            Err(error) => {
                cannot.insert(name, format!("no loopback listener: {error}"));
                None
            }
        };
        let tcp_v6 = optional("tcp_v6", tcp((Ipv6Addr::LOCALHOST, 0).into()));
        // Without a loopback for them, a socket that could be connected is what there is to see.
        let vsock = vsock().map_or(0, |(listener, port)| {
            listeners.push(listener);
            port
        });
        // Without that line the C library would ask a name server outside.
        if !fs::read_to_string("/etc/hosts").is_ok_and(|hosts| hosts.contains("localhost")) {
            cannot.insert("lookup", "/etc/hosts does not name localhost".to_owned());
        }
        let stage = Self {
            worker: worker.to_owned(),
            folder: scratch.to_owned(),
            random,
            runs: 0,
            listeners,
            heard: Vec::new(),
            tcp_v4,
            // Port 9 ("discard"): the attempt goes on to where a listener would be.
            tcp_v6: tcp_v6.unwrap_or_else(|| (Ipv6Addr::LOCALHOST, 9).into()),
            udp: udp_address,
            dns,
            vsock,
            holder: None,
            cannot,
        };
        fs::create_dir(stage.folder.join("folder")).map_err(stage_error("a folder"))?;
        for name in ["file", "leaked"] {
            fs::write(stage.folder.join(name), stage.secret(name))
                .map_err(stage_error("a canary file"))?;
        }
        Ok(stage)
    }

    /// Returns whether an attempt would reach out of this machine if it were not denied.
    pub(super) fn leaves_the_machine(&self, attempt: &str) -> bool {
        attempt == "lookup" && self.cannot.contains_key(attempt)
    }

    /// Returns why the control of an attempt cannot work here.
    pub(super) fn cannot(&self, attempt: &str) -> Option<&str> {
        self.cannot.get(attempt).map(String::as_str)
    }

    /// Returns what shows here that an attempt has worked.
    pub(super) fn proof(&self, attempt: &Attempt) -> Proof {
        match attempt.name {
            "vsock" if self.vsock == 0 => Proof::Claimed,
            _ => attempt.proof,
        }
    }

    /// Returns the secret that lies at `place`.
    fn secret(&self, place: &str) -> String {
        format!("{place}-{}", self.random.chars().rev().collect::<String>())
    }

    fn listen(&mut self) {
        for listener in &mut self.listeners {
            listener.drain(&mut self.heard);
        }
    }

    /// Returns whether a listener has received `token`.
    pub(super) fn heard(&mut self, token: &str) -> bool {
        self.listen();
        self.heard
            .windows(token.len())
            .any(|window| window == token.as_bytes())
    }

    fn victim(&mut self) -> Result<Victim, VerifyError> {
        if self.holder.as_mut().is_none_or(Holder::was_killed) {
            let holder = Holder::start(
                &self.worker,
                &self.secret("memory"),
                &self.secret("argument"),
            )?;
            self.holder = Some(holder);
        }
        Ok(self
            .holder
            .as_ref()
            .map(|holder| holder.victim.clone())
            .unwrap_or_default())
    }

    /// Makes one attempt, in the cage if there is one, and looks for its effect.
    pub(super) fn make(&mut self, attempt: &Attempt, place: Place<'_>) -> Result<Ran, VerifyError> {
        // Also keeps the queue of new connections from filling up.
        self.listen();
        self.runs += 1;
        let token = format!("{}{:04x}", self.random, self.runs);
        let fail = stage_error("a descriptor");
        let model_path = self.folder.join("model");
        fs::write(&model_path, MODEL).map_err(&fail)?;
        let writable = attempt.refused_by == Some(Layer::Descriptors);
        let model = OpenOptions::new()
            .read(true)
            .write(writable)
            .open(&model_path)
            .map_err(&fail)?;
        let leaked_file = OwnedFd::from(File::open(self.folder.join("leaked")).map_err(&fail)?);
        let leaked_socket = OwnedFd::from(TcpStream::connect(self.tcp_v4).map_err(&fail)?);
        let model = OwnedFd::from(model);
        for descriptor in [&model, &leaked_file, &leaked_socket] {
            attack::let_inherit(descriptor).map_err(&fail)?;
        }
        let create = self.folder.join("created");
        let targets = Targets {
            token: token.clone(),
            tcp_v4: self.tcp_v4,
            tcp_v6: self.tcp_v6,
            udp: self.udp,
            dns: self.dns,
            vsock: self.vsock,
            unix_path: self.folder.join("socket"),
            unix_name: format!("pai-{}", self.random),
            file: self.folder.join("file"),
            create: create.clone(),
            folder: self.folder.join("folder"),
            program: self.worker.clone(),
            parent: i32::try_from(std::process::id()).unwrap_or(0),
            victim: self.victim()?,
            leaked_socket: leaked_socket.as_raw_fd(),
            leaked_file: leaked_file.as_raw_fd(),
            variable: VARIABLE.to_owned(),
            model: model.as_raw_fd(),
        };
        let cage = place.cage().map(|cage| sandbox::Options {
            keep: vec![model.as_raw_fd()],
            parent: Some(std::process::id()),
            ..cage.clone()
        });
        let caged = cage.is_some();
        let secret = self.secret("variable");
        let variable =
            (attempt.refused_by == Some(Layer::Environment)).then_some((VARIABLE, secret.as_str()));
        let order = Order::Attempt {
            name: attempt.name.to_owned(),
            cage,
            aided: matches!(place, Place::OwnNamespaces),
            targets: Box::new(targets),
        };
        let mut ran = child::attempt(&self.worker, &order, variable)?;
        ran.token = token;
        drop((leaked_socket, leaked_file, model));
        ran.effect = self.effect(
            self.proof(attempt),
            &ran,
            !caged && self.cannot(attempt.name).is_none(),
        );
        let _ = fs::remove_file(create);
        Ok(ran)
    }

    /// Looks for what an attempt has done, for a while if it is expected and the attempt says that it has done it.
    fn effect(&mut self, proof: Proof, ran: &Ran, expected: bool) -> Option<String> {
        let end = Instant::now() + PATIENCE;
        let claimed = matches!(ran.outcome, Some(Ok(_)));
        loop {
            let effect = self.effect_now(proof, ran);
            if effect.is_some() || !expected || !claimed || Instant::now() > end {
                return effect;
            }
            thread::sleep(Duration::from_millis(1));
        }
    }

    fn effect_now(&mut self, proof: Proof, ran: &Ran) -> Option<String> {
        let seen = ran
            .outcome
            .as_ref()
            .and_then(|outcome| outcome.as_ref().ok());
        let shown = match proof {
            Proof::Received => self
                .heard(&ran.token)
                .then_some("a listener received the canary"),
            Proof::Returned => self.knows(seen?).then_some("the secret came back"),
            Proof::Written => {
                let written =
                    |name: &str| fs::read_to_string(self.folder.join(name)).unwrap_or_default();
                let found = written("created").contains(&ran.token)
                    || written("model").contains(&ran.token);
                found.then_some("the canary is in the file")
            }
            Proof::Printed => ran
                .printed
                .contains(&ran.token)
                .then_some("a second program printed the canary"),
            Proof::Died => self
                .holder
                .as_mut()
                .is_some_and(Holder::was_killed)
                .then_some("the process died"),
            Proof::Claimed => return seen.cloned(),
        };
        shown.map(str::to_owned)
    }

    /// Returns whether `seen` holds a secret that nobody has told the attempt.
    fn knows(&self, seen: &str) -> bool {
        let inode =
            fs::metadata(self.folder.join("file")).map(|metadata| metadata.ino().to_string());
        let places = ["file", "leaked", "memory", "argument", "variable"];
        inode.is_ok_and(|inode| inode == seen)
            || places
                .iter()
                .any(|place| seen.contains(&self.secret(place)))
    }
}
