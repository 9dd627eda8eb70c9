//! The engine host as a process of its own, with a fake worker behind it.

use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use pai_cage::call::{CallError, Death};
use pai_cage::effective::Layer;
use pai_cage::host::{Automatic, Client, ClientOptions, EngineSpec, status, stop};
use pai_cage::process::Timeouts;
use pai_cage::protocol::LoadParams;
use pai_cage::sandbox;
use pai_cage::sealed::{self, ModelKey};
use pai_cage::stamp::Stamp;
use sha2::{Digest, Sha256};

use pai_testkit::{Act, FakeModel, Script, fake_worker_program, test_host_program};

use crate::process::request;

/// A runtime folder with its host, which ends with the test.
struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    fn new() -> Self {
        Self {
            folder: tempfile::Builder::new()
                .prefix("pai")
                .tempdir_in("/tmp")
                .unwrap(),
        }
    }

    fn runtime(&self) -> PathBuf {
        self.folder.path().join("run")
    }

    fn model(&self, name: &str, script: &Script) -> FakeModel {
        script.write(&self.folder.path().join(name))
    }

    fn options(&self, model: &FakeModel) -> ClientOptions {
        ClientOptions {
            runtime: self.runtime(),
            program: test_host_program(),
            engine: EngineSpec {
                worker: fake_worker_program(),
                model: model.path.clone(),
                sha256: model.sha256.clone(),
                verified: None,
                key: None,
                params: LoadParams::default(),
                automatic: Automatic::default(),
                sandbox: sandbox::Options::default(),
                keep_alive: Duration::from_secs(60),
                states: None,
                timeouts: Timeouts::default(),
            },
        }
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = stop(&self.runtime());
    }
}

/// Waits until something holds; fails after a long time.
fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::yield_now();
    }
}

fn is_running(id: u32) -> bool {
    // A zombie has ended; its parent has not looked yet.
    std::fs::read_to_string(format!("/proc/{id}/stat")).is_ok_and(|stat| {
        !stat
            .rsplit(')')
            .next()
            .unwrap_or("")
            .trim_start()
            .starts_with('Z')
    })
}

#[test]
fn a_host_is_started_once_and_stays_warm() {
    let home = Home::new();
    let options = home.options(&home.model("model", &Script::of_text("yes")));
    assert_eq!(status(&home.runtime()).unwrap(), None);
    let mut first = Client::connect_or_start(&options).unwrap();
    assert!(!first.was_warm());
    assert_eq!((first.traffic(), first.usage()), (None, None));
    assert_eq!(first.decode(&request("x")).unwrap().text, "yes");
    let usage = first.usage().unwrap();
    assert!(
        usage.cpu.is_some() && usage.peak_memory > Some(100_000),
        "{usage:?}"
    );
    let traffic = first.traffic().unwrap();
    let own = first.effective().active().contains(Layer::NetNs);
    assert!(traffic.host_fenced);
    // Without a namespace of its own the machine's counters would be read, which say nothing about the worker.
    assert_eq!(traffic.is_measured_zero(), own, "{traffic:?}");
    assert_eq!(first.count("one two").unwrap(), 2);
    let host = first.status().unwrap();
    drop(first);
    let mut second = Client::connect_or_start(&options).unwrap();
    assert!(second.was_warm());
    assert_eq!(second.info().architecture, "fake");
    assert!(second.decode(&request("x")).unwrap().stats.cached_tokens > 0);
    let now = status(&home.runtime()).unwrap().unwrap();
    assert_eq!(
        (now.host, now.worker, now.started, now.decoded),
        (host.host, host.worker, 1, 2)
    );
    assert_eq!(now.model.as_deref(), Some(options.engine.model.as_path()));
    assert!(now.peak_memory.unwrap() > 0);
}

#[test]
fn clients_that_come_at_once_share_one_host() {
    let home = Home::new();
    let options = home.options(&home.model("model", &Script::of_text("yes")));
    let hosts: Vec<u32> = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..6)
            .map(|_| {
                scope.spawn(|| {
                    let mut client = Client::connect_or_start(&options).unwrap();
                    assert_eq!(client.decode(&request("x")).unwrap().text, "yes");
                    client.status().unwrap().host
                })
            })
            .collect();
        clients
            .into_iter()
            .map(|client| client.join().unwrap())
            .collect()
    });
    assert!(hosts.iter().all(|host| *host == hosts[0]), "{hosts:?}");
    let status = status(&home.runtime()).unwrap().unwrap();
    assert_eq!((status.started, status.decoded), (1, 6));
}

