//! Values that stand for a secret and are none: placeholders, and references to where the secret is.

use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, Anchored, Input, StartKind};

use super::letters::{is_regular, looks_random};
use crate::wordset::WordSet;

/// What a placeholder is, whole and in lower case, without quotes.
const WHOLE: &str = "changeme|changeit|change_me|change-me|change me|replaceme|replace_me|replace-me|todo|tbd|fixme|none|n/d|none:none|k.a.|n.v.t.|n.n.|\
    null|nil|undefined|unset|empty|true|false|yes|no|n/a|na|foo|bar|baz|foobar|foobarbaz|example|sample|\
    dummy|placeholder|redacted|masked|hidden|removed|secret|password|passwd|token|string|value|required|\
    optional|default|your_password|yourpassword|mypassword|not-set|notset|not_set|xxx|omitted|censored|\
    filtered|sensitive|(sensitive value)|(known after apply)|unknown|insert_here|geheim|passwort|pa$$word|\
    kennwort|foobared|testing123|vagrant|plaintext|ciphertext|cleartext|ipaddr|securityname|\
    oobesystem|specialize|generalize|windowspe|offlineservicing|auditsystem|audituser|read-host|string!|disabled|enabled";

/// What only a placeholder contains, in lower case.
const PARTS: &str = "changeme|change_me|change-me|change-this|change_this|replaceme|replace_me|replace-me|replace-with|must-be-changed|must_be_changed|to-be-changed|\
    replace_with|replace this|replace-this|placeholder|redacted|your_|your-|yourtoken|yourpass|\
    yoursecret|yourkey|yourapikey|_here|-here| here|insert-|insert_|example|dummy|not-a-real|notareal|\
    not_a_real|fake-|fake_|fakekey|faketoken|fakesecret|set-me|set_me|put-your|enter-your|some-secret|some_secret|\
    my-secret|my_secret|mysecret|my-token|my_token|mytoken|xxxx|****|base32secret|c29tzxnhbhq|jbswy3dpehpk3pxp|todo:|to-be-set|ihr-passwort|\
    dein-passwort|hier-einsetzen|lorem ipsum|1234567890abcdef|abcdef1234567890|abcdefghijkl|\
    0123456789abcdef|00000000|deadbeef|generate-with|generate_with|openssl-rand|openssl_rand|crypt(3|sanitized|anonymized|scrubbed|[hidden]|<hidden>|…|••••";

/// Openings of a reference; what follows names the place where the secret is.
const LEADS: &str = "$(|${|@{|{{|`|<%|#{|%(|$env:|$(env|os.environ|os.getenv|getenv(|process.env|import.meta.env|env[|env.|\
    env(|env::|environ[|sys.getenv|system.getenv|std::env|option_env!|deno.env|bun.env|getpass|input(|\
    prompt(|var.|local.|module.|data.|each.|self.|this.|secrets.|config.|cfg.|conf.|settings.|args.|\
    opts.|options.|params.|request.|req.|ctx.|vars.|hostvars[|lookup(|sensitive(|nonsensitive(|file(|\
    file://|templatefile(|try(|coalesce(|base64encode(|base64decode(|random_password.|random_string.|\
    {cipher}|!vault|!secret|!ref|!sub|!getatt|!env|!context|!find |!keyof |!file |!sops |!lookup |!include |!ssm |!param |!importvalue |!cfn|!decrypt |!op |vault:|ref+|$__env{|$__file{|$__vault{|op://|ssm:|ssm://|awssm://|gcpsm://|arn:aws:|\
    projects/|sops:|kms:|keyring:|secret://|bao:|@file|@microsoft.keyvault|/run/secrets/|/etc/|/var/|\
    /root/|/home/|/opt/|/path/|~/|./|../|fn::|ref:|secretref:|openpgp4fpr:|resolve:|{{resolve:|config.get|\
    settings.get|viper.|new |await |string(|str(|func(|lambda|function(|() =>|&str|string::|option<";

/// Says whether a value stands for a secret that is not there: `changeme`, `<token>`, `xxxx`, `abc...`, `***`.
///
/// A value that is no secret at all, such as `none`, counts too. Quotes do not belong to the value.
pub(crate) fn is_placeholder(value: &[u8]) -> bool {
    let value = value.trim_ascii();
    if value.len() <= 2 || is_enclosed(value) || is_regular(value) || is_mask(value) {
        return true;
    }
    // Nobody writes a placeholder that long.
    if value.len() > 256 {
        return false;
    }
    static WHOLE_WORDS: OnceLock<WordSet> = OnceLock::new();
    let whole = WHOLE_WORDS.get_or_init(|| WordSet::new(WHOLE.split('|')));
    whole.contains(value) || parts().is_match(value) || is_usage(value)
}

