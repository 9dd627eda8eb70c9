//! The real Terraform with the real provider, and what it makes of rendered configurations.
//!
//! Every configuration is a module of one root, so that one `plan` covers many. The API's address
//! leads nowhere: planning new guests asks it nothing. The engine's tests use this file, too.
#![expect(
    clippy::disallowed_methods,
    reason = "runs Terraform, which the environment names for tests"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use pai_iac::spec::Spec;
use pai_iac::terraform::render::render;
use serde_json::Value;

use crate::planned;

/// Both programs.
pub(crate) struct Terraform {
    program: PathBuf,
    provider: PathBuf,
}

impl Terraform {
    /// Finds the programs, or says why there are none.
    pub(crate) fn find() -> Result<Self, String> {
        let named = std::env::var_os("PROXMOX_AI_TEST_TERRAFORM").map(PathBuf::from);
        let program = named
            .or_else(|| in_path("terraform"))
            .or_else(|| in_path("tofu"))
            .ok_or("no terraform or tofu program, and PROXMOX_AI_TEST_TERRAFORM names none")?;
        let provider = std::env::var_os("PROXMOX_AI_TEST_PROVIDER")
            .map(PathBuf::from)
            .or_else(built_provider)
            .ok_or(
                "PROXMOX_AI_TEST_PROVIDER names no provider; scripts/provider-build.sh builds one",
            )?;
        if !provider.is_file() {
            return Err(format!(
                "no provider is at {}, which PROXMOX_AI_TEST_PROVIDER names",
                provider.display()
            ));
        }
        Ok(Self { program, provider })
    }

    pub(crate) fn run(&self, folder: &Path, arguments: &[&str]) -> Output {
        let rc = folder.join("terraform.rc");
        let overrides = self.provider.parent().expect("a file has a folder");
        let text = format!(
            "provider_installation {{\n  dev_overrides {{\n    \"bpg/proxmox\" = {:?}\n  }}\n}}\n",
            overrides.display().to_string()
        );
        fs::write(&rc, text).expect("the folder is writable");
        Command::new(&self.program)
            .args(arguments)
            .current_dir(folder)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", folder)
            .env("TF_CLI_CONFIG_FILE", &rc)
            .env("CHECKPOINT_DISABLE", "1")
            .output()
            .expect("terraform starts")
    }

    /// Plans a folder's configuration as for an empty cluster, and returns the plan.
    pub(crate) fn plan(&self, folder: &Path) -> Value {
        let plan = self.run(
            folder,
            &[
                "plan",
                "-refresh=false",
                "-input=false",
                "-no-color",
                "-lock=false",
                "-out=plan",
            ],
        );
        assert!(
            plan.status.success(),
            "{}",
            String::from_utf8_lossy(&plan.stderr)
        );
        self.json(folder, &["show", "-json", "plan"])
    }

    pub(crate) fn json(&self, folder: &Path, arguments: &[&str]) -> Value {
        let output = self.run(folder, arguments);
        let text = String::from_utf8_lossy(&output.stdout);
        serde_json::from_str(&text).unwrap_or_else(|error| {
            panic!(
                "{arguments:?}: {error}\n{text}\n{}",
                String::from_utf8_lossy(&output.stderr)
            )
        })
    }
}

fn in_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// Returns the provider where `scripts/provider-build.sh` puts it.
fn built_provider() -> Option<PathBuf> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent()?;
    let file = target.join("provider/v0.111.1/terraform-provider-proxmox");
    file.is_file().then_some(file)
}

/// Writes a configuration as a module, and returns the call of it.
pub(crate) fn module(root: &Path, name: &str, spec: &Spec) -> String {
    let rendered = render(spec).unwrap_or_else(|error| panic!("{name}: {error}"));
    let folder = root.join(name);
    fs::create_dir_all(&folder).expect("the folder is writable");
    let mut call = format!("module {name:?} {{\n  source = \"./{name}\"\n");
    for file in &rendered.files {
        let target = match file.name {
            // It has no ending that Terraform would format, so it is checked under another name.
            "terraform.tfvars.example" => "example.tfvars",
            name => name,
        };
        fs::write(folder.join(target), &file.text).expect("the folder is writable");
        if file.name == "variables.tf" {
            for line in file.text.lines() {
                if let Some(variable) = line
                    .strip_prefix("variable \"")
                    .and_then(|l| l.split('"').next())
                {
                    let _ = writeln!(call, "  {variable} = {}", value(variable));
                }
            }
        }
    }
    call + "}\n"
}

/// Returns what a variable is set to; the secret is one of this run only.
fn value(variable: &str) -> String {
    match variable {
        "proxmox_endpoint" => "\"https://127.0.0.1:1/\"".to_owned(),
        "proxmox_api_token" => format!("\"test@pve!run=run-{}\"", std::process::id()),
        "proxmox_root_password" => format!("\"run-{}\"", std::process::id()),
        "proxmox_ssh_username" => "\"nobody\"".to_owned(),
        "node_name" => format!("{:?}", planned::NODE),
        "ssh_public_keys" => format!("[{:?}]", planned::KEY),
        name if name.ends_with("_iso_file_id") => format!("{:?}", planned::ISO),
        name if name.ends_with("_template_file_id") => "\"local:vztmpl/given.tar.zst\"".to_owned(),
        name if name.ends_with("_image_file_id") => format!("{:?}", planned::IMAGE),
        name => panic!("the variable {name} is new to this test"),
    }
}

/// Lets Terraform format, validate and plan the specs, and compares what it plans with them.
fn check(terraform: &Terraform, specs: &[(String, Spec)]) {
    let folder = tempfile::tempdir().expect("a folder for Terraform");
    let root = folder.path();
    let calls: String = specs
        .iter()
        .map(|(name, spec)| module(root, name, spec))
        .collect();
    // The call of the modules is this test's own and need not be formatted, so it is written later.
    let formatted = terraform.run(root, &["fmt", "-check", "-diff", "-recursive"]);
    let diff = String::from_utf8_lossy(&formatted.stdout);
    assert!(formatted.status.success(), "not formatted:\n{diff}");
    fs::write(root.join("root.tf"), calls).expect("the folder is writable");
    let got = terraform.run(root, &["get", "-no-color"]);
    assert!(
        got.status.success(),
        "{}",
        String::from_utf8_lossy(&got.stderr)
    );
    let verdict = terraform.json(root, &["validate", "-json"]);
    let diagnostics: Vec<&Value> = verdict["diagnostics"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|diagnostic| {
            diagnostic["summary"] != "Provider development overrides are in effect"
        })
        .collect();
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    let shown = terraform.plan(root);
    let modules: BTreeMap<&str, &Value> = shown["planned_values"]["root_module"]["child_modules"]
        .as_array()
        .expect("a module for each spec")
        .iter()
        .map(|module| {
            let address = module["address"].as_str().expect("an address");
            (address.trim_start_matches("module."), module)
        })
        .collect();
    let mut differences = Vec::new();
    for (name, spec) in specs {
        let resources = modules[name.as_str()]["resources"]
            .as_array()
            .expect("a list");
        for difference in planned::differences(spec, resources) {
            differences.push(format!("{name}: {difference}"));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// Checks completed specs in parts that Terraform plans in bearable time, or says why it cannot.
pub(crate) fn check_in_parts(specs: &[(String, Spec)]) {
    assert!(!specs.is_empty(), "there is nothing to plan");
    match Terraform::find() {
        Ok(terraform) => specs.chunks(24).for_each(|part| check(&terraform, part)),
        Err(why) => println!("skipped: {why}"),
    }
}
