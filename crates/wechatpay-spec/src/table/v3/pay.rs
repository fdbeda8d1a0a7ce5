// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay`

use crate::{Content, Field, Format, Kind, Operation, Repeat, Reply, Role, Seal};

static PAYER: &[Field] = &[
    Field::text("acquiring_bank_openid", "用户标识"),
    Field::text("phone_number_hash", "用户手机号的哈希值"),
    Field::text("merchant_openid", "用户标识"),
];

static USER_ID_TYPE_VALUES: &[&str] = &["UNKNOWN_USER_ID_TYPE", "OPENID", "PHONE_NO", "SP_OPENID", "SUB_OPENID"];

static USER_ID: &[Field] = &[
    Field::text("user_id_type", "").values(USER_ID_TYPE_VALUES),
    Field::text("sp_openid", "用户服务标识"),
    Field::text("sub_openid", "用户子标识"),
    Field::text("phone_number_hash", "用户手机号的哈希值"),
];

static SETTLE_INFO: &[Field] =
    &[Field::boolean("profit_sharing", "是否指定分账"), Field::integer("subsidy_amount", "补差金额")];

static AMOUNT: &[Field] = &[Field::integer("total", "总金额").required(), Field::text("currency", "货币类型")];

static LIMIT_PAY_VALUES: &[&str] = &["no_balance", "no_credit", "no_debit", "balance_only"];

static GOODS_DETAIL: &[Field] = &[
    Field::text("merchant_goods_id", "商户侧商品编码").required(),
    Field::text("wechatpay_goods_id", "微信侧商品编码"),
    Field::text("goods_name", "商品名称"),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("unit_price", "商品单价").required(),
];

static DETAIL: &[Field] = &[
    Field::integer("cost_price", "订单原价"),
    Field::text("invoice_id", "商品小票ID"),
    Field::list("goods_detail", "单品列表", &Kind::Object(GOODS_DETAIL)),
];

static STORE_INFO: &[Field] = &[
    Field::text("id", "门店编号"),
    Field::text("name", "门店名称").required(),
    Field::text("area_code", "地区编码").required(),
    Field::text("address", "详细地址").required(),
];

static SCENE_INFO: &[Field] = &[
    Field::text("payer_client_ip", "用户终端IP"),
    Field::text("device_id", "商户端设备号"),
    Field::object("store_info", "商户门店信息", STORE_INFO),
];

static TYPE_VALUES: &[&str] = &[
    "IDCARD",
    "HONGKONG_MACAO",
    "HONGKONG_MACAO_RESIDENT",
    "TAIWAN_RESIDENT",
    "FOREIGN_RESIDENT",
    "OVERSEA_PASSPORT",
    "PHONE_NUMBER",
];

static IDENTITY: &[Field] = &[
    Field::text("type", "").values(TYPE_VALUES).required(),
    Field::of("number", "加密后的证件号", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("name", "加密后的姓名", Kind::Sealed(Seal::PlatformKey)).required(),
];

static BODY_PAYER: &[Field] = &[Field::object("identity", "实名支付", IDENTITY)];

static SUBSIDY_PERIOD_TYPE_VALUES: &[&str] = &["DAILY", "PERIOD"];

static SUBSIDY_INSTALLMENT_NUM_VALUES: &[i64] = &[3, 6, 12];

static SUBSIDY_PERCENT_VALUES: &[i64] = &[0, 100];

static SUBSIDY_PLAN: &[Field] = &[
    Field::integer("subsidy_installment_num", "").numbers(SUBSIDY_INSTALLMENT_NUM_VALUES).required(),
    Field::integer("subsidy_percent", "").numbers(SUBSIDY_PERCENT_VALUES).required(),
];

static SUBSIDY_DETAIL: &[Field] = &[
    Field::text("subsidy_period_type", "").values(SUBSIDY_PERIOD_TYPE_VALUES).required(),
    Field::list("subsidy_plan", "贴息方案列表", &Kind::Object(SUBSIDY_PLAN)).required(),
];

static SUBSIDY_INFO: &[Field] = &[Field::list("subsidy_detail", "贴息详情列表", &Kind::Object(SUBSIDY_DETAIL))];

static BODY_SETTLE_INFO: &[Field] = &[Field::boolean("profit_sharing", "是否指定分账")];

static BODY_AMOUNT: &[Field] =
    &[Field::integer("total", "总金额").least(1).required(), Field::text("currency", "货币类型").format(Format::Cny)];

static DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("merchant_goods_id", "商户侧商品编码").required(),
    Field::text("wechatpay_goods_id", "微信支付商品编码"),
    Field::text("goods_name", "商品名称"),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("unit_price", "商品单价").required(),
];

static BODY_DETAIL: &[Field] = &[
    Field::integer("cost_price", "订单原价"),
    Field::text("invoice_id", "商品小票ID"),
    Field::list("goods_detail", "单品列表", &Kind::Object(DETAIL_GOODS_DETAIL)).required(),
];

static SCENE_INFO_STORE_INFO: &[Field] = &[
    Field::text("id", "门店编号"),
    Field::text("name", "门店名称"),
    Field::text("area_code", "地区编码"),
    Field::text("address", "详细地址"),
];

static BODY_SCENE_INFO: &[Field] = &[
    Field::text("payer_client_ip", "用户终端IP").format(Format::Ip).required(),
    Field::text("device_id", "商户端设备号"),
    Field::object("store_info", "商户门店信息", SCENE_INFO_STORE_INFO),
];

static CONTRACT_INFO: &[Field] = &[
    Field::text("plan_id", "模板ID").required(),
    Field::text("contract_mchid", "签约商户号").required(),
    Field::text("contract_appid", "签约AppID").required(),
    Field::text("contract_code", "签约协议号").required(),
    Field::text("request_serial", "请求序列号").required(),
    Field::text("contract_display_account", "用户账户展示名称").required(),
    Field::text("contract_notify_url", "签约信息通知URL").longest(256).format(Format::NotifyUrl),
];

static POST_PARTNER_TRANSACTIONS_CODEPAY_BODY_PAYER: &[Field] = &[Field::text("auth_code", "授权码").required()];

