//! An HTTPS server on loopback that does what the test says.
#![expect(
    clippy::disallowed_types,
    reason = "the test's own server and proxy, on loopback"
)]

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What a client asked.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) path: String,
    pub(crate) headers: HashMap<String, String>,
}

impl Request {
    /// Returns where the client wants to start.
    pub(crate) fn offset(&self) -> Option<usize> {
        let range = self.headers.get("range")?;
        range
            .strip_prefix("bytes=")?
            .strip_suffix('-')?
            .parse()
            .ok()
    }
}

/// How the body is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// All of it.
    Whole,
    /// So many bytes, then the connection is closed.
    Cut(usize),
    /// So many bytes, then nothing until the client goes away.
    Stall(usize),
}

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) way: Way,
}

impl Reply {
    pub(crate) fn new(status: u16, body: &[u8]) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.to_vec(),
            way: Way::Whole,
        }
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn way(mut self, way: Way) -> Self {
        self.way = way;
        self
    }

    /// Answers as a good server does: all of `body`, or the range that was asked for.
    pub(crate) fn ranged(request: &Request, body: &[u8]) -> Self {
        match request.offset() {
            None => Self::new(200, body),
            Some(offset) => {
                let range = format!("bytes {offset}-{}/{}", body.len() - 1, body.len());
                Self::new(206, &body[offset..]).header("Content-Range", &range)
            }
        }
    }
}

/// A running server.
pub(crate) struct Server {
    /// `https://127.0.0.1:PORT`.
    pub(crate) origin: String,
    /// The port.
    pub(crate) port: u16,
    /// Its certificate, as PEM.
    pub(crate) certificate: Vec<u8>,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// Starts a server that answers by `handler`.
    pub(crate) fn start(handler: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        let key =
            rcgen::generate_simple_self_signed(["127.0.0.1".to_owned(), "localhost".to_owned()]);
        let rcgen::CertifiedKey { cert, signing_key } = key.unwrap();
        let der = rustls::pki_types::PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
        let config = rustls::ServerConfig::builder_with_provider(Arc::new(
            rustls::crypto::ring::default_provider(),
        ))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], der)
        .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (config, handler) = (Arc::new(config), Arc::new(handler));
        let seen = Arc::clone(&requests);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (config, handler) = (Arc::clone(&config), Arc::clone(&handler));
                let seen = Arc::clone(&seen);
                thread::spawn(move || {
                    let connection = rustls::ServerConnection::new(config).unwrap();
                    let stream = rustls::StreamOwned::new(connection, stream);
                    let _ = serve(stream, handler.as_ref(), &seen);
                });
            }
        });
        Self {
            origin: format!("https://127.0.0.1:{port}"),
            port,
            certificate: cert.pem().into_bytes(),
            requests,
        }
    }

    /// Returns what was asked so far.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

fn serve(
    stream: rustls::StreamOwned<rustls::ServerConnection, TcpStream>,
    handler: &dyn Fn(&Request) -> Reply,
    seen: &Mutex<Vec<Request>>,
) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    loop {
        let Some(request) = read_request(&mut stream)? else {
            return Ok(());
        };
        seen.lock().unwrap().push(request.clone());
        let reply = handler(&request);
        let out = stream.get_mut();
        write!(out, "HTTP/1.1 {} Some Reason\r\n", reply.status)?;
        let chunked = reply
            .headers
            .iter()
            .any(|(name, _)| name == "Transfer-Encoding");
        if !chunked {
            write!(out, "Content-Length: {}\r\n", reply.body.len())?;
        }
        for (name, value) in &reply.headers {
            write!(out, "{name}: {value}\r\n")?;
        }
        out.write_all(b"\r\n")?;
        let (Way::Cut(length) | Way::Stall(length)) = reply.way else {
            out.write_all(&reply.body)?;
            out.flush()?;
            continue;
        };
        out.write_all(&reply.body[..length])?;
        out.flush()?;
        if matches!(reply.way, Way::Stall(_)) {
            // The client ends it.
            let _ = stream.read(&mut [0; 1]);
        }
        return Ok(());
    }
}

fn read_request(stream: &mut impl BufRead) -> std::io::Result<Option<Request>> {
    let mut line = String::new();
    if stream.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut headers = HashMap::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    Ok(Some(Request { path, headers }))
}

/// A proxy that tunnels, and remembers what it was asked for.
pub(crate) struct Tunnel {
    /// `http://127.0.0.1:PORT`.
    pub(crate) address: String,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Tunnel {
    /// Starts a proxy that lets everything through.
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let lines = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&lines);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let seen = Arc::clone(&seen);
                thread::spawn(move || tunnel(stream, &seen));
            }
        });
        Self { address, lines }
    }

    /// Returns the hosts that were asked for.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }
}

fn tunnel(stream: TcpStream, seen: &Mutex<Vec<String>>) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let request = {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        loop {
            let mut header = String::new();
            reader.read_line(&mut header).ok()?;
            if header.trim().is_empty() {
                break line;
            }
        }
    };
    let host = request
        .strip_prefix("CONNECT ")?
        .split(' ')
        .next()?
        .to_owned();
    seen.lock().unwrap().push(host.clone());
    let target = TcpStream::connect(host).ok()?;
    (&stream)
        .write_all(b"HTTP/1.1 200 Connected\r\n\r\n")
        .ok()?;
    let (mut back_from, mut back_to) = (target.try_clone().ok()?, stream.try_clone().ok()?);
    let back = thread::spawn(move || {
        let _ = std::io::copy(&mut back_from, &mut back_to);
        let _ = back_to.shutdown(std::net::Shutdown::Write);
    });
    let _ = std::io::copy(&mut reader, &mut &target);
    let _ = target.shutdown(std::net::Shutdown::Write);
    let _ = back.join();
    Some(())
}

/// A listener that never speaks: the kernel takes a connection, and as behind a firewall that drops
/// packets, nothing comes of it.
pub(crate) fn mute() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").unwrap()
}
