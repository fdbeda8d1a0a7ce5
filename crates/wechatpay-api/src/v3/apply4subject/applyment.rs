// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4subject/applyment`

pub mod applyment_id;
pub mod business_code;
pub mod merchants;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/apply4subject/applyment`
///
/// `POST`: 提交商户开户意愿申请单, see <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml>.
///
/// `GET`: 查询商户开户意愿申请单审核结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012697715>.
#[derive(Debug, Clone)]
pub struct Applyment<C> {
    at: At<C>,
}

impl<C: Caller> Applyment<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/apply4subject/applyment/merchants`
    #[must_use]
    pub fn merchants(&self) -> merchants::Merchants<C> {
        merchants::Merchants::new(self.at.clone())
    }

    /// `/v3/apply4subject/applyment/{applyment_id}`
    #[doc(alias = "applymentId")]
    #[must_use]
    pub fn applyment_id(&self, applyment_id: impl std::fmt::Display) -> applyment_id::ApplymentId<C> {
        applyment_id::ApplymentId::new(self.at.with("applyment_id", applyment_id))
    }

    /// `/v3/apply4subject/applyment/{business_code}`
    #[doc(alias = "businessCode")]
    #[must_use]
    pub fn business_code(&self, business_code: impl std::fmt::Display) -> business_code::BusinessCode<C> {
        business_code::BusinessCode::new(self.at.with("business_code", business_code))
    }

    /// 提交商户开户意愿申请单: `POST /v3/apply4subject/applyment`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml>.
    pub fn post(&self, query: &impl JsonOr<PostQuery>, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.query_json(&wechatpay_spec::table::v3::apply4subject::POST_APPLYMENT, query, body)
    }

    /// 查询商户开户意愿申请单审核结果: `GET /v3/apply4subject/applyment`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012697715>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::apply4subject::GET_APPLYMENT, query)
    }
}

/// What [`Applyment::post`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostQuery {
    /// 渠道商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
}

/// What [`Applyment::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 业务申请编号.
    pub business_code: String,
    /// 联系人信息.
    pub contact_info: ContactInfo,
    /// 主体信息.
    pub subject_info: SubjectInfo,
    /// 法人身份信息.
    pub identification_info: IdentificationInfo,
    /// 最终受益人信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_info_list: Option<Vec<UboInfoList>>,
    /// 补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addition_info: Option<AdditionInfo>,
}

/// 联系人信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ContactInfo {
    /// `contact_type`: one of `LEGAL`, `SUPER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_type: Option<ContactType>,
    /// 联系人姓名: encrypted by the call.
    pub name: crate::Sensitive,
    /// `contact_id_doc_type`: one of `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_type: Option<ContactIdDocType>,
    /// 联系人身份证号码: encrypted by the call.
    pub id_card_number: crate::Sensitive,
    /// 联系人证件正面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy: Option<String>,
    /// 联系人证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy_back: Option<String>,
    /// 联系人证件有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_period_begin: Option<String>,
    /// 联系人证件有效期结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_period_end: Option<String>,
    /// 业务办理授权函.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_authorization_letter: Option<String>,
    /// 联系人手机号: encrypted by the call.
    pub mobile: crate::Sensitive,
}

crate::open_enum! {
/// `contact_type`.
    ContactType {
    Legal = "LEGAL",
    Super = "SUPER",
    }
}

crate::open_enum! {
/// `contact_id_doc_type`.
    ContactIdDocType {
    IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
    IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
    IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
    IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
    IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
    IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
    IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
    IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

/// 主体信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubjectInfo {
    /// `subject_type`: one of `SUBJECT_TYPE_INDIVIDUAL`, `SUBJECT_TYPE_ENTERPRISE`, `SUBJECT_TYPE_INSTITUTIONS`, `SUBJECT_TYPE_OTHERS`, `SUBJECT_TYPE_MICRO`, `SUBJECT_TYPE_GOVERNMENT`, `SUBJECT_TYPE_INSTITUTIONS_CLONED`.
    pub subject_type: SubjectType,
    /// 是否金融机构.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_finance_institution: Option<bool>,
    /// 营业执照.
    pub business_license_info: BusinessLicenseInfo,
    /// 登记证书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_info: Option<CertificateInfo>,
    /// 单位证明函照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_prove_copy: Option<String>,
    /// 辅助证明材料信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assist_prove_info: Option<AssistProveInfo>,
    /// 经营许可证信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_operation_info: Option<Vec<SpecialOperationInfo>>,
    /// 金融机构许可证信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution_info: Option<FinanceInstitutionInfo>,
}

crate::open_enum! {
/// `subject_type`.
    SubjectType {
    SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
    SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
    SubjectTypeInstitutions = "SUBJECT_TYPE_INSTITUTIONS",
    SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
    SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
    SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
    SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    }
}

/// 营业执照.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BusinessLicenseInfo {
    /// 营业执照注册号.
    pub licence_number: String,
    /// 营业执照照片.
    pub licence_copy: String,
    /// 商户名称.
    pub merchant_name: String,
    /// 法人姓名.
    pub legal_person: String,
    /// 注册地址.
    pub company_address: String,
    /// `licence_valid_date`.
    #[serde(serialize_with = "crate::encoded::serialize")]
    pub licence_valid_date: LicenceValidDate,
}

