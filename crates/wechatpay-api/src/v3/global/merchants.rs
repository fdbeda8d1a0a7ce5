// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchants`

pub mod sub_mchid;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/merchants`
///
/// `POST`: 子商户进件（融合钱包）, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013025088>.
#[derive(Debug, Clone)]
pub struct Merchants<C> {
    at: At<C>,
}

impl<C: Caller> Merchants<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/merchants/{sub_mchid}`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self, sub_mchid: impl std::fmt::Display) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.with("sub_mchid", sub_mchid))
    }

    /// 子商户进件（融合钱包）: `POST /v3/global/merchants`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013025088>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_MERCHANTS, body)
    }
}

/// What [`Merchants::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
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
    pub contact: Contact,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_certificate_number: Option<String>,
    /// 公司注册文件过期时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_certificate_date: Option<String>,
    /// 公司注册文件照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_certificate_copy: Option<String>,
    /// 子商户银行结算账户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_bank_number: Option<String>,
    /// 业务信息.
    pub business: Business,
    /// 董事信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub director: Option<Director>,
    /// 负责人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<Principal>,
    /// 是否申请H5支付权限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_h5_payment: Option<bool>,
    /// H5申请资料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_payment_apply_info: Option<H5PaymentApplyInfo>,
    /// 附加信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
}

/// 联系人信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Contact {
    /// 联系人名称: encrypted by the call.
    pub name: crate::Sensitive,
    /// 联系人电话: encrypted by the call.
    pub phone: crate::Sensitive,
    /// 联系人邮箱: encrypted by the call.
    pub email: crate::Sensitive,
}

crate::open_enum! {
/// `merchant_type`.
    MerchantType {
    Enterprise = "ENTERPRISE",
    Individual = "INDIVIDUAL",
    }
}

/// 业务信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Business {
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
    /// `store_photos`.
    #[serde(serialize_with = "crate::encoded::option::serialize", skip_serializing_if = "Option::is_none")]
    pub store_photos: Option<StorePhotos>,
    /// MCC码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcc: Option<String>,
}

crate::open_enum! {
/// `business_type`.
    BusinessType {
    Online = "ONLINE",
    Offline = "OFFLINE",
    Both = "BOTH",
    }
}

/// `store_photos`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StorePhotos {
    /// 媒体文件MediaId列表.
    pub media_id: Vec<String>,
}

/// 董事信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Director {
    /// 董事姓名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 董事证件号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

/// 负责人信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Principal {
    /// 负责人姓名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 负责人证件号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

/// H5申请资料.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct H5PaymentApplyInfo {
    /// H5经营网址.
    pub h5_website_url: String,
    /// 拉起H5支付的域名.
    pub domains: Vec<String>,
}

/// What [`Merchants::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 子商户号.
    pub sub_mchid: String,
    /// `verification_status`: one of `Approved`.
    pub verification_status: Option<VerificationStatus>,
    /// 验证状态描述.
    pub description: Option<String>,
    /// `h5_authorization_state`: one of `APPROVED`, `UNAUTHORIZED`, `UNDER_REVIEW`, `REJECTED`, `UNDER_PUNISHMENT`, `APPLICATION_FAILED`.
    pub h5_authorization_state: Option<H5AuthorizationState>,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        optional verification_status "verification_status",
        optional description "description",
        optional h5_authorization_state "h5_authorization_state",
    }
}

crate::open_enum! {
/// `verification_status`.
    VerificationStatus {
    Approved = "Approved",
    }
}

crate::open_enum! {
/// `h5_authorization_state`.
    H5AuthorizationState {
    Approved = "APPROVED",
    Unauthorized = "UNAUTHORIZED",
    UnderReview = "UNDER_REVIEW",
    Rejected = "REJECTED",
    UnderPunishment = "UNDER_PUNISHMENT",
    ApplicationFailed = "APPLICATION_FAILED",
    }
}

impl Request for PostRequest {}
