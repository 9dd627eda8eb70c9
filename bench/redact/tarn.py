#!/usr/bin/env python3
"""Words, names, hosts and forms of values for the split `tarn`: none of the words stands in the lists of the other parts."""
import own, people

WORDS = """earwig lacewing mayfly damselfly hoverfly silverfish woodlouse katydid stonefly caddisfly fritillary swallowtail
hawkmoth burnet cockchafer lumpsucker gurnard pollack whiting grayling bleak barbel tench rudd zander wheatear
corncrake sanderling knot whimbrel guillemot goosander smew pochard gadwall shoveler garganey hirschkaefer
kohlweissling feldlerche zaunkoenig haubenmeise wiedehopf rotmilan bachstelze grasmuecke pirol neuntoeter
hanneton coccinelle mesange rougegorge chardonneret alouette hulotte luciernaga abejorro jilguero cernicalo
pettirosso cinciallegra upupa civetta roodborst koolmees winterkoning boomklever scholekster sikorka pustulka
dzieciol czyzyk pliszka pintassilgo melro coruja talgoxe bofink sidensvans koltrast sykorka straka cervenka
skorec kalous vlastovka heddle jacquard cambric percale flannelette boucle spindel webstuhl naehnadel fingerhut
knopfloch filzhut strickliesel haekelnadel aiguille broderie couture encaje ovillo alfiler costurera ditale
merletto gomitolo uncinetto vingerhoed breinaald naparstek szydelko koronka welna agulha novelo bordado dedal
fingerborg stickning garnnystan nahkolo naprstek paliczka krajka jehlice pletenina tatting placket dirndl""".split()
FIRST = """Aurelius Baltasar Cunegonde Evarist Iseult Jorinde Oihane Radomir Águeda Eulàlia Gwendal Crescentia Domitille
Eberhardine Fridolin Gislinde Hroswitha Isbert Jolanthe Leutgard Melisende Philomena Theodelinde Ulpiano Xandra
Yvain Zdislava Adalgisa Božidara Cezary Dobromila Etelvina Guiomar Herminio Ingeborga Jaropełk Ludmiła""".split()
LAST = """Corsini Gravesen Jurczak Klingenberg Lewalter Paszkiewicz Quémener Rydberg Stolzenburg Tiefenbacher Vandermeulen
Zuckermann Ørsted Březina Delacourt Kowalewska Lagerlöf Mortensen Pontevedra Ackermans Cavalcanti Dunkelberg
Eichstätter Ferraguti Gjerstad Kaltenegger Lindemulder Mastrangelo Pellegrin Quadflieg Rosenquist Szymczak
Ugolini Verstraeten Wiesenthal Xhonneux Yssel Zarembski Échallier""".split()
ROLES = """resolver ipamdb smokebox netflow vtepnode bgprr wlcctl sanhead tapelib mqbroker idpnode authdns perimfw spinert
leafsw coreag camrec leasesrv namesrv ipamapp pingbox flowcol vtepgw bgpmon fcsan tapedrv queuebrk gitworker
bizapp dbclust ssobox nsauth lbhap printq voipsbc""".split()
HOSTS = "cuttle luge skeleton biathlon curling telemark slalom mogul".split()
ACCOUNTS = """svc_netbox rancid oxidized backup-nms zbx_agent dhcp-sync syslogrw billing_ro sd-import pbxlink
kiosk02 sftp-edi wsus-sync""".split()
SITES = "pdx kgn ols bst".split()
FLOORS = "eg og1 og2 ug 1f 2f".split()
TAILS = ["-telecom", "-bouw", "-conseil", "-ferries", "-stahl", "-netwerk", "-energia", "-spital", "-telefonie",
           ""]
TLDS = "de com eu net org lan internal local at ch fr es it nl pl se cz pt io be intra".split()
STREETS = ["Schleusenweg", "Leuchtturmallee", "Quai des Pêcheurs", "Calle del Faro", "Via del Porto", "Sluispad",
           "ul. Rybacka", "Anchor Court", "Harbour Row", "Rua do Cais", "Fiskaregatan", "Rybářská",
           "Chemin du Phare", "Seilerbahn", "Reeperstieg", "Am Alten Kran", "Kajgatan"]
TOWNS = ["26122 Oldenburg", "36201 Vigo", "16124 Genova", "1781 AA Den Helder", "81-001 Gdynia", "Hull HU1 3DZ",
           "3800-200 Aveiro", "411 06 Göteborg", "8400 Oostende", "29600 Morlaix", "04330 Faro",
           "58100 Grosseto", "Duluth, MN 55802"]
OUI = ["bc:24:11", "52:54:00", "00:0c:29", "70:db:98", "b8:27:eb", "24:5e:be", "fc:ec:da", "00:1c:73", "d4:ca:6d", "a8:5e:45"]
SUBS = ["", "", "", "mgmt.", "oob."]
SERVICES = "intranet git mail login cloud kb vpn registry portal mon".split()


