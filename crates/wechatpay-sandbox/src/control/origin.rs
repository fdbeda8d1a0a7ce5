//! A web page of another origin must not drive the sandbox through its visitor's browser.

use std::net::IpAddr;

use bytes::Bytes;
use http::{
    HeaderValue, Method, Request, Uri,
    header::{HOST, ORIGIN},
    uri::Authority,
};

use super::problem::Problem;
use crate::{control_error::ControlError, pages::Token};

/// Refuses what a page of another origin sends, and what comes under a name that somebody pointed at this machine (DNS rebinding).
/// `url` is where the sandbox listens, and `https` where it does with TLS.
pub(crate) fn check(url: &str, https: Option<&str>, request: &Request<Bytes>) -> Result<(), ControlError> {
    let headers = request.headers();
    let is_own = |origin: &[u8]| is_own_origin(url, origin) || https.is_some_and(|url| is_own_origin(url, origin));
    if !headers.get_all(ORIGIN).iter().all(|origin| is_own(origin.as_bytes())) {
        return Err(Problem::FOREIGN_ORIGIN.error(format!("control calls from another origin than {url} are refused")));
    }
    let bound = bound(url);
    let by_header = headers.get_all(HOST).iter().all(|host| is_own_host(bound, host));
    let by_target = request.uri().authority().is_none_or(|authority| is_own_name(bound, authority.host()));
    if by_header && by_target {
        return Ok(());
    }
    let text = format!("control calls are taken under localhost or the address of {url}, not under another Host");
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

fn is_own_origin(url: &str, origin: &[u8]) -> bool {
    let local = || Some((url.split_once("://")?.0, url.rsplit_once(':')?.1));
    let local = local().map(|(scheme, port)| format!("{scheme}://localhost:{port}"));
    origin == url.as_bytes() || local.is_some_and(|local| origin == local.as_bytes())
}

/// Whether `host` is a name of the sandbox that listens at `url`.
pub(crate) fn is_name_of(url: &str, host: &str) -> bool {
    is_own_name(bound(url), host)
}

/// The port is left aside: another one may lead here, and a page cannot point a name at an address by it.
fn is_own_host(bound: Option<IpAddr>, host: &HeaderValue) -> bool {
    let authority = host.to_str().ok().and_then(|host| host.parse::<Authority>().ok());
    authority.is_some_and(|authority| !authority.as_str().contains('@') && is_own_name(bound, authority.host()))
}

fn is_own_name(bound: Option<IpAddr>, name: &str) -> bool {
    let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    match bare.parse::<IpAddr>() {
        // Who listens on every address is called by any of them; a page could only make up names.
        Ok(address) => address.is_loopback() || bound.is_some_and(|bound| bound == address || bound.is_unspecified()),
        Err(_) => name.eq_ignore_ascii_case("localhost"),
    }
}

fn bound(url: &str) -> Option<IpAddr> {
    let uri: Uri = url.parse().ok()?;
    uri.host()?.trim_matches(['[', ']']).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(url: &str, host: &str) -> bool {
        let request =
            Request::builder().uri("/sandbox").header(HOST, HeaderValue::from_bytes(host.as_bytes()).unwrap());
        check(url, None, &request.body(Bytes::new()).unwrap()).is_ok()
    }

    #[test]
    fn only_this_machine_and_the_bound_address_are_its_names() {
        let local = "http://127.0.0.1:8080";
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
        assert!(host("http://10.0.0.5:80", "10.0.0.5:80") && !host("http://10.0.0.5:80", "10.0.0.6:80"));
        assert!(host("http://[fd00::1]:80", "[fd00::1]:80"));
        assert!(host("http://0.0.0.0:80", "10.0.0.5:80") && !host("http://0.0.0.0:80", "evil.example"));
    }

    #[test]
    fn a_page_of_its_own_may_come_from_either_port() {
        let from = |origin: &str| {
            let request = Request::builder().uri("/sandbox").header(HOST, "localhost").header(ORIGIN, origin);
            check("http://127.0.0.1:80", Some("https://127.0.0.1:443"), &request.body(Bytes::new()).unwrap()).is_ok()
        };
        for own in ["http://127.0.0.1:80", "http://localhost:80", "https://127.0.0.1:443", "https://localhost:443"] {
            assert!(from(own), "{own}");
        }
        for foreign in ["http://localhost:443", "https://localhost:80", "https://localhost", "null"] {
            assert!(!from(foreign), "{foreign}");
        }
    }

    #[test]
    fn the_target_of_the_request_counts_as_much_as_its_host() {
        let request = Request::builder().uri("http://evil.example/sandbox").header(HOST, "localhost");
        assert!(check("http://127.0.0.1:8080", None, &request.body(Bytes::new()).unwrap()).is_err());
    }
}
