// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}`

pub mod revoke;

use crate::{At, Caller};

/// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
///
/// `GET`: 查询商户简称变更申请单状态-使用申请单号, see <https://pay.weixin.qq.com/doc/v3/partner/4016166074>.
#[derive(Debug, Clone)]
pub struct ApplyId<C> {
    at: At<C>,
}

impl<C: Caller> ApplyId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
    #[must_use]
    pub fn revoke(&self) -> revoke::Revoke<C> {
        revoke::Revoke::new(self.at.clone())
    }

    /// 查询商户简称变更申请单状态-使用申请单号: `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016166074>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::mchalterapply::GET_MERCHANTNAMEALTERAPPLYMENT_APPLY_ID)
    }
}

/// What [`ApplyId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 申请单号.
    pub apply_id: String,
    /// 业务申请编号.
    pub out_request_no: String,
    /// 微信支付商户号.
    pub merchant_code: String,
    /// `state`: one of `APPLYMENT_STATE_AUDITING`, `APPLYMENT_STATE_REJECTED`, `APPLYMENT_STATE_MODIFING`, `APPLYMENT_STATE_FINISHED`, `APPLYMENT_STATE_CANCELED`.
    pub state: State,
    /// 总体驳回原因.
    pub audit_reject_reason: Option<String>,
}

crate::answer! {
    GetAnswer {
        required apply_id "apply_id",
        required out_request_no "out_request_no",
        required merchant_code "merchant_code",
        required state "state",
        optional audit_reject_reason "audit_reject_reason",
    }
}

pub use crate::v3::mchalterapply::mchcontactalterapplyment::merchant::merchant_code::out_request_no::out_request_no::State;
