//! Runs the escape suite against canaries of its own, outside the cage and inside, and judges.
//!
//! A control that works shows that the attempt is one; the caged run has to be denied. What counts is
//! what arrived: the canary at a listener, the secret that came back, the file that is there.

mod child;
mod stage;

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;

use crate::effective::{Effective, Layer, LayerSet, LayerState, State};
use crate::escape::{self, Attempt, Proof};
use crate::sandbox;
use crate::sys;
use child::Ran;
use stage::{Place, Stage};

/// What to verify, and with what.
#[derive(Clone, Debug)]
pub struct Options {
    /// The program `pai-worker`.
    pub worker: PathBuf,
    /// An existing, empty folder that only this user can enter; its path is short enough for a socket.
    pub scratch: PathBuf,
    /// The cage, as the worker gets it; descriptors and parent are filled in.
    pub cage: sandbox::Options,
    /// The names of the attempts to make; empty for all.
    pub attempts: Vec<String>,
    /// Whether to measure which layers deny each attempt alone: one more process for each layer.
    pub attribute: bool,
}

/// Why nothing could be verified.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// A listener or a canary could not be set up.
    #[error("cannot set up {what}: {reason}")]
    Stage {
        /// What.
        what: String,
        /// Why not.
        reason: String,
    },
    /// The worker could not be started, or said something else than expected.
    #[error("{} cannot make an attempt: {reason}", program.display())]
    Worker {
        /// The program.
        program: PathBuf,
        /// Why not.
        reason: String,
    },
    /// The cage refused to close.
    #[error("{why}")]
    Refused {
        /// The required layers that do not hold.
        missing: LayerSet,
        /// Why not, layer by layer.
        why: String,
    },
    /// There is no attempt of that name.
    #[error("there is no attempt `{name}`")]
    Unknown {
        /// The name as it was given.
        name: String,
    },
}

/// How the attempt went outside the cage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "result", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Control {
    /// It worked, so a denial means something.
    Worked {
        /// What showed it.
        evidence: String,
    },
    /// This kernel or this user cannot do it at all. The cage denies it nevertheless, in a way of its own.
    NotShown {
        /// Why.
        why: String,
    },
    /// It should have worked and did not: the suite is broken here, and so is the verdict.
    Failed {
        /// How it ended.
        why: String,
    },
}

/// How a denied attempt ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "how", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Denial {
    /// The kernel killed the process.
    Killed {
        /// By this signal.
        signal: String,
    },
    /// A step failed.
    Error {
        /// Which step.
        step: String,
        /// The kernel's name for the error, or words.
        error: String,
    },
    /// The cage did not let the worker start.
    Refused {
        /// Because of these layers.
        layers: LayerSet,
    },
}

impl fmt::Display for Denial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Killed { signal } => write!(f, "killed by {signal}"),
            Self::Error { step, error } => write!(f, "{step}: {error}"),
            Self::Refused { layers } => write!(f, "refused to start: {layers}"),
        }
    }
}

/// How the attempt went in the cage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "result", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Caged {
    /// It was denied.
    Denied(Denial),
    /// It worked: the cage leaks.
    Succeeded {
        /// What showed it.
        evidence: String,
    },
    /// It neither worked nor was it denied, for example because it hung; counted as a leak.
    Unclear {
        /// What happened.
        why: String,
    },
}

/// One attempt and how it went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its name.
    pub attempt: &'static str,
    /// What was tried.
    pub what: &'static str,
    /// What shows success.
    pub proof: Proof,
    /// Outside the cage.
    pub control: Control,
    /// Inside the cage.
    pub caged: Caged,
    /// The layers that denied it with no other layer up; measured.
    pub denied_by: LayerSet,
}

/// What the suite found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The version of this document.
    pub schema: u32,
    /// Whether every attempt was denied and no control failed.
    pub passed: bool,
    /// The same in words.
    pub verdict: String,
    /// The user who ran it; 0 is root.
    pub user: u32,
    /// The attempts.
    pub attempts: Vec<Row>,
    /// The cage that they were made in, layer by layer.
    pub layers: Vec<LayerState>,
}

