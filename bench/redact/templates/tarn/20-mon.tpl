==== tarn_prom monitoring/prometheus.yml
global:
  scrape_interval: 30s
  external_labels:
    site: «=word»
alerting:
  alertmanagers:
    - basic_auth:
        username: prom
        password: «config-password»
      static_configs:
        - targets: ['«fqdn»:9093']
scrape_configs:
  - job_name: node
    static_configs:
      - targets:
          - «ipv4:lan»:9100
          - «fqdn»:9100
          - «hostname»:9100
          - '[«ipv6:ula»]:9100'
        labels: { rack: "b«=int(1,9)»" }
  - job_name: snmp
    metrics_path: /snmp
    params: { module: [if_mib], auth: [«-secret-name|public_v2»] }
    static_configs:
      - targets: [«ipv4:lan», «ipv4:lan», «fqdn:gearfqdn»]
    relabel_configs:
      - source_labels: [__address__]
        target_label: __param_target
      - target_label: __address__
        replacement: «~|localhost»:9116
  - job_name: federate
    bearer_token: «bearer-token»
    static_configs: [{ targets: ['«fqdn:site»'] }]
    tls_config: { ca_file: «-path|/etc/prometheus/ca.crt» }
remote_write:
  - url: https://«fqdn:site»/api/v1/push
    authorization: { credentials_file: «-path|/run/secrets/push_token» }
==== tarn_snmp_walk terminals/snmpwalk.txt
$ snmpwalk -v2c -c «snmp-community» «ipv4:lan#a» system
SNMPv2-MIB::sysDescr.0 = STRING: RouterOS CCR1036-8G-2S+
SNMPv2-MIB::sysObjectID.0 = OID: SNMPv2-SMI::enterprises.«-oid|14988.1»
SNMPv2-MIB::sysContact.0 = STRING: «person-name» <«email»>
SNMPv2-MIB::sysName.0 = STRING: «hostname:gear»
$ snmpwalk -v3 -l authPriv -u noc -a SHA -A '«snmp-password:pwq2»' -x AES -X '«snmp-password:phrase»' «ipv4#a» IP-MIB::ipAdEntAddr
IP-MIB::ipAdEntAddr.«ipv4:lan#b» = IpAddress: «ipv4#b»
IP-MIB::ipAdEntAddr.«ipv4:lan#c» = IpAddress: «ipv4#c»
$ snmpget -v2c -c «snmp-community» «fqdn» «-oid»
SNMPv2-SMI::enterprises.«-oid|9.9.109.1.1.1.1.5.1» = Gauge32: «=int(1,99)»
$ snmpwalk -On -v2c -c «snmp-community» «ipv4#a» «-oid|1.3.6.1.2.1.17.4.3.1.1»
.«-oid|1.3.6.1.2.1.17.4.3.1.1.0.12.41.8.17.99» = Hex-STRING: «~|00 0C 29 08 11 63»
$ snmptranslate -On IF-MIB::ifHCInOctets
.«-oid|1.3.6.1.2.1.31.1.1.1.6»
$ snmpwalk -V
NET-SNMP version: «-version|5.9.3»
==== tarn_checkmk etc/check_mk/main.mk
# Written by «person-name»
all_hosts += [
  "«hostname#a»|snmp|wan|site:«=word»",
  "«fqdn»|tcp|prod",
  "«hostname»|ping",
]
ipaddresses.update({
  "«hostname#a»": "«ipv4:lan»",
  "«hostname»": "«ipv4:lan»",
})
explicit_snmp_communities.update({
  "«hostname#a»": "«snmp-community»",
  "«hostname»": ("authPriv", "sha", "noc", "«snmp-password:pwq2»", "AES", "«snmp-password:pwq2»"),
})
extra_host_conf.setdefault("parents", []).append(("«hostname:gear»", ["«hostname#a»"]))
active_checks["http"] = [({"name": "intern", "host": {"address": "«fqdn:site»"}, "mode": ("url", {"uri": "/health", "auth": ("mon", "«config-password:pwq2»")})}, [], ["«fqdn»"])]
# agent «-version|2.3.0p18», bakery hash «-hex:hex(16)»
==== tarn_nagios nagios/hosts.cfg
define host{
        use             generic-switch
        host_name       «hostname:gear#s»
        alias           «?Switch Keller|Core|Etage 2»
        address         «ipv4:lan»
        parents         «hostname:gear»
        contact_groups  netz
        notes           MAC «mac», S/N «-serial|FOC2213X0Y7»
        }
define service{
        host_name               «hostname#s»
        service_description     Uplink
        check_command           check_snmp!-C «snmp-community» -o «-oid» -P 2c
        }
define command{
        command_name    check_imap_login
        command_line    /usr/lib/nagios/plugins/check_imap -H «fqdn:site» -p 993 -S -U probe -W '«cli-password:pwhard2»'
        }
define contact{
        contact_name    ops1
        alias           «person-name»
        email           «email»
        pager           «phone:phone_tel»
        }
