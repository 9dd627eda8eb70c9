//! Says what else a name may be the name of than a secret.

use std::ops::Range;

use super::judge::Scene;
use super::keys::Meaning;
use super::name::Name;
use super::notation::How;
use super::value::Value;
use crate::input::Input;
use crate::kind::Kind;

use crate::score::Candidate;
use crate::score::shape::is_uuid;

/// Options of GnuPG and settings that lead to a public key by its number.
const PUBLIC_KEYS: [&[u8]; 10] = [
    b"encrypt-key",
    b"sign-key",
    b"local-user",
    b"recipient",
    b"gpg_key",
    b"export-secret-keys",
    b"export-secret-key",
    b"export-secret-subkeys",
    b"delete-secret-keys",
    b"delete-secret-key",
];
/// `SIGNING_KEY = 0123…`, `signingkey = …` of Git and of its servers; `JWT_SIGNING_KEY` is another.
const SIGNING_KEYS: [&[u8]; 3] = [b"signing-key", b"signing_key", b"signingkey"];

/// Says whether a name is that of a checksum, or of a public key by its number: `checksum/secret`, `--encrypt-key 0123…`.
pub(super) fn is_named(input: &Input<'_>, name: &Name, value: &Value) -> bool {
    let written = &input.bytes[name.span.clone()];
    let text = &input.bytes[value.span.clone()];
    let low = name.span.start.saturating_sub(9);
    let before = &input.bytes[name.span.start.saturating_sub(32)..name.span.start];
    let before = before
        .strip_suffix(b"\"")
        .unwrap_or(before)
        .trim_ascii_end();
    // What only its machine, or only its service, can decrypt.
    let encrypted = [
        &b"encrypted: {"[..],
        b"encrypted\": {",
        b"CredentialEncrypted=",
    ]
    .iter()
    .any(|lead| before.ends_with(lead));
    // A key of Synapse that signs no more is the public one.
    let behind = &input.bytes[value.span.end..(value.span.end + 14).min(input.bytes.len())];
    // The next name of a block is none of its values; programs choose so: `x ? "one":"other"`.
    let is_name = value.quoted
        && input.kind != Kind::Code
        && value.how != How::Element
        && behind.get(1) == Some(&b':');
    encrypted
        || is_name
        || crate::bytes::has(behind, b"expired_ts")
        || is_architecture(text)
        || memchr::memmem::find(&input.bytes[low..name.span.end], b"checksum/").is_some()
        || matches!(text.len(), 8 | 16 | 40)
            && text.iter().all(u8::is_ascii_hexdigit)
            && is_of_public_key(written)
        // `virsh secret-get-value --secret UUID`: which secret is meant.
        || name.dashes == 2
            && written == b"secret"
            && is_uuid(text)
            && memchr::memmem::find(&input.bytes[name.span.start.saturating_sub(80)..name.span.start], b"virsh")
                .is_some()
        || value.quoted && is_user_of_credential(input, &value.span)
        || written == b"salt" && is_salt_of_hash(input, name)
        // The form of a token, as documents write it: `USER@REALM!TOKENID=UUID`.
        || text.contains(&b'!')
            && text.contains(&b'=')
            && text.iter().all(|byte| byte.is_ascii_uppercase() || b"@!=_<>{}-".contains(byte))
}

/// Says whether a name leads to a public key, where the value is the number of one.
fn is_of_public_key(written: &[u8]) -> bool {
    PUBLIC_KEYS.iter().any(|key| ends_so(written, key))
        || SIGNING_KEYS
            .iter()
            .any(|key| written.eq_ignore_ascii_case(key))
}

/// Says whether a salt is that of a hash, in which it stands and is no secret; so is that of a key for backups.
fn is_salt_of_hash(input: &Input<'_>, name: &Name) -> bool {
    let low = name.span.start.saturating_sub(64);
    let lead = &input.bytes[low..name.span.start];
    name.dashes > 0
        || [&b"crypt\":"[..], b"PBKDF2\":", b"rgon2"]
            .iter()
            .any(|kind| memchr::memmem::find(lead, kind).is_some())
}

