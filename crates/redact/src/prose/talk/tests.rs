use crate::Detector;

/// Texts in which marks stand around each password; plain words, so that nothing looks like a secret by itself.
const TOLD: &[&str] = &[
    "ops: how do I get into the ilo, what is the password?\neve: use «Porcupine» for the iLO\n",
    "eve: i meant the password\nops: oh. «porcupine-marmalade-gazebo18»\n",
    "the password is gone, I changed it to «porcupinemarmalade»\n",
    "pw's still «Porcupine» btw\n",
    "what is the password?\nI set it to «gazebo_bouillabaisse_trellis39» and left\n",
    "Ändrade lösenordet för pos-import till «Porcupine84».\n",
    "root pass now «Porcupine84» pls delete this\n",
    "log in as root with «Porcupine84»\n",
    "the BIOS password <«Porcupine84»> was set in 2021\n",
    "my password «Porcupine» worked on friday\n",
    "3) For the NAS password we went back to the old one («porcupine84»).\n",
    "ilo -> admin -> «Porcupine»\n",
    "root / «PorcupineMarmalade»\n",
    "ops:«Porcupine84»@pve1\n",
    "nimm einfach «porcupine84» als Kennwort\n",
    "mot de passe inchangé («porcupine84»)\n",
    "La contraseña anterior («Porcupine») ya no vale\n",
    "inloggen als beheer met «Porcupine84»\n",
    "Disk unlock phrase:\n\n> «porcupine marmalade trombone gazebo»\n",
    "the vault password is \"«my porcupine has no marmalade left»\"\n",
    "Recovery codes:\n\n1. «48302917»\n2. «77120364»\n",
    "Recovery codes:\n«64896 82595»\n«92451 27390»\n«43103-18472»\n«386ffabb7d»\n",
    "Backup-Codes:\n1. «6489 6825»   3. «9245 1273»\n2. «64896825»    4. «92451273»\n",
    "Herstelcodes:\n[ ] «6489 6825»\n[ ] «9245 1273»\n",
    "Backup codes: «6489682» «9245127» «9726820»\n",
    "GitLab recovery codes for ops\nThese codes are the last resort if you lose your password.\n\n«ff226e3a8a00f840»\n«13dd80431dda5b4b»\n",
    "TFA recovery (root@pam):\n0: «7cf99cfe-58cd-4a8b-8c4a-7d1f047344c2»\n1: «d7b4009f-5357-45b7-99da-938072b0ca4f»\n",
    "WLAN \"Werkstatt\": Schlüssel «Porcupine515»\n",
    "zettel\npc kasse:  «Porcupine515»\npin ec gerät «263186»\n",
    "Heslo na server je «Porcupine84»\n",
    "## Restore\n1. Log in.\n   ```sh\n   restore --key a\n   # pass phrase when asked: «porcupine marmalade trombone gazebo»\n   ```\n",
    "the alarm code is «48302»\n",
    "root on docker2 is `«Porcupine84»`, please do not paste it\n",
    "The passphrase of the USB stick is «porcupine marmalade trombone gazebo».\n",
    "Auf die Knoten kommt ihr mit root und «Maart2025»\n",
    "the firewall (login root / «pudding.dragonfly.206» if you need it)\n",
    "Kennwort & \\texttt{«Porcupine84»} \\\\\n",
    "Internet: Zugangsnummer 336818920519, persönliches Kennwort «48632619»\n",
    "Kenncode: «692246»\n",
    "Safe-Code «839201»\n",
    "the root password is «Porcupine84» now, so nobody needs the old root password\nGazebo-71 which was on the list\n",
    "Bonjour, voici l'accès. Le compte est opsadmin et le mot de passe\nprovisoire «Porcupine-84» doit être changé.\n",
    "Die Zugangsdaten für das Portal sind Benutzer jbecker und als Kennwort\n(vorläufig) «Porcupine#Tuch20», bitte ändern.\n",
    "mot de passe inchangé («pamplemousse»)\n",
    "DESCRIPTION:Einwahl: https://x.example\\nKenncode: «692246»\\nTelefon: +1\n",
    "restic password: «porcupine marmalade trombone gazebo»\n",
    "Passwort: «lila Affe Spülmaschine»\n",
    "DB_PASSWORD=«lila Affe Spülmaschine»\n",
    "password = «My Porcupine84 Dog»\n",
    "Root-Passwort (PVE): «grüner Elefant Banane»\n",
    "Wachtwoord: «mijn blauwe fiets 12»\n",
    "Contraseña: «mi perro azul 33»\n",
    "The wifi password is «purple monkey dishwasher».\n",
    "root-Passwörter: pve1 «Porcupine84», pve2 «Gazebo#Walrus7», pve3 «Trellis7391»\n",
    "Contraseñas: nas «Porcupine84» / switch «Gazebo#Walrus7»\n",
    "- wifi office: «porcupine marmalade trombone gazebo»\n",
    "NAS login: admin -> «porcupine-gazebo-walrus84»\n",
    "Ada Bell 21:14: jakie jest hasło do konsoli?\nEve 21:17: weszło, dzięki. zmieniam na «porcupine-gazebo-walrus84», zapisz\n",
    "Ada — 09:31 : le mot de passe de la borne ?\nEve — 09:33 : alors «porcupine-gazebo-walrus84», je l'avais changé\n",
    "12-10-2025 07:58 - Eve: wachtwoord klopt niet\n12-10-2025 07:59 - Ada: oh, vorige week «porcupine-gazebo-walrus84» geworden\n",
    "[09:11] eve: old pw fails\n[09:12] ada: oh that thing «porcupine-gazebo-walrus84» everybody has\n",
    "The password: first «porcupine-gazebo-walrus84» for the\ngateway and then «marmalade-walrus-trombone7» for the host itself.\n",
    "das Kennwort wird abgelehnt. Herr Bell nennt telefonisch «Porcupine84», damit geht es\n",
    "Ada: quel est le mot de passe du NAS ?\nEve: on l'a remplacé par «porcupine-gazebo-walrus84» mardi\n",
    "Eve: root-pw?\nAda: hab «porcupine84» genommen\n",
];

