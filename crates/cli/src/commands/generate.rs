//! `generate`: from a sentence to validated infrastructure code.

mod ask;
mod document;
mod dry_run;
mod files;
mod frame;
mod why;

use std::io::Read;
use std::ops::Range;
use std::path::PathBuf;
use std::time::Instant;

use clap::{Args, Subcommand, ValueEnum};
use pai_cage::call::CallError;
use pai_cage::client::Client;
use pai_cage::effective::{LayerSet, LayerState};
use pai_cage::protocol::WorkerError;
use pai_engine::choose::Pins;
use pai_engine::generate::{Answer, GenerateError, Prepared, prepare};
use pai_engine::prompt::Family;
use pai_engine::refuse::{Refusal, overflow};
use pai_redact::{Category, Class, Clean, Detector, Modes, Raw, Redactor};

use crate::commands::models;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, Symbol};

/// Generate infrastructure code from a sentence
///
/// Every value comes from the request or from a documented default, and the result passes the
/// target's own schema. The model runs on this machine, in the cage.
#[derive(Debug, Args)]
pub(crate) struct Generate {
    #[command(subcommand)]
    target: Target,
}

#[derive(Debug, Subcommand)]
enum Target {
    Terraform(Terraform),
}

/// Generate Terraform for the bpg/proxmox provider
#[derive(Debug, Args)]
struct Terraform {
    /// What to build, in words; `-` or nothing reads it from stdin
    request: Vec<String>,
    /// Write the files into this folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Replace files that are there
    #[arg(long, requires = "out")]
    overwrite: bool,
    /// What to print on stdout; without --out it is hcl
    #[arg(long, value_enum, value_name = "FORM", conflicts_with = "json")]
    emit: Option<Emit>,
    /// Print one JSON document: spec, files, findings, receipt
    #[arg(long)]
    json: bool,
    /// Show each value with the words or the rule it came from
    #[arg(long)]
    why: bool,
    /// Refuse where two readings are close, or something that is asked for is left over
    #[arg(long)]
    strict: bool,
    /// What the model may see by class, such as network=pseudonymise,pii=keep; secrets are always masked
    #[arg(long, value_name = "CLASS=MODE,…")]
    redact: Option<String>,
    /// Print the exact prompt that the model would get, and ask nobody
    #[arg(long, conflicts_with_all = ["out", "emit", "why", "strict"])]
    dry_run: bool,
    /// Require these layers of the cage too: `all`, or names separated by commas
    #[arg(long, value_name = "LIST", value_parser = crate::commands::privacy::layers)]
    require_layers: Option<LayerSet>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Emit {
    /// The spec as JSON
    Spec,
    /// The Terraform files
    Hcl,
}

impl Generate {
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match &self.target {
            Target::Terraform(terraform) => terraform.run(context),
        }
    }
}

/// An answer with what was measured around it.
struct Generated {
    answer: Answer,
    prepared: Prepared,
    model: String,
    layers: (usize, usize),
    gaps: Vec<LayerState>,
    warm: bool,
    seconds: f64,
}

