//! Files that a text shows: below a command that prints one, below its name, between the marks of `head` and `tail`.

use std::ops::Range;

use super::{Texts, near};
use crate::input::Input;
use crate::kind::Kind;

/// Commands that print a file as it is.
const VERBS: [&[u8]; 6] = [
    b"cat ",
    b"head ",
    b"tail ",
    b"type ",
    b"more ",
    b"Get-Content ",
];
/// What stands before and in such a command, whatever the prompt.
pub(super) const SIGNS: &[&str] = &[
    "$ cat ",
    "# cat ",
    "> cat ",
    "% cat ",
    "o cat ",
    "  cat ",
    "\tcat ",
    "$ head ",
    "# head ",
    "> head ",
    "% head ",
    "o head ",
    "  head ",
    "\thead ",
    "$ tail ",
    "# tail ",
    "> tail ",
    "% tail ",
    "o tail ",
    "  tail ",
    "\ttail ",
    "$ type ",
    "# type ",
    "> type ",
    "% type ",
    "o type ",
    "  type ",
    "\ttype ",
    "$ more ",
    "# more ",
    "> more ",
    "% more ",
    "o more ",
    "  more ",
    "\tmore ",
    "get-content ",
];
/// The longest prompt, and the longest line that names a file, in bytes.
const PROMPT: usize = 96;
const HEADING: usize = 240;
/// The longest text that is looked through: people show less.
const LONGEST: usize = 256 << 10;
/// How many lines of a file are read, and how far down the next prompt is looked for.
const LINES: usize = 400;

pub(super) fn find(input: &Input<'_>, has_verbs: bool, has_marks: bool, found: &mut Texts<'_>) {
    let kinds = [Kind::Prose, Kind::Unknown, Kind::Log, Kind::Shell];
    if !kinds.contains(&input.kind) || input.bytes.len() > LONGEST {
        return;
    }
    for verb in VERBS.iter().filter(|_| has_verbs) {
        for at in memchr::memmem::find_iter(input.bytes, verb) {
            printed(input, at, verb.len(), found);
        }
    }
    if has_marks {
        marked(input, found);
    }
    if input.kind != Kind::Shell {
        rows(input, found);
    }
    if matches!(input.kind, Kind::Prose | Kind::Unknown) {
        headed(input, found);
    }
}

/// Reads what a command behind a prompt printed, up to the next prompt or an empty line.
fn printed(input: &Input<'_>, at: usize, verb: usize, found: &mut Texts<'_>) {
    let line = input.line(at);
    let lead = &input.bytes[line.start.max(at.saturating_sub(PROMPT))..at];
    let lead = lead.strip_suffix(b"sudo ").unwrap_or(lead);
    let Some(prompt) = prompt(lead).filter(|_| at - line.start < PROMPT) else {
        return;
    };
    let Some(path) = path_of_command(&input.bytes[at + verb..line.end.max(at + verb)]) else {
        return;
    };
    let (mut end, mut blank, mut next) = (None, None, input.below(&line));
    let start = next;
    for _ in 0..LINES {
        if next >= input.bytes.len() {
            break;
        }
        let below = input.line(next);
        let text = &input.bytes[below.clone()];
        if text.starts_with(prompt) || text.starts_with(b"```") {
            end = Some(below.start);
            break;
        }
        if text.trim_ascii().is_empty() {
            blank.get_or_insert(below.start);
        }
        next = input.below(&below);
    }
    // Where no prompt follows, the words behind an empty line may be those of who asks.
    let end = end.or(blank).unwrap_or(next.min(input.bytes.len()));
    push(input, start..end, path, found);
}

/// Returns how a prompt begins that stands before a command: `$ `, `# `, `root@pve1:~# `, `PS C:\>`.
fn prompt(lead: &[u8]) -> Option<&[u8]> {
    let shown = lead.trim_ascii_end();
    let (sign, name) = shown.split_last()?;
    if lead.len() == shown.len() || !matches!(sign, b'$' | b'#' | b'>' | b'%') {
        return None;
    }
    if name.is_empty() {
        return (*sign != b'>').then_some(lead);
    }
    let plain = |byte: &u8| byte.is_ascii_graphic() || *byte == b' ';
    let named = name.contains(&b'@') || name.starts_with(b"PS ") || name.contains(&b':');
    if !named || !name.iter().all(plain) {
        return None;
    }
    // The folder of the next prompt may be another one.
    let folder = name.iter().position(|byte| matches!(byte, b':' | b' '));
    Some(&lead[..folder.map_or(name.len(), |at| at + 1)])
}

