==== kb_pveproxy_debug tmp/pveproxy-debug.log
«any 12-14»
[2026-03-09 08:00:01] debug: GET /api2/json/cluster/resources from ::ffff:«ipv4» user root@pam
[2026-03-09 08:00:02] debug: header Cookie: PVEAuthCookie=«pve-ticket»
[2026-03-09 08:00:02] debug: header CSRFPreventionToken: «pve-csrf-token»
[2026-03-09 08:00:03] debug: header Authorization: PVEAPIToken=«~|ops@pve!grafana=»«pve-api-token»
[2026-03-09 08:00:04] debug: header Authorization: PBSAPIToken=«~|sync@pbs!pull:»«pbs-api-token»
[2026-03-09 08:00:05] debug: vnc ticket «pve-ticket:pvevnc» port 5900
[2026-03-09 08:00:06] info: started task «-pve-upid»
[2026-03-09 08:00:07] info: peer certificate «-tls-fingerprint» of «fqdn» accepted
[2026-03-09 08:00:08] warn: storage nas: mount error, options username=pve,password=«cli-password:pwa»,vers=3.0 //«ipv4»/pve
[2026-03-09 08:00:09] info: subscription «pve-subscription-key» checked, server id «-md5:md5.upper»
[2026-03-09 08:00:10] info: guest agent of «hostname» reports «ipv4», «ipv6», «mac»
[2026-03-09 08:00:11] info: smbios uuid=«-uuid» vmgenid=«-uuid»
[2026-03-09 08:00:12] info: cipassword is «-redacted|<hidden>»
[2026-03-09 08:00:13] info: pve-manager «-version|8.4.1» running kernel «-version|6.8.12-9-pve»
[2026-03-09 08:00:14] error: auth failed for «email» via realm ldap, server «fqdn»
[2026-03-09 08:00:15] info: qemu: -object secret,id=vnc1,data=«qemu-secret» -vnc «ipv4»:3
«end»
==== kb_ticket_cluster tickets/cluster-«=int(1000,9999)».md
«any 14-16»
The monitor needs the key `«ceph-key»` for client.admin.
%
I pasted the notes of VM «=int(100,900)» below: `#root pw%3A «password-in-notes»`
%
Our key is «pve-subscription-key», the portal says it is in use elsewhere.
%
The join token was «k3s-token», please rotate.
%
kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-digest»
%
iscsiadm -m node -o update -n node.session.auth.password -v «iscsi-chap»
%
Target is «-iqn», portal «ipv4», CHAP user backup.
%
ipsec.secrets on the gateway has: «ipv4» %any : PSK "«ipsec-psk»"
%
wg0.conf says PrivateKey = «wireguard-private-key» and PublicKey = «-wireguard-public-key»
%
[Peer] PresharedKey = «wireguard-psk» AllowedIPs = «ipv4-cidr» Endpoint = «fqdn»:51820
%
tailscale up --authkey «tailscale-key» --hostname «hostname:numbered»
%
netbird up --setup-key «-placeholder|<key>» fails, with token «netbird-token» it works
%
cloud-init has `passwd: «cloud-init-password-hash:sha512crypt»`, nobody knows the word.
%
group_vars/all.yml has ansible_become_password: «ansible-password»
%
storage password file /etc/pve/priv/storage/nas.pw holds password=«pve-priv-password»
%
Encryption key of the datastore: `"kdf": null, "data": "«pbs-encryption-key»"`
%
corosync-keygen made this (base64): authkey «corosync-authkey:bytes(128)»
%
sops file encrypted for «-age-public-key», identity is «age-secret-key»
%
Serial «-serial», disk «-disk-id», no token needed.
«end»
==== kb_ci_variables docs/ci-variables.txt
# exported variables of the build system
RUNNER_TOKEN=«gitlab-runner-token»
DEPLOY_TOKEN=«gitlab-deploy-token»
GH_PAT=«github-fine-grained-pat»
DOCKERHUB_TOKEN=«docker-token»
BUILDKITE_TOKEN=«ci-token»
DOPPLER_TOKEN=«doppler-token»
TF_TOKEN_app_terraform_io=«terraform-cloud-token»
HCLOUD_TOKEN=«hetzner-token»
DIGITALOCEAN_TOKEN=«digitalocean-token»
PLANETSCALE_TOKEN=«planetscale-token»
OP_SERVICE_ACCOUNT_TOKEN=«onepassword-token»
RAILS_MASTER_KEY=«rails-master-key»
SONAR_TOKEN=«ci-token:sonar»
SONAR_HOST=https://«fqdn»
PROXY_IP=«ipv4»
CI_COMMIT_SHA=«-git-sha»
CI_JOB_ID=«-number:digits(9)»
CI_PIPELINE_IID=«-number:digits(5)»
CI_REGISTRY_IMAGE=«fqdn»/web@«-digest»
NOTIFY=«email»
MASKED_TOKEN=«-redacted|[MASKED]»
VAULT_TOKEN=«-reference|$(vault print token)»
DOCKER_AUTH_CONFIG={"auths":{"«fqdn»":{"auth":"«docker-auth»"}}}
==== kb_kubectl_paste tickets/paste-«=int(1000,9999)».md
The pod cannot start, here is what I have:

```
$ kubectl get secret db -o yaml
apiVersion: v1
kind: Secret
metadata:
  name: db
  uid: «-uuid»
  resourceVersion: "«-number»"
type: Opaque
data:
  username: «-base64-text»
  password: «k8s-secret-data»
  url: «k8s-secret-data:pwa.b64»
```

```
$ kubectl get secret pull -o jsonpath='{.data.\.dockerconfigjson}' | base64 -d
{"auths":{"«fqdn»":{"username":"robot","password":"«config-password:pwa»","auth":"«docker-auth»"}}}
$ kubectl config view --raw | grep token
    token: «jwt»
$ kubectl get node -o wide
«hostname:numbered»   Ready   <none>   41d   v«-version|1.31.4»   «ipv4»   <none>   Debian GNU/Linux 12
«hostname:numbered»   Ready   <none>   41d   v«-version|1.31.4»   «ipv4»   <none>   Debian GNU/Linux 12
```

The password in the secret should be the same as in the chart. Image is «-digest».
==== kb_key_mail mail/keys.txt
From: «person-name» <«email»>
To: «email»
Subject: keys for the new jump host

Hi, attached inline because the upload is broken.

«private-key»

The public half is ssh-ed25519 «-ssh-public-key» «~:email»
and its fingerprint «-ssh-fingerprint».

For the old Windows client:

PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: jump
Public-Lines: 2
«-public-key:b64(64)»
«-public-key:b64(16)»
«putty-private-key»
Private-MAC: «-sha256»

The VPN uses a static key:

«openvpn-static-key»

Releases are signed with

«pgp-private-key»

whose fingerprint is «-gpg-fingerprint».

vault.yml, in case you need it:

«ansible-vault»

Host is «fqdn» («ipv4»), login jump.
