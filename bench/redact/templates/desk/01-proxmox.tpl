==== dk_pve_cifs prompt.txt
I am adding our backup share to a three node cluster and it keeps failing. This is what I typed and what came back, can you tell me which of the two users it really uses?

root@«hostname#n»:~# pvesm add cifs vault01 --server «ipv4#s» --share pvebackup --username svc-paste --password '«cli-password»' --content backup
create storage failed: mount error(13): Permission denied
Refer to the mount.cifs(8) manual page (e.g. man mount.cifs) and kernel log messages (dmesg)
root@«hostname#n»:~# dmesg | tail -3
[«=int(1000,99999)».118204] CIFS: Status code returned 0xc000006d STATUS_LOGON_FAILURE
[«=int(1000,99999)».118221] CIFS: VFS: \\«ipv4#s» Send error in SessSetup = -13
[«=int(1000,99999)».118250] CIFS: VFS: cifs_mount failed w/return code = -13
root@«hostname#n»:~# cat /etc/pve/priv/storage/vault01.pw
password=«pve-priv-password»
root@«hostname#n»:~# smbclient -L //«ipv4#s» -U 'svc-paste%«cli-password:pwa»'
session setup failed: NT_STATUS_LOGON_FAILURE
root@«hostname#n»:~# grep -A6 vault01 /etc/pve/storage.cfg
cifs: vault01
	path /mnt/pve/vault01
	server «ipv4#s»
	share pvebackup
	content backup
	prune-backups keep-daily=7
	username svc-paste

From the other node («hostname», «ipv4») the same mount works, there I used credentials=«-path|/root/.smbcred» with

    username=winbackup
    password=«config-password»
    domain=LABOR

Kernel there is «-version:kernel», here «-version:kernel». Does `vers=3.1.1` matter?
==== dk_pve_token_401 paste-1
Hallo zusammen,

ich bekomme mit meinem Token immer 401, obwohl die Rechte stimmen. Hier die Befehle (ja, die Tokens ersetze ich später):

$ export PVE=https://«fqdn#f»:8006/api2/json
$ curl -sk -H 'Authorization: PVEAPIToken=«~|nodered@pve!flow=»«pve-api-token#t»' $PVE/version
{"data":null,"message":"invalid token value!"}
$ curl -sk -H "Authorization: PVEAPIToken=$PVE_TOKEN" $PVE/version
{"data":{"release":"9.0","version":"«-version|9.0.6»","repoid":"«-asset-hash:hex(16)»"}}

In /etc/pve/priv/token.cfg auf «hostname» steht:

root@pam!ansible «pve-api-token»
nodered@pve!flow «pve-api-token»
hrsync@pve!ro «pve-api-token#t»

und pveum sagt

┌──────────┬────────┬─────────┐
│ tokenid  │ expire │ privsep │
╞══════════╪════════╪═════════╡
│ flow     │ «-timestamp» │ 1       │
└──────────┴────────┴─────────┘

In node-red habe ich als Header genau «~|nodered@pve!flow=»«pve-api-token#t» eingetragen, das sollte doch gehen?
Mit Passwort («prose-password») klappt die Anmeldung an der Oberfläche übrigens. Die VM hat die UUID «-uuid» und die IP «ipv4», aber das ist wohl egal.
Der Aufgabenlog zeigt nur «-pve-upid».

Danke im Voraus
==== dk_pve_pbs_cron question.md
## Nightly file backup to PBS fails, manual run works

The cron job on «hostname#h»:

```sh
#!/bin/sh
# /usr/local/bin/pbs-files.sh
export PBS_REPOSITORY='files@pbs!nightly@«fqdn»:8007:tank'
export PBS_PASSWORD=«env-password:uuid»
export PBS_FINGERPRINT=«-tls-fingerprint:fingerprint.lower»
export PBS_ENCRYPTION_PASSWORD="«env-password:phr»"
proxmox-backup-client backup home.pxar:/home --keyfile /root/enc.json
```

The mail I get at «email»:

```
Error: http post request failed: 401 Unauthorized
Starting backup: host/«hostname#h»/2026-10-04T01:15:02Z
Client name: «hostname#h»
permission check failed - missing Datastore.Backup
```

`/root/enc.json`, in case the format changed:

```json
{
  "kdf": null,
  "created": "2025-11-30T19:02:41+01:00",
  "data": "«pbs-encryption-key»",
  "fingerprint": "«-tls-fingerprint:md5_colons»"
}
```

On the server side (`proxmox-backup-manager user list-tokens files@pbs`) the token shows up with **expire 0**, and
`cat /etc/proxmox-backup/shadow.json` gives `{"files":"«password-hash:sha256crypt»"}`.

