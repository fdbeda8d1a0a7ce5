// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
///
/// `GET`: 查询订单, see <https://pay.weixin.qq.com/doc/v3/partner/4012715845>.
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询订单: `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012715845>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::vehicle::GET_ETC_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, query)
    }
}

/// What [`OutTradeNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

pub use crate::v3::vehicle::etc::transactions::highway::PostAnswer as GetAnswer;

pub use crate::v3::vehicle::etc::transactions::highway::Payer;

pub use crate::v3::vehicle::etc::transactions::highway::PostAnswerAmount as Amount;

pub use crate::v3::vehicle::etc::transactions::highway::PostAnswerDeviceInfo as DeviceInfo;

pub use crate::v3::vehicle::etc::transactions::highway::PromotionDetail;

impl Request for GetQuery {}
