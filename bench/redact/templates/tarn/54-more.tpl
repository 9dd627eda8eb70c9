==== tarn_ansible_tasks roles/mail/tasks/main.yml
- name: create mailbox user
  ansible.builtin.user: { name: vmail, password: "«password-hash:sha512crypt»" }
- name: create database
  community.mysql.mysql_user:
    name: mail
    host: «ipv4:lan»
    password: "«config-password:pwq2»"
    login_password: "{{ «-variable|vault_mysql_root» }}"
- name: join domain
  ansible.builtin.command: realm join -U admin «fqdn:domain»
  args: { stdin: "«config-password:human»" }
- name: fetch agent
  ansible.builtin.get_url:
    url: https://«fqdn:site»/agent-«-version|1.9.4».deb
    url_username: dl
    url_password: «config-password»
    checksum: «-digest»
- name: wait
  ansible.builtin.wait_for: { host: «hostname», port: 25 }
- name: tell
  community.general.slack: { token: "«-variable|{{ lookup('env','SLACK_TOKEN') }}»", msg: "done on «fqdn»" }
  no_log: true
---- roles/mail/vars/vault.yml
«ansible-vault»
==== tarn_b64_conf config/connections.xml
<?xml version="1.0"?>
<connections version="«-version|6.2»">
  <server name="ablage" host="«fqdn:site»" port="22" user="«=account»">
    <Pass encoding="base64">«base64-secret»</Pass>
  </server>
  <server name="edi" host="«ipv4:lan»" user="edi"><Pass encoding="base64">«base64-secret»</Pass></server>
  <server name="alt" host="«fqdn»" user="x"><Pass encoding="plain">«config-password:human.xml»</Pass></server>
  <server name="frage" host="«fqdn»" user="y"><Logontype>2</Logontype><Pass/></server>
  <certificate fingerprint="«-fingerprint20»"/>
</connections>
---- config/.npmrc
//«fqdn:site»/:_password=«base64-secret»
//«fqdn:site»/:username=ci
email=«email»
always-auth=true
==== tarn_game_iot iot/secrets.yaml
# ESPHome, «hostname»
wifi_ssid: "Gartenhaus"
wifi_password: "«wifi-psk:pwq2»"
ap_password: «wifi-psk:phrase»
ota_password: "«config-password:hex(32)»"
api_encryption_key: "«generic-secret:bytes(32)»"
mqtt_host: «ipv4:lan»
mqtt_password: «config-password:human»
zigbee_network_key: [«hex-key:decs»]
device_mac: «mac»
---- iot/garten.yaml
esphome: { name: garten, min_version: «-version|2024.6.0» }
wifi:
  ssid: !secret «-reference|wifi_ssid»
  password: !secret «-reference|wifi_password»
  manual_ip: { static_ip: «ipv4:lan», gateway: «ipv4:lan», subnet: «~|255.255.255.0» }
ota: [{ platform: esphome, password: !secret «-reference|ota_password» }]
sensor: [{ platform: bme280_i2c, address: 0x76 }, { platform: ble_rssi, mac_address: «mac», name: Funke }]
==== tarn_backup_conf etc/borgmatic/config.yaml
repositories:
  - path: ssh://borg@«fqdn»:2222/./haus
    label: extern
  - path: rest:https://b:«connection-string»@«ipv4:lan»:8000/haus
