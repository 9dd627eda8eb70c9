//! The category of a secret: by its name where that says it, else by its value and the kind of file.

use super::harmless::{is_hash, is_hex_key};
use super::keys::{Meaning, Sense};
use super::name::Parts;
use super::notation::How;
use crate::input::Input;
use crate::kind::Kind;
use crate::score::shape::{is_base64, is_uuid};

/// Returns the category's name.
pub(super) fn of(
    input: &Input<'_>,
    parts: &Parts,
    name: &[u8],
    sense: Sense,
    how: How,
    value: &[u8],
) -> &'static str {
    if is_hash(value) {
        return if is_cloud_init(input) || sense.category == Some("cloud-init-password") {
            "cloud-init-password-hash"
        } else {
            "password-hash"
        };
    }
    if value.starts_with(b"PVEAPIToken=") {
        return "pve-api-token";
    }
    if parts.has("rails") && parts.has("master") {
        return "rails-master-key";
    }
    if how == How::Query && sense.meaning != Meaning::Password && is_url(input, name) {
        return "url-token";
    }
    match sense.category {
        Some("cloud-init-password") if name.contains(&b'-') && how == How::Switch => "cli-password",
        Some(category) => category,
        None if sense.meaning == Meaning::Password => of_password(input, parts, name, how),
        None => of_secret(value),
    }
}

/// Says whether a name is a parameter of a URL; all that is known here is what stands before it.
fn is_url(input: &Input<'_>, name: &[u8]) -> bool {
    !name.is_empty() && !matches!(input.kind, Kind::Env)
}

fn of_secret(value: &[u8]) -> &'static str {
    if is_hex_key(value) {
        "hex-key"
    } else if is_base64(value) && !is_uuid(value) {
        "base64-secret"
    } else {
        "generic-secret"
    }
}

fn of_password(input: &Input<'_>, parts: &Parts, name: &[u8], how: How) -> &'static str {
    let path = input.path;
    if path.contains("/etc/pve/priv/") {
        return "pve-priv-password";
    }
    if parts.has("snmp") || parts.has("snmpv") {
        return "snmp-password";
    }
    let wireless = ["wpa", "wifi", "wlan", "ssid", "wireless", "sae"];
    if wireless.iter().any(|part| parts.has(part)) || parts.has("psk") && is_wireless(path) {
        return "wifi-psk";
    }
    if parts.has("psk") || parts.has("ipsec") {
        return "ipsec-psk";
    }
    if parts.get(0) == b"ansible" || input.kind == Kind::Yaml && path.contains("/inventor") {
        return "ansible-password";
    }
    if is_cloud_init(input) {
        return "cloud-init-password";
    }
    let environment =
        name.iter().any(u8::is_ascii_uppercase) && !name.iter().any(u8::is_ascii_lowercase);
    match input.kind {
        _ if how == How::Switch => "cli-password",
        Kind::Env => "env-password",
        Kind::Hcl => "tf-password",
        Kind::Sql => "sql-password",
        Kind::Json if path.contains("tfstate") || path.ends_with(".tfvars.json") => "tf-password",
        Kind::Code => "code-password",
        Kind::Shell if environment => "env-password",
        Kind::Shell => "cli-password",
        Kind::Yaml if environment && path.contains("compose") => "env-password",
        Kind::Unknown if environment => "env-password",
        _ => "config-password",
    }
}

fn is_wireless(path: &str) -> bool {
    [
        "wpa",
        "hostapd",
        "wifi",
        "netplan",
        "nmconnection",
        "iwd",
        "system-connections",
        "wireless",
    ]
    .iter()
    .any(|part| path.contains(part))
}

fn is_cloud_init(input: &Input<'_>) -> bool {
    input.path.contains("cloud-init")
        || input.path.contains("user-data")
        || input.path.contains("cloud.cfg")
        || input.bytes.starts_with(b"#cloud-config")
}
