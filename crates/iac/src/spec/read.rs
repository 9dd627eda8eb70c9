//! Reads a spec back from its JSON form.

use serde_json::{Map, Value};
use thiserror::Error;

use super::{Address, Disk, Doubt, Field, Guest, Kind, Nic, Source, Span, Spec, Unexpressed};

/// Why a JSON document is not a spec.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// It is not JSON.
    #[error("not JSON, line {line}")]
    Json {
        /// The line where it stops being JSON.
        line: usize,
    },
    /// It is of another schema than 1.
    #[error("not a spec of schema 1")]
    Schema,
    /// A part of it is not what belongs there.
    #[error("{path} is not {expected}")]
    Unexpected {
        /// Where it stands.
        path: String,
        /// What belongs there.
        expected: &'static str,
    },
    /// A key that specs do not have.
    #[error("{path} has an unknown key {key:?}")]
    UnknownKey {
        /// Where it stands.
        path: String,
        /// The key.
        key: String,
    },
    /// A default whose rule is not documented.
    #[error("{path} names the unknown rule {rule:?}")]
    UnknownRule {
        /// Where it stands.
        path: String,
        /// The rule.
        rule: String,
    },
}

impl Spec {
    /// Reads a spec from the JSON that it is written as.
    ///
    /// Lists are written with one source for all their values, so the values of a list come back with that.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        let value: Value =
            serde_json::from_str(text).map_err(|error| ReadError::Json { line: error.line() })?;
        let mut map = Object::of(value, "spec")?;
        if map.map.remove("schema") != Some(Value::from(1)) {
            return Err(ReadError::Schema);
        }
        let spec = Self {
            request: map.plain("request")?.unwrap_or_default(),
            turns: map.list("requests", |value, path| {
                span(&value).ok_or_else(|| unexpected(path, "a request with its span"))
            })?,
            guests: map.list("guests", guest)?,
            unexpressed: map.list("unexpressed", unexpressed)?,
        };
        map.done()?;
        Ok(spec)
    }
}

/// A value that a field can hold.
trait Read: Sized {
    const EXPECTED: &'static str;
    fn read(value: &Value) -> Option<Self>;
}

macro_rules! numbers {
    ($($kind:ty),*) => {
        $(impl Read for $kind {
            const EXPECTED: &'static str = "a number in range";
            fn read(value: &Value) -> Option<Self> {
                value.as_u64()?.try_into().ok()
            }
        })*
    };
}

numbers!(u8, u16, u32, u64);

impl Read for bool {
    const EXPECTED: &'static str = "true or false";
    fn read(value: &Value) -> Option<Self> {
        value.as_bool()
    }
}

impl Read for String {
    const EXPECTED: &'static str = "text";
    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(str::to_owned)
    }
}

impl Read for Kind {
    const EXPECTED: &'static str = "vm or lxc";
    fn read(value: &Value) -> Option<Self> {
        match value.as_str()? {
            "vm" => Some(Self::Vm),
            "lxc" => Some(Self::Lxc),
            _ => None,
        }
    }
}

impl Read for Address {
    const EXPECTED: &'static str = "dhcp or an address";
    fn read(value: &Value) -> Option<Self> {
        Some(match value.as_str()? {
            "dhcp" => Self::Dhcp,
            text => Self::Static(text.to_owned()),
        })
    }
}

impl<T: Read> Read for Vec<T> {
    const EXPECTED: &'static str = "a list";
    fn read(value: &Value) -> Option<Self> {
        value.as_array()?.iter().map(T::read).collect()
    }
}

/// An object whose keys are taken out one by one; what is left over is an error.
struct Object {
    map: Map<String, Value>,
    path: String,
}

impl Object {
    fn of(value: Value, path: &str) -> Result<Self, ReadError> {
        match value {
            Value::Object(map) => Ok(Self {
                map,
                path: path.to_owned(),
            }),
            _ => Err(unexpected(path, "an object")),
        }
    }

    fn at(&self, key: &str) -> String {
        format!("{}.{key}", self.path)
    }

    fn plain<T: Read>(&mut self, key: &str) -> Result<Option<T>, ReadError> {
        match self.map.remove(key) {
            None => Ok(None),
            Some(value) => T::read(&value)
                .map(Some)
                .ok_or_else(|| unexpected(&self.at(key), T::EXPECTED)),
        }
    }

