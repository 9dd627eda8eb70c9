//! Where a value without quotes ends: at the punctuation of its sentence, at markup, at the next field.

use crate::bytes::begins;

/// Cuts a value where an escape, a tag or a mark of another script ends it.
pub(super) fn cut(mut text: &[u8], notes: bool) -> &[u8] {
    // Each cut is made at a sign or at letters that no keyboard has.
    if text.iter().all(u8::is_ascii_alphanumeric) {
        return text;
    }
    if notes
        && let Some(cut) = ["%0A", "%0D", "%0a", "%20"]
            .iter()
            .filter_map(|code| crate::bytes::find(text, code.as_bytes()))
            .min()
    {
        text = &text[..cut];
    }
    text = without_markup(text);
    // `token=x&kind=y`: the next field of a form.
    if let Some(found) = memchr::memchr(b'&', text)
        .filter(|found| *found > 0 && memchr::memchr(b'=', &text[*found..]).is_some())
    {
        text = &text[..found];
    }
    // `Password=x;Encrypt=True`: the next field of a connection.
    if let Some(found) =
        memchr::memchr2(b';', b',', text).filter(|found| begins_field(text, *found))
    {
        text = &text[..found];
    }
    // `パスワードは12文字以上`: nobody types such letters into a password.
    let wide = |at: &usize| matches!(text[*at], 0xE3..=0xED) && *at > 0;
    if let Some(found) = (0..text.len()).find(wide) {
        text = &text[..found];
    }
    // What follows without a blank in languages that have none.
    let wide = !text.is_ascii();
    for cut in ["，", "。", "、", "」", "』", "；", "です"]
        .iter()
        .filter(|_| wide)
    {
        if let Some(found) = crate::bytes::find(text, cut.as_bytes()).filter(|found| *found > 0) {
            text = &text[..found];
        }
    }
    text
}

/// Says whether a sign is followed by a name of letters and `=`: `,auth.database=z` of Helm, too.
fn begins_field(text: &[u8], sign: usize) -> bool {
    let rest = &text[sign + 1..];
    let name = rest
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'.' | b'_'))
        .count();
    let letters = rest.first().is_some_and(u8::is_ascii_alphabetic);
    sign > 2 && name > 2 && letters && rest.get(name) == Some(&b'=')
}

/// Cuts a value where escapes, tags and the quotes of its notation begin.
fn without_markup(text: &[u8]) -> &[u8] {
    // What a value is cut at begins with one of these, and has none of them further on.
    let begins_cut = |byte: &u8| matches!(byte, b'<' | b'&' | b'\\' | b'"' | b'\'' | b'`' | 0x80..);
    const CUTS: [&str; 22] = [
        "</", "<br", "&nbsp;", "\\n", "\\r", "\\t", "\",", "\"}", "\"]", "', ", "\u{a0}", "&quot;",
        "&lt;", "&gt;", "&#", "`,", "`)", "`.", "。", "\\par", "\\line", "\\cell",
    ];
    let cut_at = |at: usize| {
        CUTS.iter()
            .filter(move |cut| begins(&text[at..], cut.as_bytes()))
    };
    // What begins a value is a part of it.
    let first: Vec<&str> = match text.first().is_some_and(begins_cut) {
        true => cut_at(0).copied().collect(),
        false => Vec::new(),
    };
    let found = (1..text.len())
        .filter(|at| begins_cut(&text[*at]))
        .find(|at| cut_at(*at).any(|cut| !first.contains(cut)));
    &text[..found.unwrap_or(text.len())]
}

/// Takes the punctuation of the sentence off the end of a value.
pub(super) fn trim<'t>(mut text: &'t [u8], behind: &[u8]) -> &'t [u8] {
    let ends_sentence = match behind {
        [] | [b'\n' | b'\r', ..] => true,
        [b' ', next, ..] => !next.is_ascii_lowercase(),
        _ => true,
    };
    loop {
        let cut = match text {
            [.., b',' | b';' | b':' | b'"' | b'\'' | b'`'] => true,
            [.., b')'] => !text.contains(&b'('),
            [.., b']'] => !text.contains(&b'['),
            [.., b'}'] => !text.contains(&b'{'),
            [.., b'>'] => !text.contains(&b'<'),
            [.., b'*', b'*'] | [.., b'.', b'.'] | [.., b'~', b'~'] => true,
            [.., _, b'.'] => ends_sentence,
            [.., before, b'?'] => {
                ends_sentence
                    && before.is_ascii_alphanumeric()
                    && behind.first().is_none_or(|byte| *byte != b' ')
            }
            _ => false,
        };
        if !cut {
            return text;
        }
        text = &text[..text.len() - 1];
    }
}
