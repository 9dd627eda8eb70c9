use super::*;
use crate::template::fill;

#[path = "../../examples/stress/cut.rs"]
mod cut;

fn github() -> String {
    fill("ghp_{githubtoken}", 3)
}

fn pseudonymising() -> Redactor<'static> {
    let modes = Modes::default().read("network=pseudonymise").unwrap();
    Redactor::with(Detector::built_in(), modes, [5; 32])
}

#[test]
fn equal_secrets_share_a_placeholder_in_one_session() {
    let (token, redactor) = (github(), Redactor::new());
    let mut ledger = Ledger::default();
    let one = redactor.scrub_into("", &Raw::new(format!("a {token} b {token}")), &mut ledger);
    let two = redactor.scrub_into("", &Raw::new(format!("again {token}")), &mut ledger);
    assert_eq!(one.as_str(), "a <GITHUB_PAT_1> b <GITHUB_PAT_1>");
    assert_eq!(two.as_str(), "again <GITHUB_PAT_1>");
    assert_eq!(ledger.len(), 1);
    assert_eq!(
        ledger.restore(two.as_str()).expose(),
        format!("again {token}")
    );
}

#[test]
fn a_placeholder_that_stands_in_the_text_stays_what_it_is() {
    let token = github();
    let text = format!("<GITHUB_PAT_1> and {token}");
    let (clean, ledger) = Redactor::new().scrub(Raw::new(text.clone()));
    assert_eq!(clean.as_str(), "<GITHUB_PAT_1> and <GITHUB_PAT_2>");
    assert_eq!(ledger.restore(clean.as_str()).expose(), text);
    // A later text of the session that quotes a placeholder does not get the secret out of it.
    let mut ledger = ledger;
    let text = "what is <GITHUB_PAT_2>?";
    let clean = Redactor::new().scrub_into("", &Raw::new(text), &mut ledger);
    assert_eq!(ledger.restore(clean.as_str()).expose(), text);
}

#[test]
fn a_stream_may_split_a_placeholder_anywhere() {
    let token = github();
    let (clean, ledger) = Redactor::new().scrub(Raw::new(format!("<<{token}>> ok")));
    let text = clean.as_str();
    for first in 0..=text.len() {
        for second in first..=text.len() {
            let mut restorer = ledger.restorer();
            let mut out = restorer.push(&text[..first]);
            out += &restorer.push(&text[first..second]);
            out += &restorer.push(&text[second..]);
            out += &restorer.finish();
            assert_eq!(out, format!("<<{token}>> ok"), "{first} {second}");
        }
    }
}

#[test]
fn a_placeholder_in_quotes_comes_back_where_the_text_ends_with_it() {
    // A number of JSON becomes a string; the quote that ends it is how others begin.
    let text = "{\"patient\": {\"ssn\": 219099999}, \"ssn\": 219099999";
    for end in [text, "{\"ssn\": 219099999"] {
        let (clean, ledger) = Redactor::new().scrub(Raw::new(end));
        assert!(clean.as_str().ends_with(">\""), "{clean:?}");
        assert_eq!(ledger.restore(clean.as_str()).expose(), end);
        let mut restorer = ledger.restorer();
        let mut out: String = clean
            .as_str()
            .chars()
            .map(|c| restorer.push(&c.to_string()))
            .collect();
        out += &restorer.finish();
        assert_eq!(out, end);
    }
}

#[test]
fn what_cannot_become_a_placeholder_is_not_held_back() {
    let (_, ledger) = Redactor::new().scrub(Raw::new(github()));
    let mut restorer = ledger.restorer();
    assert_eq!(restorer.push("a < b, <GITHUB"), "a < b, ");
    assert_eq!(restorer.push(" x"), "<GITHUB x");
}

