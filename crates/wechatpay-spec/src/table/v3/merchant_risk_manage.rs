// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-risk-manage`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static RISK_TYPE_VALUES: &[i64] = &[1, 2, 3, 4];

static RISK_LEVEL_VALUES: &[i64] = &[1, 2, 3];

static RISK_TRADE_LIST: &[Field] = &[
    Field::text("mchid", "商户号"),
    Field::text("out_trade_no", "商户订单号"),
    Field::integer("risk_type", "").numbers(RISK_TYPE_VALUES),
    Field::integer("risk_level", "").numbers(RISK_LEVEL_VALUES),
    Field::text("risk_discove_time", "投诉单状态"),
];

static FINAL_RISK_RESULT_VALUES: &[i64] = &[1, 2];

static SCENE_VALUES: &[i64] = &[0, 1, 2];

static RECHARGE_FIELDS: &[Field] =
    &[Field::integer("account_type", "充值账号类型"), Field::text("account", "充值账号")];

static LIVING_EXPENSES_FIELDS: &[Field] = &[
    Field::text("acc_no", "户号"),
    Field::integer("type", "费种"),
    Field::text("city", "缴费城市"),
    Field::text("address", "户号对应的地址信息"),
    Field::text("acc_name", "缴费户名"),
    Field::text("company_name", "机构名称"),
    Field::integer("amount", "缴费金额"),
];

static RISKY_GOODS_VALUES: &[i64] = &[1, 2, 3, 4, 5, 6];

static USER_RISK_LEVEL_VALUES: &[i64] = &[1, 2, 3, 4, 5, 6, 7];

static SUB_ORDERS: &[Field] = &[
    Field::text("out_trade_no", "子单商户订单号"),
    Field::text("mch_id", "子单发起方商户号"),
    Field::text("delivery_province", "收货省份"),
    Field::text("delivery_city", "收货城市"),
    Field::integer("risky_goods", "").numbers(RISKY_GOODS_VALUES),
    Field::integer("user_risk_level", "").numbers(USER_RISK_LEVEL_VALUES),
    Field::integer("sp_risk_level", "").numbers(USER_RISK_LEVEL_VALUES),
];

static ANSWER_RISK_TYPE_VALUES: &[&str] = &["OTHER_RISK", "INDUCE_PAYMENT", "FRAUD", "GAMBLING", "CYBERSEX"];

static PUNISH_TYPE_VALUES: &[&str] = &[
    "OTHER_PUNISH",
    "DISABLE_PAYMENT",
    "SUSPEND_SETTLEMENT",
    "DISABLE_WITHDRAW",
    "REMOVE_MERCHANTS",
    "ADD_MERCHANTS_BLACKLIST",
    "REFUND",
    "FREEZING_FUND_BY_TRANSACTION",
    "FREEZING_FUND_BY_MERCHANTS",
    "BLOCKED_USER",
];

static POST_VIOLATION_NOTIFICATIONS_BODY: &[Field] = &[Field::text("notify_url", "通知地址")];

/// 查询风险订单: `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4013894247>
pub static POST_EC_TRADE_RISK_QUERY_RISK_TRADES: Operation = Operation {
    title: "查询风险订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4013894247",
        "https://pay.weixin.qq.com/doc/v3/partner/4013894221",
    ],
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("mchid", "商户号"),
        Field::text("start_time", "开始时间"),
        Field::text("end_time", "结束时间"),
        Field::integer("page_index", "查询页码"),
        Field::integer("page_size", "查询页大小"),
    ],
    answer: &[
        Field::integer("total_num", "总风险订单数"),
        Field::list("risk_trade_list", "风险订单列表", &Kind::Object(RISK_TRADE_LIST)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_merchant_risk_manage_ec_trade_risk_query_risk_trades",
        "POST",
        "/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
    )
};

