// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/discount-card`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static TIME_RANGE: &[Field] =
    &[Field::text("begin_time", "约定开始时间").required(), Field::text("end_time", "约定结束时间").required()];

static PAY_INFORMATION: &[Field] = &[
    Field::integer("pay_amount", "付款金额").required(),
    Field::text("pay_state", "付款状态").required(),
    Field::text("transaction_id", "微信支付订单号"),
    Field::text("pay_time", "支付时间"),
];

static OBJECTIVE_COMPLETION_RECORDS: &[Field] = &[
    Field::text("objective_completion_serial_no", "目标完成流水号").required(),
    Field::text("objective_id", "目标ID").required(),
    Field::text("completion_time", "目标完成时间").required(),
    Field::text("completion_type", "目标完成类型").required(),
    Field::text("description", "目标完成描述").required(),
    Field::integer("completion_count", "目标完成数量").required(),
    Field::text("remark", "备注说明"),
];

static OBJECTIVES: &[Field] = &[
    Field::text("objective_id", "目标ID").required(),
    Field::text("name", "目标名称").required(),
    Field::integer("count", "目标数量").required(),
    Field::text("unit", "目标单位").required(),
    Field::text("description", "目标描述"),
    Field::list("objective_completion_records", "目标完成记录", &Kind::Object(OBJECTIVE_COMPLETION_RECORDS)),
];

static REWARD_USAGE_RECORDS: &[Field] = &[
    Field::text("reward_usage_serial_no", "优惠使用记录流水号").required(),
    Field::text("reward_id", "优惠ID").required(),
    Field::text("usage_time", "优惠使用时间").required(),
    Field::text("usage_type", "优惠使用类型").required(),
    Field::text("description", "优惠使用描述").required(),
    Field::integer("usage_count", "优惠使用数量").required(),
    Field::integer("amount", "优惠金额").required(),
    Field::text("remark", "备注说明"),
];

static REWARDS: &[Field] = &[
    Field::text("reward_id", "优惠ID").required(),
    Field::text("name", "优惠名称").required(),
    Field::text("count_type", "优惠数量类型").required(),
    Field::integer("count", "优惠数量").required(),
    Field::text("unit", "优惠单位").required(),
    Field::integer("amount", "优惠金额").required(),
    Field::text("description", "优惠描述"),
    Field::list("reward_usage_records", "优惠使用记录列", &Kind::Object(REWARD_USAGE_RECORDS)),
];

static BODY_REWARD_USAGE_RECORDS: &[Field] = &[
    Field::text("reward_usage_serial_no", "优惠使用记录流水号").required(),
    Field::text("reward_id", "优惠ID").required(),
    Field::text("usage_time", "优惠使用时间").required(),
    Field::text("usage_type", "优惠使用类型").required(),
    Field::text("description", "优惠使用描述").required(),
    Field::integer("usage_count", "数量").required(),
    Field::integer("amount", "金额").required(),
    Field::text("remark", "备注说明"),
];

static ANSWER_OBJECTIVES: &[Field] = &[
    Field::text("objective_serial_no", "目标流水号").required(),
    Field::integer("objective_id", "先享卡目标ID").required(),
    Field::text("name", "目标名称"),
    Field::text("unit", "目标单位"),
    Field::text("performance_description", "履约描述").required(),
    Field::text("performance_type", "履约类型").required(),
    Field::integer("count", "目标数量").required(),
    Field::text("performance_time", "履约时间").required(),
    Field::text("remark", "备注说明"),
];

static ANSWER_REWARDS: &[Field] = &[
    Field::text("reward_serial_no", "奖励流水号").required(),
    Field::integer("reward_id", "先享卡奖励ID").required(),
    Field::text("name", "奖励名称"),
    Field::text("unit", "奖励单位"),
    Field::text("description", "奖励描述").required(),
    Field::text("reward_type", "奖励类型").required(),
    Field::integer("count", "奖励数量").required(),
    Field::integer("amount", "奖励金额").required(),
    Field::text("reward_time", "奖励时间").required(),
    Field::text("remark", "备注说明"),
];

static BODY_OBJECTIVES: &[Field] = &[
    Field::text("objective_serial_no", "目标流水号").required(),
    Field::integer("objective_id", "先享卡目标ID").required(),
    Field::text("performance_description", "履约描述").required(),
    Field::text("performance_type", "履约类型").required(),
    Field::integer("count", "目标数量").required(),
    Field::text("performance_time", "履约时间").required(),
    Field::text("remark", "备注说明"),
];

static BODY_REWARDS: &[Field] = &[
    Field::text("reward_serial_no", "奖励流水号").required(),
    Field::integer("reward_id", "先享卡奖励ID").required(),
    Field::text("description", "奖励描述").required(),
    Field::text("reward_type", "奖励类型").required(),
    Field::integer("count", "奖励数量").required(),
    Field::integer("amount", "奖励金额").required(),
    Field::text("reward_time", "奖励时间").required(),
    Field::text("remark", "备注说明"),
];

static GET_CARDS_OUT_CARD_CODE_VARIABLES: &[Field] = &[Field::text("out_card_code", "商户领卡号").required()];

