// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/refunds`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static AMOUNT: &[Field] = &[
    Field::integer("refund", "退款金额").required(),
    Field::integer("total", "原订单金额").required(),
    Field::text("currency", "退款币种").required(),
];

static TYPE_VALUES: &[&str] = &["SETTLEMENT_RATE"];

static EXCHANGE_RATE: &[Field] = &[Field::text("type", "").values(TYPE_VALUES), Field::integer("rate", "汇率值")];

static ANSWER_AMOUNT: &[Field] = &[
    Field::integer("refund", "退款金额").required(),
    Field::text("currency", "退款币种").required(),
    Field::integer("payer_refund", "用户退款金额").required(),
    Field::text("payer_currency", "支付币种").required(),
    Field::object("exchange_rate", "汇率", EXCHANGE_RATE).required(),
];

static SCOPE_VALUES: &[&str] = &["GLOBAL", "SINGLE"];

static DETAIL_TYPE_VALUES: &[&str] = &["COUPON", "DISCOUNT"];

static DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "").values(DETAIL_TYPE_VALUES),
    Field::integer("amount", "优惠券面额"),
    Field::integer("refund_amount", "优惠券退款额"),
    Field::text("currency", "货币类型").required(),
];

static GET_ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::text("currency", "货币类型"),
    Field::integer("payer_total", "用户支付金额").required(),
    Field::text("payer_currency", "支付币种").required(),
];

static CHANNEL_VALUES: &[&str] = &["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"];

static FUND_SOURCE_VALUES: &[&str] = &["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_REchARGE_FUNDS"];

static STATUS_VALUES: &[&str] = &["SUCCESS", "REFUNDCLOSE", "PROCESSING", "ABNORMAL"];

static DATA_AMOUNT: &[Field] = &[
    Field::integer("refund", "退款金额").required(),
    Field::text("currency", "货币类型"),
    Field::integer("payer_refund", "用户退款金额").required(),
    Field::text("payer_currency", "支付币种").required(),
    Field::object("exchange_rate", "汇率", EXCHANGE_RATE).required(),
];

static DATA: &[Field] = &[
    Field::text("id", "微信退款单号").required(),
    Field::text("out_refund_no", "商户退款单号").required(),
    Field::text("channel", "").values(CHANNEL_VALUES),
    Field::text("recv_account", "退款入账账户"),
    Field::text("fund_source", "").values(FUND_SOURCE_VALUES),
    Field::text("success_time", "退款成功时间"),
    Field::text("create_time", "退款创建时间").required(),
    Field::text("status", "").values(STATUS_VALUES).required(),
    Field::object("amount", "退款金额", DATA_AMOUNT).required(),
    Field::object("refund_detail", "优惠退款详情", DETAIL),
];

static GET_ID_REFUND_ID_QUERY: &[Field] =
    &[Field::text("mchid", "商户号"), Field::text("sub_mchid", "子商户号"), Field::text("sp_mchid", "机构商户号")];

static GET_ID_REFUND_ID_ANSWER: &[Field] = &[
    Field::text("id", "微信支付退款订单号").required(),
    Field::text("out_refund_no", "商户退款单号").required(),
    Field::text("transaction_id", "微信支付交易订单号").required(),
    Field::text("out_trade_no", "商户原交易订单号").required(),
    Field::text("channel", "").values(CHANNEL_VALUES),
    Field::text("recv_account", "退款入账账户"),
    Field::text("fund_source", "").values(FUND_SOURCE_VALUES),
    Field::text("success_time", "退款成功时间"),
    Field::text("create_time", "退款创建时间").required(),
    Field::text("status", "").values(STATUS_VALUES).required(),
    Field::object("amount", "退款金额", DATA_AMOUNT).required(),
    Field::object("detail", "优惠退款详情", DETAIL),
];

/// 申请退款: `POST /v3/refunds`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml>
pub static POST: Operation = Operation {
    title: "申请退款",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml"],
    status: &["redesigned"],
    content: Content::Json,
    body: &[
        Field::text("mchid", "商户号").required(),
        Field::text("appid", "APPID").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sp_appid", "机构APPID").required(),
        Field::text("sub_appid", "子商户APPID"),
        Field::text("transaction_id", "微信订单号"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("reason", "退款原因"),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::text("notify_url", "退款通知地址"),
    ],
    answer: &[
        Field::text("id", "微信支付退款订单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("create_time", "退款创建时间").required(),
        Field::object("amount", "退款金额", ANSWER_AMOUNT).required(),
        Field::object("detail", "优惠退款详情", DETAIL),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_refunds", "POST", "/v3/refunds")
};

/// 查询所有退款: `GET /v3/refunds`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml>
pub static GET: Operation = Operation {
    title: "查询所有退款",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml"],
    status: &["redesigned"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("mchid", "商户号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sp_mchid", "机构商户号"),
        Field::integer("offset", "记录起始位置"),
        Field::integer("count", "每页笔数"),
    ],
    answer: &[
        Field::text("id", "微信支付交易订单号").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::text("out_trade_no", "商户原交易订单号").required(),
        Field::object("amount", "订单金额", GET_ANSWER_AMOUNT).required(),
        Field::list("data", "退款单列表", &Kind::Object(DATA)).required(),
        Field::integer("total_num", "订单总退款次数").required(),
        Field::integer("current_total_num", "本次返回退款单数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_refunds", "GET", "/v3/refunds")
};

/// 查询单笔退款(微信支付退款订单号): `GET /v3/refunds/id/{refund_id}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml>
pub static GET_ID_REFUND_ID: Operation = Operation {
    title: "查询单笔退款(微信支付退款订单号)",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml"],
    status: &["redesigned"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("refund_id", "微信支付退款订单号").required()],
    query: GET_ID_REFUND_ID_QUERY,
    answer: GET_ID_REFUND_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_refunds_id_refund_id", "GET", "/v3/refunds/id/{refund_id}")
};

/// 查询单笔退款(商户退款订单号): `GET /v3/refunds/out-refund-no/{out_refund_no}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml>
pub static GET_OUT_REFUND_NO_OUT_REFUND_NO: Operation = Operation {
    title: "查询单笔退款(商户退款订单号)",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml"],
    status: &["redesigned"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_refund_no", "商户退款订单号").required()],
    query: GET_ID_REFUND_ID_QUERY,
    answer: GET_ID_REFUND_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_refunds_out_refund_no_out_refund_no", "GET", "/v3/refunds/out-refund-no/{out_refund_no}")
};
