// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/service-account-applications/{out_apply_no}`

use crate::{At, Caller};

/// `/v3/payscore/partner/service-account-applications/{out_apply_no}`
///
/// `GET`: 查询收付通子商户服务绑定结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012715111>.
#[derive(Debug, Clone)]
pub struct OutApplyNo<C> {
    at: At<C>,
}

impl<C: Caller> OutApplyNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询收付通子商户服务绑定结果: `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012715111>, <https://pay.weixin.qq.com/doc/v3/partner/4013394503>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::payscore::GET_PARTNER_SERVICE_ACCOUNT_APPLICATIONS_OUT_APPLY_NO)
    }
}

pub use crate::v3::payscore::partner::service_account_applications::PostAnswer as GetAnswer;
