// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`

pub mod out_bill_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
///
/// `POST`: 发起转账到QQ钱包, see <https://pay.weixin.qq.com/doc/v3/merchant/4014297386>.
#[derive(Debug, Clone)]
pub struct TransferToQqWalletBills<C> {
    at: At<C>,
}

impl<C: Caller> TransferToQqWalletBills<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
    #[doc(alias = "outBillNo")]
    #[must_use]
    pub fn out_bill_no(&self, out_bill_no: impl std::fmt::Display) -> out_bill_no::OutBillNo<C> {
        out_bill_no::OutBillNo::new(self.at.with("out_bill_no", out_bill_no))
    }

    /// 发起转账到QQ钱包: `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014297386>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_TRANSFER_TO_QQ_WALLET_BILLS, body)
    }
}

/// What [`TransferToQqWalletBills::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// QQ互联开放平台AppID.
    pub appid: String,
    /// 商户单号.
    pub out_bill_no: String,
    /// 收款用户OpenID.
    pub openid: String,
    /// 收款用户QQ号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_qq: Option<String>,
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
    /// `transfer_scene_id`: one of `1401`.
    pub transfer_scene_id: String,
    /// 转账场景报备信息.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfos>,
}

pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::TransferSceneReportInfos;

/// What [`TransferToQqWalletBills::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户号.
    pub mchid: String,
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信转账单号.
    pub transfer_bill_no: String,
    /// QQ互联开放平台AppID.
    pub appid: Option<String>,
    /// `state`: one of `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`.
    pub state: State,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 收款用户OpenID.
    pub openid: Option<String>,
    /// 收款用户QQ号.
    pub user_qq: Option<String>,
    /// 收款用户姓名: decrypted by the client.
    pub user_name: Option<crate::Sensitive>,
    /// 失败原因.
    pub fail_reason: Option<String>,
    /// 单据创建时间.
    pub create_time: String,
    /// 最后一次状态变更时间.
    pub update_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required mchid "mchid",
        required out_bill_no "out_bill_no",
        required transfer_bill_no "transfer_bill_no",
        optional appid "appid",
        required state "state",
        required transfer_amount "transfer_amount",
        required transfer_remark "transfer_remark",
        optional openid "openid",
        optional user_qq "user_qq",
        optional user_name "user_name",
        optional fail_reason "fail_reason",
        required create_time "create_time",
        optional update_time "update_time",
    }
}

pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::State;

impl Request for PostRequest {}
