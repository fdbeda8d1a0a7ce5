// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/recharge`

use crate::{Content, Field, Operation, Repeat, Reply};

static RECHARGE_SCENE_VALUES: &[&str] = &["NORMAL_BANK_TRANSFER"];

static ACCOUNT_TYPE_VALUES: &[&str] = &["BASIC", "OPERATION", "FEES"];

static RECHARGE_AMOUNT: &[Field] = &[Field::integer("amount", "总金额"), Field::text("currency", "货币类型")];

static TRANSFER_IN_ACCOUNT: &[Field] = &[
    Field::text("bank_name", "开户银行名称"),
    Field::text("bank_address_code", "开户银行省市编码"),
    Field::text("bank_code", "开户银行行号"),
    Field::text("bank_account_name", "银行账户名称"),
    Field::text("bank_account_no", "银行账号"),
];

static RECHARGE_STATE_VALUES: &[&str] = &["SUCCESS", "RECHARGING", "CLOSED"];

static ANSWER_RECHARGE_SCENE_VALUES: &[&str] = &["ECOMMERCE_BANK_TRANSFER"];

static BANK_TRANSFER_INFO: &[Field] = &[
    Field::text("memo", "转账充值附言"),
    Field::text("return_time", "银行转账退回时间"),
    Field::text("return_reason", "银行转账退回原因"),
    Field::text("bank_name", "开户银行名称"),
    Field::text("bank_card_tail", "银行卡号后四位"),
];

/// 申请银行转账充值: `POST /v3/recharge/bank-transfer-recharges/apply`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012585425>
pub static POST_BANK_TRANSFER_RECHARGES_APPLY: Operation = Operation {
    title: "申请银行转账充值",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012585425"],
    content: Content::Json,
    body: &[
        Field::text("out_recharge_no", "商户充值单号").required(),
        Field::text("recharge_scene", "").values(RECHARGE_SCENE_VALUES).required(),
        Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
        Field::object("recharge_amount", "充值金额", RECHARGE_AMOUNT).required(),
    ],
    answer: &[
        Field::text("recharge_id", "微信支付充值单号").required(),
        Field::text("out_recharge_no", "商户充值单号").required(),
        Field::object("transfer_in_account", "银行账户", TRANSFER_IN_ACCOUNT).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_recharge_bank_transfer_recharges_apply",
        "POST",
        "/v3/recharge/bank-transfer-recharges/apply",
    )
};

/// 查询银行转账充值结果: `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012585430>
pub static GET_BANK_TRANSFER_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO: Operation = Operation {
    title: "查询银行转账充值结果",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012585430"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_recharge_no", "商户充值单号").required()],
    answer: &[
        Field::text("mchid", "充值商户号").required(),
        Field::text("recharge_id", "微信支付充值单号").required(),
        Field::text("out_recharge_no", "商户充值单号").required(),
        Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
        Field::text("recharge_state", "").values(RECHARGE_STATE_VALUES).required(),
        Field::text("recharge_scene", "").values(ANSWER_RECHARGE_SCENE_VALUES).required(),
        Field::text("recharge_state_desc", "充值状态描述"),
        Field::object("recharge_amount", "充值金额", RECHARGE_AMOUNT).required(),
        Field::object("bank_transfer_info", "转账充值的付款信息", BANK_TRANSFER_INFO),
        Field::text("accept_time", "受理充值时间"),
        Field::text("success_time", "充值成功时间"),
        Field::text("close_time", "关闭充值时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_recharge_bank_transfer_recharges_out_recharge_no_out_recharge_no",
        "GET",
        "/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
    )
};
