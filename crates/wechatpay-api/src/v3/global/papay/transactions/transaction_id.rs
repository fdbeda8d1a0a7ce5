// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/papay/transactions/{transaction_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/papay/transactions/{transaction_id}`
///
/// `GET`: 查询订单(微信支付订单号), see <https://pay.weixin.qq.com/doc/global/v3/zh/4013026988>.
#[derive(Debug, Clone)]
pub struct TransactionId<C> {
    at: At<C>,
}

impl<C: Caller> TransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询订单(微信支付订单号): `GET /v3/global/papay/transactions/{transaction_id}`
    ///
    /// For: direct merchant (直连商户), institution (机构). Institution mode (机构模式) sends `sub_mchid`. A part of the order is absent until it is paid. Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// - 404 `ORDER_NOT_EXIST`: the order cannot be found
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013026988>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_PAPAY_TRANSACTIONS_TRANSACTION_ID, query)
    }
}

/// What [`TransactionId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号: institution mode: the sub-merchant; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

pub use crate::v3::global::papay::transactions::out_trade_no::out_trade_no::GetAnswer;

pub use crate::v3::global::papay::transactions::out_trade_no::out_trade_no::TradeType;

pub use crate::v3::global::papay::transactions::TradeState;

pub use crate::v3::global::papay::transactions::Payer;

pub use crate::v3::global::papay::transactions::out_trade_no::out_trade_no::Amount;

pub use crate::v3::global::papay::transactions::ExchangeRate;

pub use crate::v3::global::papay::transactions::Type;

pub use crate::v3::global::papay::transactions::PromotionDetail;

pub use crate::v3::global::papay::transactions::Scope;

pub use crate::v3::global::micropay::transactions::pay::PostAnswerDetailType as PromotionDetailType;

pub use crate::v3::global::papay::transactions::GoodsDetail;

impl Request for GetQuery {}
