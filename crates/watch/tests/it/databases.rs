#![expect(
    clippy::disallowed_methods,
    reason = "makes databases with the SQLite of Python"
)]

use std::fs;
use std::path::Path;
use std::process::Command;

use pai_redact::template::fill;
use pai_watch::scan::{Filters, Limits, Report};

use crate::archives::{gzip, tar};
use crate::{scan, scan_with, token, tokens};

/// Runs a script in a folder; `t(n)` is a token, `p(n)` a password, `db(name)` opens a database.
fn make(folder: &Path, script: &str) {
    let head = "import shutil, sqlite3, sys\n\
                t = lambda n: sys.argv[1:5][n]\n\
                p = lambda n: sys.argv[5:9][n]\n\
                db = sqlite3.connect\n";
    let output = Command::new("python3")
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .current_dir(folder)
        .args(["-c", &format!("{head}{script}")])
        .args((0..4).map(token))
        .args((0..4).map(password))
        .output()
        .expect("the tests need python3");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

fn password(seed: u64) -> String {
    fill("{alnum14}", seed)
}

fn made(script: &str) -> (tempfile::TempDir, Report) {
    let folder = tempfile::tempdir().unwrap();
    make(folder.path(), script);
    let report = scan(folder.path());
    (folder, report)
}

/// Where secrets were found, each with its line and category.
fn places(report: &Report) -> Vec<(&str, u64, &str)> {
    let secrets = { report.leaks.iter() }.filter(|leak| leak.category.class.name() == "secret");
    secrets
        .map(|leak| {
            let file = leak.file.strip_prefix("here/").unwrap();
            (file, leak.line, leak.category.name)
        })
        .collect()
}

#[test]
fn rows_are_looked_at_by_the_names_of_their_columns() {
    let (_folder, report) = made(
        "d = db('a.db')\n\
         d.execute('create table users (id integer primary key, name text, \"password\" text, n real)')\n\
         d.executemany('insert into users values (?, ?, ?, 0.5)', [(7, 'eva', None), (9, 'tom', p(0))])\n\
         d.execute('create table keyed (value text, secret_key text primary key) without rowid')\n\
         d.execute('insert into keyed values (?, ?)', ('v', p(1)))\n\
         d.execute('create table settings (config text, data blob)')\n\
         d.execute('insert into settings values (?, ?)', ('{\"smtpPassword\": \"%s\"}' % p(2), b'\\0\\xff' * 9))\n\
         d.execute('insert into settings values (?, ?)', ('', ('api_password=' + p(3)).encode()))\n\
         d.commit()\n\
         d = db('wide.db')\n\
         d.execute('pragma encoding = \"UTF-16le\"')\n\
         d.execute('create table t (größe text, passwort text)')\n\
         d.execute('insert into t values (?, ?)', ('ü', p(0)))\n\
         d.commit()\n",
    );
    assert_eq!(
        places(&report),
        [
            ("a.db!/keyed.jsonl", 1, "generic-secret"),
            ("a.db!/settings.jsonl", 1, "config-password"),
            ("a.db!/settings.jsonl", 2, "config-password"),
            ("a.db!/users.jsonl", 2, "config-password"),
            ("wide.db!/t.jsonl", 1, "config-password"),
        ]
    );
    let tom = &report
        .leaks
        .iter()
        .find(|leak| leak.line == 2 && leak.file.contains("users"));
    assert_eq!(
        tom.unwrap().excerpt,
        "{\"id\":9,\"name\":\"tom\",\"password\":\"[config-password: 14 bytes]\",\"n\":0.5}"
    );
    assert!(report.skipped.is_empty(), "{:?}", report.skipped);
}

#[test]
fn many_rows_and_long_ones_are_read_through_all_their_pages() {
    let (_folder, report) = made(
        "for size in (512, 4096, 65536):\n\
         \x20   d = db('%d.db' % size)\n\
         \x20   d.execute('pragma page_size = %d' % size)\n\
         \x20   d.execute('create table t (a text, b text)')\n\
         \x20   d.execute('create table k (a text primary key, b text) without rowid')\n\
         \x20   for n in range(3000):\n\
         \x20       d.execute('insert into t values (?, ?)', ('word %d' % n, 'x y ' * (n % 9)))\n\
         \x20       d.execute('insert into k values (?, ?)', ('word %d' % n, 'x y ' * (n % 9)))\n\
         \x20   d.execute('insert into t values (?, ?)', ('x y ' * 60000, t(0)))\n\
         \x20   d.execute('insert into t values (?, ?)', (t(1), 'x y ' * 60000))\n\
         \x20   d.execute('insert into k values (?, ?)', ('x y ' * 60000, t(2)))\n\
         \x20   d.commit()\n",
    );
    let mut lines: Vec<_> = tokens(&report)
        .into_iter()
        .map(|leak| (leak.file.rsplit('/').next().unwrap(), leak.line))
        .collect();
    lines.sort_unstable();
    // In the order of the key, a long row stands behind all words.
    let wanted = [("k.jsonl", 3001), ("t.jsonl", 3001), ("t.jsonl", 3002)].map(|line| [line; 3]);
    assert_eq!(lines, wanted.concat());
    assert!(report.skipped.is_empty(), "{:?}", report.skipped);
}

#[test]
fn the_files_that_a_cluster_keeps_are_read_under_their_paths() {
    let (_folder, report) = made(
        "d = db('config.db')\n\
         d.execute('CREATE TABLE tree (inode INTEGER PRIMARY KEY NOT NULL, parent INTEGER NOT NULL, version INTEGER, \
         writer INTEGER, mtime INTEGER, type INTEGER, name TEXT NOT NULL, data BLOB)')\n\
         row = lambda *r: d.execute('insert into tree values (?, ?, 1, 1, 1, 8, ?, ?)', r)\n\
         row(0, 0, '__version__', None)\n\
         row(2, 0, 'priv', None)\n\
         row(3, 5, 'nas.pw', (p(0) + '\\n').encode())\n\
         row(4, 2, 'token.cfg', b'root@pam!ci 00000000-0000-0000-0000-000000000000\\n')\n\
         row(5, 2, 'storage', None)\n\
         row(8, 9, 'x.env', ('A=' + t(0)).encode())\n\
         row(9, 8, 'around', None)\n\
         d.commit()\n",
    );
    let file = |leak: &pai_watch::scan::Leak| leak.file.to_string();
    let found = { report.leaks.iter() }.find(|leak| leak.category.name == "pve-priv-password");
    let place = "here/config.db!/etc/pve/priv/storage/nas.pw";
    assert_eq!(found.map(file).as_deref(), Some(place));
    let around = tokens(&report)[0].file.to_string();
    assert!(around.ends_with("/around/x.env") && around.starts_with("here/config.db!/etc/pve/"));
}

#[test]
fn what_was_written_last_stands_in_the_log_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    // What the log held before, and what is not committed, is not there.
    make(
        folder.path(),
        "d = db('in-use', isolation_level=None)\n\
         run = d.execute\n\
         def copy(name):\n\
         \x20   for end in ('', '-wal'): shutil.copy('in-use' + end, name + end)\n\
         run('pragma journal_mode = wal')\n\
         run('pragma cache_size = 1')\n\
         run('create table t (password text)')\n\
         run('insert into t values (?)', (t(0),))\n\
         for n in range(300): run('insert into t values (?)', ('x' * 900,))\n\
         run('pragma wal_checkpoint').fetchall()\n\
         run('update t set password = ? where rowid = 1', (p(0),))\n\
         copy('written.db')\n\
         run('begin')\n\
         run('update t set password = ? where rowid = 1', (t(1),))\n\
         run('update t set password = ? where rowid > 50', ('y' * 900,))\n\
         copy('open.db')\n\
         run('rollback')\n\
         d.close()\n",
    );
    fs::remove_file(folder.path().join("in-use")).unwrap();
    let rows = |report: &Report| {
        let rows = places(report)
            .into_iter()
            .filter(|(file, ..)| file.ends_with(".jsonl"));
        let rows = rows.map(|(file, line, category)| format!("{file}:{line} {category}"));
        rows.collect::<Vec<_>>()
    };
    let found = rows(&scan(folder.path()));
    let wanted = ["open", "written"].map(|name| format!("{name}.db!/t.jsonl:1 config-password"));
    assert_eq!(found, wanted);
    let log = folder.path().join("written.db-wal");
    let bytes = fs::read(&log).unwrap();
    for broken in [&b""[..], &bytes[..40], b"none"] {
        fs::write(&log, broken).unwrap();
        let found = rows(&scan(folder.path()));
        assert_eq!(found[1..], ["written.db!/t.jsonl:1 github-pat"]);
    }
}

