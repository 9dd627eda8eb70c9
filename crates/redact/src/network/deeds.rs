//! What is done to machines, and what they do: replaced, rolled out to, asked after, down in an alarm.

use std::ops::Range;

use super::label::is_shaped;
use super::places::{is_place, is_setting};
use super::told::{WORK, is_odd, last_word, words_of};
use crate::input::Input;
use crate::kind::Kind;
use crate::wordset::List;

/// How far before a name its sentence is looked at.
const REACH: usize = 64;

/// Says whether any of these deeds is told around a name.
pub(super) fn is_told(input: &Input<'_>, span: &Range<usize>, lead: &[u8], rest: &[u8]) -> bool {
    let text = &input.bytes[span.clone()];
    is_odd(text)
        && (is_put_in_place(lead, rest)
            || is_done_to(rest)
            || is_conditional(lead, rest)
            || is_alarmed(rest)
            || is_at_work(text, lead, rest)
            || is_addressed_entry(input, span)
            || is_of_deed(lead))
}

/// Says whether something is rolled out to what stands behind a text: `deploy of 4f2a to `, `ausgerollt auf `.
pub(super) fn is_deployed_to(lead: &[u8]) -> bool {
    static TO: List = List::new("to on onto auf nach sur vers en a su na naar op til till på");
    let words: [&[u8]; 12] = [
        b"deploy",
        b"rolled out",
        b"rollout",
        b"ausgerollt",
        b"d\xc3\xa9ploy",
        b"despleg",
        b"implantad",
        b"wdro\xc5\xbcon",
        b"nasazen",
        b"uitgerold",
        b"utrullad",
        b"udrullet",
    ];
    let lower = lead[lead.len().saturating_sub(REACH)..].to_ascii_lowercase();
    TO.has_in_any_case(last_word(lead))
        && words
            .iter()
            .any(|word| memchr::memmem::find(&lower, word).is_some())
}

/// Says whether a text ends with what leads to who takes another's place: `gets replaced by `, `ersetzt durch `, `successor of `.
fn is_put_in_place(lead: &[u8], rest: &[u8]) -> bool {
    static BY: List = List::new(
        "by with of to for durch gegen von par de por del da di con do door van przez av med af",
    );
    static PLACES: List = List::new(
        "replaced superseded succeeded swapped replacement successor ersetzt abgelöst getauscht ersatz nachfolger remplacé remplacée remplaçant reemplazado reemplazada sustituido \
        sustituida sustituto sucesor sostituito sostituita successore substituído substituída sucessor vervangen opvolger vervanging zastąpiony zastąpiona nahrazen nahrazena ersatt ersätts \
        efterträdare erstattet erstattes udskiftet afløser",
    );
    let word = last_word(lead);
    let before = lead[..lead.len() - word.len()].trim_ascii_end();
    // In Polish and Czech some of them stand right before the name.
    static NEXT: List = List::new(
        "następca następcą nástupce nástupcem zastępuje nahrazuje remplace reemplaza sustituye sostituisce substitui vervangt ersetzt ersätter erstatter replaces",
    );
    // `wird durch web1 ersetzt`
    let behind = || words_of(rest).next().unwrap_or_default().as_bytes();
    NEXT.has_in_any_case(word)
        || BY.has_in_any_case(word)
            && (PLACES.has_in_any_case(last_word(before)) || PLACES.has_in_any_case(behind()))
}

