==== kb_mysql_dump backup/shop.sql
-- MySQL dump 10.13  Distrib «-version|8.0.40», for Linux (x86_64)
--
-- Host: «fqdn»    Database: shop
-- Server version	«-version|8.0.40-0ubuntu0.22.04.1»

CREATE TABLE `customers` (
  `id` int NOT NULL AUTO_INCREMENT,
  `name` varchar(120) DEFAULT NULL,
  `email` varchar(190) NOT NULL,
  `phone` varchar(40) DEFAULT NULL,
  `password` varchar(255) NOT NULL COMMENT 'bcrypt',
  `reset_token` varchar(64) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=412 DEFAULT CHARSET=utf8mb4;

INSERT INTO `customers` VALUES (1,'«person-name»','«email»','«phone»','«password-hash:bcrypt»',NULL),
(2,'«person-name»','«email»','«phone»','«password-hash:bcrypt»',NULL),
(3,'«person-name»','«email»',NULL,'«password-hash:argon2»',NULL);

INSERT INTO `orders` VALUES ('«-uuid»',1,'«-order-id»','«-md5»','paid','2026-01-05 10:00:00'),('«-uuid»',3,'«-order-id»','«-md5»','open','2026-01-05 11:30:00');
INSERT INTO `settings` VALUES ('smtp_password','«config-password:pwa»'),('smtp_host','«fqdn»'),('theme','«-setting|dark»'),('password_min_length','«-setting|8»');
-- Dump completed on 2026-02-01  3:00:41
==== kb_pg_roles backup/globals.sql
--
-- PostgreSQL database cluster dump
--
SET default_transaction_read_only = off;
SET standard_conforming_strings = on;

CREATE ROLE app;
ALTER ROLE app WITH NOSUPERUSER INHERIT LOGIN PASSWORD '«password-hash:scram»';
CREATE ROLE legacy;
ALTER ROLE legacy WITH LOGIN PASSWORD '«password-hash:md5hash»' VALID UNTIL '2027-01-01';
ALTER ROLE reporting WITH PASSWORD NULL;
CREATE ROLE dba LOGIN PASSWORD '«sql-password:pwq2»' CONNECTION LIMIT 5;

CREATE SERVER archive FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '«ipv4»', dbname 'archive', port '5432');
CREATE USER MAPPING FOR app SERVER archive OPTIONS (user 'reader', password '«sql-password:pwq2»');
SELECT dblink_connect('c1', 'host=«fqdn» user=etl password=«connection-string» dbname=stage');
COMMENT ON ROLE dba IS 'contact «person-name», «email»';
COMMENT ON COLUMN users.password IS '«-prose|hash of the password, see docs/auth.md»';
CREATE EXTENSION IF NOT EXISTS pgcrypto;
UPDATE users SET password = crypt('«sql-password:human»', gen_salt('bf')) WHERE login = 'admin';
UPDATE users SET token = «-code-reference|encode(gen_random_bytes(24), 'hex')»;
SELECT id, password FROM users WHERE token = «-reference|$1»;
-- checksum of this dump «-sha256»
---- backup/pg_hba.conf
# TYPE  DATABASE  USER      ADDRESS             METHOD
local   all       postgres                      peer
host    all       all       «~|127.0.0.1/32»        scram-sha-256
host    app       app       «ipv4-cidr»     scram-sha-256
hostssl repl      repl      «ipv4-cidr»     cert
host    all       all       «ipv6-cidr»  scram-sha-256
host    crm       crm       «fqdn»          md5
==== kb_mssql_oracle sql/setup.sql
USE [master];
GO
CREATE LOGIN [svc_reports] WITH PASSWORD = N'«sql-password:pwq2»', CHECK_POLICY = ON, DEFAULT_DATABASE = [reports];
ALTER LOGIN [sa] WITH PASSWORD = '«sql-password»' UNLOCK;
CREATE MASTER KEY ENCRYPTION BY PASSWORD = '«sql-password:pwq2»';
CREATE DATABASE SCOPED CREDENTIAL blob WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = 'sv=2024-11-04&sig=«url-token:azure_sas.url»';
EXEC sp_addlinkedserver @server = N'«fqdn»', @srvproduct = N'SQL Server';
EXEC master.dbo.sp_addlinkedsrvlogin @rmtsrvname = N'«fqdn»', @useself = N'False', @rmtuser = N'link', @rmtpassword = N'«sql-password»';
EXEC sp_addlinkedsrvlogin N'LOCAL', 'false', NULL, 'x', «-reference|$(LinkPassword)»;
GO
SELECT name, password_hash FROM sys.sql_logins WHERE sid = «-number|0x01»;
-- job «-uuid:bios_uuid»
---- sql/oracle.sql
CREATE USER warehouse IDENTIFIED BY "«sql-password:pwq2»" DEFAULT TABLESPACE users QUOTA UNLIMITED ON users;
ALTER USER system IDENTIFIED BY «sql-password:pwa» ACCOUNT UNLOCK;
CREATE DATABASE LINK hr CONNECT TO hr IDENTIFIED BY "«sql-password:pwq2»" USING '//«ipv4»:1521/HRPROD';
CONNECT scott/«sql-password:pwa»@//«fqdn»:1521/ORCL
ALTER PROFILE default LIMIT PASSWORD_LIFE_TIME «-setting|180» PASSWORD_REUSE_MAX «-setting|UNLIMITED»;
CREATE USER app IDENTIFIED EXTERNALLY;
GRANT CONNECT, RESOURCE TO warehouse;
==== kb_mycnf home/backup/.my.cnf
[client]
user=backup
password="«config-password:pwq2»"
host=«ipv4»
ssl-mode=REQUIRED

