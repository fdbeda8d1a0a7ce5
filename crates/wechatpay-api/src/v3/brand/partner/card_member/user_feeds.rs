// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/user-feeds`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/user-feeds`
///
/// `POST`: 创建用户动态信息, see <https://pay.weixin.qq.com/doc/v3/partner/4015336987>.
#[derive(Debug, Clone)]
pub struct UserFeeds<C> {
    at: At<C>,
}

impl<C: Caller> UserFeeds<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创建用户动态信息: `POST /v3/brand/partner/card-member/user-feeds`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336987>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_CARD_MEMBER_USER_FEEDS, body)
    }
}

/// What [`UserFeeds::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 会员卡code.
    pub user_card_code: String,
    /// 用户标识.
    pub openid: String,
    /// 商家请求单号.
    pub out_request_no: String,
    /// 会员动态内容.
    pub cell_message: String,
}

/// What [`UserFeeds::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 会员卡code.
    pub user_card_code: String,
    /// 用户标识.
    pub openid: String,
    /// 商家请求单号.
    pub out_request_no: String,
    /// 会员动态内容.
    pub cell_message: String,
}

crate::answer! {
    PostAnswer {
        required brand_id "brand_id",
        required card_id "card_id",
        required user_card_code "user_card_code",
        required openid "openid",
        required out_request_no "out_request_no",
        required cell_message "cell_message",
    }
}

impl Request for PostRequest {}
