// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing/refunds/refundable-balance`

use crate::{At, Caller};

/// `/v3/global/profit-sharing/refunds/refundable-balance`
///
/// `GET`: 查询可供垫付退款实时余额, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013024984>.
#[derive(Debug, Clone)]
pub struct RefundableBalance<C> {
    at: At<C>,
}

impl<C: Caller> RefundableBalance<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询可供垫付退款实时余额: `GET /v3/global/profit-sharing/refunds/refundable-balance`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013024984>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::global::GET_PROFIT_SHARING_REFUNDS_REFUNDABLE_BALANCE)
    }
}

/// What [`RefundableBalance::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 出资方商户号.
    pub sponsor_mchid: Option<String>,
    /// 可供垫付分账退款的实时余额.
    pub balance: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional sponsor_mchid "sponsor_mchid",
        optional balance "balance",
        optional currency "currency",
    }
}
