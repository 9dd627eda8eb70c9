//! Requests that are refused, and where the trouble stands.

use pai_engine::generate::prepare;
use pai_engine::read::group::Decisions;
use pai_engine::refuse::Refusal;
use pai_redact::Raw;

fn refusal(text: &str) -> Refusal {
    match prepare(Raw::new(text), Decisions::new()) {
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
        assert_eq!(refusal(text), Refusal::NothingToBuild, "{text}");
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
    assert!(matches!(refusal(&text), Refusal::TooLong { .. }));
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
    assert_eq!((field, words), ("gateway", vec!["gateway 10.0.1.1"]));
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