/// `PASSWORD]`: the end of `[--password PASSWORD]`, as programs tell how they are used.
fn is_usage(value: &[u8]) -> bool {
    let word = value.strip_suffix(b"]").unwrap_or_default();
    !word.is_empty()
        && word
            .iter()
            .all(|byte| byte.is_ascii_uppercase() || *byte == b'_')
}

fn parts() -> &'static AhoCorasick {
    static PARTS_FOUND: OnceLock<AhoCorasick> = OnceLock::new();
    PARTS_FOUND.get_or_init(|| automaton(PARTS, StartKind::Unanchored))
}

fn leads() -> &'static AhoCorasick {
    static LEADS_FOUND: OnceLock<AhoCorasick> = OnceLock::new();
    LEADS_FOUND.get_or_init(|| automaton(LEADS, StartKind::Anchored))
}

fn automaton(words: &str, start: StartKind) -> AhoCorasick {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .start_kind(start)
        .kind(Some(AhoCorasickKind::DFA))
        .build(words.split('|'))
        .expect("a hundred short words fit an automaton")
}

/// `<token>`, `[secret]`, `{password}`, `__KEY__`, `@@KEY@@`, `%PASSWORD%`.
fn is_enclosed(value: &[u8]) -> bool {
    let inner = |open: usize| &value[open..value.len() - open];
    let is_words = |words: &[u8]| {
        words.iter().all(|byte| {
            byte.is_ascii_alphanumeric() || b"_- ./:|'\",".contains(byte) || !byte.is_ascii()
        })
    };
    match (value[0], value[value.len() - 1]) {
        (b'<', b'>') => true,
        (b'[', b']') | (b'{', b'}') => is_words(inner(1)),
        // `((registry-password))` of Concourse.
        (b'(', b')') if value.len() > 4 && value.starts_with(b"((") => {
            value.ends_with(b"))") && is_words(inner(2))
        }
        // `(none)`, `(leer)`
        (b'(', b')') => inner(1)
            .iter()
            .all(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii()),
        (b'%', b'%') => is_words(inner(1)),
        (b'_', b'_') | (b'@', b'@') if value.len() > 4 => {
            value[1] == value[0] && value[value.len() - 2] == value[0] && is_words(inner(2))
        }
        _ => false,
    }
}

/// `****`, `xxxx-xxxx`, `......`, `ab12********`, `sk-...9f`: what is left when something has been masked.
fn is_mask(value: &[u8]) -> bool {
    let filler = |byte: &u8| b"xX*.#?-_=+~ ".contains(byte);
    if value.iter().all(filler)
        || value.ends_with(b"...")
        || value.len() < 32 && crate::bytes::has(value, b"...")
    {
        return true;
    }
    // Every run is regular: `aaaa-bbbb-cccc`, `12345678-1234-1234`.
    let mut runs = value
        .split(|byte| !byte.is_ascii_alphanumeric())
        .filter(|run| !run.is_empty());
    value.len() >= 8 && runs.clone().count() > 1 && runs.all(is_regular)
}

/// Says whether a value names the place of a secret: `${VAR}`, `{{ var }}`, `$(cmd)`, `os.environ["X"]`, `var.x`.
pub(crate) fn is_reference(value: &[u8]) -> bool {
    let value = value.trim_ascii();
    let value = value.strip_prefix(b"=").unwrap_or(value).trim_ascii_start();
    // FreeSWITCH doubles the sign of its global variables.
    let value = if value.starts_with(b"$${") {
        &value[1..]
    } else {
        value
    };
    if value.len() < 2 {
        return false;
    }
    // `-pass pass:"$ENC"` of OpenSSL.
    if let Some(inner) = value.strip_prefix(b"pass:") {
        let inner = inner.strip_prefix(b"\"").unwrap_or(inner);
        if inner.starts_with(b"$") {
            return true;
        }
    }
    if is_variable(value)
        || is_account(value)
        || is_call(value)
        || is_path_of_names(value)
        || is_symbol(value)
        || is_mount(value)
    {
        return true;
    }
    let head = &value[..value.len().min(32)];
    leads().is_match(Input::new(head).anchored(Anchored::Yes))
}

