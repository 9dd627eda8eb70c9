==== vo_expect_switch scripts/savecfg.exp
#!/usr/bin/expect -f
# copies the running configuration of the access switches to tftp
set timeout 20
set host [lindex $argv 0]
set user "«=account»"
set pass "«code-password:pw»"
set enable {«code-password:pwa»}

spawn ssh -o KexAlgorithms=+diffie-hellman-group14-sha1 $user@$host
expect {
    "yes/no" { send "yes\r"; exp_continue }
    "assword:" { send "$pass\r" }
    timeout { puts "no answer from $host"; exit 2 }
}
expect ">"
send "enable\r"
expect "assword:"
send "$enable\r"
expect "#"
send "copy running-config tftp://«ipv4»/$host.cfg\r"
expect "#"
send "exit\r"
expect eof
==== vo_expect_literal scripts/root-first-login.exp
#!/usr/bin/env expect
spawn ssh root@«ipv4»
expect "*?assword:*"
send -- "«code-password:pwa»\r"
expect "New password:"
send -- "«code-password:pwa#n»\r"
expect "Retype new password:"
send -- "«code-password:pwa#n»\r"
expect "*#"
send -- "hostnamectl set-hostname «hostname:numbered»\r"
send -- "exit\r"
interact
==== vo_sh_backup usr/local/sbin/offsite.sh
#!/bin/sh
# Nightly: dump → restic → B2.  Owner: Betrieb
set -eu
REPO="b2:«=word»-lab:/pve"
export B2_ACCOUNT_ID="«-key-id:hex(25)»"
export B2_ACCOUNT_KEY="«cloud-token:b2»"
export RESTIC_PASSWORD="«env-password:pw»"
LOG=/var/log/offsite.log
KEEP="--keep-daily 7 --keep-weekly 5 --keep-monthly 12"

restic -r "$REPO" backup /mnt/pve/dump --tag vzdump >>"$LOG" 2>&1
restic -r "$REPO" forget $KEEP --prune >>"$LOG" 2>&1

curl -fsS -m 10 --retry 3 "https://«~|hc-ping.com»/«~:uuid»" >/dev/null
curl -s -d "backup ok" -H "Authorization: Bearer «bearer-token:ntfy»" https://«fqdn»/backups
mail -s "offsite ok" «email» <"$LOG"
==== vo_sh_dyndns usr/local/bin/dyn.sh
#!/bin/bash
ZONE_ID="«-trace-id:md5»"
REC_ID="«-trace-id:md5»"
AUTH="«cloudflare-api-token»"
NAME="«fqdn#n»"

