// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/security`

use crate::{Content, Field, Format, Kind, Operation, Repeat, Reply, Seal};

/// 商户签名验签／加解密测试: `POST /v3/security/echo`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014551946>
pub static POST_ECHO: Operation = Operation {
    title: "商户签名验签／加解密测试",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4014551946",
        "https://pay.weixin.qq.com/doc/v3/partner/4015139289",
    ],
    repeat: Repeat::Harmless,
    note: "Tests keys and signatures, and changes nothing. With `notify_url`, `SECURITY_ECHO.SUCCESS` follows.",
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号")],
    content: Content::Json,
    body: &[
        Field::text("notify_url", "回调通知地址").longest(256).format(Format::NotifyUrl),
        Field::text("echo_message", "回显信息").required(),
        Field::of("encrypted_echo_message", "加密测试字段", Kind::Sealed(Seal::PlatformKey)),
    ],
    answer: &[
        Field::text("echo_message", "回显信息").required(),
        Field::of("encrypted_echo_message", "加密测试字段", Kind::Sealed(Seal::MerchantKey)),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_security_echo", "POST", "/v3/security/echo")
};
