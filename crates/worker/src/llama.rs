//! The one unsafe file of the worker: a thin, safe wrapper over llama.cpp.
//!
//! It holds no policy: what to decode and when is in `decode.rs`. Every pointer lives in a type that frees
//! it once, and every length that C gives back is checked before it is used.
#![expect(unsafe_code, reason = "the wrapper over llama.cpp")]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::os::fd::{FromRawFd, IntoRawFd, OwnedFd, RawFd};
use std::ptr::{self, NonNull};
use std::sync::{Arc, Mutex, PoisonError};

use llama_cpp_sys_2 as sys;
use pai_cage::protocol::{LoadParams, ModelInfo};

/// A token's number in the vocabulary.
pub(crate) type Token = i32;

/// A sequence in the KV cache.
pub(crate) type Sequence = i32;

/// How many sequences the KV cache knows: the one being decoded, and the prefixes that are kept.
pub(crate) const SEQUENCES: u32 = 3;

/// How many of a batch's last tokens can have their logits kept.
pub(crate) const OUTPUTS: usize = 6;

/// How much of llama.cpp's complaints is kept, in bytes.
const MAX_LOG: usize = 2 << 10;

/// The last warnings and errors of llama.cpp.
static LOG: Mutex<String> = Mutex::new(String::new());

unsafe extern "C" {
    fn fdopen(descriptor: c_int, mode: *const c_char) -> *mut c_void;
    fn fclose(file: *mut c_void) -> c_int;
}

/// What llama.cpp said no to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LlamaError(pub(crate) String);

impl LlamaError {
    /// Makes an error of what was done and what llama.cpp said.
    fn new(what: &str) -> Self {
        let log = std::mem::take(&mut *LOG.lock().unwrap_or_else(PoisonError::into_inner));
        let log = log.trim();
        Self(if log.is_empty() {
            what.to_owned()
        } else {
            format!("{what}: {log}")
        })
    }
}

/// Takes ownership of the inherited descriptor at which the parent has opened the model.
pub(crate) fn inherited(descriptor: RawFd) -> OwnedFd {
    // SAFETY: the parent passes the descriptor to this process for the model alone, main calls this
    // once, and nothing else in the worker opens or owns a descriptor above 2.
    unsafe { OwnedFd::from_raw_fd(descriptor) }
}

/// Starts llama.cpp and keeps its log off the standard output and error.
pub(crate) fn start() {
    // SAFETY: the callback is a plain function that lives as long as the program; it takes no user data.
    unsafe { sys::llama_log_set(Some(keep_log), ptr::null_mut()) };
    // SAFETY: takes no argument and may be called before anything else.
    unsafe { sys::llama_backend_init() };
}

/// Returns which build of llama.cpp this is.
pub(crate) fn version() -> String {
    // SAFETY: returns a static C string.
    text(unsafe { sys::llama_version() })
}

/// Keeps warnings and errors; called by llama.cpp from any thread.
unsafe extern "C" fn keep_log(level: sys::ggml_log_level, message: *const c_char, _: *mut c_void) {
    if level < sys::GGML_LOG_LEVEL_WARN || level == sys::GGML_LOG_LEVEL_CONT {
        return;
    }
    let message = text(message);
    let mut log = LOG.lock().unwrap_or_else(PoisonError::into_inner);
    if log.len() + message.len() <= MAX_LOG {
        log.push_str(&message);
    }
}

/// Copies a C string, or nothing from a null pointer.
fn text(string: *const c_char) -> String {
    if string.is_null() {
        return String::new();
    }
    // SAFETY: not null, and every caller passes a string of llama.cpp's that ends with a zero and
    // lives through this call.
    unsafe { CStr::from_ptr(string) }
        .to_string_lossy()
        .into_owned()
}

/// A loaded model.
#[derive(Debug)]
pub(crate) struct Model {
    model: NonNull<sys::llama_model>,
    vocabulary: NonNull<sys::llama_vocab>,
}

// SAFETY: the model is not changed after it is loaded, and llama.cpp documents tokenization as
// thread-safe; everything here that takes `&self` only reads it.
unsafe impl Send for Model {}
// SAFETY: as above.
unsafe impl Sync for Model {}

