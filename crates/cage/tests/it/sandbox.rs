//! Entering the cage: what holds, what is refused, and what a process in it still can do.

use std::fs::File;
use std::io::Read;
use std::os::fd::OwnedFd;
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use pai_cage::effective::{Layer, LayerSet, State};
use pai_cage::sandbox::Options;

use crate::suite::{Caged, NOBODY, Suite, is_root, machine_lacks};

fn without(layers: &[Layer]) -> Options {
    Options {
        without: LayerSet::of(layers),
        ..Options::default()
    }
}

#[test]
fn every_layer_holds_that_this_machine_can_have() {
    let suite = Suite::new();
    let caged = suite.enter(&Options::default());
    let layers: Vec<Layer> = caged
        .effective()
        .layers
        .iter()
        .map(|state| state.layer)
        .collect();
    assert_eq!(layers, Layer::ALL);
    for state in &caged.effective().layers {
        match &state.state {
            State::Active => assert!(!state.evidence.is_empty(), "{state:?}"),
            State::Weaker { why } | State::Missing { why } => {
                assert!(machine_lacks(state.layer, why), "{state:?}");
                println!("skipped: {} does not hold here: {why}", state.layer);
            }
        }
    }
}

#[test]
fn a_caged_process_is_the_first_to_go_where_memory_runs_out() {
    let suite = Suite::new();
    let caged = suite.enter(&Options::default());
    let score = format!("/proc/{}/oom_score_adj", caged.child.id());
    assert_eq!(std::fs::read_to_string(score).unwrap().trim(), "1000");
}

#[test]
fn the_kernel_agrees_with_what_is_reported() {
    let suite = Suite::new();
    let caged = suite.enter(&Options::default());
    let status = std::fs::read_to_string(format!("/proc/{}/status", caged.child.id())).unwrap();
    let field = |name: &str| {
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix(name))
            .unwrap_or_else(|| panic!("{name}: {status}"));
        line.trim_start_matches(':').trim().to_owned()
    };
    let own = std::fs::read_to_string("/proc/self/status").unwrap();
    let own_filters = own
        .lines()
        .find_map(|line| line.strip_prefix("Seccomp_filters:"))
        .map_or("0", str::trim);
    let added =
        field("Seccomp_filters").parse::<u32>().unwrap() - own_filters.parse::<u32>().unwrap();
    assert_eq!((field("Seccomp").as_str(), added), ("2", 2));
    assert_eq!(field("NoNewPrivs"), "1");
    let active = caged.effective().active();
    if active.contains(Layer::Capabilities) {
        for set in ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"] {
            assert_eq!(field(set), "0000000000000000", "{set}");
        }
    } else {
        println!(
            "skipped: capabilities do not all go here: {:?}",
            caged.effective().get(Layer::Capabilities)
        );
    }
    if is_root() && active.contains(Layer::Identity) {
        assert_eq!(
            field("Uid"),
            format!("{NOBODY}\t{NOBODY}\t{NOBODY}\t{NOBODY}")
        );
        assert_eq!(field("Groups"), "");
    } else {
        println!("skipped: root does not run the tests, or cannot change the user");
    }
    if active.contains(Layer::NetNs) && is_root() {
        let net = std::fs::read_to_string(format!("/proc/{}/net/dev", caged.child.id())).unwrap();
        let interfaces: Vec<&str> = net
            .lines()
            .skip(2)
            .filter_map(|line| line.split(':').next())
            .map(str::trim)
            .collect();
        assert_eq!(interfaces, ["lo"]);
    } else {
        println!("skipped: the network of the caged process cannot be looked at from here");
    }
}

#[test]
fn a_cage_with_a_required_layer_missing_refuses() {
    let suite = Suite::new();
    for layer in [
        Layer::Environment,
        Layer::Descriptors,
        Layer::SeccompKill,
        Layer::SeccompAllow,
    ] {
        let caged = suite.enter(&without(&[layer]));
        let (missing, why) = caged.refused();
        assert_eq!(missing, LayerSet::of(&[layer]), "{why}");
        assert!(why.contains("left out on request"), "{why}");
    }
}

#[test]
fn a_cage_without_any_wall_before_files_refuses() {
    let suite = Suite::new();
    let caged = suite.enter(&without(&[Layer::Mount, Layer::Landlock]));
    assert_eq!(
        caged.refused().0,
        LayerSet::of(&[Layer::Mount, Layer::Landlock])
    );
    for one in [Layer::Mount, Layer::Landlock] {
        let caged = suite.enter(&without(&[one]));
        assert!(!caged.effective().active().contains(one));
    }
}

#[test]
fn a_layer_that_the_caller_requires_is_required() {
    let suite = Suite::new();
    let options = Options {
        required: LayerSet::of(&[Layer::NetNs]),
        ..without(&[Layer::NetNs])
    };
    assert_eq!(
        suite.enter(&options).refused().0,
        LayerSet::of(&[Layer::NetNs])
    );
}

#[test]
fn a_missing_layer_is_told_with_what_holds_instead() {
    let suite = Suite::new();
    let caged = suite.enter(&without(&[Layer::NetNs]));
    let state = caged.effective().get(Layer::NetNs).unwrap();
    assert!(
        state.what_holds_instead.contains(Layer::SeccompKill),
        "{state:?}"
    );
    assert!(
        state.what_holds_instead.contains(Layer::SeccompAllow),
        "{state:?}"
    );
}

