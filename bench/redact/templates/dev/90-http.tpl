==== key_files root/keys/id_rsa
«private-key:pem_rsa»
---- root/keys/tls.key
«private-key:pem_pkcs8»
«-certificate»
---- root/keys/enc.pem
«private-key:pem_encrypted»
---- root/keys/dsa.pem
«private-key:pem_dsa»
---- root/keys/win.ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: eddsa-key-20250110
Public-Lines: 2
«-ssh-public-key:b64(64)»
«-ssh-public-key:b64(16)»
«putty-private-key»
Private-MAC: «~:hex(64)»
---- root/keys/backup.asc
«pgp-private-key»
---- root/keys/age.txt
# created: 2025-01-01T00:00:00Z
# public key: «-age-public-key»
«age-secret-key»
---- root/keys/set.jwks
{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"«-key-id:alnum(12)»","x":"«-public-key:jwk_x»","d":"«jwk-private»"},{"kty":"oct","kid":"h","k":"«jwk-private:b64u(64)»"}]}
---- etc/openvpn/ta.key
«openvpn-static-key»
---- etc/wireguard/wg1.conf
[Interface]
PrivateKey = «wireguard-private-key»
Address = «ipv4-cidr», «ipv6-cidr»
DNS = «ipv4»
[Peer]
PublicKey = «-wireguard-public-key»
PresharedKey = «wireguard-psk»
AllowedIPs = «ipv4-cidr»
Endpoint = «fqdn»:51820
---- etc/corosync/authkey.b64
«corosync-authkey»
---- etc/shadow
root:«password-hash:yescrypt»:19700:0:99999:7:::
daemon:*:19700:0:99999:7:::
«=login»:«password-hash:sha512crypt»:19711:0:99999:7:::
locked:!:19711::::::
==== har_capture tmp/session.har
{"log":{"version":"1.2","creator":{"name":"Firefox","version":"«-version|139.0»"},"entries":[
{"request":{"method":"POST","url":"https://«fqdn#h»:8006/api2/extjs/access/ticket","headers":[{"name":"Host","value":"«~:fqdn#h»:8006"},{"name":"Cookie","value":"PVEAuthCookie=«pve-ticket:pve_ticket.url»"},{"name":"CSRFPreventionToken","value":"«pve-csrf-token»"}],"postData":{"mimeType":"application/x-www-form-urlencoded","text":"username=root&password=«config-password:pwurl»&realm=pam"}},"response":{"status":200,"headers":[{"name":"ETag","value":"«-etag»"},{"name":"Set-Cookie","value":"sessionid=«session-cookie»; HttpOnly; Path=/"}]}},
{"request":{"method":"GET","url":"https://«fqdn»/v1/me?access_token=«url-token»","headers":[{"name":"Authorization","value":"Bearer «jwt»"},{"name":"X-Request-Id","value":"«-request-id»"}]},"serverIPAddress":"«ipv4»"}
]}}
==== http_raw tmp/request.http
POST /api/v4/session HTTP/1.1
Host: «fqdn»
Authorization: Basic «basic-auth»
Content-Type: application/json
X-Api-Key: «generic-secret:alnum(32)»
Cookie: JSESSIONID=«session-cookie:hex(32).upper»; theme=dark; _csrf=«session-cookie:b64u(32)»
X-Forwarded-For: «ipv4», «ipv6»
If-None-Match: "«-etag»"
X-Amz-Date: 20250512T101112Z

{"login":"«email»","password":"«config-password:pwq2»"}

###
GET https://«fqdn»/api?api_key=«url-token»&page=2 HTTP/1.1
Authorization: Bearer «bearer-token»
PRIVATE-TOKEN: «gitlab-pat»

###
GET /repos HTTP/1.1
Authorization: token «github-pat»
User-Agent: curl/«-version|8.5.0»
==== postman_coll tmp/collection.json
{"info":{"_postman_id":"«-uuid»","name":"PVE"},"item":[{"name":"login","request":{"auth":{"type":"basic","basic":[{"key":"username","value":"root@pam"},{"key":"password","value":"«config-password:pwq2»","type":"string"}]},"url":"https://«ipv4»:8006/api2/json"}},{"name":"nodes","request":{"header":[{"key":"Authorization","value":"PVEAPIToken=«~|ci@pve!pm=»«pve-api-token»"}],"auth":{"type":"bearer","bearer":[{"key":"token","value":"{{«-placeholder|token»}}"}]}}}],"variable":[{"key":"apiKey","value":"«postman-key»"},{"key":"base","value":"https://«fqdn»"}]}
==== access_log var/log/nginx/access.log
«each 4-6»
«ipv4» - - [12/May/2025:10:11:12 +0200] "GET /api/v1/items?token=«url-token» HTTP/1.1" 200 512 "-" "curl/«-version|8.5.0»"
«ipv4» - «=login» [12/May/2025:10:11:13 +0200] "GET /static/app.«-asset-hash:hex(8)».js HTTP/2.0" 304 0 "https://«fqdn»/" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/«~:version4» Safari/537.36"
«ipv6» - - [12/May/2025:10:11:14 +0200] "POST /login HTTP/1.1" 302 0 "-" "-" rid=«-request-id»
«ipv4» - - [12/May/2025:10:11:15 +0200] "GET /reset?email=«email:email.url»&code=«url-token» HTTP/1.1" 200 99 "-" "-"
«end»
==== syslog_auth var/log/auth.log
«each 3-4»
May 12 10:11:12 «hostname#h» sshd[1211]: Accepted password for root from «ipv4» port 51221 ssh2
May 12 10:11:13 «hostname#h» sshd[1212]: Failed password for invalid user admin from «ipv4» port 40022 ssh2
May 12 10:11:14 «hostname#h» sshd[1213]: Accepted publickey for ops from «ipv6» port 51221 ssh2: ED25519 «-ssh-fingerprint»
May 12 10:11:15 «hostname#h» sudo: ops : TTY=pts/1 ; PWD=/home/ops ; USER=root ; COMMAND=/usr/bin/smbclient //«ipv4»/x -U svc%«cli-password:pwa»
May 12 10:11:16 «hostname#h» pvedaemon[2001]: <root@pam> starting task «-pve-upid»
May 12 10:11:17 «hostname#h» dhcpd[99]: DHCPACK on «ipv4» to «mac» («hostname») via vmbr0
May 12 10:11:18 «hostname#h» kernel: audit: type=1400 audit(«-timestamp|1747044678».123:41): apparmor="DENIED"
May 12 10:11:19 «hostname#h» CRON[4001]: (root) CMD (BORG_PASSPHRASE=«env-password:pwa» /usr/local/bin/bk.sh)
May 12 10:11:20 «hostname#h» systemd-logind[700]: New session «-number:int(10,999)» of user root.
«end»
==== ci_actions .github/workflows/deploy.yml
name: deploy
on: {push: {branches: [main]}}
env:
  REGISTRY_PASSWORD: ${{ «-placeholder|secrets.REGISTRY_PASSWORD» }}
  PVE_TOKEN: «pve-api-token»
