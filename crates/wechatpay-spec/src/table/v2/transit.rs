// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/transit`

use crate::{Content, Field, Kind, Operation, Reply, Version};

static SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256"];

static TRADE_TYPE_VALUES: &[&str] = &["PAP"];

static TRADE_SCENE_VALUES: &[&str] = &["METRO", "BUS"];

static SCENE_INFO: &[Field] = &[
    Field::text("start_time", "乘车时间").required(),
    Field::text("end_time", "结束时间"),
    Field::text("qrcode_hash", "乘车码SHA256"),
    Field::text("start_station", "起始站"),
    Field::text("end_station", "终点站"),
    Field::text("line_name", "乘车路线"),
    Field::text("plate_number", "车牌号"),
];

static BODY_SCENE_INFO: &[Field] = &[Field::object("scene_info", "", SCENE_INFO).required()];

static VERSION_VALUES: &[&str] = &["2.0"];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static IS_SUBSCRIBE_VALUES: &[&str] = &["Y", "N"];

static TRADE_STATE_VALUES: &[&str] =
    &["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"];

static USER_STATE_VALUES: &[&str] = &["NORMAL", "BLOCKED", "OVERDUE"];

static CONTRACT_STATE_VALUES: &[&str] = &["0", "1"];

/// 申请扣款: `POST /transit/partnerpay/payapply`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011989903>
pub static POST_PARTNERPAY_PAYAPPLY: Operation = Operation {
    title: "申请扣款",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011989903"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号id").required(),
        Field::text("sub_appid", "子商户公众账号id"),
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
        Field::text("contract_id", "委托代扣协议id"),
        Field::text("trade_scene", "").values(TRADE_SCENE_VALUES).required(),
        Field::of("scene_info", "", Kind::Encoded(BODY_SCENE_INFO)).required(),
        Field::text("clientip", "客户端 IP"),
        Field::text("deviceid", "设备ID"),
        Field::text("mobile", "手机号"),
        Field::text("email", "邮箱地址"),
        Field::text("qq", "QQ号"),
        Field::text("openid", "微信openID"),
        Field::text("creid", "身份证号"),
        Field::text("outerid", "商户侧用户标识"),
        Field::text("version", "版本号").values(VERSION_VALUES).required(),
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
    ..Operation::new("post_transit_partnerpay_payapply", "POST", "/transit/partnerpay/payapply")
};

