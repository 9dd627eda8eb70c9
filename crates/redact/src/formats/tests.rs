use super::*;
use crate::marked;

fn lane() -> marked::Lane {
    marked::Lane::new(&WORDS, at).with_whole(whole)
}

/// Paths and contents in which marks stand around each secret.
const FILES: &[(&str, &str)] = &[
    ("exports/users.csv", "login,email,hash\nada,,«{hex32}»\n"),
    ("x.csv", "Accounts\nUser;Password\nhugo;«{alnum8}»\n"),
    (
        "x.csv",
        "# from the old server\nUser,Password\nhugo,«{alnum8}»\n",
    ),
    (
        "x.csv",
        "Zugang;;\n;;\nSystem;User;Passwort\nNAS;hugo;«{alnum6}*{digits2}»\n",
    ),
    ("x.csv", "sep=;\nUser;Password\nhugo;«{alnum8}»\n"),
    (
        "x.csv",
        "Host,iLO PW,PW1,NAS pwd 2\nsrv1,«{alnum8}»,«{alnum9}»,«{alnum10}»\n",
    ),
    ("x.csv", "SSID,MAC,Key\nlab,aa:bb:cc:00:11:22,«{alnum12}»\n"),
    ("/etc/openvpn/server/psw-file", "ops «{alnum16}»\n"),
    ("/etc/openvpn/proxy.txt", "ops\n«{alnum24}»\n"),
    ("/srv/media/mariadb_root.txt", "«{alnum18}»\n"),
    ("/var/lib/grafana/admin.pwd", "«TundraShadow»\n"),
    ("/home/ops/hcloud", "«{alnum64}»\n"),
    ("/root/luks-keys.txt", "# lock away\ndata02: «{b64x64}»\n"),
    ("/etc/stunnel/psk.txt", "gw:«{hex64}»\n"),
    (
        "/etc/stunnel/psk.list",
        "gateway1:«{hex32}»\ngateway2:«{hex64}»\n",
    ),
    ("/etc/mosquitto/psk", "gateway:«{hex32}»\n"),
    (
        "/etc/rundeck/tokens.properties",
        "ops: «{alnum32}», job_runner\n",
    ),
    (
        "/etc/chrony/chrony.keys",
        "1 SHA1 HEX:«{HEX40}»\n2 MD5 ASCII:«{alnum16}»\n3 SHA1 «{alnum12}»\n",
    ),
    ("/etc/mongo/keyfile", "«{b64x300}»\n"),
    ("/etc/corosync/authkey.b64", "«{b64x172}»\n"),
    ("/app/config/master.key", "«{hex32}»\n"),
    ("/etc/zabbix/psk", "«{hex64}»\n"),
    ("/etc/ldap.secret", "«{alnum14}»\n"),
    ("/srv/app/jwt_secret.txt", "«{alnum40}»\n"),
    (
        "/etc/exim4/passwd.client",
        "mail.example:relay:«{alnum20}»\n",
    ),
    ("/root/.curlrc", "silent\nuser = \"ci:«{alnum14}»\"\n"),
    ("/etc/turnserver.conf", "realm=x\nuser=guest:«{alnum20}»\n"),
    (
        "/root/.znc/znc.conf",
        "\tHash = «{hex64}»\n\tServer = irc.example +6697 «{alnum16}»\n\tServer = irc.example 6667\n",
    ),
    (
        "/etc/proxmox-backup/ldap_passwords.json",
        "{\"corp\": \"«{alnum14}»\", \"lab\":\"«{alnum9}»\"}",
    ),
    (
        "/config/secrets.yaml",
        "mqtt_user: node4\nwifi: «Otter{digits3}»\nlatitude: 52.1\n",
    ),
    (
        "/etc/pve/priv/storage/nas.pw",
        "password=«mesa-anchor-pine-{digits2}»\n",
    ),
    ("/etc/pve/priv/storage/pbs.pw", "«{uuid}»\n"),
    ("/etc/pve/priv/realm/ad.pw", "«{word16}»"),
    ("/etc/pve/priv/realm/ad.pw", "«#{alnum8}!{alnum6}»\n"),
    ("/etc/pve/priv/realm/ad.pw", "#ldap\n«{word16}»\n"),
    ("/etc/pve/priv/ceph/ext.secret", "«{cephkey}»\n"),
    (
        "/etc/pve/priv/shadow.cfg",
        "ops:«$5${alnum16}${b64dotx43}»:\nroot:*:\n",
    ),
    ("/etc/pve/priv/token.cfg", "ci@pve!mon «{uuid}»\n"),
    (
        "/etc/pve/priv/tfa.cfg",
        "{\"users\":{\"root@pam\":{\"recovery\":{\"secret\":\"«{hex16}»\",\"entries\":[\"«{hex64}»\",null]}}}}",
    ),
    ("/etc/pve/priv/tfa.cfg", "root@pam:oath:«{BASE32x32}»\n"),
    (
        "/etc/pve/domains.cfg",
        "openid: sso\n\tissuer-url https://sso.example\n\tclient-id pve\n\tclient-key «{alnum32}»\n",
    ),
    (
        "/etc/pve/priv/notifications.cfg",
        "gotify: push\n\ttoken «{alnum15}»\nwebhook: x\n\tsecret name=t,value=«{b64x24}»\n",
    ),
    (
        "/etc/proxmox-backup/remote.cfg",
        "remote: off\n\tauth-id a@pbs\n\tpassword «{b64x24}»\n",
    ),
    (
        "/etc/shadow",
        "root:«$6${alnum16}${b64dotx86}»:19000:0:99999:7:::\ndaemon:*:19000::::::\nops:!«$y$j9T${alnum22}${alnum43}»:1:::::\n",
    ),
    (
        "/etc/gshadow",
        "sudo:*::ops\nadmin:«$6${alnum8}${b64dotx86}»::\n",
    ),
    (
        "/etc/nginx/.htpasswd",
        "admin:«$apr1${alnum8}${b64dotx22}»\nops:«{alnum13}»\n",
    ),
    ("/etc/apache2/.htdigest", "admin:realm:«{hex32}»\n"),
    (
        "/home/postgres/.pgpass",
        "# host:port:db:user:password\ndb\\:x:5432:*:app:«p\\:w{alnum10}»\n10.0.0.1:5432:app:repl:«Rg*{alnum6}%l?V»\n",
    ),
    (
        "setup.sh",
        "echo \"db.example:5432:app:repl:«{alnum14}»\" > ~/.pgpass\n",
    ),
    (
        "/root/.netrc",
        "machine a.example\n  login ci\n  password «{alnum20}»\n\nmachine b.example login x password «{alnum12}»\ndefault login anonymous password guest\nmacdef init\ncd /x\n\n",
    ),
    (
        "/root/notes",
        "machine b.example login x password «{alnum12}»\n",
    ),
    (
        "/etc/ppp/chap-secrets",
        "# client server secret IP\nops * \"«{alnum12}»\" *\n\"ops b\" l2tpd «{alnum13}» 10.0.0.2\n",
    ),
    (
        "/etc/postfix/sasl_passwd",
        "[mx.example]:587 relay@example.org:«{alnum14}»\nmx2.example ops:«{alnum12}»\n",
    ),
    ("/etc/openvpn/client/auth.txt", "ops\n«{alnum14}»\n"),
    ("/etc/openvpn/office.auth", "ops\n«{alnum14}»\n"),
    (
        "typescript.txt",
        "> SELECT user, host, x FROM mysql.user;\n| app  | 10.0.0.3 | «*{HEX40}» |\n",
    ),
    ("src/load.py", "hmac_key = bytes.fromhex(\"«{hex64}»\")\n"),
    (
        "/etc/openvpn/x.ovpn",
        "client\n<auth-user-pass>\nops\n«{alnum14}»\n</auth-user-pass>\n",
    ),
    (
        "/etc/pgbouncer/userlist.txt",
        "\"app\" \"«{alnum14}»\"\n\"mon\" \"«md5{hex32}»\"\n",
    ),
    (
        "/proc/1/environ",
        "PATH=/bin\0DB_PASSWORD=«{alnum14}»\0HOME=/root\0",
    ),
    ("/etc/corosync/authkey", "«{alnum128}»"),
    ("/var/lib/rabbitmq/.erlang.cookie", "«{UPPER20}»"),
    ("/etc/zabbix/agent.psk", "«{hex64}»\n"),
    (
        "/etc/ipsec.secrets",
        "@gw : PSK \"«{alnum14}»\"\nuser1 : EAP \"«{alnum12}»\"\n",
    ),
    (
        "notes/passwords.txt",
        "Accounts\npve1 root «{alnum14}»\nnas see vault\n",
    ),
    ("/etc/wireguard/privatekey", "«{b64x43}=»\n"),
    ("/etc/mongo-keyfile", "«{b64x64}\n{b64x64}»\n"),
    (
        "ci/user-data",
        "#cloud-config\nchpasswd:\n  expire: false\n  list: |\n    root:«{alnum14}»\n    ops:«$6${alnum8}${b64dotx86}»\n    x:RANDOM\nssh_pwauth: true\n",
    ),
    (
        "ci/user-data",
        "#cloud-config\nchpasswd:\n  list: [\"root:«{alnum14}»\", 'ops:«{alnum12}»']\n  expire: false\n",
    ),
    (
        "ci/user-data",
        "#cloud-config\nchpasswd:\n  list:\n    - root:«{alnum14}»\n    - \"ops:«{alnum12}»\"\nruncmd: []\n",
    ),
    (
        "export/logins.csv",
        "name,url,username,password\npve,https://pve:8006,root,«{word14}»\nnas,http://nas,admin,\"«a,{alnum10}»\"\nx,y,z,\n",
    ),
    (
        "export/k.tsv",
        "Title\tUser Name\tPassword\tNotes\nPVE\troot\t«{alnum12}»\tsee wiki\n",
    ),
    (
        "export/k.csv",
        "host;benutzer;kennwort\r\npve1;root;«{alnum12}»\r\n",
    ),
    (
        "export/snmp.csv",
        "device,community\nsw1,«{alnum12}»\nsw2,public\n",
    ),
    (
        "notes/hosts.md",
        "# Hosts\n\n| host | user | password |\n|------|:----:|---------|\n| pve1 | root | `«{alnum12}»` |\n| pve2 | root | «{word12}» |\n| pve3 | root | see vault |\n\nmore\n",
    ),
];