    fn field<T: Read>(&mut self, key: &str) -> Result<Option<Field<T>>, ReadError> {
        match self.map.remove(key) {
            None => Ok(None),
            Some(value) => field(value, &self.at(key)).map(Some),
        }
    }

    fn fields<T: Read + Clone>(&mut self, key: &str) -> Result<Vec<Field<T>>, ReadError> {
        let Some(list) = self.field::<Vec<T>>(key)? else {
            return Ok(Vec::new());
        };
        let count = list.value.len();
        let each = list.value.into_iter().enumerate();
        Ok(each
            .map(|(index, value)| Field {
                value,
                source: match &list.source {
                    // As many spans as values means one each.
                    Source::Request(spans) if spans.len() == count => {
                        Source::Request(vec![spans[index].clone()])
                    }
                    source => source.clone(),
                },
                doubt: list.doubt.clone().filter(|_| index == 0),
            })
            .collect())
    }

    fn list<T>(
        &mut self,
        key: &str,
        read: impl Fn(Value, &str) -> Result<T, ReadError>,
    ) -> Result<Vec<T>, ReadError> {
        match self.map.remove(key) {
            None => Ok(Vec::new()),
            Some(Value::Array(items)) => items
                .into_iter()
                .enumerate()
                .map(|(index, item)| read(item, &format!("{}[{index}]", self.at(key))))
                .collect(),
            Some(_) => Err(unexpected(&self.at(key), "a list")),
        }
    }

    fn done(self) -> Result<(), ReadError> {
        match self.map.into_iter().next() {
            None => Ok(()),
            Some((key, _)) => Err(ReadError::UnknownKey {
                path: self.path,
                key,
            }),
        }
    }
}

fn unexpected(path: &str, expected: &'static str) -> ReadError {
    ReadError::Unexpected {
        path: path.to_owned(),
        expected,
    }
}

fn field<T: Read>(value: Value, path: &str) -> Result<Field<T>, ReadError> {
    let mut map = Object::of(value, path)?;
    let value = map
        .plain("value")?
        .ok_or_else(|| unexpected(path, T::EXPECTED))?;
    let source = source(&mut map, path)?;
    // Which request a value came from is told by its spans.
    map.map.remove("turn");
    map.map.remove("turns");
    let unsure: Option<Vec<String>> = map.plain("unsure")?;
    let margin = map.map.remove("margin").and_then(|margin| margin.as_f64());
    let doubt = match unsure.as_deref() {
        Some([taken, other]) => Some(Doubt {
            taken: taken.clone(),
            other: other.clone(),
            margin: margin.unwrap_or_default() as f32,
        }),
        Some(_) => return Err(unexpected(&map.at("unsure"), "two readings")),
        None => None,
    };
    map.done()?;
    Ok(Field {
        value,
        source,
        doubt,
    })
}

fn source(map: &mut Object, path: &str) -> Result<Source, ReadError> {
    match map.plain::<String>("source")?.as_deref() {
        Some("default") => {
            let name: String = map
                .plain("rule")?
                .ok_or_else(|| unexpected(path, "a default with its rule"))?;
            match crate::defaults::rule(&name) {
                Some(rule) => Ok(Source::Default(rule.name)),
                None => Err(ReadError::UnknownRule {
                    path: path.to_owned(),
                    rule: name,
                }),
            }
        }
        Some("request") => {
            let first = map.map.remove("span");
            let spans = match map.map.remove("spans") {
                Some(Value::Array(spans)) => spans,
                Some(_) => return Err(unexpected(path, "a value with its spans")),
                None => first.into_iter().collect(),
            };
            spans
                .iter()
                .map(|value| span(value).ok_or_else(|| unexpected(path, "a value with its span")))
                .collect::<Result<_, _>>()
                .map(Source::Request)
        }
        _ => Err(unexpected(path, "a value with a known source")),
    }
}

fn span(value: &Value) -> Option<Span> {
    match Vec::<u64>::read(value)?.as_slice() {
        [start, end] if start <= end => {
            Some(usize::try_from(*start).ok()?..usize::try_from(*end).ok()?)
        }
        _ => None,
    }
}

