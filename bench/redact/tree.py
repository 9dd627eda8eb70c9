"""A tree to measure speed on: sources of public crates, made-up logs and YAML."""
import os, random, shutil

import generate

SOURCES = (".rs", ".toml", ".md", ".c", ".h", ".json", ".yml", ".yaml", ".txt", ".py", ".js", ".sh")


class Tree:
    def __init__(self, path):
        self.path = path
        self.megabytes = sum(os.path.getsize(f) for f in files(path)) / 1e6


def files(path):
    for root, _, names in sorted(os.walk(path)):
        for name in sorted(names):
            yield os.path.join(root, name)


def registry():
    home = os.environ.get("CARGO_HOME", os.path.expanduser("~/.cargo"))
    return os.path.join(home, "registry/src")


def build(path, megabytes, seed):
    """Two thirds sources, the rest logs and YAML; kept if a tree of that size is there already."""
    mark = path + ".size"
    if os.path.exists(mark) and open(mark).read() == f"{megabytes} {seed}":
        return Tree(path)
    shutil.rmtree(path, ignore_errors=True)
    rng, budget = random.Random(seed), megabytes * 1e6
    crates = sorted(os.path.join(r, d) for r in subfolders(registry()) for d in os.listdir(r)) if os.path.isdir(registry()) else []
    rng.shuffle(crates)
    taken = 0
    for crate in crates:
        for file in files(crate):
            size = os.path.getsize(file)
            if not file.endswith(SOURCES) or size > 2_000_000 or taken + size > budget * 2 / 3:
                continue
            to = os.path.join(path, "sources", os.path.relpath(file, registry()))
            os.makedirs(os.path.dirname(to), exist_ok=True)
            shutil.copyfile(file, to)
            taken += size
    number = 0
    while taken < budget:
        for kind, make in (("logs", log), ("yaml", manifest)):
            os.makedirs(os.path.join(path, kind), exist_ok=True)
            text = make(rng).encode()
            with open(os.path.join(path, kind, f"{number}.{'log' if kind == 'logs' else 'yaml'}"), "wb") as f:
                f.write(text)
            taken += len(text)
        number += 1
    with open(mark, "w") as f:
        f.write(f"{megabytes} {seed}")
    return Tree(path)


def subfolders(path):
    return [os.path.join(path, name) for name in sorted(os.listdir(path))]


def log(rng):
    """A megabyte of journal lines; a value of any kind stands in few of them, as in real logs."""
    make, lines, size = generate.values.Values(rng), [], 0
    hosts = [make.v_hostname() for _ in range(5)]
    while size < 1_000_000:
        host, pid = rng.choice(hosts), rng.randint(100, 99999)
        what = rng.choice([
            lambda: f"systemd[1]: Started session {rng.randint(1, 9999)} of user root.",
            lambda: f"pvestatd[{pid}]: status update time ({rng.randint(5, 99)}.{rng.randint(100, 999)} seconds)",
            lambda: f"kernel: [{rng.randint(1, 99999)}.{rng.randint(100000, 999999)}] vmbr0: port 3(tap{pid}i0) entered forwarding state",
            lambda: f"pvedaemon[{pid}]: <root@pam> end task {make.v_pve_upid()} OK",
            lambda: f"app[{pid}]: level=info msg=\"request done\" status=200 bytes={rng.randint(100, 99999)} trace={make.v_hex(32)}",
            lambda: f"sshd[{pid}]: Accepted publickey for root from {make.v_ipv4()} port {rng.randint(1024, 65000)} ssh2: ED25519 {make.v_ssh_fingerprint()}",
        ])()
        lines.append(f"2025-05-{rng.randint(1, 28):02}T10:{rng.randint(0, 59):02}:{rng.randint(0, 59):02}.{rng.randint(100000, 999999)}+02:00 {host} {what}")
        size += len(lines[-1]) + 1
    return "\n".join(lines) + "\n"


def manifest(rng):
    make, lines = generate.values.Values(rng), []
    for _ in range(2000):
        name = make.v_word()
        lines += ["---", "apiVersion: apps/v1", "kind: Deployment", "metadata:", f"  name: {name}", f"  labels: {{app: {name}, tier: {make.v_word()}}}", "spec:", f"  replicas: {rng.randint(1, 5)}", "  template:", "    spec:", "      containers:", f"        - name: {name}", f"          image: registry.lab/{name}:{make.v_version()}", "          ports: [{containerPort: 8080}]", "          env:", f"            - {{name: LOG_LEVEL, value: {rng.choice(['info', 'debug'])}}}", f"            - {{name: TOKEN_TTL, value: \"{rng.randint(60, 3600)}\"}}", "          resources:", f"            limits: {{cpu: {rng.randint(100, 900)}m, memory: {rng.randint(64, 900)}Mi}}"]
    return "\n".join(lines) + "\n"


def part(path, share, name=None):
    """A tree beside it, or of another name, with a share of its files, evenly taken."""
    to, step = (name or path) + "-part", max(1, round(1 / share))
    if name and name != path:
        shutil.rmtree(to, ignore_errors=True)
    if not os.path.isdir(to):
        for number, file in enumerate(files(path)):
            if number % step == 0:
                target = os.path.join(to, os.path.relpath(file, path))
                os.makedirs(os.path.dirname(target), exist_ok=True)
                try:
                    os.link(file, target)
                except OSError:  # on another file system
                    shutil.copyfile(file, target)
    return Tree(to)
