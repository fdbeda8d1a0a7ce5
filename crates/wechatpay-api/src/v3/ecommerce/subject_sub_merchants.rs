// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/subject-sub-merchants`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/subject-sub-merchants`
///
/// `GET`: 查询指定主体子商户列表, see <https://pay.weixin.qq.com/doc/v3/partner/4033742105>.
#[derive(Debug, Clone)]
pub struct SubjectSubMerchants<C> {
    at: At<C>,
}

impl<C: Caller> SubjectSubMerchants<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询指定主体子商户列表: `GET /v3/ecommerce/subject-sub-merchants`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4033742105>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ecommerce::GET_SUBJECT_SUB_MERCHANTS, query)
    }
}

/// What [`SubjectSubMerchants::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `organization_type`: one of `SUBJECT_TYPE_ENTERPRISE`, `SUBJECT_TYPE_INSTITUTIONS_CLONED`, `SUBJECT_TYPE_INDIVIDUAL`, `SUBJECT_TYPE_OTHERS`, `SUBJECT_TYPE_GOVERNMENT`, `SUBJECT_TYPE_MICRO`.
    pub organization_type: OrganizationType,
    /// 证件号码: encrypted by the call.
    pub cert_number: crate::Sensitive,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 分页偏移.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

crate::open_enum! {
/// `organization_type`.
    OrganizationType {
    SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
    SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
    SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
    SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
    SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
    }
}

/// What [`SubjectSubMerchants::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 子商户列表.
    pub data: Vec<Data>,
    /// 分页偏移.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 总条数.
    pub total_count: i64,
}

crate::answer! {
    GetAnswer {
        required data "data",
        required offset "offset",
        required limit "limit",
        required total_count "total_count",
    }
}

/// 子商户列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 子商户号.
    pub sub_mchid: String,
    /// 商户简称.
    pub merchant_shortname: String,
    /// 签约时间.
    pub sign_time: String,
}

crate::answer! {
    Data {
        required sub_mchid "sub_mchid",
        required merchant_shortname "merchant_shortname",
        required sign_time "sign_time",
    }
}

impl Request for GetQuery {}
