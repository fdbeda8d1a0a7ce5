// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/combine-transactions`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static SCENE_INFO: &[Field] =
    &[Field::text("device_id", "商户端设备号"), Field::text("payer_client_ip", "用户终端IP").required()];

static AMOUNT: &[Field] =
    &[Field::integer("total_amount", "标价金额").required(), Field::text("currency", "标价币种").required()];

static SETTLE_INFO: &[Field] =
    &[Field::boolean("profit_sharing", "是否指定分账"), Field::integer("subsidy_amount", "补差金额")];

static SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "子单商户号").required(),
    Field::text("individual_auth_id", "商品单个人收款方受理授权ID"),
    Field::text("individual_name", "商品单个人收款方平台昵称"),
    Field::text("attach", "附加数据").required(),
    Field::object("amount", "订单金额", AMOUNT).required(),
    Field::text("out_trade_no", "商品单商户订单号").required(),
    Field::text("sub_mchid", "二级商户号"),
    Field::text("detail", "商品详情"),
    Field::text("goods_tag", "订单优惠标记"),
    Field::text("description", "商品描述").required(),
    Field::object("settle_info", "结算信息", SETTLE_INFO),
    Field::text("sub_appid", "子商户应用ID"),
    Field::boolean("profit_sharing", "是否指定分账"),
];

static TYPE_VALUES: &[&str] = &[
    "IDCARD",
    "HONGKONG_MACAO",
    "HONGKONG_MACAO_RESIDENT",
    "TAIWAN_RESIDENT",
    "FOREIGN_RESIDENT",
    "OVERSEA_PASSPORT",
    "PHONE_NUMBER",
];

static IDENTITY: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::of("number", "加密后的证件号", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("name", "加密后的姓名", Kind::Sealed(Seal::PlatformKey)).required(),
];

static COMBINE_PAYER_INFO: &[Field] = &[Field::object("identity", "实名支付", IDENTITY)];

static TRADE_SCENARIO_VALUES: &[&str] = &["RECOMMERCE"];

static LIMIT_PAY_VALUES: &[&str] = &["no_balance", "no_debit", "balance_only"];

static CONTRACT_INFO: &[Field] = &[
    Field::text("mchid", "签约商户号").required(),
    Field::text("appid", "签约商户AppID").required(),
    Field::text("out_contract_code", "签约商户协议号").required(),
    Field::integer("plan_id", "委托代扣协议模板ID").required(),
    Field::text("contract_display_account", "用户账户展示名称").required(),
    Field::text("notify_url", "回调通知地址").required(),
];

static SUBSIDY_PERIOD_TYPE_VALUES: &[&str] = &["DAILY", "PERIOD"];

static SUBSIDY_INSTALLMENT_NUM_VALUES: &[i64] = &[3, 6, 12];

static SUBSIDY_PERCENT_VALUES: &[i64] = &[0, 100];

static SUBSIDY_PLAN: &[Field] = &[
    Field::integer("subsidy_installment_num", "").numbers(SUBSIDY_INSTALLMENT_NUM_VALUES).required(),
    Field::integer("subsidy_percent", "").numbers(SUBSIDY_PERCENT_VALUES).required(),
];

static SUBSIDY_DETAIL: &[Field] = &[
    Field::text("subsidy_period_type", "").values(SUBSIDY_PERIOD_TYPE_VALUES).required(),
    Field::list("subsidy_plan", "贴息方案列表", &Kind::Object(SUBSIDY_PLAN)).required(),
];

static SUBSIDY_INFO: &[Field] = &[Field::list("subsidy_detail", "贴息详情列表", &Kind::Object(SUBSIDY_DETAIL))];

static CONTRACT_RESULT: &[Field] =
    &[Field::text("code", "签约结果码").required(), Field::text("message", "签约结果描述信息")];

static H5_INFO: &[Field] = &[
    Field::text("type", "场景类型").required(),
    Field::text("app_name", "应用名称"),
    Field::text("app_url", "网站URL"),
    Field::text("bundle_id", "iOS平台BundleID"),
    Field::text("package_name", "Android平台PackageName"),
];

