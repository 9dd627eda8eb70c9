==== whole_secret_a etc/app/.secret
«generic-secret»
==== whole_secret_b var/lib/foo/auth_secret
«generic-secret»
==== whole_secret_c srv/stack/secrets/smtp
«generic-secret:human»
==== whole_secret_d srv/stack/secrets/db_root.txt
«generic-secret:phrase»
==== whole_secret_e run/credentials/foo.service/api
«generic-secret»
==== whole_secret_f etc/credstore/backup
«generic-secret:pw»
==== whole_secret_g root/.backup-pass
«generic-secret:human»
==== whole_secret_h home/ops/.config/foo/token
«generic-secret:alnum(40)»
==== whole_secret_i etc/bar/bar.key
«generic-secret:key32»
==== whole_secret_j etc/bar/cookie_secret.txt
«generic-secret:hex(64)»
==== whole_secret_k docker/secrets/jwt
«generic-secret:b64u(43)»
==== whole_secret_l opt/x/session.key
«generic-secret:hex(64)»
==== whole_secret_m var/lib/rancher/k3s/server/token
«k3s-token»
==== whole_secret_n home/ops/vault-pass
«generic-secret:phrase»
==== whole_secret_o backup/repo-pass.txt
«generic-secret:human»
==== whole_secret_p etc/restic/repo.pw
«generic-secret:phrase»
==== whole_secret_q etc/borgmatic/passphrase
«generic-secret:spaced»
==== whole_secret_r root/kennwort.txt
«generic-secret:human»
==== whole_secret_s root/root-passwort
«generic-secret:human»
==== whole_secret_t etc/munge/munge.key
«generic-secret:bytes(128)»
==== whole_secret_u etc/corosync/authkey
«corosync-authkey»
==== whole_secret_v backup/etc-2025/corosync/authkey.bak
«corosync-authkey»
==== whole_secret_w backup/pve/corosync-authkey
«corosync-authkey»
==== whole_secret_x app/config/credentials/staging.key
«rails-master-key»
==== whole_secret_y app/master.key.bak
«rails-master-key»
==== whole_secret_z app/config/production.key
«rails-master-key»
==== whole_secret_aa srv/rails/shared/config/master.key
«rails-master-key»
==== whole_secret_ab etc/foo/encryption.key
«generic-secret:hex(64)»
==== whole_secret_ac etc/foo/secret_key_base
«generic-secret:hex(128)»
==== whole_secret_ad keys/luks-keyfile
«generic-secret:bytes(64)»
==== whole_secret_ae home/ops/.ssh/passphrase
«generic-secret:phrase»
==== whole_secret_af etc/wireguard/psk/peer1
«wireguard-psk»
==== whole_secret_ag etc/wireguard/keys/wg0.priv
«wireguard-private-key»
==== whole_secret_ah etc/wg/private.key
«wireguard-private-key»
==== whole_secret_ai home/ops/wg-privatekey
«wireguard-private-key»
==== whole_secret_aj etc/zabbix/agent.psk
«hex-key»
==== whole_secret_ak etc/pve/priv/storage/nas.pw
«pve-priv-password:human»
==== whole_secret_al secrets/grafana_admin_password
«generic-secret:human»
==== whole_secret_am stack/.secrets/telegram
«generic-secret:alnum(35)»
==== whole_secret_an etc/ceph/ceph.client.x.secret
«ceph-key»
==== whole_secret_ao etc/ppp/peers/pw.isp
«generic-secret:human»
==== whole_secret_ap etc/rsyncd.secrets
ops:«config-password:human»
backup:«config-password:phrase»
==== whole_secret_aq etc/rsync.passwd
«generic-secret:human»
==== whole_secret_ar etc/cifs/nas.cred
username=ops
password=«config-password:human»
domain=X
==== whole_secret_as root/.smbcredentials
username=ops
password=«config-password:phrase»
==== whole_secret_at etc/openvpn/client/up.txt
ops
«config-password:human»
==== whole_secret_au etc/openvpn/login.conf
ops
«config-password:phrase»
==== whole_secret_av etc/NetworkManager/vpn-pass
«generic-secret:human»
==== whole_secret_aw etc/exim4/passwd.client
*.example.org:relay:«config-password:human»
==== whole_secret_ax etc/msmtp-pass
«generic-secret:human»
==== whole_secret_ay etc/stunnel/psk.txt
site1:«hex-key:hex(64)»
==== whole_secret_az etc/dovecot/users
ops@example.org:{PLAIN}«config-password:human»::::::
sales@example.org:«password-hash:sha512crypt»::::::
==== whole_secret_ba etc/prosody/turn_secret
«generic-secret:alnum(32)»
==== whole_secret_bb etc/matrix-synapse/registration_shared_secret
«generic-secret:alnum(50)»
==== whole_secret_bc etc/app/hmac_key.hex
«generic-secret:hex(64)»
==== whole_secret_bd etc/foo/api-token.txt
Token: «generic-secret:alnum(40)»
==== whole_secret_be home/ops/Desktop/pw.txt
«prose-password:human»
==== whole_secret_bf home/ops/passwort nas.txt
«prose-password:phrase»
==== whole_none_a srv/app/VERSION
«-version»
==== whole_none_b keys/release.pub
«-ssh-ed25519»
==== whole_none_c srv/app/secrets/README
These files hold secrets. Ask the owner of the stack for access.
==== whole_none_d srv/app/secrets/.gitkeep
# keep
==== whole_none_e etc/machine-id
«-md5»
==== whole_none_f srv/app/build.sha256
«-sha256»
==== whole_none_g etc/ssl/certs/dh.key.pub
«-pem-public:pem_public»
==== whole_none_h etc/hostname
«~:hostname»
==== whole_none_i srv/app/key.id
«-key-id»
==== whole_none_j etc/pam.d/common-password
password [success=1 default=ignore] pam_unix.so obscure use_authtok try_first_pass yescrypt
password requisite pam_deny.so
==== whole_none_k srv/app/.token-type
bearer
