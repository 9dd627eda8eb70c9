==== tarn_ticket_vlan tickets/NET-«=int(1000,9999)».md
# Umzug Druckserver ins VLAN 60

**Melder:** «person-name» («email», Durchwahl «~|-218», mobil «phone»)

«hostname:winname#w» steht noch auf «ipv4:lan» und soll heute Abend auf «ipv4:lan», Maske «~|255.255.255.0», Gateway «ipv4:lan».
Die MAC des neuen Adapters lautet «mac:mac_dash», bitte im DHCP reservieren.

- Port Gi1/0/14 an «hostname:gear» umpatchen
- A-Record «fqdn» anpassen, PTR «~:rev» nicht vergessen
- Firewall: «ipv4-cidr:lannet» darf auf TCP 9100 und 515, sonst nichts
- Treiber Version «-version|61.310.01.26234» liegt auf \\«hostname:winname»\treiber

Kommentar von «person-name»: Das lokale Adminkennwort von «hostname#w» ist «prose-password:human», bitte danach über LAPS neu setzen.

Kommentar: Wartungsfenster 20.15 bis 21.00 Uhr, siehe Abschnitt «-number|4.2.1.7» im Betriebshandbuch und RFC «-number|2131».
==== tarn_chat_noc chats/noc-night.txt
[«=clock»] «~:first»: anyone else seeing loss to «fqdn»?
[«=clock»] «~:first»: yes, from «ipv4:lan» it dies after the second hop
[«=clock»] «~:first»: mtr says «ipv4:pub» drops 40 percent, that's the carrier
[«=clock»] «~:first»: ok, failing over to «hostname:gear»
«any 5-7»
[«=clock»] «~:first»: console of «hostname:gear» is on «ipv4:lan» port 2013, login netops / «prose-password:human»
[«=clock»] «~:first»: «mac:mac_dot» flaps between Gi1/0/3 and Po1, somebody looped a phone
[«=clock»] «~:first»: the carrier hotline is «phone», ticket «-id|INC0048213»
[«=clock»] «~:first»: new community on the APs is «snmp-community», pls update the poller
[«=clock»] «~:first»: v6 works, «ipv6:ula» answers
[«=clock»] «~:first»: after the upgrade to «-version|17.12.4» ospf stayed in EXSTART
[«=clock»] «~:first»: can you announce «ipv4-cidr:pubnet» from the other site for now
[«=clock»] «~:first»: the password for the lab? in the vault, under «-path|network/lab/routers»
[«=clock»] «~:first»: build «-number|10.1.2.4417» of the client is broken, don't roll it out
«end»
[«=clock»] «~:first»: back to normal, writing the report to «email»
==== tarn_mail_carrier_fr mails/ouverture-acces.eml
From: «person-name» <«email»>
To: «email»
Subject: Mise en service de votre lien fibre — ref «-id|FTTO-2026-00417»
Message-ID: <«~:msgid»>
Content-Type: text/plain; charset=UTF-8

Bonjour,

Votre accès a été mis en service ce matin. Voici les paramètres :

  Adresse IPv4 publique : «ipv4-cidr:pubnet»
  Passerelle            : «ipv4:pub»
  Préfixe IPv6          : «ipv6-cidr:ulanet»
  DNS                   : «ipv4:pub», «ipv4:pub»
  Identifiant PPPoE     : «~|fti/kx81b2»
  Mot de passe PPPoE    : «prose-password:pwlower»
  MAC de l'ONT          : «mac»
  N° de série de l'ONT  : «-serial|ALCLF9A3C02E»

Le routeur «hostname:gear» est déjà déclaré (firmware «-version|4.18.2.11»). L'interface est accessible sur https://«ipv4:lan»/ avec le
mot de passe d'administration «prose-password:human», à changer dès la première connexion.

Cordialement,
«person-name»
Ligne directe : «phone»
==== tarn_runbook_es docs/runbook-red.md
# Caída del enlace principal

