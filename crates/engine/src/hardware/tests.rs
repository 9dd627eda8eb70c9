//! Machines made of files.

use super::{Hardware, InstructionSet, Memory, MemoryLimit, Needs, Roots, gigabytes, tune};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A machine with four cores of two threads and 16 GiB.
fn machine() -> TempDir {
    let folder = TempDir::new().unwrap();
    let flags = "fpu sse4_2 avx2 fma f16c avx512f avx512_vnni amx_int8";
    let cpus: String = (0..8)
        .map(|n| format!("processor\t: {n}\nmodel name\t: Test \u{1b}CPU\nflags\t\t: {flags}\n\n"))
        .collect();
    put(&folder, "proc/cpuinfo", &cpus);
    put(
        &folder,
        "proc/self/status",
        "Name:\tx\nCpus_allowed_list:\t0-7\n",
    );
    put(&folder, "proc/self/cgroup", "0::/user.slice/app\n");
    put(
        &folder,
        "proc/meminfo",
        "MemTotal:       16777216 kB\nMemFree:         1048576 kB\nMemAvailable:    8388608 kB\nSwapTotal: 0 kB\n",
    );
    put(&folder, "sys/devices/system/cpu/online", "0-7\n");
    for cpu in 0..8 {
        let topology = format!("sys/devices/system/cpu/cpu{cpu}/topology");
        put(&folder, &format!("{topology}/physical_package_id"), "0\n");
        put(
            &folder,
            &format!("{topology}/core_cpus_list"),
            &format!("{},{}\n", cpu % 4, cpu % 4 + 4),
        );
    }
    put(&folder, "sys/fs/cgroup/user.slice/app/memory.max", "max\n");
    folder
}

