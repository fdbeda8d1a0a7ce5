// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
///
/// `POST`: 解除免确认收款授权, see <https://pay.weixin.qq.com/doc/v3/partner/4016809851>.
#[derive(Debug, Clone)]
pub struct Close<C> {
    at: At<C>,
}

impl<C: Caller> Close<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解除免确认收款授权: `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016809851>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS_OUT_AUTHORIZATION_NO_CLOSE)
    }
}

/// What [`Close::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
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
    /// `state`: one of `CLOSED`.
    pub state: State,
    /// 用户确认授权的时间.
    pub authorize_time: String,
    /// 自动收款授权的关闭信息.
    pub close_info: Option<CloseInfo>,
    /// `transfer_scene_id`: one of `1000`, `1002`, `1004`, `1005`, `1009`, `1010`, `1011`, `1013`.
    pub transfer_scene_id: Option<String>,
    /// 用户收款感知.
    pub user_recv_perception: Option<String>,
    /// 单据创建时间.
    pub create_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required out_authorization_no "out_authorization_no",
        required appid "appid",
        required openid "openid",
        required user_display_name "user_display_name",
        required authorization_id "authorization_id",
        required state "state",
        required authorize_time "authorize_time",
        optional close_info "close_info",
        optional transfer_scene_id "transfer_scene_id",
        optional user_recv_perception "user_recv_perception",
        optional create_time "create_time",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Closed = "CLOSED",
    }
}

/// 自动收款授权的关闭信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseInfo {
    /// 关闭时间.
    pub close_time: String,
    /// `close_reason`: one of `CLOSE_VIA_MCH_API`.
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
    }
}
