//! A Proxmox Backup Server, played by a small program in the place of its client.

use super::*;

const SERVER: &str = "pbs:backup@pbs@store.example:main";

/// Keeps what it is given in a folder, as the client would on the server; refuses what it should not be given.
const CLIENT: &str = r#"#!/bin/sh
read -r password
[ "$PBS_PASSWORD_FD" = 0 ] && [ "$password" = "a pass phrase for tests" ] || { echo "permission check failed" >&2; exit 255; }
[ -z "$OTHER_SECRET" ] || { echo "given more than it needs" >&2; exit 9; }
store="$HOME/server"; mkdir -p "$store"
echo "$@" >> "$store/calls"
case "$1 $2" in
  backup*)
    case "$*" in *"--crypt-mode encrypt --keyfile "*) ;; *) echo "in clear" >&2; exit 8;; esac
    cp -r "${2#proxmox-ai.pxar:}" "$store/archive"; echo "$6" > "$store/id"; echo "$8" > "$store/time" ;;
  "snapshot list")
    printf '[{"backup-type":"host","backup-id":"%s","backup-time":%s,"size":7}]' "$(cat "$store/id")" "$(cat "$store/time")" ;;
  restore*) cp -r "$store/archive/." "$4/" ;;
esac
"#;

fn with_client() -> TestEnv {
    let env = made();
    env.write("bin/proxmox-backup-client", CLIENT);
    let client = env.home().join("bin/proxmox-backup-client");
    std::fs::set_permissions(client, std::fs::Permissions::from_mode(0o755)).unwrap();
    env.write("key.json", "{}");
    private(&env.home().join("key.json"));
    env
}

fn server(env: &TestEnv, words: &[&str]) -> Run {
    let place = [
        "--target",
        SERVER,
        "--passphrase-file",
        "phrase",
        "--key-file",
        "key.json",
    ];
    let all = ["backup"].iter().chain(words).chain(&place);
    let path = format!("{}:/usr/bin:/bin", env.home().join("bin").display());
    env.run(all.map(|word| word.to_string()))
        .variable("PATH", path)
        .variable("OTHER_SECRET", "x")
}

#[test]
fn a_server_gets_it_encrypted_and_gives_it_back() {
    let env = with_client();
    let run = server(&env, &["create"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(!data(&env).join("backup/stage").exists());
    let listed = document(&server(&env, &["list", "--json"]));
    let name = listed["snapshots"][0]["id"].as_str().unwrap().to_owned();
    assert!(name.starts_with("host/proxmox-ai-"), "{name}");
    let keys = std::fs::read(data(&env).join("vault/keys.json")).unwrap();
    std::fs::remove_dir_all(data(&env)).unwrap();
    let run = server(&env, &["restore", &name]);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(
        std::fs::read(data(&env).join("vault/keys.json")).unwrap(),
        keys
    );
    assert!(!data(&env).join("backup/fetched").exists());
    assert!(!env.read("server/calls").contains(PHRASE));
}

#[test]
fn a_server_that_gives_back_something_else_is_not_believed() {
    let env = with_client();
    assert_eq!(server(&env, &["create"]).exit(), "0");
    std::fs::write(
        env.home().join("server/archive/data/vault/keys.json"),
        b"{}",
    )
    .unwrap();
    let run = server(&env, &["restore", "--into", "new"]);
    assert_eq!(run.exit(), "21", "{run}");
    assert!(!env.home().join("new").exists());
}

#[test]
fn no_key_no_client_no_network_and_a_wrong_password_each_say_so() {
    let env = with_client();
    let without = |run: Run, exit: &str, word: &str| {
        assert_eq!(run.exit(), exit, "{run}");
        assert!(run.stderr().contains(word), "{run}");
    };
    std::fs::remove_file(env.home().join("key.json")).unwrap();
    without(server(&env, &["create"]), "2", "key.json");
    let keyless = [
        "backup",
        "create",
        "--target",
        SERVER,
        "--passphrase-file",
        "phrase",
    ];
    let path = format!("{}:/usr/bin:/bin", env.home().join("bin").display());
    without(
        env.run(keyless).variable("PATH", path),
        "2",
        "without a key",
    );
    without(env.run(keyless), "2", "not installed");
    without(
        server(&env, &["list", "--set", "network.external_access=false"]),
        "20",
        "refused",
    );
    env.write("phrase", "wrong");
    without(server(&env, &["list"]), "11", "permission check failed");
    without(server(&env, &["prune"]), "2", "server's own business");
    assert!(!env.home().join("server/archive").exists());
}
