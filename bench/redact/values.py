"""The values that templates name: secrets. Those of people, networks and hard negatives are in the files beside."""
import base64, binascii, json, struct, urllib.parse, zlib
from xml.sax.saxutils import escape

import facts, people

ALNUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
B62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
LOWER = "abcdefghijklmnopqrstuvwxyz0123456789"
B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
B64U = B64[:-2] + "-_"
CRYPT = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
B32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
HEX = "0123456789abcdef"
BECH = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
NETWORK = {"ipv4", "ipv4-cidr", "ipv6", "ipv6-cidr", "mac", "hostname", "fqdn"}
PII = {"email", "phone", "card", "iban", "person-name", "dob", "us-ssn", "uk-nino", "de-steuerid", "es-dni", "fr-nir"}
PII |= {"it-codice-fiscale", "nl-bsn", "pl-pesel", "br-cpf", "national-id", "passport", "driver-licence"}
PII |= {"health-record", "postal-address"}


def class_of(kind):
    return "network" if kind in NETWORK else "pii" if kind in PII else "secret"


# Categories whose value is that of a generator with other words than its name.
RECIPES = {
    "pve-api-token": "uuid", "pbs-api-token": "uuid", "pve-priv-password": "pw", "password-hash": "crypt",
    "cloud-init-password-hash": "crypt", "qemu-secret": "alnum(8,14)", "wireguard-private-key": "key32",
    "wireguard-psk": "key32", "ipsec-psk": "pwq", "iscsi-chap": "chap", "snmp-community": "community",
    "pbs-encryption-key": "key32", "prose-password": "pwp", "wifi-psk": "pwq", "password-in-notes": "pwp",
    "connection-string": "pwa", "netrc": "pw", "pgpass": "pw", "session-cookie": "b64u(32,48)",
    "bearer-token": "alnum(36,48)", "url-token": "alnum(24,40)", "generic-secret": "generic",
    "base64-secret": "pw.b64", "hex-key": "hex(64)", "laravel-app-key": "key32", "rails-master-key": "hex(32)",
    "basic-auth": "userpw.b64", "docker-auth": "userpw.b64", "k8s-secret-data": "pw.b64",
    "aws-secret-key": "b64(40)", "datadog-key": "hex(32)", "twilio-auth-token": "hex(32)",
    "hetzner-token": "alnum(64)", "cloudflare-api-token": "b64u(40)", "cloud-token": "alnum(40)",
    "monitoring-token": "alnum(40)", "forge-token": "hex(40)", "sentry-dsn": "hex(32)", "totp-secret": "b32(16,32)",
    "corosync-authkey": "bytes(256)", "planetscale-token": "pscale", "artifact-token": "jfrog",
    "ci-token": "buildkite", "ai-service-key": "groq", "user-rule": "alnum(20)",
}
for _name in ("cloud-init-password", "ansible-password", "tf-password", "config-password", "env-password"):
    RECIPES[_name] = "pw"
for _name in ("code-password", "cli-password", "sql-password", "snmp-password"):
    RECIPES[_name] = "pw"


