==== st_ticket_fr_support tickets/demande-«=int(1000,9999)».txt
Demande n° «-order-id» ouverte par «person-name» («email», «phone»)
Machine : «fqdn» - adresse «ipv4»

Bonjour, depuis la mise à jour je n'arrive plus à me connecter avec le mot de passe «prose-password:human».
Réponse du support : votre mot de passe a été réinitialisé, le nouveau est «prose-password». Merci de le modifier dès la première connexion.
L'accès VPN utilise le secret partagé «ipsec-psk:pwa» et le groupe admins.
Le certificat expire bientôt, empreinte «-tls-fingerprint:fingerprint20».
Le mot de passe doit comporter «-setting|12» caractères dont un chiffre.
Date de naissance : «dob:dob_slash» - N° de sécurité sociale : «fr-nir»
Clôturé par «person-name».
==== st_notas_es notas/traspaso.txt
«any 18-24»
Hola «~:first», la contraseña de root en «hostname:numbered» es «prose-password»
El NAS («ipv4») sigue con la contraseña antigua, «prose-password:human»
usuario: soporte / contraseña: «prose-password»
la clave de la wifi del taller: «wifi-psk:phrase»
He cambiado la contraseña del iLO por «prose-password»
para entrar en el switch usa admin y «prose-password:human»
Frase de paso del backup: «prose-password:phrase»
el pass del firewall es «prose-password:human»
contraseña provisional «prose-password:pwlower», cámbiala al entrar
La clave precompartida de la VPN es «ipsec-psk:pwa»
token de la API: «pve-api-token»
Llámame al «phone» si falla algo
mi correo nuevo es «email»
DNI para el acceso al CPD: «es-dni»
IBAN para la factura: «iban»
la puerta de enlace es «ipv4»
La contraseña caduca cada «-setting|90» días
No recuerdo la contraseña
La contraseña no cumple la política
las contraseñas están en el gestor, no por correo
clave pública: ssh-ed25519 «-ssh-public-key»
El servidor se llama «fqdn»
contacto: «person-name», «phone»
número de pedido «-order-id»
«end»
==== st_mail_es_cliente mail/alta-cliente.txt
Para: «email»
Asunto: Datos de acceso

Estimado/a «person-name»:

Su servidor privado ya está disponible:

  Dirección IP: «ipv4»
  Nombre: «fqdn»
  Usuario: root
  Contraseña: «prose-password»
  Panel: https://«fqdn»:8006

Por seguridad, cambie la contraseña en el primer acceso. La contraseña debe tener al menos «-setting|12» caracteres.
Teléfono de soporte: «phone»

