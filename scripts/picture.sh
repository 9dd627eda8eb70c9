#!/usr/bin/env bash
# Draws docs/images/generate.svg, the picture in README.md, from a real run of the release build. Needs tmux and a model.
set -euo pipefail
cd "$(dirname "$0")/.."

target=${CARGO_TARGET_DIR:-target}
PATH=$(realpath "$target/release"):$PATH
here=$PWD
run=$(mktemp -d)
trap 'rm -rf "$run"' EXIT
cd "$run"
proxmox-ai warmup-model
LANG=C.UTF-8 "$here/scripts/terminal-svg.py" "$here/docs/images/generate.svg" 124 40 proxmox-ai generate terraform \
    "3 node k3s cluster, each 4 cores 8GB memory, 50 GB disk on local-zfs, VLAN 20" --out ./k3s --why
