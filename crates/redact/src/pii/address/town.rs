//! Towns and their codes, as countries write them.

/// Returns how long a town with its code is that begins a text: `28013 Madrid`, `Leeds LS1 4DY`, `Springfield, IL 62704`.
pub(super) fn with_code(text: &[u8]) -> Option<usize> {
    let word = |text: &[u8]| {
        text.iter()
            .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80 || **byte == b'-')
            .count()
    };
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let capital = |text: &[u8]| {
        text.first()
            .is_some_and(|byte| byte.is_ascii_uppercase() || *byte >= 0x80)
    };
    // `PL-00-950`, `DK-2100`, `1012 AB`.
    let mut at = match text {
        [first, second, b'-', ..] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => 3,
        [first, b'-', ..] if first.is_ascii_uppercase() => 2,
        _ => 0,
    };
    let code = digits(&text[at..]);
    if code > 0 {
        // `00-950`, `4050-253`, `110 00`.
        let (sign, more) = match code {
            2 => (b'-', 3),
            4 => (b'-', 3),
            3 => (b' ', 2),
            _ => (0, 0),
        };
        let parted = text.get(at + code) == Some(&sign) && digits(&text[at + code + 1..]) == more;
        at += if parted { code + 1 + more } else { code };
        if !parted && !(4..=5).contains(&code) || text.get(at) != Some(&b' ') {
            return None;
        }
        at += 1;
        let letters = &text[at..];
        if letters.len() > 3
            && letters[..2].iter().all(u8::is_ascii_uppercase)
            && letters[2] == b' '
        {
            at += 3;
        }
        let name = word(&text[at..]);
        return (name > 1 && capital(&text[at..])).then_some(at + name);
    }
    let name = word(text);
    if name < 2 || !capital(text) {
        return None;
    }
    let rest = &text[name..];
    // `, IL 62704`
    if let [b',', b' ', first, second, b' ', code @ ..] = rest
        && first.is_ascii_uppercase()
        && second.is_ascii_uppercase()
        && digits(code) == 5
    {
        return Some(name + 10);
    }
    british(rest).map(|length| name + length)
}

/// Returns how long a blank and a British code are that begin a text: ` LS1 4DY`.
fn british(rest: &[u8]) -> Option<usize> {
    let [b' ', code @ ..] = rest else { return None };
    let outer = code
        .iter()
        .take_while(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        .count();
    let inner = code.get(outer..outer + 4)?;
    let coded = (2..=4).contains(&outer)
        && code[0].is_ascii_uppercase()
        && inner[0] == b' '
        && inner[1].is_ascii_digit()
        && inner[2..].iter().all(u8::is_ascii_uppercase);
    coded.then_some(1 + outer + 4)
}
