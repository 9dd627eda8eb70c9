//! What sentences and lists tell about machines: where something runs, what is down, what is moved or worked on.

use std::ops::Range;

use super::label::{is_shaped, is_ware};
use crate::input::Input;
use crate::kind::Kind;
use crate::wordset::List;

/// What machines consist of, what runs on them and what is done to them.
pub(super) static WORK: List = List::new(
    "disk disks platte ssd hdd nvme psu netzteil vm vms container lxc ram memory cpu load kernel cron crontab log logs logfiles journal loggen registro dziennik logu reboot rebooted restart neustart starten startet \
    backup backups sicherung restore firmware bios raid cluster node nodes knoten quorum ceph zfs env snmp nic racadm recovery luks server servers host hosts switch uplink ipmi idrac ilo console ssh ping timeout \
    disque disco dysk dysku dysków disku disků disken diskene disky discos dischi disques schijf schijven harddisk mémoire memoria pamięć paměť minne hukommelse geheugen sauvegarde copia kopia kopię záloha zálohy säkerhetskopia säkerhetskopian sikkerhedskopi \
    redémarrage reinicio riavvio reinício herstart omstart genstart ventola ventilateur ventilador wentylator fläkt lüfter zasilacz alimentation alimentatore voeding strømforsyning \
    offline rack usv ups monitoring guest guests gast nœud serveur servidor serwer uzel uzlu",
);

/// Parts of machines and networks, which are up and down as well.
static PARTS: List = List::new(
    "link port vlan bond slot disk mirror raidz vdev path lane interface if trunk lag fan psu temp sensor zone phase step stage version room wan lan vpn tunnel",
);

/// What is counted besides.
static COUNTED: List = List::new(
    "vol volume job task snap snapshot dump tape group queue thread worker shard partition table index frame window tab case area floor channel bank dimm user client customer \
    datastore store share lun target image template tmpl pool tank repo branch tag ticket run line item debug rke",
);

/// Says whether a preposition leads to a name in a sentence about machines: `the disk in web1 died`, `a VM from web1 to web2`.
pub(super) fn is_worked_on(input: &Input<'_>, span: &Range<usize>, lead: &[u8]) -> bool {
    static TO: List = List::new(
        "in im of from von nach to auf on an at bei for für del de di du da na z ze w v u pour para sur en su op på i em no aan van sul nel dans chez sull dal",
    );
    let text = &input.bytes[span.clone()];
    if !TO.has_in_any_case(last_word(lead)) || !is_odd(text) {
        return false;
    }
    let line = input.line(span.start);
    let near = &input.bytes
        [line.start.max(span.start.saturating_sub(64))..line.end.min(span.end + 48).max(span.end)];
    near.split(|byte| !(byte.is_ascii_alphabetic() || *byte >= 0x80))
        .any(|word| WORK.has_in_any_case(word))
}

/// Says whether a sentence begins with where something is: `Auf web1 läuft …`, `Sur web1, le disque …`.
pub(super) fn is_located(input: &Input<'_>, span: &Range<usize>, lead: &[u8]) -> bool {
    static ON: List = List::new("on auf sur su op en em na på no w v in");
    static RUNS: List =
        List::new("corre gira běží kører körer działa est está è is runs läuft ist liegt");
    let rest = &input.bytes[span.end..(span.end + 24).min(input.bytes.len())];
    ON.has_in_any_case(lead.trim_ascii())
        && is_odd(&input.bytes[span.clone()])
        && (rest.starts_with(b", ") || words_of(rest).next().is_some_and(|word| RUNS.has(word)))
}

