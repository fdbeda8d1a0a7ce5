// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/statements`

use crate::{Field, Operation, Repeat, Reply};

/// 下载对账单: `GET /v3/statements`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml>
pub static GET: Operation = Operation {
    title: "下载对账单",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml"],
    status: &["redesigned"],
    repeat: Repeat::Harmless,
    query: &[Field::text("date", "账单日期").required(), Field::text("mchid", "商户号").required()],
    headers: &[Field::text("Accept-Encoding", "账单压缩")],
    reply: Reply::File,
    ..Operation::new("get_v3_statements", "GET", "/v3/statements")
};