impl Terraform {
    fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let text = self.text()?;
        // What cannot be written is said before the work, not after it.
        if let Some(folder) = &self.out {
            files::check(folder, self.overwrite)?;
        }
        let detector = Detector::built_in();
        let mut key = [0; 32];
        pai_vault::seal::random(&mut key).map_err(|error| Failure::new(Exit::Unexpected, error))?;
        let redactor = Redactor::with(detector, self.modes(context)?, key);
        if self.dry_run {
            return dry_run::show(context, &text, &redactor, self.json);
        }
        let generated = self.generate(context, &text, &redactor)?;
        if self.strict {
            strict(&generated.answer, generated.prepared.request())?;
        }
        self.show(context, &generated)?;
        if let Some(folder) = &self.out {
            files::write(folder, &generated, self.overwrite)?;
            for file in &generated.answer.rendered.files {
                context
                    .ui
                    .note(format!("wrote {}", folder.join(file.name).display()));
            }
        }
        receipt(context, &generated);
        Ok(Exit::Done)
    }

    /// What is done with each class of sensitive data.
    fn modes(&self, context: &Context) -> Result<Modes, Failure> {
        let set = context.settings()?.redact_modes();
        let modes = match &self.redact {
            None => set,
            Some(text) => set.read(text).map_err(|error| {
                Failure::new(Exit::Usage, error).hint("--redact network=pseudonymise,pii=keep")
            })?,
        };
        Ok(modes.grounded())
    }

    /// The request's words: arguments, or stdin.
    fn text(&self) -> Result<String, Failure> {
        let from_stdin = self.request.is_empty() || self.request == ["-"];
        if !from_stdin {
            return Ok(self.request.join(" "));
        }
        let mut bytes = Vec::new();
        let most = pai_engine::refuse::LONGEST as u64 + 1;
        std::io::stdin()
            .lock()
            .take(most)
            .read_to_end(&mut bytes)
            .map_err(|error| Failure::new(Exit::Unexpected, error))?;
        String::from_utf8(bytes).map_err(|_| refused(&Refusal::Binary, &Clean::of_program("")))
    }

    fn generate(
        &self,
        context: &Context,
        text: &str,
        redactor: &Redactor<'_>,
    ) -> Result<Generated, Failure> {
        let started = Instant::now();
        let clean = redactor.scrub(Raw::new(text)).0;
        let mut prepared = prepare(Raw::new(text), Pins::default(), redactor)
            .map_err(|refusal| refused(&refusal, &clean))?;
        let selection = models::select(context)?;
        let family = Family::named(selection.model.family.as_str())
            .ok_or_else(|| unsuited(&selection.model.name))?;
        let mut options = models::client_options(context, &selection.store, &selection.model)?;
        models::require(&mut options, self.require_layers);
        let mut client = Client::connect_or_start(&options).map_err(models::engine_failed)?;
        let mut asked = false;
        loop {
            let answer = prepared
                .generate(family, &mut |request| client.decode(request))
                .map_err(|error| failed(error, &clean))?;
            // One short question, once, where somebody can answer it.
            if !asked
                && !self.strict
                && context.ui.can_ask()
                && let Some(close) = answer.close.first()
            {
                asked = true;
                if let Some(option) = ask::ask(context, &clean, close)? {
                    let mut pins = Pins::default();
                    close.settle(option, &mut pins);
                    prepared = prepare(Raw::new(text), pins, redactor)
                        .map_err(|refusal| refused(&refusal, &clean))?;
                    continue;
                }
            }
            let effective = client.effective();
            return Ok(Generated {
                layers: (effective.active().iter().count(), effective.layers.len()),
                gaps: effective.gaps().cloned().collect(),
                answer,
                prepared,
                model: selection.model.name,
                warm: client.was_warm(),
                seconds: started.elapsed().as_secs_f64(),
            });
        }
    }

    fn show(&self, context: &Context, generated: &Generated) -> Result<(), Failure> {
        let Generated {
            answer, prepared, ..
        } = generated;
        if self.json {
            context
                .ui
                .json(&document::document(generated, self.out.as_deref()))?;
        } else {
            let emit = self
                .emit
                .or((self.out.is_none() && !self.why).then_some(Emit::Hcl));
            match emit {
                Some(Emit::Spec) => {
                    let text = serde_json::to_string_pretty(&answer.spec)
                        .map_err(|error| Failure::new(Exit::Unexpected, error))?;
                    context.ui.out(text);
                }
                Some(Emit::Hcl) => files::print(context, answer, prepared),
                None => {}
            }
            if self.why {
                why::table(context, answer);
            }
        }
        for warning in &answer.warnings {
            context.ui.warn(warning.message.as_str());
        }
        for close in &answer.close {
            let request = prepared.request().as_str();
            let words = request.get(close.span.clone()).unwrap_or_default();
            context.ui.warn(format!(
                "unsure about {words:?}: taken as {}, nearly {}",
                close.options[close.taken],
                close.options[1 - close.taken]
            ));
        }
        for gap in &generated.gaps {
            context.ui.warn(models::gap_in_words(gap));
        }
        for note in &answer.rendered.notes {
            context.ui.note(format!("note: {note}"));
        }
        Ok(())
    }
}

fn unsuited(name: &str) -> Failure {
    Failure::new(
        Exit::NoModel,
        format!("`{name}` is of a family of models that has no prompts here"),
    )
    .hint("choose another with `proxmox-ai models use`")
}

