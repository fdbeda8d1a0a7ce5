// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MCHTRANSFER.AUTHORIZATION.CLOSED`: 用户关闭自动收款授权通知(用户确认模式)
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014512908>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MCHTRANSFER.AUTHORIZATION.CLOSED";

/// The decrypted content of `MCHTRANSFER.AUTHORIZATION.CLOSED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户侧授权单号.
    pub out_authorization_no: String,
    /// 商户AppID.
    pub appid: String,
    /// 收款用户OpenID.
    pub openid: String,
    /// 用户展示名称.
    pub user_display_name: String,
    /// 微信自动收款授权单号.
    pub authorization_id: String,
    /// `state`: one of `TAKING_EFFECT`, `CLOSED`.
    pub state: State,
    /// 用户确认授权的时间.
    pub authorize_time: String,
    /// 自动收款授权的关闭信息.
    pub close_info: Option<CloseInfo>,
}

crate::answer! {
    Resource {
        required out_authorization_no "out_authorization_no",
        required appid "appid",
        required openid "openid",
        required user_display_name "user_display_name",
        required authorization_id "authorization_id",
        required state "state",
        required authorize_time "authorize_time",
        optional close_info "close_info",
    }
}

crate::open_enum! {
/// `state`.
    State {
    TakingEffect = "TAKING_EFFECT",
    Closed = "CLOSED",
    }
}

/// 自动收款授权的关闭信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseInfo {
    /// 关闭时间.
    pub close_time: String,
    /// `close_reason`: one of `CLOSE_VIA_MCH_API`, `USER_CLOSE`.
    pub close_reason: CloseReason,
}

crate::answer! {
    CloseInfo {
        required close_time "close_time",
        required close_reason "close_reason",
    }
}

crate::open_enum! {
/// `close_reason`.
    CloseReason {
    CloseViaMchApi = "CLOSE_VIA_MCH_API",
    UserClose = "USER_CLOSE",
    }
}
