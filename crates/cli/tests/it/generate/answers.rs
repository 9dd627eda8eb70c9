//! What comes out of an answer: the spec, the files, the document.

use insta::assert_snapshot;
use pai_cage::protocol::WorkerError;
use pai_testkit::{Act, Script, TestEnv};
use serde_json::Value;

use crate::home;

/// A home whose model takes the first thing that its grammar allows.
fn fake() -> TestEnv {
    home().with_fake_model(&Script::default())
}

const REQUEST: &str =
    "a debian 12 container named web with 2 cores, 1 GB of memory and 8 GB on tank";

#[test]
fn the_spec_is_one_document_whose_fields_say_where_they_come_from() {
    let run = fake().run(["generate", "terraform", REQUEST, "--emit", "spec"]);
    assert_eq!(run.exit(), "0", "{run}");
    let spec: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(spec["schema"], 1);
    assert_eq!(spec["request"], REQUEST);
    let guest = &spec["guests"][0];
    for (field, value, words) in [
        ("kind", Value::from("lxc"), "container"),
        ("name", Value::from("web"), "named web"),
        ("os", Value::from("debian-12"), "debian 12"),
        ("cores", Value::from(2), "2 cores"),
        ("memory_mb", Value::from(1024), "1 GB of memory"),
        ("disk_gb", Value::from(8), "8 GB"),
        ("storage", Value::from("tank"), "on tank"),
    ] {
        let cell = &guest[field];
        assert_eq!(cell["value"], value, "{field}");
        assert_eq!(cell["source"], "request", "{field}");
        let at = |index: usize| cell["span"][index].as_u64().unwrap() as usize;
        assert_eq!(&REQUEST[at(0)..at(1)], words, "{field}");
    }
    assert_eq!(guest["bridge"]["source"], "default");
    assert_eq!(guest["bridge"]["rule"], "bridge-vmbr0");
}

