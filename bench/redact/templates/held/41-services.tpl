==== h_openstack etc/openstack/clouds.yaml
clouds:
  lab:
    auth:
      auth_url: https://«fqdn»:5000/v3
      username: admin
      password: «config-password»
      project_id: «-trace-id»
  app:
    auth_type: v3applicationcredential
    auth:
      application_credential_id: «-key-id:hex(32)»
      application_credential_secret: "«generic-secret:b64u(86)»"
---- root/admin-openrc.sh
export OS_USERNAME=admin
export OS_PASSWORD='«env-password:pwq2»'
export OS_AUTH_URL=http://«ipv4»:5000/v3
export OS_PROJECT_ID=«-trace-id»
---- etc/kolla/passwords.yml
database_password: «config-password:alnum(40)»
keystone_admin_password: «config-password:alnum(40)»
nova_ssh_key:
  private_key: |
    «private-key:pem_rsa»
  public_key: ssh-rsa «-ssh-public-key:ssh_rsa»
rbd_secret_uuid: «-uuid»
vmware_vcenter_host_password:
==== h_libvirt etc/libvirt/qemu/vm.xml
<domain type='kvm'>
  <name>«hostname»</name>
  <uuid>«-uuid»</uuid>
  <devices>
    <graphics type='vnc' port='-1' listen='«ipv4»' passwd='«qemu-secret:pwshort»'/>
    <graphics type='spice' autoport='yes' passwd='«qemu-secret:pwa»'/>
    <interface type='bridge'><mac address='«mac»'/><source bridge='br0'/></interface>
    <disk type='network'><auth username='libvirt'><secret type='ceph' uuid='«-uuid»'/></auth><source protocol='rbd' name='p/v'><host name='«ipv4»' port='6789'/></source><serial>«-serial»</serial></disk>
  </devices>
</domain>
---- etc/libvirt/passwd.db.txt
virsh secret-set-value --secret «-uuid» --base64 «ceph-key»
==== h_vmware_ovf export/vm.ovf
<Environment xmlns="http://«~|schemas.dmtf.org»/ovf/environment/1">
  <PropertySection>
    <Property oe:key="hostname" oe:value="«fqdn»"/>
    <Property oe:key="password" oe:value="«config-password:pwq.xml»"/>
    <Property oe:key="public-keys" oe:value="ssh-ed25519 «-ssh-public-key» x"/>
    <Property oe:key="instance-id" oe:value="«-uuid»"/>
  </PropertySection>
</Environment>
---- export/unattend.xml
<unattend><settings pass="oobeSystem"><component name="Microsoft-Windows-Shell-Setup">
<UserAccounts><AdministratorPassword><Value>«config-password:pwq.xml»</Value><PlainText>true</PlainText></AdministratorPassword>
<LocalAccounts><LocalAccount><Password><Value>«config-password:pwa»</Value><PlainText>true</PlainText></Password><Name>ops</Name></LocalAccount></LocalAccounts></UserAccounts>
<AutoLogon><Password><Value>«config-password:pwa.u16»</Value><PlainText>false</PlainText></Password><Username>ops</Username></AutoLogon>
<ComputerName>«hostname»</ComputerName><ProductKey>«~:upper(25)»</ProductKey>
</component></settings></unattend>
==== h_fortigate backups/fw.conf
config system global
    set hostname "«hostname»"
end
config system admin
    edit "admin"
        set password ENC «~:b64(60)»
    next
end
config vpn ipsec phase1-interface
    edit "site"
        set remote-gw «ipv4»
        set psksecret «ipsec-psk:pwa»
    next
end
config system snmp community
    edit 1
        set name "«snmp-community:alnum(12)»"
    next
end
config system interface
    edit "lan"
        set ip «ipv4» «~|255.255.255.0»
        set macaddr «mac»
    next
end
config user local
    edit "«=login»"
        set type password
        set passwd «config-password:pwa»
        set email-to "«email»"
    next
