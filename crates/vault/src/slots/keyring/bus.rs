//! As much of D-Bus as a keyring takes: a connection to the session bus, and calls that are answered in time.
//!
//! zbus encodes and decodes; its connections are not used, because they need an asynchronous runtime.

use std::fs::File;
use std::io;
use std::time::{Duration, Instant};

use data::Fields;
use rustix::net::SocketAddrUnix;
use serde::Serialize;
use serde::de::DeserializeOwned;
use zbus::wire::serialized::{Context, Data};
use zbus::wire::{BE, LE, to_bytes};
use zbus::{ObjectPath, Type};
use zeroize::Zeroizing;

use super::KeyringError;
use crate::slots::place::tame;
use crate::slots::socket;

/// The longest message, in bytes; the standard's 128 MiB are for others.
const LONGEST: usize = 1 << 20;
/// What every message begins with: its kind, version, and two lengths.
const FIXED: usize = 16;
/// The longest line of the greeting.
const LINE: usize = 512;

/// Kinds of messages.
const CALL: u8 = 1;
const REPLY: u8 = 2;
const ERROR: u8 = 3;

/// A connection to the session bus.
pub(super) struct Connection {
    file: File,
    patience: Duration,
    serial: u32,
}

/// Who is called, and what.
#[derive(Clone, Copy)]
pub(super) struct Member<'a> {
    pub(super) service: &'a str,
    pub(super) path: &'a str,
    pub(super) interface: &'a str,
    pub(super) name: &'a str,
}

impl Connection {
    /// Connects to the first address of a list that can be connected to.
    pub(super) fn open(addresses: &str, patience: Duration) -> Result<Self, KeyringError> {
        let mut why = "the address names no Unix socket".to_owned();
        for address in addresses.split(';').filter_map(address) {
            let opened = address.and_then(|address| socket::connect(&address));
            match opened.and_then(|file| greet(&file, patience).map(|()| file)) {
                Ok(file) => {
                    let mut connection = Self {
                        file,
                        patience,
                        serial: 0,
                    };
                    connection.hello()?;
                    return Ok(connection);
                }
                Err(error) if error.kind() == io::ErrorKind::TimedOut => {
                    return Err(KeyringError::Hung {
                        seconds: patience.as_secs(),
                    });
                }
                Err(error) => why = error.to_string(),
            }
        }
        Err(KeyringError::NoBus { reason: why })
    }

    fn hello(&mut self) -> Result<(), KeyringError> {
        let hello = Member {
            service: "org.freedesktop.DBus",
            path: "/org/freedesktop/DBus",
            interface: "org.freedesktop.DBus",
            name: "Hello",
        };
        self.call::<String>(hello, &()).map(drop)
    }

    /// Calls a member and waits for what it returns.
    pub(super) fn call<R: DeserializeOwned + Type>(
        &mut self,
        member: Member<'_>,
        arguments: &(impl Serialize + Type),
    ) -> Result<R, KeyringError> {
        let end = Instant::now() + self.patience;
        self.serial += 1;
        let call = encode(member, arguments, self.serial)?;
        let failed = |error: io::Error| match error.kind() {
            io::ErrorKind::TimedOut => KeyringError::Hung {
                seconds: self.patience.as_secs(),
            },
            io::ErrorKind::InvalidData => KeyringError::Garbled,
            _ => KeyringError::Lost {
                reason: error.to_string(),
            },
        };
        socket::write(&self.file, &call, end).map_err(failed)?;
        loop {
            let message = receive(&self.file, end).map_err(failed)?;
            let fields = Fields::read(&message.head)?;
            if fields.reply_to != Some(self.serial) {
                // Signals, and answers to what is not waited for any more.
                continue;
            }
            return match message.head[1] {
                REPLY => message.body(),
                ERROR => Err(refused(&fields, &message)),
                _ => Err(KeyringError::Garbled),
            };
        }
    }
}

fn refused(fields: &Fields, message: &Message) -> KeyringError {
    let name = fields.error.clone().unwrap_or_default();
    match name.as_str() {
        "org.freedesktop.Secret.Error.IsLocked" => KeyringError::Locked,
        "org.freedesktop.Secret.Error.NoSuchObject"
        | "org.freedesktop.DBus.Error.UnknownObject"
        | "org.freedesktop.DBus.Error.UnknownMethod" => KeyringError::Gone,
        "org.freedesktop.DBus.Error.ServiceUnknown"
        | "org.freedesktop.DBus.Error.NameHasNoOwner" => KeyringError::NoService,
        name if name.starts_with("org.freedesktop.DBus.Error.Spawn") => KeyringError::NoService,
        "org.freedesktop.DBus.Error.NoReply" | "org.freedesktop.DBus.Error.Timeout" => {
            KeyringError::Lost {
                reason: "it gave no reply".into(),
            }
        }
        name => KeyringError::Refused {
            name: tame(name),
            words: tame(&message.body::<String>().unwrap_or_default()),
        },
    }
}

