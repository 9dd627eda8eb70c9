//! From what can go wrong with the vault to exit codes and hints.

use std::io::ErrorKind;

use pai_vault::DiskError;
use pai_vault::key::KeyError;
use pai_vault::lock::LockError;
use pai_vault::slots::SlotsError;
use pai_vault::slots::hsm::{HsmError, Refusal};
use pai_vault::slots::keyring::KeyringError;
use pai_vault::slots::tpm::TpmError;
use pai_vault::store::StoreError;

use crate::failure::{Exit, Failure};

impl From<SlotsError> for Failure {
    fn from(error: SlotsError) -> Self {
        let exit = match &error {
            SlotsError::Disk(error) => of_disk(error),
            SlotsError::Missing { .. }
            | SlotsError::Exists { .. }
            | SlotsError::Newer { .. }
            | SlotsError::NoSlot { .. }
            | SlotsError::NoSuchKind { .. }
            | SlotsError::LastSlot { .. }
            | SlotsError::OneOnly { .. }
            | SlotsError::EmptyPassphrase
            | SlotsError::WeakPassphrase
            | SlotsError::RecoveryMistyped { .. }
            | SlotsError::RecoveryLength { .. } => Exit::Usage,
            SlotsError::Unreadable { .. } => Exit::Integrity,
            SlotsError::Changed => Exit::Locked,
            SlotsError::NoKeyFile { .. }
            | SlotsError::WrongKeyFile { .. }
            | SlotsError::WrongPassphrase { .. }
            | SlotsError::WrongRecovery
            | SlotsError::WrongPrivate { .. } => Exit::NotAllowed,
            SlotsError::Damaged { .. }
            | SlotsError::Forged
            | SlotsError::Generation { .. }
            | SlotsError::NotAKeyFile { .. }
            | SlotsError::TooCostly => Exit::Integrity,
            _ => Exit::Unexpected,
        };
        with_hint(exit, error.hint(), error)
    }
}

impl From<HsmError> for Failure {
    fn from(error: HsmError) -> Self {
        let exit = match &error {
            HsmError::Module { .. } | HsmError::Refused(Refusal::Several { .. }) => Exit::Usage,
            HsmError::Refused(Refusal::Changed) | HsmError::Key(KeyError::Sealed) => {
                Exit::Integrity
            }
            HsmError::Refused(Refusal::Failed { .. }) => Exit::Unexpected,
            HsmError::Refused(_) => Exit::NotAllowed,
            _ => Exit::Unexpected,
        };
        with_hint(exit, error.hint(), error)
    }
}

impl From<TpmError> for Failure {
    fn from(error: TpmError) -> Self {
        let exit = match &error {
            TpmError::EmptyPin | TpmError::NoPcrs | TpmError::NoDevice { .. } => Exit::Usage,
            TpmError::Changed | TpmError::Forged | TpmError::Key(KeyError::Sealed) => {
                Exit::Integrity
            }
            TpmError::NoTpm { .. }
            | TpmError::NoAccess { .. }
            | TpmError::PinNeeded
            | TpmError::WrongPin { .. }
            | TpmError::Locked { .. }
            | TpmError::PcrsDiffer { .. }
            | TpmError::Pcrs
            | TpmError::AnotherTpm
            | TpmError::Cleared
            | TpmError::Replaced
            | TpmError::OwnerPassword => Exit::NotAllowed,
            _ => Exit::Unexpected,
        };
        with_hint(exit, error.hint(), error)
    }
}

impl From<KeyringError> for Failure {
    fn from(error: KeyringError) -> Self {
        let exit = match &error {
            KeyringError::NoBus { .. }
            | KeyringError::NoService
            | KeyringError::NoDefault
            | KeyringError::Locked
            | KeyringError::Gone => Exit::NotAllowed,
            KeyringError::Changed | KeyringError::Key(KeyError::Sealed) => Exit::Integrity,
            _ => Exit::Unexpected,
        };
        with_hint(exit, error.hint(), error)
    }
}

impl From<LockError> for Failure {
    fn from(error: LockError) -> Self {
        match error {
            LockError::Disk(error) => with_hint(of_disk(&error), error.hint(), error),
            error => Self::new(Exit::Locked, error).hint("wait for it to end, then try again"),
        }
    }
}

impl From<KeyError> for Failure {
    fn from(error: KeyError) -> Self {
        let exit = match error {
            KeyError::Sealed => Exit::Integrity,
            _ => Exit::Unexpected,
        };
        Self::new(exit, error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let exit = match &error {
            StoreError::Place(error) | StoreError::Locked(LockError::Disk(error)) => of_disk(error),
            StoreError::Locked(_) => Exit::Locked,
            StoreError::ReadOnly { .. } => Exit::NotAllowed,
            StoreError::Newer { .. } | StoreError::Older { .. } => Exit::Usage,
            StoreError::Empty(_)
            | StoreError::Foreign(_)
            | StoreError::Damaged { .. }
            | StoreError::Record(_)
            | StoreError::OtherKeys(_)
            | StoreError::Generation { .. } => Exit::Integrity,
            _ => Exit::Unexpected,
        };
        with_hint(exit, error.hint(), error)
    }
}

fn of_io(kind: ErrorKind) -> Exit {
    match kind {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Exit::NotAllowed,
        _ => Exit::Unexpected,
    }
}

fn of_disk(error: &DiskError) -> Exit {
    match error {
        DiskError::Io { source, .. } => of_io(source.kind()),
        DiskError::Long { .. } => Exit::Integrity,
        _ => Exit::NotAllowed,
    }
}

fn with_hint(
    exit: Exit,
    hint: Option<String>,
    error: impl std::error::Error + Send + Sync + 'static,
) -> Failure {
    let failure = Failure::new(exit, error);
    match hint {
        Some(hint) => failure.hint(hint),
        None => failure,
    }
}
