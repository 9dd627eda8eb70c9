//! Landlock, and the two seccomp filters.

use std::collections::BTreeMap;
use std::fs;
use std::process;

use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, LandlockStatus, RestrictionStatus,
    Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError, RulesetStatus, Scope,
};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen as Len, SeccompCmpOp as Op, SeccompCondition,
    SeccompFilter, SeccompRule, sock_filter,
};

use super::Cage;
use super::witness::Witness;
use crate::effective::Layer;
use crate::sys;

impl Cage<'_> {
    /// Denies files, TCP, abstract Unix sockets and signals to others, as far as the kernel can.
    pub(super) fn landlock(&mut self) {
        if !self.wants(Layer::Landlock) {
            return;
        }
        let listed_before = fs::read_dir("/").is_ok();
        let status = match restrict() {
            Ok(status) => status,
            Err(error) => return self.missing(Layer::Landlock, error.to_string()),
        };
        let LandlockStatus::Available { effective_abi, .. } = status.landlock else {
            return self.missing(
                Layer::Landlock,
                format!("the kernel says {:?}", status.landlock),
            );
        };
        let abi = effective_abi as i32;
        let denied =
            fs::read_dir("/").is_err_and(|error| error.raw_os_error() == Some(libc::EACCES));
        let evidence =
            format!("ABI {abi}; listing / was possible: {listed_before}, is denied now: {denied}");
        match status.ruleset {
            RulesetStatus::NotEnforced => {
                self.missing(Layer::Landlock, "the kernel did not enforce it")
            }
            _ if !denied => self.missing(Layer::Landlock, "the folder / can still be listed"),
            _ if abi < ABI::V4 as i32 => {
                self.weaker(
                    Layer::Landlock,
                    format!("ABI {abi} knows no TCP, signals and abstract sockets"),
                    evidence,
                );
            }
            _ if abi < ABI::V6 as i32 => {
                self.weaker(
                    Layer::Landlock,
                    format!("ABI {abi} knows no signals and abstract sockets"),
                    evidence,
                );
            }
            _ => self.active(Layer::Landlock, evidence),
        }
    }

    /// Installs the filter that kills and then the one that denies.
    pub(super) fn seccomp(&mut self, witness: &mut Witness) {
        let mut expected = 0;
        let kill = self
            .wants(Layer::SeccompKill)
            .then(|| install(kill_filter()));
        if matches!(kill, Some(Ok(()))) {
            expected += 1;
        }
        // A filter that kills cannot be tried from inside: the kernel's own count is the witness. It
        // has to be taken now, because the allow-list may be left out.
        let counted = witness.filters_added();
        match kill {
            None => {}
            Some(Err(error)) => self.missing(Layer::SeccompKill, error),
            Some(Ok(())) => match counted {
                Some(count) if count == expected => {
                    self.active(Layer::SeccompKill, "1 filter, counted by the kernel")
                }
                Some(count) => self.missing(
                    Layer::SeccompKill,
                    format!("the kernel counts {count} filters"),
                ),
                None => self.weaker(
                    Layer::SeccompKill,
                    "installed; the kernel does not count filters",
                    "",
                ),
            },
        }
        if !self.wants(Layer::SeccompAllow) {
            return;
        }
        match install(allow_filter()) {
            Err(error) => self.missing(Layer::SeccompAllow, error),
            Ok(()) => match sys::probe_denied_call() {
                Err(error) if error.raw_os_error() == Some(libc::EPERM) => {
                    self.active(Layer::SeccompAllow, "getppid is denied");
                }
                other => self.missing(
                    Layer::SeccompAllow,
                    format!("getppid is not denied: {other:?}"),
                ),
            },
        }
    }
}

fn restrict() -> Result<RestrictionStatus, RulesetError> {
    // The newest ABI this crate knows; an older kernel enforces what it can, and says so.
    const NEWEST: ABI = ABI::V9;
    Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(NEWEST))?
        .handle_access(AccessNet::from_all(NEWEST))?
        .scope(Scope::from_all(NEWEST))?
        .create()?
        .no_new_privs(false)
        .restrict_self()
}

