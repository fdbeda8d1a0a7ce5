// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing/transactions/{transaction_id}/amounts`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/profit-sharing/transactions/{transaction_id}/amounts`
///
/// `GET`: 查询剩余待分金额, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013024904>.
#[derive(Debug, Clone)]
pub struct Amounts<C> {
    at: At<C>,
}

impl<C: Caller> Amounts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询剩余待分金额: `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013024904>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_PROFIT_SHARING_TRANSACTIONS_TRANSACTION_ID_AMOUNTS, query)
    }
}

/// What [`Amounts::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`Amounts::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 微信订单号.
    pub transaction_id: String,
    /// 订单剩余待分金额.
    pub unsplit_amount: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

crate::answer! {
    GetAnswer {
        required transaction_id "transaction_id",
        optional unsplit_amount "unsplit_amount",
        optional currency "currency",
    }
}

impl Request for GetQuery {}
