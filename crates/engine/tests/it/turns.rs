//! Further requests, read as changes of what the requests before them asked for.

use std::collections::BTreeMap;
use std::convert::Infallible;

use pai_engine::choose::Pins;
use pai_engine::generate::{Answer, GenerateError, Prepared, prepare_next};
use pai_engine::prompt::Family;
use pai_engine::refuse::Refusal;
use pai_engine::turns::{Earlier, EarlierError};
use pai_redact::{Clean, Raw, Redactor};
use serde_json::Value;

use crate::fake::{Fake, prepared};
use crate::terraform::check_in_parts;

/// Requests with what came of them, as a conversation keeps them.
pub(crate) struct Talk {
    requests: Vec<Clean>,
    stand_ins: Vec<Clean>,
    pub(crate) answer: Answer,
}

impl Talk {
    pub(crate) fn of(first: &str, fake: &Fake) -> Self {
        let prepared = prepared(first);
        Self {
            requests: vec![prepared.request().clone()],
            stand_ins: prepared.ledger().stand_ins(),
            answer: ask(&prepared, fake).unwrap_or_else(|error| panic!("{first}: {error}")),
        }
    }

    pub(crate) fn earlier(&self) -> Earlier {
        let spec = serde_json::to_string(&self.answer.spec).unwrap();
        Earlier::new(&self.requests, &spec, self.stand_ins.clone()).unwrap()
    }

    pub(crate) fn prepare(&self, request: &str) -> Result<Prepared, Refusal> {
        let redactor = Redactor::new();
        prepare_next(
            self.earlier(),
            Raw::new(request),
            Pins::default(),
            &redactor,
        )
    }

    pub(crate) fn next(mut self, request: &str, fake: &Fake) -> Result<Self, String> {
        let prepared = self
            .prepare(request)
            .map_err(|refusal| refusal.to_string())?;
        self.answer = ask(&prepared, fake).map_err(|error| error.to_string())?;
        let own = prepared.own_request().to_owned();
        self.requests.push(Redactor::new().scrub(Raw::new(own)).0);
        self.stand_ins.extend(prepared.ledger().stand_ins());
        Ok(self)
    }
}

fn ask(prepared: &Prepared, fake: &Fake) -> Result<Answer, GenerateError<Infallible>> {
    prepared.generate::<Infallible>(Family::ChatMl, &mut |request| Ok(fake.decode(request)))
}

/// The requests that are changed, by the letter that `changes.tsv` names them by.
const FIRST: [(&str, &str); 4] = [
    (
        "A",
        "a debian 12 vm called web with 2 cores, 8 GB of ram and a 50 GB disk on local-zfs, VLAN 20",
    ),
    (
        "B",
        "two postgres VMs with 16 GB RAM, 8 vcpus and 200G disks on ceph-pool, plus an haproxy container with 1GB",
    ),
    (
        "C",
        "3 k3s nodes with 4 cores and 8 GB at 10.0.0.11/24, 10.0.0.12/24 and 10.0.0.13/24, gateway 10.0.0.1",
    ),
    (
        "D",
        "a ubuntu 22.04 vm named db running postgres with 4 GB, 2 cores, a 30 GB disk and a 100 GB data disk, tags prod \
         and sql, start at boot",
    ),
];

fn first(letter: &str) -> Talk {
    let (_, text) = FIRST
        .iter()
        .find(|(name, _)| *name == letter)
        .expect("a letter of the table");
    Talk::of(text, &Fake::preferring(""))
}

/// The stated values of every machine, under the machine's first name: the value, and the request it came from.
fn stated(answer: &Answer) -> BTreeMap<String, String> {
    let spec = serde_json::to_value(&answer.spec).unwrap();
    let mut out = BTreeMap::new();
    for guest in spec["guests"].as_array().unwrap() {
        let name = guest["names"]["value"][0].as_str().unwrap();
        gather(name, guest, &mut out);
    }
    // One name alone is written twice.
    out.retain(|field, _| !field.ends_with(".name") && !field.ends_with(".vmid"));
    out
}

