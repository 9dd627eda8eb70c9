//! What a slot needs a TPM to do.

use std::time::Duration;

use sha2::{Digest, Sha256};
use tpm2_protocol::basic::{TpmHandle, TpmUint16, TpmUint32};
use tpm2_protocol::constant::TPM_MAX_COMMAND_SIZE;
use tpm2_protocol::data::{
    Tpm2bData, Tpm2bDigest, Tpm2bEccParameter, Tpm2bEncryptedSecret, Tpm2bNonce, Tpm2bPublic,
    Tpm2bSensitiveCreate, TpmAlgId, TpmCap, TpmCc, TpmEccCurve, TpmPt, TpmRh, TpmSe, TpmaObject,
    TpmlPcrSelection, TpmsEccParms, TpmsEccPoint, TpmsKeyedhashParms, TpmsPcrSelect,
    TpmsPcrSelection, TpmtEccScheme, TpmtKdfScheme, TpmtKeyedhashScheme, TpmtPublic,
    TpmtSymDefObject, TpmuAsymScheme, TpmuCapabilities, TpmuKdfScheme, TpmuKeyedhashScheme,
    TpmuPublicId, TpmuPublicParms, TpmuSymKeyBits, TpmuSymMode,
};
use tpm2_protocol::frame::{
    TpmCreateCommand, TpmCreatePrimaryCommand, TpmCreatePrimaryResponse, TpmFlushContextCommand,
    TpmGetCapabilityCommand, TpmGetCapabilityResponse, TpmLoadResponse, TpmPcrReadCommand,
    TpmPcrReadResponse, TpmPolicyPcrCommand, TpmStartAuthSessionCommand,
    TpmStartAuthSessionResponse,
};
use tpm2_protocol::{TpmMarshal, TpmWriter};
use zeroize::Zeroizing;

use super::TpmError;
use super::command::{Auth, Crypt, Handle, Reader, Reply, Secret, parameters, run};
use super::device::{Device, Link};
use super::session::{Salt, Session, nonce};

/// The bytes of a coordinate of P-256.
const COORDINATE: usize = 32;
/// The PCRs of a bank, in bytes of a selection.
const SELECTION: usize = 3;

/// An open TPM.
pub(super) struct Chip {
    link: Link,
    patience: Duration,
}

/// A storage root key: the parent of what is sealed. It is made anew each time, from a seed in the chip.
pub(super) struct Root {
    pub(super) handle: u32,
    pub(super) name: Vec<u8>,
    pub(super) x: Vec<u8>,
    pub(super) y: Vec<u8>,
}

/// A sealed secret, as it is stored.
pub(super) struct Blob {
    pub(super) private: Vec<u8>,
    pub(super) public: Vec<u8>,
}

/// What a sealed secret opens with.
pub(super) struct Lock<'a> {
    /// What takes the place of a PIN; empty without one.
    pub(super) auth: &'a [u8],
    pub(super) pcrs: &'a [u8],
}

/// How the chip defends itself against guessing.
pub(super) struct Guard {
    pub(super) failed: u32,
    pub(super) most: u32,
    /// After how many seconds one failure is forgotten.
    pub(super) interval: u32,
    pub(super) locked: bool,
    pub(super) maker: [u8; 4],
}

impl Chip {
    pub(super) fn open(device: &Device) -> Result<Self, TpmError> {
        Ok(Self {
            link: Link::open(device)?,
            patience: device.patience,
        })
    }

