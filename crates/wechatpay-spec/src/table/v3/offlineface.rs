// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlineface`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static IDENTIFICATION_TYPE_VALUES: &[&str] = &["IDCARD"];

static IDENTIFICATION: &[Field] = &[
    Field::text("identification_type", "").values(IDENTIFICATION_TYPE_VALUES).required(),
    Field::of("identification_number", "证件ID", Kind::Sealed(Seal::PlatformKey)).required(),
];

static FACEPAY_USER: &[Field] = &[
    Field::text("out_user_id", "商户用户ID").required(),
    Field::text("identification_name", "刷脸用户名"),
    Field::text("organization_id", "机构ID").required(),
    Field::object("identification", "证件信息", IDENTIFICATION),
    Field::of("phone", "手机号码", Kind::Sealed(Seal::PlatformKey)),
];

static LIMIT_BANK_CARD: &[Field] = &[
    Field::of("bank_card_number", "银行卡号", Kind::Sealed(Seal::PlatformKey)),
    Field::of("identification_name", "开卡人姓名", Kind::Sealed(Seal::PlatformKey)),
    Field::object("identification", "开卡人证件", IDENTIFICATION),
    Field::text("valid_thru", "银行卡有效期"),
    Field::text("bank_type", "银行类型"),
    Field::of("phone", "开卡预留手机号", Kind::Sealed(Seal::PlatformKey)),
];

static CONTRACT_MODE_VALUES: &[&str] = &["LIMIT_BANK_CARD", "PRIORITY_BANK_CARD", "LIMIT_NONE"];

static CONTRACT_STATE_VALUES: &[&str] = &["NOT_CONTRACTED", "TERMINATED", "CONTRACTED"];

static CONTRACT_BANK_CARD_FROM_VALUES: &[&str] = &["MERCHANT_LIMITED_BANK_CARD", "USER_SELECT_FREE"];

static COLLECTION_STATE_VALUES: &[&str] = &["COLLECTION_REQUIRED", "PHOTO_UPLOADED", "COMPLETE"];

static FACE_COLLECTIONS: &[Field] = &[
    Field::text("collection_id", "重采ID").required(),
    Field::text("use_id", "用户ID").required(),
    Field::text("organization_id", "机构ID").required(),
    Field::text("collection_state", "").values(COLLECTION_STATE_VALUES).required(),
    Field::text("register_photo_upload_time", "注册照上传时间"),
    Field::text("confirm_time", "支付用户确认时间"),
];

static CURRENCY_VALUES: &[&str] = &["CNY"];

static AMOUNT: &[Field] =
    &[Field::integer("total", "总金额").required(), Field::text("currency", "").values(CURRENCY_VALUES).required()];

static SCENE_INFO: &[Field] = &[Field::text("device_ip", "设备IP").required()];

static SETTLE_INFO: &[Field] = &[Field::boolean("profit_sharing", "是否支持分账")];

static BUSINESS_PRODUCT_ID_VALUES: &[i64] = &[2, 11];

static BUSINESS_SCENE_ID_VALUES: &[i64] = &[3, 4, 5, 6, 124, 125, 126];

static BUSINESS: &[Field] = &[
    Field::integer("business_product_id", "").numbers(BUSINESS_PRODUCT_ID_VALUES).required(),
    Field::integer("business_scene_id", "").numbers(BUSINESS_SCENE_ID_VALUES).required(),
];

static PAYER: &[Field] = &[Field::text("sp_openid", "公众下的openid"), Field::text("sub_openid", "子公众下的openid")];

static ANSWER_SCENE_INFO: &[Field] = &[Field::text("device_ip", "设备IP")];

static TRADE_TYPE_VALUES: &[&str] = &["NATIVE", "JSAPI", "APP", "MWEB", "AUTH"];

static QUERY_BUSINESS_PRODUCT_ID_VALUES: &[&str] = &["2", "11"];

/// 获取authinfo接口: `POST /v3/offlineface/authinfo`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>
pub static POST_AUTHINFO: Operation = Operation {
    title: "获取authinfo接口",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html"],
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商公众号appid").required(),
        Field::text("sub_appid", "子商户公众号appid"),
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::text("device_id", "设备id").required(),
        Field::text("raw_data", "原始数据").required(),
        Field::text("organization_id", "机构id").required(),
    ],
    answer: &[Field::text("authinfo", "授权信息").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_offlineface_authinfo", "POST", "/v3/offlineface/authinfo")
};

/// 预签约接口: `POST /v3/offlineface/contracts/presign`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>
pub static POST_CONTRACTS_PRESIGN: Operation = Operation {
    title: "预签约接口",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html"],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("business_name", "业务类型").required(),
        Field::object("facepay_user", "刷脸用户信息", FACEPAY_USER).required(),
        Field::object("limit_bank_card", "签约指定银行卡", LIMIT_BANK_CARD),
        Field::text("contract_mode", "").values(CONTRACT_MODE_VALUES),
    ],
    answer: &[Field::text("presign_token", "会话ID").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_offlineface_contracts_presign", "POST", "/v3/offlineface/contracts/presign")
};

