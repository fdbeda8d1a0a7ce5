// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static IDENTIFY: &[Field] = &[
    Field::of("encrypted_real_name", "姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("encrypted_credential_id", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("credential_type", "证件类型").required(),
];

static HIGHWAY_INFO: &[Field] = &[
    Field::text("plate_number", "车牌号").required(),
    Field::text("start_time", "入站时间").required(),
    Field::text("end_time", "出站时间").required(),
    Field::text("channel_type", "通道类型").required(),
    Field::text("car_type", "车辆类型"),
    Field::text("entrance", "入口名称").required(),
    Field::text("exit", "出口名称"),
    Field::integer("carrying_capacity", "承载人数"),
    Field::text("carrying_range", "荷载范围"),
];

static AMOUNT: &[Field] = &[Field::integer("total", "订单金额"), Field::text("currency", "货币类型")];

static DEVICE_INFO: &[Field] =
    &[Field::text("device_id", "商户端设备号"), Field::text("device_ip", "商户端设备IP").required()];

static PAYER: &[Field] =
    &[Field::text("sp_openid", "用户在服务商APP的标识"), Field::text("sub_openid", "用户在特约商户APP的标识")];

static ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::text("currency", "货币类型"),
    Field::integer("payer_total", "用户实际支付金额"),
    Field::integer("discount_total", "折扣"),
];

static ANSWER_DEVICE_INFO: &[Field] =
    &[Field::text("device_id", "商户端设备号"), Field::text("device_ip", "商户端设备IP")];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "优惠范围"),
    Field::text("type", "优惠类型"),
    Field::text("activity_id", "活动ID"),
    Field::integer("amount", "优惠券面额").required(),
    Field::integer("wxpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
];

static PLATE_COLOR_VALUES: &[&str] = &["BLUE", "GREEN", "YELLOW", "BLACK", "WHITE", "LIMEGREEN"];

static STATE_VALUES: &[&str] = &["NORMAL", "BLOCKED"];

static BLOCK_REASON_VALUES: &[&str] = &["PAUSE", "OVERDUE", "OUT_SERVICE", "EVALUATION_FAILED"];

static SERVICE_STATE_VALUES: &[&str] = &["NORMAL", "PAUSE", "OUT_SERVICE"];

static PARKING_INFO: &[Field] = &[
    Field::text("parking_id", "停车入场id").required(),
    Field::text("plate_number", "车牌号").required(),
    Field::text("plate_color", "").values(PLATE_COLOR_VALUES).required(),
    Field::text("start_time", "入场时间").required(),
    Field::text("end_time", "出场时间").required(),
    Field::text("parking_name", "停车场名称").required(),
    Field::integer("charging_duration", "计费时长").required(),
    Field::text("device_id", "停车场设备id").required(),
];

static ANSWER_PAYER: &[Field] =
    &[Field::text("openid", "用户在appid下的标识").required(), Field::text("sub_openid", "用户在sub_appid下的标识")];

static GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::text("currency", "货币类型").required(),
    Field::integer("payer_total", "用户实际支付金额"),
    Field::integer("discount_total", "折扣"),
];

static ANSWER_PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "优惠范围"),
    Field::text("type", "优惠类型"),
    Field::text("stock_id", "活动ID"),
    Field::integer("amount", "优惠券面额").required(),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
    Field::text("currency", "优惠币种"),
];

static PROFIT_SHARING_VALUES: &[&str] = &["Y", "N"];

static CURRENCY_VALUES: &[&str] = &["CNY"];

static BODY_AMOUNT: &[Field] =
    &[Field::integer("total", "订单金额").required(), Field::text("currency", "").values(CURRENCY_VALUES)];

static TRADE_STATE_VALUES: &[&str] = &["SUCCESS", "ACCEPTED", "PAY_FAIL", "REFUND"];

static TRADE_SCENE_VALUES: &[&str] = &["PARKING"];

static POST_TRANSACTIONS_PARKING_ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::text("currency", "").values(CURRENCY_VALUES).required(),
    Field::integer("payer_total", "用户实际支付金额"),
    Field::integer("discount_total", "折扣"),
];

