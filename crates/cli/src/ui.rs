//! The one place that writes to the terminal: colour, width, symbols, JSON, and what is said when.
//!
//! stdout is the answer ([`Ui::out`], [`Ui::json`]); stderr is everything about getting it. Nothing
//! reaches either without passing [`pai_redact::safe`]. A closed pipe is not an error: what is
//! written after it is dropped, and the command ends as it would have.

mod document;
mod line;
mod progress;
mod table;

use std::borrow::Cow;
use std::io::{BufWriter, ErrorKind, Write};
use std::sync::Mutex;

use serde::Serialize;
use serde_json::{Value, json};

pub(crate) use document::Escape;
pub(crate) use line::{Line, Tone};
pub(crate) use progress::{Progress, bytes};
pub(crate) use table::Table;

#[cfg(debug_assertions)]
use crate::commands::undocumented;
use crate::env::Environment;
use crate::failure::{Exit, Failure};

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Colour {
    #[default]
    Auto,
    Always,
    Never,
}

/// How much is said on stderr.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// Errors only.
    Silent,
    /// Errors and warnings.
    Quiet,
    /// Notes too.
    Normal,
    /// Details too.
    Verbose,
}

/// A symbol that has an ASCII form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Symbol {
    /// Between the parts of one line.
    Dot,
    /// From one thing to the next.
    Arrow,
    /// Nothing here.
    Dash,
}

/// What is known of one of the two output streams.
#[derive(Clone, Copy, Debug)]
struct Stream {
    colour: bool,
    terminal: bool,
}

/// The terminal, or what stands in for it.
#[derive(Debug)]
pub(crate) struct Ui {
    stdout: Stream,
    stderr: Stream,
    level: Level,
    ascii: bool,
    width: usize,
    json: Option<String>,
    dumb: bool,
    interactive: bool,
    state: Mutex<State>,
}

/// What has happened to stdout so far.
#[derive(Debug, Default)]
struct State {
    closed: bool,
    failed: Option<std::io::Error>,
    documents: usize,
    /// A JSON answer that waits until its command has ended as it should.
    held: Option<Vec<u8>>,
}

/// The most that is held back, in bytes; a longer answer is shown as it comes.
const MOST_HELD: usize = 64 << 20;

/// The width where nobody says; help texts and tables do not depend on who watches.
const WIDTH: usize = 100;

/// Returns a number with the word for what it counts, as in `1 entry` and `2 entries`.
pub(crate) fn counted(count: impl Into<u64>, one: &str, many: &str) -> String {
    let count = count.into();
    format!("{count} {}", if count == 1 { one } else { many })
}

impl Ui {
    /// Decides once, from the environment and the options, how everything is shown.
    pub(crate) fn new(
        environment: &Environment,
        colour: Option<Colour>,
        level: Level,
        json: Option<String>,
    ) -> Self {
        let dumb = environment.text("TERM") == Some("dumb");
        let allowed = |terminal: bool| match colour.unwrap_or_default() {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => terminal && !dumb && environment.os("NO_COLOR").is_none(),
        };
        let stream = |terminal: bool| Stream {
            colour: allowed(terminal),
            terminal,
        };
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .iter()
            .find_map(|name| environment.text(name))
            .unwrap_or_default()
            .to_ascii_uppercase();
        let columns = environment
            .text("COLUMNS")
            .and_then(|text| text.parse::<usize>().ok());
        Self {
            stdout: stream(environment.stdout_is_terminal),
            stderr: stream(environment.stderr_is_terminal),
            level,
            ascii: dumb || !(locale.contains("UTF-8") || locale.contains("UTF8")),
            width: columns.unwrap_or(WIDTH).clamp(40, 400),
            json,
            dumb,
            interactive: environment.stdin_is_terminal && environment.stderr_is_terminal,
            state: Mutex::default(),
        }
    }

    /// Makes one before the command line is understood.
    pub(crate) fn plain(environment: &Environment, json: Option<String>) -> Self {
        Self::new(environment, None, Level::Normal, json)
    }

    /// Says whether the answer is a JSON document.
    pub(crate) fn wants_json(&self) -> bool {
        self.json.is_some()
    }

    /// Says whether a question can be asked and answered.
    pub(crate) fn can_ask(&self) -> bool {
        self.interactive && self.json.is_none()
    }

    /// Says whether something may move on stderr.
    pub(crate) fn can_move(&self) -> bool {
        self.stderr.terminal && !self.dumb && self.level >= Level::Normal
    }

    /// Says whether only ASCII may be used for what the program itself draws.
    pub(crate) fn ascii(&self) -> bool {
        self.ascii
    }

