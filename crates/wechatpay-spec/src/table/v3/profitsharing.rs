// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static TAR_TYPE_VALUES: &[&str] = &["GZIP"];

static HASH_TYPE_VALUES: &[&str] = &["SHA1"];

static TYPE_VALUES: &[&str] = &["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"];

static RECEIVERS: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("account", "分账接收方帐号").required(),
    Field::of("name", "分账个人接收方姓名", Kind::Sealed(Seal::PlatformKey)),
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
];

static STATE_VALUES: &[&str] = &["PROCESSING", "FINISHED"];

static RESULT_VALUES: &[&str] = &["PENDING", "SUCCESS", "CLOSED"];

static FAIL_REASON_VALUES: &[&str] = &[
    "ACCOUNT_ABNORMAL",
    "NO_RELATION",
    "RECEIVER_HIGH_RISK",
    "RECEIVER_REAL_NAME_NOT_VERIFIED",
    "NO_AUTH",
    "RECEIVER_RECEIPT_LIMIT",
    "PAYER_ACCOUNT_ABNORMAL",
    "INVALID_REQUEST",
];

static ANSWER_RECEIVERS: &[Field] = &[
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("account", "分账接收方帐号").required(),
    Field::text("result", "").values(RESULT_VALUES).required(),
    Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
    Field::text("detail_id", "分账明细单号"),
    Field::text("create_time", "分账创建时间").required(),
    Field::text("finish_time", "分账完成时间").required(),
];

static POST_ORDERS_UNFREEZE_ANSWER_RECEIVERS: &[Field] = &[
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("account", "分账接收方帐号").required(),
    Field::text("result", "分账结果").required(),
    Field::text("fail_reason", "").values(FAIL_REASON_VALUES).required(),
    Field::text("detail_id", "分账明细单号"),
    Field::text("create_time", "分账创建时间").required(),
    Field::text("finish_time", "分账完成时间").required(),
];

static GET_ORDERS_OUT_ORDER_NO_ANSWER_RECEIVERS: &[Field] = &[
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("account", "分账接收方帐号").required(),
    Field::text("result", "").values(FAIL_REASON_VALUES).required(),
    Field::text("fail_reason", "分账失败原因"),
    Field::text("detail_id", "分账明细单号"),
    Field::text("create_time", "分账创建时间").required(),
    Field::text("finish_time", "分账完成时间").required(),
];

static RELATION_TYPE_VALUES: &[&str] = &[
    "SERVICE_PROVIDER",
    "STORE",
    "STAFF",
    "STORE_OWNER",
    "PARTNER",
    "HEADQUARTER",
    "BRAND",
    "DISTRIBUTOR",
    "USER",
    "SUPPLIER",
    "CUSTOM",
];

static ANSWER_RESULT_VALUES: &[&str] = &["PROCESSING", "SUCCESS", "FAILED"];

static ANSWER_FAIL_REASON_VALUES: &[&str] =
    &["ACCOUNT_ABNORMAL", "BALANCE_NOT_ENOUGH", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"];

static POST_ORDERS_HEADERS: &[Field] = &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static POST_RETURN_ORDERS_ANSWER: &[Field] = &[
    Field::text("sub_mchid", "子商户号"),
    Field::text("order_id", "微信分账单号").required(),
    Field::text("out_order_no", "商户分账单号").required(),
    Field::text("out_return_no", "商户回退单号").required(),
    Field::text("return_id", "微信回退单号").required(),
    Field::text("return_mchid", "回退商户号").required(),
    Field::integer("amount", "回退金额").required(),
    Field::text("description", "回退描述").required(),
    Field::text("result", "").values(ANSWER_RESULT_VALUES).required(),
    Field::text("fail_reason", "").values(ANSWER_FAIL_REASON_VALUES),
    Field::text("create_time", "创建时间").required(),
    Field::text("finish_time", "完成时间").required(),
];

/// 申请分账账单: `GET /v3/profitsharing/bills`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012529628>
pub static GET_BILLS: Operation = Operation {
    title: "申请分账账单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012529628",
        "https://pay.weixin.qq.com/doc/v3/partner/4012761131",
        "https://pay.weixin.qq.com/doc/v3/partner/4012761140",
        "https://pay.weixin.qq.com/doc/v3/partner/4012715572",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sub_mchid", "二级商户号"),
        Field::text("bill_date", "账单日期").required(),
        Field::text("tar_type", "").values(TAR_TYPE_VALUES),
    ],
    answer: &[
        Field::text("download_url", "下载地址").required(),
        Field::text("hash_type", "").values(HASH_TYPE_VALUES).required(),
        Field::text("hash_value", "哈希值").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_profitsharing_bills", "GET", "/v3/profitsharing/bills")
};

/// 查询最大分账比例: `GET /v3/profitsharing/merchant-configs/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012466864>
pub static GET_MERCHANT_CONFIGS_SUB_MCHID: Operation = Operation {
    title: "查询最大分账比例",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012466864"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("sub_mchid", "子商户号").required()],
    answer: &[Field::text("sub_mchid", "子商户号").required(), Field::integer("max_ratio", "最大分账比例").required()],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_profitsharing_merchant_configs_sub_mchid",
        "GET",
        "/v3/profitsharing/merchant-configs/{sub_mchid}",
    )
};

/// 请求分账: `POST /v3/profitsharing/orders`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012524936>
pub static POST_ORDERS: Operation = Operation {
    title: "请求分账",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012524936",
        "https://pay.weixin.qq.com/doc/v3/partner/4012690683",
    ],
    ask: Some("/v3/profitsharing/orders/{out_order_no}"),
    headers: POST_ORDERS_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("appid", "应用ID"),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::list("receivers", "分账接收方列表", &Kind::Object(RECEIVERS)),
        Field::boolean("unfreeze_unsplit", "是否解冻剩余未分资金").required(),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("order_id", "微信分账单号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::list("receivers", "分账接收方列表", &Kind::Object(ANSWER_RECEIVERS)),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_profitsharing_orders", "POST", "/v3/profitsharing/orders")
};

