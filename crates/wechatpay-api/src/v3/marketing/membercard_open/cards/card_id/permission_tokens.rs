// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
///
/// `POST`: 商户预授权, see <https://pay.weixin.qq.com/doc/v3/merchant/4012550867>.
#[derive(Debug, Clone)]
pub struct PermissionTokens<C> {
    at: At<C>,
}

impl<C: Caller> PermissionTokens<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户预授权: `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012550867>, <https://pay.weixin.qq.com/doc/v3/partner/4012728179>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_OPEN_CARDS_CARD_ID_PERMISSION_TOKENS, body)
    }
}

/// What [`PermissionTokens::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 激活类型.
    pub activate_type: String,
    /// 设置用户在开卡完成后.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub navigate_back_previous_page: Option<bool>,
    /// 跳转激活的url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_url: Option<String>,
    /// 跳转激活的appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_appid: Option<String>,
    /// 跳转激活的path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_path: Option<String>,
    /// 自定义场景值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outer_str: Option<String>,
}

/// What [`PermissionTokens::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预授权token.
    pub permission_token: String,
}

crate::answer! {
    PostAnswer {
        required permission_token "permission_token",
    }
}

impl Request for PostRequest {}
