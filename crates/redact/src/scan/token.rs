//! API tokens of Proxmox: `user@realm!name`, and near behind it the UUID that is its secret.
//!
//! A realm may have any name, so no word leads here; the `@` does.

use std::ops::Range;

use crate::check::is_placeholder;
use crate::finding::{Hits, Strength};
use crate::input::Input;

/// The longest name of a user, realm or token.
const NAME: usize = 64;
/// The farthest that the secret stands behind the name.
const APART: usize = 64;
/// The length of a UUID.
const UUID: usize = 36;

/// Looks at every `@` of a text.
pub(super) fn whole(input: &Input<'_>, hits: &mut Hits) {
    let bytes = input.bytes;
    for at in input.ats() {
        if let Some((span, is_backup)) = secret(bytes, at) {
            let (category, rule) = if is_backup {
                ("pbs-api-token", "pbs-token")
            } else {
                ("pve-api-token", "pve-token")
            };
            hits.add(
                span,
                category,
                rule,
                Strength::Checked,
                "it follows the name of an API token",
            );
        }
    }
}

/// Returns the UUID behind the token whose `@` stands at a place, and whether it is one of Proxmox Backup Server.
fn secret(bytes: &[u8], at: usize) -> Option<(Range<usize>, bool)> {
    if at == 0 || !(is_name(bytes[at - 1]) || bytes[at - 1] == b'+') {
        return None;
    }
    let realm = at + 1..at + 1 + name(bytes, at + 1);
    if realm.is_empty() || bytes.get(realm.end) != Some(&b'!') {
        return None;
    }
    let token = name(bytes, realm.end + 1);
    let after = realm.end + 1 + token;
    if token == 0 {
        return None;
    }
    let start = after + gap(&bytes[after..bytes.len().min(after + APART)])?;
    let span = start..start + UUID;
    let value = bytes.get(span.clone())?;
    let is_longer = bytes
        .get(span.end)
        .is_some_and(|next| next.is_ascii_alphanumeric() || *next == b'-');
    if is_longer || !is_uuid(value) || is_placeholder(value) {
        return None;
    }
    let is_backup = bytes[after] == b':' && start == after + 1;
    Some((span, is_backup))
}

/// Returns how long what stands between a token's name and its secret is: signs, and words that lead to a secret.
fn gap(bytes: &[u8]) -> Option<usize> {
    const LEADS: [&[u8]; 14] = [
        b"secret",
        b"value",
        b"token",
        b"api",
        b"key",
        b"is",
        b"with",
        b"and",
        b"password",
        b"geheimnis",
        b"wert",
        b"has",
        b"the",
        b"uuid",
    ];
    let mut at = 0;
    loop {
        let rest = bytes.get(at..)?;
        if rest.len() >= 9 && rest[8] == b'-' && rest[..8].iter().all(u8::is_ascii_hexdigit) {
            // The name itself ends where the gap begins, so that something has to stand between.
            return (at > 0).then_some(at);
        }
        let letters = rest
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count();
        if letters == 0 {
            // The letter of an escape such as `\n` belongs to it.
            at += if matches!(rest, [b'\\', b'n' | b'r' | b't', ..]) {
                2
            } else {
                1
            };
        } else if LEADS
            .iter()
            .any(|lead| lead.eq_ignore_ascii_case(&rest[..letters]))
        {
            at += letters;
        } else {
            return None;
        }
    }
}

fn name(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..).map_or(0, |rest| {
        rest.iter()
            .take(NAME)
            .take_while(|byte| is_name(**byte))
            .count()
    })
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"._-".contains(&byte)
}

fn is_uuid(value: &[u8]) -> bool {
    value.iter().enumerate().all(|(at, byte)| match at {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::fill;

    fn find(text: &str) -> Vec<(&str, &'static str)> {
        let input = Input::new("", text.as_bytes());
        let mut hits = Hits::default();
        whole(&input, &mut hits);
        hits.found
            .into_iter()
            .map(|hit| (&text[hit.span], hit.category.name))
            .collect()
    }

    #[test]
    fn the_secret_of_a_token_of_any_realm_is_found_in_every_notation() {
        let uuid = fill("{uuid}", 4);
        for (text, category) in [
            ("root@pam!ci=X", "pve-api-token"),
            ("a.b-c@ldap-corp!tf_1 X\nnext", "pve-api-token"),
            ("(\"svc@ad.example!x\", \"X\")", "pve-api-token"),
            ("| root@pam!ci | X |", "pve-api-token"),
            ("token root@pam!ci, secret: X", "pve-api-token"),
            ("backup@pbs!host:X", "pbs-api-token"),
            ("│ root@pam!ci │ X │", "pve-api-token"),
            ("{\"root@pam!ci\": \"X\"}", "pve-api-token"),
            ("id: root@pam!ci\n  secret: X", "pve-api-token"),
            ("id=root@pam!ci\\nsecret=X", "pve-api-token"),
        ] {
            let text = text.replace('X', &uuid);
            assert_eq!(find(&text), [(&uuid[..], category)], "{text}");
        }
    }

    #[test]
    fn other_uuids_near_users_are_left_alone() {
        for text in [
            "root@pam!ci vmgenid={uuid}",
            "root@pam {uuid}",
            "root@pam!ci",
            "root@pam! {uuid}",
            "root@pam!ci=<uuid>",
            "root@pam!ci=00000000-0000-0000-0000-000000000000",
            "root@pam!ci={uuid}-{hex4}",
            "@pam!ci={uuid}",
            "!ci={uuid}",
        ] {
            assert_eq!(find(&fill(text, 4)), [], "{text}");
        }
    }
}
