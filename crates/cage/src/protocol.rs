//! What the parent and the caged worker say to each other.
//!
//! Errors have two layers: a broken pipe or frame means the worker is gone (kill it); a [`WorkerError`]
//! inside a [`Reply`] means that the worker works and says no (tell the user).

use serde::{Deserialize, Serialize};

/// The version of this protocol; both sides refuse another one.
pub const PROTOCOL: u32 = 1;

/// How the output is constrained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "text", rename_all = "snake_case")]
pub enum Grammar {
    /// A grammar in llguidance's Lark dialect.
    Lark(String),
    /// A JSON schema; the baseline that other tools offer, used by `bench/`.
    JsonSchema(String),
    /// No constraint: free text.
    Free,
}

/// One request to decode. Temperature is always 0: the likeliest allowed token is taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecodeRequest {
    /// The prompt's fixed part, decoded once and kept: the worker rewinds to its end. Special tokens are parsed here.
    pub prefix: String,
    /// The part of the prompt that is data. Special tokens in it are **not** parsed.
    pub data: String,
    /// What closes the prompt after the data (the chat template's turn change). Special tokens are parsed here.
    pub suffix: String,
    /// What the output may be.
    pub grammar: Grammar,
    /// At most so many tokens of output.
    pub max_tokens: u32,
    /// Feed bytes that the grammar forces in batches instead of sampling them; off only in `bench/`.
    pub force_batches: bool,
}

/// A place in the output where the grammar allowed more than one token.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// The byte offset in the output text at which the chosen token starts.
    pub at: usize,
    /// The chosen token's text (lossy UTF-8).
    pub chosen: String,
    /// The runner-up's text (lossy UTF-8).
    pub other: String,
    /// How far the runner-up's log-probability lies below the chosen one's, in nats, among the allowed tokens.
    pub margin: f32,
}

/// What one decode measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DecodeStats {
    /// Tokens of the whole prompt.
    pub prompt_tokens: u32,
    /// Tokens of the prompt that were already in the KV cache.
    pub cached_tokens: u32,
    /// Tokens of the output.
    pub output_tokens: u32,
    /// Tokens of the output that the grammar forced and that were fed in batches.
    pub forced_tokens: u32,
    /// The size of the context in tokens.
    pub context: u32,
    /// Milliseconds spent on the prompt.
    pub prompt_ms: f64,
    /// Milliseconds spent on the output.
    pub output_ms: f64,
}

/// A finished decode.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecodeReply {
    /// The output; hostile until checked.
    pub text: String,
    /// Whether the output ended by itself (grammar complete or end of text), not by `max_tokens`.
    pub complete: bool,
    /// The places where there was something to choose.
    pub choices: Vec<Choice>,
    /// What was measured.
    pub stats: DecodeStats,
}

/// What a worker that works may answer instead.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "error", rename_all = "snake_case")]
#[non_exhaustive]
pub enum WorkerError {
    /// The model could not be loaded.
    #[error("the model could not be loaded: {reason}")]
    Load {
        /// llama.cpp's words; hostile, since a file's metadata may be in it.
        reason: String,
    },
    /// The prompt and the room asked for the output do not fit.
    #[error("the request needs {needed} tokens, the context has {context}")]
    TooLong {
        /// Tokens that the prompt and the output would need.
        needed: u32,
        /// Tokens of the context.
        context: u32,
    },
    /// The grammar could not be compiled.
    #[error("the grammar was refused: {reason}")]
    Grammar {
        /// llguidance's words.
        reason: String,
    },
    /// llama.cpp failed while decoding.
    #[error("decoding failed: {reason}")]
    Decode {
        /// What it said.
        reason: String,
    },
    /// No model has been loaded yet.
    #[error("no model is loaded")]
    NoModel,
    /// The request is of another version or unknown.
    #[error("the worker does not know this request")]
    Unknown,
}