/// 查询订单: `POST /transit/partnerpay/queryorder`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011989909>
pub static POST_PARTNERPAY_QUERYORDER: Operation = Operation {
    title: "查询订单",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011989909"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "请求appid").required(),
        Field::text("sub_appid", "子商户公众账号id"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
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
        Field::text("device_info", "设备号"),
        Field::text("openid", "用户标识").required(),
        Field::text("sub_openid", "用户子标识"),
        Field::text("is_subscribe", "").values(IS_SUBSCRIBE_VALUES),
        Field::text("trade_type", "").values(TRADE_TYPE_VALUES).required(),
        Field::text("trade_state", "").values(TRADE_STATE_VALUES).required(),
        Field::text("bank_type", "付款银行").required(),
        Field::integer("total_fee", "总金额").required(),
        Field::text("fee_type", "货币种类"),
        Field::integer("cash_fee", "现金支付金额").required(),
        Field::text("cash_fee_type", "现金支付货币类型"),
        Field::integer("settlement_total_fee", "应结订单金额"),
        Field::integer("coupon_fee", "代金券或立减优惠金额"),
        Field::integer("coupon_count", "代金券或立减优惠使用数量"),
        Field::text("coupon_type_$n", "代金券类型"),
        Field::text("coupon_id_$n", "代金券或立减优惠ID"),
        Field::integer("coupon_fee_$n", "单个代金券或立减优惠支付金额"),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("attach", "附加数据"),
        Field::text("time_end", "支付完成时间").required(),
        Field::text("trade_state_desc", "交易状态描述"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_transit_partnerpay_queryorder", "POST", "/transit/partnerpay/queryorder")
};

/// 查询用户状态接口: `POST /transit/partnerpay/querystate`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011989910>
pub static POST_PARTNERPAY_QUERYSTATE: Operation = Operation {
    title: "查询用户状态接口",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011989910"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号id").required(),
        Field::text("sub_appid", "子商户公众账号id"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("contract_id", "委托代扣协议id").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("openid", "微信open ID").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "请求appid").required(),
        Field::text("sub_appid", "子商户公众账号id"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("user_state", "").values(USER_STATE_VALUES).required(),
        Field::text("contract_id", "委托代扣协议id"),
        Field::text("plan_id", "签约模板id"),
        Field::text("contract_code", "签约协议号"),
        Field::text("contract_state", "").values(CONTRACT_STATE_VALUES),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_transit_partnerpay_querystate", "POST", "/transit/partnerpay/querystate")
};

/// 申请扣款: `POST /transit/pay/payapply`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011984781>
pub static POST_PAY_PAYAPPLY: Operation = Operation {
    title: "申请扣款",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011984781"],
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
        Field::text("contract_id", "委托代扣协议id"),
        Field::text("trade_scene", "").values(TRADE_SCENE_VALUES).required(),
        Field::of("scene_info", "", Kind::Encoded(BODY_SCENE_INFO)).required(),
        Field::text("clientip", "客户端 IP"),
        Field::text("deviceid", "设备ID"),
        Field::text("mobile", "手机号"),
        Field::text("email", "邮箱地址"),
        Field::text("qq", "QQ号"),
        Field::text("openid", "微信openID"),
        Field::text("creid", "身份证号"),
        Field::text("outerid", "商户侧用户标识"),
        Field::text("version", "版本号").values(VERSION_VALUES).required(),
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
    ..Operation::new("post_transit_pay_payapply", "POST", "/transit/pay/payapply")
};

/// 查询用户状态接口: `POST /transit/pay/querystate`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011985234>
pub static POST_PAY_QUERYSTATE: Operation = Operation {
    title: "查询用户状态接口",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011985234"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号id").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("contract_id", "委托代扣协议id").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
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
        Field::text("user_state", "").values(USER_STATE_VALUES).required(),
        Field::text("contract_id", "委托代扣协议id"),
        Field::text("plan_id", "签约模板id"),
        Field::text("contract_code", "签约协议号"),
        Field::text("contract_state", "").values(CONTRACT_STATE_VALUES),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_transit_pay_querystate", "POST", "/transit/pay/querystate")
};

/// 查询订单: `POST /transit/queryorder`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011986341>
pub static POST_QUERYORDER: Operation = Operation {
    title: "查询订单",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011986341"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "请求appid").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
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
        Field::text("device_info", "设备号"),
        Field::text("openid", "用户标识").required(),
        Field::text("is_subscribe", "").values(IS_SUBSCRIBE_VALUES),
        Field::text("trade_type", "").values(TRADE_TYPE_VALUES).required(),
        Field::text("trade_state", "").values(TRADE_STATE_VALUES).required(),
        Field::text("bank_type", "付款银行").required(),
        Field::integer("total_fee", "总金额").required(),
        Field::text("fee_type", "货币种类"),
        Field::integer("cash_fee", "现金支付金额").required(),
        Field::text("cash_fee_type", "现金支付货币类型"),
        Field::integer("settlement_total_fee", "应结订单金额"),
        Field::integer("coupon_fee", "代金券或立减优惠金额"),
        Field::integer("coupon_count", "代金券或立减优惠使用数量"),
        Field::text("coupon_type_$n", "代金券类型"),
        Field::text("coupon_id_$n", "代金券或立减优惠ID"),
        Field::integer("coupon_fee_$n", "单个代金券或立减优惠支付金额"),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("attach", "附加数据"),
        Field::text("time_end", "支付完成时间").required(),
        Field::text("trade_state_desc", "交易状态描述"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_transit_queryorder", "POST", "/transit/queryorder")
};
