//! What around a full name tells that it is reached: logins, options, cookies, mails.

use std::ops::Range;

use crate::kind::Kind;
use crate::scene::Scene;
use crate::wordset::List;

/// Says whether a text ends with the login of a URL: a scheme, a user, a password and an at sign.
pub(super) fn is_login_of_url(lead: &[u8]) -> bool {
    let lead = &lead[lead.len().saturating_sub(120)..];
    memchr::memmem::rfind(lead, b"://").is_some_and(|at| {
        let login = &lead[at + 3..];
        login.contains(&b':')
            && !login
                .iter()
                .any(|byte| matches!(byte, b'/' | b' ' | b'"' | b'{' | b'<'))
    })
}

/// Says whether a URL is what an option of a command is set to: `--login-server https://vpn.corp.eu`.
pub(super) fn is_of_option(scene: &Scene<'_, '_>, start: usize) -> bool {
    let lead = scene.before(start);
    let Some(scheme) = memchr::memmem::rfind(lead, b"://") else {
        return false;
    };
    let lead = &lead[..scheme];
    let letters = lead
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphabetic());
    let lead = &lead[..lead.len() - letters.count()];
    let lead = lead
        .strip_suffix(b"\"")
        .or_else(|| lead.strip_suffix(b"'"))
        .unwrap_or(lead);
    // `Invoke-RestMethod -Uri "https://web.corp.eu/api"`
    if [&b" -Uri "[..], b" -Url ", b" -ConnectionUri "]
        .iter()
        .any(|option| lead.ends_with(option))
    {
        return true;
    }
    let Some(lead) = lead.strip_suffix(b" ").or_else(|| lead.strip_suffix(b"=")) else {
        return false;
    };
    let from = lead
        .iter()
        .rposition(|byte| !(byte.is_ascii_lowercase() || *byte == b'-'))
        .map_or(0, |at| at + 1);
    lead[from..].starts_with(b"--") && lead.len() > from + 4
}

/// Says whether a text begins as a line of a file of cookies goes on behind its domain.
pub(super) fn is_of_cookie(rest: &[u8]) -> bool {
    rest.starts_with(b"\tTRUE\t/") || rest.starts_with(b"\tFALSE\t/")
}

/// Says whether a mail came from a name or somebody logs in there: `Received: from web1 (web1.corp.eu [10.0.0.5])`.
pub(super) fn is_reached(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    let lead = scene.before(span.start);
    let rest = &scene.input.bytes[span.end..(span.end + 4).min(scene.input.bytes.len())];
    let sent = lead.ends_with(b"(")
        && rest.starts_with(b" [")
        && rest
            .get(2)
            .is_some_and(|byte| byte.is_ascii_hexdigit() || *byte == b'I');
    let logins: [&[u8]; 18] = [
        b"traceroute to ",
        b"racing route to ",
        b": reply ",
        b": cached ",
        b": forwarded ",
        b"run against ",
        b"run this against ",
        b"staff of ",
        b"property of ",
        b"ssh to ",
        b"log in to ",
        b"login to ",
        b"logged into ",
        b"connect to ",
        b"connected to ",
        b"connecting to ",
        b"deployed to ",
        b"deploying to ",
    ];
    sent || scene.code && is_login_of_registry(lead)
        || is_signed(lead, &scene.input.bytes[span.end..])
        || memchr::memmem::find(lead, b"realm join ").is_some()
        || logins.iter().any(|words| lead.ends_with(words))
        || !scene.code
            && (is_routed(lead) || is_registry(scene, span) || is_site_of_caddy(scene, span))
}

/// Says whether a name is of the kind that companies give what only their own people use: `sso.corp.eu`.
pub(super) fn is_service(first: &str) -> bool {
    static SERVICES: List = List::new(
        "sso auth idp iam keycloak authentik adfs login intranet extranet portal portail portaal tickets ticket helpdesk servicedesk cloud owncloud \
        lager warenwirtschaft wawi erp crm hr zeiterfassung dms paperless metrics monitor monitoring icinga nagios checkmk graylog kibana \
        elastic loki webmail mailcow owa exchange autodiscover remote rdp rds citrix gateway firewall unifi proxmox vcenter vsphere opnsense pfsense \
        vaultwarden bitwarden passbolt passwords artifacts artifactory nexus sonar sonarqube harbor minio argocd rancher awx semaphore netbox glpi \
        otrs zammad mattermost rocketchat jitsi teamspeak odoo backoffice",
    );
    SERVICES.has(first)
}

