// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
///
/// `POST`: 同步积分兑券结果, see <https://pay.weixin.qq.com/doc/v3/partner/4015897268>.
#[derive(Debug, Clone)]
pub struct Confirm<C> {
    at: At<C>,
}

impl<C: Caller> Confirm<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 同步积分兑券结果: `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015897268>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at
            .json(&wechatpay_spec::table::v3::brand::POST_PARTNER_CARD_MEMBER_USER_POINTS_EXCHANGE_COUPON_CONFIRM, body)
    }
}

/// What [`Confirm::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 积分兑券ID.
    pub record_id: String,
    /// 积分兑券模板ID.
    pub exchange_coupon_template_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
    /// 会员卡code.
    pub user_card_code: String,
    /// `state`: one of `POINT_EXCHANGE_COUPON_SUCCESS`, `POINT_EXCHANGE_COUPON_FAIL`.
    pub state: State,
    /// 兑券成功的券code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code: Option<String>,
    /// 兑券失败原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
}

crate::open_enum! {
/// `state`.
    State {
    PointExchangeCouponSuccess = "POINT_EXCHANGE_COUPON_SUCCESS",
    PointExchangeCouponFail = "POINT_EXCHANGE_COUPON_FAIL",
    }
}

/// What [`Confirm::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 积分兑券ID.
    pub record_id: String,
    /// 积分兑券模板ID.
    pub exchange_coupon_template_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
    /// 会员卡code.
    pub user_card_code: String,
    /// `state`: one of `POINT_EXCHANGE_COUPON_SUCCESS`, `POINT_EXCHANGE_COUPON_FAIL`.
    pub state: State,
    /// 兑券成功的券code.
    pub coupon_code: Option<String>,
    /// 兑券失败原因.
    pub fail_reason: Option<String>,
}

crate::answer! {
    PostAnswer {
        required record_id "record_id",
        required exchange_coupon_template_id "exchange_coupon_template_id",
        required brand_id "brand_id",
        required card_id "card_id",
        required openid "openid",
        required user_card_code "user_card_code",
        required state "state",
        optional coupon_code "coupon_code",
        optional fail_reason "fail_reason",
    }
}

impl Request for PostRequest {}