/// `id=npmrc,src=.npmrc`, `type=env,id=TOKEN`: what a build of an image is given, and where it comes from.
fn is_mount(value: &[u8]) -> bool {
    let named = |part: &[u8]| {
        [
            &b"id="[..],
            b"type=",
            b"src=",
            b"source=",
            b"env=",
            b"target=",
        ]
        .iter()
        .any(|name| part.starts_with(name))
    };
    let mut parts = value.split(|byte| *byte == b',');
    parts.clone().count() > 1 && parts.all(named)
}

/// `$NAME`, `$name`, `%NAME%`, `:name`, `@name@`, `&name`; never a hash such as `$6$`.
fn is_variable(value: &[u8]) -> bool {
    let Some(name) = value
        .strip_prefix(b"$")
        .or_else(|| value.strip_prefix(b"%"))
    else {
        return false;
    };
    let name = name.strip_suffix(b"%").unwrap_or(name);
    // `{password: $PASS}`
    let name = name
        .strip_suffix(b"}")
        .filter(|name| !name.contains(&b'{'))
        .unwrap_or(name);
    let name = name.strip_prefix(b"$").unwrap_or(name);
    // `$encrypted$` of AWX, `$USER4$` of Nagios, `$param{password}` of Perl, `$row['secret']` of PHP.
    let word = |name: &[u8]| {
        let number = name.iter().rev().take_while(|byte| byte.is_ascii_digit());
        let name = &name[..name.len() - number.count()];
        name.len() > 1 && (name.iter()).all(|byte| byte.is_ascii_alphabetic() || *byte == b'_')
    };
    if name.strip_suffix(b"$").is_some_and(word) || is_element(name) {
        return true;
    }
    let one_case = name.iter().all(|byte| !byte.is_ascii_lowercase())
        || name.iter().all(|byte| !byte.is_ascii_uppercase())
        || !looks_random(name) && name.iter().all(u8::is_ascii_alphabetic);
    is_name(name) && (one_case || name.len() == 1)
        || name.len() == 1 && name[0].is_ascii_digit()
        || (name.starts_with(b"this->") || crate::bytes::has(name, b"->"))
}

/// `name{key}`, `name[key]`, `name{'key'}`, `__file{/run/secrets/x}` of Grafana
fn is_element(name: &[u8]) -> bool {
    let Some(open) = memchr::memchr2(b'{', b'[', name) else {
        return false;
    };
    let close = if name[open] == b'{' { b'}' } else { b']' };
    let key = |byte: &u8| byte.is_ascii_alphanumeric() || b"_'\"-$/.".contains(byte);
    let rest = &name[open + 1..];
    rest.split_last().is_some_and(|(last, inner)| {
        *last == close && !inner.is_empty() && inner.iter().all(key) && is_name(&name[..open])
    })
}

/// `$p$root`: the password of an account of the system, as OpenWrt writes it.
fn is_account(value: &[u8]) -> bool {
    value
        .strip_prefix(b"$p$")
        .is_some_and(|name| name.len() <= 32 && is_name(name))
}

/// `name(…)`, `a.b::c(…)`: a call in code.
fn is_call(value: &[u8]) -> bool {
    let Some(open) = memchr::memchr(b'(', value) else {
        return false;
    };
    // `passwordPrompt(`, where what reads it takes the bracket at its end for one of a sentence.
    let cut = open + 1 == value.len()
        && open >= 8
        && value[..open].iter().all(u8::is_ascii_alphabetic)
        && value[0].is_ascii_lowercase();
    if cut {
        return true;
    }
    let closes = value.trim_ascii_end().ends_with(b")") || value.len() > open + 1;
    open >= 3
        && closes
        && value[..=open].windows(2).all(|pair| match pair[0] {
            b'-' => pair[1] == b'>',
            byte => byte.is_ascii_alphanumeric() || b"_.:>!".contains(&byte),
        })
        && is_name(&value[..1])
        && !looks_random(&value[..open])
        && (value.contains(&b')') || value[..open].contains(&b'.') || value[..open].contains(&b'_'))
}

