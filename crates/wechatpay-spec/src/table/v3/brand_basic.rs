// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand-basic`

use crate::{Field, Kind, Operation, Repeat, Reply};

static AUTHORIZATION_TYPE_VALUES: &[&str] = &["AUTHORIZATION_TYPE_HOSTING", "AUTHORIZATION_TYPE_PARTLY"];

static AUTHORIZATION_PRODUCT_VALUES: &[&str] = &[
    "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD",
    "BRAND_PRODUCT_AUTHORITY_CARD_LINK",
    "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON",
    "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON",
    "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT",
    "BRAND_PRODUCT_AUTHORITY_BRAND_STORE",
    "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE",
    "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE",
    "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE",
    "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE",
];

/// 获得品牌已授权且在生效中的产品权限信息: `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4017410365>
pub static GET_PARTNER_BRANDS_BRAND_ID_PRODUCT_AUTHORITIES: Operation = Operation {
    title: "获得品牌已授权且在生效中的产品权限信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4017410365"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("brand_id", "品牌ID").required()],
    answer: &[
        Field::text("brand_id", "品牌ID").required(),
        Field::text("authorization_type", "").values(AUTHORIZATION_TYPE_VALUES).required(),
        Field::list("authorization_product", "", &Kind::TEXT.values(AUTHORIZATION_PRODUCT_VALUES)),
        Field::text("update_time", "更新时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_brand_basic_partner_brands_brand_id_product_authorities",
        "GET",
        "/v3/brand-basic/partner/brands/{brand_id}/product-authorities",
    )
};
