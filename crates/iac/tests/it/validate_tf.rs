//! What the real provider rejects: one case per rule, and configuration that it accepts.

use pai_iac::finding::{Finding, Severity, SourceFile};
use pai_iac::terraform::catalogue::{Catalogue, Kind};
use pai_iac::terraform::validate::validate;

/// Checks files, given as name and text.
pub(crate) fn check(files: &[(&str, &str)]) -> Vec<Finding> {
    let file = |(name, text): &(&str, &str)| SourceFile {
        name: (*name).to_owned(),
        text: (*text).to_owned(),
    };
    let files: Vec<SourceFile> = files.iter().map(file).collect();
    validate(&files, Catalogue::builtin())
}

/// Returns the rules of the errors in one file.
pub(crate) fn errors(text: &str) -> Vec<&'static str> {
    let errors = check(&[("main.tf", text)]).into_iter();
    errors
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| finding.rule)
        .collect()
}

/// Wraps the inside of a virtual machine.
fn vm(inside: &str) -> String {
    format!(
        "resource \"proxmox_virtual_environment_vm\" \"a\" {{\n  node_name = \"pve\"\n{inside}\n}}\n"
    )
}

/// A configuration with most of the language in it, as people write them.
pub(crate) const GOOD: &str = r#"
terraform {
  required_version = ">= 1.5"
  required_providers {
    proxmox = {
      source  = "bpg/proxmox"
      version = "0.111.1"
    }
  }
  backend "local" {
    path = "x"
  }
}

provider "proxmox" {
  endpoint  = var.endpoint
  api_token = var.token
  ssh {
    agent = true
    node {
      name    = "pve"
      address = "10.0.0.2"
    }
  }
}

provider "proxmox" {
  alias    = "second"
  endpoint = "https://pve2.example.org:8006"
}

variable "endpoint" {
  type    = string
  default = "https://pve.example.org:8006"
  validation {
    condition     = can(regex("^https://", var.endpoint))
    error_message = "It must start with https."
  }
}

variable "token" {
  type      = string
  sensitive = true
  nullable  = false
}

variable "nodes" {
  type = map(object({
    cores = optional(number, 2)
    tags  = list(string)
  }))
  default = {}
}

locals {
  image  = "local:iso/debian.img"
  prefix = join("-", ["k3s", terraform.workspace])
  all    = { for name, node in var.nodes : name => merge(node, { id = 100 + length(name) }) if node.cores > 0 }
}

data "proxmox_virtual_environment_nodes" "all" {
}

resource "proxmox_download_file" "image" {
  content_type = "import"
  datastore_id = "local"
  node_name    = data.proxmox_virtual_environment_nodes.all.names[0]
  url          = "https://cloud.example.org/debian.qcow2"
  lifecycle {
    prevent_destroy = true
  }
}

resource "proxmox_virtual_environment_vm" "node" {
  for_each  = local.all
  provider  = proxmox.second
  name      = "${local.prefix}-${each.key}"
  node_name = "pve"
  on_boot   = "true"
  tags      = each.value.tags

  cpu {
    cores = each.value.cores
    type  = "x86-64-v2-AES"
  }
  memory {
    dedicated = 4 * 1024
  }
  dynamic "disk" {
    for_each = [20, 50]
    iterator = size
    content {
      datastore_id = "local-zfs"
      interface    = "scsi${size.key}"
      size         = size.value
      import_from  = size.key == 0 ? proxmox_download_file.image.id : null
    }
  }
  network_device {
    bridge  = "vmbr0"
    vlan_id = "20"
  }
  initialization {
    user_data_file_id = proxmox_virtual_environment_file.user.id
    ip_config {
      ipv4 {
        address = "dhcp"
      }
    }
  }
  lifecycle {
    ignore_changes = [tags, initialization[0].user_account]
    precondition {
      condition     = length(each.key) > 0
      error_message = "A name is needed."
    }
  }
  provisioner "local-exec" {
    command = "echo ${self.id}"
  }
  depends_on = [proxmox_download_file.image]
}

resource "proxmox_virtual_environment_file" "user" {
  content_type = "snippets"
  datastore_id = "local"
  node_name    = "pve"
  source_raw {
    file_name = "user.yaml"
    data      = <<-EOT
      #cloud-config
      hostname: ${local.prefix}
      %{for name in keys(var.nodes)~}
      # ${name}
      %{endfor~}
    EOT
  }
}

