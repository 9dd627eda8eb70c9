//! Words of sentences that lead to names, numbers and dates.

use std::ops::Range;
use std::sync::OnceLock;

mod behind;

use behind::{behind_words, skip_fillers};

use super::date;
use super::fields::{self, Datum};
use super::forms::{answer, dotted, is_of_named, near_digits, quoted};
use super::ids;
use super::person::{self, Trust};
use super::phone;
use super::value::value;
use crate::field;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::wordset::{List, WordSet};

/// Words of sentences that lead to names; says whether the word is one of those only.
pub(super) fn sentence(
    input: &Input<'_>,
    place: &Range<usize>,
    before: u8,
    hits: &mut Hits,
) -> bool {
    let bytes = input.bytes;
    if !is_lead(&bytes[place.clone()]) {
        return false;
    }
    let word = input.text(place.clone()).to_ascii_lowercase();
    let is = |list: &str| list.split('|').any(|known| known == word);
    if is(CALLS) {
        number(input, place.end, hits);
        return true;
    }
    if is("call |unter 0") && number(input, place.end - usize::from(word == "unter 0"), hits) {
        return true;
    }
    let device = is(DEVICES);
    if device && owned(input, place.end, hits) {
        return true;
    }
    let Some(from) = begins(input, place, &word, device) else {
        return false;
    };
    let from = from.min(bytes.len());
    let noted =
        || input.kind != Kind::Code || ASKED.contains(&&*word) && behind::is_noted(input, from);
    if !before.is_ascii_alphanumeric() && before < 0x80 && noted() {
        let end = if device {
            place.start.max(from)
        } else {
            from + 80
        };
        // A last name alone is enough behind `Mrs.`.
        let title = is(TITLES) && bytes[place.start].is_ascii_uppercase();
        let alone = || title.then(|| person::at(bytes, from, end, Trust::Part))?;
        let name = person::at(bytes, from, end, Trust::Sentence).or_else(alone);
        let follows = |name: &Range<usize>| {
            bytes[name.end..].starts_with(b" ") || bytes[name.end..].starts_with(b"'s ")
        };
        if let Some(name) = name.filter(|name| !device || follows(name)) {
            let why = "the words around it lead to a name";
            hits.add(
                name,
                "person-name",
                "name-in-sentence",
                Strength::Context,
                why,
            );
            return true;
        }
    }
    !is("assigned to|approved by|requested by|reported by")
}

/// Where the name begins that a word leads to: behind a greeting or a verb, behind a farewell, before a device.
fn begins(input: &Input<'_>, place: &Range<usize>, word: &str, device: bool) -> Option<usize> {
    let is = |list: &str| list.split('|').any(|known| known == word);
    if is(GREETINGS) {
        Some(place.end)
    } else if is(LEADS) {
        Some(place.end + 1)
    } else if is(FAREWELLS) || word.starts_with("grü") || word.starts_with("gruess") {
        Some(farewell(input.bytes, place.end))
    } else if device {
        // `# Jane Doe laptop`
        let line = input.line(place.start);
        let skip = input.bytes[line.clone()]
            .iter()
            .take_while(|byte| matches!(byte, b'#' | b' ' | b'\t' | b';' | b'/'))
            .count();
        Some(line.start + skip)
    } else {
        None
    }
}

/// The name behind a device: `laptop of Jane Doe`; says whether words lead to one.
fn owned(input: &Input<'_>, from: usize, hits: &mut Hits) -> bool {
    let bytes = input.bytes;
    let Some(from) = behind::owner(bytes, from).filter(|_| input.kind != Kind::Code) else {
        return false;
    };
    let why = "it tells whose device it is";
    let rule = "name-in-sentence";
    if let Some(name) = person::at(bytes, from, from + 80, Trust::Sentence) {
        hits.add(name, "person-name", rule, Strength::Context, why);
    }
    true
}