static BODY_SCENE_INFO: &[Field] = &[
    Field::text("device_id", "商户端设备号").required(),
    Field::text("payer_client_ip", "用户终端IP").required(),
    Field::object("h5_info", "H5场景信息", H5_INFO).required(),
];

static BODY_SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "子单商户号").required(),
    Field::text("attach", "附加数据").required(),
    Field::object("amount", "订单金额", AMOUNT).required(),
    Field::text("out_trade_no", "商品单商户订单号").required(),
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("goods_tag", "订单优惠标记"),
    Field::text("description", "商品描述").required(),
    Field::object("settle_info", "结算信息", SETTLE_INFO),
    Field::text("sub_appid", "子商户应用ID"),
];

static BODY_COMBINE_PAYER_INFO: &[Field] = &[
    Field::text("openid", "用户标识"),
    Field::text("sub_openid", "用户子标识"),
    Field::object("identity", "实名支付", IDENTITY),
];

static ANSWER_COMBINE_PAYER_INFO: &[Field] = &[Field::text("openid", "用户标识")];

static ANSWER_SCENE_INFO: &[Field] = &[Field::text("device_id", "商户端设备号")];

static SUB_ORDERS_AMOUNT: &[Field] = &[
    Field::integer("total_amount", "标价金额").required(),
    Field::integer("payer_amount", "现金支付金额").required(),
    Field::text("currency", "标价币种").required(),
    Field::text("payer_currency", "现金支付币种").required(),
    Field::integer("settlement_rate", "结算汇率"),
];

static ANSWER_SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "商品单发起商户号").required(),
    Field::text("individual_auth_id", "商品单个人收款方受理授权ID").required(),
    Field::text("individual_name", "商品单个人收款方平台昵称"),
    Field::text("out_trade_no", "商品单商户订单号").required(),
    Field::text("transaction_id", "微信支付订单号"),
    Field::text("trade_type", "交易类型"),
    Field::text("trade_state", "交易状态").required(),
    Field::text("bank_type", "付款银行"),
    Field::text("attach", "附加数据"),
    Field::text("success_time", "支付完成时间"),
    Field::object("amount", "订单金额", SUB_ORDERS_AMOUNT),
];

static POST_JSAPI_BODY_SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "子单商户号").required(),
    Field::text("attach", "附加数据").required(),
    Field::object("amount", "订单金额", AMOUNT).required(),
    Field::text("out_trade_no", "商品单商户订单号").required(),
    Field::text("sub_mchid", "二级商户号").required(),
    Field::text("detail", "商品详情"),
    Field::text("goods_tag", "订单优惠标记"),
    Field::text("description", "商品描述").required(),
    Field::object("settle_info", "结算信息", SETTLE_INFO),
    Field::text("sub_appid", "子商户应用ID"),
    Field::boolean("profit_sharing", "是否指定分账"),
];

static POST_MINIPROGRAM_BODY_COMBINE_PAYER_INFO: &[Field] = &[Field::text("openid", "用户标识").required()];

static ORDER_SERVICE_TYPE_VALUES: &[&str] = &["INDIVIDUALTRADE"];

static POST_MINIPROGRAM_BODY_SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "商品单发起商户号").required(),
    Field::text("order_service_type", "").values(ORDER_SERVICE_TYPE_VALUES),
    Field::text("individual_auth_id", "商品单个人收款方受理授权ID").required(),
    Field::text("individual_name", "商品单个人收款方平台昵称"),
    Field::text("out_trade_no", "商品单商户订单号").required(),
    Field::object("amount", "商品单金额", AMOUNT).required(),
    Field::text("attach", "附加数据").required(),
    Field::text("description", "商品描述").required(),
];

static TRADE_TYPE_VALUES: &[&str] = &["NATIVE", "JSAPI", "APP", "MWEB"];

static TRADE_STATE_VALUES: &[&str] = &["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "PAYERROR"];

static SCOPE_VALUES: &[&str] = &["GLOBAL", "SINGLE"];

static PROMOTION_DETAIL_TYPE_VALUES: &[&str] = &["CASH", "NOCASH"];

static GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码").required(),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("unit_price", "商品单价").required(),
    Field::integer("discount_amount", "商品优惠金额"),
    Field::text("goods_remark", "商品备注"),
];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券ID"),
    Field::text("name", "优惠名称"),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "").values(PROMOTION_DETAIL_TYPE_VALUES),
    Field::integer("amount", "优惠券面额"),
    Field::text("stock_id", "活动批次ID"),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
    Field::text("currency", "优惠币种"),
    Field::list("goods_detail", "单品列表", &Kind::Object(GOODS_DETAIL)),
];

