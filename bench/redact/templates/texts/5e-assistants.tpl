==== bb_ast_mcpconfig home/«=word»/.config/mcp/servers.json
{
  "mcpServers": {
    "proxmox": {
      "command": "uvx",
      "args": ["mcp-proxmox", "--host", "«ipv4»", "--user", "root@pam", "--password", "«cli-password:pwa»"],
      "env": {"PROXMOX_TOKEN_NAME": "mcp", "PROXMOX_TOKEN_VALUE": "«pve-api-token»", "VERIFY_SSL": "false"}
    },
    "gitlab": {
      "command": "npx",
      "args": ["-y", "@zereight/mcp-gitlab"],
      "env": {"GITLAB_PERSONAL_ACCESS_TOKEN": "«gitlab-pat»", "GITLAB_API_URL": "https://«fqdn»/api/v4", "GITLAB_READ_ONLY_MODE": "true"}
    },
    "search": {
      "url": "https://«fqdn»/sse",
      "headers": {"Authorization": "Bearer «bearer-token»"}
    },
    "files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "/home/u/notes"], "disabled": true}
  }
}
==== bb_ast_conversation export/conversations.json
[
  {
    "title": "ZFS pool degraded",
    "create_time": «-timestamp».118,
    "conversation_id": "«-uuid»",
    "mapping": [
      {"id": "«-uuid»", "author": "user", "parts": ["My pool is degraded. Here is the box:\nssh root@«ipv4»\npassword: «prose-password:pwq2»\nWhat do I do first?"]},
      {"id": "«-uuid»", "author": "assistant", "parts": ["First, don't share your password in chats. Change it with `passwd`. Then run `zpool status -v` and post the output."]},
      {"id": "«-uuid»", "author": "user", "parts": ["ok ok. output:\n  pool: tank\n  state: DEGRADED\n  «-zfs-guid»  UNAVAIL  was /dev/disk/by-id/«-disk-id»\n\nthe ipmi has another one, «prose-password:pwa», if I have to pull the disk"]},
      {"id": "«-uuid»", "author": "assistant", "parts": ["Replace the disk: `zpool replace tank «-zfs-guid» /dev/disk/by-id/<new>`. You won't need any password for that."]}
    ],
    "model": "gpt-4o",
    "request_id": "«-trace-id»"
  }
]
==== bb_ast_toolcalls logs/agent-trace.jsonl
{"role":"system","content":"You manage a Proxmox cluster. Never print secrets. The API is at https://«fqdn»:8006."}
{"role":"user","content":"why is the backup storage offline?"}
{"role":"assistant","tool_calls":[{"id":"call_«-key-id:alnum(24)»","type":"function","function":{"name":"read_file","arguments":"{\"path\":\"/etc/pve/priv/storage/tresor.pw\"}"}}]}
{"role":"tool","tool_call_id":"call_«-key-id:alnum(24)»","content":"password=«pve-priv-password:pwa»\n"}
{"role":"assistant","tool_calls":[{"id":"call_«-key-id:alnum(24)»","type":"function","function":{"name":"run","arguments":"{\"cmd\":\"smbclient -L //«ipv4» -U 'svc-bkp%«cli-password:pwa»'\"}"}}]}
{"role":"tool","tool_call_id":"call_«-key-id:alnum(24)»","content":"session setup failed: NT_STATUS_PASSWORD_EXPIRED"}
{"role":"assistant","content":"The password of the account has expired. Ask the owner of the share to set a new one.","usage":{"prompt_tokens":4120,"completion_tokens":88},"fingerprint":"fp_«-asset-hash:hex(10)»"}
==== bb_ast_rules repo/AGENTS.md
# Notes for coding assistants