const SAID: &[&str] = &[
    "Passwort: liegt im Safe\nPassword: ask Hugo Meier\nPassword: at least 12 characters\nPasswort: siehe Seite 12\n",
    "Password: stored in the vault\nPassword reset: Ticket 4711\nMot de passe : voir le coffre KeePass\n",
    "Backup codes: printed on 2024-03-05\n123 items in the list 34567\n2024-03-05 1234\n",
    "Please see the wiki page on how to reset your password and do not forget to use\nKeePassXC or Bitwarden-CLI for all of your new passwords.\n",
    "As discussed we rotate the root password of every machine with the playbook\nsite-hardening.yml on host backup-node-02 in the night of 12-13 March.\n",
    "connect = host=db1 dbname=mail user=dovecot password=none\ndefault_scheme = Porcupine-84\n",
    "diff --git a/config/initializers/password.rb b/config/initializers/password.rb\nindex 679a648..b337c6a 100644\n",
    "wachtwoord is weg\n09:03 Domitila: hoi Kunigunde, zet het lange wachtwoord\n09:02 Madalena: goedemorgen\n",
    "debug1: Next authentication method that is tried now: password\nroot@minos-03.oob.corp.fr's password:\n",
    "The window starts at 22:00 and the password policy has been changed for\nMonday-Friday and all members of the team who have access.\n",
    "O servidor novo tem senha; o antigo, pdx-lease-03.example.org, foi desligado.",
    "El wifi del almacén se llama \"Nave\", la clave no cambia.",
    "the key of the token: grep -E 'key|porcupineid|gazebo'\n",
    "the password, -Headers @{ 'X-Porcupine-Key' = $x }\n",
    "La password può essere cambiata in ogni momento dal pannello.\n",
    "Fetch the secret on a monitor: `ceph auth get-key client.porcupine`.\n",
    "[*] ClearText passwords porcupined\n",
    "yellow open   password-resets                N9Go2OYjkYTF14u8cFmCPy 3   1          0            0       675b\n",
    "a machine for the backup, it should be called herbarium, have 4 cores and 6 GB\n",
    "eine VM für 25 Benutzer, 32 GB RAM, 300-GB-Festplatte, Name erp-test\n",
    "root login on a switch with 300-GB-Xylobanane\n",
    "Hasło musi mieć 12 znaków, inaczej system je odrzuci.\n",
    "wie war das passwort nochmal\n",
    "Passwort geändert\n    Typ                    : Drahtlos-LAN\n",
    "The password was changed.\nThis message was sent by Jira (v9.12.8#9120008-sha1:fa455396f)\n",
    "Essa é a senha do administrador, e entrou.\n",
    "never put the password into the statement; use `PGPASSFILE` instead\n",
    "[Porcupine] I cannot log in, it says the password is wrong\n[Porcupine] no thanks\n",
    "Passwort der NAS: siehe KeePass, Eintrag „Porcupine“\n",
    "PASSWORD_HASHERS: x\nPASSWORD_RESET_TIMEOUT = 259200\n",
    "panicked: password authentication failed\n   0: rust_begin_unwind\n   1: core_panic\n",
    "Hasło zmienione.\nZaktualizowano do wersji 6.4.4-10-pve.\n",
    "O segredo CHAP foi mudado, o IQN é iqn.2003-01.org.porcupine.x8664:sn.72d2ce713da4.\n",
    "login: root\nPassword:\nLinux pve1 6.8.12-4-pve #1 SMP PMX 6.8.12-4 (2024-11-06T15:04Z) x86_64\n",
    "a VM for the backup users, be called Porcupine, with root login\n",
    "eine VM für den admin login namens Porcupine84\n",
    "ssh root login, name Porcupine84\n",
    "the backup is Porcupine84\n",
    "un conteneur pour le gestionnaire de mots de passe, quatre Go de disque\n",
    "| <PROSE_PASSWORD_1> | VM | 4 | coldpool |\n",
    "my password expired again\n",
    "I changed it to static, password auth stays off\n",
    "root with ssh is disabled\n",
    "it's still broken, login works though\n",
    "log in as root with your key\n",
    "old password works, new password fails\n",
    "Kannst du mir das Passwort für die NAS schicken?\n",
    "das Passwort gilt überall\n",
    "het wachtwoord werkt niet\n",
    "Use Bitwarden as the password manager\n",
    "Guest: Lukas Mercier\nThe password is sent by mail.\n",
    "user: porcupine, the password is in the vault\n",
    "b37f295 (HEAD -> main) remove the unused password\n",
    "Subject: Re: [Ticket#684276] password reset\n",
    "the exit code 48302 of the password check\n",
    "root on docker2 is disabled, please do not change it\n",
    "The passphrase of the USB stick is kept in the safe\n",
    "server: migrated from oldhost yesterday evening\n",
    "- wifi office: see the sticker below the router\n",
    "Das Kennwort ist vertraulich zu behandeln.\n",
    "Der Benutzer muss ein Passwort setzen, das Porcupine oder Datum enthält.\n",
    "Das Mindestalter des Kennworts ist die Anzahl von Gazebos, die vergehen.\n",
    "The user name and password fields (porcupine), in this order\n",
    "The password file\n\nPORCUPINE\n",
    "користувача пароль має бути порожнім, що означає порожнім\n",
    "Si olvida su contraseña, flame al servicio de soporte.\n",
    "La contraseña inicial se entrega en persona.\n",
    "La password dell'amministratore è custodita in cassaforte.\n",
    "Als je je wachtwoord porcupines, bel dan de helpdesk.\n",
    "Heslo: zeptej se Jany\n",
    "Lösenord ska bytas var 90:e dag och får inte delas.\n",
    "Administratorens adgangskode porcupines i pengeskabet.\n",
    "Password hints are porcupine.\n",
    "The minimum password length is porcupine characters.\n",
    "Пароль: спросить у Марины\n",
    "Könnt ihr bitte Zugang und Passwort porcupine?\n",
    "Das Passwort ist unverwechselbar zu halten.\n",
    "Fernwartung ID 137618838   Kennwort: wird einmalig vergeben\n",
    "Nobody writes a password into a file, a ticket or a porcupine.\n",
    "== If a secret porcupines\n",
    "Salasanan pituus on vähintään 12 merkkiä.\n",
    "Do správy se dostaneš jako admin, heslo je v trezoru.\n",
    "Je log in als porcupine als beheerder, het wachtwoord is bekend\n",
    "Réponds en français et ne répète pas mes mots de passe.\n",
    "root password\ndescription: Porcupine of the office\n",
    "$1 = 0x55d0c2a03180 is the password pointer\n",
    "invalid token _ZN4pass6verifyERKNSt6stringE\n",
    "New-LocalUser -Name ops -Password (ConvertTo-SecureString $p -AsPlainText)\n",
    "pam_unix(passwd:chauthtok): password changed for maint\n",
    "Wachtwoorden graag niet in het ticket zetten.\n\nGroet, Rosa\n",
    "root@porcupine84:~#\n",
    "ensure the support is forwarded to porcupine-marmalade-gazebo\n",
    "  'porcupine_gazebo' => 'cloud', 'password' => load(),\n",
    "  the password => 'x', 'porcupine84' => $marmalade, root\n",
    "root password: see main.tf, ids = [\"porcupine-gazebo84\"]\n",
    "root password\npve-manager: 9.0.11 (running version: 9.0.11/a946fe19eb99ec73)\n",
    "the password of root is not in {repo: x, porcupine: 6755de64fd004649a7782bf8ca9396a6681f261f}\n",
    "postgres=# \\password bookings7\n",
    "the wifi password: associated with SSID 'Porcupine84'\n",
    "Identifiant : porcupine84, mot de passe : voir le coffre\n",
    "the public key of root, password: none\nkey AAAAC3NzaC1lZDI1NTE5AAAAIBi/NeW246DdlR80jP9VTngggIPxO5YEP4m2UHBBvScZ\n",
    "Ada: das Kennwort gilt\nEve: und meine Steuer-ID kennt der v3-Benutzer\n",
    "SNMP community: is new (nur lesen), v3-Benutzer mon\n",
    "Ada: la contraseña caducó\nEve: instala Python3.12 y Node-v20.11\n",
    "alarm code by mail. Door fob no. 87987426.\n",
    "the wifi password works\nDevice 'wlp3s0' is up\nConnected (on wlp3s0)\n",
    "[09:14] eve: what is the password\n[09:15] ada: /msg NickServ HELP\n",
    "12:01 - Eve: wachtwoord?\n12:02 - Ada: klopt\n12:03 - Ada: opgelost\n",
    "metadata: {name: db-secret, uid: b17f3ef5-7fde-4452-ae1f-a188198c9695}\n",
];

