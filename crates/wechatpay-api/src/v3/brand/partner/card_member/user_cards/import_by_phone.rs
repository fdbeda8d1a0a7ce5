// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/user-cards/import-by-phone`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/user-cards/import-by-phone`
///
/// `POST`: 根据手机号导入用户会员卡, see <https://pay.weixin.qq.com/doc/v3/partner/4015336982>.
#[derive(Debug, Clone)]
pub struct ImportByPhone<C> {
    at: At<C>,
}

impl<C: Caller> ImportByPhone<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 根据手机号导入用户会员卡: `POST /v3/brand/partner/card-member/user-cards/import-by-phone`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336982>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_CARD_MEMBER_USER_CARDS_IMPORT_BY_PHONE, body)
    }
}

/// What [`ImportByPhone::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 加密的手机号: encrypted by the call.
    pub phone_number: crate::Sensitive,
    /// 会员卡code.
    pub user_card_code: String,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformation>,
    /// 会员卡有效期.
    pub date_information: DateInformation,
    /// 领取时间.
    pub pickup_time: String,
}

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::UserInformation;

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::CommonFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::Name;

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::CustomFieldList;

pub use crate::v3::brand::partner::card_member::cards::ValidDateInformation as DateInformation;

pub use crate::v3::brand::partner::card_member::cards::Type;

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::PostAnswer;

pub use crate::v3::brand::partner::card_member::cards::CardType;

pub use crate::v3::brand::partner::card_member::cards::PostAnswerValidDateInformation as ValidDateInformation;

pub use crate::v3::brand::partner::card_member::user_cards::UserInformation as PostAnswerUserInformation;

pub use crate::v3::brand::partner::card_member::user_cards::CommonFieldList as PostAnswerUserInformationCommonFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::CustomFieldList as PostAnswerUserInformationCustomFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::UserCardState;

impl Request for PostRequest {}
