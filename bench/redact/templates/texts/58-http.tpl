==== bb_http_restclient api/pve.http
### Variables
@host = https://«fqdn»:8006
@user = netops@pve
@password = «config-password:pwq2»

### Login
# @name login
POST {{host}}/api2/json/access/ticket
Content-Type: application/x-www-form-urlencoded

username={{user}}&password={{password}}

### Nodes, with the ticket
GET {{host}}/api2/json/nodes
Cookie: PVEAuthCookie={{login.response.body.data.ticket}}
CSRFPreventionToken: {{login.response.body.data.CSRFPreventionToken}}

### old token, still valid on the test cluster
GET https://«ipv4»:8006/api2/json/version
Authorization: PVEAPIToken=«~|netops@pve!http=»«pve-api-token»

### Netbox
GET https://«fqdn»/api/dcim/devices/?limit=10
Authorization: Token «bearer-token:hex(40)»
X-Request-ID: {{$guid}}
If-None-Match: "«-etag»"
==== bb_http_har captures/login.har
{
  "log": {
    "version": "1.2",
    "creator": {"name": "Firefox", "version": "133.0"},
    "pages": [{"id": "page_1", "startedDateTime": "2026-02-02T10:00:00.118+01:00", "title": "Proxmox Virtual Environment"}],
    "entries": [
      {
        "startedDateTime": "2026-02-02T10:00:04.118+01:00",
        "request": {
          "method": "POST",
          "url": "https://«fqdn#f»:8006/api2/extjs/access/ticket",
          "headers": [
            {"name": "Host", "value": "«fqdn#f»:8006"},
            {"name": "Content-Type", "value": "application/x-www-form-urlencoded; charset=UTF-8"},
            {"name": "Cookie", "value": "PVELangCookie=de; PVEAuthCookie=«pve-ticket:pve_ticket.url»"}
          ],
          "postData": {"mimeType": "application/x-www-form-urlencoded", "params": [{"name": "username", "value": "root"}, {"name": "password", "value": "«config-password:pwq2»"}, {"name": "realm", "value": "pam"}]}
        },
        "response": {
          "status": 200,
          "headers": [{"name": "Etag", "value": "\"«-etag»\""}, {"name": "Server", "value": "pve-api-daemon/3.0"}],
          "content": {"size": 812, "text": "{\"success\":1,\"data\":{\"CSRFPreventionToken\":\"«pve-csrf-token»\",\"username\":\"root@pam\"}}"}
        },
        "serverIPAddress": "«ipv4»",
        "connection": "«-number|8006»"
      }
    ]
  }
}
==== bb_http_postmanenv api/lab.postman_environment.json
{
	"id": "«-uuid»",
	"name": "lab",
	"values": [
		{"key": "baseUrl", "value": "https://«fqdn»/api", "type": "default", "enabled": true},
		{"key": "username", "value": "api", "type": "default", "enabled": true},
		{"key": "password", "value": "«config-password:pwq2»", "type": "secret", "enabled": true},
		{"key": "access_token", "value": "«jwt»", "type": "any", "enabled": true},
		{"key": "client_id", "value": "«-uuid»", "type": "default", "enabled": true},
		{"key": "client_secret", "value": "«generic-secret:alnum(40)»", "type": "secret", "enabled": true},
		{"key": "collection_id", "value": "«-number:digits(8)»-«-uuid»", "type": "default", "enabled": false},
		{"key": "totp", "value": "{{$totp}}", "type": "default", "enabled": true}
	],
	"_postman_variable_scope": "environment",
	"_postman_exported_at": "2026-01-28T14:02:11.802Z",
	"_postman_exported_using": "Postman/11.23.3"
}
==== bb_http_insomnia api/insomnia.yaml
type: collection.insomnia.rest/5.0
name: Inventar
meta:
  id: wrk_«-asset-hash:hex(32)»
  created: «-timestamp»118
