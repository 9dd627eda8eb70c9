//! The worker's process, with a fake worker on the real pipes and in the real cage.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use pai_cage::call::{CallError, Death};
use pai_cage::effective::{Layer, LayerSet};
use pai_cage::process::{SpawnOptions, Timeouts, Worker};
use pai_cage::protocol::{DecodeRequest, Grammar, LoadParams, WorkerError};
use pai_cage::sandbox;
use pai_redact::Clean;
use pai_testkit::{Act, FakeModel, Script, fake_worker_program};

fn options() -> SpawnOptions {
    SpawnOptions {
        program: fake_worker_program(),
        sandbox: sandbox::Options::default(),
        timeouts: Timeouts::default(),
    }
}

fn model(script: &Script) -> (tempfile::TempDir, FakeModel) {
    let folder = tempfile::tempdir().unwrap();
    let model = script.write(&folder.path().join("model.json"));
    (folder, model)
}

fn spawn(options: &SpawnOptions, script: &Script) -> Result<Worker, CallError> {
    let (_folder, model) = model(script);
    Worker::spawn(options, File::open(model.path).unwrap())
}

fn loaded(script: &Script) -> Worker {
    let mut worker = spawn(&options(), script).unwrap();
    worker.load(&LoadParams::default()).unwrap();
    worker
}

pub(crate) fn request(data: &str) -> DecodeRequest {
    DecodeRequest {
        prefix: "fixed part".into(),
        data: Clean::of_program(data.to_owned().leak()),
        suffix: "end".into(),
        grammar: Grammar::Lark("start: \"yes\" | \"no\"".into()),
        max_tokens: 10,
        force_batches: true,
    }
}

#[test]
fn a_worker_answers_and_its_cage_is_known() {
    let mut worker = loaded(&Script::of_text("yes"));
    assert!(worker.effective().active().contains(Layer::SeccompKill));
    let first = worker.decode(&request("x")).unwrap();
    assert_eq!((first.text.as_str(), first.stats.cached_tokens), ("yes", 0));
    assert_eq!(worker.decode(&request("x")).unwrap().stats.cached_tokens, 2);
    assert!(worker.peak_memory().unwrap() > 100_000);
}

#[test]
fn a_worker_that_works_and_says_no_goes_on() {
    let error = WorkerError::TooLong {
        needed: 9,
        context: 4,
    };
    let mut worker = loaded(
        &Script::default()
            .once(Act::Refuse(error.clone()))
            .when("", Act::Text("no".into())),
    );
    assert_eq!(
        worker.decode(&request("x")),
        Err(CallError::Refused { error })
    );
    assert_eq!(worker.decode(&request("x")).unwrap().text, "no");
}

#[test]
fn each_end_of_a_worker_has_a_name_and_a_hint() {
    for (act, expected) in [
        (Act::Exit(7), Death::Exited { code: 7 }),
        (Act::Connect, Death::Caged),
    ] {
        let mut worker = loaded(&Script::of(act));
        match worker.decode(&request("x")) {
            Err(error @ CallError::Died { .. }) => {
                assert!(error.hint().is_some());
                assert!(
                    matches!(&error, CallError::Died { death, .. } if *death == expected),
                    "{error:?}"
                );
            }
            other => panic!("{other:?}"),
        }
        assert!(!worker.is_alive());
    }
    let mut worker = loaded(&Script::of(Act::Crash));
    let crashed = worker.decode(&request("x")).unwrap_err();
    assert!(
        matches!(
            crashed,
            CallError::Died {
                death: Death::Crashed { .. },
                ..
            }
        ),
        "{crashed:?}"
    );
}

#[test]
fn a_worker_that_never_answers_is_stopped() {
    let mut options = options();
    options.timeouts.answer = Duration::from_millis(300);
    let mut worker = spawn(&options, &Script::of(Act::Hang)).unwrap();
    worker.load(&LoadParams::default()).unwrap();
    assert_eq!(
        worker.decode(&request("x")),
        Err(CallError::Hung { seconds: 0 })
    );
    assert!(!worker.is_alive());

    options.timeouts.start = Duration::from_millis(300);
    let silent = Script {
        on_start: Some(Act::Hang),
        ..Script::default()
    };
    assert_eq!(
        spawn(&options, &silent).map(drop),
        Err(CallError::Hung { seconds: 0 })
    );
}

