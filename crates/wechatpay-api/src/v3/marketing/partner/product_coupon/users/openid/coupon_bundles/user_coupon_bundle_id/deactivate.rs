// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
///
/// `POST`: 失效用户商品券组, see <https://pay.weixin.qq.com/doc/v3/partner/4016280658>.
#[derive(Debug, Clone)]
pub struct Deactivate<C> {
    at: At<C>,
}

impl<C: Caller> Deactivate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 失效用户商品券组: `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016280658>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_COUPON_BUNDLES_USER_COUPON_BUNDLE_ID_DEACTIVATE, body)
    }
}

/// What [`Deactivate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次组ID.
    pub stock_bundle_id: String,
    /// 公众账号AppID.
    pub appid: String,
    /// 失效请求单号.
    pub out_request_no: String,
    /// 失效原因.
    pub deactivate_reason: String,
}

pub use crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::PostAnswer;

impl Request for PostRequest {}
