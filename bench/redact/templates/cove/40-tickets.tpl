==== cove_ticket_jira tickets/OPS-«=int(100,9999)».json
{
  "key": "OPS-«=int(100,9999)»", "id": "«-number:digits(6)»",
  "fields": {
    "summary": "VPN for external developer",
    "reporter": {"displayName": "«person-name»", "emailAddress": "«email»", "accountId": "«-account-id:hex(24)»"},
    "assignee": {"displayName": "«person-name»", "emailAddress": "«email»", "accountId": "«-account-id:hex(24)»"},
    "description": "Please create an account for «person-name» («phone»). Gateway is «fqdn», source address «ipv4».\n\nh3. Credentials\n* user: ext-«=int(1,99)»\n* password: {{«prose-password:hum»}}",
    "comment": {"comments": [
      {"author": {"displayName": "«person-name»"}, "body": "Done. I used «prose-password:hum» as the password, PSK is «ipsec-psk:phr».", "created": "2025-10-07T09:31:22.000+0200"},
      {"author": {"displayName": "«person-name»"}, "body": "Wrong password here. Could you check?", "created": "2025-10-07T10:02:45.000+0200"},
      {"author": {"displayName": "«person-name»"}, "body": "Sorry, typo. It must be «prose-password:hum» with capital letters.", "created": "2025-10-07T10:05:01.000+0200"},
      {"author": {"displayName": "automation"}, "body": "Linked to commit «-git-sha» in [infra|https://«fqdn:site»/infra].", "created": "2025-10-07T11:00:00.000+0200"}
    ]},
    "customfield_10031": "«-uuid»"
  }
}
==== cove_ticket_otrs tickets/Ticket-«=int(100000,999999)».txt
Ticket#«-order-id»
Queue: 2nd Level
Kunde: «person-name» <«email»>
Status: warten

[1] Kunde: Outlook fragt ständig nach dem Kennwort, ich tippe «prose-password:told» ein und es kommt wieder.
[2] Agent: Bitte Kennwort im Selbstbedienungsportal zurücksetzen.
[3] Kunde: Habe nun «prose-password:told» vergeben, selber Fehler.
[4] Agent: Sperrung im AD aufgehoben, Rechner «hostname» («ipv4») neu gestartet.
[5] Notiz: Admin auf dem Client ist .\wartung mit «prose-password:hum», bitte nicht an den Kunden.
[6] Notiz: BitLocker-Wiederherstellungsschlüssel «generic-secret:keyhex»
[7] Kunde: Rückruf bitte unter «phone», Frau «~:last».
[8] Agent: TeamViewer-ID «~:digits(10)», Kennwort «prose-password:pwshort»
[9] Kunde: Sie dürfen die Rechnung an «postal-address» schicken.
[10] Agent: Das Kennwort ist abgelaufen, das erklärt es.
[11] Notiz: Dienstkonto «~:account», Kennwort unverändert «prose-password:hum»
[12] Agent: Hash der Datei passt: «-sha256»
[13] Notiz: Exchange-Server «fqdn», Protokoll-ID «-uuid»
[14] Kunde: Fehler 0x8004010F, Netzwerkkarte «mac»
[15] Agent: Kennwortrichtlinie verlangt «-setting|12» Zeichen, deshalb die Ablehnung.
[16] Notiz: zweiter Faktor zurückgesetzt, neuer Schlüssel «totp-secret:b32(16)»
==== cove_ticket_github issues/«=int(10,999)».md
### Describe the bug

`backupctl push` leaks the repository password into the journal.

### To Reproduce

1. `export REPO_PASSWORD=«env-password:phr»`
2. `backupctl push --repo sftp:backup@«ipv4»:/srv/repo --token «forge-token»`
3. `journalctl -u backupctl`

