// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/users/import`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/users/import`
///
/// `POST`: 根据openid导入用户会员卡, see <https://pay.weixin.qq.com/doc/v3/merchant/4012549739>.
#[derive(Debug, Clone)]
pub struct Import<C> {
    at: At<C>,
}

impl<C: Caller> Import<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 根据openid导入用户会员卡: `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012549739>, <https://pay.weixin.qq.com/doc/v3/partner/4012727561>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_OPEN_CARDS_CARD_ID_USERS_IMPORT, body)
    }
}

/// What [`Import::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 用户标识.
    pub openid: String,
    /// 会员卡code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 商户请求单号.
    pub out_request_no: String,
}

pub use crate::v3::marketing::membercard_open::cards::card_id::decrypt_code::GetAnswer as PostAnswer;

impl Request for PostRequest {}
