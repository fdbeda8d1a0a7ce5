// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/facemch`

use crate::{Field, Kind, Operation, Repeat, Reply, Seal};

static INFO_TYPE_VALUES: &[&str] = &["ASK_UNIONID", "ASK_REAL_NAME"];

static CREDENTIAL_TYPE_VALUES: &[i64] = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

static REAL_NAME_INFO: &[Field] = &[
    Field::of("encrypted_real_name", "加密后的姓名信息", Kind::Sealed(Seal::MerchantKey)),
    Field::integer("credential_type", "").numbers(CREDENTIAL_TYPE_VALUES),
    Field::of("encrypted_credential_id", "加密后的身份证号", Kind::Sealed(Seal::MerchantKey)),
];

/// 查询用户授权的实名信息: `GET /v3/facemch/users/{face_sid}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html>
pub static GET_USERS_FACE_SID: Operation = Operation {
    title: "查询用户授权的实名信息",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("face_sid", "终端设备识别用户成功后返回的凭证").required()],
    query: &[
        Field::text("info_type", "").values(INFO_TYPE_VALUES).required(),
        Field::text("appid", "微信分配的公众账号ID").required(),
        Field::text("sub_mchid", "微信支付分配的子商户号"),
        Field::text("sub_appid", "微信分配的子商户公众账号ID"),
        Field::text("sub_serial_no", "子商户证书序列号"),
    ],
    answer: &[
        Field::text("union_id", "UnionID"),
        Field::text("openid", "用户在商户appid下的唯一标识"),
        Field::text("sub_openid", "用户在子商户appid下的唯一标识"),
        Field::object("real_name_info", "姓名信息", REAL_NAME_INFO),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_facemch_users_face_sid", "GET", "/v3/facemch/users/{face_sid}")
};