Atentamente,
«person-name»
==== st_appunti_it appunti/consegne.txt
«any 17-22»
Ciao «~:first», la password di root su «hostname:numbered» è «prose-password»
sul NAS («ipv4») c'è ancora la vecchia password «prose-password:human»
utente: assistenza, password: «prose-password»
chiave wifi officina: «wifi-psk:phrase»
ho cambiato la password dell'iDRAC, adesso è «prose-password»
accedi allo switch con admin e «prose-password:human»
la frase segreta del backup è "«prose-password:phrase»"
credenziali provvisorie: prova / «prose-password:pwlower»
la PSK della VPN è «ipsec-psk:pwa»
token API: «pve-api-token»
chiamami al «phone»
scrivi a «email»
codice fiscale del tecnico: «it-codice-fiscale»
bonifico su «iban»
il gateway è «ipv4»
la password scade ogni «-setting|90» giorni
password errata, riprova
non trovo più la password
le password non si mandano per email
referente: «person-name», tel. «phone»
il server si chiama «fqdn»
«end»
==== st_overdracht_nl notities/dienst.txt
«any 17-22»
Hoi «~:first», het root-wachtwoord van «hostname:numbered» is «prose-password»
op de NAS («ipv4») staat nog het oude wachtwoord «prose-password:human»
gebruiker: beheer, wachtwoord: «prose-password»
wifi-sleutel magazijn: «wifi-psk:phrase»
ik heb het wachtwoord van de iDRAC veranderd in «prose-password»
log op de switch in met admin en «prose-password:human»
wachtzin van de back-up: «prose-password:phrase»
tijdelijk ww «prose-password:pwlower», zelf wijzigen bij eerste keer
PSK van de tunnel is «ipsec-psk:pwa»
API-token: «pve-api-token»
bel me op «phone»
mail naar «email»
BSN van de monteur: «nl-bsn»
rekeningnummer «iban»
de gateway is «ipv4»
wachtwoorden verlopen na «-setting|90» dagen
wachtwoord onjuist
geen wachtwoorden in de chat graag
het wachtwoord ligt in de kluis
contact: «person-name», tel. «phone»
de server heet «fqdn»
«end»
==== st_recado_pt notas/passagem.txt
«any 17-22»
Olá «~:first», a palavra-passe de root no «hostname:numbered» é «prose-password»
O NAS («ipv4») continua com a senha antiga «prose-password:human»
utilizador: suporte, palavra-passe: «prose-password»
senha do wifi da oficina: «wifi-psk:phrase»
Mudei a senha do iDRAC para «prose-password»
entra no switch com admin e «prose-password:human»
frase secreta dos backups: «prose-password:phrase»
senha provisória «prose-password:pwlower», troca no primeiro acesso
a chave partilhada da VPN é «ipsec-psk:pwa»
token da API: «pve-api-token»
liga-me para «phone»
o meu e-mail é «email»
CPF do técnico: «br-cpf»
IBAN: «iban»
o gateway é «ipv4»
a senha expira a cada «-setting|90» dias
senha incorreta
não envies senhas por e-mail
esqueci-me da palavra-passe
contacto: «person-name», tel. «phone»
o servidor chama-se «fqdn»
«end»
==== st_notatki_pl notatki/dyzur.txt
«any 17-22»
Cześć «~:first», hasło roota na «hostname:numbered» to «prose-password»
na NAS-ie («ipv4») jest jeszcze stare hasło «prose-password:human»
użytkownik: serwis, hasło: «prose-password»
klucz wifi w magazynie: «wifi-psk:phrase»
zmieniłam hasło do iDRAC na «prose-password»
na switchu logujesz się jako admin z hasłem «prose-password:human»
fraza do backupu: «prose-password:phrase»
tymczasowe hasło «prose-password:pwlower», zmień po zalogowaniu
PSK tunelu: «ipsec-psk:pwa»
token API: «pve-api-token»
dzwoń na «phone»
mój mail: «email»
PESEL technika: «pl-pesel»
konto do przelewu «iban»
brama to «ipv4»
hasła wygasają co «-setting|90» dni
błędne hasło
nie wysyłajcie haseł mailem
zapomniałem hasła
kontakt: «person-name», tel. «phone»
serwer nazywa się «fqdn»
«end»
==== st_poznamky_cs poznamky/sluzba.txt
«any 12-16»
Ahoj «~:first», heslo roota na «hostname:numbered» je «prose-password»
na NAS («ipv4») je pořád staré heslo «prose-password:human»
uživatel: servis, heslo: «prose-password»
heslo k wifi ve skladu: «wifi-psk:phrase»
změnil jsem heslo k iDRAC na «prose-password»
dočasné heslo «prose-password:pwlower», po přihlášení změnit
API token: «pve-api-token»
volej na «phone»
piš na «email»
brána je «ipv4»
heslo vyprší za «-setting|30» dní
špatné heslo
hesla neposílejte e-mailem
kontakt: «person-name», tel. «phone»
server se jmenuje «fqdn»
«end»
==== st_anteckningar_sv anteckningar/jour.txt
«any 12-16»
Hej «~:first», rootlösenordet på «hostname:numbered» är «prose-password»
NAS:en («ipv4») har fortfarande det gamla lösenordet «prose-password:human»
användare: service, lösenord: «prose-password»
wifi-nyckel på lagret: «wifi-psk:phrase»
jag bytte lösenordet till iDRAC till «prose-password»
tillfälligt lösenord «prose-password:pwlower», byt direkt
API-token: «pve-api-token»
ring mig på «phone»
mejla «email»
personnummer: «national-id:se_personnummer»
gateway är «ipv4»
lösenordet går ut om «-setting|30» dagar
fel lösenord
inga lösenord i chatten tack
kontakt: «person-name», tel. «phone»
«end»
==== st_slack_json_incident export/incident/2025-10-03.json
[
{"type":"message","user":"U0«=upper(8)»","text":"<@U0«=upper(8)»> root on «hostname:numbered» is `«prose-password:pwa»`, please don't paste it anywhere else","ts":"«-timestamp».001900"},
{"type":"message","user":"U0«=upper(8)»","text":"thx. the idrac at «ipv4» wants another one?","ts":"«-timestamp».002000"},
{"type":"message","user":"U0«=upper(8)»","text":"yes: root \/ «prose-password:pwa»","ts":"«-timestamp».002100"},
{"type":"message","user":"U0«=upper(8)»","text":"customer is «person-name», phone «phone», mail <mailto:«email#m»|«email#m»>","ts":"«-timestamp».002200"},
{"type":"message","user":"U0«=upper(8)»","text":"rotated. new token in vault under `«-path|infra/pve/incident»`","ts":"«-timestamp».002300"},
{"type":"message","user":"USLACKBOT","text":"Reminder: change the password of the NAS.","ts":"«-timestamp».002400"},
{"user_profile":{"real_name":"«person-name»","display_name":"«~:first»","email":"«email»"}}
]
==== st_whatsapp_export export/WhatsApp-Chat.txt
02.10.25, 18:44 - «person-name#a»: Kommst du an den Server ran?
02.10.25, 18:45 - «person-name#b»: Nein, was war nochmal das Passwort
02.10.25, 18:45 - «person-name#a»: «prose-password:human»
02.10.25, 18:46 - «person-name#a»: und für die Fritzbox «prose-password:pwlower»
02.10.25, 18:47 - «person-name#b»: Super danke
02.10.25, 18:49 - «person-name#a»: Pw vom Router ist «prose-password:phrase»
02.10.25, 18:50 - «person-name#a»: Benutzer admin Passwort «prose-password:human»
02.10.25, 18:51 - «person-name#b»: welche IP? «ipv4»?
02.10.25, 18:52 - «person-name#a»: ja genau
02.10.25, 18:53 - «person-name#b»: Anruf an «phone» ging nicht durch
02.10.25, 18:54 - «person-name#a»: <Medien ausgeschlossen>
02.10.25, 18:55 - «person-name#b»: WLAN Schlüssel bitte
02.10.25, 18:56 - «person-name#a»: WLAN: «wifi-psk:phrase»
02.10.25, 18:57 - «person-name#b»: passt, Passwort stimmt
==== st_teams_meeting_notes docs/meeting.md
### Infra weekly

