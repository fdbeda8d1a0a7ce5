// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/goldplan`

use crate::{Content, Field, Kind, Operation, Reply};

static OPERATION_TYPE_VALUES: &[&str] = &["OPEN", "CLOSE"];

static OPERATION_PAY_SCENE_VALUES: &[&str] = &["JSAPI_AND_MINIPROGRAM", "JSAPI", "MINIPROGRAM"];

static ADVERTISING_INDUSTRY_FILTERS_VALUES: &[&str] = &[
    "E_COMMERCE",
    "LOVE_MARRIAGE",
    "POTOGRAPHY",
    "EDUCATION",
    "FINANCE",
    "TOURISM",
    "SKINCARE",
    "FOOD",
    "SPORT",
    "JEWELRY_WATCH",
    "HEALTHCARE",
    "BUSSINESS",
    "PARENTING",
    "CATERING",
    "RETAIL",
    "SERVICES",
    "LAW",
    "ESTATE",
    "TRANSPORTATION",
    "ENERGY_SAVING",
    "SECURITY",
    "BUILDING_MATERIAL",
    "COMMUNICATION",
    "MERCHANDISE",
    "ASSOCIATION",
    "COMMUNITY",
    "ONLINE_AVR",
    "WE_MEDIA",
    "CAR",
    "SOFTWARE",
    "GAME",
    "CLOTHING",
    "INDUSTY",
    "AGRICULTURE",
    "PUBLISHING_MEDIA",
    "HOME_DIGITAL",
];

static POST_MERCHANTS_CHANGECUSTOMPAGESTATUS_BODY: &[Field] = &[
    Field::text("sub_mchid", "子商户ID").required(),
    Field::text("operation_type", "").values(OPERATION_TYPE_VALUES).required(),
];

/// 商家小票管理: `POST /v3/goldplan/merchants/changecustompagestatus`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012473788>
pub static POST_MERCHANTS_CHANGECUSTOMPAGESTATUS: Operation = Operation {
    title: "商家小票管理",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012473788"],
    content: Content::Json,
    body: POST_MERCHANTS_CHANGECUSTOMPAGESTATUS_BODY,
    answer: POST_MERCHANTS_CHANGECUSTOMPAGESTATUS_BODY,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_goldplan_merchants_changecustompagestatus",
        "POST",
        "/v3/goldplan/merchants/changecustompagestatus",
    )
};

/// 点金计划管理: `POST /v3/goldplan/merchants/changegoldplanstatus`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012473796>
pub static POST_MERCHANTS_CHANGEGOLDPLANSTATUS: Operation = Operation {
    title: "点金计划管理",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012473796"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户ID").required(),
        Field::text("operation_type", "").values(OPERATION_TYPE_VALUES).required(),
        Field::text("operation_pay_scene", "").values(OPERATION_PAY_SCENE_VALUES),
    ],
    answer: &[Field::text("sub_mchid", "子商户ID").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_goldplan_merchants_changegoldplanstatus",
        "POST",
        "/v3/goldplan/merchants/changegoldplanstatus",
    )
};

/// 关闭广告展示: `POST /v3/goldplan/merchants/close-advertising-show`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012473781>
pub static POST_MERCHANTS_CLOSE_ADVERTISING_SHOW: Operation = Operation {
    title: "关闭广告展示",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012473781"],
    content: Content::Json,
    body: &[Field::text("sub_mchid", "特约商户号").required()],
    ..Operation::new(
        "post_v3_goldplan_merchants_close_advertising_show",
        "POST",
        "/v3/goldplan/merchants/close-advertising-show",
    )
};

/// 开通广告展示: `PATCH /v3/goldplan/merchants/open-advertising-show`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012473794>
pub static PATCH_MERCHANTS_OPEN_ADVERTISING_SHOW: Operation = Operation {
    title: "开通广告展示",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012473794"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "特约商户号").required(),
        Field::list("advertising_industry_filters", "", &Kind::TEXT.values(ADVERTISING_INDUSTRY_FILTERS_VALUES)),
    ],
    ..Operation::new(
        "patch_v3_goldplan_merchants_open_advertising_show",
        "PATCH",
        "/v3/goldplan/merchants/open-advertising-show",
    )
};

/// 同业过滤标签管理: `POST /v3/goldplan/merchants/set-advertising-industry-filter`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012473784>
pub static POST_MERCHANTS_SET_ADVERTISING_INDUSTRY_FILTER: Operation = Operation {
    title: "同业过滤标签管理",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012473784"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "特约子商户号").required(),
        Field::list("advertising_industry_filters", "", &Kind::TEXT.values(ADVERTISING_INDUSTRY_FILTERS_VALUES)),
    ],
    ..Operation::new(
        "post_v3_goldplan_merchants_set_advertising_industry_filter",
        "POST",
        "/v3/goldplan/merchants/set-advertising-industry-filter",
    )
};
