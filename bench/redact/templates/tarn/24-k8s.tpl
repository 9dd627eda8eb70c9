==== tarn_kubectl_wide terminals/kubectl.txt
$ kubectl get nodes -o wide
NAME        STATUS   ROLES           AGE    VERSION   INTERNAL-IP   EXTERNAL-IP   OS-IMAGE   KERNEL-VERSION   CONTAINER-RUNTIME
«each 3-5»
«hostname»   Ready    worker   «=int(3,400)»d   «-version|v1.30.4+k3s1»   «ipv4:lan»   <none>   Debian GNU/Linux 12   «-version:kernel»   «-version|containerd://1.7.20»
«end»
$ kubectl -n web get svc,ep
NAME                TYPE           CLUSTER-IP     EXTERNAL-IP     PORT(S)
service/portal      LoadBalancer   «ipv4:lan»   «ipv4:pub»   443:31207/TCP
service/mq          ClusterIP      «ipv4:lan»   <none>          5672/TCP
NAME                ENDPOINTS
endpoints/portal    «ipv4:lan»:8443,«ipv4:lan»:8443
$ kubectl describe pod portal-«-id:pod»
Node:             «hostname»/«ipv4:lan»
Annotations:      «~|cni.projectcalico.org»/podIP: «ipv4-cidr:lanhost»
                  checksum/config: «-sha256»
Image ID:         «fqdn:site»/web/portal@«-digest»
Environment:
  DB_HOST:        «fqdn»
  DB_PASSWORD:    <set to the key '«-secret-name|password»' in secret 'portal-db'>
$ kubeadm join «fqdn»:6443 --token «k8s-bootstrap-token» --discovery-token-ca-cert-hash «-digest»
==== tarn_metallb k8s/network.yaml
apiVersion: «~|metallb.io»/v1beta1
kind: IPAddressPool
metadata: { name: lan, namespace: metallb-system }
spec:
  addresses:
    - «ipv4-cidr:lannet»
    - «ipv4:lan»-«ipv4:lan»
    - «ipv6-cidr:ulanet»
---
apiVersion: «~|metallb.io»/v1beta2
kind: BGPPeer
metadata: { name: tor1 }
spec: { myASN: 64512, peerASN: 64513, peerAddress: «ipv4:lan», password: "«config-password:pwa»" }
---
apiVersion: «~|networking.k8s.io»/v1
kind: NetworkPolicy
metadata: { name: db }
spec:
  ingress:
    - from:
        - ipBlock: { cidr: «ipv4-cidr:lannet», except: [«ipv4-cidr:lanhost»] }
---
apiVersion: «~|networking.k8s.io»/v1
kind: Ingress
metadata:
  name: kb
  annotations:
    «~|nginx.ingress.kubernetes.io»/whitelist-source-range: «ipv4-cidr:lannet»,«ipv4-cidr:pubnet»
    «~|cert-manager.io»/cluster-issuer: letsencrypt
