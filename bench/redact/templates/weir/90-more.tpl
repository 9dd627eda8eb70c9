==== weir_packer packer/debian.pkr.hcl
variable "proxmox_token" {
  type    = string
  default = "«pve-api-token»"
}
variable "ssh_password" {
  default   = "«tf-password»"
  sensitive = true
}
source "proxmox-iso" "debian" {
  proxmox_url  = "https://«fqdn»:8006/api2/json"
  username     = "packer@pve!build"
  token        = "«pve-api-token»"
  node         = "«hostname»"
  ssh_password = «-reference|var.ssh_password»
  winrm_password = "«tf-password»"
  iso_checksum = "«-sha256:digest»"
  boot_command = ["auto url=http://«ipv4»/preseed.cfg passwd/root-password=«cli-password:pwa»<enter>"]
}
---- packer/preseed.cfg
d-i netcfg/get_hostname string «hostname»
d-i passwd/root-password password «config-password#p»
d-i passwd/root-password-again password «config-password#p»
d-i passwd/user-password-crypted password «password-hash:sha512crypt»
d-i mirror/http/proxy string http://apt:«connection-string»@«ipv4»:3142
==== weir_exporter etc/prometheus/pve.yml
default:
  user: prometheus@pve
  token_name: exporter
  token_value: "«pve-api-token»"
  verify_ssl: «-setting|false»
backup:
  user: root@pam
  password: «config-password»
---- etc/prometheus/prometheus.yml
scrape_configs:
  - job_name: pve
    bearer_token: «bearer-token»
    static_configs: [{targets: ['«ipv4»:9221', '«fqdn»:9221']}]
  - job_name: minio
    authorization: {credentials: «jwt»}
    basic_auth: {username: scrape, password: "«config-password»"}
    static_configs: [{targets: ['«hostname»:9000']}]
remote_write:
  - url: https://«fqdn:site»/api/v1/push
    basic_auth: {username: "«-number:digits(6)»", password: «grafana-token»}
    authorization: {credentials_file: «-path|/etc/prometheus/token»}
==== weir_pve_js tools/console.mjs
// opens a console in the browser; token of the night shift
const api = "https://«fqdn»:8006/api2/json";
const auth = { Authorization: "PVEAPIToken=«~|night@pve!console=»«pve-api-token»" };
const legacy = { Cookie: "PVEAuthCookie=«pve-ticket:pveticket_url»", CSRFPreventionToken: "«pve-csrf-token»" };
const vnc = { port: 5900, ticket: "«pve-ticket:pvevnc»" };
const pbs = "PBSAPIToken=«~|night@pbs!console:»«pbs-api-token»";
const password = «-code-reference|process.env.PVE_PASSWORD ?? ""»;
await fetch(api + "/access/ticket", { method: "POST", body: new URLSearchParams({ username: "night@pve", password: "«code-password»" }) });
await fetch(api + "/nodes/«hostname»/qemu/104/vncproxy", { headers: { ...auth, "x-trace": "«-trace-id»" } });
await fetch("https://«ipv4»:8006/api2/json/version", { headers: legacy });
if (!password) throw new Error("«-prose|set the password first»");
console.log("«-pve-upid»", vnc, pbs);
==== weir_pve_history root/.bash_history
«any 12-14»
pveum user token add grafana@pve ro --privsep 1
pveum passwd backup@pve --password '«cli-password»'
pvesm add pbs far --server «ipv4» --datastore tank --username archive@pbs --password '«cli-password»' --fingerprint «-tls-fingerprint»
pvesm add cifs noten --server «fqdn» --share noten --username scan --password '«cli-password»'
pct create 214 local:vztmpl/debian-12.tar.zst --hostname «hostname» --password '«cli-password»' --net0 name=eth0,bridge=vmbr0,ip=«ipv4-cidr»,gw=«ipv4»
qm set 118 --net0 virtio=«mac»,bridge=vmbr1
qm set 118 --cipassword '«cli-password»' --nameserver «ipv4»
pvecm add «ipv4» --fingerprint «-tls-fingerprint»
pvesubscription set «pve-subscription-key»
curl -sk -H "Authorization: PVEAPIToken=«~|grafana@pve!ro=»«pve-api-token»" https://«ipv4»:8006/api2/json/nodes
curl -sk -d 'username=root@pam' --data-urlencode 'password=«cli-password»' https://«fqdn»:8006/api2/json/access/ticket
pveceph install --version squid
ceph auth import -i /etc/pve/priv/ceph.client.admin.keyring
qm monitor 118 # set_password vnc «qemu-secret»
proxmox-backup-manager user update archive@pbs --password '«cli-password»'
pvesh set /nodes/«hostname»/config --wakeonlan «mac»
echo '«config-password»' > /etc/pve/priv/storage/far.pw
git -C /etc commit -m 'before upgrade' # «-git-sha:short_sha»
zfs send tank@«-setting|daily» | mbuffer -O «ipv4»:9090
pveum realm modify campus --bind_dn uid=pve,ou=apps --password '«cli-password»'
«end»
==== weir_pulumi infra/Pulumi.prod.yaml
secretsprovider: passphrase
encryptionsalt: v1:«~:b64(12)»=:v1:«~:b64(16)»:«~:b64(40)»
config:
  proxmoxve:endpoint: https://«fqdn»:8006
  proxmoxve:apiToken: «~|pulumi@pve!iac=»«pve-api-token»
  proxmoxve:password:
    secure: v1:«~:b64(16)»:«~:b64(32)»
  app:dbPassword: «config-password»
  app:jwtSecret: "«generic-secret:b64u(43)»"
  app:sentry: https://«sentry-dsn»@o«=digits(6)».«~|ingest.sentry.io»/«=digits(7)»
  aws:accessKey: «aws-access-key-id»
  aws:secretKey: «aws-secret-key»
  cloudflare:apiToken: «cloudflare-api-token»
  hcloud:token: «hetzner-token»
  app:gateway: «ipv4»
  app:subnet: «ipv4-cidr»
  app:commit: «-git-sha»
