// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
///
/// `POST`: 作废用户会员卡, see <https://pay.weixin.qq.com/doc/v3/merchant/4012549677>.
#[derive(Debug, Clone)]
pub struct Unavailable<C> {
    at: At<C>,
}

impl<C: Caller> Unavailable<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 作废用户会员卡: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012549677>, <https://pay.weixin.qq.com/doc/v3/partner/4012726955>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(
            &wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_UNAVAILABLE,
            body,
        )
    }
}

/// What [`Unavailable::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 失效理由.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Request for PostRequest {}