class Tarn(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    # Hosts

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}{r.randint(1, 29):02}", lambda: f"{role}-{r.randint(1, 40):02}", lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}",
            lambda: f"{r.choice(SITES)}-{role}-{r.randint(1, 9):02}", lambda: f"{r.choice(HOSTS)}{r.randint(1, 9)}",
        ])()

    def v_gear(self):
        """A switch, an access point or a router, named by its place."""
        r = self.rng
        return r.choice([
            lambda: f"sw-{r.choice(SITES)}-{r.choice(FLOORS)}-{r.randint(1, 12):02}", lambda: f"ap-{r.choice(FLOORS)}-{r.randint(1, 60):02}",
            lambda: f"{r.choice(SITES)}-rt{r.randint(1, 4):02}", lambda: f"fw-{r.choice(SITES)}-{r.choice('ab')}{r.randint(1, 2)}",
        ])()

    def v_winname(self): return f"{self.own('SITES')}-{self.rng.choice(['DC', 'FS', 'PRT', 'SQL', 'HV', 'TS'])}{self.span(1, 20):02}".upper()
    def v_pcname(self): return f"{self.rng.choice(['NB', 'PC', 'WS'])}-{self.own('SITES')}-{self.span(100, 9999):04}".upper()

    def v_gearfqdn(self): return f"{self.v_gear()}.{self.rng.choice(['', 'net.', 'mgmt.'])}{self.v_domain()}"

    # Networks: those of a file are of one /16

    def base(self):
        if not hasattr(self, "nets"):
            r = self.rng
            self.nets = r.choice([f"10.{r.randint(1, 250)}", f"172.{r.randint(16, 31)}", "192.168"])
            self.six = f"fd{self.v_hex(2)}:{self.v_hex(4)}:{self.v_hex(4)}".replace(":0", ":a")
        return self.nets

    def v_lan(self): return f"{self.base()}.{self.span(1, 60)}.{self.span(2, 254)}"
    def v_lannet(self): return f"{self.base()}.{self.span(1, 60)}.{self.rng.choice(['0/24', '0/24', '0/23', '128/25', '64/26', '16/28', '248/30'])}"
    def v_lanif(self): return f"{self.v_lan()}/{self.rng.choice([22, 23, 24, 24, 26, 30])}"
    def v_lanhost(self): return f"{self.v_lan()}/32"
    def v_pub(self): return f"{self.rng.choice([45, 62, 77, 88, 109, 151, 178, 194, 217])}.{self.span(1, 254)}.{self.span(1, 254)}.{self.span(2, 254)}"
    def v_pubnet(self): return f"{self.v_pub().rpartition('.')[0]}.{self.rng.choice(['0/24', '96/28', '48/29', '128/27'])}"
    def v_ula(self): return self.base() and f"{self.six}:{self.span(1, 40)}::{self.span(1, 0xffff):x}"
    def v_ulanet(self): return self.base() and f"{self.six}:{self.span(1, 40)}::/64"
    def v_ll(self): return f"fe80::{self.span(0x200, 0xffff):x}:{self.v_hex(2)}ff:fe{self.v_hex(2)}:{self.span(0x100, 0xffff):x}"
    def v_mac_hp(self): return f"{self.v_mac_bare()[:6]}-{self.v_mac_bare()[6:]}"
    def v_mac_h3c(self): return self.v_mac_dot().replace(".", "-")
    def v_rev(self): return f"{self.span(2, 254)}.{self.span(1, 60)}.{'.'.join(reversed(self.base().split('.')))}.in-addr.arpa"
    def v_oid(self): return f"1.3.6.1.4.1.{self.span(9, 41112)}.{self.span(1, 9)}.{self.span(1, 30)}.{self.span(1, 9)}.{self.span(1, 20)}"
    def v_eui(self): return "eui." + self.v_hex(16)
    def v_wwpn(self): return ":".join(["50", "01", *(self.v_hex(2) for _ in range(6))])
    def v_guid0x(self): return f"0x{self.v_hex(16)}"
    def v_bridgeid(self): return f"8000.{self.v_mac_bare()}"

    def mailboxes(self, first, last):
        return [f"{first}.{last}", f"{first[0]}.{last}", f"{last}", f"{first[:2]}{last[:4]}", f"{first}+noc", f"{last}_{first[0]}", f"{first}{self.span(1, 99)}"]

    # Passwords

    leet = str.maketrans("aeio", "4310")

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.choice('-_.')}{r.randint(10, 9999)}", lambda: f"{word}{r.choice('!?*')}{r.randint(1965, 2026)}",
            lambda: f"{leet}{r.randint(1, 999)}", lambda: f"{other}{word}{r.randint(1, 99)}", lambda: f"{word}&{other.capitalize()}{r.randint(1, 9)}".replace("&", "+"),
            lambda: f"{people.plain(self.v_last())}{r.choice('!_')}{r.randint(1958, 2015)}", lambda: f"{r.randint(100, 999)}{word}{r.choice('!*')}",
            lambda: f"{r.choice(['Netzwerk', 'Cisco', 'Sw1tch', 'Router', 'Sommer', 'Hallo', 'Qwerty', 'Letmein'])}{r.choice('!_-')}{r.randint(10, 9999)}",
        ]

    def phrase(self): return self.joined("--_.", share=0.35)

    # Further forms

    def v_clock(self): return f"{self.span(6, 22):02}:{self.span(0, 59):02}:{self.span(10, 59)}"
    def v_moment(self): return f"{self.v_day()}T{self.v_clock()}Z"
    def v_bsd(self): return f"{self.rng.choice(['Feb', 'Mar', 'Apr', 'May', 'Jun'])} {self.span(10, 28)} {self.v_clock()}"
