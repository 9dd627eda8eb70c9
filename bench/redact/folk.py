"""Words, names and hosts for the split `folk`: settings, code, IaC. None stands in the lists of the other parts."""
import base64, json

import own, people

WORDS = """aster balsam bonnet bustard caravel corsair doublet eyelet gimlet gosling halyard hamlet harrow hawthorn
hyssop lacquer latch lintel medlar moorhen muslin nightjar oleander orchard pintail polecat poppy satchel tansy
wagtail wigwam woodcock ampel diele flieder henkel knoten mispel nelke ofenrohr pfanne quitte riegel semmel tanne
wecker abeille brioche cerise dentelle girouette noisette olivier panier ruche bannock beaker billhook binnacle
boatswain bodkin brazier bulwark cairn carafe cassock causeway coracle cornice cruet culvert curlew davit dovecote
eiderdown ferrule firkin fritter gauntlet griddle haversack hillock jerkin kohlrabi maypole millpond muskrat pannier
pikelet samovar sorghum tabard thimbleful turnstile waxwing weir whelk woad yarrowroot ziegel hobel kruste mulde nadel
pflug ranke schaufel trichter wabe bobine cerceau clairon fenouil lavoir moufle poutre sabot tamis""".split()
FIRST = """Ada Ansgar Arnaldo Blanca Bogna Catarina Celia Clemens Ditte Elias Estelle Fabrizio Ferdinand Flavia Frieda
Gaspard Gesa Hedda Heinz Iker Ismael Jaume Jeroen Kaspar Kirsten Lucille Marisol Mathis Oskar Pauline Rosario Severin
Silvio Tilda Willem Zita Adelheid Amandine Aurelio Bernd Birte Carolin Cordula Dagobert Dietmar Edeltraud Ernesto
Friedhelm Gilberto Gottfried Heribert Isidora Jelle Josiane Karin Kornelia Mechthild Narcisa Nikolas Ottilie Pelayo
Siegfried Ulrich Virginie Zbigniew""".split()
LAST = """Adamski Ahlers Amsel Backhaus Baranowski Barth Berthier Bonhoeffer Boone Bracke Brightman Busch Claessens
Corbin Dalmasso Deschamps Dobrowolski Ferreira_Pinto Giraud Gorski Grimaldi Hagemann Heerema Hillebrand Hoyer Ingold
Joubert Kloos Kolb Landmann Lefort Longo Lüders Malinowski Mansfield Meunier Montero Nadler Nilsen Obermann Olszewski
Paredes Pastor Petit Raabe Redmond Rinaldi Rybak Sartori Seeger Sinclair Storm Tremblay Valente van_Loon Whitaker
Wilke Zöllner Ambros Bittner Brinkhaus Cantarelli Dorfmeister Espinosa Falkenrath Gallegos Gossens Habermann Heitkamp
Jagielski Leclair Lindenberg Markowski Mondragon Nettelbeck Ossowski Pelletan Rosenstock Veenstra Zielke""".split()
ACCOUNTS = ["ledger-app", "metricsd", "tf-apply", "ci-deployer", "batchjob", "catalog", "mailer", "webhookd",
         "shopsync", "appuser"]
ROLES = ["px-node", "master", "smtp", "imap", "idm", "loki", "ceph-mon", "rgw", "dbsrv", "pvehost", "ceph-node",
         "osdnode", "mgmtgw", "filesrv", "jumpbox", "ldapsrv", "nfsstore", "glrunner", "monsrv", "logsrv",
         "webproxy", "bksrv", "vpngw", "elastic", "grafsrv", "mariadb", "pgnode", "dockhost", "consul-srv", "regsrv",
         "idmsrv", "ntpsrv", "voipgw", "camsrv"]
SITES = ["gla", "klu", "fmo", "dcn", "dcs", "lag", "opl", "wob", "qlb", "zit"]
TLDS = ["de", "com", "net", "org", "eu", "io", "fr", "nl", "at", "ch", "pl", "it", "es", "dk", "se", "cloud", "dev", "lan", "internal",
        "local", "corp", "intranet", "home.arpa"]
