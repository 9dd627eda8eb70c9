//! Phrases of commands, devices and sentences that stand beside the name of a host, and where the name stands.

/// Where a phrase has its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Where {
    /// Right behind it.
    Behind,
    /// Behind it, where it begins a line and a block follows: `client web1 {`.
    Block,
    /// Behind it and a verb: `virsh start web1`.
    BehindVerb,
    /// Anywhere behind it on its line.
    OnLine,
    /// Before it, at the start of the line: `switch1#show …`.
    Before,
    /// In the first column of the lines below it.
    Below,
    /// In the cell behind a guest's number, or before the path of one: `qemu/101 │ web1`, `pve1/qemu/101`.
    Guest,
    /// Behind it, before the version of a kernel: `Linux web1 6.8.12-9-pve #1`.
    Kernel,
    /// The last word of its line, behind an address: `DHCPACK(vmbr0) 10.0.0.5 52:54:… web1`.
    Lease,
    /// Behind it, with ports and commas: `bootstrap.servers=web1:9092,web2:9092`.
    Ports,
    /// Behind a mask and a colon, as a kernel is told its address: `ip=…:255.255.255.0:web1:eno1:off`.
    Mask,
    /// Behind a noun of a sentence.
    Noun,
    /// Behind a preposition of a sentence, which stands before many other things.
    Place,
    /// Behind what was done to it, in messages of chats as well.
    Done,
    /// Right behind it, where it ends with a number: commands and messages of programs.
    Linked,
    /// Behind it and a number: `CT 101 (web1)`, `qm migrate 101 web1`.
    Numbered,
    /// Before it and a path, in commands that mount and copy: `web1:/export`.
    Export,
    /// Before it, as the account of a machine: `WEB1$:1000:…`.
    Account,
    /// The second word of its line: `  on web1 4yGk…, system ID: …`.
    Runner,
    /// Behind the slash of a word before counts: `be_web/web1 0/0/1/14/15`.
    Balancer,
    /// Behind it, at the start of a line and before what it does: `master web1 (active, …)`.
    Manager,
    /// Right before it: `mgr: web1(active, since 3w)`.
    Ahead,
    /// Words behind it up to the first option: `pcs cluster auth web1 web2 -u x`.
    Words,
    /// Items of the list in which it stands: `runs-on: [self-hosted, web1]`.
    Items,
    /// Behind the verb of a sentence: `der Rechner heißt web1`.
    Called,
    /// Alone in quotes behind it, where the line has an address: `add address=10.0.0.5 comment="web1"`.
    Comment,
    /// Behind it and a path: `host/web1/2026-02-02T01:00:01Z`.
    Snapshot,
    /// In quotes behind it, in pipelines of Jenkins: `agent { label 'web1' }`.
    Agent,
    /// A list of names in a sentence: `drei Knoten (web1, web2 und web3)`.
    Listing,
    /// Behind it, as a file or a folder of an inventory: `host_vars/web1.yml`.
    Vars,
    /// In quotes behind it, in calls of programs: `api.nodes("web1").qemu(101)`.
    Call,
    /// Words behind it up to what is done with each: `for h in web1 web2; do ssh $h uptime; done`.
    Loop,
    /// Before it and what a manager of a swarm may do with it: `4yGk… * web1 Ready Active`.
    Swarm,
    /// Behind it and options, as what a command reaches: `nc -zv web1 443`.
    Command,
    /// Behind it, a job and a preposition: `replication 101-0 to web1`.
    Replica,
    /// Behind the option by which a runner is registered: `gitlab-runner register … --description web1`.
    Described,
    /// Behind it, as all of the line, which describes a port of a switch: ` description web1`.
    Line,
    /// Behind it, without signs between its pairs: `static-mac 525400a1b2c3`.
    Hardware,
    /// At the start of the line, as the user of a station that has none: `525400a1b2c3 Cleartext-Password := …`.
    Station,
    /// Below it, in the same column: `vserver lif home-node`.
    Column,
    /// Below it, in the first column: `Name State CPUUsage(%)`.
    Firsts,
    /// In quotes behind it, in an object that has an address: `"display": "web1"`.
    Shown,
    /// The value below it: `"${attr.unique.hostname}"`.
    Constraint,
    /// In quotes before it: `"web1": "SHA256:…"`.
    Fingerprint,
    /// Behind it, in the path of a build.
    Builds,
    /// In quotes behind it, before the mark of a prompt.
    Prompted,
    /// The fourth part of a ticket: `pvespiceproxy:5f1e…:101:web1::…`.
    Ticket,
}

