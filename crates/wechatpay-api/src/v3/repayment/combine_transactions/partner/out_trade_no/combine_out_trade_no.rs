// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`

pub mod close;

use crate::{At, Caller};

/// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
///
/// `GET`: 还款单查询, see <https://pay.weixin.qq.com/doc/v3/partner/4015124483>.
#[derive(Debug, Clone)]
pub struct CombineOutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> CombineOutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
    #[must_use]
    pub fn close(&self) -> close::Close<C> {
        close::Close::new(self.at.clone())
    }

    /// 还款单查询: `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015124483>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(
            &wechatpay_spec::table::v3::repayment::GET_COMBINE_TRANSACTIONS_PARTNER_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO,
        )
    }
}

/// What [`CombineOutTradeNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 还款服务商APPID.
    pub combine_appid: String,
    /// 还款服务商商户号.
    pub combine_mchid: String,
    /// 还款单订单号.
    pub combine_out_trade_no: String,
    /// 还款单微信支付订单号.
    pub combine_transaction_id: String,
    /// 还款支付者信息.
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 还款明细单信息列表.
    pub sub_orders: Option<Vec<SubOrders>>,
}

crate::answer! {
    GetAnswer {
        required combine_appid "combine_appid",
        required combine_mchid "combine_mchid",
        required combine_out_trade_no "combine_out_trade_no",
        required combine_transaction_id "combine_transaction_id",
        optional combine_payer_info "combine_payer_info",
        optional sub_orders "sub_orders",
    }
}

/// 还款支付者信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// 用户服务商标识.
    pub openid: String,
}

crate::answer! {
    CombinePayerInfo {
        required openid "openid",
    }
}

/// 还款明细单信息列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubOrders {
    /// 还款单发起商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 还款明细单订单号.
    pub out_trade_no: String,
    /// 还款明细单微信支付订单号.
    pub transaction_id: Option<String>,
    /// `trade_type`: one of `REPAYMENT`.
    pub trade_type: Option<TradeType>,
    /// `trade_state`: one of `SUCCESS`, `NOTPAY`, `CLOSED`.
    pub trade_state: Option<TradeState>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<String>,
    /// 子单金额信息.
    pub amount: Option<Amount>,
}

crate::answer! {
    SubOrders {
        required mchid "mchid",
        optional sub_mchid "sub_mchid",
        required out_trade_no "out_trade_no",
        optional transaction_id "transaction_id",
        optional trade_type "trade_type",
        optional trade_state "trade_state",
        optional bank_type "bank_type",
        optional attach "attach",
        optional success_time "success_time",
        optional amount "amount",
    }
}

crate::open_enum! {
/// `trade_type`.
    TradeType {
    Repayment = "REPAYMENT",
    }
}

crate::open_enum! {
/// `trade_state`.
    TradeState {
    Success = "SUCCESS",
    Notpay = "NOTPAY",
    Closed = "CLOSED",
    }
}

/// 子单金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 标价金额.
    pub total_amount: i64,
    /// 标价币种.
    pub currency: Option<String>,
    /// 现金支付金额.
    pub payer_amount: i64,
    /// 现金支付币种.
    pub payer_currency: Option<String>,
}

crate::answer! {
    Amount {
        required total_amount "total_amount",
        optional currency "currency",
        required payer_amount "payer_amount",
        optional payer_currency "payer_currency",
    }
}
