//! What surrounds a place: quotes, tests, names of settings.

use crate::field::Words;
use crate::input::Input;
use crate::kind::Kind;
use crate::wordset::List;

/// How far before a place its surroundings are looked at.
const REACH: usize = 240;
/// How many items of a list may stand between its name and a place.
const LIST: usize = 16;

/// A text and what is asked about its places again and again.
pub(crate) struct Scene<'i, 't> {
    pub(crate) input: &'i Input<'t>,
    /// Whether it is source code, where most of what looks like a name is none.
    pub(crate) code: bool,
}

/// What a setting is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Setting {
    Domain,
    Host,
    Other,
}

impl<'i, 't> Scene<'i, 't> {
    pub(crate) fn new(input: &'i Input<'t>) -> Self {
        Self {
            input,
            code: input.kind == Kind::Code,
        }
    }

    /// Says whether a place lies in the test of a program, where addresses are made up.
    pub(crate) fn is_test(&self, at: usize) -> bool {
        const TESTS: &[u8] = b"#[cfg(test)]";
        let input = self.input;
        if *input.test_path.get_or_init(|| is_path_of_test(input.path)) {
            return true;
        }
        // Whether all of it is one is asked of every text.
        let find = || crate::bytes::find(input.bytes, TESTS).unwrap_or(usize::MAX);
        match at {
            0 => input.bytes.starts_with(TESTS),
            _ => at >= *input.tests_from.get_or_init(find),
        }
    }

