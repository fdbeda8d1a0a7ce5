// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchants/{sub_mchid}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/merchants/{sub_mchid}`
///
/// `GET`: 查询子商户（融合钱包）, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013025092>.
///
/// `PATCH`: 修改子商户（融合钱包）, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013025096>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询子商户（融合钱包）: `GET /v3/global/merchants/{sub_mchid}`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013025092>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_MERCHANTS_SUB_MCHID, query)
    }

    /// 修改子商户（融合钱包）: `PATCH /v3/global/merchants/{sub_mchid}`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013025096>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::PATCH_MERCHANTS_SUB_MCHID, body)
    }
}

/// What [`SubMchid::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 机构appid.
    pub sp_appid: String,
    /// 机构商户号.
    pub sp_mchid: String,
}

/// What [`SubMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户全称.
    pub name: String,
    /// 子商户简称.
    pub shortname: String,
    /// 公司联系方式.
    pub office_phone: String,
    /// 册国家或区域.
    pub merchant_country_code: String,
    /// 类目.
    pub business_category: i64,
    /// 联系人信息.
    pub contact: Option<Contact>,
    /// `merchant_type`: one of `ENTERPRISE`, `INDIVIDUAL`.
    pub merchant_type: Option<MerchantType>,
    /// 公司注册文件编号.
    pub registration_certificate_number: Option<String>,
    /// 公司注册文件过期时间.
    pub registration_certificate_date: Option<String>,
    /// 子商户结算账户.
    pub settlement_bank_number: Option<String>,
    /// 业务信息.
    pub business: Option<Business>,
    /// 董事信息.
    pub director: Option<Director>,
    /// 负责人信息.
    pub principal: Option<Principal>,
    /// H5支付权限详情.
    pub h5_payment: Option<H5Payment>,
    /// 子商户状态信息.
    pub sub_merchant_state: Option<SubMerchantState>,
    /// 附加信息.
    pub attach: Option<String>,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        required name "name",
        required shortname "shortname",
        required office_phone "office_phone",
        required merchant_country_code "merchant_country_code",
        required business_category "business_category",
        optional contact "contact",
        optional merchant_type "merchant_type",
        optional registration_certificate_number "registration_certificate_number",
        optional registration_certificate_date "registration_certificate_date",
        optional settlement_bank_number "settlement_bank_number",
        optional business "business",
        optional director "director",
        optional principal "principal",
        optional h5_payment "h5_payment",
        optional sub_merchant_state "sub_merchant_state",
        optional attach "attach",
    }
}

/// 联系人信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// 联系人名称: decrypted by the client.
    pub name: Option<crate::Sensitive>,
    /// 联系人电话: decrypted by the client.
    pub phone: Option<crate::Sensitive>,
    /// 联系人邮箱: decrypted by the client.
    pub email: Option<crate::Sensitive>,
}

crate::answer! {
    Contact {
        optional name "name",
        optional phone "phone",
        optional email "email",
    }
}

pub use crate::v3::global::merchants::MerchantType;

/// 业务信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Business {
    /// `business_type`: one of `ONLINE`, `OFFLINE`, `BOTH`.
    pub business_type: Option<BusinessType>,
    /// APP下载地址.
    pub app_download: Option<String>,
    /// 业务网站.
    pub website: Option<String>,
    /// 公众号.
    pub office_account: Option<String>,
    /// 小程序.
    pub mini_program: Option<String>,
    /// 门店地址.
    pub store_address: Option<String>,
    /// MCC码.
    pub mcc: Option<String>,
}

crate::answer! {
    Business {
        optional business_type "business_type",
        optional app_download "app_download",
        optional website "website",
        optional office_account "office_account",
        optional mini_program "mini_program",
        optional store_address "store_address",
        optional mcc "mcc",
    }
}

pub use crate::v3::global::merchants::BusinessType;

/// 董事信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Director {
    /// 董事姓名.
    pub name: Option<String>,
    /// 董事证件号码.
    pub number: Option<String>,
}

crate::answer! {
    Director {
        optional name "name",
        optional number "number",
    }
}

/// 负责人信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Principal {
    /// 负责人姓名.
    pub name: Option<String>,
    /// 负责人证件号码.
    pub number: Option<String>,
}

crate::answer! {
    Principal {
        optional name "name",
        optional number "number",
    }
}

/// H5支付权限详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct H5Payment {
    /// H5驳回详情.
    pub audit_reject_detail: Option<String>,
    /// `h5_authorization_state`: one of `APPROVED`, `UNAUTHORIZED`, `UNDER_REVIEW`, `REJECTED`, `UNDER_PUNISHMENT`, `APPLICATION_FAILED`.
    pub h5_authorization_state: Option<H5AuthorizationState>,
}