static ANSWER_SUB_ORDERS_AMOUNT: &[Field] = &[
    Field::integer("total_amount", "标价金额").required(),
    Field::text("currency", "标价币种"),
    Field::integer("payer_amount", "现金支付金额").required(),
    Field::text("payer_currency", "现金支付币种"),
    Field::integer("settlement_rate", "结算汇率"),
];

static GET_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_ANSWER_SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "子单商户号").required(),
    Field::text("individual_auth_id", "商品单个人收款方受理授权ID"),
    Field::text("individual_name", "商品单个人收款方平台昵称"),
    Field::text("trade_type", "").values(TRADE_TYPE_VALUES),
    Field::text("trade_state", "").values(TRADE_STATE_VALUES),
    Field::text("bank_type", "付款银行"),
    Field::text("attach", "附加数据"),
    Field::text("success_time", "支付完成时间"),
    Field::text("transaction_id", "微信订单号"),
    Field::text("out_trade_no", "商品单商户订单号").required(),
    Field::text("sub_mchid", "二级商户号"),
    Field::text("sub_appid", "子商户应用ID"),
    Field::text("sub_openid", "用户子标识"),
    Field::list("promotion_detail", "优惠信息列表", &Kind::Object(PROMOTION_DETAIL)),
    Field::object("amount", "订单金额", ANSWER_SUB_ORDERS_AMOUNT),
];

static INSTALLMENT_INFO: &[Field] = &[
    Field::boolean("use_subsidy", "是否使用了商户贴息").required(),
    Field::integer("selected_installment_number", "用户实际选择分期期数").required(),
];

static POST_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_CLOSE_BODY_SUB_ORDERS: &[Field] = &[
    Field::text("mchid", "子单商户号").required(),
    Field::text("out_trade_no", "商品单商户订单号").required(),
    Field::text("individual_auth_id", "商品单个人收款方受理授权ID"),
    Field::text("sub_mchid", "二级商户号"),
    Field::text("sub_appid", "子商户应用ID"),
];

static POST_APP_HEADERS: &[Field] = &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static POST_JSAPI_ANSWER: &[Field] = &[Field::text("prepay_id", "预支付交易会话标识").required()];

static GET_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_VARIABLES: &[Field] =
    &[Field::text("combine_out_trade_no", "合单商户订单号").required()];

/// 合单下单-APP支付: `POST /v3/combine-transactions/app`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012556944>
pub static POST_APP: Operation = Operation {
    title: "合单下单-APP支付",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012556944",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012545465",
        "https://pay.weixin.qq.com/doc/v3/partner/4012758021",
        "https://pay.weixin.qq.com/doc/v3/partner/4012707307",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760622",
        "https://pay.weixin.qq.com/doc/v3/partner/4012884108",
        "https://pay.weixin.qq.com/doc/v3/partner/4015001933",
        "https://pay.weixin.qq.com/doc/v3/partner/4015973099",
    ],
    ask: Some("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}"),
    headers: POST_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("combine_appid", "合单商户appid").required(),
        Field::text("combine_mchid", "合单商户号").required(),
        Field::text("combine_out_trade_no", "合单商户订单号").required(),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::list("sub_orders", "商品单信息", &Kind::Object(SUB_ORDERS)).required(),
        Field::object("combine_payer_info", "支付者", COMBINE_PAYER_INFO),
        Field::text("time_start", "交易起始时间"),
        Field::text("time_expire", "交易结束时间"),
        Field::text("prepay_id", "预支付交易会话标识"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("trade_scenario", "").values(TRADE_SCENARIO_VALUES),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::object("contract_info", "预签约信息", CONTRACT_INFO),
        Field::object("subsidy_info", "贴息信息", SUBSIDY_INFO),
    ],
    answer: &[
        Field::text("prepay_id", "预支付交易会话标识").required(),
        Field::object("contract_result", "预签约结果", CONTRACT_RESULT),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_combine_transactions_app", "POST", "/v3/combine-transactions/app")
};