/// Says whether a text goes on with what is done to machines: ` gets replaced`, ` wird neu aufgesetzt`, ` zostanie wyłączony`.
fn is_done_to(rest: &[u8]) -> bool {
    static VERBS: List = List::new(
        "gets get got is was has will must should needs wird wurde ist muss est sera été a doit es será fue ha está viene verrà è stato foi é wordt werd is moet jest zostanie został zostaje je bude byl byla \
        blir blev är ska bliver er skal",
    );
    static DONE: List = List::new(
        "replaced retired decommissioned reinstalled rebuilt reimaged rebooted upgraded drained evacuated migrated ersetzt abgelöst abgeschaltet ausgemustert stillgelegt neugestartet neuinstalliert \
        aufgesetzt ausgetauscht heruntergefahren remplacé remplacée réinstallé réinstallée redémarré redémarrée décommissionné éteint reemplazado sustituido reinstalado reiniciado retirado apagado \
        sostituito reinstallato riavviato dismesso substituído desligado desativado vervangen uitgezet herstart heringericht uitgefaseerd gemigreerd zastąpiony wymieniony przeinstalowany wyłączony \
        zrestartowany wycofany nahrazen vyměněn přeinstalován vypnut restartován vyřazen ersatt utbytt ominstallerad avvecklad omstartad udskiftet erstattet geninstalleret afviklet genstartet",
    );
    let mut words = words_of(rest.strip_prefix(b"`").unwrap_or(rest));
    VERBS.has(words.next().unwrap_or_default())
        && words
            .filter(|word| !word.is_empty())
            .take(4)
            .any(|word| DONE.has(word))
}

/// Says whether a sentence tells what to do if a machine does not start: `Wenn web1 nicht startet, in der iDRAC …`.
fn is_conditional(lead: &[u8], rest: &[u8]) -> bool {
    static IF: List = List::new(
        "if when once should wenn falls sobald solange si quand lorsque cuando mientras se quando als wanneer indien zodra jeśli gdy kiedy jak když pokud jestli om när ifall hvis når",
    );
    static SAYS: List = List::new(
        "nicht not never does doesn't fails hangs stops won't can't cannot is goes ne plante tombe no falla cae non fallisce não falha niet hangt uitvalt nie padnie przestanie nenaběhne neběží spadne \
        nejede inte hänger ikke hænger ausfällt hängt wieder streikt down",
    );
    let mut words = words_of(rest);
    if !IF.has_in_any_case(last_word(lead)) || !SAYS.has(words.next().unwrap_or_default()) {
        return false;
    }
    static STARTS: List = List::new(
        "startet starten bootet antwortet reagiert kommt läuft start boot respond answer come responds démarre répond arranca responde avvia parte risponde arranca liga start reageert opstart \
        wstaje wstanie odpowiada startuje nabíhá odpovídá startar svarar starter svarer down up unreachable offline away weg",
    );
    let behind = &rest[..rest.len().min(40)];
    words.any(|word| STARTS.has(word))
        || behind
            .split(|byte| !(byte.is_ascii_alphabetic() || *byte >= 0x80))
            .any(|word| WORK.has_in_any_case(word))
}

/// Says whether an alarm in capitals follows a name: `ALERT web1 DOWN since …`.
fn is_alarmed(rest: &[u8]) -> bool {
    let states: [&[u8]; 8] = [
        b" DOWN",
        b" UP",
        b" CRITICAL",
        b" UNREACHABLE",
        b" OFFLINE",
        b" WARNING",
        b" RECOVERED",
        b" UNKNOWN",
    ];
    states.iter().any(|state| {
        rest.strip_prefix(*state)
            .is_some_and(|rest| !rest.first().is_some_and(u8::is_ascii_alphanumeric))
    })
}

/// Says whether a worker takes what there is to do: `worker web1 took job 4f2a`.
fn is_at_work(text: &[u8], lead: &[u8], rest: &[u8]) -> bool {
    static WHO: List = List::new(
        "worker agent runner builder executor node host server slave member replica backend",
    );
    static DOES: List = List::new(
        "took takes picked claimed accepted finished acquired released joined left registered reconnected disconnected died vanished became elected promoted demoted timed reported",
    );
    let own = WHO.has_in_any_case(
        &text[..text
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count()],
    );
    !own && WHO.has_in_any_case(last_word(lead))
        && DOES.has(words_of(rest).next().unwrap_or_default())
}

/// Says whether an entry of a list begins with a name and goes on with its address: `* web1 im Netz 10.0.0.0/24: …`.
fn is_addressed_entry(input: &Input<'_>, span: &Range<usize>) -> bool {
    let text = &input.bytes[span.clone()];
    let line = input.line(span.start);
    let lead = &input.bytes[line.start..span.start];
    let sign =
        |byte: &u8| matches!(byte, b'-' | b'*' | b'.' | b')' | b' ') || byte.is_ascii_digit();
    if !matches!(input.kind, Kind::Prose | Kind::Unknown)
        || lead.trim_ascii().is_empty()
        || !lead.iter().all(sign)
        || text.len() < 5
        || !is_shaped(text)
        || is_place(text)
        || is_setting(text)
    {
        return false;
    }
    let rest = &input.bytes[span.end..line.end.min(span.end + 40).max(span.end)];
    rest.starts_with(b" ")
        && rest
            .split(|byte| !(byte.is_ascii_digit() || *byte == b'.'))
            .any(|word| word.len() > 6 && word.iter().filter(|byte| **byte == b'.').count() == 3)
}

