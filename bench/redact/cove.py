"""Words, names, hosts and forms of passwords for the split `cove`: what people paste, chat, mail and leave lying about."""
import base64

import own, people

WORDS = """timpani celesta tambour theremin stilton raclette polonaise bolero foxtrot quickstep chiffon seersucker gabbro
haselnuss streusel gewitter wanduhr nachtzug zaunlatte coquelicot tormenta cuchara lucertola grembiule pepernoot
szarlotka wiewiorka pastelaria andorinha ekorre houska svestka hoopoe godwit snapdragon flugelhorn sousaphone
cembalo spinet virginal didgeridoo balalaika sitar tabla vuvuzela mascarpone limburger gruyere havarti munster
tiramisu cannoli profiterole zebu okapi marmoset capybara lemming muskox courgette fenugreek boysenberry regenrinne
gartenzaun fensterbank treppenhaus waschkorb teekessel bauklotz kreidestrich papierboot sandkasten parapente
pantoufle trottinette tabouret chaudron escalier paraguas almohada taburete escalera mochuelo scoiattolo cavatappi
lavagna carciofo speelgoed boterham winterjas grzebien poduszka kalafior lokomotywa guardanapo cadeira fechadura
kakelugn fartyg trappa rohlik kolotoc zvonek pincushion needlepoint""".split()
FOREIGN = """Zaunkönig Käsekuchen Müllabfuhr Weißwürste Frühstücksei écureuil hérisson crêperie château cigüeña piñata pingüino
perché caffettiera reünie żółw gęś niedźwiedź coração pãozinho körsbär blåsippa křeček""".split()
FIRST = """Alois Falko Gesine Ghislain Maëlys Begoña Consuelo Íñigo Marijke Wouter Bożena Leonor Matilde Tomé Gunilla Ingegerd
Radovan Barnaby Imogen Dwayne Latoya Ekkehard Gundula Jobst Luitpold Notburga Siegbert Volkmar Aliénor Bérengère
Cyprien Edwige Gwenaëlle Honorine Jocelyn Ombeline Asunción Evaristo Hermenegildo Severino Agostino Brunella
Domitilla Fiorenza Ginevra Aleid Gijs Joop Katelijne Maaike Siebren Bogumiła Czesław Dobrawa Jarosław Mieczysław
Wacław Aurélio Graça Rui Zulmira Håkan Majken Valborg Jiřina Vratislav Živa Cuthbert Marmaduke Percival Tabitha
Keisha Tyrone""".split()
LAST = """Birkholz Dietzsch Fahrenkrog Großkopf Lützow Mühlbauer Oelmann Aubertin Bonnefoy Guérin Peltier Aguilera Carrasco
Zamorano Battaglia Dudziak Mroczek Magalhães Bergqvist Featherstone Higginbotham Whitlock Buchwald Cramer Eickhoff
Froböse Gerstenberg Hufnagel Immendorf Jägermeyer Klingbeil Mehnert Ostermeier Stellmacher Trautwein Utermann
Bourguignon Froment Grandjean Houdin Jolivet Escudero Ledesma Abruzzese Brancaleone Carnevale Fontanarosa Cuypers
Droogers Eikelboom Ververs Zonneveld Grzybek Jabłoński Boaventura Björklund Dahlgren Falkman Beránek Čapek Dušek
Fišer Applegate Butterworth Dunwoody Entwistle""".split()
ROLES = """hvsrv proxbox backupper sandesk webfront apigw mariabox redisbox mqhost elkbox monbox gitbox wikibox mxout ldapbox
dnsbox fwedge distsw wlcbox camnvr rdshost filebox cihost kvmfarm pgmain""".split()
HOSTS = """balthazar yorick cordelia banquo mercutio portia desdemona falstaff lysander""".split()
ACCOUNTS = """svc-veeam svc_zbx appwriter backup_ro shopuser etl_load nextcloud_db moodle ci-pusher keycloak_db odoo glpi
matomo_rw faxgate scan2mail""".split()
SITES = """osn vie2 mue kie bcn2 tou cat lis2 sto2""".split()
TAILS = ["-reisen", "-kliniken", "-versand", "learning", "-bank", "-moebel", "-akademie", "pumps", ""]
TLDS = "de de at ch com com net org eu fr es it nl pl pt se cz io cloud lan local internal intra".split()
STREETS = [
    "Mozartstraße", "Schillerplatz", "Rosengasse", "Rue Lafayette", "Avenida del Sol", "Corso Vittorio",
    "Stationsweg", "Church Lane", "Mühlgraben", "Impasse du Moulin", "Plaza de España", "ul. Krótka",
    "Travessa do Sol", "Vasavägen", "Palackého", "Juniper Court",
]
TOWNS = [
    "38640 Goslar", "3100 St. Pölten", "87000 Limoges", "49000 Angers", "37001 Salamanca", "43121 Parma",
    "06121 Perugia", "2311 EZ Leiden", "722 11 Västerås", "390 01 Tábor", "Albany, NY 12207", "24937 Flensburg",
    "78462 Konstanz",
]
SUBS = ["", "", "", "srv.", "intern."]
SERVICES = "jira git nexus cloud keycloak grafana vpn webmail helpdesk docs pve nas".split()


