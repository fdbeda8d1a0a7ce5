// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/eduschoolpay`

use crate::{Content, ErrorCode, Field, Format, Kind, Operation, Repeat, Reply, Seal};

static IDENTITY: &[Field] = &[
    Field::of("real_name", "姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("credential_type", "证件类型", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("id_card_number", "身份证号", Kind::Sealed(Seal::PlatformKey)),
];

static BANK_CARD: &[Field] = &[
    Field::of("bank_card_no", "签约银行卡号", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("valid_thru", "银行卡有效期"),
    Field::of("phone", "银行卡开卡预留手机号", Kind::Sealed(Seal::PlatformKey)),
    Field::text("bank_type", "银行类型"),
];

static AMOUNT: &[Field] = &[
    Field::integer("total", "总金额").least(1).required(),
    Field::text("currency", "货币类型").format(Format::Cny).required(),
];

static SCENE_INFO: &[Field] = &[
    Field::text("start_time", "消费时间").required(),
    Field::text("school_id", "学校编号").required(),
    Field::text("scene_type", "消费场景类型").required(),
];

static DEVICE_INFO: &[Field] =
    &[Field::text("device_id", "设备号"), Field::text("device_ip", "商户端设备ip").format(Format::Ip).required()];

static SETTLE_INFO: &[Field] = &[Field::boolean("profit_sharing", "是否指定分账")];

static PAYER: &[Field] =
    &[Field::text("openid", "商户AppID下的用户标识"), Field::text("sub_openid", "子商户AppID下的用户标识")];

static ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::integer("payer_total", "用户支付金额"),
    Field::integer("discount_total", "折扣"),
    Field::text("currency", "货币类型"),
];

static ANSWER_DEVICE_INFO: &[Field] =
    &[Field::text("device_id", "设备号"), Field::text("device_ip", "商户端设备IP").required()];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券ID"),
    Field::text("name", "优惠名称"),
    Field::text("scope", "优惠范围"),
    Field::text("type", "优惠类型"),
    Field::integer("amount", "优惠券面额"),
    Field::text("stock_id", "活动ID"),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
];

static ANSWER_PAYER: &[Field] =
    &[Field::text("openid", "商户appid下的用户标识").required(), Field::text("sub_openid", "子商户appid下的用户标识")];

static GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::integer("payer_total", "用户支付金额"),
    Field::integer("discount_total", "折扣"),
    Field::text("currency", "货币类型").required(),
];

static GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_DEVICE_INFO: &[Field] =
    &[Field::text("device_id", "设备号"), Field::text("device_ip", "商户端设备ip").required()];

static ANSWER_PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "优惠范围"),
    Field::text("type", "优惠类型"),
    Field::integer("amount", "优惠券面额"),
    Field::text("stock_id", "活动ID").required(),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
];

static DATA: &[Field] = &[
    Field::text("contract_id", "签约协议号").required(),
    Field::text("mchid", "商户号").required(),
    Field::text("appid", "商户appid").required(),
    Field::text("openid", "商户appid下的用户标识").required(),
    Field::text("plan_id", "签约模板号").required(),
    Field::text("contract_status", "签约状态").required(),
    Field::text("create_time", "签约时间").required(),
    Field::text("out_contract_code", "外部签约号").required(),
];

static LINKS: &[Field] =
    &[Field::text("next", "下一页链接"), Field::text("prev", "上一页链接"), Field::text("self", "当前链接").required()];

static GET_CONTRACTS_CONTRACT_ID_VARIABLES: &[Field] = &[Field::text("contract_id", "签约协议号").required()];

static GET_TRANSACTIONS_ID_TRANSACTION_ID_QUERY: &[Field] = &[Field::text("sub_mchid", "子商户号")];

static GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("appid", "商户appid").required(),
    Field::text("sub_mchid", "子商户号"),
    Field::text("sub_appid", "子商户appid"),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("transaction_id", "微信支付订单号"),
    Field::text("trade_type", "交易类型"),
    Field::text("trade_state", "交易状态").required(),
    Field::text("trade_state_desc", "交易状态描述"),
    Field::text("bank_type", "付款银行"),
    Field::text("attach", "商户数据"),
    Field::text("success_time", "支付完成时间"),
    Field::object("payer", "支付者", ANSWER_PAYER).required(),
    Field::object("amount", "订单金额", GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_AMOUNT).required(),
    Field::object("device_info", "设备信息", GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_DEVICE_INFO).required(),
    Field::list("promotion_detail", "优惠详情", &Kind::Object(ANSWER_PROMOTION_DETAIL)),
];

static GET_USERS_OPENID_CONTRACTS_VARIABLES: &[Field] = &[Field::text("openid", "商户appid下的用户标识").required()];

/// 预签约: `POST /v3/eduschoolpay/contracts/presign`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012468952>
pub static POST_CONTRACTS_PRESIGN: Operation = Operation {
    title: "预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012468952"],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/eduschoolpay/users/{openid}/contracts"),
    note: "`PAYSCORE.USER_OPEN_SERVICE` follows once the user has signed.",
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号")],
    content: Content::Json,
    body: &[
        Field::text("appid", "商户appid").required(),
        Field::text("openid", "商户appid下的用户标识").required(),
        Field::text("plan_id", "签约模板号").required(),
        Field::text("user_id", "用户账号").required(),
        Field::text("school_id", "学校编号").required(),
        Field::text("out_contract_code", "外部签约号").required(),
        Field::text("contract_mode", "签约模式"),
        Field::boolean("downgrade_default_contract", "允许降级为普通签约模式"),
        Field::object("identity", "实名信息", IDENTITY),
        Field::object("bank_card", "签约银行卡", BANK_CARD),
    ],
    answer: &[Field::text("presign_token", "预签约码").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_eduschoolpay_contracts_presign", "POST", "/v3/eduschoolpay/contracts/presign")
};

/// 通过协议号查询签约: `GET /v3/eduschoolpay/contracts/{contract_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012468959>
pub static GET_CONTRACTS_CONTRACT_ID: Operation = Operation {
    title: "通过协议号查询签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012468959"],
    repeat: Repeat::Harmless,
    variables: GET_CONTRACTS_CONTRACT_ID_VARIABLES,
    answer: &[
        Field::text("contract_id", "签约协议号").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("appid", "商户appid").required(),
        Field::text("openid", "商户appid下的用户标识").required(),
        Field::text("plan_id", "签约模板号").required(),
        Field::text("contract_status", "签约状态").required(),
        Field::text("create_time", "签约时间").required(),
        Field::text("out_contract_code", "外部签约号").required(),
    ],
    reply: Reply::Json,
    errors: &[ErrorCode::new(404, "NOT_FOUND", "the contract cannot be found")],
    ..Operation::new("get_v3_eduschoolpay_contracts_contract_id", "GET", "/v3/eduschoolpay/contracts/{contract_id}")
};

/// 商户主动解约: `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012469025>
pub static POST_CONTRACTS_CONTRACT_ID_TERMINATE: Operation = Operation {
    title: "商户主动解约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012469025"],
    ask: Some("/v3/eduschoolpay/contracts/{contract_id}"),
    note: "`PAYSCORE.USER_CLOSE_SERVICE` follows.",
    variables: GET_CONTRACTS_CONTRACT_ID_VARIABLES,
    ..Operation::new(
        "post_v3_eduschoolpay_contracts_contract_id_terminate",
        "POST",
        "/v3/eduschoolpay/contracts/{contract_id}/terminate",
    )
};

