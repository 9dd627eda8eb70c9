//! The process that loads a module: each question is one session with one token.

use std::path::{Path, PathBuf};

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::error::{Error, RvError};
use cryptoki::mechanism::aead::GcmParams;
use cryptoki::mechanism::{Mechanism, MechanismType};
use cryptoki::object::{Attribute, AttributeType, KeyType, ObjectClass, ObjectHandle};
use cryptoki::session::{Session, UserType};
use cryptoki::slot::{Slot, TokenInfo};
use cryptoki::types::AuthPin;
use pai_cage::foreign::{self, Desk};
use pai_cage::frame::FrameError;
use zeroize::Zeroizing;

use super::protocol::{
    Answer, Ask, Choice, KeyRef, Method, Name, Question, Refusal, Token, Tries, Wrapped,
};
use crate::key::{self, KEY};
use crate::slots::place::tame;

type Secret = Zeroizing<Vec<u8>>;
type Outcome = Result<(Answer, Secret), Refusal>;

/// The size of the tag of AES-GCM, in bits.
const TAG: u64 = 128;

/// Answers questions with a module's help until there are no more; `desk` comes from [`foreign::enter`].
pub fn serve(desk: Desk) -> Result<(), FrameError> {
    let mut loaded: Option<(PathBuf, Pkcs11)> = None;
    let served = foreign::serve(desk, |question: Question, secret| {
        let outcome = load(&mut loaded, &question.module)
            .and_then(|module| answer(module, &question, &secret));
        outcome.unwrap_or_else(|refusal| (Answer::Refused { refusal }, Secret::default()))
    });
    if let Some((_, module)) = loaded {
        // The other side waits a moment for that, and kills a module that hangs in it.
        let _ = module.finalize();
    }
    served
}

fn load<'a>(loaded: &'a mut Option<(PathBuf, Pkcs11)>, path: &Path) -> Result<&'a Pkcs11, Refusal> {
    if loaded.as_ref().is_none_or(|(known, _)| known != path) {
        let not_module = |error: Error| Refusal::NotModule {
            reason: tame(&error.to_string()),
        };
        let module = Pkcs11::new(path).map_err(not_module)?;
        module
            .initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK))
            .map_err(not_module)?;
        *loaded = Some((path.to_owned(), module));
    }
    Ok(&loaded.as_ref().expect("it was loaded above").1)
}

fn answer(module: &Pkcs11, question: &Question, secret: &[u8]) -> Outcome {
    let pin = |bytes| question.pin.then_some(bytes);
    match &question.ask {
        Ask::List => {
            let tokens = tokens(module)?.into_iter().map(|(_, token)| token);
            let tokens = tokens.collect();
            Ok((Answer::Tokens { tokens }, Secret::default()))
        }
        Ask::Wrap {
            choice,
            label,
            id,
            belongs,
        } => {
            let Some((carrier, rest)) = secret.split_at_checked(KEY) else {
                return Err(Refusal::PinNeeded);
            };
            let (slot, token) = choose(module, choice)?;
            let key = KeyRef {
                serial: token.name.serial.clone(),
                label: label.clone(),
                id: id.clone(),
            };
            let wrapped = wrap(module, slot, &token, pin(rest), &key, carrier, belongs)?;
            let token = Box::new(token);
            Ok((Answer::Wrapped { token, wrapped }, Secret::default()))
        }
        Ask::Unwrap {
            key,
            wrapped,
            belongs,
        } => {
            let (slot, token) = find(module, &key.serial)?;
            let session = module.open_ro_session(slot).map_err(refusal)?;
            login(module, slot, &token, &session, pin(secret))?;
            let handle = only_key(&session, key)?;
            let carrier = decrypt(&session, handle, wrapped, belongs)?;
            Ok((Answer::Unwrapped, carrier))
        }
        Ask::Destroy { key, others } => {
            let (slot, token) = find(module, &key.serial)?;
            let session = module.open_rw_session(slot).map_err(refusal)?;
            login(module, slot, &token, &session, pin(secret))?;
            let count = destroy(&session, key, *others)?;
            Ok((Answer::Destroyed { count }, Secret::default()))
        }
    }
}

