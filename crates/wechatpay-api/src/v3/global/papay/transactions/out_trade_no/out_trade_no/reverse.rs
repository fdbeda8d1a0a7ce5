// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// `POST`: 撤销订单(商户订单号), see <https://pay.weixin.qq.com/doc/global/v3/zh/4013015496>.
#[derive(Debug, Clone)]
pub struct Reverse<C> {
    at: At<C>,
}

impl<C: Caller> Reverse<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销订单(商户订单号): `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// For: direct merchant (直连商户), institution (机构). Closes an unpaid order, so that another order with a new number is safe. Institution mode (机构模式) sends `sub_mchid` in the body (taken in the query as well); direct mode (直连模式) sends no body. Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// - 400 `ORDERPAID`: the order is paid: refund it instead
    /// - 400 `ORDERCLOSED`: the order is closed already: do not send again
    /// - 500 `SYSTEMERROR`: a fault of WeChat Pay: send the same again
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013015496>.
    pub fn post(&self, query: &impl JsonOr<PostQuery>, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.query_json(
            &wechatpay_spec::table::v3::global::POST_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE,
            query,
            body,
        )
    }
}

/// What [`Reverse::post`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostQuery {
    /// 子商户号: institution mode; the body is the official place; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`Reverse::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号: institution mode: the sub-merchant; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

impl Request for PostQuery {}

impl Request for PostRequest {}
