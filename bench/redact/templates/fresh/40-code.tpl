==== f_code_go cmd/sync/main.go
package main

const (
	apiURL   = "https://«fqdn»:8006/api2/json"
	tokenID  = "sync@pve!go"
	secret   = "«pve-api-token»"
	fallback = "«ipv4»:8006"
	userFlag = "«-identifier|password-file»"
)

var errPassword = errors.New("«-prose|password must not be empty»")

func dial() (*ssh.Client, error) {
	cfg := &ssh.ClientConfig{User: "root", Auth: []ssh.AuthMethod{ssh.Password("«code-password:wordy»")}}
	password := os.Getenv("«-variable-name|SYNC_PASSWORD»")
	req.SetBasicAuth("ops", "«code-password:pwq2»")
	req.Header.Set("X-Api-Key", "«generic-secret:hex(40)»")
	return ssh.Dial("tcp", fallback, cfg)
}
==== f_code_rust src/client.rs
const PASSWORD: &str = "«code-password:pwq2»";
static TOKEN_HEADER: &str = "«-identifier|x-auth-token»";
const KEY: [u8; 16] = «hex-key:netkey»;

pub fn login(user: &str, password: &str) -> Result<Ticket, Error> {
    let password = SecretString::from(password);
    let token = env::var("«-variable-name|PVE_TOKEN»").context("«-prose|PVE_TOKEN is not set»")?;
    Client::new("«ipv4»").basic_auth("root@pam", Some("«code-password:wordy»")).send()
}

#[test]
fn parses_password() {
    assert_eq!(parse("password=«-placeholder|xxx»").password, "xxx");
    let id = Uuid::parse_str("«-uuid»").unwrap();
}
==== f_code_java src/main/java/App.java
public class App {
    private static final String DB_PASSWORD = "«code-password:pwq2»";
    private static final String PASSWORD_KEY = "«-identifier|db.password»";
    @Value("${«-reference|app.mail.password»}") private String mailPassword;
    private String token = config.getToken();

    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://«ipv4»/app", "app", "«code-password:wordy»");
    }
    void login() {
        String password = passwordField.getText();
        client.setCredentials(new UsernamePasswordCredentials("svc", "«code-password»".toCharArray()));
        keyStore.load(in, "«code-password:wordy»".toCharArray());
        log.info("Password for {} changed", user.getName());
    }
}
---- src/main/resources/application.yml
spring:
  datasource: {url: "jdbc:postgresql://«fqdn»/app", username: app, password: "«config-password:pwq2»"}
  mail: {host: «fqdn», password: "${«-reference|MAIL_PASSWORD»:}"}
