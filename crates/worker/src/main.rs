//! The caged worker: llama.cpp and constrained decoding, in a process of its own.
//!
//! What it is for: it loads the model from a descriptor that the parent has opened and decodes under a
//! grammar. What it must never do: depend on anything but the cage and the model crates, or do anything
//! before it is in the cage. Start reading at [`decode`].

mod decode;
mod grammar;
mod llama;
mod pick;

use std::io::{self, BufWriter};
use std::process::ExitCode;
use std::time::Instant;

use pai_cage::escape;
use pai_cage::frame;
use pai_cage::process::{Start, serve};
use pai_cage::protocol::{LoadParams, PROTOCOL, Reply, Request, WorkerError};
use pai_cage::sandbox::{self, CageError};

use crate::decode::Decoder;
use crate::llama::Model;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some(("attempts", rest)) = arguments
        .split_first()
        .map(|(first, rest)| (first.as_str(), rest))
    {
        // `privacy verify` makes each of its attempts in a process of this very program.
        let served = escape::serve(rest, &mut io::stdin().lock(), &mut io::stdout());
        return ExitCode::from(u8::from(served.is_err()));
    }
    let Some(start) = arguments
        .first()
        .and_then(|start| serde_json::from_str::<Start>(start).ok())
    else {
        eprintln!("pai-worker is started by proxmox-ai");
        return ExitCode::from(2);
    };
    let entered = sandbox::enter(&start.cage);
    let mut output = BufWriter::new(io::stdout().lock());
    let hello = match entered {
        Ok(effective) => Reply::Hello {
            protocol: PROTOCOL,
            build: build(),
            effective,
        },
        Err(error) => Reply::Failed {
            error: refused(&error),
        },
    };
    let stop = matches!(hello, Reply::Failed { .. });
    if frame::write(&mut output, &hello, &[]).is_err() || stop {
        return ExitCode::FAILURE;
    }
    llama::start();
    let mut worker = Worker {
        model: Some(start.model),
        decoder: None,
    };
    let served = serve(io::stdin().lock(), &mut output, |request, payload| {
        let answer = worker.answer(request, &payload);
        answer.unwrap_or_else(|error| (Reply::Failed { error }, Vec::new()))
    });
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Says why the cage could not be entered.
fn refused(error: &CageError) -> WorkerError {
    let missing = match error {
        CageError::RequiredLayers { missing, .. } => missing
            .iter()
            .map(|layer| layer.name().to_owned())
            .collect(),
        _ => Vec::new(),
    };
    WorkerError::Cage {
        missing,
        reason: error.to_string(),
    }
}

/// Names this build; a KV state of another build is not taken.
fn build() -> String {
    format!(
        "pai-worker {} llama.cpp {}",
        env!("CARGO_PKG_VERSION"),
        llama::version()
    )
}

/// The model's descriptor until it is loaded, then the model.
struct Worker {
    model: Option<i32>,
    decoder: Option<Decoder>,
}

impl Worker {
    fn answer(
        &mut self,
        request: Request,
        payload: &[u8],
    ) -> Result<(Reply, Vec<u8>), WorkerError> {
        let reply = match request {
            Request::Load { params } => self.load(&params)?,
            Request::Decode { request, threads } => {
                let decoder = self.decoder()?;
                decoder.use_threads(threads);
                Reply::Decoded {
                    reply: decoder.decode(&request)?,
                }
            }
            Request::SaveState { prefix } => {
                let (tokens, state) = self.decoder()?.save_state(&prefix)?;
                return Ok((Reply::State { tokens }, state));
            }
            Request::LoadState { prefix } => Reply::Restored {
                tokens: self.decoder()?.load_state(&prefix, payload)?,
            },
            Request::Holds { prefix } => Reply::Holding {
                held: self.decoder()?.holds(&prefix),
            },
            Request::Count { text } => Reply::Counted {
                tokens: self.decoder()?.count(&text)?,
            },
            Request::Reset => {
                self.decoder()?.reset();
                Reply::Done
            }
            Request::Bench {
                prompt_tokens,
                output_tokens,
            } => Reply::Measured {
                bench: self.decoder()?.bench(prompt_tokens, output_tokens)?,
            },
            _ => return Err(WorkerError::Unknown),
        };
        Ok((reply, Vec::new()))
    }

    fn load(&mut self, params: &LoadParams) -> Result<Reply, WorkerError> {
        let start = Instant::now();
        let descriptor = self.model.take().ok_or_else(|| WorkerError::Load {
            reason: "a worker loads one model, once".into(),
        })?;
        let refuse = |error: llama::LlamaError| WorkerError::Load { reason: error.0 };
        let model = Model::load(llama::inherited(descriptor), params).map_err(refuse)?;
        let decoder = Decoder::new(model, params).map_err(refuse)?;
        let mut info = decoder.info().clone();
        info.load_ms = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.decoder = Some(decoder);
        Ok(Reply::Loaded { info })
    }

    fn decoder(&mut self) -> Result<&mut Decoder, WorkerError> {
        self.decoder.as_mut().ok_or(WorkerError::NoModel)
    }
}
