==== dale_proxy_trace tmp/proxy-trace.txt
> GET /owa/auth HTTP/1.1
> Host: «fqdn:site»
> Cookie: PHPSESSID=«session-cookie:sess»; lang=de; JSESSIONID=«session-cookie:jsess»
> X-Forwarded-For: «ipv4», «ipv4»
> Authorization: Basic «basic-auth»
> X-Request-Id: «-request-id:uuid»
< HTTP/1.1 302 Found
< Location: https://«fqdn:site»/cb?code=«~:alnum(24)»&access_token=«url-token»
< Set-Cookie: sid=«session-cookie:alnum(40)»; Path=/; HttpOnly; Secure; SameSite=Lax
< ETag: "«-etag»"
< Server-Timing: app;dur=«=int(3,90)»
< X-Served-By: «hostname»
* login form sent: user=«=login»&password=«config-password:pwa»&remember=1
* TLS certificate SHA1 «-tls-fingerprint:fingerprint20»
* pod web-«-asset-hash:pod» at «ipv4», traceparent 00-«-trace-id»-«-trace-id:span_id»-01
* form field password is empty, csrf token is taken from the page
> POST /ocs/v2.php/cloud/users HTTP/1.1
> Host: «fqdn:site»
> OCS-APIRequest: true
> Authorization: Bearer «jwt»
==== dale_grub_install boot/grub/custom.cfg
set superusers="boot"
password_pbkdf2 boot «password-hash:grub»
menuentry "Rescue «hostname»" --users boot {
  search --no-floppy --fs-uuid --set=root «-uuid»
  linux /vmlinuz-«-version:kernel» root=UUID=«-uuid» ip=«ipv4»::«ipv4»:«~|255.255.255.0»:«hostname»:eth0:none
  initrd /initrd.img-«-version:kernel»
}
---- srv/preseed/auto.cfg
d-i netcfg/get_ipaddress string «ipv4»
d-i netcfg/get_hostname string «hostname»
d-i netcfg/get_domain string «fqdn:domain»
d-i netcfg/wireless_wpa string «wifi-psk:phr»
d-i passwd/user-fullname string «person-name»
d-i passwd/user-password password «config-password:pwhard2»
d-i passwd/root-password-crypted password «password-hash:sha512crypt»
d-i mirror/http/proxy string http://apt:«connection-string:pwa»@«ipv4»:3128
d-i partman-crypto/passphrase password «config-password:phr»
d-i preseed/late_command string in-target sh -c "echo 'ops:«cli-password:pwa»' | chpasswd"
---- root/users.sql
UPDATE users_field_data SET pass = '«password-hash:drupal»', mail = '«email»' WHERE uid = 1;
==== dale_identity_zt var/lib/zerotier-one/identity.secret copies=1
«private-key:ztsecret»
---- root/answers.xml
<unattend><component name="Setup"><ComputerName>«hostname:winname»</ComputerName><ProductKey>«~:winkey»</ProductKey><AutoLogon><Username>setup</Username><Password><Value>«config-password:pwany.xml»</Value><PlainText>true</PlainText></Password></AutoLogon><TimeZone>UTC</TimeZone></component></unattend>
---- root/rdp.txt
mstsc /v:«ipv4»
cmdkey /generic:TERMSRV/«fqdn» /user:WERK\ops /pass:«cli-password:pwa»
xfreerdp /v:«fqdn:site» /u:ops /p:'«cli-password:pwhard2»' /cert:fingerprint:sha256:«-tls-fingerprint:sha256»
