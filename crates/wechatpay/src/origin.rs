//! Scheme and host of a call.

use std::fmt;

use http::{Uri, uri::Authority, uri::Scheme};
use wechatpay_spec::{Host, is_loopback};

/// `https://HOST[:PORT]`, nothing behind it: a path in front of `/v3` would break every signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    scheme: Scheme,
    authority: Authority,
}

impl Origin {
    pub(crate) fn parse(url: &str, plain_http: bool) -> Result<Self, String> {
        // First of all, so that no later message quotes a password.
        if url.contains('@') {
            return Err(
                "it holds a user name or password, which is never sent; write scheme, host and port only".into()
            );
        }
        let shown: String = url.chars().take(100).collect();
        let expected = || format!("{shown:?} is no URL of a host; expected one such as https://api.mch.weixin.qq.com");
        let uri: Uri = url.parse().map_err(|_| expected())?;
        let parts = uri.into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else { return Err(expected()) };
        let path = parts.path_and_query.filter(|path| path.as_str() != "/" && !path.as_str().is_empty());
        if path.is_some() || url.contains(['#', '?']) {
            return Err(format!(
                "{shown:?} has a path or query; expected scheme, host and port only, such as https://api.mch.weixin.qq.com"
            ));
        }
        let default_port: u16 = match scheme.as_str() {
            "https" => 443,
            "http" => 80,
            _ => return Err(expected()),
        };
        let host = authority.host().to_ascii_lowercase();
        let port = authority.as_str().get(host.len()..).unwrap_or_default();
        let port = match port.strip_prefix(':') {
            Some(port) => {
                port.parse().map_err(|_| format!("{shown:?} has no port from 1 to 65535 behind its colon"))?
            }
            None => default_port,
        };
        if host.is_empty() || port == 0 {
            return Err(expected());
        }
        if scheme == Scheme::HTTP && !plain_http && !is_loopback(&host) {
            return Err(format!(
                "{shown:?} is plain HTTP to another machine; use https, or allow it with `allow_plain_http` if that is a sandbox"
            ));
        }
        let authority = if port == default_port { host } else { format!("{host}:{port}") };
        let authority = authority.parse().map_err(|_| expected())?;
        Ok(Self { scheme, authority })
    }

    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(self.authority.host())
    }

    pub(crate) fn scheme(&self) -> &str {
        self.scheme.as_str()
    }

    pub(crate) fn host(&self) -> &str {
        self.authority.host()
    }

    pub(crate) fn port(&self) -> Option<u16> {
        let default_port = if self.scheme == Scheme::HTTPS { 443 } else { 80 };
        self.authority.port_u16().or(Some(default_port))
    }

    /// The URI of a path on this host.
    pub(crate) fn join(&self, path_and_query: &str) -> Result<Uri, http::Error> {
        Uri::builder()
            .scheme(self.scheme.clone())
            .authority(self.authority.clone())
            .path_and_query(path_and_query)
            .build()
    }

    /// This host, and the one to try when it does not answer: only official hosts have one.
    pub(crate) fn with_fallback(self) -> Vec<Self> {
        let partner = match self.authority.as_str() {
            "api.mch.weixin.qq.com" => Some(Host::Mainland.secondary()),
            "api2.mch.weixin.qq.com" => Some(Host::Mainland.primary()),
            "apihk.mch.weixin.qq.com" => Some(Host::HongKong.secondary()),
            _ => None,
        };
        let partner = partner.filter(|_| self.scheme == Scheme::HTTPS).map(official);
        std::iter::once(self).chain(partner).collect()
    }

    /// The official hosts of an operation.
    pub(crate) fn official(host: Host) -> Vec<Self> {
        let (first, second) = (host.primary(), host.secondary());
        std::iter::once(first).chain(Some(second).filter(|second| *second != first)).map(official).collect()
    }
}

fn official(host: &'static str) -> Origin {
    Origin { scheme: Scheme::HTTPS, authority: Authority::from_static(host) }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.authority)
    }
}