#[test]
fn the_socket_is_private_and_so_is_its_folder() {
    let home = Home::new();
    let options = home.options(&home.model("model", &Script::of_text("yes")));
    let _client = Client::connect_or_start(&options).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home.runtime()), 0o700);
    assert_eq!(mode(&home.runtime().join("engine.sock")), 0o600);
    std::fs::set_permissions(home.runtime(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let refused = Client::connect_or_start(&options).map(drop);
    assert!(
        matches!(refused, Err(CallError::Folder { .. })),
        "{refused:?}"
    );
}

#[test]
fn another_user_is_refused_even_where_the_modes_let_it_in() {
    if !rustix::process::geteuid().is_root() {
        println!("skipped: only root can start a process of another user");
        return;
    }
    let python = r#"
import socket, sys
s = socket.socket(socket.AF_UNIX)
try:
    s.connect(sys.argv[1])
    s.sendall(b'PAI1' + (15).to_bytes(4, 'little') + bytes(4) + b'{"ask":"hello"}')
    print('answered' if s.recv(4096) else 'hung up on')
except PermissionError:
    print('refused by mode')
except (BrokenPipeError, ConnectionResetError):
    print('hung up on')
"#;
    let home = Home::new();
    let options = home.options(&home.model("model", &Script::of_text("yes")));
    let _client = Client::connect_or_start(&options).unwrap();
    let socket = home.runtime().join("engine.sock");
    let connect = |user: u32| {
        let mut command = Command::new("python3");
        command
            .arg("-c")
            .arg(python)
            .arg(&socket)
            .uid(user)
            .gid(user)
            .env_clear()
            .env("PATH", "/usr/bin:/bin");
        command
            .output()
            .map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let Ok(own) = connect(0) else {
        println!("skipped: there is no python3");
        return;
    };
    if own.is_empty() {
        println!("skipped: there is no python3 in /usr/bin");
        return;
    }
    assert_eq!(own, "answered");
    assert_eq!(connect(65534).unwrap(), "refused by mode");
    for (path, mode) in [
        (home.folder.path(), 0o755),
        (&home.runtime(), 0o755),
        (&socket, 0o666),
    ] {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }
    assert_eq!(connect(65534).unwrap(), "hung up on");
    std::fs::set_permissions(home.runtime(), std::fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn an_idle_host_ends_and_takes_its_worker_and_its_socket_along() {
    let home = Home::new();
    let mut options = home.options(&home.model("model", &Script::of_text("yes")));
    options.engine.keep_alive = Duration::from_millis(200);
    let mut client = Client::connect_or_start(&options).unwrap();
    client.decode(&request("x")).unwrap();
    let Ok(Some(status)) = status(&home.runtime()) else {
        println!("skipped: this machine is too slow, the host has ended already");
        return;
    };
    until("the host ends", || !is_running(status.host));
    assert!(status.worker.is_none_or(|worker| !is_running(worker)));
    assert!(!home.runtime().join("engine.sock").exists());
    // A client that outlives its host gets the next one.
    assert_eq!(client.decode(&request("x")).unwrap().text, "yes");
}

#[test]
fn without_a_time_to_stay_the_host_ends_when_its_caller_leaves() {
    let home = Home::new();
    let mut options = home.options(&home.model("model", &Script::of_text("yes")));
    options.engine.keep_alive = Duration::ZERO;
    let mut client = Client::connect_or_start(&options).unwrap();
    client.decode(&request("x")).unwrap();
    assert_eq!(client.decode(&request("x")).unwrap().text, "yes");
    let status = client.status().unwrap();
    assert_eq!(
        (status.started, status.decoded),
        (1, 2),
        "it stays while its caller is there"
    );
    drop(client);
    until("the host ends", || !is_running(status.host));
}

#[test]
fn a_worker_that_dies_is_an_error_once_and_fresh_the_next_time() {
    let home = Home::new();
    let script = Script::default()
        .when("crash", Act::Exit(3))
        .when("forbidden", Act::Connect)
        .when("", Act::Text("no".into()));
    let options = home.options(&home.model("model", &script));
    let mut client = Client::connect_or_start(&options).unwrap();
    let first = client.status().unwrap();
    for (data, death) in [
        ("crash", Death::Exited { code: 3 }),
        ("forbidden", Death::Caged),
    ] {
        match client.decode(&request(data)) {
            Err(CallError::Died { death: found, .. }) => assert_eq!(found, death),
            other => panic!("{other:?}"),
        }
        assert_eq!(client.decode(&request("x")).unwrap().text, "no");
    }
    let worker =
        rustix::process::Pid::from_raw(client.status().unwrap().worker.unwrap().cast_signed())
            .unwrap();
    rustix::process::kill_process(worker, rustix::process::Signal::KILL).unwrap();
    let killed = client.decode(&request("x"));
    assert!(matches!(killed, Err(CallError::Died { .. })), "{killed:?}");
    assert_eq!(client.decode(&request("x")).unwrap().text, "no");
    let last = client.status().unwrap();
    assert_eq!((last.host, last.started), (first.host, 4));
}

#[test]
fn a_hung_worker_is_stopped_and_the_host_goes_on() {
    let home = Home::new();
    let script = Script::default()
        .when("hang", Act::Hang)
        .when("", Act::Text("no".into()));
    let mut options = home.options(&home.model("model", &script));
    options.engine.timeouts.answer = Duration::from_secs(1);
    let mut client = Client::connect_or_start(&options).unwrap();
    let hung = client.status().unwrap().worker.unwrap();
    assert_eq!(
        client.decode(&request("hang")),
        Err(CallError::Hung { seconds: 1 })
    );
    assert!(!is_running(hung));
    assert_eq!(client.decode(&request("x")).unwrap().text, "no");
}

#[test]
fn a_warm_worker_keeps_to_the_time_of_whoever_asks() {
    let home = Home::new();
    let script = Script::default()
        .when("hang", Act::Hang)
        .when("", Act::Text("no".into()));
    let patient = home.options(&home.model("model", &script));
    let first = Client::connect_or_start(&patient).unwrap();
    let mut hasty = patient.clone();
    hasty.engine.timeouts.answer = Duration::from_secs(1);
    let mut second = Client::connect_or_start(&hasty).unwrap();
    assert!(second.was_warm());
    assert_eq!(
        second.decode(&request("hang")),
        Err(CallError::Hung { seconds: 1 })
    );
    drop(first);
}

#[test]
fn a_prefix_that_the_worker_gave_up_is_handed_in_again() {
    let home = Home::new();
    let mut options = home.options(&home.model("model", &Script::of_text("yes")));
    options.engine.states = Some(home.folder.path().join("states"));
    let mut client = Client::connect_or_start(&options).unwrap();
    client.decode(&request("x")).unwrap();
    assert_eq!(client.decode(&request("x")).unwrap().stats.cached_tokens, 2);
    // The benchmark needs the whole context.
    client.bench(8, 8).unwrap();
    assert_eq!(client.decode(&request("x")).unwrap().stats.cached_tokens, 2);
    let status = client.status().unwrap();
    assert_eq!(status.started, 1);
}

#[test]
fn a_worker_is_told_to_give_way_only_where_nobody_has_set_its_threads() {
    let home = Home::new();
    let mut options = home.options(&home.model("model", &Script::of(Act::Threads)));
    let asked = |options: &ClientOptions| {
        let mut client = Client::connect_or_start(options).unwrap();
        client.decode(&request("x")).unwrap().text
    };
    options.engine.params.threads = 64;
    assert_eq!(asked(&options), "all", "64 threads were set, and 64 it is");
    options.engine.automatic.threads = true;
    let cores = std::thread::available_parallelism().unwrap().get();
    let given: usize = asked(&options).parse().unwrap();
    assert!((1..=cores).contains(&given), "{given}");
}

/// A program that leaves a mark when it is started, and then is the fake worker.
fn marking(home: &Home) -> (PathBuf, PathBuf) {
    let (program, mark) = (
        home.folder.path().join("marking"),
        home.folder.path().join("mark"),
    );
    let script = format!(
        "#!/bin/sh\n: > '{}'\nexec '{}' \"$@\"\n",
        mark.display(),
        fake_worker_program().display()
    );
    std::fs::write(&program, script).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    (program, mark)
}

#[test]
fn a_file_is_given_to_a_worker_only_after_its_hash_or_with_the_stamp_of_one_that_was_right() {
    let home = Home::new();
    let model = home.model("model", &Script::of_text("yes"));
    let mut options = home.options(&model);
    let (program, mark) = marking(&home);
    options.engine.worker = program;
    // A shell leaves variables behind, which the cage refuses by default.
    options.engine.sandbox.required = pai_cage::effective::LayerSet::NONE;
    let stamp = || Stamp::of(&std::fs::File::open(&model.path).unwrap()).unwrap();
    options.engine.verified = Some(stamp());
    let mut client = Client::connect_or_start(&options).unwrap();
    assert_eq!(client.decode(&request("x")).unwrap().text, "yes");
    assert!(mark.exists());
    drop(client);
    stop(&home.runtime()).unwrap();
    std::fs::remove_file(&mark).unwrap();
    // The bytes change, and with them the stamp: no worker sees the file.
    let changed = std::fs::read_to_string(&model.path)
        .unwrap()
        .replace("yes", "no!");
    std::fs::write(&model.path, changed).unwrap();
    let refused = Client::connect_or_start(&options).map(drop);
    assert!(
        matches!(refused, Err(CallError::Digest { .. })),
        "{refused:?}"
    );
    assert!(
        !mark.exists(),
        "a worker was started before the hash was known"
    );
    // A stamp is no hash: a wrong file that has it is refused all the same.
    options.engine.verified = Some(stamp());
    let refused = Client::connect_or_start(&options).map(drop);
    assert!(
        matches!(refused, Err(CallError::Digest { .. })),
        "{refused:?}"
    );
}

#[test]
fn a_sealed_model_is_opened_into_memory_for_the_worker_and_a_wrong_one_is_refused() {
    let home = Home::new();
    let plain = home.model("model", &Script::of_text("yes"));
    let bytes = std::fs::read(&plain.path).unwrap();
    let sealed = |name: &str, bytes: &[u8], sha256: [u8; 32]| {
        let path = home.folder.path().join(name);
        let from = home.folder.path().join("from");
        std::fs::write(&from, bytes).unwrap();
        let mut to = std::fs::File::create(&path).unwrap();
        let from = std::fs::File::open(from).unwrap();
        let promised = (sha256, bytes.len() as u64);
        let key = ModelKey::of(&[7; 32]);
        sealed::seal(&from, &mut to, promised, [1; 16], &key, &mut |_| true).unwrap();
        path
    };
    let sha256: [u8; 32] = Sha256::digest(&bytes).into();
    let mut options = home.options(&plain);
    let mut first = Client::connect_or_start(&options).unwrap();
    assert_eq!(first.decode(&request("x")).unwrap().text, "yes");
    options.engine.model = sealed("sealed", &bytes, sha256);
    options.engine.key = Some(ModelKey::of(&[7; 32]));
    // The worker that has the plain file is not good enough.
    let mut client = Client::connect_or_start(&options).unwrap();
    assert!(!client.was_warm());
    assert_eq!(client.decode(&request("x")).unwrap().text, "yes");
    assert!(Client::connect_or_start(&options).unwrap().was_warm());
    stop(&home.runtime()).unwrap();
    let refused = |options: &ClientOptions| Client::connect_or_start(options).map(drop);
    options.engine.key = Some(ModelKey::of(&[8; 32]));
    let wrong = refused(&options);
    assert!(matches!(wrong, Err(CallError::Sealed { .. })), "{wrong:?}");
    assert!(!format!("{options:?}").contains("8, 8"));
    // Another model's sealed file in its place opens, and is not the one that was asked for.
    let other = std::fs::read(home.model("other", &Script::of_text("no")).path).unwrap();
    options.engine.model = sealed("swapped", &other, Sha256::digest(&other).into());
    options.engine.key = Some(ModelKey::of(&[7; 32]));
    let swapped = refused(&options);
    assert!(
        matches!(swapped, Err(CallError::Digest { .. })),
        "{swapped:?}"
    );
    options.engine.model = plain.path;
    let plain = refused(&options);
    assert!(matches!(plain, Err(CallError::Sealed { .. })), "{plain:?}");
}

#[test]
fn another_model_takes_the_place_of_the_first() {
    let home = Home::new();
    let one = home.options(&home.model("one", &Script::of_text("yes")));
    let two = home.options(&home.model("two", &Script::of_text("no")));
    let mut first = Client::connect_or_start(&one).unwrap();
    let mut second = Client::connect_or_start(&two).unwrap();
    assert!(!second.was_warm());
    assert_eq!(second.decode(&request("x")).unwrap().text, "no");
    assert_eq!(
        first.decode(&request("x")).unwrap().text,
        "yes",
        "each connection keeps its own model"
    );
    assert_eq!(first.status().unwrap().started, 3);
}

#[test]
fn a_model_that_is_not_the_one_asked_for_is_refused() {
    let home = Home::new();
    let model = home.model("model", &Script::of_text("yes"));
    let options = home.options(&model);
    std::fs::write(&model.path, "{\"answers\": []}").unwrap();
    match Client::connect_or_start(&options) {
        Err(CallError::Digest {
            expected, found, ..
        }) => {
            assert_eq!(expected, model.sha256);
            assert_ne!(found, expected);
        }
        other => panic!("{other:?}"),
    }
    std::fs::remove_file(&model.path).unwrap();
    let missing = Client::connect_or_start(&options).map(drop);
    assert!(
        matches!(missing, Err(CallError::Model { .. })),
        "{missing:?}"
    );
}

#[test]
fn a_host_of_another_build_is_replaced() {
    let home = Home::new();
    let mut options = home.options(&home.model("model", &Script::of_text("yes")));
    let old = Client::connect_or_start(&options)
        .unwrap()
        .status()
        .unwrap()
        .host;
    let copy = home.folder.path().join("pai-fake-worker");
    std::fs::copy(&options.engine.worker, &copy).unwrap();
    options.engine.worker = copy;
    let new = Client::connect_or_start(&options)
        .unwrap()
        .status()
        .unwrap()
        .host;
    assert_ne!(old, new);
    until("the old host ends", || !is_running(old));
}

#[test]
fn a_socket_that_nobody_listens_on_is_replaced() {
    let home = Home::new();
    let options = home.options(&home.model("model", &Script::of_text("yes")));
    let host = Client::connect_or_start(&options)
        .unwrap()
        .status()
        .unwrap()
        .host;
    let pid = rustix::process::Pid::from_raw(host.cast_signed()).unwrap();
    rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
    until("the host is gone", || !is_running(host));
    assert!(
        home.runtime().join("engine.sock").exists(),
        "it had no time to clean up"
    );
    assert_eq!(status(&home.runtime()).unwrap(), None);
    let mut client = Client::connect_or_start(&options).unwrap();
    assert_eq!(client.decode(&request("x")).unwrap().text, "yes");
}

#[test]
fn a_saved_state_spares_the_next_cold_start_the_prefix() {
    let home = Home::new();
    let mut options = home.options(&home.model("model", &Script::of_text("yes")));
    let states = home.folder.path().join("states");
    options.engine.states = Some(states.clone());
    let mut client = Client::connect_or_start(&options).unwrap();
    assert_eq!(client.decode(&request("x")).unwrap().stats.cached_tokens, 0);
    // Answered after the state has been kept: the host does one thing after the other.
    client.status().unwrap();
    let files: Vec<_> = std::fs::read_dir(&states).unwrap().flatten().collect();
    assert_eq!(files.len(), 1);
    assert_eq!(
        files[0].metadata().unwrap().permissions().mode() & 0o777,
        0o600
    );
    assert!(stop(&home.runtime()).unwrap());
    assert!(!stop(&home.runtime()).unwrap());
    let mut client = Client::connect_or_start(&options).unwrap();
    assert!(!client.was_warm());
    assert_eq!(client.decode(&request("x")).unwrap().stats.cached_tokens, 2);
    drop(client);
    // A damaged file costs time only.
    stop(&home.runtime()).unwrap();
    std::fs::write(files[0].path(), "damaged").unwrap();
    let mut client = Client::connect_or_start(&options).unwrap();
    assert_eq!(client.decode(&request("x")).unwrap().stats.cached_tokens, 0);
}

#[test]
fn a_host_that_cannot_start_says_why() {
    let home = Home::new();
    let mut options = home.options(&home.model("model", &Script::of_text("yes")));
    options.program = "/bin/false".into();
    let failed = Client::connect_or_start(&options).map(drop);
    assert!(matches!(failed, Err(CallError::Host { .. })), "{failed:?}");
    options.program = "/nowhere/proxmox-ai".into();
    let failed = Client::connect_or_start(&options).map(drop);
    assert!(matches!(failed, Err(CallError::Start { .. })), "{failed:?}");
}