jasypt.encryptor.password: «config-password:wordy»
server.ssl.key-store-password: ENC(«-encrypted:b64(44)»)
---- src/main/resources/messages_de.properties
login.password=«-i18n|Passwort»
login.password.repeat=«-i18n|Passwort wiederholen»
error.token=«-i18n|Ungültiges Token»
==== f_code_kotlin_scala app/src/Login.kt
val password: String by lazy { prefs.getString("«-identifier|password»", "") }
object Keys { const val API_SECRET = "«generic-secret:alnum(32)»" ; const val TAG = "PasswordActivity" }
fun connect() = SshClient("«ipv4»").auth(user = "root", password = "«code-password:wordy»")
---- build.gradle.kts
android { signingConfigs { create("release") { storePassword = "«code-password:wordy»"; keyPassword = System.getenv("«-variable-name|KEY_PW»") } } }
---- conf/Db.scala
Database.forURL("jdbc:h2:mem", user = "sa", password = "«code-password»", driver = "org.h2.Driver")
==== f_code_csharp Program.cs
var conn = new SqlConnection("Server=«fqdn»,1433;Database=erp;User Id=sa;Password=«connection-string:pwq2»;Encrypt=true");
const string ApiKey = "«generic-secret:alnum(32)»";
[JsonProperty("«-identifier|password»")] public string Password { get; set; }
var pass = Console.ReadLine();
client.Credentials = new NetworkCredential("svc", @"«code-password:pwq2»", "«~|LAB»");
throw new ArgumentException("«-prose|The password is too short»", nameof(password));
---- appsettings.Production.json
{"ConnectionStrings":{"Main":"Data Source=«ipv4»;Initial Catalog=x;User ID=app;Pwd=«connection-string»;"},"Jwt":{"Key":"«generic-secret:alnum(48)»","Issuer":"https://«fqdn»"},"AzureAd":{"ClientId":"«-uuid»","TenantId":"«-uuid»","ClientSecret":"«azure-client-secret»"},"Storage":"DefaultEndpointsProtocol=https;AccountName=«=word»;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»"}
==== f_code_php_ruby lib/api.php
<?php
$ch = curl_init('https://«fqdn»/api');
curl_setopt($ch, CURLOPT_USERPWD, 'api:«code-password:wordy»');
$ldap = ldap_bind($conn, 'cn=ro,dc=lab', '«code-password»');
$password = $_POST['«-identifier|password»'] ?? '';
if (!password_verify($password, '«password-hash:bcrypt»')) { die('«-prose|Wrong password»'); }
---- lib/task.rb
Net::SSH.start('«ipv4»', 'root', password: '«code-password:wordy»') { |s| s.exec! 'uptime' }
DB = Sequel.connect(adapter: 'postgres', user: 'app', password: '«code-password:pwq2»')
token = ENV.fetch('«-variable-name|API_TOKEN»')
validates :password, length: { minimum: «-setting|12» }, confirmation: true
Rails.application.credentials.dig(:smtp, :password)
==== f_code_perl_tcl bin/expect.exp
#!/usr/bin/expect -f
set timeout 20
set password "«code-password:wordy»"
spawn ssh admin@«ipv4»
expect "*assword:"
send "«cli-password:pwa»\r"
expect "#"
send "enable\r"
expect "Password: "
send -- "$password\r"
---- bin/poll.pl
my $ua = LWP::UserAgent->new; $ua->credentials('«fqdn»:443', 'realm', 'ops', '«code-password:wordy»');
my $pass = prompt('«-prose|Password»: ', -echo => '*');
my ($session) = Net::SNMP->session(-hostname => '«ipv4»', -community => '«snmp-community»');
print "password: ", '*' x length($pass), "\n";
==== f_code_python tools/pve.py
from proxmoxer import ProxmoxAPI
pve = ProxmoxAPI("«ipv4»", user="root@pam", password="«code-password:wordy»", verify_ssl=False)
tok = ProxmoxAPI("«fqdn»", user="ci@pve", token_name="py", token_value="«pve-api-token»")
auth = ("admin", "«code-password:wordy»")
PASSWORDS = ["«code-password:wordy»", "«code-password:pwa»"]
defaults = dict(user="x", passwd="«code-password:wordy»", timeout=«-setting|30»)
smtp.login("«email»", "«code-password:pwq2»")
ssh.connect("«ipv4»", username="root", password=getpass.getpass("«-prose|Password: »"))
redis.Redis(host="«ipv4»", password=os.environ["«-variable-name|REDIS_PW»"])
winrm.Session("«fqdn»", auth=("Administrator", "«code-password:pwq2»"))
app.secret_key = b"«generic-secret:alnum(24)»"
boto3.client("s3", aws_access_key_id="«aws-access-key-id»", aws_secret_access_key="«aws-secret-key»", aws_session_token="«aws-session-token»")
REQUEST_ID = "«-uuid»"
def set_password(self, password=None): self.password = password or self.generate_password()
==== f_code_js web/server.mjs
import knex from 'knex';
const db = knex({ client: 'pg', connection: { host: '«ipv4»', user: 'app', password: '«code-password:wordy»' } });
const jwtSecret = process.env.JWT_SECRET || '«generic-secret:alnum(32)»';
const transport = nodemailer.createTransport({ host: '«fqdn»', auth: { user: '«email»', pass: '«code-password:pwq2»' } });
app.use(session({ secret: '«generic-secret:wordy»', resave: false }));
const password = document.querySelector('«-code-reference|#password»').value;
export const passwordRules = { min: «-setting|12», pattern: /^(?=.*\d)/ };
fetch(url, { headers: { 'Authorization': 'Basic ' + btoa('svc:«code-password:wordy»'), 'X-CSRF-Token': getCsrfToken() } });
mongoose.connect(`mongodb+srv://app:«connection-string»@«fqdn»/app?retryWrites=true`);
const firebase = { apiKey: "«gcp-api-key»", appId: "1:«-number:digits(12)»:web:«-asset-hash:hex(22)»" };
//# sourceMappingURL=app.«-asset-hash:hex(8)».js.map
==== f_code_c_cpp src/main.c
#define WIFI_SSID "lab"
#define WIFI_PASS "«wifi-psk:wordy»"
#define MQTT_PASSWORD "«code-password»"
#define PASSWORD_MAX «-setting|64»
static const char *default_password = "«code-password:wordy»";
static const uint8_t aes_key[16] = { «hex-key:chex» };
static const uint8_t crc_table[16] = { «-number:chex» };
/* password must be zeroed after use */
char *password = getpass("«-prose|Password: »");
mysql_real_connect(&c, "«ipv4»", "app", "«code-password:pwq2»", "db", 0, NULL, 0);
==== f_code_shell scripts/nightly.sh
#!/bin/sh
set -eu
: "${PGPASSWORD:?set PGPASSWORD}"
PASS='«env-password:sentence»'
readonly API_TOKEN="${API_TOKEN:-«env-password:pwa»}"
pw=$(pass show infra/pve)
[ "$1" = "«~:wordy»" ] || exit 1
curl -fsS -k -d "username=root@pam" --data-urlencode "password=«cli-password:pwq2»" https://«ipv4»:8006/api2/json/access/ticket
curl -H "Authorization: PVEAPIToken=root@pam!sh=«pve-api-token»" https://«fqdn»:8006/api2/json/nodes
wget --user=bk --password='«cli-password:wordy»' https://«fqdn»/x.tgz
lftp -u bk,«cli-password:pwa» -e 'mirror -R . /; quit' «fqdn»
mosquitto_pub -h «ipv4» -u ha -P '«cli-password:wordy»' -t t -m on
7z a -p«cli-password:pwa» -mhe=on out.7z data
unzip -P «cli-password:pwa» in.zip
gpg --batch --passphrase '«cli-password:phrase»' -d f.gpg
openssl rsa -in k.pem -passin pass:«cli-password:pwa» -out k2.pem
keytool -storepass «cli-password:wordy» -list
cat > /root/.smb <<'END'
username=x
password=«config-password:wordy»
END
qm guest passwd 101 root < "«-path|/root/.guestpw»"
read -rsp "«-prose|Password»: " PW; echo
sshpass -e ssh «hostname» true
echo "$PW" | sudo -S true; echo '«cli-password:wordy»' | sudo -S systemctl restart pveproxy
==== f_code_fish_zsh home/a/.zsh_history
: «-timestamp»:0;pvesm add cifs nas --server «ipv4» --share vm --username bk --password '«cli-password:wordy»'
: «-timestamp»:0;pveum passwd ops@pve --password «cli-password:wordy»
: «-timestamp»:0;pct create 120 local:vztmpl/debian-12.tar.zst --hostname «hostname» --password «cli-password:pwa» --net0 name=eth0,bridge=vmbr0,ip=«ipv4-cidr»,gw=«ipv4»
: «-timestamp»:0;set -x GITLAB_TOKEN «gitlab-pat»
: «-timestamp»:0;docker login -u ci -p «cli-password:pwa» «fqdn»:5000
: «-timestamp»:0;xfreerdp /v:«ipv4» /u:admin /p:'«cli-password:pwq2»' +clipboard
: «-timestamp»:0;nmcli con mod vpn vpn.secrets password=«cli-password:pwa»
: «-timestamp»:0;vncviewer «ipv4»:5901 -passwd «-path|~/.vnc/passwd»
: «-timestamp»:0;passwd root
: «-timestamp»:0;apg -n 3 -m 16
: «-timestamp»:0;git show «-short-sha»
: «-timestamp»:0;pvesubscription set «pve-subscription-key»
: «-timestamp»:0;tailscale up --authkey «tailscale-key»
: «-timestamp»:0;kubeadm join «ipv4»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-sha256:digest»
: «-timestamp»:0;crackmapexec smb «ipv4-cidr» -u admin -p '«cli-password:wordy»'
==== f_code_powershell scripts/Connect.ps1
Connect-VIServer -Server «fqdn» -User 'administrator@«fqdn:domain»' -Password '«cli-password:pwq2»'
$pw = "«code-password:wordy»"
$Password = Get-Credential
[string]$ApiToken = $env:API_TOKEN
New-LocalUser -Name svc -Password (ConvertTo-SecureString "«code-password:wordy»" -AsPlainText -Force)
cmdkey /add:«fqdn» /user:svc /pass:«cli-password:pwa»
net use Z: \\«ipv4»\share «cli-password:pwa» /user:LAB\svc
schtasks /create /tn bk /tr bk.cmd /ru svc /rp «cli-password:pwa»
psexec \\«hostname» -u admin -p «cli-password:wordy» cmd
Set-Item WSMan:\localhost\Client\TrustedHosts «ipv4»
---- scripts/map.bat
@echo off
set DBPASS=«env-password:pwa»
net user tmp «cli-password:wordy» /add
echo Enter password:
==== f_code_vba_misc macros/Module1.bas
Const DB_PWD As String = "«code-password:wordy»"
conn.Open "Provider=SQLOLEDB;Data Source=«ipv4»;User ID=app;Password=«connection-string»;"
ActiveSheet.Unprotect Password:="«code-password:wordy»"
pw = InputBox("«-prose|Please enter the password»")
---- src/app.lua
local cfg = { host = "«ipv4»", password = "«code-password:wordy»", pass_file = "«-path|/etc/pw»" }
red:auth("«code-password:pwa»")
---- lib/app.ex
config :app, App.Repo, password: "«code-password:wordy»", hostname: "«fqdn»"
secret_key_base: System.fetch_env!("«-variable-name|SECRET_KEY_BASE»")
---- src/App.swift
let password = "«code-password:wordy»" // remove
SecureField("«-i18n|Password»", text: $password)
---- lib/main.dart
final client = Client(user: 'svc', password: '«code-password:pwq2»');
---- src/Main.hs
conn <- connect defaultConnectInfo { connectHost = "«ipv4»", connectPassword = "«code-password:wordy»" }
---- run.jl
conn = LibPQ.Connection("host=«ipv4» user=jl password=«connection-string»")
---- jobs/Deploy.groovy
def password = credentials('«-reference|deploy-pw»')
sh "curl -u ci:«cli-password:pwa» https://«fqdn»/"
==== f_code_notebook notebooks/usage.ipynb
{"cells":[{"cell_type":"code","execution_count":3,"metadata":{},"outputs":[{"name":"stdout","output_type":"stream","text":["token: «generic-secret:alnum(40)»\n","nodes: «hostname»\n"]},{"data":{"image/png":"«-base64-image»"},"metadata":{},"output_type":"display_data"}],"source":["import requests\n","s = requests.Session()\n","s.auth = ('ops', '«code-password:pwq2»')\n","password = getpass.getpass()\n","df = pd.read_sql(q, 'postgresql://ro:«connection-string»@«ipv4»/dwh')\n"]}],"metadata":{"kernelspec":{"name":"python3"}},"nbformat":4}
