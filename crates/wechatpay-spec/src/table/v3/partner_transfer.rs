// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/partner-transfer`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static AUTHORIZATION_TYPE_VALUES: &[&str] =
    &["INFORMATION_AUTHORIZATION_TYPE", "FUND_AUTHORIZATION_TYPE", "INFORMATION_AND_FUND_AUTHORIZATION_TYPE"];

static TRANSFER_DETAIL_LIST: &[Field] = &[
    Field::text("out_detail_no", "商家明细单号").required(),
    Field::integer("transfer_amount", "转账金额").required(),
    Field::text("transfer_remark", "转账备注").required(),
    Field::text("openid", "收款用户openid").required(),
    Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("user_id_card", "收款用户身份证", Kind::Sealed(Seal::PlatformKey)),
];

static TRANSFER_PURPOSE_VALUES: &[&str] =
    &["GOODSPAYMENT", "COMMISSION", "REFUND", "REIMBURSEMENT", "FREIGHT", "OTHERS"];

static TRANSFER_SCENE_VALUES: &[&str] = &["ORDINARY_TRANSFER", "PAYROLL_CARD_TRANSFER"];

static DETAIL_STATUS_VALUES: &[&str] = &["ALL", "SUCCESS", "FAIL"];

static CLOSE_REASON_VALUES: &[&str] = &["MERCHANT_REVOCATION", "OVERDUE_CLOSE", "PAYER_ACCOUNT_ABNORMAL"];

static ANSWER_TRANSFER_DETAIL_LIST: &[Field] = &[
    Field::text("detail_id", "微信支付明细单号").required(),
    Field::text("out_detail_no", "商家明细单号").required(),
    Field::text("detail_status", "明细状态").required(),
];

static QUERY_DETAIL_STATUS_VALUES: &[&str] = &["ALL", "SUCCESS", "FAIL", "REFUND"];

static GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER: &[Field] = &[
    Field::text("sp_mchid", "服务商商户号").required(),
    Field::text("out_batch_no", "商家批次单号").required(),
    Field::text("batch_id", "微信支付批次单号").required(),
    Field::text("appid", "商户的appid"),
    Field::text("out_detail_no", "商家明细单号").required(),
    Field::text("detail_id", "微信支付明细单号").required(),
    Field::text("detail_status", "明细状态").required(),
    Field::integer("transfer_amount", "转账金额").required(),
    Field::text("transfer_remark", "转账备注").required(),
    Field::text("fail_reason", "明细失败原因"),
    Field::text("openid", "收款用户openid").required(),
    Field::text("username", "收款用户姓名").required(),
    Field::text("initiate_time", "转账发起时间").required(),
    Field::text("update_time", "明细更新时间").required(),
    Field::text("account_type", "收款账户类型"),
    Field::text("bank_name", "银行名称"),
    Field::text("bank_card_number_tail", "银行卡尾号"),
];

/// 发起批量转账: `POST /v3/partner-transfer/batches`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012465738>
pub static POST_BATCHES: Operation = Operation {
    title: "发起批量转账",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012465738"],
    ask: Some("/v3/partner-transfer/batches/out-batch-no/{out_batch_no}?need_query_detail=false"),
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "特约商户号").required(),
        Field::text("sub_appid", "特约商户appid"),
        Field::text("authorization_type", "").values(AUTHORIZATION_TYPE_VALUES).required(),
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("batch_name", "批次名称").required(),
        Field::text("batch_remark", "批次备注").required(),
        Field::integer("total_amount", "转账总金额").required(),
        Field::integer("total_num", "转账总笔数").required(),
        Field::list("transfer_detail_list", "转账明细列表", &Kind::Object(TRANSFER_DETAIL_LIST)).required(),
        Field::text("sp_appid", "服务商的appid"),
        Field::text("transfer_purpose", "").values(TRANSFER_PURPOSE_VALUES),
        Field::text("transfer_scene", "").values(TRANSFER_SCENE_VALUES),
    ],
    answer: &[
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("batch_id", "微信支付批次单号").required(),
        Field::text("create_time", "批次创建时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_partner_transfer_batches", "POST", "/v3/partner-transfer/batches")
};

