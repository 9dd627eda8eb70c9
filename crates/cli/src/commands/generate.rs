//! `generate`: from a sentence to validated infrastructure code.

mod ask;
mod asked;
mod changed;
mod conversation;
mod document;
mod dry_run;
mod entries;
mod files;
mod frame;
mod question;
mod receipt;
mod transmission;
mod watch;
mod why;

use std::io::Read;
use std::ops::Range;
use std::path::PathBuf;
use std::time::Instant;

use clap::{Args, Subcommand, ValueEnum};
use pai_cage::call::CallError;
use pai_cage::client::{Client, ClientOptions};
use pai_cage::effective::{LayerSet, LayerState};
use pai_cage::protocol::WorkerError;
use pai_engine::choose::Pins;
use pai_engine::generate::{Answer, GenerateError, Prepared};
use pai_engine::prompt::Family;
use pai_engine::refuse::{Refusal, overflow};
use pai_redact::{Clean, Detector, Modes, Redactor};
use pai_vault::journal::{Cache, Outcome};
use pai_vault::operations::Operation;
use pai_vault::time::Time;

use crate::commands::models;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::kept;
use crate::record::Record;

use asked::Asked;
use conversation::Place;
use question::Question;
use receipt::{count, masked};
use transmission::Transmission;
use watch::Watch;

/// What the journal and the statistics call it.
const COMMAND: &str = "generate terraform";

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
    /// Read the request as a change of what a kept conversation came to: its id, the beginning of it, or `last`, which
    /// is also meant where none is named
    #[arg(long, value_name = "ID", num_args = 0..=1, default_missing_value = conversation::LAST)]
    resume: Option<String>,
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
    /// How many layers of the cage held, of how many; none where the cache answered.
    layers: Option<(usize, usize)>,
    gaps: Vec<LayerState>,
    warm: bool,
    transmission: Transmission,
    started: Time,
    seconds: f64,
    /// The journal entry of the request.
    entry: u64,
    /// Where it stands among the conversations that are kept.
    place: Option<Place>,
}

