==== moor_ticket_postmortem wiki/postmortem-«=day».md
# Post-mortem: tills offline for 94 minutes

| | |
|---|---|
| Author | «person-name» |
| Reviewed by | «person-name» |
| Incident | «-order-id» |
| Duration | 94 minutes |

## What happened

At 06:12 the certificate of «fqdn#f» ran out. `haproxy` on «hostname» refused to start, and the standby
«hostname» («ipv4») had the same file. The serial of the new one is «-serial-number:hex(32)».

## Timeline

- 06:12 alert `«-uuid»` from Alertmanager
- 06:20 «person-name» logs in over the console (root, password «prose-password» — the key had been removed)
- 06:31 the LUKS passphrase in the wiki was wrong; the right one was «prose-password:phrase»
- 06:50 traffic goes to «ipv6» directly
- 07:46 fixed by commit «-git-sha», image «-digest»

## What went wrong

- The break-glass password had not been rotated since 2022. It was «prose-password:human», which four people knew.
- The webhook `https://«~|hooks.slack.com»/services/«slack-webhook»` posted into an archived channel.
- Nobody knew the password of the registrar.

## Action items

- [ ] rotate the passwords named above («~:first»)
- [ ] alert «-setting|30» days before a certificate ends
- [x] remove `«generic-secret:hex(32)»` (API key of the monitor) from the repository
==== moor_ticket_handover_de wiki/Uebergabe-«=word».md
# Übergabe Urlaubsvertretung

Vertretung: «person-name», «phone»
Im Notfall: «person-name», «email»

## Zugänge

* vCenter: https://«fqdn» — Anmeldung mit `«~|administrator@vsphere.local»`, Kennwort `«prose-password»`
* Switch «hostname» («ipv4»): Benutzer `manager`, das Passwort ist „«prose-password:human»“
* NAS: admin/«prose-password:phrase»
* Backup-Server: siehe KeePass, Eintrag „«=word»“
* Telefonanlage: PIN «prose-password:pin4», Wartungskennwort «prose-password:human»
* Gäste-WLAN: «wifi-psk»

## Besonderheiten

Die USV (MAC «mac») meldet per SNMP, Community `«snmp-community»`. Wenn «hostname» nicht startet, in der iDRAC
(«ipv4», root / «prose-password») auf UEFI stellen. Die Firmware muss «-version4» sein.

Das Kennwort des Domänenadministrators bekommt ihr im Umschlag. Kennwörter bitte nie per Mail schicken.

SHA256 der ISO: «-sha256»
==== moor_ticket_otrs tickets/otrs-«=int(2026000,2026999)».txt
Ticket#: «-number:int(2026010112000000,2026123012000000)»
Queue: Second Level::Netzwerk
Kunde: «person-name» <«email»>
Kundennummer: «-number:digits(6)»
Telefon: «phone»

--- Artikel 1 (Kunde) ---
Seit dem Update komme ich nicht mehr ins VPN. Mein Benutzer ist «=login», mein Kennwort «prose-password:human».
Die Meldung: "Fehler 691". Mein Rechner: «hostname», IP «ipv4», MAC «mac:mac_dash».

--- Artikel 2 (Agent) ---
Bitte senden Sie uns nie Ihr Kennwort. Ich habe es zurückgesetzt auf «prose-password:pwa»; Sie werden beim
Anmelden aufgefordert, ein eigenes zu setzen.

--- Artikel 3 (intern) ---
RADIUS-Secret auf dem Konzentrator stimmte nicht, jetzt auf beiden Seiten «prose-password».
Log: radiusd[«=int(300,9999)»]: (14) Login incorrect (mschap): [«=login»] (from client «hostname» port 0 cli «ipv4»)
Änderungsnummer «-order-id», Prüfsumme der Konfiguration «-md5»

--- Artikel 4 (Kunde) ---
Funktioniert, danke. Das Passwort habe ich geändert.
==== moor_ticket_github_issue issues/«=int(100,4000)».md
### Is there an existing issue for this?