/// Says whether a name is one of such a service whose end no member of an object has: `sso.corp.com`, not `auth.user.name`.
pub(super) fn is_service_of_company(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or_default();
    is_service(first) && name.split('.').count() > 2 && has_company_end(name)
}

/// Says whether the end of a name is one that companies have.
pub(super) fn has_company_end(name: &str) -> bool {
    static ENDS: List =
        List::new("com net org at it pt es fr pl be dk eu ch de nl cz sk hu ro fi se");
    ENDS.has(name.rsplit('.').next().unwrap_or_default())
}

/// Says whether a command fetches what is at a URL: `curl -fsS 'https://web.corp.eu/update?…'`.
pub(super) fn is_fetched(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    let lead = scene.before(span.start);
    let query = memchr::memchr(
        b'?',
        &scene.input.bytes[span.end..scene.input.line(span.end).end],
    );
    let login = [
        &b"--http-password="[..],
        b"--password=",
        b" -u ",
        b" --user ",
    ];
    query.is_some()
        && lead.trim_ascii_end().ends_with(b"://")
        && login
            .iter()
            .any(|option| memchr::memmem::find(lead, option).is_some())
}

/// Says whether a company keeps its own documents at a name; those of products have ends that only they have.
pub(super) fn is_document(scene: &Scene<'_, '_>, name: &str) -> bool {
    static PRODUCTS: List = List::new("io dev ai app sh rs build cloud tm tech tools org");
    let first = name.split('.').next().unwrap_or_default();
    // Tables list what others make.
    scene.input.kind != Kind::Csv
        && matches!(first, "docs" | "doc" | "wiki")
        && (first == "wiki" || !PRODUCTS.has(name.rsplit('.').next().unwrap_or_default()))
}

/// Says whether a text ends with what a proxy matches the names of its sites by: ``Host(`web.corp.eu`)``, `hdr(host) -i …`.
fn is_routed(lead: &[u8]) -> bool {
    let ends: [&[u8]; 10] = [
        b"Host(`",
        b"HostSNI(`",
        b"Host(\"",
        b"Host('",
        b"Host(\\\"",
        b"`, `",
        b"`,`",
        b"hdr(host) -i ",
        b"hdr_dom(host) -i ",
        b"req.ssl_sni -i ",
    ];
    ends.iter().any(|end| lead.ends_with(end))
        && (memchr::memmem::find(lead, b"Host").is_some() || lead.ends_with(b" -i "))
}

/// Says whether images are fetched from a name or a login to such a place is told: `image: hub.corp.eu/app`, `docker login hub.corp.eu`.
pub(super) fn is_registry(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    let lead = scene.before(span.start);
    let lead = lead
        .strip_suffix(b"\"")
        .or_else(|| lead.strip_suffix(b"'"))
        .unwrap_or(lead);
    let follows = scene.input.byte(span.end);
    let settings: [&[u8]; 5] = [
        b"registry:",
        b"registry=",
        b"registry =",
        b"registry ?=",
        b"registry :=",
    ];
    let told = lead.trim_ascii_end();
    let ends = |key: &&[u8]| {
        told.len() >= key.len() && told[told.len() - key.len()..].eq_ignore_ascii_case(key)
    };
    matches!(follows, b'/' | b':') && is_image(lead)
        || is_login_of_registry(lead)
        || settings.iter().any(ends)
        || follows == b'"' && is_kept(lead, &scene.input.bytes[span.end + 1..])
}

/// Says whether a command in a text logs in where images are kept.
fn is_login_of_registry(lead: &[u8]) -> bool {
    let logins: [&[u8]; 6] = [
        b"docker login ",
        b"podman login ",
        b"buildah login ",
        b"registry login ",
        b"oras login ",
        b"crane auth login ",
    ];
    logins
        .iter()
        .any(|login| memchr::memmem::find(lead, login).is_some())
}

/// Says whether a command signs or checks an image that is kept at a name: `cosign sign --key x hub.corp.eu/app@sha256:…`.
fn is_signed(lead: &[u8], rest: &[u8]) -> bool {
    rest.first() == Some(&b'/')
        && [&b"cosign "[..], b"notation ", b"skopeo "]
            .iter()
            .any(|command| memchr::memmem::find(lead, command).is_some())
}

