"""Words, names, hosts, accounts and forms of values for the split `mill`: none of them stands in the lists of other parts."""
import base64

import own, people

WORDS = """amethyst argyle ashtray bagpipe bakery beetle bittern brandy bristle bunker chamois charcoal chess chimera clam
coal coffee collar cowslip creek cress crow cube delft dentist doily drawer dulse elm enamel falconry fern firth
fishhook flea flounder foghorn fuchsia fulmar galleon garland gentian gibbon ginkgo goblet gypsum harvest hawk
hemp herring hoof hops inlet ivy jersey joist jug lamb lancer lily lime lobby locket loon maize mantle mattress
mistletoe moleskin mosaic mosquito mussel palisade parasol perch petal picket potato primula purse quartzite
rhino roadster rutabaga sash scroll seaweed serpent shanty shears shoal shrimp skein sleet slipper sloth smelt
socket spaniel sphinx spur stallion starch steeple stubble sumac tangle tiara turban tweed urn wallaby watermill
wolf wombats""".split()
FIRST = """Abigail Alfonso Balázs Benita Bohdan Callum Camillo Cecile Chloé Claudio Constanze Damir Dennis Désirée Dolores
Edoardo Eirik Ellen Elvira Emma Franz Gianna Gina Giorgio Günter Heiko Hendrik Herbert Hermann Imre Inka Ion
István Jacqueline Jaime Jan Janina Janis Jaroslav Jesper Joaquín Josip Juliane Julio Karel Katrin Krystyna Lara
Lasse Lennox Lisbeth Madeleine Marc Margarete Marius Martin Mattias Max Mia Miguel Miriam Mohamed Morten Noah
Ola Oleg Olena Oliver Oscarine Raphaël Renata Ricarda Robert Roman Rune Sandra Sarah Sebastien Sergej Silvia
Siri Sébastien Susanna Tina Tom Ueli Verena Viola Waldemar Wilhelm Zoltán Zora""".split()
LAST = """Aebischer Ahlgren Anderegg Antunes Asendorf Baptista Bastos Bielecki Blaser Bodnar Bolognesi Borges Brand
Brodersen Bühler Burgstaller Caballero Campos Capelli Castel Christiansen Ciobanu Coelho Couturier Czerny
Dalgaard Damgaard Danzer Debruyne Demirci Dumont Dvořák Eichinger Engström Erler Fabricius Falkner Fierro Fleury
Foss Frei Freitag Frisch Gallardo Gantner Gašparović Giger Gilbert Göransson Graziani Grimm Haider Hanak
Hellström Hrubý Hügli Hussein Iten Jäger Jaskulski Kaiser Klausen Kofler König Kovačević Kratochvíl Kristiansen
Kurz Lamprecht Langer Larsson Laub Lefèvre Linhart Lombard Løvdal Luger Malý Manfredi Marti Masson Mattsson
Mayer Meister Mendes Münch Neri Nessler Nikolić Nilsson Novotná Oppermann Pace Pagel Palma Papp Pasquier Peña
Petersen Pokorný Quintero Rath Rivera Rocha Roux Ruf Ryan Saller Salomonsen Schacht Schlegel Schober Serra Sigg
Sjöberg Skála Solberg Sorensen Spitzer Staub Stocker Strobl Suter Svensson Sýkora Theiler Traxler Trinkl Tschudi
Westphal Widmer Wolf Zach""".split()
FOREIGN = """Gänseblümchen Wolkenkratzer Zahnbürste Pfefferkuchen Dampfnudel Hängematte Wintergarten pivoine chouquette
cerisier alcachofa colchón azulejo mandarina tartaruga prezzemolo finestra regenjas kaasschaaf brievenbus
spijkerbroek wiewiórka kapelusz ziemniak truskawki pirilampo castanha hjortron pusselbit ponožka borůvka tužka
szélmalom papucs şemsiye""".split()
ACCOUNTS = ["svc-backup-ro", "tfrunner", "mon_agent", "rancher", "svc_ldap", "ci-bot", "helpdesk2", "dba_lena",
    "repl_user", "logship", "restic", "pkgmirror"]