/// Words right before a name.
const GREETINGS: &str = "call |dear |mr. |mrs. |ms. |mr |mrs |ms |sr. |sra. |sig. |herr |frau |madame |mme |monsieur |dr. |prof. |unter 0";
/// The greetings and titles that a last name alone follows.
const TITLES: &str = "mr. |mrs. |ms. |mr |mrs |ms |sr. |sra. |sig. |herr |frau |mme |dr. |prof. ";
/// Words right before the number of a telephone.
const CALLS: &str = "chiamami al |chiamare il |chiamare al |volej na |volejte na |volejte |liga para o |ligue para o |ligue para |llámame al |llama al |llamar al |\
    appelle-moi au |appelez le |joignable au |zadzwoń pod |dzwoń pod |bel naar |bel me op |ring mig på |ring meg på |linka |einwahl |zentrale |\
    rückfragen: |reperibilità: |bereitschaft: |anrufen: |dial ";
/// Words before a name, with a blank behind them.
const LEADS: &str = "invoice goes to|spoke with|speak to|talk to|assigned to|approved by|signed by|rechnung an|requested by|reported by|opened by|handed to|handed over to|escalated to|reassigned to|signed off by|authorised by|authorized by|kollegin|kollege|\
    started by user|triggered by user|cancelled by user|changed by|asked by|ordered by|decided by|gewünscht von|questions to|todo ask|todo: ask|todo: frag|fragen an|demander à|preguntar a|chiedere a|perguntar a|zapytaj|zeptej se|requested for|prepared by|checked by|verified by|reported to|geändert von|erstellt von|angelegt von|geprüft von|bearbeitet von|\
    freigegeben von|unterschrieben von|genehmigt von|ausgestellt auf|auf den namen|modifié par|rédigé par|approuvé par|validé par|signé par|demandé par|au nom de|modificado por|aprobado por|revisado por|\
    solicitado por|a nombre de|modificato da|approvato da|richiesto da|a nome di|alterado por|aprovado por|pedido por|em nome de|gewijzigd door|goedgekeurd door|aangevraagd door|op naam van|zmienił|\
    zatwierdził|zatwierdziła|zgłosił|zgłosiła|na nazwisko|změnil|schválil|schválila|ändrad av|godkänd av|ændret af|godkendt af|\
    noted by|stored by|bought by|purchased by|resolved by|notiert von|gekauft von|gelöst von|behoben von|erledigt von|noté par|acheté par|résolu par|anotado por|comprado por|resuelto por|resolvido por|atendido por|annotato da|\
    acquistato da|risolto da|genoteerd door|gekocht door|opgelost door|afgehandeld door|zanotował|rozwiązał|zapsal|vyřešil|antecknat av|löst av|løst af|login of|zugang von|schlüssel von|jump host of|pc of|pc von|rechner von";
/// Those that comments of code have before names as well.
const ASKED: [&str; 5] = [
    "todo ask",
    "todo: ask",
    "todo: frag",
    "questions to",
    "fragen an",
];
/// The ends of letters.
const FAREWELLS: &str = "regards|cordialement|saludos|saluti|sincerely|im auftrag|pozdrav|pozdrawiam|pozdrowieniami|hälsningar|halsningar|hilsen|\
    terveisin|cu stim|saygılarımla|saygilarimla|groet|cumprimentos|atenciosamente|atentamente|cordialmente|pagarbiai|lugupidamisega|\
    hälsning|mvh|poważaniem|un saluto|abraço|abrazo|bien à vous|hilsner|thanks,\n|cheers,\n|best,\n|danke,\n|merci,\n|gracias,\n|grazie,\n|obrigado,\n|obrigada,\n|tack,\n|bedankt,\n";
/// What is called by the name of whose it is.
const DEVICES: &str = "laptop|notebook|macbook";

