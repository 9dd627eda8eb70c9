#!/usr/bin/env python3
"""Compare the detector with other scanners: one corpus, one tree, one run, one table.

    compare.py [--corpus DIR] [--ours COMMAND] [--out FILE.json] [--megabytes 200] [--runs 3] [--core 0] [--tree DIR]
               [--only NAME,NAME] [--no-quality] [--no-speed] [--no-install]

Without --corpus, one is made from all templates. --ours is a command that takes a folder and prints findings as lines
of JSON; without it the release program is built and run as `security-scan --data-leakage FOLDER --json`, with every
class, and once more with secrets only, which is what the others look for and are compared with. The peers are installed below `target/peers`; what cannot be had is named under the table.

Speed is that of reading and scanning a tree of sources, logs and YAML (or --tree) on one core (`taskset`), the median of
runs that take turns. On a busy machine only the seconds of the processor, and the ratios that are made of them, mean
something. `alarms/MB` counts what is reported as a secret in the sources of public crates, which hold next to none."""
import argparse, json, os, shutil, statistics, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import generate, peers, score, tree

REPO = os.path.abspath(os.path.join(HERE, "../.."))
TARGET = os.environ.get("CARGO_TARGET_DIR", os.path.join(REPO, "target"))


class Ours:
    name = "proxmox-ai"
    # What it leaves with when it has done its work; what peers leave with is their own affair.
    answers = (0, 1)

    def __init__(self, command):
        self.given = command

    def version(self):
        done = subprocess.run(["git", "-C", REPO, "rev-parse", "--short", "HEAD"], capture_output=True, text=True)
        return done.stdout.strip() or "?"

    def command(self, folder, report):
        return [*self.given, folder]

    def read(self, report):
        return peers.lines(report + ".out")

    def secrets(self, folder, report, limit, core):
        """The secrets of a folder; the tree's own report may be full of what its logs hold."""
        return [f for f in self.read(report) if f.get("class") == "secret" and f["file"].startswith(folder)]


class Program(Ours):
    """The program as it is used: one JSON document with findings of every class."""

    def __init__(self, path):
        self.path = path

    def command(self, folder, report, *more):
        return [self.path, "security-scan", "--data-leakage", folder, "--json", "--no-git", *more]

    def read(self, report):
        with open(report + ".out", encoding="utf8") as f:
            return json.load(f)["findings"]

    def secrets(self, folder, report, limit, core):
        took, why = run(self, folder, report, limit, core, "--class", "secret")
        if not took:
            raise OSError(why)
        return self.read(report)


class SecretsOnly(Program):
    """The program looking for what the others look for: secrets and nothing else."""
    name = "proxmox-ai, secrets"

    def command(self, folder, report, *more):
        return super().command(folder, report, "--class", "secret")


def build_ours():
    subprocess.run(["cargo", "build", "-q", "--release", "-p", "proxmox-ai"], cwd=REPO, check=True)
    path = os.path.join(TARGET, "release/proxmox-ai")
    return [Program(path), SecretsOnly(path)]


def run(tool, folder, report, limit, core=0, *more):
    """Seconds, seconds of the processor and peak megabytes of one run on one core, or why there is none."""
    for old in (report, report + ".json", report + ".out"):
        # A scanner that fails must not be credited with what an earlier run has found.
        if os.path.exists(old):
            os.remove(old)
    pinned = ["taskset", "-c", str(core)] if shutil.which("taskset") else []
    timed = [sys.executable, "-I", os.path.join(HERE, "timed.py"), str(limit), report + ".out"]
    done = subprocess.run(timed + pinned + tool.command(folder, report, *more), check=True, capture_output=True)
    took = json.loads(done.stdout)
    if took["status"] is None:
        return None, f"no end after {limit} s"
    # Some scanners leave with 1 or 200 and more when they find something.
    if took["status"] < 0:
        return None, f"ended by signal {-took['status']}"
    if took["status"] not in getattr(tool, "answers", (took["status"],)):
        return None, f"failed with exit {took['status']}"
    return (took["seconds"], took["busy"], took["peak"]), None


