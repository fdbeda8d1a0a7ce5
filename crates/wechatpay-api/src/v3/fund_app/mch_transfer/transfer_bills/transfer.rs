// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/transfer-bills/transfer`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/transfer-bills/transfer`
///
/// `POST`: 用户授权后转账, see <https://pay.weixin.qq.com/doc/v3/merchant/4014399371>.
#[derive(Debug, Clone)]
pub struct Transfer<C> {
    at: At<C>,
}

impl<C: Caller> Transfer<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 用户授权后转账: `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014399371>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_TRANSFER_BILLS_TRANSFER, body)
    }
}

/// What [`Transfer::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID.
    pub appid: String,
    /// 商户单号.
    pub out_bill_no: String,
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
    /// 微信免确认收款授权单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_id: Option<String>,
    /// 出资商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 商户侧授权单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_authorization_no: Option<String>,
}

pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::TransferSceneReportInfos;

/// What [`Transfer::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户号.
    pub mch_id: String,
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信转账单号.
    pub transfer_bill_no: String,
    /// 商户AppID.
    pub appid: Option<String>,
    /// `state`: one of `ACCEPTED`, `PROCESSING`, `TRANSFERING`, `SUCCESS`.
    pub state: State,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 失败原因.
    pub fail_reason: Option<String>,
    /// 收款用户OpenID.
    pub openid: Option<String>,
    /// 收款用户姓名: decrypted by the client.
    pub user_name: Option<crate::Sensitive>,
    /// 单据创建时间.
    pub create_time: String,
    /// 最后一次状态变更时间.
    pub update_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required mch_id "mch_id",
        required out_bill_no "out_bill_no",
        required transfer_bill_no "transfer_bill_no",
        optional appid "appid",
        required state "state",
        required transfer_amount "transfer_amount",
        required transfer_remark "transfer_remark",
        optional fail_reason "fail_reason",
        optional openid "openid",
        optional user_name "user_name",
        required create_time "create_time",
        optional update_time "update_time",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Accepted = "ACCEPTED",
    Processing = "PROCESSING",
    Transfering = "TRANSFERING",
    Success = "SUCCESS",
    }
}

impl Request for PostRequest {}
