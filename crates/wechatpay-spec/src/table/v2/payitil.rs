// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/payitil`

use crate::{Content, Field, Kind, Operation, Reply, Version};

static STATE_VALUES: &[&str] = &["OK", "FAIL", "CANCLE"];

static TRANSACTION: &[Field] = &[
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("begin_time", "交易开始时间").required(),
    Field::text("end_time", "交易完成时间").required(),
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("err_msg", "自定义的错误描述信息"),
];

static TRADES: &[Field] = &[Field::list("transaction", "交易数据", &Kind::Object(TRANSACTION)).required()];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

/// 交易保障: `POST /payitil/report`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/401193996>
pub static POST_REPORT: Operation = Operation {
    title: "交易保障",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/401193996",
        "https://pay.weixin.qq.com/doc/v2/merchant/401193522",
        "https://pay.weixin.qq.com/doc/v2/merchant/401193718",
        "https://pay.weixin.qq.com/doc/v2/merchant/401193993",
        "https://pay.weixin.qq.com/doc/v2/merchant/401193942",
        "https://pay.weixin.qq.com/doc/v2/merchant/401194165",
        "https://pay.weixin.qq.com/doc/v2/partner/401194168",
        "https://pay.weixin.qq.com/doc/v2/partner/401193665",
        "https://pay.weixin.qq.com/doc/v2/partner/401198926",
        "https://pay.weixin.qq.com/doc/v2/partner/401198411",
        "https://pay.weixin.qq.com/doc/v2/partner/401194135",
        "https://pay.weixin.qq.com/doc/v2/partner/401198440",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634924",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634972",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013635003",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013635266",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636502",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636622",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("device_info", "设备号"),
        Field::text("interface_url", "接口URL").required(),
        Field::text("user_ip", "访问接口IP").required(),
        Field::of("trades", "", Kind::Encoded(TRADES)).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_payitil_report", "POST", "/payitil/report")
};
