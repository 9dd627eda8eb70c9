==== kd_cs_appsettings src/Portal/appsettings.Production.json
{
  "Logging": { "LogLevel": { "Default": "Information", "Microsoft.AspNetCore": "Warning" } },
  "AllowedHosts": "«fqdn»;localhost",
  "ConnectionStrings": {
    "Main": "Server=tcp:«fqdn»,1433;Initial Catalog=Portal;User ID=portal_app;Password=«connection-string:pwsafe»;Encrypt=True;TrustServerCertificate=False;",
    "Storage": "DefaultEndpointsProtocol=https;AccountName=«=lower(12,18)»;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»"
  },
  "AzureAd": {
    "Instance": "https://«~|login.microsoftonline.com»/",
    "TenantId": "«-uuid»",
    "ClientId": "«-uuid»",
    "ClientSecret": "«azure-client-secret»",
    "CallbackPath": "/signin-oidc"
  },
  "Jwt": { "Issuer": "https://«fqdn»", "Key": "«generic-secret:b64u(64)»", "ExpireMinutes": 30 },
  "Smtp": { "Host": "«ipv4»", "Port": 587, "User": "«email»", "Password": "«config-password:pwcs»" },
  "KeyVault": { "Uri": "https://kv-«=word».«~|vault.azure.net»/", "SecretName": "«-setting|portal-smtp-password»" },
  "PasswordPolicy": { "MinLength": 14, "RequireDigit": true, "ResetTokenLifetime": "02:00:00" }
}
==== kd_cs_code src/Portal/Services/VmImporter.cs
using System.Data.SqlClient;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Portal.Services;

public sealed class VmImporter(ILogger<VmImporter> log, HttpClient http)
{
    private static readonly Guid AppId = Guid.Parse("«-uuid»");
    private readonly NetworkCredential _bmc = new("ADMIN", "«code-password:pwcs»");

    public async Task<int> RunAsync(CancellationToken ct)
    {
        var raw = Encoding.ASCII.GetBytes("importer:«code-password:pwsafe»");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", «-code-reference|Convert.ToBase64String(raw)»);
        http.BaseAddress = new Uri("https://«ipv4»:8006/");

        var builder = new SqlConnectionStringBuilder
        {
            DataSource = "«hostname:numbered»\\SQLEXPRESS",
            InitialCatalog = "Cmdb",
            UserID = "cmdb",
            Password = "«code-password:human»",
        };
        await using var db = new SqlConnection(builder.ConnectionString);
        await db.OpenAsync(ct);
        if (string.IsNullOrEmpty(builder.Password)) throw new InvalidOperationException("«-prose|Password must be set»");
        log.LogInformation("importing for {AppId}", AppId);
        return 0;
    }
}
==== kd_swift_keychain Sources/Console/Session.swift
import Foundation

struct Session {
    static let endpoint = URL(string: "wss://«fqdn»/socket")!
    static let apiKey = "«generic-secret:alnum(40)»"
    static let keychainAccount = "«-identifier|net.console.password»"

    let cookie: HTTPCookie? = HTTPCookie(properties: [
        .domain: "«fqdn»",
        .path: "/",
        .name: "PVEAuthCookie",
        .value: "«pve-ticket:pveauth»",
        .secure: "TRUE",
    ])

    func credential() -> URLCredential {
        #if DEBUG
        return URLCredential(user: "root@pam", password: "«code-password:pwsafe»", persistence: .forSession)
        #else
        return URLCredential(user: user, password: «-code-reference|keychain.string(for: Self.keychainAccount) ?? ""», persistence: .none)
        #endif
    }
}

final class SessionTests: XCTestCase {
    func testDecodesToken() throws {
        let token = "«jwt»"
        XCTAssertEqual(try decode(token).subject, "«-uuid»")
    }

    func testLocalizedHint() {
        XCTAssertEqual(NSLocalizedString("login.password", comment: ""), "«-i18n|Passwort»")
    }
}
==== kd_c_snmp src/agent_config.c
/* Fixed defaults of the UPS agent; overwritten from flash when present. */
#include <stdint.h>
#include <string.h>

#include "agent.h"

#define FW_VERSION      "«-version:semver»"
#define FW_CRC          0x«-asset-hash:hex(8)»u
#define SNMP_RO         "«snmp-community»"
#define SNMP_RW         "«snmp-community:pwsafe»"
#define V3_USER         "upsmon"
#define V3_AUTH_PASS    "«snmp-password:pwsafe»"
#define V3_PRIV_PASS    "«snmp-password:phrase»"
#define TRAP_SINK       "«ipv4»"
#define SYS_OID         "«-identifier:oid»"
#define PASSWORD_MAX    32

