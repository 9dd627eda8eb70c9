==== bb_ci_gitlabjob logs/job-«=int(100000,999999)».log
Running with gitlab-runner 17.6.0 («-short-sha:hex(8)»)
  on «hostname» «-key-id:alnum(9)», system ID: s_«-asset-hash:hex(12)»
Preparing the "docker" executor
Using Docker executor with image hashicorp/terraform:1.9.8 ...
Using docker image «-digest» for hashicorp/terraform:1.9.8 ...
Getting source from Git repository
Fetching changes with git depth set to 20...
Checking out «-short-sha:hex(8)» as detached HEAD (ref is main)...
$ env | sort
CI_JOB_TOKEN=[MASKED]
CI_PROJECT_ID=«-number|418»
CI_COMMIT_SHA=«-git-sha»
PKR_VAR_root_password=«env-password»
PM_API_TOKEN_SECRET=«pve-api-token»
TF_VAR_s3_secret=«aws-secret-key»
$ terraform init -backend-config="password=«cli-password:gitlab_pat»"
Initializing the backend...
- Installed bpg/proxmox v0.68.1 (signed, key ID «-key-id»)
$ ./deploy.sh
+ curl -fsS --header 'PRIVATE-TOKEN: «gitlab-pat»' https://«fqdn»/api/v4/projects/418/jobs
Uploading artifacts as "archive" to coordinator... 201 Created  id=«-number» responseStatus=201 Created token=«~|glcbt-64»
Job succeeded
==== bb_ci_actions logs/actions/4_deploy.txt
2026-03-01T06:00:11.8813371Z ##[group]Run ./ci/publish.sh
2026-03-01T06:00:11.8813952Z env:
2026-03-01T06:00:11.8814260Z   GITHUB_TOKEN: ***
2026-03-01T06:00:11.8814533Z   CARGO_REGISTRY_TOKEN: «crates-io-token»
2026-03-01T06:00:11.8814881Z   SLACK_WEBHOOK: https://«~|hooks.slack.com»/services/«slack-webhook»
2026-03-01T06:00:11.8815120Z   NODE_AUTH_TOKEN: «npm-token»
2026-03-01T06:00:11.8815377Z ##[endgroup]
2026-03-01T06:00:12.1021190Z + git remote set-url origin https://x-access-token:«github-pat»@«~|github.com»/acme/pve-tools.git
2026-03-01T06:00:14.7712007Z HEAD is now at «-short-sha» ci: pin actions
2026-03-01T06:00:15.0087112Z Download action repository 'actions/checkout@v4' (SHA:«-git-sha»)
2026-03-01T06:00:19.5510043Z ##[warning]The `set-output` command is deprecated
2026-03-01T06:00:22.9000114Z SHA256 digest of uploaded artifact zip is «-sha256»
2026-03-01T06:00:23.0118222Z Post job cleanup.
==== bb_ci_jenkins var/lib/jenkins/jobs/nightly/builds/«=int(10,900)»/log
Started by timer
Running as SYSTEM
Building remotely on «hostname» (linux docker) in workspace /var/jenkins/ws/nightly
[nightly] $ /bin/sh -xe /tmp/jenkins«-number».sh
+ export ANSIBLE_HOST_KEY_CHECKING=False
+ ansible-playbook -i inv/prod site.yml -e ansible_become_pass=«cli-password» -e 'smtp_pw=«cli-password:pwin»'
PLAY [pve] *********************************************************************
TASK [Gathering Facts] *********************************************************
ok: [«fqdn»]
TASK [set root password] *******************************************************
changed: [«fqdn»] => {"censored": "the output has been hidden due to the fact that 'no_log: true' was specified for this result"}
+ mvn -B deploy -Dsonar.token=«monitoring-token:sonar» -Drevision=«-short-sha»
[INFO] Uploaded to releases: https://«fqdn»/repository/releases/de/acme/agent/1.4/agent-1.4.jar (2.1 MB at 9.0 MB/s)
+ echo 'Credentials id: «-uuid»'
Finished: SUCCESS
==== bb_ci_azurepipe logs/azure/«=int(10,99)»_Docker.txt
2026-01-20T13:05:01.1180000Z ##[section]Starting: Push image
2026-01-20T13:05:01.1241111Z ==============================================================================
2026-01-20T13:05:01.1241400Z Task         : Bash
2026-01-20T13:05:01.1241650Z Version      : 3.246.1
2026-01-20T13:05:01.1241901Z ==============================================================================
2026-01-20T13:05:02.0048801Z ##[command]/usr/bin/docker login -u robot$push -p «cli-password:pwa» «fqdn»
2026-01-20T13:05:02.4104410Z WARNING! Using --password via the CLI is insecure. Use --password-stdin.
2026-01-20T13:05:02.8810000Z Login Succeeded
2026-01-20T13:05:03.0021000Z ##[command]az login --service-principal -u «-uuid» -p «azure-client-secret» --tenant «-uuid»
2026-01-20T13:05:05.3002121Z ##[command]az storage blob upload -c iso --connection-string "DefaultEndpointsProtocol=https;AccountName=pveiso;AccountKey=«azure-storage-key»;EndpointSuffix=«~|core.windows.net»" -f a.iso
2026-01-20T13:05:09.9981021Z latest: digest: «-digest» size: 1992
2026-01-20T13:05:10.0010020Z ##[section]Finishing: Push image
==== bb_ci_packer logs/packer-«=int(100,999)».log
==> proxmox-iso.rocky9: Retrieving ISO
==> proxmox-iso.rocky9: Trying https://«~|download.rockylinux.org»/pub/rocky/9/isos/x86_64/Rocky-9.5-x86_64-minimal.iso?checksum=sha256%3A«-sha256»
==> proxmox-iso.rocky9: Creating VM
2026/02/02 11:20:41 packer-plugin-proxmox_v1.2.2_x5.0_linux_amd64 plugin: 2026/02/02 11:20:41 >>>>>>>>>> REQUEST:
POST /api2/json/nodes/«hostname»/qemu HTTP/1.1
Host: «fqdn»:8006
Authorization: PVEAPIToken=«~|packer@pve!build=»«pve-api-token»
Content-Type: application/x-www-form-urlencoded
==> proxmox-iso.rocky9: Typing the boot command
    proxmox-iso.rocky9: <up><tab> inst.ks=http://«ipv4»:8412/ks.cfg inst.rootpw=«cli-password:pwa»<enter>
