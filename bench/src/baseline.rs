//! What llama-server and Ollama offer: the same model, a good prompt, and a JSON schema.
//!
//! Both usual forms are measured: fields that may be left out, which is faster, and fields that are null
//! where nothing is stated, which keeps a small model from skipping some. Either gets the benefit of each
//! doubt: the same worker and threads as the program, the prompt's fixed part kept warm, no start of a
//! process in its time, examples of the same kind, and no white space to decode.

use std::fs::File;

use pai_cage::process::{SpawnOptions, Timeouts, Worker};
use pai_cage::protocol::{DecodeRequest, DecodeStats, Grammar, LoadParams};
use pai_cage::sandbox;
use pai_redact::{Raw, Redactor};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::Outcome;
use crate::world::World;

/// Room for any answer here; a longer one counts as none.
const MOST_TOKENS: u32 = 768;

/// The context that the program itself uses.
const CONTEXT: u32 = 4096;

/// The spec's fields, in the order of the schema.
const FIELDS: [&str; 15] = [
    "kind",
    "count",
    "name",
    "vmid",
    "node",
    "os",
    "cores",
    "memory_mb",
    "disk_gb",
    "storage",
    "bridge",
    "vlan",
    "ip",
    "gateway",
    "services",
];

const RULES: &str = "You turn a request for Proxmox guests into a JSON spec. `guests` has one object for each kind of machine.
kind: vm or lxc; a container is lxc. count: how many machines of this kind. name: its name, if the request gives one.
vmid, node, storage, bridge, vlan, gateway: as the request gives them. os: distribution and version, such as debian-12,
ubuntu-24.04, windows-server-2022. cores: CPU cores of one machine. memory_mb: memory of one machine in MB, 1 GB is 1024.
disk_gb: disk of one machine in GB, 1 TB is 1024. ip: address with its prefix length, or dhcp. services: software to run on it.
Never invent a value.";

/// What becomes of a field that the request does not state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// It is left out.
    LeftOut,
    /// It is null.
    Null,
}

/// A warm worker that answers under a plain JSON schema.
pub(crate) struct Baseline {
    worker: Worker,
    prompt: String,
    schema: String,
}

/// An answer of the baseline.
pub(crate) struct Reply {
    /// The guests; none where the answer did not end, or is no JSON.
    pub(crate) guests: Vec<Value>,
    /// What the worker measured.
    pub(crate) stats: DecodeStats,
}

impl Form {
    /// Returns its name in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::LeftOut => "fields left out",
            Self::Null => "fields null",
        }
    }

    /// Writes a guest with this form's idea of what is not stated.
    fn guest(self, stated: &Value) -> Value {
        let mut guest = Map::new();
        for field in FIELDS {
            match (stated.get(field), self) {
                (Some(value), _) => guest.insert(field.into(), value.clone()),
                (None, Self::Null) => guest.insert(field.into(), Value::Null),
                (None, Self::LeftOut) => None,
            };
        }
        Value::Object(guest)
    }

    fn prompt(self) -> String {
        let rule = match self {
            Self::LeftOut => "Leave out every field that the request does not state.",
            Self::Null => "Give null for every field that the request does not state.",
        };
        let mut prompt = format!("<|im_start|>system\n{RULES} {rule}<|im_end|>\n");
        for (request, guests) in examples() {
            let guests: Vec<Value> = guests.iter().map(|guest| self.guest(guest)).collect();
            let spec = json!({"guests": guests});
            prompt += &format!(
                "<|im_start|>user\n{request}<|im_end|>\n<|im_start|>assistant\n{spec}<|im_end|>\n"
            );
        }
        prompt + "<|im_start|>user\n"
    }

    fn schema(self) -> Value {
        let of = |kind: &str| match self {
            Self::LeftOut => json!({"type": kind}),
            Self::Null => json!({"type": [kind, "null"]}),
        };
        let mut properties = Map::new();
        for field in FIELDS {
            let schema = match field {
                "kind" => json!({"enum": ["vm", "lxc"]}),
                "count" => json!({"type": "integer", "minimum": 1, "maximum": 100}),
                "vmid" | "cores" | "memory_mb" | "disk_gb" | "vlan" => of("integer"),
                "services" => {
                    let mut list = of("array");
                    list["items"] = json!({"type": "string"});
                    list["maxItems"] = json!(8);
                    list
                }
                _ => of("string"),
            };
            properties.insert(field.into(), schema);
        }
        let required = match self {
            Self::LeftOut => &FIELDS[..2],
            Self::Null => &FIELDS[..],
        };
        json!({
            // llguidance would allow white space between tokens; this spares the baseline its time.
            "x-guidance": {"whitespace_flexible": false},
            "type": "object",
            "additionalProperties": false,
            "required": ["guests"],
            "properties": {"guests": {"type": "array", "minItems": 1, "maxItems": 10, "items": {
                "type": "object",
                "additionalProperties": false,
                "required": required,
                "properties": properties,
            }}},
        })
    }
}

