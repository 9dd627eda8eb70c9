==== barn_note_office wiki/buero-netz.md
# Büronetz «=int(2023,2026)»

Stand nach dem Umzug in den ersten Stock. Bitte hier nachtragen, nicht mehr in der alten Excel-Liste.

* Router: «ipv4:lan», Anmeldung `admin`, Gerätekennwort steht auf dem Aufkleber: «prose-password:human»
* Switch im Keller («hostname:hostname») hat die «ipv4:lan», MAC «mac»
* Drucker am Empfang: «ipv4:lan» – der Pin für das Menü ist «prose-password:pin»
* WLAN `Werkstatt`: Schlüssel «wifi-psk:human»
* Gäste-WLAN wird alle «-setting|30» Tage gewechselt, aktuell «wifi-psk:phrase»

Telefonanlage: Oberfläche auf https://«fqdn»:8443, Benutzer techniker, Passwort „«prose-password»“.
Ansprechpartner beim Anbieter ist «person-name» («phone», «email»), Kundennummer «-order-id».

## Offen

- [ ] Firmware «-version:semver» einspielen, Prüfsumme `«-sha256»`
- [ ] Passwörter in den Tresor übertragen (Eintrag Büro/Netz)
- [ ] DHCP-Bereich von «ipv4-cidr:lannet» prüfen
==== barn_note_nas notes/nas-howto.txt
HOWTO: getting back into the NAS when the domain is down

1. Plug into port 4 of the rack switch, give yourself an address in «ipv4-cidr:lannet».
2. Browse to https://«ipv4:lan»:5001 and choose "local account".
   The local account is called rescue and its password is «prose-password:phrase».
3. If two-factor asks: seed in the envelope is «totp-secret».
4. The encrypted share opens with the passphrase «prose-password:spaced»
5. For the console: ssh -p 2222 rescue@«fqdn», then sudo -i with the same password.

The disk in bay 3 is «-serial», the volume has the UUID «-uuid».
Host key of the box: «-ssh-fingerprint»
If all that fails call «person-name» at home, «phone».

Last checked by «~:first» - DSM «-version:semver»
==== barn_note_org notes/infra.org
#+TITLE: Infrastruktur
#+AUTHOR: «person-name»
#+STARTUP: overview

