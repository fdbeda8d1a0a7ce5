// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/parking`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static PARKING_LOT_TYPE_VALUES: &[&str] = &[
    "PARKING_LOT_TYPE_UNKNOWN",
    "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
    "PARKING_LOT_TYPE_OFFICE_BUILDING",
    "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
    "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
    "PARKING_LOT_TYPE_PARK_AREA",
    "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
];

static RULE_TYPE_VALUES: &[&str] =
    &["CHARGING_RULE_UNKNOWN", "CHARGING_RULE_FIXED_INTERVAL", "CHARGING_RULE_SEGMENT", "CHARGING_RULE_PER_ENTRY"];

static FEE_LIMIT_TYPE_VALUES: &[&str] = &["FEE_LIMIT_UNKNOWN", "FEE_LIMIT_AGGREGATE", "FEE_LIMIT_SINGLE"];

static DAILY_LIMIT_TYPE_VALUES: &[&str] =
    &["DAILY_LIMIT_UNKNOWN", "DAILY_LIMIT_ROLLING_24H", "DAILY_LIMIT_CALENDAR_DAY"];

static TIME_ROUNDING_TYPE_VALUES: &[&str] = &["TIME_ROUND_UNKNOWN", "TIME_ROUND_DOWN", "TIME_ROUND_UP"];

static DAY_TYPE_VALUES: &[&str] = &["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY", "DAY_TYPE_HOLIDAY", "DAY_TYPE_ALL_DAY"];

static VEHICLE_TYPE_VALUES: &[&str] = &[
    "VEHICLE_TYPE_UNKNOWN",
    "VEHICLE_TYPE_SMALL",
    "VEHICLE_TYPE_LARGE",
    "VEHICLE_TYPE_EXTRA_LARGE",
    "VEHICLE_TYPE_ALL_TYPE",
];

static PLATE_TYPE_VALUES: &[&str] = &[
    "PLATE_TYPE_UNKNOWN",
    "PLATE_TYPE_TEMPORARY",
    "PLATE_TYPE_MONTHLY",
    "PLATE_TYPE_FREE",
    "PLATE_TYPE_PREPAID",
    "PLATE_TYPE_OTHERS",
];

static FREE_PERIOD_CHARGING_MODE_VALUES: &[&str] = &[
    "FREE_PERIOD_CHARGING_UNKNOWN",
    "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
    "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
    "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
    "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
];

static FREE_PERIOD_CALCULATION_MODE_VALUES: &[&str] =
    &["FREE_PERIOD_CAL_UNKNOWN", "FREE_PERIOD_CAL_CONCURRENT_START", "FREE_PERIOD_CAL_SEQUENTIAL_START"];

static FIRST_DURATION_MODE_VALUES: &[&str] = &[
    "FIRST_DURATION_MODE_UNKNOWN",
    "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
    "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
];

static FIXED_INTERVAL_RULE: &[Field] = &[
    Field::text("day_type", "").values(DAY_TYPE_VALUES),
    Field::text("start_time", "时段开始时间"),
    Field::text("end_time", "时段结束时间"),
    Field::text("vehicle_type", "").values(VEHICLE_TYPE_VALUES),
    Field::text("plate_type", "").values(PLATE_TYPE_VALUES),
    Field::integer("first_duration", "首段收费时长"),
    Field::integer("first_amount", "首段收费金额"),
    Field::integer("interval_duration", "间隔收费时长"),
    Field::integer("interval_amount", "间隔收费金额"),
    Field::integer("interval_max_amount", "间隔时段收费封顶"),
    Field::integer("max_fee_per_day", "单日最大收款金额"),
    Field::text("free_period_charging_mode", "").values(FREE_PERIOD_CHARGING_MODE_VALUES),
    Field::text("free_period_calculation_mode", "").values(FREE_PERIOD_CALCULATION_MODE_VALUES),
    Field::boolean("is_green_vehicle_free_parking", "新能源是否免停"),
    Field::text("first_duration_mode", "").values(FIRST_DURATION_MODE_VALUES),
];

static CHARGE_MODE_VALUES: &[&str] = &["UNKNOWN", "INTERVAL", "ONE_TIME"];