#[test]
fn encoded_and_partial_repeats_are_masked_too() {
    let token = github();
    let encoded = crate::check::to_base64(format!("user:{token}").as_bytes());
    let text = format!(
        "{token}\nalso {encoded}\nstarts with {} and ends in {}\n",
        &token[..15],
        &token[28..]
    );
    let (clean, ledger) = Redactor::new().scrub(Raw::new(text.clone()));
    for part in [&encoded[..], &token[..15], &token[28..]] {
        assert!(!clean.as_str().contains(part), "{}", clean.as_str());
    }
    assert_eq!(
        ledger.len(),
        1,
        "repeats are not counted as secrets of their own"
    );
    assert_eq!(ledger.restore(clean.as_str()).expose(), text);
}

#[test]
fn a_question_mark_may_belong_to_a_password_or_not() {
    let password = fill("{alpha4}Kq{digits2}xT", 5);
    let text = format!(
        "the root password is {password}?\nrun it with --flag={password}x {password} now\n"
    );
    let (clean, ledger) = Redactor::new().scrub(Raw::new(text.clone()));
    assert!(!clean.as_str().contains(&password), "{}", clean.as_str());
    assert!(!clean.as_str().contains('?'), "{}", clean.as_str());
    assert_eq!(ledger.restore(clean.as_str()).expose(), text);
}

#[test]
fn json_stays_json_and_a_patch_keeps_its_lines() {
    let key = fill(
        "-----BEGIN RSA PRIVATE KEY-----\n{b64x64}\n{b64x64}\n-----END RSA PRIVATE KEY-----",
        9,
    );
    let patch = format!(
        "diff --git a/k b/k\n--- a/k\n+++ b/k\n@@ -0,0 +1,4 @@\n+{}\n",
        key.replace('\n', "\n+")
    );
    let cut = |text: &str| Cut {
        span: 0..text.len(),
        category: Category::known("private-key"),
        action: Action::Mask,
        again: false,
    };
    let body = &patch[patch.find("-----BEGIN").unwrap()..];
    let lines = by_line(body, cut(body));
    assert_eq!(lines.len(), 4);
    assert!(
        lines[1..]
            .iter()
            .all(|line| body.as_bytes()[line.span.start - 1] == b'+')
    );
    assert!(is_bare("{\"card\": 4111, ", &(9..13)));
    assert!(!is_bare("{\"card\": \"4111\", ", &(10..14)));
    assert!(!is_bare("card 4111 ", &(5..9)));
}

#[test]
fn sealed_ledgers_come_back() {
    let token = github();
    let (clean, ledger) = Redactor::new().scrub(Raw::new(format!("{token} {}", &token[..14])));
    let back = Ledger::from_sealable(&ledger.to_sealable()).unwrap();
    assert_eq!(back.len(), ledger.len());
    assert_eq!(back.restore(clean.as_str()), ledger.restore(clean.as_str()));
    assert!(Ledger::from_sealable("not a ledger").is_none());
}

#[test]
fn stand_ins_are_restored_only_where_they_stand_alone() {
    let mut ledger = Ledger::default();
    ledger.add(
        "10.1.2.3".into(),
        "10.9.8.7".into(),
        Form::StandIn,
        "ipv4",
        false,
    );
    for (text, restored) in [
        ("10.1.2.3", "10.9.8.7"),
        ("at 10.1.2.3. Next", "at 10.9.8.7. Next"),
        ("10.1.2.3:8006/x", "10.9.8.7:8006/x"),
        ("10.1.2.34", "10.1.2.34"),
        ("110.1.2.3", "110.1.2.3"),
        ("10.1.2.3.4", "10.1.2.3.4"),
    ] {
        assert_eq!(ledger.restore(text).expose(), restored);
        let mut restorer = ledger.restorer();
        let mut out: String = text
            .chars()
            .map(|c| restorer.push(c.encode_utf8(&mut [0; 4])))
            .collect();
        out += &restorer.finish();
        assert_eq!(out, restored, "letter by letter");
    }
}