class Cove(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}{r.randint(1, 30):02}", lambda: f"{role}-{r.randint(1, 30):02}", lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}",
            lambda: f"{r.choice(SITES)}-{role}-{r.randint(1, 9)}", lambda: f"{r.choice(HOSTS)}{r.randint(1, 9)}",
        ])()

    def v_winname(self): return f"{self.rng.choice(SITES)}-{self.rng.choice(['DC', 'TS', 'EX', 'SQL', 'PRT'])}{self.span(1, 20):02}".upper()

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}.{last}", f"{last}{first[0]}", f"{first}_{last}", f"{first}{self.span(60, 99)}", f"{first}.{last}+it"]

    # Passwords

    leet = str.maketrans("aeiost", "4310$7")

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.randint(1968, 2026)}{r.choice('!?.#')}", lambda: f"{word}{r.choice('_-.+')}{other.capitalize()}{r.randint(1, 99)}",
            lambda: f"{leet}{r.choice('!_*')}{r.randint(1, 999)}", lambda: f"{word}&{other}{r.randint(1, 9)}",
            lambda: f"{people.plain(self.v_first())}{r.choice('@.!')}{r.randint(1970, 2024)}", lambda: f"{r.randint(10, 99)}{word}{r.choice('!*')}{other}",
            lambda: f"{r.choice(['Kund3nd1enst', 'Wartung', 'Adm1n', 'Welc0me', 'Geheim', 'Azerty', 'Temp0ral', 'Lato'])}{r.choice('_.!-')}{r.randint(11, 9999)}",
            lambda: f"!{word}{other.capitalize()}{r.randint(1, 99)}",
        ]

    def phrase(self): return self.joined("---_.", most=5, share=0.3)

    def foreign(self): return f"{self.rng.choice(FOREIGN)}{self.rng.choice(['', '!', self.v_digits(2), self.v_digits(4)])}"

    def v_hum(self):
        """A password without signs that would need an escape in most notations."""
        pick = self.rng.random()
        if pick < 0.55:
            return self.human().replace("#", "+").replace("&", "+").replace("@", ".").replace("$", "5")
        return self.mixed(".-_!*+~", 10, 22) if pick < 0.85 else "-".join(self.v_word() for _ in range(3))

    def v_pwhard(self): return self.mixed("!?%+*~._-@=^", 12, 24)

    def v_told(self):
        """A password as one tells it to another."""
        pick = self.rng.random()
        if pick < 0.4:
            return self.human()
        return self.phrase() if pick < 0.6 else self.mixed(".-_!*+~#@%?", 10, 24) if pick < 0.9 else self.v_pwa()

    def v_sentence(self):
        r = self.rng
        return r.choice([
            lambda: f"{self.v_first()} hat {r.randint(3, 40)} {r.choice(FOREIGN)}", lambda: f"the {self.v_word()} ate my {self.v_word()} in {r.randint(1980, 2024)}",
            lambda: f"no {self.v_word()} before {self.v_word()} o'clock", lambda: " ".join(self.v_word() for _ in range(self.span(4, 6))),
        ])()

    def v_pin(self): return self.v_digits(4)
    def v_pin6(self): return self.v_digits(6)

    # Further forms

    def v_k8sname(self): return f"{self.v_hex(9)}-{self.v_lower(5)}"
    def v_semver(self): return f"{self.span(0, 14)}.{self.span(0, 30)}.{self.span(0, 22)}"
    def v_kernel(self): return f"6.{self.span(1, 14)}.{self.span(0, 12)}-{self.span(1, 14)}-pve"
    def v_msgid(self): return f"{self.v_hex(16)}.{self.v_hex(8)}"
    def v_xoxcookie(self): return f"s%3A{self.v_b64u(32)}.{self.v_b64(10)}{self.v_alnum(30)}"
    def v_phone_us(self): return f"({self.v_int(201, 989)}) {self.v_int(200, 999)}-{self.v_digits(4)}"
    def v_phone_cz(self): return f"+420 {self.v_int(601, 779)} {self.v_digits(3)} {self.v_digits(3)}"
    def v_phone_se(self): return f"+46 7{self.v_int(0, 9)}-{self.v_digits(3)} {self.v_digits(2)} {self.v_digits(2)}"
    def v_phone_pt(self): return f"+351 9{self.v_int(10, 69)} {self.v_digits(3)} {self.v_digits(3)}"
    def v_authlogin(self): return base64.b64encode(self.v_hum().encode()).decode()
    def v_dob_long(self): return f"{self.span(1, 28)}. {self.rng.choice(['März', 'Mai', 'Juni', 'August', 'Oktober'])} {self.span(1948, 2004)}"
    def v_dob_us(self): return f"{self.rng.choice(['March', 'May', 'June', 'August', 'October'])} {self.span(1, 28)}, {self.span(1948, 2004)}"
