//! Formats that a regular expression does not hold.

use std::net::IpAddr;

use super::super::report::shown;

/// Says what is wrong with a text that has a named format; a name that is not known allows everything.
pub(super) fn check(name: &str, text: &str) -> Result<(), String> {
    let (good, wanted) = match name {
        "ip" => (text.parse::<IpAddr>().is_ok(), "an IP address"),
        "cidr" => (
            cidr(text).is_some(),
            "an address with a prefix length, such as `10.0.0.1/24`",
        ),
        "mac" => (mac(text), "a MAC address, such as `BC:24:11:00:00:01`"),
        "duration" => (duration(text), "a duration, such as `5m` or `1h30m`"),
        "rfc3339" => (rfc3339(text), "a time, such as `2030-01-31T12:00:00Z`"),
        "http-url" => (http_url(text), "a URL that starts with `https://`"),
        "hotplug" => (
            hotplug(text),
            "`0`, `1`, or some of cpu, disk, memory, network, usb, each once",
        ),
        "file-mode" => (file_mode(text), "a file mode, such as `0644`"),
        "ha-resource-id" => (
            ha_resource(text),
            "`vm:ID` or `ct:ID`, with an ID from 100 to 999999999",
        ),
        "regex" => (regex(text), "a regular expression"),
        _ => return Ok(()),
    };
    if good {
        Ok(())
    } else {
        Err(format!("{} is not {wanted}", shown(text)))
    }
}

/// Reads an address with a prefix length.
pub(in super::super) fn cidr(text: &str) -> Option<(IpAddr, u8)> {
    let (address, length) = text.split_once('/')?;
    let address: IpAddr = address.parse().ok()?;
    if length.is_empty() || !length.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let length: u8 = length.parse().ok()?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    (length <= most).then_some((address, length))
}

/// Says whether a text is a MAC address with colons.
pub(in super::super) fn mac(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    let hex = |part: &&str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_hexdigit());
    parts.len() == 6 && parts.iter().all(hex)
}

