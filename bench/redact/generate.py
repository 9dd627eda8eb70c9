#!/usr/bin/env python3
"""Make a labelled corpus for the detector of sensitive data.

    generate.py --seed 1 --split dev --out DIR [--copies 2] [--only NAME] [--list]

Templates are the files `templates/SPLIT/*.tpl`. All splits but `dev` measure: whoever writes detectors never reads them
before they have measured, nor what a detector does with them file by file. Those of `MAKERS` were written without sight
of the detector, and draw words, names and hosts from lists of their own (`sight.py`, `infra.py`, and for the others the
file of their name). Values are made from the seed, with the checksums that the real ones have, so that nothing that
looks like a secret stands in this folder. `within.py` puts the texts of a corpus into others.

A template is a text with marks between guillemets:

    «config-password»          a value of that category, labelled with it
    «config-password:word»     … made by the generator `word`
    «env-password:pw.b64»      … and encoded: b64 b64u url upper lower hex json xml
    «-sha256»  «-setting|24»   a hard negative; after the bar: this very text
    «~|github.com»             may be found or not
    «=word»  «=int(1,99)»      text without a label
    «ipv4#a»                   remembered: the same value wherever #a stands in this template
    «?one|two|three»           one of these texts
    «any 3-5» … «end»          that many of the lines (or `%`-separated blocks) between, in any order
    «each 2-4» … «end»         the lines between, that many times

`==== NAME PATH` begins a template, `---- PATH` a further file of it; `copies=N` after the path changes how often."""
import argparse, json, os, random, re, shutil, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import barn, cove, crew, dale, desk, fern, folk, glen, infra, kin, kinds, loft, mill, moor, near, port, quay, reed, sight
import tarn, texts, vale, values, voices, weir, yard

HERE = os.path.dirname(os.path.abspath(__file__))
# Splits whose values come from lists of their own.
MAKERS = {
    "sight": sight.Sight,
    "systems": infra.Infra,
    "texts": texts.Texts,
    "kinds": kinds.Kinds,
    "voices": voices.Voices,
    "kin": kin.Kin,
    "near": near.Near,
    "folk": folk.Folk,
    "crew": crew.Crew,
    "yard": yard.Yard,
    "port": port.Port,
    "mill": mill.Mill,
    "desk": desk.Desk,
    "quay": quay.Quay,
    "barn": barn.Barn,
    "loft": loft.Loft,
    "glen": glen.Glen,
    "cove": cove.Cove,
    "dale": dale.Dale,
    "fern": fern.Fern,
    "reed": reed.Reed,
    "vale": vale.Vale,
    "moor": moor.Moor,
    "tarn": tarn.Tarn,
    "weir": weir.Weir,
}
SPLITS = ("dev", "held", "fresh", *MAKERS)
MARK = re.compile(r"«([^«»]*)»")


def load(split):
    """The templates of a split, by name, each a list of (path, text)."""
    found = {}
    for part in SPLITS if split == "all" else (split,):
        folder = os.path.join(HERE, "templates", part)
        for name in sorted(os.listdir(folder)):
            if name.endswith(".tpl"):
                with open(os.path.join(folder, name), encoding="utf8") as f:
                    parse(f.read(), os.path.join(folder, name), found, part)
    return found


def parse(text, where, found, split):
    name = None
    for line in text.split("\n"):
        head = re.fullmatch(r"(====|----) (.+)", line)
        if head and head[1] == "====":
            words = head[2].split()
            name = words[0]
            if name in found:
                sys.exit(f"{where}: {name} stands twice")
            copies = next((int(w[7:]) for w in words if w.startswith("copies=")), None)
            found[name] = {"copies": copies, "split": split, "files": [(words[1], [])]}
        elif head:
            found[name]["files"].append((head[2].strip(), []))
        elif name:
            found[name]["files"][-1][1].append(line)


def expand(lines, rng):
    """Carries out `any` and `each`; these do not nest within themselves."""
    out, at = [], 0
    while at < len(lines):
        head = re.fullmatch(r"\s*«(any|each) (\d+)(?:-(\d+))?»\s*", lines[at])
        if not head:
            out.append(lines[at])
            at += 1
            continue
        end = at + 1
        while "«end»" not in lines[end]:
            end += 1
        body, count = lines[at + 1 : end], rng.randint(int(head[2]), int(head[3] or head[2]))
        if head[1] == "each":
            out += body * count
        else:
            blocks = "\n".join(body).split("\n%\n") if "%" in body else body
            for block in rng.sample(blocks, min(count, len(blocks))):
                out += block.split("\n")
        at = end + 1
    return out


