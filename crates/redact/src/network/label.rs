//! Labels: which words can be names of hosts, and which tell that they are.

use std::ops::Range;
use std::sync::OnceLock;

use super::domain::{is_machine, is_role};
use crate::input::Input;
use crate::wordset::{List, WordSet};

/// Which bytes stand in labels.
static IN_LABEL: [bool; 256] = {
    let mut inside = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        inside[byte] = (byte as u8).is_ascii_alphanumeric() || byte as u8 == b'-';
        byte += 1;
    }
    inside
};

/// Reads a short name: one label that is no number and not part of something longer.
pub(super) fn read(input: &Input<'_>, at: usize) -> Option<Range<usize>> {
    let rest = &input.bytes[at.min(input.bytes.len())..(at + 64).min(input.bytes.len())];
    let length = rest
        .iter()
        .position(|byte| !IN_LABEL[usize::from(*byte)])
        .unwrap_or(rest.len());
    let label = &rest[..length];
    let next = rest.get(length).copied().unwrap_or(b' ');
    let after = rest.get(length + 1).copied().unwrap_or(b' ');
    let ends = match next {
        b'.' => !after.is_ascii_alphanumeric() && after != b'_',
        b'_' | b'@' | b'$' | b'(' | b'%' | b'{' | 0x80.. => false,
        _ => true,
    };
    (length > 1 && ends && label[0].is_ascii_alphabetic() && label[length - 1] != b'-')
        .then_some(at..at + length)
}

/// Returns the beginning of a word in lower case.
pub(super) fn lower<'l>(word: &[u8], letters: &'l mut [u8; 16]) -> &'l [u8] {
    let length = word.len().min(letters.len());
    letters[..length].copy_from_slice(&word[..length]);
    letters.make_ascii_lowercase();
    &letters[..length]
}

/// Says whether a name is unlike other words: it has a digit or a dash.
pub(super) fn is_telling(text: &[u8]) -> bool {
    is_unlike_words(text) && !is_common(text)
}

/// Says whether a name has a digit or a dash.
pub(super) fn is_unlike_words(text: &[u8]) -> bool {
    let unlike = |byte: &u8| byte.is_ascii_digit() || *byte == b'-';
    // Where they have one it is the last letter, most of them.
    text.last().is_some_and(unlike) || text.iter().any(unlike)
}

/// Says whether a word is shaped as a machine's name: what it does, and a number.
pub(super) fn is_shaped(text: &[u8]) -> bool {
    // `node2a`, `node2b`: the halves of a pair.
    if let Some(name) = before_site(text) {
        return is_shaped(name);
    }
    if let [name @ .., b'a'..=b'd'] = text
        && name.last().is_some_and(u8::is_ascii_digit)
    {
        let stem = name
            .iter()
            .take_while(|byte| !byte.is_ascii_digit())
            .count();
        return (stem > 3 || stem > 2 && name.len() == stem + 1)
            && name.len() - stem < 3
            && !is_common(text)
            && is_shaped(name);
    }
    let digits = text
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let stem = &text[..text.len() - digits];
    (1..=4).contains(&digits)
        && text.len() <= 24
        && stem.len() > 1
        && is_telling(text)
        && is_machine(text)
        && !stem.ends_with(b"-v")
}

/// Returns what stands before the site that ends a name, behind a number with a zero: `web01` of `web01-ber`.
fn before_site(text: &[u8]) -> Option<&[u8]> {
    let dash = memchr::memrchr(b'-', text)?;
    let (name, site) = (&text[..dash], &text[dash + 1..]);
    let padded = matches!(name, [.., letter, b'0', b'1'..=b'9'] if letter.is_ascii_lowercase());
    let placed = (2..=4).contains(&site.len()) && site.iter().all(u8::is_ascii_lowercase);
    (padded && placed).then_some(name)
}

/// Says whether a name is made of what a machine does, where it is, and a number: `nas-ber2`.
pub(super) fn is_role_at_site(text: &[u8]) -> bool {
    let mut parts = text.split(|byte| *byte == b'-');
    let (role, site) = (
        parts.next().unwrap_or_default(),
        parts.next_back().unwrap_or_default(),
    );
    let letters = site
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    let digits = site.len() - letters;
    is_machine(role)
        && (2..=4).contains(&letters)
        && (1..=2).contains(&digits)
        && site[letters..].iter().all(u8::is_ascii_digit)
}

