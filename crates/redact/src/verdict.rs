//! Results of tests: `PASS` is a verdict there, and what stands behind it the name of a test.

use std::ops::Range;

/// What a line of results begins with; `PASS` alone begins lines that tell a password as well.
const OTHERS: &[&[u8]] = &[
    b"FAIL",
    b"XFAIL",
    b"KFAIL",
    b"XPASS",
    b"SKIP",
    b"UNSUPPORTED",
    b"UNRESOLVED",
    b"UNTESTED",
];

const PASS: &[u8] = b"PASS";

/// How many results side by side are no list of passwords.
const MANY: usize = 3;

/// What stands before a verdict in the results of Go, and what follows one in those of Jest.
const GO: &[u8] = b"--- ";
const NAMES: &[&str] = &[
    ".test.",
    ".spec.",
    "_test.",
    "/test/",
    "/tests/",
    "__tests__",
];

/// What a line says of a test.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Pass,
    Other,
}

/// Says whether a word that begins at a place is the verdict of a test.
pub(crate) fn is_verdict(bytes: &[u8], at: usize) -> bool {
    if !bytes[at..].starts_with(PASS) {
        return false;
    }
    let start = memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |end| end + 1);
    let lead = bytes[start..at].trim_ascii_start();
    let end = at + memchr::memchr(b'\n', &bytes[at..]).unwrap_or(bytes.len() - at);
    let line = &bytes[start..end];
    if !(lead.is_empty() || lead == GO) || verdict(line).is_none() {
        return false;
    }
    let tells = lead == GO
        || NAMES
            .iter()
            .any(|name| crate::bytes::has(line, name.as_bytes()));
    tells || stands_among_results(bytes, start, end)
}

/// Says whether a line is the result of a test.
pub(crate) fn is_result(bytes: &[u8], line: &Range<usize>) -> bool {
    let shown = bytes[line.clone()].trim_ascii_start();
    match verdict(shown) {
        None => false,
        Some(Verdict::Other) => true,
        Some(Verdict::Pass) => {
            let lead = if shown.starts_with(GO) { GO.len() } else { 0 };
            is_verdict(bytes, line.end - shown.len() + lead)
        }
    }
}

/// Says whether the line of a place is one of several results; some of them have not passed, or there are many.
fn stands_among_results(bytes: &[u8], start: usize, end: usize) -> bool {
    let before = bytes[..start.saturating_sub(1)].rsplit(|byte| *byte == b'\n');
    let behind = bytes[(end + 1).min(bytes.len())..].split(|byte| *byte == b'\n');
    let mut count = 1;
    let mut all_passed = |lines: &mut dyn Iterator<Item = &[u8]>| {
        for line in lines.take(MANY) {
            match verdict(line) {
                Some(Verdict::Pass) => count += 1,
                Some(Verdict::Other) => return false,
                None => break,
            }
        }
        true
    };
    let passed = all_passed(&mut { before }) && all_passed(&mut { behind });
    !passed || count >= MANY
}

/// Returns the verdict that a line begins with.
fn verdict(line: &[u8]) -> Option<Verdict> {
    let line = line.trim_ascii_start();
    let line = line.strip_prefix(GO).unwrap_or(line);
    let begins = |word: &[u8]| {
        let rest = line.strip_prefix(word);
        rest.is_some_and(|rest| rest.starts_with(b": ") || rest.starts_with(b" "))
    };
    if begins(PASS) {
        return Some(Verdict::Pass);
    }
    let other = OTHERS.iter().any(|word| begins(word));
    other.then_some(Verdict::Other)
}

#[cfg(test)]
mod tests {
    use super::is_verdict;

    #[test]
    fn results_of_tests_are_told_from_passwords() {
        for results in [
            "PASS: a.exp: set x\nPASS: test_login_v2\nPASS: align-c++\n",
            "FAIL: x\nPASS: test_login_v2\n",
            "PASS: test_login_v2\nXFAIL: y\n",
            "=== RUN TestSecret9\n    --- PASS: TestSecret9 (0.00s)\n",
            "PASS src/login.test.ts (5.1 s)\n",
            "PASS tests/Feature/LoginTest_test.php\n",
        ] {
            let at = results.find("PASS").unwrap();
            assert!(is_verdict(results.as_bytes(), at), "{results}");
        }
        for told in [
            "USER: root\nPASS: porcupine84\n",
            "PASS: porcupine84\nPASS: walrus77\n",
            "PASS: porcupine84\n",
            "PASSWORD: porcupine84\nFAIL: x\n",
            "DB_PASS: porcupine84\nFAIL: x\n",
            "PASS=porcupine84\nFAIL: x\n",
            "PASS",
        ] {
            let at = told.find("PASS").unwrap();
            assert!(!is_verdict(told.as_bytes(), at), "{told}");
        }
    }

    #[test]
    fn no_verdict_leads_to_a_password() {
        let results = "FAIL: gdb.base/step.exp: test_9x\nPASS: gdb.base/align-c++.exp: test_9x\n\
                       PASS: test_login_v2\nPASS: 8bit_x7 (ILP32)\nPASS: i386 arch 14 (znver3)\n--- PASS: TestSecret9 (0.00s)\n";
        for path in ["", "build.log", "check.txt", "results.env", "summary"] {
            let found = crate::Detector::built_in().find(path, results.as_bytes());
            assert!(found.is_empty(), "{path}: {:?}", found[0]);
        }
    }
}
