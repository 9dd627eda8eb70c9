"""Words, names, hosts and values for the split `port`: none of the words stands in the lists of the other parts."""
import base64, json, urllib.parse

import own, people, values

WORDS = """amethyst azure barn basin bay bazaar belfry bench boar bog bolt brass brick broom bulb bunker cameo cape cork crane
crest crown cusp dam dock dusk elm fawn gale ghost glen goblet gully hatch hawk hill hoof horizon inlet jasper jib lily
lupine lyre maize manor mosaic nest nook nutria ochre ore pear perch petal pika pivot plume prong python rill rope sail
shelf shoal shore sienna smelt solstice spar spring sprout spur strait sumac tarn terrace tower trench vertex vine
weaver zenith""".split()
FIRST = """Alfons Arvid Boris Cara Corinna Erwin Gerda Hadwig Hilda Janina Jean Jonathan Linda Lisbeth Luisa Madeleine Mario
Matilda Maxime Miriam Nelson Norman Oleg Oliver Ophelia Paloma Renata Roman Rosa Sandra Sönke Tamara Thilo Udo
Zdenek""".split()
LAST = """Abeln Aschenbach Baader Bahr Benz Bialas Boeck Bonhoff Cavallo Claussen Daum Deppe Diehl Ebel Finke Fleischer
Fromm Giese Gutierrez Hamilton Hecker Henke Hollander Jacobi Kahl Knoll Kurz Lemke Mahler Meissner Nolte Petry Pruss
Reimann Thoma Tietz Witte Wulf Carrara Fontaine Girault Noel Perrot Royer Segura Toledo Vega Wyatt Yates""".split()
ACCOUNTS = """tf-runner svc_zabbix backup-op dbadmin releng svc-sync opsbot webapp etl_rw printer1 observ bckp""".split()
ROLES = """hvnode pxn vmx svr dbm redisx esnode lbx dnsr mta icinga argocd nfsx backupsrv gwx fwl apx swt prn jmp nasx
dlb""".split()
SITES = "hhb ksl brn rot ghe aar mlm tmp brq lin pis sev mlg cmb lls edb".split()
STREETS = [
    "Amselweg", "Goethestraße", "Kastanienallee", "Rue des Acacias", "Allée des Platanes", "Calle Serrano",
    "Via Leopardi", "Oudegracht", "ul. Długa", "Foundry Lane", "Willow Lane", "Hamngatan",
]
TOWNS = [
    "79098 Freiburg", "18055 Rostock", "29200 Brest", "14001 Córdoba", "34121 Trieste", "9712 CP Groningen",
    "80-831 Gdańsk", "Cambridge CB2 1TN", "Boise, ID 83702", "9500 Villach", "7000 Chur", "4006 Stavanger",
]
OUI = ["bc:24:11", "52:54:00", "a0:36:9f", "3c:ec:ef", "00:50:56", "7c:c2:55", "9c:6b:00", "e0:d5:5e", "f0:9f:c2"]
TLDS = "de at ch com net org eu fr es it nl pl se io lan internal local cloud".split()
LEET = ["P4ssw0rd", "Adm1nistr4tor", "Ch4ngem3", "S3cur1ty", "H0mel4b", "M0nitor1ng", "N3tw0rk", "Str0ng", "L1nux", "D4t4b4se", "W1nd0ws"]


