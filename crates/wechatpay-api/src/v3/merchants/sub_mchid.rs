// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchants/{sub_mchid}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchants/{sub_mchid}`
///
/// `GET`: 查询子商户（融合钱包）, see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询子商户（融合钱包）: `GET /v3/merchants/{sub_mchid}`
    ///
    /// Host: <https://api.mch.weixin.qq.com/hk>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::merchants::GET_SUB_MCHID, query)
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

pub use crate::v3::merchants::MerchantType;

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

pub use crate::v3::merchants::BusinessType;

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

impl Request for GetQuery {}
