// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MCHTRANSFER.BATCH.CLOSED`: 商家转账批次关闭回调通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012269028>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MCHTRANSFER.BATCH.CLOSED";

/// The decrypted content of `MCHTRANSFER.BATCH.CLOSED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户号.
    pub mchid: String,
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
    /// `close_reason`: one of `CLOSED`, `OVERDUE_CLOSE`, `TRANSFER_SCENE_INVALID`.
    pub close_reason: CloseReason,
    /// 批次更新时间.
    pub update_time: String,
}

crate::answer! {
    Resource {
        required mchid "mchid",
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        required batch_status "batch_status",
        required total_num "total_num",
        required total_amount "total_amount",
        required close_reason "close_reason",
        required update_time "update_time",
    }
}

crate::open_enum! {
/// `batch_status`.
    BatchStatus {
    WaitPay = "WAIT_PAY",
    Accepted = "ACCEPTED",
    Processing = "PROCESSING",
    Finished = "FINISHED",
    Closed = "CLOSED",
    }
}

crate::open_enum! {
/// `close_reason`.
    CloseReason {
    Closed = "CLOSED",
    OverdueClose = "OVERDUE_CLOSE",
    TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
    }
}
