// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transfer`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static TRANSFER_DETAIL_LIST: &[Field] = &[
    Field::text("out_detail_no", "商家明细单号").required(),
    Field::integer("transfer_amount", "转账金额").required(),
    Field::text("transfer_remark", "转账备注").required(),
    Field::text("openid", "用户在直连商户应用下的用户标示").required(),
    Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("user_id_card", "收款用户身份证", Kind::Sealed(Seal::PlatformKey)),
];

static BATCH_STATUS_VALUES: &[&str] = &["ACCEPTED", "PROCESSING", "FINISHED", "CLOSED"];

static TRANSFER_BATCH: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("out_batch_no", "商家批次单号").required(),
    Field::text("batch_id", "微信批次单号").required(),
    Field::text("appid", "直连商户的appid").required(),
    Field::text("batch_status", "批次状态").required(),
    Field::text("batch_type", "批次类型").required(),
    Field::text("batch_name", "批次名称").required(),
    Field::text("batch_remark", "批次备注").required(),
    Field::text("close_reason", "批次关闭原因"),
    Field::integer("total_amount", "转账总金额").required(),
    Field::integer("total_num", "转账总笔数").required(),
    Field::text("create_time", "批次创建时间"),
    Field::text("update_time", "批次更新时间"),
    Field::integer("success_amount", "转账成功金额"),
    Field::integer("success_num", "转账成功笔数"),
    Field::integer("fail_amount", "转账失败金额"),
    Field::integer("fail_num", "转账失败笔数"),
    Field::text("transfer_scene_id", "转账场景ID"),
];

static ANSWER_TRANSFER_DETAIL_LIST: &[Field] = &[
    Field::text("detail_id", "微信明细单号").required(),
    Field::text("out_detail_no", "商家明细单号").required(),
    Field::text("detail_status", "明细状态").required(),
];

static GET_BATCHES_BATCH_ID_BATCH_ID_QUERY: &[Field] = &[
    Field::boolean("need_query_detail", "是否查询转账明细单").required(),
    Field::integer("offset", "请求资源起始位置"),
    Field::integer("limit", "最大资源条数"),
    Field::text("detail_status", "明细状态"),
];

static GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("out_batch_no", "商家批次单号").required(),
    Field::text("batch_id", "微信批次单号").required(),
    Field::text("appid", "直连商户的appid").required(),
    Field::text("out_detail_no", "商家明细单号").required(),
    Field::text("detail_id", "微信明细单号").required(),
    Field::text("detail_status", "明细状态").required(),
    Field::integer("transfer_amount", "转账金额").required(),
    Field::text("transfer_remark", "转账备注").required(),
    Field::text("fail_reason", "明细失败原因"),
    Field::text("openid", "用户在直连商户应用下的用户标示").required(),
    Field::text("user_name", "收款用户姓名").required(),
    Field::text("initiate_time", "转账发起时间").required(),
    Field::text("update_time", "明细更新时间").required(),
];

static GET_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_VARIABLES: &[Field] =
    &[Field::text("out_batch_no", "商家批次单号").required()];

static POST_BILL_RECEIPT_ANSWER: &[Field] = &[
    Field::text("out_batch_no", "商家批次单号").required(),
    Field::text("signature_no", "电子回单申请单号").required(),
    Field::text("signature_status", "电子回单状态"),
    Field::text("hash_type", "电子回单文件的hash方法"),
    Field::text("hash_value", "电子回单文件的hash值"),
    Field::text("download_url", "电子回单文件的下载地址"),
    Field::text("create_time", "创建时间"),
    Field::text("update_time", "更新时间"),
];

