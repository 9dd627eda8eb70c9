//! What the journal and the statistics hear of a generation.

use std::time::Duration;

use pai_cage::protocol::DecodeStats;
use pai_engine::generate::Answer;
use pai_redact::{Clean, Raw, Redactor};
use pai_vault::journal::{
    Body, Cache, Chosen, Digest, Model, Outcome, Processing, Transmission as Sent, Written,
};
use pai_vault::operations::{self, Network, Operation, Word};
use pai_vault::store::StoreError;

use super::asked::Asked;
use super::{Generated, transmission::Transmission, why};
use crate::failure::Failure;
use crate::record::{self, Record};

/// What is recorded before the model is asked.
pub(super) fn request(
    text: &Clean,
    masked: &[(&'static str, usize)],
    model: Option<Model>,
    earlier: Vec<Clean>,
) -> Body {
    Body::AiRequest {
        text: text.clone(),
        masked: record::counts(masked.iter().copied()),
        model,
        processing: Processing::Local,
        earlier,
    }
}

/// Names a model for the journal.
pub(super) fn model(name: &str, sha256: &str, redactor: &Redactor<'_>) -> Option<Model> {
    Some(Model {
        name: redactor.scrub(Raw::new(name)).0,
        sha256: Digest::parse(sha256)?,
    })
}

/// What is known of what left the machine.
pub(super) fn sent(transmission: Transmission) -> Body {
    Body::Transmission(match transmission {
        Transmission::Unmeasured(why) => Sent::NotMeasured {
            why: Clean::of_program(why),
        },
        Transmission::Zero => measured(0),
        Transmission::Bytes(bytes) => measured(bytes),
    })
}

fn measured(bytes: u64) -> Sent {
    Sent::Measured {
        bytes_out: bytes,
        bytes_in: 0,
        peers: match bytes {
            0 => Vec::new(),
            _ => vec![Clean::of_program(
                "unknown: counted at the worker's interfaces",
            )],
        },
    }
}

/// Records a generation that gave no answer, and what is known of what left.
pub(super) fn unanswered(
    record: &Record,
    model: Option<Model>,
    spent: Duration,
    transmission: Transmission,
    failure: &Failure,
) -> Result<(), Failure> {
    let outcome = record::outcome(&Err(failure.again()));
    let bodies = [without_answer(model, spent), sent(transmission)];
    record.append_all(outcome, bodies).map(drop)
}

fn without_answer(model: Option<Model>, spent: Duration) -> Body {
    Body::AiResponse {
        model,
        tokens_in: 0,
        tokens_out: 0,
        milliseconds: spent.as_millis() as u64,
        cache: Cache::NotKept,
        chosen: Vec::new(),
        files: Vec::new(),
    }
}

/// Keeps the answer in the cache, and what it took for the statistics; says what the cache has to do with it.
pub(super) fn keep(
    record: &Record,
    asked: &Asked<'_>,
    operation: &Operation,
) -> Result<Cache, StoreError> {
    let kept = record.store().write(|batch| {
        operations::record(batch, operation)?;
        record.remember(batch)?;
        asked.store_in(batch)
    })?;
    Ok(match (asked.is_cached(), kept) {
        (true, _) => Cache::Hit,
        (false, true) => Cache::Kept,
        (false, false) => Cache::NotKept,
    })
}

/// Adds up the tokens of all decodes.
fn tokens(generated: &Generated, of: fn(&DecodeStats) -> u32) -> u64 {
    let decodes = generated.answer.measures.decodes.iter();
    decodes.map(|stats| u64::from(of(stats))).sum()
}

/// What the operation was and took.
pub(super) fn operation(generated: &Generated, sha256: &str, cached: Option<bool>) -> Operation {
    let ms = (generated.seconds * 1000.0) as u64;
    let mut operation = Operation::new(
        Word::of("AI_REQUEST"),
        Word::of(super::COMMAND),
        generated.started,
        ms,
    );
    operation.model = Some(sha256.to_owned());
    operation.cache_hit = cached;
    if cached != Some(true) {
        operation.prompt_tokens = Some(tokens(generated, |stats| stats.prompt_tokens));
        operation.output_tokens = Some(tokens(generated, |stats| stats.output_tokens));
    }
    operation.network = generated
        .transmission
        .bytes()
        .map(|sent| Network { sent, received: 0 });
    operation
}

/// Records the answer, before anybody sees it.
pub(super) fn answered(
    record: &Record,
    generated: &Generated,
    model: Option<Model>,
    cache: Cache,
    redactor: &Redactor<'_>,
    files: Vec<Written>,
    outcome: Outcome,
) -> Result<(), Failure> {
    let body = Body::AiResponse {
        model,
        tokens_in: tokens(generated, |stats| stats.prompt_tokens),
        tokens_out: tokens(generated, |stats| stats.output_tokens),
        milliseconds: (generated.seconds * 1000.0) as u64,
        cache,
        chosen: chosen(&generated.answer, redactor),
        files,
    };
    record.append_all(outcome, [body, sent(generated.transmission)])?;
    Ok(())
}

/// Every value with where it comes from; a spec is made of the redacted request, and is redacted once more here.
fn chosen(answer: &Answer, redactor: &Redactor<'_>) -> Vec<Chosen> {
    let clean = |text: String| redactor.scrub(Raw::new(text)).0;
    let mut all = Vec::new();
    for (at, guest) in answer.spec.guests.iter().enumerate() {
        for row in why::rows(guest, &answer.spec) {
            all.push(Chosen {
                field: clean(format!("guest[{at}].{}", row.field)),
                origin: clean(row.origin()),
                value: clean(row.value),
            });
        }
    }
    all
}

/// Names a file that will be written.
pub(super) fn written(path: &str, text: &str, redactor: &Redactor<'_>) -> Written {
    Written {
        path: redactor.scrub(Raw::new(path)).0,
        bytes: text.len() as u64,
        sha256: Digest::hash(text.as_bytes()),
    }
}
