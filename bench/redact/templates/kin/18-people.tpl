==== kn_people_ldif exports/people.ldif
dn: dc=office,dc=lan
objectClass: domain
dc: office

«each 4-5»
dn: uid=«=login»,ou=people,dc=office,dc=lan
objectClass: inetOrgPerson
cn: «person-name»
mail: «email»
mobile: «phone»
telephoneNumber: «phone»
homePostalAddress: «postal-address»
employeeNumber: «-number:digits(6)»
entryUUID: «-uuid»
userPassword: «password-hash:ssha»
sambaNTPassword: «password-hash:nthash»
sshPublicKey: ssh-ed25519 «-ssh-public-key» «email»

«end»
dn: cn=operators,ou=groups,dc=office,dc=lan
objectClass: groupOfNames
member: uid=«=login»,ou=people,dc=office,dc=lan
entryCSN: 20260211091455.«-number:digits(6)»Z#000000#000#000000
==== kn_people_visitors datacenter/visitors-2026.csv
date,visitor,phone,mail,passport_no,driver_license,rack,badge
«each 3-4»
2026-0«=int(1,9)»-1«=int(0,9)»,«person-name»,«phone»,«email»,«passport»,,B0«=int(1,9)»,«-number:digits(5)»
2026-0«=int(1,9)»-0«=int(1,9)»,"«person-name:person_rev»",«phone»,«email»,,«driver-licence»,A1«=int(1,9)»,«-number:digits(5)»
«end»
---- datacenter/on-call.yaml
# on-call rota; do not publish
rota:
  - name: «person-name»
    mobile: "«phone»"
    mail: «email»
    birthday: «dob»
    week: 14
  - name: «person-name»
    mobile: "«phone»"
    mail: «email»
    birthday: «dob»
    week: 15
escalation:
  manager: «person-name»
  phone: "«phone»"
  emergency_contact: "«person-name»"
gate_code: "«~:digits(6)»"
ticket_prefix: «-setting|DC»
revision: «-git-sha»
==== kn_people_invoice billing/invoice-«=int(1000,9999)».txt
Invoice «-order-id»                                         Date: 14.03.2026

Bill to:   «person-name»
           «postal-address»
           «email»
           Phone «phone»

Qty  Item                                              Unit        Sum
 4   Proxmox VE Standard Subscription 2 CPUs/year   510.00    2,040.00
 1   PBS Basic Subscription                          540.00      540.00
 2   SSD 3.84 TB, serial «-serial»                   412.50      825.00

Subscription keys: «pve-subscription-key», «pve-subscription-key»
Server id: «-md5:md5.upper»

Please transfer 3,405.00 EUR to IBAN «iban», reference «-order-id».
Or paid by card «card», approved «-number:digits(6)».
Questions: «person-name», «phone».
Parcel number «-tracking», EAN «-ean».
---- billing/payments.json
{
  "invoices": [
    { "id": "«-uuid»", "number": "«-order-id»", "customer": "«~:person_name»", "email": "«email»", "iban": "«iban»", "amount": 340500 },
    { "id": "«-uuid»", "number": "«-order-id»", "customer": "«~:person_name»", "email": "«email»", "card_number": "«card»", "exp": "08/28" },
    { "id": "«-uuid»", "number": "«-order-id»", "phone": "«phone»", "iban": "«iban»", "amount": 9900 }
  ],
  "webhook_secret": "«generic-secret:stripe_webhook»",
  "checksum": "«-sha256»",
  "generated_at": «-timestamp»
}
==== kn_people_hr_sql backup/hr-dump.sql
-- MariaDB dump 10.19  Distrib «-version|11.4.3»-MariaDB, for debian-linux-gnu (x86_64)
-- Host: «ipv4»    Database: hr
CREATE TABLE `employee` (`id` char(36) NOT NULL, `name` varchar(120), `email` varchar(120), `dob` date, `ssn` char(11), `iban` varchar(34), `password_hash` varchar(255), PRIMARY KEY (`id`));
INSERT INTO `employee` (`id`, `name`, `email`, `dob`, `ssn`, `iban`, `password_hash`) VALUES
('«-uuid»', '«~:ascii_name»', '«email»', '«dob»', '«us-ssn»', '«iban»', '«password-hash:bcrypt»'),
('«-uuid»', '«~:ascii_name»', '«email»', '«dob»', '«us-ssn»', '«iban»', '«password-hash:bcrypt»'),
('«-uuid»', '«~:ascii_name»', '«email»', '«dob»', '«us-ssn»', '«iban»', '«password-hash:argon2»');
CREATE USER 'hr'@'«ipv4»' IDENTIFIED BY '«sql-password:pwany»';
ALTER USER 'report'@'%' IDENTIFIED BY '«sql-password:pwa»';
GRANT SELECT ON hr.* TO 'report'@'%';
CREATE USER 'sync'@'localhost' IDENTIFIED BY PASSWORD '«password-hash:mysqlhash»';
-- Dump completed on 2026-03-14  2:00:11, md5 «-md5»
---- backup/pg-roles.sql
CREATE ROLE app LOGIN PASSWORD '«password-hash:scram»';
ALTER ROLE app WITH PASSWORD '«sql-password:pwany»';
CREATE ROLE old LOGIN PASSWORD '«password-hash:md5hash»';
CREATE SUBSCRIPTION s CONNECTION 'host=«ipv4» dbname=hr user=repl password=«connection-string:pwa»' PUBLICATION p;
SELECT set_config('app.request_id', '«-uuid»', false);
COMMENT ON COLUMN employee.password_hash IS '«-prose|bcrypt, never the password itself»';
==== kn_people_ids exports/staff.json
{
  "staff": [
    { "full_name": "«person-name»", "date_of_birth": "«dob»", "steuer_id": "«de-steuerid»", "phone": "«phone»", "email": "«email»" },
    { "full_name": "«person-name»", "date_of_birth": "«dob»", "nino": "«uk-nino»", "phone": "«phone»", "email": "«email»" },
    { "full_name": "«person-name»", "date_of_birth": "«dob»", "dni": "«es-dni»", "phone": "«phone»", "email": "«email»" },
    { "full_name": "«person-name»", "date_of_birth": "«dob»", "numero_securite_sociale": "«fr-nir»", "iban": "«iban»" },
    { "full_name": "«person-name»", "date_of_birth": "«dob»", "codice_fiscale": "«it-codice-fiscale»", "iban": "«iban»" },
    { "full_name": "«person-name»", "date_of_birth": "«dob»", "bsn": "«nl-bsn»", "address": "«postal-address»" },
    { "full_name": "«person-name»", "date_of_birth": "«dob»", "pesel": "«pl-pesel»", "email": "«email»" },
    { "full_name": "«person-name»", "date_of_birth": "«dob»", "cpf": "«br-cpf»", "phone": "«phone»" },
    { "full_name": "«person-name»", "date_of_birth": "«dob»", "ssn": "«us-ssn»", "card_number": "«card»" },
    { "full_name": "«person-name»", "date_of_birth": "«dob»", "personnummer": "«national-id:se_personnummer»", "passport_no": "«passport»" },
    { "full_name": "«person-name»", "insurance_number": "«health-record:kvnr»", "driver_license": "«driver-licence»" }
  ],
  "export_id": "«-uuid»",
  "rows": 11,
  "sha1": "«-sha1»"
}
==== kn_people_clinic k8s/clinic/seed-configmap.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: clinic-seed
  uid: «-uuid»
