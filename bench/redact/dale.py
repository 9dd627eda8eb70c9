"""Words, names, hosts and forms of values for the split `dale`: none of the words stands in the lists of the other parts."""
import own, people, values

WORDS = """timpani ocarina mandola tureen mezzaluna grater hemline selvedge seersucker chenille poplin schist
hornblende tuffstone butte fenland escarpment dachstuhl bretterzaun pflugschar sensenblatt heuwagen milchkanne
strohhut tirelire boussole alfarero mochuelo carriola cucchiaio setaccio molino ploegschaar wagenwiel kosiarka
piekarnik sklizen zahrada carroca peneira rollingpin theorbo crumhorn sackbut cornett spinet virginal celesta
vibraslap bandura balalaika autoharp kalimba didgeridoo euphonium sousaphone flugelhorn tabla sitar winch ratchet
drawknife adze mattock fallow byre piggery henhouse coppice byway drystone gulch saguaro ocotillo roadrunner javelina
capybara okapi bobolink dunnock fieldfare dipper stonechat pipit quinoa bulgur semolina polenta tapioca butterscotch
schaufelstiel gartenschlauch regentonne holzpflock wagenrad apfelpresse mostkrug kornspeicher windfang wasserrad
hobelbank leiterwagen backtrog tenne abreuvoir fenil sabots pigeonnier trillo azada horca establo gallinero falce
pagliaio vanga dorsvloer schuurdeur pannenlap widly kosa grabie wialnia mlockarnia pluh vidle stodolka foice ancinho
rallador skottkarra rafsa""".split()
FIRST = """Alvaro Arkadiusz Bogumila Catrin Dagfinn Délia Eckart Edvard Eleonore Hjalmar Lieven Lodewijk Micheline
Rosamund Amadeo Aurore Beatrix Borja Casimira Cees Czeslaw Egbert Eligiusz Elske Enrique Ernestine Esperanza Fenna
Filippa Fulvio Genoveva Gundula Halvard Hildegunde Ignacia Jorun Jozefina Kirsti Liduina Maarit Maxence Melisande
Nazario Oddvar Rogelio Romuald Steinar Tadea Urbain Valborg Wilfried Yolande""".split()
LAST = """Altmann Bellucci Bjerke Boersma Bragança Brzozowski Cazenave Ceulemans Ebersbach Fiorentino Gallego
Gustafsson Jedlička Kopecký Lacombe Lindgaard Mastroianni Mierzejewski Montalbán Olejniczak Saldanha Stróżyk Thalberg
Tordesillas Uytterhoeven Valkenburg Vendramin Wesselink Aizpurua Armbruster Bačkovský Beauchamp Birkeland Bogaerts
Bruggeman Buonarroti Cabanillas Castelnuovo Chrobak Coppieters Daubigny Escalante Falkenhagen Feijó Frostad Garibay
Gąsiorowski Gerlinger Haugland Holubec Huizinga Jorgensson Kirchhoff Klimczak Kvapil Landauer Leszczyńska Lohengrin
Meulenbelt Monteiro Novosad Overbeek Palomares Riemenschneider Rondeau Sandgren Tavernier Thorvaldsen Urbánek
Vandermeersch Wieczorek Wolkenstein Zambrano Zeilinger""".split()
FOREIGN = """Zaunpfahl Heuschober Hufeisen moulinet passoire clavecin tamburello zampogna castagnola pandereta
guitarrón cuchara draailier trekzak cymbały szczotka wiertarka houslistka metlička concertina bandolim ferradura
dragspel spinnrock visp Kartoffelsieb Gurkenglas Dachrinne Wäscheklammer""".split()
ROLES = """zfsnas hypervm ldapha sipgw voip-pbx nvr-cam bmsctl plc-gw veeamrp oxmail zimbra gluster moosefs drbd-a
xcpng jumphop splunkfw icinga2 ocpnode rke2wk jfrogrt nexus3 wazuhm opnfw cephmds minio-s odoo-app sapgw""".split()
HOSTS = """durin nazgul eowyn radagast faramir denethor thranduil theoden celeborn haldir""".split()
ACCOUNTS = """svc_veeam bareos-dir awx-runner odoo17 sogo-rw icinga.api ejabberd vcf-admin k8s-puller nifi_flow superset-ro sa_edi
nextcloud-fs kamailio fusionpbx hass-bridge""".split()
SITES = "wue haa lod evo mmx klgf trno boi shr".split()
TAILS = "-holding -agrar -soft -maschinen -keramik -metall -transporte -beteiligung -immo -reha -dental -messtechnik -textiles".split() + ["", ""]
TLDS = "de at ch com net org eu fr es it nl pl pt se cz lan internal local corp io intra".split()
STREETS = ["Am Weinberg", "Schmiedestraße", "Avenida del Olivar", "Calle de la Fragua", "Corso Cavour", "Turfkade",
           "ul. Kowalska", "Rua do Lagar", "Tanners Row", "Quarry Road", "Dreschplatz", "Kornhausgasse",
           "Rue de la Forge", "Calle del Trillo", "Via della Fornace", "Klaverweide", "ul. Spichrzowa", "Ladugatan",
           "Na Sýpce", "Threshers Close", "Oast House Lane", "Zimmermannsgasse"]