fn put(folder: &TempDir, path: &str, text: &str) {
    let path = folder.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn probe(folder: &TempDir) -> Hardware {
    let (proc, sys) = (folder.path().join("proc"), folder.path().join("sys"));
    Hardware::probe(
        Roots {
            proc: &proc,
            sys: &sys,
        },
        Path::new("/nonexistent/models"),
    )
}

const NEEDS: Needs = Needs {
    memory_bytes: 1_600_000_000,
    kv_bytes_per_token: 28_672,
    context: 32_768,
};

#[test]
fn cores_and_threads_are_counted_apart() {
    let hardware = probe(&machine());
    assert_eq!((hardware.cpu.logical, hardware.cpu.physical), (8, 4));
    assert_eq!(hardware.cpu.model, "Test \u{FFFD}CPU");
    assert_eq!(tune(&hardware, NEEDS).threads.value, 4);
    let sets = &hardware.cpu.instructions;
    for set in [
        InstructionSet::Avx2,
        InstructionSet::Avx512Vnni,
        InstructionSet::AmxInt8,
    ] {
        assert!(sets.contains(&set), "{set:?}");
    }
    assert!(!sets.contains(&InstructionSet::Neon));
}

#[test]
fn an_arm_machine_without_topology_counts_its_processors() {
    let folder = TempDir::new().unwrap();
    put(
        &folder,
        "proc/cpuinfo",
        "processor : 0\nFeatures : fp asimd asimddp i8mm\nprocessor : 1\n",
    );
    let hardware = probe(&folder);
    assert_eq!((hardware.cpu.logical, hardware.cpu.physical), (2, 2));
    assert_eq!(
        hardware.cpu.instructions,
        [
            InstructionSet::Neon,
            InstructionSet::DotProd,
            InstructionSet::I8mm
        ]
    );
}

#[test]
fn a_pinned_process_gets_threads_for_the_cores_it_may_use() {
    let folder = machine();
    put(&folder, "proc/self/status", "Cpus_allowed_list:\t0-1,4-5\n");
    let hardware = probe(&folder);
    assert_eq!(
        (hardware.cpu.allowed, hardware.cpu.allowed_physical),
        (4, 2)
    );
    assert_eq!(tune(&hardware, NEEDS).threads.value, 2);
}

#[test]
fn a_time_quota_lowers_the_threads_and_is_named() {
    let folder = machine();
    put(
        &folder,
        "sys/fs/cgroup/user.slice/app/cpu.max",
        "150000 100000\n",
    );
    let tuning = tune(&probe(&folder), NEEDS);
    assert_eq!(tuning.threads.value, 1);
    assert!(
        tuning.threads.reason.contains("1.5 processors"),
        "{}",
        tuning.threads.reason
    );
}

#[test]
fn without_a_limit_the_machines_own_memory_counts() {
    let memory = probe(&machine()).memory;
    assert_eq!(memory.total, 16 << 30);
    assert_eq!(memory.available, 8 << 30);
    assert_eq!(
        (memory.limit, memory.group_limit),
        (MemoryLimit::Machine, None)
    );
}

#[test]
fn the_tightest_group_above_counts_and_its_idle_file_pages_are_free() {
    let folder = machine();
    put(
        &folder,
        "sys/fs/cgroup/user.slice/memory.max",
        &(2u64 << 30).to_string(),
    );
    put(
        &folder,
        "sys/fs/cgroup/user.slice/memory.current",
        &(1u64 << 30).to_string(),
    );
    put(
        &folder,
        "sys/fs/cgroup/user.slice/memory.stat",
        "anon 5\ninactive_file 536870912\n",
    );
    let memory = probe(&folder).memory;
    assert_eq!(memory.limit, MemoryLimit::ControlGroup);
    assert_eq!(memory.available, (2u64 << 30) - (512 << 20));
    assert_eq!(memory.group_limit, Some(2 << 30));
    assert!(memory.limited_by().unwrap().contains("2.1 GB"));
}

#[test]
fn what_a_warm_worker_holds_is_counted_once() {
    let machine = probe(&machine()).memory;
    // Pages of the model's file are among what the machine has available already.
    let freed = machine.with_freed(1 << 30, 3 << 30);
    assert_eq!((freed.available, freed.held_by_worker), (9 << 30, 1 << 30));
    assert_eq!(machine.with_freed(1 << 40, 0).available, machine.total);
    // A control group counts them as used while they are mapped.
    let group = Memory {
        available: 1 << 30,
        limit: MemoryLimit::ControlGroup,
        group_limit: Some(4 << 30),
        ..machine
    };
    assert_eq!(group.with_freed(1 << 30, 1 << 30).available, 3 << 30);
    let all = group.with_freed(3 << 30, 3 << 30);
    assert_eq!((all.available, all.held_by_worker), (4 << 30, 3 << 30));
}

#[test]
fn the_older_hierarchy_is_read_and_its_number_for_no_limit_is_none() {
    let folder = machine();
    put(
        &folder,
        "proc/self/cgroup",
        "5:cpu,cpuacct:/x\n4:memory:/x\n",
    );
    put(
        &folder,
        "sys/fs/cgroup/memory/x/memory.limit_in_bytes",
        "9223372036854771712",
    );
    assert_eq!(probe(&folder).memory.group_limit, None);
    put(
        &folder,
        "sys/fs/cgroup/memory/x/memory.limit_in_bytes",
        "1073741824",
    );
    assert_eq!(probe(&folder).memory.available, 1 << 30);
}

#[test]
fn a_group_path_that_leads_out_of_the_hierarchy_is_not_followed() {
    let folder = machine();
    put(&folder, "proc/self/cgroup", "0::/../../../proc\n");
    put(&folder, "proc/memory.max", "1");
    assert_eq!(probe(&folder).memory.group_limit, None);
}

#[test]
fn graphics_processors_are_listed_once() {
    let folder = machine();
    put(&folder, "sys/devices/pci0/0000:65:00.0/vendor", "0x10de\n");
    put(&folder, "sys/class/drm/card0-HDMI-A-1/status", "");
    fs::create_dir_all(folder.path().join("sys/class/drm/card0")).unwrap();
    std::os::unix::fs::symlink(
        folder.path().join("sys/devices/pci0/0000:65:00.0"),
        folder.path().join("sys/class/drm/card0/device"),
    )
    .unwrap();
    put(
        &folder,
        "proc/driver/nvidia/gpus/0000:65:00.0/information",
        "Model: \t Test 9000\nIRQ: 1\n",
    );
    let gpus = probe(&folder).gpus;
    assert_eq!(gpus.len(), 1);
    assert_eq!(
        (gpus[0].name.as_str(), gpus[0].address.as_str()),
        ("Test 9000", "0000:65:00.0")
    );
}

#[test]
fn a_machine_without_any_of_these_files_is_described_without_failing() {
    let hardware = probe(&TempDir::new().unwrap());
    assert_eq!(hardware.cpu.logical, 1);
    assert_eq!(hardware.memory.total, 0);
    assert_eq!(tune(&hardware, NEEDS).threads.value, 1);
}

#[test]
fn the_context_grows_with_spare_memory_and_never_past_the_training() {
    let folder = machine();
    let mut hardware = probe(&folder);
    assert_eq!(tune(&hardware, NEEDS).context.value, 8192);
    hardware.memory.available = 1_700_000_000;
    assert_eq!(tune(&hardware, NEEDS).context.value, 4096);
    assert_eq!(tune(&hardware, NEEDS).batch.value, 128);
    hardware.memory.available = 1_000_000_000;
    assert_eq!(tune(&hardware, NEEDS).context.value, 2048);
    hardware.memory.available = 64 << 30;
    let short = Needs {
        context: 6144,
        ..NEEDS
    };
    assert_eq!(tune(&hardware, short).context.value, 6144);
}

#[test]
fn the_machine_this_runs_on_can_be_described() {
    let hardware = Hardware::probe(Roots::default(), Path::new("/tmp/not/there/yet"));
    assert!(hardware.cpu.logical >= 1 && hardware.cpu.physical <= hardware.cpu.logical);
    assert!(hardware.memory.available > 0 && hardware.memory.available <= hardware.memory.total);
    assert!(hardware.free_disk.is_some());
}

#[test]
fn sizes_are_written_for_people() {
    assert_eq!(gigabytes(1_117_320_768), "1.1 GB");
    assert_eq!(gigabytes(98_362_432), "98 MB");
    assert_eq!(gigabytes(23_947_862_016), "24 GB");
    assert_eq!(gigabytes(999_900_000), "1.0 GB");
}
