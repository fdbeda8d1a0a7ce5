// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/pay-view-tokens`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/pay-view-tokens`
///
/// `POST`: 品牌会员展示付款码组件预授权, see <https://pay.weixin.qq.com/doc/v3/partner/4016834476>.
#[derive(Debug, Clone)]
pub struct PayViewTokens<C> {
    at: At<C>,
}

impl<C: Caller> PayViewTokens<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 品牌会员展示付款码组件预授权: `POST /v3/brand/partner/card-member/pay-view-tokens`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016834476>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_CARD_MEMBER_PAY_VIEW_TOKENS, body)
    }
}

/// What [`PayViewTokens::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
}

/// What [`PayViewTokens::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预授权token.
    pub token: String,
    /// token 过期时间.
    pub expire_time: String,
}

crate::answer! {
    PostAnswer {
        required token "token",
        required expire_time "expire_time",
    }
}

impl Request for PostRequest {}