    /// Returns the width of the output in columns.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Returns a symbol in the form that the terminal can show.
    pub(crate) fn symbol(&self, symbol: Symbol) -> &'static str {
        match (symbol, self.ascii) {
            (Symbol::Dot, false) => "·",
            (Symbol::Dot, true) => "|",
            (Symbol::Arrow, false) => "→",
            (Symbol::Arrow, true) => "->",
            (Symbol::Dash, false) => "–",
            (Symbol::Dash, true) => "-",
        }
    }

    /// Writes a line, or several, of the answer.
    pub(crate) fn out(&self, line: impl Into<Line>) {
        debug_assert!(
            self.json.is_none(),
            "the answer is a JSON document: use `json`"
        );
        let text = line.into().render(self.stdout.colour);
        self.write_stdout(text.as_bytes());
    }

    /// Writes bytes as they are where they go to a file or a program; a terminal is shown nothing that could steer it.
    pub(crate) fn raw(&self, bytes: &[u8]) {
        if self.stdout.terminal {
            let text = String::from_utf8_lossy(bytes);
            self.write_stdout(pai_redact::safe(&text).as_bytes());
        } else {
            self.write_stdout(bytes);
        }
    }

    /// Says whether nobody reads the answer any more.
    pub(crate) fn is_closed(&self) -> bool {
        let state = self.state();
        state.closed || state.failed.is_some()
    }

    /// Writes a table as the answer.
    pub(crate) fn table(&self, table: &Table) {
        table
            .lines(self.stdout.terminal.then_some(self.width))
            .into_iter()
            .for_each(|line| self.out(line));
    }

    /// Writes the one JSON document that the answer is; `"schema": 1` stands first.
    pub(crate) fn json(&self, document: &impl Serialize) -> Result<(), Failure> {
        let mut value = serde_json::to_value(document)
            .map_err(|error| Failure::new(Exit::Unexpected, error))?;
        if let Value::Object(fields) = &mut value
            && !fields.contains_key("schema")
        {
            fields.shift_insert(0, "schema".to_owned(), json!(1));
        }
        #[cfg(debug_assertions)]
        self.demand_described(&value);
        let text = format!("{value:#}\n");
        self.state().documents += 1;
        self.write_stdout(escape(&text).as_bytes());
        Ok(())
    }

    /// Writes a document as it is walked through; it holds `schema` itself, and may be longer than memory should hold.
    pub(crate) fn document(
        &self,
        document: &impl Serialize,
        escape: Escape,
    ) -> Result<(), Failure> {
        #[cfg(debug_assertions)]
        if self.json.is_some() {
            let value = serde_json::to_value(document)
                .map_err(|error| Failure::new(Exit::Unexpected, error))?;
            self.demand_described(&value);
        }
        self.walk(document, escape)
    }

    /// Writes a document that can be walked through once, or is too long to be looked at before; `sample` is one of the
    /// same form.
    pub(crate) fn stream(&self, document: &impl Serialize, sample: &Value) -> Result<(), Failure> {
        #[cfg(debug_assertions)]
        self.demand_described(sample);
        #[cfg(not(debug_assertions))]
        let _ = sample;
        self.walk(document, Escape::Steering)
    }

    #[cfg(debug_assertions)]
    fn demand_described(&self, document: &Value) {
        if let Some(command) = &self.json
            && let Some(what) = undocumented(command, document)
        {
            panic!("{what} is not described in src/commands/reference/documents.txt");
        }
    }

    fn walk(&self, document: &impl Serialize, escape: Escape) -> Result<(), Failure> {
        let mut out = BufWriter::with_capacity(1 << 16, Stdout(self));
        document::write(&mut out, document, escape)
            .and_then(|()| out.flush().map_err(serde_json::Error::io))
            .map_err(|error| Failure::new(Exit::Unexpected, error))?;
        self.state().documents += 1;
        Ok(())
    }

    /// Says something worth knowing.
    pub(crate) fn note(&self, line: impl Into<Line>) {
        if self.level >= Level::Normal {
            self.write_stderr(line.into());
        }
    }

    /// Says something for those who asked to hear more.
    pub(crate) fn detail(&self, line: impl Into<Line>) {
        if self.level >= Level::Verbose {
            self.write_stderr(line.into().toned(Tone::Faint));
        }
    }

    /// Warns.
    pub(crate) fn warn(&self, line: impl Into<Line>) {
        if self.level >= Level::Quiet {
            self.write_stderr(
                Line::new()
                    .doubtful("warning")
                    .plain(": ")
                    .then(line.into()),
            );
        }
    }

    /// Shows a text that already says that it is an error.
    pub(crate) fn error_text(&self, text: &str) {
        self.write_stderr(Line::from(text.trim_end()));
    }

    /// Shows how the command ended and returns the exit code.
    pub(crate) fn finish(&self, outcome: Result<Exit, Failure>) -> Exit {
        self.release();
        let exit = match outcome {
            Ok(exit) => exit,
            Err(failure) => {
                self.show(&failure);
                failure.exit
            }
        };
        let _ = std::io::stdout().flush();
        // Showing a failure asks for the state as well: it must not be held here.
        let failed = self.state().failed.take();
        match failed {
            Some(error) => {
                self.show(&Failure::new(
                    Exit::Unexpected,
                    format!("cannot write the answer: {error}"),
                ));
                Exit::Unexpected
            }
            None => exit,
        }
    }

    /// Shows a failure: as text on stderr, and as the document where one is asked for and none was written.
    fn show(&self, failure: &Failure) {
        let message = failure.to_string();
        let mut lines = message.lines();
        let mut line = Line::new()
            .bad("error")
            .plain(": ")
            .plain(lines.next().unwrap_or_default());
        for detail in lines {
            line = line.plain(format!("\n  {detail}"));
        }
        for cause in failure.causes() {
            line = line.plain(format!("\n  {}", cause.replace('\n', "\n  ")));
        }
        if let Some(hint) = &failure.hint {
            line = line.plain("\n").good("hint").plain(format!(": {hint}"));
        }
        self.write_stderr(line);
        if self.json.is_some() && self.state().documents == 0 {
            let document = json!({
                "schema": 1,
                "error": {
                    "kind": failure.exit.name(),
                    "exit": failure.exit.code(),
                    "message": message,
                    "causes": failure.causes(),
                    "hint": failure.hint,
                }
            });
            self.write_stdout(escape(&format!("{document:#}\n")).as_bytes());
        }
    }

    /// Holds a JSON answer back from here on, so that one document comes out, whatever happens after it was made.
    pub(crate) fn hold(&self) {
        if self.json.is_some() {
            self.state().held.get_or_insert_default();
        }
    }

    /// Shows what was held back, and holds nothing any more.
    pub(crate) fn release(&self) {
        let held = self.state().held.take();
        if let Some(bytes) = held {
            self.write_stdout(&bytes);
        }
    }

    /// Takes back what was held back: it is not the answer.
    pub(crate) fn withdraw(&self) {
        let mut state = self.state();
        if state.held.take().is_some() {
            state.documents = 0;
        }
    }

    fn write_stdout(&self, bytes: &[u8]) {
        let mut state = self.state();
        if state.closed || state.failed.is_some() {
            return;
        }
        let mut before = Vec::new();
        if let Some(held) = &mut state.held {
            if held.len() + bytes.len() <= MOST_HELD {
                held.extend_from_slice(bytes);
                return;
            }
            before = state.held.take().unwrap_or_default();
        }
        let bytes = match before.is_empty() {
            true => bytes,
            false => {
                before.extend_from_slice(bytes);
                &before
            }
        };
        match std::io::stdout().lock().write_all(bytes) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::BrokenPipe => state.closed = true,
            Err(error) => state.failed = Some(error),
        }
    }

    fn write_stderr(&self, line: Line) {
        // There is nobody left to tell when this fails.
        let text = line.render(self.stderr.colour);
        let _ = std::io::stderr().lock().write_all(text.as_bytes());
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// The answer's stream; what goes wrong is told when the command ends.
struct Stdout<'u>(&'u Ui);

