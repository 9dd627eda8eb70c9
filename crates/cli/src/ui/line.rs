//! Text with tones; colour is added, and what could steer a terminal removed, when it is written.

/// What a piece of text says by its colour; the words say the same without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// As the terminal writes.
    Plain,
    /// A heading, a name.
    Strong,
    /// It holds.
    Good,
    /// Look at this.
    Doubtful,
    /// It does not hold.
    Bad,
    /// Less important.
    Faint,
}

impl Tone {
    fn code(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Strong => Some("1"),
            Self::Good => Some("32"),
            Self::Doubtful => Some("33"),
            Self::Bad => Some("1;31"),
            Self::Faint => Some("2"),
        }
    }
}

/// One line of text, or several, in pieces of different tones.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pieces: Vec<(Tone, String)>,
}

impl Line {
    /// Makes an empty line.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds plain text.
    pub(crate) fn plain(self, text: impl Into<String>) -> Self {
        self.add(Tone::Plain, text)
    }

    /// Adds a heading or a name.
    pub(crate) fn strong(self, text: impl Into<String>) -> Self {
        self.add(Tone::Strong, text)
    }

    /// Adds text that says that something holds.
    pub(crate) fn good(self, text: impl Into<String>) -> Self {
        self.add(Tone::Good, text)
    }

    /// Adds text that asks to be looked at.
    pub(crate) fn doubtful(self, text: impl Into<String>) -> Self {
        self.add(Tone::Doubtful, text)
    }

    /// Adds text that says that something does not hold.
    pub(crate) fn bad(self, text: impl Into<String>) -> Self {
        self.add(Tone::Bad, text)
    }

    /// Adds less important text.
    pub(crate) fn faint(self, text: impl Into<String>) -> Self {
        self.add(Tone::Faint, text)
    }

    /// Adds text of a tone.
    pub(crate) fn add(mut self, tone: Tone, text: impl Into<String>) -> Self {
        self.pieces.push((tone, text.into()));
        self
    }

    /// Adds another line's pieces.
    pub(crate) fn then(mut self, other: Line) -> Self {
        self.pieces.extend(other.pieces);
        self
    }

    /// Gives all plain pieces a tone.
    pub(crate) fn toned(mut self, tone: Tone) -> Self {
        for piece in &mut self.pieces {
            if piece.0 == Tone::Plain {
                piece.0 = tone;
            }
        }
        self
    }

    /// Returns the width in columns.
    pub(super) fn width(&self) -> usize {
        self.pieces
            .iter()
            .map(|(_, text)| unicode_width::UnicodeWidthStr::width(text.as_str()))
            .sum()
    }

    /// Breaks the line at spaces so that no part is wider than `room`; a longer word stays whole.
    pub(super) fn wrap(&self, room: Option<usize>) -> Vec<Line> {
        let Some(room) = room.filter(|room| self.width() > *room) else {
            return vec![self.clone()];
        };
        let mut lines = vec![Line::new()];
        let mut used = 0;
        for (tone, text) in &self.pieces {
            for word in text.split_inclusive(' ') {
                let width = unicode_width::UnicodeWidthStr::width(word.trim_end());
                if used > 0 && used + width > room {
                    let full = lines.pop().unwrap_or_default().trim_end();
                    lines.extend([full, Line::new()]);
                    used = 0;
                }
                let line = lines.pop().unwrap_or_default();
                lines.push(line.add(*tone, word));
                used += unicode_width::UnicodeWidthStr::width(word);
            }
        }
        lines
    }

    /// Returns the line without spaces at its end.
    pub(super) fn trim_end(mut self) -> Self {
        while let Some((_, text)) = self.pieces.last_mut() {
            text.truncate(text.trim_end_matches(' ').len());
            if !text.is_empty() {
                break;
            }
            self.pieces.pop();
        }
        self
    }

    /// Returns the text, harmless to a terminal, with a newline at its end.
    pub(super) fn render(&self, colour: bool) -> String {
        let mut out = String::new();
        for (tone, text) in &self.pieces {
            let text = pai_redact::safe(text);
            match tone.code().filter(|_| colour && !text.is_empty()) {
                Some(code) => out.push_str(&format!("\u{1b}[{code}m{text}\u{1b}[0m")),
                None => out.push_str(&text),
            }
        }
        out.push('\n');
        out
    }
}

impl From<&str> for Line {
    fn from(text: &str) -> Self {
        Self::new().plain(text)
    }
}

impl From<&String> for Line {
    fn from(text: &String) -> Self {
        Self::new().plain(text)
    }
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self::new().plain(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_only_adds_to_the_words() {
        let line = Line::new().bad("error").plain(": x");
        assert_eq!(line.render(false), "error: x\n");
        assert_eq!(line.render(true), "\u{1b}[1;31merror\u{1b}[0m: x\n");
    }

    #[test]
    fn escape_sequences_in_foreign_text_never_come_out() {
        let line = Line::from("name\u{1b}[2J");
        assert!(!line.render(true).contains('\u{1b}'));
    }
}
