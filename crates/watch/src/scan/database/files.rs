//! The files of a cluster, which `pmxcfs` keeps in `/var/lib/pve-cluster/config.db` and shows under `/etc/pve`.

use std::collections::HashMap;
use std::io::{self, Read, Seek};

use super::record::Value;
use super::tree::Rows;
use super::{Kept, Table};

/// The table, and those of its columns that tell files.
const NAME: &str = "tree";
const COLUMNS: [&str; 4] = ["inode", "parent", "name", "data"];

/// Where a node shows the files.
const ROOT: &str = "etc/pve";

/// How many folders stand within one another at most.
const DEEPEST: usize = 32;

/// Says whether a table keeps such files.
pub(super) fn are_in(table: &Table) -> bool {
    table.name == NAME && COLUMNS.iter().all(|name| column(table, name).is_some())
}

fn column(table: &Table, name: &str) -> Option<usize> {
    table.columns.iter().position(|known| known == name)
}

/// Reads the files; `None` where they are longer than `limit` bytes together.
pub(super) fn read<R: Read + Seek>(
    rows: &mut Rows<'_, R>,
    table: &Table,
    limit: u64,
) -> io::Result<Option<Vec<Kept>>> {
    let [inode, parent, name, data] = COLUMNS.map(|name| column(table, name));
    let (mut names, mut files) = (HashMap::new(), Vec::new());
    let mut left = limit;
    while let Some(row) = rows.next_row()? {
        let mut about = (row.id, 0, String::new());
        let mut content = None;
        for (at, value) in row.values().enumerate() {
            match value {
                Value::Integer(number) if Some(at) == inode => about.0 = number,
                Value::Integer(number) if Some(at) == parent => about.1 = number,
                Value::Text(text) if Some(at) == name => about.2 = text.into_owned(),
                Value::Blob(bytes) if Some(at) == data => content = Some(bytes.to_vec()),
                Value::Text(text) if Some(at) == data => {
                    content = Some(text.into_owned().into_bytes())
                }
                _ => {}
            }
        }
        let length = about.2.len() + content.as_ref().map_or(0, Vec::len) + size_of::<Kept>();
        let Some(rest) = left.checked_sub(length as u64) else {
            return Ok(None);
        };
        left = rest;
        let (inode, parent, name) = about;
        files.extend(content.map(|data| (inode, data)));
        names.insert(inode, (parent, name));
    }
    let path = |inode| {
        let mut parts = Vec::new();
        let mut at = inode;
        while let Some((parent, name)) = names.get(&at).filter(|_| at != 0 && parts.len() < DEEPEST)
        {
            parts.push(name.as_str());
            at = *parent;
        }
        parts.push(ROOT);
        parts.reverse();
        parts.join("/")
    };
    let kept = |(inode, data)| Kept {
        path: path(inode),
        data,
    };
    Ok(Some(files.into_iter().map(kept).collect()))
}
