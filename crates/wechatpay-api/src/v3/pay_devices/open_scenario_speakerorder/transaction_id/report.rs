// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
///
/// `POST`: 码牌支付结果上报.
#[derive(Debug, Clone)]
pub struct Report<C> {
    at: At<C>,
}

impl<C: Caller> Report<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 码牌支付结果上报: `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at
            .json(&wechatpay_spec::table::v3::pay_devices::POST_OPEN_SCENARIO_SPEAKERORDER_TRANSACTION_ID_REPORT, body)
    }
}

/// What [`Report::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户.
    pub sub_mchid: String,
    /// 收款链接url.
    pub code_url: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 设备sn.
    pub device_sn: String,
}

/// What [`Report::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 子商户.
    pub sub_mchid: String,
    /// 收款链接url.
    pub code_url: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 设备sn.
    pub device_sn: String,
    /// 微信支付订单号.
    pub transaction_id: String,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required code_url "code_url",
        required out_trade_no "out_trade_no",
        required device_sn "device_sn",
        required transaction_id "transaction_id",
    }
}

impl Request for PostRequest {}
