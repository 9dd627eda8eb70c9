use super::*;
use std::fs;
use std::os::unix::fs::symlink;

/// A machine whose kernel files are made, and a folder on its one mount.
struct Machine {
    root: tempfile::TempDir,
    folder: PathBuf,
}

impl Machine {
    fn new(kind: &str, source: &str, options: &str) -> Self {
        let root = tempfile::tempdir().unwrap();
        let machine = Self {
            folder: fs::canonicalize(root.path()).unwrap().join("home"),
            root,
        };
        fs::create_dir(&machine.folder).unwrap();
        machine.write(
            "proc/self/mountinfo",
            &format!(
                "1 0 0:1 / / rw - rootfs none rw\n2 1 0:2 / {} rw - {kind} {source} {options}\n",
                machine.folder.display()
            ),
        );
        machine
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.root.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Makes a device, and puts it over others.
    fn device(&self, name: &str, uuid: Option<&str>, over: &[&str]) {
        let folder = self.root.path().join("sys/devices").join(name);
        fs::create_dir_all(folder.join("slaves")).unwrap();
        if let Some(uuid) = uuid {
            self.write(&format!("sys/devices/{name}/dm/uuid"), &format!("{uuid}\n"));
        }
        for below in over {
            let target = self.root.path().join("sys/devices").join(below);
            let link = folder.join("slaves").join(below.replace('/', "-"));
            symlink(target, link).unwrap();
        }
    }

    /// Says which device the folder's number means.
    fn mounted(&self, name: &str) {
        let number = Number::of(fs::metadata(&self.folder).unwrap().dev());
        assert_ne!(number.major, 0, "the temporary folder is on a device");
        let links = self.root.path().join("sys/dev/block");
        fs::create_dir_all(&links).unwrap();
        let link = links.join(format!("{}:{}", number.major, number.minor));
        symlink(self.root.path().join("sys/devices").join(name), link).unwrap();
    }

    fn look_with(&self, zfs: &dyn Fn(&str) -> Option<String>) -> Volume {
        let (proc, sys) = (self.root.path().join("proc"), self.root.path().join("sys"));
        let sources = Sources {
            proc: &proc,
            sys: &sys,
            zfs,
        };
        look(sources, &self.folder.join("not/there/yet")).unwrap()
    }

    fn word(&self) -> &'static str {
        self.look_with(&|_| None).encryption.word()
    }
}

/// Says whether the temporary folder's file system has a device's number; an overlay or a tmpfs has none.
fn on_a_device() -> bool {
    let folder = tempfile::tempdir().unwrap();
    let has = Number::of(fs::metadata(folder.path()).unwrap().dev()).major != 0;
    if !has {
        println!("skipped: the temporary folder is not on a block device");
    }
    has
}

#[test]
fn luks_is_found_under_lvm_and_under_a_partition() {
    if !on_a_device() {
        return;
    }
    let machine = Machine::new("ext4", "/dev/mapper/vg-home", "rw");
    machine.device("sda/sda2", None, &[]);
    machine.device(
        "dm-0",
        Some("CRYPT-LUKS2-0123456789abcdef-root"),
        &["sda/sda2"],
    );
    machine.device("dm-1", Some("LVM-abcdef"), &["dm-0"]);
    machine.mounted("dm-1");
    let volume = machine.look_with(&|_| None);
    assert_eq!(volume.encryption.to_string(), "encrypted by LUKS2");
    assert_eq!(volume.folder, machine.folder);
    assert_eq!(volume.file_system, "ext4");
}

#[test]
fn what_only_notices_changes_encrypts_nothing() {
    if !on_a_device() {
        return;
    }
    for uuid in [
        "CRYPT-INTEGRITY-0123-home",
        "CRYPT-VERITY-0123-home",
        "CRYPT-",
    ] {
        let machine = Machine::new("ext4", "/dev/mapper/home", "rw");
        machine.device("sda", None, &[]);
        machine.device("dm-0", Some(uuid), &["sda"]);
        machine.mounted("dm-0");
        let found = machine.look_with(&|_| None).encryption;
        assert_eq!(
            found.to_string(),
            "not encrypted: the device `sda`",
            "{uuid}"
        );
        // With encryption below it is as before.
        let machine = Machine::new("ext4", "/dev/mapper/home", "rw");
        machine.device("dm-1", Some("CRYPT-PLAIN-home"), &[]);
        machine.device("dm-0", Some(uuid), &["dm-1"]);
        machine.mounted("dm-0");
        assert_eq!(machine.word(), "encrypted", "{uuid}");
    }
}

#[test]
fn one_plain_disk_of_several_makes_the_volume_plain() {
    if !on_a_device() {
        return;
    }
    let machine = Machine::new("xfs", "/dev/md0", "rw");
    machine.device("sda", None, &[]);
    machine.device("dm-0", Some("CRYPT-LUKS1-x"), &["sda"]);
    machine.device("sdb", None, &[]);
    machine.device("md0", None, &["dm-0", "sdb"]);
    machine.mounted("md0");
    let found = machine.look_with(&|_| None).encryption;
    assert_eq!(found.to_string(), "not encrypted: the device `sdb`");
}

/// Returns a block device of the real machine: only its number is looked at.
fn some_device() -> Option<PathBuf> {
    let devices = fs::read_dir("/sys/class/block").ok()?.flatten();
    let mut paths = devices.map(|entry| Path::new("/dev").join(entry.file_name()));
    paths.find(|path| Number::of_file(path).is_some())
}

