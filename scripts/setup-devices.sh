#!/usr/bin/env bash
# Installs what plays the vault's devices in tests: SoftHSM for an HSM, swtpm for a TPM, and GNOME
# Keyring on a bus of its own for a keyring; and restic, which has to read our backups.
# Never fails: what cannot be had here is named, and the tests that need it say that they skip.
set -uo pipefail

missing=()
command -v softhsm2-util >/dev/null || missing+=(softhsm2)
command -v restic >/dev/null || missing+=(restic)
command -v swtpm >/dev/null || missing+=(swtpm)
command -v gnome-keyring-daemon >/dev/null || missing+=(gnome-keyring)
command -v dbus-daemon >/dev/null || missing+=(dbus-daemon)
[ ${#missing[@]} -eq 0 ] && exit 0

leave() {
    echo "setup: tests that need one of these will skip: ${missing[*]} (names as in Debian and Ubuntu)"
    exit 0
}

command -v apt-get >/dev/null || leave
if [ "$(id -u)" -eq 0 ]; then
    as_root=()
elif sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
else
    leave
fi

echo "setup: installing ${missing[*]}"
install() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends "${missing[@]}" >/dev/null 2>&1 </dev/null
}
# A list that is old names packages that are gone: refresh it and try again.
install && exit 0
"${as_root[@]}" apt-get update >/dev/null 2>&1 </dev/null
install || leave
