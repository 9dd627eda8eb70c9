==== dale_mssql_script db/setup-erp.sql
USE [master];
GO
CREATE LOGIN [erp_app] WITH PASSWORD = N'«sql-password:pwhard2»', CHECK_POLICY = ON;
CREATE LOGIN [mig] WITH PASSWORD = «password-hash:mssql» HASHED;
ALTER LOGIN [sa] WITH PASSWORD = N'«sql-password:human»' OLD_PASSWORD = N'«sql-password:pwa»';
CREATE MASTER KEY ENCRYPTION BY PASSWORD = '«sql-password:phr»';
CREATE CREDENTIAL [backup] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = 'sv=2024-05-04&sp=rwl&sig=«url-token:azure_sas.url»';
EXEC sp_addlinkedsrvlogin @rmtsrvname = N'«fqdn»', @useself = N'False', @rmtuser = N'link', @rmtpassword = N'«sql-password:pwa»';
EXEC msdb.dbo.sysmail_add_account_sp @account_name = 'alerts', @email_address = '«email»', @mailserver_name = '«fqdn»', @username = 'a', @password = '«sql-password:pwq2»';
OPEN SYMMETRIC KEY SSN_Key DECRYPTION BY PASSWORD = '«sql-password:pwa»';
SELECT name, password_hash FROM sys.sql_logins WHERE PWDCOMPARE(N'«sql-password:human»', password_hash) = 1;
SELECT * FROM OPENROWSET('MSOLEDBSQL', 'Server=«ipv4»;UID=ro;PWD=«connection-string:pwa»;', 'select 1');
-- rowversion 0x00000000000007D1, guid «-uuid»
INSERT INTO dbo.Customer (Name, BirthDate, Phone, IBAN) VALUES (N'«person-name:ascii_name»', '«dob»', '«phone»', '«iban»');
BACKUP DATABASE erp TO URL = 'https://«~|werkbk.blob.core.windows.net»/erp.bak' WITH CREDENTIAL = 'backup';
GO
==== dale_oracle_tns network/admin/tnsnames.ora
ERP =
  (DESCRIPTION =
    (ADDRESS = (PROTOCOL = TCP)(HOST = «fqdn»)(PORT = 1521))
    (ADDRESS = (PROTOCOL = TCP)(HOST = «ipv4»)(PORT = 1521))
    (CONNECT_DATA = (SERVICE_NAME = erp)(SERVER = DEDICATED))
  )
---- scripts/nightly.sh
export ORACLE_SID=ERP NLS_LANG=GERMAN_GERMANY.AL32UTF8
sqlplus -S system/«cli-password:pwa»@«fqdn»:1521/erp @purge.sql
expdp batch/'"«cli-password:pwhard2»"'@ERP schemas=fin dumpfile=fin.dmp
impdp userid=batch/«cli-password:alnum(14)»@//«ipv4»:1521/test remap_schema=fin:fint
rman target / catalog rcat/«cli-password:pwa»@CAT cmdfile=full.rcv
sqlldr control=load.ctl userid=«=account»/«cli-password:pwa»
db2 connect to CRM user crm using «cli-password:pwa»
isql -U sa -P «cli-password:pwa» -S «hostname» -w 200
# SCN «-number:digits(9)», DBID «-number:digits(10)»
---- scripts/users.sql
CREATE USER fin IDENTIFIED BY "«sql-password:pwhard»" DEFAULT TABLESPACE users;
ALTER USER scott IDENTIFIED BY «sql-password:pwa» REPLACE «sql-password:pwa»;
CREATE DATABASE LINK dwh CONNECT TO ro IDENTIFIED BY «sql-password:pwa» USING '(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=«ipv4»)(PORT=1521)))';
ALTER USER hr IDENTIFIED BY VALUES 'S:«password-hash:hex(60).upper»';
GRANT CREATE SESSION TO fin;
ADMINISTER KEY MANAGEMENT SET KEYSTORE OPEN IDENTIFIED BY "«sql-password:phr»";
ALTER PROFILE default LIMIT PASSWORD_LIFE_TIME «-setting|180»;
==== dale_clickhouse_xml etc/clickhouse-server/users.d/users.xml
<clickhouse>
    <users>
        <default>
            <password_sha256_hex>«password-hash:hex(64)»</password_sha256_hex>
            <networks><ip>«ipv4-cidr»</ip><ip>«ipv6-cidr»</ip><host>«fqdn»</host></networks>
        </default>
        <superset>
            <password><![CDATA[«config-password:pwhard»]]></password>
            <profile>readonly</profile>
        </superset>
        <loader>
            <password>«config-password:human»</password>
            <quota>default</quota>
        </loader>
    </users>
