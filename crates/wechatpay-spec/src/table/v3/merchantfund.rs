// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchantfund`

use crate::{Field, Kind, Operation, Repeat, Reply};

static ACCOUNT_TYPE_VALUES: &[&str] = &["BASIC", "OPERATION", "FEES"];

static INCOME_RECORD_TYPE_VALUES: &[&str] = &["OFFLINERECHARGE", "ENTERPRISEDIRECTREVENUE"];

static DATA: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
    Field::text("income_record_type", "").values(INCOME_RECORD_TYPE_VALUES).required(),
    Field::text("income_record_id", "银行来账微信单号").required(),
    Field::integer("amount", "银行来账金额").required(),
    Field::text("success_time", "银行来账完成时间").required(),
    Field::text("bank_name", "付款方银行名称").required(),
    Field::text("bank_account_name", "付款方银行户名").required(),
    Field::text("bank_account_number", "付款方银行卡号").required(),
    Field::text("recharge_remark", "银行备注").required(),
];

static LINKS: &[Field] = &[
    Field::text("next", "下一页链接").required(),
    Field::text("prev", "上一页链接").required(),
    Field::text("self", "当前链接").required(),
];

static ANSWER_DATA: &[Field] = &[
    Field::text("sub_mchid", "特约商户号").required(),
    Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
    Field::text("income_record_type", "").values(INCOME_RECORD_TYPE_VALUES).required(),
    Field::text("income_record_id", "银行来账微信单号").required(),
    Field::integer("amount", "银行来账金额").required(),
    Field::text("success_time", "银行来账完成时间").required(),
    Field::text("bank_name", "付款方银行名称").required(),
    Field::text("bank_account_name", "付款方银行户名").required(),
    Field::text("bank_account_number", "付款方银行卡号").required(),
    Field::text("recharge_remark", "银行备注").required(),
];

/// 服务商银行来账查询: `GET /v3/merchantfund/merchant/income-records`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012720300>
pub static GET_MERCHANT_INCOME_RECORDS: Operation = Operation {
    title: "服务商银行来账查询",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012720300",
        "https://pay.weixin.qq.com/doc/v3/partner/4012718647",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
        Field::text("date", "日期").required(),
        Field::integer("offset", "本次查询偏移量"),
        Field::integer("limit", "本次请求最大查询条数").required(),
    ],
    answer: &[
        Field::integer("total_count", "查询数据总条数").required(),
        Field::integer("offset", "本次查询偏移量").required(),
        Field::integer("limit", "本次查询条数").required(),
        Field::list("data", "银行来账记录列表", &Kind::Object(DATA)),
        Field::object("links", "分页链接", LINKS).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_merchantfund_merchant_income_records", "GET", "/v3/merchantfund/merchant/income-records")
};

/// 特约商户银行来账查询: `GET /v3/merchantfund/partner/income-records`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012720249>
pub static GET_PARTNER_INCOME_RECORDS: Operation = Operation {
    title: "特约商户银行来账查询",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012720249",
        "https://pay.weixin.qq.com/doc/v3/partner/4012718620",
        "https://pay.weixin.qq.com/doc/v3/partner/4012712728",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sub_mchid", "特约商户号").required(),
        Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
        Field::text("date", "日期").required(),
        Field::integer("offset", "本次查询偏移量"),
        Field::integer("limit", "本次请求最大查询条数").required(),
    ],
    answer: &[
        Field::integer("total_count", "查询数据总条数").required(),
        Field::integer("offset", "本次查询偏移量").required(),
        Field::integer("limit", "本次查询条数").required(),
        Field::list("data", "银行来账记录列表", &Kind::Object(ANSWER_DATA)),
        Field::object("links", "分页链接", LINKS).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_merchantfund_partner_income_records", "GET", "/v3/merchantfund/partner/income-records")
};