spec:
  tls: [{ hosts: [«fqdn:site#s»], secretName: «-secret-name|kb-tls» }]
  rules: [{ host: «fqdn#s» }]
---
apiVersion: v1
kind: Endpoints
metadata: { name: legacy-db, uid: «-uuid» }
subsets: [{ addresses: [{ ip: «ipv4:lan» }], ports: [{ port: 1521 }] }]
==== tarn_k3s_conf etc/rancher/k3s/config.yaml
server: https://«fqdn»:6443
token: «k3s-token»
node-name: «hostname»
node-ip: «ipv4:lan»
node-external-ip: «ipv4:pub»
tls-san:
  - «fqdn:site»
  - «ipv4:lan»
cluster-cidr: «ipv4-cidr:lannet»
service-cidr: «ipv4-cidr:lannet»
disable: [traefik, servicelb]
datastore-endpoint: "postgres://k3s:«connection-string»@«ipv4:lan»:5432/k3s"
etcd-s3-access-key: «aws-access-key-id»
etcd-s3-secret-key: «aws-secret-key»
kubelet-arg: ["max-pods=«-setting|200»"]
---- etc/rancher/k3s/registries.yaml
mirrors:
  «~|docker.io»: { endpoint: ["https://«fqdn:site#r»"] }
configs:
  "«fqdn#r»":
    auth: { username: pull, password: "«config-password»" }
==== tarn_docker_net terminals/docker-network.txt
ops@«hostname»:~$ docker network inspect front
[
    {
        "Name": "front",
        "Id": "«-sha256»",
        "Driver": "macvlan",
        "IPAM": { "Config": [ { "Subnet": "«ipv4-cidr:lannet»", "Gateway": "«ipv4:lan»", "IPRange": "«ipv4-cidr:lannet»" } ] },
        "Containers": {
            "«-sha256»": { "Name": "proxy", "EndpointID": "«-sha256»", "MacAddress": "«mac»", "IPv4Address": "«ipv4-cidr:lanif»", "IPv6Address": "" },
            "«-sha256»": { "Name": "api", "EndpointID": "«-sha256»", "MacAddress": "«mac»", "IPv4Address": "«ipv4-cidr:lanif»", "IPv6Address": "«ipv6-cidr:ulanet»" }
        },
        "Options": { "parent": "eth0.40" }
    }
]
ops@«hostname»:~$ docker swarm join --token «docker-token:swmtkn» «ipv4:lan»:2377
This node joined a swarm as a worker.
ops@«hostname»:~$ docker login -u ci -p «cli-password:pwa» «fqdn:site»
WARNING! Using --password via the CLI is insecure. Use --password-stdin.
Login Succeeded
ops@«hostname»:~$ docker pull «~|quay.io»/prometheus/node-exporter:«-version|v1.8.2»
Digest: «-digest»
==== tarn_compose_lab docker/lab/compose.yaml
name: lab
x-env: &env
  TZ: Europe/Warsaw
  DB_PASSWORD: ${«-variable|DB_PASSWORD:?»}
services:
  pihole:
    image: pihole/pihole:«-version|2024.07.0»
    hostname: «hostname»
    domainname: «fqdn:domain»
    mac_address: «mac»
    networks: { lan: { ipv4_address: «ipv4:lan», ipv6_address: "«ipv6:ula»" } }
    dns: [«ipv4:lan», «~|127.0.0.1»]
    extra_hosts:
      - "«fqdn»:«ipv4:lan»"
      - "«hostname»:«ipv4:lan»"
    environment:
      <<: *env
      WEBPASSWORD: "«env-password:human»"
      REV_SERVER_TARGET: «ipv4:lan»
      FTLCONF_LOCAL_IPV4: «ipv4:lan»
  unifi-db:
    image: mongo:«-version|7.0»@«-digest»
    environment:
      MONGO_INITDB_ROOT_PASSWORD: «env-password»
  exporter:
    command: ["--web.listen-address=«ipv4:lan»:9130", "--unifi.url=https://«fqdn»:8443", "--unifi.pass=«cli-password:pwa»"]
networks:
  lan:
    driver: ipvlan
    driver_opts: { parent: ens18 }
    ipam: { config: [{ subnet: «ipv4-cidr:lannet», gateway: «ipv4:lan» }, { subnet: «ipv6-cidr:ulanet» }] }
==== tarn_nomad nomad/client.hcl
datacenter = "«=word»"
name       = "«hostname»"
bind_addr  = "«ipv4:lan»"
advertise {
  http = "«ipv4:lan»:4646"
  rpc  = "«fqdn»:4647"
}
server_join {
  retry_join = ["«ipv4:lan»", "«ipv4:lan»:4648", "provider=aws tag_key=nomad access_key_id=«aws-access-key-id» secret_access_key=«aws-secret-key»"]
}
server { encrypt = "«generic-secret:bytes(32)»" }
consul {
  address = "«~|127.0.0.1»:8500"
  token   = "«generic-secret:uuid»"
}
vault {
  address = "https://«fqdn»:8200"
  token   = "«vault-token»"
}
host_network "storage" { cidr = "«ipv4-cidr:lannet»" }
plugin "docker" { config { auth { config = "«-path|/etc/nomad/docker.json»" } } }
meta { rack = "r4", node_id = "«-uuid»", bios = "«-version|2.14.1»" }