/// Says whether a word may be one of the lists; most are names of fields.
fn is_lead(word: &[u8]) -> bool {
    static LEADING: OnceLock<WordSet> = OnceLock::new();
    let leading = LEADING.get_or_init(|| {
        let lists = [GREETINGS, CALLS, LEADS, FAREWELLS, DEVICES];
        WordSet::new(lists.into_iter().flat_map(|list| list.split('|')))
    });
    leading.contains(word) || word.len() > 2 && word[..2].eq_ignore_ascii_case(b"gr")
}

/// Who an account or a card belongs to, told without a sign: `IBAN …, holder Jane Doe`.
static HOLDERS: List = List::new(
    "patientin versicherter versicherte mitarbeiterin kundin paziente pacjent pacjentka pacient pacientka holder accountholder cardholder inhaber kontoinhaber karteninhaber titulaire titular intestatario rekeninghouder kontohaver kontohavare posiadacz",
);

/// The name of whose number begins at a place: `Questions: Jane Doe, +49 …`, `hat Jane Doe (Tel. +49 …)`.
pub(super) fn before_number(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    static TELEPHONES: List = List::new(
        "tel telefon phone mobile mobil handy cell fon ph tél téléphone teléfono móvil telefono cellulare telefoon puhelin tlf",
    );
    // Who answers there is an office.
    static OFFICES: List = List::new(
        "hotline zentrale empfang sekretariat notruf pforte bereitschaft leitstelle standard accueil secrétariat centralita recepción \
         receptie centralino reception front switchboard emergency on-call office sales billing kundendienst technik vertrieb buchhaltung",
    );
    let low = at.saturating_sub(72);
    let low = memchr::memrchr(b'\n', &bytes[low..at]).map_or(low, |found| low + found + 1);
    let strip = |end: usize, signs: &[u8]| {
        let lead = bytes[low..end].iter().rev();
        end - lead.take_while(|byte| signs.contains(byte)).count()
    };
    let blank = strip(at, b" ");
    let sign = strip(at, b" .:");
    let told = word_start(bytes, low, sign);
    let word = |span: Range<usize>| crate::bytes::lossy(&bytes[span]).to_lowercase();
    let end = match told < sign && TELEPHONES.has(&word(told..sign)) {
        true => strip(told, b" "),
        false => blank,
    };
    // `Tell Jane Doe on +49 …`, `zadzwoń do Jane Doe pod +48 …`
    static BEHIND: List =
        List::new("on at under via unter auf al au sur pod na op på ved em no numer tel");
    let preposition = word_start(bytes, low, end);
    let end = match end > low && matches!(bytes[end - 1], b',' | b'(' | b'|') {
        true => strip(end - 1, b" "),
        false if BEHIND.has(&word(preposition..end)) => strip(strip(preposition, b" "), b","),
        false => return None,
    };
    let mut starts = Vec::new();
    let mut from = end;
    while starts.len() < 4 {
        let start = word_start(bytes, low, from);
        if start == from || !person::may_begin(bytes[start]) || OFFICES.has(&word(start..from)) {
            break;
        }
        starts.push(start);
        if start == low || bytes[start - 1] != b' ' {
            break;
        }
        from = start - 1;
    }
    // A sentence may begin right before it: the first name tells where, or there are two.
    let first = |start: &&usize| {
        let length = bytes[**start..end].iter().position(|byte| *byte == b' ');
        length.is_some_and(|length| {
            person::is_first(&crate::bytes::lossy(&bytes[**start..**start + length]))
        })
    };
    let start = *starts.iter().rev().find(first).or(starts.get(1))?;
    let name = person::at(bytes, start, end, Trust::Sentence)?;
    (name.end == end && starts.len() < 4).then_some(name)
}

/// Returns where the word that ends at a place begins.
fn word_start(bytes: &[u8], low: usize, end: usize) -> usize {
    let inside =
        |byte: &&u8| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'\'') || **byte >= 0x80;
    end - bytes[low..end].iter().rev().take_while(inside).count()
}

