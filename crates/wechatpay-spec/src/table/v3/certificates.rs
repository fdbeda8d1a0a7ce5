// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/certificates`

use crate::{ErrorCode, Field, Format, Kind, Operation, Repeat, Reply};

static ALGORITHM_TYPE_VALUES: &[&str] = &["RSA", "SM2", "ALL"];

static ENCRYPT_CERTIFICATE: &[Field] = &[
    Field::text("algorithm", "加密算法").required().example("\"AEAD_AES_256_GCM\""),
    Field::text("nonce", "随机串").required(),
    Field::text("associated_data", "附加数据").required().example("\"certificate\""),
    Field::text("ciphertext", "证书密文").required(),
];

static DATA: &[Field] = &[
    Field::text("serial_no", "证书序列号").longest(40).required(),
    Field::text("effective_time", "启用时间").format(Format::Time).required(),
    Field::text("expire_time", "过期时间").format(Format::Time).required(),
    Field::object("encrypt_certificate", "证书信息", ENCRYPT_CERTIFICATE).required(),
];

/// 获取平台证书列表: `GET /v3/certificates`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012551764>
pub static GET: Operation = Operation {
    title: "获取平台证书列表",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012551764",
        "https://pay.weixin.qq.com/doc/v3/partner/4012715700",
    ],
    repeat: Repeat::Harmless,
    note: "Refresh it more often than every 12 hours; certificates overlap while they change. A merchant that has only a WeChat Pay public key gets an error, or no certificates.",
    query: &[Field::text("algorithm_type", "算法类型").values(ALGORITHM_TYPE_VALUES)],
    answer: &[Field::list("data", "平台证书列表", &Kind::Object(DATA)).required()],
    reply: Reply::Json,
    errors: &[ErrorCode::new(404, "RESOURCE_NOT_EXISTS", "the merchant has a WeChat Pay public key only: use that")],
    ..Operation::new("get_v3_certificates", "GET", "/v3/certificates")
};