- Build with `make`, test with `make test`. Do not touch `vendor/`.
- Never commit a password, token or key. Secrets come from `op run`.
- The staging API is https://«fqdn», log in as `ci` with `«prose-password:pwq2»`; it may be used by tests.
- Deploy key fingerprint: `«-ssh-fingerprint»`.
- To reach the staging database: `psql "postgresql://ro:«connection-string»@«ipv4»:5432/app"`.
- Test users are called alice and bob; their password is the same as their name.
- Token budget: 8,000 tokens a file. Secret scanning runs before each commit.
- Last reviewed at `«-git-sha»` by «person-name».
==== bb_ast_prompt_it prompts/aiuto-ceph.txt
Ciao, mi serve una mano con Ceph su Proxmox.

Il monitor «hostname:numbered» («ipv4») non entra nel quorum. Ti incollo il keyring:

[mon.]
	key = «ceph-key»
	caps mon = "allow *"
[client.admin]
	key = «ceph-key»
	caps mgr = "allow *"

fsid «-uuid», versione «-version|18.2.4». La password di root sui nodi è «prose-password», te la scrivo solo
perché lo script che devi generare la chiede. Non salvarla. La dashboard risponde su https://«fqdn»:8443.

Grazie! «~:first»
==== bb_ast_prompt_ja prompts/help-ja.txt
Proxmox のクラスタに参加できません。手順を教えてください。

ノード: «hostname:numbered» («ipv4»)
ユーザー: root
パスワード: «prose-password»
参加情報のフィンガープリント: «-tls-fingerprint»

エラー: 500 Can't connect to «ipv4»:8006 (certificate verify failed)

中文补充：数据库密码是 «prose-password» ，主机 «ipv4»。密码长度至少 12 位。
한국어: 비밀번호는 «prose-password» 입니다. 비밀번호를 변경하세요.
عربي: كلمة المرور «prose-password»
==== bb_ast_qpmail mail/quoted-printable.eml
From: «person-name:ascii_name» <«email»>
To: «email»
Subject: =?utf-8?Q?Zugangsdaten_f=C3=BCr_den_Server?=
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Guten Tag,

hier die Zugangsdaten f=C3=BCr den neuen Server, wie gew=C3=BCnscht:

Adresse: «ipv4»
Benutzer: verwalter
Passwort: «prose-password:pwa»

Bitte =C3=A4ndern Sie das Passwort nach der ersten Anmeldung. Bei Fragen er=
reichen Sie uns unter «phone».

