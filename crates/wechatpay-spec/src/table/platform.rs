//! The platform's own operations: certificates and the self test.

use super::{NOTIFY_URL, object, text, unbounded};
use crate::{Content, Field, Format, Host, Kind, Operation, Repeat, Reply};

const CERTIFICATES: &[Field] = &[Field::list(
    "data",
    "平台证书列表",
    &Kind::Object(&[
        text("serial_no", "证书序列号", 40),
        unbounded("effective_time", "启用时间").format(Format::Time),
        unbounded("expire_time", "过期时间").format(Format::Time),
        object(
            "encrypt_certificate",
            "证书信息",
            &[
                unbounded("algorithm", "加密算法"),
                unbounded("nonce", "随机串"),
                unbounded("associated_data", "附加数据"),
                unbounded("ciphertext", "证书密文"),
            ],
        ),
    ]),
)
.required()];

/// 获取平台证书列表: `GET /v3/certificates`.
pub static GET_CERTIFICATES: Operation = Operation {
    title: "获取平台证书列表",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012551764"],
    host: Host::Mainland,
    repeat: Repeat::Harmless,
    ask: None,
    query: &[unbounded("algorithm_type", "算法类型").optional()],
    body: &[],
    rules: &[],
    answer: CERTIFICATES,
    reply: Reply::Json,
    ..Operation::new("get_v3_certificates", "GET", "/v3/certificates")
};

/// 商户签名验签／加解密测试: `POST /v3/security/echo`.
pub static POST_SECURITY_ECHO: Operation = Operation {
    title: "商户签名验签／加解密测试",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014551946"],
    host: Host::Mainland,
    repeat: Repeat::Harmless,
    ask: None,
    query: &[],
    body: &[
        NOTIFY_URL.optional(),
        unbounded("echo_message", "回显信息"),
        unbounded("encrypted_echo_message", "加密测试字段").optional(),
    ],
    rules: &[],
    answer: &[unbounded("echo_message", "回显信息"), unbounded("encrypted_echo_message", "加密测试字段").optional()],
    content: Content::Json,
    reply: Reply::Json,
    ..Operation::new("post_v3_security_echo", "POST", "/v3/security/echo")
};

pub(super) static OPERATIONS: &[&Operation] = &[&GET_CERTIFICATES, &POST_SECURITY_ECHO];
