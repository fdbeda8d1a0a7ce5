// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/serviceorder/{out_order_no}/modify`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/serviceorder/{out_order_no}/modify`
///
/// `POST`: 修改订单金额, see <https://pay.weixin.qq.com/doc/v3/partner/4012692360>.
#[derive(Debug, Clone)]
pub struct Modify<C> {
    at: At<C>,
}

impl<C: Caller> Modify<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 修改订单金额: `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012692360>, <https://pay.weixin.qq.com/doc/v3/partner/4013138819>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_MODIFY, body)
    }
}

/// What [`Modify::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 后付费项目.
    pub post_payments: Vec<PostPayments>,
    /// 后付费商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 总金额.
    pub total_amount: i64,
    /// 修改原因.
    pub reason: String,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<Device>,
}

pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::PostPayments;

/// 后付费商户优惠.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostDiscounts {
    /// 优惠名称.
    pub name: String,
    /// 优惠说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 优惠金额.
    pub amount: i64,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

pub use crate::v3::payscore::partner::serviceorder::Device;

impl Request for PostRequest {}
