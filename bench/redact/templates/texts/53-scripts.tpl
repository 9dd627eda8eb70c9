==== bb_scr_borg usr/local/sbin/borg-nightly
#!/bin/bash
# Sichert die Container nach dem Dump auf die Storagebox, danach prune.
set -o errexit -o nounset -o pipefail

export BORG_REPO="ssh://u«=int(100000,399999)»@«fqdn»:23/./pve"
export BORG_PASSPHRASE="«env-password:pwq2»"
export BORG_RSH='ssh -i /root/.ssh/borg'
readonly HC="https://«~|hc-ping.com»/«~:uuid»"
readonly KEEP='--keep-daily 7 --keep-weekly 4'

dump_db() {
  local pw
  pw=$(< /etc/borg/dbpw)
  mariadb-dump -h «ipv4» -u dump --password="$pw" --all-databases | zstd -T0
}

trap 'curl -fsS --retry 3 "$HC/fail" >/dev/null' ERR
dump_db > /var/backups/db.sql.zst
borg create --stats --compression zstd,6 ::'{hostname}-{now}' /var/lib/vz/dump /etc/pve
borg prune $KEEP
# altes Repo, nur noch lesend (bis Ende Juni): BORG_PASSPHRASE='«env-password»'
curl -fsS "$HC" > /dev/null
==== bb_scr_cmd Scripts/mapdrives.cmd
@echo off
rem  Anmeldeskript Filiale - verteilt per GPO {«-uuid:bios_uuid»}
setlocal enabledelayedexpansion
set SRV=«hostname:winhost»
set USR=FILIALE\scan
set PWD_SCAN=«env-password:human»
if not "%COMPUTERNAME:~0,2%"=="WS" goto :eof
net use * /delete /y >nul 2>&1
net use S: \\%SRV%\scan /user:%USR% %PWD_SCAN% /persistent:no
net use T: \\«ipv4»\transfer /user:gast «cli-password:wordy_ascii»
cmdkey /generic:TERMSRV/«fqdn» /user:kasse /pass:"«cli-password:human»"
wmic product where "IdentifyingNumber='{«-uuid:bios_uuid»}'" call uninstall
psexec \\«ipv4» -u Administrator -p «cli-password:pwa» -h cmd /c gpupdate /force
reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v DefaultPassword /t REG_SZ /d «cli-password:pwa» /f
endlocal
==== bb_scr_ps_module Modules/PveTools/Connect-Lab.ps1
#Requires -Version 7.2
<#
.SYNOPSIS
    Opens a session on the lab cluster.
.PARAMETER Password
    Password of the realm account. Prompted for when left out.
.EXAMPLE
    Connect-Lab -User root@pam -Password (Read-Host -AsSecureString)
#>
[CmdletBinding()]
param(
    [string]$User = 'root@pam',
    [securestring]$Password,
    [string]$Endpoint = 'https://«fqdn»:8006'
)
# TODO: raus hier, sobald der SecretStore laeuft
if (-not $Password) { $Password = ConvertTo-SecureString -String '«code-password:pwin»' -AsPlainText -Force }
$body = @{ username = $User; password = [System.Net.NetworkCredential]::new('', $Password).Password }
$ticket = (Invoke-RestMethod "$Endpoint/api2/json/access/ticket" -Method Post -Body $body).data
$script:Headers = @{ CSRFPreventionToken = $ticket.CSRFPreventionToken }
$vi = Connect-VIServer -Server «fqdn» -User '«~|administrator@vsphere.local»' -Password '«code-password:pwin»'
$smtp = [pscustomobject]@{ Host = '«fqdn»'; User = 'alerts'; Pass = '«code-password»' }
Write-Verbose "module guid «-uuid»"
==== bb_scr_vbs scripts/inventur.vbs
Option Explicit
' Liest die Seriennummern der Hosts aus der Inventardatenbank
Const DB_USER = "inventur"
Const DB_PASS = "«code-password:human»"
Dim cn, rs, oShell
Set cn = CreateObject("ADODB.Connection")
cn.Open "Provider=SQLOLEDB;Data Source=«ipv4»;Initial Catalog=Inventar;User ID=" & DB_USER & ";Password=" & DB_PASS
Set rs = cn.Execute("SELECT host, serial FROM geraete WHERE serial = '«-serial»'")
Do Until rs.EOF
  WScript.Echo rs("host") & vbTab & rs("serial")
  rs.MoveNext
