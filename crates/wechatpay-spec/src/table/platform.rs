//! The platform's own operations: certificates and the self test.

use super::NOTIFY_URL;
use crate::{Field, Format, Host, Operation, Repeat};

const CERTIFICATES: &[Field] = &[Field::objects(
    "data",
    "平台证书列表",
    &[
        Field::text("serial_no", "证书序列号", 40),
        Field::unbounded("effective_time", "启用时间").format(Format::Time),
        Field::unbounded("expire_time", "过期时间").format(Format::Time),
        Field::object(
            "encrypt_certificate",
            "证书信息",
            &[
                Field::unbounded("algorithm", "加密算法"),
                Field::unbounded("nonce", "随机串"),
                Field::unbounded("associated_data", "附加数据"),
                Field::unbounded("ciphertext", "证书密文"),
            ],
        ),
    ],
)];

/// 获取平台证书列表: `GET /v3/certificates`.
pub static GET_CERTIFICATES: Operation = Operation {
    title: "获取平台证书列表",
    method: "GET",
    path: "/v3/certificates",
    link: "https://pay.weixin.qq.com/doc/v3/merchant/4012551764",
    host: Host::Mainland,
    repeat: Repeat::Harmless,
    ask: None,
    query: &[Field::unbounded("algorithm_type", "算法类型").optional()],
    body: &[],
    rules: &[],
    answer: CERTIFICATES,
};

/// 商户签名验签／加解密测试: `POST /v3/security/echo`.
pub static POST_SECURITY_ECHO: Operation = Operation {
    title: "商户签名验签／加解密测试",
    method: "POST",
    path: "/v3/security/echo",
    link: "https://pay.weixin.qq.com/doc/v3/merchant/4014551946",
    host: Host::Mainland,
    repeat: Repeat::Harmless,
    ask: None,
    query: &[],
    body: &[
        NOTIFY_URL.optional(),
        Field::unbounded("echo_message", "回显信息"),
        Field::unbounded("encrypted_echo_message", "加密测试字段").optional(),
    ],
    rules: &[],
    answer: &[
        Field::unbounded("echo_message", "回显信息"),
        Field::unbounded("encrypted_echo_message", "加密测试字段").optional(),
    ],
};

pub(super) static OPERATIONS: &[&Operation] = &[&GET_CERTIFICATES, &POST_SECURITY_ECHO];
