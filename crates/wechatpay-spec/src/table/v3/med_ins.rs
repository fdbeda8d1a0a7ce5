// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/med-ins`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static MIX_PAY_TYPE_VALUES: &[&str] = &["UNKNOWN_MIX_PAY_TYPE", "CASH_ONLY", "INSURANCE_ONLY", "CASH_AND_INSURANCE"];

static ORDER_TYPE_VALUES: &[&str] = &[
    "UNKNOWN_ORDER_TYPE",
    "REG_PAY",
    "DIAG_PAY",
    "COVID_EXAM_PAY",
    "IN_HOSP_PAY",
    "PHARMACY_PAY",
    "INSURANCE_PAY",
    "INT_REG_PAY",
    "INT_RE_DIAG_PAY",
    "INT_RX_PAY",
    "COVID_ANTIGEN_PAY",
    "MED_PAY",
];

static CARD_TYPE_VALUES: &[&str] = &[
    "UNKNOWN_USER_CARD_TYPE",
    "ID_CARD",
    "HOUSEHOLD_REGISTRATION",
    "FOREIGNER_PASSPORT",
    "MAINLAND_TRAVEL_PERMIT_FOR_TW",
    "MAINLAND_TRAVEL_PERMIT_FOR_MO",
    "MAINLAND_TRAVEL_PERMIT_FOR_HK",
    "FOREIGN_PERMANENT_RESIDENT",
];

