use crate::detector::Detector;
use crate::{Class, template};

/// What is found about people, with its category.
fn find(path: &str, text: &str) -> Vec<(String, &'static str)> {
    let found = Detector::built_in().find(path, text.as_bytes());
    found
        .into_iter()
        .filter(|finding| finding.category.class == Class::Pii)
        .map(|finding| (text[finding.span].to_owned(), finding.category.name))
        .collect()
}

fn check(path: &str, text: &str, wanted: &[(&str, &str)]) {
    let found = find(path, text);
    let found: Vec<_> = found
        .iter()
        .map(|(text, name)| (text.as_str(), *name))
        .collect();
    assert_eq!(found, wanted, "{text}");
}

#[test]
fn entries_of_programs_and_registries_are_found() {
    let book = "BOOK = [\n    (\"Frauke Hallmann\", \"+49 1575 8737631\"),\n]\nN = \"+1.5\"\n";
    check(
        "book.py",
        book,
        &[
            ("Frauke Hallmann", "person-name"),
            ("+49 1575 8737631", "phone"),
        ],
    );
    check("tests/test_book.py", book, &[]);
    let admins = "ADMINS = [(\"Frauke Hallmann\", \"f.hallmann@corp-works.ee\")]\n";
    check(
        "settings.py",
        admins,
        &[
            ("Frauke Hallmann", "person-name"),
            ("f.hallmann@corp-works.ee", "email"),
        ],
    );
    let contact = "<c:name>Frauke Hallmann</c:name><contact:street>Lindenweg 124</contact:street>";
    check(
        "x.xml",
        contact,
        &[
            ("Frauke Hallmann", "person-name"),
            ("Lindenweg 124", "postal-address"),
        ],
    );
    check(
        "x.ldif",
        "postalAddress: Baker Lane 120$6211 Ulm\n",
        &[("Baker Lane 120", "postal-address")],
    );
}

#[test]
fn the_street_of_a_card_is_found() {
    let text =
        "BEGIN:VCARD\nN:Doe;Jane;;;\nADR;TYPE=home:;;Lindenweg 4;Ulm;;89073;DE\nADR:;;;Ulm;;;\n";
    check(
        "x.vcf",
        text,
        &[
            ("Doe", "person-name"),
            ("Jane", "person-name"),
            ("Lindenweg 4", "postal-address"),
        ],
    );
}

#[test]
fn every_category_about_people_is_found_by_its_example() {
    for category in crate::categories()
        .iter()
        .filter(|category| category.class == Class::Pii)
    {
        let text = template::fill(category.example, 3);
        let found = find("", &text);
        assert!(
            found.iter().any(|(_, name)| *name == category.name),
            "{}: {text} {found:?}",
            category.name
        );
    }
}

#[test]
fn fields_tell_what_their_values_are() {
    for (path, text, value, category) in [
        (
            "x.yaml",
            "gecos: Tamara Kerekes\n",
            "Tamara Kerekes",
            "person-name",
        ),
        (
            "x.json",
            "{\"customerName\":\"Oluwo Mbeki\"}",
            "Oluwo Mbeki",
            "person-name",
        ),
        (
            "",
            "Signed-off-by: Wiebke Sander\n",
            "Wiebke Sander",
            "person-name",
        ),
        ("x.yaml", "Nachname: Sander\n", "Sander", "person-name"),
        (
            "x.xml",
            "<phone>030 1234567</phone>",
            "030 1234567",
            "phone",
        ),
        (
            "",
            "Telefon (privat): 0171/2345678",
            "0171/2345678",
            "phone",
        ),
        ("", "Tel. 030 901820 ist", "030 901820", "phone"),
        ("", "TEL;TYPE=cell:0151/6809480\n", "0151/6809480", "phone"),
        ("", "born on 24 March 1980 in", "24 March 1980", "dob"),
        ("x.yaml", "geburtsdatum: 24.03.1980\n", "24.03.1980", "dob"),
        (
            "x.yaml",
            "numero_secu: \"255081416802538\"\n",
            "255081416802538",
            "fr-nir",
        ),
        ("", "passport no. CH69CGTHH", "CH69CGTHH", "passport"),
        (
            "x.yaml",
            "personnummer: 811228-9874\n",
            "811228-9874",
            "national-id",
        ),
        (
            "x.json",
            "{\"street\": \"12 Harbour Road\"}",
            "12 Harbour Road",
            "postal-address",
        ),
    ] {
        check(path, text, &[(value, category)]);
    }
}

