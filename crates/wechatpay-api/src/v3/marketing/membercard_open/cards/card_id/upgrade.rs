// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/upgrade`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/upgrade`
///
/// `POST`: 老会员卡模板升级, see <https://pay.weixin.qq.com/doc/v3/merchant/4012545673>.
#[derive(Debug, Clone)]
pub struct Upgrade<C> {
    at: At<C>,
}

impl<C: Caller> Upgrade<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 老会员卡模板升级: `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012545673>, <https://pay.weixin.qq.com/doc/v3/partner/4012708437>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_OPEN_CARDS_CARD_ID_UPGRADE, body)
    }
}

/// What [`Upgrade::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌id.
    pub brand_id: String,
    /// 商户AppId.
    pub appid: String,
}

impl Request for PostRequest {}
