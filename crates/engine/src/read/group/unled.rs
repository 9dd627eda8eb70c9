//! Phrases without an article or number: a machine of their own, or more about one that is there.

use super::super::head::{Head, Noun};
use super::super::mention::Mentioned;
use super::clauses::{is_same_noun, low_words, words_of};
use super::{Break, Builder, Open, decided, fills};

impl Builder<'_> {
    pub(super) fn unled(&mut self, index: usize, head: &Head) {
        let scene = self.scene;
        if let Some(named) = self.named_before(head) {
            self.current = named;
            return;
        }
        let sep = scene.break_before(head.items.start);
        let filled = self.filled();
        // `the VM 210 (name: books) under Windows 11: 4 cores`: the system of the machine at hand.
        let own = &self.groups[self.current].own;
        let bare = !own.iter().any(|index| {
            matches!(
                scene.mentions[*index].what,
                Mentioned::Cores(_)
                    | Mentioned::Ram(_)
                    | Mentioned::Bare(_)
                    | Mentioned::Disk { .. }
                    | Mentioned::Os(_)
            )
        });
        let system = head.noun == Noun::Thing
            && scene.items[head.items.clone()]
                .iter()
                .any(|item| matches!(item.what, super::super::items::What::Os(_)));
        let single = self.groups[self.current]
            .count
            .as_ref()
            .is_none_or(|(n, _)| *n < 2);
        let known_service = head.noun == Noun::Thing
            && scene.service_at(head.items.start)
            && self.groups[self.current].own.iter().any(|index| {
                matches!(scene.mentions[*index].what, Mentioned::Service(name)
                    if Some(name) == scene.items[head.items.start].service())
            });
        if filled && bare && (system || known_service) && single {
            self.describe(head);
            return;
        }
        let group = &self.groups[self.current];
        let spec = scene.spec_follows(head.items.end);
        let kind_follows = scene.heads.get(index + 1).is_some_and(|next| {
            next.kind.is_some()
                && next.preposition == Some(head.items.end)
                && scene.spec_follows(next.items.end)
        });
        if head.noun == Noun::Kind {
            let bare = head.words.is_empty();
            // `a VM, sorry, container`.
            let from = head.items.start.saturating_sub(3);
            if scene.mentions.iter().any(|m| {
                m.what == Mentioned::Correction && (from..head.items.start).contains(&m.at)
            }) && !filled
            {
                self.groups[self.current].kind.clone_from(&head.kind);
                return;
            }
            // `Authentik VM + Vaultwarden LXC`: two machines, each with what it is for.
            if !filled
                && !bare
                && group.kind.is_some()
                && !group.words.is_empty()
                && matches!(sep, Break::And | Break::Plus)
            {
                self.begin(head);
                return;
            }
            // `One of each: Debian 12 VM, Rocky 9 VM, Fedora container`.
            if !filled && !bare && group.kind.is_some() && sep == Break::Comma && !group.led {
                self.begin(head);
                return;
            }
            if !filled
                && (group.kind.is_none() || sep <= Break::Open)
                && (sep <= Break::Colon || bare && group.kind.is_none())
            {
                self.merge(head);
                return;
            }
            if bare
                && (self.lists_ids(head)
                    || filled && group.kind.is_none() && !self.repeats_cores(head))
            {
                self.merge(head);
                return;
            }
            let kindless = self.groups.len() > 1
                && self
                    .groups
                    .iter()
                    .all(|group| group.kind.is_none() || group.header);
            if filled && kindless && !spec && sep >= Break::Comma {
                self.footer(head);
                return;
            }
            // `rp1 on pve1 and rp2 on pve2, containers with …`: what all of them are.
            let kinds = self.groups.iter().any(|group| group.kind.is_some());
            if !kinds
                && filled
                && matches!(sep, Break::Comma | Break::Colon)
                && !self.repeats_cores(head)
                && !head.words.is_empty()
            {
                self.merge(head);
                return;
            }
            let group = &self.groups[self.current];
            if group.kind.is_none() && sep <= Break::And && bare && !spec {
                self.merge(head);
                return;
            }
            if filled && sep >= Break::Comma && (spec || !bare)
                || !filled && sep >= Break::Plus
                || filled && sep >= Break::Semicolon
            {
                self.begin(head);
                return;
            }
            self.merge(head);
            return;
        }
        // `two VMs for postgres: primary 10.0.0.21 16c/64G, standby 10.0.0.22 8c/32G`.
        let at_once = scene.mentions.iter().any(|m| {
            fills(&m.what)
                && (m.at == head.items.end
                    || m.at == head.items.end + 1 && self.opens_spec(head.items.end))
        });
        let several = self.groups[self.current]
            .count
            .as_ref()
            .is_some_and(|(n, _)| *n > 1);
        let listed = self.groups[self.current].count.is_none()
            && self
                .groups
                .iter()
                .any(|group| group.header && group.count.as_ref().is_some_and(|(n, _)| *n > 1));
        let parts = head.noun == Noun::Thing
            && spec
            && scene.service_at(head.items.start)
            && (several && !filled && sep == Break::Colon
                || listed && filled && at_once && sep == Break::Comma);
        if at_once && head.noun == Noun::Role && sep >= Break::Comma || parts {
            if !filled && sep == Break::Colon {
                self.groups[self.current].header = true;
                let kind = self.groups[self.current].kind.clone();
                self.begin(head);
                let fresh = self.groups.last_mut().expect("it was just begun");
                fresh.kind = fresh.kind.take().or(kind);
                return;
            }
            if filled {
                self.begin(head);
                return;
            }
        }
        // `Keycloak: LXC, … Database: VM with postgres, …`: each sentence leads with its machine.
        let kind_behind = scene
            .heads
            .get(index + 1)
            .is_some_and(|next| next.kind.is_some() && next.items.start == head.items.end + 1);
        if filled && sep >= Break::Sentence && kind_behind && scene.items[head.items.end].is(':') {
            self.begin(head);
            return;
        }
        // `db: {…}` in a line of its own.
        if filled
            && sep == Break::Line
            && head.noun >= Noun::Role
            && self
                .scene
                .items
                .get(head.items.end)
                .is_some_and(|item| item.is(':'))
            && self
                .scene
                .items
                .get(head.items.end + 1)
                .is_some_and(|item| item.is('{'))
        {
            self.begin(head);
            return;
        }
        let listed = sep >= Break::And && sep != Break::Colon
            || sep == Break::Comma && (self.opens_spec(head.items.end) || kind_follows);
        let spec = spec || kind_follows;
        if filled && listed && spec && head.noun != Noun::Collective {
            let certain =
                sep >= Break::Plus || head.noun >= Noun::Role || self.opens_spec(head.items.end);
            let open = Open::Begin(index);
            if !certain {
                self.open.push(open.clone());
            }
            if decided(self.decisions, &open) == 0 {
                self.begin(head);
                return;
            }
        }
        self.describe(head);
    }

    /// Says whether the phrase's amounts would repeat the machine's.
    fn repeats_cores(&self, head: &Head) -> bool {
        let scene = self.scene;
        let cores = |index: &usize| {
            matches!(
                scene.mentions[*index].what,
                Mentioned::Cores(_) | Mentioned::Ram(_) | Mentioned::Bare(_)
            )
        };
        let own = self.groups[self.current].own.iter().any(cores);
        let next = scene
            .heads
            .iter()
            .map(|other| other.items.start)
            .find(|start| *start > head.items.start)
            .unwrap_or(usize::MAX);
        let later = (0..scene.mentions.len())
            .filter(|index| (head.items.end..next).contains(&scene.mentions[*index].at))
            .any(|index| cores(&index));
        own && later
    }

    /// `two DNS boxes as LXCs (CT 151 and CT 152)`: ids of the machines at hand.
    fn lists_ids(&self, head: &Head) -> bool {
        let group = &self.groups[self.current];
        let several = group.count.as_ref().is_some_and(|(n, _)| *n > 1);
        let id = self
            .scene
            .mentions
            .iter()
            .any(|m| matches!(m.what, Mentioned::Vmid(_)) && m.at == head.items.end);
        let after = self.scene.items.get(head.items.end + 1);
        several && id && after.is_none_or(|item| item.is_stop() || item.has("and"))
    }

    /// `one vm, one container: vm gets 4 cores, …`, `2 frontends + 1 backend. Frontends: …`: a machine that was
    /// named without amounts; at the start of a sentence also one that has them.
    fn named_before(&self, head: &Head) -> Option<usize> {
        let scene = self.scene;
        let real: Vec<usize> = (0..self.groups.len())
            .filter(|at| !self.groups[*at].header && !self.groups[*at].footer)
            .collect();
        let filled = |at: usize| {
            self.groups[at]
                .own
                .iter()
                .any(|index| fills(&scene.mentions[*index].what))
        };
        let words = words_of(scene, head);
        let fits = |at: &usize| {
            let group = &self.groups[*at];
            if words.is_empty() {
                return head.noun == Noun::Kind
                    && head
                        .kind
                        .as_ref()
                        .zip(group.kind.as_ref())
                        .is_some_and(|(one, other)| one.0 == other.0);
            }
            group
                .words
                .iter()
                .flat_map(|span| low_words(scene, span))
                .any(|own| words.iter().any(|word| is_same_noun(own, word)))
        };
        let spec = scene.spec_follows(head.items.end)
            || scene
                .items
                .get(head.items.end)
                .is_some_and(|item| item.is(':'));
        let waiting: Vec<usize> = real
            .iter()
            .copied()
            .filter(|at| {
                let group = &self.groups[*at];
                !filled(*at) && (group.led || group.kind.is_some()) && fits(at)
            })
            .collect();
        if let [one] = waiting.as_slice()
            && real.len() >= 2
            && spec
        {
            return Some(*one);
        }
        let starts = scene.break_before(head.items.start) >= Break::Sentence;
        let known: Vec<usize> = real
            .iter()
            .copied()
            .filter(|at| filled(*at) && fits(at))
            .collect();
        match known.as_slice() {
            [one]
                if starts
                    && real.len() >= 2
                    && !words.is_empty()
                    && !spec
                    && head.noun < Noun::Kind =>
            {
                Some(*one)
            }
            _ => None,
        }
    }
}
