// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
///
/// `POST`: 发起转账并完成自动收款授权, see <https://pay.weixin.qq.com/doc/v3/merchant/4014399293>.
#[derive(Debug, Clone)]
pub struct PreTransferWithAuthorization<C> {
    at: At<C>,
}

impl<C: Caller> PreTransferWithAuthorization<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 发起转账并完成自动收款授权: `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014399293>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_TRANSFER_BILLS_PRE_TRANSFER_WITH_AUTHORIZATION,
            body,
        )
    }
}

/// What [`PreTransferWithAuthorization::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
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
    /// 出资商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
}

pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::TransferSceneReportInfos;

pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::AuthorizationInfo;

/// What [`PreTransferWithAuthorization::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信转账单号.
    pub transfer_bill_no: String,
    /// 单据创建时间.
    pub create_time: String,
    /// `state`: one of `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `CANCELING`.
    pub state: State,
    /// 跳转领取页面的package信息.
    pub package_info: Option<String>,
    /// 用户展示名称.
    pub user_display_name: Option<String>,
    /// 商户侧授权单号.
    pub out_authorization_no: Option<String>,
}

crate::answer! {
    PostAnswer {
        required out_bill_no "out_bill_no",
        required transfer_bill_no "transfer_bill_no",
        required create_time "create_time",
        required state "state",
        optional package_info "package_info",
        optional user_display_name "user_display_name",
        optional out_authorization_no "out_authorization_no",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Accepted = "ACCEPTED",
    Processing = "PROCESSING",
    WaitUserConfirm = "WAIT_USER_CONFIRM",
    Transfering = "TRANSFERING",
    Success = "SUCCESS",
    Canceling = "CANCELING",
    }
}

impl Request for PostRequest {}
