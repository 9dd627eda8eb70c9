#!/usr/bin/env bash
# Builds the released Terraform provider that the tests plan with, and prints the program's path on the last line.
# Needs Go, and a Go module proxy where the module is not in the cache; `go install` refuses this module.
set -euo pipefail
cd "$(dirname "$0")/.."

version=v0.111.1
module=github.com/bpg/terraform-provider-proxmox
folder=${CARGO_TARGET_DIR:-target}/provider/$version
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
program=$folder/terraform-provider-proxmox

if [ ! -x "$program" ]; then
    command -v go >/dev/null || { echo "provider-build: go is missing" >&2; exit 1; }
    cd /
    source=$(GOFLAGS=-mod=mod go mod download -json "$module@$version" |
        python3 -c 'import json, sys; print(json.load(sys.stdin)["Dir"])')
    cd "$source"
    # What is being built gets its name only when it is whole.
    CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=${version#v}" -o "$program.part" .
    mv "$program.part" "$program"
fi
echo "$program"
