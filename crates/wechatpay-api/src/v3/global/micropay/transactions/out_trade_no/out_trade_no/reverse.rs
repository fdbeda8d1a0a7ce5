// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// `POST`: 撤销订单(商户订单号), see <https://pay.weixin.qq.com/doc/global/v3/zh/4013013926>.
#[derive(Debug, Clone)]
pub struct Reverse<C> {
    at: At<C>,
}

impl<C: Caller> Reverse<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销订单(商户订单号): `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013013926>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(
            &wechatpay_spec::table::v3::global::POST_MICROPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE,
            body,
        )
    }
}

/// What [`Reverse::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户号.
    pub mchid: String,
    /// 机构商户号.
    pub sp_mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
}

impl Request for PostRequest {}
