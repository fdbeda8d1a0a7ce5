// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/pay`

use crate::{Content, ErrorCode, Field, Format, Kind, Operation, Repeat, Reply, Role, Rule, Version};

static SIGN_TYPE_VALUES: &[&str] = &["HMAC-SHA256"];

static ORDER: &[Field] =
    &[Field::text("mchid", "子单商户号").required(), Field::text("out_trade_no", "子单商户订单号").required()];

static SUB_ORDER_LIST: &[Field] = &[Field::list("order", "子单信息", &Kind::Object(ORDER)).required()];

static RETURN_CODE_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static BODY_SIGN_TYPE_VALUES: &[&str] = &["MD5", "HMAC-SHA256"];

static TYPE_VALUES: &[&str] = &["iOS", "Android", "Wap"];

static H5_INFO: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::text("app_name", "应用名称"),
    Field::text("app_url", "网站URL"),
    Field::text("bundle_id", "iOS平台BundleID"),
    Field::text("package_name", "Android平台PackageName"),
];

static SCENE_INFO: &[Field] = &[
    Field::text("device_id", "商户端设备号"),
    Field::text("payer_client_ip", "用户终端IP").required(),
    Field::object("h5_info", "H5场景信息", H5_INFO),
];

static ORDER_LIST: &[Field] = &[
    Field::text("appid", "子单商户appid").required(),
    Field::text("mch_id", "子单商户号").required(),
    Field::text("body", "商品描述").required(),
    Field::text("detail", "商品详情"),
    Field::text("attach", "附加数据").required(),
    Field::text("out_trade_no", "子单商户订单号").required(),
    Field::text("fee_type", "标价币种").required(),
    Field::integer("total_fee", "子单金额").required(),
    Field::text("sub_appid", "服务商模式下"),
    Field::text("sub_mch_id", "特约商户商户号"),
];

static BODY_SUB_ORDER_LIST: &[Field] = &[
    Field::integer("order_num", "子订单数").required(),
    Field::list("order_list", "子订单信息", &Kind::Object(ORDER_LIST)).required(),
];

static TRADE_TYPE_VALUES: &[&str] = &["JSAPI", "NATIVE", "APP", "MWEB"];

static BILL_TYPE_VALUES: &[&str] = &["ALL", "SUCCESS", "REFUND", "RECHARGE_REFUND"];

static TAR_TYPE_VALUES: &[&str] = &["GZIP"];

static ACCOUNT_TYPE_VALUES: &[&str] = &["Basic", "Operation", "Fees"];

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

static PROMOTION_DETAIL_TYPE_VALUES: &[&str] = &["COUPON", "DISCOUNT"];

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
    Field::text("type", "").values(PROMOTION_DETAIL_TYPE_VALUES),
    Field::text("amount", "优惠券面额").required(),
    Field::text("activity_id", "活动ID").required(),
    Field::text("wxpay_contribute", "微信出资"),
    Field::text("merchant_contribute", "商户出资"),
    Field::text("other_contribute", "其他出资"),
    Field::list("goods_detail", "单品列表", &Kind::Object(PROMOTION_DETAIL_GOODS_DETAIL)).required(),
];

static VERSION_VALUES: &[&str] = &["1.0"];

static TRADE_STATE_VALUES: &[&str] =
    &["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"];

static PROFIT_SHARING_VALUES: &[&str] = &["N", "Y"];

static DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码"),
    Field::text("wxpay_goods_id", "微信支付商品编码"),
    Field::text("goods_name", "商品名称"),
    Field::integer("quantity", "商品数量"),
    Field::integer("price", "商品单价"),
    Field::text("goods_category", "商品种类"),
    Field::text("body", "商品描述"),
    Field::text("category", "商品种类"),
    Field::integer("merchant_category_code", "商品MCC码"),
];

static BODY_DETAIL: &[Field] = &[
    Field::integer("cost_price", "订单原价"),
    Field::text("receipt_id", "商品小票ID"),
    Field::list("goods_detail", "单品列表", &Kind::Object(DETAIL_GOODS_DETAIL)).required(),
];

static STORE_INFO: &[Field] = &[
    Field::text("id", "门店id").required(),
    Field::text("name", "门店名称"),
    Field::text("area_code", "门店行政区划码"),
    Field::text("address", "门店详细地址"),
];

static BODY_SCENE_INFO: &[Field] = &[Field::object("store_info", "实际门店信息", STORE_INFO).required()];

static IS_SUBSCRIBE_VALUES: &[&str] = &["N"];

static ANSWER_PROMOTION_DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码"),
    Field::text("goods_remark", "商品备注"),
    Field::integer("discount_amount", "商品优惠金额"),
    Field::text("wxpay_goods_id", "微信支付商品编码"),
    Field::text("goods_name", "商品名称"),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("price", "商品单价").required(),
];