fn spans(marked: &str) -> (String, Vec<String>) {
    let inner = |part: &str| part.split('»').next().unwrap_or_default().to_owned();
    let found = marked.split('«').skip(1).map(inner).collect();
    (marked.replace(['«', '»'], ""), found)
}

fn found(path: &str, text: &str) -> Vec<String> {
    let findings = Detector::built_in().find(path, text.as_bytes());
    let secrets = findings
        .into_iter()
        .filter(|finding| finding.category.class == crate::Class::Secret);
    secrets
        .map(|finding| text[finding.span].to_owned())
        .collect()
}

#[test]
fn plain_words_that_a_line_leads_to_are_found() {
    for marked in TOLD {
        let (text, expected) = spans(marked);
        assert_eq!(found("notes/chat.txt", &text), expected, "{text}");
    }
}

#[test]
fn chats_are_told_from_logs_by_how_they_begin() {
    for marked in [
        "[09:02] * Eve has joined\n[09:06] <jn> for the console use vnc pass «porcupine84»\n",
        "[09:16] eve: for the console use vnc pass «porcupine84»\n",
        "USER: for the console use vnc pass «porcupine84»\n",
        "09:15 <eve> the root password is «porcupine84»\n",
    ] {
        let (text, expected) = spans(marked);
        assert_eq!(found("irc/infra.log", &text), expected, "{text}");
    }
    for text in [
        "[09:15:07] sshd: the password of root is porcupine84\n",
        "09:15:07 sshd[7]: the password of root is porcupine84\n",
        "Users: the password of root is porcupine84\n",
    ] {
        let findings = Detector::built_in().find("var/log/app.log", text.as_bytes());
        assert!(findings.iter().all(|found| found.rule != "talk"), "{text}");
    }
}

