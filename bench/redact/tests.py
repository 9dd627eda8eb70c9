#!/usr/bin/env python3
"""Tests of the corpus and of the scorer: `python3 bench/redact/tests.py`."""
import json, os, random, re, sys, tempfile, unittest, zlib

import compare, facts, folk, generate, infra, kin, kinds, near, people, peers, score, sight, texts, tokens, values, voices
import within


def corpus(split, seed=3, only=None):
    folder = tempfile.TemporaryDirectory()
    templates = {k: v for k, v in generate.load(split).items() if not only or k in only}
    lists, seen = generate.write(templates, seed, folder.name, 1)
    return folder, lists, seen


class Whole:
    """The corpus of all templates, made once: tests that look at it change nothing."""
    made = None

    def __enter__(self):
        Whole.made = Whole.made or corpus("all")
        folder, lists, _ = Whole.made
        return folder.name, lists

    def __exit__(self, *_):
        pass


def tearDownModule():
    if Whole.made:
        Whole.made[0].cleanup()


class TheCorpus(unittest.TestCase):
    def test_every_label_is_the_text_at_its_place(self):
        with Whole() as (folder, lists):
            for row in (row for rows in lists.values() for row in rows):
                with open(os.path.join(folder, row["file"]), "rb") as f:
                    data = f.read()
                self.assertEqual(data[row["start"] : row["end"]].decode(), row["text"])
                self.assertTrue(row["text"].strip(), row)
                line = data.split(b"\n")[row["line"] - 1]
                first = row["text"].split("\n")[0].encode()
                self.assertEqual(line[row["col_start"] :][: len(first)], first)

    def test_labels_of_a_file_do_not_overlap(self):
        with Whole() as (_, lists):
            ends = {}
            rows = sorted((r for rows in lists.values() for r in rows), key=lambda r: (r["file"], r["start"]))
            for row in rows:
                self.assertGreaterEqual(row["start"], ends.get(row["file"], 0), row)
                ends[row["file"]] = row["end"]

    def test_no_mark_stays_unfilled(self):
        with Whole() as (folder, _):
            for file in (os.path.join(r, n) for r, _, names in os.walk(folder) for n in names):
                with open(file, encoding="utf8") as f:
                    text = f.read()
                # Guillemets may stand in prose; in none of it does a word follow the opening one at once.
                self.assertNotRegex(text, r"«[-~=?]?[a-z]", file)

    def test_a_seed_always_makes_the_same_corpus_and_another_one_does_not(self):
        (one, a, _), (two, b, _), (three, c, _) = corpus("dev", 1), corpus("dev", 1), corpus("dev", 2)
        with one, two, three:
            self.assertEqual(a, b)
            self.assertNotEqual(a["+"], c["+"])

    def test_the_parts_share_no_template(self):
        names = [name for split in generate.SPLITS for name in generate.load(split)]
        self.assertEqual(len(names), len(set(names)))

    def test_there_are_templates_of_every_category_in_every_part(self):
        for split in generate.SPLITS:
            wanted = {kind for template in generate.load(split).values() for _, lines in template["files"]
                      for mark in generate.MARK.findall("\n".join(lines))
                      for kind in [mark.partition("|")[0].partition("#")[0].partition(":")[0]]}
            table = os.path.join(generate.HERE, "../../crates/redact/data/categories.tsv")
            with open(table, encoding="utf8") as f:
                names = {line.split("\t")[0] for line in f if line.strip() and not line.startswith("#")}
            self.assertEqual(names - wanted - {"user-rule"}, set(), split)

    def test_every_label_is_a_category_with_its_class(self):
        with open(os.path.join(generate.HERE, "../../crates/redact/data/categories.tsv"), encoding="utf8") as f:
            classes = dict(line.split("\t")[:2] for line in f if line.strip() and not line.startswith("#"))
        with Whole() as (_, lists):
            for row in lists["+"]:
                self.assertEqual(classes.get(row["category"]), row["class"], row)

    def test_templates_hold_no_long_random_text(self):
        for name, template in generate.load("all").items():
            for _, lines in template["files"]:
                bare = generate.MARK.sub("", "\n".join(lines))
                for word in re.findall(r"[A-Za-z0-9+/_=-]{28,}", bare):
                    self.assertLess(sum(c.isdigit() for c in word), 8, f"{name}: {word}")


