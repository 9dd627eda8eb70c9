==== kd_go_main cmd/syncer/main.go
package main

import (
	"context"
	"crypto/tls"
	"database/sql"
	"flag"
	"log/slog"
	"net/http"
	"time"

	_ "«~|github.com»/lib/pq"
)

const (
	apiBase   = "https://«ipv4»:8006/api2/json"
	tokenID   = "syncer@pve!nightly"
	userAgent = "pve-syncer/«-version»"
)

// pveSecret belongs to tokenID, rotate every quarter.
var pveSecret = "«pve-api-token»"

type options struct {
	dsn      string
	password string
	interval time.Duration
}

func parse() options {
	var o options
	flag.StringVar(&o.dsn, "dsn", "postgres://inventory:«connection-string:pwa»@«fqdn»:5432/cmdb?sslmode=verify-full", "database")
	flag.StringVar(&o.password, "password", «-code-reference|os.Getenv("CMDB_PASSWORD")», "«-prose|password of the realm user»")
	flag.DurationVar(&o.interval, "interval", 5*time.Minute, "how often")
	flag.Parse()
	return o
}

func list(ctx context.Context, c *http.Client) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, apiBase+"/cluster/resources", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "PVEAPIToken="+tokenID+"="+«-code-reference|pveSecret»)
	req.Header.Set("X-Request-Id", "«-uuid»")
	return c.Do(req)
}
==== kd_go_test internal/redfish/client_test.go
package redfish

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestLoginKeepsTheSessionToken(t *testing.T) {
	want := "«~:hex(32)»"
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, pass, ok := r.BasicAuth()
		if !ok || user != "root" || pass != "«code-password:pwq2»" {
			t.Errorf("got user %q pass %q", user, pass)
		}
		w.Header().Set("X-Auth-Token", want)
		w.Header().Set("Etag", `W/"«-etag»"`)
	}))
	defer srv.Close()

	c := New(srv.URL, WithInsecure(true))
	if err := c.Login("root", "«code-password:human»"); err != nil {
		t.Fatal(err)
	}
	if c.token != want {
		t.Fatalf("token = %q, want %q", c.token, want)
	}
}

func TestEmptyPasswordIsRefused(t *testing.T) {
	for _, tc := range []struct{ name, password, err string }{
		{"empty", "", "«-prose|password must not be empty»"},
		{"placeholder", "«-placeholder|changeme»", "«-prose|default password in use»"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if err := New("http://«~|127.0.0.1»").Login("root", tc.password); err == nil || err.Error() != tc.err {
				t.Fatalf("err = %v", err)
			}
		})
	}
}
==== kd_rs_client src/netbox.rs
//! Reads prefixes and addresses from NetBox.
use anyhow::{bail, Context, Result};
use reqwest::header::{HeaderMap, HeaderValue, AUTHORIZATION};
use serde::Deserialize;

const BASE: &str = "https://«fqdn»/api/";
const TOKEN: &str = "«generic-secret:hex(40)»";

#[derive(Debug, Deserialize)]
pub struct Prefix {
    pub id: u64,
    pub prefix: ipnet::IpNet,
    pub vrf: Option<String>,
}

pub fn headers(token: &str) -> Result<HeaderMap> {
    let mut map = HeaderMap::new();
    let mut value = HeaderValue::from_str(&format!("Token {token}"))?;
    value.set_sensitive(true);
    map.insert(AUTHORIZATION, value);
    Ok(map)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_parsed() {
        let body = r#"{"id": 41, "prefix": "«ipv4-cidr»", "vrf": null}"#;
        let prefix: Prefix = serde_json::from_str(body).unwrap();
        assert_eq!(prefix.id, 41);
    }

    #[test]
    fn basic_auth_is_encoded() {
        let got = basic("ipam", "«code-password:pwcs»");
        assert_eq!(got, "Basic «basic-auth»");
        assert!(basic("", "").is_err(), "«-prose|user and password are required»");
    }

    #[test]
    fn the_checksum_matches() {
        assert_eq!(sha256_hex(b"abc\n"), "«-sha256»");
    }
}
==== kd_rs_config src/settings.rs
use secrecy::{ExposeSecret, SecretString};