jobs:
  deploy:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@«-git-sha»
      - uses: docker/login-action@v3
        with: {username: ci, password: "«config-password:pwq2»"}
      - run: echo "::add-mask::$TOKEN"
      - run: curl -H "Authorization: Bearer «bearer-token»" https://«fqdn»/deploy
        env: {GITHUB_TOKEN: "${{ «-placeholder|github.token» }}", NPM_TOKEN: «npm-token»}
      - run: sshpass -p '«cli-password:pwa»' ssh root@«ipv4» uptime
==== dockerfile_env docker/Dockerfile
FROM debian:«-version|12.7»@«-sha256:digest»
ARG NPM_TOKEN=«npm-token»
ARG BUILD_PASSWORD
ENV DB_PASSWORD=«env-password:pwa» \
    ADMIN_SECRET="«generic-secret:alnum(32)»" \
    TOKEN_FILE=«-path|/run/secrets/token»
RUN --mount=type=secret,id=«-setting|npmrc» npm ci
RUN echo 'root:«config-password:pwa»' | chpasswd
RUN git clone https://ci:«gitlab-deploy-token»@«fqdn»/x.git
RUN echo "«-sha256»  app.tgz" | sha256sum -c -
LABEL org.opencontainers.image.revision=«-git-sha»
HEALTHCHECK CMD curl -u health:«cli-password:pwa» http://«~|localhost»:8080/
---- docker/compose.yaml
services:
  app:
    image: «~:shop(ghcr,io)»/x/app:«-version»
    environment:
      MYSQL_ROOT_PASSWORD: "«env-password:pwq2»"
      JWT_SECRET: «generic-secret»
      DATABASE_URL: mysql://app:«connection-string»@«~|db»:3306/app
      SMTP_PASSWORD_FILE: «-path|/run/secrets/smtp»
      API_TOKEN: ${«-placeholder|API_TOKEN:?err»}
    command: ["--requirepass", "«cli-password:pwa»"]
    labels: ["traefik.http.middlewares.a.basicauth.users=ops:«password-hash:apr1_dollar»"]
    secrets: [«-setting|smtp»]
    mac_address: «mac»
secrets: {smtp: {file: «-path|./smtp.txt»}}
==== sql_mixed db/migrations/004.sql
CREATE USER app IDENTIFIED BY '«sql-password:pwq2»';
CREATE USER IF NOT EXISTS 'ro'@'«ipv4»' IDENTIFIED WITH mysql_native_password AS '«password-hash:mysqlhash»';
ALTER ROLE reporting WITH LOGIN PASSWORD '«sql-password»' VALID UNTIL 'infinity';
GRANT ALL ON *.* TO 'root'@'%' IDENTIFIED BY "«sql-password»";
CREATE LOGIN [svc] WITH PASSWORD = N'«sql-password:pwq2»', CHECK_POLICY = OFF;
ALTER LOGIN sa WITH PASSWORD = '«sql-password»';
SET PASSWORD FOR 'x'@'%' = '«sql-password»';
CHANGE MASTER TO MASTER_HOST='«ipv4»', MASTER_USER='repl', MASTER_PASSWORD='«sql-password»';
CREATE SUBSCRIPTION s CONNECTION 'host=«ipv4» dbname=app user=repl password=«connection-string»' PUBLICATION p;
CREATE TABLE tokens (id uuid PRIMARY KEY, token_hash char(64), password text NOT NULL DEFAULT '');
SELECT * FROM users WHERE password_hash IS NULL AND token = $1;
INSERT INTO settings VALUES ('smtp_password', '«config-password»'), ('api_key', '«generic-secret:hex(32)»'), ('version', '«-version»');
UPDATE users SET password = crypt('«sql-password»', gen_salt('bf')) WHERE login = 'admin';