static PAYER: &[Field] = &[
    Field::of("name", "真实姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("id_digest", "个人身份ID摘要", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("card_type", "").values(CARD_TYPE_VALUES).required(),
];

static CASH_ADD_TYPE_VALUES: &[&str] = &["DEFAULT_ADD_TYPE", "FREIGHT", "OTHER_MEDICAL_EXPENSES"];

static CASH_ADD_DETAIL: &[Field] = &[
    Field::integer("cash_add_fee", "现金补充金额").required(),
    Field::text("cash_add_type", "").values(CASH_ADD_TYPE_VALUES).required(),
];

static CASH_REDUCE_TYPE_VALUES: &[&str] =
    &["DEFAULT_REDUCE_TYPE", "HOSPITAL_REDUCE", "PHARMACY_DISCOUNT", "DISCOUNT", "PRE_PAYMENT", "DEPOSIT_DEDUCTION"];

static CASH_REDUCE_DETAIL: &[Field] = &[
    Field::integer("cash_reduce_fee", "现金减免金额").required(),
    Field::text("cash_reduce_type", "").values(CASH_REDUCE_TYPE_VALUES).required(),
];

static PASSTHROUGH_REQUEST_CONTENT: &[Field] =
    &[Field::text("payAuthNo", ""), Field::text("payOrdId", ""), Field::text("setlLatlnt", "")];

static MIX_PAY_STATUS_VALUES: &[&str] =
    &["UNKNOWN_MIX_PAY_STATUS", "MIX_PAY_CREATED", "MIX_PAY_SUCCESS", "MIX_PAY_REFUND", "MIX_PAY_FAIL"];

static SELF_PAY_STATUS_VALUES: &[&str] = &[
    "UNKNOWN_SELF_PAY_STATUS",
    "SELF_PAY_CREATED",
    "SELF_PAY_SUCCESS",
    "SELF_PAY_REFUND",
    "SELF_PAY_FAIL",
    "NO_SELF_PAY",
];

static MED_INS_PAY_STATUS_VALUES: &[&str] = &[
    "UNKNOWN_MED_INS_PAY_STATUS",
    "MED_INS_PAY_CREATED",
    "MED_INS_PAY_SUCCESS",
    "MED_INS_PAY_REFUND",
    "MED_INS_PAY_FAIL",
    "NO_MED_INS_PAY",
];

static POST_ORDERS_ANSWER: &[Field] = &[
    Field::text("mix_trade_no", "医保自费混合订单号").required(),
    Field::text("mix_pay_status", "").values(MIX_PAY_STATUS_VALUES).required(),
    Field::text("self_pay_status", "").values(SELF_PAY_STATUS_VALUES).required(),
    Field::text("med_ins_pay_status", "").values(MED_INS_PAY_STATUS_VALUES).required(),
    Field::text("paid_time", "订单支付时间"),
    Field::of("passthrough_response_content", "支付完成后医保局返回内容", Kind::Encoded(PASSTHROUGH_REQUEST_CONTENT)),
    Field::text("mix_pay_type", "").values(MIX_PAY_TYPE_VALUES).required(),
    Field::text("order_type", "").values(ORDER_TYPE_VALUES).required(),
    Field::text("appid", "从业机构的公众号ID").required(),
    Field::text("sub_appid", "医疗机构的公众号ID"),
    Field::text("sub_mchid", "医疗机构的商户号"),
    Field::text("openid", "用户在appid下的唯一标识"),
    Field::text("sub_openid", "用户在医疗机构AppID下的唯一标识"),
    Field::boolean("pay_for_relatives", "是否代亲属支付"),
    Field::text("out_trade_no", "从业机构订单号").required(),
    Field::text("serial_no", "医疗机构订单号").required(),
    Field::text("pay_order_id", "医保局返回的支付单ID"),
    Field::text("pay_auth_no", "医保局返回的支付授权码"),
    Field::text("geo_location", "用户定位信息"),
    Field::text("city_id", "城市ID").required(),
    Field::text("med_inst_name", "医疗机构名称").required(),
    Field::text("med_inst_no", "医疗机构编码").required(),
    Field::text("med_ins_order_create_time", "医保下单时间"),
    Field::integer("total_fee", "使用该接口下单的总金额").required(),
    Field::integer("med_ins_gov_fee", "医保局结算后"),
    Field::integer("med_ins_self_fee", "医保局结算后"),
    Field::integer("med_ins_other_fee", "医保局结算后"),
    Field::integer("med_ins_cash_fee", "医保局结算后"),
    Field::integer("wechat_pay_cash_fee", "实际需要用户微信支付的金额"),
    Field::list("cash_add_detail", "现金补充列表", &Kind::Object(CASH_ADD_DETAIL)),
    Field::list("cash_reduce_detail", "现金减免列表", &Kind::Object(CASH_REDUCE_DETAIL)),
    Field::text("callback_url", "回调通知URL").required(),
    Field::text("prepay_id", "自费预下单ID"),
    Field::of("passthrough_request_content", "医疗机构透传给医保的数据", Kind::Encoded(PASSTHROUGH_REQUEST_CONTENT)),
    Field::text("extends", "扩展字段"),
    Field::text("attach", "附加数据"),
    Field::text("channel_no", "渠道号"),
    Field::boolean("med_ins_test_env", "是否到医保局测试环境下单"),
    Field::text("med_ins_fail_reason", "医保支付失败原因"),
];

static GET_ORDERS_MIX_TRADE_NO_MIX_TRADE_NO_VARIABLES: &[Field] =
    &[Field::text("mix_trade_no", "医保自费混合订单号").required()];

static GET_ORDERS_MIX_TRADE_NO_MIX_TRADE_NO_QUERY: &[Field] = &[Field::text("sub_mchid", "医疗机构的商户号")];

/// 医保自费混合收款下单: `POST /v3/med-ins/orders`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016781466>
pub static POST_ORDERS: Operation = Operation {
    title: "医保自费混合收款下单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4016781466",
        "https://pay.weixin.qq.com/doc/v3/partner/4012503131",
    ],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("mix_pay_type", "").values(MIX_PAY_TYPE_VALUES).required(),
        Field::text("order_type", "").values(ORDER_TYPE_VALUES).required(),
        Field::text("appid", "从业机构的公众号ID").required(),
        Field::text("sub_appid", "医疗机构的公众号ID"),
        Field::text("sub_mchid", "医疗机构的商户号"),
        Field::text("openid", "用户在appid下的唯一标识"),
        Field::text("sub_openid", "用户在医疗机构AppID下的唯一标识"),
        Field::object("payer", "支付人身份信息", PAYER).required(),
        Field::boolean("pay_for_relatives", "是否代亲属支付"),
        Field::object("relative", "亲属身份信息", PAYER),
        Field::text("out_trade_no", "从业机构订单号").required(),
        Field::text("serial_no", "医疗机构订单号").required(),
        Field::text("pay_order_id", "医保局返回的支付单ID"),
        Field::text("pay_auth_no", "医保局返回的支付授权码"),
        Field::text("geo_location", "用户定位信息"),
        Field::text("city_id", "城市ID").required(),
        Field::text("med_inst_name", "医疗机构名称").required(),
        Field::text("med_inst_no", "医疗机构编码").required(),
        Field::text("med_ins_order_create_time", "医保下单时间"),
        Field::integer("total_fee", "使用该接口下单的总金额").required(),
        Field::integer("med_ins_gov_fee", "医保局结算后"),
        Field::integer("med_ins_self_fee", "医保局结算后"),
        Field::integer("med_ins_other_fee", "医保局结算后"),
        Field::integer("med_ins_cash_fee", "医保局结算后"),
        Field::integer("wechat_pay_cash_fee", "实际需要用户微信支付的金额"),
        Field::list("cash_add_detail", "现金补充列表", &Kind::Object(CASH_ADD_DETAIL)),
        Field::list("cash_reduce_detail", "现金减免列表", &Kind::Object(CASH_REDUCE_DETAIL)),
        Field::text("callback_url", "回调通知URL").required(),
        Field::text("prepay_id", "自费预下单ID"),
        Field::of(
            "passthrough_request_content",
            "医疗机构透传给医保的数据",
            Kind::Encoded(PASSTHROUGH_REQUEST_CONTENT),
        ),
        Field::text("extends", "扩展字段"),
        Field::text("attach", "附加数据"),
        Field::text("channel_no", "渠道号"),
        Field::boolean("med_ins_test_env", "是否到医保局测试环境下单"),
    ],
    answer: POST_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_med_ins_orders", "POST", "/v3/med-ins/orders")
};