/// A number behind `call` and the like.
fn number(input: &Input<'_>, from: usize, hits: &mut Hits) -> bool {
    let starts = matches!(input.byte(from), b'0'..=b'9' | b'(') && input.kind != Kind::Code;
    if starts && let Some(span) = phone::named(input.bytes, from, input.line(from).end) {
        let why = "the word before it leads to a number";
        hits.add(span, "phone", "phone-in-sentence", Strength::Context, why);
    }
    starts
}

/// Skips what stands between a farewell and a name.
fn farewell(bytes: &[u8], from: usize) -> usize {
    // `pozdravem`, `groeten`: the word may go on.
    let from = from
        + bytes[from..]
            .iter()
            .take(6)
            .take_while(|byte| byte.is_ascii_lowercase() || **byte >= 0x80)
            .count();
    let skip = bytes[from..]
        .iter()
        .take(10)
        .take_while(|byte| {
            matches!(
                byte,
                b'n' | b',' | b'.' | b'!' | b' ' | b'\r' | b'\n' | b'\\' | b'e'
            )
        })
        .count();
    from + skip
}

/// A value behind a word without a sign between them: `born on 24 March 1980`, `Tel. 030 1234567`.
pub(super) fn spaced(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let inside =
        |byte: &u8| byte.is_ascii_alphanumeric() || *byte >= 0x80 || matches!(byte, b'_' | b'-');
    let low = place.start.saturating_sub(40);
    let lead = bytes[low..place.start]
        .iter()
        .rev()
        .take_while(|byte| inside(byte) || **byte == b' ')
        .count();
    let high = (place.end + 48).min(bytes.len());
    let end = place.end
        + bytes[place.end..high]
            .iter()
            .take_while(|byte| inside(byte))
            .count();
    let words = field::words(&bytes[place.start - lead..end]);
    if let Some(datum) = fields::classify(&words) {
        return told(input, place, end, (datum, &words), hits);
    }
    // `rodné číslo`, `historia clínica`: names of numbers have more words.
    if input.byte(end) == b' ' {
        let more = bytes[end + 1..(end + 25).min(bytes.len())].iter();
        let end = end + 1 + more.take_while(|byte| inside(byte)).count();
        let words = field::words(&bytes[place.start - lead..end]);
        if let Some(datum @ Datum::Number(_)) = fields::classify(&words) {
            told(input, place, end, (datum, &words), hits);
        }
    }
}

/// Looks for what is said of what words name, which begin at a place and end at another.
fn told(
    input: &Input<'_>,
    place: &Range<usize>,
    end: usize,
    (datum, words): (Datum, &field::Words),
    hits: &mut Hits,
) {
    let bytes = input.bytes;
    match datum {
        Datum::NamePart | Datum::AnyName => return dotted(input, place.start, end, datum, hits),
        Datum::Phone | Datum::Birth | Datum::Number(_) | Datum::Name => {}
        _ => return,
    }
    if datum == Datum::Name && bytes[end..].trim_ascii_start().starts_with(b"...") {
        return dotted(input, place.start, end, datum, hits);
    }
    if datum == Datum::Name && bytes[end..].starts_with(b" \"") {
        return quoted(input, end + 2, hits);
    }
    let (at, said) = skip_fillers(bytes, end);
    let first = input.byte(at);
    let starts = first.is_ascii_digit()
        || match datum {
            Datum::Phone => matches!(first, b'+' | b'('),
            // `The customer is Jane Doe`, `by transfer, holder Jane Doe`.
            Datum::Name => {
                (said || HOLDERS.has(words.last(1)))
                    && (first.is_ascii_uppercase() || first >= 0x80)
            }
            _ => first.is_ascii_uppercase(),
        };
    if starts && at > place.end {
        value(input, datum, at..input.line(at).end, false, hits);
        named_before(input, place.start..at, datum, hits);
    } else if datum == Datum::Birth {
        // `Geburtsdatum des Anwenders zur Prüfung: …`
        // `for my date of birth, 20/07/1947`
        let comma = bytes[end..].starts_with(b", ") && input.byte(end + 2).is_ascii_digit();
        let at = match comma {
            true => end + 2,
            false => behind_words(input, end),
        };
        if at > end {
            value(input, datum, at..input.line(at).end, false, hits);
        }
    } else if let Datum::Number(kind) = datum {
        let plain = (1..3).any(|count| fields::is_plain(words.last(count)));
        let at = number_behind(input, end, kind, plain);
        at.into_iter()
            .for_each(|at| value(input, datum, at..input.line(at).end, false, hits));
    }
}

