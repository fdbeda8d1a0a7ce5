// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/card/card-links/unbind-card-link`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/card/card-links/unbind-card-link`
///
/// `POST`: 解除已生效交易连接名片场景, see <https://pay.weixin.qq.com/doc/v3/partner/4016366804>.
#[derive(Debug, Clone)]
pub struct UnbindCardLink<C> {
    at: At<C>,
}

impl<C: Caller> UnbindCardLink<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解除已生效交易连接名片场景: `POST /v3/brand/card/card-links/unbind-card-link`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016366804>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_CARD_CARD_LINKS_UNBIND_CARD_LINK, body)
    }
}

/// What [`UnbindCardLink::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// `payment_scene`: one of `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`.
    pub payment_scene: PaymentScene,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_link_mchid: Option<String>,
    /// 服务ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}

pub use crate::v3::brand::card::card_links::PaymentScene;

/// What [`UnbindCardLink::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 品牌ID.
    pub brand_id: String,
    /// `payment_scene`: one of `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`.
    pub payment_scene: PaymentScene,
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 商户号.
    pub card_link_mchid: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
}

crate::answer! {
    PostAnswer {
        required brand_id "brand_id",
        required payment_scene "payment_scene",
        optional appid "appid",
        optional card_link_mchid "card_link_mchid",
        optional service_id "service_id",
    }
}

impl Request for PostRequest {}