impl Model {
    /// Loads a model from an open file, without any other access to the file system.
    pub(crate) fn load(file: OwnedFd, params: &LoadParams) -> Result<Self, LlamaError> {
        // SAFETY: the descriptor is owned and handed over; the mode is a C string.
        let stream = unsafe { fdopen(file.into_raw_fd(), c"rb".as_ptr()) };
        let Some(stream) = NonNull::new(stream) else {
            return Err(LlamaError::new(
                "the model's descriptor is not open for reading",
            ));
        };
        // SAFETY: returns plain data.
        let mut options = unsafe { sys::llama_model_default_params() };
        options.n_gpu_layers = 0;
        options.use_extra_bufts = params.repack;
        // Rewritten weights are a copy: a mapping beside it would double the memory.
        options.load_mode = if params.repack {
            sys::LLAMA_LOAD_MODE_NONE
        } else {
            sys::LLAMA_LOAD_MODE_MMAP
        };
        // SAFETY: the stream is open; the options hold no pointer but nulls.
        let model = unsafe { sys::llama_model_load_from_file_ptr(stream.as_ptr(), options) };
        // SAFETY: the stream is open and not used again; a mapping of the file stays without it.
        unsafe { fclose(stream.as_ptr()) };
        let model =
            NonNull::new(model).ok_or_else(|| LlamaError::new("llama.cpp refuses the file"))?;
        // SAFETY: the model is valid; the vocabulary is a part of it.
        let vocabulary = unsafe { sys::llama_model_get_vocab(model.as_ptr()) };
        let loaded = Self {
            model,
            vocabulary: NonNull::new(vocabulary.cast_mut()).expect("a model has a vocabulary"),
        };
        if loaded.tokens() == 0 {
            return Err(LlamaError("the model has no vocabulary".into()));
        }
        Ok(loaded)
    }

    /// Returns what the model says about itself.
    pub(crate) fn info(&self) -> ModelInfo {
        let model = self.model.as_ptr();
        let mut buffer = [0 as c_char; 256];
        let mut read = |key: Option<&CStr>| {
            buffer[0] = 0;
            // SAFETY: the model is valid; at most the buffer's length is written, always with a
            // closing zero.
            unsafe {
                match key {
                    Some(key) => sys::llama_model_meta_val_str(
                        model,
                        key.as_ptr(),
                        buffer.as_mut_ptr(),
                        buffer.len(),
                    ),
                    None => sys::llama_model_desc(model, buffer.as_mut_ptr(), buffer.len()),
                }
            };
            buffer[buffer.len() - 1] = 0;
            text(buffer.as_ptr())
        };
        let architecture = read(Some(c"general.architecture"));
        let description = read(None);
        ModelInfo {
            architecture,
            description,
            vocabulary: self.tokens(),
            // SAFETY: the model is valid, for this and the next two.
            training_context: u32::try_from(unsafe { sys::llama_model_n_ctx_train(model) })
                .unwrap_or(0),
            // SAFETY: see above.
            bytes: unsafe { sys::llama_model_size(model) },
            // SAFETY: see above.
            parameters: unsafe { sys::llama_model_n_params(model) },
            context: 0,
            load_ms: 0,
        }
    }

    /// Returns how many tokens the vocabulary has.
    pub(crate) fn tokens(&self) -> u32 {
        // SAFETY: the vocabulary is valid as long as the model.
        u32::try_from(unsafe { sys::llama_vocab_n_tokens(self.vocabulary.as_ptr()) }).unwrap_or(0)
    }

    /// Splits a text into tokens; `special` says whether the names of special tokens stand for them.
    pub(crate) fn tokenize(&self, text: &str, special: bool) -> Result<Vec<Token>, LlamaError> {
        let too_long = || LlamaError("the text is too long to be tokenized".into());
        let length = i32::try_from(text.len()).map_err(|_| too_long())?;
        let mut tokens: Vec<Token> = vec![0; text.len() + 8];
        loop {
            let room = i32::try_from(tokens.len()).map_err(|_| too_long())?;
            // SAFETY: text and length belong together, as do tokens and room; llama.cpp writes no more
            // than that.
            let count = unsafe {
                sys::llama_tokenize(
                    self.vocabulary.as_ptr(),
                    text.as_ptr().cast(),
                    length,
                    tokens.as_mut_ptr(),
                    room,
                    false,
                    special,
                )
            };
            match usize::try_from(count) {
                Ok(count) if count <= tokens.len() => {
                    tokens.truncate(count);
                    return Ok(tokens);
                }
                // A negative count is the room that is needed.
                Err(_) if count != i32::MIN && count.unsigned_abs() as usize > tokens.len() => {
                    tokens.resize(count.unsigned_abs() as usize, 0);
                }
                _ => return Err(too_long()),
            }
        }
    }

