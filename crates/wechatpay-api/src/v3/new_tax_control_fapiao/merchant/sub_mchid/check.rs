// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`

use crate::{At, Caller};

/// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
///
/// `POST`: 检查子商户开票功能状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012474022>.
#[derive(Debug, Clone)]
pub struct Check<C> {
    at: At<C>,
}

impl<C: Caller> Check<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 检查子商户开票功能状态: `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012474022>.
    pub fn post(&self) -> C::Call<()> {
        self.at.bare(&wechatpay_spec::table::v3::new_tax_control_fapiao::POST_MERCHANT_SUB_MCHID_CHECK)
    }
}