/// 使用医保自费混合订单号查看下单结果: `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016781479>
pub static GET_ORDERS_MIX_TRADE_NO_MIX_TRADE_NO: Operation = Operation {
    title: "使用医保自费混合订单号查看下单结果",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4016781479",
        "https://pay.weixin.qq.com/doc/v3/partner/4012503155",
    ],
    repeat: Repeat::Harmless,
    variables: GET_ORDERS_MIX_TRADE_NO_MIX_TRADE_NO_VARIABLES,
    query: GET_ORDERS_MIX_TRADE_NO_MIX_TRADE_NO_QUERY,
    answer: POST_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_med_ins_orders_mix_trade_no_mix_trade_no",
        "GET",
        "/v3/med-ins/orders/mix-trade-no/{mix_trade_no}",
    )
};

/// 使用商户订单号查看下单结果: `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016781490>
pub static GET_ORDERS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "使用商户订单号查看下单结果",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4016781490",
        "https://pay.weixin.qq.com/doc/v3/partner/4012503286",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_trade_no", "医保自费混合订单号").required()],
    query: GET_ORDERS_MIX_TRADE_NO_MIX_TRADE_NO_QUERY,
    answer: POST_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_med_ins_orders_out_trade_no_out_trade_no",
        "GET",
        "/v3/med-ins/orders/out-trade-no/{out_trade_no}",
    )
};

/// 医保退款通知: `POST /v3/med-ins/refunds/notify`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016781561>
pub static POST_REFUNDS_NOTIFY: Operation = Operation {
    title: "医保退款通知",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4016781561",
        "https://pay.weixin.qq.com/doc/v3/partner/4012166534",
    ],
    query: GET_ORDERS_MIX_TRADE_NO_MIX_TRADE_NO_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "医疗机构的商户号").required(),
        Field::integer("med_refund_total_fee", "医保退款的总金额").required(),
        Field::integer("med_refund__gov_fee", "医保统筹退款金额").required(),
        Field::integer("med_refund__self_fee", "医保个账退款金额").required(),
        Field::integer("med_refund__other_fee", "医保其他退款金额").required(),
        Field::text("refund_time", "医保退款成功时间").required(),
        Field::text("out_refund_no", "从业机构退款单号").required(),
    ],
    ..Operation::new("post_v3_med_ins_refunds_notify", "POST", "/v3/med-ins/refunds/notify")
};
