"""Words, names, hosts and habits for the split `texts`: none of them stands in the lists that the other parts draw from."""
import own, people, values

WORDS = """abacus alpaca anemone antler aspen axle bagel ballad banner bathtub bellows bicycle bobbin bonsai bracelet brook
bucket burlap butter cabbage calico candy carousel catfish celery cherub chimes cider cinnamon cobalt cottage cradle cricketer
cupboard cushion dandelion denim doorbell doughnut dragonfly eclair egret emu fennec ferret figtree flagpole flamingo foxglove
freckle fudge gazebo gherkin goggles gondola gopher granola grasshopper gumdrop haddock hamster harpoon hazelnut hedgehog
hibiscus honeycomb hummus icicle igneous jackdaw jamboree jellybean juggler kangaroo kazoo kelp kimono knapsack lapwing larch
lasagna lemur lighthouse lollipop lavaflow macaw magpie mallet mangrove mandolin marigold meringue mitten molasses muffin narwhal
noodle oatmeal okra origami paddock parsley pavilion peacock petunia pickle pinecone pistachio platypus plumage polka
porcupine pudding puzzle quokka raisin ravioli reindeer rosemary rucksack sandcastle sardine saxophone scooter seahorse
sherbet shoelace skylark snorkel sorbet spinach stork strudel sundial sycamore tambourine tapestry teacup thicket tortoise
trampoline treacle trombone tugboat turmeric umbrella unicorn varnish vineyard wafer walkway warbler windmill woodpecker
xylophone yodel zeppelin zucchini amsel dackel eule feige gurke hafer imker jolle kranich linse moewe nuss ottern pflaume
rettich spinne tulpe uhu wachtel zaun brouette cigogne ecureuil fraise girafe hibou moulin tortue abeja ballena caracol
girasol lechuza naranja trigo albero cavallo delfino lumaca zanzara""".split()
FIRST = """Ágnes Ahmet Akira Alida Anders Aneta Ángel Anselm Antonella Ayşe Béla Benoît Bernardo Bogdan Caroline Cătălin
Chinedu Cillian Dagmar Delphine Dimitri Dorothea Džemal Ebba Einar Eleni Elina Emre Erzsébet Eugenia Ewelina Fadi Ferenc
Florence Gabriel Georgios Gertrud Gianluca Gloria Gunnar Halina Hannes Hildegard Hiroshi Ignacio Ilse Ioana Iwona Jadwiga
Jens Joaquim Jolanta Jovana Kaija Kenji Khadija Krzysztof Kurt Leandro Liselotte Ludmila Maelle Mailin Manfred Marlene Matthias
Mercedes Mihai Milena Mohammed Nadia Nele Noémie Oksana Oleksandr Olof Ottmar Parisa Pekka Pénélope Quirin Radek Ramona
Reinhold Rocío Roswitha Saoirse Sigrid Slavica Solange Stanisław Sunniva Tamás Thandiwe Traudl Tuğba Ulla Valérie Veronika
Vikram Vladimir Waltraud Wojciech Yasmin Yevhen Yusra Zdeněk""".split()
LAST = """Abel Achterberg Adamczyk Aguilar Alves Ambrosi Ammann Anastasiou Aubert Balogh Barta Baumgartner Belmonte Bennett
Blaszczyk Bogner Brandstätter Breitner Cabrera Callahan Castelli Çelik Chatterjee Cools Cvetković Dahlmann Dankert Degenhardt
Desai Doležal Donnelly Dragomir Dufour Eichhorn Ekström Engelbrecht Falk Farkas Feldmann Ferreira Fiedler Fitzgerald Florescu
Fuchs Gaillard Gebauer Georgiou Gierek Guerrero Gundlach Haapala Hägglund Hallström Heinemann Hofstetter Holub Hrdlička
Ivanenko Jääskeläinen Jablonski Janssens Kallio Karlsson Kavčič Kellner Kılıç Kirchner Kjeldsen Knežević Kowalczuk Kruszewski
Lachance Lindholm Lukács Madsen Maldonado Marchand Matsumoto Mendoza Moosbrugger Nakamura Niederhauser Nowicki O'Rourke
Okonkwo Olsson Pagani Papadopoulos Pelletier Petrenko Pietrzak Popescu Prinz Rautio Reinders Rossmann Sandberg Santoro
Schaller Schönfeld Shevchenko Skovgaard Sokolov Steinberger Stoica Tanaka Thalmann Tóth Ünal Vandenberghe Varga Vasconcelos
Vondráček Wallner Weidinger Wickström Wyss Yamaguchi Zanetti Zimmerli""".split()
FOREIGN = """Dampflokomotive Erdbeerkuchen Kirschblüte Nachtigall Pfannkuchen Schubkarre Wolkenbruch Zimtschnecke arrosoir
brouillard citrouille libellule moustique papillote aguacate berenjena golondrina luciérnaga murciélago azzurro biscotto
cioccolato fragolina pipistrello stokbrood sinaasappel wasmachine czereśnia hulajnoga naleśnik żyrafa sköldpadda smultron
jordgubbe mansikka omena pastel tangerina cobertor ježek kolobižka levandule cseresznye pillecukor csokoládé cozonac
portocală karnabahar salatalık снегирь одуванчик подсолнух κουκουβάγια さくら""".split()
ACCOUNTS = ["svc-vmbackup", "nagios", "exporter", "itsupport", "jbossadm", "prtg", "pveadm", "scan", "dbmaint", "rmmagent", "kiosk"]
HOSTS = "balder skadi njord nanna vidar perseus ariadne daphne electra icarus janus medea minos castor pollux altair mizar".split()
ROLES = ["kvmhost", "vmm", "pvebox", "backup", "fileserv", "exch", "term", "citrix", "sap", "mes", "bi", "kafka", "rabbit", "es",
         "prometheus", "netbox", "unifi", "jumphost", "bastion", "repo", "registry", "nfs", "tape", "cam", "hmi", "plc", "lic"]
