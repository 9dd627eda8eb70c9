//! Runs of the helper `cage-attempts`, as whoever the test wants to be.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use pai_cage::effective::{Effective, Layer, LayerSet};
use pai_cage::escape::{Order, Said};
use pai_cage::sandbox;
use serde_json::Value;
use tempfile::TempDir;

/// The user `nobody`.
pub(crate) const NOBODY: u32 = 65534;

/// The helper, where every user can run it, and a folder to work in.
pub(crate) struct Suite {
    folder: TempDir,
}

/// Who runs the suite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// Whoever runs the tests.
    Me,
    /// An ordinary user, if root runs the tests.
    Ordinary,
    /// The same, on a machine that refuses user namespaces.
    OrdinaryWithoutUserNamespaces,
    /// Root of such a machine: with capabilities, as in a container that has them.
    RootWithoutUserNamespaces,
}

/// What a run of the whole suite ended with.
pub(crate) struct Verified {
    pub(crate) exit: Option<i32>,
    pub(crate) report: Value,
    pub(crate) stderr: String,
}

impl Verified {
    fn of(mut command: Command) -> Self {
        let output = command.output().expect("the helper runs");
        Self {
            exit: output.status.code(),
            report: serde_json::from_slice(&output.stdout).unwrap_or(Value::Null),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

impl Suite {
    pub(crate) fn new() -> Self {
        let folder = TempDir::with_prefix("cage-").expect("a temporary folder");
        open(folder.path());
        let helper = folder.path().join("helper");
        // By another program: a file that this one has open for writing, when another test's thread
        // starts a process, is busy for as long as that process keeps the descriptor.
        let copied = Command::new("cp")
            .arg(env!("CARGO_BIN_EXE_cage-attempts"))
            .arg(&helper)
            .status();
        assert!(
            copied.expect("there is a cp").success(),
            "the helper can be copied"
        );
        open(&helper);
        Self { folder }
    }

    pub(crate) fn helper(&self) -> PathBuf {
        self.folder.path().join("helper")
    }

    fn scratch(&self, who: Who) -> PathBuf {
        let scratch = TempDir::with_prefix_in("s", self.folder.path())
            .expect("a folder")
            .keep();
        std::fs::set_permissions(&scratch, std::fs::Permissions::from_mode(0o700))
            .expect("it is ours");
        if who.is_nobody() {
            std::os::unix::fs::chown(&scratch, Some(NOBODY), Some(NOBODY)).expect("root may");
        }
        scratch
    }

    /// Runs the suite as `who`, leaving `without` out of the cage.
    pub(crate) fn verify(&self, who: Who, without: &str, attempts: &[&str]) -> Verified {
        let helper = self.helper().display().to_string();
        let scratch = self.scratch(who).display().to_string();
        let mut arguments = vec![helper.as_str(), "verify", &helper, &scratch, without];
        arguments.extend(attempts);
        let mut command = who.command(&arguments);
        command.env_clear().current_dir("/").stdin(Stdio::null());
        Verified::of(command)
    }

    /// Runs the suite with a worker that makes no attempt outside the cage.
    pub(crate) fn verify_without_attempts(&self, kind: &str, attempts: &[&str]) -> Verified {
        std::fs::write(self.folder.path().join(kind), "").expect("the folder is ours");
        self.verify(Who::Me, "", attempts)
    }

    /// Starts a process that enters the cage and waits in it.
    pub(crate) fn enter(&self, options: &sandbox::Options) -> Caged {
        let mut command = Command::new(self.helper());
        command.arg("attempts").env_clear().current_dir("/");
        Caged::start(command, options)
    }
}

fn open(path: &Path) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).expect("it is ours");
}

impl Who {
    fn is_nobody(self) -> bool {
        matches!(self, Self::Ordinary | Self::OrdinaryWithoutUserNamespaces) && is_root()
    }

    /// Returns why this cannot be tested here.
    pub(crate) fn cannot(self) -> Option<String> {
        match self {
            Self::Me => None,
            Self::Ordinary => None,
            Self::OrdinaryWithoutUserNamespaces | Self::RootWithoutUserNamespaces => {
                let tried = self.command(&["true"]).output();
                let works = tried.as_ref().is_ok_and(|output| output.status.success());
                (!works).then(|| format!("user namespaces cannot be refused here: {tried:?}"))
            }
        }
    }

    /// Returns whether this user may make user namespaces; asked of another program than the cage.
    pub(crate) fn has_user_namespaces(self) -> bool {
        let tried = self.command(&["unshare", "--user", "true"]).output();
        tried.is_ok_and(|output| output.status.success())
    }