==== weir_compose stacks/paperless/compose.yaml
services:
  paperless:
    image: «~|ghcr.io»/paperless-ngx/paperless-ngx:«-version:semver»
    environment:
      PAPERLESS_SECRET_KEY: «generic-secret:alnum(50)»
      PAPERLESS_ADMIN_PASSWORD: «env-password»
      PAPERLESS_DBPASS: "«env-password»"
      PAPERLESS_REDIS: redis://default:«connection-string»@«ipv4»:6379
      PAPERLESS_EMAIL_HOST_PASSWORD: ${«-placeholder|MAIL_PW:-»}
      PAPERLESS_URL: https://«fqdn:site»
  vaultwarden:
    image: vaultwarden/server@«-sha256:digest»
    environment:
      - ADMIN_TOKEN=«env-password:pwa»
      - SMTP_PASSWORD=«env-password»
      - DATABASE_URL=mysql://vw:«connection-string»@«fqdn»/vw
      - YUBICO_SECRET_KEY=«generic-secret:bytes(20)»
  authentik:
    environment: {AUTHENTIK_SECRET_KEY: "«generic-secret:alnum(60)»", AUTHENTIK_POSTGRESQL__PASSWORD: "«env-password»"}
  homepage:
    environment:
      HOMEPAGE_VAR_PVE_TOKEN: «pve-api-token»
      HOMEPAGE_VAR_HASS: «jwt»
    extra_hosts: ["«hostname»:«ipv4»"]
    secrets: [«-setting|pihole_password»]
networks: {lan: {driver: macvlan, ipam: {config: [{subnet: «ipv4-cidr», gateway: «ipv4»}]}}}
==== weir_ps tickets/ps-output.txt
ops      1201  0.0 /usr/bin/rclone mount rec: /mnt --rc-user op --rc-pass «cli-password:pwa»
root     1377  1.2 /usr/sbin/openvpn --config filiale.ovpn --auth-user-pass «-path|/etc/openvpn/login»
redis    1402  0.3 redis-server «ipv4»:6379 --requirepass «cli-password:pwa»
root     1530  0.0 sshpass -p «cli-password:pwa» scp dump.gz bak@«fqdn»:/srv
mongo    1711  2.2 mongod --bind_ip «ipv4» --keyFile «-path|/etc/mongo.key»
root     1802  0.1 etcd --initial-cluster-token «=word» --listen-peer-urls https://«ipv4»:2380
root     1833  0.1 kvm -name «hostname» -uuid «-uuid» -smbios type=1,uuid=«-uuid» -netdev tap,id=n0 -device virtio-net-pci,mac=«mac»,netdev=n0
root     1834  0.1 kvm -object secret,id=luks0,data=«qemu-secret» -drive file=rbd:tank/vm:mon_host=«ipv4»:id=admin:key=«ceph-key»
lims     1901  0.4 java -Dlims.db.password=«cli-password:pwa» -Djavax.net.ssl.trustStorePassword=«cli-password:pwa» -jar lims-«-version:semver».jar
root     1977  0.0 consul agent -encrypt «generic-secret:key32» -retry-join «ipv4»
root     1988  0.0 cloudflared tunnel run --token «generic-secret:cf_tunnel»
root     1999  0.0 teleport start --token=«generic-secret:hex(32)» --auth-server=«fqdn»:3025
