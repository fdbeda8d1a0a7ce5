// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/user-confirm-authorization`

pub mod out_authorization_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/user-confirm-authorization`
///
/// `POST`: 申请免确认收款授权, see <https://pay.weixin.qq.com/doc/v3/merchant/4015901167>.
#[derive(Debug, Clone)]
pub struct UserConfirmAuthorization<C> {
    at: At<C>,
}

impl<C: Caller> UserConfirmAuthorization<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`
    #[doc(alias = "outAuthorizationNo")]
    #[must_use]
    pub fn out_authorization_no(&self) -> out_authorization_no::OutAuthorizationNo<C> {
        out_authorization_no::OutAuthorizationNo::new(self.at.clone())
    }

    /// 申请免确认收款授权: `POST /v3/fund-app/mch-transfer/user-confirm-authorization`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4015901167>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_USER_CONFIRM_AUTHORIZATION, body)
    }
}

/// What [`UserConfirmAuthorization::post`] sends.
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
    pub authorization_notify_url: String,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
}

/// 场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SceneInfo {
    /// 用户终端IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_ip: Option<String>,
    /// 用户设备ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// `device_type`: one of `IOS`, `ANDROID`, `HARMONY`, `OTHER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<String>,
}

pub use crate::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::PostAnswer;

pub use crate::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::State;

impl Request for PostRequest {}