/// `licence_valid_date`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct LicenceValidDate {
    /// 岂止日期.
    pub period: Vec<String>,
}

/// 登记证书.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CertificateInfo {
    /// `cert_type`: one of `CERTIFICATE_TYPE_2388`, `CERTIFICATE_TYPE_2389`, `CERTIFICATE_TYPE_2390`, `CERTIFICATE_TYPE_2391`, `CERTIFICATE_TYPE_2392`, `CERTIFICATE_TYPE_2393`, `CERTIFICATE_TYPE_2394`, `CERTIFICATE_TYPE_2395`, `CERTIFICATE_TYPE_2396`, `CERTIFICATE_TYPE_2399`, `CERTIFICATE_TYPE_2400`, `CERTIFICATE_TYPE_2520`, `CERTIFICATE_TYPE_2521`, `CERTIFICATE_TYPE_2522`.
    pub cert_type: CertType,
    /// 证书编号.
    pub cert_number: String,
    /// 登记证书照片.
    pub cert_copy: String,
    /// 商户名称.
    pub merchant_name: String,
    /// 法人姓名.
    pub legal_person: String,
    /// 注册地址.
    pub company_address: String,
    /// `cert_valid_date`.
    #[serde(serialize_with = "crate::encoded::serialize")]
    pub cert_valid_date: CertValidDate,
}

crate::open_enum! {
/// `cert_type`.
    CertType {
    CertificateType2388 = "CERTIFICATE_TYPE_2388",
    CertificateType2389 = "CERTIFICATE_TYPE_2389",
    CertificateType2390 = "CERTIFICATE_TYPE_2390",
    CertificateType2391 = "CERTIFICATE_TYPE_2391",
    CertificateType2392 = "CERTIFICATE_TYPE_2392",
    CertificateType2393 = "CERTIFICATE_TYPE_2393",
    CertificateType2394 = "CERTIFICATE_TYPE_2394",
    CertificateType2395 = "CERTIFICATE_TYPE_2395",
    CertificateType2396 = "CERTIFICATE_TYPE_2396",
    CertificateType2399 = "CERTIFICATE_TYPE_2399",
    CertificateType2400 = "CERTIFICATE_TYPE_2400",
    CertificateType2520 = "CERTIFICATE_TYPE_2520",
    CertificateType2521 = "CERTIFICATE_TYPE_2521",
    CertificateType2522 = "CERTIFICATE_TYPE_2522",
    }
}

/// `cert_valid_date`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CertValidDate {
    /// 岂止日期.
    pub period: Vec<String>,
}

/// 辅助证明材料信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AssistProveInfo {
    /// `micro_biz_type`: one of `MICRO_TYPE_STORE`, `MICRO_TYPE_MOBILE`, `MICRO_TYPE_ONLINE`.
    pub micro_biz_type: MicroBizType,
    /// 门店名称.
    pub store_name: String,
    /// 门店省市编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address_code: Option<String>,
    /// 门店地址.
    pub store_address: String,
    /// 门店门头照片.
    pub store_header_copy: String,
    /// 店内环境照片.
    pub store_indoor_copy: String,
}

crate::open_enum! {
/// `micro_biz_type`.
    MicroBizType {
    MicroTypeStore = "MICRO_TYPE_STORE",
    MicroTypeMobile = "MICRO_TYPE_MOBILE",
    MicroTypeOnline = "MICRO_TYPE_ONLINE",
    }
}

/// 经营许可证信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SpecialOperationInfo {
    /// `category_id`: one of `44`, `33`, `22`, `41`, `42`, `49`, `50`, `51`, `36`, `54`, `55`, `32`, `52`.
    pub category_id: i64,
    /// 店内环境照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_indoor_copy: Option<Vec<String>>,
}