/// Files in which nothing is secret.
const HARMLESS: &[(&str, &str)] = &[
    ("x.csv", "Key,Value\nlab,{alnum12}\n"),
    ("x.csv", "Notes\nName,Town\nhugo,{alnum12}\n"),
    ("exports/files.csv", "file,size,hash\na.iso,12345,{hex32}\n"),
    (
        "exports/payroll.tsv",
        "id\tname\temail\tbank_iban\thash\n7\tAda\t\t\t{hex32}\n",
    ),
    ("/etc/pam.d/password", "session required pam_unix.so\n"),
    ("/root/.curlrc", "user-agent = \"a:b\"\nuser = \"ci\"\n"),
    (
        "/config/secrets.yaml",
        "# notes\nhost_url: https://x.example/a1b2c3\nssid: lab4\n",
    ),
    (
        "/etc/pve/user.cfg",
        "user:root@pam:1:0:::ops@example.org:::\ntoken:ci@pve!mon:0:1::\n",
    ),
    (
        "/etc/pve/storage.cfg",
        "cifs: nas\n\tpath /mnt/pve/nas\n\tserver 10.0.0.1\n\tusername ops\n\tfingerprint aa:bb\n",
    ),
    (
        "/etc/shadow",
        "root:*:19000:0:99999:7:::\nops:!:19000::::::\nx:!!:1::::::\n",
    ),
    ("/etc/passwd", "root:x:0:0:root:/root:/bin/bash\n"),
    (
        "/root/.ssh/known_hosts",
        "|1|{b64x27}=|{b64x27}= ssh-ed25519 AAAA{b64x64}\n",
    ),
    ("/etc/sudoers", "ops ALL=(ALL) NOPASSWD: ALL\n"),
    (
        "users.csv",
        "name,password_changed,passport\nops,2024-01-01,X123\n",
    ),
    (
        "a.md",
        "| option | default |\n|---|---|\n| password | none |\n",
    ),
    (
        "a.md",
        "| name | password |\n|---|---|\n| ops | ******** |\n| x | `$PW` |\n",
    ),
    ("docs.txt", "machine learning with password managers\n"),
    ("compose.yml", "ports:\n  - \"127.0.0.1:5432:5432\"\n"),
    (
        "ci/user-data",
        "chpasswd:\n  expire: false\n  users:\n    - name: root\n      type: RANDOM\n",
    ),
    ("/etc/openvpn/up.sh", "#!/bin/sh\nexit\n"),
    ("/etc/openvpn/office.conf", "ops\n{alnum14}\n"),
    (
        "src/tests/load.py",
        "hmac_key = bytes.fromhex(\"{hex64}\")\n",
    ),
    (
        "/run/secrets/readme",
        "This folder holds the secrets of the stack.\n",
    ),
];