static SCOPE_VALUES: &[&str] = &["SINGLE", "GLOBAL"];

static TYPE_VALUES: &[&str] = &["CASH", "NOCASH"];

static POST_TRANSACTIONS_PARKING_ANSWER_PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "").values(TYPE_VALUES),
    Field::text("stock_id", "活动ID"),
    Field::integer("amount", "优惠券面额").required(),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
    Field::text("currency", "").values(CURRENCY_VALUES),
];

static GET_ETC_CONTRACTS_CONTRACT_ID_QUERY: &[Field] = &[Field::text("sub_mchid", "特约商户号")];

static GET_ETC_CONTRACTS_CONTRACT_ID_ANSWER: &[Field] = &[
    Field::text("appid", "发起签约的appid").required(),
    Field::text("sp_mchid", "服务商商户号").required(),
    Field::text("sp_openid", "用户在发起签约APP的标识").required(),
    Field::text("sub_appid", "子商户appid"),
    Field::text("sub_mchid", "特约商户号"),
    Field::text("contract_id", "ETC扣费授权协议号").required(),
    Field::text("bind_state", "ETC绑定状态").required(),
    Field::text("plate_number", "绑定的车牌号").required(),
    Field::text("sub_openid", "用户在发起签约子APP的标识"),
];

static POST_ETC_TRANSACTIONS_HIGHWAY_ANSWER: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("sub_mchid", "特约商户号"),
    Field::text("appid", "商户appid").required(),
    Field::text("sub_appid", "特约商户appid"),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("transaction_id", "微信支付订单号").required(),
    Field::text("attach", "商户数据"),
    Field::text("trade_type", "交易类型").required(),
    Field::text("bank_type", "付款银行"),
    Field::text("success_time", "支付完成时间"),
    Field::text("trade_state", "交易状态").required(),
    Field::text("trade_state_desc", "交易状态描述"),
    Field::object("payer", "支付者", PAYER),
    Field::object("amount", "订单金额", ANSWER_AMOUNT).required(),
    Field::object("device_info", "设备信息", ANSWER_DEVICE_INFO),
    Field::list("promotion_detail", "优惠详情", &Kind::Object(PROMOTION_DETAIL)),
];

static GET_ETC_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES: &[Field] =
    &[Field::text("out_trade_no", "商户订单号").required()];

/// 通过商户ETC绑定号查询签约状态: `GET /v3/vehicle/etc/contracts/{contract_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012715667>
pub static GET_ETC_CONTRACTS_CONTRACT_ID: Operation = Operation {
    title: "通过商户ETC绑定号查询签约状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012715667"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("contract_id", "商户etc绑定号").required()],
    query: GET_ETC_CONTRACTS_CONTRACT_ID_QUERY,
    answer: GET_ETC_CONTRACTS_CONTRACT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_vehicle_etc_contracts_contract_id", "GET", "/v3/vehicle/etc/contracts/{contract_id}")
};

/// 预开通用户ETC指定卡扣费: `POST /v3/vehicle/etc/preopen`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012715215>
pub static POST_ETC_PREOPEN: Operation = Operation {
    title: "预开通用户ETC指定卡扣费",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012715215"],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商appid").required(),
        Field::text("sub_appid", "子商户appid"),
        Field::text("sub_mchid", "特约商户号"),
        Field::text("openid", "用户标识").required(),
        Field::text("plan_id", "ETC授权扣费模板ID").required(),
        Field::text("etc_device_id", "ETC设备号"),
        Field::text("plate_number", "车牌号").required(),
        Field::object("identify", "实名信息", IDENTIFY).required(),
        Field::of("bank_card_no", "用户开通ETC时绑定的银行卡", Kind::Sealed(Seal::PlatformKey)),
    ],
    answer: &[Field::text("preopen_id", "预开通ID").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_vehicle_etc_preopen", "POST", "/v3/vehicle/etc/preopen")
};