    fn run(
        &mut self,
        code: TpmCc,
        handles: &[Handle<'_>],
        parameters: Secret,
        auth: Auth<'_>,
        handles_back: usize,
    ) -> Result<Reply, TpmError> {
        run(
            &mut self.link,
            self.patience,
            code,
            handles,
            parameters,
            auth,
            handles_back,
        )
    }

    /// Makes the storage root key of a hierarchy, hands it to `work` and takes it out of the chip again.
    pub(super) fn with_root<T>(
        &mut self,
        hierarchy: TpmRh,
        work: impl FnOnce(&mut Self, &Root) -> Result<T, TpmError>,
    ) -> Result<T, TpmError> {
        let command = TpmCreatePrimaryCommand {
            in_public: Tpm2bPublic {
                inner: root_template()?,
            },
            ..TpmCreatePrimaryCommand::default()
        };
        let number = hierarchy.value();
        let handle = Handle {
            number,
            name: &number.to_be_bytes(),
        };
        let reply = self
            .run(
                TpmCc::CreatePrimary,
                &[handle],
                parameters(&command)?,
                Auth::Empty,
                1,
            )
            .map_err(|error| match error {
                // Nobody gave a PIN here: the hierarchy has a password, or it is switched off.
                TpmError::WrongPin { .. } => TpmError::OwnerPassword,
                error => error,
            })?;
        let made: TpmCreatePrimaryResponse = reply.read()?;
        let handle = made.handles[0].value();
        let worked = root(handle, &made.out_public.inner).and_then(|root| work(self, &root));
        let flushed = self.flush(handle);
        let worked = worked?;
        flushed.map(|()| worked)
    }

    /// Seals a secret.
    pub(super) fn seal(
        &mut self,
        root: &Root,
        lock: &Lock<'_>,
        secret: &[u8],
    ) -> Result<Blob, TpmError> {
        let policy = match lock.pcrs {
            [] => Vec::new(),
            pcrs => policy(pcrs, &self.pcrs(pcrs)?, !lock.auth.is_empty())?,
        };
        let mut attributes = TpmaObject::FIXED_TPM | TpmaObject::FIXED_PARENT;
        if policy.is_empty() {
            attributes |= TpmaObject::USER_WITH_AUTH;
        }
        if lock.auth.is_empty() {
            // Nothing to guess: a chip that is locked for others' mistakes opens it all the same.
            attributes |= TpmaObject::NO_DA;
        }
        let command = TpmCreateCommand {
            handles: [TpmHandle::new(root.handle)],
            in_sensitive: Tpm2bSensitiveCreate::default(),
            in_public: Tpm2bPublic {
                inner: sealed_template(attributes, &policy)?,
            },
            outside_info: Tpm2bData::new(),
            creation_pcr: TpmlPcrSelection::new(),
        };
        // The protocol's types are not wiped, so what is secret is written where it will be.
        let rest = parameters(&command)?;
        let mut reader = Reader(&rest);
        reader.sized()?;
        let mut whole = Zeroizing::new(Vec::with_capacity(TPM_MAX_COMMAND_SIZE));
        whole.extend(((4 + lock.auth.len() + secret.len()) as u16).to_be_bytes());
        for part in [lock.auth, secret] {
            whole.extend((part.len() as u16).to_be_bytes());
            whole.extend(part);
        }
        whole.extend(reader.0);

        let parent = Handle {
            number: root.handle,
            name: &root.name,
        };
        let reply = self.with_session(root, TpmSe::Hmac, |chip, session| {
            let auth = Auth::Session {
                session,
                value: &[],
                crypt: Crypt::Command,
            };
            chip.run(TpmCc::Create, &[parent], whole, auth, 0)
        })?;
        let mut reader = Reader(&reply.parameters);
        Ok(Blob {
            private: reader.sized()?.to_vec(),
            public: reader.sized()?.to_vec(),
        })
    }

    /// Returns a sealed secret.
    pub(super) fn unseal(
        &mut self,
        root: &Root,
        lock: &Lock<'_>,
        blob: &Blob,
    ) -> Result<Secret, TpmError> {
        let mut load = Zeroizing::new(Vec::new());
        for part in [&blob.private, &blob.public] {
            let length = u16::try_from(part.len()).map_err(|_| TpmError::Changed)?;
            load.extend(length.to_be_bytes());
            load.extend(part);
        }
        let parent = Handle {
            number: root.handle,
            name: &root.name,
        };
        let loaded = self.run(TpmCc::Load, &[parent], load, Auth::Empty, 1);
        let loaded: TpmLoadResponse = loaded
            .map_err(|error| match error {
                // Its root key is the right one, so it is the blob that is not.
                TpmError::Refused { .. } | TpmError::WrongPin { .. } => TpmError::Changed,
                error => error,
            })?
            .read()?;
        let handle = loaded.handles[0].value();
        let opened = self.open_loaded(root, lock, handle, &loaded.name);
        let flushed = self.flush(handle);
        let opened = opened?;
        flushed.map(|()| opened)
    }

    fn open_loaded(
        &mut self,
        root: &Root,
        lock: &Lock<'_>,
        number: u32,
        name: &[u8],
    ) -> Result<Secret, TpmError> {
        let kind = match lock.pcrs {
            [] => TpmSe::Hmac,
            _ => TpmSe::Policy,
        };
        let mut reply = self.with_session(root, kind, |chip, session| {
            if kind == TpmSe::Policy {
                chip.policy(session.handle, lock)?;
            }
            let auth = Auth::Session {
                session,
                value: lock.auth,
                crypt: Crypt::Answer,
            };
            let nothing = Secret::default();
            chip.run(TpmCc::Unseal, &[Handle { number, name }], nothing, auth, 0)
        })?;
        let secret = super::command::first(&mut reply.parameters)?;
        Ok(Zeroizing::new(secret.to_vec()))
    }

    /// Makes a policy session meet the policy of a lock.
    fn policy(&mut self, session: u32, lock: &Lock<'_>) -> Result<(), TpmError> {
        let handle = || Handle {
            number: session,
            name: &[],
        };
        let command = TpmPolicyPcrCommand {
            handles: [TpmHandle::new(session)],
            // Left out, so that the chip takes what the PCRs hold; Unseal compares.
            pcr_digest: Tpm2bDigest::new(),
            pcrs: selection(lock.pcrs)?,
        };
        let parameters = parameters(&command)?;
        self.run(TpmCc::PolicyPcr, &[handle()], parameters, Auth::None, 0)?;
        if !lock.auth.is_empty() {
            let nothing = Secret::default();
            self.run(TpmCc::PolicyAuthValue, &[handle()], nothing, Auth::None, 0)?;
        }
        Ok(())
    }

    /// Starts a session, hands it to `work`, and ends it where the command has not done so.
    fn with_session<T>(
        &mut self,
        root: &Root,
        kind: TpmSe,
        work: impl FnOnce(&mut Self, &mut Session) -> Result<T, TpmError>,
    ) -> Result<T, TpmError> {
        let salt = Salt::for_root(root)?;
        let caller = nonce()?;
        let command = TpmStartAuthSessionCommand {
            handles: [
                TpmHandle::new(root.handle),
                TpmHandle::new(TpmRh::Null.value()),
            ],
            nonce_caller: Tpm2bNonce::try_from(caller.as_slice()).map_err(own)?,
            encrypted_salt: Tpm2bEncryptedSecret::try_from(salt.encrypted.as_slice())
                .map_err(own)?,
            session_type: kind,
            symmetric: aes(),
            auth_hash: TpmAlgId::Sha256,
        };
        let handles = [root.handle, TpmRh::Null.value()].map(|number| Handle { number, name: &[] });
        let parameters = parameters(&command)?;
        let reply = self.run(TpmCc::StartAuthSession, &handles, parameters, Auth::None, 1)?;
        let started: TpmStartAuthSessionResponse = reply.read()?;
        let handle = started.handles[0].value();
        let mut session = Session::new(handle, &salt, caller, started.nonce_tpm.to_vec());
        let worked = work(self, &mut session);
        if worked.is_err() {
            // The first error is the one that counts; a chip that is gone cannot be tidied either.
            let _ = self.flush(handle);
        }
        worked
    }

    /// Returns the digest of what the PCRs hold, as a policy wants it.
    fn pcrs(&mut self, pcrs: &[u8]) -> Result<Vec<u8>, TpmError> {
        let mut hash = Sha256::new();
        // In the order of their numbers; the chip reads no more than eight at once.
        for each in sorted(pcrs).chunks(8) {
            let command = TpmPcrReadCommand {
                handles: [],
                pcr_selection_in: selection(each)?,
            };
            let parameters = parameters(&command)?;
            let reply = self.run(TpmCc::PcrRead, &[], parameters, Auth::None, 0)?;
            let read: TpmPcrReadResponse = reply.read()?;
            if read.pcr_values.len() != each.len() {
                return Err(TpmError::NoPcrs);
            }
            for value in read.pcr_values.iter() {
                hash.update(&**value);
            }
        }
        Ok(hash.finalize().to_vec())
    }

    /// Returns how the chip defends itself against guessing.
    pub(super) fn guard(&mut self) -> Result<Guard, TpmError> {
        let mut guard = Guard {
            failed: 0,
            most: 0,
            interval: 0,
            locked: false,
            maker: [0; 4],
        };
        for (from, count) in [
            (TpmPt::Permanent, 1),
            (TpmPt::LockoutCounter, 4),
            (TpmPt::Manufacturer, 1),
        ] {
            let command = TpmGetCapabilityCommand {
                handles: [],
                cap: TpmCap::TpmProperties,
                property: TpmUint32::new(from.value()),
                property_count: TpmUint32::new(count),
            };
            let parameters = parameters(&command)?;
            let reply = self.run(TpmCc::GetCapability, &[], parameters, Auth::None, 0)?;
            let got: TpmGetCapabilityResponse = reply.read()?;
            let TpmuCapabilities::TpmProperties(list) = got.capability_data.data else {
                return Err(TpmError::Garbled { what: "an answer" });
            };
            for found in list.iter() {
                let value = found.value.value();
                match found.property {
                    // TPMA_PERMANENT, bit 9: inLockout.
                    TpmPt::Permanent => guard.locked = value & (1 << 9) != 0,
                    TpmPt::LockoutCounter => guard.failed = value,
                    TpmPt::MaxAuthFail => guard.most = value,
                    TpmPt::LockoutInterval => guard.interval = value,
                    TpmPt::Manufacturer => guard.maker = value.to_be_bytes(),
                    _ => {}
                }
            }
        }
        Ok(guard)
    }

    fn flush(&mut self, handle: u32) -> Result<(), TpmError> {
        let command = TpmFlushContextCommand {
            handles: [],
            flush_handle: TpmHandle::new(handle),
        };
        self.run(
            TpmCc::FlushContext,
            &[],
            parameters(&command)?,
            Auth::None,
            0,
        )
        .map(drop)
    }
}

/// An error that only a mistake of this program can lead to.
fn own(_: tpm2_protocol::TpmError) -> TpmError {
    TpmError::Garbled { what: "a command" }
}

fn sorted(pcrs: &[u8]) -> Vec<u8> {
    let mut pcrs = pcrs.to_vec();
    pcrs.sort_unstable();
    pcrs.dedup();
    pcrs
}

/// Returns the SHA-256 bank's PCRs of these numbers.
fn selection(pcrs: &[u8]) -> Result<TpmlPcrSelection, TpmError> {
    let mut bits = [0_u8; SELECTION];
    for pcr in pcrs {
        let byte = bits.get_mut(usize::from(pcr / 8)).ok_or(TpmError::NoPcrs)?;
        *byte |= 1 << (pcr % 8);
    }
    let mut list = TpmlPcrSelection::new();
    list.try_push(TpmsPcrSelection {
        hash: TpmAlgId::Sha256,
        pcr_select: TpmsPcrSelect::try_from(bits.as_slice()).map_err(own)?,
    })
    .map_err(own)?;
    Ok(list)
}

/// Returns the policy that PCRs hold what they hold now, and, with `auth`, that the PIN is proved.
fn policy(pcrs: &[u8], held: &[u8], auth: bool) -> Result<Vec<u8>, TpmError> {
    let mut policy = Sha256::new_with_prefix([0; 32]);
    policy.update(TpmCc::PolicyPcr.value().to_be_bytes());
    policy.update(marshalled(&selection(pcrs)?)?);
    policy.update(held);
    let policy = policy.finalize();
    if !auth {
        return Ok(policy.to_vec());
    }
    let mut both = Sha256::new_with_prefix(policy);
    both.update(TpmCc::PolicyAuthValue.value().to_be_bytes());
    Ok(both.finalize().to_vec())
}

fn marshalled(value: &impl TpmMarshal) -> Result<Vec<u8>, TpmError> {
    let mut buffer = vec![0; TPM_MAX_COMMAND_SIZE];
    let mut writer = TpmWriter::new(&mut buffer);
    value.marshal(&mut writer).map_err(own)?;
    let length = writer.len();
    buffer.truncate(length);
    Ok(buffer)
}

fn aes() -> TpmtSymDefObject {
    TpmtSymDefObject {
        algorithm: TpmAlgId::Aes,
        key_bits: TpmuSymKeyBits::Aes(TpmUint16::new(128)),
        mode: TpmuSymMode::Aes(TpmAlgId::Cfb),
    }
}

/// The template of a storage root key on P-256 (TCG EK Credential Profile 2.x and Provisioning Guidance, SRK).
fn root_template() -> Result<TpmtPublic, TpmError> {
    let zero = Tpm2bEccParameter::try_from([0; COORDINATE].as_slice()).map_err(own)?;
    Ok(TpmtPublic {
        object_type: TpmAlgId::Ecc,
        name_alg: TpmAlgId::Sha256,
        object_attributes: TpmaObject::FIXED_TPM
            | TpmaObject::FIXED_PARENT
            | TpmaObject::SENSITIVE_DATA_ORIGIN
            | TpmaObject::USER_WITH_AUTH
            | TpmaObject::NO_DA
            | TpmaObject::RESTRICTED
            | TpmaObject::DECRYPT,
        auth_policy: Tpm2bDigest::new(),
        parameters: TpmuPublicParms::Ecc(TpmsEccParms {
            symmetric: aes(),
            scheme: TpmtEccScheme {
                scheme: TpmAlgId::Null,
                details: TpmuAsymScheme::Null,
            },
            curve_id: TpmEccCurve::NistP256,
            kdf: TpmtKdfScheme {
                scheme: TpmAlgId::Null,
                details: TpmuKdfScheme::Null,
            },
        }),
        unique: TpmuPublicId::Ecc(TpmsEccPoint { x: zero, y: zero }),
    })
}

fn sealed_template(attributes: TpmaObject, policy: &[u8]) -> Result<TpmtPublic, TpmError> {
    Ok(TpmtPublic {
        object_type: TpmAlgId::KeyedHash,
        name_alg: TpmAlgId::Sha256,
        object_attributes: attributes,
        auth_policy: Tpm2bDigest::try_from(policy).map_err(own)?,
        parameters: TpmuPublicParms::KeyedHash(TpmsKeyedhashParms {
            scheme: TpmtKeyedhashScheme {
                scheme: TpmAlgId::Null,
                details: TpmuKeyedhashScheme::Null,
            },
        }),
        unique: TpmuPublicId::KeyedHash(Tpm2bDigest::new()),
    })
}

/// Takes a root key for what the chip says it is, if that is what was ordered.
fn root(handle: u32, public: &TpmtPublic) -> Result<Root, TpmError> {
    let ordered = root_template()?;
    let TpmuPublicId::Ecc(point) = &public.unique else {
        return Err(TpmError::Garbled { what: "an answer" });
    };
    if (public.object_attributes, public.parameters)
        != (ordered.object_attributes, ordered.parameters)
    {
        return Err(TpmError::Garbled { what: "an answer" });
    }
    let coordinate = |value: &[u8]| -> Result<Vec<u8>, TpmError> {
        let missing = COORDINATE.checked_sub(value.len());
        let missing = missing.ok_or(TpmError::Garbled { what: "an answer" })?;
        Ok([&[0; COORDINATE][..missing], value].concat())
    };
    // The name is not taken from the answer, but computed from what is in it (part 1, section 16).
    let mut name = TpmAlgId::Sha256.value().to_be_bytes().to_vec();
    name.extend(Sha256::digest(marshalled(public)?));
    Ok(Root {
        handle,
        name,
        x: coordinate(&point.x)?,
        y: coordinate(&point.y)?,
    })
}
