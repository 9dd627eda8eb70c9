//! Requests that are refused, and where the trouble stands.

use pai_engine::choose::Pins;
use pai_engine::generate::prepare;
use pai_engine::refuse::Refusal;
use pai_redact::{Raw, Redactor};

fn refusal(text: &str) -> Refusal {
    match prepare(Raw::new(text), Pins::default(), &Redactor::new()) {
        Err(refusal) => refusal,
        Ok(_) => panic!("not refused: {text}"),
    }
}

/// The field and the words that a refusal is about.
fn about(text: &str) -> (&'static str, Vec<&str>) {
    let refusal = refusal(text);
    let words = refusal
        .spans()
        .iter()
        .map(|span| &text[span.clone()])
        .collect();
    match &refusal {
        Refusal::Contradiction { field, .. } | Refusal::Impossible { field, .. } => (field, words),
        other => panic!("{text}: {other}"),
    }
}

#[test]
fn nothing_to_build_is_refused() {
    for text in [
        "what is the weather like today",
        "hello",
        "thanks a lot!",
        "???",
    ] {
        let refusal = refusal(text);
        assert!(matches!(refusal, Refusal::NothingToBuild { .. }), "{text}");
        let whole = 0..text.len();
        assert_eq!(refusal.spans(), [whole], "{text}");
    }
}

#[test]
fn empty_and_binary_requests_are_refused() {
    assert_eq!(refusal(""), Refusal::Empty);
    assert_eq!(refusal(" \n\t "), Refusal::Empty);
    assert_eq!(refusal("a vm\u{0}"), Refusal::Binary);
    assert_eq!(refusal("a vm \u{1b}[31m"), Refusal::Binary);
}

#[test]
fn a_request_longer_than_any_context_is_refused() {
    let text = "a debian vm with 2 cores and 4 GB. ".repeat(2000);
    let refusal = refusal(&text);
    assert!(matches!(refusal, Refusal::TooLong { .. }));
    // What does not fit is its end.
    let end = pai_engine::refuse::LONGEST..text.len();
    assert_eq!(refusal.spans(), [end]);
}

#[test]
fn two_sizes_for_one_thing_are_refused_with_both_places() {
    assert_eq!(
        about("a debian vm with 4 GB of ram, 2 cores and 8 GB of ram"),
        ("memory_mb", vec!["4 GB of ram", "8 GB of ram"])
    );
    assert_eq!(about("a vm with 2 cores, 4 GB ram, 4 cores").0, "cores");
    assert_eq!(
        about("a vm with 2 cores on vlan 20, gateway 10.0.0.1, gateway 10.0.0.2").0,
        "gateway"
    );
}

#[test]
fn values_that_no_guest_can_have_are_refused() {
    for (text, field, words) in [
        ("a vm with 0 cores and 4 GB", "cores", "0 cores"),
        ("a vm with 2 cores on vlan 5000", "vlan", "vlan 5000"),
        ("a vm with 2 cores on vlan 0", "vlan", "vlan 0"),
        (
            "a debian vm at 300.1.1.1/24 with 2 cores",
            "ip",
            "300.1.1.1/24",
        ),
        (
            "a debian vm at 10.0.0.5/40 with 2 cores",
            "ip",
            "10.0.0.5/40",
        ),
        (
            "a debian vm at 10.0.0.255/24 with 2 cores",
            "ip",
            "10.0.0.255/24",
        ),
        ("a vm with vmid 42 and 2 cores", "vmid", "vmid 42"),
        ("a vm with 2.5 cores and 4 GB", "cores", "2.5 cores"),
        ("a vm with -2 cores and 4 GB", "cores", "-2 cores"),
        ("a vm with cpu: 1.5 and 4 GB", "cores", "cpu: 1.5"),
        ("a debian container with 200 cores", "cores", "200 cores"),
        ("a debian vm with 32 MB of ram", "memory_mb", "32 MB of ram"),
        ("a debian vm at 10.0.0.0 with 2 cores", "ip", "10.0.0.0"),
        (
            "a debian vm with 2 cores on bridge a-name-too-long-for-it",
            "bridge",
            "bridge a-name-too-long-for-it",
        ),
        (
            "a debian vm with 2 cores, user John.Doe",
            "user",
            "user John.Doe",
        ),
        (
            "a debian vm with 2 cores and 01:00:5e:00:00:01",
            "mac",
            "01:00:5e:00:00:01",
        ),
        ("a vm named 数据库 with 2 cores", "name", "named 数据库"),
        ("a windows 11 container with 2 cores", "os", "windows 11"),
        (
            "a vm with cpu type fast and 2 cores",
            "cpu_type",
            "cpu type fast",
        ),
        ("0 debian vms with 2 cores", "count", "0"),
        ("500 debian vms with 2 cores", "count", "500"),
    ] {
        let (got, at) = about(text);
        assert_eq!((got, at.first().copied()), (field, Some(words)), "{text}");
    }
}

#[test]
fn a_gateway_outside_its_subnet_is_refused() {
    let (field, words) = about("a debian vm with 2 cores, ip 10.0.0.5/24, gateway 10.0.1.1");
    assert_eq!(field, "gateway");
    assert_eq!(words, ["gateway 10.0.1.1", "10.0.0.5/24"]);
}

#[test]
fn a_value_is_refused_that_only_its_default_makes_wrong() {
    for (text, field, words) in [
        (
            "a debian vm at 10.0.0.5 with gateway 10.0.1.1 and 2 cores",
            "gateway",
            &["gateway 10.0.1.1", "10.0.0.5"][..],
        ),
        (
            "a vm at 2001:db8::5/64 with gateway 2001:db8:0:1::1 and 2 cores",
            "gateway6",
            &["gateway 2001:db8:0:1::1", "2001:db8::5/64"],
        ),
        (
            "a debian vm with 1 GB of ram, 2 cores and a balloon of 2 GB",
            "balloon_mb",
            &["balloon of 2 GB", "1 GB of ram"],
        ),
        (
            "vm 9000 with 2 cores, cloned from template 9000",
            "vmid",
            &["9000"],
        ),
    ] {
        let (got, at) = about(text);
        assert_eq!(got, field, "{text}");
        for word in words {
            assert!(at.contains(word), "{text}: {at:?} holds no {word:?}");
        }
    }
}

#[test]
fn one_negative_amount_is_refused_and_the_points_of_a_list_are_none() {
    for text in [
        "a debian vm\n-2 cores\n-4 GB of ram",
        "a debian vm: -2 cores -4 GB of ram",
        "a debian vm with 2 -4 cores",
        "web-2 with 2 cores and 4 GB",
        "a debian vm - 2 cores",
    ] {
        assert!(
            prepare(Raw::new(text), Pins::default(), &Redactor::new()).is_ok(),
            "{text}"
        );
    }
}

#[test]
fn duplicate_addresses_and_ids_are_refused() {
    let text = "a web vm at 10.0.0.5/24 with 2 cores and a db vm at 10.0.0.5/24 with 4 cores";
    assert_eq!(about(text), ("ip", vec!["10.0.0.5/24", "10.0.0.5/24"]));
    assert_eq!(
        about("vm 301 with 2 cores and vm 301 with 4 cores").0,
        "vmid"
    );
}

#[test]
fn a_refusal_offers_a_way_out() {
    for text in ["", "hello", "a vm with 0 cores"] {
        assert!(!refusal(text).hint().is_empty());
    }
}
