//! One request from prompt to output: the kept prefix, the forced batches, the choices.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

use llguidance::Matcher;
use llguidance::toktrie::SimpleVob;
use pai_cage::protocol::{
    BenchReply, Choice, DecodeReply, DecodeRequest, DecodeStats, LoadParams, ModelInfo, WorkerError,
};

use crate::grammar::Grammars;
use crate::llama::{Context, LlamaError, Model, OUTPUTS, SEQUENCES, Sequence, Token};
use crate::pick::{Pick, pick};

/// The sequence that requests are decoded in; the others hold prefixes.
const WORK: Sequence = 0;

/// A prompt's fixed part that is held in a sequence of its own.
#[derive(Debug)]
struct Held {
    text: String,
    tokens: Vec<Token>,
    sequence: Sequence,
    last_use: u64,
}

/// A loaded model, ready to decode.
pub(crate) struct Decoder {
    context: Context,
    grammars: Grammars,
    held: Vec<Held>,
    uses: u64,
    info: ModelInfo,
}

impl From<LlamaError> for WorkerError {
    fn from(error: LlamaError) -> Self {
        Self::Decode { reason: error.0 }
    }
}

impl Decoder {
    /// Sets up a context for a loaded model.
    pub(crate) fn new(model: Model, params: &LoadParams) -> Result<Self, LlamaError> {
        let model = Arc::new(model);
        let grammars = Grammars::prepare(Arc::clone(&model));
        let context = Context::new(model, params)?;
        let info = ModelInfo {
            context: context.size(),
            ..context.model().info()
        };
        Ok(Self {
            context,
            grammars,
            held: Vec::new(),
            uses: 0,
            info,
        })
    }

    /// Returns what the model says about itself.
    pub(crate) fn info(&self) -> &ModelInfo {
        &self.info
    }

    /// Computes with so many threads from now on; without a number, with those that the model was loaded for.
    pub(crate) fn use_threads(&mut self, threads: Option<u32>) {
        self.context.use_threads(threads);
    }

    /// Counts the tokens of a text.
    pub(crate) fn count(&self, text: &str) -> Result<u32, WorkerError> {
        Ok(length(&self.context.model().tokenize(text, false)?))
    }

    /// Forgets everything that the KV cache holds.
    pub(crate) fn reset(&mut self) {
        self.held.clear();
        self.context.clear();
    }

    /// Decodes one request.
    pub(crate) fn decode(&mut self, request: &DecodeRequest) -> Result<DecodeReply, WorkerError> {
        // First, since a grammar that is refused should cost no time.
        let matcher = self.grammars.compile(&request.grammar)?;
        let start = Instant::now();
        let model = Arc::clone(self.context.model());
        let prefix = self.prefix_tokens(&request.prefix)?;
        let mut rest = model.tokenize(request.data.as_str(), false)?;
        rest.extend(model.tokenize(&request.suffix, true)?);
        let prompt_tokens = length(&prefix) + length(&rest);
        self.make_room(
            prompt_tokens.saturating_add(request.max_tokens),
            &request.prefix,
        )?;
        if prompt_tokens == 0 {
            return Err(WorkerError::Decode {
                reason: "the prompt is empty".into(),
            });
        }

        self.context.rewind(WORK, 0);
        let context = self.context.size();
        let mut run = Run {
            decoder: self,
            model,
            prefix: Some((request.prefix.clone(), prefix)),
            position: 0,
            pending: rest,
            ahead: VecDeque::new(),
            output: Vec::new(),
            choices: Vec::new(),
            stats: DecodeStats {
                prompt_tokens,
                context,
                ..DecodeStats::default()
            },
            started: start,
            limit: request.max_tokens,
        };
        let complete = match matcher {
            Some(matcher) => run.constrained(matcher, request.force_batches),
            None => run.free(),
        };
        let (output, choices, stats) = run.finish();
        self.context.rewind(WORK, 0);
        Ok(DecodeReply {
            text: String::from_utf8_lossy(&output).into_owned(),
            complete: complete?,
            choices,
            stats,
        })
    }

