//! `warmup-model`, from outside.

use insta::assert_snapshot;
use pai_cage::protocol::WorkerError;
use pai_testkit::{Act, Script};
use serde_json::Value;

use crate::{home, without_user_namespaces};

#[test]
fn without_a_model_there_is_nothing_to_warm() {
    assert_snapshot!(home().run(["warmup-model"]), @r"
    exit: 10
    ----- stdout -----

    ----- stderr -----
    error: no model is installed
    hint: proxmox-ai models pull
    ");
}

#[test]
fn the_first_run_loads_the_model_and_the_second_finds_it_warm() {
    let env = home().with_fake_model(&Script::of(Act::First));
    let first = env.run(["warmup-model", "--json"]);
    assert_eq!(first.exit(), "0", "{first}");
    let document: Value = serde_json::from_str(&first.stdout()).unwrap();
    assert_eq!(document["model"], "fake");
    assert_eq!(document["was_warm"], false);
    assert_eq!(document["keep_alive_seconds"], 60);
    assert!(document["prefix_tokens"].as_u64().unwrap() > 50, "{first}");
    assert_snapshot!(env.run(["warmup-model"]), @r"
    exit: 0
    ----- stdout -----
    fake  warm  it was already
    ----- stderr -----
    it stays for 60 s after the last request
    ");
    // Free memory has changed meanwhile, if by no more than what the worker itself took.
    let status = pai_cage::host::status(&env.home().join(".run/proxmox-ai"));
    assert_eq!(status.unwrap().unwrap().started, 1);
}

#[test]
fn the_worker_is_run_as_the_settings_say() {
    let env = home().with_fake_model(&Script::of(Act::First));
    let run = env
        .run(["warmup-model"])
        .variable("PROXMOX_AI_AI_CONTEXT", "2048")
        .variable("PROXMOX_AI_AI_BATCH", "96")
        .variable("PROXMOX_AI_AI_THREADS", "1");
    assert_eq!(run.exit(), "0", "{run}");
    let status = pai_cage::host::status(&env.home().join(".run/proxmox-ai"));
    let params = status.unwrap().unwrap().params.unwrap();
    assert_eq!(
        (params.context, params.batch, params.threads),
        (2048, 96, 1)
    );
}

#[test]
fn a_time_of_nothing_is_warned_of() {
    let env = home().with_fake_model(&Script::of(Act::First));
    let run = env
        .run(["warmup-model"])
        .variable("PROXMOX_AI_AI_KEEP_ALIVE", "0s");
    assert_eq!(run.exit(), "0", "{run}");
    let warning = "warning: ai.keep_alive is 0s: it ends with this command\n";
    assert!(run.stderr().ends_with(warning), "{run}");
}

#[test]
fn a_worker_that_dies_is_told_with_its_last_words_made_safe() {
    let words = ["ggml: out of tea", "bad \u{1b}[31mtensor"].map(str::to_owned);
    let env = home().with_fake_model(&Script::of(Act::Say(words.into(), 3)));
    assert_snapshot!(env.run(["warmup-model"]), @r"
    exit: 3
    ----- stdout -----

    ----- stderr -----
    error: the worker ended: it exited with code 3
      worker: ggml: out of tea
      worker: bad �[31mtensor
    hint: try again: a fresh worker is started; `proxmox-ai privacy verify` shows what its cage lacks on this machine
    ");
}

#[test]
fn a_worker_that_hangs_is_stopped_after_the_time_that_is_set() {
    let env = home().with_fake_model(&Script::of(Act::Hang));
    assert_snapshot!(env.run(["warmup-model", "--set", "ai.request_timeout=1s"]), @r"
    exit: 3
    ----- stdout -----

    ----- stderr -----
    error: the worker gave no answer within 1 s and was stopped
    hint: try again: a fresh worker is started; on a slow machine use a smaller model
    ");
}

#[test]
fn a_worker_that_writes_nonsense_is_stopped() {
    let env = home().with_fake_model(&Script::of(Act::Garbage));
    let run = env.run(["warmup-model"]);
    assert_eq!(run.exit(), "3", "{run}");
    let stderr = run.stderr();
    assert!(
        stderr.starts_with("error: the worker's answer was not understood"),
        "{run}"
    );
    assert!(
        stderr.contains("hint: `proxmox-ai` and `pai-worker` must come from one build"),
        "{run}"
    );
}

#[test]
fn a_worker_that_tries_to_get_out_is_told_as_such() {
    let env = home().with_fake_model(&Script::of(Act::Connect));
    assert_snapshot!(env.run(["warmup-model"]), @r"
    exit: 3
    ----- stdout -----

    ----- stderr -----
    error: the worker ended: the kernel stopped it: it tried something that the cage forbids (SIGSYS)
    hint: nothing left the cage; report this, and run `proxmox-ai privacy verify`
    ");
}

#[test]
fn a_model_that_cannot_be_loaded_is_told_in_the_workers_words() {
    let script = Script {
        on_load: Some(Act::Refuse(WorkerError::Load {
            reason: "unknown architecture".into(),
        })),
        ..Script::default()
    };
    let env = home().with_fake_model(&script);
    assert_snapshot!(env.run(["warmup-model"]), @r"
    exit: 3
    ----- stdout -----

    ----- stderr -----
    error: the model could not be loaded: unknown architecture
    hint: check the model with `proxmox-ai models verify`; a smaller context or model needs less memory
    ");
}

#[test]
fn a_layer_that_does_not_hold_is_told_with_what_holds_instead() {
    let env = home().with_fake_model(&Script::of(Act::First));
    let Some(through) = without_user_namespaces(&env) else {
        return;
    };
    let run = env.run(["warmup-model"]).through(through);
    assert_eq!(run.exit(), "0", "{run}");
    let warning = "warning: the cage's layer user_ns is missing: this machine allows no more namespaces \
                   (sysctl user.max_*_namespaces); capabilities, seccomp_kill, seccomp_allow still hold\n";
    assert!(run.stderr().contains(warning), "{run}");
}

#[test]
fn a_layer_that_is_required_and_does_not_hold_is_a_refusal() {
    let env = home().with_fake_model(&Script::of(Act::First));
    let Some(through) = without_user_namespaces(&env) else {
        return;
    };
    let run = env
        .run(["warmup-model", "--require-layers", "user_ns"])
        .through(through);
    assert_snapshot!(run, @r"
    exit: 20
    ----- stdout -----

    ----- stderr -----
    error: the worker was not started: the cage is not closed: user_ns (this machine allows no more namespaces (sysctl user.max_*_namespaces))
    hint: `proxmox-ai privacy verify` shows which layers this machine has and what still holds
    ");
    // A project file reaches the worker as well.
    env.write(".proxmox-ai.toml", "ai.require_layers = \"user_ns\"\n");
    let run = env.run(["warmup-model"]).through(through);
    assert_eq!(run.exit(), "20", "{run}");
}

/// Returns the process of the engine host of a home.
fn host_of(env: &pai_testkit::TestEnv) -> u32 {
    let runtime = env.home().join(".run/proxmox-ai").display().to_string();
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    let numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let is_host = |process: &u32| {
        let line = std::fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
        let words: Vec<&[u8]> = line.split(|byte| *byte == 0).collect();
        words.contains(&b"engine-host".as_slice()) && words.contains(&runtime.as_bytes())
    };
    numbers.into_iter().find(is_host).expect("a host is up")
}

#[test]
fn the_engine_host_cannot_be_looked_into_and_has_nothing_open_of_the_command_that_started_it() {
    use std::os::unix::fs::MetadataExt;
    // The vault is part of what is given away below.
    let env = home()
        .with_fake_model(&Script::of(Act::First))
        .showing_first_use();
    let is_root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
    // As when a pass phrase comes by a descriptor.
    let mut through = vec!["sh", "-c", "exec 9</dev/null; exec \"$@\"", "sh"];
    if is_root {
        env.give_to(65534);
        let nobody = [
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--",
        ];
        through.extend(nobody);
    }
    let run = env.run(["warmup-model"]).through(through);
    assert_eq!(run.exit(), "0", "{run}");
    let host = host_of(&env);
    let owner = |file: &str| {
        let found = std::fs::metadata(format!("/proc/{host}/{file}"));
        found.unwrap().uid()
    };
    assert_ne!(owner(""), 0, "it is an ordinary user's");
    // The kernel gives to root what belongs to a process that cannot be dumped.
    assert_eq!(owner("environ"), 0);
    let open = std::fs::read_link(format!("/proc/{host}/fd/9"));
    if is_root {
        assert_ne!(
            open.ok().as_deref(),
            Some(std::path::Path::new("/dev/null"))
        );
        let host = rustix::process::Pid::from_raw(i32::try_from(host).unwrap()).unwrap();
        rustix::process::kill_process(host, rustix::process::Signal::TERM).unwrap();
    }
}
