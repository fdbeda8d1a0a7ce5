// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/hire-power-bank/user-qualifications/{openid}`

use crate::{At, Caller};

/// `/v3/hire-power-bank/user-qualifications/{openid}`
///
/// `GET`: 查询用户保险订单领取资格, see <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html>.
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询用户保险订单领取资格: `GET /v3/hire-power-bank/user-qualifications/{openid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::hire_power_bank::GET_USER_QUALIFICATIONS_OPENID)
    }
}

/// What [`Openid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 用户是否具有保险订单领取资格.
    pub qualified_user: Option<bool>,
}

crate::answer! {
    GetAnswer {
        optional qualified_user "qualified_user",
    }
}