/// The name before what belongs to it: `Jane Doe (personnummer 80…)`, `Jane Doe, geb. 12.03.1980`.
fn named_before(input: &Input<'_>, word: Range<usize>, datum: Datum, hits: &mut Hits) {
    use ids::Number::{Health, Licence, Member};
    let end = input.line(word.end).end;
    // `Jane Doe (born Roe)` tells nothing of the kind.
    let personal = match datum {
        Datum::Birth => date::at(input.bytes, word.end, end).is_some(),
        Datum::Number(Health | Licence | Member) => false,
        Datum::Number(kind) => ids::at(input.bytes, word.end, end, kind).is_some(),
        _ => false,
    };
    if let Some(name) = before_number(input.bytes, word.start).filter(|_| personal) {
        let why = "what people have is given with it";
        hits.add(
            name,
            "person-name",
            "name-and-number",
            Strength::Scored,
            why,
        );
    }
}

/// Returns where a number of a kind begins, behind words or in the answer to who asks for it.
fn number_behind(input: &Input<'_>, end: usize, kind: ids::Number, plain: bool) -> Option<usize> {
    let told = answer(input, end).unwrap_or_else(|| behind_words(input, end));
    // `PESEL do przepustki 851…`: words without a verb.
    let at = match told > end {
        true => told,
        false => near_digits(input, end),
    };
    // So far behind its name a number has to pass its check, where others have such a number too.
    let (_, checked) = ids::at(input.bytes, at, input.line(at).end, kind).filter(|_| at > end)?;
    let of = || told > end && is_of_named(&input.bytes[end..told]);
    (checked || plain && told > end || of()).then_some(at)
}

#[cfg(test)]
mod tests {
    use crate::marked::finds_people;

    #[test]
    fn whose_a_number_is_may_stand_behind_its_name() {
        for text in [
            "BSN van de medewerker: «{digits9}», x",
            "CPF do titular: «661.{digits3}.{digits3}-06», x",
            "Steuer-ID des neuen Kollegen: «1{digits8}35», x",
            "PESEL pracownika: «69{digits9}»",
            "Date de naissance du patient : «12/05/1971»",
            "the card too, and for my date of birth, «20/07/1947».",
            "Pasaporte del acompañante (x): «X3{digits6}»",
            "Le CPF de notre collègue est «529.982.247-25», x",
            "Insurance no. «N4{digits8}», case 4",
            "BSN van de collega (voor het portaal): «111222333»",
            "10:02 x: ahora me pide DNI\n10:03 x: «12345678Z»\n",
            "Patient: x, Vers.-Nr. «H0{digits8}»",
            "Nr dowodu / paszportu: «6S5{digits6}»",
            "nato_il: «19/11/1970»",
            "sv_nr: \"«6{digits3} 080373»\"",
            "Passport of the employee: «P84{digits6}»",
            "Pasaporte de «Gennaro Strnad»: «X3{digits6}»",
            "Reisepass von «Gennaro Strnad»: «X3{digits6}»",
            "x, historia clínica «16{digits6}»",
            "Rodné číslo pacienta «Gennaro Strnad»: «620815/4128»",
        ] {
            finds_people("x.txt", text);
        }
        for text in [
            " 2. «Ostermeyer, Lambrecht»   DOB «1999-08-12»\n",
            "driver licence «64203004» | «isidro@corp-works.pl» |",
            "Ausweis/Reisepass: Pass-Nr. «CX69RZKJH»",
            "Genoteerd door «Ivonka Strnad», # login of «Ivonka Strnad»: x",
        ] {
            finds_people("x.txt", text);
        }
        finds_people("x.txt", "License number of the software: A84{digits6}");
        finds_people("x.txt", "Le serveur de notre collègue est 661.7");
        finds_people(
            "x.json",
            "{\"licenseNumber\": \"FDFK7574\", \"email\": \"«o.lund@corp-works.ee»\"}",
        );
        finds_people(
            "x.json",
            "{\"passportNumber\": \"«X2{digits7}»\", \"licenseNumber\": \"«FDFK7574»\"}",
        );
        finds_people("x.txt", "Address of the server: Rack 5, row 7");
    }

