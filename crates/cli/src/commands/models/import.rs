//! `models import`: a file that is already on this machine, or what Ollama has.

use std::io::BufRead;
use std::path::PathBuf;
use std::time::SystemTime;

use clap::{Args, ValueEnum};
use pai_engine::models::{
    Digest, Family, Import as Request, Imported, OllamaBlob, OllamaScan, scan_ollama,
};
use pai_engine::prompt::Family as Prompts;
use serde_json::json;

use super::steps::Steps;
use crate::commands::interrupt;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths;
use crate::ui::{Line, bytes};

/// Take in a model file, or the models that Ollama has
///
/// Without copying where the file system allows: as a hard link when nobody else can write to the file,
/// else as a reflink, else as a copy. What is taken in is hashed; a file whose SHA-256 is not in the
/// catalogue needs --trust and the hash that its publisher gives, typed when asked for or as --sha256.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// A GGUF file
    #[arg(required_unless_present = "ollama", conflicts_with = "ollama")]
    path: Option<PathBuf>,
    /// Take what Ollama has, from its usual folders or from this one
    #[arg(long, value_name = "FOLDER", num_args = 0..=1, require_equals = true)]
    ollama: Option<Option<PathBuf>>,
    /// Trust a file that is not in the catalogue, by its hash
    #[arg(long, conflicts_with = "ollama")]
    trust: bool,
    /// The SHA-256 that the file must have; asked for on a terminal when it is needed
    #[arg(long, value_name = "HEX", conflicts_with = "ollama")]
    sha256: Option<String>,
    /// The name of a trusted model; made from the file's name otherwise
    #[arg(long, requires = "trust")]
    name: Option<String>,
    /// How prompts for a trusted model are written; seen from the file otherwise
    #[arg(long, value_enum, requires = "trust")]
    family: Option<Template>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Template {
    #[value(name = "chatml")]
    /// Turns between <|im_start|> and <|im_end|>: Qwen, SmolLM2 and their kin
    ChatMl,
    /// No turn marks
    Plain,
}

impl From<Template> for Family {
    fn from(template: Template) -> Self {
        match template {
            Template::ChatMl => Self::ChatMl,
            Template::Plain => Self::Plain,
        }
    }
}

impl Import {
    /// Returns the file that is named.
    pub(super) fn named(&self) -> Option<String> {
        Some(self.path.as_ref()?.display().to_string())
    }

