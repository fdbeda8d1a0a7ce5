// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/customs`

use crate::{Content, Field, Host, Kind, Operation, Repeat, Reply, Seal};

static CUSTOMS_VALUES: &[&str] = &[
    "GUANGZHOU_ZS",
    "HANGZHOU_ZS",
    "NINGBO",
    "ZHENGZHOU_BS",
    "CHONGQING",
    "SHANGHAI_ZS",
    "SHENZHEN",
    "ZHENGZHOU_ZH_ZS",
    "TIANJIN",
];

static STATE_VALUES: &[&str] = &["PROCESSING", "UNDECLARED", "SUBMITTED", "SUCCESS", "FAIL", "EXCEPT"];

static VERIFY_DEPARTMENT_VALUES: &[&str] = &["UNIONPAY", "NETSUNION", "OTHERS"];

static ORDER_TYPE_VALUES: &[&str] = &["out_trade_no", "transaction_id", "sub_order_no", "sub_order_id"];

static DATA: &[Field] = &[
    Field::text("sub_order_no", "商户子单号"),
    Field::text("sub_order_id", "微信子单号"),
    Field::text("mch_customs_no", "商户海关备案号"),
    Field::text("customs", "").values(CUSTOMS_VALUES).required(),
    Field::text("fee_type", "币种"),
    Field::integer("order_fee", "子单金额"),
    Field::integer("duty", "关税"),
    Field::integer("transport_fee", "物流费用"),
    Field::integer("product_fee", "商品费用"),
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("explanation", "报关结果说明"),
    Field::text("modify_time", "最后更新时间").required(),
];

static CERTIFICATE_TYPE_VALUES: &[&str] = &["IDCARD"];

static CERTIFICATE_CHECK_RESULT_VALUES: &[&str] = &["SAME", "DIFFERENT"];

/// 报关: `POST /v3/customs/orders`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml>
pub static POST_ORDERS: Operation = Operation {
    title: "报关",
    prefix: "/global",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml"],
    host: Host::HongKong,
    status: &["redesigned"],
    content: Content::Json,
    body: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("customs", "").values(CUSTOMS_VALUES).required(),
        Field::text("merchant_customs_no", "商户海关备案号").required(),
        Field::integer("duty", "关税"),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("fee_type", "货币类型"),
        Field::integer("order_fee", "子订单金额"),
        Field::integer("transport_fee", "物流费用"),
        Field::integer("product_fee", "商品费用"),
    ],
    answer: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("sub_order_id", "微信子订单号"),
        Field::text("verify_department", "").values(VERIFY_DEPARTMENT_VALUES).required(),
        Field::text("verify_department_trade_id", "核验机构交易流水号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_customs_orders", "POST", "/v3/customs/orders")
};

/// 报关查询: `GET /v3/customs/orders`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml>
pub static GET_ORDERS: Operation = Operation {
    title: "报关查询",
    prefix: "/global",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml"],
    host: Host::HongKong,
    status: &["redesigned"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("order_type", "").values(ORDER_TYPE_VALUES).required(),
        Field::text("order_no", "订单号").required(),
        Field::text("customs", "").values(CUSTOMS_VALUES).required(),
        Field::integer("offset", "偏移量"),
        Field::integer("limit", "请求最大记录条数"),
    ],
    answer: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("verify_department", "").values(VERIFY_DEPARTMENT_VALUES).required(),
        Field::text("verify_department_trade_id", "核验机构流水号").required(),
        Field::integer("offset", "偏移量").required(),
        Field::integer("limit", "请求最大记录条数").required(),
        Field::integer("total_count", "查询结果总条数").required(),
        Field::list("data", "报关数据包", &Kind::Object(DATA)).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_customs_orders", "GET", "/v3/customs/orders")
};

/// 报关信息修改: `PATCH /v3/customs/orders`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml>
pub static PATCH_ORDERS: Operation = Operation {
    title: "报关信息修改",
    prefix: "/global",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml"],
    host: Host::HongKong,
    status: &["redesigned"],
    content: Content::Json,
    body: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("customs", "").values(CUSTOMS_VALUES).required(),
        Field::text("merchant_customs_no", "商户海关备案号").required(),
        Field::integer("duty", "关税"),
        Field::integer("order_fee", "子订单金额"),
        Field::integer("transport_fee", "物流费用"),
        Field::integer("product_fee", "商品费用"),
    ],
    answer: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("sub_order_id", "微信子订单号"),
        Field::text("modify_time", "最后更新时间").required(),
        Field::text("verify_department", "").values(VERIFY_DEPARTMENT_VALUES).required(),
        Field::text("verify_department_trade_id", "核验机构流水号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("patch_v3_customs_orders", "PATCH", "/v3/customs/orders")
};

/// 报关重推: `POST /v3/customs/redeclare`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml>
pub static POST_REDECLARE: Operation = Operation {
    title: "报关重推",
    prefix: "/global",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml"],
    host: Host::HongKong,
    status: &["redesigned"],
    content: Content::Json,
    body: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_trade_no", "商户订单号"),
        Field::text("transaction_id", "微信订单号"),
        Field::text("sub_order_no", "商户子单号"),
        Field::text("sub_order_id", "微信子单号"),
        Field::text("customs", "").values(CUSTOMS_VALUES).required(),
        Field::text("merchant_customs_no", "商户海关备案号").required(),
    ],
    answer: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("sub_order_id", "微信子订单号"),
        Field::text("modify_time", "最后更新时间").required(),
        Field::text("explanation", "申报结果说明"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_customs_redeclare", "POST", "/v3/customs/redeclare")
};

/// 身份信息校验: `POST /v3/customs/verify-certificate`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml>
pub static POST_VERIFY_CERTIFICATE: Operation = Operation {
    title: "身份信息校验",
    prefix: "/global",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml"],
    host: Host::HongKong,
    status: &["redesigned"],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("sub_order_no", "商户子订单号"),
        Field::text("customs", "").values(CUSTOMS_VALUES).required(),
        Field::text("merchant_customs_no", "商户海关备案号").required(),
        Field::text("certificate_type", "").values(CERTIFICATE_TYPE_VALUES).required(),
        Field::of("certificate_id", "证件号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("certificate_name", "证件姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    ],
    answer: &[
        Field::text("appid", "机构APPID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_trade_no", "商户订单号").required(),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("certificate_check_result", "").values(CERTIFICATE_CHECK_RESULT_VALUES).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_customs_verify_certificate", "POST", "/v3/customs/verify-certificate")
};
