// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/industry-rebate`

use crate::{Content, Field, Kind, Operation};

static GOODS_DETAIL: &[Field] = &[
    Field::text("barcode", "商品编码").required(),
    Field::text("merchant_goods_id", "商家商品编码"),
    Field::text("goods_name", "商品名称").required(),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("price", "商品单价").required(),
];

/// 回传SN和商品编码: `POST /v3/industry-rebate/retail-industry/transactions`.
pub static POST_RETAIL_INDUSTRY_TRANSACTIONS: Operation = Operation {
    title: "回传SN和商品编码",
    content: Content::Json,
    body: &[
        Field::text("brand_id", "品牌ID"),
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("device_id", "设备号"),
        Field::list("goods_detail", "单品列表", &Kind::Object(GOODS_DETAIL)),
    ],
    ..Operation::new(
        "post_v3_industry_rebate_retail_industry_transactions",
        "POST",
        "/v3/industry-rebate/retail-industry/transactions",
    )
};

/// 支付码牌/点餐码牌交易回传: `POST /v3/industry-rebate/transactions/{transaction_id}`.
pub static POST_TRANSACTIONS_TRANSACTION_ID: Operation = Operation {
    title: "支付码牌/点餐码牌交易回传",
    variables: &[Field::text("transaction_id", "商户提现单号").required()],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户").required(),
        Field::text("code_url", "收款链接url").required(),
        Field::text("out_trade_no", "商户订单号").required(),
    ],
    ..Operation::new(
        "post_v3_industry_rebate_transactions_transaction_id",
        "POST",
        "/v3/industry-rebate/transactions/{transaction_id}",
    )
};
