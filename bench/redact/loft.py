"""Words, names, hosts and forms of values for the split `loft`: none of the words stands in the lists of the other parts."""
import base64

import own, people

WORDS = """dormer skylight trapdoor truss purlin rocker castanet bodhran quilt taffeta organza paisley brocade chintz weft
darning crochet macrame stilts yoyo marionette dreidel domovoi chanterelle porcini puffball shiitake gouda brie
manchego gorgonzola edam emmental halloumi ricotta pecorino taleggio cassiopeia andromeda cygnus lyra aquila
feldspar dolomite malachite azurite hematite galena pyrite fluorite calcite tourmaline peridot zircon giebel
sparren laterne spieluhr nudelholz wackelpudding zimtstern grenier lucarne ardoise tuile charpente malle berceau
desvan buhardilla baul tinaja alero soffitta tegola abbaino baule cassapanca lampione zolder dakpan nokbalk
hooizolder strych dachowka skrzynia kolyska sotao telhado berco vind takbjalke taknock puda krokev stresni
banister newel balustrade cupola whetstone mortice awl bradawl spokeshave pantile slatework hayloft transom
sconce tinderbox poker andiron soapstone ironing mangle spinnrad kommode kredenz""".split()
FIRST = """Alwine Astor Calixto Casilda Domitila Eefje Enrica Evelien Graciela Heloise Ignacy Inigo Jacinta Kunigunde
Lambertus Lidewij Madalena Manfredo Marcelina Martijn Matylda Nicolau Odilon Oldrich Pankraz Perpetua Raimondo
Reinhild Rutger Serafina Svante Tancredi Teofil Tonnis Ubaldo Vendelin Vojtech Ysolde Zenobia Torbjorn Birgitta
Gunnel Dulce Fernao Bronwen Eleanor Clarence Winifred Ignác Ángela Óscar Iñaki Clémence Léonie Bård Åsa Käthe
Břetislav Świętosława João Inês""".split()
LAST = """Adelsberger Aldridge Almquist Ambrosetti Archambault Bachleda Beitz Bergquist Bielski Blumenthal Bohringer
Bonfanti Brandstetter Buitenhuis Cadwallader Casagrande Castanheira Colombani Cornelissen Damborsky Dreyfus
Drossel Ekstrand Engstrom Escobedo Fairclough Faucher Fuhrmann Galdames Gastaldi Geerts Gilchrist Gorecki
Granlund Grosjean Guerreiro Hathaway Heemskerk Hlavacek Holgate Iturralde Jimeno Kadlec Kappelhoff Kestner
Kirchhofer Klosterman Knotek Kopecky Kvist Lagerkvist Lanzarote Leclerq Lettieri Liljedahl Lundgren Mandelbaum
Marchesi Mayrhofer Melgar Montagnier Nedved Niemczyk Nordstrom Odermatt Ostrander Palmqvist Pennington
Piotrowski Plasencia Pospisil Ravenscroft Reijnders Rosenqvist Rottmann Sacchetti Salcedo Schellenberg Sebesta
Sobotka Soderberg Spielmann Szczepanski Terlouw Thackeray Trousseau Tvrdik Ulfsson Urbaniak Vandenberg Vogelsang
Weatherby Westerlund Wojtkowski Ybarra Zandstra Zahradnik Zubizarreta Żurawski Łuczak Ålander Öhman Bäumler
Völker Núñez Ibáñez Gagné Désilets Çetin Šimůnek Bouška Říha Brandão Gusmão Wikström Håkonsen""".split()
ROLES = """cloudvm ctnode pvbox cephosd cephmon osdbox bkpsrv pbsbox tapehost sqlnode mariasrv mongosrv kafkabr natssrv
brokerx cachesrv esdata esmaster lbhost proxyx ingressx edgefw fwnode vpnhost swleaf swspine apnode idmhost
krbsrv mtahost mxnode imapnode wwwsrv apphost buildhost cirunner gitsrv monhost metricsx scrapehost k3snode
kubewrk kubemst talosn pvehv vhostx kvmsrv filestor jumpsrv logsink regmirror dbmaster""".split()
HOSTS = """capella procyon alcor betelgeuse aldebaran fomalhaut antares achernar spica arcturus bellatrix alphard regulus""".split()
ACCOUNTS = """svc-inventory bkpuser ldapread zbxagent gitbot etl_runner svc.print mq-writer argobot scanuser vmwatch opsroot
paybridge webhooks cronuser metrics_ro svc-sso appruntime tfpipeline db_migrator stock_api svc-fax reportgen""".split()
FOREIGN = """Dachziegel Wetterhahn Spinnrad Schaukelstuhl Lampenschirm Einmachglas tuilerie balancoire tiroirs veilleuse
persiana columpio alfombra cajonera ripostiglio altalena orologio scaffale zolderkamer schommelstoel hanglamp
poddasze zegarek huśtawka prateleira baloico hyllplan gungstol vindsvåning houpačka půda lampička""".split()
SITES = """tku jyv bgo ibk rns dij hrt kat cbg abz scn bze vrn psa""".split()
TAILS = ["-systeme", "-datacenter", "bau", "-netz", "-group", "-solutions", "tools", "-energy", "-clinic", "works", "-retail", "lab", ""]
TLDS = "de at ch com net org eu fr es it nl pl pt se cz io cloud lan internal local home.arpa dev".split()
STREETS = ["Dachsteinweg", "Speichergasse", "Zimmermannsweg", "Obere Mühlgasse", "Rue des Ardoises",
           "Impasse du Grenier", "Calle del Desván", "Avenida de los Tejados", "Via delle Soffitte",
           "Viale dei Tetti", "Zolderweg", "Pakhuisstraat", "ul. Dachowa", "ul. Strzechowa", "Rua do Sótão",
           "Takvägen", "Půdní", "Rafter Close", "Gable Court", "Attic Row"]