    /// Returns the tokens of a prefix, with the token that a prompt must begin with.
    fn prefix_tokens(&self, prefix: &str) -> Result<Vec<Token>, WorkerError> {
        if let Some(held) = self.held.iter().find(|held| held.text == prefix) {
            return Ok(held.tokens.clone());
        }
        let mut tokens = self.context.model().tokenize(prefix, true)?;
        if let Some(begin) = self.context.model().begin()
            && tokens.first() != Some(&begin)
        {
            tokens.insert(0, begin);
        }
        Ok(tokens)
    }

    /// Says whether a prefix is held.
    pub(crate) fn holds(&self, prefix: &str) -> bool {
        self.held.iter().any(|held| held.text == prefix)
    }

    /// Gives prefixes up, the longest unused first, until a request fits.
    fn make_room(&mut self, needed: u32, prefix: &str) -> Result<(), WorkerError> {
        let context = self.context.size();
        loop {
            let others = self.held.iter().filter(|held| held.text != prefix);
            let kept: u32 = others.clone().map(|held| length(&held.tokens)).sum();
            if needed.saturating_add(kept) <= context {
                return Ok(());
            }
            let Some(oldest) = others.min_by_key(|held| held.last_use) else {
                return Err(WorkerError::TooLong { needed, context });
            };
            let sequence = oldest.sequence;
            self.give_up(sequence);
        }
    }

    /// Forgets the prefix in a sequence.
    fn give_up(&mut self, sequence: Sequence) {
        self.context.rewind(sequence, 0);
        self.held.retain(|held| held.sequence != sequence);
    }

    /// Has the prefix in the KV cache and in the work sequence; returns how many tokens were there already.
    fn hold(&mut self, text: &str, tokens: &[Token]) -> Result<u32, WorkerError> {
        if tokens.is_empty() {
            return Ok(0);
        }
        self.uses += 1;
        let uses = self.uses;
        let mut cached = 0;
        let sequence = match self.held.iter_mut().find(|held| held.text == text) {
            Some(held) => {
                held.last_use = uses;
                cached = length(&held.tokens);
                held.sequence
            }
            None => {
                let sequence = self.free_sequence();
                if let Err(error) = self.context.decode(sequence, 0, tokens, 0) {
                    self.context.rewind(sequence, 0);
                    return Err(error.into());
                }
                self.remember(text, tokens, sequence);
                sequence
            }
        };
        self.context.share(sequence, WORK);
        Ok(cached)
    }

    fn remember(&mut self, text: &str, tokens: &[Token], sequence: Sequence) {
        self.held.push(Held {
            text: text.to_owned(),
            tokens: tokens.to_vec(),
            sequence,
            last_use: self.uses,
        });
    }

    /// Returns a sequence for one more prefix, giving up the longest unused one if need be.
    fn free_sequence(&mut self) -> Sequence {
        let all = 1..SEQUENCES.cast_signed();
        let free = all
            .clone()
            .find(|sequence| self.held.iter().all(|held| held.sequence != *sequence));
        free.unwrap_or_else(|| {
            let oldest = self.held.iter().min_by_key(|held| held.last_use);
            let sequence = oldest.map_or(1, |held| held.sequence);
            self.give_up(sequence);
            sequence
        })
    }

    /// Returns the KV state of a prefix and its number of tokens, decoding it if it is not held.
    pub(crate) fn save_state(&mut self, prefix: &str) -> Result<(u32, Vec<u8>), WorkerError> {
        let tokens = self.prefix_tokens(prefix)?;
        self.make_room(length(&tokens), prefix)?;
        self.context.rewind(WORK, 0);
        self.hold(prefix, &tokens)?;
        self.context.rewind(WORK, 0);
        let held = self.held.iter().find(|held| held.text == prefix);
        let held = held.ok_or(WorkerError::Decode {
            reason: "the prefix is empty".into(),
        })?;
        Ok((length(&held.tokens), self.context.save(held.sequence)))
    }

    /// Takes the KV state of a prefix; returns how many tokens it holds, 0 where it does not fit.
    pub(crate) fn load_state(&mut self, prefix: &str, state: &[u8]) -> Result<u32, WorkerError> {
        let tokens = self.prefix_tokens(prefix)?;
        if tokens.is_empty() || self.holds(prefix) {
            return Ok(length(&tokens));
        }
        self.make_room(length(&tokens), prefix)?;
        let sequence = self.free_sequence();
        if !self.context.restore(sequence, state, tokens.len()) {
            self.context.rewind(sequence, 0);
            return Ok(0);
        }
        self.uses += 1;
        self.remember(prefix, &tokens, sequence);
        Ok(length(&tokens))
    }

