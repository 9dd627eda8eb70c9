#!/usr/bin/env python3
"""Make labelled candidates for the generic scorer of crates/redact: values, and what stands around them.

    generate.py [--rows N] [--seed S]

A row is, by tabs: the template's name, `1` for a secret or `0`, then what crates/redact/examples/features.rs reads
(meaning, last, how, quoted, kind, test, value). The templates are this script's own; what they yield is made up here and
opens nothing. The same seed gives the same rows. Plain Python 3.11.
"""
import argparse
import base64
import random
import string

WORDS = """account action adapter admin agent alias amber anchor archive array asset attempt audit backup balance batch
beacon binding block border bottle branch bridge broker bucket buffer bundle button cable cache canvas carbon castle
catalog center channel charge circle client cloud cluster column command compact concat config connect console
container content context control cookie copper counter country cover create cursor custom daemon dashboard data
database debug decode default delete deploy design detail device direct disk display document domain download draft
driver dynamic editor element email enable encode endpoint engine entity entry error event example export extend
factory failed feature field file filter finder folder footer format forward frame gateway global graph group guest
handler hash header health helper history host icon image import index ingest input instance integer invoice item
kernel keyboard label lambda language launch layer layout ledger legacy length level library license limit link list
loader local location logger logic login machine manager margin marker master member memory message metric middle
migrate mirror mobile model module monitor native network node notice number object offset option order origin output
owner package page panel parent parser partner path pattern payment pending people picture plugin policy pool portal
prefix preview price primary printer private process product profile project proxy public query queue radio random
range reader record region registry release remote render replica report request reset resource response result
retry review role root route router runner sample schema scope screen script search section select sender sensor
server service session setting shadow shared signal simple single site size snapshot socket source space sprite stage
state static status storage stream string student style submit subnet summary support switch symbol sync system table
target task template tenant terminal test text theme thread ticket timer title toggle token tracker traffic transfer
tree trigger tunnel type update upload user utility valid value vendor version video view virtual volume wallet
warning water window worker wrapper writer zone""".split()

ALNUM = string.ascii_letters + string.digits
HEX = "0123456789abcdef"
LOWER = string.ascii_lowercase + string.digits
MARKS = "!#$%*+-.?_~=@^"


