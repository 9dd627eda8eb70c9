//! The path or the language of a text, as it stands beside it.

use std::ops::Range;

use crate::input::Input;
use crate::kind::Kind;

/// How many lines before a text its path may stand, and how many behind it.
const LINES: usize = 6;
/// How long a line is looked at.
const LINE: usize = 240;
/// The longest path that is taken.
const LONGEST: usize = 128;

/// The path of a string that is no message and no file that is known.
pub(super) const STRING: &str = "value.string";

/// Names of settings whose value is the path of what stands beside them.
const PATHS: &[&str] = &[
    "path",
    "dest",
    "destination",
    "filename",
    "file",
    "file_name",
    "filepath",
    "target",
    "name",
];
/// Names of settings whose value is a script.
const SCRIPTS: &[&str] = &[
    "run",
    "script",
    "scripts",
    "command",
    "commands",
    "cmd",
    "shell",
    "exec",
    "before_script",
    "after_script",
    "inline",
    "run_command",
    "entrypoint",
    "bash",
    "postStart",
    "preStop",
    "args",
    "win_shell",
    "win_powershell",
];

/// Returns the path of a string's text: its name where that is one, or the value of a setting beside it.
pub(super) fn path_of_value(input: &Input<'_>, open: usize) -> String {
    let low = open.saturating_sub(LINE);
    let before = &input.bytes[low..open];
    let before = before.trim_ascii_end();
    let name = (before
        .strip_suffix(b":")
        .or_else(|| before.strip_suffix(b"=")))
    .map(|before| last_word(before.trim_ascii_end()))
    .unwrap_or_default();
    // In a program, a path stands in another statement.
    let beside = || {
        (input.kind != Kind::Code)
            .then(|| before_it(input, open))
            .flatten()
    };
    path_of_name(name)
        .or_else(beside)
        .unwrap_or_else(|| path_of_said(name))
}

/// Returns no path where a name is that of what people write to each other; other names are not.
pub(super) fn path_of_said(name: &[u8]) -> String {
    let path = if crate::prose::is_message(name) {
        ""
    } else {
        STRING
    };
    path.to_owned()
}

/// Returns the path that the name of a setting is, or that stands for what its value is.
pub(super) fn path_of_name(name: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(name).ok()?;
    if is_path(text) {
        return Some(text.to_owned());
    }
    SCRIPTS.contains(&text).then(|| "script.sh".to_owned())
}

fn last_word(text: &[u8]) -> &[u8] {
    let text = text.trim_ascii_end();
    let text = text
        .strip_suffix(b"\"")
        .or_else(|| text.strip_suffix(b"'"))
        .unwrap_or(text);
    let from = text.iter().rposition(|byte| b"\"' \t\n,{[(".contains(byte));
    &text[from.map_or(0, |at| at + 1)..]
}

/// Says whether a word is the name of a file: it has an extension or a folder, and nothing else.
pub(super) fn is_path(text: &str) -> bool {
    let sign = |sign: char| sign.is_ascii_alphanumeric() || "/._-~@+".contains(sign);
    let name = text.rsplit('/').next().unwrap_or_default();
    let dotted = name.rsplit_once('.').is_some_and(|(_, end)| {
        (1..=10).contains(&end.len()) && end.starts_with(|sign: char| sign.is_ascii_alphabetic())
    });
    text.len() <= LONGEST
        && text.chars().all(sign)
        && !name.is_empty()
        && (dotted || text.starts_with('/') && text.len() > 4 || name == "Dockerfile")
}

/// Returns the path that a setting on a line before a place gives: `path: /etc/wireguard/wg0.conf`.
pub(super) fn before_it(input: &Input<'_>, at: usize) -> Option<String> {
    let low = at.saturating_sub(LINES * LINE);
    let before = &input.bytes[low..at];
    before
        .rsplit(|byte| *byte == b'\n')
        .take(LINES)
        .find_map(path_in)
}

