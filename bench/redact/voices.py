"""Words, names, hosts, accounts and forms of values for the split `voices`: none of them stands in the lists of other parts."""
import base64

import own, people

WORDS = """accordion acrobat airplane almanac amaranth ammonite anorak apron aqueduct armchair artichoke astrolabe aubergine
backpack ballast bandana barnacle barometer beanbag bellflower biscuit blueberry boatyard bookshelf bowstring brambling
briefcase broomstick buckwheat bumblebee buttercup caboose callaloo campfire candlestick cardigan carnation catamaran
cauliflower chandelier chariot chickpea clarion clockwork cockatoo cornflower corkscrew cowbell crankshaft crossbow
cufflink cyclamen daffodil deckchair dewdrop dictionary dogsled doorknob drawbridge dulcimer dumpling earmuff eggplant
envelope fairway farthing fernleaf fireplace firefly flagstone flapjack flotilla footbridge fountainpen freesia gangway gardenia
gearbox gingham glowworm grapefruit greenhouse grindstone gyroscope hacksaw hairpin handlebar harmonica haystack headlamp
hearth heather homestead hornbeam hourglass hydrant hyacinth icebreaker jackknife jigger junction kaleidoscope keyhole
kingfisher ladybird lampshade latchkey lawnmower leapfrog letterbox limestone lobelia lodestar lumberjack magnolia
mainsail marimba marzipan matchbox merganser metronome milkshake millstone monocle moonstone mudguard nightingale
notebook nuthatch oilskin overcoat oxbow paintbrush pancake paperclip parchment parsnip peppermint periscope pillbox
pinwheel pitchfork plywood pomegranate postcard primrose propeller pushcart quicksand ragwort rainbow rattle sailcloth
sandpiper sawmill screwdriver shamrock shipyard shoebox signpost skateboard sleigh snowdrop spindrift springboard
spyglass stagecoach starfish steamboat stopwatch strawberry sunflower switchback tablecloth tangerine teakettle telescope
tollgate toolbox treehouse tumbleweed typewriter viaduct violet_wood wallflower waterfall weathercock wheelbarrow
windlass woodshed workbench yardstick yachting""".replace("violet_wood ", "").split()
# Given names and family names by language, so that a text has the names of its country.
NAMES = {
    "de": ("Annegret Burkhard Detlef Eckhart Frauke Gisbert Heidrun Ingolf Jutta Karsten Lothar Mareike Norbert Rüdiger Sieglinde Torsten Wolfram Anneliese",
           "Achleitner Bauernfeind Dreesen Ehrlich Frohnmaier Grünewald Heitmann Kaltenbach Ludewig Mühlhaus Niebuhr Ostermann Pommerenke Quast Rademacher Steinhauer Thiessen Uhlenbrock Wedekind Zumsteg"),
    "fr": ("Aurélie Baptiste Corentin Élodie Fabrice Ghislaine Loïc Maryse Nolwenn Odile Pierrick Quentin Rémi Sandrine Thierry Violette",
           "Aumont Bourdin Chastaing Delaunay Escoffier Guillon Hénault Jacquemin Kerbrat Lemoine Montagne Perrault Quéméner Roussel Sauvage Tessier Vasseur"),
    "es": ("Adoración Bárbara Ceferino Encarnación Fermín Gonzalo Itziar Jacinto Leocadia Macarena Nicanor Olalla Primitivo Remedios Vicente",
           "Arrieta Bustamante Cifuentes Echeverría Galdós Herrera Ibarra Jáuregui Larrañaga Montesinos Olmedo Pedraza Quiroga Saavedra Urrutia Zorrilla"),
    "it": ("Achille Beatrice Calogero Donatella Ermanno Fiorella Gaetano Ilaria Loredana Massimo Nunzia Ottavio Pierluigi Raffaella Tiziana",
           "Accardi Bellandi Cattaneo Donati Fumagalli Ghirlanda Innocenti Locatelli Mazzola Negroni Orlandini Pirovano Salvemini Tagliabue Ventura Zambelli"),
    "nl": ("Anneke Bastiaan Cornelis Diederik Evert Geertje Hendrika Jorrit Lotte Machteld Nienke Pieter Roelof Sjoerd Tjitske Willemijn",
           "van_Aalst Bloemendaal van_der_Cruijssen Doornbos Elzinga Groeneveld Hoogland Kamphuis Leeuwenburg Mulders Noordhoek Oosterhuis Rietveld Schoonhoven Terpstra Wagenaar"),
    "pl": ("Agata Błażej Celina Eryk Franciszek Grażyna Hieronim Izabela Jacek Kinga Lech Małgorzata Norberta Ryszard Sławomir Urszula Witold",
           "Andrzejewska Bielak Chmielewski Domagała Frąckowiak Gołębiowska Jaworski Kucharczyk Laskowski Malinowska Nawrocki Ostrowska Przybylski Sobczak Wilczyńska Żuraw"),
    "pt": ("Anabela Bráulio Célia Deolinda Eurico Fausto Graciete Heitor Iolanda Leopoldo Mafalda Norberto Palmira Rosário Vasco",
           "Abrantes Bettencourt Caldeira Espírito_Santo Fonseca Guimarães Lourenço Mascarenhas Nogueira Paixão Queirós Rebelo Salgueiro Valadares Xavier_Leite"),
    "sv": ("Agneta Bengt Cecilia Dag Eskil Folke Gudmund Hjördis Ingmar Kerstin_Maria Lennart Märta Nanna Ragnhild Sixten Torbjörn Viveka",
           "Almqvist Bergström Cederholm Dahlström Ekelund Fagerlund Gyllensten Hedlund Ingvarsson Kjellberg Ljungqvist Malmgren Norrby Palmquist Rosengren Söderlund Wallenius Åkerblom"),
    "cs": ("Blanka Ctirad Drahomíra Evžen Hynek Jaroslava Květa Lubomír Marcela Oldřich Přemysl Růžena Světlana Šimon Vlastimil",
           "Adámková Bureš Culek Dostálová Fiala Hanzlík Chalupa Janoušek Krejčí Machová Navrátil Pokorná Řezníček Šindelářová Tesař Vaněk Žáček"),
    "tr": ("Aslı Berkay Cansu Demet Ercan Feride Gökhan Hülya İlker Kerem Melike Nurettin Oğuz Pınar Serkan Şebnem Tolga Volkan",
           "Akbulut Bozkurt Coşkun Doğan Erdem Güneş Işık Karaca Koçak Özkan Polat Sarıkaya Taşdemir Uçar Yalçın Zengin"),
    "ru": ("Алексей Борис Вера Галина Дмитрий Евгения Игорь Кирилл Лидия Максим Наталья Павел Роман Светлана Тимур Юлия",
           "Антонов Белоусова Воробьёв Громов Данилова Ершов Зайцев Ковалёв Лебедева Морозов Никитин Орлова Панфилов Рябова Степанов Филатова"),
    "en": ("Alastair Brenda Clifford Deborah Ethan Frances Graham Harriet Iain Josephine Kenneth Lorna Malcolm Nigel Philippa Rosalind Stuart Tamsin",
           "Ackroyd Blackwood Cartwright Davenport Ellsworth Fairbairn Goldsmith Hargreaves Illingworth Kirkpatrick Longbottom Middleton Northcote Pemberton Ramsbottom Satterthwaite Thornbury Whitcombe"),
}
FOREIGN = """Eichhörnchen Kartoffelsalat Sonnenaufgang Lebkuchen Himbeereis bouilloire escargot marguerite hirondelle zapatilla
sobremesa mariquita bicicletta pomodoro ombrello kruidnoten fietspomp stroopwafel ogórek biedronka pierogi guardachuva
passarinho joaninha smörgås kanelbullar lingonsylt palačinka medvídek šroubovák çaydanlık gözlüm karpuzcu самовар
колокольчик берёзка""".split()
ACCOUNTS = ["svc-pmox", "bkp_agent", "cfgmgmt", "labadmin", "ingest01", "noc-ro", "telemetry", "pvebot", "fieldtech", "azubi", "dbowner", "imgbuild"]
HOSTS = """ganymede hyperion umbra halley kepler tycho lovelace turing hopper knuth bohr curie noether faraday tesla
zugspitze brocken watzmann moldau lenz pluvius marvin zaphod trillian arthur sherlock moriarty watson""".split()
ROLES = ["vhost", "pmx", "clu", "bck", "store", "sqlsrv", "postgres", "docs", "hudson", "nexus", "graylog", "influx", "dns", "dhcp", "dirsrv",
         "router", "switch", "ap", "rack", "printsrv", "media", "mailgw", "relay", "chat", "voip", "pos", "terminal", "build", "lab", "kube"]
