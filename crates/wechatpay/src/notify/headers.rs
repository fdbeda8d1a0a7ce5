use http::{HeaderMap, HeaderName, HeaderValue, header::CONTENT_LENGTH};
use wechatpay_core::header;

const READ: [&str; 6] =
    [header::TIMESTAMP, header::NONCE, header::SIGNATURE, header::SERIAL, header::SIGNATURE_TYPE, header::REQUEST_ID];

/// Takes what a notification is judged by out of the headers of any server library, as names and values in bytes.
///
/// For libraries with another `HeaderMap` than that of `http` 1, such as actix-web:
///
/// ```
/// # let request: Vec<(&str, &[u8])> = vec![("wechatpay-nonce", b"5d1f"), ("accept", b"*/*")];
/// let headers = wechatpay::notify::headers(request.iter().map(|(name, value)| (name.as_bytes(), *value)));
/// assert_eq!(headers["Wechatpay-Nonce"], "5d1f");
/// ```
///
/// A header that comes twice stays twice, so that it is refused. A value that no header may hold is left out: it will be missed.
pub fn headers<N: AsRef<[u8]>, V: AsRef<[u8]>>(pairs: impl IntoIterator<Item = (N, V)>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let name = name.as_ref();
        let is_read = |known: &&str| known.as_bytes().eq_ignore_ascii_case(name);
        let is_read = READ.iter().any(is_read) || is_read(&CONTENT_LENGTH.as_str());
        if let (true, Ok(name), Ok(value)) =
            (is_read, HeaderName::from_bytes(name), HeaderValue::from_bytes(value.as_ref()))
        {
            // More than a map can hold is more than can be right.
            let _ = headers.try_append(name, value);
        }
    }
    headers
}