encryption_passphrase: "«config-password:pwq2»"
healthchecks: { ping_url: https://«~|hc-ping.com»/«~:uuid» }
ntfy: { server: https://«fqdn:site», topic: sicherung, access_token: «generic-secret:ntfy» }
postgresql_databases:
  - { name: all, hostname: «hostname», username: dump, password: "«config-password:pwq2»" }
---- root/.config/rclone/rclone.conf
[b2]
type = b2
account = «-id:hex(12)»
key = «cloud-token:b2»
[nas]
type = sftp
host = «ipv4:lan»
user = rclone
pass = «config-password:b64u(38)»
[s3]
type = s3
access_key_id = «aws-access-key-id»
secret_access_key = «aws-secret-key»
endpoint = «fqdn:site»
---- logs/borg.log
«=moment» INFO Repository «-sha256» opened, archive fingerprint «-sha256», host «fqdn»
«=moment» INFO borg «-version|1.4.0»
==== tarn_jsonl_audit logs/audit.jsonl
{"ts":"«=moment»","actor":"«email»","ip":"«ipv4:pub»","action":"login","ua":"Firefox/«-version|128.0»","request_id":"«-uuid»"}
{"ts":"«=moment»","actor":"«email»","action":"token.create","token":"«gitlab-pat»","scopes":["api"]}
{"ts":"«=moment»","actor":"system","action":"env.dump","env":{"DB_PASS":"«env-password:pwq2»","PATH":"/usr/bin","API_KEY":"«-redacted|[FILTERED]»"}}
{"ts":"«=moment»","action":"webhook","url":"https://«fqdn:site»/hook?api_key=«url-token»","status":500,"trace":"«-trace-id»"}
{"ts":"«=moment»","action":"export","subject":{"name":"«person-name»","phone":"«phone»","iban":"«iban»"}}
{"ts":"«=moment»","action":"proxy","headers":{"authorization":"Basic «basic-auth»","cookie":"connect.sid=«session-cookie:connsid»"},"upstream":"«ipv4:lan»:8080"}
{"ts":"«=moment»","action":"oauth","id_token":"«jwt»","jti":"«-uuid»"}
{"ts":"«=moment»","action":"password.change","actor":"«email»","result":"ok","policy":"min«-setting|12»"}
{"ts":"«=moment»","action":"deploy","image":"«-digest»","commit":"«-git-sha»","host":"«fqdn»"}
==== tarn_patch patches/0003-rotate.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Mon, 2 Mar 2026 16:40:02 +0100
Subject: [PATCH] rotate credentials of the importer

Reviewed-by: «person-name» <«email»>
---
diff --git a/import/settings.ini b/import/settings.ini
index «-short-sha»..«-short-sha» 100644
--- a/import/settings.ini
+++ b/import/settings.ini
@@ -4,8 +4,8 @@ [quelle]
 host = «fqdn»
-kennwort = «config-password:human»
+kennwort = «config-password:phrase»
-ip = «ipv4:lan»
+ip = «ipv4:lan»
 user = importer
 [ziel]
-dsn = mysql://imp:«connection-string»@«hostname»/ziel
+dsn = ${«-variable|ZIEL_DSN»}
+token = «github-pat»
 timeout = «-setting|30»
--
«-version|2.43.0»
==== tarn_ps_onboard scripts/New-Mitarbeiter.ps1
# Version «-version|1.7.0»
$ErrorActionPreference = 'Stop'
$Server = '«hostname:winname»'
$Users = @(
    [pscustomobject]@{ Name = '«person-name»'; Mail = '«email»'; Tel = '«phone»' }
    [pscustomobject]@{ Name = '«person-name»'; Mail = '«email»'; Tel = '«phone»' }
)
$initial = ConvertTo-SecureString -String '«code-password:human»' -AsPlainText -Force
foreach ($u in $Users) {
    New-ADUser -Name $u.Name -EmailAddress $u.Mail -AccountPassword $initial -Server $Server -ChangePasswordAtLogon $true
}
$pw = Read-Host -AsSecureString '«-prose|Kennwort des Administrators»'
Connect-MgGraph -TenantId «-uuid» -ClientSecretCredential $(New-Cred '«azure-client-secret»')
Send-MailMessage -SmtpServer «fqdn:site» -From '«email»' -To $Users.Mail -Subject 'Willkommen'
schtasks /create /tn sync /tr c:\sync.cmd /ru KONZERN\sync /rp '«cli-password:pwhard2»'
Invoke-RestMethod "https://«fqdn»/api/users" -Headers @{ 'X-API-Key' = '«generic-secret:alnum(40)»' }
$hash = (Get-FileHash setup.msi).Hash -eq '«-hash:sha256.upper»'
==== tarn_jupyter notebooks/auswertung.ipynb
{
 "cells": [
  {"cell_type": "markdown", "metadata": {}, "source": ["# Umsatz\n", "Fragen an «person-name» («email»)"]},
  {"cell_type": "code", "execution_count": 1, "id": "«-id:hex(8)»", "metadata": {}, "outputs": [],
   "source": ["import sqlalchemy as sa\n", "engine = sa.create_engine('postgresql://bi:«connection-string»@«fqdn»:5432/dwh')\n", "TOKEN = '«generic-secret:alnum(40)»'\n"]},
  {"cell_type": "code", "execution_count": 2, "id": "«-id:hex(8)»", "metadata": {},
   "outputs": [{"output_type": "stream", "name": "stdout", "text": ["«person-name»  «phone»  «iban»\n", "rows: «-number»\n"]}],
   "source": ["s3 = boto3.client('s3', aws_access_key_id='«aws-access-key-id»', aws_secret_access_key='«aws-secret-key»')\n", "hf_login(os.environ['«-variable-name|HF_TOKEN»'])\n"]}
 ],
 "metadata": {"language_info": {"name": "python", "version": "«-version|3.12.3»"}},
 "nbformat": 4
}
==== tarn_systemd_env etc/systemd/system/abgleich.service
[Unit]
Description=Abgleich mit «fqdn»
After=network-online.target

[Service]
User=abgleich
Environment=DB_HOST=«ipv4:lan»
Environment="DB_PASSWORD=«env-password:pwq2»" "MODE=voll"
Environment=API_TOKEN=«generic-secret:b64u(43)»
EnvironmentFile=«-path|/etc/abgleich/secret.env»
LoadCredential=pw:«-path|/etc/credstore/pw»
ExecStart=/usr/bin/abgleich --user svc --password «cli-password:pwa» --remote https://«fqdn:site»/v1
IPAddressAllow=«ipv4-cidr:lannet»
IPAddressDeny=any
InvocationID=«-id:hex(32)»
---- etc/crontab
MAILTO=«email»
*/5 * * * * root curl -fsS -m 10 'https://«fqdn:site»/ping?token=«url-token»' >/dev/null
15 2 * * 1-5 root lftp -u import,«cli-password:pwa» sftp://«fqdn» -e 'mirror in; quit'
0 4 * * * root PGPASSWORD=«env-password:pwa» pg_dump -h «hostname» app | gzip > /srv/app.gz
==== tarn_otp_export exports/2fa.txt
otpauth://totp/Firma:«email:email.url»?secret=«totp-secret»&issuer=Firma&digits=6&period=30
otpauth://totp/«~:login»@router?secret=«totp-secret»&algorithm=SHA1
WIFI:S:Besprechung;T:WPA;P:«wifi-psk:pwa»;;
ssh-ed25519 «-ssh-public-key» «email»
Recovery codes: handed out on paper
MATMSG:TO:«email»;SUB:Zugang;;
tel:«phone:phone_tel»
Build «-version|3.9.1», key id «-key-id»
==== tarn_snmpd etc/snmp/snmpd.conf
agentaddress udp:«ipv4:lan»:161,udp6:[«ipv6:ula»]:161
sysName «hostname»
sysContact «person-name» <«email»>
sysLocation «postal-address»
rocommunity «snmp-community» «ipv4-cidr:lannet»
rocommunity6 «snmp-community» «ipv6-cidr:ulanet»
com2sec lesend «ipv4:lan» «snmp-community»
createUser mess SHA "«snmp-password:pwq2»" AES "«snmp-password:phrase»"
view alles included .«-oid|1.3.6.1.2.1»
pass .«-oid» /usr/local/bin/raid.sh
trap2sink «fqdn» «snmp-community»
#rocommunity «-placeholder|public» «~|localhost»
# net-snmp «-version|5.9.4.pre2»
