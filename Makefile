# Every check there is, and the demonstration. Both install what is missing first (scripts/setup.sh).

.DEFAULT_GOAL := help
.PHONY: help demo test generate picture fmt advisories bench fuzz setup
SHELL := /bin/bash

REQUEST := 3 node k3s cluster, each 4 cores 8GB memory, 50 GB disk on local-zfs, VLAN 20
TOOLS := target/tools

help:
	@echo 'make demo        build, fetch the model once, turn one sentence into Terraform'
	@echo 'make test        every check; .ci/run runs this and nothing else'
	@echo 'make generate    rewrite docs/reference from the code'
	@echo 'make picture     draw the picture in README.md from a real run'
	@echo 'make fmt         format the code'
	@echo 'make advisories  known weaknesses in dependencies (needs the network)'
	@echo 'make bench       measure speed and exactness, and print them as a table'
	@echo 'make fuzz        try the redactor with texts spoilt at random (FOR=300 SEED=1)'

setup:
	@scripts/setup.sh

demo: setup
	@scripts/demo.sh '$(REQUEST)'

test: setup
	@scripts/setup-deny.sh $(TOOLS)
	@scripts/setup-devices.sh
	@scripts/checks.sh $(TOOLS)

generate:
	cargo run --quiet --package proxmox-ai -- reference docs/reference

picture:
	cargo build --locked --release --workspace --bins
	scripts/picture.sh

fmt:
	cargo fmt --all

advisories:
	@scripts/setup-deny.sh $(TOOLS)
	$(TOOLS)/bin/cargo-deny check advisories

bench: setup
	cargo build --release --workspace --bins
	bench/run

FOR := 300
SEED := 1

fuzz: setup
	@scripts/fuzz.sh $(FOR) $(SEED)