static DURATION_SEGMENT_RULE: &[Field] = &[
    Field::text("day_type", "").values(DAY_TYPE_VALUES),
    Field::text("start_time", "时段开始时间"),
    Field::text("end_time", "时段结束时间"),
    Field::text("vehicle_type", "").values(VEHICLE_TYPE_VALUES),
    Field::text("plate_type", "").values(PLATE_TYPE_VALUES),
    Field::text("charge_mode", "").values(CHARGE_MODE_VALUES),
    Field::integer("duration_from", "停车时长起始"),
    Field::integer("duration_to", "停车时长结束"),
    Field::integer("fixed_amount", "固定收费金额"),
    Field::integer("interval_min", "间隔时段"),
    Field::integer("interval_amount", "间隔收费金额"),
    Field::integer("interval_max_amount", "间隔时段收费封顶"),
    Field::integer("max_fee_per_day", "单日最大收款金额"),
];

static PRE_ENTRY_RULE: &[Field] = &[
    Field::text("day_type", "").values(DAY_TYPE_VALUES),
    Field::text("start_time", "时段开始时间"),
    Field::text("end_time", "时段结束时间"),
    Field::text("vehicle_type", "").values(VEHICLE_TYPE_VALUES),
    Field::text("plate_type", "").values(PLATE_TYPE_VALUES),
    Field::integer("amount", "收费金额"),
    Field::integer("max_fee_per_day", "单日最大收款金额"),
];

static HOLIDAY_MODE_VALUES: &[&str] =
    &["HOLIDAY_MODE_UNKNOWN", "HOLIDAY_MODE_LEGAL_MODY", "HOLIDAY_MODE_CALENDAR_MODY", "HOLIDAY_MODE_FINANCIAL_MODY"];

static AGGREGATE_LIMIT_MODE_VALUES: &[&str] =
    &["AGGREGATE_LIMIT_MODE_UNKNOWN", "AGGREGATE_LIMIT_MODE_NORMAL", "AGGREGATE_LIMIT_MODE_MIN"];

static FIRST_CHARGE_TIME_MODE_VALUES: &[&str] =
    &["FIRST_CHARGE_TIME_MODE_UNKNOWN", "FIRST_CHARGE_TIME_MODE_ENTER", "FIRST_CHARGE_TIME_MODE_AFTER_FREE"];

static CHARGING_RULE: &[Field] = &[
    Field::text("rule_type", "").values(RULE_TYPE_VALUES),
    Field::text("fee_limit_type", "").values(FEE_LIMIT_TYPE_VALUES),
    Field::text("daily_limit_type", "").values(DAILY_LIMIT_TYPE_VALUES),
    Field::text("time_rounding_type", "").values(TIME_ROUNDING_TYPE_VALUES),
    Field::integer("free_entry_duration", "入场免费时间"),
    Field::integer("free_exit_duration", "出场免费时间"),
    Field::list("fixed_interval_rule", "", &Kind::Object(FIXED_INTERVAL_RULE)),
    Field::list("duration_segment_rule", "", &Kind::Object(DURATION_SEGMENT_RULE)),
    Field::list("pre_entry_rule", "", &Kind::Object(PRE_ENTRY_RULE)),
    Field::text("holiday_mode", "").values(HOLIDAY_MODE_VALUES),
    Field::text("aggregate_limit_mode", "").values(AGGREGATE_LIMIT_MODE_VALUES),
    Field::text("first_charge_time_mode", "").values(FIRST_CHARGE_TIME_MODE_VALUES),
];

static PARKING_LOT: &[Field] = &[
    Field::text("parking_lot_name", "停车场名称").required(),
    Field::text("out_parking_lot_id", "商户停车场ID").required(),
    Field::text("parking_lot_address", "停车场地址").required(),
    Field::text("longitude", "停车场经度").required(),
    Field::text("latitude", "停车场纬度").required(),
    Field::text("parking_lot_type", "").values(PARKING_LOT_TYPE_VALUES).required(),
    Field::text("phone_number", "客服联系电话").required(),
    Field::text("parking_sign_url", "收费告示牌url"),
    Field::list("notification_text_list", "停车场优惠文案", &Kind::TEXT),
    Field::text("payment_mini_prog_appid", "商家支付小程序appid"),
    Field::text("payment_path", "商家支付路径").required(),
    Field::text("parking_order_mini_prog_appid", "商家停车订单小程序appid"),
    Field::text("parking_order_path", "商家停车订单路径"),
    Field::object("charging_rule", "", CHARGING_RULE),
];

static AUDIT_STATUS_VALUES: &[&str] = &[
    "AUDIT_STATUS_UNKNOWN",
    "AUDIT_STATUS_PENDING",
    "AUDIT_STATUS_WITHDRAWN",
    "AUDIT_STATUS_APPROVED",
    "AUDIT_STATUS_REJECTED",
];

