==== vo_doc_handover_de docs/uebergabe.md
# Übergabeprotokoll Virtualisierung

Stand: 31.10.2025 · Verfasser: «person-name:name(de)» · Nachfolge: «person-name:name(de)»

| System | Adresse | Benutzer | Kennwort |
|---|---|---|---|
| «hostname:numbered» | «ipv4» | root | `«prose-password:pw»` |
| «hostname:numbered» | «ipv4» | root | siehe KeePass |
| iLO «hostname:numbered» | «ipv4» | Administrator | «prose-password:pwa» |
| Switch Keller | «ipv4» | admin | «-placeholder|(leer)» |
| Firewall | «fqdn» | «=account» | «prose-password:wordy_ascii» |

Die KeePass-Datenbank liegt auf `\\«hostname:winhost»\edv$\pw.kdbx`, Hauptkennwort: «prose-password:phrase»
Seriennummer der USV: «-serial», Wartungsvertrag «-order-id».

Offen:
- Kennwort des Dienstkontos läuft am 15.12. ab
- Subscription-Schlüssel «pve-subscription-key» umziehen
==== vo_doc_handover_fr docs/passation.txt
PASSATION DE SERVICE – «=word»
Rédigé par «person-name:name(fr)» le 03/11/2025

1. Hyperviseurs
   «hostname:numbered»  «ipv4»   root / «prose-password:pw»
   «hostname:numbered»  «ipv4»   root / idem
2. Sauvegarde : PBS sur «fqdn», compte admin@pbs, mot de passe «prose-password:pwa»
   clé de chiffrement imprimée dans le coffre, empreinte «-tls-fingerprint:md5_colons»
3. Onduleur : communauté SNMP en lecture « «snmp-community» »
4. Routeur opérateur : identifiant fti/«=lower(7)», mot de passe de connexion «prose-password:pwa»
5. Contrats : n° client «-order-id», support «phone:tel(fr)»

Rappel : les mots de passe ne sont pas à conserver dans ce document après la passation.
==== vo_doc_handover_es docs/traspaso.md
## Traspaso de la plataforma

**Responsable saliente:** «person-name:name(es)» (DNI «es-dni»)
**Responsable entrante:** «person-name:name(es)»

Accesos:

* Panel: https://«fqdn»:8006 — `root@pam`, contraseña `«prose-password:pw»`
* Cabina iSCSI «ipv4»: usuario `manage`, contraseña `«prose-password:pwa»`
* CHAP: usuario `pve`, secreto `«iscsi-chap»`, destino `«-iqn»`
* VPN: clave precompartida `«ipsec-psk:pwa»`
* Correo de alertas: «email»

El usuario `backup` no tiene contraseña, entra con clave (huella «-ssh-fingerprint»).
Versión instalada: «-version|8.3.2». Último commit del repositorio: `«-short-sha»`.
==== vo_doc_runbook docs/runbooks/restore.adoc
= Restore a guest from the offsite datastore
:toc:
:owner: «person-name»

== Before you start

You need the repository `restore@pbs@«fqdn»:offsite` and its fingerprint
`«-tls-fingerprint:fingerprint.lower»`.

[source,console]
----
# export PBS_PASSWORD='«env-password:pwq2»'
# proxmox-backup-client snapshot list --repository restore@pbs@«ipv4»:offsite
# proxmox-backup-client restore vm/104/2025-11-01T01:00:04Z drive-scsi0.img.fidx - --keyfile /root/enc.key
Encryption Key Password: «prose-password:pw»
----

NOTE: The password of the key is not that of the user.

== If the node is gone

. Boot the ISO, root password `«prose-password:pwa»`
. `ip a add «ipv4-cidr» dev eno1; ip r add default via «ipv4»`
. Call «person-name», «phone»
==== vo_doc_readme README.md
# pve-lab

