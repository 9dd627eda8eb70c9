==== loft_sh_pveum root/«=word»-session.log
root@«hostname#h»:~# pveum user add «=login»@pve --comment "«person-name»" --email «email» --password '«cli-password:pwsafe»'
root@«hostname#h»:~# pveum user token add vmwatch@pve metrics --privsep 1
┌──────────────┬──────────────────────────────────────┐
│ key          │ value                                │
╞══════════════╪══════════════════════════════════════╡
│ full-tokenid │ vmwatch@pve!metrics                  │
├──────────────┼──────────────────────────────────────┤
│ info         │ {"privsep":"1"}                      │
├──────────────┼──────────────────────────────────────┤
│ value        │ «pve-api-token» │
└──────────────┴──────────────────────────────────────┘
root@«hostname#h»:~# pveum acl modify / --tokens 'vmwatch@pve!metrics' --roles PVEAuditor
root@«hostname#h»:~# pveum realm modify head-office --password '«cli-password:pwhard»' --server2 «ipv4»
root@«hostname#h»:~# curl -sS -H 'Authorization: PVEAPIToken=«~|vmwatch@pve!metrics=»«pve-api-token»' https://«ipv4»:8006/api2/json/version
{"data":{"release":"9.0","repoid":"«-short-sha»","version":"«-version|9.0.10»"}}
root@«hostname#h»:~# pvesubscription set «pve-subscription-key#k»
root@«hostname#h»:~# pvesubscription get
checktime: «-timestamp»
key: «pve-subscription-key#k»
level: c
serverid: «-md5:md5.upper»
status: active
url: «~|https://www.proxmox.com/en/proxmox-virtual-environment/pricing»
root@«hostname#h»:~# pvecm add «ipv4#j» --link0 «ipv4»
Please enter superuser (root) password for '«ipv4#j»': ********
The authenticity of host '«ipv4#j»' can't be established.
X509 SHA256 key fingerprint is «-tls-fingerprint».
Are you sure you want to continue connecting (yes/no)? yes
==== loft_sh_qm_guest home/«=login»/.bash_history
qm list
qm create 412 --name «hostname» --memory 8192 --cores 4 --net0 virtio=«mac»,bridge=vmbr0,tag=40 --scsihw virtio-scsi-single
qm set 412 --ciuser «=account» --cipassword "«cli-password:pwsafe»" --sshkeys ~/.ssh/id_ed25519.pub
qm set 412 --ipconfig0 ip=«ipv4-cidr»,gw=«ipv4» --nameserver «ipv4» --searchdomain «fqdn:domain»
qm guest passwd 412 root
qm guest exec 412 -- net user backup «cli-password:pwsafe» /add
qm guest exec 412 -- bash -c 'echo "appruntime:«cli-password:pwsafe»" | chpasswd'
qm set 118 --args '-object secret,id=vnc7,data=«qemu-secret» -vnc «~|0.0.0.0»:7,password-secret=vnc7'
qm set 118 --smbios1 uuid=«-uuid»
qm config 118 | grep -i cipassword
qm monitor 118
set_password vnc «qemu-secret»
qm remote-migrate 412 512 "host=«ipv4»,apitoken=PVEAPIToken=«~|root@pam!mig=»«pve-api-token»,fingerprint=«-tls-fingerprint»" --target-bridge vmbr0 --target-storage local-zfs
qm importdisk 412 debian-12-generic-amd64.qcow2 local-zfs
echo '«-sha512»  debian-12-generic-amd64.qcow2' | sha512sum -c -
pct create 330 local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst --hostname «hostname» --password '«cli-password:phr»' --net0 name=eth0,bridge=vmbr1,ip=«ipv4-cidr»,gw=«ipv4»
pct exec 330 -- passwd -u root
pct enter 330
qm destroy 119 --purge
history -c
==== loft_sh_pvesm root/.zsh_history
: 1748501122:0;pvesm status
: 1748501160:0;pvesm add cifs «=word» --server «ipv4» --share backups --username svc.print --password '«cli-password:pwsafe»' --domain CORP --content backup
: 1748501201:0;pvesm add pbs offsite --server «fqdn» --datastore main --username vmwatch@pbs!push --password «cli-password:uuid» --fingerprint «-tls-fingerprint» --encryption-key autogen
: 1748501399:0;pvesm set esxi-old --username root --password «cli-password:pwsafe» --skip-cert-verification 1
: 1748502003:0;pvesm scan cifs «ipv4» --username guest --password «cli-password:human»
: 1748502044:0;iscsiadm -m node -T «-iqn2» -p «ipv4» --op=update -n node.session.auth.password -v «iscsi-chap»
: 1748502049:0;iscsiadm -m discovery -t st -p «ipv4»:3260
: 1748502110:0;smbclient -L //«fqdn» -U 'CORP\scanuser%«cli-password:pwsafe»'
: 1748502300:0;pvesh set /storage/nas2 --password «cli-password:pwa»
: 1748502380:0;pvesh create /cluster/notifications/endpoints/gotify --name phone --server https://«fqdn» --token «monitoring-token:gotify»
: 1748502395:0;pvesh get /access/permissions --output-format json-pretty | jq '."/storage"'
: 1748502460:0;mount -t cifs -o username=vmwatch,password=«cli-password:pwa»,vers=3.1.1,iocharset=utf8 //«ipv4»/iso /mnt/iso
: 1748502512:0;mount -t ceph «ipv4»,«ipv4»:/ /mnt/cephfs -o name=admin,secret=«ceph-key»
: 1748502530:0;mount -t ceph :/ /mnt/cephfs -o name=media,secretfile=/etc/ceph/media.secret
: 1748502599:0;rbd map rbd/vm-100-disk-0 --id admin --keyring /etc/ceph/ceph.client.admin.keyring
: 1748502611:0;lsblk -o NAME,SERIAL,WWN
==== loft_sh_pve_py scripts/guests.py
#!/usr/bin/env python3
"""Reports guests without a backup in the last seven days; run by cron on the jump host."""
import argparse
import os
import sys

