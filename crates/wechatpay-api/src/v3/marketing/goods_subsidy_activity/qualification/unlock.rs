// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/qualification/unlock`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/goods-subsidy-activity/qualification/unlock`
///
/// `POST`: 解锁品牌加价购活动资格, see <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>.
#[derive(Debug, Clone)]
pub struct Unlock<C> {
    at: At<C>,
}

impl<C: Caller> Unlock<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解锁品牌加价购活动资格: `POST /v3/marketing/goods-subsidy-activity/qualification/unlock`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_GOODS_SUBSIDY_ACTIVITY_QUALIFICATION_UNLOCK, body)
    }
}

/// What [`Unlock::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 订单信息.
    pub order_information: OrderInformation,
    /// 待锁定的加价购资格ID列表.
    pub qualification_ids: Vec<String>,
}

pub use crate::v3::marketing::goods_subsidy_activity::qualification::lock::OrderInformation;

pub use crate::v3::marketing::goods_subsidy_activity::qualification::lock::PostAnswer;

impl Request for PostRequest {}
