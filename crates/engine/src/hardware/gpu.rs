//! Graphics processors, as far as the kernel's files tell.

use super::{Roots, text};
use serde::Serialize;
use std::fs;

/// A graphics processor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gpu {
    /// Its name or kind, made safe to show.
    pub name: String,
    /// Its address on the PCI bus.
    pub address: String,
    /// The kernel driver in charge.
    pub driver: String,
    /// Its own memory, where the driver says.
    pub memory: Option<u64>,
}

/// Lists graphics processors: the kernel's own list, and NVIDIA's driver's.
pub(super) fn probe(roots: Roots<'_>) -> Vec<Gpu> {
    let mut found: Vec<Gpu> = Vec::new();
    for item in fs::read_dir(roots.sys.join("class/drm"))
        .into_iter()
        .flatten()
        .flatten()
    {
        let name = item.file_name().to_string_lossy().into_owned();
        let number = name.strip_prefix("card").unwrap_or("");
        if number.is_empty() || !number.chars().all(|c| c.is_ascii_digit()) {
            continue;
        }
        let device = item.path().join("device");
        let Ok(real) = fs::canonicalize(&device) else {
            continue;
        };
        let address = real
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let vendor = text(&device.join("vendor")).unwrap_or_default();
        let driver = fs::canonicalize(device.join("driver")).ok();
        let driver = driver.and_then(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
        found.push(Gpu {
            name: vendor_name(&vendor).to_owned(),
            address: pai_redact::safe(&address).into_owned(),
            driver: pai_redact::safe(&driver.unwrap_or_default()).into_owned(),
            memory: super::number(&device.join("mem_info_vram_total")),
        });
    }
    for item in fs::read_dir(roots.proc.join("driver/nvidia/gpus"))
        .into_iter()
        .flatten()
        .flatten()
    {
        let address = item.file_name().to_string_lossy().into_owned();
        let info = text(&item.path().join("information")).unwrap_or_default();
        let model = info
            .lines()
            .find_map(|line| line.strip_prefix("Model:"))
            .unwrap_or("NVIDIA");
        let name = pai_redact::safe(model.trim()).into_owned();
        let address = pai_redact::safe(&address).into_owned();
        match found.iter_mut().find(|gpu| gpu.address == address) {
            Some(gpu) => gpu.name = name,
            None => found.push(Gpu {
                name,
                address,
                driver: "nvidia".to_owned(),
                memory: None,
            }),
        }
    }
    found.sort_by(|a, b| a.address.cmp(&b.address));
    found
}

fn vendor_name(vendor: &str) -> &'static str {
    match vendor {
        "0x10de" => "NVIDIA",
        "0x1002" => "AMD",
        "0x8086" => "Intel",
        "0x1af4" | "0x1b36" | "0x1234" => "virtual display",
        "0x15ad" => "VMware display",
        "0x1a03" => "ASPEED display",
        "0x102b" => "Matrox display",
        _ => "unknown",
    }
}