TOWNS = ["97070 Würzburg", "41003 Sevilla", "2011 HA Haarlem", "7000-501 Évora", "211 22 Malmö",
         "Shrewsbury SY1 1AB", "86150 Augsburg", "3000 Leuven", "47001 Valladolid", "43121 Parma",
         "8911 KL Leeuwarden", "35-001 Rzeszów", "9000-045 Funchal", "802 51 Gävle", "Ludlow SY8 1AA",
         "Helena, MT 59601", "87000 Limoges"]
OUI = ["bc:24:11", "52:54:00", "00:16:3e", "b8:27:eb", "00:25:90", "ec:0d:9a", "14:02:ec", "70:b3:d5", "cc:2d:e0", "5c:ba:2c", "08:00:27"]
SUBS = ["", "", "", "mgmt.", "infra."]
SERVICES = "cloud code sso ticket smtp imap registry vault crm pbx backup status".split()


class Dale(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 140)}{self.rng.choice(['', '', '', 'c'])}"

    # Hosts: all end in a number, so that the name alone says what it is.

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}-{r.randint(1, 18):02}", lambda: f"{r.choice(SITES)}-{role}-{r.randint(1, 9)}", lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 4)}",
            lambda: f"{role}-{r.choice('abc')}{r.randint(1, 9):02}", lambda: f"{r.choice(HOSTS)}-{r.randint(1, 9)}",
        ])()

    def v_winname(self): return f"{self.rng.choice(['SRV', 'PC', 'NB', 'TS', 'VDI'])}-{self.rng.choice(SITES)}-{self.span(1, 240):03}".upper()

    def cases(self, text): return [text, text.upper()]

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}.{last}", f"{last}.{first}", f"{first}{last[0]}", f"{first}_{last}", f"{last}+lists"]

    # Passwords

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.choice('.-_')}{other.capitalize()}{r.randint(1, 99)}", lambda: f"{word}{r.randint(1968, 2026)}{r.choice('!*?')}",
            lambda: f"{leet}{r.choice('!._')}{r.randint(10, 9999)}", lambda: f"{other}{word}{r.randint(1, 999)}",
            lambda: f"{people.plain(self.v_first())}{r.choice('.!_')}{r.randint(1960, 2022)}",
            lambda: f"{r.choice(['Adm1n', 'Pr0xm0x', 'B4ckup', 'Vm-h0st', 'S0mm3r', 'L3tm31n'])}{r.choice('._!-')}{r.randint(100, 9999)}",
        ]

    def phrase(self): return self.joined()

    def foreign(self):
        r = self.rng
        return f"{r.choice(FOREIGN)}{r.choice(['', '!', str(r.randint(1, 99)), str(r.randint(1988, 2026))])}"

    def v_pwany(self): return self.mixed("#@%^&?=:,;()[]{}|/.-_!*+~", 16, 26)

    # Further forms

    def v_ztsecret(self): return f"{self.v_hex(10)}:0:{self.v_hex(128)}:{self.v_hex(128)}"
    def v_sess(self): return self.v_lower(26)
    def v_semver(self): return f"{self.span(1, 9)}.{self.span(0, 24)}.{self.span(0, 19)}"
    def v_pvecookie(self): return self.encode(self.v_pve_ticket(), ["url"])
    def v_drupal(self): return "$S$E" + self.chars(values.CRYPT, 51)
    def v_odoohash(self): return f"$pbkdf2-sha512$600000${self.v_alnum(22)}${self.v_alnum(86)}"
    def v_ssha512(self): return "{SSHA512}" + self.v_bytes(72)

    def v_asa(self): return f"$sha512$5000${self.v_bytes(16)}${self.v_bytes(16)}"
    def v_rspamd(self): return f"$2${self.v_lower(32)}${self.v_lower(52)}"
    def v_netkey8(self): return ", ".join(self.v_int(0, 255) for _ in range(8))
    def v_mssql(self): return "0x0200" + self.v_hex(136).upper()
    def v_daemon(self): return f"MAILER-DAEMON@{self.v_fqdn()}"
    def v_applepw(self): return "-".join(self.v_letters(4) for _ in range(4))
