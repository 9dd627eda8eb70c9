==== kn_people_users_yml ansible/group_vars/all/users.yml
# people with access; HR tells us who leaves
users:
  - login: «=login»
    full_name: «person-name»
    email: «email»
    mobile: "«phone»"
    birthday: «dob»
    password_hash: "«password-hash:sha512crypt»"
    ssh_key: ssh-ed25519 «-ssh-public-key» «email»
    uid: 2001
  - login: «=login»
    full_name: «person-name»
    email: «email»
    mobile: "«phone»"
    birthday: «dob»
    password_hash: "{{ «-reference|vault_hashes.second» }}"
    uid: 2002
  - login: «=login»
    full_name: «person-name»
    email: «email»
    mobile: "«phone»"
    home_address: "«postal-address»"
    uid: 2003
externals:
  - { full_name: «person-name», email: «email», company: cooling, until: 2026-12-31 }
  - { full_name: «person-name», email: «email», company: audit, until: 2026-06-30 }
approvals:
  ticket: «-order-id»
  commit: «-git-sha»
  password_max_age: «-setting|365»
==== kn_people_assets exports/assets.csv
inventory_no,serial,device,holder,email,phone,mac,ip
«each 8-11»
«-number:digits(6)»,«-serial»,«?laptop|phone|dock|monitor»,«person-name»,«email»,«phone»,«mac»,«ipv4»
«end»
---- exports/payroll.tsv
name	dob	ssn	iban	card	email
«each 5-7»
«person-name»	«dob»	«us-ssn»	«iban»	«card»	«email»
«end»
==== kn_people_shop_json exports/orders.jsonl
«each 7-9»
{"order":"«-order-id»","id":"«-uuid»","customer":{"name":"«person-name»","email":"«email»","phone":"«phone»"},"payment":{"iban":"«iban»","amount":«-number»},"trace_id":"«-trace-id»"}
{"order":"«-order-id»","id":"«-uuid»","customer":{"name":"«person-name»","email":"«email»","date_of_birth":"«dob»"},"payment":{"card_number":"«card»","exp":"0«=int(1,9)»/29"},"etag":"«-md5»"}
«end»
==== kn_people_ids_yaml exports/contractors.yaml
contractors:
«each 2»
- name: «person-name»
  email: «email»
  mobile: "«phone»"
  passport_no: "«passport»"
  iban: «iban»
- name: «person-name»
  email: «email»
  steuer_id: "«de-steuerid»"
  dob: «dob»
- name: «person-name»
  mobile: "«phone»"
  nino: "«uk-nino»"
- name: «person-name»
  mobile: "«phone»"
  dni: "«es-dni»"
- name: «person-name»
  email: «email»
  numero_securite_sociale: "«fr-nir»"
- name: «person-name»
  email: «email»
  bsn: "«nl-bsn»"
- name: «person-name»
  email: «email»
  pesel: "«pl-pesel»"
- name: «person-name»
  mobile: "«phone»"
  codice_fiscale: «it-codice-fiscale»
- name: «person-name»
  mobile: "«phone»"
  cpf: "«br-cpf»"
- name: «person-name»
  ssn: "«us-ssn»"
  card: «card»
«end»
source: hr-export
sha256: «-sha256»
==== kn_people_tickets tickets/queue.md
# Queue, week «=int(10,40)»

«any 9-12»
- «person-name» cannot log in since the migration; call back on «phone». User id «-uuid».
- Rechnung an «person-name», IBAN «iban», bitte bis Freitag. Vorgang «-order-id».
- Card «card» was charged twice, refund it; customer mail is «email».
- New starter «person-name», born «dob», needs a mailbox and a badge; laptop serial «-serial».
- Frau «~:last» hat eine neue Adresse: «postal-address».
- SSN on the form was «us-ssn», should not be in a ticket at all.
- Please ship the disks to «postal-address», contact «person-name», «phone».
- Le dossier de «person-name» (née le «dob:dob_slash») est incomplet, écrire à «email».
- «hostname» at «ipv4» rejects the key of «email», fingerprint «-ssh-fingerprint».
- Temporary password for «email»: «prose-password:pwp»
- Numer telefonu to «phone», PESEL «pl-pesel».
- Twilio for the SMS: SID «-account-id:twilio_sid», key «twilio-api-key»
- Passwords must not be sent by mail, and not be shorter than «-setting|12» letters.
- Firmware «-version|2.14.0», commit «-short-sha», image «-digest».
- Kundin möchte Rückruf unter «phone» oder Mail an «email».
«end»
