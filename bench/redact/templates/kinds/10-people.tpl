==== kd_pii_seed_ts prisma/seed.ts
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

const customers = [
  { id: '«-uuid»', fullName: '«person-name:ascii_name»', email: '«email»', phone: '«phone»', birthDate: new Date('«dob»'), iban: '«iban:ibanp»' },
  { id: '«-uuid»', fullName: '«person-name:ascii_name»', email: '«email»', phone: '«phone»', birthDate: new Date('«dob»'), iban: '«iban:ibanp»' },
];

async function main() {
  for (const data of customers) {
    await prisma.customer.upsert({ where: { email: data.email }, update: {}, create: data });
  }
  await prisma.address.create({ data: { street: '«postal-address:street»', town: '«~:town»', kind: 'BILLING' } });
  await prisma.invoice.create({ data: { number: '«-identifier:order_id»', issuedAt: new Date('2026-02-11'), total: 1190.5 } });
}

main().finally(() => prisma.$disconnect());
==== kd_pii_sql_ids db/testdata/persons.sql
-- anonymisieren vor Weitergabe!
BEGIN;
INSERT INTO person (id, last_name, first_name, birth_date, pesel, nip) VALUES (1, '«~:last»', '«~:first»', '«dob»', '«pl-pesel»', NULL);
INSERT INTO person (id, last_name, first_name, birth_date, bsn) VALUES (2, '«~:last»', '«~:first»', '«dob»', '«nl-bsn»');
INSERT INTO person (id, last_name, first_name, birth_date, codice_fiscale) VALUES (3, '«~:last»', '«~:first»', '«dob»', '«it-codice-fiscale»');
INSERT INTO person (id, last_name, first_name, birth_date, dni) VALUES (4, '«~:last»', '«~:first»', '«dob»', '«es-dni»');
INSERT INTO person (id, last_name, first_name, birth_date, nir) VALUES (5, '«~:last»', '«~:first»', '«dob»', '«fr-nir»');
INSERT INTO person (id, last_name, first_name, birth_date, cpf) VALUES (6, '«~:last»', '«~:first»', '«dob»', '«br-cpf»');
UPDATE person SET steuer_id = '«de-steuerid»' WHERE id = 1;
UPDATE person SET created_by = 'import', batch = '«-uuid»', checksum = '«-md5»';
COMMIT;
==== kd_pii_fhir testdata/patient.json
{
  "resourceType": "Patient",
  "id": "«-uuid»",
  "meta": { "versionId": "3", "lastUpdated": "2026-05-02T08:41:00+02:00", "profile": ["http://«~|hl7.org»/fhir/StructureDefinition/Patient"] },
  "identifier": [
    { "type": { "coding": [{ "system": "http://«~|terminology.hl7.org»/CodeSystem/v2-0203", "code": "MR" }] }, "system": "urn:oid:«-identifier:oid»", "value": "«health-record:mrn»" },
    { "system": "http://«~|fhir.de»/sid/gkv/kvid-10", "value": "«health-record:kvnr»" }
  ],
  "name": [{ "use": "official", "text": "«person-name»" }],
  "telecom": [
    { "system": "phone", "value": "«phone»", "use": "mobile" },
    { "system": "email", "value": "«email»" }
  ],
  "gender": "female",
  "birthDate": "«dob»",
  "address": [{ "line": ["«postal-address:street»"], "city": "Ulm", "country": "DE" }]
}
==== kd_pii_vcard kontakte/hersteller.vcf
BEGIN:VCARD
VERSION:3.0
PRODID:-//Sabre//Sabre VObject 4.5.6//EN
UID:«-uuid»
FN:«person-name#a»
ORG:«=word» Service;Field
TEL;TYPE=CELL:«phone»
TEL;TYPE=WORK,VOICE:«phone»
EMAIL;TYPE=WORK:«email»
BDAY:«dob»
NOTE:Vertrag «-identifier:order_id»\, Reaktionszeit 4h
REV:20260214T101112Z
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:«-uuid»
FN:«person-name»
TEL;TYPE=CELL:«phone»
ADR;TYPE=WORK:;;«postal-address:street»;;;;
URL:https://«fqdn»
END:VCARD
==== kd_pii_ldif export/people.ldif
# extended LDIF
#
# base <ou=people,dc=«=word»,dc=lan> with scope subtree
#
dn: uid=«=login»,ou=people,dc=lan
objectClass: inetOrgPerson
cn: «person-name:ascii_name»
mail: «email»
telephoneNumber: «phone»
postalAddress: «postal-address:street»$«~:town»
employeeNumber: «-number»
entryUUID: «-uuid»
userPassword: «password-hash:ssha»
pwdChangedTime: 20260104080000Z
jpegPhoto:: «-base64-image:png»

