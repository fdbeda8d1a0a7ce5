// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/profitsharing/receivers/add`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/profitsharing/receivers/add`
///
/// `POST`: 添加分账接收方, see <https://pay.weixin.qq.com/doc/v3/partner/4012477758>.
#[derive(Debug, Clone)]
pub struct Add<C> {
    at: At<C>,
}

impl<C: Caller> Add<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 添加分账接收方: `POST /v3/ecommerce/profitsharing/receivers/add`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012477758>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_PROFITSHARING_RECEIVERS_ADD, body)
    }
}

/// What [`Add::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    pub appid: String,
    /// 接收方类型.
    pub r#type: String,
    /// 接收方账号.
    pub account: String,
    /// 接收方名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 接收方名称的密文: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_name: Option<crate::Sensitive>,
    /// 与分账方的关系类型.
    pub relation_type: String,
}

/// What [`Add::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 接收方类型.
    pub r#type: String,
    /// 接收方账号.
    pub account: String,
}

crate::answer! {
    PostAnswer {
        required r#type "type",
        required account "account",
    }
}

impl Request for PostRequest {}
