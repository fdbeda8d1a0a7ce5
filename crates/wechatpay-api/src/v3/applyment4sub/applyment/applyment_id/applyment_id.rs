// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`

use crate::{At, Caller};

/// `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`
///
/// `GET`: 通过申请单号查询申请状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012697052>.
#[derive(Debug, Clone)]
pub struct ApplymentId<C> {
    at: At<C>,
}

impl<C: Caller> ApplymentId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过申请单号查询申请状态: `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012697052>, <https://pay.weixin.qq.com/doc/v3/partner/4012721630>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::applyment4sub::GET_APPLYMENT_APPLYMENT_ID_APPLYMENT_ID)
    }
}

/// What [`ApplymentId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 业务申请编号.
    pub business_code: Option<String>,
    /// 微信支付申请单号.
    pub applyment_id: Option<i64>,
    /// 特约商户号.
    pub sub_mchid: Option<String>,
    /// 超级管理员签约链接.
    pub sign_url: Option<String>,
    /// `applyment_state`: one of `APPLYMENT_STATE_WAITTING_FOR_AUDIT`, `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`, `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`, `APPLYMENT_STATE_PASSED`, `APPLYMENT_STATE_FREEZED`, `APPLYMENT_STATE_EDITTING`, `APPLYMENT_STATE_AUDITING`, `APPLYMENT_STATE_REJECTED`, `APPLYMENT_STATE_TO_BE_CONFIRMED`, `APPLYMENT_STATE_TO_BE_SIGNED`, `APPLYMENT_STATE_SIGNING`, `APPLYMENT_STATE_FINISHED`, `APPLYMENT_STATE_CANCELED`.
    pub applyment_state: ApplymentState,
    /// 申请状态描述.
    pub applyment_state_msg: Option<String>,
    /// 驳回原因详情.
    pub audit_detail: Option<Vec<AuditDetail>>,
}

crate::answer! {
    GetAnswer {
        optional business_code "business_code",
        optional applyment_id "applyment_id",
        optional sub_mchid "sub_mchid",
        optional sign_url "sign_url",
        required applyment_state "applyment_state",
        optional applyment_state_msg "applyment_state_msg",
        optional audit_detail "audit_detail",
    }
}

crate::open_enum! {
/// `applyment_state`.
    ApplymentState {
    ApplymentStateWaittingForAudit = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
    ApplymentStateWaittingForConfirmContact = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
    ApplymentStateWaittingForConfirmLegalperson = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
    ApplymentStatePassed = "APPLYMENT_STATE_PASSED",
    ApplymentStateFreezed = "APPLYMENT_STATE_FREEZED",
    ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
    ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
    ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
    ApplymentStateToBeConfirmed = "APPLYMENT_STATE_TO_BE_CONFIRMED",
    ApplymentStateToBeSigned = "APPLYMENT_STATE_TO_BE_SIGNED",
    ApplymentStateSigning = "APPLYMENT_STATE_SIGNING",
    ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
    ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

/// 驳回原因详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AuditDetail {
    /// 字段名.
    pub field: Option<String>,
    /// 字段名称.
    pub field_name: Option<String>,
    /// 驳回原因.
    pub reject_reason: Option<String>,
}

crate::answer! {
    AuditDetail {
        optional field "field",
        optional field_name "field_name",
        optional reject_reason "reject_reason",
    }
}
