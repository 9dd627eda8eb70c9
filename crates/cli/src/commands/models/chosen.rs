//! The models folder, the machine, and which model is used.

use std::path::PathBuf;

use pai_cage::host::Status;
use pai_cage::sealed::ModelKey;
use pai_engine::hardware::{Hardware, Roots};
use pai_engine::models::{
    Choice, ChooseError, Chosen, Installed, ModelStore, Sealing, choose, find_installed,
};
use pai_vault::data_key::Scope;

use super::steps::Steps;
use crate::context::Context;
use crate::failure::Failure;
use crate::kept;

/// The model that is used, with everything that was known when it was chosen.
pub(crate) struct Selection {
    /// The models folder.
    pub(crate) store: ModelStore,
    /// The model.
    pub(crate) model: Installed,
    /// Why this one.
    pub(crate) chosen: Chosen,
}

/// Returns the folder of the models, which need not exist.
pub(crate) fn folder(context: &Context) -> Result<PathBuf, Failure> {
    Ok(context.paths()?.data().join("models"))
}

/// Opens the models folder, and makes it when it is not there.
pub(crate) fn store(context: &Context) -> Result<ModelStore, Failure> {
    crate::paths::make_private(context.paths()?.data())?;
    let store = ModelStore::open(&folder(context)?)?;
    Ok(match context.settings()?.shared_models() {
        Some(shared) => store.with_shared(shared),
        None => store,
    })
}

/// Opens the models folder with the key of sealed models; what is taken in is sealed where the policy has it so.
pub(crate) fn store_with_key(context: &Context) -> Result<ModelStore, Failure> {
    let policy = context.policy()?;
    Ok(store(context)?.with_sealing(Sealing {
        key: model_key(context)?,
        seals: policy.encrypts_models(),
        random,
    }))
}

/// Returns the key of sealed models, which the vault keeps.
pub(crate) fn model_key(context: &Context) -> Result<ModelKey, Failure> {
    let kept = kept::open(context)?;
    let key = kept.store.data_key(&Scope::Standing("models".to_owned()))?;
    Ok(ModelKey::of(key.key.bytes()))
}

fn random() -> std::io::Result<[u8; 16]> {
    let mut bytes = [0; 16];
    pai_vault::key::random(&mut bytes).map_err(std::io::Error::other)?;
    Ok(bytes)
}

/// Returns what is installed, best first; a folder that is not there is not made.
pub(crate) fn installed(context: &Context) -> Result<Vec<Installed>, Failure> {
    let shared = context.settings()?.shared_models();
    if !folder(context)?.exists() && !shared.is_some_and(std::path::Path::is_dir) {
        return Ok(Vec::new());
    }
    let mut steps = Steps::new(&context.ui);
    Ok(store(context)?.installed(&mut |step| steps.show(&step))?)
}

/// Refuses a model that is not installed.
pub(crate) fn demand(context: &Context, name: &str) -> Result<(), Failure> {
    Ok(find_installed(&installed(context)?, name).map(drop)?)
}

/// Refuses where no model is installed at all.
pub(crate) fn demand_any(context: &Context) -> Result<(), Failure> {
    match installed(context)?.is_empty() {
        true => Err(ChooseError::NoneInstalled.into()),
        false => Ok(()),
    }
}

/// The machine, and what is warm on it.
pub(crate) struct Machine {
    /// The machine; what the warm worker holds counts as available, since the next takes its place.
    pub(crate) hardware: Hardware,
    /// What this user's engine host is doing, where one is up.
    pub(crate) warm: Option<Status>,
}

/// Looks at the machine, and at the host when it has answered whoever asked before.
pub(super) fn machine(context: &Context) -> Result<Machine, Failure> {
    let warm = pai_cage::host::status(context.paths()?.runtime());
    beside(context, warm.ok().flatten())
}

fn beside(context: &Context, warm: Option<Status>) -> Result<Machine, Failure> {
    let mut hardware = Hardware::probe(Roots::default(), &folder(context)?);
    if let Some(held) = warm.as_ref().and_then(|warm| warm.resident) {
        hardware.memory = hardware.memory.with_freed(held.own, held.files);
    }
    Ok(Machine { hardware, warm })
}

/// Looks at the machine, with the memory that a model can have; a host that is busy is not waited for.
pub(crate) fn hardware(context: &Context) -> Result<Hardware, Failure> {
    let warm = pai_cage::host::glance(context.paths()?.runtime());
    Ok(beside(context, warm.ok().flatten())?.hardware)
}

/// Chooses among the installed models as the settings say.
pub(super) fn choice(context: &Context, models: &[Installed]) -> Result<Chosen, Failure> {
    let setting = context.settings()?.model();
    let choice = setting.map_or(Choice::Auto, Choice::Named);
    Ok(choose(models, &machine(context)?.hardware.memory, choice)?)
}

/// Chooses among models without waiting for a host that is busy.
pub(crate) fn choice_among(
    context: &Context,
    name: Option<&str>,
    models: &[Installed],
) -> Result<Chosen, Failure> {
    let choice = name.map_or(Choice::Auto, Choice::Named);
    Ok(choose(models, &hardware(context)?.memory, choice)?)
}

/// Returns the model to use, or why there is none.
pub(crate) fn select(context: &Context) -> Result<Selection, Failure> {
    let models = installed(context)?;
    let chosen = choice(context, &models)?;
    let model = models.into_iter().find(|model| model.name == chosen.name);
    Ok(Selection {
        store: store(context)?,
        model: model.expect("the choice is one of those given"),
        chosen,
    })
}
