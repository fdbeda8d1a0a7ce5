// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bank-transfer`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static TRANSFER_DETAIL_LIST: &[Field] = &[
    Field::text("out_detail_no", "银行明细单号").required(),
    Field::integer("transfer_amount", "转账金额").required(),
    Field::text("transfer_remark", "转账备注").required(),
    Field::text("openid", "收款用户openid").required(),
    Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("user_id_card", "收款用户身份证", Kind::Sealed(Seal::PlatformKey)),
];

static DETAIL_STATE_VALUES: &[&str] = &["ALL", "SUCCESS", "FAIL"];

static TRANSFER_SCENE_VALUES: &[&str] = &["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"];

static TRANSFER_PURPOSE_VALUES: &[&str] =
    &["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"];

static BATCH_STATE_VALUES: &[&str] = &["ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"];

static CLOSE_REASON_VALUES: &[&str] = &["MERCHANT_REVOCATION", "OVERDUE_CLOSE"];

static TRANSFER_DETAIL_LIST_DETAIL_STATE_VALUES: &[&str] = &["PROCESSING", "SUCCESS", "REFUND"];

static FAIL_REASON_VALUES: &[&str] = &[
    "ACCOUNT_FROZEN",
    "REAL_NAME_CHECK_FAIL",
    "NAME_NOT_CORRECT",
    "OPENID_INVALID",
    "TRANSFER_QUOTA_EXCEED",
    "DAY_RECEIVED_QUOTA_EXCEED",
    "MONTH_RECEIVED_QUOTA_EXCEED",
    "DAY_RECEIVED_COUNT_EXCEED",
    "PRODUCT_AUTH_CHECK_FAIL",
    "OVERDUE_CLOSE",
    "ID_CARD_NOT_CORRECT",
    "ACCOUNT_NOT_EXIST",
    "TRANSFER_RISK",
    "PAYROLL_CARD_ALREADY_LOGOUT",
    "PAYROLL_CARD_ALREADY_FROZEN",
    "PAYROLL_CARD_UNAUTHORIZED",
    "PAYROLL_CARD_USER_NOT_OPEN",
    "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
    "PAYROLL_CARD_ID_CARD_NOT_MATCH",
    "PAYROLL_CARD_BANKCARD_UNBUNDLING",
    "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
    "BANK_CARD_ACCOUNT_ABNORMAL",
    "BANK_CARD_STATUS_ABNORMAL",
    "BANK_CARD_BANK_INFO_WRONG",
    "BANK_CARD_CARD_INFO_WRONG",
    "OTHER_FAIL_REASON_TYPE",
    "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
    "TRANSFER_REMARK_SET_FAIL",
];

static ANSWER_TRANSFER_DETAIL_LIST: &[Field] = &[
    Field::text("detail_id", "微信支付明细单号").required(),
    Field::text("out_detail_no", "银行明细单号").required(),
    Field::text("detail_state", "").values(TRANSFER_DETAIL_LIST_DETAIL_STATE_VALUES).required(),
    Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
];

static ANSWER_DETAIL_STATE_VALUES: &[&str] = &["PROCESSING", "SUCCESS", "FAIL", "REFUND"];

static ACCOUNT_TYPE_VALUES: &[&str] = &["WECHATPAY_ACCOUNT", "BANK_ACCOUNT"];

static GET_BATCHES_BATCH_ID_BATCH_ID_QUERY: &[Field] = &[
    Field::boolean("need_query_detail", "是否查询转账明细单").required(),
    Field::integer("offset", "请求资源起始位置"),
    Field::integer("limit", "最大资源条数"),
    Field::text("detail_state", "").values(DETAIL_STATE_VALUES),
];

static GET_BATCHES_BATCH_ID_BATCH_ID_ANSWER: &[Field] = &[
    Field::text("bank_sp_mchid", "银行服务商号").required(),
    Field::text("platform_mchid", "服务平台商户号").required(),
    Field::text("specialized_payment_mchid", "付款企业商户号").required(),
    Field::text("sponsor_mchid", "实际出资商户号").required(),
    Field::text("user_authorized_mchid", "用户授权商户号").required(),
    Field::text("user_authorized_appid", "用户授权appid").required(),
    Field::text("out_batch_no", "银行批次单号").required(),
    Field::text("batch_id", "微信支付批次单号").required(),
    Field::text("transfer_scene", "").values(TRANSFER_SCENE_VALUES).required(),
    Field::text("batch_name", "批次名称").required(),
    Field::text("batch_remark", "批次备注").required(),
    Field::text("attach_remark", "附加信息"),
    Field::text("transfer_purpose", "").values(TRANSFER_PURPOSE_VALUES).required(),
    Field::text("batch_state", "").values(BATCH_STATE_VALUES).required(),
    Field::text("close_reason", "").values(CLOSE_REASON_VALUES),
    Field::integer("total_amount", "转账总金额").required(),
    Field::integer("total_count", "转账总笔数").required(),
    Field::text("create_time", "批次创建时间"),
    Field::text("update_time", "批次更新时间"),
    Field::integer("success_amount", "转账成功金额"),
    Field::integer("success_count", "转账成功笔数"),
    Field::integer("fail_amount", "转账失败金额"),
    Field::integer("fail_count", "转账失败笔数"),
    Field::list("transfer_detail_list", "转账明细单列表", &Kind::Object(ANSWER_TRANSFER_DETAIL_LIST)).required(),
];

static GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER: &[Field] = &[
    Field::text("bank_sp_mchid", "银行服务商号").required(),
    Field::text("platform_mchid", "服务平台商户号").required(),
    Field::text("specialized_payment_mchid", "付款企业商户号").required(),
    Field::text("sponsor_mchid", "实际出资商户号").required(),
    Field::text("user_authorized_mchid", "用户授权商户号").required(),
    Field::text("user_authorized_appid", "用户授权appid").required(),
    Field::text("out_batch_no", "银行批次单号").required(),
    Field::text("batch_id", "微信支付批次单号").required(),
    Field::text("transfer_scene", "").values(TRANSFER_SCENE_VALUES).required(),
    Field::text("out_detail_no", "银行明细单号").required(),
    Field::text("detail_id", "微信支付明细单号").required(),
    Field::text("openid", "收款用户openid").required(),
    Field::text("username", "收款用户姓名").required(),
    Field::integer("transfer_amount", "转账金额").required(),
    Field::text("transfer_remark", "转账备注").required(),
    Field::text("detail_state", "").values(ANSWER_DETAIL_STATE_VALUES).required(),
    Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
    Field::text("initiate_time", "转账发起时间"),
    Field::text("update_time", "明细更新时间").required(),
    Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
    Field::text("bank_name", "银行名称"),
    Field::text("bank_card_number_tail", "银行卡尾号"),
];

/// 发起批量转账: `POST /v3/bank-transfer/batches`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012465889>
pub static POST_BATCHES: Operation = Operation {
    title: "发起批量转账",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012465889"],
    ask: Some("/v3/bank-transfer/batches/out-batch-no/{out_batch_no}?need_query_detail=false"),
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("platform_mchid", "服务平台商户号").required(),
        Field::text("specialized_payment_mchid", "付款企业商户号").required(),
        Field::text("sponsor_mchid", "实际出资商户号").required(),
        Field::text("user_authorized_mchid", "用户授权商户号").required(),
        Field::text("user_authorized_appid", "用户授权appid").required(),
        Field::text("out_batch_no", "银行批次单号").required(),
        Field::text("batch_name", "批次名称").required(),
        Field::text("batch_remark", "批次备注").required(),
        Field::text("attach_remark", "附加信息"),
        Field::integer("total_amount", "转账总金额").required(),
        Field::integer("total_count", "转账总笔数").required(),
        Field::text("transfer_scene", "转账场景").required(),
        Field::text("transfer_purpose", "批量转账用途").required(),
        Field::list("transfer_detail_list", "转账明细列表", &Kind::Object(TRANSFER_DETAIL_LIST)),
    ],
    answer: &[
        Field::text("out_batch_no", "银行批次单号").required(),
        Field::text("batch_id", "微信支付批次单号").required(),
        Field::text("create_time", "批次创建时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_bank_transfer_batches", "POST", "/v3/bank-transfer/batches")
};

/// 微信支付批次单号查询批次单: `GET /v3/bank-transfer/batches/batch-id/{batch_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012465891>
pub static GET_BATCHES_BATCH_ID_BATCH_ID: Operation = Operation {
    title: "微信支付批次单号查询批次单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012465891"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("batch_id", "微信支付批次单号").required()],
    query: GET_BATCHES_BATCH_ID_BATCH_ID_QUERY,
    answer: GET_BATCHES_BATCH_ID_BATCH_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_bank_transfer_batches_batch_id_batch_id",
        "GET",
        "/v3/bank-transfer/batches/batch-id/{batch_id}",
    )
};

/// 微信支付明细单号查询明细单: `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012465897>
pub static GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID: Operation = Operation {
    title: "微信支付明细单号查询明细单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012465897"],
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("batch_id", "微信支付批次单号").required(),
        Field::text("detail_id", "微信明细单号").required(),
    ],
    answer: GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_bank_transfer_batches_batch_id_batch_id_details_detail_id_detail_id",
        "GET",
        "/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    )
};

/// 银行批次单号查询批次单: `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012465903>
pub static GET_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO: Operation = Operation {
    title: "银行批次单号查询批次单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012465903"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_batch_no", "银行批次单号").required()],
    query: GET_BATCHES_BATCH_ID_BATCH_ID_QUERY,
    answer: GET_BATCHES_BATCH_ID_BATCH_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_bank_transfer_batches_out_batch_no_out_batch_no",
        "GET",
        "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}",
    )
};

/// 银行明细单号查询明细单: `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012465915>
pub static GET_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_DETAILS_OUT_DETAIL_NO_OUT_DETAIL_NO: Operation = Operation {
    title: "银行明细单号查询明细单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012465915"],
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("out_batch_no", "银行批次单号").required(),
        Field::text("out_detail_no", "银行明细单号").required(),
    ],
    answer: GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_bank_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no",
        "GET",
        "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    )
};
