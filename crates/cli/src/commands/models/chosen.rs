//! The models folder, the machine, and which model is used.

use std::path::PathBuf;

use pai_engine::hardware::{Hardware, Memory, Roots};
use pai_engine::models::{Choice, Chosen, Installed, ModelStore, choose};

use super::steps::Steps;
use crate::context::Context;
use crate::failure::Failure;

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
pub(super) fn folder(context: &Context) -> Result<PathBuf, Failure> {
    Ok(context.paths()?.data().join("models"))
}

/// Opens the models folder, and makes it when it is not there.
pub(crate) fn store(context: &Context) -> Result<ModelStore, Failure> {
    crate::paths::make_private(context.paths()?.data())?;
    Ok(ModelStore::open(&folder(context)?)?)
}

/// Returns what is installed, best first; a folder that is not there is not made.
pub(crate) fn installed(context: &Context) -> Result<Vec<Installed>, Failure> {
    if !folder(context)?.exists() {
        return Ok(Vec::new());
    }
    let mut steps = Steps::new(&context.ui);
    Ok(store(context)?.installed(&mut |step| steps.show(&step))?)
}

/// Looks at the machine.
pub(crate) fn hardware(context: &Context) -> Result<Hardware, Failure> {
    Ok(Hardware::probe(Roots::default(), &folder(context)?))
}

/// Returns the memory that a model can have: what a warm one holds already is not lost to the next.
pub(crate) fn memory(context: &Context, models: &[Installed]) -> Result<Memory, Failure> {
    let memory = hardware(context)?.memory;
    let warm = pai_cage::host::status(context.paths()?.runtime())
        .ok()
        .flatten();
    let warm = warm
        .filter(|status| status.worker.is_some())
        .and_then(|status| status.sha256);
    let holds = models
        .iter()
        .find(|model| Some(model.sha256.to_string()) == warm);
    Ok(memory.with_freed(holds.map_or(0, |model| model.memory_bytes)))
}

/// Chooses among the installed models as the settings say.
pub(super) fn choice(context: &Context, models: &[Installed]) -> Result<Chosen, Failure> {
    let setting = context.settings()?.model();
    let choice = setting.map_or(Choice::Auto, Choice::Named);
    Ok(choose(models, &memory(context, models)?, choice)?)
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
