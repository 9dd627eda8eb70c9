"""Words, names, hosts and forms of values for the split `reed`: none of the words stands in the lists of the other parts."""
import base64

import own, people

WORDS = """clavichord bouzouki charango gamelan cajon djembe cadenza scherzo tarantella rumba gavotte minuet
madrigal motet cantata oratorio arietta barcarole geige bratsche posaune pauke querfloete orgelpfeife notenblatt
taktstock dudelsack violon hautbois cornemuse vielle guitarra gaita tromba chitarra doedelzak skrzypce fujara
cymbaly harmonijka nyckelharpa trumma sanfona cavaquinho housle trubka twill voile houndstooth herringbone toile
treadle warpbeam weftline selvage raglan epaulette cummerbund bandoneon cornetto psaltery hurdygurdy alphorn lituus
serpentone contrabass campanile""".split()
FIRST = """Ludvík Sverre Ulrika Ezechiel Fulvia Ingvar Jorunn Lamberto Milosz Odalys Tomasso Ursin Ysaline Amaia
Bedřiška Ceciel Diogo Fredrika Gianmarco Kateřina Mikołaj Norbertine Rhiannon Valdemar Ileana Øyvind Stefania Trude""".split()
LAST = """Aldinger Dietz Engberg Gierke Hafner Lachapelle Novelli Sablon Wennerholm Barszcz Drachmann Fontanelle
Gyllenborg Hochreiter Juncker Klingspor Luijten Piscopo Sgarbi Vermeersch Wojnar Bjurström Ekdahl Frommelt Gutknecht
Ingwersen Jagiełło Kuypers Podolski Ulrichsen Vilhelmsson Wrobel Azevedo Bessette Hlaváček Schimmel""".split()
ROLES = """reedvm orchnode podiumhv fugue-db fugue-web keysrv pitchmon tunerapp altobox choirsrv violabk bassfs
tenorgw spoolsrv printhv mixerdb""".split()
HOSTS = """allegro andante presto vivace adagio crescendo staccato legato rubato""".split()
ACCOUNTS = """svc_fugue crm-sync bk-operator webmailer logship2 erpbatch invreader scanbot hooks-rw pbxadmin
dms_sync labsvc ticketbot""".split()
SITES = "grq lcj skn vgo rzs cfe hbg agp mlx esc".split()
TAILS = ["-software", "-werke", "-care", "-energie", "-optik", "-foods", "group", "-notar", "-schule", "tec", "-verlag", ""]
TLDS = "de com eu net org lan internal local at ch fr es it nl pl se cz pt io cloud".split()
STREETS = ["Notengasse", "Orgelweg", "Kapellmeisterstr.", "Rue du Conservatoire", "Rue des Luthiers",
           "Calle del Órgano", "Via dell'Opera", "Klokkenstraat", "ul. Muzyczna", "Chapel Row",
           "Organ Close", "Rua da Música", "Spelmansgatan", "Hudební"]
TOWNS = ["90-009 Łódź", "Norwich NR2 4SX", "411 07 Göteborg", "19053 Schwerin", "63000 Clermont-Ferrand",
         "Carlisle CA3 8QG", "Toledo, OH 43604", "29005 Málaga", "38440 Wolfsburg", "5211 AX Den Bosch",
         "3000-150 Coimbra"]
OUI = ["bc:24:11", "52:54:00", "00:0c:29", "3c:fd:fe", "b8:ca:3a", "00:25:90", "d8:5e:d3", "ec:f4:bb", "7c:c2:55"]
SUBS = ["", "", "", "int.", "srv."]
SERVICES = "cloud git mail login erp dms chat registry vpn tickets status".split()


class Reed(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_winname(self): return f"{self.rng.choice(SITES)}-{self.rng.choice(['DC', 'FS', 'TS', 'SQL', 'APP'])}{self.span(1, 20):02}".upper()

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}{last}", f"{last}_{first}", f"{first}+pve", f"{first[0]}.{last}", f"{last}{first[0]}"]

    # Passwords

    leet = str.maketrans("aeio", "4310")

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.choice('_.-')}{other.capitalize()}{r.randint(1, 99)}", lambda: f"{word}{r.randint(1968, 2026)}{r.choice('!*?')}",
            lambda: f"{leet}{r.randint(10, 9999)}{r.choice(['', '!'])}", lambda: f"{word}{other.capitalize()}{r.randint(1, 999)}",
            lambda: f"{people.plain(self.v_first())}{r.choice('_!.')}{r.randint(1960, 2025)}", lambda: f"{word}{r.randint(1980, 2026)}!!",
            lambda: f"{r.choice(['P@ssw0rd', 'Adm1n', 'S3cret', 'L3tme1n', 'Gu3st', 'Th1sIsIt'])}{r.choice('_.!-')}{r.randint(10, 9999)}",
        ]

    def phrase(self): return self.joined()

    # Further forms

    def v_loginword(self): return base64.b64encode(self.v_account().encode()).decode()