static APPLICATION_PARKING_LOT: &[Field] = &[
    Field::text("parking_lot_name", "停车场名称"),
    Field::text("out_parking_lot_id", "商户停车场ID"),
    Field::text("parking_lot_address", "停车场地址"),
    Field::text("longitude", "停车场经度"),
    Field::text("latitude", "停车场纬度"),
    Field::text("parking_lot_type", "").values(PARKING_LOT_TYPE_VALUES),
    Field::text("phone_number", "客服联系电话"),
    Field::text("parking_sign_url", "收费告示牌url"),
    Field::list("notification_text_list", "停车场优惠文案", &Kind::TEXT),
    Field::text("payment_mini_prog_appid", "商家支付小程序appid"),
    Field::text("payment_path", "商家支付路径"),
    Field::text("parking_order_mini_prog_appid", "商家停车订单小程序appid"),
    Field::text("parking_order_path", "商家停车订单路径"),
    Field::object("charging_rule", "", CHARGING_RULE),
];

static FIELDS: &[Field] = &[Field::text("field", "字段名"), Field::text("comment", "审核意见")];

static AUDIT_COMMENT: &[Field] =
    &[Field::list("fields", "", &Kind::Object(FIELDS)), Field::text("recommendation", "改进建议")];

static APPLICATION: &[Field] = &[
    Field::text("parking_lot_audit_no", "停车场进件审核单号"),
    Field::text("audit_status", "").values(AUDIT_STATUS_VALUES),
    Field::integer("submit_time", "提交时间"),
    Field::object("parking_lot", "", APPLICATION_PARKING_LOT),
    Field::object("audit_comment", "", AUDIT_COMMENT),
];

static PLATE_COLOR_VALUES: &[&str] = &[
    "PLATE_COLOR_UNKNOWN",
    "PLATE_COLOR_BLUE",
    "PLATE_COLOR_YELLOW",
    "PLATE_COLOR_BLACK",
    "PLATE_COLOR_WHITE",
    "PLATE_COLOR_GREEN",
    "PLATE_COLOR_YELLOW_GREEN",
    "PLATE_COLOR_AGRICULTURAL_YELLOW",
    "PLATE_COLOR_OTHER",
];

static PAY_STATE_VALUES: &[&str] = &["PAY_STATUS_UNKNOWN", "PAY_STATUS_UNPAID", "PAY_STATUS_PAID"];

static PAY_TYPE_VALUES: &[&str] = &["PAY_TYPE_UNKNOWN", "PAY_TYPE_WXPAY", "PAY_TYPE_OTHERS"];

static PAY_CHANNEL_VALUES: &[&str] = &[
    "PAY_CHANNEL_UNKNOWN",
    "PAY_CHANNEL_WECHAT_PAY_NOTIF",
    "PAY_CHANNEL_SCAN_QRCODE",
    "PAY_CHANNEL_OFFICIAL_ACCOUNT",
    "PAY_CHANNEL_MCH_MINI_PROG",
    "PAY_CHANNEL_OTHERS",
];

static FEE_TYPE_VALUES: &[&str] = &[
    "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
    "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
    "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
    "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
];

static FEE_ITEMS: &[Field] =
    &[Field::text("fee_type", "").values(FEE_TYPE_VALUES).required(), Field::integer("amount", "金额").required()];

static PARKING_STATE_VALUES: &[&str] = &[
    "PARKING_STATE_UNKNOWN",
    "PARKING_STATE_ENTERED",
    "PARKING_STATE_EXIT_GATE",
    "PARKING_STATE_EXITED",
    "PARKING_STATE_UNEXPECTED_CLOSE",
];

static ENABLED_STATE_VALUES: &[&str] =
    &["ENABLED_STATE_UNKNOWN", "ENABLED_STATE_NOT_ENABLED", "ENABLED_STATE_ENABLED", "ENABLED_STATE_OFFLINE"];

static BODY_PARKING_STATE_VALUES: &[&str] =
    &["PARKING_STATUS_UNKNOWN", "PARKING_STATUS_PARKING", "PARKING_STATUS_NOT_PARKING"];

static GET_REMINDERS_APPLICATION_QUERY_QUERY: &[Field] = &[
    Field::text("parking_lot_audit_no", "停车场进件审核单号").required(),
    Field::text("out_parking_lot_id", "商户停车场ID").required(),
];

