//! Scheme and host of a call.

use std::fmt;

use http::{Uri, uri::Authority, uri::Scheme};
use wechatpay_spec::Host;

use crate::transport::is_loopback;

/// `https://HOST[:PORT]`, nothing behind it: a path in front of `/v3` would break every signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    scheme: Scheme,
    authority: Authority,
}

impl Origin {
    pub(crate) fn parse(url: &str, plain_http: bool) -> Result<Self, String> {
        let uri: Uri = url.trim_end_matches('/').parse().map_err(|_| expected(url))?;
        let parts = uri.into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else { return Err(expected(url)) };
        if parts.path_and_query.is_some_and(|path| path.as_str() != "/" && !path.as_str().is_empty()) {
            return Err(format!(
                "{url:?} has a path or query; expected scheme, host and port only, such as https://api.mch.weixin.qq.com"
            ));
        }
        if authority.as_str().contains('@') {
            return Err(
                "it holds a user name or password, which is never sent; write scheme, host and port only".into()
            );
        }
        if authority.host().is_empty() || (scheme != Scheme::HTTP && scheme != Scheme::HTTPS) {
            return Err(expected(url));
        }
        if scheme == Scheme::HTTP && !plain_http && !is_loopback(authority.host()) {
            return Err(format!(
                "{url:?} is plain HTTP to another machine; use https, or allow it with `allow_plain_http` if that is a sandbox"
            ));
        }
        Ok(Self { scheme, authority })
    }

    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(self.authority.host())
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
        vec![official(host.primary()), official(host.secondary())]
    }
}

fn official(host: &'static str) -> Origin {
    Origin { scheme: Scheme::HTTPS, authority: Authority::from_static(host) }
}

fn expected(url: &str) -> String {
    let shown: String = url.chars().take(100).collect();
    format!("{shown:?} is no URL of a host; expected one such as https://api.mch.weixin.qq.com")
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.authority)
    }
}
