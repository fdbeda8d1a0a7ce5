// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`

use crate::{At, Caller};

/// `/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
///
/// `GET`: 电商平台(微信支付提现单号)查询提现状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012476674>.
#[derive(Debug, Clone)]
pub struct WithdrawId<C> {
    at: At<C>,
}

impl<C: Caller> WithdrawId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 电商平台(微信支付提现单号)查询提现状态: `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476674>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::merchant::GET_FUND_WITHDRAW_WITHDRAW_ID_WITHDRAW_ID)
    }
}

pub use crate::v3::merchant::fund::withdraw::out_request_no::out_request_no::GetAnswer;

pub use crate::v3::merchant::fund::withdraw::out_request_no::out_request_no::Status;

pub use crate::v3::merchant::fund::withdraw::AccountType;