Loop
Set oShell = CreateObject("WScript.Shell")
oShell.Run "plink -batch -pw «cli-password:pwa» root@«ipv4» pvesh get /nodes", 0, True
Dim msg : Set msg = CreateObject("CDO.Message")
msg.Configuration.Fields("http://«~|schemas.microsoft.com»/cdo/configuration/sendpassword") = "«code-password:human»"
msg.Configuration.Fields.Update
==== bb_scr_autoit scripts/setup.au3
#include <MsgBoxConstants.au3>
; unattended install of the billing client on the terminal servers
Local $sUser = "DOM\svc_roll"
Local $sPass = "«code-password:human»"
RunAsWait("svc_roll", "DOM", "«code-password:pwa»", 0, "msiexec /i \\«hostname:winhost»\sw\client.msi /qn")
If @error Then MsgBox($MB_ICONERROR, "Setup", "Wrong password or no rights")
WinWait("License key")
ControlSend("License key", "", "Edit1", "«~:winkey»")
Local $hash = "«-md5»"
If _Crypt_HashFile("client.msi", $CALG_MD5) <> "0x" & $hash Then Exit 3
==== bb_scr_makefile infra/Makefile
SHELL      := /bin/bash
STAGE      ?= test
GIT_SHA    := $(shell git rev-parse --short HEAD)
IMAGE      := «fqdn»/pve/agent:$(GIT_SHA)
# overridden in CI
REG_PASS   ?= «env-password»
PW_FILE    := $(HOME)/.config/pw

.PHONY: push deploy seed
push:
	echo $(REG_PASS) | docker login -u push --password-stdin «fqdn»
	docker push $(IMAGE)

deploy:
	helm upgrade --install agent ./chart --set auth.password='«cli-password»' --set image.tag=$(GIT_SHA)

seed:
	PGPASSWORD=«env-password:pwa» psql -h «ipv4» -U seed -f seed.sql
	curl -H 'X-Api-Key: «generic-secret:hex(32)»' -d @seed.json https://«fqdn»/api/v1/seed
==== bb_scr_perl root/bin/ups-check.pl
#!/usr/bin/perl -w
use strict;
use Net::SNMP;
use DBI;

our $VERSION = '«-version|1.14»';
my $community = '«snmp-community»';
my %ups = ('«ipv4»' => 'Rack 2', '«ipv4»' => 'Rack 5');
my $dbh = DBI->connect('dbi:mysql:ups;host=«fqdn»', 'upslog', '«code-password»', { RaiseError => 1 });
# SNMPv3 for the new one
my ($s, $e) = Net::SNMP->session(-hostname => '«ipv4»', -version => 3, -username => 'ups',
    -authpassword => '«snmp-password»', -privpassword => '«snmp-password»', -authprotocol => 'sha');
die "no session: $e" unless defined $s;
my $oid = '.1.3.6.1.4.1.318.1.1.1.2.2.1.0';
while (my ($ip, $name) = each %ups) {
    my $r = $s->get_request($oid);
    printf "%-10s %s%%\n", $name, $r->{$oid};
}
__END__
password for the web page of the UPS: see the vault, entry 'APC'
==== bb_scr_packerhcl build/variables.auto.pkrvars.hcl
// Werte für den Nachtbau
proxmox_url      = "https://«fqdn»:8006/api2/json"
proxmox_user     = "packer@pve!img"
proxmox_token    = "«pve-api-token»"
ssh_password     = "«tf-password:pwq2»"
ssh_password_crypted = "«password-hash:sha512crypt»"
winrm_password   = "«tf-password»"
iso_checksum     = "sha256:«-sha256»"
vm_id            = 9«=int(100,999)»
template_name    = "alma9-{{isotime \"20060102\"}}"
vault_token      = "${env("VAULT_TOKEN")}"
http_bind        = "«ipv4»"
==== bb_scr_fabric ops/fabfile.py
from fabric import Connection, task
from invoke import Responder

