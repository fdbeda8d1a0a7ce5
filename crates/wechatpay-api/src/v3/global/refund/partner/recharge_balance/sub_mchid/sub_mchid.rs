// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`

use crate::{At, Caller};

/// `/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
///
/// `GET`: 商家充值退款余额查询, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013068962>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商家充值退款余额查询: `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013068962>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::global::GET_REFUND_PARTNER_RECHARGE_BALANCE_SUB_MCHID_SUB_MCHID)
    }
}

/// What [`SubMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 账户可用余额.
    pub remaining_amount: i64,
    /// 货币类型.
    pub currency: String,
}

crate::answer! {
    GetAnswer {
        required remaining_amount "remaining_amount",
        required currency "currency",
    }
}
