//! Lists of users and passwords below a line that says so: `user:pass` above `jane:…`, `Logins (user/password):`.

use std::ops::Range;

use crate::check::is_placeholder;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::value::{Looks, looks};

/// How a heading names the user, a sign, and begins to name the password.
pub(super) const WORDS: &[&str] = &[
    "user:pass",
    "name:pass",
    "login:pass",
    "account:pass",
    "mail:pass",
    "benutzer:pass",
    "benutzer:kenn",
    "name:kenn",
    "identifiant:mot",
    "utilisateur:mot",
    "utente:pass",
    "usuario:contra",
    "usuário:senha",
    "naam:wacht",
    "login:has",
    "user/pass",
    "name/pass",
    "login/pass",
    "account/pass",
    "mail/pass",
    "benutzer/pass",
    "benutzer/kenn",
    "name/kenn",
    "identifiant/mot",
    "utilisateur/mot",
    "utente/pass",
    "usuario/contra",
    "usuário/senha",
    "naam/wacht",
    "login/has",
];
/// The longest heading, and the longest line below it.
const LONGEST: usize = 120;
/// How many lines are read at most.
const MOST: usize = 2000;

/// Says whether a word is one of [`WORDS`].
pub(super) fn is_word(word: &[u8]) -> bool {
    memchr::memchr2(b':', b'/', word).is_some_and(|at| at > 3)
        && (WORDS.iter()).any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

/// Looks at the lines below a heading that holds one of [`WORDS`].
pub(super) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let bytes = input.bytes;
    let talk = matches!(
        input.kind,
        Kind::Unknown | Kind::Prose | Kind::Log | Kind::Ini | Kind::Shell | Kind::Csv
    );
    let lead = bytes[line.start..place.start].trim_ascii_end();
    let letters = |byte: &&u8| byte.is_ascii_alphabetic() || **byte == b'-';
    let first = lead.len() - lead.iter().rev().take_while(letters).count();
    // `host:port:user:password` names more than two.
    let more = lead[..first].ends_with(b":") || lead[..first].ends_with(b"/");
    if !talk || more || line.len() > LONGEST || !ends_heading(&bytes[place.end..line.end]) {
        return;
    }
    let word = &bytes[place.clone()];
    let Some(sign) = word.iter().find(|byte| matches!(byte, b':' | b'/')) else {
        return;
    };
    let mut at = input.below(&line);
    // One empty line may stand between.
    if bytes[input.line(at)].trim_ascii().is_empty() {
        at = input.below(&input.line(at));
    }
    for _ in 0..MOST {
        if at >= bytes.len() {
            return;
        }
        let line = input.line(at);
        at = input.below(&line);
        let Some(value) = pair(bytes, line, *sign) else {
            return;
        };
        if !is_placeholder(&bytes[value.clone()]) {
            let why = "the line above the list says that passwords follow";
            // Stronger than what takes `jane/value` for one password.
            hits.add(value, "prose-password", "pairs", Strength::Shaped, why);
        }
    }
}

/// Says whether the rest of a line ends a heading: the rest of the word, and signs.
fn ends_heading(rest: &[u8]) -> bool {
    let letters = |text: &[u8]| {
        let is_one = |byte: &&u8| byte.is_ascii_alphabetic() || **byte >= 0x80;
        text.iter().take_while(is_one).count()
    };
    let mut rest = &rest[letters(rest)..];
    // `mot de passe`
    for _ in 0..2 {
        if let Some(next) = rest.strip_prefix(b" ") {
            rest = &next[letters(next)..];
        }
    }
    rest.iter()
        .all(|byte| byte.is_ascii_whitespace() || b")]:*_.`#=-".contains(byte))
}

/// Returns the value of a line `jane:value`, with what may stand before an item of a list.
fn pair(bytes: &[u8], line: Range<usize>, sign: u8) -> Option<Range<usize>> {
    let text = bytes[line.clone()].trim_ascii();
    if text.len() > LONGEST {
        return None;
    }
    let inner = [&b"- "[..], b"* ", b"+ ", "• ".as_bytes()]
        .iter()
        .find_map(|mark| text.strip_prefix(*mark))
        .unwrap_or(text)
        .trim_ascii();
    let (inner, marked) = match inner {
        [b'`', inner @ .., b'`'] => (inner, true),
        _ => (inner, false),
    };
    let name = inner
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"._@\\+-".contains(byte))
        .count();
    let shown = inner.get(name + 1..)?;
    let is_value = shown.len() > 3
        && !shown.iter().any(u8::is_ascii_whitespace)
        && !shown.starts_with(b"//")
        // `host:8006`
        && (shown.len() > 5 || looks(shown) >= Looks::Numbered && !is_number(shown));
    if !(2..=64).contains(&name) || inner[name] != sign || !is_value || is_heading(inner) {
        return None;
    }
    let lead = bytes[line.clone()].len() - bytes[line.clone()].trim_ascii_start().len();
    let before = text.len() - inner.len() - usize::from(marked);
    let start = line.start + lead + before + name + 1;
    Some(start..start + shown.len())
}

/// Says whether a line is a heading again: what stands below it is read from there.
fn is_heading(line: &[u8]) -> bool {
    let lower = line.to_ascii_lowercase();
    let holds = |word: &&str| memchr::memmem::find(&lower, word.as_bytes()).is_some();
    WORDS.iter().any(holds)
}

fn is_number(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use crate::Class;
    use crate::marked::{finds, only};

    #[test]
    fn what_a_heading_calls_users_and_passwords_are_such() {
        let list = "jane:«{alnum12}»\njoe.doe@lab:«{word14}»\n";
        for heading in [
            "user:pass",
            "username:password",
            "# username:password",
            "Zugangsdaten (Benutzer:Passwort)",
            "Logins, format user:password:",
            "E-Mail:Password",
            "**Login:Password**",
            "identifiant:mot de passe",
            "usuario:contraseña",
            "gebruikersnaam:wachtwoord",
            "login:hasło",
        ] {
            finds("note.txt", &format!("Hello\n{heading}\n{list}\nBye: x\n"));
            finds("note.txt", &format!("{heading}\n\n{list}"));
            let slashes = heading.replacen("rname:", "rname/", 1);
            if slashes != heading {
                let list = list.replace(":«", "/«");
                finds("note.txt", &format!("{slashes}\n{list}"));
            }
        }
        finds(
            "note.md",
            "Logins (user/password):\n- jane/«{alnum12}»\n* `joe/«{alnum12}»`\n• jim/«{alnum12}»\n",
        );
        finds("users.csv", "user:pass\r\njane:«{alnum12}»\r\n");
    }

    #[test]
    fn a_list_ends_at_the_next_heading() {
        for (line, ends) in [
            ("jane:Sunflower9", false),
            ("user:password", true),
            ("- login:Passwort1", true),
        ] {
            let found = super::pair(line.as_bytes(), 0..line.len(), b':');
            assert_eq!(found.is_none(), ends, "{line}");
        }
    }

    #[test]
    fn what_stands_below_anything_else_is_none() {
        for text in [
            "give it as user:password\nhost:8006\nnote: see below\n",
            "user:password pairs are kept\njane:Sunflower9\n",
            "user:pass\nContent-Type: application/json\njane:Sunflower9\n",
            "user:pass\nhttps://example.org/a\n",
            "user:pass\nuser:changeme\nuser:xxxxxx\n",
        ] {
            let found = only(Class::Secret).find("note.txt", text.as_bytes());
            assert!(found.is_empty(), "{text} {found:?}");
        }
    }
}
