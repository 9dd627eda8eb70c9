//! The prompt's fixed part, for each family of models.

use pai_redact::Clean;

/// How a family of models marks turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// `<|im_start|>role … <|im_end|>`: Qwen, SmolLM.
    ChatMl,
}

/// The fixed part for reading requests; the worker decodes it once and keeps its state.
///
/// Rules and examples have the very form of the lines that the grammar allows.
const READ: &str = "You turn a request for Proxmox guests into lines, one line for each kind of machine.
for= is the one word of the request that says best what the machine is for.

request: three mysql VMs with 12 gigs of ram, 6 vcpus and 150G disks on rbd-pool, plus a traefik container with 2GB in front
vm x3 for=mysql cores=6 ram=12GB disk=150GB@rbd-pool
lxc x1 for=traefik ram=2GB
.
request: build: 1 scheduler 2c/6G/60G, 4 executor nodes 6c/12G/90G, storage build-pool
vm x1 for=scheduler cores=2 ram=6GB disk=60GB@build-pool
vm x4 for=executor cores=6 ram=12GB disk=90GB@build-pool
.
request: a mail relay on node alpha with 2 cores, vlan 7
vm x1 for=mail cores=2 node=alpha vlan=7
.
";

impl Family {
    /// Finds a family by the catalogue's name.
    pub fn named(name: &str) -> Option<Self> {
        matches!(name, "chatml" | "qwen2" | "qwen" | "smollm2").then_some(Self::ChatMl)
    }

    /// Returns what stands before the request.
    pub fn prefix(self) -> Clean {
        match self {
            Self::ChatMl => Clean::join(
                &[
                    &Clean::of_program("<|im_start|>system"),
                    &Clean::of_program(READ),
                ],
                "\n",
            )
            .and("<|im_end|>\n<|im_start|>user\nrequest: "),
        }
    }

    /// Returns what stands behind the request.
    pub fn suffix(self) -> Clean {
        match self {
            Self::ChatMl => Clean::of_program("<|im_end|>\n<|im_start|>assistant\n"),
        }
    }
}
