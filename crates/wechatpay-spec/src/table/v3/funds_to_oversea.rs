// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/funds-to-oversea`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static GOODS_INFO: &[Field] = &[
    Field::text("goods_name", "商品名称").required(),
    Field::text("goods_category", "商品类目").required(),
    Field::integer("goods_unit_price", "商品单价").required(),
    Field::integer("goods_quantity", "商品数量").required(),
];

static SELLER_INFO: &[Field] = &[
    Field::text("oversea_business_name", "境外卖家经营主体名称").required(),
    Field::text("oversea_shop_name", "境外卖家店铺名称").required(),
    Field::text("seller_id", "卖家ID").required(),
];

static EXPRESS_INFO: &[Field] = &[
    Field::text("courier_number", "物流单号").required(),
    Field::text("express_company_name", "物流商名称").required(),
];

static PAYEE_INFO: &[Field] = &[Field::text("payee_id", "收款人识别号").required()];

static TYPE_VALUES: &[&str] = &["DEPOSIT", "BALANCE"];

static PRESALE_INFO: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::integer("total_amount", "预售订单总金额").required(),
    Field::text("deposit_transaction_id", "关联定金订单号"),
    Field::text("balance_transaction_id", "关联尾款订单号"),
];

static STATE_VALUES: &[&str] = &["PROCESSING", "SUCCESS", "FAILED"];

static FAIL_REASON_VALUES: &[&str] = &["RETURN_AMOUNT_NOT_ENOUGH"];

static POST_ORDERS_ANSWER: &[Field] = &[
    Field::text("out_order_id", "商户出境单号").required(),
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("order_id", "微信出境单号").required(),
    Field::text("result", "出境结果").required(),
    Field::text("fail_reason", "出境失败的原因"),
    Field::integer("amount", "请求出境人民币金额").required(),
    Field::integer("foreign_amount", "真实出境外币金额"),
    Field::text("foreign_currency", "外币币种").required(),
    Field::integer("rate", "汇率"),
    Field::text("exchange_rate_time", "购汇时间"),
    Field::text("estimate_exchange_rate_time", "预计购汇时间"),
    Field::integer("departure_amount", "真实出境人民币金额"),
    Field::integer("fee", "手续费人民币金额"),
    Field::text("charge_mchid", "手续费承担商户号"),
    Field::text("charge_account_type", "手续费承担账户"),
];

static GET_RETURN_RETURN_ORDERS_OUT_RETURN_NO_OUT_RETURN_NO_QUERY: &[Field] =
    &[Field::text("sub_mchid", "二级商户号").required()];

/// 获取购付汇账单文件下载链接: `GET /v3/funds-to-oversea/bill-download-url`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476132>
pub static GET_BILL_DOWNLOAD_URL: Operation = Operation {
    title: "获取购付汇账单文件下载链接",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012476132"],
    repeat: Repeat::Harmless,
    query: &[Field::text("bill_date", "账单日期").required(), Field::text("sub_mchid", "子商户号")],
    answer: &[
        Field::text("hash_type", "哈希类型").required(),
        Field::text("hash_value", "哈希值").required(),
        Field::text("download_url", "下载地址").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_funds_to_oversea_bill_download_url", "GET", "/v3/funds-to-oversea/bill-download-url")
};

/// 申请资金出境: `POST /v3/funds-to-oversea/orders`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476113>
pub static POST_ORDERS: Operation = Operation {
    title: "申请资金出境",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012476113"],
    content: Content::Json,
    body: &[
        Field::text("out_order_id", "商户出境单号").required(),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::integer("amount", "出境金额").required(),
        Field::text("foreign_currency", "境外收款币种").required(),
        Field::list("goods_info", "商品信息", &Kind::Object(GOODS_INFO)),
        Field::object("seller_info", "卖家信息", SELLER_INFO).required(),
        Field::object("express_info", "物流信息", EXPRESS_INFO).required(),
        Field::object("payee_info", "收款人信息", PAYEE_INFO).required(),
        Field::object("presale_info", "预售信息", PRESALE_INFO),
    ],
    answer: POST_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_funds_to_oversea_orders", "POST", "/v3/funds-to-oversea/orders")
};

/// 查询出境结果: `GET /v3/funds-to-oversea/orders/{out_order_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476127>
pub static GET_ORDERS_OUT_ORDER_ID: Operation = Operation {
    title: "查询出境结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012476127"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_order_id", "商户出境单号").required()],
    query: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
    ],
    answer: POST_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_funds_to_oversea_orders_out_order_id", "GET", "/v3/funds-to-oversea/orders/{out_order_id}")
};

/// 申请资金出境退回: `POST /v3/funds-to-oversea/return/return-orders`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013735039>
pub static POST_RETURN_RETURN_ORDERS: Operation = Operation {
    title: "申请资金出境退回",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013735039"],
    content: Content::Json,
    body: &[
        Field::text("out_return_no", "商户出境退回单号").required(),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_order_id", "商户出境单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("supplement_info", "退回凭证补充信息").required(),
        Field::integer("amount", "退回金额").required(),
    ],
    answer: &[
        Field::text("out_return_no", "商户出境退回单号").required(),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("return_id", "微信出境退回单号").required(),
        Field::text("out_order_id", "商户出境单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("supplement_info", "退回凭证补充信息"),
        Field::integer("amount", "退回金额").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("create_time", "创建时间").required(),
        Field::text("success_time", "成功时间"),
        Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_funds_to_oversea_return_return_orders",
        "POST",
        "/v3/funds-to-oversea/return/return-orders",
    )
};

/// 查询出境退回结果（通过商户出境退回单号）: `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013735052>
pub static GET_RETURN_RETURN_ORDERS_OUT_RETURN_NO_OUT_RETURN_NO: Operation = Operation {
    title: "查询出境退回结果（通过商户出境退回单号）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013735052"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_return_no", "商户出境单号").required()],
    query: GET_RETURN_RETURN_ORDERS_OUT_RETURN_NO_OUT_RETURN_NO_QUERY,
    answer: &[
        Field::text("out_return_no", "商户出境退回单号").required(),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("return_id", "微信出境退回单号").required(),
        Field::text("out_order_id", "商户出境单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("refund_id", "微信退款单号").required(),
        Field::integer("amount", "退回金额").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("create_time", "创建时间").required(),
        Field::text("success_time", "成功时间"),
        Field::text("fail_reason", "失败原因"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_funds_to_oversea_return_return_orders_out_return_no_out_return_no",
        "GET",
        "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
    )
};

/// 查询订单剩余可出境余额: `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476109>
pub static GET_TRANSACTIONS_TRANSACTION_ID_AVAILABLE_ABROAD_AMOUNTS: Operation = Operation {
    title: "查询订单剩余可出境余额",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012476109"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("transaction_id", "微信支付订单号").required()],
    query: GET_RETURN_RETURN_ORDERS_OUT_RETURN_NO_OUT_RETURN_NO_QUERY,
    answer: &[
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::integer("available_abroad_amount", "订单剩余可出境金额").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_funds_to_oversea_transactions_transaction_id_available_abroad_amounts",
        "GET",
        "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
    )
};
