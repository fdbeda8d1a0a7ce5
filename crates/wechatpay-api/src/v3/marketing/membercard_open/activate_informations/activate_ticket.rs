// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`

use crate::{At, Caller};

/// `/v3/marketing/membercard-open/activate-informations/{activate_ticket}`
///
/// `GET`: 获取用户信息（跳转型激活）, see <https://pay.weixin.qq.com/doc/v3/merchant/4012550779>.
#[derive(Debug, Clone)]
pub struct ActivateTicket<C> {
    at: At<C>,
}

impl<C: Caller> ActivateTicket<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取用户信息（跳转型激活）: `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012550779>, <https://pay.weixin.qq.com/doc/v3/partner/4012727881>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_MEMBERCARD_OPEN_ACTIVATE_INFORMATIONS_ACTIVATE_TICKET)
    }
}

/// What [`ActivateTicket::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 微信昵称.
    pub nickname: Option<String>,
    /// 微信头像url.
    pub head_image_url: Option<String>,
    /// 用户开卡时填写的个人信息.
    pub user_information: Option<UserInformation>,
}

crate::answer! {
    GetAnswer {
        optional nickname "nickname",
        optional head_image_url "head_image_url",
        optional user_information "user_information",
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
    /// `name`: one of `USER_FORM_FLAG_MOBILE`, `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`.
    pub name: Option<Name>,
    /// 用户开卡时填写的个人信息.
    pub value: Option<String>,
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
    UserFormFlagMobile = "USER_FORM_FLAG_MOBILE",
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
    /// 字段值.
    pub value: Option<String>,
    /// 字段值.
    pub value_list: Option<Vec<String>>,
}

crate::answer! {
    CustomFieldList {
        optional name "name",
        optional value "value",
        optional value_list "value_list",
    }
}