```text
Oct 28 03:00:01 «hostname#h» backupctl[«=int(1000,9999)»]: DEBUG opening repo with password=«config-password:phr» (scrypt)
Oct 28 03:00:01 «hostname#h» backupctl[«=int(1000,9999)»]: DEBUG key id «-sha256»
Oct 28 03:00:02 «hostname#h» backupctl[«=int(1000,9999)»]: WARN  password: «-redacted|***»
Oct 28 03:00:04 «hostname#h» backupctl[«=int(1000,9999)»]: snapshot «-git-sha:hex(8)» saved
```

### Expected behavior

The password should be redacted, as `token` is: `token=«-redacted|[MASKED]»`.

### Environment

- Version: «-version:semver» («-git-sha»)
- OS: Debian 12, kernel «-version:kernel»
- Image digest: «-sha256:digest»

cc @«~:login»; yes, I changed the password since :) Reach me at «email».
==== cove_ticket_servicenow tickets/incidents.csv
number,opened_at,caller,short_description,work_notes
INC00«=digits(5)»,2025-10-01 08:11:02,«person-name»,"Cannot print on 3rd floor","Reset the queue on «hostname». Printer web UI: admin / «prose-password:hum»"
INC00«=digits(5)»,2025-10-01 09:40:51,«person-name»,"Password forgotten","New one given by phone («phone»), must be changed at next logon"
INC00«=digits(5)»,2025-10-02 13:05:17,«person-name»,"VPN drops","Peer «ipv4», PSK rotated to «ipsec-psk:pwa»"
INC00«=digits(5)»,2025-10-02 15:22:38,«person-name»,"Mailbox full","Archive moved to «fqdn», size «-number:digits(7)» KB"
INC00«=digits(5)»,2025-10-03 07:59:00,«person-name»,"Scanner does not send mail","SMTP auth for «email» set, pw is «prose-password:hum» now"
INC00«=digits(5)»,2025-10-03 10:10:10,«person-name»,"Account locked","Unlocked; locked out by «ipv4» with an old password"
INC00«=digits(5)»,2025-10-06 11:45:33,«person-name»,"Need access to share","Added. Correlation «-uuid»"
INC00«=digits(5)»,2025-10-07 16:20:05,«person-name»,"Phone broken","New one has MAC «mac», SIP secret «config-password:pwa»"
==== cove_pm_leak postmortems/2025-10-leaked-token.md
# Post-mortem: token in a public repository

**Date:** 2025-10-14 **Author:** «person-name» **Severity:** 2

## Summary

At 07:42 a developer pushed `deploy.sh` with a personal access token to a public repository. It was used from «ipv4» eleven minutes later.

## Timeline (UTC)

| Time | What |
|---|---|
| 07:42 | commit «-git-sha:short_sha» is pushed, it holds `GH_TOKEN=«github-pat»` |
| 07:53 | first clone from «ipv4», user agent `git/«-version:semver»` |
| 08:10 | alert from secret scanning, id «-uuid» |
| 08:15 | «person-name» revokes the token |
| 08:31 | we find a second one in the history: `«github-fine-grained-pat»` |
| 09:20 | the npm token `«npm-token»` was readable as a secret of the workflow; revoked |
| 10:05 | database password changed from `«prose-password:hum»` to a new one in the vault |

## Root cause

The pre-commit hook was disabled on «hostname». The placeholder `GH_TOKEN=«-placeholder|ghp_xxxxxxxxxxxxxxxxxxxx»` in the docs invites to paste.

## Actions

- [x] Rotate `DATADOG_API_KEY` (was `«datadog-key»`)
- [ ] Move `SLACK_BOT_TOKEN` to OIDC
- [ ] Contact for questions: «email»
==== cove_pm_outage postmortems/2025-09-dns-outage.txt
INCIDENT REPORT – resolver outage, 2025-09-22

Impact: 41 minutes without name resolution in the office and on «hostname», «hostname».

