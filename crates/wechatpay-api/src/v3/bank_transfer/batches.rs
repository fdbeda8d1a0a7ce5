// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bank-transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/bank-transfer/batches`
///
/// `POST`: 发起批量转账, see <https://pay.weixin.qq.com/doc/v3/partner/4012465889>.
#[derive(Debug, Clone)]
pub struct Batches<C> {
    at: At<C>,
}

impl<C: Caller> Batches<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/bank-transfer/batches/batch-id`
    #[doc(alias = "batchId")]
    #[must_use]
    pub fn batch_id(&self) -> batch_id::BatchId<C> {
        batch_id::BatchId::new(self.at.clone())
    }

    /// `/v3/bank-transfer/batches/out-batch-no`
    #[doc(alias = "outBatchNo")]
    #[must_use]
    pub fn out_batch_no(&self) -> out_batch_no::OutBatchNo<C> {
        out_batch_no::OutBatchNo::new(self.at.clone())
    }

    /// 发起批量转账: `POST /v3/bank-transfer/batches`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012465889>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::bank_transfer::POST_BATCHES, body)
    }
}

/// What [`Batches::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务平台商户号.
    pub platform_mchid: String,
    /// 付款企业商户号.
    pub specialized_payment_mchid: String,
    /// 实际出资商户号.
    pub sponsor_mchid: String,
    /// 用户授权商户号.
    pub user_authorized_mchid: String,
    /// 用户授权appid.
    pub user_authorized_appid: String,
    /// 银行批次单号.
    pub out_batch_no: String,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// 附加信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach_remark: Option<String>,
    /// 转账总金额.
    pub total_amount: i64,
    /// 转账总笔数.
    pub total_count: i64,
    /// 转账场景.
    pub transfer_scene: String,
    /// 批量转账用途.
    pub transfer_purpose: String,
    /// 转账明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_detail_list: Option<Vec<TransferDetailList>>,
}

/// 转账明细列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TransferDetailList {
    /// 银行明细单号.
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

/// What [`Batches::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 银行批次单号.
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
