// Written by `cargo xtask codegen` from spec/; do not edit.
//! `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: 用户开通商家名片会员卡事件通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015283692>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE";

/// The decrypted content of `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 会员卡code.
    pub user_card_code: Option<String>,
    /// 会员卡模板ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
    /// 卡背景颜色.
    pub card_color: String,
    /// 卡背景图URL.
    pub card_picture_url: String,
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
    /// `user_card_state`: one of `NOT_EFFECTIVE`, `EFFECTIVE`, `EXPIRED`, `UNAVAILABLE`, `DELETE`.
    pub user_card_state: UserCardState,
    /// 作废原因.
    pub invalid_reason: Option<String>,
    /// 作废时间.
    pub invalid_time: Option<String>,
    /// 创建时间.
    pub create_time: String,
    /// 更新时间.
    pub modify_time: String,
}

crate::answer! {
    Resource {
        optional user_card_code "user_card_code",
        required card_id "card_id",
        required openid "openid",
        required card_color "card_color",
        required card_picture_url "card_picture_url",
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
        required create_time "create_time",
        required modify_time "modify_time",
    }
}

crate::open_enum! {
/// `card_type`.
    CardType {
    Purchase = "PURCHASE",
    Normal = "NORMAL",
    Balance = "BALANCE",
    }
}

/// 会员卡有效期.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidDateInformation {
    /// `type`: one of `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`.
    pub r#type: Type,
    /// 有效期开始时间.
    pub available_begin_time: Option<String>,
    /// 有效期结束时间.
    pub available_end_time: Option<String>,
    /// 生效后N天内有效.
    pub available_day_after_receive: Option<i64>,
}

crate::answer! {
    ValidDateInformation {
        required r#type "type",
        optional available_begin_time "available_begin_time",
        optional available_end_time "available_end_time",
        optional available_day_after_receive "available_day_after_receive",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    FixTimeRange = "FIX_TIME_RANGE",
    FixTerm = "FIX_TERM",
    Permanent = "PERMANENT",
    }
}

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
    /// 加密的用户选择的字段值列表: decrypted by the client.
    pub user_chosen_values: Option<Vec<crate::Sensitive>>,
}

crate::answer! {
    CustomFieldList {
        optional name "name",
        optional user_chosen_values "user_chosen_values",
    }
}

crate::open_enum! {
/// `user_card_state`.
    UserCardState {
    NotEffective = "NOT_EFFECTIVE",
    Effective = "EFFECTIVE",
    Expired = "EXPIRED",
    Unavailable = "UNAVAILABLE",
    Delete = "DELETE",
    }
}
