//! Which machines the words of a further request speak of.

use std::ops::Range;

use super::super::group::surrounds;
use super::super::items::Item;
use super::super::mention::{Mention, Mentioned};
use super::super::settle::Problem;
use super::without::Phrase;
use super::{Draft, words};

/// What some words mean.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Meant {
    /// Machines that are there.
    These(Vec<usize>),
    /// So many more of those that are there.
    MoreOf(Vec<usize>),
    /// So many fewer of those that are there.
    FewerOf(Vec<usize>),
    /// Machines that are not there yet; like those, where the words say so.
    New(Vec<usize>),
    /// Nobody can tell; it is noted.
    Nobody,
}

/// Words for what software does, and the software.
const CLASSES: [(&[&str], &[&str]); 6] = [
    (
        &["db", "database", "databases", "datenbank", "sql", "datos"],
        &[
            "postgresql",
            "mariadb",
            "mysql",
            "mongodb",
            "sqlite",
            "influxdb",
            "cassandra",
            "couchdb",
        ],
    ),
    (
        &["web", "webserver", "frontend", "website"],
        &["nginx", "apache", "caddy", "lighttpd"],
    ),
    (
        &["proxy", "balancer", "loadbalancer", "lb"],
        &[
            "haproxy",
            "traefik",
            "nginx",
            "envoy",
            "nginx-proxy-manager",
        ],
    ),
    (&["cache"], &["redis", "memcached", "valkey", "varnish"]),
    (
        &["queue", "broker", "mq"],
        &["rabbitmq", "kafka", "nats", "mosquitto"],
    ),
    (
        &["monitoring", "metrics"],
        &["prometheus", "grafana", "zabbix"],
    ),
];

/// Says whether one of some words is one that a machine goes by.
pub(super) fn goes_by(names: &[String], of: &[String]) -> bool {
    of.iter().any(|word| {
        let direct = names
            .iter()
            .any(|name| super::super::group::is_same_noun(name, word));
        let class = CLASSES
            .iter()
            .find(|(nouns, _)| nouns.contains(&word.as_str()));
        let runs = |(nouns, software): &(&[&str], &[&str])| {
            names
                .iter()
                .any(|name| software.contains(&name.as_str()) || nouns.contains(&name.as_str()))
        };
        direct || class.is_some_and(runs)
    })
}

/// The words around some values.
pub(super) struct Around<'s> {
    pub(super) items: &'s [Item],
    pub(super) mentions: &'s [&'s Mention],
    pub(super) phrase: Option<&'s Phrase>,
    pub(super) adds: bool,
    /// The phrase says whose the values are: `add VLAN 30 to the db`.
    pub(super) refers: bool,
    pub(super) opens: bool,
    pub(super) span: Range<usize>,
}

impl Around<'_> {
    fn speaks(&self, of: fn(&Item) -> bool) -> bool {
        self.items.iter().any(of)
    }

    fn is_another(&self) -> bool {
        self.speaks(words::is_another)
    }

    pub(super) fn has_amounts(&self) -> bool {
        self.mentions
            .iter()
            .any(|mention| super::super::group::fills(&mention.what))
    }

    /// `make it a container`: what machines are made into, not which are meant.
    pub(super) fn makes(&self) -> bool {
        self.speaks(words::speaks_of_one)
            || self.speaks(words::speaks_of_all)
            || self
                .items
                .iter()
                .any(|item| item.low == "as" || item.low == "als")
    }
}

impl Draft {
    /// Finds what some words mean.
    pub(super) fn meant(&mut self, around: &Around<'_>) -> Meant {
        let meant = match around.phrase {
            Some(phrase) => {
                let meant = self.of_phrase(phrase, around);
                self.nth(meant, phrase, around)
            }
            None => self.of_nothing(around),
        };
        if let Meant::These(which) | Meant::MoreOf(which) | Meant::FewerOf(which) = &meant {
            self.last.clone_from(which);
        }
        meant
    }

    fn of_phrase(&mut self, phrase: &Phrase, around: &Around<'_>) -> Meant {
        let there = self.there();
        let named: Vec<usize> = if phrase.names.is_empty() {
            Vec::new()
        } else {
            self.named(phrase)
        };
        if around.speaks(words::is_fewer) && phrase.count.is_some() {
            let of = if named.is_empty() { there } else { named };
            return Meant::FewerOf(of);
        }
        if (around.adds || around.is_another()) && !phrase.definite && !around.refers {
            return self.added(phrase, around, named);
        }
        if !named.is_empty() {
            return Meant::These(named);
        }
        if phrase.names.is_empty() {
            return self.of_kind(phrase, around);
        }
        if around.makes() {
            return self.of_nothing(around);
        }
        if phrase.definite {
            let machines = there.iter().map(|at| self.called(*at)).collect();
            self.problems.push(Problem::Unknown {
                span: around.span.clone(),
                machines,
            });
            return Meant::Nobody;
        }
        let machine =
            phrase.kind.is_some() || phrase.count.is_some() || phrase.led && around.has_amounts();
        if machine {
            return Meant::New(Vec::new());
        }
        self.of_nothing(around)
    }

