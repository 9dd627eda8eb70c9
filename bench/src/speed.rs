//! Warm requests: the whole command, side by side with the same model under a plain JSON schema.

use std::time::Instant;

use serde_json::json;

use crate::Outcome;
use crate::args::Arguments;
use crate::baseline::{Baseline, Form};
use crate::report::{Row, median, rounded};
use crate::requests::{self, NO_ANSWER, Prediction, Request};
use crate::world::World;

/// The most seconds that a warm request for one guest may take.
const MOST_SECONDS: f64 = 2.0;

/// How many times faster than the plain schema it has to be.
const LEAST_RATIO: f64 = 3.0;

/// What one way of answering measured.
struct Way {
    /// `None` is the program.
    form: Option<Form>,
    /// Seconds of the requests for one guest.
    seconds: Vec<f64>,
    /// Tokens of output of the same requests.
    tokens: Vec<f64>,
    /// For each of them, whether the model had anything to choose.
    chose: Vec<bool>,
    predictions: Vec<Prediction>,
}

/// Measures with the first model on the first file.
pub(crate) fn measure(world: &World, arguments: &Arguments) -> Outcome<Vec<Row>> {
    let models = arguments.models();
    let model = models.first().ok_or("no model is named")?;
    let files = arguments.requests();
    let file = files.first().ok_or("no file of requests is named")?;
    let requests = requests::load(file, arguments.first)?;
    let warm = world.generate(model, "a debian VM", &["--emit", "spec"]);
    warm.done()?;
    let mut baselines = Vec::new();
    for form in [Form::LeftOut, Form::Null] {
        baselines.push((form, Baseline::start(world, model, form)?));
    }
    let forms = [None, Some(Form::LeftOut), Some(Form::Null)];
    let mut ways = forms.map(|form| Way {
        form,
        seconds: Vec::new(),
        tokens: Vec::new(),
        chose: Vec::new(),
        predictions: Vec::new(),
    });
    for (at, request) in requests.iter().enumerate() {
        requests::progress(
            &format!("{model} {}, three ways", request.id),
            at,
            requests.len(),
        );
        // Who goes first changes, so that noise hits all alike.
        for turn in 0..ways.len() {
            let way = &mut ways[(at + turn) % forms.len()];
            let baseline = baselines
                .iter_mut()
                .find(|(form, _)| Some(*form) == way.form);
            match baseline {
                Some((_, baseline)) => way.ask(baseline, request)?,
                None => way.run(world, model, request)?,
            }
        }
    }
    let [program, baselines @ ..] = &ways;
    let mut rows = timed(program, baselines, model)?;
    let file = requests::stem(file);
    for way in baselines {
        rows.push(way.scored(arguments, &requests, model, &file)?);
    }
    Ok(rows)
}

impl Way {
    /// Times the whole command, where the request is for one guest.
    fn run(&mut self, world: &World, model: &str, request: &Request) -> Outcome<()> {
        if !request.is_for_one_guest() {
            return Ok(());
        }
        let ran = world.generate(model, &request.request, &["--json"]);
        if ran.code.is_some_and(|code| NO_ANSWER.contains(&code)) {
            eprintln!("not timed: {}: {}", request.id, ran.stderr.trim());
            return Ok(());
        }
        let ran = ran.done()?;
        let receipt = ran.receipt()?;
        self.seconds.push(ran.seconds);
        self.tokens.push(f64::from(receipt.output_tokens));
        self.chose.push(receipt.chose());
        Ok(())
    }

    /// Times the baseline's decode alone; requests for several guests count for its score only.
    fn ask(&mut self, baseline: &mut Baseline, request: &Request) -> Outcome<()> {
        let started = Instant::now();
        let reply = baseline.answer(&request.request)?;
        let seconds = started.elapsed().as_secs_f64();
        if request.is_for_one_guest() {
            self.seconds.push(seconds);
            self.tokens.push(f64::from(reply.stats.output_tokens));
            self.chose.push(true);
        }
        self.predictions.push(Prediction {
            id: request.id.clone(),
            guests: reply.guests,
            seconds: rounded(seconds),
            refused: None,
        });
        Ok(())
    }

