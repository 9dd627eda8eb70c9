"""Words, names, hosts and forms of values for the split `fern`: none of the words stands in the lists of the other parts."""
import base64

import own, people

WORDS = """ratchet crowbar pincers veneer cloister rotunda veranda bookend notepad maracas nocturne polonaise mazurka
risotto polenta gnocchi paella ceviche tzatziki falafel borscht goulash radicchio tramline funicular monorail
trapeze griffin kraken minotaur tachometer badewanne regentonne schubkarre gartenlaube briefkasten klavier
trompete zirkel lineal tintenfass tabouret ficelle tijeras cuchara sombrero acordeon lavadora tenedor bicchiere
cucchiaio scarpone lampada stoofpot schaatsen klomp szafa krzeslo poduszka garnek cadeira colher panela gaveta
lareira gryta kudde stekpanna hylla hrnek polstar zaclona koberec shuttlecock tureen harpsichord wardrobe
wheelhouse sideboard footstool henhouse buttercream gingersnap profiterole bruschetta tiramisu pavlova cornflake
waffeleisen teppich regal vorhang fernglas kreisel drachen coussin rideau bouteille fourchette cortina espejo
candelero cuscino tappeto specchio gordijn tapijt lepel emmer dywan lustro garfo tapete espelho sked matta
spegel zrcadlo lavice""".split()
FIRST = """Carmela Eliška Fabienne Folkert Heloísa Jaap Konstanze Ksawery Tjeerd Vilhelm Birgitte Hedwiga Isaura Leokadia
Nicoletta Odette Petronella Svetluše Ursina Violeta Domenica Hjalmar Kristýna Lodewijk Pernilla Telmo Verónica
Ysabel Zuzana Ainhoa Gennaro""".split()
LAST = """Alcântara Berthelot Boersma Chaloupka Cisneros Dolezal Escudero Falkenhain Fjellström Gawlik Kalina Kloosterman
Leitgeb Lundqvist Maciejewski Malheiro Nordmann Palmisano Ravelli Wahlström Bonnefoy Castellucci Drozdowski
Fredriksson Jelínek Krajewski Lindegren Rönnberg Skoglund Corvo Duchamp Eichholz Gruszka Janáček Matousek
Nascimento Ottosson Piccoli Strnad Tomczak Vandewalle Wieczorek Zuidema Bergqvist Sarmiento""".split()
FOREIGN = """Blumentopf Teekanne Schlüsselbund Wäscheklammer Nachttisch tiroir échelle balançoire cafetera almohada cepillo
paraguas cassetto forchetta scopa theepot kussen stofzuiger czajnik poduszeczka widelczyk chaleira travesseiro
kaffekopp dörrmatta konvice lžička passoire""".split()
ROLES = """dbnode mqhub gitbox nfsbox pgpool relayhost cachebox webfarm scansrv licsrv pxeboot ocnode gpubox testvm farmbox
dbrig kvmrig keybox filesrvx batchsrv mapsrv logrig authbox meshgw repobox vmrig""".split()
HOSTS = """okapi capybara numbat kinkajou tamandua quoll dugong dikdik gerenuk""".split()
ACCOUNTS = """svc_ship billingapp ro_audit synchub print_svc webmaster2 grafread veeamsvc ivanti mailsvc ciworker svc_label
rackview svc_kasse docwriter""".split()
SITES = "tor ktw blq ndz umea".split()
TAILS = ["-systems", "-hosting", "mail", "-it", "labs", "-works", "group", "-care", "tec", "-partner", "soft", "shop", ""]
TLDS = "de net org io eu cloud at ch fr es it nl pl pt se cz com lan local internal corp".split()
STREETS = ["Schillerplatz", "Avenue du Moulin", "Calle de la Fuente", "Avenida del Parque", "Corso Vittorio",
           "Rua das Oliveiras", "Skolvägen", "Chapel Street", "Maple Grove Drive", "Rosmarinweg", "Rue des Tilleuls",
           "Calle del Olmo", "Via delle Rose", "Lindelaan", "ul. Brzozowa", "Lipová", "Hazel Court", "Drosselgasse",
           "Impasse des Cerisiers", "Calle Almendro", "Vondellaan", "ul. Akacjowa", "Rua do Sol", "Tallvägen",
           "Willow Bank"]
TOWNS = ["3000 Bern", "50122 Firenze", "3000-214 Coimbra", "37001 Salamanca", "3810-100 Aveiro", "6900 Bregenz",
         "3012 Bern", "35700 Rennes", "41004 Sevilla", "40122 Bologna", "40-002 Katowice", "8000-120 Faro",
         "903 26 Umeå", "326 00 Plzeň", "Derby DE1 2QY", "Tulsa, OK 74103"]
OUI = ["bc:24:11", "52:54:00", "a0:36:9f", "7c:c2:55", "3c:ec:ef", "00:0c:29", "b8:27:eb", "d8:3a:dd", "9c:6b:00"]
SEASON = ["Passw0rt", "Ch4ngeIt", "T3mp", "Fr1day", "Hesl0", "Contr4sena", "Wilkommen", "Zugang", "Startklar",
          "P4ssword"]