/// 解冻剩余资金: `POST /v3/profitsharing/orders/unfreeze`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012526374>
pub static POST_ORDERS_UNFREEZE: Operation = Operation {
    title: "解冻剩余资金",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012526374",
        "https://pay.weixin.qq.com/doc/v3/partner/4012466860",
    ],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("description", "分账描述").required(),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("order_id", "微信分账单号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::list("receivers", "分账接收方列表", &Kind::Object(POST_ORDERS_UNFREEZE_ANSWER_RECEIVERS)),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_profitsharing_orders_unfreeze", "POST", "/v3/profitsharing/orders/unfreeze")
};

/// 查询分账结果: `GET /v3/profitsharing/orders/{out_order_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012525210>
pub static GET_ORDERS_OUT_ORDER_NO: Operation = Operation {
    title: "查询分账结果",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012525210",
        "https://pay.weixin.qq.com/doc/v3/partner/4012466850",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_order_no", "商户分账单号").required()],
    query: &[Field::text("sub_mchid", "子商户号"), Field::text("transaction_id", "微信订单号").required()],
    answer: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("order_id", "微信分账单号").required(),
        Field::text("state", "").values(RESULT_VALUES).required(),
        Field::list("receivers", "分账接收方列表", &Kind::Object(GET_ORDERS_OUT_ORDER_NO_ANSWER_RECEIVERS)),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_profitsharing_orders_out_order_no", "GET", "/v3/profitsharing/orders/{out_order_no}")
};

/// 添加分账接收方: `POST /v3/profitsharing/receivers/add`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012528995>
pub static POST_RECEIVERS_ADD: Operation = Operation {
    title: "添加分账接收方",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012528995",
        "https://pay.weixin.qq.com/doc/v3/partner/4012690944",
    ],
    headers: POST_ORDERS_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("appid", "应用ID").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("type", "").values(TYPE_VALUES).required(),
        Field::text("account", "分账接收方帐号").required(),
        Field::of("name", "分账个人接收方姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::text("relation_type", "").values(RELATION_TYPE_VALUES).required(),
        Field::text("custom_relation", "自定义的分账关系"),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("type", "").values(TYPE_VALUES).required(),
        Field::text("account", "分账接收方账号").required(),
        Field::of("name", "分账接收方全称", Kind::Sealed(Seal::MerchantKey)),
        Field::text("relation_type", "").values(RELATION_TYPE_VALUES).required(),
        Field::text("custom_relation", "自定义的分账关系"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_profitsharing_receivers_add", "POST", "/v3/profitsharing/receivers/add")
};

/// 删除分账接收方: `POST /v3/profitsharing/receivers/delete`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012529590>
pub static POST_RECEIVERS_DELETE: Operation = Operation {
    title: "删除分账接收方",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012529590",
        "https://pay.weixin.qq.com/doc/v3/partner/4012466868",
    ],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("appid", "应用ID").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("type", "").values(TYPE_VALUES).required(),
        Field::text("account", "分账接收方账号").required(),
    ],
    answer: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("type", "").values(TYPE_VALUES).required(),
        Field::text("account", "分账接收方账号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_profitsharing_receivers_delete", "POST", "/v3/profitsharing/receivers/delete")
};

/// 请求分账回退: `POST /v3/profitsharing/return-orders`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012525287>
pub static POST_RETURN_ORDERS: Operation = Operation {
    title: "请求分账回退",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012525287",
        "https://pay.weixin.qq.com/doc/v3/partner/4012466854",
    ],
    ask: Some("/v3/profitsharing/return-orders/{out_return_no}"),
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("order_id", "微信分账单号"),
        Field::text("out_order_no", "商户分账单号"),
        Field::text("out_return_no", "商户回退单号").required(),
        Field::text("return_mchid", "回退商户号").required(),
        Field::integer("amount", "回退金额").required(),
        Field::text("description", "回退描述").required(),
    ],
    answer: POST_RETURN_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_profitsharing_return_orders", "POST", "/v3/profitsharing/return-orders")
};

/// 查询分账回退结果: `GET /v3/profitsharing/return-orders/{out_return_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012526279>
pub static GET_RETURN_ORDERS_OUT_RETURN_NO: Operation = Operation {
    title: "查询分账回退结果",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012526279",
        "https://pay.weixin.qq.com/doc/v3/partner/4012466858",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_return_no", "商户回退单号").required()],
    query: &[Field::text("sub_mchid", "子商户号"), Field::text("out_order_no", "商户分账单号").required()],
    answer: POST_RETURN_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_profitsharing_return_orders_out_return_no",
        "GET",
        "/v3/profitsharing/return-orders/{out_return_no}",
    )
};

/// 查询剩余待分金额: `GET /v3/profitsharing/transactions/{transaction_id}/amounts`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012457939>
pub static GET_TRANSACTIONS_TRANSACTION_ID_AMOUNTS: Operation = Operation {
    title: "查询剩余待分金额",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012457939",
        "https://pay.weixin.qq.com/doc/v3/partner/4012457927",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("transaction_id", "微信订单号").required()],
    answer: &[
        Field::text("transaction_id", "微信订单号").required(),
        Field::integer("unsplit_amount", "订单剩余待分金额").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_profitsharing_transactions_transaction_id_amounts",
        "GET",
        "/v3/profitsharing/transactions/{transaction_id}/amounts",
    )
};