/// `New-Object PSCredential("LAB\svc", …)`, `new NetworkCredential("svc", …)`: the first of two is the user.
fn is_user_of_credential(input: &Input<'_>, value: &Range<usize>) -> bool {
    let lead = &input.bytes[value.start.saturating_sub(32)..value.start];
    let rest = &input.bytes[value.end..(value.end + 3).min(input.bytes.len())];
    rest.get(1..)
        .is_some_and(|rest| rest.trim_ascii_start().starts_with(b","))
        && crate::wordset::contains_in_any_case(lead, b"credential")
        && lead[..lead.len().saturating_sub(1)].ends_with(b"(")
}

/// Says whether a name ends so, in any case.
fn ends_so(name: &[u8], end: &[u8]) -> bool {
    let from = name.len().checked_sub(end.len());
    from.is_some_and(|from| name[from..].eq_ignore_ascii_case(end))
}

/// `passwd:amd64 (1:4.13+dfsg1-1, …)`: a package for a processor.
fn is_architecture(text: &[u8]) -> bool {
    let known: [&[u8]; 9] = [
        b"amd64", b"arm64", b"i386", b"armhf", b"riscv64", b"ppc64el", b"s390x", b"x86_64",
        b"aarch64",
    ];
    let first = text.split(|byte| matches!(byte, b' ' | b',')).next();
    first.is_some_and(|first| known.contains(&first))
}

/// Says whether a value is a pass phrase of words that `_` or `.` joins, most of which no manual has.
pub(super) fn is_rare_phrase(text: &[u8]) -> bool {
    let parts = || text.split(|byte| matches!(byte, b'.' | b'_'));
    let rare = || parts().filter(|part| crate::prose::is_rare(part)).count();
    crate::prose::is_joined(text) && rare() * 3 > parts().count() * 2
}

/// Says whether a setting that is called a secret holds one word that nobody says: `JWT_SECRET=schnuffelhase`.
pub(super) fn is_chosen_secret(candidate: &Candidate<'_>, scene: Scene) -> bool {
    let text = candidate.value;
    matches!(scene.kind, Kind::Ini | Kind::Env)
        && candidate.meaning == Some(Meaning::Secret)
        && matches!(candidate.how, How::Assigned | How::Colon)
        && !scene.test
        && (8..=32).contains(&text.len())
        && text.iter().all(u8::is_ascii_lowercase)
        && crate::prose::is_chosen_word(text)
        && crate::prose::is_rare(text)
        && !super::harmless::is_common(text)
}

/// Says whether a word is given to a name in what people paste: `{"db_password":"x"}`, `smtp.password=x`. Text that is
/// read as prose has to give one there that no manual has.
pub(super) fn is_written(value: &Value, text: &[u8], kind: Kind) -> bool {
    let assigned = value.how == How::Assigned;
    let pasted = matches!(kind, Kind::Prose | Kind::Log | Kind::Unknown)
        && (assigned || value.how == How::Colon && value.quoted)
        && text.len() >= 6
        && crate::prose::is_rare(text);
    kind == Kind::Unknown && assigned || pasted
}

#[cfg(test)]
mod tests {
    use crate::marked::finds;

    #[test]
    fn names_of_public_keys_and_of_packages_lead_to_no_secret() {
        finds("/etc/forgejo/app.ini", "SIGNING_KEY = {HEX16}\n");
        finds("/root/.gitconfig", "[user]\n\tsigningkey = {HEX40}\n");
        finds(".env", "JWT_SIGNING_KEY=«{hex40}»\n");
        finds(
            "/var/log/apt/history.log",
            "Upgrade: openssl:amd64 (3.0.1, 3.0.2), passwd:amd64 (1:4.13+dfsg1-1, 1:4.13+dfsg1-2)\n",
        );
    }

    #[test]
    fn phrases_of_rare_words_are_passwords_without_quotes_and_in_code() {
        for (path, template) in [
            (
                "asa.cfg",
                " ldap-login-password «porcupine.marmalade.trombone.gazebo»\n",
            ),
            (
                "bridge.conf",
                "remote_password «porcupine_marmalade_trombone»\n",
            ),
            (
                "env.php",
                "<?php\nreturn ['password' => '«porcupine_marmalade_trombone»',];\n",
            ),
            ("asa.cfg", "password server.config.file\n"),
            (
                "env.php",
                "<?php\nreturn ['password' => 'user_new_name',];\n",
            ),
        ] {
            finds(path, template);
        }
    }
}
