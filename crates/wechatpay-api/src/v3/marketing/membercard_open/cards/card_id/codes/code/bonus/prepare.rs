// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
///
/// `POST`: 支付结果页展示会员积分, see <https://pay.weixin.qq.com/doc/v3/merchant/4012595808>.
#[derive(Debug, Clone)]
pub struct Prepare<C> {
    at: At<C>,
}

impl<C: Caller> Prepare<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 支付结果页展示会员积分: `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012595808>, <https://pay.weixin.qq.com/doc/v3/partner/4012729629>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(
            &wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE_BONUS_PREPARE,
            body,
        )
    }
}

/// What [`Prepare::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户订单号.
    pub out_trade_no: String,
    /// 直连商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 会员积分值.
    pub bonus_value: i64,
}

impl Request for PostRequest {}
