#!/usr/bin/env bash
# Installs what a build needs and this machine lacks: cmake, a C++ compiler, libclang, pip, venv.
# As root, or through sudo without a password; otherwise it names the packages and stops.
set -euo pipefail

minimum_rust=1.95

has_libclang() {
    [ -n "${LIBCLANG_PATH:-}" ] && return 0
    local folder
    # libclang-cpp.so is another library, which the build does not take.
    for folder in '/usr/lib/llvm-*/lib' '/usr/lib*' '/usr/lib/*'; do
        compgen -G "$folder/libclang.so*" >/dev/null && return 0
        compgen -G "$folder/libclang-[0-9]*.so*" >/dev/null && return 0
    done
    return 1
}

missing=()
command -v cmake >/dev/null || missing+=(cmake)
command -v c++ >/dev/null || missing+=(g++)
command -v make >/dev/null || missing+=(make)
has_libclang || missing+=(libclang-dev)
python3 -m pip --version >/dev/null 2>&1 || missing+=(python3-pip)
# Debian's python3 has the module venv, and without this package nothing to put into an environment.
python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || missing+=(python3-venv)

if ! command -v cargo >/dev/null; then
    echo "setup: Rust is missing: install version $minimum_rust or later with rustup (https://rustup.rs)" >&2
    exit 2
fi
rust=$(rustc --version | cut -d' ' -f2)
if [ "$(printf '%s\n' "$minimum_rust" "$rust" | sort -V | head -n 1)" != "$minimum_rust" ]; then
    echo "setup: Rust $rust is too old: run 'rustup update stable' for $minimum_rust or later" >&2
    exit 2
fi

[ ${#missing[@]} -eq 0 ] && exit 0

say_and_stop() {
    echo "setup: this machine lacks: ${missing[*]} (names as in Debian and Ubuntu)" >&2
    echo "setup: install them, for example: sudo apt-get install ${missing[*]}" >&2
    exit 2
}

command -v apt-get >/dev/null || say_and_stop
if [ "$(id -u)" -eq 0 ]; then
    as_root=()
elif sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
elif [ -t 0 ] && [ -t 2 ] && command -v sudo >/dev/null; then
    as_root=(sudo)
else
    say_and_stop
fi

echo "setup: installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends "${missing[@]}" >"$log" 2>&1 </dev/null
}
# A list that is old names packages that are gone: refresh it and try again.
if ! install; then
    "${as_root[@]}" apt-get update >/dev/null 2>&1 </dev/null || true
    if ! install; then
        cat "$log" >&2
        say_and_stop
    fi
fi