/// The phrases, in lower case, parted by `|`.
const LISTS: &[(Where, &str)] = &[
    (
        Where::Behind,
        "all_hosts = [ \"|(from client |node.hostname == |node.hostname==|node.hostname != |node.hostname!=|smbclient -l //|smbclient -n -l //|smbclient //|smbmap -h |net rpc -s |rpcclient |winexe //|mount.cifs //|received: by |received: from |replicaof |slaveof |sentinel monitor mymaster |all_hosts += [ \"|all_hosts = [\"|all_hosts += [\"|hostkeyalias |x-served-by: |x-backend-server: |x-upstream-host: |x-hostname: |client.rgw.|client.radosgw.|client.crash.|client.ceph-exporter.|--flake .#|flake .#|get_hostname string |object host |client-hostname |dump of |device: |sysname |switchname |system name |psexec \\\\|\
         chassis\": {\"|sessions\\|out of quorum: |helo=<|ehlo=<|helo |ehlo |verify-x509-name |tls-remote |.1.3.6.1.2.1.1.5.0 s |1.3.6.1.2.1.1.5.0 s |sysname.0 s |sysname.0 = string: |\
         devices/?name=|virtual-machines/?name=|device:poll |device:discovery |hostkeyalias=|(client: |vm.create |vm.on |vm.off |vm.clone |vm.delete |vm.shutdown |get-vm |start-vm |stop-vm |restart-computer |enter-pssession |/setup/name | started, |object endpoint |\
         agent.name -equals |agent.machinename -equals |agent.computername -equals |-name guest=|-name 'guest=|-name \"guest=|[string]$name = '|[string]$name = \"|[string]$name='|[string]$name=\"|[string]$vm = '|[string]$vm = \"|[string]$server = '|[string]$server = \"|[string]$node = '|[string]$node = \"|\
         option description '|option description \"|option label '|runner name: '|runner name: \"|runner name: |machine name: '|machine name: |agent name: '|agent name: |worker name: '|worker name: |static-mapping |device id: |system-name |sysname: |peer device: ",
    ),
    (Where::Block, "client |host |backend "),
    (
        Where::BehindVerb,
        "virsh |lxc-attach |machinectl |samba-tool dns |ipa dnsrecord-",
    ),
    (
        Where::OnLine,
        "govc vm.|esxcli vm |zabbix_sender |chassis.name=|rdesktop |vncviewer |virt-customize |virt-v2v |gcloud compute instances |linode-cli |az vm create |ansible-playbook |docker node |author proxmox |bcp |snmpwalk |snmpget |snmpset |snmpbulkwalk |snmptable |isql -u |fisql -u |osql -u |tsql -u |bcp -u ",
    ),
    (
        Where::Before,
        "#show |# show |#sh |#conf|# configure|#copy |#write|#wr|#exit|#ping |> show |> enable|> display |>show |>enable|>en|>display |(config)#|(config-|::> |::*> |>display |>screen-length|>system-view|>dis |]display |]interface |]ip address|]port link|]description |]return|]commit|]quit|]undo |]sysname |]vlan |]dis | # get | # config | # execute | # diagnose | # show | # edit | # end|# get |# execute |# diagnose |# set |# delete |# edit |# commit|] > |:admin> |:root> |:superuser>|>config>|]: ps |:vserver> | ~]# | ~]$ |# tcpdump|# pfctl|# ifconfig|# rcctl |# syspatch|# bgpctl |# vtysh|# esxcli|# vim-cmd|# opnsense-|# pfsense-",
    ),
    (Where::Below, "device id|device-id|system name "),
    (
        Where::Column,
        "home-node|curr-node|current-node|node-name| id   name ",
    ),
    (Where::Firsts, "cpuusage(%)|health  eligibility"),
    (Where::Guest, "qemu/|lxc/"),
    (Where::Kernel, "linux "),
    (Where::Lease, "dhcpack(|dhcpoffer(|dhcprequest(|dhcpinform("),
    (Where::Mask, ":255.255."),
    (
        Where::Ports,
        "zookeeper.connect=|reverse_proxy |lb_servers |memcached_servers=|bootstrap.servers=|bootstrap.servers: |bootstrap_servers=|--bootstrap-server |--zookeeper |--brokers ",
    ),
    (Where::Account, "$:|$@"),
    (
        Where::Linked,
        "[alert] |building remotely on |' on '|broker: |broker: \"|broker=|mqtt_broker: |mqtt_host: |mqtt_server: |mqtt_broker=|smarthost: |collector: |standby_names = '|[critical] |[warning] |[problem] |[resolved] |[recovery] |[down] |[firing] |hostname is |host is |server is |node is |machine is |\
         unknown host |reply from |antwort von |could not find host |failed to connect to |name:\t|system name: |device name\t|device name: |gerätename: |application_name=|application_name='|client.id=|replica: |replica: \"|replacement: |replacement: \"|ticket: |incident: |betreff: |subject: |*.* @|*.* @@|-h |sqlcmd -s |impala-shell -i |mssql-cli -s |-serverinstance |-newname |\"address\": \"|\"address\":\"|\"addr\": \"|--limit |cmdkey /add:|mstsc /v:|/v:|get-lapsadpassword -identity |isql -s |osql -s |fisql -s |tsql -s |tsql -h |name-label=|name-label=\"|name-label='|:23/./|:22/./|/restic/|/borg/|on agent |on worker |on executor |on build agent |agent: |build agent: |master: |primary: |standby: |leader: |follower: |secondary: |\"rescue |\"recovery |\"rettung |\"reparatur |incus cluster add |lxc cluster add |translate host name \"|ssh-keygen -r |ipmitool -i lanplus -h |call it |box is |vm is |box ist |vm ist |kiste ist |maschine ist |machine est |macchina è |máquina é |máquina es |maszyna to |stroj je |maskinen är |maskinen er |machine is het |\
         pc is |computer is |workstation is |pc ist |rechner ist |laptop ist |server ist |host ist |serveur est |servidor es |servidor é |server è |serwer to |serwerem jest |\
         server nuovo è |server vecchio è |server principale è |servidor nuevo es |servidor viejo es |servidor antiguo es |servidor principal es |servidor novo é |servidor antigo é |servidor principal é |serveur principal est |serveur neuf est |serwer główny to |server is now |host is now |node is now |machine is now |server ist jetzt |server ist nun |rechner ist jetzt |serveur est maintenant |servidor es ahora |servidor agora é |server è ora |server is nu |serwer to teraz |server je teď |server je nyní |\
         server heet nu |box is now |vm is now |nieuwe server wordt |neue server wird |new server will be |nouveau serveur sera |nuevo servidor será |novo servidor será |nuovo server sarà |bridge_identity |current dc: |): started |): promoted |): unpromoted |): master |): slave |name-label ( rw): |hostname ( ro): |neighbor: |neighbour: |nachbar: |identity: \"|nsid: \"|nsid: |server-id \"|remote_clientid |local_clientid |psk_identity |<replica>|<display_name>|<sysname>|<systemname>|<minion>|server je |servern är |serveren er |server is: |test-netconnection |test-connection |tnc |resolve-dnsname |-sqlinstance |\
         ssh-keyscan |ssh-keyscan -h |connecting to |connection to |connected to |resolve hostname |computer: |computer name: |\
         workstation: |workstation name: |pvecm add |subject: [|problem: |resolved: |alert: |\
         problem alert - |recovery alert - |acknowledgement alert - |description uplink |description link to |description to |\
         concurrent-0 via |concurrent-1 via |concurrent-2 via |concurrent-3 via |new neighbor |new neighbour |: neighbor |: neighbour |friendly_name = |# name = |-e target=|-e \"target=|-e 'target=|--peer |--peers |--join |-join |--seeds |--retry-join |--master |data source=|datasource=|\
         ssh into |log on to |collegarsi a |conectar a |conectarse a |connecter à |einloggen auf |anmelden an |stored on |consumed by |registered on |registered by |runs on |running on |hosted on |deployed on |starts on |\
         started on |locked by |held by |picked up by |mounted on |sourced on |executed on |built on |läuft auf |gestartet auf |tourne sur |gira su ",
    ),
    (
        Where::Numbered,
        " ct |\nct |vm |qm migrate |pct migrate |migrate vm:|migrate ct:|relocate vm:|relocate ct:",
    ),
    (
        Where::Export,
        "mounting |nfs |nfs4 |cifs |scp |rsync |sshfs |smbclient ",
    ),
    (Where::Runner, ", system id: "),
    (Where::Balancer, "haproxy["),
    (Where::Manager, "master "),
    (
        Where::Ahead,
        ",debug-threads=| postfix/| sshd[| pvedaemon[| pveproxy[| pvestatd[| corosync[| dovecot: | (postfix) with | (postfix) id | (postfix, from |(active, since|(active)| is low on available space| (p2, c| (p1, c| (p5, c|: bios |;_ssh._tcp|;_sftp-ssh._tcp|;_workstation._tcp|;_smb._tcp|;_http._tcp|;_https._tcp|;_device-info._tcp|;_ipp._tcp| is out of quorum|=up:active}| uptime is | iburst|: name or service not known| ftp server (| ftp server ready| esmtp postfix| esmtp exim| esmtp sendmail| microsoft esmtp| microsoft ftp service| imap4rev1 | proftpd | nntp service| pop3 server| pop3 ready| cyrus imap| dovecot ready|: temporary failure in name resolution|,ou=hosts|,ou=computers|,ou=servers|,ou=machines|,ou=devices|,cn=computers",
    ),
    (
        Where::Words,
        "ceph orch host add |ceph orch host rm |ceph orch host drain |ceph orch host label add |ceph orch host maintenance enter |ceph orch host maintenance exit |dns names [|pcs cluster |pcs host |pcs node |pcs stonith fence |pcs stonith confirm |crm node |crm_node |stonith_admin |linstor node |linstor resource |pvecm delnode |kubectl drain |kubectl cordon |kubectl uncordon | online: [ | offline: [ | standby: [ | promoted: [ | unpromoted: [ | started: [ | masters: [ | slaves: [ ",
    ),
    (Where::Items, "self-hosted"),
    (
        Where::Called,
        "heißt |heisst |heet |heter |hedder |s'appelle |s’appelle |se llama |si chiama |nazywa się |jmenuje se |volá sa |\
         se numește |zove se |e nome |di nome |con nome |il nome |o nome |y nombre |con nombre |el nombre |et nom |le nom |au nom de |und namen |mit namen |den namen |dem namen |de naam |en naam |met naam |namnet |navnet |nazwę |o nazwie |i nazwie |název |názvem |by the name of |answers to |hört auf |répond au nom de |chama-se |se chama |is called |is named |nimi on |nimeltään |kallas |называется |зовётся |називається ",
    ),
    (
        Where::Comment,
        "comment=\"|comment=|description=\"|comment \"",
    ),
    (Where::Snapshot, "host/"),
    (Where::Vars, "host_vars/"),
    (
        Where::Call,
        ".connect(\"|cal_replication_slot('|connecthandler('|connecthandler(\"|.connect('|.devices.get(name=\"|.devices.get(name='|.virtual_machines.get(name=\"|.virtual_machines.get(name='|.nodes(\"|.nodes('|::ssh.start(\"|::ssh.start('|configname: \"|configname: '|vm.define '|vm.define \"|.ec2.instance(\"|.ec2.instance('|.compute.instance(\"|.compute.instance('|.server(\"|.server('|.virtualmachine(\"|.virtualmachine('|.droplet(\"|.droplet('|.agent.name\", \"|.agent.hostname\", \"|tcp(\"|.node(ctx, \"|.node(context.background(), \"|.virtualmachine(ctx, \"|.hostsystem(ctx, \"|.getbyname(ctx, \"|udp(\"network(\"|salt '|salt \"",
    ),
    (
        Where::Loop,
        "for h in |for host in |for node in |for n in |for s in |for srv in |for server in |for x in |for i in |for hv in |for vm in ",
    ),
    (Where::Swarm, "ready  |down  "),
    (
        Where::Command,
        "telnet | grep |nmap |nc |ncat |traceroute |tracert |mtr |dig |nslookup |arping |fping |ansible ",
    ),
    (Where::Replica, "replication "),
    (Where::Described, "--description |--name "),
    (Where::Ticket, "pvespiceproxy:"),
    (
        Where::Line,
        "\n description |\n  description |\ndescription |\n\tdescription |\n    description |\n   description ",
    ),
    (
        Where::Hardware,
        "static-mac| mac = |'mac' => |\"mac\" => |'mac': |mac-address|mac_address|macaddress|macaddr| mac:| mac=|:mac |\"mac\":|_mac:|_mac=|mac address|mac-adresse|adresse mac|dirección mac|indirizzo mac|adres mac|hwaddr|hw-addr",
    ),
    (Where::Station, "cleartext-password"),
    (
        Where::Shown,
        "\"display\": \"|\"display\":\"|\"display_name\": \"|\"displayname\": \"",
    ),
    (
        Where::Constraint,
        "unique.hostname}|unique.name}|node.unique.name",
    ),
    (Where::Fingerprint, "\": \"sha256:|\":\"sha256:"),
    (Where::Builds, "-agent/builds/"),
    (Where::Prompted, "expect \"|expect -re \""),
    (
        Where::Listing,
        "laptop names: |server names: |machine names: |host names: |hostnames: |vm names: |namen der server: |namen der rechner: |servernamen: |rechnernamen: |noms des serveurs : |nombres de los servidores: |nomi dei server: |naming: |between |erreicht man |nodes are |hosts are |servers are |members are |machines are |boxes are |vms are |guests are |knoten sind |server sind |rechner sind |hosts sind |nodos son |servidores son |nœuds sont |serveurs sont |nodi sono |server sono |nós são |servidores são |nodes zijn |servers zijn |węzły to |serwery to |uzly jsou |servery jsou |noderna är |servrarna är |noderne er |serverne er |nodes, |hosts, |servers, |knoten, |nœuds, |nodos, |nodi, |nodi (|knoten (|knoten: |nodes (|nodos (|nodos: |nœuds (|nodes: |servers (|server (|servers: |hosts (|hosts: |noduri: |uzly: |uzly (|węzły: |servrar: |servere: |machines (|serveurs (|servidores: |servidores (",
    ),
    (
        Where::Agent,
        "stringparam('node', '|stringparam('host', '|stringparam(\"node\", \"|stringparam(\"host\", \"|label '|label \"|node('|node(\"|dumbslave('|dumbslave(\"",
    ),
    (
        Where::Done,
        "deployed to |deploy to |rolled out to |summary:upgrade |summary:update |summary:wartung |summary:maintenance |\
         summary:reboot |summary:firmware |summary:patch |summary:backup |summary:restore |summary:neustart |summary:migration |summary:umzug ",
    ),
    (
        Where::Noun,
        "ip of |ips of |ip for |ip address of |ip address for |ip von |ip vom |ip-adresse von |adresse von |ip de |ip du |adresse ip de |ip del |dirección ip de |ip do |ip da |endereço ip de |endereço ip do |ip di |indirizzo ip di |indirizzo di |ip van |ip-adres van |ip serwera |adres ip |ip adresa |ip till |ip för |ip-adressen till |ip-adressen för |ip til |ip-adressen på |mac of |mac for |mac address of |mac von |mac-adresse von |mac de |adresse mac de |mac do |mac di |mac van |mac-adres van |\
         join of |join for |caída de |panne de |outage of |outage on |ausfall von |ausfall auf |uitval van |dès que |aussitôt que |en cuanto |tan pronto como |non appena |assim que |logo que |zodra |gdy tylko |jak tylko |jakmile |så snart |så fort |sobald |as soon as |who owns |who runs |who manages |wem gehört |wer betreut |à qui appartient |qui gère |de quién es |di chi è |de quem é |van wie is |czyj jest |vem äger |hvem ejer |hypervisor |hypervisors |hypervisoren |hypervisore |hyperviseur |hyperviseurs |hipervisor |hipervisores |hypervisory |hiperwizor |hiperwizory |queue on |web interface of |webinterface von |web ui of |gui of |weboberfläche von |interface web de |interfaz web de |interfaccia web di |konsole von |config of |configuration of |konfiguration von |settings of |spooler on |service on |dienst auf |dienst op |tjänsten på |servicio en |serviço em |servizio su |usługę na |službu na |avbrott på |guasto di |guasto su |queda do |awaria |výpadek |nós |nó |nodos |nodi |nœuds |noder |noderna |servidores |serveurs |servrarna |węzły |węzłach |uzly |uzlech |nodurile |\
         reinstalled |upgraded |rebuilt |restarted |decommissioned |drained |reimaged |restore |laptop: |notebook: |macbook: |arbeitsplatz: |pc: |poste: |ordinateur: |ordenador: |komputer: |postazione: |werkplek: |dator: |\
         nodo |nodu |nodul |noden |uzel |uzlu |uzol |uzle |servidor |serveur |serwer |serwerze |serwera |servern |serveren |\
         węzeł |węźle |nœud |noeud |узел |узла |узле |вузол |вузла |вузлі |сервер |сервере |сервера |сервері |sunucu |\
         please check |bitte |laptop |notebook |workstation |touch |touched |reboot |rebooted |rebooting |credentials of |credentials for |maintenance |maintenance of |\
         riavviato |riavviata |redémarré |redémarrée |reiniciado |reiniciada |reiniciei |reiniciou |reinicié |herstart |zrestartowano |zrestartowałem |restartován |restartoval |\
         neu gestartet: |startade om |genstartet |belongs to |gehört zu |appartient à |pertenece a |pertence a |appartiene a |hoort bij |należy do |patří k |tillhör |\
         lxc-container |kontejner |conteneur |contenedor |kontener |máquina virtual |virtuelle maschine |virtuellen maschine |machine virtuelle |macchina virtuale |\
         poste |komputerze |komputer |komputera |ordinateur |ordenador |equipo |computador |počítač |počítači |datorn |computer |arbeitsplatz |postazione |stacja |\
         login to |logged into |connect to |log in to |виртуалку |maszynę |sanal makine |palvelin |palvelimen |kiszolgáló |κόμβος |διακομιστής ",
    ),
    (
        Where::Place,
        "who has |wer hat |can't reach |cannot reach |cant reach |couldn't reach |can't ping |cannot ping |tracert to |tracert |moving to |failover to |failing over to | på | na | на | sur | op | til | från | fra | din | pe | depuis | desde | vanaf | dalla |\nna |\nop |\npå |\nsur |\nauf |\npe ",
    ),
];

pub(super) fn phrases() -> impl Iterator<Item = (Where, &'static str)> {
    LISTS
        .iter()
        .flat_map(|(place, words)| words.split('|').map(move |word| (*place, word)))
}

/// Phrases that lead here.
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    phrases().map(|(_, word)| word)
}
