"""Words, names, hosts and forms of values for the split `quay`: none of the words stands in the lists of the other parts."""
import own, people

WORDS = """gangplank mooring bollard trawler rigging spinnaker topsail bowsprit keelson breakwater sandbar seawall
tidewater periwinkle oystercatcher turnstone kittiwake razorbill shearwater samphire marram sundew speedwell
celandine toadflax campion lovage chervil cardamom nigella greengage mirabelle tayberry redcurrant elderflower
blackthorn tamarack baobab macadamia praline oatcake focaccia ciabatta baguette granita kompass leuchtboje
segelboot hafenmole krabbe muschel seestern duene strandkorb deichschaf wattwurm phoque mouette coquille galet
falaises gaviotas ancla faro velero timonel gabbiano scogliera conchiglia zeemeeuw duinen vuurtoren bursztyn
latarnia wydma mewa kotwica farol ondas concha""".split()
FIRST = """Alberto Anke Auréa Bente Brigitta Cristóbal Dina Erwan Eusebio Faustyna Gwen Hadrien Hilmar Honza Hortensia
Iga Jannik Joanna Lenka Mads Malgorzata Maren Mariusz Marlies Remigiusz Rikke Tilo Wiktoria""".split()
LAST = """Aerts Amrein Asmussen Baier Beaulieu Bodmer Bongartz Bruns Cabral Carbone Dekker Demuth Eilers Elster Farina
Götz Haller Holst Iversen Koenig Kunze Lafontaine Lavigne Linden Manz Martini Meller Monti Oberli Otte Pauli
Popp Poulain Reimers Rosso Tillmann""".split()
ROLES = """quayvm qnode virtz labhv pierhost dockhv bergsrv wharf-db wharf-web pgmaster rabbitq zkeeper promsrv lokisrv
edgert corert accsw mailout imapx radiusx kdcsrv smbfile syncx nomadx consulx minios3 sentryx harborx""".split()
HOSTS = """kiwidock levante sirocco tramontana zonda pampero harmattan""".split()
ACCOUNTS = """svc-portal filebeat_w crmapp svc.etl teamcity robo-acct mailrobot pos_sync hvadmin dnsbot intranet-rw kiosk01
nightjob""".split()
SITES = "brv cux lub emd wlh sza nte bil tri sfx".split()
TAILS = ["-logistik", "-shipping", "hafen", "-consult", "yards", "-handel", "-medical", "print", "-studio", "trade", "ware", ""]
TLDS = "de at ch com net org eu fr es it nl pl pt io lan internal local corp dev tech".split()
STREETS = ["Hafenweg", "Speicherstraße", "Am Deich", "Kapitänsgasse", "Quai des Brumes", "Rue du Port", "Calle del Muelle",
           "Paseo Marítimo", "Via del Molo", "Lungomare Dante", "Havenstraat", "Zeedijk", "ul. Portowa", "ul. Morska",
           "Rua da Ribeira", "Harbour Street", "Dock Road", "Wharf Lane"]
TOWNS = ["27568 Bremerhaven", "23552 Lübeck", "26721 Emden", "8010 Graz", "4051 Basel", "44000 Nantes", "48001 Bilbao",
         "34121 Trieste", "3011 AA Rotterdam", "80-001 Gdańsk", "4050-010 Porto", "Plymouth PL1 2AA", "Portland, ME 04101"]
OUI = ["bc:24:11", "52:54:00", "00:15:5d", "a0:36:9f", "3c:ec:ef", "dc:a6:32", "00:50:56", "e0:d5:5e", "9c:dc:71"]
SUBS = ["", "", "", "int.", "prod."]
SERVICES = "wiki gitlab repo auth board api erp files metrics mail shop".split()


class Quay(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 160)}{self.rng.choice(['', '', 'b'])}"

    # Hosts: all end in a number, so that the name alone says what it is.

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}{r.randint(1, 24):02}", lambda: f"{role}-{r.randint(1, 24):02}", lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}",
            lambda: f"{r.choice(SITES)}-{role}{r.randint(1, 12):02}", lambda: f"{r.choice(HOSTS)}{r.randint(1, 9)}",
        ])()

    def v_winname(self): return f"{self.rng.choice(SITES)}-{self.rng.choice(['DC', 'FS', 'SQL', 'APP', 'HV'])}{self.span(1, 30):02}".upper()

    def cases(self, text): return [text, text.upper()]

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}{last}", f"{last}_{first}", f"{last}.{first[0]}", f"{first}+pve", f"{first}-{last}"]

    # Passwords

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.choice('_.-')}{other.capitalize()}{r.randint(1, 99)}", lambda: f"{word}{r.randint(1970, 2026)}{r.choice('!*?')}",
            lambda: f"{leet}{r.choice('_!.')}{r.randint(10, 9999)}", lambda: f"{word}{other.capitalize()}{r.randint(1, 999)}",
            lambda: f"{people.plain(self.v_first())}{r.choice('_!.')}{r.randint(1965, 2024)}",
            lambda: f"{r.choice(['Pr0xm0x', 'R00t', 'P@ssw0rd', 'S3rver', 'Op3ns3sam3', 'W1nter'])}{r.choice('_.!-')}{r.randint(100, 9999)}",
        ]

    def phrase(self): return self.joined()

    def v_pwany(self): return self.mixed("#@%^&?=:,;()[]{}<>|/.-_!*+~", 16, 26)

    # Further forms

    def v_keyword5(self): return "-".join(self.v_letters(4) for _ in range(4))

    def v_iqn2(self): return f"iqn.2005-10.org.freenas.ctl:{self.v_word()}{self.span(1, 9)}"
    def v_arpa(self): return ".".join(str(self.span(1, 254)) for _ in range(3)) + ".in-addr.arpa"
    def v_gitlab_job(self): return "glcbt-64_" + self.v_b64u(20)

    def v_age_armor(self):
        """What age wraps a file's key in, which only the holder of the identity can open."""
        return self.pem("AGE ENCRYPTED FILE", b"age-encryption.org/v1\n-> X25519 " + self.raw(180))
