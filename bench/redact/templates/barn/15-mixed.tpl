==== barn_mix_minutes protokolle/jour-fixe.md
# Jour fixe IT, 14. Januar

Anwesend: «person-name», «person-name», «person-name» (per Telefon, «phone»)

**1. Ausfall am Montag.** Ursache war der Switch im Lager («ipv4:lan»). «person-name» hat sich mit dem Notfallkennwort «prose-password:human» angemeldet und ihn neu gestartet.

**2. Sicherung.** Läuft auf «hostname». Die Passphrase wurde geändert, sie lautet nun «prose-password:phrase». Sie soll in den Tresor, erledigt «person-name».

**3. Kennwörter.** Beschluss: Kennwörter stehen nicht mehr im Protokoll. (Siehe Punkt 1 und 2.)

**4. Lieferung.** Bestellung «-order-id», Sendung «-tracking», Seriennummern folgen.

Nächster Termin in zwei Wochen, Raum 2. Fragen an «email».
==== barn_mix_so_question question/psycopg.md
# psycopg2 OperationalError: password authentication failed, but psql works

I have this in `settings.py`:

```python
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "lohn",
        "USER": "lohn",
        "PASSWORD": "«code-password:pwhard2»",
        "HOST": "«ipv4:lan»",
    }
}
SECRET_KEY = "django-insecure-«generic-secret:pwsalt2»"
```

but

```
psql "host=«ipv4:lan» user=lohn password=«connection-string:pwa» dbname=lohn"
```

works fine. `pg_hba.conf` has `host all all «ipv4-cidr:lannet» scram-sha-256`. The hash in pg_authid starts with `SCRAM-SHA-256$4096:`.

What I tried: `PASSWORD: os.environ["«-variable|PGPASSWORD»"]`, a new role, restarting. Django «-version:semver», PostgreSQL «-version:semver». Host is «fqdn».
==== barn_mix_faq_en docs/faq.rst
FAQ for volunteers
==================

How do I print?
    The printer is called «hostname». If it wants a PIN, use «prose-password:pin».

What's the wifi?
    SSID ``barn-guest``. The key this season: «wifi-psk:phrase»

I forgot my password. What now?
    Write to «email» or call «person-name» on «phone». We never tell passwords by mail.

Can I use the till?
    Yes. Sign in as ``till`` with ``«prose-password:human»``. The manager's code is on paper.

Where do I send the invoice?
    «person-name», «postal-address».

What is the long number on the receipt?
    That is only a transaction id like ``«-uuid»``, not a secret.
==== barn_mix_onboarding_pl docs/nowy-pracownik.md
# Pierwszy dzień

1. Zaloguj się na komputerze «hostname:winname» jako *praktykant*, hasło startowe `«prose-password:human»`. System poprosi o zmianę hasła.
2. Poczta: https://«fqdn:site», login to Twój adres (np. «email»).
3. VPN: serwer «fqdn:site», klucz wspólny `«ipsec-psk:pwa»`.
4. Wi-Fi „Biuro": hasło «wifi-psk:human»
5. W razie problemów dzwoń: «person-name», «phone».

Haseł nie zapisujemy na kartkach. Minimalna długość hasła to «-setting|12» znaków.
Wersja dokumentu «-version:semver», commit `«-short-sha»`.
==== barn_mix_diff patches/config.diff
diff --git a/deploy/values.yaml b/deploy/values.yaml
index «-short-sha»..«-short-sha» 100644
--- a/deploy/values.yaml
+++ b/deploy/values.yaml
@@ -11,12 +11,12 @@ shop:
   image:
-    tag: «-version:semver»
+    tag: «-version:semver»
+    digest: «-digest»
   db:
-    host: «ipv4:lan»
-    password: «config-password:human»
+    host: «fqdn»
+    password: «config-password:pwa»
   mail:
-    password: ""
+    existingSecret: «-reference|shop-mail»
   oauth:
+    clientSecret: «generic-secret:alnum(40)»
     tokenLifetime: «-setting|3600»
---- patches/0007-remove-keys.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Wed, 14 Jan 2026 18:00:00 +0100
Subject: [PATCH] remove the token that was left in the script

Signed-off-by: «person-name» <«email»>
---
diff --git a/run.sh b/run.sh
index «-short-sha»..«-short-sha» 100755
-export GITEA_TOKEN=«forge-token»
+export GITEA_TOKEN="$(cat «-path|/run/secrets/gitea»)"
==== barn_mix_comment_todo src/todo.txt
src/api/client.js:14:   // TODO remove: works with token «generic-secret:hex(40)»
src/api/client.js:88:   const password = await prompt('Password: ');
src/db/pool.py:7:       # old: postgresql://root:«connection-string:pwa»@«ipv4:lan»/shop
src/db/pool.py:9:       password = settings.«-variable|DB_PASSWORD»
src/mail/send.php:22:   $pass = '«code-password:human»'; // FIXME
src/mail/send.php:23:   $host = '«fqdn»';
test/fixtures/user.json:3:  "password": "«-placeholder|test»",
test/login_test.go:41:  want: "«-sha256»",
docs/setup.md:12:       Ask «person-name» («email») for the password.
docs/setup.md:19:       The password for the demo is `«prose-password:human»`.
Makefile:30:            curl -H "X-Api-Key: «generic-secret:alnum(32)»" https://«fqdn:site»/ping
==== barn_mix_man_es docs/copia-seguridad.adoc
= Copias de seguridad