HOSTS = """bifrost niflheim alfheim baldur nautilus endeavour cassini nessus chiron pandora prospero titania puck caliban
tardis serenity discovery kepler7 granada eiger jungfrau piz säntis""".split()
ROLES = ["pvh", "kvmnode", "nomad", "sip", "hana", "fileserver", "ws", "cp", "tsm", "oob", "qdev", "hvs",
    "zfsbox", "pxhost", "vdi", "jenkinsci", "ipam", "sandbox", "weblb", "rdgw", "sapapp", "syslogd", "ocp",
    "rke", "hvn", "sftp"]
SITES = ["mxp2", "skp", "kun", "aar", "bfe", "szg", "trs", "yvr", "jfk", "atl", "nrt", "mxp", "lhr", "sfo",
    "gru", "sin", "syd", "yyz", "nce", "ory", "cgn2", "lju"]
STREETS = ["Uhlandstraße", "Brunnengasse", "Quai des Brumes", "Calle Cervantes", "ul. Ogrodowa", "Rua Direita",
    "Chapel Lane", "Skovvej", "Strandgatan", "Husova", "Am Sportplatz", "Mühlgasse", "Hofackerstrasse",
    "Calle Real", "Nieuwstraat", "Beukenlaan", "Rua das Flores", "Manor Close", "Willow Crescent", "Vestergade",
    "Na Příkopě", "Kossuth utca"]
TOWNS = ["48143 Münster", "76133 Karlsruhe", "55116 Mainz", "59000 Lille", "70121 Bari", "2011 HB Haarlem",
    "4700-024 Braga", "Exeter EX1 1EE", "Boise, ID 83702", "8500 Kortrijk", "582 22 Linköping",
    "708 00 Ostrava", "6720 Szeged", "13002 Marseille", "5611 EM Eindhoven", "411 03 Göteborg"]
TLDS = ["de", "at", "ch", "com", "net", "org", "eu", "io", "cloud", "lan", "internal", "local", "fr", "es", "it", "nl", "pl", "se", "dk", "cz", "hu"]


