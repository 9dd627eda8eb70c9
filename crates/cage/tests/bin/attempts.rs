//! The worker's hidden mode without a model, for this crate's tests.
//!
//! `cage-attempts attempts …` is what `pai-worker attempts …` is. `cage-attempts verify WORKER SCRATCH
//! WITHOUT [ATTEMPT…]` runs the suite as whoever starts it, and prints the report. Beside a file `boaster`,
//! `sloth` or `parrot` it is a worker that holds the secret and makes no attempt outside the cage.

use std::collections::HashMap;
use std::io::{self, Read, Write};
use std::os::fd::RawFd;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use pai_cage::effective::LayerSet;
use pai_cage::{escape, sandbox, verify};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("attempts") => {
            if let Some(outcome) = pretence() {
                return shirk(&arguments, outcome);
            }
            match escape::serve(&arguments[1..], &mut io::stdin().lock(), &mut io::stdout()) {
                Ok(()) => ExitCode::SUCCESS,
                Err(_) => ExitCode::FAILURE,
            }
        }
        Some("verify") => verify_as_told(&arguments[1..]),
        Some("work") => work(),
        Some("fence") => fenced(),
        Some("fence-for-devices") => fenced_for_devices(),
        Some("abort") => {
            enter(Vec::new());
            std::process::abort()
        }
        _ => ExitCode::from(2),
    }
}

/// Opens sockets before and after the fence, and prints what happened.
#[expect(
    clippy::disallowed_types,
    reason = "the sockets that the fence is about"
)]
fn fenced() -> ExitCode {
    use std::net::UdpSocket;
    use std::os::unix::net::UnixDatagram;
    let udp = || UdpSocket::bind("127.0.0.1:0");
    let before = udp();
    println!("udp before: {}", before.is_ok());
    let closed = pai_cage::fence::close();
    println!("closed: {}", closed.is_ok());
    println!("holds with the old socket: {}", pai_cage::fence::holds());
    drop(before);
    println!("holds: {}", pai_cage::fence::holds());
    println!("udp after: {}", udp().is_ok());
    println!(
        "udp in an older thread's place: {}",
        std::thread::spawn(udp)
            .join()
            .is_ok_and(|socket| socket.is_ok())
    );
    println!("unix: {}", UnixDatagram::unbound().is_ok());
    println!("closed again: {}", pai_cage::fence::close().is_ok());
    ExitCode::SUCCESS
}

/// The same for the fence of a process that speaks to devices.
#[expect(
    clippy::disallowed_types,
    reason = "the sockets that the fence is about"
)]
fn fenced_for_devices() -> ExitCode {
    use rustix::net::{AddressFamily, SocketType, socket};
    use std::net::{TcpStream, UdpSocket};
    use std::os::unix::net::UnixDatagram;
    let netlink = || socket(AddressFamily::NETLINK, SocketType::RAW, None).is_ok();
    println!("netlink before: {}", netlink());
    let closed = pai_cage::fence::close_to_other_machines();
    println!("closed: {}", closed.is_ok());
    println!("netlink after: {}", netlink());
    println!("unix: {}", UnixDatagram::unbound().is_ok());
    println!("udp: {}", UdpSocket::bind("127.0.0.1:0").is_ok());
    let refused = |error: io::Error| error.kind() == io::ErrorKind::PermissionDenied;
    let tcp = TcpStream::connect("127.0.0.1:9");
    println!("tcp refused: {}", tcp.err().is_some_and(refused));
    let vsock = socket(AddressFamily::VSOCK, SocketType::STREAM, None);
    println!("vsock: {}", vsock.is_ok());
    ExitCode::SUCCESS
}

fn blocked(step: &str, errno: Option<i32>, why: &str) -> escape::Blocked {
    escape::Blocked {
        step: step.to_owned(),
        errno,
        why: why.to_owned(),
    }
}

/// Returns what is said of every control instead of making the attempt, where a file beside the program
/// asks for it: whoever starts a worker has its own name for it.
fn pretence() -> Option<escape::Tried> {
    let program = std::env::current_exe().ok()?;
    let is = |word: &str| program.with_file_name(word).exists();
    if is("boaster") {
        Some(Ok("of course it worked".to_owned()))
    } else if is("sloth") {
        Some(Err(blocked("start", None, "not today")))
    } else if is("parrot") {
        // As the cage denies a file in memory: EPERM.
        Some(Err(blocked("memfd_create", Some(1), "no")))
    } else {
        None
    }
}

/// Does all that a worker of the suite does, but for the attempt.
fn shirk(arguments: &[String], outcome: escape::Tried) -> ExitCode {
    let mut order = String::new();
    io::stdin().read_line(&mut order).expect("an order");
    let said = match serde_json::from_str(&order).expect("an order") {
        escape::Order::Attempt { cage: None, .. } => escape::Said::Tried { outcome },
        _ => {
            let mut input = order.as_bytes().chain(io::stdin().lock());
            let served = escape::serve(&arguments[1..], &mut input, &mut io::stdout());
            return ExitCode::from(u8::from(served.is_err()));
        }
    };
    serde_json::to_writer(io::stdout(), &said).expect("stdout is a pipe");
    ExitCode::SUCCESS
}

fn enter(keep: Vec<RawFd>) {
    let options = sandbox::Options {
        keep,
        ..sandbox::Options::default()
    };
    if let Err(error) = sandbox::enter(&options) {
        panic!("{error}");
    }
}

/// Does in the cage what a worker does: threads, memory, time, randomness, and a model to read.
fn work() -> ExitCode {
    enter(Vec::new());
    let mut model = Vec::new();
    io::stdin()
        .read_to_end(&mut model)
        .expect("the model can be read");
    let sum = |part: &[u8]| part.iter().map(|byte| u64::from(*byte)).sum::<u64>();
    let parts: Vec<&[u8]> = model.chunks(model.len().div_ceil(4)).collect();
    let sums: HashMap<usize, u64> = std::thread::scope(|scope| {
        let threads: Vec<_> = parts
            .iter()
            .map(|part| scope.spawn(move || sum(part)))
            .collect();
        let joined = threads
            .into_iter()
            .map(|thread| thread.join().expect("a thread can run"));
        joined.enumerate().collect()
    });
    let start = Instant::now();
    std::thread::sleep(Duration::from_nanos(1));
    assert!(start.elapsed() > Duration::ZERO);
    println!(
        "threads: {}, model: {}",
        sums.len(),
        sums.values().sum::<u64>()
    );
    ExitCode::SUCCESS
}

fn verify_as_told(arguments: &[String]) -> ExitCode {
    let [worker, scratch, without, attempts @ ..] = arguments else {
        return ExitCode::from(2);
    };
    let without: LayerSet = without.parse().expect("layers");
    let defaults = sandbox::Options::default();
    // What is left out is not required: the test wants to see what happens then.
    let cage = sandbox::Options {
        without,
        required: defaults.required.minus(without),
        required_one_of: if defaults.required_one_of.minus(without).is_empty() {
            LayerSet::NONE
        } else {
            defaults.required_one_of
        },
        ..defaults
    };
    let options = verify::Options {
        worker: worker.into(),
        scratch: scratch.into(),
        cage,
        attempts: attempts.to_vec(),
        attribute: true,
    };
    match verify::run(&options) {
        Ok(report) => {
            serde_json::to_writer(io::stdout(), &report).expect("stdout is a pipe");
            ExitCode::from(u8::from(!report.passed))
        }
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::from(3)
        }
    }
}