#[test]
fn names_are_found_in_sentences_letters_and_comments() {
    for (text, name) in [
        ("Please call Zhivko Bahtov on Monday.", "Zhivko Bahtov"),
        ("Invoice goes to Zhivko Bahtov, net 30", "Zhivko Bahtov"),
        ("Mit freundlichen Grüßen\nZhivko Bahtov\n", "Zhivko Bahtov"),
        ("# Zhivko Bahtov laptop\nPublicKey = x", "Zhivko Bahtov"),
        ("Sehr geehrte Frau Bahtov,", "Bahtov"),
        ("The customer is Zhivko Bahtov.", "Zhivko Bahtov"),
        ("we met Jörg Schäfer there", "Jörg Schäfer"),
        ("[Peer]\n# Zhivko Bahtov\n", "Zhivko Bahtov"),
    ] {
        check("", text, &[(name, "person-name")]);
    }
    check(
        "",
        "Zhivko Bahtov <zb@corp.bg>",
        &[("Zhivko Bahtov", "person-name"), ("zb@corp.bg", "email")],
    );
}

#[test]
fn columns_tell_what_their_cells_are() {
    check(
        "x.csv",
        "name;phone;dob\nZhivko Bahtov;030 1234567;1980-03-24\n",
        &[
            ("Zhivko Bahtov", "person-name"),
            ("030 1234567", "phone"),
            ("1980-03-24", "dob"),
        ],
    );
    check(
        "x.sql",
        "INSERT INTO p (id, name, email) VALUES (1, 'Zhivko Bahtov', 'zb@corp.bg');",
        &[("Zhivko Bahtov", "person-name"), ("zb@corp.bg", "email")],
    );
    check(
        "x.sql",
        "INSERT INTO p (id, name) VALUES (1, 'Blue Chair');",
        &[],
    );
}

#[test]
fn mail_addresses_are_found_also_as_in_urls() {
    check(
        "",
        "GET /reset?email=jane%2Bx%40corp.de&code=1",
        &[("jane%2Bx%40corp.de", "email")],
    );
    check(
        "",
        "[mx.corp.de]:587 jane@corp.de:x",
        &[("jane@corp.de", "email")],
    );
}

#[test]
fn other_texts_hold_nothing_about_people() {
    for (path, text) in [
        (
            "x.rs",
            "pub struct Person { name: String, phone: String, ssn: String }",
        ),
        (
            "x.rs",
            "// Author: Jane Roe <jane@corp.de>\nfn telephone() {}",
        ),
        ("x.py", "user = {\"name\": \"admin\", \"phone\": None}"),
        ("Cargo.toml", "authors = [\"Jane Roe <jane@corp.de>\"]"),
        ("LICENSE", "Copyright (c) 2024 Jane Roe <jane@corp.de>"),
        ("", "git@corp.de:x/y.git @org/x foo@2.1.0 root@pam"),
        ("", "Released 2024-11-05, updated 1730122362, build 612277"),
        (
            "x.json",
            "{\"size\": 4111111111111111, \"id\": 4111111111111111}",
        ),
        (
            "",
            "Visual Studio, Debian Bookworm, Backup Team, Proxmox Virtual Environment",
        ),
        (
            "",
            "telemetry: 1234567, dobson: 1980-03-24, passport: required",
        ),
        (
            "x.yaml",
            "name: Backup Server\nowner: root\ncontact: none\n",
        ),
        ("", "address: 0x7fff0000, street: unknown"),
        ("Cargo.lock", "name = \"Jane Roe\" phone: +49 151 00000000"),
        ("", "guid=6314860282936217731 +0100 +1.6180339887 12:34:56"),
    ] {
        check(path, text, &[]);
    }
}

#[test]
fn any_bytes_break_nothing() {
    let mut state = 7_u64;
    let words: [&[u8]; 16] = [
        b"name: ", b"\xc3", b"Jane ", b"@", b".de", b"phone", b"\"", b"+49 ", b"4111 ", b"\nTEL;",
        b"(205) ", b"%40", b"<", b"dob ", b"DE89", b"\n|-|",
    ];
    for length in 0..600 {
        let mut text = Vec::new();
        for _ in 0..length % 40 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let pick = (state >> 33) as usize;
            match pick % 3 {
                0 => text.push((state >> 40) as u8),
                _ => text.extend_from_slice(words[pick / 3 % words.len()]),
            }
        }
        let found = Detector::built_in().find("", &text);
        assert!(found.iter().all(|finding| finding.span.end <= text.len()));
    }
}