/// Returns what is in the slots.
fn tokens(module: &Pkcs11) -> Result<Vec<(Slot, Token)>, Refusal> {
    let slots = module.get_slots_with_token().map_err(refusal)?;
    let mut tokens = Vec::new();
    for slot in slots {
        // A token that was pulled meanwhile, or that the module cannot read, does not hide the others.
        let Ok(info) = module.get_token_info(slot) else {
            continue;
        };
        tokens.push((slot, describe(module, slot, &info)));
    }
    Ok(tokens)
}

fn describe(module: &Pkcs11, slot: Slot, info: &TokenInfo) -> Token {
    Token {
        slot: slot.id(),
        name: Name {
            label: tame(info.label()),
            manufacturer: tame(info.manufacturer_id()),
            model: tame(info.model()),
            serial: tame(info.serial_number()),
        },
        ready: info.token_initialized() && info.user_pin_initialized(),
        pin_pad: info.protected_authentication_path(),
        tries: tries(info),
        method: method(module, slot).ok(),
    }
}

fn tries(info: &TokenInfo) -> Tries {
    if info.user_pin_locked() {
        Tries::None
    } else if info.user_pin_final_try() {
        Tries::Last
    } else if info.user_pin_count_low() {
        Tries::Fewer
    } else {
        Tries::Unsaid
    }
}

/// Returns the best way of encrypting that the token has.
fn method(module: &Pkcs11, slot: Slot) -> Result<Method, Refusal> {
    // SoftHSM describes mechanisms that its configuration has taken out of the list.
    let listed = module.get_mechanism_list(slot).map_err(refusal)?;
    let info = |mechanism| {
        let known = listed.contains(&mechanism);
        known.then(|| module.get_mechanism_info(slot, mechanism).ok())?
    };
    let unable = |missing: &str| Refusal::Unable {
        missing: missing.into(),
    };
    // The sizes are left alone: some modules give them in bits, others in bytes.
    if !info(MechanismType::AES_KEY_GEN).is_some_and(|info| info.generate()) {
        return Err(unable("CKM_AES_KEY_GEN"));
    }
    let encrypts = |mechanism| info(mechanism).is_some_and(|info| info.encrypt() && info.decrypt());
    if encrypts(MechanismType::AES_GCM) {
        Ok(Method::AesGcm)
    } else if encrypts(MechanismType::AES_CBC) {
        Ok(Method::AesCbc)
    } else {
        Err(unable("CKM_AES_GCM or CKM_AES_CBC"))
    }
}

/// Returns the token that was chosen.
fn choose(module: &Pkcs11, choice: &Choice) -> Result<(Slot, Token), Refusal> {
    let all = tokens(module)?;
    if all.is_empty() {
        return Err(Refusal::NoToken);
    }
    let fits = |token: &Token| match choice {
        // SoftHSM and others always have an empty token to be initialised: nobody means that one.
        Choice::Only => token.ready,
        Choice::Slot(slot) => token.slot == *slot,
        Choice::Label(label) => token.name.label == tame(label),
        Choice::Serial(serial) => token.name.serial == *serial,
    };
    let (mut fitting, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(_, token)| fits(token));
    match (fitting.pop(), fitting.len(), choice) {
        (Some(chosen), 0, _) => Ok(chosen),
        (Some(_), more, _) => Err(Refusal::Several { count: more + 1 }),
        (None, _, Choice::Only) => Err(Refusal::Uninitialised {
            label: others
                .into_iter()
                .next()
                .map_or_else(String::new, |(_, token)| token.name.label),
        }),
        (None, ..) => Err(Refusal::NotThere),
    }
}

/// Returns the token in which a key was made.
fn find(module: &Pkcs11, serial: &str) -> Result<(Slot, Token), Refusal> {
    let all = tokens(module)?;
    // An empty one is no token in anybody's eyes.
    let others = all.iter().any(|(_, token)| token.ready);
    match all
        .into_iter()
        .find(|(_, token)| token.name.serial == serial)
    {
        Some(found) => Ok(found),
        None if others => Err(Refusal::Replaced {
            expected: serial.into(),
        }),
        None => Err(Refusal::NoToken),
    }
}

