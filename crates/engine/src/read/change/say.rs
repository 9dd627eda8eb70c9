//! Values that a further request says: read as those of a first request, then put to the machines that are meant.

use std::ops::Range;

use pai_iac::spec::{Field, Guest, Kind};

use super::super::bind::bind;
use super::super::group::{Decisions, Group, Open, Scene, group};
use super::super::head::{Head, heads};
use super::super::items::Item;
use super::super::lex::fold;
use super::super::mention::{Amount, Change, DiskRole, Mention, Mentioned};
use super::super::settle::{Changed, is_marker, settle_change};
use super::super::understand::{self, question};
use super::merge::How;
use super::parts::{Part, Said, Verb};
use super::put::Target;
use super::target::{Around, Meant};
use super::without::Phrase;
use super::{Draft, Known, Words, stretches, words};

/// Each part numbers its open choices from so many times its order on.
const APART: usize = 10_000;

/// Puts what a part says to the machines.
pub(super) fn say(
    draft: &mut Draft,
    words: &Words<'_>,
    said: &Said,
    order: usize,
    decisions: &Decisions,
) {
    let items = stretches::without_old_value(draft, &said.items);
    let items = stretches::with_links(items);
    for (step, stretch) in stretches::stretches(words.text, draft, &items)
        .into_iter()
        .enumerate()
    {
        let stretch_of = Stretch {
            text: words.text,
            items: &stretch.items,
            of: stretch.of,
            said,
            first: step == 0,
            order: order * 16 + step.min(15),
        };
        stretch_of.apply(draft, decisions);
    }
}

/// The words of all parts that nothing uses.
pub(super) fn strange(words: &Words<'_>, parts: &[Part], known: &[Known]) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    for part in parts {
        let Part::Say(said) = part else { continue };
        let items = stretches::with_links(said.items.clone());
        let mut bound = bind(words.text, &items);
        let heads = heads(&items, &bound);
        understand::leftovers(&items, &mut bound, &heads);
        let all = understand::strange(&items, &bound, &heads);
        // Verbs and pronouns are this module's own words.
        let known = |span: &Range<usize>| {
            let low = fold(&words.text[span.clone()]);
            let name = known.iter().any(|one| one.names.contains(&low));
            name || said.items.iter().any(|item| {
                item.span == *span
                    && (words::is_verb(item)
                        || words::is_lead(item)
                        || words::is_another(item)
                        || words::speaks_of_one(item)
                        || words::speaks_of_all(item))
            })
        };
        out.extend(all.into_iter().filter(|span| !known(span)));
    }
    out
}

/// Words that speak of the same machines, or of machines of their own.
struct Stretch<'s> {
    text: &'s str,
    items: &'s [Item],
    /// The machines that the words name as theirs.
    of: Option<Phrase>,
    said: &'s Said,
    first: bool,
    order: usize,
}

