//! Fills the templates of examples, so that nothing that looks like a secret stands in the source.

/// Letters, digits and other alphabets by the names that templates use.
const ALPHABETS: [(&str, &str); 17] = [
    (
        "alnum",
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    ),
    (
        "alpha",
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    ),
    ("lower", "abcdefghijklmnopqrstuvwxyz0123456789"),
    ("digits", "0123456789"),
    ("hex", "0123456789abcdef"),
    ("HEX", "0123456789ABCDEF"),
    ("BASE32x", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
    ("lowalpha", "abcdefghijklmnopqrstuvwxyz"),
    ("b32x", "abcdefghijklmnopqrstuvwxyz234567"),
    ("UPPER", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
    (
        "b64x",
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/",
    ),
    (
        "b64ux",
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_",
    ),
    (
        "b64dotx",
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789./",
    ),
    ("bech", "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"),
    ("bechx", "qpzry9x8gf2tvdw0s3jn54khce6mua7l"),
    (
        "b58x",
        "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
    ),
    (
        "word",
        "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#%*+-.?_~",
    ),
];

/// Fills a template: `{hex32}` becomes 32 hexadecimal digits, `{uuid}` a UUID; the seed decides which.
///
/// Names are `alnum alpha lowalpha lower digits hex HEX BASE32x b32x UPPER b64x b64ux b64dotx bech bechx b58x word` with a
/// length, and `uuid`, `UUID`, `cephkey`, `snowflake`, `githubtoken`, `jwt`, `jwt-unsigned` and `jwt-documented` without one.
/// What is not a template stays.
pub fn fill(template: &str, seed: u64) -> String {
    let mut random = Random(seed ^ 0x9E37_79B9_7F4A_7C15);
    let mut out = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        out.push_str(&rest[..open]);
        rest = &rest[open..];
        let filled = rest
            .find('}')
            .and_then(|close| Some((close, value(&rest[1..close], &mut random)?)));
        match filled {
            Some((close, value)) => {
                out.push_str(&value);
                rest = &rest[close + 1..];
            }
            None => {
                out.push('{');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn value(name: &str, random: &mut Random) -> Option<String> {
    match name {
        "uuid" => {
            return Some(
                [8, 4, 4, 4, 12]
                    .map(|count| random.letters("0123456789abcdef", count))
                    .join("-"),
            );
        }
        "UUID" => return value("uuid", random).map(|uuid| uuid.to_ascii_uppercase()),
        "jwt" => {
            return Some(web_token(
                random,
                "HS256",
                "{\"sub\":\"3927\",\"scope\":\"admin\"}",
            ));
        }
        "jwt-unsigned" => return Some(web_token(random, "none", "{\"sub\":\"3927\"}")),
        "jwt-documented" => {
            let payload = "{\"sub\":\"1234567890\",\"name\":\"John Doe\",\"iat\":1516239022}";
            return Some(web_token(random, "HS256", payload));
        }
        "snowflake" => {
            let digits = random.letters("123456789", 18);
            return Some(crate::check::to_base64(digits.as_bytes()));
        }
        "cephkey" => return Some(ceph_key(random)),
        "githubtoken" => return Some(github_token(random)),
        _ => {}
    }
    let digits = name.len() - name.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (name, count) = name.split_at(name.len() - digits);
    let count = count.parse().ok().filter(|count| *count <= 4096)?;
    let (_, alphabet) = ALPHABETS.iter().find(|(known, _)| *known == name)?;
    Some(random.letters(alphabet, count))
}

/// A key as Ceph encodes it: type 1, a creation time, a length of 16, 16 bytes.
fn ceph_key(random: &mut Random) -> String {
    let mut bytes = vec![1, 0];
    bytes.extend(1_700_000_000_u32.to_le_bytes());
    bytes.extend([0; 4]);
    bytes.extend([16, 0]);
    bytes.extend((0..16).map(|_| (random.next() >> 32) as u8));
    crate::check::to_base64(&bytes)
}

/// 30 letters and their CRC-32 in base 62, as GitHub and npm end their tokens.
fn github_token(random: &mut Random) -> String {
    let body = random.letters(ALPHABETS[0].1, 30);
    let mut crc = crate::check::crc32(body.as_bytes());
    let digits = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut tail = [b'0'; 6];
    for slot in tail.iter_mut().rev() {
        *slot = digits[(crc % 62) as usize];
        crc /= 62;
    }
    body + std::str::from_utf8(&tail).expect("the digits are ASCII")
}

/// A JSON Web Token; nobody has its key.
fn web_token(random: &mut Random, algorithm: &str, payload: &str) -> String {
    let header = format!("{{\"alg\":\"{algorithm}\",\"typ\":\"JWT\"}}");
    let part = |text: &str| {
        let encoded = crate::check::to_base64(text.as_bytes());
        encoded.trim_end_matches('=').to_owned()
    };
    let signature = match algorithm {
        "none" => String::new(),
        _ => random.letters(ALPHABETS[0].1, 43),
    };
    format!("{}.{}.{signature}", part(&header), part(payload))
}

/// A small generator of numbers (xorshift64*); for examples, never for keys.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn letters(&mut self, alphabet: &str, count: usize) -> String {
        let letters = alphabet.as_bytes();
        (0..count)
            .map(|_| letters[((self.next() >> 33) % letters.len() as u64) as usize] as char)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_seed_always_gives_the_same_text() {
        assert_eq!(fill("a {hex8} {uuid}", 7), fill("a {hex8} {uuid}", 7));
        assert_ne!(fill("{hex32}", 7), fill("{hex32}", 8));
    }

    #[test]
    fn what_is_no_template_stays() {
        assert_eq!(fill("{} {nothing} {hex} {{x", 1), "{} {nothing} {hex} {{x");
        assert_eq!(fill("{digits3}", 1).len(), 3);
    }
}