class Values(people.People, facts.Facts):
    """Makes values; everything random comes from one seeded generator."""

    def __init__(self, rng):
        self.rng = rng

    def value(self, recipe):
        """Carries out a recipe: a generator with arguments in parentheses, then encodings after dots."""
        recipe = RECIPES.get(recipe, recipe)
        name, _, rest = recipe.partition("(")
        args = []
        if rest:
            inner, _, rest = rest.partition(")")
            args = [int(a) if a.strip().lstrip("-").isdigit() else a.strip() for a in inner.split(",")]
            encodings = rest.lstrip(".")
        else:
            name, _, encodings = name.partition(".")
        maker = getattr(self, "v_" + name.replace("-", "_"), None)
        if maker is None:
            raise KeyError(name)
        return self.encode(maker(*args), [e for e in encodings.split(".") if e])

    def encode(self, text, encodings):
        for encoding in encodings:
            raw = text.encode() if isinstance(text, str) else text
            text = {
                "b64": lambda: base64.b64encode(raw).decode(),
                "b64u": lambda: base64.urlsafe_b64encode(raw).decode().rstrip("="),
                "url": lambda: urllib.parse.quote(text, safe=""),
                "upper": lambda: text.upper(),
                "lower": lambda: text.lower(),
                "hex": lambda: raw.hex(),
                "json": lambda: json.dumps(text)[1:-1],
                "xml": lambda: escape(text),
                "line": lambda: text.replace("\n", "\\n"),
                "u16": lambda: base64.b64encode(text.encode("utf-16-le")).decode(),
            }[encoding]()
        return text

    # Building blocks

    def span(self, low, high=None):
        return self.rng.randint(low, high if high is not None else low)

    def chars(self, alphabet, low, high=None):
        return "".join(self.rng.choice(alphabet) for _ in range(self.span(low, high)))

    def raw(self, count):
        return bytes(self.rng.getrandbits(8) for _ in range(count))

    def v_alnum(self, low, high=None): return self.chars(ALNUM, low, high)
    def v_alpha(self, low, high=None): return self.chars(ALNUM[:52], low, high)
    def v_lower(self, low, high=None): return self.chars(LOWER, low, high)
    def v_upper(self, low, high=None): return self.chars(UPPER, low, high)
    def v_letters(self, low, high=None): return self.chars(LOWER[:26], low, high)
    def v_digits(self, low, high=None): return self.chars("0123456789", low, high)
    def v_b32(self, low, high=None): return self.chars(B32, low, high)
    def v_b64u(self, low, high=None): return self.chars(B64U, low, high)
    def v_int(self, low, high): return str(self.rng.randint(low, high))

    def v_hex(self, low, high=None):
        return self.chars(HEX, low, high)

    def v_b64(self, low, high=None):
        """Base64 text of a length that is a multiple of four, without padding, or any length for keys of AWS."""
        return self.chars(B64, low, high)

    def v_bytes(self, count):
        return base64.b64encode(self.raw(count)).decode()

    def v_key32(self):
        return self.v_bytes(32)

    def v_uuid(self):
        h = self.chars(HEX, 32)
        return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-{self.rng.choice('89ab')}{h[17:20]}-{h[20:]}"

    def v_word(self):
        return self.rng.choice(people.WORDS)

    # Passwords as people and tools make them

    def human(self):
        """What people choose: a word, a year or number, a sign; or written with digits for letters."""
        r, word = self.rng, self.v_word().capitalize()
        leet = word.translate(str.maketrans("aeiost", "43105+"))
        return r.choice([
            lambda: f"{word}{r.randint(1975, 2026)}{r.choice('!?.*+')}",
            lambda: f"{word}{r.choice('_-.')}{self.v_word().capitalize()}{r.randint(1, 99)}",
            lambda: f"{leet}{r.randint(10, 9999)}",
            lambda: f"{leet}{r.choice('!?*')}{r.randint(1, 99)}",
            lambda: f"{word}{self.v_word()}{r.randint(100, 999)}",
            lambda: f"{r.choice(people.FIRST)}{r.randint(60, 99)}{r.choice('!.-')}".replace("é", "e"),
            lambda: f"{r.choice(['Winter', 'Sommer', 'Summer', 'Spring', 'Herbst'])}{r.randint(2019, 2026)}{r.choice('!?#')}",
        ])().encode("ascii", "ignore").decode()

    def phrase(self):
        count = self.span(3, 5)
        words = [self.v_word() for _ in range(count)]
        text = self.rng.choice("---_.").join(words)
        return text + (str(self.span(1, 99)) if self.rng.random() < 0.4 else "")

    def mixed(self, signs, low=10, high=24):
        """What a generator of passwords makes: of every kind of letter one at least, a letter first and last."""
        size = self.span(low, high)
        text = [self.rng.choice(ALNUM + signs) for _ in range(size)]
        spots = self.rng.sample(range(1, size - 1), 4)
        for spot, kind in zip(spots, (ALNUM[:26], ALNUM[26:52], ALNUM[52:], signs)):
            text[spot] = self.rng.choice(kind)
        text[0], text[-1] = self.rng.choice(ALNUM[:52]), self.rng.choice(ALNUM)
        return "".join(text)

    def v_pw(self):
        """A password that needs no quotes in most notations."""
        pick = self.rng.random()
        if pick < 0.36:
            return self.mixed(".-_!*+~")
        if pick < 0.52:
            return self.v_pwa()
        return self.phrase() if pick < 0.7 else self.human().replace("#", "+")

    def v_pwa(self):
        """Letters and digits only, as for URLs."""
        text = list(self.chars(ALNUM, 12, 26))
        text[0], text[1], text[2] = self.rng.choice(ALNUM[:26]), self.rng.choice(ALNUM[26:52]), self.rng.choice("23456789")
        self.rng.shuffle(text)
        return "".join(text)

    def v_pwq(self):
        """A password for use between quotes, with signs that mean something elsewhere."""
        pick = self.rng.random()
        if pick < 0.5:
            return self.mixed("#@%^&?=:,;()[]{}<>|/.-_!*+~")
        return self.v_pw()

    def v_pwq2(self):
        """As `pwq`, but without what would need an escape in JSON, C# or a connection string."""
        return self.mixed("#@%^&?!*+~._-") if self.rng.random() < 0.5 else self.v_pw()

    def v_human(self):
        return self.human()

    def v_pwini(self):
        return self.mixed("#;.-_", 14, 24)

    def v_pwsalt(self):
        """A salt as WordPress makes it."""
        return self.mixed("#@%^&?=:;.-_!*+~ ()<>|", 64, 64)

    def v_pwsalt2(self):
        return self.mixed("!*-_+~.%@^", 40, 50)

    def v_pwp(self):
        """A password in prose: no sign that could belong to the sentence stands at an end."""
        return self.mixed(".-_!*+~#@%", 10, 20) if self.rng.random() < 0.4 else self.v_pw()

    def v_pwshort(self):
        return self.mixed("!.-_", 8, 8)

    def v_pwurl(self):
        """A password with percent escapes, as it stands in a URL."""
        return urllib.parse.quote(self.mixed("#@%/:?", 12, 20), safe="")

    def v_pwlower(self):
        """What `pwgen -A0` or a clinic's help desk gives: lower-case letters and digits."""
        return self.chars(LOWER[:26], 4, 7) + self.chars("23456789", 2, 4) + self.chars(LOWER[:26], 2, 5)

    def v_phrase(self):
        return self.phrase()

    def v_spaced(self):
        return " ".join(self.v_word() for _ in range(self.span(4, 6)))

    # Passwords that look like the words around them

    def v_wordy(self):
        """Words and names as people choose them: nothing in their shape tells them from other words."""
        r, word, other = self.rng, self.v_word(), self.v_word()
        return r.choice([
            lambda: word.capitalize(), lambda: word + other, lambda: word.capitalize() + other.capitalize(),
            lambda: f"{word}{r.randint(1, 9999)}", lambda: f"{word.capitalize()}{r.choice('!!*')}",
            lambda: f"{people.plain(self.v_first())}{r.randint(1990, 2026)}", lambda: self.foreign(),
        ])()

    def foreign(self):
        r = self.rng
        return f"{r.choice(people.FOREIGN)}{r.choice(['', '', '!', str(r.randint(1, 99)), str(r.randint(1990, 2026))])}"

    def v_wordy_ascii(self):
        text = self.v_wordy()
        return text.rstrip("!?*") if text.isascii() else self.v_word().capitalize() + self.v_digits(2)

    def v_foreign(self): return self.foreign()

    def v_sentence(self):
        """A pass phrase that is a sentence, for use between quotes."""
        r = self.rng
        return r.choice([
            lambda: f"{r.randint(2, 12)} {self.v_word()}s sing to the {self.v_word()}",
            lambda: f"my {self.v_word()} has no {self.v_word()} left",
            lambda: f"{self.v_first()} und {self.v_first()} essen {r.randint(3, 99)} {r.choice(people.FOREIGN)}",
            lambda: f"{self.v_word()} over {self.v_word()}, never {self.v_word()}",
        ])()

    def v_envdata(self):
        """Settings for a DNS provider, as Proxmox VE keeps them."""
        return base64.b64encode(f"CF_Account_ID={self.v_hex(32)}\nCF_Token={self.v_b64u(40)}".encode()).decode()

    def v_keyhex(self):
        """A key as groups of four, as recovery keys are printed."""
        return "-".join(self.v_digits(6) for _ in range(8))

    def v_chex(self):
        """Sixteen bytes as they stand in C."""
        return ", ".join(f"0x{self.v_hex(2)}" for _ in range(16))

    def v_decs(self):
        """The same in decimal digits, as most languages have them."""
        return ", ".join(str(byte) for byte in self.raw(16))

    def v_xesc(self):
        """The same as escapes in a string."""
        return "".join(f"\\x{byte:02x}" for byte in self.raw(16))

    def v_hexcomma(self): return ",".join(self.v_hex(2) for _ in range(8))
    def v_winkey(self): return "-".join(self.chars("BCDFGHJKMPQRTVWXY2346789", 5) for _ in range(5))
    def v_saslplain(self): return base64.b64encode(f"\0{self.rng.choice(people.ACCOUNTS)}\0{self.v_pw()}".encode()).decode()
    def v_maas(self): return f"{self.v_alnum(18)}:{self.v_alnum(18)}:{self.v_alnum(32)}"

    def v_chap(self):
        return self.v_alnum(12, 16)

    def v_community(self):
        r = self.rng
        return r.choice([self.v_alnum(8, 16), f"{self.v_word()}-{self.v_alnum(4, 6)}", f"{self.v_word()}{r.randint(10, 9999)}RO"])

    def v_generic(self):
        r = self.rng
        return r.choice([
            lambda: self.v_hex(64), lambda: self.v_hex(32), lambda: self.v_alnum(32, 50), lambda: self.v_b64u(43),
            lambda: self.v_bytes(32), lambda: self.v_bytes(48), lambda: self.mixed("!-_~*+.%", 24, 48),
            lambda: self.v_hex(128), lambda: self.v_upper(20, 32),
        ])()

    def v_userpw(self):
        return f"{self.v_account()}:{self.v_pw()}"

    # Hashes

    def v_crypt(self):
        return self.rng.choice([self.v_sha512crypt, self.v_sha512crypt, self.v_sha256crypt, self.v_yescrypt,
                                self.v_bcrypt, self.v_md5crypt])()

    def v_sha512crypt(self):
        rounds = self.rng.choice(["", "", f"rounds={self.rng.choice([5000, 10000, 656000])}$"])
        return f"$6${rounds}{self.chars(CRYPT, 8, 16)}${self.chars(CRYPT, 86)}"

    def v_sha256crypt(self): return f"$5${self.chars(CRYPT, 16)}${self.chars(CRYPT, 43)}"
    def v_yescrypt(self): return f"$y$j9T${self.chars(CRYPT, 22)}${self.chars(CRYPT, 43)}"
    def v_md5crypt(self): return f"$1${self.chars(CRYPT, 8)}${self.chars(CRYPT, 22)}"
    def v_apr1(self): return f"$apr1${self.chars(CRYPT, 8)}${self.chars(CRYPT, 22)}"

    def v_bcrypt_dollar(self): return self.v_bcrypt().replace("$", "$$")
    def v_apr1_dollar(self): return self.v_apr1().replace("$", "$$")

    def v_bcrypt(self):
        return f"${self.rng.choice(['2a', '2b', '2y'])}${self.rng.choice(['10', '11', '12'])}${self.chars(CRYPT, 53)}"

    def v_argon2(self):
        salt, digest = (base64.b64encode(self.raw(n)).decode().rstrip("=") for n in (16, 32))
        return f"$argon2id$v=19$m=65536,t=3,p=4${salt}${digest}"

    def v_pbkdf2(self):
        return f"pbkdf2_sha256$600000${self.v_alnum(22)}${self.v_bytes(32)}"

    def v_ssha(self): return "{SSHA}" + self.v_bytes(28)
    def v_nthash(self): return self.v_hex(32).upper()

    def v_scram(self):
        return f"SCRAM-SHA-256$4096:{self.v_bytes(16)}${self.v_bytes(32)}:{self.v_bytes(32)}"

    def v_md5hash(self): return "md5" + self.v_hex(32)
    def v_mysqlhash(self): return "*" + self.v_hex(40).upper()

    def v_cisco9(self):
        return f"$9${self.chars(CRYPT, 14)}${self.chars(CRYPT, 43)}"

    def v_cisco7(self):
        """Type 7: an offset into a fixed text that every router has, then each letter XORed with it."""
        key = b"dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87"
        plain, seed = self.v_pwa()[:12].encode(), self.span(0, 15)
        return f"{seed:02}" + "".join(f"{c ^ key[(seed + i) % len(key)]:02X}" for i, c in enumerate(plain))

    def v_jun9(self):
        """Type 9 of Junos, which can be turned back."""
        return "$9$" + self.chars(ALNUM + "./-", 20, 44)

    def v_shx(self): return "SH2" + self.v_bytes(44)

    # Proxmox

    def when(self):
        return f"{self.span(0x66000000, 0x6A000000):08X}"

    def v_pve_user(self):
        return self.rng.choice(["root@pam", "ops@pve", "svc-backup@pve", "monitor@pve", "jonas@ad", "api@pve"])

    def v_pve_ticket(self):
        return f"PVE:{self.v_pve_user()}:{self.when()}::{self.v_bytes(256)}"

    def v_pvevnc(self):
        return f"PVEVNC:{self.when()}::{self.v_bytes(256)}"

    def v_pbsticket(self):
        return f"PBS:{self.rng.choice(['root@pam', 'archive@pbs'])}:{self.when()}::{self.v_bytes(256)}"

    def v_pve_csrf_token(self):
        return f"{self.when()}:{base64.b64encode(self.raw(32)).decode().rstrip('=')}"

    def v_pve_subscription_key(self):
        return f"{self.rng.choice(['pve1c', 'pve2p', 'pve4b', 'pve2s', 'pbsc', 'pmgp'])}-{self.v_hex(10)}"

    def v_ceph_key(self):
        raw = struct.pack("<HIIH", 1, self.span(1_500_000_000, 1_790_000_000), self.span(0, 999_999_999), 16)
        return base64.b64encode(raw + self.raw(16)).decode()

    # Keys

    def pem(self, name, der, width=64, head=""):
        text = base64.b64encode(der).decode()
        lines = [text[i : i + width] for i in range(0, len(text), width)]
        return f"-----BEGIN {name}-----\n{head}" + "\n".join(lines) + f"\n-----END {name}-----"

    def der_int(self, size):
        body = bytes([self.span(0x40, 0x7F)]) + self.raw(size - 1)
        return self.der(2, body)

    def der(self, tag, body):
        n = len(body)
        length = bytes([n]) if n < 128 else bytes([0x81, n]) if n < 256 else b"\x82" + n.to_bytes(2, "big")
        return bytes([tag]) + length + body

    def rsa(self, bits=2048):
        n = bits // 8
        e = b"\x02\x03\x01\x00\x01"
        parts = b"\x02\x01\x00" + self.der(2, b"\0\xc3" + self.raw(n - 1)) + e + self.der_int(n)
        parts += b"".join(self.der_int(n // 2) for _ in range(5))
        return self.der(0x30, parts)

    def v_rsa_b64(self): return base64.b64encode(self.rsa()).decode()
    def v_pem_rsa(self): return self.pem("RSA PRIVATE KEY", self.rsa())

    def v_pem_pkcs8(self):
        oid = bytes.fromhex("300d06092a864886f70d0101010500")
        return self.pem("PRIVATE KEY", self.der(0x30, b"\x02\x01\x00" + oid + self.der(4, self.rsa())))

    def v_pem_ed25519(self):
        return self.pem("PRIVATE KEY", bytes.fromhex("302e020100300506032b657004220420") + self.raw(32))

    def v_pem_ec(self):
        body = b"\x02\x01\x01" + self.der(4, self.raw(32)) + bytes.fromhex("a00a06082a8648ce3d030107")
        body += self.der(0xA1, self.der(3, b"\0\x04" + self.raw(64)))
        return self.pem("EC PRIVATE KEY", self.der(0x30, body))

    def v_pem_encrypted(self):
        head = bytes.fromhex("304906092a864886f70d01050d303c301b06092a864886f70d01050c300e0408")
        return self.pem("ENCRYPTED PRIVATE KEY", self.der(0x30, head + self.raw(1200)))

    def v_pem_dsa(self):
        parts = b"\x02\x01\x00" + self.der_int(128) + self.der_int(20) + self.der_int(128) * 2 + self.der_int(20)
        return self.pem("DSA PRIVATE KEY", self.der(0x30, parts))

    def v_openssh(self):
        s = lambda b: struct.pack(">I", len(b)) + b
        public = s(b"ssh-ed25519") + s(self.raw(32))
        check = self.raw(4)
        private = check + check + public + s(self.raw(64)) + s(b"ops@jump")
        private += bytes(range(1, 1 + -len(private) % 8))
        blob = b"openssh-key-v1\0" + s(b"none") * 2 + s(b"") + struct.pack(">I", 1) + s(public) + s(private)
        return self.pem("OPENSSH PRIVATE KEY", blob, 70)

    def v_private_key(self):
        return self.rng.choice([self.v_pem_rsa, self.v_pem_pkcs8, self.v_pem_ec, self.v_pem_ed25519, self.v_openssh])()

    def v_pgp_private_key(self):
        body = b"\x95\x01\xd8\x04" + self.raw(620)
        text = self.pem("PGP PRIVATE KEY BLOCK", body, 64, "\n").split("\n")
        crc = base64.b64encode(self.raw(3)).decode()
        return "\n".join(text[:-1] + ["=" + crc, text[-1]])

    def v_putty_private_key(self):
        lines = self.span(1, 14)
        body = "\n".join(self.chars(B64, 64) for _ in range(lines - 1))
        return f"Private-Lines: {lines}\n{body}{chr(10) if body else ''}{self.chars(B64, 43)}="

    def v_openvpn_static_key(self):
        body = "\n".join(self.v_hex(32) for _ in range(16))
        return f"-----BEGIN OpenVPN Static key V1-----\n{body}\n-----END OpenVPN Static key V1-----"

    def v_age_secret_key(self):
        return "AGE-SECRET-KEY-1" + self.chars(BECH, 58).upper()

    def v_jwk_private(self):
        return base64.urlsafe_b64encode(self.raw(32)).decode().rstrip("=")

    def v_ansible_vault(self):
        body = self.v_hex(64) + "\n" + self.v_hex(80)
        body = binascii.hexlify("\n".join([self.v_hex(64), self.v_hex(64), self.v_hex(128)]).encode()).decode()
        return "$ANSIBLE_VAULT;1.1;AES256\n" + "\n".join(body[i : i + 80] for i in range(0, len(body), 80))

    def v_jwt(self):
        part = lambda o: base64.urlsafe_b64encode(json.dumps(o, separators=(",", ":")).encode()).decode().rstrip("=")
        head = self.rng.choice([{"alg": "HS256", "typ": "JWT"}, {"alg": "RS256", "kid": self.v_alnum(16), "typ": "JWT"}, {"typ": "JWT", "alg": "ES256"}])
        body = {"sub": self.v_uuid(), "iat": self.span(1_700_000_000, 1_790_000_000), "iss": f"https://sso.{self.v_word()}.example", "role": self.v_word()}
        size = {"HS256": 32, "RS256": 256, "ES256": 64}[head["alg"]]
        return f"{part(head)}.{part(body)}.{base64.urlsafe_b64encode(self.raw(size)).decode().rstrip('=')}"

    def v_k8s_bootstrap_token(self): return f"{self.v_lower(6)}.{self.v_lower(16)}"
    def v_k3s_token(self): return f"K10{self.v_hex(64)}::{self.rng.choice(['server', 'node'])}:{self.v_hex(32)}"
