// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bank-batch-transfer`

use crate::{Content, Field, Operation, Repeat, Reply};

static POST_RECEIPT_DETAIL_RECEIPTS_BODY: &[Field] = &[
    Field::text("out_batch_no", "银行转账批次单号").required(),
    Field::text("out_detail_no", "银行转账明细单号").required(),
];

static POST_RECEIPT_DETAIL_RECEIPTS_ANSWER: &[Field] = &[
    Field::text("out_batch_no", "银行转账批次单号").required(),
    Field::text("out_detail_no", "银行转账明细单号").required(),
    Field::text("receipt_no", "电子回单受理单号").required(),
    Field::text("receipt_state", "电子回单状态"),
    Field::text("hash_type", "电子回单文件的Hash方法"),
    Field::text("hash_value", "电子回单文件的Hash值"),
    Field::text("download_url", "电子回单文件的下载地址"),
];

static POST_RECEIPT_SUMMARY_RECEIPTS_BODY: &[Field] = &[Field::text("out_batch_no", "银行转账批次单号").required()];

static POST_RECEIPT_SUMMARY_RECEIPTS_ANSWER: &[Field] = &[
    Field::text("out_batch_no", "银行转账批次单号").required(),
    Field::text("receipt_no", "电子回单申请单号").required(),
    Field::text("receipt_state", "电子回单状态"),
    Field::text("hash_type", "电子回单文件的hash方法"),
    Field::text("hash_value", "电子回单文件的hash值"),
    Field::text("download_url", "电子回单文件的下载地址"),
    Field::text("create_time", "创建时间"),
    Field::text("update_time", "更新时间"),
];

/// 受理明细电子回单: `POST /v3/bank-batch-transfer/receipt/detail-receipts`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012470770>
pub static POST_RECEIPT_DETAIL_RECEIPTS: Operation = Operation {
    title: "受理明细电子回单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012470770"],
    content: Content::Json,
    body: POST_RECEIPT_DETAIL_RECEIPTS_BODY,
    answer: POST_RECEIPT_DETAIL_RECEIPTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_bank_batch_transfer_receipt_detail_receipts",
        "POST",
        "/v3/bank-batch-transfer/receipt/detail-receipts",
    )
};

/// 查询明细电子回单受理结果: `GET /v3/bank-batch-transfer/receipt/detail-receipts`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012470775>
pub static GET_RECEIPT_DETAIL_RECEIPTS: Operation = Operation {
    title: "查询明细电子回单受理结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012470775"],
    repeat: Repeat::Harmless,
    query: POST_RECEIPT_DETAIL_RECEIPTS_BODY,
    answer: POST_RECEIPT_DETAIL_RECEIPTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_bank_batch_transfer_receipt_detail_receipts",
        "GET",
        "/v3/bank-batch-transfer/receipt/detail-receipts",
    )
};

/// 受理汇总电子回单: `POST /v3/bank-batch-transfer/receipt/summary-receipts`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012470746>
pub static POST_RECEIPT_SUMMARY_RECEIPTS: Operation = Operation {
    title: "受理汇总电子回单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012470746"],
    content: Content::Json,
    body: POST_RECEIPT_SUMMARY_RECEIPTS_BODY,
    answer: POST_RECEIPT_SUMMARY_RECEIPTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_bank_batch_transfer_receipt_summary_receipts",
        "POST",
        "/v3/bank-batch-transfer/receipt/summary-receipts",
    )
};

/// 查询汇总电子回单受理结果: `GET /v3/bank-batch-transfer/receipt/summary-receipts`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012470761>
pub static GET_RECEIPT_SUMMARY_RECEIPTS: Operation = Operation {
    title: "查询汇总电子回单受理结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012470761"],
    repeat: Repeat::Harmless,
    query: POST_RECEIPT_SUMMARY_RECEIPTS_BODY,
    answer: POST_RECEIPT_SUMMARY_RECEIPTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_bank_batch_transfer_receipt_summary_receipts",
        "GET",
        "/v3/bank-batch-transfer/receipt/summary-receipts",
    )
};