[client-replica]
user = repl
password = «config-password:pwa»
host = «fqdn»

[mysqldump]
quick
max_allowed_packet = «-setting|64M»

[mysqld]
bind-address = «ipv4»
report-host = «hostname»
server-uuid = «-uuid»
default_password_lifetime = «-setting|0»
validate_password.length = «-setting|12»
---- etc/mysql/grants.sql
CREATE USER 'shop'@'«ipv4»' IDENTIFIED WITH caching_sha2_password BY '«sql-password:pwq2»';
CREATE USER 'old'@'%' IDENTIFIED WITH mysql_native_password AS '«password-hash:mysqlhash»';
SET PASSWORD FOR 'root'@'localhost' = '«sql-password»';
CHANGE REPLICATION SOURCE TO SOURCE_HOST='«fqdn»', SOURCE_USER='repl', SOURCE_PASSWORD='«sql-password:pwq2»', SOURCE_LOG_POS=«-number»;
SET GLOBAL gtid_purged='«-uuid»:1-«=int(100,99999)»';
FLUSH PRIVILEGES;
==== kb_mongo_redis etc/mongo/init.js
// run once on the primary: mongosh «fqdn» init.js
db = db.getSiblingDB('admin');
db.createUser({
  user: 'clusterAdmin',
  pwd: '«code-password»',
  roles: [{ role: 'root', db: 'admin' }],
});
db.createUser({ user: 'reader', pwd: «-code-reference|passwordPrompt()», roles: ['read'] });
db.changeUserPassword('app', '«code-password:pwq2»');
rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: '«fqdn»:27017' }, { _id: 1, host: '«ipv4»:27017' }] });
db.sessions.insertOne({ _id: ObjectId('«-asset-hash:hex(24)»'), etag: '«-etag»' });
// mongodb+srv://app:«connection-string»@«fqdn»/app?retryWrites=true
---- etc/redis/redis.conf
bind «ipv4» «~|127.0.0.1»
port 6379
requirepass «config-password»
masterauth «config-password:pwa»
replicaof «ipv4» 6379
# requirepass «-placeholder|foobared»
user cacheuser on >«config-password:pwa» ~cache:* +@read
rename-command CONFIG «-setting|""»
maxmemory «-setting|2gb»
---- etc/redis/users.acl
user default off
user worker on #«password-hash:sha256» ~jobs:* +@all
==== kb_pgpass_services home/etl/.pgpass
# one line a database, mode 0600
«ipv4»:5432:warehouse:etl:«pgpass:pwa»
«fqdn»:5432:*:readonly:«pgpass»
«fqdn»:6432:crm:crm_sync:«pgpass:pwa»
localhost:5433:test:test:«pgpass»
#«ipv4»:5432:old:etl:«pgpass:pwa»
---- home/etl/.pg_service.conf
[warehouse]
host=«fqdn»
port=5432
dbname=warehouse
user=etl
password=«config-password»

[crm]
host=«ipv4»
dbname=crm
user=crm_sync
sslmode=verify-full
sslrootcert=«-path|/etc/ssl/corp-ca.pem»
---- home/etl/odbc.ini
[Warehouse]
Driver = PostgreSQL Unicode
Servername = «fqdn»
Username = etl
Password = «config-password:pwa»
UUID = «-uuid»

[Snowflake]
Driver = SnowflakeDSIIDriver
Server = acme.«~|snowflakecomputing.com»
UID = LOADER
PWD = «config-password»
PRIV_KEY_FILE_PWD = «config-password:pwa»
---- home/etl/dbt/profiles.yml
warehouse:
  target: prod
  outputs:
    prod:
      type: postgres
      host: «ipv4»
      user: dbt
      password: "{{ «-reference|env_var('DBT_PASSWORD')» }}"
    dev:
      type: postgres
      host: «fqdn»
      user: dbt_dev
      pass: «config-password»
      keepalives_idle: «-setting|0»
==== kb_es_kafka etc/kafka/client.properties
bootstrap.servers=«fqdn»:9093,«fqdn»:9093
security.protocol=SASL_SSL
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="billing" password="«config-password:pwq2»";
ssl.truststore.location=«-path|/etc/kafka/trust.jks»
ssl.truststore.password=«config-password:pwa»
ssl.key.password=«config-password:pwa»
ssl.endpoint.identification.algorithm=«-setting|https»
group.id=billing-«-short-sha»
cluster.id=«-asset-hash:b64u(22)»
---- etc/elasticsearch/elasticsearch.yml
cluster.name: logs
node.name: «hostname»
network.host: «ipv4»
discovery.seed_hosts: ["«ipv4»", "«fqdn»"]
xpack.security.http.ssl.keystore.path: «-path|certs/http.p12»
xpack.security.http.ssl.keystore.password: «config-password:pwa»
cluster.uuid: «-asset-hash:b64u(22)»
---- etc/kibana/kibana.yml
server.host: "«ipv4»"
elasticsearch.hosts: ["https://«fqdn»:9200"]
elasticsearch.username: "kibana_system"
elasticsearch.password: "«config-password»"
elasticsearch.serviceAccountToken: "«generic-secret:b64(72)»"
xpack.encryptedSavedObjects.encryptionKey: «generic-secret:hex(32)»
xpack.security.session.idleTimeout: "«-setting|1h»"
---- etc/logstash/out.conf
output {
  elasticsearch {
    hosts => ["https://«ipv4»:9200"]
    user => "logstash"
    password => "«config-password:pwq2»"
    index => "logs-%{+YYYY.MM.dd}"
    api_key => "${«-variable-name|LS_API_KEY»}"
  }
}
