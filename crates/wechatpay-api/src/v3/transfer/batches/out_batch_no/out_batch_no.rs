// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/transfer/batches/out-batch-no/{out_batch_no}`
///
/// `GET`: 商家批次单号查询批次单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012458877>.
#[derive(Debug, Clone)]
pub struct OutBatchNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBatchNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details`
    #[must_use]
    pub fn details(&self) -> details::Details<C> {
        details::Details::new(self.at.clone())
    }

    /// 商家批次单号查询批次单: `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012458877>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::transfer::GET_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO, query)
    }
}

/// What [`OutBatchNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 是否查询转账明细单.
    pub need_query_detail: bool,
    /// 请求资源起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 明细状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_status: Option<String>,
}

/// What [`OutBatchNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 转账批次单.
    pub transfer_batch: TransferBatch,
    /// 转账明细单列表.
    pub transfer_detail_list: Option<Vec<TransferDetailList>>,
    /// 请求资源起始位置.
    pub offset: Option<i64>,
    /// 最大资源条数.
    pub limit: Option<i64>,
}

crate::answer! {
    GetAnswer {
        required transfer_batch "transfer_batch",
        optional transfer_detail_list "transfer_detail_list",
        optional offset "offset",
        optional limit "limit",
    }
}

pub use crate::v3::transfer::batches::batch_id::batch_id::TransferBatch;

pub use crate::v3::transfer::batches::batch_id::batch_id::TransferDetailList;

impl Request for GetQuery {}