fn install(filter: Result<BpfProgram, String>) -> Result<(), String> {
    seccompiler::apply_filter(&filter?).map_err(|error| error.to_string())
}

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

pub(crate) fn compile(
    rules: Rules,
    otherwise: SeccompAction,
    matched: SeccompAction,
) -> Result<BpfProgram, String> {
    let arch = std::env::consts::ARCH
        .try_into()
        .map_err(|error| format!("{error}"))?;
    let filter =
        SeccompFilter::new(rules, otherwise, matched, arch).map_err(|error| error.to_string())?;
    filter
        .try_into()
        .map_err(|error: seccompiler::BackendError| error.to_string())
}

/// Calls that end the process: nothing in the worker makes them, so whoever does is an attacker, and
/// the parent sees SIGSYS. Some are also made by a C library that looks for a service (`socket` for
/// nscd, say); the worker has no reason to do that either.
const KILLS: &[i64] = &[
    libc::SYS_socket,
    libc::SYS_socketpair,
    libc::SYS_connect,
    libc::SYS_bind,
    libc::SYS_listen,
    libc::SYS_accept,
    libc::SYS_accept4,
    libc::SYS_sendto,
    libc::SYS_sendmsg,
    libc::SYS_sendmmsg,
    libc::SYS_recvfrom,
    libc::SYS_recvmsg,
    libc::SYS_recvmmsg,
    libc::SYS_execve,
    libc::SYS_execveat,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_pidfd_open,
    libc::SYS_pidfd_getfd,
    libc::SYS_kcmp,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_userfaultfd,
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_open_tree,
    libc::SYS_move_mount,
    libc::SYS_fsopen,
    libc::SYS_fsmount,
    libc::SYS_setns,
    libc::SYS_unshare,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_keyctl,
    libc::SYS_open_by_handle_at,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_kexec_load,
    libc::SYS_reboot,
];

fn kill_filter() -> Result<BpfProgram, String> {
    let rules = KILLS.iter().map(|call| (*call, Vec::new())).collect();
    compile(rules, SeccompAction::Allow, SeccompAction::KillProcess).map(x32_does_not_exist)
}

/// Calls that a worker on the CPU makes, with any argument.
const ALLOWED: &[i64] = &[
    libc::SYS_read,
    libc::SYS_readv,
    libc::SYS_pread64,
    libc::SYS_lseek,
    libc::SYS_close,
    libc::SYS_fadvise64,
    // `fstat` takes a descriptor only. `newfstatat` and `statx` stay out although glibc before 2.39
    // calls the former for `fstat`: AT_EMPTY_PATH allows an empty path, it does not ask for one, so a
    // filter on the flags would let any path be tested. The C library's streams do without.
    libc::SYS_fstat,
    libc::SYS_brk,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_futex,
    libc::SYS_sched_getaffinity,
    libc::SYS_sched_yield,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_rseq,
    libc::SYS_set_robust_list,
    libc::SYS_gettid,
    libc::SYS_getpid,
    libc::SYS_getrandom,
    libc::SYS_clock_gettime,
    libc::SYS_clock_getres,
    libc::SYS_clock_nanosleep,
    libc::SYS_nanosleep,
    libc::SYS_gettimeofday,
    libc::SYS_restart_syscall,
    libc::SYS_exit,
    libc::SYS_exit_group,
];

/// `PR_SET_VMA` of linux/prctl.h: glibc names its anonymous mappings.
const PR_SET_VMA: u64 = 0x5356_4d41;

