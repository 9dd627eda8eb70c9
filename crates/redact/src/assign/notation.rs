//! What stands between a name and its value.

use std::ops::Range;

use super::fallback;
use super::name::Name;
use crate::input::Input;
use crate::kind::Kind;

/// How a name leads to its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum How {
    /// `name = value`, `name := value`, `NAME=value`.
    Assigned,
    /// `name: value`.
    Colon,
    /// `name => value`.
    Arrow,
    /// `name value` on a line of its own, as in many `.conf` files.
    Spaced,
    /// `--name value`, `--name=value`.
    Switch,
    /// `("name", "value")`.
    Argument,
    /// `name("value")`.
    Call,
    /// `<name>value</name>`.
    Element,
    /// `?name=value&`.
    Query,
    /// `name: NAME` with `value: value` near.
    Paired,
    /// An item of a list behind the name.
    Listed,
    /// A cell below or beside the name.
    Column,
    /// Lines below the name, or inside its block.
    Block,
    /// `name == "value"`.
    Compared,
    /// What is taken where the name has no value: `${NAME:-value}`, `name || "value"`.
    Fallback,
}

/// Returns how a name leads on, and where its value begins; `None` where it does not.
pub(super) fn find(input: &Input<'_>, name: &Name, line: &Range<usize>) -> Option<(How, usize)> {
    let at = closing(input, name);
    let next = input.byte(at + 1);
    let (how, from) = match input.byte(at) {
        b'=' => assigned(input, name, at)?,
        b':' => colon(input, name, at)?,
        b'?' => match next {
            b'=' => (How::Assigned, at + 2),
            b'?' => (How::Fallback, at + 2),
            b':' => (How::Colon, at + 2),
            _ => return None,
        },
        b'|' if next == b'|' && input.byte(at + 2) == b'=' => (How::Assigned, at + 3),
        b'|' if next == b'|' => (How::Fallback, at + 2),
        b'|' if next == b' ' && in_table(input, name, line) => (How::Column, at + 1),
        b'+' if next == b'=' => (How::Assigned, at + 2),
        b'!' if next == b'=' => (
            How::Compared,
            at + 2 + usize::from(input.byte(at + 2) == b'='),
        ),
        b'{' if name.quote != 0 => (How::Block, at),
        b',' if is_first(input, name, b"(") && (name.quote != 0 || is_definition(input, name)) => {
            let how = if is_definition(input, name) {
                How::Assigned
            } else {
                How::Argument
            };
            (how, at + 1)
        }
        // Erlang: `{default_pass, <<"…">>}`.
        b',' if name.quote == 0 && is_first(input, name, b"{") => (How::Argument, at + 1),
        b'(' if name.quote == 0 => (How::Call, at + 1),
        b'%' => return percent(input, at),
        b'o' | b'.' if name.quote != 0 => (How::Fallback, fallback::otherwise(input, name, at)?),
        b'<' if next == b'-' => (How::Assigned, fallback::given(input, at + 2)?),
        b'<' => return beside(input, at, line).map(|from| (How::Element, from)),
        // `<a href="https://wiki.lab/password">`: the end of an address is no name.
        b'>' if memchr::memmem::find(&input.bytes[name.span.clone()], b"//").is_some() => {
            return None;
        }
        b'>' if name.quote != 0 => {
            return attribute(input, at + 1, line).map(|from| (How::Element, from));
        }
        _ if opens_element(input, name) => {
            let close = find_byte(input.bytes, name.end, line.end, b'>')?;
            let empty = input.byte(close - 1) == b'/';
            return (!empty).then(|| (How::Element, element_text(input, close + 1)));
        }
        _ if name.dashes == 2 && at > name.end && at < line.end => (How::Switch, at),
        _ if at > name.end && at < line.end => {
            return declared(input, at, line)
                .map(|from| (How::Assigned, from))
                .or_else(|| spaced(input, name, line, at));
        }
        _ => return None,
    };
    Some((how, behind_marks(input, from, line)))
}

/// The place behind blanks, and behind the second marks of `**Password:** value`.
fn behind_marks(input: &Input<'_>, from: usize, line: &Range<usize>) -> usize {
    let from = skip_blank(input.bytes, from);
    let marks = input.bytes[from..line.end.max(from)]
        .iter()
        .take(3)
        .take_while(|byte| **byte == b'*')
        .count();
    if marks > 1 {
        skip_blank(input.bytes, from + marks)
    } else {
        from
    }
}

