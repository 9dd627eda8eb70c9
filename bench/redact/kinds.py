"""Words, names, hosts and forms of values for the split `kinds`: none of them stands in the lists of the other parts."""
import base64, json

import own, people, values

WORDS = """aardvark accordion acrobat airship albatross algae alligator almanac ambulance antenna anvilhead aqueduct armadillo
artichoke asteroid aubergine aurora avalanche axolotl badger balcony ballast bandana barnacle barometer barrel basket beaver
bellhop bergamot billiard blizzard blueberry bookshelf boomerang bouquet briefcase broccoli bubble buttercup buzzard caboose
cactusfig campfire cannon caterpillar cauldron centipede chameleon chandelier checkers cheetah chipmunk cinema clockwork
coaster cockatoo colander confetti corkscrew cosmonaut crocodile croissant cufflink cymbal dachshund daffodil detour dinghy
dragonfruit dynamo earmuff earthworm eggplant elevator escalator excavator factory faucet ferryboat firefly flapjack flipper
forklift fountainpen funnel gargoyle gazelle gearbox gladiolus glassware goldfish gorilla gramophone grapefruit gyroscope
hacksaw halfpipe handlebar harvester headlamp helicopter hippo horseshoe hourglass hovercraft hydrant iguana inkblot jackpot
javelin jetstream jukebox jumpsuit kettledrum keyhole kilt kumquat labyrinth ladle lampshade lanyard lawnmower leopard
librarian lighter limousine locomotive lullaby lunchbox magician mailbox manatee marmalade marzipan megaphone metronome
microscope milkshake monocle moose motorbike mulberry nightcap notebook nutcracker octopus omelette orangutan orchestra
overpass oxygen paintbrush pancake parachute peanut pendulum penknife periscope persimmon pinball pineapple pipette pitchfork
plywood polarbear pomegranate popcorn postcard propeller pterodactyl pulley pumice quicksand raindrop rattle rhinoceros
rollercoaster rowboat rubberduck safari sailboat sawmill scarecrow scorpion seagull seesaw shamrock skateboard sledge
snowplow softball spatzle speedboat spyglass stapler stopwatch submarine sunflower suitcase swordfish tadpole tangerine
tarantula telescope tightrope toboggan toolbox tornadoes torpedo tracksuit treadmill tricycle trolley tuxedo typewriter
velodrome vending volcano voyager waistcoat walkietalkie warthog waterfall weathervane wheelbarrow wishbone wolverine yacht
zeppole zirconium zookeeper""".split()
FIRST = """Abel Adalbert Adele Aldo Alma Ambre Amedeo Anatol Anouk Arabella Armando Arwen Balthasar Basile Berit Berenike
Brunhilde Calogero Carsten Celina Cosima Dacian Damiano Desirée Dinah Donatella Edda Edmund Eike Elke Elodie Esben
Esteban Etienne Eulalia Fenja Fergus Finja Frauke Gereon Gerlinde Gisela Godfrey Gerrit Hakan Hartmut Hedwig Henning Hermine
Hilke Hubertus Ilka Immo Isolde Iwan Jannis Jarne Jette Jolien Jöran Jost Kasimir Katja Kilian Korbinian Lambert Lennart
Leopold Levke Liesbeth Lothar Ludwig Luise Lutz Maike Malte Marieke Meinhard Melchior Mirko Nepomuk Norbert Oda Okko
Osvaldo Otmar Pia Pietro Quentin Raimund Reinhilde Rembert Rüdiger Ruprecht Sander Sibylle Sören Swantje Tamme Thekla
Thies Tilman Tjark Urs Valerio Vreni Walburga Wenzel Wibke Wolfram Xaver Ylva Zacharias""".split()
LAST = """Achenbach Ackermann Alberti Anzengruber Apfelbaum Arndt Ashworth Aufdermauer Baake Bader Barlow Bartholdy Behrens
Bellini Bieri Bischoff Blaschke Bloemendaal Bösch Bottlaender Brockmann Buchholz Burkhardt Cattaneo Claasen Corbett Cremer
Damerow Deichmann Diekmann Dombrowsky Drexler Ebeling Eggers Ehlers Eisenhut Everts Fahrenholz Fellner Fenske Finkbeiner
Frings Gantenbein Gerstner Giesbrecht Goldammer Grabner Grothe Gruber Hallmann Harders Hauenstein Heitmann Hellwig Hinrichs
Hochstrasser Hölzl Hornung Ihde Immerzeel Jaspers Jochimsen Kaltenbrunner Kampmann Kettler Kienzle Klaassen Knoblauch Kolbe
Krayenbühl Kreutzer Lachmann Lammers Leverkuhn Lindemann Lohmeyer Lüthi Mangold Marquardt Mehring Mollenhauer Münzer
Naumann Nesselrode Niermann Oberholzer Oetken Ostermann Paulsen Pfannenstiel Piepenbrink Plattner Quandt Rademacher Rehberg
Rieger Rohrbach Rüegg Sattler Schlüter Schnabel Seiler Siebert Stadler Steenbeck Strobel Sutter Tegtmeier Thieme Trautmann
Uhlig Vahlbruch Vetter Voss Wackernagel Wegener Wessels Wiegand Winkelmann Wittenberg Zbinden Zellweger Zumstein""".split()
ACCOUNTS = ["svc_ipam", "pveapi", "cmdb", "provisioner", "restic-svc", "packer", "nomadjob", "exporter_ro", "migrator",
            "licsync", "atlantis", "drone", "semaphore", "inventory_ro"]
