"""Words, names, hosts and forms of values for the templates of systems and services of the split `systems`."""
import base64, json

import own, people, values

WORDS = """abbey adobe agate alcove alpaca anise aspen attic awning azalea bagel basalt bayou bellows bishop bobbin bongo
borax bream brine brooch bucket bulldog burlap cadet calico canoe capstan caraway cashew celery chisel chutney cicada
clove cobbler cocoa condor cormorant cougar crouton cutlass dagger dibble dogwood drizzle duchess easel ember_tin fennec
ferret flax flannel fresco gallop garnet gazebo gherkin gravy grommet gull haddock halibut harp hatchet hemlock hickory
hyena ibex jasmin jetty jute kelp kipper larch ledger lentil lute macaw mallet mackerel marsh marten minnow morel mural
musket nettle nougat okra oregano osier oxen parsley pasture pesto pigeonpea pistachio plaster plover pollen porridge
puddle quail quince radial ramekin raven_oak reef rivet ruffle sardine sawdust scallop sequin sherbet shingle sorrel
spatula spindle squall stirrup sturgeon tallow tamarind tarpaulin teasel tinder trellis trowel tunic turmeric vellum
vinegar wagon warbler wicker wren yeast zither strom kreide zwirn bagger kanne truhe brezel mohn fliese jablko
hruska kladivo kocka skrin zelva alma korte szekrény hajó tuli metsä kettu lumi ağaç deniz bulut limon soba kolo planina
câine munte pădure brânză""".replace("ember_tin ", "").replace("raven_oak ", "").split()
PLAIN = [w for w in WORDS if w.isascii()]
FIRST = """Aarav Adéla Ahmet Aigerim Aisling Akiko Alžběta Amir Anders Andrei Anja Ayşe Barış Bogdan Branko Bronwyn Burak
Cătălin Chloe Claudiu Dagmar Dalibor Darko Devika Dimitra Domagoj Dragana Eero Eleni Elżbieta Emre Erzsébet Eva Farah Ferenc
Gábor Georgios Goran Gudrun Gyula Haruto Heikki Hiroshi Hrvoje Ieva Ilona Ioana Ivana Jarmila Jari Jasna Jitka Joonas Kaisa
Kaspars Kenji Khalid Kiran Kristjan Laszlo Laila Linh Ludmila Magnus Mariam Marjan Mateja Mihai Milan Miroslav Nadia Nikos
Nóra Omar Ondřej Oxana Pekka Petros Radek Radu Rajesh Rasmus Reyhan Rimma Ritva Saskia Selin Sigrid Slavko Sorin Stjepan
Svetlana Taavi Tamás Timo Tomoko Ümit Václav Vasil Veronika Vesna Vilma Wanjiru Yasmin Yusuf Zdeněk Željko Zsófia""".split()
LAST = """Aaltonen Ağaoğlu Ahmadi Andersen Babić Balogh Banerjee Bartoš Blažek Bondarenko Breitner Čermák Chaudhary Constantinescu
Dumitru Dvořáček Eklund Farkas Fekete Georgiou Gjorgjiev Gupta Hakala Halvorsen Havel Heikkinen Hlaváč Holub Ionescu Iyer
Jakobsen Janssens Jelinek Kapoor Karlsson Katsaros Kavak Kimura Kiss Kolář Korhonen Kovačić Kučera Lakatos Laine Leitner
Lindgren Lundberg Maier Mäkinen Marinescu Marković Mensah Mihaylov Moravec Mulder Nagy Nakamura Nieminen Obermaier Odhiambo
Olsen Orbán Özdemir Papadopoulos Pavlović Pelikán Perić Pham Popescu Procházka Pulkkinen Radić Rao Reiter Rosen Ruzicka Salminen
Sato Savić Scholz Sedláček Stavropoulos Stoica Strand Şimşek Tamm Thorsen Toth Tran Unterberger Urban Valtonen Varga Veselý
Vlachos Vuković Wanjala Weidinger Wimmer Yamada Yılmazer Zeman Zimmer""".split()
ACCOUNTS = ["svcbackup", "sa-monitor", "terraform", "puppet", "bkpoper", "nocread", "dbsync", "relay01", "ldapquery", "t1admin"]
SITES = ["hq", "rz1", "rz2", "prg", "bud", "buh", "zag", "ath", "tll", "rix", "oul", "cph", "tr-ist", "lnz", "grz", "bsl", "edi", "sgp"]
ROLES = ["esxh", "hyp", "stornode", "oss", "mds", "jira", "sap", "wsus", "exch", "citrix", "files", "vcsa", "bastion", "haproxy",
         "radius", "syslog", "elk", "mq", "redis", "pgsql", "maria", "core", "edge", "leaf", "spine", "acc", "wlc", "pdu", "ups", "ilo"]
