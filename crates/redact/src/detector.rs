//! Finds sensitive data in any text.

use std::sync::OnceLock;

use crate::anchors::{Anchors, Lane};
use crate::category::Class;
use crate::finding::{Finding, Hits};
use crate::input::Input;
use crate::masked::is_masked;
use crate::network::Inventory;
use crate::published::is_published;
use crate::rule::{BUILT_IN, Rule, RuleError};
use crate::{assign, embedded, formats, network, pii, prose, scan, shell};

/// The longest text that [`Detector::find`] takes at once, in bytes; longer ones are read in overlapping parts.
pub const LONGEST: usize = u32::MAX as usize;

/// What to look for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The classes to look for.
    pub classes: Vec<Class>,
    /// Names of hosts that are known: the cluster's nodes, `/etc/hosts`, names of guests.
    pub hosts: Vec<String>,
    /// Rules of the user's own, as TOML of the form of the built-in ones.
    pub rules: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            classes: Class::ALL.to_vec(),
            hosts: Vec::new(),
            rules: None,
        }
    }
}

/// Finds sensitive data.
pub struct Detector {
    rules: Vec<Rule>,
    /// The words that lead to what is asked for, made ready for the first text.
    anchors: OnceLock<Anchors>,
    /// Those of them that lead to secrets, where more is asked for.
    to_secrets: OnceLock<Anchors>,
    classes: Vec<Class>,
    inventory: Inventory,
}

impl Detector {
    /// Builds a detector; rules of the user's own are verified with their examples.
    pub fn new(options: Options) -> Result<Self, RuleError> {
        let mut rules = Rule::read(BUILT_IN).expect("the built-in rules are verified by a test");
        if let Some(text) = &options.rules {
            let own = Rule::read(text)?;
            own.iter().try_for_each(Rule::verify)?;
            rules.extend(own);
        }
        let names: std::collections::BTreeSet<String> = options
            .hosts
            .iter()
            .map(|name| name.to_lowercase())
            .collect();
        Ok(Self {
            rules,
            anchors: OnceLock::new(),
            to_secrets: OnceLock::new(),
            classes: options.classes,
            inventory: Inventory::new(&names),
        })
    }

    /// Returns the detector with the built-in rules and every class.
    pub fn built_in() -> &'static Self {
        static BUILT: OnceLock<Detector> = OnceLock::new();
        BUILT.get_or_init(|| {
            Self::new(Options::default()).expect("the built-in rules are verified by a test")
        })
    }

    /// Returns what is found in a text, from left to right; no two findings overlap.
    ///
    /// `path` says where the text comes from, with `/`; empty where it comes from nowhere. At most [`LONGEST`]
    /// bytes are looked at.
    pub fn find(&self, path: &str, bytes: &[u8]) -> Vec<Finding> {
        self.find_of(&self.classes, path, bytes)
    }

    /// Says whether [`Self::find`] may find a secret in a text: where it says no, it does not.
    ///
    /// It looks for nothing else, which takes about half the time. From the second text on: before the first, the words
    /// that lead to secrets alone are made ready.
    pub fn may_find_secrets(&self, path: &str, bytes: &[u8]) -> bool {
        // Other classes only ever take findings away, where they overlap.
        self.looks_for(Class::Secret) && !self.find_of(&[Class::Secret], path, bytes).is_empty()
    }

    fn find_of(&self, classes: &[Class], path: &str, bytes: &[u8]) -> Vec<Finding> {
        self.find_within(classes, path, bytes, 0)
    }

    /// Finds what a text holds, and the texts within it.
    fn find_within(
        &self,
        classes: &[Class],
        path: &str,
        bytes: &[u8],
        depth: usize,
    ) -> Vec<Finding> {
        let input = Input::new(path, &bytes[..bytes.len().min(LONGEST)]);
        let mut hits = self.hits(classes, &input);
        if depth < embedded::DEEPEST {
            let (mut escaped, mut inner) = (Vec::new(), Vec::new());
            embedded::each(&input, &mut |text| {
                let found = self.find_within(classes, &text.path, &text.bytes, depth + 1);
                escaped.extend(text.escaped.then(|| text.outer()));
                inner.extend(found.into_iter().filter_map(|finding| text.carry(finding)));
            });
            hits.take_in(input.bytes, escaped, inner);
        }
        let mut found = hits.settle();
        found.retain(|finding| {
            let class = finding.category.class;
            classes.contains(&class)
                && !is_masked(input.bytes, &finding.span)
                && !(class == Class::Secret && is_published(&input.bytes[finding.span.clone()]))
        });
        found
    }

    fn hits(&self, classes: &[Class], input: &Input<'_>) -> Hits {
        let mut hits = Hits::default();
        let looks_for = |class| classes.contains(&class);
        let (secrets, people) = (looks_for(Class::Secret), looks_for(Class::Pii));
        let hosts = looks_for(Class::Network);
        let anchors = if people || hosts || self.classes == [Class::Secret] {
            self.anchors()
        } else {
            let built = || prefilter(&self.rules, &[Class::Secret]);
            self.to_secrets.get_or_init(built)
        };
        let ends = anchors.ends(input.bytes);
        let mut swarm = Swarm::default();
        for (at, end) in ends.iter().enumerate() {
            let (place, lanes) = anchors.place(*end);
            input.crowded.set(is_crowded(&ends, at));
            let swarms = input.bytes.len() > MOST_WHOLE && swarm.takes(&place);
            if swarms && input.is_narrow(place.start) {
                continue;
            }
            for lane in lanes {
                match lane {
                    Lane::Person if people => pii::at(input, &place, &mut hits),
                    Lane::Host if hosts => network::at(input, &place, &mut hits),
                    Lane::Person | Lane::Host => {}
                    Lane::Text(sign) => input.sign(*sign),
                    _ if !secrets => {}
                    Lane::Rule(at) => {
                        self.rules[usize::from(*at)].confirm(input, &place, &mut hits)
                    }
                    Lane::Key => assign::at(input, &place, &mut hits),
                    Lane::Shell => shell::at(input, &place, &mut hits),
                    Lane::Prose => prose::at(input, &place, &mut hits),
                    Lane::Format => formats::at(input, &place, &mut hits),
                }
            }
        }
        input.crowded.set(false);
        if secrets {
            formats::whole(input, &mut hits);
            assign::whole(input, &mut hits);
            scan::whole(input, &mut hits);
        }
        if people {
            pii::whole(input, &mut hits);
        }
        if hosts {
            network::whole(input, &self.inventory, &mut hits);
        }
        hits
    }

    fn anchors(&self) -> &Anchors {
        let built = || prefilter(&self.rules, &self.classes);
        self.anchors.get_or_init(built)
    }

    fn looks_for(&self, class: Class) -> bool {
        self.classes.contains(&class)
    }
}

