//! One command to a TPM: framed, authorised, encrypted; its answer taken apart with every length doubted.

use std::thread;
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use tpm2_protocol::TpmWriter;
use tpm2_protocol::constant::TPM_MAX_COMMAND_SIZE;
use tpm2_protocol::data::{TpmCc, TpmRc, TpmRcBase, TpmRh, TpmSt};
use tpm2_protocol::frame::{TpmMarshalBody, TpmUnmarshalBody};
use zeroize::Zeroizing;

use super::TpmError;
use super::device::{HEADER, Link};
use super::session::Session;

/// `TPMA_SESSION`: the first parameter of the command is encrypted.
const DECRYPT: u8 = 0x20;
/// `TPMA_SESSION`: the first parameter of the answer is encrypted.
const ENCRYPT: u8 = 0x40;

/// How long a TPM that asks for patience is left alone before it is asked again.
const PAUSE: Duration = Duration::from_millis(20);

pub(super) type Secret = Zeroizing<Vec<u8>>;

/// What a command is about, and the name by which a session's proof binds it.
pub(super) struct Handle<'a> {
    pub(super) number: u32,
    pub(super) name: &'a [u8],
}

/// Who says that a command may be run.
pub(super) enum Auth<'a> {
    /// Nobody has to.
    None,
    /// An empty password, which is no secret.
    Empty,
    /// A session for an object whose authorisation is `value`; it ends with the command.
    Session {
        session: &'a mut Session,
        value: &'a [u8],
        crypt: Crypt,
    },
}

/// Whose first parameter is encrypted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Crypt {
    Command,
    Answer,
}

/// What came back.
pub(super) struct Reply {
    handles: Secret,
    pub(super) parameters: Secret,
}

impl Reply {
    /// Reads the answer as that of a command.
    pub(super) fn read<R: TpmUnmarshalBody>(&self) -> Result<R, TpmError> {
        R::unmarshal_body(&self.handles, &self.parameters)
            .map_err(|_| TpmError::Garbled { what: "an answer" })
    }
}

/// Marshals the parameters of a command.
pub(super) fn parameters(command: &impl TpmMarshalBody) -> Result<Secret, TpmError> {
    let mut buffer = Zeroizing::new(vec![0; TPM_MAX_COMMAND_SIZE]);
    let mut writer = TpmWriter::new(&mut buffer);
    command
        .marshal_parameters(&mut writer)
        .map_err(|_| TpmError::Garbled { what: "a command" })?;
    let length = writer.len();
    buffer.truncate(length);
    Ok(buffer)
}

