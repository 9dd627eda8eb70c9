==== kd_feature_login features/login.feature
# language: de
Funktionalität: Anmeldung an der Konsole

  Grundlage:
    Angenommen die Konsole läuft auf "https://«fqdn»:8006"
    Und der Benutzer "ops@pve" hat das Passwort "«code-password:pwcs»"

  Szenario: Falsches Passwort
    Wenn ich mich mit dem Passwort "«-placeholder|falsch»" anmelde
    Dann sehe ich "«-prose|Login failed. Please try again»"

  Szenariogrundriss: Rollen
    Wenn ich mich als "<benutzer>" mit "<passwort>" anmelde
    Dann sehe ich den Knoten "<knoten>"

    Beispiele:
      | benutzer   | passwort   | knoten   |
      | audit@pve  | «code-password:human» | «~:numbered» |
      | helfer@pve | «code-password:pwsafe» | «~:numbered» |

  Szenario: Kennung bleibt gleich
    Dann hat der Gast die Kennung "«-uuid»"
==== kd_robot_suite tests/backup.robot
*** Settings ***
Documentation     Sicherung und Rücksicherung eines Gastes
Library           SSHLibrary
Library           RequestsLibrary
Suite Setup       Open Connection And Log In

*** Variables ***
${HOST}           «ipv4»
${USERNAME}       root
${PASSWORD}       «code-password:pwcs»
${PBS_TOKEN}      PBSAPIToken=robot@pbs!suite:«pbs-api-token»
${VMID}           «=int(100,999)»
${TIMEOUT}        90s
&{HEADERS}        Authorization=${PBS_TOKEN}    X-Request-Id=«-request-id»

*** Keywords ***
Open Connection And Log In
    Open Connection    ${HOST}
    Login    ${USERNAME}    «-code-reference|${PASSWORD}»

*** Test Cases ***
Backup Is Listed
    Create Session    pbs    https://«fqdn»:8007    headers=${HEADERS}    verify=${False}
    ${r}=    GET On Session    pbs    /api2/json/admin/datastore/ds1/snapshots
    Should Be Equal    ${r.json()}[data][0][protected]    ${False}

Wrong Password Is Refused
    Run Keyword And Expect Error    «-prose|Authentication failed for user 'root'.»    Login    root    «-placeholder|wrong»
==== kd_http_client requests/pve.http
### Anmelden
# @no-log
POST https://{{host}}/api2/json/access/ticket
Content-Type: application/x-www-form-urlencoded

username=root@pam&password=«config-password:pwa»

> {% client.global.set("ticket", response.body.data.ticket); %}

### Gäste
GET https://«fqdn»:8006/api2/json/cluster/resources?type=vm
Authorization: PVEAPIToken=jetbrains@pve!ide=«pve-api-token»
Accept: application/json

### Konsole mit altem Ticket
GET https://«ipv4»:8006/api2/json/nodes/«hostname:numbered»/status
Cookie: PVEAuthCookie=«pve-ticket:pveauth»
CSRFPreventionToken: «pve-csrf-token»

### Aus der Umgebung
GET https://{{host}}/api2/json/version
Authorization: Bearer «-variable-name|{{token}}»
If-None-Match: "«-etag»"
---- requests/http-client.private.env.json
{
  "lab": {
    "host": "«ipv4»:8006",
    "token": "«bearer-token:alnum(40)»",
    "password": "«config-password:pwcs»"
  }
}
==== kd_ipynb_usage notebooks/usage.ipynb
{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 3,
   "id": "«-identifier:hex(8)»",
   "metadata": {},
   "outputs": [
    {
     "name": "stdout",
     "output_type": "stream",
     "text": [
      "  node        addr\n",
      "0 «hostname:numbered#a»  «ipv4»\n",
      "Owner: «person-name»\n"
     ]
    }
   ],
   "source": [
    "from proxmoxer import ProxmoxAPI\n",
    "import getpass\n",
    "\n",
    "pve = ProxmoxAPI(\"«fqdn»\", user=\"report@pve\", password=\"«code-password:pwsafe»\", verify_ssl=False)\n",
    "engine = create_engine(\"mysql+pymysql://report:«connection-string»@«ipv4»/usage\")\n",
    "%env HF_TOKEN=«huggingface-token»\n",
    "pw = «-code-call|getpass.getpass()»"
   ]
  },
  {
   "cell_type": "code",
   "id": "«-identifier:hex(8)»",
   "metadata": {},
   "outputs": [{"data": {"image/png": "«-base64-image»"}, "metadata": {}, "output_type": "display_data"}],
   "source": ["df.plot(x=\"node\", y=\"mem\")"]
  }
 ],
 "metadata": {"language_info": {"name": "python", "version": "«-version|3.12.3»"}},
 "nbformat": 4,
 "nbformat_minor": 5
}
==== kd_dart_flutter lib/config.dart
import 'package:dio/dio.dart';
import 'package:firebase_core/firebase_core.dart';

class DefaultFirebaseOptions {
  static const FirebaseOptions android = FirebaseOptions(
    apiKey: '«gcp-api-key»',
    appId: '1:«-number:digits(12)»:android:«-identifier:hex(22)»',
    messagingSenderId: '«-number:digits(12)»',
    projectId: '«=word»-app',
  );
}

