#!/usr/bin/env python3
"""Train the generic scorer of crates/redact and write crates/redact/data/scorer.tsv.

    scripts/redact/train.py [--check]

generate.py makes candidates, the example `features` of the crate turns them into numbers (so that one place computes
them), and a logistic regression finds the weights. A quarter of the templates is held out: the report says how well the
weights do on shapes that they never saw. With --check nothing is written, and the exit status says whether the file is
what training yields. Plain Python 3.11, no packages; the seed is fixed.
"""
import argparse
import collections
import math
import pathlib
import random
import subprocess
import sys
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "crates/redact/data/scorer.tsv"
HEAD = """# Weights of the generic scorer (src/score.rs): name, weight, and the reason in words where a high value speaks for a
# secret. Written by scripts/redact/train.py; do not edit.
"""
WORDS = {
    "name-secret": "the name says secret",
    "name-token": "the name says token",
    "name-cookie": "the name says session",
    "length": "it is long",
    "digits": "letters and digits are mixed",
    "upper": "capitals are mixed in",
    "classes": "kinds of letters are mixed",
    "entropy": "its letters rarely repeat",
    "surprise": "its neighbouring letters are rare in words",
    "turns": "letters and digits take turns",
    "hex": "it is hexadecimal",
    "base64": "it is base64",
    "uuid": "it is a UUID",
    "none-mixed": "small letters, capitals and digits are mixed as in a key",
}
EPOCHS = 40
RATE = 0.4
DECAY = 1e-4


def candidates():
    script = ROOT / "scripts/redact/generate.py"
    made = subprocess.run([sys.executable, script], check=True, capture_output=True, text=True).stdout
    command = ["cargo", "run", "-q", "--release", "-p", "pai-redact", "--example", "features"]
    numbers = subprocess.run(command, check=True, capture_output=True, text=True, input=made, cwd=ROOT).stdout
    names, *lines = numbers.splitlines()
    rows = []
    for line in lines:
        head, *values = line.split("\t")
        template, label = head.rsplit("=", 1)
        rows.append((template, int(label), [float(value) for value in values]))
    return names.split("\t"), rows


def is_held_out(template):
    return zlib.crc32(template.encode()) % 4 == 0


def likely(weights, bias, row):
    total = bias + sum(weight * number for weight, number in zip(weights, row) if number)
    return 1 / (1 + math.exp(-max(-30, min(30, total))))


def train(rows, count):
    order = random.Random(5)
    weights, bias = [0.0] * count, 0.0
    rows = list(rows)
    for epoch in range(EPOCHS):
        order.shuffle(rows)
        rate = RATE / (1 + epoch / 4)
        for _, label, row in rows:
            error = label - likely(weights, bias, row)
            bias += rate * error * 0.1
            for at, number in enumerate(row):
                if number:
                    weights[at] += rate * (error * number - DECAY * weights[at]) * 0.1
    return weights, bias


def report(title, weights, bias, rows):
    print(f"{title}: {len(rows)} candidates, {sum(label for _, label, _ in rows)} secrets")
    scored = [(likely(weights, bias, row), label, template) for template, label, row in rows]
    for least in (0.5, 0.8, 0.9):
        found = sum(1 for score, label, _ in scored if score > least and label)
        wrong = sum(1 for score, label, _ in scored if score > least and not label)
        total = sum(label for _, label, _ in scored)
        print(f"  above {least}: recall {found / max(total, 1):.3f}, precision {found / max(found + wrong, 1):.3f}")
    missed = collections.Counter(t for score, label, t in scored if (score > 0.5) != bool(label))
    print("  most mistakes:", ", ".join(f"{template} {count}" for template, count in missed.most_common(6)))


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--check", action="store_true")
    options = options.parse_args()
    names, rows = candidates()
    seen = [row for row in rows if not is_held_out(row[0])]
    held = [row for row in rows if is_held_out(row[0])]
    weights, bias = train(seen, len(names))
    report("trained on", weights, bias, seen)
    report("held out", weights, bias, held)
    lines = [f"bias\t{bias:.3f}\t-"]
    lines += [f"{name}\t{weight:.3f}\t{WORDS.get(name, '')}" for name, weight in zip(names, weights)]
    text = HEAD + "\n".join(lines) + "\n"
    if options.check:
        sys.exit(TABLE.read_text() != text)
    TABLE.write_text(text)


if __name__ == "__main__":
    main()
