#!/usr/bin/env python3
"""Writes crates/iac/data/bpg-proxmox.catalogue: what bpg/proxmox accepts, as compact data.

    scripts/provider-catalogue.py [--out FILE] [--check]

Two sources, both of them the released provider itself:

1. `terraform providers schema -json` with the provider built from its Go module: names, types, nesting,
   required, optional, computed, deprecated.
2. `provider-catalogue/dump.go`, overlaid into a copy of that module: the validators that the schema does
   not show (enums, ranges, patterns, sizes, conflicts).

Needs `go`, `terraform` (or `tofu`) and a reachable Go module proxy. `go install MODULE@VERSION` is not used: it
asks the proxy about deprecations, which not every proxy answers. The module's folder is built instead.
A validator that this script does not know stops it: nothing is left out silently.

The file: a comment, then one line per type, `KIND NAME JSON`, sorted. No prose of the provider is in it.

    block      {"d"?: replacement or "", "a"?: {name: attribute}, "b"?: {name: nested block}, "v"?: [rule]}
    nested     block plus "n": single|list|set|map, "min"?, "max"?
    alias      {"as": NAME, "d"?}: the same as that type
    attribute  "TYPE FLAGS", or ["TYPE FLAGS", {"d"?, "v"?, "m"?: {member of an object: [rule]}, and "n", "a" for type N}]
    TYPE       s string, i whole number, n number, b bool, a any, lT list, eT set, mT map, o{name:T,…} object, N nested
    FLAGS      ! required, ? optional, * computed, $ sensitive, ~ write-only, - deprecated
    rule       {"in": [..], "fold"?}, {"min"?, "max"?}, {"re"}, {"len": [min, max]}, {"utf8": [min, max]},
               {"size": [min, max]}, {"each": [rule]}, {"keys": [rule]}, {"any": [[rule], ..]}, {"fn": name},
               {"with": [path]}, {"without": [path]}, {"one": [path]}, {"some": [path]}, {"apart": [path]}
    path       dotted from the resource; `<.name` is the attribute beside this one
"""

import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

MODULE = "github.com/bpg/terraform-provider-proxmox"
VERSION = "v0.111.1"
SOURCE = "bpg/proxmox"
HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent / "crates/iac/data/bpg-proxmox.catalogue"


def run(*argv, cwd=None, env=None):
    done = subprocess.run(argv, cwd=cwd, env=env, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, argv))}: exit {done.returncode}")
    return done.stdout.decode()


def sources(work):
    """Builds the provider and the dump in a copy of the module; returns both of their answers."""
    folder = json.loads(run("go", "mod", "download", "-json", f"{MODULE}@{VERSION}"))["Dir"]
    module = work / "module"
    shutil.copytree(folder, module, ignore=shutil.ignore_patterns("docs", "examples", "example"))
    for path in [module, *module.rglob("*")]:
        path.chmod(path.stat().st_mode | 0o200)
    build = ["go", "build", "-trimpath", "-buildvcs=false"]
    run(*build, "-o", work / "bin/terraform-provider-proxmox", ".", cwd=module)
    (module / "catalogue_dump").mkdir()
    shutil.copy(HERE / "provider-catalogue/dump.go", module / "catalogue_dump/main.go")
    run(*build, "-gcflags=all=-l", "-o", work / "dump", "./catalogue_dump", cwd=module)

    config = work / "config"
    config.mkdir()
    (config / "main.tf").write_text(
        'terraform {\n  required_providers {\n    proxmox = {\n      source = "bpg/proxmox"\n    }\n  }\n}\n'
    )
    rc = work / "rc"
    rc.write_text(f'provider_installation {{\n  dev_overrides {{\n    "{SOURCE}" = "{work}/bin"\n  }}\n}}\n')
    program = shutil.which("terraform") or shutil.which("tofu") or sys.exit("neither terraform nor tofu is here")
    env = {"PATH": "/usr/bin:/bin", "HOME": str(work), "TF_CLI_CONFIG_FILE": str(rc), "CHECKPOINT_DISABLE": "1"}
    schema = json.loads(run(program, "providers", "schema", "-json", cwd=config, env=env))
    (provider,) = (v for k, v in schema["provider_schemas"].items() if k.endswith(SOURCE))
    return provider, json.loads(run(work / "dump"))


