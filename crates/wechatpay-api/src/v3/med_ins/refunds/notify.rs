// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/med-ins/refunds/notify`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/med-ins/refunds/notify`
///
/// `POST`: 医保退款通知, see <https://pay.weixin.qq.com/doc/v3/merchant/4016781561>.
#[derive(Debug, Clone)]
pub struct Notify<C> {
    at: At<C>,
}

impl<C: Caller> Notify<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 医保退款通知: `POST /v3/med-ins/refunds/notify`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016781561>, <https://pay.weixin.qq.com/doc/v3/partner/4012166534>.
    pub fn post(&self, query: &impl JsonOr<PostQuery>, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.query_json(&wechatpay_spec::table::v3::med_ins::POST_REFUNDS_NOTIFY, query, body)
    }
}

/// What [`Notify::post`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostQuery {
    /// 医保自费混合订单号.
    pub mix_trade_no: String,
}

/// What [`Notify::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 医疗机构的商户号.
    pub sub_mchid: String,
    /// 医保退款的总金额.
    pub med_refund_total_fee: i64,
    /// 医保统筹退款金额.
    #[serde(rename = "med_refund__gov_fee")]
    pub med_refund_gov_fee: i64,
    /// 医保个账退款金额.
    #[serde(rename = "med_refund__self_fee")]
    pub med_refund_self_fee: i64,
    /// 医保其他退款金额.
    #[serde(rename = "med_refund__other_fee")]
    pub med_refund_other_fee: i64,
    /// 医保退款成功时间.
    pub refund_time: String,
    /// 从业机构退款单号.
    pub out_refund_no: String,
}

impl Request for PostQuery {}

impl Request for PostRequest {}
