// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/qualification`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/qualification`
///
/// `GET`: 查询补贴资格, see <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
#[derive(Debug, Clone)]
pub struct Qualification<C> {
    at: At<C>,
}

impl<C: Caller> Qualification<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询补贴资格: `GET /v3/gov/subsidy/qualification`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::gov::GET_SUBSIDY_QUALIFICATION, query)
    }
}

/// What [`Qualification::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 自然人姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_name: Option<crate::Sensitive>,
    /// 自然人证件号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_number: Option<crate::Sensitive>,
    /// 手机号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<crate::Sensitive>,
    /// `appliance_id`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
    pub appliance_id: i64,
    /// OPENID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// `identity_document_type`: one of `ID_DOC_TYPE_ID_CARD`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_document_type: Option<IdentityDocumentType>,
}

pub use crate::v3::gov::subsidy::n_qualifications::sync::IdentityDocumentType;

/// What [`Qualification::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// `state`: one of `UNCLAIMED`, `UNREDEEMED`, `REDEEMED`.
    pub state: State,
}

crate::answer! {
    GetAnswer {
        required state "state",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Unclaimed = "UNCLAIMED",
    Unredeemed = "UNREDEEMED",
    Redeemed = "REDEEMED",
    }
}

impl Request for GetQuery {}