HOSTS = """gimli frodo galadriel boromir treebeard shadowfax dobby hagrid hedwig nimbus2k moria erebor rivendell lothlorien
endurance challenger beagle gemini voskhod sputnik vostok kepler hubble galileo""".split()
ROLES = ["pvenode", "hci", "vhost", "lab-pve", "ingest", "etcd", "kubem", "kubew", "consul", "vault", "minio", "nexus", "harbor",
         "gitea", "drone", "argo", "loki-", "tempo", "influx", "mqtt", "frigate", "octo", "ntp", "tftp", "pxe", "dhcp", "kea",
         "unbound", "powerdns", "caddy", "traefik-", "opnsense", "mikrotik", "wazuh", "graylog", "matrix", "jitsi", "nextcloud"]
SITES = ["aac", "bie", "btz", "dus", "erf", "fdh", "goe", "haj", "kas", "lux", "mgl", "nyo", "ost", "pad", "qfb", "rgb", "sxb",
         "trd", "ulm", "vxo", "wup", "zwi"]
TLDS = ["de", "ch", "at", "li", "lu", "eu", "net", "com", "org", "io", "dev", "app", "lan", "internal", "intra", "corp", "local",
        "home.arpa", "cloud", "tech", "info", "work", "ie", "is", "no"]
STREETS = ["Rosenweg", "Marktstraße", "Zeughausgasse", "Am Kiesteich", "Kanalstrasse", "Rue du Rhône", "Rue des Bouchers",
           "Avenue de la Liberté", "Via Nassa", "Piazza Grande", "Hoogstraat", "Nieuwegracht", "Bryggen", "Laugavegur",
           "Baker Lane", "Orchard Crescent", "Chestnut Blvd", "Deichtorplatz"]
TOWNS = ["52062 Aachen", "33602 Bielefeld", "99084 Erfurt", "34117 Kassel", "89073 Ulm", "67000 Strasbourg", "1204 Genève",
         "6900 Lugano", "9000 St. Gallen", "L-1930 Luxembourg", "5003 Bergen", "101 Reykjavík", "Cork T12 X2P8",
         "Boulder, CO 80302", "6211 Maastricht", "30159 Hannover", "5020 Salzburg"]