end
---- backups/junos.conf
system {
    host-name «hostname»;
    root-authentication { encrypted-password "«password-hash:sha512crypt»"; }
    radius-server { «ipv4» secret "«generic-secret:pwq2»"; }
}
snmp { community «snmp-community:alnum(12)» { authorization read-only; clients { «ipv4-cidr»; } } }
security { ike { policy p { pre-shared-key ascii-text "«ipsec-psk:pwq2»"; } gateway g { address «ipv4»; } } }
---- backups/vyos.boot
set system host-name '«hostname»'
set system login user vyos authentication plaintext-password '«config-password:pwq2»'
set system login user vyos authentication encrypted-password '«password-hash:sha512crypt»'
set vpn ipsec authentication psk site secret '«ipsec-psk:pwq2»'
set interfaces ethernet eth0 address '«ipv4-cidr»'
set interfaces ethernet eth0 hw-id '«mac»'
set interfaces wireguard wg0 private-key '«wireguard-private-key»'
set interfaces wireguard wg0 peer a preshared-key '«wireguard-psk»'
set interfaces wireguard wg0 peer a public-key '«-wireguard-public-key»'
set service snmp community «snmp-community:alnum(12)» authorization ro
set protocols bgp neighbor «ipv4» password '«config-password»'
==== h_consul_nomad etc/consul.d/server.hcl
datacenter = "dc1"
node_name = "«hostname»"
encrypt = "«generic-secret:bytes(32)»"
bind_addr = "«ipv4»"
acl {
  enabled = true
  tokens {
    initial_management = "«generic-secret:uuid»"
    agent = "«generic-secret:uuid»"
  }
}
retry_join = ["«ipv4»", "«fqdn»"]
---- etc/nomad.d/job.nomad
job "web" {
  datacenters = ["dc1"]
  group "g" {
    task "t" {
      driver = "docker"
      config { image = "«fqdn»/web:«-version»"
        auth { username = "ci"
          password = "«config-password:pwq2»" } }
      env { DB_PASSWORD = "«env-password»"
        NODE_ID = "«-uuid»" }
      template { data = "{{ with secret \"«-path|secret/data/web»\" }}{{ .Data.data.password }}{{ end }}"
        destination = "secrets/pw" }
    }
  }
}
---- boundary.hcl
kms "aead" { purpose = "root"
  aead_type = "aes-gcm"
  key = "«generic-secret:bytes(32)»"
  key_id = "«-setting|global_root»" }
==== h_jvm_apps opt/nexus/etc/app.xml
<beans>
  <bean id="ds" class="BasicDataSource"><property name="url" value="jdbc:postgresql://«ipv4»/nexus"/><property name="username" value="nexus"/><property name="password" value="«config-password:pwq.xml»"/></bean>
  <context:property-placeholder location="classpath:app.properties"/>
  <bean id="enc"><constructor-arg value="${«-placeholder|enc.password»}"/></bean>
</beans>
---- opt/jboss/standalone.xml
<datasource jndi-name="java:/DS"><connection-url>jdbc:mariadb://«fqdn»/erp</connection-url><security user-name="erp" password="«config-password:pwa»"/></datasource>
<security-realm><server-identities><ssl><keystore path="ks.jks" keystore-password="«config-password:pwa»" alias="srv"/></ssl></server-identities></security-realm>
---- WEB-INF/web.config
<configuration><connectionStrings><add name="Main" connectionString="Server=«fqdn»;Database=erp;User ID=erp;Password=«connection-string»;Encrypt=True"/></connectionStrings><appSettings><add key="ApiKey" value="«generic-secret:alnum(32)»"/><add key="PasswordMinLength" value="«-setting|12»"/></appSettings><system.web><machineKey validationKey="«hex-key:hex(128).upper»" decryptionKey="«hex-key:hex(48).upper»" validation="SHA1"/></system.web></configuration>
---- home/«=login»/.config/dbeaver/credentials.json
{"mysql-«-key-id:hex(10)»":{"#connection":{"user":"root","password":"«config-password:pwq2»"}}}
---- home/«=login»/.config/filezilla/sitemanager.xml
<FileZilla3><Servers><Server><Host>«fqdn»</Host><Port>22</Port><User>bk</User><Pass encoding="base64">«config-password:pwa.b64»</Pass><Logontype>1</Logontype></Server></Servers></FileZilla3>
==== h_node_apps app/ormconfig.json
{"type":"postgres","host":"«ipv4»","username":"app","password":"«config-password:pwq2»","synchronize":false}
---- app/knexfile.js
module.exports = { production: { client: 'mysql2', connection: { host: '«fqdn»', user: 'app', password: '«code-password»', database: 'app' } }, test: { connection: process.env.«-variable-name|TEST_DB» } };
---- app/prisma/schema.prisma
datasource db {
  provider = "postgresql"
  url      = "postgresql://app:«connection-string»@«ipv4»:5432/app?schema=public"
}
generator client { provider = "prisma-client-js" }
---- app/server.js
app.use(session({ secret: '«generic-secret:alnum(32)»', resave: false }));
const token = jwt.sign({ id }, '«generic-secret:alnum(48)»', { expiresIn: '«-setting|1h»' });
mongoose.connect('mongodb://app:«connection-string»@«ipv4»:27017/app');
const transporter = nodemailer.createTransport({ host: '«fqdn»', auth: { user: '«email»', pass: '«code-password»' } });
client.login('«discord-bot-token»');
const stripe = require('stripe')('«stripe-key»');
axios.get(url, { auth: { username: 'svc', password: '«code-password»' }, headers: { 'X-Api-Key': '«generic-secret:alnum(40)»' } });
const pw = await bcrypt.hash(password, «-setting|10»);
firebase.initializeApp({ apiKey: "«gcp-api-key»", appId: "1:«-number:digits(12)»:web:«-asset-hash:hex(22)»" });
---- app/.npmrc
//«fqdn»/:_authToken=«npm-token»
//«fqdn»/:_password=«base64-secret»
==== h_compose_lab docker-compose.yml
services:
  vaultwarden:
    image: vaultwarden/server:«-version»
    environment:
      ADMIN_TOKEN: "«generic-secret:alnum(48)»"
      SMTP_PASSWORD: «env-password»
      DOMAIN: https://«fqdn»
      PUSH_INSTALLATION_KEY: «generic-secret:alnum(20)»
  paperless:
    environment:
      - PAPERLESS_SECRET_KEY=«generic-secret:alnum(50)»
      - PAPERLESS_ADMIN_PASSWORD=«env-password»
      - PAPERLESS_REDIS=redis://:«connection-string»@«~|broker»:6379
      - PAPERLESS_URL=https://«fqdn»
  pg:
    image: postgres:16@«-sha256:digest»
    environment: {POSTGRES_PASSWORD: "«env-password:pwq2»", POSTGRES_HOST_AUTH_METHOD: «-setting|scram-sha-256»}
    healthcheck: {test: ["CMD-SHELL", "PGPASSWORD=«env-password:pwa» pg_isready -h «ipv4»"]}
  wg:
    environment: [PASSWORD_HASH=«password-hash:bcrypt_dollar», WG_HOST=«fqdn», WG_DEFAULT_DNS=«ipv4»]
  cf:
    command: tunnel run --token «cloud-token:cf_tunnel»
  watchtower:
    environment:
      WATCHTOWER_NOTIFICATION_URL: telegram://«telegram-bot-token»@telegram?chats=«-number:digits(9)»
      REPO_PASS: ${«-placeholder|REPO_PASS»}
