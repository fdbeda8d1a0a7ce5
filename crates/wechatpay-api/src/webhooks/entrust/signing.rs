// Written by `cargo xtask codegen` from spec/; do not edit.
//! `ENTRUST.SIGNING`: 教育续费通用户签约成功通知
//!
//! A contract of 教育续费通 is in force. Its fields of an order belong to another notification and are left out here.
//!
//! a URL given when applying for the product
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012286235>, <https://pay.weixin.qq.com/doc/v3/partner/4012160192>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "ENTRUST.SIGNING";

/// The decrypted content of `ENTRUST.SIGNING`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商AppID: the service provider's, or the merchant's own in direct mode.
    pub appid: String,
    /// 用户标识.
    pub openid: Option<String>,
    /// 签约模板号: the contract template: a text in this family.
    pub plan_id: Option<String>,
    /// 签约信息.
    pub contract_information: Option<ContractInformation>,
    /// 服务商商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号: partner mode only.
    pub sub_mchid: Option<String>,
    /// 子商户AppID: partner mode only.
    pub sub_appid: Option<String>,
    /// 用户在子商户AppID下的标识: partner mode only.
    pub sub_openid: Option<String>,
}

crate::answer! {
    Resource {
        required appid "appid",
        optional openid "openid",
        optional plan_id "plan_id",
        optional contract_information "contract_information",
        optional sp_mchid "sp_mchid",
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        optional sub_openid "sub_openid",
    }
}

pub use crate::webhooks::entrust::release::ContractInformation;

pub use crate::webhooks::entrust::release::ContractStatus;
