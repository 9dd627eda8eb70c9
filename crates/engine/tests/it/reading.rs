//! The reader alone, without a model: how many labelled requests its first reading gets exactly right.

use std::path::{Path, PathBuf};

use pai_engine::read::group::Decisions;
use pai_engine::read::understand::{Understood, understand};
use pai_engine::refuse::{check_reading, check_text, check_understood};
use serde_json::{Value, json};

const FIELDS: [&str; 14] = [
    "kind",
    "name",
    "vmid",
    "node",
    "os",
    "cores",
    "memory_mb",
    "disk_gb",
    "storage",
    "bridge",
    "vlan",
    "ip",
    "gateway",
    "services",
];
const INVENTABLE: [&str; 10] = [
    "vmid",
    "node",
    "cores",
    "memory_mb",
    "disk_gb",
    "storage",
    "bridge",
    "vlan",
    "ip",
    "gateway",
];

/// The sets and the least number of exact requests in each: what was reached is kept.
const FLOORS: [(&str, usize); 13] = [
    ("dev", 70),
    ("en-a", 100),
    ("en-b", 99),
    ("en-c", 119),
    ("en-f", 120),
    ("multi-a", 75),
    ("multi-b", 75),
    ("multi-c", 90),
    ("multi-f", 75),
    ("final-d", 147),
    ("odd", 60),
    ("odd-c", 40),
    ("odd-f", 44),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

fn rows(set: &str) -> Vec<Value> {
    let path = folder().join(format!("requests-{set}.jsonl"));
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines()
        .map(|line| serde_json::from_str(line).expect("a row is JSON"))
        .collect()
}

fn read(row: &Value) -> Understood {
    understand(
        row["request"].as_str().expect("a row has a request"),
        &Decisions::new(),
    )
}

/// The guests of the first reading, each as often as it is counted.
fn guests(understood: &Understood) -> Vec<Value> {
    understood.readings[0]
        .guests
        .iter()
        .flat_map(|guest| {
            let json = serde_json::to_value(guest).expect("a guest is JSON");
            std::iter::repeat_n(json, guest.count.value as usize)
        })
        .collect()
}

/// A field's value, with the IPv6 address where there is no IPv4 one.
fn got<'g>(guest: &'g Value, field: &str) -> &'g Value {
    let second = match field {
        "ip" => "ip6",
        "gateway" => "gateway6",
        _ => field,
    };
    if guest[field].is_null() {
        &guest[second]["value"]
    } else {
        &guest[field]["value"]
    }
}

fn same(field: &str, want: &Value, got: &Value) -> bool {
    let low = |value: &Value| value.as_str().unwrap_or_default().to_lowercase();
    match field {
        _ if got.is_null() => false,
        "os" => low(got).starts_with(&low(want)),
        "services" => want.as_array().is_some_and(|want| {
            want.iter()
                .all(|one| got.as_array().is_some_and(|all| all.contains(one)))
        }),
        "name" | "storage" | "bridge" | "node" | "ip" | "gateway" | "kind" => low(want) == low(got),
        _ => want.as_f64() == got.as_f64(),
    }
}

/// What is wrong with a row's reading, in words.
fn faults(row: &Value) -> Vec<String> {
    let mut free = guests(&read(row));
    let wanted: Vec<&Value> = row["guests"]
        .as_array()
        .expect("a row has guests")
        .iter()
        .flat_map(|guest| {
            std::iter::repeat_n(guest, guest["count"].as_u64().unwrap_or(1).max(1) as usize)
        })
        .collect();
    let mut out = Vec::new();
    if free.len() != wanted.len() {
        out.push(format!("{} guests, not {}", free.len(), wanted.len()));
    }
    for want in wanted {
        let right = |guest: &Value| {
            FIELDS
                .iter()
                .filter(|field| {
                    !want[**field].is_null() && same(field, &want[**field], got(guest, field))
                })
                .count()
        };
        // The first of the best, as the project's scorer takes it.
        let best = (0..free.len()).rev().max_by_key(|at| right(&free[*at]));
        let guest = best.map_or(Value::Null, |at| free.remove(at));
        for field in FIELDS {
            if !want[field].is_null() && !same(field, &want[field], got(&guest, field)) {
                out.push(format!(
                    "{field}: want {} got {}",
                    want[field],
                    got(&guest, field)
                ));
            }
        }
        let debatable = |field: &str| {
            want["free"]
                .as_array()
                .is_some_and(|free| free.iter().any(|other| other == field))
        };
        for field in INVENTABLE {
            let value = got(&guest, field);
            if want[field].is_null() && !debatable(field) && !value.is_null() && value != "dhcp" {
                out.push(format!("invented {field}={value}"));
            }
        }
    }
    out
}

