// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transactions`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static PAYER: &[Field] =
    &[Field::text("openid", "用户标识"), Field::text("sp_openid", "用户标识"), Field::text("sub_openid", "用户标识")];

static AMOUNT: &[Field] = &[Field::integer("total", "总金额").required(), Field::text("currency", "货币类型")];

static STORE_INFO: &[Field] =
    &[Field::text("id", "编号"), Field::text("name", "名称").required(), Field::text("address", "详细地址").required()];

static SCENE_INFO: &[Field] = &[
    Field::text("device_id", "商户端设备号"),
    Field::text("device_ip", "商户端设备IP"),
    Field::text("payer_client_ip", "用户终端IP"),
    Field::text("operator_id", "操作员ID"),
    Field::object("store_info", "商户门店信息", STORE_INFO),
];

static GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码").required(),
    Field::text("wxpay_goods_id", "微信侧商品编码"),
    Field::text("goods_name", "商品名称"),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("price", "商品单价").required(),
];

static DETAIL: &[Field] = &[
    Field::integer("cost_price", "订单原价"),
    Field::text("receipt_id", "商品小票ID"),
    Field::list("goods_detail", "单品列表", &Kind::Object(GOODS_DETAIL)),
];

static TRADE_TYPE_VALUES: &[&str] = &["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"];

static TRADE_STATE_VALUES: &[&str] = &["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"];

static ANSWER_PAYER: &[Field] = &[
    Field::text("openid", "用户标识"),
    Field::text("sp_openid", "机构用户标识"),
    Field::text("sub_openid", "子商户用户标识"),
];

static TYPE_VALUES: &[&str] = &["SETTLEMENT_RATE"];

static EXCHANGE_RATE: &[Field] = &[Field::text("type", "").values(TYPE_VALUES), Field::integer("rate", "汇率值")];

static ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::integer("payer_total", "用户支付金额").required(),
    Field::text("currency", "订单标价币种").required(),
    Field::text("payer_currency", "用户支付币种").required(),
    Field::object("exchange_rate", "汇率信息", EXCHANGE_RATE),
];

static SCOPE_VALUES: &[&str] = &["GLOBAL", "SINGLE"];

static PROMOTION_DETAIL_TYPE_VALUES: &[&str] = &["COUPON", "DISCOUNT"];

static PROMOTION_DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码").required(),
    Field::text("goods_remark", "商品备注"),
    Field::integer("discount_amount", "商品优惠金额").required(),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("price", "商品价格").required(),
];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "").values(PROMOTION_DETAIL_TYPE_VALUES),
    Field::integer("amount", "优惠券面额").required(),
    Field::text("currency", "优惠币种").required(),
    Field::text("activity_id", "活动ID"),
    Field::integer("wxpay_contribute_amount", "微信出资"),
    Field::integer("merchant_contribute_amount", "商户出资"),
    Field::integer("other_contribute_amount", "其他出资"),
    Field::list("goods_detail", "单品列表", &Kind::Object(PROMOTION_DETAIL_GOODS_DETAIL)),
];

static BODY_PAYER: &[Field] = &[Field::text("auth_code", "授权码").required()];

static POST_MICROPAY_ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::text("currency", "货币类型"),
    Field::integer("payer_total", "用户支付金额").required(),
    Field::text("payer_currency", "支付货币类型"),
    Field::object("exchange_rate", "汇率", EXCHANGE_RATE),
];

static DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码").required(),
    Field::text("goods_remark", "商品备注"),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("price", "商品价格").required(),
];

static ANSWER_DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "").values(PROMOTION_DETAIL_TYPE_VALUES),
    Field::integer("amount", "优惠券面额").required(),
    Field::text("currency", "货币类型"),
    Field::text("activity_id", "活动ID"),
    Field::integer("wechatpay_contribute_amount", "微信出资"),
    Field::integer("merchant_contribute_amount", "商户出资"),
    Field::integer("other_contribute_amount", "其他出资"),
    Field::list("goods_detail", "单品列表", &Kind::Object(DETAIL_GOODS_DETAIL)),
];

static BODY_SCENE_INFO: &[Field] = &[
    Field::text("device_id", "商户端设备号"),
    Field::text("device_ip", "商户端设备IP"),
    Field::text("payer_client_ip", "用户终端IP").required(),
    Field::text("operator_id", "操作员ID"),
    Field::object("store_info", "商户门店信息", STORE_INFO).required(),
];

static POST_APP_BODY: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("appid", "APPID").required(),
    Field::text("sub_mchid", "子商户号").required(),
    Field::text("sp_mchid", "机构商户号").required(),
    Field::text("sp_appid", "机构APPID").required(),
    Field::text("sub_appid", "子商户APPID"),
    Field::text("description", "商品描述").required(),
    Field::text("attach", "商户数据"),
    Field::text("notify_url", "通知地址").required(),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("goods_tag", "商品标记"),
    Field::text("trade_type", "交易类型").required(),
    Field::text("limit_pay", "指定支付方式"),
    Field::text("time_start", "交易起始时间"),
    Field::text("time_expire", "交易结束时间"),
    Field::text("merchant_category_code", "MCC码").required(),
    Field::object("payer", "支付者", PAYER),
    Field::object("amount", "订单金额", AMOUNT).required(),
    Field::object("scene_info", "场景信息", SCENE_INFO),
    Field::list("detail", "优惠功能", &Kind::Object(DETAIL)),
];