/// Says whether an entry of a list begins with a name and tells what kind of a machine that is: `- web1: Debian 12, 64 GB RAM`.
pub(super) fn is_entry(input: &Input<'_>, span: &Range<usize>, lead: &[u8]) -> bool {
    static KINDS: List = List::new(
        "proxmox pve pbs debian ubuntu windows esxi vmware linux almalinux rocky truenas opnsense pfsense webserver mailserver dateiserver datenbankserver fileserver \
        nas firewall switch router ram cores gb tb vcpu rack hypervisor",
    );
    let sign = |byte: &u8| {
        matches!(byte, b'-' | b'*' | b'|' | b'.' | b')' | b' ' | b'[' | b']')
            || byte.is_ascii_digit()
    };
    let text = &input.bytes[span.clone()];
    if !matches!(input.kind, Kind::Prose | Kind::Unknown)
        || !lead.iter().all(sign)
        || !is_odd(text)
        || text.starts_with(b"lib")
    {
        return false;
    }
    let line = input.line(span.start);
    let rest = &input.bytes[span.end..line.end.min(span.end + 60).max(span.end)];
    // Programs begin what they print with a name and a colon.
    let listed = rest.starts_with(b": ") && !lead.is_empty();
    let parted = [&b" - "[..], b" (", b" | ", b" = ", " – ".as_bytes()]
        .iter()
        .any(|sign| rest.starts_with(sign));
    (listed || parted)
        && rest
            .split(|byte| !(byte.is_ascii_alphabetic() || *byte >= 0x80))
            .any(|word| KINDS.has_in_any_case(word) || listed && WORK.has_in_any_case(word))
}

/// Says whether a name that begins a line does what only machines do: `web1 hängt wieder`.
pub(super) fn is_hung(text: &[u8], lead: &[u8], rest: &[u8]) -> bool {
    static VERBS: List = List::new(
        "bekommt gets hängt spinnt bootet antwortet reagiert rebooted rebootet crashed froze hangs hung ne wisi visí zamrzl plante redémarre rame bloque \
        startade kraschade hängde startede kraschet cuelga reinicia arranca falla blocca riavvia trava reiniciou loopt crasht hänger startar kraschar henger padł zawiesił padá spadl lagger",
    );
    // `Måndag: web1 startade om`
    let lead = lead.trim_ascii();
    (lead.is_empty() || lead.ends_with(b":") || lead.ends_with(b">"))
        && is_odd(text)
        && (VERBS.has(words_of(rest).next().unwrap_or_default()) || is_up_again(rest))
}

/// Says whether a text goes on with what works again: ` läuft wieder`, ` works again`, ` funziona di nuovo`.
fn is_up_again(rest: &[u8]) -> bool {
    static RUNS: List = List::new(
        "läuft lebt geht steht funktioniert antwortet startet works runs responds answers boots lives działa odpowiada funguje běží jede funciona responde corre \
        funziona risponde gira fonctionne marche répond tourne kører virker svarar svarer fungerar funkar körs draait werkt doet loopt reageert",
    );
    static AGAIN: List = List::new(
        "wieder again weer znowu znów zase opět igen di de otra à nuevamente nuovamente novamente",
    );
    let mut words = words_of(rest);
    RUNS.has(words.next().unwrap_or_default()) && words.take(2).any(|word| AGAIN.has(word))
}

/// Says whether a name is moved, new, or a page of a wiki.
pub(super) fn is_told_besides(text: &[u8], lead: &[u8], rest: &[u8]) -> bool {
    is_between(lead, text, rest) || is_new(text, lead, rest) || is_page(text, lead, rest)
}

/// Says whether an adjective before a name and a verb behind it speak of a machine: `the new web1 wants …`.
fn is_new(text: &[u8], lead: &[u8], rest: &[u8]) -> bool {
    static ADJECTIVES: List = List::new(
        "new old second third spare other neue neuer neuen alte alter alten zweite nouveau nouvelle ancien ancienne nuevo nueva viejo vieja nuovo nuova vecchio vecchia \
        nieuwe oude nowy nowa nowego stary nový nové starý nya gamla nye gamle novo nova velho velha",
    );
    static VERBS: List = List::new(
        "wants needs has had says asks reports complains shows throws refuses will braucht hat meldet zeigt fragt verlangt veut demande quiere pide vuole chiede quer pede \
        wil vraagt heeft chce potrzebuje pyta potřebuje vill behöver vil har",
    );
    ADJECTIVES.has_in_any_case(last_word(lead))
        && is_odd(text)
        && (text.contains(&b'-')
            || VERBS.has(
                words_of(rest.strip_prefix(b"`").unwrap_or(rest))
                    .next()
                    .unwrap_or_default(),
            ))
}

