// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/credit-repayment`

use crate::{Content, Field, Format, Kind, Operation, Repeat, Reply, Role, Seal};

static IDENTITY_TYPE_VALUES: &[&str] = &["REAL_IDENTITY_TYPE_INVALID", "REAL_IDENTITY_TYPE_ID_CARD"];

static REAL_IDENTITY: &[Field] = &[
    Field::text("identity_type", "证件类型").values(IDENTITY_TYPE_VALUES).required(),
    Field::of("identity_id", "自然人证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("real_name", "自然人姓名", Kind::Sealed(Seal::PlatformKey)).required(),
];

static TRADE_INFO: &[Field] = &[
    Field::text("out_trade_no", "商户侧交易单号").required(),
    Field::integer("deduct_amount", "还款金额").least(1).required(),
    Field::text("description", "产品描述"),
    Field::text("attach", "商户数据包"),
    Field::text("notify_url", "商户回调地址").format(Format::NotifyUrl),
];

static JUMP_INFO: &[Field] = &[Field::text("jump_appid", "签约完后要跳转到的应用AppID")];

static CONTRACT_STATE_VALUES: &[&str] =
    &["CONTRACT_STATE_INVALID", "CONTRACT_STATE_EFFECTIVE", "CONTRACT_STATE_TERMINATED"];

static CONTRACT_TERMINATED_MODE_VALUES: &[&str] = &[
    "TERMINATION_MODE_INVALID",
    "TERMINATION_MODE_BY_USER",
    "TERMINATION_MODE_BY_MERCHANT",
    "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
];

static CONTRACT_INFO: &[Field] = &[
    Field::text("contract_id", "协议ID").required(),
    Field::text("plan_id", "模板ID").required(),
    Field::text("out_contract_code", "服务商签约协议号").required(),
    Field::text("display_name", "用户展示名称").required(),
    Field::text("contract_state", "委托代扣协议状态").values(CONTRACT_STATE_VALUES).required(),
    Field::text("contract_signed_time", "协议签署时间").format(Format::Time),
    Field::text("contract_terminated_time", "协议解约时间").format(Format::Time),
    Field::text("contract_terminated_mode", "协议解约方式").values(CONTRACT_TERMINATED_MODE_VALUES),
    Field::text("contract_termination_remark", "协议解约备注").longest(128),
    Field::integer("repayment_day", "还款日"),
    Field::text("openid", "用户服务商标识"),
    Field::text("appid", "服务商AppID"),
    Field::integer("repayment_amount_limit", "还款金额上限").required(),
];

static ORDER_STATE_VALUES: &[&str] = &[
    "DEDUCT_ORDER_STATE_PENDING",
    "DEDUCT_ORDER_STATE_NOT_PAY",
    "DEDUCT_ORDER_STATE_PAY_SUCCESS",
    "DEDUCT_ORDER_STATE_PAY_FAIL",
];

static SCHEDULE_ITEMS: &[Field] = &[
    Field::text("out_record_id", "商户侧预约还款单号").required(),
    Field::text("sub_mchid", "子商户号").required(),
    Field::text("sub_appid", "子商户AppID"),
    Field::text("repayment_amount", "应还款金额").required(),
    Field::text("min_repayment_amount", "最低还款金额"),
    Field::text("repayment_date", "还款日期").required(),
];

static SCHEDULE_RECORDS: &[Field] = &[
    Field::text("out_record_id", "商户侧预约还款单号").required(),
    Field::text("appid", "商户AppID").required(),
    Field::text("sub_appid", "子商户AppID"),
    Field::text("contract_id", "还款协议ID"),
    Field::text("repayment_amount", "应还款金额").required(),
    Field::text("min_repayment_amount", "最低还款金额").required(),
    Field::text("repayment_date", "还款日期").required(),
    Field::text("openid", "用户标识").required(),
];

static POST_PARTNER_CONTRACTS_APP_PRESIGN_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static POST_PARTNER_DEDUCT_ORDERS_ANSWER: &[Field] = &[
    Field::text("out_trade_no", "商户侧交易单号").required(),
    Field::text("out_record_id", "商户侧预约还款单号").required(),
    Field::text("appid", "商户AppID").required(),
    Field::text("sub_appid", "子商户AppID"),
    Field::text("openid", "用户标识").required(),
    Field::text("contract_id", "还款协议ID").required(),
    Field::text("order_state", "还款单状态").values(ORDER_STATE_VALUES).required(),
    Field::text("deduct_amount", "还款金额").required(),
    Field::text("pay_success_amount", "实际还款金额"),
    Field::text("description", "产品描述").required(),
    Field::text("attach", "商户数据包"),
    Field::text("transaction_id", "微信支付的支付单号"),
];

/// APP预签约自动还款协议: `POST /v3/credit-repayment/partner/contracts/app-presign`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016125804>
pub static POST_PARTNER_CONTRACTS_APP_PRESIGN: Operation = Operation {
    title: "APP预签约自动还款协议",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016125804"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/credit-repayment/partner/contracts/{out_contract_code}"),
    session: Some(600),
    note: "A number is burnt once a signing has started, whether it fails, ends or lives.",
    headers: POST_PARTNER_CONTRACTS_APP_PRESIGN_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("plan_id", "模板ID").required(),
        Field::text("out_contract_code", "服务商签约协议号").format(Format::Alphanumeric).required(),
        Field::text("display_name", "用户展示名称").required(),
        Field::text("contract_notify_url", "签约结果通知地址").format(Format::NotifyUrl).required(),
        Field::integer("repayment_day", "还款日").required(),
        Field::text("repayment_amount_limit", "还款金额上限").required(),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sub_appid", "子商户AppID"),
        Field::object("real_identity", "用户实名信息", REAL_IDENTITY).required(),
        Field::object("trade_info", "交易信息", TRADE_INFO),
    ],
    answer: &[
        Field::text("presign_token", "预签约码").required(),
        Field::text("redirect_service", "跳转到的签约服务提供方"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_credit_repayment_partner_contracts_app_presign",
        "POST",
        "/v3/credit-repayment/partner/contracts/app-presign",
    )
};