/// Says whether a name is what a machine does and a number, with a dash or none between: `dc5`, `srv-db-08`.
pub(super) fn is_numbered(text: &[u8]) -> bool {
    let role = text
        .iter()
        .take_while(|byte| byte.is_ascii_lowercase())
        .count();
    is_shaped(text) && is_role(&text[..role])
}

/// Says whether such a name has a number with a zero before it, as lists of machines have: `dc05`.
pub(super) fn is_padded(text: &[u8]) -> bool {
    let digits = text
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    digits > 1 && text[text.len() - digits] == b'0' && is_numbered(text)
}

/// Says whether a word and a number are a program, a format or an architecture in a version: `bzip2`, `aarch64`.
pub(super) fn is_ware(text: &[u8]) -> bool {
    static WARE: List = List::new(
        "bzip gzip zip zlib lz xz zstd utf ucs iso ascii latin base sha md crc blake argon bcrypt log4j junit mp vp av jpeg jp png webp aac ac \
        qt gtk kde gnome python pip php ruby perl lua npm es ecmascript typescript angular vue react bootstrap jquery django rails laravel symfony \
        spring flask wordpress drupal joomla typo mysql postgres postgresql mariadb sqlite mongo mongodb redis oracle mssql aarch arm armv amd \
        ppc powerpc mips sparc riscv wasm ipv http tls ssl smtp imap pop ftp smb nfs snmp ldap oauth openid saml jwt rfc ieee wifi usb pcie sata \
        sas nvme ddr lpddr hdmi vga java jdk openjdk dotnet rust golang gcc clang llvm glibc libc cuda openssl kubernetes docker ubuntu debian \
        windows fedora rhel centos rocky almalinux alpine opensuse sles freebsd macos ios android office exchange outlook word excel raidz zfs \
        ext xfs btrfs ntfs fat float int uint double complex vec mat bit byte char word long step phase level part chapter example gfx sm rdna cdna half pass fail test iter",
    );
    // `gfx90a`
    let text = text.strip_suffix(b"a").unwrap_or(text);
    let digits = text.iter().rev().take_while(|byte| byte.is_ascii_digit());
    let stem = &text[..text.len() - digits.count()];
    // `iter2-utf8`; of `postgres-3` there are several.
    let last = memchr::memrchr(b'-', stem).map_or(0, |dash| dash + 1);
    WARE.has_in_any_case(&stem[last..])
}

/// Says whether a name is a word and a number, as architectures and formats are named too: `aarch64`, `bzip2`.
pub(super) fn is_bare_machine(text: &[u8]) -> bool {
    let role = text
        .iter()
        .take_while(|byte| byte.is_ascii_lowercase())
        .count();
    !text.contains(&b'-') && !is_machine(&text[..role])
}

/// Says whether a word stands for no host of anybody's.
pub(super) fn is_common(text: &[u8]) -> bool {
    const WORDS: &str = " localhost pvelocalhost none null default true false local string self example hostname host node name server auto any all unknown current yes no on off enabled disabled nil undefined status http https tcp udp is the and or for in key value vm-name my-host your-host your-hostname ip dns k8s required optional hidden text running stopped exit database redis postgres mysql mariadb mongo mongodb rabbitmq memcached version nfs3 nfs4 l2tpd pptpd xl2tpd ";
    // Versions, hashes, interfaces, disks, devices: a stem that takes a number.
    const STEMS: &str = " v http dhcp ipv utf utf- sha sha- md base x86- x86_ amd arm tty ttys vmbr eth ens eno enp bond sd nvme vlan tls oauth net scsi ide sata virtio ipconfig tap veth fwbr fwpr fwln wg lo loop dm- cpu port python php java raid level layer ext mp unused hostpci usb phase- step- iso- rfc cve- vm- ct- srv6 vmk vmnic vmhba ed ecdsa- ssh-ed id_ed aes aes- pbkdf h s ec q w2k l m c p t r n rc beta- alpha- gen pcie ddr perl inet ruby debian ubuntu windows fedora rhel centos alpine sles macos ios android gpu core line page day week part chapter figure fig table section item row col column test case issue pr bug rev release version build stage option method group class type mode tier zone slot tailscale zt wt lag po ethernet port-channel bridge-aggregation trk scram-sha- loopback bay disk drive pool tank channel q pve8- link br- ethernet- ether sfp sfp-sfpplus vty ";
    static KNOWN: OnceLock<[WordSet; 2]> = OnceLock::new();
    let [words, stems] = KNOWN
        .get_or_init(|| [WORDS, STEMS].map(|list| WordSet::new(list.split_ascii_whitespace())));
    let digits = text
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let stem = &text[..text.len() - digits];
    // There are few of those in one machine.
    if digits > 1 && stem == b"gpu" {
        return false;
    }
    words.contains(text) || digits > 0 && stems.contains(stem) || is_hash(text) || is_device(text)
}