collection:
  - url: "{{ _.base }}/hosts"
    name: Hosts
    meta:
      id: req_«-asset-hash:hex(32)»
    method: GET
    authentication:
      type: basic
      useISO88591: false
      disabled: false
      username: leser
      password: «config-password:pwa»
  - url: https://«fqdn»/oauth/token
    name: Token
    authentication:
      type: oauth2
      grantType: password
      clientId: «-uuid»
      clientSecret: «generic-secret:hex(64)»
      username: «email»
      password: "{{ _.pw }}"
environments:
  name: Base
  data:
    base: https://«ipv4»:9443
    apiKey: «generic-secret:alnum(32)»
    pw: «-placeholder|{% prompt 'Password' %}»
==== bb_http_bruno api/Nodes/CreateLXC.bru
meta {
  name: Create LXC
  type: http
  seq: 4
}

post {
  url: https://{{host}}:8006/api2/json/nodes/{{node}}/lxc
  body: formUrlEncoded
  auth: none
}

headers {
  Authorization: PVEAPIToken=«~|root@pam!bruno=»«pve-api-token»
  ~CSRFPreventionToken: {{csrf}}
}

body:form-urlencoded {
  vmid: 231
  hostname: «hostname»
  ostemplate: local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst
  password: «config-password:pwa»
  net0: name=eth0,bridge=vmbr0,ip=«ipv4-cidr»,gw=«ipv4»,hwaddr=«mac»
}

vars:pre-request {
  host: «fqdn»
  node: «hostname»
}

tests {
  test("upid", () => expect(res.body.data).to.match(/^UPID:/));
}
==== bb_http_curlv tickets/curl-verbose.txt
* Host «fqdn#f»:443 was resolved.
* IPv6: (none)
* IPv4: «ipv4#a»
*   Trying «ipv4#a»:443...
* Connected to «fqdn#f» («ipv4#a») port 443
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384 / X25519 / RSASSA-PSS
* Server certificate:
*  subject: CN=«fqdn#f»
*  start date: Jan  4 00:00:00 2026 GMT
* Server auth using Basic with user 'mirror'
> GET /v2/_catalog HTTP/1.1
> Host: «fqdn#f»
> Authorization: Basic «basic-auth»
> User-Agent: curl/8.5.0
> X-Amz-Security-Token: «aws-session-token»
>
< HTTP/1.1 200 OK
< Docker-Distribution-Api-Version: registry/2.0
< Docker-Content-Digest: «-digest»
< Set-Cookie: harbor_sid=«session-cookie:hex(32)»; Path=/; HttpOnly; Secure
< X-Request-Id: «-uuid»
< Strict-Transport-Security: max-age=15724800
==== bb_http_httpie home/«=word»/.config/httpie/sessions/«=fqdn»/pve.json
{
    "__meta__": {
        "about": "HTTPie session file",
        "help": "https://«~|httpie.io»/docs#sessions",
        "httpie": "3.2.4"
    },
    "auth": {
        "raw_auth": "netops:«config-password:pwq2»",
        "type": "basic"
    },
    "cookies": [
        {
            "domain": "«fqdn»",
            "expires": «-timestamp»,
            "name": "_oauth2_proxy",
            "path": "/",
            "secure": true,
            "value": "«session-cookie:b64u(120)»"
        },
        {"domain": "", "expires": null, "name": "lang", "path": "/", "secure": false, "value": "de"}
    ],
    "headers": [
        {"name": "X-Api-Token", "value": "«generic-secret:alnum(48)»"},
        {"name": "Accept", "value": "application/json"}
    ]
}
==== bb_http_mitm captures/flow.txt
«ipv4»:51022: POST https://«fqdn»/realms/infra/protocol/openid-connect/token HTTP/2.0
    content-type: application/x-www-form-urlencoded
    user-agent: grafana/11.4.0
    x-b3-traceid: «-trace-id»
    content-length: 218