/// Says whether Go reads a text as a duration: numbers with units, in a row.
fn duration(text: &str) -> bool {
    let mut rest = text.strip_prefix(['-', '+']).unwrap_or(text);
    if rest == "0" {
        return true;
    }
    if rest.is_empty() {
        return false;
    }
    while !rest.is_empty() {
        let digits = rest.len()
            - rest
                .trim_start_matches(|c: char| c.is_ascii_digit() || c == '.')
                .len();
        let number = &rest[..digits];
        let points = number.bytes().filter(|b| *b == b'.').count();
        if points > 1 || number.len() == points {
            return false;
        }
        rest = &rest[digits..];
        let units = ["ns", "us", "µs", "μs", "ms", "s", "m", "h"];
        match units.iter().find_map(|unit| rest.strip_prefix(unit)) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    true
}

/// Says whether a text is a time with a zone.
fn rfc3339(text: &str) -> bool {
    let bytes = text.as_bytes();
    let number = |range: std::ops::Range<usize>| -> Option<u32> {
        let part = text.get(range)?;
        part.bytes()
            .all(|b| b.is_ascii_digit())
            .then(|| part.parse().ok())?
    };
    let marks = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    if bytes.len() < 20 || marks.iter().any(|(at, mark)| bytes[*at] != *mark) {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(5..7), number(8..10)) else {
        return false;
    };
    let (Some(hour), Some(minute), Some(second)) = (number(11..13), number(14..16), number(17..19))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    if !(1..=12).contains(&month)
        || day < 1
        || day > days
        || hour > 23
        || minute > 59
        || second > 59
    {
        return false;
    }
    let mut zone = &text[19..];
    if let Some(fraction) = zone.strip_prefix(['.', ',']) {
        let after = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
        if after.len() == fraction.len() {
            return false;
        }
        zone = after;
    }
    let offset = |zone: &str| {
        let zone = zone.strip_prefix(['+', '-'])?;
        let (hours, minutes) = zone.split_once(':')?;
        let two = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        (two(hours) && two(minutes) && hours <= "23" && minutes <= "59").then_some(())
    };
    zone == "Z" || offset(zone).is_some()
}

fn http_url(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let Some(rest) = ["https://", "http://"]
        .iter()
        .find_map(|scheme| lower.strip_prefix(scheme))
    else {
        return false;
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let authority = &rest[..end];
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    let port = match host.rfind(':') {
        Some(at) if !host[at..].contains(']') => &host[at + 1..],
        _ => "",
    };
    let clean = |c: char| !c.is_whitespace() && !c.is_control() && !"<>\"{}|\\^`".contains(c);
    !host.is_empty() && host.chars().all(clean) && port.bytes().all(|b| b.is_ascii_digit())
}

fn hotplug(text: &str) -> bool {
    if matches!(text, "" | "0" | "1") {
        return true;
    }
    let parts: Vec<&str> = text.split(',').collect();
    let known = |part: &&str| ["cpu", "disk", "memory", "network", "usb"].contains(part);
    let once = |part: &&str| parts.iter().filter(|other| *other == part).count() == 1;
    parts.iter().all(|part| known(part) && once(part))
}

fn file_mode(text: &str) -> bool {
    text.parse::<i64>()
        .is_ok_and(|mode| mode >= 1 && mode <= i64::from(u32::MAX))
}

fn ha_resource(text: &str) -> bool {
    text.split_once(':').is_some_and(|(kind, id)| {
        ["vm", "ct"].contains(&kind)
            && id
                .parse::<i64>()
                .is_ok_and(|id| (100..=999_999_999).contains(&id))
    })
}

/// Says whether a text is a regular expression; only what Go would not accept either is refused.
fn regex(text: &str) -> bool {
    match regex::Regex::new(text) {
        Ok(_) => true,
        Err(error) => {
            let error = error.to_string();
            let certain = [
                "unclosed",
                "unopened",
                "repetition operator missing",
                "incomplete",
            ];
            !certain.iter().any(|word| error.contains(word))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn formats_tell_good_from_bad() {
        let good = [
            ("ip", "10.0.0.1"),
            ("ip", "fd00::1"),
            ("cidr", "10.0.0.0/24"),
            ("duration", "1h30m"),
            ("duration", "1.5h"),
            ("rfc3339", "2024-02-29T23:59:59.5+02:00"),
            ("http-url", "https://user@pve.example.org:8006/api2?x"),
            ("http-url", "HTTP://[fd00::1]:8006"),
            ("hotplug", "disk,usb"),
            ("file-mode", "0644"),
            ("ha-resource-id", "ct:100"),
            ("regex", "^a+$"),
        ];
        for (name, text) in good {
            assert_eq!(check(name, text), Ok(()), "{name} {text}");
        }
        let bad = [
            ("ip", "300.1.1.1"),
            ("cidr", "10.0.0.0/33"),
            ("cidr", "10.0.0.0"),
            ("duration", "5"),
            ("duration", ""),
            ("duration", "1..5h"),
            ("rfc3339", "2023-02-29T00:00:00Z"),
            ("rfc3339", "2023-01-01"),
            ("http-url", "ftp://x"),
            ("http-url", "https://"),
            ("http-url", "https://a b"),
            ("hotplug", "disk,disk"),
            ("file-mode", "0o700"),
            ("ha-resource-id", "vm:99"),
            ("regex", "("),
        ];
        for (name, text) in bad {
            assert!(check(name, text).is_err(), "{name} {text}");
        }
    }

    #[test]
    fn no_text_makes_a_format_panic() {
        let odd = [
            "",
            "é",
            "日本語日本語日本語日本語",
            "2024-01-01Té0:00:00ZZZZ",
            "::::::",
            "+",
            "https://é:é",
        ];
        for text in odd {
            for name in [
                "ip", "cidr", "mac", "duration", "rfc3339", "http-url", "hotplug", "regex",
            ] {
                let _ = check(name, text);
            }
        }
    }
}
