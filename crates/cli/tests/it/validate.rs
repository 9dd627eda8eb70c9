//! `validate`, from outside.

use insta::assert_snapshot;
use serde_json::Value;

use crate::home;

/// One mistake of each kind: what the provider rejects, what Proxmox does, what is doubtful.
const BAD: &str = r#"resource "proxmox_virtual_environment_vm" "web" {
  node_name = "pve"
  bios      = "omvf"
  tags      = ["Web"]
  network_device {
    vlan_id = 5000
  }
}
"#;

const GOOD: &str =
    "resource \"proxmox_virtual_environment_vm\" \"web\" {\n  node_name = \"pve\"\n}\n";

#[test]
fn each_finding_is_shown_in_a_frame_with_what_to_do() {
    let env = home().with_file("main.tf", BAD);
    assert_snapshot!(env.run(["validate", "main.tf"]), @r#"
    exit: 1
    ----- stdout -----
    error[tf/enum]: `bios`: `omvf` is not one of `ovmf`, `seabios`
      ╭▸ main.tf:3:15
      │
    3 │   bios      = "omvf"
      │               ━━━━━━
      │
      ╰ hint: did you mean `ovmf`?

    warning[pve/tag]: Proxmox turns the tag `Web` into lower case, so every plan has a change
      ╭▸ main.tf:4:16
      │
    4 │   tags      = ["Web"]
      │                ━━━━━
      │
      ╰ hint: write `web`

    error[pve/vlan]: 5000 is not a VLAN: they go from 1 to 4094
      ╭▸ main.tf:6:15
      │
    6 │     vlan_id = 5000
      ╰╴              ━━━━
    ----- stderr -----
    2 errors, 1 warning in 1 file
    "#);
    let plain = env
        .run(["validate", "main.tf"])
        .variable("LANG", "C")
        .stdout();
    assert!(plain.is_ascii(), "{plain}");
}

#[test]
fn colour_only_adds_to_the_words_of_a_frame() {
    let env = home().with_file("main.tf", BAD);
    let plain = env.run(["validate", "main.tf"]).stdout();
    let coloured = env
        .run(["validate", "main.tf", "--color", "always"])
        .stdout();
    assert!(
        coloured.contains("\u{1b}[1;31merror[tf/enum]"),
        "{coloured}"
    );
    let mut bare = coloured;
    for code in ["0", "1", "2", "32", "33", "1;31"] {
        bare = bare.replace(&format!("\u{1b}[{code}m"), "");
    }
    assert_eq!(bare, plain);
}

#[test]
fn a_folder_without_mistakes_is_done_and_says_so_on_stderr() {
    let env = home()
        .with_file("k3s/main.tf", GOOD)
        .with_file("k3s/other.txt", "no");
    assert_snapshot!(env.run(["validate", "k3s"]), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    nothing found in 1 file
    ");
}

#[test]
fn the_document_has_places_and_counts() {
    let env = home().with_file("main.tf", BAD);
    let run = env.run(["validate", "main.tf", "--json"]);
    assert_eq!(run.exit(), "1", "{run}");
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(document["schema"], 1);
    assert_eq!(
        (&document["errors"], &document["warnings"]),
        (&2.into(), &1.into())
    );
    let first = &document["findings"][0];
    assert_eq!(
        (&first["rule"], &first["line"], &first["column"]),
        (&"tf/enum".into(), &3.into(), &15.into())
    );
    let span = [&first["span"][0], &first["span"][1]].map(|at| at.as_u64().unwrap() as usize);
    assert_eq!(&BAD[span[0]..span[1]], "\"omvf\"");
    let same = env
        .run(["validate", "main.tf", "--format", "json"])
        .stdout();
    assert_eq!(serde_json::from_str::<Value>(&same).unwrap(), document);
}

#[test]
fn sarif_and_annotations_say_the_same() {
    let env = home().with_file("main.tf", BAD);
    let sarif = env.run(["validate", "main.tf", "--format", "sarif"]);
    assert_eq!(sarif.exit(), "1");
    let document: Value = serde_json::from_str(&sarif.stdout()).unwrap();
    let results = document["runs"][0]["results"].as_array().unwrap();
    let rules: Vec<&str> = results
        .iter()
        .filter_map(|result| result["ruleId"].as_str())
        .collect();
    assert_eq!(rules, ["tf/enum", "pve/tag", "pve/vlan"]);
    let github = env
        .run(["validate", "main.tf", "--format", "github"])
        .stdout();
    assert_snapshot!(github, @r"
    ::error file=main.tf,line=3,col=15,endLine=3,endColumn=21,title=tf/enum::`bios`: `omvf` is not one of `ovmf`, `seabios`%0Adid you mean `ovmf`?
    ::warning file=main.tf,line=4,col=16,endLine=4,endColumn=21,title=pve/tag::Proxmox turns the tag `Web` into lower case, so every plan has a change%0Awrite `web`
    ::error file=main.tf,line=6,col=15,endLine=6,endColumn=19,title=pve/vlan::5000 is not a VLAN: they go from 1 to 4094
    ");
}

#[test]
fn a_file_is_read_with_its_neighbours_and_reported_alone() {
    let main = GOOD.replace("\"pve\"", "var.node");
    let env = home().with_file("main.tf", &main).with_file(
        "variables.tf",
        "variable \"node\" {\n}\nvariable \"node\" {\n}\n",
    );
    assert_eq!(
        env.run(["validate", "main.tf"]).exit(),
        "0",
        "the mistake is in the other file"
    );
    assert_eq!(env.run(["validate", "variables.tf"]).exit(), "1");
    assert_eq!(env.run(["validate", "."]).exit(), "1");
}

#[test]
fn stdin_is_a_file_of_its_own() {
    let run = home()
        .run(["validate", "-", "--format", "github"])
        .stdin(BAD);
    assert_eq!(run.exit(), "1", "{run}");
    assert!(run.stdout().contains("file=<stdin>,line=3,"), "{run}");
    assert_eq!(home().run(["validate", "-"]).stdin(GOOD).exit(), "0");
}

#[test]
fn warnings_end_with_1_only_when_that_is_asked_for() {
    let warned = GOOD.replace("}\n", "  tags = [\"Web\"]\n}\n");
    let env = home().with_file("main.tf", &warned);
    assert_eq!(env.run(["validate", "main.tf"]).exit(), "0");
    assert_eq!(env.run(["validate", "main.tf", "--strict"]).exit(), "1");
}

#[test]
fn what_cannot_be_read_is_wrong_usage() {
    let env = home()
        .with_file("empty/readme.md", "no")
        .with_file("broken.json", "{}");
    std::fs::write(env.home().join("binary.tf"), [0xff, 0xfe, 0x00]).unwrap();
    for arguments in [
        vec!["validate"],
        vec!["validate", "nowhere.tf"],
        vec!["validate", "empty"],
        vec!["validate", "binary.tf"],
        vec![
            "validate",
            "empty/readme.md",
            "--provider-schema",
            "broken.json",
        ],
        vec![
            "validate",
            "empty/readme.md",
            "--provider-schema",
            "nowhere.json",
        ],
        vec!["validate", "--json", "--format", "sarif", "."],
    ] {
        let run = env.run(arguments.clone());
        assert_eq!(run.exit(), "2", "{arguments:?}: {run}");
        assert!(run.stderr().starts_with("error: "), "{arguments:?}: {run}");
    }
}

#[test]
fn a_schema_of_the_users_own_is_used() {
    let schema = r#"{"provider_schemas":{"x/bpg/proxmox":{"resource_schemas":{"proxmox_new":{"block":{"attributes":{"a":{"type":"number","required":true}}}}}}}}"#;
    let env = home().with_file("schema.json", schema).with_file(
        "main.tf",
        "resource \"proxmox_new\" \"a\" {\n  a = \"b\"\n}\n",
    );
    let run = env.run([
        "validate",
        "main.tf",
        "--provider-schema",
        "schema.json",
        "--json",
    ]);
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(document["findings"][0]["rule"], "tf/type");
    assert!(document["provider"].is_null());
}

#[test]
fn hostile_names_and_texts_cannot_steer_the_terminal() {
    let env = home();
    let text = GOOD
        .replace("\"pve\"", "\"pve\"\n  \u{9b}x = 1")
        .replace("web", "w\u{202e}eb");
    std::fs::write(env.home().join("a\u{1b}[2J.tf"), text).unwrap();
    for format in ["text", "json", "sarif", "github"] {
        let run = env.run(["validate", ".", "--format", format]);
        assert_eq!(run.exit(), "1", "{format}");
        let steers = |c: char| c == '\u{1b}' || c == '\u{9b}' || c == '\u{202e}';
        assert!(
            !run.stdout().contains(steers) && !run.stderr().contains(steers),
            "{format}: {run}"
        );
    }
}