def short_type(t, whole, members=None):
    if isinstance(t, str):
        return {"string": "s", "number": "i" if whole else "n", "bool": "b", "dynamic": "a"}[t]
    if t[0] == "object":
        inner = {k: short_type(v, is_whole((members or {}).get(k) or {})) for k, v in sorted(t[1].items())}
        return "o{" + ",".join(f"{k}:{v}" for k, v in inner.items()) + "}"
    return {"list": "l", "set": "e", "map": "m"}[t[0]] + short_type(t[1], whole, members)


WHOLE = {"TypeInt", "schema.Int64Attribute", "schema.Int32Attribute"}


def is_whole(d):
    element = d.get("element") or {}
    return d.get("type") in WHOLE or element.get("type") in WHOLE or element.get("@") == "basetypes.Int64Type"


def replacement(message):
    for pattern in (
        r'^Use "([a-z0-9_]+)" instead',
        r"[Uu]se the `([a-z0-9_]+)` attribute instead",
        r"use ([a-z0-9_]+) instead",
        r"via the dedicated `([a-z0-9_]+)` resource",
        r"timeout \(`?([a-z0-9_]+)`? ",
    ):
        found = re.search(pattern, message)
        if found:
            return found.group(1)
    return ""


# Functions of the provider and the SDK that are checks of their own.
FUNCTIONS = {
    "validation.StringIsNotEmpty": {"len": [1, None]},
    "validation.StringIsEmpty": {"in": [""]},
    "validation.IsIPAddress": {"fn": "ip"},
    "validation.IsRFC3339Time": {"fn": "rfc3339"},
    "validation.IsURLWithHTTPorHTTPS": {"fn": "http-url"},
    "validation.IsPortNumber": {"min": 1, "max": 65535},
    "vm.VMIDValidator.func1": {"any": [[{"in": [-1]}], [{"min": 100, "max": 2147483647}]]},
    "vm.TimeoutValidator.func1": {"fn": "duration"},
    "vm.HotplugValidator.func1": {"fn": "hotplug"},
    "vm.SerialDeviceValidator.func1": {"re": "^(?:/dev/|socket$)"},
    "validators.FileID.func1": {"any": [[{"in": [""]}], [{"re": r"^(?i)[a-z\d\-_.]+:([a-z\d\-_]+/)?.+$"}]]},
    "validators.FileMode.func1": {"fn": "file-mode"},
    "validators.FileSize.func1": {"any": [[{"in": [""]}], [{"re": r"(?i)^(\d+(\.\d+)?)(k|kb|kib|m|mb|mib|g|gb|gib|t|tb|tib)?$"}]]},
    "validators.MACAddress.func1": {"any": [[{"in": [""]}], [{"fn": "mac"}]]},
    "container.EnvironmentVariablesValidator.func1": {
        "keys": [{"re": r"^[0-9A-Za-z_]+$"}], "each": [{"re": r"^[^\x00-\x08\x10-\x1F\x7F]*$"}],
    },
    "hardwaremapping.ParseDeviceID": {"re": "^[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}$"},
    "types.ParseHAResourceState": {"in": ["started", "enabled", "stopped", "disabled", "ignored"]},
    "types.ParseHAResourceType": {"in": ["vm", "ct"]},
    "types.ParseHAResourceID": {"fn": "ha-resource-id"},
    "access.(*userTokenResource).Schema.func1": {"fn": "rfc3339"},
    "validators.IsValidRegularExpression.func1": {"fn": "regex"},
    "validators.AbsoluteFilePathValidator.func1": {"re": "^/"},
}
# Checks that are methods of a resource; the validator has one of its own for each.
METHODS = {
    "ha.haruleShort": "ha-rule", "ha.haruleResource": "ha-rule",
    "network.linuxBridgeResourceShort": "linux-bridge", "network.linuxBridgeResource": "linux-bridge",
    "zfs.zfsPoolResource": "zfs-pool",
    "subnet.sdnSubnetShort": "sdn-subnet", "subnet.Resource": "sdn-subnet",
}
CUSTOM = {"types.IPAddrType": {"fn": "ip"}, "types.IPCIDRType": {"fn": "cidr"}}
PLAIN_CUSTOM = {"stringset.Type", "basetypes.ObjectType", "timeouts.Type", "apt.StandardRepoHandleType", "hardwaremapping.PathType"}


