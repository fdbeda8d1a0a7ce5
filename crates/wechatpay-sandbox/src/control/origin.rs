//! A web page of another origin must not drive the sandbox through its visitor's browser.

use std::{
    borrow::Cow,
    net::{IpAddr, SocketAddr},
};

use bytes::Bytes;
use http::{
    HeaderValue, Method, Request,
    header::{HOST, ORIGIN},
    uri::Authority,
};

use super::problem::Problem;
use crate::{control_error::ControlError, pages::Token};

/// Where a sandbox is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Own<'a> {
    /// `http://127.0.0.1:PORT`
    pub(crate) http: &'a str,
    pub(crate) https: Option<&'a str>,
    /// The address that it listens on; an unspecified one is every address of this machine.
    pub(crate) bound: IpAddr,
}

/// Refuses what a page of another origin sends, and what comes under a name that somebody pointed at this machine (DNS rebinding).
pub(crate) fn check(own: Own<'_>, request: &Request<Bytes>) -> Result<(), ControlError> {
    let headers = request.headers();
    let by_header = headers.get_all(HOST).iter().all(|host| own.is_host(host));
    let by_target = request.uri().authority().is_none_or(|authority| own.is_name(authority.host()));
    let host = headers.get(HOST).filter(|_| by_header);
    if !headers.get_all(ORIGIN).iter().all(|origin| own.is_origin(origin.as_bytes(), host)) {
        let text = format!("control calls from another origin than {} are refused", own.http);
        return Err(Problem::FOREIGN_ORIGIN.error(text));
    }
    if by_header && by_target {
        return Ok(());
    }
    let text =
        format!("control calls are taken under localhost or the address of {}, not under another Host", own.http);
    Err(Problem::FOREIGN_HOST.error(text))
}

/// The header in which a page of the sandbox says that it is one.
pub(crate) const TOKEN: &str = "Sandbox-Token";

/// Refuses what a browser would change without the token that only the sandbox's own pages carry. Programs need none: they send neither
/// `Origin` nor `Sec-Fetch-Site`, and no page can leave both out.
pub(crate) fn check_token(token: &Token, request: &Request<Bytes>) -> Result<(), ControlError> {
    let headers = request.headers();
    let by_browser = headers.contains_key(ORIGIN) || headers.contains_key("sec-fetch-site");
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !by_browser || !changes || headers.get(TOKEN).is_some_and(|given| token.is(given.as_bytes())) {
        return Ok(());
    }
    let text = format!(
        "a browser needs the header {TOKEN}, as the sandbox's own pages send it; after a restart, load the page again"
    );
    Err(Problem::NO_TOKEN.error(text))
}

impl<'a> Own<'a> {
    /// Whether a page is one of the sandbox's own. `host`: what the request calls the sandbox, if that is a name of it.
    fn is_origin(self, origin: &[u8], host: Option<&HeaderValue>) -> bool {
        let Some((scheme, authority)) = std::str::from_utf8(origin).ok().and_then(|origin| origin.split_once("://"))
        else {
            return false;
        };
        let is = |url: &str| is_at(url, scheme, authority);
        // Another port may lead here, and a page is of the origin that it is called by: its browser says both.
        let speaks = scheme == "http" || self.https.is_some_and(|url| port(url) == port(authority));
        is(self.http) || self.https.is_some_and(is) || speaks && host.is_some_and(|host| host == authority)
    }

    /// Whether `host` is a name of the sandbox.
    pub(crate) fn is_name(self, host: &str) -> bool {
        match address(host) {
            // Who listens on every address is called by any of them; a page could only make up names.
            Some(address) => address.is_loopback() || self.bound == address || self.bound.is_unspecified(),
            None => host.eq_ignore_ascii_case("localhost"),
        }
    }

    /// The port is left aside: another one may lead here, and a page cannot point a name at an address by it.
    fn is_host(self, host: &HeaderValue) -> bool {
        let authority = host.to_str().ok().and_then(|host| host.parse::<Authority>().ok());
        authority.is_some_and(|authority| !authority.as_str().contains('@') && self.is_name(authority.host()))
    }

    /// What the sender of a request may call the sandbox: its URL, unless it is on every address and this is one of them.
    pub(crate) fn url_for(self, request: &Request<Bytes>) -> Cow<'a, str> {
        let host =
            request.headers().get(HOST).filter(|_| self.bound.is_unspecified()).and_then(|host| host.to_str().ok());
        let authority = host.and_then(|host| host.parse::<Authority>().ok());
        match (authority.and_then(|authority| address(authority.host())), port(self.http)) {
            (Some(address), Some(port)) if !address.is_loopback() => {
                Cow::Owned(format!("http://{}", SocketAddr::new(address, port)))
            }
            _ => Cow::Borrowed(self.http),
        }
    }
}

