#!/usr/bin/env bash
# Every check, one after the other; a failed one does not keep the others from running.
# The last line is `N passed, N failed, N skipped`.
set -uo pipefail
cd "$(dirname "$0")/.."

tools=${1:?usage: scripts/checks.sh TOOLS}
target=${CARGO_TARGET_DIR:-target}
log=$target/checks
mkdir -p "$log"
passed=0 failed=0 skipped=0
failures=()

heading() { printf '\n== %s\n' "$1"; }
pass() { passed=$((passed + 1)); echo "passed: $1"; }
fail() { failed=$((failed + 1)); failures+=("$1"); echo "FAILED: $1"; }
skip() { skipped=$((skipped + 1)); echo "skipped: $1: $2"; }

# check NAME COMMAND…: shows the output only when the command fails.
check() {
    local name=$1 started=$SECONDS
    shift
    heading "$name"
    if "$@" >"$log/step" 2>&1 </dev/null; then
        pass "$name ($((SECONDS - started)) s)"
    else
        grep -vE '^ +(Checking|Compiling|Documenting|Updating|Downloading|Downloaded|Finished|Fresh) ' "$log/step" | tail -n 200
        fail "$name"
    fi
}

# The worker's crates: what would let it speak to a network, or wait on one.
worker_has_no_network_crate() {
    local tree
    tree=$(cargo tree --locked --package pai-worker --edges normal --prefix none --format '{p}' | cut -d' ' -f1 | sort -u) || return 1
    # Without this line an empty tree would prove everything.
    grep -qx pai-cage <<<"$tree" || { echo "the tree of pai-worker is not what it should be"; return 1; }
    ! grep -xE 'tokio|mio|async-.*|smol|futures-.*|hyper.*|h2|h3|quinn.*|reqwest|ureq.*|curl.*|attohttpc|isahc|rustls.*|native-tls|openssl.*|ring|aws-lc-.*|socket2|hickory-.*|trust-dns-.*' <<<"$tree"
}

