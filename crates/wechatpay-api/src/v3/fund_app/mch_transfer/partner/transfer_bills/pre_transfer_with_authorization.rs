// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
///
/// `POST`: 发起转账并完成自动收款授权, see <https://pay.weixin.qq.com/doc/v3/partner/4016809843>.
#[derive(Debug, Clone)]
pub struct PreTransferWithAuthorization<C> {
    at: At<C>,
}

impl<C: Caller> PreTransferWithAuthorization<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 发起转账并完成自动收款授权: `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016809843>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_PRE_TRANSFER_WITH_AUTHORIZATION, body)
    }
}

/// What [`PreTransferWithAuthorization::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户AppID.
    pub appid: String,
    /// 商户单号.
    pub out_bill_no: String,
    /// 收款用户OpenID.
    pub openid: String,
    /// 收款用户姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<crate::Sensitive>,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 用户收款感知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
    /// `transfer_scene_id`: one of `1000`, `1002`, `1004`, `1005`, `1009`, `1010`, `1011`, `1013`.
    pub transfer_scene_id: String,
    /// 转账场景报备信息.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfos>,
    /// 自动收款授权信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_info: Option<AuthorizationInfo>,
}

pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::TransferSceneReportInfos;

/// 自动收款授权信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AuthorizationInfo {
    /// 用户展示名称.
    pub user_display_name: String,
    /// 商户侧授权单号.
    pub out_authorization_no: String,
    /// 自动收款授权结果通知地址.
    pub authorization_notify_url: String,
}

pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::PostAnswer;

impl Request for PostRequest {}
