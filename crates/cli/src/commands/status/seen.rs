//! What `status` looks at: files, the kernel's own lists, and the host of this user where one is up.

use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;

use pai_engine::models::{Installed, ModelStore, State, StoreError};
use pai_net::{Egress, Policy as Leave};
use pai_vault::memory::{Cipher, Protection};
use pai_vault::volume;
use serde::Serialize;

use crate::commands::models::{choice_among, folder};
use crate::context::Context;
use crate::demands;
use crate::failure::Failure;
use crate::paths::{self, Paths};
use crate::settings::{
    self, Bounds, KEYS, Mistake, Origin, POLICY_FILE, Policy, SYSTEM_POLICY, Settings, policy_files,
};

/// Everything.
#[derive(Debug, Serialize)]
pub(super) struct Seen {
    pub(super) models: Models,
    pub(super) engine: Engine,
    pub(super) network: Network,
    pub(super) cache: Cache,
    pub(super) conversations_kept: bool,
    pub(super) volumes: Vec<Volume>,
    pub(super) memory: Memory,
    pub(super) folders: Vec<Folder>,
    pub(super) settings: Vec<Setting>,
    pub(super) policy: PolicySeen,
    pub(super) mistakes: Vec<Told>,
}

#[derive(Debug, Serialize)]
pub(super) struct Models {
    pub(super) folder: String,
    pub(super) shared_folder: Option<String>,
    pub(super) installed: Vec<Model>,
    pub(super) used: Option<String>,
    pub(super) why: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Model {
    pub(super) name: String,
    pub(super) bytes: u64,
    pub(super) state: &'static str,
    pub(super) shared: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct Engine {
    pub(super) running: bool,
    pub(super) model: Option<String>,
    pub(super) worker: Option<u32>,
    pub(super) layers_active: Option<usize>,
    pub(super) layers: Option<usize>,
    #[serde(skip)]
    pub(super) why: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Network {
    pub(super) external: bool,
    pub(super) why: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Cache {
    pub(super) enabled: bool,
    pub(super) encrypted: bool,
    pub(super) retention_days: u32,
    pub(super) bytes: u64,
}

#[derive(Debug, Serialize)]
pub(super) struct Volume {
    pub(super) name: &'static str,
    pub(super) folder: String,
    pub(super) mounted: String,
    pub(super) file_system: String,
    pub(super) encryption: &'static str,
    pub(super) detail: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Memory {
    pub(super) points: Vec<Point>,
    pub(super) encryption: String,
    pub(super) virtual_machine: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct Point {
    pub(super) name: &'static str,
    pub(super) holds: bool,
    pub(super) found: String,
    pub(super) remedy: &'static str,
}

#[derive(Debug, Serialize)]
pub(super) struct Folder {
    pub(super) name: &'static str,
    pub(super) path: String,
    pub(super) exists: bool,
    pub(super) mode: Option<String>,
    pub(super) owner: Option<u32>,
    pub(super) private: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct Setting {
    pub(super) key: &'static str,
    pub(super) value: serde_json::Value,
    pub(super) origin: &'static str,
    pub(super) place: Option<String>,
    pub(super) stricter: &'static str,
    #[serde(skip)]
    pub(super) shown: String,
    #[serde(skip)]
    pub(super) from: String,
}

#[derive(Debug, Serialize)]
pub(super) struct PolicySeen {
    pub(super) administrators: Option<String>,
    pub(super) file: Option<String>,
    pub(super) values: Vec<PolicyValue>,
    pub(super) bounds: Vec<BoundSeen>,
    #[serde(skip)]
    pub(super) why: String,
    #[serde(skip)]
    external_downloads: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct PolicyValue {
    pub(super) key: &'static str,
    pub(super) value: bool,
    pub(super) meaning: String,
    pub(super) origin: &'static str,
    pub(super) place: Option<String>,
}

/// The loosest value that a policy lets a setting have.
#[derive(Debug, Serialize)]
pub(super) struct BoundSeen {
    pub(super) key: &'static str,
    pub(super) value: serde_json::Value,
    pub(super) origin: &'static str,
    pub(super) place: Option<String>,
    #[serde(skip)]
    pub(super) shown: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Told {
    pub(super) location: String,
    pub(super) message: String,
    pub(super) hint: Option<String>,
}

impl Seen {
    /// Looks at everything; what cannot be looked at is said in its place.
    pub(super) fn look(context: &Context) -> Result<Self, Failure> {
        let paths = context.paths()?;
        let (found, mut mistakes, _) = settings::gather(context.environment(), paths).judge();
        // Flags count where the rest can be read.
        let settings = context.settings().unwrap_or(&found);
        if let Err(failure) = paths.check() {
            let place = paths.config().display().to_string();
            mistakes.push(Mistake::of(place, &failure));
        }
        let policy = policy(context, paths, &mut mistakes);
        let told = |mistake: Mistake| Told {
            location: mistake.location(),
            message: mistake.message,
            hint: mistake.hint,
        };
        Ok(Self {
            models: models(context, settings)?,
            engine: engine(paths),
            network: network(settings, &policy),
            cache: Cache {
                enabled: settings.cache_enabled(),
                encrypted: settings.cache_encryption(),
                retention_days: settings.cache_retention_days(),
                bytes: settings.cache_size(),
            },
            conversations_kept: settings.keep_conversations(),
            volumes: demands::folders(paths).map(volume).into(),
            memory: memory(),
            folders: folders(paths),
            settings: private_settings(settings),
            policy,
            mistakes: mistakes.into_iter().map(told).collect(),
        })
    }
}

fn models(context: &Context, settings: &Settings) -> Result<Models, Failure> {
    let folder = folder(context)?;
    let shared = settings.shared_models().filter(|shared| shared.is_dir());
    // Nothing is made and nothing is hashed: a look that would have to is given up.
    let installed: Result<Vec<Installed>, StoreError> = match folder.is_dir() {
        true => ModelStore::open(&folder).and_then(|store| {
            let store = match shared {
                Some(shared) => store.with_shared(shared),
                None => store,
            };
            store.installed(&mut |_| false)
        }),
        false => Ok(Vec::new()),
    };
    let (installed, used, why) = match installed {
        Ok(models) => match choice_among(context, settings.model(), &models) {
            Ok(chosen) => (models, Some(chosen.name), chosen.reason),
            Err(failure) => (models, None, failure.to_string()),
        },
        Err(StoreError::Interrupted) => (
            Vec::new(),
            None,
            "files wait to be hashed: proxmox-ai models list".to_owned(),
        ),
        Err(error) => (Vec::new(), None, error.to_string()),
    };
    let installed = installed.into_iter().map(|model| Model {
        state: match model.state {
            State::Verified => "verified",
            State::Changed => "changed",
            State::Failed => "failed",
        },
        name: model.name,
        bytes: model.bytes,
        shared: model.shared,
    });
    Ok(Models {
        folder: folder.display().to_string(),
        shared_folder: shared.map(|shared| shared.display().to_string()),
        installed: installed.collect(),
        used,
        why,
    })
}

fn engine(paths: &Paths) -> Engine {
    let (status, why) = match pai_cage::host::glance(paths.runtime()) {
        Ok(status) => (status, "it starts with the first request".to_owned()),
        Err(error) => (None, error.to_string()),
    };
    let effective = status.as_ref().and_then(|status| status.effective.as_ref());
    let model = status.as_ref().and_then(|status| status.model.as_ref());
    let model = model.and_then(|path| path.file_name());
    Engine {
        running: status.is_some(),
        model: model.map(|name| name.to_string_lossy().into_owned()),
        worker: status.as_ref().and_then(|status| status.worker),
        layers_active: effective.map(|effective| effective.active().iter().count()),
        layers: effective.map(|effective| effective.layers.len()),
        why,
    }
}

/// Asks the crate that dials whether it would.
fn network(settings: &Settings, policy: &PolicySeen) -> Network {
    let leave = Egress::downloads(Leave {
        external_access: settings.external_access(),
        external_downloads: policy.external_downloads,
    });
    Network {
        external: leave.is_ok(),
        why: match leave {
            Ok(_) => "for `models pull`, and for nothing else".to_owned(),
            Err(refused) => format!("`{}` is false", refused.setting),
        },
    }
}

fn volume((name, folder): (&'static str, std::path::PathBuf)) -> Volume {
    let found = demands::volume_of(&folder);
    Volume {
        name,
        folder: folder.display().to_string(),
        mounted: found.mounted.display().to_string(),
        file_system: found.file_system,
        encryption: found.encryption.word(),
        detail: found.encryption.to_string(),
    }
}

fn memory() -> Memory {
    let points = Protection::look(demands::sources()).points.into_iter();
    Memory {
        points: points
            .map(|point| Point {
                name: point.name,
                holds: point.holds,
                found: point.found,
                remedy: point.remedy,
            })
            .collect(),
        encryption: Cipher::look(Path::new("/proc"), Path::new("/sys")).words(),
        virtual_machine: volume::is_virtual(Path::new("/proc")),
    }
}

fn folders(paths: &Paths) -> Vec<Folder> {
    let [config, data, cache] = demands::folders(paths);
    let runtime = ("runtime", paths.runtime().to_owned());
    let look = |(name, path): (&'static str, std::path::PathBuf)| {
        let found = std::fs::metadata(&path).ok();
        let mode = found
            .as_ref()
            .map(|found| found.permissions().mode() & 0o7777);
        let owner = found.as_ref().map(|found| found.uid());
        Folder {
            name,
            path: path.display().to_string(),
            exists: found.is_some(),
            mode: mode.map(|mode| format!("{mode:04o}")),
            owner,
            private: mode.is_some_and(|mode| mode & 0o077 == 0) && owner == Some(paths::user()),
        }
    };
    [config, data, cache, runtime].map(look).into()
}

fn private_settings(settings: &Settings) -> Vec<Setting> {
    let matter = KEYS.iter().filter_map(|key| Some((key, key.stricter()?)));
    let all = matter.map(|(key, stricter)| {
        let (value, origin) = settings.get(key);
        Setting {
            key: key.name,
            value: value.to_json(),
            origin: origin.name(),
            place: origin.place(),
            stricter,
            shown: value.to_string(),
            from: origin.to_string(),
        }
    });
    all.collect()
}

fn policy(context: &Context, paths: &Paths, mistakes: &mut Vec<Mistake>) -> PolicySeen {
    let (policy, wrong) = Policy::look(policy_files(Some(paths)), context.machine());
    // Policies with mistakes let nothing out: every command that could is refused.
    let external_downloads = policy.external_downloads() && wrong.is_empty();
    let new = wrong.into_iter().filter(|one| !mistakes.contains(one));
    let new: Vec<Mistake> = new.collect();
    mistakes.extend(new);
    let file = |is: fn(&Origin) -> bool| {
        let found = policy.files().iter().find(|origin| is(origin));
        found.and_then(Origin::place)
    };
    let values = policy
        .values()
        .map(|(key, value, meaning, origin)| PolicyValue {
            key,
            value,
            meaning,
            origin: origin.name(),
            place: origin.place(),
        });
    let (bounds, _) = Bounds::look(Some(paths));
    let bounds = bounds.iter().map(|bound| BoundSeen {
        key: bound.key.name,
        value: bound.value.to_json(),
        origin: bound.origin.name(),
        place: bound.origin.place(),
        shown: bound.value.to_string(),
    });
    PolicySeen {
        administrators: file(|origin| matches!(origin, Origin::Administrator(_))),
        file: file(|origin| matches!(origin, Origin::Policy(_))),
        values: values.collect(),
        bounds: bounds.collect(),
        why: format!("neither {SYSTEM_POLICY} nor ~/.proxmox-ai/{POLICY_FILE} is there"),
        external_downloads,
    }
}