    /// Says whether a place lies inside quotes on its line, and not in a comment before them.
    pub(crate) fn is_quoted(&self, at: usize) -> bool {
        let low = at.saturating_sub(REACH);
        let bytes = self.input.bytes;
        let start = memchr::memrchr(b'\n', &bytes[low..at]).map_or(low, |found| low + found + 1);
        let line = bytes[start..at].trim_ascii_start();
        if [&b"//"[..], b"*", b"/*", b"# ", b"--"]
            .iter()
            .any(|sign| line.starts_with(sign))
        {
            return false;
        }
        // A raw string of Rust goes on to its own end.
        let raw = crate::bytes::find_last(line, b"r#\"");
        if raw.is_some_and(|raw| memchr::memmem::find(&line[raw + 3..], b"\"#").is_none()) {
            return true;
        }
        let mut open = 0;
        let mut escaped = false;
        for byte in line {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' | b'\'' | b'`' if open == 0 => open = *byte,
                byte if *byte == open => open = 0,
                _ => {}
            }
        }
        open != 0
    }

    /// Says whether a place lies in a line that is a comment.
    pub(crate) fn is_comment(&self, at: usize) -> bool {
        let line = self.before(at).trim_ascii_start();
        // `//web1.corp.lan/share` begins with it.
        if line == b"//" {
            return false;
        }
        [&b"#"[..], b"//", b"* ", b"/*", b"; ", b"-- ", b"<!--"]
            .iter()
            .any(|sign| line.starts_with(sign))
    }

    /// Says whether the text or the setting around a place is meant to be published: a package's home page.
    pub(crate) fn is_published(&self, at: usize) -> bool {
        if self.is_package() {
            return true;
        }
        // Where one's own packages go is no home page.
        if self.input.path.ends_with(".pypirc") {
            return false;
        }
        let before = self.before(at);
        let words: [&[u8]; 12] = [
            b"homepage",
            b"repository",
            b"documentation",
            b"$schema",
            b"$id",
            b"xmlns",
            b"schemalocation",
            b"namespace",
            b"license",
            b"funding",
            b"bugs",
            b"see http",
        ];
        let lower = before.to_ascii_lowercase();
        words
            .iter()
            .any(|word| memchr::memmem::find(&lower, word).is_some())
    }

    /// Says whether a text describes a package: who wrote it and where it is published.
    pub(crate) fn is_package(&self) -> bool {
        *self.input.package.get_or_init(|| {
            let name = self
                .input
                .path
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase();
            const FILES: &str = " cargo.toml cargo.toml.orig package.json pyproject.toml setup.cfg setup.py composer.json \
                galaxy.yml chart.yaml mkdocs.yml deny.toml pkg-info metadata ";
            const STEMS: &str = " authors contributors maintainers credits notice copying changelog changes codeowners license licence unlicense \
                thanks copyright history news code_of_conduct org_code_of_conduct security contributing license-mit license-apache copying3 changelog-old ";
            let padded = |word: &str| format!(" {word} ");
            let (stem, end) = name.split_once('.').unwrap_or((&name, ""));
            let document = matches!(end, "" | "md" | "txt" | "rst" | "html" | "adoc" | "gz");
            // What `git log` prints of one's own repository.
            let log = self.input.bytes.starts_with(b"commit ");
            FILES.contains(&padded(&name))
                || !log && document && (STEMS.contains(&padded(stem)) || stem.starts_with("license") || stem.starts_with("copying"))
                || document && stem == "readme" && is_of_package(self.input.bytes)
                || self.input.path.contains(".github/")
        })
    }

    /// Returns what the name of the setting that holds a place says that it is for.
    pub(crate) fn setting(&self, at: usize) -> Setting {
        static HOSTS: List = List::new(
            "suffix dnszone domena doména domaine domäne dominio domínio domein domene mydestination acmedomain proxmoxapi smtpclient smtplib ldapconnection localdata localdataptr localzone domainfilters domainfilter alloweddomains allowedhosts trusteddomains excludedomains virtualhosts \
            host hostname hosts fqdn server servers endpoint endpoints portal monhost url uri baseurl domain domains \
            searchdomain searchdomains search servername serveralias machine registry proxy smtp mx ns peer remote broker brokers \
            bootstrap address addr listen upstream target targets ldap realm zone cname cn dns relayhost mydomain myhostname myorigin \
            node site origin issuer mirror gateway nameserver destination mailhost san altname ingress vhost connect",
        );
        static DOMAINS: List = List::new(
            "domain domains searchdomain searchdomains search realm zone mydomain myorigin domainname dnssuffix suffix domainfilters domainfilter alloweddomains \
            trusteddomains excludedomains dnszone domena doména domaine domäne dominio domínio domein domene mydestination",
        );
        let line = self.before(at).trim_ascii_end();
        let line = [&b"\", \"data\": \""[..], b"\",\"data\":\"", b"\"", b"'"]
            .iter()
            .find_map(|end| line.strip_suffix(*end))
            .unwrap_or(line)
            .trim_ascii_end();
        if is_domain_word(line) {
            return Setting::Domain;
        }
        match self.key(at) {
            Some(key) if is_one_of(&key, &DOMAINS) => Setting::Domain,
            Some(key) if is_one_of(&key, &HOSTS) => Setting::Host,
            _ => Setting::Other,
        }
    }

    /// Returns the words of the name of the setting that holds a place: before a sign, or at the start of the line.
    fn key(&self, at: usize) -> Option<Words> {
        let line = self.before(at);
        if self.input.kind != Kind::Code
            && let Some(words) = self.list_above(at, line)
        {
            return Some(words);
        }
        // What stands before it in a list belongs to the same setting.
        let listed = |byte: &u8| {
            byte.is_ascii_alphanumeric()
                || matches!(
                    byte,
                    b'.' | b'-'
                        | b','
                        | b' '
                        | b'"'
                        | b'\''
                        | b'['
                        | b'/'
                        | b'*'
                        | b'_'
                        | b'\t'
                        | b'`'
                        | b'~'
                        | b'$'
                )
        };
        let Some(sign) = line.iter().rposition(|byte| !listed(byte)) else {
            return self.first_word(line);
        };
        // `<domain>corp.lan</domain>`
        if line[sign] == b'>' && sign + 1 == line.len() {
            let open = memchr::memrchr(b'<', &line[..sign])?;
            let tag = &line[open + 1..sign];
            let name = &tag[..memchr::memchr(b' ', tag).unwrap_or(tag.len())];
            return name
                .first()
                .is_some_and(u8::is_ascii_alphabetic)
                .then(|| crate::field::words(name));
        }
        // `'mail_domain' => 'corp.eu'` of PHP, Ruby and Perl.
        let arrow = line[sign] == b'>' && sign > 0 && line[sign - 1] == b'=';
        let sign = sign - usize::from(arrow);
        if !(matches!(line[sign], b'=' | b':') || line[sign] == b'(' && self.code) {
            return None;
        }
        Some(crate::field::words(name_before(untyped(&line[..sign]))))
    }

    /// Returns the words of the name of the list of YAML whose item stands at a place: `search:` above `- corp.lan`.
    fn list_above(&self, at: usize, line: &[u8]) -> Option<Words> {
        let item = line.trim_ascii();
        if !matches!(item, b"-" | b"- \"" | b"- '") {
            return None;
        }
        let depth = |line: &[u8]| line.iter().take_while(|byte| **byte == b' ').count();
        let inner = depth(line);
        let bytes = self.input.bytes;
        let mut end = (at - line.len()).checked_sub(1)?;
        for _ in 0..LIST {
            let low = end.saturating_sub(REACH);
            let start = memchr::memrchr(b'\n', &bytes[low..end]).map_or(low, |at| low + at + 1);
            let above = &bytes[start..end];
            let text = above.trim_ascii();
            if !text.starts_with(b"-") && !text.starts_with(b"#") {
                let name = text.strip_suffix(b":")?;
                return (depth(above) <= inner && name.len() < 40)
                    .then(|| crate::field::words(name));
            }
            end = start.checked_sub(1)?;
        }
        None
    }

    /// `server pve1.example.org`, `search corp.example lab.example`: the first word of the line is the name.
    fn first_word(&self, line: &[u8]) -> Option<Words> {
        let line = line.trim_ascii_start();
        // `Match host *.corp.eu` of SSH.
        let line = line.strip_prefix(b"Match ").unwrap_or(line);
        let cut = memchr::memchr2(b' ', b'\t', line).filter(|_| !self.code)?;
        let word = &line[..cut];
        let named = matches!(
            word,
            b"ServerName" | b"ServerAlias" | b"Host" | b"HostName" | b"ProxyJump"
        );
        // A sentence begins with a capital.
        (named || !word.first().is_some_and(u8::is_ascii_uppercase))
            .then(|| crate::field::words(word))
    }

    /// Says whether the word before a place leads to a host in a sentence.
    pub(crate) fn is_host_word(&self, at: usize) -> bool {
        let line = self.before(at).trim_ascii_end();
        let line = line.trim_ascii_end();
        let line = line
            .strip_suffix(b"`")
            .or_else(|| line.strip_suffix(b"\""))
            .or_else(|| line.strip_suffix(b":"))
            .unwrap_or(line)
            .trim_ascii_end();
        if is_domain_word(line) {
            return true;
        }
        // `dig @10.0.0.1 corp.lan`, `dig +short corp.lan`
        let line = match memchr::memrchr(b' ', line) {
            Some(blank) if matches!(line[blank + 1..].first(), Some(b'@' | b'+')) => &line[..blank],
            _ => line,
        };
        // `--host2 web.corp.lan`
        let line = match line.split_last() {
            Some((b'0'..=b'5', rest)) => rest,
            _ => line,
        };
        // `query[AAAA] web.corp.lan from …`
        if line.ends_with(b"]")
            && crate::bytes::find_last(line, b"query[").is_some_and(|at| line.len() - at < 14)
        {
            return true;
        }
        let from = line
            .iter()
            .rposition(|byte| !(byte.is_ascii_alphanumeric() || *byte >= 0x80))
            .map_or(0, |at| at + 1);
        static WORDS: List = List::new(
            "host hostname server domain zone node machine fqdn realm domäne rechner domaine serveur hôte dominio servidor \
            axfr ixfr whois mongosh acmedomain \
            ping ssh traceroute dig nslookup resolve cn knoten origin uzel nodo serwer",
        );
        let word = &line[from..];
        match word.is_ascii() {
            true => WORDS.has_in_any_case(word),
            false => WORDS.has(&String::from_utf8_lossy(word).to_lowercase()),
        }
    }

    /// Returns the line before a place, as far as it is looked at.
    pub(crate) fn before(&self, at: usize) -> &'t [u8] {
        let low = at.saturating_sub(REACH);
        let bytes = self.input.bytes;
        let start = memchr::memrchr(b'\n', &bytes[low..at]).map_or(low, |found| low + found + 1);
        &bytes[start..at]
    }
}