fn login(
    module: &Pkcs11,
    slot: Slot,
    token: &Token,
    session: &Session,
    pin: Option<&[u8]>,
) -> Result<(), Refusal> {
    if !token.ready {
        return Err(Refusal::Uninitialised {
            label: token.name.label.clone(),
        });
    }
    let pin = match pin {
        // No PIN that was ever set is not text.
        Some(pin) => {
            let text =
                std::str::from_utf8(pin).map_err(|_| Refusal::WrongPin { tries: token.tries })?;
            Some(AuthPin::new(text.into()))
        }
        None if token.pin_pad => None,
        None => return Err(Refusal::PinNeeded),
    };
    session
        .login(UserType::User, pin.as_ref())
        .map_err(|error| match error {
            Error::Pkcs11(
                RvError::PinIncorrect | RvError::PinLenRange | RvError::PinInvalid,
                _,
            ) => {
                let info = module.get_token_info(slot);
                Refusal::WrongPin {
                    tries: info.map_or(Tries::Unsaid, |info| tries(&info)),
                }
            }
            error => refusal(error),
        })
}

/// Makes a key and encrypts the carrier with it; a key that does not serve is destroyed.
fn wrap(
    module: &Pkcs11,
    slot: Slot,
    token: &Token,
    pin: Option<&[u8]>,
    key: &KeyRef,
    carrier: &[u8],
    belongs: &[u8],
) -> Result<Wrapped, Refusal> {
    let session = module.open_rw_session(slot).map_err(refusal)?;
    login(module, slot, token, &session, pin)?;
    let method = method(module, slot)?;
    let handle = session
        .generate_key(&Mechanism::AesKeyGen, &template(key))
        .map_err(refusal)?;
    let made = protects(&session, handle)
        .and_then(|()| encrypt(&session, handle, method, carrier, belongs))
        .and_then(|wrapped| {
            // Better found out now than when the vault has to open.
            let back = decrypt(&session, handle, &wrapped, belongs)?;
            if *back == carrier {
                Ok(wrapped)
            } else {
                Err(Refusal::Changed)
            }
        });
    if made.is_err() {
        let _ = session.destroy_object(handle);
    }
    made
}

fn template(key: &KeyRef) -> Vec<Attribute> {
    vec![
        Attribute::Class(ObjectClass::SECRET_KEY),
        Attribute::KeyType(KeyType::AES),
        Attribute::ValueLen((KEY as u64).into()),
        Attribute::Token(true),
        Attribute::Private(true),
        Attribute::Sensitive(true),
        Attribute::Extractable(false),
        Attribute::Encrypt(true),
        Attribute::Decrypt(true),
        Attribute::Wrap(false),
        Attribute::Unwrap(false),
        Attribute::Label(key.label.clone().into_bytes()),
        Attribute::Id(key.id.clone()),
    ]
}

/// Asks the token whether the key is as it was ordered.
fn protects(session: &Session, key: ObjectHandle) -> Result<(), Refusal> {
    let wanted = [
        Attribute::Token(true),
        Attribute::Sensitive(true),
        Attribute::Extractable(false),
        Attribute::AlwaysSensitive(true),
        Attribute::NeverExtractable(true),
        Attribute::Local(true),
    ];
    let types: Vec<AttributeType> = wanted.iter().map(Attribute::attribute_type).collect();
    let found = session.get_attributes(key, &types).map_err(refusal)?;
    for attribute in wanted {
        if !found.contains(&attribute) {
            return Err(Refusal::Extractable {
                attribute: attribute.attribute_type().to_string(),
            });
        }
    }
    Ok(())
}

fn encrypt(
    session: &Session,
    key: ObjectHandle,
    method: Method,
    carrier: &[u8],
    belongs: &[u8],
) -> Result<Wrapped, Refusal> {
    let mut iv = vec![
        0;
        match method {
            Method::AesGcm => 12,
            Method::AesCbc => 16,
        }
    ];
    key::random(&mut iv).map_err(|error| Refusal::Failed {
        function: "getrandom".into(),
        code: error.to_string(),
    })?;
    // Tokens that choose the vector themselves write it where ours lies.
    let bytes = with(method, &mut iv, belongs, |mechanism| {
        session.encrypt(mechanism, key, carrier)
    })
    .map_err(refusal)?;
    Ok(Wrapped { method, iv, bytes })
}

