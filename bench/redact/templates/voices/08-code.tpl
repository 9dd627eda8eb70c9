==== vo_code_diff_env patches/rotate-env.diff
diff --git a/deploy/app.env b/deploy/app.env
index «-short-sha»..«-short-sha» 100644
--- a/deploy/app.env
+++ b/deploy/app.env
@@ -3,7 +3,8 @@ APP_ENV=production
 APP_URL=https://«fqdn»
-APP_KEY=base64:«laravel-app-key»
-DB_PASSWORD=«env-password:pw»
+APP_KEY=base64:«laravel-app-key»
+DB_PASSWORD=«env-password:pw»
+DB_PASSWORD_FILE=/run/secrets/db
 DB_HOST=«ipv4»
-REDIS_URL=redis://:«connection-string:pwa»@«ipv4»:6379
+REDIS_URL=«-reference|${REDIS_URL}»
 LOG_LEVEL=warning
==== vo_code_format_patch patches/0002-drop-password.patch
From «-git-sha» Mon Sep 17 00:00:00 2001
From: «person-name» <«email»>
Date: Wed, 5 Nov 2025 22:41:03 +0100
Subject: [PATCH 2/3] monitoring: take the password from the vault

The old one («prose-password:pw») is burned, it was in the chat.
Tested on «hostname:numbered».

Signed-off-by: «person-name» <«email»>
---
 roles/monitoring/vars/main.yml | 4 ++--
 1 file changed, 2 insertions(+), 2 deletions(-)

diff --git a/roles/monitoring/vars/main.yml b/roles/monitoring/vars/main.yml
index «-short-sha»..«-short-sha» 100644
--- a/roles/monitoring/vars/main.yml
+++ b/roles/monitoring/vars/main.yml
@@ -1,4 +1,4 @@
 zabbix_server: «ipv4»
-zabbix_api_password: «config-password:pw»
-snmp_community: "«snmp-community»"
+zabbix_api_password: "«-reference|{{ vault_zabbix_api_password }}»"
+snmp_community: "«-reference|{{ vault_snmp_community }}»"
-- 
«-version|2.47.1»
==== vo_code_gitlog tickets/git-log.txt
commit «-git-sha» (HEAD -> main, origin/main)
Author: «person-name» <«email»>
Date:   Tue Nov 4 09:20:11 2025 +0100

    ci: stop printing the token

commit «-git-sha»
Author: «person-name» <«email»>
Date:   Mon Nov 3 18:02:55 2025 +0100

    oops, remove token glpat from pipeline

    it was «gitlab-pat», revoked by now

commit «-git-sha»
Merge: «-short-sha» «-short-sha»
Author: «person-name» <«email»>
Date:   Mon Nov 3 17:11:40 2025 +0100

    Merge branch 'fix/login' into 'main'

    set admin password to «prose-password:pwa» on the test box («ipv4»)

    See merge request infra/pve!«=int(10,400)»
==== vo_code_commit_msg .git/COMMIT_EDITMSG
lab: replace the nodes' password

Old: «prose-password:pw»
New: «prose-password:pw»
Hosts: «hostname:numbered», «hostname:numbered»

Refs: #«=int(100,900)»
Co-authored-by: «person-name» <«email»>
# Please enter the commit message for your changes. Lines starting
# with '#' will be ignored, and an empty message aborts the commit.
#
# On branch main
# Your branch is up to date with 'origin/main'.
#
# Changes to be committed:
#	modified:   hosts.ini
# >8 >8
diff --git c/hosts.ini i/hosts.ini
index «-short-sha»..«-short-sha» 100644
@@ -2 +2 @@
-«hostname:numbered» ansible_host=«ipv4» ansible_password=«ansible-password:pw»
+«hostname:numbered» ansible_host=«ipv4» ansible_password=«ansible-password:pw»
==== vo_code_comments_c src/main.c
/*
 * pvewatch - tiny watcher
 * Author: «person-name» <«email»>
 * $Revision: «-version|1.7» $
 */
