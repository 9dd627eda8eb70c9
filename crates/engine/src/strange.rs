//! Words that nothing used: which of them sound as if they asked for something.
//!
//! A request holds many words that no field needs, and to name each would hide the few that matter. One that
//! looks like a value, a file or a setting of Proxmox most likely asks for something that is not built.

use std::ops::Range;

/// Words of Proxmox's own settings, folded, that no field of the spec takes.
const SETTINGS: [&str; 58] = [
    "acpi",
    "affinity",
    "apparmor",
    "bios",
    "bwlimit",
    "cache",
    "cdrom",
    "cloudinit",
    "cpulimit",
    "cpuunits",
    "directsync",
    "fuse",
    "hookscript",
    "hotplug",
    "hugepages",
    "idmap",
    "import",
    "iothread",
    "iso",
    "keyctl",
    "keyfile",
    "keymap",
    "kvm",
    "mac",
    "machine",
    "mknod",
    "mtu",
    "netmask",
    "numa",
    "ovmf",
    "passthrough",
    "pc",
    "qcow",
    "qxl",
    "raw",
    "ratelimit",
    "rng",
    "rombar",
    "sata",
    "scsi",
    "seabios",
    "serial",
    "smbios",
    "sshfs",
    "spice",
    "startup",
    "sysctl",
    "tablet",
    "vcpulimit",
    "vga",
    "virtio",
    "virtiofs",
    "vmdk",
    "vnc",
    "watchdog",
    "wakeonlan",
    "writeback",
    "writethrough",
];

/// Words behind which a value stands, whatever it looks like.
const KEYS: [&str; 20] = [
    "bios", "boot", "cache", "chipset", "clone", "cloned", "display", "feature", "features",
    "image", "iso", "key", "keys", "machine", "option", "options", "template", "vga", "vorlage",
    "--",
];

/// Signs that join the parts of one word: `local:iso/debian.iso`, `~/.ssh/id.pub`, `a=b`.
const JOINTS: &str = ":/~.@_-=+%#&?";

/// Puts the parts of one word together again.
pub(crate) fn whole(text: &str, parts: &[Range<usize>]) -> Vec<Range<usize>> {
    let joint = |c: char| JOINTS.contains(c);
    let mut out: Vec<Range<usize>> = Vec::new();
    for part in parts {
        let start = text[..part.start].trim_end_matches(joint).len();
        // What ends a sentence is no part of its last word.
        let joints = &text[part.end..];
        let joints = &joints[..joints.len() - joints.trim_start_matches(joint).len()];
        let end = part.end + joints.len();
        let follows = text[end..].starts_with(|c: char| c.is_alphanumeric());
        let end = if follows { end } else { part.end };
        // A dash between words is not one inside a word.
        let start = match text[start..part.start].trim_matches('-') {
            "" => part.start,
            _ => start,
        };
        match out.last_mut() {
            Some(last) if last.end >= start => last.end = last.end.max(end),
            _ => out.push(start..end),
        }
    }
    for span in &mut out {
        let trimmed = text[span.clone()].trim_end_matches(joint).len();
        span.end = span.start + trimmed;
    }
    out.retain(|span| !span.is_empty());
    out
}

/// Says whether a word that nothing used most likely asks for something.
pub(crate) fn is_technical(text: &str, span: &Range<usize>) -> bool {
    let word = crate::read::lex::fold(&text[span.clone()]);
    if is_time_or_rank(&word) || is_masked(text, span) {
        return false;
    }
    let name = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.chars()
        .any(|c| c.is_ascii_digit() || "~@_=".contains(c))
        || word.contains("://")
        || word.starts_with('/')
        || has_inner(name, ':')
        || has_inner(name, '.')
        || SETTINGS.contains(&name)
        || stands_behind_key(text, span.start)
}

/// `<PROSE_PASSWORD_1>`: what stands there was taken out before the request was read, and it asked for nothing.
fn is_masked(text: &str, span: &Range<usize>) -> bool {
    let word = text[span.clone()].trim_matches(['<', '>']);
    let stands_between = text[..span.start].ends_with('<') && text[span.end..].starts_with('>')
        || text[span.clone()].starts_with('<');
    stands_between && pai_redact::is_label(word.as_bytes())
}