fn allow_filter() -> Result<BpfProgram, String> {
    let mut rules: Rules = ALLOWED.iter().map(|call| (*call, Vec::new())).collect();
    let prot_exec = libc::PROT_EXEC as u64;
    let prot_write_exec = (libc::PROT_WRITE | libc::PROT_EXEC) as u64;
    // Readable mappings of any kind, and writable ones that no file and no other process sees.
    rules.insert(
        libc::SYS_mmap,
        vec![
            rule(&[(2, Op::MaskedEq(prot_write_exec), 0)])?,
            rule(&[
                (2, Op::MaskedEq(prot_exec), 0),
                (
                    3,
                    Op::MaskedEq(libc::MAP_TYPE as u64),
                    libc::MAP_PRIVATE as u64,
                ),
            ])?,
        ],
    );
    rules.insert(
        libc::SYS_mprotect,
        vec![rule(&[(2, Op::MaskedEq(prot_exec), 0)])?],
    );
    let output = || -> Result<Vec<SeccompRule>, String> {
        Ok(vec![rule(&[(0, Op::Eq, 1)])?, rule(&[(0, Op::Eq, 2)])?])
    };
    rules.insert(libc::SYS_write, output()?);
    rules.insert(libc::SYS_writev, output()?);
    let read_flags = [libc::F_GETFD, libc::F_GETFL];
    rules.insert(
        libc::SYS_fcntl,
        each(1, &read_flags.map(|command| command as u64))?,
    );
    rules.insert(
        libc::SYS_prctl,
        each(0, &[libc::PR_SET_NAME as u64, PR_SET_VMA])?,
    );
    // `abort` raises a signal in its own process.
    rules.insert(libc::SYS_tgkill, each(0, &[u64::from(process::id())])?);
    let thread = (libc::CLONE_VM | libc::CLONE_THREAD | libc::CLONE_SIGHAND) as u64;
    let namespaces = (libc::CLONE_NEWNS
        | libc::CLONE_NEWUSER
        | libc::CLONE_NEWNET
        | libc::CLONE_NEWPID
        | libc::CLONE_NEWIPC
        | libc::CLONE_NEWUTS
        | libc::CLONE_NEWCGROUP) as u64;
    rules.insert(
        libc::SYS_clone,
        vec![rule(&[(0, Op::MaskedEq(thread | namespaces), thread)])?],
    );
    let program = compile(
        rules,
        SeccompAction::Errno(libc::EPERM as u32),
        SeccompAction::Allow,
    )?;
    Ok(clone3_does_not_exist(program))
}

pub(crate) fn rule(conditions: &[(u8, Op, u64)]) -> Result<SeccompRule, String> {
    let conditions: Result<Vec<_>, _> = conditions
        .iter()
        .map(|(argument, operator, value)| {
            SeccompCondition::new(*argument, Len::Dword, operator.clone(), *value)
        })
        .collect();
    conditions
        .and_then(SeccompRule::new)
        .map_err(|error| error.to_string())
}

fn each(argument: u8, values: &[u64]) -> Result<Vec<SeccompRule>, String> {
    values
        .iter()
        .map(|value| rule(&[(argument, Op::Eq, *value)]))
        .collect()
}

/// Puts instructions before `program`: clone3 is answered with ENOSYS.
///
/// Its flags lie in memory, where a filter cannot look; glibc falls back to `clone` on ENOSYS, and on
/// no other error. `seccompiler` knows one answer per filter, and a filter of its own would have to
/// rely on which of two errors wins. Before the check of the architecture it can only deny more.
fn clone3_does_not_exist(program: BpfProgram) -> BpfProgram {
    before(program, libc::BPF_JEQ, libc::SYS_clone3 as u32)
}

/// Puts instructions before `program`, which lets through what it does not list: the calls of x32 are answered with
/// ENOSYS.
///
/// They are x86-64's own under numbers with this bit, and the kernel says the same architecture for both, so a list of
/// numbers misses each of them. No other kind of machine has calls with such numbers.
pub(crate) fn x32_does_not_exist(program: BpfProgram) -> BpfProgram {
    before(program, libc::BPF_JSET, X32)
}

/// `__X32_SYSCALL_BIT` of asm/unistd.h.
const X32: u32 = 0x4000_0000;

