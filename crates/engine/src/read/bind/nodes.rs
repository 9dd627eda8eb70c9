//! Nodes of the cluster: `node alpha`, `on pve2`.

use super::super::items::What;
use super::super::mention::Mentioned;
use super::Binder;
use super::places::same_stem;

/// Beginnings of a node's name.
const NODE_PARTS: [&str; 17] = [
    "pve", "prox", "pmx", "px", "hv", "hyper", "node", "knoten", "nodo", "noeud", "kvm", "esx",
    "hpe", "nuc", "srv", "host", "pm",
];

pub(crate) fn looks_like_node(low: &str) -> bool {
    NODE_PARTS.iter().any(|part| {
        low.strip_prefix(part).is_some_and(|rest| {
            rest.is_empty() && *part != "host" && *part != "node" && part.len() > 2
                || rest
                    .trim_start_matches(['-', '_'])
                    .starts_with(|c: char| c.is_ascii_digit())
                || (*part == "pve" || *part == "prox") && rest.starts_with(['-', '_'])
                || low.starts_with("proxmox") && low != "proxmox"
        })
    })
}

impl Binder<'_> {
    /// `node alpha`, `on pve2`, `auf Knoten pve2`, `host: pve3`.
    pub(crate) fn nodes(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            if self.items[at].has("node") {
                self.keyed_node(at);
            } else if matches!(self.items[at].what, What::Ident)
                && looks_like_node(&self.items[at].low)
            {
                let placed = at > 0 && self.items[at - 1].any(&["on", "at", "of", "for"]);
                let header = self.punct(at + 1, ':') && at == 0;
                let list = at > 1 && self.is_list_of_nodes(at);
                if placed || header || list {
                    let name = self.words(at..at + 1).to_owned();
                    self.mention(at, at..at + 1, Mentioned::Node(name));
                }
            }
        }
    }

    fn is_list_of_nodes(&self, at: usize) -> bool {
        let joint = self.items[at - 1].is(',') || self.items[at - 1].has("and");
        joint
            && self
                .out
                .iter()
                .any(|m| matches!(m.what, Mentioned::Node(_)) && (m.at + 2 == at || m.at + 3 == at))
    }

    fn keyed_node(&mut self, at: usize) {
        let mut value = self.after_link(at + 1);
        let tied = value > at + 1;
        if self.free(value, &["name"]) {
            value = self.after_link(value + 1);
        }
        // `on different nodes (pve1 and pve2)`.
        if self.punct(value, '(')
            && self
                .item(value + 1)
                .is_some_and(|item| looks_like_node(&item.low))
        {
            value += 1;
        }
        let Some(name) = self.identifier(value) else {
            return;
        };
        if !self.is_node(at, value, tied) {
            return;
        }
        self.mention(value, at..value + 1, Mentioned::Node(name));
        let mut end = value + 1;
        while let Some(next) = self.after_joint(end) {
            let like = self.items.get(next).is_some_and(|item| {
                matches!(item.what, What::Ident)
                    && !self.used[next]
                    && same_stem(&item.low, &self.items[value].low)
            });
            if !like {
                break;
            }
            let name = self.words(next..next + 1).to_owned();
            self.mention(next, next..next + 1, Mentioned::Node(name));
            end = next + 1;
        }
    }

    /// Says whether the word at `value` is the node that the key at `at` speaks of.
    fn is_node(&self, at: usize, value: usize, tied: bool) -> bool {
        let known = !matches!(self.items[value].what, What::Ident);
        // `control node: container, Rocky 9`.
        if self.items[value].kind().is_some() || matches!(self.items[value].what, What::Os(_)) {
            return false;
        }
        let placed = at > 0
            && (self.items[at - 1].any(&["on", "at", "the", "of"]) || self.items[at - 1].is_stop())
            || at == 0
            || self.items[at].low.contains(' ');
        // German `Knoten` is one or several: behind `auf` and without a number it is one.
        let one = at > 0 && self.items[at - 1].has("on");
        let plural = self.items[at].low.ends_with('s') || self.items[at].low == "knoten" && !one;
        let fits = if plural && !tied {
            !known && looks_like_node(&self.items[value].low)
        } else if known {
            // `node web` is no node of the cluster, `node: web` may be.
            tied
        } else {
            placed || tied || looks_like_node(&self.items[value].low)
        };
        // `3 node k3s`, `a node exporter`: there the word counts or names machines.
        let counted = at > 0
            && (self.items[at - 1].count().is_some()
                || self.items[at - 1].has("a")
                || self.items[at - 1].is('-'));
        // `control plane node k8s-1:`, `node web01: 4 cores`: a machine's own name.
        let placed_by_on = at > 1 && self.items[at - 1].has("the") && self.items[at - 2].has("on")
            || at > 0 && self.items[at - 1].has("on");
        let own_name = !placed_by_on
            && (self.punct(value + 1, ':') || self.punct(value + 1, '('))
            // `node proxmox-b: container …` leads what runs there.
            && !(at == 0 && looks_like_node(&self.items[value].low));
        fits && !counted && (tied || !own_name)
    }
}
