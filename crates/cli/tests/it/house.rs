//! What holds for every command: help, usage errors, pipes, terminals, and the tree's own rules.

use insta::assert_snapshot;

use crate::home;

#[test]
fn help_writes_nothing_to_disk_and_needs_no_home() {
    let env = home();
    let run = env.run(["--help"]);
    assert_eq!((run.exit(), run.stderr()), ("0", String::new()));
    assert!(run.stdout().contains("Usage: proxmox-ai"), "{run}");
    assert_eq!(env.tree(), Vec::<String>::new());
    let run = env.run(["config", "--help"]).variable("HOME", "");
    assert_eq!(run.exit(), "0", "{run}");
}

#[test]
fn a_mistyped_command_gets_a_suggestion() {
    assert_snapshot!(home().run(["confg"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: unrecognized subcommand 'confg'
      tip: a similar subcommand exists: 'config'
    hint: usage: proxmox-ai [OPTIONS] <COMMAND>
    ");
}

#[test]
fn every_file_among_the_tests_is_a_module() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for crate_folder in std::fs::read_dir(folder).unwrap() {
        let tests = crate_folder.unwrap().path().join("tests/it");
        let Ok(main) = std::fs::read_to_string(tests.join("main.rs")) else {
            continue;
        };
        for entry in std::fs::read_dir(&tests).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let is_code = path.extension().is_some_and(|end| end == "rs");
            if is_code && name != "main" {
                assert!(
                    main.contains(&format!("mod {name};")),
                    "{} is not a module of its main.rs, so its tests never run",
                    path.display()
                );
            }
        }
    }
}