</clickhouse>
---- etc/clickhouse-server/config.d/cluster.xml
<clickhouse>
    <interserver_http_credentials><user>repl</user><password>«config-password:pwa»</password></interserver_http_credentials>
    <remote_servers><main><secret>«generic-secret:alnum(32)»</secret><shard><replica><host>«fqdn»</host><port>9000</port><password from_env="CH_PW"/></replica></shard></main></remote_servers>
    <s3><endpoint>https://«fqdn»/ch/</endpoint><access_key_id>«aws-access-key-id»</access_key_id><secret_access_key>«aws-secret-key»</secret_access_key></s3>
    <uuid>«-uuid»</uuid>
</clickhouse>
---- scripts/q.sh
clickhouse-client -h «ipv4» --user loader --password '«cli-password:pwhard2»' -q 'select count() from hits'
curl "http://«fqdn»:8123/?user=loader&password=«url-token:pwa»&query=select%201"
==== dale_mongo_js db/init-mongo.js
// run once on the primary, «fqdn»
db = db.getSiblingDB('admin');
db.auth('root', '«code-password:pwq2»');
db.createUser({ user: 'app', pwd: '«code-password:pwhard2»', roles: [{ role: 'readWrite', db: 'app' }] });
db.createUser({ user: 'mon', pwd: passwordPrompt(), roles: ['clusterMonitor'] });
db.changeUserPassword('old', "«code-password:human»");
rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: '«ipv4»:27017' }, { _id: 1, host: '«fqdn»:27017' }] });
const uri = 'mongodb://app:«connection-string:pwa»@«fqdn»:27017,«fqdn»:27017/app?replicaSet=rs0';
const srv = 'mongodb+srv://ro:«connection-string:pwurl»@«~|cluster0.mongodb.net»/app';
db.people.insertOne({ _id: ObjectId('«-trace-id:hex(24)»'), name: '«person-name»', mail: '«email»', tel: '«phone»', birthday: ISODate('«dob»') });
print(db.version());  // «-version:semver»
---- etc/mongod.conf
net: {port: 27017, bindIp: "«~|127.0.0.1»,«ipv4»", tls: {certificateKeyFile: /etc/ssl/m.pem, certificateKeyFilePassword: "«config-password:phr»"}}
security: {authorization: enabled, keyFile: «-path|/etc/mongo.key»}
---- etc/mongo.key
«generic-secret:b64(756)»
==== dale_proxysql_cnf etc/proxysql.cnf
datadir="/var/lib/proxysql"
admin_variables=
{
    admin_credentials="admin:«config-password:pwa»;radmin:«config-password:pwa»"
    mysql_ifaces="«ipv4»:6032"
}
mysql_variables=
{
    monitor_username="monitor"
    monitor_password="«config-password:pwhard2»"
    server_version="«-version|8.0.36»"
}
mysql_servers =
(
    { address="«ipv4»" , port=3306 , hostgroup=10 },
    { address="«fqdn»" , port=3306 , hostgroup=20 }
)
mysql_users:
(
    { username = "app" , password = "«config-password:phr»" , default_hostgroup = 10 },
    { username = "ro" , password = "«password-hash:mysqlhash»" , default_hostgroup = 20 }
)
---- etc/pgbouncer/pgbouncer.ini
[databases]
erp = host=«ipv4» port=5432 dbname=erp user=erp password=«connection-string:pwa»
* = host=«fqdn» auth_user=bouncer
[pgbouncer]
listen_addr = «ipv4»
auth_type = «-setting|scram-sha-256»
auth_file = «-path|/etc/pgbouncer/userlist.txt»
---- etc/pgbouncer/userlist.txt
"erp" "«config-password:pwhard2»"
"ro" "«password-hash:scram»"
"legacy" "«password-hash:md5hash»"
---- home/«=login»/.my.cnf
[client]
host=«ipv4»
user=admin
password="«config-password:pwini»"
[mysqldump]
password=«config-password:pwa»
---- home/«=login»/.pgpass
«fqdn»:6432:erp:erp:«pgpass:pwa»
«ipv4»:*:*:repl:«pgpass:pwhard2»
==== dale_kafka_jaas etc/kafka/server.properties
broker.id=3
listeners=SASL_SSL://«ipv4»:9093
advertised.listeners=SASL_SSL://«fqdn»:9093
zookeeper.connect=«ipv4»:2181,«fqdn»:2181/kafka
ssl.keystore.location=/etc/kafka/ks.p12
ssl.keystore.password=«config-password:pwa»
ssl.key.password=«config-password:human»
ssl.truststore.password=«-placeholder|changeit»
sasl.enabled.mechanisms=«-setting|SCRAM-SHA-512»
listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="broker" password="«config-password:pwhard2»";
---- etc/kafka/jaas.conf
KafkaServer {
  org.apache.kafka.common.security.plain.PlainLoginModule required
  username="admin"
  password="«config-password:phr»"
  user_admin="«config-password:pwa»"
  user_connect="«config-password:human»";
};
Client { org.apache.zookeeper.server.auth.DigestLoginModule required username="zk" password="«config-password:pwa»"; };
---- connect/sink.json
{"name":"erp-sink","config":{"connector.class":"io.confluent.connect.jdbc.JdbcSinkConnector","connection.url":"jdbc:postgresql://«fqdn»:5432/dwh?user=dwh&password=«connection-string:pwa»","connection.password":"${file:«-path|/etc/kafka/dwh.properties»:pw}","sasl.jaas.config":"org.apache.kafka.common.security.plain.PlainLoginModule required username=\"c\" password=\"«config-password:pwa»\";","tasks.max":"2"}}
---- scripts/topics.sh
kafka-configs.sh --bootstrap-server «ipv4»:9093 --alter --add-config 'SCRAM-SHA-512=[iterations=8192,password=«cli-password:pwa»]' --entity-type users --entity-name app
kcat -b «fqdn»:9093 -X security.protocol=SASL_SSL -X sasl.username=ops -X sasl.password='«cli-password:pwhard2»' -L
rabbitmqadmin -H «ipv4» -u admin -p '«cli-password:pwa»' list queues
rabbitmqctl add_user shovel '«cli-password:phr»'
nats pub -s nats://bus:«connection-string:pwa»@«fqdn»:4222 x y
mosquitto_pub -h «ipv4» -u sensor -P '«cli-password:pwhard2»' -t a -m b
redis-cli -u redis://default:«connection-string:pwa»@«fqdn»:6379 CONFIG SET requirepass «cli-password:pwa»
==== dale_superset_dbt analytics/superset_config.py
import os
SECRET_KEY = "«generic-secret:bytes(42)»"
SQLALCHEMY_DATABASE_URI = f"postgresql+psycopg2://superset:{os.environ['«-variable-name|PG_PASSWORD»']}@«ipv4»/superset"
PREVIOUS_SECRET_KEY = '«generic-secret:pwsalt2»'
SMTP_HOST, SMTP_PORT = "«fqdn»", 587
SMTP_PASSWORD = "«code-password:pwq2»"
SMTP_MAIL_FROM = "«email»"
MAPBOX_API_KEY = "«-public-key|pk.eyJ1IjoidyJ9.a»"
AUTH_LDAP_BIND_PASSWORD = """«code-password:phr»"""
CACHE_CONFIG = {"CACHE_TYPE": "RedisCache", "CACHE_REDIS_URL": "redis://:«connection-string:pwa»@«fqdn»:6379/2"}
WTF_CSRF_TIME_LIMIT = «-setting|3600»
GUEST_TOKEN_JWT_SECRET = "«generic-secret:b64u(43)»"
---- analytics/profiles.yml
werk:
  target: prod
  outputs:
    prod: {type: postgres, host: «fqdn», user: dbt, pass: "«config-password:pwhard2»", port: 5432, dbname: dwh, schema: mart}
    dbx: {type: databricks, host: «~|dbc-werk.cloud.databricks.com», token: «databricks-token», http_path: /sql/1.0/warehouses/«-key-id:hex(16)»}
    snow: {type: snowflake, account: werk-eu, user: dbt, password: '«config-password:human»', private_key_passphrase: «config-password:pwa»}
    dev: {type: postgres, host: «~|localhost», user: dev, pass: "{{ env_var('«-variable-name|DBT_PASS»') }}"}
