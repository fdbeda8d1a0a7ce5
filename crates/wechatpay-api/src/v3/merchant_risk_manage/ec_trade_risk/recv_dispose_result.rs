// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
///
/// `POST`: 回传处置结果, see <https://pay.weixin.qq.com/doc/v3/merchant/4013894250>.
#[derive(Debug, Clone)]
pub struct RecvDisposeResult<C> {
    at: At<C>,
}

impl<C: Caller> RecvDisposeResult<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 回传处置结果: `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4013894250>, <https://pay.weixin.qq.com/doc/v3/partner/4013894227>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchant_risk_manage::POST_EC_TRADE_RISK_RECV_DISPOSE_RESULT, body)
    }
}

/// What [`RecvDisposeResult::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// `final_risk_result`: one of `1`, `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_risk_result: Option<i64>,
    /// `final_risk_type`: one of `1`, `2`, `3`, `4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_risk_type: Option<i64>,
    /// `disp_conclusion`: one of `1`, `2`, `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disp_conclusion: Option<Vec<i64>>,
    /// 处置补充.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disp_addition: Option<String>,
    /// 是否有投诉.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exist_complaint: Option<bool>,
    /// 退款金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
}

/// What [`RecvDisposeResult::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 返回描述.
    pub rsp_msg: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional rsp_msg "rsp_msg",
    }
}

impl Request for PostRequest {}