    #[test]
    fn a_name_before_a_number_or_an_address_is_a_persons() {
        for text in [
            "Questions: «Amadou Quinn», «+34 604 566 562».",
            "> den Schlüssel hat «Alasdair Lukić» (Tel. «+1 (645) 950-8643»).",
            "Referente in sede: «Ayşe Lachance», «m.dufour@corp-works.ee», x",
            "paid by IBAN x, holder «Celeste Calder»",
            "next_of_kin: «Celeste Zuber»",
        ] {
            finds_people("x.txt", text);
        }
        for text in [
            "Hotline Zentrale, «+34 604 566 562»",
            "Acme Services, «+34 604 566 562»",
            "call us, «+34 604 566 562»",
            "Four Big Capital Words, «+34 604 566 562»",
            "the card holder is full",
        ] {
            finds_people("x.txt", text);
        }
        let object =
            "User::create(['name' => '«Ottokar Lund»', 'email' => '«o.lund@corp-works.ee»']);";
        finds_people("seed.php", object);
        finds_people(
            "seed.php",
            "['name' => 'db', 'email' => '«o.lund@corp-works.ee»']",
        );
    }

    #[test]
    fn words_of_sentences_lead_to_numbers() {
        for text in [
            "Volej na «618 810 969».",
            "Se serve, chiamami al «327 1092735».",
            "liga para o «914 204 521»",
            "Rückfragen: «05118-687302», x",
            "Ansprechpartner ist «Robert Kaltenbach», «0561 49273-50».",
            "Personnummer för passerkortet: «900306-0275»",
            "СНИЛС для пропуска: «470-636-736 99»",
            "Patientin «Ottilie Dreesen», geb. «05.09.1985», Versichertennr. «H551{digits6}»: x",
        ] {
            finds_people("x.txt", text);
        }
        for text in [
            "Volej na recepci 12",
            "liga para o suporte",
            "«Robert Kaltenbach», 09:15 in the lab",
            "Rückfragen: keine",
        ] {
            finds_people("x.txt", text);
        }
        finds_people("seed.ts", "{ birthDate: new Date('«1973-01-16»') }");
        finds_people("seed.ts", "{ createdAt: new Date('1973-01-16') }");
        finds_people("tests/seed.ts", "{ birthDate: new Date('1973-01-16') }");
    }

    #[test]
    fn forms_and_rows_and_lists_name_people() {
        finds_people(
            "x.txt",
            "Passport no. ......... «LU4{digits6}»\nBorn ....... «19 July 1985»\n",
        );
        finds_people(
            "pg.log",
            "DETAIL:  Failing row contains (1463, «Robert Vollmer», «1985-12-16», null).\n",
        );
        finds_people(
            "pg.log",
            "DETAIL:  Failing row contains (1463, Blue Label, 1985-12-16, null).\n",
        );
        finds_people(
            "visitors.csv",
            "date,visitor,phone\n2026-01-01,\"«Dobler, Seamus»\",«+41 76 144 45 47»\n",
        );
        finds_people("x.txt", "Name, Vorname:        «Thiessen, Annegret»\n");
        // A club counts its members, an insurer gives them long numbers.
        finds_people("x.csv", "member_id;birthday\n38801;«13.09.1943»\n");
        finds_people("x.csv", "member_id;birthday\n«H8{digits8}»;«13.09.1943»\n");
    }

