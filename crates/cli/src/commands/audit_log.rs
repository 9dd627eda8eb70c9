//! `audit-log`: what the journal holds.

use std::collections::VecDeque;
use std::time::Duration;

use clap::Args;
use pai_vault::journal::{Item, Opened, OperationLines, moment, own, summary};
use serde_json::json;

use crate::commands::interrupt;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::journal::{self, Filter, Opening};

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

    fn document(&self, context: &Context, opening: &Opening) -> Result<Exit, Failure> {
        let wanted = self.filter.wanted(opening)?;
        let mut entries = VecDeque::new();
        let mut shown = Shown::Operations(OperationLines::default());
        for item in opening.reader()?.entries(0) {
            let item = item?;
            let Some(opened) = wanted.open(opening, &item) else {
                continue;
            };
            let line = shown.of(&item, &opened);
            if self.show_ai_operations && line.is_none() {
                continue;
            }
            entries.push_back(own(&item, &opened));
            if self.limit.is_some_and(|limit| entries.len() > limit) {
                entries.pop_front();
            }
        }
        context.ui.json(&json!({ "entries": entries }))?;
        Ok(Exit::Done)
    }
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
