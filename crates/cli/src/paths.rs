//! The program's folders: where they are, and who may look into them.

use std::fs::{DirBuilder, Metadata};
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use crate::env::Environment;
use crate::failure::{Exit, Failure};
use crate::settings::POLICY_FILE;

/// The folder below each XDG folder.
const NAME: &str = "proxmox-ai";

/// Refuses a path that was named and is not there, or may not be looked at; `-` is no path.
pub(crate) fn demand<'a>(
    context: &crate::context::Context,
    named: impl IntoIterator<Item = &'a PathBuf>,
) -> Result<(), Failure> {
    let folder = context.folder();
    for path in named {
        if path.as_os_str() == "-" {
            continue;
        }
        std::fs::metadata(folder.join(path)).map_err(|error| {
            let is_absent = is_absent(&error);
            let failure = Failure::file("read", path, error);
            match is_absent {
                true => failure.hint(format!(
                    "name what is there; a relative path begins in `{}`",
                    folder.display()
                )),
                false => failure,
            }
        })?;
    }
    Ok(())
}

/// Where the program keeps things; nothing exists before a command writes to it.
#[derive(Clone, Debug)]
pub(crate) struct Paths {
    config: PathBuf,
    data: PathBuf,
    cache: PathBuf,
    runtime: PathBuf,
    /// The documented home, when it exists.
    whole: Option<PathBuf>,
}

impl Paths {
    /// Finds the folders: `~/.proxmox-ai` when it exists, the XDG folders otherwise.
    pub(crate) fn find(environment: &Environment) -> Result<Self, Failure> {
        let home = environment.folder_in("HOME");
        let runtime = match environment.folder_in("XDG_RUNTIME_DIR") {
            Some(folder) => folder.join(NAME),
            None => PathBuf::from(format!("/tmp/{NAME}-{}", user())),
        };
        if let Some(whole) = home.as_ref().map(|home| home.join(".proxmox-ai"))
            // A link that leads nowhere is no reason to write elsewhere: the check of the folders tells of it.
            && (whole.is_dir() || whole.is_symlink())
        {
            return Ok(Self {
                data: whole.join("data"),
                cache: whole.join("cache"),
                config: whole.clone(),
                runtime,
                whole: Some(whole),
            });
        }
        let below = |variable: &str, usual: &str| {
            environment
                .folder_in(variable)
                .or_else(|| home.as_ref().map(|home| home.join(usual)))
                .map(|folder| folder.join(NAME))
                .ok_or_else(|| {
                    Failure::new(
                        Exit::Usage,
                        format!("neither HOME nor {variable} names a folder"),
                    )
                    .hint(format!("HOME=/some/folder proxmox-ai …, or set {variable}"))
                })
        };
        Ok(Self {
            config: below("XDG_CONFIG_HOME", ".config")?,
            data: below("XDG_DATA_HOME", ".local/share")?,
            cache: below("XDG_CACHE_HOME", ".cache")?,
            runtime,
            whole: None,
        })
    }

    /// Returns the user's settings file, which need not exist.
    pub(crate) fn user_file(&self) -> PathBuf {
        self.config.join("config.toml")
    }

    /// Returns the file with the security policy, which need not exist; it is looked for in the documented
    /// home only.
    pub(crate) fn policy_file(&self) -> Option<PathBuf> {
        Some(self.whole.as_ref()?.join(POLICY_FILE))
    }

    /// Returns the documented home that holds everything, when it exists.
    pub(crate) fn whole(&self) -> Option<&Path> {
        self.whole.as_deref()
    }

    /// Returns the folder of the settings, which need not exist.
    pub(crate) fn config(&self) -> &Path {
        &self.config
    }

    /// Returns the folder of the models, which need not exist.
    pub(crate) fn data(&self) -> &Path {
        &self.data
    }

    /// Returns the folder of what can be had again, which need not exist.
    pub(crate) fn cache(&self) -> &Path {
        &self.cache
    }

    /// Returns the folder of sockets, which need not exist.
    pub(crate) fn runtime(&self) -> &Path {
        &self.runtime
    }

    /// Checks the folders that exist: what others may read is made private, what others may have
    /// changed is refused. Returns what was changed, in words.
    pub(crate) fn check(&self) -> Result<Vec<String>, Failure> {
        let mut changed = Vec::new();
        if let Some(whole) = &self.whole {
            changed.extend(check_one(whole, 0o700)?);
        }
        let folders = [&self.config, &self.data, &self.cache, &self.runtime];
        for folder in folders {
            changed.extend(check_one(folder, 0o700)?);
        }
        changed.extend(check_one(&self.user_file(), 0o600)?);
        if let Some(file) = self.policy_file() {
            changed.extend(check_one(&file, 0o600)?);
        }
        Ok(changed)
    }
}

