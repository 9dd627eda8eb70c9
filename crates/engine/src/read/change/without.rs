//! What a further request takes away: `without the VLAN`, `drop the second disk`, `remove the haproxy container`.

use std::ops::Range;

use pai_iac::spec::Guest;

use super::super::bind::{bind, kind_word};
use super::super::head::{Head, heads};
use super::super::items::{Item, What};
use super::super::lex::fold;
use super::super::mention::{Flag, Kind};
use super::remove::held;
use super::stretches::phrase_of;
use super::target::goes_by;
use super::{Known, Words, words};

/// What goes.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Gone {
    Vlan,
    Gateway,
    Dns,
    Tags,
    Card,
    Disk,
    Bridge,
    Node,
    Storage,
    Pool,
    Description,
    Template,
    Domain,
    Keys,
    User,
    Name,
    Vmid,
    Address,
    Swap,
    Balloon,
    CpuType,
    Packages,
    /// A switch: it is turned off.
    Flag(Flag),
    /// A value of a list, whichever it is: software, a tag, a server.
    Value,
    /// Machines.
    Machines(Phrase),
    /// Every machine.
    Everything,
    /// Nothing that is known.
    Unknown,
}

/// Words that say which machines are meant.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Phrase {
    /// The telling words, folded.
    pub(super) names: Vec<String>,
    pub(super) kind: Option<Kind>,
    pub(super) count: Option<u64>,
    pub(super) definite: bool,
    /// Which of several, from 0 on.
    pub(super) place: Option<usize>,
    /// The words are for several: `the VMs`, `all containers`.
    pub(super) several: bool,
    pub(super) led: bool,
    pub(super) items: usize,
}

/// One thing that goes.
#[derive(Clone, Debug)]
pub(super) struct Removal {
    pub(super) what: Gone,
    /// Only these of its values; any where there is none.
    pub(super) values: Vec<String>,
    /// Which of several, from 0 on.
    pub(super) place: Option<usize>,
    pub(super) span: Range<usize>,
}

/// Things that go together.
#[derive(Clone, Debug)]
pub(super) struct Without {
    pub(super) removals: Vec<Removal>,
    /// The words that say from which machines.
    pub(super) of: Vec<Item>,
    pub(super) opens: bool,
}

const FLAGS: [(&str, Flag); 11] = [
    ("flag:start", Flag::StartAtBoot),
    ("flag:protect", Flag::Protection),
    ("flag:ha", Flag::HighAvailability),
    ("flag:firewall", Flag::Firewall),
    ("flag:nesting", Flag::Nesting),
    ("flag:efi", Flag::Efi),
    ("flag:tpm", Flag::Tpm),
    ("flag:ssd", Flag::Ssd),
    ("flag:discard", Flag::Discard),
    ("flag:agent", Flag::Agent),
    ("flag:unprivileged", Flag::Unprivileged),
];

/// Rows of `words.tsv` and what of a machine they name.
const KEYS: [(&[&str], Gone); 21] = [
    (&["vlan"], Gone::Vlan),
    (&["gateway"], Gone::Gateway),
    (&["dns"], Gone::Dns),
    (&["tag"], Gone::Tags),
    (&["nic"], Gone::Card),
    (&["disk", "diskdata", "diskroot"], Gone::Disk),
    (&["bridge"], Gone::Bridge),
    (&["node"], Gone::Node),
    (&["storage", "storagelike"], Gone::Storage),
    (&["pool"], Gone::Pool),
    (&["desc"], Gone::Description),
    (&["template"], Gone::Template),
    (&["domain"], Gone::Domain),
    (&["sshkey"], Gone::Keys),
    (&["user"], Gone::User),
    (&["name"], Gone::Name),
    (&["vmid"], Gone::Vmid),
    (&["ip"], Gone::Address),
    (&["swap"], Gone::Swap),
    (&["balloon"], Gone::Balloon),
    (&["cputype"], Gone::CpuType),
];

/// The most items of a phrase that says which machines are meant, and some behind it.
const LONGEST_PHRASE: usize = 16;

/// How words take something away.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    /// A verb: `remove …`.
    Verb,
    /// A denial: `without …`, `no …`; switches are read from it elsewhere.
    Denial,
}