What happened
  12:03  The certificate of «fqdn» expired. Fingerprint «-tls-fingerprint».
  12:05  On-call («person-name», «phone») tries the console of «ipv4» and cannot log in: the password in the runbook
         («prose-password:told») was rotated in August without a note.
  12:19  Vendor support reads the recovery password from the contract: «prose-password:hum»
  12:26  Zone transfer from «ipv4» works again, TSIG key restored:
            key "xfer" { algorithm hmac-sha256; secret "«generic-secret:key32»"; };
  12:44  All green. Serial «-number|2025092204».

What went well
  Nobody restarted the hypervisors.

What went wrong
  * Passwords in the runbook were stale.
  * The emergency account's password was known to one person only.

Follow-ups
  1. Store the console password in the vault, path «-path|infra/dns/console».
  2. Monitor «ipv6» and «ipv4» separately.
  3. Drop resolver «~|1.1.1.1» from the forwarders.
==== cove_pm_de nachbericht/stoerung-2025-10.md
# Nachbericht zur Störung am 9. Oktober

Beteiligt: «person-name», «person-name», Dienstleister (Hotline «phone»)

## Ablauf

- 05:50 Der Host «hostname» («ipv4») meldet „no quorum“. Verbindung über iKVM («ipv4»), Benutzer ADMIN.
- 06:02 Das Kennwort aus der Doku wird abgelehnt. Herr «~:last» nennt telefonisch «prose-password:told», damit gelingt die Anmeldung.
- 06:20 Neustart, die verschlüsselten Volumes verlangen die Passphrase. Sie lautet «prose-password:phr» und steht nun im Tresor.
- 06:41 Ceph startet nicht: Schlüssel des Clients fehlte, aus der Sicherung zurückgeholt (`key = «ceph-key»`).
- 07:10 Datenbank startet, Anmeldung der Anwendung scheitert, da das Kennwort dort noch «prose-password:hum» war.
- 07:25 Betrieb wieder normal. Task «-pve-upid».

## Lehren

Kennwörter wurden an drei Stellen gepflegt. Künftig gilt allein der Passwort-Manager. Das Kennwort des iKVM wird vierteljährlich
geändert. Die Prüfsumme des Images («-sha256») gehört in die Doku, ebenso die UUID des Pools («-zfs-guid»).
==== cove_pm_fr retours/incident-sauvegarde.md
## Compte rendu d'incident – sauvegarde illisible

Rédigé par «person-name» («email»)

1. Le 3 novembre, la restauration de la VM 118 échoue : "wrong key". Journal : `«-pve-upid»`.
2. La clé avait été remplacée. L'ancienne (`"data": "«pbs-encryption-key»"`) se trouvait sur «hostname».
3. Pour ouvrir le coffre on a dû appeler «person-name» au «phone» ; le mot de passe maître était «prose-password:told».
4. Le serveur de secours («ipv4», «fqdn») n'acceptait plus le mot de passe root, remis à «prose-password:told» depuis la console.
5. Somme de contrôle de l'archive : «-sha256».

Mesures : ne plus écrire de mot de passe dans les tickets ; vérifier chaque mois la restauration ; le mot de passe root sera changé lundi.
Le sous-réseau «ipv4-cidr» reste isolé jusqu'à nouvel ordre.
==== cove_ticket_redmine tickets/redmine-export.xml
<?xml version="1.0" encoding="UTF-8"?>
<issues type="array">
  <issue>
    <id>«=int(100,9999)»</id>
    <author name="«person-name»" id="«=int(1,99)»"/>
    <subject>Zugang zur Messwertdatenbank</subject>
    <description>Host «ipv4», Benutzer mess, Passwort &quot;«prose-password:hum»&quot;. Bitte nur lesend.</description>
    <journals>
      <journal><user name="«person-name»"/><notes>Geht. jdbc:postgresql://«fqdn»/mess?user=mess&amp;password=«connection-string:pwa»</notes></journal>
      <journal><user name="«person-name»"/><notes>Passwort geändert, neu: «prose-password:phr»</notes></journal>
      <journal><user name="«person-name»"/><notes>Danke, das Passwort funktioniert.</notes></journal>
    </journals>
    <custom_fields type="array"><custom_field name="Revision"><value>«-git-sha»</value></custom_field></custom_fields>
  </issue>
  <issue>
    <id>«=int(100,9999)»</id>
    <subject>API key for the weather service expired</subject>
    <description>old: «generic-secret:hex(32)», new: «generic-secret:hex(32)». Token endpoint https://«fqdn:site»/token.</description>
    <attachments type="array"><attachment><filename>log.txt</filename><digest>«-md5»</digest></attachment></attachments>
  </issue>