/// 回传处置结果: `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4013894250>
pub static POST_EC_TRADE_RISK_RECV_DISPOSE_RESULT: Operation = Operation {
    title: "回传处置结果",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4013894250",
        "https://pay.weixin.qq.com/doc/v3/partner/4013894227",
    ],
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("mchid", "商户号"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::integer("final_risk_result", "").numbers(FINAL_RISK_RESULT_VALUES),
        Field::integer("final_risk_type", "").numbers(RISK_TYPE_VALUES),
        Field::list("disp_conclusion", "", &Kind::INTEGER.numbers(RISK_LEVEL_VALUES)),
        Field::text("disp_addition", "处置补充"),
        Field::boolean("exist_complaint", "是否有投诉"),
        Field::integer("refund_amount", "退款金额"),
    ],
    answer: &[Field::text("rsp_msg", "返回描述")],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_merchant_risk_manage_ec_trade_risk_recv_dispose_result",
        "POST",
        "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
    )
};

/// 上报订单关联信息: `POST /v3/merchant-risk-manage/report-trade-union-information`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012529250>
pub static POST_REPORT_TRADE_UNION_INFORMATION: Operation = Operation {
    title: "上报订单关联信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012529250",
        "https://pay.weixin.qq.com/doc/v3/partner/4012692160",
    ],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("acquiring_bank_id", "从业机构商户号"),
        Field::text("channel_id", "渠道号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("openid", "用户标识"),
        Field::of("phone", "用户手机号", Kind::Sealed(Seal::PlatformKey)),
        Field::of("certificates_number", "用户实名证件号", Kind::Sealed(Seal::PlatformKey)),
        Field::text("client_ip", "用户终端ip"),
        Field::integer("risk_level", "商户判定交易的风险等级"),
        Field::integer("line_type", "").numbers(FINAL_RISK_RESULT_VALUES),
        Field::integer("goods_type", "").numbers(FINAL_RISK_RESULT_VALUES),
        Field::integer("seller_type", "").numbers(FINAL_RISK_RESULT_VALUES),
        Field::boolean("is_need_deliver", "是否需要物流发货"),
        Field::integer("device_type", "").numbers(RISK_LEVEL_VALUES),
        Field::text("userid", "付款方用户标识"),
        Field::integer("phone_from", "手机号来源"),
        Field::text("seller_userid", "收款方用户标识"),
        Field::integer("scene", "").numbers(SCENE_VALUES),
        Field::object("recharge_fields", "充值业务场景独有字段", RECHARGE_FIELDS),
        Field::object("living_expenses_fields", "生活缴费场景独有字段", LIVING_EXPENSES_FIELDS),
        Field::text("extra_fields1", "扩展字段1"),
        Field::text("extra_fields2", "扩展字段2"),
        Field::text("extra_fields3", "扩展字段3"),
        Field::integer("high_risk_goods", "高风险商品标签"),
        Field::boolean("same_deviced", "用户下单设备与支付设备是否一致"),
        Field::boolean("reliable_device", "用户下单设备是否是常用设备"),
        Field::text("delivery_province", "收货省份"),
        Field::text("delivery_city", "收货城市"),
        Field::boolean("new_address", "收货人地址是否新增"),
        Field::text("last_pay_openid", "上一笔支付openid"),
        Field::integer("risky_goods", "").numbers(RISKY_GOODS_VALUES),
        Field::integer("offline_delivery_label", "订单识别标识").numbers(FINAL_RISK_RESULT_VALUES),
        Field::boolean("proxy_payment", "是否为代付订单"),
        Field::text("order_phone_number", "下单人手机号"),
        Field::integer("user_risk_level", "").numbers(USER_RISK_LEVEL_VALUES),
        Field::integer("sp_risk_level", "").numbers(USER_RISK_LEVEL_VALUES),
        Field::text("phone_number_location", "手机号所属地"),
        Field::text("goods_category", "商品类目"),
        Field::text("pre_opening_behavior", "前置打开行为异常"),
        Field::boolean("new_store", "卖家是否是新账号"),
        Field::text("store_identifier", "店铺标识"),
        Field::text("goods_listing_time", "商品上架时间"),
        Field::text("combine_out_trade_no", "合单商户订单号"),
        Field::text("combine_mchid", "合单商户号"),
        Field::list("sub_orders", "子单列表", &Kind::Object(SUB_ORDERS)),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("acquiring_bank_id", "从业机构商户号"),
        Field::text("channel_id", "渠道号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("out_trade_no", "商户订单号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_merchant_risk_manage_report_trade_union_information",
        "POST",
        "/v3/merchant-risk-manage/report-trade-union-information",
    )
};