/// Says whether a name is a page of a wiki of its own that tells its address or a login: `[[web1]] — 10.0.0.5`.
fn is_page(text: &[u8], lead: &[u8], rest: &[u8]) -> bool {
    let Some(rest) = rest.strip_prefix(b"]]").filter(|_| lead.ends_with(b"[[")) else {
        return false;
    };
    let line = &rest[..memchr::memchr(b'\n', rest).unwrap_or(rest.len())];
    let address = line
        .windows(3)
        .any(|part| part[0].is_ascii_digit() && part[1] == b'.' && part[2].is_ascii_digit());
    let login = [
        &b"pw"[..],
        b"passw",
        b"root",
        b"login",
        b"ssh",
        b"IP",
        b"::",
    ]
    .iter()
    .any(|word| memchr::memmem::find(line, word).is_some());
    is_odd(text) && (address || login)
}

/// Says whether a name stands behind a time in brackets, where what follows speaks of a machine: `[10:56:38] web1 NIC.1 …`.
pub(super) fn is_timed(input: &Input<'_>, span: &Range<usize>, lead: &[u8]) -> bool {
    let lead = lead.trim_ascii();
    let clock = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b'[' | b']');
    if !(7..=14).contains(&lead.len())
        || !lead.starts_with(b"[")
        || !lead.ends_with(b"]")
        || !lead.iter().all(clock)
        || !is_odd(&input.bytes[span.clone()])
    {
        return false;
    }
    let line = input.line(span.end);
    let rest = &input.bytes[span.end..line.end.min(span.end + 48).max(span.end)];
    rest.split(|byte| !(byte.is_ascii_alphabetic() || *byte >= 0x80))
        .any(|word| WORK.has_in_any_case(word))
}

/// Says whether something is moved between a name and another one: `tyr1 → hera1`.
fn is_between(lead: &[u8], text: &[u8], rest: &[u8]) -> bool {
    const ARROWS: [&[u8]; 2] = ["→".as_bytes(), b"->"];
    let word = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'-';
    let behind = || {
        let rest = rest.trim_ascii_start();
        let rest = ARROWS.iter().find_map(|sign| rest.strip_prefix(*sign))?;
        let rest = rest.trim_ascii_start();
        Some(&rest[..rest.iter().take_while(word).count()])
    };
    let before = || {
        let lead = ARROWS.iter().find_map(|sign| lead.strip_suffix(*sign))?;
        let lead = lead.trim_ascii_end();
        Some(&lead[lead.len() - lead.iter().rev().take_while(word).count()..])
    };
    let Some(other) = behind().or_else(before) else {
        return false;
    };
    let moved = |text: &[u8]| {
        let digits = text.iter().filter(|byte| byte.is_ascii_digit());
        is_shaped(text)
            && digits.count() < 3
            && is_odd(text)
            && text.first().is_some_and(u8::is_ascii_lowercase)
    };
    moved(text) && moved(other)
}

/// Says whether a name is made of three letters or more and a number and counts nothing.
pub(super) fn is_odd(text: &[u8]) -> bool {
    let letters = text.iter().filter(|byte| byte.is_ascii_alphabetic());
    let stem = text.iter().take_while(|byte| byte.is_ascii_alphabetic());
    let stem = &text[..stem.count()];
    letters.count() > 2
        && !is_ware(text)
        && !PARTS.has_in_any_case(stem)
        && !COUNTED.has_in_any_case(stem)
}

/// Says whether a state is asked for around a name: `ist web1 wieder da?`, `is web1 back?`
pub(super) fn is_asked(lead: &[u8], rest: &[u8]) -> bool {
    static ASKS: List =
        List::new("is ist war est était está è jest je är er ligt bleibt was läuft");
    // `is the web1 down`, `ligt de web1 eruit`
    static THE: List = List::new("the der die das de het den le la il el o a en ten ta");
    let word = last_word(lead);
    let word = match THE.has_in_any_case(word) {
        true => last_word(lead[..lead.len() - word.len()].trim_ascii_end()),
        false => word,
    };
    ASKS.has_in_any_case(word) && is_state(words_of(rest))
}

/// Says whether a name is what something does no more: `web1 no longer mounts`, `web1 antwortet nicht`.
pub(super) fn is_denied(text: &[u8], rest: &[u8]) -> bool {
    static NO: List = List::new("nicht ikke inte niet");
    static VERBS: List = List::new(
        "startet antwortet bootet reagiert läuft geht kommt svarar svarer starter startar reageert start boot",
    );
    let ends: [&[u8]; 20] = [
        b" refused to ",
        b" failed to ",
        b" would not ",
        b" could not ",
        b" did not ",
        b" cannot ",
        b" can't ",
        b" stopped ",
        b" no longer ",
        b" nicht mehr ",
        b" does not ",
        b" doesn't ",
        b" won't ",
        b" refuses to ",
        b" keeps ",
        b" ne r\xc3\xa9pond ",
        b" no responde",
        b" no arranca",
        b" non risponde",
        b" nie odpowiada",
    ];
    let mut words = words_of(rest);
    let denied = ends.iter().any(|end| rest.starts_with(end))
        || VERBS.has(words.next().unwrap_or_default()) && NO.has(words.next().unwrap_or_default());
    denied && text.len() > 4 && !is_ware(text)
}

