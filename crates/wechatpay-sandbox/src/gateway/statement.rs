//! Overseas statements (对账单): files whose hash is signed, in headers of its own.

use bytes::Bytes;
use http::{HeaderValue, Response, header as names};
use wechatpay_core::digest;
use wechatpay_spec::Reply;

use super::{Call, Said, hostile, insert};
use crate::family::pack;

impl Call<'_> {
    /// Signs the hash of a statement, and packs it for those who ask for that.
    pub(super) fn sign_statement(&mut self, response: &mut Response<Bytes>, said: &Said) {
        let is_statement = |path: &str| path.ends_with("/statements");
        let operation = self.operation.filter(|one| one.reply == Reply::File && is_statement(one.path));
        let (Some(_), Some(merchant), true) = (operation, self.caller.clone(), hostile::is_file(said)) else { return };
        let hash = digest::sha1_hex(response.body());
        let signed = format!(r#"{{"sha1":"{hash}"}}"#);
        match self.signature(&merchant, signed.as_bytes()) {
            Ok(signed) => signed.iter().for_each(|(name, value)| insert(response.headers_mut(), name, value)),
            Err(refusal) => tracing::error!("{}", refusal.message),
        }
        insert(response.headers_mut(), "wechatpay-statement-sha1", &hash);
        let asked = self.request.headers().get(names::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
        if asked.is_some_and(|asked| asked.split(',').any(|one| one.trim().eq_ignore_ascii_case("gzip")))
            && let Some(packed) = pack(response.body())
        {
            *response.body_mut() = packed;
            response.headers_mut().insert(names::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
    }
}
