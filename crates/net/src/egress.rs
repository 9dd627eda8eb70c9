//! Leave to reach beyond this machine.

/// What the settings say about reaching beyond this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// `network.external_access`.
    pub external_access: bool,
    /// `ai_security.external_downloads`.
    pub external_downloads: bool,
}

/// The settings forbid it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("downloads are refused: `{setting}` is false")]
pub struct Refused {
    /// The setting that forbids it.
    pub setting: &'static str,
}

/// Leave to download; there is no other way to get one than [`Egress::downloads`], and nothing in this crate dials or
/// starts a program that does without one.
///
/// Outside, one cannot be made:
///
/// ```compile_fail
/// let leave = pai_net::Egress(());
/// ```
///
/// nor had again from another:
///
/// ```compile_fail
/// fn twice(leave: &pai_net::Egress) -> pai_net::Egress {
///     leave.clone()
/// }
/// ```
#[derive(Debug)]
pub struct Egress(());

impl Egress {
    /// Gives leave to download when the settings do.
    pub fn downloads(policy: Policy) -> Result<Self, Refused> {
        let refused = |setting| Err(Refused { setting });
        match policy {
            Policy {
                external_access: false,
                ..
            } => refused("network.external_access"),
            Policy {
                external_downloads: false,
                ..
            } => refused("ai_security.external_downloads"),
            _ => Ok(Self(())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Egress, Policy};

    #[test]
    fn either_setting_forbids_downloads_and_is_named() {
        let ask = |external_access, external_downloads| {
            Egress::downloads(Policy {
                external_access,
                external_downloads,
            })
        };
        assert!(ask(true, true).is_ok());
        assert_eq!(
            ask(false, true).unwrap_err().setting,
            "network.external_access"
        );
        assert_eq!(
            ask(true, false).unwrap_err().setting,
            "ai_security.external_downloads"
        );
        assert_eq!(
            ask(false, false).unwrap_err().setting,
            "network.external_access"
        );
    }
}
