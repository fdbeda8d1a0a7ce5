// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/deposit`

use crate::{Content, Field, Kind, Operation, Reply, Version};

static SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256"];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static DEPOSIT_VALUES: &[&str] = &["Y", "N"];

static GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码").required(),
    Field::text("wxpay_goods_id", "微信支付商品编码"),
    Field::text("goods_name", "商品名称").required(),
    Field::integer("goods_num", "商品数量").required(),
    Field::integer("price", "商品单价").required(),
    Field::text("goods_category", "商品类目ID"),
    Field::text("body", "商品描述信息"),
];

static DETAIL: &[Field] = &[Field::list("goods_detail", "单品列表", &Kind::Object(GOODS_DETAIL)).required()];

static SCOPE_VALUES: &[&str] = &["GLOBAL", "SINGLE"];

static TYPE_VALUES: &[&str] = &["COUPON", "DISCOUNT"];

static PROMOTION_DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码"),
    Field::text("wxpay_goods_id", "微信支付商品编码"),
    Field::text("goods_name", "商品名称"),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("price", "商品单价").required(),
];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "").values(TYPE_VALUES),
    Field::text("amount", "优惠券面额").required(),
    Field::text("activity_id", "活动ID").required(),
    Field::text("wxpay_contribute", "微信出资"),
    Field::text("merchant_contribute", "商户出资"),
    Field::text("other_contribute", "其他出资"),
    Field::list("goods_detail", "单品列表", &Kind::Object(PROMOTION_DETAIL_GOODS_DETAIL)).required(),
];

static PROFIT_SHARING_VALUES: &[&str] = &["N", "Y"];

static BODY_SIGN_TYPE_VALUES: &[&str] = &["MD5", "HMAC-SHA256"];

static BODY_DETAIL: &[Field] = &[
    Field::integer("cost_price", "订单原价"),
    Field::text("receipt_id", "商品小票ID"),
    Field::list("goods_detail", "单品列表", &Kind::Object(PROMOTION_DETAIL_GOODS_DETAIL)).required(),
];

static STORE_INFO: &[Field] = &[
    Field::text("id", "门店id").required(),
    Field::text("name", "门店名称"),
    Field::text("area_code", "门店行政区划码"),
    Field::text("address", "门店详细地址"),
];

static SCENE_INFO: &[Field] = &[Field::object("store_info", "实际门店信息", STORE_INFO).required()];

static VERSION_VALUES: &[&str] = &["1.0"];

static TRADE_STATE_VALUES: &[&str] =
    &["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"];

static TRADE_TYPE_VALUES: &[&str] = &["JSAPI", "APP"];

