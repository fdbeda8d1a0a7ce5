// Written by `cargo xtask codegen` from spec/; do not edit.
//! `PAPAY.TERMINATE`: 跨境/全球-委托代扣成功解约通知
//!
//! A contract has ended, whoever ended it.
//!
//! the termination URL of the template (解约回调地址)
//!
//! Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013015485>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "PAPAY.TERMINATE";

/// The decrypted content of `PAPAY.TERMINATE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户号: direct mode only.
    pub mchid: Option<String>,
    /// 商户侧的签约协议号.
    pub out_contract_code: String,
    /// 商户AppID: direct mode only.
    pub appid: Option<String>,
    /// 用户标识: in institution mode too, as samples show.
    pub openid: Option<String>,
    /// 协议解约方式: who ended it; one of `USER`, `MERCHANT`, `PLATFORM`.
    pub contract_termination_mode: ContractTerminationMode,
    /// 委托代扣协议ID.
    pub contract_id: String,
    /// 委托代扣协议模板ID: at least 1.
    pub plan_id: i64,
    /// 操作时间: a time of RFC 3339.
    pub operate_time: String,
    /// 协议到期时间: only in `PAPAY.SIGN`; a time of RFC 3339.
    pub contract_expired_time: Option<String>,
    /// 机构商户号: institution mode only.
    pub sp_mchid: Option<String>,
    /// 机构AppID: institution mode only.
    pub sp_appid: Option<String>,
    /// 子商户号: institution mode only.
    pub sub_mchid: Option<String>,
    /// 子商户AppID: institution mode only, and not always.
    pub sub_appid: Option<String>,
    /// 用户在机构AppID下的标识: institution mode only, and not always.
    pub sp_openid: Option<String>,
    /// 用户在子商户AppID下的标识: institution mode only, and not always.
    pub sub_openid: Option<String>,
}

crate::answer! {
    Resource {
        optional mchid "mchid",
        required out_contract_code "out_contract_code",
        optional appid "appid",
        optional openid "openid",
        required contract_termination_mode "contract_termination_mode",
        required contract_id "contract_id",
        required plan_id "plan_id",
        required operate_time "operate_time",
        optional contract_expired_time "contract_expired_time",
        optional sp_mchid "sp_mchid",
        optional sp_appid "sp_appid",
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        optional sp_openid "sp_openid",
        optional sub_openid "sub_openid",
    }
}

pub use crate::webhooks::papay::sign::ContractTerminationMode;