- [x] I have searched the existing issues

### Current behaviour

The sync stops with `401 Unauthorized` after the token was refreshed.

### Environment

- OS: Debian 12, kernel «-version|6.1.0-25-amd64»
- Version: «-semver» (`«-short-sha»`)
- Host: «hostname», «ipv4»

### Config (sanitised)

```toml
[server]
url = "https://«fqdn»"
user = "«=login»"
password = "«-redacted|REDACTED»"
client_secret = "«generic-secret:b64u(43)»"

[cache]
redis = "redis://default:«connection-string»@«ipv4»:6379/0"
etag = "«-etag»"
```

### Logs

```
2026-02-17T08:00:01Z DEBUG http: POST /oauth/token body="grant_type=refresh_token&refresh_token=«generic-secret:b64u(64)»"
2026-02-17T08:00:01Z DEBUG http: Authorization: Bearer «bearer-token:jwt»
2026-02-17T08:00:02Z ERROR sync: unexpected status trace_id=«-trace-id» span_id=«-span-id»
panic: runtime error: invalid memory address or nil pointer dereference
goroutine 27 [running]:
main.(*Client).Refresh(0x0, {0xc00012a0c0, 0x2b})
	/build/sync/client.go:118 +0x1c4
```

cc @«=login»
==== moor_ticket_redmine_textile tickets/redmine-«=int(1000,9999)».textile
h2. Migration der Warenwirtschaft

*Zugang Altsystem:* Server @«fqdn»@, Benutzer @sa@, Kennwort @«prose-password:pwa»@
*Zugang Neusystem:* @«ipv4»@, Benutzer @«=account»@, Kennwort @«prose-password:pwa»@

|_. Schritt |_. Wer |_. Stand |
| Dump ziehen | «person-name» | erledigt |
| Prüfsumme | - | «-sha256» |
| Einspielen | «person-name» | offen |

<pre>
sqlcmd -S «ipv4» -U sa -P '«cli-password»' -Q "BACKUP DATABASE wawi TO DISK='D:\bk\wawi.bak'"
bcp wawi.dbo.kunden out kunden.dat -S «hostname» -U «=account» -P «cli-password:pwa» -n
</pre>

Der Ansprechpartner ist unter «phone» zu erreichen. Kennwort bitte nach der Migration ändern.
==== moor_ticket_servicenow export/sn_incident.json
{"result": [
«each 2-3»
 {"number": "INC«-number:digits(7)»", "sys_id": "«-md5»", "opened_by": {"display_value": "«person-name»", "link": "https://«fqdn»/api/now/table/sys_user/«-md5»"},
  "caller_email": "«email»", "caller_phone": "«phone»", "location": "«postal-address»",
  "short_description": "Cannot print labels",
  "comments": "«=moment» - «person-name» (Additional comments)\nUser logs in with «=login» and password «prose-password:pwa», printer is at «ipv4»\n\n",
  "work_notes": "Printer web page: admin / «prose-password:pwa». Firmware «-version4». MAC «mac:mac_dash»\n",
  "close_code": "Solved (Permanently)", "u_asset_tag": "P«-number:digits(7)»", "correlation_id": "«-uuid»"},
«end»
 {"number": "INC0000000", "sys_id": null, "comments": "password reset done by self service"}
]}
==== moor_ticket_wiki_onboarding wiki/Onboarding.mediawiki
== First day ==
# Ask [[User:«=login»]] for the badge
# Log in at <nowiki>https://«fqdn»</nowiki> with the start password <code>«prose-password»</code>
# Change it: at least «-setting|14» characters, no birthday
# Join the wireless ''«=word»-staff'', key <code>«wifi-psk:phrase»</code>

