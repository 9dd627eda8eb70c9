//! Which layers of the cage hold, as data that policy and people can read.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One layer of the cage, in the order in which they are put on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Layer {
    /// The environment is empty.
    Environment,
    /// Only pipes on 0, 1 and 2 and the listed read-only files are open.
    Descriptors,
    /// No file can grow, no core is dumped, no descriptor can be added.
    Rlimits,
    /// The process is not root on the machine.
    Identity,
    /// A user namespace of its own.
    UserNs,
    /// A network namespace of its own: no interface but a loopback that is down.
    NetNs,
    /// A System V IPC namespace of its own.
    IpcNs,
    /// A host name namespace of its own.
    UtsNs,
    /// A control group namespace of its own.
    CgroupNs,
    /// An empty, read-only file system is all there is.
    Mount,
    /// No capability is left.
    Capabilities,
    /// The process cannot be traced or dumped by its own user.
    Dumpable,
    /// The kernel kills the process when its parent dies.
    ParentDeath,
    /// No program can give more rights.
    NoNewPrivs,
    /// Landlock denies files, TCP, abstract sockets and signals as far as the kernel knows how.
    Landlock,
    /// A seccomp filter kills the process at calls that only an attack makes.
    SeccompKill,
    /// A seccomp filter denies every call that is not listed.
    SeccompAllow,
}

impl Layer {
    /// Every layer, in order.
    pub const ALL: [Self; 17] = [
        Self::Environment,
        Self::Descriptors,
        Self::Rlimits,
        Self::Identity,
        Self::UserNs,
        Self::NetNs,
        Self::IpcNs,
        Self::UtsNs,
        Self::CgroupNs,
        Self::Mount,
        Self::Capabilities,
        Self::Dumpable,
        Self::ParentDeath,
        Self::NoNewPrivs,
        Self::Landlock,
        Self::SeccompKill,
        Self::SeccompAllow,
    ];

    /// Returns the name that flags, settings and JSON use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Environment => "environment",
            Self::Descriptors => "descriptors",
            Self::Rlimits => "rlimits",
            Self::Identity => "identity",
            Self::UserNs => "user_ns",
            Self::NetNs => "net_ns",
            Self::IpcNs => "ipc_ns",
            Self::UtsNs => "uts_ns",
            Self::CgroupNs => "cgroup_ns",
            Self::Mount => "mount",
            Self::Capabilities => "capabilities",
            Self::Dumpable => "dumpable",
            Self::ParentDeath => "parent_death",
            Self::NoNewPrivs => "no_new_privs",
            Self::Landlock => "landlock",
            Self::SeccompKill => "seccomp_kill",
            Self::SeccompAllow => "seccomp_allow",
        }
    }

    /// Returns the layers that deny (part of) the same things.
    ///
    /// Which of them hold alone, attempt by attempt, is measured by [`crate::verify`]; this is the
    /// summary for a receipt.
    #[must_use]
    pub const fn backed_by(self) -> &'static [Self] {
        use Layer as L;
        match self {
            L::Environment | L::Descriptors | L::ParentDeath => &[],
            L::Rlimits => &[L::SeccompAllow, L::Landlock, L::Mount],
            L::Identity => &[L::Mount, L::Capabilities, L::SeccompAllow, L::SeccompKill],
            L::UserNs => &[L::Capabilities, L::SeccompAllow, L::SeccompKill],
            L::NetNs => &[L::SeccompKill, L::SeccompAllow, L::Landlock],
            L::IpcNs | L::UtsNs | L::CgroupNs => &[L::SeccompAllow, L::Capabilities],
            L::Mount => &[L::SeccompAllow, L::Landlock],
            L::Capabilities => &[L::UserNs, L::SeccompAllow, L::SeccompKill],
            L::Dumpable => &[L::Identity],
            L::NoNewPrivs => &[L::SeccompKill, L::Mount, L::Landlock],
            L::Landlock => &[L::Mount, L::NetNs, L::SeccompAllow, L::SeccompKill],
            L::SeccompKill => &[L::SeccompAllow],
            L::SeccompAllow => &[L::SeccompKill, L::Landlock, L::Mount, L::NetNs],
        }
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A name that is no layer's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{name}` is not a layer of the cage")]
pub struct UnknownLayer {
    /// The name as it was given.
    pub name: String,
}

impl FromStr for Layer {
    type Err = UnknownLayer;

    fn from_str(name: &str) -> Result<Self, UnknownLayer> {
        let wanted = name.trim().replace('-', "_");
        Self::ALL
            .into_iter()
            .find(|layer| layer.name() == wanted)
            .ok_or_else(|| UnknownLayer {
                name: name.to_owned(),
            })
    }
}

/// A set of layers.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct LayerSet(u32);

impl LayerSet {
    /// The empty set.
    pub const NONE: Self = Self(0);

    /// Returns the set of `layers`.
    #[must_use]
    pub const fn of(layers: &[Layer]) -> Self {
        let mut bits = 0;
        let mut index = 0;
        while index < layers.len() {
            bits |= 1 << layers[index] as u32;
            index += 1;
        }
        Self(bits)
    }

    /// Returns the set of every layer.
    #[must_use]
    pub const fn all() -> Self {
        Self::of(&Layer::ALL)
    }

