//! Where a notification really goes: to this machine, to a route, or nowhere.

use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr},
};

use http::Uri;

/// What to connect to, and what to call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) url: String,
    /// `Host` when it differs from the URL's.
    pub(crate) host: Option<String>,
}

/// Finds the target of a notification URL, or says in words why it goes nowhere.
pub(crate) fn target(url: &str, routes: &BTreeMap<Box<str>, SocketAddr>, external: bool) -> Result<Target, String> {
    if url.is_empty() {
        return Err("no address is known: declare signing_url and termination_url on the template".to_owned());
    }
    let uri: Uri = url.parse().map_err(|_| format!("{url:?} is no URL"))?;
    let authority = uri.authority().ok_or_else(|| format!("{url:?} names no host"))?;
    let host = authority.host().trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    if let Some(address) = routes.get(host.as_str()) {
        return Ok(Target { url: format!("http://{address}{path}"), host: Some(authority.as_str().to_owned()) });
    }
    if host == "localhost" {
        // Resolved here, so that no name service can lead it elsewhere.
        let scheme = uri.scheme_str().unwrap_or("http");
        let port = authority.port_u16().map(|port| format!(":{port}")).unwrap_or_default();
        let url = format!("{scheme}://127.0.0.1{port}{path}");
        return Ok(Target { url, host: Some(authority.as_str().to_owned()) });
    }
    let loopback = host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    if loopback || external {
        return Ok(Target { url: url.to_owned(), host: None });
    }
    Err(format!(
        "{host} is not this machine: add a route (PUT /sandbox/routes/{host} {{\"address\":\"127.0.0.1:8080\"}}) or switch external_delivery on"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn routes() -> BTreeMap<Box<str>, SocketAddr> {
        BTreeMap::from([("yourapp.com".into(), "127.0.0.1:8080".parse().unwrap())])
    }

    #[test]
    fn a_route_keeps_path_and_host() {
        let found = target("https://YourApp.com/notify/a%20b", &routes(), false).unwrap();
        assert_eq!(found.url, "http://127.0.0.1:8080/notify/a%20b");
        assert_eq!(found.host.as_deref(), Some("YourApp.com"));
    }

    #[test]
    fn hosts_that_only_look_like_loopback_are_refused() {
        for url in [
            "https://pay.weixin.qq.com",
            "https://127.0.0.1.example.com/n",
            "https://localhost.example.com/n",
            "https://10.0.0.1/n",
            "https://[::ffff:8.8.8.8]/n",
            "https://sub.yourapp.com/n",
            "/n",
            "",
        ] {
            assert!(target(url, &routes(), false).is_err(), "{url}");
        }
    }

    #[test]
    fn loopback_is_reached_and_localhost_is_not_looked_up() {
        assert_eq!(target("http://127.0.0.1:99/n", &routes(), false).unwrap().url, "http://127.0.0.1:99/n");
        assert_eq!(target("http://[::1]:99/n", &routes(), false).unwrap().url, "http://[::1]:99/n");
        let named = target("http://localhost:99/n", &routes(), false).unwrap();
        assert_eq!((named.url.as_str(), named.host.as_deref()), ("http://127.0.0.1:99/n", Some("localhost:99")));
    }

    #[test]
    fn external_delivery_opens_the_rest() {
        assert_eq!(target("https://pay.weixin.qq.com", &routes(), true).unwrap().url, "https://pay.weixin.qq.com");
    }
}