/// 高速场景商户扣款: `POST /v3/vehicle/etc/transactions/highway`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012715331>
pub static POST_ETC_TRANSACTIONS_HIGHWAY: Operation = Operation {
    title: "高速场景商户扣款",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012715331"],
    content: Content::Json,
    body: &[
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("sub_mchid", "特约商户号"),
        Field::text("appid", "商户appid").required(),
        Field::text("sub_appid", "特约商户appid"),
        Field::text("contract_id", "ETC扣费授权协议号").required(),
        Field::text("description", "商品信息").required(),
        Field::text("attach", "附加信息"),
        Field::text("goods_tag", "营销信息"),
        Field::object("highway_info", "高速场景信息", HIGHWAY_INFO).required(),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::object("device_info", "设备信息", DEVICE_INFO),
    ],
    answer: POST_ETC_TRANSACTIONS_HIGHWAY_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_vehicle_etc_transactions_highway", "POST", "/v3/vehicle/etc/transactions/highway")
};

/// 查询订单: `GET /v3/vehicle/etc/transactions/id/{transaction_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012715719>
pub static GET_ETC_TRANSACTIONS_ID_TRANSACTION_ID: Operation = Operation {
    title: "查询订单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012715719"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("transaction_id", "微信支付订单号").required()],
    query: GET_ETC_CONTRACTS_CONTRACT_ID_QUERY,
    answer: POST_ETC_TRANSACTIONS_HIGHWAY_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_vehicle_etc_transactions_id_transaction_id",
        "GET",
        "/v3/vehicle/etc/transactions/id/{transaction_id}",
    )
};

/// 查询订单: `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012715845>
pub static GET_ETC_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "查询订单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012715845"],
    repeat: Repeat::Harmless,
    variables: GET_ETC_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES,
    query: GET_ETC_CONTRACTS_CONTRACT_ID_QUERY,
    answer: POST_ETC_TRANSACTIONS_HIGHWAY_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_vehicle_etc_transactions_out_trade_no_out_trade_no",
        "GET",
        "/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}",
    )
};

/// 查询ETC签约状态: `GET /v3/vehicle/etc/users/{openid}/contracts`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012715623>
pub static GET_ETC_USERS_OPENID_CONTRACTS: Operation = Operation {
    title: "查询ETC签约状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012715623"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("openid", "用户标识").required()],
    query: &[
        Field::text("sub_mchid", "特约商户号"),
        Field::text("plan_id", "ETC授权扣费模板ID").required(),
        Field::text("plate_number", "车牌号").required(),
    ],
    answer: GET_ETC_CONTRACTS_CONTRACT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_vehicle_etc_users_openid_contracts", "GET", "/v3/vehicle/etc/users/{openid}/contracts")
};

