==== dk_nginx_proxy prompt.txt
nginx returns 502 for one vhost only. config (trimmed) + error log. what do I change?

server {
    listen 443 ssl;
    server_name «fqdn#f» «fqdn»;
    ssl_certificate_key /etc/ssl/private/web.key;
    access_log /var/log/nginx/web.log;

    location /api/ {
        proxy_pass http://«ipv4#u»:8080;
        proxy_set_header Authorization "Basic «basic-auth»";
        proxy_set_header X-Internal-Token «generic-secret:alnum(40)»;
        allow «ipv4-cidr»;
        allow «ipv6-cidr»;
        deny all;
    }
    location /metrics {
        auth_basic "«-prose|staff only»";
        auth_basic_user_file /etc/nginx/.htpasswd;
        if ($arg_key != "«generic-secret:alnum(24)»") { return 403; }
    }
    location ~ ^/reset/(?<token>[0-9a-f]{32})$ { proxy_pass http://«hostname»:3000; }
}
$ cat /etc/nginx/.htpasswd
bookings:«password-hash:apr1»
helpdesk01:«password-hash:bcrypt»
legacy:«password-hash:ssha»

2026/10/11 13:20:44 [error] 911#911: *«=int(1000,99999)» connect() failed (111: Connection refused) while connecting to upstream, client: «ipv4», server: «fqdn#f», request: "GET /api/v1/login?user=test&password=«cli-password:pwa» HTTP/1.1", upstream: "http://«ipv4#u»:8080/api/v1/login", host: "«fqdn#f»"
2026/10/11 13:20:51 [warn] 911#911: no resolver defined to resolve «~|r10.o.lencr.org»
«ipv4» - bookings [11/Oct/2026:13:20:52 +0200] "GET /reset/«~:hex(32)» HTTP/1.1" 502 157 "-" "Mozilla/5.0"

$ openssl x509 -noout -fingerprint -sha256 -in web.pem
sha256 Fingerprint=«-tls-fingerprint»
$ nginx -v
nginx version: nginx/«-version:semver»
==== dk_postfix_sasl ticket.txt
Betreff: Mails an T-Online werden abgelehnt

Guten Tag,

seit gestern kommt alles zurück. Auszug aus /var/log/mail.log:

Oct 11 09:02:12 «hostname#h» postfix/smtpd[«=int(1000,99999)»]: connect from «fqdn»[«ipv4»]
Oct 11 09:02:13 «hostname#h» postfix/smtpd[«=int(1000,99999)»]: «-identifier:upper(11)»: client=«fqdn»[«ipv4»], sasl_method=PLAIN, sasl_username=«email#u»
Oct 11 09:02:14 «hostname#h» postfix/smtp[«=int(1000,99999)»]: «-identifier:upper(11)»: to=<«email»>, relay=«fqdn#r»[«ipv4»]:587, delay=1.9, dsn=5.7.8, status=bounced (SASL authentication failed; server «fqdn#r»[«ipv4»] said: 535 5.7.8 Error)
Oct 11 09:02:15 «hostname#h» dovecot: auth: sql(«email#u»,«ipv4»): Password mismatch (given password: «config-password:human»)

/etc/postfix/sasl_passwd

[«fqdn#r»]:587   «email»:«config-password:pwcolon»

/etc/postfix/mysql-virtual.cf

user = postfix
password = «config-password:pwa»
hosts = «ipv4»
dbname = mailserver

/etc/dovecot/dovecot-sql.conf.ext

connect = host=«fqdn» dbname=mail user=dovecot password=«connection-string:pwa»
default_pass_scheme = «-setting|SHA512-CRYPT»

Telnet-Test: AUTH PLAIN «basic-auth:saslplain» -> 535

Das Passwort für das Postfach lautet laut Übergabezettel «prose-password:pwlower», stimmt das noch? DKIM: v=DKIM1; k=rsa; p=«-public-key:dkim»

Mit freundlichen Grüßen
«person-name», Tel. «phone»
==== dk_wordpress support.md
White screen after restoring wordpress from backup. Debug log and wp-config:

```php
define( 'DB_NAME', 'wp_shop' );
define( 'DB_USER', 'wp_shop' );
define( 'DB_PASSWORD', '«config-password:pwq2»' );
define( 'DB_HOST', '«fqdn»:3306' );
define( 'AUTH_KEY',         '«generic-secret:pwsalt2»' );
define( 'SECURE_AUTH_KEY',  '«generic-secret:pwsalt2»' );
define( 'LOGGED_IN_KEY',    '«generic-secret:pwsalt2»' );
define( 'NONCE_SALT',       '«generic-secret:pwsalt2»' );
define( 'AUTH_SALT',        '«-placeholder|put your unique phrase here»' );
define( 'WP_CACHE_KEY_SALT', '«fqdn#d»' );
$table_prefix = 'wp_';
define( 'FTP_PASS', '«config-password:pwa»' );
define( 'SMTP_PASSWORD', getenv('«-variable-name|SMTP_PASSWORD»') );
```

```
[12-Oct-2026 06:01:12 UTC] PHP Fatal error:  Uncaught mysqli_sql_exception: Access denied for user 'wp_shop'@'«ipv4»' (using password: YES) in /srv/www/wp-includes/class-wpdb.php:1982
Stack trace:
#0 /srv/www/wp-includes/class-wpdb.php(1982): mysqli_real_connect(Object(mysqli), '«fqdn»', 'wp_shop', '«code-password:pwa»', NULL, 3306)
#1 /srv/www/wp-settings.php(145): require_wp_db()
```

```
MariaDB> select user_login, user_pass, user_email from wp_users;
| admin | «password-hash:phpass» | «email» |
| shopmgr | «password-hash:phpass» | «email» |
MariaDB> GRANT ALL ON wp_shop.* TO 'wp_shop'@'«ipv4»' IDENTIFIED BY '«sql-password»';
```

WooCommerce keys in use: ck_«generic-secret:hex(40)» / cs_«generic-secret:hex(40)». Stripe: «stripe-key» with whsec `«generic-secret:stripe_webhook»`, publishable `«-public-key:stripe_public»`. Site: https://«fqdn#d», login page nonce «-identifier:hex(10)».
==== dk_nextcloud_conf untitled
Guten Abend, nach dem Umzug meckert die Nextcloud: "Trusted domain error". Hier meine config.php, bitte sagt mir, welche Zeile falsch ist:

<?php
$CONFIG = array (
  'instanceid' => '«-identifier:lower(12)»',
  'passwordsalt' => '«generic-secret:alnum(30)»',
  'secret' => '«generic-secret:alnum(48)»',
  'trusted_domains' =>
  array (
    0 => 'localhost',
    1 => '«fqdn»',
    2 => '«ipv4»',
  ),
  'datadirectory' => '/srv/nc',
  'dbtype' => 'mysql',
  'version' => '«-version:version4»',
  'dbhost' => '«fqdn»',
  'dbuser' => 'oc_admin1',
  'dbpassword' => '«config-password:pwq2»',
  'redis' => array ('host' => '«ipv4»', 'port' => 6379, 'password' => '«config-password:pwa»'),
  'mail_from_address' => 'cloud',
  'mail_domain' => '«fqdn:domain»',
  'mail_smtppassword' => '«config-password»',
  'objectstore' => array ('arguments' => array ('key' => '«aws-access-key-id:upper(20)»', 'secret' => '«aws-secret-key»')),
  'overwrite.cli.url' => 'https://«fqdn»',
);

und im Log:

{"reqId":"«-trace-id:alnum(20)»","level":3,"time":"October 11, 2026 18:22:10","remoteAddr":"«ipv4»","user":"--","app":"core","method":"POST","url":"/login","message":"Login failed: '«email»' (Remote IP: «ipv4»)"}

occ user:resetpassword --password-from-env  (OC_PASS=«env-password:phr»)

App-Passwort, das ich in DAVx5 eingetragen habe: «prose-password:keyword5»
==== dk_haproxy_keepalived paste-5
Bonjour à tous. Ma bascule VRRP ne se fait plus : les deux machines se croient MASTER. Configs des deux côtés.

# keepalived.conf («hostname#a»)
vrrp_instance VI_1 {
    state MASTER
    interface eth0
    virtual_router_id 51
    priority 150
    unicast_src_ip «ipv4#a1»
    unicast_peer { «ipv4#b1» }
    authentication {
        auth_type PASS
        auth_pass «config-password:alnum(8)»
    }
    virtual_ipaddress { «ipv4-cidr» dev eth0 }
}

# haproxy.cfg
global
    stats socket /run/haproxy.sock mode 600
userlist admins
    user fleetmgr insecure-password «config-password:pwa»
    user lecture  password «password-hash:sha512crypt»
listen stats
    bind «ipv4#a1»:8404
    stats auth admin:«config-password:pwcolon»
backend app
    option httpchk GET /health HTTP/1.1\r\nHost:\ «~:fqdn»\r\nAuthorization:\ Bearer\ «bearer-token:alnum(40)»
    cookie SRV insert indirect nocache
    server «hostname#c» «ipv4»:443 check ssl verify none cookie «-identifier|s1»
    server «hostname» «ipv4»:443 check ssl verify none cookie «-identifier|s2»

oct. 12 07:40:01 «hostname#a» Keepalived_vrrp[702]: (VI_1) received an invalid passwd!
oct. 12 07:40:02 «hostname#a» haproxy[811]: Server app/«hostname#c» is DOWN, reason: Layer6 timeout, check duration: 2001ms

Sur l'autre, priority 100, unicast_src_ip «ipv4#b1», auth_pass «config-password:alnum(8)». Est-ce la cause ? Le mot de passe de la page stats est bien «prose-password:pwlower».
==== dk_monitoring_alerts issue.md
Alerts arrive in Telegram but not by mail/PagerDuty. `amtool check-config` says SUCCESS.

```yaml
global:
  smtp_smarthost: '«fqdn»:587'
  smtp_from: «email»
  smtp_auth_username: «email»
  smtp_auth_password: '«config-password:pwq2»'
  slack_api_url: 'https://«~|hooks.slack.com»/services/«slack-webhook»'
receivers:
- name: night
  pagerduty_configs:
  - routing_key: «monitoring-token:hex(32)»
  telegram_configs:
  - bot_token: «telegram-bot-token»
    chat_id: -100«=digits(10)»
  opsgenie_configs:
  - api_key: «monitoring-token:uuid»
  webhook_configs:
  - url: https://«fqdn»/hooks/«url-token:alnum(26)»
    http_config:
      authorization: {credentials: «bearer-token:b64u(43)»}
  msteams_configs:
  - webhook_url: https://firma.«~|webhook.office.com»/webhookb2/«teams-webhook»
```

prometheus.yml, scrape part:

```yaml
  - job_name: pve
    static_configs: [{targets: ['«ipv4»:9221', '«fqdn»:9100', '«hostname»:9100']}]
    basic_auth:
      username: prom
      password: «config-password:pwa»
remote_write:
- url: https://«fqdn»/api/prom/push
  basic_auth: {username: "«-number:digits(6)»", password: "«grafana-token»"}
```

Grafana side: `GF_SECURITY_ADMIN_PASSWORD=«env-password:human»`, service account token `«grafana-token»`, dashboard uid `«-identifier:alnum(9)»`, datasource password `«-placeholder|$__file{/run/secrets/db}»`.
==== dk_freeradius_samba paste-9
radtest says Access-Reject, wlan users are locked out since this morning, please help quickly!!

root@«hostname#r»:~# radtest stockd '«cli-password:pwa»' «ipv4» 0 «cli-password:alnum(16)»
Sent Access-Request Id 41 from «~|0.0.0.0»:51412 to «ipv4»:1812 length 76
	User-Name = "stockd"
	User-Password = "«config-password:pwq2»"
	Cleartext-Password = "«config-password:pwq2»"
Received Access-Reject Id 41

clients.conf:
client wlc {
	ipaddr = «ipv4-cidr»
	secret = «config-password:alnum(20)»
	shortname = «hostname»
	require_message_authenticator = no
}
client ap-hall { ipaddr = «ipv4», secret = "«config-password:pwq2»" }

mods-enabled/ldap:
	server = 'ldaps://«fqdn»'
	identity = 'cn=radius,ou=svc,dc=firm,dc=lan'
	password = «config-password:pwa»

eap.conf
	private_key_password = «config-password:human»
	private_key_file = «-path|${certdir}/server.pem»

# pdbedit -Lw hrsync
hrsync:1017:«~:upper_lm»:«password-hash:nthash»:[U          ]:LCT-«=hex(8)»:
# wbinfo -a 'FIRM\hrsync%«cli-password:pwa»'
plaintext password authentication failed
# net ads join -U administrator%«cli-password:phr»
Failed to join domain: Invalid credentials
# kinit -V administrator   → preauth failed, kdc «fqdn» («ipv4»)
station «mac» disassociated, reason 23
==== dk_zabbix_api untitled-2
Potrzebuję pomocy z Zabbiksem: po aktualizacji agenci nie łączą się przez PSK, a API zwraca błąd.

/etc/zabbix/zabbix_agent2.conf na «hostname»:
  Server=«ipv4»,«ipv4»
  Hostname=«fqdn»
  TLSConnect=psk
  TLSPSKIdentity=«-identifier|psk-kel-01»
  TLSPSKFile=«-path|/etc/zabbix/psk.key»

cat /etc/zabbix/psk.key
«hex-key»

zabbix_server.conf:
  DBHost=«fqdn»
  DBUser=zabbix
  DBPassword=«config-password:pwq2»
  # DBPassword=«config-password:human»
  VaultToken=«vault-token»

API:
curl -s -X POST https://«fqdn»/api_jsonrpc.php -H 'Content-Type: application/json-rpc' \
  -d '{"jsonrpc":"2.0","method":"user.login","params":{"username":"Admin","password":"«cli-password»"},"id":1}'
{"jsonrpc":"2.0","result":"«session-cookie:hex(32)»","id":1}
curl ... -H 'Authorization: Bearer «bearer-token:hex(64)»'
{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"«-prose|Session terminated, re-login, please.»"},"id":2}

Hasło do konta gościa to «prose-password:human». W bazie: «password-hash:bcrypt».
Proszę o kontakt: «person-name», tel. «phone», «email».
Sesja ważna «-setting|900» sekund; wersja «-version:semver».
==== dk_systemd_env prompt.txt
unit fails with 203/EXEC then 1, systemctl cat and journal below

# /etc/systemd/system/bookingd.service
[Unit]
After=network-online.target
[Service]
User=bookings
EnvironmentFile=-/etc/default/bookingd
Environment="DB_DSN=bookings:«connection-string:pwa»@tcp(«ipv4»:3306)/bookings?parseTime=true"
Environment=AMQP_URL=amqp://bookings:«connection-string:pwa»@«fqdn»:5672/%%2f API_SECRET=«generic-secret:b64u(43)»
ExecStart=/opt/bookingd/bin/bookingd --admin-password «cli-password:pwa» --listen «ipv4»:9000 --log-level=debug
LoadCredential=«-identifier|tls.key»:/etc/bookingd/tls.key
SetCredential=pin:«generic-secret:digits(8)»
[Install]
WantedBy=multi-user.target

# /etc/default/bookingd
MAILGUN_KEY=«mailgun-key»
MAPS_KEY="«gcp-api-key»"
TWILIO_SID=«-account-id:twilio_sid»
TWILIO_TOKEN='«twilio-auth-token»'
TWILIO_API_KEY=«twilio-api-key»
SENDGRID=«sendgrid-key»
CACHE_BUSTER=«-asset-hash»
PASSWORD_ROUNDS=«-setting|12»

Oct 12 11:08:40 «hostname#h» bookingd[3120]: level=info msg="config" mailgun=«-redacted:redacted» pepper="«generic-secret:alnum(32)»"
Oct 12 11:08:41 «hostname#h» bookingd[3120]: level=fatal msg="dial «ipv4»:3306: i/o timeout"
Oct 12 11:08:41 «hostname#h» systemd[1]: bookingd.service: Main process exited, code=exited, status=1/FAILURE
Oct 12 11:08:41 «hostname#h» systemd[1]: bookingd.service: Scheduled restart job, invocation id «-trace-id».