/// Returns the only file that a command is given.
fn path_of_command(arguments: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(arguments).ok()?;
    let mut words = text.split_whitespace().filter(|word| {
        let count = word.bytes().all(|byte| byte.is_ascii_digit());
        !word.starts_with('-') && !count
    });
    let path = words.next()?.trim_matches(['"', '\'']);
    let path = path.replace('\\', "/");
    let path = path.split_once(":/").map_or(&*path, |(_, path)| path);
    (words.next().is_none() && near::is_path(path)).then(|| path.to_owned())
}

/// Reads the files between lines such as `==> /etc/hosts <==`.
fn marked(input: &Input<'_>, found: &mut Texts<'_>) {
    let mut open: Option<(usize, String)> = None;
    for at in memchr::memmem::find_iter(input.bytes, b"==> ") {
        let line = input.line(at);
        let name = input.bytes[at + 4..line.end.max(at + 4)].trim_ascii_end();
        let path = name
            .strip_suffix(b" <==")
            .and_then(|name| std::str::from_utf8(name).ok())
            .filter(|name| line.start == at && near::is_path(name));
        let Some(path) = path else { continue };
        if let Some((from, path)) = open.replace((input.below(&line), path.to_owned())) {
            push(input, from..at, path, found);
        }
    }
    if let Some((from, path)) = open {
        push(input, from..input.bytes.len(), path, found);
    }
}

/// Reads what stands below a line that ends with a colon and names a file.
fn headed(input: &Input<'_>, found: &mut Texts<'_>) {
    for colon in memchr::memmem::find_iter(input.bytes, b":\n") {
        let line = input.line(colon);
        if line.len() > HEADING {
            continue;
        }
        let Some(path) = named(&input.bytes[line.start..colon]) else {
            continue;
        };
        let mut next = colon + 2;
        if input.byte(next) == b'\n' {
            next += 1;
        }
        let start = next;
        let depth = |line: &Range<usize>| {
            let text = &input.bytes[line.clone()];
            text.len() - text.trim_ascii_start().len()
        };
        let own = depth(&line);
        let indented = depth(&input.line(next)) > own + 1;
        let mut end = start;
        for _ in 0..LINES {
            if next >= input.bytes.len() {
                break;
            }
            let below = input.line(next);
            let text = input.bytes[below.clone()].trim_ascii();
            let over = match indented {
                true => !text.is_empty() && depth(&below) <= own,
                false => text.is_empty(),
            };
            if over || text.starts_with(b"```") {
                break;
            }
            next = input.below(&below);
            end = next.min(input.bytes.len());
        }
        push(input, start..end.max(start), path, found);
    }
}

/// Reads tables of comma-separated values that begin behind an empty line.
fn rows(input: &Input<'_>, found: &mut Texts<'_>) {
    let starts = memchr::memmem::find_iter(input.bytes, b"\n\n").map(|at| at + 2);
    for start in starts {
        let header = input.line(start.min(input.bytes.len()));
        let Some(sign) = separator(&input.bytes[header.clone()]) else {
            continue;
        };
        let count =
            |line: &Range<usize>| memchr::memchr_iter(sign, &input.bytes[line.clone()]).count();
        let columns = count(&header);
        let mut next = input.below(&header);
        let mut lines = 0;
        while next < input.bytes.len() && lines < LINES {
            let row = input.line(next);
            if count(&row) < columns {
                break;
            }
            lines += 1;
            next = input.below(&row);
        }
        if lines > 0 {
            push(
                input,
                start..next.min(input.bytes.len()),
                "text.csv".to_owned(),
                found,
            );
        }
    }
}

/// Returns the sign between the headings of a table: two or more of them, and nothing but words between.
fn separator(header: &[u8]) -> Option<u8> {
    let sign = [b',', b';', b'\t']
        .into_iter()
        .find(|sign| header.len() < HEADING && memchr::memchr_iter(*sign, header).count() > 1)?;
    let word = |cell: &[u8]| {
        let cell = cell.trim_ascii();
        let cell = cell
            .strip_prefix(b"\"")
            .and_then(|cell| cell.strip_suffix(b"\""))
            .unwrap_or(cell);
        let plain =
            |byte: &u8| byte.is_ascii_alphabetic() || *byte >= 0x80 || b"_- ".contains(byte);
        let blanks = cell.iter().filter(|byte| **byte == b' ').count();
        (1..=24).contains(&cell.len()) && blanks < 2 && cell.iter().all(plain)
    };
    header.split(|byte| *byte == sign).all(word).then_some(sign)
}