static BODY_SCENE_INFO_STORE_INFO: &[Field] = &[Field::text("id", "门店编号"), Field::text("out_id", "商家自定义编码")];

static POST_PARTNER_TRANSACTIONS_CODEPAY_BODY_SCENE_INFO: &[Field] = &[
    Field::text("device_id", "商户端设备号"),
    Field::text("device_ip", "商户端设备 IP"),
    Field::object("store_info", "商户门店信息", BODY_SCENE_INFO_STORE_INFO).required(),
];

static BODY_DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("merchant_goods_id", "商品编码").required(),
    Field::text("wxpay_goods_id", "微信支付商品编码"),
    Field::text("goods_name", "商品名称"),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("unit_price", "商品单价").required(),
];

static POST_PARTNER_TRANSACTIONS_CODEPAY_BODY_DETAIL: &[Field] = &[
    Field::integer("cost_price", "订单原价"),
    Field::text("invoice_id", "商品小票ID"),
    Field::list("goods_detail", "单品列表", &Kind::Object(BODY_DETAIL_GOODS_DETAIL)).required(),
];

static ANSWER_PAYER: &[Field] =
    &[Field::text("sp_openid", "合作伙伴用户标识"), Field::text("sub_openid", "特约商户用户标识")];

static ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "订单金额").required(),
    Field::integer("payer_total", "用户支付金额"),
    Field::text("currency", "订单金额货币类型"),
    Field::text("payer_currency", "用户支付货币类型"),
];

static PROMOTION_DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码").required(),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("unit_price", "商品单价").required(),
    Field::integer("discount_amount", "商品优惠金额").required(),
    Field::text("goods_remark", "商品备注"),
];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "优惠范围"),
    Field::text("type", "优惠类型"),
    Field::integer("amount", "优惠券面额").required(),
    Field::text("stock_id", "活动ID"),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
    Field::text("currency", "优惠货币类型"),
    Field::list("goods_detail", "单品列表", &Kind::Object(PROMOTION_DETAIL_GOODS_DETAIL)),
];

static POST_PARTNER_TRANSACTIONS_EXPOSURE_BODY_PAYER: &[Field] = &[
    Field::text("sp_openid", "用户服务商标识"),
    Field::text("phone_number_hash", "用户手机号的哈希值"),
    Field::text("sub_openid", "用户子商户标识"),
];

static H5_INFO: &[Field] = &[
    Field::text("type", "场景类型"),
    Field::text("app_name", "应用名称"),
    Field::text("app_url", "网站URL"),
    Field::text("bundle_id", "iOS平台BundleID"),
    Field::text("package_name", "Android平台PackageName"),
];

static POST_PARTNER_TRANSACTIONS_H5_BODY_SCENE_INFO: &[Field] = &[
    Field::text("payer_client_ip", "用户终端IP"),
    Field::text("device_id", "商户端设备号"),
    Field::object("store_info", "商户门店信息", STORE_INFO),
    Field::object("h5_info", "H5场景信息", H5_INFO),
];

static GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_AMOUNT: &[Field] = &[
    Field::integer("total", "总金额").required(),
    Field::text("currency", "货币类型"),
    Field::integer("payer_total", "用户支付金额"),
    Field::text("payer_currency", "用户支付币种"),
];

static GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_PAYER: &[Field] =
    &[Field::text("sp_openid", "用户服务标识").required(), Field::text("sub_openid", "用户子标识")];

static POST_PARTNER_TRANSACTIONS_JSAPI_BODY_PAYER: &[Field] = &[
    Field::text("sp_openid", "用户服务标识").required(),
    Field::text("sub_openid", "用户子标识"),
    Field::object("identity", "实名支付", IDENTITY),
];

static POST_PARTNER_TRANSACTIONS_JSAPI_WITH_CONTRACT_BODY_PAYER: &[Field] =
    &[Field::text("sp_openid", "用户服务标识"), Field::text("sub_openid", "用户子标识")];

static BODY_CONTRACT_INFO: &[Field] = &[
    Field::text("password_free_contract_id", "免密协议ID"),
    Field::text("token", "扣费服务预授权token"),
    Field::text("plan_id", "模板ID"),
    Field::text("contract_mchid", "签约商户号"),
    Field::text("contract_appid", "签约AppID"),
    Field::text("contract_code", "签约协议号"),
    Field::text("request_serial", "请求序列号"),
    Field::text("contract_display_account", "用户账户展示名称"),
    Field::text("contract_notify_url", "签约信息通知URL").longest(256).format(Format::NotifyUrl),
];

static POST_PARTNER_TRANSACTIONS_MINIPROGRAM_BODY_PAYER: &[Field] =
    &[Field::text("sp_openid", "用户标识"), Field::text("sub_openid", "用户子标识")];

static POST_PARTNER_TRANSACTIONS_MINIPROGRAM_BODY_SCENE_INFO: &[Field] = &[
    Field::text("payer_client_ip", "用户终端IP"),
    Field::text("device_id", "商户端设备号"),
    Field::object("store_info", "商户门店信息", BODY_SCENE_INFO_STORE_INFO),
];

static INSTALLMENT_INFO: &[Field] = &[
    Field::boolean("use_subsidy", "是否使用了商户贴息").required(),
    Field::integer("selected_installment_number", "用户实际选择分期期数").required(),
];

static POST_PARTNER_TRANSACTIONS_SCANNEDPOS_BODY_DETAIL_GOODS_DETAIL: &[Field] = &[
    Field::text("merchant_goods_id", "商品编码").required(),
    Field::text("wechatpay_goods_id", "微信侧商品编码"),
    Field::text("goods_name", "商品名称"),
    Field::integer("quantity", "商品数量").required(),
    Field::integer("unit_price", "商品单价").required(),
];

static POST_PARTNER_TRANSACTIONS_SCANNEDPOS_BODY_DETAIL: &[Field] = &[
    Field::integer("cost_price", "订单原价"),
    Field::text("invoice_id", "商品小票 ID"),
    Field::list(
        "goods_detail",
        "单品列表",
        &Kind::Object(POST_PARTNER_TRANSACTIONS_SCANNEDPOS_BODY_DETAIL_GOODS_DETAIL),
    ),
];

