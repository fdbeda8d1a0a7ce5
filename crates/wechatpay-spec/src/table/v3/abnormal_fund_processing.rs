// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/abnormal-fund-processing`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static PRODUCT_NAME_VALUES: &[&str] = &["C2C"];

static CURRENCY_VALUES: &[&str] = &["CNY"];

static TRANSFER_AMOUNT: &[Field] =
    &[Field::integer("total", "总金额").required(), Field::text("currency", "").values(CURRENCY_VALUES).required()];

static RECEIPT_STATE_VALUES: &[&str] = &["RECEIPT_STATE_PENDING", "RECEIPT_STATE_PROGRESS", "RECEIPT_STATE_COMPLETED"];

static OPERATOR_VALUES: &[&str] = &["MERCHANT"];

static COMMANDER: &[Field] = &[
    Field::text("operator", "").values(OPERATOR_VALUES).required(),
    Field::text("mchid", "微信支付商户号").required(),
];

static TRANSFER_MODE_VALUES: &[&str] = &["TRANSFER_TO_ORIGINAL_RECEIVE_USER"];

static INSTRUCTION: &[Field] = &[
    Field::text("out_instruction_no", "商户侧指令编号").required(),
    Field::object("commander", "在途异常资金付款指令的发起方", COMMANDER).required(),
    Field::text("transfer_mode", "").values(TRANSFER_MODE_VALUES).required(),
    Field::text("success_time", "入账成功时间"),
    Field::list("appid", "商户AppID", &Kind::TEXT).required(),
    Field::text("notify_url", "回调通知地址").required(),
];

static BODY_TRANSFER_MODE_VALUES: &[&str] = &[
    "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
    "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
];

static RECEIVER: &[Field] =
    &[Field::text("openid", "入账用户OpenID"), Field::text("appid", "商户AppID"), Field::text("mchid", "入账商户号")];

static INSTRUCTION_STATE_VALUES: &[&str] = &[
    "INSTRUCTION_STATE_PENDING",
    "INSTRUCTION_STATE_IN_PROGRESS",
    "INSTRUCTION_STATE_CLOSED",
    "INSTRUCTION_STATE_SUCCESS",
];

static ANSWER_INSTRUCTION: &[Field] = &[
    Field::text("out_instruction_no", "商户侧指令编号").required(),
    Field::object("commander", "在途异常资金付款指令的发起方", COMMANDER).required(),
    Field::text("transfer_mode", "").values(BODY_TRANSFER_MODE_VALUES).required(),
    Field::object("receiver", "收款方", RECEIVER),
    Field::text("instruction_state", "").values(INSTRUCTION_STATE_VALUES),
    Field::text("create_time", "在途异常资金付款单据创建时间"),
    Field::text("success_time", "入账成功时间"),
    Field::text("notify_url", "回调通知地址").required(),
];

static ANSWER_COMMANDER: &[Field] =
    &[Field::text("operator", "").values(OPERATOR_VALUES).required(), Field::text("mchid", "微信支付商户号")];

static ANSWER_RECEIVER: &[Field] = &[
    Field::text("account_type", "入账账户类型"),
    Field::text("openid", "入账用户OpenID"),
    Field::text("appid", "商户AppID"),
    Field::text("mchid", "入账商户号"),
];

static GET_RECEIPTS_RECEIPT_ID_VARIABLES: &[Field] =
    &[Field::text("receipt_id", "微信支付在途异常资金付款单号").required()];

/// 查询在途异常资金付款结果: `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015408031>
pub static GET_RECEIPTS_RECEIPT_ID: Operation = Operation {
    title: "查询在途异常资金付款结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015408031"],
    repeat: Repeat::Harmless,
    variables: GET_RECEIPTS_RECEIPT_ID_VARIABLES,
    answer: &[
        Field::text("product_name", "").values(PRODUCT_NAME_VALUES).required(),
        Field::text("receipt_id", "微信支付在途异常资金付款单号").required(),
        Field::object("transfer_amount", "付款金额信息", TRANSFER_AMOUNT).required(),
        Field::text("receipt_state", "").values(RECEIPT_STATE_VALUES).required(),
        Field::text("create_time", "在途异常资金付款单据创建时间"),
        Field::text("last_update_time", "在途异常资金付款单据更新时间"),
        Field::object("instruction", "在途异常资金付款指令信息", INSTRUCTION),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_abnormal_fund_processing_receipts_receipt_id",
        "GET",
        "/v3/abnormal-fund-processing/receipts/{receipt_id}",
    )
};

/// 发起在途异常资金付款指令: `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015408022>
pub static POST_RECEIPTS_RECEIPT_ID_TRANSFER_INSTRUCTIONS: Operation = Operation {
    title: "发起在途异常资金付款指令",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015408022"],
    variables: GET_RECEIPTS_RECEIPT_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("out_instruction_no", "商户侧指令编号").required(),
        Field::text("transfer_mode", "").values(BODY_TRANSFER_MODE_VALUES).required(),
        Field::object("receiver", "收款方", RECEIVER),
        Field::text("notify_url", "回调通知地址"),
    ],
    answer: &[
        Field::text("product_name", "").values(PRODUCT_NAME_VALUES).required(),
        Field::text("receipt_id", "微信支付在途异常资金付款单号").required(),
        Field::object("transfer_amount", "付款金额信息", TRANSFER_AMOUNT).required(),
        Field::text("receipt_state", "").values(RECEIPT_STATE_VALUES).required(),
        Field::text("create_time", "在途异常资金付款单据创建时间"),
        Field::text("last_update_time", "在途异常资金付款单据更新时间"),
        Field::object("instruction", "在途异常资金付款指令信息", ANSWER_INSTRUCTION),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions",
        "POST",
        "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
    )
};

/// 查询在途异常资金付款指令执行结果: `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016636882>
pub static GET_RECEIPTS_RECEIPT_ID_TRANSFER_INSTRUCTIONS_OUT_INSTRUCTION_NO: Operation = Operation {
    title: "查询在途异常资金付款指令执行结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016636882"],
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("receipt_id", "微信支付在途异常资金付款单号").required(),
        Field::text("out_instruction_no", "商户侧指令编号").required(),
    ],
    answer: &[
        Field::text("out_instruction_no", "商户侧指令编号").required(),
        Field::object("commander", "在途异常资金付款指令的发起方", ANSWER_COMMANDER).required(),
        Field::text("transfer_mode", "").values(BODY_TRANSFER_MODE_VALUES).required(),
        Field::object("receiver", "收款方", ANSWER_RECEIVER),
        Field::text("instruction_state", "").values(INSTRUCTION_STATE_VALUES).required(),
        Field::text("create_time", "在途异常资金付款指令创建时间"),
        Field::text("success_time", "入账成功时间"),
        Field::text("close_time", "在途异常资金付款指令关闭时间"),
        Field::text("notify_url", "回调通知地址").required(),
        Field::text("instruction_instance_id", "微信支付在途异常资金付款指令执行流水号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_out_instruction_no",
        "GET",
        "/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
    )
};
