==== vq_key_paste_ppk tickets/ppk.txt
Customer sent this by mail, "does not work with WinSCP":

PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: eddsa-key-20250311
Public-Lines: 1
«-ssh-public-key»
«putty-private-key»
Private-MAC: «-sha256»

Answer: the key is fine, the server «fqdn» ([«ipv4»]:2222) takes keys from the internal network only.
New user for SFTP: «=login», password «prose-password:pwa».
Server's host key: «-ssh-fingerprint»
==== vq_key_gpg_session tickets/gpg.txt
$ gpg --list-secret-keys --keyid-format long
sec   rsa4096/«-key-id» 2023-02-11 [SC]
      «-gpg-fingerprint:hex(40).upper»
uid                 [ultimate] «person-name» <«email»>
ssb   rsa4096/«-key-id» 2023-02-11 [E]

$ gpg --export-secret-keys --armor «-key-id»
«pgp-private-key»
$ gpg --batch --pinentry-mode loopback --passphrase '«cli-password:pwq2»' --sign dump.tar
$ gpg --armor --export «-key-id»
«-public-key:pgp_public»
$ git config user.signingkey «-key-id»
==== vq_key_openvpn_gen tickets/ovpn-gen.txt
root@«hostname#h»:/etc/openvpn/server# openvpn --genkey secret /dev/stdout
#
# 2048 bit OpenVPN static key
#
«openvpn-static-key»
root@«hostname#h»:/etc/openvpn/server# easyrsa --passout=pass:«cli-password:pwa» build-client-full phone
Notice
------
Private-Key and Public-Certificate-Request files created.
Certificate created at: /etc/openvpn/pki/issued/phone.crt
root@«hostname#h»:/etc/openvpn/server# openssl x509 -noout -serial -in pki/issued/phone.crt
serial=«-number:hex(32).upper»
root@«hostname#h»:/etc/openvpn/server# tail -2 status.log
phone,«ipv4»:51022,1822311,912201,2025-11-10 08:22:41
«ipv4»,phone,«ipv4»:51022,2025-11-10 09:01:12
==== vq_key_jwk_dump tickets/jwks.json
{
  "keys": [
    {
      "kty": "OKP",
      "use": "sig",
      "crv": "Ed25519",
      "kid": "«-key-id:alnum(22)»",
      "x": "«-public-key:jwk_x»",
      "d": "«jwk-private»",
      "alg": "EdDSA"
    },
    {
      "kty": "EC",
      "use": "enc",
      "crv": "P-256",
      "kid": "«-uuid»",
      "x": "«-public-key:jwk_x»",
      "y": "«-public-key:jwk_x»",
      "d": "«jwk-private»"
    }
  ],
  "issuer": "https://«fqdn»/realms/lab",
  "comment": "exported for debugging by «=login», delete after use"
}
==== vq_key_vault_ansible tickets/vault-paste.md
I have to move this host, can somebody tell me what's inside? The vault password is `«prose-password:pw»`.

```yaml
# host_vars/«hostname:numbered».yml
ansible_host: «ipv4»
ansible_user: root
backup_repo: ssh://u1@«fqdn»:23/./x
db_password: !vault |
          «ansible-vault»
ntp_servers: ["«ipv4»"]
checksum: sha256:«-sha256»
ansible_become_password: "«-reference|{{ vault_become }}»"
```

```
$ ansible-vault view --vault-password-file <(echo '«cli-password:pw»') host_vars/x.yml
ERROR! Decryption failed (no vault secrets were found that could decrypt) on x.yml
```
==== vq_key_docker_config tickets/docker-config.txt
$ cat ~/.docker/config.json
{
	"auths": {
		"«fqdn»": {
			"auth": "«docker-auth»"
		},
		"«~|ghcr.io»": {
			"auth": "«docker-auth»"
		}
	},
	"credsStore": "pass",
	"HttpHeaders": {"User-Agent": "Docker-Client/«-version|27.3.1» (linux)"}
}
$ skopeo copy --dest-creds ci:«cli-password:pwa» docker://alpine@«-digest» docker://«fqdn»/mirror/alpine:3.20
Getting image source signatures
Copying blob «-digest»
Copying config «-asset-hash:hex(10)» done
$ cat ~/.config/containers/auth.json | jq -r '.auths[].auth' | base64 -d
robot$ci:«prose-password:pwa»
==== vq_key_gitlab_vars tickets/ci-variables.txt
$ glab variable list
KEY                   VALUE                                     SCOPE  MASKED
RAILS_MASTER_KEY      «rails-master-key»          *      false
SENDGRID_API_KEY      «sendgrid-key»  *  false
MAILCHIMP_KEY         «mailchimp-key»     *      false
TWILIO_API_KEY        «twilio-api-key»        prod   false
SHOPIFY_TOKEN         «shopify-token»    prod   false
DEPLOY_TOKEN          «gitlab-deploy-token»                 *      false
RUNNER_TOKEN          «gitlab-runner-token»           *      false
SENTRY_AUTH_TOKEN     «sentry-token»  *  false
NR_LICENSE            «newrelic-key»           *      false
GEM_HOST_API_KEY      «rubygems-key»  *  false
CACHE_KEY             v3-«-short-sha»                           *      false
NODE_VERSION          «-version|20.18.0»                        *      false
DB_PASSWORD           «-redacted|********»                      *      true
==== vq_key_slack_leavers chat/rotate-thread.txt
#ops-secrets · 14 Nov