/// 合单下单-H5支付: `POST /v3/combine-transactions/h5`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012556961>
pub static POST_H5: Operation = Operation {
    title: "合单下单-H5支付",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012556961",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012545879",
        "https://pay.weixin.qq.com/doc/v3/partner/4012758208",
        "https://pay.weixin.qq.com/doc/v3/partner/4012707565",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760626",
    ],
    ask: Some("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}"),
    headers: POST_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("combine_appid", "合单商户appid").required(),
        Field::text("combine_mchid", "合单商户号").required(),
        Field::text("combine_out_trade_no", "合单商户订单号").required(),
        Field::object("scene_info", "场景信息", BODY_SCENE_INFO).required(),
        Field::list("sub_orders", "商品单信息", &Kind::Object(BODY_SUB_ORDERS)).required(),
        Field::text("time_start", "交易起始时间"),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址").required(),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::object("combine_payer_info", "支付者", BODY_COMBINE_PAYER_INFO),
    ],
    answer: &[Field::text("h5_url", "支付跳转链接").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_combine_transactions_h5", "POST", "/v3/combine-transactions/h5")
};

/// 个人收款交易通过微信支付订单号查单: `GET /v3/combine-transactions/id/{combine_transaction_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012602242>
pub static GET_ID_COMBINE_TRANSACTION_ID: Operation = Operation {
    title: "个人收款交易通过微信支付订单号查单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012602242"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("combine_transaction_id", "交易单微信支付订单号").required()],
    answer: &[
        Field::text("combine_appid", "平台商户应用ID").required(),
        Field::text("combine_mchid", "平台商户号").required(),
        Field::text("combine_out_trade_no", "交易单订单号").required(),
        Field::text("combine_transaction_id", "交易单微信支付订单号").required(),
        Field::object("combine_payer_info", "支付者", ANSWER_COMBINE_PAYER_INFO),
        Field::object("scene_info", "场景信息", ANSWER_SCENE_INFO),
        Field::list("sub_orders", "商品单信息", &Kind::Object(ANSWER_SUB_ORDERS)),
        Field::text("trade_scenario", "").values(TRADE_SCENARIO_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_combine_transactions_id_combine_transaction_id",
        "GET",
        "/v3/combine-transactions/id/{combine_transaction_id}",
    )
};

/// 合单下单-JSAPI支付: `POST /v3/combine-transactions/jsapi`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012556926>
pub static POST_JSAPI: Operation = Operation {
    title: "合单下单-JSAPI支付",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012556926",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012556931",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012545654",
        "https://pay.weixin.qq.com/doc/v3/partner/4012757938",
        "https://pay.weixin.qq.com/doc/v3/partner/4012758246",
        "https://pay.weixin.qq.com/doc/v3/partner/4012707323",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760615",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760633",
    ],
    ask: Some("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}"),
    headers: POST_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("combine_appid", "合单商户appid").required(),
        Field::text("combine_mchid", "合单商户号").required(),
        Field::text("combine_out_trade_no", "合单商户订单号").required(),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::list("sub_orders", "商品单信息", &Kind::Object(POST_JSAPI_BODY_SUB_ORDERS)).required(),
        Field::object("combine_payer_info", "支付者", BODY_COMBINE_PAYER_INFO).required(),
        Field::text("time_start", "交易起始时间"),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址").required(),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::object("subsidy_info", "贴息信息", SUBSIDY_INFO),
    ],
    answer: POST_JSAPI_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_combine_transactions_jsapi", "POST", "/v3/combine-transactions/jsapi")
};

/// 个人收款交易下单-小程序: `POST /v3/combine-transactions/miniprogram`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012602225>
pub static POST_MINIPROGRAM: Operation = Operation {
    title: "个人收款交易下单-小程序",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012602225"],
    content: Content::Json,
    body: &[
        Field::text("combine_appid", "平台商户应用ID").required(),
        Field::text("combine_mchid", "平台商户号").required(),
        Field::text("combine_out_trade_no", "交易单订单号").required(),
        Field::object("combine_payer_info", "支付者", POST_MINIPROGRAM_BODY_COMBINE_PAYER_INFO).required(),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::list("sub_orders", "商品单信息", &Kind::Object(POST_MINIPROGRAM_BODY_SUB_ORDERS)).required(),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址"),
        Field::text("trade_scenario", "").values(TRADE_SCENARIO_VALUES),
    ],
    answer: POST_JSAPI_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_combine_transactions_miniprogram", "POST", "/v3/combine-transactions/miniprogram")
};

