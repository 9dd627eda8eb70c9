//! Puts the calling process into the cage.
//!
//! `pai-worker` calls [`enter`] first thing in its `main`, while it is single-threaded: what follows,
//! the model's file format included, runs inside. Each layer is judged by what can be observed
//! afterwards, not by what a system call returned: Ubuntu's AppArmor, for one, lets `unshare` succeed
//! and takes the capabilities away.

pub(crate) mod filters;
mod namespaces;
mod privileges;
mod witness;

use std::os::fd::RawFd;
use std::os::unix::process::parent_id;

use serde::{Deserialize, Serialize};

use crate::effective::{Effective, Layer, LayerSet, State};
use crate::sys::{self, Limit};
use witness::Witness;

/// How to enter the cage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    /// Descriptors to keep besides 0, 1 and 2: the open model. Read-only regular files only.
    pub keep: Vec<RawFd>,
    /// The process that must be the parent still; `None` where the caller does not know it.
    pub parent: Option<u32>,
    /// Layers that must be active.
    pub required: LayerSet,
    /// Layers of which at least one must be active; empty for no such rule.
    pub required_one_of: LayerSet,
    /// At most so many bytes of address space, mapped model included.
    pub memory_limit: Option<u64>,
    /// At most so many processes and threads of this user.
    pub process_limit: Option<u64>,
    /// Layers to leave out, to show what the others do alone.
    #[doc(hidden)]
    pub without: LayerSet,
}

/// The layers without which the cage is refused by default.
pub const REQUIRED: LayerSet = LayerSet::of(&[
    Layer::Environment,
    Layer::Descriptors,
    Layer::NoNewPrivs,
    Layer::SeccompKill,
    Layer::SeccompAllow,
]);

/// The layers of which one at least is required by default: both keep files out of reach.
pub const REQUIRED_ONE_OF: LayerSet = LayerSet::of(&[Layer::Mount, Layer::Landlock]);

impl Default for Options {
    fn default() -> Self {
        Self {
            keep: Vec::new(),
            parent: None,
            required: REQUIRED,
            required_one_of: REQUIRED_ONE_OF,
            memory_limit: None,
            process_limit: None,
            without: LayerSet::NONE,
        }
    }
}

/// Why a process may not go on. The caller ends: part of the cage is up already.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CageError {
    /// Layers that are required do not hold.
    #[error("the cage is not closed: {}", describe(.missing, .effective))]
    RequiredLayers {
        /// The layers that are required and do not hold in full.
        missing: LayerSet,
        /// What was achieved.
        effective: Effective,
    },
    /// The process that started this one is gone.
    #[error("the process that started the worker is gone")]
    ParentGone,
}

fn describe(missing: &LayerSet, effective: &Effective) -> String {
    let each = missing.iter().map(|layer| {
        let why = effective
            .get(layer)
            .and_then(|state| state.state.why())
            .unwrap_or("unknown");
        format!("{layer} ({why})")
    });
    each.collect::<Vec<_>>().join("; ")
}

/// Puts this process into the cage and returns which layers hold.
///
/// Call it first thing in a single-threaded `main`, right after exec, before anything owns a
/// descriptor above 2 that is not in [`Options::keep`]. It cannot be undone.
///
/// # Errors
///
/// [`CageError::RequiredLayers`] when a required layer does not hold; the process is caged in part then
/// and has to end. [`CageError::ParentGone`] when the parent died before the kernel could be asked to
/// report it.
pub fn enter(options: &Options) -> Result<Effective, CageError> {
    let mut cage = Cage {
        options,
        effective: Effective::default(),
    };
    let first_parent = parent_id();
    // No layer, but while there are files: where memory runs out, a worker is the first that can be spared.
    let _ = std::fs::write("/proc/self/oom_score_adj", "1000");
    cage.environment();
    cage.descriptors();
    let mut witness = Witness::open();
    cage.file_limits();
    cage.identity();
    cage.namespaces();
    cage.mount();
    cage.capabilities(&mut witness);
    cage.dumpable();
    cage.parent_death();
    if parent_id() != options.parent.unwrap_or(first_parent) {
        return Err(CageError::ParentGone);
    }
    cage.no_new_privs();
    cage.landlock();
    cage.limits();
    cage.seccomp(&mut witness);
    drop(witness);
    cage.judge()
}

/// The cage while it is being closed.
struct Cage<'a> {
    options: &'a Options,
    effective: Effective,
}

