use std::fs;
use std::os::unix::fs::symlink;
use std::sync::atomic::AtomicBool;

use pai_redact::Detector;
use pai_watch::scan::{Filters, Limits, Scanner};

use crate::{names, scan, scan_with, token, tokens};

#[test]
fn a_finding_says_where_it_is_and_not_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("a.txt"),
        format!("one\nüb {} two\n", token(1)),
    )
    .unwrap();
    let report = scan(folder.path());
    let [leak] = tokens(&report)[..] else {
        panic!("{report:?}")
    };
    assert_eq!((&*leak.file, leak.line, leak.column), ("here/a.txt", 2, 5));
    assert_eq!((leak.start, leak.end), (8, 48));
    assert!(!leak.excerpt.contains(&token(1)[6..]), "{}", leak.excerpt);
    assert_eq!(report.files, 1);
}

#[test]
fn text_in_utf16_and_utf32_is_read_and_places_are_those_of_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let text = format!("\u{feff}first line\r\nkey {}\r\n", token(2));
    for (name, bytes) in [
        (
            "le.txt",
            text.encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect::<Vec<u8>>(),
        ),
        (
            "be.txt",
            text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        ),
    ] {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let wide = text.chars().map(u32::from);
    let wide: Vec<u8> = wide.flat_map(u32::to_be_bytes).collect();
    fs::write(folder.path().join("wide.txt"), wide).unwrap();
    let report = scan(folder.path());
    for leak in tokens(&report) {
        let width = if leak.file.contains("wide") { 4 } else { 2 };
        assert_eq!(
            (leak.line, leak.start, leak.end),
            (2, width * 17, width * 57)
        );
    }
    assert_eq!(tokens(&report).len(), 3, "{report:?}");
}

#[test]
fn text_of_one_byte_a_letter_is_read_as_what_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let text =
        "Grüße!\r\nDas Passwort für die Übergabe lautet Trommel-Gurke-71, gültig für März.\r\n";
    let narrow: Vec<u8> = text.chars().map(|letter| u32::from(letter) as u8).collect();
    fs::write(folder.path().join("notiz.txt"), narrow).unwrap();
    let report = scan(folder.path());
    let [leak] = &*report.leaks else {
        panic!("{report:?}")
    };
    assert_eq!((leak.line, leak.start, leak.end), (2, 45, 61));
}

#[test]
fn core_dumps_and_swap_files_are_read_as_lines() {
    let folder = tempfile::tempdir().unwrap();
    let text = b"\0\x01\xffHOME=/root\0DB_PASSWORD=Trommel-Gurke-71\0TERM=xterm\0\x02";
    let of = |start: &[u8]| [start, &[0; 64], text].concat();
    let core = |kind: u8| {
        of(&[
            b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0".as_slice(),
            &[kind, 0],
        ]
        .concat())
    };
    for (name, bytes) in [
        ("core.77", core(4)),
        ("program", core(3)),
        // What is named in a program is its code's, or made up.
        (
            "library",
            [&core(3)[..], b"\npassword=Trommel-Gurke-71\nx\n"].concat(),
        ),
        (".a.env.swp", of(b"b0VIM 9.1\0")),
    ] {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let report = scan(folder.path());
    let mut found: Vec<_> = { report.leaks.iter() }
        .map(|leak| (&*leak.file, leak.end - leak.start))
        .collect();
    found.sort_unstable();
    assert_eq!(found, [("here/.a.env.swp", 16), ("here/core.77", 16)]);
}

#[test]
fn a_small_disk_is_read_and_a_large_one_is_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let settings = b"#cloud-config\nplain_text_passwd: Trommel-Gurke-71\n";
    let disk = |end: usize| {
        [
            &[0; 0x8001][..],
            b"CD001",
            &[0; 2042],
            settings,
            &vec![0; end],
        ]
        .concat()
    };
    fs::write(folder.path().join("seed.iso"), disk(1000)).unwrap();
    fs::write(folder.path().join("debian.iso"), disk(4 << 20)).unwrap();
    let report = scan(folder.path());
    let [leak] = &*report.leaks else {
        panic!("{report:?}")
    };
    let place = (&*leak.file, leak.category.name, leak.end - leak.start);
    assert_eq!(place, ("here/seed.iso", "cloud-init-password", 16));
    assert_eq!(report.files, 1);
}

#[test]
fn a_file_that_is_a_key_is_reported_as_one() {
    let folder = tempfile::tempdir().unwrap();
    // Ed25519 in PKCS #8, as `openssl genpkey -outform DER` writes it; the second is cut off.
    let mut key = b"\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20".to_vec();
    key.extend([0x5A; 32]);
    fs::write(folder.path().join("host.key"), &key).unwrap();
    fs::write(folder.path().join("part.key"), &key[..40]).unwrap();
    let report = scan(folder.path());
    let [leak] = &*report.leaks else {
        panic!("{report:?}")
    };
    assert_eq!(
        (&*leak.file, leak.start, leak.end),
        ("here/host.key", 0, 48)
    );
    assert_eq!((leak.category.name, leak.rule), ("private-key", "key-file"));
    assert!(!leak.excerpt.contains("ZZZ"), "{}", leak.excerpt);
}

