//! How a model is run: what the settings say, and what the machine suggests where they do not.

use pai_cage::effective::{Effective, LayerSet, LayerState};
use pai_cage::host::{Automatic, ClientOptions, EngineSpec};
use pai_cage::process::Timeouts;
use pai_cage::protocol::LoadParams;
use pai_cage::sandbox;
use pai_cage::sealed::ModelKey;
use pai_engine::hardware::{Needs, tune};
use pai_engine::models::{Installed, ModelStore};

use super::chosen::Machine;
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

/// Returns how a model is run on this machine, and what of that nobody has set.
fn parameters(
    context: &Context,
    machine: &Machine,
    model: &Installed,
) -> Result<(LoadParams, Automatic), Failure> {
    let settings = context.settings()?;
    let sha256 = model.sha256.to_string();
    let warm = machine
        .warm
        .as_ref()
        .filter(|warm| warm.worker.is_some() && warm.sha256.as_ref() == Some(&sha256));
    let kept = warm.and_then(|warm| Some((warm.params?, warm.automatic?)));
    let tuning = tune(&machine.hardware, needs(model));
    let set = [settings.context(), settings.batch(), settings.threads()];
    let suggested = [
        tuning.context.value.min(CONTEXT),
        tuning.batch.value,
        tuning.threads.value,
    ];
    Ok(combine(set, kept, suggested))
}

/// Puts the parameters together: what is set, else what a warm worker has without anybody having set it,
/// else what the machine suggests. Context, batch, threads.
///
/// A warm worker keeps what followed from the machine: free memory that has changed since is no reason to
/// load the model again.
fn combine(
    set: [Option<u32>; 3],
    kept: Option<(LoadParams, Automatic)>,
    suggested: [u32; 3],
) -> (LoadParams, Automatic) {
    let kept = kept.map_or([None; 3], |(params, automatic)| {
        [
            automatic.context.then_some(params.context),
            automatic.batch.then_some(params.batch),
            automatic.threads.then_some(params.threads),
        ]
    });
    let value = |at: usize| set[at].or(kept[at]).unwrap_or(suggested[at]);
    let (context, batch, threads) = (value(0), value(1), value(2));
    let params = LoadParams {
        context,
        batch,
        ubatch: batch.min(LoadParams::default().ubatch),
        threads,
        ..LoadParams::default()
    };
    let automatic = Automatic {
        context: set[0].is_none(),
        batch: set[1].is_none(),
        threads: set[2].is_none(),
    };
    (params, automatic)
}

/// Address space beside the model and its context: compute buffers, threads' stacks, allocator arenas.
const WORKING_SPACE: u64 = 4 << 30;

/// Returns the address space that the worker may have: far more than it needs, far less than a machine.
fn address_space(model: &Installed, params: &LoadParams) -> u64 {
    // The weights twice: mapped, and once more where they are laid out anew.
    2 * model.bytes + u64::from(params.context) * model.kv_bytes_per_token + WORKING_SPACE
}