#[test]
fn stand_ins_come_back_wherever_they_were_put() {
    for text in [
        "[mon.pve12]\n\tkey = x\nssh root@pve12 uptime\n",
        "#HttpOnly_pve1.corp-net.lan\tTRUE\t/\tTRUE\t0\tlang\ten\n",
        "mysqldump -h10.20.30.40 -uroot shop\n",
        "10:11:12.96 IP 10.20.30.40.58529 > 10.20.30.41.53: UDP\n",
        "cookie_domains = [ \".corp-net.lan\" ]\n",
        "ping 10.20.30.40_old and 10.20.30.40\n",
        "scp dump_10.20.30.40_1.sql root@10.20.30.40:\n",
        "net 2a07:e89:2881:8e55::269c/128, then 2a07:e89:2881:8e55::269c/1289.203\n",
        // A name that is longer than names are: the rest of it touches the stand-in.
        &format!("register --hostname {} --site x\n", "kx7mTzR2".repeat(12)),
    ] {
        let (clean, ledger) = pseudonymising().scrub(Raw::new(text));
        assert_ne!(clean.as_str(), text);
        assert_eq!(ledger.restore(clean.as_str()).expose(), text, "{clean:?}");
        let sealed = Ledger::from_sealable(&ledger.to_sealable()).unwrap();
        assert_eq!(sealed.restore(clean.as_str()).expose(), text, "{clean:?}");
        let mut restorer = ledger.restorer();
        let mut out: String = clean
            .as_str()
            .chars()
            .map(|c| restorer.push(c.encode_utf8(&mut [0; 4])))
            .collect();
        out += &restorer.finish();
        assert_eq!(out, text, "{clean:?}");
    }
}

#[test]
fn a_second_look_cuts_no_placeholder_in_two() {
    let mut ledger = Ledger::default();
    for (mask, form) in [("<JWT_1>", Form::Placeholder), ("host-1", Form::StandIn)] {
        ledger.add(mask.into(), "x".into(), form, "jwt", false);
    }
    let text = "a <JWT_1> host-1 b";
    for (span, whole) in [
        (2..8, 2..9),
        (5..9, 2..9),
        (8..11, 2..16),
        (12..18, 10..18),
        (0..2, 0..2),
        (9..10, 9..10),
    ] {
        assert_eq!(whole_masks(text, span.clone(), &ledger), whole, "{span:?}");
    }
    // The value of an option whose quote nobody closed ends before the sign that ends a placeholder.
    let password = fill("{alnum4}!{alnum8}", 4);
    let text = format!("Connect-VIServer -Server vc1 -User 'ops' -Password '{password}");
    let (clean, ledger) = Redactor::new().scrub(Raw::new(text.clone()));
    assert!(
        !clean.as_str().contains(&password) && ledger.len() == 1,
        "{clean:?}"
    );
    assert_eq!(ledger.restore(clean.as_str()).expose(), text);
}

#[test]
fn names_of_hosts_below_one_domain_go_on_to_share_one() {
    let mut ledger = Ledger::default();
    let one = domain("pve1.corp.example", &mut ledger);
    let two = domain("pve2.corp.example", &mut ledger);
    let other = domain("corp2.example", &mut ledger);
    assert_eq!(
        one.split_once('.').unwrap().1,
        two.split_once('.').unwrap().1
    );
    assert_ne!(one, two);
    assert_eq!(other, "domain-2.example");
}

/// Texts made of pieces that matter to the redactor, and of any characters at all.
fn texts() -> impl Iterator<Item = String> {
    let pieces = [
        "password=",
        "\"token\": \"",
        "ghp_{githubtoken}",
        "PVEAPIToken=root@pam!ci={uuid}",
        "<GITHUB_PAT_1>",
        "<",
        "_1>",
        "\n",
        " ",
        "10.1.2.3",
        "10.1.2.0/24",
        "fd00::7",
        "pve1.lab.example",
        "{b64x40}",
        "ü",
        "\u{1F512}",
        "'",
        "\\",
        "-----BEGIN PRIVATE KEY-----",
        "{word20}",
        "+",
        "diff --git a/x b/x\n",
        "jane.doe@corp.example",
        "%",
        "{",
    ];
    (0..400_u64).map(move |seed| {
        let mut state = seed * 7919 + 1;
        let mut text = String::new();
        for _ in 0..1 + seed % 17 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            text += &fill(pieces[(state >> 33) as usize % pieces.len()], state >> 20);
        }
        text
    })
}

