//! Where data leaks: the places that are looked at when no path is named.

use std::path::{Path, PathBuf};

use pai_watch::scan::{Git, Scanner};

use crate::context::Context;

/// Files in the home folder that remember what was typed.
const HISTORIES: [&str; 13] = [
    ".bash_history",
    ".zsh_history",
    ".zhistory",
    ".histfile",
    ".history",
    ".local/share/fish/fish_history",
    ".python_history",
    ".node_repl_history",
    ".psql_history",
    ".mysql_history",
    ".rediscli_history",
    ".lesshst",
    ".viminfo",
];

/// Files in the home folder that programs keep credentials in.
const CREDENTIALS: [&str; 12] = [
    ".netrc",
    ".pgpass",
    ".my.cnf",
    ".git-credentials",
    ".npmrc",
    ".pypirc",
    ".docker/config.json",
    ".kube/config",
    ".aws/credentials",
    ".config/gh/hosts.yml",
    ".terraformrc",
    ".terraform.d/credentials.tfrc.json",
];

/// How deep the current folder is searched for files by name, where it is no repository.
const DEPTH: usize = 4;

/// Returns the program `git`, if there is one.
pub(super) fn git(context: &Context) -> Option<Git> {
    let path = context.environment().os("PATH")?;
    std::env::split_paths(path)
        .map(|folder| folder.join("git"))
        .find(|program| program.is_file())
        .map(|program| Git { program })
}

/// Looks at the index and history of a repository, or says that git is missing.
pub(super) fn repository(
    context: &Context,
    scanner: &Scanner<'_>,
    git: Option<&Git>,
    root: &Path,
    shown: &str,
) {
    match git {
        Some(git) => scanner.repository(git, root, shown),
        None => context.ui.warn(format!(
            "git is not installed: the index and the history of `{shown}` are not looked at"
        )),
    }
}

/// Looks at every usual place.
pub(super) fn usual(context: &Context, scanner: &Scanner<'_>, git: Option<&Git>) {
    let mut whole: Vec<PathBuf> = vec!["/var/log".into()];
    if let Ok(paths) = context.paths() {
        whole.extend(
            [paths.config(), paths.data(), paths.cache(), paths.runtime()].map(Path::to_owned),
        );
    }
    if let Some(home) = context.environment().folder_in("HOME") {
        whole.extend(
            HISTORIES
                .iter()
                .chain(&CREDENTIALS)
                .map(|name| home.join(name)),
        );
    }
    let here = context.folder();
    for place in whole
        .iter()
        .filter(|place| place.exists() && !here.starts_with(place))
    {
        scanner.path(place, &place.display().to_string());
    }
    if here.join(".git").exists() {
        scanner.path(here, ".");
        if git.is_some() {
            repository(context, scanner, git, here, ".");
        }
    } else {
        let mut found = Vec::new();
        named(here, DEPTH, &mut found);
        for file in found {
            let shown = file
                .strip_prefix(here)
                .unwrap_or(&file)
                .display()
                .to_string();
            scanner.path(&file, &shown);
        }
    }
}

/// Finds Terraform state, plans, variables and environment files.
fn named(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        let name = entry.file_name().to_string_lossy().to_lowercase();
        if kind.is_dir() && depth > 0 && name != "node_modules" {
            named(&entry.path(), depth - 1, found);
        }
        let env = name == ".env"
            || name.starts_with(".env.")
            || name.ends_with(".env")
            || name == ".envrc";
        let terraform = [
            ".tfstate",
            ".tfstate.backup",
            ".tfplan",
            ".tfvars",
            ".tfvars.json",
        ]
        .iter()
        .any(|ending| name.ends_with(ending));
        if kind.is_file() && (env || terraform || name == "tfplan") {
            found.push(entry.path());
        }
    }
}

/// Returns the names of hosts that this machine knows.
pub(super) fn hosts() -> Vec<String> {
    let table = std::fs::read_to_string("/etc/hosts").unwrap_or_default();
    let own = std::fs::read_to_string("/etc/hostname").unwrap_or_default();
    let names = table
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default())
        .flat_map(|line| line.split_whitespace().skip(1))
        .chain(own.split_whitespace());
    names
        .filter(|name| !name.starts_with("localhost") && !name.starts_with("ip6-"))
        // A bare word such as `web` would be found in every sentence.
        .filter(|name| {
            name.len() >= 3
                && name.contains(['-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
        })
        .map(str::to_lowercase)
        .collect()
}