/// `5pm`, `19th`, `8h`: said of people's days, not of machines.
fn is_time_or_rank(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':');
    digits.len() < word.len()
        && matches!(
            digits,
            "am" | "pm" | "h" | "uhr" | "st" | "nd" | "rd" | "th" | "er" | "eme"
        )
}

/// Says whether a sign stands between two parts of two letters at least: `debian.iso`, not `z.B.`.
fn has_inner(word: &str, sign: char) -> bool {
    let parts: Vec<&str> = word.split(sign).collect();
    parts.len() > 1 && parts.iter().all(|part| part.chars().count() > 1)
}

fn stands_behind_key(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end();
    if before.ends_with("--") || before.ends_with('=') && before.len() == at {
        return true;
    }
    let before = before
        .trim_end_matches([':', '=', '"', '`', '\''])
        .trim_end();
    let word = before
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let link = matches!(word, "from" | "of" | "named" | "called" | "is");
    let word = match link {
        true => before[..before.len() - word.len()].trim_end(),
        false => before,
    };
    let word = word
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    KEYS.contains(&crate::read::lex::fold(word).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(text: &str, words: &[&str]) -> Vec<Range<usize>> {
        let find = |word: &&str| {
            let at = text.find(*word).unwrap();
            at..at + word.len()
        };
        words.iter().map(find).collect()
    }

    #[test]
    fn the_parts_of_a_path_are_one_word_and_the_end_of_a_sentence_is_none() {
        for (text, parts, wanted) in [
            (
                "from local:vztmpl/debian.tar.zst, please.",
                &["local", "vztmpl", "debian.tar.zst", "please"][..],
                &["local:vztmpl/debian.tar.zst", "please"][..],
            ),
            (
                "the key ~/.ssh/id.pub",
                &["key", "ssh", "id.pub"],
                &["key", "~/.ssh/id.pub"],
            ),
            ("this - and that", &["this", "that"], &["this", "that"]),
            ("Grüße: tom", &["Grüße", "tom"], &["Grüße", "tom"]),
        ] {
            let found = whole(text, &spans(text, parts));
            let found: Vec<&str> = found.iter().map(|span| &text[span.clone()]).collect();
            assert_eq!(found, wanted, "{text}");
        }
    }

    #[test]
    fn what_was_masked_asks_for_nothing() {
        let technical = |text: &str, word: &str| is_technical(text, &spans(text, &[word])[0]);
        assert!(!technical(
            "password <PROSE_PASSWORD_1>",
            "PROSE_PASSWORD_1"
        ));
        assert!(!technical(
            "password <PROSE_PASSWORD_1>.",
            "<PROSE_PASSWORD_1>"
        ));
        assert!(technical(
            "a disk called PROSE_PASSWORD_1",
            "PROSE_PASSWORD_1"
        ));
        assert!(technical("<img_1>", "img_1"));
    }

    #[test]
    fn values_files_and_settings_are_technical_and_other_words_are_not() {
        for (text, word) in [
            ("with q35 please", "q35"),
            ("and seabios", "seabios"),
            ("a QXL display", "QXL"),
            ("features fuse", "fuse"),
            (
                "from https://example.org/a.img",
                "https://example.org/a.img",
            ),
            ("boot local:iso/debian.iso", "local:iso/debian.iso"),
            ("key ~/.ssh/x.pub", "~/.ssh/x.pub"),
            ("cloned from golden", "golden"),
            ("the template `base`", "base"),
            ("with --foo bar", "foo"),
            ("max_connections high", "max_connections"),
        ] {
            let span = spans(text, &[word]).remove(0);
            assert!(is_technical(text, &span), "{text}: {word}");
        }
        for (text, word) in [
            ("please by Monday", "Monday"),
            ("until 5pm", "5pm"),
            ("on the 19th", "19th"),
            ("z.B. heute", "z.B"),
            ("so that we can test", "test"),
            ("it is fine", "fine"),
            ("for the finance team", "finance"),
        ] {
            let span = spans(text, &[word]).remove(0);
            assert!(!is_technical(text, &span), "{text}: {word}");
        }
    }
}
