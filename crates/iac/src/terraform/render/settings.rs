//! What the files say beyond the spec: fixed by how the guests are made, and listed here.

/// An argument that is written the same whatever is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The resource's type and the path of the argument in it.
    pub argument: &'static str,
    /// The value as written, or in words where it follows from the guest.
    pub value: &'static str,
    /// Why this value.
    pub why: &'static str,
}

macro_rules! settings {
    ($($argument:literal, $value:literal, $why:literal;)*) => {
        &[$(Setting { argument: $argument, value: $value, why: $why }),*]
    };
}

/// Every argument of the rendered resources that no field of the spec gives.
pub const SETTINGS: &[Setting] = settings! {
    "proxmox_download_file.content_type", "\"import\" or \"vztmpl\"", "an image for VMs, a template for containers";
    "proxmox_download_file.url", "the publisher's address", "from the catalogue of releases";
    "proxmox_download_file.file_name", "the release, or the template's own name", "Proxmox takes an image for import by its ending";
    "proxmox_download_file.checksum", "the publisher's checksum", "from the catalogue of releases";
    "proxmox_download_file.checksum_algorithm", "\"sha512\"", "what the publisher gives";
    "proxmox_download_file.overwrite", "false", "a newer build must not replace what guests were made from";
    "proxmox_haresource.resource_id", "the guest's id", "it names the guest";
    "proxmox_haresource.state", "\"started\" or \"stopped\"", "as the guest itself";
    "proxmox_virtual_environment_file.content_type", "\"snippets\"", "what cloud-init reads";
    "proxmox_virtual_environment_file.source_raw.file_name", "the group's name", "one file for each group";
    "proxmox_virtual_environment_file.source_raw.data", "the first-boot data above it", "packages, and the agent's service";
    "proxmox_virtual_environment_vm.scsi_hardware", "\"virtio-scsi-single\"", "the web interface's value; one controller for each disk";
    "proxmox_virtual_environment_vm.stop_on_destroy", "true", "without the guest agent a shutdown may go unanswered";
    "proxmox_virtual_environment_vm.boot_order", "the boot disk, then the installer", "a Windows starts from its installer once";
    "proxmox_virtual_environment_vm.clone.full", "true", "a linked clone would hang on its template";
    "proxmox_virtual_environment_vm.disk.interface", "scsi0 and on; sata0 to sata5 first for Windows", "the Windows installer has no virtio driver";
    "proxmox_virtual_environment_vm.disk.import_from", "the image", "the boot disk is made from it";
    "proxmox_virtual_environment_vm.disk.iothread", "true", "what the controller is chosen for";
    "proxmox_virtual_environment_vm.efi_disk.datastore_id", "the boot disk's storage", "it belongs with the boot disk";
    "proxmox_virtual_environment_vm.efi_disk.type", "\"4m\"", "what current firmware needs";
    "proxmox_virtual_environment_vm.efi_disk.pre_enrolled_keys", "true for Windows", "Secure Boot with Microsoft's keys";
    "proxmox_virtual_environment_vm.tpm_state.datastore_id", "the boot disk's storage", "it belongs with the boot disk";
    "proxmox_virtual_environment_vm.tpm_state.version", "\"v2.0\"", "what is asked for by systems that ask for a TPM";
    "proxmox_virtual_environment_vm.network_device.model", "\"e1000e\" for Windows", "the Windows installer has no virtio driver";
    "proxmox_virtual_environment_vm.initialization.datastore_id", "the boot disk's storage", "it belongs with the boot disk";
    "proxmox_virtual_environment_vm.initialization.interface", "\"ide0\" for Windows", "the installer has the other one that the machine offers";
    "proxmox_virtual_environment_vm.initialization.vendor_data_file_id", "the group's first-boot data", "vendor data leaves names, users and keys to Proxmox";
    "proxmox_virtual_environment_vm.hostpci.device", "hostpci0 and on", "a slot for each device";
    "proxmox_virtual_environment_vm.hostpci.pcie", "true on q35", "the chipset has PCI Express";
    "proxmox_virtual_environment_vm.cdrom.file_id", "the installer", "from a variable";
    "proxmox_virtual_environment_vm.cdrom.interface", "\"ide2\"", "Proxmox' own place for it";
    "proxmox_virtual_environment_vm.operating_system.type", "by the system", "Proxmox picks devices and clock by it";
    "proxmox_virtual_environment_container.clone.full", "true", "a linked clone would hang on its template";
    "proxmox_virtual_environment_container.network_interface.name", "eth0 and on", "what the templates expect";
    "proxmox_virtual_environment_container.operating_system.template_file_id", "the template", "the container is made from it";
    "proxmox_virtual_environment_container.operating_system.type", "by the system", "Proxmox sets up network and console by it";
};
