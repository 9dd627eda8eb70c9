#!/usr/bin/env python3
"""Put each text of a labelled corpus into another text, and move its labels along.

    within.py CORPUS NOTATION OUT

CORPUS and OUT are folders as `generate.py` makes them. NOTATION is how the text stands in the other one:

    bare      as it is, in a file whose name says nothing
    crlf      as it is, with lines as Windows ends them
    json      in a string of JSON
    notes     in the notes of a guest of PVE, behind `#`, with percent signs
    setting   in the `description` of a snapshot, with percent signs
    patch     as a file of a patch
    block     in a block of YAML
    document  in a here-document of a shell
    listing   in `<pre>` of a page
    fence     in a block of Markdown
    quote     in a mail that is answered
    job       in the log of a job, each line behind its time

In all but `crlf` the path of the text is lost, as it is where somebody pastes it."""
import html, json, os, re, shutil, sys, urllib.parse

PATHS = {
    "json": "x.json", "notes": "etc/pve/qemu-server/100.conf", "setting": "etc/pve/qemu-server/100.conf", "patch": "x.patch",
    "block": "x.yaml", "document": "x.sh", "listing": "x.html", "fence": "x.md", "quote": "x.eml", "job": "x.log", "bare": "input",
}
STAMP = b"2026-01-12T07:31:01.1234567Z "
# What stands before and behind the text, before each further line, and how bytes are written.
ESCAPES = {10: b"\\n", 9: b"\\t", 13: b"\\r", 34: b'\\"', 92: b"\\\\"}
ENTITIES = {38: b"&amp;", 60: b"&lt;", 62: b"&gt;", 34: b"&quot;"}
PERCENT = {37: b"%25", 58: b"%3A"}
FORMS = {
    "bare": (b"", b"", b"", {}),
    "crlf": (b"", b"", b"", {10: b"\r\n"}),
    "json": (b'{\n  "id": 7,\n  "content": "', b'",\n  "mode": "0644"\n}\n', b"", ESCAPES),
    "notes": (b"#", b"\ncores: 2\nmemory: 2048\n", b"#", PERCENT),
    "setting": (b"cores: 2\ndescription: ", b"\nmemory: 2048\n", b"", PERCENT | {10: b"%0A"}),
    "patch": (b"diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -0,0 +1,9 @@\n+", b"", b"+", {}),
    "block": (b"files:\n  - content: |\n      ", b"", b"      ", {}),
    "document": (b"#!/bin/bash\ncat <<'EOF'\n", b"EOF\n", b"", {}),
    "listing": (b"<html><body><pre>\n", b"</pre></body></html>\n", b"", ENTITIES),
    "fence": (b"# Notes\n\nThe file as it is:\n\n```\n", b"```\n", b"", {}),
    "quote": (b"On Tuesday the colleague wrote:\n> ", b"", b"> ", {}),
    "job": (STAMP, b"", STAMP, {}),
}
# How a part of the other text reads, for the tests.
READ = {
    "bare": lambda part: part,
    "json": lambda part: json.loads(b'"' + part + b'"').encode(),
    "notes": lambda part: urllib.parse.unquote_to_bytes(part),
    "setting": lambda part: urllib.parse.unquote_to_bytes(part),
    "listing": lambda part: html.unescape(part.decode()).encode(),
    "quote": lambda part: part,
}


def put(text, notation):
    """The other text, and where in it each byte of the text begins."""
    before, behind, lead, written = FORMS[notation]
    out, where = bytearray(before), []
    for at, byte in enumerate(text):
        where.append(len(out))
        out += written.get(byte, bytes([byte]))
        if byte == 10 and at + 1 < len(text):
            out += lead
    where.append(len(out))
    return bytes(out + behind), where


def length(made, where, at, notation):
    """How many bytes one byte is written as."""
    written = FORMS[notation][3]
    size = where[at + 1] - where[at]
    return size if any(made[where[at] : where[at] + len(form)] == form for form in written.values()) else 1


def main(corpus, notation, out):
    shutil.rmtree(out, ignore_errors=True)
    made = {}
    for folder, _, names in os.walk(os.path.join(corpus, "files")):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                text = file.read()
            if b"\0" in text:
                continue
            path = os.path.relpath(path, corpus)
            new = path if notation == "crlf" else f"{path}.d/{PATHS[notation]}"
            made[path] = new, *put(text, notation)
            target = os.path.join(out, new)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as file:
                file.write(made[path][1])
    for name in ("truth", "negatives", "ignore"):
        with open(os.path.join(corpus, f"{name}.jsonl")) as rows, open(os.path.join(out, f"{name}.jsonl"), "w") as moved:
            for row in map(json.loads, rows):
                if row["file"] not in made:
                    continue
                path, text, where = made[row["file"]]
                last = row["end"] - 1
                start, end = where[row["start"]], where[last] + length(text, where, last, notation)
                row |= {"file": path, "start": start, "end": end, "line": text.count(b"\n", 0, start) + 1}
                row["end_line"] = row["line"] + text.count(b"\n", start, end)
                row["text"] = text[start:end].decode(errors="replace")
                moved.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[2] not in FORMS:
        sys.exit(__doc__)
    main(*sys.argv[1:])
