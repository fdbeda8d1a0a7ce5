// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`
///
/// `POST`: 关单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012791860>.
#[derive(Debug, Clone)]
pub struct Close<C> {
    at: At<C>,
}

impl<C: Caller> Close<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 关单: `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791860>, <https://pay.weixin.qq.com/doc/v3/merchant/4013070360>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791839>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791881>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_CLOSE, body)
    }
}

/// What [`Close::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 直连商户号.
    pub mchid: String,
}

impl Request for PostRequest {}