    fn name(&self) -> &'static str {
        self.form.map_or("the program", Form::name)
    }

    fn scored(
        &self,
        arguments: &Arguments,
        requests: &[Request],
        model: &str,
        file: &str,
    ) -> Outcome<Row> {
        let name = format!("{file}-{model}-schema-{}", self.name().replace(' ', "-"));
        let score = requests::score(arguments, &name, requests, &self.predictions)?;
        Ok(Row {
            what: format!(
                "exact under a JSON schema, {}: {file}, {model}",
                self.name()
            ),
            measured: score.shown(),
            demanded: String::new(),
            met: None,
            command: "pai-bench speed".into(),
            figures: json!({"score": score}),
        })
    }
}

/// Where one reading is left there is nothing for a model to do; both figures are shown, with and without these.
fn timed(program: &Way, baselines: &[Way], model: &str) -> Outcome<Vec<Row>> {
    let middle = |way: &Way| median(&way.seconds).ok_or("the file has no request for one guest");
    let all = |values: &[f64]| values.iter().copied().map(rounded).collect::<Vec<_>>();
    let seconds = middle(program)?;
    let chosen: Vec<f64> = program
        .seconds
        .iter()
        .zip(&program.chose)
        .filter_map(|(seconds, chose)| chose.then_some(*seconds))
        .collect();
    let with_choice = median(&chosen);
    let count = program.seconds.len();
    let mut rows = vec![Row {
        what: format!("warm request for one guest: {model}"),
        measured: format!(
            "{seconds:.2} s, median of {count}; {} in which the model chose: {:.2} s",
            chosen.len(),
            with_choice.unwrap_or(f64::NAN)
        ),
        demanded: format!("at most {MOST_SECONDS:.1} s"),
        met: Some(with_choice.unwrap_or(seconds).max(seconds) <= MOST_SECONDS),
        command: "proxmox-ai generate terraform REQUEST --json".into(),
        figures: json!({
            "median_seconds": rounded(seconds),
            "median_seconds_with_choice": with_choice.map(rounded),
            "median_output_tokens": median(&program.tokens),
            "seconds": all(&program.seconds),
            "chose": program.chose,
        }),
    }];
    for way in baselines {
        let theirs = middle(way)?;
        let (ratio, least) = (theirs / seconds, theirs / with_choice.unwrap_or(seconds));
        rows.push(Row {
            what: format!("the same under a JSON schema, {}: {model}", way.name()),
            measured: format!(
                "{theirs:.2} s: the command is {ratio:.1} times as fast, {least:.1} where the model chose"
            ),
            demanded: format!("at least {LEAST_RATIO:.0} times"),
            // Requests that leave nothing to choose would make any command fast.
            met: Some(ratio.min(least) >= LEAST_RATIO),
            command: "pai-bench speed".into(),
            figures: json!({
                "median_seconds": rounded(theirs),
                "ratio": rounded(ratio),
                "ratio_with_choice": rounded(least),
                "median_output_tokens": median(&way.tokens),
                "seconds": all(&way.seconds),
            }),
        });
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(form: Option<Form>, seconds: &[f64], chose: &[bool]) -> Way {
        Way {
            form,
            seconds: seconds.to_vec(),
            tokens: vec![1.0; seconds.len()],
            chose: chose.to_vec(),
            predictions: Vec::new(),
        }
    }

    #[test]
    fn the_ratio_is_judged_where_the_model_chose() {
        // Half of the requests leave nothing to choose and take no time.
        let program = way(
            None,
            &[0.1, 0.1, 2.0, 2.0, 0.1],
            &[false, false, true, true, false],
        );
        let met = |theirs: f64| {
            let baseline = way(Some(Form::Null), &[theirs; 5], &[true; 5]);
            let rows = timed(&program, &[baseline], "a model").unwrap();
            rows[1].met
        };
        assert_eq!(
            met(4.0),
            Some(false),
            "40 times as fast, but 2 times where the model chose"
        );
        assert_eq!(met(6.5), Some(true));
    }

    #[test]
    fn without_any_choice_the_whole_is_judged() {
        let program = way(None, &[1.0], &[false]);
        let baseline = way(Some(Form::LeftOut), &[2.0], &[true]);
        let rows = timed(&program, &[baseline], "a model").unwrap();
        assert_eq!(rows[1].met, Some(false));
    }
}