==> proxmox-iso.rocky9: Using SSH communicator to connect: «ipv4»
2026/02/02 11:29:03 [INFO] (communicator/ssh) ssh password: "«config-password:pwa»"
==> proxmox-iso.rocky9: Converting VM to template
Build 'proxmox-iso.rocky9' finished after 9 minutes 14 seconds.
==== bb_ci_tfapply logs/apply-«=int(100,999)».txt
proxmox_virtual_environment_vm.app["db"]: Refreshing state... [id=214]

Terraform will perform the following actions:

  # proxmox_virtual_environment_container.proxy will be created
  + resource "proxmox_virtual_environment_container" "proxy" {
      + id          = (known after apply)
      + node_name   = "«hostname»"
      + initialization {
          + hostname = "«hostname»"
          + ip_config {
              + ipv4 {
                  + address = "«ipv4-cidr»"
                  + gateway = "«ipv4»"
                }
            }
          + user_account {
              + keys     = [
                  + "ssh-ed25519 «-ssh-public-key» terraform",
                ]
              + password = (sensitive value)
            }
        }
    }

Plan: 1 to add, 0 to change, 0 to destroy.
Apply complete! Resources: 1 added, 0 changed, 0 destroyed.

Outputs:

db_password = "«tf-password»"
state_key = <sensitive>
wg_private = "«wireguard-private-key»"
==== bb_ci_awx logs/awx-job-«=int(1000,9999)».txt
Identity added: /runner/artifacts/«=int(100,999)»/ssh_key_data (no comment)
Vault password (infra):
PLAY [Configure backup clients] ************************************************
TASK [Show registered values] **************************************************
ok: [«hostname»] => {
    "result": {
        "changed": true,
        "cmd": ["proxmox-backup-client", "key", "show"],
        "invocation": {
            "module_args": {
                "url_password": "VALUE_SPECIFIED_IN_NO_LOG_PARAMETER",
                "login_password": "«config-password:pwq2»",
                "login_host": "«ipv4»",
                "update_password": "on_create"
            }
        },
        "rc": 0,
        "stdout": "created new api token for drbackup@pbs!client: «pbs-api-token»"
    }
}
TASK [assert] ******************************************************************
ok: [«hostname»] => {"msg": "checksum «-sha1» matches"}
PLAY RECAP *********************************************************************
==== bb_ci_droneci ci/.drone.yml
kind: pipeline
type: exec
name: nightly
steps:
- name: template
  environment:
    PROXMOX_URL: https://«fqdn»:8006/api2/json
    PROXMOX_USERNAME: packer@pve!drone
    PROXMOX_TOKEN: «pve-api-token»
    SSH_PW:
      from_secret: ssh_pw
    ADMIN_PW: "«env-password:pwq2»"
  commands:
  - packer init .
  - packer build -var "winrm_password=«cli-password:pwa»" -var git_sha=${DRONE_COMMIT_SHA:0:8} .
