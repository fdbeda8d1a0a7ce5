// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/pre-auth-tokens`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/pre-auth-tokens`
///
/// `POST`: 入会组件预授权, see <https://pay.weixin.qq.com/doc/v3/partner/4015336986>.
#[derive(Debug, Clone)]
pub struct PreAuthTokens<C> {
    at: At<C>,
}

impl<C: Caller> PreAuthTokens<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 入会组件预授权: `POST /v3/brand/partner/card-member/pre-auth-tokens`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336986>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_CARD_MEMBER_PRE_AUTH_TOKENS, body)
    }
}

/// What [`PreAuthTokens::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
}

pub use crate::v3::brand::partner::card_member::pay_view_tokens::PostAnswer;

impl Request for PostRequest {}