/// Builds the prefilter of the words that lead to what is of some classes.
fn prefilter(rules: &[Rule], classes: &[Class]) -> Anchors {
    // Words of what nobody looks for would only hold the prefilter up.
    let looks_for = |lane: &Lane| match lane {
        Lane::Person => classes.contains(&Class::Pii),
        Lane::Host => classes.contains(&Class::Network),
        _ => true,
    };
    let words = |words: &'static [&'static str], lane| words.iter().map(move |word| (*word, lane));
    let signs = (embedded::SIGNS.iter())
        .flat_map(|(signs, of)| signs.iter().map(|sign| (*sign, Lane::Text(*of))));
    Anchors::new(
        rules
            .iter()
            .enumerate()
            .flat_map(|(at, rule)| {
                rule.keywords()
                    .map(move |word| (word, Lane::Rule(at as u16)))
            })
            .chain(words(assign::WORDS, Lane::Key))
            .chain(words(&shell::WORDS, Lane::Shell))
            .chain(words(&prose::WORDS, Lane::Prose))
            .chain(words(&formats::WORDS, Lane::Format))
            .chain(words(pii::WORDS, Lane::Person))
            .chain(words(pii::QUOTING, Lane::Person))
            .chain(words(network::WORDS, Lane::Host))
            .chain(network::phrases().map(|word| (word, Lane::Host)))
            .chain(signs)
            .filter(|(_, lane)| looks_for(lane)),
    )
}

/// How many words in how many bytes are a crowd.
const CROWD: usize = 96;
const CROWDED: u32 = 2048;

/// Says whether a word is one of a crowd, which began before it or begins with it.
fn is_crowded(ends: &[(u32, u32)], at: usize) -> bool {
    let near = |a: usize, b: usize| {
        let (Some(a), Some(b)) = (ends.get(a), ends.get(b)) else {
            return false;
        };
        b.0 - a.0 < CROWDED
    };
    near(at, at + CROWD) || at >= CROWD && near(at - CROWD, at)
}

/// Texts up to this length, in bytes, are looked at wherever a word stands. Longer ones could hold a scan up for hours
/// with nothing but words; there, what hides in a swarm of them is not found.
const MOST_WHOLE: usize = 256 << 10;

/// How many words side by side are a swarm, and how many bytes each may take with what is behind it.
const SWARM: usize = 256;
const NO_ROOM: u32 = 11;

/// Words one behind the other with no room for values between them, as no text has that means anything.
#[derive(Default)]
struct Swarm {
    /// Where the latest words end that do not overlap.
    ends: std::collections::VecDeque<u32>,
}

