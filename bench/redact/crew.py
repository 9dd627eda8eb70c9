"""Words, names and hosts for the split `crew`: none of them stands in the lists that the other parts draw from."""
import base64

import own, people

WORDS = """asparagus aster barracuda beetroot begonia bilberry binder bluebell bookcase brioche burger butternut
cadmium calypso camphor caribou casserole catapult collie compote corduroy couscous cruiser cucumber cuttlefish
decanter elderberry espresso eucalyptus filament fondue fritter geranium gooseberry greyhound griddle guava
hazelwood hopscotch ketchup limerick lorry macaroon mahogany marmot mittens mongoose pangolin piccolo pomelo
rambutan rattan rickshaw rosehip samovar satchel scaffold shallot syrup terrapin thyme toffee turquoise ukulele
upland valise vermicelli vicuna watercress wigwam wisteria afterglow atrium bannister bassinet birdsong bookmark
cartwheel chestplate chinchilla clementine cloakroom driftwood dustpan earring fanfare featherbed fishpond flowerpot
goldfinch grapevine guineafowl hummock lifeboat newsstand patchwork porthole rainwater redwing rooftop rosebud
seashell silkworm songbird sunhat teaspoon thunderbolt toadstool turntable waterwheel whirlpool""".split()
FIRST = """Achim Adela Alicja Alwin Amparo Apolline Aurelio Bernadette Bogumił Brigitte Chiemeka Clara Cosimo Damián
Dieter Eberhard Emeric Estelle Fabrizio Federica Fernando Fleur Giacomo Gustavo Hannelore Heinz Hélène Jelle Joris
Katrien Ludovic Lorena Luís Marisol Martina Mechthild Mirosław Ottilie Pauline Percy Rainer Régis Rosario Séverine
Solène Soraya Sybille Thorsten Torben Veerle Ximena Yolanda Zbigniew Benno Emeline Ewald Friedhelm Giuliana Jordi
Maëlle Nerea Pamela Salvador Tineke Ulli""".split()
LAST = """Aguirre Althaus Angermann Balzer Barrientos Bartoszek Baudin Beaumont Berthold Biedermann Bocquet Bogusz
Camacho Cantoni Carpentier Castagna Chauvin Collard Cordeiro Czajka Debacker Diefenbach Dobrowolski Fabbri
Falkenberg Faustino Ferreyra Filipiak Gambino Garrido Gentile Giraud Górski Gutmann Habermann Hagedorn Heuvelmans
Hofstätter Illner Jachmann Jezierski Klimek Krol Kuczyński Landolt Lefebvre Loureiro Luchetti Machado Malinowski
Marchal Martinelli Meinhardt Melnyk Mendonça Montanari Nagel Niedermayer Obermeier Olszewski Orsini Palacios Parisi
Pohlmann Portela Radtke Roelofs Rossetti Sadowski Salazar Seabra Skowroński Steenbergen Stolz Swiderski Thielemann
Urquhart Valdivia Verbruggen Wachowiak Wanner Weidemann Wilmots Zamora Zawadzki Zöllner Aschenbrenner Bertolini
Cavallaro Degroote Fontaneda Grzelak Hoekzema Kowalik Lenoir Nepomuceno Oberländer Pastore Stachowiak Tielemans
Zumthor""".split()
ACCOUNTS = ["svcmirror", "dbowner", "webadmin", "intranet", "filetransfer", "scanner", "erpsync", "mailrelay", "readonly"]
ROLES = ["virt", "fsrv", "rtr", "acc-sw", "dist-sw", "wrk", "cpl", "pgx", "mdb", "rcache", "haprx", "bal", "gwy", "lgs", "kb", "trk", "cibox", "artif",
         "backupstore", "lto", "pbx", "aaa", "tsrv", "signage", "esxi", "sanctl", "mailgw", "proxyout", "dhcpd", "ntpd"]
STARS = """europa titan oberon miranda phobos deimos rhea umbriel ariel himalia amalthea gambit rogue cyclops magneto""".split()
SITES = ["ham", "fra2", "str", "lej", "gva", "bsl", "mrs", "bdx", "svq", "bio", "opo", "trn", "nap", "rtm", "ehv", "waw", "wro",
         "poz", "cph", "arn", "man", "edi", "sea", "iad"]