#[test]
fn every_device_of_a_btrfs_counts() {
    let Some(device) = some_device() else {
        println!("skipped: this machine has no block device");
        return;
    };
    let machine = Machine::new("btrfs", &device.display().to_string(), "rw,subvol=/home");
    machine.device("dm-0", Some("CRYPT-LUKS2-x"), &[]);
    machine.device("sdb", None, &[]);
    let number = Number::of_file(&device).unwrap();
    let sys = machine.root.path().join("sys");
    fs::create_dir_all(sys.join("dev/block")).unwrap();
    let link = format!("dev/block/{}:{}", number.major, number.minor);
    symlink(sys.join("devices/dm-0"), sys.join(link)).unwrap();
    assert_eq!(machine.word(), "unknown", "not listed");
    let list = sys.join("fs/btrfs/0a1b/devices");
    fs::create_dir_all(&list).unwrap();
    symlink(sys.join("devices/dm-0"), list.join("dm-0")).unwrap();
    assert_eq!(machine.word(), "encrypted");
    symlink(sys.join("devices/sdb"), list.join("sdb")).unwrap();
    let found = machine.look_with(&|_| None).encryption;
    assert_eq!(found.to_string(), "not encrypted: the device `sdb`");
}

#[test]
fn devices_in_a_circle_are_unknown_and_end() {
    if !on_a_device() {
        return;
    }
    let machine = Machine::new("ext4", "/dev/dm-0", "rw");
    machine.device("dm-1", None, &[]);
    machine.device("dm-0", None, &["dm-1"]);
    let link = machine.root.path().join("sys/devices/dm-1/slaves/dm-0");
    symlink(machine.root.path().join("sys/devices/dm-0"), link).unwrap();
    machine.mounted("dm-0");
    assert_eq!(machine.word(), "unknown");
}

#[test]
fn a_device_that_the_kernel_does_not_list_is_unknown() {
    assert_eq!(Machine::new("ext4", "/dev/sda1", "rw").word(), "unknown");
}

#[test]
fn memory_networks_and_programs_are_told_apart() {
    for (kind, source, word) in [
        ("tmpfs", "tmpfs", "in memory"),
        ("nfs4", "nas:/home", "not encrypted"),
        ("virtiofs", "share", "not encrypted"),
        ("fuse.gocryptfs", "/home/u/.cipher", "encrypted"),
        ("fuse.sshfs", "host:", "not encrypted"),
        ("fuse.other", "x", "unknown"),
        ("ecryptfs", "/home/.ecryptfs/u", "encrypted"),
        ("overlay", "overlay", "unknown"),
        ("bcachefs", "/dev/sda", "unknown"),
    ] {
        let machine = Machine::new(
            kind,
            source,
            "rw,lowerdir=/l,upperdir=/not/there,workdir=/w",
        );
        assert_eq!(machine.word(), word, "{kind}");
    }
}

#[test]
fn zfs_is_what_its_own_program_says() {
    let machine = Machine::new("zfs", "rpool/home", "rw");
    let answer = |text: Option<&str>| {
        let text = text.map(str::to_owned);
        let ask = move |set: &str| {
            assert_eq!(set, "rpool/home");
            text.clone()
        };
        machine.look_with(&ask).encryption
    };
    assert_eq!(
        answer(Some("aes-256-gcm\n")).to_string(),
        "encrypted by ZFS (aes-256-gcm)"
    );
    assert_eq!(answer(Some("off")).word(), "not encrypted");
    assert_eq!(answer(Some("-")).word(), "unknown");
    assert_eq!(answer(None).word(), "unknown");
}

#[test]
fn compressed_memory_counts_as_memory_until_it_is_written_to_a_disk() {
    let machine = Machine::new("ext4", "x", "rw");
    machine.device("zram0", None, &[]);
    let (proc, sys) = (
        machine.root.path().join("proc"),
        machine.root.path().join("sys"),
    );
    fs::create_dir_all(sys.join("dev/block")).unwrap();
    symlink(sys.join("devices/zram0"), sys.join("dev/block/253:0")).unwrap();
    let sources = Sources {
        proc: &proc,
        sys: &sys,
        zfs: &|_| None,
    };
    let look = || {
        Devices::new(sources)
            .look(Number {
                major: 253,
                minor: 0,
            })
            .word()
    };
    assert_eq!(look(), "in memory");
    machine.write("sys/devices/zram0/backing_dev", "none\n");
    assert_eq!(look(), "in memory");
    machine.write("sys/devices/zram0/backing_dev", "/dev/sda3\n");
    assert_eq!(look(), "not encrypted");
}

#[test]
fn a_loop_device_is_as_encrypted_as_the_volume_of_its_file() {
    if !on_a_device() {
        return;
    }
    let machine = Machine::new("ext4", "/dev/loop0", "rw");
    machine.device("dm-0", Some("CRYPT-LUKS2-x"), &[]);
    machine.mounted("dm-0");
    machine.device("loop0", None, &[]);
    let file = machine.folder.join("image");
    machine.write(
        "sys/devices/loop0/loop/backing_file",
        &file.display().to_string(),
    );
    let (proc, sys) = (
        machine.root.path().join("proc"),
        machine.root.path().join("sys"),
    );
    symlink(sys.join("devices/loop0"), sys.join("dev/block/7:0")).unwrap();
    let sources = Sources {
        proc: &proc,
        sys: &sys,
        zfs: &|_| None,
    };
    let found = Devices::new(sources).look(Number { major: 7, minor: 0 });
    assert_eq!(found.to_string(), "encrypted by LUKS2");
}

#[test]
fn the_real_machine_can_be_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let volume = look(Sources::default(), folder.path()).unwrap();
    assert!(!volume.file_system.is_empty());
    assert!(folder.path().starts_with(&volume.mounted), "{volume:?}");
}
