// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
///
/// `POST`: 激活会员卡（跳转型激活）, see <https://pay.weixin.qq.com/doc/v3/merchant/4012550809>.
#[derive(Debug, Clone)]
pub struct Activate<C> {
    at: At<C>,
}

impl<C: Caller> Activate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 激活会员卡（跳转型激活）: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012550809>, <https://pay.weixin.qq.com/doc/v3/partner/4012728123>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at
            .json(&wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_ACTIVATE, body)
    }
}

/// What [`Activate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 会员卡编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_number: Option<String>,
}

impl Request for PostRequest {}