/// 提交停车场进件申请: `POST /v3/parking/reminders/application`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4019557780>
pub static POST_REMINDERS_APPLICATION: Operation = Operation {
    title: "提交停车场进件申请",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4019557780"],
    content: Content::Json,
    body: &[Field::object("parking_lot", "", PARKING_LOT).required()],
    answer: &[Field::text("parking_lot_audit_no", "停车场进件审核单号")],
    reply: Reply::Json,
    ..Operation::new("post_v3_parking_reminders_application", "POST", "/v3/parking/reminders/application")
};

/// 查询停车场进件申请单: `GET /v3/parking/reminders/application/query`.
pub static GET_REMINDERS_APPLICATION_QUERY: Operation = Operation {
    title: "查询停车场进件申请单",
    repeat: Repeat::Harmless,
    query: GET_REMINDERS_APPLICATION_QUERY_QUERY,
    answer: &[Field::object("application", "", APPLICATION), Field::text("wx_parking_lot_id", "微信停车场ID")],
    reply: Reply::Json,
    ..Operation::new("get_v3_parking_reminders_application_query", "GET", "/v3/parking/reminders/application/query")
};

/// 撤回停车场进件申请: `POST /v3/parking/reminders/application/withdraw`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4019557799>
pub static POST_REMINDERS_APPLICATION_WITHDRAW: Operation = Operation {
    title: "撤回停车场进件申请",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4019557799"],
    content: Content::Json,
    body: GET_REMINDERS_APPLICATION_QUERY_QUERY,
    ..Operation::new(
        "post_v3_parking_reminders_application_withdraw",
        "POST",
        "/v3/parking/reminders/application/withdraw",
    )
};