#[test]
fn a_variable_in_the_environment_is_refused() {
    let suite = Suite::new();
    let mut command = Command::new(suite.helper());
    command
        .arg("attempts")
        .env_clear()
        .env("GGML_BACKEND_PATH", "/tmp/x.so")
        .current_dir("/");
    let caged = Caged::start(command, &Options::default());
    assert_eq!(caged.refused().0, LayerSet::of(&[Layer::Environment]));
}

#[test]
fn a_socket_for_standard_error_is_refused() {
    let suite = Suite::new();
    let mut command = Command::new(suite.helper());
    let (ours, theirs) = pair();
    command
        .arg("attempts")
        .env_clear()
        .stderr(Stdio::from(theirs));
    let caged = Caged::start(command, &Options::default());
    let (missing, why) = caged.refused();
    assert_eq!(missing, LayerSet::of(&[Layer::Descriptors]));
    assert!(why.contains("2 is a socket"), "{why}");
    drop(ours);
}

#[expect(
    clippy::disallowed_types,
    reason = "a socket that the cage must refuse"
)]
fn pair() -> (OwnedFd, OwnedFd) {
    let (ours, theirs) = std::os::unix::net::UnixStream::pair().unwrap();
    (ours.into(), theirs.into())
}

#[test]
fn a_model_that_is_no_file_or_not_there_is_refused() {
    let suite = Suite::new();
    let options = Options {
        keep: vec![99],
        ..Options::default()
    };
    assert_eq!(
        suite.enter(&options).refused().0,
        LayerSet::of(&[Layer::Descriptors])
    );
}

#[test]
fn the_wrong_parent_is_refused() {
    let suite = Suite::new();
    let options = Options {
        parent: Some(std::process::id()),
        ..Options::default()
    };
    assert_eq!(
        suite.enter(&options).effective().layers.len(),
        Layer::ALL.len()
    );
    let options = Options {
        parent: Some(1),
        ..Options::default()
    };
    assert_eq!(
        suite.enter(&options).refused().0,
        LayerSet::of(&[Layer::ParentDeath])
    );
}

#[test]
fn a_caged_process_dies_with_its_parent() {
    let suite = Suite::new();
    // The shell is the parent; the caged process has the test's pipes.
    let mut command = Command::new("sh");
    let script = r#"exec 3<&0; env -i "$0" attempts <&3 & wait"#;
    command.args(["-c", script]).arg(suite.helper());
    let mut shell = Caged::start(command, &Options::default());
    assert!(shell.effective().active().contains(Layer::ParentDeath));
    shell.child.kill().unwrap();
    shell.child.wait().unwrap();
    // Its input is still open, so that only its death ends its output.
    let (sender, ended) = channel();
    let mut output = std::mem::replace(&mut shell.output, dead_pipe());
    thread::spawn(move || sender.send(output.read_to_string(&mut String::new()).is_ok()));
    let ended = ended.recv_timeout(Duration::from_secs(20));
    assert_eq!(ended, Ok(true), "the caged process outlives its parent");
}

/// Returns the end of the output of a program that says nothing.
fn dead_pipe() -> std::io::BufReader<std::process::ChildStdout> {
    let mut child = Command::new("true").stdout(Stdio::piped()).spawn().unwrap();
    let output = child.stdout.take().unwrap();
    child.wait().unwrap();
    std::io::BufReader::new(output)
}

#[test]
fn another_process_of_the_same_user_cannot_look_into_the_cage() {
    if !is_root() {
        println!("skipped: root has to run the tests to be two processes of another user");
        return;
    }
    let suite = Suite::new();
    let can_look = |options: &Options| {
        let mut command = Command::new("setpriv");
        command.args([
            &format!("--reuid={NOBODY}"),
            &format!("--regid={NOBODY}"),
            "--clear-groups",
            "--",
        ]);
        command
            .arg(suite.helper())
            .arg("attempts")
            .env_clear()
            .current_dir("/");
        let caged = Caged::start(command, options);
        assert_eq!(
            caged.effective().active().contains(Layer::Dumpable),
            options.without.is_empty()
        );
        let mut look = Command::new("setpriv");
        look.args([
            &format!("--reuid={NOBODY}"),
            &format!("--regid={NOBODY}"),
            "--clear-groups",
            "--",
        ]);
        look.args(["cat", &format!("/proc/{}/maps", caged.child.id())]);
        look.stderr(Stdio::null())
            .output()
            .unwrap()
            .status
            .success()
    };
    assert!(
        !can_look(&Options::default()),
        "the cage can be looked into"
    );
    assert!(
        can_look(&without(&[Layer::Dumpable])),
        "the control shows nothing"
    );
}

#[test]
fn a_caged_process_still_computes_and_reads_its_model() {
    let suite = Suite::new();
    let model = suite.helper().with_file_name("model");
    std::fs::write(&model, vec![7_u8; 1 << 20]).unwrap();
    let output = Command::new(suite.helper())
        .arg("work")
        .env_clear()
        .stdin(File::open(&model).unwrap())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(text, "threads: 4, model: 7340032\n", "{output:?}");
}

#[test]
fn a_caged_process_that_aborts_says_so() {
    use std::os::unix::process::ExitStatusExt;
    let suite = Suite::new();
    let output = Command::new(suite.helper())
        .arg("abort")
        .env_clear()
        .output()
        .unwrap();
    assert_eq!(output.status.signal(), Some(6), "{output:?}");
}
