// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/applyments/submit-account-hosting-applyment`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/applyments/submit-account-hosting-applyment`
///
/// `POST`: 提交申请单, see <https://pay.weixin.qq.com/doc/v3/partner/4015616688>.
#[derive(Debug, Clone)]
pub struct SubmitAccountHostingApplyment<C> {
    at: At<C>,
}

impl<C: Caller> SubmitAccountHostingApplyment<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 提交申请单: `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015616688>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_APPLYMENTS_SUBMIT_ACCOUNT_HOSTING_APPLYMENT, body)
    }
}

/// What [`SubmitAccountHostingApplyment::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 业务申请编号.
    pub out_request_no: String,
    /// `organization_type`: one of `2401`, `2500`, `4`, `2`, `3`, `2502`, `1708`.
    pub organization_type: String,
    /// 是否金融机构.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution: Option<bool>,
    /// 营业执照/登记证书信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_info: Option<BusinessLicenseInfo>,
    /// 金融机构许可证信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution_info: Option<FinanceInstitutionInfo>,
    /// `id_holder_type`: one of `LEGAL`, `SUPER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_holder_type: Option<IdHolderType>,
    /// `id_doc_type`: one of `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_type: Option<IdDocType>,
    /// 法定代表人说明函.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_letter_copy: Option<String>,
    /// 经营者/法人身份证信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_info: Option<IdCardInfo>,
    /// 经营者/法人其他类型证件信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_info: Option<IdDocInfo>,
    /// 最终受益人信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_info_list: Option<Vec<UboInfoList>>,
    /// 结算银行账户.
    pub account_info: AccountInfo,
    /// 超级管理员信息.
    pub contact_info: ContactInfo,
    /// 店铺信息.
    pub sales_scene_info: SalesSceneInfo,
    /// 结算规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_info: Option<SettlementInfo>,
    /// 商户简称.
    pub merchant_shortname: String,
    /// 特殊资质.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualifications: Option<Vec<String>>,
    /// 补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_addition_pics: Option<Vec<String>>,
    /// 补充说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_addition_desc: Option<Vec<String>>,
    /// 是否走平台代理签约和代理核身入驻模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_sign_verify_mode: Option<bool>,
    /// 法人影印件信息辅助填写的平台声明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_complete_statement: Option<String>,
}

/// 营业执照/登记证书信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BusinessLicenseInfo {
    /// `cert_type`: one of `CERTIFICATE_TYPE_2388`, `CERTIFICATE_TYPE_2389`, `CERTIFICATE_TYPE_2390`, `CERTIFICATE_TYPE_2391`, `CERTIFICATE_TYPE_2392`, `CERTIFICATE_TYPE_2393`, `CERTIFICATE_TYPE_2394`, `CERTIFICATE_TYPE_2395`, `CERTIFICATE_TYPE_2396`, `CERTIFICATE_TYPE_2399`, `CERTIFICATE_TYPE_2400`, `CERTIFICATE_TYPE_2520`, `CERTIFICATE_TYPE_2521`, `CERTIFICATE_TYPE_2522`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cert_type: Option<CertType>,
    /// 证件扫描件.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_copy: Option<String>,
    /// 证件注册号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_number: Option<String>,
    /// 商户名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<String>,
    /// 经营者/法定代表人姓名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_person: Option<String>,
    /// 注册地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_address: Option<String>,
    /// `business_time`.
    #[serde(serialize_with = "crate::encoded::option::serialize", skip_serializing_if = "Option::is_none")]
    pub business_time: Option<BusinessTime>,
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

/// `business_time`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BusinessTime {
    /// 岂止日期.
    pub period: Vec<String>,
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

crate::open_enum! {
/// `id_holder_type`.
    IdHolderType {
    Legal = "LEGAL",
    Super = "SUPER",
    }
}

pub use crate::v3::ecommerce::account::apply_cancel_withdraw::IdDocType;

/// 经营者/法人身份证信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct IdCardInfo {
    /// 身份证人像面照片.
    pub id_card_copy: String,
    /// 身份证国徽面照片.
    pub id_card_national: String,
    /// 身份证姓名: encrypted by the call.
    pub id_card_name: crate::Sensitive,
    /// 身份证号码: encrypted by the call.
    pub id_card_number: crate::Sensitive,
    /// 身份证有效期开始时间.
    pub id_card_valid_time_begin: String,
    /// 身份证有效期结束时间.
    pub id_card_valid_time: String,
}

/// 经营者/法人其他类型证件信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct IdDocInfo {
    /// 证件姓名: encrypted by the call.
    pub id_doc_name: crate::Sensitive,
    /// 证件号码: encrypted by the call.
    pub id_doc_number: crate::Sensitive,
    /// 证件正面照片.
    pub id_doc_copy: String,
    /// 证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_copy_back: Option<String>,
    /// 证件有效期开始时间.
    pub doc_period_begin: String,
    /// 证件有效期结束时间.
    pub doc_period_end: String,
}

/// 最终受益人信息列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct UboInfoList {
    /// `ubo_id_doc_type`: one of `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_type: Option<UboIdDocType>,
    /// 证件正面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_copy: Option<String>,
    /// 证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_copy_back: Option<String>,
    /// 受益人姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_name: Option<crate::Sensitive>,
    /// 证件号码: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_number: Option<crate::Sensitive>,
    /// 证件居住地址: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_address: Option<crate::Sensitive>,
    /// 证件有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_period_begin: Option<String>,
    /// 证件有效期结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_period_end: Option<String>,
    /// 证件有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_period_begin: Option<String>,
    /// 证件有效期结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_period_end: Option<String>,
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

/// 结算银行账户.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AccountInfo {
    /// `bank_account_type`: one of `74`, `75`.
    pub bank_account_type: String,
    /// 开户银行.
    pub account_bank: String,
    /// 开户名称: encrypted by the call.
    pub account_name: crate::Sensitive,
    /// 开户银行联行号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_branch_id: Option<String>,
    /// 开户银行全称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行帐号: encrypted by the call.
    pub account_number: crate::Sensitive,
}

/// 超级管理员信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ContactInfo {
    /// `contact_type`: one of `65`, `66`.
    pub contact_type: String,
    /// 超级管理员姓名: encrypted by the call.
    pub contact_name: crate::Sensitive,
    /// `contact_id_doc_type`: one of `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_type: Option<ContactIdDocType>,
    /// 超级管理员身份证件号码: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_card_number: Option<crate::Sensitive>,
    /// 超级管理员证件正面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy: Option<String>,
    /// 超级管理员证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy_back: Option<String>,
    /// 超级管理员证件有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_period_begin: Option<String>,
    /// 超级管理员证件有效期结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_period_end: Option<String>,
    /// 业务办理授权函.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_authorization_letter: Option<String>,
    /// 超级管理员证件有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_period_begin: Option<String>,
    /// 超级管理员证件有效期结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_period_end: Option<String>,
    /// 超级管理员手机: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_phone: Option<crate::Sensitive>,
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

/// 店铺信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SalesSceneInfo {
    /// 店铺名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_name: Option<String>,
    /// 店铺链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_url: Option<String>,
    /// 店铺二维码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_qr_code: Option<String>,
    /// 小程序AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_sub_appid: Option<String>,
}

/// 结算规则.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SettlementInfo {
    /// 结算规则ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_id: Option<String>,
    /// 所属行业.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualification_type: Option<String>,
}

pub use crate::v3::ecommerce::applyments::out_request_no::out_request_no::revoke::PostAnswer;

impl Request for PostRequest {}
