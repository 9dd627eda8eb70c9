//! Workers that end, hang or are refused: a clear error, and a fresh one works.

use std::fs::File;
use std::io::Write;
use std::time::Duration;

use pai_cage::call::{CallError, Death};
use pai_cage::process::{Timeouts, Worker};
use pai_cage::protocol::{LoadParams, WorkerError};
use rustix::process::{Pid, Signal, kill_process};

use crate::{MACHINE, model, options, params, request, worker, worker_with};

fn signal(worker: &Worker, signal: Signal) {
    let pid = Pid::from_raw(worker.id().cast_signed()).unwrap();
    kill_process(pid, signal).unwrap();
}

#[test]
fn a_killed_worker_is_an_error_that_says_so_and_the_next_one_works() {
    let Some(mut one) = worker() else { return };
    signal(&one, Signal::KILL);
    let error = one.decode(&request("x", MACHINE)).unwrap_err();
    assert!(
        matches!(
            error,
            CallError::Died {
                death: Death::Killed,
                ..
            }
        ),
        "{error:?}"
    );
    assert!(error.hint().unwrap().contains("memory"));
    assert!(!one.is_alive());
    assert!(
        matches!(one.count("x"), Err(CallError::Died { .. })),
        "it stays dead"
    );
    assert!(
        worker()
            .unwrap()
            .decode(&request("x", MACHINE))
            .unwrap()
            .complete
    );
}

#[test]
fn a_crashed_worker_is_an_error_that_names_the_signal() {
    let Some(mut worker) = worker() else { return };
    // What a failed assertion of llama.cpp does.
    signal(&worker, Signal::ABORT);
    let error = worker.decode(&request("x", MACHINE)).unwrap_err();
    assert!(
        matches!(
            error,
            CallError::Died {
                death: Death::Crashed { signal: 6 },
                ..
            }
        ),
        "{error:?}"
    );
}

#[test]
fn a_hung_worker_is_stopped_when_its_time_is_up() {
    let mut options = options();
    options.timeouts.answer = Duration::from_secs(1);
    let Some(mut worker) = worker_with(&options) else {
        return;
    };
    let pid = Pid::from_raw(worker.id().cast_signed()).unwrap();
    signal(&worker, Signal::STOP);
    // Larger than a pipe's buffer, which a stopped worker does not empty.
    let mut request = request("x", MACHINE);
    request.data = pai_redact::Clean::of_program("x".repeat(1 << 20).leak());
    assert_eq!(worker.decode(&request), Err(CallError::Hung { seconds: 1 }));
    assert!(
        rustix::process::test_kill_process(pid).is_err(),
        "the process is gone"
    );
}

#[test]
fn a_worker_whose_address_space_is_too_small_refuses_and_a_smaller_context_works() {
    let Some(model) = model() else { return };
    let mut limited = options();
    limited.sandbox.memory_limit = Some(1 << 30);
    let mut worker = Worker::spawn(&limited, File::open(&model).unwrap()).unwrap();
    let huge = LoadParams {
        context: 1 << 20,
        ..params()
    };
    match worker.load(&huge) {
        Err(
            error @ CallError::Refused {
                error: WorkerError::Load { .. },
            },
        ) => {
            assert!(error.hint().unwrap().contains("less memory"));
        }
        other => panic!("{other:?}"),
    }
    let mut fresh = Worker::spawn(&limited, File::open(&model).unwrap()).unwrap();
    fresh.load(&params()).unwrap();
    assert!(fresh.decode(&request("x", MACHINE)).unwrap().complete);
}

#[test]
fn a_file_that_is_no_model_is_refused_in_llama_cpps_words() {
    for content in [&b"GGUF"[..], b"", b"not a model at all", &[0xff; 4096]] {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(content).unwrap();
        let mut worker = Worker::spawn(&options(), File::open(file.path()).unwrap()).unwrap();
        match worker.load(&LoadParams::default()) {
            Err(CallError::Refused {
                error: WorkerError::Load { reason },
            }) => assert!(!reason.is_empty()),
            other => panic!("{other:?}"),
        }
        assert!(worker.is_alive(), "it works and says no");
    }
}

#[test]
fn a_truncated_model_is_refused() {
    let Some(model) = model() else { return };
    let whole = std::fs::read(model).unwrap();
    for (part, repack) in [
        (whole.len() / 2, true),
        (whole.len() / 2, false),
        (10_000, true),
        (10_000, false),
    ] {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &whole[..part]).unwrap();
        let mut worker = Worker::spawn(&options(), File::open(file.path()).unwrap()).unwrap();
        let loaded = worker.load(&LoadParams { repack, ..params() }).cloned();
        assert!(
            matches!(loaded, Err(CallError::Refused { .. })),
            "{part} {repack}: {loaded:?}"
        );
    }
}

#[test]
fn a_request_before_the_model_is_loaded_is_refused() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut worker = Worker::spawn(&options(), File::open(file.path()).unwrap()).unwrap();
    let refused = Err(CallError::Refused {
        error: WorkerError::NoModel,
    });
    assert_eq!(worker.decode(&request("x", MACHINE)).map(drop), refused);
}

#[test]
fn a_descriptor_that_can_be_written_to_is_refused() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let writable = File::options()
        .read(true)
        .write(true)
        .open(file.path())
        .unwrap();
    match Worker::spawn(&options(), writable) {
        Err(CallError::Layers { missing, .. }) => assert_eq!(missing, ["descriptors"]),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_program_that_is_missing_is_named() {
    let mut options = options();
    options.program = "/nowhere/pai-worker".into();
    let file = tempfile::NamedTempFile::new().unwrap();
    match Worker::spawn(&options, File::open(file.path()).unwrap()) {
        Err(CallError::Start { program, .. }) => assert_eq!(program, options.program),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_program_that_is_no_worker_is_not_waited_for() {
    let mut options = options();
    options.timeouts = Timeouts {
        start: Duration::from_secs(20),
        ..Timeouts::default()
    };
    let file = tempfile::NamedTempFile::new().unwrap();
    for (program, expected) in [("/bin/true", "died"), ("/bin/echo", "garbled")] {
        options.program = program.into();
        let found = match Worker::spawn(&options, File::open(file.path()).unwrap()) {
            Err(CallError::Died {
                death: Death::Exited { code: 0 },
                ..
            }) => "died",
            Err(CallError::Garbled { .. }) => "garbled",
            other => panic!("{other:?}"),
        };
        assert_eq!(found, expected);
    }
}
