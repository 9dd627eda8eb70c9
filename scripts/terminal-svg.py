#!/usr/bin/env python3
"""Draws what a real terminal shows: runs a command in tmux and writes its screen as an SVG.

    scripts/terminal-svg.py OUT.svg COLUMNS ROWS COMMAND...

The first line of the picture is the command as it is typed, `$ COMMAND`. Nothing is edited.
"""

import html
import re
import shlex
import subprocess
import sys
import time
import unicodedata

PALETTE = {30: "#484f58", 31: "#ff7b72", 32: "#7ee787", 33: "#e3b341", 34: "#79c0ff", 35: "#d2a8ff", 36: "#76e3ea", 37: "#e6edf3"}
PLAIN, FAINT, BACKGROUND = "#e6edf3", "#8b949e", "#0d1117"
CELL, LINE, MARGIN = 8.43, 19, 18


def capture(command, columns, rows):
    """Returns the lines of a terminal of that size after the command has ended, with their colours."""
    session = "terminal-svg"
    done = "terminal-svg-done"
    shown = "$ " + " ".join(f'"{word}"' if " " in word else word for word in command)
    script = f"printf '%s\\n' {shlex.quote(shown)}; {shlex.join(command)}; tmux -L {session} wait-for -S {done}; sleep 60"
    tmux = ["tmux", "-L", session, "-f", "/dev/null"]
    subprocess.run(tmux + ["new-session", "-d", "-x", str(columns), "-y", str(rows), script], check=True)
    try:
        subprocess.run(tmux + ["wait-for", done], check=True, timeout=300)
        time.sleep(0.3)  # tmux reads the last bytes of the pane
        text = subprocess.run(tmux + ["capture-pane", "-p", "-e", "-t", "0"], check=True, capture_output=True, text=True).stdout
    finally:
        subprocess.run(tmux + ["kill-server"], check=False)
    return text.rstrip("\n").split("\n")


def pieces(line):
    """Splits a line into (text, colour, bold), following the colours as a terminal does."""
    colour, bold, faint = PLAIN, False, False
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if not part.startswith("\x1b["):
            if part:
                yield part, FAINT if faint else colour, bold
            continue
        for code in [int(code or 0) for code in part[2:-1].split(";")]:
            if code == 0:
                colour, bold, faint = PLAIN, False, False
            elif code == 1:
                bold = True
            elif code == 2:
                faint = True
            elif code in (22,):
                bold = faint = False
            elif code == 39:
                colour = PLAIN
            elif code in PALETTE:
                colour = PALETTE[code]
            elif code - 60 in PALETTE:
                colour = PALETTE[code - 60]


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def draw(lines, columns):
    w, h = columns * CELL + 2 * MARGIN, len(lines) * LINE + 2 * MARGIN + 22
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w:.0f} {h:.0f}" width="{w:.0f}" font-family="ui-monospace, \'DejaVu Sans Mono\', Menlo, monospace" font-size="14">',
        f'<rect width="{w:.0f}" height="{h:.0f}" rx="8" fill="{BACKGROUND}"/>',
    ]
    out += [f'<circle cx="{MARGIN + 6 + at * 18}" cy="18" r="5.5" fill="{fill}"/>' for at, fill in enumerate(("#ff5f57", "#febc2e", "#28c840"))]
    for row, line in enumerate(lines):
        column, y = 0, MARGIN + 22 + row * LINE + 14
        for text, colour, bold in pieces(line):
            if text.strip():
                weight = ' font-weight="700"' if bold else ""
                out.append(
                    f'<text x="{MARGIN + column * CELL:.1f}" y="{y}" fill="{colour}"{weight} textLength="{width(text) * CELL:.1f}" '
                    f'lengthAdjust="spacingAndGlyphs" xml:space="preserve">{html.escape(text)}</text>'
                )
            column += width(text)
    out.append("</svg>")
    return "\n".join(out) + "\n"


def main():
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    out, columns, rows, command = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]
    lines = capture(command, columns, rows)
    with open(out, "w", encoding="utf-8") as file:
        file.write(draw(lines, columns))


if __name__ == "__main__":
    main()
