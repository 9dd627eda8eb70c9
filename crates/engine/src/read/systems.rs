//! Operating systems: their names, versions and code names.

use super::lex::{Shape, Token};

/// A system that requests name.
struct System {
    /// The name in a spec.
    canonical: &'static str,
    /// Folded spellings; several words are joined by a space.
    names: &'static [&'static str],
    /// Code names and the versions they stand for; they also stand alone.
    codes: &'static [(&'static str, &'static str)],
    /// Whether a version is part of the spec's name.
    versioned: bool,
}

const SYSTEMS: &[System] = &[
    System {
        canonical: "debian",
        names: &["debian", "deb", "debian linux", "debian gnu/linux"],
        codes: &[
            ("buster", "10"),
            ("bullseye", "11"),
            ("bookworm", "12"),
            ("trixie", "13"),
            ("forky", "14"),
        ],
        versioned: true,
    },
    System {
        canonical: "ubuntu",
        names: &[
            "ubuntu",
            "ubuntu server",
            "ubuntu lts",
            "ubuntu linux",
            "ubuntu-server",
        ],
        codes: &[
            ("bionic", "18.04"),
            ("focal", "20.04"),
            ("jammy", "22.04"),
            ("noble", "24.04"),
            ("oracular", "24.10"),
            ("plucky", "25.04"),
            ("questing", "25.10"),
            ("resolute", "26.04"),
        ],
        versioned: true,
    },
    System {
        canonical: "rocky",
        names: &["rocky", "rocky linux", "rockylinux", "rocky-linux"],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "almalinux",
        names: &["almalinux", "alma", "alma linux", "alma-linux"],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "centos",
        names: &["centos", "centos stream", "centos-stream"],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "rhel",
        names: &[
            "rhel",
            "red hat enterprise linux",
            "red hat",
            "redhat",
            "red hat linux",
        ],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "oraclelinux",
        names: &["oracle linux", "oraclelinux", "ol"],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "fedora",
        names: &[
            "fedora",
            "fedora server",
            "fedora linux",
            "fedora workstation",
            "fedora cloud",
        ],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "opensuse",
        names: &[
            "opensuse",
            "opensuse leap",
            "suse",
            "open suse",
            "leap",
            "opensuse-leap",
        ],
        codes: &[("tumbleweed", "tumbleweed")],
        versioned: true,
    },
    System {
        canonical: "sles",
        names: &[
            "sles",
            "suse linux enterprise",
            "suse linux enterprise server",
        ],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "alpine",
        names: &["alpine", "alpine linux"],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "arch",
        names: &["arch", "arch linux", "archlinux"],
        codes: &[],
        versioned: false,
    },
    System {
        canonical: "gentoo",
        names: &["gentoo", "gentoo linux"],
        codes: &[],
        versioned: false,
    },
    System {
        canonical: "nixos",
        names: &["nixos", "nix os"],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "devuan",
        names: &["devuan"],
        codes: &[("daedalus", "5"), ("excalibur", "6")],
        versioned: true,
    },
    System {
        canonical: "kali",
        names: &["kali", "kali linux"],
        codes: &[],
        versioned: false,
    },
    System {
        canonical: "mint",
        names: &["linux mint"],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "freebsd",
        names: &["freebsd", "free bsd"],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "openbsd",
        names: &["openbsd"],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "talos",
        names: &["talos linux", "talos os"],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "flatcar",
        names: &["flatcar", "flatcar linux"],
        codes: &[],
        versioned: false,
    },
    System {
        canonical: "coreos",
        names: &["coreos", "fedora coreos"],
        codes: &[],
        versioned: false,
    },
    System {
        canonical: "windows-server",
        names: &[
            "windows server",
            "win server",
            "winserver",
            "windows-server",
            "ms windows server",
            "microsoft windows server",
            // `a windows box, server 2022`: with its year alone.
            "server",
        ],
        codes: &[],
        versioned: true,
    },
    System {
        canonical: "windows",
        names: &["windows", "win", "microsoft windows", "ms windows"],
        codes: &[],
        versioned: true,
    },
];

/// Words between a system's name and its version.
const BETWEEN: [&str; 9] = [
    "-", "version", "release", "v", "lts", "linux", "stream", "leap", "server",
];

/// A system found in the tokens.
pub struct Found {
    /// How many tokens it takes.
    pub tokens: usize,
    /// Its name in a spec, with the version where one is stated.
    pub name: String,
}

/// Says whether a word is part of a system's name.
pub fn knows(low: &str) -> bool {
    SYSTEMS.iter().any(|system| {
        system
            .names
            .iter()
            .any(|name| name.split(' ').any(|word| word == low))
            || system.codes.iter().any(|(code, _)| *code == low)
    }) || BETWEEN.contains(&low)
}