    /// Returns the bytes of a token; a special token has none unless `special`.
    pub(crate) fn piece(&self, token: Token, special: bool) -> Vec<u8> {
        if u32::try_from(token).map_or(true, |token| token >= self.tokens()) {
            return Vec::new();
        }
        let mut bytes = vec![0_u8; 32];
        for _ in 0..2 {
            let room = i32::try_from(bytes.len()).unwrap_or(i32::MAX);
            // SAFETY: the token is within the vocabulary, see above; bytes and room belong together.
            let count = unsafe {
                sys::llama_token_to_piece(
                    self.vocabulary.as_ptr(),
                    token,
                    bytes.as_mut_ptr().cast(),
                    room,
                    0,
                    special,
                )
            };
            match usize::try_from(count) {
                Ok(count) => {
                    bytes.truncate(count);
                    return bytes;
                }
                Err(_) => bytes.resize(count.unsigned_abs() as usize, 0),
            }
        }
        Vec::new()
    }

    /// Says whether a token ends the output.
    pub(crate) fn is_end(&self, token: Token) -> bool {
        // SAFETY: the vocabulary is valid; an unknown token is answered with false by its range check
        // in `piece`'s caller, and the tokens asked about come from the vocabulary.
        (0..self.tokens().cast_signed()).contains(&token)
            && unsafe { sys::llama_vocab_is_eog(self.vocabulary.as_ptr(), token) }
    }

    /// Returns the token that ends a turn.
    pub(crate) fn end(&self) -> Option<Token> {
        // SAFETY: the vocabulary is valid.
        let turn = unsafe { sys::llama_vocab_eot(self.vocabulary.as_ptr()) };
        // SAFETY: the vocabulary is valid.
        let text = unsafe { sys::llama_vocab_eos(self.vocabulary.as_ptr()) };
        [turn, text]
            .into_iter()
            .find(|token| (0..self.tokens().cast_signed()).contains(token))
    }

    /// Returns the token that a prompt of this model must begin with, if there is one.
    pub(crate) fn begin(&self) -> Option<Token> {
        // SAFETY: the vocabulary is valid.
        let wanted = unsafe { sys::llama_vocab_get_add_bos(self.vocabulary.as_ptr()) };
        // SAFETY: the vocabulary is valid.
        let token = unsafe { sys::llama_vocab_bos(self.vocabulary.as_ptr()) };
        (wanted && (0..self.tokens().cast_signed()).contains(&token)).then_some(token)
    }
}

impl Drop for Model {
    fn drop(&mut self) {
        // SAFETY: made by llama.cpp, freed once; contexts hold an `Arc` of it and are freed before.
        unsafe { sys::llama_model_free(self.model.as_ptr()) };
    }
}

/// A context: the KV cache and the buffers to compute with.
#[derive(Debug)]
pub(crate) struct Context {
    context: NonNull<sys::llama_context>,
    pool: *mut sys::ggml_threadpool,
    batch: sys::llama_batch,
    room: usize,
    threads: i32,
    /// How many of the last batch's tokens have logits.
    outputs: usize,
    model: Arc<Model>,
}