fn unexpressed(value: Value, path: &str) -> Result<Unexpressed, ReadError> {
    let mut map = Object::of(value, path)?;
    let missing = |key| unexpected(&format!("{path}.{key}"), "text");
    let words = map.plain("words")?.ok_or_else(|| missing("words"))?;
    let why = map.plain("why")?.ok_or_else(|| missing("why"))?;
    let span = map
        .map
        .remove("span")
        .and_then(|value| span(&value))
        .ok_or_else(|| unexpected(path, "words with their span"))?;
    map.done()?;
    Ok(Unexpressed {
        words,
        span: [span.start, span.end],
        why,
    })
}

fn disk(map: &mut Object, size: &str) -> Result<Disk, ReadError> {
    Ok(Disk {
        size_gb: map.field(size)?,
        storage: map.field("storage")?,
        ssd: map.field("ssd")?,
        discard: map.field("discard")?,
        mount: map.field("mount")?,
    })
}

fn nic(map: &mut Object) -> Result<Nic, ReadError> {
    let (mut ip, mut gateway): (Option<Field<Address>>, Option<Field<String>>) =
        (map.field("ip")?, map.field("gateway")?);
    let (mut ip6, mut gateway6) = (map.field("ip6")?, map.field("gateway6")?);
    // A card with an IPv6 address alone has it under `ip`.
    let is6 =
        |ip: &Field<Address>| matches!(&ip.value, Address::Static(text) if text.contains(':'));
    if ip6.is_none() && ip.as_ref().is_some_and(is6) {
        ip6 = ip.take();
        gateway6 = gateway.take();
        ip = map.field("ip4")?;
    }
    Ok(Nic {
        bridge: map.field("bridge")?,
        vlan: map.field("vlan")?,
        ip,
        prefix: map.field("prefix")?,
        gateway,
        ip6,
        prefix6: map.field("prefix6")?,
        gateway6,
        firewall: map.field("firewall")?,
        mac: map.field("mac")?,
    })
}

/// Makes a reader of one disk or card from a reader of its keys.
fn whole<T>(
    read: impl Fn(&mut Object) -> Result<T, ReadError>,
) -> impl Fn(Value, &str) -> Result<T, ReadError> {
    move |value, path| {
        let mut map = Object::of(value, path)?;
        let item = read(&mut map)?;
        map.done()?;
        Ok(item)
    }
}

fn guest(value: Value, path: &str) -> Result<Guest, ReadError> {
    let mut map = Object::of(value, path)?;
    let kind = map
        .field("kind")?
        .ok_or_else(|| unexpected(path, "a guest with its kind"))?;
    let count = map
        .field("count")?
        .ok_or_else(|| unexpected(path, "a guest with its count"))?;
    // These repeat the first of the lists below.
    let _: Option<Field<String>> = map.field("name")?;
    let _: Option<Field<u32>> = map.field("vmid")?;
    let names = map.fields("names")?;
    let mut guest = Guest::new(kind, count, names);
    guest.vmids = map.fields("vmids")?;
    let (first_disk, first_nic) = (disk(&mut map, "disk_gb")?, nic(&mut map)?);
    let more_disks = map.list("extra_disks", whole(|map| disk(map, "size_gb")))?;
    let more_nics = map.list("extra_nics", whole(nic))?;
    let nothing = disk(&mut Object::of(Value::Object(Map::new()), path)?, "disk_gb")?;
    if first_disk != nothing || !more_disks.is_empty() {
        guest.disks.push(first_disk);
    }
    guest.disks.extend(more_disks);
    if first_nic != Nic::default() || !more_nics.is_empty() {
        guest.nics.push(first_nic);
    }
    guest.nics.extend(more_nics);
    macro_rules! read {
        ($method:ident: $($field:ident),* $(,)?) => {
            $(guest.$field = map.$method(stringify!($field))?;)*
        };
    }
    read!(field: node, os, os_release, template_vmid, cores, sockets, cpu_type, memory_mb, balloon_mb);
    read!(field: swap_mb, domain, user, agent, started, start_at_boot, protection, pool, ha, machine);
    read!(field: efi, tpm, nesting, unprivileged, description, image_storage, snippet_storage);
    read!(fields: dns, ssh_keys, packages, services, service_packages, tags, service_tags, pci);
    map.done()?;
    Ok(guest)
}