def expression(r):
    """Returns the pattern as written, unless only Go reads it so: then as Go's parser writes it back."""
    return r["parsed"] if re.search(r"\\[dws]-", r["re"]) else r["re"]


def probed(messages):
    for message in messages:
        found = re.search(r"in the range \((-?[\d.]+) - (-?[\d.]+)\)", message)
        if found:
            low, high = (float(x) for x in found.groups())
            return {"min": number(low), "max": number(high)}
        found = re.search(r"at least \((-?\d+)\)", message)
        if found:
            return {"min": int(found.group(1))}
    return None


def number(x):
    return int(x) if x == int(x) else x


def rules(v):
    kind = v["@"]
    if kind == "func":
        name = v["name"].rsplit("/", 1)[-1]
        if "any" in v:
            return [{"any": [rules(x) for x in v["any"]]}]
        if "values" in v:
            return [{"in": v["values"], **({"fold": True} if v.get("fold") else {})}]
        if "regexp" in v:
            return [{"re": expression(v["regexp"])}]
        if name == "validation.StringLenBetween.func1":
            return [{"len": v["captured"]}]
        if name in FUNCTIONS:
            return [FUNCTIONS[name]]
        found = probed(v.get("probe", []))
        if found and name.startswith("validation."):
            return [found]
        sys.exit(f"no rule for the function {name}: {v}")
    paths = [e["text"] for e in v.get("PathExpressions") or []]
    short = kind.split(".", 1)[1].split("[")[0]
    if short == "oneOfValidator":
        return [{"in": [x["text"] if isinstance(x, dict) else x for x in v["values"]]}]
    if short == "regexMatchesValidator":
        return [{"re": expression(v["regexp"])}]
    if short in ("betweenValidator", "atLeastValidator", "atMostValidator"):
        return [{k: v[k] for k in ("min", "max") if k in v}]
    if short in ("lengthAtLeastValidator", "lengthAtMostValidator"):
        return [{"len": [v.get("minLength"), v.get("maxLength")]}]
    if short == "utf8LengthAtLeastValidator":
        return [{"utf8": [v["minLength"], None]}]
    if short in ("sizeAtLeastValidator", "sizeAtMostValidator"):
        return [{"size": [v.get("min"), v.get("max")]}]
    if short in ("valueStringsAreValidator", "valueInt64sAreValidator"):
        return [{"each": [r for x in v["elementValidators"] for r in rules(x)]}]
    if short == "keysAreValidator":
        return [{"keys": [r for x in v["keyValidators"] for r in rules(x)]}]
    if short == "allValidator":
        return [r for x in v["validators"] for r in rules(x)]
    if short == "anyValidator":
        return [{"any": [rules(x) for x in v["validators"]]}]
    if short == "parseValidator":
        return rules(v["parseFunction"])
    if short == "timeDurationValidator":
        return [{"fn": "duration"}]
    if short == "backupsKeepAllExcludesOtherKeepSettingsValidator":
        return [{"fn": "keep-all"}]
    for name, key in (
        ("AlsoRequiresValidator", "with"), ("ConflictsWithValidator", "without"),
        ("ConflictingValidator", "apart"), ("AtLeastOneOfValidator", "some"),
    ):
        if short == name:
            return [{key: paths}]
    sys.exit(f"no rule for the validator {v}")


def attribute_rules(d):
    found = [r for v in d.get("validators") or [] for r in rules(v)]
    custom = (d.get("custom") or {}).get("@")
    if custom in CUSTOM:
        found.append(CUSTOM[custom])
    elif custom and custom not in PLAIN_CUSTOM:
        sys.exit(f"no rule for the type {custom}")
    element = d.get("element") or {}
    if "validators" in element:
        found.append({"each": [r for v in element["validators"] for r in rules(v)]})
    if element.get("@") in CUSTOM:
        found.append({"each": [CUSTOM[element["@"]]]})
    if "object_validators" in d:
        found.append({"each": [r for v in d["object_validators"] for r in rules(v)]})
    for theirs, ours in (("required_with", "with"), ("conflicts_with", "without"), ("exactly_one_of", "one"), ("at_least_one_of", "some")):
        if theirs in d:
            found.append({ours: d[theirs]})
    return [r for i, r in enumerate(found) if r not in found[:i]]