dn: uid=svc-pve,ou=services,dc=lan
objectClass: simpleSecurityObject
description: «-prose|password rotated by cron»
userPassword:: «password-hash:ssha.b64»
entryCSN: 20260104080000.000000Z#000000#001#000000
==== kd_pii_sepa out/pain001.xml
<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">
  <CstmrCdtTrfInitn>
    <GrpHdr><MsgId>«-identifier:upper(16)»</MsgId><CreDtTm>2026-06-01T07:00:00</CreDtTm><NbOfTxs>2</NbOfTxs><CtrlSum>2310.40</CtrlSum></GrpHdr>
    <PmtInf>
      <DbtrAcct><Id><IBAN>«iban:ibanp»</IBAN></Id></DbtrAcct>
      <DbtrAgt><FinInstnId><BICFI>«-identifier|GENODEF1ULM»</BICFI></FinInstnId></DbtrAgt>
      <CdtTrfTxInf>
        <PmtId><EndToEndId>«-identifier:order_id»</EndToEndId></PmtId>
        <Amt><InstdAmt Ccy="EUR">1190.40</InstdAmt></Amt>
        <Cdtr><Nm>«person-name:ascii_name»</Nm><PstlAdr><AdrLine>«postal-address:street»</AdrLine></PstlAdr></Cdtr>
        <CdtrAcct><Id><IBAN>«iban:ibanp»</IBAN></Id></CdtrAcct>
        <RmtInf><Ustrd>Gehalt 05/2026</Ustrd></RmtInf>
      </CdtTrfTxInf>
    </PmtInf>
  </CstmrCdtTrfInitn>
