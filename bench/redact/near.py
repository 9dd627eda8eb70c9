"""Words, names, hosts, accounts and forms of values for the split `near`, part of logs, code, services and people: none of
them stands in the lists of other parts."""
import base64, json

import own, people

WORDS = """alder apiary arbor argon balsa banyan biplane birdie bodega borage boxwood brisket buckle bunting burdock cable
caldera campus canary candor canteen caper carbon catkin cayenne chicory cistern clamp clement cobble coriander corona cove
cowrie cranberry cumin damson dapple dormouse dragonet drumlin emerald endive esker filbert finch flask foundry furnace
gable gannet gimbal girder gnome grackle grouse havoc hinge hive hobby holly ibis ingot isotope jade jerboa jonquil kale
ketch kite knoll krill lancet lark lathe leek lever limpet linnet llama loft loom lozenge madder mallow maraca meerkat
merlot mica molar mole moped mortar mullet myrtle nectarine newt nugget oat obelisk ocelot oriole ottoman oxide pagoda
panther patio pelmet peony petrel pewit pier pike plankton plateau pongo porcelain prawn puma quarry raft rambler ravine
reed rowan rudder rye saber scone sedge sesame shale shrew shuttle skipper sloop snail spade sparrowhawk spelt sprocket
stencil stoat swift talon tapir tarragon teak tendril tern thrush tinsel tonic torch toucanet truffle tumbler turret verbena
viaticum vortex wasabi weevil whisk yam yew yoke zinnia""".split()
FIRST = """Agnes Alban Amadou Ariane Arne Asger Aurora Axel Bojan Bozena Brian Candela Caspar Catalina Celeste Ciara Damian
Dora Dragan Eamon Egon Elin Ella Elmar Ernst Esra Esther Faisal Finn Flora Franka Fredrik Gemma Georg Gianni Gitta Gustav
Hatice Helene Henri Hilde Ida Inga Iris Jaana Jarek Jessica Joel Jon Josefine Jules Kai Kaja Karla Kjell Konrad Lena Leon
Liam Lidia Lilian Linus Livia Lore Ludger Luuk Manon Mara Marco Mattis Meike Merle Mona Moritz Nadine Naomi Nico Nina Noemi
Ole Orla Paul Peer Per Rahel Ralf Rebekka Reto Rita Robin Romy Runa Sara Signe Stella Stine Tanja Tarik Thea Theo Tim Tine
Toni Tristan Ute Valerie Vanessa Veit Vito Wanda Wenke Yves Zdenka Zeno""".split()
LAST = """Aigner Albers Alonso Amsler Appel Arendt Aubry Auer Bachmeier Baran Bastian Benedetti Berglund Bernhard Besson
Biermann Binder Blom Bock Boucher Brandl Brenner Britz Broch Bürger Calder Carlsson Carter Cerny Charpentier Christensen
Clausen Coppens Cordes Costello Dahmen Damm Danielsson de_Graaf Debus Degen Delgado Denk Diaz Dittrich Doherty Dorn Dragović
Dreyer Drozd Eckert Elsner Erdmann Escobar Faber Fink Flores Forsberg Franke Freund Fritsch Funke Gabler Gebhardt Geiger
Geraghty Gerber Glaser Gonzalez Göbel Guerra Gutiérrez Haase Hagen Hahn Hanke Harms Hauser Heller Hess Hinz Hirsch Hofer
Horn Hruska Hübner Ilić Ivanović Jacobs Jahn Janda Janssen Jeker Joly Jonsson Kaminsky Kasper Kern Kessler Klinger Knapp
Kolar Kopp Kraft Kraus Krebs Kruse Küster Lange Lacroix Lenz Leroux Linke Loibl Marx Maurer Medina Menzel Merz Metz Michel
Mohr Moser Nielsen Noll Nunes Oberle Opitz Ott Otten Pabst Pape Perez Pichler Pohl Popović Quinn Raab Rauch Reuter Riedel
Ritter Roche Rohde Romanov Rossi Rudolph Schenk Schilling Schramm Schuster Seitz Serrano Sievers Simonsen Skov Stark Steiner
Stephan Strauss Svoboda Thiel Tomić Torres Ulbrich Unger Vance Vinter Vollmer Wachter Weber Wendt Wieland Winkler Wirth Witt
Wolters Wulff Zander""".split()
ACCOUNTS = ["svc-ingest", "pve-exporter", "apiuser", "smtp-relay", "batch01", "frontdesk", "warehouse", "rwuser", "kassen", "provision"]
ROLES = ["pve", "cache", "queue", "search", "auth", "git", "ci", "lb", "worker", "metrics", "jump", "mysql", "api", "shop", "crm",
         "www", "intranet", "idp", "broker", "loghost", "appsrv", "dbmain", "spool", "mxin", "tasks", "cron", "prom", "kibana"]
SITES = ["bru", "ham", "rom", "lon", "ffm", "lej", "sto", "arn", "otp", "sof", "vno", "mrs", "bri", "pra", "gnt", "bol"]
STREETS = ["Tulpenweg", "Rosenstraße", "Lessingstr.", "Goetheplatz", "Rue du Pressoir", "Rue Pasteur", "Calle Nueva", "Via Dante",
           "Molenstraat", "ul. Szkolna", "Park Lane", "Cedar Street", "Sunset Boulevard", "Feldgasse", "Am Hasenberg"]
TOWNS = ["44135 Dortmund", "90402 Nürnberg", "06108 Halle", "44000 Nantes", "21000 Dijon", "29001 Málaga", "40121 Bologna",
         "2000 Antwerpen", "61-001 Poznań", "Cardiff CF10 1EP", "Portland, OR 97201", "6003 Luzern", "1003 Lausanne",
         "9020 Klagenfurt", "5000 Odense", "11000 Praha"]