impl Cage<'_> {
    /// Returns whether `layer` is to be put on; records it as missing if not.
    fn wants(&mut self, layer: Layer) -> bool {
        let wanted = !self.options.without.contains(layer);
        if !wanted {
            self.missing(layer, "left out on request");
        }
        wanted
    }

    fn active(&mut self, layer: Layer, evidence: impl Into<String>) {
        self.effective.record(layer, State::Active, evidence);
    }

    fn weaker(&mut self, layer: Layer, why: impl Into<String>, evidence: impl Into<String>) {
        self.effective
            .record(layer, State::Weaker { why: why.into() }, evidence);
    }

    fn missing(&mut self, layer: Layer, why: impl Into<String>) {
        self.effective
            .record(layer, State::Missing { why: why.into() }, "");
    }

    /// Checks that whoever started this process gave it an empty environment.
    ///
    /// It is not cleared here: the strings would stay in memory, and llama.cpp's `GGML_BACKEND_PATH`
    /// loads a library while static constructors run, before `main`.
    #[expect(
        clippy::disallowed_methods,
        reason = "the cage refuses to start unless there are none"
    )]
    fn environment(&mut self) {
        if !self.wants(Layer::Environment) {
            return;
        }
        let variables = std::env::vars_os().count();
        let bytes = std::fs::read("/proc/self/environ").map_or(0, |bytes| bytes.len());
        if variables == 0 && bytes == 0 {
            self.active(Layer::Environment, "0 variables");
        } else {
            self.missing(
                Layer::Environment,
                format!("it holds {variables} variables, {bytes} bytes"),
            );
        }
    }

    /// Closes everything but 0, 1, 2 and what is kept, and looks at what is left.
    fn descriptors(&mut self) {
        if !self.wants(Layer::Descriptors) {
            return;
        }
        let mut keep: Vec<RawFd> = vec![0, 1, 2];
        keep.extend(self.options.keep.iter().copied().filter(|kept| *kept > 2));
        keep.sort_unstable();
        keep.dedup();
        close_all_but(&keep);
        let open = witness::open_descriptors();
        if let Some(open) = &open {
            // A kernel without close_range (before 5.9).
            open.iter()
                .filter(|number| !keep.contains(number))
                .for_each(|number| sys::close(*number));
        }
        let left = witness::open_descriptors();
        match (left, unfit(&keep)) {
            (_, Some(why)) => self.missing(Layer::Descriptors, why),
            (None, None) => {
                self.weaker(
                    Layer::Descriptors,
                    "closed, but there is no /proc to see it in",
                    "",
                );
            }
            (Some(left), None) if left.iter().all(|number| keep.contains(number)) => {
                self.active(Layer::Descriptors, format!("open: {left:?}"));
            }
            (Some(left), None) => {
                self.missing(
                    Layer::Descriptors,
                    format!("still open: {left:?}, to keep: {keep:?}"),
                );
            }
        }
    }

    /// Sets the limits that come first: files and cores.
    fn file_limits(&self) {
        if self.options.without.contains(Layer::Rlimits) {
            return;
        }
        sys::ignore_file_size_signal();
        // Judged in `limits`, by reading them back.
        let _ = sys::set_limit(Limit::FileSize, 0);
        let _ = sys::set_limit(Limit::Core, 0);
        if let Some(bytes) = self.options.memory_limit {
            let _ = sys::set_limit(Limit::Memory, bytes);
        }
        if let Some(count) = self.options.process_limit {
            let _ = sys::set_limit(Limit::Processes, count);
        }
    }

    /// Forbids new descriptors, now that the cage itself needs none, and reads all limits back.
    fn limits(&mut self) {
        if !self.wants(Layer::Rlimits) {
            return;
        }
        let _ = sys::set_limit(Limit::Descriptors, 0);
        let wanted = [
            (Limit::FileSize, Some(0)),
            (Limit::Core, Some(0)),
            (Limit::Descriptors, Some(0)),
            (Limit::Memory, self.options.memory_limit),
            (Limit::Processes, self.options.process_limit),
        ];
        let mut evidence = Vec::new();
        let mut wrong = Vec::new();
        for (limit, value) in wanted {
            let Some(value) = value else { continue };
            match sys::limit(limit) {
                Ok((soft, hard)) if soft == value && hard == value => {
                    evidence.push(format!("{limit:?}={value}"))
                }
                Ok((soft, hard)) => wrong.push(format!("{limit:?} is {soft}/{hard}, not {value}")),
                Err(error) => wrong.push(format!("{limit:?}: {error}")),
            }
        }
        if wrong.is_empty() {
            self.active(Layer::Rlimits, evidence.join(" "));
        } else {
            self.weaker(Layer::Rlimits, wrong.join(", "), evidence.join(" "));
        }
    }

    fn judge(mut self) -> Result<Effective, CageError> {
        self.effective.layers.sort_by_key(|state| state.layer);
        self.effective.settle();
        let active = self.effective.active();
        let mut missing = self.options.required.minus(active);
        if !self.options.required_one_of.is_empty()
            && self.options.required_one_of.and(active).is_empty()
        {
            missing = missing.union(self.options.required_one_of);
        }
        if missing.is_empty() {
            Ok(self.effective)
        } else {
            Err(CageError::RequiredLayers {
                missing,
                effective: self.effective,
            })
        }
    }
}

/// Closes every descriptor that is not in `keep`, which is sorted.
fn close_all_but(keep: &[RawFd]) {
    let mut first = 0_u32;
    for kept in keep {
        let kept = kept.unsigned_abs();
        if kept > first {
            // Judged by what is open afterwards.
            let _ = sys::close_range(first, kept - 1);
        }
        first = kept + 1;
    }
    let _ = sys::close_range(first, u32::MAX);
}

/// Returns what is wrong with the kept descriptors: a socket can pass messages, and descriptors, to
/// anyone; a kept file may only be read.
fn unfit(keep: &[RawFd]) -> Option<String> {
    keep.iter()
        .find_map(|number| match sys::descriptor(*number) {
            Ok(is) if is.socket => Some(format!("{number} is a socket")),
            Ok(is) if *number > 2 && !is.file => Some(format!("{number} is not a regular file")),
            Ok(is) if *number > 2 && is.writable => Some(format!("{number} can be written to")),
            Ok(_) => None,
            Err(_) if *number <= 2 => None,
            Err(error) => Some(format!("{number}: {error}")),
        })
}
