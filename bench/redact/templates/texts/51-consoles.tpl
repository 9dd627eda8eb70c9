==== bb_con_typescript root/typescript
Script started on 2026-02-11 09:41:07+01:00 [TERM="xterm-256color" TTY="/dev/pts/2" COLUMNS="132" LINES="43"]
root@«hostname#h»:~# pct enter 214
root@«hostname:numbered#g»:~# su - postgres -c "psql -c \"ALTER ROLE matomo PASSWORD '«sql-password:pwa»'\""
ALTER ROLE
root@«hostname#g»:~# exit
root@«hostname#h»:~# pvesh create /access/users/matomo@pve/token/logs --privsep 0
┌──────────────┬──────────────────────────────────────┐
│ key          │ value                                │
╞══════════════╪══════════════════════════════════════╡
│ full-tokenid │ matomo@pve!logs                      │
├──────────────┼──────────────────────────────────────┤
│ info         │ {"privsep":"0"}                      │
├──────────────┼──────────────────────────────────────┤
│ value        │ «pve-api-token» │
└──────────────┴──────────────────────────────────────┘
root@«hostname#h»:~# pvesh get /cluster/ha/status/manager_status --output-format json | md5sum
«-md5»  -
root@«hostname#h»:~# exit

Script done on 2026-02-11 09:52:44+01:00 [COMMAND_EXIT_CODE="0"]
==== bb_con_pstranscript C/Transcripts/PowerShell_transcript.«=winhost».txt
**********************
Windows PowerShell transcript start
Start time: 20260118081233
Username: CORP\adm.«~:word»
RunAs User: CORP\adm.«~:word»
Configuration Name:
Machine: «hostname:winhost» (Microsoft Windows NT 10.0.20348.0)
Host Application: C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe
Process ID: «=int(1000,19999)»
PSVersion: 5.1.20348.2849
**********************
PS C:\> $p = '«code-password:pwin»'
PS C:\> New-LocalUser -Name 'backup-op' -Password (ConvertTo-SecureString $p -AsPlainText -Force) -PasswordNeverExpires

Name        : backup-op
Enabled     : True
Description :

PS C:\> sqlcmd -S «fqdn» -U sa -P «cli-password:pwa» -Q "SELECT @@VERSION"
PS C:\> Get-VM | Select Name, Id | Format-List

Name : RDS-Broker
Id   : «-uuid»

