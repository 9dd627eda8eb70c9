==== vo_ask_createvm prompts/2025-11-06.txt
> create a debian 12 vm with 2 cores, 4 gb ram, 32 gb on local-zfs, bridge vmbr0 tag 30, name «hostname:numbered», root password «prose-password:pw», ip «ipv4-cidr» gateway «ipv4»
> same again but call it «hostname:numbered» and the password should be «prose-password:pwa»
> add user «=account» with password «prose-password:pw» and let him sudo without password
> what does the error "unable to parse value of 'ipconfig0'" mean?
> generate terraform for it, provider bpg/proxmox «-version|0.66.3», endpoint https://«fqdn»:8006/, api token terraform@pve!ai=«pve-api-token»
> no, use variables for the password, never write «prose-password:pw» into the file
> how long should a password be? at least «-setting|14» characters?
> make sure the mac is «mac»
==== vo_ask_de prompts/anfrage-de.txt
Erstelle bitte einen LXC-Container «hostname:numbered» mit Debian 12, 2 Kernen und 2 GB RAM.
Root-Passwort: «prose-password:pw»
IP: «ipv4-cidr», Gateway «ipv4», DNS «ipv4»

Danach noch eine Windows-VM (vTPM, VirtIO). Das Administratorkennwort soll «prose-password:pwa» lauten,
der lokale Benutzer heißt «=account» und bekommt das Kennwort „«prose-password:pw»“.
Bitte das Passwort nicht im Klartext in die Notizen schreiben.
Der Container soll vom Server «fqdn» sichern, Token sync@pbs!ai, Geheimnis «pbs-api-token».
Die Passwortrichtlinie verlangt mindestens «-setting|12» Zeichen, das Kennwort läuft nach 90 Tagen ab.
Ansprechpartner ist «person-name:name(de)», «phone:tel(de)».
==== vo_ask_fr prompts/demande-fr.txt
Bonjour, peux-tu créer une VM Ubuntu 24.04 nommée «hostname:numbered» sur le nœud «hostname:numbered» ?
Adresse «ipv4-cidr», passerelle «ipv4», VLAN 120.
Le mot de passe root doit être «prose-password:pw» et celui de l'utilisateur «=account» : «prose-password:pwa».
Le stockage CIFS est sur //«ipv4»/sauvegardes, identifiant svc-pve, mdp «prose-password:pw».
Clé d'API du DNS : «generic-secret:alnum(32)»
Ajoute aussi la clé publique ssh-ed25519 «-ssh-public-key» pour l'accès.
Le mot de passe ne doit pas apparaître dans la description de la VM.
En cas de problème, appelle «person-name:name(fr)» au «phone:tel(fr)».
==== vo_ask_es prompts/peticion-es.txt
Crea una máquina virtual llamada «hostname:numbered» con 8 GB de RAM y disco de 60 GB.
La contraseña de root es «prose-password:pw».
El usuario de la base de datos es «=account» y su clave es «prose-password:pwa».
La IP será «ipv4» y la puerta de enlace «ipv4»; el DNS interno es «fqdn».
Para el correo usa el servidor smtp «fqdn» con usuario alertas, contraseña: «prose-password:pw»
No guardes la contraseña en el fichero de configuración; usa una variable.
Contacto: «person-name:name(es)» («email», «phone:tel(es)»).
==== vo_ask_multi prompts/misc.txt
[it] Crea il container «hostname:numbered», la password di root è «prose-password:pw», indirizzo «ipv4-cidr»
[it] La password dell'utente «=account» deve essere cambiata in «prose-password:pwa» entro lunedì
[nl] Maak een VM «hostname:numbered» aan; het wachtwoord van de beheerder is «prose-password:pw»
[nl] Wachtwoord vergeten? Stel het opnieuw in via het beheerpaneel.
[pl] Utwórz maszynę «hostname:numbered», hasło roota: «prose-password:pw», adres «ipv4»
[pl] Hasło do bazy to «prose-password:pwa», użytkownik «=account»
[pt] Cria uma VM «hostname:numbered»; a senha do root é «prose-password:pw»
[pt] A palavra-passe do servidor de correio é «prose-password:pwa», não a partilhes
[sv] Skapa en VM «hostname:numbered», lösenordet för root ska vara «prose-password:pw»
[cs] Vytvoř kontejner «hostname:numbered», heslo pro root je «prose-password:pw»
[tr] «hostname:numbered» adında bir sanal makine oluştur, root şifresi «prose-password:pw» olsun
[tr] Parola: «prose-password:pwa»
[ru] Создай виртуалку «hostname:numbered», пароль root: «prose-password:pw», адрес «ipv4»
[ru] Пароль от базы — «prose-password:pwa», логин «=account»
[ru] Пароль должен содержать не менее «-setting|10» символов.
==== vo_ask_jsonl prompts/session.jsonl
{"role":"system","content":"You are an assistant for Proxmox administrators. Never repeat passwords."}
{"role":"user","content":"Set up a cloud-init VM «hostname:numbered» with user ops, password «prose-password:pw», ip «ipv4-cidr»."}
{"role":"assistant","content":"Here is the command:\n\nqm set 140 --ciuser ops --cipassword «-placeholder|<PASSWORD>» --ipconfig0 ip=dhcp","id":"msg_01«-identifier:alnum(22)»"}
{"role":"user","content":"it says 401 No ticket. my ticket is «pve-ticket»"}
{"role":"assistant","content":"Tickets expire after two hours. Ask for a new one; use an API token for automation.","usage":{"input_tokens":412,"output_tokens":61}}
{"role":"user","content":"ok here is the token: root@pam!ai = «pve-api-token», host «ipv4»:8006, fingerprint «-tls-fingerprint:fingerprint»"}
{"role":"user","content":"and for the backup: user sync@pbs pass «prose-password:pwa» datastore main"}
{"role":"tool","content":"{\"exit\":0,\"stdout\":\"upid: «-pve-upid»\"}","tool_call_id":"call_«-identifier:alnum(24)»"}
==== vo_ask_paste_error prompts/pastebin.md
Can somebody tell me why this fails? I pasted everything:

```
$ cat /etc/pve/storage.cfg
cifs: nas
        path /mnt/pve/nas
        server «ipv4»
        share backup
        username «=account»
$ cat /etc/pve/priv/storage/nas.pw
password=«pve-priv-password:pw»
$ mount -t cifs //«ipv4»/backup /mnt/x -o user=«=account»,pass=«cli-password:pwa»
mount error(13): Permission denied
$ dmesg | tail -1
CIFS: Status code returned 0xc000006d STATUS_LOGON_FAILURE
```

The password works on Windows («hostname:winhost»). Kernel is «-version|6.8.12-5-pve», storage id `nas`.
I already tried `vers=2.1` and the option `sec=ntlmssp`; see also https://«~|forum.proxmox.com»/threads/«-number:int(90000,160000)»/
Token I use for the API, if that matters: `PVEAPIToken=root@pam!test=«pve-api-token»`
==== vo_ask_ide prompts/copilot.md
// write a function that logs in to https://«fqdn»:8006 as monitoring@pve with password "«code-password:pw»"
// and prints the status of all nodes. Retry 3 times, timeout 10 s. Do not hardcode the password, read PVE_PASSWORD.

Refactor: the token «pve-api-token» (user grafana@pve, token id dash) goes into a header
`Authorization: PVEAPIToken=USER@REALM!TOKENID=«-placeholder|UUID»`; see the docs.

// TODO(«=account»): the database string "Server=«ipv4»;Database=cmdb;User Id=cmdb;Password=«connection-string:pwa»;Encrypt=false" is still here
// FIXME remove apiKey = '«generic-secret:hex(32)»' before the demo on Friday
// Example: curl -u user:«-placeholder|password» https://«~|pve.example.com»:8006/
==== vo_ask_snippets prompts/helpdesk-bot.txt
user: i can't log in to the vdi, my username is «=login»
bot: Please never tell me your password.
user: it's «prose-password:wordy_ascii» i changed it yesterday
bot: Please change it. I've opened a ticket «-order-id».
user: ok the new one is «prose-password:pw»
user: and the wifi «=word»-guest, what's the key? I think the key was «wifi-psk:wordy_ascii»
bot: The guest key is printed on the notice board.
user: my pc is «hostname:winhost» and my number is «phone»
user: pin for the door is «prose-password:pin6»
bot: I will pass that on to «person-name».
==== vo_ask_agent_plan prompts/plan.yaml
goal: restore «hostname:numbered» from last night
constraints:
  - do not touch «hostname:numbered»
  - window 22:00-23:30
facts:
  pbs: {host: «ipv4», datastore: main, user: restore@pbs, password: "«config-password:pw»"}
  key: "encryption key file is /etc/pve/priv/storage/pbs.enc, passphrase '«config-password:pwa»'"
  contact: {name: «person-name», mail: «email», mobile: "«phone»"}
steps:
  - pvesm list pbs --vmid 104
  - qmrestore pbs:backup/vm/104/2025-11-05T01:00:02Z 904 --storage local-zfs
  - qm set 904 --name «hostname:numbered» --cipassword '«cli-password:pwq2»'
checks: {sha256: «-sha256», upid: "«-pve-upid»"}
==== vo_ask_terse prompts/short.txt
vm 2c/4g deb12 name=«hostname:numbered» pw=«config-password:pwa» ip=«ipv4-cidr»
ct alpine root:«prose-password:pwa» net «ipv4-cidr»
user «=account» / «prose-password:pw» on node «hostname:numbered»
smb «=account»:«prose-password:pwa»@«ipv4»/iso
pw for the ipmi of «hostname:numbered» ADMIN/«prose-password:pwa»
reset pw → «prose-password:pw»
api token «pve-api-token» (root@pam!x)
password generator: 20 chars, no symbols