/// Reads one address: `None` for what is no Unix socket.
fn address(text: &str) -> Option<io::Result<SocketAddrUnix>> {
    let pairs = text.strip_prefix("unix:")?;
    pairs.split(',').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        let value = unescape(value)?;
        match key {
            "path" => Some(SocketAddrUnix::new(value).map_err(io::Error::from)),
            "abstract" => Some(SocketAddrUnix::new_abstract_name(&value).map_err(io::Error::from)),
            _ => None,
        }
    })
}

/// Turns `%XX` back into bytes.
fn unescape(text: &str) -> Option<Vec<u8>> {
    let mut bytes = text.bytes();
    let mut out = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            out.push(byte);
            continue;
        }
        let mut digit = || char::from(bytes.next()?).to_digit(16);
        out.push(u8::try_from(16 * digit()? + digit()?).ok()?);
    }
    Some(out)
}

/// Says who we are; the kernel vouches for it.
fn greet(file: &File, patience: Duration) -> io::Result<()> {
    let own = rustix::process::geteuid();
    let peer = rustix::net::sockopt::socket_peercred(file)?.uid;
    if peer != own && !peer.is_root() {
        let words = "it belongs to another user";
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, words));
    }
    let end = Instant::now() + patience;
    let mut words = b"\0AUTH EXTERNAL ".to_vec();
    for digit in own.as_raw().to_string().bytes() {
        words.extend(format!("{digit:02x}").bytes());
    }
    words.extend(b"\r\n");
    socket::write(file, &words, end)?;
    let mut line = Vec::new();
    while !line.ends_with(b"\r\n") {
        let mut byte = [0];
        // Byte by byte, since what follows the line is not the greeting's.
        socket::read(file, &mut byte, end)?;
        line.push(byte[0]);
        if line.len() > LINE {
            return Err(io::ErrorKind::InvalidData.into());
        }
    }
    if !line.starts_with(b"OK ") {
        let words = "it does not let this user in";
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, words));
    }
    socket::write(file, b"BEGIN\r\n", end)
}

/// Encodes a call.
fn encode(
    member: Member<'_>,
    arguments: &(impl Serialize + Type),
    serial: u32,
) -> Result<Zeroizing<Vec<u8>>, KeyringError> {
    data::call(member, arguments, serial).map_err(|_| KeyringError::Garbled)
}

/// A message that has arrived.
struct Message {
    head: Zeroizing<Vec<u8>>,
    body: Zeroizing<Vec<u8>>,
}

impl Message {
    fn body<R: DeserializeOwned + Type>(&self) -> Result<R, KeyringError> {
        let data = Data::new(self.body.as_slice(), data::context(&self.head)?);
        let (body, _) = data.deserialize().map_err(|_| KeyringError::Garbled)?;
        Ok(body)
    }
}

fn receive(file: &File, end: Instant) -> io::Result<Message> {
    let invalid = || io::Error::from(io::ErrorKind::InvalidData);
    let mut head = Zeroizing::new(vec![0; FIXED]);
    fill(file, &mut head, end)?;
    let number = |at: usize| {
        let bytes = head[at..at + 4].try_into().expect("the head has this size");
        match head[0] {
            b'B' => u32::from_be_bytes(bytes) as usize,
            _ => u32::from_le_bytes(bytes) as usize,
        }
    };
    let (body, fields) = (number(4), number(12));
    if body > LONGEST || fields > LONGEST || head[3] != 1 {
        return Err(invalid());
    }
    let mut whole = Zeroizing::new(vec![0; (FIXED + fields).next_multiple_of(8)]);
    whole[..FIXED].copy_from_slice(&head);
    fill(file, &mut whole[FIXED..], end)?;
    let mut body = Zeroizing::new(vec![0; body]);
    fill(file, &mut body, end)?;
    Ok(Message { head: whole, body })
}

fn fill(file: &File, mut buffer: &mut [u8], end: Instant) -> io::Result<()> {
    while !buffer.is_empty() {
        let count = socket::read(file, buffer, end)?;
        buffer = &mut buffer[count..];
    }
    Ok(())
}

/// The header's fields (D-Bus Specification, "Message Protocol").
mod data {
    use serde::Serializer;
    use serde::ser::SerializeStruct;
    use zbus::Variant;
    use zbus::wire::{Signature, Str};

    use super::*;

    const PATH: u8 = 1;
    const INTERFACE: u8 = 2;
    const MEMBER: u8 = 3;
    const ERROR_NAME: u8 = 4;
    const REPLY_SERIAL: u8 = 5;
    const DESTINATION: u8 = 6;
    const SIGNATURE: u8 = 8;

    /// Kind of encoding, kind of message, flags, version, length of the body, serial, fields.
    type Header<V> = (u8, u8, u8, u8, u32, u32, Vec<(u8, V)>);

    /// The value of a field of a call.
    #[derive(Type)]
    #[zbus(signature = "v")]
    enum Value<'a> {
        Text(Variant<'a>),
        /// Several arguments are one structure to the encoder, which would write their types in parentheses.
        Signature(String),
    }

