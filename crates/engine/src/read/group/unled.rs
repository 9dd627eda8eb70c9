//! Phrases without an article or number: a machine of their own, or more about one that is there.

use super::super::head::{Head, Noun};
use super::super::mention::Mentioned;
use super::clauses::{is_same_noun, low_words, words_of};
use super::{Break, Builder, Group, Open, decided, fills, is_amount};

/// What a phrase does to the machines so far.
enum Act {
    /// It begins one.
    Begin,
    /// It begins the first of those that the machine at hand leads.
    BeginLed,
    /// It says again what the machine at hand is.
    Merge,
    /// It says what all machines so far are.
    Footer,
    /// It corrects the kind of the machine at hand.
    Kind,
    /// It says more of the machine at hand.
    Describe,
}

/// Where a phrase stands.
struct Place {
    /// Its order among the phrases.
    index: usize,
    /// What parts it from the words before.
    sep: Break,
    /// Whether the machine at hand has values already.
    filled: bool,
    /// Whether amounts follow.
    spec: bool,
}

impl Builder<'_> {
    pub(super) fn unled(&mut self, index: usize, head: &Head) {
        if let Some(named) = self.named_before(head) {
            self.current = named;
            return;
        }
        let place = Place {
            index,
            sep: self.scene.break_before(head.items.start),
            filled: self.filled(),
            spec: self.scene.spec_follows(head.items.end),
        };
        let act = if place.filled && self.says_what_runs(head) {
            Act::Describe
        } else if head.noun == Noun::Kind {
            self.kind_phrase(&place, head)
        } else {
            self.other_phrase(&place, head)
        };
        match act {
            Act::Begin => self.begin(head),
            Act::BeginLed => self.begin_led(head),
            Act::Merge => self.merge(head),
            Act::Footer => self.footer(head),
            Act::Kind => self.groups[self.current].kind.clone_from(&head.kind),
            Act::Describe => self.describe(head),
        }
    }

    /// `the VM 210 (name: books) under Windows 11: 4 cores`: the system of the machine at hand, or software that was
    /// named for it already.
    fn says_what_runs(&self, head: &Head) -> bool {
        let scene = self.scene;
        let group = &self.groups[self.current];
        let bare = !group.own.iter().any(|index| {
            let what = &scene.mentions[*index].what;
            is_amount(what) || matches!(what, Mentioned::Os(_))
        });
        let system = scene.items[head.items.clone()]
            .iter()
            .any(|item| matches!(item.what, super::super::items::What::Os(_)));
        let service = scene.items[head.items.start].service();
        let known = service.is_some()
            && group
                .own
                .iter()
                .any(|index| match scene.mentions[*index].what {
                    Mentioned::Service(name) => Some(name) == service,
                    _ => false,
                });
        let single = group.count.as_ref().is_none_or(|(n, _)| *n < 2);
        head.noun == Noun::Thing && bare && single && (system || known)
    }

    /// A phrase that says VM or container.
    fn kind_phrase(&self, place: &Place, head: &Head) -> Act {
        let group = &self.groups[self.current];
        let bare = head.words.is_empty();
        let (sep, filled) = (place.sep, place.filled);
        if !filled {
            return self.first_kind(place, head);
        }
        let kindless = group.kind.is_none();
        if bare && (self.lists_ids(head) || kindless && !self.repeats_cores(head)) {
            return Act::Merge;
        }
        let nobody = self
            .groups
            .iter()
            .all(|group| group.kind.is_none() || group.header);
        if self.groups.len() > 1 && nobody && !place.spec && sep >= Break::Comma {
            return Act::Footer;
        }
        // `rp1 on pve1 and rp2 on pve2, containers with …`: what all of them are.
        let kinds = self.groups.iter().any(|group| group.kind.is_some());
        let goes_on = matches!(sep, Break::Comma | Break::Colon);
        if !kinds && goes_on && !bare && !self.repeats_cores(head) {
            return Act::Merge;
        }
        if kindless && sep <= Break::And && bare && !place.spec {
            return Act::Merge;
        }
        let parted = sep >= Break::Comma && (place.spec || !bare);
        if parted || sep >= Break::Semicolon {
            return Act::Begin;
        }
        Act::Merge
    }

    /// The same, where the machine at hand has nothing yet.
    fn first_kind(&self, place: &Place, head: &Head) -> Act {
        let scene = self.scene;
        let group = &self.groups[self.current];
        let bare = head.words.is_empty();
        let sep = place.sep;
        // `a VM, sorry, container`.
        let near = head.items.start.saturating_sub(3)..head.items.start;
        let corrected = (scene.mentions.iter())
            .any(|m| m.what == Mentioned::Correction && near.contains(&m.at));
        if corrected {
            return Act::Kind;
        }
        if !bare && group.kind.is_some() {
            // `Authentik VM + Vaultwarden LXC`: two machines, each with what it is for.
            let joined = !group.words.is_empty() && matches!(sep, Break::And | Break::Plus);
            // `One of each: Debian 12 VM, Rocky 9 VM, Fedora container`.
            let listed = sep == Break::Comma && !group.led;
            if joined || listed {
                return Act::Begin;
            }
        }
        let near = sep <= Break::Colon || bare && group.kind.is_none();
        if (group.kind.is_none() || sep <= Break::Open) && near {
            return Act::Merge;
        }
        if bare && self.lists_ids(head) || sep < Break::Plus {
            return Act::Merge;
        }
        Act::Begin
    }

    /// A phrase that only says what a machine does or runs.
    fn other_phrase(&mut self, place: &Place, head: &Head) -> Act {
        let (sep, filled) = (place.sep, place.filled);
        if self.is_listed_part(place, head) {
            if filled {
                return Act::Begin;
            }
            // `three VMs for rke2? master 4 cpu 8 gb, two workers …`.
            let counted = self.groups[self.current].count.as_ref();
            let several = counted.is_some_and(|(n, _)| *n > 1) && sep >= Break::Sentence;
            if sep == Break::Colon || several {
                return Act::BeginLed;
            }
        }
        if filled && self.heads_a_part(place, head) {
            return Act::Begin;
        }
        let kind_follows = self.scene.heads.get(place.index + 1).is_some_and(|next| {
            next.kind.is_some()
                && next.preposition == Some(head.items.end)
                && self.scene.spec_follows(next.items.end)
        });
        let opens = self.opens_spec(head.items.end);
        let listed = sep >= Break::And && sep != Break::Colon
            || sep == Break::Comma && (opens || kind_follows);
        // `Machine B: identical`.
        let same = (head.items.end..self.scene.items.len().min(head.items.end + 2))
            .any(|at| self.scene.items[at].has("same"));
        let specified = place.spec || kind_follows || same;
        if !filled || !listed || !specified || head.noun == Noun::Collective {
            return Act::Describe;
        }
        let open = Open::Begin(place.index);
        if sep < Break::Plus && head.noun < Noun::Role && !opens {
            self.open.push(open.clone());
        }
        if decided(self.decisions, &open) == 0 {
            Act::Begin
        } else {
            Act::Describe
        }
    }

    /// `two VMs for postgres: primary 10.0.0.21 16c/64G, standby 10.0.0.22 8c/32G`.
    fn is_listed_part(&self, place: &Place, head: &Head) -> bool {
        let scene = self.scene;
        let group = &self.groups[self.current];
        let end = head.items.end;
        let at_once = scene
            .mentions
            .iter()
            .any(|m| fills(&m.what) && (m.at == end || m.at == end + 1 && self.opens_spec(end)));
        if at_once && head.noun == Noun::Role && place.sep >= Break::Comma {
            return true;
        }
        let several = |group: &Group| group.count.as_ref().is_some_and(|(n, _)| *n > 1);
        let begins = several(group) && !place.filled && place.sep == Break::Colon;
        let led = group.count.is_none()
            && (self.groups.iter()).any(|group| group.header && several(group));
        let goes_on = led && place.filled && at_once && place.sep == Break::Comma;
        head.noun == Noun::Thing
            && place.spec
            && scene.service_at(head.items.start)
            && (begins || goes_on)
    }

    /// `Keycloak: LXC, … Database: VM with postgres, …`: each sentence leads with its machine; `db: {…}` each line.
    fn heads_a_part(&self, place: &Place, head: &Head) -> bool {
        let scene = self.scene;
        let end = head.items.end;
        let tied = scene.items.get(end).is_some_and(|item| item.is(':'));
        let kind_behind = (scene.heads.get(place.index + 1))
            .is_some_and(|next| next.kind.is_some() && next.items.start == end + 1);
        let record = place.sep == Break::Line
            && head.noun >= Noun::Role
            && scene.items.get(end + 1).is_some_and(|item| item.is('{'));
        tied && (place.sep >= Break::Sentence && kind_behind || record)
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
        if real.len() < 2 {
            return None;
        }
        let filled = |at: usize| {
            let own = &self.groups[at].own;
            own.iter().any(|index| fills(&scene.mentions[*index].what))
        };
        let words = words_of(scene, head);
        let end = scene.items.get(head.items.end);
        let spec = scene.spec_follows(head.items.end) || end.is_some_and(|item| item.is(':'));
        let mut waiting = real.iter().copied().filter(|at| {
            let group = &self.groups[*at];
            !filled(*at) && (group.led || group.kind.is_some()) && self.is_named(*at, head, &words)
        });
        if let (Some(one), None) = (waiting.next(), waiting.next())
            && spec
        {
            return Some(one);
        }
        let starts = scene.break_before(head.items.start) >= Break::Sentence;
        let mut known = real
            .iter()
            .copied()
            .filter(|at| filled(*at) && self.is_named(*at, head, &words));
        match (known.next(), known.next()) {
            (Some(one), None) if starts && !words.is_empty() && !spec && head.noun < Noun::Kind => {
                Some(one)
            }
            _ => None,
        }
    }

    /// Says whether a phrase names a group again: by a word of it, or by its kind alone.
    fn is_named(&self, at: usize, head: &Head, words: &[&str]) -> bool {
        let group = &self.groups[at];
        if words.is_empty() {
            let kinds = head.kind.as_ref().zip(group.kind.as_ref());
            return head.noun == Noun::Kind && kinds.is_some_and(|(one, other)| one.0 == other.0);
        }
        group
            .words
            .iter()
            .flat_map(|span| low_words(self.scene, span))
            .any(|own| words.iter().any(|word| is_same_noun(own, word)))
    }
}
