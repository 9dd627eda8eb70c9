==== fk_pii_seed_sql db/seeds/customers.sql
-- staging copy, do not load into prod
SET search_path = shop;
CREATE ROLE report LOGIN PASSWORD '«sql-password:pwa»';
ALTER USER catalog WITH ENCRYPTED PASSWORD '«sql-password:pwq2»';
INSERT INTO customers (id, full_name, email, phone, date_of_birth, iban, password_hash) VALUES
  (1, '«person-name:ascii_name»', '«email»', '«phone»', '«dob»', '«iban»', '«password-hash:bcrypt»'),
  (2, '«person-name:ascii_name»', '«email»', '«phone»', '«dob»', '«iban»', '«password-hash:bcrypt»'),
  (3, '«person-name:ascii_name»', '«email»', NULL, '«dob»', NULL, '«password-hash:argon2»');
INSERT INTO addresses (customer_id, postal_address) VALUES (1, '«postal-address»'), (2, '«postal-address»');
INSERT INTO payments (id, card_number, order_ref, checksum) VALUES
  ('«-uuid»', '«card»', '«-order-id»', '«-md5»'),
  ('«-uuid»', '«card»', '«-order-id»', '«-md5»');
UPDATE users SET last_ip = '«ipv4»', session_id = '«session-cookie:hex(32)»' WHERE id = 2;
CREATE USER 'dump'@'«ipv4»' IDENTIFIED BY '«sql-password:pwa»';
SELECT count(*) FROM customers WHERE password_hash IS NULL;
==== fk_pii_fixture_json test/fixtures/employees.json
[
  {
    "employeeId": "«-id:int(10000,99999)»",
    "name": "«person-name»",
    "email": "«email»",
    "phone": "«phone»",
    "birthDate": "«dob»",
    "taxId": "«de-steuerid»",
    "iban": "«iban»",
    "address": { "street": "«postal-address:street»", "city": "«~:town»" },
    "badge": "«-uuid»"
  },
  {
    "employeeId": "«-id:int(10000,99999)»",
    "name": "«person-name»",
    "email": "«email»",
    "dni": "«es-dni»",
    "passportNumber": "«passport»",
    "workstation": "«hostname»",
    "initialPassword": "«config-password:human»"
  },
  {
    "employeeId": "«-id:int(10000,99999)»",
    "name": "«person-name»",
    "codiceFiscale": "«it-codice-fiscale»",
    "mobile": "«phone»",
    "healthInsuranceNumber": "«health-record:kvnr»",
    "photo": "/img/«-asset-hash:hex(16)».png"
  },
  {
    "employeeId": "«-id:int(10000,99999)»",
    "name": "«person-name»",
    "pesel": "«pl-pesel»",
    "bsn": null,
    "startedAt": "2024-03-01",
    "version": "«-version»"
  }
]
==== fk_pii_ldif_ldap exports/staff.ldif
version: 1

dn: uid=«=login#a»,ou=people,dc=werk,dc=lan
objectClass: inetOrgPerson
uid: «=login#a»
cn: «person-name»
mail: «email»
telephoneNumber: «phone»
mobile: «phone»
postalAddress: «postal-address»
userPassword: «password-hash:ssha»
employeeNumber: «-id:int(1000,9999)»
entryUUID: «-uuid»

dn: cn=reader,ou=svc,dc=werk,dc=lan
objectClass: simpleSecurityObject
userPassword: «config-password:pwa»
description: «-prose|bind account of the print server»

dn: cn=«hostname#h»,ou=hosts,dc=werk,dc=lan
objectClass: ipHost
ipHostNumber: «ipv4»
macAddress: «mac»
---- etc/sssd/sssd.conf
[domain/werk]
id_provider = ldap
ldap_uri = ldaps://«fqdn»
ldap_default_bind_dn = cn=reader,ou=svc,dc=werk,dc=lan
ldap_default_authtok_type = «-setting|password»
ldap_default_authtok = «config-password:pwq»
==== fk_pii_yaml_contacts inventory/contacts.yml
# who to call; rendered into the runbook
oncall:
  - name: «person-name»
    phone: "«phone»"
    email: «email»
    pager_key: «monitoring-token:lower(30)»
  - name: "«person-name»"
    mobile: «phone»
    email: '«email»'