#include <stdio.h>
#include "http.h"

#define DEFAULT_HOST "«ipv4»"
#define DEFAULT_USER "watch@pve"
/* used to be "«code-password:pw»", do not reuse */
#define DEFAULT_PASS "«code-password:pwa»"
#define PASS_MAX     64

static const unsigned char key[16] = { «hex-key:chex» };
static const char *etag = "«-md5»";

int main(int argc, char **argv)
{
    char password[PASS_MAX];
    if (argc < 3) {
        fprintf(stderr, "usage: %s HOST PASSWORD\n", argv[0]);
        return 2;
    }
    /* e.g. ./pvewatch «fqdn» «cli-password:pwa» */
    snprintf(password, sizeof password, "%s", argv[2]);
    return http_login(argv[1], DEFAULT_USER, password);
}
==== vo_code_todo_py tools/todo.py
# -*- coding: utf-8 -*-
# temporär, «person-name:name(de)» fragen  (login: admin, pw: «code-password:pw»)
import requests, hashlib

# curl -k -u 'root@pam:«cli-password:pwq2»' https://«ipv4»:8006/
BASE = "https://«fqdn»:8006/api2/json"
s = requests.Session()
s.auth = ("reporting", "«code-password:pw»")
s.headers["X-Api-Key"] = "«generic-secret:alnum(40)»"
s.cookies.set("PVEAuthCookie", "«pve-ticket»")
s.proxies = {"https": "http://proxy:«connection-string:pwa»@«ipv4»:3128"}