class Writer:
    """Turns a template's text into bytes and rows."""

    def __init__(self, rng, make=values.Values):
        self.rng, self.make, self.known = rng, make(rng), {}

    def mark(self, inner, where):
        """What a mark stands for: (sign, category, text)."""
        if inner.startswith("?"):
            return None, None, self.rng.choice(inner[1:].split("|"))
        spec, _, literal = inner.partition("|")
        has_literal = "|" in inner
        spec, _, var = spec.partition("#")
        sign = spec[0] if spec and spec[0] in "-~=" else "+"
        kind, _, recipe = spec.lstrip("-~=").partition(":")
        if sign == "~":
            kind, recipe = "ignore", recipe or kind
        if var and var in self.known:
            text = self.known[var]
            if recipe.startswith("."):
                text = self.make.encode(text, recipe[1:].split("."))
            return sign, kind, text
        if has_literal:
            text = literal
        else:
            try:
                text = self.make.value(recipe or kind)
            except KeyError as error:
                sys.exit(f"{where}: no generator {error} for «{inner}»")
        if var:
            self.known[var] = text
        return sign, kind, text

    def fill(self, text, where):
        out, rows, at = [], [], 0
        size = 0
        for found in MARK.finditer(text):
            out.append(text[at : found.start()])
            size += len(out[-1].encode())
            sign, kind, value = self.mark(found[1], where)
            # A value of several lines is indented as the line that it stands on.
            indent = "".join(out[-40:]).rpartition("\n")[2]
            if "\n" in value and indent and not indent.strip():
                value = value.replace("\n", "\n" + indent)
            out.append(value)
            length = len(value.encode())
            if sign in ("+", "-", "~"):
                rows.append((sign, kind, size, size + length))
            size += length
            at = found.end()
        out.append(text[at:])
        return "".join(out).encode(), rows


def write(templates, seed, out, copies):
    lists, number, seen = {"+": [], "-": [], "~": []}, 0, {}
    for name, template in templates.items():
        for copy in range(template["copies"] or copies):
            rng = random.Random(f"{seed}/{name}/{copy}")
            writer = Writer(rng, MAKERS.get(template["split"], values.Values))
            folder = f"files/{name}_{copy:02}"
            for path, lines in template["files"]:
                where = f"{name} {path}"
                path = writer.fill(path, where)[0].decode()
                data, rows = writer.fill("\n".join(expand(lines, rng)).strip("\n") + "\n", where)
                file = f"{folder}/{path}"
                full = os.path.join(out, file)
                os.makedirs(os.path.dirname(full), exist_ok=True)
                with open(full, "wb") as f:
                    f.write(data)
                for sign, kind, start, end in rows:
                    number += 1
                    row = label(number, file, sign, kind, data, start, end)
                    if sign == "+":
                        seen[(row["class"], kind)] = seen.get((row["class"], kind), 0) + 1
                    lists[sign].append(row)
    for sign, list_name in (("+", "truth"), ("-", "negatives"), ("~", "ignore")):
        with open(os.path.join(out, list_name + ".jsonl"), "w", encoding="utf8") as f:
            f.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in lists[sign])
    return lists, seen


def label(number, file, sign, kind, data, start, end):
    kinds = {"-": "negative", "~": "ignore"}
    last = data.rfind(b"\n", 0, start) + 1
    return {
        "id": number,
        "file": file,
        "class": kinds.get(sign) or values.class_of(kind),
        "category": kind,
        "line": data.count(b"\n", 0, start) + 1,
        "end_line": data.count(b"\n", 0, max(start, end - 1)) + 1,
        "col_start": start - last,
        "col_end": end - (data.rfind(b"\n", 0, end) + 1),
        "start": start,
        "end": end,
        "text": data[start:end].decode(),
    }


def missing(seen):
    """The categories of the crate's table that no template holds."""
    table = os.path.join(HERE, "../../crates/redact/data/categories.tsv")
    if not os.path.exists(table):
        return []
    with open(table, encoding="utf8") as f:
        rows = [line.split("\t")[:2] for line in f if line.strip() and not line.startswith("#")]
    return [name for name, cls in rows if (cls, name) not in seen and name != "user-rule"]


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--split", choices=(*SPLITS, "all"), default="dev")
    ap.add_argument("--out", help="the folder to write; what it held before is removed")
    ap.add_argument("--copies", type=int, default=2)
    ap.add_argument("--only", help="only templates whose name holds this")
    ap.add_argument("--list", action="store_true", help="print the names of the templates")
    args = ap.parse_args()
    templates = load(args.split)
    if args.only:
        templates = {k: v for k, v in templates.items() if args.only in k}
    if args.list:
        print("\n".join(templates))
        return
    if not args.out:
        ap.error("--out is needed")
    if os.path.isdir(os.path.join(args.out, "files")):
        shutil.rmtree(os.path.join(args.out, "files"))
    os.makedirs(args.out, exist_ok=True)
    lists, seen = write(templates, args.seed, args.out, args.copies)
    size = {k: len(v) for k, v in lists.items()}
    by = {c: sum(n for (k, _), n in seen.items() if k == c) for c in ("secret", "network", "pii")}
    print(f"{len(templates)} templates, {size['+']} positives {by}, {size['-']} negatives, {size['~']} ignored")
    print("categories without a positive:", " ".join(missing(seen)) or "none")


if __name__ == "__main__":
    main()