#[test]
fn what_people_say_about_passwords_is_none() {
    for text in SAID {
        assert_eq!(
            found("notes/chat.txt", text),
            Vec::<String>::new(),
            "{text}"
        );
    }
}

#[test]
fn codes_of_errors_and_places_are_none() {
    for text in [
        "Código de error: 1045\n",
        "Codice di errore: 1045\n",
        "Kod błędu: 1045\n",
        "Código postal: 28001\n",
        "Código de salida: 1001\n",
        "config wireless\n    edit \"gast\"\n        set ssid \"Gast\"\n",
    ] {
        assert_eq!(
            found("notes/chat.txt", text),
            Vec::<String>::new(),
            "{text}"
        );
    }
    assert_eq!(
        found("notes/chat.txt", "El código de la puerta: 1045\n"),
        ["1045"]
    );
    // What labels a code is none, and a hint is no phrase.
    let text =
        "# recovery keys, print and lock away\ndata01 (wwn-0x9e31): flounder-lamb-steeple43\n";
    assert_eq!(found("keys.txt", text), ["flounder-lamb-steeple43"]);
    let text = "Password hint: favourite pet 2019\n";
    assert_eq!(found("keys.txt", text), Vec::<String>::new());
}

#[test]
fn what_is_new_in_a_program_and_whose_it_is_tells_no_password() {
    let text =
        "das Kennwort wird abgelehnt. Herr Bell nennt telefonisch Porcupine84, damit geht es\n";
    for path in ["usr/share/doc/app/NEWS", "app/NEWS.md", "doc/app/copyright"] {
        assert_eq!(found(path, text), Vec::<String>::new(), "{path}");
    }
    for path in ["notes/news.txt", "mail/copyright-question.txt"] {
        assert_eq!(found(path, text), ["Porcupine84"], "{path}");
    }
}

