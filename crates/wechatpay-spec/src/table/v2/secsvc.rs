// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/secsvc`

use crate::{Content, Field, Host, Kind, Operation, Reply, Seal, Version};

static VERSION_VALUES: &[&str] = &["1.0", "2.0"];

static CHARSET_VALUES: &[&str] = &["UTF-8", "GBK"];

static SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256"];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static CRE_TYPE_VALUES: &[&str] = &[
    "MAINLAND_ID",
    "PASSPOT",
    "MO",
    "SOLDIERS",
    "HVPS",
    "MAINLAND_TMP_ID",
    "ACCOUNT_THIN",
    "POLICE",
    "MTPS",
    "BL",
    "OTHER",
    "RPFF",
    "HK_MACAO",
    "TAIWAN",
];

static BODY_VERSION_VALUES: &[&str] = &["1.0", "1.1"];

static CRED_TYPE_VALUES: &[i64] = &[1, 2, 5, 9, 12, 17, 18];

static BODY_SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256", "MD5"];

static VERIFY_OPENID_VALUES: &[&str] = &["V_OP_NA", "V_OP_NM_MA", "V_OP_NM_UM"];

static VERIFY_REAL_NAME_VALUES: &[&str] = &["V_NM_ID_MA", "V_NM_ID_UM", "V_NM_ID_TYPE_UM"];

static BIND_BANKCARD_VALUES: &[&str] = &["YES", "NO"];

/// 微信支付实名授权: `POST /secsvc/getrealnameinfo`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011987792>
pub static POST_GETREALNAMEINFO: Operation = Operation {
    title: "微信支付实名授权",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011987792"],
    host: Host::Other("fraud.mch.weixin.qq.com"),
    version: Version::V2,
    status: &["private"],
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(VERSION_VALUES).required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("cert_serialno", "加密实名信息的证书序列号").required(),
        Field::text("access_token", "").required(),
        Field::integer("timestamp", "unix时间戳").required(),
        Field::text("cert_sign", "").required(),
        Field::text("charset", "").values(CHARSET_VALUES),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "错误码描述"),
        Field::text("error_code", "错误码"),
        Field::text("error_code_des", "错误代码描述"),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("openid", "用户标识").required(),
        Field::of("encrypted_real_name", "加密后的姓名", Kind::Sealed(Seal::MerchantKey)).required(),
        Field::of("encrypted_credential_id", "加密后的证件号码", Kind::Sealed(Seal::MerchantKey)).required(),
        Field::text("cre_type", "证件类型").values(CRE_TYPE_VALUES),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secsvc_getrealnameinfo", "POST", "/secsvc/getrealnameinfo")
};

/// 微信支付实名验证: `POST /secsvc/realnameauth`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011987263>
pub static POST_REALNAMEAUTH: Operation = Operation {
    title: "微信支付实名验证",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011987263"],
    host: Host::Other("fraud.mch.weixin.qq.com"),
    version: Version::V2,
    status: &["private"],
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(BODY_VERSION_VALUES).required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("real_name", "真实姓名").required(),
        Field::integer("cred_type", "").numbers(CRED_TYPE_VALUES).required(),
        Field::text("cred_id", "证件号码").required(),
        Field::text("access_token", "").required(),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "错误码描述"),
        Field::text("error_code", "错误码"),
        Field::text("error_code_des", "错误代码描述"),
        Field::text("sign", "签名"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("appid", "公众账号ID"),
        Field::text("mch_id", "商户号"),
        Field::text("nonce_str", "随机字符串"),
        Field::text("openid", "用户标识"),
        Field::text("access_token", ""),
        Field::text("verify_openid", "").values(VERIFY_OPENID_VALUES),
        Field::text("verify_real_name", "").values(VERIFY_REAL_NAME_VALUES),
        Field::text("bind_bankcard", "").values(BIND_BANKCARD_VALUES),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_secsvc_realnameauth", "POST", "/secsvc/realnameauth")
};
