//! The strings to sign (待签名串), as exact bytes.
//!
//! Every line ends with `\n`, the last one too. Nothing is escaped, trimmed or re-encoded: what goes over the wire is
//! what is signed. Official pages: <https://pay.weixin.qq.com/doc/v3/merchant/4012365337> (requests),
//! <https://pay.weixin.qq.com/doc/v3/merchant/4013053420> (answers and notifications).

/// What a merchant signs for a request: method, path with query, timestamp (seconds), nonce, body.
///
/// `path_and_query` is exactly what stands in the request line; `body` exactly what is sent, empty for a request without
/// one. For an upload it is the `meta` JSON alone.
#[must_use]
pub fn request(method: &str, path_and_query: &str, timestamp: i64, nonce: &str, body: &[u8]) -> Vec<u8> {
    lines(&[method.as_bytes(), path_and_query.as_bytes(), timestamp.to_string().as_bytes(), nonce.as_bytes(), body])
}

/// What WeChat Pay signs for an answer and for a notification: timestamp, nonce, body.
///
/// The timestamp is the text of the header, so that nothing is lost in between. A 204 has an empty body.
#[must_use]
pub fn answer(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    lines(&[timestamp.as_bytes(), nonce.as_bytes(), body])
}

/// What a merchant signs to let a page or mini program open the cashier (JSAPI调起支付, 小程序调起支付).
///
/// `timestamp` is the `timeStamp` handed to the front end.
#[must_use]
pub fn invoke_jsapi(appid: &str, timestamp: &str, nonce: &str, prepay_id: &str) -> Vec<u8> {
    let package = format!("prepay_id={prepay_id}");
    lines(&[appid.as_bytes(), timestamp.as_bytes(), nonce.as_bytes(), package.as_bytes()])
}

/// What a merchant signs to let an app open the cashier (APP调起支付). The `prepay_id` stands alone, without a prefix.
#[must_use]
pub fn invoke_app(appid: &str, timestamp: &str, nonce: &str, prepay_id: &str) -> Vec<u8> {
    lines(&[appid.as_bytes(), timestamp.as_bytes(), nonce.as_bytes(), prepay_id.as_bytes()])
}

fn lines(parts: &[&[u8]]) -> Vec<u8> {
    let mut message = Vec::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for part in parts {
        message.extend_from_slice(part);
        message.push(b'\n');
    }
    message
}
