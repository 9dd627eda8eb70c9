==== kb_http_curl_verbose tmp/curl-v.txt
* Host «fqdn#h»:443 was resolved.
* IPv6: «ipv6»
* IPv4: «ipv4»
*   Trying «ipv4»:443...
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384 / x25519 / RSASSA-PSS
*  subject: CN=«fqdn#h»
*  issuer: C=US; O=Let's Encrypt; CN=R11
* using HTTP/2
> POST /api/v1/login HTTP/2
> Host: «fqdn#h»
> User-Agent: curl/«-version|8.9.1»
> Authorization: Basic «basic-auth»
> Cookie: session=«session-cookie»; csrftoken=«~:alnum(32)»; theme=«-setting|dark»
> X-Request-Id: «-uuid»
> Content-Type: application/x-www-form-urlencoded
>
} username=«=account»&password=«config-password:pwa»&remember=1
< HTTP/2 200
< date: Mon, 09 Feb 2026 10:00:00 GMT
< etag: W/"«-etag»"
< set-cookie: sid=«session-cookie»; Path=/; HttpOnly; Secure; SameSite=Lax
< strict-transport-security: max-age=«-setting|31536000»
< x-trace-id: «-trace-id»
<
{"token":"«jwt»","expires":«-timestamp»,"user":{"id":"«-uuid»","email":"«email»"}}
* Connection #0 to host «fqdn#h» left intact
==== kb_http_rest_file api/requests.http
@base = https://«fqdn»/api
@tokenFromLogin = {{«-reference|login.response.body.token»}}

### Login
# @name login
POST {{base}}/login
Content-Type: application/json

{ "username": "«email»", "password": "«config-password:pwq2»" }

### List
GET {{base}}/orders?limit=50
Authorization: Bearer «bearer-token»
X-Api-Key: «generic-secret:alnum(32)»
If-None-Match: "«-etag»"

### With the token of the login
GET {{base}}/me
Authorization: Bearer {{«-reference|tokenFromLogin»}}

### Download
GET https://«fqdn»/files/«-uuid»?sig=«url-token»&expires=«-timestamp»

### Internal
GET http://admin:«connection-string»@«ipv4»:15672/api/overview
Accept: application/json

### Old key, revoked
# Authorization: Token «-redacted»

### Webhook
POST https://«ipv4»/hook
X-Gitlab-Token: «generic-secret:alnum(24)»
X-Hub-Signature-256: sha256=«-sha256»
Cookie: JSESSIONID=«session-cookie:jsession»
==== kb_http_har_json tmp/session.har
{
  "log": {
    "version": "1.2",
    "creator": { "name": "Firefox", "version": "«-version|135.0»" },
    "entries": [
      {
        "startedDateTime": "2026-01-20T12:00:01.120+01:00",
        "request": {
          "method": "GET",
          "url": "https://«fqdn»/api/user?id=«-uuid»",
          "headers": [
            { "name": "Host", "value": "«fqdn»" },
            { "name": "Authorization", "value": "Bearer «jwt»" },
            { "name": "X-CSRF-Token", "value": "«~:b64u(43)»" },
            { "name": "If-None-Match", "value": "\"«-etag»\"" }
          ],
          "cookies": [
            { "name": "PHPSESSID", "value": "«session-cookie:phpsess»" },
            { "name": "lang", "value": "«-setting|en»" }
          ],
          "postData": { "mimeType": "application/json", "text": "{\"password\":\"«config-password:pwa»\",\"mail\":\"«email»\"}" }
        },
        "response": {
          "status": 200,
          "headers": [
            { "name": "Set-Cookie", "value": "connect.sid=«session-cookie:sid»; Path=/; HttpOnly" },
            { "name": "X-Request-Id", "value": "«-request-id»" }
          ],
          "content": { "mimeType": "application/json", "text": "{\"name\":\"«person-name»\",\"phone\":\"«phone»\",\"avatar\":\"«-asset-hash:hex(16)».png\"}" }
        },
        "serverIPAddress": "«ipv4»",
        "connection": "«-number:digits(5)»"
      }
    ]
  }
}
==== kb_http_openapi_examples docs/transcript.md
# Calls that the integration makes

```
$ curl -s https://«fqdn»/oauth2/token \
    -d grant_type=client_credentials -d client_id=«-uuid» -d client_secret=«cli-password:alnum(40)»
{"access_token":"«jwt»","token_type":"«-setting|Bearer»","expires_in":«-setting|3599»}

$ http POST https://«fqdn»/v2/tickets X-Auth-Key:«generic-secret:hex(40)» subject=test
HTTP/1.1 201 Created
Location: /v2/tickets/«-number:digits(7)»
X-RateLimit-Remaining: «-number:digits(3)»

$ curl -H "PRIVATE-TOKEN: «gitlab-pat»" "https://«fqdn»/api/v4/projects/«=int(10,900)»/variables"
[{"key":"DEPLOY_PASSWORD","value":"«config-password»","protected":true,"masked":false},
 {"key":"IMAGE_TAG","value":"«-short-sha»"}]

$ curl -u «email»:«cli-password:pwa» https://«fqdn»/rest/api/2/myself
{"self":"https://«fqdn»/rest/api/2/user?accountId=«-account-id:hex(24)»","emailAddress":"«email»","displayName":"«person-name»"}

$ curl "https://«~|maps.googleapis.com»/maps/api/geocode/json?address=x&key=«gcp-api-key»"
$ curl -X POST "https://«~|api.telegram.org»/bot«telegram-bot-token»/sendMessage" -d chat_id=«-account-id:digits(9)» -d text=ok
$ curl -H "Authorization: Bearer $TOKEN" https://«fqdn»/v2/me
$ curl -H "X-Vault-Token: «vault-token»" http://«ipv4»:8200/v1/secret/data/app
$ wget --user=dl --password=«cli-password:pwa» https://«fqdn»/pub/image-«-version|3.2.1».iso
```
==== kb_http_grpc_ws tmp/ws-frames.log
--> GET wss://«fqdn»/socket?token=«url-token:b64u(40)» 101
--> {"type":"connection_init","payload":{"Authorization":"Bearer «jwt»"}}
<-- {"type":"connection_ack","id":"«-uuid»"}
--> {"op":"login","args":{"user":"«=account»","pass":"«config-password:pwa»"}}
<-- {"op":"login","ok":true,"session":"«session-cookie:hex(40)»","server":"«hostname»"}
--> {"op":"ping","t":«-timestamp»}
<-- {"op":"event","kind":"agent.online","agent":{"ip":"«ipv4»","mac":"«mac»","v6":"«ipv6»","build":"«-git-sha»"}}
<-- {"op":"event","kind":"user.created","user":{"email":"«email»","name":"«person-name»"}}
--> {"op":"secret.get","path":"«-path|apps/web/db»"}
<-- {"op":"secret.value","data":{"db_password":"«config-password»","note":"«-prose|rotate every quarter»"}}
<-- {"op":"error","code":«-setting|4403»,"reason":"«-prose|invalid token»"}
--> {"op":"subscribe","topic":"asset/«-sha256»"}
<-- {"op":"log","line":"connect mqtt://edge:«connection-string»@«ipv4»:1883"}
<-- {"op":"bye","sig":"«-sha256:hex(64)»"}