</issues>
==== cove_ticket_zendesk tickets/zendesk-comments.json
[
 {"author_id": «-number:digits(12)», "public": true, "body": "Hi, I'm «person-name». I paid twice with «card». Please refund to «iban».", "via": {"source": {"from": {"address": "«email»"}}}},
 {"author_id": «-number:digits(12)», "public": false, "body": "Looked into the shop admin (pw «prose-password:hum»), order «-order-id» has two charges."},
 {"author_id": «-number:digits(12)», "public": true, "body": "Refund is on its way. Your address is still «postal-address», right?"},
 {"author_id": «-number:digits(12)», "public": true, "body": "Yes, but my phone is now «phone». By the way I was born «dob:dob_us» if you need it."},
 {"author_id": «-number:digits(12)», "public": false, "body": "Payment log: charge=ch_«~:alnum(24)» key=«stripe-key» ip=«ipv4»", "created_at": "2025-10-30T12:00:01Z"},
 {"author_id": «-number:digits(12)», "public": false, "body": "please never paste the secret key here, rotating. Square one too: «square-token»"},
 {"author_id": «-number:digits(12)», "public": false, "body": "rotated; PayPal/Braintree: «paypal-token»; Shopify: «shopify-token»", "audit_id": "«-uuid»"}
]
==== cove_ticket_handover_shift schicht/uebergabe.txt
Schichtübergabe Leitstand, Mo -> Di

offen:
 * SPS Halle 2 («ipv4», MAC «mac») verliert Verbindung. HMI-Login wartung, Kennwort «prose-password:hum»
 * Kamera 14: RTSP rtsp://leit:«connection-string:pwa»@«ipv4»:554/h264, Kennwort nicht geändert
 * Historian «hostname»: Dienstkonto lief ab, «person-name» hat ihm «prose-password:told» gegeben
 * Modem am Pumpwerk: PIN der SIM «prose-password:pin», PUK «prose-password:digits(8)», Nummer «phone»
 * Fernwartung nur mit Code «prose-password:pin6»

erledigt:
 * Firmware «-version4» eingespielt (Prüfsumme «-md5»)
 * Kennwörter der Schichtführer zurückgesetzt, Ausgabe persönlich
 * Zutritt für Monteur «person-name», Ausweis «passport»

Rufbereitschaft: «person-name», «phone»
==== cove_ticket_bug_heap issues/heap-dump.md
**heap dump of the worker contains credentials**

strings on the dump (`«-md5»`, 412 MB) gives, among others:

    spring.datasource.password=«config-password:hum»
    spring.mail.password=«config-password:phr»
    jasypt.encryptor.password=«config-password»
    vault.token=«vault-token»
    Authorization: Bearer «jwt»
    JSESSIONID=«session-cookie:jsess»
    cardNumber=«card»
    X-B3-TraceId: «-trace-id»
    java.vendor.version=«-version:semver»
    user.name=app
    password.encoder=«-setting|bcrypt»
    javax.net.ssl.trustStorePassword=«~|changeit»

Host is «fqdn», pod ip «ipv4». We should not upload these dumps to the vendor («email»).
