"""Words, names and hosts for the split `sight`: none of them stands in the lists that the other parts draw from."""
import own, people

WORDS = """acorn almond amulet anvil apricot arrow atlas avocado badge bamboo banjo barley bassoon bison blanket blossom
bobcat bonfire bottle boulder buffalo bugle burrow cabin camel canyon caramel castle cedar cello chalk cherry chestnut
chimney citrus clarinet cobra coconut cookie copper cosmos crayon crater crumble crocus curtain cypress daisy desert dolphin
donkey drift drum dwarf elbow elk ermine fjord flint flute fox frost gadget garlic geyser giraffe glove goose grape
grotto guitar hammock hedge hornet iceberg inkwell iron jasmine jelly jungle juniper kernel kestrel kitten koala lake
lizard lobster locust lupin lynx mammoth mantis mast mint moth mule mushroom napkin nectar nutshell oboe onion osprey
ostrich owl papaya peach pelican penguin piano pigeon pillow plum poplar pretzel pumpkin pyramid quiver raccoon radish
rhubarb robin rooster rust salamander sapphire scarf seal sequoia shovel sickle siren spider spoon squid starling sugar
sunrise swan table teapot thimble toad toast toucan tractor trumpet tuna turtle vase violin viper vulcano waffle walrus
wasp weasel whale wheat whistle wombat wool yak yogurt besen dachs esel fichte gabel hirsch kamin kessel laube moos
nagel ofen pinsel quark rauch sattel tasse ufer wiese zange bougie chaise citron ferme lapin neige phare pomme sable
barco calle fuego luna nieve perro tejado boter fiets kaas molen sleutel gitara kolej rower zegar""".split()
FIRST = """Adriana Albert Aleksandra Alessia Alina Annika Antoine Arjan Artur Astrid Barbara Bartosz Bence Benedikt
Birgit Britta Carmen Cédric Charlotte Christoph Clément Cornelia Daria Davide Diego Dirk Dominika Dorota Eduardo Elena
Élise Emilia Enrico Erik Ewa Fatima Federico Felix Fernanda Filip Freya Friedrich Gabriela Gaëlle George Gerd Gonçalo
Grzegorz Guillaume Harald Heike Ibrahim Inès Ines Ingrid Jakob Jasper Javier Joachim Joost Jorge Judith Jürgen Karol
Kathrin Kevin Klaus Kristina Lars Leonie Léa Lieke Lukas Maarten Maja Manuel Marcin Margherita Marie Markus Matteo Mathilde
Maximilian Michał Monika Natasha Nicolas Nuria Oscar Paolo Paweł Petra Philipp Raúl Renate Roland Romain Samira Sebastian
Sergio Silke Simone Stefanie Stéphane Susanne Sven Sylwia Théo Tiago Tomasz Ulrike Ursula Vincent Volker Wolfgang Xavier Zuzanna""".split()
LAST = """Abbott Albrecht Almeida Amato Arslan Bachmann Barros Bauer Becker Bélanger Benítez Bergmann Bernasconi Berger
Bogaert Böhm Bonnet Borowski Bosman Brouwer Bruno Burgess Caruso Castillo Cieślak Colombo Costa Cunha Czarnecki Dahl
de_Boer de_Vries Delacroix Deluca Dietrich Duarte Dupont Eder Eriksson Esposito Fabre Faulkner Figueiredo Fontana
Frank Friedrich Gajewski Garnier Gauthier Gómez Greco Grabowski Groß Günther Haddad Heinrich Hoekstra Hoffmann Huber Jankowski
Jiménez Johansson Jurić Kamiński Kavanagh Klein Köhler Koster Kozłowski Kuiper Kuhn Lang Laurent Lebrun Leclerc Lombardi
Lorca Maas Majewski Marín Marques Mercier Michalski Molina Morel Moulin Neumann Novák Ortega Pacheco Pellegrini Peeters
Piątek Pires Prieto Quintana Ramos Renard Ribeiro Rizzo Romano Rutkowski Salvatore Sánchez Schulte Schwarz Sikora Smeets
Sommer Sousa Stewart Tavares Teixeira Testa Urbański Vaillant van_den_Berg Vermeer Vidal Villa Vitale Voigt Werner Wolff
Zając Zeller Ziegler Zimmermann""".split()
ACCOUNTS = ["backupuser", "svc_pve", "zbxmonitor", "gitops", "veeam", "netadmin", "ansible", "rundeck", "wmadmin", "sysop"]
HOSTS = """odin thor freya loki heimdall zeus hera apollo kronos orion sirius vega rigel deneb pegasus fenrir mimir tyr
bender leela spock riker neo trinity morpheus asterix obelix merlin balrog elrond""".split()
ROLES = ["pve-prod", "kvm", "vmhost", "nas", "app", "sql", "pg", "ns", "mx", "ldap", "ad", "mon", "zbx", "fw", "vpn", "docker",
         "gitlab", "runner", "pbs", "ceph-osd", "san", "win", "rds", "print", "erp", "web", "proxy", "idrac", "sw-core"]