/// Makes the attempts and judges them.
///
/// Nothing leaves the machine: every listener is on loopback, or has a path in the scratch folder.
///
/// # Errors
///
/// When nothing can be verified: no listener, no worker, a cage that does not close. An attempt that
/// succeeds is no error but [`Report::passed`].
pub fn run(options: &Options) -> Result<Report, VerifyError> {
    let chosen = choose(&options.attempts)?;
    let mut stage = Stage::set_up(&options.worker, &options.scratch)?;
    let mut rows = Vec::new();
    let mut tokens = Vec::new();
    let mut layers = Effective::default();
    for attempt in chosen {
        let control = control(&mut stage, attempt)?;
        let ran = stage.make(attempt, Place::Caged(&options.cage))?;
        if let Some(entered) = &ran.entered {
            layers.clone_from(entered);
        }
        let caged = judge(attempt, &ran)?;
        tokens.push(ran.token.clone());
        let denied_by = if options.attribute {
            attribute(&mut stage, attempt, options, &control, &layers)?
        } else {
            LayerSet::NONE
        };
        rows.push(Row {
            attempt: attempt.name,
            what: attempt.what,
            proof: stage.proof(attempt),
            control: control.beside(&caged),
            caged,
            denied_by,
        });
    }
    // What was still under way when its attempt had ended.
    for (row, token) in rows.iter_mut().zip(&tokens) {
        if row.proof == Proof::Received && stage.heard(token) {
            row.caged = Caged::Succeeded {
                evidence: "a listener received the canary".to_owned(),
            };
        }
    }
    let passed = rows.iter().all(|row| {
        matches!(row.caged, Caged::Denied(_)) && !matches!(row.control, Control::Failed { .. })
    });
    let verdict = verdict(&rows);
    Ok(Report {
        schema: 1,
        passed,
        verdict,
        user: sys::user().0,
        attempts: rows,
        layers: layers.layers,
    })
}

fn choose(names: &[String]) -> Result<Vec<&'static Attempt>, VerifyError> {
    let all = escape::attempts();
    if names.is_empty() {
        return Ok(all.iter().collect());
    }
    let find = |name: &String| {
        let wanted = name.replace('-', "_");
        let found = all.iter().find(|attempt| attempt.name == wanted);
        found.ok_or_else(|| VerifyError::Unknown { name: name.clone() })
    };
    names.iter().map(find).collect()
}

/// A control, with the run that it was judged by.
struct Controlled {
    verdict: Control,
    denial: Option<Denial>,
}

impl Controlled {
    /// Returns the verdict in the light of what happened in the cage.
    ///
    /// A control that this machine does not allow leaves one thing to see: that the cage answers before
    /// the machine does. Where it answers as the machine does, nothing at all was shown.
    fn beside(self, caged: &Caged) -> Control {
        match (self.verdict, caged) {
            (Control::NotShown { why }, Caged::Denied(denial))
                if self.denial.as_ref() == Some(denial) =>
            {
                Control::Failed {
                    why: format!("{why}, and the cage answers in no other way"),
                }
            }
            (verdict, _) => verdict,
        }
    }
}

fn control(stage: &mut Stage, attempt: &Attempt) -> Result<Controlled, VerifyError> {
    if let Some(why) = stage.cannot(attempt.name) {
        return Ok(Controlled {
            verdict: Control::NotShown {
                why: why.to_owned(),
            },
            denial: None,
        });
    }
    let ran = stage.make(attempt, Place::Outside)?;
    let errno = ran
        .outcome
        .as_ref()
        .and_then(|outcome| outcome.as_ref().err()?.errno);
    let denial = ran.denial();
    let verdict = match (&ran.effect, &denial) {
        (Some(evidence), _) => Control::Worked {
            evidence: evidence.clone(),
        },
        (None, Some(denial)) if errno.is_some_and(|errno| attempt.excuses.contains(&errno)) => {
            excused(stage, attempt, denial)?
        }
        (None, Some(denial)) => Control::Failed {
            why: denial.to_string(),
        },
        (None, None) => Control::Failed {
            why: ran.otherwise(),
        },
    };
    Ok(Controlled { verdict, denial })
}

/// Judges a control that this user or this kernel does not allow: in namespaces of its own it may work.
fn excused(stage: &mut Stage, attempt: &Attempt, denial: &Denial) -> Result<Control, VerifyError> {
    let why = denial.to_string();
    if !attempt.aided {
        return Ok(Control::NotShown { why });
    }
    let ran = stage.make(attempt, Place::OwnNamespaces)?;
    Ok(match (&ran.effect, ran.denial()) {
        (Some(evidence), _) => Control::Worked {
            evidence: format!("in namespaces of its own: {evidence}"),
        },
        (None, denied) => Control::NotShown {
            why: format!(
                "{why}; in namespaces of its own: {}",
                denied.map_or_else(|| ran.otherwise(), |denied| denied.to_string())
            ),
        },
    })
}

