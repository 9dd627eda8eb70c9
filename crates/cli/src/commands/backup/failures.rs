//! From what can go wrong with a backup to exit codes and hints.

use pai_vault::DiskError;
use pai_vault::backup::BackupError;
use pai_vault::backup::pbs::PbsError;
use pai_vault::backup::schedule::Unprintable;

use crate::failure::{Exit, Failure};

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        use BackupError as E;
        let exit = match &error {
            E::NoRepository(_)
            | E::OtherFiles(_)
            | E::NoPassphrase
            | E::Inside { .. }
            | E::NoVault(_)
            | E::NoSnapshot(_)
            | E::ManySnapshots { .. }
            | E::ManyHosts(_)
            | E::NotOurs(_)
            | E::Newer(_)
            | E::Mounted(_)
            | E::Exists(_) => Exit::Usage,
            E::WrongPassphrase => Exit::NotAllowed,
            E::Locked { .. } | E::Busy(_) | E::InUse(_) | E::Changed(_) => Exit::Locked,
            E::BadManifest(_) | E::Damaged(_) => Exit::Integrity,
            E::Refused { .. } => Exit::Policy,
            E::Interrupted => Exit::Interrupted,
            E::Disk(DiskError::Io { source, .. }) => match source.kind() {
                std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                    Exit::NotAllowed
                }
                _ => Exit::Unexpected,
            },
            E::Disk(_) => Exit::NotAllowed,
            _ => Exit::Unexpected,
        };
        let rule = match &error {
            E::Refused { risk, .. } => Some(risk.name().to_owned()),
            _ => None,
        };
        let hint = error.hint();
        Self {
            hint,
            rule,
            ..Self::new(exit, error)
        }
    }
}

impl From<PbsError> for Failure {
    fn from(error: PbsError) -> Self {
        let exit = match &error {
            PbsError::Repository(_) => Exit::Usage,
            _ => Exit::Unexpected,
        };
        Self::new(exit, error)
    }
}

impl From<Unprintable> for Failure {
    fn from(error: Unprintable) -> Self {
        Self::new(Exit::Usage, error)
    }
}