static GET_ORDERS_OUT_TRADE_NO_OUT_TRADE_NO_ANSWER: &[Field] = &[
    Field::text("out_order_no", "先享卡订单号").required(),
    Field::text("discount_card_id", "先享卡ID").required(),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("appid", "公众账号ID").required(),
    Field::text("service_id", "服务ID").required(),
    Field::text("order_id", "微信支付服务订单号").required(),
    Field::text("transaction_id", "微信支付交易单号"),
    Field::text("openid", "用户标识").required(),
    Field::text("card_begin_time", "先享卡开始时间").required(),
    Field::text("card_end_time", "先享卡结束时间").required(),
    Field::text("card_name", "先享卡名称").required(),
    Field::text("objective_description", "目标描述").required(),
    Field::text("reward_description", "奖励描述").required(),
    Field::integer("estimated_reward_amount", "预估奖励金额").required(),
    Field::text("online_instructions", "线上使用说明"),
    Field::text("offline_instructions", "线下使用说明"),
    Field::text("state", "订单状态").required(),
    Field::integer("total_amount", "总金额"),
    Field::integer("deduction_amount", "扣除金额"),
    Field::integer("settlement_amount", "结算金额"),
    Field::text("create_time", "创建时间").required(),
    Field::text("pay_time", "支付时间"),
    Field::list("objectives", "目标达成明细列表", &Kind::Object(ANSWER_OBJECTIVES)),
    Field::list("rewards", "奖励明细列表", &Kind::Object(ANSWER_REWARDS)),
];

static PATCH_ORDERS_OUT_ORDER_NO_VARIABLES: &[Field] = &[Field::text("out_order_no", "先享卡订单号").required()];

/// 预受理领卡请求: `POST /v3/discount-card/cards`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml>
pub static POST_CARDS: Operation = Operation {
    title: "预受理领卡请求",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml"],
    content: Content::Json,
    body: &[
        Field::text("out_card_code", "商户领卡号").required(),
        Field::text("card_template_id", "卡模板ID").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("notify_url", "通知商户URL").required(),
    ],
    answer: &[Field::text("prepare_card_token", "预领卡请求token").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_discount_card_cards", "POST", "/v3/discount-card/cards")
};

/// 查询先享卡订单: `GET /v3/discount-card/cards/{out_card_code}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml>
pub static GET_CARDS_OUT_CARD_CODE: Operation = Operation {
    title: "查询先享卡订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml"],
    repeat: Repeat::Harmless,
    variables: GET_CARDS_OUT_CARD_CODE_VARIABLES,
    answer: &[
        Field::text("card_id", "先享卡ID").required(),
        Field::text("card_template_id", "先享卡模板ID").required(),
        Field::text("out_card_code", "商户领卡号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::object("time_range", "约定时间期限", TIME_RANGE).required(),
        Field::text("state", "状态").required(),
        Field::text("unfinished_reason", "未完成约定原因"),
        Field::integer("total_amount", "享受优惠总金额"),
        Field::object("pay_information", "用户退回优惠的付款信息", PAY_INFORMATION),
        Field::text("create_time", "创卡时间").required(),
        Field::list("objectives", "目标列表", &Kind::Object(OBJECTIVES)),
        Field::list("rewards", "优惠列表", &Kind::Object(REWARDS)),
        Field::text("sharer_openid", "邀请者用户标识"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_discount_card_cards_out_card_code", "GET", "/v3/discount-card/cards/{out_card_code}")
};

/// 增加用户记录: `POST /v3/discount-card/cards/{out_card_code}/add-user-records`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml>
pub static POST_CARDS_OUT_CARD_CODE_ADD_USER_RECORDS: Operation = Operation {
    title: "增加用户记录",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml"],
    variables: GET_CARDS_OUT_CARD_CODE_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("card_template_id", "卡模板ID").required(),
        Field::list("objective_completion_records", "目标完成记录", &Kind::Object(OBJECTIVE_COMPLETION_RECORDS)),
        Field::list("reward_usage_records", "优惠使用记录", &Kind::Object(BODY_REWARD_USAGE_RECORDS)),
    ],
    ..Operation::new(
        "post_v3_discount_card_cards_out_card_code_add_user_records",
        "POST",
        "/v3/discount-card/cards/{out_card_code}/add-user-records",
    )
};

/// 通过先享卡订单号查询订单: `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml>
pub static GET_ORDERS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "通过先享卡订单号查询订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml"],
    deprecated: true,
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_trade_no", "商户订单号").required()],
    answer: GET_ORDERS_OUT_TRADE_NO_OUT_TRADE_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_discount_card_orders_out_trade_no_out_trade_no",
        "GET",
        "/v3/discount-card/orders/out-trade-no/{out_trade_no}",
    )
};

/// 更新先享卡订单: `PATCH /v3/discount-card/orders/{out_order_no}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml>
pub static PATCH_ORDERS_OUT_ORDER_NO: Operation = Operation {
    title: "更新先享卡订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml"],
    variables: PATCH_ORDERS_OUT_ORDER_NO_VARIABLES,
    content: Content::Json,
    body: &[
        Field::list("objectives", "目标达成明细列表", &Kind::Object(BODY_OBJECTIVES)),
        Field::list("rewards", "奖励明细列表", &Kind::Object(BODY_REWARDS)),
    ],
    answer: &[
        Field::text("out_order_no", "先享卡订单号").required(),
        Field::text("order_id", "微信支付服务订单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("patch_v3_discount_card_orders_out_order_no", "PATCH", "/v3/discount-card/orders/{out_order_no}")
};

/// 通过先享卡订单号查询订单: `GET /v3/discount-card/orders/{out_order_no}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml>
pub static GET_ORDERS_OUT_ORDER_NO: Operation = Operation {
    title: "通过先享卡订单号查询订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml"],
    repeat: Repeat::Harmless,
    variables: PATCH_ORDERS_OUT_ORDER_NO_VARIABLES,
    answer: GET_ORDERS_OUT_TRADE_NO_OUT_TRADE_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_discount_card_orders_out_order_no", "GET", "/v3/discount-card/orders/{out_order_no}")
};