fn gather(at: &str, cell: &Value, out: &mut BTreeMap<String, String>) {
    match cell {
        Value::Object(cell) if cell.contains_key("value") => {
            // A default is chosen anew each time.
            let stated = cell["source"] == "request";
            if stated {
                let turn = cell.get("turn").map_or(1, |turn| turn.as_u64().unwrap());
                let turn = (turn > 1).then(|| format!(" @{turn}"));
                let value = cell["value"].to_string().replace('"', "");
                out.insert(
                    at.to_owned(),
                    format!("{value}{}", turn.unwrap_or_default()),
                );
            }
        }
        Value::Object(cells) => cells
            .iter()
            .for_each(|(key, cell)| gather(&format!("{at}.{key}"), cell, out)),
        Value::Array(cells) => cells
            .iter()
            .enumerate()
            .for_each(|(key, cell)| gather(&format!("{at}.{key}"), cell, out)),
        _ => {}
    }
}

/// What a further request changed: new values with the request they came from, and what is gone.
fn changed(before: &Answer, after: &Answer) -> String {
    let (old, new) = (stated(before), stated(after));
    let mut out: Vec<String> = Vec::new();
    for (field, value) in &new {
        if old.get(field) != Some(value) {
            out.push(format!("{field}={value}"));
        }
    }
    let gone = old.keys().filter(|field| !new.contains_key(*field));
    out.extend(gone.map(|field| format!("-{field}")));
    out.join("; ")
}

/// The rows of `changes.tsv`: which request is changed, by which words, and what comes of it.
fn rows() -> Vec<(&'static str, &'static str, &'static str)> {
    include_str!("../data/changes.tsv")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let [letter, words, wanted] = cells.as_slice() else {
                panic!("three columns: {line}");
            };
            (*letter, *words, *wanted)
        })
        .collect()
}