static ANSWER_PROMOTION_DETAIL: &[Field] = &[
    Field::text("promotion_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "").values(PROMOTION_DETAIL_TYPE_VALUES),
    Field::text("amount", "优惠券面额").required(),
    Field::text("activity_id", "活动ID").required(),
    Field::text("wxpay_contribute", "微信出资"),
    Field::text("merchant_contribute", "商户出资"),
    Field::text("other_contribute", "其他出资"),
    Field::list("goods_detail", "单品列表", &Kind::Object(ANSWER_PROMOTION_DETAIL_GOODS_DETAIL)).required(),
];

static BODY_TRADE_TYPE_VALUES: &[&str] = &["PAP"];

static RECEIVER_TYPE_VALUES: &[&str] = &["MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID"];

static RELATION_TYPE_VALUES: &[&str] = &[
    "SERVICE_PROVIDER",
    "STORE",
    "STAFF",
    "STORE_OWNER",
    "PARTNER",
    "HEADQUARTER",
    "BRAND",
    "DISTRIBUTOR",
    "USER",
    "SUPPLIER",
    "CUSTOM",
    "PLATFORM",
    "OTHERS",
];

static RECEIVER: &[Field] = &[
    Field::text("type", "").values(RECEIVER_TYPE_VALUES).required(),
    Field::text("account", "分账接收方账号").required(),
    Field::text("name", "分账个人接收方姓名"),
    Field::text("relation_type", "").values(RELATION_TYPE_VALUES),
    Field::text("custom_relation", "自定义的分账关系"),
];

static ANSWER_RECEIVER: &[Field] = &[
    Field::text("type", "").values(RECEIVER_TYPE_VALUES).required(),
    Field::text("account", "分账接收方账号").required(),
];

static STATUS_VALUES: &[&str] = &["PROCESSING", "FINISHED"];

static RESULT_VALUES: &[&str] = &["PENDING", "SUCCESS", "CLOSED"];

static RECEIVERS_RECEIVER: &[Field] = &[
    Field::text("type", "").values(RECEIVER_TYPE_VALUES).required(),
    Field::text("account", "分账接收方账号").required(),
    Field::integer("amount", "分账金额").required(),
    Field::text("description", "分账描述").required(),
    Field::text("detail_id", "分账明细单号").required(),
    Field::text("finish_time", "分账完成时间").required(),
    Field::text("receiver_mchid", "分账接收商户号").required(),
    Field::text("result", "").values(RESULT_VALUES).required(),
];

static RECEIVERS: &[Field] = &[Field::list("receiver", "", &Kind::Object(RECEIVERS_RECEIVER)).required()];

static RETURN_ACCOUNT_TYPE_VALUES: &[&str] = &["MERCHANT_ID"];

static ANSWER_RESULT_VALUES: &[&str] = &["SUCCESS", "PROCESSING", "FAILED"];

static FAIL_REASON_VALUES: &[&str] =
    &["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"];

static ORDER_LIST_TRADE_TYPE_VALUES: &[&str] = &["NATIVE", "JSAPI", "APP", "MWEB"];

static AMOUNT: &[Field] = &[Field::integer("total_amount", "标价金额").required(), Field::text("currency", "标价币种")];

static SUB_ORDER_LIST_ORDER_LIST: &[Field] = &[
    Field::text("mchid", "子单商户号").required(),
    Field::text("trade_type", "").values(ORDER_LIST_TRADE_TYPE_VALUES).required(),
    Field::text("attach", "附加数据").required(),
    Field::object("amount", "订单金额", AMOUNT).required(),
    Field::text("transaction_id", "微信订单号"),
    Field::text("out_trade_no", "子单商户订单号").required(),
    Field::text("goods_tag", "订单优惠标记"),
    Field::text("description", "商品描述").required(),
    Field::object("promotion_detail", "营销详情", PROMOTION_DETAIL),
];

static ANSWER_SUB_ORDER_LIST: &[Field] = &[
    Field::integer("order_num", "子订单数").required(),
    Field::list("order_list", "子订单信息", &Kind::Object(SUB_ORDER_LIST_ORDER_LIST)).required(),
];

static USETAG_VALUES: &[i64] = &[1, 2];

static USER_TYPE_VALUES: &[&str] =
    &["IDCARD", "HONGKONG_MACAO", "HONGKONG_MACAO_RESIDENT", "TAIWAN_RESIDENT", "FOREIGN_RESIDENT", "OVERSEA_PASSPORT"];

static POST_FACEPAYQUERY_BODY: &[Field] = &[
    Field::text("version", "").values(VERSION_VALUES),
    Field::text("appid", "公众账号ID").required(),
    Field::text("sub_appid", "子商户公众账号ID"),
    Field::text("mch_id", "商户号").required(),
    Field::text("sub_mch_id", "子商户号"),
    Field::text("transaction_id", "微信订单号").required(),
    Field::text("out_trade_no", "商户订单号").required(),
    Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES),
];

static POST_REFUNDQUERY_BODY: &[Field] = &[
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
];

