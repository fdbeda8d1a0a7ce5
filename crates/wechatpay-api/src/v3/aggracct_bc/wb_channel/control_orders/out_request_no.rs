// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
///
/// `GET`: 查询控制单, see <https://pay.weixin.qq.com/doc/v3/merchant/4016025274>.
#[derive(Debug, Clone)]
pub struct OutRequestNo<C> {
    at: At<C>,
}

impl<C: Caller> OutRequestNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询控制单: `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016025274>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::aggracct_bc::GET_WB_CHANNEL_CONTROL_ORDERS_OUT_REQUEST_NO, query)
    }
}

/// What [`OutRequestNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `control_type`: one of `PUNISH`, `RECOVER`.
    pub control_type: ControlType,
    /// 微信支付商户号.
    pub mchid: String,
}

crate::open_enum! {
/// `control_type`.
    ControlType {
    Punish = "PUNISH",
    Recover = "RECOVER",
    }
}

/// What [`OutRequestNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// `control_scene`: one of `PUNISH`, `RECOVER`.
    pub control_scene: ControlScene,
    /// 管控单.
    pub punish_order: Option<PunishOrder>,
    /// 解管单.
    pub recover_order: Option<RecoverOrder>,
}

crate::answer! {
    GetAnswer {
        required control_scene "control_scene",
        optional punish_order "punish_order",
        optional recover_order "recover_order",
    }
}

crate::open_enum! {
/// `control_scene`.
    ControlScene {
    Punish = "PUNISH",
    Recover = "RECOVER",
    }
}

/// 管控单.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PunishOrder {
    /// 微信管控单号.
    pub wxpay_punish_no: String,
    /// 微众管控单号.
    pub out_request_no: String,
    /// 目标下管商户号.
    pub mchid: String,
    /// 管控场景.
    pub punish_scene: i64,
    /// 管控场景规则版本号.
    pub punish_rule_version: i64,
    /// 管控原因.
    pub punish_reason: Option<String>,
    /// 管控开始时间.
    pub punish_start_time: Option<String>,
    /// 管控结束时间.
    pub punish_end_time: Option<String>,
    /// 管控受理时间.
    pub punish_accept_time: String,
    /// 管控执行完成时间.
    pub punish_finish_time: Option<String>,
    /// `punish_state`: one of `EXECUTING`, `SUCCESS`, `FAILED`.
    pub punish_state: PunishState,
    /// `effect_state`: one of `ACTIVE`, `RECOVERED`.
    pub effect_state: Option<EffectState>,
    /// `control_action`: one of `DISABLE_RECEIVE`, `DISABLE_WITHDRAWAL`, `DISABLE_PAY`, `DISABLE_REFUND`, `DISABLE_CLOSE_MERCHANT`.
    pub control_action: Option<Vec<ControlAction>>,
    /// 执行失败错误信息.
    pub error_message: Option<String>,
    /// 执行失败错误码.
    pub error_code: Option<String>,
}

crate::answer! {
    PunishOrder {
        required wxpay_punish_no "wxpay_punish_no",
        required out_request_no "out_request_no",
        required mchid "mchid",
        required punish_scene "punish_scene",
        required punish_rule_version "punish_rule_version",
        optional punish_reason "punish_reason",
        optional punish_start_time "punish_start_time",
        optional punish_end_time "punish_end_time",
        required punish_accept_time "punish_accept_time",
        optional punish_finish_time "punish_finish_time",
        required punish_state "punish_state",
        optional effect_state "effect_state",
        optional control_action "control_action",
        optional error_message "error_message",
        optional error_code "error_code",
    }
}

crate::open_enum! {
/// `punish_state`.
    PunishState {
    Executing = "EXECUTING",
    Success = "SUCCESS",
    Failed = "FAILED",
    }
}

crate::open_enum! {
/// `effect_state`.
    EffectState {
    Active = "ACTIVE",
    Recovered = "RECOVERED",
    }
}

crate::open_enum! {
/// `control_action`.
    ControlAction {
    DisableReceive = "DISABLE_RECEIVE",
    DisableWithdrawal = "DISABLE_WITHDRAWAL",
    DisablePay = "DISABLE_PAY",
    DisableRefund = "DISABLE_REFUND",
    DisableCloseMerchant = "DISABLE_CLOSE_MERCHANT",
    }
}

/// 解管单.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecoverOrder {
    /// 微信支付解管单号.
    pub wxpay_recover_no: String,
    /// 微众解管单号.
    pub out_request_no: String,
    /// 关联微信支付管控单号.
    pub related_wxpay_punish_no: String,
    /// 目标解管商户号.
    pub mchid: String,
    /// 管控场景.
    pub punish_scene: String,
    /// 管控场景规则版本号.
    pub punish_rule_version: String,
    /// 解管受理时间.
    pub recover_accept_time: String,
    /// 解管执行完成时间.
    pub recover_finish_time: String,
    /// `recover_state`: one of `EXECUTING`, `SUCCESS`, `FAILED`.
    pub recover_state: RecoverState,
    /// 解管原因描述.
    pub recover_reason: String,
    /// 执行失败错误信息.
    pub error_message: Option<String>,
    /// 执行失败错误码.
    pub error_code: Option<String>,
}

crate::answer! {
    RecoverOrder {
        required wxpay_recover_no "wxpay_recover_no",
        required out_request_no "out_request_no",
        required related_wxpay_punish_no "related_wxpay_punish_no",
        required mchid "mchid",
        required punish_scene "punish_scene",
        required punish_rule_version "punish_rule_version",
        required recover_accept_time "recover_accept_time",
        required recover_finish_time "recover_finish_time",
        required recover_state "recover_state",
        required recover_reason "recover_reason",
        optional error_message "error_message",
        optional error_code "error_code",
    }
}

crate::open_enum! {
/// `recover_state`.
    RecoverState {
    Executing = "EXECUTING",
    Success = "SUCCESS",
    Failed = "FAILED",
    }
}

impl Request for GetQuery {}
