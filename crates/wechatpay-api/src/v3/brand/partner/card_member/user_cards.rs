// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/user-cards`

pub mod import_by_openid;
pub mod import_by_phone;
pub mod user_card_code;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/user-cards`
///
/// `GET`: 查询用户在品牌下所有会员卡, see <https://pay.weixin.qq.com/doc/v3/partner/4015336984>.
#[derive(Debug, Clone)]
pub struct UserCards<C> {
    at: At<C>,
}

impl<C: Caller> UserCards<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/partner/card-member/user-cards/import-by-openid`
    #[doc(alias = "importByOpenid")]
    #[must_use]
    pub fn import_by_openid(&self) -> import_by_openid::ImportByOpenid<C> {
        import_by_openid::ImportByOpenid::new(self.at.clone())
    }

    /// `/v3/brand/partner/card-member/user-cards/import-by-phone`
    #[doc(alias = "importByPhone")]
    #[must_use]
    pub fn import_by_phone(&self) -> import_by_phone::ImportByPhone<C> {
        import_by_phone::ImportByPhone::new(self.at.clone())
    }

    /// `/v3/brand/partner/card-member/user-cards/{user_card_code}`
    #[doc(alias = "userCardCode")]
    #[must_use]
    pub fn user_card_code(&self, user_card_code: impl std::fmt::Display) -> user_card_code::UserCardCode<C> {
        user_card_code::UserCardCode::new(self.at.with("user_card_code", user_card_code))
    }

    /// 查询用户在品牌下所有会员卡: `GET /v3/brand/partner/card-member/user-cards`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336984>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::brand::GET_PARTNER_CARD_MEMBER_USER_CARDS, query)
    }
}

/// What [`UserCards::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌id.
    pub brand_id: String,
    /// 用户标识.
    pub openid: String,
    /// `user_card_state`: one of `UNACTIVATED`, `EFFECTIVE`, `EXPIRED`, `INVALID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_card_state: Option<UserCardState>,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

crate::open_enum! {
/// `user_card_state`.
    UserCardState {
    Unactivated = "UNACTIVATED",
    Effective = "EFFECTIVE",
    Expired = "EXPIRED",
    Invalid = "INVALID",
    }
}

/// What [`UserCards::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 总数量.
    pub total_count: i64,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 会员卡列表.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        required offset "offset",
        required limit "limit",
        optional data "data",
    }
}

/// 会员卡列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
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
    pub user_information: Option<UserInformation>,
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
    Data {
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

pub use crate::v3::brand::partner::card_member::cards::Type;

/// 用户开卡时填写的个人信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserInformation {
    /// 平台提供的通用开卡信息字段.
    pub common_field_list: Option<Vec<CommonFieldList>>,
    /// 商户自定义的开卡信息字段.
    pub custom_field_list: Option<Vec<CustomFieldList>>,
}

crate::answer! {
    UserInformation {
        optional common_field_list "common_field_list",
        optional custom_field_list "custom_field_list",
    }
}

/// 平台提供的通用开卡信息字段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommonFieldList {
    /// `name`: one of `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`.
    pub name: Option<Name>,
    /// 加密的用户开卡时填写的个人信息: decrypted by the client.
    pub value: Option<crate::Sensitive>,
}

crate::answer! {
    CommonFieldList {
        optional name "name",
        optional value "value",
    }
}

crate::open_enum! {
/// `name`.
    Name {
    UserFormFlagSex = "USER_FORM_FLAG_SEX",
    UserFormFlagName = "USER_FORM_FLAG_NAME",
    UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
    UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
    UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
    UserFormFlagCity = "USER_FORM_FLAG_CITY",
    }
}

/// 商户自定义的开卡信息字段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldList {
    /// 字段名称.
    pub name: Option<String>,
    /// 加密的用户选择的字段值列表.
    pub user_chosen_values: Option<Vec<String>>,
}

crate::answer! {
    CustomFieldList {
        optional name "name",
        optional user_chosen_values "user_chosen_values",
    }
}

impl Request for GetQuery {}