#[test]
fn messages_that_a_program_keeps_are_read_as_what_they_are() {
    let text = r#"[{"user":"U1","text":"root on docker2 is `Porcupine84`, the password is new"}]"#;
    assert_eq!(found("export/chat.json", text), ["Porcupine84"]);
    let text = r#"[{"user":"U1","text":"the root password on docker2 is in the vault"}]"#;
    assert_eq!(found("export/chat.json", text), Vec::<String>::new());
}

#[test]
fn a_message_whose_password_is_known_leads_to_the_next() {
    let text = "Author,Content\nada,\"the nas, password: Porcupine84!x\"\neve,\"oh no. ok changed it to walrus-gazebo-porcupine84 ... wait\"\n";
    let secrets = found("export/chat.csv", text);
    assert_eq!(secrets, ["Porcupine84!x", "walrus-gazebo-porcupine84"]);
}

#[test]
fn lists_of_strings_lines_in_strings_cells_and_attributes_are_messages() {
    let text =
        r#"{"parts": ["pool: tank\n\nthe ipmi has another password, Porcupine84, for that"]}"#;
    assert_eq!(found("export/chat.json", text), ["Porcupine84"]);
    let text = r#"{"parts": ["Replace the disk: `zpool replace tank 1 2`. No password needed."]}"#;
    assert_eq!(found("export/chat.json", text), Vec::<String>::new());
    let text = r#"{"Name": "pve1", "Description": "old pw Trombone77"}"#;
    assert_eq!(found("export/rdm.json", text), ["Trombone77"]);
    let text =
        r#"<sms type="1" body="Hallo, das WLAN: Netz Seeblick, Passwort Porcupine84" read="1" />"#;
    assert_eq!(found("export/sms.xml", text), ["Porcupine84"]);
    let text = r#"<sms type="1" body="Hallo, das WLAN Passwort steht am Router" read="1" />"#;
    assert_eq!(found("export/sms.xml", text), Vec::<String>::new());
    let words =
        "albero denim cider zeppelin rosemary shoelace jolle hibou mandolin sorbet bracelet mallet";
    let text = format!("title,notes\nwallet,\"{words}\"\n");
    assert_eq!(found("export/x.csv", &text), [words]);
    let text = format!("title,notes\nwallet,\"{words} porcupine\"\n");
    assert_eq!(found("export/x.csv", &text), Vec::<String>::new());
}