/// Whether a page of this origin is at `url`, or at `localhost` and its port.
fn is_at(url: &str, scheme: &str, authority: &str) -> bool {
    let Some((own, at)) = url.split_once("://") else { return false };
    let is_local = || authority.strip_prefix("localhost:") == at.rsplit_once(':').map(|(_, port)| port);
    own == scheme && (at == authority || is_local())
}

fn address(host: &str) -> Option<IpAddr> {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host).parse().ok()
}

fn port(url: &str) -> Option<u16> {
    url.rsplit_once(':')?.1.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(url: &'static str, bound: &str) -> Own<'static> {
        Own { http: url, https: None, bound: bound.parse().unwrap() }
    }

    fn asked(host: &str, origin: Option<&str>) -> Request<Bytes> {
        let request =
            Request::builder().uri("/sandbox").header(HOST, HeaderValue::from_bytes(host.as_bytes()).unwrap());
        let request = origin.into_iter().fold(request, |request, origin| request.header(ORIGIN, origin));
        request.body(Bytes::new()).unwrap()
    }

    fn host(own: Own<'_>, host: &str) -> bool {
        check(own, &asked(host, None)).is_ok()
    }

    #[test]
    fn only_this_machine_and_the_bound_address_are_its_names() {
        let local = own("http://127.0.0.1:8080", "127.0.0.1");
        for own in ["127.0.0.1:8080", "127.0.0.1", "localhost", "LOCALHOST:9", "[::1]:8080", "127.1.2.3"] {
            assert!(host(local, own), "{own}");
        }
        for foreign in [
            "evil.example",
            "evil.example:8080",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "10.0.0.5",
            "",
            "a b",
            "localhost@evil.example",
            "evil.example@localhost",
            "ä",
        ] {
            assert!(!host(local, foreign), "{foreign}");
        }
        let one = own("http://10.0.0.5:80", "10.0.0.5");
        assert!(host(one, "10.0.0.5:80") && !host(one, "10.0.0.6:80"));
        assert!(host(own("http://[fd00::1]:80", "fd00::1"), "[fd00::1]:80"));
        let every = own("http://127.0.0.1:80", "0.0.0.0");
        assert!(host(every, "10.0.0.5:80") && host(every, "localhost") && !host(every, "evil.example"));
    }

    #[test]
    fn a_page_of_its_own_may_come_from_either_port() {
        let own = Own { https: Some("https://127.0.0.1:443"), ..own("http://127.0.0.1:80", "127.0.0.1") };
        let from = |origin: &str| check(own, &asked("localhost", Some(origin))).is_ok();
        for own in ["http://127.0.0.1:80", "http://localhost:80", "https://127.0.0.1:443", "https://localhost:443"] {
            assert!(from(own), "{own}");
        }
        for foreign in ["http://localhost:443", "https://localhost:80", "https://localhost", "null"] {
            assert!(!from(foreign), "{foreign}");
        }
    }

    #[test]
    fn a_page_is_its_own_when_it_is_called_as_the_sandbox_is_called() {
        let every = own("http://127.0.0.1:80", "0.0.0.0");
        let may = |host: &str, origin: &str| check(every, &asked(host, Some(origin))).is_ok();
        assert!(may("10.0.0.5:80", "http://10.0.0.5:80") && may("localhost:9", "http://localhost:9"));
        for (host, origin) in [
            ("10.0.0.5:80", "http://10.0.0.5:8081"),
            ("10.0.0.5:80", "http://6.6.6.6"),
            ("10.0.0.5:80", "https://10.0.0.5:80"),
            ("localhost:80", "http://localhost:8081"),
            ("evil.example", "http://evil.example"),
            ("10.0.0.5:80", "http://evil.example@10.0.0.5:80"),
        ] {
            assert!(!may(host, origin), "{host} {origin}");
        }
        let secure = Own { https: Some("https://127.0.0.1:443"), ..every };
        assert!(check(secure, &asked("10.0.0.5:443", Some("https://10.0.0.5:443"))).is_ok());
    }

    #[test]
    fn who_listens_on_every_address_is_called_by_the_one_that_was_called() {
        let every = own("http://127.0.0.1:80", "0.0.0.0");
        assert_eq!(every.url_for(&asked("10.0.0.5:443", None)), "http://10.0.0.5:80");
        assert_eq!(every.url_for(&asked("[fd00::1]:80", None)), "http://[fd00::1]:80");
        for other in ["localhost:80", "127.0.0.1", "api.mch.weixin.qq.com"] {
            assert_eq!(every.url_for(&asked(other, None)), "http://127.0.0.1:80", "{other}");
        }
        assert_eq!(own("http://127.0.0.1:80", "127.0.0.1").url_for(&asked("10.0.0.5", None)), "http://127.0.0.1:80");
    }

    #[test]
    fn the_target_of_the_request_counts_as_much_as_its_host() {
        let request = Request::builder().uri("http://evil.example/sandbox").header(HOST, "localhost");
        assert!(check(own("http://127.0.0.1:8080", "127.0.0.1"), &request.body(Bytes::new()).unwrap()).is_err());
    }
}
