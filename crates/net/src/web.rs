//! One address over HTTPS, resumed where it was left.

use crate::egress::Egress;
use crate::proxy::Proxies;
use crate::pull::{Event, Job, Stop, beside, cancelled, disk, length, open, write};
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::sync::atomic::AtomicBool;
use std::thread;
use std::time::Duration;
use ureq::http::{HeaderMap, Response, StatusCode, Uri, header};
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};

/// How to reach addresses.
#[derive(Clone, Debug)]
pub struct Web {
    /// The proxies to go through.
    pub proxies: Proxies,
    /// Certificates to trust instead of the built-in ones, as PEM; a company's proxy may need it.
    pub roots: Option<Vec<u8>>,
    /// How long nothing may arrive before the connection counts as dead.
    pub stall: Duration,
    /// How long to wait before the second try.
    pub pause: Duration,
}

impl Default for Web {
    fn default() -> Self {
        Self {
            proxies: Proxies::default(),
            roots: None,
            stall: Duration::from_secs(30),
            pause: Duration::from_secs(2),
        }
    }
}

/// Which version of an address the part is of.
#[derive(Debug, Default, Serialize, Deserialize)]
struct From {
    url: String,
    validator: String,
}

/// How often a source may fail without one new byte.
const TRIES: u32 = 3;
/// How long a connection may take to stand; those that do stand within a second or two.
const CONNECT: Duration = Duration::from_secs(10);
/// More hops than any download has.
const HOPS: u32 = 8;

/// Fetches what is missing of the part.
pub(crate) fn fetch(
    egress: &Egress,
    job: &Job<'_>,
    url: &str,
    progress: &mut dyn FnMut(Event<'_>),
) -> Result<(), Stop> {
    let mut fruitless = 0;
    let first = length(job.part);
    loop {
        let before = length(job.part);
        let stop = match attempt(egress, job, url, progress) {
            // A firewall that drops packets: asking again would only take as long once more. Where this
            // source has answered before, it is the network that went away for a while.
            Err(Stop::Unanswered(reason)) if before == first => return Err(Stop::Source(reason)),
            Err(Stop::Again(reason) | Stop::Unanswered(reason)) => reason,
            other => return other,
        };
        fruitless = if length(job.part) > before {
            0
        } else {
            fruitless + 1
        };
        if fruitless == TRIES {
            return Err(Stop::Source(stop));
        }
        progress(Event::Retrying {
            reason: &crate::pull::presentable(&stop),
        });
        wait(job.cancel, job.web.pause);
        if cancelled(job) {
            return Err(Stop::Interrupted);
        }
    }
}

fn attempt(
    egress: &Egress,
    job: &Job<'_>,
    url: &str,
    progress: &mut dyn FnMut(Event<'_>),
) -> Result<(), Stop> {
    let mut file = open(job.part)?;
    let offset = length(job.part);
    let sidecar = beside(job.part, ".from");
    let from: From = fs::read(&sidecar)
        .ok()
        .and_then(|text| serde_json::from_slice(&text).ok())
        .unwrap_or_default();
    let validator = (from.url == url && !from.validator.is_empty()).then_some(from.validator);
    let (agent, response) = ask(egress, job, url, offset, validator.as_deref())?;
    let offset = judge(job, &response, &mut file, offset, progress)?;
    if let Some(validator) = strong_validator(response.headers()) {
        let from = From {
            url: url.to_owned(),
            validator,
        };
        let text = serde_json::to_vec(&from).expect("plain data becomes JSON");
        write(&sidecar, &text)?;
    } else {
        let _ = fs::remove_file(&sidecar);
    }
    file.seek(SeekFrom::Start(offset)).map_err(disk)?;
    receive(job, &agent, response, &mut file, offset, progress)
}

/// Decides by the answer's head where in the file the body belongs.
fn judge(
    job: &Job<'_>,
    response: &Response<ureq::Body>,
    file: &mut File,
    offset: u64,
    progress: &mut dyn FnMut(Event<'_>),
) -> Result<u64, Stop> {
    let headers = response.headers();
    match response.status() {
        StatusCode::OK => {
            check_size(
                header_number(headers, header::CONTENT_LENGTH.as_str()),
                job.bytes,
            )?;
            if offset > 0 {
                progress(Event::Restarting {
                    why: "the server sends the file from its start",
                });
                file.set_len(0).map_err(disk)?;
            }
            Ok(0)
        }
        StatusCode::PARTIAL_CONTENT => {
            let range = headers
                .get(header::CONTENT_RANGE)
                .and_then(|value| value.to_str().ok());
            let (start, total) = range.and_then(content_range).ok_or_else(|| {
                Stop::Source("the server answers with a part that it does not describe".to_owned())
            })?;
            check_size(total, job.bytes)?;
            if start != offset {
                return Err(Stop::Source(
                    "the server sends another part than was asked for".to_owned(),
                ));
            }
            Ok(offset)
        }
        StatusCode::RANGE_NOT_SATISFIABLE if offset > 0 => {
            progress(Event::Restarting {
                why: "the server no longer has this file",
            });
            file.set_len(0).map_err(disk)?;
            Err(Stop::Again("the server refused to go on".to_owned()))
        }
        status if status.is_server_error() || status.as_u16() == 429 || status.as_u16() == 408 => {
            Err(Stop::Again(format!("the server answers {status}")))
        }
        status => Err(Stop::Source(format!("the server answers {status}"))),
    }
}

/// Writes the body to the part. A second thread ends the connection when the caller asks to stop, so that a
/// silent server does not keep them waiting.
fn receive(
    job: &Job<'_>,
    agent: &ureq::Agent,
    response: Response<ureq::Body>,
    file: &mut File,
    offset: u64,
    progress: &mut dyn FnMut(Event<'_>),
) -> Result<(), Stop> {
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            while !over.load(std::sync::atomic::Ordering::Acquire) {
                if cancelled(job) {
                    agent.clone().shutdown();
                    return;
                }
                thread::park_timeout(Duration::from_millis(100));
            }
        });
        let result = copy(job, response, file, offset, progress);
        over.store(true, std::sync::atomic::Ordering::Release);
        watcher.thread().unpark();
        result
    })
}

