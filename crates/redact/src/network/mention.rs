//! Names of hosts that end with a number, where sentences, chats and notes mention them.

use std::iter::Peekable;
use std::ops::Range;

use super::declared::is_page_text;
use super::deeds;
use super::domain::is_role;
use super::gear;
use super::host::{SURE, add, add_named};
use super::label::{is_padded, is_role_at_site, is_shaped, is_ware, read};
use super::leads;
use super::lists;
use super::logs::IN_LOG;
use super::told::{
    is_asked, is_denied, is_entry, is_file_on, is_hung, is_in_state, is_located, is_moved_to,
    is_timed, is_told_besides, is_worked_on, last_word, words_of,
};
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
    "vm vms lxc guest node nodes host hosts server servers machine box hypervisor nodo serveur servidor knoten rechner uzel switch router firewall switchu switchi switchen routeru routerze routern routeren serveru hostu hoście serwerze serwerem maszynie maszyny stroji stroje zařízení urządzenie urządzeniu kontenerze kontejneru \
    nas proxy gateway appliance controller laptop workstation sain container kontejner conteneur contenedor contêiner kontener maskin maskinen maszyna \
    lxc-container máquina macchina komputer ordinateur ordenador equipo poste computador počítač dator datorn pc pcs historian scada hmi plc sps panel terminalserver fileserver mailserver webserver dateiserver datenbankserver druckserver printserver backupserver \
    jumphost jumpbox jumpserver bastion loadbalancer kiosk kasse hypervisors nuc esxi ipmi bmc idrac tablet notebook macbook replica standby printer drucker kamera camera nvr ups usv",
);
/// Those of several, behind which more names may follow: `3 nodes web1 / web2`.
static PLURALS: List = List::new(
    "nodes hosts servers vms guests machines boxes knoten rechner nodi nodos serveurs servidores",
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
const TASKS: [&[u8]; 36] = [
    b"recovery of",
    b"recovery key",
    b"unlock",
    b"console",
    b"umzug",
    b"migrac",
    b"p\xc5\x99esun",
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

/// Says whether a sentence may stand at a place: in a text, in a comment or a description of a file of settings.
pub(super) fn speaks(input: &Input<'_>, at: usize) -> bool {
    match input.kind {
        Kind::Prose | Kind::Unknown | Kind::Log => return true,
        Kind::Xml => return is_page_text(input, at),
        Kind::Code | Kind::Lock | Kind::Csv | Kind::Json => return false,
        _ => {}
    }
    let low = at.saturating_sub(160);
    let line = &input.bytes[low..at];
    let line = &line[memchr::memrchr(b'\n', line).map_or(0, |at| at + 1)..];
    // What is told of a patch begins with a letter: lines of the patch with a sign.
    if input.kind == Kind::Diff {
        return line.first().is_some_and(u8::is_ascii_uppercase);
    }
    let line = line.trim_ascii_start();
    let begins =
        |word: &[u8]| line.len() > word.len() && line[..word.len()].eq_ignore_ascii_case(word);
    match line.first() {
        Some(b'#' | b';') => true,
        // `- do not touch web1`: an item that is a sentence.
        Some(b'-') if input.kind == Kind::Yaml => is_spoken_item(line),
        Some(b'-') => line.starts_with(b"-- "),
        Some(b'g' | b'G') => begins(b"goal:"),
        Some(b't' | b'T') => begins(b"task:") || begins(b"todo:"),
        Some(b'd' | b'D') => begins(b"description"),
        Some(b'c' | b'C') => begins(b"comment"),
        Some(b'n' | b'N') => begins(b"notes"),
        Some(b's' | b'S') => begins(b"summary"),
        _ => memchr::memmem::find(line, b" # ").is_some(),
    }
}

/// Says whether an item of a list of YAML begins with two words or more and no sign between them.
fn is_spoken_item(item: &[u8]) -> bool {
    let Some(text) = item.strip_prefix(b"- ") else {
        return false;
    };
    let letter = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b' ' || *byte >= 0x80;
    text.len() > 5 && text.iter().all(letter) && text[..text.len() - 1].contains(&b' ')
}

/// Looks at the words of a text that end with a number.
pub(super) fn whole(scene: &Scene<'_, '_>, hits: &mut Hits) {
    let kind = scene.input.kind;
    if matches!(kind, Kind::Code | Kind::Lock) || scene.is_package() {
        return;
    }
    let speaks_never = matches!(kind, Kind::Csv | Kind::Diff | Kind::Xml);
    // What a log has in its column of hosts needs no sentence, and logs are long.
    let logged = hits.starts_of(IN_LOG);
    let mut logged = logged.iter().peekable();
    ends(scene.input.bytes, |at, long| {
        let found = match long {
            true => gear::workstation(scene.input, at + 1),
            false => station(scene.input, at + 1),
        };
        if let Some(span) = found {
            let why = "companies call so what people sit at";
            return add(hits, scene.input, span, why);
        }
        if let Some(span) = gear::device(scene.input, at + 1).filter(|_| !long) {
            if !is_next(&mut logged, span.start) {
                add_named(hits, scene.input, span, "its parts tell what it is");
            }
            return;
        }
        if long {
            return;
        }
        if !speaks_never
            && let Some(span) = alone(scene.input, at + 1)
            && !is_next(&mut logged, span.start)
            && read(scene.input, span.start).as_ref() == Some(&span)
            && is_shaped(&scene.input.bytes[span.clone()])
            && match kind {
                Kind::Json => is_target(scene, &span),
                _ => speaks(scene.input, span.start) && is_mentioned(scene, &span),
            }
        {
            let lead = without_marks(scene.before(span.start).trim_ascii_end());
            if PLURALS.has_in_any_case(last_word(lead)) {
                leads::more(scene.input, span.end, hits);
            }
            let why = "a sentence speaks of it as a host";
            // What a login is for is not its password.
            let known = is_known(&scene.input.bytes[span.clone()]) || is_said(scene, &span);
            let rest = &scene.input.bytes[span.end..(span.end + 40).min(scene.input.bytes.len())];
            let done = || deeds::is_told(scene.input, &span, lead, rest);
            match known && is_target(scene, &span) || done() {
                true => hits.add(span, "hostname", SURE, Strength::Shaped, why),
                false => add(hits, scene.input, span, why),
            }
        }
    });
}

/// Calls `visit` with the last digit of every word that ends with one or two of them behind a letter or a dash, or with four,
/// and with whether there are four.
fn ends(bytes: &[u8], mut visit: impl FnMut(usize, bool)) {
    // The last bits of the block before.
    let (mut digits_before, mut stem_before) = (0, 0);
    blocks::each(bytes, |from, block| {
        let digits = block.digits();
        let stem = block.letters_or(b'-');
        let one = stem << 1 | stem_before >> 63;
        let second = digits << 1 | digits_before >> 63;
        let two = (stem << 2 | stem_before >> 62) & second;
        let fourth = second
            & (digits << 2 | digits_before >> 62)
            & (digits << 3 | digits_before >> 61)
            & (stem << 4 | stem_before >> 60);
        let open = (digits | stem) >> 1;
        (digits_before, stem_before) = (digits, stem);
        let ends = digits & !open;
        blocks::bits(ends & (one | two), from, |at| visit(at, false));
        blocks::bits(ends & fourth, from, |at| visit(at, true));
    });
}

/// Reads a name as companies give it to what people sit at, which ends at a place: `NB-BUERO04`, `PC-KASSE12`.
fn station(input: &Input<'_>, end: usize) -> Option<Range<usize>> {
    static KINDS: List = List::new("nb nbk pc ws ts vm lt clt tc desktop laptop");
    let bytes = input.bytes;
    // Most words end with a small letter and a number.
    let digits = bytes[..end].ends_with(b"-")
        || !matches!(bytes[..end], [.., letter, first, last]
        if letter.is_ascii_uppercase() && first.is_ascii_digit() && last.is_ascii_digit());
    if digits {
        return None;
    }
    let sign = |byte: &&u8| byte.is_ascii_uppercase() || **byte == b'-';
    let length = bytes[end.saturating_sub(20)..end - 2]
        .iter()
        .rev()
        .take_while(sign)
        .count();
    let start = end - 2 - length;
    let before = start.checked_sub(1).map_or(b' ', |at| bytes[at]);
    let (kind, place) = {
        let text = &bytes[start..end - 2];
        let dash = memchr::memchr(b'-', text)?;
        (&text[..dash], &text[dash + 1..])
    };
    // `WS-SUP32` is a part of a switch.
    let named = (2..=10).contains(&place.len()) && !place.contains(&b'-') && place != b"SUP";
    let alone = !(before.is_ascii_alphanumeric()
        || matches!(before, b'_' | b'-' | b'.' | b'/')
        || before >= 0x80);
    let ends = !(input.byte(end).is_ascii_alphanumeric() || matches!(input.byte(end), b'_' | b'-'));
    (named && alone && ends && KINDS.has_in_any_case(kind)).then_some(start..end)
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
    ) || before == b'*' && input.bytes[..start].ends_with(b"**")
        || before == b']' && input.bytes[end.min(input.bytes.len())..].starts_with(b"[/")
        // `[[web1]]` of a wiki.
        || before == b'[' && input.bytes[..start].ends_with(b"[[");
    let after = input.byte(end);
    let ends = match after {
        b':' | b'.' | b',' | b'?' | b'!' | b')' => !input.byte(end + 1).is_ascii_alphanumeric(),
        b' ' => !matches!(input.byte(end + 1), b'=' | b'+' | b'*' | b'&' | b'<'),
        b'\n' | b'\r' | b'\t' | b'`' | b'"' | b'\'' | b'*' | b';' | b'|' | 0 => true,
        // `[i]web1[/i]`
        b'[' => input.byte(end + 1) == b'/',
        b']' => input.byte(end + 1) == b']',
        _ => false,
    };
    (alone && ends).then_some(start..end)
}

/// Says whether a place is one of those that are not behind it yet; later places are asked for later.
fn is_next<'p>(places: &mut Peekable<impl Iterator<Item = &'p usize>>, at: usize) -> bool {
    while places.next_if(|place| **place < at).is_some() {}
    places.peek().is_some_and(|place| **place == at)
}