/// Makes a private folder (0700) with its parents, or checks the one that is there.
pub(crate) fn make_private(folder: &Path) -> Result<(), Failure> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
    match made {
        Ok(()) => check_one(folder, 0o700).map(drop),
        Err(error) => {
            // A link to a volume that is not mounted is told as such.
            check_one(folder, 0o700)?;
            Err(Failure::file("make the folder", folder, error)
                .hint("name a folder that can be written: HOME, XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_CACHE_HOME"))
        }
    }
}

/// Checks the owner and the mode of one path, if it exists.
pub(crate) fn check_one(path: &Path, mode: u32) -> Result<Option<String>, Failure> {
    // Not following links of others: in a folder that everybody may write, a link is somebody else's choice.
    let found = match std::fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() && ![0, user()].contains(&found.uid()) => {
            return Err(foreign(path, "is a link of another user's").hint(format!(
                "look where it leads, then `rm '{}'`",
                path.display()
            )));
        }
        Ok(found) if found.is_symlink() => match std::fs::metadata(path) {
            Ok(found) => found,
            Err(error) if is_absent(&error) => return Err(leads_nowhere(path)),
            Err(error) => return Err(Failure::file("look at", path, error)),
        },
        Ok(found) => found,
        Err(error) if is_absent(&error) || error.kind() == ErrorKind::PermissionDenied => {
            return Ok(None);
        }
        Err(error) => return Err(Failure::file("look at", path, error)),
    };
    judge(path, &found, mode)
}

/// Checks that a file for all users can be changed by root alone, and taken away by root alone: the folder that it is
/// in, or would be in, is root's too.
pub(crate) fn only_root_changes(path: &Path) -> Result<(), Failure> {
    let found = match look(path)? {
        // Without what is behind the link, the file would be taken for absent.
        Some(found) if found.is_symlink() => {
            let real = std::fs::canonicalize(path).map_err(|_| leads_nowhere(path))?;
            roots_folder(&real)?;
            look(&real)?
        }
        found => found,
    };
    roots_folder(path)?;
    found.map_or(Ok(()), |found| roots(path, &found))
}

/// Looks at what is at a path, without following a link; `None` where there is nothing.
fn look(path: &Path) -> Result<Option<Metadata>, Failure> {
    match std::fs::symlink_metadata(path) {
        Ok(found) => Ok(Some(found)),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(Failure::file("look at", path, error)
            .hint("as root, let everybody look: chmod go+rx /etc/proxmox-ai")),
    }
}

fn roots_folder(file: &Path) -> Result<(), Failure> {
    let folder = file.parent().unwrap_or(Path::new("/"));
    // A link in the folder's place is judged by what it leads to.
    match std::fs::metadata(folder) {
        Ok(found) => roots(folder, &found),
        Err(error) if is_absent(&error) => Ok(()),
        Err(error) => Err(Failure::file("look at", folder, error)),
    }
}

fn roots(path: &Path, found: &Metadata) -> Result<(), Failure> {
    let has = found.permissions().mode() & 0o7777;
    // In a folder with the sticky bit, others may add files and not take root's away.
    let is_open = has & 0o022 != 0 && !(found.is_dir() && has & 0o1000 != 0);
    if found.uid() == 0 && !is_open {
        return Ok(());
    }
    let why = match found.uid() {
        0 => format!("can be changed by other users (mode {has:04o})"),
        owner => format!("belongs to user {owner}, not to root"),
    };
    Err(foreign(path, &why).hint(format!(
        "as root, look at what is in it, then run `chown root: '{0}' && chmod go-w '{0}'`",
        path.display()
    )))
}