fn copy(
    job: &Job<'_>,
    response: Response<ureq::Body>,
    file: &mut File,
    offset: u64,
    progress: &mut dyn FnMut(Event<'_>),
) -> Result<(), Stop> {
    // One byte more than is missing: the file's size is known, and a server that sends more is wrong.
    let mut body = response
        .into_body()
        .into_with_config()
        .limit(u64::MAX)
        .reader();
    let mut buffer = vec![0u8; 256 << 10];
    let (mut done, total) = (offset, job.bytes);
    progress(Event::Downloading { done, total });
    loop {
        let read = body.read(&mut buffer);
        if cancelled(job) {
            return Err(Stop::Interrupted);
        }
        let n = match read {
            Ok(0) => break,
            Ok(n) => n,
            Err(error) if ended(&error) => break,
            Err(error) => return Err(Stop::Again(broken(&error, job.web.stall))),
        };
        if done + n as u64 > total {
            file.set_len(0).map_err(disk)?;
            return Err(Stop::Source(
                "the server sends more than the file has".to_owned(),
            ));
        }
        file.write_all(&buffer[..n]).map_err(disk)?;
        done += n as u64;
        progress(Event::Downloading { done, total });
    }
    if done < total {
        return Err(Stop::Again(format!(
            "the connection ended {} bytes early",
            total - done
        )));
    }
    file.sync_all().map_err(disk)
}

/// Asks for the file from `offset`, following redirects to other `https` addresses.
fn ask(
    egress: &Egress,
    job: &Job<'_>,
    url: &str,
    offset: u64,
    validator: Option<&str>,
) -> Result<(ureq::Agent, Response<ureq::Body>), Stop> {
    let mut address = url.to_owned();
    for hop in 0..HOPS {
        let uri: Uri = address
            .parse()
            .map_err(|_| Stop::Source("the address cannot be read".to_owned()))?;
        if uri.scheme_str() != Some("https") {
            let what = if hop == 0 {
                "the address is not https"
            } else {
                "redirected away from https"
            };
            return Err(Stop::Source(format!("{what}: {}", shorten(&address))));
        }
        let agent = agent(egress, job.web, uri.host().unwrap_or_default())?;
        // A range of nothing compressed: the offset counts the file's own bytes.
        let mut request = agent
            .get(&address)
            .header(header::ACCEPT_ENCODING, "identity");
        if offset > 0 {
            request = request.header(header::RANGE, format!("bytes={offset}-"));
            if let Some(validator) = validator {
                request = request.header(header::IF_RANGE, validator);
            }
        }
        let response = request
            .call()
            .map_err(|error| refusal(&error, job.web.stall))?;
        if cancelled(job) {
            return Err(Stop::Interrupted);
        }
        if !response.status().is_redirection() {
            return Ok((agent, response));
        }
        let location = response.headers().get(header::LOCATION);
        let location = location.and_then(|value| value.to_str().ok());
        address = location
            .and_then(|location| join(&uri, location))
            .ok_or_else(|| Stop::Source("the server redirects to nowhere".to_owned()))?;
    }
    Err(Stop::Source("the server redirects in a circle".to_owned()))
}

/// Makes what dials; it cannot be asked for without the leave to.
fn agent(_leave: &Egress, web: &Web, host: &str) -> Result<ureq::Agent, Stop> {
    let mut tls = TlsConfig::builder();
    if let Some(pem) = &web.roots {
        let bad = |_| Stop::Source("the given certificates cannot be read".to_owned());
        let mut own: Vec<Certificate<'static>> = Vec::new();
        for item in parse_pem(pem) {
            if let PemItem::Certificate(certificate) = item.map_err(bad)? {
                own.push(certificate);
            }
        }
        tls = tls.root_certs(RootCerts::new_with_certs(&own));
    }
    let config = ureq::Agent::config_builder()
        .https_only(true)
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .proxy(web.proxies.for_host(host))
        .user_agent(concat!("proxmox-ai/", env!("CARGO_PKG_VERSION")))
        .timeout_resolve(Some(web.stall.min(CONNECT)))
        .timeout_connect(Some(web.stall.min(CONNECT)))
        .timeout_recv_response(Some(web.stall))
        .timeout_per_read(Some(web.stall))
        .timeout_per_write(Some(web.stall))
        .tls_config(tls.build())
        .build();
    Ok(config.new_agent())
}

/// Waits, but not for longer than the caller wants.
fn wait(cancel: &AtomicBool, pause: Duration) {
    let step = Duration::from_millis(50);
    let mut left = pause;
    while !left.is_zero() && !cancel.load(std::sync::atomic::Ordering::Relaxed) {
        thread::park_timeout(step.min(left));
        left = left.saturating_sub(step);
    }
}

/// Resolves a `Location` against the address that sent it.
fn join(base: &Uri, location: &str) -> Option<String> {
    let origin = format!("{}://{}", base.scheme_str()?, base.authority()?);
    let location = location.trim();
    if location.contains("://") && !location.starts_with('/') {
        Some(location.to_owned())
    } else if let Some(rest) = location.strip_prefix("//") {
        Some(format!("{}://{rest}", base.scheme_str()?))
    } else if location.starts_with('/') {
        Some(format!("{origin}{location}"))
    } else if location.is_empty() {
        None
    } else {
        let folder = base
            .path()
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder);
        Some(format!("{origin}{folder}/{location}"))
    }
}

