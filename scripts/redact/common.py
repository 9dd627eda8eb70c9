#!/usr/bin/env python3
"""Write `crates/redact/data/common.txt`: words that technical prose in several languages is made of.

    common.py [--man /usr/share/man] > crates/redact/data/common.txt

A word counts once for each manual page that holds it, so that what a single program speaks of all the time stays rare.
What is on this list is no password where only a vague sentence leads to it."""
import argparse, collections, gzip, os, re, sys

# How many words of each language are kept; of English, as many plain words again that are derived from others.
LANGUAGES = {"": 4200, "de": 2500, "fr": 2500, "es": 2000, "it": 2000, "nl": 2000, "pt": 1200, "pt_BR": 1200, "pl": 2000, "sv": 1200,
             "da": 1200, "cs": 1200, "tr": 1200, "ru": 300, "hu": 1200, "ro": 1200, "fi": 800, "hr": 500, "sl": 500, "id": 500}
# People make passwords up of nouns, as in `cherry`, and of nothing that ends so.
DERIVED = re.compile(r"(?:ly|ed|ing|ings|able|ible|ables|tion|tions|sion|sions|ment|ments|ness|ity|ities|ive|ous|ful|less|self|selves|ward|wards|wise|ance|ence|ency|ism|ist|ize|ized|izes|ised|ifies|ified|ally|ical)$")
WORD = re.compile(r"[^\W\d_]+")
ROFF = re.compile(r"\\f[BIRPC]|\\f\(..|\\[&|^%,/]|\\s[-+]?\d|^\.(?:\\\"|[A-Z]{1,2}\b).*$|\\\*\(..|\\\(..|\\\[[^\]]*\]", re.M)


def pages(root):
    for folder, _, names in os.walk(root):
        for name in names:
            if name.endswith(".gz"):
                try:
                    with gzip.open(os.path.join(folder, name), "rt", encoding="utf8", errors="ignore") as f:
                        yield f.read().replace("\\-", "-")
                except OSError:
                    continue


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--man", default="/usr/share/man")
    root = parser.parse_args().man
    kept = set()
    for language, most in LANGUAGES.items():
        seen = collections.Counter()
        folders = [os.path.join(root, language)] if language else [
            os.path.join(root, name) for name in sorted(os.listdir(root)) if name.startswith("man")]
        for folder in folders:
            for text in pages(folder):
                text = ROFF.sub(" ", text)
                # Only words in lower case: names begin with a capital, but so do the nouns of German.
                seen.update({word.lower() for word in WORD.findall(text) if language == "de" or word.islower()})
        words = [word for word, count in seen.items() if 4 <= len(word) <= 16 and count > 1]
        words.sort(key=lambda word: (-seen[word], word))
        print(language or "en", len(words), seen[words[min(most, len(words)) - 1]], file=sys.stderr)
        kept.update(words[:most])
        if not language:
            kept.update(word for word in words[most:] if DERIVED.search(word))
    print("# Words of technical prose in several languages, by scripts/redact/common.py; see there.")
    line = ""
    for word in sorted(kept):
        if len(line) + len(word) > 116:
            print(line)
            line = ""
        line += (" " if line else "") + word
    print(line)


if __name__ == "__main__":
    main()