#[test]
fn what_is_no_message_stops_the_worker() {
    let mut worker = loaded(&Script::of(Act::Garbage));
    assert!(matches!(
        worker.decode(&request("x")),
        Err(CallError::Garbled { .. })
    ));
    assert!(!worker.is_alive());
}

#[test]
fn a_model_that_cannot_be_loaded_is_no_dead_worker() {
    let error = WorkerError::Load {
        reason: "no".into(),
    };
    let script = Script {
        on_load: Some(Act::Refuse(error.clone())),
        ..Script::default()
    };
    let mut worker = spawn(&options(), &script).unwrap();
    assert_eq!(
        worker.load(&LoadParams::default()),
        Err(CallError::Refused { error })
    );
    assert!(worker.is_alive());
}

#[test]
fn without_a_required_layer_nothing_is_decoded() {
    let mut options = options();
    options.sandbox.without = LayerSet::of(&[Layer::Landlock]);
    options.sandbox.required = LayerSet::of(&[Layer::Landlock]);
    match spawn(&options, &Script::of_text("yes")) {
        Err(error @ CallError::Layers { .. }) => {
            assert!(error.to_string().contains("landlock"), "{error}");
            assert!(error.hint().unwrap().contains("privacy verify"));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_scripted_answer_outside_the_grammar_is_an_error_of_the_test() {
    let mut worker = loaded(&Script::of_text("maybe"));
    assert!(matches!(
        worker.decode(&request("x")),
        Err(CallError::Refused { .. })
    ));
}

/// A control group with little memory, of either version; it is removed at the end.
struct SmallGroup(PathBuf);

impl SmallGroup {
    fn new() -> Option<Self> {
        let name = format!("pai-test-{}", std::process::id());
        for (root, limit) in [
            ("/sys/fs/cgroup/memory", "memory.limit_in_bytes"),
            ("/sys/fs/cgroup", "memory.max"),
        ] {
            let folder = Path::new(root).join(&name);
            if std::fs::create_dir(&folder).is_err() {
                continue;
            }
            let group = Self(folder);
            let limit = group.0.join(limit);
            if limit.exists() && std::fs::write(limit, "67108864").is_ok() {
                // Without this a machine with swap space would use that.
                let _ = std::fs::write(group.0.join("memory.swap.max"), "0");
                return Some(group);
            }
        }
        println!("skipped: no control group for memory can be made here");
        None
    }

    fn take(&self, worker: &Worker) {
        std::fs::write(self.0.join("cgroup.procs"), worker.id().to_string()).unwrap();
    }
}

impl Drop for SmallGroup {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir(&self.0);
    }
}

#[test]
fn a_worker_that_the_kernel_ends_for_lack_of_memory_says_so_and_another_kill_does_not() {
    let Some(group) = SmallGroup::new() else {
        return;
    };
    let script = Script::default()
        .when("eat", Act::Eat)
        .when("", Act::Text("yes".into()));
    let mut worker = loaded(&script);
    group.take(&worker);
    worker.decode(&request("x")).unwrap();
    match worker.decode(&request("eat")) {
        Err(CallError::Died { death, .. }) => assert_eq!(death, Death::OutOfMemory),
        other => panic!("{other:?}"),
    }
    // The group has counted one; that is no reason for the next one's end.
    let mut other = loaded(&script);
    group.take(&other);
    other.decode(&request("x")).unwrap();
    let pid = rustix::process::Pid::from_raw(other.id().cast_signed()).unwrap();
    rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
    match other.decode(&request("x")) {
        Err(CallError::Died { death, .. }) => assert_eq!(death, Death::Killed),
        other => panic!("{other:?}"),
    }
}