PS C:\> Stop-Transcript
**********************
Windows PowerShell transcript end
End time: 20260118083907
**********************
==== bb_con_initialpw home/«=word»/notes/install-output.txt
$ kubectl -n argocd get secret argocd-initial-admin-secret -o jsonpath='{.data.password}' | base64 -d; echo
«prose-password:pwa»
$ docker logs gitea-db 2>&1 | grep GENERATED
2026-04-19 06:11:52+00:00 [Note] [Entrypoint]: GENERATED ROOT PASSWORD: «prose-password:pwa»
$ docker exec -it jenkins cat /var/jenkins_home/secrets/initialAdminPassword
«generic-secret:hex(32)»
$ docker logs nexus | tail -1
$ cat /nexus-data/admin.password
«generic-secret:uuid»
$ docker logs pihole | grep random
Assigning random password: «prose-password:alnum(8)»
$ /usr/share/elasticsearch/bin/elasticsearch-reset-password -u elastic -b
Password for the [elastic] user successfully reset.
New value: «prose-password:alnum(20)»
$ docker image ls --digests | head -2
REPOSITORY    TAG       DIGEST                                                                    IMAGE ID       CREATED       SIZE
gitea/gitea   1.22.6    «-digest»   «-short-sha:hex(12)»   5 weeks ago   176MB
==== bb_con_kubeadm root/kubeadm-init.log
[init] Using Kubernetes version: v1.31.4
[preflight] Running pre-flight checks
[certs] apiserver serving cert is signed for DNS names [«hostname#h» kubernetes kubernetes.default kubernetes.default.svc «~|kubernetes.default.svc.cluster.local»] and IPs [«~|10.96.0.1» «ipv4#a»]
[kubelet-start] Writing kubelet environment file with flags to file "/var/lib/kubelet/kubeadm-flags.env"
[mark-control-plane] Marking the node «hostname#h» as control-plane by adding the labels: [«~|node-role.kubernetes.io»/control-plane]
[bootstrap-token] Using token: «k8s-bootstrap-token#t»
[addons] Applied essential addon: CoreDNS

Your Kubernetes control-plane has initialized successfully!

  mkdir -p $HOME/.kube
  sudo cp -i /etc/kubernetes/admin.conf $HOME/.kube/config

Then you can join any number of worker nodes by running the following on each as root:

kubeadm join «ipv4#a»:6443 --token «k8s-bootstrap-token#t» \
	--discovery-token-ca-cert-hash «-digest» \
	--control-plane --certificate-key «hex-key»
==== bb_con_kubectl tickets/«=int(1000,9999)»/kubectl.txt
$ kubectl -n monitoring describe pod prometheus-pve-exporter-«-asset-hash:lower(10)»-«-asset-hash:lower(5)»
Name:             prometheus-pve-exporter
Namespace:        monitoring
Node:             «hostname»/«ipv4»
Start Time:       Tue, 24 Feb 2026 11:20:14 +0100
Containers:
  exporter:
    Container ID:   containerd://«-sha256»
    Image:          prompve/prometheus-pve-exporter:3.4.7
    Image ID:       «~|docker.io»/prompve/prometheus-pve-exporter@«-digest»
    Environment:
      PVE_USER:         prom@pve
      PVE_TOKEN_NAME:   exporter
      PVE_TOKEN_VALUE:  «pve-api-token»
      PVE_PASSWORD:     <set to the key 'password' in secret 'pve-cred'>  Optional: false
      SMTP_PASS:        «env-password»
      LISTEN:           «~|0.0.0.0»:9221
    Mounts:
      /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-«-asset-hash:lower(5)» (ro)
$ kubectl -n monitoring get secret pve-cred -o yaml
apiVersion: v1
data:
  password: «k8s-secret-data»
  username: «-base64-text|cHJvbUBwdmU=»
kind: Secret
metadata:
  resourceVersion: "«-number»"
  uid: «-uuid»
type: Opaque
==== bb_con_sqlplus u01/app/spool/user_setup.lst
SQL*Plus: Release 19.0.0.0.0 - Production on Wed Jan 14 10:02:55 2026
Version 19.25.0.0.0

SQL> conn system/«cli-password:pwa»@//«fqdn»:1521/ERPPDB
Connected.
SQL> create user mes_ro identified by "«sql-password:pwin»" default tablespace users;

User created.

SQL> alter user mes identified by «sql-password:pwa» account unlock;

User altered.

SQL> create database link arch connect to arch_ro identified by "«sql-password»" using 'ARCHPDB';

Database link created.

SQL> select username, account_status, profile from dba_users where username like 'MES%';

USERNAME   ACCOUNT_STATUS  PROFILE
---------- --------------- --------
MES        OPEN            DEFAULT
MES_RO     OPEN            DEFAULT

SQL> select sys_guid() from dual;

SYS_GUID()
--------------------------------
«-md5:hex(32).upper»

SQL> spool off
==== bb_con_serialboot captures/minicom-«=word».cap
U-Boot 2024.01 (Mar 05 2026 - 14:12:40 +0000)

DRAM:  2 GiB
Net:   eth0: ethernet@e000b000 [«mac»]
=> printenv
bootcmd=run distro_bootcmd
ethaddr=«mac»
ipaddr=«ipv4»
serverip=«ipv4»
serial#=«-serial»
wifi_psk=«wifi-psk:pwa»
ver=U-Boot 2024.01
=> boot
[    0.000000] Linux version 6.6.52 («~|oe-user@oe-host») (aarch64-poky-linux-gcc (GCC) 13.3.0) #1 SMP PREEMPT
[    0.000000] Kernel command line: console=ttyPS0,115200 root=PARTUUID=«-uuid» ro rootwait
[    2.917003] systemd[1]: Hostname set to <«hostname#h»>.

«hostname#h» login: root
Password:
Last login: Thu Mar  5 14:20:18 UTC 2026 on ttyPS0
root@«hostname#h»:~# uci set wireless.default_radio0.key='«wifi-psk:pwa»'; uci commit wireless
root@«hostname#h»:~#
==== bb_con_expect tools/expect/switch-backup.exp
#!/usr/bin/expect -f
# pulls the running config of the access switches every night
set timeout 20
log_user 0
set user "netbackup"
set pw {«code-password:pwin»}
set enable "«code-password»"
foreach sw {«ipv4» «ipv4» «fqdn»} {
    spawn ssh -oKexAlgorithms=+diffie-hellman-group14-sha1 $user@$sw
    expect {
        "*assword:" { send "$pw\r" }
        timeout     { puts "no answer from $sw"; continue }
    }
    expect ">"
    send "enable\r"
    expect "Password:"
    send "$enable\r"
    expect "#"
    send "copy running-config tftp://«ipv4»/$sw.cfg\r"
    expect "#"
    send "exit\r"
    expect eof
}
==== bb_con_sshv tickets/«=int(1000,9999)»/ssh-debug.txt
OpenSSH_9.2p1 Debian-2+deb12u5, OpenSSL 3.0.15 3 Sep 2024
debug1: Reading configuration data /etc/ssh/ssh_config
debug1: Connecting to «fqdn#f» [«ipv4#a»] port 22.
debug1: Connection established.
debug1: identity file /root/.ssh/id_ed25519 type 3
debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1
debug1: Authenticating to «fqdn#f»:22 as 'root'
debug1: Server host key: ssh-ed25519 «-ssh-fingerprint»
debug1: Host '«fqdn#f»' is known and matches the ED25519 host key.
debug1: Found key in /etc/ssh/ssh_known_hosts:3
debug1: Offering public key: /root/.ssh/id_ed25519 ED25519 «-ssh-fingerprint»
debug1: Authentications that can continue: publickey,password
debug1: Next authentication method: password
root@«fqdn#f»'s password:
debug1: Authentication succeeded (password).
Authenticated to «fqdn#f» ([«ipv4#a»]:22) using "password".
debug1: Entering interactive session.
==== bb_con_gdb tickets/«=int(1000,9999)»/gdb.txt
(gdb) bt 4
#0  0x00007f3c8a4b1e2c in __GI_raise (sig=sig@entry=6) at ../sysdeps/unix/sysv/linux/raise.c:50
#1  0x000055d0c1f3a8b0 in pmxcfs_main (argc=1, argv=0x7ffd3c1e8a08) at pmxcfs.c:1012
#2  0x000055d0c1f2d7c1 in backend_login (host=0x55d0c2a01f40 "«ipv4»", user=0x55d0c2a02110 "sync", password=0x55d0c2a02160 "«code-password»") at login.c:88
#3  0x00007f3c8a49c24a in __libc_start_main () from /lib/x86_64-linux-gnu/libc.so.6
(gdb) p cfg->token
$1 = 0x55d0c2a03180 "«generic-secret:alnum(40)»"
(gdb) p/x cfg->magic
$2 = 0x«-asset-hash:hex(16)»
(gdb) info files
Symbols from "/usr/bin/pmxcfs" (BuildID «-build-id»).
(gdb) q
==== bb_con_redismonitor var/tmp/redis-monitor.txt
OK
1771498812.118204 [0 «ipv4#a»:51022] "AUTH" "default" "(redacted)"
1771498812.118991 [0 «ipv4#a»:51022] "SELECT" "2"
1771498812.240018 [2 «ipv4#a»:51022] "SETEX" "laravel_cache:pve_ticket" "7000" "«pve-ticket»"
1771498812.240733 [2 «ipv4#a»:51022] "SET" "pve_csrf" "«pve-csrf-token»"
1771498813.001144 [2 «ipv4»:44120] "GET" "queues:default:«-uuid»"
1771498813.005210 [2 lua] "INCR" "rate:«-sha1»"
1771498813.118833 [0 «ipv4»:44122] "PING"
==== bb_con_pveboot var/tmp/console-paste.txt
Welcome to the Proxmox Virtual Environment. Please use your web browser to
configure this server - connect to:

  https://«ipv4»:8006/

«hostname#h» login: root
Password:
Linux «hostname#h» 6.8.12-4-pve #1 SMP PREEMPT_DYNAMIC PMX 6.8.12-4 (2024-11-06T15:04Z) x86_64

root@«hostname#h»:~# pveversion
pve-manager/8.3.1/«-short-sha:hex(16)» (running kernel: «-version|6.8.12-4-pve»)
root@«hostname#h»:~# pvesubscription set «pve-subscription-key#k»
root@«hostname#h»:~# pvesubscription get
checktime: «-timestamp»
key: «pve-subscription-key#k»
level: c
productname: Proxmox VE Community Subscription 1 CPU/year
serverid: «-md5:hex(32).upper»
sockets: 1
status: active
root@«hostname#h»:~# pvenode cert info | grep -A1 pve-ssl
│ pve-ssl.pem      │ «-fingerprint» │
==== bb_con_ldapmodify root/ldif/session.txt
# ldapmodify -x -H ldapi:/// -D cn=admin,dc=verein,dc=local -w '«cli-password:pwin»' <<'EOF'
dn: uid=pbs,ou=services,dc=verein,dc=local
changetype: modify
replace: userPassword
userPassword: «password-hash:ssha»
-
replace: description
description: Dienstkonto Backup, angelegt durch Skript
EOF
modifying entry "uid=pbs,ou=services,dc=verein,dc=local"

# slappasswd -s «cli-password:pwa»
«password-hash:ssha»
# ldapsearch -x -LLL -H ldaps://«fqdn» -b dc=verein,dc=local -D uid=pbs,ou=services,dc=verein,dc=local -w «cli-password:pwa» '(uid=*)' entryUUID
dn: uid=kiosk,ou=services,dc=verein,dc=local
entryUUID: «-uuid»
