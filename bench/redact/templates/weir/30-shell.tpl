==== weir_zsh_history home/ops/.zsh_history
: 1769410021:0;sudo -s
«any 12-16»
: 1769410040:0;sshpass -p '«cli-password»' ssh root@«ipv4» uptime
: 1769410052:0;smbclient //«hostname»/scores -U 'HAUS\archiv%«cli-password:pwcolon»' -c 'ls'
: 1769410077:0;mongosh "mongodb://admin:«connection-string»@«ipv4»:27017/admin" --eval 'db.stats()'
: 1769410080:0;rclone config create rec s3 provider=Minio access_key_id=rec secret_access_key=«generic-secret:alnum(40)» endpoint=https://«fqdn»
: 1769410091:0;restic -r rest:https://probe:«connection-string»@«fqdn»:8000/ snapshots
: 1769410099:0;RESTIC_PASSWORD=«env-password» restic check --read-data-subset=5%
: 1769410101:0;docker login «fqdn» -u robot -p «cli-password»
: 1769410120:0;xfreerdp /v:«ipv4» /u:haus\\admin /p:'«cli-password»' /cert:ignore
: 1769410133:0;net ads join -U Administrator%«cli-password:pwa»
: 1769410140:0;kinit «~:upn» <<< "«cli-password»"
: 1769410141:0;ip neigh show dev vmbr0 | grep «mac»
: 1769410143:0;wakeonlan -i «ipv4» «mac»
: 1769410149:0;echo 'root:«cli-password»' | chpasswd
: 1769410150:0;influx auth create --token «monitoring-token:influx» --org haus
: 1769410160:0;git log --oneline «-git-sha:short_sha»..«-git-sha:short_sha»
: 1769410170:0;unset HISTFILE; export VAULT_ADDR=https://«fqdn»:8200
: 1769410180:0;bao login -method=userpass username=ops password='«cli-password»'
: 1769410184:0;passwd «~:login»
: 1769410190:0;pwgen -s «-setting|24» 1
: 1769410197:0;arping -I eno2 «ipv4»
: 1769410199:0;mosquitto_pub -h «ipv4» -u cam -P '«cli-password»' -t door -m open
«end»
==== weir_powershell scripts/Neu-Postfach.ps1
# legt Postfächer an; Fragen an «person-name»
$server = "«hostname:winname»"
$cred = New-Object System.Management.Automation.PSCredential("HAUS\adm-ex", (ConvertTo-SecureString "«code-password:pwa»" -AsPlainText -Force))
$SecretFromVault = «-reference|Get-Secret -Name ExchangeAdmin -AsPlainText»
Enter-PSSession -ComputerName «fqdn» -Credential $cred
New-ADUser -Name "«person-name»" -SamAccountName «~:login» -EmailAddress «email» -AccountPassword (ConvertTo-SecureString '«code-password:human»' -AsPlainText -Force)
net use Z: \\«ipv4»\noten /user:HAUS\scan «cli-password:pwa»
cmdkey /add:«fqdn» /user:HAUS\svc-scan /pass:«cli-password:pwa»
Set-DhcpServerv4Reservation -IPAddress «ipv4» -ClientId "«mac:mac_dash»"
$env:AZDO_PAT = «-code-reference|Read-Host -AsSecureString "PAT"»
Invoke-RestMethod -Uri "https://«fqdn:site»/api/users" -Headers @{ Authorization = "Bearer «bearer-token»" }
Test-NetConnection «ipv4» -Port 3389
# Hash der Datei: «-sha256:sha256.upper»
==== weir_makefile deploy/Makefile
REGISTRY := «fqdn»
VERSION  := «-version:semver»
DB_URL   ?= postgres://mig:«connection-string»@«ipv4»:5432/scores?sslmode=require
PASS     := $(«-reference|shell pass show deploy/registry»)
SHA      := «-git-sha»

login:
	@docker login $(REGISTRY) -u ci -p $(«-variable-name|PASS»)
legacy-login:
	docker login «fqdn» --username ci --password «cli-password:pwa»
migrate:
	DATABASE_PASSWORD='«env-password»' ./migrate up
push:
	skopeo copy --dest-creds robot:«cli-password:pwa» docker-archive:out.tar docker://$(REGISTRY)/scores:$(VERSION)
	cosign verify --key cosign.pub $(REGISTRY)/scores@«-sha256:digest»
notify:
	curl -fsS -H "Title: deploy" -H "Authorization: Bearer «bearer-token:ntfy»" -d done https://«fqdn:site»/deploys
sync:
	rsync -a --password-file=«-path|/root/.rsync» dist/ rsync://web@«ipv4»/www