fn judge(attempt: &Attempt, ran: &Ran) -> Result<Caged, VerifyError> {
    if let Some((missing, why)) = &ran.refused
        && attempt
            .refused_by
            .is_none_or(|layer| !missing.contains(layer))
    {
        return Err(VerifyError::Refused {
            missing: *missing,
            why: why.clone(),
        });
    }
    Ok(match (&ran.effect, &ran.outcome, ran.denial()) {
        (Some(evidence), ..) => Caged::Succeeded {
            evidence: evidence.clone(),
        },
        (None, Some(Ok(seen)), _) => Caged::Succeeded {
            evidence: format!("the attempt says: {seen}"),
        },
        (None, _, Some(denial)) => Caged::Denied(denial),
        (None, _, None) => Caged::Unclear {
            why: ran.otherwise(),
        },
    })
}

/// The layers that an ordinary user cannot have without a user namespace.
const NEED_USER_NS: LayerSet = LayerSet::of(&[
    Layer::NetNs,
    Layer::IpcNs,
    Layer::UtsNs,
    Layer::CgroupNs,
    Layer::Mount,
]);

/// Makes the attempt once for each layer that holds, with no other layer up (an ordinary user's
/// namespaces need a user namespace), and returns the layers that denied it.
///
/// Where the control did not work either, a layer counts only if the attempt ended in another way.
fn attribute(
    stage: &mut Stage,
    attempt: &Attempt,
    options: &Options,
    control: &Controlled,
    layers: &Effective,
) -> Result<LayerSet, VerifyError> {
    let held = |layer: Layer| {
        layers
            .get(layer)
            .is_some_and(|state| !matches!(state.state, State::Missing { .. }))
    };
    let root = sys::user().0 == 0;
    let mut denied_by = LayerSet::NONE;
    if stage.leaves_the_machine(attempt.name) {
        return Ok(denied_by);
    }
    for layer in Layer::ALL {
        if !held(layer) && attempt.refused_by != Some(layer) {
            continue;
        }
        let based = !root && NEED_USER_NS.contains(layer);
        if based && denied_by.contains(Layer::UserNs) {
            continue;
        }
        let mut alone = LayerSet::of(&[layer]);
        if based {
            alone = alone.union(LayerSet::of(&[Layer::UserNs]));
        }
        if layer == Layer::Landlock {
            // Without it the kernel takes rules from root only; on its own it denies nothing here.
            alone = alone.union(LayerSet::of(&[Layer::NoNewPrivs]));
        }
        let required = if attempt.refused_by == Some(layer) {
            LayerSet::of(&[layer])
        } else {
            LayerSet::NONE
        };
        let cage = sandbox::Options {
            without: LayerSet::all().minus(alone),
            required,
            required_one_of: LayerSet::NONE,
            ..options.cage.clone()
        };
        let ran = stage.make(attempt, Place::Caged(&cage))?;
        if ran.effect.is_none() && ran.denial().is_some() && ran.denial() != control.denial {
            denied_by = denied_by.union(LayerSet::of(&[layer]));
        }
    }
    Ok(denied_by)
}

fn verdict(rows: &[Row]) -> String {
    let names = |wanted: &dyn Fn(&Row) -> bool| -> Vec<&str> {
        rows.iter()
            .filter(|row| wanted(row))
            .map(|row| row.attempt)
            .collect()
    };
    let leaks = names(&|row| !matches!(row.caged, Caged::Denied(_)));
    let failed = names(&|row| matches!(row.control, Control::Failed { .. }));
    let unseen = names(&|row| matches!(row.control, Control::NotShown { .. }));
    let mut parts = vec![format!(
        "{} of {} attempts denied in the cage",
        rows.len() - leaks.len(),
        rows.len()
    )];
    if !leaks.is_empty() {
        parts.push(format!("not denied: {}", leaks.join(", ")));
    }
    let shown = rows.len() - failed.len() - unseen.len();
    parts.push(format!("{shown} shown to work outside it"));
    if !unseen.is_empty() {
        parts.push(format!("not shown here: {}", unseen.join(", ")));
    }
    if !failed.is_empty() {
        parts.push(format!("control failed: {}", failed.join(", ")));
    }
    parts.join("; ")
}
