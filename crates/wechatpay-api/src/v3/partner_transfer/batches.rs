// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/partner-transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/partner-transfer/batches`
///
/// `POST`: 发起批量转账, see <https://pay.weixin.qq.com/doc/v3/partner/4012465738>.
#[derive(Debug, Clone)]
pub struct Batches<C> {
    at: At<C>,
}

impl<C: Caller> Batches<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/partner-transfer/batches/batch-id`
    #[doc(alias = "batchId")]
    #[must_use]
    pub fn batch_id(&self) -> batch_id::BatchId<C> {
        batch_id::BatchId::new(self.at.clone())
    }

    /// `/v3/partner-transfer/batches/out-batch-no`
    #[doc(alias = "outBatchNo")]
    #[must_use]
    pub fn out_batch_no(&self) -> out_batch_no::OutBatchNo<C> {
        out_batch_no::OutBatchNo::new(self.at.clone())
    }

    /// 发起批量转账: `POST /v3/partner-transfer/batches`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012465738>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::partner_transfer::POST_BATCHES, body)
    }
}

/// What [`Batches::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 特约商户号.
    pub sub_mchid: String,
    /// 特约商户appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// `authorization_type`: one of `INFORMATION_AUTHORIZATION_TYPE`, `FUND_AUTHORIZATION_TYPE`, `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`.
    pub authorization_type: AuthorizationType,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// 转账总金额.
    pub total_amount: i64,
    /// 转账总笔数.
    pub total_num: i64,
    /// 转账明细列表.
    pub transfer_detail_list: Vec<TransferDetailList>,
    /// 服务商的appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// `transfer_purpose`: one of `GOODSPAYMENT`, `COMMISSION`, `REFUND`, `REIMBURSEMENT`, `FREIGHT`, `OTHERS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_purpose: Option<TransferPurpose>,
    /// `transfer_scene`: one of `ORDINARY_TRANSFER`, `PAYROLL_CARD_TRANSFER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene: Option<TransferScene>,
}

crate::open_enum! {
/// `authorization_type`.
    AuthorizationType {
    InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
    FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
    InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
    }
}

/// 转账明细列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TransferDetailList {
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 收款用户openid.
    pub openid: String,
    /// 收款用户姓名: encrypted by the call.
    pub user_name: crate::Sensitive,
    /// 收款用户身份证: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_card: Option<crate::Sensitive>,
}

crate::open_enum! {
/// `transfer_purpose`.
    TransferPurpose {
    Goodspayment = "GOODSPAYMENT",
    Commission = "COMMISSION",
    Refund = "REFUND",
    Reimbursement = "REIMBURSEMENT",
    Freight = "FREIGHT",
    Others = "OTHERS",
    }
}

crate::open_enum! {
/// `transfer_scene`.
    TransferScene {
    OrdinaryTransfer = "ORDINARY_TRANSFER",
    PayrollCardTransfer = "PAYROLL_CARD_TRANSFER",
    }
}

/// What [`Batches::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 微信支付批次单号.
    pub batch_id: String,
    /// 批次创建时间.
    pub create_time: String,
}

crate::answer! {
    PostAnswer {
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        required create_time "create_time",
    }
}

impl Request for PostRequest {}
