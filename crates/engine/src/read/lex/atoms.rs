//! Addresses, keys and paths: words whose punctuation is their own.

/// The first bytes of a text, cut between two characters: nothing here is longer, and looking further at every place
/// would take the square of the text's length.
pub(super) fn beginning(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn ends_word(rest: &str) -> bool {
    !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')
}

pub(super) fn ssh_key(rest: &str) -> Option<usize> {
    if !["ssh-", "ecdsa-sha2-", "sk-"]
        .iter()
        .any(|kind| rest.starts_with(kind))
    {
        return None;
    }
    let kind = rest.split_whitespace().next()?;
    if !(kind.starts_with("ssh-") || kind.starts_with("ecdsa-sha2-") || kind.starts_with("sk-")) {
        return None;
    }
    let after = rest[kind.len()..].trim_start_matches(' ');
    let blob = after.len()
        - after
            .trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "+/=".contains(c))
            .len();
    if !after.starts_with("AAAA") || blob < 40 {
        return None;
    }
    let mut end = rest.len() - after.len() + blob;
    // The comment, where it looks like one.
    let comment = &rest[end..];
    if let Some(word) = comment
        .strip_prefix(' ')
        .and_then(|c| c.split_whitespace().next())
    {
        let word = word.trim_end_matches([',', '.', ';', '"', '\'', ')']);
        if word.contains('@') {
            end += 1 + word.len();
        }
    }
    Some(end)
}

pub(super) fn elsewhere(rest: &str) -> Option<usize> {
    let word = beginning(rest, 512)
        .split(|c: char| c.is_whitespace() || "\"'<>()".contains(c))
        .next()?;
    let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    let url = word
        .find("://")
        .is_some_and(|at| at > 0 && word[..at].chars().all(|c| c.is_ascii_alphanumeric()));
    let mail = word.split_once('@').is_some_and(|(who, host)| {
        !who.is_empty()
            && host.contains('.')
            && word
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "@.-_+".contains(c))
    });
    (url || mail).then_some(word.len())
}

pub(super) fn mac(rest: &str) -> Option<usize> {
    let text = rest.get(..17)?;
    let good = text.bytes().enumerate().all(|(at, b)| match at % 3 {
        2 => b == b':' || b == b'-',
        _ => b.is_ascii_hexdigit(),
    });
    (good && ends_word(&rest[17..])).then_some(17)
}

pub(super) fn pci(rest: &str) -> Option<usize> {
    let hex = |text: &str, count: usize| {
        text.get(..count)
            .is_some_and(|t| t.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    let mut at = 0;
    if hex(rest, 4) && rest[4..].starts_with(':') {
        at = 5;
    }
    let short = &rest[at..];
    if !(hex(short, 2) && short[2..].starts_with(':') && hex(&short[3..], 2)) {
        return None;
    }
    let mut end = at + 5;
    let function =
        rest[end..].starts_with('.') && rest[end + 1..].starts_with(|c: char| c.is_digit(8));
    if function {
        end += 2;
    }
    // Without domain and function it would be a time of day.
    let sure = at > 0 || function;
    (sure && ends_word(&rest[end..]) && !rest[end..].starts_with(':')).then_some(end)
}

/// `2025-02-01`, `01.02.2025`, `1/2/2025`, with a time of day behind it.
pub(super) fn date(rest: &str) -> Option<usize> {
    let text = beginning(rest, 24);
    let mut parts = [0_usize; 3];
    let mut at = 0;
    let mut mark = None;
    for (order, part) in parts.iter_mut().enumerate() {
        if order > 0 {
            let c = text[at..]
                .chars()
                .next()
                .filter(|c| matches!(c, '-' | '.' | '/'))?;
            if *mark.get_or_insert(c) != c {
                return None;
            }
            at += 1;
        }
        *part = text[at..].bytes().take_while(u8::is_ascii_digit).count();
        at += *part;
    }
    let fits = matches!(parts, [4, 2, 2] | [1..=2, 1..=2, 4]);
    (fits && ends_word(&rest[at..]) && !rest[at..].starts_with('.')
        || fits && rest[at..].starts_with(". "))
    .then_some(at)
}

/// `10c4:ea60`: a USB device's vendor and product.
pub(super) fn usb(rest: &str) -> Option<usize> {
    let text = rest.get(..9)?;
    let good = text.bytes().enumerate().all(|(at, b)| {
        if at == 4 {
            b == b':'
        } else {
            b.is_ascii_hexdigit()
        }
    });
    (good && ends_word(&rest[9..]) && !rest[9..].starts_with([':', '.', '/'])).then_some(9)
}

pub(super) fn ip6(rest: &str) -> Option<usize> {
    let rest = beginning(rest, 64);
    let len = rest.len()
        - rest
            .trim_start_matches(|c: char| c.is_ascii_hexdigit() || c == ':' || c == '.')
            .len();
    let body = rest[..len].trim_end_matches(['.', ',']);
    let body = if body.ends_with(':') && !body.ends_with("::") {
        &body[..body.len() - 1]
    } else {
        body
    };
    if body.matches(':').count() < 2 || body.parse::<std::net::Ipv6Addr>().is_err() {
        return None;
    }
    Some(body.len() + prefix_len(&rest[body.len()..]))
}

fn prefix_len(rest: &str) -> usize {
    let Some(tail) = rest.strip_prefix('/') else {
        return 0;
    };
    let digits = tail.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=3).contains(&digits) && ends_word(&tail[digits..]) {
        1 + digits
    } else {
        0
    }
}

pub(super) fn ip4(rest: &str) -> Option<usize> {
    let mut at = 0;
    for part in 0..4 {
        if part > 0 {
            if !rest[at..].starts_with('.') {
                return None;
            }
            at += 1;
        }
        let digits = rest[at..].bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=3).contains(&digits) {
            return None;
        }
        at += digits;
    }
    if !ends_word(&rest[at..])
        || rest[at..].starts_with('.') && rest[at + 1..].starts_with(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    Some(at + prefix_len(&rest[at..]))
}

pub(super) fn ip_tail(rest: &str) -> Option<usize> {
    let tail = rest.strip_prefix('.')?;
    let digits = tail.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=3).contains(&digits) || !ends_word(&tail[digits..]) {
        return None;
    }
    if tail[digits..].starts_with('.')
        && tail[digits + 1..].starts_with(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    Some(1 + digits + prefix_len(&tail[digits..]))
}

pub(super) fn path(rest: &str) -> Option<usize> {
    let tail = rest.strip_prefix('/')?;
    let len = tail.len()
        - tail
            .trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "/_-.".contains(c))
            .len();
    let body = tail[..len].trim_end_matches(['.', ',']);
    body.starts_with(|c: char| c.is_ascii_alphabetic())
        .then_some(1 + body.len())
}