/// Reads what goes where the words at an item take something away; with it the item behind.
pub(super) fn without(
    words: &Words<'_>,
    known: &[Known],
    at: usize,
    opens: bool,
) -> Option<(Without, usize)> {
    let items = &words.items;
    let (takes, mut next) = takes(items, at)?;
    let mut removals = Vec::new();
    while let Some((removal, end)) = removal(words, known, next, takes) {
        removals.push(removal);
        next = end;
        let joined = items
            .get(end)
            .is_some_and(|item| item.is(',') || item.any(&["and"]) || item.low == "or");
        if !joined {
            break;
        }
        let behind = end + 1 + usize::from(items.get(end + 1).is_some_and(|item| item.has("and")));
        if self::removal(words, known, behind, takes).is_none() {
            break;
        }
        next = behind;
    }
    if removals.is_empty() {
        if takes == Takes::Denial {
            return None;
        }
        let end = clause_end(items, at + 1);
        let last = items[at..end].last()?;
        removals.push(Removal {
            what: Gone::Unknown,
            values: Vec::new(),
            place: None,
            span: items[at].span.start..last.span.end,
        });
        next = end;
    }
    let (of, next) = from_which(items, next);
    Some((
        Without {
            removals,
            of,
            opens,
        },
        next,
    ))
}

fn takes(items: &[Item], at: usize) -> Option<(Takes, usize)> {
    let item = &items[at];
    let low = |skip: usize| items.get(at + skip).map_or("", |item| item.low.as_str());
    if words::is_any(item, words::REMOVE) {
        return Some((Takes::Verb, at + 1));
    }
    if low(0) == "get" && low(1) == "rid" {
        return Some((Takes::Verb, at + 2 + usize::from(low(2) == "of")));
    }
    if matches!(low(0), "turn" | "switch") && low(1) == "off" {
        return Some((Takes::Verb, at + 2));
    }
    if words::is_any(item, words::TURN_OFF) {
        return Some((Takes::Verb, at + 1));
    }
    if low(0) == "take" && matches!(low(1), "away" | "out" | "off") {
        return Some((Takes::Verb, at + 2));
    }
    let needs = items
        .get(at + 1)
        .is_some_and(|item| words::is_any(item, words::NEED));
    if words::is_any(item, words::NEEDS_NOT) && needs {
        return Some((Takes::Denial, at + 2));
    }
    words::is_any(item, words::WITHOUT).then_some((Takes::Denial, at + 1))
}

/// `… from the db`, `… of both`: the words behind that say from which machines.
fn from_which(items: &[Item], at: usize) -> (Vec<Item>, usize) {
    let leads = |item: &Item| {
        item.any(&["of", "start", "between"])
            || matches!(
                item.low.as_str(),
                "from" | "on" | "off" | "von" | "vom" | "de" | "du" | "bei" | "for" | "in"
            )
    };
    if !items.get(at).is_some_and(leads) {
        return (Vec::new(), at);
    }
    let end = clause_end(items, at + 1);
    (items[at + 1..end].to_vec(), end)
}

/// Where the part ends that an item stands in.
pub(super) fn clause_end(items: &[Item], from: usize) -> usize {
    (from..items.len())
        .find(|at| {
            let item = &items[*at];
            let joint = item.has("and")
                || item.has("plus")
                || words::is_any(item, &["but", "aber", "mais", "pero"]);
            item.is_stop()
                || joint
                || words::is_any(item, words::REMOVE)
                || words::is_any(item, words::WITHOUT)
        })
        .unwrap_or(items.len())
}

/// Reads one thing that goes.
fn removal(
    words: &Words<'_>,
    known: &[Known],
    from: usize,
    takes: Takes,
) -> Option<(Removal, usize)> {
    let items = &words.items;
    let mut at = from;
    while items.get(at).is_some_and(is_filler) {
        at += 1;
    }
    items.get(at)?;
    if let Some(found) = all(items, from, at).or_else(|| whole_name(words, known, from, at)) {
        return Some(found);
    }
    // A phrase is short: to look further at each word would take the square of the text's length.
    let end = clause_end(items, from).min(from + LONGEST_PHRASE);
    let phrase = phrase(words.text, &items[from..end]);
    let named = phrase.as_ref().filter(|phrase| {
        let tells = known.iter().any(|one| goes_by(&one.names, &phrase.names));
        tells && !phrase.names.is_empty()
    });
    if let Some(named) = named.filter(|phrase| phrase.kind.is_some() || phrase.led) {
        return Some(machines(items, from, named.clone()));
    }
    if let Some(found) = keyed(words, known, from, at, takes) {
        return Some(found);
    }
    if let Some(named) = named.filter(|phrase| known.iter().any(|one| is_named_for(one, phrase))) {
        return Some(machines(items, from, named.clone()));
    }
    if let Some(found) = value(words, known, at) {
        return Some(found);
    }
    if let Some(named) = named {
        return Some(machines(items, from, named.clone()));
    }
    // `the second VM`, `the container`: no word tells it from others but its kind or its place.
    let any =
        phrase.filter(|phrase| takes == Takes::Verb && (phrase.kind.is_some() || phrase.led))?;
    Some(machines(items, from, any))
}

