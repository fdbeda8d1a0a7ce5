// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transfer-detail`

use crate::{Content, Field, Operation, Repeat, Reply};

static ACCEPT_TYPE_VALUES: &[&str] = &["BATCH_TRANSFER", "TRANSFER_TO_POCKET", "TRANSFER_TO_BANK"];

static POST_ELECTRONIC_RECEIPTS_BODY: &[Field] = &[
    Field::text("accept_type", "").values(ACCEPT_TYPE_VALUES).required(),
    Field::text("out_batch_no", "商家转账批次单号"),
    Field::text("out_detail_no", "商家转账明细单号").required(),
];

static POST_ELECTRONIC_RECEIPTS_ANSWER: &[Field] = &[
    Field::text("accept_type", "受理类型").required(),
    Field::text("out_batch_no", "商家转账批次单号"),
    Field::text("out_detail_no", "商家转账明细单号").required(),
    Field::text("signature_no", "电子回单受理单号").required(),
    Field::text("signature_status", "电子回单状态"),
    Field::text("hash_type", "电子回单文件的hash方法"),
    Field::text("hash_value", "电子回单文件的hash值"),
    Field::text("download_url", "电子回单文件的下载地址"),
];

/// 转账明细电子回单受理: `POST /v3/transfer-detail/electronic-receipts`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012458967>
pub static POST_ELECTRONIC_RECEIPTS: Operation = Operation {
    title: "转账明细电子回单受理",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012458967",
        "https://pay.weixin.qq.com/doc/v3/partner/4012718748",
        "https://pay.weixin.qq.com/doc/v3/partner/4012727951",
    ],
    content: Content::Json,
    body: POST_ELECTRONIC_RECEIPTS_BODY,
    answer: POST_ELECTRONIC_RECEIPTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_transfer_detail_electronic_receipts", "POST", "/v3/transfer-detail/electronic-receipts")
};

/// 查询转账明细电子回单受理结果: `GET /v3/transfer-detail/electronic-receipts`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012458972>
pub static GET_ELECTRONIC_RECEIPTS: Operation = Operation {
    title: "查询转账明细电子回单受理结果",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012458972",
        "https://pay.weixin.qq.com/doc/v3/partner/4012718815",
        "https://pay.weixin.qq.com/doc/v3/partner/4012721353",
    ],
    repeat: Repeat::Harmless,
    query: POST_ELECTRONIC_RECEIPTS_BODY,
    answer: POST_ELECTRONIC_RECEIPTS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_transfer_detail_electronic_receipts", "GET", "/v3/transfer-detail/electronic-receipts")
};
