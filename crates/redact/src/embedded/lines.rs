//! Lines behind signs: files of a patch, mails that are quoted, blocks of Markdown.

use super::{Embedded, Texts, block, near, printed};
use crate::input::Input;
use crate::kind::Kind;

pub(super) fn find(input: &Input<'_>, has_quotes: bool, found: &mut Texts<'_>) {
    if matches!(input.kind, Kind::Log | Kind::Prose | Kind::Unknown) {
        streamed(input, found);
    }
    let begins_quoted = input.bytes.starts_with(b">");
    if (has_quotes || begins_quoted) && matches!(input.kind, Kind::Prose | Kind::Unknown) {
        quoted(input, found);
    }
    if matches!(input.kind, Kind::Log | Kind::Prose | Kind::Unknown) {
        searched(input, found);
    }
}

/// Returns the lines of a text, with where each begins and ends; the break belongs to the line.
fn lines(bytes: &[u8]) -> impl Iterator<Item = (std::ops::Range<usize>, &[u8])> {
    let mut from = 0;
    bytes
        .split_inclusive(|byte| *byte == b'\n')
        .map(move |line| {
            let start = from;
            from += line.len();
            (start..from, line)
        })
}

/// Finds the files of a patch.
pub(super) fn patch(input: &Input<'_>, found: &mut Texts<'_>) {
    let mut file = Embedded::default();
    let (mut former, mut inside): (&[u8], bool) = (b"", false);
    for (span, line) in lines(input.bytes) {
        if let Some(path) = line.strip_prefix(b"--- ") {
            (former, inside) = (path, false);
        } else if line.starts_with(b"diff --git ") || line.starts_with(b"Index: ") {
            inside = false;
        } else if let Some(path) = line.strip_prefix(b"+++ ") {
            // A file that is gone has the name that it had.
            let gone = path.starts_with(b"/dev/null");
            let next = Embedded::at(path_in_patch(if gone { former } else { path }));
            found.push(std::mem::replace(&mut file, next));
            inside = false;
        } else if line.starts_with(b"@@ ") {
            inside = true;
        } else if inside && matches!(line[0], b'+' | b'-' | b' ') {
            file.copy(input, span.start + 1..span.end);
        } else if inside && line[0] != b'\n' && line[0] != b'\\' {
            inside = false;
        }
    }
    found.push(file);
}

/// Returns the path of a file of a patch: without the folder that stands for a state, and without a time behind it.
fn path_in_patch(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text.trim_ascii());
    let path = text.split('\t').next().unwrap_or_default();
    let inner = path.strip_prefix("b/").or(path.strip_prefix("a/"));
    inner.unwrap_or(path).to_owned()
}

/// Reads what a job or a container printed, where its first lines have what a log of GitHub Actions or of Compose puts
/// before each.
fn streamed(input: &Input<'_>, found: &mut Texts<'_>) {
    let first = || lines(input.bytes).take(2);
    if first().count() < 2 || !first().all(|(_, line)| lead(line).is_some()) {
        return;
    }
    let mut text = Embedded::at(near::STRING);
    for (span, line) in lines(input.bytes) {
        if let Some(lead) = lead(line) {
            text.copy(input, span.start + lead..span.end);
        }
    }
    found.push(text);
}

/// Returns the length of `2026-01-12T07:31:01.1234567Z ` or `web-1  | ` before a line.
fn lead(line: &[u8]) -> Option<usize> {
    const STAMP: usize = 29;
    if let Some(stamp) = line.get(..STAMP)
        && stamp[10] == b'T'
        && stamp[19] == b'.'
        && stamp.ends_with(b"Z ")
        && stamp[..4]
            .iter()
            .chain(&stamp[20..27])
            .all(u8::is_ascii_digit)
    {
        return Some(STAMP);
    }
    let sign = |byte: &&u8| byte.is_ascii_alphanumeric() || b"._-".contains(byte);
    let name = line.iter().take(64).take_while(sign).count();
    let numbered = line[..name].rsplit(|byte| *byte == b'-').next()?;
    let blanks = line[name..]
        .iter()
        .take(64)
        .take_while(|byte| **byte == b' ')
        .count();
    let bar = line[name + blanks..].starts_with(b"| ");
    let instance =
        name > numbered.len() && numbered.iter().all(u8::is_ascii_digit) && !numbered.is_empty();
    (bar && blanks > 0 && instance).then_some(name + blanks + 2)
}

