// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/insurance/mch-transfer/batches/apply`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/insurance/mch-transfer/batches/apply`
///
/// `POST`: 受理商家转账, see <https://pay.weixin.qq.com/doc/v3/partner/4013504220>.
#[derive(Debug, Clone)]
pub struct Apply<C> {
    at: At<C>,
}

impl<C: Caller> Apply<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 受理商家转账: `POST /v3/platsolution/insurance/mch-transfer/batches/apply`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504220>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_INSURANCE_MCH_TRANSFER_BATCHES_APPLY, body)
    }
}

/// What [`Apply::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 服务商AppID.
    pub sp_appid: String,
    /// 二级商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
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
    /// 转账场景ID.
    pub transfer_scene_id: String,
    /// 转账明细列表.
    pub transfer_detail_list: Vec<TransferDetailList>,
    /// 商户回调地址.
    pub notify_url: String,
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
    /// 微信转账预约单号.
    pub reservation_id: String,
    /// 收款用户OpenID.
    pub openid: String,
}

/// What [`Apply::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 商家转账批次单号.
    pub batch_id: String,
    /// 批次创建时间.
    pub create_time: String,
    /// `batch_state`: one of `ACCEPTED`, `PROCESSING`, `COMPLETED`, `CLOSED`.
    pub batch_state: Option<BatchState>,
}

crate::answer! {
    PostAnswer {
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        required create_time "create_time",
        optional batch_state "batch_state",
    }
}

crate::open_enum! {
/// `batch_state`.
    BatchState {
    Accepted = "ACCEPTED",
    Processing = "PROCESSING",
    Completed = "COMPLETED",
    Closed = "CLOSED",
    }
}

impl Request for PostRequest {}
