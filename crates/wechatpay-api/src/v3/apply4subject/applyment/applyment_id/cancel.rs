// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4subject/applyment/{applyment_id}/cancel`

use crate::{At, Caller};

/// `/v3/apply4subject/applyment/{applyment_id}/cancel`
///
/// `POST`: 撤销商户开户意愿申请单, see <https://pay.weixin.qq.com/doc/v3/partner/4012697627>.
#[derive(Debug, Clone)]
pub struct Cancel<C> {
    at: At<C>,
}

impl<C: Caller> Cancel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销商户开户意愿申请单: `POST /v3/apply4subject/applyment/{applyment_id}/cancel`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012697627>.
    pub fn post(&self) -> C::Call<()> {
        self.at.bare(&wechatpay_spec::table::v3::apply4subject::POST_APPLYMENT_APPLYMENT_ID_CANCEL)
    }
}
