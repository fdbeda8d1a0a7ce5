// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
///
/// `POST`: 同步会员开通结果, see <https://pay.weixin.qq.com/doc/v3/partner/4015336979>.
#[derive(Debug, Clone)]
pub struct Confirm<C> {
    at: At<C>,
}

impl<C: Caller> Confirm<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 同步会员开通结果: `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336979>.
    pub fn post(&self, query: &impl JsonOr<PostQuery>, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.query_json(
            &wechatpay_spec::table::v3::brand::POST_PARTNER_CARD_MEMBER_USER_CARDS_USER_CARD_CODE_CONFIRM,
            query,
            body,
        )
    }
}

/// What [`Confirm::post`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostQuery {
    /// 会员卡模版ID.
    pub card_id: String,
}

/// What [`Confirm::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 用户标识.
    pub openid: String,
    /// 卡背景颜色.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_color: Option<String>,
    /// 卡背景图URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_picture_url: Option<String>,
    /// 加密的手机号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<crate::Sensitive>,
    /// 等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// 会员卡有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_date_information: Option<ValidDateInformation>,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformation>,
    /// 商家数据包.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// `user_card_confirm_state`: one of `CREATE_CARD_SUCCESS`, `CREATE_CARD_FAIL`.
    pub user_card_confirm_state: UserCardConfirmState,
}

pub use crate::v3::brand::partner::card_member::cards::ValidDateInformation;

pub use crate::v3::brand::partner::card_member::cards::Type;

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::UserInformation;

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::CommonFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::Name;

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::CustomFieldList;

crate::open_enum! {
/// `user_card_confirm_state`.
    UserCardConfirmState {
    CreateCardSuccess = "CREATE_CARD_SUCCESS",
    CreateCardFail = "CREATE_CARD_FAIL",
    }
}

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::PostAnswer;

pub use crate::v3::brand::partner::card_member::cards::CardType;

pub use crate::v3::brand::partner::card_member::cards::PostAnswerValidDateInformation;

pub use crate::v3::brand::partner::card_member::user_cards::UserInformation as PostAnswerUserInformation;

pub use crate::v3::brand::partner::card_member::user_cards::CommonFieldList as PostAnswerUserInformationCommonFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::CustomFieldList as PostAnswerUserInformationCustomFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::UserCardState;

impl Request for PostQuery {}

impl Request for PostRequest {}