/// Says whether an error means that there is nothing at the path.
pub(crate) fn is_absent(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

fn judge(path: &Path, found: &Metadata, mode: u32) -> Result<Option<String>, Failure> {
    let has = found.permissions().mode() & 0o777;
    if found.uid() != user() && found.uid() != 0 {
        return Err(foreign(path, "belongs to another user").hint(format!(
            "look at what is in it, then run `chown \"$USER\" '{}'` as root",
            path.display()
        )));
    }
    if has & 0o022 != 0 {
        let why = format!("can be changed by other users (mode {has:04o})");
        return Err(foreign(path, &why).hint(format!(
            "look at what is in it, then run `chmod {mode:04o} '{}'`",
            path.display()
        )));
    }
    if has & 0o077 == 0 || found.uid() != user() {
        return Ok(None);
    }
    let private = std::fs::Permissions::from_mode(has & mode);
    Ok(match std::fs::set_permissions(path, private) {
        Ok(()) => Some(format!(
            "`{}` was readable by other users (mode {has:04o}); it is private now",
            path.display()
        )),
        Err(error) => Some(format!(
            "`{}` is readable by other users (mode {has:04o}), and that cannot be changed: {error}",
            path.display()
        )),
    })
}

/// Without what is behind the link, settings and policy would be taken for absent, and looser ones hold.
fn leads_nowhere(path: &Path) -> Failure {
    let to = std::fs::read_link(path).unwrap_or_default();
    let text = format!(
        "`{}` leads to `{}`, which is not there",
        path.display(),
        to.display()
    );
    Failure::new(Exit::NotAllowed, text).hint(format!(
        "mount the volume that holds it, or remove the link: rm '{}'",
        path.display()
    ))
}

fn foreign(path: &Path, why: &str) -> Failure {
    Failure::new(Exit::NotAllowed, format!("`{}` {why}", path.display()))
}

/// Returns the number of the user that the program runs as.
pub(crate) fn user() -> u32 {
    // The owner of a process's own folder in /proc is its effective user; it spares an unsafe call.
    std::fs::metadata("/proc/self").map_or(u32::MAX, |found| found.uid())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set_mode(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    fn home(variables: &[(&str, &str)]) -> (tempfile::TempDir, Paths) {
        let folder = tempfile::tempdir().unwrap();
        let mut all = vec![("HOME", folder.path().to_str().unwrap())];
        all.extend_from_slice(variables);
        let paths = Paths::find(&Environment::of(&all)).unwrap();
        (folder, paths)
    }

    #[test]
    fn the_documented_home_is_honoured_when_it_exists() {
        let (folder, paths) = home(&[]);
        assert_eq!(paths.config(), folder.path().join(".config/proxmox-ai"));
        let whole = folder.path().join(".proxmox-ai");
        std::fs::create_dir(&whole).unwrap();
        let environment = Environment::of(&[("HOME", folder.path().to_str().unwrap())]);
        let paths = Paths::find(&environment).unwrap();
        assert_eq!(paths.user_file(), whole.join("config.toml"));
        assert_eq!(paths.data(), whole.join("data"));
    }

    #[test]
    fn relative_xdg_folders_do_not_count() {
        let (folder, paths) = home(&[("XDG_DATA_HOME", "here"), ("XDG_CACHE_HOME", "/c")]);
        assert_eq!(paths.data(), folder.path().join(".local/share/proxmox-ai"));
        assert_eq!(paths.cache(), Path::new("/c/proxmox-ai"));
    }

    #[test]
    fn a_readable_folder_is_made_private_and_one_that_others_may_change_is_refused() {
        let (_folder, paths) = home(&[("XDG_RUNTIME_DIR", "/nowhere")]);
        make_private(paths.config()).unwrap();
        assert_eq!(paths.check().unwrap(), Vec::<String>::new());
        set_mode(paths.config(), 0o755);
        assert_eq!(paths.check().unwrap().len(), 1);
        assert_eq!(paths.check().unwrap().len(), 0);
        set_mode(paths.config(), 0o777);
        assert_eq!(paths.check().unwrap_err().exit, Exit::NotAllowed);
    }

    #[test]
    fn a_file_for_everybody_is_roots_to_change() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.toml");
        assert!(only_root_changes(&file).is_ok(), "there is none");
        std::fs::write(&file, "").unwrap();
        let refused = |why: &str| {
            let failure = only_root_changes(&file).unwrap_err();
            assert_eq!(failure.exit, Exit::NotAllowed, "{why}: {failure}");
        };
        set_mode(&file, 0o666);
        refused("others may write to it");
        set_mode(&file, 0o644);
        assert_eq!(only_root_changes(&file).is_ok(), user() == 0);
        set_mode(folder.path(), 0o777);
        refused("others may put another in its place");
        set_mode(folder.path(), 0o1777);
        assert_eq!(only_root_changes(&file).is_ok(), user() == 0);
        set_mode(folder.path(), 0o755);
        std::fs::remove_file(&file).unwrap();
        std::os::unix::fs::symlink(folder.path().join("gone"), &file).unwrap();
        refused("it leads nowhere");
        let open = tempfile::tempdir().unwrap();
        std::fs::write(open.path().join("real"), "").unwrap();
        set_mode(open.path(), 0o777);
        std::fs::remove_file(&file).unwrap();
        std::os::unix::fs::symlink(open.path().join("real"), &file).unwrap();
        refused("what it leads to may be taken away by others");
    }
}