HOSTS = """brutus tiberius kaneda totoro ponyo garfield milhouse smithers skeletor rumcajs krtek boribon kukori vaclavik
ludvik winnetou sindelfingen kamchatka fujisan popocatepetl matterhorn rysy triglav ararat""".split()
TLDS = ["fi", "cz", "ro", "hr", "hu", "gr", "co.uk", "com.tr", "priv", "lan", "internal", "tech", "gmbh", "dk", "no", "ee", "lt",
        "systems", "ad", "corp", "net", "com", "de", "org", "network", "zone", "ag", "in"]
STREETS = ["Dlouhá", "Váci utca", "Strada Florilor", "Ilica", "Mannerheimintie", "Kungsgatan", "Vesterbrogade", "Landstraße",
           "Industriestrasse", "Kärntner Straße", "Atatürk Caddesi", "Princes Street", "Werkstrasse", "Hafenweg", "Obere Gasse"]
TOWNS = ["110 00 Praha 1", "1052 Budapest", "010101 București", "10000 Zagreb", "00100 Helsinki", "1620 København V", "8020 Graz",
         "4051 Basel", "48155 Münster", "34380 İstanbul", "Edinburgh EH2 2ER", "6020 Innsbruck", "70173 Stuttgart", "0150 Oslo"]


