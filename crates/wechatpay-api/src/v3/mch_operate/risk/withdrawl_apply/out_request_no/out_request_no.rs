// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`

use crate::{At, Caller};

/// `/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
///
/// `GET`: 商户提现申请单号查询提现申请单状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012476164>.
#[derive(Debug, Clone)]
pub struct OutRequestNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRequestNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户提现申请单号查询提现申请单状态: `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476164>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::mch_operate::GET_RISK_WITHDRAWL_APPLY_OUT_REQUEST_NO_OUT_REQUEST_NO)
    }
}

pub use crate::v3::mch_operate::risk::withdrawl_apply::applyment_id::applyment_id::GetAnswer;

pub use crate::v3::mch_operate::risk::withdrawl_apply::applyment_id::applyment_id::WithdrawlApply;