/// Says whether a bracket behind the name of a file of settings tells where it lies: `keepalived.conf (web1)`.
pub(super) fn is_file_on(before: &[u8]) -> bool {
    [
        &b".conf ("[..],
        b".cfg (",
        b".ini (",
        b".yml (",
        b".yaml (",
        b".toml (",
    ]
    .iter()
    .any(|end| before.ends_with(end))
}

/// Says whether something is moved or copied to a name: `for the move to web1`, `nightly dump … to web1`.
pub(super) fn is_moved_to(text: &[u8], lead: &[u8]) -> bool {
    static TO: List = List::new("to nach naar vers auf na do til till");
    let moves: [&[u8]; 9] = [
        b"move", b"moving", b"migrat", b"dump", b"backup", b"copy", b"copied", b"umzug", b"ship",
    ];
    let letters = text.iter().filter(|byte| byte.is_ascii_alphabetic());
    if !TO.has_in_any_case(last_word(lead)) || letters.count() < 3 || is_ware(text) {
        return false;
    }
    let lower = lead[lead.len().saturating_sub(64)..].to_ascii_lowercase();
    moves
        .iter()
        .any(|word| memchr::memmem::find(&lower, word).is_some())
}

/// Says whether a text goes on with what happens to machines: `is down again`, `ist wieder da`, `rebuilt from …`.
pub(super) fn is_in_state(text: &[u8], rest: &[u8]) -> bool {
    static VERBS: List = List::new(
        "is was are went came comes seems stays ist war bleibt est était está estaba es è era is ligt jest był je är er on este",
    );
    static DONE: List = List::new(
        "leaves joins joined rebuilt rebooted reinstalled reimaged restarted drained fenced evacuated decommissioned rejoined rebooting crashed neugestartet herstart",
    );
    let stem = text
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    if PARTS.has_in_any_case(&text[..stem]) {
        return false;
    }
    let mut words = words_of(rest);
    let first = words.next().unwrap_or_default();
    // `hab web1 neu gestartet`
    let anew = first == "neu" && !is_ware(text);
    DONE.has(first)
        || anew
            && matches!(
                words.next(),
                Some("gestartet" | "gebootet" | "installiert" | "aufgesetzt")
            )
        || VERBS.has(first) && is_state(words)
}

/// Says whether words say how a machine is, after some that say since when.
fn is_state<'w>(words: impl Iterator<Item = &'w str>) -> bool {
    static AGAIN: List = List::new(
        "back again now still not currently wieder jetzt noch nicht gerade de toujours maintenant otra ancora nuovamente weer nu nog znowu nie zase opět igen",
    );
    static STATES: List = List::new(
        "eruit uit kapot stuk kaputt hin platt hs fuori spenta fritto roto colgado morto morta padnięty nieżywy mrtvý död døde sønder trasig down up back offline online unreachable reachable dead unresponsive rebooting gone hanging frozen fenced drained da weg tot erreichbar \
        unerreichbar ausgefallen tombé injoignable arrêté caído caída apagado giù spento irraggiungibile plat onbereikbaar niedostępny nedostupný nere nede otillgänglig",
    );
    let mut words = words.take(3);
    words
        .find(|word| !AGAIN.has(word) || *word == "back")
        .is_some_and(|word| STATES.has(word))
}

/// The words of a text behind a blank.
pub(super) fn words_of(rest: &[u8]) -> impl Iterator<Item = &str> {
    rest.strip_prefix(b" ")
        .into_iter()
        .flat_map(|rest| rest.split(|byte| !(byte.is_ascii_alphabetic() || *byte >= 0x80)))
        .map(|word| std::str::from_utf8(word).unwrap_or_default())
}

pub(super) fn last_word(text: &[u8]) -> &[u8] {
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
