//! What a terminal may be shown of text that strangers wrote.

use std::borrow::Cow;

/// Returns `text` without anything that could steer a terminal or reorder what is read.
///
/// Tabs and newlines stay. C0 and C1 controls, ESC sequences' introducers, bidirectional overrides and
/// invisible formatting characters become U+FFFD, so that a reader sees that something was there.
pub fn safe(text: &str) -> Cow<'_, str> {
    if is_safe(text) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(
        text.chars()
            .map(|c| if is_unsafe(c) { '\u{FFFD}' } else { c })
            .collect(),
    )
}

/// Says whether a text has nothing that could steer a terminal or reorder what is read.
pub fn is_safe(text: &str) -> bool {
    let plain = |byte: &u8| matches!(byte, b' '..0x7F | b'\n' | b'\t');
    // Most of a text is plain, and asks for no look at its letters one by one; nor does it pay to stop at each.
    let mut rest = text;
    loop {
        let all_plain = |part: &[u8]| part.iter().fold(true, |all, byte| all & plain(byte));
        let mut parts = rest.as_bytes().chunks(64).enumerate();
        let Some((part, _)) = parts.find(|(_, part)| !all_plain(part)) else {
            return true;
        };
        let behind = &rest.as_bytes()[part * 64..];
        let Some(other) = behind.iter().position(|byte| !plain(byte)) else {
            return true;
        };
        let other = part * 64 + other;
        rest = &rest[other..];
        let mut letters = rest.chars();
        if letters.next().is_some_and(is_unsafe) {
            return false;
        }
        rest = letters.as_str();
    }
}

/// Says whether a character can do more on a terminal than show itself.
fn is_unsafe(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        c if c.is_control() => true,
        // Bidirectional marks and overrides (CVE-2021-42574), zero-width characters, tags.
        '\u{061C}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' => true,
        '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn escape_sequences_lose_their_introducer() {
        assert_eq!(
            safe("\u{1b}[2Jgone\u{9b}31m\u{7}"),
            "\u{FFFD}[2Jgone\u{FFFD}31m\u{FFFD}"
        );
    }

    #[test]
    fn ordinary_text_is_borrowed_unchanged() {
        assert!(matches!(
            safe("8 GB für web-01\n\tok"),
            std::borrow::Cow::Borrowed(_)
        ));
    }

    #[test]
    fn bidirectional_overrides_are_shown_as_replaced() {
        assert_eq!(safe("a\u{202E}b"), "a\u{FFFD}b");
    }
}