static const uint8_t hmac_key[16] = { «hex-key:chex» };
static const uint8_t png_magic[8] = { 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a };

int agent_login(const char *user, const char *password)
{
    if (password == NULL || *password == '\0')
        return AGENT_E_NOPASS;          /* «-prose|password missing» */
    if (!strcmp(user, "service") && !strcmp(password, "«code-password:alnum(10,14)»"))
        return AGENT_OK;
    return agent_check(user, password);
}

void agent_defaults(struct agent_cfg *cfg)
{
    strncpy(cfg->wifi_ssid, "Lager-IoT", sizeof cfg->wifi_ssid);
    strncpy(cfg->wifi_psk, "«wifi-psk:pwsafe»", sizeof cfg->wifi_psk);
    strncpy(cfg->mqtt_host, "«fqdn»", sizeof cfg->mqtt_host);
}
==== kd_ino_secrets firmware/rack-sensor/arduino_secrets.h
#pragma once
// Nicht einchecken. Board «-serial:upper(12)», Standort Rack 3
#define SECRET_SSID "«=word»-iot"
#define SECRET_PASS "«wifi-psk:phrase»"
#define SECRET_OPTIONAL_PASS ""

#define MQTT_SERVER "«ipv4»"
#define MQTT_USER   "rack3"
#define MQTT_PASS   "«code-password:pwsafe»"

#define INFLUXDB_URL    "http://«fqdn»:8086"
#define INFLUXDB_TOKEN  "«monitoring-token:influxtok»"
#define INFLUXDB_ORG    "«-identifier:hex(16)»"
#define INFLUXDB_BUCKET "climate"

// LoRaWAN, from the console (MSB first)
static const u1_t PROGMEM APPEUI[8] = { 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00 };
static const u1_t PROGMEM APPKEY[16] = { «hex-key:chex» };

const char* ROOT_CA PROGMEM = R"EOF(
«-certificate»
)EOF";
==== kd_lua_nginx lua/auth.lua
local jwt = require "resty.jwt"
local redis = require "resty.redis"
local cjson = require "cjson.safe"

local _M = { _VERSION = "«-version:semver»" }

local conf = {
  redis_host = "«ipv4»",
  redis_port = 6379,
  redis_pass = "«code-password:pwa»",
  hmac = [[«generic-secret:bytes(48)»]],
  realm = "«=word»",
  token_header = "«-identifier|x-auth-token»",
}

function _M.check()
  local token = ngx.var.cookie_session or ngx.req.get_headers()[conf.token_header]
  if not token then
    ngx.log(ngx.ERR, "«-prose|no token in request»")
    return ngx.exit(401)
  end
  local obj = jwt:verify(conf.hmac, token)
  if not obj.verified then
    return ngx.exit(403)
  end
  local red = redis:new()
  red:set_timeouts(200, 200, 500)
  assert(red:connect(conf.redis_host, conf.redis_port))
  local ok, err = red:auth(«-code-reference|conf.redis_pass»)
  return ok, err
end

-- curl -H 'X-Auth-Token: «bearer-token:hex(48)»' https://«fqdn»/debug
return _M
==== kd_pl_check usr/lib/nagios/plugins/check_pve_custom.pl
#!/usr/bin/perl
# check_pve_custom: storage usage over the API. GPL-2.
use strict;
use warnings;
use LWP::UserAgent;
use Getopt::Long qw(:config no_ignore_case);
use JSON::XS;

our $VERSION = '«-version:semver»';
my %opt = (
    host     => '«fqdn»',
    port     => 8006,
    user     => 'monitor@pve',
    password => '«code-password:pwcs»',
    node     => '«hostname:numbered»',
    warn     => 80,
);
my $mailpw = q{«code-password:pwsafe»};
GetOptions(\%opt, 'host|H=s', 'port=i', 'user|u=s', 'password|p=s', 'node=s', 'warn|w=i')
    or die "Usage: $0 -H HOST -u USER -p «-placeholder|PASSWORD»\n";

my $ua = LWP::UserAgent->new(ssl_opts => { verify_hostname => 0 });
my $r = $ua->post("https://$opt{host}:$opt{port}/api2/json/access/ticket", { username => $opt{user}, password => «-code-reference|$opt{password}» });
die "UNKNOWN: «-prose|login failed, wrong password?»\n" unless $r->is_success;
my $data = decode_json($r->decoded_content)->{data};
$ua->default_header('Cookie' => "PVEAuthCookie=«-reference|$data->{ticket}»");
$ua->credentials("«ipv4»:443", 'iLO', 'hpmon' => '«code-password:human»');
exit 0;