class Backend {
  static const host = '«fqdn»';
  static const _password = '«code-password:pwsafe»';
  static const secretKeyName = '«-variable-name|pve_secret»';

  final dio = Dio(BaseOptions(
    baseUrl: 'https://$host:8006/api2/json',
    headers: {'Authorization': 'PVEAPIToken=app@pve!flutter=«pve-api-token»'},
  ));

  Future<String?> stored() => «-code-call|storage.read(key: secretKeyName)»;

  Future<void> login(String password) async {
    await dio.post('/access/ticket', data: {'username': 'app@pve', 'password': «-code-reference|password.isEmpty ? _password : password»});
  }
}
---- android/key.properties
storePassword=«config-password:pwsafe»
keyPassword=«config-password:pwsafe»
keyAlias=upload
storeFile=«-path|/home/build/upload-keystore.jks»
==== kd_scala_play build.sbt
name := "portal"
version := "«-version:semver»"
scalaVersion := "«-version|3.5.2»"

resolvers += "internal" at "https://«fqdn#n»/repository/maven-public/"
credentials += Credentials("Sonatype Nexus Repository Manager", "«fqdn#n»", "sbt", "«code-password:pwsafe»")
libraryDependencies += "org.postgresql" % "postgresql" % "«-version|42.7.4»"
---- conf/application.conf
play.http.secret.key = "«generic-secret:alnum(64)»"
play.filters.hosts.allowed = ["«fqdn»", "localhost:9000"]
play.mailer {
  host = "«ipv4»"
  user = "portal"
  password = "«config-password:pwcs»"
}
slick.dbs.default.db {
  url = "jdbc:postgresql://«fqdn»:5432/portal"
  user = portal
  password = «config-password:pwa»
  password = ${?«-variable-name|DB_PASSWORD»}
}
akka.cluster.seed-nodes = ["akka://portal@«ipv4»:2552"]
session.maxAge = 8h
==== kd_cmd_batch scripts/map.cmd
@echo off
rem Laufwerke fuer den Leitstand
setlocal
set SRV=«hostname:numbered»
set PW=«cli-password:pwsafe»
net use L: \\%SRV%\leitstand %PW% /user:WERK\leitstand /persistent:no
cmdkey /add:«fqdn» /user:WERK\rdp /pass:«cli-password:pwsafe»
psexec \\«ipv4» -u WERK\ops -p «cli-password:pwsafe» -h cmd /c "gpupdate /force"
schtasks /create /tn Sync /tr C:\sync\sync.cmd /sc daily /st 02:30 /ru WERK\svc_sync /rp «cli-password:pwsafe» /f
set /p NEWPW=«-prose|Neues Passwort eingeben:» 
net user gast «-variable-name|%NEWPW%» /active:no
netsh wlan set profileparameter name="Halle" keyMaterial="«wifi-psk:pwsafe»"
certutil -hashfile agent.msi SHA256 | find "«-sha256»" || exit /b 1
msiexec /i agent.msi /qn SERVER=«ipv4» TLSPSKIDENTITY=%COMPUTERNAME% TLSPSKVALUE=«hex-key:hex(64)»
endlocal
==== kd_expect_switch bin/backup-switch.exp
#!/usr/bin/expect -f
# holt die Konfiguration, aus cron um 03:10
set timeout 20
set host [lindex $argv 0]
set enable_pw "«code-password:pwsafe»"

if {$host eq ""} { set host "«ipv4»" }
spawn ssh -o KexAlgorithms=+diffie-hellman-group14-sha1 -o HostKeyAlgorithms=+ssh-rsa admin@$host
expect {
    "yes/no"    { send "yes\r"; exp_continue }
    "*assword:" { send "«code-password:pwsafe»\r" }
    timeout     { puts stderr "«-prose|no password prompt»"; exit 2 }
}
expect ">"
send "enable\r"
expect "Password:"
send "«-variable-name|$enable_pw»\r"
expect "#"
send "copy running-config tftp://«ipv4»/$host.cfg\r"
expect "#"
send "show version | include «-asset-hash:hex(10)»\r"
send "exit\r"
expect eof
==== kd_cpp_qt src/mainwindow.cpp
#include "mainwindow.h"

#include <QCryptographicHash>
#include <QInputDialog>
#include <QMessageBox>
#include <QNetworkRequest>
#include <QSqlDatabase>

static const QByteArray kCertPin = QByteArrayLiteral("«-asset-hash:key32»");
static constexpr char kObfuscated[] = "«code-password:pwsafe»"; // login of the service menu

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    auto db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"));
    db.setHostName(QStringLiteral("«fqdn»"));
    db.setUserName(QStringLiteral("leitstand"));
    db.setPassword(QStringLiteral("«code-password:pwcs»"));
    if (!db.open())
        QMessageBox::warning(this, tr("«-i18n|Database»"), tr("«-i18n|Wrong user name or password»"));

    QNetworkRequest req(QUrl("https://«ipv4»/api/v1/guests"));
    req.setRawHeader("Authorization", "Bearer «bearer-token:alnum(40)»");
    req.setRawHeader("X-Trace", "«-trace-id»");
}

void MainWindow::askPassword()
{
    bool ok = false;
    const QString password = «-code-call|QInputDialog::getText(this, tr("Password"), tr("Password:"), QLineEdit::Password, {}, &ok)»;
    if (ok && password == QLatin1String(kObfuscated))
        showServiceMenu();
}