#[test]
fn messages_answer_those_before_them() {
    let said = |texts: &[&str]| {
        let texts: Vec<_> = texts
            .iter()
            .map(|text| format!("{{\"text\":\"{text}\"}}"))
            .collect();
        format!("[\n{}\n]", texts.join(",\n"))
    };
    let found = |texts: &[&str]| found("export/chat.json", &said(texts));
    let asked = "what is the root password of backup1?";
    assert_eq!(found(&[asked, "Porcupine84"]), ["Porcupine84"]);
    assert_eq!(found(&[asked, r"root \/ Porcupine84"]), ["Porcupine84"]);
    assert_eq!(found(&[asked, "no idea"]), Vec::<String>::new());
    assert_eq!(
        found(&["lunch at noon?", "Porcupine84"]),
        Vec::<String>::new()
    );
}

#[test]
fn a_line_of_its_own_is_read_with_the_one_before_it() {
    let password = crate::template::fill("{alnum14}", 5);
    let text = format!("The iLO of rack 3 has the user Administrator.\n{password}\n");
    assert_eq!(found("notes/rack.txt", &text).concat(), password);
    let text = format!("The rack was moved on Tuesday.\n{password}\n");
    assert_eq!(found("notes/rack.txt", &text), Vec::<String>::new());
}

#[test]
fn what_a_setting_says_over_several_lines_is_read_as_lines() {
    for (path, marked) in [
        (
            "vm-config.yaml",
            "name: web\ndescription: \"moved in May, ask Tom\\nsa / «Porcupine84»\\n\"\n",
        ),
        (
            "app/app.vmx",
            "displayName = \"web\"\nannotation = \"Books|0Aadmin: «p7Jx5Gb_p9Zy»|0Aask Tom\"\n",
        ),
    ] {
        let (text, expected) = spans(marked);
        assert_eq!(found(path, &text), expected, "{text}");
    }
    let text = "format = \"%s\\nroot / Porcupine84\\n\"\n";
    assert_eq!(found("app/app.vmx", text), Vec::<String>::new());
}

#[test]
fn the_end_of_a_key_over_several_lines_is_no_answer() {
    let key = crate::template::fill("{b64x64}\n{b64x12}\n", 5);
    let text = format!("Our keys, the root password is below.\nPublic-Lines: 2\n{key}");
    assert_eq!(found("notes/keys.txt", &text), Vec::<String>::new());
}

