//! What cannot be written: the rules that stand before the files, and the words that they blame.

use pai_iac::defaults;
use pai_iac::spec::{Address, Field, Guest, Kind, Nic, Spec};
use pai_iac::terraform::render::{RenderError, render};

use crate::specs::{disk, guest, spec};

fn completed(mut spec: Spec) -> Spec {
    defaults::complete(&mut spec);
    spec
}

#[test]
fn what_cannot_be_built_is_an_error_that_names_it() {
    let mut shared = guest(Kind::Vm, 2, &["a", "b"]);
    shared.nics.push(Nic {
        ip: Some(Field::request(Address::Static("10.0.0.5/24".into()), 0..1)),
        ..Default::default()
    });
    let mut zero = guest(Kind::Vm, 1, &["zero"]);
    zero.cores = Some(Field::request(0, 0..1));
    let mut windows = guest(Kind::Lxc, 1, &["w"]);
    windows.os = Some(Field::request("windows-11".to_owned(), 0..1));
    let mut low = guest(Kind::Vm, 1, &["low"]);
    low.vmids = vec![Field::request(99, 0..1)];
    let mut many = guest(Kind::Vm, 1, &["many"]);
    many.disks = (0..32).map(|_| disk(Some(1), None)).collect();
    let cases = [
        (vec![shared], "ip \"10.0.0.5/24\" of a is used twice"),
        (vec![zero], "cores of zero cannot be \"0\""),
        (vec![windows], "w is a container and cannot have os"),
        (vec![low], "vmid of low cannot be \"99\""),
        (vec![many], "many has 32 disks, but at most 31 are possible"),
        (
            vec![
                guest(Kind::Vm, 1, &["Same"]),
                guest(Kind::Lxc, 1, &["same"]),
            ],
            "name \"same\" of same is used twice",
        ),
        (
            vec![guest(Kind::Vm, 1, &["数据库"])],
            "name of 数据库 cannot be \"数据库\"",
        ),
        (vec![], "there is no guest to build"),
    ];
    for (guests, message) in cases {
        let error = render(&completed(spec(guests))).expect_err(message);
        let said = error.to_string();
        assert!(said.starts_with(message), "{said}, not {message}");
        // What is wrong was stated, so its words are known; but for the empty spec, which has none.
        let stated = !matches!(error, RenderError::Nothing);
        assert_eq!(error.spans().is_empty(), !stated, "{message}");
    }
}

/// A guest with one network card of stated values.
fn addressed(ip: &str, gateway: Option<&str>) -> Guest {
    let mut vm = guest(Kind::Vm, 1, &["one"]);
    let text = |text: &str| Some(Field::request(text.to_owned(), 2..3));
    let address = Some(Field::request(Address::Static(ip.to_owned()), 1..2));
    let mut nic = Nic::default();
    if ip.contains(':') {
        (nic.ip6, nic.gateway6) = (address, gateway.and_then(text));
    } else {
        (nic.ip, nic.gateway) = (address, gateway.and_then(text));
    }
    vm.nics.push(nic);
    vm
}

#[test]
fn addresses_are_checked_with_the_prefix_length_that_completes_them() {
    for (ip, gateway, field) in [
        // Each of these is fine as far as it is stated: the default of 24 or 64 makes it wrong.
        ("10.0.0.5", Some("10.0.1.1"), "gateway"),
        ("10.0.0.0", None, "ip"),
        ("10.0.0.255", None, "ip"),
        ("2001:db8::5", Some("2001:db8:0:1::1"), "gateway6"),
        ("2001:db8::5/48", Some("2001:db8:1::1"), "gateway6"),
        ("10.0.0.5/24", Some("10.0.0.5"), "gateway"),
    ] {
        let error = render(&completed(spec(vec![addressed(ip, gateway)]))).expect_err(ip);
        let RenderError::Invalid {
            field: wrong,
            spans,
            ..
        } = error
        else {
            panic!("{ip}: {error}");
        };
        assert_eq!(wrong, field, "{ip}");
        assert_eq!(
            spans.len(),
            1 + usize::from(gateway.is_some()),
            "{ip}: both places are shown"
        );
    }
    for (ip, gateway) in [
        ("10.0.0.5", Some("10.0.0.1")),
        ("10.0.0.5/32", Some("10.9.9.9")),
        ("2001:db8::5", Some("fe80::1")),
        ("2001:db8::5/48", Some("2001:db8:0:1::1")),
    ] {
        let good = render(&completed(spec(vec![addressed(ip, gateway)])));
        assert!(good.is_ok(), "{ip}: {good:?}");
    }
}