#[test]
fn what_is_reported_of_a_row_is_not_reported_of_its_bytes_and_what_was_deleted_is() {
    let (_folder, report) = made(
        "d = db('a.db')\n\
         d.execute('create table t (a text)')\n\
         d.execute('insert into t values (?)', (t(0),))\n\
         d.execute('insert into t values (?)', (t(1),))\n\
         d.execute('pragma secure_delete = off')\n\
         d.execute('delete from t where a = ?', (t(1),))\n\
         d.commit()\n",
    );
    let files: Vec<&str> = tokens(&report).iter().map(|leak| &*leak.file).collect();
    assert_eq!(files, ["here/a.db", "here/a.db!/t.jsonl"]);
}

#[test]
fn databases_in_archives_are_read_as_far_as_memory_allows() {
    let folder = tempfile::tempdir().unwrap();
    make(
        folder.path(),
        "d = db('a.db')\n\
         d.execute('create table t (password text)')\n\
         d.execute('insert into t values (?)', (p(0),))\n\
         d.execute('insert into t values (?)', (t(0),))\n\
         d.commit()\n",
    );
    let path = folder.path().join("a.db");
    let bytes = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    let packed = gzip(&tar(&[("var/a.db", &bytes)]));
    fs::write(folder.path().join("a.tgz"), packed).unwrap();
    let report = scan(folder.path());
    let place = "a.tgz!/a.tar!/var/a.db!/t.jsonl";
    let wanted = [(place, 1, "config-password"), (place, 2, "github-pat")];
    assert_eq!(places(&report), wanted);
    let limits = Limits {
        in_memory: 1024,
        ..Limits::default()
    };
    let report = scan_with(folder.path(), Filters::default(), limits);
    assert_eq!(
        places(&report),
        [("a.tgz!/a.tar!/var/a.db", 1, "github-pat")]
    );
    assert!(report.skipped[0].why.contains("the rows of a database"));
    let limits = Limits {
        depth: 2,
        ..Limits::default()
    };
    let report = scan_with(folder.path(), Filters::default(), limits);
    assert_eq!(
        places(&report),
        [("a.tgz!/a.tar!/var/a.db", 1, "github-pat")]
    );
}

