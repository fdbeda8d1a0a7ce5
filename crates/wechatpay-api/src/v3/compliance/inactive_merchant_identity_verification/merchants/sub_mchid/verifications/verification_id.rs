// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`

use crate::{At, Caller};

/// `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
///
/// `GET`: 查询不活跃商户身份核实结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012471359>.
#[derive(Debug, Clone)]
pub struct VerificationId<C> {
    at: At<C>,
}

impl<C: Caller> VerificationId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询不活跃商户身份核实结果: `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012471359>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::compliance::GET_INACTIVE_MERCHANT_IDENTITY_VERIFICATION_MERCHANTS_SUB_MCHID_VERIFICATIONS_VERIFICATION_ID)
    }
}

/// What [`VerificationId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 特约商户号.
    pub sub_mchid: String,
    /// 核实单号.
    pub verification_id: String,
    /// `state`: one of `PROCESSING`, `SUCCESS`, `FAIL`.
    pub state: State,
    /// `fail_reason`: one of `MATERIALS_ABNORMAL`, `PROCESS_TIMEOUT`.
    pub fail_reason: Option<FailReason>,
    /// 创建时间.
    pub create_time: Option<String>,
    /// 完成时间.
    pub finish_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        required verification_id "verification_id",
        required state "state",
        optional fail_reason "fail_reason",
        optional create_time "create_time",
        optional finish_time "finish_time",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Processing = "PROCESSING",
    Success = "SUCCESS",
    Fail = "FAIL",
    }
}

crate::open_enum! {
/// `fail_reason`.
    FailReason {
    MaterialsAbnormal = "MATERIALS_ABNORMAL",
    ProcessTimeout = "PROCESS_TIMEOUT",
    }
}
