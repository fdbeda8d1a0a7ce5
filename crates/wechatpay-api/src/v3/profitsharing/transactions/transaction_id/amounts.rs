// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing/transactions/{transaction_id}/amounts`

use crate::{At, Caller};

/// `/v3/profitsharing/transactions/{transaction_id}/amounts`
///
/// `GET`: 查询剩余待分金额, see <https://pay.weixin.qq.com/doc/v3/merchant/4012457939>.
#[derive(Debug, Clone)]
pub struct Amounts<C> {
    at: At<C>,
}

impl<C: Caller> Amounts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询剩余待分金额: `GET /v3/profitsharing/transactions/{transaction_id}/amounts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012457939>, <https://pay.weixin.qq.com/doc/v3/partner/4012457927>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::profitsharing::GET_TRANSACTIONS_TRANSACTION_ID_AMOUNTS)
    }
}

/// What [`Amounts::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 微信订单号.
    pub transaction_id: String,
    /// 订单剩余待分金额.
    pub unsplit_amount: i64,
}

crate::answer! {
    GetAnswer {
        required transaction_id "transaction_id",
        required unsplit_amount "unsplit_amount",
    }
}