static POST_PARTNER_TRANSACTIONS_SCANNEDPOS_BODY_SCENE_INFO_STORE_INFO: &[Field] =
    &[Field::text("id", "门店ID"), Field::text("out_id", "商家自定义编码")];

static POST_PARTNER_TRANSACTIONS_SCANNEDPOS_BODY_SCENE_INFO: &[Field] = &[
    Field::text("payer_client_ip", "用户终端IP").required(),
    Field::text("device_id", "商户端设备号"),
    Field::object("store_info", "商户门店信息", POST_PARTNER_TRANSACTIONS_SCANNEDPOS_BODY_SCENE_INFO_STORE_INFO)
        .required(),
];

static POST_TRANSACTIONS_CODEPAY_ANSWER_PAYER: &[Field] = &[Field::text("openid", "用户标识")];

static POST_TRANSACTIONS_EXPOSURE_BODY_PAYER: &[Field] =
    &[Field::text("openid", "用户标识"), Field::text("phone_number_hash", "用户手机号的哈希值")];

static POST_TRANSACTIONS_JSAPI_BODY_PAYER: &[Field] =
    &[Field::text("openid", "用户标识").required(), Field::object("identity", "实名支付", IDENTITY)];

static POST_TRANSACTIONS_JSAPI_WITH_CONTRACT_BODY_PAYER: &[Field] = &[Field::text("openid", "用户标识").required()];

static POST_TRANSACTIONS_JSAPI_WITH_CONTRACT_BODY_CONTRACT_INFO: &[Field] = &[
    Field::text("token", "扣费服务预授权token"),
    Field::text("password_free_contract_id", "免密协议ID"),
    Field::text("plan_id", "模板ID"),
    Field::text("contract_mchid", "签约商户号"),
    Field::text("contract_appid", "签约AppID"),
    Field::text("contract_code", "签约协议号"),
    Field::text("request_serial", "请求序列号"),
    Field::text("contract_display_account", "用户账户展示名称"),
    Field::text("contract_notify_url", "签约信息通知URL").longest(256).format(Format::NotifyUrl),
];

static POST_ACQUIRING_BANK_TRANSACTIONS_EXPOSURE_ANSWER: &[Field] = &[
    Field::boolean("fqf_exposure", "是否建议曝光微信分付").required(),
    Field::text("market_exposure_token", "曝光凭证"),
];

static POST_INSTAL_EXPOSURE_ANSWER: &[Field] =
    &[Field::boolean("recommend_exposure", "是否建议曝光微信分付").required()];

static POST_PARTNER_TRANSACTIONS_APP_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static POST_PARTNER_TRANSACTIONS_APP_ANSWER: &[Field] = &[Field::text("prepay_id", "预支付交易会话标识").required()];

static POST_PARTNER_TRANSACTIONS_H5_ANSWER: &[Field] = &[Field::text("h5_url", "支付跳转链接").required()];

static GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_VARIABLES: &[Field] =
    &[Field::text("transaction_id", "微信支付订单号").required()];

static GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_QUERY: &[Field] =
    &[Field::text("sp_mchid", "服务商户号").required(), Field::text("sub_mchid", "子商户号").required()];

static POST_PARTNER_TRANSACTIONS_NATIVE_ANSWER: &[Field] = &[Field::text("code_url", "二维码链接").required()];

static GET_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES: &[Field] =
    &[Field::text("out_trade_no", "商户订单号").required()];

static GET_TRANSACTIONS_ID_TRANSACTION_ID_QUERY: &[Field] = &[Field::text("mchid", "直连商户号").required()];

/// 微信分付-支付方式前置服务: `POST /v3/pay/acquiring-bank/transactions/exposure`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014326541>
pub static POST_ACQUIRING_BANK_TRANSACTIONS_EXPOSURE: Operation = Operation {
    title: "微信分付-支付方式前置服务",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014326541"],
    content: Content::Json,
    body: &[
        Field::text("acquiring_bank_id", "从业机构号").required(),
        Field::text("acquiring_bank_appid", "从业机构应用AppID"),
        Field::text("merchant_id", "特约商户号").required(),
        Field::text("merchant_appid", "特约商户应用AppID"),
        Field::text("channel_id", "渠道商户号").required(),
        Field::object("payer", "支付者", PAYER).required(),
        Field::text("out_trade_no", "商户订单号").required(),
    ],
    answer: POST_ACQUIRING_BANK_TRANSACTIONS_EXPOSURE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_pay_acquiring_bank_transactions_exposure",
        "POST",
        "/v3/pay/acquiring-bank/transactions/exposure",
    )
};

/// 商户贴息-获取微信分付曝光建议: `POST /v3/pay/instal/exposure`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016196762>
pub static POST_INSTAL_EXPOSURE: Operation = Operation {
    title: "商户贴息-获取微信分付曝光建议",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016196762"],
    content: Content::Json,
    body: &[
        Field::text("mchid", "直连商户号").required(),
        Field::text("appid", "应用AppID").required(),
        Field::text("user_id_type", "").values(USER_ID_TYPE_VALUES).required(),
        Field::text("openid", "用户标识"),
        Field::text("phone_number_hash", "用户手机号的十六进制字符串"),
    ],
    answer: POST_INSTAL_EXPOSURE_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_instal_exposure", "POST", "/v3/pay/instal/exposure")
};

/// 商户贴息-获取微信分付曝光建议: `POST /v3/pay/instal/partner/exposure`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016196820>
pub static POST_INSTAL_PARTNER_EXPOSURE: Operation = Operation {
    title: "商户贴息-获取微信分付曝光建议",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016196820"],
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商户号").required(),
        Field::text("sp_appid", "服务商应用ID").required(),
        Field::text("sub_appid", "子商户/二级商户应用ID").required(),
        Field::text("sub_mchid", "子商户号/二级商户号"),
        Field::object("user_id", "用户ID", USER_ID),
    ],
    answer: POST_INSTAL_EXPOSURE_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_instal_partner_exposure", "POST", "/v3/pay/instal/partner/exposure")
};

