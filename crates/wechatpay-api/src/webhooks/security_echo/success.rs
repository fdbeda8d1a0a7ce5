// Written by `cargo xtask codegen` from spec/; do not edit.
//! `SECURITY_ECHO.SUCCESS`: 商户签名验签／加解密测试-回调接口通知
//!
//! Answers the self test. The gaps are assumed to be the general ones.
//!
//! `notify_url` of the self test
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4015164042>, <https://pay.weixin.qq.com/doc/v3/partner/4019605946>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "SECURITY_ECHO.SUCCESS";

/// The decrypted content of `SECURITY_ECHO.SUCCESS`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 回显消息: as sent.
    pub echo_message: String,
    /// 加密回显消息: as sent; spelt without the `ed` of the call.
    pub encrypt_echo_message: Option<String>,
}

crate::answer! {
    Resource {
        required echo_message "echo_message",
        optional encrypt_echo_message "encrypt_echo_message",
    }
}
