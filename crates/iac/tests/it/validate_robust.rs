//! No text makes the validator panic, hang or leave the file.

use pai_iac::finding::SourceFile;
use pai_iac::terraform::catalogue::Catalogue;
use pai_iac::terraform::validate::validate;

use crate::validate_tf::GOOD;

/// A small generator of numbers, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

/// Checks a text, and that every finding is about a place in it.
fn survive(text: &str) {
    let file = SourceFile {
        name: "a.tf".to_owned(),
        text: text.to_owned(),
    };
    for finding in validate(&[file], Catalogue::builtin()) {
        assert!(
            text.get(finding.span.clone()).is_some(),
            "{finding:?} in {text:?}"
        );
        assert!(
            !finding.message.is_empty() && !finding.message.ends_with('.'),
            "{finding:?}"
        );
    }
}

/// Pieces that texts are made of; most of them mean something somewhere.
const PIECES: &[&str] = &[
    "resource",
    "data",
    "provider",
    "variable",
    "locals",
    "output",
    "terraform",
    "module",
    "dynamic",
    "content",
    "for_each",
    "count",
    "lifecycle",
    " \"proxmox_virtual_environment_vm\" \"a\" ",
    " \"proxmox\" ",
    " \"a\" ",
    "{\n",
    "\n}\n",
    "{",
    "}",
    "=",
    " = ",
    "\n",
    "[",
    "]",
    "(",
    ")",
    ",",
    "\"",
    "\"a\"",
    "${",
    "}\"",
    "%{ if ",
    "%{ endif }",
    "<<E\n",
    "<<-E\n",
    "\nE\n",
    "node_name",
    "cpu",
    "cores",
    "disk",
    "interface",
    "network_device",
    "vm_id",
    "tags",
    "1",
    "-1",
    "1e309",
    "0x",
    "true",
    "null",
    "var.a",
    "local.a",
    "each.key",
    "for x in y : x",
    "?",
    ":",
    "...",
    "*",
    ".*",
    "[0]",
    "&&",
    "!",
    "-",
    "é",
    "\u{1F600}",
    "\u{0}",
    "\r\n",
    "#",
    "//",
    "/*",
    "*/",
    "\\",
    "\\u12",
    "=>",
    "::",
    "10.0.0.1/24",
    "ipv4",
    "ip_config",
    "initialization",
    "address",
    "gateway",
    " ",
];

#[test]
fn random_texts_are_survived() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for _ in 0..3000 {
        let mut text = String::new();
        for _ in 0..random.below(60) {
            text.push_str(PIECES[random.below(PIECES.len())]);
        }
        survive(&text);
    }
}

#[test]
fn a_real_configuration_with_pieces_cut_out_or_put_in_is_survived() {
    let mut random = Random(0x0123_4567_89AB_CDEF);
    let place = |text: &str, random: &mut Random| {
        let mut at = random.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    for _ in 0..1500 {
        let mut text = GOOD.to_owned();
        for _ in 0..1 + random.below(3) {
            let (a, b) = (place(&text, &mut random), place(&text, &mut random));
            let (start, end) = (a.min(b), a.max(b).min(a.min(b) + 40));
            let end = (start..=end)
                .rev()
                .find(|at| text.is_char_boundary(*at))
                .unwrap_or(start);
            text.replace_range(start..end, PIECES[random.below(PIECES.len())]);
        }
        survive(&text);
    }
}

#[test]
fn every_beginning_of_a_real_configuration_is_survived() {
    for end in (0..GOOD.len())
        .step_by(7)
        .filter(|end| GOOD.is_char_boundary(*end))
    {
        survive(&GOOD[..end]);
    }
}

#[test]
fn deep_nesting_does_not_overflow_the_stack() {
    let deep = 100_000;
    for (open, middle, close) in [
        ("[", "1", "]"),
        ("(", "1", ")"),
        ("{a=", "1", "}"),
        ("!", "true", ""),
        ("-", "1", ""),
        ("1+", "1", ""),
        ("true?1:", "1", ""),
        ("\"${", "1", "}\""),
        ("f(", "1", ")"),
        ("a[", "0", "]"),
        ("[for x in ", "y", " : x]"),
        ("%{if true}", "1", "%{endif}"),
    ] {
        survive(&format!(
            "locals {{\n  a = {}{middle}{}\n}}\n",
            open.repeat(deep),
            close.repeat(deep)
        ));
        survive(&format!(
            "locals {{\n  a = {}{middle}{}\n}}\n",
            open.repeat(60),
            close.repeat(60)
        ));
    }
    survive(&format!("{}\n{}", "a {\n".repeat(deep), "}\n".repeat(deep)));
    survive(&format!("a = x{}\n", ".y".repeat(deep)));
    survive(&format!("a = x{}\n", "[0]".repeat(deep)));
}

#[test]
fn local_values_that_multiply_end_in_time() {
    let mut text =
        "locals {\n  a0 = [\"x\", \"x\", \"x\", \"x\", \"x\", \"x\", \"x\", \"x\"]\n".to_owned();
    for at in 1..40 {
        let before = format!("local.a{}", at - 1);
        text.push_str(&format!(
            "  a{at} = [{}]\n",
            [before.as_str(); 8].join(", ")
        ));
    }
    text.push_str("}\nresource \"proxmox_virtual_environment_vm\" \"a\" {\n  node_name = \"pve\"\n  tags = local.a39\n  description = local.a7\n}\n");
    survive(&text);
}