/// The text with one space where several align it.
fn squeezed(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_files_come_out_one_after_the_other_under_their_names() {
    let env = fake();
    let run = env.run(["generate", "terraform", REQUEST, "--emit", "hcl"]);
    assert_eq!(run.exit(), "0", "{run}");
    let printed = run.stdout();
    let named: Vec<&str> = printed
        .lines()
        .filter_map(|line| line.strip_prefix("# "))
        .filter(|name| name.ends_with(".tf") || name.ends_with(".example"))
        .collect();
    let names = [
        "versions.tf",
        "provider.tf",
        "variables.tf",
        "main.tf",
        "outputs.tf",
        "terraform.tfvars.example",
    ];
    assert_eq!(named, names);
    for line in [
        "resource \"proxmox_virtual_environment_container\" \"web\" {",
        "0.111.1",
        "cores = 2",
        "dedicated = 1024",
        "datastore_id = \"tank\"",
    ] {
        assert!(squeezed(&printed).contains(line), "{line}: {printed}");
    }
    // What is printed is what --out writes, and what is printed where nothing is asked for.
    let bare = env.run(["generate", "terraform", REQUEST]);
    assert_eq!(bare.stdout(), printed);
    let written = env.run(["generate", "terraform", REQUEST, "--out", "web"]);
    assert_eq!((written.exit(), written.stdout().as_str()), ("0", ""));
    for name in names {
        let text = env.read(&format!("web/{name}"));
        assert!(printed.contains(text.trim_end()), "{name}");
    }
}

#[test]
fn overwriting_replaces_whole_files_and_leaves_nothing_beside_them() {
    let env = fake();
    env.write("web/main.tf", "old");
    let arguments = ["generate", "terraform", REQUEST, "--out", "web"];
    let refused = env.run(arguments);
    assert_eq!(refused.exit(), "2", "{refused}");
    assert_eq!(env.read("web/main.tf"), "old");
    let over = env.run(
        arguments
            .into_iter()
            .chain(["--overwrite", "--emit", "spec"]),
    );
    assert_eq!(over.exit(), "0", "{over}");
    assert!(
        env.read("web/main.tf")
            .contains("proxmox_virtual_environment_container")
    );
    let files = env
        .tree()
        .into_iter()
        .filter(|name| name.starts_with("web/"));
    assert_eq!(files.count(), 1 + 6, "the folder and its six files");
}

#[test]
fn the_json_document_has_every_field_that_the_reference_describes() {
    // In a debug build a field that is not described ends the program.
    let script = Script::of_torn(
        "vm x1 name=my-db cores=2 node=alpha\n.",
        "node",
        "disk",
        0.5,
    );
    let run = home().with_fake_model(&script).run([
        "generate",
        "terraform",
        "--json",
        "a vm named my-db on alpha with 2 cores, 512 MB of swap, smbios and a friendly word",
    ]);
    assert_eq!(run.exit(), "0", "{run}");
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(document["schema"], 1);
    assert_eq!(document["spec"]["schema"], 1);
    assert_eq!(
        document["spec"]["unexpressed"][0]["words"],
        "512 MB of swap"
    );
    assert_eq!(document["files"].as_array().map(Vec::len), Some(6));
    assert_eq!(document["unsure"][0]["taken"], "a node");
    assert_eq!(document["unsure"][0]["other"], "a storage");
    assert_eq!(document["receipt"]["unsure"], 1);
    let words = |list: &Value, field: &str| -> Vec<String> {
        let list = list.as_array().unwrap().iter();
        list.map(|one| one[field].as_str().unwrap().to_owned())
            .collect()
    };
    let strange = words(&document["strange"], "words");
    assert!(strange.contains(&"smbios".to_owned()), "{strange:?}");
    assert!(strange.contains(&"friendly".to_owned()), "{strange:?}");
    let warnings = words(&document["warnings"], "message").join("\n");
    assert!(
        warnings.contains("512 MB of swap") && warnings.contains("smbios"),
        "{warnings}"
    );
    assert!(!warnings.contains("friendly"), "{warnings}");
}

#[test]
fn a_request_that_the_context_does_not_hold_is_refused_at_its_end() {
    let script = Script::of(Act::Refuse(WorkerError::TooLong {
        needed: 5000,
        context: 4096,
    }));
    let run = home().with_fake_model(&script).run([
        "generate",
        "terraform",
        "a debian vm named web with 2 cores and 4 GB",
    ]);
    assert_snapshot!(run, @"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: the request does not fit: it needs 5000 tokens, the context has 4096
      a debian vm named web with 2 cores and 4 GB
                                         ^^^^^^^^
    hint: split the request, or try `--set ai.context=5120`
    ");
}

#[test]
fn mistakes_that_only_the_whole_spec_shows_are_refused_with_their_words() {
    for (request, words) in [
        ("a windows 11 container with 2 cores", "windows 11"),
        ("a debian container with 200 cores", "200 cores"),
        (
            "a debian vm at 10.0.0.5, gateway 10.0.1.1, with 2 cores",
            "gateway 10.0.1.1",
        ),
        ("vm 9000 with 2 cores, cloned from template 9000", "9000"),
    ] {
        let run = home().run(["generate", "terraform", request]);
        assert_eq!(run.exit(), "2", "{run}");
        let shown = run.stderr();
        let marked: String = shown
            .lines()
            .zip(shown.lines().skip(1))
            .find(|(_, marks)| marks.contains('^'))
            .map(|(line, marks)| {
                let marked = line.chars().zip(marks.chars());
                marked
                    .filter(|(_, mark)| *mark == '^')
                    .map(|(c, _)| c)
                    .collect()
            })
            .unwrap_or_default();
        assert!(marked.contains(words), "{request}: {shown}");
    }
}

#[test]
fn a_name_that_proxmox_would_not_take_is_changed_and_said() {
    let run = fake().run([
        "generate",
        "terraform",
        "a debian vm named my_db with 2 cores",
    ]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(run.stdout().contains("my-db"));
    assert!(run.stderr().contains("so it is my-db"), "{run}");
}
