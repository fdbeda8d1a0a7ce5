// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`

pub mod details;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
///
/// `GET`: 微信支付转账批次单号查询批次单, see <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html>.
#[derive(Debug, Clone)]
pub struct BatchId<C> {
    at: At<C>,
}

impl<C: Caller> BatchId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details`
    #[must_use]
    pub fn details(&self) -> details::Details<C> {
        details::Details::new(self.at.clone())
    }

    /// 微信支付转账批次单号查询批次单: `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::platsolution::GET_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID, query)
    }
}

/// What [`BatchId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 是否查询转账明细单.
    pub need_query_detail: bool,
    /// `detail_state`: one of `ALL`, `WAIT_PAY`, `SUCCESS`, `FAIL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<DetailState>,
    /// 请求资源起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

crate::open_enum! {
/// `detail_state`.
    DetailState {
    All = "ALL",
    WaitPay = "WAIT_PAY",
    Success = "SUCCESS",
    Fail = "FAIL",
    }
}

/// What [`BatchId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 转账批次单.
    pub transfer_batch: TransferBatch,
    /// 转账明细单列表.
    pub data: Option<Vec<Data>>,
    /// 请求资源起始位置.
    pub offset: Option<i64>,
    /// 最大资源条数.
    pub limit: Option<i64>,
}

crate::answer! {
    GetAnswer {
        required transfer_batch "transfer_batch",
        optional data "data",
        optional offset "offset",
        optional limit "limit",
    }
}

/// 转账批次单.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferBatch {
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 商家转账批次单号.
    pub batch_id: String,
    /// 服务商应用ID.
    pub sp_appid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 二级商户应用ID.
    pub sub_appid: Option<String>,
    /// 批次状态.
    pub batch_state: String,
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
    pub create_time: String,
    /// 转账成功金额.
    pub success_amount: i64,
    /// 转账成功笔数.
    pub success_num: i64,
    /// 转账失败金额.
    pub failed_amount: i64,
    /// 转账失败笔数.
    pub failed_num: i64,
    /// 转账场景ID.
    pub transfer_scene_id: String,
}

crate::answer! {
    TransferBatch {
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        required sp_appid "sp_appid",
        required sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        required batch_state "batch_state",
        required batch_name "batch_name",
        required batch_remark "batch_remark",
        optional close_reason "close_reason",
        required total_amount "total_amount",
        required total_num "total_num",
        required create_time "create_time",
        required success_amount "success_amount",
        required success_num "success_num",
        required failed_amount "failed_amount",
        required failed_num "failed_num",
        required transfer_scene_id "transfer_scene_id",
    }
}

/// 转账明细单列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 商家转账明细单号.
    pub detail_id: String,
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 明细状态.
    pub detail_state: String,
}

crate::answer! {
    Data {
        required detail_id "detail_id",
        required out_detail_no "out_detail_no",
        required detail_state "detail_state",
    }
}

impl Request for GetQuery {}
