// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transfer/batches/batch-id/{batch_id}`

pub mod details;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/transfer/batches/batch-id/{batch_id}`
///
/// `GET`: 微信批次单号查询批次单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012458868>.
#[derive(Debug, Clone)]
pub struct BatchId<C> {
    at: At<C>,
}

impl<C: Caller> BatchId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/transfer/batches/batch-id/{batch_id}/details`
    #[must_use]
    pub fn details(&self) -> details::Details<C> {
        details::Details::new(self.at.clone())
    }

    /// 微信批次单号查询批次单: `GET /v3/transfer/batches/batch-id/{batch_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012458868>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::transfer::GET_BATCHES_BATCH_ID_BATCH_ID, query)
    }
}

/// What [`BatchId::get`] asks for.
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

/// What [`BatchId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 转账批次单.
    pub transfer_batch: TransferBatch,
    /// 转账明细单列表.
    pub transfer_detail_list: Option<Vec<TransferDetailList>>,
}

crate::answer! {
    GetAnswer {
        required transfer_batch "transfer_batch",
        optional transfer_detail_list "transfer_detail_list",
    }
}

/// 转账批次单.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferBatch {
    /// 商户号.
    pub mchid: String,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 微信批次单号.
    pub batch_id: String,
    /// 直连商户的appid.
    pub appid: String,
    /// 批次状态.
    pub batch_status: String,
    /// 批次类型.
    pub batch_type: String,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// 批次关闭原因.
    pub close_reason: Option<String>,
    /// 转账总金额.
    pub total_amount: i64,
    /// 转账总笔数.
    pub total_num: i64,
    /// 批次创建时间.
    pub create_time: Option<String>,
    /// 批次更新时间.
    pub update_time: Option<String>,
    /// 转账成功金额.
    pub success_amount: Option<i64>,
    /// 转账成功笔数.
    pub success_num: Option<i64>,
    /// 转账失败金额.
    pub fail_amount: Option<i64>,
    /// 转账失败笔数.
    pub fail_num: Option<i64>,
    /// 转账场景ID.
    pub transfer_scene_id: Option<String>,
}

crate::answer! {
    TransferBatch {
        required mchid "mchid",
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        required appid "appid",
        required batch_status "batch_status",
        required batch_type "batch_type",
        required batch_name "batch_name",
        required batch_remark "batch_remark",
        optional close_reason "close_reason",
        required total_amount "total_amount",
        required total_num "total_num",
        optional create_time "create_time",
        optional update_time "update_time",
        optional success_amount "success_amount",
        optional success_num "success_num",
        optional fail_amount "fail_amount",
        optional fail_num "fail_num",
        optional transfer_scene_id "transfer_scene_id",
    }
}

/// 转账明细单列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferDetailList {
    /// 微信明细单号.
    pub detail_id: String,
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 明细状态.
    pub detail_status: String,
}

crate::answer! {
    TransferDetailList {
        required detail_id "detail_id",
        required out_detail_no "out_detail_no",
        required detail_status "detail_status",
    }
}

impl Request for GetQuery {}
