// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/discount-card/cards`

pub mod out_card_code;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/discount-card/cards`
///
/// `POST`: 预受理领卡请求, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml>.
#[derive(Debug, Clone)]
pub struct Cards<C> {
    at: At<C>,
}

impl<C: Caller> Cards<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/discount-card/cards/{out_card_code}`
    #[doc(alias = "outCardCode")]
    #[must_use]
    pub fn out_card_code(&self, out_card_code: impl std::fmt::Display) -> out_card_code::OutCardCode<C> {
        out_card_code::OutCardCode::new(self.at.with("out_card_code", out_card_code))
    }

    /// 预受理领卡请求: `POST /v3/discount-card/cards`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::discount_card::POST_CARDS, body)
    }
}

/// What [`Cards::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户领卡号.
    pub out_card_code: String,
    /// 卡模板ID.
    pub card_template_id: String,
    /// 公众账号ID.
    pub appid: String,
    /// 通知商户URL.
    pub notify_url: String,
}

/// What [`Cards::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预领卡请求token.
    pub prepare_card_token: String,
}

crate::answer! {
    PostAnswer {
        required prepare_card_token "prepare_card_token",
    }
}

impl Request for PostRequest {}