#[test]
fn large_files_are_read_in_parts_and_nothing_is_lost_or_doubled_between_them() {
    let folder = tempfile::tempdir().unwrap();
    let part = 4 << 20;
    for (name, filler) in [
        ("lines", "0123456789 abcdef\n"),
        ("one-line", "0123456789 abcdef "),
    ] {
        let mut bytes = filler.repeat(10 << 20 >> 4).into_bytes();
        let mut wanted = Vec::new();
        for (index, at) in [
            10,
            part - 70_000,
            part - 64 * 1024 - 7,
            part - 9,
            part + 500,
            2 * part - 100,
        ]
        .into_iter()
        .enumerate()
        {
            let text = format!(" {} ", token(index as u64));
            bytes.splice(at..at + text.len(), text.bytes());
            wanted.push(at as u64 + 1);
        }
        fs::write(folder.path().join(name), &bytes).unwrap();
        let report = scan(&folder.path().join(name));
        let starts: Vec<u64> = tokens(&report).iter().map(|leak| leak.start).collect();
        assert_eq!(starts, wanted, "{name}");
        let last = tokens(&report)[5];
        let newlines = bytes[..last.start as usize]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count() as u64;
        assert_eq!(last.line, newlines + 1);
        let line_start = bytes[..last.start as usize]
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |at| at + 1);
        assert_eq!(last.column, last.start - line_start as u64 + 1);
    }
}

#[test]
fn loops_pipes_and_sockets_do_not_hold_the_scan_up() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    symlink(path, path.join("loop")).unwrap();
    fs::write(path.join("a.txt"), token(1)).unwrap();
    rustix::fs::mknodat(
        rustix::fs::CWD,
        path.join("pipe"),
        rustix::fs::FileType::Fifo,
        0o600.into(),
        0,
    )
    .unwrap();
    for links in [false, true] {
        let report = scan_with(
            path,
            Filters {
                links,
                ..Filters::default()
            },
            Limits::default(),
        );
        assert_eq!(names(&report), ["here/a.txt"]);
    }
    let report = scan(&path.join("pipe"));
    assert_eq!(report.skipped[0].why, "is no regular file");
    let report = scan(&path.join("nowhere"));
    assert_eq!(report.skipped.len(), 1);
}

#[test]
fn packages_of_others_and_media_are_left_out_unless_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::create_dir_all(path.join("node_modules/x")).unwrap();
    for name in ["node_modules/x/a.js", "b.png", "c.txt", "d.ignored"] {
        fs::write(path.join(name), token(1)).unwrap();
    }
    fs::write(path.join(".gitignore"), "*.ignored\n").unwrap();
    assert_eq!(names(&scan(path)), ["here/c.txt", "here/d.ignored"]);
    let all = Filters {
        usual: false,
        ..Filters::default()
    };
    assert_eq!(tokens(&scan_with(path, all, Limits::default())).len(), 4);
    let gitignore = Filters {
        gitignore: true,
        ..Filters::default()
    };
    assert_eq!(
        names(&scan_with(path, gitignore, Limits::default())),
        ["here/c.txt"]
    );
}

#[test]
fn a_comment_on_the_line_allows_and_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let text = format!("{} # proxmox-ai:allow\n{}\n", token(1), token(2));
    fs::write(folder.path().join("a.sh"), text).unwrap();
    let report = scan(folder.path());
    assert_eq!((tokens(&report).len(), report.allowed), (1, 1));
    assert_eq!(tokens(&report)[0].line, 2);
}

#[test]
fn a_stopped_scan_says_that_it_is_partial() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.txt"), token(1)).unwrap();
    let stop = AtomicBool::new(true);
    let scanner = Scanner::new(
        Detector::built_in(),
        Filters::default(),
        Limits::default(),
        &stop,
    );
    scanner.path(folder.path(), "here");
    assert!(scanner.finish().partial);
    let few = Limits {
        findings: 1,
        ..Limits::default()
    };
    fs::write(folder.path().join("b.txt"), token(2)).unwrap();
    let report = scan_with(folder.path(), Filters::default(), few);
    assert!(report.partial && report.leaks.len() == 1);
}

#[test]
fn any_bytes_are_survived() {
    let folder = tempfile::tempdir().unwrap();
    let mut state = 1_u64;
    let bytes: Vec<u8> = (0..300_000)
        .map(|_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 56) as u8
        })
        .collect();
    for (name, start) in [
        ("a", &b""[..]),
        ("b", b"\xff\xfe"),
        ("c", b"PK\x03\x04"),
        ("d", b"\x1f\x8b\x08"),
        ("e", b"\xfd7zXZ\0"),
        ("f", b"\x28\xb5\x2f\xfd"),
        ("g", b"BZh91AY"),
    ] {
        fs::write(folder.path().join(name), [start, &bytes].concat()).unwrap();
    }
    scan(folder.path());
}