TOWNS = ["91522 Ansbach", "96450 Coburg", "4600 Wels", "8400 Winterthur", "35400 Saint-Malo", "21200 Beaune",
         "22001 Huesca", "39012 Merano", "8011 AD Zwolle", "45-015 Opole", "4700-320 Braga", "211 20 Malmö",
         "370 01 České Budějovice", "Norwich NR1 3DH", "Burlington, VT 05401"]
OUI = ["bc:24:11", "52:54:00", "00:16:3e", "a0:36:9f", "00:25:90", "b4:2e:99", "dc:a6:32", "48:21:0b",
       "00:1e:67", "94:18:82"]
SUBS = ["", "", "", "", "infra."]
SERVICES = "git docs registry sso tickets api cloud vpn grafana smtp intranet".split()


class Loft(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_userpw(self): return f"{self.v_account()}:{self.v_pwa() if self.rng.random() < 0.4 else self.v_pw()}"
    def v_pve_user(self): return self.rng.choice(["root@pam", "vmwatch@pve", "tfrunner@pve", f"{self.v_login()}@pve"])
    def v_saslplain(self): return base64.b64encode(f"\0{self.v_account()}\0{self.v_pw()}".encode()).decode()

    # Hosts: all end in a number, so that the name alone says what it is.

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}{r.randint(1, 30):02}", lambda: f"{role}-{r.randint(1, 30):02}", lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}",
            lambda: f"{role}{r.choice(SITES)}{r.randint(1, 9)}", lambda: f"{r.choice(SITES)}-{role}{r.randint(1, 9)}",
            lambda: f"{r.choice(HOSTS)}{r.randint(1, 9)}",
        ])()

    def v_winname(self): return f"{self.rng.choice(SITES)}-{self.rng.choice(['DC', 'FILE', 'SQL', 'RDS', 'EXCH'])}{self.span(1, 20):02}".upper()

    def cases(self, text): return [text, text.upper(), ":".join(self.rng.choice([p, p.upper()]) for p in text.split(":"))]

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}{last}", f"{last}_{first}", f"{first}+pve", f"{last}.{first}", f"{first}-{last[0]}"]

    # Passwords

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.choice('._-')}{other.capitalize()}{r.randint(1, 99)}", lambda: f"{word}{r.randint(1980, 2026)}{r.choice(['!', '!!', '#', '*', '?'])}",
            lambda: f"{leet}{r.randint(10, 9999)}!", lambda: f"{leet}{r.choice('_!.')}{r.randint(1, 999)}",
            lambda: f"{r.choice(['Adm1n', 'P@ssw0rd', 'L0gin', 'Pr0xm0x', 'S3cr3t', 'Qwert2', 'W3lc0me'])}{r.choice('_!#-')}{r.randint(10, 9999)}",
            lambda: f"{people.plain(self.v_first())}{r.choice('._')}{r.randint(1960, 2025)}",
        ]

    def phrase(self): return self.joined()

    def foreign(self): return f"{self.rng.choice(FOREIGN)}{self.rng.choice(['', '!', self.v_int(1, 99), self.v_int(1985, 2026)])}"

    def v_wordy(self):
        word, other = self.v_word(), self.v_word()
        return self.rng.choice([word.capitalize(), word + other, word.capitalize() + other.capitalize(), f"{word}{self.v_int(1, 9999)}", self.foreign()])

    def v_sentence(self):
        word, other = self.v_word(), self.v_word()
        return self.rng.choice([f"the {word} sleeps under {self.v_int(2, 90)} {other}s", f"never feed a {word} after {self.v_int(2, 12)}", f"{word}, {other} and one {self.v_word()}"])

    def v_pwsafe(self): return self.mixed("!*~._-", 12, 22)
    def v_pwhard(self): return self.mixed("!?%+*~._-@^", 14, 26)
    def v_pwpct(self): return self.encode(self.mixed("#@%/:?+&", 12, 18), ["url"])
    def v_apppw(self): return "-".join(self.v_letters(4) for _ in range(4))
    def v_rtusecret(self): return self.mixed("(=#@^&%!*-_+~", 44, 50)

    # Further forms

    def v_keyb64(self): return base64.b64encode(self.v_pem_ec().encode()).decode()
    def v_kernel(self): return f"6.{self.span(5, 14)}.{self.span(0, 13)}-{self.span(1, 12)}-pve"
    def v_iqn2(self): return f"iqn.2004-04.com.qnap:{self.v_word()}.{self.v_hex(6)}"
    def v_rspamd(self): return f"$2${self.v_lower(26)}${self.v_lower(52)}"
    def v_talos(self): return f"{self.v_lower(6)}.{self.v_lower(16)}"