class ThePeers(unittest.TestCase):
    def test_only_those_that_are_asked_for_are_installed(self):
        with tempfile.TemporaryDirectory() as folder:
            there, tried = peers.Peers(folder), []
            os.makedirs(there.bin)
            open(os.path.join(there.bin, "pip"), "w").close()
            there.attempt = lambda name, command, extra: tried.append(name)
            there.install(["kingfisher"])
            self.assertEqual(tried, ["kingfisher"])
            self.assertEqual(there.tools(["kingfisher"]), [])
            self.assertEqual(list(there.missing), ["kingfisher"])


class Values(unittest.TestCase):
    def setUp(self):
        self.make = values.Values(random.Random(5))

    def test_numbers_of_people_have_their_check_digits(self):
        for _ in range(50):
            card = "".join(c for c in self.make.v_card() if c.isdigit())
            self.assertEqual(people.luhn(card[:-1]), card[-1])
            iban = self.make.v_iban().replace(" ", "")
            self.assertEqual(int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97, 1)
            bsn = self.make.v_nl_bsn()
            self.assertEqual((sum(int(c) * (9 - i) for i, c in enumerate(bsn[:8])) - int(bsn[8])) % 11, 0)

    def test_tokens_of_forges_end_with_their_checksum(self):
        token = self.make.v_github_pat()
        self.assertEqual(token[34:], tokens.base62(zlib.crc32(token[4:34].encode()), 6))

    def test_known_numbers_have_the_digits_that_are_published(self):
        self.assertEqual(people.luhn("411111111111111"), "1")
        self.assertEqual(tokens.base62(61, 6), "00000z")

    def test_encodings_follow_one_another(self):
        self.assertEqual(self.make.encode("a b", ["url", "b64"]), "YSUyMGI=")

    def test_the_splits_sight_and_systems_draw_from_lists_of_their_own(self):
        names = ("WORDS", "FIRST", "LAST", "ACCOUNTS", "STREETS", "TOWNS", "HOSTS", "ROLES")
        sources = (people, facts, sight, infra)
        for name in names:
            lists = [set(getattr(module, name)) for module in sources if hasattr(module, name)]
            self.assertEqual(len(set().union(*lists)), sum(map(len, lists)), name)
        made = sight.Sight(random.Random(5))
        self.assertTrue(all(made.v_word() in sight.WORDS and made.v_first() in sight.FIRST for _ in range(50)))
        made = infra.Infra(random.Random(5))
        self.assertTrue(all(made.v_word() in infra.WORDS and made.v_first() in infra.FIRST for _ in range(50)))

    def test_the_split_texts_draws_from_lists_of_its_own(self):
        names = ("WORDS", "FIRST", "LAST", "ACCOUNTS", "STREETS", "TOWNS", "HOSTS", "ROLES", "FOREIGN", "SITES")
        for module in (people, facts, sight):
            for name in names:
                self.assertEqual(set(getattr(module, name, ())) & set(getattr(texts, name)), set(), f"{module.__name__} {name}")
        made = texts.Texts(random.Random(5))
        self.assertTrue(all(made.v_word() in texts.WORDS and made.v_first() in texts.FIRST for _ in range(50)))

    def test_the_split_kinds_draws_from_lists_of_its_own(self):
        names = ("WORDS", "FIRST", "LAST", "ACCOUNTS", "STREETS", "TOWNS", "HOSTS", "ROLES", "SITES")
        for module in (people, facts, sight, infra, texts):
            for name in names:
                self.assertEqual(set(getattr(module, name, ())) & set(getattr(kinds, name)), set(), f"{module.__name__} {name}")
        made = kinds.Kinds(random.Random(5))
        self.assertTrue(all(made.v_word() in kinds.WORDS and made.v_first() in kinds.FIRST for _ in range(50)))

    def test_the_split_voices_draws_from_lists_of_its_own(self):
        names = ("WORDS", "FIRST", "LAST", "ACCOUNTS", "STREETS", "TOWNS", "HOSTS", "ROLES", "FOREIGN", "SITES")
        names_of_people = {name for lists in voices.NAMES.values() for part in lists for name in part.split()}
        own = set(voices.WORDS + voices.FOREIGN + voices.ACCOUNTS + voices.HOSTS + voices.ROLES + voices.SITES) | names_of_people
        own |= {place for lists in (voices.STREETS, voices.TOWNS) for places in lists.values() for place in places}
        for module in (people, facts, sight, infra, texts):
            for name in names:
                self.assertEqual(set(getattr(module, name, ())) & own, set(), f"{module.__name__} {name}")
        made = voices.Voices(random.Random(5))
        self.assertTrue(all(made.v_word() in voices.WORDS for _ in range(50)))

    def test_the_splits_kin_and_near_draw_from_lists_of_their_own(self):
        names = ("WORDS", "FIRST", "LAST", "ACCOUNTS", "STREETS", "TOWNS", "HOSTS", "ROLES", "SITES")
        spoken = {name for lists in voices.NAMES.values() for part in lists for name in part.split()}
        for own, made in ((kin, kin.Kin(random.Random(5))), (near, near.Near(random.Random(5)))):
            for module in (people, facts, sight, infra, texts, kinds):
                for name in names:
                    shared = set(getattr(module, name, ())) & set(getattr(own, name, ()))
                    self.assertEqual(shared, set(), f"{module.__name__} {name}")
            self.assertEqual((set(voices.WORDS) | spoken) & set(own.WORDS), set())
            self.assertTrue(all(made.v_word() in own.WORDS and made.v_first() in own.FIRST for _ in range(50)))

    def test_the_splits_from_folk_on_draw_from_lists_of_their_own(self):
        names = ("WORDS", "FIRST", "LAST", "ACCOUNTS", "HOSTS", "ROLES")
        spoken = {name for lists in voices.NAMES.values() for part in lists for name in part.split()}
        makers = list(generate.MAKERS.values())
        for make in makers[makers.index(folk.Folk) :]:
            own, made = sys.modules[make.__module__], make(random.Random(5))
            for module in (people, facts, sight, infra, texts, kinds, kin, near):
                for name in names:
                    shared = set(getattr(module, name, ())) & set(getattr(own, name, ()))
                    self.assertEqual(shared, set(), f"{own.__name__} {module.__name__} {name}")
            self.assertEqual((set(voices.WORDS) | spoken) & set(own.WORDS), set())
            self.assertTrue(all(made.v_word() in own.WORDS and made.v_first() in own.FIRST for _ in range(50)))

    def test_labels_stay_on_their_values_where_a_text_is_put_into_another(self):
        text = 'Näme: "x"\nPASSWORD=a"b\\c: 9%<&>\n\n\tlast'.encode()
        start, end = text.index(b"a\"b"), text.index(b"9%<&>") + 5
        for notation, unwritten in within.READ.items():
            made, where = within.put(text, notation)
            part = made[where[start] : where[end - 1] + within.length(made, where, end - 1, notation)]
            self.assertEqual(unwritten(part), text[start:end], notation)

    def test_numbers_of_people_in_voices_have_their_check_digits(self):
        made = voices.Voices(random.Random(5))
        for _ in range(50):
            self.assertEqual(int(made.v_cz_rc().replace("/", "")) % 11, 0)
            turkish = [int(c) for c in made.v_tr_kimlik()]
            self.assertEqual((sum(turkish[0:9:2]) * 7 - sum(turkish[1:8:2])) % 10, turkish[9])
            self.assertEqual(sum(turkish[:10]) % 10, turkish[10])

    def test_an_unknown_generator_is_refused(self):
        with self.assertRaises(KeyError):
            self.make.value("nothing-like-this")


