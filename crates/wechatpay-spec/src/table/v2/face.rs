// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/face`

use crate::{Content, Field, Host, Operation, Reply, Version};

static VERSION_VALUES: &[&str] = &["1"];

static SIGN_TYPE_VALUES: &[&str] = &["MD5", "HMAC-SHA256"];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

/// 人脸识别SDK-获取调用凭证: `POST /face/get_wxpayface_authinfo`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html>
pub static POST_GET_WXPAYFACE_AUTHINFO: Operation = Operation {
    title: "人脸识别SDK-获取调用凭证",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html"],
    host: Host::Other("payapp.weixin.qq.com"),
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("store_id", "门店编号").required(),
        Field::text("store_name", "门店名称").required(),
        Field::text("device_id", "终端设备编号").required(),
        Field::text("attach", "附加字段"),
        Field::text("rawdata", "初始化数据").required(),
        Field::text("appid", "商户号绑定的公众号/小程序 appid").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_appid", "子商户绑定的公众号/小程序 appid"),
        Field::text("sub_mch_id", "子商户号"),
        Field::integer("now", "取当前时间").required(),
        Field::text("version", "版本号").values(VERSION_VALUES).required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "错误码描述"),
        Field::text("authinfo", "SDK调用凭证").required(),
        Field::integer("expires_in", "authinfo的有效时间"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "参数签名").required(),
        Field::text("appid", "公众号").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_face_get_wxpayface_authinfo", "POST", "/face/get_wxpayface_authinfo")
};
