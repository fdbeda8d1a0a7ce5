// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`

use crate::{At, Caller};

/// `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
///
/// `GET`: 查询注销单状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012476223>.
#[derive(Debug, Clone)]
pub struct OutApplyNo<C> {
    at: At<C>,
}

impl<C: Caller> OutApplyNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询注销单状态: `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476223>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::ecommerce::GET_ACCOUNT_CANCEL_APPLICATIONS_OUT_APPLY_NO_OUT_APPLY_NO)
    }
}

pub use crate::v3::ecommerce::account::cancel_applications::PostAnswer as GetAnswer;

pub use crate::v3::ecommerce::account::cancel_applications::CancelState;
