//! Files of one service, told by their name and mostly by the folder of the service, whose lines are entries.

use std::ops::Range;

use super::{Content, add, lines, trimmed};
use crate::check::looks_random;
use crate::finding::Hits;
use crate::value::{Looks, looks};

/// The name of a file in lower case, a part of its path, and what each of its lines holds.
type Row = (&'static str, &'static str, Content);

const PASSWORD: &str = "config-password";
const SECRET: &str = "generic-secret";

const FILES: &[Row] = &[
    ("passwd.client", "", Content::Last(PASSWORD)),
    ("turnserver.conf", "", Content::Login(&[b"user"])),
    (".curlrc", "", CURL),
    ("curlrc", "", CURL),
    ("_curlrc", "", CURL),
    // Static tokens and logins of an API server of Kubernetes: `SECRET,name,number,"groups"`.
    ("known_tokens.csv", "", Content::First("bearer-token")),
    ("static-tokens.csv", "", Content::First("bearer-token")),
    ("static_tokens.csv", "", Content::First("bearer-token")),
    ("tokens.csv", "kube", Content::First("bearer-token")),
    ("token.csv", "kube", Content::First("bearer-token")),
    ("tokens.csv", "k8s", Content::First("bearer-token")),
    ("token.csv", "k8s", Content::First("bearer-token")),
    ("bootstrap-token.csv", "", Content::First("bearer-token")),
    ("basic_auth.csv", "", Content::First(PASSWORD)),
    ("basic-auth.csv", "", Content::First(PASSWORD)),
    ("client.keys", "ossec", Content::LastWord(SECRET)),
    ("client.keys", "wazuh", Content::LastWord(SECRET)),
    ("mgmt-users.properties", "", Content::Assigned(HASH)),
    ("application-users.properties", "", Content::Assigned(HASH)),
    ("groups-users.properties", "", Content::Assigned(PASSWORD)),
    ("artemis-users.properties", "", Content::Assigned(PASSWORD)),
    ("login.properties", "activemq", Content::Assigned(PASSWORD)),
    // What a script of OpenVPN looks users up in, and how it gets through a proxy.
    ("psw-file", "", Content::LastWord(PASSWORD)),
    ("pass-file", "", Content::LastWord(PASSWORD)),
    ("proxy.txt", "openvpn", Content::TwoLines),
    ("proxy-auth.txt", "openvpn", Content::TwoLines),
    ("cryptsetup-keys.txt", "", Content::Keys(PASSWORD)),
    ("luks-keys.txt", "", Content::Keys(PASSWORD)),
    ("disk-keys.txt", "", Content::Keys(PASSWORD)),
    ("auth", "deluge", Content::Second(PASSWORD)),
    ("auth.conf", "dma", Content::Behind(PASSWORD)),
    ("secrets", "mail", Content::Behind(PASSWORD)),
    ("secrets", "smtpd", Content::Behind(PASSWORD)),
    ("keys", "/ntp", Content::Keys("hex-key")),
    ("keys", "ntpsec", Content::Keys("hex-key")),
    ("conserver.passwd", "", Content::Behind(HASH)),
    ("smokeping_secrets", "", Content::Behind(PASSWORD)),
    ("slavesecrets.conf", "", Content::Behind(PASSWORD)),
    ("psk", "hostapd", Content::LastWord("wifi-psk")),
    ("psk.txt", "hostapd", Content::LastWord("wifi-psk")),
    ("hostapd.psk", "", Content::LastWord("wifi-psk")),
    ("wpa.psk", "", Content::LastWord("wifi-psk")),
    ("wifi.psk", "", Content::LastWord("wifi-psk")),
    ("wlan.psk", "", Content::LastWord("wifi-psk")),
    ("wpa_psk_file", "", Content::LastWord("wifi-psk")),
    // `identity:KEY` of TLS without certificates.
    ("psk.list", "", Content::Behind("hex-key")),
    ("psk.keys", "", Content::Behind("hex-key")),
    ("psk.txt", "stunnel", Content::Behind("hex-key")),
    ("psk.conf", "stunnel", Content::Behind("hex-key")),
    ("psk", "stunnel", Content::Behind("hex-key")),
    ("psk", "mosquitto", Content::Behind("hex-key")),
    ("pskfile", "mosquitto", Content::Behind("hex-key")),
    ("psk_file", "mosquitto", Content::Behind("hex-key")),
    ("psk.txt", "mosquitto", Content::Behind("hex-key")),
    ("mosquitto.psk", "", Content::Behind("hex-key")),
    ("stunnel.psk", "", Content::Behind("hex-key")),
    // Rundeck: `name: TOKEN, role`.
    ("tokens.properties", "", Content::Realm),
    ("users.properties", "activemq", Content::Assigned(PASSWORD)),
    ("users.properties", "artemis", Content::Assigned(PASSWORD)),
    // Oxidized: `name:address:model:user:SECRET:SECRET`.
    ("router.db", "", Content::Past(4)), // or without the address
    ("login.txt", "vsftpd", Content::Turns(PASSWORD)),
    ("logins.txt", "vsftpd", Content::Turns(PASSWORD)),
    ("virtual_users.txt", "vsftpd", Content::Turns(PASSWORD)),
    ("virtual-users.txt", "vsftpd", Content::Turns(PASSWORD)),
    ("vusers.txt", "vsftpd", Content::Turns(PASSWORD)),
    ("tac_plus.conf", "", Content::Named(&["key"])),
    ("tac_plus.cfg", "", Content::Named(&["key"])),
    ("tac_plus-ng.cfg", "", Content::Named(&["key"])),
    ("pdns.conf", "", Content::Named(&["api-key"])),
    ("recursor.conf", "", Content::Named(&["api-key"])),
    ("ripd.conf", "", Content::Named(&["key-string"])),
];

