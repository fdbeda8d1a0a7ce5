// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/applyments/applyment-id/{applyment_id}`

use crate::{At, Caller};

/// `/v3/brand/applyments/applyment-id/{applyment_id}`
///
/// `GET`: 根据申请单ID查询申请状态, see <https://pay.weixin.qq.com/doc/v3/partner/4016257685>.
#[derive(Debug, Clone)]
pub struct ApplymentId<C> {
    at: At<C>,
}

impl<C: Caller> ApplymentId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 根据申请单ID查询申请状态: `GET /v3/brand/applyments/applyment-id/{applyment_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016257685>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::brand::GET_APPLYMENTS_APPLYMENT_ID_APPLYMENT_ID)
    }
}

/// What [`ApplymentId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 业务申请编号.
    pub business_code: String,
    /// `applyment_state`: one of `APPLYMENT_STATE_UNKNOWN`, `APPLYMENT_STATE_UNSUBMITTED`, `APPLYMENT_STATE_WAITING_VALIDATE`, `APPLYMENT_STATE_WAITING_AUDIT`, `APPLYMENT_STATE_WAITING_AUTH`, `APPLYMENT_STATE_OPEN_ACCOUNT`, `APPLYMENT_STATE_FINISH`, `APPLYMENT_STATE_AUDIT_REJECTED`, `APPLYMENT_STATE_CANCELED`.
    pub applyment_state: ApplymentState,
    /// 申请状态说明.
    pub applyment_state_desc: String,
    /// 授权确认二维码链接.
    pub authorization_confirmation_qr_code: Option<String>,
    /// 驳回原因.
    pub reject_reason: Option<String>,
    /// 品牌ID.
    pub brand_id: Option<String>,
}

crate::answer! {
    GetAnswer {
        required applyment_id "applyment_id",
        required business_code "business_code",
        required applyment_state "applyment_state",
        required applyment_state_desc "applyment_state_desc",
        optional authorization_confirmation_qr_code "authorization_confirmation_qr_code",
        optional reject_reason "reject_reason",
        optional brand_id "brand_id",
    }
}

crate::open_enum! {
/// `applyment_state`.
    ApplymentState {
    ApplymentStateUnknown = "APPLYMENT_STATE_UNKNOWN",
    ApplymentStateUnsubmitted = "APPLYMENT_STATE_UNSUBMITTED",
    ApplymentStateWaitingValidate = "APPLYMENT_STATE_WAITING_VALIDATE",
    ApplymentStateWaitingAudit = "APPLYMENT_STATE_WAITING_AUDIT",
    ApplymentStateWaitingAuth = "APPLYMENT_STATE_WAITING_AUTH",
    ApplymentStateOpenAccount = "APPLYMENT_STATE_OPEN_ACCOUNT",
    ApplymentStateFinish = "APPLYMENT_STATE_FINISH",
    ApplymentStateAuditRejected = "APPLYMENT_STATE_AUDIT_REJECTED",
    ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}
