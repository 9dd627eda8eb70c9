//! Downloads from an address.

use crate::World;
use crate::server::{Reply, Server, Tunnel, Way, mute};
use pai_net::{Event, Proxies, PullError, Source};
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

const SIZE: usize = 3 << 20;

fn source(server: &Server) -> [Source; 1] {
    [Source::Web {
        label: "publisher".to_owned(),
        url: format!("{}/model.gguf", server.origin),
    }]
}

/// Makes a world and a server that it trusts.
fn world(
    handler: impl Fn(&crate::server::Request, &[u8]) -> Reply + Send + Sync + 'static,
) -> (World, Server) {
    let mut world = World::new(SIZE);
    let bytes = world.bytes.clone();
    let server = Server::start(move |request| handler(request, &bytes));
    world.web.roots = Some(server.certificate.clone());
    (world, server)
}

#[test]
fn a_whole_file_arrives_and_progress_only_grows() {
    let (mut world, server) = world(Reply::ranged);
    let pulled = world.pull(&source(&server)).unwrap();
    assert_eq!(
        (pulled.label.as_str(), pulled.failed.len()),
        ("publisher", 0)
    );
    assert!(world.is_complete());
    assert!(world.done.is_sorted() && world.done.last() == Some(&(SIZE as u64)));
    let headers = &server.requests()[0].headers;
    assert_eq!(headers["accept-encoding"], "identity");
    assert!(!headers.contains_key("range") && !headers.contains_key("cookie"));
}

#[test]
fn a_broken_connection_is_gone_on_with_where_it_broke_and_only_if_the_file_is_the_same() {
    let cuts = AtomicUsize::new(0);
    let (mut world, server) = world(move |request, bytes| {
        let reply = Reply::ranged(request, bytes).header("ETag", "\"v1\"");
        match cuts.fetch_add(1, Ordering::Relaxed) {
            0 => reply.way(Way::Cut(1 << 20)),
            1 => reply.way(Way::Cut(1000)),
            _ => reply,
        }
    });
    world.pull(&source(&server)).unwrap();
    assert!(world.is_complete() && world.done.is_sorted());
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    assert_eq!(requests[1].offset(), Some(1 << 20));
    assert_eq!(requests[1].headers["if-range"], "\"v1\"");
    assert_eq!(requests[2].offset(), Some((1 << 20) + 1000));
    assert!(world.saw("Retrying"));
}

#[test]
fn a_part_from_an_earlier_run_is_gone_on_with() {
    let (mut world, server) = world(Reply::ranged);
    fs::write(&world.part, &world.bytes[..1234]).unwrap();
    world.pull(&source(&server)).unwrap();
    assert!(world.is_complete());
    assert_eq!(server.requests()[0].offset(), Some(1234));
    assert!(world.saw("Resuming { from: 1234 }"));
}

#[test]
fn a_server_that_does_not_know_ranges_sends_the_file_from_its_start() {
    let (mut world, server) = world(|_, bytes| Reply::new(200, bytes));
    fs::write(&world.part, &world.bytes[..1234]).unwrap();
    world.pull(&source(&server)).unwrap();
    assert!(world.is_complete() && world.saw("Restarting"));
}

