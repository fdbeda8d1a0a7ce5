// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`

use crate::{At, Caller};

/// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
///
/// `GET`: 查询商户简称申请单状态-使用业务单号和商户号, see <https://pay.weixin.qq.com/doc/v3/partner/4016166085>.
#[derive(Debug, Clone)]
pub struct OutRequestNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRequestNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询商户简称申请单状态-使用业务单号和商户号: `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016166085>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::mchalterapply::GET_MERCHANTNAMEALTERAPPLYMENT_MERCHANT_SUB_MCHID_OUT_REQUEST_NO_OUT_REQUEST_NO)
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
    /// 二级商户号.
    pub sub_mchid: String,
    /// `state`: one of `APPLYMENT_STATE_AUDITING`, `APPLYMENT_STATE_REJECTED`, `APPLYMENT_STATE_MODIFING`, `APPLYMENT_STATE_FINISHED`, `APPLYMENT_STATE_CANCELED`.
    pub state: State,
    /// 总体驳回原因.
    pub audit_reject_reason: Option<String>,
}

crate::answer! {
    GetAnswer {
        required apply_id "apply_id",
        required out_request_no "out_request_no",
        required sub_mchid "sub_mchid",
        required state "state",
        optional audit_reject_reason "audit_reject_reason",
    }
}

pub use crate::v3::mchalterapply::mchcontactalterapplyment::merchant::merchant_code::out_request_no::out_request_no::State;
