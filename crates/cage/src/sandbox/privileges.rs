//! Rights that are given up: capabilities, dumps, outliving the parent, gaining more.

use super::Cage;
use super::witness::Witness;
use crate::effective::Layer;
use crate::sys;

impl Cage<'_> {
    /// Drops every capability from every set.
    pub(super) fn capabilities(&mut self, witness: &mut Witness) {
        if !self.wants(Layer::Capabilities) {
            return;
        }
        let mut bounding = Ok(());
        for capability in 0..64 {
            match sys::drop_bounding(capability) {
                Ok(()) => {}
                Err(error) if error.raw_os_error() == Some(libc::EINVAL) => break,
                Err(error) => {
                    bounding = Err(error);
                    break;
                }
            }
        }
        let _ = sys::clear_ambient();
        let _ = sys::drop_capabilities();
        let held = sys::capabilities();
        let ambient = witness.capabilities("CapAmb");
        let bound = witness.capabilities("CapBnd");
        let evidence = format!(
            "CapEff|CapPrm|CapInh={} CapAmb={} CapBnd={}",
            hex(held.ok()),
            hex(ambient),
            hex(bound)
        );
        match (sys::capabilities(), ambient, bound, bounding) {
            (Ok(0), Some(0), Some(0), _) => self.active(Layer::Capabilities, evidence),
            (Ok(0), Some(0), Some(_), bounding) => {
                let why = bounding
                    .err()
                    .map_or_else(String::new, |error| format!(": {error}"));
                self.weaker(
                    Layer::Capabilities,
                    format!("none is held, but the bounding set is not empty{why}"),
                    evidence,
                );
            }
            (Ok(0), ..) => self.weaker(
                Layer::Capabilities,
                "there is no /proc to see all sets in",
                evidence,
            ),
            (Ok(_), ..) => self.missing(Layer::Capabilities, evidence),
            (Err(error), ..) => self.missing(Layer::Capabilities, error.to_string()),
        }
    }

    /// Keeps other processes of the same user from tracing this one.
    pub(super) fn dumpable(&mut self) {
        if !self.wants(Layer::Dumpable) {
            return;
        }
        let _ = sys::set_dumpable(false);
        match sys::dumpable() {
            Ok(0) => self.active(Layer::Dumpable, "0"),
            Ok(value) => self.missing(Layer::Dumpable, format!("it is {value}")),
            Err(error) => self.missing(Layer::Dumpable, error.to_string()),
        }
    }

    /// Dies with the parent. Comes after the changes of user, which reset it.
    pub(super) fn parent_death(&mut self) {
        if !self.wants(Layer::ParentDeath) {
            return;
        }
        let _ = sys::set_parent_death_kill();
        match sys::parent_death_signal() {
            Ok(libc::SIGKILL) => self.active(Layer::ParentDeath, "SIGKILL"),
            Ok(signal) => self.missing(Layer::ParentDeath, format!("the signal is {signal}")),
            Err(error) => self.missing(Layer::ParentDeath, error.to_string()),
        }
    }

    /// Gives up gaining rights through programs. The filters need it too.
    pub(super) fn no_new_privs(&mut self) {
        if !self.wants(Layer::NoNewPrivs) {
            return;
        }
        let _ = sys::set_no_new_privs();
        match sys::no_new_privs() {
            Ok(true) => self.active(Layer::NoNewPrivs, "1"),
            Ok(false) => self.missing(Layer::NoNewPrivs, "it reads 0"),
            Err(error) => self.missing(Layer::NoNewPrivs, error.to_string()),
        }
    }
}

fn hex(set: Option<u64>) -> String {
    set.map_or_else(|| "?".to_owned(), |set| format!("{set:x}"))
}
