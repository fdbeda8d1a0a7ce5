// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/refund/recharge-balance`

use crate::{At, Caller};

/// `/v3/global/refund/recharge-balance`
///
/// `GET`: 商家充值退款余额查询, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013068962>.
#[derive(Debug, Clone)]
pub struct RechargeBalance<C> {
    at: At<C>,
}

impl<C: Caller> RechargeBalance<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商家充值退款余额查询: `GET /v3/global/refund/recharge-balance`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013068962>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::global::GET_REFUND_RECHARGE_BALANCE)
    }
}

pub use crate::v3::global::refund::partner::recharge_balance::sub_mchid::sub_mchid::GetAnswer;