resource "aws_instance" "other" {
  whatever = true
}

module "more" {
  source    = "./more"
  anything  = 1
  providers = { proxmox = proxmox.second }
}

moved {
  from = proxmox_virtual_environment_vm.old
  to   = proxmox_virtual_environment_vm.node
}

import {
  to = proxmox_download_file.image
  id = "x"
}

output "addresses" {
  value = { for name, vm in proxmox_virtual_environment_vm.node : name => vm.ipv4_addresses }
}

output "nothing" {
  value       = null
  description = "Nothing"
  sensitive   = false
}
"#;

#[test]
fn a_configuration_with_most_of_the_language_has_no_errors() {
    let findings = check(&[("main.tf", GOOD)]);
    let errors: Vec<_> = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn each_mistake_is_found_under_its_name() {
    // One function though it is long: a table, a mistake a row.
    let cases = [
        ("tf/syntax", "resource \"x\" {".to_owned()),
        ("tf/syntax", vm("  name = \"a\nb\"")),
        ("tf/syntax", vm("  name = \"a\"\n  name = \"b\"")),
        ("tf/unknown-type", "resource \"proxmox_vm_qemu\" \"a\" {\n}\n".to_owned()),
        ("tf/unknown-type", "data \"proxmox_download_file\" \"a\" {\n}\n".to_owned()),
        ("tf/unknown-argument", vm("  nmae = \"a\"")),
        ("tf/unknown-argument", vm("  cpu {\n    core = 1\n  }")),
        ("tf/unknown-argument", "name = 1\n".to_owned()),
        ("tf/unknown-block", vm("  network {\n  }")),
        ("tf/unknown-block", "resources \"a\" \"b\" {\n}\n".to_owned()),
        ("tf/missing-argument", "resource \"proxmox_virtual_environment_vm\" \"a\" {\n}\n".to_owned()),
        ("tf/missing-argument", vm("  disk {\n    size = 1\n  }")),
        ("tf/missing-argument", vm("  node_name = null").replacen("  node_name = \"pve\"\n", "", 1)),
        ("tf/missing-argument", "output \"a\" {\n}\n".to_owned()),
        ("tf/too-many-blocks", vm("  cpu {\n  }\n  cpu {\n  }")),
        ("tf/too-many-blocks", vm("  dynamic \"cpu\" {\n    for_each = [1, 2]\n    content {\n    }\n  }")),
        ("tf/block-expected", vm("  cpu = {\n  }")),
        ("tf/argument-expected", vm("  name {\n  }")),
        ("tf/missing-block", vm("  dynamic \"cpu\" {\n    for_each = [1]\n  }")),
        ("tf/type", vm("  on_boot = 1")),
        ("tf/type", vm("  tags = \"a\"")),
        ("tf/type", vm("  vm_id = 100.5")),
        ("tf/type", vm("  network_device = [{ bridge = \"vmbr0\" }]")),
        ("tf/type", "variable \"a\" {\n  type = strin\n}\n".to_owned()),
        ("tf/enum", vm("  bios = \"uefi\"")),
        ("tf/enum", vm("  network_device {\n    model = \"virtual\"\n  }")),
        ("tf/range", vm("  vm_id = 99")),
        ("tf/range", vm("  memory {\n    dedicated = 4\n  }")),
        ("tf/pattern", vm("  name = \"a_b\"")),
        ("tf/format", vm("  agent {\n    timeout = \"5\"\n  }")),
        ("tf/length", vm("  tags = [\"\"]")),
        ("tf/read-only", vm("  ipv4_addresses = [[\"10.0.0.1\"]]")),
        ("tf/read-only", vm("  id = \"a\"")),
        ("tf/required-with", vm("  memory {\n    hugepages = \"any\"\n  }")),
        ("tf/label", vm("  cpu \"a\" {\n  }")),
        ("tf/label", "resource \"proxmox_virtual_environment_vm\" {\n}\n".to_owned()),
        ("tf/conflict", "resource \"proxmox_acl\" \"a\" {\n  path = \"/\"\n  role_id = \"a\"\n  user_id = \"a\"\n  group_id = \"b\"\n}\n".to_owned()),
        ("tf/conflict", vm("  count = 1\n  for_each = {}")),
        ("tf/duplicate", format!("{}{}", vm(""), vm(""))),
        ("tf/duplicate", "locals {\n  a = 1\n}\nlocals {\n  a = 2\n}\n".to_owned()),
        ("tf/undeclared", vm("  name = var.name")),
        ("tf/undeclared", vm("  name = local.name")),
        ("tf/undeclared", vm("  name = proxmox_download_file.x.id")),
        ("tf/undeclared", vm("  name = each.key")),
        ("tf/undeclared", vm("  vm_id = 100 + count.index")),
        ("tf/undeclared", vm("  name = pve")),
        ("tf/undeclared", vm("  provider = proxmox.nowhere")),
        ("tf/undeclared", vm("  description = proxmox_virtual_environment_vm.a.name")),
        (
            "tf/undeclared",
            format!(
                "{}output \"a\" {{\n  value = proxmox_virtual_environment_vm.a[0].name\n}}\n",
                vm("")
            ),
        ),
        (
            "tf/undeclared",
            format!(
                "{}output \"a\" {{\n  value = proxmox_virtual_environment_vm.a.name\n}}\n",
                vm("  count = 2")
            ),
        ),
        (
            "tf/type",
            "variable \"a\" {\n  default = upper(\"a\")\n}\n".to_owned(),
        ),
        ("tf/unknown-attribute", format!("{}output \"a\" {{\n  value = proxmox_virtual_environment_vm.a.ip\n}}\n", vm(""))),
        ("tf/unknown-function", vm("  name = lowercase(\"A\")")),
    ];
    for (rule, text) in cases {
        assert_eq!(errors(&text), [rule], "{text}");
    }
}

#[test]
fn what_terraform_converts_is_accepted() {
    let cases = [
        "  vm_id = \"100\"",
        "  on_boot = \"1\"",
        "  name = 5",
        "  tags = [1, \"a\"]",
        "  tags = null",
        "  name = \"${\"a\"}b\"",
        "  bios = null",
        "  timeout_create = -1",
        "  network_device {\n    bridge = null\n  }",
        "  dynamic \"cpu\" {\n    for_each = []\n    content {\n    }\n  }",
        "  name = <<-E\n    abc\n  E\n".trim_end(),
    ];
    for inside in cases {
        // The text of a heredoc ends in a new line, which is no part of a name.
        let expected: &[&str] = if inside.contains("<<-E") {
            &["tf/pattern"]
        } else {
            &[]
        };
        assert_eq!(errors(&vm(inside)), expected, "{inside}");
    }
}

#[test]
fn a_value_that_is_not_written_in_the_files_is_never_wrong() {
    let head = "variable \"a\" {\n}\n";
    for inside in [
        "  vm_id = var.a",
        "  bios = \"${var.a}x\"",
        "  on_boot = \"${var.a}\"",
        "  tags = [for x in var.a : x]",
        "  name = var.a ? \"a_b\" : \"c_d\"",
        "  cpu {\n    cores = var.a\n  }",
        "  memory {\n    hugepages = var.a\n  }",
        "  dynamic \"cpu\" {\n    for_each = var.a\n    content {\n    }\n  }",
    ] {
        assert_eq!(
            errors(&format!("{head}{}", vm(inside))),
            [""; 0],
            "{inside}"
        );
    }
}

#[test]
fn local_values_are_followed() {
    let text = format!(
        "locals {{\n  b = {{ c = [\"uefi\"] }}\n}}\n{}",
        vm("  bios = local.b.c[0]")
    );
    assert_eq!(errors(&text), ["tf/enum"]);
    let looped = format!(
        "locals {{\n  b = local.c\n  c = local.b\n}}\n{}",
        vm("  bios = local.b")
    );
    assert_eq!(errors(&looped), [""; 0]);
}

#[test]
fn a_span_is_what_the_message_is_about() {
    let text = vm("  bios = \"uefi\"");
    let findings = check(&[("main.tf", &text)]);
    assert_eq!(&text[findings[0].span.clone()], "\"uefi\"");
    assert!(
        findings[0].message.contains("`bios`"),
        "{}",
        findings[0].message
    );
}

#[test]
fn a_misspelled_name_comes_with_the_right_one() {
    let hint = |text: &str| {
        check(&[("main.tf", text)])[0]
            .hint
            .clone()
            .unwrap_or_default()
    };
    assert_eq!(
        hint(&vm("  desciption = \"a\"")),
        "did you mean `description`?"
    );
    assert_eq!(
        hint(&vm("  netwrok_device {\n  }")),
        "did you mean `network_device`?"
    );
    assert_eq!(hint(&vm("  bios = \"omvf\"")), "did you mean `ovmf`?");
    assert!(
        hint("resource \"proxmox_vm_qemu\" \"a\" {\n}\n")
            .contains("proxmox_virtual_environment_vm")
    );
    assert!(
        hint("resource \"proxmox_virtual_environment_nodes\" \"a\" {\n}\n").contains("data source")
    );
}

#[test]
fn a_deprecated_name_is_a_warning_with_the_new_one() {
    let text = "resource \"proxmox_virtual_environment_download_file\" \"a\" {\n  content_type = \"iso\"\n  datastore_id = \"local\"\n  node_name = \"pve\"\n  url = \"https://a.example.org/a.iso\"\n}\n";
    let findings = check(&[("main.tf", text)]);
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!(
        (findings[0].rule, findings[0].severity),
        ("tf/deprecated", Severity::Warning)
    );
    assert_eq!(
        findings[0].hint.as_deref(),
        Some("use `proxmox_download_file`")
    );
}

#[test]
fn files_of_a_module_are_checked_together() {
    let main = vm("  name = var.name");
    let variables = "variable \"name\" {\n}\n";
    assert_eq!(
        check(&[("main.tf", &main), ("variables.tf", variables)]),
        []
    );
    let broken = check(&[("main.tf", &main), ("variables.tf", "variable \"name\" {")]);
    let rules: Vec<_> = broken
        .iter()
        .map(|finding| (finding.rule, finding.file.as_str()))
        .collect();
    assert_eq!(
        rules,
        [("tf/syntax", "variables.tf")],
        "what a broken file declares is not known"
    );
}

#[test]
fn another_providers_resources_are_left_alone() {
    let text = "terraform {\n  required_providers {\n    proxmox = {\n      source = \"telmate/proxmox\"\n    }\n  }\n}\nresource \"proxmox_vm_qemu\" \"a\" {\n  anything = 1\n}\nprovider \"proxmox\" {\n  pm_api_url = \"x\"\n}\nresource \"aws_instance\" \"b\" {\n  c = 1\n}\n";
    assert_eq!(check(&[("main.tf", text)]), []);
}

#[test]
fn a_provider_under_another_name_is_known_by_its_source() {
    let text = "terraform {\n  required_providers {\n    pve = {\n      source = \"registry.example.org/bpg/proxmox\"\n    }\n  }\n}\nprovider \"pve\" {\n  nothing = 1\n}\nresource \"proxmox_acl\" \"a\" {\n  provider = pve\n  role_id = \"a\"\n}\n";
    assert_eq!(errors(text), ["tf/unknown-argument", "tf/missing-argument"]);
}

#[test]
fn a_users_own_schema_takes_the_place_of_the_shipped_one() {
    let schema = r#"{"format_version":"1.0","provider_schemas":{"registry.example.org/bpg/proxmox":{"resource_schemas":{
        "proxmox_new":{"version":0,"block":{"attributes":{
            "size":{"type":"number","required":true},
            "ports":{"type":["list","number"],"optional":true},
            "made":{"type":"string","computed":true}},
            "block_types":{"part":{"nesting_mode":"list","max_items":1,"block":{}}}}}}}}}"#;
    let catalogue = Catalogue::from_provider_schema(schema).expect("it is a provider schema");
    assert_eq!(
        catalogue.names(Kind::Resource).collect::<Vec<_>>(),
        ["proxmox_new"]
    );
    let check = |text: &str| -> Vec<&'static str> {
        let file = SourceFile {
            name: "main.tf".to_owned(),
            text: text.to_owned(),
        };
        validate(&[file], &catalogue)
            .iter()
            .map(|finding| finding.rule)
            .collect()
    };
    let good = "resource \"proxmox_new\" \"a\" {\n  size = 1\n  ports = [\"2\"]\n}\n";
    assert_eq!(check(good), [""; 0]);
    let bad = "resource \"proxmox_new\" \"a\" {\n  made = \"a\"\n  part {\n  }\n  part {\n  }\n}\n";
    assert_eq!(
        check(bad),
        ["tf/missing-argument", "tf/read-only", "tf/too-many-blocks"]
    );
    for bad in ["", "[]", "{}", "{\"provider_schemas\":1}"] {
        assert!(Catalogue::from_provider_schema(bad).is_err(), "{bad}");
    }
}