Mit freundlichen Gr=C3=BC=C3=9Fen
Vorgang «-order-id»
==== bb_ast_htmlmail mail/welcome.html
<!doctype html>
<html><head><meta charset="utf-8"><title>Willkommen</title>
<style>.pw{font-family:monospace;color:#«-asset-hash:hex(6)»}</style></head>
<body>
<p>Sehr geehrte Frau «~:last»,</p>
<p>Ihr virtueller Server wurde eingerichtet:</p>
<table>
  <tr><td>Hostname:</td><td><b>«fqdn»</b></td></tr>
  <tr><td>IPv4:</td><td>«ipv4»</td></tr>
  <tr><td>IPv6:</td><td>«ipv6-cidr»</td></tr>
  <tr><td>Benutzername:</td><td>root</td></tr>
  <tr><td>Root-Passwort:</td><td class="pw">«prose-password:pwa»</td></tr>
  <tr><td>VNC-Passwort:</td><td class="pw">«prose-password:alnum(8)»</td></tr>
</table>
<p>Kundennummer «-number:digits(7)», Bestellung «-order-id». Ihr Passwort für das Kundencenter haben Sie selbst gewählt.</p>
<img src="https://«fqdn»/open/«-asset-hash:hex(32)».gif" width="1" height="1">
</body></html>
==== bb_ast_telegramjson export/telegram/result.json
{
 "name": "Homelab",
 "type": "private_group",
 "id": «-number:digits(10)»,
 "messages": [
  {"id": 118, "type": "message", "date": "2026-01-18T21:04:11", "date_unixtime": "«-timestamp»", "from": "«person-name#a»", "from_id": "user«-number:digits(9)»", "text": "pw vom neuen vm?"},
  {"id": 119, "type": "message", "date": "2026-01-18T21:05:40", "date_unixtime": "«-timestamp»", "from": "«person-name#b»", "from_id": "user«-number:digits(9)»", "reply_to_message_id": 118, "text": [{"type": "plain", "text": "root / "}, {"type": "code", "text": "«prose-password:pwq2»"}]},
  {"id": 120, "type": "message", "date": "2026-01-18T21:06:02", "date_unixtime": "«-timestamp»", "from": "«person-name#a»", "from_id": "user«-number:digits(9)»", "text": [{"type": "plain", "text": "danke. bot token hast du auch? "}, {"type": "mention", "text": "@pvebot"}]},
  {"id": 121, "type": "message", "date": "2026-01-18T21:06:30", "date_unixtime": "«-timestamp»", "from": "«person-name#b»", "from_id": "user«-number:digits(9)»", "text": "«telegram-bot-token»"}
 ]
}
==== bb_ast_smsxml export/sms-backup.xml
<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<smses count="3" backup_set="«-uuid»" backup_date="«-timestamp»118" type="full">
  <sms protocol="0" address="«phone»" date="«-timestamp»118" type="1" body="Hallo, das WLAN im Ferienhaus: Netz Seeblick, Passwort «wifi-psk:pwa»" read="1" contact_name="«person-name»" />
  <sms protocol="0" address="«phone»" date="«-timestamp»118" type="2" body="Danke! Türcode?" read="1" contact_name="«person-name»" />
  <sms protocol="0" address="+43«-number|828»" date="«-timestamp»118" type="1" body="Ihr Paket «-order-id:tracking» wurde zugestellt." read="1" contact_name="(Unknown)" />
</smses>
==== bb_ast_orgmode notes/infra.org
#+TITLE: Infra
#+PROPERTY: ID «-uuid»
* TODO Zertifikate erneuern
  DEADLINE: <2026-03-01 So>
* Zugänge
** pve
   :PROPERTIES:
   :HOST:     «fqdn»
   :USER:     root
   :PASSWORD: «config-password:pwini»
   :END:
** pbs
   - host :: «ipv4»
   - login :: archive@pbs
   - passphrase :: «config-password:phrase»
#+begin_src sh :var pw=(read-passwd "pw: ")
proxmox-backup-client backup root.pxar:/ --repository archive@pbs@«ipv4»:tank
#+end_src
#+begin_src sql :dbpassword «config-password:pwa» :dbhost «ipv4»
select count(*) from jobs where sha = '«-sha1»';
#+end_src
==== bb_ast_latex briefe/zugang.tex
\documentclass[paper=a4]{scrlttr2}
\usepackage[ngerman]{babel}
\setkomavar{fromname}{«person-name»}
\setkomavar{fromphone}{«phone»}
\setkomavar{fromemail}{«email»}
\begin{document}
\begin{letter}{«person-name»\\«postal-address»}
\opening{Sehr geehrte Damen und Herren,}
hiermit übergeben wir Ihnen die Zugangsdaten Ihres Servers.
\begin{tabular}{ll}
Adresse  & \url{https://«fqdn»:8006} \\
Benutzer & \texttt{kunde@pve} \\
Kennwort & \texttt{«prose-password:pwa»} \\
\end{tabular}

Das Kennwort ist vertraulich zu behandeln. Vertrag Nr.~«-order-id».
\closing{Mit freundlichen Grüßen}
\end{letter}
\end{document}
==== bb_ast_mavensettings home/«=word»/.m2/settings.xml
<settings xmlns="http://«~|maven.apache.org»/SETTINGS/1.2.0">
  <localRepository>${user.home}/.m2/repository</localRepository>
  <servers>
    <server>
      <id>releases</id>
      <username>deployer</username>
      <password>«config-password:pwa»</password>
    </server>
    <server>
      <id>artifactory</id>
      <username>«~:login»</username>
      <password>«artifact-token»</password>
    </server>
    <server><id>encrypted</id><username>ci</username><password>{«~:bytes(48)»}</password></server>
    <server><id>env</id><password>${env.MVN_PASSWORD}</password></server>
  </servers>
  <mirrors><mirror><id>central</id><mirrorOf>*</mirrorOf><url>https://«fqdn»/repository/maven-public/</url></mirror></mirrors>
</settings>
---- home/user/.gradle/gradle.properties
org.gradle.jvmargs=-Xmx2g
signing.keyId=«-key-id:hex(8).upper»
signing.password=«config-password:pwini»
mavenUser=deployer
mavenPassword=«config-password:pwini»
systemProp.javax.net.ssl.trustStore=/etc/ssl/java.jks
==== bb_ast_clouds home/«=word»/notes/cloud-tokens.txt
linode-cli configure --token
  LINODE_CLI_TOKEN=«cloud-token:linode»
scw init access-key=SCW«-key-id:upper(17)» secret-key=«cloud-token:scaleway»
pscale auth check
  PLANETSCALE_SERVICE_TOKEN=«planetscale-token»
  DATABASE_URL='mysql://«~:lower(20)»:«planetscale-token»@«~|aws.connect.psdb.cloud»/app?sslaccept=strict'
exo config add  # key EXO«-key-id:hex(24)»
  EXOSCALE_API_SECRET=«cloud-token:b64u(43)»
ovh:
  application_key=«~:hex(16)»
  application_secret=«cloud-token:ovh»
  consumer_key=«cloud-token:ovh»
region de-fra1, project «-uuid», image «-uuid»
==== bb_ast_runnerlog logs/runner-register.txt
$ gitlab-runner register --non-interactive --url https://«fqdn»/ --token «gitlab-runner-token» --executor shell
Runtime platform                                    arch=amd64 os=linux pid=«=int(1000,30000)» revision=«-short-sha:hex(8)» version=17.6.0
Verifying runner... is valid                        runner=«-key-id:alnum(9)»
Runner registered successfully. Feel free to start it, but if it's running already the config should be automatically reloaded!
$ cat /etc/gitlab-runner/config.toml
concurrent = 2
[[runners]]
  name = "«hostname»"
  id = «-number|41»
  token = "«gitlab-runner-token»"
  executor = "shell"
  [runners.cache]
    Type = "s3"
    [runners.cache.s3]
      SecretKey = "«aws-secret-key»"
      BucketName = "cache"
$ git clone https://deploy:«gitlab-deploy-token»@«fqdn»/infra/images.git
Cloning into 'images'...
HEAD is now at «-short-sha»
==== bb_ast_forms captures/form.html
<form id="onboard" action="/api/people" method="post">
  <input type="hidden" name="_csrf" value="«~:b64u(40)»">
  <label>Name <input name="full_name" value="«person-name»"></label>
  <label>Geburtsdatum <input name="birthdate" type="date" value="«dob»"></label>
  <label>Telefon <input name="phone" type="tel" value="«phone»"></label>
  <label>E-Mail <input name="email" type="email" value="«email»"></label>
  <label>IBAN <input name="iban" value="«iban»" maxlength="34"></label>
  <label>Passwort <input name="password" type="password" value="«config-password:pwa»"></label>
  <label>Wiederholen <input name="password2" type="password" placeholder="Passwort wiederholen"></label>
  <input type="hidden" name="build" value="«-short-sha»">
  <button type="submit" data-id="«-uuid»">Speichern</button>
</form>
==== bb_ast_pvereport tickets/pvereport-excerpt.txt
# hostname
«hostname#h»

# cat /etc/hosts
«~|127.0.0.1» localhost
«ipv4» «fqdn» «hostname#h»

# pvesubscription get
key: «pve-subscription-key»
serverid: «-md5:hex(32).upper»
status: active

# cat /etc/pve/user.cfg
user:root@pam:1:0:::«email»::
user:«~:login»@pve:1:0:«~:first»:«~:last»:«email»::
token:prom@pve!exporter:0:1::

# cat /etc/network/interfaces
auto vmbr0
iface vmbr0 inet static
	address «ipv4-cidr»
	gateway «ipv4»
	bridge-ports eno1

# qm config 118
args: -vnc «~|0.0.0.0»:77,password=on -object secret,id=s0,data=«qemu-secret»
net0: virtio=«mac»,bridge=vmbr0
vmgenid: «-uuid»