/// Reads a system at `at`.
pub fn at(tokens: &[Token], at: usize) -> Option<Found> {
    let first = tokens.get(at)?;
    if !first.is_word() {
        return None;
    }
    joined(&first.low)
        .map(|name| Found { tokens: 1, name })
        .or_else(|| spelled(tokens, at))
        .or_else(|| coded(tokens, at))
}

/// `noble`, `bookworm`, alone.
fn coded(tokens: &[Token], at: usize) -> Option<Found> {
    let low = &tokens[at].low;
    SYSTEMS.iter().find_map(|system| {
        let (_, version) = system.codes.iter().find(|(code, _)| code == low)?;
        let mut length = 1;
        // `noble 24.04`, `Bookworm (12)`: the number says the same again.
        for skip in 1..=2 {
            if tokens
                .get(at + skip)
                .is_some_and(|token| is_version(token, version))
            {
                length = skip
                    + 1
                    + usize::from(
                        tokens
                            .get(at + skip + 1)
                            .is_some_and(|token| skip == 2 && token.is(')')),
                    );
            }
        }
        Some(Found {
            tokens: length,
            name: format!("{}-{version}", system.canonical),
        })
    })
}

fn is_version(token: &Token, version: &str) -> bool {
    matches!(token.shape, Shape::Number(_)) && token.low == version
}

/// `debian-12`, `ubuntu2204`, `deb12`, `win11`, `rocky9`, `ubuntu-noble`, in one word.
fn joined(low: &str) -> Option<String> {
    for system in SYSTEMS {
        for name in system.names {
            if name.contains(' ') {
                continue;
            }
            let Some(rest) = low.strip_prefix(name) else {
                continue;
            };
            let rest = rest.trim_start_matches(['-', '_', 'v']);
            if rest.is_empty() {
                continue;
            }
            if let Some((_, version)) = system.codes.iter().find(|(code, _)| *code == rest) {
                return Some(format!("{}-{version}", system.canonical));
            }
            if system.canonical == "windows" && rest.starts_with("server-") {
                return Some(format!("windows-{rest}"));
            }
            if system.canonical == "windows" && rest.starts_with("20") && rest.len() == 4 {
                return Some(format!("windows-server-{rest}"));
            }
            // `win11` is a system; `win01` and `deb01` are names.
            if rest.chars().all(|c| c.is_ascii_digit() || c == '.')
                && !rest.starts_with('0')
                && rest
                    .parse()
                    .is_ok_and(|value| is_release(system, value, rest))
            {
                return Some(named(system, &version_of(system, rest)));
            }
        }
    }
    None
}

/// `2204` is 22.04.
fn version_of(system: &System, digits: &str) -> String {
    if system.canonical == "ubuntu" && digits.len() == 4 && !digits.contains('.') {
        return format!("{}.{}", &digits[..2], &digits[2..]);
    }
    if system.canonical == "ubuntu" && digits.len() == 2 {
        // The even years' April releases are the ones people mean by `ubuntu 22`.
        return format!("{digits}.04");
    }
    digits.to_owned()
}

fn named(system: &System, version: &str) -> String {
    if !system.versioned || version.is_empty() {
        return system.canonical.to_owned();
    }
    let version = match system.canonical {
        // Minor releases share an image: `rocky 9.4` is built from Rocky 9.
        "rocky" | "almalinux" | "rhel" | "debian" | "centos" | "oraclelinux" => {
            version.split('.').next().unwrap_or(version)
        }
        _ => version,
    };
    format!("{}-{version}", system.canonical)
}

/// `Ubuntu Server 24.04 LTS`, `Debian Trixie`, `Windows Server 2022`.
fn spelled(tokens: &[Token], at: usize) -> Option<Found> {
    let (system, mut length) = longest_name(tokens, at)?;
    let short = &tokens[at].low;
    let mut version = String::new();
    let mut skip = length;
    for _ in 0..3 {
        let Some(token) = tokens.get(at + skip) else {
            break;
        };
        let opens = token.is('(') && tokens.get(at + skip + 2).is_some_and(|close| close.is(')'));
        let code_at = if opens { skip + 1 } else { skip };
        let code = tokens.get(at + code_at).and_then(|token| {
            system
                .codes
                .iter()
                .find(|(code, _)| *code == token.low)
                .map(|(_, version)| *version)
        });
        if let Some(code) = code {
            code.clone_into(&mut version);
            length = code_at + 1 + usize::from(opens);
            skip = length;
        } else if version.is_empty() && plain_version(tokens, at + skip, system) {
            version = version_of(system, &token.low);
            length = skip + 1;
            skip = length;
        } else if BETWEEN.contains(&token.low.as_str()) {
            skip += 1;
            if token.low == "lts" {
                length = skip;
            }
        } else {
            break;
        }
    }
    // `deb`, `win`, `ol`, `arch`, `leap` are systems only with a version or where they cannot be anything else.
    if version.is_empty() && matches!(short.as_str(), "ol" | "leap" | "win" | "server") {
        return None;
    }
    if system.canonical == "windows" && version.starts_with("20") {
        return Some(Found {
            tokens: length,
            name: format!("windows-server-{version}"),
        });
    }
    Some(Found {
        tokens: length,
        name: named(system, &version),
    })
}