1. Comprobar desde «hostname» si responde la puerta de enlace: `ping -c3 «ipv4:lan»`.
2. Entrar por consola al cortafuegos «hostname:gear» («ipv4:lan»). Usuario `soporte`, contraseña «prose-password:phrase».
3. Si el túnel con «fqdn» no sube, revisar la clave precompartida: `«ipsec-psk:pwhard2»`.
4. Cambiar la ruta por defecto a «ipv4:pub» y avisar a «person-name» («phone»).
5. Anotar la MAC que aparece en el puerto: por ejemplo «mac».

| Sede | Subred | Equipo | Versión |
|---|---|---|---|
| Vigo | «ipv4-cidr:lannet» | «hostname:gear» | «-version|7.0.15» |
| Lugo | «ipv4-cidr:lannet» | «hostname:gear» | «-version|7.2.9» |
| Gijón | «ipv6-cidr:ulanet» | «hostname:gear» | «-version|6.4.14.2093» |

La contraseña del gestor de copias no se apunta aquí; está en la caja «-path|red/copias».
==== tarn_notes_it note/cambio-rete.txt
Appunti della riunione di «=datum» con «person-name»

- la nuova rete degli uffici è «ipv4-cidr:lannet», il gateway resta «ipv4:lan»
- il vecchio server «hostname» va spento, il suo IP «ipv4:lan» passa a «hostname»
- stampante al secondo piano: «ipv4:lan», MAC «mac»
- WiFi ospiti: rete "Ospiti", chiave «wifi-psk:phrase»
- DNS interno: «fqdn» al posto di «fqdn»
- password di amministrazione degli switch: «prose-password:human»
- il firmware «-version|2.4.13.18» va bene, la versione «-version|2.5.0.92» no
- fattura del fornitore a «email», tel. «phone»
- la password del portale si chiede all'assistenza
==== tarn_ticket_nl tickets/storing-wifi.txt
Melding: «-id|S2026-03-1187»
Gemeld door: «person-name» («email»)

Sinds vanochtend krijgt de scanner met MAC «mac» geen adres meer. In de log van «hostname» staat
"no free leases" voor «ipv4-cidr:lannet». Ik heb de pool vergroot tot en met «ipv4:lan».

Accesspoint «hostname:gear» («ipv4:lan») draait nog op firmware «-version|6.6.55.15189», dat is de oude versie.
De controller bereik je via https://«fqdn»:8443, gebruiker beheer, wachtwoord «prose-password:human».
De sleutel van het magazijnnet is vanaf vandaag «wifi-psk:phrase».

Vragen? Bel «person-name» op «phone».
Het wachtwoord van de oude controller is verlopen en niet meer nodig.
==== tarn_mail_pl maile/serwerownia.eml
From: «person-name» <«email»>
To: «email»
Date: Tue, 3 Mar 2026 09:12:44 +0100
Subject: Nowa podsieć dla kamer
X-Mailer: Thunderbird «-version|115.9.0»

Cześć,

kamery przenosimy do podsieci «ipv4-cidr:lannet», brama «ipv4:lan», rejestrator to «hostname» («ipv4:lan», MAC «mac»).
Panel rejestratora: http://«fqdn»:8000, login admin, hasło «prose-password:human».
Stare hasło do przełącznika «hostname:gear» nadal działa: «prose-password:phrase».
W DNS trzeba dodać wpis «fqdn», a wpis «fqdn» usunąć.
Hasło do VPN każdy ustawia sam, nie wysyłamy go mailem.

Pozdrawiam
«person-name»
tel. «phone»
==== tarn_notes_pt notas/instalacao.md
## Instalação na filial de Aveiro

O roteador «hostname:gear» recebeu o IP «ipv4:lan» e a rede local é «ipv4-cidr:lannet».
A senha do administrador é «prose-password:human»; a do Wi-Fi da recepção é «wifi-psk:phrase».
O servidor «fqdn» responde em «ipv4:lan», porta 8443; o antigo, «fqdn», foi desligado.

| Equipamento | MAC | IP | Nº de série |
|---|---|---|---|
| NVR | «mac» | «ipv4:lan» | «-serial|DS7608NI2021» |
| Impressora | «mac:mac_dash» | «ipv4:lan» | «-serial|CNB9M2K1TZ» |

