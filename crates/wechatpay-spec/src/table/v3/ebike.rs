// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ebike`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static CHARGE_INFO: &[Field] = &[
    Field::text("start_time", "开始时间").required(),
    Field::text("charging_station_name", "充电站名称").required(),
    Field::text("charging_gun_number", "充电枪编号").required(),
    Field::text("device_id", "充电位设备号").required(),
];

static AMOUNT: &[Field] = &[Field::integer("total", "订单总金额").required(), Field::text("currency", "货币类型")];

static BODY_CHARGE_INFO: &[Field] = &[
    Field::text("start_time", "开始时间").required(),
    Field::text("end_time", "结束时间").required(),
    Field::text("charging_station_name", "充电站名称").required(),
    Field::text("charging_gun_number", "充电枪编号").required(),
    Field::integer("charged_capacity", "已充电量").required(),
    Field::integer("park_duration", "车位延时占用时长"),
    Field::integer("park_fee", "车位延时占用产生的费用"),
];

static DEVICE_INFO: &[Field] =
    &[Field::text("device_id", "充电位设备号").required(), Field::text("device_ip", "商户端设备ip").required()];

static PAYER: &[Field] =
    &[Field::text("openid", "用户在服务商的标识"), Field::text("sub_openid", "用户在特约商户的标识")];

static ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::text("currency", "货币类型"),
    Field::integer("payer_total", "用户实际支付金额"),
    Field::integer("discount_total", "折扣"),
];

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

static GET_CHARGE_CONTRACTS_CONTRACT_ID_VARIABLES: &[Field] =
    &[Field::text("contract_id", "充电授权扣费协议号").required()];

static GET_CHARGE_CONTRACTS_CONTRACT_ID_QUERY: &[Field] = &[Field::text("sub_mchid", "特约商户号")];

static GET_CHARGE_CONTRACTS_CONTRACT_ID_ANSWER: &[Field] = &[
    Field::text("mchid", "服务商商户号").required(),
    Field::text("openid", "用户标识").required(),
    Field::text("sub_mchid", "特约商户号"),
    Field::text("contract_id", "充电授权扣费协议号"),
    Field::text("contract_state", "协议状态").required(),
];

static GET_CHARGE_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("sub_mchid", "特约商户号"),
    Field::text("appid", "服务商公众号ID").required(),
    Field::text("sub_appid", "特约商户公众号ID"),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("transaction_id", "微信订单号"),
    Field::text("attach", "商户数据"),
    Field::text("trade_type", "交易类型").required(),
    Field::text("bank_type", "银行类型"),
    Field::text("success_time", "成功时间"),
    Field::text("trade_state", "交易状态").required(),
    Field::text("trade_state_des", "交易状态描述"),
    Field::text("contract_id", "充电授权扣费协议号").required(),
    Field::object("payer", "支付者信息", PAYER),
    Field::object("amount", "订单金额信息", ANSWER_AMOUNT).required(),
    Field::object("device_info", "设备信息", DEVICE_INFO).required(),
    Field::list("promotion_detail", "优惠信息", &Kind::Object(PROMOTION_DETAIL)),
];

/// 预开通服务: `POST /v3/ebike/charge/contracts/preopen`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml>
pub static POST_CHARGE_CONTRACTS_PREOPEN: Operation = Operation {
    title: "预开通服务",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml"],
    deprecated: true,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "特约商户号"),
        Field::text("appid", "服务商公众号ID").required(),
        Field::text("sub_appid", "特约商户公众号ID"),
        Field::text("trade_scene", "交易场景").required(),
        Field::text("openid", "用户标识").required(),
    ],
    answer: &[Field::text("preopen_id", "预开通ID").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_ebike_charge_contracts_preopen", "POST", "/v3/ebike/charge/contracts/preopen")
};

