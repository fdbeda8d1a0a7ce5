// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
///
/// `POST`: 解除免确认收款授权, see <https://pay.weixin.qq.com/doc/v3/merchant/4015653811>.
#[derive(Debug, Clone)]
pub struct Close<C> {
    at: At<C>,
}

impl<C: Caller> Close<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解除免确认收款授权: `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4015653811>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_USER_CONFIRM_AUTHORIZATION_OUT_AUTHORIZATION_NO_OUT_AUTHORIZATION_NO_CLOSE)
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
    pub authorization_id: Option<String>,
    /// `state`: one of `CLOSED`.
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
}

crate::answer! {
    PostAnswer {
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
    }
}

pub use crate::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::out_authorization_no::close::State;

pub use crate::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::out_authorization_no::close::CloseInfo;

pub use crate::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::out_authorization_no::close::CloseReason;
