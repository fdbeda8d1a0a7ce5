// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`
///
/// `GET`: 查询订单.
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询订单: `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::qrcode::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, query)
    }
}

/// What [`OutTradeNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 微信支付分配的子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

pub use crate::v3::qrcode::transactions::PostAnswer as GetAnswer;

pub use crate::v3::qrcode::transactions::TradeState;

pub use crate::v3::qrcode::transactions::UserRepayState;

pub use crate::v3::qrcode::transactions::PostAnswerTradeScene as TradeScene;

pub use crate::v3::qrcode::transactions::PostAnswerBusInfo as BusInfo;

pub use crate::v3::qrcode::transactions::PostAnswerMetroInfo as MetroInfo;

pub use crate::v3::qrcode::transactions::PromotionDetail;

pub use crate::v3::qrcode::transactions::Scope;

pub use crate::v3::qrcode::transactions::Type;

impl Request for GetQuery {}