#[test]
fn hostile_texts_take_little_time() {
    for piece in [
        "Jane Doe ",
        "@a.de",
        "+49 1",
        "name: ",
        "1 2-3",
        "ABCDEFGH",
        "<x@y.de> ",
        "phone is ",
        "a,b\n",
        "('a',",
    ] {
        let text = piece.repeat(200_000 / piece.len());
        let start = std::time::Instant::now();
        find("", &text);
        assert!(
            start.elapsed().as_secs() < 20,
            "{piece:?} takes {:?}",
            start.elapsed()
        );
    }
}

#[test]
fn forms_of_the_web_tell_names_and_numbers() {
    check(
        "x.log",
        "POST /contact name=Jane%20Doe&phone=%2B436641234567&x=1 200",
        &[("Jane%20Doe", "person-name"), ("%2B436641234567", "phone")],
    );
    check("x.log", "GET /x?name=Small%20Blue&size=3 200", &[]);
}

#[test]
fn pairs_of_digits_are_numbers_in_sentences_only() {
    let number = "06 31 53 12 78";
    check("x.txt", &format!("Or on {number}."), &[(number, "phone")]);
    check("x.yml", &format!("key: {number}\n"), &[]);
    check("x.txt", "bytes 01 02 03 04 05 follow", &[]);
}

#[test]
fn names_and_addresses_are_understood_in_many_languages() {
    for (path, text, value, category) in [
        (
            "x.toml",
            "nimi = \"Tomoko Perälä\"",
            "Tomoko Perälä",
            "person-name",
        ),
        (
            "x.yaml",
            "osoite: Mannerheimintie 84, 4051 Basel",
            "Mannerheimintie 84, 4051 Basel",
            "postal-address",
        ),
        (
            "",
            "Jméno a příjmení: Brontal Kuželka\n",
            "Brontal Kuželka",
            "person-name",
        ),
        (
            "",
            "Cognome e nome: Xerri, Quintilla\n",
            "Xerri, Quintilla",
            "person-name",
        ),
        (
            "",
            "Residenza: Seefeldquai 87, 04109 Leipzig\n",
            "Seefeldquai 87, 04109 Leipzig",
            "postal-address",
        ),
        (
            "",
            "zam.: Via dei Mille 6, 28195 Bremen\n",
            "Via dei Mille 6, 28195 Bremen",
            "postal-address",
        ),
    ] {
        check(path, text, &[(value, category)]);
    }
}

#[test]
fn names_and_addresses_are_read_in_files_of_programs() {
    for (path, text, value, category) in [
        (
            "x.xml",
            "<AdrLine>Quarter 21, 1052 Budapest</AdrLine>",
            "Quarter 21, 1052 Budapest",
            "postal-address",
        ),
        (
            "x.conf",
            "callerid=\"Brontal Quell\" <401>",
            "Brontal Quell",
            "person-name",
        ),
        (
            "x.boot",
            "    full-name \"Brontal Quell\"\n",
            "Brontal Quell",
            "person-name",
        ),
        (
            "x.csv",
            "Tag,Checked Out To\n1,Brontal Quell\n",
            "Brontal Quell",
            "person-name",
        ),
    ] {
        check(path, text, &[(value, category)]);
    }
}

#[test]
fn dates_and_numbers_are_understood_in_many_languages() {
    for (path, text, value, category) in [
        ("x.toml", "syntymaaika = 1968-07-06", "1968-07-06", "dob"),
        ("x.toml", "passi = \"P4425246\"", "P4425246", "passport"),
        (
            "x.toml",
            "ajokortti_nro = \"B954R51\"",
            "B954R51",
            "driver-licence",
        ),
        (
            "x.yaml",
            "a: { puhelin: \"044 465 39 60\" }",
            "044 465 39 60",
            "phone",
        ),
        ("", "Datum narození: 24. 3. 1980\n", "24. 3. 1980", "dob"),
        ("", "Születési idő: 1980-03-24\n", "1980-03-24", "dob"),
        ("", "Data nașterii: 24.03.1980\n", "24.03.1980", "dob"),
        ("", "Doğum tarihi: 24.03.1980\n", "24.03.1980", "dob"),
        ("", "Körkort: 811228987\n", "811228987", "driver-licence"),
        (
            "",
            "Documento: patente n. 08090107\n",
            "08090107",
            "driver-licence",
        ),
        ("", "Телефон: 030 901820\n", "030 901820", "phone"),
        (
            "",
            "N° de sécurité sociale (salarié) : 255081416802538\n",
            "255081416802538",
            "fr-nir",
        ),
    ] {
        check(path, text, &[(value, category)]);
    }
    for text in [
        "minimi: Brontal Quell",
        "passing: P4425246",
        "numeric: Brontal Quell",
    ] {
        check("x.yaml", text, &[]);
    }
}

