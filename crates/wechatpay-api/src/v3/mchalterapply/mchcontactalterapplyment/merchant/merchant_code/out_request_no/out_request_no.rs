// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`

use crate::{At, Caller};

/// `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
///
/// `GET`: 查询超管变更申请单状态-使用业务单号和商户号, see <https://pay.weixin.qq.com/doc/v3/partner/4015617915>.
#[derive(Debug, Clone)]
pub struct OutRequestNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRequestNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询超管变更申请单状态-使用业务单号和商户号: `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015617915>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::mchalterapply::GET_MCHCONTACTALTERAPPLYMENT_MERCHANT_MERCHANT_CODE_OUT_REQUEST_NO_OUT_REQUEST_NO)
    }
}

/// What [`OutRequestNo::get`] gets back.
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
    /// 驳回原因详情.
    pub audit_reject_detail: Option<Vec<AuditRejectDetail>>,
}

crate::answer! {
    GetAnswer {
        required apply_id "apply_id",
        required out_request_no "out_request_no",
        required merchant_code "merchant_code",
        required state "state",
        optional audit_reject_reason "audit_reject_reason",
        optional audit_reject_detail "audit_reject_detail",
    }
}

crate::open_enum! {
/// `state`.
    State {
    ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
    ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
    ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
    ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
    ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

/// 驳回原因详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AuditRejectDetail {
    /// 参数名称.
    pub param_name: Option<String>,
    /// 驳回原因.
    pub reject_reason: Option<String>,
}

crate::answer! {
    AuditRejectDetail {
        optional param_name "param_name",
        optional reject_reason "reject_reason",
    }
}
