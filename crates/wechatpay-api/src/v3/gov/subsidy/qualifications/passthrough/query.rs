// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/qualifications/passthrough/query`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/qualifications/passthrough/query`
///
/// `POST`: 批量查询用户资格(透传模式).
#[derive(Debug, Clone)]
pub struct Query<C> {
    at: At<C>,
}

impl<C: Caller> Query<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 批量查询用户资格(透传模式): `POST /v3/gov/subsidy/qualifications/passthrough/query`
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_QUALIFICATIONS_PASSTHROUGH_QUERY, body)
    }
}

/// What [`Query::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 自然人姓名: encrypted by the call.
    pub real_name: crate::Sensitive,
    /// 自然人证件号: encrypted by the call.
    pub id_card_number: crate::Sensitive,
    /// 手机号: encrypted by the call.
    pub phone_number: crate::Sensitive,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// `identity_document_type`: one of `ID_DOC_TYPE_ID_CARD`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`.
    pub identity_document_type: IdentityDocumentType,
}

pub use crate::v3::gov::subsidy::n_qualifications::sync::IdentityDocumentType;

/// What [`Query::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 资格状态数组.
    pub qualification_list: Vec<QualificationList>,
}

crate::answer! {
    PostAnswer {
        required qualification_list "qualification_list",
    }
}

/// 资格状态数组.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QualificationList {
    /// `appliance_id`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
    pub appliance_id: i64,
    /// `state`: one of `UNCLAIMED`, `UNREDEEMED`, `REDEEMED`.
    pub state: State,
    /// `unclaimed_reason`: one of `REASON_CLAIMED_BY_OTHER_REGION`, `REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION`, `REASON_UNCLAIMED`, `REASON_CLAIMED_BY_OTHER_MODE`.
    pub unclaimed_reason: Option<UnclaimedReason>,
    /// `claim_mode`: one of `CLAIM_MODE_MINI_PROGRAM`, `CLAIM_MODE_INTERFACE_PASS_THROUGH`.
    pub claim_mode: Option<ClaimMode>,
    /// 领取的平台名称.
    pub claimed_platform_name: Option<String>,
    /// 领取的地区名称.
    pub claimed_region_name: Option<String>,
}

crate::answer! {
    QualificationList {
        required appliance_id "appliance_id",
        required state "state",
        optional unclaimed_reason "unclaimed_reason",
        optional claim_mode "claim_mode",
        optional claimed_platform_name "claimed_platform_name",
        optional claimed_region_name "claimed_region_name",
    }
}

pub use crate::v3::gov::subsidy::qualification::State;

crate::open_enum! {
/// `unclaimed_reason`.
    UnclaimedReason {
    ReasonClaimedByOtherRegion = "REASON_CLAIMED_BY_OTHER_REGION",
    ReasonClaimedByOtherPlatformOrRegion = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
    ReasonUnclaimed = "REASON_UNCLAIMED",
    ReasonClaimedByOtherMode = "REASON_CLAIMED_BY_OTHER_MODE",
    }
}

crate::open_enum! {
/// `claim_mode`.
    ClaimMode {
    ClaimModeMiniProgram = "CLAIM_MODE_MINI_PROGRAM",
    ClaimModeInterfacePassThrough = "CLAIM_MODE_INTERFACE_PASS_THROUGH",
    }
}

impl Request for PostRequest {}
