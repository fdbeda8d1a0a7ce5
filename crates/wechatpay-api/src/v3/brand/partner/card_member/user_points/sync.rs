// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/user-points/sync`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/user-points/sync`
///
/// `POST`: 同步积分余额, see <https://pay.weixin.qq.com/doc/v3/partner/4015897280>.
#[derive(Debug, Clone)]
pub struct Sync<C> {
    at: At<C>,
}

impl<C: Caller> Sync<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 同步积分余额: `POST /v3/brand/partner/card-member/user-points/sync`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015897280>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_CARD_MEMBER_USER_POINTS_SYNC, body)
    }
}

/// What [`Sync::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商家请求单号.
    pub out_request_no: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
    /// 会员卡code.
    pub user_card_code: String,
    /// 积分余额.
    pub point_balance: i64,
}

/// What [`Sync::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商家请求单号.
    pub out_request_no: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
    /// 会员卡code.
    pub user_card_code: String,
    /// 积分余额.
    pub point_balance: i64,
}

crate::answer! {
    PostAnswer {
        required out_request_no "out_request_no",
        required brand_id "brand_id",
        required card_id "card_id",
        required openid "openid",
        required user_card_code "user_card_code",
        required point_balance "point_balance",
    }
}

impl Request for PostRequest {}
