//! The files around `main.tf`.

use super::group::Group;
use super::hcl::{Hcl, string};
use super::{Needs, PROVIDER_VERSION};
use crate::spec::Kind;

/// Writes `versions.tf`.
pub(super) fn versions() -> String {
    let mut hcl = Hcl::new();
    hcl.block("terraform", |hcl| {
        hcl.pair("required_version", string(">= 1.5.0"));
        hcl.blank();
        hcl.block("required_providers", |hcl| {
            hcl.open("proxmox = {");
            hcl.pair("source", string("bpg/proxmox"));
            hcl.pair("version", string(&format!("= {PROVIDER_VERSION}")));
            hcl.close("}");
        });
    });
    hcl.finish()
}

/// Writes `provider.tf`.
pub(super) fn provider(needs: &Needs) -> String {
    let mut hcl = Hcl::new();
    hcl.block("provider \"proxmox\"", |hcl| {
        hcl.pair("endpoint", "var.proxmox_endpoint");
        if needs.root {
            hcl.pair("username", string("root@pam"));
            hcl.pair("password", "var.proxmox_root_password");
        } else {
            hcl.pair("api_token", "var.proxmox_api_token");
        }
        hcl.blank();
        hcl.comment("The cluster's certificate is verified. For a self-signed one, trust its CA on this machine.");
        hcl.pair("insecure", "false");
        if needs.ssh_upload {
            hcl.blank();
            hcl.comment("Snippets cannot be uploaded through the API.");
            hcl.block("ssh", |hcl| {
                hcl.pair("agent", "true");
                hcl.pair("username", "var.proxmox_ssh_username");
            });
        }
    });
    hcl.finish()
}

struct Variable<'a> {
    name: &'a str,
    description: &'a str,
    kind: &'a str,
    sensitive: bool,
    condition: String,
    error: &'a str,
}

/// Writes `variables.tf`.
pub(super) fn variables(needs: &Needs) -> String {
    let mut hcl = Hcl::new();
    for variable in list(needs) {
        hcl.blank();
        hcl.block(&format!("variable \"{}\"", variable.name), |hcl| {
            hcl.pair("description", string(variable.description));
            hcl.pair("type", variable.kind);
            if variable.sensitive {
                hcl.pair("sensitive", "true");
            }
            hcl.blank();
            hcl.block("validation", |hcl| {
                hcl.pair("condition", variable.condition.clone());
                hcl.pair("error_message", string(variable.error));
            });
        });
    }
    hcl.finish()
}

fn matches(name: &str, pattern: &str) -> String {
    format!("can(regex({}, var.{name}))", string(pattern))
}

/// One function though it is long: a list, in the order in which a reader fills the variables in.
fn list(needs: &Needs) -> Vec<Variable<'_>> {
    let mut out = vec![Variable {
        name: "proxmox_endpoint",
        description: "The address of the Proxmox API",
        kind: "string",
        sensitive: false,
        condition: matches("proxmox_endpoint", "^https://"),
        error: "The address has to begin with https://.",
    }];
    if needs.root {
        out.push(Variable {
            name: "proxmox_root_password",
            description: "The password of root@pam",
            kind: "string",
            sensitive: true,
            condition: "length(var.proxmox_root_password) > 0".to_owned(),
            error: "The password is empty.",
        });
    } else {
        out.push(Variable {
            name: "proxmox_api_token",
            description: "The API token, as user@realm!name=secret",
            kind: "string",
            sensitive: true,
            condition: matches("proxmox_api_token", "^[^@!=]+@[^@!=]+![^@!=]+=.+$"),
            error: "The token has to read user@realm!name=secret.",
        });
    }
    if needs.ssh_upload {
        out.push(Variable {
            name: "proxmox_ssh_username",
            description: "The user who may upload snippets to the node over SSH, with a key from the SSH agent",
            kind: "string",
            sensitive: false,
            condition: "length(var.proxmox_ssh_username) > 0".to_owned(),
            error: "The user name is empty.",
        });
    }
    if needs.node_name {
        out.push(Variable {
            name: "node_name",
            description: "The node of the cluster that the guests are created on",
            kind: "string",
            sensitive: false,
            condition: matches("node_name", "^[0-9A-Za-z]([0-9A-Za-z-]*[0-9A-Za-z])?$"),
            error: "A node's name has letters, digits and dashes.",
        });
    }
    if needs.ssh_keys {
        let keys = "[for key in var.ssh_public_keys : can(regex(\"^(ssh|ecdsa|sk)-\", key))]";
        out.push(Variable {
            name: "ssh_public_keys",
            description: "The public SSH keys that may log in to the guests",
            kind: "list(string)",
            sensitive: false,
            condition: format!("length(var.ssh_public_keys) > 0 && alltrue({keys})"),
            error: "Give at least one public SSH key.",
        });
    }
    for file in &needs.files {
        out.push(Variable {
            name: &file.name,
            description: &file.description,
            kind: "string",
            sensitive: false,
            condition: matches(&file.name, "^[^:/]+:[^:/]+/.+$"),
            error: "The file has to be given as storage:content/file.",
        });
    }
    out
}

/// Writes `outputs.tf`.
pub(super) fn outputs(groups: &[Group<'_>]) -> String {
    let mut hcl = Hcl::new();
    for group in groups {
        let agent = group.guest.agent.as_ref().is_some_and(|agent| agent.value);
        hcl.blank();
        hcl.block(&format!("output \"{}\"", group.label), |hcl| {
            hcl.pair(
                "description",
                string(&format!("The guests of {}, by name", group.label)),
            );
            hcl.open("value = {");
            let resource = format!("{}.{}", group.resource(), group.label);
            hcl.open(&format!("for name, guest in {resource} : name => {{"));
            hcl.pair("vm_id", "guest.vm_id");
            hcl.pair("node_name", "guest.node_name");
            match group.kind() {
                Kind::Vm if agent => hcl.pair("ipv4", "guest.ipv4_addresses"),
                Kind::Vm => hcl.pair("mac", "guest.mac_addresses"),
                Kind::Lxc => hcl.pair("ipv4", "guest.ipv4"),
            }
            hcl.close("}");
            hcl.close("}");
        });
    }
    hcl.finish()
}

/// Writes `terraform.tfvars.example`.
pub(super) fn example(needs: &Needs) -> String {
    let mut hcl = Hcl::new();
    hcl.comment("Copy to terraform.tfvars and adapt.");
    hcl.pair("proxmox_endpoint", string("https://pve.example.com:8006/"));
    if needs.ssh_upload {
        hcl.pair("proxmox_ssh_username", string("root"));
    }
    if needs.node_name {
        hcl.pair("node_name", string("pve"));
    }
    if needs.ssh_keys {
        hcl.pair(
            "ssh_public_keys",
            super::hcl::strings(["ssh-ed25519 AAAA... you@example.com"]),
        );
    }
    for file in &needs.files {
        hcl.pair(&file.name, string(&file.example));
    }
    hcl.blank();
    hcl.comment("The secret stays out of files: set it in the environment.");
    hcl.comment(if needs.root {
        "  export TF_VAR_proxmox_root_password=..."
    } else {
        "  export TF_VAR_proxmox_api_token=..."
    });
    hcl.finish()
}