/// Says whether a text ends with what leads to an image: `image: `, `FROM `, `Image ID:      `.
fn is_image(lead: &[u8]) -> bool {
    let images: [&[u8]; 10] = [
        b"image: ",
        b"image = ",
        b"image=",
        b"IMAGE=",
        b"FROM ",
        b"--from=",
        b" pull ",
        b" push ",
        b"docker://",
        b"image-name: ",
    ];
    let told = lead.trim_ascii_end();
    images.iter().any(|image| lead.ends_with(image))
        || told.ends_with(b"Image ID:")
        || told.ends_with(b"Image:")
}

/// Says whether logins are kept by a name: `{"auths": {"hub.corp.eu": {"auth": …`, `"gitlab-token": {"git.corp.eu": "…"}`.
fn is_kept(lead: &[u8], rest: &[u8]) -> bool {
    let keeps: [&[u8]; 10] = [
        b"\"auths\"",
        b"\"credHelpers\"",
        b"\"http-basic\"",
        b"\"bearer\"",
        b"\"gitlab-token\"",
        b"\"gitlab-oauth\"",
        b"\"github-oauth\"",
        b"\"gitlab-domains\"",
        b"\"bitbucket-oauth\"",
        b"\"custom-headers\"",
    ];
    rest[..rest.len().min(8)]
        .trim_ascii_start()
        .starts_with(b":")
        && keeps
            .iter()
            .any(|keep| memchr::memmem::find(lead, keep).is_some())
}

/// Says whether a block of Caddy's settings is about a name, which begins its line: `web.corp.eu {`.
fn is_site_of_caddy(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    let rest = &scene.input.bytes[span.end..(span.end + 2).min(scene.input.bytes.len())];
    scene.input.path.contains("addyfile")
        && scene.before(span.start).is_empty()
        && (rest.starts_with(b" {") || rest.starts_with(b", ") || rest.starts_with(b":"))
}

/// Says whether a mailbox is on a name, as PHP writes it: `{imap.corp.eu:993/imap/ssl}INBOX`.
pub(super) fn is_mailbox(scene: &Scene<'_, '_>, span: &Range<usize>, before: u8) -> bool {
    let rest = &scene.input.bytes[span.end..(span.end + 24).min(scene.input.bytes.len())];
    before == b'{'
        && rest.first() == Some(&b':')
        && rest.get(1).is_some_and(u8::is_ascii_digit)
        && memchr::memchr2(b'/', b'}', rest).is_some()
}

/// Says whether a port follows a name in what was captured: `web1.corp.lan.https > 10.0.0.5.40112:`.
pub(super) fn is_captured(scene: &Scene<'_, '_>, end: usize) -> bool {
    let rest = &scene.input.bytes[end + 1..(end + 24).min(scene.input.bytes.len())];
    let port = rest
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-')
        .count();
    let behind = &rest[port..];
    !scene.code && (behind.starts_with(b" > ") || behind.starts_with(b": ")) && {
        let lead = scene.before(end);
        [&b" IP "[..], b" IP6 ", b" > "]
            .iter()
            .any(|sign| memchr::memmem::find(lead, sign).is_some())
    }
}

/// Says whether a text ends with the first part of an identifier of Matrix: `!opaque:`, `@jane:`.
pub(super) fn is_room(before: &[u8]) -> bool {
    let Some(lead) = before.strip_suffix(b":") else {
        return false;
    };
    let part =
        |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'=');
    let length = lead.iter().rev().take_while(part).count();
    let sign = lead.len().checked_sub(length + 1).map(|at| lead[at]);
    let opens = |at: usize| {
        at.checked_sub(2)
            .is_none_or(|at| matches!(lead[at], b'"' | b'\'' | b' ' | b'/' | b'<' | b'('))
    };
    length > 1 && matches!(sign, Some(b'!' | b'@' | b'#')) && opens(lead.len() - length)
}

/// Says whether an address in brackets follows, as mail servers write it: `mx1.corp.lan[10.0.0.5]`.
pub(super) fn is_bracketed(rest: &[u8]) -> bool {
    let digits = rest
        .iter()
        .take_while(|byte| byte.is_ascii_hexdigit())
        .count();
    digits > 0 && matches!(rest.get(digits), Some(b'.' | b':'))
}

#[cfg(test)]
#[path = "reach_tests.rs"]
mod tests;
