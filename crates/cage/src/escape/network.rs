//! Ways to another process or machine.

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpStream, ToSocketAddrs, UdpSocket};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr as UnixAddr, UnixStream};
use std::time::Duration;

use super::{At, Attempt, Blocked, Proof, Targets, Tried, attempt};
use crate::sys::attack;

/// The kernel has no such protocol, or it is switched off.
const NO_PROTOCOL: &[i32] = &[
    libc::EAFNOSUPPORT,
    libc::EPROTONOSUPPORT,
    libc::ENOPROTOOPT,
    libc::EOPNOTSUPP,
    libc::EADDRNOTAVAIL,
    libc::ENODEV,
    libc::ENOSYS,
];

/// Only root may.
const NOT_ROOT: &[i32] = &[libc::EPERM, libc::EACCES];

pub(super) const ATTEMPTS: &[Attempt] = &[
    attempt(
        "tcp_v4",
        "connect to a TCP listener and send",
        Proof::Received,
        &[],
        tcp_v4,
    ),
    attempt(
        "tcp_v6",
        "the same over IPv6",
        Proof::Received,
        NO_PROTOCOL,
        tcp_v6,
    ),
    attempt(
        "tcp_32_bit",
        "open a socket through the 32-bit system calls",
        Proof::Claimed,
        &[libc::ENOSYS],
        tcp_32_bit,
    ),
    attempt(
        "mptcp",
        "connect by multipath TCP and send",
        Proof::Received,
        NO_PROTOCOL,
        mptcp,
    ),
    attempt(
        "fast_open",
        "send by TCP fast open, without connect",
        Proof::Received,
        NO_PROTOCOL,
        fast_open,
    ),
    attempt("udp", "send a datagram", Proof::Received, &[], udp),
    attempt(
        "dns",
        "ask a resolver for a name that is the message",
        Proof::Received,
        &[],
        dns,
    ),
    attempt(
        "lookup",
        "look up a name through the C library",
        Proof::Claimed,
        &[],
        lookup,
    ),
    attempt(
        "netlink",
        "list the network interfaces through netlink",
        Proof::Claimed,
        NO_PROTOCOL,
        netlink,
    ),
    attempt(
        "vsock",
        "send to a hypervisor socket",
        Proof::Received,
        NO_PROTOCOL,
        vsock,
    ),
    attempt(
        "unix_path",
        "send to a Unix socket by its path",
        Proof::Received,
        &[],
        unix_path,
    ),
    attempt(
        "unix_abstract",
        "send to an abstract Unix socket",
        Proof::Received,
        &[],
        unix_abstract,
    ),
    Attempt {
        aided: true,
        ..attempt(
            "raw_socket",
            "send an ICMP packet of one's own making",
            Proof::Claimed,
            NOT_ROOT,
            raw_socket,
        )
    },
    Attempt {
        aided: true,
        ..attempt(
            "packet_socket",
            "listen to every packet",
            Proof::Claimed,
            NOT_ROOT,
            packet_socket,
        )
    },
    attempt(
        "inherited_socket",
        "send through a connection that was left open",
        Proof::Received,
        &[],
        inherited_socket,
    ),
];

fn tcp_to(address: SocketAddr, token: &str) -> Tried {
    let mut stream = TcpStream::connect(address).at("connect")?;
    stream.write_all(token.as_bytes()).at("send")?;
    Ok("connected and sent".to_owned())
}

fn tcp_v4(targets: &Targets) -> Tried {
    tcp_to(targets.tcp_v4, &targets.token)
}

fn tcp_v6(targets: &Targets) -> Tried {
    tcp_to(targets.tcp_v6, &targets.token)
}

fn tcp_32_bit(_: &Targets) -> Tried {
    attack::socket_of_32_bits().at("int 0x80: socket")?;
    Ok("got a TCP socket".to_owned())
}

fn v4(address: SocketAddr) -> Result<SocketAddrV4, Blocked> {
    match address {
        SocketAddr::V4(address) => Ok(address),
        SocketAddr::V6(_) => Err(Blocked::because("start", "the target has no IPv4 address")),
    }
}

fn mptcp(targets: &Targets) -> Tried {
    let socket =
        attack::socket(libc::AF_INET, libc::SOCK_STREAM, libc::IPPROTO_MPTCP).at("socket")?;
    attack::connect_v4(&socket, v4(targets.tcp_v4)?).at("connect")?;
    attack::send(&socket, targets.token.as_bytes()).at("send")?;
    Ok("connected and sent".to_owned())
}

