//! Columns without lines around them: easy to read, easy to cut.

use super::line::{Line, Tone};

/// Rows of equal length under a heading.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    headings: Vec<&'static str>,
    right: Vec<bool>,
    rows: Vec<Vec<Line>>,
}

impl Table {
    /// Makes a table; a heading that starts with `>` makes its column right-aligned.
    pub(crate) fn new<const N: usize>(headings: [&'static str; N]) -> Self {
        Self {
            headings: headings.map(|name| name.trim_start_matches('>')).to_vec(),
            right: headings.map(|name| name.starts_with('>')).to_vec(),
            rows: Vec::new(),
        }
    }

    /// Adds a row.
    pub(crate) fn row<const N: usize>(&mut self, cells: [Line; N]) {
        assert_eq!(
            N,
            self.headings.len(),
            "each row has a cell for each heading"
        );
        self.rows.push(cells.to_vec());
    }

    /// Returns the lines; with a width, the last column is wrapped to fit it.
    pub(super) fn lines(&self, width: Option<usize>) -> Vec<Line> {
        let heading: Vec<Line> = self
            .headings
            .iter()
            .map(|name| Line::new().add(Tone::Strong, *name))
            .collect();
        let rows: Vec<&Vec<Line>> = std::iter::once(&heading).chain(&self.rows).collect();
        let columns = self.headings.len();
        let widths: Vec<usize> = (0..columns)
            .map(|at| rows.iter().map(|row| row[at].width()).max().unwrap_or(0))
            .collect();
        let before: usize = widths[..columns.saturating_sub(1)]
            .iter()
            .map(|w| w + 2)
            .sum();
        let room = width.map(|width| width.saturating_sub(before).max(24));
        rows.into_iter()
            .flat_map(|row| {
                let (last, first) = row.split_last().expect("a table has columns");
                let mut line = Line::new();
                for (at, cell) in first.iter().enumerate() {
                    let pad = " ".repeat(widths[at] - cell.width());
                    line = match self.right[at] {
                        true => line.plain(pad).then(cell.clone()).plain("  "),
                        false => line.then(cell.clone()).plain(pad).plain("  "),
                    };
                }
                let last_pad = match self.right[columns - 1] {
                    true => " ".repeat(widths[columns - 1] - last.width()),
                    false => String::new(),
                };
                let mut wrapped = last.wrap(room).into_iter();
                let head = wrapped.next().unwrap_or_default();
                let mut lines = vec![line.plain(last_pad).then(head).trim_end()];
                lines.extend(wrapped.map(|rest| Line::from(" ".repeat(before)).then(rest)));
                lines
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(table: &Table, width: Option<usize>) -> String {
        table
            .lines(width)
            .iter()
            .map(|line| line.render(false))
            .collect()
    }

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let mut table = Table::new(["name", ">size", "note"]);
        table.row(["a".into(), "1".into(), "x".into()]);
        table.row(["größer".into(), "100".into(), "".into()]);
        assert_eq!(
            shown(&table, None),
            "name    size  note\na          1  x\ngrößer   100\n"
        );
    }

    #[test]
    fn the_last_column_wraps_at_words() {
        let mut table = Table::new(["name", "note"]);
        table.row(["a".into(), "one two three four five six".into()]);
        assert_eq!(
            shown(&table, Some(30)),
            "name  note\na     one two three four five\n      six\n"
        );
    }
}
