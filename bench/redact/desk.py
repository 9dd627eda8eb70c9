"""Words, names, hosts and forms of values for the split `desk`, texts that somebody pastes: none of the words stands in the
lists of the other parts."""
import base64

import own, people

WORDS = """absinthe afghan agouti ambergris anagram ananas ankle arrowroot auger aurochs azimuth baboon ballon ballpoint
barbecue baritone beehive beret bishopric blackbird blaubeere bloem blueprint boathouse bobsled borsuk bosque
bungalow buttermilk cabaret calliope cashmere cathedral cellar centaur chemin chmura chopstick citadelle cloudberry
cobweb coffeepot compost condiment crabapple cranefly cumulus cupcake dachboden damask daylight dirigible dolmen
dragster eisvogel embroidery emporium engraver equinox faehre falaise fandango fedora fiddlehead foghorn footpath
fuchsia gabardine gaviota gemstone glasshouse guitarist gumboot haircut hatbox horloge houseboat hummingbird
hurricane inkpot jalapeno jaybird jodhpurs junkyard kachel kikker knitwear lectern lipstick logbook longboat
lovebird mackintosh maelstrom mailbag mandarin manuscript marmite marquee mastodon mistral moonbeam morango mosaic
nordwind opossum parakeet paraplu parasol pashmina petticoat piggybank pirouette playground polecats porcupines
potpourri ptarmigan pullover quicksilver rattlesnake rickshaws rollmop rondine rosine sauerkraut seerose shrubbery
sidecar snowdrift snowflake snowshoe sonata songbook spearmint stingray sugarcane surfboard tortilla trombonist
tugboats vagalume ventilator whirligig wildflower woodland wristwatch yachtsman zeppelins zonnebloem""".split()
FIRST = """Adriano Alessandro Alexandre Alicia Amanda Amelie Anastasia Anaïs André Andrés Angelika Annalena Annemarie Arlette
Audrey Benjamin Birthe Blanche Bodo Boglárka Bonifacy Béatrice Camilo Carina Carlo Carlos Cesare Chloé Christa
Christel Claudia Claudio Claus Colin Constantin Corinna Cyrille Cäcilie Delia Denise Dolores Dominic Dorian Douglas
Eduard Edyta Eileen Elfriede Ellinor Eloïse Emanuela Fabiola Felicitas Fidel Florent Francisca Frederik Gabriele
Gerda Giancarlo Gilbert Giovanna Greta Gunda Gösta Günter Hans Heiko Helmut Hermann Herta Hilda Ingeborg Isabella
Jaime Janis Jaroslav Jerzy Jolanda José Juliette Kazimierz Konstantin Krystyna Laurence Leonardo Lisbeth Louise
Lucas Luciana Luisa Lydia Madeleine Manuela Margit Mathieu Mathilda Mauro Max Mikkel Muriel Nathalie Nathan Nicole
Nikolaus Oliver Oswald Pascale Pedro Pepijn Przemysław Raphaël Ricardo Robert Roberto Rodrigo Samuel Sarah Sigmund
Sophia Sylvie Tamara Theresa Traugott Vincenzo Vivienne Waldemar Wilhelmina Yvette Álvaro""".split()
LAST = """Abendroth Adenauer Afonso Aichinger Albertini Alcaraz Alvarenga Amundsen Arboleda Auerbach Avellaneda Baptista
Barbosa Becerra Beyer Bielecki Bleich Boehringer Bondi Borges Briand Brzezinski Brückner Bärwald Bülow Calderón
Calvi Campos Caputo Cardoso Cavendish Coelho Coppola Corrado Courtois Craemer Cybulski Damiani Daubner Desmet
Dettmer Dobermann Engelhardt Esteves Eyckmans Fassbender Feuerbach Foerster Fraga Freitag Furtado Gabrielli Galindo
Gantner Garrick Gehring Geissler Gerritsen Gilardi Gniewek Goossen Gottlieb Granados Grass Grossmann Hackl Halbach
Hansson Hauck Haverkamp Heimann Heise Hilgers Hofmann Holtkamp Hooijdonk Huisman Humboldt Härtel Höller Ignatius
Illing Jaramillo Jaskulski Jordan Jurado Kappel Kleist Knopf Kornblum Kramp Kremer Kröger Kühne Laforêt Landwehr
Lauterbach Leblanc Ledoux Lemmens Leone Liebermann Llorente Löwe Maassen Mahler Malherbe Marino Martens Matos
Meinecke Mendes Meyerhoff Minetti Mittermaier Moncada Morgenstern Moscato Münster Neves Novotny Oelze Offermann
Ordóñez Orlowski Otero Pessoa Pfaff Plath Poggi Pommier Pontes Potthoff Prado Pross Ramírez Rathenau Rhode Riva
Rocha Rosenberg Rosselli Rotter Rousset Sachs Salgado Savary Scharf Schlegel Schmitt Schopenhauer Schrader Schramek
Schumann Schwab Serafini Solano Sonntag Spadaro Spiegel Spitzer Stauffer Stegmann Sternberg Storck Szymański Teller
Tiedemann Toscano Ulloa Valverde Varela Vercelli Verne Vieira Vischer Waldmann Walser Warnke Weigel Wessel Westphal
Windisch Wittgenstein Wolter Wozniak Wrona Zapf Zillmann Zöphel""".split()
ACCOUNTS = """svc-paste helpdesk01 nodered bookings invoicer fleetmgr stockd vmreader edgebot appsvc dwh_load svc_deploy2
pipeline paperless hrsync""".split()
ROLES = """pmxnode vhx hostkvm labkvm dbx appl frontx wrkr stgnode bkupsrv mailx ldapx gitx cix monx logx cachex queuex filex
winsrv sqlx ngx gwx swx apx fwx dnsx kubx cephx""".split()
PEAKS = """eiger jungfrau moench piz-palue ortler brocken feldberg watzmann zugspitze arber dachstein""".split()
SITES = "ffb kel csl hro rsk qed hnv blg mgd fds gth wbn".split()
TAILS = ["-werke", "-systemhaus", "parts", "-robotics", "foods", "-verlag", "klinik", "-textil", "shop", "-energie", "docs", ""]
TLDS = "de at ch com net org eu fr es it nl pl pt io lan internal local corp cloud tech dev".split()
STREETS = ["Eschenweg", "Uhlandstraße", "Am Rosenhang", "Kastanienallee", "Rue des Remparts", "Avenue Foch", "Calle Serrano",
           "Calle de Velázquez", "Via Manzoni", "Via Cavour", "Oudegracht", "Beukenlaan", "ul. Długa", "ul. Ogrodowa",
           "Rua das Flores", "Willow Road", "Kingsway", "Juniper Street"]