customers:
  werk_nord:
    contact: «person-name»
    address: «postal-address»
    vpn_gateway: «ipv4»
    networks: [«ipv4-cidr», «ipv4-cidr»]
    contract: «-order-id»
    portal: {user: «email», password: "«config-password:pwq2»"}
  labor:
    contact: «person-name»
    direct: «phone»
    dicom_host: «fqdn»
    patient_example: {mrn: "«health-record:mrn»", birth_date: «dob», nhs_number: "«health-record:nhs»"}
ticket_url: https://«fqdn»/t/«-number:int(1000,90000)»
==== fk_clean_schema_json schemas/user.schema.json
{
  "$schema": "https://«~|json-schema.org»/draft/2020-12/schema",
  "$id": "urn:uuid:«-uuid»",
  "title": "User",
  "type": "object",
  "required": ["username", "password"],
  "properties": {
    "username": { "type": "string", "maxLength": 64 },
    "password": { "type": "string", "format": "password", "minLength": 12, "description": "«-prose|Stored as an argon2 hash»" },
    "apiToken": { "type": "string", "pattern": "«-regex|^[A-Za-z0-9]{40}$»", "writeOnly": true },
    "phone": { "type": "string", "examples": ["«-placeholder|+00 000 000000»"] },
    "iban": { "type": "string", "minLength": 15 },
    "secretRef": { "$ref": "#/$defs/«-setting|secretRef»" }
  },
  "$defs": {
    "secretRef": { "type": "object", "properties": { "name": { "const": "«-setting|app-secrets»" }, "key": { "default": "«-setting|password»" } } }
  },
  "x-checksum": "«-sha256»"
}
==== fk_clean_locks vendor/flake.lock
{
  "nodes": {
    "nixpkgs": {
      "locked": {
        "lastModified": «-timestamp»,
        "narHash": "«-nar:nixhash»",
        "owner": "NixOS",
        "rev": "«-git-sha»",
        "type": "github"
      }
    }
  },
  "version": 7
}
---- vendor/poetry.lock
[[package]]
name = "proxmoxer"
version = "«-version|2.2.0»"
files = [
    {file = "proxmoxer-2.2.0.tar.gz", hash = "«-lockfile-hash»"},
    {file = "proxmoxer-2.2.0-py3-none-any.whl", hash = "«-lockfile-hash»"},
]
[metadata]
content-hash = "«-sha256»"
---- vendor/Chart.lock
dependencies:
- name: postgresql
  repository: oci://«~|registry-1.docker.io»/bitnamicharts
  version: «-version|16.2.1»
digest: «-sha256:digest»
generated: "2026-01-08T10:11:12.«-number:digits(9)»+01:00"
---- vendor/pnpm-lock.yaml
lockfileVersion: '9.0'
packages:
  «-package|token-types@6.0.0»:
    resolution: {integrity: «-sri»}
  «-package|password-prompt@1.1.3»:
    resolution: {integrity: «-sri»}
  «-package|secret-stack@8.1.0»:
    resolution: {integrity: «-sri»}
==== fk_clean_code_parser src/lexer/token.rs
//! Tokens of the little language. A token knows where it stood.
use std::collections::HashMap;

#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    Ident(String),
    Secret(String),
    Number(u64),
}

pub struct Lexer<'a> {
    token: Option<Token>,
    password_rule: &'a str,
    keys: HashMap<String, Token>,
}

impl<'a> Lexer<'a> {
    pub fn new(password_rule: &'a str) -> Self {
        Self { token: «-code-reference|None», password_rule, keys: HashMap::new() }
    }

    pub fn next_token(&mut self) -> Option<Token> {
        let token = self.«-code-reference|token.take()»?;
        self.keys.insert("key".into(), token.clone());
        Some(token)
    }
}

/// let password = "«-placeholder|...»" is refused by the checker.
const GOLDEN: &str = "«-sha256»";
const ID: &str = "«-uuid»";
const TOKEN_SEPARATOR: &str = "«-setting|::»";
const PASSWORD_ERROR: &str = "«-prose|the password does not match»";
==== fk_clean_k8s_manifest deploy/base/rbac.yaml
apiVersion: v1
kind: ServiceAccount
metadata:
  name: token-reviewer
  uid: «-uuid»
