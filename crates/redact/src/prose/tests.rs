use super::*;
use crate::marked;

/// Sentences in which marks stand around each password.
const SENTENCES: &[&str] = &[
    "Hi, the new node is up at 10.0.0.1. Root password is «{alnum10}#!b{alnum6}» until we rotate it.",
    "the root password is «{alnum12}».",
    "The disk is unlocked with the passphrase «stator-commutator-tourbillon-escapement».",
    "VPN psk: «UN*{digits2}{alpha5}!x+.t»",
    "Le mot de passe est «opal-sierra-velvet-coral23»",
    "Le mot de passe de root sur nas-01 est «{alnum14}»",
    "Zugangsdaten: Benutzer ops, Kennwort «{alnum14}»",
    "iDRAC for pve-6: 10.0.0.7, user root, pw «Crane{digits4}#»",
    "Kannst du bitte prüfen? Login: root / Passwort: «{alnum6}?{alnum6}» auf nas.x.net.",
    "Das neue Passwort für root@pve1 lautet «{alnum14}», bitte ändern.",
    "Das Rootpasswort ist jetzt «{alnum14}»",
    "Passwort wurde auf «{alnum14}» geändert",
    "WLAN-Schlüssel: «{alnum16}»",
    "La contraseña de admin es «{alnum14}»",
    "contraseña: «{alnum14}»",
    "la password per root è «{alnum14}»",
    "het wachtwoord voor root is «{alnum14}»",
    "a senha do root é «{alnum14}»",
    "Hasło do serwera to «{alnum14}»",
    "hasło: «{alnum14}»",
    "Lösenordet till servern är «{alnum14}»",
    "lösenord: «{alnum14}»",
    "adgangskoden er ændret, adgangskode: «{alnum14}»",
    "passordet er «{alnum14}»",
    "Heslo pro root je «{alnum14}»",
    "Le mot de passe de la base est resté le même, à savoir «opal-sierra-velvet-coral».",
    "Das Passwort hat sich nicht geändert, nämlich «{alnum14}».",
    "La contraseña del router es «Trigo_{digits4}#x» y la del wifi «Molino!{digits4}».",
    "Hasło do routera to «Opal#{digits3}x», a do NAS-a «Plug!{digits4}».",
    "Passwort wurde geändert auf «opal-sierra-velvet-93»",
    "Zugang für die Zeit: =ops= / =«{alnum14}»=",
    "|SFTP-Passwort|@«{alnum14}»@|",
    "|_.Service|_.Password|\n|NAS|«{alnum14}»|\n|Shop|@«{alnum13}»@|",
    "|=Service|=Password|\n|NAS|{{{«{alnum14}»}}}|",
    "Das Konto hat Passwort «opal-sierra-misthaufen-velvet23» auf dem Server",
    "la phrase secrète du dépôt a changé. La nouvelle :\n«opal-sierra-velvet-coral»",
    "the password is really «opal-sierra-velvet-coral»",
    "och den delade nyckeln är «{alnum20}». Hej",
    "elster zertifikat pw  «tamas{digits6}»",
    "frase de paso: «tortuga-lavanda-pabellon-fresa»",
    "Backup-Schlüssel: «opal-sierra-velvet-coral23»",
    "**Password:** `«{alnum14}»`",
    "- **Passwort**: «{alnum14}»",
    "Password: **«{alnum14}»**",
    "The password is \"«{alnum14}»\", keep it safe",
    "use «{alnum14}» as the root password",
    "10:05  <ada>  try ssh on 10.1.2.3, root, pw wie immer: «Vanilla»",
    "<p>with the account (<b>hd-admin</b>, password <b>«{alnum16}»</b>), same error on NB-CAD51.</p>",
    "La frase segreta è \"«opal-sierra-velvet-coral»\".",
    "Backup-Passphrase: ==«shipyard_drawbridge_windlass»==",
    "Which password? I still have «Shrimpmussel{digits2}x», it fails",
    "«{alnum14}» is the new root password",
    "nimm «{alnum14}» als Passwort",
    "I changed the root password from «{alnum12}» to «{alnum13}» yesterday",
    "set the password to «{alnum14}»",
    "I rotated the password. The new one is «{alnum14}»",
    "<p>Ihr neues Passwort:<br>«{alnum14}»</p>",
    "{\\rtf1\\ansi Das Passwort lautet {\\b «{alnum14}»}.\\par}",
    "creds: admin:«{alnum14}»",
    "Entra con mberger y «Porcupine!{digits3}».",
    "Ze logt in met mberger en «Porcupine!{digits3}».",
    "The password for the scanner has always been «porcupine{digits3}».",
    "The FTP credentials are ftp_kunde and «Porcupine!{digits3}».",
    "Zugangsdaten sind kunde und «Porcupine!{digits3}»",
    "login admin / «{alnum14}»",
    "credentials are ops/«{alnum14}»",
    "Web UI on 8006: root / «{alnum14}»",
    "ssh root@10.0.0.1 works with '«lichen-harbor-juniper-copper4»' but not with the key.",
    "log in as root with «{alnum14}»",
    "PIN «4{digits3}»",
    "pw for the bmc (root): «{alnum14}»",
    "Username: ops\nPassword: «{alnum14}»\nThanks",
    "The password is:\n\n    «{alnum14}»\n\nregards",
    "the passphrase is \"«opal sierra velvet coral»\"",
    "my api token is «{hex32}»",
    "my root pw is gone and the token «{uuid}» does not work",
    "| Forgejo | CI | token «{hex40}» |",
    "the login of the runner: rejected token «{hex32}» from 10.0.0.9",
    "API-nyckeln för fraktbolaget: «{alnum32}»",
    "De API-sleutel voor de vervoerder is «{alnum32}»",
    "Senha temporária: «{alnum12}»",
    "Ana: api token for netbox «{hex40}»",
    "Das Kennwort ist «knot.kohlweissling.koolmees».",
    "password=«{alnum12}»;User",
    "Kennwort: «{alnum12}»\\par Benutzer",
    "tom: root pw on pbs-02?\neva: it's «{alnum14}»",
    "You can log in as root using «{alnum14}».",
    "UPS: apc / «{alnum14}»",
    "u: root p: «{alnum14}»",
    "   - password :: «{alnum14}»",
    "Le mot de passe root a été changé en «{alnum14}».",
    "Hasło roota: «{alnum14}»",
    "| Password | «{alnum14}» |",
    "Password: «opal_sierra_velvet»",
    "Das Kennwort lautet «opal.sierra.velvet»",
    "user root, password «Opalsierra{digits3}», thanks",
    "Gebruiker: root, ww: «Opal!»",
    "the password is still «OpalSierra», do not tell",
    "Kennwort (nur intern): «opalsierra»",
    "enter «opal-sierra-velvet» when you are asked for the password",
    "try «opal-sierra-velvet» for root, that's the password of the old box",
    "Ich habe als Passwort «opal-sierra-velvet» vergeben.",
    "what is the root password?\n> yes, it is «opal-sierra-velvet»",
    "root password\n    «opal-sierra-velvet»",
    "パスワード：«{alnum14}»",
    "Пароль от сервера: «opal-sierra-velvet»",
    "Şifre: «{alnum14}»",
    "Host      User    Password\nnas       admin   «Opal{digits4}!»\n",
    "||Host||Password||\n|nas|«opal-sierra-velvet»|\n",
    "{|\n! Dienst !! Benutzer !! Passwort\n|-\n| Wiki || admin || «opal-sierra-velvet»\n|}\n",
];

