// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/vehicle`

use crate::{Content, Field, Kind, Operation, Reply, Version};

static SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256"];

static VERSION_VALUES: &[&str] = &["3.0"];

static TRADE_SCENE_VALUES: &[&str] = &["PARKING"];

static SCENE_INFO: &[Field] = &[
    Field::text("start_time", "入场时间").required(),
    Field::text("notify_url", "回调通知URL"),
    Field::text("plate_number", "车牌号"),
    Field::text("car_type", "车辆类型"),
    Field::text("parking_name", "停车场名称"),
    Field::text("free_time", "免费时长").required(),
    Field::text("openid", "用户标识"),
    Field::text("sub_openid", "用户子标识"),
    Field::text("space_number", "车位编号"),
];

static BODY_SCENE_INFO: &[Field] = &[Field::object("scene_info", "", SCENE_INFO).required()];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static USER_STATE_VALUES: &[&str] = &["NORMAL", "BLOCK"];

static DEDUCT_MODE_VALUES: &[&str] = &["PROACTIVE", "AUTOPAY"];

static TRADE_TYPE_VALUES: &[&str] = &["PAP"];

static PROFIT_SHARING_VALUES: &[&str] = &["Y", "N"];

static SUPPORT_DEDUCT_MODE_VALUES: &[&str] = &["DEDUCT_PROACTIVE_ONLY", "DEDUCT_AUTOPAY_ONLY", "DEDUCT_ALL"];

static CHANNEL_TYPE_VALUES: &[&str] = &["ETC", "MTC"];

static SCENE_INFO_SCENE_INFO: &[Field] = &[
    Field::text("start_time", "交易时间").required(),
    Field::text("end_time", "结束时间"),
    Field::text("charging_time", "计费时长"),
    Field::text("plate_number", "车牌号"),
    Field::text("car_type", "车辆类型"),
    Field::text("parking_name", "停车场名称"),
    Field::text("free_time", "免费时长"),
    Field::text("deduct_mode", "").values(DEDUCT_MODE_VALUES),
    Field::text("support_deduct_mode", "").values(SUPPORT_DEDUCT_MODE_VALUES),
    Field::text("space_number", "车位编号"),
    Field::text("gas_station", "加油站名称"),
    Field::text("gas_label_name", "油品标号名"),
    Field::text("gas_type", "油品类型名称"),
    Field::text("gas_standard", "油品标准"),
    Field::text("gas_amount", "油量"),
    Field::text("gas_gun_no", "油枪号"),
    Field::text("entrance_name", "入口站名称"),
    Field::text("exit_name", "出口名称"),
    Field::text("carrying_capacity", "核载人数"),
    Field::text("carrying_range", "核载区间"),
    Field::text("channel_type", "").values(CHANNEL_TYPE_VALUES),
];

static POST_PARTNERPAY_PAYAPPLY_BODY_SCENE_INFO: &[Field] =
    &[Field::object("scene_info", "", SCENE_INFO_SCENE_INFO).required()];

static BODY_TRADE_SCENE_VALUES: &[&str] = &["PARKING", "GAS", "HIGHWAY", "BRIDGE"];

static JUMP_SCENE_VALUES: &[&str] = &["APP", "H5"];

static ANSWER_USER_STATE_VALUES: &[&str] = &["NORMAL", "PAUSED", "OVERDUE", "UNAUTHORIZED"];

static PLATE_NUMBER_INFO: &[Field] = &[
    Field::text("plate_number", "车牌号"),
    Field::text("channel_type", "车牌通道标识"),
    Field::text("common_use_flag", "常用车牌标志"),
];

static ANSWER_PLATE_NUMBER_INFO: &[Field] =
    &[Field::list("plate_number_info", "车牌信息列表", &Kind::Object(PLATE_NUMBER_INFO))];

static BODY_SCENE_INFO_SCENE_INFO: &[Field] = &[
    Field::text("start_time", "入场时间").required(),
    Field::text("notify_url", "回调通知URL"),
    Field::text("plate_number", "车牌号"),
    Field::text("car_type", "车辆类型"),
    Field::text("parking_name", "停车场名称"),
    Field::text("free_time", "免费时长").required(),
    Field::text("openid", "用户标识"),
    Field::text("space_number", "车位编号"),
];

static POST_PAY_NOTIFICATION_BODY_SCENE_INFO: &[Field] =
    &[Field::object("scene_info", "", BODY_SCENE_INFO_SCENE_INFO).required()];

static COMMON_USE_FLAG_VALUES: &[&str] = &["COMMON_USE"];

static PLATE_NUMBER_INFO_PLATE_NUMBER_INFO: &[Field] = &[
    Field::text("plate_number", "车牌号"),
    Field::text("channel_type", "车牌通道标识"),
    Field::text("common_use_flag", "").values(COMMON_USE_FLAG_VALUES),
];

static POST_PAY_QUERYSTATE_ANSWER_PLATE_NUMBER_INFO: &[Field] =
    &[Field::list("plate_number_info", "车牌信息列表", &Kind::Object(PLATE_NUMBER_INFO_PLATE_NUMBER_INFO))];

/// 用户入场通知: `POST /vehicle/partnerpay/notification`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011988204>
pub static POST_PARTNERPAY_NOTIFICATION: Operation = Operation {
    title: "用户入场通知",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011988204"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号id").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_appid", "子商户公众账号id").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("version", "").values(VERSION_VALUES).required(),
        Field::text("trade_scene", "").values(TRADE_SCENE_VALUES).required(),
        Field::of("scene_info", "", Kind::Encoded(BODY_SCENE_INFO)).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号id").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_appid", "子商户公众账号id"),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("user_state", "").values(USER_STATE_VALUES).required(),
        Field::text("deduct_mode", "").values(DEDUCT_MODE_VALUES),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_vehicle_partnerpay_notification", "POST", "/vehicle/partnerpay/notification")
};

