==== kd_zabbix_conf etc/zabbix/zabbix_server.conf
# This is a configuration file for Zabbix server daemon
LogFile=/var/log/zabbix/zabbix_server.log
DBHost=«ipv4»
DBName=zabbix
DBUser=zabbix
### Option: DBPassword
#	Database password.
# DBPassword=
DBPassword=«config-password:pwsafe»
StartPollers=12
VaultToken=«vault-token»
VaultURL=https://«fqdn»:8200
VaultDBPath=«-path|secret/zabbix/database»
TLSCAFile=«-path|/etc/zabbix/ca.pem»
---- etc/zabbix/zabbix_agent2.psk
«hex-key:hex(64)»
---- export/zbx_hosts.yaml
zabbix_export:
  version: '7.0'
  hosts:
    - uuid: «-uuid:hex(32)»
      host: «hostname:numbered»
      interfaces:
        - ip: «ipv4»
          type: SNMP
          details: { version: SNMPV3, securityname: zbx, authpassphrase: «snmp-password:pwsafe», privpassphrase: «snmp-password:pwsafe» }
      macros:
        - { macro: '{$PVE.TOKEN.ID}', value: zabbix@pve!mon }
        - { macro: '{$PVE.TOKEN.SECRET}', value: «pve-api-token» }
        - { macro: '{$SNMP_COMMUNITY}', value: «snmp-community» }
        - { macro: '{$PASSWORD.MIN}', value: '12' }
==== kd_logstash etc/logstash/conf.d/30-pve.conf
input {
  syslog { port => 5514 host => "«ipv4»" }
  jdbc {
    jdbc_connection_string => "jdbc:mariadb://«fqdn»:3306/cmdb"
    jdbc_user => "logstash"
    jdbc_password => "«config-password:pwcs»"
    schedule => "*/10 * * * *"
  }
}
filter {
  grok { match => { "message" => "<%{NUMBER:prio}>%{SYSLOGTIMESTAMP:ts} %{HOSTNAME:node} %{GREEDYDATA:text}" } }
  if [text] =~ /password|token/ { mutate { gsub => ["text", "password=\S+", "password=«-redacted|[FILTERED]»"] } }
  fingerprint { method => "SHA256" key => "«generic-secret:alnum(32)»" source => "user" }
}
output {
  elasticsearch {
    hosts => ["https://«fqdn»:9200"]
    api_key => "«generic-secret:eskey»"
    ssl_certificate_authorities => ["«-path|/etc/logstash/ca.crt»"]
    ca_trusted_fingerprint => "«-sha256:sha256»"
  }
}
---- etc/graylog/server/server.conf
is_leader = true
node_id_file = /etc/graylog/server/node-id
# MUST be at least 16 characters
password_secret = «generic-secret:alnum(96)»
root_password_sha2 = «password-hash:sha256»
root_email = "«email»"
http_bind_address = «ipv4»:9000
mongodb_uri = mongodb://graylog:«connection-string»@«ipv4»:27017/graylog?authSource=admin
transport_email_hostname = «fqdn»
transport_email_auth_password = «config-password:pwsafe»
==== kd_rgw_users srv/ceph/rgw-user.json
{
    "user_id": "pbs-offsite",
    "display_name": "PBS «=word»",
    "email": "«email»",
    "suspended": 0,
    "max_buckets": 1000,
    "keys": [
        {
            "user": "pbs-offsite",
            "access_key": "«~:upper(20)»",
            "secret_key": "«generic-secret:alnum(40)»"
        }
    ],
    "swift_keys": [
        {
            "user": "pbs-offsite:swift",
            "secret_key": "«generic-secret:alnum(40)»"
        }
    ],
    "caps": [],
    "placement_tags": [],
    "bucket_quota": { "enabled": true, "max_size": -1, "max_objects": «-number» },
    "type": "rgw",
    "mfa_ids": []
}
---- srv/ceph/auth-export.txt
client.radosgw.«hostname:numbered#n»
	key: «ceph-key»
	caps: [mon] allow rw
	caps: [osd] allow rwx
osd.4
	key: «ceph-key»
	caps: [mgr] allow profile osd
---- srv/ceph/zonegroup.json
{ "id": "«-uuid»", "name": "default", "endpoints": ["http://«ipv4»:7480"], "master_zone": "«-uuid»", "hostnames": ["«fqdn»"] }
==== kd_authelia config/configuration.yml
theme: auto
server: { address: 'tcp://:9091/' }
identity_validation:
  reset_password:
    jwt_secret: «generic-secret:alnum(64)»
authentication_backend:
  ldap:
    implementation: lldap
    address: ldap://«ipv4»:3890
    base_dn: dc=«=word»,dc=lan
    user: uid=authelia,ou=people,dc=lan
    password: '«config-password:pwcs»'
access_control:
  default_policy: deny
  networks:
    - { name: buero, networks: [«ipv4-cidr», '«ipv6-cidr»'] }
  rules:
    - { domain: '«fqdn»', policy: two_factor }
session:
  secret: «generic-secret:alnum(64)»
  cookies: [{ domain: «fqdn:domain», authelia_url: 'https://«fqdn»' }]
