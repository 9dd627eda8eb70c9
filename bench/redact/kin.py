"""Words, names and hosts for the split `kin`, and a few forms of values that the other parts lack."""
import base64, struct, zlib

import own

WORDS = """alder arcade argon atoll bantam barge birdie bluff buckle button canopy caper catalog cavern chalet chapel
cinnabar cliff cobble coil cove coyote croft cuckoo dapple dell dingo dory dowel duster eddy eland estuary fathom
fescue fig flagon foundry foyer furrow gable gannet gizmo glade gourd granary gust harness heath hinge holly isthmus
jackal jonquil keel keystone kiln knoll lasso lattice lava ledge levee loam lodge loom lumber mauve meerkat mill moat
mortar newt oak oat obelisk ocelot orca outpost ox pagoda pansy parka pecan pelt pergola pheasant pier pigment pinto
plank plateau pontoon porch prawn prow pueblo quarry quiche raft ramp rapids ravine reed relish rook rudder rye saucer
savanna schooner scone sedge shale shard shrew silo skillet slope snail spade spire sprig stag steppe stilt sultana
swift tapir teal tern thatch thorn tidal topiary torrent trestle truffle turret twig urchin vale valve verbena vessel
vista vole warren wharf whisk wicket yam yawl yucca zinnia ahorn biber distel dorn erle ginster kiesel luchs marder
moor otterbau pilz reh rinde schilf specht storch teich ulme wacholder weide anchovy bracken brisket bulrush crumpet
dovetail duvet gantry girder glockenspiel gusset heirloom jodhpur keyring limpet lozenge millet mullion pantry papyrus
parapet pelmet postbox potash quoit rafter rampart rhombus ripple sextant shutter sluice tarmac tassel turbot wainscot
woodlark yardarm""".split()
FIRST = """Agathe Ailsa Alasdair Alba Aleksi Alfred Alice Amadou Arne Asta Augustin Axel Bettina Caspar Celeste Colm
Damian Desmond Dunja Edgar Edwin Eleonora Elin Enzo Erika Esther Eugen Evelyn Finn Flora Frida Gavin Gianni Greet
Gustav Helene Henriette Hilde Holger Imke Ingo Ivo Jochen Josefine Jörg Juana Kai Klara Knut Konrad Kristian Ladislav
Liv Marta Nestor Nikolai Noemi Orla Oriol Pavel Radka Ragnar Rebekka Reinhard Rita Roger Ronja Rufus Ruth Salome
Seamus Solveig Steffen Tanja Tarek Tove Ute Veit Vera Wanda Wilma Winfried Yvonne Zdenka Zoran Dörte Eckhard
Friederike Gernot Irmgard Janine Lorenza Maurizio Nadine Ottokar Perrine Ulf Viviane Wiebrand Xenja""".split()
LAST = """Adler Ahrens Alonso Appel Auer Baltes Bartels Bauwens Benoit Binder Blom Bock Boesch Bouchard Brinkmann
Bukowski Bürgi Carstens Chabrol Chvátal Claes Corsi Cortés Dahlberg Danner Delgado Dobler Doyle Draper Ebner Eckert
Egger Erlandsen Faure Feldkamp Ferrara Franke Fröhlich Fuentes Gatti Geiger Gerber Gillespie Goossens Gunnarsson
Gutiérrez Hager Hauser Heller Herrero Hofer Hurley Imhof Ivarsson Jacobs Jahn Järvinen Kerr Klement Knudsen Kraus
Kubica Kunz Lacroix Lafleur Lechner Lemaire Löffler Lukić Lund Maurer Mayr Medina Messner Mikkelsen Moser Mraz Nemec
Nielsen Noll Nussbaumer O'Connor Oberhofer Ostrowski Palmieri Pichler Pospíšil Prager Quinn Raab Reuter Riedl Rivas
Rosendahl Rossi Rueda Salinas Scherer Schilling Schuster Seifert Serrano Soler Sorel Sperling Steiner Sundberg Svoboda
Tanner Tisserand Toivonen Tschanz Ullrich Unger Valentini Vanhove Vasquez Verbeke Vitek Vogt Volk Wahl Wallin Weidmann
Wendt Wieland Winkler Wirth Wouters Wüthrich Zapata Zuber Burmeister Dombrowski Ettinger Flückiger Grünwald Isenberg
Jorritsma Lüdtke Mahlberg Niemeyer Osterkamp Pfister Rothfuss Steinmetz Tobler Uhlmann Zurbriggen""".split()
ACCOUNTS = ["provision", "bkp-agent", "svc.metrics", "imaging", "releasebot", "readonly2", "helper", "importer",
            "batch", "ldapbind"]
ROLES = ["gnode", "pmxlab", "worker-b", "mirr", "buildbox", "ctl", "rproxy", "xen-old", "dnsres", "jump-z", "s3gw",
         "tsdb", "cache", "gpu", "ldr", "rt", "nvr", "infra", "lb", "esx-lab", "pmox", "kmaster",
         "kworker", "sto", "arch", "obj", "vault-n", "forge"]
SITES = ["ham", "bru", "sof", "bos", "sea", "lej", "drs", "zuz", "vln", "bll", "osr"]
TAILS = ["-network", "-digital", "technik", "-solutions", "-studio", "energy", "-health", "logistik", "werft", "-media"]
TLDS = ["de", "net", "com", "eu", "at", "org", "io", "cloud", "lan", "internal", "local", "ch", "dev"]
STREETS = ["Ahornallee", "Seestraße", "Am Wehr", "Poststraße", "Avenue des Tilleuls", "Calle del Sol",
           "Via Dante", "ul. Leśna", "Orchard Close", "Cedar Court", "Kapellgasse", "Strandvägen"]
