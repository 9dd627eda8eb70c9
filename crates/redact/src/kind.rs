//! What kind of file a text is, from its path and its first lines.

mod guess;

pub(crate) use guess::guess;

/// The grammar that a text follows, as far as detection cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    /// Not known: a prompt, a note, standard input.
    Unknown,
    /// Prose: Markdown, plain text, mail.
    Prose,
    /// A programming language.
    Code,
    /// A shell script or history.
    Shell,
    /// `KEY=value` lines.
    Env,
    /// INI, `.conf`, `.cfg`, section files of Proxmox.
    Ini,
    /// YAML.
    Yaml,
    /// JSON or JSON lines.
    Json,
    /// Terraform and other HCL.
    Hcl,
    /// XML or HTML.
    Xml,
    /// A patch.
    Diff,
    /// A log.
    Log,
    /// Comma- or tab-separated values.
    Csv,
    /// SQL.
    Sql,
    /// A list of hashes that a package manager wrote.
    Lock,
}

impl Kind {
    /// Returns the kind of a file; `path` may be empty, and uses `/`.
    pub(crate) fn of(path: &str, bytes: &[u8]) -> Self {
        let name = path.rsplit('/').next().unwrap_or_default();
        let lower = name.to_ascii_lowercase();
        Self::of_name(path, &lower).unwrap_or_else(|| Self::of_bytes(bytes))
    }

    fn of_name(path: &str, name: &str) -> Option<Self> {
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        Some(match name {
            "cargo.lock"
            | "package-lock.json"
            | "yarn.lock"
            | "pnpm-lock.yaml"
            | "go.sum"
            | "poetry.lock"
            | "pipfile.lock"
            | "composer.lock"
            | "gemfile.lock"
            | ".terraform.lock.hcl"
            | "flake.lock"
            | "uv.lock"
            | ".secrets.baseline"
            | "sha256sums"
            | "sha512sums"
            | "md5sums"
            | "sha1sums"
            | ".cargo-checksum.json"
            | "bun.lock"
            | "deno.lock" => Self::Lock,
            ".env" | ".envrc" | "environment" => Self::Env,
            "syslog" | "messages" | "auth.log" | "daemon.log" | "journal" => Self::Log,
            "dockerfile" | "containerfile" | "makefile" | "vagrantfile" => Self::Shell,
            ".npmrc" | ".pypirc" | ".my.cnf" | ".s3cfg" | ".boto" | ".gitconfig" | ".wgetrc"
            | "credentials" => Self::Ini,
            _ if name.starts_with(".env.") || name.ends_with(".env") => Self::Env,
            _ if name.ends_with("_history") || name == ".history" => Self::Shell,
            _ if path.contains("/var/log/") && !matches!(extension, "json" | "jsonl") => Self::Log,
            _ => match extension {
                "rs" | "py" | "js" | "ts" | "jsx" | "tsx" | "mjs" | "cjs" | "go" | "java"
                | "kt" | "c" | "h" | "cc" | "cpp" | "hpp" | "cs" | "rb" | "php" | "pl" | "pm"
                | "swift" | "scala" | "lua" | "r" | "jl" | "ex" | "exs" | "erl" | "hs" | "ml"
                | "dart" | "groovy" | "vue" | "svelte" | "nix" | "zig" | "m" | "mm" | "vb"
                | "clj" | "cljs" | "gradle" | "kts" | "s" | "asm" | "css" | "scss" | "less"
                | "cxx" | "hxx" | "hh" | "cu" | "cuh" | "ino" | "fs" | "fsx" | "nim" | "cr"
                | "pas" | "coffee" | "hrl" | "mli" | "vala" | "elm" | "f90" | "sol" => Self::Code,
                "sh" | "bash" | "zsh" | "fish" | "ps1" | "psm1" | "bat" | "cmd" | "ksh" | "exp" => {
                    Self::Shell
                }
                "ini" | "conf" | "cfg" | "cnf" | "properties" | "toml" | "service" | "network"
                | "netdev" | "rsc" | "nmconnection" | "desktop" | "config" | "keyring" => Self::Ini,
                "yaml" | "yml" | "sls" => Self::Yaml,
                "json" | "jsonl" | "ndjson" | "json5" | "tfstate" | "ipynb" | "har" => Self::Json,
                "tf" | "tfvars" | "hcl" => Self::Hcl,
                "xml" | "html" | "htm" | "xhtml" | "svg" | "plist" | "jsp" | "xsl" => Self::Xml,
                "diff" | "patch" => Self::Diff,
                "log" => Self::Log,
                "csv" | "tsv" => Self::Csv,
                "sql" => Self::Sql,
                "md" | "markdown" | "txt" | "rst" | "adoc" | "eml" | "tex" | "org" => Self::Prose,
                _ => return None,
            },
        })
    }

    fn of_bytes(bytes: &[u8]) -> Self {
        let start = &bytes[..bytes.len().min(2048)];
        let text = crate::bytes::lossy(start);
        let text = text.trim_start_matches('\u{feff}').trim_start();
        if text.starts_with("#!") {
            let line = text.lines().next().unwrap_or_default();
            let shell = line.contains("sh") && !line.contains("python") || line.contains("expect");
            return if shell { Self::Shell } else { Self::Code };
        }
        if text.starts_with("#cloud-config") || text.starts_with("---\n") {
            return Self::Yaml;
        }
        if text.starts_with("diff --git") || text.starts_with("From ") && text.contains("\ndiff ") {
            return Self::Diff;
        }
        if text.starts_with("<?xml") || text.starts_with("<!DOCTYPE") {
            return Self::Xml;
        }
        let object = text.strip_prefix('{').map(str::trim_start);
        if object.is_some_and(|inner| inner.starts_with('"'))
            || text.starts_with("{\n")
            || text.starts_with("[{")
        {
            return Self::Json;
        }
        Self::Unknown
    }
}

/// Says whether a path is that of a guest's settings, on a node or in a backup.
pub(crate) fn is_guest(path: &str) -> bool {
    ["qemu-server/", "/lxc/", "/openvz/"]
        .iter()
        .any(|folder| path.contains(folder))
        || ["qemu-server.conf", "pct.conf"]
            .iter()
            .any(|name| path.ends_with(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_guests_are_told_by_their_paths() {
        for path in [
            "/etc/pve/qemu-server/100.conf",
            "backup/etc/pve/lxc/101.conf",
            "ct/101/pct.conf",
            "vm/100/qemu-server.conf",
        ] {
            assert!(is_guest(path), "{path}");
        }
        assert!(!is_guest("etc/pve/storage.cfg"));
    }

    #[test]
    fn a_file_is_what_its_name_says() {
        for (path, kind) in [
            ("src/sum.cu", Kind::Code),
            ("app/build.gradle.kts", Kind::Code),
            ("lib/grid.cuh", Kind::Code),
            ("etc/app.conf", Kind::Ini),
            ("notes.md", Kind::Prose),
            ("x.unheard-of", Kind::Unknown),
        ] {
            assert!(Kind::of(path, b"word\n") == kind, "{path}");
        }
    }
}