def attribute(a, d):
    flags = "".join(
        mark for key, mark in (
            ("required", "!"), ("optional", "?"), ("computed", "*"), ("sensitive", "$"), ("write_only", "~"), ("deprecated", "-"),
        ) if a.get(key)
    )
    more = {}
    if d.get("deprecated") and replacement(d["deprecated"]):
        more["d"] = replacement(d["deprecated"])
    found = attribute_rules(d)
    if "nested_type" in a:
        kind = "N"
        more["n"] = a["nested_type"]["nesting_mode"]
        more["a"] = attributes(a["nested_type"]["attributes"], d)
    else:
        kind = short_type(a["type"], is_whole(d), d.get("children"))
        # Only attributes have their sizes checked by the provider; a block's are in the schema.
        if "min_items" in d or "max_items" in d:
            found.append({"size": [d.get("min_items"), d.get("max_items")]})
        if isinstance(a["type"], list) and a["type"][1][0] == "object" and "children" in d:
            members = {n: attribute_rules(c) for n, c in sorted(d["children"].items())}
            more["m"] = {n: r for n, r in members.items() if r}
    if found:
        more["v"] = found
    text = kind + flags
    return [text, more] if more else text


def attributes(schema, d):
    children = d.get("children") or {}
    return {n: attribute(a, children.get(n) or {}) for n, a in sorted(schema.items())}


def block(b, d):
    out = {}
    if b.get("deprecated"):
        out["d"] = replacement(d.get("deprecated") or "")
    if b.get("attributes"):
        out["a"] = attributes(b["attributes"], d)
    nested = {}
    for name, n in sorted((b.get("block_types") or {}).items()):
        child = (d.get("children") or {}).get(name) or {}
        inner = {"n": n["nesting_mode"]}
        for ours, theirs in (("min", "min_items"), ("max", "max_items")):
            if n.get(theirs):
                inner[ours] = n[theirs]
        inner.update(block(n["block"], child))
        found = attribute_rules(child)
        if found:
            inner["v"] = found
        nested[name] = inner
    if nested:
        out["b"] = nested
    found = [r for v in d.get("config") or [] for r in rules(v)]
    if "method" in d:
        found.append({"fn": METHODS[d["method"]]})
    if found:
        out["v"] = found
    return out


def implied_id(body, d):
    """Marks the `id` that the older SDK adds to every type: it looks settable and is not."""
    if not d.get("framework") and "id" not in d["children"] and body["a"].get("id") == "s?*":
        body["a"]["id"] = ["s?*", {"v": [{"fn": "unsettable"}]}]
    return body


def merge(a, b):
    """Returns the validators of the provider's own arguments: it is served by two halves."""
    out = dict(a)
    for key, value in b.items():
        if key not in out:
            out[key] = value
        elif isinstance(value, dict):
            out[key] = merge(out[key], value)
        elif isinstance(value, list):
            out[key] = out[key] + [v for v in value if v not in out[key]]
    return out


def catalogue(schema, dump):
    lines = []
    types = {("provider", "proxmox"): block(schema["provider"]["block"], merge(dump["provider"], dump["provider_sdk"]))}
    for kind, key in (("resource", "resource_schemas"), ("data", "data_source_schemas")):
        for name, s in schema[key].items():
            types[kind, name] = implied_id(block(s["block"], dump[kind][name]), dump[kind][name])
    for (kind, name), body in sorted(types.items()):
        new = body.get("d")
        if new and {k: v for k, v in body.items() if k != "d"} == types.get((kind, new)):
            body = {"as": new, "d": new}
        lines.append(f"{kind} {name} {json.dumps(body, separators=(',', ':'))}\n")
    return f"# bpg/proxmox {VERSION[1:]}, made by scripts/provider-catalogue.py from the released provider; do not edit.\n" + "".join(lines)


def main():
    parser = argparse.ArgumentParser(description="write the catalogue of what bpg/proxmox accepts")
    parser.add_argument("--out", type=pathlib.Path, default=OUT)
    parser.add_argument("--check", action="store_true", help="compare with the file instead of writing it; exit 1 if they differ")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        text = catalogue(*sources(pathlib.Path(folder)))
    if args.check:
        same = args.out.read_text() == text
        print("unchanged" if same else f"{args.out} differs from the released provider")
        sys.exit(0 if same else 1)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(text)
    print(f"{args.out}: {len(text)} bytes, {text.count(chr(10)) - 1} types")


if __name__ == "__main__":
    main()
