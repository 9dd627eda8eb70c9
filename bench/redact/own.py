#!/usr/bin/env python3
"""What splits have in common that draw from lists of their own: `WORDS`, `FIRST`, `HOSTS` and others of their modules."""
import base64, json, sys

import values


class Own(values.Values):
    """Values as the other parts have them, from words that no other part uses."""

    def listed(self, name):
        """A list of the split's own module."""
        return getattr(sys.modules[type(self).__module__], name, None)

    def own(self, name): return self.rng.choice(self.listed(name))

    def v_word(self): return self.own("WORDS")
    def v_first(self): return self.own("FIRST")
    def v_last(self): return self.own("LAST")
    def v_account(self): return self.own("ACCOUNTS")
    def v_street(self): return f"{self.own('STREETS')} {self.span(1, 140)}{self.rng.choice(['', '', 'c'])}"
    def v_town(self): return self.own("TOWNS")
    def v_domain(self): return f"{self.v_word()}{self.own('TAILS')}.{self.own('TLDS')}"

    # Hosts: all end in a number, so that the name alone says what it is.

    def v_hostname(self):
        r, role, place = self.rng, self.own("ROLES"), lambda: self.own("SITES")
        return r.choice([
            lambda: f"{role}{r.randint(1, 19):02}", lambda: f"{role}-{r.randint(1, 40):02}", lambda: f"{role}-{place()}{r.randint(1, 9)}",
            lambda: f"{place()}-{role}{r.randint(1, 9)}", lambda: f"{self.own('HOSTS')}{r.randint(1, 9)}",
        ])()

    def v_fqdn(self):
        sub = self.rng.choice([*self.listed("SUBS"), f"{self.own('SITES')}."])
        return f"{self.v_hostname()}.{sub}{self.v_domain()}"

    def v_site(self):
        """A host by its service, as people name what others shall reach."""
        return f"{self.own('SERVICES')}.{self.v_domain()}"

    # Passwords

    leet = str.maketrans("aeios", "43105")

    def human(self):
        """What people choose: a split's `chosen` makes it of two words and the first one with digits for letters."""
        word, other = self.v_word().capitalize(), self.v_word()
        return self.rng.choice(self.chosen(self.rng, word, other, word.translate(self.leet)))()

    def joined(self, signs="-", most=4, share=0.4):
        """A pass phrase: words with one sign between them, and a number behind some."""
        sign = self.rng.choice(signs) if len(signs) > 1 else signs
        text = sign.join(self.v_word() for _ in range(self.span(3, most)))
        return text + (self.v_int(1, 99) if self.rng.random() < share else "")

    # Further forms

    def v_fernet(self): return base64.urlsafe_b64encode(self.raw(32)).decode()
    def v_grub(self): return f"grub.pbkdf2.sha512.10000.{self.v_hex(128).upper()}.{self.v_hex(128).upper()}"
    def v_swmtkn(self): return f"SWMTKN-1-{self.v_lower(50)}-{self.v_lower(25)}"

    def v_mac(self):
        if not self.listed("OUI"):
            return super().v_mac()
        text = self.own("OUI") + "".join(f":{self.v_hex(2)}" for _ in range(3))
        return self.rng.choice(self.cases(text))

    def cases(self, text):
        """An address of a card as hands and tools write it."""
        return [text, text, text.upper()]

    def v_pwhard(self): return self.mixed("!?%+*~._-@=^", 14, 26)
    def v_pwcolon(self): return self.mixed(".-_!*+~?", 12, 20)
    def v_pwpct(self): return self.encode(self.mixed("#@%/:?+&", 12, 20), ["url"])
    def v_phr(self): return self.phrase()
    def v_phpass(self): return "$P$B" + self.chars(values.CRYPT, 30)
    def v_werk(self): return f"scrypt:32768:8:1${self.v_alnum(16)}${self.v_hex(128)}"
    def v_jenkins(self): return "11" + self.v_hex(32)
    def v_jenkinsenc(self): return "{AQAAABAAAAA" + self.v_b64(42) + "=}"
    def v_kcfg(self): return base64.b64encode(self.v_pem_ec().encode()).decode()
    def v_certb64(self): return base64.b64encode(self.v_certificate().encode()).decode()

    def v_dockercfg(self):
        auth = base64.b64encode(self.v_userpw().encode()).decode()
        return base64.b64encode(json.dumps({"auths": {self.v_fqdn(): {"auth": auth}}}).encode()).decode()

    def v_phpsess(self): return self.v_lower(26)
    def v_jsess(self): return self.v_hex(32).upper()
    def v_pin(self): return self.v_digits(6)
    def v_semver(self): return f"{self.span(0, 9)}.{self.span(0, 24)}.{self.span(0, 19)}"
    def v_mosquitto(self): return f"$7$101${self.v_bytes(12)}${self.v_bytes(64)}"
    def v_msgid(self): return f"{self.v_uuid()}@{self.v_fqdn()}"
    def v_connsid(self): return f"s%3A{self.v_b64u(32)}.{self.v_alnum(43)}"
    def v_recaptcha(self): return "6L" + self.v_b64u(38)
    def v_kernel(self): return f"6.{self.span(2, 14)}.{self.span(0, 12)}-{self.span(1, 12)}-pve"
    def v_pod(self): return f"{self.v_hex(9)}-{self.v_lower(5)}"
    def v_pveticket_url(self): return self.encode(self.v_pve_ticket(), ["url"])
    def v_pwhard2(self): return self.mixed("!?*~._-", 14, 26)

    def v_upn(self):
        """The name of an account as Windows domains write it, which only looks like an address."""
        return f"{self.v_account()}@{self.v_domain()}"

    def v_matrix(self): return f"syt_{self.v_b64u(12)}_{self.v_alnum(20)}_{self.v_alnum(6)}"
    def v_mac_bare(self): return self.v_mac().replace(":", "").lower()
    def v_pin4(self): return self.v_digits(4)
    def v_day(self): return f"2026-{self.span(1, 9):02}-{self.span(1, 28):02}"
    def v_datum(self): return f"{self.span(1, 28):02}.{self.span(1, 9):02}.2026"
    def v_clock(self): return f"{self.span(6, 22):02}:{self.span(0, 59):02}"
    def v_moment(self): return f"{self.v_day()}T{self.v_clock()}:{self.span(10, 59)}Z"
    def v_pwh(self): return self.human()
    def v_iso(self): return f"2026-{self.span(1, 12):02}-{self.span(1, 28):02}T{self.span(0, 23):02}:{self.span(0, 59):02}:{self.span(0, 59):02}"
    def v_djsess(self): return self.v_lower(32)
    def v_vatid(self): return "DE" + self.v_digits(9)
    def v_snmpeng(self): return "0x80001f88" + self.v_hex(22)
    def v_rancher(self): return f"kubeconfig-user-{self.v_lower(10)}:{self.v_lower(54)}"
    def v_scwkey(self): return "SCW" + self.v_upper(17)
    def v_mosq(self): return f"$7$101${self.v_bytes(12)}${self.v_bytes(64)}"
    def v_nebula(self): return self.pem("NEBULA X25519 PRIVATE KEY", self.raw(32))
    def v_iqndeb(self): return f"iqn.1993-08.org.debian:01:{self.v_hex(12)}"
    def v_luks(self): return "\n".join(self.chars(values.B64, 76) for _ in range(3)) + self.chars(values.B64, 20) + "=="

    def v_pemlegacy(self):
        head = f"Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,{self.v_hex(32).upper()}\n\n"
        return self.pem("RSA PRIVATE KEY", self.raw(1192), 64, head)
