"""Words, names, hosts and values for the split `yard`: none of the words stands in the lists of the other parts."""
import base64, json

import own

WORDS = """aloe aster auburn badminton begonia burgundy camellia chive cloak coast cockle conifer corduroy crag crockery currant
curry dill dove eider geranium gneiss gorge gorse grove halyard hamlet hollyhock honey laurel lychee mallard
marjoram marlin mesquite monarch moraine oar oats obsidian palette partridge peat pestle pinnacle pond poppy prune
radiator rapeseed raspberry satchel shallot skiff snipe squash stove stream suede thistledown thyme turquoise twine
valerian vanity watermelon whisker wigeon wisteria wrench""".split()
FIRST = """Albin Amandine Andrej Angela Ansgar Armin Arno Aurelia Beate Benno Bertram Bianca Bram Brigitte Bruna Casimir
Christine Clemens Colette Constanza Cyril Danuta Dietmar Doris Eberhard Elias Elsa Emanuel Ernesto Estelle Fanny
Ferdinand Fernando Flavia Frieda Gabor Genevieve Gerhard Gero Gilles Graziella Guido Hannelore Hanno Hedda Hector
Horst Hubert Irene Isidor Janek Josef Juan Kaspar Kolja Larissa Levi Liliane Lina Lucien Marcel Marianne Maurice
Melanie Natascha Nelly Nikola Octavio Olaf Orlando Ottilie Pauline Pierre Regina Roberta Rolf Rupert Sascha Severin
Silvio Sonja Stanislaw Sylvain Tatjana Theodor Thorsten Tilda Till Torben Undine Wendelin Yolanda Zita""".split()
LAST = """Adelmann Ansorge Babic Barth Bartoli Beliveau Berthold Biedermann Bischof Bjorklund Blau Bocuse Borchert Bosch Braun
Bruckner Burger Carlsen Casanova Cavalli Chapuis Corbin Cordero Crespo Cuadrado Dall Davids Dengler Detlefsen Doerr
Duval Eberle Eichel Emmerich Enders Erhardt Espinoza Evers Faust Feld Folkerts Forster Fricke Galvani Gehrke Gerlach
Gersten Giesecke Goebel Gottschalk Gutmann Haag Hagemann Hamann Harder Heidenreich Hennig Hesse Heuer Hirschfeld
Holzer Hopf Hruby Iversholt Jaeger Jarosz Joubert Kalkbrenner Kiefer Klug Koch Kolb Konrads Kranz Kratzer Kubiak
Landgraf Lauer Lindner Lohmann Melnyk Metzger Morales Mrazek Neubauer Noack Oberhauser Ochoa Oertel Osterloh Paasch
Palmer Pavlov Perrin Preuss Probst Raabe Radtke Renner Ruppert Schade Scheffler Schlosser Schröder Sommerfeld
Spengler Stolz Thaler Thiele Tischler Tomasi Valente Walther Weidner Wurster Zauner Ziemann Zobel""".split()
ACCOUNTS = """svc_backup telegraf cicd maint svc-ldap orders shopapp fleet billing_rw nightly svc-vcenter grafana_ro imports""".split()
ROLES = """vmh pvx esxi-h cl-node stor2 reg-cache bak log-ship rdb ora imap-be portal dms nxt git-srv edge-gw relay-out kafka-br
build-ag idp-kc maria-c radius-a jump-h shop-fe crm-app""".split()
SITES = "bln fkb lpz nts lil ein gdn stu nap mal ndh tlv".split()
STREETS = [
    "Buchenweg", "Marktplatz", "Wiener Straße", "Calle del Prado", "Paseo de Gracia", "Viale Europa",
    "Keizersgracht", "Aleje Jerozolimskie", "Park Road", "Chestnut Street", "Victoria Street",
]
TOWNS = [
    "13001 Marseille", "08007 Barcelona", "80121 Napoli", "3011 AA Rotterdam", "5611 AB Eindhoven",
    "50-101 Wrocław", "4000-322 Porto", "Manchester M1 2WD", "Edinburgh EH1 1YZ", "8000 Aarhus", "211 34 Malmö",
]

OUI = ["bc:24:11", "52:54:00", "a0:36:9f", "3c:ec:ef", "00:0c:29", "b4:2e:99", "d8:5e:d3", "44:a8:42", "08:00:27"]
TLDS = "de at ch com net org eu fr es it nl pl io lan internal local corp cloud tech dev".split()


class Yard(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 140)}"

    # Hosts: all end in a number, so that the name alone says what it is.

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}{r.randint(1, 24):02}", lambda: f"{role}-{r.randint(1, 24):02}",
            lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}", lambda: f"{r.choice(SITES)}-{role}-{r.randint(1, 12):02}",
        ])()

    def v_domain(self):
        r, kind = self.rng, self.rng.choice(["-tech", "works", "-group", "media", "ops", "-digital", "bau", "logistik"])
        return f"{self.v_word()}{kind}.{r.choice(TLDS)}"

    def v_fqdn(self): return f"{self.v_hostname()}.{self.v_domain()}"

    def cases(self, text): return [text, text.upper(), "".join(self.rng.choice([c, c.upper()]) for c in text)]

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}{last}", f"{last}_{first}", f"{first}+infra", f"{first}.{last[0]}", f"{last}{self.span(1, 99)}"]

    # Passwords

    def human(self):
        r, word, other = self.rng, self.v_word().capitalize(), self.v_word().capitalize()
        leet = word.translate(str.maketrans("aeost", "430$7")) if r.random() < 0.5 else r.choice(["S3rv3r", "V1rtu4l", "Cl0ud", "R00t!", "B4ckup", "Z4bb1x", "Gr4f4n4"])
        leet = leet.replace("$", "5")
        return r.choice([
            lambda: f"{word}{r.choice('.-_')}{other}{r.randint(1, 99)}", lambda: f"{word}{r.randint(1988, 2026)}{r.choice('!*+')}",
            lambda: f"{leet}{r.choice('_-.!')}{r.randint(100, 9999)}", lambda: f"{leet}{r.randint(10, 9999)}!",
            lambda: f"{word}{r.randint(1970, 2012)}{r.choice('!!*')}",
        ])()

    def phrase(self):
        """Four words with hyphens, some with a number behind."""
        text = "-".join(self.v_word() for _ in range(4))
        return text + (self.v_int(1, 99) if self.rng.random() < 0.4 else "")

    def v_pwany(self): return self.mixed("#@%^&?=:,;()[]{}<>|/.-_!*+~", 16, 28)
    def v_nl(self): return self.rng.choice(WORDS) + self.v_digits(4)

    # Further forms

    def v_webui(self): return f"pbkdf2:sha256:600000${self.v_alnum(16)}${self.v_hex(64)}"
    def v_b64userpw(self): return base64.b64encode(self.v_userpw().encode()).decode()

    def v_dockercfg(self):
        auth = self.v_b64userpw()
        return base64.b64encode(json.dumps({"auths": {self.v_fqdn(): {"auth": auth}}}).encode()).decode()

    def v_laravelsess(self):
        body = {"iv": self.v_bytes(16), "value": self.v_bytes(48), "mac": self.v_hex(64), "tag": ""}
        return base64.b64encode(json.dumps(body).encode()).decode().rstrip("=")

    def v_chapsecret(self): return self.v_alnum(14, 18)
    def v_gto(self): return "gto_" + self.v_lower(56)

    def v_soa(self): return f"hostmaster.{self.v_domain()}"
