// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// `GET`: 微信支付转账明细单号查询明细单, see <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html>.
#[derive(Debug, Clone)]
pub struct DetailId<C> {
    at: At<C>,
}

impl<C: Caller> DetailId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信支付转账明细单号查询明细单: `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::platsolution::GET_MCH_TRANSFER_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID, query)
    }
}

/// What [`DetailId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

/// What [`DetailId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 商家转账批次单号.
    pub batch_id: String,
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 商家转账明细单号.
    pub detail_id: String,
    /// 服务商应用ID.
    pub sp_appid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 二级商户应用ID.
    pub sub_appid: Option<String>,
    /// 转账发起时间.
    pub create_time: String,
    /// 明细状态.
    pub detail_state: String,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 明细失败原因.
    pub fail_reason: Option<String>,
    /// 收款用户OpenID.
    pub openid: Option<String>,
    /// 收款银行类型.
    pub bank_type: Option<String>,
    /// 收款用户姓名.
    pub user_name: Option<String>,
    /// 转账完成时间.
    pub transfer_finish_time: Option<String>,
    /// 银行退票时间.
    pub bank_refund_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        required out_detail_no "out_detail_no",
        required detail_id "detail_id",
        required sp_appid "sp_appid",
        required sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        required create_time "create_time",
        required detail_state "detail_state",
        required transfer_amount "transfer_amount",
        required transfer_remark "transfer_remark",
        optional fail_reason "fail_reason",
        optional openid "openid",
        optional bank_type "bank_type",
        optional user_name "user_name",
        optional transfer_finish_time "transfer_finish_time",
        optional bank_refund_time "bank_refund_time",
    }
}

impl Request for GetQuery {}
