// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
///
/// `POST`: 从业机构修改微信支付分订单金额, see <https://pay.weixin.qq.com/doc/v3/partner/4012691363>.
#[derive(Debug, Clone)]
pub struct Modify<C> {
    at: At<C>,
}

impl<C: Caller> Modify<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 从业机构修改微信支付分订单金额: `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012691363>, <https://pay.weixin.qq.com/doc/v3/partner/4013194282>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_MODIFY, body)
    }
}

/// What [`Modify::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 渠道商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 后付费项目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayments>>,
    /// 后付费商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 总金额.
    pub total_amount: i64,
    /// 修改原因.
    pub reason: String,
}

pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::PostPayments;

pub use crate::v3::payscore::acquiringbank::serviceorder::out_order_no::complete::PostDiscounts;

impl Request for PostRequest {}
