// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-papay`

use crate::{Content, ErrorCode, Field, Format, Kind, Operation, Repeat, Reply, Role};

static CONTRACT_STATUS_VALUES: &[&str] = &["ADD", "DELETE"];

static CONTRACT_INFORMATION: &[Field] = &[
    Field::text("contract_id", "签约协议号"),
    Field::text("contract_status", "签约状态").values(CONTRACT_STATUS_VALUES),
    Field::text("create_time", "签约时间").format(Format::Time),
];

static AMOUNT: &[Field] =
    &[Field::integer("total", "总金额").least(1).required(), Field::text("currency", "货币类型").format(Format::Cny)];

static DEVICE_INFORMATION: &[Field] =
    &[Field::text("device_id", "设备号"), Field::text("device_ip", "商户端设备ip").format(Format::Ip).required()];

static TRADE_STATE_VALUES: &[&str] = &["SUCCESS", "REFUND", "ACCEPTED", "PAY_FAIL"];

static PAYER: &[Field] =
    &[Field::text("openid", "服务商APPID下的用户标识"), Field::text("sub_openid", "子商户APPID下的用户标识")];

static ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::integer("payer_total", "用户支付金额"),
    Field::integer("discount_total", "折扣"),
    Field::text("currency", "货币类型"),
];

static ANSWER_DEVICE_INFORMATION: &[Field] =
    &[Field::text("device_id", "设备号"), Field::text("device_ip", "商户端设备ip").required()];

static SCOPE_VALUES: &[&str] = &["GLOBAL", "SINGLE"];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券ID"),
    Field::text("name", "优惠名称"),
    Field::text("scope", "优惠范围").values(SCOPE_VALUES),
    Field::text("type", "优惠类型"),
    Field::integer("amount", "优惠券面额"),
    Field::text("stock_id", "活动ID"),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
];

static DATA: &[Field] = &[
    Field::text("sp_mchid", "服务商商户号").longest(32).required(),
    Field::text("appid", "服务商APPID").longest(32).required(),
    Field::text("sub_mchid", "子商户号").longest(32),
    Field::text("sub_appid", "子商户APPID").longest(32),
    Field::text("openid", "服务商APPID下的用户标识"),
    Field::text("sub_openid", "子商户APPID下的用户标识"),
    Field::text("plan_id", "签约模板号"),
    Field::object("contract_information", "签约信息", CONTRACT_INFORMATION),
];

static GET_CONTRACTS_ID_CONTRACT_ID_VARIABLES: &[Field] =
    &[Field::text("contract_id", "签约协议号").required().example("\"wx998877665544wx\"")];

static GET_CONTRACTS_ID_CONTRACT_ID_QUERY: &[Field] = &[
    Field::text("appid", "服务商APPID").longest(32).required(),
    Field::text("sub_mchid", "子商户号").longest(32),
    Field::text("sub_appid", "子商户APPID").longest(32),
];

static GET_TRANSACTIONS_ID_TRANSACTION_ID_QUERY: &[Field] = &[Field::text("sub_mchid", "子商户号").longest(32)];

static GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER: &[Field] = &[
    Field::text("sp_mchid", "服务商商户号").longest(32).required(),
    Field::text("appid", "服务商APPID").longest(32).required(),
    Field::text("sub_mchid", "子商户号").longest(32),
    Field::text("sub_appid", "子商户APPID").longest(32),
    Field::text("out_trade_no", "商户订单号").longest(32).required(),
    Field::text("transaction_id", "微信支付订单号").longest(32),
    Field::text("attach", "商户数据").longest(128),
    Field::text("bank_type", "付款银行"),
    Field::text("success_time", "支付完成时间").format(Format::Time),
    Field::text("trade_state", "交易状态").values(TRADE_STATE_VALUES).required(),
    Field::text("trade_state_description", "交易状态描述"),
    Field::object("payer", "支付者", PAYER),
    Field::object("amount", "订单金额", ANSWER_AMOUNT).required(),
    Field::object("device_information", "设备信息", ANSWER_DEVICE_INFORMATION).required(),
    Field::list("promotion_detail", "优惠详情", &Kind::Object(PROMOTION_DETAIL)),
];