fn check_size(says: Option<u64>, wants: u64) -> Result<(), Stop> {
    match says {
        Some(says) if says != wants => Err(Stop::Source(format!(
            "the server's file has {says} bytes, the model has {wants}"
        ))),
        _ => Ok(()),
    }
}

/// Reads `bytes 5-9/10`; the total may be unknown.
fn content_range(text: &str) -> Option<(u64, Option<u64>)> {
    let (range, total) = text.trim().strip_prefix("bytes")?.trim().split_once('/')?;
    let (start, _) = range.split_once('-')?;
    let total = if total == "*" {
        None
    } else {
        Some(total.parse().ok()?)
    };
    Some((start.trim().parse().ok()?, total))
}

fn header_number(headers: &HeaderMap, name: &str) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

/// Returns what proves that a later answer is of the same version: a weak tag does not.
fn strong_validator(headers: &HeaderMap) -> Option<String> {
    let tag = headers
        .get(header::ETAG)
        .and_then(|value| value.to_str().ok());
    let tag = tag.filter(|tag| tag.starts_with('"'));
    let date = || headers.get(header::LAST_MODIFIED)?.to_str().ok();
    tag.or_else(date).map(str::to_owned)
}

fn shorten(address: &str) -> String {
    // A signed address carries its signature after the question mark.
    address.split('?').next().unwrap_or_default().to_owned()
}

