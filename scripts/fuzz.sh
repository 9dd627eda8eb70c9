#!/usr/bin/env bash
# Tries the redactor with texts that are spoilt at random: SECONDS and SEED. Labelled texts are cut and joined; where
# cargo-fuzz is installed, its targets run as long each, with the same texts to begin with. Exit 1 for a broken promise.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:?usage: scripts/fuzz.sh SECONDS SEED} seed=${2:?usage: scripts/fuzz.sh SECONDS SEED}
texts=target/fuzz/texts
rm -rf "$texts"
# The split that measures is left out: what breaks is printed.
for split in dev fresh sight systems texts; do
    python3 bench/redact/generate.py --seed "$seed" --split "$split" --copies 1 --out "$texts/$split" >/dev/null
done
cargo run --quiet --locked --release -p pai-redact --example stress -- "$seconds" "$seed" "$texts"/*/files

if ! cargo fuzz --version >/dev/null 2>&1; then
    echo 'cargo-fuzz is not installed: its targets were not run (cargo install cargo-fuzz)'
    exit 0
fi
mkdir -p target/fuzz/seeds
find "$texts" -path '*/files/*' -type f -size -4k | while read -r file; do
    cp "$file" "target/fuzz/seeds/$(sha256sum "$file" | cut -c1-16)"
done
# Files of rules are another language: the built-in ones are what its target begins with.
mkdir -p target/fuzz/rules
cp crates/redact/data/rules.toml crates/redact/data/rules/*.toml target/fuzz/rules
for target in find scrub rules; do
    from=target/fuzz/seeds
    if [ "$target" = rules ]; then from=target/fuzz/rules; fi
    # Its switches for sanitizers need a nightly compiler; without them the stable one will do.
    RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir crates/redact/fuzz --sanitizer none -O "$target" "$from" -- \
        -max_total_time="$seconds" -max_len=3000 -seed="$seed" -print_final_stats=0 -verbosity=0 2>&1 |
        # What it has learned is of use to the fuzzer alone.
        sed '/Recommended dictionary/,/End of recommended/d'
done