/// 通过协议号查询签约: `GET /v3/edu-papay/contracts/id/{contract_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012522951>
pub static GET_CONTRACTS_ID_CONTRACT_ID: Operation = Operation {
    title: "通过协议号查询签约",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012522951",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465367",
    ],
    roles: &[Role::Direct, Role::ServiceProvider],
    repeat: Repeat::Harmless,
    note: "Partner mode sends `sub_mchid`. A contract that has ended is answered with an error.",
    variables: GET_CONTRACTS_ID_CONTRACT_ID_VARIABLES,
    query: GET_CONTRACTS_ID_CONTRACT_ID_QUERY,
    answer: &[
        Field::text("sp_mchid", "服务商商户号").longest(32).required(),
        Field::text("appid", "服务商APPID").longest(32).required(),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sub_appid", "子商户APPID").longest(32),
        Field::text("openid", "服务商APPID下的用户标识"),
        Field::text("sub_openid", "子商户APPID下的用户标识"),
        Field::text("plan_id", "签约模板号").example("\"101164396123311331\""),
        Field::object("contract_information", "签约信息", CONTRACT_INFORMATION),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_edu_papay_contracts_id_contract_id", "GET", "/v3/edu-papay/contracts/id/{contract_id}")
};

/// 预签约: `POST /v3/edu-papay/contracts/presign`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012522560>
pub static POST_CONTRACTS_PRESIGN: Operation = Operation {
    title: "预签约",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012522560",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465360",
    ],
    roles: &[Role::Direct, Role::ServiceProvider],
    ask: Some("/v3/edu-papay/user/{openid}/contracts"),
    note: "Partner mode sends `sub_mchid`.",
    content: Content::Json,
    body: &[
        Field::text("appid", "服务商APPID").longest(32).required(),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sub_appid", "子商户APPID").longest(32),
        Field::text("openid", "服务商APPID下的用户标识").required(),
        Field::text("sub_openid", "子商户APPID下的用户标识"),
        Field::text("plan_id", "签约模板号").required().example("\"101164396123311331\""),
        Field::text("user_id", "用户账号").required(),
        Field::text("period_start_date", "首次扣款日期").format(Format::Date).required(),
        Field::text("trade_scene", "场景信息枚举").required().example("\"EDUCATION_PERIOD\""),
    ],
    answer: &[Field::text("presign_token", "预签约号").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_edu_papay_contracts_presign", "POST", "/v3/edu-papay/contracts/presign")
};

/// 解约: `DELETE /v3/edu-papay/contracts/{contract_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012466882>
pub static DELETE_CONTRACTS_CONTRACT_ID: Operation = Operation {
    title: "解约",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012466882",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465374",
    ],
    roles: &[Role::Direct, Role::ServiceProvider],
    note: "No page says how partner mode names the sub-merchant here.",
    variables: GET_CONTRACTS_ID_CONTRACT_ID_VARIABLES,
    ..Operation::new("delete_v3_edu_papay_contracts_contract_id", "DELETE", "/v3/edu-papay/contracts/{contract_id}")
};

/// 教育通扣款受理: `POST /v3/edu-papay/transactions`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012524731>
pub static POST_TRANSACTIONS: Operation = Operation {
    title: "教育通扣款受理",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012524731",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465548",
    ],
    roles: &[Role::Direct, Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_trade_no"),
    ask: Some("/v3/edu-papay/transactions/out-trade-no/{out_trade_no}"),
    note: "Asynchronous: an answer means accepted. The outcome comes as `TRANSACTION.SUCCESS` or `TRANSACTION.FAIL`, or from the query of the order. Partner mode sends `sub_mchid`.",
    content: Content::Json,
    body: &[
        Field::text("appid", "服务商APPID").longest(32).required(),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sub_appid", "子商户APPID").longest(32),
        Field::text("body", "商品或支付单简要描述").required(),
        Field::text("attach", "商户数据").longest(128),
        Field::text("out_trade_no", "商户订单号").longest(32).required(),
        Field::text("goods_tag", "商品标记").longest(32),
        Field::text("notify_url", "支付回调通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("contract_id", "签约协议号").required().example("\"wx998877665544wx\""),
        Field::text("trade_scene", "场景信息枚举").required().example("\"EDUCATION_PERIOD\""),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::object("device_information", "设备信息", DEVICE_INFORMATION).required(),
    ],
    errors: &[
        ErrorCode::new(403, "OUT_TRADE_NO_USED", "the order number was used for another order"),
        ErrorCode::new(403, "RULE_LIMIT", "a rule of business or risk refuses the order"),
        ErrorCode::new(403, "TRADE_ERROR", "the payment was refused"),
        ErrorCode::new(403, "NOT_ENOUGH", "the user has too little money"),
        ErrorCode::new(403, "USER_ACCOUNT_ABNORMAL", "something is wrong with the user's account"),
    ],
    ..Operation::new("post_v3_edu_papay_transactions", "POST", "/v3/edu-papay/transactions")
};