    /// Returns whether `layer` is in the set.
    #[must_use]
    pub const fn contains(self, layer: Layer) -> bool {
        self.0 & (1 << layer as u32) != 0
    }

    /// Returns whether no layer is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns the layers that are in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the layers that are in this set and not in `other`.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Returns the layers that are in both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Returns the layers in order.
    pub fn iter(self) -> impl Iterator<Item = Layer> {
        Layer::ALL
            .into_iter()
            .filter(move |layer| self.contains(*layer))
    }
}

impl FromIterator<Layer> for LayerSet {
    fn from_iter<I: IntoIterator<Item = Layer>>(layers: I) -> Self {
        layers
            .into_iter()
            .fold(Self::NONE, |set, layer| set.union(Self::of(&[layer])))
    }
}

impl fmt::Display for LayerSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.iter().map(Layer::name).collect();
        f.pad(&names.join(", "))
    }
}

impl fmt::Debug for LayerSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl FromStr for LayerSet {
    type Err = UnknownLayer;

    fn from_str(list: &str) -> Result<Self, UnknownLayer> {
        list.split(',')
            .filter(|name| !name.trim().is_empty())
            .map(str::parse)
            .collect()
    }
}

impl Serialize for LayerSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for LayerSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<Layer>::deserialize(deserializer)?
            .into_iter()
            .collect())
    }
}

/// How well a layer holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum State {
    /// It holds, as far as could be observed.
    Active,
    /// It holds in part, or could not be observed.
    Weaker {
        /// What part does not hold, and why.
        why: String,
    },
    /// It does not hold.
    Missing {
        /// Why not.
        why: String,
    },
}

impl State {
    /// Returns the one word for it.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Weaker { .. } => "weaker",
            Self::Missing { .. } => "missing",
        }
    }

    /// Returns why the layer does not hold in full.
    #[must_use]
    pub fn why(&self) -> Option<&str> {
        match self {
            Self::Active => None,
            Self::Weaker { why } | Self::Missing { why } => Some(why),
        }
    }
}

/// One layer, how well it holds and what showed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LayerState {
    /// Which layer.
    pub layer: Layer,
    /// How well it holds.
    #[serde(flatten)]
    pub state: State,
    /// What was observed after it was put on.
    pub evidence: String,
    /// The active layers that deny (part of) the same, when this one does not hold in full.
    pub what_holds_instead: LayerSet,
}

/// What [`crate::sandbox::enter`] achieved.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effective {
    /// Every layer, in the order in which they were put on.
    pub layers: Vec<LayerState>,
}

impl Effective {
    /// Returns the layers that are active.
    #[must_use]
    pub fn active(&self) -> LayerSet {
        self.layers
            .iter()
            .filter(|state| state.state == State::Active)
            .map(|state| state.layer)
            .collect()
    }

    /// Returns the state of `layer`.
    #[must_use]
    pub fn get(&self, layer: Layer) -> Option<&LayerState> {
        self.layers.iter().find(|state| state.layer == layer)
    }

    /// Returns the layers that do not hold in full: what the user is told.
    pub fn gaps(&self) -> impl Iterator<Item = &LayerState> {
        self.layers
            .iter()
            .filter(|state| state.state != State::Active)
    }

    pub(crate) fn record(&mut self, layer: Layer, state: State, evidence: impl Into<String>) {
        let evidence = evidence.into();
        self.layers.push(LayerState {
            layer,
            state,
            evidence,
            what_holds_instead: LayerSet::NONE,
        });
    }

    /// Fills in what holds instead of the layers that do not; called once all layers are recorded.
    pub(crate) fn settle(&mut self) {
        let active = self.active();
        for state in &mut self.layers {
            if state.state != State::Active {
                state.what_holds_instead = LayerSet::of(state.layer.backed_by()).and(active);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layer_is_read_back_from_its_name() {
        for layer in Layer::ALL {
            assert_eq!(layer.name().parse(), Ok(layer));
            assert_eq!(layer.name().replace('_', "-").parse(), Ok(layer));
            assert_eq!(
                serde_json::to_string(&layer).unwrap(),
                format!("\"{}\"", layer.name())
            );
        }
    }

    #[test]
    fn a_list_of_layers_is_read_and_an_unknown_name_is_refused() {
        let set: LayerSet = "landlock, seccomp-allow,".parse().unwrap();
        assert_eq!(set, LayerSet::of(&[Layer::Landlock, Layer::SeccompAllow]));
        assert_eq!(set.to_string(), "landlock, seccomp_allow");
        let unknown = "landlock,moat".parse::<LayerSet>().unwrap_err();
        assert_eq!(unknown.to_string(), "`moat` is not a layer of the cage");
    }

    #[test]
    fn a_missing_layer_names_the_active_ones_that_hold_instead() {
        let mut effective = Effective::default();
        effective.record(
            Layer::NetNs,
            State::Missing {
                why: "refused".into(),
            },
            "",
        );
        effective.record(Layer::SeccompKill, State::Active, "");
        effective.record(
            Layer::Landlock,
            State::Weaker {
                why: "ABI 1".into(),
            },
            "",
        );
        effective.settle();
        let net = effective.get(Layer::NetNs).unwrap();
        assert_eq!(net.what_holds_instead, LayerSet::of(&[Layer::SeccompKill]));
        assert_eq!(effective.gaps().count(), 2);
    }
}
