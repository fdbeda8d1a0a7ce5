// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/transfer/batches`
///
/// `POST`: 发起批量转账, see <https://pay.weixin.qq.com/doc/v3/merchant/4012458841>.
#[derive(Debug, Clone)]
pub struct Batches<C> {
    at: At<C>,
}

impl<C: Caller> Batches<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/transfer/batches/batch-id`
    #[doc(alias = "batchId")]
    #[must_use]
    pub fn batch_id(&self) -> batch_id::BatchId<C> {
        batch_id::BatchId::new(self.at.clone())
    }

    /// `/v3/transfer/batches/out-batch-no`
    #[doc(alias = "outBatchNo")]
    #[must_use]
    pub fn out_batch_no(&self) -> out_batch_no::OutBatchNo<C> {
        out_batch_no::OutBatchNo::new(self.at.clone())
    }

    /// 发起批量转账: `POST /v3/transfer/batches`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012458841>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::transfer::POST_BATCHES, body)
    }
}

/// What [`Batches::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 直连商户的appid.
    pub appid: String,
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
    /// 转账场景ID.
    pub transfer_scene_id: String,
    /// 通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
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
    /// 用户在直连商户应用下的用户标示.
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
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 微信批次单号.
    pub batch_id: String,
    /// 批次创建时间.
    pub create_time: String,
    /// `batch_status`: one of `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`.
    pub batch_status: Option<BatchStatus>,
}

crate::answer! {
    PostAnswer {
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        required create_time "create_time",
        optional batch_status "batch_status",
    }
}

crate::open_enum! {
/// `batch_status`.
    BatchStatus {
    Accepted = "ACCEPTED",
    Processing = "PROCESSING",
    Finished = "FINISHED",
    Closed = "CLOSED",
    }
}

impl Request for PostRequest {}
