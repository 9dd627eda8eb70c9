"""Words, names, hosts and forms of values for the split `vale`: none of the words stands in the lists of the other parts."""
import base64

import own, people

WORDS = """sprocketed pantograph theodolite planimeter flywheel camshaft escapement mainspring tourbillon balancier
cogwheel ratchetry mortise tenon burnisher millrace sluicegate penstock tailrace crankpin pushrod tappet
manifold solenoid rheostat commutator armature stator varnisher shellac gesso umbrage sizing bookbinder colophon
folio quarto octavo marginalia incunabel letterpress typecase hobeln feile zwinge schraubstock amboss blasebalg
meissel raspel winkelmass rabot enclume tenaille equerre yunque tenazas escofina limaplana pialla morsa incudine
tornio schaaf aambeeld beitel imadlo kowadlo pilnik hoblik kovadlina svorka bigorna torno plaina hyvel staed
skruvmejsel vinkelhake""".split()
FIRST = """Adelgunde Bertrand Eilika Hildegund Kunibert Meinrad Radegund Urbana Vendelín Wunibald Xaveria Yseult Zbyněk
Apolonia Bartomeu Celestyna Eufrosine Gianluigi Ladislao Noortje Præben Solveiga Violante Aldegonde Baldomero
Cunegonda Eberwin Frideburg Godelieve Hartwig Ignatz Kreszenz Lioba Melchiora Oktawian Servaas Trinidad Walpurga""".split()
LAST = """Achternbusch Bodenstedt Droste Eichendorff Fassbinder Grillmayer Hebbelmann Iffland Jahnke Kesselring Lichtblau
Mosebach Oppenrieder Prokosch Querengässer Rauschenbach Stiefelhagen Trakllehner Vossiek Zuckmayer Bellegarde
Guerrini Izzo Jaskólski Lönnroth Montalbano Quintela Rijnsburger Sokołowski Vuillemin Westergren Brachvogel
Castelvecchi Dauthendey Freiligrath Gutzkow Holtei Immermann Kotzebue Laubenthal Nestroyan Platenius""".split()
ROLES = """millapp gearsrv latheweb forgeci plumbdb sluicegw kilnapi anvilhv rivetmq chiselfs jigbuild crankmon borerproxy
tongsldap benchnfs bevelcache gaugepg hoistmail""".split()
HOSTS = """kobalt zirkon argentum ferrum stannum cuprum bismut selen""".split()
ACCOUNTS = """svc_mill fakturist planner-ro gatekeeper2 mailrelay3 badgesync cron_exec paysync docindex kassenbot shiftplan""".split()
SITES = "rvb itz kjk zmr nov cun hrd lzk bgx tbr".split()
TAILS = ["-mechanik", "-tools", "-druck", "-presse", "-atelier", "-logistik", "-clinic", "parts", "-energy", "-lab", ""]
TLDS = "de com eu net org lan internal local at ch fr es it nl pl se cz pt io cloud".split()
STREETS = ["Schraubenweg", "Drechslergasse", "Am Mühlwehr", "Rue des Forgerons", "Rue du Moulin Vieux",
           "Calle de los Herreros", "Via dei Falegnami", "Smidsestraat", "ul. Ślusarska", "Foundry Row",
           "Millwright Lane", "Rua dos Ferreiros", "Smedjegatan", "Kovářská"]
TOWNS = ["88212 Ravensburg", "25524 Itzehoe", "8800 Roeselare", "49011 Zamora", "28100 Novara", "12100 Cuneo",
         "7400 Herning", "386 01 Strakonice", "Exeter EX4 3SR", "Fargo, ND 58102", "15-097 Białystok", "4700-310 Braga",
         "831 30 Östersund"]
OUI = ["bc:24:11", "52:54:00", "a0:36:9f", "3c:ec:ef", "7c:c2:55", "d8:9e:f3", "b4:96:91", "00:50:56", "e4:5f:01"]
SHORT = ["Adm1n", "P@ssw0rd", "Welc0me", "R00tme", "S3rver", "Ch4nge"]
SUBS = ["", "", "", "int.", "mgmt."]
SERVICES = "git mail sso vpn wiki files registry api shop portal smtp".split()


class Vale(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_winname(self): return f"{self.rng.choice(SITES)}-{self.rng.choice(['DC', 'FS', 'RDS', 'SQL', 'WEB'])}{self.span(1, 20):02}".upper()

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}{last}", f"{last}_{first}", f"{first}+ops", f"{first[0]}.{last}", f"{last}{self.span(1, 99)}"]

    # Passwords

    leet = str.maketrans("aeio", "4310")

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.choice('._-')}{other.capitalize()}{r.randint(1, 99)}", lambda: f"{word}{r.randint(1970, 2026)}{r.choice('!?*')}",
            lambda: f"{leet}{r.randint(10, 9999)}{r.choice(['', '!'])}", lambda: f"{word}{other}{r.randint(1, 999)}",
            lambda: f"{people.plain(self.v_first())}{r.choice('.!_')}{r.randint(1960, 2025)}",
            lambda: f"{r.choice(SHORT)}{r.choice('_.!')}{r.randint(10, 9999)}",
        ]

    def phrase(self): return self.joined()

    # Further forms

    def v_loginb64(self): return base64.b64encode(self.v_email().encode()).decode()
    def v_jid(self): return f"focus@auth.{self.v_domain()}"
    def v_sipid(self): return f"{self.v_digits(4)}@{self.v_fqdn()}"
    def v_rspamd(self): return f"$2${self.v_lower(26)}${self.v_lower(52)}"
    def v_ieee(self): return "0x00158d00" + self.v_hex(8)
    def v_conf(self): return f"conference.{self.v_domain()}"
    def v_ptr(self): return f"{self.span(1, 250)}.0.168.192.in-addr.arpa"
