// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/applyments`

pub mod applyment_id;
pub mod business_code;
pub mod cancel_applyment;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/applyments`
///
/// `POST`: 提交入驻申请, see <https://pay.weixin.qq.com/doc/v3/partner/4016249989>.
#[derive(Debug, Clone)]
pub struct Applyments<C> {
    at: At<C>,
}

impl<C: Caller> Applyments<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/applyments/applyment-id`
    #[doc(alias = "applymentId")]
    #[must_use]
    pub fn applyment_id(&self) -> applyment_id::ApplymentId<C> {
        applyment_id::ApplymentId::new(self.at.clone())
    }

    /// `/v3/brand/applyments/business-code`
    #[doc(alias = "businessCode")]
    #[must_use]
    pub fn business_code(&self) -> business_code::BusinessCode<C> {
        business_code::BusinessCode::new(self.at.clone())
    }

    /// `/v3/brand/applyments/cancel-applyment`
    #[doc(alias = "cancelApplyment")]
    #[must_use]
    pub fn cancel_applyment(&self) -> cancel_applyment::CancelApplyment<C> {
        cancel_applyment::CancelApplyment::new(self.at.clone())
    }

    /// 提交入驻申请: `POST /v3/brand/applyments`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016249989>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_APPLYMENTS, body)
    }
}

/// What [`Applyments::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 业务申请编号.
    pub business_code: String,
    /// 管理员信息.
    pub admin_info: AdminInfo,
    /// 主体资料.
    pub subject_info: SubjectInfo,
    /// 品牌基础信息.
    pub brand_basic_info: BrandBasicInfo,
    /// 品牌商标资料.
    pub trademark: Trademark,
}

/// 管理员信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AdminInfo {
    /// 管理员姓名: encrypted by the call.
    pub admin_name: crate::Sensitive,
    /// `id_doc_type`: one of `IDENTIFICATION_TYPE_MAINLAND_ID_CARD`, `IDENTIFICATION_TYPE_HONGKONG`, `IDENTIFICATION_TYPE_MACAO`, `IDENTIFICATION_TYPE_TAIWAN`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    pub id_doc_type: IdDocType,
    /// 管理员证件号: encrypted by the call.
    pub id_card_number: crate::Sensitive,
}

crate::open_enum! {
/// `id_doc_type`.
    IdDocType {
    IdentificationTypeMainlandIdCard = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
    IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
    IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
    IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
    IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
    IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

/// 主体资料.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubjectInfo {
    /// `subject_type`: one of `SUBJECT_TYPE_ENTERPRISE`, `SUBJECT_TYPE_INDIVIDUAL`.
    pub subject_type: SubjectType,
    /// 主体名称.
    pub subject_name: String,
    /// 统一社会信用代码.
    pub unified_social_credit_code: String,
}

crate::open_enum! {
/// `subject_type`.
    SubjectType {
    SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
    SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
    }
}

/// 品牌基础信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BrandBasicInfo {
    /// 品牌名称.
    pub brand_name: String,
    /// 品牌Logo.
    pub brand_logo: String,
}

/// 品牌商标资料.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Trademark {
    /// `trademark_exists`: one of `TRADEMARK_EXISTS`, `TRADEMARK_NONE`.
    pub trademark_exists: TrademarkExists,
    /// 商标注册证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trademark_registration_certificate: Option<TrademarkRegistrationCertificate>,
    /// Logo商标注册证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_trademark_registration_certificate: Option<LogoTrademarkRegistrationCertificate>,
    /// 无商标额外证明材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_trademark_addition_prove: Option<String>,
    /// 无商标额外证明材料列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_trademark_addition_prove_list: Option<Vec<String>>,
}

crate::open_enum! {
/// `trademark_exists`.
    TrademarkExists {
    TrademarkExists = "TRADEMARK_EXISTS",
    TrademarkNone = "TRADEMARK_NONE",
    }
}

/// 商标注册证.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TrademarkRegistrationCertificate {
    /// 商标注册证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
    /// 商标名称.
    pub name: String,
    /// 商标注册号.
    pub number: String,
    /// 商标有效期开始时间.
    pub valid_begin_time: String,
    /// 商标有效期结束时间.
    pub valid_end_time: String,
    /// 商标国际分类.
    pub international_class: String,
    /// 商标注册人.
    pub holder: String,
    /// 商标许可使用授权书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// 商标授权有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_begin_time: Option<String>,
    /// 商标授权有效期结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_end_time: Option<String>,
    /// 商标注册证列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_list: Option<Vec<String>>,
    /// 商标许可使用授权书列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_list: Option<Vec<String>>,
}

/// Logo商标注册证.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct LogoTrademarkRegistrationCertificate {
    /// Logo商标注册证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
    /// Logo商标名称.
    pub name: String,
    /// Logo商标注册号.
    pub number: String,
    /// Logo商标有效期开始时间.
    pub valid_begin_time: String,
    /// Logo商标有效期结束时间.
    pub valid_end_time: String,
    /// Logo商标国际分类.
    pub international_class: String,
    /// Logo商标注册人.
    pub holder: String,
    /// Logo商标许可使用授权书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// Logo商标授权有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_begin_time: Option<String>,
    /// Logo商标授权有效期结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_end_time: Option<String>,
    /// Logo商标注册证列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_list: Option<Vec<String>>,
    /// Logo商标许可使用授权书列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_list: Option<Vec<String>>,
}

/// What [`Applyments::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 业务申请编号.
    pub business_code: String,
}

crate::answer! {
    PostAnswer {
        required applyment_id "applyment_id",
        required business_code "business_code",
    }
}

impl Request for PostRequest {}