/// Runs one command. `handles_back` is the number of handles that its answer begins with.
pub(super) fn run(
    link: &mut Link,
    patience: Duration,
    code: TpmCc,
    handles: &[Handle<'_>],
    mut parameters: Secret,
    mut auth: Auth<'_>,
    handles_back: usize,
) -> Result<Reply, TpmError> {
    let authorisation = authorise(code, handles, &mut parameters, &mut auth)?;
    let tag = match auth {
        Auth::None => TpmSt::NoSessions,
        _ => TpmSt::Sessions,
    };
    let mut command = Zeroizing::new(Vec::with_capacity(TPM_MAX_COMMAND_SIZE));
    command.extend(tag.value().to_be_bytes());
    command.extend([0; 4]);
    command.extend(code.value().to_be_bytes());
    for handle in handles {
        command.extend(handle.number.to_be_bytes());
    }
    command.extend(authorisation);
    command.extend(&*parameters);
    let size = (command.len() as u32).to_be_bytes();
    command[2..6].copy_from_slice(&size);

    let answer = send(link, patience, code, &command)?;
    let mut rest = Reader(&answer[HEADER..]);
    let handles = Zeroizing::new(rest.take(4 * handles_back)?.to_vec());
    if tag == TpmSt::NoSessions {
        let parameters = Zeroizing::new(rest.0.to_vec());
        return Ok(Reply {
            handles,
            parameters,
        });
    }
    let length = rest.number::<4>()?;
    let mut parameters = Zeroizing::new(rest.take(length)?.to_vec());
    if let Auth::Session {
        session,
        value,
        crypt,
    } = auth
    {
        let nonce = rest.sized()?;
        let attributes = rest.take(1)?[0];
        let proof = rest.sized()?;
        let mut hash = Sha256::new_with_prefix(0_u32.to_be_bytes());
        hash.update(code.value().to_be_bytes());
        hash.update(&*parameters);
        session.check(value, &hash.finalize(), nonce, attributes, proof)?;
        if crypt == Crypt::Answer {
            session.decrypt(value, first(&mut parameters)?);
        }
    }
    Ok(Reply {
        handles,
        parameters,
    })
}

/// Returns the authorisation area, after the first parameter was encrypted where it is to be.
fn authorise(
    code: TpmCc,
    handles: &[Handle<'_>],
    parameters: &mut Secret,
    auth: &mut Auth<'_>,
) -> Result<Vec<u8>, TpmError> {
    let (session, nonce, attributes, proof): (u32, &[u8], u8, Vec<u8>) = match auth {
        Auth::None => return Ok(Vec::new()),
        Auth::Empty => (TpmRh::Pw.value(), &[], 0, Vec::new()),
        Auth::Session {
            session,
            value,
            crypt,
        } => {
            session.roll()?;
            let attributes = match crypt {
                Crypt::Command => {
                    session.encrypt(value, first(parameters)?);
                    DECRYPT
                }
                Crypt::Answer => ENCRYPT,
            };
            let mut hash = Sha256::new_with_prefix(code.value().to_be_bytes());
            for handle in handles {
                hash.update(handle.name);
            }
            hash.update(&**parameters);
            let proof = session.prove(value, &hash.finalize(), attributes);
            (session.handle, &session.caller, attributes, proof)
        }
    };
    let mut area = session.to_be_bytes().to_vec();
    area.extend((nonce.len() as u16).to_be_bytes());
    area.extend(nonce);
    area.push(attributes);
    area.extend((proof.len() as u16).to_be_bytes());
    area.extend(proof);
    Ok([&(area.len() as u32).to_be_bytes(), area.as_slice()].concat())
}

/// Returns the content of the first parameter, which has a size before it.
pub(super) fn first(parameters: &mut [u8]) -> Result<&mut [u8], TpmError> {
    let length = Reader(parameters).sized()?.len();
    Ok(&mut parameters[2..2 + length])
}

/// Sends a command, again where the chip asks for it, and returns its answer if that is no refusal.
fn send(
    link: &mut Link,
    patience: Duration,
    code: TpmCc,
    command: &[u8],
) -> Result<Secret, TpmError> {
    let start = Instant::now();
    loop {
        let answer = link.exchange(command)?;
        let number = |at: usize| {
            let bytes = answer[at..at + 4].try_into();
            u32::from_be_bytes(bytes.expect("`exchange` returns a whole header"))
        };
        // A TPM 1.2 answers with the tag TPM_TAG_RSP_COMMAND.
        if answer[..2] == [0x00, 0xC4] {
            return Err(TpmError::OldTpm);
        }
        let refused = match number(6) {
            0 => return Ok(answer),
            refused => refused,
        };
        let base = TpmRc::try_from(refused).map(|code| code.base());
        let again = matches!(
            base,
            Ok(TpmRcBase::Retry | TpmRcBase::Yielded | TpmRcBase::Testing | TpmRcBase::NvRate)
        );
        if !again || start.elapsed() > patience {
            return Err(refusal(code, refused, base.ok()));
        }
        thread::sleep(PAUSE);
    }
}

fn refusal(code: TpmCc, refused: u32, base: Option<TpmRcBase>) -> TpmError {
    match base {
        Some(TpmRcBase::AuthFail | TpmRcBase::BadAuth) => TpmError::WrongPin { left: None },
        Some(TpmRcBase::Lockout) => TpmError::Locked { wait: None },
        Some(TpmRcBase::PolicyFail | TpmRcBase::PcrChanged) => TpmError::Pcrs,
        Some(
            TpmRcBase::ObjectMemory
            | TpmRcBase::SessionMemory
            | TpmRcBase::Memory
            | TpmRcBase::ObjectHandles
            | TpmRcBase::SessionHandles,
        ) => TpmError::Full,
        Some(TpmRcBase::Hierarchy) => TpmError::OwnerPassword,
        Some(TpmRcBase::Initialize) => TpmError::NotStarted,
        _ => TpmError::Refused {
            command: format!("{code}"),
            code: base.map_or_else(|| format!("{refused:#x}"), |base| format!("{base}")),
        },
    }
}

/// Reads an answer from its front.
pub(super) struct Reader<'a>(pub(super) &'a [u8]);

impl<'a> Reader<'a> {
    pub(super) fn take(&mut self, length: usize) -> Result<&'a [u8], TpmError> {
        let Some((taken, rest)) = self.0.split_at_checked(length) else {
            return Err(TpmError::Garbled { what: "an answer" });
        };
        self.0 = rest;
        Ok(taken)
    }

    /// Reads a number of `BYTES` bytes, high byte first.
    pub(super) fn number<const BYTES: usize>(&mut self) -> Result<usize, TpmError> {
        let bytes = self.take(BYTES)?;
        Ok(bytes
            .iter()
            .fold(0, |number, byte| number << 8 | usize::from(*byte)))
    }

    /// Reads bytes with their number, in two bytes, before them.
    pub(super) fn sized(&mut self) -> Result<&'a [u8], TpmError> {
        let length = self.number::<2>()?;
        self.take(length)
    }
}
