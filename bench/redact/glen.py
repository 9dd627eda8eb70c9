"""Words, names, hosts and forms of values for the split `glen`: none of the words stands in the lists of the other parts."""
import own, people

WORDS = """tussock moorland scree burn lochan capercaillie pinemarten wildcat dotterel whinchat twayblade bogbean
cottongrass crowberry juniperberry harebell oxlip woodruff chickweed goldcrest siskin redpoll crossbill treecreeper
haggis shortbread cranachan tablet sporran chanter fiddler ceilidh bothy steading menhir runestone peatbog birchwood
aspenwood wychelm waldweg hochmoor gipfel almwiese murmeltier gams steinbock enzian edelweiss bergsee lawine schlucht
klamm felsen bruyere sapiniere marmotte gentiane sentier ruisseau cascade brezal roble encina jabali sendero arroyo
cascada lupo cinghiale abete larice torrente vetta rifugio heide veenmos eekhoorn beekje jelen dab sosna potok wzgorze
ryjowka giesta lontra skog bjork tjarn alvdal ripa kopec smrk zajic lesik bystrina""".split()
FIRST = """Adriaan Aleksander Alistair Almudena Annelise Armelle Benedetta Bertil Calum Celestino Claudine Dagny
Dietlinde Domenico Eilidh Gosia Hamish Heleen Hroznata Inmaculada Isla Kajsa Klaas Ludovica Maddalena Mairead
Margarida Morag Nicolás Nuno Pernille Sigurd Stanislava Vlasta Xavi""".split()
LAST = """Abernethy Alcázar Ancelotti Arbogast Barroso Bielawski Bracciolini Cameron Castiglione Chrzanowski Coutinho
Dąbek Desrosiers Drummond Fagerström Forsyth Gärtner Geisler Hagström Havlíček Hofstede Jankovský Kinnaird Langlois
Lindblad Lombardo MacLeod Matuszak McAllister Meijerink Nordahl Nováček Ottersbach Pasquali Pinheiro Rademaker
Rasmusson Rossignol Scherrer Schimmelpfennig Sepúlveda Sikorski Strachan Thibodeau Tichý Vermeulen Villeneuve Wąsik
Westergaard Wielgosz Zapletal""".split()
ROLES = """keycl idpx casdb cassn clickh influxd nrpe icingam saltm puppm forem satel awxrun gitrun bldag flux nomads
vaults consulc envoyx varnishd squidx bindns keadhcp tacacs rad nps adcs sccm mbx edgetp smtpout spamgw sbc thinc rdsh
ctxvda nutanix olvm ovirte kvmh lxdh incus xcp glust objst bacd barman pgbnc rabbitn kafkab zook redisn memc elast
logst sentr jaegr otelc""".split()
HOSTS = """rannoch lomond etive affric coe orchy fyne nevis tummel shiel cannich cluanie torridon strathy kintail""".split()
ACCOUNTS = """svc_ldapbind svc-wsus etl_batch pg_app mqtt-bridge sipuser ci-runner awxsvc repouser mon_ro bkpop hassio
webdav_sync kioskadm printsvc orawms labeladm opsroom""".split()
SITES = "abd dnd mmo olo zar bolz".split()
TAILS = ["-forst", "bergbau", "-optik", "-foods", "-freight", "-pharma", ""]
TLDS = "de at ch fr es it nl pl pt se cz eu com net org io cloud lan local internal corp intra".split()
STREETS = ["Waldstraße", "Tannenweg", "Am Steinbruch", "Forsthausstr.", "Chemin des Bruyères", "Rue des Tisserands",
           "Allée du Vallon", "Calle del Roble", "Camino Real", "Corso Torino", "Heidelaan", "Travessa do Carmo",
           "Skogsvägen", "Glen Road", "Castle Street", "Moor Close", "Na Kopci"]
TOWNS = ["37073 Göttingen", "72764 Reutlingen", "38000 Grenoble", "50003 Zaragoza", "46002 Valencia", "39100 Bolzano",
         "9711 LV Groningen", "90-001 Łódź", "40-005 Katowice", "Inverness IV1 1QF", "Stirling FK8 1EA"]