#[test]
fn a_broken_database_is_read_as_far_as_it_goes_and_said_to_be_broken() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    make(
        folder.path(),
        "d = db('a.db')\n\
         d.execute('pragma page_size = 512')\n\
         d.execute('create table t (a text, password text)')\n\
         for n in range(200): d.execute('insert into t values (?, ?)', ('x y ' * 40, p(n % 4)))\n\
         d.commit()\n",
    );
    let whole = fs::read(&path).unwrap();
    let rows = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        let report = scan(folder.path());
        let told = report
            .skipped
            .iter()
            .any(|skipped| skipped.why.contains("not read"));
        (places(&report).len(), told)
    };
    let (all, told) = rows(&whole);
    assert!(all == 200 && !told);
    // The last quarter is gone, or is the beginning once more.
    let most = whole.len() / 2048 * 1536;
    for bytes in [&whole[..most], &[&whole[..most], &whole[..most]].concat()] {
        let (some, told) = rows(bytes);
        assert!((20..200).contains(&some) && told, "{some} rows");
    }
    let (none, told) = rows(&whole[..200]);
    assert!(none == 0 && told);
    // Any byte may be any other.
    let mut state = 1_u64;
    let mut next = |below: usize| {
        state = state
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (state >> 33) as usize % below
    };
    for _ in 0..100 {
        let mut bytes = whole[..most].to_vec();
        for _ in 0..1 + next(12) {
            let length = bytes.len();
            let at = if next(3) == 0 {
                next(600)
            } else {
                next(length)
            };
            bytes[at] = [0, 1, 0xFF, 0x80, next(256) as u8][next(5)];
        }
        rows(&bytes);
    }
}
