// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`

pub mod revoke;

use crate::{At, Caller};

/// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
///
/// `GET`: 查询资料变更申请单状态-使用申请单号, see <https://pay.weixin.qq.com/doc/v3/partner/4014090655>.
#[derive(Debug, Clone)]
pub struct ApplyId<C> {
    at: At<C>,
}

impl<C: Caller> ApplyId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
    #[must_use]
    pub fn revoke(&self) -> revoke::Revoke<C> {
        revoke::Revoke::new(self.at.clone())
    }

    /// 查询资料变更申请单状态-使用申请单号: `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014090655>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::mchalterapply::GET_MCHSUBJECTALTERAPPLYMENT_APPLY_ID)
    }
}

pub use crate::v3::mchalterapply::mchsubjectalterapplyment::merchant::merchant_code::out_request_no::out_request_no::GetAnswer;

pub use crate::v3::mchalterapply::mchsubjectalterapplyment::merchant::merchant_code::out_request_no::out_request_no::State;

pub use crate::v3::mchalterapply::mchcontactalterapplyment::merchant::merchant_code::out_request_no::out_request_no::AuditRejectDetail;