/// Finds what a search in files printed: `/etc/pve/storage.cfg:12:password x`, under the path of each file.
fn searched(input: &Input<'_>, found: &mut Texts<'_>) {
    let has = |lead: &[u8]| memchr::memmem::find(input.bytes, lead).is_some();
    let first = || {
        lines(input.bytes)
            .take(4)
            .any(|(_, line)| hit(line).is_some())
    };
    if !has(b"\n/") && !has(b"\n./") && !first() {
        return;
    }
    let mut text = Embedded::default();
    for (span, line) in lines(input.bytes) {
        let Some((path, lead)) = hit(line) else {
            found.push(std::mem::take(&mut text));
            continue;
        };
        if text.path.as_bytes() != path {
            let next = Embedded::at(String::from_utf8_lossy(path));
            found.push(std::mem::replace(&mut text, next));
        }
        text.copy(input, span.start + lead..span.end);
    }
    found.push(text);
}

/// Returns the path that a line begins with, and where what stands in that file begins.
fn hit(line: &[u8]) -> Option<(&[u8], usize)> {
    let sign = |byte: &&u8| byte.is_ascii_alphanumeric() || b"/._-+@".contains(byte);
    let path = line.iter().take(256).take_while(sign).count();
    let folders = memchr::memchr_iter(b'/', &line[..path]).count();
    if folders == 0 || line.get(path) != Some(&b':') {
        return None;
    }
    let digits = line[path + 1..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit());
    let digits = digits.count();
    let numbered = digits > 0 && line.get(path + 1 + digits) == Some(&b':');
    // `app/config.yml:12:…` of `git grep -n`; without a number, only what is no host with a folder behind it.
    let told = line.starts_with(b"/") && folders > 1
        || line.starts_with(b"./")
        || numbered && std::str::from_utf8(&line[..path]).is_ok_and(near::is_path);
    if !told {
        return None;
    }
    let lead = path + 1 + if numbered { digits + 1 } else { 0 };
    Some((&line[..path], lead))
}

/// Finds lines that are quoted as mails do it.
fn quoted(input: &Input<'_>, found: &mut Texts<'_>) {
    // A manual is still one.
    let path = if input.path.is_empty() {
        "mail.txt"
    } else {
        input.path
    };
    let mut text = Embedded::at(path);
    for (span, line) in lines(input.bytes) {
        if line[0] != b'>' {
            found.push(std::mem::replace(&mut text, Embedded::at(path)));
            continue;
        }
        let sign = if line.get(1) == Some(&b' ') { 2 } else { 1 };
        text.copy(input, (span.start + sign).min(span.end)..span.end);
    }
    found.push(text);
}

/// Finds blocks of Markdown that say what language they are in.
pub(super) fn fenced(input: &Input<'_>, found: &mut Texts<'_>) {
    if !matches!(input.kind, Kind::Prose | Kind::Unknown) {
        return;
    }
    let mut open: Option<(usize, usize, String)> = None;
    let mut before: &[u8] = b"";
    for (span, line) in lines(input.bytes) {
        let text = line.trim_ascii();
        let Some(info) = text.strip_prefix(b"```") else {
            if open.is_none() && !text.is_empty() {
                before = text;
            }
            continue;
        };
        if let Some((from, indent, path)) = open.take().filter(|_| info.trim_ascii().is_empty()) {
            if !path.is_empty() || indent > 0 {
                let path = if path.is_empty() {
                    near::STRING.to_owned()
                } else {
                    path
                };
                found.push(block::stripped(input, from..span.start, indent, path));
            }
            continue;
        }
        let indent = line.iter().take_while(|byte| **byte == b' ').count();
        open = Some((span.end, indent, language(info, before)));
    }
}

/// Returns the path of a block: the file that the line before it names, or one that stands for its language.
fn language(info: &[u8], before: &[u8]) -> String {
    let named = before
        .rsplit(|byte| *byte == b'`')
        .nth(1)
        .filter(|_| before.len() < 200);
    let named = named
        .and_then(|name| std::str::from_utf8(name).ok())
        .filter(|name| near::is_path(name))
        .map(str::to_owned)
        .or_else(|| printed::named(before.strip_suffix(b":").unwrap_or(before)));
    let info = String::from_utf8_lossy(info.trim_ascii());
    let word = info
        .split([' ', ',', '{', ':'])
        .find(|word| !word.is_empty())
        .unwrap_or_default();
    named
        .or_else(|| near::path_of_language(word))
        .unwrap_or_default()
}
