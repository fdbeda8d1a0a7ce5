// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/tools`

use crate::{Content, Field, Operation, Reply, Version};

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static SIGN_TYPE_VALUES: &[&str] = &["MD5", "HMAC-SHA256"];

/// 授权码查询openid: `POST /tools/authcodetoopenid`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011940944>
pub static POST_AUTHCODETOOPENID: Operation = Operation {
    title: "授权码查询openid",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011940944",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941724",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("auth_code", "授权码").required(),
    ],
    answer: &[
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("sub_openid", "用户子标识"),
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("openid", "用户标识").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_tools_authcodetoopenid", "POST", "/tools/authcodetoopenid")
};

/// 转换短链接: `POST /tools/shorturl`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011937195>
pub static POST_SHORTURL: Operation = Operation {
    title: "转换短链接",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937195",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989264",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634974",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("long_url", "URL链接").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("short_url", "URL链接").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_tools_shorturl", "POST", "/tools/shorturl")
};