#[test]
fn what_two_guests_cannot_share_is_shown_at_both_places() {
    let with = |name: &str, change: &dyn Fn(&mut Guest)| {
        let mut one = addressed("10.0.0.5/24", None);
        one.names = vec![Field::request(name.to_owned(), 7..8)];
        one.nics[0].ip = None;
        change(&mut one);
        one
    };
    let mac = |guest: &mut Guest| {
        guest.nics[0].mac = Some(Field::request("bc:24:11:00:00:01".to_owned(), 3..4));
    };
    let vmid = |guest: &mut Guest| guest.vmids = vec![Field::request(300, 4..5)];
    let template = |guest: &mut Guest| guest.template_vmid = Some(Field::request(300, 5..6));
    let ip = |text: &'static str| {
        move |guest: &mut Guest| {
            let address = Address::Static(text.to_owned());
            guest.nics[0].ip = Some(Field::request(address, 6..7));
        }
    };
    for (one, other, what) in [
        (
            &mac as &dyn Fn(&mut Guest),
            &mac as &dyn Fn(&mut Guest),
            "mac",
        ),
        (&vmid, &vmid, "vmid"),
        (&vmid, &template, "vmid"),
        (&ip("10.0.0.5"), &ip("10.0.0.5/16"), "ip"),
    ] {
        let both = spec(vec![with("a", one), with("b", other)]);
        let error = render(&completed(both)).expect_err(what);
        let (RenderError::Twice { field, .. } | RenderError::Invalid { field, .. }) = &error else {
            panic!("{error}");
        };
        assert_eq!(*field, what);
        assert_eq!(error.spans().len(), 2, "{error}");
    }
    let mut ct = guest(Kind::Lxc, 1, &["ct"]);
    ct.disks = (0..3).map(|_| disk(Some(1), None)).collect();
    ct.disks[1].mount = Some(Field::request("/srv".to_owned(), 1..2));
    ct.disks[2].mount = Some(Field::request("/srv/".to_owned(), 2..3));
    let error = render(&completed(spec(vec![ct]))).expect_err("one place for two volumes");
    assert_eq!(error.spans(), [1..2, 2..3]);
}

#[test]
fn a_name_that_proxmox_would_not_take_is_changed_and_that_is_said_once() {
    let mut request = spec(vec![guest(Kind::Vm, 3, &["my_db-1", "my_db-2", "my_db-3"])]);
    request.request = "a request".to_owned();
    let completed = completed(request);
    let names: Vec<&str> = completed.guests[0]
        .names
        .iter()
        .map(|name| name.value.as_str())
        .collect();
    assert_eq!(names, ["my-db-1", "my-db-2", "my-db-3"]);
    assert_eq!(completed.unexpressed.len(), 1);
    assert!(
        completed.unexpressed[0].why.ends_with("so it is my-db-1"),
        "{:?}",
        completed.unexpressed
    );
    render(&completed).expect("the names are good now");
}

#[test]
fn values_that_the_provider_would_not_take_are_errors_with_their_words() {
    let stated = |value: &str| Some(Field::request(value.to_owned(), 0..1));
    let vm = |change: &dyn Fn(&mut Guest)| {
        let mut vm = guest(Kind::Vm, 1, &["vm"]);
        change(&mut vm);
        render(&completed(spec(vec![vm])))
    };
    for (field, result) in [
        ("cpu_type", vm(&|vm| vm.cpu_type = stated("fast"))),
        ("machine", vm(&|vm| vm.machine = stated("mini"))),
        ("user", vm(&|vm| vm.user = stated("John.Doe"))),
        (
            "memory_mb",
            vm(&|vm| vm.memory_mb = Some(Field::request(32, 0..1))),
        ),
        (
            "bridge",
            vm(&|vm| {
                vm.nics.push(Nic {
                    bridge: stated("a-bridge-of-17-ch"),
                    ..Nic::default()
                })
            }),
        ),
        (
            "mac",
            vm(&|vm| {
                vm.nics.push(Nic {
                    mac: stated("01:00:5e:00:00:01"),
                    ..Nic::default()
                })
            }),
        ),
        (
            "balloon_mb",
            vm(&|vm| {
                vm.memory_mb = Some(Field::request(1024, 0..1));
                vm.balloon_mb = Some(Field::request(2048, 1..2));
            }),
        ),
    ] {
        match result {
            Err(RenderError::Invalid {
                field: wrong,
                spans,
                why,
                ..
            }) => {
                assert_eq!(wrong, field);
                assert!(!spans.is_empty() && !why.is_empty(), "{field}");
            }
            other => panic!("{field}: {other:?}"),
        }
    }
}