/// 合单下单-Native支付: `POST /v3/combine-transactions/native`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012556982>
pub static POST_NATIVE: Operation = Operation {
    title: "合单下单-Native支付",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012556982",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012547310",
        "https://pay.weixin.qq.com/doc/v3/partner/4012758240",
        "https://pay.weixin.qq.com/doc/v3/partner/4012708704",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760629",
    ],
    ask: Some("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}"),
    headers: POST_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("combine_appid", "合单商户appid").required(),
        Field::text("combine_mchid", "合单商户号").required(),
        Field::text("combine_out_trade_no", "合单商户订单号").required(),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::list("sub_orders", "商品单信息", &Kind::Object(BODY_SUB_ORDERS)).required(),
        Field::text("time_start", "交易起始时间"),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址").required(),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::object("combine_payer_info", "支付者", BODY_COMBINE_PAYER_INFO),
    ],
    answer: &[Field::text("code_url", "二维码链接").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_combine_transactions_native", "POST", "/v3/combine-transactions/native")
};

/// 合单查询订单: `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012557006>
pub static GET_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO: Operation = Operation {
    title: "合单查询订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012557006",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421126",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421222",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421316",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421401",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012551745",
        "https://pay.weixin.qq.com/doc/v3/partner/4012761057",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462099",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462164",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462240",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462520",
        "https://pay.weixin.qq.com/doc/v3/partner/4012708988",
        "https://pay.weixin.qq.com/doc/v3/partner/4012602253",
        "https://pay.weixin.qq.com/doc/v3/partner/4012761049",
        "https://pay.weixin.qq.com/doc/v3/partner/4015973142",
    ],
    repeat: Repeat::Harmless,
    variables: GET_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_VARIABLES,
    answer: &[
        Field::text("combine_appid", "合单商户appid").required(),
        Field::text("combine_mchid", "合单商户号").required(),
        Field::text("combine_out_trade_no", "合单商户订单号").required(),
        Field::text("combine_transaction_id", "交易单微信支付订单号").required(),
        Field::object("scene_info", "场景信息", ANSWER_SCENE_INFO),
        Field::list("sub_orders", "商品单信息", &Kind::Object(GET_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_ANSWER_SUB_ORDERS)),
        Field::object("combine_payer_info", "支付者", POST_MINIPROGRAM_BODY_COMBINE_PAYER_INFO),
        Field::text("trade_scenario", "").values(TRADE_SCENARIO_VALUES),
        Field::object("installment_info", "使用的商户贴息信息", INSTALLMENT_INFO),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_combine_transactions_out_trade_no_combine_out_trade_no",
        "GET",
        "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
    )
};

/// 合单关闭订单: `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012577452>
pub static POST_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_CLOSE: Operation = Operation {
    title: "合单关闭订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012577452",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421130",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421225",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421330",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013421404",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012551793",
        "https://pay.weixin.qq.com/doc/v3/partner/4012761079",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462102",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462171",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462247",
        "https://pay.weixin.qq.com/doc/v3/partner/4013462566",
        "https://pay.weixin.qq.com/doc/v3/partner/4012709095",
        "https://pay.weixin.qq.com/doc/v3/partner/4012602237",
        "https://pay.weixin.qq.com/doc/v3/partner/4012761093",
        "https://pay.weixin.qq.com/doc/v3/partner/4015973150",
    ],
    variables: GET_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("combine_appid", "合单商户appid").required(),
        Field::list(
            "sub_orders",
            "商品单信息",
            &Kind::Object(POST_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_CLOSE_BODY_SUB_ORDERS),
        )
        .required(),
    ],
    ..Operation::new(
        "post_v3_combine_transactions_out_trade_no_combine_out_trade_no_close",
        "POST",
        "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
    )
};
