//! The longest run of letters that a pattern cannot do without: most windows have none as long, and no pattern runs.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};

/// Says which bytes make up tokens of any kind; what a pattern takes besides them counts for nothing.
const TOKEN: [bool; 256] = {
    let mut token = [false; 256];
    let mut at = 0;
    while at < 256 {
        let byte = at as u8;
        token[at] =
            byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+' | b'/' | b'=' | b'.');
        at += 1;
    }
    token
};

/// Returns how long a run of a token's bytes every match of a pattern has, at least; 0 where nothing is known.
pub(super) fn least(pattern: &str) -> usize {
    let parsed = ParserBuilder::new().utf8(false).unicode(false).build();
    { parsed }.parse(pattern).map_or(0, |hir| longest(&hir))
}

/// The longest run that every match of an expression has.
fn longest(hir: &Hir) -> usize {
    if is_token(hir) {
        return shortest(hir);
    }
    match hir.kind() {
        HirKind::Capture(capture) => longest(&capture.sub),
        HirKind::Repetition(repetition) if repetition.min > 0 => longest(&repetition.sub),
        HirKind::Alternation(branches) => branches.iter().map(longest).min().unwrap_or(0),
        HirKind::Concat(parts) => {
            let (mut run, mut most) = (0, 0);
            for part in parts {
                // What has room for other bytes ends a run.
                run = if is_token(part) {
                    run + shortest(part)
                } else {
                    0
                };
                most = most.max(run).max(longest(part));
            }
            most
        }
        _ => 0,
    }
}

fn shortest(hir: &Hir) -> usize {
    hir.properties().minimum_len().unwrap_or(0)
}

/// Says whether an expression takes a token's bytes only.
fn is_token(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => true,
        HirKind::Literal(literal) => literal.0.iter().all(|byte| TOKEN[usize::from(*byte)]),
        HirKind::Class(Class::Bytes(class)) => class
            .ranges()
            .iter()
            .all(|range| (range.start()..=range.end()).all(|byte| TOKEN[usize::from(byte)])),
        HirKind::Class(Class::Unicode(class)) => class.ranges().iter().all(|range| {
            range.end() < '\u{80}'
                && (range.start()..=range.end()).all(|letter| TOKEN[letter as usize])
        }),
        HirKind::Repetition(repetition) => is_token(&repetition.sub),
        HirKind::Capture(capture) => is_token(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().all(is_token),
    }
}

/// Says whether a text has a run of a token's bytes that is at least so long.
pub(super) fn has(text: &[u8], least: usize) -> bool {
    let is_token = |at: usize| TOKEN[usize::from(text[at])];
    // A run of that length covers one of the places that are so far apart.
    let mut at = least.wrapping_sub(1);
    while at < text.len() {
        if !is_token(at) {
            at += least;
            continue;
        }
        let start = (0..at)
            .rev()
            .take(least)
            .take_while(|at| is_token(*at))
            .count();
        let start = at - start;
        let end = (at + 1..text.len())
            .find(|at| !is_token(*at))
            .unwrap_or(text.len());
        if end - start >= least {
            return true;
        }
        at = end + least;
    }
    least == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_run_of_a_pattern_is_what_each_match_has() {
        for (pattern, run) in [
            ("(ghp_[A-Za-z0-9]{36})", 40),
            (r"\A(?:x=(?:[a-f0-9]{32}|[A-Z]{8}\b))", 10),
            (r"[:=] ([a-z]{4}|[a-z]{2} [a-z]{9})", 4),
            (r"(?i:key)[: ]?([A-Za-z0-9]{20,40})", 20),
            (r"([a-z]{8})?-?[^\n]{90}", 0),
            (r"(?:[a-z]{5} ){3}", 5),
            (r"[a-z]{3}[!a-z][a-z]{7}", 7),
            ("(", 0),
        ] {
            assert_eq!(least(pattern), run, "{pattern}");
        }
    }

    #[test]
    fn a_run_is_found_wherever_it_stands() {
        for length in 0..12 {
            for before in 0..20 {
                for after in [0, 1, 9] {
                    let text = format!(
                        "{}{}{}",
                        "ab. ".repeat(5)[20 - before..].replace('.', ","),
                        "k".repeat(length),
                        " ".repeat(after)
                    );
                    let longest = text.split([' ', ',']).map(str::len).max().unwrap_or(0);
                    for least in 0..12 {
                        assert_eq!(
                            has(text.as_bytes(), least),
                            longest >= least,
                            "{text:?} {least}"
                        );
                    }
                }
            }
        }
    }
}