fn decrypt(
    session: &Session,
    key: ObjectHandle,
    wrapped: &Wrapped,
    belongs: &[u8],
) -> Result<Secret, Refusal> {
    let mut iv = wrapped.iv.clone();
    with(wrapped.method, &mut iv, belongs, |mechanism| {
        session.decrypt(mechanism, key, &wrapped.bytes)
    })
    .map(Zeroizing::new)
    .map_err(|error| match error {
        // What a module says of a wrong tag differs from one to the next.
        Error::Pkcs11(
            RvError::EncryptedDataInvalid
            | RvError::EncryptedDataLenRange
            | RvError::GeneralError
            | RvError::FunctionFailed
            | RvError::DataInvalid
            | RvError::ArgumentsBad
            | RvError::MechanismParamInvalid,
            _,
        )
        | Error::TryFromSlice(_) => Refusal::Changed,
        error => refusal(error),
    })
}

fn with(
    method: Method,
    iv: &mut [u8],
    belongs: &[u8],
    run: impl FnOnce(&Mechanism<'_>) -> Result<Vec<u8>, Error>,
) -> Result<Vec<u8>, Error> {
    let mechanism = match method {
        Method::AesGcm => Mechanism::AesGcm(GcmParams::new(iv, belongs, TAG.into())?),
        Method::AesCbc => Mechanism::AesCbc((&*iv).try_into()?),
    };
    run(&mechanism)
}

/// Returns the keys of a label; with an id, of that id only.
fn keys(session: &Session, label: &str, id: Option<&[u8]>) -> Result<Vec<ObjectHandle>, Refusal> {
    let mut wanted = vec![
        Attribute::Class(ObjectClass::SECRET_KEY),
        Attribute::Label(label.as_bytes().to_vec()),
    ];
    wanted.extend(id.map(|id| Attribute::Id(id.to_vec())));
    session.find_objects(&wanted).map_err(refusal)
}

fn only_key(session: &Session, key: &KeyRef) -> Result<ObjectHandle, Refusal> {
    let found = keys(session, &key.label, Some(&key.id))?;
    found.first().copied().ok_or(Refusal::KeyGone)
}

fn destroy(session: &Session, key: &KeyRef, others: bool) -> Result<u64, Refusal> {
    let own = keys(session, &key.label, Some(&key.id))?;
    let doomed = if others {
        // Without the one that is kept, nothing shows that the others are the ones to go.
        only_key(session, key)?;
        let mut all = keys(session, &key.label, None)?;
        all.retain(|handle| !own.contains(handle));
        all
    } else {
        own
    };
    let mut count = 0;
    for handle in doomed {
        session.destroy_object(handle).map_err(refusal)?;
        count += 1;
    }
    Ok(count)
}

fn refusal(error: Error) -> Refusal {
    let (code, function) = match error {
        Error::Pkcs11(code, function) => (code, function),
        Error::NullFunctionPointer => {
            return Refusal::NotModule {
                reason: "it lacks a function that is needed".into(),
            };
        }
        other => {
            return Refusal::Failed {
                function: "the module".into(),
                code: tame(&other.to_string()),
            };
        }
    };
    match code {
        RvError::PinLocked => Refusal::PinLocked,
        RvError::PinExpired => Refusal::PinExpired,
        RvError::TokenWriteProtected => Refusal::WriteProtected,
        RvError::DeviceMemory => Refusal::Full,
        RvError::DeviceRemoved | RvError::TokenNotPresent => Refusal::Removed,
        RvError::TokenNotRecognized | RvError::UserPinNotInitialized => Refusal::Uninitialised {
            label: String::new(),
        },
        RvError::MechanismInvalid => Refusal::Unable {
            missing: format!("{function:?}"),
        },
        code => Refusal::Failed {
            function: format!("C_{function:?}"),
            // Its name; what it displays is a paragraph of the standard.
            code: tame(&format!("{code:?}")),
        },
    }
}
