//! A request as a merchant's program would send it.

use bytes::Bytes;
use http::{
    Request,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT},
};
use jiff::Timestamp;
use wechatpay_core::{Authorization, PrivateKey, encoding, message};

use super::ReadyMerchant;
use crate::{answer::JSON, control_error::ControlError, random};

impl ReadyMerchant {
    /// A request to the gateway, signed with this merchant's key, with the headers that WeChat Pay asks for: for
    /// [`Sandbox::handle`](crate::Sandbox::handle) or any HTTP client. Good for five minutes.
    ///
    /// `url` is the path with its query, percent-encoded as on the wire: `/v3/certificates`. `body` is JSON, or empty.
    ///
    /// ```
    /// # tokio::runtime::Runtime::new()?.block_on(async {
    /// use wechatpay_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let merchant = sandbox.merchant("1900000001").ok_or("there is no such merchant")?;
    /// let answer = sandbox.handle(merchant.signed("GET", "/v3/certificates", "")?);
    /// assert_eq!(answer.status(), 200);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`ControlError`] when method or URL cannot be those of a request, or `private_key_pem` was changed and is no key.
    pub fn signed(&self, method: &str, url: &str, body: impl Into<Bytes>) -> Result<Request<Bytes>, ControlError> {
        let body = body.into();
        let media_type = Some(JSON).filter(|_| !body.is_empty());
        self.signed_part(method, url, &body.clone(), body, media_type)
    }

    /// As [`signed`](Self::signed), of which only `part` is signed: the metadata of an upload.
    pub(crate) fn signed_part(
        &self,
        method: &str,
        url: &str,
        part: &[u8],
        body: Bytes,
        media_type: Option<&str>,
    ) -> Result<Request<Bytes>, ControlError> {
        let key = PrivateKey::from_pem(&self.private_key_pem).map_err(|error| ControlError::bad(error.to_string()))?;
        let timestamp = Timestamp::now().as_second();
        let nonce_str = random::hex(16).map_err(|refusal| ControlError::broken(refusal.message))?;
        let text = message::request(method, url, timestamp, &nonce_str, part);
        let signature = key.sign(&text).map_err(|error| ControlError::broken(error.to_string()))?;
        let authorization = Authorization {
            mchid: self.mchid.clone(),
            nonce_str,
            signature: encoding::base64(&signature),
            timestamp,
            serial_no: self.serial_no.clone(),
        };
        let mut request = Request::builder()
            .method(method)
            .uri(url)
            .header(ACCEPT, JSON)
            .header(USER_AGENT, "wechatpay-sandbox")
            .header(AUTHORIZATION, authorization.to_string());
        if let Some(media_type) = media_type {
            request = request.header(CONTENT_TYPE, media_type);
        }
        request.body(body).map_err(|error| ControlError::bad(format!("{method} {url}: {error}")))
    }
}
