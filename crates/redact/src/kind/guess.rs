//! What a text without a telling name is, by its lines: settings, code, a log, or nothing of the kind.

use super::Kind;

/// How many lines are looked at.
const LINES: usize = 80;
/// How much of a text is looked at, in bytes.
const SAMPLE: usize = 8192;

/// Lines that no other grammar has, and the one they have.
const STARTS: &[(Kind, &[&str])] = &[
    (
        Kind::Code,
        &[
            "<?php",
            "#include ",
            "#pragma ",
            "#ifndef ",
            "package main",
            "use strict",
            "\"use strict\"",
            "'use strict'",
        ],
    ),
    (
        Kind::Code,
        &[
            "import ",
            "from __future__",
            "using System",
            "namespace ",
            "module.exports",
            "const {",
            "@Configuration",
        ],
    ),
    (
        Kind::Hcl,
        &[
            "terraform {",
            "provider \"",
            "resource \"",
            "variable \"",
            "module \"",
            "data \"",
            "locals {",
            "output \"",
            "source \"",
        ],
    ),
    (
        Kind::Yaml,
        &[
            "apiVersion: ",
            "services:",
            "- hosts: ",
            "- name: ",
            "stages:",
            "version: \"3",
            "version: '3",
            "kind: ",
        ],
    ),
];

/// Names of settings of a guest of PVE.
const GUEST: &[&str] = &[
    "agent",
    "arch",
    "bios",
    "boot",
    "cores",
    "cpu",
    "efidisk0",
    "hostname",
    "ide2",
    "machine",
    "memory",
    "meta",
    "net0",
    "numa",
    "onboot",
    "ostype",
    "rootfs",
    "scsi0",
    "scsihw",
    "smbios1",
    "sockets",
    "swap",
    "unprivileged",
    "vmgenid",
    "virtio0",
];

/// What the lines of a text are, counted.
#[derive(Default)]
struct Lines {
    /// All but blank ones and comments.
    all: usize,
    /// `NAME=value`, the name in capitals.
    variables: usize,
    /// `name = value`.
    settings: usize,
    /// `[section]`
    sections: usize,
    /// They end as statements do.
    statements: usize,
    /// They begin with a time and a date.
    stamped: usize,
    /// They name settings of a guest.
    guest: usize,
    /// `type: name` at the margin, and settings behind a tab below it.
    headings: usize,
    tabbed: usize,
    /// Entries of a shell's history with their time.
    history: usize,
}

/// Says what a text is, if nearly all of its lines are of one kind.
pub(crate) fn guess(bytes: &[u8]) -> Option<Kind> {
    let text = crate::bytes::lossy(&bytes[..bytes.len().min(SAMPLE)]);
    let mut counts = Lines::default();
    let mut lines = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(LINES);
    let mut first = None;
    for line in lines.by_ref() {
        let shown = line.trim();
        if ["#", "//", ";", "--"]
            .iter()
            .any(|sign| shown.starts_with(sign))
            && !shown.starts_with("#include")
        {
            continue;
        }
        first.get_or_insert(shown);
        counts.take(line);
    }
    let first = first?;
    let starts = |starts: &&str| first.starts_with(*starts);
    if let Some((kind, _)) = STARTS.iter().find(|(_, known)| known.iter().any(&starts)) {
        // `import the key first, then …` is a sentence.
        let prose = *kind == Kind::Code && counts.statements * 4 < counts.all && counts.all > 2;
        if !prose {
            return Some(*kind);
        }
    }
    counts.kind()
}

impl Lines {
    fn take(&mut self, line: &str) {
        let shown = line.trim_end();
        let text = shown.trim_start();
        self.all += 1;
        self.statements += usize::from(
            text.ends_with([';', '{', '}'])
                || text.ends_with("},")
                || text.ends_with(");")
                || text.ends_with("})")
                || text == ")",
        );
        self.sections += usize::from(is_section(shown));
        self.stamped += usize::from(is_stamped(shown));
        let word = |text: &str, sign: fn(char) -> bool| !text.is_empty() && text.chars().all(sign);
        if let Some((name, _)) = text.strip_prefix("export ").unwrap_or(text).split_once('=') {
            let capital =
                |sign: char| sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == '_';
            let name_sign = |sign: char| sign.is_ascii_alphanumeric() || "_.-".contains(sign);
            self.variables += usize::from(word(name, capital));
            self.settings += usize::from(word(name.trim_end(), name_sign));
        }
        if let Some((name, value)) = shown.split_once(": ") {
            self.guest += usize::from(GUEST.contains(&name));
            let small = |sign: char| sign.is_ascii_lowercase();
            let plain = |sign: char| sign.is_ascii_alphanumeric() || "_-.".contains(sign);
            self.headings += usize::from(word(name, small) && word(value, plain));
            self.history += usize::from(name.is_empty() && value.contains(":0;"));
        }
        self.tabbed += usize::from(line.starts_with('\t') && text.contains(' '));
    }

