//! `man`, from outside.

use crate::home;

#[test]
fn the_page_goes_to_standard_output() {
    let env = home();
    let run = env.run(["man"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(run.stdout().contains(".TH proxmox-ai 1"), "{run}");
    assert_eq!(env.tree(), Vec::<String>::new());
}

#[test]
fn every_command_gets_a_page_of_its_own_and_hidden_ones_do_not() {
    let env = home();
    let run = env.run(["man", "--out", "pages"]);
    assert_eq!(run.exit(), "0", "{run}");
    let tree = env.tree();
    for name in [
        "proxmox-ai.1",
        "proxmox-ai-config.1",
        "proxmox-ai-config-set.1",
    ] {
        assert!(tree.contains(&format!("pages/{name}")), "{tree:?}");
    }
    assert!(!tree.iter().any(|name| name.contains("reference")));
    let page = env.read("pages/proxmox-ai-config-set.1");
    assert!(page.contains(".TH proxmox-ai-config-set 1"), "{page}");
}
