//! Asking the model, or the cache for what it answered before.

use std::time::{Duration, Instant};

use pai_cage::call::CallError;
use pai_cage::client::{Client, ClientOptions};
use pai_cage::protocol::{DecodeReply, DecodeRequest};
use pai_iac::terraform::catalogue;
use pai_redact::{Clean, Raw, Redactor};
use pai_vault::cache::{Answer, Cache, Question, Stored};
use pai_vault::store::{Batch, StoreError};

use super::transmission::Worker;
use crate::context::Context;
use crate::failure::Failure;
use crate::kept;
use crate::record::Record;

/// The model, with a cache before it.
pub(super) struct Asked<'a> {
    redactor: &'a Redactor<'a>,
    options: &'a ClientOptions,
    cache: Option<Cache<'a>>,
    client: Option<Client>,
    new: Vec<(Clean, String, Answer)>,
    hits: usize,
    /// How often a worker was asked, or was to be started for it, and how often it answered.
    tries: usize,
    answers: usize,
    trouble: Option<StoreError>,
}

impl<'a> Asked<'a> {
    /// Opens the cache; the worker is started when the first answer is not in it.
    pub(super) fn new(
        record: &'a Record,
        context: &Context,
        redactor: &'a Redactor<'a>,
        options: &'a ClientOptions,
    ) -> Result<Self, Failure> {
        let cache = match context.settings()?.cache_enabled() {
            false => None,
            true => Some(record.kept.cache(context, kept::now())?.cache),
        };
        Ok(Self {
            redactor,
            options,
            cache,
            client: None,
            new: Vec::new(),
            hits: 0,
            tries: 0,
            answers: 0,
            trouble: None,
        })
    }

    /// Answers a decode from the cache, or has the model do it.
    pub(super) fn decode(&mut self, request: &DecodeRequest) -> Result<DecodeReply, CallError> {
        let shape = shape(request);
        let settings = self.settings(&shape);
        let kept = match &self.cache {
            None => None,
            Some(cache) => match cache.get(&self.question(&request.data, &settings)) {
                Ok(kept) => kept,
                Err(error) => {
                    self.trouble = Some(error);
                    None
                }
            },
        };
        // What this version cannot read, the model is asked again.
        if let Some(kept) = kept
            && let Ok(reply) = serde_json::from_str(kept.text.as_str())
        {
            self.hits += 1;
            return Ok(reply);
        }
        self.tries += 1;
        let client = match &mut self.client {
            Some(client) => client,
            empty => empty.insert(Client::connect_or_start(self.options)?),
        };
        let begun = Instant::now();
        let reply = client.decode(request)?;
        self.answers += 1;
        self.keep(request, shape, &reply, begun.elapsed());
        Ok(reply)
    }

    /// Remembers an answer for the cache; one that the redactor would change is not kept.
    fn keep(
        &mut self,
        request: &DecodeRequest,
        shape: String,
        reply: &DecodeReply,
        took: Duration,
    ) {
        let Ok(text) = serde_json::to_string(reply) else {
            return;
        };
        let clean = self.redactor.scrub(Raw::new(text.as_str())).0;
        if self.cache.is_some() && clean.as_str() == text {
            let answer = Answer {
                text: clean,
                prompt_tokens: u64::from(reply.stats.prompt_tokens),
                output_tokens: u64::from(reply.stats.output_tokens),
                took,
            };
            self.new.push((request.data.clone(), shape, answer));
        }
    }

    /// What else decides an answer, and what the cage had to be when it was made.
    fn settings(&self, shape: &str) -> [(&'static str, String); 2] {
        let cage = serde_json::to_string(&self.options.engine.sandbox).unwrap_or_default();
        [("decode", shape.to_owned()), ("cage", cage)]
    }

    fn question<'q>(
        &'q self,
        request: &'q Clean,
        settings: &'q [(&'q str, String)],
    ) -> Question<'q> {
        Question {
            request,
            model: &self.options.engine.sha256,
            catalogues: catalogue::VERSION,
            program: env!("CARGO_PKG_VERSION"),
            settings,
        }
    }

    /// Says whether every answer came from the cache; `None` where there is none.
    pub(super) fn hit(&self) -> Option<bool> {
        self.cache.as_ref().map(|_| self.is_cached())
    }

    /// The worker, where one was asked.
    pub(super) fn client(&self) -> Option<&Client> {
        self.client.as_ref()
    }

    /// Returns what is known of the worker's counters.
    pub(super) fn worker(&self) -> Worker {
        let read = self.client.as_ref().and_then(Client::traffic);
        Worker::of(self.tries, self.answers, read)
    }

    /// Says whether every answer came from the cache.
    pub(super) fn is_cached(&self) -> bool {
        self.hits > 0 && self.client.is_none()
    }

    /// Returns what went wrong with the cache, which costs time and nothing else.
    pub(super) fn trouble(&self) -> Option<&StoreError> {
        self.trouble.as_ref()
    }

    /// Keeps the new answers, and which of the old ones were used; says whether all of them are in the cache now.
    pub(super) fn store_in(&self, batch: &mut Batch<'_, '_>) -> Result<bool, StoreError> {
        let Some(cache) = &self.cache else {
            return Ok(false);
        };
        let mut all = true;
        for (request, shape, answer) in &self.new {
            let settings = self.settings(shape);
            let question = self.question(request, &settings);
            all &= cache.put_in(batch, &question, answer)? == Stored::Kept;
        }
        if self.new.is_empty() {
            cache.flush_in(batch)?;
            return Ok(self.is_cached());
        }
        Ok(all)
    }
}

/// Everything of a request that decides the answer, but the data, as one text.
fn shape(request: &DecodeRequest) -> String {
    let parts = (
        &request.prefix,
        &request.suffix,
        &request.grammar,
        request.max_tokens,
    );
    serde_json::to_string(&parts).unwrap_or_default()
}