/// Makes sure that the model's bytes are right, and returns how to reach the engine host for it.
pub(crate) fn client_options(
    context: &Context,
    store: &ModelStore,
    model: &Installed,
) -> Result<ClientOptions, Failure> {
    let mut steps = Steps::new(&context.ui);
    // The host opens and hashes the file once more, through the descriptor that the worker gets.
    let open = store.open_verified(&model.name, &mut |step| steps.show(&step))?;
    let verified = open.model;
    let key = key_of(context, &verified)?;
    let machine = super::machine(context)?;
    let (settings, paths) = (context.settings()?, context.paths()?);
    let program = context.environment().program().ok_or_else(|| {
        Failure::new(
            Exit::Unexpected,
            "the running program's own file cannot be found",
        )
    })?;
    let (params, automatic) = parameters(context, &machine, &verified)?;
    let sandbox = sandbox::Options {
        required: sandbox::REQUIRED.union(settings.required_layers()),
        memory_limit: Some(address_space(&verified, &params)),
        ..sandbox::Options::default()
    };
    Ok(ClientOptions {
        runtime: paths.runtime().to_owned(),
        program: program.to_owned(),
        engine: EngineSpec {
            worker: program.with_file_name("pai-worker"),
            model: store.root().join(&verified.file),
            sha256: verified.sha256.to_string(),
            verified: Some(open.stamp),
            key,
            params,
            automatic,
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

/// Returns the key of a sealed model; a plain one is refused where the policy wants it sealed.
fn key_of(context: &Context, model: &Installed) -> Result<Option<ModelKey>, Failure> {
    if model.sealed {
        return super::model_key(context).map(Some);
    }
    let policy = context.policy()?;
    match policy.encrypts_models() {
        true => Err(Failure::new(
            Exit::Policy,
            format!(
                "`{}` is not sealed, and `ai_security.encrypt_models` is true ({})",
                model.name,
                policy.file_of("encrypt_models")
            ),
        )
        .hint(match model.shared {
            true => "a model that all users share cannot be sealed: import or pull one of your own",
            false => "proxmox-ai models seal",
        })
        .rule("ai_security.encrypt_models")),
        false => Ok(None),
    }
}

/// Requires more layers of the cage than the settings do.
pub(crate) fn require(options: &mut ClientOptions, layers: Option<LayerSet>) {
    let required = &mut options.engine.sandbox.required;
    *required = required.union(layers.unwrap_or(LayerSet::NONE));
}

/// Warns of each layer of the cage that does not hold, and says what holds instead.
pub(crate) fn warn_of_gaps(context: &Context, effective: &Effective) {
    for gap in effective.gaps() {
        context.ui.warn(gap_in_words(gap));
    }
}

/// Says of a layer of the cage that does not hold why, and what holds instead.
pub(crate) fn gap_in_words(gap: &LayerState) -> String {
    let why = gap.state.why().unwrap_or_default();
    let instead = if gap.what_holds_instead.is_empty() {
        "nothing else denies the same".to_owned()
    } else {
        format!("{} still hold", gap.what_holds_instead)
    };
    format!(
        "the cage's layer {} is {}: {why}; {instead}",
        gap.layer,
        gap.state.word()
    )
}

/// How many of a worker's last lines are shown.
const LAST_LINES: usize = 8;

/// Adds the end of what a worker wrote to its standard error, which is as hostile as the model.
fn last_words(said: &str, text: &mut String) {
    let lines: Vec<&str> = said
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    for line in &lines[lines.len().saturating_sub(LAST_LINES)..] {
        text.push_str("\nworker: ");
        text.extend(pai_redact::safe(line.trim_end()).chars().take(200));
    }
}

/// Makes the failure of a call to the engine.
pub(crate) fn failed(error: pai_cage::call::CallError) -> Failure {
    use pai_cage::call::CallError;
    let exit = match &error {
        CallError::Layers { .. } => Exit::Policy,
        CallError::Digest { .. } | CallError::Sealed { .. } => Exit::Integrity,
        CallError::Model { .. } => Exit::NoModel,
        CallError::Folder { .. } => Exit::NotAllowed,
        _ => Exit::Unexpected,
    };
    let hint = error.hint();
    let mut text = error.to_string();
    if let CallError::Died { said, .. } = &error {
        last_words(said, &mut text);
    }
    Failure {
        hint,
        rule: (exit == Exit::Policy).then(|| "ai.require_layers".to_owned()),
        ..Failure::new(exit, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_that_comes_and_goes_does_not_change_what_a_warm_worker_runs_with() {
        let cold = combine([None; 3], None, [4096, 512, 8]);
        assert_eq!(
            (cold.0.context, cold.0.batch, cold.0.ubatch),
            (4096, 512, 256)
        );
        let later = combine([None; 3], Some(cold), [2048, 128, 4]);
        assert_eq!(later, cold);
    }

    #[test]
    fn what_is_set_wins_and_does_not_outlast_its_setting() {
        let set = combine([Some(8192), None, None], None, [4096, 512, 8]);
        assert_eq!(set.0.context, 8192);
        // Without the setting the context is the machine's again; the rest stays.
        let unset = combine([None; 3], Some(set), [4096, 128, 4]);
        assert_eq!(
            (unset.0.context, unset.0.batch, unset.0.threads),
            (4096, 512, 8)
        );
        let threads = combine([None, None, Some(2)], Some(unset), [4096, 128, 4]);
        assert_eq!(threads.0.threads, 2);
        assert!(!threads.1.threads && threads.1.batch);
    }
}
