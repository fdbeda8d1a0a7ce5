// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/eduschoolpay/users/{openid}/debt-state`

use crate::{At, Caller};

/// `/v3/eduschoolpay/users/{openid}/debt-state`
///
/// `GET`: 商户查询用户欠款状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012469161>.
#[derive(Debug, Clone)]
pub struct DebtState<C> {
    at: At<C>,
}

impl<C: Caller> DebtState<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户查询用户欠款状态: `GET /v3/eduschoolpay/users/{openid}/debt-state`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012469161>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::eduschoolpay::GET_USERS_OPENID_DEBT_STATE)
    }
}

/// What [`DebtState::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户appid.
    pub appid: String,
    /// 商户appid下的用户标识.
    pub openid: String,
    /// 用户状态.
    pub state: String,
    /// 当前用户欠款笔数.
    pub debt_count: i64,
    /// 用户欠款状态更新时间.
    pub update_time: String,
}

crate::answer! {
    GetAnswer {
        required appid "appid",
        required openid "openid",
        required state "state",
        required debt_count "debt_count",
        required update_time "update_time",
    }
}
