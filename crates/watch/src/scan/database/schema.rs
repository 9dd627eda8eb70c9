//! Which tables there are, and what their columns are called.

use super::record::{Record, Value};

/// The page where the list of all tables begins.
pub(super) const ROOT: u32 = 1;

/// A table.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::scan) struct Table {
    /// What it is called.
    pub(in crate::scan) name: String,
    /// The page where its rows begin.
    pub(super) root: u32,
    /// The names of its columns in the order of their values.
    pub(super) columns: Vec<String>,
    /// Which column is another name of the row's id.
    row_id: Option<usize>,
}

impl Table {
    /// Reads a row of the list; `None` where it is no table with rows of its own.
    pub(super) fn of(row: &Record) -> Option<Self> {
        let mut values = row.values();
        let mut text = |at| match values.nth(at) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        };
        let (kind, name) = (text(0)?, text(0)?.into_owned());
        let _its_table = text(0)?;
        let root = match values.next() {
            Some(Value::Integer(root)) => u32::try_from(root).ok().filter(|root| *root > 0)?,
            _ => return None,
        };
        let Some(Value::Text(sql)) = values.next() else {
            return None;
        };
        let (columns, row_id) = columns(&sql);
        let table = Self {
            name,
            root,
            columns,
            row_id,
        };
        (kind == "table").then_some(table)
    }

    /// Returns the name of a column.
    pub(super) fn column(&self, at: usize) -> String {
        let named = self.columns.get(at).cloned();
        named.unwrap_or_else(|| format!("column_{}", at + 1))
    }

    pub(super) fn is_row_id(&self, at: usize) -> bool {
        self.row_id == Some(at)
    }
}

/// Reads the columns of `CREATE TABLE …` in the order of their values, and which of them is the row's id.
fn columns(sql: &str) -> (Vec<String>, Option<usize>) {
    let (parts, behind) = parts(sql);
    let (mut names, mut row_id, mut keys) = (Vec::new(), None, Vec::new());
    for part in &parts {
        let words: Vec<&Word> = part.iter().collect();
        let is = |at: usize, word: &str| words.get(at).is_some_and(|known| known.is(word));
        let any = |word: &str| words.iter().any(|known| known.is(word));
        let primary = words
            .windows(2)
            .position(|two| two[0].is("primary") && two[1].is("key"));
        let constraint = ["constraint", "primary", "unique", "check", "foreign"];
        if constraint.iter().any(|word| is(0, word)) {
            let listed = |at: usize| words[at + 2..].iter().filter(|word| word.depth > 1);
            keys.extend(
                primary
                    .into_iter()
                    .flat_map(listed)
                    .map(|word| word.text.clone()),
            );
            continue;
        }
        // What is counted whenever it is asked for is kept nowhere.
        let (Some(name), false) = (words.first(), any("as") && !any("stored")) else {
            continue;
        };
        if primary.is_some() {
            keys.push(name.text.clone());
            let is_id = is(1, "integer") && !any("desc");
            row_id = is_id.then_some(names.len()).or(row_id);
        }
        names.push(name.text.clone());
    }
    // Rows without an id begin with their key.
    let without_id = behind
        .windows(2)
        .any(|two| two[0].is("without") && two[1].is("rowid"));
    if without_id {
        row_id = None;
        let is_key = |name: &String| keys.iter().position(|key| key.eq_ignore_ascii_case(name));
        names.sort_by_key(|name| is_key(name).unwrap_or(usize::MAX));
    } else if let ([key], None) = (&keys[..], row_id) {
        row_id = parts.iter().position(|part| {
            let is_it = |word: &Word| word.text.eq_ignore_ascii_case(key);
            part.first().is_some_and(is_it) && part.get(1).is_some_and(|kind| kind.is("integer"))
        });
    }
    (names, row_id)
}

/// A word of a statement.
#[derive(Debug)]
struct Word {
    text: String,
    quoted: bool,
    /// How many brackets it stands in.
    depth: usize,
}

impl Word {
    fn is(&self, word: &str) -> bool {
        !self.quoted && self.text.eq_ignore_ascii_case(word)
    }
}

/// Reads the words between the first brackets of a statement, part by part, and those behind.
fn parts(sql: &str) -> (Vec<Vec<Word>>, Vec<Word>) {
    let (mut parts, mut part, mut behind) = (Vec::new(), Vec::new(), Vec::new());
    let mut depth = 0_usize;
    let mut rest = sql;
    while let Some(first) = rest.chars().next() {
        let (text, quoted, length) = match first {
            '-' if rest.starts_with("--") => (None, false, rest.find('\n').unwrap_or(rest.len())),
            '/' if rest.starts_with("/*") => (
                None,
                false,
                rest.find("*/").map_or(rest.len(), |end| end + 2),
            ),
            '"' | '\'' | '`' | '[' => {
                let end = if first == '[' { ']' } else { first };
                let inside = rest[1..].find(end).unwrap_or(rest.len() - 1);
                (
                    Some(&rest[1..1 + inside]),
                    true,
                    (inside + 2).min(rest.len()),
                )
            }
            _ if first.is_alphanumeric() || first == '_' => {
                let other = |letter: char| !letter.is_alphanumeric() && letter != '_';
                let length = rest.find(other).unwrap_or(rest.len());
                (Some(&rest[..length]), false, length)
            }
            _ => {
                match first {
                    '(' => depth += 1,
                    ')' if depth == 1 => {
                        depth = 0;
                        parts.push(std::mem::take(&mut part));
                    }
                    ')' => depth = depth.saturating_sub(1),
                    ',' if depth == 1 => parts.push(std::mem::take(&mut part)),
                    _ => {}
                }
                (None, false, first.len_utf8())
            }
        };
        if let Some(text) = text {
            let text = text.to_owned();
            let word = Word {
                text,
                quoted,
                depth,
            };
            match depth {
                0 => behind.push(word),
                _ => part.push(word),
            }
        }
        rest = &rest[length..];
    }
    (parts, behind)
}

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn columns_are_named_in_the_order_of_their_values() {
        for (sql, names, row_id) in [
            ("CREATE TABLE a(b, c TEXT)", &["b", "c"][..], None),
            (
                "CREATE TABLE \"a b\" (\n  id INTEGER PRIMARY KEY, -- the key, it is\n  'na(me' varchar(20) DEFAULT 'x, y', /* z, */ [c d] text CHECK(length(name) > 1), `e` int)",
                &["id", "na(me", "c d", "e"],
                Some(0),
            ),
            (
                "create table t (k text, n integer, primary key (n), unique (k, n), constraint x foreign key (k) references u(k))",
                &["k", "n"],
                Some(1),
            ),
            (
                "create table t (a, k text primary key) without rowid",
                &["k", "a"],
                None,
            ),
            (
                "create table t (a, b, c, PRIMARY KEY (c, a)) WITHOUT ROWID",
                &["c", "a", "b"],
                None,
            ),
            (
                "create table t (a, b int generated always as (a + 1), c int as (a) stored, d)",
                &["a", "c", "d"],
                None,
            ),
            (
                "create table t (id int primary key, größe text)",
                &["id", "größe"],
                None,
            ),
            ("create table t (a, b", &["a"], None),
            ("nonsense", &[], None),
            ("", &[], None),
            ("create table t (\"", &[], None),
        ] {
            assert_eq!(
                columns(sql),
                (
                    names.iter().map(|name| (*name).to_owned()).collect(),
                    row_id
                ),
                "{sql}"
            );
        }
    }
}