import requests
from proxmoxer import ProxmoxAPI

HOSTS = ["«ipv4»", "«fqdn»", "«fqdn»"]
TOKEN_ID = "vmwatch@pve!report"
TOKEN_SECRET = os.environ.get("«-variable-name|PVE_TOKEN_SECRET»") or "«pve-api-token»"
MAIL_TO = ["«email»", "«email»"]
SMTP = dict(host="«fqdn»", port=587, user="«=account»", password="«code-password:pwsafe»")
CHUNK = «-setting|65536»
KNOWN_FINGERPRINT = "«-tls-fingerprint»"


def session(host, password=None):
    """Login with a password where the token is not set up yet; the ticket lives two hours."""
    if password is None:
        return ProxmoxAPI(host, user="vmwatch@pve", token_name="report", token_value=TOKEN_SECRET)
    return ProxmoxAPI(host, user="root@pam", password=password, verify_ssl=False)


lab = ProxmoxAPI("«ipv4»", user="root@pam", password="«code-password:human»", verify_ssl=False)
r = requests.get(f"https://{HOSTS[0]}:8006/api2/json/nodes", cookies={"PVEAuthCookie": "«pve-ticket»"},
                 headers={"CSRFPreventionToken": "«pve-csrf-token»"}, timeout=10)
parser = argparse.ArgumentParser()
parser.add_argument("--password", default=None, help="«-prose|password of root@pam, asked for when missing»")
if not parser.parse_args().password:
    sys.exit("«-prose|no password given»")
