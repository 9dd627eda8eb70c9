//! The kernel's list of mounts.

use std::ffi::OsString;
use std::io;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};

/// One line of `/proc/self/mountinfo`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mount {
    /// Where it is mounted.
    pub(super) point: PathBuf,
    /// The file system, such as `ext4`.
    pub(super) kind: String,
    /// The device, data set or address.
    pub(super) source: String,
    /// The options of the file system.
    pub(super) options: Vec<String>,
}

/// Reads the list; a line that is not understood is left out.
pub(super) fn read(list: &Path) -> io::Result<Vec<Mount>> {
    let text = std::fs::read(list)?;
    Ok(text.split(|byte| *byte == b'\n').filter_map(line).collect())
}

/// Returns the mount that a path without links lies in: the longest one, and of several there the last.
pub(super) fn of<'a>(mounts: &'a [Mount], path: &Path) -> Option<&'a Mount> {
    let above = mounts.iter().filter(|mount| path.starts_with(&mount.point));
    above.max_by_key(|mount| mount.point.as_os_str().len())
}

/// `36 35 98:0 /root /point rw,noatime shared:1 - ext4 /dev/sda1 rw,errors=continue`
fn line(line: &[u8]) -> Option<Mount> {
    let mut words = line.split(|byte| *byte == b' ');
    let point = unescape(words.nth(4)?);
    let mut after = words.skip_while(|word| *word != b"-").skip(1);
    let text = |word: &[u8]| String::from_utf8_lossy(&unescape(word)).into_owned();
    let (kind, source) = (text(after.next()?), text(after.next()?));
    let options = after.next().map(text).unwrap_or_default();
    Some(Mount {
        point: PathBuf::from(OsString::from_vec(point)),
        kind,
        source,
        options: options.split(',').map(str::to_owned).collect(),
    })
}

/// Undoes the kernel's `\040` for a space, and its like.
fn unescape(word: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(word.len());
    let mut rest = word;
    while let [first, tail @ ..] = rest {
        let octal = (*first == b'\\')
            .then(|| tail.get(..3))
            .flatten()
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 8).ok());
        match octal {
            Some(byte) => {
                out.push(byte);
                rest = &tail[3..];
            }
            None => {
                out.push(*first);
                rest = tail;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_with_its_spaces_and_optional_fields() {
        let text = br"36 35 98:0 / /srv/my\040disk rw shared:1 master:2 - ext4 /dev/my\040disk rw,errors=continue";
        let mount = line(text).unwrap();
        assert_eq!(mount.point, Path::new("/srv/my disk"));
        assert_eq!(
            (mount.kind.as_str(), mount.source.as_str()),
            ("ext4", "/dev/my disk")
        );
        assert_eq!(mount.options, ["rw", "errors=continue"]);
        for wrong in [
            &b""[..],
            b"1 2 3",
            b"36 35 98:0 / /x rw - ext4",
            b"\xff\xfe",
        ] {
            assert_eq!(line(wrong), None);
        }
        assert_eq!(unescape(br"a\04"), br"a\04");
    }

    #[test]
    fn the_longest_mount_counts_and_of_equal_ones_the_last() {
        let mount = |point: &str, kind: &str| Mount {
            point: point.into(),
            kind: kind.to_owned(),
            source: String::new(),
            options: Vec::new(),
        };
        let all = [
            mount("/", "a"),
            mount("/home", "b"),
            mount("/", "c"),
            mount("/home2", "d"),
        ];
        assert_eq!(of(&all, Path::new("/home/u")).unwrap().kind, "b");
        assert_eq!(of(&all, Path::new("/homes")).unwrap().kind, "c");
    }
}