- name: notify
  settings:
    webhook: https://«~|discord.com»/api/webhooks/«discord-webhook»
  when:
    status: [ failure ]
trigger:
  cron: [ nightly ]
==== bb_ci_woodpecker_clean ci/.woodpecker/build.yaml
when:
  - event: [push, pull_request]
variables:
  - &rust 'rust:1.83-bookworm@«-digest»'
steps:
  lint:
    image: *rust
    commands:
      - cargo fmt --check
      - cargo clippy --all-targets -- -D warnings
  publish:
    image: woodpeckerci/plugin-docker-buildx:5.1.0
    settings:
      registry: «~|ghcr.io»
      repo: acme/pvetool
      username: ci
      password:
        from_secret: registry_password
      tags: ${CI_COMMIT_SHA:0:8}
    environment:
      CARGO_REGISTRY_TOKEN: ${CARGO_REGISTRY_TOKEN}
      SECRET_KEY_FILE: /run/secrets/key
      TOKEN_TTL: "3600"
==== bb_ci_circle ci/.circleci/config.yml
version: 2.1
orbs:
  terraform: circleci/terraform@3.6.0
jobs:
  plan:
    docker:
      - image: hashicorp/terraform:1.9.8
        auth:
          username: pulluser
          password: «docker-token»
    environment:
      TF_TOKEN_app_terraform_io: «terraform-cloud-token»
      DIGITALOCEAN_ACCESS_TOKEN: «digitalocean-token»
      CACHE_KEY: v3-«-sha1»
      SENTRY_AUTH_TOKEN: $SENTRY_AUTH_TOKEN
    steps:
      - checkout
      - restore_cache:
          keys: ["tf-{{ checksum \"terraform.lock.hcl\" }}"]
      - run: terraform plan -var 'root_pw=«cli-password»' -out tf.plan
      - run: |
          curl -H "Circle-Token: «ci-token:circleci»" https://«~|circleci.com»/api/v2/me
==== bb_ci_renovatelog logs/renovate.log
DEBUG: Using localPresetName {"config": {"platform": "gitea", "endpoint": "https://«fqdn»/api/v1/", "token": "***********"}}
DEBUG: hostRules: authentication for «~|registry-1.docker.io» (repository=infra/pve)
 WARN: Found renovate config warnings
 DEBUG: Setting hostRules {"matchHost": "«fqdn»", "username": "renovate", "password": "«config-password:pwa»"}
 DEBUG: Detected dependency digest «-digest»
 INFO: Branch created (repository=infra/pve, branch=renovate/alpine-3.x) {"commitSha": "«-git-sha»"}
DEBUG: git clone https://renovate:«forge-token»@«fqdn»/infra/pve.git failed, retrying
 INFO: Repository finished {"cloned": true, "durationMs": 41822}
