"""People and their numbers, mail, money, addresses; each number with the check digits of its country."""
import unicodedata

WORDS = """anchor basil beacon birch bracket bramble breeze bridge bronze cactus candle canvas cargo carrot cinder
cipher clover comet compass coral cotton cricket crystal dahlia delta domino dragon dune eagle ebony echo elder ember
fable falcon feather fennel ferry fiddle flame forest fossil fountain galaxy garden gecko ginger glacier goblin granite
gravel hammer harbor hazel helium heron hollow husky igloo indigo iris island ivory jacket jaguar jigsaw kayak kettle
kiwi ladder lagoon lantern lavender lemon lichen lilac linen lotus magnet mango maple marble meadow melon mirror mist
mocha monsoon moss mustard nebula needle nickel nimbus nutmeg oasis ocean olive onyx opal orbit orchid otter oyster
paddle panda paprika parrot pebble pepper pewter phoenix pine pixel planet plaza pocket polar prairie prism puffin
quartz quill rabbit radar raven ribbon ridge river rocket saddle saffron sage salmon sandal satin scarlet shadow silver
sky slate sparrow spruce squirrel stone summit sunset swallow tango temple thistle thunder tiger timber topaz tornado
trout tulip tundra turbine turnip umber valley vanilla velvet violet walnut willow window winter wizard yarrow zebra
zephyr zinc apfel berg blume brunnen donner eiche feder garten hafen igel kirsche mauer nebel rabe schnee turm wolke""".split()
FIRST = """Aaron Agnieszka Aino Alejandro Amélie Andrea Anika Anton Aylin Beatriz Bjarne Björn Bruno Camille Carla Cem
Chiara Conor Daan Dariusz Deniz Dominik Edith Elif Emil Eszter Fabian Femke Fiona Florian Francesca Giulia Gregor Hanna
Hassan Helga Henrik Hugo Imani Irina Isabel Ivan Jana Jelena Joana Johannes Jonas Julien Kamil Katarzyna Kerstin Kofi
Laura Leila Linnea Lorenzo Luca Lucía Magda Malik Margot Marek Marit Mateo Mehmet Mikael Mira Nadja Natalia Niamh Nils
Nora Olga Olivier Otto Pablo Pascal Patrick Paula Pilar Piotr Priya Rachel Rafael Ravi Rosalie Ruben Sabine Sanne Selma
Siobhán Sofie Svenja Tadeusz Teresa Thibault Tobias Uwe Valentina Viktor Wiebke Wim Yara Yannick Zofia""".split()
LAST = """Aalto Acker Andersson Arnaud Bakker Barbieri Baumann Beck Bianchi Blanchard Bogdanov Brandt Brennan Calvo
Carvalho Chevalier Conti Dąbrowski Demir Dijkstra Domínguez Dubois Ebert Engel Fernández Ferrari Fischer Fournier Gallo
Gerhardt Giordano Girard Graf Haas Hansen Hartmann Hendriks Hernández Herzog Holm Horváth Iglesias Jansen Jensen Kaczmarek
Kaya Keller Kelly Kovács Kowalski Kramer Krüger Lambert Larsen Lehmann Lewandowski Lindqvist Lopes Lorenz Mancini Marchetti
Martínez Mazur Mbeki Meier Mertens Moretti Murphy Müller Navarro Nguyen Nowak Nyström O'Brien Oliveira Öztürk Pawlak
Pereira Peters Petrov Pfeiffer Poulsen Rasmussen Reinhardt Ricci Richter Rodrigues Roth Rousseau Ruiz Şahin Sandoval
Santos Sauer Schäfer Schmitz Schreiber Schubert Seidel Silva Simon Singh Smit Sørensen Stein Sullivan Szabó Thomas
van Dijk Vargas Vasile Verhoeven Virtanen Vogel Wagner Walsh Weiss Wiśniewski Wójcik Yıldız Zieliński""".replace("van Dijk", "van_Dijk").split()
FOREIGN = """Schmetterling Apfelkuchen Regenschirm Fahrradkette Zwiebelsuppe Gartenzwerg Kaffeekanne Bratkartoffel
pamplemousse grenouille tournesol parapluie chaussette mariposa girasol cangrejo zanahoria ventana farfalla formaggio
lampadina girasole coccinella vlinder fietsbel pannenkoek regenboog motylek truskawka parasolka sommerfugl kanelbulle
blåbær perhonen mustikka borboleta abacaxi veverka jahoda pillangó málna fluture cireașă kelebek karpuz бабочка
ромашка черника πεταλούδα""".split()
ACCOUNTS = ["deploy", "svc-mon", "automation", "jenkins", "reporting", "robot", "sync", "app_rw", "ops", "wiki"]
STREETS = ["Lindenstraße", "Bahnhofstr.", "Hauptstraße", "Rue de la Gare", "Rue Victor Hugo", "Calle Mayor", "Via Garibaldi",
           "Kerkstraat", "ul. Polna", "Mill Lane", "Station Road", "Oak Avenue", "Elm Street", "Birkenweg", "Am Anger"]
