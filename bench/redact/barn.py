"""Words, names, hosts and forms of values for the split `barn`: none of the words stands in the lists of the other parts."""
import base64

import own, people, values

WORDS = """scythe plough thresher silage trough manger hayloft milkchurn butterfly heifer bullock
hedgerow swede turnpike cooper wheelwright tinker blacksmith tongs saddlebag lantana bullace scheune heuballen
misthaufen gockel ziegenstall traktor kuhglocke rechen stiefel birnbaum hollerbusch zwetschge rotkraut grange fourche
charrue poulailler moisson tonneau granero gallina espantapajaros alfalfa fienile aratro zappa pollaio vendemmia
hooiberg kruiwagen klompen stodola widelec kogut motyka celeiro enxada galinha palheiro lada hoskulle potatis lingon
stodlet kurnik slepice vidlicka bramborak plowshare hayfork milkpail sawhorse woodpile chaff doorstep gatepost
hitchpost windrow fleece shearing ewe wether farrier saddler threshold corncrib smoker loganberry celeriac salsify
bramley pippin russet perry scrumpy heumahd melkeimer kuhfladen sensenmann wetzstein dengelhammer kachelofen eckbank
sauerteig lerchensporn charrette fourneau mirabellier cidrerie horreo vendimia calabaza pajar cascina trebbiatrice
mietitura boerenkool hooivork melkbus sianokosy espigueiro desfolhada hooizolder spinnewiel""".split()
FOREIGN = """Heuwender Kartoffelsack Gummistiefel Melkschemel Hühnerleiter botteleur épouvantail carretilla
espantapájaros trattorino rastrello melanzana vogelverschrikker aardappel strachnavróble kukuřice žebřiňák espantalho
abóbora fågelskrämma Rübenkraut Kuhglockenseil moissonneuse betteravier pepinillo calabacín zappatore melagrana
knoflook paardenbloem żyto rzodkiewka hořčice čarodějka beterraba cebolinho rödbeta""".split()
FIRST = """Annelie Benedikta Bohumil Cecília Clotilde Corné Domingos Filomena Gaëtan Gintaras Gunhild Hendrikje
Ireneusz Jaromír Kunigunde Lieselotte Ludvig Manolo Milada Nazaré Ottavia Pelle Primož Radosław Reinhild Vendula
Zdeňka Zygmunt Alwine Aldona Bronisław Célestin Clodagh Egidio Ermelinda Fulgencio Gisle Hermenegilda Hippolyte Hulda
Ingeburg Isidoro Jindřich Maximiliane Nicodème Orsolya Perpetua Philippine Rodolphe Theodora Zenobia""".split()
LAST = """Adamczak Bäuerle Bengtsson Boisvert Castanheira Drost Falcone Figueira Friedl Gąsior Grönlund Hočevar Hruška
Kołodziej Kortekaas Ljungberg Meireles Nordqvist Paquet Quesada Rautenberg Rybář Schaub Sedlmayr Sjögren Villanueva
Wesołowski Zabala Zwart Alderete Bäckström Baroncini Bednářová Birnbaumer Brzeziński Chmielewska Escobedo Faßbender
Gonçalinho Guillemot Hagenbuch Hallgren Hoogendijk Izquierdo Jurczyk Klinkhammer Knížek Kuipers Lavoisier Löfgren
Lombardini Mączka Marcolini Moutinho Nieuwenhuis Ochsenreiter Perdigão Przybysz Quaresma Rehberger Riemersma Sauvageot
Šindelář Spinelli Stříbrný Trajkov Urbaniak Valdivieso Veldkamp Weinzierl Wiechert Zavala Żurek""".split()
ROLES = """kassensrv termsrv printsv usvctl lancomr hypersrv wlanctl kamsrv nvrbox erpsrv datevsrv tkserver shopdb
shopweb pbxsrv warensrv cncgw scanpc archivsrv wawi ticketsrv unifictl minipc kassepc lagerscan druckgw fertigungsrv
telkomsrv backuphof vmwirt werkbank messpc""".split()
HOSTS = """hahnenfuss loewenzahn ringelblume heckenrose schafgarbe spitzwegerich arnika wermut klatschmohn
gaensebluemchen""".split()
ACCOUNTS = """svc-wawi kasse1 tkadmin lohnbuero scanner2mail ftp-shop repladm veeam-svc edi_in wp_shop nc_admin
sicherung stagiaire magazijn biuro helpdesk_x lehrling werkstattpc""".split()
SITES = "hof alm gut tal wes bad kem dor obr nbg".split()
TAILS = ["-hof", "-bau", "-technik", "agrar", "-praxis", "-kanzlei", "-shop", "-elektro", "-verein", "mobil", "", "-agri", "-montage"]
TLDS = "de at ch eu fr es it nl pl pt se cz com net org local lan intern office shop".split()
STREETS = ["Mühlsteig", "Dorfplatz", "Am Kirchberg", "Ziegeleiweg", "Schmiedgasse", "Rue des Charrettes", "Chemin du Moulin",
           "Calle del Horno", "Camino Viejo", "Via dei Mulini", "Vicolo Stretto", "Brinkstraat", "Karnemelkpad", "ul. Młyńska",
           "ul. Żniwna", "Rua do Moinho", "Kvarngatan", "Ladugårdsvägen", "Mlýnská", "Barn Close", "Orchard Lane", "Church Row"]
