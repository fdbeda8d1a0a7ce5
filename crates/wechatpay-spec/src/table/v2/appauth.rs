// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/appauth`

use crate::{Field, Host, Operation, Repeat, Reply, Version};

static RESPONSE_TYPE_VALUES: &[&str] = &["code"];

static SCOPE_VALUES: &[&str] = &["pay_identity", "pay_realname"];

static GRANT_TYPE_VALUES: &[&str] = &["authorization_code"];

static SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256"];

static RETCODE_VALUES: &[i64] = &[0, -1];

/// 授权获取code: `GET /appauth/authindex`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011987607>
pub static GET_AUTHINDEX: Operation = Operation {
    title: "授权获取code",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987607",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987273",
    ],
    host: Host::Other("payapp.weixin.qq.com"),
    version: Version::V2,
    status: &["private"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("appid", "应用ID").required(),
        Field::text("redirect_uri", "重定向地址").required(),
        Field::text("response_type", "").values(RESPONSE_TYPE_VALUES).required(),
        Field::text("scope", "").values(SCOPE_VALUES).required(),
        Field::text("state", "随机字符串").required(),
    ],
    reply: Reply::Redirect,
    ..Operation::new("get_appauth_authindex", "GET", "/appauth/authindex")
};

/// 通过code换取accesstoken: `GET /appauth/getaccesstoken`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011987607>
pub static GET_GETACCESSTOKEN: Operation = Operation {
    title: "通过code换取accesstoken",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987607",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987273",
    ],
    version: Version::V2,
    status: &["private"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("appid", "应用ID").required(),
        Field::text("openid", "微信openID").required(),
        Field::text("code", "第一步返回的auth_code").required(),
        Field::text("grant_type", "").values(GRANT_TYPE_VALUES).required(),
        Field::text("scope", "").values(SCOPE_VALUES).required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("sign", "签名").required(),
    ],
    answer: &[
        Field::integer("retcode", "").numbers(RETCODE_VALUES).required(),
        Field::text("retmsg", "处理成功").required(),
        Field::text("access_token", "接口调用凭证").required(),
        Field::integer("access_token_expire_in", "").required(),
        Field::text("refresh_token", "refresh令牌").required(),
        Field::integer("refresh_token_expire_in", "refresh_token过期时间").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("get_appauth_getaccesstoken", "GET", "/appauth/getaccesstoken")
};