/// Skips what closes a name: spaces, the bracket of a subscript, marks of bold text.
fn closing(input: &Input<'_>, name: &Name) -> usize {
    let mut at = skip_blank(input.bytes, name.end);
    if name.quote != 0 && matches!(input.byte(at), b']' | b')') && input.byte(at + 1) != b',' {
        at = another_subscript(input, skip_blank(input.bytes, at + 1));
    }
    // `$Self->{'DatabasePw'} = '…'`, `$h{password} = '…'` of Perl.
    if name.lead == b'{' && input.byte(at) == b'}' && input.kind == Kind::Code {
        let owner = name.start.checked_sub(2).map_or(0, |at| input.bytes[at]);
        let behind = skip_blank(input.bytes, at + 1);
        let owned = owner == b'>' || owner.is_ascii_alphanumeric() || owner == b'_';
        if owned && input.byte(behind) == b'=' {
            at = behind;
        }
    }
    // `env[DB_PASSWORD] = x` of a pool of PHP.
    let settings = matches!(input.kind, Kind::Ini | Kind::Env | Kind::Unknown);
    if name.quote == 0 && name.lead == b'[' && input.byte(at) == b']' && settings {
        at = skip_blank(input.bytes, at + 1);
    }
    while input.byte(at) == b'*' && at < name.end + 3 {
        at += 1;
    }
    if name.quote == 0 && input.kind == Kind::Code && input.byte(at) == b'[' {
        return dimension(input, at).unwrap_or(at);
    }
    at
}

/// Skips what a password is for, behind its name: `default['postgresql']['password']['ops'] = '…'`.
fn another_subscript(input: &Input<'_>, at: usize) -> usize {
    let rest = &input.bytes[at..input.bytes.len().min(at + 40)];
    let [b'[', quote @ (b'\'' | b'"'), inner @ ..] = rest else {
        return at;
    };
    let Some(length) = memchr::memchr(*quote, inner) else {
        return at;
    };
    let behind = skip_blank(input.bytes, at + length + 4);
    let closed = inner.get(length + 1) == Some(&b']') && input.byte(behind) == b'=';
    if closed { behind } else { at }
}

/// Skips the dimension of an array of C that a string follows: `kPass[] = "…"`, `pass[PASS_MAX + 1] = "…"`.
fn dimension(input: &Input<'_>, open: usize) -> Option<usize> {
    let inner = &input.bytes[open + 1..input.bytes.len().min(open + 33)];
    let length = inner.iter().position(|byte| *byte == b']')?;
    let sized =
        |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"_ +".contains(byte);
    let at = skip_blank(input.bytes, open + length + 2);
    let behind = skip_blank(input.bytes, at + 1);
    let string = input.byte(at) == b'=' && input.byte(behind) == b'"';
    (inner[..length].iter().all(sized) && string).then_some(at)
}

fn assigned(input: &Input<'_>, name: &Name, at: usize) -> Option<(How, usize)> {
    // `set /p PASSWORD=Password: ` of Windows: what follows is the question.
    let before = &input.bytes[name.start.saturating_sub(3)..name.start];
    if before.eq_ignore_ascii_case(b"/p ") {
        return None;
    }
    let how = match name.lead {
        b'?' | b'&' => How::Query,
        _ if name.dashes > 0 => How::Switch,
        _ => How::Assigned,
    };
    match input.byte(at + 1) {
        b'=' => Some((
            How::Compared,
            at + 2 + usize::from(input.byte(at + 2) == b'='),
        )),
        b'>' => Some((How::Arrow, at + 2)),
        // `x =~ /…/` compares; a password of a setting may begin so.
        b'~' if !matches!(input.kind, Kind::Env | Kind::Ini)
            || at > name.end
            || b" \t/\"'".contains(&input.byte(at + 2)) =>
        {
            None
        }
        _ => Some((how, at + 1)),
    }
}

