// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`

pub mod close;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
///
/// `GET`: 商户单号查询自动收款授权, see <https://pay.weixin.qq.com/doc/v3/merchant/4014399423>.
#[derive(Debug, Clone)]
pub struct OutAuthorizationNo<C> {
    at: At<C>,
}

impl<C: Caller> OutAuthorizationNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
    #[must_use]
    pub fn close(&self) -> close::Close<C> {
        close::Close::new(self.at.clone())
    }

    /// 商户单号查询自动收款授权: `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014399423>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::fund_app::GET_MCH_TRANSFER_USER_CONFIRM_AUTHORIZATION_OUT_AUTHORIZATION_NO_OUT_AUTHORIZATION_NO, query)
    }
}

/// What [`OutAuthorizationNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 是否展示用户授权信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_display_authorization: Option<bool>,
}

/// What [`OutAuthorizationNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户侧授权单号.
    pub out_authorization_no: String,
    /// 商户AppID.
    pub appid: String,
    /// 收款用户OpenID.
    pub openid: String,
    /// 用户展示名称.
    pub user_display_name: String,
    /// 微信自动收款授权单号.
    pub authorization_id: Option<String>,
    /// `state`: one of `TAKING_EFFECT`, `CLOSED`, `WAIT_USER_CONFIRM`.
    pub state: State,
    /// 用户确认授权的时间.
    pub authorize_time: Option<String>,
    /// 自动收款授权的关闭信息.
    pub close_info: Option<CloseInfo>,
    /// 转账场景ID.
    pub transfer_scene_id: Option<String>,
    /// 用户收款感知.
    pub user_recv_perception: Option<String>,
    /// 单据创建时间.
    pub create_time: Option<String>,
    /// 跳转领取页面的package信息.
    pub package_info: Option<String>,
}

crate::answer! {
    GetAnswer {
        required out_authorization_no "out_authorization_no",
        required appid "appid",
        required openid "openid",
        required user_display_name "user_display_name",
        optional authorization_id "authorization_id",
        required state "state",
        optional authorize_time "authorize_time",
        optional close_info "close_info",
        optional transfer_scene_id "transfer_scene_id",
        optional user_recv_perception "user_recv_perception",
        optional create_time "create_time",
        optional package_info "package_info",
    }
}

pub use crate::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::out_authorization_no::State;

/// 自动收款授权的关闭信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseInfo {
    /// 关闭时间.
    pub close_time: String,
    /// `close_reason`: one of `CLOSE_VIA_MCH_API`, `USER_CLOSE`, `USER_OVERDUE_UNCONFIRMED`, `TRANSFER_RISK`, `USER_ACCOUNT_ABNORMAL`.
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
    UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
    TransferRisk = "TRANSFER_RISK",
    UserAccountAbnormal = "USER_ACCOUNT_ABNORMAL",
    }
}

impl Request for GetQuery {}
