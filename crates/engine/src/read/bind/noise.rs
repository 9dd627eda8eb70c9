//! Numbers that count something else: people, ports, versions, times.

use super::super::items::{What, unit};
use super::super::lex::Shape;
use super::super::mention::{Mention, Mentioned};
use super::Binder;
use super::beyond::OPEN_PORTS;

/// Why a version that is asked for is not built.
const UNPINNED: &str =
    "versions are not pinned: what the image and its packages bring is installed";

impl Binder<'_> {
    /// Numbers that count something else: people, ports, versions, times.
    pub(crate) fn noise(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            if self.is_ticket(at) {
                self.mention(at, at..at + 1, Mentioned::Noise);
                continue;
            }
            if self.items[at].has("port") {
                self.ports(at);
                continue;
            }
            if self.items[at].count().is_none() && !self.items[at].is_number() {
                continue;
            }
            if at > 0 && self.items[at - 1].has("about") {
                self.mention(at, at - 1..at + 1, Mentioned::Noise);
            } else if let Some(end) = self.counts_noise(at) {
                self.mention(at, at..end + 1, Mentioned::Noise);
            } else if self.is_clock(at) {
                self.mention(at, at..at + 1, Mentioned::Noise);
            } else {
                self.version(at);
            }
        }
    }

    /// `INC-20417:`, `[REQ-1187]`, `ticket CHG0031`: the number of a ticket, not a machine's name.
    fn is_ticket(&self, at: usize) -> bool {
        let text = &self.text[self.items[at].span.clone()];
        let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
        let digits = text[letters..].trim_start_matches('-');
        let shaped = (2..=8).contains(&letters)
            && digits.len() >= 4
            && digits.bytes().all(|b| b.is_ascii_digit());
        let leads = at == 0
            || self.punct(at - 1, '[')
            || self.punct(at - 1, '#')
            || matches!(
                self.items[at - 1].low.as_str(),
                "ticket" | "incident" | "request" | "re" | "case"
            );
        shaped && leads
    }

    /// Says whether an amount follows in the same part.
    fn specified(&self, at: usize) -> bool {
        self.items[at..]
            .iter()
            .take(6)
            .any(|item| matches!(item.what, What::Size(_)) || item.has("cores"))
    }

    /// `prepare 8 exam machines`: no article between the number and the noun, and no software before it.
    fn counts_ahead(&self, at: usize) -> bool {
        let software = at > 0
            && (self.items[at - 1].service().is_some()
                || matches!(self.items[at - 1].what, What::Os(_)));
        let noun = self.items[at + 1..]
            .iter()
            .take(3)
            .take_while(|item| {
                !item.is_stop() && !item.any(&["a", "the", "with", "and", "on", "for"])
            })
            .any(|item| item.any(&["kind:vm", "kind:lxc", "generic", "role"]));
        noun && !software
    }

    fn ports(&mut self, at: usize) {
        let mut end = self.after_link(at + 1);
        let mut found = false;
        while let Some(item) = self.item(end) {
            if item.is_number() && !self.used[end] {
                found = true;
                end += 1;
            } else if found
                && (self.is_joint(end) || item.is('/'))
                && self
                    .items
                    .get(end + 1)
                    .is_some_and(|next| next.is_number() || next.has("port"))
            {
                end += 1;
            } else {
                break;
            }
        }
        let open = |at: usize| {
            self.items.get(at).is_some_and(|item| {
                item.has("beyond:ports")
                    || matches!(
                        item.low.as_str(),
                        "open"
                            | "opened"
                            | "offen"
                            | "ouvert"
                            | "ouverts"
                            | "abierto"
                            | "abiertos"
                            | "exposed"
                            | "reachable"
                            | "allow"
                            | "expose"
                            | "freigegeben"
                    )
            })
        };
        if found && (open(end) || at > 0 && open(at - 1)) {
            self.mention(at, at..end, Mentioned::Beyond(OPEN_PORTS));
        } else if found {
            self.mention(at, at..end, Mentioned::Noise);
        } else if at > 0 && self.items[at - 1].is_number() && !self.used[at - 1] {
            self.mention(at, at - 1..at + 1, Mentioned::Noise);
        }
    }

    /// `40 users`, `5 pm`, `7 daily backups`, `100 Mbit/s`.
    fn counts_noise(&self, at: usize) -> Option<usize> {
        for skip in at + 1..at + 3 {
            let item = self.items.get(skip)?;
            if self.used[skip]
                || item.is_stop()
                || item.any(&["kind:vm", "kind:lxc", "generic", "role"])
            {
                return None;
            }
            // `two clients Windows 11 (…)`: with a specification of their own they are machines.
            let machines = self
                .items
                .get(skip + 1)
                .is_some_and(|next| matches!(next.what, What::Os(_)) || next.is('('));
            if machines && self.specified(skip + 1) {
                return None;
            }
            if item.has("noise") || item.is('%') || item.is('€') || item.is('$') {
                return Some(skip);
            }
            if unit(&item.low).is_some()
                || !matches!(item.what, What::Ident) && !item.is('-') && item.service().is_none()
            {
                return None;
            }
        }
        None
    }

    /// `17:30`.
    fn is_clock(&self, at: usize) -> bool {
        let number = |at: usize| {
            self.items
                .get(at)
                .is_some_and(super::super::items::Item::is_number)
        };
        self.punct(at + 1, ':') && number(at + 2) && self.items[at + 2].glued
            || at > 1 && self.items[at].glued && self.punct(at - 1, ':') && number(at - 2)
    }

    /// `nginx 1.25`, `postgres 16`: no version is pinned, which is said. Behind a word that nothing knows,
    /// `frobnicate 500`, a number asks for something that is not built, which is said as well.
    fn version(&mut self, at: usize) {
        let Shape::Number(value) = self.items[at].shape else {
            return;
        };
        let before = at.checked_sub(1).map(|before| &self.items[before]);
        let software = before.is_some_and(|item| {
            item.service().is_some()
                || item.package().is_some()
                || matches!(item.what, What::Os(_))
                || item.low == "version"
        });
        let word = before.is_some_and(|item| matches!(item.what, What::Ident) && !item.quoted);
        let fraction = value.fract() != 0.0;
        if !fraction && (!(software || word) || self.counts(at, value)) {
            return;
        }
        let mut span = self.items[at].span.clone();
        let what = if let (true, Some(item)) = (software, before) {
            // The software is a mention of its own; here its name only says what has this version.
            span.start = item.span.start;
            Mentioned::Beyond(UNPINNED)
        } else {
            Mentioned::Leftover(value)
        };
        self.used[at] = true;
        self.out.push(Mention { at, span, what });
    }

    /// Says whether a number counts machines: `7 Worker-VMs`, `3 x web`.
    fn counts(&self, at: usize, value: f64) -> bool {
        let noun = |item: &super::super::items::Item| {
            item.any(&["kind:vm", "kind:lxc", "generic", "role"])
                || item.is('-')
                // `7 Worker-VMs`: the noun is the word's last part.
                || item.what == What::Ident && super::super::head::compound(&item.low).is_some()
        };
        // `SQL Server 2019 instance`: a year behind software is its release.
        let year =
            (1990.0..2040.0).contains(&value) && at > 0 && self.items[at - 1].service().is_some();
        let next = self.items.get(at + 1);
        !year
            && (value.fract() == 0.0 && next.is_some_and(noun)
                || next.is_some_and(|item| item.low == "x" || item.is('×'))
                || self.counts_ahead(at))
    }
}