    /// Measures prompt and generation speed on arbitrary tokens.
    pub(crate) fn bench(
        &mut self,
        prompt_tokens: u32,
        output_tokens: u32,
    ) -> Result<BenchReply, WorkerError> {
        self.reset();
        self.use_threads(None);
        self.make_room(prompt_tokens.saturating_add(output_tokens), "")?;
        let tokens: Vec<Token> = self
            .context
            .model()
            .tokenize(&"The quick brown fox. ".repeat(64), false)?;
        let prompt: Vec<Token> = tokens
            .iter()
            .copied()
            .cycle()
            .take(prompt_tokens as usize)
            .collect();
        let start = Instant::now();
        self.context.decode(WORK, 0, &prompt, 1)?;
        let prompt_ms = millis(start);
        let start = Instant::now();
        for index in 0..output_tokens as usize {
            let token = tokens[index % tokens.len().max(1)];
            self.context
                .decode(WORK, prompt.len() + index, &[token], 1)?;
        }
        let output_ms = millis(start);
        self.reset();
        Ok(BenchReply {
            prompt_tokens,
            prompt_ms,
            output_tokens,
            output_ms,
        })
    }
}

/// One output in the making.
struct Run<'a> {
    decoder: &'a mut Decoder,
    model: Arc<Model>,
    /// The prompt's fixed part, until the model is asked for the first time.
    prefix: Option<(String, Vec<Token>)>,
    /// How many tokens of the work sequence are decoded.
    position: usize,
    /// Tokens that follow but are not decoded yet: they are when there is something to choose.
    pending: Vec<Token>,
    /// Tokens that were guessed and decoded after `position`, likeliest to be pushed next; with nothing
    /// pending, the logits at `position` are known.
    ahead: VecDeque<Token>,
    output: Vec<u8>,
    choices: Vec<Choice>,
    stats: DecodeStats,
    started: Instant,
    limit: u32,
}

