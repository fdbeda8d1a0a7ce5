// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
///
/// `GET`: 查询订单剩余可退款金额, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013024982>.
#[derive(Debug, Clone)]
pub struct RefundableAmounts<C> {
    at: At<C>,
}

impl<C: Caller> RefundableAmounts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询订单剩余可退款金额: `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013024982>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::global::GET_PROFIT_SHARING_TRANSACTIONS_TRANSACTION_ID_REFUNDABLE_AMOUNTS,
            query,
        )
    }
}

/// What [`RefundableAmounts::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`RefundableAmounts::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 微信订单号.
    pub transaction_id: String,
    /// 订单剩余可退款金额.
    pub refundable_amount: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
    /// 订单剩余可使用垫付资金退款的金额.
    pub funds_refundable_amount: Option<i64>,
}

crate::answer! {
    GetAnswer {
        required transaction_id "transaction_id",
        optional refundable_amount "refundable_amount",
        optional currency "currency",
        optional funds_refundable_amount "funds_refundable_amount",
    }
}

impl Request for GetQuery {}
