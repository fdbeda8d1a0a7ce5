// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
///
/// `POST`: 向用户预发放商品券, see <https://pay.weixin.qq.com/doc/v3/partner/4016434365>.
#[derive(Debug, Clone)]
pub struct PreSendCoupon<C> {
    at: At<C>,
}

impl<C: Caller> PreSendCoupon<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 向用户预发放商品券: `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016434365>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at
            .json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_USERS_OPENID_PRE_SEND_COUPON, body)
    }
}

/// What [`PreSendCoupon::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 用户商品券Code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// 公众账号AppID.
    pub appid: String,
    /// 发券请求单号.
    pub send_request_no: String,
    /// 自定义附加信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
}

pub use crate::v3::marketing::busifavor::product_coupons::pre_send::PostAnswer;

impl Request for PostRequest {}