impl Stretch<'_> {
    fn apply(&self, draft: &mut Draft, decisions: &Decisions) {
        let mut bound = bind(self.text, self.items);
        let mut heads = heads(self.items, &bound);
        let turned = turned(self.items, &mut heads);
        self.steps(&mut bound.mentions);
        // A verb is no package: `make the db 8 GB`.
        let verb = |span: &Range<usize>| {
            self.items
                .iter()
                .any(|item| item.span == *span && words::is_verb(item))
        };
        (bound.mentions).retain(|mention| {
            !matches!(mention.what, Mentioned::Package(_)) || !verb(&mention.span)
        });
        let said = |mention: &Mention| !is_marker(&mention.what);
        let bare = |head: &Head| head.words.is_empty() && head.kind.is_none();
        if heads.iter().all(bare) && !bound.mentions.iter().any(said) && self.counted(draft) {
            return;
        }
        understand::leftovers(self.items, &mut bound, &heads);
        let scene = Scene {
            items: self.items,
            mentions: &bound.mentions,
            heads: &heads,
            used: &bound.used,
        };
        let local = self.local(decisions);
        let grouped = group(&scene, &local);
        let mut open = grouped.open;
        for (index, mention) in scene.mentions.iter().enumerate() {
            match mention.what {
                Mentioned::Place(_) => open.push(Open::Place(index)),
                Mentioned::NameGuess(_) => open.push(Open::NameGuess(index)),
                _ => {}
            }
        }
        let mut used = Vec::new();
        for (at, group) in grouped.groups.iter().enumerate() {
            self.group(draft, &scene, group, at, &local, &mut used, &mut open);
        }
        if let Some(kind) = turned {
            for at in draft.last.clone() {
                draft.machines[at].guest.kind = kind.clone();
            }
        }
        let over = (0..scene.mentions.len())
            .filter(|index| !used.contains(index) && !is_marker(&scene.mentions[*index].what));
        draft
            .unused
            .extend(over.map(|index| scene.mentions[index].span.clone()));
        for open in open {
            let question = question(&scene, &grouped.groups, self.text, &open);
            let open = moved(&open, self.order * APART);
            draft.questions.extend(question.map(|mut question| {
                question.open = open.clone();
                question
            }));
            draft.open.push(open);
        }
    }

    /// The decisions about this stretch, by its own numbers.
    fn local(&self, decisions: &Decisions) -> Decisions {
        let from = self.order * APART;
        let own = decisions.iter().filter_map(|(open, option)| {
            let number = number(open);
            (from..from + APART)
                .contains(&number)
                .then(|| (back(open, from), *option))
        });
        own.collect()
    }

    /// `raise the memory by 4 GB`: an amount that is counted from the one that is there.
    fn steps(&self, mentions: &mut [Mention]) {
        let verb = self
            .items
            .iter()
            .find(|item| words::is_any(item, words::ALTER));
        let Some(verb) = verb else { return };
        let less = words::is_any(verb, words::LESSEN);
        for mention in mentions {
            let by = self.items.iter().enumerate().any(|(at, item)| {
                let inside =
                    item.span.start >= mention.span.start && item.span.end <= mention.span.end;
                let before = self
                    .items
                    .get(at + 1)
                    .is_some_and(|next| next.span.start == mention.span.start);
                matches!(item.low.as_str(), "by" | "um") && (inside || before)
            });
            let (of, amount) = match mention.what {
                Mentioned::Ram(mb) => (Amount::Ram, mb),
                Mentioned::Cores(n) => (Amount::Cores, n),
                Mentioned::Disk { mb, .. } => (Amount::Disk, mb),
                Mentioned::Bare(mb) => {
                    let disk = self
                        .items
                        .iter()
                        .any(|item| item.any(&["disk", "diskroot", "diskdata"]));
                    (if disk { Amount::Disk } else { Amount::Ram }, mb)
                }
                _ => continue,
            };
            if by {
                let by = if less {
                    Change::Less(amount)
                } else {
                    Change::More(amount)
                };
                mention.what = Mentioned::Scale { of: Some(of), by };
            }
        }
    }

    /// Words that only count: `4 of them please`, `two more`, `another one`; says whether they do.
    fn counted(&self, draft: &mut Draft) -> bool {
        let them = |at: usize| {
            let low = |skip: usize| {
                self.items
                    .get(at + skip)
                    .map_or("", |item| item.low.as_str())
            };
            low(1) == "of" && matches!(low(2), "them" | "these" | "those" | "it")
                || matches!(low(1), "instead" | "davon" | "in total" | "altogether")
                || self.items.get(at + 1).is_some_and(words::is_another)
        };
        let speaks = |item: &&Item| {
            let filler = item.is_stop()
                || words::is_lead(item)
                || words::is_another(item)
                || words::is_verb(item);
            let pronoun = words::speaks_of_all(item) || words::speaks_of_one(item);
            !(filler || pronoun || item.any(&["of", "total"]) || item.low == "one")
        };
        let others: Vec<&Item> = self.items.iter().filter(speaks).collect();
        let found = (0..self.items.len()).find(|at| self.items[*at].count().is_some() && them(*at));
        let another = self
            .items
            .iter()
            .position(words::is_another)
            .filter(|at| self.items[*at].low != "more" || found.is_some());
        if others.len() > usize::from(found.is_some()) {
            return false;
        }
        let Some(at) = found.or(another) else {
            return false;
        };
        let span = self.items[at].span.clone();
        let count = match found {
            Some(at) => self.items[at]
                .count()
                .and_then(|count| u32::try_from(count).ok()),
            None => Some(1),
        };
        let around = self.around(&[], None);
        if let (Meant::These(which), Some(count)) = (draft.meant(&around), count) {
            let total = draft.total(&which);
            let total = if another.is_some() {
                total.saturating_add(count)
            } else {
                count
            };
            draft.resize(&which, total, &span);
        }
        true
    }

    fn around<'s>(&'s self, mentions: &'s [&'s Mention], phrase: Option<&'s Phrase>) -> Around<'s> {
        let (first, last) = (self.items.first(), self.items.last());
        let span = first
            .zip(last)
            .map_or(0..0, |(first, last)| first.span.start..last.span.end);
        Around {
            items: self.items,
            mentions,
            phrase,
            adds: self.said.verb == Verb::Add,
            refers: self.of.is_some(),
            opens: self.said.opens && self.first,
            span,
        }
    }

    /// The words that say which machines a group is about.
    fn phrase(&self, scene: &Scene<'_>, group: &Group) -> Option<(Phrase, Range<usize>)> {
        let head = scene.heads.iter().find(|head| {
            head.items.start == group.start && !head.denied && !head.items.is_empty()
        })?;
        Some((
            stretches::phrase_of(self.text, self.items, head),
            stretches::span_of(self.items, head),
        ))
    }

    /// Puts what a group says to whom it is said of. One function though it is long: an arm for each meaning.
    #[expect(
        clippy::too_many_arguments,
        reason = "what grouping found, and what is gathered from it"
    )]
    fn group(
        &self,
        draft: &mut Draft,
        scene: &Scene<'_>,
        group: &Group,
        at: usize,
        decisions: &Decisions,
        used: &mut Vec<usize>,
        open: &mut Vec<Open>,
    ) {
        let own = self.phrase(scene, group);
        let group = &counted(scene, group, own.as_ref().map(|(phrase, _)| phrase));
        let phrase = self.of.as_ref().or(own.as_ref().map(|(phrase, _)| phrase));
        let said = group.own.iter().chain(&group.shared);
        let mentions: Vec<&Mention> = said.map(|index| &scene.mentions[*index]).collect();
        let around = self.around(&mentions, phrase);
        let meant = draft.meant(&around);
        let swapped = super::super::group::decided(decisions, &Open::Order(at)) == 1;
        let settled = |group: &Group, before: Option<&Guest>| {
            settle_change(scene, group, swapped, decisions, before)
        };
        let mut note = |changed: &Changed, draft: &mut Draft| {
            used.extend(changed.used.iter().copied());
            if changed.may_swap && !open.contains(&Open::Order(at)) {
                open.push(Open::Order(at));
            }
            draft.note(&changed.problems);
        };
        let span = own
            .as_ref()
            .map_or(around.span.clone(), |(_, span)| span.clone());
        match meant {
            Meant::Nobody => used.extend(group.own.iter().copied()),
            Meant::New(like) => {
                let changed = settled(group, None);
                note(&changed, draft);
                draft.put_new(changed.guests, &like, &group.words, self.text);
            }
            Meant::MoreOf(which) => {
                let total = draft.total(&which).saturating_add(how_many(group));
                used.extend(group.own.iter().copied());
                draft.resize(&which, total, &span);
            }
            Meant::FewerOf(which) => {
                used.extend(group.own.iter().copied());
                draft.changes |= draft.fewer(&which, how_many(group), &span);
            }
            Meant::These(which) if is_part(draft, &which, group, &around) => {
                used.extend(group.own.iter().copied());
                draft.unclear(&span, &which);
            }
            Meant::These(which) => {
                let how = self.how_put(draft, scene, group, own.as_ref());
                let target = Target {
                    which: &which,
                    group,
                    how: &how,
                    span: &span,
                };
                draft.put(&target, &|group, before| settled(group, before), &mut note);
            }
        }
    }

    /// The same, where the phrase that leads the group names machines: it says what they are, not what they become.
    fn how_put(
        &self,
        draft: &Draft,
        scene: &Scene<'_>,
        group: &Group,
        own: Option<&(Phrase, Range<usize>)>,
    ) -> How {
        let names =
            own.filter(|(phrase, _)| !phrase.names.is_empty() && !draft.named(phrase).is_empty());
        let mut how = self.how(scene, group, names.map(|(_, span)| span.clone()));
        how.kind &= names.is_none() && self.of.is_none();
        how
    }

    /// How the values of a group are put to those that are there.
    fn how(&self, scene: &Scene<'_>, group: &Group, head: Option<Range<usize>>) -> How {
        let adds = self.said.verb == Verb::Add;
        let mention = |wanted: fn(&Mentioned) -> bool| {
            let all = group.own.iter().chain(&group.shared);
            all.map(|index| &scene.mentions[*index])
                .find(|mention| wanted(&mention.what))
        };
        let disk = mention(|what| matches!(what, Mentioned::Disk { .. }))
            .or_else(|| mention(|what| matches!(what, Mentioned::Bare(_))));
        let place = |mention: &Mention| {
            let before = self
                .items
                .iter()
                .filter(|item| item.span.end <= mention.span.end);
            let near: Vec<&Item> = before.rev().take(5).collect();
            near.iter().find_map(|item| words::ordinal(&item.low))
        };
        let another = |mention: &Mention| {
            let before = self
                .items
                .iter()
                .filter(|item| item.span.end <= mention.span.end);
            before.rev().take(5).any(words::is_another)
        };
        let card_word = self.items.iter().any(|item| item.has("nic"));
        let card = self
            .items
            .iter()
            .find_map(|item| words::ordinal(&item.low))
            .filter(|_| card_word);
        let data = disk.is_some_and(|mention| {
            matches!(
                mention.what,
                Mentioned::Disk {
                    role: DiskRole::Data,
                    ..
                }
            )
        });
        let new_kind = group.kind.is_some();
        How {
            head,
            lists_anew: self.says_lists_anew(),
            adds_disk: disk.is_some_and(|mention| {
                adds || another(mention) && !data || another(mention) && !self.sets()
            }),
            disk: disk
                .and_then(place)
                .or_else(|| self.named_disk(disk.is_some())),
            adds_card: card_word && (adds || self.items.iter().any(words::is_another)),
            card,
            untagged: mention(|what| *what == Mentioned::Untagged).is_some(),
            kind: new_kind,
        }
    }

    /// `put the second disk on ceph`: which disk is meant where no size says it.
    fn named_disk(&self, sized: bool) -> Option<usize> {
        if sized {
            return None;
        }
        let disk = |item: &&Item| item.any(&["disk", "diskdata", "diskroot"]);
        let (at, item) = self.items.iter().enumerate().find(|(_, item)| disk(item))?;
        let before = at
            .checked_sub(1)
            .and_then(|at| words::ordinal(&self.items[at].low));
        let place = words::ordinal(&item.low).or(before);
        place
            .or(item.has("diskdata").then_some(1))
            .or(item.has("diskroot").then_some(0))
    }

    fn sets(&self) -> bool {
        self.items.iter().any(|item| {
            words::is_any(item, words::ALTER) || item.low.starts_with("make") || item.low == "set"
        })
    }

    /// `set the tags to a and b`, `only the tag a`.
    fn says_lists_anew(&self) -> bool {
        self.said.verb == Verb::Set
            && self.items.iter().any(|item| {
                words::is_any(item, words::ALTER)
                    || matches!(
                        item.low.as_str(),
                        "set"
                            | "replace"
                            | "only"
                            | "nur"
                            | "instead"
                            | "setze"
                            | "ersetze"
                            | "solo"
                            | "seulement"
                    )
            })
    }
}

