// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
///
/// `GET`: 查询订单, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml>.
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询订单: `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
    ///
    /// The official pages no longer offer it.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml>.
    #[doc(alias = "deprecated")]
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ebike::GET_CHARGE_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, query)
    }
}

/// What [`OutTradeNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

pub use crate::v3::ebike::charge::transactions::id::transaction_id::GetAnswer;

pub use crate::v3::ebike::charge::transactions::id::transaction_id::Payer;

pub use crate::v3::ebike::charge::transactions::id::transaction_id::Amount;

pub use crate::v3::ebike::charge::transactions::id::transaction_id::DeviceInfo;

pub use crate::v3::ebike::charge::transactions::id::transaction_id::PromotionDetail;

impl Request for GetQuery {}
