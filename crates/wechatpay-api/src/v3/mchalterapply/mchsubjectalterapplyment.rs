// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply/mchsubjectalterapplyment`

pub mod apply_id;
pub mod merchant;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/mchalterapply/mchsubjectalterapplyment`
///
/// `POST`: 提交资料变更申请单, see <https://pay.weixin.qq.com/doc/v3/partner/4014090649>.
#[derive(Debug, Clone)]
pub struct Mchsubjectalterapplyment<C> {
    at: At<C>,
}

impl<C: Caller> Mchsubjectalterapplyment<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mchalterapply/mchsubjectalterapplyment/merchant`
    #[must_use]
    pub fn merchant(&self) -> merchant::Merchant<C> {
        merchant::Merchant::new(self.at.clone())
    }

    /// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
    #[doc(alias = "applyId")]
    #[must_use]
    pub fn apply_id(&self, apply_id: impl std::fmt::Display) -> apply_id::ApplyId<C> {
        apply_id::ApplyId::new(self.at.with("apply_id", apply_id))
    }

    /// 提交资料变更申请单: `POST /v3/mchalterapply/mchsubjectalterapplyment`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014090649>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::mchalterapply::POST_MCHSUBJECTALTERAPPLYMENT, body)
    }
}

/// What [`Mchsubjectalterapplyment::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户号.
    pub merchant_code: String,
    /// 业务申请编号.
    pub out_request_no: String,
    /// `alter_scope`: one of `ALTER_SCOPE_FULL`, `ALTER_SCOPE_BUSINESS_CERT`, `ALTER_SCOPE_UBO`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alter_scope: Option<AlterScope>,
    /// `organization_type`: one of `SUBJECT_TYPE_ENTERPRISE`, `SUBJECT_TYPE_INSTITUTIONS_CLONED`, `SUBJECT_TYPE_INDIVIDUAL`, `SUBJECT_TYPE_OTHERS`, `SUBJECT_TYPE_GOVERNMENT`, `SUBJECT_TYPE_MICRO`.
    pub organization_type: OrganizationType,
    /// 是否金融机构.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution: Option<bool>,
    /// 营业执照信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_info: Option<BusinessLicenseInfo>,
    /// 登记证书信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_info: Option<CertificateInfo>,
    /// 金融机构许可证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution_info: Option<FinanceInstitutionInfo>,
    /// 法人身份信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_person_info: Option<LegalPersonInfo>,
    /// 最终受益人信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_info_list: Option<Vec<UboInfoList>>,
    /// 补充材料列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addition: Option<Addition>,
}

crate::open_enum! {
/// `alter_scope`.
    AlterScope {
    AlterScopeFull = "ALTER_SCOPE_FULL",
    AlterScopeBusinessCert = "ALTER_SCOPE_BUSINESS_CERT",
    AlterScopeUbo = "ALTER_SCOPE_UBO",
    }
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

/// 营业执照信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BusinessLicenseInfo {
    /// 营业执照注册号.
    pub license_number: String,
    /// 营业执照照片.
    pub license_copy: String,
    /// 商户名称.
    pub merchant_name: String,
    /// 法人姓名.
    pub legal_person: String,
    /// 注册地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_address: Option<String>,
    /// 有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_period_begin: Option<String>,
    /// 有效期结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_period_end: Option<String>,
}

/// 登记证书信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CertificateInfo {
    /// `cert_type`: one of `CERTIFICATE_TYPE_2388`, `CERTIFICATE_TYPE_2389`, `CERTIFICATE_TYPE_2394`, `CERTIFICATE_TYPE_2395`, `CERTIFICATE_TYPE_2396`, `CERTIFICATE_TYPE_2520`, `CERTIFICATE_TYPE_2521`, `CERTIFICATE_TYPE_2522`, `CERTIFICATE_TYPE_2399`, `CERTIFICATE_TYPE_2400`.
    pub cert_type: CertType,
    /// 证书编号.
    pub cert_number: String,
    /// 证书照片.
    pub cert_copy: String,
    /// 商户名称.
    pub merchant_name: String,
    /// 法人姓名.
    pub legal_person: String,
    /// 注册地址.
    pub company_address: String,
    /// 有效期开始时间.
    pub cert_period_begin: String,
    /// 有效期结束时间.
    pub cert_period_end: String,
}