/// 微信订单号查单: `GET /v3/edu-papay/transactions/id/{transaction_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012523468>
pub static GET_TRANSACTIONS_ID_TRANSACTION_ID: Operation = Operation {
    title: "微信订单号查单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012523468",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465567",
    ],
    roles: &[Role::Direct, Role::ServiceProvider],
    repeat: Repeat::Harmless,
    note: "Partner mode sends `sub_mchid`.",
    variables: &[Field::text("transaction_id", "微信支付订单号").longest(32).required()],
    query: GET_TRANSACTIONS_ID_TRANSACTION_ID_QUERY,
    answer: GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER,
    reply: Reply::Json,
    errors: &[ErrorCode::new(404, "ORDER_NOT_EXIST", "the order cannot be found")],
    ..Operation::new(
        "get_v3_edu_papay_transactions_id_transaction_id",
        "GET",
        "/v3/edu-papay/transactions/id/{transaction_id}",
    )
};

/// 商户订单号查单: `GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012523591>
pub static GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "商户订单号查单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012523591",
        "https://pay.weixin.qq.com/doc/v3/partner/4012465574",
    ],
    roles: &[Role::Direct, Role::ServiceProvider],
    repeat: Repeat::Harmless,
    note: "Partner mode sends `sub_mchid`.",
    variables: &[Field::text("out_trade_no", "商户订单号").longest(32).required()],
    query: GET_TRANSACTIONS_ID_TRANSACTION_ID_QUERY,
    answer: GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER,
    reply: Reply::Json,
    errors: &[ErrorCode::new(404, "ORDER_NOT_EXIST", "the order cannot be found")],
    ..Operation::new(
        "get_v3_edu_papay_transactions_out_trade_no_out_trade_no",
        "GET",
        "/v3/edu-papay/transactions/out-trade-no/{out_trade_no}",
    )
};

/// 发送扣款预通知: `POST /v3/edu-papay/user-notifications/{contract_id}/send`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012524814>
pub static POST_USER_NOTIFICATIONS_CONTRACT_ID_SEND: Operation = Operation {
    title: "发送扣款预通知",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012524814",
        "https://pay.weixin.qq.com/doc/v3/partner/4012855408",
    ],
    roles: &[Role::Direct, Role::ServiceProvider],
    note: "Tells the user of a coming deduct. Partner mode sends `sub_mchid`.",
    variables: GET_CONTRACTS_ID_CONTRACT_ID_VARIABLES,
    content: Content::Json,
    body: GET_CONTRACTS_ID_CONTRACT_ID_QUERY,
    ..Operation::new(
        "post_v3_edu_papay_user_notifications_contract_id_send",
        "POST",
        "/v3/edu-papay/user-notifications/{contract_id}/send",
    )
};

/// 通过用户标识查询签约: `GET /v3/edu-papay/user/{openid}/contracts`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012523265>
pub static GET_USER_OPENID_CONTRACTS: Operation = Operation {
    title: "通过用户标识查询签约",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012523265",
        "https://pay.weixin.qq.com/doc/v3/partner/4012489548",
    ],
    roles: &[Role::Direct, Role::ServiceProvider],
    repeat: Repeat::Harmless,
    note: "Partner mode sends `sub_mchid`. At most one contract of a template is in force; a user without one is answered with an error.",
    variables: &[Field::text("openid", "服务商APPID下的用户标识").required()],
    query: &[
        Field::text("appid", "服务商APPID").longest(32).required(),
        Field::text("sub_mchid", "子商户号").longest(32),
        Field::text("sub_appid", "子商户APPID").longest(32),
        Field::text("sub_openid", "子商户APPID下的用户标识"),
        Field::text("plan_id", "签约模板号").required().example("\"101164396123311331\""),
        Field::text("contract_status", "签约状态").values(CONTRACT_STATUS_VALUES),
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
    ],
    answer: &[
        Field::list("data", "结果集", &Kind::Object(DATA)),
        Field::integer("total_count", "总数量"),
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_edu_papay_user_openid_contracts", "GET", "/v3/edu-papay/user/{openid}/contracts")
};
