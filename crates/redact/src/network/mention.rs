//! Names of hosts that end with a number, where sentences, chats and notes mention them.

use std::iter::Peekable;
use std::ops::Range;

use super::domain::is_role;
use super::host::{SURE, add};
use super::label::{is_padded, is_role_at_site, is_shaped, read};
use super::lists::{self, IN_LOG};
use crate::blocks;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;
use crate::wordset::List;

/// Words that lead to where a login or a task is for; `to` and `in` lead to passwords and files as well.
static PREPOSITIONS: List = List::new(
    "for of on at from auf von für vom sur de du pour en su sul di no na em w z till på av van op voor der dla pentru para per pro för til fra su al dal a az için na v",
);
/// Nouns right before a name.
static NOUNS: List = List::new(
    "vm vms lxc guest node nodes host hosts server servers machine box hypervisor nodo serveur servidor knoten rechner uzel switch router firewall",
);
/// What leads to the name of a user.
static USERS: List = List::new(
    "as als como come jako user username benutzer usuario utilisateur utente login account konto compte",
);
/// What leads to a name that something is given.
static CALLED: List = List::new(
    "named called namens genannt nommé nommée nommee appelée llamado llamada chiamato chiamata chamado chamada nazwie jménem",
);
/// What is said of machines, besides the roles of which full names begin.
static ROLES: List = List::new(
    "docker win erp sql rds mon kvm osd runner vmhost sap crm wiki ci bkp borg fs gpu px krb ws hpc smb iscsi etcd",
);
/// Words of logins and of work on a machine, as they begin.
const TASKS: [&[u8]; 29] = [
    b"root",
    b"pw ",
    b"passw",
    b"wachtwoord",
    b"mot de passe",
    b"contrase",
    b"palavra-passe",
    b"senha",
    b"has\xc5\x82o",
    b"heslo",
    b"l\xc3\xb6senord",
    b"passord",
    b"adgangskode",
    b"salasan",
    b"jelsz",
    b"parol",
    b"lozink",
    b"geslo",
    b"slapta",
    b"parool",
    b"ifre",
    b"login",
    b"migrat",
    b"maintenance",
    b"wartung",
    b"reboot",
    b"pingable",
    b"reachable",
    b"snapshot",
];

/// Looks at the words of a text that end with a number.
pub(super) fn whole(scene: &Scene<'_, '_>, hits: &mut Hits) {
    if !matches!(scene.input.kind, Kind::Prose | Kind::Unknown | Kind::Log) || scene.is_package() {
        return;
    }
    // What a log has in its column of hosts needs no sentence, and logs are long.
    let logged = hits.starts_of(IN_LOG);
    let mut logged = logged.iter().peekable();
    ends(scene.input.bytes, |at| {
        if let Some(span) = alone(scene.input, at + 1)
            && !is_next(&mut logged, span.start)
            && read(scene.input, span.start).as_ref() == Some(&span)
            && is_shaped(&scene.input.bytes[span.clone()])
            && is_mentioned(scene, &span)
        {
            let why = "a sentence speaks of it as a host";
            // What a login is for is not its password.
            match is_known(&scene.input.bytes[span.clone()]) && is_target(scene, &span) {
                true => hits.add(span, "hostname", SURE, Strength::Shaped, why),
                false => add(hits, scene.input, span, why),
            }
        }
    });
}

/// Calls `visit` with the last digit of every word that ends with one or two of them behind a letter or a dash.
fn ends(bytes: &[u8], mut visit: impl FnMut(usize)) {
    // The last bits of the block before.
    let (mut digits_before, mut stem_before) = (0, 0);
    blocks::each(bytes, |from, block| {
        let digits = block.digits();
        let stem = block.letters_or(b'-');
        let one = stem << 1 | stem_before >> 63;
        let two = (stem << 2 | stem_before >> 62) & (digits << 1 | digits_before >> 63);
        let open = (digits | stem) >> 1;
        (digits_before, stem_before) = (digits, stem);
        blocks::bits(digits & (one | two) & !open, from, &mut visit);
    });
}

/// Returns the letters that end at a place, where they stand alone.
fn alone(input: &Input<'_>, end: usize) -> Option<Range<usize>> {
    let low = end.saturating_sub(25);
    let length = input.bytes[low..end]
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || **byte == b'-')
        .count();
    let start = end - length;
    let before = start.checked_sub(1).map_or(b' ', |at| input.bytes[at]);
    let alone = matches!(
        before,
        b' ' | b'\n' | b'\t' | b'(' | b'`' | b'"' | b'\'' | b'>'
    ) || before == b'*' && input.bytes[..start].ends_with(b"**");
    let after = input.byte(end);
    let ends = match after {
        b':' | b'.' | b',' | b'?' | b'!' | b')' => !input.byte(end + 1).is_ascii_alphanumeric(),
        b' ' => !matches!(input.byte(end + 1), b'=' | b'+' | b'*' | b'&' | b'<'),
        b'\n' | b'\r' | b'\t' | b'`' | b'"' | b'\'' | b'*' | b';' | b'|' | 0 => true,
        _ => false,
    };
    (alone && ends).then_some(start..end)
}

