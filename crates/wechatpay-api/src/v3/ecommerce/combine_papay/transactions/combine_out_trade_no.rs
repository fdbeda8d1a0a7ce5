// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`

pub mod reverse;

use crate::{At, Caller};

/// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
///
/// `GET`: 电商合单委托代扣查询订单, see <https://pay.weixin.qq.com/doc/v3/partner/4012884130>.
#[derive(Debug, Clone)]
pub struct CombineOutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> CombineOutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
    #[must_use]
    pub fn reverse(&self) -> reverse::Reverse<C> {
        reverse::Reverse::new(self.at.clone())
    }

    /// 电商合单委托代扣查询订单: `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
    ///
    /// For: ecommerce platform (电商平台).
    ///
    /// - 404 `ORDER_NOT_EXIST`: the order cannot be found
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012884130>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::ecommerce::GET_COMBINE_PAPAY_TRANSACTIONS_COMBINE_OUT_TRADE_NO)
    }
}

pub use crate::v3::ecommerce::combine_papay::transactions::PostAnswer as GetAnswer;

pub use crate::v3::ecommerce::combine_papay::transactions::PostAnswerSubOrders as SubOrders;

pub use crate::v3::ecommerce::combine_papay::transactions::TradeType;

pub use crate::v3::ecommerce::combine_papay::transactions::TradeState;

pub use crate::v3::ecommerce::combine_papay::transactions::PostAnswerSubOrdersAmount as Amount;

pub use crate::v3::ecommerce::combine_papay::transactions::CombinePayerInfo;