/// APP下单: `POST /v3/pay/partner/transactions/app`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013080231>
pub static POST_PARTNER_TRANSACTIONS_APP: Operation = Operation {
    title: "APP下单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4013080231",
        "https://pay.weixin.qq.com/doc/v3/partner/4012523526",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714669",
    ],
    ask: Some("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}"),
    headers: POST_PARTNER_TRANSACTIONS_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商公众号ID").required(),
        Field::text("sp_mchid", "服务商户号").required(),
        Field::text("sub_appid", "子商户公众号ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::object("settle_info", "结算信息", SETTLE_INFO),
        Field::text("description", "商品描述").required(),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("detail", "优惠功能", DETAIL),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::object("payer", "支付者", BODY_PAYER),
        Field::object("subsidy_info", "贴息信息", SUBSIDY_INFO),
    ],
    answer: POST_PARTNER_TRANSACTIONS_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_partner_transactions_app", "POST", "/v3/pay/partner/transactions/app")
};

/// APP下单并签约: `POST /v3/pay/partner/transactions/app-with-contract`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4017019941>
pub static POST_PARTNER_TRANSACTIONS_APP_WITH_CONTRACT: Operation = Operation {
    title: "APP下单并签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4017019941"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_trade_no"),
    ask: Some("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}"),
    note: "Places an order that signs a contract while it is paid.",
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商应用ID").required(),
        Field::text("sp_mchid", "服务商户号").required(),
        Field::text("sub_appid", "子商户/二级商户应用ID"),
        Field::text("sub_mchid", "子商户号/二级商户号").required(),
        Field::text("description", "商品描述").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("time_expire", "交易结束时间").format(Format::Time),
        Field::text("attach", "附加数据"),
        Field::text("notify_url", "通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::object("settle_info", "结算信息", BODY_SETTLE_INFO),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("amount", "订单金额", BODY_AMOUNT).required(),
        Field::object("detail", "优惠功能", BODY_DETAIL),
        Field::object("scene_info", "场景信息", BODY_SCENE_INFO),
        Field::object("contract_info", "签约授权信息", CONTRACT_INFO).required(),
    ],
    answer: POST_PARTNER_TRANSACTIONS_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_pay_partner_transactions_app_with_contract",
        "POST",
        "/v3/pay/partner/transactions/app-with-contract",
    )
};

/// 付款码支付: `POST /v3/pay/partner/transactions/codepay`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012382179>
pub static POST_PARTNER_TRANSACTIONS_CODEPAY: Operation = Operation {
    title: "付款码支付",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012382179"],
    ask: Some("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}"),
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "合作伙伴应用AppID"),
        Field::text("sp_mchid", "合作伙伴商户号").required(),
        Field::text("sub_appid", "特约商户应用AppID"),
        Field::text("sub_mchid", "特约商户商户号").required(),
        Field::text("description", "商品描述").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("attach", "附加数据"),
        Field::text("goods_tag", "订单优惠标记"),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("payer", "支付者", POST_PARTNER_TRANSACTIONS_CODEPAY_BODY_PAYER).required(),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::object("scene_info", "场景信息", POST_PARTNER_TRANSACTIONS_CODEPAY_BODY_SCENE_INFO).required(),
        Field::object("detail", "优惠功能", POST_PARTNER_TRANSACTIONS_CODEPAY_BODY_DETAIL),
        Field::object("settle_info", "结算信息", BODY_SETTLE_INFO),
    ],
    answer: &[
        Field::text("sp_appid", "合作伙伴应用AppID"),
        Field::text("sp_mchid", "合作伙伴商户号").required(),
        Field::text("sub_appid", "特约商户应用AppID"),
        Field::text("sub_mchid", "特约商户商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("trade_type", "交易类型"),
        Field::text("bank_type", "银行类型"),
        Field::text("success_time", "支付完成时间"),
        Field::text("trade_state", "交易状态").required(),
        Field::text("trade_state_desc", "交易状态描述"),
        Field::text("attach", "附加数据"),
        Field::object("payer", "支付者", ANSWER_PAYER),
        Field::object("amount", "订单金额", ANSWER_AMOUNT),
        Field::list("promotion_detail", "优惠信息", &Kind::Object(PROMOTION_DETAIL)),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_partner_transactions_codepay", "POST", "/v3/pay/partner/transactions/codepay")
};

/// 微信分付-支付方式前置服务: `POST /v3/pay/partner/transactions/exposure`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014326522>
pub static POST_PARTNER_TRANSACTIONS_EXPOSURE: Operation = Operation {
    title: "微信分付-支付方式前置服务",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014326522"],
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商应用ID").required(),
        Field::text("sp_mchid", "服务商户号").required(),
        Field::text("sub_appid", "子商户/二级商户应用ID").required(),
        Field::text("sub_mchid", "子商户号/二级商户号"),
        Field::object("payer", "支付者", POST_PARTNER_TRANSACTIONS_EXPOSURE_BODY_PAYER).required(),
        Field::text("out_trade_no", "商户订单号").required(),
    ],
    answer: POST_ACQUIRING_BANK_TRANSACTIONS_EXPOSURE_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_partner_transactions_exposure", "POST", "/v3/pay/partner/transactions/exposure")
};

/// H5下单: `POST /v3/pay/partner/transactions/h5`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012738604>
pub static POST_PARTNER_TRANSACTIONS_H5: Operation = Operation {
    title: "H5下单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012738604",
        "https://pay.weixin.qq.com/doc/v3/partner/4012523544",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714759",
    ],
    ask: Some("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}"),
    headers: POST_PARTNER_TRANSACTIONS_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商公众号ID").required(),
        Field::text("sp_mchid", "服务商户号").required(),
        Field::text("sub_appid", "子商户公众号ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::object("settle_info", "结算信息", SETTLE_INFO),
        Field::text("description", "商品描述").required(),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("detail", "优惠功能", DETAIL),
        Field::object("scene_info", "场景信息", POST_PARTNER_TRANSACTIONS_H5_BODY_SCENE_INFO).required(),
        Field::object("payer", "支付者", BODY_PAYER),
    ],
    answer: POST_PARTNER_TRANSACTIONS_H5_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_partner_transactions_h5", "POST", "/v3/pay/partner/transactions/h5")
};

