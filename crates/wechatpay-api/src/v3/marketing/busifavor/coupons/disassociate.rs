// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/coupons/disassociate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/coupons/disassociate`
///
/// `POST`: 取消关联订单信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012465673>.
#[derive(Debug, Clone)]
pub struct Disassociate<C> {
    at: At<C>,
}

impl<C: Caller> Disassociate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 取消关联订单信息: `POST /v3/marketing/busifavor/coupons/disassociate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012465673>, <https://pay.weixin.qq.com/doc/v3/partner/4012465703>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BUSIFAVOR_COUPONS_DISASSOCIATE, body)
    }
}

/// What [`Disassociate::post`] sends.
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

/// What [`Disassociate::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 取消关联成功时间.
    pub wechatpay_disassociate_time: String,
}

crate::answer! {
    PostAnswer {
        required wechatpay_disassociate_time "wechatpay_disassociate_time",
    }
}

impl Request for PostRequest {}
