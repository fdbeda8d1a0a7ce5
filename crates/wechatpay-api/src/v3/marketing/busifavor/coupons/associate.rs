// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/coupons/associate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/coupons/associate`
///
/// `POST`: 关联订单信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012465596>.
#[derive(Debug, Clone)]
pub struct Associate<C> {
    at: At<C>,
}

impl<C: Caller> Associate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 关联订单信息: `POST /v3/marketing/busifavor/coupons/associate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012465596>, <https://pay.weixin.qq.com/doc/v3/partner/4012465640>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BUSIFAVOR_COUPONS_ASSOCIATE, body)
    }
}

/// What [`Associate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 批次号.
    pub stock_id: String,
    /// 券code.
    pub coupon_code: String,
    /// 关联的商户订单号.
    pub out_trade_no: String,
    /// 商户请求单号.
    pub out_request_no: String,
}

/// What [`Associate::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 关联成功时间.
    pub wechatpay_associate_time: String,
}

crate::answer! {
    PostAnswer {
        required wechatpay_associate_time "wechatpay_associate_time",
    }
}

impl Request for PostRequest {}