STREETS = ["Goethestr.", "Allée des Tilleuls", "Bridge Street", "Holunderweg", "Am Güterbahnhof", "Paracelsusstr.",
         "Allée du Lavoir", "Calle de la Noria", "Via Carducci", "Wagenmakersweg", "ul. Topolowa", "Hawthorn Way",
         "Foundry Street", "Larch Court"]
TOWNS = ["44787 Bochum", "2511 CV Den Haag", "York YO1 7HH", "Portland, OR 97205", "04229 Leipzig", "90459 Nürnberg",
         "44866 Bochum", "59160 Lille", "67200 Strasbourg", "29010 Málaga", "40134 Bologna", "2595 AA Den Haag",
         "50-425 Wrocław", "York YO31 8HZ", "Portland, OR 97219", "5026 Salzburg", "1219 Genève"]
SUBS = ["", "", "", "int.", "ops.", "stage."]


class Folk(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_last(self): return self.rng.choice(LAST).replace("_", " ")
    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 140)}"

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}{r.randint(1, 24):02}", lambda: f"{role}-{r.randint(1, 40):02}", lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}",
            lambda: f"{role}{r.choice(SITES)}{r.randint(1, 9)}", lambda: f"{r.choice(SITES)}-{role}-{r.randint(1, 19):02}",
        ])()

    def v_domain(self):
        r = self.rng
        return r.choice([
            lambda: f"{self.v_word()}-{r.choice(['systems', 'it', 'services', 'media', 'works'])}.{r.choice(TLDS)}",
            lambda: f"{self.v_word()}{r.choice(['labs', 'corp', 'hosting', 'mail', 'tech'])}.{r.choice(TLDS)}",
        ])()

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first}.{last}", f"{last}.{first}", f"{first[0]}{last}", first, f"{first}_{last}", f"{first}+ops"]

    leet = str.maketrans("aeio", "@310")

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.randint(1970, 2026)}{r.choice(['!', '!!', '*'])}", lambda: f"{leet}_{r.randint(10, 9999)}",
            lambda: f"{word}{other.capitalize()}{r.randint(1, 99)}", lambda: f"{word}.{other.capitalize()}{r.randint(1, 99)}",
            lambda: f"{leet}{r.randint(100, 999)}!", lambda: f"{people.plain(self.v_first())}{r.randint(50, 99)}{r.choice('!*')}",
            lambda: f"{r.choice(['Admin', 'Welcome', 'Passw0rd', 'Geheim', 'Start', 'Secret'])}{r.choice('_-')}{r.randint(100, 9999)}",
        ]

    def v_pwpunct(self):
        """What a generator of passwords makes of all punctuation but quotes, backslashes, commas and white space."""
        return self.mixed("#@%^&?=:;()[]{}<>|/.-_!*+~", 14, 24)

    def v_pwyaml(self):
        """As a plain scalar of YAML may hold it."""
        return self.mixed("!%&*+./=?@^_~-", 12, 22)

    def v_pwprop(self): return self.mixed("!.-_*+~@^%", 12, 20)
    def v_userpwa(self): return f"{self.v_account()}:{self.v_pwa()}"
    def v_login(self): return (people.plain(self.v_first()[0]) + people.plain(self.v_last())).lower().replace(" ", "")

    def v_dockerconfig(self):
        auth = base64.b64encode(self.v_userpwa().encode()).decode()
        return base64.b64encode(json.dumps({"auths": {self.v_fqdn(): {"auth": auth}}}).encode()).decode()

    def v_msconn(self): return self.mixed("!#%*+-._~@", 12, 20)
    def v_jenkins_blob(self): return "{" + "AQAAABAAAAA" + self.v_b64(53) + "}"
    def v_grants(self): return "*" + self.v_hex(40).upper()
    def v_nixhash(self): return "sha256-" + self.v_bytes(32)
    def v_rspamd(self): return f"$2${self.v_b32(26).lower()}${self.v_b32(52).lower()}"
    def v_litellm(self): return "sk-" + self.v_alnum(32)
    def v_openai_org(self): return "org-" + self.v_alnum(24)
