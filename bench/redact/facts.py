"""Networks, and what only looks like a secret: hashes, ids, keys that are public."""
import base64, struct

from tokens import Tokens

HOSTS = ["athena", "hermes", "vulcan", "saturn", "triton", "callisto", "borg", "picard", "gandalf", "samwise", "rocinante"]
ROLES = ["srv-web", "srv-db", "px", "hv", "esx", "dc", "mail", "gw", "proxmox", "node", "compute", "stor", "bkp", "k8s-wrk"]
TLDS = ["de", "net", "io", "lan", "internal", "home.arpa", "eu", "fr", "ch", "corp", "intra", "local", "it", "nl", "pl", "dev", "com", "org"]
OUI = ["bc:24:11", "52:54:00", "00:50:56", "3c:ec:ef", "ac:1f:6b", "d0:50:99", "e4:5f:01", "f4:4d:30", "18:c0:4d", "00:1b:21"]


class Facts(Tokens):
    """Mixed into Values."""

    # Networks

    def v_hostname(self):
        return self.rng.choice([
            lambda: f"{self.rng.choice(ROLES)}{self.span(1, 9):02}", lambda: f"{self.rng.choice(HOSTS)}{self.span(1, 9)}",
            lambda: f"{self.rng.choice(ROLES)}-{self.rng.choice(['fra', 'cgn', 'ber', 'par', 'waw', 'mil'])}{self.span(1, 9)}",
            lambda: f"{self.rng.choice(ROLES)}-{self.span(1, 40):02}",
        ])()

    def v_domain(self):
        return f"{self.v_word()}{self.rng.choice(['-it', '-cloud', 'werk', 'net', '-labs', ''])}.{self.rng.choice(TLDS)}"

    def v_fqdn(self):
        sub = self.rng.choice(["", "", f"{self.rng.choice(['mgmt', 'dmz', 'dc1', 'prod'])}."])
        return f"{self.v_hostname()}.{sub}{self.v_domain()}"

    def octets(self):
        r = self.rng
        return r.choice([
            lambda: [10, r.randint(0, 255), r.randint(0, 255), r.randint(2, 254)],
            lambda: [192, 168, r.randint(0, 255), r.randint(2, 254)],
            lambda: [172, r.randint(16, 31), r.randint(0, 255), r.randint(2, 254)],
            lambda: [r.choice([46, 78, 81, 91, 138, 157, 185, 193, 212]), r.randint(1, 254), r.randint(1, 254), r.randint(2, 254)],
        ])()

    def v_ipv4(self): return ".".join(map(str, self.octets()))

    def v_ipv4_cidr(self):
        if self.rng.random() < 0.5:
            return f"{self.v_ipv4()}/{self.rng.choice([16, 20, 22, 24, 24, 26, 32])}"
        a, b, c, _ = self.octets()
        return f"{a}.{b}.{c}.0/24"

    def v_ipv6(self):
        h = lambda: f"{self.span(1, 0xffff):x}"
        return self.rng.choice([
            lambda: f"fd{self.v_hex(2)}:{h()}:{h()}::{h()}", lambda: f"2a0{self.v_int(1, 9)}:{h()}:{h()}:{h()}::{h()}",
            lambda: f"fe80::{h()}:{self.v_hex(2)}ff:fe{self.v_hex(2)}:{h()}", lambda: ":".join(["2001", "67c"] + [h() for _ in range(6)]),
        ])()

    def v_ipv6_cidr(self):
        h = lambda: f"{self.span(0x1000, 0xffff):x}"
        return self.rng.choice([f"fd{self.v_hex(2)}:{h()}:{h()}::/{self.rng.choice([48, 64])}", f"{self.v_ipv6()}/{self.rng.choice([64, 128])}"])

    def v_mac(self):
        text = self.rng.choice(OUI) + "".join(f":{self.v_hex(2)}" for _ in range(3))
        return text.upper() if self.rng.random() < 0.5 else text

    def v_mac_dash(self): return self.v_mac().replace(":", "-").upper()

    def v_mac_dot(self):
        h = self.v_mac().replace(":", "").lower()
        return f"{h[:4]}.{h[4:8]}.{h[8:]}"

    # Hashes and ids

    def v_sha256(self): return self.v_hex(64)
    def v_sha1(self): return self.v_hex(40)
    def v_sha512(self): return self.v_hex(128)
    def v_md5(self): return self.v_hex(32)
    def v_git_sha(self): return self.v_hex(40)
    def v_short_sha(self): return self.v_hex(7, 12)
    def v_digest(self): return "sha256:" + self.v_hex(64)
    def v_sri(self): return "sha512-" + base64.b64encode(self.raw(64)).decode()
    def v_nar(self): return "sha256-" + self.v_key32()
    def v_gosum(self): return "h1:" + self.v_key32()
    def v_lockfile_hash(self): return self.v_digest()
    def v_trace_id(self): return self.v_hex(32)
    def v_span_id(self): return self.v_hex(16)
    def v_request_id(self): return self.v_uuid()
    def v_timestamp(self): return self.v_int(1_690_000_000, 1_790_000_000)
    def v_key_id(self): return self.v_hex(16).upper()
    def v_account_id(self): return self.v_digits(12)
    def v_number(self): return self.v_int(100, 99_999_999)
    def v_etag(self): return f'{self.v_hex(32)}'
    def v_build_id(self): return self.v_hex(40)
    def v_asset_hash(self): return self.v_hex(8, 20)
    def v_zfs_guid(self): return self.v_int(10**18, 1.8e19.__trunc__())
    def v_wwn(self): return "0x5" + self.v_hex(15)
    def v_disk_id(self): return self.rng.choice([f"wwn-0x{self.v_hex(16)}", f"ata-WDC_WD40EFRX-68N32N0_WD-WCC{self.v_upper(8)}", f"nvme-eui.{self.v_hex(32)}"])
    def v_serial(self): return self.rng.choice([f"WD-WCC{self.v_upper(9)}", f"S{self.v_upper(14)}", f"ZA{self.v_upper(6)}"])
    def v_iqn(self): return f"iqn.2003-01.org.linux-iscsi.{self.v_word()}.x8664:sn.{self.v_hex(12)}"
    def v_bios_uuid(self): return self.v_uuid().upper()
    def v_arn(self): return f"arn:aws:{self.rng.choice(['iam', 'kms', 'sns', 'secretsmanager'])}:{self.rng.choice(['', 'eu-west-1'])}:{self.v_digits(12)}:{self.rng.choice(['role', 'key', 'user'])}/{self.v_word()}"
    def v_tf_resource_id(self): return self.rng.choice(["vpc-", "sg-", "eni-", "vol-", "snap-", "rtb-"]) + "0" + self.v_hex(16)
    def v_ec2(self): return "i-0" + self.v_hex(16)
    def v_order_id(self): return f"{self.rng.choice(['INV', 'ORD', 'RMA', 'PO'])}-{self.v_int(2019, 2026)}-{self.v_digits(5)}"
    def v_ean(self): return "40" + self.v_digits(11)
    def v_tracking(self): return f"00340{self.v_digits(15)}"

    def v_version(self):
        r = self.rng
        return r.choice([f"{r.randint(0, 9)}.{r.randint(0, 30)}.{r.randint(0, 20)}", f"6.{r.randint(2, 14)}.{r.randint(0, 12)}-{r.randint(1, 12)}-pve", f"{r.randint(1, 9)}.{r.randint(0, 9)}.{r.randint(0, 9)}-rc{r.randint(1, 4)}"])

    def v_pvuuid(self): return "-".join(self.v_alnum(n) for n in (6, 4, 4, 4, 4, 4, 6))
    def v_upper_lm(self): return "aad3b435" + "b51404ee" + "aad3b435" + "b51404ee"
    def v_version4(self): return ".".join(str(self.span(0, 40)) for _ in range(3)) + f".{self.span(1, 9999)}"

    def v_fingerprint(self): return ":".join(self.v_hex(2).upper() for _ in range(32))
    v_tls_fingerprint = v_fingerprint
    def v_fingerprint20(self): return ":".join(self.v_hex(2).upper() for _ in range(20))
    def v_md5_fingerprint(self): return "MD5:" + ":".join(self.v_hex(2) for _ in range(16))
    def v_md5_colons(self): return ":".join(self.v_hex(2) for _ in range(16))
    def v_ssh_fingerprint(self): return "SHA256:" + base64.b64encode(self.raw(32)).decode().rstrip("=")
    def v_gpg_fingerprint(self): return " ".join(self.v_hex(4).upper() for _ in range(10))

    def v_pve_upid(self):
        user = self.rng.choice(["root@pam", "ops@pve", "svc-backup@pve"])
        kind = self.rng.choice(["vzdump", "qmstart", "vncproxy", "qmigrate", "aptupdate", "vzsnapshot"])
        return f"UPID:{self.v_hostname()}:{self.v_hex(8).upper()}:{self.v_hex(8).upper()}:{self.when()}:{kind}:{self.span(100, 999)}:{user}:"

    # Keys that are public

    def v_ssh_ed25519(self):
        s = lambda b: struct.pack(">I", len(b)) + b
        return base64.b64encode(s(b"ssh-ed25519") + s(self.raw(32))).decode()

    v_ssh_public_key = v_ssh_ed25519

    def v_ssh_rsa(self):
        s = lambda b: struct.pack(">I", len(b)) + b
        return base64.b64encode(s(b"ssh-rsa") + s(b"\x01\0\x01") + s(b"\0\xb0" + self.raw(383))).decode()

    def v_certificate(self):
        serial = b"\xa0\x03\x02\x01\x02" + self.der(2, b"\x01" + self.raw(15))
        inner = self.der(0x30, serial + bytes.fromhex("300d06092a864886f70d01010b0500") + self.raw(500))
        tail = bytes.fromhex("300d06092a864886f70d01010b0500") + self.der(3, b"\0" + self.raw(256))
        return self.pem("CERTIFICATE", self.der(0x30, inner + tail))

    def v_csr(self): return self.pem("CERTIFICATE REQUEST", self.der(0x30, self.der(0x30, b"\x02\x01\0" + self.raw(400)) + self.raw(270)))
    def v_pem_public(self): return self.pem("PUBLIC KEY", self.der(0x30, bytes.fromhex("300d06092a864886f70d01010105000382010f00") + self.raw(270)))
    v_public_key = v_pem_public
    def v_pgp_public(self): return self.pem("PGP PUBLIC KEY BLOCK", b"\x99\x01\x0d\x04" + self.raw(500), 64, "\n")
    def v_pgp_message(self): return self.pem("PGP MESSAGE", b"\x85\x01\x0c\x03" + self.raw(400), 64, "\n")
    def v_pgp_signature(self): return self.pem("PGP SIGNATURE", b"\x89\x01\x33\x04" + self.raw(300), 64, "\n")
    def v_dh_params(self): return self.pem("DH PARAMETERS", self.der(0x30, self.der_int(256) + b"\x02\x01\x02"))
    def v_wireguard_public_key(self): return self.v_key32()
    def v_age_public_key(self): return "age1" + self.chars("qpzry9x8gf2tvdw0s3jn54khce6mua7l", 58)
    def v_stripe_public(self): return "pk_live_" + self.v_alnum(24)
    def v_dkim(self): return base64.b64encode(bytes.fromhex("30820122300d06092a864886f70d01010105000382010f00") + self.raw(270)).decode()
    def v_jwk_x(self): return base64.urlsafe_b64encode(self.raw(32)).decode().rstrip("=")
    def v_hashed_host(self): return f"{self.v_bytes(20)}|{self.v_bytes(20)}"
    def v_sops(self): return f"ENC[AES256_GCM,data:{self.v_bytes(self.span(8, 24))},iv:{self.v_key32()},tag:{self.v_bytes(16)},type:str]"
    def v_sealed(self): return "AgB" + self.v_b64(400) + "="

    def v_png(self):
        return base64.b64encode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x40\0\0\0\x40\x08\x06" + self.raw(300)).decode()

    v_base64_image = v_png
    def v_woff(self): return base64.b64encode(b"wOF2\0\x01\0\0" + self.raw(300)).decode()
    def v_svg_path(self): return "M" + " ".join(f"{self.v_int(0, 99)}.{self.v_int(0, 99)}" + self.rng.choice(["L", "C", ","]) for _ in range(40))
    def v_base64_text(self): return base64.b64encode(f"{self.v_word()} {self.v_word()} {self.v_word()}".encode()).decode()

    def v_shop(self, *parts):
        """The public host of a package registry, by its parts."""
        return ".".join(parts)

    def v_doc_example_key(self): return "AKIA" + "IOSFODNN7" + "EXAMPLE"
    def v_doc_example_secret(self): return "wJalrXUtnFEMI/K7MDENG" + "/bPxRfiCY" + "EXAMPLEKEY"

    def v_placeholder(self):
        return self.rng.choice(["changeme", "CHANGEME", "<password>", "<your-token>", "xxxxxxxx", "your-password-here", "REPLACE_ME", "<secret>", "insert-token-here", "TODO", "YOUR_API_KEY", "<redacted>"])

    def v_redacted(self): return self.rng.choice(["********", "***", "[REDACTED]", "<hidden>", "xxxxx", "••••••••", "[FILTERED]", "<masked>"])
    def v_pubkey_minisign(self): return "RW" + self.v_b64(54)
