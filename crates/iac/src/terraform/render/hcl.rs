//! Writes HCL the way `terraform fmt` leaves it.

/// A growing file of HCL.
///
/// Attributes on consecutive lines get their `=` under each other, as `terraform fmt` does; a blank
/// line, a comment, a block or a value over several lines starts a new group.
#[derive(Debug, Default)]
pub(super) struct Hcl {
    lines: Vec<Line>,
    depth: usize,
}

#[derive(Debug)]
enum Line {
    Text(usize, String),
    Pair(usize, String, String),
    Blank,
}

impl Hcl {
    /// Makes an empty file.
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Writes `key = value`, where the value is an expression on one line.
    pub(super) fn pair(&mut self, key: &str, value: impl Into<String>) {
        let value = value.into();
        debug_assert!(
            !value.contains('\n'),
            "values over several lines are opened"
        );
        self.lines
            .push(Line::Pair(self.depth, key.to_owned(), value));
    }

    /// Opens a block, an object or a list; `header` ends in its bracket.
    pub(super) fn open(&mut self, header: &str) {
        self.lines.push(Line::Text(self.depth, header.to_owned()));
        self.depth += 1;
    }

    /// Closes what was opened, with `end` as the bracket.
    pub(super) fn close(&mut self, end: &str) {
        self.depth = self.depth.saturating_sub(1);
        self.lines.push(Line::Text(self.depth, end.to_owned()));
    }

    /// Writes a block.
    pub(super) fn block(&mut self, header: &str, body: impl FnOnce(&mut Self)) {
        self.open(&format!("{header} {{"));
        body(self);
        self.close("}");
    }

    /// Writes a block that has nothing in it.
    pub(super) fn empty_block(&mut self, header: &str) {
        self.line(&format!("{header} {{}}"));
    }

    /// Writes a line as it is.
    pub(super) fn line(&mut self, text: &str) {
        self.lines.push(Line::Text(self.depth, text.to_owned()));
    }

    /// Writes a comment; what could end it or hide in it is replaced.
    pub(super) fn comment(&mut self, text: &str) {
        let text: String = text
            .chars()
            .map(|c| if is_unsafe(c) { '\u{fffd}' } else { c })
            .collect();
        self.lines.push(Line::Text(self.depth, format!("# {text}")));
    }

    /// Writes a blank line, unless there is one already or a block has only begun.
    pub(super) fn blank(&mut self) {
        match self.lines.last() {
            None | Some(Line::Blank) => {}
            Some(Line::Text(_, text)) if text.ends_with(['{', '[', '(']) => {}
            _ => self.lines.push(Line::Blank),
        }
    }

    /// Appends another file's lines one level down from here.
    pub(super) fn append(&mut self, other: Self) {
        for line in other.lines {
            self.lines.push(match line {
                Line::Text(depth, text) => Line::Text(depth + self.depth, text),
                Line::Pair(depth, key, value) => Line::Pair(depth + self.depth, key, value),
                Line::Blank => Line::Blank,
            });
        }
    }

    /// Returns the text of the file.
    pub(super) fn finish(mut self) -> String {
        while matches!(self.lines.last(), Some(Line::Blank)) {
            self.lines.pop();
        }
        let mut out = String::new();
        let mut index = 0;
        while index < self.lines.len() {
            let group = self.lines[index..]
                .iter()
                .take_while(|line| matches!(line, Line::Pair(..)))
                .count();
            let width = self.lines[index..index + group]
                .iter()
                .map(|line| match line {
                    Line::Pair(_, key, _) => key.chars().count(),
                    _ => 0,
                })
                .max()
                .unwrap_or(0);
            for line in &self.lines[index..index + group.max(1)] {
                match line {
                    Line::Pair(depth, key, value) => {
                        let pad = width - key.chars().count();
                        indent(&mut out, *depth);
                        out.push_str(key);
                        out.extend(std::iter::repeat_n(' ', pad));
                        out.push_str(" = ");
                        out.push_str(value);
                    }
                    Line::Text(depth, text) => {
                        indent(&mut out, *depth);
                        out.push_str(text);
                    }
                    Line::Blank => {}
                }
                out.push('\n');
            }
            index += group.max(1);
        }
        out
    }
}