class Infra(own.Own):
    """Values as the other parts have them, from words that no other part uses, and some forms of devices."""

    def v_word(self): return self.rng.choice(PLAIN)

    # Networks

    def v_numbered(self):
        r, role, site = self.rng, self.rng.choice(ROLES), self.rng.choice(SITES)
        return r.choice([
            lambda: f"{site}-{role}-{r.choice('abp')}{r.randint(1, 40):02}", lambda: f"{role}-{r.choice(['p', 't', 'prd', 'tst'])}{r.randint(1, 99):02}",
            lambda: f"vm-{role}-{r.randint(1, 30):02}", lambda: f"{role}{r.randint(1, 9):02}-{site}", lambda: f"lnx-{role}-{r.randint(1, 300):03}",
            lambda: f"{role}-{site}-{r.randint(1, 9)}", lambda: f"srv{role}{r.randint(1, 20):02}", lambda: f"{role}{r.randint(100, 499)}",
        ])()

    def v_hostname(self):
        return self.rng.choice(HOSTS) if self.rng.random() < 0.2 else self.v_numbered()

    def v_winhost(self):
        """A Windows name: upper case, at most fifteen letters."""
        r = self.rng
        return f"{r.choice(['SRV', 'WS', 'DC', 'NB', 'PC', 'TS'])}-{r.choice(['FILE', 'PRINT', 'SQL', 'APP', 'FIN', 'HR', 'LAG', 'EDV'])}{r.randint(1, 99):02}"

    def v_domain(self):
        r, word = self.rng, self.v_word()
        return r.choice([
            lambda: f"{word}{self.v_word()}.{r.choice(TLDS)}", lambda: f"{word}-{r.choice(['energy', 'logistics', 'med', 'works', 'print', 'steel'])}.{r.choice(TLDS)}",
            lambda: f"{people.plain(self.v_last()).lower()}{r.choice(['bau', 'tech', 'soft', '-group', 'net'])}.{r.choice(TLDS)}",
            lambda: f"{r.choice(['ad', 'int', 'office', 'dc'])}.{word}-{self.v_word()}.{r.choice(TLDS)}",
        ])()

    def v_fqdn(self):
        sub = self.rng.choice(["", "", "", "oob.", "mgmt.", f"{self.rng.choice(SITES)}."])
        return f"{self.v_numbered()}.{sub}{self.v_domain()}"

    def octets(self):
        r = self.rng
        if r.random() < 0.25:
            return [r.choice([31, 45, 79, 83, 86, 95, 103, 146, 149, 159, 178, 190, 202, 203, 209, 216]), r.randint(2, 250), r.randint(1, 250), r.randint(2, 254)]
        return super().octets()

    def v_net4(self):
        a, b, c, _ = self.octets()
        return f"{a}.{b}.{c}.0"

    def v_arpa(self):
        a, b, c, _ = self.octets()
        return f"{c}.{b}.{a}.in-addr.arpa"

    def v_mac(self):
        oui = self.rng.choice(["bc:24:11", "b8:27:eb", "9c:dc:71", "94:18:82", "24:8a:07", "78:8a:20", "00:25:90", "f8:bc:12", "0c:c4:7a", "dc:a6:32"])
        text = oui + "".join(f":{self.v_hex(2)}" for _ in range(3))
        return text.upper() if self.rng.random() < 0.4 else text

    def v_macl(self): return self.v_mac().lower()

    # Passwords and hashes

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.randint(1, 99)}{other.capitalize()}{r.choice('!?*')}", lambda: f"{leet}{r.randint(2015, 2026)}",
            lambda: f"{word}+{r.randint(100, 9999)}", lambda: f"{word}_{other}_{r.randint(1, 99):02}",
            lambda: f"{people.plain(self.v_first())}{people.plain(self.v_last())}{r.randint(1, 99)}",
            lambda: f"{r.choice(['Heslo', 'Jelszo', 'Salasana', 'Parola', 'Sifre', 'Lozinka', 'Kennwort', 'Passwd'])}{r.randint(100, 2026)}{r.choice('!*')}",
            lambda: f"{word.lower()}{r.choice('.-')}{other}{r.randint(10, 99)}{r.choice('!*')}",
        ]

    def v_pwsafe(self):
        """Letters, digits, and signs that no notation minds."""
        return self.mixed(".-_", 12, 20)

    def v_pwspec(self):
        """With the signs that policies demand, for notations that take a line as it is."""
        return self.mixed("!@#%^*+=?._-", 10, 18)

    def v_asa(self): return f"$sha512$5000${self.v_bytes(16)}${self.v_bytes(16)}"
    def v_forti(self): return self.v_bytes(self.rng.choice([68, 84, 100]))
    def v_huawei(self): return "%^%#" + self.chars(values.ALNUM + "*()-=|;:,.{}[]@!~", 44) + "%^%#"
    def v_panenc(self): return f"-AQ=={self.v_bytes(20)}{self.v_bytes(16)}"
    def v_ios8(self): return f"$8${self.chars(values.CRYPT, 14)}${self.chars(values.CRYPT, 43)}"
    def v_couch(self): return f"-pbkdf2-{self.v_hex(40)},{self.v_hex(32)},10"
    def v_nt(self): return self.v_hex(32)
    def v_unattend(self): return self.encode(self.v_pw() + "AdministratorPassword", ["u16"])
    def v_unattendpw(self): return self.encode(self.v_pw() + "Password", ["u16"])
    def v_cpassword(self): return self.v_bytes(self.rng.choice([32, 48])).rstrip("=")
    def v_dpapi(self): return "01000000d08c9ddf0115d1118c7a00c04fc297eb01000000" + self.v_hex(160)
    def v_winscp(self): return "A35C" + self.v_hex(60).upper()
    def v_jenkins(self): return "{" + base64.b64encode(b"\x01\0\0\0\x10\0\0\0\x20" + self.raw(48)).decode() + "}"
    def v_rclone(self): return base64.urlsafe_b64encode(self.raw(self.span(24, 38))).decode().rstrip("=")
    def v_crambits(self): return "0x" + self.v_hex(40)
    def v_garage_id(self): return "GK" + self.v_hex(24)
    def v_gzb64(self): return "H4sIAAAAAAAC/" + self.v_b64(300) + "AAA="

    def v_trust(self):
        """What `lxc config trust add` gives."""
        text = json.dumps({"client_name": self.v_word(), "fingerprint": self.v_hex(64), "addresses": [f"{self.v_ipv4()}:8443"],
                           "secret": self.v_hex(64), "expires_at": "0001-01-01T00:00:00Z"}, separators=(",", ":"))
        return base64.b64encode(text.encode()).decode()

    def v_pemkey_b64(self): return base64.b64encode(self.v_pem_ed25519().encode()).decode()
    def v_cert_b64(self): return base64.b64encode(self.v_certificate().encode()).decode()
    def v_eyaml(self): return "ENC[PKCS7,MIIBeQYJKoZIhvcNAQcDoIIBajCCAWYCAQAxggEh" + self.v_b64(340) + "]"
    def v_pulumi_enc(self): return f"v1:{self.v_bytes(12)}:{self.v_bytes(self.span(24, 40))}"

    # People

    def mailboxes(self, first, last):
        return [f"{first}.{last}", f"{last}.{first}", f"{first[:2]}{last[:6]}", f"{first}{last[0]}", f"{last}_{first[0]}", f"{first}.{last}+noc", f"{last}{self.span(1, 99)}"]

    def v_phone(self):
        d, i = self.v_digits, self.v_int
        return self.rng.choice([
            lambda: f"+420 {i(601, 779)} {d(3)} {d(3)}", lambda: f"+36 {self.rng.choice(['20', '30', '70'])} {d(3)} {d(4)}", lambda: f"+40 7{d(2)} {d(3)} {d(3)}",
            lambda: f"+385 91 {d(3)} {d(4)}", lambda: f"+358 40 {d(3)} {d(4)}", lambda: f"+47 4{d(2)} {d(2)} {d(3)}", lambda: f"+45 {i(20, 99)} {d(2)} {d(2)} {d(2)}",
            lambda: f"+30 69{d(1)} {d(3)} {d(4)}", lambda: f"+90 5{d(2)} {d(3)} {d(2)} {d(2)}", lambda: f"+49 {i(1512, 1799)} {d(7)}", lambda: f"+43 316 {d(6)}-{d(2)}",
            lambda: f"+41 44 {d(3)} {d(2)} {d(2)}", lambda: f"+44 131 {d(3)} {d(4)}", lambda: f"0049-89-{d(7)}", lambda: f"+1 {i(201, 989)}-{i(200, 999)}-{d(4)}",
        ])()

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 160)}"

    # Further forms of programs and devices

    def v_hexpairs(self): return ":".join(self.v_hex(2) for _ in range(6))
    def v_boxhost(self): return f"u{self.v_digits(6)}.your-storagebox.de"

    def v_mac6(self):
        text = self.v_hex(12)
        return f"{text[:6]}-{text[6:]}"

    def v_applepw(self):
        """An application password in four groups, as Google gives it."""
        return "".join(self.v_letters(4) for _ in range(4))

    def v_addressld(self): return f"{self.v_street()}$ {self.v_town()}"
    def v_obfs(self): return "AAAQA" + self.v_b64(90) + "AAECAwA="
    def v_scrypt(self): return f"$scrypt$ln=10,p=1,r=8${self.v_bytes(16)}${self.v_bytes(32)}"
    def v_descrypt(self): return self.chars(values.CRYPT, 13)
    def v_pwkey24(self): return self.mixed("+-*_!%", 24, 24)
    def v_groups5(self): return "-".join(self.v_upper(6) for _ in range(5))
    def v_pbk512(self): return f"$pbkdf2-sha512$310000${self.v_alnum(22)}${self.v_alnum(86)}"
    def v_irrev(self): return f"$1c${self.v_alnum(12)}${self.v_b64(44)}$"
    def v_estoken(self): return "AAEAAWVsYXN0aWMva2liYW5h" + self.v_b64u(48)
    def v_hexsp6(self): return " ".join(self.v_hex(2) for _ in range(6))
    def v_hexsp7(self): return " ".join(self.v_hex(2) for _ in range(7))
    def v_hexsp8(self): return " ".join(self.v_hex(2) for _ in range(8))
    def v_license(self): return "-".join(self.v_upper(5) for _ in range(5))
    def v_mixpw(self): return self.mixed("!#%+.-_", 14, 18)
    def v_pveurl(self): return f"https://{self.v_ipv4()}:8006"
    def v_bkagent(self): return "bkct_" + self.v_hex(40)
    def v_gto(self): return "gto_" + self.v_lower(52)
    def v_mixed20(self): return self.mixed("!@#%*()-_=+[]{}:?", 20, 20)
    def v_pgpassline2(self): return self.encode(f"{self.v_ipv4()}:5432:*:app:{self.v_pwa()}", ["b64"])

    def v_dockercfg(self):
        return json.dumps({"auths": {self.v_fqdn(): {"username": "pull", "auth": self.encode(self.v_userpw(), ["b64"])}}})
    def v_eni(self): return "eni-0" + self.v_hex(16)
    def v_md5spaced(self): return " ".join(self.v_hex(4) for _ in range(8))
    def v_sha1spaced(self): return " ".join(self.v_hex(4) for _ in range(10))
    def v_hexdash(self): return "-".join(self.v_hex(2).upper() for _ in range(10))
    def v_nichdl(self): return f"{self.v_letters(2).upper()}{self.v_int(100, 9999)}-RIPE"

    def v_phone_epp(self): return f"+{self.rng.choice(['358', '420', '40', '385'])}.{self.v_digits(9)}"
    def v_ibanp(self): return self.v_iban().replace(" ", "")
    def v_cardn(self): return "".join(c for c in self.v_card() if c.isdigit())
    def v_b62id(self): return "4" + self.chars(values.B62, 14)
    def v_msgid(self): return f"{self.v_digits(14)}.{self.v_upper(12)}@{self.v_fqdn()}"
    def v_pwspec2(self): return self.mixed("!#%*+?-_.", 12, 18)

    def v_pmgquar(self):
        """The ticket of a link to the quarantine, as it stands in a URL."""
        return self.encode(f"PMGQUAR:{self.v_email()}:{self.when()}::{self.v_bytes(256)}", ["url"])
    def v_o365(self): return f"{self.v_word()}{self.v_word()}.webhook.office.com"
    def v_svcmail(self): return f"docs@{self.v_word()}-{self.v_digits(6)}.iam.gserviceaccount.com"
    def v_sk24(self): return "sk-" + self.v_alnum(24)
    def v_localname(self): return self.v_numbered() + ".local"
    def v_macdec(self): return ".".join(str(byte) for byte in self.raw(6))
    def v_svnr(self): return f"{self.v_digits(2)}{self.v_digits(6)}{self.v_letters(1).upper()}{self.v_digits(3)}"
    def v_dic(self): return "CZ" + self.v_digits(8)
    def v_listmail(self): return f"{self.rng.choice(['provoz', 'noc', 'it'])}@{self.v_domain()}"