storage:
  encryption_key: "«generic-secret:alnum(48)»"
  postgres: { address: tcp://«ipv4»:5432, username: authelia, password: «config-password:pwsafe» }
identity_providers:
  oidc:
    clients:
      - client_id: proxmox
        client_secret: '«password-hash:argon2»'
        token_endpoint_auth_method: «-setting|client_secret_basic»
---- config/users_database.yml
users:
  «=login»:
    disabled: false
    displayname: "«person-name»"
    password: "«password-hash:argon2»"
    email: «email»
    groups: [admins]
==== kd_systemd_dropin etc/systemd/system/pve-exporter.service.d/override.conf
[Unit]
After=network-online.target pve-cluster.service
ConditionHost=«hostname:numbered»

[Service]
Environment=PVE_USER=exporter@pve
Environment="PVE_PASSWORD=«env-password:pwsafe»"
Environment=PVE_VERIFY_SSL=false PVE_MODULE=default
Environment="HTTPS_PROXY=http://svc:«connection-string»@«ipv4»:3128"
EnvironmentFile=-«-path|/etc/default/pve-exporter»
LoadCredential=token:«-path|/etc/credstore/pve-token»
SetCredential=apikey:«generic-secret:alnum(40)»
SetCredentialEncrypted=db: \
        «~:b64(64)» \
        «~:b64(64)»
ExecStart=
ExecStart=/usr/bin/pve_exporter --web.listen-address=«ipv4»:9221 --config.file=«-path|${CREDENTIALS_DIRECTORY}/token»
IPAddressAllow=«ipv4-cidr»
IPAddressDeny=any
DynamicUser=yes
---- etc/systemd/system/restic.service
[Service]
Type=oneshot
Environment=RESTIC_REPOSITORY=rest:https://pve:«connection-string»@«fqdn»:8000/pve
ExecStart=/usr/bin/restic backup /etc/pve --password-command «-path|/usr/local/bin/restic-pw» --tag «-short-sha»
ExecStopPost=-/usr/bin/curl -fsS -m 10 https://«~|hc-ping.com»/«~:uuid»/${EXIT_STATUS}
==== kd_win_unattend autounattend.xml
<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="oobeSystem">
    <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64" publicKeyToken="«-key-id:hex(16)»" language="neutral" versionScope="nonSxS">
      <UserAccounts>
        <AdministratorPassword>
          <Value>«base64-secret:unattend»</Value>
          <PlainText>false</PlainText>
        </AdministratorPassword>
        <LocalAccounts>
          <LocalAccount wcm:action="add">
            <Name>wartung</Name>
            <Password><Value>«config-password:pwsafe»</Value><PlainText>true</PlainText></Password>
            <DisplayName>«person-name»</DisplayName>
          </LocalAccount>
        </LocalAccounts>
      </UserAccounts>
      <RegisteredOrganization>«=word» GmbH</RegisteredOrganization>
    </component>
  </settings>
  <settings pass="specialize">
    <component name="Microsoft-Windows-UnattendedJoin">
      <Identification>
        <Credentials><Domain>«fqdn:domain#d»</Domain><Username>join</Username><Password>«config-password:pwsafe»</Password></Credentials>
        <JoinDomain>«fqdn:domain#d»</JoinDomain>
      </Identification>
    </component>
    <component name="Microsoft-Windows-Shell-Setup">
      <ComputerName>«hostname:numbered»</ComputerName>
      <ProductKey>«generic-secret:winkey»</ProductKey>
    </component>
  </settings>
</unattend>
==== kd_net_ipam_csv export/netbox_ip_addresses.csv
address,vrf,tenant,status,role,dns_name,assigned_object,mac,description,custom_fields
«ipv4-cidr»,,intern,active,,«fqdn»,«hostname:numbered» eno1,«mac»,Uplink A,"{""ticket"": ""«-order-id:order_id»""}"
«ipv4-cidr»,mgmt,intern,active,vip,«fqdn»,,,keepalived,"{""asset"": ""«-asset-hash:upper(10)»""}"
«ipv6-cidr»,,intern,reserved,,,«hostname:numbered» vmbr0,«mac»,,{}
«ipv4-cidr»,mgmt,extern,deprecated,,«fqdn»,«hostname:numbered» ilo,«mac»,"abgebaut, Serien-Nr. «-serial»",{}
---- export/phpipam_subnets.csv
Subnet;Mask;Section;VLAN;Nameservers;Gateway
«ipv4»;«~|255.255.255.0»;Werk;30;«ipv4»,«ipv4»;«ipv4»
«ipv4»;«~|255.255.252.0»;Gast;90;«ipv4»;«ipv4»
==== kd_pii_host_users host_vars/bastion.yml
---
# Zugänge zum Sprungserver, abgestimmt mit «person-name» am 2026-03-02
bastion_users:
  - name: «=login»
    comment: "«person-name»"
    uid: 2011
    mail: «email»
    mobile: "«phone»"
    password: "«password-hash:sha512crypt»"
    authorized_keys:
      - ssh-ed25519 «-ssh-public-key» «email»
    expires: 1798675200
  - name: «=login»
    comment: "«person-name», extern"
    uid: 2012
    mail: «email»
    password: "!"
    state: absent
bastion_motd: |
  Zutritt nur für Befugte. Störungen: «phone»
bastion_allow_from: [«ipv4-cidr», «ipv4»]
bastion_password_max_days: 180
bastion_totp_issuer: «=word»
bastion_host_key_sha256: «-ssh-fingerprint»
==== kd_pii_csv_import migration/mitarbeiter.csv
PersNr;Name;Vorname;GebDat;SteuerID;IBAN;Strasse;Ort;Telefon;E-Mail;Kostenstelle
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«de-steuerid»;«iban:ibanp»;«postal-address:street»;«~:town»;«phone»;«email»;4711
«-number:digits(5)»;«~:last»;«~:first»;«dob:dob_dot»;«de-steuerid»;«iban:ibanp»;«postal-address:street»;«~:town»;«phone»;«email»;4720
---- migration/mapping.yaml
source: mitarbeiter.csv
columns:
  SteuerID: { target: «-variable-name|tax_id», required: true }
  IBAN: { target: iban, validate: mod97 }
  E-Mail: { target: email }
batch: «-uuid»
checksum: «-sha256»
