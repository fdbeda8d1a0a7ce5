// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/settle`

use crate::{Field, Kind, Operation, Repeat, Reply};

static SETTLE_STATE_VALUES: &[&str] = &["SETTLED", "UNSETTLE"];

static AMOUNT: &[Field] = &[
    Field::integer("settled", "已结算金额").required(),
    Field::integer("unsettle", "未结算金额").required(),
    Field::text("currency", "结算币种").required(),
    Field::integer("pay", "支付金额").required(),
    Field::integer("refund", "退款金额").required(),
    Field::integer("net", "支付净额").required(),
    Field::integer("fee", "手续费金额").required(),
];

static WALLET_REGION_VALUES: &[&str] = &["CHINA_MAINLAND", "CHINA_HONGKONG"];

static DATA: &[Field] = &[
    Field::text("batch_id", "付款批次号").required(),
    Field::text("settlement_date", "结算日期").required(),
    Field::text("trade_start_date", "交易开始日期").required(),
    Field::text("trade_end_date", "交易结束日期").required(),
    Field::object("amount", "金额", AMOUNT).required(),
    Field::text("wallet_region", "").values(WALLET_REGION_VALUES),
];

/// 查询结算资金明细: `GET /v3/settle/settlements`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml>
pub static GET_SETTLEMENTS: Operation = Operation {
    title: "查询结算资金明细",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml"],
    status: &["redesigned"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("settle_state", "").values(SETTLE_STATE_VALUES).required(),
        Field::text("settle_start_date", "结算开始日期"),
        Field::text("settle_end_date", "结算结束日期"),
        Field::integer("limit", "最大记录条数").required(),
        Field::integer("offset", "记录起始位置").required(),
    ],
    answer: &[
        Field::list("data", "结算信息列表", &Kind::Object(DATA)),
        Field::integer("total_count", "总记录条数").required(),
        Field::integer("offset", "记录起始位置").required(),
        Field::integer("limit", "本次返回条数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_settle_settlements", "GET", "/v3/settle/settlements")
};
