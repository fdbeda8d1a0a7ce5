// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/mchrisk`

use crate::{Content, Field, Kind, Operation, Reply, Seal, Version};

static SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256"];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static POST_BANKQUERYMCHAUDITINFO_ANSWER: &[Field] = &[
    Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
    Field::text("return_msg", "返回结果").required(),
    Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
    Field::text("err_code", "错误代码"),
    Field::text("err_code_des", "错误描述"),
    Field::text("mch_id", "服务商号").required(),
    Field::text("sub_mch_id", "子商户号").required(),
    Field::text("channel_id", "渠道号").required(),
    Field::text("audit_status", "审核状态").required(),
    Field::text("audit_comment", "审核备注").required(),
    Field::text("nonce_str", "随机字符串").required(),
    Field::text("sign", "签名").required(),
    Field::text("sign_type", "").values(SIGN_TYPE_VALUES),
];

/// 间联模式查询商户审核状态开放接口: `POST /mchrisk/bankquerymchauditinfo`.
///
/// <https://pay.weixin.qq.com/doc/v2/institution/4011986497>
pub static POST_BANKQUERYMCHAUDITINFO: Operation = Operation {
    title: "间联模式查询商户审核状态开放接口",
    links: &["https://pay.weixin.qq.com/doc/v2/institution/4011986497"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "服务商号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("channel_id", "渠道号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: POST_BANKQUERYMCHAUDITINFO_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_mchrisk_bankquerymchauditinfo", "POST", "/mchrisk/bankquerymchauditinfo")
};

/// 渠道商查询商户审核信息: `POST /mchrisk/channelquerymchauditinfo`.
///
/// <https://pay.weixin.qq.com/doc/v2/institution/4011986547>
pub static POST_CHANNELQUERYMCHAUDITINFO: Operation = Operation {
    title: "渠道商查询商户审核信息",
    links: &["https://pay.weixin.qq.com/doc/v2/institution/4011986547"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "渠道商号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("acquiring_bank_id", "服务商号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: POST_BANKQUERYMCHAUDITINFO_ANSWER,
    reply: Reply::Xml,
    ..Operation::new("post_mchrisk_channelquerymchauditinfo", "POST", "/mchrisk/channelquerymchauditinfo")
};

/// 事前-风险商户核查接口: `POST /mchrisk/querymchrisk`.
///
/// <https://pay.weixin.qq.com/doc/v2/institution/4011985625>
pub static POST_QUERYMCHRISK: Operation = Operation {
    title: "事前-风险商户核查接口",
    links: &["https://pay.weixin.qq.com/doc/v2/institution/4011985625"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "服务商号").required(),
        Field::text("cert_serial_number", "平台证书序列号"),
        Field::of("certificates_number", "身份证号", Kind::Sealed(Seal::BankKey)),
        Field::of("certificates_name", "身份证所有人姓名", Kind::Sealed(Seal::BankKey)),
        Field::of("settlement_card_no", "结算账号", Kind::Sealed(Seal::BankKey)),
        Field::of("settlement_card_name", "结算户名", Kind::Sealed(Seal::BankKey)),
        Field::text("settlement_card_bank", "结算银行"),
        Field::of("business_license_number", "营业执照编号", Kind::Sealed(Seal::BankKey)),
        Field::text("company_name", "公司名称"),
        Field::text("store_address", "门店地址"),
        Field::text("store_longitude", "门店经度"),
        Field::text("store_latitude", "门店纬度"),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("mch_id", "服务商号").required(),
        Field::text("risk_level", "风险级别").required(),
        Field::text("risk_level_desc", "风险描述").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mchrisk_querymchrisk", "POST", "/mchrisk/querymchrisk")
};

/// 设置风险通知回调链接: `POST /mchrisk/setmchriskcallback`.
///
/// <https://pay.weixin.qq.com/doc/v2/institution/4011986469>
pub static POST_SETMCHRISKCALLBACK: Operation = Operation {
    title: "设置风险通知回调链接",
    links: &["https://pay.weixin.qq.com/doc/v2/institution/4011986469"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "服务商号").required(),
        Field::text("callback_url", "回调链接").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("mch_id", "服务商号").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误描述"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mchrisk_setmchriskcallback", "POST", "/mchrisk/setmchriskcallback")
};

/// 事后-风险商户处理结果同步接口: `POST /mchrisk/syncmchriskresult`.
///
/// <https://pay.weixin.qq.com/doc/v2/institution/4011986435>
pub static POST_SYNCMCHRISKRESULT: Operation = Operation {
    title: "事后-风险商户处理结果同步接口",
    links: &["https://pay.weixin.qq.com/doc/v2/institution/4011986435"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "服务商号").required(),
        Field::text("sub_mch_id", "商户ID").required(),
        Field::text("event_code", "事件单号").required(),
        Field::text("certificates_number", "身份证号"),
        Field::text("certificates_name", "身份证所有人姓名"),
        Field::text("settlement_card_no", "结算账号"),
        Field::text("settlement_card_name", "结算户名"),
        Field::text("settlement_card_bank", "结算银行"),
        Field::text("business_license_number", "营业执照编号"),
        Field::text("company_name", "公司名称"),
        Field::text("store_address", "门店地址"),
        Field::text("store_longitude", "门店经度"),
        Field::text("store_latitude", "门店纬度"),
        Field::text("risk_type", "风险类型").required(),
        Field::text("punish_type", "处罚方式").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误描述"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_mchrisk_syncmchriskresult", "POST", "/mchrisk/syncmchriskresult")
};