def fingerprint(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()   # «-sha256»

def login(user: str, password: str | None = None):
    password = password or «-code-reference|input("password: ")»
    return s.post(BASE + "/access/ticket", data={"username": user, "password": password})
==== vo_code_tests tests/test_login.py
import pytest
from app.auth import login, hash_password

VALID = {"username": "test@pve", "password": "«code-password:pwa»"}
LONG = "a" * 64
STAGING = "https://«fqdn»:8006"

@pytest.mark.parametrize("password", ["", " ", "«-placeholder|password»", "«-placeholder|xxxxxxxx»"])
def test_rejects_weak(password):
    with pytest.raises(ValueError):
        hash_password(password)

def test_login_on_staging(requests_mock):
    requests_mock.post(f"{STAGING}/api2/json/access/ticket", json={"data": {"ticket": "PVE:test"}})
    assert login(STAGING, **VALID)["ticket"].startswith("PVE:")

def test_token():
    # real token of the staging cluster, read only
    h = {"Authorization": "PVEAPIToken=ro@pve!pytest=«pve-api-token»"}
    assert len(h["Authorization"]) > 40
==== vo_code_dockerfile Dockerfile
# syntax=docker/dockerfile:1
FROM debian:bookworm-slim@«-digest»
LABEL maintainer="«person-name» <«email»>"
ARG APT_PROXY=http://«ipv4»:3142
ARG GIT_TOKEN=«gitlab-pat»
ENV PBS_REPOSITORY=backup@pbs@«fqdn»:main \
    PBS_PASSWORD=«env-password:pwa» \
    PBS_FINGERPRINT=«-tls-fingerprint:fingerprint.lower»
RUN echo "root:«cli-password:pwa»" | chpasswd \
 && apt-get update && apt-get install -y --no-install-recommends curl=«-version|7.88.1-10+deb12u8» \
 && curl -fsSL -u mirror:«cli-password:pwa» https://«fqdn»/key.gpg -o /etc/apt/trusted.gpg.d/lab.gpg
RUN --mount=type=secret,id=npm NPM_TOKEN=$(cat /run/secrets/npm) npm ci
HEALTHCHECK CMD curl -fsS http://«~|127.0.0.1»:8080/health
==== vo_code_sql_dump dump/seed.sql
-- MariaDB dump 10.19  Distrib «-version|10.11.6-MariaDB», for debian-linux-gnu (x86_64)
-- Host: «ipv4»    Database: helpdesk
SET NAMES utf8mb4;
CREATE TABLE `users` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `name` varchar(120) NOT NULL,
  `mail` varchar(190) NOT NULL,
  `password` varchar(255) NOT NULL,
  `phone` varchar(40) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4;
INSERT INTO `users` VALUES
(1,'«person-name:ascii»','«email»','«password-hash:bcrypt»','«phone»'),
(2,'«person-name:ascii»','«email»','«password-hash:bcrypt»',NULL),
(3,'«person-name:ascii»','«email»','«password-hash:argon2»','«phone»');
INSERT INTO `settings` VALUES ('smtp_host','«fqdn»'),('smtp_password','«config-password:pwa»'),('app_version','«-version|4.2.0»');
UPDATE mysql.user SET authentication_string=PASSWORD('«sql-password:pw»') WHERE User='helpdesk';
-- Dump completed on 2025-11-02  3:00:11
==== vo_code_jenkins Jenkinsfile
pipeline {
  agent { label 'pve' }
  environment {
    PVE_HOST = '«fqdn»'
    PVE_TOKEN = credentials('«-reference|pve-token-ci»')
    // TODO: credentials()
    WINRM_PASSWORD = '«env-password:pw_ps»'
  }
  stages {
    stage('template') {
      steps {
        sh "packer build -var 'password=«cli-password:pwa»' -var 'vmid=${params.VMID}' win2025.pkr.hcl"
        withCredentials([string(credentialsId: '«-uuid»', variable: 'VAULT_TOKEN')]) {
          sh 'vault kv get -field=password kv/ci'
        }
        sh "sshpass -p «cli-password:pwa» ssh ci@«ipv4» 'qm template 9001'"
      }
    }
  }
  post { failure { mail to: '«email»', subject: "failed ${env.BUILD_ID}" } }
}
==== vo_code_notebook notebooks/capacity.ipynb
{
 "cells": [
  {"cell_type": "markdown", "id": "«-asset-hash:hex(8)»", "metadata": {}, "source": ["# Capacity\n", "Contact: «person-name», «email»"]},
  {"cell_type": "code", "execution_count": 1, "id": "«-asset-hash:hex(8)»", "metadata": {}, "outputs": [],
   "source": [
    "import os\n",
    "os.environ['INFLUX_TOKEN'] = '«monitoring-token:influx»'\n",
    "client = connect('«ipv4»', user='grafana', password='«code-password:pw»')\n",
    "client.version"
   ]},
  {"cell_type": "code", "execution_count": 2, "id": "«-asset-hash:hex(8)»", "metadata": {},
   "outputs": [{"data": {"image/png": "«-base64-image:png»"}, "output_type": "display_data"}],
   "source": ["df.plot(x='node', y='mem')"]}
 ],
 "metadata": {"kernelspec": {"name": "python3"}, "language_info": {"version": "«-version|3.11.2»"}},
 "nbformat": 4, "nbformat_minor": 5
}
==== vo_code_vimswap root/.viminfo
# This viminfo file was generated by Vim 9.0.
# Value of 'encoding' when this file was written
*encoding=utf-8

# Last Search Pattern:
~MSle0~/«~:pwa»

# Command Line History (newest to oldest):
:wq
|2,0,17«=digits(8)»,,"wq"
:%s/«~:pwa»/«~:pwa»/g
:r !pvesh get /cluster/resources --output-format yaml
:e /etc/pve/priv/shadow.cfg
:!curl -u admin:«cli-password:pwa» https://«ipv4»/backup.cfg

# Registers:
""1	LINE	0
	bind_password: «config-password:pw»
|3,1,1,1,1,0,17«=digits(8)»,"bind_password: x"

# File marks:
'0  14  3  /etc/network/interfaces
'1  2  0  /root/NOTES