    impl Serialize for Value<'_> {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::Text(text) => text.serialize(to),
                Self::Signature(types) => {
                    let mut variant = to.serialize_struct("Variant", 2)?;
                    variant.serialize_field("signature", &Signature::Signature)?;
                    variant.serialize_field("value", types)?;
                    variant.end()
                }
            }
        }
    }

    /// What of an answer's header counts here.
    pub(super) struct Fields {
        pub(super) reply_to: Option<u32>,
        pub(super) error: Option<String>,
    }

    impl Fields {
        pub(super) fn read(head: &[u8]) -> Result<Self, KeyringError> {
            let data = Data::new(head, context(head)?);
            let (header, _): (Header<Variant<'_>>, usize) =
                data.deserialize().map_err(|_| KeyringError::Garbled)?;
            let mut fields = Self {
                reply_to: None,
                error: None,
            };
            for (code, value) in header.6 {
                match (code, value) {
                    (REPLY_SERIAL, Variant::U32(serial)) => fields.reply_to = Some(serial),
                    (ERROR_NAME, Variant::Str(name)) => fields.error = Some(name.to_string()),
                    _ => {}
                }
            }
            Ok(fields)
        }
    }

    pub(super) fn context(head: &[u8]) -> Result<Context, KeyringError> {
        match head.first() {
            Some(b'l') => Ok(Context::new(LE, 0)),
            Some(b'B') => Ok(Context::new(BE, 0)),
            _ => Err(KeyringError::Garbled),
        }
    }

    pub(super) fn call<A: Serialize + Type>(
        member: Member<'_>,
        arguments: &A,
        serial: u32,
    ) -> zbus::Result<Zeroizing<Vec<u8>>> {
        let body = Zeroizing::new(to_bytes(Context::new(LE, 0), arguments)?.to_vec());
        let text = |text| Value::Text(Variant::Str(Str::from(text)));
        let path = ObjectPath::try_from(member.path)?;
        let mut fields = vec![
            (PATH, Value::Text(Variant::ObjectPath(path))),
            (INTERFACE, text(member.interface)),
            (MEMBER, text(member.name)),
            (DESTINATION, text(member.service)),
        ];
        if !body.is_empty() {
            let types = A::SIGNATURE.to_string_no_parens();
            fields.push((SIGNATURE, Value::Signature(types)));
        }
        let length = body.len() as u32;
        let header: Header<Value<'_>> = (b'l', CALL, 0, 1, length, serial, fields);
        let head = to_bytes(Context::new(LE, 0), &header)?;
        let padded = head.len().next_multiple_of(8);
        let mut whole = Zeroizing::new(Vec::with_capacity(padded + body.len()));
        whole.extend(&*head);
        whole.resize(padded, 0);
        whole.extend(&*body);
        Ok(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unix_sockets_are_addresses() {
        let known = |text: &str| address(text).is_some_and(|address| address.is_ok());
        assert!(known("unix:path=/run/user/0/bus,guid=1"));
        assert!(known("unix:guid=1,path=/tmp/with%20space"));
        assert!(known("unix:abstract=/tmp/dbus-x"));
        for other in [
            "tcp:host=localhost,port=1",
            "autolaunch:",
            "unixexec:path=/bin/sh",
            "unix:dir=/tmp",
            "unix:path=/tmp/%2",
            "unix:path=/tmp/%+1",
            "",
        ] {
            assert!(!known(other), "{other}");
        }
        assert_eq!(unescape("a%2Fb").unwrap(), b"a/b");
    }

    #[test]
    fn a_call_is_laid_out_as_the_specification_says() {
        let member = Member {
            service: "org.example",
            path: "/a",
            interface: "org.example.I",
            name: "M",
        };
        let call = data::call(member, &("x", 7_u32), 3).unwrap();
        assert_eq!(call[..4], [b'l', CALL, 0, 1]);
        // "x", padded to four, then 7.
        assert_eq!(call[4..8], 12_u32.to_le_bytes());
        assert_eq!(call[8..12], 3_u32.to_le_bytes());
        assert_eq!(call.len() % 8, 12 % 8);
        assert!(call.ends_with(&[1, 0, 0, 0, b'x', 0, 0, 0, 7, 0, 0, 0]));
        let signature = [SIGNATURE_FIELD, 1, b'g', 0, 2, b's', b'u', 0];
        assert!(call.windows(8).any(|part| part == signature), "{call:?}");
    }

    const SIGNATURE_FIELD: u8 = 8;

    #[test]
    fn hostile_headers_are_errors() {
        let mut dice = 5_u64;
        for _ in 0..5000 {
            let mut head = vec![0; 16 + (dice % 64) as usize];
            for byte in &mut head {
                dice ^= dice << 13;
                dice ^= dice >> 7;
                dice ^= dice << 17;
                *byte = dice as u8;
            }
            head[0] = if dice.is_multiple_of(2) { b'l' } else { b'B' };
            // Any outcome but a panic.
            let _ = Fields::read(&head);
            let message = Message {
                body: Zeroizing::new(head.clone()),
                head: Zeroizing::new(head),
            };
            let _ = message.body::<(String, Vec<(u32, String)>)>();
        }
    }
}