fn colon(input: &Input<'_>, name: &Name, at: usize) -> Option<(How, usize)> {
    let expands = name.lead == b'{' && name.start > 1 && input.byte(name.start - 2) == b'$';
    match input.byte(at + 1) {
        b'=' | b'-' if expands => Some((How::Fallback, at + 2)),
        // `${app.secret:value}` of Spring; no variable of a shell has such a name.
        byte if expands && byte.is_ascii_alphanumeric() && is_dotted(input, name) => {
            Some((How::Fallback, at + 1))
        }
        _ if expands && at == name.end && fallback::is_default(input, at + 1) => {
            Some((How::Fallback, at + 1))
        }
        b'=' => Some((How::Assigned, at + 2)),
        b':' => None,
        // A part of a name that colons join, as in an ARN.
        // `app:rootPassword: x` of Pulumi is one as well.
        _ if name.quote == 0
            && at == name.end
            && is_joined(input, name)
            && !(input.kind == Kind::Yaml && name.lead == b':' && input.byte(at + 1) == b' ') =>
        {
            None
        }
        // A port or a path of a URL.
        b'/' if input.byte(at + 2) == b'/' => None,
        // A Ruby or Lisp name, as in `password :string`.
        byte if at > name.end && byte.is_ascii_alphabetic() => None,
        _ if expands => None,
        _ => Some((How::Colon, at + 1)),
    }
}

fn is_dotted(input: &Input<'_>, name: &Name) -> bool {
    input.bytes[name.span.clone()]
        .iter()
        .any(|byte| matches!(byte, b'.' | b'-'))
}

/// Says whether the name is a part of something longer: `arn:…:secret:…`, `application/x-pw:…`, `!PSK:…`.
fn is_joined(input: &Input<'_>, name: &Name) -> bool {
    let before = name.start.checked_sub(2).map_or(0, |at| input.byte(at));
    matches!(name.lead, b'/' | b'!') || name.lead == b':' && before.is_ascii_alphanumeric()
}

/// `%3D` and `%3A` for `=` and `:`, as in notes of guests and in bodies of requests.
fn percent(input: &Input<'_>, at: usize) -> Option<(How, usize)> {
    let how = match input.bytes.get(at..at + 3)? {
        b"%3D" | b"%3d" => How::Query,
        b"%3A" | b"%3a" => How::Query,
        _ => return None,
    };
    let mut from = at + 3;
    while input.bytes[from..].starts_with(b"%20") {
        from += 3;
    }
    if input.byte(from) == b'+' {
        from += 1;
    }
    Some((how, from))
}

/// `<key>Password</key><string>value</string>`, `<td>Password</td><td>value</td>`.
fn beside(input: &Input<'_>, at: usize, line: &Range<usize>) -> Option<usize> {
    if input.byte(at + 1) != b'/' {
        return None;
    }
    // The second element may be on the next line.
    let high = (line.end + 120).min(input.bytes.len());
    let close = find_byte(input.bytes, at, high, b'>')?;
    let open = skip_space(input.bytes, close + 1);
    if input.byte(open) == b':' {
        return Some(skip_blank(input.bytes, open + 1));
    }
    if input.byte(open) != b'<' || !input.byte(open + 1).is_ascii_alphabetic() {
        return None;
    }
    let end = find_byte(input.bytes, open, high, b'>')?;
    // The next heading of a table, or a value that has a name of its own.
    let tag = &input.bytes[open..end];
    if tag.starts_with(b"<th") || memchr::memmem::find(tag, b" name=\"").is_some() {
        return None;
    }
    Some(element_text(input, end + 1))
}

/// `<entry key="password">value</entry>`: the tag ends behind the quoted name. Where it is pasted, it
/// ends in the same line.
fn attribute(input: &Input<'_>, at: usize, line: &Range<usize>) -> Option<usize> {
    let pasted = matches!(input.kind, Kind::Unknown | Kind::Prose | Kind::Log) && {
        let rest = input.bytes.get(at..line.end).unwrap_or_default();
        let length = rest.iter().take_while(|byte| **byte != b'<').count();
        rest[length..].starts_with(b"</")
    };
    (pasted || input.kind == Kind::Xml).then(|| element_text(input, at))
}

/// Elements that hold a value's text, or mark it.
const TAGS: [&[u8]; 10] = [
    b"<Value>",
    b"<value>",
    b"<string>",
    b"<secret>",
    b"<b>",
    b"<strong>",
    b"<code>",
    b"<tt>",
    b"<kbd>",
    b"<em>",
];
/// How many of them are skipped.
const MOST_TAGS: usize = 3;

/// Skips white space, the opening of CDATA, and elements around the text, as in `<Password><Value>x`, `<td><b>x`.
fn element_text(input: &Input<'_>, at: usize) -> usize {
    let mut at = skip_space(input.bytes, at);
    for _ in 0..MOST_TAGS {
        let rest = &input.bytes[at.min(input.bytes.len())..];
        if rest.starts_with(b"<![CDATA[") {
            return at + 9;
        }
        let Some(tag) = TAGS.iter().find(|tag| rest.starts_with(tag)) else {
            break;
        };
        at = skip_space(input.bytes, at + tag.len());
    }
    at
}

