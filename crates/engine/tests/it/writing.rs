//! A request is refused with its words, or it is written: no third thing is a user's.

use std::convert::Infallible;
use std::fs;
use std::path::Path;

use pai_engine::choose::Pins;
use pai_engine::generate::{GenerateError, prepare};
use pai_engine::prompt::Family;
use pai_engine::refuse::Refusal;
use pai_redact::{Raw, Redactor};

use crate::fake::Fake;

/// Says whether a request was written; a failure that is no refusal with its words ends the test.
fn is_written(text: &str) -> bool {
    let place = |refusal: &Refusal| {
        let shown =
            !refusal.spans().is_empty() || matches!(refusal, Refusal::Empty | Refusal::Binary);
        assert!(shown, "{text}: {refusal} without its words");
    };
    let prepared = match prepare(Raw::new(text), Pins::default(), &Redactor::new()) {
        Ok(prepared) => prepared,
        Err(refusal) => {
            place(&refusal);
            return false;
        }
    };
    let fake = Fake::preferring("");
    let decode = &mut |request: &_| Ok::<_, Infallible>(fake.decode(request));
    match prepared.generate(Family::ChatMl, decode) {
        Ok(_) => true,
        Err(GenerateError::Refused(refusal)) => {
            place(&refusal);
            false
        }
        Err(GenerateError::Invalid { findings }) => panic!("{text}: {findings:#?}"),
        Err(GenerateError::Render(error)) => panic!("{text}: {error}"),
        Err(other) => panic!("{text}: {other}"),
    }
}

#[test]
fn every_labelled_request_is_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "jsonl") {
            continue;
        }
        for row in fs::read_to_string(&path).unwrap().lines() {
            let row: serde_json::Value = serde_json::from_str(row).unwrap();
            let text = row["request"].as_str().unwrap();
            assert!(is_written(text), "{} is refused: {text}", row["id"]);
            count += 1;
        }
    }
    assert!(
        count > 800,
        "the labelled sets are not where they were: {count}"
    );
}

/// What begins a request.
const HEADS: [&str; 10] = [
    "a debian 12 vm",
    "an ubuntu container",
    "two debian vms",
    "3 lxc containers",
    "a windows 11 vm",
    "a windows server 2022 vm",
    "a freebsd vm",
    "a fedora container",
    "a k3s cluster of 3 vms",
    "a postgres vm and an nginx container",
];

/// Values of every field, good and bad.
const VALUES: [&str; 58] = [
    "with 2 cores",
    "with 0 cores",
    "with 200 cores",
    "with 4000 cores",
    "2.5 cores",
    "4 sockets",
    "20 sockets",
    "cpu type host",
    "cpu type quick",
    "8 GB of ram",
    "20 MB of ram",
    "8 MB of ram",
    "512 MB of swap",
    "a balloon of 1 GB",
    "a balloon of 100 GB",
    "no ballooning",
    "a 50 GB disk",
    "a 500 MB disk",
    "a 3000 TB disk",
    "another disk of 2 TB on bulk",
    "a data disk of 100 GB mounted at /srv/data",
    "on local-zfs",
    "on storage ünsinn",
    "on node pve2",
    "on node a.b",
    "named web",
    "named my_db",
    "named Büro",
    "named -x-",
    "named 数据库",
    "named a-name-of-more-than-sixty-three-letters-is-no-name-of-a-guest-anywhere",
    "vmid 300",
    "vmid 42",
    "vmid 5000000000",
    "cloned from template 300",
    "cloned from template 9000",
    "at 10.0.0.5/24",
    "at 10.0.0.5",
    "at 10.0.0.0",
    "at 300.1.1.1",
    "at 10.0.0.5/32",
    "at 2001:db8::5/64",
    "at 2001:db8::5",
    "gateway 10.0.0.1",
    "gateway 10.0.1.1",
    "gateway 2001:db8::1",
    "gateway fe80::1",
    "dns 1.1.1.1",
    "mac bc:24:11:00:00:01",
    "mac 01:00:5e:00:00:01",
    "on vlan 20",
    "on vlan 5000",
    "on vmbr1",
    "on bridge a-bridge-of-many-letters",
    "user anna",
    "user John.Doe",
    "tags web, ünsinn",
    "pool lab",
];

/// Switches and software.
const MORE: [&str; 16] = [
    "in HA",
    "protected",
    "with htop installed",
    "packages: foo_bar",
    "with UEFI and a TPM",
    "with nesting",
    "privileged",
    "unprivileged",
    "pass through 0000:01:00.0",
    "pass through the GPU",
    "start at boot",
    "without a firewall",
    "with the guest agent",
    "described as \"a ${test} of %{if x} words\"",
    "behind haproxy",
    "dhcp",
];

#[test]
fn no_request_fails_for_a_reason_that_is_not_shown_in_its_words() {
    // Numbers that look random and are the same in every run.
    let mut state = 0x5EED_0BAD_CAFE_0001_u64;
    let mut below = |n: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % n as u64) as usize
    };
    let mut written = 0;
    for _ in 0..1500 {
        let mut text = HEADS[below(HEADS.len())].to_owned();
        for _ in 0..1 + below(5) {
            text.push_str([" ", ", ", " and "][below(3)]);
            let at = below(VALUES.len() + MORE.len());
            text.push_str(VALUES.get(at).unwrap_or_else(|| &MORE[at - VALUES.len()]));
        }
        written += usize::from(is_written(&text));
    }
    assert!(
        (200..700).contains(&written),
        "{written} of 800 were written"
    );
}