/// 微信支付订单号查询: `GET /v3/pay/partner/transactions/id/{transaction_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012526943>
pub static GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID: Operation = Operation {
    title: "微信支付订单号查询",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012526943",
        "https://pay.weixin.qq.com/doc/v3/partner/4012738964",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080234",
        "https://pay.weixin.qq.com/doc/v3/partner/4012738969",
        "https://pay.weixin.qq.com/doc/v3/partner/4012738971",
        "https://pay.weixin.qq.com/doc/v3/partner/4012738973",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760520",
        "https://pay.weixin.qq.com/doc/v3/partner/4012886173",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760565",
    ],
    repeat: Repeat::Harmless,
    variables: GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_VARIABLES,
    query: GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_QUERY,
    answer: &[
        Field::text("sp_appid", "服务商公众号ID").required(),
        Field::text("sp_mchid", "服务商户号").required(),
        Field::text("sub_appid", "子商户公众号ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::object("settle_info", "结算信息", SETTLE_INFO),
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("trade_type", "交易类型"),
        Field::text("trade_state", "交易状态").required(),
        Field::text("trade_state_desc", "交易状态描述").required(),
        Field::text("bank_type", "付款银行"),
        Field::text("success_time", "支付完成时间"),
        Field::text("description", "商品描述"),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::object("amount", "订单金额", GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_AMOUNT),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址"),
        Field::text("goods_tag", "订单优惠标记"),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("detail", "优惠功能", DETAIL),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::object("payer", "支付者", GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_PAYER),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_pay_partner_transactions_id_transaction_id",
        "GET",
        "/v3/pay/partner/transactions/id/{transaction_id}",
    )
};

/// JSAPI下单: `POST /v3/pay/partner/transactions/jsapi`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012738519>
pub static POST_PARTNER_TRANSACTIONS_JSAPI: Operation = Operation {
    title: "JSAPI下单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012738519",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759974",
        "https://pay.weixin.qq.com/doc/v3/partner/4012523593",
        "https://pay.weixin.qq.com/doc/v3/partner/4012523579",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714678",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714911",
    ],
    ask: Some("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}"),
    headers: POST_PARTNER_TRANSACTIONS_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商公众号ID").required(),
        Field::text("sp_mchid", "服务商户号").required(),
        Field::text("sub_appid", "子商户公众号ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::object("settle_info", "结算信息", SETTLE_INFO),
        Field::text("description", "商品描述").required(),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("detail", "优惠功能", DETAIL),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::object("payer", "支付者", POST_PARTNER_TRANSACTIONS_JSAPI_BODY_PAYER).required(),
        Field::object("subsidy_info", "贴息信息", SUBSIDY_INFO),
    ],
    answer: POST_PARTNER_TRANSACTIONS_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_partner_transactions_jsapi", "POST", "/v3/pay/partner/transactions/jsapi")
};

/// JSAPI下单并授权/签约: `POST /v3/pay/partner/transactions/jsapi-with-contract`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012688481>
pub static POST_PARTNER_TRANSACTIONS_JSAPI_WITH_CONTRACT: Operation = Operation {
    title: "JSAPI下单并授权/签约",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012688481",
        "https://pay.weixin.qq.com/doc/v3/partner/4012526951",
        "https://pay.weixin.qq.com/doc/v3/partner/4017019937",
    ],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_trade_no"),
    ask: Some("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}"),
    note: "Places an order that signs a contract, or that is paid with a password-exempt one (`contract_info.password_free_contract_id`).",
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商应用ID").required(),
        Field::text("sp_mchid", "服务商户号").required(),
        Field::text("sub_appid", "子商户/二级商户应用ID"),
        Field::text("sub_mchid", "子商户号/二级商户号").required(),
        Field::text("description", "商品描述").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("time_expire", "交易结束时间").format(Format::Time),
        Field::text("attach", "附加数据"),
        Field::text("notify_url", "通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::object("settle_info", "结算信息", BODY_SETTLE_INFO),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("amount", "订单金额", BODY_AMOUNT).required(),
        Field::object("payer", "支付者", POST_PARTNER_TRANSACTIONS_JSAPI_WITH_CONTRACT_BODY_PAYER).required(),
        Field::object("detail", "优惠功能", BODY_DETAIL),
        Field::object("scene_info", "场景信息", BODY_SCENE_INFO),
        Field::object("contract_info", "签约授权信息", BODY_CONTRACT_INFO).required(),
    ],
    answer: POST_PARTNER_TRANSACTIONS_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_pay_partner_transactions_jsapi_with_contract",
        "POST",
        "/v3/pay/partner/transactions/jsapi-with-contract",
    )
};

/// 小程序支付下单: `POST /v3/pay/partner/transactions/miniprogram`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012886115>
pub static POST_PARTNER_TRANSACTIONS_MINIPROGRAM: Operation = Operation {
    title: "小程序支付下单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012886115"],
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商公众号ID").required(),
        Field::text("sp_mchid", "服务商户号").required(),
        Field::text("sub_appid", "子商户公众号ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("description", "商品描述").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("time_expire", "交易结束时间"),
        Field::text("attach", "附加数据"),
        Field::text("notify_url", "通知地址"),
        Field::text("goods_tag", "订单优惠标记"),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::object("payer", "支付者", POST_PARTNER_TRANSACTIONS_MINIPROGRAM_BODY_PAYER).required(),
        Field::object("detail", "优惠功能", DETAIL),
        Field::object("scene_info", "场景信息", POST_PARTNER_TRANSACTIONS_MINIPROGRAM_BODY_SCENE_INFO),
        Field::object("settle_info", "结算信息", BODY_SETTLE_INFO),
    ],
    answer: POST_PARTNER_TRANSACTIONS_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_partner_transactions_miniprogram", "POST", "/v3/pay/partner/transactions/miniprogram")
};

