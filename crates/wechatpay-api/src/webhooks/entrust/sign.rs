// Written by `cargo xtask codegen` from spec/; do not edit.
//! `ENTRUST.SIGN`: 委托代扣签约成功通知
//!
//! A contract is in force. Only success is told. The page says only that all tries are over within 4 hours; the gaps are those of the global family. What a password-exempt contract (免密支付) sends is on no page; assumed to be this, with the fields of its query.
//!
//! `contract_notify_url` of the pre-sign
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012160323>, <https://pay.weixin.qq.com/doc/v3/merchant/4016724543>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "ENTRUST.SIGN";

/// The decrypted content of `ENTRUST.SIGN`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户号: direct mode only.
    pub mchid: Option<String>,
    /// 委托代扣协议ID.
    pub contract_id: String,
    /// 商户AppID: direct mode only.
    pub appid: Option<String>,
    /// 委托代扣协议模板ID: assumed: password-exempt contracts (免密支付) have none; at least 1.
    pub plan_id: Option<i64>,
    /// 商户侧的签约协议号.
    pub out_contract_code: String,
    /// 签约用户的名称: name shown on the signing page.
    pub contract_display_account: Option<String>,
    /// 委托代扣协议状态: one of `SIGNED`, `TERMINATED`, `SIGN_FAILED`, `TO_BE_RENEWED`, `TERMINATE_PENDING`.
    pub contract_state: ContractState,
    /// 协议签署时间: a time of RFC 3339.
    pub contract_signed_time: String,
    /// 协议到期时间: assumed: password-exempt contracts (免密支付) have none; a time of RFC 3339.
    pub contract_expired_time: Option<String>,
    /// 用户标识: direct mode only.
    pub openid: Option<String>,
    /// 协议解约信息: only when the contract has ended.
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// 预约扣费场景的预约信息: only with templates of type 预约扣费.
    pub deduct_schedule: Option<DeductSchedule>,
    /// 服务商商户号: partner mode only.
    pub sp_mchid: Option<String>,
    /// 服务商AppID: partner mode only.
    pub sp_appid: Option<String>,
    /// 子商户号: partner mode only.
    pub sub_mchid: Option<String>,
    /// 子商户AppID: partner mode only, and not always.
    pub sub_appid: Option<String>,
    /// 用户在服务商AppID下的标识: partner mode only.
    pub sp_openid: Option<String>,
    /// 用户在子商户AppID下的标识: partner mode only, and not always.
    pub sub_openid: Option<String>,
    /// 商户侧用户标识: only when the pre-sign sent one.
    pub out_user_code: Option<String>,
    /// 免密支付服务ID: assumed: only of password-exempt contracts (免密支付); at least 1.
    pub service_id: Option<i64>,
}

crate::answer! {
    Resource {
        optional mchid "mchid",
        required contract_id "contract_id",
        optional appid "appid",
        optional plan_id "plan_id",
        required out_contract_code "out_contract_code",
        optional contract_display_account "contract_display_account",
        required contract_state "contract_state",
        required contract_signed_time "contract_signed_time",
        optional contract_expired_time "contract_expired_time",
        optional openid "openid",
        optional contract_terminate_info "contract_terminate_info",
        optional deduct_schedule "deduct_schedule",
        optional sp_mchid "sp_mchid",
        optional sp_appid "sp_appid",
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        optional sp_openid "sp_openid",
        optional sub_openid "sub_openid",
        optional out_user_code "out_user_code",
        optional service_id "service_id",
    }
}

crate::open_enum! {
/// 委托代扣协议状态.
    ContractState {
    Signed = "SIGNED",
    Terminated = "TERMINATED",
    SignFailed = "SIGN_FAILED",
    ToBeRenewed = "TO_BE_RENEWED",
    TerminatePending = "TERMINATE_PENDING",
    }
}

