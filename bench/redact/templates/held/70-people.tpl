==== h_customers_tsv export/leads.tsv
lead_id	contact_name	work_email	mobile	date_of_birth	street_address
«each 6-8»
«-number:digits(6)»	«person-name»	«email»	«phone»	«dob»	«postal-address»
«end»
==== h_patients_json export/fhir.json
{"resourceType":"Bundle","id":"«-uuid»","entry":[
«each 1»
 {"resource":{"resourceType":"Patient","id":"«-uuid»","identifier":[{"system":"urn:oid:«~|2.16.840.1.113883.4.1»","value":"«us-ssn»"},{"type":{"text":"MRN"},"value":"«health-record:mrn»"}],"name":[{"text":"«person-name»"}],"telecom":[{"system":"phone","value":"«phone»"},{"system":"email","value":"«email»"}],"birthDate":"«dob»"}},
«end»
 {}]}
==== h_hr_ini hr/payroll.properties
«each 3-4»
employee.name=«person-name»
employee.tax.id=«de-steuerid»
employee.iban=«iban»
employee.birthdate=«dob»
employee.phone=«phone»
employee.number=«-number:digits(6)»
«end»
==== h_eml_support mail/support.eml
From: "«person-name»" <«email»>
To: support <«email»>
Subject: wrong invoice
X-Originating-IP: [«ipv4»]
Message-ID: <«-uuid»@«~:domain»>

Dear support team,

my name is «person-name», born on «dob:dob_dot». I live at «postal-address».
Please refund order «-order-id» to my account «iban» or to my card «card».
My social security number is «us-ssn», my passport number is «passport».
You can reach me under «phone» or at «email».

Kind regards
«person-name»

--
«~:word» GmbH, Geschäftsführer: «person-name», HRB «~:digits(5)»
==== h_ids_form forms/kyc.yaml
applicant:
  fullName: «person-name»
  dateOfBirth: «dob»
  driverLicense: «driver-licence»
  passportNo: «passport»
  taxId: «de-steuerid»
  nino: «uk-nino»
  sozialversicherungsnummer: «national-id:at_svnr»
  henkilotunnus: «national-id:fi_hetu»
  rijksregisternummer: «national-id:be_nrn»
  sin: «national-id:ca_sin»
  nif: «national-id:pt_nif»
  dni: «es-dni»
  pesel: "«pl-pesel»"
  cpf: «br-cpf»
  bsn: "«nl-bsn»"
  nir: "«fr-nir»"
  cf: «it-codice-fiscale»
  insuranceNumber: «health-record:kvnr»
  applicationId: «-uuid»
  submittedAt: 2025-03-01
==== h_users_sql dump/users.sql
COPY public.users (id, email, full_name, password_hash, phone, created_at, api_key) FROM stdin;
«each 2-3»
«=int(1,999)»	«email»	«person-name»	«password-hash:bcrypt»	«phone»	2025-01-02 10:11:12+00	«generic-secret:hex(40)»
«end»
\.
INSERT INTO `accounts` VALUES (1,'«email»','«password-hash:argon2»','«-uuid»'),(2,'«email»','«password-hash:pbkdf2»','«-uuid»');
-- PostgreSQL database dump complete, version «-version»
CREATE ROLE app WITH LOGIN PASSWORD '«password-hash:scram»';
CREATE ROLE ro LOGIN ENCRYPTED PASSWORD '«password-hash:md5hash»';
==== h_org_chart docs/team.md
| Name | Role | Mail | Phone |
|---|---|---|---|
| «person-name» | Lead | «email» | «phone» |
| «person-name» | Network | «email» | «phone» |
| «person-name» | Storage | «email» | «phone» |

On call: «person-name», «phone»
Contact: «person-name» <«email»>
Author: «person-name»
Version «-version», page «=int(1,20)» of 20, room «-number:int(100,499)»
