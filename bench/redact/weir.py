#!/usr/bin/env python3
"""Words, names, hosts and forms of values for the split `weir`: none of the words stands in the lists of the other parts."""
import own, people

WORDS = """vibraphone rebec shawm fagotto bombarde kantele domra sarod darbuka timbale koto shamisen erhu pipa guqin posthorn
waldhorn ophicleide recorder flageolet melodica harmonium carillon allemande bourree chaconne courante passepied
rigaudon sarabande siciliana schottische laendler zwiefacher farandole habanera jota muneira seguidilla pasodoble
saltarello galliard pavane gigue hornpipe strathspey csardas sirtaki furiant halling polska hambo reinlender pizzicato
rondo fugue toccata ricercar libretto overture serenade barcarolle rhapsody etude partita ostinato carrick sheepshank
bowline becket prusik alpine hawser turnbuckle shackle fairlead mainsheet topgallant jibboom mizzen foremast gunwale
rowlock thwart garboard strake didot bodoni garamond caslon baskerville futura helvetica univers frutiger palatino
bembo sabon ligature kerning serif ampersand interrobang pilcrow octothorpe tittle diaeresis cedilla breve macron
caron tilde umlaut quire duodecimo watermark deckle galley linotype monotype intaglio aquatint mezzotint drypoint
woodcut etching gouache tempera impasto grisaille sfumato chiaroscuro triptych diptych predella spandrel architrave
pediment entablature pilaster triglyph metope caryatid volute acanthus corbel clerestory narthex transept apse
ambulatory nave chancel flechebuttress finial tracery quoin ashlar rustication belvedere loggia portico oculus squinch
tympanum voussoir""".split()
FIRST = """Eulalie Iñigo Philibert Radomír Sigrun Tancrède Xaverine Wietske Brigida Fructuoso Herlinde Isidro Juliusz Kordula
Lambrecht Odilo Theobald Veremund Amalberga Benvenuto Crispin Dorothée Feliks Gildas Ivonka Josefien Liselotta Mirabel
Nikodem Placide Rembrandt""".split()
LAST = """Bielawska Dornbusch Fontanella Grzesiak Ingenhoven Jouvenel Lachenmeier Niedermayr Przybylska Quaglia Söderqvist
Trevelyan Ulvaeus Vandekerckhove Wasserfuhr Zabłocki Chamberlain Espinheira Fairbanks Gutenkunst Hradecký Lindenthal
Morgenroth Pallavicini Scherenberg Abendschein Blumenthalova Dessauer Eggenberger Feuerstein Gronkowiak Jägerhorn
Klokočník Liljekvist Mordhorst Ostermeyer Pereyra Quistgaard Rosmarin Schwanenberg Unterweger Villalobos Zangerle
Brackenbury Holloway""".split()
ROLES = """sambasrv bastn ripekvm zabxy logpipe restvlt voipsrv apphub haproxn runnerx mtaout edgehap prntq pgprim matrixsrv""".split()
HOSTS = "fermata arpeggio tremolo glissando sforzando vibrato solfege portamento calando stringendo".split()
ACCOUNTS = """svc_tempo score-sync bind_ro lims-io mesapp wms_rw tvguide etl_night edi-out dial_in radio_ro jobqueue cam_recorder""".split()
SITES = "hhx zrx kbl wth".split()
TAILS = ["-it", "-systems", "corp", "labs", "hosting", "-musik", "-records", "-verlag", "-conseil", "-opera", ""]
TLDS = "de at eu net org lan internal local ch fr es it nl pl se cz pt io cloud com".split()
STREETS = ["Geigenbauergasse", "Am Orgelwerk", "Lautenweg", "Rue du Hautbois", "Calle del Tambor", "Via del Liutaio",
           "Vioolstraat", "ul. Skrzypcowa", "Fiddler Lane", "Chime Close", "Rua do Cravo", "Fiolvägen", "Houslová"]
TOWNS = ["31-011 Kraków", "582 23 Linköping", "94032 Passau", "Oxford OX1 2JD", "Wells BA5 2RB",
         "18009 Granada", "6211 AB Maastricht", "6300 Zug"]
OUI = ["bc:24:11", "52:54:00", "00:50:56", "3c:ec:ef", "a0:36:9f", "00:0c:29", "b8:27:eb", "24:5e:be", "9c:8e:99"]
SUBS = ["", "", "", "mgmt."]
SERVICES = "cloud git mail login tickets wiki video registry vpn status pad".split()


class Weir(own.Own):
    """Values as the other parts have them, from words that no other part uses."""

    # Hosts: all end in a number, so that the name alone says what it is.

    def v_hostname(self):
        r, role = self.rng, self.rng.choice(ROLES)
        return r.choice([
            lambda: f"{role}{r.randint(1, 19):02}", lambda: f"{role}-{r.randint(1, 30):02}", lambda: f"{role}-{r.choice(SITES)}{r.randint(1, 9)}",
            lambda: f"{role}{r.choice(SITES)}{r.randint(1, 9)}", lambda: f"{r.choice(HOSTS)}{r.randint(1, 9)}",
        ])()

    def v_winname(self): return f"{self.rng.choice(SITES)}-{self.rng.choice(['DC', 'FS', 'RDS', 'SQL', 'APP', 'PRN'])}{self.span(1, 20):02}".upper()

    def mailboxes(self, first, last): return [f"{first}.{last}", f"{first[0]}{last}", f"{last}_{first}", f"{first}+pve", f"{last}.{first[0]}", f"{first}{self.span(1, 99)}"]

    # Passwords

    leet = str.maketrans("aeio", "@310")

    def chosen(self, r, word, other, leet):
        return [
            lambda: f"{word}{r.randint(1975, 2026)}{r.choice(['!', '!!', '*', '?'])}", lambda: f"{word}{r.choice('._-')}{other.capitalize()}{r.randint(1, 99)}",
            lambda: f"{leet}{r.choice('_-!')}{r.randint(1, 9999)}", lambda: f"{word}{r.randint(10, 999)}{r.choice(['', '!'])}",
            lambda: f"{r.choice(['Adm1n', 'P@ssw0rd', 'Welc0me', 'S3cret', 'Ch4ngeM3'])}{r.choice('_!-')}{r.randint(10, 9999)}",
            lambda: f"{other}{r.randint(2, 9)}{word}", lambda: f"{people.plain(self.v_first())}{r.choice('_.')}{r.randint(60, 2012)}!",
        ]

    def phrase(self): return self.joined("---_.")

    # Further forms

    def v_syslog(self): return f"{self.rng.choice(['Feb', 'Mar', 'Jun', 'Sep'])} {self.span(10, 28)} {self.v_clock()}:{self.span(10, 59)}"
    def v_pid(self): return self.v_int(300, 98000)