#[test]
fn restoring_gives_back_every_text() {
    for text in texts() {
        for redactor in [Redactor::new(), pseudonymising()] {
            let (clean, ledger) = redactor.scrub(Raw::new(text.clone()));
            assert_eq!(
                ledger.restore(clean.as_str()).expose(),
                text,
                "by way of {}",
                clean.as_str()
            );
        }
    }
}

#[test]
fn nothing_is_found_in_masked_text() {
    for text in texts() {
        let (clean, _) = Redactor::new().scrub(Raw::new(text.clone()));
        let left = Redactor::new().find(&Raw::new(clean.as_str()));
        assert_eq!(left, [], "{text:?} by way of {:?}", clean.as_str());
    }
}

/// The examples of all categories, each beside a few others and words that lead to passwords.
fn examples() -> Vec<Vec<u8>> {
    let categories = crate::categories();
    let example = |at: usize, seed| fill(categories[at % categories.len()].example, seed);
    let told = [
        "root pw for pve1: {word14}\nthe other one is '{alnum12}'\n",
        "password: {word14}\nuser = ops, host = nas2.lab.example (10.1.2.3)\n",
        "{\"auth\": {\"user\": \"ops\", \"secret\": \"{alnum24}\", \"peer\": \"10.1.2.0/24\"}}\n",
    ];
    (0..categories.len())
        .map(|at| {
            let seed = at as u64;
            let lead = fill(told[at % told.len()], seed);
            [
                lead,
                example(at, seed),
                example(at * 7 + 3, seed),
                example(at * 11 + 5, seed),
            ]
            .join("\n")
        })
        .map(String::into_bytes)
        .collect()
}

#[test]
fn what_is_promised_holds_of_texts_that_are_cut_and_joined_anywhere() {
    let texts = examples();
    let mut cuts = cut::Cuts::new(20);
    for _ in 0..1200 {
        let (path, text) = cuts.next(&texts);
        assert_eq!(cut::broken(&path, &text), None, "{path:?}: {text:?}");
    }
}

#[test]
fn an_address_that_is_cut_comes_back_from_its_stand_in() {
    for text in [
        "20:70:b5:94:de:dd:",
        "- mac: 'ac:1f:6b:03:84:b8'\n  address: [10.153.137.64, fe80::98f6:",
        "10.153.137.64:",
    ] {
        for path in ["", "a.rs", "a.yaml"] {
            assert_eq!(cut::broken(path, text), None, "{path:?}: {text:?}");
        }
    }
}

#[test]
fn what_each_mask_uncovers_is_masked_until_nothing_is_left() {
    let template = "user 2, password glc_eyJvo{alnum38}>{alnum14}==<sse:Nonce>p:Header><soap:Body><Login>\
        <userName>root<word></Login><RetrieveProperties><uuid>03-e07b-4d0b'a{digits2}c{digits1}ffa{digits1}";
    for seed in crate::marked::SEEDS {
        let text = fill(template, seed);
        assert_eq!(cut::broken("", &text), None, "{text:?}");
    }
}

#[test]
fn words_near_a_masked_password_are_not_taken_for_it() {
    for text in [
        "pass\n'mrSd'\n\n\n\n'braintree' >\n'lgun' > ivat 'pify'",
        "user \nsec6rurates.io-index\n\nas.io-index\n\n\n\"tone\"\n\n\n\n\"llow\"\n\n\"sate\"\nrsia",
    ] {
        assert_eq!(cut::broken("", text), None, "{text:?}");
    }
}
