// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
///
/// `POST`: 删除二级商户可扫码充值员工, see <https://pay.weixin.qq.com/doc/v3/partner/4013521753>.
#[derive(Debug, Clone)]
pub struct Delete<C> {
    at: At<C>,
}

impl<C: Caller> Delete<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 删除二级商户可扫码充值员工: `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013521753>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_RECHARGE_EMPLOYEES_SUB_MCHID_SUB_MCHID_SP_OPENID_SP_OPENID_DELETE)
    }
}

pub use crate::v3::platsolution::ecommerce::recharge_employees::PostAnswer;

pub use crate::v3::platsolution::ecommerce::recharge_employees::State;
