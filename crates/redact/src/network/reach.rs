//! What around a full name tells that it is reached: logins, options, cookies, mails.

use std::ops::Range;

use super::declared::{is_login_block, is_looked_up};
use crate::kind::Kind;
use crate::scene::Scene;
use crate::wordset::List;

/// Says whether a text ends with the login of a URL: a scheme, a user, a password and an at sign.
pub(super) fn is_login_of_url(lead: &[u8]) -> bool {
    let lead = &lead[lead.len().saturating_sub(120)..];
    crate::bytes::find_last(lead, b"://").is_some_and(|at| {
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
    let Some(scheme) = crate::bytes::find_last(lead, b"://") else {
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
    let logins: [&[u8]; 29] = [
        b" /v:",
        b" /server:",
        b" /g:",
        b"dnsrecord-add ",
        b"dnsrecord-mod ",
        b"dnsrecord-del ",
        b"dnsrecord-find ",
        b"dnsrecord-show ",
        b"dnszone-add ",
        b"dnszone-mod ",
        b"dnsforwardzone-add ",
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
    sent || is_looked_up(lead, &scene.input.bytes[span.end..])
        || scene.code && is_login_of_registry(lead)
        || is_signed(lead, &scene.input.bytes[span.end..])
        || memchr::memmem::find(lead, b"realm join ").is_some()
        || (lead.ends_with(b" -n ") || lead.ends_with(b" --domain "))
            && memchr::memmem::find(lead, b"ipa-").is_some()
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
        otrs zammad mattermost rocketchat jitsi teamspeak odoo backoffice jira confluence code gitea gogs forgejo bitbucket redmine youtrack openproject taiga \
        kb vpn mon gerrit phabricator repo repos builds jenkins teamcity bamboo drone woodpecker sentry matomo kimai invoiceninja moodle seafile collabora onlyoffice bookstack \
        outline wekan kanboard leantime rundeck graylog opensearch alertmanager uptime kuma netdata librenms observium cacti ansible tower foreman satellite katello \
        freeipa ipa radius vault consul nomad rabbitmq airflow superset metabase redash jupyter jupyterhub mlflow pihole adguard homeassistant hass jellyfin \
        sharepoint qlik sap fiori sapgui datev lexware zimbra sogo roundcube horde kopano grommunio mdm jamf intune wsus veeam rmm",
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
        || follows == b':' && told.is_empty() && is_login_block(&scene.input.bytes[span.end..])
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
    let rest = rest[..rest.len().min(64)].trim_ascii_start();
    let Some(object) = rest.strip_prefix(b":") else {
        return false;
    };
    // `{"auths": {` may stand in a line above.
    let object = object.trim_ascii_start().strip_prefix(b"{");
    let logins: [&[u8]; 3] = [b"\"auth\":", b"\"identitytoken\":", b"\"registrytoken\":"];
    let login = object.is_some_and(|object| {
        logins
            .iter()
            .any(|login| object.trim_ascii_start().starts_with(login))
    });
    login
        || keeps
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

/// Says whether a name is one of a site for everybody, by its first label.
pub(super) fn is_site(name: &str) -> bool {
    static SITES: List = List::new(
        "www docs doc blog wiki help support status developer developers forum forums community download \
        downloads mirror mirrors ftp cdn man",
    );
    let first = name.split('.').next().unwrap_or_default();
    SITES.has(first) || name.split('.').count() == 2 && name.ends_with(".io")
}

/// Says whether a first label is the name of an object rather than a host.
pub(super) fn is_object(first: &str) -> bool {
    static OBJECTS: List = List::new(
        "self this os sys std var local data module each item obj req res ctx cfg config settings window \
        document console process math java javax event request response user args opts options params props \
        state super count path values spec metadata ansible inputs outputs github steps env secrets matrix \
        needs runner job strategy listeners",
    );
    OBJECTS.has(first)
}

/// Says whether a name ends as files of source code do.
pub(super) fn is_source(name: &str) -> bool {
    static ENDS: List = List::new("py rs sh pl md ps tf mk pub am ac cc cl vi ml zip la");
    ENDS.has(name.rsplit('.').next().unwrap_or_default())
}

/// Says whether a text ends with the first part of what Kerberos knows a service by: `HTTP/` of `HTTP/web1.corp.eu@CORP.EU`.
pub(super) fn is_principal(lead: &[u8]) -> bool {
    static SERVICES: List = List::new(
        "host http https nfs cifs ldap ldaps imap smtp pop sieve dns dhcp ftp ssh mssqlsvc termsrv wsman restrictedkrbhost postgres postgresql oracle hdfs yarn hive \
        impala kafka zookeeper hbase xmpp sip afs rpcss gc exchangemdb vnc libvirt qemu root kadmin ceph gssd svc",
    );
    let inside = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    let name = lead.iter().rev().take(96).take_while(inside).count();
    // `@web1.corp.eu@` of Textile is written in the letters of code.
    if name > 0 && lead[..lead.len() - name].ends_with(b" @") {
        return true;
    }
    let Some(lead) = lead[..lead.len() - name].strip_suffix(b"/") else {
        return false;
    };
    let word = lead.iter().rev().take(24).take_while(inside).count();
    name > 0 && SERVICES.has_in_any_case(&lead[lead.len() - word..])
}

/// Programs of Erlang, which name their nodes as mail addresses are written.
const PROGRAMS: [&[u8]; 10] = [
    b"rabbit",
    b"ejabberd",
    b"emqx",
    b"vernemq",
    b"couchdb",
    b"riak",
    b"vmq",
    b"mongooseim",
    b"antidote",
    b"ns_1",
];

/// Says whether a node of Erlang is on a name, as an atom or an option of a start: `:"app@web1.corp.eu"`, `--name app@web1.corp.eu`.
pub(crate) fn is_of_erlang(lead: &[u8]) -> bool {
    let Some(lead) = lead.strip_suffix(b"@") else {
        return false;
    };
    let inside = |byte: &&u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || **byte == b'_';
    let word = lead.iter().rev().take(40).take_while(inside).count();
    let named = &lead[lead.len() - word..];
    let lead = &lead[..lead.len() - word];
    // JSON without blanks has `:"` before its addresses.
    let leads: [&[u8]; 10] = [
        b"[:\"",
        b"(:\"",
        b", :\"",
        b"= :\"",
        b"[:'",
        b", :'",
        b" -name ",
        b" --name ",
        b"RELEASE_NODE=",
        b"NODENAME=",
    ];
    // Programs of Erlang, whatever setting names their node: `node.name = emqx@web1.corp.lan`.
    let whole = !matches!(lead.last(), Some(b'.' | b'-' | b'+' | b'%'));
    let program = || whole && PROGRAMS.contains(&named);
    word > 0 && (leads.iter().any(|end| lead.ends_with(end)) || program())
}

/// Says whether a text ends with what files of cookies and plugins put right before a name.
pub(super) fn is_marked(lead: &[u8]) -> bool {
    lead.ends_with(b"#HttpOnly_") || lead.ends_with(b"[snmp_")
}

/// Says whether a name follows how plugins call whom they poll: `[snmp_web1.corp.lan_if_1]`.
pub(super) fn is_polled(lead: &[u8]) -> bool {
    let lead = &lead[lead.len().saturating_sub(200)..];
    let from = lead
        .iter()
        .rposition(|byte| byte.is_ascii_whitespace() || matches!(byte, b'[' | b'/' | b'"'));
    lead[from.map_or(0, |at| at + 1)..].starts_with(b"snmp_")
}

/// Says whether a name is that of a zone by who answers for it or how it is written: `corp.eu=10.0.0.5`, `"corp.eu."`,
/// `zone:` above `name: "corp.eu"`.
pub(super) fn is_forwarded(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    let bytes = scene.input.bytes;
    let rest = &bytes[span.end..];
    let quote = span.start.checked_sub(1).map_or(b' ', |at| bytes[at]);
    let quoted = matches!(quote, b'"' | b'\'');
    if bytes[..span.start].ends_with(b"[snmp_")
        || rest.starts_with(b"=")
            && memchr::memmem::find(scene.before(span.start), b"-zones").is_some()
            && super::ipv4::read(bytes, span.end + 1).is_some()
        || quoted && rest.first() == Some(&b'.') && rest.get(1) == Some(&quote)
    {
        return true;
    }
    let lead = &bytes[span.start.saturating_sub(64)..span.start - usize::from(quoted)];
    let Some(lead) = lead.strip_suffix(b"name: ") else {
        return false;
    };
    lead.trim_ascii_end().ends_with(b"zone:")
}

/// Says whether a text ends with what gives a name to dnsmasq as a zone: `local=/`, `server=/`.
pub(super) fn is_zone(lead: &[u8]) -> bool {
    let zones: [&[u8]; 8] = [
        b"local=/",
        b"server=/",
        b"address=/",
        b"rebind-domain-ok=/",
        b"ipset=/",
        b"nftset=/",
        b"auth-zone=",
        b"domain=/",
    ];
    zones.iter().any(|zone| lead.ends_with(zone))
}

/// Says whether a URL logs somebody in or a login is told with it: `/u/fhKxS0whylcp…`, `?token=…`, `https://docs.corp.eu, user x`.
pub(super) fn is_with_login(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    let input = scene.input;
    let rest = &input.bytes[span.end..input.line(span.end).end.max(span.end)];
    let inside = |byte: &&u8| byte.is_ascii_graphic() && !b"\"<>`({,".contains(byte);
    let end = rest.iter().take(160).take_while(inside).count();
    let (path, behind) = rest.split_at(end);
    // What keeps passwords as a table has a column for them.
    let columns = &input.bytes[..input.line(0).end.min(400)];
    is_random(path)
        || is_own_url(scene.before(span.start))
        || input.kind == Kind::Csv && has_any(columns, &[b"passw", b"kennwort", b"haslo", b"heslo"])
        || input.kind == Kind::Prose && is_login_told(&behind[..behind.len().min(72)])
}

/// Says whether a path or a query holds a token, or something random as long as one.
fn is_random(path: &[u8]) -> bool {
    let keys: [&[u8]; 8] = [
        b"token=",
        b"api_key=",
        b"apikey=",
        b"access_key=",
        b"secret=",
        b"password=",
        b"passwd=",
        b"otp=",
    ];
    // Documents have long names as well.
    let files: [&[u8]; 8] = [
        b".pdf", b".html", b".htm", b".md", b".png", b".svg", b".zip", b".gz",
    ];
    let file = files.iter().any(|end| path.ends_with(end));
    has_any(path, &keys)
        || !file
            && path
                .split(|byte| !byte.is_ascii_alphanumeric())
                .any(|part| {
                    let count = |is: fn(&u8) -> bool| part.iter().filter(|byte| is(byte)).count();
                    (14..80).contains(&part.len())
                        && count(u8::is_ascii_digit) > 1
                        && count(u8::is_ascii_uppercase) > 2
                        && count(u8::is_ascii_lowercase) > 2
                })
}

/// Says whether a text ends with a setting for the address of what is set up: `external_url: https://`.
fn is_own_url(lead: &[u8]) -> bool {
    let letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let Some(scheme) = crate::bytes::find_last(lead, b"://") else {
        return false;
    };
    let key = lead[..scheme]
        .rsplit(|byte| !letter(byte))
        .filter(|word| !word.is_empty())
        .nth(1)
        .unwrap_or_default()
        .to_ascii_lowercase();
    let keys: [&[u8]; 9] = [
        b"external_url",
        b"internal_url",
        b"root_url",
        b"server_url",
        b"public_url",
        b"web_external_url",
        b"external-url",
        b"root-url",
        b"server-url",
    ];
    keys.iter().any(|known| key.ends_with(known))
}

/// Says whether a sentence goes on with a login: `, user jane, password …`.
fn is_login_told(behind: &[u8]) -> bool {
    let words: [&[u8]; 18] = [
        b"user ",
        b"user: ",
        b"username ",
        b"login ",
        b"login: ",
        b"benutzer",
        b"kennwort ",
        b"passwort ",
        b"password ",
        b"password: ",
        b"pin ",
        b"utilisateur ",
        b"mot de passe ",
        b"usuario ",
        b"utente ",
        b"wachtwoord ",
        b"has\xc5\x82o ",
        b"heslo ",
    ];
    let starts = behind
        .trim_ascii_start()
        .iter()
        .any(u8::is_ascii_alphanumeric);
    starts && has_any(&behind.to_ascii_lowercase(), &words)
}

fn has_any(text: &[u8], words: &[&[u8]]) -> bool {
    words
        .iter()
        .any(|word| memchr::memmem::find(text, word).is_some())
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
