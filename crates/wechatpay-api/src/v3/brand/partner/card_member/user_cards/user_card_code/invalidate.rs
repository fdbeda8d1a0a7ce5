// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
///
/// `POST`: 作废用户会员卡, see <https://pay.weixin.qq.com/doc/v3/partner/4015336983>.
#[derive(Debug, Clone)]
pub struct Invalidate<C> {
    at: At<C>,
}

impl<C: Caller> Invalidate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 作废用户会员卡: `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336983>.
    pub fn post(&self, query: &impl JsonOr<PostQuery>, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.query_json(
            &wechatpay_spec::table::v3::brand::POST_PARTNER_CARD_MEMBER_USER_CARDS_USER_CARD_CODE_INVALIDATE,
            query,
            body,
        )
    }
}

/// What [`Invalidate::post`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostQuery {
    /// 品牌id.
    pub brand_id: String,
    /// 会员卡模版ID.
    pub card_id: String,
}

/// What [`Invalidate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 用户标识.
    pub openid: String,
    /// 作废原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_reason: Option<String>,
}

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::PostAnswer;

pub use crate::v3::brand::partner::card_member::cards::CardType;

pub use crate::v3::brand::partner::card_member::cards::PostAnswerValidDateInformation as ValidDateInformation;

pub use crate::v3::brand::partner::card_member::cards::Type;

pub use crate::v3::brand::partner::card_member::user_cards::UserInformation;

pub use crate::v3::brand::partner::card_member::user_cards::CommonFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::Name;

pub use crate::v3::brand::partner::card_member::user_cards::CustomFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::UserCardState;

impl Request for PostQuery {}

impl Request for PostRequest {}