*«=login»* 09:02
people leaving next week, here is all I found in their dotfiles:
• jira `«atlassian-token»`
• notion `«notion-token»`, figma `«figma-token»`
• linear «linear-key»
• postman: «postman-key»
• grafana cloud: «grafana-token»
• artifactory «artifact-token»
• buildkite `«ci-token»`

*«=login»* 09:10
figma and linear are revoked. who has admin in databricks? the token is «databricks-token»

*«=login»* 09:15
me. doppler too («doppler-token»)
also the teams connector https://«~|contoso.webhook.office.com»/webhookb2/«teams-webhook»

*«=login»* 09:31
done, see commit «-short-sha» in infra/iam. invoice «-order-id» for the extra seats
==== vq_key_webshop_mail mail/shop-umzug.txt
Betreff: Umzug Webshop – Zugangsdaten

Guten Tag «~:name(de)»,

wie am Telefon besprochen die Schlüssel des alten Systems:

Square:      «square-token»
Braintree:   «paypal-token»
Stripe:      «stripe-key»
Stripe-Hook: «generic-secret:stripe_webhook»
Google-Login: Client-ID «~:digits(12)»-«~:lower(32)».apps.«~|googleusercontent.com», Secret «google-client-secret»
Karten:      «gcp-api-key»

Öffentlicher Schlüssel (darf in den Browser): «-public-key:stripe_public»

Datenbank: Host «fqdn», Benutzer shop, Passwort «prose-password:pw»
Bestellung «-order-id» ist noch offen, Sendung «-tracking».

Mit freundlichen Grüßen
«person-name:name(de)», «phone:tel(de)»
==== vq_key_corosync tickets/qdevice-setup.txt
root@«hostname#a»:~# pvecm qdevice setup «ipv4» -f
/bin/ssh-copy-id: INFO: Source of key(s) to be installed: "/root/.ssh/id_rsa.pub"
root@«ipv4»'s password:

INFO: initializing qnetd server
Certificate database (/etc/corosync/qnetd/nssdb) already exists. Delete it to initialize new db
root@«hostname#a»:~# base64 -w0 /etc/corosync/authkey; echo
«corosync-authkey#k»
root@«hostname#a»:~# echo -n '«corosync-authkey#k»' | ssh root@«hostname:numbered» 'base64 -d > /etc/corosync/authkey'
root@«hostname#a»:~# corosync-cfgtool -s | head -3
Local node ID 1, transport knet
LINK ID 0 udp
	addr	= «ipv4»
root@«hostname#a»:~# pvecm updatecerts && md5sum /etc/pve/corosync.conf
«-md5»  /etc/pve/corosync.conf
==== vq_key_oauth_playground notes/oauth.txt
gdrive for rclone, works since 2 Nov

client_id      «~:digits(12)»-«~:lower(32)».apps.«~|googleusercontent.com»
client_secret  «google-client-secret»
refresh        «google-refresh-token»
scope          drive.file

$ rclone config create gd drive client_secret «cli-password:google_client_secret» token '{"access_token":"«bearer-token:ya29»","token_type":"Bearer","refresh_token":"«google-refresh-token»","expiry":"2025-11-02T18:21:09+01:00"}'
$ curl -s -d "client_secret=«google-client-secret»&grant_type=refresh_token&refresh_token=«google-refresh-token»" https://«~|oauth2.googleapis.com»/token
{"expires_in": «-setting|3599», "token_type": "Bearer"}
folder id «~:b64u(33)»
==== vq_rec_application hr/bewerbung.txt
Personalfragebogen (bitte in Druckbuchstaben)

Name, Vorname:        «person-name:rev(de)»
Geburtsdatum:         «dob:dob_dot»       Geburtsort: Kassel
Anschrift:            «postal-address:place(de)»
Telefon:              «phone:tel(de)»
E-Mail:               «email»
Steuer-ID:            «de-steuerid»
Krankenversicherung:  «health-record:kvnr»
IBAN:                 «iban»
Führerschein Nr.:     «driver-licence»
Eintritt:             01.01.2026   Kostenstelle: «-number|4711»   Ausweis: bestellt
Erstkennwort (wird vom Helpdesk ausgefüllt): «prose-password:pwlower»
Formular PV-12, Fassung «-version|3.4»
==== vq_rec_travel mail/reise.txt
Objet : réservation salle et billets, déplacement datacenter

Voyageurs :
 1. «person-name:caps(fr)», né(e) le «dob:dob_slash», passeport «passport», NIR «fr-nir»
 2. «person-name:caps(fr)», né(e) le «dob:dob_slash», passeport «passport»