/// H5预签约自动还款协议: `POST /v3/credit-repayment/partner/contracts/h5-presign`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016779565>
pub static POST_PARTNER_CONTRACTS_H5_PRESIGN: Operation = Operation {
    title: "H5预签约自动还款协议",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016779565"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/credit-repayment/partner/contracts/{out_contract_code}"),
    session: Some(600),
    note: "A number is burnt once a signing has started, whether it fails, ends or lives.",
    headers: POST_PARTNER_CONTRACTS_APP_PRESIGN_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("plan_id", "模板ID").required(),
        Field::text("out_contract_code", "服务商签约协议号").format(Format::Alphanumeric).required(),
        Field::text("display_name", "用户展示名称").required(),
        Field::text("contract_notify_url", "签约结果通知地址").format(Format::NotifyUrl).required(),
        Field::integer("repayment_day", "还款日").required(),
        Field::text("repayment_amount_limit", "还款金额上限").required(),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sub_appid", "子商户AppID"),
        Field::object("real_identity", "用户实名信息", REAL_IDENTITY).required(),
        Field::object("trade_info", "交易信息", TRADE_INFO),
        Field::object("jump_info", "跳转控制信息", JUMP_INFO),
    ],
    answer: &[Field::text("redirect_url", "拉起微信支付签约页的URL").format(Format::Url).required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_credit_repayment_partner_contracts_h5_presign",
        "POST",
        "/v3/credit-repayment/partner/contracts/h5-presign",
    )
};

/// 解除自动还款协议: `POST /v3/credit-repayment/partner/contracts/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016125830>
pub static POST_PARTNER_CONTRACTS_TERMINATE: Operation = Operation {
    title: "解除自动还款协议",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016125830"],
    roles: &[Role::ServiceProvider],
    ask: Some("/v3/credit-repayment/partner/contracts/{out_contract_code}"),
    note: "`CREDIT_REPAYMENT.TERMINATE_CONTRACT` follows.",
    content: Content::Json,
    body: &[
        Field::text("out_contract_code", "服务商签约协议号").format(Format::Alphanumeric).required(),
        Field::text("contract_termination_remark", "协议解约备注").longest(128).required(),
    ],
    answer: &[Field::object("contract_info", "协议信息", CONTRACT_INFO)],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_credit_repayment_partner_contracts_terminate",
        "POST",
        "/v3/credit-repayment/partner/contracts/terminate",
    )
};