TLDS = ["de", "at", "ch", "com", "net", "org", "eu", "io", "cloud", "lan", "local", "internal", "intra", "dk", "fr", "it"]
MAIL_TLDS = ["de", "at", "ch", "com", "net", "org", "eu", "io", "dk", "fr", "it"]
SUBS = ["", "", "", "", "prod.", "stage.", "svc."]


class Near(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_first(self): return self.rng.choice(FIRST).replace("_", " ").strip()
    def v_last(self): return self.rng.choice(LAST).replace("_", " ").strip()
    def v_login(self): return people.plain(self.v_first()[0] + self.v_last()).lower().replace(" ", "")

    # Networks

    def v_hostname(self):
        r, role, site = self.rng, self.rng.choice(ROLES), self.rng.choice(SITES)
        return r.choice([
            lambda: f"{role}-{site}{r.randint(1, 9)}", lambda: f"{role}{r.randint(1, 24):02}", lambda: f"{role}-{r.randint(1, 24):02}",
            lambda: f"{role}{site}{r.randint(1, 9)}", lambda: f"{site}-{role}{r.randint(1, 9)}", lambda: f"{role}-{site}-{r.randint(1, 9):02}",
        ])()

    def v_numbered(self): return self.v_hostname()
    def v_winhost(self): return f"{self.rng.choice(['WS', 'SRV', 'LAP', 'DC'])}-{self.rng.choice(SITES).upper()}-{self.span(1, 99):03}"

    def v_domain(self):
        r = self.rng
        return r.choice([
            lambda: f"{self.v_word()}-{r.choice(['group', 'digital', 'ops', 'consult'])}.{r.choice(TLDS)}", lambda: f"{self.v_word()}{self.v_word()}.{r.choice(TLDS)}",
            lambda: f"{self.v_word()}{r.choice(['stack', 'base', 'hub', 'tech'])}.{r.choice(TLDS)}",
        ])()

    def octets(self):
        r = self.rng
        if r.random() < 0.25:
            return [r.choice([31, 45, 51, 64, 82, 86, 95, 104, 116, 129, 141, 152, 164, 178, 199, 207]), r.randint(1, 254), r.randint(1, 254), r.randint(2, 254)]
        return super().octets()

    # People

    def v_email(self):
        first, last = (people.plain(t).lower().replace(" ", "") for t in (self.v_first(), self.v_last()))
        who = self.rng.choice([f"{first}.{last}", f"{first}.{last}", f"{first[0]}{last}", f"{last}_{first}", f"{first}", f"{first}{last[0]}", f"{first}+shop", f"{last}{self.span(60, 99)}"])
        return f"{who}@{self.v_domain().rpartition('.')[0]}.{self.rng.choice(MAIL_TLDS)}"

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 160)}"
    def v_card_plain(self): return "".join(c for c in self.v_card() if c.isdigit())
    def v_iban_plain(self): return self.v_iban().replace(" ", "")

    # Passwords

    def human(self):
        r, word, other = self.rng, self.v_word().capitalize(), self.v_word()
        return r.choice([
            lambda: f"{word}{r.randint(1980, 2026)}{r.choice('!?*')}", lambda: f"{word}.{other.capitalize()}{r.randint(1, 99)}",
            lambda: f"{word}-{other}{r.randint(10, 999)}", lambda: f"{word.replace('a', '4').replace('e', '3')}!{r.randint(100, 9999)}",
            lambda: f"{r.choice(['Secret', 'Hallo', 'Passwd', 'Server', 'Access', 'Start'])}{r.choice('_.!')}{r.randint(100, 9999)}",
            lambda: f"{people.plain(self.v_first()).replace(' ', '')}{r.randint(1970, 2015)}{r.choice('!.*')}",
        ])()

    # Forms

    def v_jsession(self): return self.v_hex(32).upper()
    def v_sid(self): return "s%3A" + self.v_b64u(32) + "." + self.encode(self.v_bytes(32).rstrip("="), ["url"])
    def v_aspnet(self): return "CfDJ8" + self.v_b64u(180)
    def v_flask(self): return f"{base64.urlsafe_b64encode(json.dumps({'user_id': self.span(1, 99), 'csrf': self.v_hex(12)}).encode()).decode().rstrip('=')}.{self.v_b64u(6)}.{self.v_b64u(27)}"
    def v_grafana_session(self): return self.v_hex(32)
    def v_wpsalt(self): return self.mixed("!@#%^&*()-_[]{}<>~+=,.;:/?|", 64, 64)
    def v_postfix_id(self): return self.v_hex(10).upper()
    def v_msgid(self): return f"{self.v_digits(14)}.{self.v_hex(10).upper()}"
    def v_msgid_full(self): return f"{self.v_msgid()}@{self.v_fqdn()}"
    def v_google_client(self): return f"{self.v_digits(12)}-{self.v_lower(32)}.apps.googleusercontent.com"
    def v_postmaster(self): return f"postmaster@{self.v_domain()}"
    def v_ua(self): return f"Mozilla/5.0 (X11; Linux x86_64; rv:{self.span(110, 140)}.0) Gecko/20100101 Firefox/{self.span(110, 140)}.0"
    def v_vat(self): return f"{self.rng.choice(['DE', 'ATU', 'DK'])}{self.v_digits(9)}"
    def v_isbn(self): return f"978-3-{self.v_digits(5)}-{self.v_digits(3)}-{self.v_digits(1)}"
    def v_sri384(self): return "sha384-" + base64.b64encode(self.raw(48)).decode()