Carte utilisée : «card» (exp. 09/27)
Facture : «-order-id», référence dossier «-identifier:upper(6)»
Contact sur place : «person-name:name(fr)», «phone:tel(fr)»
Badge visiteur : code porte «~:digits(5)»
Hôtel : «postal-address:place(fr)»

Le vol AF«=int(1000,9999)» part à 07:35, siège 14C.
==== vq_rec_multi_ids hr/export-ids.tsv
naam	geboren	nationaliteit	id_type	id	telefoon	e-mail
«person-name:name(nl)»	«dob»	NL	bsn	«nl-bsn»	«phone»	«email»
«person-name:name(pl)»	«dob»	PL	pesel	«pl-pesel»	«phone»	«email»
«person-name:name(es)»	«dob»	ES	dni	«es-dni»	«phone»	«email»
«person-name:name(it)»	«dob»	IT	codice_fiscale	«it-codice-fiscale»	«phone»	«email»
«person-name:name(cs)»	«dob»	CZ	rodne_cislo	«national-id:cz_rc»	«phone»	«email»
«person-name:name(tr)»	«dob»	TR	tc_kimlik_no	«national-id:tr_kimlik»	«phone»	«email»
«person-name:name(sv)»	«dob»	SE	personnummer	«national-id:se_personnummer»	«phone»	«email»
«person-name:name(pt)»	«dob»	PT	nif	«national-id:pt_nif»	«phone»	«email»
«person-name:name(en)»	«dob»	GB	nino	«uk-nino»	«phone»	«email»
# 9 rijen, export «-version|5.2.0», controlegetal «-md5»
==== vq_rec_clinic_note praxis/notiz.txt
Praxis-EDV, Notiz vom 10.11.

Patientin «person-name:name(de)», geb. «dob:dob_dot», Versichertennr. «health-record:kvnr»: Befund liegt im falschen Ordner.
Patient «person-name:name(de)», geb. «dob:dob_dot», Tel. «phone:tel(de)»: Rezept doppelt.

Rechner am Empfang: «hostname:winhost» («ipv4»), Anmeldung empfang / «prose-password:pwlower»
Konnektor: https://«ipv4»:9443, Administrator, Kennwort «prose-password:pw»
KIM-Adresse: «email»
SMC-B-PIN: «prose-password:digits(8)»
Kartenleser-MAC «mac»

Ticket beim Hersteller: «-order-id», Softwarestand «-version|24.4.1».
==== vq_rec_invoice_text docs/rechnung.txt
RECHNUNG «-order-id»                                   Datum: 03.11.2025

«person-name:name(de)»
«postal-address:place(de)»

Pos  Artikel                          Menge   Einzel     Summe
1    SSD 3.84 TB, S/N «-serial»     2     412,00    824,00
2    Einrichtung Cluster, Std.          6     110,00    660,00
3    EAN «-ean», Kabel      10      3,90     39,00

Zahlbar bis 17.11.2025 auf IBAN «iban».
USt-IdNr. «~|DE811907980» · HRB «-number:digits(5)»
Rückfragen: «person-name:name(de)», «phone:tel(de)», «email»
==== vq_rec_vcf_line export/contacts.vcf
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:«-uuid»
FN:«person-name:name(en)»
N:«~:last(en)»;«~:first(en)»;;;
ORG:Blue Rack Ltd;Operations
TEL;TYPE=work,voice;VALUE=uri:tel:«phone:phone_tel»
TEL;TYPE=cell:«phone»
EMAIL;PREF=1:«email»
BDAY:«dob:dob_plain»
ADR;TYPE=home:;;«postal-address:street(en)»;«~:town(en)»;;;
NOTE:alarm panel PIN «~:digits(6)»\, rack key in the safe\, vpn password «prose-password:pwa»
REV:20251104T081122Z
PRODID:-//Sabre//Sabre VObject «-version|4.5.6»//EN
END:VCARD
==== vq_rec_ics_calls export/wartung.ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Nextcloud calendar v«-version|4.7.16»
BEGIN:VEVENT
UID:«-uuid»
DTSTAMP:20251102T101500Z
DTSTART;TZID=Europe/Vienna:20251112T220000
SUMMARY:Firmware «hostname:numbered»
ORGANIZER;CN=«person-name:name(de)»:mailto:«email»
ATTENDEE;CN=«person-name:name(de)»;PARTSTAT=ACCEPTED:mailto:«email»
LOCATION:RZ Süd\, Rack 7
DESCRIPTION:Einwahl «phone:tel(de)»\, PIN «~:digits(6)»\nBMC: https://«ipv4» (root / «prose-password:pwa»)\nVideo: https://«~|meet.example.org»/wartung
SEQUENCE:2
BEGIN:VALARM
TRIGGER:-PT30M
ACTION:DISPLAY
END:VALARM
END:VEVENT
END:VCALENDAR