/// Sentences about passwords that name none.
const HARMLESS: &[&str] = &[
    "the token for commit {hex40} is gone",
    "Set a strong password of at least 16 characters and store the token in your password manager.",
    "The default password policy rejects dictionary words.",
    "the password is wrong",
    "password is case-sensitive",
    "the password is stored in the vault",
    "password must not be empty",
    "Passwort wird zurückgesetzt",
    "Das Passwort ist falsch.",
    "reset your password",
    "What is the password?",
    "password: required",
    "The password is hashed with sha256 or base64-encoded",
    "Password for root@pve1:",
    "Enter password: ",
    "le mot de passe est incorrect",
    "Failed password for root from 10.0.0.1 port 22 ssh2",
    "Accepted password for admin from 192.168.1.2 port 50022 ssh2",
    "pam_unix(sshd:auth): password changed for root",
    "user password authentication is disabled since pve8",
    "password is at https://vault.example/x",
    "see docs/password.md for the password file",
    "password: Option<String>",
    "login to pve1.lab.example works with the key",
    "The token is expired, see TASK-1234",
    "pin 4 of the GPIO header",
    "The password is in /root/pw.txt",
    "credentials: see https://wiki.example/x",
    "password is $ROOT_PW",
    "password = getpass()",
    "Password: ********",
    "pw: <redacted>",
    "the user/password combination is invalid",
    "if (password === confirm_password) {",
    "Passwort: siehe Keepass",
    "Le mot de passe est expiré",
    "Hasło wygasło",
    "Пароль неверный",
    "passwords are strings",
    "パスワードは12文字以上にしてください。",
    "what is the root password?\nask the owner of the box",
    "Host      User    Password\nnas       admin   see vault\n",
    "the user has to pass the --before filter",
    "| System | User | Password | Address |",
    "| User | Password | Contact |\n| ---- | -------- | ------- |\n| root | see vault | x |\n",
    "password manager is down, use the paper copy",
    "* src/create.c: Pass savedir_sort_order to streamsavedir.",
    "upload-pack: pass upload_pack_data to create_pack_file()",
    "The password was wrong; the one that works has digest sha256:{hex64}.",
    "{\"text\": \"is the password policy still 90 days?\", \"client_msg_id\": \"{uuid}\"}",
];

