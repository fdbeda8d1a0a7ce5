// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MCHTRANSFER.BATCH.FINISHED`: 商家转账批次完成回调通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012269028>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MCHTRANSFER.BATCH.FINISHED";

/// The decrypted content of `MCHTRANSFER.BATCH.FINISHED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 微信批次单号.
    pub batch_id: String,
    /// `batch_status`: one of `WAIT_PAY`, `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`.
    pub batch_status: BatchStatus,
    /// 批次总笔数.
    pub total_num: i64,
    /// 批次总金额.
    pub total_amount: i64,
    /// 转账成功金额.
    pub success_amount: i64,
    /// 转账成功笔数.
    pub success_num: i64,
    /// 转账失败金额.
    pub fail_amount: i64,
    /// 转账失败笔数.
    pub fail_num: i64,
    /// 批次更新时间.
    pub update_time: String,
}

crate::answer! {
    Resource {
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        required batch_status "batch_status",
        required total_num "total_num",
        required total_amount "total_amount",
        required success_amount "success_amount",
        required success_num "success_num",
        required fail_amount "fail_amount",
        required fail_num "fail_num",
        required update_time "update_time",
    }
}

pub use crate::webhooks::mchtransfer::batch::closed::BatchStatus;
