// Written by `cargo xtask codegen` from spec/; do not edit.
//! `ENTRUST.TERMINATE`: 委托代扣解约成功通知
//!
//! A contract has ended, whoever ended it. The page says only that all tries are over within 4 hours; the gaps are those of the global family. What a password-exempt contract (免密支付) sends is on no page; assumed to be this, with the fields of its query.
//!
//! the termination URL of the template (解约回调地址); a service provider has one for all its sub-merchants
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012160323>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "ENTRUST.TERMINATE";

/// The decrypted content of `ENTRUST.TERMINATE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 委托代扣协议ID.
    pub contract_id: String,
    /// 服务商商户号: partner mode only.
    pub sp_mchid: Option<String>,
    /// 服务商AppID: partner mode only.
    pub sp_appid: Option<String>,
    /// 子商户号: partner mode only.
    pub sub_mchid: Option<String>,
    /// 子商户AppID: partner mode only, and not always.
    pub sub_appid: Option<String>,
    /// 委托代扣协议模板ID: assumed: password-exempt contracts (免密支付) have none; at least 1.
    pub plan_id: Option<i64>,
    /// 商户侧的签约协议号.
    pub out_contract_code: String,
    /// 签约用户的名称: name shown on the signing page.
    pub contract_display_account: Option<String>,
    /// 委托代扣协议状态: one of `SIGNED`, `TERMINATED`.
    pub contract_state: ContractState,
    /// 协议签署时间: a time of RFC 3339.
    pub contract_signed_time: String,
    /// 协议到期时间: assumed: password-exempt contracts (免密支付) have none; a time of RFC 3339.
    pub contract_expired_time: Option<String>,
    /// 用户在服务商AppID下的标识: partner mode only.
    pub sp_openid: Option<String>,
    /// 用户在子商户AppID下的标识: partner mode only, and not always.
    pub sub_openid: Option<String>,
    /// 协议解约信息: how it ended.
    pub contract_terminate_info: ContractTerminateInfo,
    /// 预约扣费场景的预约信息: only with templates of type 预约扣费.
    pub deduct_schedule: Option<DeductSchedule>,
    /// 商户号: direct mode only.
    pub mchid: Option<String>,
    /// 商户AppID: direct mode only.
    pub appid: Option<String>,
    /// 用户标识: direct mode only.
    pub openid: Option<String>,
    /// 商户侧用户标识: only when the pre-sign sent one.
    pub out_user_code: Option<String>,
    /// 免密支付服务ID: assumed: only of password-exempt contracts (免密支付); at least 1.
    pub service_id: Option<i64>,
}

crate::answer! {
    Resource {
        required contract_id "contract_id",
        optional sp_mchid "sp_mchid",
        optional sp_appid "sp_appid",
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        optional plan_id "plan_id",
        required out_contract_code "out_contract_code",
        optional contract_display_account "contract_display_account",
        required contract_state "contract_state",
        required contract_signed_time "contract_signed_time",
        optional contract_expired_time "contract_expired_time",
        optional sp_openid "sp_openid",
        optional sub_openid "sub_openid",
        required contract_terminate_info "contract_terminate_info",
        optional deduct_schedule "deduct_schedule",
        optional mchid "mchid",
        optional appid "appid",
        optional openid "openid",
        optional out_user_code "out_user_code",
        optional service_id "service_id",
    }
}

crate::open_enum! {
/// 委托代扣协议状态.
    ContractState {
    Signed = "SIGNED",
    Terminated = "TERMINATED",
    }
}

pub use crate::webhooks::entrust::sign::ContractTerminateInfo;

pub use crate::webhooks::entrust::sign::ContractTerminationMode;

pub use crate::webhooks::entrust::sign::DeductSchedule;

pub use crate::webhooks::entrust::sign::EstimatedDeductAmount;

pub use crate::webhooks::entrust::sign::Currency;

pub use crate::webhooks::entrust::sign::ScheduleState;

pub use crate::webhooks::entrust::sign::ScheduledAmount;

pub use crate::webhooks::entrust::sign::DeductAmount;