I also tried the old token «pbs-api-token» and the one of root, «pbs-api-token». Versions: client «-version:semver», server «-version:semver».
==== dk_pve_curl_ticket paste.txt
trying to open a console from a script, gets "invalid PVEVNC ticket" every second time. full trace:

* Connected to «fqdn#p» («ipv4») port 8006
> POST /api2/json/access/ticket HTTP/1.1
> Host: «fqdn#p»:8006
> Content-Type: application/x-www-form-urlencoded
>
> username=vmreader@pve&password=«cli-password:pwa»
< HTTP/1.1 200 OK
< Server: pve-api-daemon/3.0
< Set-Cookie: PVEAuthCookie=«pve-ticket:pveticket_url»; path=/; secure; SameSite=Lax;
{"data":{"username":"vmreader@pve","ticket":"«pve-ticket»","CSRFPreventionToken":"«pve-csrf-token#c»"}}
> POST /api2/json/nodes/«hostname#h»/qemu/«=int(100,400)»/vncproxy HTTP/1.1
> CSRFPreventionToken: «pve-csrf-token#c»
> Cookie: PVEAuthCookie=«pve-ticket»
< HTTP/1.1 200 OK
{"data":{"port":"5900","ticket":"«pve-ticket:pvevnc»","user":"vmreader@pve","upid":"«-pve-upid»","password":"«qemu-secret:alnum(8)»"}}

and the python part:

ws = websocket.create_connection(
    f"wss://{host}:8006/api2/json/nodes/«hostname#h»/qemu/{vmid}/vncwebsocket?port={port}&vncticket={quote(ticket)}",
    header=["Authorization: PVEAPIToken=«~|vmreader@pve!ws=»«pve-api-token»"],
    sslopt={"cert_reqs": ssl.CERT_NONE},
)

is the ticket («-setting|40» seconds?) too old by then?
==== dk_pve_cloudinit issue.md
### What happened

The guest boots but nobody can log in, neither with the key nor with the password.

### Steps

```
qm create 9042 --name «hostname#v» --memory 4096 --net0 virtio=«mac#m»,bridge=vmbr1,tag=«=int(10,400)»
qm set 9042 --ciuser ubuntu --cipassword '«cli-password:pwhard»' --sshkeys /root/keys.pub
qm set 9042 --ipconfig0 ip=«ipv4-cidr»,gw=«ipv4» --nameserver «ipv4» --searchdomain «fqdn:domain»
```

### `qm config 9042`

```
agent: 1
cipassword: «-redacted|**********»
ciuser: ubuntu
name: «hostname#v»
net0: virtio=«mac#m»,bridge=vmbr1
smbios1: uuid=«-uuid»
sshkeys: ssh-ed25519%20«-ssh-public-key:ssh_ed25519.url»
vmgenid: «-uuid»
```

### `qm cloudinit dump 9042 user`

```yaml
#cloud-config
hostname: «hostname#v»
manage_etc_hosts: true
fqdn: «fqdn»
user: ubuntu
password: «cloud-init-password-hash:sha256crypt»
chpasswd:
  expire: False
users:
  - default
  - name: rescue
    plain_text_passwd: «cloud-init-password»
    lock_passwd: false
  - name: edgebot
    passwd: "«cloud-init-password-hash:sha512crypt»"
```

I also tried `chpasswd: {list: "root:«cloud-init-password:pwa»\nubuntu:«cloud-init-password:phr»"}` from an old guide, with and without `ssh_pwauth: «-setting|true»`.
pve-manager/«-version:semver», image sha256 `«-sha256»`.
==== dk_pve_interfaces untitled
Bonjour, après le passage à Proxmox 9 le nœud «hostname#h» n'a plus de réseau au redémarrage. Voici ma configuration, quelqu'un voit l'erreur ?

auto lo
iface lo inet loopback

auto nic0
iface nic0 inet manual
        hwaddress ether «mac»

auto bond0
iface bond0 inet manual
        bond-slaves nic0 nic1
        bond-mode active-backup

auto vmbr0
iface vmbr0 inet static
        address «ipv4-cidr»
        gateway «ipv4#g»
        bridge-ports bond0
        bridge-stp off
        dns-nameservers «ipv4» «ipv6»

iface vmbr0 inet6 static
        address «ipv6-cidr»
        gateway «ipv6»
#       post-up ip route add «ipv4-cidr» via «ipv4»

Et la sortie de ip a :

3: nic1: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 state DOWN
    link/ether «mac» brd «~|ff:ff:ff:ff:ff:ff»
    altname enp«=int(1,9)»s0f1
7: vmbr0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500
    inet «ipv4-cidr» scope global vmbr0
    inet6 «ipv6-cidr» scope link

oct. 04 07:12:55 «hostname#h» networking[812]: warning: vmbr0: up cmd 'ip route add default via «ipv4#g»' failed: returned 2
oct. 04 07:12:58 «hostname#h» kernel: tg3 0000:04:00.0 nic0: Link is down