crate::answer! {
    H5Payment {
        optional audit_reject_detail "audit_reject_detail",
        optional h5_authorization_state "h5_authorization_state",
    }
}

pub use crate::v3::global::merchants::H5AuthorizationState;

/// 子商户状态信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubMerchantState {
    /// `sub_merchant_status`: one of `OPERATING`, `PENDING`, `DEACTIVATED`, `CLOSED`, `INCOMPLETE_APPLICATION`.
    pub sub_merchant_status: Option<SubMerchantStatus>,
    /// `application_status`: one of `INCOMPLETE_APPLICATION`, `UNDER_REVIEW`, `REJECTED`.
    pub application_status: Option<ApplicationStatus>,
    /// 子商户入驻驳回详情.
    pub application_reject_detail: Option<ApplicationRejectDetail>,
}

crate::answer! {
    SubMerchantState {
        optional sub_merchant_status "sub_merchant_status",
        optional application_status "application_status",
        optional application_reject_detail "application_reject_detail",
    }
}

crate::open_enum! {
/// `sub_merchant_status`.
    SubMerchantStatus {
    Operating = "OPERATING",
    Pending = "PENDING",
    Deactivated = "DEACTIVATED",
    Closed = "CLOSED",
    IncompleteApplication = "INCOMPLETE_APPLICATION",
    }
}

crate::open_enum! {
/// `application_status`.
    ApplicationStatus {
    IncompleteApplication = "INCOMPLETE_APPLICATION",
    UnderReview = "UNDER_REVIEW",
    Rejected = "REJECTED",
    }
}

/// 子商户入驻驳回详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationRejectDetail {
    /// 驳回字段.
    pub field: Option<String>,
    /// 驳回原因.
    pub reason: Option<String>,
}

crate::answer! {
    ApplicationRejectDetail {
        optional field "field",
        optional reason "reason",
    }
}

/// What [`SubMchid::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 机构appid.
    pub sp_appid: String,
    /// 机构商户号.
    pub sp_mchid: String,
    /// 子商户全称.
    pub name: String,
    /// 子商户简称.
    pub shortname: String,
    /// 公司电话.
    pub office_phone: String,
    /// 联系人信息.
    pub contact: PatchRequestContact,
    /// 类目.
    pub business_category: i64,
    /// 渠道号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 注册国家或区域.
    pub merchant_country_code: String,
    /// `merchant_type`: one of `ENTERPRISE`, `INDIVIDUAL`.
    pub merchant_type: MerchantType,
    /// 公司注册文件编号.
    pub registration_certificate_number: String,
    /// 公司注册文件过期时间.
    pub registration_certificate_date: String,
    /// 公司注册文件照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_certificate_copy: Option<String>,
    /// 子商户银行结算账户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_bank_number: Option<String>,
    /// 业务信息.
    pub business: PatchRequestBusiness,
    /// 董事信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub director: Option<PatchRequestDirector>,
    /// 负责人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<PatchRequestPrincipal>,
    /// 是否申请H5支付权限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_h5_payment: Option<bool>,
    /// H5支付申请资料资料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_payment_apply_info: Option<H5PaymentApplyInfo>,
}

pub use crate::v3::global::merchants::Contact as PatchRequestContact;

/// 业务信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequestBusiness {
    /// `business_type`: one of `ONLINE`, `OFFLINE`, `BOTH`.
    pub business_type: BusinessType,
    /// APP下载链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_download: Option<String>,
    /// 业务网站.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// 公众号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office_account: Option<String>,
    /// 小程序.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program: Option<String>,
    /// 门店地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<String>,
    /// 门店照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_photos: Option<String>,
    /// MCC码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcc: Option<String>,
}

pub use crate::v3::global::merchants::Director as PatchRequestDirector;

pub use crate::v3::global::merchants::Principal as PatchRequestPrincipal;

/// H5支付申请资料资料.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct H5PaymentApplyInfo {
    /// H5经营网址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
    /// H5支付域名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
}

/// What [`SubMchid::patch`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PatchAnswer {
    /// 子商户号.
    pub sub_mchid: String,
    /// `h5_authorization_state`: one of `APPROVED`, `UNAUTHORIZED`, `UNDER_REVIEW`, `REJECTED`, `UNDER_PUNISHMENT`, `APPLICATION_FAILED`.
    pub h5_authorization_state: Option<H5AuthorizationState>,
}

crate::answer! {
    PatchAnswer {
        required sub_mchid "sub_mchid",
        optional h5_authorization_state "h5_authorization_state",
    }
}

impl Request for GetQuery {}

impl Request for PatchRequest {}