define command{
        command_name    check_mysql
        command_line    $USER1$/check_mysql -H $HOSTADDRESS$ -u nagios -p «-variable|$USER7$»
        }
==== tarn_netflow exports/nfdump.csv
ts,te,td,sa,da,sp,dp,pr,flg,ipkt,ibyt,in,out,smk,dmk,ismc,odmc
«each 6-10»
«=day» «=clock»,«=day» «=clock»,0.«=digits(3)»,«ipv4:lan»,«ipv4:pub»,«=int(1025,65000)»,443,TCP,...AP.SF,«=int(3,400)»,«=int(200,90000)»,12,3,24,0,«mac»,«mac»
«end»
«=day» «=clock»,«=day» «=clock»,1.004,«ipv6:ula»,«ipv6:ipv6»,«=int(1025,65000)»,53,UDP,........,1,88,12,3,64,0,«mac»,«mac»
Summary,,,,,,,,
flows,bytes,packets,avg_bps,avg_pps,avg_bpp
«-number»,«-number»,«-number»,812,3,«=int(60,900)»
==== tarn_suricata logs/eve.json
{"timestamp":"«=day»T«=clock».118203+0200","flow_id":«-number|1843200172901188»,"in_iface":"enp2s0","event_type":"alert","src_ip":"«ipv4:lan»","src_port":«=int(1025,65000)»,"dest_ip":"«ipv4:pub»","dest_port":80,"proto":"TCP","community_id":"«-id|1:»«-hash:bytes(20)»","alert":{"action":"allowed","gid":1,"signature_id":2027865,"rev":5,"signature":"ET INFO Observed DNS Query to .cloud TLD"},"http":{"hostname":"«fqdn:site»","url":"/login?token=«url-token»","http_user_agent":"curl/«-version|8.5.0»"}}
{"timestamp":"«=day»T«=clock».440112+0200","event_type":"dns","src_ip":"«ipv6:ula»","dest_ip":"«ipv6:ula»","dns":{"type":"answer","rrname":"«fqdn»","rrtype":"A","answers":[{"rrname":"«fqdn»","ttl":300,"rdata":"«ipv4:lan»"}]}}
{"timestamp":"«=day»T«=clock».902733+0200","event_type":"tls","src_ip":"«ipv4:lan»","dest_ip":"«ipv4:pub»","tls":{"subject":"CN=«fqdn#c»","issuerdn":"C=US, O=Let's Encrypt, CN=R11","serial":"«-fingerprint:md5_colons»","fingerprint":"«-fingerprint:fingerprint20»","sni":"«fqdn#c»","version":"TLS «-version|1.3»","ja3":{"hash":"«-md5»"}}}
{"timestamp":"«=day»T«=clock».113000+0200","event_type":"dhcp","src_ip":"«~|0.0.0.0»","dest_ip":"«~|255.255.255.255»","dhcp":{"type":"request","id":«-number|4021187211»,"client_mac":"«mac»","assigned_ip":"«~|0.0.0.0»","requested_ip":"«ipv4:lan»","hostname":"«hostname:pcname»"}}
{"timestamp":"«=day»T«=clock».700311+0200","event_type":"stats","stats":{"uptime":«-number»,"decoder":{"pkts":«-number»,"ipv6":«-number»}}}
{"timestamp":"«=day»T«=clock».810027+0200","event_type":"flow","src_ip":"«ipv6:ll»","dest_ip":"«~|ff02::fb»","proto":"UDP","app_proto":"mdns","flow":{"pkts_toserver":3,"bytes_toserver":«-number»,"state":"new"},"ether":{"src_mac":"«mac»","dest_mac":"«~|33:33:00:00:00:fb»"}}
{"timestamp":"«=day»T«=clock».551320+0200","event_type":"smtp","src_ip":"«ipv4:lan»","dest_ip":"«ipv4:pub»","smtp":{"helo":"«fqdn»","mail_from":"<«email»>","rcpt_to":["<«email»>"]}}
{"timestamp":"«=day»T«=clock».203311+0200","event_type":"snmp","src_ip":"«ipv4:lan»","dest_ip":"«ipv4:lan»","snmp":{"version":2,"community":"«snmp-community»","pdu_type":"get_request","vars":["«-oid|1.3.6.1.2.1.1.5.0»"]}}
==== tarn_zeek logs/conn.log
#separator \x09
#path	conn
#open	«=day»-06-00-00
#fields	ts	uid	id.orig_h	id.orig_p	id.resp_h	id.resp_p	proto	service	orig_l2_addr	resp_l2_addr
#types	time	string	addr	port	addr	port	enum	string	string	string
«each 5-9»
«-timestamp».«=digits(6)»	C«-id:alnum(17)»	«ipv4:lan»	«=int(1025,65000)»	«ipv4:lan»	«?53|443|389|445»	tcp	ssl	«mac»	«mac»
«end»
«-timestamp».«=digits(6)»	C«-id:alnum(17)»	«ipv6:ll»	143	«~|ff02::16»	0	icmp	-	«mac»	«~|33:33:00:00:00:16»
#close	«=day»-07-00-00