fn indent(out: &mut String, depth: usize) {
    out.extend(std::iter::repeat_n("  ", depth));
}

/// Returns whether a character must not stand raw in a generated file: it could end the line or make it read as another.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}

/// Writes text as a quoted string in which nothing is a template, whatever the text holds.
pub(super) fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    let mut chars = text.chars().peekable();
    let mut previous = None;
    while let Some(c) = chars.next() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // A doubled `$$` before the brace would itself be an escape, so it is spelled out there.
            '$' | '%' if chars.peek() == Some(&'{') => {
                if previous == Some(c) {
                    out.push_str(&format!("\\u{:04x}", c as u32));
                } else {
                    out.push(c);
                    out.push(c);
                }
            }
            c if is_unsafe(c) => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
        previous = Some(c);
    }
    out.push('"');
    out
}

/// Writes a list of strings on one line.
pub(super) fn strings<S: AsRef<str>>(items: impl IntoIterator<Item = S>) -> String {
    let items: Vec<String> = items
        .into_iter()
        .map(|item| string(item.as_ref()))
        .collect();
    format!("[{}]", items.join(", "))
}

/// Makes an identifier that Terraform takes from any text.
pub(super) fn identifier(text: &str, prefix: &str) -> String {
    let mut out: String = text
        .chars()
        .map(|c| match c.to_ascii_lowercase() {
            c if c.is_ascii_alphanumeric() => c,
            _ => '_',
        })
        .take(60)
        .collect();
    while out.ends_with('_') {
        out.pop();
    }
    if !out.starts_with(|c: char| c.is_ascii_alphabetic()) {
        out.insert_str(0, prefix);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_signs_of_one_group_stand_under_each_other() {
        let mut hcl = Hcl::new();
        hcl.block("resource \"a\" \"b\"", |hcl| {
            hcl.pair("for_each", "local.b");
            hcl.blank();
            hcl.pair("name", "each.key");
            hcl.pair("node_name", "var.node_name");
            hcl.comment("why");
            hcl.pair("x", "1");
        });
        assert_eq!(
            hcl.finish(),
            "resource \"a\" \"b\" {\n  for_each = local.b\n\n  name      = each.key\n  node_name = var.node_name\n  # why\n  x = 1\n}\n"
        );
    }

    #[test]
    fn hostile_text_stays_text() {
        assert_eq!(string("a\"b\\c"), "\"a\\\"b\\\\c\"");
        assert_eq!(
            string("${file(\"/etc/passwd\")}"),
            "\"$${file(\\\"/etc/passwd\\\")}\""
        );
        assert_eq!(string("%{ if true }"), "\"%%{ if true }\"");
        assert_eq!(string("$${x}"), "\"$\\u0024{x}\"");
        assert_eq!(string("$%{x}"), "\"$%%{x}\"");
        assert_eq!(string("a\nb\u{0}\u{202e}"), "\"a\\nb\\u0000\\u202e\"");
        assert_eq!(string("$5 {}"), "\"$5 {}\"");
    }

    #[test]
    fn a_comment_stays_on_its_line() {
        let mut hcl = Hcl::new();
        hcl.comment("x\nresource \"a\" \"b\" {}\u{2028}");
        assert_eq!(hcl.finish().lines().count(), 1);
    }

    #[test]
    fn identifiers_are_what_terraform_takes() {
        assert_eq!(identifier("web-01.example", "vm_"), "web_01_example");
        assert_eq!(identifier("3cx", "vm_"), "vm_3cx");
        assert_eq!(identifier("ü", "vm_"), "vm_");
        assert_eq!(identifier("", "vm_"), "vm_");
    }
}
