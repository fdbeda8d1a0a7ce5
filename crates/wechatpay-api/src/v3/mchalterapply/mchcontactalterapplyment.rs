// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply/mchcontactalterapplyment`

pub mod apply_id;
pub mod merchant;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/mchalterapply/mchcontactalterapplyment`
///
/// `POST`: 提交超管变更申请单, see <https://pay.weixin.qq.com/doc/v3/partner/4015617906>.
#[derive(Debug, Clone)]
pub struct Mchcontactalterapplyment<C> {
    at: At<C>,
}

impl<C: Caller> Mchcontactalterapplyment<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/mchalterapply/mchcontactalterapplyment/merchant`
    #[must_use]
    pub fn merchant(&self) -> merchant::Merchant<C> {
        merchant::Merchant::new(self.at.clone())
    }

    /// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
    #[doc(alias = "applyId")]
    #[must_use]
    pub fn apply_id(&self, apply_id: impl std::fmt::Display) -> apply_id::ApplyId<C> {
        apply_id::ApplyId::new(self.at.with("apply_id", apply_id))
    }

    /// 提交超管变更申请单: `POST /v3/mchalterapply/mchcontactalterapplyment`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015617906>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::mchalterapply::POST_MCHCONTACTALTERAPPLYMENT, body)
    }
}

/// What [`Mchcontactalterapplyment::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户号.
    pub merchant_code: String,
    /// 业务申请编号.
    pub out_request_no: String,
    /// 超级管理员信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_info: Option<ContactInfo>,
}

/// 超级管理员信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ContactInfo {
    /// 超级管理员姓名: encrypted by the call.
    pub contact_name: crate::Sensitive,
    /// `contact_id_doc_type`: one of `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    pub contact_id_doc_type: ContactIdDocType,
    /// 超级管理员身份证件号码: encrypted by the call.
    pub contact_id_card_number: crate::Sensitive,
    /// 超级管理员证件正面照片.
    pub contact_id_doc_copy: String,
    /// 超级管理员证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy_back: Option<String>,
    /// 超级管理员证件有效期开始时间.
    pub contact_id_doc_period_begin: String,
    /// 超级管理员证件有效期结束时间.
    pub contact_id_doc_period_end: String,
    /// 业务办理授权函.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_authorization_letter: Option<String>,
    /// 超级管理员手机: encrypted by the call.
    pub mobile_phone: crate::Sensitive,
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

/// What [`Mchcontactalterapplyment::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 申请单号.
    pub apply_id: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional apply_id "apply_id",
    }
}

impl Request for PostRequest {}