/// Says whether a text ends with a deed that is done to machines and a preposition: `the reinstall of `, `Cambio de disco en `.
fn is_of_deed(lead: &[u8]) -> bool {
    static OF: List = List::new(
        "of on in for from von auf vom in für de du sur dans en del a di su dello do da no em van op aan na z w u v på av af i til till",
    );
    static DEEDS: List = List::new(
        "reinstall reinstallation reboot restart rebuild upgrade migration failover failback shutdown decommissioning replacement outage neuinstallation neustart umzug austausch abschaltung absturz \
        ausfall wiederherstellung plattentausch réinstallation redémarrage remplacement migration panne arrêt reinstalación reinicio migración sustitución apagado caída reinstallazione riavvio \
        sostituzione migrazione spegnimento guasto reinstalação reinicialização migração substituição desligamento herinstallatie herstart vervanging migratie uitval reinstalacja reinstalacji restartu \
        wymiana wymianie migracja migracji awaria awarii přeinstalace přeinstalaci výměna výměně migrace migraci výpadek výpadku ominstallation omstart byte flytt migrering avbrott geninstallation \
        genstart udskiftning flytning nedbrud disku dysku disco disque disk platte schijf harddisk",
    );
    let word = last_word(lead);
    if !OF.has_in_any_case(word) {
        return false;
    }
    let before = &lead[..lead.len() - word.len()];
    DEEDS.has_in_any_case(last_word(before.trim_ascii_end()))
}

#[cfg(test)]
mod tests {
    use crate::marked::finds_network;

    #[test]
    fn deeds_are_done_to_machines() {
        for text in [
            "- «zirkon5» gets replaced by «meissel-40». Until then x\n",
            "«zirkon5» wird durch «meissel-40» ersetzt\n",
            "zirkon gets superseded by «meissel7», so be it\n",
            "serwer zostanie zastąpiony przez «meissel7» w piątek\n",
            "«meissel7» zostanie wyłączony w piątek\n",
            "«meissel7» sera remplacée lundi\n",
            "deploy of 4f2a99 to «meissel7» done in 42 s\n",
            "déployé sur «meissel7» hier\n",
            "Wenn «meissel7» nicht startet, in der iDRAC nachsehen\n",
            "Als «meissel7» niet opstart, bel ons\n",
            "x: ALERT «meissel7» DOWN since 03:12 UTC\n",
            "* «meissel7» im Netz «10.187.68.0/24»: gleiches Konto\n",
            "# copied before the reinstall of «meissel7»\n",
            "* DONE Cambio de disco en «meissel7»\n",
            "**12. 2.** Výměna disku v «meissel7», sériové číslo x\n",
            "`haproxy` on «meissel7» refused to start\n",
            "Na switchu «meissel7» zmieniono hasło\n",
        ] {
            finds_network("x.txt", text);
        }
        finds_network(
            "x.log",
            "2026-03-18T10:11:53Z worker «meissel7» took job 4f2a\n",
        );
        finds_network(
            "x.json",
            "{\"text\": \"deployed 4348d01b4c6c to «meissel7», all green\"}\n",
        );
        for text in [
            "python2 gets replaced by python3\n",
            "if step2 is not done, go on\n",
            "* phase2 in 10 days\n",
            "the link2 DOWN event\n",
            "  zirkon-1 { id = «10.24.13.25»  x = 1 }\n",
            "Login OK: [x] (from client ap-3 port 0)\n",
            "worker worker2 took job 4f2a\n",
            "deploy of 4f2a99 to production2go\n",
            "a copy of chapter7\n",
        ] {
            finds_network("x.txt", text);
        }
    }
}