== Machines ==
{| class="wikitable"
! Name !! Address !! MAC !! Root password
|-
| «hostname» || «ipv4» || «mac» || «prose-password»
|-
| «hostname» || «ipv4» || «mac» || «prose-password:phrase»
|-
| «hostname» || «ipv6» || «mac» || ''in the vault''
|-
| «hostname» || «ipv4» || «mac» || <span style="color:red">unknown</span>
|}

== People ==
* Lead: «person-name», «phone»
* Payroll: «person-name», «email»

{{Note|The host key of the jump host is «-ssh-fingerprint».}}
==== moor_ticket_runbook_cs wiki/provozni-denik.md
# Provozní deník

**12. 2.** Výměna disku v «hostname», sériové číslo «-serial», GUID poolu «-zfs-guid».
**13. 2.** Heslo roota na «hostname» změněno na `«prose-password»`, staré bylo «prose-password:human».
**15. 2.** Nová kamera: «ipv4», MAC «mac», přihlášení admin / «prose-password:human».
**16. 2.** Volala paní «person-name» («phone»), nejde jí heslo. Nastaveno dočasné heslo «prose-password:pwa».
**18. 2.** WiFi pro hosty: «wifi-psk:human».
**20. 2.** Zapomenuté heslo k tiskárně, reset do továrního nastavení.
**22. 2.** Certifikát obnoven, otisk «-tls-fingerprint:fingerprint20».
**24. 2.** Podsíť «ipv4-cidr» přidána do VPN, sdílený klíč «ipsec-psk:pwp».
**25. 2.** Smlouva s «person-name», rodné číslo zaměstnance neukládat, OP č. uložit v sejfu.
**27. 2.** Aktualizace na «-version|8.3.2», commit «-short-sha».

Kontakt na dodavatele: «email», účet «iban».
==== moor_ticket_sv_incident wiki/incident-«=int(10,99)».md
# Incident: kassorna nere

Rapporterat av «person-name» («email», «phone»)

1. Kl. 07.10 svarade inte «hostname» («ipv4»).
2. Jag loggade in via konsolen med root och lösenordet «prose-password».
3. Databasen gick inte att låsa upp: fel lösenord. Rätt lösenord är «prose-password:phrase».
4. Ändrade lösenordet för «=account» till «prose-password:human».
5. Felkod `0x«-number:hex(8)»`, ärende «-order-id».

Åtgärder:
- byt WiFi-nyckeln («wifi-psk:phrase») i butiken
- lösenord får inte vara kortare än «-setting|12» tecken
- kundens personnummer «national-id:se_personnummer» ska bort ur loggen
- kontrollsumma: «-sha1»
==== moor_ticket_pl_przekazanie notatki/przekazanie-dyzuru.txt
Przekazanie dyżuru «=day»

- Dyżurny: «person-name», tel. «phone»
- Następny: «person-name», «email»

1) Serwer «hostname» («ipv4») — root, hasło «prose-password»
2) Panel hostingu — login «=login», hasło: «prose-password:human»
3) Hasło do archiwum ZIP: «prose-password:phrase»
4) Na switchu «hostname» zmieniono hasło enable z «prose-password:human» na «prose-password:pwa»
5) Sieć gości: «ipv4-cidr», klucz wifi «wifi-psk:human»
6) Token API monitoringu: «monitoring-token»
7) Drukarka «mac» dostała stały adres «ipv4»
8) Hasła do banku nie ma w notatkach i ma tak zostać
9) Faktura «-order-id», konto «iban»
10) Wersja «-version|3.11.0», suma md5 «-md5»
==== moor_ticket_es_guardia notas/traspaso-guardia.org
#+TITLE: Traspaso de guardia
#+AUTHOR: «person-name»

* TODO Rotar credenciales
  DEADLINE: <2026-05-04 lun>
  - Router de la sede: =admin= / =«prose-password:pwa»=
  - La contraseña del usuario «=account» pasó a ser «prose-password:phrase»
  - Contraseña del ERP: «prose-password:human»
* DONE Cambio de disco en «hostname»
  CLOSED: [2026-04-20 lun 10:12]
  :PROPERTIES:
  :ID:       «-uuid»
  :SERIAL:   «-serial»
  :END:
* Contactos
  | «person-name» | «phone» | «email» |
  | «person-name» | «phone» | «email» |
* Notas
  - La clave del wifi es «wifi-psk:phrase».
  - La contraseña caducó, hay que pedir otra.
  - VPN: «ipv4», secreto compartido «ipsec-psk:pwp»
  - Documento: pasaporte «passport», permiso de conducir «driver-licence»
==== moor_ticket_it_consegne note/consegne-notte.txt
CONSEGNE TURNO DI NOTTE - «=day»

Responsabile: «person-name» - cell. «phone»

• Server cucina «hostname» (indirizzo «ipv4»): utente root, password «prose-password»
• Password del pannello: «prose-password:human»
• È stata cambiata la password di «=account»: ora è «prose-password:phrase»
• Chiave WPA: «wifi-psk»
• Il codice fiscale di chi firma: «it-codice-fiscale», nato il «dob:dob_slash»
• Bonifico su «iban» intestato a «person-name»
• La password del fornitore è scaduta, richiesta aperta con n. «-order-id»
• Rete ospiti «ipv4-cidr», telecamera «mac»
• Impronta SSH di «fqdn»: «-ssh-fingerprint»
• Non scrivere password sulla lavagna!
==== moor_ticket_support_zendesk export/zendesk-tickets.ndjson
«any 5-6»
{"id":«=int(10000,99999)»,"via":{"channel":"email","source":{"from":{"address":"«email»","name":"«person-name»"}}},"subject":"Parcel lost","description":"My address is «postal-address», please send it again. Phone «phone».","tags":["parcel"],"external_id":"«-uuid»"}
{"id":«=int(10000,99999)»,"via":{"channel":"web"},"requester":{"name":"«person-name»","email":"«email»"},"subject":"Login","description":"I tried my password «prose-password:human» ten times. Account since 2019.","tags":["login","password"]}
{"id":«=int(10000,99999)»,"via":{"channel":"api"},"requester":{"name":"«person-name»","email":"«email»"},"subject":"Charge","description":"Card «card» was charged twice for «-order-id».","ticket_form_id":«-number:digits(12)»}
{"id":«=int(10000,99999)»,"via":{"channel":"chat"},"requester":{"name":"«person-name»","email":"«email»"},"subject":"Webhooks","description":"Signature check fails. Our signing secret is «stripe-key:stripe_webhook», the endpoint https://«fqdn»/hooks/stripe","custom_fields":[{"id":«-number:digits(12)»,"value":null}]}
{"id":«=int(10000,99999)»,"via":{"channel":"voice"},"requester":{"name":"«person-name»","phone":"«phone»"},"subject":"Refund","description":"IBAN «iban», born «dob», SSN «us-ssn» was given on the phone","satisfaction_rating":{"score":"good"}}
{"id":«=int(10000,99999)»,"via":{"channel":"web"},"requester":{"name":"«person-name»","email":"«email»"},"subject":"Password rules","description":"Why must a password have 12 characters and no spaces?","tags":["feature"]}
«end»
==== moor_ticket_change_request tickets/CHG-«=int(1000,9999)».yaml
change: CHG-«-number:digits(5)»
requester: «person-name»
approver: «person-name»
contact: «email»
window: {from: 2026-05-09T22:00Z, to: 2026-05-10T02:00Z}
description: |
  Move the licence server from «hostname» («ipv4») to «hostname» («ipv4»).
  The service account keeps its password («prose-password»), the share needs
  `net use L: \\«fqdn»\licence /user:«=account» «cli-password:pwa»`.
rollback: |
  Restore snapshot «-uuid», tell «person-name» on «phone».
test: |
  curl -H 'X-Api-Key: «generic-secret:alnum(40)»' https://«fqdn»/v1/licences
checksum: «-sha256»
policy: {password_rotation: «-setting|90d», mfa: «-setting|required»}