/// 合单关单: `POST /pay/closecombinedorder`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3>
pub static POST_CLOSECOMBINEDORDER: Operation = Operation {
    title: "合单关单",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3"],
    version: Version::V2,
    status: &["private"],
    content: Content::Xml,
    body: &[
        Field::text("combine_appid", "合单appid").required(),
        Field::text("combine_mch_id", "合单商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("combine_out_trade_no", "合单商户订单号").required(),
        Field::of("sub_order_list", "", Kind::Encoded(SUB_ORDER_LIST)).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("combine_appid", "合单appid").required(),
        Field::text("combine_mch_id", "合单商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_closecombinedorder", "POST", "/pay/closecombinedorder")
};

/// 关闭订单: `POST /pay/closeorder`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011935216>
pub static POST_CLOSEORDER: Operation = Operation {
    title: "关闭订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011935216",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011936618",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937627",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937390",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011941206",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987803",
        "https://pay.weixin.qq.com/doc/v2/partner/4011936646",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989257",
        "https://pay.weixin.qq.com/doc/v2/partner/4011960250",
        "https://pay.weixin.qq.com/doc/v2/partner/4011940962",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984036",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988383",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634951",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634995",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013635199",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636477",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636602",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("result_msg", "业务结果描述").required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_closeorder", "POST", "/pay/closeorder")
};

/// 合单下单: `POST /pay/combinedorder`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2>
pub static POST_COMBINEDORDER: Operation = Operation {
    title: "合单下单",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2"],
    version: Version::V2,
    status: &["private"],
    content: Content::Xml,
    body: &[
        Field::text("combine_appid", "合单appid").required(),
        Field::text("combine_mch_id", "合单商户号").required(),
        Field::text("device_info", "设备号"),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("combine_out_trade_no", "合单商户订单号").required(),
        Field::text("spbill_create_ip", "终端IP").required(),
        Field::text("time_start", "交易起始时间"),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("trade_type", "交易类型").required(),
        Field::text("product_id", "商品ID"),
        Field::text("combine_openid", "合单用户标识"),
        Field::of("scene_info", "", Kind::Encoded(SCENE_INFO)).required(),
        Field::of("sub_order_list", "", Kind::Encoded(BODY_SUB_ORDER_LIST)).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("combine_appid", "合单appid").required(),
        Field::text("combine_mch_id", "合单商户号").required(),
        Field::text("device_info", "设备号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("trade_type", "交易类型").required(),
        Field::text("code_url", "二维码链接"),
        Field::text("prepay_id", "预支付交易会话标识").required(),
        Field::text("mweb_url", "H5支付跳转链接"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_combinedorder", "POST", "/pay/combinedorder")
};

/// 支付中签约: `POST /pay/contractorder`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011987320>
pub static POST_CONTRACTORDER: Operation = Operation {
    title: "支付中签约",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987320",
        "https://pay.weixin.qq.com/doc/v2/partner/4016608528",
    ],
    version: Version::V2,
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_trade_no"),
    note: "Two notifications: the payment to `notify_url`, the signing to `contract_notify_url`. A page for service providers exists; other sources say that it is not for them.",
    content: Content::Xml,
    body: &[
        Field::text("appid", "请求appid").longest(32).required(),
        Field::text("mch_id", "商户号").longest(32).required(),
        Field::text("sub_mch_id", "子商户号").longest(32),
        Field::text("sub_appid", "子商户公众账号ID").longest(32),
        Field::text("contract_mchid", "签约商户号").required(),
        Field::text("contract_appid", "签约appid").required(),
        Field::text("out_trade_no", "商户订单号").longest(32).required(),
        Field::text("device_info", "设备号"),
        Field::text("body", "商品描述").longest(128).required(),
        Field::text("detail", "商品详情"),
        Field::text("attach", "附加数据").longest(128),
        Field::text("notify_url", "回调通知url").longest(256).format(Format::Url).required(),
        Field::integer("total_fee", "总金额").least(1).required(),
        Field::text("spbill_create_ip", "终端IP").format(Format::Ip).required(),
        Field::text("time_start", "交易起始时间"),
        Field::text("time_expire", "交易结束时间"),
        Field::text("goods_tag", "商品标记").longest(32),
        Field::text("trade_type", "交易类型").values(TRADE_TYPE_VALUES).required(),
        Field::text("product_id", "商品ID"),
        Field::text("limit_pay", "指定支付方式"),
        Field::text("openid", "用户标识"),
        Field::text("sub_openid", "用户子标识").longest(64),
        Field::integer("plan_id", "模板id").least(1).required(),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric).required(),
        Field::integer("request_serial", "请求序列号").required(),
        Field::text("contract_display_account", "用户账户展示名称").longest(128).required(),
        Field::text("contract_notify_url", "签约信息通知url").longest(256).format(Format::Url).required(),
    ],
    answer: &[
        Field::text("return_code", "返回状态码").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("result_code", "业务结果").values(RETURN_CODE_VALUES),
        Field::text("appid", "公众账号id").longest(32),
        Field::text("mch_id", "商户号").longest(32),
        Field::text("nonce_str", "随机字符串").longest(32),
        Field::text("sign", "签名").longest(64),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("contract_result_code", "预签约结果"),
        Field::text("contract_err_code", "预签约错误代码"),
        Field::text("contract_err_code_des", "预签约错误描述"),
        Field::text("sub_mch_id", "子商户号").longest(32),
        Field::text("sub_appid", "子商户公众账号ID").longest(32),
        Field::text("prepay_id", "预支付交易会话标识").longest(64),
        Field::text("trade_type", "交易类型"),
        Field::text("code_url", "二维码链接").format(Format::Url),
        Field::integer("plan_id", "模板id").least(1),
        Field::text("request_serial", "请求序列号"),
        Field::text("contract_code", "签约协议号").longest(128).format(Format::Alphanumeric),
        Field::text("contract_display_account", "用户账户展示名称").longest(128),
        Field::text("mweb_url", "支付跳转链接").format(Format::Url),
        Field::text("out_trade_no", "商户订单号").longest(32),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_contractorder", "POST", "/pay/contractorder")
};

/// 下载对账单: `POST /pay/downloadbill`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6>
pub static POST_DOWNLOADBILL: Operation = Operation {
    title: "下载对账单",
    links: &[
        "https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6",
        "https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6",
        "https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6",
        "https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8",
        "https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_6&index=6",
        "https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011939627",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011935219",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011936993",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011939651",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937545",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011941399",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987833",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011985040",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011985427",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941628",
        "https://pay.weixin.qq.com/doc/v2/partner/4011936649",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989260",
        "https://pay.weixin.qq.com/doc/v2/partner/4011983298",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941283",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984262",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989905",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988206",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988384",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("bill_date", "对账单日期").required(),
        Field::text("bill_type", "").values(BILL_TYPE_VALUES),
        Field::text("tar_type", "").values(TAR_TYPE_VALUES),
    ],
    ..Operation::new("post_pay_downloadbill", "POST", "/pay/downloadbill")
};

/// 下载资金账单: `POST /pay/downloadfundflow`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7>
pub static POST_DOWNLOADFUNDFLOW: Operation = Operation {
    title: "下载资金账单",
    links: &[
        "https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7",
        "https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7",
        "https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7",
        "https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9",
        "https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7",
        "https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011939779",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011935220",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937075",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011939788",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937603",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011941526",
        "https://pay.weixin.qq.com/doc/v2/partner/4012181559",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("bill_date", "资金账单日期").required(),
        Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
        Field::text("tar_type", "").values(TAR_TYPE_VALUES),
    ],
    ..Operation::new("post_pay_downloadfundflow", "POST", "/pay/downloadfundflow")
};

/// 提交刷脸支付: `POST /pay/facepay`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html>
pub static POST_FACEPAY: Operation = Operation {
    title: "提交刷脸支付",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html"],
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
    ..Operation::new("post_pay_facepay", "POST", "/pay/facepay")
};

/// 查询订单: `POST /pay/facepayquery`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html>
pub static POST_FACEPAYQUERY: Operation = Operation {
    title: "查询订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html"],
    version: Version::V2,
    content: Content::Xml,
    body: POST_FACEPAYQUERY_BODY,
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
    ..Operation::new("post_pay_facepayquery", "POST", "/pay/facepayquery")
};

/// 提交付款码支付: `POST /pay/micropay`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011937125>
pub static POST_MICROPAY: Operation = Operation {
    title: "提交付款码支付",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937125",
        "https://pay.weixin.qq.com/doc/v3/partner/4012382179",
        "https://pay.weixin.qq.com/doc/v2/partner/4011983208",
        "https://pay.weixin.qq.com/doc/global/v2/zh/401363489",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("version", "接口版本号"),
        Field::text("profit_sharing", "是否指定服务商分账").values(PROFIT_SHARING_VALUES),
        Field::text("deposit", "").values(DEPOSIT_VALUES),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("device_info", "设备号"),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES),
        Field::text("body", "商品描述").required(),
        Field::of("detail", "单品优惠活动该字段必传", Kind::Encoded(BODY_DETAIL)),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::integer("total_fee", "订单金额").required(),
        Field::text("fee_type", "货币类型"),
        Field::text("spbill_create_ip", "终端IP").required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::text("limit_pay", "指定支付方式"),
        Field::text("time_start", "交易起始时间"),
        Field::text("time_expire", "交易结束时间"),
        Field::text("receipt", "电子发票入口开放标识"),
        Field::text("auth_code", "授权码").required(),
        Field::of("scene_info", "", Kind::Encoded(BODY_SCENE_INFO)),
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
        Field::text("is_subscribe", "").values(IS_SUBSCRIBE_VALUES).required(),
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
        Field::of("promotion_detail", "", Kind::Encoded(ANSWER_PROMOTION_DETAIL)),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_micropay", "POST", "/pay/micropay")
};

/// 查询订单: `POST /pay/orderquery`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011937320>
pub static POST_ORDERQUERY: Operation = Operation {
    title: "查询订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937320",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011935215",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011936582",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937343",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937309",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011941128",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987538",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011985194",
        "https://pay.weixin.qq.com/doc/v2/partner/4012202507",
        "https://pay.weixin.qq.com/doc/v2/partner/4011936645",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989256",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941754",
        "https://pay.weixin.qq.com/doc/v2/partner/4011939979",
        "https://pay.weixin.qq.com/doc/v2/partner/4011983277",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989909",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988210",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988377",
        "https://pay.weixin.qq.com/doc/v2/partner/4014113946",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634899",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634947",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634994",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013635198",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636476",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636597",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: POST_FACEPAYQUERY_BODY,
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
        Field::text("is_subscribe", "").values(IS_SUBSCRIBE_VALUES).required(),
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
    ..Operation::new("post_pay_orderquery", "POST", "/pay/orderquery")
};

/// 查询订单: `POST /pay/paporderquery`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4013894074>
pub static POST_PAPORDERQUERY: Operation = Operation {
    title: "查询订单",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4013894074"],
    version: Version::V2,
    roles: &[Role::Direct],
    repeat: Repeat::Harmless,
    note: "By `transaction_id` or `out_trade_no`. An order that was closed is found by `/pay/orderquery` only.",
    content: Content::Xml,
    body: &[
        Field::text("appid", "请求appid").longest(32).required(),
        Field::text("mch_id", "商户号").longest(32).required(),
        Field::text("transaction_id", "微信订单号").longest(32),
        Field::text("out_trade_no", "商户订单号").longest(32),
    ],
    rules: &[Rule::AnyOf(&["transaction_id", "out_trade_no"])],
    answer: &[
        Field::text("return_code", "返回状态码").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "请求appid").longest(32),
        Field::text("mch_id", "商户号").longest(32),
        Field::text("nonce_str", "随机字符串").longest(32),
        Field::text("sign", "签名").longest(64),
        Field::text("result_code", "业务结果").values(RETURN_CODE_VALUES),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("device_info", "设备号"),
        Field::text("openid", "用户标识"),
        Field::text("is_subscribe", "是否关注公众账号").values(DEPOSIT_VALUES),
        Field::text("trade_type", "交易类型"),
        Field::text("trade_state", "交易状态").values(TRADE_STATE_VALUES),
        Field::text("bank_type", "付款银行"),
        Field::integer("total_fee", "总金额"),
        Field::text("fee_type", "货币种类"),
        Field::integer("cash_fee", "现金支付金额"),
        Field::text("cash_fee_type", "现金支付货币类型"),
        Field::integer("coupon_fee", "代金券或立减优惠金额"),
        Field::integer("coupon_count", "代金券或立减优惠使用数量"),
        Field::text("coupon_id_$n", "代金券或立减优惠ID"),
        Field::integer("coupon_fee_$n", "单个代金券或立减优惠支付金额"),
        Field::text("transaction_id", "微信支付订单号").longest(32),
        Field::text("out_trade_no", "商户订单号").longest(32),
        Field::text("attach", "附加数据").longest(128),
        Field::text("time_end", "支付完成时间"),
        Field::text("trade_state_desc", "交易状态描述"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_paporderquery", "POST", "/pay/paporderquery")
};

/// 申请扣款: `POST /pay/pappayapply`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011987377>
pub static POST_PAPPAYAPPLY: Operation = Operation {
    title: "申请扣款",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011987377"],
    version: Version::V2,
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_trade_no"),
    note: "`SUCCESS` means accepted. From 07:00 to 22:00 in Beijing. Within 12 hours of the signing it runs at once. Templates in 24-hour mode deduct 24 hours later, one deduct of a contract at a time; templates in notice mode need the notice first. When every means of payment fails the order is closed: use a new `out_trade_no`.",
    content: Content::Xml,
    body: &[
        Field::text("appid", "请求appid").longest(32).required(),
        Field::text("mch_id", "商户号").longest(32).required(),
        Field::text("body", "商品描述").longest(128).required(),
        Field::text("detail", "商品详情"),
        Field::text("attach", "附加数据").longest(128),
        Field::text("out_trade_no", "商户订单号").longest(32).required(),
        Field::integer("total_fee", "总金额").least(1).required(),
        Field::text("fee_type", "货币类型").format(Format::Cny),
        Field::text("spbill_create_ip", "终端IP").format(Format::Ip).required(),
        Field::text("goods_tag", "商品标记").longest(32),
        Field::text("notify_url", "回调通知url").longest(256).format(Format::Url).required(),
        Field::text("trade_type", "交易类型").values(BODY_TRADE_TYPE_VALUES).required(),
        Field::text("contract_id", "委托代扣协议id").longest(32).required(),
        Field::text("receipt", "电子发票入口开放标识"),
    ],
    answer: &[
        Field::text("return_code", "返回状态码").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号id").longest(32),
        Field::text("mch_id", "商户号").longest(32),
        Field::text("nonce_str", "随机字符串").longest(32),
        Field::text("sign", "签名").longest(64),
        Field::text("result_code", "业务结果").values(RETURN_CODE_VALUES),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
    ],
    reply: Reply::Xml,
    errors: &[
        ErrorCode::new(200, "CONTRACT_NOT_EXIST", "the contract cannot be found, or has ended"),
        ErrorCode::new(200, "ORDERPAID", "the order is paid"),
        ErrorCode::new(200, "CONTRACTERROR", "the contract has expired"),
        ErrorCode::new(200, "RULELIMIT", "a rule of risk refuses it"),
        ErrorCode::new(200, "FREQUENCY_LIMITED", "too many calls"),
        ErrorCode::new(200, "ORDER_ACCEPTED", "a deduct of this contract is still open"),
        ErrorCode::new(200, "INVALID_REQUEST", "the notice before the deduct is missing"),
        ErrorCode::new(200, "PARAM_ERROR", "a field is wrong"),
        ErrorCode::new(200, "SYSTEMERROR", "unknown outcome: query, then close, then use a new number"),
    ],
    ..Operation::new("post_pay_pappayapply", "POST", "/pay/pappayapply")
};

/// 查询订单: `POST /pay/partner/paporderquery`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4014113946>
pub static POST_PARTNER_PAPORDERQUERY: Operation = Operation {
    title: "查询订单",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4014113946"],
    version: Version::V2,
    roles: &[Role::ServiceProvider],
    repeat: Repeat::Harmless,
    note: "By `transaction_id` or `out_trade_no`. An order that was closed is found by `/pay/orderquery` only.",
    content: Content::Xml,
    body: &[
        Field::text("appid", "请求appid").longest(32).required(),
        Field::text("mch_id", "商户号").longest(32).required(),
        Field::text("transaction_id", "微信订单号").longest(32),
        Field::text("out_trade_no", "商户订单号").longest(32),
        Field::text("sub_appid", "子商户公众账号ID").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32),
    ],
    rules: &[Rule::AnyOf(&["transaction_id", "out_trade_no"])],
    answer: &[
        Field::text("return_code", "返回状态码").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "请求appid").longest(32),
        Field::text("mch_id", "商户号").longest(32),
        Field::text("nonce_str", "随机字符串").longest(32),
        Field::text("sign", "签名").longest(64),
        Field::text("result_code", "业务结果").values(RETURN_CODE_VALUES),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("device_info", "设备号"),
        Field::text("openid", "用户标识"),
        Field::text("is_subscribe", "是否关注公众账号").values(DEPOSIT_VALUES),
        Field::text("trade_type", "交易类型"),
        Field::text("trade_state", "交易状态").values(TRADE_STATE_VALUES),
        Field::text("bank_type", "付款银行"),
        Field::integer("total_fee", "总金额"),
        Field::text("fee_type", "货币种类"),
        Field::integer("cash_fee", "现金支付金额"),
        Field::text("cash_fee_type", "现金支付货币类型"),
        Field::integer("coupon_fee", "代金券或立减优惠金额"),
        Field::integer("coupon_count", "代金券或立减优惠使用数量"),
        Field::text("coupon_id_$n", "代金券或立减优惠ID"),
        Field::integer("coupon_fee_$n", "单个代金券或立减优惠支付金额"),
        Field::text("transaction_id", "微信支付订单号").longest(32),
        Field::text("out_trade_no", "商户订单号").longest(32),
        Field::text("attach", "附加数据").longest(128),
        Field::text("time_end", "支付完成时间"),
        Field::text("trade_state_desc", "交易状态描述"),
        Field::text("sub_appid", "子商户公众账号ID").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_partner_paporderquery", "POST", "/pay/partner/paporderquery")
};

/// 申请扣款: `POST /pay/partner/pappayapply`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011988372>
pub static POST_PARTNER_PAPPAYAPPLY: Operation = Operation {
    title: "申请扣款",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011988372"],
    version: Version::V2,
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_trade_no"),
    note: "`SUCCESS` means accepted. From 07:00 to 22:00 in Beijing. Within 12 hours of the signing it runs at once. Templates in 24-hour mode deduct 24 hours later, one deduct of a contract at a time; templates in notice mode need the notice first. When every means of payment fails the order is closed: use a new `out_trade_no`.",
    content: Content::Xml,
    body: &[
        Field::text("sub_appid", "子商户公众账号ID").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32),
        Field::text("appid", "请求appid").longest(32).required(),
        Field::text("mch_id", "商户号").longest(32).required(),
        Field::text("body", "商品描述").longest(128).required(),
        Field::text("detail", "商品详情"),
        Field::text("attach", "附加数据").longest(128),
        Field::text("out_trade_no", "商户订单号").longest(32).required(),
        Field::integer("total_fee", "总金额").least(1).required(),
        Field::text("fee_type", "货币类型").format(Format::Cny),
        Field::text("spbill_create_ip", "终端IP").format(Format::Ip).required(),
        Field::text("goods_tag", "商品标记").longest(32),
        Field::text("notify_url", "回调通知url").longest(256).format(Format::Url).required(),
        Field::text("trade_type", "交易类型").values(BODY_TRADE_TYPE_VALUES).required(),
        Field::text("contract_id", "委托代扣协议id").longest(32).required(),
        Field::text("receipt", "电子发票入口开放标识"),
    ],
    answer: &[
        Field::text("sub_appid", "子商户公众账号ID").longest(32),
        Field::text("sub_mch_id", "子商户号").longest(32),
        Field::text("return_code", "返回状态码").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号id").longest(32),
        Field::text("mch_id", "商户号").longest(32),
        Field::text("nonce_str", "随机字符串").longest(32),
        Field::text("sign", "签名").longest(64),
        Field::text("result_code", "业务结果").values(RETURN_CODE_VALUES),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
    ],
    reply: Reply::Xml,
    errors: &[
        ErrorCode::new(200, "CONTRACT_NOT_EXIST", "the contract cannot be found, or has ended"),
        ErrorCode::new(200, "ORDERPAID", "the order is paid"),
        ErrorCode::new(200, "CONTRACTERROR", "the contract has expired"),
        ErrorCode::new(200, "RULELIMIT", "a rule of risk refuses it"),
        ErrorCode::new(200, "FREQUENCY_LIMITED", "too many calls"),
        ErrorCode::new(200, "ORDER_ACCEPTED", "a deduct of this contract is still open"),
        ErrorCode::new(200, "INVALID_REQUEST", "the notice before the deduct is missing"),
        ErrorCode::new(200, "PARAM_ERROR", "a field is wrong"),
        ErrorCode::new(200, "SYSTEMERROR", "unknown outcome: query, then close, then use a new number"),
    ],
    ..Operation::new("post_pay_partner_pappayapply", "POST", "/pay/partner/pappayapply")
};