/// `ConvertTo-SecureString`, `_ZN4pass6verifyEv`: names of commands of PowerShell and of functions as linkers know them.
fn is_symbol(value: &[u8]) -> bool {
    // The sign before it may have been taken for a mark of a sentence.
    let plain = value.strip_prefix(b"_").unwrap_or(value);
    if plain.starts_with(b"ZN") || value.starts_with(b"_ZT") {
        return is_mangled(&plain[2..]);
    }
    let Some(dash) = value[0]
        .is_ascii_uppercase()
        .then(|| memchr::memchr(b'-', &value[..value.len().min(16)]))
        .flatten()
    else {
        return false;
    };
    let (verb, noun) = (&value[..dash], &value[dash + 1..]);
    noun.len() > 2
        && noun[0].is_ascii_uppercase()
        && noun.iter().all(u8::is_ascii_alphabetic)
        && VERBS.iter().any(|known| known.as_bytes() == verb)
}

/// `4pass6verifyEv`: the parts of a name, each behind its length.
fn is_mangled(text: &[u8]) -> bool {
    let word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let letters = text.iter().take_while(|byte| byte.is_ascii_alphabetic());
    let mut rest = &text[letters.count().min(3)..];
    let mut parts = 0;
    loop {
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let number = std::str::from_utf8(&rest[..digits]).map(str::parse::<usize>);
        let Ok(Ok(length)) = number else {
            // An end, a constructor, arguments of a template, what has been written before.
            let goes_on = rest.first().is_some_and(|byte| b"ECDIS".contains(byte));
            return parts > 0 && (rest.is_empty() || goes_on) && rest.iter().all(word);
        };
        match rest[digits..].split_at_checked(length) {
            Some((part, behind)) if part.first().is_some_and(|byte| !byte.is_ascii_digit()) => {
                rest = behind;
                parts += 1;
            }
            _ => return false,
        }
    }
}

/// The verbs with which names of commands of PowerShell begin.
const VERBS: [&str; 44] = [
    "Add",
    "Backup",
    "Clear",
    "Compare",
    "Connect",
    "Convert",
    "ConvertFrom",
    "ConvertTo",
    "Copy",
    "Disable",
    "Disconnect",
    "Enable",
    "Enter",
    "Exit",
    "Export",
    "Find",
    "Format",
    "Get",
    "Grant",
    "Import",
    "Initialize",
    "Install",
    "Invoke",
    "Join",
    "Measure",
    "Move",
    "New",
    "Out",
    "Protect",
    "Publish",
    "Read",
    "Register",
    "Remove",
    "Rename",
    "Reset",
    "Restore",
    "Save",
    "Select",
    "Send",
    "Set",
    "Start",
    "Test",
    "Unprotect",
    "Update",
];

/// `random_password.vm.result`, `config.db.password`, `data.x["token"]`: names joined by dots, one of them with `_` or
/// a word that names a secret.
fn is_path_of_names(value: &[u8]) -> bool {
    let path = match memchr::memchr(b'[', value) {
        Some(bracket) if value.ends_with(b"]") => &value[..bracket],
        Some(_) => return false,
        None => value,
    };
    let subscript = path.len() < value.len();
    let mut parts = path.split(|byte| *byte == b'.');
    let count = path.iter().filter(|byte| **byte == b'.').count() + 1;
    if count < 2 && !subscript || !parts.clone().all(is_name) {
        return false;
    }
    let telling: [&[u8]; 12] = [
        b"result",
        b"value",
        b"password",
        b"secret",
        b"token",
        b"key",
        b"id",
        b"secret_id",
        b"output",
        b"plaintext",
        b"text",
        b"name",
    ];
    let last = path.rsplit(|byte| *byte == b'.').next().unwrap_or_default();
    let lower = last.to_ascii_lowercase();
    (subscript || parts.clone().any(|part| part.contains(&b'_')) || telling.contains(&&lower[..]))
        && !looks_random(path)
        && !is_unspoken(path)
        && !parts.any(is_scrambled)
}

/// Says whether capitals, digits and small letters alternate so that no word is among them, as in no path of names.
fn is_unspoken(path: &[u8]) -> bool {
    let longest = path
        .split(|byte| !byte.is_ascii_lowercase())
        .map(<[u8]>::len)
        .max();
    path.len() >= 8
        && matches!(longest, Some(1 | 2))
        && path.iter().any(u8::is_ascii_uppercase)
        && path.iter().any(u8::is_ascii_digit)
}

/// Says whether small letters, capitals and digits are mixed as nobody names things: digits in the middle of all three.
fn is_scrambled(part: &[u8]) -> bool {
    let turns = part
        .windows(2)
        .filter(|pair| pair[0].is_ascii_digit() != pair[1].is_ascii_digit())
        .count();
    part.len() >= 6
        && turns > 1
        && part.iter().any(u8::is_ascii_uppercase)
        && part.iter().any(u8::is_ascii_lowercase)
        && !part.contains(&b'_')
}

