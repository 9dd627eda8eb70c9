//! What entries say, in words: the lines about operations, and everything about one operation.

use std::collections::BTreeMap;

use super::JournalError;
use super::clock::moment;
use super::event::{Body, Cache, Class, Count, Model, Processing, Recorded, Transmission};
use super::reader::{Item, Opened, Reader};
use crate::key::Key;

/// Everything that is recorded of one run of a command.
#[derive(Clone, Debug)]
pub struct Explained {
    /// The run's name; none where the entry that was asked for does not open.
    pub operation: Option<String>,
    /// Its entries, in order, each with its body as far as that opens.
    pub entries: Vec<(Item, Opened)>,
}

/// Finds all entries of the run that an entry belongs to.
pub fn explain(
    reader: &Reader,
    number: u64,
    key: impl Fn(&str) -> Option<Key>,
) -> Result<Explained, JournalError> {
    let item = reader.entry(number)?;
    let opened = item.open(&key);
    let operation = match &opened {
        Opened::Event(event) if event.body.class() != Class::Journal => event.operation.clone(),
        _ => {
            return Ok(Explained {
                operation: None,
                entries: vec![(item, opened)],
            });
        }
    };
    let mut entries = Vec::new();
    for item in reader.entries(0) {
        let item = item?;
        let opened = item.open(&key);
        if matches!(&opened, Opened::Event(event) if event.operation == operation) {
            entries.push((item, opened));
        }
    }
    Ok(Explained {
        operation: Some(operation.as_str().to_owned()),
        entries,
    })
}

/// Turns entries about models into lines; what left the machine is said only where it was measured.
#[derive(Debug, Default)]
pub struct OperationLines {
    /// Operations of which an answer was recorded, and nothing yet of what left: the time of the answer.
    open: BTreeMap<String, i64>,
}

impl OperationLines {
    /// Returns the line of an entry; none where it is about something else.
    pub fn line(&mut self, item: &Item, opened: &Opened) -> Option<String> {
        let class = item.header.class;
        if !matches!(
            class,
            Class::AiRequest | Class::AiResponse | Class::Transmission
        ) {
            return None;
        }
        let at = moment(item.header.time);
        let event = match opened {
            Opened::Event(event) => event,
            Opened::NoKey => return Some(format!("{at} - {} - ERASED", class.name())),
            Opened::Unreadable => return Some(format!("{at} - {} - UNREADABLE", class.name())),
        };
        let operation = event.operation.as_str();
        match &event.body {
            Body::AiResponse { .. } => {
                self.open.insert(operation.to_owned(), item.header.time);
            }
            Body::Transmission(_) => {
                self.open.remove(operation);
            }
            _ => {}
        }
        Some(format!("{at} - {}", words(event)?))
    }

    /// Returns a line for each operation of which nothing was recorded about what left.
    pub fn finish(self) -> Vec<String> {
        let mut open: Vec<_> = self.open.into_iter().collect();
        open.sort_by_key(|(_, time)| *time);
        let line = |(operation, time): (String, i64)| {
            format!(
                "{} - TRANSMISSION_NOT_MEASURED - operation {operation}",
                moment(time)
            )
        };
        open.into_iter().map(line).collect()
    }
}

fn words(event: &Recorded) -> Option<String> {
    Some(match &event.body {
        Body::AiRequest { processing, .. } => {
            let place = match processing {
                Processing::Local => "LOCAL_PROCESSING".to_owned(),
                Processing::Remote(peer) => format!("REMOTE_PROCESSING {}", one_line(peer)),
            };
            format!("AI_REQUEST - {} - {place}", one_line(&event.command))
        }
        Body::AiResponse {
            tokens_in,
            tokens_out,
            cache,
            ..
        } => {
            let kept = match cache {
                Cache::Kept | Cache::Hit => "CACHED_LOCALLY",
                Cache::NotKept => "NOT_CACHED",
            };
            format!(
                "AI_RESPONSE - {} tokens - {kept}",
                tokens_in.saturating_add(*tokens_out)
            )
        }
        Body::Transmission(Transmission::Measured {
            bytes_out: 0,
            bytes_in: 0,
            peers,
        }) if peers.is_empty() => "NO_EXTERNAL_TRANSMISSION - PRIVACY_PROTECTED".to_owned(),
        Body::Transmission(Transmission::Measured {
            bytes_out,
            bytes_in,
            peers,
        }) => {
            let peers: Vec<String> = peers.iter().map(|peer| one_line(peer)).collect();
            let peers = match peers.is_empty() {
                true => "unknown peers".to_owned(),
                false => peers.join(", "),
            };
            format!(
                "EXTERNAL_TRANSMISSION - {bytes_out} bytes to and {bytes_in} bytes from {peers}"
            )
        }
        Body::Transmission(Transmission::NotMeasured { why }) => {
            format!("TRANSMISSION_NOT_MEASURED - {}", one_line(why))
        }
        _ => return None,
    })
}

/// Returns a text on one line.
pub fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    pai_redact::safe(&words.join(" ")).into_owned()
}

