// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

use crate::{At, Caller};

/// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// `GET`: 微信明细单号查询明细单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012458886>.
#[derive(Debug, Clone)]
pub struct DetailId<C> {
    at: At<C>,
}

impl<C: Caller> DetailId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信明细单号查询明细单: `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012458886>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::transfer::GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID)
    }
}

/// What [`DetailId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商户号.
    pub mchid: String,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 微信批次单号.
    pub batch_id: String,
    /// 直连商户的appid.
    pub appid: String,
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 微信明细单号.
    pub detail_id: String,
    /// 明细状态.
    pub detail_status: String,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 明细失败原因.
    pub fail_reason: Option<String>,
    /// 用户在直连商户应用下的用户标示.
    pub openid: String,
    /// 收款用户姓名.
    pub user_name: String,
    /// 转账发起时间.
    pub initiate_time: String,
    /// 明细更新时间.
    pub update_time: String,
}

crate::answer! {
    GetAnswer {
        required mchid "mchid",
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        required appid "appid",
        required out_detail_no "out_detail_no",
        required detail_id "detail_id",
        required detail_status "detail_status",
        required transfer_amount "transfer_amount",
        required transfer_remark "transfer_remark",
        optional fail_reason "fail_reason",
        required openid "openid",
        required user_name "user_name",
        required initiate_time "initiate_time",
        required update_time "update_time",
    }
}