/// Returns the file that the last word of a line is: `and /etc/exports`, `auth.txt`.
pub(super) fn named(line: &[u8]) -> Option<String> {
    let last = line.trim_ascii().rsplit(|byte| *byte == b' ').next()?;
    let text = std::str::from_utf8(last).ok()?;
    let path = text.trim_matches(['`', '"', '\'', '*', '(', ')']);
    // `e.g.:`, `pve1.lab.net:`: only what has a folder or an ending that files have.
    let ending = path.rsplit_once('.').map(|(_, ending)| ending);
    let file = path.contains('/') || ending.is_some_and(|ending| ENDINGS.contains(&ending));
    (file && near::is_path(path)).then(|| path.to_owned())
}

/// Endings of files that people show.
const ENDINGS: [&str; 32] = [
    "cfg",
    "conf",
    "cnf",
    "ini",
    "env",
    "txt",
    "yml",
    "yaml",
    "json",
    "toml",
    "xml",
    "properties",
    "tf",
    "tfvars",
    "hcl",
    "sh",
    "py",
    "php",
    "rb",
    "js",
    "ts",
    "go",
    "sql",
    "csv",
    "pem",
    "key",
    "service",
    "netrc",
    "pgpass",
    "ovpn",
    "log",
    "list",
];

fn push(input: &Input<'_>, body: Range<usize>, path: String, found: &mut Texts<'_>) {
    let depth = |line: &[u8]| line.len() - line.trim_ascii_start().len();
    let Some(text) = input.bytes.get(body.clone()) else {
        return;
    };
    let lines = text.split(|byte| *byte == b'\n');
    let indent = lines
        .filter(|line| !line.trim_ascii().is_empty())
        .map(depth)
        .min()
        .unwrap_or(0);
    found.push(super::block::stripped(input, body, indent, path));
}

#[cfg(test)]
mod tests {
    use crate::marked::{self, finds};

    #[test]
    fn each_command_is_looked_for_behind_each_prompt() {
        for verb in super::VERBS {
            let verb = std::str::from_utf8(verb).unwrap().to_ascii_lowercase();
            for lead in ["$ ", "root@pve1:~# ", "> ", "% ", "$  ", "$\t", "# sudo "] {
                let typed = format!("{lead}{verb}");
                let told = |sign: &&str| typed.contains(*sign);
                assert!(super::SIGNS.iter().any(told), "{typed}");
            }
        }
    }

    #[test]
    fn what_a_command_printed_is_read_as_the_file() {
        for text in [
            "Which key is wrong?\n\n$ cat config/master.key\n«{hex32}»\n$ cat config/database.yml\nproduction:\n  password: «{alnum14}»\n$ exit\n",
            "root@pve1:~# sudo cat /root/.pgpass\ndb1:5432:app:owner:«{alnum14}»\nroot@pve1:/etc# ls\n{hex32}\n",
            "[09:12] PS C:\\ops> dir\n",
            "==> /root/.pgpass <==\ndb1:5432:app:owner:«{alnum14}»\n\n==> /etc/hosts <==\n10.0.0.5 web1\n",
            "auth.txt:\nops\n«{alnum6}~{alnum6}»\n\nand so on\n",
            "USER: write a config from it\n\nname,ip,user,password\nweb1,10.0.0.5,root,«{alnum14}»\nweb2,10.0.0.6,ops,«maple-otter-river-lamp»\n\nASSISTANT: Sure.\n",
            "This is in config/master.key:\n```\n«{hex32}»\n```\n",
            "> cat config/master.key\n{hex32}\n",
            "name,ip,user,password\nweb1,10.0.0.5,root,«{alnum14}»\n",
            "this list\n\nname,ip,user,password\nweb1,10.0.0.5,root,«{alnum14}»\nthe end, that is, of maple-otter-river\n",
            "This is in /root/.pgpass:\n\n    db1:5432:app:owner:«{alnum14}»\n\n    db2:5432:app:owner:«{alnum14}»\nWhat is wrong?\n",
        ] {
            finds("question.txt", text);
        }
    }

    #[test]
    fn what_stands_behind_the_file_is_none_of_it() {
        let detector = marked::only(crate::Class::Secret);
        for text in [
            "$ cat config/master.key | wc -c\n{hex32}\n",
            "we cat config/master.key\n{hex32}\n",
            "$ cat config/master.key\n\n{hex32} is its sum\n",
            "$ cat config/master.key\n\n{hex32}\n",
            "see master.key:\n\nthe sum\n\n{hex32}\n",
            "$ cat ",
            "master.key:\n",
            "==> master.key <==",
        ] {
            let text = crate::template::fill(text, 7);
            let found = detector.find("question.txt", text.as_bytes());
            assert!(found.is_empty(), "{text}: {found:?}");
        }
    }
}