#[test]
fn a_further_request_changes_what_it_says_and_nothing_else() {
    let mut wrong = Vec::new();
    for (letter, words, wanted) in rows() {
        let talk = first(letter);
        let before = talk.answer;
        let found = match first(letter).next(words, &Fake::preferring("")) {
            Ok(talk) => changed(&before, &talk.answer),
            Err(refusal) => format!("refused: {refusal}"),
        };
        if found != wanted {
            wrong.push(format!("{letter}\t{words}\t{found}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn terraform_plans_every_changed_spec_as_it_says() {
    let mut specs = Vec::new();
    for (at, (letter, words, wanted)) in rows().into_iter().enumerate() {
        if !wanted.starts_with("refused") {
            let talk = first(letter).next(words, &Fake::preferring("")).unwrap();
            specs.push((format!("{letter}{at}"), talk.answer.spec));
        }
    }
    assert!(specs.len() > 100);
    check_in_parts(&specs);
}

#[test]
fn the_newest_request_that_states_a_value_gives_it() {
    let fake = Fake::preferring("");
    let talk = first("A");
    let talk = talk.next("make it 16 GB and add VLAN 30", &fake).unwrap();
    let talk = talk.next("VLAN 40, and 4 cores", &fake).unwrap();
    let talk = talk.next("add a redis VM with 1 GB", &fake).unwrap();
    let talk = talk
        .next("redis gets 3 GB and web gets 24 GB", &fake)
        .unwrap();
    let found = stated(&talk.answer);
    for (field, wanted) in [
        ("web.os", "debian-12"),
        ("web.disk_gb", "50"),
        ("web.vlan", "40 @3"),
        ("web.cores", "4 @3"),
        ("web.memory_mb", "24576 @5"),
        ("redis.kind", "vm @4"),
        ("redis.memory_mb", "3072 @5"),
    ] {
        assert_eq!(
            found.get(field).map(String::as_str),
            Some(wanted),
            "{field}: {found:?}"
        );
    }
    // What nobody states is a default, however many requests there are.
    let redis = &talk.answer.spec.guests[1];
    assert!(!redis.disks[0].size_gb.as_ref().unwrap().is_stated());
}

#[test]
fn what_a_further_request_leaves_open_the_model_decides() {
    let placed = |wanted| {
        first("A")
            .next("put it on alpha", &Fake::preferring(wanted))
            .unwrap()
    };
    let storage = stated(&placed("@alpha").answer);
    let node = stated(&placed("node=alpha").answer);
    assert_eq!(
        storage.get("web.storage").map(String::as_str),
        Some("alpha @2")
    );
    assert_eq!(storage.get("web.node"), None);
    assert_eq!(node.get("web.node").map(String::as_str), Some("alpha @2"));
    assert_eq!(
        node.get("web.storage").map(String::as_str),
        Some("local-zfs")
    );
    // It is asked with all that was said, and about nothing that is settled.
    let fake = Fake::preferring("node=alpha").unsure();
    let talk = first("A").next("put it on alpha", &fake).unwrap();
    let seen = fake.seen.borrow();
    let asked = &seen[0];
    assert!(
        asked
            .data
            .as_str()
            .ends_with("VLAN 20\nchange: put it on alpha"),
        "{:?}",
        asked.data
    );
    let close = talk.answer.close.first().expect("the choice was close");
    assert_eq!(close.options, ["a storage", "a node"]);
    assert_eq!(
        &talk.answer.spec.request[close.span.clone()],
        "put it on alpha"
    );
}

#[test]
fn a_new_machine_of_a_further_request_is_named_by_the_model() {
    let named = |wanted| {
        let talk = first("A")
            .next(
                "add a redis VM as cache with 2 cores",
                &Fake::preferring(wanted),
            )
            .unwrap();
        talk.answer.spec.guests[1].names[0].clone()
    };
    let name = named("for=cache");
    assert_eq!((name.value.as_str(), name.is_stated()), ("cache", true));
    assert_eq!(named("for=redis ").value, "redis");
}

#[test]
fn a_request_that_cannot_be_built_is_refused_with_the_words_of_the_right_request() {
    for (letter, words, wanted) in [
        (
            "C",
            "use addresses 10.0.1.11/24, 10.0.1.12/24 and 10.0.1.13/24",
            "10.0.0.1",
        ),
        ("A", "vlan 99999", "vlan 99999"),
        ("B", "give the redis VM 4 GB", "give the redis VM 4 GB"),
    ] {
        let talk = first(letter);
        let redactor = Redactor::new();
        let earlier = talk.earlier();
        let whole = pai_engine::generate::whole(&earlier, &Raw::new(words), &redactor);
        let refusal = match talk.prepare(words) {
            Err(refusal) => refusal,
            Ok(_) => panic!("{words} is built"),
        };
        let spans: Vec<&str> = refusal
            .spans()
            .iter()
            .map(|span| &whole.as_str()[span.clone()])
            .collect();
        assert!(
            spans.iter().any(|span| span.contains(wanted)),
            "{words}: {spans:?}"
        );
    }
}

#[test]
fn placeholders_stay_what_they_are_and_what_they_stood_for_is_asked_for_again() {
    let fake = Fake::preferring("");
    let token = |seed| pai_redact::template::fill("ghp_{githubtoken}", seed);
    let talk = Talk::of(
        &format!(
            "a vm named ci with 2 cores, description: \"token {}\"",
            token(1)
        ),
        &fake,
    );
    match talk.prepare("make it 8 GB") {
        Err(Refusal::Forgotten { field, turn, .. }) => {
            assert_eq!((field.as_str(), turn), ("description", 1))
        }
        other => panic!("{:?}", other.map(|_| ())),
    }
    // Whoever writes the placeholder itself knows the value no better.
    assert!(matches!(
        talk.prepare("description: \"token <GITHUB_PAT_1>\""),
        Err(Refusal::Forgotten { .. })
    ));
    let prepared = talk
        .prepare(&format!("description: \"token {}\"", token(2)))
        .unwrap();
    assert!(
        prepared.own_request().contains("<GITHUB_PAT_2>"),
        "{}",
        prepared.own_request()
    );
    let talk = talk
        .next(&format!("description: \"token {}\"", token(2)), &fake)
        .unwrap();
    assert!(matches!(
        talk.prepare("4 cores"),
        Err(Refusal::Forgotten { turn: 2, .. })
    ));
    let talk = talk
        .next("remove the description and use 4 cores", &fake)
        .unwrap();
    assert_eq!(talk.answer.spec.guests[0].description, None);
}

#[test]
fn what_is_kept_of_a_conversation_is_only_gone_on_with_where_it_belongs_together() {
    let talk = first("A");
    let spec = serde_json::to_string(&talk.answer.spec).unwrap();
    let other = vec![Redactor::new().scrub(Raw::new("a vm with 2 cores")).0];
    assert!(matches!(
        Earlier::new(&other, &spec, Vec::new()),
        Err(EarlierError::Unrelated)
    ));
    assert!(matches!(
        Earlier::new(&[], &spec, Vec::new()),
        Err(EarlierError::Empty)
    ));
    for broken in ["", "{", "{\"schema\": 2}", "null", "[]"] {
        let found = Earlier::new(&talk.requests, broken, Vec::new());
        assert!(matches!(found, Err(EarlierError::Spec(_))), "{broken}");
    }
    // A value whose words stand nowhere came from nowhere.
    let mut moved: Value = serde_json::from_str(&spec).unwrap();
    moved["guests"][0]["cores"]["span"] = serde_json::json!([5000, 5007]);
    let found = Earlier::new(&talk.requests, &moved.to_string(), Vec::new());
    assert!(matches!(found, Err(EarlierError::Unrelated)));
}

/// The labelled requests: every kind of words that people write.
fn labelled() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "jsonl") {
            for line in std::fs::read_to_string(&path).unwrap().lines() {
                let row: Value = serde_json::from_str(line).unwrap();
                out.push(row["request"].as_str().unwrap().to_owned());
            }
        }
    }
    out.sort();
    assert!(
        out.len() > 500,
        "the labelled requests are not where they were"
    );
    out
}

#[test]
fn whatever_is_said_next_each_value_stands_in_one_of_the_requests() {
    let talk = first("B");
    for words in labelled().iter().step_by(8) {
        let Ok(prepared) = talk.prepare(words) else {
            continue;
        };
        let Ok(answer) = ask(&prepared, &Fake::preferring("")) else {
            continue;
        };
        let text = serde_json::to_string(&answer.spec).unwrap();
        let mut requests = talk.requests.clone();
        requests.push(Redactor::new().scrub(Raw::new(prepared.own_request())).0);
        // Every span is looked at when it is read back.
        let again = Earlier::new(&requests, &text, Vec::new());
        assert!(again.is_ok(), "{words}: {:?}", again.err());
    }
}

#[test]
fn what_came_of_a_request_is_kept_as_it_is_and_can_be_gone_on_with() {
    let (redactor, fake) = (Redactor::new(), Fake::preferring(""));
    let mut wrong = Vec::new();
    for words in labelled().iter().step_by(8) {
        let Ok(prepared) =
            pai_engine::generate::prepare(Raw::new(words.as_str()), Pins::default(), &redactor)
        else {
            continue;
        };
        let Ok(answer) = ask(&prepared, &fake) else {
            continue;
        };
        let spec = serde_json::to_string(&answer.spec).unwrap();
        let kept = redactor.scrub(Raw::new(spec.as_str())).0;
        if kept.as_str() != spec
            || Earlier::new(&[prepared.request().clone()], kept.as_str(), Vec::new()).is_err()
        {
            wrong.push(words.clone());
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

#[test]
fn a_long_or_monstrous_request_is_read_in_a_moment_or_refused() {
    let talk = first("B");
    let begun = std::time::Instant::now();
    for words in [
        "web, ",
        "haproxy, ",
        "don't need ",
        "no tag ",
        "remove a ",
        "and add ",
        "the haproxy container ",
        "2 more ",
        "VLAN 7 ",
        "rename it to ",
        "instead of ",
        "from 8 GB to ",
        "\u{301}",
        "<GITHUB_PAT_1> ",
        "(",
        "- ",
        "each ",
    ] {
        let text = words.repeat(8_000 / words.len());
        let _ = talk.prepare(&text);
    }
    for words in [
        "make it 4000000000 haproxy containers and rename the container to lb",
        "4000000000 more haproxy containers and 4000000000 more postgres VMs, all of them on VLAN 7",
        "make it 4000000000 postgres VMs, the second postgres VM gets 3 cores",
        "haproxy gets 18446744073709551615 GB",
        "raise the memory of haproxy by 18446744073709551615 MB",
    ] {
        assert!(talk.prepare(words).is_err(), "{words}");
    }
    assert!(begun.elapsed().as_secs() < 120, "{:?}", begun.elapsed());
}
