//! Excerpts from documents of office programs: what they show, without their elements.

use std::ops::Range;

use super::{AROUND, mask};
use crate::embedded::office;
use crate::finding::Finding;

/// How much of a document is read around a finding, in bytes each way; most of it are elements.
const READ: usize = 4 << 10;

/// Returns the paragraph around a finding, with every finding in it masked; `None` where the text is no document.
pub(super) fn excerpt(bytes: &[u8], finding: &Finding, findings: &[Finding]) -> Option<String> {
    let span = &finding.span;
    let within = |bytes_each_way| {
        let low = span.start.saturating_sub(bytes_each_way);
        low..(span.end + bytes_each_way).min(bytes.len())
    };
    // Far from any element, the text is what it shows; and most texts have none.
    memchr::memchr(b'<', &bytes[within(AROUND)])?;
    let Range {
        start: low,
        end: high,
    } = within(READ);
    let around = &bytes[low..high];
    if !office::is_document(around) {
        return None;
    }
    // The first element may have begun before.
    let begun = memchr::memchr2(b'<', b'>', around).filter(|at| around[*at] == b'>');
    let low = low + begun.map_or(0, |at| at + 1).min(span.start - low);
    let before = masked(bytes, low..span.start, findings);
    let after = masked(bytes, span.end..high, findings);
    let before = before.rsplit('\n').next().unwrap_or_default();
    let after = after.split('\n').next().unwrap_or_default();
    let mut shown = String::new();
    let from = before.ceil_char_boundary(before.len().saturating_sub(AROUND));
    if from > 0 {
        shown.push('…');
    }
    shown.push_str(&before[from..]);
    mask(&mut shown, &bytes[span.clone()], finding);
    let to = after.floor_char_boundary(AROUND);
    shown.push_str(&after[..to]);
    if to < after.len() {
        shown.push('…');
    }
    Some(shown)
}

/// Returns what a part of a document shows, with every finding in it masked.
fn masked(bytes: &[u8], span: Range<usize>, findings: &[Finding]) -> String {
    let mut shown = String::new();
    let mut at = span.start;
    let first = findings.partition_point(|other| other.span.end <= span.start);
    for other in findings[first..]
        .iter()
        .take_while(|other| other.span.start < span.end)
    {
        let start = other.span.start.max(at);
        shown.push_str(&office::plain(&bytes[at..start]));
        mask(&mut shown, &bytes[other.span.clone()], other);
        at = other.span.end.min(span.end).max(start);
    }
    shown.push_str(&office::plain(&bytes[at..span.end]));
    shown
}

#[cfg(test)]
mod tests {
    use crate::Detector;
    use crate::show::excerpt;
    use crate::template::fill;

    fn shown(text: &str) -> Vec<String> {
        let found = Detector::built_in().find("word/document.xml", text.as_bytes());
        let shown = |finding| excerpt(text.as_bytes(), finding, &found);
        found.iter().map(shown).collect()
    }

    #[test]
    fn a_document_shows_its_paragraph_without_elements() {
        let run = |text: &str| {
            format!("<w:r w:rsidR=\"00A7\"><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r>")
        };
        let (one, two) = (fill("ghp_{githubtoken}", 1), fill("ghp_{githubtoken}", 2));
        let line = [
            run("Tom &amp; Eva: "),
            run(&one),
            run(", <w:tab/>"),
            run(&two),
            run("."),
        ];
        let text = format!(
            "<w:p>{}</w:p><w:p>{}</w:p><w:p>{}</w:p>",
            run("Before"),
            line.concat(),
            run("After")
        );
        let line = "Tom & Eva: ghp_[github-pat: 40 bytes],  ghp_[github-pat: 40 bytes].";
        assert_eq!(shown(&text), [line; 2]);
    }

    #[test]
    fn what_is_read_may_begin_within_an_element_and_end_in_one() {
        let (token, long) = (fill("ghp_{githubtoken}", 1), "x".repeat(super::READ));
        let (before, after) = ("Wort ".repeat(40), " Wort".repeat(40));
        let text = format!(
            "<w:p w:rsid=\"{long}\"><w:t>{before}{token}{after}</w:t></w:p><w:p w:rsid=\"{long}\"/>"
        );
        let words = "Wort ".repeat(12);
        let (left, right) = (words.as_str(), words.trim_end());
        let line = format!("…{left}ghp_[github-pat: 40 bytes] {right}…");
        assert_eq!(shown(&text), [line]);
    }
}