SITES = ["kas", "rgb", "erf", "sbg", "kla", "wup", "neu", "ren", "ncy", "zgz", "bio", "trn", "bgy", "utr", "lub", "szz", "fao", "mma", "plz", "ist", "izm", "spb", "ykt", "lds", "ncl"]
STREETS = {"de": ["Erlenweg", "Schillerstraße", "Am Mühlbach", "Marktgasse"], "fr": ["Rue des Tanneurs", "Impasse du Lavoir", "Place de la République"],
           "es": ["Calle del Pozo", "Avenida de la Estación"], "it": ["Via Manzoni", "Largo Augusto"], "nl": ["Zonnebloemstraat", "Stationsplein"],
           "pl": ["ul. Lipowa", "al. Wojska Polskiego"], "pt": ["Rua do Carmo", "Travessa das Flores"], "sv": ["Skolgatan", "Björkvägen"],
           "cs": ["Nádražní", "Lidická"], "tr": ["Gül Sokak No:", "Bağdat Caddesi No:"], "en": ["Orchard Way", "Victoria Terrace", "Market Street"]}
TOWNS = {"de": ["34117 Kassel", "93047 Regensburg", "99084 Erfurt", "5020 Salzburg"], "fr": ["35000 Rennes", "54000 Nancy"],
         "es": ["50001 Zaragoza", "48001 Bilbao"], "it": ["24121 Bergamo", "38122 Trento"], "nl": ["6211 CK Maastricht", "9711 LM Groningen"],
         "pl": ["20-001 Lublin", "70-001 Szczecin"], "pt": ["8000-138 Faro", "3000-213 Coimbra"], "sv": ["211 19 Malmö", "753 10 Uppsala"],
         "cs": ["301 00 Plzeň", "779 00 Olomouc"], "tr": ["35210 İzmir", "06420 Ankara"], "en": ["Newcastle NE1 4ST", "Denver, CO 80202", "Norwich NR2 1TF"]}