/// 金融机构许可证信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FinanceInstitutionInfo {
    /// `finance_type`: one of `BANK_AGENT`, `PAYMENT_AGENT`, `INSURANCE`, `TRADE_AND_SETTLE`, `OTHER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_type: Option<String>,
    /// 金融机构许可证图片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_license_pics: Option<Vec<String>>,
}

/// 法人身份信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct IdentificationInfo {
    /// `id_holder_type`: one of `LEGAL`, `SUPER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_holder_type: Option<IdHolderType>,
    /// `identification_type`: one of `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    pub identification_type: IdentificationType,
    /// 法定代表人说明函.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_letter_copy: Option<String>,
    /// 证件姓名: encrypted by the call.
    pub identification_name: crate::Sensitive,
    /// 证件号码: encrypted by the call.
    pub identification_number: crate::Sensitive,
    /// `identification_valid_date`.
    #[serde(serialize_with = "crate::encoded::serialize")]
    pub identification_valid_date: IdentificationValidDate,
    /// 证件居住地址: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_address: Option<crate::Sensitive>,
    /// 证件正面照片.
    pub identification_front_copy: String,
    /// 证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_back_copy: Option<String>,
    /// 经营者/法人是否为受益人.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<bool>,
}

crate::open_enum! {
/// `id_holder_type`.
    IdHolderType {
    Legal = "LEGAL",
    Super = "SUPER",
    }
}

crate::open_enum! {
/// `identification_type`.
    IdentificationType {
    IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
    IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
    IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
    IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
    IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
    IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
    IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
    IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

/// `identification_valid_date`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct IdentificationValidDate {
    /// 岂止日期.
    pub period: Vec<String>,
}

/// 最终受益人信息列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct UboInfoList {
    /// `ubo_id_doc_type`: one of `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    pub ubo_id_doc_type: UboIdDocType,
    /// 证件正面照片.
    pub ubo_id_doc_copy: String,
    /// 证件反面照片.
    pub ubo_id_doc_copy_back: String,
    /// 证件姓名: encrypted by the call.
    pub ubo_id_doc_name: crate::Sensitive,
    /// 证件号码: encrypted by the call.
    pub ubo_id_doc_number: crate::Sensitive,
    /// 证件居住地址: encrypted by the call.
    pub ubo_id_doc_address: crate::Sensitive,
    /// 证件有效期开始时间.
    pub ubo_period_begin: String,
    /// 证件有效期结束时间.
    pub ubo_period_end: String,
}

crate::open_enum! {
/// `ubo_id_doc_type`.
    UboIdDocType {
    IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
    IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
    IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
    IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
    IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
    IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
    IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
    IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

/// 补充材料.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AdditionInfo {
    /// 待确认商户号列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_mchid_list: Option<Vec<String>>,
}

/// What [`Applyment::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付申请单号.
    pub applyment_id: i64,
}

crate::answer! {
    PostAnswer {
        required applyment_id "applyment_id",
    }
}

/// What [`Applyment::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 申请单编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
    /// 业务申请编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_code: Option<String>,
}

/// What [`Applyment::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// `applyment_state`: one of `APPLYMENT_STATE_WAITTING_FOR_AUDIT`, `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`, `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`, `APPLYMENT_STATE_PASSED`, `APPLYMENT_STATE_FREEZED`, `APPLYMENT_STATE_EDITTING`, `APPLYMENT_STATE_AUDITING`, `APPLYMENT_STATE_REJECTED`, `APPLYMENT_STATE_TO_BE_CONFIRMED`, `APPLYMENT_STATE_TO_BE_SIGNED`, `APPLYMENT_STATE_SIGNING`, `APPLYMENT_STATE_FINISHED`, `APPLYMENT_STATE_CANCELED`.
    pub applyment_state: ApplymentState,
    /// 小程序码图片.
    pub qrcode_data: Option<String>,
    /// 驳回参数.
    pub reject_param: Option<String>,
    /// 驳回原因.
    pub reject_reason: Option<String>,
}

crate::answer! {
    GetAnswer {
        required applyment_state "applyment_state",
        optional qrcode_data "qrcode_data",
        optional reject_param "reject_param",
        optional reject_reason "reject_reason",
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

impl Request for PostQuery {}

impl Request for PostRequest {}

impl Request for GetQuery {}
