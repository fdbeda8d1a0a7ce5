// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/user-cards/import-by-openid`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/user-cards/import-by-openid`
///
/// `POST`: 根据openid导入用户会员卡, see <https://pay.weixin.qq.com/doc/v3/partner/4015336981>.
#[derive(Debug, Clone)]
pub struct ImportByOpenid<C> {
    at: At<C>,
}

impl<C: Caller> ImportByOpenid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 根据openid导入用户会员卡: `POST /v3/brand/partner/card-member/user-cards/import-by-openid`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336981>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PARTNER_CARD_MEMBER_USER_CARDS_IMPORT_BY_OPENID, body)
    }
}

/// What [`ImportByOpenid::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
    /// 会员卡code.
    pub user_card_code: String,
    /// 加密的手机号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<crate::Sensitive>,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<UserInformation>,
    /// 会员卡有效期.
    pub date_information: DateInformation,
    /// 领取时间.
    pub pickup_time: String,
}

/// 用户开卡时填写的个人信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct UserInformation {
    /// 平台提供的通用开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_field_list: Option<Vec<CommonFieldList>>,
    /// 商户自定义的开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_field_list: Option<Vec<CustomFieldList>>,
}

/// 平台提供的通用开卡信息字段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CommonFieldList {
    /// `name`: one of `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// 加密的用户开卡时填写的个人信息: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<crate::Sensitive>,
}

pub use crate::v3::brand::partner::card_member::user_cards::Name;

/// 商户自定义的开卡信息字段.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CustomFieldList {
    /// 字段名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 加密的用户选择的字段值列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_chosen_values: Option<Vec<String>>,
}

pub use crate::v3::brand::partner::card_member::cards::ValidDateInformation as DateInformation;

pub use crate::v3::brand::partner::card_member::cards::Type;

/// What [`ImportByOpenid::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 会员卡code.
    pub user_card_code: String,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
    /// 卡背景颜色.
    pub card_color: Option<String>,
    /// 卡背景图URL.
    pub card_picture_url: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
    /// `card_type`: one of `PURCHASE`, `NORMAL`, `BALANCE`.
    pub card_type: CardType,
    /// 加密的手机号: decrypted by the client.
    pub phone_number: Option<crate::Sensitive>,
    /// 等级.
    pub level: Option<String>,
    /// 会员卡有效期.
    pub valid_date_information: ValidDateInformation,
    /// 领取时间.
    pub pickup_time: String,
    /// 用户开卡时填写的个人信息.
    pub user_information: Option<PostAnswerUserInformation>,
    /// 商家数据包.
    pub attach: Option<String>,
    /// `user_card_state`: one of `UNACTIVATED`, `EFFECTIVE`, `EXPIRED`, `INVALID`.
    pub user_card_state: UserCardState,
    /// 作废原因.
    pub invalid_reason: Option<String>,
    /// 作废时间.
    pub invalid_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required user_card_code "user_card_code",
        required card_id "card_id",
        required openid "openid",
        optional card_color "card_color",
        optional card_picture_url "card_picture_url",
        required brand_id "brand_id",
        required card_type "card_type",
        optional phone_number "phone_number",
        optional level "level",
        required valid_date_information "valid_date_information",
        required pickup_time "pickup_time",
        optional user_information "user_information",
        optional attach "attach",
        required user_card_state "user_card_state",
        optional invalid_reason "invalid_reason",
        optional invalid_time "invalid_time",
    }
}

pub use crate::v3::brand::partner::card_member::cards::CardType;

pub use crate::v3::brand::partner::card_member::cards::PostAnswerValidDateInformation as ValidDateInformation;

pub use crate::v3::brand::partner::card_member::user_cards::UserInformation as PostAnswerUserInformation;

pub use crate::v3::brand::partner::card_member::user_cards::CommonFieldList as PostAnswerUserInformationCommonFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::CustomFieldList as PostAnswerUserInformationCustomFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::UserCardState;

impl Request for PostRequest {}
