// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing/receivers/delete`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/profitsharing/receivers/delete`
///
/// `POST`: 删除分账接收方, see <https://pay.weixin.qq.com/doc/v3/merchant/4012529590>.
#[derive(Debug, Clone)]
pub struct Delete<C> {
    at: At<C>,
}

impl<C: Caller> Delete<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 删除分账接收方: `POST /v3/profitsharing/receivers/delete`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012529590>, <https://pay.weixin.qq.com/doc/v3/partner/4012466868>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::profitsharing::POST_RECEIVERS_DELETE, body)
    }
}

/// What [`Delete::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 应用ID.
    pub appid: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方账号.
    pub account: String,
}

pub use crate::v3::profitsharing::orders::Type;

/// What [`Delete::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方账号.
    pub account: String,
}

crate::answer! {
    PostAnswer {
        optional sub_mchid "sub_mchid",
        required r#type "type",
        required account "account",
    }
}

impl Request for PostRequest {}