/// Says in one line what an event is about, without what was asked or answered.
pub fn summary(event: &Recorded) -> String {
    match &event.body {
        Body::Journal(remark) => remark.describe(),
        body => format!(
            "{}: {}",
            one_line(&event.command),
            one_line(&about(event, body))
        ),
    }
}

fn about(event: &Recorded, body: &Body<String>) -> String {
    match body {
        Body::AiRequest { masked, model, .. } => {
            format!("{}, {} masked", named(model), total(masked))
        }
        Body::AiResponse {
            model,
            milliseconds,
            files,
            ..
        } => {
            let answer = words(event).unwrap_or_default();
            let answer = answer.trim_start_matches("AI_RESPONSE - ");
            let (model, files) = (named(model), files.len());
            format!("{model}, {answer}, {milliseconds} ms, {files} files")
        }
        Body::Transmission(_) => words(event).unwrap_or_default(),
        Body::Model {
            action,
            model,
            source,
        } => match model.as_ref().map(|model| &model.name).or(source.as_ref()) {
            Some(named) => format!("{action} {named}"),
            None => action.clone(),
        },
        Body::Scan { places, found } => format!("{places} places, {} findings", total(found)),
        Body::Redact {
            masked,
            restored: false,
        } => format!("{} masked", total(masked)),
        Body::Redact { .. } => "put back".to_owned(),
        Body::Validate { files, errors } => format!("{files} files, {errors} errors"),
        Body::Config { key, from, to } => {
            let value = |value: &Option<String>| value.clone().unwrap_or("unset".to_owned());
            format!("{key}: {} to {}", value(from), value(to))
        }
        Body::Vault(act)
        | Body::Cache(act)
        | Body::Session(act)
        | Body::Audit(act)
        | Body::Backup(act) => {
            let subject = act.subject.as_deref().unwrap_or_default();
            format!("{} {subject} ({})", act.action, act.count)
        }
        Body::Policy { rule, decision } => format!("{rule}: {decision}"),
        Body::Journal(remark) => remark.describe(),
    }
}

fn named(model: &Option<Model<String>>) -> &str {
    model
        .as_ref()
        .map_or("rules only", |model| model.name.as_str())
}

fn total(counts: &[Count<String>]) -> u64 {
    let counts = counts.iter().map(|count| count.count);
    counts.fold(0, u64::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::super::event::{Event, Operation};
    use super::*;

    fn lines(bodies: Vec<Body<String>>) -> Vec<String> {
        bodies
            .into_iter()
            .map(|body| {
                let command = "generate terraform".to_owned();
                words(&Event::new(Operation::of([1; 8]), command, body)).unwrap()
            })
            .collect()
    }

    fn response(cache: Cache) -> Body<String> {
        Body::AiResponse {
            model: None,
            tokens_in: 1000,
            tokens_out: 847,
            milliseconds: 5,
            cache,
            chosen: vec![],
            files: vec![],
        }
    }

    #[test]
    fn the_lines_have_their_documented_form() {
        let measured = |bytes_out, peers: &[&str]| {
            let peers = peers.iter().map(|peer| (*peer).to_owned()).collect();
            Body::Transmission(Transmission::Measured {
                bytes_out,
                bytes_in: 0,
                peers,
            })
        };
        let request = |processing| Body::AiRequest {
            text: "a request".to_owned(),
            masked: vec![],
            model: Some(Model {
                name: "m".to_owned(),
                sha256: super::super::event::Digest::of([1; 32]),
            }),
            processing,
            earlier: vec![],
        };
        let why = "the counters\nwere not there".to_owned();
        assert_eq!(
            lines(vec![
                request(Processing::Local),
                request(Processing::Remote("b.example".to_owned())),
                response(Cache::Kept),
                response(Cache::Hit),
                response(Cache::NotKept),
                measured(0, &[]),
                measured(7, &["a.example", "b.example"]),
                measured(7, &[]),
                Body::Transmission(Transmission::NotMeasured { why }),
            ]),
            [
                "AI_REQUEST - generate terraform - LOCAL_PROCESSING",
                "AI_REQUEST - generate terraform - REMOTE_PROCESSING b.example",
                "AI_RESPONSE - 1847 tokens - CACHED_LOCALLY",
                "AI_RESPONSE - 1847 tokens - CACHED_LOCALLY",
                "AI_RESPONSE - 1847 tokens - NOT_CACHED",
                "NO_EXTERNAL_TRANSMISSION - PRIVACY_PROTECTED",
                "EXTERNAL_TRANSMISSION - 7 bytes to and 0 bytes from a.example, b.example",
                "EXTERNAL_TRANSMISSION - 7 bytes to and 0 bytes from unknown peers",
                "TRANSMISSION_NOT_MEASURED - the counters were not there",
            ]
        );
    }

    #[test]
    fn zero_bytes_with_a_peer_are_not_called_nothing() {
        let body = Body::Transmission(Transmission::Measured {
            bytes_out: 0,
            bytes_in: 0,
            peers: vec!["a.example".to_owned()],
        });
        assert!(lines(vec![body])[0].starts_with("EXTERNAL_TRANSMISSION"));
    }
}