impl Context {
    /// Sets a context up.
    pub(crate) fn new(model: Arc<Model>, params: &LoadParams) -> Result<Self, LlamaError> {
        let threads = i32::try_from(params.threads.clamp(1, 512)).expect("clamped");
        let room = params.batch.clamp(1, 1 << 16);
        // SAFETY: returns plain data.
        let mut options = unsafe { sys::llama_context_default_params() };
        options.n_ctx = params.context;
        options.n_batch = room;
        options.n_ubatch = params.ubatch.clamp(1, room);
        options.n_seq_max = SEQUENCES;
        options.kv_unified = true;
        // Only a batch's last tokens are ever looked at; the buffer for all would be the largest there is.
        options.n_outputs_max = u32::try_from(OUTPUTS).expect("a small number");
        options.n_threads = threads;
        options.n_threads_batch = threads;
        options.no_perf = true;
        // SAFETY: the model is valid and outlives the context, which keeps an `Arc` of it.
        let context = unsafe { sys::llama_init_from_model(model.model.as_ptr(), options) };
        let context = NonNull::new(context)
            .ok_or_else(|| LlamaError::new("the context could not be set up"))?;
        // SAFETY: returns plain data.
        let mut pool_options = unsafe { sys::ggml_threadpool_params_default(threads) };
        pool_options.poll = 50;
        // SAFETY: the options live through the call.
        let pool = unsafe { sys::ggml_threadpool_new(&raw mut pool_options) };
        if !pool.is_null() {
            // SAFETY: both are valid; the pool is freed after the context.
            unsafe { sys::llama_attach_threadpool(context.as_ptr(), pool, pool) };
        }
        let tokens = i32::try_from(room).expect("clamped");
        Ok(Self {
            context,
            pool,
            // SAFETY: allocates arrays for so many tokens of one sequence each; freed in `drop`.
            batch: unsafe { sys::llama_batch_init(tokens, 0, 1) },
            room: room as usize,
            threads,
            outputs: 0,
            model,
        })
    }

    /// Returns the model.
    pub(crate) fn model(&self) -> &Arc<Model> {
        &self.model
    }

    /// Returns how many tokens the KV cache holds at most.
    pub(crate) fn size(&self) -> u32 {
        // SAFETY: the context is valid.
        unsafe { sys::llama_n_ctx(self.context.as_ptr()) }
    }

    /// Computes with so many threads from now on, at most those that the context was set up for.
    pub(crate) fn use_threads(&mut self, threads: Option<u32>) {
        let wanted = threads.and_then(|threads| i32::try_from(threads).ok());
        let threads = wanted.map_or(self.threads, |wanted| wanted.clamp(1, self.threads));
        // SAFETY: the context is valid; the numbers are within what its thread pool has.
        unsafe { sys::llama_set_n_threads(self.context.as_ptr(), threads, threads) };
    }

    /// Decodes tokens of a sequence, the first at `position`; the logits of the last `outputs` are kept.
    pub(crate) fn decode(
        &mut self,
        sequence: Sequence,
        position: usize,
        tokens: &[Token],
        outputs: usize,
    ) -> Result<(), LlamaError> {
        assert!(
            (0..SEQUENCES.cast_signed()).contains(&sequence),
            "a known sequence"
        );
        assert!(
            outputs <= OUTPUTS.min(self.room),
            "there is room for the logits"
        );
        self.outputs = 0;
        let vocabulary = self.model.tokens().cast_signed();
        if tokens.iter().any(|token| !(0..vocabulary).contains(token)) {
            return Err(LlamaError("a token is not in the vocabulary".into()));
        }
        let outputs = outputs.min(tokens.len());
        // The tokens with logits go in one batch, since the next one overwrites them.
        let mut left = tokens;
        let mut at = position;
        while !left.is_empty() {
            let whole = left.len() <= self.room;
            let length = if whole {
                left.len()
            } else {
                self.room.min(left.len() - outputs)
            };
            let (now, later) = left.split_at(length);
            self.submit(sequence, at, now, if whole { outputs } else { 0 })?;
            at += now.len();
            left = later;
        }
        self.outputs = outputs;
        Ok(())
    }

    /// Decodes one batch.
    fn submit(
        &mut self,
        sequence: Sequence,
        position: usize,
        tokens: &[Token],
        outputs: usize,
    ) -> Result<(), LlamaError> {
        assert!(
            tokens.len() <= self.room,
            "the caller splits what is longer"
        );
        for (index, token) in tokens.iter().enumerate() {
            let place = i32::try_from(position + index)
                .map_err(|_| LlamaError("the position is too far".into()))?;
            let output = index + outputs >= tokens.len();
            // SAFETY: index < room, which is what every array of the batch was allocated for; each
            // `seq_id` entry has room for the one sequence asked for.
            unsafe {
                self.batch.token.add(index).write(*token);
                self.batch.pos.add(index).write(place);
                self.batch.n_seq_id.add(index).write(1);
                (*self.batch.seq_id.add(index)).write(sequence);
                self.batch.logits.add(index).write(i8::from(output));
            }
        }
        self.batch.n_tokens = i32::try_from(tokens.len()).expect("at most the batch's room");
        // SAFETY: the context is valid and the batch filled up to `n_tokens`, tokens in the vocabulary.
        let failed = unsafe { sys::llama_decode(self.context.as_ptr(), self.batch) };
        if failed != 0 {
            return Err(LlamaError::new(&format!("llama_decode gave {failed}")));
        }
        Ok(())
    }

