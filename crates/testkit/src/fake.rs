//! The fake worker: the real cage and the real pipe protocol, with a script where the model would be.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a script can have it exit, or try to connect from inside the cage"
)]

use std::collections::HashSet;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;

use llguidance::api::TopLevelGrammar;
use llguidance::toktrie::{ApproximateTokEnv, InferenceCapabilities, TokenId};
use llguidance::{Matcher, ParserFactory};
use pai_cage::frame;
use pai_cage::process::{Start, serve};
use pai_cage::protocol::{
    BenchReply, DecodeReply, DecodeRequest, DecodeStats, Grammar, ModelInfo, PROTOCOL, Reply,
    Request, WorkerError,
};
use pai_cage::sandbox;

use crate::script::{Act, Script};

/// Runs the fake worker; the whole of `pai-fake-worker`.
pub fn main() -> ExitCode {
    let start = std::env::args()
        .nth(1)
        .and_then(|start| serde_json::from_str::<Start>(&start).ok());
    let Some(start) = start else {
        eprintln!("pai-fake-worker is started by tests");
        return ExitCode::from(2);
    };
    // Read before the cage is entered: a test program needs no unsafe code to take a descriptor over.
    let script = std::fs::read(format!("/proc/self/fd/{}", start.model)).unwrap_or_default();
    let script = Script::read(&script);
    let effective = match sandbox::enter(&start.cage) {
        Ok(effective) => effective,
        Err(error) => {
            let reason = error.to_string();
            let error = WorkerError::Cage {
                missing: Vec::new(),
                reason,
            };
            let _ = frame::write(&mut io::stdout(), &Reply::Failed { error }, &[]);
            return ExitCode::FAILURE;
        }
    };
    let hello = Reply::Hello {
        protocol: PROTOCOL,
        build: "pai-fake-worker".into(),
        effective,
    };
    let mut output = BufWriter::new(io::stdout());
    if let Ok(Script {
        on_start: Some(act),
        ..
    }) = &script
        && let Some(code) = disturb(act)
    {
        return code;
    }
    if frame::write(&mut output, &hello, &[]).is_err() {
        return ExitCode::FAILURE;
    }
    let mut fake = Fake {
        script,
        used: Vec::new(),
        context: 0,
        held: HashSet::new(),
    };
    let served = serve(io::stdin().lock(), &mut output, |request, payload| {
        fake.answer(request, &payload)
            .unwrap_or_else(|error| (Reply::Failed { error }, Vec::new()))
    });
    if served.is_ok() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Does what no well-behaved worker does; returns where the act is an answer instead.
fn disturb(act: &Act) -> Option<ExitCode> {
    match act {
        Act::Exit(code) => std::process::exit((*code).into()),
        Act::Say(lines, code) => {
            for line in lines {
                eprintln!("{line}");
            }
            std::process::exit((*code).into())
        }
        Act::Eat => {
            let mut eaten: Vec<Vec<u8>> = Vec::new();
            // Every byte is written, since untouched pages cost nothing.
            while eaten.len() < 4096 {
                eaten.push(vec![1; 1 << 20]);
            }
            std::process::exit(0)
        }
        Act::Crash => std::process::abort(),
        Act::Hang => loop {
            thread::park();
        },
        Act::Garbage => {
            let _ = io::stdout().write_all(b"llama.cpp says hello on standard output\n");
            let _ = io::stdout().flush();
            loop {
                thread::park();
            }
        }
        Act::Connect => {
            let _ = std::net::TcpStream::connect("127.0.0.1:9");
            Some(ExitCode::SUCCESS)
        }
        _ => None,
    }
}

struct Fake {
    script: Result<Script, String>,
    used: Vec<u32>,
    context: u32,
    held: HashSet<String>,
}

impl Fake {
    fn answer(
        &mut self,
        request: Request,
        payload: &[u8],
    ) -> Result<(Reply, Vec<u8>), WorkerError> {
        let reply = match request {
            Request::Load { params } => {
                let script = self.script.as_ref().map_err(|reason| WorkerError::Load {
                    reason: reason.clone(),
                })?;
                if let Some(act) = &script.on_load {
                    disturb(act);
                    if let Act::Refuse(error) = act {
                        return Err(error.clone());
                    }
                }
                self.used = vec![0; script.answers.len()];
                self.context = params.context;
                Reply::Loaded {
                    info: info(params.context),
                }
            }
            _ if self.context == 0 => return Err(WorkerError::NoModel),
            Request::Decode { request, threads } => Reply::Decoded {
                reply: self.decode(&request, threads)?,
            },
            Request::SaveState { prefix } => {
                let tokens = words(&prefix);
                self.held.insert(prefix.clone());
                return Ok((Reply::State { tokens }, prefix.into_bytes()));
            }
            Request::LoadState { prefix } => {
                let fits = payload == prefix.as_bytes();
                let tokens = if fits { words(&prefix) } else { 0 };
                if fits {
                    self.held.insert(prefix);
                }
                Reply::Restored { tokens }
            }
            Request::Holds { prefix } => Reply::Holding {
                held: self.held.contains(&prefix),
            },
            Request::Count { text } => Reply::Counted {
                tokens: words(&text),
            },
            Request::Reset => {
                self.held.clear();
                Reply::Done
            }
            Request::Bench {
                prompt_tokens,
                output_tokens,
            } => {
                // The real one needs its whole context for this, too.
                self.held.clear();
                Reply::Measured {
                    bench: BenchReply {
                        prompt_tokens,
                        prompt_ms: 1000.0,
                        output_tokens,
                        output_ms: 2000.0,
                    },
                }
            }
            _ => return Err(WorkerError::Unknown),
        };
        Ok((reply, Vec::new()))
    }

    /// Returns what the script says about a request.
    fn act(&mut self, data: &str) -> Act {
        let Ok(script) = &self.script else {
            return Act::First;
        };
        let fits = script
            .answers
            .iter()
            .zip(&mut self.used)
            .find(|(answer, used)| {
                data.contains(&answer.when) && answer.times.is_none_or(|times| **used < times)
            });
        match fits {
            Some((answer, used)) => {
                *used += 1;
                answer.act.clone()
            }
            None => Act::First,
        }
    }

    fn decode(
        &mut self,
        request: &DecodeRequest,
        threads: Option<u32>,
    ) -> Result<DecodeReply, WorkerError> {
        let act = self.act(request.data.as_str());
        disturb(&act);
        // A token is a byte here, and two or more of a model's.
        let limit = request.max_tokens as usize * 2;
        let mut choices = Vec::new();
        let (text, complete) = match act {
            Act::Refuse(error) => return Err(error),
            Act::Torn {
                text,
                choices: torn,
            } => {
                check(&request.grammar, &text)?;
                choices = torn;
                (text, true)
            }
            Act::Text(text) => {
                check(&request.grammar, &text)?;
                (text, true)
            }
            Act::Unchecked(text) => (text, true),
            Act::Threads => {
                let text = threads.map_or("all".to_owned(), |threads| threads.to_string());
                (text, true)
            }
            Act::Echo => (request.data.as_str().to_owned(), true),
            _ => first(&request.grammar, limit)?,
        };
        let prefix = words(&request.prefix);
        let cached_tokens = if self.held.insert(request.prefix.clone()) {
            0
        } else {
            prefix
        };
        Ok(DecodeReply {
            stats: DecodeStats {
                prompt_tokens: prefix + words(request.data.as_str()) + words(&request.suffix),
                cached_tokens,
                output_tokens: words(&text),
                forced_tokens: 0,
                forward_passes: 1,
                context: self.context,
                prompt_ms: 1.0,
                output_ms: 1.0,
            },
            text,
            complete,
            choices,
        })
    }
}

fn info(context: u32) -> ModelInfo {
    ModelInfo {
        architecture: "fake".into(),
        description: "a script of the test".into(),
        vocabulary: 256,
        training_context: 32_768,
        bytes: 1 << 20,
        parameters: 1_000_000,
        context,
        load_ms: 1,
    }
}

/// Counts words: what a fake model's tokens are.
fn words(text: &str) -> u32 {
    u32::try_from(text.split_whitespace().count()).unwrap_or(u32::MAX)
}

/// Compiles a grammar over single bytes; `None` for free text.
fn matcher(grammar: &Grammar) -> Result<Option<Matcher>, WorkerError> {
    let refuse = |reason: String| WorkerError::Grammar { reason };
    let grammar = match grammar {
        Grammar::Free => return Ok(None),
        Grammar::Lark(text) => TopLevelGrammar::from_lark(text.clone()),
        Grammar::JsonSchema(text) => TopLevelGrammar::from_json_schema(
            serde_json::from_str(text).map_err(|error| refuse(error.to_string()))?,
        ),
    };
    let bytes = Arc::new(ApproximateTokEnv::single_byte());
    let mut factory = ParserFactory::new(&(bytes as _), InferenceCapabilities::default(), &[])
        .map_err(|error| refuse(error.to_string()))?;
    let matcher = Matcher::new(factory.quiet().create_parser(grammar));
    match matcher.get_error() {
        Some(reason) => Err(refuse(reason)),
        None => Ok(Some(matcher)),
    }
}

/// Refuses a scripted text that the grammar does not allow: the real worker could never answer it.
fn check(grammar: &Grammar, text: &str) -> Result<(), WorkerError> {
    let Some(mut matcher) = matcher(grammar)? else {
        return Ok(());
    };
    let bytes: Vec<TokenId> = text.bytes().map(TokenId::from).collect();
    let taken = matcher.try_consume_tokens(&bytes).unwrap_or(0);
    let ends = matcher.is_stopped() || matcher.is_accepting().unwrap_or(false);
    if taken == bytes.len() && ends {
        return Ok(());
    }
    Err(WorkerError::Decode {
        reason: format!("the scripted answer leaves the grammar at byte {taken}"),
    })
}

/// Takes the first byte that is allowed, until the text may end or is long enough.
fn first(grammar: &Grammar, limit: usize) -> Result<(String, bool), WorkerError> {
    let failed = |error: &dyn std::fmt::Display| WorkerError::Decode {
        reason: error.to_string(),
    };
    let Some(mut matcher) = matcher(grammar)? else {
        return Ok((String::new(), true));
    };
    let mut text = Vec::new();
    while !matcher.is_stopped() && !matcher.is_accepting().map_err(|error| failed(&error))? {
        if text.len() >= limit {
            return Ok((String::from_utf8_lossy(&text).into_owned(), false));
        }
        let mask = matcher.compute_mask().map_err(|error| failed(&error))?;
        let byte = mask
            .first_bit_set()
            .ok_or_else(|| failed(&"no byte is allowed"))?;
        matcher
            .consume_token(byte as TokenId)
            .map_err(|error| failed(&error))?;
        text.push(u8::try_from(byte).unwrap_or(b'?'));
    }
    Ok((String::from_utf8_lossy(&text).into_owned(), true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_alternative_is_taken_until_the_text_may_end() {
        let grammar = Grammar::Lark("start: \"a\" (\"x\" | \"y\") \"z\"*".into());
        assert_eq!(first(&grammar, 100).unwrap(), ("ax".into(), true));
        assert_eq!(first(&grammar, 1).unwrap(), ("a".into(), false));
    }

    #[test]
    fn a_scripted_text_outside_the_grammar_is_refused() {
        let grammar = Grammar::Lark("start: \"ab\" | \"ac\"".into());
        check(&grammar, "ac").unwrap();
        for wrong in ["ad", "a", "acc", ""] {
            assert!(check(&grammar, wrong).is_err(), "{wrong:?}");
        }
    }
}
