#!/usr/bin/env python3
"""Score findings against a labelled corpus.

    score.py CORPUS FOUND.jsonl [--class secret|network|pii] [--json] [--misses N] [--false N] [--categories]

CORPUS is what generate.py writes. FOUND has one JSON object a line: file, start and end (bytes); class if findings of
several classes are mixed; rule if it is to be printed. What a finding's `file` has before the corpus' `files/` does not count.

A secret counts as found when findings cover half of its bytes at least, as safe when they cover every byte. A finding
that touches nothing labelled of its class is a false alarm, unless it touches what is labelled as another class or as
don't-care. Findings that overlap are one."""
import argparse, collections, json, os, sys


def rows(path):
    with open(path, encoding="utf8", errors="replace") as f:
        return [json.loads(line) for line in f if line.strip().startswith("{")]


class Corpus:
    def __init__(self, root):
        self.root = os.path.abspath(root)
        self.truth, self.negatives, self.ignored = (
            self.by_file(name) for name in ("truth.jsonl", "negatives.jsonl", "ignore.jsonl")
        )
        self.texts, self.names = {}, {}

    def name(self, path):
        """The file of the corpus that a path leads to, as the lists name it; none for what is no file of it."""
        if path not in self.names:
            starts = [at for at in range(len(path)) if path.startswith("files/", at)]
            named = (path[at:] for at in starts if os.path.isfile(os.path.join(self.root, path[at:])))
            self.names[path] = next(named, None)
        return self.names[path]

    def by_file(self, name):
        lists = collections.defaultdict(list)
        for row in rows(os.path.join(self.root, name)):
            lists[row["file"]].append(row)
        return lists

    def text(self, file):
        if file not in self.texts:
            with open(os.path.join(self.root, file), "rb") as f:
                self.texts[file] = f.read()
        return self.texts[file]


def covered(spans, row):
    return sum(max(0, min(end, row["end"]) - max(start, row["start"])) for start, end, _ in spans)


def merge(spans):
    out = []
    for start, end, rule in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]), out[-1][2])
        else:
            out.append((start, end, rule))
    return out


def score(corpus, found, cls):
    """The counts of one class, with lists of what was missed, cut short and wrongly found."""
    spans, strangers = collections.defaultdict(list), 0
    for row in found:
        if row.get("class", cls) != cls:
            continue
        file = corpus.name(row["file"])
        if not file:
            strangers += 1  # the lists themselves, when the whole folder was scanned
            continue
        spans[file].append((row["start"], row["end"], row.get("rule")))
    result = Result(cls, strangers)
    for file in sorted(set(corpus.truth) | set(spans)):
        ours = [r for r in corpus.truth[file] if r["class"] == cls]
        others = [r for r in corpus.truth[file] if r["class"] != cls] + corpus.ignored[file]
        merged = merge(spans[file])
        for row in ours:
            result.positive(row, covered(merged, row))
        for span in merged:
            touches = lambda r: r["start"] < span[1] and span[0] < r["end"]
            if any(map(touches, ours)):
                result.hits += 1
            elif not any(map(touches, others)):
                hard = next((r["category"] for r in corpus.negatives[file] if touches(r)), None)
                result.false.append({"file": file, "start": span[0], "end": span[1], "rule": span[2], "hard": hard})
    return result


class Result:
    def __init__(self, cls, strangers):
        self.cls, self.strangers, self.hits = cls, strangers, 0
        self.categories = collections.defaultdict(lambda: [0, 0, 0])
        self.missed, self.short, self.false = [], [], []

    def positive(self, row, bytes_found):
        count, size = self.categories[row["category"]], row["end"] - row["start"]
        count[2] += 1
        if bytes_found * 2 >= size:
            count[0] += 1
            if bytes_found < size:
                self.short.append(row)
        else:
            self.missed.append(row)
        count[1] += bytes_found >= size

    def numbers(self):
        total = sum(c[2] for c in self.categories.values()) or 1
        found, safe = (sum(c[i] for c in self.categories.values()) for i in (0, 1))
        recall, precision = found / total, self.hits / ((self.hits + len(self.false)) or 1)
        return {
            "class": self.cls,
            "positives": sum(c[2] for c in self.categories.values()),
            "recall": round(recall, 4),
            "every_byte": round(safe / total, 4),
            "precision": round(precision, 4),
            "f1": round(2 * recall * precision / ((recall + precision) or 1), 4),
            "false_alarms": len(self.false),
            "on_hard_negatives": sum(1 for f in self.false if f["hard"]),
        }


def excerpt(corpus, row, around=60):
    data = corpus.text(row["file"])
    start, end = row["start"], row["end"]
    left = data[max(0, start - around) : start].rsplit(b"\n", 1)[-1]
    right = data[end : end + around].split(b"\n", 1)[0]
    value = data[start:end]
    value = value if len(value) <= 80 else value[:40] + b"..." + value[-12:]
    text = left + "⟦".encode() + value + "⟧".encode() + right
    return text.decode("utf8", "replace").replace("\n", "\\n").replace("\t", "\\t")


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("corpus")
    ap.add_argument("found")
    ap.add_argument("--class", dest="cls", choices=("secret", "network", "pii"))
    ap.add_argument("--json", action="store_true")
    ap.add_argument("--categories", action="store_true")
    ap.add_argument("--misses", type=int, default=0)
    ap.add_argument("--false", dest="false", type=int, default=0)
    args = ap.parse_args()
    corpus, found = Corpus(args.corpus), rows(args.found)
    for cls in [args.cls] if args.cls else ["secret", "network", "pii"]:
        result = score(corpus, found, cls)
        numbers = result.numbers()
        print(json.dumps(numbers) if args.json else "  ".join(f"{k} {v}" for k, v in numbers.items()))
        if args.categories:
            parts = (f"{k} {c[0]}/{c[2]}" for k, c in sorted(result.categories.items()))
            print("  " + "  ".join(parts))
        for row in result.missed[: args.misses]:
            print("MISS ", row["category"], f"{row['file']}:{row['line']}", excerpt(corpus, row))
        for row in result.short[: args.misses]:
            print("SHORT", row["category"], f"{row['file']}:{row['line']}", excerpt(corpus, row))
        for row in result.false[: args.false]:
            print("FALSE", row["hard"], row["rule"], row["file"], excerpt(corpus, row))
    return 0


if __name__ == "__main__":
    sys.exit(main())
