//! Whether a text has a [`Format`], and in what words it does not.

use std::net::IpAddr;

use http::Uri;

use crate::Format;

impl Format {
    /// Why `text` does not have this format; `None` when it does.
    #[must_use]
    pub fn issue(self, text: &str) -> Option<String> {
        if text.chars().any(|c| c.len_utf8() > 3) {
            return Some("must not contain characters of four bytes in UTF-8, such as emoji".into());
        }
        match self {
            Self::Plain => None,
            Self::Alphanumeric => (!text.bytes().all(|byte| byte.is_ascii_alphanumeric()))
                .then(|| "must be digits and ASCII letters only".into()),
            Self::Word => (!text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')))
                .then(|| "must be digits, ASCII letters, _ and - only".into()),
            Self::Date => {
                let well_formed = text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok();
                (!well_formed).then(|| "must be a date such as 2019-11-22".into())
            }
            Self::Time => {
                (!is_rfc3339(text)).then(|| "must be a time in RFC 3339 such as 2019-11-20T13:29:35+08:00".into())
            }
            Self::Ip => text.parse::<IpAddr>().is_err().then(|| "must be an IPv4 or IPv6 address".into()),
            Self::Url => url(text).is_none().then(|| "must be an absolute URL with https:// or http://".into()),
            Self::NotifyUrl => notify_url_issue(text).map(Into::into),
            Self::Cny => (text != "CNY").then(|| "must be CNY".into()),
        }
    }
}

/// The shape is compared first: jiff alone reads ISO 8601's shorter forms and names of time zones too.
fn is_rfc3339(text: &str) -> bool {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c.to_ascii_uppercase() }).collect();
    let Some(rest) = shape.strip_prefix("0000-00-00T00:00:00") else { return false };
    let offset = rest.strip_prefix(".0").map_or(rest, |fraction| fraction.trim_start_matches('0'));
    matches!(offset, "Z" | "+00:00" | "-00:00") && text.parse::<jiff::Timestamp>().is_ok()
}

fn url(text: &str) -> Option<Uri> {
    let uri: Uri = text.parse().ok()?;
    let http = matches!(uri.scheme_str(), Some("https" | "http"));
    let named = uri.host().is_some_and(|host| !host.is_empty()) && !uri.authority()?.as_str().contains('@');
    (http && named).then_some(uri)
}

fn notify_url_issue(text: &str) -> Option<&'static str> {
    if !text.is_ascii() {
        return Some("must be ASCII: write the host in punycode (xn--…) and percent-encode the path");
    }
    let Some(uri) = url(text) else { return Some("must be an absolute URL with https://") };
    if uri.query().is_some() || text.contains('#') {
        return Some("must not carry a query string or a fragment");
    }
    let host = uri.host().unwrap_or_default();
    if is_loopback(host) {
        return None;
    }
    if uri.scheme_str() != Some("https") {
        return Some("must begin with https:// (http:// is taken for a loopback host only)");
    }
    address(host)
        .is_some_and(is_private)
        .then_some("must be reachable from the internet, not an address of a private network")
}

/// Whether a host of a URL is this machine: `localhost`, `127.0.0.1`, `[::1]`.
#[must_use]
pub fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || address(host).is_some_and(|address| address.is_loopback())
}

fn address(host: &str) -> Option<IpAddr> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.parse().ok().map(|address: IpAddr| address.to_canonical())
}

fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_private() || address.is_link_local() || address.is_unspecified(),
        IpAddr::V6(address) => address.is_unique_local() || address.is_unicast_link_local() || address.is_unspecified(),
    }
}