/// 协议解约信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// 协议解约方式: who ended it; one of `USER_TERMINATE`, `MCH_API_TERMINATE`, `API`, `WEPAY_WEB_TERMINATE`, `CUSTOMER_SERVICE_TERMINATE`, `SYSTEM_TERMINATE`.
    pub contract_termination_mode: ContractTerminationMode,
    /// 协议解约时间: a time of RFC 3339.
    pub contract_terminated_time: Option<String>,
    /// 解约原因的备注说明.
    pub contract_termination_remark: Option<String>,
}

crate::answer! {
    ContractTerminateInfo {
        required contract_termination_mode "contract_termination_mode",
        optional contract_terminated_time "contract_terminated_time",
        optional contract_termination_remark "contract_termination_remark",
    }
}

crate::open_enum! {
/// 协议解约方式.
    ContractTerminationMode {
    UserTerminate = "USER_TERMINATE",
    MchApiTerminate = "MCH_API_TERMINATE",
    Api = "API",
    WepayWebTerminate = "WEPAY_WEB_TERMINATE",
    CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
    SystemTerminate = "SYSTEM_TERMINATE",
    }
}

/// 预约扣费场景的预约信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeductSchedule {
    /// 预计扣费的日期: `YYYY-MM-DD`, a day in Beijing.
    pub estimated_deduct_date: String,
    /// 预计的扣费金额.
    pub estimated_deduct_amount: EstimatedDeductAmount,
    /// 扣费预约状态: one of `NO_SCHEDULED`, `SCHEDULED`, `PAID`, `EXPIRED`.
    pub schedule_state: ScheduleState,
    /// 已预约的扣费金额信息.
    pub scheduled_amount: Option<ScheduledAmount>,
    /// 实际扣费金额.
    pub deduct_amount: Option<DeductAmount>,
    /// 实际扣费的日期: `YYYY-MM-DD`, a day in Beijing.
    pub deduct_date: Option<String>,
}

crate::answer! {
    DeductSchedule {
        required estimated_deduct_date "estimated_deduct_date",
        required estimated_deduct_amount "estimated_deduct_amount",
        required schedule_state "schedule_state",
        optional scheduled_amount "scheduled_amount",
        optional deduct_amount "deduct_amount",
        optional deduct_date "deduct_date",
    }
}

/// 预计的扣费金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EstimatedDeductAmount {
    /// 总金额: tables say `amount`, samples `total`: read both; in 分 (minor unit).
    pub amount: Option<i64>,
    /// 货币类型: one of `CNY`.
    pub currency: Option<Currency>,
    /// 金额: tables say `amount`, samples `total`: read both; in 分 (minor unit).
    pub total: Option<i64>,
}

crate::answer! {
    EstimatedDeductAmount {
        optional amount "amount",
        optional currency "currency",
        optional total "total",
    }
}

crate::open_enum! {
/// 货币类型.
    Currency {
    Cny = "CNY",
    }
}

crate::open_enum! {
/// 扣费预约状态.
    ScheduleState {
    NoScheduled = "NO_SCHEDULED",
    Scheduled = "SCHEDULED",
    Paid = "PAID",
    Expired = "EXPIRED",
    }
}

/// 已预约的扣费金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ScheduledAmount {
    /// 总金额: tables say `amount`, samples `total`: read both; in 分 (minor unit).
    pub amount: Option<i64>,
    /// 货币类型: one of `CNY`.
    pub currency: Option<Currency>,
    /// 金额: tables say `amount`, samples `total`: read both; in 分 (minor unit).
    pub total: Option<i64>,
}

crate::answer! {
    ScheduledAmount {
        optional amount "amount",
        optional currency "currency",
        optional total "total",
    }
}

/// 实际扣费金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeductAmount {
    /// 总金额: tables say `amount`, samples `total`: read both; in 分 (minor unit).
    pub amount: Option<i64>,
    /// 货币类型: one of `CNY`.
    pub currency: Option<Currency>,
    /// 金额: tables say `amount`, samples `total`: read both; in 分 (minor unit).
    pub total: Option<i64>,
}

crate::answer! {
    DeductAmount {
        optional amount "amount",
        optional currency "currency",
        optional total "total",
    }
}
