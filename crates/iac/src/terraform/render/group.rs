//! Guests that differ by instance only become one resource.

use std::collections::BTreeSet;

use serde_json::Value;

use super::hcl::{Hcl, identifier, string};
use crate::spec::{Address, Field, Guest, Kind, Spec};

/// Guests of one shape, and their instances.
#[derive(Debug)]
pub(super) struct Group<'a> {
    /// The name of the resource and of the local map.
    pub(super) label: String,
    /// The guest that stands for all.
    pub(super) guest: &'a Guest,
    /// Every instance.
    pub(super) instances: Vec<Instance<'a>>,
}

/// One guest-to-be.
#[derive(Debug)]
pub(super) struct Instance<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// Its id, where stated.
    pub(super) vmid: Option<u32>,
    /// The guest of the spec that it belongs to.
    pub(super) guest: &'a Guest,
}

impl Group<'_> {
    /// Returns the kind of its guests.
    pub(super) fn kind(&self) -> Kind {
        self.guest.kind.value
    }

    /// Returns the provider's resource for its guests.
    pub(super) fn resource(&self) -> &'static str {
        match self.kind() {
            Kind::Vm => "proxmox_virtual_environment_vm",
            Kind::Lxc => "proxmox_virtual_environment_container",
        }
    }
}

/// The attributes that differ between the instances of a group: the columns of its local map.
#[derive(Debug, Default)]
pub(super) struct Columns {
    columns: Vec<(String, Vec<String>)>,
}

impl Columns {
    /// Returns the expression for an attribute: the value where all instances agree, else the map's.
    pub(super) fn expression(&mut self, key: &str, values: Vec<String>) -> String {
        match values.first() {
            Some(first) if values.iter().all(|value| value == first) => first.clone(),
            _ => {
                self.columns.push((key.to_owned(), values));
                format!("each.value.{key}")
            }
        }
    }

    /// Writes the local map of a group.
    pub(super) fn write(&self, hcl: &mut Hcl, group: &Group<'_>) {
        hcl.open(&format!("{} = {{", group.label));
        for (index, instance) in group.instances.iter().enumerate() {
            let key = string(instance.name);
            match self.columns.as_slice() {
                [] => hcl.pair(&key, "{}"),
                columns => {
                    let cells: Vec<String> = columns
                        .iter()
                        .map(|(key, values)| format!("{key} = {}", values[index]))
                        .collect();
                    hcl.pair(&key, format!("{{ {} }}", cells.join(", ")));
                }
            }
        }
        hcl.close("}");
    }
}

/// Sorts the instances of a spec into groups, in the order in which they are asked for.
pub(super) fn groups(spec: &Spec) -> Vec<Group<'_>> {
    let mut groups: Vec<(Value, Group<'_>)> = Vec::new();
    for guest in &spec.guests {
        let instances = guest
            .names
            .iter()
            .enumerate()
            .map(|(index, name)| Instance {
                name: &name.value,
                vmid: guest.vmids.get(index).map(|field| field.value),
                guest,
            });
        let shape = shape(guest);
        match groups.iter_mut().find(|(other, _)| *other == shape) {
            Some((_, group)) => group.instances.extend(instances),
            None => groups.push((
                shape,
                Group {
                    label: String::new(),
                    guest,
                    instances: instances.collect(),
                },
            )),
        }
    }
    let mut taken = BTreeSet::new();
    groups
        .into_iter()
        .map(|(_, mut group)| {
            group.label = label(&group, &mut taken);
            group
        })
        .collect()
}

/// Returns what all guests of one resource must agree on.
fn shape(guest: &Guest) -> Value {
    let mut shape = guest.clone();
    shape.count.value = 1;
    shape.names.clear();
    let stated_ids = !shape.vmids.is_empty();
    shape.vmids.clear();
    for nic in &mut shape.nics {
        for ip in [&mut nic.ip, &mut nic.ip6].into_iter().flatten() {
            if let Address::Static(text) = &mut ip.value
                && text != "auto"
            {
                *text = "fixed".to_owned();
            }
        }
        if let Some(mac) = &mut nic.mac {
            mac.value = "fixed".to_owned();
        }
    }
    let mut value = serde_json::to_value(&shape).unwrap_or_default();
    values_only(&mut value);
    serde_json::json!([stated_ids, value])
}

/// Leaves of every field its value only: two guests of one shape come from different words.
fn values_only(value: &mut Value) {
    match value {
        Value::Object(map) if map.contains_key("source") => {
            *value = map.remove("value").unwrap_or_default();
        }
        Value::Object(map) => map.values_mut().for_each(values_only),
        Value::Array(items) => items.iter_mut().for_each(values_only),
        _ => {}
    }
}

fn label(group: &Group<'_>, taken: &mut BTreeSet<String>) -> String {
    let prefix = match group.kind() {
        Kind::Vm => "vm_",
        Kind::Lxc => "ct_",
    };
    let stem = match group.instances.as_slice() {
        [one] => one.name,
        many => common_start(many),
    };
    let service = group
        .guest
        .services
        .first()
        .map(|field: &Field<String>| field.value.as_str());
    let stem = match stem {
        "" => service.unwrap_or("guests"),
        stem => stem,
    };
    let base = identifier(stem, prefix);
    let mut label = base.clone();
    let mut number = 1;
    while taken.contains(&label) || taken.contains(&format!("{label}{FIRST_BOOT}")) {
        number += 1;
        label = format!("{base}_{number}");
    }
    taken.insert(label.clone());
    taken.insert(format!("{label}{FIRST_BOOT}"));
    label
}

/// What a group's local value with its cloud-init data is called, after the label.
pub(super) const FIRST_BOOT: &str = "_first_boot";

fn common_start<'a>(instances: &[Instance<'a>]) -> &'a str {
    let first = instances.first().map_or("", |instance| instance.name);
    let length = instances
        .iter()
        .map(|instance| {
            first
                .bytes()
                .zip(instance.name.bytes())
                .take_while(|(a, b)| a == b)
                .count()
        })
        .min()
        .unwrap_or(0);
    first
        .get(..length)
        .unwrap_or("")
        .trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '_' | '.'))
}
