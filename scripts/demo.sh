#!/usr/bin/env bash
# Builds the release, fetches the default model once, and turns one sentence into Terraform.
set -euo pipefail
cd "$(dirname "$0")/.."

request=${1:?usage: scripts/demo.sh REQUEST}
target=${CARGO_TARGET_DIR:-target}
out=.demo/k3s

echo '== build (the first time takes some minutes: llama.cpp is compiled)'
cargo build --locked --release --workspace --bins

PATH=$(realpath "$target/release"):$PATH
say() { printf '\n$ %s\n' "$*"; }

# The model stays where the installed program looks for it; a second demo fetches nothing.
say proxmox-ai models pull qwen2.5-coder:1.5b
proxmox-ai models pull qwen2.5-coder:1.5b

say "proxmox-ai generate terraform \"$request\" --out $out --overwrite --why"
mkdir -p .demo
proxmox-ai generate terraform "$request" --out "$out" --overwrite --why

say proxmox-ai validate "$out"
proxmox-ai validate "$out"

say cat "$out/main.tf"
cat "$out/main.tf"

say proxmox-ai privacy verify
proxmox-ai privacy verify
