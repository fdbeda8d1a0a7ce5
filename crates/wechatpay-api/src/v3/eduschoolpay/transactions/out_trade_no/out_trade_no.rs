// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
///
/// `GET`: 商户订单号查单, see <https://pay.weixin.qq.com/doc/v3/partner/4012469097>.
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户订单号查单: `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012469097>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::eduschoolpay::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, query)
    }
}

/// What [`OutTradeNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

pub use crate::v3::eduschoolpay::transactions::id::transaction_id::GetAnswer;

pub use crate::v3::eduschoolpay::transactions::id::transaction_id::Payer;

pub use crate::v3::eduschoolpay::transactions::id::transaction_id::Amount;

pub use crate::v3::eduschoolpay::transactions::id::transaction_id::DeviceInfo;

pub use crate::v3::eduschoolpay::transactions::id::transaction_id::PromotionDetail;

impl Request for GetQuery {}
