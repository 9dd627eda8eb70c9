//! Models that Ollama already has.

use super::catalogue::Catalogue;
use super::digest::Digest;
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// A model's file in Ollama's store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OllamaBlob {
    /// The file.
    pub path: PathBuf,
    /// The hash that its name claims; whoever takes it in computes it anew.
    pub claimed: Digest,
    /// Its size.
    pub bytes: u64,
    /// What Ollama calls it, made safe to show; empty when no manifest names it.
    pub name: String,
}

/// What lies in Ollama's store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OllamaScan {
    /// The folders with blobs that were looked at.
    pub folders: Vec<PathBuf>,
    /// Blobs whose claimed hash is in the catalogue, with the catalogue's name.
    pub known: Vec<(String, OllamaBlob)>,
    /// Other models.
    pub others: Vec<OllamaBlob>,
}

/// The kind of layer that holds the weights.
const MODEL_LAYER: &str = "application/vnd.ollama.image.model";

#[derive(Deserialize)]
struct Manifest {
    layers: Vec<Layer>,
}

#[derive(Deserialize)]
struct Layer {
    #[serde(rename = "mediaType")]
    media_type: String,
    digest: String,
}

/// Looks through Ollama's stores at `folders`; each may be the store, or what holds `models/`.
pub fn scan(folders: &[PathBuf], catalogue: &Catalogue) -> OllamaScan {
    let mut found = OllamaScan::default();
    for folder in folders {
        for store in [folder.clone(), folder.join("models")] {
            let blobs = store.join("blobs");
            let Ok(blobs) = fs::canonicalize(&blobs) else {
                continue;
            };
            if found.folders.contains(&blobs) {
                continue;
            }
            let mut names = Vec::new();
            manifests(&store.join("manifests"), 0, &mut Vec::new(), &mut names);
            scan_blobs(&blobs, &names, catalogue, &mut found);
            found.folders.push(blobs);
        }
    }
    found
        .others
        .sort_by(|a, b| a.name.cmp(&b.name).then_with(|| a.path.cmp(&b.path)));
    found
}

fn scan_blobs(
    blobs: &Path,
    names: &[(String, Digest)],
    catalogue: &Catalogue,
    found: &mut OllamaScan,
) {
    for item in fs::read_dir(blobs).into_iter().flatten().flatten() {
        let path = item.path();
        let name = item.file_name();
        let claimed = name.to_str().and_then(|name| name.strip_prefix("sha256-"));
        let Some(claimed) = claimed.and_then(|hex| hex.parse::<Digest>().ok()) else {
            continue;
        };
        let Ok(meta) = fs::metadata(&path) else {
            continue;
        };
        let name = names.iter().find(|(_, digest)| *digest == claimed);
        let blob = OllamaBlob {
            path,
            claimed,
            bytes: meta.len(),
            name: name.map(|(name, _)| name.clone()).unwrap_or_default(),
        };
        match catalogue.by_digest(&claimed) {
            Some(entry) => found.known.push((entry.name.clone(), blob)),
            None if !blob.name.is_empty() => found.others.push(blob),
            None => {}
        }
    }
}

/// Collects the names of models and the digests of their weights: `manifests/HOST/NAMESPACE/MODEL/TAG`.
fn manifests(
    folder: &Path,
    depth: usize,
    way: &mut Vec<String>,
    names: &mut Vec<(String, Digest)>,
) {
    for item in fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .take(4096)
    {
        let path = item.path();
        let name = pai_redact::safe(&item.file_name().to_string_lossy()).into_owned();
        if depth < 3 && path.is_dir() {
            way.push(name);
            manifests(&path, depth + 1, way, names);
            way.pop();
        } else if depth == 3 && fs::metadata(&path).is_ok_and(|meta| meta.len() < 1 << 20) {
            let text = fs::read(&path).unwrap_or_default();
            let Ok(manifest) = serde_json::from_slice::<Manifest>(&text) else {
                continue;
            };
            let model = manifest
                .layers
                .iter()
                .find(|layer| layer.media_type == MODEL_LAYER);
            let digest = model.and_then(|layer| layer.digest.strip_prefix("sha256:"));
            if let Some(digest) = digest.and_then(|hex| hex.parse().ok()) {
                let space = if way[1] == "library" {
                    String::new()
                } else {
                    format!("{}/", way[1])
                };
                names.push((format!("{space}{}:{name}", way[2]), digest));
            }
        }
    }
}