HOSTS = ["«ipv4»", "«ipv4»", "«fqdn»"]
SUDO = Responder(pattern=r"\[sudo\] password for .*:", response="«code-password:pwq2»\n")
GATEWAY = {"host": "«fqdn»", "user": "hop", "connect_kwargs": {"password": "«code-password»", "look_for_keys": False}}


@task
def upgrade(c, pin="«-version|8.3.1»"):
    """Rolls the nodes one after the other; asks for nothing."""
    for host in HOSTS:
        with Connection(host, user="ops", connect_kwargs={"key_filename": "/home/ops/.ssh/id_ed25519"}) as node:
            node.sudo("apt-get -y dist-upgrade", pty=True, watchers=[SUDO])
            node.run("echo «-sha256» /tmp/p.deb | sha256sum -c")


@task
def rotate(c):
    token = c.run("cat /run/credentials/token", hide=True).stdout.strip()
    print(f"token has {len(token)} characters")
==== bb_scr_lxcfirst var/lib/vz/snippets/first-boot.sh
#!/bin/sh
# runs once inside of the new container
set -eu
echo 'root:«cli-password»' | chpasswd
usermod -p '«password-hash:yescrypt»' maint
htpasswd -bc /etc/nginx/.htpasswd stats «cli-password:pwa»
printf '%s\n' '«cli-password»' '«cli-password»' | smbpasswd -s -a scan
debconf-set-selections <<'EOF'
mariadb-server mysql-server/root_password password «config-password:pwa»
phpmyadmin phpmyadmin/mysql/app-pass password «config-password:pwa»
postfix postfix/mailname string «fqdn»
EOF
curl -fsSL https://«~|pkgs.tailscale.com»/stable/debian/bookworm.noarmor.gpg > /usr/share/keyrings/ts.gpg
tailscale up --authkey «tailscale-key» --hostname «hostname»
install -m 0600 /dev/null /etc/app/secret.env
==== bb_scr_ipmi root/bin/bmc-bulk.sh
#!/usr/bin/env bash
# set LAN, user and SNMP on every BMC of the rack
declare -A BMC=( [u07]=«ipv4» [u09]=«ipv4» [u11]=«ipv4» )
NEWPW='«code-password:grouped»'
for u in "${!BMC[@]}"; do
  ip=${BMC[$u]}
  ipmitool -I lanplus -H "$ip" -U ADMIN -P «cli-password:pwa» user set password 3 "$NEWPW"
  ipmitool -I lanplus -H "$ip" -U ADMIN -E lan set 1 snmp «snmp-community»
  racadm -r "$ip" -u root -p «cli-password:pwa» getsysinfo | grep 'Service Tag'   # «-serial:upper(7)»
  curl -sk -u Administrator:«cli-password:pwa» "https://$ip/redfish/v1/Systems/1" | jq -r .UUID
done
sum -r firmware.bin   # expects «-md5»
==== bb_scr_awk_clean usr/local/bin/vzreport
#!/usr/bin/awk -f
# counts failed tokens and logins per day from pveproxy's access log
BEGIN { FS = "\""; secret = 0; key = "none" }
/access\/ticket/ && $3 ~ / 401 / { bad[substr($1, index($1, "[") + 1, 11)]++ }
/PVEAPIToken/ { token[$2]++ }
{ password = ($2 ~ /password/) ? "yes" : "no" }
END {
    for (d in bad) printf "%-12s %5d\n", d, bad[d]
    for (t in token) printf "%s %d\n", t, token[t]
    # revision «-git-sha»
}
==== bb_scr_k6 load/login.js
import http from 'k6/http';
import { check, sleep } from 'k6';

const BASE = __ENV.BASE_URL || 'https://«fqdn»';
const USERS = [
  { name: 'load01', password: '«code-password:pwin»' },
  { name: 'load02', password: '«code-password»' },
];
export const options = { vus: 20, duration: '2m', thresholds: { http_req_failed: ['rate<0.01'] } };

export default function () {
  const u = USERS[__VU % USERS.length];
  const r = http.post(`${BASE}/login`, { user: u.name, password: u.password });
  check(r, { 'has token': (x) => x.json('token') !== undefined });
  http.get(`${BASE}/me`, { headers: { Authorization: `Bearer ${r.json('token')}`, 'X-Trace': '«-trace-id»' } });
  http.get(`${BASE}/legacy?api_key=«url-token»&page=1`);
  sleep(1);
}
