// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/repayment`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static COMBINE_PAYER_INFO: &[Field] = &[Field::text("openid", "用户服务商标识").required()];

static TRADE_TYPE_VALUES: &[&str] = &["REPAYMENT"];

static TRADE_STATE_VALUES: &[&str] = &["SUCCESS", "NOTPAY", "CLOSED"];

static AMOUNT: &[Field] = &[
    Field::integer("total_amount", "标价金额").required(),
    Field::text("currency", "标价币种"),
    Field::integer("payer_amount", "现金支付金额").required(),
    Field::text("payer_currency", "现金支付币种"),
];

static SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "还款单发起商户号").required(),
    Field::text("sub_mchid", "子商户号"),
    Field::text("out_trade_no", "还款明细单订单号").required(),
    Field::text("transaction_id", "还款明细单微信支付订单号"),
    Field::text("trade_type", "").values(TRADE_TYPE_VALUES),
    Field::text("trade_state", "").values(TRADE_STATE_VALUES),
    Field::text("bank_type", "付款银行"),
    Field::text("attach", "附加数据"),
    Field::text("success_time", "支付完成时间"),
    Field::object("amount", "子单金额信息", AMOUNT),
];

static BODY_SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "还款单发起商户号").required(),
    Field::text("out_trade_no", "还款明细单订单号").required(),
    Field::text("sub_mchid", "二级商户号"),
];

static SUB_ORDERS_AMOUNT: &[Field] =
    &[Field::integer("total_amount", "标价金额").required(), Field::text("currency", "标价币种").required()];

static SETTLE_INFO: &[Field] =
    &[Field::boolean("profit_sharing", "是否指定分账"), Field::integer("subsidy_amount", "补差金额")];

static POST_COMBINE_TRANSACTIONS_PARTNER_PREPAY_BODY_SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "还款单发起商户号").required(),
    Field::text("sub_mchid", "子商户号"),
    Field::text("out_trade_no", "还款明细单订单号").required(),
    Field::object("amount", "订单金额", SUB_ORDERS_AMOUNT).required(),
    Field::text("attach", "附加数据").required(),
    Field::text("description", "商品描述").required(),
    Field::object("settle_info", "结算信息", SETTLE_INFO),
];

static TYPE_VALUES: &[&str] = &["iOS", "Android", "Wap"];

static H5_INFO: &[Field] = &[
    Field::text("combine_appid", "还款服务商APPID").required(),
    Field::text("payer_client_ip", "用户终端IP").required(),
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("app_name", "应用名称"),
    Field::text("app_url", "网站URL").required(),
    Field::text("bundle_id", "iOS平台BundleID"),
    Field::text("package_name", "Android平台PackageName"),
];

static APP_INFO: &[Field] = &[Field::text("combine_appid", "还款服务商APPID").required()];

static MINIPROGRAM_INFO: &[Field] =
    &[Field::text("combine_appid", "还款服务商APPID").required(), Field::text("openid", "用户标识").required()];

static IDENTITY_TYPE_VALUES: &[&str] = &[
    "IDCARD",
    "HONGKONG_MACAO",
    "HONGKONG_MACAO_RESIDENT",
    "TAIWAN_RESIDENT",
    "FOREIGN_RESIDENT",
    "OVERSEA_PASSPORT",
    "TAIWAN_COMPATRIOT_PERMIT",
];

static IDENTITY: &[Field] = &[
    Field::text("type", "").values(IDENTITY_TYPE_VALUES).required(),
    Field::of("number", "加密后的证件号", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("name", "加密后的姓名", Kind::Sealed(Seal::PlatformKey)).required(),
];

static BODY_COMBINE_PAYER_INFO: &[Field] = &[Field::object("identity", "实名支付", IDENTITY)];

static WECHAT_WEB_INFO: &[Field] = &[
    Field::text("combine_appid", "还款服务商APPID"),
    Field::text("openid", "用户标识"),
    Field::text("webview_url", "网页经营场景URL"),
];

static GET_COMBINE_TRANSACTIONS_PARTNER_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_VARIABLES: &[Field] =
    &[Field::text("combine_out_trade_no", "还款单订单号").required()];

/// 还款单查询: `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015124483>
pub static GET_COMBINE_TRANSACTIONS_PARTNER_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO: Operation = Operation {
    title: "还款单查询",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015124483"],
    repeat: Repeat::Harmless,
    variables: GET_COMBINE_TRANSACTIONS_PARTNER_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_VARIABLES,
    answer: &[
        Field::text("combine_appid", "还款服务商APPID").required(),
        Field::text("combine_mchid", "还款服务商商户号").required(),
        Field::text("combine_out_trade_no", "还款单订单号").required(),
        Field::text("combine_transaction_id", "还款单微信支付订单号").required(),
        Field::object("combine_payer_info", "还款支付者信息", COMBINE_PAYER_INFO),
        Field::list("sub_orders", "还款明细单信息列表", &Kind::Object(SUB_ORDERS)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no",
        "GET",
        "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
    )
};

/// 商户关单: `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015124497>
pub static POST_COMBINE_TRANSACTIONS_PARTNER_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_CLOSE: Operation = Operation {
    title: "商户关单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015124497"],
    variables: GET_COMBINE_TRANSACTIONS_PARTNER_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_VARIABLES,
    content: Content::Json,
    body: &[Field::list("sub_orders", "还款明细单信息列表", &Kind::Object(BODY_SUB_ORDERS)).required()],
    ..Operation::new(
        "post_v3_repayment_combine_transactions_partner_out_trade_no_combine_out_trade_no_close",
        "POST",
        "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
    )
};

/// 还款下单: `POST /v3/repayment/combine-transactions/partner/prepay`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015124463>
pub static POST_COMBINE_TRANSACTIONS_PARTNER_PREPAY: Operation = Operation {
    title: "还款下单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015124463"],
    content: Content::Json,
    body: &[
        Field::text("combine_out_trade_no", "还款单订单号").required(),
        Field::text("combine_mchid", "还款服务商商户号").required(),
        Field::list(
            "sub_orders",
            "还款明细单信息列表",
            &Kind::Object(POST_COMBINE_TRANSACTIONS_PARTNER_PREPAY_BODY_SUB_ORDERS),
        )
        .required(),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址"),
        Field::object("h5_info", "H5调起支付场景信息", H5_INFO),
        Field::object("app_info", "APP调起支付场景信息", APP_INFO),
        Field::object("miniprogram_info", "小程序调起支付场景信息", MINIPROGRAM_INFO),
        Field::object("combine_payer_info", "支付者信息", BODY_COMBINE_PAYER_INFO),
        Field::object("wechat_web_info", "微信内网页调起支付场景信息", WECHAT_WEB_INFO),
    ],
    answer: &[Field::text("prepay_id", "预支付交易会话标识"), Field::text("h5_url", "支付跳转链接")],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_repayment_combine_transactions_partner_prepay",
        "POST",
        "/v3/repayment/combine-transactions/partner/prepay",
    )
};