class Maker:
    """Everything that is random."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def letters(self, alphabet, low, high=None):
        count = self.random.randint(low, high or low)
        return "".join(self.random.choice(alphabet) for _ in range(count))

    def words(self, low, high=None):
        return [self.random.choice(WORDS) for _ in range(self.random.randint(low, high or low))]

    def pick(self, *choices):
        return self.random.choice(choices)

    def bytes(self, low, high=None):
        return self.random.randbytes(self.random.randint(low, high or low))

    def uuid(self):
        return "-".join(self.letters(HEX, count) for count in (8, 4, 4, 4, 12))


def camel(words):
    return words[0] + "".join(word.capitalize() for word in words[1:])


def mixed(maker):
    """A password as a manager makes it: at least one digit and one mark."""
    value = maker.letters(ALNUM + MARKS, 14, 40)
    return value + maker.pick(*MARKS) + maker.letters(string.digits, 1)


SECRETS = {
    "alnum-16-24": lambda m: m.letters(ALNUM, 16, 24),
    "alnum-25-40": lambda m: m.letters(ALNUM, 25, 40),
    "alnum-41-100": lambda m: m.letters(ALNUM, 41, 100),
    "lower-20-48": lambda m: m.letters(LOWER, 20, 48),
    "upper-20-40": lambda m: m.letters(string.ascii_uppercase + string.digits, 20, 40),
    "alpha-24-48": lambda m: m.letters(string.ascii_letters, 24, 48),
    "url-safe": lambda m: m.letters(ALNUM + "-_", 20, 64),
    "base64-16-32": lambda m: base64.b64encode(m.bytes(16, 32)).decode(),
    "base64-33-64": lambda m: base64.b64encode(m.bytes(33, 64)).decode(),
    "hex-32": lambda m: m.letters(HEX, 32),
    "hex-40": lambda m: m.letters(HEX, 40),
    "hex-64": lambda m: m.letters(HEX, 64),
    "hex-48-128": lambda m: m.letters(HEX, 48, 128),
    "prefixed": lambda m: m.letters(string.ascii_lowercase, 2, 4) + m.pick("_", "-") + m.letters(ALNUM, 18, 48),
    "prefixed-twice": lambda m: m.pick("live", "prod", "test", "api") + "_" + m.pick("sk", "key", "tok") + "_" + m.letters(ALNUM, 20, 40),
    "two-parts": lambda m: m.letters(ALNUM, 10, 20) + m.pick(".", ":", "-") + m.letters(ALNUM + "-_", 20, 40),
    "marks": mixed,
    "groups": lambda m: "-".join(m.letters(string.ascii_uppercase + string.digits, 5) for _ in range(5)),
}

OTHERS = {
    "snake": lambda m: "_".join(m.words(2, 5)),
    "shout": lambda m: "_".join(m.words(2, 5)).upper(),
    "kebab": lambda m: "-".join(m.words(2, 5)),
    "camel": lambda m: camel(m.words(2, 5)),
    "dotted": lambda m: ".".join(m.words(2, 5)),
    "colons": lambda m: ":".join(m.words(2, 4)),
    "path": lambda m: "/" + "/".join(m.words(2, 5)) + m.pick("", ".txt", ".key", ".yaml"),
    "resource": lambda m: "/".join(m.words(2, 4)),
    "host": lambda m: ".".join([m.words(1)[0] + str(m.random.randint(1, 99)), m.words(1)[0], m.pick("com", "org", "lan", "internal")]),
    "file": lambda m: "-".join(m.words(1, 3)) + "." + m.pick("json", "pem", "key", "yaml", "so", "conf"),
    "hashed-file": lambda m: m.words(1)[0] + "." + m.letters(HEX, 8, 20) + "." + m.pick("js", "css", "map"),
    "sentence": lambda m: " ".join(m.words(3, 9)).capitalize() + m.pick("", ".", "!"),
    "number": lambda m: m.letters(string.digits, 1, 14),
    "version": lambda m: ".".join(m.letters(string.digits, 1, 2) for _ in range(3)),
    "date": lambda m: f"20{m.random.randint(10, 39)}-0{m.random.randint(1, 9)}-1{m.random.randint(0, 9)}T10:{m.random.randint(10, 59)}:11Z",
    "numbered": lambda m: "-".join(m.words(1, 3)) + m.pick("-", "_", "") + m.letters(string.digits, 1, 4),
    "pod": lambda m: "-".join(m.words(1, 2)) + "-" + m.letters(LOWER, 9, 10) + "-" + m.letters(LOWER, 5),
    "cloud-id": lambda m: m.pick("i", "ami", "subnet", "vol", "sg", "vpc") + "-" + m.letters(HEX, 8, 17),
    "cipher": lambda m: m.pick("ECDHE", "DHE", "TLS") + "-" + m.pick("RSA", "ECDSA") + "-AES" + m.pick("128", "256") + "-GCM-SHA" + m.pick("256", "384"),
    "class": lambda m: "".join(word.capitalize() for word in m.words(2, 4)) + m.pick("", "2", "V1"),
    "module": lambda m: "::".join(m.words(2, 4)),
    "selector": lambda m: m.pick("#", ".", "input[name=") + "-".join(m.words(1, 3)),
    "keys": lambda m: m.pick("ctrl", "alt", "shift") + "+" + m.pick("shift+", "") + m.letters(string.ascii_lowercase, 1),
    "mime": lambda m: m.pick("application", "text", "image") + "/" + m.pick("json", "x-yaml", "vnd." + m.words(1)[0] + "+json"),
    "call": lambda m: camel(m.words(1, 3)) + "(" + m.words(1)[0] + ")",
    "title": lambda m: " ".join(word.capitalize() for word in m.words(2, 4)),
    "template": lambda m: m.words(1)[0] + "-{" + m.words(1)[0] + "}-" + m.words(1)[0],
    "shape": lambda m: "x".join(m.letters(string.digits, 2, 4) for _ in range(2)) + "-" + m.words(1)[0],
    "locale-key": lambda m: ".".join(m.words(1, 2) + [camel(m.words(1, 3))]),
    "region": lambda m: m.pick("eu", "us", "ap") + "-" + m.pick("central", "west", "east") + "-" + m.letters("123", 1),
    "image": lambda m: "/".join(m.words(1, 2)) + ":" + ".".join(m.letters(string.digits, 1, 2) for _ in range(2)),
}

# What is random and no secret where the name says nothing, or only `key`.
MARKED = {
    "digest-40": lambda m: m.letters(HEX, 40),
    "digest-64": lambda m: m.letters(HEX, 64),
    "digest-32": lambda m: m.letters(HEX, 32),
    "short-digest": lambda m: m.letters(HEX, 7, 16),
    "some-uuid": lambda m: m.uuid(),
    "integrity": lambda m: m.pick("sha512-", "sha256-", "h1:") + base64.b64encode(m.bytes(32)).decode(),
    "base64-text": lambda m: base64.b64encode(" ".join(m.words(2, 6)).encode()).decode(),
    "short-id": lambda m: m.letters(ALNUM, 6, 11),
    "wwn": lambda m: "0x5000" + m.letters(HEX, 12),
    "serial": lambda m: m.letters(string.ascii_uppercase + string.digits, 8, 15),
}

HOWS = ("assigned", "assigned", "colon", "colon", "call", "listed", "query", "spaced")
KINDS = ("code", "config", "config", "json", "log", "unknown")


def place(maker, meaning):
    how = maker.pick(*HOWS)
    kind = maker.pick(*KINDS)
    quoted = kind in ("code", "json") or maker.random.random() < 0.4
    test = maker.random.random() < 0.1
    last = meaning != "none" and maker.random.random() < 0.85
    return [meaning, str(int(last)), how, str(int(quoted)), kind, str(int(test))]


def rows(maker, count):
    named = ("secret", "token", "token", "password", "cookie")
    for _ in range(count):
        kind = maker.random.random()
        if kind < 0.42:
            template = maker.pick(*SECRETS)
            where = place(maker, maker.pick(*named, "key"))
            # Half of what is called a key is one of a map, and hexadecimal ones are digests.
            label = not (where[0] == "key" and (template.startswith("hex") and where[4] != "config" or where[4] == "log"))
            yield template, int(label), where, SECRETS[template](maker)
        elif kind < 0.52:
            template = maker.pick(*SECRETS)
            where = place(maker, "none")
            alone = template in ("alnum-25-40", "alnum-41-100", "url-safe", "prefixed", "marks", "base64-33-64")
            yield template + "-alone", int(alone and where[4] == "config"), where, SECRETS[template](maker)
        elif kind < 0.86:
            template = maker.pick(*OTHERS)
            yield template, 0, place(maker, maker.pick(*named, "key", "none", "key")), OTHERS[template](maker)
        else:
            template = maker.pick(*MARKED)
            meaning = maker.pick("none", "none", "key")
            if template in ("short-digest", "short-id", "serial") and maker.random.random() < 0.3:
                meaning = "token"
            yield template, 0, place(maker, meaning), MARKED[template](maker)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rows", type=int, default=30000)
    options.add_argument("--seed", type=int, default=11)
    options = options.parse_args()
    maker = Maker(options.seed)
    for template, label, where, value in rows(maker, options.rows):
        print("\t".join([f"{template}={label}", *where, value]))


if __name__ == "__main__":
    main()
