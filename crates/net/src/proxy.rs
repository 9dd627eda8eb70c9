//! Proxies, as the usual variables name them.

/// The proxy to use, and the hosts that are reached without it.
#[derive(Clone, Default)]
pub struct Proxies {
    proxy: Option<ureq::Proxy>,
    shown: String,
    direct: Vec<String>,
}

/// The proxy's address cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the proxy's address is not one of `http://HOST:PORT` and `https://HOST:PORT`")]
pub struct BadProxy;

/// The address may hold a password, so only the host is shown.
impl std::fmt::Debug for Proxies {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Proxies({}, {} exceptions)",
            self.shown,
            self.direct.len()
        )
    }
}

impl Proxies {
    /// Reads the values of `HTTPS_PROXY` and `NO_PROXY`; empty ones count as not set.
    pub fn parse(https_proxy: Option<&str>, no_proxy: Option<&str>) -> Result<Self, BadProxy> {
        let Some(address) = https_proxy.map(str::trim).filter(|text| !text.is_empty()) else {
            return Ok(Self::default());
        };
        let proxy = ureq::Proxy::new(address).map_err(|_| BadProxy)?;
        if !matches!(
            proxy.protocol(),
            ureq::ProxyProtocol::Http | ureq::ProxyProtocol::Https
        ) {
            return Err(BadProxy);
        }
        let shown = format!("{}:{}", proxy.host(), proxy.port());
        let direct = no_proxy
            .unwrap_or_default()
            .split([',', ' '])
            .map(str::trim);
        let direct = direct
            .filter(|host| !host.is_empty())
            .map(|host| match host {
                "*" => host.to_owned(),
                host => host.trim_start_matches('*').to_ascii_lowercase(),
            })
            .collect();
        Ok(Self {
            proxy: Some(proxy),
            shown,
            direct,
        })
    }

    /// Returns the proxy's host and port for people.
    pub fn describe(&self) -> Option<&str> {
        self.proxy.as_ref().map(|_| self.shown.as_str())
    }

    /// Returns the proxy for a host, if one is to be used.
    pub(crate) fn for_host(&self, host: &str) -> Option<ureq::Proxy> {
        let host = host
            .trim_start_matches('[')
            .trim_end_matches(']')
            .to_ascii_lowercase();
        let direct = self.direct.iter().any(|exception| {
            let bare = exception.trim_start_matches('.');
            exception == "*" || host == bare || host.ends_with(&format!(".{bare}"))
        });
        if direct { None } else { self.proxy.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::Proxies;

    #[test]
    fn exceptions_match_whole_names_and_what_is_below_them() {
        let proxies = Proxies::parse(
            Some("http://user:word@proxy.example:3128"),
            Some("localhost, .corp.example,*.lab.example,10.0.0.1"),
        )
        .unwrap();
        assert_eq!(proxies.describe(), Some("proxy.example:3128"));
        for direct in [
            "localhost",
            "a.corp.example",
            "x.lab.example",
            "10.0.0.1",
            "LOCALHOST",
        ] {
            assert!(proxies.for_host(direct).is_none(), "{direct}");
        }
        for through in ["example.com", "notcorp.example", "localhost.evil.example"] {
            assert!(proxies.for_host(through).is_some(), "{through}");
        }
        let all = Proxies::parse(Some("proxy:1"), Some("*")).unwrap();
        assert!(all.for_host("example.com").is_none());
    }

    #[test]
    fn a_password_in_the_address_is_never_shown() {
        let proxies = Proxies::parse(Some("http://user:word@proxy.example:3128"), None).unwrap();
        assert!(!format!("{proxies:?}").contains("word"));
    }

    #[test]
    fn what_is_not_a_proxy_is_refused_and_an_empty_value_is_none() {
        assert!(Proxies::parse(Some("socks5://proxy.example"), None).is_err());
        assert!(Proxies::parse(Some("http://"), None).is_err());
        assert!(
            Proxies::parse(Some(" "), None)
                .unwrap()
                .describe()
                .is_none()
        );
        assert!(
            Proxies::parse(None, Some("*"))
                .unwrap()
                .for_host("x")
                .is_none()
        );
    }
}
