//! A TPM 2.

use std::path::PathBuf;

use pai_vault::key::Key;
use pai_vault::slots::tpm::{self, Device, Tpm, TpmError};
use pai_vault::slots::{Fields, Method, Place, Slot, Wrapped};
use zeroize::Zeroizing;

use super::WayError;
use crate::context::Context;
use crate::failure::Failure;
use crate::vault::phrase::ask;

/// How a key is sealed by a TPM.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct TpmChoice {
    /// The TPM, where it is not /dev/tpmrm0: a device, or the socket of a software TPM
    #[arg(long, value_name = "FILE")]
    tpm_device: Option<PathBuf>,
    /// Have the TPM ask for a PIN, read by --pin-file or --pin-fd or asked for twice
    #[arg(long)]
    tpm_pin: bool,
    /// Open only while these PCRs hold what they hold now, such as 0,7: firmware and secure boot
    #[arg(long, value_name = "N,…", value_delimiter = ',')]
    tpm_pcrs: Vec<u8>,
}

/// The field with the device, where it is another one than usual.
const DEVICE: &str = "device";

impl TpmChoice {
    /// Seals a slot's private key.
    pub(crate) fn enrol(
        &self,
        context: &Context,
        place: Place<'_>,
        private: &Key,
    ) -> Result<Wrapped, Failure> {
        let path = self
            .tpm_device
            .as_ref()
            .map(|path| context.folder().join(path));
        let mut device = Device::default();
        if let Some(path) = &path {
            device.path = path.clone();
        }
        let pin = match self.tpm_pin {
            true => Some(new_pin(context)?),
            false => None,
        };
        let pin = pin.as_ref().map(|pin| pin.as_str());
        let made = tpm::enrol(&device, pin, &self.tpm_pcrs, place, private)?;
        let mut wrapped = Wrapped::by(Method::Tpm, made);
        if let (Some(path), Method::Tpm(fields)) = (path, &mut wrapped.method) {
            let path = path.into_os_string().into_string();
            let path = path.map_err(|_| Failure::usage("the path of the TPM is not UTF-8"))?;
            fields.insert(DEVICE.to_owned(), path.into());
        }
        Ok(wrapped)
    }
}

/// Reads a new PIN, or asks for it twice.
fn new_pin(context: &Context) -> Result<Zeroizing<String>, Failure> {
    let pin = super::pin(context, "the TPM")?;
    let was_asked = context.unlocking().pin.read(context)?.is_none();
    match was_asked && *ask("the same again: ")? != *pin {
        true => Err(Failure::usage("the two PINs differ")),
        false => Ok(pin),
    }
}

pub(super) fn takes_pin(slot: &Slot) -> bool {
    slot.stored::<Tpm>().is_ok_and(|stored| stored.pin)
}

pub(super) fn unwrap(slot: &Slot, pin: Option<&str>, place: Place<'_>) -> Result<Key, WayError> {
    let stored: Tpm = slot.stored()?;
    let device = match &slot.method {
        Method::Tpm(fields) => device(fields),
        _ => Device::default(),
    };
    let opened = tpm::unwrap(&device, &stored, slot.wrapped_private(), pin, place);
    opened.map_err(|error: TpmError| error.into())
}

fn device(fields: &Fields) -> Device {
    let mut device = Device::default();
    if let Some(path) = fields.get(DEVICE).and_then(|path| path.as_str()) {
        device.path = path.into();
    }
    device
}
