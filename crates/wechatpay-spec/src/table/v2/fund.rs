// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/fund`

use crate::{Content, Field, Operation, Reply, Version};

static SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256"];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

/// 查询提现状态: `POST /fund/queryautowithdrawbydate`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4014115346>
pub static POST_QUERYAUTOWITHDRAWBYDATE: Operation = Operation {
    title: "查询提现状态",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4014115346"],
    version: Version::V2,
    deprecated: true,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "小微商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("date", "日期").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码").required(),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES),
        Field::text("sign", "签名"),
        Field::text("date", "日期").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "小微商户号").required(),
        Field::text("nonce_str", "随机字符").required(),
        Field::text("withdraw_status", "单据状态").required(),
        Field::text("fail_reason", "单据失败原因"),
        Field::text("withdraw_id", "提现单单据ID"),
        Field::integer("amount", "金额"),
        Field::text("create_time", "单据创建时间"),
        Field::text("success_time", "单据成功时间"),
        Field::text("refund_time", "单据退票时间"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_fund_queryautowithdrawbydate", "POST", "/fund/queryautowithdrawbydate")
};

/// 重新发起提现: `POST /fund/reautowithdrawbydate`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3>
pub static POST_REAUTOWITHDRAWBYDATE: Operation = Operation {
    title: "重新发起提现",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3"],
    version: Version::V2,
    deprecated: true,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "服务商商户号").required(),
        Field::text("sub_mch_id", "小微商户号").required(),
        Field::text("date", "自动提现单提现日期").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码").required(),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES),
        Field::text("sign", "签名"),
        Field::text("date", "自动提现单提现日期").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "小微商户号").required(),
        Field::text("withdraw_id", "提现单单据ID").required(),
        Field::integer("amount", "金额").required(),
        Field::text("create_time", "单据创建时间").required(),
        Field::text("nonce_str", "随机字符").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_fund_reautowithdrawbydate", "POST", "/fund/reautowithdrawbydate")
};