</Document>
==== kd_pii_debian debian/changelog
pve-sensord («-version:semver») bookworm; urgency=medium

  * read the token from the credentials directory (closes: #«=int(100,9999)»)
  * d/control: bump «-setting|Standards-Version»

 -- «person-name:ascii_name#m» <«email#e»>  Tue, 10 Feb 2026 14:01:09 +0100
---- debian/control
Source: pve-sensord
Maintainer: «person-name#m» <«email#e»>
Uploaders: «person-name» <«email»>
Build-Depends: debhelper-compat (= 13), cargo:native
Homepage: https://«fqdn»
---- .mailmap
«person-name#m» <«email#e»> <root@«~:hostname»>
«person-name» <«email»> «~:login» <«email»>
---- CODEOWNERS
*             @infra-team
/playbooks/   @noc «email»
==== kd_pii_tests_kt src/test/kotlin/CardMaskTest.kt
package net.shop

import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import kotlin.test.assertEquals

class CardMaskTest {
    private val holder = Customer(name = "«person-name:ascii_name»", email = "«email»", card = "«card:cardp»")

    @Test
    fun `keeps the last four`() {
        assertEquals("«-redacted|**** **** ****» " + holder.card.takeLast(4), mask(holder.card))
    }

    @ParameterizedTest
    @CsvSource("«card», true", "«-number», false", "0000000000000, false")
    fun `luhn`(number: String, valid: Boolean) = assertEquals(valid, isCard(number))

    @Test
    fun `us numbers are masked`() {
        val ssn = "«us-ssn»"
        assertEquals("«-redacted|XXX-XX-XXXX»", mask(ssn))
        assertEquals("order «-identifier:order_id»", mask("order «~:order_id»"))
    }
}
==== kd_pii_travel src/fixtures/travellers.toml
# used by tests/visa.rs; came from the old booking system
[[traveller]]
name = "«person-name»"
passport_number = "«passport»"
passport_expiry = "2031-04-30"
date_of_birth = "«dob»"
nationality = "LUX"

[[traveller]]
name = "«person-name»"
driver_licence = "«driver-licence»"
national_id = "«national-id»"
emergency_phone = "«phone»"

[[traveller]]
name = "«person-name»"
nino = "«uk-nino»"
frequent_flyer = "«-identifier:upper(10)»"

[booking]
record_locator = "«-identifier:upper(6)»"
ticket = "220-«-number:digits(10)»"
uuid = "«-uuid»"
==== kd_pii_oncall terraform/pagerduty.tf
resource "pagerduty_user" "primary" {
  name      = "«person-name»"
  email     = "«email»"
  role      = "limited_user"
  time_zone = "Europe/Oslo"
}

resource "pagerduty_user_contact_method" "primary_sms" {
  user_id      = pagerduty_user.primary.id
  type         = "sms_contact_method"
  country_code = "+47"
  address      = "«phone»"
  label        = "Work"
}

resource "pagerduty_schedule" "night" {
  name      = "night"
  time_zone = "Europe/Oslo"
  layer {
    start                        = "2026-01-05T20:00:00+01:00"
    rotation_virtual_start       = "2026-01-05T20:00:00+01:00"
    rotation_turn_length_seconds = 604800
    users                        = ["«-identifier:upper(7)»", pagerduty_user.primary.id]
  }
}

provider "pagerduty" {
  token = "«monitoring-token:pagerduty»"
}
==== kd_pii_netbox netbox/contacts.yaml
- name: «person-name»
  title: Facility
  phone: «phone»
  email: «email»
  address: "«postal-address»"
  group: { slug: colo }
- name: «person-name»
  title: NOC
  phone: "«phone»"
  link: https://«fqdn»/tickets
  comments: |
    Zutritt nur mit Ausweis, Kartennummer «-number».
    Techniker: «person-name»
- site: «=word»
  facility: Cage 4.«=int(1,40)»
  asn: 65«=int(100,530)»
  prefixes: [«ipv4-cidr», «ipv6-cidr»]
  circuits:
    - cid: «-identifier:order_id»
      provider_account: «-account-id»
==== kd_pii_epp registry/contact-create.xml
<epp xmlns="urn:ietf:params:xml:ns:epp-1.0">
  <command>
    <create>
      <contact:create xmlns:contact="urn:ietf:params:xml:ns:contact-1.0">
        <contact:id>«-identifier:upper(9)»</contact:id>
        <contact:postalInfo type="loc">
          <contact:name>«person-name:ascii_name»</contact:name>
          <contact:addr>
            <contact:street>«postal-address:street»</contact:street>
            <contact:cc>LU</contact:cc>
          </contact:addr>
        </contact:postalInfo>
        <contact:voice>«phone:phone_epp»</contact:voice>
        <contact:email>«email»</contact:email>
        <contact:authInfo><contact:pw>«config-password:pwsafe»</contact:pw></contact:authInfo>
      </contact:create>
    </create>
    <clTRID>«-identifier:uuid»</clTRID>
  </command>
</epp>
==== kd_pii_django fixtures/hr.json
[
  {
    "model": "hr.employee",
    "pk": «=int(1,900)»,
    "fields": {
      "full_name": "«person-name:ascii_name»",
      "email": "«email»",
      "mobile": "«phone»",
      "date_of_birth": "«dob»",
      "tax_id": "«de-steuerid»",
      "iban": "«iban:ibanp»",
      "hired": "2019-04-01",
      "badge": "«-number»",
      "home_address": "«postal-address»"
    }
  },
  {
    "model": "auth.user",
    "pk": «=int(1,900)»,
    "fields": { "username": "«=login»", "password": "«password-hash:pbkdf2»", "last_login": null, "email": "«email»" }
  },
  { "model": "sessions.session", "pk": "«session-cookie:lower(32)»", "fields": { "session_data": "«~:b64u(80)»", "expire_date": "2026-03-01T00:00:00Z" } }
]
==== kd_pii_phone_py asterisk/sync_phonebook.py
"""Telefonbuch für die Anlage, aus der Personalliste."""
import csv
import sys

PBX = "«ipv4»"
AMI_USER = "phonebook"
AMI_SECRET = "«code-password:alnum(18)»"
# Vertretung im August: «person-name», «phone»
FALLBACK = [
    ("«person-name»", "«phone»"),
    ("«person-name»", "«phone»"),
    ("Zentrale", "-0"),
    ("Notruf", "112"),
]


def rows(path):
    with open(path, newline="", encoding="utf-8") as handle:
        yield from csv.DictReader(handle, delimiter=";")


if __name__ == "__main__":
    for row in rows(sys.argv[1]):
        print(row["Name"], row["Durchwahl"], sep="\t")
==== kd_pii_ics kalender/wartung.ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Nextcloud calendar v5.0.6
BEGIN:VEVENT
UID:«-uuid»
DTSTAMP:20260122T093005Z
SUMMARY:Firmware «hostname:numbered»
ORGANIZER;CN=«person-name»:mailto:«email»
ATTENDEE;CN=«person-name»;ROLE=REQ-PARTICIPANT:mailto:«email»
DESCRIPTION:BMC https://«ipv4»\, Benutzer ADMIN\, Passwort «prose-password:pwsafe»\nDurchwahl Leitstelle «phone»
LOCATION:«postal-address»
SEQUENCE:2
END:VEVENT
END:VCALENDAR
