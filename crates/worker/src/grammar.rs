//! Constrained decoding: which tokens a grammar allows next, and which it forces.

use std::sync::Arc;
use std::thread::JoinHandle;

use llguidance::api::TopLevelGrammar;
use llguidance::earley::SlicedBiasComputer;
use llguidance::toktrie::{
    InferenceCapabilities, TokEnv, TokRxInfo, TokTrie, TokenId, TokenizerEnv,
};
use llguidance::{Matcher, ParserFactory};
use pai_cage::protocol::{Grammar, WorkerError};

use crate::llama::{Model, Token};

/// Compiles grammars for one model's vocabulary.
///
/// Preparing takes some tenths of a second, so it runs beside the first prompt.
pub(crate) enum Grammars {
    Preparing(Option<JoinHandle<Result<ParserFactory, String>>>),
    Ready(ParserFactory),
    Failed(String),
}

impl Grammars {
    /// Starts to prepare on a thread of its own.
    pub(crate) fn prepare(model: Arc<Model>) -> Self {
        Self::Preparing(Some(std::thread::spawn(move || factory(model))))
    }

    /// Compiles a grammar; `None` for free text.
    pub(crate) fn compile(&mut self, grammar: &Grammar) -> Result<Option<Matcher>, WorkerError> {
        let refuse = |reason: String| WorkerError::Grammar { reason };
        let grammar = match grammar {
            Grammar::Free => return Ok(None),
            Grammar::Lark(text) => TopLevelGrammar::from_lark(text.clone()),
            Grammar::JsonSchema(text) => {
                let schema =
                    serde_json::from_str(text).map_err(|error| refuse(error.to_string()))?;
                TopLevelGrammar::from_json_schema(schema)
            }
        };
        let parser = self.factory().map_err(refuse)?.create_parser(grammar);
        let matcher = Matcher::new(parser);
        match matcher.get_error() {
            Some(reason) => Err(refuse(reason)),
            None => Ok(Some(matcher)),
        }
    }

    fn factory(&mut self) -> Result<&ParserFactory, String> {
        if let Self::Preparing(thread) = self {
            let prepared = thread.take().map(JoinHandle::join);
            *self = match prepared {
                Some(Ok(Ok(factory))) => Self::Ready(factory),
                Some(Ok(Err(reason))) => Self::Failed(reason),
                _ => Self::Failed("the vocabulary cannot be used for grammars".into()),
            };
        }
        match self {
            Self::Ready(factory) => Ok(factory),
            Self::Failed(reason) => Err(reason.clone()),
            Self::Preparing(_) => unreachable!("replaced above"),
        }
    }
}

/// Reads the vocabulary and builds what every grammar needs of it.
fn factory(model: Arc<Model>) -> Result<ParserFactory, String> {
    let end = model
        .end()
        .ok_or("the model has no token that ends a text")?
        .cast_unsigned();
    let mut ends = vec![end];
    let mut words = Vec::with_capacity(model.tokens() as usize);
    for token in 0..model.tokens().cast_signed() {
        if model.is_end(token) && token.cast_unsigned() != end {
            ends.push(token.cast_unsigned());
        }
        let mut word = model.piece(token, false);
        if word.is_empty() {
            // A special token: marked, so that no text can stand for it.
            word = model.piece(token, true);
            if !word.is_empty() {
                word.insert(0, TokTrie::SPECIAL_TOKEN_MARKER);
            }
        }
        words.push(word);
    }
    let trie = TokTrie::from(&TokRxInfo::new(model.tokens(), end), &words).with_eos_tokens(&ends);
    let environment: TokEnv = Arc::new(Vocabulary { model, trie });
    // Forced tokens are asked for by `decode`, so no capability has to be announced here.
    let mut factory = ParserFactory::new(
        &environment,
        InferenceCapabilities::default(),
        &SlicedBiasComputer::general_slices(),
    )
    .map_err(|error| error.to_string())?;
    factory.quiet();
    Ok(factory)
}

/// The model's own vocabulary and tokenizer, as llguidance wants to see them.
struct Vocabulary {
    model: Arc<Model>,
    trie: TokTrie,
}

impl TokenizerEnv for Vocabulary {
    fn tok_trie(&self) -> &TokTrie {
        &self.trie
    }

    fn tokenize_bytes(&self, bytes: &[u8]) -> Vec<TokenId> {
        self.trie.tokenize_with_greedy_fallback(bytes, |text| {
            let tokens = self.model.tokenize(text, false).unwrap_or_default();
            tokens.into_iter().map(Token::cast_unsigned).collect()
        })
    }
}