pub struct Mqtt {
    pub host: String,
    pub port: u16,
    pub user: String,
    pub password: SecretString,
}

impl Default for Mqtt {
    fn default() -> Self {
        Self {
            host: "«fqdn»".into(),
            port: 8883,
            user: "pve-sensor".into(),
            password: SecretString::from("«code-password:pwsafe»".to_owned()),
        }
    }
}

impl Mqtt {
    pub fn from_env() -> Self {
        let password = «-code-reference|std::env::var("MQTT_PASSWORD").unwrap_or_default()»;
        Self { password: password.into(), ..Self::default() }
    }

    pub fn redacted(&self) -> String {
        format!("mqtts://{}:«-redacted|***»@{}:{}", self.user, self.host, self.port)
    }
}

/// Pre-shared AES-128 key of the radio gateway.
pub const RADIO_KEY: [u8; 16] = [«hex-key:chex»];
pub const MAGIC: [u8; 4] = [0x89, 0x50, 0x4e, 0x47];
pub const BUILD: &str = "«-git-sha»";
==== kd_py_django core/settings/production.py
"""Settings of the asset portal. See https://«~|docs.djangoproject.com»/en/5.1/ref/settings/"""
from pathlib import Path

from .base import *  # noqa: F403

BASE_DIR = Path(__file__).resolve().parent.parent.parent
SECRET_KEY = "django-insecure-«generic-secret:django»"
DEBUG = False
ALLOWED_HOSTS = ["«fqdn#h»", "«ipv4»", "localhost"]
CSRF_TRUSTED_ORIGINS = ["https://«fqdn#h»"]
CSRF_COOKIE_NAME = "«-identifier|csrftoken»"

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "assets",
        "USER": "assets_rw",
        "PASSWORD": "«code-password:pwq2»",
        "HOST": "«ipv4»",
        "PORT": 5432,
        "CONN_MAX_AGE": 600,
    }
}
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "«-identifier|django.contrib.auth.password_validation.MinimumLengthValidator»", "OPTIONS": {"min_length": 12}},
]
PASSWORD_HASHERS = ["«-identifier|django.contrib.auth.hashers.Argon2PasswordHasher»"]
EMAIL_HOST = "«fqdn»"
EMAIL_HOST_USER = "«email»"
EMAIL_HOST_PASSWORD = '«code-password:human»'
ADMINS = [("«person-name»", "«email»")]
SENTRY_DSN = "https://«sentry-dsn»@o«=int(100000,999999)».«~|ingest.de.sentry.io»/«=int(1000000,9999999)»"
CACHES = {"default": {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": "rediss://:«connection-string:pwa»@«fqdn»:6380/1"}}
AUTH_LDAP_BIND_DN = "uid=portal,cn=users,dc=«=word»,dc=lan"
AUTH_LDAP_BIND_PASSWORD = «-code-reference|env.str("LDAP_PW")»
==== kd_py_fabric fabfile.py
#!/usr/bin/env python3
from fabric import Config, Connection, task
from invoke import Responder

HOSTS = {
    "«hostname:numbered»": "«ipv4»",
    "«hostname:numbered»": "«ipv6»",
}
sudo_pass = Config(overrides={"sudo": {"password": "«code-password:human»"}})
passphrase = Responder(pattern=r"Enter passphrase for key .*: ", response="«code-password:spaced»\n")
pattern = r"\[sudo\] password for \w+: "


def conn(host):
    return Connection(host, user="ops", config=sudo_pass, connect_kwargs={"key_filename": "«-path|/home/ops/.ssh/id_ed25519»", "password": «-code-reference|None»})


@task
def upgrade(c, limit=None):
    """Refresh packages on every node; asks for nothing."""
    for name, address in HOSTS.items():
        if limit and limit not in name:
            continue
        with conn(address) as remote:
            remote.sudo("apt-get -qq update && apt-get -y dist-upgrade", hide=True)
            remote.run("smbclient -L //«fqdn» -U 'svc%«cli-password:pwsafe»'")
            print(name, remote.run("pveversion", hide=True).stdout.strip())
==== kd_py_pytest tests/test_pbs_api.py
import pytest
import responses

from pbsctl import Client, LoginFailed

URL = "https://«fqdn#h»:8007"
TICKET = "«pve-ticket:pbsticket»"
CSRF = "«pve-csrf-token»"
FP = "«-tls-fingerprint:fingerprint.lower»"


@pytest.fixture
def client():
    return Client(URL, user="archive@pbs", password="«code-password:pwsafe»", fingerprint=FP)


@responses.activate
def test_login_stores_ticket_and_csrf(client):
    responses.post(f"{URL}/api2/json/access/ticket", json={"data": {"username": "archive@pbs", "ticket": TICKET, "CSRFPreventionToken": CSRF}})
    client.login()
    assert client.session.cookies["PBSAuthCookie"]
    assert client.session.headers["CSRFPreventionToken"] == CSRF


@pytest.mark.parametrize("password", ["", None, "«-placeholder|wrong»"])
@responses.activate
def test_bad_password(client, password):
    responses.post(f"{URL}/api2/json/access/ticket", status=401, json={"errors": {"password": "«-prose|authentication failed»"}})
    client.password = «-code-reference|password»
    with pytest.raises(LoginFailed):
        client.login()


def test_token_header():
    c = Client(URL, token_name="archive@pbs!pytest", token_value="«pbs-api-token»")
    assert c.session.headers["Authorization"].startswith("PBSAPIToken=")
    assert c.upid == "«-pve-upid»"
==== kd_py_airflow dags/export_usage.py
from datetime import datetime

from airflow import DAG
from airflow.models import Connection
from airflow.operators.python import PythonOperator

SNOWFLAKE = Connection(conn_id="billing", conn_type="mysql", host="«ipv4»", login="billing_ro", password="«code-password:phrase»", schema="usage", port=3306)
S3 = dict(aws_access_key_id="«aws-access-key-id»", aws_secret_access_key="«aws-secret-key»", endpoint_url="https://«fqdn»:9000", region_name="garage")
DATABRICKS = {"host": "https://«~:adb»", "token": "«databricks-token»", "http_path": "/sql/1.0/warehouses/«-identifier:hex(16)»"}


def run(**context):
    run_id = context["run_id"]
    key = f"usage/{run_id}.parquet"
    print("writing", key, "version", "«-version:semver»")


with DAG("export_usage", start_date=datetime(2025, 1, 1), schedule="@daily", catchup=False, tags=["billing", "«=word»"]) as dag:
    PythonOperator(task_id="run", python_callable=run, op_kwargs={"secret": «-reference|"{{ var.value.usage_secret }}"»})
==== kd_java_spring src/main/java/net/portal/config/SecurityConfig.java
package net.portal.config;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

@Configuration
public class SecurityConfig {

    private static final long serialVersionUID = «-number»L;
    private static final String JWT_SECRET = "«generic-secret:bytes(48)»";

    @Value("${portal.ldap.password:«~|changeit»}")
    private String ldapPassword;

    @Bean
    LdapContextSource contextSource() {
        LdapContextSource source = new LdapContextSource();
        source.setUrl("ldaps://«fqdn»:636");
        source.setUserDn("cn=portal,ou=services,dc=«=word»,dc=lan");
        source.setPassword("«code-password:pwcs»");
        return source;
    }

    @Bean
    InMemoryUserDetailsManager users() {
        // local fallback when the directory is down
        return new InMemoryUserDetailsManager(User.withUsername("notfall").password("{bcrypt}«password-hash:bcrypt»").roles("ADMIN").build());
    }

    String passwordEncoderId() {
        return "«-identifier|pbkdf2@SpringSecurity_v5_8»";
    }
}
==== kd_java_junit src/test/java/net/portal/VaultClientTest.java
package net.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mock;

class VaultClientTest {
    private static final String TOKEN = "«vault-token»";
    private static final char[] STORE_PASSWORD = "«code-password:pwsafe»".toCharArray();

    @Mock private KeyStoreLoader loader;

    @BeforeEach
    void setUp() {
        System.setProperty("javax.net.ssl.trustStorePassword", "«~|changeit»");
        when(loader.load("keystore.p12", STORE_PASSWORD)).thenReturn(null);
    }

    @Test
    void leaseIdIsNotASecret() {
        assertEquals("«-uuid»", new VaultClient("http://«ipv4»:8200", TOKEN).lease("database/creds/readonly").id());
    }

    @Test
    void maskHidesAllButFour() {
        assertEquals("«-redacted|********»", Mask.of(TOKEN, 0));
        assertEquals("«-prose|Invalid token or password»", new AuthException().getMessage());
    }
}
==== kd_kt_android app/src/main/java/net/homelab/pve/Api.kt
package net.homelab.pve

import okhttp3.CertificatePinner
import okhttp3.Credentials
import okhttp3.OkHttpClient
import okhttp3.Request

object Api {
    private const val HOST = "«fqdn»"
    private const val TOKEN_ID = "root@pam!android"
    private const val TOKEN_SECRET = "«pve-api-token»"
    const val MAPS_KEY = "«gcp-api-key»"
    private const val PREF_PASSWORD = "«-identifier|pref_password»"

    val pinner: CertificatePinner = CertificatePinner.Builder()
        .add(HOST, "sha256/«-tls-fingerprint:key32»")
        .build()

    private val client = OkHttpClient.Builder()
        .certificatePinner(pinner)
        .authenticator { _, response ->
            response.request.newBuilder().header("Authorization", Credentials.basic("mobile", "«code-password:human»")).build()
        }
        .build()

    fun resources() = client.newCall(
        Request.Builder().url("https://$HOST:8006/api2/json/cluster/resources")
            .header("Authorization", "PVEAPIToken=$TOKEN_ID=«-reference|$TOKEN_SECRET»").build()
    ).execute()

    fun saved(prefs: android.content.SharedPreferences) = «-code-reference|prefs.getString(PREF_PASSWORD, null)»
}
==== kd_kts_build build.gradle.kts
plugins {
    kotlin("jvm") version "«-version|2.0.21»"
    id("com.google.cloud.tools.jib") version "3.4.4"
    `maven-publish`
    signing
}

group = "net.«=word»"
version = "«-version:semver»"

repositories {
    mavenCentral()
    maven {
        url = uri("https://«fqdn»/repository/maven-releases/")
        credentials {
            username = "ci-publish"
            password = "«code-password:pwsafe»"
        }
    }
    maven("https://«fqdn»/artifactory/libs") {
        credentials(HttpHeaderCredentials::class) {
            name = "X-JFrog-Art-Api"
            value = "«artifact-token»"
        }
        authentication { create<HttpHeaderAuthentication>("header") }
    }
}

jib {
    to {
        image = "«~|registry.gitlab.com»/«=word»/portal"
        auth {
            username = "gitlab+deploy-token-«=int(100000,999999)»"
            password = "«gitlab-deploy-token»"
        }
    }
    from.image = "eclipse-temurin@«-digest»"
}

signing {
    useInMemoryPgpKeys(«-code-reference|System.getenv("SIGNING_KEY")», «-code-reference|System.getenv("SIGNING_PASSWORD")»)
}