#[test]
fn forms_of_the_web_name_a_value_in_an_attribute_beside_it() {
    let input = "<input name=\"birthdate\" type=\"date\" value=\"1988-02-21\">";
    check("x.html", input, &[("1988-02-21", "dob")]);
    let other = "<input id='phone' placeholder=\"x\" value='030 901820'/>";
    check("x.html", other, &[("030 901820", "phone")]);
    check(
        "x.html",
        "<input name=\"birthdate\"> value=\"1988-02-21\"",
        &[],
    );
    check(
        "x.html",
        "<input class=\"birthdate\" value=\"1988-02-21\">",
        &[],
    );
}

#[test]
fn identifiers_of_patients_are_named_by_their_system() {
    let text = r#"{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "943 476 5919"}"#;
    check("x.json", text, &[("943 476 5919", "health-record")]);
    let insured = r#"{ "system": "http://fhir.de/sid/gkv/kvid-10", "value": "A355514417" }"#;
    check("x.json", insured, &[("A355514417", "health-record")]);
    let lines = r#"{"address": [{ "line": ["Lindenweg 75"], "city": "Ulm" }]}"#;
    check("x.json", lines, &[("Lindenweg 75", "postal-address")]);
    let extension = r#"{"extension": [{"url": "nino", "valueString": "NX253832A"}]}"#;
    check("x.json", extension, &[("NX253832A", "uk-nino")]);
    let other = r#"{"system": "https://nhs.uk/Id/ward", "value": "943 476 5919"}"#;
    check("x.json", other, &[]);
}

#[test]
fn who_looks_after_a_repository_is_found_where_it_is_told() {
    let entry = " -- Tamara Kerekes <t.kerekes@corp-works.ee>  Tue, 10 Feb 2026 14:12:11 +0200\n";
    let both = [
        ("Tamara Kerekes", "person-name"),
        ("t.kerekes@corp-works.ee", "email"),
    ];
    check("tools/debian/changelog", entry, &both);
    let maintainer = "Maintainer: Tamara Kerekes <t.kerekes@corp-works.ee>\n";
    check("debian/control", maintainer, &both);
    check("doc/CHANGELOG.md", entry, &[]);
    let label =
        "LABEL org.opencontainers.image.authors=\"Tamara Kerekes <t.kerekes@corp-works.ee>\"\n";
    check("Dockerfile", label, &both);
    check("x.md", maintainer, &[]);
    let owners = "/pbs/ kerekes@corp-works.ee @corp/infra\n";
    check(
        ".github/CODEOWNERS",
        owners,
        &[("kerekes@corp-works.ee", "email")],
    );
    check(".github/workflows/x.yml", owners, &[]);
    check("debian/control", "Maintainer: <x@lists.debian.org>\n", &[]);
}

#[test]
fn users_of_nixos_are_found_though_their_settings_are_code() {
    let user = "description = \"Tamara Kerekes\";";
    check(
        "etc/nixos/configuration.nix",
        user,
        &[("Tamara Kerekes", "person-name")],
    );
    check("x.go", user, &[]);
}

#[test]
fn letters_end_with_a_name_in_many_languages() {
    for farewell in [
        "S pozdravem",
        "Pozdrawiam,",
        "Med vänliga hälsningar",
        "Med venlig hilsen",
        "Terveisin",
        "Cu stimă,",
        "Met vriendelijke groet,",
        "Cumprimentos,",
        "Atentamente,",
    ] {
        let text = format!("{farewell}\nBrontal Quell\n");
        check("x.txt", &text, &[("Brontal Quell", "person-name")]);
    }
    check(
        "x.txt",
        "Dear Mr Quell, the ticket was opened by Brontal Zopf.",
        &[("Quell", "person-name"), ("Brontal Zopf", "person-name")],
    );
    check(
        "x.txt",
        "nar. 24. 3. 1980, született: 1980.03.24.",
        &[("24. 3. 1980", "dob"), ("1980.03.24", "dob")],
    );
    check(
        "x.txt",
        "Rodné číslo: 800324/1234\nförnamn: Brontal\n",
        &[("800324/1234", "national-id"), ("Brontal", "person-name")],
    );
    check("x.txt", "the items Foo Bar and the pozdrav of it", &[]);
}
