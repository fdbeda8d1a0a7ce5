// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`

pub mod out_authorization_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
///
/// `POST`: 申请免确认收款授权, see <https://pay.weixin.qq.com/doc/v3/partner/4016809861>.
#[derive(Debug, Clone)]
pub struct UserConfirmAuthorizations<C> {
    at: At<C>,
}

impl<C: Caller> UserConfirmAuthorizations<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
    #[doc(alias = "outAuthorizationNo")]
    #[must_use]
    pub fn out_authorization_no(
        &self,
        out_authorization_no: impl std::fmt::Display,
    ) -> out_authorization_no::OutAuthorizationNo<C> {
        out_authorization_no::OutAuthorizationNo::new(self.at.with("out_authorization_no", out_authorization_no))
    }

    /// 申请免确认收款授权: `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016809861>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_PARTNER_USER_CONFIRM_AUTHORIZATIONS, body)
    }
}

/// What [`UserConfirmAuthorizations::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户侧授权单号.
    pub out_authorization_no: String,
    /// 商户AppID.
    pub appid: String,
    /// 收款用户OpenID.
    pub openid: String,
    /// `transfer_scene_id`: one of `1000`, `1002`, `1004`, `1005`, `1009`, `1010`, `1011`, `1013`.
    pub transfer_scene_id: String,
    /// 用户展示名称.
    pub user_display_name: String,
    /// 用户收款感知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
    /// 授权结果通知地址.
    pub notify_url: String,
}

/// What [`UserConfirmAuthorizations::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户侧授权单号.
    pub out_authorization_no: String,
    /// `state`: one of `WAIT_USER_CONFIRM`.
    pub state: State,
    /// 单据创建时间.
    pub create_time: String,
    /// 跳转领取页面的package信息.
    pub package_info: String,
}

crate::answer! {
    PostAnswer {
        required out_authorization_no "out_authorization_no",
        required state "state",
        required create_time "create_time",
        required package_info "package_info",
    }
}

crate::open_enum! {
/// `state`.
    State {
    WaitUserConfirm = "WAIT_USER_CONFIRM",
    }
}

impl Request for PostRequest {}