==== weir_systemd etc/systemd/system/scoreindex.service
[Unit]
Description=Index of scores
After=network-online.target
[Service]
User=scores
Environment=LISTEN=«ipv4»:9200
Environment="INDEX_PASSWORD=«env-password»"
Environment=ELASTIC_URL=https://elastic:«connection-string»@«fqdn»:9200
EnvironmentFile=«-path|/etc/default/scoreindex»
LoadCredential=tls.key:«-path|/etc/ssl/private/score.key»
ExecStart=/usr/bin/scoreindex --peer «hostname»:7000 --admin-token «generic-secret:alnum(36)»
Restart=on-failure
# Documentation=man:scoreindex(8), kept by «person-name» <«email»>
[Install]
WantedBy=multi-user.target
---- etc/systemd/network/30-lan.network
[Match]
MACAddress=«mac»
[Network]
Address=«ipv4-cidr»
Gateway=«ipv4»
DNS=«ipv4»
DNS=«ipv6»
Domains=«fqdn:domain»
==== weir_cron etc/cron.d/archive
MAILTO=«email»
PATH=/usr/sbin:/usr/bin:/sbin:/bin
BORG_PASSPHRASE='«env-password»'
# m h dom mon dow user command
15 1 * * * root mysqldump -h «ipv4» -u dump --password='«cli-password»' lims | zstd > /srv/dump/lims.zst
30 1 * * * root borg create ssh://borg@«fqdn»:2222/./vault::'{now}' /srv
45 1 * * * root curl -fsS https://«~|hc-ping.com»/«~:uuid» > /dev/null
0 2 * * 0 root lftp -u mirror,«cli-password:pwa» -e 'mirror /pub /srv/pub; quit' ftp://«fqdn»
5 2 * * * root mount.davfs -o username=dav https://«fqdn:site»/remote.php/dav /mnt/dav
10 3 * * * root find /srv -name '*.«-md5»' -delete
20 3 * * * root /usr/local/sbin/ups-status --host «ipv4» --community «snmp-community»
==== weir_fstab etc/fstab
UUID=«-uuid» / ext4 defaults 0 1
/dev/disk/by-id/«-disk-id» /srv xfs noatime 0 2
//«ipv4»/noten /mnt/noten cifs username=scan,password=«config-password:pwa»,vers=3.1.1 0 0
//«fqdn»/film /mnt/film cifs credentials=«-path|/root/.smb-film»,uid=1000 0 0
«fqdn»:/export/home /home nfs4 rw,sec=krb5p 0 0
«ipv4»:6789,«ipv4»:6789:/ /mnt/ceph ceph name=rec,secretfile=«-path|/etc/ceph/rec.secret» 0 0
sshfs#archiv@«hostname»:/data /mnt/data fuse _netdev 0 0
---- root/.smb-film
username=film
password=«config-password»
domain=HAUS
---- etc/davfs2/secrets
# site user password
https://«fqdn:site»/remote.php/dav «=account» «config-password»
/mnt/dav2 probe "«config-password:pwq2»"
==== weir_fish home/ops/.config/fish/config.fish
set -gx EDITOR hx
set -gx OPENROUTER_API_KEY «ai-service-key:openrouter»
set -gx GROQ_API_KEY «ai-service-key»
set -gx HF_TOKEN «huggingface-token»
set -gx TF_TOKEN_app_terraform_io «terraform-cloud-token»
set -gx SOPS_AGE_KEY «age-secret-key»
set -x LDAPPW '«env-password»'
set -x GITHUB_TOKEN («-reference|gh auth token»)
set -gx NIX_HASH «-sha256:nar»
alias nas "ssh admin@«ipv4»"
alias kvm "ipmitool -I lanplus -H «ipv4» -U root -P «cli-password:pwa» sol activate"
function tower; wakeonlan «mac»; end
abbr -a vpn 'sudo wg-quick up «=word»'
==== weir_ssh_config home/ops/.ssh/config
Host jump
    HostName «fqdn»
    User «~:login»
    IdentityFile «-path|~/.ssh/id_jump»
    PasswordAuthentication «-setting|no»
Host nas
    HostName «ipv4»
    HostKeyAlias «hostname»
    ProxyJump jump
    # admin password until LDAP works: «prose-password»
Host 10.*.*
    StrictHostKeyChecking «-setting|accept-new»
    UserKnownHostsFile ~/.ssh/known_lab
Match host *.«fqdn:domain»
    ForwardAgent no
