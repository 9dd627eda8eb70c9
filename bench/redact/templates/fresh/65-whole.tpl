==== f_whole_pw root/.vault_pass
«config-password:phrase»
==== f_whole_vault_token home/«=login»/.vault-token
«vault-token»
==== f_whole_secret_txt secrets/db_password.txt
«config-password:wordy»
==== f_whole_docker_secret run/secrets/«?postgres_password|smtp_pass|redis_password»
«config-password»
==== f_whole_api_key etc/«=word»/«?api_key|apikey.txt|api-key»
«generic-secret:alnum(40)»
==== f_whole_token etc/monitoring/«?token|bearer.token|.token»
«bearer-token:hex(40)»
==== f_whole_jwt home/a/.config/«=word»/session.jwt
«jwt»
==== f_whole_age home/a/.config/sops/age/keys.txt
# created: 2025-01-14T09:22:10+01:00
# public key: «-age-public-key»
«age-secret-key»
==== f_whole_authkey etc/corosync/authkey.b64
«corosync-authkey»
==== f_whole_munge etc/munge/munge.key.b64
«base64-secret:bytes(128)»
==== f_whole_ssh home/«=login»/.ssh/id_rsa
«private-key:pem_rsa»
==== f_whole_ssh_odd Desktop/«=word»
«private-key:openssh»
---- Desktop/«=word».pub
ssh-ed25519 «-ssh-public-key» «~:email»
==== f_whole_tlskey etc/pve/local/pveproxy-ssl.key
«private-key:pem_ec»
---- etc/pve/local/pveproxy-ssl.pem
«-certificate»
«-certificate»
---- etc/ssl/req.csr
«-certificate:csr»
==== f_whole_combined etc/haproxy/certs/site.pem
subject=/CN=«fqdn»
«-certificate»
-----BEGIN DH PARAMETERS-----
«-public-key:b64(344)»==
-----END DH PARAMETERS-----
«private-key:pem_encrypted»
==== f_whole_pgp backup/secring.asc
«pgp-private-key»
---- backup/pubring.asc
«-public-key:pgp_public»
---- backup/release.sig
«-signature:pgp_signature»
==== f_whole_ppk Documents/«=login».ppk
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: «~:login»
Public-Lines: 2
«-public-key:b64(64)»
«-public-key:b64(43)»=
«putty-private-key»
Private-MAC: «~:hex(64)»
==== f_whole_jwk etc/«=word»/signing.json
{
  "kty": "EC",
  "crv": "P-256",
  "kid": "«-key-id:b64u(20)»",
  "x": "«-public-key:jwk_x»",
  "y": "«-public-key:jwk_x»",
  "d": "«jwk-private»"
}
==== f_whole_wgkey etc/wireguard/privatekey
«wireguard-private-key»
---- etc/wireguard/publickey
«-wireguard-public-key»
==== f_whole_openvpn_ta etc/openvpn/ta.key
#
# 2048 bit OpenVPN static key
#
«openvpn-static-key»
==== f_whole_ceph etc/ceph/admin.secret
«ceph-key»
---- etc/ceph/ceph.client.admin.keyring
[client.admin]
	key = «ceph-key»
	caps mds = "allow *"
==== f_whole_luks root/luks-key.hex
«hex-key»
==== f_whole_ansvault group_vars/all/vault.yml
«ansible-vault»
==== f_whole_cookie var/lib/rabbitmq/.erlang.cookie
«generic-secret:upper(20)»
---- etc/gitea/internal_token
«jwt»
---- var/lib/grafana/admin.pwd
«config-password:wordy»
==== f_whole_gha home/a/.config/gh/hosts.yml
«~|github.com»:
    user: «=login»
    oauth_token: «github-pat»
    git_protocol: https
---- home/a/token-gh
«github-fine-grained-pat»
---- home/a/hcloud
«hetzner-token»
---- home/a/.config/openai.key
«openai-key»
==== f_whole_pve_pw etc/pve/priv/storage/nas«=int(1,9)».pw
«pve-priv-password:wordy»
---- etc/pve/priv/storage/pbs1.pw
«pve-priv-password:uuid»
---- etc/pve/priv/authkey.key
«private-key:pem_rsa»
---- etc/pve/authkey.pub
«-public-key:pem_public»
---- etc/pve/priv/shadow.cfg
ops:«password-hash:sha256crypt»:
---- etc/pve/pve-www.key
«private-key:pem_pkcs8»
==== f_whole_not_secret etc/machine-id
«-uuid:hex(32)»
---- etc/hostid
«-number:hex(8)»
---- var/lib/boot_id
«-uuid»
---- VERSION
«-version»
---- .git/refs/heads/main
«-git-sha»
---- release.iso.sha256
«-sha256»  release.iso
---- etc/hostname
«hostname»
---- etc/mailname
«fqdn»
---- password.txt
«-prose|see the password manager»
---- token.example
«-placeholder|paste-your-token-here»