/// 扣款: `POST /v3/eduschoolpay/transactions`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012469030>
pub static POST_TRANSACTIONS: Operation = Operation {
    title: "扣款",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012469030"],
    repeat: Repeat::ByNumber("out_trade_no"),
    ask: Some("/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}"),
    content: Content::Json,
    body: &[
        Field::text("appid", "商户appid").required(),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sub_appid", "子商户appid"),
        Field::text("description", "商品描述").required(),
        Field::text("attach", "商户数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::text("notify_url", "商户接收通知地址").format(Format::NotifyUrl).required(),
        Field::text("contract_id", "签约协议号").required(),
        Field::text("user_id", "用户账号").required(),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::object("scene_info", "场景信息", SCENE_INFO).required(),
        Field::object("device_info", "设备信息", DEVICE_INFO).required(),
        Field::object("settle_info", "分账结算信息", SETTLE_INFO),
        Field::text("payment_mode", "扣款模式"),
    ],
    answer: &[
        Field::text("mchid", "商户号").required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sub_appid", "子商户AppID"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("trade_type", "交易类型"),
        Field::text("trade_state", "交易状态").required(),
        Field::text("trade_state_desc", "交易状态描述"),
        Field::text("bank_type", "付款银行"),
        Field::text("attach", "商户数据"),
        Field::text("success_time", "支付完成时间").format(Format::Time),
        Field::object("payer", "支付者", PAYER),
        Field::object("amount", "订单金额", ANSWER_AMOUNT).required(),
        Field::object("device_info", "设备信息", ANSWER_DEVICE_INFO).required(),
        Field::list("promotion_detail", "优惠详情", &Kind::Object(PROMOTION_DETAIL)),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_eduschoolpay_transactions", "POST", "/v3/eduschoolpay/transactions")
};

/// 微信支付订单号查单: `GET /v3/eduschoolpay/transactions/id/{transaction_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012469063>
pub static GET_TRANSACTIONS_ID_TRANSACTION_ID: Operation = Operation {
    title: "微信支付订单号查单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012469063"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("transaction_id", "微信支付订单号").required()],
    query: GET_TRANSACTIONS_ID_TRANSACTION_ID_QUERY,
    answer: GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_eduschoolpay_transactions_id_transaction_id",
        "GET",
        "/v3/eduschoolpay/transactions/id/{transaction_id}",
    )
};

/// 商户订单号查单: `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012469097>
pub static GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "商户订单号查单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012469097"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_trade_no", "商户订单号").required()],
    query: GET_TRANSACTIONS_ID_TRANSACTION_ID_QUERY,
    answer: GET_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_eduschoolpay_transactions_out_trade_no_out_trade_no",
        "GET",
        "/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}",
    )
};

/// 查询用户签约列表: `GET /v3/eduschoolpay/users/{openid}/contracts`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012468993>
pub static GET_USERS_OPENID_CONTRACTS: Operation = Operation {
    title: "查询用户签约列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012468993"],
    repeat: Repeat::Harmless,
    variables: GET_USERS_OPENID_CONTRACTS_VARIABLES,
    query: &[
        Field::text("plan_id", "签约模板号").required(),
        Field::text("contract_status", "签约状态").required(),
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
    ],
    answer: &[
        Field::list("data", "查询结果列表", &Kind::Object(DATA)),
        Field::integer("offset", "请求资源起始位置").required(),
        Field::integer("limit", "最大资源条数").required(),
        Field::integer("total_count", "资源总条数").required(),
        Field::object("links", "相关链接", LINKS).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_eduschoolpay_users_openid_contracts", "GET", "/v3/eduschoolpay/users/{openid}/contracts")
};

/// 商户查询用户欠款状态: `GET /v3/eduschoolpay/users/{openid}/debt-state`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012469161>
pub static GET_USERS_OPENID_DEBT_STATE: Operation = Operation {
    title: "商户查询用户欠款状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012469161"],
    repeat: Repeat::Harmless,
    variables: GET_USERS_OPENID_CONTRACTS_VARIABLES,
    answer: &[
        Field::text("appid", "商户appid").required(),
        Field::text("openid", "商户appid下的用户标识").required(),
        Field::text("state", "用户状态").required(),
        Field::integer("debt_count", "当前用户欠款笔数").required(),
        Field::text("update_time", "用户欠款状态更新时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_eduschoolpay_users_openid_debt_state", "GET", "/v3/eduschoolpay/users/{openid}/debt-state")
};