ip=$(curl -s https://«~|api.ipify.org»)
old=$(dig +short "$NAME" @«~|1.1.1.1»)
[ "$ip" = "$old" ] && exit 0

curl -sX PUT "https://«~|api.cloudflare.com»/client/v4/zones/$ZONE_ID/dns_records/$REC_ID" \
  -H "Authorization: Bearer $AUTH" -H "Content-Type: application/json" \
  --data "{\"type\":\"A\",\"name\":\"$NAME\",\"content\":\"$ip\",\"ttl\":120}"

# the old provider, until the end of the month
wget -qO- "https://«=account»:«connection-string:pwa»@«~|dyn.dns.he.net»/nic/update?hostname=«fqdn#n»&myip=$ip"
curl -s "https://«fqdn»/update?domain=lab&token=«url-token:uuid»&ip="
==== vo_ps_deploy scripts/Deploy-Vm.ps1
<#
.SYNOPSIS
  Clones the template and joins the machine to the domain.
.EXAMPLE
  .\Deploy-Vm.ps1 -Name SRV-TEST -Password '«-placeholder|<password>»'
#>
param(
    [Parameter(Mandatory)][string]$Name,
    [int]$Template   = 9000,
    [string]$ApiHost = '«fqdn»',
    [string]$Token   = 'deploy@pve!ps1=«pve-api-token»'
)
$ErrorActionPreference = 'Stop'
$joinUser = 'FIRMA\«=account»'
$joinPass = '«code-password:pw_ps»' | ConvertTo-SecureString -AsPlainText -Force
$cred = [pscredential]::new($joinUser, $joinPass)

$headers = @{ Authorization = "PVEAPIToken=$Token" }
$body = @{ newid = «=int(300,399)»; name = $Name; full = 1 }
Invoke-RestMethod -Method Post -Uri "https://${ApiHost}:8006/api2/json/nodes/«hostname»/qemu/$Template/clone" -Headers $headers -Body $body

Add-Computer -DomainName «~|firma.intern» -Credential $cred -Server «ipv4»
net user Administrator "«cli-password:pwa»" /active:yes
Set-Item WSMan:\localhost\Client\TrustedHosts -Value '«ipv4»' -Force
==== vo_bat_mount scripts/laufwerke.cmd
@echo off
rem Laufwerke fuer die Buchhaltung, Stand 14.03.2025
net use * /delete /y >nul
net use H: \\«hostname:winhost»\home$ /user:firma\%USERNAME%
net use S: \\«ipv4»\scan /user:scanner «cli-password:pw» /persistent:yes
net use P: "\\«hostname:winhost»\projekte" "«cli-password:pwa»" /user:firma\«=account»
if errorlevel 1 (
  echo Laufwerk S nicht erreichbar, bitte EDV anrufen: «phone:tel(de)»
  pause
)
psexec \\«hostname:winhost» -u firma\«=account» -p «cli-password:pwa» cmd /c gpupdate /force
schtasks /create /tn "Sicherung" /tr "C:\tools\sync.cmd" /sc daily /st 22:00 /ru firma\«=account» /rp «cli-password:pw»
start "" "C:\Program Files\WinSCP\WinSCP.com" /command "open ftps://«=account»:«connection-string:pwa»@«fqdn»/" "put *.pdf" "exit"
reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v DefaultPassword /t REG_SZ /d «cli-password:pwa» /f
==== vo_py_proxmoxer tools/inventory.py
"""Lists guests with their agent's addresses.  Usage: inventory.py [--node NAME]"""
import argparse, getpass, os
from proxmoxer import ProxmoxAPI

# FIXME move to keyring before this goes to the repo
PASSWORD = "«code-password:pw»"
NODES = ["«hostname:numbered»", "«hostname:numbered»"]
TIMEOUT = «-setting|15»

def connect(host="«ipv4»"):
    if os.environ.get("PVE_TOKEN"):
        return ProxmoxAPI(host, user="inv@pve", token_name="ro", token_value=«-code-reference|os.environ["PVE_TOKEN"]», verify_ssl=False)
    return ProxmoxAPI(host, user="root@pam", password=PASSWORD, verify_ssl=False)

def fallback():
    return ProxmoxAPI("«fqdn»", user="inv@pve", token_name="ro", token_value="«pve-api-token»")

def ask():
    return «-code-reference|getpass.getpass("root@pam: ")»

if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--node")
    for vm in connect().cluster.resources.get(type="vm"):
        print(vm["vmid"], vm.get("name"), vm["status"])
==== vo_perl_check usr/lib/nagios/plugins/check_pve_api.pl
#!/usr/bin/perl
# $Id: check_pve_api.pl,v «-version|1.14» 2024/08/19 «=account» Exp $
use strict; use warnings;
use LWP::UserAgent; use JSON;

my %o = (
    host    => '«ipv4»',
    user    => 'nagios@pve',
    pass    => '«code-password:pw»',
    warn    => 80,
    timeout => 12,
);
my $ua = LWP::UserAgent->new(ssl_opts => { verify_hostname => 0 }, timeout => $o{timeout});
my $r = $ua->post("https://$o{host}:8006/api2/json/access/ticket",
    { username => $o{user}, password => $o{pass} });
die "UNKNOWN: " . $r->status_line unless $r->is_success;
my $d = decode_json($r->content)->{data};
$ua->default_header('Cookie' => "PVEAuthCookie=$d->{ticket}");
my $dbh = DBI->connect("dbi:mysql:database=icinga;host=«fqdn»", 'icinga', '«code-password:pwa»') or die;
print "OK - $o{user} logged in\n";
==== vo_ruby_vagrant Vagrantfile
# -*- mode: ruby -*-
Vagrant.configure("2") do |config|
  config.vm.box = "generic/debian12"
  config.vm.box_version = "«-version|4.3.12»"
  config.vm.hostname = "«hostname:numbered»"
  config.vm.network "private_network", ip: "«ipv4»", mac: "«~:hex(12)»"
  config.ssh.username = "vagrant"
  config.ssh.password = "«code-password:pw»"
  config.vm.provider :proxmox do |pve|
    pve.endpoint = "https://«fqdn»:8006/api2/json"
    pve.user_name = "vagrant@pve"
    pve.password = "«code-password:pwa»"
    pve.vm_id_range = 900..910
    pve.openvz_os_template = "local:vztmpl/debian-12-standard_12.2-1_amd64.tar.zst"
  end
  config.vm.provision "shell", env: { "APP_KEY" => ENV["APP_KEY"], "SMTP_PASS" => "«code-password:pwa»" }, inline: <<-SHELL
    apt-get update -q
    echo "root:«cli-password:pwa»" | chpasswd
  SHELL
end
==== vo_node_webhook tools/notify.mjs
import { createHmac } from 'node:crypto';
const HOOK = 'https://«~|discord.com»/api/webhooks/«discord-webhook»';
const bot = { id: '«-number:digits(18)»', token: '«discord-bot-token»' };
const SIGNING_SECRET = '«generic-secret:hex(64)»';
const admin = { mail: '«email»', host: '«ipv4»' };

export async function notify(task) {
  const sig = createHmac('sha256', SIGNING_SECRET).update(task.upid).digest('hex');
  // upid looks like «-pve-upid»
  const res = await fetch(HOOK, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-signature': sig },
    body: JSON.stringify({ content: `${task.type} on ${task.node}: ${task.status}` }),
  });
  if (!res.ok) throw new Error(`webhook: ${res.status}`);
}
==== vo_go_main cmd/sync/main.go
package main