/// 发起批量转账: `POST /v3/transfer/batches`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012458841>
pub static POST_BATCHES: Operation = Operation {
    title: "发起批量转账",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012458841"],
    ask: Some("/v3/transfer/batches/out-batch-no/{out_batch_no}?need_query_detail=false"),
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("appid", "直连商户的appid").required(),
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("batch_name", "批次名称").required(),
        Field::text("batch_remark", "批次备注").required(),
        Field::integer("total_amount", "转账总金额").required(),
        Field::integer("total_num", "转账总笔数").required(),
        Field::list("transfer_detail_list", "转账明细列表", &Kind::Object(TRANSFER_DETAIL_LIST)).required(),
        Field::text("transfer_scene_id", "转账场景ID").required(),
        Field::text("notify_url", "通知地址"),
    ],
    answer: &[
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("batch_id", "微信批次单号").required(),
        Field::text("create_time", "批次创建时间").required(),
        Field::text("batch_status", "").values(BATCH_STATUS_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_transfer_batches", "POST", "/v3/transfer/batches")
};

/// 微信批次单号查询批次单: `GET /v3/transfer/batches/batch-id/{batch_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012458868>
pub static GET_BATCHES_BATCH_ID_BATCH_ID: Operation = Operation {
    title: "微信批次单号查询批次单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012458868"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("batch_id", "微信批次单号").required()],
    query: GET_BATCHES_BATCH_ID_BATCH_ID_QUERY,
    answer: &[
        Field::object("transfer_batch", "转账批次单", TRANSFER_BATCH).required(),
        Field::list("transfer_detail_list", "转账明细单列表", &Kind::Object(ANSWER_TRANSFER_DETAIL_LIST)),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_transfer_batches_batch_id_batch_id", "GET", "/v3/transfer/batches/batch-id/{batch_id}")
};

/// 微信明细单号查询明细单: `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012458886>
pub static GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID: Operation = Operation {
    title: "微信明细单号查询明细单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012458886"],
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("batch_id", "微信批次单号").required(),
        Field::text("detail_id", "微信明细单号").required(),
    ],
    answer: GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_transfer_batches_batch_id_batch_id_details_detail_id_detail_id",
        "GET",
        "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    )
};

/// 商家批次单号查询批次单: `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012458877>
pub static GET_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO: Operation = Operation {
    title: "商家批次单号查询批次单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012458877"],
    repeat: Repeat::Harmless,
    variables: GET_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_VARIABLES,
    query: GET_BATCHES_BATCH_ID_BATCH_ID_QUERY,
    answer: &[
        Field::object("transfer_batch", "转账批次单", TRANSFER_BATCH).required(),
        Field::list("transfer_detail_list", "转账明细单列表", &Kind::Object(ANSWER_TRANSFER_DETAIL_LIST)),
        Field::integer("offset", "请求资源起始位置"),
        Field::integer("limit", "最大资源条数"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_transfer_batches_out_batch_no_out_batch_no",
        "GET",
        "/v3/transfer/batches/out-batch-no/{out_batch_no}",
    )
};

/// 商家明细单号查询明细单: `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012458902>
pub static GET_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_DETAILS_OUT_DETAIL_NO_OUT_DETAIL_NO: Operation = Operation {
    title: "商家明细单号查询明细单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012458902"],
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("out_detail_no", "商家明细单号").required(),
    ],
    answer: GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no",
        "GET",
        "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    )
};

/// 转账电子回单申请受理: `POST /v3/transfer/bill-receipt`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012458946>
pub static POST_BILL_RECEIPT: Operation = Operation {
    title: "转账电子回单申请受理",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012458946",
        "https://pay.weixin.qq.com/doc/v3/partner/4012718570",
        "https://pay.weixin.qq.com/doc/v3/partner/4012721664",
    ],
    content: Content::Json,
    body: GET_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_VARIABLES,
    answer: POST_BILL_RECEIPT_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_transfer_bill_receipt", "POST", "/v3/transfer/bill-receipt")
};

/// 查询转账电子回单: `GET /v3/transfer/bill-receipt/{out_batch_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012458950>
pub static GET_BILL_RECEIPT_OUT_BATCH_NO: Operation = Operation {
    title: "查询转账电子回单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012458950",
        "https://pay.weixin.qq.com/doc/v3/partner/4012718640",
        "https://pay.weixin.qq.com/doc/v3/partner/4012721812",
    ],
    repeat: Repeat::Harmless,
    variables: GET_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO_VARIABLES,
    answer: POST_BILL_RECEIPT_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_transfer_bill_receipt_out_batch_no", "GET", "/v3/transfer/bill-receipt/{out_batch_no}")
};