#[test]
fn an_earlier_part_with_wrong_bytes_is_thrown_away_and_the_source_is_asked_again() {
    let (mut world, server) = world(Reply::ranged);
    fs::write(&world.part, vec![0; 5000]).unwrap();
    world.pull(&source(&server)).unwrap();
    assert!(world.is_complete() && world.saw("the earlier part had wrong bytes"));
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn wrong_bytes_are_removed_and_the_next_source_is_tried() {
    let (mut world, good) = world(Reply::ranged);
    let bad = Server::start(|_| Reply::new(200, &vec![7; SIZE]));
    let mut roots = good.certificate.clone();
    roots.extend(&bad.certificate);
    world.web.roots = Some(roots);
    let sources = [source(&bad), source(&good)].concat();
    let pulled = world.pull(&sources).unwrap();
    assert_eq!(pulled.failed[0].reason, "wrong hash");
    assert!(world.is_complete() && world.saw("failed wrong hash"));
    // Alone, nothing of it stays.
    fs::remove_file(&world.part).unwrap();
    assert_eq!(world.reasons(&source(&bad)), ["wrong hash"]);
    assert!(!world.part.exists());
}

#[test]
fn a_file_of_another_size_is_refused_before_a_byte_is_written() {
    let (mut world, server) = world(|_, bytes| Reply::new(200, &bytes[1..]));
    let reasons = world.reasons(&source(&server));
    assert_eq!(
        reasons,
        [format!(
            "the server's file has {} bytes, the model has {SIZE}",
            SIZE - 1
        )]
    );
    assert_eq!(fs::metadata(&world.part).unwrap().len(), 0);
}

#[test]
fn a_server_that_sends_on_and_on_is_stopped_at_the_models_size() {
    let (mut world, server) = world(|_, bytes| {
        let mut body = format!("{:x}\r\n", bytes.len() + 4096).into_bytes();
        body.extend(bytes);
        body.extend(vec![1; 4096]);
        body.extend(b"\r\n0\r\n\r\n");
        // Chunked, so that no length warns of it.
        Reply::new(200, &body).header("Transfer-Encoding", "chunked")
    });
    let reasons = world.reasons(&source(&server));
    assert_eq!(reasons, ["the server sends more than the file has"]);
    assert_eq!(fs::metadata(&world.part).unwrap().len(), 0);
}

#[test]
fn a_part_of_another_place_or_size_is_refused() {
    let (mut world, server) = world(|request, bytes| {
        let offset = request.offset().unwrap_or(0);
        let start = offset + 1;
        let range = format!("bytes {start}-{}/{}", bytes.len() - 1, bytes.len());
        Reply::new(206, &bytes[start..]).header("Content-Range", &range)
    });
    fs::write(&world.part, &world.bytes[..1000]).unwrap();
    let reasons = world.reasons(&source(&server));
    assert_eq!(
        reasons,
        ["the server sends another part than was asked for"]
    );
}

#[test]
fn what_the_server_refuses_is_told_with_its_number() {
    for (status, tries) in [(404, 1), (401, 1), (403, 1), (503, 3), (429, 3)] {
        let (mut world, server) = world(move |_, _| Reply::new(status, b"no"));
        let reasons = world.reasons(&source(&server));
        assert!(reasons[0].contains(&status.to_string()), "{reasons:?}");
        assert_eq!(server.requests().len(), tries, "{status}");
    }
}

#[test]
fn a_range_that_the_server_no_longer_has_starts_anew() {
    let (mut world, server) = world(|request, bytes| match request.offset() {
        Some(_) => Reply::new(416, b""),
        None => Reply::new(200, bytes),
    });
    fs::write(&world.part, [0; 100]).unwrap();
    world.pull(&source(&server)).unwrap();
    assert!(world.is_complete());
}

#[test]
fn redirects_to_https_are_followed_with_the_range() {
    let (mut world, server) = world(|request, bytes| match request.path.as_str() {
        "/model.gguf" => Reply::new(302, b"").header("Location", "/cdn/file?signature=x"),
        _ => Reply::ranged(request, bytes),
    });
    fs::write(&world.part, &world.bytes[..10]).unwrap();
    world.pull(&source(&server)).unwrap();
    assert!(world.is_complete());
    assert_eq!(server.requests()[1].path, "/cdn/file?signature=x");
    assert_eq!(server.requests()[1].offset(), Some(10));
}

#[test]
fn a_redirect_away_from_https_is_refused_and_not_dialled() {
    let (mut world, server) = world(|_, _| {
        Reply::new(302, b"").header("Location", "http://127.0.0.1:9/model.gguf?signature=x")
    });
    let reasons = world.reasons(&source(&server));
    assert_eq!(
        reasons,
        ["redirected away from https: http://127.0.0.1:9/model.gguf"]
    );
}

#[test]
fn redirects_in_a_circle_end() {
    let (mut world, server) = world(|_, _| Reply::new(307, b"").header("Location", "/model.gguf"));
    assert_eq!(
        world.reasons(&source(&server)),
        ["the server redirects in a circle"]
    );
    assert_eq!(server.requests().len(), 8);
}

#[test]
fn plain_http_is_never_dialled() {
    let mut world = World::new(SIZE);
    let url = "http://127.0.0.1:9/model.gguf".to_owned();
    let reasons = world.reasons(&[Source::Web {
        label: "plain".to_owned(),
        url,
    }]);
    assert_eq!(
        reasons,
        ["the address is not https: http://127.0.0.1:9/model.gguf"]
    );
}

#[test]
fn a_certificate_that_nobody_vouches_for_is_refused() {
    let (mut world, server) = world(Reply::ranged);
    world.web.roots = None;
    let reasons = world.reasons(&source(&server));
    assert!(
        reasons[0].starts_with("the certificate is not trusted"),
        "{reasons:?}"
    );
    assert!(server.requests().is_empty());
}

#[test]
fn nobody_listening_is_told_as_such() {
    let (mut world, _server) = world(Reply::ranged);
    let url = "https://127.0.0.1:9/model.gguf".to_owned();
    let reasons = world.reasons(&[Source::Web {
        label: "nobody".to_owned(),
        url,
    }]);
    assert_eq!(reasons, ["the connection was refused"]);
}

#[test]
fn a_source_that_never_answers_is_not_asked_a_second_time() {
    let (mut world, _server) = world(Reply::ranged);
    let listener = mute();
    let url = format!("https://{}/model.gguf", listener.local_addr().unwrap());
    world.web.stall = Duration::from_millis(300);
    let reasons = world.reasons(&[Source::Web {
        label: "dropped".to_owned(),
        url,
    }]);
    assert_eq!(reasons, ["there was no connection within 0.3 seconds"]);
    listener.set_nonblocking(true).unwrap();
    let asked = std::iter::from_fn(|| listener.accept().ok()).count();
    assert_eq!(asked, 1);
}

#[test]
fn a_silent_server_is_given_up_and_what_came_is_kept() {
    let (mut world, server) = world(|request, bytes| {
        // Nothing new ever comes after the first megabyte.
        let sent = (1usize << 20).saturating_sub(request.offset().unwrap_or(0));
        Reply::ranged(request, bytes).way(Way::Stall(sent))
    });
    world.web.stall = Duration::from_millis(300);
    let reasons = world.reasons(&source(&server));
    assert_eq!(reasons, ["nothing came for 0.3 seconds"]);
    assert_eq!(fs::metadata(&world.part).unwrap().len(), 1 << 20);
}

#[test]
fn stopping_keeps_the_part_even_while_the_server_is_silent() {
    let (mut world, server) =
        world(|request, bytes| Reply::ranged(request, bytes).way(Way::Stall(1 << 20)));
    // Long enough that only the stop can end it.
    world.web.stall = Duration::from_secs(300);
    let cancel = Arc::new(AtomicBool::new(false));
    let (set, sources) = (Arc::clone(&cancel), source(&server));
    let part = world.part.clone();
    let web = world.web.clone();
    let job = pai_net::Job {
        bytes: SIZE as u64,
        part: &part,
        sources: &sources,
        web: &web,
        pip: &world.pip,
        cancel: &cancel,
    };
    let mut progress = |event: Event<'_>| {
        if matches!(event, Event::Downloading { done, .. } if done == 1 << 20) {
            set.store(true, Ordering::Relaxed);
        }
    };
    let mut accept = || -> Result<(), pai_net::Verdict<crate::Never>> { panic!("it is not whole") };
    let error = pai_net::pull(&crate::leave(), &job, &mut progress, &mut accept).unwrap_err();
    let PullError::Interrupted { done, total } = error else {
        panic!("{error:?}")
    };
    assert_eq!((done, total), (1 << 20, SIZE as u64));
    assert_eq!(fs::metadata(&part).unwrap().len(), done);
}

