use std::fs;
use std::io::{Cursor, Write};

use pai_watch::scan::{Filters, Leak, Limits, Report};

use crate::{names, scan, scan_with, token, tokens};

pub(crate) fn tar(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, content) in members {
        let mut header = tar::Header::new_ustar();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        builder.append_data(&mut header, name, *content).unwrap();
    }
    builder.into_inner().unwrap()
}

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        writer
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

fn bzip2(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn scan_bytes(name: &str, bytes: &[u8], limits: Limits) -> pai_watch::scan::Report {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(name), bytes).unwrap();
    scan_with(folder.path(), Filters::default(), limits)
}

#[test]
fn members_of_every_kind_of_archive_are_looked_at() {
    let secret = token(1);
    let inner = tar(&[("etc/app.env", secret.as_bytes()), ("empty", b"")]);
    for (name, bytes, member) in [
        (
            "a.zip",
            zip(&[("x/app.env", secret.as_bytes())]),
            "here/a.zip!/x/app.env",
        ),
        (
            "plan",
            zip(&[("tfplan", secret.as_bytes())]),
            "here/plan!/tfplan",
        ),
        ("a.tar", inner.clone(), "here/a.tar!/etc/app.env"),
        (
            "a.tar.gz",
            gzip(&inner),
            "here/a.tar.gz!/a.tar!/etc/app.env",
        ),
        ("a.tgz", gzip(&inner), "here/a.tgz!/a.tar!/etc/app.env"),
        (
            "a.tar.zst",
            zstd(&inner),
            "here/a.tar.zst!/a.tar!/etc/app.env",
        ),
        (
            "a.tar.bz2",
            bzip2(&inner),
            "here/a.tar.bz2!/a.tar!/etc/app.env",
        ),
        (
            "syslog.1.gz",
            gzip(secret.as_bytes()),
            "here/syslog.1.gz!/syslog.1",
        ),
        (
            "deep.zip",
            zip(&[("in.zip", &zip(&[("a.txt", secret.as_bytes())]))]),
            "here/deep.zip!/in.zip!/a.txt",
        ),
    ] {
        let report = scan_bytes(name, &bytes, Limits::default());
        assert_eq!(names(&report), [member], "{:?}", report.skipped);
    }
}

#[test]
fn bombs_are_bounded_and_told() {
    let zeros = vec![b'0'; 3 << 20];
    let limits = Limits {
        unpacked: 1 << 20,
        members: 10,
        ..Limits::default()
    };
    for (name, bytes) in [
        ("a.gz", gzip(&zeros)),
        ("a.zip", zip(&[("a", &zeros), ("b", &zeros)])),
        ("a.zst", zstd(&zeros)),
    ] {
        let report = scan_bytes(name, &bytes, limits);
        assert!(report.bytes <= 1 << 20, "{name}: {}", report.bytes);
        assert!(
            report
                .skipped
                .iter()
                .any(|skipped| skipped.why.contains("more than is looked at")),
            "{report:?}"
        );
    }
    let many: Vec<(String, &[u8])> = (0..20).map(|at| (format!("m{at}"), &b"x"[..])).collect();
    let many: Vec<(&str, &[u8])> = many
        .iter()
        .map(|(name, content)| (name.as_str(), *content))
        .collect();
    let report = scan_bytes("many.tar", &tar(&many), limits);
    assert!(report.skipped[0].why.contains("more members"), "{report:?}");
    let mut deep = zip(&[("secret", token(1).as_bytes())]);
    for _ in 0..6 {
        deep = zip(&[("in.zip", &deep)]);
    }
    let report = scan_bytes("deep.zip", &deep, Limits::default());
    assert!(names(&report).is_empty());
    assert!(report.skipped[0].why.contains("deep"), "{report:?}");
}

