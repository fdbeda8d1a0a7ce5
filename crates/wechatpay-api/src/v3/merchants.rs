// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchants`

pub mod sub_mchid;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchants`
///
/// `POST`: 子商户进件（融合钱包）, see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml>.
///
/// `PUT`: 修改子商户（融合钱包）, see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml>.
#[derive(Debug, Clone)]
pub struct Merchants<C> {
    at: At<C>,
}

impl<C: Caller> Merchants<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchants/{sub_mchid}`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self, sub_mchid: impl std::fmt::Display) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.with("sub_mchid", sub_mchid))
    }

    /// 子商户进件（融合钱包）: `POST /v3/merchants`
    ///
    /// Host: <https://api.mch.weixin.qq.com/hk>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchants::POST, body)
    }

    /// 修改子商户（融合钱包）: `PUT /v3/merchants`
    ///
    /// Host: <https://api.mch.weixin.qq.com/hk>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml>.
    pub fn put(&self, body: &impl JsonOr<PutRequest>) -> C::Call<PutAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchants::PUT, body)
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
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        optional verification_status "verification_status",
        optional description "description",
    }
}

crate::open_enum! {
/// `verification_status`.
    VerificationStatus {
    Approved = "Approved",
    }
}

/// What [`Merchants::put`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PutRequest {
    /// 机构appid.
    pub sp_appid: String,
    /// 机构商户号.
    pub sp_mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 子商户全称.
    pub name: String,
    /// 子商户简称.
    pub shortname: String,
    /// 公司电话.
    pub office_phone: String,
    /// 联系人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
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
}

/// What [`Merchants::put`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PutAnswer {
    /// 子商户号.
    pub sub_mchid: String,
}

crate::answer! {
    PutAnswer {
        required sub_mchid "sub_mchid",
    }
}

impl Request for PostRequest {}

impl Request for PutRequest {}