TOWNS = ["24103 Kiel", "18055 Rostock", "79098 Freiburg", "6800 Feldkirch", "3600 Thun", "29200 Brest", "34000 Montpellier",
         "50001 Zaragoza", "37121 Verona", "9711 LM Groningen", "20-400 Lublin", "3000-010 Coimbra", "Exeter EX1 1GE",
         "Madison, WI 53703", "5600 Lenzburg"]
OUI = ["bc:24:11", "52:54:00", "00:1a:4a", "3c:ec:ef", "00:0c:29", "b8:27:eb", "d4:ae:52", "40:a6:b7", "f0:9f:c2"]
SERVICES = "grafana git registry vault sso jira api status portal nextcloud".split()


class Desk(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    def v_street(self): return f"{self.rng.choice(STREETS)} {self.span(1, 140)}"

    # Hosts: all end in a number, so that the name alone says what it is.

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}{r.randint(1, 24):02}", lambda: f"{role}-{r.randint(1, 24):02}", lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}",
            lambda: f"{r.choice(SITES)}-{role}-{r.randint(1, 12):02}", lambda: f"{r.choice(PEAKS)}{r.randint(1, 9)}",
        ])()

    def v_winname(self): return f"{self.rng.choice(SITES)}-{self.rng.choice(ROLES)}{self.span(1, 30):02}".upper()

    def v_fqdn(self):
        sub = self.rng.choice(["", "", "", "int.", "prod.", "lab."])
        return f"{self.v_hostname()}.{sub}{self.v_domain()}"

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}.{last}", f"{last}.{first}", f"{first}_{last}", f"{first}+pve", f"{first}{self.span(60, 99)}"]

    # Passwords

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.choice('.-_')}{other.capitalize()}{r.randint(1, 99)}", lambda: f"{word}{r.randint(1966, 2026)}{r.choice('!*+')}",
            lambda: f"{leet}{r.choice('_-.!')}{r.randint(100, 9999)}", lambda: f"{word}{other}{r.randint(10, 999)}!",
            lambda: f"{people.plain(self.v_first())}{r.choice('.!_')}{r.randint(1960, 2019)}",
            lambda: f"{r.choice(['Proxm0x', 'Adm1n', 'P4ssw0rt', 'Geh3im', 'L4bor', 'S3cret'])}{r.choice('_-.!')}{r.randint(100, 9999)}",
        ]

    def phrase(self): return self.joined()

    def v_pwany(self): return self.mixed("#@%^&?=:,;()[]{}<>|/.-_!*+~", 16, 26)
    def v_nl(self): return self.v_word() + self.v_digits(4)

    # Further forms

    def v_addr(self): return "0x" + "0" * 4 + self.v_hex(12)
    def v_oidc(self): return self.v_alnum(32)

    def v_keyline(self):
        """One line out of a key, as what a terminal cut off."""
        return self.v_b64(64)

    def v_keyword5(self):
        """An application's password as web sites hand it out: five groups of five."""
        return "-".join(self.v_alnum(5) for _ in range(5))

    def v_aida(self):
        """The id of a user at AWS, which is no secret."""
        return "AIDA" + self.v_b32(16)

    def v_sentence(self):
        return self.rng.choice([
            f"the {self.v_word()} keeps {self.span(2, 40)} {self.v_word()}s", f"no {self.v_word()} without {self.v_word()}, says {people.plain(self.v_first())}",
            f"{self.v_word()} and {self.v_word()} under one {self.v_word()}",
        ])

    def v_saslplain(self): return base64.b64encode(f"\0{self.v_account()}\0{self.v_pw()}".encode()).decode()