def quality(tools, corpus_folder, work, limit):
    corpus, rows = score.Corpus(corpus_folder), {}
    for tool in tools:
        report = os.path.join(work, tool.name + ".report")
        took, why = run(tool, os.path.join(corpus_folder, "files"), report, limit)
        if not took:
            rows[tool.name] = {"why": why}
            continue
        try:
            found = list(tool.read(report))
        except (OSError, ValueError, KeyError) as error:
            rows[tool.name] = {"why": f"its report cannot be read: {error}"}
            continue
        if isinstance(tool, SecretsOnly):
            rows[tool.name] = {"secret": score.score(corpus, found, "secret").numbers()}
        elif isinstance(tool, Ours):
            rows[tool.name] = {c: score.score(corpus, found, c).numbers() for c in ("secret", "network", "pii")}
        else:
            rows[tool.name] = {"secret": score.score(corpus, list(peers.spans(found, corpus)), "secret").numbers()}
    return rows


def on_sources(tool, report, made, limit, core):
    """Findings of secrets in the sources of public crates, per MB. Nearly all of them are false."""
    folder = os.path.join(made.path, "sources")
    size = sum(os.path.getsize(f) for f in tree.files(folder)) / 1e6
    try:
        if not size:
            return None
        if isinstance(tool, Ours):
            return len(tool.secrets(folder, report, limit, core)) / size
        return sum("/sources/" in f["file"] for f in tool.read(report)) / size
    except (OSError, ValueError, KeyError):
        return None


def speed(tools, made, tenth, work, runs, limit, core):
    """The median of runs that take turns; who is too slow for the limit is timed on a tenth of the tree."""
    times, small, why, alarms = {}, {}, {}, {}
    folder = made.path
    for turn in range(runs):
        for tool in tools:
            if tool.name in why or (tool.name in small and turn):
                continue
            report = os.path.join(work, tool.name + ".speed")
            if turn == 0:
                took, reason = run(tool, tenth.path, report, limit, core)
                if not took:
                    why[tool.name] = reason
                    continue
                if took[0] * 10 > limit:
                    small[tool.name] = took
                    alarms[tool.name] = on_sources(tool, report, tenth, limit, core)
                    continue
            took, reason = run(tool, folder, report, limit, core)
            if took:
                times.setdefault(tool.name, []).append(took)
                if turn == runs - 1:
                    alarms[tool.name] = on_sources(tool, report, made, limit, core)
            else:
                why[tool.name] = reason
    result = {}
    for tool in tools:
        if tool.name in times:
            result[tool.name] = rates(made.megabytes, times[tool.name])
        elif tool.name in small:
            result[tool.name] = rates(tenth.megabytes, [small[tool.name]])
        else:
            result[tool.name] = {"why": why.get(tool.name, "?")}
        if alarms.get(tool.name) is not None:
            result[tool.name]["alarms_per_mb"] = alarms[tool.name]
    return result


def rates(megabytes, times):
    seconds, busy = (statistics.median(t[i] for t in times) for i in (0, 1))
    return {"seconds": seconds, "cpu_seconds": busy, "mb_s": megabytes / seconds, "mb_cpu_s": megabytes / busy,
            "peak_mb": max(t[2] for t in times), "runs": len(times)}


