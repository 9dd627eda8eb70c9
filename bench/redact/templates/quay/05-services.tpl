==== qy_mycnf_stack etc/mysql/my.cnf
[client]
port     = 3306
user     = app
password = «config-password:pwhard»

[mysqldump]
user=dump
password='«config-password:pwq2»'
quick

[client-replica]
host=«fqdn»
user=repl
password = "«config-password:phr»"   # rotated in May

[mysqld]
bind-address = «ipv4»
report_host  = «hostname»
server-uuid  = «-uuid»
default_password_lifetime = «-setting|360»
validate_password.length  = «-setting|12»
wsrep_cluster_address = gcomm://«ipv4»,«ipv4»,«ipv4»
wsrep_sst_auth = sst:«config-password:pwa»
ssl-key = «-path|/etc/mysql/server-key.pem»
---- etc/proxysql.cnf
admin_variables={ admin_credentials="admin:«config-password:pwa»;radmin:«config-password:pwa»" }
mysql_users=( { username="app", password="«config-password:pwa»", default_hostgroup=0 }, { username="ro", password="«password-hash:mysqlhash»" } )
mysql_servers=( { address="«ipv4»", port=3306 }, { address="«fqdn»", port=3306 } )
==== qy_nginx_proxy etc/nginx/sites-enabled/kontor.conf
upstream app {
    server «ipv4»:8080 weight=3;
    server «ipv4»:8080 backup;
    server [«ipv6»]:8080;
}

server {
    listen 443 ssl http2;
    server_name «fqdn:site#s»;
    ssl_certificate_key /etc/ssl/private/kontor.key;
    ssl_password_file «-path|/etc/nginx/pass.txt»;

    location /internal/ {
        allow «ipv4-cidr»;
        allow «ipv6-cidr»;
        deny all;
        auth_basic "«-prose|Password required»";
        auth_basic_user_file /etc/nginx/htpasswd;
        proxy_set_header Authorization "Basic «basic-auth»";
        proxy_set_header X-Backend-Secret "«generic-secret:alnum(32)»";
        proxy_pass http://app;
    }
    location /hook {
        if ($arg_token != "«generic-secret:alnum(40)»") { return 403; }
        proxy_pass https://«fqdn»/in;
    }
    location = /download { secure_link_md5 "$secure_link_expires$uri «config-password:pwa»"; }
    add_header Content-Security-Policy "script-src 'sha256-«-sri:bytes(32)»'";
    # old: return 301 https://«fqdn#s»$request_uri;
}
---- etc/nginx/htpasswd
chef:«password-hash:apr1»
«=word»:«password-hash:bcrypt»
«=word»:{SHA}«password-hash:bytes(20)»
==== qy_haproxy etc/haproxy/haproxy.cfg
global
    log «ipv4»:514 local0
    stats socket /run/haproxy/admin.sock mode 660
    tune.ssl.default-dh-param 2048

userlist chefs
    user admin password «password-hash:sha512crypt»
    user watch insecure-password «config-password:pwcolon»

defaults
    mode http
    timeout connect 5s

frontend web
    bind «ipv4»:443 ssl crt /etc/haproxy/kontor.pem
    acl office src «ipv4-cidr» «ipv4-cidr»
    http-request set-header X-Api-Key «generic-secret:alnum(36)» if office
    use_backend pve if { hdr(host) -i «fqdn:site» }

backend pve
    option httpchk GET / HTTP/1.1\r\nHost:\ «fqdn»\r\nAuthorization:\ Basic\ «basic-auth»
    cookie SRV insert indirect nocache
    server «hostname» «ipv4»:8006 check ssl verify none
    server «hostname» «ipv4»:8006 check ssl ca-file /etc/haproxy/ca.pem

listen stats
    bind *:8404
    stats uri /st
    stats auth ops:«config-password:pwhard2»
peers lb
    peer «hostname» «ipv4»:10000
