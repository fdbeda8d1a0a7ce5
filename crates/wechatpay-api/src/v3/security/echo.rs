// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/security/echo`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/security/echo`
///
/// `POST`: 商户签名验签／加解密测试, see <https://pay.weixin.qq.com/doc/v3/merchant/4014551946>.
#[derive(Debug, Clone)]
pub struct Echo<C> {
    at: At<C>,
}

impl<C: Caller> Echo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户签名验签／加解密测试: `POST /v3/security/echo`
    ///
    /// Tests keys and signatures, and changes nothing. With `notify_url`, `SECURITY_ECHO.SUCCESS` follows.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014551946>, <https://pay.weixin.qq.com/doc/v3/partner/4015139289>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::security::POST_ECHO, body)
    }
}

/// What [`Echo::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 回调通知地址: at most 256 characters; `https`, no query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 回显信息: comes back as sent.
    pub echo_message: String,
    /// 加密测试字段: comes back encrypted with the merchant's key; encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_echo_message: Option<crate::Sensitive>,
}

/// What [`Echo::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 回显信息: as sent.
    pub echo_message: String,
    /// 加密测试字段: as sent, when it was sent; decrypted by the client.
    pub encrypted_echo_message: Option<crate::Sensitive>,
}

crate::answer! {
    PostAnswer {
        required echo_message "echo_message",
        optional encrypted_echo_message "encrypted_echo_message",
    }
}

impl Request for PostRequest {}