Depuis «fqdn» le ping passe, depuis «hostname» non. Merci !
==== dk_pve_ceph thread.txt
> Can you post `ceph -s` and the keyring you gave to the external cluster?

Sure:

  cluster:
    id:     «-uuid»
    health: HEALTH_WARN
            clock skew detected on mon.«hostname#b»
            1 osds down

  services:
    mon: 3 daemons, quorum «hostname#a»,«hostname#b»,«hostname#c» (age 4m)
    osd: 12 osds: 11 up (since 2h), 12 in

[mon]
0: [v2:«ipv4#x»:3300/0,v1:«ipv4#x»:6789/0] mon.«hostname#a»
1: [v2:«ipv4»:3300/0,v1:«ipv4»:6789/0] mon.«hostname#c»

and /etc/pve/priv/ceph/ext.keyring

[client.pve]
        key = «ceph-key»
        caps mon = "profile rbd"

> And on the client?

`rbd -m «ipv4#x» --id pve --key «ceph-key» ls vmpool` → "rbd: couldn't connect to the cluster: (1) Operation not permitted".
With mount it is the same:

    mount -t ceph «ipv4#x»:6789:/ /mnt/cephfs -o name=fsuser,secret=«ceph-key»
    mount error 13 = Permission denied

> Which rgw user is that?

{"user_id": "backup", "keys": [{"user": "backup", "access_key": "«aws-access-key-id:upper(20)»", "secret_key": "«aws-secret-key:alnum(40)»"}], "max_buckets": 1000}

dashboard is at https://«fqdn»:8443, login admin / «prose-password:human» (internal only anyway). osd.7 is /dev/disk/by-id/«-disk-id».
==== dk_pve_ldap ticket-4711.md
**Ticket 4711 – LDAP-synchronisatie werkt niet meer**

Sinds de migratie naar de nieuwe domeincontroller krijg ik `error code 500: invalid credentials`. Zie hieronder de config van `/etc/pve/domains.cfg`:

    ldap: kantoor
        base_dn ou=mensen,dc=kantoor,dc=intern
        server1 «fqdn#d»
        server2 «ipv4»
        bind_dn cn=pvebind,ou=svc,dc=kantoor,dc=intern
        user_attr uid
        mode ldaps

    openid: sso
        issuer-url https://«fqdn:site»/realms/intern
        client-id «-identifier|proxmox»
        client-key «config-password:oidc»

Het bestand `/etc/pve/priv/realm/kantoor.pw` bevat `«pve-priv-password»`, en dat is hetzelfde wachtwoord als hier:

    ldapsearch -x -H ldaps://«fqdn#d» -D "cn=pvebind,ou=svc,dc=kantoor,dc=intern" -w «cli-password:pwa» -b dc=kantoor,dc=intern uid=test
    ldap_bind: Invalid credentials (49)

Gesynchroniseerde gebruikers uit user.cfg:

    user:«=login»@kantoor:1:0:«~:first»:«~:last»:«email»:::
    user:«=login»@kantoor:0:0:«~:first»:«~:last»:«email»:vertrokken::

Neem bij vragen contact op met «person-name», tel. «phone» of «email». Het tijdelijke wachtwoord voor root@pam is «prose-password», graag na afloop wijzigen.
Minimale lengte van het wachtwoord is «-setting|12» tekens.
==== dk_pve_lxc_iscsi paste-2
[solved?] iscsi login from node works, from container not

# /etc/pve/lxc/131.conf
arch: amd64
hostname: «hostname»
net0: name=eth0,bridge=vmbr0,gw=«ipv4»,hwaddr=«mac»,ip=«ipv4-cidr»,ip6=«ipv6-cidr»,type=veth
rootfs: local-zfs:subvol-131-disk-0,size=16G
unprivileged: 1
lxc.environment: DB_PASS=«env-password:pwa»

# iscsiadm -m node -T «-iqn» -p «ipv4#i» --login
iscsiadm: initiator reported error (24 - iSCSI login failed due to authorization failure)

# grep -v '^#' /etc/iscsi/iscsid.conf
node.startup = automatic
node.session.auth.authmethod = CHAP
node.session.auth.username = «-identifier|initiator-pve»
node.session.auth.password = «iscsi-chap»
node.session.auth.username_in = «-identifier|target-pve»
node.session.auth.password_in = «iscsi-chap»
discovery.sendtargets.auth.password = «iscsi-chap»

# on the target («fqdn»), targetcli
/iscsi/iqn.20.../acls/pve> set auth userid=initiator-pve password=«iscsi-chap»
Parameter password is now '«iscsi-chap»'.

lsblk there shows wwn «-wwn», portal «ipv4#i»:3260, the vdev guid is «-zfs-guid». I set mutual CHAP only yesterday. what else could it be?
==== dk_pve_corosync_join chat.log
[09:14] ops: joining the fourth node hangs at "waiting for quorum"
[09:14] ops: pvecm add «ipv4#a» --link0 «ipv4» --fingerprint «-tls-fingerprint»
[09:15] ops: Please enter superuser (root) password for '«ipv4#a»': I used «prose-password:human» which works over ssh
[09:16] net: corosync.conf please
[09:17] ops:
nodelist {
  node {
    name: «hostname#h»
    nodeid: 1
    quorum_votes: 1
    ring0_addr: «ipv4#a»
    ring1_addr: «ipv6»
  }
  node {
    name: «hostname#k»
    nodeid: 4
    ring0_addr: «ipv4»
  }
}
totem {
  cluster_name: keller
  config_version: «-number:int(4,40)»
  key: «corosync-authkey:bytes(32)»
  secauth: on
}
[09:18] net: don't post the key :) is authkey the same on all? 
[09:19] ops: base64 /etc/corosync/authkey | head -c 400
«corosync-authkey»
[09:20] net: well. md5 would have been enough: «-md5»
[09:21] ops: Oct 04 09:12:31 «hostname#k» corosync[1277]:   [KNET  ] host: host: 1 has no active links
Oct 04 09:12:33 «hostname#k» corosync[1277]:   [TOTEM ] Received message has invalid digest... ignoring.
Oct 04 09:12:33 «hostname#k» pmxcfs[1104]: [quorum] crit: quorum_initialize failed: 2
[09:24] net: the switch port of «mac» is in the wrong vlan, and «ipv4-cidr» isn't routed. also please renew pve subscription «pve-subscription-key»
==== dk_pve_acme_notify mail.eml
From: «person-name» <«email»>
To: «email»
Date: Mon, 5 Oct 2026 08:41:07 +0200
Message-ID: <«-uuid:msgid»>
Subject: Certificate order fails with DNS plugin

Hello,

our subscription key is «pve-subscription-key» (server id «-md5:md5.upper»).
Since Friday the order for «fqdn» ends with

  Error: validating challenge '«~|_acme-challenge»' failed - status: invalid
  TASK ERROR: «-pve-upid»

The plugin data, as the GUI shows it:

  CF_Token=«cloudflare-api-token#c»
  CF_Account_ID=«-account-id:hex(32)»
  HETZNER_Token=«config-password:alnum(32)»

and plugins.cfg keeps it as
  data «config-password:envdata»

A test with curl gives 403:

  curl -H "Authorization: Bearer «cloudflare-api-token#c»" https://«~|api.cloudflare.com»/client/v4/user/tokens/verify
  {"success":false,"errors":[{"code":1000,"message":"Invalid API Token"}]}

While you look at it: the webhook for notifications (gotify, token «monitoring-token:gotify»,
host «fqdn») also stopped, and the SMTP target logs in at «fqdn» as
alerts with «prose-password:pwa».

You may reach me at «phone» or my colleague «person-name» at «phone».

Kind regards
«person-name»
«~:town»
==== dk_pve_restore_report prompt.md
Please write a short post-mortem (5 sentences) from this task log and the notes below. Leave out everything that does not matter.

```text
INFO: starting new backup job: vzdump 104 117 --storage «-identifier|pbs-main» --mailto «email» --mode snapshot
INFO: Starting Backup of VM 104 (qemu)
INFO: VM Name: «hostname#v»
INFO: include disk 'scsi0' 'ceph-vm:vm-104-disk-0' 64G
INFO: creating Proxmox Backup Server archive 'vm/104/2026-09-27T20:00:04Z'
ERROR: VM 104 qmp command 'backup' failed - backup connect failed: command error: error trying to connect: («fqdn»:8007) Connection timed out
INFO: aborting backup job
ERROR: Backup of VM 104 failed - «-pve-upid»
INFO: Starting Backup of VM 117 (qemu)
INFO: 100% (32.0 GiB of 32.0 GiB) in 2m 11s, read: 321.1 MiB/s
INFO: backup was done incrementally, reused 30.94 GiB (96%), digest «-sha256»
```

Notes of the night shift:
- 20:04 no route from «ipv4» to «ipv4-cidr», tracepath stops at «ipv4»
- 20:31 «person-name» restarted the firewall («hostname», mgmt «ipv4», login admin, password «prose-password:phr»)
- 21:10 restore test on «hostname»: `proxmox-backup-client restore vm/104/latest qemu-server.conf - --repository restore@pbs@«ipv4»:tank` asked for a password, the one in the safe («prose-password:pwq2») is right, «prose-password:human» is the old one
- 21:40 key fingerprint «-tls-fingerprint:md5_colons» matches the paper copy
- 22:02 VM up, MAC had changed from «mac» to «mac», DHCP lease fixed