/// Leaves out the type that a declaration gives a name: `HOST: &str`, `host: string`.
fn untyped(text: &[u8]) -> &[u8] {
    let types: [&[u8]; 6] = [
        b": &str",
        b": &'static str",
        b": string",
        b": String",
        b": str",
        b" string",
    ];
    let text = text.trim_ascii_end();
    types
        .iter()
        .find_map(|kind| text.strip_suffix(*kind))
        .unwrap_or(text)
}

/// Returns the name that a text before its sign ends with.
fn name_before(text: &[u8]) -> &[u8] {
    let mut text = text.trim_ascii_end();
    // `DNS-Suffix  . . . . : corp.lan` of Windows.
    while let Some(rest) = text.strip_suffix(b" .") {
        text = rest.trim_ascii_end();
    }
    let text = text.strip_suffix(b".").unwrap_or(text);
    let text = text
        .strip_suffix(b"\"")
        .or_else(|| text.strip_suffix(b"'"))
        .unwrap_or(text);
    // `Server=tcp:db.corp.eu,1433`: how it is reached is not what it is.
    let text = [&b"=tcp"[..], b"=udp", b"=ssl", b"=tls"]
        .iter()
        .find_map(|how| text.strip_suffix(*how))
        .unwrap_or(text);
    // `DNS.2 = corp.eu`: one of several.
    let count = text.iter().rev().take_while(|byte| byte.is_ascii_digit());
    let text = match text[..text.len() - count.count()].strip_suffix(b".") {
        Some(name) if !text.ends_with(b".") => name,
        _ => text,
    };
    let from = text
        .iter()
        .rposition(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')))
        .map_or(0, |at| at + 1);
    &text[from..]
}

/// Says whether a line ends with the words by which devices and installers name their domain.
fn is_domain_word(line: &[u8]) -> bool {
    // `DNS Suffix Search List. . . . . . :`
    let dotted = |byte: &u8| matches!(byte, b' ' | b'.' | b':');
    let kept = line.len() - line.iter().rev().take_while(|byte| dotted(byte)).count();
    let listed = line.ends_with(b":")
        && [
            &b"Suffix Search List"[..],
            b"DNS-Suffixsuchliste",
            b"recherche du suffixe DNS",
            "búsqueda de sufijos DNS".as_bytes(),
            b"ricerca suffissi DNS",
        ]
        .iter()
        .any(|words| line[..kept].ends_with(words));
    listed
        || [
            &b"domain-name"[..],
            b"domain_name",
            b"domain name",
            b"domain string",
            b"hostname string",
            b"domain-search",
            b"domain-list",
            b"dns-suffix",
            b"-DomainName",
            b"--searchdomain",
            b"--zone",
            b"--domain",
            b"for domain",
            b"VirtualHost",
            b"server_name",
            b"server_name:",
            b"(d=",
            b" d=",
            b"header.d=",
            b"$ORIGIN",
            b"dhcp-option DOMAIN",
            b"dhcp-option DOMAIN-SEARCH",
            b"dhcp-option ADAPTER_DOMAIN_SUFFIX",
        ]
        .iter()
        .any(|words| line.ends_with(words))
}

/// Says whether a path is one of the tests, the examples or the manual of a program.
fn is_path_of_test(path: &str) -> bool {
    let folder = |name: &str| {
        matches!(
            name,
            "tests"
                | "test"
                | "testing"
                | "examples"
                | "benches"
                | "bench"
                | "testdata"
                | "fixtures"
                | "spec"
                | "__tests__"
                | "docs"
                | "samples"
        )
    };
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    name.starts_with("test")
        || name.contains("_test")
        || name.contains(".test.")
        || name.contains(".spec.")
        || name.ends_with("tests.rs")
        || name.starts_with("example")
        || folders.split('/').any(folder)
        || path.starts_with("example/")
        || is_example(path)
}

/// Says whether a path lies in a folder of examples. `src/main/java/org/example/Mailer.java` does not: so builders of Java
/// call a package of one's own.
pub(crate) fn is_example(path: &str) -> bool {
    path.match_indices("/example/").any(|(at, _)| {
        !["/org", "/com", "/net", "/de", "/io"]
            .iter()
            .any(|end| path[..at].ends_with(end))
    })
}

/// Says whether the last word of a name, or all of them together, is in a list.
fn is_one_of(words: &Words, list: &List) -> bool {
    let last = words.last(1);
    // `smarthost`, `readhost`, `mailserver`, `maildomain`.
    let ends = ["host", "server", "domain"];
    list.has(last)
        || list.has(words.joined())
        || words.len() > 2 && last == "name" && list.has(words.last(2))
        || ends
            .iter()
            .any(|end| last.len() > end.len() && last.ends_with(end) && list.has(end))
}

/// Says whether a text tells how to install a package, or shows its badges.
fn is_of_package(text: &[u8]) -> bool {
    let marks: [&[u8]; 9] = [
        b"badge",
        b"docs.rs",
        b"crates.io",
        b"npm install",
        b"pip install",
        b"cargo add",
        b"go get ",
        b"pkg.go.dev",
        b"[dependencies]",
    ];
    let head = &text[..text.len().min(1 << 16)];
    marks
        .iter()
        .any(|mark| memchr::memmem::find(head, mark).is_some())
}

#[cfg(test)]
mod tests {
    use super::is_path_of_test;

    #[test]
    fn tests_examples_and_manuals_are_told_by_their_paths() {
        let folders = "tests test testing examples benches bench testdata fixtures spec __tests__ docs samples example";
        for folder in folders.split(' ') {
            assert!(is_path_of_test(&format!("{folder}/a.rs")), "{folder}");
            assert!(is_path_of_test(&format!("/x/{folder}/y/a.rs")), "{folder}");
            assert!(!is_path_of_test(&format!("x/my{folder}/a.rs")), "{folder}");
            assert!(!is_path_of_test(&format!("{folder}y/a.rs")), "{folder}");
        }
        for name in [
            "test_a.py",
            "a_test.go",
            "a.test.ts",
            "a.spec.ts",
            "tests.rs",
            "example.rs",
        ] {
            assert!(is_path_of_test(&format!("src/{name}")), "{name}");
        }
        for path in [
            "docs",
            "src/latest.rs",
            "src/org/example/Mailer.java",
            "",
            "src/spec.rs",
        ] {
            assert!(!is_path_of_test(path), "{path}");
        }
    }
}