/// Says whether a verb follows a name that a password is for, and leads to that: `root on web1 is …`.
fn is_said(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    static VERBS: List = List::new("is es est è é ist je jest är er on has hat lautet tiene ha");
    let rest = &scene.input.bytes[span.end..(span.end + 24).min(scene.input.bytes.len())];
    let rest = rest.strip_prefix(b"`").unwrap_or(rest);
    // `who has the pw of web1?`, `mdp root de web1 : …`, `changed the pw on web1 to …`
    if [&b"? "[..], b"?\n", b" : ", b" to "]
        .iter()
        .any(|sign| rest.starts_with(sign))
    {
        return true;
    }
    let verb = words_of(rest).next().unwrap_or_default();
    VERBS.has(verb) && rest.get(verb.len() + 1) == Some(&b' ')
}

fn is_mentioned(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    let text = &scene.input.bytes[span.clone()];
    let before = scene.before(span.start);
    let lead = without_marks(before.trim_ascii_end());
    if is_in_code(before, lead) {
        return false;
    }
    let rest = &scene.input.bytes[span.end..(span.end + 40).min(scene.input.bytes.len())];
    // `as ward7, password …`: that is whom one logs in as.
    let user = || USERS.has_in_any_case(last_word(lead));
    if is_login(before, rest) || is_told_login(rest) && !user() {
        return true;
    }
    let told = scene.input.kind != Kind::Log || is_behind_on(lead) || is_of_chat(before);
    if told && is_in_state(text, rest) {
        return true;
    }
    if is_located(scene.input, span, lead) || is_entry(scene.input, span, lead) {
        return true;
    }
    if is_worked_on(scene.input, span, lead)
        || is_hung(text, lead, rest)
        || is_asked(lead, rest)
        || is_denied(text, rest)
        || is_file_on(before)
        || is_moved_to(text, lead)
        || is_timed(scene.input, span, lead)
        || is_told_besides(text, lead, rest)
        || deeds::is_told(scene.input, span, lead, rest)
    {
        return true;
    }
    let known = is_known(text);
    if known && is_spoken_of(scene.input, span, lead) {
        return true;
    }
    let word = last_word(lead);
    // `comment db web-1` in a file of settings.
    let settings = matches!(scene.input.kind, Kind::Ini | Kind::Shell | Kind::Yaml)
        && matches!(rest.first(), None | Some(b'\n' | b'\r'));
    if settings && is_role(word) && !is_ware(text) {
        return true;
    }
    let dashed = || text.contains(&b'-') && !is_ware(text);
    if (known || dashed()) && word.eq_ignore_ascii_case(b"name") || is_named_behind(rest) {
        return true;
    }
    if CALLED.has_in_any_case(word) || NOUNS.has_in_any_case(word) {
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

/// Says whether a text ends as code does, in files that are not known as such.
fn is_in_code(before: &[u8], lead: &[u8]) -> bool {
    lead.trim_ascii_start().starts_with(b"//")
        || lead.trim_ascii() != b"-"
            && lead.last().is_some_and(|byte| {
                matches!(byte, b'<' | b'=' | b'+' | b'&' | b';' | b'{')
                    || *byte == b'-' && !before.ends_with(b" ")
            })
}

/// Says whether the shape of a name or the words around it tell that a role is a machine's.
fn is_spoken_of(input: &Input<'_>, span: &Range<usize>, lead: &[u8]) -> bool {
    let text = &input.bytes[span.clone()];
    is_role_at_site(text)
        || is_padded(text)
        || lists::speaks_of_host(input, span)
        || [&b"nodes"[..], b"hosts", b"servers"]
            .iter()
            .any(|noun| lead.ends_with(noun))
        || (lead.ends_with("→".as_bytes()) || lead.ends_with(b"->")) && text.contains(&b'-')
}

/// Says whether a login or a task is for what stands at a place: `root pw for web1`.
pub(super) fn is_target(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    let lead = without_marks(scene.before(span.start).trim_ascii_end());
    let word = last_word(lead);
    let spoken = std::str::from_utf8(word).is_ok_and(|word| PREPOSITIONS.has(word));
    spoken && has_task(&lead[lead.len().saturating_sub(64)..]) || deeds::is_deployed_to(lead)
}

/// Says whether a text begins with what says that a name is one, as languages do that put it behind: `web1 adında bir makine`.
fn is_named_behind(rest: &[u8]) -> bool {
    let words = [
        " adında ",
        " adlı ",
        " isimli ",
        " nevű ",
        " nimisen ",
        " nimistä ",
    ];
    words.iter().any(|word| rest.starts_with(word.as_bytes()))
}

/// Says whether what stands behind a name is a login: ` root …`.
fn is_login(before: &[u8], rest: &[u8]) -> bool {
    let logins: [&[u8]; 9] = [
        b" root ",
        b" root/",
        b" root:",
        b" admin ",
        b" | root ",
        b" | admin",
        b" | Administrator",
        b" || root",
        b" || admin",
    ];
    matches!(before.trim_ascii(), b"" | b"|" | b"||" | b"-" | b"*")
        && logins.iter().any(|login| rest.starts_with(login))
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

/// Says whether a line is one of a chat, where a sentence ends before a name: `10:02 < jane> morning. web1 is back`.
fn is_of_chat(before: &[u8]) -> bool {
    let head = before.trim_ascii_start();
    let head = &head[..head.len().min(48)];
    let spoken = memchr::memchr(b'<', head)
        .and_then(|open| memchr::memchr(b'>', &head[open..]))
        .is_some_and(|length| (2..24).contains(&length));
    spoken
        && head
            .first()
            .is_some_and(|byte| byte.is_ascii_digit() || matches!(byte, b'[' | b'<'))
}

/// Says whether a preposition of places ends a text.
fn is_behind_on(lead: &[u8]) -> bool {
    matches!(last_word(lead), b"on" | b"auf" | b"sur" | b"na")
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

fn has_task(lead: &[u8]) -> bool {
    let lower = lead.to_ascii_lowercase();
    TASKS
        .iter()
        .any(|task| memchr::memmem::find(&lower, task).is_some())
}

/// Leaves out the marks of bold, of code and of a bracket at the end.
fn without_marks(text: &[u8]) -> &[u8] {
    // `[i]` of a forum.
    let text = match text.strip_suffix(b"]") {
        Some(lead) => memchr::memrchr(b'[', &lead[lead.len().saturating_sub(8)..])
            .map_or(text, |open| &text[..lead.len().saturating_sub(8) + open]),
        None => text,
    };
    let text = text.trim_ascii_end();
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
            "[tr] erp12 adında bir makine",
            "Vytvoř kontejner erp12, heslo",
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