#[test]
fn a_damaged_archive_is_told_and_what_was_read_counts() {
    let inner = tar(&[("a", token(1).as_bytes()), ("b", &[b'x'; 50_000])]);
    let report = scan_bytes("cut.tar", &inner[..30_000], Limits::default());
    assert_eq!(names(&report), ["here/cut.tar!/a"]);
    assert_eq!(report.skipped.len(), 1, "{report:?}");
    let whole = scan(&std::env::current_exe().unwrap());
    assert!(whole.skipped.is_empty());
}

fn secrets(report: &Report) -> Vec<&Leak> {
    { report.leaks.iter() }
        .filter(|leak| leak.category.class == pai_redact::Class::Secret)
        .collect()
}

#[test]
fn what_a_spreadsheet_shows_is_read_by_its_columns() {
    let secret = "Quartz_Lemon88";
    let words = ["Host", "Benutzer", "Passwort", "nas1", "admin", secret];
    let words = words.map(|word| format!("<si><t>{word}</t></si>")).concat();
    let cell = |place: &str, number: u32| format!("<c r=\"{place}\" t=\"s\"><v>{number}</v></c>");
    let row = |first: u32, line: u32| {
        let cells = ["A", "B", "C"].map(|column| format!("{column}{line}"));
        let cells = cells
            .iter()
            .zip(first..)
            .map(|(place, number)| cell(place, number));
        format!("<row>{}</row>", cells.collect::<String>())
    };
    let sheet = format!(
        "<worksheet><sheetData>{}{}</sheetData></worksheet>",
        row(0, 1),
        row(3, 2)
    );
    let book = zip(&[
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        (
            "xl/sharedStrings.xml",
            format!("<sst>{words}</sst>").as_bytes(),
        ),
    ]);
    let report = scan_bytes("a.xlsx", &book, Limits::default());
    let [leak] = &*secrets(&report) else {
        panic!("{report:?}")
    };
    assert_eq!(&*leak.file, "here/a.xlsx!/xl/worksheets/sheet1.tsv");
    assert_eq!((leak.line, leak.column), (2, 12));
}

#[test]
fn a_spreadsheet_that_shows_much_more_than_it_holds_is_named_and_not_read_to_its_end() {
    let bomb = "<row><c t=\"s\"><v>0</v></c></row>".repeat(1 << 16);
    let book = zip(&[
        ("xl/worksheets/sheet1.xml", bomb.as_bytes()),
        (
            "xl/sharedStrings.xml",
            b"<sst><si><t>Quartz_Lemon88</t></si></sst>",
        ),
    ]);
    let limits = Limits {
        in_memory: 1 << 20,
        ..Limits::default()
    };
    let report = scan_bytes("a.xlsx", &book, limits);
    assert_eq!(report.skipped.len(), 1, "{:?}", report.skipped);
}

#[test]
fn what_is_unpacked_for_sheets_counts_against_the_limit() {
    let sheet = format!("<row>{}</row>", " ".repeat(20_000));
    let book = zip(&[("xl/worksheets/sheet1.xml", sheet.as_bytes())]);
    for (unpacked, skipped) in [(30_000, 1), (50_000, 0)] {
        let limits = Limits {
            unpacked,
            ..Limits::default()
        };
        let report = scan_bytes("a.xlsx", &book, limits);
        assert_eq!(report.skipped.len(), skipped, "{:?}", report.skipped);
    }
}

#[test]
fn what_cannot_be_read_as_a_spreadsheet_is_looked_at_as_it_is() {
    let token = token(1);
    let broken = zip(&[("xl/worksheets/sheet1.xml", format!("<c>{token}").as_bytes())]);
    let report = scan_bytes("a.xlsx", &broken, Limits::default());
    assert_eq!(tokens(&report).len(), 1, "{report:?}");
    let broken = zip(&[(
        "xl/worksheets/sheet1.xml",
        format!("<c>{token}</d>").as_bytes(),
    )]);
    let report = scan_bytes("a.xlsx", &broken, Limits::default());
    assert_eq!(
        (report.leaks.len(), report.skipped.len()),
        (1, 1),
        "{report:?}"
    );
}