    fn kind(&self) -> Option<Kind> {
        // Four of five are enough: values go on, and comments stand behind.
        let most = |count: usize| count * 5 >= self.all * 4;
        if self.all < 2 {
            return None;
        }
        if most(self.history) {
            return Some(Kind::Shell);
        }
        if most(self.variables) {
            return Some(Kind::Env);
        }
        if most(self.stamped) && self.all > 2 {
            return Some(Kind::Log);
        }
        let sectioned = self.sections > 0 && most(self.settings + self.sections);
        let guest = self.guest > 2;
        let realms =
            self.headings > 0 && self.tabbed > self.headings && most(self.headings + self.tabbed);
        if sectioned || guest || realms || self.all > 2 && most(self.settings) {
            return Some(Kind::Ini);
        }
        (self.all > 3 && self.statements * 2 >= self.all).then_some(Kind::Code)
    }
}

fn is_section(line: &str) -> bool {
    let inner = line
        .strip_prefix('[')
        .and_then(|line| line.strip_suffix(']'));
    inner.is_some_and(|inner| !inner.is_empty() && inner.len() < 64 && !inner.contains(['[', ',']))
}

/// `Oct 12 07:31:01 …`, `2026-01-12T07:31:01 …`
fn is_stamped(line: &str) -> bool {
    let bytes = line.as_bytes();
    let digits = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let syslog = bytes.len() > 15
        && bytes[..3].iter().all(u8::is_ascii_alphabetic)
        && bytes[3] == b' '
        && digits(5)
        && bytes[9] == b':'
        && bytes[12] == b':';
    let iso = bytes.len() > 19
        && (0..4).all(digits)
        && bytes[4] == b'-'
        && bytes[7] == b'-'
        && bytes[13] == b':';
    // A chat has its times in brackets or without seconds.
    syslog || iso && bytes[16] == b':'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_code_and_logs_are_told_from_what_people_write() {
        for (text, kind) in [
            (
                "user = postfix\npassword = x\nhosts = 10.0.0.7\n",
                Some(Kind::Ini),
            ),
            ("[db]\nuser = app\n", Some(Kind::Ini)),
            (
                "ldap: freeipa\n\tbase_dn cn=x\n\tserver1 x\n",
                Some(Kind::Ini),
            ),
            (
                "cores: 2\nmemory: 512\nostype: l26\nname: web\n",
                Some(Kind::Ini),
            ),
            ("DB_USER=app\nDB_HOST=x\n", Some(Kind::Env)),
            (": 1759997100:0;ls\n: 1759997101:0;pwd\n", Some(Kind::Shell)),
            (
                "#include <x.h>\nint main() {\n  f();\n}\n",
                Some(Kind::Code),
            ),
            (
                "class A {\n  int f() {\n    return 1;\n  }\n}\n",
                Some(Kind::Code),
            ),
            ("resource \"x\" \"y\" {\n  a = 1\n}\n", Some(Kind::Hcl)),
            ("apiVersion: v1\nkind: Secret\n", Some(Kind::Yaml)),
            (
                "Oct 12 07:31:01 pve1 sshd: a\nOct 12 07:31:02 pve1 sshd: b\nOct 12 07:31:03 pve1 sshd: c\n",
                Some(Kind::Log),
            ),
            (
                "The iLO of rack 3 is new.\nroot / see the vault\nask Tom for more\n",
                None,
            ),
            (
                "router = moved in May\nroot password: see below\nask Tom\nhe knows\n",
                None,
            ),
            (
                "import the key first, then restart.\nIt takes a while.\nCall me.\n",
                None,
            ),
            ("[10:12] tom: hello\n[10:13] ada: hi\n", None),
            ("", None),
        ] {
            assert_eq!(guess(text.as_bytes()), kind, "{text}");
        }
    }
}
