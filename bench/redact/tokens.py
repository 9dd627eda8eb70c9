"""Tokens of services: prefix, alphabet, length and checksum as the services make them."""
import base64, json, zlib

B62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def base62(number, width):
    text = ""
    while number:
        number, rest = divmod(number, 62)
        text = B62[rest] + text
    return text.rjust(width, "0")


class Tokens:
    """Mixed into Values; uses its building blocks."""

    def checked(self, prefix):
        """30 letters and their CRC-32 in base 62."""
        body = self.v_alnum(30)
        return prefix + body + base62(zlib.crc32(body.encode()), 6)

    def v_github_pat(self):
        return self.checked(self.rng.choice(["ghp_", "ghp_", "gho_", "ghs_", "ghu_", "ghr_"]))

    def v_github_fine_grained_pat(self): return f"github_pat_{self.v_alnum(22)}_{self.v_alnum(59)}"

    def v_gitlab_pat(self):
        if self.rng.random() < 0.3:
            return f"glpat-{self.v_b64u(27)}.01.{self.v_lower(9)}"
        return "glpat-" + self.v_b64u(20)

    def v_gitlab_deploy_token(self): return "gldt-" + self.v_b64u(20)
    def v_gitlab_runner_token(self): return self.rng.choice(["glrt-", "GR1348941", "glrt-t1_"]) + self.v_b64u(20)
    def v_gitlab_trigger(self): return "glptt-" + self.v_hex(40)
    def v_gitlab_other(self): return self.rng.choice(["glcbt-64_", "glsoat-", "glft-", "glimt-", "glagent-"]) + self.v_b64u(20)
    def v_gitea(self): return self.v_hex(40)
    def v_bitbucket(self): return f"ATBB{self.v_alnum(24)}{self.v_hex(8).upper()}"
    def v_npm_token(self): return self.checked("npm_")

    def v_pypi_token(self):
        body = b"\x02\x01\x08" + self.v_shop("pypi", "org").encode() + b"\x02\x24" + self.v_uuid().encode() + b"\x00\x02\x2a[3,\"" + self.v_uuid().encode() + b"\"]\x00\x00\x06\x20" + self.raw(32)
        return "pypi-" + base64.urlsafe_b64encode(body).decode().rstrip("=")

    def v_crates_io_token(self): return "cio" + self.v_alnum(32)
    def v_rubygems_key(self): return "rubygems_" + self.v_hex(48)
    def v_nuget(self): return "oy2" + self.v_lower(43)
    def v_dockerhub(self): return "dckr_pat_" + self.v_b64u(27)
    v_docker_token = v_dockerhub
    def v_jfrog(self): return "AKCp" + self.v_alnum(69)
    def v_jfrog_ref(self): return "cmVmdGtuO" + self.v_alnum(55)
    def v_buildkite(self): return "bkua_" + self.v_hex(40)
    def v_circleci(self): return f"CCIPAT_{self.v_alnum(22)}_{self.v_hex(40)}"

    # Clouds

    def v_aws_access_key_id(self): return self.rng.choice(["AKIA", "AKIA", "ASIA"]) + self.v_b32(16)

    def v_aws_session_token(self): return "IQoJb3JpZ2luX2Vj" + self.v_b64(340) + "=="
    def v_azure_client_secret(self): return f"{self.v_alnum(3)}{self.v_int(7, 8)}Q~{self.v_b64u(31)}{self.v_alnum(3)}"
    def v_azure_storage_key(self): return base64.b64encode(self.raw(64)).decode()
    def v_azure_sas(self): return base64.b64encode(self.raw(32)).decode()
    def v_gcp_api_key(self): return "AIzaSy" + self.v_b64u(33)
    def v_google_client_secret(self): return "GOCSPX-" + self.v_b64u(28)
    def v_google_refresh_token(self): return "1//0" + self.v_int(3, 9) + self.v_b64u(60, 95)
    def v_digitalocean_token(self): return self.rng.choice(["dop_v1_", "doo_v1_", "dor_v1_"]) + self.v_hex(64)
    def v_linode(self): return self.v_hex(64)
    def v_vultr(self): return self.v_upper(36)
    def v_scaleway(self): return self.v_uuid()
    def v_netkey(self): return "[" + ", ".join(self.v_int(0, 255) for _ in range(16)) + "]"
    def v_op_key(self): return f"A3-{self.v_upper(6)}-{self.v_upper(6)}-{self.v_upper(5)}-{self.v_upper(5)}-{self.v_upper(5)}-{self.v_upper(5)}"
    def v_cf_tunnel(self): return base64.b64encode(json.dumps({"a": self.v_hex(32), "t": self.v_uuid(), "s": self.v_bytes(32)}).encode()).decode()
    def v_es_key(self): return base64.b64encode(f"{self.v_b64u(20)}:{self.v_b64u(22)}".encode()).decode()
    def v_b2(self): return "K00" + self.v_alnum(28)
    def v_ya29(self): return "ya29.a0" + self.v_b64u(180)
    def v_twilio_sid(self): return "AC" + self.v_hex(32)
    def v_ovh(self): return self.v_hex(32)
    def v_tailscale_key(self): return f"tskey-{self.rng.choice(['auth', 'api', 'client'])}-k{self.v_alnum(11)}CNTRL-{self.v_alnum(32)}"
    def v_netbird_token(self): return self.checked("nbp_")
    def v_terraform_cloud_token(self): return f"{self.v_alnum(14)}.atlasv1.{self.v_b64u(67)}"
    def v_pulumi(self): return "pul-" + self.v_hex(40)
    def v_vault_token(self): return self.rng.choice(["hvs.", "hvs.CAES", "hvb."]) + self.v_b64u(90, 95)
    def v_vault_legacy(self): return "s." + self.v_alnum(24)
    def v_doppler_token(self): return f"dp.{self.rng.choice(['pt', 'st.prd', 'sa'])}.{self.v_alnum(43)}"
    def v_databricks_token(self): return "dapi" + self.v_hex(32)
    def v_pscale(self): return self.rng.choice(["pscale_tkn_", "pscale_pw_"]) + self.v_b64u(43)

    def v_onepassword_token(self):
        body = json.dumps({"signInAddress": "team.1password.eu", "userAuth": {"method": "SRPg-4096", "salt": self.v_b64u(22)}, "secretKey": "A3-" + self.v_upper(6)})
        return "ops_" + base64.b64encode(body.encode()).decode().rstrip("=")

    # Talk, mail, money

    def v_slack_token(self):
        r = self.rng
        return r.choice([
            lambda: f"xoxb-{self.v_digits(12)}-{self.v_digits(13)}-{self.v_alnum(24)}",
            lambda: f"xoxp-{self.v_digits(12)}-{self.v_digits(12)}-{self.v_digits(13)}-{self.v_hex(32)}",
            lambda: f"xapp-1-A{self.v_upper(10)}-{self.v_digits(13)}-{self.v_hex(64)}",
        ])()

    def v_slack_webhook(self): return f"T{self.v_upper(8, 10)}/B{self.v_upper(8, 10)}/{self.v_alnum(24)}"

    def v_discord_bot_token(self):
        who = base64.b64encode(self.v_int(10**17, 10**18).encode()).decode().rstrip("=")
        return f"{who}.{self.v_b64u(6)}.{self.v_b64u(38)}"

    def v_discord_webhook(self): return f"{self.v_int(10**17, 10**18)}/{self.v_b64u(68)}"
    def v_telegram_bot_token(self): return f"{self.v_int(10**8, 10**10 - 1)}:AA{self.v_b64u(33)}"

    def v_teams_webhook(self):
        return f"{self.v_uuid()}@{self.v_uuid()}/IncomingWebhook/{self.v_hex(32)}/{self.v_uuid()}"

    def v_stripe_key(self): return self.rng.choice(["sk_live_", "rk_live_"]) + self.v_alnum(24) if self.rng.random() < 0.5 else f"sk_live_51{self.v_alnum(97)}"
    def v_stripe_webhook(self): return "whsec_" + self.v_alnum(32)
    def v_square_token(self): return self.rng.choice(["EAAA" + self.v_b64u(60), "sq0atp-" + self.v_b64u(22), "sq0csp-" + self.v_b64u(43)])
    def v_paypal_token(self): return f"access_token$production${self.v_lower(16)}${self.v_hex(32)}"
    def v_shopify_token(self): return self.rng.choice(["shpat_", "shpss_", "shpca_"]) + self.v_hex(32)
    def v_twilio_api_key(self): return "SK" + self.v_hex(32)
    def v_sendgrid_key(self): return f"SG.{self.v_b64u(22)}.{self.v_b64u(43)}"
    def v_mailgun_key(self): return self.rng.choice([f"key-{self.v_hex(32)}", f"{self.v_hex(32)}-{self.v_hex(8)}-{self.v_hex(8)}"])
    def v_mailchimp_key(self): return f"{self.v_hex(32)}-us{self.v_int(1, 21)}"
    def v_brevo(self): return f"xkeysib-{self.v_hex(64)}-{self.v_alnum(16)}"
    def v_postmark(self): return self.v_uuid()

    # Models

    def v_openai_key(self):
        return self.rng.choice([f"sk-{self.v_alnum(20)}T3BlbkFJ{self.v_alnum(20)}", f"sk-proj-{self.v_b64u(74)}T3BlbkFJ{self.v_b64u(73)}A", f"sk-svcacct-{self.v_b64u(58)}T3BlbkFJ{self.v_b64u(57)}A"])

    def v_anthropic_key(self): return f"sk-ant-{self.rng.choice(['api03', 'admin01'])}-{self.v_b64u(93)}AA"
    def v_huggingface_token(self): return "hf_" + self.v_alpha(34)
    def v_groq(self): return "gsk_" + self.v_alnum(52)
    def v_replicate(self): return "r8_" + self.v_alnum(37)
    def v_perplexity(self): return "pplx-" + self.v_alnum(48)
    def v_openrouter(self): return "sk-or-v1-" + self.v_hex(64)
    def v_xai(self): return "xai-" + self.v_alnum(80)

    # Watching and working

    def v_grafana_token(self):
        body = self.v_alnum(32)
        return f"glsa_{body}_{zlib.crc32(body.encode()):08x}" if self.rng.random() < 0.7 else "glc_" + base64.b64encode(json.dumps({"o": self.v_int(10000, 999999), "n": "stack-alloy", "k": self.v_alnum(24), "m": {"r": "eu"}}).encode()).decode()

    def v_newrelic_key(self): return "NRAK-" + self.v_upper(27)
    def v_newrelic_ingest(self): return self.v_hex(36) + "NRAL"

    def v_sentry_token(self):
        body = json.dumps({"iat": self.span(1_700_000_000, 1_790_000_000) + 0.5, "url": "https://sentry.io", "region_url": "https://de.sentry.io", "org": self.v_word()})
        return f"sntrys_{base64.b64encode(body.encode()).decode().rstrip('=')}_{self.v_b64u(43)}"

    def v_dynatrace(self): return f"dt0c01.{self.v_b32(24)}.{self.v_b32(64)}"
    def v_honeycomb(self): return "hcaik_" + self.v_lower(58)
    def v_influx(self): return self.v_b64u(86) + "=="
    def v_pagerduty(self): return "u+" + self.v_b64u(18)
    def v_uptimerobot(self): return f"ur{self.v_int(100000, 999999)}-{self.v_hex(24)}"
    def v_healthcheck(self): return self.v_uuid()
    def v_atlassian_token(self): return f"ATATT3xFfGF0{self.v_b64u(171)}={self.v_hex(8).upper()}"
    def v_linear_key(self): return "lin_api_" + self.v_alnum(40)
    def v_notion_token(self): return self.rng.choice([f"ntn_{self.v_digits(11)}{self.v_alnum(35)}", f"secret_{self.v_alnum(43)}"])
    def v_figma_token(self): return "figd_" + self.v_b64u(40)
    def v_postman_key(self): return f"PMAK-{self.v_hex(24)}-{self.v_hex(34)}"
    def v_airtable(self): return f"pat{self.v_alnum(14)}.{self.v_hex(64)}"
    def v_sonar(self): return self.rng.choice(["squ_", "sqp_", "sqa_"]) + self.v_hex(40)
    def v_snyk(self): return self.v_uuid()
    def v_pushover(self): return self.v_lower(30)
    def v_gotify(self): return self.rng.choice("AC") + self.v_b64u(14)
    def v_ntfy(self): return "tk_" + self.v_lower(29)
    def v_hass(self): return self.v_jwt()
    def v_plex(self): return self.v_b64u(20)
