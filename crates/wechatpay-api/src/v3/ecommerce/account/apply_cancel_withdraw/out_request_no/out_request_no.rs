// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`

use crate::{At, Caller};

/// `/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
///
/// `GET`: 商户注销提现申请单号查询申请单状态, see <https://pay.weixin.qq.com/doc/v3/partner/4013892759>.
#[derive(Debug, Clone)]
pub struct OutRequestNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRequestNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户注销提现申请单号查询申请单状态: `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013892759>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(
            &wechatpay_spec::table::v3::ecommerce::GET_ACCOUNT_APPLY_CANCEL_WITHDRAW_OUT_REQUEST_NO_OUT_REQUEST_NO,
        )
    }
}

pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::GetAnswer;

pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::CancelState;

pub use crate::v3::ecommerce::account::apply_cancel_withdraw::Withdraw;

pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::WithdrawState;

pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::AccountWithdrawResult;

pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::OutAccountType;

pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::PayState;

pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::AccountInfo;

pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::ConfirmCancel;
