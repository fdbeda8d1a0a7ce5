// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`

use crate::{At, Caller};

/// `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
///
/// `GET`: 查询还款单, see <https://pay.weixin.qq.com/doc/v3/partner/4016779468>.
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询还款单: `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
    ///
    /// For: service provider (服务商).
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016779468>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::credit_repayment::GET_PARTNER_DEDUCT_ORDERS_OUT_TRADE_NO)
    }
}

pub use crate::v3::credit_repayment::partner::deduct_orders::PostAnswer as GetAnswer;

pub use crate::v3::credit_repayment::partner::deduct_orders::OrderState;