Attending: «person-name», «person-name», «person-name»

* Migration of «hostname:numbered» → «hostname:numbered» on Thursday, new address «ipv4».
* «person-name» rotates the ceph key; the current one is `«ceph-key»`.
* New PSK for the branch tunnel agreed: `«ipsec-psk:pwa»`
* LDAP bind account gets `«prose-password»` as its password from tonight.
* Open: who owns the DNS? Registrar login is «email» with password «prose-password:human».
* Password audit: 14 accounts without expiry, 2 with weak passwords.
* Next meeting 14:00, dial-in «phone», PIN «~:digits(6)»#
==== st_keepass_csv export/keepass.csv
"Group","Title","Username","Password","URL","Notes"
"Infra","PVE Wien","root@pam","«config-password»","https://«fqdn»:8006",""
"Infra","iDRAC «~:numbered»","root","«config-password:human»","https://«ipv4»",""
"Infra","API packer","packer@pve!img","«pve-api-token»","",""
"Netz","Switch Keller","manager","«config-password:pwq2b»","http://«ipv4»","Seriennr. «-serial»"
"Mail","Relay","«email»","«config-password»","smtp://«fqdn»:587",""
"Privat","Bank","«~:digits(8)»","«config-password:human»","","IBAN «iban»"
---- export/bitwarden.json
{"encrypted":false,"folders":[{"id":"«-uuid»","name":"Infra"}],"items":[{"id":"«-uuid»","type":1,"name":"PBS","login":{"uris":[{"uri":"https://«ipv4»:8007"}],"username":"root@pam","password":"«config-password:pwq2»","totp":"«totp-secret:b32(32)»"}},{"id":"«-uuid»","type":2,"name":"Notiz","notes":"Kennwort: «prose-password:human»"},{"id":"«-uuid»","type":3,"name":"Firmenkarte","card":{"cardholderName":"«person-name»","number":"«card»","expMonth":"4","expYear":"2028"}},{"id":"«-uuid»","type":4,"identity":{"firstName":"«~:first»","lastName":"«~:last»","email":"«email»","phone":"«phone»","ssn":"«us-ssn»","passportNumber":"«passport»"}}]}
---- export/lastpass.csv
url,username,password,totp,extra,name,grouping,fav
https://«fqdn»,admin,«config-password»,,,Router,Netz,0
https://«fqdn»,«email»,«config-password:human»,«totp-secret:b32(16)»,,Mail,Office,1
==== st_sticky_notes notes/zettel.txt
«hostname|pve1» root «prose-password:human»
«hostname|pve2» root dito