const HASH: &str = "password-hash";

const CURL: Content = Content::Login(&[
    b"user",
    b"proxy-user",
    b"--user",
    b"--proxy-user",
    b"-u",
    b"-U",
]);

/// Says what a file holds; `name` is in lower case.
pub(super) fn content(path: &str, name: &str) -> Option<Content> {
    FILES
        .iter()
        .find(|(known, part, _)| *known == name && path.contains(part))
        .map(|(_, _, content)| *content)
}

/// An entry of a file, without what turns it off; `None` for a remark.
///
/// Only what looks like one is an entry behind `#`: fields without blanks, and a password as the last of them.
pub(super) fn entry(bytes: &[u8], line: Range<usize>, content: Content) -> Option<Range<usize>> {
    let text = &bytes[line.clone()];
    if *text.first()? != b'#' {
        return Some(line);
    }
    match content {
        Content::Last(_) => {}
        // A list of tokens has no remarks; what begins so is a password, or turned off.
        Content::First(_) if !text.iter().any(u8::is_ascii_whitespace) => return Some(line),
        _ => return None,
    }
    let mark = text
        .iter()
        .take_while(|byte| matches!(byte, b'#' | b' ' | b'\t'))
        .count();
    let rest = &text[mark..];
    let colon = memchr::memrchr(b':', rest)?;
    let fields = memchr::memchr_iter(b':', rest).count() > 1;
    let plain = !rest.iter().any(u8::is_ascii_whitespace);
    let strong = looks(&rest[colon + 1..]) >= Looks::Numbered;
    (fields && plain && strong).then_some(line.start + mark..line.end)
}

/// Every second line of a file of names and their secrets.
pub(super) fn turns(bytes: &[u8], category: &'static str, hits: &mut Hits) {
    let filled = lines(bytes).filter(|line| !line.is_empty());
    for line in filled.skip(1).step_by(2) {
        if !bytes[line.clone()].contains(&b' ') {
            add(bytes, line, category, hits);
        }
    }
}

