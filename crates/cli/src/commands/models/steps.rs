//! What the models folder is doing, shown as phases.

use std::sync::atomic::{AtomicBool, Ordering};

use pai_engine::models::Step;

use crate::ui::{Progress, Ui};

/// Shows steps on stderr: one phase for each file that is hashed or copied.
pub(crate) struct Steps<'a> {
    ui: &'a Ui,
    asked_to_stop: Option<&'a AtomicBool>,
    phase: Option<(String, Progress<'a>)>,
    told_of_trust: bool,
    told_of_shared: bool,
    told_of_waiting: bool,
}

/// Files below this size are hashed before a bar could be read.
const WORTH_SHOWING: u64 = 20_000_000;

impl<'a> Steps<'a> {
    /// Starts without a phase.
    pub(crate) fn new(ui: &'a Ui) -> Self {
        Self {
            ui,
            asked_to_stop: None,
            phase: None,
            told_of_trust: false,
            told_of_shared: false,
            told_of_waiting: false,
        }
    }

    /// Stops when the flag is set.
    pub(super) fn until(ui: &'a Ui, asked_to_stop: &'a AtomicBool) -> Self {
        Self {
            asked_to_stop: Some(asked_to_stop),
            ..Self::new(ui)
        }
    }

    /// Shows a step; returns whether to go on.
    pub(crate) fn show(&mut self, step: &Step<'_>) -> bool {
        match *step {
            Step::Hashing { file, done, total } => {
                self.phase(&format!("verify {file}"), done, total)
            }
            Step::Sealing { file, done, total } => self.phase(&format!("seal {file}"), done, total),
            Step::Unsealing { file, done, total } => {
                self.phase(&format!("unseal {file}"), done, total)
            }
            Step::Copying { file, done, total } => self.phase(&format!("copy {file}"), done, total),
            Step::Rebuilding => {
                self.ui
                    .warn("the index of the models was lost; it is made anew from the files");
            }
            Step::NotShared { file } if !self.told_of_shared => {
                self.told_of_shared = true;
                self.ui.warn(format!(
                    "`{file}` is not used: only a file of root's that nobody else can change is shared (as root: chown root:root, chmod 0644)"
                ));
            }
            Step::Waiting { file } if !self.told_of_waiting => {
                self.told_of_waiting = true;
                self.ui.note(format!("another process copies or seals a model and has `{file}`; this one goes on when it has ended"));
            }
            // Each look at the list meets it; once is enough.
            Step::TrustUnreadable { file } if !self.told_of_trust => {
                self.told_of_trust = true;
                self.ui.warn(format!(
                    "`{file}` cannot be read, so what is on it is not trusted; mend it or import those models again"
                ));
            }
            Step::TrustSetAside { kept } => {
                self.ui.warn(format!(
                    "the list that could not be read is kept as `{kept}`"
                ));
            }
            Step::Changed { name } => {
                self.ui.note(format!(
                    "`{name}` has changed since it was verified; it is verified again"
                ));
            }
            _ => {}
        }
        !self
            .asked_to_stop
            .is_some_and(|asked| asked.load(Ordering::Relaxed))
    }

    fn phase(&mut self, label: &str, done: u64, total: u64) {
        if total < WORTH_SHOWING {
            return;
        }
        if self.phase.as_ref().is_none_or(|(known, _)| known != label) {
            self.end();
            self.phase = Some((label.to_owned(), self.ui.progress(label, total)));
        }
        if let Some((_, progress)) = &mut self.phase {
            progress.at(done);
            if done == total {
                self.end();
            }
        }
    }

    /// Ends the phase that is shown.
    pub(super) fn end(&mut self) {
        if let Some((_, progress)) = self.phase.take() {
            progress.finish();
        }
    }
}