data:
  patients.csv: |
    mrn,patient,dob,phone,insurance_no
    «health-record:mrn»,«person-name»,«dob»,«phone»,«health-record:kvnr»
    «health-record:mrn»,«person-name»,«dob»,«phone»,«health-record:kvnr»
    «health-record:mrn»,«person-name»,«dob»,«phone»,«health-record:kvnr»
  contacts.yaml: |
    - patient: «person-name»
      nhs_number: "«health-record:nhs»"
      next_of_kin: «person-name»
      address: «postal-address»
    - patient: «person-name»
      nhs_number: "«health-record:nhs»"
      doctor_mail: «email»
  db.env: |
    CLINIC_DB_PASSWORD=«env-password:pw»
    CLINIC_DB_HOST=«ipv4»
  fhir.json: |
    {"resourceType":"Patient","id":"«-uuid»","name":[{"text":"«person-name»"}],"birthDate":"«dob»","telecom":[{"system":"phone","value":"«phone»"},{"system":"email","value":"«email»"}]}
  image: clinic@«-digest»
==== kn_people_whois exports/registrar.json
{
  "domain": "«fqdn:domain»",
  "nameservers": ["«fqdn»", "«fqdn»"],
  "auth_code": "«generic-secret:alnum(16)»",
  "registrant": {
    "name": "«person-name»",
    "street": "«~:street»",
    "city": "«~:town»",
    "phone": "«phone»",
    "email": "«email»",
    "birth_date": "«dob»"
  },
  "tech": { "name": "«person-name»", "email": "«email»", "phone": "«phone»", "fax": "«phone»" },
  "billing": { "iban": "«iban»", "account_holder": "«person-name»", "email": "«email»" },
  "dnssec": { "key_tag": «-number:int(1000,65000)», "digest": "«-sha256»" },
  "roid": "D«-number:digits(10)»-LROR",
  "created": "2019-04-12T09:00:00Z",
  "api": { "user": "lab", "api_key": "«generic-secret:hex(40)»" }
}
---- exports/cert-contacts.csv
domain;owner;mail;phone;serial
«fqdn»;«person-name»;«email»;«phone»;«-serial:hex(32)»
«fqdn»;«person-name»;«email»;«phone»;«-serial:hex(32)»
«fqdn»;«person-name»;«email»;«phone»;«-serial:hex(32)»
==== kn_people_mail tickets/«=int(10000,99999)».eml
From: «person-name» <«email»>
To: Infra <«email»>
Cc: "«person-name:person_rev»" <«email»>
Date: Tue, 24 Mar 2026 08:14:51 +0100
Subject: Re: new storage and my access
Message-ID: <«~:msgid»>
Received: from «fqdn» («ipv4») by «fqdn» with ESMTPS id «-asset-hash:upper(11)»
DKIM-Signature: v=1; a=rsa-sha256; d=«fqdn:domain»; s=mail; bh=«-sha256:key32»; b=«-signature:b64(120)»

Hello,

the NAS «hostname» answers at «ipv4» again. I set the password of the share to «prose-password:pwp» for now; the
admin account still has «prose-password:pwp», please change it together with «person-name».

My new number is «phone». Parcels go to «postal-address».
For the order: card «card», and the refund to IBAN «iban», please.

The wifi in the cage: SSID Lager, passphrase is «prose-password:pwp»
Task «-pve-upid» failed with «-uuid», the kernel is «-version|6.14.8-2-pve».

Regards
«person-name»

> Bitte das Kennwort für den Rettungsmodus: «prose-password:pwp»
> und den Schlüssel vom Schrank hat «person-name» (Tel. «phone»).
> The password policy asks for «-setting|14» letters, see the wiki.