class Port(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 160)}"

    # Hosts: all end in a number, so that the name alone says what it is.

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}-{r.randint(1, 24):02}", lambda: f"{role}{r.randint(1, 24):02}", lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}",
            lambda: f"{r.choice(SITES)}-{role}{r.randint(1, 9)}",
        ])()

    def v_domain(self):
        return f"{self.v_word()}{self.rng.choice(['-net', 'infra', 'ware', '-online', 'systems', '-hosting', 'lab', ''])}.{self.rng.choice(TLDS)}"

    def v_fqdn(self): return f"{self.v_hostname()}.{self.v_domain()}"

    def cases(self, text): return [text, text.upper(), "".join(self.rng.choice([c, c.upper()]) for c in text)]

    def v_email(self):
        first, last = people.plain(self.v_first()).lower(), people.plain(self.v_last()).lower()
        who = self.rng.choice([f"{first}.{last}", f"{first[0]}{last}", f"{last}_{first}", f"{first}+pve", f"{first}", f"{first}{last[0]}", f"{last}{self.span(1, 99)}"])
        return f"{who}@{self.v_word()}{self.rng.choice(['mail', '-net', '-hosting', 'systems', 'post'])}.{self.rng.choice(TLDS[:12])}"

    def v_octet(self): return self.v_int(2, 254)
    def v_arpa(self): return ".".join(map(str, self.octets()[2::-1])) + ".in-addr.arpa"
    def v_mask(self): return self.rng.choice(["255.255.255.0", "255.255.0.0", "255.255.254.0", "255.255.255.252"])
    def v_wild(self): return self.rng.choice(["0.0.0.255", "0.0.255.255", "0.0.1.255"])

    # Passwords

    def human(self):
        r, word, other = self.rng, self.v_word().capitalize(), self.v_word().capitalize()
        return r.choice([
            lambda: f"{r.choice(LEET)}{r.choice('_-.!')}{r.randint(10, 9999)}", lambda: f"{r.choice(LEET)}{r.randint(10, 999)}!",
            lambda: f"{word}{r.choice('-._')}{other}{r.randint(1, 99)}", lambda: f"{word}{r.randint(1985, 2026)}{r.choice(['!', '!!', '*', '?'])}",
            lambda: f"{word}{other}{r.randint(100, 9999)}", lambda: f"{r.randint(10, 99)}{word}{other}!",
        ])()

    def phrase(self):
        """Four words with hyphens, some with a number behind."""
        text = "-".join(self.v_word() for _ in range(4))
        return text + (self.v_int(1, 99) if self.rng.random() < 0.3 else "")

    def v_pwhard(self): return self.mixed("!?%+*~._-", 14, 26)
    def v_pwany(self): return self.mixed("#@%^&?=:,;()[]{}<>|/.-_!*+~", 16, 28)
    def v_pwphr(self): return self.phrase()
    def v_pwsp(self): return " ".join(self.v_word() for _ in range(4))
    def v_pwlow(self): return self.v_word() + self.v_word() + self.v_digits(2)
    def v_sentencepw(self): return f"the {self.v_word()} and the {self.v_word()} left in {self.span(1950, 2024)}"

    # Further forms

    def v_pbsha512(self): return f"$pbkdf2-sha512$25000${self.chars(values.CRYPT, 22)}${self.chars(values.CRYPT, 86)}"
    def v_rabbithash(self): return self.v_bytes(36)
    def v_fortienc(self): return "ENC " + self.v_bytes(48)
    def v_cisco5(self): return f"$1${self.chars(values.CRYPT, 4)}${self.chars(values.CRYPT, 22)}"
    def v_cisco8(self): return f"$8${self.chars(values.CRYPT, 14)}${self.chars(values.CRYPT, 43)}"
    def v_jenkinsapi(self): return "11" + self.v_hex(32)
    def v_keyb64(self): return base64.b64encode(self.v_pem_ec().encode()).decode()
    def v_pemline(self): return self.v_pem_pkcs8().replace("\n", "\\n")

    def v_dockercfg(self):
        return base64.b64encode(json.dumps({"auths": {self.v_fqdn(): {"auth": self.value("basic-auth")}}}).encode()).decode()

    def v_clock(self): return f"{self.span(0, 23):02}:{self.span(0, 59):02}:{self.span(0, 59):02}"
    def v_encticket(self): return self.encode(self.v_pve_ticket(), ["url"])
    def v_hmacmd5(self): return self.v_bytes(16)
    def v_hmac512(self): return self.v_bytes(64)
    def v_laravel(self): return "base64:" + self.v_key32()
    def v_vmid(self): return self.v_int(100, 999)
    def v_port(self): return self.v_int(20000, 60999)
    def v_fedex(self): return self.v_digits(12)

    def v_pkcs8hex(self): return self.v_hex(128)
    def v_msgid(self): return f"{self.v_hex(24)}"
    def v_nameurl(self): return urllib.parse.quote(self.v_person_name())
    def v_mitm(self): return self.v_uuid().upper()
    def v_guid32(self): return self.v_hex(32)
    def v_ksuid(self): return self.v_alnum(27)
    def v_ulid(self): return "01" + self.chars("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 24)
    def v_nanoid(self): return self.v_b64u(21)
    def v_objectid(self): return self.v_hex(24)
    def v_sitename(self): return self.rng.choice(SITES)
    def v_pppoe(self): return f"{self.v_digits(12)}#0001@t-online.invalid"
    def v_pwq2b(self): return self.mixed("#@^&?!*+~._-;:", 14, 22)
    def v_vat(self): return self.rng.choice(["DE", "DE", "ATU"]) + self.v_digits(9)
    def v_fax(self): return self.rng.choice([f"({self.v_int(201, 989)}) {self.v_int(200, 999)}-{self.v_digits(4)}", f"{self.v_int(201, 989)}-{self.v_int(200, 999)}-{self.v_digits(4)}"])
    def v_ibanraw(self): return self.v_iban().replace(" ", "")
    def v_macpair(self): return f"{self.v_mac()}:{self.v_mac()}"
    def v_prefix6(self): return f"fd{self.v_hex(2)}:{self.v_hex(4)}:{self.v_hex(4)}::"
    def v_clientid(self): return ":".join(self.v_hex(2) for _ in range(8))
    def v_mixedstar(self): return self.mixed("*=_-+", 20, 20)

    def v_laravelc(self):
        body = {"iv": self.v_bytes(16), "value": self.v_bytes(48), "mac": self.v_hex(64), "tag": ""}
        return base64.b64encode(json.dumps(body).encode()).decode().rstrip("=")
    def v_duid(self): return "00:01:00:01:" + self.v_clientid() + ":" + self.v_hex(2) + ":" + self.v_hex(2)
    def v_hexup(self, low, high=None): return self.v_hex(low, high).upper()
    def v_macraw(self): return self.v_mac().replace(":", "").upper()
    def v_saspct(self): return self.encode(self.v_key32(), ["url"])
    def v_scwid(self): return "SCW" + self.v_upper(17)
    def v_ipv6esc(self): return self.v_ipv6().replace(":", "\\:")
    def v_pwcolon(self): return self.mixed(".-_!*+~?", 12, 20).replace(":", "")
    def v_cardraw(self): return "".join(c for c in self.v_card() if c.isdigit())
    def v_ga(self): return f"GA1.2.{self.v_digits(9)}.{self.v_digits(10)}"
    def v_ovpnb64(self): return self.encode(self.v_openvpn_static_key(), ["b64"])
    def v_hostmaster(self): return f"hostmaster.{self.v_domain()}"
    def v_vlq(self): return ";".join(self.chars("ABCDEGIKMOQSUWYcefghiklmoqstuw", 4, 8) + "," + self.chars("ACEGIKMOQS", 4) for _ in range(30))
    def v_yubi(self): return "cccccc" + self.chars("cbdefghijklnrtuv", 6)
    def v_ipsub(self): return self.v_ipv4() + "-24"
    def v_pgpassb64(self): return self.encode(f"{self.v_ipv4()}:5432:*:app:{self.v_pwa()}", ["b64"])
    def v_eskeyplain(self): return f"{self.v_b64u(20)}:{self.v_b64u(22)}"
    def v_certline(self): return base64.b64encode(self.raw(600)).decode()
    def v_fernettok(self): return "gAAAAAB" + self.v_b64u(176)
    def v_grubhash(self): return f"grub.pbkdf2.sha512.10000.{self.v_hex(128).upper()}.{self.v_hex(128).upper()}"
    def v_dob_us(self):
        y, m, d = self.date()
        return f"{m:02}/{d:02}/{y}"

    def v_ukphone(self): return f"+44 7{self.v_digits(3)} {self.v_digits(6)}"
    def v_mailrole(self): return f"{self.rng.choice(['datenschutz', 'info', 'privacy', 'service'])}@{self.v_domain()}"