SITES = ["lei", "bre", "nue", "grz", "bsl", "gva", "bod", "nte", "vlc", "opo", "rtm", "lgg", "wro", "poz", "cph", "got", "tll", "rix", "edi", "man"]
STREETS = ["Fliederweg", "Am Stadtgraben", "Lerchenfelder Straße", "Königsallee", "Seefeldstrasse", "Boulevard Voltaire",
           "Rue du Moulin", "Calle de la Luna", "Via dei Mille", "Viale Trieste", "Herengracht", "Molenweg", "ul. Słoneczna",
           "Avenida da Liberdade", "Queens Road", "Willow Close", "Sunset Blvd", "Drottninggatan", "Mannerheimintie", "Vesterbrogade"]
TOWNS = ["04109 Leipzig", "28195 Bremen", "70173 Stuttgart", "8010 Graz", "6020 Innsbruck", "4051 Basel", "33000 Bordeaux",
         "59800 Lille", "41001 Sevilla", "16121 Genova", "3011 HE Rotterdam", "4000 Liège", "50-001 Wrocław", "4050-253 Porto",
         "Leeds LS2 8AB", "Portland, OR 97204", "411 05 Göteborg", "00100 Helsinki", "1620 København", "602 00 Brno"]
TLDS = ["de", "at", "ch", "com", "net", "org", "eu", "fr", "es", "it", "pt", "be", "nl", "pl", "cz", "fi", "dk", "hu", "ro", "io",
        "dev", "lan", "internal", "local", "corp", "home.arpa", "intra", "co.uk", "tech", "systems"]
MONTHS = ["Januar", "Februar", "Oktober", "Dezember", "Juillet", "Septembre", "Enero", "Agosto", "Gennaio", "Ottobre", "Maart",
          "Listopad", "August", "November"]
LAZY = ["Qwertz", "asdfgh", "1qay2wsx", "zaq12wsx", "Passw0rd", "Kennw0rt", "letmein", "Geheim", "Azerty", "Contrasena", "Haslo", "Proxm0x", "Adm1n"]
SUBS = ["", "", "", "mgmt.", "dc2.", "srv.", "oob."]


