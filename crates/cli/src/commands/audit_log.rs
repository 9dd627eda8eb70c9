//! `audit-log`: what the journal holds.

use std::cell::Cell;
use std::collections::VecDeque;
use std::time::Duration;

use clap::Args;
use pai_vault::journal::{Item, Opened, OperationLines, Reader, moment, own, summary};
use serde::ser::{SerializeSeq, SerializeStruct};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::commands::interrupt;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::journal::{self, Filter, Opening, Wanted};

/// Show what the journal holds
///
/// One line for each entry: time (UTC), number, class, outcome, who (as a pseudonym), and what. The body of an entry whose
/// key was erased is not shown; that it was there stays.
#[derive(Debug, Args)]
pub(crate) struct AuditLog {
    #[command(flatten)]
    filter: Filter,
    /// Show only the last so many entries
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// Show what models were asked and answered, and whether anything left this machine, one line each
    #[arg(long)]
    show_ai_operations: bool,
    /// Go on showing entries as they come; with --json, one document a line
    #[arg(long)]
    follow: bool,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

/// How long between two looks.
const PAUSE: Duration = Duration::from_millis(500);

/// What is shown of the entries.
enum Shown {
    Lines,
    Operations(OperationLines),
    Documents,
    /// Documents of the entries that the lines about operations come of.
    OperationDocuments(OperationLines),
}

impl Shown {
    fn of(&mut self, item: &Item, opened: &Opened) -> Option<String> {
        match self {
            Self::Lines => Some(line(item, opened)),
            Self::Operations(lines) => lines.line(item, opened),
            Self::Documents => Some(document(item, opened)),
            Self::OperationDocuments(lines) => {
                lines.line(item, opened).map(|_| document(item, opened))
            }
        }
    }

    fn rest(self) -> Vec<String> {
        match self {
            Self::Operations(lines) => lines.finish(),
            _ => Vec::new(),
        }
    }
}

impl AuditLog {
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let mut opening = journal::open(context)?;
        if self.json && !self.follow {
            return self.document(context, &opening);
        }
        let mut shown = match (self.json, self.show_ai_operations) {
            (true, true) => Shown::OperationDocuments(OperationLines::default()),
            (true, false) => Shown::Documents,
            (false, true) => Shown::Operations(OperationLines::default()),
            (false, false) => Shown::Lines,
        };
        let asked = interrupt::watched()?;
        let (mut next, told) = self.show(context, &opening, 0, self.limit, &mut shown)?;
        if told == 0 && !self.follow && matches!(shown, Shown::Lines) {
            context.ui.note("no entry is like that");
        }
        while self.follow && !context.ui.is_closed() {
            if asked.load(std::sync::atomic::Ordering::Relaxed) {
                return Ok(Exit::Interrupted);
            }
            std::thread::sleep(PAUSE);
            // With keys of before, what comes would look erased.
            if !opening.is_current() {
                opening = journal::open(context)?;
            }
            (next, _) = self.show(context, &opening, next, None, &mut shown)?;
        }
        shown
            .rest()
            .into_iter()
            .for_each(|line| put(context, &line));
        Ok(Exit::Done)
    }

    /// Shows the entries from a number on; returns the number after them, and how many were shown.
    fn show(
        &self,
        context: &Context,
        opening: &Opening,
        from: u64,
        limit: Option<usize>,
        shown: &mut Shown,
    ) -> Result<(u64, usize), Failure> {
        let mut told = 0;
        let wanted = self.filter.wanted(opening)?;
        let reader = opening.reader()?;
        let mut last = VecDeque::new();
        for item in reader.entries(from) {
            let item = item?;
            let Some(opened) = wanted.open(opening, &item) else {
                continue;
            };
            let Some(line) = shown.of(&item, &opened) else {
                continue;
            };
            told += 1;
            match limit {
                None => put(context, &line),
                Some(limit) => {
                    last.push_back(line);
                    if last.len() > limit {
                        last.pop_front();
                    }
                }
            }
        }
        last.iter().for_each(|line| put(context, line));
        Ok((reader.size().max(from), told))
    }