/// 申请扣款: `POST /vehicle/partnerpay/payapply`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011988205>
pub static POST_PARTNERPAY_PAYAPPLY: Operation = Operation {
    title: "申请扣款",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011988205"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号id").required(),
        Field::text("sub_appid", "子商户公众账号id").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("body", "商品描述").required(),
        Field::text("detail", "商品详情"),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::integer("total_fee", "总金额").required(),
        Field::text("fee_type", "货币类型"),
        Field::text("spbill_create_ip", "终端IP").required(),
        Field::text("goods_tag", "商品标记"),
        Field::text("notify_url", "回调通知url").required(),
        Field::text("trade_type", "").values(TRADE_TYPE_VALUES).required(),
        Field::text("version", "").values(VERSION_VALUES).required(),
        Field::text("trade_scene", "").values(TRADE_SCENE_VALUES).required(),
        Field::text("openid", "用户标识"),
        Field::text("profit_sharing", "").values(PROFIT_SHARING_VALUES),
        Field::of("scene_info", "", Kind::Encoded(POST_PARTNERPAY_PAYAPPLY_BODY_SCENE_INFO)).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("appid", "公众账号id").required(),
        Field::text("sub_appid", "子商户公众账号id"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("device_info", "设备号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_vehicle_partnerpay_payapply", "POST", "/vehicle/partnerpay/payapply")
};

/// 用户状态查询: `POST /vehicle/partnerpay/querystate`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011988212>
pub static POST_PARTNERPAY_QUERYSTATE: Operation = Operation {
    title: "用户状态查询",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011988212"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号id").required(),
        Field::text("sub_appid", "子商户公众账号id").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("trade_scene", "").values(BODY_TRADE_SCENE_VALUES).required(),
        Field::text("jump_scene", "").values(JUMP_SCENE_VALUES),
        Field::text("openid", "用户标识").required(),
        Field::text("version", "").values(VERSION_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "请求appid").required(),
        Field::text("sub_appid", "子商户公众账号id"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("user_state", "").values(ANSWER_USER_STATE_VALUES).required(),
        Field::text("openid", "用户标识"),
        Field::text("deduct_mode", "").values(DEDUCT_MODE_VALUES),
        Field::text("sub_openid", "用户子标识"),
        Field::text("path", "跳转路径"),
        Field::of("plate_number_info", "车牌信息", Kind::Encoded(ANSWER_PLATE_NUMBER_INFO)),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_vehicle_partnerpay_querystate", "POST", "/vehicle/partnerpay/querystate")
};

/// 用户入场通知: `POST /vehicle/pay/notification`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011985272>
pub static POST_PAY_NOTIFICATION: Operation = Operation {
    title: "用户入场通知",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011985272"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号id").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("version", "版本号").required(),
        Field::text("trade_scene", "").values(TRADE_SCENE_VALUES).required(),
        Field::of("scene_info", "", Kind::Encoded(POST_PAY_NOTIFICATION_BODY_SCENE_INFO)).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号id").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("user_state", "").values(USER_STATE_VALUES).required(),
        Field::text("deduct_mode", "").values(DEDUCT_MODE_VALUES),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_vehicle_pay_notification", "POST", "/vehicle/pay/notification")
};

/// 申请扣款: `POST /vehicle/pay/payapply`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011985331>
pub static POST_PAY_PAYAPPLY: Operation = Operation {
    title: "申请扣款",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011985331"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号id").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("body", "商品描述").required(),
        Field::text("detail", "商品详情"),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::integer("total_fee", "总金额").required(),
        Field::text("fee_type", "货币类型"),
        Field::text("spbill_create_ip", "终端IP").required(),
        Field::text("goods_tag", "商品标记"),
        Field::text("notify_url", "回调通知url").required(),
        Field::text("trade_type", "").values(TRADE_TYPE_VALUES).required(),
        Field::text("version", "").values(VERSION_VALUES).required(),
        Field::text("trade_scene", "").values(BODY_TRADE_SCENE_VALUES).required(),
        Field::text("openid", "用户标识"),
        Field::text("profit_sharing", "").values(PROFIT_SHARING_VALUES),
        Field::of("scene_info", "", Kind::Encoded(POST_PARTNERPAY_PAYAPPLY_BODY_SCENE_INFO)).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("appid", "公众账号id").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("device_info", "设备号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_vehicle_pay_payapply", "POST", "/vehicle/pay/payapply")
};

/// 用户状态查询: `POST /vehicle/pay/querystate`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011986415>
pub static POST_PAY_QUERYSTATE: Operation = Operation {
    title: "用户状态查询",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011986415"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号id").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("trade_scene", "").values(BODY_TRADE_SCENE_VALUES).required(),
        Field::text("jump_scene", "跳转场景"),
        Field::text("openid", "用户标识").required(),
        Field::text("version", "").values(VERSION_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "请求appid").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("user_state", "").values(ANSWER_USER_STATE_VALUES).required(),
        Field::text("openid", "用户标识"),
        Field::text("deduct_mode", "").values(DEDUCT_MODE_VALUES),
        Field::text("path", "跳转路径"),
        Field::of("plate_number_info", "车牌信息", Kind::Encoded(POST_PAY_QUERYSTATE_ANSWER_PLATE_NUMBER_INFO)),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_vehicle_pay_querystate", "POST", "/vehicle/pay/querystate")
};