networks: {lab: {ipam: {config: [{subnet: «ipv4-cidr»}]}}}
==== h_scm_tools home/«=login»/.config/gh/hosts.yml
«~|github.com»:
    oauth_token: «github-pat»
    user: «=login»
    git_protocol: https
---- home/«=login»/.config/glab-cli/config.yml
hosts:
    «fqdn»:
        token: «gitlab-pat»
        api_protocol: https
---- home/«=login»/.gitconfig
[user]
	name = «person-name»
	email = «email»
	signingkey = «-key-id»
[url "https://ci:«gitlab-deploy-token»@«fqdn»/"]
	insteadOf = https://«fqdn»/
[http "https://«fqdn»"]
	extraHeader = Authorization: Basic «basic-auth»
---- repo/.git/config
[remote "origin"]
	url = https://«=login»:«github-pat»@«~|github.com»/acme/infra.git
---- home/«=login»/.hgrc
[auth]
a.prefix = «fqdn»
a.username = bk
a.password = «config-password»
---- home/«=login»/.terraformrc
credentials "«~|app.terraform.io»" {
  token = "«terraform-cloud-token»"
}
---- home/«=login»/.terraform.d/credentials.tfrc.json
{"credentials":{"«~|app.terraform.io»":{"token":"«terraform-cloud-token»"}}}
---- home/«=login»/.config/op/config
{"latest_signin":"team","accounts":[{"email":"«email»","accountKey":"«onepassword-token:op_key»","url":"https://«~|team.1password.eu»"}]}
---- home/«=login»/.config/composer/auth.json
{"http-basic":{"«fqdn»":{"username":"ci","password":"«config-password:pwq2»"}},"github-oauth":{"«~|github.com»":"«github-pat»"},"gitlab-token":{"«fqdn»":"«gitlab-pat»"}}
---- home/«=login»/.gem/credentials
---
:rubygems_api_key: «rubygems-key»
---- home/«=login»/.cargo/credentials.toml
[registries.lab]
token = "Bearer «generic-secret:alnum(40)»"
[registry]
token = "«crates-io-token»"
---- home/«=login»/.pypirc
[pypi]
username = __token__
password = «pypi-token»
[lab]
repository = https://«fqdn»/
username = ci
password = «config-password»
