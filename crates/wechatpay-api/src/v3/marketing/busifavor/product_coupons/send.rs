// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/product-coupons/send`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/product-coupons/send`
///
/// `POST`: 向用户发放商品券, see <https://pay.weixin.qq.com/doc/v3/merchant/4015594964>.
#[derive(Debug, Clone)]
pub struct Send<C> {
    at: At<C>,
}

impl<C: Caller> Send<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 向用户发放商品券: `POST /v3/marketing/busifavor/product-coupons/send`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4015594964>, <https://pay.weixin.qq.com/doc/v3/partner/4015595255>, <https://pay.weixin.qq.com/doc/v3/merchant/4015717364>, <https://pay.weixin.qq.com/doc/v3/merchant/4015717371>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BUSIFAVOR_PRODUCT_COUPONS_SEND, body)
    }
}

/// What [`Send::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 用户标识.
    pub openid: String,
    /// 公众账号ID.
    pub appid: String,
    /// 批次号.
    pub stock_id: String,
    /// 发券凭证.
    pub out_request_no: String,
    /// 券code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// `coupon_type`: one of `NORMAL`, `MEMBER`.
    pub coupon_type: CouponType,
    /// 会员卡ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_card_id: Option<String>,
}

crate::open_enum! {
/// `coupon_type`.
    CouponType {
    Normal = "NORMAL",
    Member = "MEMBER",
    }
}

/// What [`Send::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 批次号.
    pub stock_id: String,
    /// 券code.
    pub coupon_code: String,
    /// 发券凭证.
    pub out_request_no: String,
}

crate::answer! {
    PostAnswer {
        required stock_id "stock_id",
        required coupon_code "coupon_code",
        required out_request_no "out_request_no",
    }
}

impl Request for PostRequest {}
