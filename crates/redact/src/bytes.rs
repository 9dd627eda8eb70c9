//! Searches in short texts: values, words, lines.

/// Says whether a text holds another one that is given as a literal; for texts of a line or less, where making a
/// searcher ready would take longer than the search.
#[inline(always)]
pub(crate) fn has(text: &[u8], part: &[u8]) -> bool {
    find(text, part).is_some()
}

/// Returns where a short text holds another one first.
#[inline(always)]
pub(crate) fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    // A sign is rarer than a letter.
    let sign = part.iter().position(|byte| !byte.is_ascii_alphanumeric());
    find_by(text, part, sign.unwrap_or(0))
}

/// Returns where a short text holds another one last.
#[inline(always)]
pub(crate) fn find_last(text: &[u8], part: &[u8]) -> Option<usize> {
    let sign = part.iter().position(|byte| !byte.is_ascii_alphanumeric());
    let at = sign.unwrap_or(0);
    let Some(rare) = part.get(at) else {
        return Some(text.len());
    };
    memchr::memrchr_iter(*rare, text)
        .filter_map(|found| found.checked_sub(at))
        .find(|start| text[*start..].starts_with(part))
}

/// Says whether a text begins with another one. Most do not even have its first letter, which is asked first: comparing
/// the rest of texts takes a call.
#[inline(always)]
pub(crate) fn begins(text: &[u8], part: &[u8]) -> bool {
    text.first() == part.first() && text.starts_with(part)
}

/// Returns a text with a sign in the place of what is no UTF-8.
pub(crate) fn lossy(text: &[u8]) -> std::borrow::Cow<'_, str> {
    // Nearly all is UTF-8, which is found out several times as fast.
    match std::str::from_utf8(text) {
        Ok(text) => text.into(),
        Err(_) => String::from_utf8_lossy(text),
    }
}

fn find_by(text: &[u8], part: &[u8], at: usize) -> Option<usize> {
    let Some(rare) = part.get(at) else {
        return Some(0);
    };
    memchr::memchr_iter(*rare, text)
        .filter_map(|found| found.checked_sub(at))
        .find(|start| text[*start..].starts_with(part))
}

#[cfg(test)]
mod tests {
    use super::{find, find_last, has};

    #[test]
    fn what_is_no_utf_8_is_replaced() {
        assert_eq!(super::lossy("aé".as_bytes()), "aé");
        assert_eq!(super::lossy(b"a\xffb"), "a\u{fffd}b");
    }

    #[test]
    fn parts_are_found_where_they_stand_last() {
        assert_eq!(find_last(b"a->b->c", b"->"), Some(4));
        assert_eq!(find_last(b"x->y-z", b"->"), Some(1));
        assert_eq!(find_last(b"->", b"x->"), None);
        assert_eq!(find_last(b"abab", b"ab"), Some(2));
        assert_eq!(find_last(b"", b"a"), None);
        assert_eq!(find_last(b"abc", b""), Some(3));
    }

    #[test]
    fn parts_are_found_where_they_stand_first() {
        assert_eq!(find(b"a->b->c", b"->"), Some(1));
        assert_eq!(find(b"x-y->z", b"->"), Some(3));
        assert_eq!(find(b"->", b"x->"), None);
        assert_eq!(find(b"ab x->", b"x->"), Some(3));
        assert_eq!(find(b"aab", b"ab"), Some(1));
        assert_eq!(find(b"", b"a"), None);
        assert_eq!(find(b"abc", b""), Some(0));
        assert!(has("a…".as_bytes(), "…".as_bytes()) && !has(b"a", "…".as_bytes()));
    }
}