impl Swarm {
    /// Takes the next word, and says whether it is one of a swarm.
    fn takes(&mut self, place: &std::ops::Range<usize>) -> bool {
        let apart = |end: &u32| *end as usize <= place.start;
        if self.ends.back().is_none_or(apart) {
            self.ends.push_back(place.end as u32);
            if self.ends.len() > SWARM {
                self.ends.pop_front();
            }
        }
        let ends = self.ends.front().zip(self.ends.back());
        self.ends.len() == SWARM
            && ends.is_some_and(|(first, last)| last - first <= SWARM as u32 * NO_ROOM)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sign_of_what_is_looked_for_later_is_remembered() {
        for (signs, of) in embedded::SIGNS {
            for sign in *signs {
                let text = format!("x {sign}x");
                let input = Input::new("notes.md", text.as_bytes());
                Detector::built_in().hits(&[Class::Secret], &input);
                assert!(input.has_sign(*of), "{sign:?}");
            }
        }
    }

    #[test]
    fn manuals_that_call_passwords_by_any_of_their_names_are_read() {
        for stem in crate::prose::STEMS {
            let told = embedded::SIGNS
                .iter()
                .any(|(signs, of)| *of == embedded::PASSWORDS && signs.contains(stem));
            assert!(told, "{stem}");
        }
        for word in [
            "Password",
            "Passwort",
            "passphrase",
            "Kennwort",
            "pwd",
            "the pw",
            "senha",
            "contraseña",
            "heslo",
            "parola",
        ] {
            let text = format!("```\n{word}\n```\n");
            let input = Input::new("README.md", text.as_bytes());
            Detector::built_in().hits(&[Class::Secret], &input);
            assert!(input.has_sign(embedded::PASSWORDS), "{word}");
        }
    }

    #[test]
    fn a_password_that_holds_what_looks_like_an_address_is_one_secret() {
        for (path, template) in [
            (".env", "DB_PASSWORD=«{digits1}BU.VN4.Cg!{alnum4}»\n"),
            (".env", "DB_PASSWORD=«{alpha6}{digits1}@10.1.2.3»\n"),
            (
                "a.yaml",
                "smtp:\n  password: '«{alpha4}{digits2}!10.1.2.3!{alpha2}»'\n",
            ),
            (
                "run.sh",
                "sshpass -p '«{alpha4}{digits2}.jo@corp.nl!x»' ssh 10.1.2.3\n",
            ),
        ] {
            crate::marked::finds(path, template);
        }
        // What holds more than one secret is looked into.
        let text = "DOCKER_AUTH='{\"auths\":{\"hub.corp.nl\":{\"auth\":\"\"}}}'\n";
        let found = Detector::built_in().find(".env", text.as_bytes());
        assert!(
            found
                .iter()
                .any(|finding| finding.category.class == Class::Network)
        );
    }

    #[test]
    fn all_words_fit_into_the_small_table() {
        assert!(Detector::built_in().anchors().is_small());
    }

    #[test]
    fn words_of_classes_that_nobody_asked_for_lead_nowhere() {
        let words = |classes: &[Class], text: &str| {
            let options = Options {
                classes: classes.to_vec(),
                ..Options::default()
            };
            let detector = Detector::new(options).unwrap();
            detector.anchors().ends(text.as_bytes()).len()
        };
        let (host, person) = ("hwaddr", "licence");
        let others = [Class::Secret, Class::Pii];
        assert!(words(&others, host) < words(&Class::ALL, host));
        let others = [Class::Secret, Class::Network];
        assert!(words(&others, person) < words(&Class::ALL, person));
        // Whoever asks for secrets alone is led to nothing else, too.
        let detector = Detector::built_in();
        assert!(!detector.may_find_secrets("a.txt", b"none"));
        let ends = |anchors: &Anchors| anchors.ends(host.as_bytes()).len();
        assert!(ends(detector.to_secrets.get().unwrap()) < ends(detector.anchors()));
    }

    #[test]
    fn files_may_be_called_by_any_letters() {
        let text = crate::template::fill("root password: {word14}\n# x\n- a: b\nnow, we talk\n", 3);
        let letters = ["ä", "é", "Ж", "メ", "\u{301}", "\u{1f512}", "\u{fffd}"];
        let stems = [
            "", "a", "ab", "anst", "licenc", "change", "readme", "note", "etc/x", "de", "id_rs",
        ];
        let ends = ["", ".", ".txt", ".md", ".log", ".yml", ".json", ".d/x"];
        for letter in letters {
            for (stem, end) in stems.iter().flat_map(|stem| ends.map(|end| (stem, end))) {
                for path in [
                    format!("{stem}{letter}{end}"),
                    format!("{stem}{end}{letter}"),
                    format!("{letter}/{stem}{end}"),
                    format!("{letter}{stem}{end}"),
                ] {
                    Detector::built_in().find(&path, text.as_bytes());
                }
            }
        }
    }

    #[test]
    fn where_no_secret_may_be_none_is_found() {
        let detector = Detector::built_in();
        let examples: Vec<String> = crate::category::categories()
            .iter()
            .map(|category| crate::template::fill(category.example, 3))
            .collect();
        let mut secrets = 0;
        for (at, one) in examples.iter().enumerate() {
            // Each beside others of all classes, too: what is found of one must not depend on that.
            for text in [
                one.clone(),
                examples[at..].join("\n"),
                examples[..=at].join(" "),
            ] {
                let found = detector.find("notes.txt", text.as_bytes());
                let secret = found
                    .iter()
                    .any(|found| found.category.class == Class::Secret);
                secrets += u32::from(secret);
                assert!(
                    !secret || detector.may_find_secrets("notes.txt", text.as_bytes()),
                    "{text}"
                );
            }
        }
        assert!(secrets > 100, "{secrets}");
        assert!(!detector.may_find_secrets("notes.txt", b"ask bob@corp-mail.net, 10.1.2.3"));
    }

    #[test]
    fn texts_that_end_where_a_value_would_begin_are_looked_through() {
        let detector = Detector::built_in();
        for text in [
            "Authorization: \"Token token=\"",
            "\"Authorization\": \"Bearer token=\"x",
            "kind: Secret\ntype: Opaque\ndata:\n  secret: ",
            "kind: Secret\ndata:\n  a:\t \n  b: \n",
            "[admins]\nada = ",
            "2026-02-11T08:0\n:12.220118 x\n",
        ] {
            for path in ["", "a.sql", "a.yaml", "a.ini", "a.json"] {
                for end in 0..=text.len() {
                    detector.find(path, &text.as_bytes()[..end]);
                }
            }
        }
    }

    /// Texts that took a time that grew with their square, or thousands of steps for each word.
    #[test]
    fn hostile_lines_are_looked_through_in_time() {
        for unit in [
            "a=",
            "password=",
            "\"password\":",
            "'''",
            "@",
            "a@b.",
            "1.",
            ":",
            "-----BEGIN ",
            "{",
            "eyJ",
            "key ",
            "://",
            "http://a:b@",
            "--password ",
            "-p ",
            "curl -u ",
            "7",
            "+49 ",
            ",",
            "password,",
            "insert into t (password) values (",
            "$6$",
            "cookie: a=b; ",
            "\"a\\nb\\nc\" ",
            "\\n",
            "```sh\n",
            "<pre>\n",
            "<pre>a\nb</pre>",
            "cat <<EOF\n",
            "> ",
            "#a%3A ",
            "\n@@ -1 +1 @@\n+",
            "a: |\n  ",
            "description: %0A%0A\n",
            "\u{1b}[1mpassword: ",
            "password\u{a0}=",
            "{\\rtf1 password ",
            "<w:tc><w:p><w:t>password</w:t></w:p></w:tc>",
            "=?utf-8?Q?password?= ",
            "Content-Transfer-Encoding: quoted-printable\n\n=\n",
            "Content-Transfer-Encoding: base64\n\nQUJD\n",
        ] {
            let text = unit.repeat((64 << 10) / unit.len());
            let found = Detector::built_in().find("", text.as_bytes());
            // A finding for each word would be one that grows with the text.
            assert!(found.len() < 64, "{unit}: {}", found.len());
        }
    }

    #[test]
    fn a_secret_in_a_long_line_of_names_and_values_is_found() {
        let secret = crate::template::fill("{alnum24}", 7);
        let line = "\"token\":null,\"password\":\"\",".repeat(2000);
        let text = format!("{{{line}\"db_password\":\"{secret}\",{line}\"x\":1}}");
        let found = Detector::built_in().find("a.json", text.as_bytes());
        let is_it = |finding: &Finding| text[finding.span.clone()] == secret;
        assert!(found.iter().any(is_it));
    }

    #[test]
    fn words_without_room_between_them_are_a_swarm_and_settings_are_none() {
        let last = |step: usize| {
            let mut swarm = Swarm::default();
            (0..1000).any(|at| swarm.takes(&(at * step..at * step + 4)))
        };
        assert!(last(8));
        assert!(!last(16));
        // Words that overlap count once.
        let mut swarm = Swarm::default();
        let mut takes = |start: usize, length| swarm.takes(&(start..start + length));
        let mut starts = (0..1000).map(|at| at * 24);
        assert!(!starts.any(|start| [4, 5, 8].into_iter().any(|length| takes(start, length))));
    }
}
