//! The worker seen from its parent, with a real model where one is there.

mod decode;
mod failure;
mod state;

use std::fs::File;
use std::path::PathBuf;

use pai_cage::process::{SpawnOptions, Timeouts, Worker};
use pai_cage::protocol::{DecodeRequest, Grammar, LoadParams};
use pai_cage::sandbox;
use pai_redact::Clean;

/// The smallest model of the catalogue.
const MODEL: &str = "SmolLM2-135M-Instruct.Q4_1.gguf";

/// The prompt's fixed part in these tests.
const PREFIX: &str = "<|im_start|>system\nYou answer with one word.<|im_end|>\n<|im_start|>user\n";

/// What closes the prompt in these tests.
const SUFFIX: &str = "<|im_end|>\n<|im_start|>assistant\n";

/// Returns the model's file, or says why the test is skipped.
fn model() -> Option<PathBuf> {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests are told by a variable where models are"
    )]
    let told = std::env::var_os("PROXMOX_AI_TEST_MODELS").map(PathBuf::from);
    let beside = PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../cache/models"
    ));
    let found = told
        .into_iter()
        .chain([beside])
        .map(|folder| folder.join(MODEL))
        .find(|path| path.is_file());
    if found.is_none() {
        println!("skipped: there is no {MODEL} (PROXMOX_AI_TEST_MODELS names its folder)");
    }
    found
}

fn options() -> SpawnOptions {
    SpawnOptions {
        program: env!("CARGO_BIN_EXE_pai-worker").into(),
        sandbox: sandbox::Options::default(),
        timeouts: Timeouts::default(),
    }
}

fn params() -> LoadParams {
    LoadParams {
        context: 1024,
        ..LoadParams::default()
    }
}

/// Starts a worker and loads the model; `None` where there is no model.
fn worker() -> Option<Worker> {
    worker_with(&options())
}

fn worker_with(options: &SpawnOptions) -> Option<Worker> {
    let mut worker = Worker::spawn(options, File::open(model()?).unwrap()).unwrap();
    worker.load(&params()).unwrap();
    Some(worker)
}

/// Makes a request for a Lark grammar.
fn request(data: &str, grammar: &str) -> DecodeRequest {
    DecodeRequest {
        prefix: PREFIX.into(),
        data: Clean::of_program(data.to_owned().leak()),
        suffix: SUFFIX.into(),
        grammar: Grammar::Lark(grammar.into()),
        max_tokens: 64,
        force_batches: true,
    }
}

/// A grammar with text that is forced between the choices.
const MACHINE: &str = r#"start: kind " x" count " cores=" cores " memory=" memory " storage=local-zfs\n.\n"
kind: "vm" | "lxc"
count: "1" | "2" | "3"
cores: "2" | "4" | "-"
memory: "8GB" | "16GB" | "512MB" | "-"
"#;
