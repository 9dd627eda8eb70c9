//! The forms that a request's text can have: tables, command lines.

use super::fold;

/// Words that head a table's columns, folded.
const KEYS: [&str; 58] = [
    "name", "hostname", "host", "vm", "guest", "nom", "nombre", "type", "kind", "typ", "tipo",
    "os", "system", "cores", "core", "cpu", "cpus", "vcpu", "vcpus", "kerne", "coeurs", "nucleos",
    "ram", "mem", "memory", "speicher", "memoire", "memoria", "disk", "disks", "platte", "disque",
    "disco", "storage", "pool", "bridge", "vlan", "ip", "address", "gateway", "gw", "node", "vmid",
    "ctid", "id", "count", "qty", "role", "purpose", "service", "template", "hdd", "ssd", "distro",
    "knoten", "menge", "anzahl", "image",
];

/// Says whether a cell of a header is a key: `ram_gb`, `Disk (GB)`, `vCPU`.
pub(super) fn is_key(cell: &str) -> bool {
    let low = fold(cell.trim().trim_matches(['"', '`', '*']));
    let word = low
        .split(|c: char| !c.is_alphanumeric())
        .find(|word| !word.is_empty())
        .unwrap_or_default();
    KEYS.contains(&word) && low.len() <= 20
}

/// Says whether a line is nothing but keys with commas between, and lines of as many cells follow.
pub(super) fn has_comma_header(text: &str) -> bool {
    let mut lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .peekable();
    while let Some(line) = lines.next() {
        let cells = line.split(',').count();
        let keys = line.split(',').filter(|cell| is_key(cell)).count();
        let digits = line.contains(|c: char| c.is_ascii_digit());
        if cells >= 3 && keys + 1 >= cells && !digits {
            return lines
                .peek()
                .is_some_and(|next| next.split(',').count() == cells);
        }
    }
    false
}

/// Says whether two lines or more hold two tabs or more.
pub(super) fn has_tab_table(text: &str) -> bool {
    text.lines()
        .filter(|line| line.trim().matches('\t').count() >= 2)
        .take(2)
        .count()
        == 2
}

/// Reads `--key` at `at`: the lengths of the dashes and of the key, and whether a value follows.
pub(super) fn flag(text: &str, at: usize) -> Option<(usize, usize, bool)> {
    let rest = &text[at..];
    if !rest.starts_with('-') {
        return None;
    }
    let dashes = if rest.starts_with("--") { 2 } else { 1 };
    let body = rest.get(dashes..).filter(|_| rest.starts_with('-'))?;
    let parted = text[..at]
        .chars()
        .next_back()
        .is_none_or(char::is_whitespace);
    // One dash begins a flag only in a command line: `-net0 virtio`, not `- vm` and not `-5`.
    let fits = body.starts_with(|c: char| c.is_ascii_lowercase());
    if !parted || !fits || dashes == 1 && !is_command(text) {
        return None;
    }
    let key = body.len()
        - body
            .trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_')
            .len();
    let behind = &body[key..];
    let next = behind.trim_start_matches([' ', '\t']);
    let value = next.len() < behind.len()
        && !next.is_empty()
        && !next.starts_with(['-', '=', '\n', '\r', '\\']);
    Some((dashes, key, value))
}

/// Says whether the text is a command line of Proxmox's own tools.
fn is_command(text: &str) -> bool {
    [
        "qm create ",
        "pct create ",
        "qm clone ",
        "pct clone ",
        "qm set ",
        "pct set ",
    ]
    .iter()
    .any(|command| text.contains(command))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_keys_heads_a_table_and_a_sentence_does_not() {
        assert!(has_comma_header("name,cores,ram_gb,disk_gb\nmon1,2,4,40"));
        assert!(!has_comma_header(
            "a vm, 4 cores, 8 GB ram, 40 GB disk\nplease"
        ));
        assert!(!has_comma_header("name,cores,ram"));
    }

    #[test]
    fn a_flag_is_tied_to_its_value() {
        assert_eq!(flag("--memory 2048", 0), Some((2, 6, true)));
        assert_eq!(flag("--force --x", 0), Some((2, 5, false)));
        assert_eq!(flag("--memory=2048", 0), Some((2, 6, false)));
        assert_eq!(flag("a - vm", 2), None);
        assert_eq!(flag("vm -- two cores", 3), None);
        assert_eq!(flag("qm create 100 -memory 512", 14), Some((1, 6, true)));
    }
}