Contacto local: «person-name», «phone», «email».
A senha do portal deve ter no mínimo «-setting|10» caracteres. Versão do firmware: «-version|3.1.4.1059».
==== tarn_chat_sv chattar/drift.txt
«any 7-9»
«~:first» 08:14  servern «hostname» svarar inte på «ipv4:lan», någon som rör nätet?
«~:first» 08:16  jag bytte port i «hostname:gear», prova igen
«~:first» 08:20  lösenordet till konsolen är «prose-password:human»
«~:first» 08:21  nya adressen blir «ipv4:lan» i nätet «ipv4-cidr:lannet»
«~:first» 08:25  brandväggen släpper bara igenom «fqdn», inte «ipv4:pub»
«~:first» 08:27  gästnätets nyckel: «wifi-psk:phrase»
«~:first» 08:30  mac-adressen på kortet är «mac»
«~:first» 08:33  version «-version|9.1.12.7» fungerar, «-version|9.2» gör det inte
«~:first» 08:40  ring «person-name» på «phone» om det händer igen
«~:first» 08:44  lösenordet ska bytas var «-setting|90»:e dag numera
«end»
==== tarn_zapis_cs zapisy/sit.txt
Zápis o změně v síti, «=datum»
Odpovídá: «person-name», «email»

1. Přepínač «hostname:gear» má novou adresu «ipv4:lan» a výchozí bránu «ipv4:lan».
2. Síť skladu: «ipv4-cidr:lannet», VLAN 34, rozsah DHCP končí na «ipv4:lan».
3. Heslo správce je «prose-password:human», heslo k Wi-Fi skladu «wifi-psk:phrase».
4. Tiskárna s MAC «mac» dostala jméno «fqdn».
5. Server «hostname» se aktualizuje na verzi «-version|12.5.3.18».
6. Heslo k zálohám zná jen vedoucí, zde se neuvádí.
Telefon na dodavatele: «phone»
==== tarn_diagram docs/topology.mmd
graph TD
  inet((Internet)) --> fw["«hostname:gear»<br/>WAN «ipv4:pub»<br/>LAN «ipv4:lan»"]
  fw --> core["«hostname:gear»<br/>«ipv4:lan»"]
  core -->|"VLAN 10 «ipv4-cidr:lannet»"| srv[«hostname»]
  core -->|"VLAN 20 «ipv4-cidr:lannet»"| wifi[«hostname:gear»]
  core -->|iSCSI| san["«fqdn»<br/>«mac»"]
  srv -.->|wg «ipv4-cidr:lanhost»| dr[«fqdn»]
  %% drawn with mermaid «-version|10.9.1», style #«-color|1f77b4»
---- docs/rack.dot
digraph rack {
  node [shape=record, fontname="Helvetica"];
  a [label="{«hostname» | «ipv4:lan» | «mac»}"];
  b [label="{«hostname» | «ipv4:lan» | S/N «-serial|CZ3012ABCD»}"];
  a -> b [label="«ipv4-cidr:lannet»", color="#«-color|2ca02c»"];
}
---- docs/netz.txt
                 +-----------------+
  «ipv4:pub» ----| «hostname:gear» |---- «ipv4-cidr:lannet»
                 +-----------------+
                         |
                    «hostname» («ipv4:lan»)
==== tarn_change_form aenderungen/CHG«=int(10000,99999)».yaml
change: «-id|CHG0041877»
title: "«?Firmware der Zugangsswitche|Replace core firewall|Remplacement du cœur de réseau»"
requested_by: { name: «person-name», mail: «email», phone: "«phone»" }
window: { from: «=moment», to: «=moment» }
affected:
  - { ci: «hostname:gear», ip: «ipv4:lan», from: "«-version|15.2(7)E8»", to: "«-version|15.2(7)E11»" }
  - { ci: «hostname:gear», ip: «ipv4:lan», from: "«-version|16.12.10»", to: "«-version|17.9.5»" }
image: { file: c9300-universalk9.bin, md5: «-md5», sha512: «-sha512» }
source: scp://«=account»@«fqdn»/images/
rollback: "boot flash:old.bin; console server «ipv4:lan»:2009, password «prose-password:human»"
credentials: «-reference|vault:kv/network/access»
approved_by: [«person-name», «person-name»]
monitoring: { pause: ["«fqdn:gearfqdn»", "«fqdn»"], url: "https://«fqdn:site»/hosts" }