fn fast_open(targets: &Targets) -> Tried {
    let socket = attack::socket(libc::AF_INET, libc::SOCK_STREAM, 0).at("socket")?;
    attack::send_to_v4(
        &socket,
        targets.token.as_bytes(),
        libc::MSG_FASTOPEN,
        v4(targets.tcp_v4)?,
    )
    .at("sendto")?;
    Ok("sent".to_owned())
}

fn datagram(to: SocketAddr, bytes: &[u8]) -> Tried {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).at("socket")?;
    socket.send_to(bytes, to).at("sendto")?;
    Ok("sent".to_owned())
}

fn udp(targets: &Targets) -> Tried {
    datagram(targets.udp, targets.token.as_bytes())
}

fn dns(targets: &Targets) -> Tried {
    // One question for TOKEN.invalid, class IN, type A.
    let mut question = vec![0x70, 0x76, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
    for label in [targets.token.as_str(), "invalid"] {
        question.push(u8::try_from(label.len()).unwrap_or(63));
        question.extend(label.as_bytes());
    }
    question.extend([0, 0, 1, 0, 1]);
    datagram(targets.dns, &question)
}

fn lookup(_: &Targets) -> Tried {
    let found: Vec<SocketAddr> = ("localhost", 80)
        .to_socket_addrs()
        .at("getaddrinfo")?
        .collect();
    Ok(format!("localhost is {found:?}"))
}

fn netlink(_: &Targets) -> Tried {
    let reply = attack::list_interfaces().at("netlink")?;
    if reply.windows(3).any(|window| window == b"lo\0") {
        Ok(format!("{} bytes about interfaces", reply.len()))
    } else {
        Err(Blocked::because("netlink", "the reply names no interface"))
    }
}

fn vsock(targets: &Targets) -> Tried {
    let socket = attack::socket(libc::AF_VSOCK, libc::SOCK_STREAM, 0).at("socket")?;
    if targets.vsock == 0 {
        // Without a loopback of vsock, a connection would leave for the hypervisor.
        return Ok("got a socket, and there is nothing on this machine to reach".to_owned());
    }
    attack::connect_vsock(&socket, targets.vsock).at("connect")?;
    attack::send(&socket, targets.token.as_bytes()).at("send")?;
    Ok("connected and sent".to_owned())
}

fn unix_path(targets: &Targets) -> Tried {
    let mut stream = UnixStream::connect(&targets.unix_path).at("connect")?;
    stream.write_all(targets.token.as_bytes()).at("send")?;
    Ok("connected and sent".to_owned())
}

fn unix_abstract(targets: &Targets) -> Tried {
    let address = UnixAddr::from_abstract_name(&targets.unix_name).at("name")?;
    let mut stream = UnixStream::connect_addr(&address).at("connect")?;
    stream.write_all(targets.token.as_bytes()).at("send")?;
    Ok("connected and sent".to_owned())
}

fn raw_socket(targets: &Targets) -> Tried {
    let socket = attack::socket(libc::AF_INET, libc::SOCK_RAW, libc::IPPROTO_ICMP).at("socket")?;
    // An echo reply (type 0) that nobody asked for, so that nobody answers; its checksum may be wrong,
    // since only this socket looks at it.
    let mut packet = vec![0_u8; 8];
    packet.extend(targets.token.as_bytes());
    attack::send_to_v4(
        &socket,
        &packet,
        0,
        SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0),
    )
    .at("sendto")?;
    for _ in 0..200 {
        match attack::receive(&socket) {
            Ok(bytes) if bytes.ends_with(targets.token.as_bytes()) => {
                return Ok("sent and saw the packet".to_owned());
            }
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                std::thread::sleep(Duration::from_millis(1));
            }
            Err(error) => return Err(error).at("recv"),
        }
    }
    Err(Blocked::because("recv", "the packet did not come back"))
}

fn packet_socket(_: &Targets) -> Tried {
    /// `ETH_P_ALL` in network order.
    const EVERYTHING: i32 = 0x0300;
    attack::socket(libc::AF_PACKET, libc::SOCK_RAW, EVERYTHING).at("socket")?;
    Ok("got a packet socket".to_owned())
}

fn inherited_socket(targets: &Targets) -> Tried {
    attack::write_number(targets.leaked_socket, targets.token.as_bytes()).at("write")?;
    Ok("sent".to_owned())
}