/// 查询风险信息: `GET /v3/merchant-risk-manage/trade-risk-information`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012526198>
pub static GET_TRADE_RISK_INFORMATION: Operation = Operation {
    title: "查询风险信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012526198",
        "https://pay.weixin.qq.com/doc/v3/partner/4012467535",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("acquiring_bank_id", "从业机构号"),
        Field::text("channel_id", "渠道号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("complaints_information", "投诉信息"),
    ],
    answer: &[
        Field::integer("risk_score", "风险系数值").required(),
        Field::text("risk_type", "").values(ANSWER_RISK_TYPE_VALUES),
        Field::text("punish_type", "").values(PUNISH_TYPE_VALUES),
        Field::text("punish_description", "处置手段描述"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_merchant_risk_manage_trade_risk_information",
        "GET",
        "/v3/merchant-risk-manage/trade-risk-information",
    )
};

/// 处置结果回传: `POST /v3/merchant-risk-manage/trade-risk-result`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012384516>
pub static POST_TRADE_RISK_RESULT: Operation = Operation {
    title: "处置结果回传",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012384516",
        "https://pay.weixin.qq.com/doc/v3/partner/4012467540",
    ],
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("acquiring_bank_id", "从业机构商户号"),
        Field::text("channel_id", "渠道号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("risk_type", "").values(ANSWER_RISK_TYPE_VALUES),
        Field::text("punish_type", "").values(PUNISH_TYPE_VALUES).required(),
        Field::text("additional_punish_type", "处置手段补充"),
        Field::text("complaints_information", "投诉信息"),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("acquiring_bank_id", "从业机构商户号"),
        Field::text("channel_id", "渠道号"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("risk_type", "").values(ANSWER_RISK_TYPE_VALUES),
        Field::text("punish_type", "").values(PUNISH_TYPE_VALUES).required(),
        Field::text("additional_punish_type", "处置手段补充"),
        Field::text("punish_description", "处置手段描述"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_merchant_risk_manage_trade_risk_result",
        "POST",
        "/v3/merchant-risk-manage/trade-risk-result",
    )
};

/// 创建商户违规通知回调地址: `POST /v3/merchant-risk-manage/violation-notifications`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012471333>
pub static POST_VIOLATION_NOTIFICATIONS: Operation = Operation {
    title: "创建商户违规通知回调地址",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012471333"],
    content: Content::Json,
    body: POST_VIOLATION_NOTIFICATIONS_BODY,
    answer: POST_VIOLATION_NOTIFICATIONS_BODY,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_merchant_risk_manage_violation_notifications",
        "POST",
        "/v3/merchant-risk-manage/violation-notifications",
    )
};

/// 查询商户违规通知回调地址: `GET /v3/merchant-risk-manage/violation-notifications`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012471327>
pub static GET_VIOLATION_NOTIFICATIONS: Operation = Operation {
    title: "查询商户违规通知回调地址",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012471327"],
    repeat: Repeat::Harmless,
    answer: POST_VIOLATION_NOTIFICATIONS_BODY,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_merchant_risk_manage_violation_notifications",
        "GET",
        "/v3/merchant-risk-manage/violation-notifications",
    )
};

/// 修改商户违规通知回调地址: `PUT /v3/merchant-risk-manage/violation-notifications`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012471330>
pub static PUT_VIOLATION_NOTIFICATIONS: Operation = Operation {
    title: "修改商户违规通知回调地址",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012471330"],
    content: Content::Json,
    body: &[Field::text("notify_url", "通知链接")],
    answer: POST_VIOLATION_NOTIFICATIONS_BODY,
    reply: Reply::Json,
    ..Operation::new(
        "put_v3_merchant_risk_manage_violation_notifications",
        "PUT",
        "/v3/merchant-risk-manage/violation-notifications",
    )
};

/// 删除商户违规通知回调地址: `DELETE /v3/merchant-risk-manage/violation-notifications`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012471334>
pub static DELETE_VIOLATION_NOTIFICATIONS: Operation = Operation {
    title: "删除商户违规通知回调地址",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012471334"],
    ..Operation::new(
        "delete_v3_merchant_risk_manage_violation_notifications",
        "DELETE",
        "/v3/merchant-risk-manage/violation-notifications",
    )
};
