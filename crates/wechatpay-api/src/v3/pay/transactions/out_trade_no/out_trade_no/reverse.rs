// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// `POST`: 撤销, see <https://pay.weixin.qq.com/doc/v3/merchant/4012382161>.
#[derive(Debug, Clone)]
pub struct Reverse<C> {
    at: At<C>,
}

impl<C: Caller> Reverse<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销: `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012382161>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE, body)
    }
}

/// What [`Reverse::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 应用AppID.
    pub appid: String,
    /// 直连商户号.
    pub mchid: String,
}

/// What [`Reverse::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 应用AppID.
    pub appid: Option<String>,
    /// 直连商户号.
    pub mchid: String,
    /// 商户订单号.
    pub out_trade_no: String,
}

crate::answer! {
    PostAnswer {
        optional appid "appid",
        required mchid "mchid",
        required out_trade_no "out_trade_no",
    }
}

impl Request for PostRequest {}