#[test]
fn labelled_requests_are_read_exactly() {
    for (set, floor) in FLOORS {
        let rows = rows(set);
        assert!(!rows.is_empty(), "{set} has no rows");
        let wrong: Vec<(String, Vec<String>)> = rows
            .iter()
            .map(|row| (row["id"].to_string(), faults(row)))
            .filter(|(_, faults)| !faults.is_empty())
            .collect();
        let exact = rows.len() - wrong.len();
        assert!(
            exact >= floor,
            "{set}: {exact} of {} exact, at least {floor} wanted: {wrong:#?}",
            rows.len()
        );
    }
}

#[test]
fn no_labelled_request_gets_a_value_that_it_does_not_state() {
    for (set, _) in FLOORS {
        for row in rows(set) {
            let made_up: Vec<String> = faults(&row)
                .into_iter()
                .filter(|fault| fault.starts_with("invented"))
                .collect();
            assert!(
                made_up.is_empty(),
                "{} {}: {made_up:?}",
                row["id"],
                row["request"]
            );
        }
    }
}

/// Requests in which a list stands for several machines: the reader gives each of them the whole list.
const LISTS: [&str; 1] = ["a074"];

/// Labels name only some software, so a machine may run more than they say; but not what only another one of the
/// request runs.
#[test]
fn no_labelled_machine_runs_what_only_another_one_does() {
    for (set, _) in FLOORS {
        for row in rows(set) {
            if LISTS.iter().any(|id| row["id"] == *id) {
                continue;
            }
            let labelled: Vec<&Value> = row["guests"].as_array().into_iter().flatten().collect();
            let services = |guest: &Value| -> Vec<Value> {
                guest["services"].as_array().cloned().unwrap_or_default()
            };
            for guest in guests(&read(&row)) {
                let got = services(&json!({"services": got(&guest, "services")}));
                // The labelled machines that this one can be: all that they name it runs.
                let mut own = labelled.iter().filter(|label| {
                    let label = services(label);
                    !label.is_empty() && label.iter().all(|service| got.contains(service))
                });
                let fits = own.any(|label| {
                    got.iter().all(|service| {
                        services(label).contains(service)
                            || !labelled
                                .iter()
                                .any(|other| services(other).contains(service))
                    })
                });
                let known = got.iter().any(|service| {
                    labelled
                        .iter()
                        .any(|label| services(label).contains(service))
                });
                assert!(fits || !known, "{} {}: {got:?}", row["id"], row["request"]);
            }
        }
    }
}

#[test]
fn no_labelled_request_is_refused() {
    for (set, _) in FLOORS {
        for row in rows(set) {
            let text = row["request"].as_str().expect("a row has a request");
            let understood = read(&row);
            let verdict = check_text(text)
                .and_then(|()| check_understood(&understood))
                .and_then(|()| {
                    check_reading(&understood.readings[0], &understood.readings[0].guests)
                });
            assert_eq!(verdict, Ok(()), "{} {text}", row["id"]);
        }
    }
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n as u64) as usize
    }
}