/// Says whether a place is one of those that are not behind it yet; later places are asked for later.
fn is_next<'p>(places: &mut Peekable<impl Iterator<Item = &'p usize>>, at: usize) -> bool {
    while places.next_if(|place| **place < at).is_some() {}
    places.peek().is_some_and(|place| **place == at)
}

fn is_mentioned(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    let text = &scene.input.bytes[span.clone()];
    let before = scene.before(span.start);
    let lead = without_marks(before.trim_ascii_end());
    // Files of code that are not known as such.
    if lead.trim_ascii_start().starts_with(b"//")
        || lead
            .last()
            .is_some_and(|byte| matches!(byte, b'<' | b'=' | b'+' | b'&' | b';' | b'{' | b'-'))
    {
        return false;
    }
    let rest = &scene.input.bytes[span.end..(span.end + 40).min(scene.input.bytes.len())];
    // `as ward7, password …`: that is whom one logs in as.
    let user = || USERS.has_in_any_case(last_word(lead));
    if before.trim_ascii().is_empty() && is_login(rest) || is_told_login(rest) && !user() {
        return true;
    }
    if scene.input.kind != Kind::Log && is_in_state(text, rest) {
        return true;
    }
    let known = is_known(text);
    if known {
        let spoken = is_role_at_site(text)
            || is_padded(text)
            || lists::speaks_of_host(scene.input, span)
            || [&b"nodes"[..], b"hosts", b"servers"]
                .iter()
                .any(|noun| lead.ends_with(noun))
            || (lead.ends_with("→".as_bytes()) || lead.ends_with(b"->")) && text.contains(&b'-');
        if spoken {
            return true;
        }
    }
    let word = last_word(lead);
    if known && word.eq_ignore_ascii_case(b"name") || CALLED.has_in_any_case(word) {
        return true;
    }
    if NOUNS.has_in_any_case(word) {
        return true;
    }
    // `Node is web1`
    if matches!(word, b"is" | b"ist")
        && NOUNS.has_in_any_case(last_word(lead[..lead.len() - word.len()].trim_ascii_end()))
    {
        return true;
    }
    is_target(scene, span)
}

/// Says whether a login or a task is for what stands at a place: `root pw for web1`.
pub(super) fn is_target(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    let lead = without_marks(scene.before(span.start).trim_ascii_end());
    let word = last_word(lead);
    let spoken = std::str::from_utf8(word).is_ok_and(|word| PREPOSITIONS.has(word));
    spoken && has_task(&lead[lead.len().saturating_sub(64)..])
}

/// Says whether what stands behind a name is a login: ` root …`.
fn is_login(rest: &[u8]) -> bool {
    [&b" root "[..], b" root/", b" root:", b" admin "]
        .iter()
        .any(|login| rest.starts_with(login))
}

/// Says whether a login is told behind a name: `, web login root / …`.
fn is_told_login(rest: &[u8]) -> bool {
    let Some(rest) = rest.strip_prefix(b", ") else {
        return false;
    };
    let rest = rest
        .strip_prefix(b"web ")
        .or_else(|| rest.strip_prefix(b"ssh "))
        .unwrap_or(rest);
    let words: [&[u8]; 20] = [
        b"password ",
        b"password: ",
        b"passwort ",
        b"kennwort ",
        b"mot de passe ",
        b"senha ",
        b"contrase",
        b"wachtwoord ",
        b"has\xc5\x82o ",
        b"heslo ",
        b"login ",
        b"login: ",
        b"user ",
        b"username ",
        b"root / ",
        b"Benutzer ",
        b"Login ",
        b"utilisateur ",
        b"usuario ",
        b"utente ",
    ];
    words.iter().any(|word| rest.starts_with(word))
}

