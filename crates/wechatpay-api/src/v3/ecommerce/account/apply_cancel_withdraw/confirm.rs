// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/account/apply-cancel-withdraw/confirm`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/account/apply-cancel-withdraw/confirm`
///
/// `POST`: 平台代商户确认注销, see <https://pay.weixin.qq.com/doc/v3/partner/4013892772>.
#[derive(Debug, Clone)]
pub struct Confirm<C> {
    at: At<C>,
}

impl<C: Caller> Confirm<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 平台代商户确认注销: `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013892772>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_ACCOUNT_APPLY_CANCEL_WITHDRAW_CONFIRM, body)
    }
}

/// What [`Confirm::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 微信支付注销单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
    /// 商户注销申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 平台确认操作人标识.
    pub operator_identification: String,
    /// 注销确认时间.
    pub confirm_time: String,
    /// 注销协议版本号.
    pub cancel_contract_version: String,
}

/// What [`Confirm::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付注销单号.
    pub applyment_id: Option<String>,
    /// 商户注销申请单号.
    pub out_request_no: Option<String>,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional applyment_id "applyment_id",
        optional out_request_no "out_request_no",
        optional sub_mchid "sub_mchid",
    }
}

impl Request for PostRequest {}