automountServiceAccountToken: false
secrets: [{name: «-setting|token-reviewer-token-x7k2p»}]
---
apiVersion: «~|rbac.authorization.k8s.io»/v1
kind: Role
metadata: {name: secret-reader}
rules:
  - apiGroups: [""]
    resources: ["secrets", "serviceaccounts/token"]
    verbs: [get, create]
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: vault-agent, labels: {controller-revision-hash: «-asset-hash:hex(10)»}}
spec:
  template:
    metadata:
      annotations:
        «~|vault.hashicorp.com»/agent-inject-secret-db: "«-path|kv/data/ledger/db»"
        «~|vault.hashicorp.com»/role: "«-setting|ledger»"
        checksum/config: «-sha256»
    spec:
      containers:
        - image: debian@«-sha256:digest»
          env:
            - {name: PASSWORD_FILE, value: «-path|/vault/secrets/db»}
            - {name: TOKEN_AUDIENCE, value: «-setting|vault»}
            - {name: API_KEY, valueFrom: {secretKeyRef: {name: «-setting|api», key: «-setting|key»}}}
==== fk_clean_defaults_conf etc/login.defs
# Configuration of the password suite
MAIL_DIR        /var/mail
PASS_MAX_DAYS   «-setting|99999»
PASS_MIN_DAYS   «-setting|0»
PASS_WARN_AGE   «-setting|7»
ENCRYPT_METHOD  «-setting|YESCRYPT»
LOGIN_RETRIES   5
---- etc/security/pwquality.conf
minlen = «-setting|12»
dictpath = «-path|/usr/share/cracklib/pw_dict»
---- etc/pam.d/common-password
password	[success=1 default=ignore]	pam_unix.so obscure use_authtok try_first_pass yescrypt
password	requisite			pam_deny.so
---- etc/ssh/sshd_config.d/10-keys.conf
PasswordAuthentication «-setting|no»
PermitRootLogin «-setting|prohibit-password»
AuthorizedKeysFile «-path|.ssh/authorized_keys»
---- etc/sudoers.d/ops
%ops ALL=(ALL:ALL) NOPASSWD: /usr/sbin/qm, /usr/sbin/pct
Defaults passwd_tries=«-setting|3»
Defaults secure_path="/usr/sbin:/usr/bin"
---- etc/nsswitch.conf
passwd: files sss
shadow: files sss
---- etc/crypttab
data UUID=«-uuid» «-path|/etc/keys/data.key» luks,discard
swap /dev/disk/by-id/«-disk-id» /dev/urandom swap
==== fk_credential_files home/«=login»/.pgpass
# host:port:db:user:password
«ipv4»:5432:ledger:ledger:«pgpass:pwa»
«fqdn»:5432:*:postgres:«pgpass:pw»
*:6432:catalog:catalog:«pgpass:pwprop»
---- home/.netrc
machine «fqdn»
  login svc-deploy
  password «netrc:pwa»
machine «~|github.com» login lager-bot password «github-pat»
---- home/.config/gh/hosts.yml
«~|github.com»:
    user: lager-bot
    oauth_token: «github-fine-grained-pat»
    git_protocol: https
---- home/.git-credentials
https://svc-deploy:«gitlab-pat»@«fqdn»
https://lager:«connection-string:pwurl»@«fqdn»
---- etc/gitlab-runner/config.toml
concurrent = 4
[[runners]]
  name = "«hostname»"
  url = "https://«fqdn»/"
  id = «-number:int(10,9000)»
  token = "«gitlab-runner-token»"
  executor = "docker"
  [runners.cache.s3]
    AccessKey = "«aws-access-key-id»"
    SecretKey = "«aws-secret-key»"
---- home/totp.txt
otpauth://totp/Lager:ops?secret=«totp-secret:b32(32)»&issuer=Lager&digits=6&period=30
---- home/.config/hub.jwk
{"kty":"OKP","crv":"Ed25519","d":"«jwk-private»","x":"«-jwk-x»","kid":"«-key-id»"}
---- srv/README.txt
Zugang Lager-NAS: Benutzer wartung, Passwort «prose-password:pwa»
The password for the staging shop is «prose-password:pwlower», please rotate it before «-date|1 March».
Le mot de passe du portail est «prose-password:human» et il expire dans «-setting|90» jours.
Das Passwort steht im Tresor und wird hier nicht wiederholt.
