// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/coupons/use`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/coupons/use`
///
/// `POST`: 核销用户券, see <https://pay.weixin.qq.com/doc/v3/merchant/4012465292>.
#[derive(Debug, Clone)]
pub struct Use<C> {
    at: At<C>,
}

impl<C: Caller> Use<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 核销用户券: `POST /v3/marketing/busifavor/coupons/use`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012465292>, <https://pay.weixin.qq.com/doc/v3/partner/4012465359>, <https://pay.weixin.qq.com/doc/v3/merchant/4015715894>, <https://pay.weixin.qq.com/doc/v3/merchant/4015717390>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BUSIFAVOR_COUPONS_USE, body)
    }
}

/// What [`Use::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 券code.
    pub coupon_code: String,
    /// 批次号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 公众账号ID.
    pub appid: String,
    /// 请求核销时间.
    pub use_time: String,
    /// 核销请求单据号.
    pub use_request_no: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 下单商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_id: Option<String>,
    /// 微信支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

/// What [`Use::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 批次号.
    pub stock_id: String,
    /// 用户标识.
    pub openid: String,
    /// 系统核销券成功的时间.
    pub wechatpay_use_time: String,
}

crate::answer! {
    PostAnswer {
        required stock_id "stock_id",
        required openid "openid",
        required wechatpay_use_time "wechatpay_use_time",
    }
}

impl Request for PostRequest {}