    /// Refuses a file that is not there, and a hash that is missing or none.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        paths::demand(context, &self.path)?;
        match self.sha256.is_some() || !context.ui.can_ask() {
            true => self.digest(context).map(drop),
            false => Ok(()),
        }
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match (&self.path, &self.ollama) {
            (Some(path), _) => {
                let imported = self.take(context, path)?;
                self.answer(context, &[imported], &OllamaScan::default())
            }
            (None, given) => self.take_ollamas(context, given.as_ref().and_then(Option::as_ref)),
        }
    }

    fn take(&self, context: &Context, path: &std::path::Path) -> Result<Imported, Failure> {
        let sha256 = self.digest(context)?;
        let asked_to_stop = interrupt::watched()?;
        let mut steps = Steps::until(&context.ui, &asked_to_stop);
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let request = Request {
            path: context.folder().join(path),
            sha256,
            trust: self.trust,
            name: self.name.as_deref(),
            family: self.family.map(Into::into),
            now: now.map_or(0, |time| time.as_secs()),
        };
        Ok(super::store_with_key(context)?.import(&request, &mut |step| steps.show(&step))?)
    }

    /// Returns the hash that was given, or asks for the one that trust needs.
    fn digest(&self, context: &Context) -> Result<Option<Digest>, Failure> {
        if let Some(given) = &self.sha256 {
            return Ok(Some(given.parse()?));
        }
        if !self.trust {
            return Ok(None);
        }
        if !context.ui.can_ask() {
            return Err(Failure::usage("--trust needs the hash of the file")
                .hint(super::failures::TO_TRUST));
        }
        context
            .ui
            .note("the SHA-256 that the publisher's own page shows for this file:");
        let mut typed = String::new();
        std::io::stdin()
            .lock()
            .read_line(&mut typed)
            .map_err(|error| Failure::new(Exit::Unexpected, error))?;
        Ok(Some(typed.trim().parse()?))
    }

    fn take_ollamas(&self, context: &Context, given: Option<&PathBuf>) -> Result<Exit, Failure> {
        let environment = context.environment();
        let folders = match given {
            Some(folder) => vec![context.folder().join(folder)],
            None => {
                let own = environment.folder_in("OLLAMA_MODELS");
                let home = environment
                    .folder_in("HOME")
                    .map(|home| home.join(".ollama/models"));
                let system = PathBuf::from("/usr/share/ollama/.ollama/models");
                own.into_iter().chain(home).chain([system]).collect()
            }
        };
        let scan = scan_ollama(&folders, pai_engine::models::Catalogue::builtin());
        if scan.folders.is_empty() {
            let looked: Vec<String> = folders
                .iter()
                .map(|path| path.display().to_string())
                .collect();
            let text = format!("Ollama has no models here; looked in {}", looked.join(", "));
            return Err(
                Failure::new(Exit::NoModel, text).hint("proxmox-ai models import --ollama=FOLDER")
            );
        }
        let mut imported = Vec::new();
        for (_, blob) in &scan.known {
            imported.push(self.take(context, &blob.path)?);
        }
        if imported.is_empty() {
            let mut text = "none of Ollama's models is in the catalogue".to_owned();
            for blob in &scan.others {
                text.push_str(&format!("\n{}", describe(blob)));
            }
            let hint = scan
                .others
                .first()
                .map_or_else(|| "proxmox-ai models list".to_owned(), to_trust);
            return Err(Failure::new(Exit::NoModel, text).hint(hint));
        }
        self.answer(context, &imported, &scan)
    }

    fn answer(
        &self,
        context: &Context,
        imported: &[Imported],
        scan: &OllamaScan,
    ) -> Result<Exit, Failure> {
        if self.json {
            let models: Vec<_> = imported
                .iter()
                .map(|one| {
                    json!({"model": one.model, "placed": one.placed, "newly_trusted": one.newly_trusted})
                })
                .collect();
            let others: Vec<_> = scan
                .others
                .iter()
                .map(|blob| {
                    json!({
                        "name": blob.name,
                        "path": blob.path.display().to_string(),
                        "bytes": blob.bytes,
                        "claimed_sha256": blob.claimed,
                    })
                })
                .collect();
            context
                .ui
                .json(&json!({"imported": models, "not_in_catalogue": others}))?;
            return Ok(Exit::Done);
        }
        for one in imported {
            let line = Line::new().strong(&one.model.name);
            let line = line
                .plain(format!("  {}  ", bytes(one.model.bytes)))
                .good("verified");
            context
                .ui
                .out(line.plain(format!("  {}", one.placed.describe())));
            if one.newly_trusted {
                let sha256 = one.model.sha256;
                context
                    .ui
                    .note(format!("trusted from now on, by its SHA-256 {sha256}"));
            }
            if one.model.rank == 0 {
                let name = &one.model.name;
                context.ui.note(format!(
                    "it is not chosen by itself; to use it: proxmox-ai models use {name}"
                ));
            }
            if Prompts::named(one.model.family.as_str()).is_none() {
                context.ui.warn(format!(
                    "`{}` has no turn marks for which there are prompts here, so no command can ask it; if it knows those of Qwen, remove it and import it with --family chatml",
                    one.model.name
                ));
            }
        }
        for blob in &scan.others {
            context
                .ui
                .note(format!("not in the catalogue: {}", describe(blob)));
        }
        if let Some(blob) = scan.others.first() {
            context
                .ui
                .note(Line::new().good("hint").plain(": ").plain(to_trust(blob)));
        }
        Ok(Exit::Done)
    }
}

/// Names one of Ollama's models: its name, its size, its file.
fn describe(blob: &OllamaBlob) -> String {
    let (size, path) = (bytes(blob.bytes), blob.path.display());
    format!("{}  {size}  {path}", blob.name)
}

/// Says how one of Ollama's models is trusted. Its hash is not pasted: nobody has compared it with anything.
fn to_trust(blob: &OllamaBlob) -> String {
    format!(
        "to trust one, with the hash that its publisher's own page shows: proxmox-ai models import '{}' --trust --sha256 HASH",
        blob.path.display()
    )
}
