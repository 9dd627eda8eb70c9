//! Labels with their values behind a tab or a gap, as pages are copied: `API key⇥…`. Each is read with a colon between.

use super::{Embedded, Texts};
use crate::input::Input;
use crate::kind::Kind;
use crate::value::{Looks, looks};

/// The longest text, label and value, and the most words of a label.
const LONGEST: usize = 1 << 20;
const LONGEST_LABEL: usize = 40;
const LONGEST_VALUE: usize = 200;
const MOST_WORDS: usize = 4;
/// The shortest value.
const SHORTEST: usize = 6;
/// What labels of secrets hold, in lower case.
const STEMS: [&str; 24] = [
    "pass",
    "pwd",
    "pw",
    "kennw",
    "secret",
    "token",
    "key",
    "schl\u{fc}ssel",
    "cl\u{e9}",
    "clave",
    "chiave",
    "chave",
    "klucz",
    "kl\u{ed}\u{10d}",
    "sleutel",
    "nyckel",
    "mdp",
    "contrase",
    "senha",
    "wachtw",
    "heslo",
    "has\u{142}o",
    "l\u{f6}sen",
    "credential",
];
/// What parts a label from its value where no tab does: two blanks, of which the first is not counted.
const GAP: &[u8] = b"  ";

pub(super) fn find(input: &Input<'_>, found: &mut Texts<'_>) {
    let copied = matches!(input.kind, Kind::Prose | Kind::Unknown);
    if !copied || input.bytes.len() > LONGEST {
        return;
    }
    let mut text = Embedded::default();
    let mut start = 0;
    while start < input.bytes.len() {
        let rest = &input.bytes[start..];
        let end = start + memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let line = &input.bytes[start..end];
        if let Some((label, value)) = card(line) {
            let from = start + value;
            text.copy(input, start..start + label);
            text.write(b": ", start + label..from);
            text.copy(input, from..from + line[value..].trim_ascii_end().len());
            text.write(b"\n", end..end);
        }
        start = end + 1;
    }
    if !text.bytes.is_empty() {
        found.push(text);
    }
}

/// Returns where the label of a line ends, and where its value begins, which is one word.
fn card(line: &[u8]) -> Option<(usize, usize)> {
    if line.len() > LONGEST_LABEL + LONGEST_VALUE {
        return None;
    }
    let tab = memchr::memchr(b'\t', line);
    let label = tab.or_else(|| line.windows(GAP.len()).position(|part| part == GAP))?;
    let gap = line[label..].len() - line[label..].trim_ascii_start().len();
    let value = line[label + gap..].trim_ascii_end();
    let letters = |byte: &u8| byte.is_ascii_alphanumeric() || *byte >= 0x80;
    let shown = &line[..label];
    let is_label = (2..=LONGEST_LABEL).contains(&label)
        && (shown.iter()).all(|byte| letters(byte) || b" _-./'".contains(byte))
        && shown.first().is_some_and(letters)
        && shown.last().is_some_and(letters)
        && shown.split(|byte| *byte == b' ').count() <= MOST_WORDS
        && {
            let lower = String::from_utf8_lossy(shown).to_lowercase();
            STEMS.iter().any(|stem| lower.contains(stem))
        };
    let is_value = (SHORTEST..=LONGEST_VALUE).contains(&value.len())
        && !value.iter().any(u8::is_ascii_whitespace)
        && looks(value) >= Looks::Numbered;
    (is_label && is_value).then_some((label, label + gap))
}

#[cfg(test)]
mod tests {
    use crate::marked::{finds, only};

    #[test]
    fn labels_with_a_tab_or_a_gap_lead_to_secrets() {
        for label in [
            "API-Schlüssel",
            "Token",
            "Secret-Key",
            "API key",
            "Client secret",
            "Passwort",
            "Mot de passe",
            "DB_PASSWORD",
            "Clave de API",
        ] {
            for gap in ["\t", "\t\t", "   "] {
                let text = format!("Name{gap}nas\n{label}{gap}«{{alnum32}}»\nPort{gap}8006\n");
                finds("", &text);
                finds("note.txt", &text.replace('\n', "\r\n"));
            }
        }
    }

    #[test]
    fn other_labels_and_other_values_are_none() {
        for text in [
            "Name\tnas\nKernel\t6.8.12-4-pve\nUptime\t12d3h\n",
            "Token\tsee the vault\nPassword\tnone\n",
            "password   The password of the user\ntoken      A name\n",
            "Passwords\t12345678\n",
            "pve  CgN3W9-VkrV-nvpn-SNRv-e4e1-8vGO-LU5tFE\naccessor   fpInrV0ATyfHv2J2heNPa16L\n",
        ] {
            let found = only(crate::Class::Secret).find("note.txt", text.as_bytes());
            assert!(found.is_empty(), "{text} {found:?}");
        }
    }
}
