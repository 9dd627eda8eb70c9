//! `models import`, from outside.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;

use insta::assert_snapshot;
use pai_testkit::{Run, TestEnv};

use super::{FOLDER, SMALL, json, put, real_models, sha256, tiny_model};
use crate::home;

#[test]
fn a_file_that_nobody_vouches_for_is_refused_until_its_hash_is_given() {
    let env = home();
    let path = put(&env, "mine.gguf", &tiny_model("llama"));
    assert_snapshot!(env.run(["models", "import", "mine.gguf"]), @r"
    exit: 21
    ----- stdout -----

    ----- stderr -----
    error: the SHA-256 of `[HOME]/mine.gguf` is not on the list of allowed models: 2de0a95bd949ec1d89c9e0c55fd8ea702d7b826a73130ccb391e5a7ce4976987
    hint: if you trust its publisher, add --trust --sha256 HASH, with the hash that the publisher's own page shows for the file
    ");
    let wrong = "0".repeat(64);
    assert_snapshot!(env.run(["models", "import", "mine.gguf", "--trust", "--sha256", &wrong]), @r"
    exit: 21
    ----- stdout -----

    ----- stderr -----
    error: the SHA-256 of `[HOME]/mine.gguf` is 2de0a95bd949ec1d89c9e0c55fd8ea702d7b826a73130ccb391e5a7ce4976987, not 0000000000000000000000000000000000000000000000000000000000000000
    hint: the file is not what it should be: get it again from where it comes
    ");
    assert_snapshot!(env.run(["models", "import", "mine.gguf", "--trust", "--sha256", &sha256(&path)]), @r"
    exit: 0
    ----- stdout -----
    mine  96 B  verified  hard link, no space used
    ----- stderr -----
    trusted from now on, by its SHA-256 2de0a95bd949ec1d89c9e0c55fd8ea702d7b826a73130ccb391e5a7ce4976987
    it is not chosen by itself; to use it: proxmox-ai models use mine
    warning: `mine` has no turn marks for which there are prompts here, so no command can ask it; if it knows those of Qwen, remove it and import it with --family chatml
    ");
    let trusted = fs::metadata(env.home().join(FOLDER).join("trusted.json")).unwrap();
    assert_eq!(trusted.mode() & 0o777, 0o600);
    assert_snapshot!(env.run(["models", "list"]), @r"
    exit: 0
    ----- stdout -----
      model                 size  weights  memory  licence     state
      mine                  96 B  unknown  367 MB  unknown     verified, trusted by you
      qwen2.5-coder:1.5b  1.1 GB  Q4_K_M   1.6 GB  Apache-2.0  not installed
      qwen2.5-coder:0.5b  491 MB  Q4_K_M   900 MB  Apache-2.0  not installed
      smollm2:135m         98 MB  Q4_1     400 MB  Apache-2.0  not installed
    ----- stderr -----
    used: none, only models that are never chosen by themselves are installed: mine
    hint: proxmox-ai models use mine
    ");
}

#[test]
fn trust_without_a_hash_is_wrong_usage() {
    let env = home();
    put(&env, "mine.gguf", &tiny_model("llama"));
    assert_snapshot!(env.run(["models", "import", "mine.gguf", "--trust"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: --trust needs the hash of the file
    hint: if you trust its publisher, add --trust --sha256 HASH, with the hash that the publisher's own page shows for the file
    ");
    let run = env.run([
        "models",
        "import",
        "mine.gguf",
        "--trust",
        "--sha256",
        "abc",
    ]);
    assert_snapshot!(run, @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: a SHA-256 has 64 hexadecimal digits, this has 3 characters or other signs in it
    hint: the publisher shows it beside the file; `sha256sum FILE` computes it
    ");
}

#[test]
fn the_hash_can_be_typed_on_a_terminal() {
    if !Path::new("/usr/bin/script").exists() {
        println!("skipped: the program `script` is missing");
        return;
    }
    let env = home();
    let path = put(&env, "mine.gguf", &tiny_model("llama"));
    let import = |typed: &str| {
        env.run(["models", "import", "mine.gguf", "--trust"])
            .stdin(format!("{typed}\n"))
            .variable("NO_COLOR", "1")
            .on_terminal()
    };
    let asked = "the SHA-256 that the publisher's own page shows for this file:";
    for (typed, exit) in [("", "2"), (&"0".repeat(64)[..], "21")] {
        let run = import(typed);
        assert_eq!(run.exit(), exit, "{run}");
        assert!(run.stdout().contains(asked), "{run}");
    }
    let run = import(&sha256(&path));
    assert_eq!(run.exit(), "0", "{run}");
    assert!(run.stdout().contains("mine  96 B  verified"), "{run}");
}

/// Writes the manifest by which Ollama calls a blob by a name.
fn name_in_ollama(env: &TestEnv, name: &str, digest: &str) {
    let manifest = format!(
        r#"{{"layers":[{{"mediaType":"application/vnd.ollama.image.model","digest":"sha256:{digest}"}}]}}"#
    );
    env.write(
        &format!(".ollama/models/manifests/example/library/{name}"),
        &manifest,
    );
}

/// Runs with a small disk of its own mounted at the models folder, which only the run sees.
fn on_a_small_disk(run: Run, size: &str) -> Option<Run> {
    let mount = format!(
        "umask 077; mkdir -p '{FOLDER}' && mount -t tmpfs -o {size},mode=700 tmpfs '{FOLDER}' || exit 99; exec \"$@\""
    );
    let run = run.through(["unshare", "-Urm", "sh", "-c", &mount, "sh"]);
    if run.exit() == "99" || run.stderr().starts_with("unshare:") {
        println!("skipped: no small disk can be mounted here");
        return None;
    }
    Some(run)
}

#[test]
fn a_disk_that_is_too_small_is_seen_before_anything_is_copied() {
    let env = home();
    let mut bytes = tiny_model("llama");
    bytes.resize(4 << 20, 0);
    let sha256 = sha256(&put(&env, "mine.gguf", &bytes));
    let import = [
        "models",
        "import",
        "mine.gguf",
        "--trust",
        "--sha256",
        &sha256,
    ];
    let Some(run) = on_a_small_disk(env.run(import), "size=18m") else {
        return;
    };
    assert_snapshot!(run, @r"
    exit: 3
    ----- stdout -----

    ----- stderr -----
    error: 4194304 bytes are needed in `[HOME]/.local/share/proxmox-ai/models`, 18874368 are free
    hint: free some space, or set XDG_DATA_HOME to a folder on a larger disk
    ");
}

#[test]
fn a_disk_that_fills_up_is_told_as_such() {
    let env = home();
    let sha256 = sha256(&put(&env, "mine.gguf", &tiny_model("llama")));
    let import = [
        "models",
        "import",
        "mine.gguf",
        "--trust",
        "--sha256",
        &sha256,
    ];
    // Room for bytes, and for the folder, a lock and the copy, but for no list.
    let Some(run) = on_a_small_disk(env.run(import), "size=64m,nr_inodes=3") else {
        return;
    };
    assert_eq!(run.exit(), "3", "{run}");
    assert!(
        run.stderr()
            .starts_with("error: the disk of `[HOME]/.local/share/proxmox-ai/models` is full\n"),
        "{run}"
    );
}

#[test]
fn what_is_not_a_whole_model_is_refused_with_the_reason() {
    let env = home();
    put(&env, "not.gguf", b"PK\x03\x04 something else");
    assert_snapshot!(env.run(["models", "import", "not.gguf"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/not.gguf` is refused: this is not a GGUF file: it does not start with `GGUF`
    hint: models are GGUF files; `proxmox-ai models list` shows those that are known
    ");
    put(&env, "short.gguf", &tiny_model("llama")[..50]);
    assert_snapshot!(env.run(["models", "import", "short.gguf"]), @r"
    exit: 21
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/short.gguf` is refused: the file is truncated: it has 50 bytes and needs 52
    hint: it was not copied or downloaded to its end
    ");
    assert_snapshot!(env.run(["models", "import", "nowhere.gguf"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: cannot read `nowhere.gguf`
      No such file or directory (os error 2)
    hint: name what is there; a relative path begins in `[HOME]`
    ");
    assert_eq!(env.run(["models", "import", "."]).exit(), "2");
}

#[test]
fn hostile_names_do_not_reach_the_terminal() {
    let env = home();
    put(&env, "a\u{1b}[2Jb.gguf", &tiny_model("ll\u{1b}[31mama"));
    let run = env.run(["models", "import", "a\u{1b}[2Jb.gguf"]);
    assert_eq!(run.exit(), "21", "{run}");
    assert!(!run.to_string().contains('\u{1b}'), "{run}");
}

#[test]
fn ollamas_other_models_are_named_with_the_way_to_trust_them() {
    let env = home();
    let bytes = tiny_model("llama");
    let path = put(&env, "plain.gguf", &bytes);
    let digest = sha256(&path);
    put(
        &env,
        &format!(".ollama/models/blobs/sha256-{digest}"),
        &bytes,
    );
    name_in_ollama(&env, "llama/8b", &digest);
    let run = env.run(["models", "import", "--ollama"]);
    assert_snapshot!(run.to_string().replace(&digest, "[SHA256]"), @r"
    exit: 10
    ----- stdout -----

    ----- stderr -----
    error: none of Ollama's models is in the catalogue
      llama:8b  96 B  [HOME]/.ollama/models/blobs/sha256-[SHA256]
    hint: to trust one, with the hash that its publisher's own page shows: proxmox-ai models import '[HOME]/.ollama/models/blobs/sha256-[SHA256]' --trust --sha256 HASH
    ");
    assert_eq!(
        env.run(["models", "import", "--ollama=/nowhere"]).exit(),
        "10"
    );
}

#[test]
fn ollamas_copy_of_a_known_model_is_taken_without_copying() {
    let Some(models) = real_models() else { return };
    let env = home();
    let blobs = env.home().join(".ollama/models/blobs");
    fs::create_dir_all(&blobs).unwrap();
    let digest = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53";
    let blob = blobs.join(format!("sha256-{digest}"));
    fs::copy(models.join(SMALL), &blob).unwrap();
    fs::set_permissions(&blob, fs::Permissions::from_mode(0o644)).unwrap();
    // Another one lies beside it, and is named as well.
    let other = tiny_model("llama");
    let other_digest = sha256(&put(&env, "plain.gguf", &other));
    put(
        &env,
        &format!(".ollama/models/blobs/sha256-{other_digest}"),
        &other,
    );
    name_in_ollama(&env, "other/1b", &other_digest);
    let document = json(&env.run(["models", "import", "--ollama", "--json"]));
    assert_eq!(document["imported"][0]["placed"], "hard_link");
    assert_eq!(
        document["not_in_catalogue"][0]["claimed_sha256"],
        other_digest
    );
    let text = env.run(["models", "import", "--ollama"]);
    assert_eq!(text.exit(), "0", "{text}");
    let line = format!("  96 B  [HOME]/.ollama/models/blobs/sha256-{other_digest}\n");
    assert!(text.stderr().contains(&line), "{text}");
    assert!(
        text.stderr().contains("hint: to trust one, with the hash"),
        "{text}"
    );
    assert_eq!(document["imported"][0]["model"]["name"], "smollm2:135m");
    let ours = fs::metadata(env.home().join(FOLDER).join(SMALL)).unwrap();
    assert_eq!(ours.ino(), fs::metadata(blob).unwrap().ino());
}
