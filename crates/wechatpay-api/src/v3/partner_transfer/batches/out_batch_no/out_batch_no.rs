// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
///
/// `GET`: 商家批次单号查询批次单, see <https://pay.weixin.qq.com/doc/v3/partner/4012718112>.
#[derive(Debug, Clone)]
pub struct OutBatchNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBatchNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details`
    #[must_use]
    pub fn details(&self) -> details::Details<C> {
        details::Details::new(self.at.clone())
    }

    /// 商家批次单号查询批次单: `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012718112>, <https://pay.weixin.qq.com/doc/v3/partner/4012465790>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::partner_transfer::GET_BATCHES_OUT_BATCH_NO_OUT_BATCH_NO, query)
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
    /// `detail_status`: one of `ALL`, `SUCCESS`, `FAIL`, `REFUND`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_status: Option<DetailStatus>,
}

crate::open_enum! {
/// `detail_status`.
    DetailStatus {
    All = "ALL",
    Success = "SUCCESS",
    Fail = "FAIL",
    Refund = "REFUND",
    }
}

/// What [`OutBatchNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 特约商户号.
    pub sub_mchid: String,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 微信支付批次单号.
    pub batch_id: String,
    /// 特约商户appid.
    pub sub_appid: Option<String>,
    /// 批次状态.
    pub batch_status: String,
    /// 批次类型.
    pub batch_type: String,
    /// 特约商户授权类型.
    pub authorization_type: String,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// `close_reason`: one of `MERCHANT_REVOCATION`, `OVERDUE_CLOSE`, `PAYER_ACCOUNT_ABNORMAL`.
    pub close_reason: Option<CloseReason>,
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
    /// 转账明细单列表.
    pub transfer_detail_list: Vec<TransferDetailList>,
    /// 服务商的appid.
    pub sp_appid: Option<String>,
    /// `transfer_purpose`: one of `GOODSPAYMENT`, `COMMISSION`, `REFUND`, `REIMBURSEMENT`, `FREIGHT`, `OTHERS`.
    pub transfer_purpose: Option<TransferPurpose>,
    /// `transfer_scene`: one of `ORDINARY_TRANSFER`, `PAYROLL_CARD_TRANSFER`.
    pub transfer_scene: Option<TransferScene>,
}

crate::answer! {
    GetAnswer {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        optional sub_appid "sub_appid",
        required batch_status "batch_status",
        required batch_type "batch_type",
        required authorization_type "authorization_type",
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
        required transfer_detail_list "transfer_detail_list",
        optional sp_appid "sp_appid",
        optional transfer_purpose "transfer_purpose",
        optional transfer_scene "transfer_scene",
    }
}

pub use crate::v3::partner_transfer::batches::batch_id::batch_id::CloseReason;

pub use crate::v3::partner_transfer::batches::batch_id::batch_id::TransferDetailList;

pub use crate::v3::partner_transfer::batches::TransferPurpose;

pub use crate::v3::partner_transfer::batches::TransferScene;

impl Request for GetQuery {}