---- home/ops/.ssh/known_lab
«hostname»,«ipv4» ssh-ed25519 «-ssh-public-key»
[«fqdn»]:2222 ssh-rsa «-ssh-public-key:ssh_rsa»
|1|«-hashed-host» ssh-ed25519 «-ssh-public-key»
@cert-authority *.«fqdn:domain» ssh-ed25519 «-ssh-public-key» ca of «=word»
---- home/ops/.ssh/id_jump
«private-key:openssh»
==== weir_dockerfile images/lims/Dockerfile
# syntax=docker/dockerfile:1
FROM «~|docker.io»/library/debian@«-sha256:digest» AS build
ARG HTTP_PROXY=http://proxy:«connection-string»@«ipv4»:3128
ARG NPM_TOKEN
ENV APP_VERSION=«-version:semver» BUILD_ID=«-git-sha:short_sha»
ENV SESSION_KEY=«generic-secret:hex(48)»
RUN echo "//«~|registry.npmjs.org»/:_authToken=${«-placeholder|NPM_TOKEN»}" > .npmrc && npm ci
RUN --mount=type=secret,id=«-setting|pip_token» pip install -r requirements.txt
RUN curl -fsSLo /tmp/tini https://«fqdn»/tini && echo "«-sha256»  /tmp/tini" | sha256sum -c -
RUN pip install --index-url https://ci:«artifact-token:jfrog»@«fqdn»/artifactory/api/pypi/simple lims
RUN useradd -m lims && echo 'lims:«cli-password»' | chpasswd
LABEL maintainer="«person-name» <«email»>" org.opencontainers.image.revision="«-git-sha»"
HEALTHCHECK CMD curl -f http://«~|127.0.0.1»:8080/health
==== weir_cmd_mssql ops/Sicherung.cmd
@echo off
rem Sicherung der Mandanten, nachts um drei
set SQLHOST=«hostname:winname»
set SQLPW=«env-password:pwa»
sqlcmd -S «ipv4»,1433 -U sa -P "«cli-password:pwq2»" -Q "BACKUP DATABASE mandant TO DISK='D:\mandant.bak'"
bcp mandant.dbo.kunden out kunden.csv -S %SQLHOST% -U leser -P %«-variable-name|SQLPW»% -c
winscp.com /command "open sftp://upload:«cli-password:pwa»@«fqdn»/ -hostkey=*" "put kunden.csv" "exit"
7z a -p«cli-password:pwa» -mhe=on kunden.7z kunden.csv
blat kunden.log -to «email» -server «fqdn» -u bericht -pw «cli-password:pwa»
psexec \\«ipv4» -u HAUS\adm -p «cli-password:pwa» ipconfig /all
certutil -hashfile kunden.7z SHA256
rem erwartet: «-sha256»
==== weir_recovery root/luks-notes.sh
#!/bin/bash
# rescue steps for the archive box (agreed with «person-name», «phone»)
printf '%s' '«cli-password»' | cryptsetup open /dev/disk/by-id/«-disk-id» tank --key-file=-
blkid /dev/sdc1   # UUID="«-uuid»" TYPE="crypto_LUKS"
mdadm --assemble /dev/md0 --uuid=«-uuid:md5_colons»
zfs load-key -L file://«-path|/root/tank.key» tank/enc
echo "«hex-key»" | xxd -r -p > /run/tank.key
ip addr add «ipv4-cidr» dev eno1 && ip route add default via «ipv4»
ssh -o HostKeyAlias=«hostname» root@«ipv4» 'zpool import -f «-zfs-guid»'
ipmitool -H «ipv4» -U ADMIN -P «cli-password:pwa» power cycle
age -d -i <(echo «age-secret-key») vault.age > vault.txt
==== weir_ansible_raw run/ansible-adhoc.txt
$ ansible all -i '«ipv4»,' -u root -e ansible_password='«ansible-password»' -m ping
«ipv4» | SUCCESS => {"changed": false, "ping": "pong"}
$ ansible-playbook site.yml -e "ansible_become_pass=«ansible-password» target=«hostname»" --vault-password-file «-path|~/.vault»
TASK [users : set password] ***
changed: [«hostname»] => (item={'name': 'probe', 'password': '«password-hash:sha512crypt»'})
fatal: [«fqdn»]: UNREACHABLE! => {"msg": "Failed to connect to the host via ssh: «~:login»@«ipv4»: Permission denied"}
ok: [«hostname»] => {"censored": "the output has been hidden due to the fact that 'no_log: true' was specified"}
---- inventory/group_vars/routers.ini
[routers]
«hostname» ansible_host=«ipv4» ansible_user=admin ansible_ssh_pass=«ansible-password:pwa»
«fqdn» ansible_password="{{ «-reference|vault_router_pw» }}"
[routers:vars]
ansible_become_password="«ansible-password:pwq2»"
---- inventory/host_vars/db.yml
pg_superuser_pw: !vault |
  «ansible-vault»
==== weir_kubeadm notes/kubeadm-join.txt
Your Kubernetes control-plane has initialized successfully!
kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» \
	--discovery-token-ca-cert-hash «-sha256:digest» \
	--control-plane --certificate-key «hex-key»
TOKEN                     TTL         EXPIRES                USAGES
«k8s-bootstrap-token»   23h         2026-03-03T09:00:00Z   authentication,signing
$ k3s agent --server https://«fqdn»:6443 --token «k3s-token»
$ docker swarm join --token «generic-secret:swmtkn» «ipv4»:2377
$ kubectl create secret generic smtp --from-literal=password='«cli-password»' --from-literal=host=«fqdn»
$ kubectl create secret docker-registry reg --docker-server=«fqdn» --docker-username=ci --docker-password=«cli-password:pwa» --docker-email=«email»
pod/web-«-asset-hash:pod» deleted