/// The first cell of a line of several.
pub(super) fn first(bytes: &[u8], line: Range<usize>) -> Option<Range<usize>> {
    let length = memchr::memchr(b',', &bytes[line.clone()])?;
    let cell = trimmed(bytes, line.start..line.start + length);
    // `token,user,uid` is a header; anything else is the secret, whatever it looks like.
    let text = bytes[cell.clone()].trim_ascii_start();
    let text = text.strip_prefix(b"#").unwrap_or(text);
    let heads: [&[u8]; 6] = [
        b"token",
        b"tokens",
        b"password",
        b"secret",
        b"pass",
        b"passwd",
    ];
    let header = heads.iter().any(|head| text.eq_ignore_ascii_case(head));
    (text.len() > 3 && !header).then_some(cell)
}

/// The second of several fields with colons between them.
pub(super) fn second(bytes: &[u8], line: Range<usize>) -> Option<Range<usize>> {
    let start = line.start + memchr::memchr(b':', &bytes[line.clone()])? + 1;
    let length = memchr::memchr(b':', &bytes[start..line.end]);
    Some(start..length.map_or(line.end, |length| start + length))
}

/// `tokens.txt`, `tokens/list.txt`: lists of tokens and of whose they are.
pub(super) fn is_list_of_tokens(path: &str, name: &str) -> bool {
    const LISTS: [&str; 8] = [
        "tokens",
        "apikeys",
        "api_keys",
        "api-keys",
        "apitokens",
        "api_tokens",
        "api-tokens",
        "pats",
    ];
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let folder = path.rsplit('/').nth(1).unwrap_or_default();
    matches!(extension, "" | "txt" | "lst" | "list" | "md")
        && (LISTS.contains(&stem) || LISTS.contains(&folder))
}

/// The words of a line that only a machine makes.
pub(super) fn tokens(bytes: &[u8], line: Range<usize>) -> Vec<Range<usize>> {
    let words = super::super::words(bytes, line).into_iter();
    let words = words.map(|span| super::super::unquoted(bytes, span));
    let random = |text: &[u8]| {
        let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.+/=~".contains(byte);
        text.len() >= 20
            && text.iter().all(plain)
            && looks(text) == Looks::Password
            && looks_random(text)
    };
    words.filter(|span| random(&bytes[span.clone()])).collect()
}

/// The fields behind as many, with colons between them; one less where the second is the model and no address.
pub(super) fn past(bytes: &[u8], line: Range<usize>, count: usize) -> Vec<Range<usize>> {
    let mut start = line.start;
    let mut second = bytes[line.clone()].split(|byte| *byte == b':').skip(1);
    let addressed = second.next().is_some_and(|field| field.contains(&b'.'));
    let count = count - usize::from(!addressed);
    let fields = bytes[line].split(|byte| *byte == b':').map(|field| {
        let span = start..start + field.len();
        start = span.end + 1;
        span
    });
    fields
        .skip(count)
        .filter(|span| looks(&bytes[span.clone()]) >= Looks::Word)
        .collect()
}

/// What stands behind the first `=`.
pub(super) fn assigned(bytes: &[u8], line: Range<usize>) -> Option<Range<usize>> {
    let sign = memchr::memchr(b'=', &bytes[line.clone()])?;
    Some(trimmed(bytes, line.start + sign + 1..line.end))
}

/// The value of one of the names, without quotes.
pub(super) fn named(bytes: &[u8], line: Range<usize>, names: &[&str]) -> Option<Range<usize>> {
    let sign = memchr::memchr(b'=', &bytes[line.clone()])?;
    let name = bytes[line.start..line.start + sign].trim_ascii();
    let value = assigned(bytes, line)?;
    let value = super::super::unquoted(bytes, value);
    let known = names.iter().any(|known| known.as_bytes() == name);
    (known && looks(&bytes[value.clone()]) >= Looks::Numbered).then_some(value)
}