/// Native下单: `POST /v3/pay/partner/transactions/native`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012738659>
pub static POST_PARTNER_TRANSACTIONS_NATIVE: Operation = Operation {
    title: "Native下单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012738659",
        "https://pay.weixin.qq.com/doc/v3/partner/4012523551",
        "https://pay.weixin.qq.com/doc/v3/partner/4012714902",
    ],
    ask: Some("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}"),
    headers: POST_PARTNER_TRANSACTIONS_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商公众号ID").required(),
        Field::text("sp_mchid", "服务商户号").required(),
        Field::text("sub_appid", "子商户公众号ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::object("settle_info", "结算信息", SETTLE_INFO),
        Field::text("description", "商品描述").required(),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("detail", "优惠功能", DETAIL),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::object("payer", "支付者", BODY_PAYER),
    ],
    answer: POST_PARTNER_TRANSACTIONS_NATIVE_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_partner_transactions_native", "POST", "/v3/pay/partner/transactions/native")
};

/// 商户订单号查询: `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012526944>
pub static GET_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "商户订单号查询",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012526944",
        "https://pay.weixin.qq.com/doc/v3/partner/4012739008",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080235",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759661",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759714",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760115",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760526",
        "https://pay.weixin.qq.com/doc/v3/partner/4012886197",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760568",
    ],
    repeat: Repeat::Harmless,
    variables: GET_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES,
    query: GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_QUERY,
    answer: &[
        Field::text("sp_appid", "服务商公众号ID").required(),
        Field::text("sp_mchid", "服务商户号").required(),
        Field::text("sub_appid", "子商户公众号ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::object("settle_info", "结算信息", SETTLE_INFO),
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("trade_type", "交易类型"),
        Field::text("trade_state", "交易状态").required(),
        Field::text("trade_state_desc", "交易状态描述").required(),
        Field::text("bank_type", "付款银行"),
        Field::text("success_time", "支付完成时间"),
        Field::text("description", "商品描述"),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::object("amount", "订单金额", GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_AMOUNT),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址"),
        Field::text("goods_tag", "订单优惠标记"),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("detail", "优惠功能", DETAIL),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::object("payer", "支付者", GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_PAYER),
        Field::object("installment_info", "使用的商户贴息信息", INSTALLMENT_INFO),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_pay_partner_transactions_out_trade_no_out_trade_no",
        "GET",
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
    )
};

/// 关单: `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012526949>
pub static POST_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_CLOSE: Operation = Operation {
    title: "关单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012526949",
        "https://pay.weixin.qq.com/doc/v3/partner/4012739019",
        "https://pay.weixin.qq.com/doc/v3/partner/4013080236",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759669",
        "https://pay.weixin.qq.com/doc/v3/partner/4012759725",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760108",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760518",
        "https://pay.weixin.qq.com/doc/v3/partner/4012886167",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760574",
    ],
    variables: GET_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES,
    content: Content::Json,
    body: GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_QUERY,
    ..Operation::new(
        "post_v3_pay_partner_transactions_out_trade_no_out_trade_no_close",
        "POST",
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
    )
};

/// 撤销: `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012382181>
pub static POST_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE: Operation = Operation {
    title: "撤销",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012382181"],
    variables: GET_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "合作伙伴应用AppID"),
        Field::text("sp_mchid", "合作伙伴商户号").required(),
        Field::text("sub_appid", "特约商户应用AppID"),
        Field::text("sub_mchid", "特约商户商户号").required(),
    ],
    answer: &[
        Field::text("sp_appid", "合作伙伴应用AppID"),
        Field::text("sp_mchid", "合作伙伴商户号").required(),
        Field::text("sub_appid", "特约商户应用AppID"),
        Field::text("sub_mchid", "特约商户商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_pay_partner_transactions_out_trade_no_out_trade_no_reverse",
        "POST",
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
    )
};

/// 扫码支付下单: `POST /v3/pay/partner/transactions/scannedpos`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012492476>
pub static POST_PARTNER_TRANSACTIONS_SCANNEDPOS: Operation = Operation {
    title: "扫码支付下单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012492476"],
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "合作伙伴应用AppID"),
        Field::text("sp_mchid", "合作伙伴商户号").required(),
        Field::text("sub_appid", "特约商户应用AppID"),
        Field::text("sub_mchid", "特约商户号").required(),
        Field::text("description", "商品描述").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("time_expire", "交易结束时间"),
        Field::text("attach", "附加数据"),
        Field::text("notify_url", "通知地址"),
        Field::text("goods_tag", "订单优惠标记"),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::object("payer", "支付者", POST_PARTNER_TRANSACTIONS_MINIPROGRAM_BODY_PAYER).required(),
        Field::object("detail", "优惠功能", POST_PARTNER_TRANSACTIONS_SCANNEDPOS_BODY_DETAIL),
        Field::object("scene_info", "场景信息", POST_PARTNER_TRANSACTIONS_SCANNEDPOS_BODY_SCENE_INFO).required(),
        Field::object("settle_info", "结算信息", BODY_SETTLE_INFO),
    ],
    answer: POST_PARTNER_TRANSACTIONS_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_partner_transactions_scannedpos", "POST", "/v3/pay/partner/transactions/scannedpos")
};

/// APP下单: `POST /v3/pay/transactions/app`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4013070347>
pub static POST_TRANSACTIONS_APP: Operation = Operation {
    title: "APP下单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4013070347",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012525136",
    ],
    ask: Some("/v3/pay/transactions/out-trade-no/{out_trade_no}"),
    headers: POST_PARTNER_TRANSACTIONS_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "公众号ID").required(),
        Field::text("mchid", "直连商户号").required(),
        Field::text("description", "商品描述").required(),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("detail", "优惠功能", DETAIL),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::object("payer", "支付者", BODY_PAYER),
        Field::object("settle_info", "结算信息", BODY_SETTLE_INFO),
        Field::object("subsidy_info", "贴息信息", SUBSIDY_INFO),
    ],
    answer: POST_PARTNER_TRANSACTIONS_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_transactions_app", "POST", "/v3/pay/transactions/app")
};