---- etc/keepalived/keepalived.conf
vrrp_instance V1 {
  state BACKUP
  virtual_router_id «=int(1,250)»
  unicast_src_ip «ipv4»
  unicast_peer { «ipv4» }
  authentication { auth_type PASS auth_pass «config-password:pwshort» }
  virtual_ipaddress { «ipv4-cidr» dev eno1 }
}
==== qy_postfix_dovecot etc/postfix/sasl_passwd
[«fqdn»]:587    kontor:«config-password:pwhard2»
[«fqdn»]:465    «email»:«config-password:pwa»
# «~|smtp.gmail.com»   disabled since the move
---- etc/postfix/main.cf
myhostname = «fqdn»
mydestination = $myhostname, localhost
mynetworks = «~|127.0.0.0/8» «ipv4-cidr» [«ipv6»]/128
relayhost = [«fqdn»]:587
smtp_sasl_password_maps = hash:«-path|/etc/postfix/sasl_passwd»
smtpd_tls_fingerprint_digest = «-setting|sha256»
inet_interfaces = «ipv4»
---- etc/postfix/mysql-aliases.cf
hosts = «ipv4»
user = postfix
password = «config-password:phr»
dbname = mail
query = SELECT goto FROM alias WHERE address='%s'
---- etc/dovecot/dovecot-sql.conf.ext
driver = pgsql
connect = host=«fqdn» dbname=mail user=dovecot password=«connection-string:pwa»
default_pass_scheme = «-setting|SHA512-CRYPT»
---- etc/dovecot/users
«email»:{SHA512-CRYPT}«password-hash:sha512crypt»:5000:5000::/var/vmail
«email»:{BLF-CRYPT}«password-hash:bcrypt»:5000:5000::/var/vmail
«email»:{PLAIN}«config-password:pwcolon»:5000:5000::/var/vmail
---- etc/rspamd/local.d/worker-controller.inc
password = "«password-hash:argon2»";
enable_password = "«config-password:pwhard2»";
secure_ip = "«ipv4»";
==== qy_bind_tsig etc/bind/named.conf.local
key "ddns" {
        algorithm hmac-sha256;
        secret "«generic-secret:key32»";
};
key axfr. { algorithm hmac-sha512; secret "«generic-secret:bytes(64)»"; };

controls { inet «~|127.0.0.1» port 953 allow { localhost; } keys { rndc-key; }; };

acl kontor { «ipv4-cidr»; «ipv6-cidr»; !«ipv4»; };

zone "«fqdn:domain»" {
        type primary;
        file "/var/lib/bind/db.kontor";
        allow-update { key ddns; };
        also-notify { «ipv4»; «ipv6»; };
};
zone "«~:arpa»" { type secondary; primaries { «ipv4» key axfr.; }; };
---- etc/bind/rndc.key
key "rndc-key" {
	algorithm hmac-sha256;
	secret "«generic-secret:key32»";
};
---- var/lib/bind/db.kontor
$ORIGIN «fqdn:domain#z».
@   3600 IN SOA «fqdn». «~|hostmaster.»«~:domain#z». ( «-serial:int(2026010100,2026123199)» 7200 900 1209600 300 )
    IN NS  «fqdn».
    IN MX  10 «fqdn».
    IN TXT "v=spf1 ip4:«ipv4» ip6:«ipv6» -all"
«hostname»   IN A    «ipv4»
«hostname»   IN AAAA «ipv6»
s2026._domainkey IN TXT ( "v=DKIM1; k=rsa; p=«-public-key:dkim»" )
_443._tcp.www IN TLSA 3 1 1 «-sha256»
==== qy_freeradius etc/freeradius/3.0/clients.conf
client «hostname» {
    ipaddr = «ipv4»
    secret = «config-password:pwhard2»
    require_message_authenticator = yes
    nas_type = other
}
client buero-aps {
    ipaddr = «ipv4-cidr»
    secret = "«config-password:pwq2»"
}
client v6 { ipv6addr = «ipv6-cidr»  secret = '«config-password:phr»' }
# client example { secret = «-placeholder|testing123» }
---- etc/freeradius/3.0/mods-config/files/authorize
«=login»  Cleartext-Password := "«config-password:human»"
          Framed-IP-Address = «ipv4»
«=login»  NT-Password := "«password-hash:nthash»"
«=login»  Crypt-Password := "«password-hash:sha512crypt»"
«~:mac_dash»  Auth-Type := Accept
---- etc/freeradius/3.0/mods-enabled/eap
tls-config tls-common {
    private_key_password = «config-password:pwa»
    private_key_file = «-path|${certdir}/server.key»
    cipher_list = "DEFAULT"
}
---- etc/freeradius/3.0/mods-enabled/ldap
server = 'ldaps://«fqdn»'
identity = 'cn=radius,dc=kontor,dc=lan'
password = «config-password:pwa»
==== qy_snmpd_zabbix etc/snmp/snmpd.conf
# managed by hand
agentaddress udp:«ipv4»:161,udp6:[«ipv6»]:161
rocommunity «snmp-community» «ipv4-cidr»
rwcommunity «snmp-community» «ipv4»
com2sec monitor default «snmp-community»
trap2sink «fqdn» «snmp-community»
createUser nms SHA-256 "«snmp-password:pwhard2»" AES «snmp-password:pwa»
createUser leser MD5 «snmp-password:pwa» DES
sysLocation Rack 7, Halle 2
sysContact «person-name» <«email»>
oldEngineID «-engine-id:hex(24)»
---- etc/zabbix/zabbix_agentd.psk
«hex-key:hex(64)»
---- etc/zabbix/zabbix_agent2.conf
Server=«ipv4»,«fqdn»
Hostname=«hostname»
TLSPSKIdentity=kontor-7
TLSPSKFile=«-path|/etc/zabbix/zabbix_agentd.psk»
Plugins.PostgreSQL.Sessions.main.Password=«config-password:pwhard2»
Plugins.PostgreSQL.Sessions.main.Uri=tcp://«ipv4»:5432
---- etc/prometheus/snmp.yml
auths:
  switches:
    version: 2
    community: «snmp-community»
  usv:
    version: 3
    username: prom
    password: «snmp-password:pwa»
    priv_password: "«snmp-password:phr»"