==== loft_sh_pbs_client root/backup-«=word».sh
#!/bin/bash
# /etc/cron.d/pbs runs this; see the wiki page "Offsite"
set -eu
export PBS_REPOSITORY='«=account»@pbs!laptop@«fqdn#b»:8007:store2'
export PBS_PASSWORD='«env-password:uuid»'
export PBS_FINGERPRINT='«-tls-fingerprint»'
export PBS_ENCRYPTION_PASSWORD="«env-password:phr»"
# export PBS_PASSWORD_FILE=«-path|/root/.pbs-pass»
proxmox-backup-client backup etc.pxar:/etc home.pxar:/home --keyfile «-path|/root/pbs.key» --crypt-mode encrypt
proxmox-backup-client key show «-path|/root/pbs.key»
# ┌─────────────┬─────────────────────────┐
# │ Fingerprint │ «-tls-fingerprint:hexcomma» │
# └─────────────┴─────────────────────────┘
curl -fsS -H 'Authorization: PBSAPIToken=«~|bkpuser@pbs!laptop:»«pbs-api-token»' "https://«fqdn#b»:8007/api2/json/admin/datastore/store2/snapshots?ns=«=word»" | jq length
curl -fsS -m 10 --retry 5 https://«~|hc-ping.com»/«monitoring-token:healthcheck»
proxmox-backup-client prune host/«hostname» --keep-daily 14 --dry-run
logger -t backup "index sum «-sha256» written to «ipv6»"
==== loft_sh_powershell scripts/New-LabVm.ps1
#Requires -Modules Corsinvest.ProxmoxVE.Api
param(
    [Parameter(Mandatory)][string]$Name,
    [securestring]$Password,
    [int]$VmId = 600
)
$connect = @{
    HostsAndPorts = '«fqdn»:8006', '«ipv4»:8006'
    ApiToken      = '«~|tfrunner@pve!ps=»«pve-api-token»'
}
$ticket = Connect-PveCluster @connect -SkipCertificateCheck
$localAdmin = ConvertTo-SecureString -String '«code-password:pwhard»' -AsPlainText -Force
$domainCred = New-Object System.Management.Automation.PSCredential('CORP\«=account»', (ConvertTo-SecureString '«code-password:pwsafe»' -AsPlainText -Force))
Add-Computer -DomainName «fqdn:domain» -Credential $domainCred -Server «fqdn»
net use P: \\«ipv4»\install /user:CORP\scanuser «cli-password:pwsafe» /persistent:no
New-LocalUser -Name 'support' -Password $localAdmin -FullName '«person-name»' -Description 'call «phone»'
Set-DnsClientServerAddress -InterfaceAlias Ethernet0 -ServerAddresses «ipv4»,«ipv4»
Set-NetAdapter -Name Ethernet0 -MacAddress '«mac:mac_dash»'
$env:RESTIC_PASSWORD = '«env-password:pwsafe»'
$hash = (Get-FileHash .\virtio.iso).Hash
if ($hash -ne '«-sha256:sha256.upper»') { throw 'checksum does not match' }
$secret = Get-Secret -Name LabRoot -Vault «-reference|SecretStore»
Write-Host "Password for $Name was set by $($env:USERNAME)"
==== loft_sh_ceph_ops root/.bash_history
ceph -s
ceph auth get-or-create client.libvirt mon 'profile rbd' osd 'profile rbd pool=vms'
echo '[client.libvirt]' > /etc/ceph/ceph.client.libvirt.keyring
echo '	key = «ceph-key»' >> /etc/ceph/ceph.client.libvirt.keyring
ceph config-key set mgr/dashboard/key -i /root/dash.key
ceph dashboard ac-user-set-password admin «cli-password:pwsafe»
ceph dashboard set-grafana-api-password -i /root/grafana.pass
ceph telegraf config-set address udp://«ipv4»:8094
radosgw-admin user create --uid=velero --display-name="Velero «=word»" --access-key=«aws-access-key-id» --secret-key=«aws-secret-key»
s3cmd --access_key=«aws-access-key-id» --secret_key='«aws-secret-key»' --host=«fqdn»:7480 ls
ceph orch host add «hostname» «ipv4» --labels _admin
ceph osd crush set osd.14 1.81 host=«hostname»
ceph-volume lvm create --data /dev/disk/by-id/«-disk-id»
pveceph init --network «ipv4-cidr» --cluster-network «ipv4-cidr»
pveceph mon create --mon-address «ipv4»
ceph osd purge 7 --yes-i-really-mean-it
rbd -p vms ls --id libvirt --key «ceph-key»
ceph fsid   # «-uuid»