/// Says whether the name is that of an opening tag, with or without a namespace.
fn opens_element(input: &Input<'_>, name: &Name) -> bool {
    match name.lead {
        b'<' => true,
        b':' => {
            let low = name.start.saturating_sub(24);
            let before = &input.bytes[low..name.start - 1];
            before
                .iter()
                .rev()
                .find(|byte| !byte.is_ascii_alphanumeric())
                .is_some_and(|byte| *byte == b'<')
        }
        _ => false,
    }
}

/// Says whether the name is a cell of a table in Markdown or in a terminal.
fn in_table(input: &Input<'_>, name: &Name, line: &Range<usize>) -> bool {
    let text = &input.bytes[line.start.min(name.start)..name.start];
    let cell = text
        .iter()
        .rposition(|byte| *byte == b'|')
        .map_or(text, |at| &text[at + 1..]);
    let words = cell
        .iter()
        .all(|byte| byte.is_ascii_alphanumeric() || b" *_`-".contains(byte));
    words && cell.len() < 40 && text.trim_ascii_start().starts_with(b"|")
        || cell.trim_ascii().is_empty() && text.len() < 80
}

/// Words of types that stand between a name and its value in languages that put them there.
const TYPES: [&str; 20] = [
    "pic",
    "picture",
    "constant",
    "varchar",
    "varchar2",
    "nvarchar",
    "nvarchar2",
    "char",
    "nchar",
    "character",
    "string",
    "text",
    "type",
    "unicode",
    "widestring",
    "shortstring",
    "inz",
    "bstr",
    "pchar",
    "str",
];

/// How far behind the name such a value begins.
const DECLARED: usize = 72;

/// `NAME PIC X(20) VALUE 'value'`, `name CONSTANT VARCHAR2(80) := 'value'`, `name As String = "value"`: the place of
/// the value in quotes.
fn declared(input: &Input<'_>, at: usize, line: &Range<usize>) -> Option<usize> {
    if !matches!(
        input.kind,
        Kind::Code | Kind::Unknown | Kind::Sql | Kind::Diff
    ) || !input.byte(at).is_ascii_alphabetic()
    {
        return None;
    }
    let rest = &input.bytes[at..line.end.min(at + DECLARED)];
    let quote = memchr::memchr3(b'"', b'\'', b'`', rest)?;
    let head = rest[..quote].trim_ascii_end();
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b" _().,:=%*\t".contains(byte);
    let word = |end: &str| {
        let from = head.len().checked_sub(end.len());
        from.is_some_and(|from| head[from..].eq_ignore_ascii_case(end.as_bytes()))
    };
    let assigns = word("=") && !word("==") && !word("=>");
    let ends = assigns || word(" value") || word(" default") || word("inz(") || word("init(");
    let typed = || {
        head.split(|byte| !byte.is_ascii_alphanumeric())
            .any(|word| {
                let same = |known: &&str| word.eq_ignore_ascii_case(known.as_bytes());
                TYPES.iter().any(same)
            })
    };
    // `(token: string, id = "…")`: the next of several.
    let other = || {
        let mut depth = 0_i32;
        head.iter().any(|byte| {
            depth += i32::from(*byte == b'(') - i32::from(*byte == b')');
            *byte == b',' && depth <= 0
        })
    };
    (ends && head.iter().all(plain) && typed() && !other()).then_some(at + quote)
}

/// `name value`: only in files and on lines that are written so.
fn spaced(input: &Input<'_>, name: &Name, line: &Range<usize>, at: usize) -> Option<(How, usize)> {
    if name.dashes == 1 && matches!(input.kind, Kind::Shell | Kind::Unknown | Kind::Prose) {
        return Some((How::Switch, at));
    }
    // In SQL, and in many languages of configuration, a quoted word follows.
    // `#define KEY @"…"`: a string of Objective-C.
    let marked = usize::from(input.byte(at) == b'@');
    let quoted = matches!(input.byte(at + marked), b'"' | b'\'') && name.quote == 0;
    let fits = match input.kind {
        Kind::Ini => quoted || name.begins_line(input, line) || is_command(input, name, line),
        Kind::Unknown | Kind::Diff | Kind::Prose => {
            let small = input.byte(name.span.start).is_ascii_lowercase();
            small && name.begins_line(input, line) || is_command(input, name, line) || quoted
        }
        Kind::Shell => quoted || is_setter(input, name, line),
        Kind::Sql | Kind::Yaml | Kind::Log | Kind::Code | Kind::Env => quoted,
        _ => false,
    };
    (fits && at < line.end).then_some((How::Spaced, at))
}