/// 签约查询接口: `GET /v3/offlineface/contracts/{contract_id}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>
pub static GET_CONTRACTS_CONTRACT_ID: Operation = Operation {
    title: "签约查询接口",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("contract_id", "签约ID").required()],
    query: &[Field::text("appid", "商户签约小程序APPID")],
    answer: &[
        Field::text("contract_id", "签约ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("organization_id", "机构ID").required(),
        Field::text("use_id", "用户ID"),
        Field::text("openid", "签约用户openid"),
        Field::text("contract_state", "").values(CONTRACT_STATE_VALUES).required(),
        Field::text("contract_signed_time", "签约时间").required(),
        Field::text("contract_terminated_time", "解约时间"),
        Field::text("contract_mode", "").values(CONTRACT_MODE_VALUES).required(),
        Field::text("contract_bank_card_from", "").values(CONTRACT_BANK_CARD_FROM_VALUES).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_offlineface_contracts_contract_id", "GET", "/v3/offlineface/contracts/{contract_id}")
};

/// 查询重采用户列表: `GET /v3/offlineface/face-collections`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>
pub static GET_FACE_COLLECTIONS: Operation = Operation {
    title: "查询重采用户列表",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("organization_id", "机构ID").required(),
        Field::integer("offset", "列表偏移"),
        Field::integer("limit", "资源个数"),
    ],
    answer: &[Field::list("face_collections", "重采对象", &Kind::Object(FACE_COLLECTIONS)).required()],
    reply: Reply::Json,
    ..Operation::new("get_v3_offlineface_face_collections", "GET", "/v3/offlineface/face-collections")
};

/// 查询重采请求详情: `GET /v3/offlineface/face-collections/{collection_id}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>
pub static GET_FACE_COLLECTIONS_COLLECTION_ID: Operation = Operation {
    title: "查询重采请求详情",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("collection_id", "重采ID").required()],
    answer: &[
        Field::text("collection_id", "重采ID").required(),
        Field::text("use_id", "用户ID").required(),
        Field::text("organization_id", "机构ID").required(),
        Field::text("collection_state", "").values(COLLECTION_STATE_VALUES).required(),
        Field::text("register_photo_upload_time", "注册照上传时间"),
        Field::text("confirm_time", "支付用户确认时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_offlineface_face_collections_collection_id",
        "GET",
        "/v3/offlineface/face-collections/{collection_id}",
    )
};

/// 获取还款链接接口: `POST /v3/offlineface/repayment-url`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6>
pub static POST_REPAYMENT_URL: Operation = Operation {
    title: "获取还款链接接口",
    links: &[
        "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6",
    ],
    content: Content::Json,
    body: &[Field::text("out_user_id", "商户用户ID").required(), Field::text("organization_id", "机构id").required()],
    answer: &[Field::text("repayment_url", "还款链接").required(), Field::text("expire_at", "链接过期时间").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_offlineface_repayment_url", "POST", "/v3/offlineface/repayment-url")
};

/// 申请扣款接口: `POST /v3/offlineface/transactions`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>
pub static POST_TRANSACTIONS: Operation = Operation {
    title: "申请扣款接口",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html"],
    content: Content::Json,
    body: &[
        Field::text("auth_code", "支付凭证").required(),
        Field::text("sp_appid", "服务商公众号appid"),
        Field::text("sp_mchid", "服务商商户号"),
        Field::text("sub_appid", "子商户公众号appid"),
        Field::text("sub_mchid", "子商户商户号"),
        Field::object("amount", "金额信息", AMOUNT),
        Field::object("scene_info", "支付场景信息", SCENE_INFO),
        Field::text("goods_tag", "优惠标记"),
        Field::text("description", "商品信息"),
        Field::text("attach", "商户附加信息"),
        Field::object("settle_info", "结算信息", SETTLE_INFO),
        Field::text("out_trade_no", "商户订单号"),
        Field::object("business", "业务信息", BUSINESS),
    ],
    answer: &[
        Field::text("sp_appid", "服务商公众号appid").required(),
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_appid", "子商户公众号appid"),
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::object("payer", "支付用户信息", PAYER),
        Field::object("amount", "金额信息", AMOUNT),
        Field::list("promotion_detail", "优惠信息", &Kind::Object(&[])),
        Field::object("scene_info", "支付场景信息", ANSWER_SCENE_INFO),
        Field::text("bank_type", "付款银行"),
        Field::text("trade_type", "").values(TRADE_TYPE_VALUES),
        Field::text("trade_state", "交易状态"),
        Field::text("trade_state_description", "交易描述"),
        Field::text("debt_state", "欠款状态"),
        Field::text("description", "商品信息"),
        Field::text("attach", "商户附加信息"),
        Field::text("success_time", "支付成功时间"),
        Field::text("transaction_id", "微信订单号"),
        Field::text("repayment_transaction_id", "还款微信订单号"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("error_type", "错误分类"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_offlineface_transactions", "POST", "/v3/offlineface/transactions")
};

/// 查单接口: `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>
pub static GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "查单接口",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_trade_no", "商户订单号").required()],
    query: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::text("business_product_id", "").values(QUERY_BUSINESS_PRODUCT_ID_VALUES).required(),
    ],
    answer: &[
        Field::text("sp_appid", "服务商公众号appid").required(),
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_appid", "子商户公众号appid"),
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::object("payer", "支付用户信息", PAYER),
        Field::object("amount", "金额信息", AMOUNT),
        Field::list("promotion_detail", "优惠信息", &Kind::Object(&[])),
        Field::object("scene_info", "支付场景信息", ANSWER_SCENE_INFO),
        Field::text("bank_type", "付款银行"),
        Field::text("trade_type", "").values(TRADE_TYPE_VALUES),
        Field::text("trade_state", "交易状态").required(),
        Field::text("trade_state_description", "交易描述"),
        Field::text("debt_state", "欠款状态"),
        Field::text("description", "商品信息"),
        Field::text("attach", "商户附加信息"),
        Field::text("success_time", "支付成功时间"),
        Field::text("transaction_id", "微信订单号"),
        Field::text("repayment_transaction_id", "还款微信订单号"),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("error_type", "错误分类"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_offlineface_transactions_out_trade_no_out_trade_no",
        "GET",
        "/v3/offlineface/transactions/out-trade-no/{out_trade_no}",
    )
};
