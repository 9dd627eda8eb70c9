//! Where one machine ends and the next begins: what each phrase does to the groups so far.

use std::ops::Range;

use super::super::head::{Head, Noun, Stand};
use super::super::items::{Item, What};
use super::super::mention::Mentioned;
use super::{Break, Builder, Group, Grouped, Scene, fills, series, share, split};

/// Verbs that say what something is.
const IS: [&str; 9] = [
    "is", "are", "ist", "sind", "est", "sont", "es", "son", "means",
];

/// Says whether an item ends a clause for certain.
fn is_strong(item: &Item) -> bool {
    item.is(';') || item.is('.') || item.what == What::Break
}

impl Builder<'_> {
    pub(super) fn run(&mut self) {
        let mut next_head = 0;
        for index in 0..self.scene.mentions.len() {
            while next_head < self.scene.heads.len()
                && self.scene.heads[next_head].items.start <= self.scene.mentions[index].at
            {
                self.head(next_head);
                next_head += 1;
            }
            match self.groups.get_mut(self.current) {
                Some(group) => group.own.push(index),
                None => self.pending.push(index),
            }
        }
        for index in next_head..self.scene.heads.len() {
            self.head(index);
        }
    }

    pub(super) fn filled(&self) -> bool {
        self.groups.get(self.current).is_some_and(|group| {
            group.own.iter().any(|index| {
                let what = &self.scene.mentions[*index].what;
                fills(what) || *what == Mentioned::Same
            })
        })
    }

    fn head(&mut self, index: usize) {
        let head = &self.scene.heads[index];
        if head.denied {
            return;
        }
        if self.groups.is_empty() && self.is_scenery(head) {
            return;
        }
        self.leads_rows(head);
        if self.groups.is_empty() || head.stand == Stand::Row {
            self.begin(head);
            return;
        }
        if self.closes_list(head) {
            self.footer(head);
            return;
        }
        match head.stand {
            Stand::Part => return self.part(head),
            Stand::Everybody if self.groups.iter().any(|group| !group.header) => {
                return self.everybody(head);
            }
            _ => {}
        }
        // `ainsi que d'un serveur`: the article's `de` is no preposition.
        let preposition = head.preposition.filter(|at| {
            !(self.scene.items[*at].has("of")
                && head.led
                && self.scene.break_before(*at) >= Break::And)
        });
        if let Some(preposition) = preposition {
            if !self.prepositional(head, preposition) {
                self.describe(head);
            }
            return;
        }
        if head.definite && head.count.is_none() {
            if self.refers_back(head) {
                return;
            }
            if !self.scene.spec_follows(head.items.end) {
                self.describe(head);
                return;
            }
        }
        if head.led {
            self.led(head);
        } else {
            self.unled(index, head);
        }
    }

    /// `the audit on the old host found …; we would like a VM`: what is known already is not built.
    fn is_scenery(&self, head: &Head) -> bool {
        let placed = head
            .preposition
            .is_some_and(|at| self.scene.items[at].any(&["on", "of"]));
        let later = self.scene.heads.iter().any(|other| {
            other.items.start > head.items.start
                && other.kind.is_some()
                && other.led
                && !other.denied
        });
        head.definite && head.kind.is_none() && head.count.is_none() && placed && later
    }

    pub(super) fn begin(&mut self, head: &Head) {
        let taken = self.clause_before(head);
        self.groups.push(Group {
            own: taken,
            kind: head.kind.clone(),
            count: head.count.clone(),
            collective: head.noun == Noun::Collective,
            led: head.led,
            words: head.words.clone(),
            start: head.items.start,
            head_end: head.items.end,
            row: head.stand == Stand::Row,
            ..Group::default()
        });
        self.current = self.groups.len() - 1;
    }

    /// `Please create these VMs:` and a table: the phrase leads its rows.
    fn leads_rows(&mut self, head: &Head) {
        if head.stand == Stand::Row
            && !self.filled()
            && let Some(lead) = self.groups.get_mut(self.current).filter(|lead| !lead.row)
        {
            lead.header = true;
        }
    }

    /// `^ two VMs, please` behind two records: what they are.
    fn closes_list(&self, head: &Head) -> bool {
        let real: Vec<&Group> = self.groups.iter().filter(|group| !group.header).collect();
        let counted = head
            .count
            .as_ref()
            .is_some_and(|(n, _)| *n == real.len() as u64 && *n > 1);
        counted
            && head.kind.is_some()
            && real.iter().all(|group| group.row && group.kind.is_none())
            && !self.scene.spec_follows(head.items.end)
    }

    /// Mentions between the last strong break and the phrase: `…; coturn in a container`.
    fn clause_before(&mut self, head: &Head) -> Vec<usize> {
        let scene = self.scene;
        if self.groups.is_empty() {
            return Vec::new();
        }
        // `type: lxc` inside a record: the record began at its bullet or brace.
        let key = head.items.start.checked_sub(2).map(|key| &scene.items[key]);
        let keyed =
            key.is_some_and(|key| key.has("kindkey")) && scene.items[head.items.start - 1].is(':');
        let record = || {
            (0..head.items.start)
                .rev()
                .find(|at| scene.items[*at].what == What::Break && scene.items[*at].low == "-")
        };
        let near = self.clause_start(head);
        let start = if keyed { record().or(near) } else { near };
        let Some(start) = start else {
            return Vec::new();
        };
        // `…; in the LAN (VLAN 14) two servers …`: the clause's surroundings are its own machine's.
        let parted = is_strong(&scene.items[start]);
        let goes = |what: &Mentioned| {
            keyed
                || parted && super::surrounds(what)
                || matches!(
                    what,
                    Mentioned::Service(_)
                        | Mentioned::Os(_)
                        | Mentioned::Name(_)
                        | Mentioned::Flag(..)
                )
        };
        let group = &mut self.groups[self.current];
        let moved: Vec<usize> = group
            .own
            .iter()
            .copied()
            .filter(|index| {
                let mention = &scene.mentions[*index];
                mention.at > start && mention.at < head.items.start && goes(&mention.what)
            })
            .collect();
        group.own.retain(|index| !moved.contains(index));
        moved
    }

    /// Where the clause begins that leads to a phrase.
    fn clause_start(&self, head: &Head) -> Option<usize> {
        let scene = self.scene;
        let earlier = scene
            .heads
            .iter()
            .filter(|other| !(other.definite && other.noun == Noun::Role))
            .filter(|other| other.noun >= Noun::Role && other.items.end <= head.items.start)
            .map(|other| other.items.end)
            .max()
            .unwrap_or(0);
        let last = |parts: &dyn Fn(&Item) -> bool| {
            (earlier..head.items.start)
                .rev()
                .find(|at| !scene.used[*at] && parts(&scene.items[*at]))
        };
        let near = last(&|item| is_strong(item) || item.any(&["plus", "and"]))?;
        // `…; in the LAN (vmbr0) behind it three servers`: the clause began before `behind it`.
        let strong = last(&is_strong).filter(|strong| {
            let between = *strong..near;
            !(scene.mentions.iter()).any(|m| fills(&m.what) && between.contains(&m.at))
        });
        Some(strong.unwrap_or(near))
    }

    /// The phrase says more about the machine at hand.
    pub(super) fn describe(&mut self, head: &Head) {
        let group = &mut self.groups[self.current];
        group.words.extend(head.words.iter().cloned());
    }

    /// The phrase names the machine at hand again: `a plex server in a container`.
    pub(super) fn merge(&mut self, head: &Head) {
        let group = &mut self.groups[self.current];
        if group.kind.is_none() {
            group.kind.clone_from(&head.kind);
        }
        if group.count.is_none() {
            group.count.clone_from(&head.count);
        }
        group.collective &= head.noun == Noun::Collective;
        group.led |= head.led;
        if head.noun != Noun::Kind || group.words.is_empty() {
            group.words.extend(head.words.iter().cloned());
        }
    }

    /// A phrase behind a preposition; says whether it did more than describe.
    fn prepositional(&mut self, head: &Head, preposition: usize) -> bool {
        let item = &self.scene.items[preposition];
        if self.is_kind_of_all(head, preposition) {
            return true;
        }
        if self.begins_clause(head, preposition) {
            self.begin(head);
            return true;
        }
        if item.has("with") {
            return self.behind_with(head, preposition);
        }
        let group = &self.groups[self.current];
        let empty = !self.filled();
        let merges = if item.has("for") && !item.has("of") {
            // `config for two debian VMs`; `a VM for the database`; `als Container`.
            let as_kind = matches!(item.low.as_str(), "as" | "als" | "comme" | "como");
            head.kind.is_some() && (as_kind || group.kind.is_none() && head.led && empty)
        } else {
            head.kind.is_some() || head.count.is_some() && group.count.is_none() && empty
        };
        if merges {
            self.merge(head);
        }
        merges
    }

    /// `…, all of it in LXC`, `both as containers`: what every machine so far is.
    fn is_kind_of_all(&mut self, head: &Head, preposition: usize) -> bool {
        let near = preposition.saturating_sub(2)..preposition;
        let all =
            (self.scene.mentions.iter()).any(|m| m.what == Mentioned::All && near.contains(&m.at));
        let Some(kind) = head.kind.clone().filter(|_| all) else {
            return false;
        };
        for group in self.groups.iter_mut().filter(|group| group.kind.is_none()) {
            group.kind = Some(kind.clone());
        }
        true
    }

    /// `Synapse in a VM with 4 cores; coturn in a container with 1 core`.
    fn begins_clause(&self, head: &Head, preposition: usize) -> bool {
        let scene = self.scene;
        let own = self.groups[self.current].own.iter();
        let last_fill = own
            .map(|index| &scene.mentions[*index])
            .filter(|mention| fills(&mention.what))
            .map(|mention| mention.at)
            .max();
        let parted = |last: usize| {
            (last..preposition).any(|at| {
                let item = &scene.items[at];
                !scene.used[at] && (is_strong(item) || item.any(&["and", "plus"]))
            })
        };
        head.kind.is_some() && last_fill.is_some_and(parted) && scene.spec_follows(head.items.end)
    }

    fn behind_with(&mut self, head: &Head, preposition: usize) -> bool {
        let filled = self.filled();
        let others = self.others_follow(head);
        let group = &self.groups[self.current];
        let counts = group.count.is_none() && head.count.is_some() && !filled;
        // `a cluster with 1 master (…) and 2 workers (…)`: the cluster leads them.
        if group.collective && counts && others {
            self.begin_led(head);
            return true;
        }
        // `a cluster with 3 nodes`; `a VM with a web server` only says what it is for.
        if counts && head.noun >= Noun::Role {
            self.merge(head);
            return true;
        }
        let fresh = self.scene.break_before(preposition) >= Break::Comma
            && head.led
            && head.noun == Noun::Kind
            && filled
            && self.scene.spec_follows(head.items.end);
        if fresh {
            self.begin(head);
        }
        fresh
    }

    /// Begins the first of those that the machine at hand leads.
    pub(super) fn begin_led(&mut self, head: &Head) {
        self.groups[self.current].header = true;
        let kind = self.groups[self.current].kind.clone();
        self.begin(head);
        let fresh = self.groups.last_mut().expect("it was just begun");
        fresh.kind = fresh.kind.take().or(kind);
    }

    /// `the VM gets …`: the machine that the words name, where there is one.
    fn refers_back(&mut self, head: &Head) -> bool {
        let scene = self.scene;
        let words: Vec<&str> = words_of(scene, head);
        let fits: Vec<usize> = (0..self.groups.len())
            .filter(|index| {
                let group = &self.groups[*index];
                let own: Vec<&str> = group
                    .words
                    .iter()
                    .flat_map(|span| low_words(scene, span))
                    .collect();
                if words.is_empty() {
                    head.kind.as_ref().is_none_or(|(kind, _)| {
                        group.kind.as_ref().is_none_or(|(other, _)| kind == other)
                    })
                } else if scene.spec_follows(head.items.end) && head.kind.is_some() {
                    // `the redis master VM with …` is not the redis sentinels.
                    words
                        .iter()
                        .all(|word| own.iter().any(|own| is_same_noun(own, word)))
                } else {
                    words.iter().any(|word| own.contains(word))
                }
            })
            .collect();
        match fits.as_slice() {
            [] => false,
            [one] => {
                self.current = *one;
                if self.groups[*one].kind.is_none() {
                    self.groups[*one].kind.clone_from(&head.kind);
                }
                true
            }
            _ => {
                self.current = *fits.last().expect("there are several");
                true
            }
        }
    }

    fn led(&mut self, head: &Head) {
        let sep = self.scene.break_before(head.items.start);
        let filled = self.filled();
        if self.is_given(head) || !filled && self.says_again(head, sep) {
            self.merge(head);
            return;
        }
        if !filled && self.is_behind_colon(head, sep) {
            // `three VMs: …`, `Kubernetes: 3 masters and 5 workers`.
            self.begin_led(head);
            return;
        }
        let group = &mut self.groups[self.current];
        if !filled && group.collective && group.count.is_none() && sep == Break::Line {
            group.header = true;
        }
        // `one nginx`, `a database` inside a part: without amounts and without a kind it only describes.
        let inside = matches!(sep, Break::None | Break::Open);
        if inside && head.noun <= Noun::Role && head.kind.is_none() && head.count.is_none() {
            self.describe(head);
            return;
        }
        self.begin(head);
    }

    fn is_behind_colon(&self, head: &Head, sep: Break) -> bool {
        let before = || {
            self.scene.items[..head.items.start]
                .iter()
                .rev()
                .find(|item| item.what != What::Break)
        };
        sep == Break::Colon || sep == Break::Line && before().is_some_and(|item| item.is(':'))
    }

    /// Says whether a phrase with an article says again what the machine at hand is, which has nothing yet.
    fn says_again(&self, head: &Head, sep: Break) -> bool {
        let group = &self.groups[self.current];
        let counted = head.count.is_some();
        let others = self.others_follow(head);
        let uncounted = group.count.is_none();
        let is_kind = head.noun == Noun::Kind;
        if group.collective
            && uncounted
            && counted
            && sep <= Break::Colon
            && sep != Break::And
            && !others
        {
            return true;
        }
        if self.is_behind_colon(head, sep) {
            // `web server: a VM with …`.
            return uncounted && !counted && is_kind && !others;
        }
        // `the web tier is two VMs with …`: one phrase says what the other is.
        let between = group.head_end..head.items.start;
        let is = !between.is_empty()
            && between
                .clone()
                .all(|at| IS.contains(&self.scene.items[at].low.as_str()));
        if is && uncounted && is_kind {
            return true;
        }
        let only_kind = head.words.is_empty() && is_kind && group.kind.is_none();
        let close = matches!(sep, Break::Comma | Break::Open | Break::None);
        if only_kind && !counted && close {
            return true;
        }
        sep == Break::None && !counted && !(is_kind && group.kind.is_some())
    }

    /// `Graylog wants 16 GB; give it a VM with …`: the phrase says what that machine is.
    fn is_given(&self, head: &Head) -> bool {
        let scene = self.scene;
        let Some(before) = head.items.start.checked_sub(2) else {
            return false;
        };
        let pronoun = matches!(
            scene.items[before + 1].low.as_str(),
            "it" | "them" | "ihm" | "ihr" | "ihnen" | "lui" | "leur" | "le" | "les"
        );
        let verb = scene.items[before].has("create")
            || matches!(
                scene.items[before].low.as_str(),
                "put" | "run" | "gib" | "donne" | "dale" | "ponle"
            );
        pronoun && verb && head.noun == Noun::Kind && self.groups[self.current].kind.is_none()
    }

    /// Says whether another led phrase follows in the same sentence: then a list is meant.
    fn others_follow(&self, head: &Head) -> bool {
        self.scene.heads.iter().any(|other| {
            other.items.start > head.items.start
                && other.led
                && other.preposition.is_none()
                && !other.denied
                && other.noun >= Noun::Role
                && (other.count.is_some() || other.noun == Noun::Kind)
        })
    }

    pub(super) fn footer(&mut self, head: &Head) {
        for group in self.groups.iter_mut().filter(|group| !group.header) {
            group.kind.clone_from(&head.kind);
        }
        self.begin(head);
        self.groups[self.current].footer = true;
    }

    pub(super) fn opens_spec(&self, at: usize) -> bool {
        self.scene
            .items
            .get(at)
            .is_some_and(|item| item.is('(') || item.is(':') || item.has("with"))
    }

    pub(super) fn finish(mut self) -> Grouped {
        if self.groups.is_empty() && !self.pending.is_empty() {
            self.groups.push(Group {
                words: Vec::new(),
                ..Group::default()
            });
        }
        self.settle_parts();
        share::spread(&mut self);
        self.groups.retain(|group| !group.header && !group.footer);
        let mut groups = Vec::new();
        for group in self.groups {
            for group in series::within(self.scene, group) {
                groups.extend(split::by_name(self.scene, group));
            }
        }
        share::same(self.scene, &mut groups);
        let groups = series::across(self.scene, groups);
        let groups: Vec<Group> = groups
            .into_iter()
            .flat_map(|group| series::within(self.scene, group))
            .collect();
        Grouped {
            groups,
            open: self.open,
        }
    }
}

/// `frontends` and `frontend` are one noun.
pub(in super::super) fn is_same_noun(one: &str, other: &str) -> bool {
    let stem = |word: &str| {
        ["es", "en", "s", "n"]
            .iter()
            .find_map(|ending| word.strip_suffix(ending).map(str::to_owned))
            .filter(|stem| stem.len() > 2)
    };
    one == other
        || stem(one).is_some_and(|stem| stem == other)
        || stem(other).is_some_and(|stem| stem == one)
        || stem(one).is_some() && stem(one) == stem(other)
}

pub(super) fn words_of<'r>(scene: &Scene<'r>, head: &Head) -> Vec<&'r str> {
    head.words
        .iter()
        .flat_map(|span| low_words(scene, span))
        .collect()
}

/// The items' words in a span.
pub(super) fn low_words<'r>(scene: &Scene<'r>, span: &Range<usize>) -> Vec<&'r str> {
    scene
        .items
        .iter()
        .filter(|item| item.span.start >= span.start && item.span.end <= span.end)
        .map(|item| item.low.as_str())
        .collect()
}