# Which members of the workspace name an HTTP or TLS client among their own dependencies.
only_net_holds_a_client() {
    local owners
    owners=$(cargo metadata --locked --format-version 1 --no-deps | python3 -c '
import json, re, sys
client = re.compile(r"^(ureq|reqwest|hyper.*|h2|h3|quinn.*|curl.*|attohttpc|isahc|rustls.*|native-tls|openssl.*|minreq|tungstenite|tokio-.*)$")
for package in json.load(sys.stdin)["packages"]:
    if any(client.match(d["name"]) and d["kind"] is None for d in package["dependencies"]):
        print(package["name"])
') || return 1
    [ "$owners" = pai-net ] || { echo "HTTP or TLS clients are held by: ${owners:-nobody}"; return 1; }
}

# The files that hold unsafe code: two, and what is below them.
unsafe_has_two_places() {
    local found
    found=$(git grep -lE '\bunsafe (\{|fn|impl|extern)' -- 'crates/*.rs' |
        grep -vE '^crates/(worker/src/llama|cage/src/sys)(\.rs$|/)' || true)
    [ -z "$found" ] || { echo "unsafe code outside worker/src/llama and cage/src/sys:"; echo "$found"; return 1; }
}

# What no lint keeps: the libraries print nothing, and two of them touch nothing outside their own memory.
# Code from a file's first #[cfg(test)] on may say that it skips.
libraries_print_nothing() {
    local crate found
    found=$(for crate in redact iac engine net cage watch vault; do
        git ls-files -- "crates/$crate/src/*.rs" | grep -v '/tests' | while read -r file; do
            # Examples in documentation are programs of their own.
            awk -v file="$file" '/^#\[cfg\(test\)\]/ { exit } /^ *\/\/[\/!]/ { next }
                /(^|[^a-z_])e?print(ln)?!|(^|[^d])io::(stdout|stderr)\(/ { print file ": " $0 }' "$file"
        done
    done)
    [ -z "$found" ] || { echo "a library prints:"; echo "$found"; return 1; }
}

pure_crates_do_no_io() {
    local found
    # Addresses are values; whatever else is in std::net opens something. The one file that is left out has such names
    # among the words that it looks for.
    found=$(git grep -nE 'std::(fs|net|process|env|os|thread)\b|io::(stdin|File)' -- crates/redact/src crates/iac/src \
        ':!crates/redact/src/check/placeholder.rs' |
        grep -vE 'std::net::(Ip(v4|v6)?Addr\b|\{(Ip(v4|v6)?Addr(, )?)+\})' || true)
    [ -z "$found" ] || { echo "redact or iac reach outside:"; echo "$found"; return 1; }
}

# A list that is not there would end the program at the first text that asks for it.
lists_of_words_are_there() {
    local file=crates/redact/data/words.tsv asked missing
    # In the code, and in the table of `talk/lists.rs`.
    asked=$(git grep -hoE '\<(set!|list|named)\("[^"]+"|^ +[A-Z_]+ [0-9]+ "[^"]+"' -- crates/redact/src | cut -d'"' -f2 | sort -u)
    [ "$(wc -l <<<"$asked")" -gt 50 ] || { echo "fewer than 50 lists are asked for: $asked"; return 1; }
    missing=$(comm -23 <(echo "$asked") <(grep -v '^#' "$file" | cut -f1 | sort -u))
    [ -z "$missing" ] || { echo "not in $file:"; echo "$missing"; return 1; }
}

tests() {
    local name="tests" started=$SECONDS status
    heading "$name"
    # --show-output: a passing test's words are needed, because that is how it says that it skipped.
    cargo test --locked --workspace --no-fail-fast -- --show-output >"$log/tests" 2>&1 </dev/null
    status=$?
    local counts
    counts=$(awk '/^test result:/ { passed += $4; failed += $6 } END { print passed + 0, failed + 0 }' "$log/tests")
    local test_passed=${counts% *} test_failed=${counts#* }
    if [ "$status" -ne 0 ] || [ "$test_failed" -ne 0 ] || [ "$test_passed" -eq 0 ]; then
        grep -nE '^(error|warning: unused)|panicked at|^test .*FAILED$' "$log/tests" | head -n 60
        awk '/^failures:$/ { show = 1 } show' "$log/tests" | head -n 400
        [ "$test_failed" -eq 0 ] && fail "$name: the tests did not all run"
    fi
    if grep -qE '^test .* \.\.\. ignored' "$log/tests"; then
        grep -E '^test .* \.\.\. ignored' "$log/tests"
        fail "no test is ignored"
    fi
    # "---- module::test stdout ----" is followed by what the test printed.
    awk '/^---- .* stdout ----$/ { name = $2 } /^skipped: / { sub(/^skipped: /, ""); print name ": " $0 }' \
        "$log/tests" | sort -u >"$log/skips"
    local test_skipped
    # A test may name several things that it left out.
    test_skipped=$(sed -E 's/: .*//' "$log/skips" | sort -u | wc -l)
    passed=$((passed + test_passed - test_skipped))
    failed=$((failed + test_failed))
    skipped=$((skipped + test_skipped))
    grep -E '^test .*FAILED$' "$log/tests" | sed -E 's/^test (.*) \.\.\. FAILED$/\1/' >"$log/failed"
    while read -r test; do failures+=("$test"); done <"$log/failed"
    cat "$log/skips" | sed 's/^/skipped: /'
    echo "tests: $((test_passed - test_skipped)) passed, $test_failed failed, $test_skipped skipped ($((SECONDS - started)) s); all output in $log/tests"
}

# A test may only skip for a reason that is known not to hold on every machine.
skips_are_expected() {
    local unexpected
    unexpected=$(grep -vE -f <(grep -vE '^(#|$)' tests/expected-skips.txt) "$log/skips" || true)
    [ -z "$unexpected" ] || { echo "not in tests/expected-skips.txt:"; echo "$unexpected"; return 1; }
}

# The catalogue of the provider's arguments is what the released provider says. The provider is built for that, which
# takes a minute or two, so it is done again only when something has changed that it depends on.
catalogue_is_current() {
    local stamp=$log/catalogue-current now
    now=$(cat scripts/provider-catalogue.py scripts/provider-catalogue/* crates/iac/data/bpg-proxmox.catalogue | sha256sum)
    [ "$now" = "$(cat "$stamp" 2>/dev/null)" ] && return 0
    scripts/provider-catalogue.py --check && echo "$now" >"$stamp"
}

# Why the catalogue cannot be compared here; nothing where it can be.
catalogue_needs() {
    local module
    command -v go >/dev/null || { echo "go is missing"; return; }
    command -v terraform >/dev/null || command -v tofu >/dev/null || { echo "neither terraform nor tofu is here"; return; }
    module=$(sed -nE 's/^(MODULE|VERSION) = "(.*)"$/\2/p' scripts/provider-catalogue.py | paste -sd@)
    (cd / && GOFLAGS=-mod=mod go mod download "$module") >"$log/module" 2>&1 ||
        echo "$module cannot be had ($(tail -n 1 "$log/module"))"
}

export CARGO_TERM_COLOR=never
# Snapshots are compared here, never rewritten.
export INSTA_UPDATE=no

check "format" cargo fmt --all --check
# For every platform, because cargo-deny looks at all of them and may not use the network.
check "dependencies are fetched" cargo fetch --locked
check "build" cargo build --locked --workspace --bins
# Sets PROXMOX_AI_TEST_MODELS and PROXMOX_AI_TEST_PROVIDER where the files can be had.
heading "test data"
source scripts/test-data.sh
check "lints" cargo clippy --locked --workspace --all-targets -- -D warnings
tests
check "skipped tests are the expected ones" skips_are_expected
check "documentation builds without a warning" env RUSTDOCFLAGS='-D warnings' cargo doc --locked --workspace --no-deps --document-private-items
check "licences, bans and sources of dependencies" "$tools/bin/cargo-deny" --offline check bans licenses sources
check "the worker holds no async runtime, HTTP or TLS crate" worker_has_no_network_crate
check "no crate but net holds an HTTP or TLS client" only_net_holds_a_client
check "unsafe code has two places" unsafe_has_two_places
why=$(catalogue_needs)
if [ -z "$why" ]; then
    check "the catalogue is what the released provider says" catalogue_is_current
else
    skip "the catalogue is what the released provider says" "$why"
fi
check "the libraries print nothing" libraries_print_nothing
check "redact and iac do no I/O" pure_crates_do_no_io
check "every list of words that is asked for is there" lists_of_words_are_there
skip "known weaknesses of dependencies" "the list comes from the network: run 'make advisories'"

if [ "$failed" -ne 0 ]; then
    printf '\nfailed:\n'
    printf '  %s\n' "${failures[@]}"
fi
printf '\n%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" -eq 0 ]
