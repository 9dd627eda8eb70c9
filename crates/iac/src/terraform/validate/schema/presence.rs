//! What the provider checks of arguments beside each other.

use std::net::IpAddr;
use std::ops::Range;

use hcl_edit::structure::Body;

use crate::terraform::catalogue::Rule;

use super::super::rules::cidr;
use super::super::syntax::place;
use super::super::value::{Entry, Item, Value};
use super::Checker;

/// Whether something is given.
#[derive(Clone, Copy, PartialEq)]
enum Given {
    No,
    Perhaps,
    Yes,
}

/// Where the neighbours of an argument are.
pub(super) enum Beside<'b> {
    Body(&'b Body),
    Object(&'b [Entry], bool),
}

impl Checker<'_, '_> {
    /// Checks the rules of one argument about others.
    pub(super) fn beside(
        &mut self,
        rules: &[Rule],
        name: &str,
        beside: &Beside<'_>,
        span: &Range<usize>,
    ) {
        for rule in rules {
            match rule {
                Rule::With(paths) => {
                    for path in paths {
                        if self.given(path, beside) == Given::No {
                            let path = plain(path);
                            let message = format!("`{name}` needs `{path}` beside it");
                            self.report
                                .error("tf/required-with", self.file, span.clone(), message);
                        }
                    }
                }
                Rule::Without(paths) => {
                    for path in paths {
                        if self.given(path, beside) == Given::Yes {
                            let path = plain(path);
                            let message = format!("`{name}` and `{path}` exclude each other");
                            self.report
                                .error("tf/conflict", self.file, span.clone(), message);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// Checks the rules of a body about its arguments.
    pub(super) fn presence(&mut self, rules: &[Rule], body: &Body, head: &Range<usize>) {
        let beside = Beside::Body(body);
        for rule in rules {
            let (paths, least, most) = match rule {
                Rule::ExactlyOne(paths) => (paths, 1, 1),
                Rule::AtLeastOne(paths) => (paths, 1, usize::MAX),
                Rule::AtMostOne(paths) => (paths, 0, 1),
                Rule::Named(name) => {
                    self.named(name, body, head);
                    continue;
                }
                _ => continue,
            };
            let given: Vec<Given> = paths.iter().map(|path| self.given(path, &beside)).collect();
            let sure = given.iter().filter(|given| **given == Given::Yes).count();
            let listed: Vec<String> = paths.iter().map(|path| format!("`{path}`")).collect();
            let listed = listed.join(", ");
            if sure < least && !given.contains(&Given::Perhaps) {
                let message = format!("one of {listed} is needed");
                self.report
                    .error("tf/missing-argument", self.file, head.clone(), message);
            }
            if sure > most {
                let message = format!("only one of {listed} can be given");
                self.report
                    .error("tf/conflict", self.file, head.clone(), message);
            }
        }
    }

    /// Says whether what a path names is given.
    fn given(&self, path: &str, beside: &Beside<'_>) -> Given {
        match path.strip_prefix("<.") {
            Some(name) => match beside {
                Beside::Body(body) => self.in_body(body, &[name]),
                Beside::Object(entries, open) => {
                    match entries.iter().rev().find(|entry| entry.name == name) {
                        Some(entry) => given_value(&entry.item),
                        None if *open => Given::Perhaps,
                        None => Given::No,
                    }
                }
            },
            None => self.in_body(self.root, &path.split('.').collect::<Vec<_>>()),
        }
    }

    fn in_body(&self, body: &Body, path: &[&str]) -> Given {
        let [name, rest @ ..] = path else {
            return Given::No;
        };
        if let Some(argument) = body.get_attribute(name) {
            return given_value(&self.scope.value(&argument.value));
        }
        let dynamic = |block: &hcl_edit::structure::Block| {
            block.ident.as_str() == "dynamic"
                && block.labels.iter().any(|label| label.as_str() == *name)
        };
        if body.blocks().any(dynamic) {
            return Given::Perhaps;
        }
        let (index, rest) = match rest {
            [index, rest @ ..] if index.bytes().all(|b| b.is_ascii_digit()) => {
                (index.parse().unwrap_or(0), rest)
            }
            rest => (0, rest),
        };
        match body.get_blocks(name).nth(index) {
            Some(_) if rest.is_empty() => Given::Yes,
            Some(block) => self.in_body(&block.body, rest),
            None => Given::No,
        }
    }

    /// Checks what the provider checks in code of its own.
    fn named(&mut self, name: &str, body: &Body, head: &Range<usize>) {
        match name {
            "keep-all" => self.keep_all(body),
            "ha-rule" => self.ha_rule(body, head),
            "linux-bridge" => self.linux_bridge(body),
            "zfs-pool" => self.zfs_pool(body, head),
            "sdn-subnet" => self.sdn_subnet(body),
            _ => {}
        }
    }

    fn argument_value(&self, body: &Body, name: &str) -> Option<Item> {
        let argument = body.get_attribute(name)?;
        Some(self.scope.value(&argument.value)).filter(|item| item.value != Value::Null)
    }

    fn refuse(&mut self, body: &Body, name: &str, message: &str) {
        let span = body.get_attribute(name).map(place).unwrap_or_default();
        self.report.error("tf/conflict", self.file, span, message);
    }

    fn keep_all(&mut self, body: &Body) {
        if self
            .argument_value(body, "keep_all")
            .and_then(|item| item.truth())
            != Some(true)
        {
            return;
        }
        for period in ["last", "hourly", "daily", "weekly", "monthly", "yearly"] {
            let name = format!("keep_{period}");
            if self
                .argument_value(body, &name)
                .is_some_and(|item| !item.is_unknown())
            {
                self.refuse(
                    body,
                    &name,
                    &format!("`{name}` cannot be set where `keep_all` is true"),
                );
            }
        }
    }

    fn ha_rule(&mut self, body: &Body, head: &Range<usize>) {
        let Some(kind) = self.argument_value(body, "type") else {
            return;
        };
        let (needed, barred) = match kind.text() {
            Some("node-affinity") => ("nodes", "affinity"),
            Some("resource-affinity") => ("affinity", "nodes"),
            _ => return,
        };
        let kind = kind.text().unwrap_or_default();
        if self.argument_value(body, needed).is_none() {
            let message = format!("argument `{needed}` is missing: `type` is `{kind}`");
            self.report
                .error("tf/missing-argument", self.file, head.clone(), message);
        }
        if self.argument_value(body, barred).is_some() {
            self.refuse(
                body,
                barred,
                &format!("`{barred}` cannot be set where `type` is `{kind}`"),
            );
        }
        let strict = self
            .argument_value(body, "strict")
            .and_then(|item| item.truth());
        if kind == "resource-affinity" && strict == Some(true) {
            self.refuse(
                body,
                "strict",
                "`strict` cannot be true where `type` is `resource-affinity`",
            );
        }
    }

    fn linux_bridge(&mut self, body: &Body) {
        let aware = match self.argument_value(body, "vlan_aware") {
            Some(item) if item.is_unknown() => return,
            other => other.and_then(|item| item.truth()).unwrap_or(false),
        };
        let vids = self
            .argument_value(body, "vids")
            .is_some_and(|item| !item.is_unknown());
        if vids && !aware {
            self.refuse(body, "vids", "`vids` needs `vlan_aware = true`");
        }
    }

    fn zfs_pool(&mut self, body: &Body, head: &Range<usize>) {
        let level = self.argument_value(body, "raidlevel");
        if level.as_ref().is_some_and(Item::is_unknown) {
            return;
        }
        let draid = level
            .as_ref()
            .and_then(Item::text)
            .is_some_and(|level| level.starts_with("draid"));
        match self.argument_value(body, "draid_config") {
            Some(item) if item.is_unknown() => {}
            None if draid => {
                let message = "argument `draid_config` is missing: `raidlevel` is a dRAID";
                self.report
                    .error("tf/missing-argument", self.file, head.clone(), message);
            }
            Some(_) if !draid => {
                self.refuse(
                    body,
                    "draid_config",
                    "`draid_config` cannot be set: `raidlevel` is no dRAID",
                );
            }
            _ => {}
        }
    }

    fn sdn_subnet(&mut self, body: &Body) {
        let Some(subnet) = self
            .argument_value(body, "cidr")
            .and_then(|item| cidr(item.text()?))
        else {
            return;
        };
        let mut inside = |item: Option<Item>, what: &str| -> Option<IpAddr> {
            let item = item?;
            let address: IpAddr = item.text()?.parse().ok()?;
            if !contains(subnet, address) {
                let message = format!(
                    "`{what}`: {address} is not in the subnet {}/{}",
                    subnet.0, subnet.1
                );
                self.report
                    .error("tf/conflict", self.file, item.span.clone(), message);
            }
            Some(address)
        };
        let value = |name: &str| {
            body.get_attribute(name)
                .map(|argument| self.scope.value(&argument.value))
        };
        let (gateway, dns, range) = (
            value("gateway"),
            value("dhcp_dns_server"),
            value("dhcp_range"),
        );
        let member = |name: &str| range.as_ref().and_then(|range| range.member(name)).cloned();
        inside(gateway, "gateway");
        inside(dns, "dhcp_dns_server");
        let start = inside(member("start_address"), "start_address");
        let end = inside(member("end_address"), "end_address");
        if let (Some(start), Some(end)) = (start, end)
            && start > end
        {
            self.refuse(body, "dhcp_range", "`dhcp_range` ends before it starts");
        }
    }
}

/// Returns a path as it is read by people: without the position of a block that can only be one.
fn plain(path: &str) -> String {
    path.strip_prefix("<.").unwrap_or(path).replace(".0.", ".")
}

fn given_value(item: &Item) -> Given {
    match item.value {
        Value::Null => Given::No,
        Value::Unknown | Value::Text => Given::Perhaps,
        _ => Given::Yes,
    }
}

/// Says whether an address is in a network.
pub(in super::super) fn contains((network, length): (IpAddr, u8), address: IpAddr) -> bool {
    let bits = |address: IpAddr| match address {
        IpAddr::V4(v4) => (u128::from(u32::from(v4)), 32),
        IpAddr::V6(v6) => (u128::from(v6), 128),
    };
    let ((network, width), (address, other)) = (bits(network), bits(address));
    let shift = width - u32::from(length).min(width);
    width == other && (shift >= 128 || network >> shift == address >> shift)
}