    /// Makes the command that runs `program`, which is a path and arguments, as this user.
    fn command(self, program: &[&str]) -> Command {
        // In a user namespace of its own, whose limit for further ones is 0. The machine's is untouched.
        const REFUSE: &str = "echo 0 > /proc/sys/user/max_user_namespaces || exit 99";
        let drop = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--"];
        let script = match self {
            Self::Me | Self::Ordinary => {
                let mut command = Command::new("/usr/bin/env");
                if self.is_nobody() {
                    command = Command::new("setpriv");
                    command.args([
                        &format!("--reuid={NOBODY}"),
                        &format!("--regid={NOBODY}"),
                        "--clear-groups",
                        "--",
                    ]);
                }
                command.args(program);
                return command;
            }
            Self::OrdinaryWithoutUserNamespaces => {
                let drop = drop.join(" ");
                format!("{REFUSE}; exec {drop} \"$@\"")
            }
            Self::RootWithoutUserNamespaces => format!("{REFUSE}; exec \"$@\""),
        };
        let mut command = Command::new("setpriv");
        if self.is_nobody() {
            command.args([
                &format!("--reuid={NOBODY}"),
                &format!("--regid={NOBODY}"),
                "--clear-groups",
            ]);
        }
        command
            .args(["--", "unshare", "-Ur", "sh", "-c", &script, "sh"])
            .args(program);
        command
    }
}

/// Returns whether this machine, and not the cage, is why a layer does not hold; asked of others than the cage.
pub(crate) fn machine_lacks(layer: Layer, why: &str) -> bool {
    let refused = |flags: &[&str]| {
        let unshared = Command::new("unshare")
            .args(flags)
            .arg("true")
            .stderr(Stdio::null())
            .status();
        !unshared.expect("util-linux is installed").success()
    };
    match layer {
        Layer::UserNs | Layer::Capabilities => refused(&["--user"]),
        Layer::NetNs => refused(&["--user", "--net"]),
        Layer::IpcNs => refused(&["--user", "--ipc"]),
        Layer::UtsNs => refused(&["--user", "--uts"]),
        Layer::CgroupNs => refused(&["--user", "--cgroup"]),
        Layer::Mount => refused(&["--user", "--map-root-user", "--mount"]),
        // The crate's own words for a kernel without it, or with an old one.
        Layer::Landlock => why.starts_with("the kernel says") || why.starts_with("ABI"),
        _ => false,
    }
}

/// Returns whether this machine, and not the suite, is why an attempt cannot be shown to work outside
/// the cage; asked of others than the suite.
pub(crate) fn machine_forbids(attempt: &str, who: Who) -> bool {
    let switch = |name: &str| {
        let path = Path::new("/proc/sys").join(name);
        let text = std::fs::read_to_string(path).ok()?;
        text.trim().parse::<i64>().ok()
    };
    let exists = |path: &str| Path::new(path).exists();
    let root = is_root() && matches!(who, Who::Me);
    match attempt {
        "vsock" => !exists("/sys/module/vsock") && !exists("/dev/vsock"),
        "tcp_v6" => std::fs::read_to_string("/proc/net/if_inet6").map_or(true, |addresses| {
            !addresses.starts_with("00000000000000000000000000000001")
        }),
        "tcp_32_bit" => !exists("/proc/sys/abi/vsyscall32"),
        "mptcp" => switch("net/mptcp/enabled") != Some(1),
        "fast_open" => switch("net/ipv4/tcp_fastopen").is_none_or(|bits| bits & 1 == 0),
        "lookup" => {
            std::fs::read_to_string("/etc/hosts").map_or(true, |hosts| !hosts.contains("localhost"))
        }
        "keyring" => !exists("/proc/keys"),
        "sysv_memory" => !exists("/proc/sysvipc/shm"),
        "io_uring" => switch("kernel/io_uring_disabled").is_some_and(|level| level > 0),
        "ptrace" | "process_vm" | "pidfd_getfd" | "proc_mem" => {
            switch("kernel/yama/ptrace_scope").is_some_and(|scope| scope > 1)
        }
        "bpf" => !root && switch("kernel/unprivileged_bpf_disabled").is_some_and(|level| level > 0),
        "raw_socket" | "packet_socket" | "mount" | "setns" | "unshare" | "chroot" => {
            !root && !who.has_user_namespaces()
        }
        _ => false,
    }
}

/// Returns whether root runs the tests.
pub(crate) fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self")
        .expect("there is a /proc")
        .uid()
        == 0
}

/// A process that was told to enter the cage.
pub(crate) struct Caged {
    pub(crate) child: Child,
    /// Kept open, since its end ends the process.
    _input: ChildStdin,
    pub(crate) output: BufReader<ChildStdout>,
    pub(crate) said: Said,
}

impl Caged {
    /// Starts `command` with the order to enter the cage, and reads what it says.
    pub(crate) fn start(mut command: Command, options: &sandbox::Options) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut input = child.stdin.take().expect("stdin is a pipe");
        let mut output = BufReader::new(child.stdout.take().expect("stdout is a pipe"));
        let order = serde_json::to_string(&Order::Enter {
            cage: options.clone(),
        })
        .expect("plain data");
        writeln!(input, "{order}").expect("it reads its order");
        let mut line = String::new();
        output.read_line(&mut line).expect("it answers");
        let said = serde_json::from_str(&line).expect("it says how it went");
        Self {
            child,
            _input: input,
            output,
            said,
        }
    }

    /// Returns what holds; the cage must not have refused.
    pub(crate) fn effective(&self) -> &Effective {
        match &self.said {
            Said::Entered { effective } => effective,
            other => panic!("not entered: {other:?}"),
        }
    }

    /// Returns what was missing; the cage must have refused.
    pub(crate) fn refused(&self) -> (LayerSet, &str) {
        match &self.said {
            Said::Refused { missing, why } => (*missing, why),
            other => panic!("not refused: {other:?}"),
        }
    }
}

impl Drop for Caged {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