* TODO Zertifikat für [[https://«fqdn:site»][Intranet]] erneuern
  SCHEDULED: <2026-02-09 Mo>
  Fingerabdruck alt: «-fingerprint»
* WAITING Antwort von «email»
* DONE Datenbank umziehen auf «hostname#db»
  :PROPERTIES:
  :HOST:     «hostname#db»
  :IP:       «ipv4:lan»
  :ID:       «-uuid»
  :END:
  Zugang für die Übergangszeit: =wawi= / =«prose-password:human»=
  #+begin_src sh
  export PGPASSWORD='«env-password»'
  psql -h «ipv4:lan» -U wawi -d warenwirtschaft -c '\dt'
  #+end_src
* Passwörter
  Siehe Tresor. Nur der Notfallzugang steht hier: «prose-password:phrase» (root auf «hostname#db»)
==== barn_note_pastebook notes/schnell.txt
== merken ==
vpn: «fqdn:site», gruppe home, psk «ipsec-psk:human»
pve web: https://«ipv4:lan»:8006 root / «prose-password:human»
idrac vom alten: «ipv4:lan»  root / «prose-password:human»
snmp ro: «snmp-community»
ftp vom steuerberater: «fqdn», user «~:account», pass «prose-password»
kasse 2 teamviewer id «-number:digits(10)» kennwort «prose-password:pwlower»
lizenz pve: «pve-subscription-key»
lizenz server: «-license|VOLUME-CHANNEL»
iban vereinskonto: «iban»
notfall elektriker «phone»
todo: passwort für cloud ändern!!
==== barn_note_wiki_table wiki/zugaenge.dokuwiki
====== Zugänge ======

^ Gerät ^ Adresse ^ Benutzer ^ Kennwort ^ Bemerkung ^
| Firewall | «ipv4:lan» | admin | %%«prose-password:pwhard2»%% | Seriennr. «-serial» |
| Hypervisor | [[https://«fqdn»:8006]] | root | %%«prose-password:phrase»%% | pve-manager «-version:semver» |
| USV | «ipv4:lan» | apc | «prose-password:human» | Karte «mac:mac_dash» |
| Kamera Tor | «ipv4:lan» | viewer | «prose-password:pwlower» | rtsp auf 554 |
| Zeiterfassung | «fqdn» | — | //im Tresor// | |
| Backupserver | «hostname» | backup | <del>siehe oben</del> | nur Schlüssel «-ssh-fingerprint» |

Geändert von «person-name», Rückfragen an «email».
==== barn_note_fr wiki/serveurs.md
# Serveurs de l'atelier

Le serveur de fichiers répond sur «ipv4:lan» (nom : `«hostname»`). Le compte `gestion` a pour mot de passe `«prose-password:human»`.

Pour la sauvegarde, se connecter à «fqdn» en SSH ; la phrase secrète du dépôt a changé en janvier. La nouvelle :
«prose-password:phrase»

Clé Wi-Fi des visiteurs : «wifi-psk:human»

En cas de panne, prévenir «person-name» au «phone» ou écrire à «email».
Numéro de série de l'onduleur : «-serial». Version du micrologiciel : «-version:semver».

Le mot de passe de l'annuaire n'est **pas** noté ici, voir le coffre.
==== barn_note_es docs/manual_tienda.md
## Equipo de la tienda

- Caja 1: IP «ipv4:lan», usuario `caja`, contraseña `«prose-password:human»`
- Caja 2: IP «ipv4:lan», misma clave que la caja 1
- Router: «ipv4:lan»; la clave del wifi es «wifi-psk:wifikey»
- Cámara del almacén: http://«ipv4:lan»:8080, admin/«prose-password:pwlower»

Si falla el datáfono, llamar a «person-name» («phone»).
La contraseña debe tener al menos «-setting|12» caracteres y se cambia cada trimestre.
Dirección para envíos: «postal-address»
Pedido de repuestos: «-order-id»
==== barn_note_it appunti/laboratorio.txt
Appunti per chi viene dopo di me

Il proxy gira su «fqdn» e ascolta sulla 3128. Per entrare: utente manutenzione, parola chiave «prose-password:human».
La password di root del nodo «hostname» è «prose-password:phrase», cambiarla dopo il trasloco.
Il token per le notifiche su Telegram è «telegram-bot-token» (il bot si chiama avvisi).
La chiave WPA del magazzino: «wifi-psk:human»

Fatture a «person-name», «postal-address», IBAN «iban».
Il codice fiscale per la fattura elettronica: «it-codice-fiscale».

Se la password non va, chiedere in ufficio: non si scrivono password sui foglietti!
Commit da cui ripartire: «-git-sha»
==== barn_note_nl notities/overdracht.md
# Overdracht beheer

Het beheerwachtwoord van de router («ipv4:lan») is **«prose-password:human»**.
Inloggen op de NAS gaat met gebruiker beheer en wachtwoord `«prose-password»`.
De wifi-sleutel voor gasten is «wifi-psk:phrase»; niet meer delen dan nodig.

| wat | waar |
|---|---|
| hypervisor | «fqdn», adres «ipv4:lan» |
| telefooncentrale | «hostname», MAC «mac» |
| back-up | borg naar ssh://«~:account»@«fqdn»/./repo, passphrase `«prose-password:phrase»` |

Vragen? Bel «person-name» op «phone».
BSN van de tekenbevoegde (voor het portaal): «nl-bsn»
Wachtwoorden van klanten staan in de kluis, niet hier.
==== barn_note_pl notatki/serwerownia.txt
Serwerownia - notatki

Serwer główny: «fqdn», adres «ipv4:lan». Hasło roota: «prose-password:human»
Panel drukarki http://«ipv4:lan» login admin hasło «prose-password:pwlower»
Hasło do wifi dla gości to «wifi-psk:human».
Klucz do kopii zapasowych: «prose-password:phrase»

Umowę podpisał «person-name», PESEL «pl-pesel», tel. «phone».
Konto do rozliczeń «iban»

Numer seryjny dysku «-serial», suma kontrolna obrazu «-md5»
Hasła nie wysyłamy mailem. Minimalna długość hasła: «-setting|14»
==== barn_note_cs poznamky/sklad.txt
Sklad a kancelář

Router má adresu «ipv4:lan», přihlášení admin, heslo «prose-password:human»
Server «hostname» – heslo pro roota je «prose-password:phrase»
Heslo k Wi-Fi: «wifi-psk:human»
Kamera u vrat: rtsp://pohled:«connection-string:pwa»@«ipv4:lan»:554/stream1

Kontakt na správce: «person-name», «phone», «email»
Heslo se mění jednou za rok, poslední změna v říjnu.
Verze systému «-version:semver»
==== barn_note_sv anteckningar/drift.md
# Drift

Lösenordet till routern («ipv4:lan») är `«prose-password:human»`.
Logga in på «fqdn» med användaren drift och lösenord «prose-password:phrase».
Trådlöst nät för besökare, nyckel: «wifi-psk:human»
Personnummer för avtalet: «national-id:se_personnummer»

Ring «person-name» på «phone» om larmet går.
Lösenord ska vara minst «-setting|15» tecken. Spara dem i valvet.
Skivans serienummer: «-serial»
==== barn_note_pt notas/escritorio.md
### Escritório — acessos

O servidor de impressão está em «ipv4:lan» (`«hostname»`). Utilizador: tecnico. Palavra-passe: «prose-password:human»
A senha do router é «prose-password:phrase» e a chave do Wi-Fi é «wifi-psk:wifikey».
Base de dados: `mysql -h «ipv4:lan» -u loja -p«cli-password:pwa» loja`

Contabilista: «person-name», NIF «national-id:pt_nif», telemóvel «phone».
CPF do sócio no Brasil: «br-cpf»

A senha do correio foi alterada ontem e está no cofre.
Encomenda «-order-id», seguimento «-tracking»
==== barn_note_handover docs/handover.md
# Handover for the evening shift

What you need tonight and nothing else.

**Hypervisors.** Three nodes, `«hostname#a»`, `«hostname#b»` and `«hostname#c»`, addresses «ipv4:lan», «ipv4:lan» and «ipv4:lan». All share one root password until the migration is over; it's «prose-password:human».

**Backups.** The job writes to «fqdn»; if it asks for the encryption passphrase, type «prose-password:phrase» exactly as written, hyphens included.

**Monitoring.** Log in at https://«fqdn:site» as `watch`. I set the password to `«prose-password»` this morning. The API token on the dashboard box is «grafana-token».

**Don't** reset the password of the service account, three scripts depend on it.
**Don't** restart `«hostname#b»` — kernel «-version|6.8.12-9-pve» has not been tested there.

Build «-git-sha» is live, image «-digest».

Phone list: «person-name» «phone» / «person-name» «phone»
==== barn_note_sticky misc/zettel.txt
Zettel vom Monitor abgetippt (bitte danach vernichten)

Login PC Empfang:  empfang / «prose-password:human»
Praxissoftware:    Dr. «person-name:last» / «prose-password:human»
Kartenleser PIN    «prose-password:pin»
Onlinebanking      NICHT aufschreiben
Router             «prose-password:wifikey»
Fernwartung        Tel. «phone»  Code «prose-password:pin»
Mailadresse        «email:rolemail»
==== barn_note_runbook docs/runbook-restore.adoc
= Restore of the shop database
«person-name» <«email»>
v1.4, 2026-01-12

. Stop the shop: `systemctl stop shop-worker` on «fqdn#app».
. Fetch the dump from the vault host «ipv4:lan»:
+
[source,console]
----
$ export AWS_ACCESS_KEY_ID=«aws-access-key-id»
$ export AWS_SECRET_ACCESS_KEY=«aws-secret-key»
$ aws s3 cp s3://shop-dumps/latest.sql.gpg . --endpoint-url https://«fqdn:site»
$ echo '«-sha256»  latest.sql.gpg' | sha256sum -c
$ gpg --batch --passphrase '«cli-password:pwq2»' -d latest.sql.gpg | mysql shop
----
. Log in as `verify` with password `«prose-password:phrase»` and count the orders.
. Start the shop on «fqdn#app» again.

NOTE: The placeholder `<password>` in older versions of this page never was a real one. Snapshot id: «-uuid».
