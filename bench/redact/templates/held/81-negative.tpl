==== h_neg_names src/Names.java
package com.acme.infra.net;
import org.springframework.security.core.userdetails.UserDetails;
public class Names {
    static final String V = "«-version4»";
    static final String OID = "«-number|1.2.840.113549.1.1.11»";
    String[] files = {"pom.xml", "a.io.txt", "main.go", "lib.rs", "server.key", "id_rsa.pub"};
    String unit = "pveproxy.service";
    Object o = this.app.getName(); Object p = a.to.b(); String q = e.target.value;
    String t = "«-timestamp|23:59:59»", hex = "«-asset-hash|ca:fe:ba:be»", pci = "0000:3b:00.1";
    String local = "«~|127.0.0.1»", any = "«~|0.0.0.0»", url = "«~|https://www.w3.org/2001/XMLSchema»";
}
==== h_neg_table tmp/inventory.csv
asset,model,serial,firmware,purchased,po,warranty_until
«each 5-7»
«-number:digits(6)»,R740,«-serial»,«-version4»,2023-04-11,«-order-id»,2028-04-10
«end»
==== h_neg_tokens_nlp src/lexer.ts
export type Token = { kind: TokenKind; text: string; start: number };
const tokens: Token[] = tokenize(source);
const keyToken = "«-identifier|KEYWORD»", secretSauce = true;
function nextToken(): Token { return tokens[this.pos++]; }
const passwordVisible = ref(false), tokenCount = «-number:int(10,900)»;
const maxTokens = «-setting|4096», tokenizer = "«-setting|cl100k_base»";
const keyCode = event.keyCode, apiKeyName = '«-identifier|x-api-key»';
const sha = '«-git-sha»'; const id = '«-uuid»';
it('rejects a wrong password', async () => { expect(await login('user', wrong)).toBe(false) });
const i18n = { de: { password: '«-i18n|Kennwort»' }, pl: { password: '«-i18n|Hasło»' } };
==== h_neg_state tmp/plan.json
{"format_version":"1.2","terraform_version":"«-version»","resource_changes":[{"address":"random_password.db","change":{"after_unknown":{"result":true},"after_sensitive":{"result":true},"after":{"length":24}}},{"address":"proxmox_vm.web","change":{"before":{"id":"«-uuid»","cipassword":"«-redacted|(sensitive value)»"}}}],"checks":null,"timestamp":"2025-02-02T10:11:12Z","variables":{"password":{"value":"«-placeholder|changeme»"}}}
==== h_neg_certinfo tmp/openssl.txt
Certificate:
    Data:
        Serial Number: «-key-id:md5_colons»
        Signature Algorithm: sha256WithRSAEncryption
                Modulus: 00:c3:«-public-key:md5_colons»
            X509v3 Subject Key Identifier: «-key-id:fingerprint20»
            X509v3 Subject Alternative Name: DNS:«fqdn», IP Address:«ipv4»
SHA256 Fingerprint=«-tls-fingerprint»
«-certificate»