#[test]
fn secrets_are_found_in_files_to_the_byte() {
    let lane = lane();
    for (path, content) in FILES {
        lane.check(path, &[content]);
    }
}

#[test]
fn files_without_secrets_are_left_alone() {
    let lane = lane();
    for (path, content) in HARMLESS {
        lane.check(path, &[content]);
    }
}

#[test]
fn any_bytes_are_read_without_a_panic() {
    let more = [
        "|---|\n",
        "root:",
        "a,password\n",
        "list: |\n",
        "\"secret\":",
        "\0",
        "password ",
    ];
    let pieces: Vec<&str> = WORDS.iter().copied().chain(more).collect();
    let paths: Vec<&str> = FILES
        .iter()
        .map(|(path, _)| *path)
        .chain(["", "a.rs"])
        .collect();
    lane().survives(&paths, &pieces);
}

#[test]
fn quotes_keep_the_words_of_a_line_together() {
    let text = "a \"b c\" 'd' e'f";
    let words: Vec<&str> = words(text.as_bytes(), 0..text.len())
        .into_iter()
        .map(|span| &text[span])
        .collect();
    assert_eq!(words, ["a", "\"b c\"", "'d'", "e'f"]);
}

#[test]
fn a_letter_before_a_sign_is_no_quote_of_perl() {
    marked::finds(
        "gradle.properties",
        "nexusPassword=«Q!{alnum4}=k!{alnum4}^YU»\n",
    );
}

#[test]
fn a_first_line_that_is_a_row_itself_is_no_header() {
    for (text, harmless) in [
        (
            "DB_PASSWORD\tWillow7712\nDB_HOST\tdatabase1\nDB_USER\tnextcloud\n",
            ["DB_HOST", "DB_USER"],
        ),
        (
            "\"password\": \"Passwort\",\n\"passwordRepeat\": \"Passwort wiederholen\",\n\"tokenExpired\": \"Das Token ist alt\",\n",
            ["passwordRepeat", "tokenExpired"],
        ),
    ] {
        let found = crate::Detector::built_in().find("note.txt", text.as_bytes());
        for finding in found {
            assert!(
                !harmless.contains(&&text[finding.span.clone()]),
                "{finding:?}"
            );
        }
    }
}