/// 微信支付批次单号查询批次单: `GET /v3/partner-transfer/batches/batch-id/{batch_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012715990>
pub static GET_BATCHES_BATCH_ID_BATCH_ID: Operation = Operation {
    title: "微信支付批次单号查询批次单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012715990",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465772",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("batch_id", "微信支付批次单号").required()],
    query: &[
        Field::boolean("need_query_detail", "是否查询转账明细单").required(),
        Field::integer("offset", "请求资源起始位置"),
        Field::integer("limit", "最大资源条数"),
        Field::text("detail_status", "").values(DETAIL_STATUS_VALUES),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "特约商户号").required(),
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("batch_id", "微信支付批次单号").required(),
        Field::text("sub_appid", "特约商户appid"),
        Field::text("batch_status", "批次状态").required(),
        Field::text("batch_type", "批次类型").required(),
        Field::text("authorization_type", "特约商户授权类型").required(),
        Field::text("batch_name", "批次名称").required(),
        Field::text("batch_remark", "批次备注").required(),
        Field::text("close_reason", "").values(CLOSE_REASON_VALUES),
        Field::integer("total_amount", "转账总金额").required(),
        Field::integer("total_num", "转账总笔数").required(),
        Field::text("create_time", "批次创建时间"),
        Field::text("update_time", "批次更新时间"),
        Field::integer("success_amount", "转账成功金额"),
        Field::integer("success_num", "转账成功笔数"),
        Field::integer("fail_amount", "转账失败金额"),
        Field::integer("fail_num", "转账失败笔数"),
        Field::list("transfer_detail_list", "转账明细单列表", &Kind::Object(ANSWER_TRANSFER_DETAIL_LIST)),
        Field::text("sp_appid", "服务商的appid"),
        Field::text("transfer_purpose", "").values(TRANSFER_PURPOSE_VALUES),
        Field::text("transfer_scene", "").values(TRANSFER_SCENE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_partner_transfer_batches_batch_id_batch_id",
        "GET",
        "/v3/partner-transfer/batches/batch-id/{batch_id}",
    )
};

/// 微信支付明细单号查询明细单: `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012718324>
pub static GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID: Operation = Operation {
    title: "微信支付明细单号查询明细单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012718324",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465781",
    ],
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("batch_id", "微信支付批次单号").required(),
        Field::text("detail_id", "微信明细单号").required(),
    ],
    answer: GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_partner_transfer_batches_batch_id_batch_id_details_detail_id_detail_id",
        "GET",
        "/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    )
};

/// 商家批次单号查询批次单: `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012718112>
pub static GET_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO: Operation = Operation {
    title: "商家批次单号查询批次单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012718112",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465790",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_batch_no", "商家批次单号").required()],
    query: &[
        Field::boolean("need_query_detail", "是否查询转账明细单").required(),
        Field::integer("offset", "请求资源起始位置"),
        Field::integer("limit", "最大资源条数"),
        Field::text("detail_status", "").values(QUERY_DETAIL_STATUS_VALUES),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "特约商户号").required(),
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("batch_id", "微信支付批次单号").required(),
        Field::text("sub_appid", "特约商户appid"),
        Field::text("batch_status", "批次状态").required(),
        Field::text("batch_type", "批次类型").required(),
        Field::text("authorization_type", "特约商户授权类型").required(),
        Field::text("batch_name", "批次名称").required(),
        Field::text("batch_remark", "批次备注").required(),
        Field::text("close_reason", "").values(CLOSE_REASON_VALUES),
        Field::integer("total_amount", "转账总金额").required(),
        Field::integer("total_num", "转账总笔数").required(),
        Field::text("create_time", "批次创建时间"),
        Field::text("update_time", "批次更新时间"),
        Field::integer("success_amount", "转账成功金额"),
        Field::integer("success_num", "转账成功笔数"),
        Field::integer("fail_amount", "转账失败金额"),
        Field::integer("fail_num", "转账失败笔数"),
        Field::list("transfer_detail_list", "转账明细单列表", &Kind::Object(ANSWER_TRANSFER_DETAIL_LIST)).required(),
        Field::text("sp_appid", "服务商的appid"),
        Field::text("transfer_purpose", "").values(TRANSFER_PURPOSE_VALUES),
        Field::text("transfer_scene", "").values(TRANSFER_SCENE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_partner_transfer_batches_out_batch_no_out_batch_no",
        "GET",
        "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}",
    )
};

/// 商家明细单号查询明细单: `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012718434>
pub static GET_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_DETAILS_OUT_DETAIL_NO_OUT_DETAIL_NO: Operation = Operation {
    title: "商家明细单号查询明细单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012718434",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465795",
    ],
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("out_detail_no", "商家明细单号").required(),
    ],
    answer: GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_partner_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no",
        "GET",
        "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    )
};