/// 查询自动还款协议: `GET /v3/credit-repayment/partner/contracts/{out_contract_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016125810>
pub static GET_PARTNER_CONTRACTS_OUT_CONTRACT_CODE: Operation = Operation {
    title: "查询自动还款协议",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016125810"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_contract_code", "服务商签约协议号").format(Format::Alphanumeric).required()],
    answer: &[
        Field::text("contract_id", "协议ID").required(),
        Field::text("plan_id", "模板ID").required(),
        Field::text("out_contract_code", "服务商签约协议号").required(),
        Field::text("display_name", "用户展示名称").required(),
        Field::text("contract_state", "委托代扣协议状态").values(CONTRACT_STATE_VALUES).required(),
        Field::text("contract_signed_time", "协议签署时间").format(Format::Time),
        Field::text("contract_terminated_time", "协议解约时间").format(Format::Time),
        Field::text("contract_terminated_mode", "协议解约方式").values(CONTRACT_TERMINATED_MODE_VALUES),
        Field::text("contract_termination_remark", "协议解约备注").longest(128),
        Field::integer("repayment_day", "还款日"),
        Field::text("openid", "用户服务商标识"),
        Field::text("appid", "服务商AppID"),
        Field::integer("repayment_amount_limit", "还款金额上限").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_credit_repayment_partner_contracts_out_contract_code",
        "GET",
        "/v3/credit-repayment/partner/contracts/{out_contract_code}",
    )
};

/// 发起还款: `POST /v3/credit-repayment/partner/deduct-orders`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016779462>
pub static POST_PARTNER_DEDUCT_ORDERS: Operation = Operation {
    title: "发起还款",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016779462"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_trade_no"),
    ask: Some("/v3/credit-repayment/partner/deduct-orders/{out_trade_no}"),
    note: "Asynchronous: the outcome comes as `CREDIT_REPAYMENT.DEDUCTION_PAY`, or from the query of the order.",
    content: Content::Json,
    body: &[
        Field::text("contract_id", "还款协议ID").required(),
        Field::text("out_trade_no", "商户侧交易单号").required(),
        Field::text("out_record_id", "商户侧预约还款单号").required(),
        Field::text("deduct_amount", "还款金额").required(),
        Field::text("notify_url", "商户回调地址").format(Format::NotifyUrl).required(),
        Field::text("description", "产品描述").required(),
        Field::text("attach", "商户数据包"),
    ],
    answer: POST_PARTNER_DEDUCT_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_credit_repayment_partner_deduct_orders",
        "POST",
        "/v3/credit-repayment/partner/deduct-orders",
    )
};

/// 查询还款单: `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016779468>
pub static GET_PARTNER_DEDUCT_ORDERS_OUT_TRADE_NO: Operation = Operation {
    title: "查询还款单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016779468"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_trade_no", "商户侧交易单号").required()],
    answer: POST_PARTNER_DEDUCT_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_credit_repayment_partner_deduct_orders_out_trade_no",
        "GET",
        "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}",
    )
};

/// 预约还款: `POST /v3/credit-repayment/partner/schedule-records/batch-create`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016779459>
pub static POST_PARTNER_SCHEDULE_RECORDS_BATCH_CREATE: Operation = Operation {
    title: "预约还款",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016779459"],
    roles: &[Role::ServiceProvider],
    content: Content::Json,
    body: &[
        Field::text("contract_id", "还款协议ID").required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("openid", "用户标识").required(),
        Field::list("schedule_items", "预约还款项列表", &Kind::Object(SCHEDULE_ITEMS)).required(),
    ],
    answer: &[Field::list("schedule_records", "预约还款记录列表", &Kind::Object(SCHEDULE_RECORDS))],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_credit_repayment_partner_schedule_records_batch_create",
        "POST",
        "/v3/credit-repayment/partner/schedule-records/batch-create",
    )
};

/// 查询预约还款记录: `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016779463>
pub static GET_PARTNER_SCHEDULE_RECORDS_OUT_RECORD_ID: Operation = Operation {
    title: "查询预约还款记录",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016779463"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_record_id", "商户侧预约还款单号").required()],
    query: &[Field::text("contract_id", "还款协议ID").required()],
    answer: &[
        Field::text("out_record_id", "商户侧预约还款单号").required(),
        Field::text("appid", "商户AppID").required(),
        Field::text("sub_appid", "子商户AppID"),
        Field::text("contract_id", "还款协议ID"),
        Field::text("repayment_amount", "应还款金额").required(),
        Field::text("min_repayment_amount", "最低还款金额").required(),
        Field::text("repayment_date", "还款日期").required(),
        Field::text("openid", "用户标识").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_credit_repayment_partner_schedule_records_out_record_id",
        "GET",
        "/v3/credit-repayment/partner/schedule-records/{out_record_id}",
    )
};
