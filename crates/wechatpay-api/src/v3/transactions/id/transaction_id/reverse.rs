// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transactions/id/{transaction_id}/reverse`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/transactions/id/{transaction_id}/reverse`
///
/// `POST`: 撤销订单(微信支付订单号), see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml>.
#[derive(Debug, Clone)]
pub struct Reverse<C> {
    at: At<C>,
}

impl<C: Caller> Reverse<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销订单(微信支付订单号): `POST /v3/transactions/id/{transaction_id}/reverse`
    ///
    /// Host: <https://api.mch.weixin.qq.com/hk>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::transactions::POST_ID_TRANSACTION_ID_REVERSE, body)
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