/// 添加分账接收方: `POST /pay/profitsharingaddreceiver`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011983255>
pub static POST_PROFITSHARINGADDRECEIVER: Operation = Operation {
    title: "添加分账接收方",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011983255",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984782",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::of("receiver", "", Kind::Encoded(RECEIVER)).required(),
    ],
    answer: &[
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::of("receiver", "分账接收方", Kind::Encoded(ANSWER_RECEIVER)).required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_profitsharingaddreceiver", "POST", "/pay/profitsharingaddreceiver")
};

/// 查询最大分账比例: `POST /pay/profitsharingmerchantratioquery`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011985120>
pub static POST_PROFITSHARINGMERCHANTRATIOQUERY: Operation = Operation {
    title: "查询最大分账比例",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011985120"],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("brand_mch_id", "品牌主商户号"),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("brand_mch_id", "品牌主商户号"),
        Field::integer("max_ratio", "最大分账比例").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_profitsharingmerchantratioquery", "POST", "/pay/profitsharingmerchantratioquery")
};

/// 查询订单待分账金额: `POST /pay/profitsharingorderamountquery`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011984132>
pub static POST_PROFITSHARINGORDERAMOUNTQUERY: Operation = Operation {
    title: "查询订单待分账金额",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011984132",
        "https://pay.weixin.qq.com/doc/v2/partner/4011985079",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("mch_id", "商户号"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::integer("unsplit_amount", "订单剩余待分金额"),
        Field::text("nonce_str", "随机字符串"),
        Field::text("sign", "签名"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_profitsharingorderamountquery", "POST", "/pay/profitsharingorderamountquery")
};

/// 查询分账结果: `POST /pay/profitsharingquery`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011983179>
pub static POST_PROFITSHARINGQUERY: Operation = Operation {
    title: "查询分账结果",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011983179",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984717",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("out_order_no", "商户分账单号").required(),
        Field::text("order_id", "微信分账单号").required(),
        Field::text("status", "").values(STATUS_VALUES).required(),
        Field::of("receivers", "", Kind::Encoded(RECEIVERS)).required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_profitsharingquery", "POST", "/pay/profitsharingquery")
};

/// 删除分账接收方: `POST /pay/profitsharingremovereceiver`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011983295>
pub static POST_PROFITSHARINGREMOVERECEIVER: Operation = Operation {
    title: "删除分账接收方",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011983295",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984847",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::of("receiver", "", Kind::Encoded(ANSWER_RECEIVER)).required(),
    ],
    answer: &[
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::of("receiver", "", Kind::Encoded(ANSWER_RECEIVER)).required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_profitsharingremovereceiver", "POST", "/pay/profitsharingremovereceiver")
};

/// 回退结果查询: `POST /pay/profitsharingreturnquery`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011984233>
pub static POST_PROFITSHARINGRETURNQUERY: Operation = Operation {
    title: "回退结果查询",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011984233",
        "https://pay.weixin.qq.com/doc/v2/partner/4011985243",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("order_id", "微信分账单号"),
        Field::text("out_order_no", "商户分账单号"),
        Field::text("out_return_no", "商户回退单号").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("sub_appid", "子商户公众账号ID"),
        Field::text("order_id", "微信分账单号"),
        Field::text("out_order_no", "商户分账单号"),
        Field::text("out_return_no", "商户回退单号").required(),
        Field::text("return_no", "微信回退单号"),
        Field::text("return_account_type", "").values(RETURN_ACCOUNT_TYPE_VALUES).required(),
        Field::text("return_account", "回退方账号").required(),
        Field::integer("return_amount", "回退金额").required(),
        Field::text("description", "回退描述").required(),
        Field::text("result", "").values(ANSWER_RESULT_VALUES),
        Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
        Field::text("finish_time", "完成时间"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_profitsharingreturnquery", "POST", "/pay/profitsharingreturnquery")
};

/// 合单查单: `POST /pay/querycombinedorder`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4>
pub static POST_QUERYCOMBINEDORDER: Operation = Operation {
    title: "合单查单",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4"],
    version: Version::V2,
    status: &["private"],
    content: Content::Xml,
    body: &[
        Field::text("combine_appid", "合单appid").required(),
        Field::text("combine_mch_id", "合单商户号").required(),
        Field::text("sign_type", "").values(SIGN_TYPE_VALUES).required(),
        Field::text("combine_out_trade_no", "合单商户订单号").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息"),
        Field::text("combine_appid", "合单appid").required(),
        Field::text("combine_mch_id", "合单商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("device_info", "设备号"),
        Field::text("combine_openid", "合单用户标识"),
        Field::text("combine_out_trade_no", "合单商户订单号").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("result_msg", "业务结果描述").required(),
        Field::text("trade_state", "").values(TRADE_STATE_VALUES),
        Field::text("trade_state_desc", "交易状态描述"),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::of("sub_order_list", "", Kind::Encoded(ANSWER_SUB_ORDER_LIST)).required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_querycombinedorder", "POST", "/pay/querycombinedorder")
};

/// 汇率查询: `POST /pay/queryexchagerate`.
///
/// <https://pay.weixin.qq.com/doc/global/v2/zh/4013634970>
pub static POST_QUERYEXCHAGERATE: Operation = Operation {
    title: "汇率查询",
    links: &[
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634970",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013635002",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013635261",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636500",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636620",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("fee_type", "币种").required(),
        Field::text("date", "日期").required(),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::text("fee_type", "币种").required(),
        Field::text("rate_time", "汇率时间").required(),
        Field::text("rate", "现汇卖出价").required(),
        Field::text("sign", "签名").required(),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_queryexchagerate", "POST", "/pay/queryexchagerate")
};

/// 查询退款: `POST /pay/refundquery`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011939577>
pub static POST_REFUNDQUERY: Operation = Operation {
    title: "查询退款",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011939577",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011935218",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011936961",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011939583",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937471",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011941316",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011987766",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011985140",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941513",
        "https://pay.weixin.qq.com/doc/v2/partner/4011936648",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989259",
        "https://pay.weixin.qq.com/doc/v2/partner/4011981589",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941264",
        "https://pay.weixin.qq.com/doc/v2/partner/4011984212",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989908",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988209",
        "https://pay.weixin.qq.com/doc/v2/partner/4011988382",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634907",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634959",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634997",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013635267",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636487",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636607",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: POST_REFUNDQUERY_BODY,
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
    ..Operation::new("post_pay_refundquery", "POST", "/pay/refundquery")
};

/// 查询退款（支持单品）: `POST /pay/refundqueryv2`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011984122>
pub static POST_REFUNDQUERYV2: Operation = Operation {
    title: "查询退款（支持单品）",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011984122"],
    version: Version::V2,
    content: Content::Xml,
    body: POST_REFUNDQUERY_BODY,
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
        Field::of("promotion_detail", "", Kind::Encoded(PROMOTION_DETAIL)),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_refundqueryv2", "POST", "/pay/refundqueryv2")
};

/// 查询结算资金: `POST /pay/settlementquery`.
///
/// <https://pay.weixin.qq.com/doc/global/v2/zh/4013634920>
pub static POST_SETTLEMENTQUERY: Operation = Operation {
    title: "查询结算资金",
    links: &[
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634920",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013634968",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013635001",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013635256",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636497",
        "https://pay.weixin.qq.com/doc/global/v2/zh/4013636618",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("sub_mch_id", "子商户号"),
        Field::integer("usetag", "").numbers(USETAG_VALUES).required(),
        Field::integer("offset", "偏移量").required(),
        Field::integer("limit", "最大记录条数").required(),
        Field::text("date_start", "开始日期").required(),
        Field::text("date_end", "结束日期").required(),
        Field::boolean("query_split", "是否查询分账结算信息"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("sign", "签名"),
        Field::text("record_num", "返回数据行数").required(),
        Field::text("fbatchno", "付汇批次号").required(),
        Field::text("date_settlement", "结算日期").required(),
        Field::text("date_start", "交易开始日期").required(),
        Field::text("date_end", "交易结束日期").required(),
        Field::integer("settlement_fee", "划账金额").required(),
        Field::integer("unsettlement_fee", "未划账金额").required(),
        Field::text("settlementfee_type", "结算币种").required(),
        Field::integer("pay_fee", "支付金额").required(),
        Field::integer("refund_fee", "退款金额").required(),
        Field::integer("pay_net_fee", "支付净额").required(),
        Field::integer("poundage_fee", "手续费金额").required(),
        Field::integer("split_settlement_fee", "分账划账金额"),
        Field::integer("split_unsettlement_fee", "分账未划账金额"),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_settlementquery", "POST", "/pay/settlementquery")
};

/// 统一下单: `POST /pay/unifiedorder`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011935214>
pub static POST_UNIFIEDORDER: Operation = Operation {
    title: "统一下单",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/merchant/4011935214",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011936530",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011936987",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011937163",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011940985",
        "https://pay.weixin.qq.com/doc/v2/partner/4011936644",
        "https://pay.weixin.qq.com/doc/v2/partner/4011989255",
        "https://pay.weixin.qq.com/doc/v2/partner/4011941377",
        "https://pay.weixin.qq.com/doc/v2/partner/4011939925",
        "https://pay.weixin.qq.com/doc/v2/partner/4011983228",
        "https://pay.weixin.qq.com/doc/v2/partner/4011983265",
    ],
    version: Version::V2,
    content: Content::Xml,
    body: &[
        Field::text("version", "").values(VERSION_VALUES),
        Field::text("profit_sharing", "是否指定服务商分账").values(PROFIT_SHARING_VALUES),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("device_info", "设备号"),
        Field::text("sign_type", "").values(BODY_SIGN_TYPE_VALUES),
        Field::text("body", "商品描述").required(),
        Field::of("detail", "单品优惠活动该字段必传", Kind::Encoded(BODY_DETAIL)),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("fee_type", "标价币种"),
        Field::integer("total_fee", "标价金额").required(),
        Field::text("spbill_create_ip", "终端IP").required(),
        Field::text("time_start", "交易起始时间"),
        Field::text("time_expire", "交易结束时间"),
        Field::text("goods_tag", "订单优惠标记"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("trade_type", "交易类型").required(),
        Field::text("product_id", "商品ID"),
        Field::text("limit_pay", "指定支付方式"),
        Field::text("openid", "用户标识"),
        Field::text("receipt", "").values(DEPOSIT_VALUES),
        Field::of("scene_info", "", Kind::Encoded(BODY_SCENE_INFO)),
        Field::text("user_type", "证件类型").values(USER_TYPE_VALUES),
        Field::text("user_creid", "证件号"),
        Field::text("user_truename", "姓名"),
    ],
    answer: &[
        Field::text("return_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("return_msg", "返回信息").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("mch_id", "商户号").required(),
        Field::text("device_info", "设备号"),
        Field::text("nonce_str", "随机字符串").required(),
        Field::text("sign", "签名").required(),
        Field::text("result_code", "").values(RETURN_CODE_VALUES).required(),
        Field::text("err_code", "错误代码"),
        Field::text("err_code_des", "错误代码描述"),
        Field::text("trade_type", "").values(TRADE_TYPE_VALUES).required(),
        Field::text("prepay_id", "预支付交易会话标识").required(),
        Field::text("code_url", "二维码链接"),
        Field::text("mweb_url", "支付跳转链接"),
        Field::of("promotion_detail", "", Kind::Encoded(ANSWER_PROMOTION_DETAIL)),
    ],
    reply: Reply::Xml,
    ..Operation::new("post_pay_unifiedorder", "POST", "/pay/unifiedorder")
};