/// Says whether the other side is gone, which the count of bytes will tell.
fn ended(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionReset, UnexpectedEof};
    let inner = error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<ureq::Error>());
    let kind = match inner {
        Some(ureq::Error::Io(error)) => error.kind(),
        _ => error.kind(),
    };
    [ConnectionAborted, ConnectionReset, UnexpectedEof].contains(&kind)
}

fn broken(error: &std::io::Error, stall: Duration) -> String {
    match error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<ureq::Error>())
    {
        Some(ureq::Error::Timeout(_)) => silent(stall),
        _ if error.kind() == std::io::ErrorKind::TimedOut => silent(stall),
        _ => format!("the connection broke: {error}"),
    }
}

fn silent(stall: Duration) -> String {
    format!("nothing came for {} seconds", stall.as_secs_f32())
}

/// Turns what went wrong before an answer came into a reason, and decides whether to try again.
fn refusal(error: &ureq::Error, stall: Duration) -> Stop {
    match error {
        ureq::Error::Timeout(ureq::Timeout::Connect | ureq::Timeout::Resolve) => {
            let seconds = stall.min(CONNECT).as_secs_f32();
            Stop::Unanswered(format!("there was no connection within {seconds} seconds"))
        }
        ureq::Error::Timeout(_) => Stop::Again(silent(stall)),
        ureq::Error::HostNotFound => Stop::Source("the host's name is not known here".to_owned()),
        ureq::Error::Io(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => {
            Stop::Source("the connection was refused".to_owned())
        }
        ureq::Error::Io(error) => {
            let inner = error.get_ref().map(ToString::to_string);
            let text = inner.unwrap_or_else(|| error.to_string());
            if text.contains("certificate") {
                Stop::Source(format!("the certificate is not trusted: {text}"))
            } else {
                Stop::Again(format!("the connection failed: {text}"))
            }
        }
        ureq::Error::Rustls(error) => {
            Stop::Source(format!("the certificate is not trusted: {error}"))
        }
        error => Stop::Source(format!("the connection failed: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::{content_range, join};

    #[test]
    fn redirects_are_resolved_like_links() {
        let base = "https://a.example/x/y?z=1".parse().unwrap();
        for (location, target) in [
            ("https://b.example/q", "https://b.example/q"),
            ("http://b.example/q", "http://b.example/q"),
            ("//b.example/q", "https://b.example/q"),
            ("/q?to=http://c", "https://a.example/q?to=http://c"),
            ("q", "https://a.example/x/q"),
        ] {
            assert_eq!(join(&base, location).as_deref(), Some(target), "{location}");
        }
        assert_eq!(join(&base, ""), None);
    }

    #[test]
    fn a_content_range_is_read_or_refused() {
        assert_eq!(content_range("bytes 5-9/10"), Some((5, Some(10))));
        assert_eq!(content_range("bytes 5-9/*"), Some((5, None)));
        for wrong in [
            "",
            "bytes */10",
            "items 5-9/10",
            "bytes 5/10",
            "bytes a-9/10",
            "bytes 5-9/x",
        ] {
            assert_eq!(content_range(wrong), None, "{wrong}");
        }
    }
}