STREETS = ["Ahornallee", "Rosenweg", "Marktstraße", "Am Stadtpark", "Weinbergstr.", "Rue du Moulin", "Avenue de la République",
           "Boulevard Gambetta", "Calle del Sol", "Avenida de América", "Via Mazzini", "Viale Trieste", "Molenweg", "Stationsplein",
           "ul. Lipowa", "ul. Mickiewicza", "Rua do Carmo", "Victoria Road", "Cedar Court", "Pine Street"]
TOWNS = ["22765 Hamburg", "70173 Stuttgart", "04109 Leipzig", "33000 Bordeaux", "44000 Nantes", "41001 Sevilla", "48001 Bilbao",
         "40121 Bologna", "80132 Napoli", "3011 AD Rotterdam", "5611 AZ Eindhoven", "60-101 Poznań", "50-001 Wrocław",
         "4000-322 Porto", "Manchester M2 5DB", "Edinburgh EH1 2NG", "Seattle, WA 98101", "8010 Graz", "4051 Basel"]
TLDS = ["de", "at", "ch", "com", "net", "org", "eu", "fr", "es", "it", "pt", "be", "nl", "pl", "io", "lan", "internal", "local",
        "corp", "intra", "cloud"]
SEASONS = ["Ferien", "Urlaub", "Primavera", "Automne", "Hiver", "Estate", "Jesień", "Herfst", "Password", "Passwort", "Admin", "Kennwort"]


class Crew(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_Word(self): return self.v_word().capitalize()
    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 190)}"

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}", lambda: f"{r.choice(SITES)}-{role}-{r.randint(1, 24):02}",
            lambda: f"{role}{r.randint(1, 19):02}", lambda: f"{role}-{r.randint(1, 40):02}", lambda: f"{r.choice(STARS)}{r.randint(1, 5)}",
            lambda: f"srv-{role}{r.randint(1, 9):02}",
        ])()

    def v_domain(self):
        r = self.rng
        return r.choice([
            lambda: f"{self.v_word()}-{r.choice(['tech', 'werke', 'labs', 'media', 'logistik', 'sante'])}.{r.choice(TLDS)}",
            lambda: f"{self.v_word()}{r.choice(['systems', 'cloud', 'net', 'industries', 'online'])}.{r.choice(TLDS)}",
            lambda: f"{people.plain(self.v_last()).lower()}-{r.choice(['ag', 'sarl', 'srl', 'bv', 'group'])}.{r.choice(TLDS)}",
        ])()

    def v_fqdn(self):
        return f"{self.v_hostname()}.{self.rng.choice(['', '', '', 'mgmt.', 'int.', 'prod.', 'dmz.'])}{self.v_domain()}"

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first}.{last}", f"{first[0]}.{last}", f"{first[0]}{last}", f"{last}.{first}", f"{first}{self.span(1, 99)}"]

    def v_login(self):
        return people.plain(self.v_first()[0] + self.v_last()).lower().replace("'", "")

    leet = str.maketrans("aeios", "@3105")

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.randint(1, 99)}{r.choice('!?*+')}", lambda: f"{leet}{r.randint(10, 2026)}",
            lambda: f"{word}{other.capitalize()}{r.choice('!_-')}{r.randint(1, 99)}", lambda: f"{r.choice(SEASONS)}{r.randint(2017, 2026)}{r.choice('!.*')}",
            lambda: f"{people.plain(self.v_first())}{r.choice('-_.')}{r.randint(1955, 2020)}", lambda: f"{leet}{other}{r.choice('!?*')}",
        ]

    def human(self): return super().human().encode("ascii", "ignore").decode()

    # Forms that only this part has

    def v_cisco7(self):
        """A password as `service password-encryption` stores it: two digits and hexadecimal pairs."""
        return f"{self.span(2, 15):02}{self.v_hex(2 * self.span(7, 13)).upper()}"

    def v_junos9(self): return "$9$" + self.chars("QzF3n6/9CAtpu0OBIREhcSyrleKvMWLXx7NVbwsYg4aGjiqmPT5", 24, 40)
    def v_forti(self): return "SH2" + base64.b64encode(self.raw(45)).decode()
    def v_ssha(self): return "{SSHA}" + base64.b64encode(self.raw(28)).decode()
    def v_pgmd5(self): return "md5" + self.v_hex(32)
    def v_ntlm(self): return self.v_hex(32)
    def v_time(self): return f"{self.span(0, 23):02}:{self.span(0, 59):02}:{self.span(0, 59):02}"
    def v_port(self): return self.v_int(20000, 64000)
    def v_pid(self): return self.v_int(300, 99999)
    def v_pwlog(self): return self.mixed("!._*+~", 10, 18)
