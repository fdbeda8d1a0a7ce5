// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
///
/// `GET`: 加密code解码（跳转型激活）, see <https://pay.weixin.qq.com/doc/v3/merchant/4012550742>.
#[derive(Debug, Clone)]
pub struct DecryptCode<C> {
    at: At<C>,
}

impl<C: Caller> DecryptCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 加密code解码（跳转型激活）: `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012550742>, <https://pay.weixin.qq.com/doc/v3/partner/4012727758>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_MEMBERCARD_OPEN_CARDS_CARD_ID_DECRYPT_CODE, query)
    }
}

/// What [`DecryptCode::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 加密code.
    pub encrypt_code: String,
}

/// What [`DecryptCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 会员卡code.
    pub code: String,
}

crate::answer! {
    GetAnswer {
        required code "code",
    }
}

impl Request for GetQuery {}