/// 查询停车场进件申请单列表: `GET /v3/parking/reminders/applications`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4019557811>
pub static GET_REMINDERS_APPLICATIONS: Operation = Operation {
    title: "查询停车场进件申请单列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4019557811"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("out_parking_lot_id", "商户停车场ID").required(),
        Field::integer("offset", "偏移量"),
        Field::integer("limit", "条数"),
    ],
    answer: &[
        Field::list("application_list", "", &Kind::Object(APPLICATION)),
        Field::text("wx_parking_lot_id", "微信停车场ID"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_parking_reminders_applications", "GET", "/v3/parking/reminders/applications")
};

/// 同步车辆入场通知: `POST /v3/parking/reminders/entry`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4019557757>
pub static POST_REMINDERS_ENTRY: Operation = Operation {
    title: "同步车辆入场通知",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4019557757"],
    content: Content::Json,
    body: &[
        Field::text("out_serial_number", "商户停车单号").required(),
        Field::text("parking_id", "微信停车场ID").required(),
        Field::text("plate_number", "车牌号").required(),
        Field::integer("enter_timestamp", "车辆入场时间").required(),
        Field::text("plate_color", "").values(PLATE_COLOR_VALUES).required(),
        Field::text("car_type", "").values(PLATE_TYPE_VALUES).required(),
        Field::text("vehicle_type", "").values(VEHICLE_TYPE_VALUES).required(),
        Field::text("entrance_number", "停车场入口编号"),
        Field::text("entrance_name", "停车场入口名称"),
        Field::list("discount_template_id", "优惠信息模板ID", &Kind::INTEGER),
    ],
    answer: &[Field::text("serial_number", "微信停车单号")],
    reply: Reply::Json,
    ..Operation::new("post_v3_parking_reminders_entry", "POST", "/v3/parking/reminders/entry")
};

/// 同步车辆离场通知: `POST /v3/parking/reminders/exit`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4019557725>
pub static POST_REMINDERS_EXIT: Operation = Operation {
    title: "同步车辆离场通知",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4019557725"],
    content: Content::Json,
    body: &[
        Field::text("out_serial_number", "商户停车单号").required(),
        Field::integer("exit_timestamp", "车辆出场时间").required(),
        Field::text("plate_number", "车牌号").required(),
        Field::text("plate_color", "").values(PLATE_COLOR_VALUES).required(),
        Field::text("parking_id", "微信停车场ID").required(),
        Field::text("pay_state", "").values(PAY_STATE_VALUES),
        Field::text("pay_type", "").values(PAY_TYPE_VALUES),
        Field::text("out_trade_no", "商户支付订单号"),
        Field::integer("total_amount", "总费用"),
        Field::integer("paid_amount", "已支付费用"),
        Field::text("openid", "付款用户OpenID"),
        Field::text("pay_channel", "").values(PAY_CHANNEL_VALUES),
        Field::integer("pay_time", "支付时间"),
        Field::text("token", "消息支付防伪凭证"),
        Field::text("wx_trade_no", "微信支付订单号"),
    ],
    ..Operation::new("post_v3_parking_reminders_exit", "POST", "/v3/parking/reminders/exit")
};

/// 同步非临停扩展支付: `POST /v3/parking/reminders/ext-payment`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4020338487>
pub static POST_REMINDERS_EXT_PAYMENT: Operation = Operation {
    title: "同步非临停扩展支付",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4020338487"],
    content: Content::Json,
    body: &[
        Field::text("out_trade_no", "商户支付订单号").required(),
        Field::list("fee_items", "费用明细列表", &Kind::Object(FEE_ITEMS)).required(),
        Field::integer("pay_time", "支付时间").required(),
        Field::text("wx_parking_lot_id", "微信停车场ID"),
        Field::text("wx_trade_no", "微信支付订单号"),
    ],
    ..Operation::new("post_v3_parking_reminders_ext_payment", "POST", "/v3/parking/reminders/ext-payment")
};

/// 查询停车费用: `POST /v3/parking/reminders/parking-fee`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4019557825>
pub static POST_REMINDERS_PARKING_FEE: Operation = Operation {
    title: "查询停车费用",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4019557825"],
    content: Content::Json,
    body: &[
        Field::text("out_serial_number", "商户停车单号").required(),
        Field::text("plate_number", "车牌号"),
        Field::text("out_parking_id", "商户停车场ID"),
    ],
    answer: &[
        Field::integer("total_amount", "当前总费用"),
        Field::integer("parking_timestamp", "已停时长"),
        Field::text("parking_state", "").values(PARKING_STATE_VALUES),
        Field::text("pay_state", "").values(PAY_STATE_VALUES),
        Field::integer("allowed_exit_timestamp", "免费待出场时间"),
        Field::integer("next_raise_price", "下一次跳价价格"),
        Field::integer("next_raise_timestamp", "下一次跳价时间"),
        Field::integer("payable_amount", "应付金额"),
        Field::integer("paid_amount", "已付金额"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_parking_reminders_parking_fee", "POST", "/v3/parking/reminders/parking-fee")
};

/// 查询停车场信息: `GET /v3/parking/reminders/parking-lot`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4023070758>
pub static GET_REMINDERS_PARKING_LOT: Operation = Operation {
    title: "查询停车场信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4023070758"],
    repeat: Repeat::Harmless,
    query: &[Field::text("out_parking_lot_id", "商户停车场ID"), Field::text("wx_parking_lot_id", "微信停车场ID")],
    answer: &[
        Field::text("wx_parking_lot_id", "微信停车场ID"),
        Field::text("out_parking_lot_id", "商户停车场ID"),
        Field::text("parking_lot_name", "停车场名称"),
        Field::text("parking_lot_address", "停车场地址"),
        Field::text("payment_mini_prog_appid", "支付小程序appid"),
        Field::text("payment_mini_prog_path", "支付小程序path"),
        Field::text("parking_order_mini_prog_appid", "停车订单小程序appid"),
        Field::text("parking_order_mini_prog_path", "停车订单小程序path"),
        Field::text("enabled_state", "启用状态").values(ENABLED_STATE_VALUES),
        Field::text("reason", "原因"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_parking_reminders_parking_lot", "GET", "/v3/parking/reminders/parking-lot")
};

/// 同步支付结果通知: `POST /v3/parking/reminders/payment`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4019557765>
pub static POST_REMINDERS_PAYMENT: Operation = Operation {
    title: "同步支付结果通知",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4019557765"],
    content: Content::Json,
    body: &[
        Field::text("out_serial_number", "商户停车单号").required(),
        Field::text("plate_number", "车牌号").required(),
        Field::text("parking_id", "微信停车场ID").required(),
        Field::text("parking_state", "").values(BODY_PARKING_STATE_VALUES).required(),
        Field::text("pay_type", "").values(PAY_TYPE_VALUES).required(),
        Field::text("openid", "付款用户OpenID"),
        Field::text("sub_mchid", "特约商户号"),
        Field::integer("total_amount", "总费用").required(),
        Field::integer("paid_amount", "已支付费用").required(),
        Field::text("out_trade_no", "商户支付订单号"),
        Field::text("pay_channel", "").values(PAY_CHANNEL_VALUES),
        Field::integer("pay_time", "支付时间"),
        Field::text("token", "消息支付防伪凭证"),
        Field::text("wx_trade_no", "微信支付订单号"),
    ],
    ..Operation::new("post_v3_parking_reminders_payment", "POST", "/v3/parking/reminders/payment")
};