nas: admin «prose-password:human»

fritzbox kennwort «prose-password:pwlower»

wlan gast
«wifi-psk:phrase»

idrac «ipv4»
root
«prose-password:human»

vpn psk «ipsec-psk:pwa»

hotline «phone»
==== st_prompt_pasted prompts/ask-1.txt
My zabbix template for Proxmox returns 401. I use this:

curl -k -H "Authorization: PVEAPIToken=«~|zabbix@pve!mon=»«pve-api-token:uuid#z»" https://«ipv4»:8006/api2/json/cluster/status

and the macro {$PVE.TOKEN.SECRET} has the same value «pve-api-token:uuid#z». Do I need to give the token its own permissions? The user has PVEAuditor on /. Node is «hostname:numbered», version «-version|8.4.14».
---- prompts/ask-2.txt
Bitte schreib mir ein Ansible-Playbook, das auf allen Knoten («ipv4», «ipv4», «ipv4») den Benutzer «=login» anlegt. Passwort soll «prose-password» sein, Schlüssel ist ssh-ed25519 «-ssh-public-key» «email». Das Root-Passwort der Knoten ist übrigens überall «prose-password:human».
---- prompts/ask-3.txt
why does terraform say "error creating VM: received an HTTP 403 response - Reason: Permission check failed"? provider block:

provider "proxmox" {
  endpoint = "https://«fqdn»:8006/"
  username = "root@pam"
  password = "«tf-password:pwq2»"
}
---- prompts/ask-4.txt
Comment protéger un cluster Proxmox ? Je veux un mot de passe fort et la double authentification. Est-ce que le jeton API suffit pour les sauvegardes, ou faut-il aussi le mot de passe ?
---- prompts/ask-5.txt
Write a polite mail to our customer «person-name» («email») that the VM «hostname:numbered» was down from 2:10 to 2:55 because of a failed disk (serial «-serial»). Don't mention that the password was reset. Sign as «person-name», «phone».
==== st_prose_headings docs/setup-notes.txt
Setup of the backup host
========================

IP address ......: «ipv4»
Gateway .........: «ipv4»
Hostname ........: «fqdn»
MAC .............: «mac»
Root password ...: «prose-password»
IPMI user .......: ADMIN
IPMI password ...: «prose-password:human»
Service tag .....: «-serial:upper(7)»
Disk ............: «-disk-id»
Zpool guid ......: «-zfs-guid»
Contact .........: «person-name»
Phone ...........: «phone»
E-mail ..........: «email»
Password hint ...: the usual, with the year
License .........: «pve-subscription-key»