class TheScorer(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        root = self.folder.name
        os.makedirs(os.path.join(root, "files/a"))
        with open(os.path.join(root, "files/a/x"), "w") as f:
            f.write("0123456789" * 10)
        row = lambda start, end, cls: {"file": "files/a/x", "start": start, "end": end, "class": cls, "category": "c", "line": 1}
        lists = {"truth": [row(0, 10, "secret"), row(20, 30, "secret"), row(40, 50, "pii")], "negatives": [row(60, 70, "negative")], "ignore": [row(80, 90, "ignore")]}
        for name, rows in lists.items():
            with open(os.path.join(root, name + ".jsonl"), "w") as f:
                f.writelines(json.dumps(r) + "\n" for r in rows)
        self.corpus = score.Corpus(root)

    def tearDown(self):
        self.folder.cleanup()

    def numbers(self, *found):
        rows = [{"file": "/x/files/a/x", "start": start, "end": end} for start, end in found]
        return score.score(self.corpus, rows, "secret").numbers()

    def test_half_of_the_bytes_find_and_all_of_them_are_safe(self):
        numbers = self.numbers((0, 5), (20, 30))
        self.assertEqual((numbers["recall"], numbers["every_byte"]), (1.0, 0.5))

    def test_less_than_half_does_not_find(self):
        self.assertEqual(self.numbers((0, 4))["recall"], 0.0)

    def test_what_is_of_another_class_or_dont_care_is_no_false_alarm(self):
        numbers = self.numbers((0, 10), (41, 44), (80, 85))
        self.assertEqual((numbers["false_alarms"], numbers["precision"]), (0, 1.0))

    def test_a_hard_negative_and_plain_text_are_false_alarms(self):
        numbers = self.numbers((60, 70), (95, 99))
        self.assertEqual((numbers["false_alarms"], numbers["on_hard_negatives"]), (2, 1))

    def test_findings_that_overlap_are_one(self):
        numbers = self.numbers((0, 6), (4, 10))
        self.assertEqual((numbers["every_byte"], numbers["precision"]), (0.5, 1.0))

    def test_the_lists_beside_the_files_do_not_count(self):
        rows = [{"file": "/x/truth.jsonl", "start": 0, "end": 9}]
        result = score.score(self.corpus, rows, "secret")
        self.assertEqual((result.strangers, len(result.false)), (1, 0))

    def test_a_folder_called_as_the_corpus_own_does_not_confuse_a_files_name(self):
        os.makedirs(os.path.join(self.folder.name, "files/a/files"))
        with open(os.path.join(self.folder.name, "files/a/files/y"), "w") as f:
            f.write("0123456789")
        found = [{"file": "/files/files/a/files/y", "line": 1, "text": "456"}]
        self.assertEqual([s["file"] for s in peers.spans(found, self.corpus)], ["files/a/files/y"])
        result = score.score(self.corpus, [{"file": "files/a/files/y", "start": 0, "end": 2}], "secret")
        self.assertEqual([f["file"] for f in result.false], ["files/a/files/y"])

    def test_a_peers_line_and_text_become_a_span(self):
        found = [{"file": "/x/files/a/x", "line": 1, "text": "456"}, {"file": "/x/files/a/x", "line": 1, "text": "none"}]
        self.assertEqual([(s["start"], s["end"]) for s in peers.spans(found, self.corpus)], [(4, 7), (0, 100)])


class TheClock(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.report = os.path.join(self.folder.name, "report")

    def tearDown(self):
        self.folder.cleanup()

    def took(self, script, limit=30):
        tool = compare.Ours(["sh", "-c", script])
        return compare.run(tool, self.folder.name, self.report, limit)

    def test_the_peak_is_that_of_the_command_and_not_of_who_started_it(self):
        held = bytearray(200 << 20)
        held[:: 4096] = b"x" * len(held[:: 4096])
        (seconds, busy, peak), _ = self.took("true")
        self.assertLess(peak, 50)
        self.assertGreaterEqual(seconds, 0)

    def test_what_does_not_end_or_is_killed_is_told(self):
        self.assertEqual(self.took("exec sleep 60", 0.2)[1], "no end after 0.2 s")
        self.assertEqual(self.took("kill -9 $$")[1], "ended by signal 9")

    def test_a_program_of_ours_that_fails_is_not_timed(self):
        self.assertEqual(self.took("exit 2"), (None, "failed with exit 2"))
        self.assertIsNone(self.took("exit 1")[1])


if __name__ == "__main__":
    unittest.main()
