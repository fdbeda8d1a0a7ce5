//! A request as it was sent, by whatever program.

use bytes::Bytes;
use http::{
    HeaderMap, Request,
    header::{AUTHORIZATION, CONTENT_TYPE, HOST},
};
use wechatpay_core::{Authorization, AuthorizationError};

/// A request, as far as its signature is concerned.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    pub(crate) method: String,
    /// Path with query.
    pub(crate) target: String,
    pub(crate) host: Option<String>,
    pub(crate) authorization: Result<Authorization, Unreadable>,
    /// What of the body is to be signed.
    pub(crate) content: Bytes,
    /// The whole body of an upload.
    pub(crate) form: Option<Bytes>,
}

/// An `Authorization` header that tells nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unreadable {
    Missing,
    Repeated,
    NotAscii,
    Malformed(AuthorizationError),
}

impl Sent {
    pub(super) fn new(method: &str, url: &str, headers: &HeaderMap, body: &[u8]) -> Self {
        Self::read(method, url, headers, Bytes::copy_from_slice(body))
    }

    /// What this client sent, as it keeps it.
    pub(super) fn of(request: &Request<Bytes>) -> Self {
        let url = request.uri().to_string();
        Self::read(request.method().as_str(), &url, request.headers(), request.body().clone())
    }

    fn read(method: &str, url: &str, headers: &HeaderMap, body: Bytes) -> Self {
        let (host, target) = split(url);
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let meta = text(CONTENT_TYPE).and_then(|kind| meta(kind, &body));
        Self {
            method: method.to_owned(),
            target,
            host: host.or_else(|| text(HOST).map(str::to_owned)),
            authorization: authorization(headers),
            content: meta.map_or_else(|| body.clone(), |range| body.slice(range)),
            form: meta_is(headers).then_some(body),
        }
    }
}

fn meta_is(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"))
}

fn authorization(headers: &HeaderMap) -> Result<Authorization, Unreadable> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let value = values.next().ok_or(Unreadable::Missing)?;
    if values.next().is_some() {
        return Err(Unreadable::Repeated);
    }
    value.to_str().map_err(|_| Unreadable::NotAscii)?.parse().map_err(Unreadable::Malformed)
}

/// Host and path with query of a URL; a path alone has no host.
fn split(url: &str) -> (Option<String>, String) {
    let url = url.split('#').next().unwrap_or_default();
    let Some((_, rest)) = url.split_once("://").filter(|(scheme, _)| !scheme.contains('/')) else {
        return (None, url.to_owned());
    };
    let at = rest.find(['/', '?']).unwrap_or(rest.len());
    let (host, target) = rest.split_at_checked(at).unwrap_or((rest, ""));
    let slash = if target.starts_with('/') { "" } else { "/" };
    (Some(host.to_owned()), format!("{slash}{target}"))
}

/// Where the part `meta` of an upload stands: that alone is signed.
fn meta(kind: &str, body: &[u8]) -> Option<std::ops::Range<usize>> {
    let boundary = kind.split("boundary=").nth(1)?.split(';').next()?.trim().trim_matches('"');
    let name = find(body, b"name=\"meta\"", 0)?;
    let begin = find(body, b"\r\n\r\n", name)? + 4;
    let end = find(body, format!("\r\n--{boundary}").as_bytes(), begin)?;
    Some(begin..end)
}

fn find(body: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    let at = body.get(from..)?.windows(wanted.len()).position(|window| window == wanted)?;
    Some(from + at)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_split_where_the_signed_part_begins() {
        for (url, host, target) in [
            ("https://api.mch.weixin.qq.com/v3/x?a=1#top", Some("api.mch.weixin.qq.com"), "/v3/x?a=1"),
            ("http://127.0.0.1:8080", Some("127.0.0.1:8080"), "/"),
            ("https://h?a=1", Some("h"), "/?a=1"),
            ("/v3/x?u=http://a/b", None, "/v3/x?u=http://a/b"),
        ] {
            assert_eq!(split(url), (host.map(str::to_owned), target.to_owned()), "{url}");
        }
    }

    #[test]
    fn of_an_upload_the_metadata_is_what_is_signed() {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, "multipart/form-data; boundary=xyz".parse().unwrap());
        let body = "--xyz\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n--xyz\r\n\r\nfile\r\n--xyz--\r\n";
        let sent = Sent::new("POST", "/v3/merchant/media/upload", &headers, body.as_bytes());
        assert_eq!(&*sent.content, b"{\"a\":1}");
        assert_eq!(sent.form.unwrap(), body);
    }
}