/// The requests of the program's own prompt, answered in JSON.
fn examples() -> [(&'static str, Vec<Value>); 3] {
    [
        (
            "three mysql VMs with 12 gigs of ram, 6 vcpus and 150G disks on rbd-pool, plus a traefik container with 2GB in front",
            vec![
                json!({"kind": "vm", "count": 3, "cores": 6, "memory_mb": 12288, "disk_gb": 150,
                    "storage": "rbd-pool", "services": ["mysql"]}),
                json!({"kind": "lxc", "count": 1, "memory_mb": 2048, "services": ["traefik"]}),
            ],
        ),
        (
            "build: 1 scheduler 2c/6G/60G, 4 executor nodes 6c/12G/90G, storage build-pool",
            vec![
                json!({"kind": "vm", "count": 1, "cores": 2, "memory_mb": 6144, "disk_gb": 60, "storage": "build-pool"}),
                json!({"kind": "vm", "count": 4, "cores": 6, "memory_mb": 12288, "disk_gb": 90, "storage": "build-pool"}),
            ],
        ),
        (
            "a ubuntu 22.04 mail relay called relay1 on node alpha with 2 cores, vmbr2 vlan 7, 10.0.7.9/24 via 10.0.7.1",
            vec![
                json!({"kind": "vm", "count": 1, "name": "relay1", "node": "alpha", "os": "ubuntu-22.04", "cores": 2,
                    "bridge": "vmbr2", "vlan": 7, "ip": "10.0.7.9/24", "gateway": "10.0.7.1"}),
            ],
        ),
    ]
}

impl Baseline {
    /// Starts a worker with the parameters that the program takes on this machine, and warms it.
    pub(crate) fn start(world: &World, model: &str, form: Form) -> Outcome<Self> {
        let installed = world.model(model)?;
        let failed = |error: pai_cage::call::CallError| format!("the baseline: {error}");
        let file = File::open(world.file(installed)).map_err(|error| error.to_string())?;
        let options = SpawnOptions {
            program: world.worker().to_owned(),
            sandbox: sandbox::Options::default(),
            timeouts: Timeouts::default(),
        };
        let mut worker = Worker::spawn(&options, file).map_err(failed)?;
        worker.load(&parameters(world, model)?).map_err(failed)?;
        let mut baseline = Self {
            worker,
            prompt: form.prompt(),
            schema: form.schema().to_string(),
        };
        baseline.answer("a debian VM")?;
        Ok(baseline)
    }

    /// Answers one request.
    pub(crate) fn answer(&mut self, request: &str) -> Outcome<Reply> {
        let reply = self.worker.decode(&DecodeRequest {
            prefix: self.prompt.clone(),
            data: Redactor::new().scrub(Raw::new(request)).0,
            suffix: "<|im_end|>\n<|im_start|>assistant\n".to_owned(),
            grammar: Grammar::JsonSchema(self.schema.clone()),
            max_tokens: MOST_TOKENS,
            force_batches: false,
        });
        let reply = reply.map_err(|error| format!("the baseline: {error}"))?;
        #[derive(Deserialize)]
        struct Spec {
            guests: Vec<Value>,
        }
        let spec = serde_json::from_str(&reply.text);
        Ok(Reply {
            guests: spec.map_or_else(|_| Vec::new(), |spec: Spec| spec.guests),
            stats: reply.stats,
        })
    }
}

/// Asks the program how it runs the model here.
fn parameters(world: &World, model: &str) -> Outcome<LoadParams> {
    #[derive(Deserialize)]
    struct Tuned {
        settings: Vec<Setting>,
    }
    #[derive(Deserialize)]
    struct Setting {
        key: String,
        value: Value,
    }
    let setting = format!("ai.model={model}");
    let ran = world.run(&["--set", &setting, "optimize-hardware", "--json"]);
    let tuned: Tuned = ran.done()?.json()?;
    let value = |key: &str, usual: u32| {
        let found = tuned.settings.iter().find(|setting| setting.key == key);
        let value = found.and_then(|setting| u32::try_from(setting.value.as_u64()?).ok());
        value.unwrap_or(usual)
    };
    let usual = LoadParams::default();
    let batch = value("ai.batch", usual.batch);
    Ok(LoadParams {
        context: value("ai.context", CONTEXT).min(CONTEXT),
        batch,
        ubatch: batch.min(usual.ubatch),
        threads: value("ai.threads", usual.threads),
        ..usual
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_has_examples_that_its_own_schema_allows() {
        for form in [Form::LeftOut, Form::Null] {
            let schema = form.schema();
            let guest = &schema["properties"]["guests"]["items"];
            let required: Vec<&str> = guest["required"]
                .as_array()
                .unwrap()
                .iter()
                .filter_map(Value::as_str)
                .collect();
            for (_, guests) in examples() {
                for stated in &guests {
                    let known = |field: &String| guest["properties"].get(field).is_some();
                    assert!(stated.as_object().unwrap().keys().all(known), "{stated}");
                    let written = form.guest(stated);
                    let has = |field: &&str| written.get(field).is_some();
                    assert!(required.iter().all(has), "{written}");
                }
            }
        }
        assert!(Form::Null.prompt().contains("\"vmid\":null"));
        assert!(!Form::LeftOut.prompt().contains("null,"));
    }
}