/// Has a call answered with ENOSYS before `program` sees it, where its number compares so with `number`.
fn before(program: BpfProgram, compare: u32, number: u32) -> BpfProgram {
    let filter = |code: u32, jt: u8, jf: u8, k: u32| sock_filter {
        code: code as u16,
        jt,
        jf,
        k,
    };
    let mut whole = vec![
        filter(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0, 0, 0),
        filter(libc::BPF_JMP | compare | libc::BPF_K, 0, 1, number),
        filter(
            libc::BPF_RET | libc::BPF_K,
            0,
            0,
            libc::SECCOMP_RET_ERRNO | libc::ENOSYS as u32,
        ),
    ];
    whole.extend(program);
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_call_is_both_allowed_and_a_reason_to_kill() {
        assert!(!ALLOWED.iter().any(|call| KILLS.contains(call)));
    }

    #[test]
    fn both_filters_compile_and_the_allow_list_answers_clone3_first() {
        assert!(kill_filter().is_ok());
        let program = allow_filter().unwrap();
        let number_of_clone3 = u32::try_from(libc::SYS_clone3).unwrap();
        assert_eq!((program[1].k, program[1].jf), (number_of_clone3, 1));
        assert_eq!(program[2].k & 0xffff, libc::ENOSYS as u32);
    }

    #[cfg(target_arch = "x86_64")]
    /// Runs a filter as the kernel does, on a call's number and architecture; its arguments are zero.
    fn answer(program: &[sock_filter], number: u32, architecture: u32) -> u32 {
        let (mut at, mut accumulator) = (0, 0);
        loop {
            let step = &program[at];
            let code = u32::from(step.code);
            at += 1;
            let jump = |holds: bool| usize::from(if holds { step.jt } else { step.jf });
            match (code & 0x07, code & 0xf0) {
                (libc::BPF_LD, _) => {
                    accumulator = match step.k {
                        0 => number,
                        4 => architecture,
                        _ => 0,
                    };
                }
                (libc::BPF_ALU, libc::BPF_AND) => accumulator &= step.k,
                (libc::BPF_JMP, libc::BPF_JA) => at += step.k as usize,
                (libc::BPF_JMP, libc::BPF_JEQ) => at += jump(accumulator == step.k),
                (libc::BPF_JMP, libc::BPF_JGT) => at += jump(accumulator > step.k),
                (libc::BPF_JMP, libc::BPF_JGE) => at += jump(accumulator >= step.k),
                (libc::BPF_JMP, libc::BPF_JSET) => at += jump(accumulator & step.k != 0),
                (libc::BPF_RET, _) => return step.k,
                other => panic!("an instruction that no filter here has: {other:?}"),
            }
        }
    }

    #[cfg(target_arch = "x86_64")]
    #[test]
    fn no_list_is_got_round_by_the_other_numbers_of_x32() {
        const X86_64: u32 = 0xc000_003e;
        let filters = [
            ("the fence", crate::fence::filter(&[libc::AF_UNIX]).unwrap()),
            ("the filter that kills", kill_filter().unwrap()),
            ("the allow-list", allow_filter().unwrap()),
        ];
        for (name, filter) in filters {
            for call in [
                libc::SYS_socket,
                libc::SYS_socketpair,
                libc::SYS_io_uring_setup,
                libc::SYS_io_uring_enter,
                libc::SYS_pidfd_getfd,
            ] {
                let number = u32::try_from(call).unwrap();
                let found = answer(&filter, number | X32, X86_64);
                assert_ne!(found, libc::SECCOMP_RET_ALLOW, "{name}: {call}");
                // The control: as itself it is denied too.
                let found = answer(&filter, number, X86_64);
                assert_ne!(found, libc::SECCOMP_RET_ALLOW, "{name}: {call}");
            }
            // And a call that each of them allows is allowed.
            let read = u32::try_from(libc::SYS_read).unwrap();
            assert_eq!(
                answer(&filter, read, X86_64),
                libc::SECCOMP_RET_ALLOW,
                "{name}"
            );
            // Of another architecture none is.
            let i386 = 0x4000_0003;
            assert_ne!(answer(&filter, 3, i386), libc::SECCOMP_RET_ALLOW, "{name}");
        }
    }
}