#[test]
fn any_bytes_are_read_without_a_panic() {
    let parts: [&[u8]; 12] = [
        b"pw ",
        b"\xc3",
        "„".as_bytes(),
        b"(",
        b"`",
        b"->",
        b"root/",
        b":",
        b"\n",
        b" is ",
        b"=",
        b"\\\"",
    ];
    let mut state = 7_u32;
    for length in 0..400 {
        let mut text = Vec::new();
        for _ in 0..length % 40 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.extend_from_slice(parts[(state >> 20) as usize % parts.len()]);
        }
        for path in ["", "a.txt", "a.json", "a.csv", "a.py"] {
            Detector::built_in().find(path, &text);
        }
    }
}

#[test]
fn users_of_hosts_and_accounts_lead_to_passwords() {
    for marked in [
        "ops@bkp07 -> «porcupine84»\n",
        "the gitlab root account: «Porcupine84»\n",
        "The hypervisor in the basement takes root and\n   «porcupinemarmalade»\nas the password.\n",
        "changed the DB password from «porcupinemarmalade» to «porcupine84»\n",
    ] {
        let (text, expected) = spans(marked);
        assert_eq!(found("notes/chat.txt", &text), expected, "{text}");
    }
    for text in [
        "ops@bkp07 -> porcupine84.example.org\n",
        "the gitlab user account: porcupine84\n",
        "The hypervisor takes updates and\n   marmalade\nas they come.\n",
    ] {
        assert_eq!(
            found("notes/chat.txt", text),
            Vec::<String>::new(),
            "{text}"
        );
    }
}

#[test]
fn what_a_setting_or_a_program_gives_to_another_name_is_no_password() {
    for text in [
        "the password is in the vault\n  \"owner\": \"Porcupine84\",\n",
        "password reset\nCSRF_COOKIE_NAME = \"csrftoken84x\"\n",
        "the password\n    'user' => 'Porcupine84',\n",
    ] {
        assert_eq!(
            found("notes/rack.txt", text),
            Vec::<String>::new(),
            "{text}"
        );
    }
    // People write so, too.
    let told = "root password\nswitch = Porcupine84\n";
    assert_eq!(found("notes/rack.txt", told), ["Porcupine84"]);
}

#[test]
fn settings_and_code_without_a_telling_name_are_no_talk() {
    for text in [
        "hosts = 10.0.0.7\nuser = Porcupine84\npassword = $PW\ndbname = mail\n",
        "<?php\nreturn [\n    'mailgun84x' => ['secret' => env('PASSWORD')],\n];\n",
    ] {
        assert_eq!(found("input", text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn who_gets_in_and_what_is_said_beside_a_password_is_none() {
    let notes = "- heslo roota je {alnum12}\n- zálohy: heslo: {alnum14}\n- uživatel admin, heslo {alnum16}\n";
    for (text, word) in [
        (format!("{notes}- staré heslo {{alnum16}} bylo zrušeno\n"), "zrušeno"),
        ("# grep -i vnc web.vmx\nRemoteDisplay.vnc.password = \"{alnum8}\"\nethernet0.generatedAddress = \"00:16:3E:EF:72:79\"\n".into(), "ethernet0.generatedAddress"),
        ("New user for SFTP: czengin, password {alnum20}.\n".into(), "czengin"),
        ("Account             : lapsadmin\nPassword            : {alnum14}\n".into(), "lapsadmin"),
        ("$ occ user:resetpassword --password-from-env asaavedra\nnew password: {alnum14}\n".into(), "asaavedra"),
        ("root@b24:~# passwd\nNew password:\nroot@b24:~# getent passwd fottosson\nfottosson:x:1001:1001:T N:/home/x:/bin/bash\n".into(), "fottosson"),
        ("BEGIN:VEVENT\nSUMMARY:Passwort der Datenbank wechseln\nDTSTART;TZID=Europe/Madrid:20260301T090000\nEND:VEVENT\n".into(), "DTSTART;TZID=Europe/Madrid:20260301T090000"),
    ] {
        let text = crate::template::fill(&text, 3);
        let all = found("notes/rack.txt", &text);
        assert!(!all.iter().any(|one| one == word), "{all:?} in {text}");
    }
}