/// 通过签约号查询用户状态: `GET /v3/ebike/charge/contracts/{contract_id}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml>
pub static GET_CHARGE_CONTRACTS_CONTRACT_ID: Operation = Operation {
    title: "通过签约号查询用户状态",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml"],
    deprecated: true,
    repeat: Repeat::Harmless,
    variables: GET_CHARGE_CONTRACTS_CONTRACT_ID_VARIABLES,
    query: GET_CHARGE_CONTRACTS_CONTRACT_ID_QUERY,
    answer: GET_CHARGE_CONTRACTS_CONTRACT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_ebike_charge_contracts_contract_id", "GET", "/v3/ebike/charge/contracts/{contract_id}")
};

/// 创建用户当次充电代扣凭证: `POST /v3/ebike/charge/contracts/{contract_id}/confirm`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml>
pub static POST_CHARGE_CONTRACTS_CONTRACT_ID_CONFIRM: Operation = Operation {
    title: "创建用户当次充电代扣凭证",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml"],
    deprecated: true,
    variables: GET_CHARGE_CONTRACTS_CONTRACT_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "特约商户号"),
        Field::text("appid", "服务商公众号ID").required(),
        Field::text("sub_appid", "特约商户公众号ID"),
        Field::object("charge_info", "充电场景信息", CHARGE_INFO).required(),
    ],
    answer: &[Field::text("charging_token", "用户充电代扣凭证").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ebike_charge_contracts_contract_id_confirm",
        "POST",
        "/v3/ebike/charge/contracts/{contract_id}/confirm",
    )
};

/// 充电自行车代扣受理扣款: `POST /v3/ebike/charge/transactions`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml>
pub static POST_CHARGE_TRANSACTIONS: Operation = Operation {
    title: "充电自行车代扣受理扣款",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml"],
    deprecated: true,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "特约商户号"),
        Field::text("appid", "服务商公众号ID").required(),
        Field::text("sub_appid", "特约商户公众号ID"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("attach", "附加字段"),
        Field::text("goods_tag", "营销信息"),
        Field::text("notify_url", "通知url").required(),
        Field::text("description", "商品描述").required(),
        Field::text("charging_token", "用户充电代扣凭证").required(),
        Field::object("amount", "订单金额信息", AMOUNT).required(),
        Field::object("charge_info", "充电自行车场景信息", BODY_CHARGE_INFO).required(),
        Field::object("device_info", "设备信息", DEVICE_INFO).required(),
    ],
    answer: &[Field::text("accept_state", "受理状态").required(), Field::text("create_time", "订单创建时间")],
    reply: Reply::Json,
    ..Operation::new("post_v3_ebike_charge_transactions", "POST", "/v3/ebike/charge/transactions")
};

/// 查询订单: `GET /v3/ebike/charge/transactions/id/{transaction_id}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml>
pub static GET_CHARGE_TRANSACTIONS_ID_TRANSACTION_ID: Operation = Operation {
    title: "查询订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml"],
    deprecated: true,
    repeat: Repeat::Harmless,
    variables: &[Field::text("transaction_id", "微信支付订单号").required()],
    query: GET_CHARGE_CONTRACTS_CONTRACT_ID_QUERY,
    answer: GET_CHARGE_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ebike_charge_transactions_id_transaction_id",
        "GET",
        "/v3/ebike/charge/transactions/id/{transaction_id}",
    )
};

/// 查询订单: `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml>
pub static GET_CHARGE_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "查询订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml"],
    deprecated: true,
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_trade_no", "商户订单号").required()],
    query: GET_CHARGE_CONTRACTS_CONTRACT_ID_QUERY,
    answer: GET_CHARGE_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ebike_charge_transactions_out_trade_no_out_trade_no",
        "GET",
        "/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}",
    )
};

/// 通过用户标识查询用户状态: `GET /v3/ebike/charge/users/{openid}/contract`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml>
pub static GET_CHARGE_USERS_OPENID_CONTRACT: Operation = Operation {
    title: "通过用户标识查询用户状态",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml"],
    deprecated: true,
    repeat: Repeat::Harmless,
    variables: &[Field::text("openid", "用户标识").required()],
    query: &[Field::text("sub_mchid", "特约商户号"), Field::text("trade_scene", "交易场景").required()],
    answer: GET_CHARGE_CONTRACTS_CONTRACT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_ebike_charge_users_openid_contract", "GET", "/v3/ebike/charge/users/{openid}/contract")
};
