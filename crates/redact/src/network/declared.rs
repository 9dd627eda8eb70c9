//! Full names that files of settings declare: of services, mirrors, and hosts for which they keep a login.

use super::reach::is_site;
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;
use crate::wordset::List;

/// Ends that are used inside networks and that no file or member has.
pub(super) static ONLY_INSIDE: List =
    List::new("lan intra intranet corp localdomain homelab localnet lokal intern priv prv lcl oob");

/// Says whether a server of chats declares what stands behind a text: `Component "rooms.corp.eu" "muc"`, `VirtualHost "corp.eu"`.
pub(super) fn is_declared(lead: &[u8]) -> bool {
    let lead = lead.trim_ascii_start();
    matches!(lead, b"Component \"" | b"VirtualHost \"" | b"component \"")
}

/// Says whether a client of Maven fetches from a name: a mirror in `settings.xml`.
pub(super) fn is_mirror(scene: &Scene<'_, '_>, name: &str) -> bool {
    scene.input.path.ends_with("settings.xml") && !is_site(name)
}

/// Says whether a block of YAML holds a login, whose key ends before a text: `git.corp.eu:` above `  oauth_token: …`.
pub(super) fn is_login_block(rest: &[u8]) -> bool {
    let keys: [&[u8]; 9] = [
        b"oauth_token:",
        b"user:",
        b"users:",
        b"token:",
        b"api_token:",
        b"api_protocol:",
        b"git_protocol:",
        b"username:",
        b"password:",
    ];
    let rest = &rest[..rest.len().min(48)];
    let block = [&b":\n "[..], b":\r\n "]
        .iter()
        .find_map(|sign| rest.strip_prefix(*sign))
        .map(<[u8]>::trim_ascii_start);
    block.is_some_and(|block| keys.iter().any(|key| block.starts_with(key)))
}

/// Says whether the text of a page stands at a place, outside of its tags.
pub(super) fn is_page_text(input: &Input<'_>, at: usize) -> bool {
    let page = [".html", ".htm", ".xhtml"]
        .iter()
        .any(|end| input.path.ends_with(end));
    let lead = &input.bytes[at.saturating_sub(160)..at];
    let tag = memchr::memrchr2(b'<', b'>', lead);
    input.kind == Kind::Xml && page && tag.is_none_or(|sign| lead[sign] == b'>')
}

/// Says whether a name is looked up, answered for, or what is put behind short names: `host -t mx corp.eu`,
/// `DNS suffix is corp.eu`.
pub(super) fn is_looked_up(lead: &[u8], rest: &[u8]) -> bool {
    const ANSWERS: &[&str] = &[
        " mail is handled by ",
        " name server ",
        " has address ",
        " has IPv6 address ",
        " descriptive text ",
    ];
    const LEADS: &[&str] = &[
        "-t mx ",
        "-t MX ",
        "-t ns ",
        "-t NS ",
        "-t txt ",
        "-t TXT ",
        "-t soa ",
        "-t srv ",
        "dns search add -d ",
        "proxyName=\"",
        "sip:",
        "sips:",
    ];
    let lead = &lead[lead.len().saturating_sub(64)..];
    // `relayhost [web1.corp.eu]:587`, and `{web1.corp.eu|curl/8.5}` of what a balancer writes down.
    let port = rest.starts_with(b"]:") && rest.get(2).is_some_and(u8::is_ascii_digit);
    let framed = port && lead.ends_with(b"[") || lead.ends_with(b" {") && rest.starts_with(b"|");
    let probed = || memchr::memmem::find(lead, b"check_").is_some();
    framed
        || lead.ends_with(b" -H ") && probed()
        || rest.starts_with(b" ") && ANSWERS.iter().any(|end| rest.starts_with(end.as_bytes()))
        || matches!(lead.last(), Some(b' ' | b'"' | b':'))
            && LEADS.iter().any(|end| lead.ends_with(end.as_bytes()))
        || lead.ends_with(b" ") && is_suffix(lead)
}

/// Says whether a text tells what is put behind short names.
fn is_suffix(lead: &[u8]) -> bool {
    let lower = lead[lead.len().saturating_sub(32)..].to_ascii_lowercase();
    let has = |word: &str| memchr::memmem::find(&lower, word.as_bytes()).is_some();
    let suffix = ["suffi", "sufijo", "sufixo", "sufiks", "přípon"];
    suffix.into_iter().any(has) && has("dns") || has("search domain") || has("suchdomäne")
}

#[cfg(test)]
mod tests {
    use crate::marked::finds_network;

    #[test]
    fn files_of_settings_declare_names() {
        for (path, text) in [
            (
                "meet.cfg.lua",
                "Component \"«rooms.corp-works.ee»\" \"muc\"\n",
            ),
            (
                "m2/settings.xml",
                "<mirrors><mirror><url>https://«api.corp-works.ee»/maven</url></mirror></mirrors>\n",
            ),
            (
                "gh/hosts.yml",
                "github.com:\n    user: x\n«wiki.corp-works.ee»:\n    oauth_token: x\n",
            ),
            (
                ".docker/config.json",
                "{\n  \"auths\": {\n    \"«git.corp-works.ee»\": {\"auth\": \"eA==\"}\n  }\n}\n",
            ),
            (
                "x.textile",
                "Server @«zirkon9.corp-works.ee»@, Benutzer @sa@\n",
            ),
            (
                "x.html",
                "<span class=\"content\">node «zirkon-kra9» has NIC «A0:36:9F:22:25:CE»</span>\n",
            ),
            ("wifi.h", "/* MAC of the gateway: «B4:96:91:A0:F8:95» */\n"),
            (
                "corosync.txt",
                "node { name: «zirkon02»\n       ring0_addr: «10.24.13.25» }\n",
            ),
            ("wifi.h", "/* such as B4:96:91:A0:F8:95 */\n"),
            ("x.lua", "require \"rooms.corp.x\"\n"),
            (
                "x.json",
                "{\"system\": \"https://fhir.nhs.uk/Id/nhs-number\"}\n",
            ),
        ] {
            finds_network(path, text);
        }
    }
}