/// APP下单并签约: `POST /v3/pay/transactions/app-with-contract`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4017019923>
pub static POST_TRANSACTIONS_APP_WITH_CONTRACT: Operation = Operation {
    title: "APP下单并签约",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4017019923"],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_trade_no"),
    ask: Some("/v3/pay/transactions/out-trade-no/{out_trade_no}"),
    note: "Places an order that signs a contract while it is paid.",
    content: Content::Json,
    body: &[
        Field::text("appid", "公众号ID").required(),
        Field::text("mchid", "直连商户号").required(),
        Field::text("description", "商品描述").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("time_expire", "交易结束时间").format(Format::Time),
        Field::text("attach", "附加数据"),
        Field::text("notify_url", "通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("amount", "订单金额", BODY_AMOUNT).required(),
        Field::object("detail", "优惠功能", BODY_DETAIL),
        Field::object("scene_info", "场景信息", BODY_SCENE_INFO),
        Field::object("settle_info", "结算信息", BODY_SETTLE_INFO),
        Field::object("contract_info", "签约授权信息", CONTRACT_INFO).required(),
    ],
    answer: POST_PARTNER_TRANSACTIONS_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_transactions_app_with_contract", "POST", "/v3/pay/transactions/app-with-contract")
};

/// 付款码支付: `POST /v3/pay/transactions/codepay`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012382150>
pub static POST_TRANSACTIONS_CODEPAY: Operation = Operation {
    title: "付款码支付",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012382150"],
    ask: Some("/v3/pay/transactions/out-trade-no/{out_trade_no}"),
    content: Content::Json,
    body: &[
        Field::text("appid", "应用AppID").required(),
        Field::text("mchid", "直连商户号").required(),
        Field::text("description", "商品描述").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("attach", "附加数据"),
        Field::text("goods_tag", "订单优惠标记"),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("payer", "支付者", POST_PARTNER_TRANSACTIONS_CODEPAY_BODY_PAYER).required(),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::object("scene_info", "场景信息", POST_PARTNER_TRANSACTIONS_CODEPAY_BODY_SCENE_INFO).required(),
        Field::object("detail", "优惠功能", POST_PARTNER_TRANSACTIONS_CODEPAY_BODY_DETAIL),
        Field::object("settle_info", "结算信息", BODY_SETTLE_INFO),
    ],
    answer: &[
        Field::text("appid", "应用AppID"),
        Field::text("mchid", "直连商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("trade_type", "交易类型"),
        Field::text("bank_type", "银行类型"),
        Field::text("success_time", "支付完成时间"),
        Field::text("trade_state", "交易状态").required(),
        Field::text("trade_state_desc", "交易状态描述"),
        Field::text("attach", "附加数据"),
        Field::object("payer", "支付者", POST_TRANSACTIONS_CODEPAY_ANSWER_PAYER),
        Field::object("amount", "订单金额", ANSWER_AMOUNT),
        Field::list("promotion_detail", "优惠信息", &Kind::Object(PROMOTION_DETAIL)),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_transactions_codepay", "POST", "/v3/pay/transactions/codepay")
};

/// 微信分付-支付方式前置服务: `POST /v3/pay/transactions/exposure`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014326314>
pub static POST_TRANSACTIONS_EXPOSURE: Operation = Operation {
    title: "微信分付-支付方式前置服务",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4014326314"],
    content: Content::Json,
    body: &[
        Field::text("mchid", "直连商户号"),
        Field::text("appid", "应用AppID").required(),
        Field::object("payer", "支付者", POST_TRANSACTIONS_EXPOSURE_BODY_PAYER).required(),
        Field::text("out_trade_no", "商户订单号").required(),
    ],
    answer: POST_ACQUIRING_BANK_TRANSACTIONS_EXPOSURE_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_transactions_exposure", "POST", "/v3/pay/transactions/exposure")
};

/// H5下单: `POST /v3/pay/transactions/h5`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791834>
pub static POST_TRANSACTIONS_H5: Operation = Operation {
    title: "H5下单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791834",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012525153",
    ],
    ask: Some("/v3/pay/transactions/out-trade-no/{out_trade_no}"),
    headers: POST_PARTNER_TRANSACTIONS_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "公众号ID").required(),
        Field::text("mchid", "直连商户号").required(),
        Field::text("description", "商品描述").required(),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("detail", "优惠功能", DETAIL),
        Field::object("scene_info", "场景信息", POST_PARTNER_TRANSACTIONS_H5_BODY_SCENE_INFO).required(),
        Field::object("payer", "支付者", BODY_PAYER),
        Field::object("settle_info", "结算信息", BODY_SETTLE_INFO),
    ],
    answer: POST_PARTNER_TRANSACTIONS_H5_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_transactions_h5", "POST", "/v3/pay/transactions/h5")
};

/// 微信支付订单号查询: `GET /v3/pay/transactions/id/{transaction_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791858>
pub static GET_TRANSACTIONS_ID_TRANSACTION_ID: Operation = Operation {
    title: "微信支付订单号查询",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791858",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013070354",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791837",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791879",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791899",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012526922",
    ],
    repeat: Repeat::Harmless,
    variables: GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_VARIABLES,
    query: GET_TRANSACTIONS_ID_TRANSACTION_ID_QUERY,
    answer: &[
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("trade_type", "交易类型"),
        Field::text("trade_state", "交易状态").required(),
        Field::text("trade_state_desc", "交易状态描述").required(),
        Field::text("bank_type", "付款银行"),
        Field::text("success_time", "支付完成时间"),
        Field::text("appid", "公众号ID").required(),
        Field::text("mchid", "直连商户号").required(),
        Field::text("description", "商品描述"),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::object("amount", "订单金额", GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_AMOUNT),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址"),
        Field::text("goods_tag", "订单优惠标记"),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("detail", "优惠功能", DETAIL),
        Field::object("scene_info", "场景信息", SCENE_INFO),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_pay_transactions_id_transaction_id", "GET", "/v3/pay/transactions/id/{transaction_id}")
};