def table(tools, versions, quality_rows, speed_rows, missing):
    # The others look for secrets only, so that is what they are compared with.
    ours = speed_rows.get(SecretsOnly.name) or speed_rows.get(Ours.name, {})
    lines = ["| tool | recall | every byte | precision | F1 | MB/s, one core | MB per s of CPU | ours / it, wall | ours / it, CPU | peak MB | alarms/MB |", "| --- " * 11 + "|"]
    for tool in tools:
        row, timed = quality_rows.get(tool.name, {}), speed_rows.get(tool.name, {})
        numbers = row.get("secret")
        cells = [f"{numbers[k]:.3f}" for k in ("recall", "every_byte", "precision", "f1")] if numbers else [row.get("why", "–"), "", "", ""]
        rate = timed.get("mb_s")
        cells += [f"{timed[k]:.1f}" for k in ("mb_s", "mb_cpu_s")] if rate else [timed.get("why", "–"), "–"]
        cells += [f"{ours[k] / timed[k]:.1f}" for k in ("mb_s", "mb_cpu_s")] if rate and "mb_s" in ours else ["–", "–"]
        cells.append(f"{timed['peak_mb']:.0f}" if rate else "–")
        cells.append(f"{timed['alarms_per_mb']:.2f}" if "alarms_per_mb" in timed else "–")
        lines.append(f"| {tool.name} {versions[tool.name]} | " + " | ".join(cells) + " |")
    for cls in ("network", "pii"):
        numbers = quality_rows.get(Ours.name, {}).get(cls)
        if numbers:
            lines.append(f"\n{cls}: recall {numbers['recall']:.3f}, precision {numbers['precision']:.3f}, F1 {numbers['f1']:.3f}")
    lines += [f"\nnot compared: {name} ({why})" for name, why in missing.items()]
    return "\n".join(lines)


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--corpus")
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--ours", help="a command that takes a folder")
    ap.add_argument("--out", default=os.path.join(TARGET, "redact-compare.json"))
    ap.add_argument("--megabytes", type=int, default=200)
    ap.add_argument("--runs", type=int, default=3)
    ap.add_argument("--limit", type=int, default=600, help="seconds that one run may take")
    ap.add_argument("--core", type=int, default=0, help="the core that all of them run on")
    ap.add_argument("--tree", help="a folder to measure speed on, instead of one that is made")
    ap.add_argument("--only", help="the names of the peers to compare with, parted by commas")
    ap.add_argument("--no-quality", action="store_true")
    ap.add_argument("--no-speed", action="store_true")
    ap.add_argument("--no-install", action="store_true")
    args = ap.parse_args()
    # Not below the target folder: there are scanners that leave out what is called `target`.
    work = os.path.join(tempfile.gettempdir(), f"pai-redact-{os.getuid()}")
    os.makedirs(work, exist_ok=True)
    corpus = args.corpus or os.path.join(work, "corpus")
    if not args.corpus and not args.no_quality:
        os.makedirs(corpus, exist_ok=True)
        generate.write(generate.load("all"), args.seed, corpus, 2)
    wanted = args.only.split(",") if args.only else peers.NAMES
    there = peers.Peers(os.path.join(TARGET, "peers"))
    if not args.no_install:
        there.install(wanted)
    others = there.tools(wanted)
    tools = ([Ours(args.ours.split())] if args.ours else build_ours()) + others
    versions = {tool.name: tool.version() for tool in tools}
    load = os.getloadavg()[0]
    quality_rows = {} if args.no_quality else quality(tools, corpus, work, args.limit)
    speed_rows = {}
    if not args.no_speed:
        made = tree.Tree(args.tree) if args.tree else tree.build(os.path.join(work, "tree"), args.megabytes, args.seed)
        part = os.path.join(work, "given") if args.tree else made.path
        speed_rows = speed(tools, made, tree.part(made.path, 0.1, part), work, args.runs, args.limit, args.core)
    print(table(tools, versions, quality_rows, speed_rows, there.missing))
    print(f"\nload when it began: {load:.1f}; with other work on the machine only the seconds of CPU and the ratios hold")
    with open(args.out, "w", encoding="utf8") as f:
        json.dump({"versions": versions, "quality": quality_rows, "speed": speed_rows, "missing": there.missing, "load": load}, f, indent=1)
    print(f"written to {args.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
