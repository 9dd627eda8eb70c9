//! What the parent and the caged worker say to each other.
//!
//! The parent starts the worker, which enters the cage and says [`Reply::Hello`]; then each [`Request`]
//! gets one [`Reply`]. Messages travel as frames, see [`crate::frame`].
//!
//! Errors have two layers: a broken pipe or frame means the worker is gone (kill it); a [`WorkerError`]
//! inside a [`Reply`] means that the worker works and says no (tell the user).

use pai_redact::Clean;
use serde::{Deserialize, Serialize};

use crate::effective::Effective;

/// The version of this protocol; both sides refuse another one.
pub const PROTOCOL: u32 = 2;

/// How a model is loaded and run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoadParams {
    /// The context's size in tokens.
    pub context: u32,
    /// How many tokens one call to llama.cpp may hold.
    pub batch: u32,
    /// How many tokens are computed at once; decides the size of the compute buffers.
    pub ubatch: u32,
    /// Threads to compute with: the physical cores.
    pub threads: u32,
    /// Rewrites the weights into another layout instead of mapping the file: slower to load, and the memory is
    /// not shared with the page cache; faster to run on some CPUs.
    pub repack: bool,
}

impl Default for LoadParams {
    fn default() -> Self {
        Self {
            context: 4096,
            batch: 512,
            ubatch: 256,
            threads: 2,
            repack: false,
        }
    }
}

/// What the loaded model says about itself. Its strings come from the file: hostile until made safe.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModelInfo {
    /// The architecture, such as `qwen2`.
    pub architecture: String,
    /// llama.cpp's one-line description.
    pub description: String,
    /// Tokens in the vocabulary.
    pub vocabulary: u32,
    /// The context that the model was trained with, in tokens.
    pub training_context: u32,
    /// Bytes of all tensors.
    pub bytes: u64,
    /// Number of parameters.
    pub parameters: u64,
    /// The context that was set up, in tokens.
    pub context: u32,
    /// Milliseconds that loading took.
    pub load_ms: u64,
}

/// What a run of [`Request::Bench`] measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BenchReply {
    /// Tokens of the prompt.
    pub prompt_tokens: u32,
    /// Milliseconds that the prompt took.
    pub prompt_ms: f64,
    /// Tokens that were generated.
    pub output_tokens: u32,
    /// Milliseconds that generation took.
    pub output_ms: f64,
}

/// What the parent asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Request {
    /// Load the model from the inherited descriptor; answered by [`Reply::Loaded`].
    Load {
        /// How.
        params: LoadParams,
    },
    /// Decode; answered by [`Reply::Decoded`].
    Decode {
        /// What.
        request: DecodeRequest,
        /// Threads to compute with: fewer than at loading where others keep the cores busy.
        #[serde(default)]
        threads: Option<u32>,
    },
    /// Decode the prefix if it is not held yet and hand its KV state out; answered by [`Reply::State`], the state is the payload.
    SaveState {
        /// The prompt's fixed part.
        prefix: String,
    },
    /// Take the KV state of a prefix (the payload); answered by [`Reply::Restored`].
    LoadState {
        /// The prompt's fixed part.
        prefix: String,
    },
    /// Say whether a prefix is held; answered by [`Reply::Holding`].
    Holds {
        /// The prompt's fixed part.
        prefix: String,
    },
    /// Count the tokens of a text; answered by [`Reply::Counted`].
    Count {
        /// The text, taken as data: special tokens are not parsed.
        text: String,
    },
    /// Forget every prefix and clear the KV cache; answered by [`Reply::Done`].
    Reset,
    /// Measure; answered by [`Reply::Measured`].
    Bench {
        /// Tokens of prompt to decode.
        prompt_tokens: u32,
        /// Tokens to generate.
        output_tokens: u32,
    },
    /// End; answered by [`Reply::Done`], then the worker exits.
    Shutdown,
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reply {
    /// The first message, from inside the cage.
    Hello {
        /// [`PROTOCOL`] of the worker.
        protocol: u32,
        /// Which build of the worker and of llama.cpp this is; part of the key of saved states.
        build: String,
        /// Which layers of the cage hold, as the worker found them.
        effective: Effective,
    },
    /// The model is loaded.
    Loaded {
        /// What it says about itself.
        info: ModelInfo,
    },
    /// The output.
    Decoded {
        /// The output and what was measured.
        reply: DecodeReply,
    },
    /// The KV state of a prefix is the frame's payload.
    State {
        /// Tokens of the prefix.
        tokens: u32,
    },
    /// Whether a state was taken; where not, the prefix is decoded when it is next needed.
    Restored {
        /// Tokens that the state holds; 0 where it did not fit.
        tokens: u32,
    },
    /// Whether a prefix is held.
    Holding {
        /// Whether a request with it finds it decoded.
        held: bool,
    },
    /// Tokens of a text.
    Counted {
        /// How many.
        tokens: u32,
    },
    /// A benchmark's result.
    Measured {
        /// What was measured.
        bench: BenchReply,
    },
    /// Done.
    Done,
    /// The worker works and says no.
    Failed {
        /// Why.
        error: WorkerError,
    },
}

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
    ///
    /// Only the redactor makes such a text, so what it has not seen cannot be sent:
    ///
    /// ```compile_fail,E0308
    /// # fn try_it(mut request: pai_cage::protocol::DecodeRequest) {
    /// request.data = String::from("what a user typed");
    /// # }
    /// ```
    #[serde(deserialize_with = "arrived")]
    pub data: Clean,
    /// What closes the prompt after the data (the chat template's turn change). Special tokens are parsed here.
    pub suffix: String,
    /// What the output may be.
    pub grammar: Grammar,
    /// At most so many tokens of output.
    pub max_tokens: u32,
    /// Feed bytes that the grammar forces in batches instead of sampling them; off only in `bench/`.
    pub force_batches: bool,
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the worker's end of the pipe"
)]
fn arrived<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Clean, D::Error> {
    String::deserialize(from).map(Clean::of_pipe)
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
    /// How often the model was asked: where the grammar leaves no choice, it is not.
    #[serde(default)]
    pub forward_passes: u32,
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
    /// The worker could not enter the cage as it must; it ends.
    #[error("{reason}")]
    Cage {
        /// The required layers that do not hold.
        missing: Vec<String>,
        /// Why.
        reason: String,
    },
    /// No model has been loaded yet.
    #[error("no model is loaded")]
    NoModel,
    /// The request is of another version or unknown.
    #[error("the worker does not know this request")]
    Unknown,
}