/// Says whether a name is a number that a program gave: a container's, `i-07258f33e5efcdf88` of a cloud.
fn is_hash(text: &[u8]) -> bool {
    let hex = |text: &[u8]| text.iter().all(u8::is_ascii_hexdigit);
    // A container's name is a hash where nobody gave it another.
    let uuid = |text: &[u8]| text.len() == 36 && text[8] == b'-' && text[23] == b'-';
    // `web-7d9f8b6c5d-x2v4k`: a pod is called by what made it.
    let pod = text.len() > 16
        && text[text.len() - 6] == b'-'
        && memchr::memrchr(b'-', &text[..text.len() - 6]).is_some_and(|dash| {
            matches!(text.len() - 7 - dash, 8..=10) && hex(&text[dash + 1..text.len() - 6])
        });
    // Zeek counts connections so: `CJWmo4R02kSKnFUtK0`.
    let any = |kind: fn(&u8) -> bool| text.iter().any(kind);
    let mixed =
        || any(u8::is_ascii_lowercase) && any(u8::is_ascii_uppercase) && !text.contains(&b'-');
    let connection = (16..=19).contains(&text.len()) && matches!(text[0], b'C' | b'F') && mixed();
    connection
        || pod
        || text.len() >= 12 && hex(text)
        || uuid(text)
        || text.len() >= 10 && text.starts_with(b"i-") && hex(&text[2..])
}

/// Says whether a name is a number that a device came with: `SW53OE26OONRHU3`.
pub(super) fn is_serial(name: &[u8]) -> bool {
    let digits = name.iter().filter(|byte| byte.is_ascii_digit()).count();
    name.len() > 7
        && digits > 3
        && !name
            .iter()
            .any(|byte| byte.is_ascii_lowercase() || *byte == b'-')
}

/// Says whether a name is one of an interface, a kind of key, or a version of Windows.
fn is_device(text: &[u8]) -> bool {
    // Of Windows only the versions that there are: others are machines.
    const WINDOWS: [&[u8]; 10] = [
        b"win7", b"win8", b"win10", b"win11", b"win16", b"win32", b"win64", b"win95", b"win98",
        b"win2000",
    ];
    let starts =
        |start: &[u8]| text.len() > start.len() && text[..start.len()].eq_ignore_ascii_case(start);
    // Most names begin as none of them.
    match text.first().map(u8::to_ascii_lowercase) {
        Some(b's') => starts(b"ssh-"),
        // Templates of machines are none.
        // `tap104i0` of a guest.
        Some(b't') if starts(b"tap") && text[3].is_ascii_digit() || starts(b"tty") => true,
        Some(b't') => starts(b"tpl-") || starts(b"tmpl-") || starts(b"template-"),
        Some(b'v') => starts(b"vmbr"),
        Some(b'e' | b'w') => {
            let port = (starts(b"enp") || starts(b"wlp") || starts(b"ens"))
                && text[3].is_ascii_digit()
                && text.iter().all(u8::is_ascii_alphanumeric);
            port || starts(b"ecdsa-") || WINDOWS.contains(&text)
        }
        _ => false,
    }
}
