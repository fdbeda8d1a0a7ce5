// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/transfer-bills`

pub mod out_bill_no;
pub mod pre_transfer_with_authorization;
pub mod transfer;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/partner/transfer-bills`
///
/// `POST`: 发起转账, see <https://pay.weixin.qq.com/doc/v3/partner/4015469096>.
#[derive(Debug, Clone)]
pub struct TransferBills<C> {
    at: At<C>,
}

impl<C: Caller> TransferBills<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no`
    #[doc(alias = "outBillNo")]
    #[must_use]
    pub fn out_bill_no(&self) -> out_bill_no::OutBillNo<C> {
        out_bill_no::OutBillNo::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
    #[doc(alias = "preTransferWithAuthorization")]
    #[must_use]
    pub fn pre_transfer_with_authorization(&self) -> pre_transfer_with_authorization::PreTransferWithAuthorization<C> {
        pre_transfer_with_authorization::PreTransferWithAuthorization::new(self.at.clone())
    }

    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
    #[must_use]
    pub fn transfer(&self) -> transfer::Transfer<C> {
        transfer::Transfer::new(self.at.clone())
    }

    /// 发起转账: `POST /v3/fund-app/mch-transfer/partner/transfer-bills`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015469096>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_PARTNER_TRANSFER_BILLS, body)
    }
}

/// What [`TransferBills::post`] sends.
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
}

/// 转账场景报备信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TransferSceneReportInfos {
    /// 信息类型.
    pub info_type: String,
    /// 信息内容.
    pub info_content: String,
}

/// What [`TransferBills::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信转账单号.
    pub transfer_bill_no: String,
    /// 单据创建时间.
    pub create_time: String,
    /// 跳转领取页面的package信息.
    pub package_info: String,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required out_bill_no "out_bill_no",
        required transfer_bill_no "transfer_bill_no",
        required create_time "create_time",
        required package_info "package_info",
    }
}

impl Request for PostRequest {}