impl Write for Stdout<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.write_stdout(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Escapes in a JSON text what could steer a terminal; the document means the same to a program.
fn escape(text: &str) -> Cow<'_, str> {
    if let Cow::Borrowed(_) = pai_redact::safe(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let mut buffer = [0; 4];
        if let Cow::Borrowed(same) = pai_redact::safe(c.encode_utf8(&mut buffer)) {
            out.push_str(same);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            out.push_str(&format!("\\u{unit:04x}"));
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_json_text_keeps_its_meaning_and_loses_what_steers_a_terminal() {
        let value = json!({"name": "a\u{9b}2J\u{202e}b\u{E0041}"});
        let text = format!("{value:#}");
        let escaped = escape(&text);
        assert!(matches!(pai_redact::safe(&escaped), Cow::Borrowed(_)));
        assert_eq!(serde_json::from_str::<Value>(&escaped).unwrap(), value);
    }

    #[test]
    fn no_color_and_a_dumb_terminal_are_obeyed_and_always_wins() {
        let colour = |variables: &[(&str, &str)], wanted| {
            let mut environment = Environment::of(variables);
            environment.stdout_is_terminal = true;
            Ui::new(&environment, wanted, Level::Normal, None)
                .stdout
                .colour
        };
        assert!(colour(&[("TERM", "xterm")], None));
        assert!(!colour(&[("TERM", "dumb")], None));
        assert!(!colour(&[("NO_COLOR", "1")], None));
        assert!(colour(&[("NO_COLOR", "")], None));
        assert!(colour(&[("NO_COLOR", "1")], Some(Colour::Always)));
        assert!(!colour(&[], Some(Colour::Never)));
    }

    #[test]
    fn symbols_are_ascii_unless_the_locale_is_utf8() {
        let dot = |variables: &[(&str, &str)]| {
            Ui::plain(&Environment::of(variables), None).symbol(Symbol::Dot)
        };
        assert_eq!(dot(&[("LANG", "de_DE.UTF-8")]), "·");
        assert_eq!(dot(&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "C")]), "|");
        assert_eq!(dot(&[("LANG", "C.utf8"), ("TERM", "dumb")]), "|");
        assert_eq!(dot(&[]), "|");
    }
}