grant_type=authorization_code&code=«~:uuid».«~:uuid».«~:uuid»&client_id=grafana&client_secret=«url-token:alnum(32)»&redirect_uri=https%3A%2F%2F«fqdn»%2Flogin%2Fgeneric_oauth

 << HTTP/2.0 200 OK 3.1k
    content-type: application/json
    set-cookie: AUTH_SESSION_ID=«session-cookie:uuid»; Path=/realms/infra; Secure; HttpOnly

{"access_token":"«jwt»","expires_in":300,"refresh_expires_in":1800,"refresh_token":"«jwt»","token_type":"Bearer","session_state":"«-uuid»","scope":"openid email"}
==== bb_http_basicpage captures/request-dump.txt
=== 09:41:12.802 ===
PROPFIND /remote.php/dav/files/scan/ HTTP/1.1
Host: «fqdn»
Depth: 1
Authorization: Digest username="scan", realm="dav", nonce="«-asset-hash:hex(32)»", uri="/remote.php/dav/files/scan/", response="«~:ha1»", qop=auth, nc=00000002, cnonce="«-asset-hash:hex(16)»"
OCS-APIRequest: true

=== 09:41:13.118 ===
POST /index.php/login/v2/poll HTTP/1.1
Host: «fqdn»
X-Forwarded-For: «ipv4», «ipv4»
Cookie: oc_sessionPassphrase=«session-cookie:b64u(64)»; nc_session_id=«session-cookie:phpsess»

token=«url-token:alnum(128)»

=== 09:41:13.300 ===
HTTP/1.1 200 OK
ETag: W/"«-etag»"

{"server":"https://«fqdn»","loginName":"scan","appPassword":"«generic-secret:alnum(72)»"}
==== bb_http_webhookcfg deploy/alertmanager-receivers.txt
# collected from the old monitoring box, move to secrets before merging
curl -X POST -H 'Content-type: application/json' --data '{"text":"test"}' https://«~|hooks.slack.com»/services/«slack-webhook»
curl -d '{"text":"x"}' 'https://«~|contoso.webhook.office.com»/webhookb2/«teams-webhook»'
curl -F token=«monitoring-token:pushover» -F user=«~:lower(30)» -F message=x https://«~|api.pushover.net»/1/messages.json
curl "https://«fqdn»/message?token=«url-token:gotify»" -F title=x
curl -H 'Authorization: Bearer «monitoring-token:ntfy»' -d hi https://«fqdn»/pve
curl -X POST https://«~|events.pagerduty.com»/v2/enqueue -d '{"routing_key":"«monitoring-token:hex(32)»","event_action":"trigger"}'
curl -H 'DD-API-KEY: «datadog-key»' https://«~|api.datadoghq.eu»/api/v1/validate
curl -H "Authorization: GenieKey «monitoring-token:uuid»" https://«~|api.opsgenie.com»/v2/alerts
curl -H "X-Request-Id: «-uuid»" https://«fqdn»/-/healthy
==== bb_http_docs_clean docs/api-usage.md
# Using the API

Every request carries a token:

```http
GET /api2/json/nodes HTTP/1.1
Host: <your-host>:8006
Authorization: PVEAPIToken=USER@REALM!TOKENID=«-placeholder|<UUID>»
```

With curl:

```bash
curl -H "Authorization: Bearer $TOKEN" https://«~|api.example.com»/v1/me
curl -u "«-placeholder|<user>:<password>»" https://«~|api.example.com»/v1/login
curl -b "session=${SESSION}" -H 'X-Api-Key: «-placeholder|YOUR_API_KEY»' https://«~|api.example.com»/v1/hosts
```

| Header | Meaning |
| --- | --- |
| `X-Request-Id` | echo of yours, e.g. `«-uuid»` |
| `ETag` | `"«-etag»"` |
| `WWW-Authenticate` | `Basic realm="inventory"` |

A wrong password gives `401`, a missing secret `404`. Tokens end after one hour.
