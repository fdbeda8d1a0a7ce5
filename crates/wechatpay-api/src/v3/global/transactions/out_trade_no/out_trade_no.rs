// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/transactions/out-trade-no/{out_trade_no}`

pub mod close;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/transactions/out-trade-no/{out_trade_no}`
///
/// `GET`: 查询订单(商户订单号), see <https://pay.weixin.qq.com/doc/global/v3/zh/4013013913>.
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/transactions/out-trade-no/{out_trade_no}/close`
    #[must_use]
    pub fn close(&self) -> close::Close<C> {
        close::Close::new(self.at.clone())
    }

    /// 查询订单(商户订单号): `GET /v3/global/transactions/out-trade-no/{out_trade_no}`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013013913>, <https://pay.weixin.qq.com/doc/global/v3/zh/4012354440>, <https://pay.weixin.qq.com/doc/global/v3/zh/4012354480>, <https://pay.weixin.qq.com/doc/global/v3/zh/4012354534>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, query)
    }
}

/// What [`OutTradeNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 机构商户号.
    pub sp_mchid: String,
}

pub use crate::v3::global::transactions::id::transaction_id::GetAnswer;

pub use crate::v3::global::transactions::id::transaction_id::TradeType;

pub use crate::v3::global::transactions::id::transaction_id::Payer;

pub use crate::v3::global::transactions::id::transaction_id::Amount;

pub use crate::v3::global::transactions::id::transaction_id::ExchangeRate;

pub use crate::v3::global::micropay::transactions::pay::Type;

pub use crate::v3::global::transactions::id::transaction_id::PromotionDetail;

pub use crate::v3::global::micropay::transactions::pay::PostAnswerDetailType as PromotionDetailType;

pub use crate::v3::global::transactions::id::transaction_id::GoodsDetail;

impl Request for GetQuery {}