fn lane() -> marked::Lane {
    marked::Lane::new(&WORDS, at)
}

#[test]
fn passwords_are_found_in_sentences_to_the_byte() {
    let lane = lane();
    lane.check("", SENTENCES);
    lane.check("notes/ticket.md", SENTENCES);
}

#[test]
fn sentences_that_name_no_password_are_left_alone() {
    let lane = lane();
    lane.check("notes/ticket.md", HARMLESS);
}

#[test]
fn notes_of_guests_are_read_through_their_percent_signs() {
    let lane = lane();
    let notes = [
        "#root pw%3A «{alnum14}»\ncores: 2",
        "#Login%3A admin / pw %3A «{alnum14}»",
        "description: web server%0Apassword is «{alnum14}»%0Acall ops",
    ];
    lane.check("/etc/pve/qemu-server/100.conf", &notes);
}

#[test]
fn any_bytes_are_read_without_a_panic() {
    let more = [
        " is ",
        " for root ",
        "from ",
        " to ",
        "**",
        "%3A",
        "%0A",
        "“",
        "”",
    ];
    let pieces: Vec<&str> = WORDS.iter().copied().chain(more).collect();
    lane().survives(&["", "a.md", "/etc/pve/lxc/1.conf", "a.rs"], &pieces);
}

#[test]
fn a_heading_of_html_is_read_though_a_password_is_told_behind_its_table() {
    let lane = lane();
    let table = "<table><tr><th>User</th><th>Password</th></tr><tr><td>root</td><td>«{alnum12}»</td></tr></table><p>The password is <code>«{alnum14}»</code>, keep it.</p>";
    lane.check("notes/page.xml", &[table]);
}

#[test]
fn words_of_a_mail_with_numbers_for_letters_are_no_passwords() {
    marked::finds(
        "mail/a.eml",
        "Subject: Zugang\nContent-Transfer-Encoding: quoted-printable\n\ndas Passwort f=C3=BCr das NAS lautet «Porcupine#{digits3}», die PIN f=C3=BCr den T=\n=C3=BCr=C3=B6ffner hat Eva.\n",
    );
}

#[test]
fn what_a_program_puts_in_place_is_no_password() {
    marked::finds(
        "kasse/login.ahk",
        "  IniRead, password, %A_ScriptDir%\\login.ini, konto, passwort\n",
    );
}

#[test]
fn the_answer_in_the_next_row_of_a_chat_is_a_password() {
    marked::finds(
        "discord/archive.csv",
        "AuthorID,Author,Date,Content,Attachments\n\"12\",\"eve\",\"2026-01-09\",\"wie ist das pw vom panel?\",\n\"13\",\"tom\",\"2026-01-09\",\"«Porcupine.{digits3}»\",\n",
    );
}

#[test]
fn the_name_of_who_speaks_may_stand_apart_from_its_sign() {
    marked::finds(
        "logs/ops.log",
        "--- Log opened Tue Jan 13 2026\n10:02 -!- eve [~x@y] has joined #ops\n10:03 < eve> i meant the password\n10:04 < tom> oh. «porcupine-marmalade-gazebo18»\n",
    );
}
