// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

use crate::{At, Caller};

/// `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
///
/// `GET`: 微信支付明细单号查询明细单, see <https://pay.weixin.qq.com/doc/v3/partner/4012718324>.
#[derive(Debug, Clone)]
pub struct DetailId<C> {
    at: At<C>,
}

impl<C: Caller> DetailId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信支付明细单号查询明细单: `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012718324>, <https://pay.weixin.qq.com/doc/v3/partner/4012465781>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(
            &wechatpay_spec::table::v3::partner_transfer::GET_BATCHES_BATCH_ID_BATCH_ID_DETAILS_DETAIL_ID_DETAIL_ID,
        )
    }
}

/// What [`DetailId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 微信支付批次单号.
    pub batch_id: String,
    /// 商户的appid.
    pub appid: Option<String>,
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 微信支付明细单号.
    pub detail_id: String,
    /// 明细状态.
    pub detail_status: String,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 明细失败原因.
    pub fail_reason: Option<String>,
    /// 收款用户openid.
    pub openid: String,
    /// 收款用户姓名.
    pub username: String,
    /// 转账发起时间.
    pub initiate_time: String,
    /// 明细更新时间.
    pub update_time: String,
    /// 收款账户类型.
    pub account_type: Option<String>,
    /// 银行名称.
    pub bank_name: Option<String>,
    /// 银行卡尾号.
    pub bank_card_number_tail: Option<String>,
}

crate::answer! {
    GetAnswer {
        required sp_mchid "sp_mchid",
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        optional appid "appid",
        required out_detail_no "out_detail_no",
        required detail_id "detail_id",
        required detail_status "detail_status",
        required transfer_amount "transfer_amount",
        required transfer_remark "transfer_remark",
        optional fail_reason "fail_reason",
        required openid "openid",
        required username "username",
        required initiate_time "initiate_time",
        required update_time "update_time",
        optional account_type "account_type",
        optional bank_name "bank_name",
        optional bank_card_number_tail "bank_card_number_tail",
    }
}
