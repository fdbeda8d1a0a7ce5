// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/qualifications/passthrough/claim`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/qualifications/passthrough/claim`
///
/// `POST`: 领取资格(透传模式).
#[derive(Debug, Clone)]
pub struct Claim<C> {
    at: At<C>,
}

impl<C: Caller> Claim<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 领取资格(透传模式): `POST /v3/gov/subsidy/qualifications/passthrough/claim`
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_QUALIFICATIONS_PASSTHROUGH_CLAIM, body)
    }
}

/// What [`Claim::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 自然人姓名: encrypted by the call.
    pub real_name: crate::Sensitive,
    /// 自然人证件号: encrypted by the call.
    pub id_card_number: crate::Sensitive,
    /// 手机号: encrypted by the call.
    pub phone_number: crate::Sensitive,
    /// `appliance_id`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appliance_id: Option<i64>,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// `identity_document_type`: one of `ID_DOC_TYPE_ID_CARD`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`.
    pub identity_document_type: IdentityDocumentType,
    /// 经度.
    pub longitude: String,
    /// 纬度.
    pub latitude: String,
}

pub use crate::v3::gov::subsidy::n_qualifications::sync::IdentityDocumentType;

pub use crate::v3::gov::subsidy::goods::upload::PostAnswer;

impl Request for PostRequest {}