import (
	"crypto/tls"
	"database/sql"
	"log"
	"os"

	_ "«~|github.com»/lib/pq"
	"«~|github.com»/luthermonson/go-proxmox"
)

const (
	build  = "«-short-sha»"
	apiURL = "https://«fqdn»:8006/api2/json"
)

var defaultToken = "«pve-api-token»" // sync@pve!go, read only

func main() {
	secret := os.Getenv("PVE_SECRET")
	if secret == "" {
		secret = defaultToken
	}
	c := proxmox.NewClient(apiURL, proxmox.WithAPIToken("sync@pve!go", secret))
	db, err := sql.Open("postgres", "user=cmdb password=«connection-string:pwa» host=«ipv4» dbname=cmdb sslmode=disable")
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	_ = tls.Config{InsecureSkipVerify: true}
	log.Println(c, build)
}
==== vo_php_config www/config.local.php
<?php
// Zugangsdaten – NICHT ins Repository!
define('DB_HOST', '«ipv4»');
define('DB_USER', 'ticket_rw');
define('DB_PASS', '«code-password:pwq2»');
define('MAIL_FROM', '«email»');
define('APP_VERSION', '«-version|3.8.1»');
$cfg['ldap'] = [
    'uri'  => 'ldaps://«fqdn»',
    'dn'   => 'cn=ticket,ou=svc,dc=firma,dc=intern',
    'pw'   => '«code-password:pw»',
    'attr' => 'sAMAccountName',
];
$cfg['session']['cookie_secret'] = '«generic-secret:alnum(48)»';
$cfg['csrf']['field'] = 'csrf_token';
$cfg['cache_key'] = md5(__FILE__);
$cfg['stripe'] = ['pk' => '«-public-key:stripe_public»', 'sk' => '«stripe-key»'];
==== vo_make_env Makefile
# make help shows the targets
VERSION  := $(shell git describe --tags --always)
REGISTRY ?= «fqdn#r»
PVE_HOST ?= «ipv4»
CI_PASS  := «config-password:pw»

.PHONY: image push template
image:
	docker build -t $(REGISTRY)/pve-tools:$(VERSION) .
push: image
	@echo $(CI_PASS) | docker login $(REGISTRY) -u ci --password-stdin
	docker push $(REGISTRY)/pve-tools:$(VERSION)
template:
	PKR_VAR_proxmox_password='«env-password:pwq2»' packer build -var proxmox_host=$(PVE_HOST) debian.pkr.hcl
unlock:
	ansible-vault decrypt --vault-password-file .vault group_vars/all.yml
sign:
	cosign sign --key env://COSIGN_KEY $(REGISTRY)/pve-tools@«-digest»
==== vo_awk_sed_rotate scripts/rotate-ci.sh
#!/usr/bin/env bash
# Replaces the old password in all compose files.  ./rotate-ci.sh [--dry-run]
OLD='«code-password:pwa»'
NEW='«code-password:pwa»'
HOSTS=(«hostname:numbered» «hostname:numbered»)
DRY=${1:+yes}
for h in "${HOSTS[@]}"; do
  ssh "root@$h" "grep -rl '$OLD' /opt/stacks" | while read -r f; do
    [ -n "$DRY" ] && { echo "$h: $f"; continue; }
    ssh "root@$h" "sed -i 's/$OLD/$NEW/g' '$f'"
  done
done
PW=$(pwgen -s 24 1)
echo "next time use $PW"
curl -s -X PUT -u "admin:${GRAFANA_PASS:-«cli-password:pwa»}" "http://«ipv4»:3000/api/admin/users/3/password" \
  -H 'Content-Type: application/json' -d '{"password":"'"$NEW"'"}'
==== vo_ks_late preseed/late.sh
in-target sh -c 'echo "ops ALL=(ALL) NOPASSWD:ALL" > /etc/sudoers.d/ops'
in-target usermod -p '«password-hash:sha512crypt»' root
in-target sh -c "printf 'machine «fqdn»\nlogin repo\npassword «netrc:pwa»\n' > /etc/apt/auth.conf"
in-target install -d -m 700 /root/.ssh
in-target sh -c 'echo "ssh-ed25519 «-ssh-public-key» ops@build" > /root/.ssh/authorized_keys'
in-target k3sup-join --server «ipv4» --token «k3s-token»
in-target kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash sha256:«-sha256»
in-target grub-mkpasswd-pbkdf2 --iteration-count=10000 </dev/null || true
in-target systemctl enable qemu-guest-agent