    #[test]
    fn papers_movements_and_letters_tell_about_people() {
        finds_people(
            "x.md",
            "| Name | Ausweis |\n|---|---|\n| Anna Blum | «C4{digits6}» (Pass) |\n| x | «MD{digits8}» (Führerschein) |\n"
                .replace("Anna Blum", "«Anna Blum»")
                .as_str(),
        );
        finds_people(
            "x.xml",
            "<Krankenversicherung nr=\"«Z9{digits8}»\">AOK</Krankenversicherung>",
        );
        finds_people("x.xml", "<Rechnung nr=\"Z9{digits8}\">AOK</Rechnung>");
        finds_people(
            "x.sta",
            ":86:177?00UEBERWEISUNG?20Miete?31«DE89370400440532013000»?32«Qwendal Orz»\n",
        );
        finds_people("x.sta", "see /a?32Qwendal Orz\n");
        finds_people(
            "brief.txt",
            "«Anna Blum»\n«Amselweg 18»\n«4006 Stavanger»\n",
        );
        finds_people("brief.txt", "«Anna Blum»\nversion 18\n4006 items\n");
        finds_people("x.csv", "nachname;plz_ort\n«Blum»;«76133 Karlsruhe»\n");
        finds_people("x.csv", "nr;naam;plaats\n1;«Anna Blum»;«8011 XA Zwolle»\n");
        finds_people("x.json", "{\"city\": \"«Leeds LS1 4DY»\"}");
        for text in [
            "Contacto: x («o.lund@corp-works.ee», «612 179 910»).",
            "Позвонить: x, «8 (923) 807-67-94»\n",
        ] {
            finds_people("x.txt", text);
        }
        finds_people("x.txt", "sizes, 612 179 910, x");
        finds_people("x.json", "{\"city\": \"Leeds\"}");
        finds_people(
            "x.ps1",
            "New-ADUser -StreetAddress '«Am Kirchberg 2»' -City '«76133 Karlsruhe»'\n",
        );
        finds_people("x.txt", "naar «Karnemelkpad 57, 531 30 Lidköping», x");
        finds_people("x.txt", "Praxis: Dr. «Friedl» / x");
        finds_people("x.txt", "sent to «Willow Crescent 106, Exeter EX1 1EE», x");
        finds_people("x.txt", "adres «Na Příkopě 145, 582 22 Linköping».");
        finds_people("x.txt", "see Part 106, Exeter and 45, Boise");
        finds_people("x.txt", "   120  «Qwendal Orz» <«q.orz@corp-works.ee»>\n");
        finds_people(
            "x.log",
            "id: <7f49308e-b2e0-4108-a2a6-6b16309ecf90@mx1.corp-works.lan>\n",
        );
        finds_people(
            "x.html",
            "<tr><th>Geburtstag</th></tr><tr><td>«13.09.1952»</td></tr>",
        );
        finds_people(
            "x.html",
            "<tr><th>Datum</th></tr><tr><td>13.09.1952</td></tr>",
        );
    }

    #[test]
    fn accounts_on_servers_and_authors_of_ones_own_are_found() {
        finds_people(
            "mail.log",
            "fetchmail[915]: failure on «naomi@corp-works.ee»@imap3.corp-works.lan\n",
        );
        finds_people("x.log", "pulled jane@corp-works.ee@1.2 today\n");
        finds_people(
            "history.txt",
            "commit {hex40}\nAuthor: «Reto Kruse» <«vito@corp-works.ee»>\n",
        );
        finds_people(
            "Dockerfile",
            "LABEL a=b \\\n      maintainer=\"«Alba Rosendahl» <«alba@corp-works.ee»>\"\n",
        );
    }
}