==== qy_asterisk_trunk etc/asterisk/pjsip.conf
[transport-udp]
type=transport
bind=«~|0.0.0.0»:5060
external_media_address=«ipv4»
local_net=«ipv4-cidr»

[provider]
type=registration
server_uri=sip:«fqdn»
retry_interval=60

[provider-auth]
type=auth
auth_type=userpass
username=«=digits(8)»
password=«config-password:alnum(14)»

[201]
type=endpoint
callerid="«person-name»" <201>

[201-auth]
type=auth
username=201
password=«config-password:pwhard2»

[202-auth]
type=auth
username=202
md5_cred=«password-hash:hex(32)»
---- etc/asterisk/manager.conf
[panel]
secret = «config-password:pwa»
deny = «~|0.0.0.0/0.0.0.0»
permit = «ipv4»/«~|255.255.255.255»
---- etc/asterisk/voicemail.conf
[default]
201 => «config-password:pin»,«person-name»,«email»
202 => «config-password:pin»,«person-name»,«email»
; 900 => outbound to «phone»
==== qy_systemd_units etc/systemd/system/abgleich.service
[Unit]
Description=Abgleich mit der Zentrale
After=network-online.target
ConditionHost=«hostname»

[Service]
User=nightjob
Environment=TZ=Europe/Zurich "ABGLEICH_PASSWORD=«env-password:pwq2»"
Environment=AMQP_URL=amqps://abgleich:«connection-string:pwa»@«fqdn»:5671/prod
Environment="API_KEY=«generic-secret:alnum(32)»"
EnvironmentFile=-«-path|/etc/default/abgleich»
LoadCredential=token:«-path|/etc/abgleich/token»
SetCredential=pin:«config-password:pin»
ExecStartPre=/usr/bin/nc -z «ipv4» 5671
ExecStart=/opt/abgleich/bin/run --listen «ipv4»:9000 --secret «cli-password:alnum(24)»
ExecStop=/usr/bin/curl -u stop:«cli-password:pwa» http://localhost:9000/stop
IPAddressAllow=«ipv4-cidr» «ipv6-cidr»

[Install]
WantedBy=multi-user.target
---- etc/default/abgleich
# read by systemd, no quotes needed
DB_PASS=«env-password:pwa»
DB_HOST=«fqdn»
HMAC_KEY=«hex-key:hex(64)»
LICENSE_ID=«-uuid»
INVOCATION_TOKEN=${«-reference|TOKEN_FROM_VAULT»}
==== qy_ini_apps etc/grafana/grafana.ini
[server]
domain = «fqdn:site»
[database]
type = postgres
host = «ipv4»:5432
password = """«config-password:pwini»"""
[security]
admin_user = chef
admin_password = «config-password:human»
secret_key = «generic-secret:alnum(24)»
disable_gravatar = true
[smtp]
host = «fqdn»:465
user = «email»
;password = «-placeholder|your-password-here»
password = `«config-password:pwini»`
[auth.ldap]
config_file = «-path|/etc/grafana/ldap.toml»
[auth.gitlab]
client_id = «-client-id:hex(64)»
client_secret = «generic-secret:hex(64)»
---- etc/grafana/ldap.toml
[[servers]]
host = "«fqdn»"
bind_dn = "cn=grafana,dc=kontor,dc=lan"
bind_password = '«config-password:pwq»'
---- etc/gitea/app.ini
[database]
HOST   = «ipv4»:3306
PASSWD = `«config-password:pwini»`
[security]
INTERNAL_TOKEN = «jwt»
PASSWORD_HASH_ALGO = «-setting|argon2»
[mailer]
SMTP_ADDR = «fqdn»
PASSWD = «config-password:pwa»
[server]
LFS_JWT_SECRET = «generic-secret:b64u(43)»
SSH_DOMAIN = «fqdn:site»