SUBS = ["", "", "", "mgmt.", "int."]
SERVICES = "git mail sso cloud vault ci registry intranet api status".split()


class Fern(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_saslplain(self): return base64.b64encode(f"\0{self.v_account()}\0{self.v_pw()}".encode()).decode()
    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 140)}{self.rng.choice(['', '', '', 'c'])}"
    def v_upperlast(self): return f"{self.v_last().upper()} {self.v_first()}"

    # Hosts: each has a number, so that the name alone says what it is.

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}", lambda: f"{role}{r.choice(SITES)}{r.randint(1, 9)}",
            lambda: f"{role}{r.randint(1, 29)}", lambda: f"{role}-{r.randint(1, 29):02}", lambda: f"{r.choice(HOSTS)}{r.randint(1, 9):02}",
        ])()

    def v_winname(self): return f"{self.rng.choice(['SRV', 'WKS', 'NB', 'TS', 'DC'])}-{self.rng.choice(SITES)}{self.span(1, 40):02}".upper()

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}{last}", f"{last}_{first}", f"{first}.{last[0]}", f"{first}+pve", f"{last}{first[0]}"]

    def v_phone(self):
        d, r = self.v_digits, self.rng
        return r.choice([
            lambda: f"+49 {r.choice(['162', '175', '351', '761'])} {r.randint(2, 9)}{d(6, 7)}", lambda: f"+43 664 {r.randint(2, 9)}{d(6)}",
            lambda: f"+33 6 {d(2)} {d(2)} {d(2)} {d(2)}", lambda: f"+34 6{d(2)} {d(2)} {d(2)} {d(2)}", lambda: f"+39 34{d(1)} {d(3)} {d(4)}",
            lambda: f"+31 6 {d(8)}", lambda: f"+48 6{d(2)} {d(3)} {d(3)}", lambda: f"+351 91{d(1)} {d(3)} {d(3)}", lambda: f"+46 70 {d(3)} {d(2)} {d(2)}",
            lambda: f"+420 60{d(1)} {d(3)} {d(3)}", lambda: f"+44 7{d(3)} {d(6)}", lambda: f"+1-{r.randint(201, 989)}-{r.randint(200, 999)}-{d(4)}",
            lambda: f"({r.randint(201, 989)}) {r.randint(200, 999)}-{d(4)}", lambda: f"+41 79 {d(3)} {d(2)} {d(2)}",
        ])()

    # Passwords

    def foreign(self): return f"{self.rng.choice(FOREIGN)}{self.rng.choice(['', '!', '?', self.v_int(1, 99), self.v_int(1980, 2026)])}"

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.randint(1968, 2026)}{r.choice('!?*+')}", lambda: f"{word}{r.choice('._-')}{other.capitalize()}{r.randint(1, 99)}",
            lambda: f"{leet}{r.choice('!._')}{r.randint(1, 999)}", lambda: f"{r.randint(10, 99)}{word}{other.capitalize()}{r.choice(['', '!'])}",
            lambda: f"{r.choice(SEASON)}{r.choice('._!-')}{r.randint(10, 9999)}", lambda: f"{other}{word}{r.randint(10, 999)}",
            lambda: f"{people.plain(self.v_first())}{r.choice('_!.')}{r.randint(1966, 2024)}",
        ]

    def phrase(self): return self.joined(share=0.35)

    def v_apple(self):
        """What the keychain of a telephone proposes."""
        return "-".join(self.v_alnum(6) for _ in range(3))

    def v_pwodd(self): return self.mixed("!?*%+~._-@=^", 14, 24)
    def v_pwslash(self): return self.mixed("!?*+._-#@%", 12, 20)

    def v_sentence(self):
        return self.rng.choice([f"the {self.v_word()} of {self.v_first()} is {self.v_int(3, 99)} years old", f"no {self.v_word()} without a {self.v_word()}"])

    # Further forms

    def v_talosid(self): return f"{self.v_lower(6)}.{self.v_lower(16)}"
    def v_ecb64(self): return base64.b64encode(self.v_pem_ec().encode()).decode()
    def v_keyword4(self): return "-".join(self.v_letters(4) for _ in range(4))
    def v_arpa(self): return ".".join(str(self.span(1, 254)) for _ in range(3)) + ".in-addr.arpa"
    def v_podname(self): return f"{self.v_hex(9)}-{self.v_lower(5)}"
    def v_utf16(self): return base64.b64encode((self.v_pwa() + "AdministratorPassword").encode("utf-16-le")).decode()
    def v_recovery(self): return "-".join(self.v_lower(5) for _ in range(2))
    def v_cz_rc(self):
        """Birth number of Czechia, which can be divided by eleven."""
        while True:
            y, m, d = self.date()
            body = f"{y % 100:02}{m + self.rng.choice([0, 50]):02}{d:02}{self.v_digits(3)}"
            if int(body) % 11 < 10:
                return f"{body[:6]}/{body[6:]}{int(body) % 11}"