    /// Returns the logits after one of the last batch's tokens, one for each token of the vocabulary.
    ///
    /// `from_end` counts back from the last token, which is 0.
    pub(crate) fn logits(&mut self, from_end: usize) -> Option<&[f32]> {
        if from_end >= self.outputs {
            return None;
        }
        let index = -1 - i32::try_from(from_end).ok()?;
        // SAFETY: the last batch asked for the logits of that token, see `outputs`.
        let logits = unsafe { sys::llama_get_logits_ith(self.context.as_ptr(), index) };
        // SAFETY: llama.cpp gives as many numbers as the vocabulary has tokens, valid until the next
        // call that takes the context, which needs `&mut self`.
        NonNull::new(logits).map(|logits| unsafe {
            std::slice::from_raw_parts(logits.as_ptr(), self.model.tokens() as usize)
        })
    }

    /// Removes the tokens of a sequence from `position` on.
    pub(crate) fn rewind(&mut self, sequence: Sequence, position: usize) -> bool {
        let position = i32::try_from(position).unwrap_or(i32::MAX);
        // SAFETY: the memory belongs to the valid context.
        unsafe {
            sys::llama_memory_seq_rm(
                sys::llama_get_memory(self.context.as_ptr()),
                sequence,
                position,
                -1,
            )
        }
    }

    /// Makes `to` hold what `from` holds, without copying.
    pub(crate) fn share(&mut self, from: Sequence, to: Sequence) {
        // SAFETY: the memory belongs to the valid context; both sequences are below `SEQUENCES`.
        unsafe {
            sys::llama_memory_seq_cp(
                sys::llama_get_memory(self.context.as_ptr()),
                from,
                to,
                -1,
                -1,
            )
        };
    }

    /// Clears the KV cache, its bytes included.
    pub(crate) fn clear(&mut self) {
        self.outputs = 0;
        // SAFETY: the memory belongs to the valid context.
        unsafe { sys::llama_memory_clear(sys::llama_get_memory(self.context.as_ptr()), true) };
    }

    /// Returns the KV state of a sequence.
    pub(crate) fn save(&mut self, sequence: Sequence) -> Vec<u8> {
        // SAFETY: the context is valid.
        let size = unsafe { sys::llama_state_seq_get_size_ext(self.context.as_ptr(), sequence, 0) };
        let mut state = vec![0_u8; size];
        // SAFETY: the buffer is as long as is said.
        let written = unsafe {
            sys::llama_state_seq_get_data_ext(
                self.context.as_ptr(),
                state.as_mut_ptr(),
                size,
                sequence,
                0,
            )
        };
        state.truncate(written);
        state
    }

    /// Takes a KV state into a sequence and says whether it fitted, with `length` tokens.
    pub(crate) fn restore(&mut self, sequence: Sequence, state: &[u8], length: usize) -> bool {
        self.outputs = 0;
        // SAFETY: the buffer is as long as is said; llama.cpp checks what it reads against that.
        let read = unsafe {
            sys::llama_state_seq_set_data_ext(
                self.context.as_ptr(),
                state.as_ptr(),
                state.len(),
                sequence,
                0,
            )
        };
        // SAFETY: the memory belongs to the valid context.
        let last = unsafe {
            sys::llama_memory_seq_pos_max(sys::llama_get_memory(self.context.as_ptr()), sequence)
        };
        read == state.len() && i64::from(last) + 1 == i64::try_from(length).unwrap_or(-1)
    }
}

impl Drop for Context {
    fn drop(&mut self) {
        // SAFETY: allocated by `llama_batch_init`, freed once.
        unsafe { sys::llama_batch_free(self.batch) };
        // SAFETY: made by llama.cpp, freed once, before its threads and its model.
        unsafe { sys::llama_free(self.context.as_ptr()) };
        if !self.pool.is_null() {
            // SAFETY: the context that used it is gone.
            unsafe { sys::ggml_threadpool_free(self.pool) };
        }
    }
}