fn is_name(name: &[u8]) -> bool {
    name.first()
        .is_some_and(|first| first.is_ascii_alphabetic() || *first == b'_')
        && name
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::fill;

    #[test]
    fn what_stands_for_a_secret_is_a_placeholder() {
        for value in [
            "changeme",
            "CHANGE_ME",
            "<your-token>",
            "<uuid>",
            "your_password_here",
            "********",
            "xxxx-xxxx",
            "xxxxxxxxxxxxxxxx",
            "[REDACTED]",
            "{password}",
            "__API_KEY__",
            "@@TOKEN@@",
            "%PASSWORD%",
            "REPLACE_ME",
            "sk-xxxxxxxxxxxx",
            "ghp_xxxxxxxxxxxxxxxxxxxx",
            "00000000-0000-0000-0000-000000000000",
            "1234567890",
            "AKIAIOSFODNN7EXAMPLE",
            "none",
            "",
            "abababababab",
            "12345678-1234-1234-1234-123456789abc",
            "….",
            "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
            "s3cr3t...",
            "testing123",
            "((registry-password))",
            "pa$$word",
        ] {
            assert!(is_placeholder(value.as_bytes()), "{value}");
        }
    }

    #[test]
    fn generated_values_and_passwords_are_no_placeholders() {
        for template in [
            "{uuid}",
            "{hex32}",
            "{hex64}",
            "{alnum20}",
            "{b64x40}",
            "{word16}",
            "maple-otter-river-{digits2}",
            "Summer20{digits2}!",
        ] {
            for seed in 0..300 {
                let value = fill(template, seed);
                assert!(!is_placeholder(value.as_bytes()), "{value}");
            }
        }
    }

    #[test]
    fn what_names_the_place_of_a_secret_is_a_reference() {
        for value in [
            "${VAR}",
            "$VAR",
            "$var_name",
            "$1",
            "$(cat /run/secret)",
            "`pass show x`",
            "{{ vault_password }}",
            "os.environ[\"X\"]",
            "os.getenv('X')",
            "process.env.TOKEN",
            "ENV['KEY']",
            "var.password",
            "random_password.vm.result",
            "data.vault_kv_secret_v2.pve.data[\"token\"]",
            "getpass.getpass(\"pw\")",
            "lookup('env', 'X')",
            "op://vault/item/field",
            "!vault |",
            "!secret db",
            "/run/secrets/db",
            "%DB_PASS%",
            "<%= ENV['X'] %>",
            "#{token}",
            "config.db.password",
            "generate_password()",
            "self.token",
            "$this->token",
            "${{ secrets.TOKEN }}",
            "std::env::var(\"X\")",
            "ref+vault://a/b",
            "$p$root",
            "ConvertTo-SecureString",
            "Get-Credential",
            "passwordPrompt(",
            "_ZN4pass6verifyERKNSt6stringE",
        ] {
            assert!(is_reference(value.as_bytes()), "{value}");
        }
    }

    #[test]
    fn secrets_are_no_references() {
        for template in [
            "$6${alnum16}${b64dotx86}",
            "{uuid}",
            "{alnum24}",
            "{b64x43}=",
            "maple-otter-river-{digits2}",
            "{alnum14}.atlasv1.{alnum60}",
            "SG.{b64ux22}.{b64ux43}",
            "Q{lowalpha1}._{digits1}T{lowalpha1}K",
            "t_{UPPER3}c{digits1}.p{UPPER1}d1",
            "Get-Porcupine{digits2}",
            "Velvet-Porcupine",
        ] {
            for seed in 0..300 {
                let value = fill(template, seed);
                assert!(!is_reference(value.as_bytes()), "{value}");
            }
        }
    }

    #[test]
    fn names_that_linkers_know_are_told_by_the_lengths_of_their_parts() {
        for name in [
            "_ZN4pass6verifyEv",
            "ZNKSt6string4sizeEv",
            "_ZTV6Secret",
            "_ZN5vault4open17h0123456789abcdefE",
        ] {
            assert!(is_reference(name.as_bytes()), "{name}");
        }
        let taken = (0..100).filter(|seed| is_reference(fill("ZN{alnum22}", *seed).as_bytes()));
        assert!(taken.count() < 10);
    }
}