class Kinds(own.Own):
    """Values as the other parts have them, from words that no other part uses, and some further forms."""

    def v_numbered(self):
        """A host name that shows that it is one, for texts in which nothing else tells."""
        r, role, site = self.rng, self.rng.choice(ROLES).rstrip("-"), self.rng.choice(SITES)
        return r.choice([
            lambda: f"{role}{r.randint(1, 24):02}", lambda: f"{role}-{r.randint(1, 9)}", lambda: f"{site}-{role}-{r.randint(1, 12):02}",
            lambda: f"{role}-{site}{r.randint(1, 9)}", lambda: f"{site}{r.randint(1, 4)}-{role}{r.randint(1, 9)}", lambda: f"{role}-{r.randint(101, 399)}",
        ])()

    def v_hostname(self):
        return self.rng.choice(HOSTS) if self.rng.random() < 0.2 else self.v_numbered()

    def v_domain(self):
        r, word = self.rng, self.v_word()
        return r.choice([
            lambda: f"{word}-{r.choice(['verlag', 'praxis', 'schule', 'automation', 'studio', 'optik'])}.{r.choice(TLDS)}",
            lambda: f"{word}{self.v_word()}.{r.choice(TLDS)}", lambda: f"{people.plain(self.v_last()).lower()}{r.choice(['-ag', '-services', 'labs', 'works', ''])}.{r.choice(TLDS)}",
        ])()

    def v_fqdn(self):
        sub = self.rng.choice(["", "", "", "mgmt.", "stage.", "edge.", f"{self.rng.choice(SITES)}."])
        return f"{self.v_numbered()}.{sub}{self.v_domain()}"

    def octets(self):
        r = self.rng
        if r.random() < 0.2:
            return [r.choice([23, 34, 51, 65, 82, 88, 93, 116, 134, 152, 167, 179, 199, 206, 213]), r.randint(1, 250), r.randint(1, 250), r.randint(2, 250)]
        return super().octets()

    def v_net24(self):
        a, b, c, _ = self.octets()
        return f"{a}.{b}.{c}.0/24"

    leet = str.maketrans("aeios", "@3105")

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.choice('-_.')}{r.randint(10, 9999)}{r.choice('!*+')}", lambda: f"{word}{other.capitalize()}{r.randint(1, 99)}",
            lambda: f"{leet}{r.randint(1, 99):02}{r.choice('!*')}", lambda: f"{other}{r.randint(1, 9)}{word}{r.choice('!?*')}",
            lambda: f"{people.plain(self.v_last())}{r.choice('!_+')}{r.randint(1970, 2026)}", lambda: f"{word}{r.randint(2017, 2026)}{r.choice('!*?')}",
            lambda: f"{r.choice(['Kantine', 'Werkstatt', 'Labor', 'Admin', 'Support', 'Lager', 'Empfang'])}{r.choice('-_.')}{other}{r.randint(1, 99)}",
        ]

    # Forms of programs

    def v_pwsafe(self): return self.mixed(".-_", 12, 20)
    def v_pwcs(self): return self.mixed("!@#%^*()-_+", 12, 20)
    def v_django(self): return self.chars(values.LOWER + "!@#%^&*(-_=+)", 49) + self.chars(values.LOWER, 1)
    def v_mssqlhash(self): return "0x0200" + self.v_hex(136).upper()
    def v_pwspecial(self): return self.mixed("!#%-_=+", 16, 20)
    def v_connectsid(self): return f"s%3A{self.v_b64u(32)}.{self.encode(self.v_b64(43), ['url'])}"

    def v_unattend(self):
        """What Windows calls hidden in an answer file: the password and the name of its element in UTF-16."""
        return self.encode(self.v_pwcs() + "AdministratorPassword", ["u16"])

    def v_eskey(self): return f"{self.v_b64u(20)}:{self.v_b64u(22)}"
    def v_sk24(self): return "sk-" + self.v_alnum(24)
    def v_adb(self): return f"adb-{self.v_digits(16)}.7.azuredatabricks.net"
    def v_ppp(self): return self.v_digits(12) + "@t-online.de"
    def v_pveauth(self): return self.encode(self.v_pve_ticket(), ["url"])
    def v_pbsauth(self): return self.encode(self.v_pbsticket(), ["url"])
    def v_nomadsecret(self): return self.v_uuid()
    def v_nixpub(self): return f"cache.{self.v_word()}-1:{self.v_key32()}"
    def v_nixsec(self): return base64.b64encode(self.raw(64)).decode()
    def v_pulumisec(self): return f"v1:{self.v_bytes(12)}:{self.v_bytes(self.span(28, 44))}"
    def v_eui64(self): return ":".join(self.v_hex(2) for _ in range(8))
    def v_pemline(self): return self.v_private_key().replace("\n", "\\n")
    def v_pemb64(self): return self.encode(self.v_private_key(), ["b64"])
    def v_certb64(self): return self.encode(self.v_certificate(), ["b64"])
    def v_dockerjson(self): return json.dumps({"auths": {self.v_fqdn(): {"auth": self.encode(self.v_userpw(), ["b64"])}}})
    def v_dockerjson64(self): return self.encode(self.v_dockerjson(), ["b64"])
    def v_ibanp(self): return self.v_iban().replace(" ", "")
    def v_cardp(self): return "".join(c for c in self.v_card() if c.isdigit())
    def v_oid(self): return "1.3.6.1.4.1." + ".".join(str(self.span(1, 60)) for _ in range(6))
    def v_semver(self): return f"{self.span(0, 14)}.{self.span(0, 30)}.{self.span(0, 20)}"
    def v_ulid(self): return "01" + self.chars("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 24)
    def v_objectid(self): return self.v_hex(24)
    def v_macraw(self): return self.v_mac().replace(":", "").lower()
    def v_macl(self): return self.v_mac().lower()
    def v_pbkdf2pg(self): return "grub.pbkdf2.sha512.10000." + self.v_hex(128).upper() + "." + self.v_hex(128).upper()
    def v_influxtok(self): return self.v_b64u(86) + "=="
    def v_aeskeyjson(self): return json.dumps({"kty": "oct", "k": self.v_b64u(43)})
    def v_phone_epp(self): return f"+{self.rng.choice(['49', '41', '352', '47'])}.{self.v_digits(9)}"

    def v_phone(self):
        d, i = self.v_digits, self.v_int
        return self.rng.choice([
            lambda: f"+49 {i(241, 921)} {d(6)}", lambda: f"+49 {i(1511, 1799)} {d(7)}", lambda: f"+41 {i(21, 91)} {d(3)} {d(2)} {d(2)}",
            lambda: f"+352 {i(621, 691)} {d(3)} {d(3)}", lambda: f"+47 {i(400, 999)} {d(2)} {d(3)}", lambda: f"+354 {i(600, 899)} {d(4)}",
            lambda: f"+33 6 {d(2)} {d(2)} {d(2)} {d(2)}", lambda: f"+1 {i(301, 979)} {i(200, 999)} {d(4)}", lambda: f"+353 21 {d(3)} {d(4)}",
            lambda: f"0{i(201, 929)} / {i(10, 99)} {d(2)} {d(2)}",
        ])()

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}.{last}", f"{first[0]}{last}", f"{last}", f"{first}", f"{last}+proxmox", f"{first}_{last}"]

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 140)}"