TOWNS = ["90402 Nürnberg", "44000 Nantes", "40121 Bologna",
         "6211 AX Maastricht", "80-001 Gdańsk", "Bath BA1 1LZ", "Portland, OR 97201", "4001 Basel",
         "8000 Brugge"]
LEET = str.maketrans("aeios", "4310$")


class Kin(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    # Hosts and people

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}", lambda: f"{role}{r.randint(1, 24):02}",
            lambda: f"{role}-{r.randint(1, 24):02}", lambda: f"{role}{r.choice(SITES)}{r.randint(1, 9)}",
        ])()

    def v_fqdn(self): return f"{self.v_hostname()}.{self.v_domain()}"

    def octets(self):
        r = self.rng
        if r.random() < 0.3:
            first = r.choice([31, 45, 51, 66, 83, 93, 104, 129, 141, 159, 178, 187, 205, 216])
            return [first, r.randint(1, 254), r.randint(0, 255), r.randint(2, 254)]
        return super().octets()

    def v_mac(self):
        """As people copy them: upper, lower, or half and half."""
        r = self.rng
        text = r.choice(["bc:24:11", "52:54:00", "a0:36:9f", "7c:c2:55", "00:25:90", "b4:96:91", "2c:cf:67"])
        text += "".join(f":{self.v_hex(2)}" for _ in range(3))
        return r.choice([text, text.upper(), text[:9] + text[9:].upper()])

    def v_net24(self):
        """A network as people plan them: ends in a zero, behind a slash its size."""
        a, b, c, _ = self.octets()
        return f"{a}.{b}.{c}.0/24"

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}.{last}", f"{last}.{first}", f"{first}_{last}", f"{first[0]}{last}", f"{first}+infra"]

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 160)}"

    # Passwords

    def human(self):
        r, word, other = self.rng, self.v_word(), self.v_word()
        return r.choice([
            lambda: f"{word.capitalize().translate(LEET).replace('$', '5')}{r.randint(100, 999)}!",
            lambda: f"{word.capitalize()}{r.randint(1985, 2026)}{r.choice(['!', '!!', '#', '*'])}",
            lambda: f"{word.capitalize()}{r.choice('._-')}{other.capitalize()}{r.randint(10, 99)}",
            lambda: f"{r.choice(['Adm1n', 'P4ssw0rt', 'Pr0xm0x', 'R00t', 'Cl0ud'])}{r.choice('_.-!')}{r.randint(100, 9999)}",
            lambda: f"{word.capitalize()}{r.choice('!*+')}{r.randint(1000, 9999)}",
        ])()

    def phrase(self):
        text = "-".join(self.v_word() for _ in range(4))
        return text + (self.v_digits(2) if self.rng.random() < 0.4 else "")

    def v_pwany(self):
        """For between quotes, without what quotes or escapes would change."""
        pick = self.rng.random()
        return self.mixed("#@%?!*+~._-", 12, 24) if pick < 0.45 else self.human() if pick < 0.7 else self.v_pw()

    # Further forms

    def v_swarm(self): return f"SWMTKN-1-{self.v_lower(50)}-{self.v_lower(25)}"
    def v_dhchap(self):
        raw = self.raw(32)
        return f"DHHC-1:01:{base64.b64encode(raw + struct.pack('<I', zlib.crc32(raw))).decode()}:"

    def v_fortienc(self): return "ENC " + base64.b64encode(self.raw(4) + self.raw(64)).decode()
    def v_obscured(self): return self.v_b64u(27, 43)
    def v_jenkinsenc(self): return "{AQAAABAAAAA" + self.v_b64(52) + "=}"
    def v_pulumisec(self): return f"v1:{self.v_b64(16)}:{self.v_b64(44)}=="
    def v_nebulakey(self): return self.pem("NEBULA X25519 PRIVATE KEY", self.raw(32))
    def v_ztsecret(self): return self.v_hex(128)
    def v_tsig(self): return self.v_bytes(32)
    def v_zonemd(self): return self.v_hex(64)
    def v_wpahash(self): return self.v_hex(64)
    def v_ntpkey(self): return self.v_hex(40)
    def v_mikey(self): return self.v_alnum(15)
    def v_gpgkeyid(self): return self.v_hex(40).upper()
    def v_iqnhost(self): return f"iqn.1993-08.org.debian:01:{self.v_hex(12)}"
    def v_winuuid(self): return "{" + self.v_uuid().upper() + "}"
    def v_basicline(self): return base64.b64encode(f"{self.v_account()}:{self.v_pwa()}".encode()).decode()
    def v_seconds(self): return self.v_int(600, 86400)
    def v_jenkinstok(self): return "11" + self.v_hex(32)
    def v_gcpkeyid(self): return self.v_hex(40)
    def v_wgline(self): return self.v_key32()
    def v_opkey32(self): return self.v_bytes(64)
    def v_rsajwk(self): return self.v_b64u(342)
    def v_rsaprime(self): return self.v_b64u(171)
    def v_matrix(self): return f"syt_{self.v_b64u(8)}_{self.v_alnum(20)}_{self.v_alnum(6)}"
    def v_infisical(self): return f"st.{self.v_hex(24)}.{self.v_hex(32)}.{self.v_hex(32)}"
    def v_truenaskey(self): return f"{self.span(1, 9)}-{self.v_alnum(64)}"
    def v_hexline(self): return " ".join(self.v_hex(2) for _ in range(16))
    def v_mgbasic(self): return base64.b64encode(f"api:key-{self.v_hex(32)}".encode()).decode()
    def v_host32(self): return self.v_ipv4() + "/32"
    def v_host64(self): return self.v_ipv6() + "/64"
    def v_soaname(self): return "hostmaster." + self.v_domain()
    def v_msgid(self): return f"{self.v_hex(24)}@{self.v_fqdn()}"
