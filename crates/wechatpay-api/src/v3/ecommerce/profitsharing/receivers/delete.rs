// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/profitsharing/receivers/delete`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/profitsharing/receivers/delete`
///
/// `POST`: 删除分账接收方, see <https://pay.weixin.qq.com/doc/v3/partner/4012477759>.
#[derive(Debug, Clone)]
pub struct Delete<C> {
    at: At<C>,
}

impl<C: Caller> Delete<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 删除分账接收方: `POST /v3/ecommerce/profitsharing/receivers/delete`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012477759>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_PROFITSHARING_RECEIVERS_DELETE, body)
    }
}

/// What [`Delete::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    pub appid: String,
    /// 接收方类型.
    pub r#type: String,
    /// 接收方账号.
    pub account: String,
}

pub use crate::v3::ecommerce::profitsharing::receivers::add::PostAnswer;

impl Request for PostRequest {}