/// 创建停车入场: `POST /v3/vehicle/parking/parkings`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012533937>
pub static POST_PARKING_PARKINGS: Operation = Operation {
    title: "创建停车入场",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012533937",
        "https://pay.weixin.qq.com/doc/v3/partner/4012533994",
    ],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("out_parking_no", "商户入场id").required(),
        Field::text("plate_number", "车牌号").required(),
        Field::text("plate_color", "").values(PLATE_COLOR_VALUES).required(),
        Field::text("notify_url", "回调通知url").required(),
        Field::text("start_time", "入场时间").required(),
        Field::text("parking_name", "停车场名称").required(),
        Field::integer("free_duration", "免费时长").required(),
    ],
    answer: &[
        Field::text("id", "停车入场id").required(),
        Field::text("out_parking_no", "商户入场id").required(),
        Field::text("plate_number", "车牌号").required(),
        Field::text("plate_color", "").values(PLATE_COLOR_VALUES).required(),
        Field::text("start_time", "入场时间").required(),
        Field::text("parking_name", "停车场名称").required(),
        Field::integer("free_duration", "免费时长").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("block_reason", "").values(BLOCK_REASON_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_vehicle_parking_parkings", "POST", "/v3/vehicle/parking/parkings")
};

/// 查询车牌服务开通信息: `GET /v3/vehicle/parking/services/find`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012534043>
pub static GET_PARKING_SERVICES_FIND: Operation = Operation {
    title: "查询车牌服务开通信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012534043",
        "https://pay.weixin.qq.com/doc/v3/partner/4012534183",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("appid", "应用ID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("plate_number", "车牌号").required(),
        Field::text("plate_color", "").values(PLATE_COLOR_VALUES).required(),
        Field::text("openid", "用户标识").required(),
    ],
    answer: &[
        Field::text("plate_number", "车牌号").required(),
        Field::text("plate_color", "").values(PLATE_COLOR_VALUES).required(),
        Field::text("service_open_time", "车牌服务开通时间"),
        Field::text("openid", "用户标识").required(),
        Field::text("service_state", "").values(SERVICE_STATE_VALUES).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_vehicle_parking_services_find", "GET", "/v3/vehicle/parking/services/find")
};

/// 查询订单: `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012534308>
pub static GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "查询订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012534308",
        "https://pay.weixin.qq.com/doc/v3/partner/4012534441",
    ],
    repeat: Repeat::Harmless,
    variables: GET_ETC_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES,
    query: &[Field::text("sub_mchid", "子商户号")],
    answer: &[
        Field::text("appid", "应用ID").required(),
        Field::text("sub_appid", "子商户应用ID").required(),
        Field::text("sp_mchid", "商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("description", "服务描述").required(),
        Field::text("create_time", "订单创建时间").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("trade_state", "交易状态").required(),
        Field::text("trade_state_description", "交易状态描述"),
        Field::text("success_time", "支付完成时间"),
        Field::text("bank_type", "付款银行"),
        Field::text("user_repaid", "用户是否已还款"),
        Field::text("attach", "附加数据"),
        Field::text("trade_scene", "交易场景").required(),
        Field::object("parking_info", "停车场景信息", PARKING_INFO),
        Field::object("payer", "支付者信息", ANSWER_PAYER).required(),
        Field::object("amount", "订单金额信息", GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_ANSWER_AMOUNT).required(),
        Field::list("promotion_detail", "优惠信息", &Kind::Object(ANSWER_PROMOTION_DETAIL)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_vehicle_transactions_out_trade_no_out_trade_no",
        "GET",
        "/v3/vehicle/transactions/out-trade-no/{out_trade_no}",
    )
};

/// 扣费受理: `POST /v3/vehicle/transactions/parking`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012534352>
pub static POST_TRANSACTIONS_PARKING: Operation = Operation {
    title: "扣费受理",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012534352",
        "https://pay.weixin.qq.com/doc/v3/partner/4012534427",
    ],
    ask: Some("/v3/vehicle/transactions/out-trade-no/{out_trade_no}"),
    content: Content::Json,
    body: &[
        Field::text("appid", "应用ID").required(),
        Field::text("sub_appid", "子商户应用ID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("description", "服务描述").required(),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("trade_scene", "交易场景").required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::text("notify_url", "回调通知url").required(),
        Field::text("profit_sharing", "").values(PROFIT_SHARING_VALUES),
        Field::object("amount", "订单金额", BODY_AMOUNT).required(),
        Field::object("parking_info", "停车场景信息", PARKING_INFO),
    ],
    answer: &[
        Field::text("appid", "应用ID").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sp_mchid", "商户号").required(),
        Field::text("sub_mchid", "子商户号"),
        Field::text("description", "服务描述").required(),
        Field::text("create_time", "订单创建时间").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("trade_state", "").values(TRADE_STATE_VALUES).required(),
        Field::text("trade_state_description", "交易状态描述"),
        Field::text("success_time", "支付完成时间"),
        Field::text("bank_type", "付款银行"),
        Field::text("user_repaid", "").values(PROFIT_SHARING_VALUES),
        Field::text("attach", "附加数据"),
        Field::text("trade_scene", "").values(TRADE_SCENE_VALUES).required(),
        Field::object("parking_info", "停车场景信息", PARKING_INFO),
        Field::object("payer", "支付者信息", ANSWER_PAYER).required(),
        Field::object("amount", "订单金额信息", POST_TRANSACTIONS_PARKING_ANSWER_AMOUNT).required(),
        Field::list("promotion_detail", "优惠信息", &Kind::Object(POST_TRANSACTIONS_PARKING_ANSWER_PROMOTION_DETAIL)),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_vehicle_transactions_parking", "POST", "/v3/vehicle/transactions/parking")
};