---- analytics/airflow.cfg
[core]
fernet_key = «generic-secret:fernet»
[database]
sql_alchemy_conn = mysql+mysqldb://airflow:«connection-string:pwa»@«ipv4»:3306/airflow
[webserver]
secret_key = «generic-secret:hex(32)»
[celery]
broker_url = amqp://air:«connection-string:pwa»@«fqdn»//
flower_basic_auth = ops:«config-password:pwa»
---- analytics/airflow-conns.json
{"erp": {"conn_type": "oracle", "host": "«ipv4»", "login": "ro", "password": "«config-password:pwa»", "extra": "{\"aws_secret_access_key\": \"«aws-secret-key»\"}"}, "slack": {"conn_type": "slackwebhook", "password": "«slack-token»"}}
==== dale_elastic_shell ops/es-setup.sh
ES=https://«fqdn:site»:9200
curl -sk -u elastic:«cli-password:pwa» $ES/_cluster/health
curl -sk -H "Authorization: ApiKey «bearer-token:es_key»" $ES/_cat/indices
curl -sk -u "elastic:$ELASTIC_PASSWORD" -XPOST $ES/_security/user/kibana_system/_password -H 'Content-Type: application/json' -d '{"password":"«cli-password:pwhard2»"}'
curl -sk -XPUT $ES/_security/user/shipper -d @- <<'JSON'
{
  "password": "«config-password:pwq2»",
  "roles": ["writer"],
  "full_name": "«person-name»",
  "email": "«email»",
  "metadata": {"id": "«-uuid»"}
}
JSON
bin/elasticsearch-users useradd ops -p '«cli-password:phr»' -r superuser
echo '«cli-password:pwa»' | bin/elasticsearch-keystore add -x xpack.notification.email.account.w.smtp.secure_password
bin/elasticsearch-certutil ca --pass "«cli-password:pwa»" --out ca.p12
curl -sk "https://shipper:«connection-string:pwa»@«ipv4»:9200/logs/_count?pretty"
# cluster_uuid «-request-id:b64u(22)», build_hash «-sha1»
---- ops/logstash.conf
input { beats { port => 5044 ssl_key_passphrase => "«config-password:pwa»" } jdbc { jdbc_connection_string => "jdbc:sqlserver://«ipv4»:1433;databaseName=crm" jdbc_user => "ls" jdbc_password => "«config-password:pwhard2»" } }
filter { fingerprint { key => "«generic-secret:alnum(24)»" method => "SHA256" } mutate { remove_field => ["password"] } }
output { elasticsearch { hosts => ["https://«fqdn»:9200"] user => "ls" password => "${«-variable-name|LS_PW»}" } http { url => "https://«fqdn»/in" headers => { "X-Api-Key" => "«generic-secret:hex(32)»" } } }
==== dale_redis_sentinel etc/redis/sentinel.conf
port 26379
sentinel announce-ip «ipv4»
sentinel myid «-sha1»
sentinel monitor main «ipv4» 6379 2
sentinel auth-user main sentinel
sentinel auth-pass main «config-password:pwhard2»
sentinel resolve-hostnames yes
user default on sanitize-payload ~* &* +@all >«config-password:pwa»
user worker on #«password-hash:hex(64)» ~jobs:* +@write
user old off nopass
sentinel known-replica main «ipv4» 6379
sentinel known-sentinel main «ipv4» 26379 «-sha1»
tls-key-file-pass «config-password:pwa»
---- etc/redis/users.acl
user app on >«config-password:alnum(32)» ~app:* +@all -@dangerous
user ro on >«config-password:phr» ~* +@read
---- etc/redis/redis.conf.d/repl.conf
replicaof «ipv4» 6379
masteruser repl
masterauth "«config-password:pwhard»"
requirepass «config-password:pwa»
# rename-command CONFIG «~:hex(32)»
maxmemory-policy «-setting|allkeys-lru»
==== dale_sqlite_dump dump/app.sql
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE account(id INTEGER PRIMARY KEY, mail TEXT, pw_hash TEXT, otp TEXT, created INT);
«each 2-4»
INSERT INTO account VALUES(«=int(1,99)»,'«email»','«password-hash:argon2»','«totp-secret:b32(32)»',«-timestamp»);
INSERT INTO account VALUES(«=int(100,199)»,'«email»','«password-hash:pbkdf2»',NULL,«-timestamp»);
«end»
CREATE TABLE kv(k TEXT, v TEXT);
INSERT INTO kv VALUES('smtp_password','«config-password:pwa»');
INSERT INTO kv VALUES('instance_id','«-uuid»');
INSERT INTO kv VALUES('schema_sha','«-sha1»');
INSERT INTO kv VALUES('session','{"sid":"«session-cookie:lower(26)»","ip":"«ipv4»"}');
INSERT INTO kv VALUES('password_reset_subject','«-i18n|Your new password»');
CREATE TABLE person(id TEXT, name TEXT, born TEXT, addr TEXT, iban TEXT, phone TEXT);
«each 2-3»
INSERT INTO person VALUES('«-uuid»','«person-name:ascii_name»','«dob»','«postal-address»','«iban»','«phone»');
«end»
COMMIT;