TOWNS = ["87435 Kempten", "72336 Balingen", "49074 Osnabrück", "4910 Ried im Innkreis", "6010 Luzern", "19100 Brive-la-Gaillarde", "44600 Alcañiz",
         "12042 Bra", "8011 XA Zwolle", "20-002 Lublin", "6300-035 Guarda", "531 30 Lidköping", "586 01 Jihlava",
         "Shrewsbury SY1 1AA", "Dayton, OH 45402"]
OUI = ["bc:24:11", "52:54:00", "00:11:32", "24:5e:be", "74:ac:b9", "b8:27:eb", "00:a0:57", "48:a9:8a", "00:04:13"]
SUBS = ["", "", "", "int.", "ad."]
SERVICES = "cloud git intranet vpn tickets webmail monitor lager kasse backup docs sso".split()


class Barn(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_saslplain(self): return base64.b64encode(f"\0{self.v_account()}\0{self.v_pw()}".encode()).decode()
    def foreign(self): return f"{self.rng.choice(FOREIGN)}{self.rng.choice(['', '!', self.v_int(1, 99), self.v_int(1988, 2026)])}"

    # Networks. All names of hosts end in a number, so that the name alone says what it is.

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}{r.randint(1, 19):02}", lambda: f"{role}-{r.randint(1, 19):02}", lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}",
            lambda: f"{r.choice(SITES)}-{role}{r.randint(1, 9)}", lambda: f"{r.choice(HOSTS)}{r.randint(1, 9)}",
        ])()

    def v_winname(self): return f"{self.rng.choice(SITES)}-{self.rng.choice(['DC', 'FS', 'TS', 'SQL', 'EX', 'PC'])}{self.span(1, 40):02}".upper()

    def v_lan(self):
        """An address as the routers of small offices give them."""
        r = self.rng
        return r.choice([f"192.168.{r.randint(1, 254)}.{r.randint(2, 254)}", f"10.{r.randint(0, 99)}.{r.randint(0, 30)}.{r.randint(2, 254)}",
                         f"172.{r.randint(16, 31)}.{r.randint(0, 40)}.{r.randint(2, 254)}"])

    def v_lannet(self): return self.v_lan().rpartition(".")[0] + ".0/24"
    def v_lancidr(self): return f"{self.v_lan()}/{self.rng.choice([24, 24, 23, 26])}"
    def v_lanzero(self): return self.v_lan().rpartition(".")[0] + ".0"
    def v_wan(self): return f"{self.rng.choice([62, 80, 84, 93, 109, 178, 194, 217])}.{self.span(1, 254)}.{self.span(1, 254)}.{self.span(2, 254)}"

    def cases(self, text): return [text, text.upper()]

    def v_mac_spaces(self): return self.v_mac().replace(":", " ").upper()
    def v_macup(self): return self.v_mac().upper()

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}.{last}", f"{last}", f"{first}.{last[0]}", f"{first}{last}", f"{first}_{last}", f"{first}+shop"]

    def v_rolemail(self): return f"{self.rng.choice(['edv', 'buchhaltung', 'werkstatt', 'empfang', 'praxis', 'lager'])}@{self.v_domain()}"

    # Passwords

    leet = str.maketrans("aeiost", "431057")

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.choice('._-')}{other.capitalize()}{r.randint(1, 99)}", lambda: f"{word}{r.randint(1975, 2026)}{r.choice('!?*')}",
            lambda: f"{leet}{r.randint(10, 999)}{r.choice('!*')}", lambda: f"{leet}{r.choice('_.-')}{r.randint(1, 99)}",
            lambda: f"{r.choice(['Hof', 'Lager', 'Kasse', 'Buero', 'Praxis', 'Admin', 'Server'])}{r.choice('!_-')}{r.randint(100, 9999)}",
            lambda: f"{people.plain(self.v_first())}{r.choice('.!_')}{r.randint(1960, 2024)}", lambda: f"{word}{other}{r.randint(1, 99)}!",
        ]

    def phrase(self): return self.joined()

    def v_pwany(self): return self.mixed("#@%^&?=:,;()[]{}<>|/.-_!*+~", 14, 24)

    def v_wifikey(self):
        """What stands on the sticker of a home router: twenty digits in groups, or letters."""
        return self.rng.choice([self.v_digits(20), self.v_upper(16), self.mixed("-_", 12, 16)])

    # Further forms

    def v_hexcolon8(self): return ":".join(self.v_hex(2) for _ in range(8))
    def v_forti(self): return self.v_b64(64)
    def v_fritz(self): return "$$$$" + self.chars(values.B32[:26] + "123456", 48)
    def v_resticenv(self): return base64.b64encode(f"RESTIC_PASSWORD={self.v_pw()}\n".encode()).decode()
    def v_rclone(self): return self.v_b64u(32, 54)
    def v_iqn2(self): return f"iqn.2000-01.com.synology:{self.v_word()}.target-{self.span(1, 9)}.{self.v_hex(10)}"
    def v_ibanplain(self): return self.v_iban().replace(" ", "")
    def v_sk24(self): return "sk_live_" + self.v_alnum(24)
    def v_bic(self): return f"{self.chars('ABCDEFGHKLMNOPRSTUVW', 4)}DE{self.chars('ABCDEFGHKLM', 2)}XXX"
