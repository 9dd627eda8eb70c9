//! Values that specifications and manuals print as examples: all the world knows them, and they open nothing.
//!
//! They look like secrets in every way, so the repository holds their hashes alone.

use std::sync::OnceLock;

use sha2::{Digest as _, Sha256};

use crate::hash::Table;

/// The longest of them, in bytes.
const LONGEST: usize = 1024;

/// Says whether a value is an example that was published; of a token of three parts the signature tells.
pub(crate) fn is_published(value: &[u8]) -> bool {
    static KNOWN: OnceLock<Table<u64, ()>> = OnceLock::new();
    if value.len() > LONGEST {
        return false;
    }
    let known = KNOWN.get_or_init(|| {
        let lines = include_str!("../data/published.tsv").lines();
        let rows = lines.filter_map(|line| line.split_once('\t'));
        let first = |(hash, _): (&str, &str)| u64::from_str_radix(hash, 16).ok();
        rows.filter_map(first).map(|hash| (hash, ())).collect()
    });
    let parts = || value.split(|byte| *byte == b'.');
    let token = value.starts_with(b"eyJ") && parts().count() == 3;
    let told = match parts().next_back() {
        Some(signature) if token => signature,
        _ => value,
    };
    let hash = Sha256::digest(told);
    let first = hash.first_chunk().map(|first| u64::from_be_bytes(*first));
    first.is_some_and(|first| known.contains_key(&first))
}

#[cfg(test)]
mod tests {
    use crate::Detector;
    use crate::check::to_base64;

    #[test]
    fn what_a_specification_prints_as_an_example_is_no_secret() {
        // Put together here: whole, they would be found in this file.
        let aladdin = to_base64(b"Aladdin:open sesame");
        let client = to_base64(b"s6BhdRkqt3:gX1fBat3bV");
        let kubernetes = to_base64(b"1f2d1e2e67df");
        for text in [
            format!("Authorization: Basic {aladdin}\n"),
            format!("curl -H 'Authorization: Basic {client}' http://localhost\n"),
            format!("apiVersion: v1\nkind: Secret\ndata:\n  password: {kubernetes}\n"),
        ] {
            for path in ["note.md", "a.txt", "a.yaml"] {
                let found = Detector::built_in().find(path, text.as_bytes());
                assert!(found.is_empty(), "{text} {found:?}");
            }
        }
        let other = to_base64(b"Aladdin:open sesam3");
        let text = format!("Authorization: Basic {other}\n");
        assert_eq!(Detector::built_in().find("a.txt", text.as_bytes()).len(), 1);
    }

    #[test]
    fn of_a_signed_token_the_signature_tells() {
        let signature = ["SflKxwRJSMeK", "KF2QT4fwpMeJf36P", "Ok6yJV_adQssw5c"].concat();
        let token = |payload: &str, signature: &str| {
            let part = |text: &str| to_base64(text.as_bytes()).replace('=', "");
            let header = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
            format!("{header}.{}.{signature}", part(payload))
        };
        let subject = "{\"sub\":\"1234567890\",\"name\":\"x\"}";
        assert!(super::is_published(token(subject, &signature).as_bytes()));
        let other = signature.replace("adQ", "adR");
        assert!(!super::is_published(token(subject, &other).as_bytes()));
        assert!(!super::is_published(&signature.as_bytes()[1..]));
    }

    #[test]
    fn each_row_is_a_hash_and_where_the_value_stands() {
        let lines = include_str!("../data/published.tsv").lines();
        let rows: Vec<_> = lines.filter(|line| !line.starts_with('#')).collect();
        for row in &rows {
            let (hash, place) = row.split_once('\t').unwrap();
            assert!(
                hash.len() == 16 && u64::from_str_radix(hash, 16).is_ok(),
                "{row}"
            );
            assert!(!place.is_empty(), "{row}");
        }
        let hashes: std::collections::BTreeSet<_> = rows.iter().map(|row| &row[..16]).collect();
        assert_eq!(hashes.len(), rows.len());
    }
}
