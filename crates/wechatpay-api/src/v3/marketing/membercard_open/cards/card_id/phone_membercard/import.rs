// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
///
/// `POST`: 根据手机号导入用户会员卡, see <https://pay.weixin.qq.com/doc/v3/merchant/4012550535>.
#[derive(Debug, Clone)]
pub struct Import<C> {
    at: At<C>,
}

impl<C: Caller> Import<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 根据手机号导入用户会员卡: `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012550535>, <https://pay.weixin.qq.com/doc/v3/partner/4012727629>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_OPEN_CARDS_CARD_ID_PHONE_MEMBERCARD_IMPORT,
            body,
        )
    }
}

/// What [`Import::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 用户加密手机号: encrypted by the call.
    pub encrypted_phone_number: crate::Sensitive,
    /// 会员卡code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 商户请求单号.
    pub out_request_no: String,
}

pub use crate::v3::marketing::membercard_open::cards::card_id::decrypt_code::GetAnswer as PostAnswer;

impl Request for PostRequest {}