SITES = ["vie", "muc", "zrh", "lyo", "mad", "bcn", "lis", "ams", "ant", "krk", "gda", "hel", "osl", "dub", "stg", "dr"]
STREETS = ["Gartenstraße", "Schulweg", "Mozartgasse", "Ringstr.", "Kirchplatz", "Rue des Lilas", "Avenue Jean Jaurès",
           "Calle de Alcalá", "Via Roma", "Corso Italia", "Prinsengracht", "Dorpsstraat", "ul. Kwiatowa", "Rua Augusta",
           "Church Road", "Maple Drive", "High Street", "Storgatan"]
TOWNS = ["10115 Berlin", "20095 Hamburg", "01067 Dresden", "75011 Paris", "31000 Toulouse", "46001 Valencia", "10121 Torino",
         "1012 JS Amsterdam", "30-001 Kraków", "1100-053 Lisboa", "Bristol BS1 5TR", "Austin, TX 78701", "1010 Wien",
         "3011 Bern", "9000 Gent", "111 20 Stockholm"]
TLDS = ["de", "at", "ch", "com", "net", "org", "eu", "fr", "es", "it", "pt", "be", "nl", "pl", "cz", "se", "io", "lan", "internal",
        "local", "corp", "home.arpa", "intern", "cloud"]
SUBS = ["", "", "", "lab.", "infra.", "int.", "prod."]


class Sight(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_last(self): return self.rng.choice(LAST).replace("_", " ")

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}{r.randint(1, 12):02}", lambda: f"{role}-{r.randint(1, 30):02}", lambda: f"{role}{r.randint(1, 9)}",
            lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}", lambda: f"{r.choice(SITES)}-{role}-{r.randint(1, 12):02}",
            lambda: f"{r.choice(HOSTS)}{r.randint(1, 4)}", lambda: r.choice(HOSTS),
        ])()

    def v_numbered(self):
        """A host name that shows that it is one, for texts in which nothing else tells."""
        while True:
            name = self.v_hostname()
            if name[-1].isdigit():
                return name

    def v_domain(self):
        r = self.rng
        return r.choice([
            lambda: f"{self.v_word()}-{self.v_word()}.{r.choice(TLDS)}", lambda: f"{self.v_word()}{r.choice(['soft', 'tec', 'data', 'group', 'hosting', 'net'])}.{r.choice(TLDS)}",
            lambda: f"{people.plain(self.v_last()).lower().replace(' ', '')}-{r.choice(['gmbh', 'partner', 'it', 'consulting', 'bau'])}.{r.choice(TLDS)}",
        ])()

    def octets(self):
        r = self.rng
        if r.random() < 0.25:
            return [r.choice([5, 37, 62, 77, 80, 89, 94, 109, 130, 145, 151, 176, 188, 194, 195, 213, 217]), r.randint(1, 254), r.randint(1, 254), r.randint(2, 254)]
        return super().octets()

    leet = str.maketrans("aeios", "@3105")

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{other.capitalize()}{r.randint(1, 999)}{r.choice('!*+')}", lambda: f"{leet}{r.choice('-_.')}{r.randint(1000, 2026)}",
            lambda: f"{word}{r.choice('!?*+')}{r.randint(2018, 2026)}", lambda: f"{r.randint(10, 99)}{word}{other}",
            lambda: f"{word}-{other.capitalize()}-{r.randint(10, 99)}", lambda: f"{leet}{other}{r.choice('!*')}",
            lambda: f"{people.plain(self.v_first())}{r.choice('!_.')}{r.randint(1960, 2024)}",
            lambda: f"{r.choice(['Bienvenue', 'Verano', 'Lato', 'Zomer', 'Inverno', 'Montag', 'Start', 'Welcome', 'Cambio'])}{r.randint(2018, 2026)}{r.choice('!*')}",
        ]

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 210)}"

    def mailboxes(self, first, last):
        return [f"{first}.{last}", f"{first}.{last}", f"{first[0]}{last}", first, f"{last}", f"{first}-{last}{self.span(1, 9)}", f"{last}.{first[0]}", f"{first}+pve"]

    def v_phone(self):
        d, i = self.v_digits, self.v_int
        return self.rng.choice([
            super().v_phone, super().v_phone,
            lambda: f"+49 {i(151, 179)} {d(4)} {d(4)}", lambda: f"+43 1 {i(200, 899)} {d(2)} {d(2)}", lambda: f"+43 664 {d(7)}",
            lambda: f"+351 91{i(0, 9)} {d(3)} {d(3)}", lambda: f"+32 4{i(70, 99)} {d(2)} {d(2)} {d(2)}", lambda: f"+420 {i(601, 799)} {d(3)} {d(3)}",
            lambda: f"+46 70-{d(3)} {d(2)} {d(2)}", lambda: f"+44 20 7{d(3)} {d(4)}", lambda: f"0{i(1, 7)} {d(2)} {d(2)} {d(2)} {d(2)}",
            lambda: f"({i(201, 989)}) {i(200, 999)}-{d(4)}", lambda: f"+353 8{i(3, 9)} {d(3)} {d(4)}",
        ])()

    def v_pgpassline(self): return self.encode(f"{self.v_ipv4()}:5432:*:app:{self.v_pwa()}", ["b64"])
    def v_pwq2b(self): return self.mixed("#@%^&?!*+~._-;:", 12, 20)
    def v_rspamd(self): return f"$2${self.v_b32(26).lower()}${self.v_b32(52).lower()}"
    def v_truenas(self): return f"{self.span(1, 9)}-{self.v_alnum(64)}"
