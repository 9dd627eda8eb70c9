//! `storage`, and the setting that asks for encrypted volumes, from outside.

use insta::assert_snapshot;
use pai_testkit::TestEnv;

use crate::{home, with_made_disk};

const USER_FILE: &str = ".config/proxmox-ai/config.toml";
const DATA: &str = ".local/share/proxmox-ai";
const LUKS: Option<&str> = Some("CRYPT-LUKS2-0a1b-home");

fn with_data() -> TestEnv {
    home()
        .with_file(USER_FILE, "[ai]\nthreads = 4\n")
        .with_file(".local/share/proxmox-ai/models/x.bin", "0123456789")
}

#[test]
fn a_volume_that_is_not_encrypted_is_refused_with_what_to_do() {
    let env = home();
    let Some(through) = with_made_disk(&env, None) else {
        return;
    };
    let set = ["config", "set", "storage.full_disk_encryption", "true"];
    let run = env.run(set).through(through);
    assert_eq!(run.exit(), "20", "{run}");
    for words in [
        "not every volume is encrypted",
        "\n  data `[HOME]/.local/share/proxmox-ai`: not encrypted: the device",
        "cryptsetup luksFormat",
        "zfs create -o encryption=on",
        "fscrypt encrypt",
        "hint: with a folder on an encrypted volume: proxmox-ai storage move FOLDER",
    ] {
        assert!(run.stderr().contains(words), "{words}: {run}");
    }
    assert!(!env.home().join(USER_FILE).exists());
}

#[test]
fn the_volumes_are_looked_at_again_at_every_start() {
    let env = home();
    let Some(encrypted) = with_made_disk(&env, LUKS) else {
        return;
    };
    let set = ["config", "set", "storage.full_disk_encryption", "true"];
    let run = env.run(set).through(encrypted.clone());
    assert_eq!(run.exit(), "0", "{run}");
    let run = env.run(["models", "list"]).through(encrypted);
    assert_eq!(run.exit(), "0", "{run}");
    let plain = with_made_disk(&env, None).unwrap();
    std::fs::remove_dir_all(env.home().join("sys")).unwrap();
    with_made_disk(&env, None).unwrap();
    let run = env.run(["models", "list"]).through(plain);
    assert_eq!(run.exit(), "20", "{run}");
    assert!(
        run.stderr()
            .contains("`storage.full_disk_encryption` is true (user file [HOME]/"),
        "{run}"
    );
    // What mends it still runs.
    let run = env.run(["config", "unset", "storage.full_disk_encryption"]);
    assert_eq!(run.exit(), "0", "{run}");
}

#[test]
fn everything_is_moved_and_found_again() {
    let env = with_data();
    let Some(through) = with_made_disk(&env, LUKS) else {
        return;
    };
    let dry = env
        .run(["storage", "move", "volume", "--dry-run"])
        .through(through.clone());
    assert_snapshot!(dry, @r"
    exit: 0
    ----- stdout -----
    folder  files  size  what is done
    config      1  17 B  [HOME]/.config/proxmox-ai → [HOME]/volume/config
    data        1  10 B  [HOME]/.local/share/proxmox-ai → [HOME]/volume/data
    cache       0   0 B  not there yet; it will be [HOME]/volume/cache
    ----- stderr -----
    nothing was moved: --dry-run
    ");
    assert!(!env.home().join("volume").exists());
    let run = env
        .run(["storage", "move", "volume"])
        .through(through.clone());
    assert_eq!(run.exit(), "0", "{run}");
    assert!(env.home().join(DATA).is_symlink());
    assert_eq!(env.read("volume/data/models/x.bin"), "0123456789");
    assert_eq!(env.run(["config", "get", "ai.threads"]).stdout(), "4\n");
    let run = env.run(["config", "set", "ai.threads", "8"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(env.read("volume/config/config.toml"), "[ai]\nthreads = 8\n");
    let again = env.run(["storage", "move", "volume"]).through(through);
    assert_eq!(again.exit(), "0", "{again}");
    assert!(again.stdout().contains("it is there already"), "{again}");
}

#[test]
fn the_documented_home_is_moved_as_a_whole() {
    let env = home()
        .with_file(".proxmox-ai/config.toml", "[ai]\nthreads = 4\n")
        .with_file(
            ".proxmox-ai/security.yaml",
            "ai_security:\n  external_downloads: false\n",
        );
    let Some(through) = with_made_disk(&env, LUKS) else {
        return;
    };
    let run = env.run(["storage", "move", "volume"]).through(through);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(env.home().join(".proxmox-ai").is_symlink());
    let pull = env.run(["models", "pull", "smollm2:135m"]);
    assert_eq!(pull.exit(), "20", "{pull}");
    // A volume that is not mounted takes settings and policy with it: nothing runs as if there were none.
    std::fs::rename(env.home().join("volume"), env.home().join("away")).unwrap();
    let pull = env.run(["models", "pull", "smollm2:135m"]);
    assert_snapshot!(pull, @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/.proxmox-ai` leads to `[HOME]/volume/home`, which is not there
    hint: mount the volume that holds it, or remove the link: rm '[HOME]/.proxmox-ai'
    ");
    let run = env.run(["config", "set", "ai.threads", "8"]);
    assert_eq!(run.exit(), "12", "{run}");
    assert!(!env.home().join(".config").exists());
}

#[test]
fn a_plain_volume_and_a_full_target_are_refused() {
    let env = with_data();
    let Some(plain) = with_made_disk(&env, None) else {
        return;
    };
    let run = env
        .run(["storage", "move", "volume"])
        .through(plain.clone());
    assert_eq!(run.exit(), "20", "{run}");
    assert!(run.stderr().contains("--accept-risk=plain-volume"), "{run}");
    env.write("volume/data/theirs", "");
    let risk = [
        "storage",
        "move",
        "volume",
        "--only",
        "data",
        "--accept-risk",
        "plain-volume",
    ];
    let run = env.run(risk).through(plain.clone());
    assert_eq!(run.exit(), "2", "{run}");
    assert!(run.stderr().contains("is not empty"), "{run}");
    assert!(!env.home().join(DATA).is_symlink());
    std::fs::remove_file(env.home().join("volume/data/theirs")).unwrap();
    let run = env.run(risk).through(plain);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(env.home().join(DATA).is_symlink());
    assert!(!env.home().join(".config/proxmox-ai").is_symlink());
}
