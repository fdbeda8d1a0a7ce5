// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
///
/// `POST`: 批次组批量关联门店, see <https://pay.weixin.qq.com/doc/v3/partner/4016280620>.
#[derive(Debug, Clone)]
pub struct AssociateStores<C> {
    at: At<C>,
}

impl<C: Caller> AssociateStores<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 批次组批量关联门店: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016280620>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCK_BUNDLES_STOCK_BUNDLE_ID_ASSOCIATE_STORES, body)
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

/// 门店列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StoreList {
    /// 门店ID.
    pub store_id: String,
}

/// What [`AssociateStores::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 去重后门店总数.
    pub total_count: i64,
    /// 关联成功的门店列表.
    pub success_store_list: Option<Vec<SuccessStoreList>>,
    /// 关联失败的门店列表.
    pub failed_store_list: Option<Vec<FailedStoreList>>,
}

crate::answer! {
    PostAnswer {
        required total_count "total_count",
        optional success_store_list "success_store_list",
        optional failed_store_list "failed_store_list",
    }
}

/// 关联成功的门店列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuccessStoreList {
    /// 门店ID.
    pub store_id: String,
}

crate::answer! {
    SuccessStoreList {
        required store_id "store_id",
    }
}

/// 关联失败的门店列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FailedStoreList {
    /// 门店ID.
    pub store_id: String,
    /// 失败错误码.
    pub code: String,
    /// 失败错误信息.
    pub message: String,
}

crate::answer! {
    FailedStoreList {
        required store_id "store_id",
        required code "code",
        required message "message",
    }
}

impl Request for PostRequest {}