/// First words of lines on which a name and its value follow: configurations of routers, switches and daemons, answers
/// for an installer.
const COMMANDS: [&str; 41] = [
    "snmp-server",
    "set",
    "neighbor",
    "username",
    "enable",
    "ip",
    "radius-server",
    "tacacs-server",
    "key",
    "ppp",
    "server",
    "user",
    "machine",
    "login",
    "crypto",
    "isakmp",
    "authentication",
    "d-i",
    "ntp",
    "standby",
    "vrrp",
    "area",
    "auth",
    "line",
    "interface",
    "bind",
    "ike",
    "wireless",
    "ssid",
    "smtp",
    "option",
    "peer",
    "default",
    "radius",
    "tacacs",
    "rootpw",
    "com2sec",
    "sentinel",
    "createUser",
    "poll",
    "add",
];

fn is_command(input: &Input<'_>, name: &Name, line: &Range<usize>) -> bool {
    let text = &input.bytes[line.start.min(name.start)..name.start];
    if text.len() > 160 {
        return false;
    }
    let text = text.trim_ascii_start();
    let first = text.split(|byte| *byte == b' ').next().unwrap_or_default();
    // Sentences have more words, and signs between them.
    let plain = text
        .iter()
        .all(|byte| byte.is_ascii_alphanumeric() || b" -_./:@*\"'".contains(byte));
    plain && COMMANDS.iter().any(|command| first == command.as_bytes())
}

/// `ENV NAME value` of a Dockerfile, `… configure set name value`.
fn is_setter(input: &Input<'_>, name: &Name, line: &Range<usize>) -> bool {
    let text = input.bytes[line.start.min(name.start)..name.start].trim_ascii();
    text == b"ENV" || text.ends_with(b" configure set") || text.ends_with(b" config set")
}

/// `define('NAME', …)` and its like: what is in the brackets is an assignment.
fn is_definition(input: &Input<'_>, name: &Name) -> bool {
    let low = name.start.saturating_sub(24);
    let before = input.bytes[low..name.start].trim_ascii_end();
    let before = before.strip_suffix(b"(").unwrap_or(b"").trim_ascii_end();
    [
        &b"define"[..],
        b"setdefault",
        b"setProperty",
        b"setenv",
        b"putenv",
        b"put",
        b"set",
        b"env",
    ]
    .iter()
    .any(|word| before.ends_with(word))
}

/// Says whether a bracket opens right before the name.
fn is_first(input: &Input<'_>, name: &Name, open: &[u8]) -> bool {
    let low = name.start.saturating_sub(16);
    input.bytes[low..name.start]
        .iter()
        .rev()
        .find(|byte| !byte.is_ascii_whitespace())
        .is_some_and(|byte| open.contains(byte))
}

/// Skips spaces and tabs.
pub(super) fn skip_blank(bytes: &[u8], mut at: usize) -> usize {
    while matches!(bytes.get(at), Some(b' ' | b'\t')) {
        at += 1;
    }
    at
}

/// Skips spaces, tabs and a few line breaks.
pub(super) fn skip_space(bytes: &[u8], at: usize) -> usize {
    let high = (at + 256).min(bytes.len());
    let skipped = bytes[at.min(high)..high]
        .iter()
        .take_while(|byte| byte.is_ascii_whitespace())
        .count();
    at + skipped
}

/// Finds a byte between two places.
pub(super) fn find_byte(bytes: &[u8], from: usize, to: usize, byte: u8) -> Option<usize> {
    let to = to.min(bytes.len());
    memchr::memchr(byte, bytes.get(from..to)?).map(|at| from + at)
}

#[cfg(test)]
mod tests {
    use crate::Detector;
    use crate::marked::finds;

    #[test]
    fn elements_that_an_attribute_names_are_read_where_they_are_pasted() {
        for path in ["", "note.txt", "a.xml"] {
            for template in [
                "<entry key=\"smtp.password\">«{alnum10}»</entry>\n",
                "<property name=\"hibernate.connection.password\">«{alnum10}»</property>\n",
                "<Data Name=\"Password\">«{alnum10}»</Data>\n",
            ] {
                finds(path, template);
            }
        }
        let text = "<a name=\"password\">Reset your password now</a>\n";
        assert!(Detector::built_in().find("", text.as_bytes()).is_empty());
    }
}