static POST_APP_ANSWER: &[Field] = &[Field::text("prepay_id", "预支付交易会话标识").required()];

static GET_ID_TRANSACTION_ID_VARIABLES: &[Field] = &[Field::text("transaction_id", "微信支付订单号").required()];

static GET_ID_TRANSACTION_ID_QUERY: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("sub_mchid", "子商户号").required(),
    Field::text("sp_mchid", "机构商户号").required(),
];

static GET_ID_TRANSACTION_ID_ANSWER: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("appid", "APPID").required(),
    Field::text("sp_mchid", "机构商户号").required(),
    Field::text("sub_mchid", "子商户号").required(),
    Field::text("sp_appid", "机构APPID").required(),
    Field::text("sub_appid", "子商户APPID"),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("id", "微信支付订单号").required(),
    Field::text("attach", "商户数据"),
    Field::text("trade_type", "").values(TRADE_TYPE_VALUES).required(),
    Field::text("bank_type", "付款银行").required(),
    Field::text("success_time", "支付完成时间").required(),
    Field::text("trade_state", "").values(TRADE_STATE_VALUES).required(),
    Field::text("trade_state_desc", "交易状态描述").required(),
    Field::object("payer", "支付者", ANSWER_PAYER).required(),
    Field::object("amount", "订单金额", ANSWER_AMOUNT).required(),
    Field::list("promotion_detail", "优惠功能", &Kind::Object(PROMOTION_DETAIL)),
];

static POST_ID_TRANSACTION_ID_CLOSE_BODY: &[Field] = &[
    Field::text("mchid", "直连商户号").required(),
    Field::text("sub_mchid", "子商户号"),
    Field::text("sp_mchid", "机构商户号"),
];

static POST_ID_TRANSACTION_ID_REVERSE_BODY: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("sp_mchid", "机构商户号").required(),
    Field::text("sub_mchid", "子商户号").required(),
];

static GET_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES: &[Field] = &[Field::text("out_trade_no", "商户订单号").required()];

/// APP支付下单: `POST /v3/transactions/app`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml>
pub static POST_APP: Operation = Operation {
    title: "APP支付下单",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml"],
    status: &["redesigned"],
    content: Content::Json,
    body: POST_APP_BODY,
    answer: POST_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_transactions_app", "POST", "/v3/transactions/app")
};

/// 查询订单(微信支付订单号): `GET /v3/transactions/id/{transaction_id}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml>
pub static GET_ID_TRANSACTION_ID: Operation = Operation {
    title: "查询订单(微信支付订单号)",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml"],
    status: &["redesigned"],
    repeat: Repeat::Harmless,
    variables: GET_ID_TRANSACTION_ID_VARIABLES,
    query: GET_ID_TRANSACTION_ID_QUERY,
    answer: GET_ID_TRANSACTION_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_transactions_id_transaction_id", "GET", "/v3/transactions/id/{transaction_id}")
};

/// 关闭订单(微信支付订单号): `POST /v3/transactions/id/{transaction_id}/close`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml>
pub static POST_ID_TRANSACTION_ID_CLOSE: Operation = Operation {
    title: "关闭订单(微信支付订单号)",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml"],
    status: &["redesigned"],
    variables: GET_ID_TRANSACTION_ID_VARIABLES,
    content: Content::Json,
    body: POST_ID_TRANSACTION_ID_CLOSE_BODY,
    ..Operation::new(
        "post_v3_transactions_id_transaction_id_close",
        "POST",
        "/v3/transactions/id/{transaction_id}/close",
    )
};

/// 撤销订单(微信支付订单号): `POST /v3/transactions/id/{transaction_id}/reverse`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml>
pub static POST_ID_TRANSACTION_ID_REVERSE: Operation = Operation {
    title: "撤销订单(微信支付订单号)",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml"],
    status: &["redesigned"],
    variables: &[Field::text("transaction_id", "微信订单号").required()],
    content: Content::Json,
    body: POST_ID_TRANSACTION_ID_REVERSE_BODY,
    ..Operation::new(
        "post_v3_transactions_id_transaction_id_reverse",
        "POST",
        "/v3/transactions/id/{transaction_id}/reverse",
    )
};

/// 小程序/公众号支付下单: `POST /v3/transactions/jsapi`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml>
pub static POST_JSAPI: Operation = Operation {
    title: "小程序/公众号支付下单",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml"],
    status: &["redesigned"],
    content: Content::Json,
    body: POST_APP_BODY,
    answer: POST_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_transactions_jsapi", "POST", "/v3/transactions/jsapi")
};

