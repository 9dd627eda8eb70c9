==== fk_key_files keys/deploy.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: lager-deploy
Public-Lines: 2
«-ssh-public-key:ssh_ed25519»
«putty-private-key»
Private-MAC: «-sha256»
---- keys/signing.asc
«pgp-private-key»
---- keys/release.pub.asc
«-pgp-public:pgp_public»
---- etc/corosync/authkey.b64
# base64 of /etc/corosync/authkey, for the new node «hostname»
«corosync-authkey»
---- ansible/files/keys.yml
deploy_key: |
  «private-key:openssh»
deploy_key_pub: ssh-ed25519 «-ssh-public-key:ssh_ed25519»
host_cert: |
  «-certificate»
dh: |
  «-dh-params:dh_params»
==== fk_payroll_settings config/payroll-fixtures.toml
# test people for the export formats, one per country
schema_version = "«-version»"

[[person]]
country = "us"
name = "«person-name»"
ssn = "«us-ssn»"
driver_license = "«driver-licence»"
email = "«email»"

[[person]]
country = "uk"
name = "«person-name»"
national_insurance_number = "«uk-nino»"
date_of_birth = «dob»

[[person]]
country = "fr"
nom = "«person-name»"
numero_securite_sociale = "«fr-nir»"
telephone = "«phone»"

[[person]]
country = "nl"
naam = "«person-name»"
bsn = "«nl-bsn»"
iban = "«iban»"

[[person]]
country = "br"
nome = "«person-name»"
cpf = "«br-cpf»"

[[person]]
country = "se"
namn = "«person-name»"
personnummer = "«national-id:se_personnummer»"

[export]
host = "«fqdn»"
user = "payroll"
password = "«config-password:pwq2»"
batch = "«-uuid»"
checksum = "«-sha256»"
