//! Shows words of the request with a line under them.

use std::ops::Range;

use unicode_width::UnicodeWidthStr;

/// The most columns of a line that are shown around the words.
const AROUND: usize = 40;

/// The most bytes of a line that are shown with a mark under them: a whole request may be meant.
const MOST_MARKED: usize = 120;

/// The most lines that are shown.
const MOST_LINES: usize = 6;

/// Returns the lines that hold `spans`, each followed by carets under the words; it begins with a line break.
pub(crate) fn underline(text: &str, spans: &[Range<usize>]) -> String {
    let mut out = String::new();
    let mut start = 0;
    let mut lines = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let content = line.trim_end_matches(['\n', '\r']);
        let inside: Vec<Range<usize>> = spans
            .iter()
            .filter(|span| span.start < end && span.end > start)
            .map(|span| span.start.saturating_sub(start)..(span.end - start).min(content.len()))
            .filter(|span| {
                content.is_char_boundary(span.start) && content.is_char_boundary(span.end)
            })
            .collect();
        if !inside.is_empty() && lines < MOST_LINES {
            show(content, &inside, &mut out);
            lines += 1;
        }
        start = end;
    }
    out
}

fn show(line: &str, spans: &[Range<usize>], out: &mut String) {
    let first = spans.iter().map(|span| span.start).min().unwrap_or(0);
    let last = spans
        .iter()
        .map(|span| span.end)
        .max()
        .unwrap_or(line.len());
    let from = cut_before(line, first);
    let to = cut_after(line, last.min(first + MOST_MARKED));
    let lead = if from > 0 { "…" } else { "" };
    let tail = if to < line.len() { "…" } else { "" };
    let shown = line[from..to].replace('\t', " ");
    out.push_str(&format!("\n{lead}{shown}{tail}\n"));
    let mut under = String::new();
    under.push_str(&" ".repeat(lead.width()));
    for (at, c) in line[from..to].char_indices() {
        let width = c.to_string().width().max(usize::from(c == '\t'));
        let marked = spans.iter().any(|span| span.contains(&(from + at)));
        under.push_str(&if marked { "^" } else { " " }.repeat(width));
    }
    out.push_str(under.trim_end());
}

fn cut_before(line: &str, at: usize) -> usize {
    let mut from = at.saturating_sub(AROUND);
    while !line.is_char_boundary(from) {
        from -= 1;
    }
    from
}

fn cut_after(line: &str, at: usize) -> usize {
    let mut to = (at + AROUND).min(line.len());
    while !line.is_char_boundary(to) {
        to += 1;
    }
    to
}

#[cfg(test)]
mod tests {
    use super::underline;

    #[test]
    fn carets_stand_under_the_words() {
        assert_eq!(
            underline("a vm on vlan 5000", std::slice::from_ref(&(8..17))),
            "\na vm on vlan 5000\n        ^^^^^^^^^"
        );
    }

    #[test]
    fn wide_and_accented_letters_keep_the_columns() {
        assert_eq!(
            underline("für 日本 0 cores", std::slice::from_ref(&(12..19))),
            "\nfür 日本 0 cores\n         ^^^^^^^"
        );
    }

    #[test]
    fn only_the_lines_with_the_words_are_shown() {
        assert_eq!(
            underline("one\ntwo vlan 0\nthree", std::slice::from_ref(&(8..14))),
            "\ntwo vlan 0\n    ^^^^^^"
        );
    }

    #[test]
    fn a_whole_request_is_shown_by_its_beginning() {
        let text = "word ".repeat(2000);
        let shown = underline(&text, std::slice::from_ref(&(0..text.len())));
        assert!(shown.len() < 500, "{shown}");
        let many = "line\n".repeat(100);
        let shown = underline(&many, std::slice::from_ref(&(0..many.len())));
        assert_eq!(shown.lines().filter(|line| *line == "^^^^").count(), 6);
    }

    #[test]
    fn a_long_line_is_cut_around_the_words() {
        let text = format!("{} vlan 0 {}", "x".repeat(100), "y".repeat(100));
        let shown = underline(&text, std::slice::from_ref(&(101..107)));
        assert!(
            shown.lines().all(|line| line.chars().count() < 100),
            "{shown}"
        );
        assert!(shown.contains("^^^^^^"));
    }
}
