// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/lovefeast`

use crate::{Field, Kind, Operation, Repeat, Reply};

static DONATE_SOURCE_VALUES: &[&str] = &["MINIPROGRAM_PAY", "ENTRUST_PAY"];

static PAYER: &[Field] = &[
    Field::text("openid", "用户标识"),
    Field::text("sub_openid", "用户子标识"),
    Field::text("avatar", "用户头像URL"),
    Field::text("nickname", "用户昵称"),
];

static AMOUNT: &[Field] = &[
    Field::integer("total", "总金额"),
    Field::integer("payer_total", "用户支付金额"),
    Field::text("currency", "货币类型"),
    Field::text("payer_currency", "用户支付币种"),
];

static DATA: &[Field] = &[
    Field::text("welfare_trade_id", "捐赠订单号"),
    Field::text("appid", "应用ID"),
    Field::text("sub_appid", "子商户应用ID"),
    Field::text("brand_id", "品牌ID"),
    Field::text("donate_source", "").values(DONATE_SOURCE_VALUES),
    Field::text("merchant_order", "商户订单"),
    Field::text("institution_name", "捐赠机构名称"),
    Field::text("business_id", "捐赠项目编号"),
    Field::text("business_name", "捐赠活动名称"),
    Field::text("success_time", "支付完成时间"),
    Field::object("payer", "支付者", PAYER),
    Field::object("amount", "订单金额", AMOUNT),
    Field::text("device_id", "设备编号"),
];

/// 查询爱心餐品牌信息: `GET /v3/lovefeast/brands/{brand_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012472863>
pub static GET_BRANDS_BRAND_ID: Operation = Operation {
    title: "查询爱心餐品牌信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012472863",
        "https://pay.weixin.qq.com/doc/v3/partner/4012466619",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("brand_id", "品牌ID").required()],
    answer: &[
        Field::integer("donate_count", "捐赠数量").required(),
        Field::integer("consume_count", "供餐数量").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_lovefeast_brands_brand_id", "GET", "/v3/lovefeast/brands/{brand_id}")
};

/// 查询用户捐赠单列表: `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`.
pub static GET_USERS_OPENID_ORDERS_BRAND_ID_BRAND_ID: Operation = Operation {
    title: "查询用户捐赠单列表",
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("openid", "用户在商户AppID下的唯一标识").required(),
        Field::text("brand_id", "品牌ID").required(),
    ],
    query: &[Field::integer("offset", "请求资源起始位置"), Field::integer("limit", "最大资源条数")],
    answer: &[
        Field::integer("count", "该次请求返回的记录条数"),
        Field::integer("limit", "最大记录条数"),
        Field::integer("offset", "起始位置"),
        Field::integer("total_count", "全部记录数量"),
        Field::list("data", "结果集", &Kind::Object(DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_lovefeast_users_openid_orders_brand_id_brand_id",
        "GET",
        "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}",
    )
};

/// 查询用户捐赠单详情: `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`.
pub static GET_USERS_OPENID_ORDERS_OUT_TRADE_NO_OUT_TRADE_NO: Operation = Operation {
    title: "查询用户捐赠单详情",
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("openid", "用户在商户AppID下的唯一标识").required(),
        Field::text("out_trade_no", "商户系统内部订单号").required(),
    ],
    answer: &[
        Field::text("welfare_trade_id", "捐赠订单号"),
        Field::text("appid", "应用ID"),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("brand_id", "品牌ID"),
        Field::text("donate_source", "").values(DONATE_SOURCE_VALUES),
        Field::text("merchant_order", "商户订单"),
        Field::text("institution_name", "捐赠机构名称"),
        Field::text("business_id", "捐赠项目编号"),
        Field::text("business_name", "捐赠活动名称"),
        Field::text("success_time", "支付完成时间"),
        Field::object("payer", "支付者", PAYER),
        Field::object("amount", "订单金额", &[]),
        Field::text("device_id", "设备编号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_lovefeast_users_openid_orders_out_trade_no_out_trade_no",
        "GET",
        "/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}",
    )
};