OUI = ["bc:24:11", "52:54:00", "b8:27:eb", "70:b3:d5", "90:1b:0e", "48:df:37", "ec:eb:b8", "00:25:90", "6c:2b:59"]
SUBS = ["", "", "", "srv.", "lab.", "adm."]
SERVICES = "git sso mail wiki tickets cloud vpn registry status backup idp crm mattermost rmm nexus smtp imap ldap".split()


class Glen(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 140)}{self.rng.choice(['', '', '', 'c'])}"

    # Networks

    def v_hostname(self):
        r, role, site = self.rng, self.rng.choice(ROLES), self.rng.choice(SITES)
        return r.choice([
            lambda: f"{role}-{site}{r.randint(1, 9)}", lambda: f"{role}{site}{r.randint(1, 9)}", lambda: f"{role}-{r.randint(1, 30):02}",
            lambda: f"{role}{r.randint(1, 30):02}", lambda: f"{site}-{role}-{r.randint(1, 4)}", lambda: f"{r.choice(HOSTS)}{r.randint(1, 6)}",
        ])()

    def v_winname(self): return f"{self.rng.choice(SITES)}-{self.rng.choice(['DC', 'FS', 'SQL', 'RDS', 'PRN', 'WSUS'])}{self.span(1, 20):02}".upper()

    def v_lan(self): return self.rng.choice([f"10.{self.span(0, 250)}.{self.span(0, 250)}.{self.span(2, 250)}", f"192.168.{self.span(0, 250)}.{self.span(2, 250)}"])

    # People

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}{last}", f"{last}_{first}", f"{last}.{first}", f"{first}+pve", f"{first}.{last[0]}{self.span(1, 99)}"]

    def v_phone(self):
        r, d = self.rng, self.v_digits
        if r.random() < 0.5:
            return super().v_phone()
        return r.choice([
            f"+43 664 {d(7)}", f"+46 70-{d(3)} {d(2)} {d(2)}", f"+420 {r.choice('67')}{d(2)} {d(3)} {d(3)}", f"+351 91{d(1)} {d(3)} {d(3)}",
            f"({r.randint(201, 989)}) {r.randint(200, 999)}-{d(4)}", f"+49 {r.randint(160, 179)} {r.randint(2, 9)}{d(6)}", f"+44 20 7{d(3)} {d(4)}",
            f"+32 47{d(1)} {d(2)} {d(2)} {d(2)}", f"+45 {d(2)} {d(2)} {d(2)} {d(2)}", f"+34 91 {d(3)} {d(2)} {d(2)}",
        ])

    # Passwords

    leet = str.maketrans("aeiost", "43105+")

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.choice('-._')}{other.capitalize()}{r.randint(1, 99)}", lambda: f"{word}{r.randint(1968, 2026)}{r.choice('!*?.')}",
            lambda: f"{leet}{r.randint(1, 9999)}{r.choice('!*')}", lambda: f"{r.randint(10, 99)}{word}{r.choice('!-_')}{other.capitalize()}",
            lambda: f"{people.plain(self.v_first())}{r.choice('._')}{r.randint(1960, 2020)}", lambda: f"{word}{r.choice('!!!*?')}{r.choice('!*?')}{r.randint(1, 9)}",
            lambda: f"{r.choice(['Adm1n', 'P@ssw0rt', 'Pr0xm0x', 'Welc0me', 'S3cret', 'Qwertz', 'Passw0rd'])}{r.choice('_.!-')}{r.randint(10, 9999)}",
        ]

    def phrase(self): return self.joined("---._", share=0.3)

    def v_pwsign(self): return self.mixed("!?%+*~._-@=^", 12, 24)
    def v_pwcode(self): return self.mixed("#@%^&?=:,;()[]<>|/.-_!*+~", 14, 24)
    def v_pwenc(self): return self.encode(self.mixed("#@%/:?+&", 12, 20), ["url"])
    def v_chunks(self): return "-".join(self.v_alnum(5) for _ in range(4))

    # Further forms

    def v_semver(self): return f"{self.span(0, 12)}.{self.span(0, 24)}.{self.span(0, 19)}"
    def v_crypt6(self): return self.v_sha512crypt()
    def v_tsig(self): return self.v_bytes(32)
    def v_vin(self): return "W" + self.chars("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", 16)
    def v_sqa(self): return "squ_" + self.v_hex(40)