crate::open_enum! {
/// `cert_type`.
    CertType {
    CertificateType2388 = "CERTIFICATE_TYPE_2388",
    CertificateType2389 = "CERTIFICATE_TYPE_2389",
    CertificateType2394 = "CERTIFICATE_TYPE_2394",
    CertificateType2395 = "CERTIFICATE_TYPE_2395",
    CertificateType2396 = "CERTIFICATE_TYPE_2396",
    CertificateType2520 = "CERTIFICATE_TYPE_2520",
    CertificateType2521 = "CERTIFICATE_TYPE_2521",
    CertificateType2522 = "CERTIFICATE_TYPE_2522",
    CertificateType2399 = "CERTIFICATE_TYPE_2399",
    CertificateType2400 = "CERTIFICATE_TYPE_2400",
    }
}

/// 金融机构许可证.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FinanceInstitutionInfo {
    /// `finance_type`: one of `FINANCE_TYPE_BANK_AGENT`, `FINANCE_TYPE_PAYMENT_AGENT`, `FINANCE_TYPE_INSURANCE`, `FINANCE_TYPE_TRADE_AND_SETTLE`, `FINANCE_TYPE_OTHER`.
    pub finance_type: FinanceType,
    /// 金融机构许可证图片.
    pub finance_license_pics: Vec<String>,
}

crate::open_enum! {
/// `finance_type`.
    FinanceType {
    FinanceTypeBankAgent = "FINANCE_TYPE_BANK_AGENT",
    FinanceTypePaymentAgent = "FINANCE_TYPE_PAYMENT_AGENT",
    FinanceTypeInsurance = "FINANCE_TYPE_INSURANCE",
    FinanceTypeTradeAndSettle = "FINANCE_TYPE_TRADE_AND_SETTLE",
    FinanceTypeOther = "FINANCE_TYPE_OTHER",
    }
}

/// 法人身份信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct LegalPersonInfo {
    /// `id_holder_type`: one of `LEGAL`, `SUPER`.
    pub id_holder_type: IdHolderType,
    /// `id_doc_type`: one of `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_type: Option<IdDocType>,
    /// 法定代表人说明函.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_letter_copy: Option<String>,
    /// 证件正面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_front: Option<String>,
    /// 证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_back: Option<String>,
    /// 证件姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_name: Option<crate::Sensitive>,
    /// 证件号码: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_number: Option<crate::Sensitive>,
    /// 证件居住地址: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_address: Option<crate::Sensitive>,
    /// 证件有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_period_begin: Option<String>,
    /// 证件有效期结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_period_end: Option<String>,
    /// 经营者/法人是否为受益人.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_ubo: Option<bool>,
}

crate::open_enum! {
/// `id_holder_type`.
    IdHolderType {
    Legal = "LEGAL",
    Super = "SUPER",
    }
}

crate::open_enum! {
/// `id_doc_type`.
    IdDocType {
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

/// 最终受益人信息列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct UboInfoList {
    /// `id_doc_type`: one of `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    pub id_doc_type: IdDocType,
    /// 证件正面照片.
    pub card_front: String,
    /// 证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_back: Option<String>,
    /// 证件姓名: encrypted by the call.
    pub card_name: crate::Sensitive,
    /// 证件号码: encrypted by the call.
    pub card_number: crate::Sensitive,
    /// 证件居住地址: encrypted by the call.
    pub card_address: crate::Sensitive,
    /// 证件有效期开始时间.
    pub card_period_begin: String,
    /// 证件有效期结束时间.
    pub card_period_end: String,
}

/// 补充材料列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Addition {
    /// 银行开户许可证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_openaccount_license: Option<Vec<String>>,
    /// 开户核准通知书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openaccount_approval: Option<Vec<String>>,
    /// 法人身份辅助证明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_other_prove: Option<Vec<String>>,
    /// 发证机关证明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_prove: Option<Vec<String>>,
    /// 受益所有人补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_prove: Option<Vec<String>>,
}

pub use crate::v3::mchalterapply::mchcontactalterapplyment::PostAnswer;

impl Request for PostRequest {}