TLDS = ["de", "at", "ch", "com", "net", "org", "eu", "fr", "es", "it", "nl", "pl", "pt", "se", "cz", "com.tr", "ru", "co.uk", "io", "lan",
        "internal", "local", "home.arpa", "intern", "tech", "cloud", "site"]
SUBS = ["", "", "", "srv.", "net.", "mgt.", "dc3."]


class Voices(own.Own):
    """Values as the other parts have them, with names by language: `name(pl)`, `street(pl)`, `place(pl)`."""

    def latin(self): return self.rng.choice([lang for lang in NAMES if lang != "ru"])

    def part(self, at, lang):
        return self.rng.choice(NAMES[lang or self.latin()][at].split()).replace("_", " ")

    def v_first(self, lang=None): return self.part(0, lang)
    def v_last(self, lang=None): return self.part(1, lang)

    def v_name(self, lang=None):
        lang = lang or self.latin()
        return f"{self.v_first(lang)} {self.v_last(lang)}"

    def v_rev(self, lang=None):
        lang = lang or self.latin()
        return f"{self.v_last(lang)}, {self.v_first(lang)}"

    def v_caps(self, lang=None):
        lang = lang or self.latin()
        return f"{self.v_last(lang).upper()} {self.v_first(lang)}"

    def v_ascii(self, lang=None): return people.plain(self.v_name(lang))
    def v_person_name(self): return self.v_name()
    def v_person_rev(self): return self.v_rev()

    def v_login(self):
        lang = self.latin()
        return people.plain(self.v_first(lang)[0] + self.v_last(lang)).lower().replace(" ", "")

    # Networks

    def v_numbered(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}{r.randint(1, 40):02}", lambda: f"{role}-{r.randint(1, 9)}", lambda: f"{r.choice(SITES)}-{role}{r.randint(1, 9):02}",
            lambda: f"{role}-{r.choice(SITES)}-{r.randint(1, 20):02}", lambda: f"{r.choice(HOSTS)}{r.randint(1, 9)}", lambda: f"{role}{r.randint(1, 4)}{r.choice('ab')}",
        ])()

    def v_hostname(self):
        return self.rng.choice(HOSTS) if self.rng.random() < 0.15 else self.v_numbered()

    def v_domain(self):
        r = self.rng
        return r.choice([
            lambda: f"{self.v_word()}{r.choice(['-services', '-media', '-handel', '-clinic', 'works', 'soft', 'online'])}.{r.choice(TLDS)}",
            lambda: f"{self.v_word()}-{self.v_word()}.{r.choice(TLDS)}",
            lambda: f"{people.plain(self.v_last('de')).lower()}-{r.choice(['logistik', 'druck', 'optik', 'holz', 'metall'])}.{r.choice(TLDS)}",
        ])()

    def octets(self):
        r = self.rng
        if r.random() < 0.25:
            return [r.choice([2, 24, 41, 50, 65, 79, 84, 92, 102, 121, 139, 147, 163, 177, 189, 200, 219]), r.randint(1, 254), r.randint(1, 254), r.randint(2, 254)]
        return super().octets()

    def v_private(self): return self.rng.choice(["192.168.{}.{}", "10.{}.0.{}", "172.20.{}.{}"]).format(self.span(0, 250), self.span(2, 254))
    def v_winhost(self): return f"{self.rng.choice(['SRV', 'PC', 'NB', 'VM'])}-{self.rng.choice(['BUERO', 'LAGER', 'TERM', 'KASSE', 'VERW', 'CAD'])}{self.span(1, 60):02}"

    # People

    def v_email(self):
        lang = self.latin()
        first, last = (people.plain(t).lower().replace(" ", "") for t in (self.v_first(lang), self.v_last(lang)))
        who = self.rng.choice([f"{first}.{last}", f"{first}.{last}", f"{first[0]}{last}", f"{last}.{first}", f"{first}", f"{first[:2]}{last[:3]}", f"{last}{self.span(2, 88)}", f"{first}-{last}"])
        return f"{who}@{self.v_domain()}"

    def v_phone(self):
        d, i = self.v_digits, self.v_int
        return self.rng.choice([
            super().v_phone, super().v_phone,
            lambda: f"+420 {i(601, 779)} {d(3)} {d(3)}", lambda: f"+90 5{i(30, 59)} {d(3)} {d(2)} {d(2)}", lambda: f"+7 (9{i(10, 99)}) {d(3)}-{d(2)}-{d(2)}",
            lambda: f"+46 7{i(0, 9)}-{d(3)} {d(2)} {d(2)}", lambda: f"+351 96{i(0, 9)} {d(3)} {d(3)}", lambda: f"+55 11 9{d(4)}-{d(4)}", lambda: f"+49 561 {i(2, 9)}{d(4)}-{d(2)}",
            lambda: f"+31 (0)6-{d(8)}", lambda: f"+43 662 {d(6)}", lambda: f"+44 (0)191 {d(3)} {d(4)}", lambda: f"+32 47{i(0, 9)}/{d(2)}.{d(2)}.{d(2)}",
        ])()

    def lang_phone(self, lang):
        d, i = self.v_digits, self.v_int
        return {
            "de": lambda: self.rng.choice([f"0{i(151, 179)} {i(2, 9)}{d(7)}", f"0561 {i(2, 9)}{d(4)}-{d(2)}", f"+49 {i(160, 179)} {d(7)}", f"0{i(2000, 9900)}-{d(6)}"]),
            "fr": lambda: f"0{i(1, 7)} {d(2)} {d(2)} {d(2)} {d(2)}", "es": lambda: f"6{d(2)} {d(3)} {d(3)}", "it": lambda: f"3{i(20, 49)} {d(7)}",
            "nl": lambda: f"06-{d(8)}", "pl": lambda: f"{i(500, 799)} {d(3)} {d(3)}", "pt": lambda: f"91{i(0, 9)} {d(3)} {d(3)}", "sv": lambda: f"070-{d(3)} {d(2)} {d(2)}",
            "cs": lambda: f"{i(601, 779)} {d(3)} {d(3)}", "tr": lambda: f"0{i(530, 559)} {d(3)} {d(2)} {d(2)}", "ru": lambda: f"8 (9{i(10, 99)}) {d(3)}-{d(2)}-{d(2)}",
            "en": lambda: self.rng.choice([f"0191 {d(3)} {d(4)}", f"07{i(400, 999)} {d(6)}"]),
        }[lang]()

    def v_tel(self, lang): return self.lang_phone(lang)
    def v_street(self, lang=None): return f"{self.rng.choice(STREETS[lang or self.latin()])} {self.span(1, 140)}"
    def v_town(self, lang=None): return self.rng.choice(TOWNS[lang or self.latin()])

    def v_place(self, lang=None):
        lang = lang or self.latin()
        return f"{self.v_street(lang)}, {self.v_town(lang)}"

    def v_postal_address(self): return self.v_place()

    def v_cz_rc(self):
        """A Czech birth number: date, serial, divisible by eleven."""
        while True:
            y, m, d = self.date()
            if 1954 <= y < 2004:
                body = int(f"{y % 100:02}{m + self.rng.choice([0, 50]):02}{d:02}{self.v_digits(3)}")
                if body * 10 % 11:
                    last = -(body * 10) % 11
                    if last < 10:
                        text = f"{body:09}{last}"
                        return f"{text[:6]}/{text[6:]}"

    def v_tr_kimlik(self):
        body = [int(c) for c in self.rng.choice("123456789") + self.v_digits(8)]
        body.append((sum(body[0:9:2]) * 7 - sum(body[1:8:2])) % 10)
        return "".join(map(str, body)) + str(sum(body) % 10)

    def v_ru_snils(self):
        body = self.v_digits(9)
        check = sum(int(c) * (9 - i) for i, c in enumerate(body)) % 101 % 100
        return f"{body[:3]}-{body[3:6]}-{body[6:]} {check:02}"

    # Passwords

    def human(self):
        r, word, other = self.rng, self.v_word(), self.v_word()
        first = people.plain(self.v_first(self.latin()))
        return r.choice([
            lambda: f"{word.capitalize()}{r.choice('+.-')}{r.randint(100, 9999)}", lambda: f"{first}{other.capitalize()}{r.choice('!_')}{r.randint(1, 99)}",
            lambda: f"{r.choice(SITES).upper()}{r.randint(100, 999)}{r.choice('-_.!')}{word}", lambda: f"{word[:4].upper()}{other[:4]}{r.randint(1000, 9999)}{r.choice('!*+')}",
            lambda: f"{word.capitalize().replace('o', '0').replace('e', '3').replace('a', '4')}{r.choice('!*.')}{r.randint(20, 26)}",
            lambda: f"{r.choice(['Rentree', 'Frühling', 'Podzim', 'Vinter', 'Estate', 'Otoño', 'Bahar', 'Neujahr'])}{r.randint(2019, 2026)}{r.choice('!+*')}",
            lambda: f"{r.choice('KLMNPRT')}{r.randint(1, 9)}{word}{r.choice('XYZQ')}{r.randint(10, 99)}",
        ])().encode("ascii", "ignore").decode()

    def foreign(self):
        r = self.rng
        return f"{r.choice(FOREIGN)}{r.choice(['', '!', str(r.randint(1, 99)), str(r.randint(1990, 2026))])}"

    def v_wordy(self):
        r, word, other = self.rng, self.v_word(), self.v_word()
        return r.choice([
            lambda: word + other, lambda: word.capitalize() + other.capitalize(), lambda: f"{word}{r.randint(10, 9999)}",
            lambda: f"{word.capitalize()}!", lambda: f"{people.plain(self.v_first(self.latin()))}{r.randint(1970, 2026)}", lambda: self.foreign(),
        ])()

    def v_wordy_ascii(self):
        text = self.v_wordy()
        return text.rstrip("!") if text.isascii() else self.v_word().capitalize() + self.v_digits(2)

    def v_sentence(self):
        r = self.rng
        return r.choice([
            lambda: f"the {self.v_word()} never met a {self.v_word()}", lambda: f"{self.v_word()} {self.v_word()} {self.v_word()} {r.randint(10, 99)}",
            lambda: f"Unser {self.v_word()} kostet {r.randint(3, 99)} Mark", lambda: f"{r.randint(3, 40)} {self.v_word()}s, one {self.v_word()}",
        ])()

    def v_dashed(self):
        """What Apple's key chain proposes: three groups of six."""
        text = [self.chars("abcdefghijkmnopqrstuvwxyz", 6) for _ in range(3)]
        text[1] = text[1][:5] + self.rng.choice("23456789")
        text[2] = text[2][:4].capitalize() + text[2][4:]
        return "-".join(text)

    def v_pin6(self): return self.v_digits(6)
    def v_rndc(self): return base64.b64encode(self.raw(32)).decode()
    def v_pw_ps(self): return self.mixed("#@%&!*+.-_", 12, 18)