/// The same for the lines behind a text: `dest: /etc/hosts` below its `content: |`.
pub(super) fn behind_it(input: &Input<'_>, at: usize) -> Option<String> {
    let high = (at + LINES * LINE).min(input.bytes.len());
    let behind = input.bytes.get(at..high)?;
    let lines = behind.split(|byte| *byte == b'\n').take(3);
    lines
        .map_while(|line| (!line.trim_ascii().starts_with(b"- ")).then_some(line))
        .find_map(path_in)
}

/// Returns the path that a line gives to one of the names for it.
fn path_in(line: &[u8]) -> Option<String> {
    let line = &line[line.len().saturating_sub(LINE)..];
    let line = std::str::from_utf8(line).ok()?;
    PATHS.iter().find_map(|name| {
        let (before, value) = line.rsplit_once(name)?;
        if before.ends_with(|sign: char| sign.is_ascii_alphanumeric() || sign == '_') {
            return None;
        }
        let value = value.trim_start_matches(['"', '\'']).trim_start();
        let value = value
            .strip_prefix([':', '='])?
            .trim_start_matches(['=', ' ', '\t', '"', '\'']);
        let end = value
            .find(['"', '\'', ' ', ',', '\r'])
            .unwrap_or(value.len());
        is_path(&value[..end]).then(|| value[..end].to_owned())
    })
}

/// Returns the path that a command on a line writes to: `cat > /etc/x.conf`, `tee -a /etc/x.conf`; or one that stands
/// for the language of the program that reads it.
pub(super) fn written(input: &Input<'_>, line: Range<usize>) -> Option<String> {
    let line = std::str::from_utf8(&input.bytes[line]).ok()?;
    let words: Vec<&str> = line.split_whitespace().collect();
    let clean = |word: &str| word.trim_matches(['"', '\'', ';', '>']).to_owned();
    for (at, word) in words.iter().enumerate() {
        let target = match *word {
            ">" | ">>" | "dd" => words.get(at + 1).copied(),
            "tee" => words[at + 1..]
                .iter()
                .find(|word| !word.starts_with('-'))
                .copied(),
            word if word.starts_with('>') => Some(word),
            word if word.starts_with("of=") => word.get(3..),
            _ => None,
        };
        let target = target
            .map(clean)
            .filter(|path| is_path(path) || path.starts_with('/'));
        if target.is_some() {
            return target;
        }
    }
    let language = words
        .iter()
        .find_map(|word| match word.rsplit('/').next()? {
            "mysql" | "mariadb" | "psql" | "sqlite3" => Some("query.sql"),
            "bash" | "sh" | "ssh" | "zsh" => Some("script.sh"),
            "python" | "python3" => Some("script.py"),
            "kubectl" => Some("manifest.yaml"),
            _ => None,
        });
    language.map(str::to_owned)
}

/// Returns a path that stands for a language, as a block of Markdown names it.
pub(super) fn path_of_language(language: &str) -> Option<String> {
    let extension = match language.to_ascii_lowercase().as_str() {
        "shell" | "console" | "zsh" | "shell-session" | "terminal" => "sh",
        "terraform" | "tofu" => "tf",
        "python" => "py",
        "javascript" => "js",
        "typescript" => "ts",
        "golang" => "go",
        "rust" => "rs",
        "csharp" => "cs",
        "powershell" => "ps1",
        "dotenv" => "env",
        "html" | "json" | "yaml" | "yml" | "xml" | "ini" | "toml" | "conf" | "cfg"
        | "properties" | "sql" | "hcl" | "tf" | "py" | "js" | "ts" | "go" | "java" | "rs"
        | "cs" | "rb" | "php" | "sh" | "bash" | "ps1" | "env" | "diff" | "patch" | "csv"
        | "log" | "nix" | "lua" | "perl" | "jsonc" | "json5" => language,
        _ => return None,
    };
    Some(format!("text.{}", extension.to_ascii_lowercase()))
}