#[test]
fn two_pulls_of_one_file_do_not_mix() {
    let (mut world, server) = world(Reply::ranged);
    let sources = source(&server);
    let mut other = World::new(SIZE);
    other.web = world.web.clone();
    let inner = sources.clone();
    other.part = world.part.clone();
    // The second one starts in the middle of the first.
    let mut second = None;
    let mut watch = |event: &Event<'_>| {
        if second.is_none() && matches!(event, Event::Downloading { done, .. } if *done > 0) {
            second = Some(other.pull(&inner));
        }
    };
    world.pull_with(&sources, &mut watch).unwrap();
    assert!(world.is_complete());
    assert!(matches!(second, Some(Err(PullError::Busy))), "{second:?}");
}

#[test]
fn the_proxy_is_used_unless_the_host_is_excepted() {
    let (mut world, server) = world(Reply::ranged);
    let tunnel = Tunnel::start();
    world.web.proxies = Proxies::parse(Some(&tunnel.address), None).unwrap();
    world.pull(&source(&server)).unwrap();
    assert!(world.is_complete());
    assert_eq!(tunnel.lines(), [format!("127.0.0.1:{}", server.port)]);
    fs::remove_file(&world.part).unwrap();
    world.web.proxies = Proxies::parse(Some(&tunnel.address), Some("127.0.0.1")).unwrap();
    world.pull(&source(&server)).unwrap();
    assert!(world.is_complete());
    assert_eq!(tunnel.lines().len(), 1);
}

#[test]
fn a_part_that_is_complete_is_not_fetched_again() {
    let (mut world, server) = world(Reply::ranged);
    fs::write(&world.part, &world.bytes).unwrap();
    world.pull(&source(&server)).unwrap();
    assert!(server.requests().is_empty());
}

#[test]
fn a_symbolic_link_in_the_parts_place_is_not_written_through() {
    let (mut world, server) = world(Reply::ranged);
    let victim = world.folder.path().join("victim");
    fs::write(&victim, b"precious").unwrap();
    std::os::unix::fs::symlink(&victim, &world.part).unwrap();
    let error = world.pull(&source(&server)).unwrap_err();
    assert!(matches!(error, PullError::Io { .. }), "{error:?}");
    assert_eq!(fs::read(&victim).unwrap(), b"precious");
}

#[test]
fn a_symbolic_link_in_the_place_of_what_is_noted_is_not_written_through() {
    let (mut world, server) =
        world(|request, bytes| Reply::ranged(request, bytes).header("ETag", "\"v1\""));
    let victim = world.folder.path().join("victim");
    fs::write(&victim, b"precious").unwrap();
    let mut noted = world.part.clone().into_os_string();
    noted.push(".from");
    std::os::unix::fs::symlink(&victim, noted).unwrap();
    let error = world.pull(&source(&server)).unwrap_err();
    assert!(matches!(error, PullError::Io { .. }), "{error:?}");
    assert_eq!(fs::read(&victim).unwrap(), b"precious");
}

#[test]
fn without_a_source_nothing_is_tried() {
    let mut world = World::new(SIZE);
    assert!(matches!(world.pull(&[]), Err(PullError::NoSource)));
    assert!(!world.part.exists());
}