/// 消费押金: `POST /deposit/consume`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011986801>
pub static POST_CONSUME: Operation = Operation {
    title: "消费押金",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011986801"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::integer("total_fee", "押金总金额").required(),
        Field::integer("consume_fee", "消费金额").required(),
        Field::text("fee_type", "货币类型").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::integer("total_fee", "押金总金额").required(),
        Field::integer("consume_fee", "消费金额").required(),
        Field::text("fee_type", "货币类型"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_deposit_consume", "POST", "/deposit/consume")
};

/// 支付押金（人脸支付）: `POST /deposit/facepay`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011986577>
pub static POST_FACEPAY: Operation = Operation {
    title: "支付押金（人脸支付）",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011986577"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("deposit", "").values(DEPOSIT_VALUES),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("device_info", "设备号"),
        Field::text("body", "商品描述").required(),
        Field::of("detail", "", Kind::Encoded(DETAIL)),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::integer("total_fee", "总金额").required(),
        Field::text("fee_type", "货币类型").required(),
        Field::text("spbill_create_ip", "终端IP").required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::text("limit_pay", "指定支付方式"),
        Field::text("time_start", "交易起始时间"),
        Field::text("time_expire", "交易结束时间"),
        Field::text("openid", "用户标识"),
        Field::text("face_code", "授权码").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("device_info", "设备号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("openid", "用户标识").required(),
        Field::text("is_subscribe", "").values(DEPOSIT_VALUES).required(),
        Field::text("sub_openid", "用户子标识"),
        Field::text("sub_is_subscribe", "").values(DEPOSIT_VALUES),
        Field::text("trade_type", "交易类型").required(),
        Field::text("bank_type", "付款银行").required(),
        Field::text("fee_type", "标价币种"),
        Field::integer("total_fee", "标价金额").required(),
        Field::text("cash_fee_type", "现金支付币种"),
        Field::integer("cash_fee", "现金支付金额").required(),
        Field::integer("settlement_total_fee", "应结订单金额"),
        Field::integer("coupon_fee", "代金券金额"),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("attach", "商家数据包"),
        Field::text("time_end", "支付完成时间").required(),
        Field::of("promotion_detail", "", Kind::Encoded(PROMOTION_DETAIL)),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_deposit_facepay", "POST", "/deposit/facepay")
};

/// 支付押金（付款码支付）: `POST /deposit/micropay`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011986623>
pub static POST_MICROPAY: Operation = Operation {
    title: "支付押金（付款码支付）",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011986623"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("version", "接口版本号"),
        Field::text("profit_sharing", "是否指定服务商分账").values(PROFIT_SHARING_VALUES),
        Field::text("deposit", "").values(DEPOSIT_VALUES).required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("device_info", "设备号"),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES).required(),
        Field::text("body", "商品描述").required(),
        Field::of("detail", "单品优惠活动该字段必传", Kind::Encoded(BODY_DETAIL)),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::integer("total_fee", "订单金额").required(),
        Field::text("fee_type", "货币类型").required(),
        Field::text("spbill_create_ip", "终端IP").required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::text("limit_pay", "指定支付方式"),
        Field::text("time_start", "交易起始时间"),
        Field::text("time_expire", "交易结束时间"),
        Field::text("receipt", "电子发票入口开放标识"),
        Field::text("auth_code", "授权码").required(),
        Field::of("scene_info", "", Kind::Encoded(SCENE_INFO)),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("device_info", "设备号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("openid", "用户标识").required(),
        Field::text("is_subscribe", "").values(DEPOSIT_VALUES).required(),
        Field::text("trade_type", "交易类型").required(),
        Field::text("bank_type", "付款银行").required(),
        Field::text("fee_type", "货币类型"),
        Field::integer("total_fee", "订单金额").required(),
        Field::integer("settlement_total_fee", "应结订单金额"),
        Field::integer("coupon_fee", "代金券金额"),
        Field::text("cash_fee_type", "现金支付货币类型"),
        Field::integer("cash_fee", "现金支付金额").required(),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("attach", "商家数据包"),
        Field::text("time_end", "支付完成时间").required(),
        Field::of("promotion_detail", "", Kind::Encoded(PROMOTION_DETAIL)),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_deposit_micropay", "POST", "/deposit/micropay")
};

/// 查询订单: `POST /deposit/orderquery`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011986679>
pub static POST_ORDERQUERY: Operation = Operation {
    title: "查询订单",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011986679"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(VERSION_VALUES),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("device_info", "设备号"),
        Field::text("openid", "用户标识").required(),
        Field::text("is_subscribe", "").values(DEPOSIT_VALUES).required(),
        Field::text("sub_openid", "用户子标识"),
        Field::text("sub_is_subscribe", "").values(DEPOSIT_VALUES),
        Field::text("trade_type", "交易类型").required(),
        Field::text("trade_state", "").values(TRADE_STATE_VALUES).required(),
        Field::text("bank_type", "付款银行").required(),
        Field::integer("total_fee", "标价金额").required(),
        Field::integer("settlement_total_fee", "应结订单金额"),
        Field::text("fee_type", "标价币种"),
        Field::integer("cash_fee", "现金支付金额").required(),
        Field::text("cash_fee_type", "现金支付币种"),
        Field::integer("coupon_fee", "代金券金额"),
        Field::integer("coupon_count", "代金券使用数量"),
        Field::text("coupon_type_$n", "代金券类型"),
        Field::text("coupon_id_$n", "代金券ID"),
        Field::integer("coupon_fee_$n", "单个代金券支付金额"),
        Field::text("transaction_id", "微信支付订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("attach", "附加数据"),
        Field::text("time_end", "支付完成时间").required(),
        Field::text("trade_state_desc", "交易状态描述").required(),
        Field::of("promotion_detail", "", Kind::Encoded(PROMOTION_DETAIL)),
        Field::integer("consume_fee", "押金消费金额"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_deposit_orderquery", "POST", "/deposit/orderquery")
};

/// 申请退款（押金）: `POST /deposit/refund`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011987251>
pub static POST_REFUND: Operation = Operation {
    title: "申请退款（押金）",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011987251"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::integer("total_fee", "订单金额").required(),
        Field::integer("refund_fee", "退款金额").required(),
        Field::text("refund_fee_type", "退款货币种类"),
        Field::text("refund_desc", "退款原因"),
        Field::text("refund_account", "退款资金来源"),
        Field::text("notify_url", "退款结果通知url"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("refund_id", "微信退款单号").required(),
        Field::integer("refund_fee", "退款金额").required(),
        Field::integer("settlement_refund_fee", "应结退款金额"),
        Field::integer("total_fee", "标价金额").required(),
        Field::integer("settlement_total_fee", "应结订单金额"),
        Field::text("fee_type", "标价币种"),
        Field::integer("cash_fee", "现金支付金额").required(),
        Field::text("cash_fee_type", "现金支付币种"),
        Field::integer("cash_refund_fee", "现金退款金额"),
        Field::text("coupon_type_$n", "代金券类型"),
        Field::integer("coupon_refund_fee", "代金券退款总金额"),
        Field::integer("coupon_refund_fee_$n", "单个代金券退款金额"),
        Field::integer("coupon_refund_count", "退款代金券使用数量"),
        Field::text("coupon_refund_id_$n", "退款代金券ID"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_deposit_refund", "POST", "/deposit/refund")
};

/// 查询退款（押金）: `POST /deposit/refundquery`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011987300>
pub static POST_REFUNDQUERY: Operation = Operation {
    title: "查询退款（押金）",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011987300"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("out_refund_no", "商户退款单号").required(),
        Field::text("refund_id", "微信退款单号").required(),
        Field::integer("offset", "偏移量"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误码").required(),
        Field::text("err_code_des", "错误描述").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::integer("total_refund_count", "订单总退款次数"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::integer("total_fee", "订单金额").required(),
        Field::integer("settlement_total_fee", "应结订单金额"),
        Field::text("fee_type", "货币种类"),
        Field::integer("cash_fee", "现金支付金额").required(),
        Field::integer("refund_count", "退款笔数").required(),
        Field::text("out_refund_no_$n", "商户退款单号").required(),
        Field::text("refund_id_$n", "微信退款单号").required(),
        Field::text("refund_channel_$n", "退款渠道"),
        Field::integer("refund_fee_$n", "申请退款金额").required(),
        Field::integer("settlement_refund_fee_$n", "退款金额"),
        Field::text("coupon_type_$n_$m", "代金券类型"),
        Field::integer("coupon_refund_fee_$n", "总代金券退款金额"),
        Field::integer("coupon_refund_count_$n", "退款代金券使用数量"),
        Field::text("coupon_refund_id_$n_$m", "退款代金券ID"),
        Field::integer("coupon_refund_fee_$n_$m", "单个代金券退款金额"),
        Field::text("refund_status_$n", "退款状态").required(),
        Field::text("refund_account_$n", "退款资金来源"),
        Field::text("refund_recv_accout_$n", "退款入账账户").required(),
        Field::text("refund_success_time_$n", "退款成功时间"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_deposit_refundquery", "POST", "/deposit/refundquery")
};

/// 撤销订单: `POST /deposit/reverse`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011986741>
pub static POST_REVERSE: Operation = Operation {
    title: "撤销订单",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011986741"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("transaction_id", "微信订单号"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误描述"),
        Field::text("recall", "").values(DEPOSIT_VALUES).required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_deposit_reverse", "POST", "/deposit/reverse")
};

/// 支付押金（JSAPI/APP支付）: `POST /deposit/unifiedorder`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011986340>
pub static POST_UNIFIEDORDER: Operation = Operation {
    title: "支付押金（JSAPI/APP支付）",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/partner/4011986340",
        "https://pay.weixin.qq.com/doc/v2/partner/4011986476",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "服务商应用ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("device_info", "设备号"),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES).required(),
        Field::text("body", "商品描述").required(),
        Field::of("detail", "单品优惠活动该字段必传", Kind::Encoded(BODY_DETAIL)),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("fee_type", "货币类型").required(),
        Field::integer("total_fee", "总金额").required(),
        Field::text("spbill_create_ip", "终端IP").required(),
        Field::text("time_start", "交易起始时间"),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("trade_type", "").values(TRADE_TYPE_VALUES).required(),
        Field::text("product_id", "商品ID"),
        Field::text("limit_pay", "指定支付方式"),
        Field::text("openid", "用户标识"),
        Field::text("sub_openid", "用户子标识"),
        Field::text("receipt", "").values(DEPOSIT_VALUES),
        Field::of("scene_info", "", Kind::Encoded(SCENE_INFO)),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mch_id", "子商户号").required(),
        Field::text("device_info", "设备号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("trade_type", "").values(TRADE_TYPE_VALUES).required(),
        Field::text("prepay_id", "预支付交易会话标识").required(),
        Field::text("code_url", "二维码链接"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_deposit_unifiedorder", "POST", "/deposit/unifiedorder")
};