/// JSAPI下单: `POST /v3/pay/transactions/jsapi`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791856>
pub static POST_TRANSACTIONS_JSAPI: Operation = Operation {
    title: "JSAPI下单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791856",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791897",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012525167",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012525182",
    ],
    ask: Some("/v3/pay/transactions/out-trade-no/{out_trade_no}"),
    headers: POST_PARTNER_TRANSACTIONS_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "公众号ID").required(),
        Field::text("mchid", "直连商户号").required(),
        Field::text("description", "商品描述").required(),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("detail", "优惠功能", DETAIL),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::object("payer", "支付者", POST_TRANSACTIONS_JSAPI_BODY_PAYER).required(),
        Field::object("settle_info", "结算信息", BODY_SETTLE_INFO),
        Field::object("subsidy_info", "贴息信息", SUBSIDY_INFO),
    ],
    answer: POST_PARTNER_TRANSACTIONS_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_transactions_jsapi", "POST", "/v3/pay/transactions/jsapi")
};

/// JSAPI下单并授权/签约: `POST /v3/pay/transactions/jsapi-with-contract`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012530178>
pub static POST_TRANSACTIONS_JSAPI_WITH_CONTRACT: Operation = Operation {
    title: "JSAPI下单并授权/签约",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012530178",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012526910",
        "https://pay.weixin.qq.com/doc/v3/merchant/4017019911",
    ],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_trade_no"),
    ask: Some("/v3/pay/transactions/out-trade-no/{out_trade_no}"),
    note: "Places an order that signs a contract, or that is paid with a password-exempt one (`contract_info.password_free_contract_id`).",
    content: Content::Json,
    body: &[
        Field::text("appid", "公众号ID").required(),
        Field::text("mchid", "直连商户号").required(),
        Field::text("description", "商品描述").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("time_expire", "交易结束时间").format(Format::Time),
        Field::text("attach", "附加数据"),
        Field::text("notify_url", "通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("amount", "订单金额", BODY_AMOUNT).required(),
        Field::object("payer", "支付者", POST_TRANSACTIONS_JSAPI_WITH_CONTRACT_BODY_PAYER).required(),
        Field::object("detail", "优惠功能", BODY_DETAIL),
        Field::object("scene_info", "场景信息", BODY_SCENE_INFO),
        Field::object("settle_info", "结算信息", BODY_SETTLE_INFO),
        Field::object("contract_info", "签约授权信息", POST_TRANSACTIONS_JSAPI_WITH_CONTRACT_BODY_CONTRACT_INFO)
            .required(),
    ],
    answer: POST_PARTNER_TRANSACTIONS_APP_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_transactions_jsapi_with_contract", "POST", "/v3/pay/transactions/jsapi-with-contract")
};

/// Native下单: `POST /v3/pay/transactions/native`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791877>
pub static POST_TRANSACTIONS_NATIVE: Operation = Operation {
    title: "Native下单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791877",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012525171",
    ],
    ask: Some("/v3/pay/transactions/out-trade-no/{out_trade_no}"),
    headers: POST_PARTNER_TRANSACTIONS_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "公众号ID").required(),
        Field::text("mchid", "直连商户号").required(),
        Field::text("description", "商品描述").required(),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::object("amount", "订单金额", AMOUNT).required(),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址").required(),
        Field::text("goods_tag", "订单优惠标记"),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("detail", "优惠功能", DETAIL),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::object("payer", "支付者", BODY_PAYER),
        Field::object("settle_info", "结算信息", BODY_SETTLE_INFO),
    ],
    answer: POST_PARTNER_TRANSACTIONS_NATIVE_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_pay_transactions_native", "POST", "/v3/pay/transactions/native")
};

/// 商户订单号查询: `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791859>
pub static GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "商户订单号查询",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791859",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013070356",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791838",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791880",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791900",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012526919",
    ],
    repeat: Repeat::Harmless,
    variables: GET_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES,
    query: GET_TRANSACTIONS_ID_TRANSACTION_ID_QUERY,
    answer: &[
        Field::text("transaction_id", "微信支付订单号"),
        Field::text("trade_type", "交易类型"),
        Field::text("trade_state", "交易状态").required(),
        Field::text("trade_state_desc", "交易状态描述").required(),
        Field::text("bank_type", "付款银行"),
        Field::text("success_time", "支付完成时间"),
        Field::text("appid", "公众号ID").required(),
        Field::text("mchid", "直连商户号").required(),
        Field::text("description", "商品描述"),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::object("amount", "订单金额", GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID_ANSWER_AMOUNT),
        Field::text("time_expire", "交易结束时间"),
        Field::text("notify_url", "通知地址"),
        Field::text("goods_tag", "订单优惠标记"),
        Field::list("limit_pay", "", &Kind::TEXT.values(LIMIT_PAY_VALUES)),
        Field::boolean("support_fapiao", "电子发票入口开放标识"),
        Field::object("detail", "优惠功能", DETAIL),
        Field::object("scene_info", "场景信息", SCENE_INFO),
        Field::object("payer", "支付者", POST_TRANSACTIONS_JSAPI_WITH_CONTRACT_BODY_PAYER),
        Field::object("installment_info", "使用的商户贴息信息", INSTALLMENT_INFO),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_pay_transactions_out_trade_no_out_trade_no",
        "GET",
        "/v3/pay/transactions/out-trade-no/{out_trade_no}",
    )
};

/// 关单: `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012791860>
pub static POST_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_CLOSE: Operation = Operation {
    title: "关单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791860",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013070360",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791839",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791881",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012791901",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012526915",
    ],
    variables: GET_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES,
    content: Content::Json,
    body: GET_TRANSACTIONS_ID_TRANSACTION_ID_QUERY,
    ..Operation::new(
        "post_v3_pay_transactions_out_trade_no_out_trade_no_close",
        "POST",
        "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    )
};

/// 撤销: `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012382161>
pub static POST_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE: Operation = Operation {
    title: "撤销",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012382161"],
    variables: GET_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_VARIABLES,
    content: Content::Json,
    body: &[Field::text("appid", "应用AppID").required(), Field::text("mchid", "直连商户号").required()],
    answer: &[
        Field::text("appid", "应用AppID"),
        Field::text("mchid", "直连商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_pay_transactions_out_trade_no_out_trade_no_reverse",
        "POST",
        "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
    )
};