class Mill(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_name(self): return self.v_person_name()
    def v_rev(self): return self.v_person_rev()
    def v_caps(self): return f"{self.v_first()} {self.v_last().upper()}"
    def v_initial(self): return f"{self.v_first()[0]}. {self.v_last()}"

    # Networks

    def v_numbered(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}-{r.randint(1, 29):02}", lambda: f"{role}{r.randint(1, 40):02}", lambda: f"{role}{r.choice(SITES)}{r.randint(1, 9)}",
            lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}", lambda: f"{r.choice(SITES)}-{role}-{r.randint(1, 9)}",
            lambda: f"{people.plain(r.choice(HOSTS))}{r.randint(1, 12)}",
        ])()

    def v_hostname(self):
        return people.plain(self.rng.choice(HOSTS)) if self.rng.random() < 0.1 else self.v_numbered()

    def v_domain(self):
        r = self.rng
        return f"{self.v_word()}{r.choice(['', '-it', '-systems', 'labs', 'hosting', '-group', 'net', 'soft', 'corp', '-ag'])}.{r.choice(TLDS)}"

    def v_fqdn(self):
        return f"{self.v_hostname()}.{self.rng.choice(['', '', '', '', 'int.', 'mgmt.', 'prod.'])}{self.v_domain()}"

    def v_winhost(self): return f"{self.rng.choice(['DC', 'FS', 'SQL', 'TS', 'WKS'])}-{self.rng.choice(SITES).upper()}-{self.span(1, 40):02}"
    def v_private(self): return self.rng.choice(["192.168.{}.{}", "10.20.{}.{}", "172.19.{}.{}"]).format(self.span(0, 250), self.span(2, 254))
    def v_public(self): return f"{self.rng.choice([5, 31, 45, 62, 80, 88, 95, 109, 141, 176, 194, 203, 217])}.{self.span(1, 254)}.{self.span(1, 254)}.{self.span(2, 254)}"
    def v_netmask(self): return self.rng.choice(["255.255.255.0", "255.255.252.0", "255.255.0.0", "255.255.255.240"])
    def v_net24(self): return f"{self.v_private().rsplit('.', 1)[0]}.0/24"

    # Passwords

    def human(self):
        """A word with digits for letters, a year, a second word: what people make of the rules for passwords."""
        r, word, other = self.rng, self.v_word().capitalize(), self.v_word()
        leet = word.translate(str.maketrans("aeiost", "43105+" if r.random() < 0.2 else "431057"))
        return r.choice([
            lambda: f"{word}{r.randint(1979, 2026)}{r.choice(['!', '!!', '#', '*', '?'])}", lambda: f"{word}{r.choice('-_.')}{other.capitalize()}{r.randint(1, 99)}",
            lambda: f"{leet}{r.randint(10, 999)}!", lambda: f"{leet}{r.choice('_-.')}{r.randint(100, 9999)}", lambda: f"{word}{other}{r.randint(10, 99)}",
            lambda: f"{people.plain(self.v_first())}{r.choice('.-_!')}{r.randint(1955, 2022)}", lambda: f"{r.choice(['Sommar', 'Autumn', 'Januar', 'Oktober', 'Primavera', 'Noel', 'Zima'])}{r.randint(2017, 2026)}{r.choice('!*?')}",
        ])()

    def phrase(self):
        text = self.rng.choice("----._").join(self.v_word() for _ in range(self.rng.choice([3, 4, 4, 4, 5])))
        return text + (str(self.span(1, 99)) if self.rng.random() < 0.4 else "")

    def v_pw(self):
        """A password that most notations take as it is: random ones, pass phrases, and those of people."""
        pick = self.rng.random()
        if pick < 0.3:
            return self.mixed(".-_!*+~?", 11, 24)
        if pick < 0.58:
            return self.v_pwa()
        return self.phrase() if pick < 0.76 else self.human().replace("#", "+")

    def v_pwq(self):
        return self.mixed("#@%^&?=:;()[]<>|/.-_!*+~$", 11, 24) if self.rng.random() < 0.5 else self.v_pw()

    def v_pwj(self):
        """A password that JSON, XML and YAML in quotes take as it is."""
        return self.mixed("#@%^?!*+~._-=:;/", 12, 22) if self.rng.random() < 0.5 else self.v_pw()

    def v_pwp(self):
        """A password in prose: no sign that could belong to the sentence stands at its end."""
        return super().v_pwp().rstrip("!?*#+.~_-")

    # Places

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 150)}"

    # Odd forms

    def v_psk64(self): return self.v_bytes(48)
    def v_der64(self): return base64.b64encode(self.v_pem_ec().encode()).decode()

    def v_authkey64(self): return self.v_bytes(128)
    def v_ntlm(self): return f"{self.v_hex(32)}:{self.v_hex(32)}"
    def v_urn(self): return "urn:uuid:" + self.v_uuid()
    def v_sha_ldap(self): return "{SHA}" + self.v_bytes(20)
    def v_resend(self): return "re_" + self.v_alnum(8) + "_" + self.v_alnum(24)
    def v_plexclaim(self): return "claim-" + self.v_b64u(20)
    def v_django(self): return self.chars("abcdefghijklmnopqrstuvwxyz0123456789!@#%^&*(-_=+)", 50)
    def v_ami(self): return "ami-0" + self.v_hex(16)
    def v_subnet(self): return "subnet-0" + self.v_hex(16)
    def v_ulid(self): return "01J" + self.chars("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 23)

    def v_pwlong(self): return self.mixed("!-_~*+.^", 24, 44)
    def v_pem_rsa_enc(self):
        head = f"Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,{self.v_hex(32).upper()}\n\n"
        return self.pem("RSA PRIVATE KEY", self.raw(1184), 64, head)
    def v_rspamd(self): return f"$2${self.v_b32(26).lower()}${self.v_b32(52).lower()}"
