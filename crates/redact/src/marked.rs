//! Tests of detectors: templates in which `«` and `»` stand around what is to be found.

use std::ops::Range;
use std::sync::OnceLock;

use crate::finding::Hits;
use crate::input::Input;
use crate::template::fill;
use crate::{Class, Detector, Options};

/// Fills a template and takes the marks out; returns the text and what they stood around.
pub(crate) fn read(template: &str, seed: u64) -> (String, Vec<Range<usize>>) {
    let filled = fill(template, seed);
    let mut text = String::new();
    let mut spans: Vec<Range<usize>> = Vec::new();
    for letter in filled.chars() {
        match letter {
            '«' => spans.push(text.len()..0),
            '»' => spans.last_mut().expect("`«` comes first").end = text.len(),
            other => text.push(other),
        }
    }
    (text, spans)
}

/// Fails unless the whole detector finds as secrets what the marks of a template stand around, to the byte, and no more.
pub(crate) fn finds(path: &str, template: &str) {
    for seed in SEEDS {
        let (text, spans) = read(template, seed);
        let found: Vec<_> = crate::Detector::built_in()
            .find(path, text.as_bytes())
            .into_iter()
            .filter(|finding| finding.category.class == crate::Class::Secret)
            .map(|finding| finding.span)
            .collect();
        assert_eq!(found, spans, "{path}, seed {seed}: {text}");
    }
}

/// Fails unless the detector of networks alone finds what the marks of a template stand around, to the byte, and no more.
pub(crate) fn finds_network(path: &str, template: &str) {
    finds_of(Class::Network, path, template);
}

/// The same for people.
pub(crate) fn finds_people(path: &str, template: &str) {
    finds_of(Class::Pii, path, template);
}

fn finds_of(class: Class, path: &str, template: &str) {
    for seed in SEEDS {
        let (text, spans) = read(template, seed);
        let found = only(class).find(path, text.as_bytes());
        let found: Vec<_> = found.into_iter().map(|finding| finding.span).collect();
        assert_eq!(found, spans, "{path}, seed {seed}: {text}");
    }
}

/// Returns the detector that looks for one class; it is built once, since that takes longer than most texts.
pub(crate) fn only(class: Class) -> &'static Detector {
    static BUILT: [OnceLock<Detector>; 3] = [const { OnceLock::new() }; 3];
    BUILT[class as usize].get_or_init(|| {
        let options = Options {
            classes: vec![class],
            ..Options::default()
        };
        Detector::new(options).expect("the built-in rules are verified by a test")
    })
}

/// Each template is filled with several values: some look like something else.
pub(crate) const SEEDS: Range<u64> = 1..5;

/// One lane on its own.
pub(crate) struct Lane {
    anchors: crate::anchors::Anchors,
    at: fn(&Input<'_>, &Range<usize>, &mut Hits),
    whole: Option<fn(&Input<'_>, &mut Hits)>,
}

impl Lane {
    pub(crate) fn new(words: &[&str], at: fn(&Input<'_>, &Range<usize>, &mut Hits)) -> Self {
        let key = crate::anchors::Lane::Key;
        Self {
            anchors: crate::anchors::Anchors::new(words.iter().map(|word| (*word, key))),
            at,
            whole: None,
        }
    }

    pub(crate) fn with_whole(mut self, whole: fn(&Input<'_>, &mut Hits)) -> Self {
        self.whole = Some(whole);
        self
    }

    /// Runs the lane over a text as the driver would.
    pub(crate) fn found(&self, path: &str, text: &[u8]) -> Vec<Range<usize>> {
        let input = Input::new(path, text);
        let mut hits = Hits::default();
        for end in self.anchors.ends(text) {
            let (place, _) = self.anchors.place(end);
            (self.at)(&input, &place, &mut hits);
        }
        if let Some(whole) = self.whole {
            whole(&input, &mut hits);
        }
        hits.settle()
            .into_iter()
            .map(|finding| finding.span)
            .collect()
    }

    /// Fails unless the lane finds what the marks of each template stand around, to the byte.
    pub(crate) fn check(&self, path: &str, templates: &[&str]) {
        let mut wrong = Vec::new();
        for template in templates {
            for seed in SEEDS {
                let (text, spans) = read(template, seed);
                let found = self.found(path, text.as_bytes());
                let show = |spans: &[Range<usize>]| -> Vec<String> {
                    spans
                        .iter()
                        .map(|span| {
                            String::from_utf8_lossy(&text.as_bytes()[span.clone()]).into_owned()
                        })
                        .collect()
                };
                if found != spans {
                    wrong.push(format!("{:?} is found in {text:?}", show(&found)));
                    break;
                }
            }
        }
        assert!(wrong.is_empty(), "{path}:\n{}", wrong.join("\n"));
    }

    /// Fails if the lane panics on anything; the pieces lead it astray.
    pub(crate) fn survives(&self, paths: &[&str], pieces: &[&str]) {
        for seed in 0..3000 {
            self.found(paths[seed as usize % paths.len()], &noise(seed, pieces));
        }
    }
}

/// Bytes that no grammar expects, out of pieces that detectors look for.
fn noise(seed: u64, pieces: &[&str]) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33
    };
    let mut bytes = Vec::new();
    for _ in 0..40 {
        match next() % 3 {
            0 => bytes.push((next() % 256) as u8),
            1 => bytes.extend_from_slice(pieces[(next() as usize) % pieces.len()].as_bytes()),
            _ => bytes.extend_from_slice(
                [
                    " ", "\n", "'", "\"", ":", "=", " -p", "|", "<<<", "\\", "\\\"", "%", ",", "`",
                    "«", "#", "  - ", "é",
                ][(next() % 18) as usize]
                    .as_bytes(),
            ),
        }
    }
    bytes
}