[![build](https://«fqdn»/badge/«-short-sha».svg)](https://«fqdn»/job)

```sh
cp .env.example .env      # then set PVE_PASSWORD=«-placeholder|changeme»
export PM_API_TOKEN_ID='terraform@pve!tf'
export PM_API_TOKEN_SECRET="«pve-api-token»"   # TODO move this out
terraform apply
```

| Variable | Default | Meaning |
|---|---|---|
| `PVE_HOST` | `«~|pve.example.com»` | API host |
| `PVE_PASSWORD` | *(none)* | password of the user |
| `VM_PASSWORD` | `«tf-password:pw»` | password of the user `debian` in the guests |
| `DB_URL` | `postgres://user:«-placeholder|password»@«~|localhost»/db` | state backend |

Default login of the image: `debian` / `«prose-password:pwa»`
Maintainer: «person-name» <«email»>. Licence: MIT.
==== vo_doc_confluence export/confluence/zugaenge.html
<h2>Zugänge Testumgebung</h2>
<table class="wrapped"><tbody>
<tr><th>System</th><th>URL</th><th>Login</th><th>Passwort</th></tr>
<tr><td>Proxmox</td><td><a href="https://«fqdn#a»:8006">«fqdn#a»</a></td><td>test@pve</td><td>«config-password:pw»</td></tr>
<tr><td>Grafana</td><td>http://«ipv4»:3000</td><td>admin</td><td><code>«config-password:pwa»</code></td></tr>
<tr><td>MinIO</td><td>http://«ipv4»:9001</td><td>AKLAB</td><td>&nbsp;</td></tr>
</tbody></table>
<ac:structured-macro ac:name="code" ac:macro-id="«-uuid»"><ac:plain-text-body><![CDATA[mc alias set lab http://«ipv4»:9000 labadm «cli-password:pwa»]]></ac:plain-text-body></ac:structured-macro>
<p>Fragen an <ri:user ri:account-id="«-identifier:hex(24)»" /> oder «person-name:name(de)», Tel. «phone:tel(de)»</p>
<p>Passwörter bitte nicht per Mail verschicken!</p>
==== vo_doc_dokuwiki data/pages/edv/netz.txt
====== Netz und Zugänge ======
Letzte Änderung: «person-name:name(de)»

^ VLAN ^ Netz ^ Zweck ^
| 10 | «ipv4-cidr» | Verwaltung |
| 20 | «ipv4-cidr» | Clients |
| 30 | «ipv4-cidr» | VoIP, Gateway «ipv4» |

===== WLAN =====
  * SSID Firma: 802.1X, RADIUS «ipv4», Geheimnis ''«config-password:pwa»''
  * SSID Gast: **«wifi-psk:wordy_ascii»** (wechselt am 1. des Monats)
<code bash>
radtest «=account» '«cli-password:pwa»' «ipv4» 0 '«cli-password:pw»'
</code>
  * Controller: https://«fqdn»:8443 (ubnt / «prose-password:pw»)
  * AP im Flur: MAC «mac», Name «hostname:numbered»
==== vo_doc_meeting docs/protokolle/2025-11-04.md
**Jour fixe Infrastruktur, 04.11.2025, 10:00–10:45**

Anwesend: «person-name:name(de)», «person-name:name(de)», «person-name:name(de)» · Entschuldigt: «person-name:name(de)»

1. *Cluster*: «hostname:numbered» bekommt mehr RAM, Wartungsfenster Donnerstag 22 Uhr.
2. *Backups*: Prüfsummenfehler im Index, siehe Task «-pve-upid».
3. *Passwörter*: das neue root-Passwort lautet ab Montag «prose-password:pw», bitte nicht ins Wiki.
4. *VPN*: das Netz «ipv4-cidr» wird auf «ipv4-cidr» umgestellt; PSK bleibt «ipsec-psk:pwa».
5. *Lizenzen*: Schlüssel Windows Server «~:winkey», Angebot «-order-id».
6. Sonstiges: Durchwahl des Rechenzentrums ist jetzt «phone:tel(de)».

Nächster Termin: 18.11.2025
==== vo_doc_minutes_en notes/standup.txt
Stand-up 5 Nov

- «person-name:name(en)»: upgraded «hostname:numbered» to «-version|8.3.5», two guests needed a cold start
- «person-name:name(en)»: LDAP bind broke again; bind password for cn=pve is «prose-password:pw» now (was rotated Friday)
- «person-name:name(en)»: Zabbix API key «generic-secret:hex(64)» goes into the vault, host «ipv4»
- «person-name:name(en)»: waiting for the auditor; wants the password policy (min. «-setting|14» chars) and the list of admins
- action: change the break-glass password, currently «prose-password:phrase», after the audit
- action: order disks, quote «-order-id», serial of the failed one «-serial»
==== vo_doc_ticket_html tickets/4471.html
<div class="ticket" data-id="4471" data-csrf="«~:alnum(40)»">
  <h1>Cannot reach shared folder</h1>
  <p class="from">«person-name» &lt;«email»&gt;, «phone»</p>
  <pre>C:\&gt; net use K: \\«ipv4»\daten /user:«=login» «cli-password:pwa»
System error 1219 has occurred.</pre>
  <p class="note">Agent: tried with the helpdesk account (<b>hd-admin</b>, password <b>«prose-password:pwa»</b>), same error on «hostname:winhost».</p>
  <p class="note">Agent: IP of the client is «ipv4», MAC «mac:mac_dash».</p>
  <img src="/avatar/«-md5».png" alt="">
  <input type="password" name="password" placeholder="Password">
  <footer>Ticket created with build «-version|11.2.0» – ref «-uuid»</footer>
</div>
==== vo_doc_jira export/jira/INFRA-311.txt
INFRA-311  Rotate secrets after departure            Reporter: «person-name»
Status: In Progress    Assignee: «person-name»    Sprint: 42

Description:
 h3. What leaked
 * {{PVE_TOKEN}} = «pve-api-token» (ops@pve!ci)
 * Jenkins admin: «prose-password:pw»
 * AWS key «aws-access-key-id» with secret {{«aws-secret-key»}}
 * Harbor robot account robot$ci / «generic-secret:alnum(32)»
 h3. What did not
 * commit «-git-sha» has only the hash of the image, «-digest»
 * build number «-number:int(1000,9999)»

Comments:
 [~«=login»] rotated Jenkins, new one is in 1Password. SSH from «ipv4» still works with the old key («-ssh-fingerprint»).
 [~«=login»] token in Slack too: «slack-token»
==== vo_doc_cheatsheet docs/merkblatt.tex
\documentclass[a4paper]{scrartcl}
\usepackage[ngerman]{babel}
\begin{document}
\section*{Merkblatt Notfall}
Bei Stromausfall: «person-name:name(de)», Telefon «phone:tel(de)».
\begin{tabular}{lll}
Gerät & Adresse & Anmeldung\\\hline
USV & \texttt{«ipv4»} & apc / \verb|«prose-password:pwa»|\\
Knoten & \texttt{«hostname:numbered»} & root / \verb|«prose-password:pw»|\\
Switch & \texttt{«ipv4»} & Kennwort im Tresor\\
\end{tabular}

Das WLAN-Kennwort heißt \texttt{«wifi-psk:pwa»}. % bis Ende November
Version \textbf{«-version|1.4»}, Dokument-ID \texttt{«-uuid»}
\end{document}
==== vo_doc_install_notes root/NOTES
proxmox install «=word» 2025-09

iso      proxmox-ve_9.0-1.iso  sha256 «-sha256»
host     «fqdn#f»
ip       «ipv4-cidr»  gw «ipv4»  dns «ipv4»
mail     «email»
root pw  «prose-password:pw»
luks     «prose-password:sentence»
ipmi     ADMIN «prose-password:pwa»  («ipv4»)
zfs      rpool mirror  «-disk-id»  «-disk-id»
bios pw  «prose-password:wordy_ascii»
license  «pve-subscription-key»
sub id   «-md5:md5.upper»

todo: fail2ban, 2fa for root@pam, push cert for «fqdn#f»
==== vo_doc_onboarding docs/onboarding-cs-tr.txt
[CS] Vítejte v týmu!
Váš účet je «=login», dočasné heslo «prose-password:pwa» (změňte si ho do 24 hodin).
Wi-Fi „«=word»“: heslo «wifi-psk:pwa». Vedoucí: «person-name:name(cs)», linka «phone:tel(cs)».
Zapomenuté heslo obnovíte na https://«fqdn»/reset.

[TR] Aramıza hoş geldiniz!
Kullanıcı adınız «=login», geçici şifreniz «prose-password:pwa».
Wi-Fi şifresi: «wifi-psk:pwa». Yöneticiniz «person-name:name(tr)», telefon «phone:tel(tr)».
Şifremi unuttum bağlantısı giriş sayfasındadır.

[NL] Welkom!
Je gebruikersnaam is «=login», je tijdelijke wachtwoord is «prose-password:pwa».
Vragen? «person-name:name(nl)», «phone:tel(nl)».
