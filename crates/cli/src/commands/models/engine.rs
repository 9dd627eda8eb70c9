//! How a model is run: what the settings say, and what the machine suggests where they do not.

use pai_cage::host::{ClientOptions, EngineSpec};
use pai_cage::process::Timeouts;
use pai_cage::protocol::LoadParams;
use pai_cage::sandbox;
use pai_engine::hardware::{Hardware, Needs, tune};
use pai_engine::models::{Installed, ModelStore};

use super::steps::Steps;
use crate::context::Context;
use crate::failure::{Exit, Failure};

/// The context where nobody sets one: room for any request, and little memory.
const CONTEXT: u32 = 4096;

/// Returns what a model asks of a machine.
pub(crate) fn needs(model: &Installed) -> Needs {
    Needs {
        memory_bytes: model.memory_bytes,
        kv_bytes_per_token: model.kv_bytes_per_token,
        context: model.context,
    }
}

/// Returns how a model is run on this machine.
pub(crate) fn parameters(
    context: &Context,
    hardware: &Hardware,
    model: &Installed,
) -> Result<LoadParams, Failure> {
    let settings = context.settings()?;
    let tuning = tune(hardware, needs(model));
    let batch = settings.batch().unwrap_or(tuning.batch.value);
    Ok(LoadParams {
        context: settings
            .context()
            .unwrap_or(tuning.context.value.min(CONTEXT)),
        batch,
        ubatch: batch.min(LoadParams::default().ubatch),
        threads: settings.threads().unwrap_or(tuning.threads.value),
        ..LoadParams::default()
    })
}

/// Makes sure that the model's bytes are right, and returns how to reach the engine host for it.
pub(crate) fn client_options(
    context: &Context,
    store: &ModelStore,
    model: &Installed,
) -> Result<ClientOptions, Failure> {
    let mut steps = Steps::new(&context.ui);
    // The host opens and hashes the file once more, through the descriptor that the worker gets.
    let verified = store
        .open_verified(&model.name, &mut |step| steps.show(&step))?
        .model;
    let hardware = super::hardware(context)?;
    let (settings, paths) = (context.settings()?, context.paths()?);
    let program = context.environment().program().ok_or_else(|| {
        Failure::new(
            Exit::Unexpected,
            "the running program's own file cannot be found",
        )
    })?;
    let sandbox = sandbox::Options {
        required: sandbox::REQUIRED.union(settings.required_layers()),
        ..sandbox::Options::default()
    };
    Ok(ClientOptions {
        runtime: paths.runtime().to_owned(),
        program: program.to_owned(),
        engine: EngineSpec {
            worker: program.with_file_name("pai-worker"),
            model: store.root().join(&verified.file),
            sha256: verified.sha256.to_string(),
            params: parameters(context, &hardware, &verified)?,
            sandbox,
            keep_alive: settings.keep_alive(),
            states: Some(paths.cache().join("states")),
            timeouts: Timeouts {
                answer: settings.request_timeout(),
                ..Timeouts::default()
            },
        },
    })
}

/// Makes the failure of a call to the engine.
pub(crate) fn failed(error: pai_cage::call::CallError) -> Failure {
    use pai_cage::call::CallError;
    let exit = match &error {
        CallError::Layers { .. } => Exit::Policy,
        CallError::Digest { .. } => Exit::Integrity,
        CallError::Model { .. } => Exit::NoModel,
        CallError::Folder { .. } => Exit::NotAllowed,
        _ => Exit::Unexpected,
    };
    let hint = error.hint();
    let failure = Failure::new(exit, error);
    match hint {
        Some(hint) => failure.hint(hint),
        None => failure,
    }
}