El repositorio está en `sftp:copias@«fqdn»:/datos/restic`. La contraseña del repositorio es `«prose-password:phrase»`.

Para listar las copias:

 export RESTIC_PASSWORD='«env-password:pwhard2»'
 restic -r sftp:copias@«ipv4:lan»:/datos/restic snapshots

Salida de ejemplo:

 ID        Time                 Host        Tags
 «-short-sha:hex(8)»  2026-01-11 02:00:04  «hostname»
 «-short-sha:hex(8)»  2026-01-12 02:00:03  «hostname»

El disco externo lleva el número de serie «-serial». Responsable: «person-name», «phone».

CAUTION: La contraseña anterior (`<contraseña>`) era un ejemplo y no sirve.
==== barn_mix_voice_it verbali/telefonata.txt
Verbale della telefonata del 14 gennaio

Ha chiamato «person-name» (numero visualizzato «phone»). Dice che la VPN non si collega.
Gli ho dettato la nuova password, «prose-password:pwlower», tutta minuscola.
Poi ha chiesto l'indirizzo del server: «fqdn:site», oppure «ipv4:wan».
Il suo portatile si chiama «hostname:winname», indirizzo MAC «mac:mac_dash».
Per la richiesta di rimborso: nato il «dob:dob_dot», codice fiscale «it-codice-fiscale», patente «driver-licence», IBAN «iban».
Non gli ho dato la password dell'amministratore.
Pratica n. «-number:digits(7)»
==== barn_mix_snippet_wiki wiki/snippets.mediawiki
== Nützliche Befehle ==

; Freigabe einhängen
: <code>mount.cifs //«ipv4:lan»/daten /mnt -o user=hof,pass=«cli-password:pwa»</code>
; Datenbank abziehen
: <code>mysqldump -h «ipv4:lan» -u root -p'«cli-password:pwhard2»' wawi > wawi.sql</code>
; Switch abfragen
: <code>snmpwalk -v2c -c «snmp-community» «ipv4:lan» 1.3.6.1.2.1.17.4.3</code>
; Kennwort erzeugen
: <code>openssl rand -base64 24</code>
; Kennwort prüfen
: <code>mkpasswd -m sha-512 --stdin</code> ergibt etwas wie <nowiki>«password-hash:sha512crypt»</nowiki>
; IPMI
: <code>ipmitool -H «ipv4:lan» -U root -P «cli-password:pwa» sol activate</code>
; RADIUS testen
: <code>radtest kasse «cli-password:human» «ipv4:lan» 0 «cli-password:pwa»</code>

Letzte Änderung: «person-name», Version «-number:digits(5)»
==== barn_mix_csv_fr export/licences.csv
logiciel;cle;poste;utilisateur;courriel;mot_de_passe_portail
Comptabilité;«-product-key|A1B2C-XXXXX-XXXXX»;«hostname:winname»;«person-name»;«email»;«config-password:human»
Antivirus;;«hostname:winname»;«person-name»;«email»;«config-password:pwhard2»
Antivirus;;«hostname:winname»;«person-name»;«email»;«config-password:pwhard2»
Antivirus;;«hostname:winname»;«person-name»;«email»;«config-password:pwhard2»
Antivirus;;«hostname:winname»;«person-name»;«email»;«config-password:pwhard2»
CAO;«-product-key|voir coffre»;«hostname:winname»;«person-name»;«email»;«-placeholder|voir coffre»
Sauvegarde;;«hostname»;«person-name»;«email»;«config-password:pwa»
==== barn_mix_customs export/fahrzeuge.yaml
fahrer:
  - name: «person-name»
    geburtsdatum: «dob»
    fuehrerschein_nr: «driver-licence»
    reisepass_nr: «passport»
    adresse: «postal-address»
    tankkarte: "«card»"
    tankkarten_pin: "«config-password:pin4»"
  - name: «person-name»
    geburtsdatum: «dob»
    personnummer: «national-id:se_personnummer»
    telefon: "«phone»"
    notfallkontakt: {name: «person-name», telefon: "«phone»"}
  - name: «person-name»
    rijksregisternummer: «national-id:be_nrn»
    bsn: "«nl-bsn»"
    email: «email»
fahrzeuge:
  - kennzeichen: "«-plate|BAR N 2026»"
    fahrgestellnummer: «-vin:upper(17)»
    tracker: {imei: "«~:digits(15)»", mac: «mac», server: «fqdn», api_key: «generic-secret:hex(32)»}