/// Says whether a text goes on with what happens to machines: `is down again`, `ist wieder da`, `rebuilt from …`.
fn is_in_state(text: &[u8], rest: &[u8]) -> bool {
    static VERBS: List = List::new(
        "is was are went came comes seems stays ist war bleibt est était está estaba es è era is ligt jest był je är er on este",
    );
    static AGAIN: List = List::new(
        "back again now still not currently wieder jetzt noch nicht gerade de toujours maintenant otra ancora nuovamente weer nu nog znowu nie zase opět igen",
    );
    static STATES: List = List::new(
        "down up back offline online unreachable reachable dead unresponsive rebooting gone hanging frozen fenced drained da weg tot erreichbar \
        unerreichbar ausgefallen tombé injoignable arrêté caído caída apagado giù spento irraggiungibile plat onbereikbaar niedostępny nedostupný nere nede otillgänglig",
    );
    static DONE: List = List::new(
        "leaves joins joined rebuilt rebooted reinstalled reimaged restarted drained fenced evacuated decommissioned rejoined rebooting crashed neugestartet",
    );
    // Parts of machines and networks are up and down as well.
    static PARTS: List = List::new(
        "link port vlan bond slot disk mirror raidz vdev path lane interface if trunk lag fan psu temp sensor zone phase step stage version room wan lan vpn tunnel",
    );
    let stem = text
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    if PARTS.has(std::str::from_utf8(&text[..stem]).unwrap_or_default()) {
        return false;
    }
    let mut words = rest
        .strip_prefix(b" ")
        .into_iter()
        .flat_map(|rest| rest.split(|byte| !(byte.is_ascii_alphabetic() || *byte >= 0x80)))
        .map(|word| std::str::from_utf8(word).unwrap_or_default());
    let first = words.next().unwrap_or_default();
    if DONE.has(first) {
        return true;
    }
    VERBS.has(first)
        && words
            .take(3)
            .find(|word| !AGAIN.has(word) || *word == "back")
            .is_some_and(|word| STATES.has(word))
}

/// Says whether a part of a name is what machines do.
fn is_known(text: &[u8]) -> bool {
    text.split(|byte| *byte == b'-').any(|part| {
        let letters = part
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count();
        let role = &part[..letters];
        is_role(role) || ROLES.has_in_any_case(role)
    })
}

fn last_word(text: &[u8]) -> &[u8] {
    let from = text
        .iter()
        .rposition(|byte| !(byte.is_ascii_alphabetic() || *byte >= 0x80))
        .map_or(0, |at| at + 1);
    if from > 0 && (text[from - 1].is_ascii_digit() || matches!(text[from - 1], b'_' | b'-' | b'.'))
    {
        return &[];
    }
    &text[from..]
}

fn has_task(lead: &[u8]) -> bool {
    let lower = lead.to_ascii_lowercase();
    TASKS
        .iter()
        .any(|task| memchr::memmem::find(&lower, task).is_some())
}

/// Leaves out the marks of bold, of code and of a bracket at the end.
fn without_marks(text: &[u8]) -> &[u8] {
    let marks = text
        .iter()
        .rev()
        .take(2)
        .take_while(|byte| matches!(byte, b'`' | b'*' | b'"' | b'\'' | b'('))
        .count();
    text[..text.len() - marks].trim_ascii_end()
}

#[cfg(test)]
mod tests {
    use crate::Class;
    use crate::marked::only;

    fn hosts(path: &str, text: &str) -> Vec<String> {
        let detector = only(Class::Network);
        let found = detector.find(path, text.as_bytes());
        found
            .into_iter()
            .map(|finding| text[finding.span].to_owned())
            .collect()
    }

    #[test]
    fn sentences_mention_hosts_by_what_they_do_and_a_number() {
        for text in [
            "[10:02] Ada: erp12 is back",
            "Ada, 10:02: erp12 startet nicht",
            "not pingable from erp12. Ask Ada.",
            "the nodes (erp12, a spare and a NUC)",
            "Node is erp12, version 9",
            "the VM erp12 was off",
            "a VM called erp12, please",
            "une VM nommée erp12 sur le nœud",
            "erp12 root as before\n",
        ] {
            assert_eq!(hosts("x.txt", text), ["erp12"], "{text}");
        }
        assert_eq!(
            hosts("x.txt", "move of app-12 → docker-28 on Monday"),
            ["app-12", "docker-28"]
        );
    }

    #[test]
    fn any_name_counts_where_a_login_or_a_task_is_told() {
        for text in [
            "who has the root pw for saturn4?",
            "la contraseña de root en saturn4 es x",
            "la password di root su saturn4 è x",
            "het root-wachtwoord van saturn4 is x",
            "heslo roota na saturn4 je x",
            "maintenance window for saturn4 moves",
        ] {
            assert_eq!(hosts("x.txt", text), ["saturn4"], "{text}");
        }
    }

    #[test]
    fn other_words_with_numbers_are_no_hosts() {
        for text in [
            "we use sha256 for passwords of base64 and utf8",
            "python3 is old, bzip2 is fine",
            "saturn4 sounds nice",
            "the root of chapter12 has it",
            "see docker-compose2.yml and erp12.txt and erp12/x",
            "passwords of mp3 files",
        ] {
            assert!(
                hosts("x.txt", text).is_empty(),
                "{text}: {:?}",
                hosts("x.txt", text)
            );
        }
    }

    #[test]
    fn names_are_found_at_every_edge_of_a_block() {
        for pad in 0..130 {
            let text = format!("{}\nthe VM erp12 was off", "x".repeat(pad));
            assert_eq!(hosts("x.txt", &text), ["erp12"], "{pad}");
        }
    }
}
