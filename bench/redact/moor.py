#!/usr/bin/env python3
"""Words, names, hosts and forms of values for the split `moor`: none of the words stands in the lists of the other parts."""
import own, people

WORDS = """appenzeller roquefort burrata asiago fontina skyr tilsiter jarlsberg gjetost oscypek bryndza pumpernickel
sourdough laugenbrezel knackebrod chapati lavash pita fougasse stollen panettone macaron kulajda bigos zurek gazpacho
churros empanada feijoada bacalhau caldeirada bouillabaisse ratatouille cassoulet clafoutis hutspot stamppot
bitterballen knodel svickova trdelnik smorgas lutefisk surstromming gravlax surdeg kroppkaka spaetzle maultasche
labskaus sauerbraten rouladen pastinake schwarzwurzel rucola escarole cardoon topinambur cassava plantain provolone
scamorza stracchino cambozola kefir labneh tvorog wensleydale caerphilly farinata piadina grissini taralli arepa
injera lahmacun kolach zwieback sfogliatella amaretti baklava halva tarte financier dacquoise palmier kugelhopf
springerle spekulatius krapfen knoedel tafelspitz leberkas saumagen quenelle rillette bisque tapenade pissaladiere
callos fabada pulpo cachopo caponata ossobuco saltimbocca cotechino pappardelle orecchiette caldoverde rojoes kapusta
golabki kotlet placki bramboraky tlacenka semla lussekatt pepparkaka""".split()
FIRST = """Ambroise Bertille Dobroslav Ferdinando Gerolamo Hyacinthe Rosamunde Wolfhard Xoán Yrsa Constança Filipa
Jarosława Brónach Adalbero Bohumila Eilert Griet Hedvika Ignazio Jacomina Lorcan Pelagia Reinoud Snorre Teodora
Xavière Aoife Blandine""".split()
LAST = """Eekhout Fahlström Gaspari Hinterhuber Krawczyk Lundborg Niewiadomski Ollivier Pettersson Quintanilha
Uyttenhove Westerhof Åkesson Fitzwilliam Harrington Käsbohrer Noguera Pomeroy Sandström Tagliaferri Bergengruen
Chlebowski Dunleavy Eisenreich Isaksson Kettunen Lemaitre Nardelli Pichlmaier Rozenberg Santangelo Tuominen
Winkelmayer Zeelenberg Østergaard Kopecká""".split()
ROLES = """ovenkvm larderfs cellardb grillweb broilnode tapasgw pantryhv baker-api dairysql spicebox whiskapp mugproxy
kettlevm tureenbk forkmq""".split()
HOSTS = "saucepan ladlebox tajine cleaver chinois bainmarie stockpot mandoline".split()
ACCOUNTS = """svc_larder pos-import menu-export faxgate2 btickets sapconn nas-pull hr_feed kiosk-ro octoprint
vpnportal blog_rw stock_loader""".split()
SITES = "kra upp bts ork".split()
TAILS = ["-catering", "-molkerei", "-backwaren", "-clinic", "-logistik", "-avocats", "-studio", "-immo", "soft", "tech", ""]
TLDS = "de com eu net org lan internal local at ch fr es it nl pl se cz pt io cloud".split()
STREETS = ["Käsgasse", "Am Backhaus", "Molkereiweg", "Rue des Boulangers", "Calle de la Harina", "Via dei Fornai",
           "Bakkerspad", "ul. Piekarska", "Dairy Lane", "Butter Close", "Rua do Forno", "Mejerivägen", "Pekařská",
           "Ruelle du Fournil"]
TOWNS = ["30-002 Kraków", "Bath BA1 5NR", "753 20 Uppsala", "54290 Trier", "Durham DH1 3LE", "46004 València",
         "4050-313 Porto", "Ithaca, NY 14850", "8911 KS Leeuwarden", "500 02 Hradec Králové"]
OUI = ["bc:24:11", "52:54:00", "00:50:56", "a0:36:9f", "dc:a6:32", "00:1b:21", "e4:5f:01", "f4:92:bf", "18:e8:29"]
SUBS = ["", "", "", "intra.", "mgmt."]
SERVICES = "files gitlab webmail sso crm wiki meet harbor remote support grafana".split()


class Moor(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_winname(self): return f"{self.rng.choice(SITES)}-{self.rng.choice(['DC', 'FS', 'RDS', 'SQL', 'EXCH'])}{self.span(1, 20):02}".upper()

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}{last}", f"{last}.{first[0]}", f"{first}+work", f"{first}-{last}", f"{first}{self.span(1, 99)}"]

    # Passwords

    leet = str.maketrans("aeis", "@31$")

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.choice('-_+')}{r.randint(10, 9999)}", lambda: f"{word}{r.choice('!*?')}{r.randint(1970, 2026)}",
            lambda: f"{leet}{r.randint(1, 999)}", lambda: f"{other}{word}{r.randint(1, 99)}", lambda: f"{word}4{other.capitalize()}{r.choice(['', '!'])}",
            lambda: f"{people.plain(self.v_last())}{r.choice('_-')}{r.randint(1955, 2012)}", lambda: f"{r.randint(10, 99)}{word}{r.randint(10, 99)}!",
            lambda: f"{r.choice(['Welcome', 'Passw0rd', 'Admin', 'Test', 'Start', 'Changeit', 'Qwertz'])}{r.choice('!_-')}{r.randint(10, 9999)}",
        ]

    def phrase(self): return self.joined("--_.")