/// A group with its count, where a key says it: `count: 3`. The number of `node 2` is a place, and counts nothing.
fn counted(scene: &Scene<'_>, group: &Group, own: Option<&Phrase>) -> Group {
    let mut counted = group.clone();
    if own.is_some_and(|phrase| phrase.place.is_some() && phrase.count.is_none()) {
        counted.count = None;
    }
    for mention in group.own.iter().map(|index| &scene.mentions[*index]) {
        if let (Mentioned::Count(count), None) = (&mention.what, &counted.count) {
            counted.count = Some((*count, mention.span.clone()));
        }
    }
    counted
}

/// Says whether values are for fewer machines than are meant: `two nodes get 16 GB`, where there are three. It could
/// be some of them, or all that shall be left.
fn is_part(draft: &Draft, which: &[usize], group: &Group, around: &Around<'_>) -> bool {
    let fewer = group.count.is_some() && how_many(group) < draft.total(which);
    fewer && around.has_amounts() && !around.makes()
}

fn how_many(group: &Group) -> u32 {
    let count = group.count.as_ref().map(|(count, _)| *count);
    count.map_or(1, |count| u32::try_from(count).unwrap_or(u32::MAX))
}

/// `make the container a VM`: takes the second phrase out, which says what the first one's machines become.
fn turned(items: &[Item], heads: &mut Vec<Head>) -> Option<Field<Kind>> {
    let [first, second, ..] = heads.as_slice() else {
        return None;
    };
    let (kind, span) = second.kind.clone()?;
    let makes = items[..first.items.start].iter().any(|item| {
        let verb = item.low.split(' ').next().unwrap_or_default();
        matches!(
            verb,
            "make" | "turn" | "convert" | "change" | "mach" | "mache" | "transforme" | "convierte"
        )
    });
    let between = &items[first.items.end..second.items.start];
    let near = between.iter().all(|item| {
        matches!(
            item.low.as_str(),
            "into" | "to" | "be" | "in" | "en" | "a" | "zu"
        )
    });
    if !makes
        || !near
        || !second.words.is_empty()
        || second.count.is_some()
        || first.kind.as_ref().is_none_or(|own| own.0 == kind)
    {
        return None;
    }
    heads.remove(1);
    Some(Field::request(kind, span))
}

fn number(open: &Open) -> usize {
    match open {
        Open::Place(at)
        | Open::NameGuess(at)
        | Open::Share(at)
        | Open::Begin(at)
        | Open::Order(at) => *at,
    }
}

/// An open choice, numbered for the whole request.
fn moved(open: &Open, by: usize) -> Open {
    renumbered(open, number(open) + by)
}

/// An open choice of the whole request, numbered for its stretch.
fn back(open: &Open, by: usize) -> Open {
    renumbered(open, number(open) - by)
}

fn renumbered(open: &Open, at: usize) -> Open {
    match open {
        Open::Place(_) => Open::Place(at),
        Open::NameGuess(_) => Open::NameGuess(at),
        Open::Share(_) => Open::Share(at),
        Open::Begin(_) => Open::Begin(at),
        Open::Order(_) => Open::Order(at),
    }
}