#[cfg(test)]
mod tests {
    use crate::marked::finds;

    #[test]
    fn entries_of_files_of_services_are_found() {
        for (path, template) in [
            (
                "etc/kubernetes/tokens.csv",
                "«{hex32}»,ci,u-1,\"a,b\"\n«{alnum36}»,ops,u-2\n",
            ),
            (
                "tokens/list.txt",
                "ci-reader   «{hex40}»   2026-12-01\nbot = «{alnum32}»\nsee the-wiki-page-of-the-team\n",
            ),
            ("kube/basic_auth.csv", "«{word14}»,admin,admin\n"),
            (
                "kube/basic_auth.csv",
                "«#{alnum12}»,admin,admin\n«{lowalpha12}»,ops,2\n",
            ),
            ("var/ossec/etc/client.keys", "001 web any «{hex64}»\n"),
            ("a/mgmt-users.properties", "# users\nops=«{hex32}»\n"),
            ("a/.config/deluge/auth", "localclient:«{hex40}»:10\n"),
            (
                "etc/vsftpd/login.txt",
                "ops\n«{alnum14}»\nftp\n«{alnum12}»\n",
            ),
            (
                "oxidized/router.db",
                "sw1:10.0.0.1:ios:ops:«{alnum14}»:«{alnum12}»\n",
            ),
            (
                "oxidized/router.db",
                "sw1.lan:ios:ops:«{alnum14}»:«{alnum12}»\n10.0.0.1:routeros:ops:«{word14}»:\n",
            ),
            (
                "etc/davfs2/secrets",
                "https://dav.example/x  tom  \"«lantern over the quiet marsh»\"\n/mnt/x tom «{alnum12}»\n",
            ),
            (
                "etc/hostapd/wpa_psk",
                "keyid=tom 00:11:22:33:44:55 «{alnum14}»\n",
            ),
            ("etc/wlan0.wpa_psk", "00:11:22:33:44:55 «{word16}»\n"),
            ("etc/hostapd/psk", "00:11:22:33:44:55 «{word16}»\n"),
            ("etc/hostapd.psk", "00:11:22:33:44:55 «{hex64}»\n"),
            ("ovpn/client/login.txt", "ops\n«{alnum14}»\n"),
            ("vpn/askpass.txt", "«{word16}»\n"),
            ("activemq/users.properties", "admin=«{word14}»\n"),
            (
                "etc/ntp/keys",
                "1 M «{alnum14}»\n2 SHA1 «{hex40}»  # peers\n",
            ),
            ("etc/dma/auth.conf", "ops|mail.example:«{alnum14}»\n"),
            ("etc/mail/secrets", "relay ops:«{alnum14}»\n"),
            ("etc/tac_plus.conf", "key = \"«{alnum14}»\"\n"),
        ] {
            finds(path, template);
        }
    }

    #[test]
    fn an_entry_that_is_turned_off_still_holds_its_password() {
        finds(
            "etc/exim4/passwd.client",
            "# host:login:password\n### ^mail.example:ops:«{alnum14}»\n",
        );
    }

    #[test]
    fn headers_and_remarks_of_such_files_are_left_alone() {
        for (path, text) in [
            ("etc/kubernetes/tokens.csv", "token,user,uid\n"),
            (
                "kube/basic_auth.csv",
                "#password,user,uid\n# one for each\n",
            ),
            ("src/tokens.csv", "{alnum8},the,first\n"),
            (
                "etc/secrets.yaml",
                "sops:\n    age:\n        - recipient: age1{lower58}\n    lastmodified: \"2026-01-10T09:00:00Z\"\n",
            ),
            ("etc/tac_plus.conf", "group = admins\nkey = example\n"),
            (
                "etc/exim4/passwd.client",
                "# target.example:login:password\n",
            ),
        ] {
            finds(path, text);
        }
    }
}