/// `without haproxy`: a machine that is named for what it runs, and runs nothing else.
fn is_named_for(one: &Known, phrase: &Phrase) -> bool {
    let is = |name: &str| phrase.names.iter().any(|word| word == words::stem(name));
    let named = one.guest.names.iter().any(|name| is(&name.value));
    named && one.guest.services.len() < 2
}

/// `everything`, `all VMs`.
fn all(items: &[Item], from: usize, at: usize) -> Option<(Removal, usize)> {
    if matches!(
        items[at].low.as_str(),
        "everything" | "alles" | "tout" | "todo"
    ) {
        let removal = Removal {
            what: Gone::Everything,
            values: Vec::new(),
            place: None,
            span: items[at].span.clone(),
        };
        return Some((removal, at + 1));
    }
    let (_, last) = items[at]
        .low
        .rsplit_once(' ')
        .filter(|_| items[at].has("all"))?;
    let kind = kind_word(last);
    if kind.is_none() && !words::is_any_machine(last) {
        return None;
    }
    let phrase = Phrase {
        kind,
        several: true,
        items: at + 1 - from,
        ..Phrase::default()
    };
    Some(machines(items, from, phrase))
}

/// `postgres-2`, `the haproxy container`: a machine by its whole name; the noun behind belongs to it.
fn whole_name(
    words: &Words<'_>,
    known: &[Known],
    from: usize,
    at: usize,
) -> Option<(Removal, usize)> {
    let items = &words.items;
    let guests = known.iter().map(|one| &one.guest);
    let phrase = exact(guests, &words.text[items[at].span.clone()])?;
    let noun = |item: &&Item| item.kind().is_some() || item.has("generic");
    let nouns = items[at + 1..].iter().take_while(noun).count();
    let kind = items[at + 1..].first().and_then(Item::kind);
    let fits = |one: &Known| {
        let of_kind = kind.is_none_or(|kind| one.guest.kind.value == kind);
        of_kind && goes_by(&one.names, &phrase.names)
    };
    known.iter().any(fits).then(|| {
        let items_of = at + 1 + nouns - from;
        machines(
            items,
            from,
            Phrase {
                items: items_of,
                ..phrase.clone()
            },
        )
    })
}

fn is_filler(item: &Item) -> bool {
    item.any(&["the", "a"])
        || matches!(
            item.low.as_str(),
            "any" | "its" | "their" | "all" | "of" | "l'" | "d'"
        )
}

fn machines(items: &[Item], from: usize, phrase: Phrase) -> (Removal, usize) {
    let end = from + phrase.items;
    let ordinal = items[from..end]
        .iter()
        .find_map(|item| words::ordinal(&item.low));
    let place = phrase.place.or(ordinal);
    let removal = Removal {
        span: items[from].span.start..items[end - 1].span.end,
        values: Vec::new(),
        place,
        what: Gone::Machines(phrase),
    };
    (removal, end)
}

/// Something that a word of the tables names: `the second disk`, `VLAN 20`, `tag prod`.
fn keyed(
    words: &Words<'_>,
    known: &[Known],
    from: usize,
    at: usize,
    takes: Takes,
) -> Option<(Removal, usize)> {
    let items = &words.items;
    let mut key = at;
    let mut place = None;
    let mut values = Vec::new();
    if let Some(ordinal) = items.get(key).filter(|item| item.has("ordinal")) {
        place = words::ordinal(&ordinal.low);
        key += 1;
    }
    if let Some(What::Size(mb)) = items.get(key).map(|item| &item.what) {
        values.push(mb.div_ceil(1024).to_string());
        key += 1;
    }
    let item = items.get(key)?;
    let what = gone(item, takes)?;
    // `ponle` is a key of names, too.
    if what == Gone::Name && !item.low.starts_with("n") && !item.low.contains("name") {
        return None;
    }
    // Where no machine is bound to a node, a node is a machine: `remove the third node`.
    let bound = known.iter().any(|one| one.guest.node.is_some());
    if what == Gone::Node && (place.is_some() || !bound) {
        return None;
    }
    if !values.is_empty() && what != Gone::Disk {
        return None;
    }
    place = place.or_else(|| words::ordinal(&item.low));
    let mut end = key + 1;
    if !matches!(what, Gone::Flag(_)) {
        end = values_behind(words, known, &what, end, &mut values);
    }
    let removal = Removal {
        what,
        values,
        place,
        span: items[from].span.start..items[end - 1].span.end,
    };
    Some((removal, end))
}