/// Words, marks and characters that have broken readers before.
const PIECES: [&str; 112] = [
    "vm",
    "VMs",
    "two",
    "3",
    "lxc",
    "container",
    "with",
    "each",
    "4 cores",
    "8 GB",
    "0.5 TB",
    "½",
    "on",
    "local-zfs",
    "named",
    "web01",
    "web[1-3]",
    "10.0.0.1/24",
    ".12",
    "-13",
    "300.1.1.1",
    "2001:db8::1/64",
    "vlan 20",
    "vmbr0.30",
    "id 101",
    "--memory",
    "--net0 virtio,bridge=",
    "\"",
    "“x”",
    "«",
    "»",
    "'",
    "`",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ":",
    "=",
    ",",
    ";",
    ".",
    "..",
    "|",
    "/",
    "-",
    "–",
    "×",
    "\n",
    "\n- ",
    "\t",
    "É",
    "ß",
    "İ",
    "ﬁ",
    "👩‍💻",
    "🇩🇪",
    "שלום",
    "مرحبا",
    "e\u{301}\u{327}",
    "\u{202e}",
    "\u{200d}",
    "\u{7f}",
    "\u{1b}[0m",
    "中文四核",
    "half the RAM",
    "respectively",
    "sorry, no",
    "instead of the old",
    "not on",
    "but",
    "rather than 4 GB",
    "we already have",
    "stays as it is",
    "the old one had",
    "replace",
    "<b>",
    "</b>",
    "<ram unit=\"MB\">",
    "</ram>",
    "~~",
    "<!--",
    "-->",
    "[x]",
    "[ ]",
    "same vlan",
    "same bridge and",
    "identical",
    "Machine A:",
    "1)",
    "(b)",
    "2025-02-01",
    "netmask 255.255.0.0",
    "mask",
    "net0",
    "two nics",
    "first nic",
    "mount point /data",
    "/srv",
    "discard",
    "storage",
    "local-zfs:vm-1-disk-0",
    "local:iso/x.iso",
    "wrote:",
    "ana:",
    "?",
    "heissen",
    "once as",
    "one with",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
];

fn holds_together(text: &str) {
    let understood = understand(text, &Decisions::new());
    assert!(!understood.readings.is_empty(), "no reading of {text:?}");
    let spans = understood
        .readings
        .iter()
        .flat_map(|reading| reading.unused.iter().chain(reading.words.iter().flatten()))
        .chain(&understood.strange)
        .cloned()
        .chain(
            understood
                .questions
                .iter()
                .map(|question| question.span.clone()),
        )
        .chain(understood.readings.iter().flat_map(|reading| {
            reading.problems.iter().flat_map(|problem| match problem {
                pai_engine::read::settle::Problem::Contradiction { spans, .. } => spans.to_vec(),
                pai_engine::read::settle::Problem::BadValue { span, .. }
                | pai_engine::read::settle::Problem::Unexpressed { span, .. }
                | pai_engine::read::settle::Problem::Unclear { span, .. }
                | pai_engine::read::settle::Problem::Unknown { span, .. } => vec![span.clone()],
            })
        }));
    for span in spans {
        assert!(
            text.get(span.clone()).is_some(),
            "{span:?} is no part of {text:?}"
        );
    }
    for guest in &understood.readings[0].guests {
        let json = serde_json::to_value(guest).expect("a guest is JSON");
        for cell in json.as_object().expect("a guest is an object").values() {
            let Some([from, to]) = cell["span"].as_array().map(Vec::as_slice) else {
                continue;
            };
            let span =
                from.as_u64().expect("a number") as usize..to.as_u64().expect("a number") as usize;
            assert!(
                text.get(span.clone()).is_some(),
                "{span:?} is no part of {text:?}"
            );
        }
    }
}

#[test]
fn any_text_is_read_without_panic_and_with_spans_inside_it() {
    let mut dice = Dice(0x5EED_1234_ABCD_0001);
    for _ in 0..1500 {
        let mut text = String::new();
        for _ in 0..=dice.below(40) {
            text.push_str(PIECES[dice.below(PIECES.len())]);
            if dice.below(3) > 0 {
                text.push(' ');
            }
            if dice.below(6) == 0 {
                let c = char::from_u32(dice.below(0x11_0000) as u32).filter(|c| *c != '\0');
                text.extend(c);
            }
        }
        holds_together(&text);
    }
}

#[test]
fn the_longest_requests_are_read() {
    for unit in [
        "vm, ",
        "2 vms with 4 cores and 8 GB on local-zfs, ",
        "(",
        "::",
        "1-",
        "web1..",
        "‘a",
        "the ",
        "no, ",
        "8 GB, ",
        "- name: a\n  cores: 2\n",
        "a|b|c|d\n",
        "é",
        "one with 2 cores, ",
        "--x 1 ",
        "name a and ",
    ] {
        let text = unit.repeat(32 * 1024 / unit.len());
        holds_together(&text);
    }
}
