// Written by `cargo xtask codegen` from spec/; do not edit.
//! `ENTRUST.RELEASE`: 教育续费通用户解约成功通知
//!
//! A contract of 教育续费通 is ended. Its fields of an order belong to another notification and are left out here.
//!
//! a URL given when applying for the product
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012286235>, <https://pay.weixin.qq.com/doc/v3/partner/4012160192>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "ENTRUST.RELEASE";

/// The decrypted content of `ENTRUST.RELEASE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商AppID: the service provider's, or the merchant's own in direct mode.
    pub appid: String,
    /// 服务商商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号: partner mode only.
    pub sub_mchid: Option<String>,
    /// 子商户AppID: partner mode only.
    pub sub_appid: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户在子商户AppID下的标识: partner mode only.
    pub sub_openid: Option<String>,
    /// 签约模板号: the contract template: a text in this family.
    pub plan_id: Option<String>,
    /// 签约信息.
    pub contract_information: Option<ContractInformation>,
}

crate::answer! {
    Resource {
        required appid "appid",
        optional sp_mchid "sp_mchid",
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        optional openid "openid",
        optional sub_openid "sub_openid",
        optional plan_id "plan_id",
        optional contract_information "contract_information",
    }
}

/// 签约信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContractInformation {
    /// 签约协议号.
    pub contract_id: Option<String>,
    /// 签约状态: `ADD`: in force, `DELETE`: ended; one of `ADD`, `DELETE`.
    pub contract_status: Option<ContractStatus>,
    /// 签约时间: a time of RFC 3339.
    pub create_time: Option<String>,
}

crate::answer! {
    ContractInformation {
        optional contract_id "contract_id",
        optional contract_status "contract_status",
        optional create_time "create_time",
    }
}

crate::open_enum! {
/// 签约状态.
    ContractStatus {
    Add = "ADD",
    Delete = "DELETE",
    }
}
