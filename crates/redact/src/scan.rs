//! Scanners: code for secrets of several lines, which no pattern can follow.

mod armor;
mod block;
mod jwk;
mod jwt;
mod token;

use std::ops::Range;

use serde::Deserialize;

use crate::finding::Hits;
use crate::input::Input;

/// Code that finds the secret at a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Scanner {
    /// A private key between `-----BEGIN` and `-----END`, in every notation.
    Pem,
    /// The same for OpenPGP.
    PgpPem,
    /// The same for OpenVPN.
    OpenvpnPem,
    /// A block of base64 around the word: armour that was encoded again, keys without armour.
    Base64Block,
    /// The lines that follow `Private-Lines: N`.
    PuttyLines,
    /// `$ANSIBLE_VAULT` and its lines of hexadecimal digits.
    AnsibleVault,
    /// The private members of a JSON Web Key.
    Jwk,
    /// A JSON Web Token.
    Jwt,
}

impl Scanner {
    /// Returns the spans of the secrets at a place where the word stands.
    pub(crate) fn scan(self, bytes: &[u8], place: &Range<usize>) -> Vec<Range<usize>> {
        match self {
            Self::Pem => armor::private_key(bytes, place, armor::Label::Key),
            Self::PgpPem => armor::private_key(bytes, place, armor::Label::Pgp),
            Self::OpenvpnPem => armor::private_key(bytes, place, armor::Label::Openvpn),
            Self::Base64Block => block::base64(bytes, place),
            Self::PuttyLines => block::putty(bytes, place),
            Self::AnsibleVault => block::vault(bytes, place),
            Self::Jwt => jwt::token(bytes, place),
            Self::Jwk => return jwk::members(bytes, place),
        }
        .into_iter()
        .collect()
    }
}

/// Looks at the whole text for what no word leads to.
pub(crate) fn whole(input: &Input<'_>, hits: &mut Hits) {
    token::whole(input, hits);
}