/// A refusal with the words it is about, underlined.
fn refused(refusal: &Refusal, request: &Clean) -> Failure {
    let mut message = refusal.to_string();
    if !refusal.spans().is_empty() {
        // Spans are bytes of the redacted request, which is what may be shown.
        message.push_str(&frame::underline(request.as_str(), refusal.spans()));
    }
    Failure::usage(message).hint(refusal.hint())
}

fn failed(error: GenerateError<CallError>, text: &Clean) -> Failure {
    match error {
        GenerateError::Refused(refusal) => refused(&refusal, text),
        GenerateError::Decode(CallError::Refused {
            error: WorkerError::TooLong { needed, context },
        }) => Failure::usage(format!(
            "the request does not fit: it needs {needed} tokens, the context has {context}{}",
            underlined(text, |request| {
                overflow(request, context as usize, needed as usize)
            })
        ))
        .hint(format!(
            "split the request, or try `--set ai.context={}`",
            needed.next_multiple_of(1024)
        )),
        GenerateError::Decode(error) => models::engine_failed(error),
        GenerateError::Invalid { findings } => {
            let first = findings
                .first()
                .map(|finding| format!("\n{}: {}", finding.rule, finding.message));
            Failure::new(
                Exit::Unexpected,
                format!(
                    "the generated files do not pass the provider's schema{}",
                    first.unwrap_or_default()
                ),
            )
            .hint("this is a mistake in this program: please report the request")
        }
        error => Failure::new(Exit::Unexpected, error),
    }
}

/// The request with some of its words underlined. Spans are bytes of the redacted request, which is what may
/// be shown.
fn underlined(request: &Clean, span: impl FnOnce(&str) -> Range<usize>) -> String {
    let span = span(request.as_str());
    frame::underline(request.as_str(), std::slice::from_ref(&span))
}

/// Refuses an answer that is in doubt.
fn strict(answer: &Answer, text: &Clean) -> Result<(), Failure> {
    let doubt = answer.close.first().map(|close| {
        let [one, other] = [close.taken, 1 - close.taken].map(|at| &close.options[at]);
        let message = format!("two readings are close: {one} or {other}");
        (message, close.span.clone())
    });
    let left = answer.warnings.first().map(|warning| {
        let [from, to] = warning.span;
        (warning.message.clone(), from..to)
    });
    match doubt.or(left) {
        None => Ok(()),
        Some((message, span)) => {
            let frame = underlined(text, |_| span);
            Err(Failure::usage(format!("{message}{frame}"))
                .hint("say it in other words, or leave out --strict"))
        }
    }
}

/// How many values of a class were replaced.
fn count(masked: &[(&'static str, usize)], class: Class) -> usize {
    let in_class =
        |(name, _): &&(&str, usize)| Category::of(name).is_some_and(|known| known.class == class);
    masked.iter().filter(in_class).map(|(_, count)| count).sum()
}

/// What the model did not get to see, in words.
fn masked(masked: &[(&'static str, usize)]) -> String {
    let of = |class| count(masked, class);
    let (secrets, others) = (of(Class::Secret), of(Class::Network) + of(Class::Pii));
    let secrets = format!(
        "{secrets} {}",
        if secrets == 1 { "secret" } else { "secrets" }
    );
    match others {
        0 => format!("{secrets} masked"),
        _ => format!("{secrets} and {others} personal or network values masked"),
    }
}

/// What was measured, and nothing else.
fn receipt(context: &Context, generated: &Generated) {
    let measures = &generated.answer.measures;
    let last = measures.decodes.last().copied().unwrap_or_default();
    let dot = format!(" {} ", context.ui.symbol(Symbol::Dot));
    let used = f64::from(last.prompt_tokens + last.output_tokens) / 1000.0;
    let room = f64::from(last.context) / 1000.0;
    let mut parts = vec![
        generated.model.clone(),
        format!(
            "{} of {} cage layers",
            generated.layers.0, generated.layers.1
        ),
        masked(&measures.masked),
        format!("context {used:.1}k/{room:.1}k"),
        format!("{:.1} s", generated.seconds),
    ];
    let unsure = generated.answer.close.len();
    if unsure > 0 {
        parts.push(format!("{unsure} unsure"));
    }
    context.ui.note(Line::new().faint(parts.join(&dot)));
}