class Texts(own.Own):
    """Values as the other parts have them, from words that no other part uses, and in the forms that the texts here need."""

    def v_last(self): return self.rng.choice(LAST).replace("_", " ")
    def v_name_caps(self): return f"{self.v_last().upper()} {self.v_first()}"

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}{r.randint(1, 30):02}", lambda: f"{role}-{r.randint(1, 12)}", lambda: f"{r.choice(SITES)}-{role}-{r.choice('abc')}{r.randint(1, 9):02}",
            lambda: f"{r.choice(SITES)}{role}{r.randint(1, 9)}", lambda: f"{role}-{r.choice(['prod', 'test', 'dmz'])}-{r.randint(1, 20):02}",
            lambda: f"{r.choice(HOSTS)}{r.randint(1, 9)}", lambda: f"{r.choice(HOSTS)}-{r.randint(1, 4):02}",
        ])()

    v_numbered = v_hostname

    def v_winhost(self):
        r = self.rng
        return r.choice([f"SRV-{r.choice(['DC', 'FILE', 'SQL', 'HV', 'RDS', 'APP'])}{r.randint(1, 9):02}", f"WS-{r.randint(1000, 9999)}", f"{r.choice(SITES).upper()}-NB{r.randint(100, 999)}"])

    def v_domain(self):
        r = self.rng
        return r.choice([
            lambda: f"{self.v_word()}{self.v_word()}.{r.choice(TLDS)}", lambda: f"{self.v_word()}-{r.choice(['werke', 'tech', 'hosting', 'logistik', 'medien', 'labs', 'energie'])}.{r.choice(TLDS)}",
            lambda: f"{people.plain(self.rng.choice(LAST)).lower().replace(chr(39), '')}-{r.choice(['soehne', 'et-fils', 'ag', 'kg', 'group', 'stahl'])}.{r.choice(TLDS)}",
        ])()

    def v_ipv4(self):
        r = self.rng
        return ".".join(map(str, r.choice([
            lambda: [10, r.randint(0, 255), r.randint(0, 255), r.randint(2, 254)], lambda: [192, 168, r.randint(0, 254), r.randint(2, 254)],
            lambda: [172, r.randint(16, 31), r.randint(0, 255), r.randint(2, 254)],
            lambda: [r.choice([31, 45, 49, 51, 83, 88, 95, 116, 135, 148, 159, 162, 178, 184, 188, 217]), r.randint(1, 254), r.randint(1, 254), r.randint(2, 254)],
        ])()))

    octets = lambda self: [int(x) for x in self.v_ipv4().split(".")]
    def v_ip_private(self): return f"192.168.{self.span(0, 254)}.{self.span(2, 254)}"
    def v_ptr(self): return ".".join(reversed(self.v_ipv4().split(".")))

    # Passwords

    def human(self):
        r, word, other = self.rng, self.v_word(), self.v_word()
        first = people.plain(self.v_first())
        return r.choice([
            lambda: f"{first.lower()}{r.randint(1, 28):02}{r.randint(1, 12):02}{r.randint(55, 99)}",
            lambda: f"{r.choice(LAZY)}{r.randint(10, 9999)}{r.choice('!*+')}",
            lambda: f"{r.choice(MONTHS)}{r.choice(['', '.', '-', '_'])}{r.choice(['24', '25', '2025', '2026'])}{r.choice(['!', '*', ''])}",
            lambda: f"{word.capitalize()}{r.choice(['GmbH', 'AG', 'Ltd', 'SA'])}{r.randint(2017, 2026)}{r.choice('!+')}",
            lambda: f"{r.choice('BKMSFHN')}-{r.choice('ABCDEF')}{r.choice('KLMNPR')}{r.randint(100, 9999)}-{word}",
            lambda: f"{word.capitalize()}{r.randint(1, 9)}{other.capitalize()}{r.randint(1, 9)}{r.choice('!-_')}{r.randint(0, 9)}",
            lambda: f"{r.choice('iwmd')}{word[:3]}{r.randint(10, 99)}{other.upper()}",
            lambda: f"{word}.{other}.{r.randint(100, 999)}",
        ])()

    def v_apple(self):
        """As the key chain of a phone proposes them."""
        part = lambda: self.chars("bcdfghjkmnpqrstvwxyz", 1) + self.chars("aeiou", 1) + self.chars("bcdfghjkmnpqrstvwxyz", 1) + self.chars("bcdfghjkmnpqrstvwxyz", 1) + self.chars("aeiou", 1) + self.chars("bcdfghjkmnpqrstvwxyz", 1)
        parts = [part(), part(), part()]
        spot = self.span(0, 2)
        parts[spot] = parts[spot][:-1] + self.v_digits(1)
        spot = self.span(0, 2)
        parts[spot] = parts[spot][0].upper() + parts[spot][1:]
        return "-".join(parts)

    def v_grouped(self):
        return "-".join(self.chars("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789", 4) for _ in range(self.span(3, 5)))

    def v_pw(self):
        pick = self.rng.random()
        if pick < 0.28:
            return self.mixed(".-_!*+~")
        if pick < 0.42:
            return self.v_pwa()
        if pick < 0.52:
            return self.v_apple()
        if pick < 0.58:
            return self.v_grouped()
        if pick < 0.64:
            return self.v_pwlower()
        return self.phrase() if pick < 0.76 else self.human()

    def v_pwin(self):
        """For Windows: what needs no escape between single quotes."""
        return self.mixed("!#$%&*+-=?@_", 12, 20) if self.rng.random() < 0.5 else self.human()

    def foreign(self):
        r = self.rng
        return f"{r.choice(FOREIGN)}{r.choice(['', '!', str(r.randint(1, 999)), str(r.randint(1990, 2026))])}"

    def v_wordy(self):
        r, word, other = self.rng, self.v_word(), self.v_word()
        return r.choice([lambda: word + other, lambda: word.capitalize() + other.capitalize(), lambda: f"{word}{r.randint(1, 9999)}",
                         lambda: f"{people.plain(self.v_first())}{r.randint(1990, 2026)}", lambda: self.foreign()])()

    def v_mnemonic(self): return " ".join(self.v_word() for _ in range(12))

    # Hashes as programs keep them

    def v_phpass(self): return f"$P$B{self.chars(values.CRYPT, 30)}"
    def v_drupal(self): return f"$S$D{self.chars(values.CRYPT, 51)}"
    def v_werkzeug(self): return f"scrypt:32768:8:1${self.v_alnum(16)}${self.v_hex(128)}"
    def v_passlib(self): return f"$pbkdf2-sha256$29000${self.v_alnum(22)}${self.v_alnum(43)}"
    def v_mssql(self): return "0x0200" + self.v_hex(136).upper()
    def v_netntlm(self): return f"{self.v_hex(16)}:{self.v_hex(32)}:0101000000000000{self.v_hex(120)}"
    def v_krb5tgs(self): return f"$krb5tgs$23$*svc_sql$CORP.LOCAL$MSSQLSvc/sql*${self.v_hex(32)}${self.v_hex(400)}"
    def v_mysqlsha2(self): return f"$A$005${self.v_alnum(20)}{self.chars(values.CRYPT, 43)}"
    def v_ha1(self): return self.v_hex(32)

    # Tokens

    def v_pve_user(self): return self.rng.choice(["root@pam", "netops@pve", "drbackup@pve", "prom@pve", "ines@ldap", "packer@pve", "helpdesk@ad"])
    def v_bw_secret(self): return self.v_alnum(30)
    def v_otp_uri(self): return self.v_b32(32)
    def v_viewstate(self): return self.v_b64(200)
    def v_jsession(self): return self.v_hex(32).upper()
    def v_amz_sig(self): return self.v_hex(64)
    def v_aws_key_long(self): return "AKIA" + self.v_b32(16)
    def v_sas(self): return self.encode(self.v_azure_sas(), ["url"])
    def v_dbus_id(self): return self.v_hex(32)
    def v_krb_len(self): return self.v_hex(32)
    def v_gosha(self): return f"v0.0.0-2025{self.v_int(10, 12)}{self.v_int(10, 28)}{self.v_digits(6)}-{self.v_hex(12)}"
    def v_msgid(self): return f"{self.v_hex(24)}@{self.v_fqdn()}"
    def v_garage(self): return f"GK{self.v_hex(24)}"
    def v_iban_plain(self): return self.v_iban().replace(" ", "")
    def v_host32(self): return self.v_ipv4() + "/32"
    def v_otrs(self): return f"2026{self.v_int(10, 12)}{self.v_int(10, 28)}10{self.v_digits(6)}"
    def v_upn(self): return f"{self.v_login()}@{self.v_domain()}"

    # People

    def v_phone(self):
        d, i = self.v_digits, self.v_int
        return self.rng.choice([
            super().v_phone, super().v_phone,
            lambda: f"+49 {i(151, 179)} {d(3)} {d(2)} {d(2)}{i(0, 9)}", lambda: f"0049 {i(30, 89)} {d(7)}", lambda: f"+43 316 {d(6)}", lambda: f"+41 44 {d(3)} {d(2)} {d(2)}",
            lambda: f"+33 (0){i(1, 5)} {d(2)} {d(2)} {d(2)} {d(2)}", lambda: f"+34 91 {d(3)} {d(2)} {d(2)}", lambda: f"+39 02 {d(4)} {d(4)}",
            lambda: f"+358 40 {d(3)} {d(4)}", lambda: f"+45 {d(2)} {d(2)} {d(2)} {d(2)}", lambda: f"+36 30 {d(3)} {d(4)}", lambda: f"+40 72{i(0, 9)} {d(3)} {d(3)}",
            lambda: f"+44 1{d(3)} {d(6)}", lambda: f"+1 {i(201, 989)} {i(200, 999)} {d(4)}", lambda: f"+90 53{i(0, 9)} {d(3)} {d(2)} {d(2)}",
        ])()

    def mailboxes(self, first, last):
        return [f"{first}.{last}", f"{first}.{last}", f"{first[0]}{last}", f"{first[0]}.{last}", f"{last}", f"{first}", f"{last}_{first[0]}", f"{first}{last}{self.span(70, 99)}", f"{first[:2]}{last[:3]}"]

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 140)}{self.rng.choice(['', '', 'b'])}"
    def v_birth_text(self):
        y, m, d = self.date()
        return f"{d}. {['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'][m - 1]} {y}"

    def v_birth_en(self):
        y, m, d = self.date()
        return f"{d} {['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][m - 1]} {y}"
