// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-store`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static STORE_BASICS: &[Field] = &[
    Field::text("store_reference_id", "商家门店编号"),
    Field::text("brand_name", "品牌名称"),
    Field::text("store_name", "门店名称").required(),
    Field::text("branch_name", "分店名称"),
    Field::integer("brand_id", "品牌ID"),
];

static STORE_ADDRESS: &[Field] = &[
    Field::text("address_code", "门店省市编码").required(),
    Field::text("address_detail", "门店地址").required(),
    Field::text("address_complements", "门店地址辅助描述"),
    Field::text("longitude", "门店经度"),
    Field::text("latitude", "门店纬度"),
];

static STORE_BUSINESS: &[Field] =
    &[Field::text("service_phone", "门店服务电话"), Field::text("business_hours", "门店经营时间")];

static STORE_RECIPIENT: &[Field] =
    &[Field::text("mchid", "门店收款商户号").required(), Field::text("company_name", "门店收款主体")];

static STORE_STATE: &[Field] = &[
    Field::text("store_state_message", "门店状态描述"),
    Field::text("address_failed_reason", "地址核实失败原因"),
    Field::text("store_state_value", "STORE_STATE_VALID"),
];

static FAILED_STORE_RECIPIENT: &[Field] =
    &[Field::text("mchid", "门店收款商户号"), Field::text("failed_reason", "绑定当前收款信息失败的原因")];

static POST_STORES_ANSWER: &[Field] = &[Field::integer("store_id", "微信支付商户门店ID").required()];

static POST_STORES_STORE_ID_RECIPIENTS_BIND_ANSWER: &[Field] =
    &[Field::list("failed_store_recipient", "收款门店信息", &Kind::Object(FAILED_STORE_RECIPIENT))];

/// 创建门店: `POST /v3/merchant-store/stores`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014085766>
pub static POST_STORES: Operation = Operation {
    title: "创建门店",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4014085766",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013948546",
    ],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::object("store_basics", "门店基础信息", STORE_BASICS),
        Field::object("store_address", "门店地址信息", STORE_ADDRESS),
        Field::object("store_business", "门店经营信息", STORE_BUSINESS),
        Field::list("store_recipient", "门店收款信息", &Kind::Object(STORE_RECIPIENT)),
    ],
    answer: POST_STORES_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_merchant_store_stores", "POST", "/v3/merchant-store/stores")
};

/// 查询门店: `GET /v3/merchant-store/stores/{store_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014085769>
pub static GET_STORES_STORE_ID: Operation = Operation {
    title: "查询门店",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4014085769",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013948577",
    ],
    repeat: Repeat::Harmless,
    variables: POST_STORES_ANSWER,
    query: &[Field::text("sub_mchid", "特约商户号")],
    answer: &[
        Field::object("store_basics", "门店基础信息", STORE_BASICS),
        Field::object("store_address", "门店地址信息", STORE_ADDRESS),
        Field::object("store_business", "门店经营信息", STORE_BUSINESS),
        Field::list("store_recipient", "门店收款信息", &Kind::Object(STORE_RECIPIENT)),
        Field::object("store_state", "门店状态", STORE_STATE),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_merchant_store_stores_store_id", "GET", "/v3/merchant-store/stores/{store_id}")
};

/// 修改门店: `PATCH /v3/merchant-store/stores/{store_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014085768>
pub static PATCH_STORES_STORE_ID: Operation = Operation {
    title: "修改门店",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4014085768",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013948551",
    ],
    variables: POST_STORES_ANSWER,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::object("store_basics", "门店基础信息", STORE_BASICS),
        Field::object("store_address", "门店地址信息", STORE_ADDRESS),
        Field::object("store_business", "门店经营信息", STORE_BUSINESS),
    ],
    ..Operation::new("patch_v3_merchant_store_stores_store_id", "PATCH", "/v3/merchant-store/stores/{store_id}")
};

/// 绑定门店收款信息: `POST /v3/merchant-store/stores/{store_id}/recipients/bind`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014085771>
pub static POST_STORES_STORE_ID_RECIPIENTS_BIND: Operation = Operation {
    title: "绑定门店收款信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4014085771",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013948579",
    ],
    variables: POST_STORES_ANSWER,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::list("store_recipient", "收款门店信息", &Kind::Object(STORE_RECIPIENT)).required(),
    ],
    answer: POST_STORES_STORE_ID_RECIPIENTS_BIND_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_merchant_store_stores_store_id_recipients_bind",
        "POST",
        "/v3/merchant-store/stores/{store_id}/recipients/bind",
    )
};

/// 解除门店收款信息绑定: `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4014085773>
pub static POST_STORES_STORE_ID_RECIPIENTS_UNBIND: Operation = Operation {
    title: "解除门店收款信息绑定",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4014085773",
        "https://pay.weixin.qq.com/doc/v3/merchant/4013948580",
    ],
    variables: POST_STORES_ANSWER,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号"),
        Field::list("store_recipient", "收款门店信息", &Kind::Object(STORE_RECIPIENT)),
    ],
    answer: POST_STORES_STORE_ID_RECIPIENTS_BIND_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_merchant_store_stores_store_id_recipients_unbind",
        "POST",
        "/v3/merchant-store/stores/{store_id}/recipients/unbind",
    )
};