impl Terraform {
    fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let text = self.text()?;
        if self.resume.is_some() {
            conversation::demand(context)?;
        }
        // What cannot be written is said before the work, not after it.
        if let Some(folder) = &self.out {
            files::check(folder, self.overwrite)?;
        }
        let detector = Detector::built_in();
        let mut key = [0; 32];
        pai_vault::key::random(&mut key).map_err(|error| Failure::new(Exit::Unexpected, error))?;
        let redactor = Redactor::with(detector, self.modes(context)?, key);
        self.before_the_first(context, &text, &redactor)?;
        let record = Record::begin(context, COMMAND)?;
        // From here on nothing may leave: a kernel that takes no fence is told of in the receipt.
        let _ = pai_cage::fence::close();
        let resumed = match self.resumes() {
            None => None,
            Some(name) => Some(conversation::resume(context, &record, name, COMMAND)?),
        };
        let question = Question::new(&text, &redactor, resumed);
        if self.dry_run {
            return dry_run::show(context, &record, &question, self.json);
        }
        let generated = self.generate(context, &record, &question)?;
        self.show(context, &generated)?;
        if let Some(folder) = &self.out {
            files::write(folder, &generated, self.overwrite)?;
            for file in &generated.answer.rendered.files {
                context
                    .ui
                    .note(format!("wrote {}", folder.join(file.name).display()));
            }
        }
        changed::show(context, &generated);
        receipt::show(context, &generated);
        Ok(Exit::Done)
    }

    /// Refuses, where there is no vault yet, what would not be answered: none is made to record that.
    fn before_the_first(
        &self,
        context: &Context,
        text: &str,
        redactor: &Redactor<'_>,
    ) -> Result<(), Failure> {
        if crate::commands::vault_exists(context)? {
            return Ok(());
        }
        // Nothing is kept that it could go on with.
        let question = Question::new(text, redactor, None);
        question
            .prepare(Pins::default())
            .map_err(|refusal| refused(&refusal, question.clean()))?;
        match self.dry_run {
            true => Ok(()),
            false => models::select(context).map(drop),
        }
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

    /// The name of the conversation to go on with. Words behind `--resume` that can be no name are the request itself.
    fn resumes(&self) -> Option<&str> {
        let name = self.resume.as_deref()?;
        Some(match conversation::is_name(name) {
            true => name,
            false => conversation::LAST,
        })
    }

    /// The request's words: arguments, or stdin.
    fn text(&self) -> Result<String, Failure> {
        let mut words: Vec<&str> = self.request.iter().map(String::as_str).collect();
        let led = self
            .resume
            .as_deref()
            .filter(|name| !conversation::is_name(name));
        words.splice(0..0, led);
        let from_stdin = words.is_empty() || words == ["-"];
        if !from_stdin {
            return Ok(words.join(" "));
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

    /// Asks, and records before and after.
    fn generate(
        &self,
        context: &Context,
        record: &Record,
        question: &Question<'_>,
    ) -> Result<Generated, Failure> {
        let begun = (kept::now(), Instant::now());
        let watch = Watch::of(context)?;
        let redactor = question.redactor();
        let prepared = prepared(record, question)?;
        let selection = models::select(context)?;
        let model = &selection.model;
        let (family, options) = self.options(context, &selection)?;
        let named = entries::model(&model.name, &model.sha256.to_string(), redactor);
        let masked = prepared.ledger().by_category();
        let request = entries::request(&question.own(), &masked, named.clone(), question.earlier());
        let entry = record.append(Outcome::Started, request)?;
        let mut asked = Asked::new(record, context, redactor, &options)?;
        let result = self.ask(context, &mut asked, family, question, prepared);
        let transmission = Transmission::measure(asked.worker());
        let (answer, prepared) = match result {
            Ok(found) => found,
            Err(failure) => {
                entries::unanswered(record, named, begun.1.elapsed(), transmission, &failure)?;
                return Err(failure);
            }
        };
        let effective = asked.client().map(Client::effective);
        let mut generated = Generated {
            layers: effective.map(|all| (all.active().iter().count(), all.layers.len())),
            gaps: effective.map_or_else(Vec::new, |all| all.gaps().cloned().collect()),
            answer,
            prepared,
            model: model.name.clone(),
            warm: asked.client().is_some_and(Client::was_warm),
            transmission,
            started: begun.0,
            seconds: begun.1.elapsed().as_secs_f64(),
            entry,
            place: None,
        };
        let strict = self.judge(&generated);
        let outcome = match strict {
            Ok(()) => Outcome::Done,
            Err(_) => Outcome::No,
        };
        let mut operation = entries::operation(&generated, &model.sha256.to_string(), asked.hit());
        watch.measure(asked.client(), &mut operation);
        let cache = keep(context, record, &asked, &operation, watch)?;
        watch.judge(context, record, &operation)?;
        let files = files::named(self.out.as_deref(), &generated, redactor);
        entries::answered(record, &generated, named, cache, redactor, files, outcome)?;
        // An answer that nobody is shown is nothing to go on with.
        strict?;
        let modes = self.modes(context)?;
        generated.place = conversation::keep(context, record, &generated, question, modes)?;
        Ok(generated)
    }

    /// Returns how prompts for the model are written, and how its worker is started.
    fn options(
        &self,
        context: &Context,
        selection: &models::Selection,
    ) -> Result<(Family, ClientOptions), Failure> {
        let model = &selection.model;
        let family = Family::named(model.family.as_str()).ok_or_else(|| unsuited(&model.name))?;
        let mut options = models::client_options(context, &selection.store, model)?;
        models::require(&mut options, self.require_layers);
        Ok((family, options))
    }

    /// Refuses an answer that is in doubt, where the user wants none.
    fn judge(&self, generated: &Generated) -> Result<(), Failure> {
        match self.strict {
            true => strict(&generated.answer, generated.prepared.request()),
            false => Ok(()),
        }
    }

    /// Has the model choose, and asks the user where that helps.
    fn ask(
        &self,
        context: &Context,
        asked: &mut Asked<'_>,
        family: Family,
        question: &Question<'_>,
        mut prepared: Prepared,
    ) -> Result<(Answer, Prepared), Failure> {
        let clean = question.clean();
        let mut questions = 0;
        loop {
            let answer = prepared
                .generate(family, &mut |request| asked.decode(request))
                .map_err(|error| failed(error, clean))?;
            // One short question, once, where somebody can answer it.
            if questions == 0
                && !self.strict
                && context.ui.can_ask()
                && let Some(close) = answer.close.first()
            {
                questions += 1;
                if let Some(option) = ask::ask(context, clean, close)? {
                    let mut pins = Pins::default();
                    close.settle(option, &mut pins);
                    prepared = question
                        .prepare(pins)
                        .map_err(|refusal| refused(&refusal, clean))?;
                    continue;
                }
            }
            return Ok((answer, prepared));
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
        if let Some(gap) = generated.transmission.gap() {
            context
                .ui
                .warn(format!("what left this machine was not measured: {gap}"));
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

/// Reads the request; one that is refused is recorded as such.
fn prepared(record: &Record, question: &Question<'_>) -> Result<Prepared, Failure> {
    match question.prepare(Pins::default()) {
        Ok(prepared) => Ok(prepared),
        Err(refusal) => {
            let request = entries::request(&question.own(), &[], None, question.earlier());
            record.append(Outcome::No, request)?;
            Err(refused(&refusal, question.clean()))
        }
    }
}

/// Keeps the answer and what it took. Without it the answer is as good, unless the policy has it recorded.
fn keep(
    context: &Context,
    record: &Record,
    asked: &Asked<'_>,
    operation: &Operation,
    watch: Watch,
) -> Result<Cache, Failure> {
    if let Some(error) = asked.trouble() {
        context
            .ui
            .warn(format!("the cache could not be read: {error}"));
    }
    match entries::keep(record, asked, operation) {
        Ok(cache) => Ok(cache),
        Err(error) if watch.must_record() => Err(error.into()),
        Err(error) => {
            context
                .ui
                .warn(format!("the answer is not in the cache: {error}"));
            Ok(Cache::NotKept)
        }
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