fn gone(item: &Item, takes: Takes) -> Option<Gone> {
    let key = KEYS.iter().find(|(rows, _)| item.any(rows));
    if let Some((_, what)) = key {
        return Some(what.clone());
    }
    if item.has("package") && item.low.starts_with("pa") {
        return Some(Gone::Packages);
    }
    if takes == Takes::Denial {
        // Its word names machines, too: `no firewall`.
        if item.low == "firewall" {
            return Some(Gone::Flag(Flag::Firewall));
        }
        // `no firewall` turns a switch, which is read as for a first request.
        return None;
    }
    let flag = FLAGS
        .iter()
        .find(|(row, _)| item.has(row))
        .map(|(_, flag)| *flag);
    let flag = flag.or_else(|| (item.low == "firewall").then_some(Flag::Firewall));
    flag.map(Gone::Flag)
}

/// The values behind a key: those that machines hold, or what can only be one.
fn values_behind(
    words: &Words<'_>,
    known: &[Known],
    what: &Gone,
    from: usize,
    values: &mut Vec<String>,
) -> usize {
    let items = &words.items;
    let mut end = from;
    let mut at = from;
    while items
        .get(at)
        .is_some_and(|item| item.is(':') || item.is('='))
    {
        at += 1;
    }
    while let Some(item) = items.get(at) {
        let text = &words.text[item.span.clone()];
        let is_held = known.iter().any(|one| {
            held(&one.guest, what)
                .iter()
                .any(|own| own.eq_ignore_ascii_case(text))
        });
        let sure = matches!(item.what, What::Number(_) | What::Atom)
            || *what == Gone::Tags && item.what == What::Ident && !words::is_verb(item);
        if !is_held && !sure {
            break;
        }
        values.push(text.to_owned());
        end = at + 1;
        let joined = items
            .get(end)
            .is_some_and(|item| item.is(',') || item.has("and"));
        let next = items
            .get(end + 1)
            .map(|item| &words.text[item.span.clone()]);
        let goes_on = next.is_some_and(|text| {
            known
                .iter()
                .any(|one| held(&one.guest, what).iter().any(|own| own == text))
        });
        if !joined || !goes_on {
            break;
        }
        at = end + 1;
    }
    end
}

/// A value that a machine holds in a list: software, a tag, a server.
fn value(words: &Words<'_>, known: &[Known], at: usize) -> Option<(Removal, usize)> {
    let item = words.items.get(at)?;
    let text = item
        .service()
        .or(item.package())
        .unwrap_or(&words.text[item.span.clone()]);
    let holds = known.iter().any(|one| {
        held(&one.guest, &Gone::Value)
            .iter()
            .any(|own| own.eq_ignore_ascii_case(text))
    });
    holds.then(|| {
        let removal = Removal {
            what: Gone::Value,
            values: vec![text.to_owned()],
            place: None,
            span: item.span.clone(),
        };
        (removal, at + 1)
    })
}

/// Finds the machine that has a word as its whole name; of several that are alike, which one.
pub(super) fn exact<'g>(guests: impl Iterator<Item = &'g Guest>, word: &str) -> Option<Phrase> {
    let low = fold(word);
    let found = guests.into_iter().find_map(|guest| {
        let place = guest
            .names
            .iter()
            .position(|name| fold(&name.value) == low)?;
        Some((place, guest.names.len()))
    });
    let (place, of) = found?;
    Some(Phrase {
        names: vec![low],
        place: Some(place).filter(|_| of > 1),
        items: 1,
        ..Phrase::default()
    })
}

/// Reads the words at the beginning of some items that say which machines are meant.
pub(super) fn phrase(text: &str, items: &[Item]) -> Option<Phrase> {
    let bound = bind(text, items);
    let all = heads(items, &bound);
    let leads = items.iter().take_while(|item| is_filler(item)).count();
    let head: Option<&Head> = all
        .first()
        .filter(|head| head.items.start <= leads && !head.items.is_empty());
    if let Some(head) = head {
        return Some(phrase_of(text, items, head));
    }
    // A name that is no word of any table: `web-1`.
    let item = items.get(leads)?;
    let names = words::telling(&text[item.span.clone()]);
    let known = !names.is_empty() && matches!(item.what, What::Ident | What::Phrase(_));
    known.then_some(Phrase {
        names,
        items: leads + 1,
        ..Phrase::default()
    })
}