/// 提交付款码支付: `POST /v3/transactions/micropay`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml>
pub static POST_MICROPAY: Operation = Operation {
    title: "提交付款码支付",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml"],
    status: &["redesigned"],
    content: Content::Json,
    body: &[
        Field::text("mchid", "商户号").required(),
        Field::text("appid", "APPID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::text("sp_appid", "机构APPID").required(),
        Field::text("sub_appid", "子商户APPID"),
        Field::text("description", "商品描述").required(),
        Field::text("attach", "商户数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("goods_tag", "商品标记"),
        Field::text("trade_type", "交易类型").required(),
        Field::text("limit_pay", "指定支付方式"),
        Field::text("merchant_category_code", "MCC码").required(),
        Field::object("payer", "支付者", BODY_PAYER),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::list("detail", "优惠功能", &Kind::Object(DETAIL)),
    ],
    answer: &[
        Field::text("id", "微信支付订单号").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("appid", "APPID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::text("sp_appid", "机构APPID").required(),
        Field::text("sub_appid", "子商户APPID"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("trade_type", "").values(TRADE_TYPE_VALUES).required(),
        Field::text("trade_state", "").values(TRADE_STATE_VALUES).required(),
        Field::text("trade_state_desc", "交易状态描述").required(),
        Field::text("bank_type", "付款银行").required(),
        Field::text("attach", "商户数据"),
        Field::text("success_time", "支付完成时间").required(),
        Field::object("payer", "支付者", PAYER),
        Field::object("amount", "订单金额", POST_MICROPAY_ANSWER_AMOUNT).required(),
        Field::list("detail", "优惠功能", &Kind::Object(ANSWER_DETAIL)),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_transactions_micropay", "POST", "/v3/transactions/micropay")
};

/// H5支付下单: `POST /v3/transactions/mweb`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml>
pub static POST_MWEB: Operation = Operation {
    title: "H5支付下单",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml"],
    status: &["redesigned"],
    content: Content::Json,
    body: &[
        Field::text("mchid", "商户号").required(),
        Field::text("appid", "APPID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sp_mchid", "机构商户号").required(),
        Field::text("sp_appid", "机构APPID").required(),
        Field::text("sub_appid", "子商户APPID"),
        Field::text("description", "商品描述").required(),
        Field::text("attach", "商户数据"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("goods_tag", "商品标记"),
        Field::text("trade_type", "交易类型").required(),
        Field::text("limit_pay", "指定支付方式"),
        Field::text("time_start", "交易起始时间"),
        Field::text("time_expire", "交易结束时间"),
        Field::text("merchant_category_code", "MCC码").required(),
        Field::object("payer", "支付者", PAYER),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::object("scene_info", "场景信息", BODY_SCENE_INFO).required(),
        Field::list("detail", "优惠功能", &Kind::Object(DETAIL)),
    ],
    answer: &[Field::text("mweb_url", "支付跳转链接").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_transactions_mweb", "POST", "/v3/transactions/mweb")
};

/// 扫码支付下单: `POST /v3/transactions/native`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml>
pub static POST_NATIVE: Operation = Operation {
    title: "扫码支付下单",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml"],
    status: &["redesigned"],
    content: Content::Json,
    body: POST_APP_BODY,
    answer: &[Field::text("code_url", "二维码链接").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_transactions_native", "POST", "/v3/transactions/native")
};

/// 查询订单(商户订单号): `GET /v3/transactions/out-trade-no/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml>
pub static GET_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "查询订单(商户订单号)",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml"],
    status: &["redesigned"],
    repeat: Repeat::Harmless,
    variables: GET_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES,
    query: GET_ID_TRANSACTION_ID_QUERY,
    answer: GET_ID_TRANSACTION_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_transactions_out_trade_no_out_trade_no",
        "GET",
        "/v3/transactions/out-trade-no/{out_trade_no}",
    )
};

/// 关闭订单(商户订单号): `POST /v3/transactions/out-trade-no/{out_trade_no}/close`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml>
pub static POST_OUT_TRADE_NO_OUT_TRADE_NO_CLOSE: Operation = Operation {
    title: "关闭订单(商户订单号)",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml"],
    status: &["redesigned"],
    variables: GET_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES,
    content: Content::Json,
    body: POST_ID_TRANSACTION_ID_CLOSE_BODY,
    ..Operation::new(
        "post_v3_transactions_out_trade_no_out_trade_no_close",
        "POST",
        "/v3/transactions/out-trade-no/{out_trade_no}/close",
    )
};

/// 撤销订单(商户订单号): `POST /v3/transactions/out-trade-no/{out_trade_no}/reverse`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml>
pub static POST_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE: Operation = Operation {
    title: "撤销订单(商户订单号)",
    prefix: "/hk",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml"],
    status: &["redesigned"],
    variables: GET_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES,
    content: Content::Json,
    body: POST_ID_TRANSACTION_ID_REVERSE_BODY,
    ..Operation::new(
        "post_v3_transactions_out_trade_no_out_trade_no_reverse",
        "POST",
        "/v3/transactions/out-trade-no/{out_trade_no}/reverse",
    )
};