#[test]
fn what_documents_of_office_programs_show_is_read() {
    let word = "<w:p><w:r><w:t>Das Passwort lautet </w:t></w:r><w:r><w:t>Trommel-Gurke-71</w:t></w:r></w:p>";
    let open = "<text:p>Das Passwort lautet <text:span>Trommel-Gurke-71</text:span></text:p>";
    for (name, member, text) in [
        ("a.docx", "word/document.xml", word),
        ("a.odt", "content.xml", open),
    ] {
        let report = scan_bytes(name, &zip(&[(member, text.as_bytes())]), Limits::default());
        let [leak] = &*secrets(&report) else {
            panic!("{report:?}")
        };
        assert_eq!(&*leak.file, format!("here/{name}!/{member}"));
    }
}

#[test]
fn what_nothing_unpacks_is_named_and_looked_at_as_bytes() {
    let token = token(1);
    for (name, magic) in [
        ("a.pdf", &b"%PDF-1.7\n"[..]),
        ("a.7z", b"7z\xBC\xAF\x27\x1C"),
        ("a.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
    ] {
        let bytes = [magic, b" ", token.as_bytes(), b" "].concat();
        for (file, bytes) in [(name, bytes.clone()), ("a.zip", zip(&[(name, &bytes)]))] {
            let report = scan_bytes(file, &bytes, Limits::default());
            let [skipped] = &*report.skipped else {
                panic!("{report:?}")
            };
            assert!(skipped.why.contains("not unpacked"), "{skipped:?}");
            assert!(skipped.path.ends_with(name), "{skipped:?}");
            assert_eq!(tokens(&report).len(), 1, "{report:?}");
        }
    }
}

#[test]
fn settings_of_guests_are_read_in_their_backups() {
    let notes = pai_redact::template::fill("#root pw%3A {alnum14}\ncores: 2\n", 1);
    let mut vma = vec![0; 12288];
    vma[..8].copy_from_slice(b"VMA\0\0\0\0\x01");
    let name = b"qemu-server.conf\0";
    let mut blobs = vec![0];
    for (place, value) in [(2044, &name[..]), (3068, notes.as_bytes())] {
        vma[place + 3] = blobs.len() as u8;
        blobs.extend((value.len() as u16).to_le_bytes());
        blobs.extend(value);
    }
    vma[48..56].copy_from_slice(&[0, 0, 0x30, 0, 0, 0, 0, blobs.len() as u8]);
    vma.extend(blobs);
    vma.extend(token(3).bytes());
    let checked = |magic: [u8; 8], data: &[u8]| [&magic[..], b"crc!", data].concat();
    let plain = checked([66, 171, 56, 7, 190, 131, 112, 161], notes.as_bytes());
    let packed = checked(
        [49, 185, 88, 66, 111, 182, 163, 127],
        &zstd(notes.as_bytes()),
    );
    let folder = tempfile::tempdir().unwrap();
    let host = folder.path().join("host/vm/100");
    fs::create_dir_all(&host).unwrap();
    for (path, bytes) in [
        (folder.path().join("vzdump-qemu-100.vma.zst"), zstd(&vma)),
        (host.join("qemu-server.conf.blob"), plain),
        (host.join("pct.conf.blob"), packed),
    ] {
        fs::write(path, bytes).unwrap();
    }
    let report = scan(folder.path());
    let notes = { report.leaks.iter() }.filter(|leak| leak.category.name == "password-in-notes");
    let notes: Vec<&str> = notes.map(|leak| &*leak.file).collect();
    assert_eq!(
        notes,
        [
            "here/host/vm/100/pct.conf.blob!/pct.conf",
            "here/host/vm/100/qemu-server.conf.blob!/qemu-server.conf",
            "here/vzdump-qemu-100.vma.zst!/vzdump-qemu-100.vma!/qemu-server.conf",
        ]
    );
    assert_eq!(
        names(&report),
        ["here/vzdump-qemu-100.vma.zst!/vzdump-qemu-100.vma"]
    );
    assert!(report.skipped.is_empty(), "{:?}", report.skipped);
}