    /// Writes one document, entry by entry: memory does not grow with the journal.
    fn document(&self, context: &Context, opening: &Opening) -> Result<Exit, Failure> {
        let reader = opening.reader()?;
        let wanted = self.filter.wanted(opening)?;
        let document = Streamed {
            of_operations: self.show_ai_operations,
            from: self.first(opening, &wanted, &reader)?,
            reader: &reader,
            opening,
            wanted: &wanted,
            is_closed: &|| context.ui.is_closed(),
            failure: Cell::default(),
        };
        context.ui.stream(&document, &document.sample()?)?;
        match document.failure.take() {
            // The document ends, and says that it is not whole; the exit code and the message say why.
            Some(failure) => Err(failure),
            None => Ok(Exit::Done),
        }
    }

    /// Returns the number of the entry that the last so many begin with.
    fn first(&self, opening: &Opening, wanted: &Wanted, reader: &Reader) -> Result<u64, Failure> {
        let Some(limit) = self.limit else {
            return Ok(0);
        };
        if limit == 0 {
            return Ok(reader.size());
        }
        let mut last = VecDeque::new();
        for item in reader.entries(0) {
            let item = match item {
                Ok(item) => item,
                // What comes before it is shown, and then told of.
                Err(_) => break,
            };
            let Some(opened) = wanted.open(opening, &item) else {
                continue;
            };
            if self.show_ai_operations && !is_of_operation(&item, &opened) {
                continue;
            }
            last.push_back(item.header.number);
            if last.len() > limit {
                last.pop_front();
            }
        }
        Ok(last.front().copied().unwrap_or(reader.size()))
    }
}

/// The document of `audit-log`, of which one entry is in memory at a time.
struct Streamed<'a> {
    of_operations: bool,
    from: u64,
    reader: &'a Reader,
    opening: &'a Opening,
    wanted: &'a Wanted,
    is_closed: &'a dyn Fn() -> bool,
    /// What ended the entries early.
    failure: Cell<Option<Failure>>,
}

impl Streamed<'_> {
    /// Returns the entries that are shown, until one cannot be read.
    fn entries(&self) -> impl Iterator<Item = Result<Value, Failure>> {
        self.reader.entries(self.from).filter_map(|item| {
            let item = match item {
                Ok(item) => item,
                Err(error) => return Some(Err(error.into())),
            };
            let opened = self.wanted.open(self.opening, &item)?;
            let shown = !self.of_operations || is_of_operation(&item, &opened);
            shown.then(|| Ok(own(&item, &opened)))
        })
    }

    /// Returns a document of the same form with its first entry alone.
    fn sample(&self) -> Result<Value, Failure> {
        let first: Vec<Value> = self.entries().filter_map(Result::ok).take(1).collect();
        Ok(json!({"schema": 1, "entries": first, "complete": true}))
    }

    fn list<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut list = to.serialize_seq(None)?;
        for entry in self.entries() {
            match entry {
                Ok(entry) => list.serialize_element(&entry)?,
                Err(failure) => {
                    self.failure.set(Some(failure));
                    break;
                }
            }
            if (self.is_closed)() {
                break;
            }
        }
        list.end()
    }
}

impl Serialize for Streamed<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        struct List<'a, 'b>(&'a Streamed<'b>);
        impl Serialize for List<'_, '_> {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                self.0.list(to)
            }
        }
        let mut document = to.serialize_struct("audit-log", 3)?;
        document.serialize_field("schema", &1)?;
        document.serialize_field("entries", &List(self))?;
        let failure = self.failure.take();
        document.serialize_field("complete", &failure.is_none())?;
        self.failure.set(failure);
        document.end()
    }
}

/// Says whether an entry is one that the lines about operations come of.
fn is_of_operation(item: &Item, opened: &Opened) -> bool {
    OperationLines::default().line(item, opened).is_some()
}

fn document(item: &Item, opened: &Opened) -> String {
    let mut document = own(item, opened);
    document["schema"] = json!(1);
    document.to_string()
}

/// Writes a line as it is: what it holds was made safe when it was read.
fn put(context: &Context, line: &str) {
    context.ui.raw(format!("{line}\n").as_bytes());
}

fn line(item: &Item, opened: &Opened) -> String {
    let header = &item.header;
    let what = match opened {
        Opened::Event(event) => summary(event),
        Opened::NoKey => "erased".to_owned(),
        Opened::Unreadable => "cannot be opened".to_owned(),
    };
    let actor = header.actor.get(..8).unwrap_or("-");
    format!(
        "{}  {:>5}  {:<12}  {:<11}  {actor:<8}  {what}",
        moment(header.time),
        header.number,
        header.class.name(),
        header.outcome.name()
    )
}