    /// `the second node`: one of those that are meant, by itself.
    fn nth(&mut self, meant: Meant, phrase: &Phrase, around: &Around<'_>) -> Meant {
        let (Meant::These(which), Some(place)) = (&meant, phrase.place) else {
            return meant;
        };
        match self.single(which, place) {
            Some(at) => Meant::These(vec![at]),
            None => {
                let machines = which.iter().map(|at| self.called(*at)).collect();
                self.problems.push(Problem::Unknown {
                    span: around.span.clone(),
                    machines,
                });
                Meant::Nobody
            }
        }
    }

    /// Another machine, or one more of those that are there.
    fn added(&mut self, phrase: &Phrase, around: &Around<'_>, named: Vec<usize>) -> Meant {
        let there = self.there();
        let like = around
            .items
            .iter()
            .any(|item| item.low == "like" || item.has("same"));
        let same = like || around.mentions.iter().any(|m| m.what == Mentioned::Same);
        let of = match phrase.names.is_empty() {
            true if self.are_alike(&there) => there,
            true => {
                let named = self.named(phrase);
                if self.are_alike(&named) {
                    named
                } else {
                    Vec::new()
                }
            }
            false if named.is_empty() && same => there,
            false => named,
        };
        let fits = |at: &usize| {
            phrase
                .kind
                .is_none_or(|kind| self.machines[*at].guest.kind.value == kind)
        };
        let alike = !of.is_empty() && self.are_alike(&of) && of.iter().all(fits);
        // What is said of it makes it another machine than those.
        let plain = around.mentions.iter().all(|mention| {
            matches!(
                mention.what,
                Mentioned::Service(_) | Mentioned::Correction | Mentioned::Noise | Mentioned::Same
            )
        });
        match alike {
            true if plain => Meant::MoreOf(of),
            true if same => Meant::New(of),
            _ => Meant::New(Vec::new()),
        }
    }

    /// Only a kind is said, or any machine: `the VM`, `5 VMs`, `make it a container`.
    fn of_kind(&mut self, phrase: &Phrase, around: &Around<'_>) -> Meant {
        let there = self.there();
        let of: Vec<usize> = self.named(phrase);
        let into = around.makes() && phrase.count.is_none_or(|count| count == 1) || of.is_empty();
        if into && (around.makes() || !phrase.definite) {
            return self.of_nothing(around);
        }
        if of.is_empty() {
            let machines = there.iter().map(|at| self.called(*at)).collect();
            self.problems.push(Problem::Unknown {
                span: around.span.clone(),
                machines,
            });
            return Meant::Nobody;
        }
        if self.are_alike(&of) || around.speaks(words::speaks_of_all) {
            return Meant::These(of);
        }
        // `the VMs`, of several kinds: all of them. `the VM` can only be one.
        if phrase.several && phrase.count.is_none() {
            return Meant::These(of);
        }
        let last: Vec<usize> = self
            .last
            .iter()
            .copied()
            .filter(|at| of.contains(at))
            .collect();
        if !last.is_empty() && !around.opens {
            return Meant::These(last);
        }
        self.unclear(&around.span, &of);
        Meant::Nobody
    }

    /// No word says which machine is meant.
    fn of_nothing(&mut self, around: &Around<'_>) -> Meant {
        let there = self.there();
        if around.speaks(words::speaks_of_all) && !around.speaks(words::speaks_of_one) {
            let last = &self.last;
            let those = around.items.iter().any(|item| {
                item.low
                    .split(' ')
                    .any(|word| word == "them" || word == "their")
            });
            let all = around.items.iter().any(|item| item.any(&["all", "each"]));
            if those && !all && !around.opens && !last.is_empty() {
                return Meant::These(last.clone());
            }
            return Meant::These(there);
        }
        if !around.opens && !self.last.is_empty() {
            return Meant::These(self.last.clone());
        }
        if self.are_alike(&there) {
            return Meant::These(there);
        }
        if around.speaks(words::speaks_of_one) && !self.last.is_empty() {
            return Meant::These(self.last.clone());
        }
        if !self.given_way.is_empty() {
            return Meant::These(self.given_way.clone());
        }
        let scenery = around.mentions.iter().all(|mention| {
            surrounds(&mention.what)
                || matches!(mention.what, Mentioned::Correction | Mentioned::Noise)
        });
        if scenery && !around.speaks(words::speaks_of_one) {
            return Meant::These(there);
        }
        self.unclear(&around.span, &there);
        Meant::Nobody
    }
}