/// The system whose longest name stands at `at`, and the name's number of tokens.
fn longest_name(tokens: &[Token], at: usize) -> Option<(&'static System, usize)> {
    SYSTEMS
        .iter()
        .flat_map(|system| system.names.iter().map(move |name| (system, name)))
        .filter_map(|(system, name)| {
            let mut words = name.split(' ').enumerate();
            let fits = words
                .all(|(skip, word)| tokens.get(at + skip).is_some_and(|token| token.low == word));
            fits.then_some((system, name.split(' ').count()))
        })
        .max_by_key(|(_, length)| *length)
}

/// Says whether the number at `at` can be a version of the system, not a count of something.
fn plain_version(tokens: &[Token], at: usize, system: &System) -> bool {
    let Some(token) = tokens.get(at) else {
        return false;
    };
    let Shape::Number(value) = token.shape else {
        return false;
    };
    // `windows server 2019 core edition`: nobody has two thousand cores.
    let sized = tokens
        .get(at + 1)
        .is_some_and(|next| super::items::unit(&next.low).is_some());
    if system.canonical.starts_with("windows") && (2003.0..=2035.0).contains(&value) && !sized {
        return is_release(system, value, &token.low);
    }
    let unit = tokens.get(at + 1).is_some_and(|next| {
        next.glued && next.is_word() || {
            let tags = super::vocab::vocabulary().at(tokens, at + 1);
            // `ubuntu 24.04 cores 4`: the key has a number of its own behind it.
            let keyed = tokens.get(at + 2).is_some_and(|value| {
                matches!(value.shape, Shape::Number(_)) || value.is(':') || value.is('=')
            });
            super::items::unit(&next.low).is_some()
                || !keyed
                    && tags
                        .iter()
                        .any(|(_, tag)| *tag == super::vocab::Tag::Word("cores"))
        }
    });
    if unit {
        return false;
    }
    is_release(system, value, &token.low)
}

/// Says whether a system has had, or will soon have, such a release.
fn is_release(system: &System, value: f64, low: &str) -> bool {
    match system.canonical {
        "debian" => (8.0..=15.0).contains(&value),
        "ubuntu" => (14.0..=30.0).contains(&value) || (1404.0..=2810.0).contains(&value),
        "rocky" | "almalinux" | "centos" | "rhel" | "oraclelinux" => (6.0..11.0).contains(&value),
        "fedora" => (30.0..=60.0).contains(&value),
        "opensuse" | "sles" => (12.0..17.0).contains(&value),
        "alpine" => (3.0..4.0).contains(&value),
        "windows-server" => (2008.0..=2030.0).contains(&value),
        "windows" => {
            [7.0, 8.0, 10.0, 11.0, 12.0].contains(&value) || (2008.0..=2030.0).contains(&value)
        }
        "freebsd" => (11.0..17.0).contains(&value),
        "nixos" => (20.0..30.0).contains(&value),
        _ => (1.0..=30.0).contains(&value) && low.contains('.'),
    }
}

#[cfg(test)]
mod tests {
    use super::super::lex;

    fn os(text: &str) -> String {
        super::at(&lex::tokens(text), 0)
            .map(|found| found.name)
            .unwrap_or_default()
    }

    #[test]
    fn versions_and_code_names_are_read() {
        for (text, name) in [
            ("Ubuntu Server 24.04 LTS", "ubuntu-24.04"),
            ("ubuntu noble", "ubuntu-24.04"),
            ("ubuntu2204", "ubuntu-22.04"),
            ("Debian Trixie", "debian-13"),
            ("deb12", "debian-12"),
            ("debian-12", "debian-12"),
            ("Debian 12 (bookworm)", "debian-12"),
            ("bookworm", "debian-12"),
            ("Windows Server 2022", "windows-server-2022"),
            ("win11", "windows-11"),
            ("Windows 2019", "windows-server-2019"),
            ("Rocky Linux 9.4", "rocky-9"),
            ("Alma 9", "almalinux-9"),
            ("CentOS Stream 9", "centos-9"),
            ("openSUSE Leap 15.6", "opensuse-15.6"),
            ("Fedora", "fedora"),
            ("Alpine 3.20", "alpine-3.20"),
        ] {
            assert_eq!(os(text), name, "{text}");
        }
    }

    #[test]
    fn a_numbered_name_is_no_system() {
        for name in [
            "win01", "deb01", "alma02", "fedora1", "ubuntu01", "rocky-01",
        ] {
            assert_eq!(os(name), "", "{name}");
        }
    }

    #[test]
    fn a_count_is_not_a_version() {
        assert_eq!(os("debian 8 GB"), "debian");
        assert_eq!(os("Fedora 40 cores"), "fedora");
        assert_eq!(os("debian 4 vms"), "debian");
    }
}
