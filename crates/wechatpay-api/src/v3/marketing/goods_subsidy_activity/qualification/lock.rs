// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/qualification/lock`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/goods-subsidy-activity/qualification/lock`
///
/// `POST`: 锁定品牌加价购活动资格, see <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>.
#[derive(Debug, Clone)]
pub struct Lock<C> {
    at: At<C>,
}

impl<C: Caller> Lock<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 锁定品牌加价购活动资格: `POST /v3/marketing/goods-subsidy-activity/qualification/lock`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_GOODS_SUBSIDY_ACTIVITY_QUALIFICATION_LOCK, body)
    }
}

/// What [`Lock::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 订单信息.
    pub order_information: OrderInformation,
    /// 待锁定的加价购资格ID列表.
    pub qualification_ids: Vec<String>,
}

/// 订单信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct OrderInformation {
    /// 支付订单的微信用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_openid: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 订单总金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_fee: Option<i64>,
    /// 门店ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// 门店商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_merchant_id: Option<String>,
}

/// What [`Lock::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 返回结果文案.
    pub return_message: Option<String>,
    /// 锁定失败的资格ID列表.
    pub failed_qualification_ids: Option<Vec<String>>,
    /// 锁定成功的资格ID列表.
    pub succeed_qualification_ids: Option<Vec<String>>,
}

crate::answer! {
    PostAnswer {
        optional return_message "return_message",
        optional failed_qualification_ids "failed_qualification_ids",
        optional succeed_qualification_ids "succeed_qualification_ids",
    }
}

impl Request for PostRequest {}