TOWNS = ["50667 Köln", "80331 München", "69003 Lyon", "28013 Madrid", "20121 Milano", "3511 AB Utrecht", "00-950 Warszawa",
         "Leeds LS1 4DY", "Springfield, IL 62704", "4020 Linz", "8001 Zürich", "1000 Bruxelles", "2100 København"]


def plain(text):
    text = text.translate(str.maketrans("øłıßŁØ", "olisLO"))
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def luhn(digits):
    total = 0
    for i, c in enumerate(reversed(digits)):
        n = int(c) * (2 if i % 2 == 0 else 1)
        total += n - 9 if n > 9 else n
    return str(-total % 10)


class People:
    """Mixed into Values."""

    def v_first(self): return self.rng.choice(FIRST)
    def v_last(self): return self.rng.choice(LAST).replace("_", " ")
    def v_person_name(self): return f"{self.v_first()} {self.v_last()}"
    def v_person_rev(self): return f"{self.v_last()}, {self.v_first()}"
    def v_ascii_name(self): return plain(self.v_person_name()).replace("'", "")
    def v_account(self): return self.rng.choice(ACCOUNTS)

    def v_login(self):
        return plain(self.v_first()[0] + self.v_last()).lower().replace(" ", "").replace("'", "")

    def v_email(self):
        first, last = plain(self.v_first()).lower(), plain(self.v_last()).lower().replace(" ", "").replace("'", "")
        return f"{self.rng.choice(self.mailboxes(first, last))}@{self.v_domain()}"

    def mailboxes(self, first, last):
        """What may stand before the `@`; splits differ in what their hosts make of a name."""
        return [f"{first}.{last}", f"{first[0]}.{last}", f"{first}{self.span(1, 99)}", f"{last}-{first}", f"{first}_{last}", f"{first}+alerts"]

    def v_phone(self):
        d = self.v_digits
        return self.rng.choice([
            lambda: f"+49 {self.rng.choice(['151', '170', '176', '30', '89', '221'])} {self.rng.choice('123456789')}{d(6, 7)}",
            lambda: f"+49 (0){self.rng.choice(['40', '69', '711'])} {self.v_int(2, 9)}{d(5)}-{d(2)}",
            lambda: f"0{self.rng.choice(['151', '172', '2203', '89'])}/{self.v_int(2, 9)}{d(6)}",
            lambda: f"+33 {self.v_int(1, 7)} {d(2)} {d(2)} {d(2)} {d(2)}",
            lambda: f"+44 7{d(3)} {d(6)}",
            lambda: f"+39 3{d(2)} {d(7)}",
            lambda: f"+34 6{d(2)} {d(3)} {d(3)}",
            lambda: f"+31 6 {d(8)}",
            lambda: f"+48 {self.v_int(500, 799)} {d(3)} {d(3)}",
            lambda: f"+1 ({self.v_int(201, 989)}) {self.v_int(200, 999)}-{d(4)}",
            lambda: f"+1-{self.v_int(201, 989)}-{self.v_int(200, 999)}-{d(4)}",
            lambda: f"+41 {self.v_int(76, 79)} {d(3)} {d(2)} {d(2)}",
            lambda: f"+{self.rng.choice(['4366', '4179', '4917', '3247', '3519'])}{d(8)}",
        ])()

    def v_phone_tel(self): return "+" + self.rng.choice(["49151", "33612", "44770", "43664", "31612"]) + self.v_digits(7)

    def v_card(self):
        prefix, size = self.rng.choice([("4", 16), ("4", 16), ("51", 16), ("55", 16), ("2221", 16), ("34", 15), ("37", 15), ("6011", 16), ("3528", 16), ("36", 14)])
        body = prefix + self.v_digits(size - len(prefix) - 1)
        number = body + luhn(body)
        sep = self.rng.choice(["", " ", "-", ""])
        if sep and size == 16:
            return sep.join(number[i : i + 4] for i in range(0, 16, 4))
        return number if size != 15 or not sep else sep.join([number[:4], number[4:10], number[10:]])

    def v_iban(self):
        country, shape = self.rng.choice([("DE", "n18"), ("AT", "n16"), ("CH", "n17"), ("NL", "a4n10"), ("FR", "n23"), ("GB", "a4n14"), ("ES", "n20"), ("PL", "n24"), ("BE", "n12"), ("LU", "n16"), ("PT", "n21"), ("DK", "n14"), ("SE", "n20"), ("NO", "n11"), ("FI", "n14"), ("CZ", "n20"), ("IE", "a4n14")])
        body, at = "", 0
        while at < len(shape):
            kind, at = shape[at], at + 1
            end = at
            while end < len(shape) and shape[end].isdigit():
                end += 1
            body += self.chars("0123456789" if kind == "n" else "ABCDEFGHIKLMNOPRSTUVW", int(shape[at:end]))
            at = end
        digits = "".join(str(int(c, 36)) for c in body + country + "00")
        text = f"{country}{98 - int(digits) % 97:02}{body}"
        return " ".join(text[i : i + 4] for i in range(0, len(text), 4)) if self.rng.random() < 0.5 else text

    def date(self):
        return self.span(1941, 2007), self.span(1, 12), self.span(1, 28)

    def v_dob(self):
        y, m, d = self.date()
        return f"{y}-{m:02}-{d:02}"

    def v_dob_dot(self):
        y, m, d = self.date()
        return f"{d:02}.{m:02}.{y}"

    def v_dob_slash(self):
        y, m, d = self.date()
        return f"{d:02}/{m:02}/{y}"

    def v_dob_plain(self): return self.v_dob().replace("-", "")
    def v_hl7(self): return f"{plain(self.v_last())}^{plain(self.v_first())}"

    def v_us_ssn(self):
        area = self.rng.choice([n for n in (self.span(1, 665), self.span(667, 899))])
        return f"{area:03}-{self.span(1, 99):02}-{self.span(1, 9999):04}"

    def v_uk_nino(self):
        first, second = self.rng.choice("ABCEGHJKLMNOPRSTWXYZ"), self.rng.choice("ABCEGHJKLMNPRSTWXYZ")
        pair = first + second if first + second not in ("BG", "GB", "NK", "KN", "TN", "NT", "ZZ") else "AB"
        d = self.v_digits(6)
        return self.rng.choice([f"{pair} {d[:2]} {d[2:4]} {d[4:]} {self.rng.choice('ABCD')}", f"{pair}{d}{self.rng.choice('ABCD')}"])

    def v_de_steuerid(self):
        digits = self.rng.sample("123456789", 1) + self.rng.sample("0123456789", 9)
        digits[self.span(4, 9)] = digits[self.span(1, 3)]
        product = 10
        for c in digits:
            total = (int(c) + product) % 10 or 10
            product = total * 2 % 11
        return "".join(digits) + str((11 - product) % 10)

    def v_es_dni(self):
        n = self.span(10_000_000, 99_999_999)
        return f"{n}{'TRWAGMYFPDXBNJZSQVHLCKE'[n % 23]}"

    def v_es_nie(self):
        lead, n = self.rng.choice("XYZ"), self.v_digits(7)
        return f"{lead}{n}{'TRWAGMYFPDXBNJZSQVHLCKE'[int(str('XYZ'.index(lead)) + n) % 23]}"

    def v_fr_nir(self):
        y, m, _ = self.date()
        body = f"{self.span(1, 2)}{y % 100:02}{m:02}{self.span(10, 95):02}{self.span(1, 899):03}{self.span(1, 999):03}"
        key = f"{97 - int(body) % 97:02}"
        return self.rng.choice([body + key, f"{body[0]} {body[1:3]} {body[3:5]} {body[5:7]} {body[7:10]} {body[10:]} {key}"])

    def v_it_codice_fiscale(self):
        y, m, d = self.date()
        head = self.chars("BCDFGLMNPRSTVZ", 6)
        body = f"{head}{y % 100:02}{'ABCDEHLMPRST'[m - 1]}{d + self.rng.choice([0, 40]):02}{self.rng.choice('ABCDEFGHL')}{self.v_digits(3)}"
        odd = dict(zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]))
        total = sum(odd[c] if i % 2 == 0 else int(c, 36) - (10 if c.isalpha() else 0) for i, c in enumerate(body))
        return body + chr(65 + total % 26)

    def v_nl_bsn(self):
        while True:
            body = self.rng.choice("123456789") + self.v_digits(7)
            check = sum(int(c) * (9 - i) for i, c in enumerate(body)) % 11
            if check < 10:
                return body + str(check)

    def v_pl_pesel(self):
        y, m, d = self.date()
        body = f"{y % 100:02}{m + (20 if y >= 2000 else 0):02}{d:02}{self.v_digits(4)}"
        return body + str(-sum(int(c) * w for c, w in zip(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3])) % 10)

    def v_br_cpf(self):
        body = self.v_digits(9)
        for _ in range(2):
            total = sum(int(c) * w for c, w in zip(body, range(len(body) + 1, 1, -1)))
            body += str((total * 10 % 11) % 10)
        return f"{body[:3]}.{body[3:6]}.{body[6:9]}-{body[9:]}"

    def v_se_personnummer(self):
        y, m, d = self.date()
        body = f"{y % 100:02}{m:02}{d:02}{self.v_digits(3)}"
        return f"{body[:6]}-{body[6:]}{luhn(body)}"

    def v_fi_hetu(self):
        y, m, d = self.date()
        body, tail = f"{d:02}{m:02}{y % 100:02}", f"{self.span(2, 899):03}"
        return f"{body}{'A' if y >= 2000 else '-'}{tail}{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(body + tail) % 31]}"

    def v_ch_ahv(self):
        body = "756" + self.v_digits(9)
        check = -sum(int(c) * (1 if i % 2 == 0 else 3) for i, c in enumerate(body)) % 10
        return f"756.{body[3:7]}.{body[7:11]}.{body[11]}{check}"

    def v_be_nrn(self):
        y, m, d = self.date()
        body = f"{y % 100:02}{m:02}{d:02}{self.span(1, 997):03}"
        check = 97 - int(("2" if y >= 2000 else "") + body) % 97
        return f"{body[:2]}.{body[2:4]}.{body[4:6]}-{body[6:]}.{check:02}"

    def v_ca_sin(self):
        body = self.rng.choice("1234567") + self.v_digits(7)
        text = body + luhn(body)
        return f"{text[:3]} {text[3:6]} {text[6:]}"

    def v_pt_nif(self):
        body = self.rng.choice("123") + self.v_digits(7)
        check = 11 - sum(int(c) * (9 - i) for i, c in enumerate(body)) % 11
        return body + str(check if check < 10 else 0)

    def v_at_svnr(self):
        while True:
            y, m, d = self.date()
            serial, birth = str(self.span(100, 999)), f"{d:02}{m:02}{y % 100:02}"
            check = sum(int(c) * w for c, w in zip(serial + birth, [3, 7, 9, 5, 8, 4, 2, 1, 6])) % 11
            if check < 10:
                return f"{serial}{check} {birth}"

    def v_national_id(self):
        return self.rng.choice([self.v_se_personnummer, self.v_fi_hetu, self.v_ch_ahv, self.v_be_nrn])()

    def v_passport(self):
        return self.rng.choice([f"C{self.chars('0123456789CFGHJKLMNPRTVWXYZ', 8)}", self.v_digits(9), f"{self.v_upper(2)}{self.v_digits(7)}", f"X{self.v_digits(8)}"])

    def v_driver_licence(self):
        return self.rng.choice([f"{self.v_upper(1)}{self.v_digits(7)}", f"B{self.v_digits(3)}RRE{self.v_upper(2)}{self.v_digits(2)}", f"{self.chars('BDFGHKLM', 5)}{self.v_digits(6)}{self.chars('ABCDEF', 2)}9{self.chars('ABCDE', 2)}"])

    def v_nhs(self):
        while True:
            body = self.rng.choice("4679") + self.v_digits(8)
            check = 11 - sum(int(c) * (10 - i) for i, c in enumerate(body)) % 11
            if check != 10:
                text = body + str(check % 11)
                return f"{text[:3]} {text[3:6]} {text[6:]}"

    def v_kvnr(self):
        letter, body = self.rng.choice("ABCDEFGHIKLMNPRSTUVWXYZ"), self.v_digits(8)
        total = 0
        for i, c in enumerate(f"{ord(letter) - 64:02}{body}"):
            n = int(c) * (2 if i % 2 else 1)
            total += n - 9 if n > 9 else n
        return f"{letter}{body}{total % 10}"

    def v_mrn(self): return self.v_digits(7, 9)
    def v_health_record(self): return self.rng.choice([self.v_mrn, self.v_kvnr, self.v_nhs])()

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 180)}{self.rng.choice(['', '', 'a'])}"
    def v_town(self): return self.rng.choice(TOWNS)
    def v_postal_address(self): return f"{self.v_street()}, {self.v_town()}"