impl Run<'_> {
    /// Decodes under a grammar; says whether the output ended by itself.
    fn constrained(
        &mut self,
        mut matcher: Matcher,
        force_batches: bool,
    ) -> Result<bool, WorkerError> {
        let grammar_failed = |error: &dyn std::fmt::Display| WorkerError::Decode {
            reason: format!("the grammar failed: {error}"),
        };
        loop {
            if force_batches {
                for token in matcher.consume_ff_tokens() {
                    self.push(token.cast_signed(), true);
                }
            }
            if matcher.is_stopped() {
                return match matcher.get_error() {
                    Some(error) => Err(grammar_failed(&error)),
                    None => Ok(true),
                };
            }
            if self.stats.output_tokens >= self.limit {
                return Ok(false);
            }
            let mask = matcher
                .compute_mask()
                .map_err(|error| grammar_failed(&error))?;
            let token = match only(&mask) {
                // Nothing to choose: no need to ask the model.
                Some(token) if force_batches => token,
                _ => {
                    let guess = if force_batches {
                        self.guess(&mut matcher)
                    } else {
                        Vec::new()
                    };
                    self.choose(&mask, &guess)?
                }
            };
            if self.model.is_end(token) {
                return Ok(true);
            }
            matcher
                .consume_token(token.cast_unsigned())
                .map_err(|error| grammar_failed(&error))?;
            self.push(token, false);
        }
    }

    /// Decodes free text; says whether the output ended by itself.
    fn free(&mut self) -> Result<bool, WorkerError> {
        while self.stats.output_tokens < self.limit {
            let logits = self.logits(&[])?;
            let best = logits.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1));
            let token = best.map_or(0, |(index, _)| index as Token);
            if self.model.is_end(token) {
                return Ok(true);
            }
            self.push(token, false);
        }
        Ok(false)
    }

    /// Returns the tokens of the text that is forced next, as the model would split it.
    ///
    /// They are not certain, since a longer token may begin with their last one: `cores=` may go on with
    /// `=-`. Decoded together with what is pending they cost little, and mostly spare a forward pass.
    fn guess(&self, matcher: &mut Matcher) -> Vec<Token> {
        let bytes = matcher.compute_ff_bytes();
        let Ok(text) = std::str::from_utf8(&bytes) else {
            return Vec::new();
        };
        let mut tokens = self.model.tokenize(text, false).unwrap_or_default();
        tokens.truncate(OUTPUTS - 1);
        let ids: Vec<u32> = tokens.iter().map(|token| token.cast_unsigned()).collect();
        tokens.truncate(matcher.validate_tokens(&ids).unwrap_or(0));
        tokens
    }

    /// Takes the likeliest allowed token and notes the runner-up.
    fn choose(&mut self, mask: &SimpleVob, guess: &[Token]) -> Result<Token, WorkerError> {
        let at = self.output.len();
        let model = Arc::clone(&self.model);
        let Pick { token, other } =
            pick(self.logits(guess)?, mask, |token| model.piece(token, false)).ok_or(
                WorkerError::Decode {
                    reason: "the grammar allows no token".into(),
                },
            )?;
        if let Some((other, margin)) = other {
            let text = |token| String::from_utf8_lossy(&model.piece(token, false)).into_owned();
            self.choices.push(Choice {
                at,
                chosen: text(token),
                other: text(other),
                margin,
            });
        }
        Ok(token)
    }

    /// Decodes what is pending, and a guess of what follows, and returns the logits after what is pending.
    fn logits(&mut self, guess: &[Token]) -> Result<&[f32], WorkerError> {
        if let Some((text, tokens)) = self.prefix.take() {
            self.begin(&text, &tokens)?;
        }
        if !self.pending.is_empty() {
            let accepted = self.pending.len();
            self.pending.extend(guess);
            let outputs = guess.len() + 1;
            let context = &mut self.decoder.context;
            context.decode(WORK, self.position, &self.pending, outputs)?;
            self.stats.forward_passes += 1;
            self.position += accepted;
            self.pending.clear();
            self.ahead.extend(guess);
            if self.stats.forward_passes == 1 {
                self.stats.prompt_ms = millis(self.started);
            }
        }
        let logits = self.decoder.context.logits(self.ahead.len());
        logits.ok_or(WorkerError::Decode {
            reason: "no logits were given".into(),
        })
    }

    /// Has the prompt's fixed part in the work sequence.
    fn begin(&mut self, text: &str, tokens: &[Token]) -> Result<(), WorkerError> {
        self.stats.cached_tokens = self.decoder.hold(text, tokens)?;
        self.position = tokens.len();
        if self.pending.is_empty()
            && let Some(last) = tokens.last()
        {
            // The logits after the prefix are needed once more: its last token is decoded again.
            self.position -= 1;
            self.decoder.context.rewind(WORK, self.position);
            self.pending.push(*last);
        }
        Ok(())
    }

    /// Adds a token to the output; it is decoded later, if it was not guessed.
    fn push(&mut self, token: Token, forced: bool) {
        self.output.extend(self.model.piece(token, false));
        self.stats.output_tokens += 1;
        self.stats.forced_tokens += u32::from(forced);
        if self.pending.is_empty() && self.ahead.front() == Some(&token) {
            self.ahead.pop_front();
            self.position += 1;
            return;
        }
        if !self.ahead.is_empty() {
            self.decoder.context.rewind(WORK, self.position);
            self.ahead.clear();
        }
        self.pending.push(token);
    }

    fn finish(self) -> (Vec<u8>, Vec<Choice>, DecodeStats) {
        let mut stats = self.stats;
        stats.output_ms = millis(self.started) - stats.prompt_ms;
        (self.output, self.choices, stats)
    }
}

/// Returns the one token that is allowed, if it is one.
fn only(mask: &SimpleVob) -> Option<Token> {
    let first = mask.first_bit_set()?;
    (mask.num_set() == 1).then_some(first as Token)
}

fn length(tokens: &[Token]) -> u32 {
    u32::try_from(tokens.len()).unwrap_or(u32::MAX)
}

fn millis(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1000.0
}
