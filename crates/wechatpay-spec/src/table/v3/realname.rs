// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/realname`

use crate::{Field, Kind, Operation, Repeat, Reply, Seal};

static CREDENTIAL_TYPE_VALUES: &[i64] = &[1, 2, 5, 9, 12, 17, 19];

static VERIFY_RESULT_VALUES: &[i64] = &[0, 1];

/// 实名信息校验: `GET /v3/realname/verify`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013735179>
pub static GET_VERIFY: Operation = Operation {
    title: "实名信息校验",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013735179"],
    repeat: Repeat::Harmless,
    query: &[
        Field::integer("credential_type", "").numbers(CREDENTIAL_TYPE_VALUES).required(),
        Field::of("encrypted_credential_id", "加密后的下单用户证件号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("encrypted_name", "加密后的下单用户姓名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("wxp_trade_no", "微信支付交易单号").required(),
    ],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    answer: &[
        Field::integer("verify_result", "").numbers(VERIFY_RESULT_VALUES).required(),
        Field::text("err_message", "错误信息"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_realname_verify", "GET", "/v3/realname/verify")
};
