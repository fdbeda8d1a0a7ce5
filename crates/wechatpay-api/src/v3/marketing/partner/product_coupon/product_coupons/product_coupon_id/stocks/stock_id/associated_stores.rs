// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
///
/// `GET`: 查询批次关联门店列表, see <https://pay.weixin.qq.com/doc/v3/partner/4015781546>.
#[derive(Debug, Clone)]
pub struct AssociatedStores<C> {
    at: At<C>,
}

impl<C: Caller> AssociatedStores<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询批次关联门店列表: `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781546>, <https://pay.weixin.qq.com/doc/v3/partner/4016434665>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_ASSOCIATED_STORES, query)
    }
}

/// What [`AssociatedStores::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// 分页Token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

/// What [`AssociatedStores::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 总个数.
    pub total_count: i64,
    /// 下一页Token.
    pub next_page_token: Option<String>,
    /// 门店列表.
    pub store_list: Option<Vec<StoreList>>,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        optional next_page_token "next_page_token",
        optional store_list "store_list",
    }
}

/// 门店列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoreList {
    /// 门店ID.
    pub store_id: String,
}

crate::answer! {
    StoreList {
        required store_id "store_id",
    }
}

impl Request for GetQuery {}
