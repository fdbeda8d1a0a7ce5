// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
///
/// `POST`: 批次关联门店, see <https://pay.weixin.qq.com/doc/v3/partner/4015781302>.
#[derive(Debug, Clone)]
pub struct AssociateStores<C> {
    at: At<C>,
}

impl<C: Caller> AssociateStores<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 批次关联门店: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781302>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_ASSOCIATE_STORES, body)
    }
}

/// What [`AssociateStores::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 门店列表.
    pub store_list: Vec<StoreList>,
}

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::associate_stores::StoreList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::associate_stores::PostAnswer;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::associate_stores::SuccessStoreList;

pub use crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::stock_bundle_id::associate_stores::FailedStoreList;

impl Request for PostRequest {}
