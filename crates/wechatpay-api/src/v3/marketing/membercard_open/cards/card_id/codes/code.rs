// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`

pub mod activate;
pub mod bonus;
pub mod rights;
pub mod set_service_module_data;
pub mod unavailable;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
///
/// `GET`: 查询用户会员卡信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012547768>.
///
/// `PATCH`: 修改用户会员卡信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012549292>.
#[derive(Debug, Clone)]
pub struct Code<C> {
    at: At<C>,
}

impl<C: Caller> Code<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
    #[must_use]
    pub fn activate(&self) -> activate::Activate<C> {
        activate::Activate::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`
    #[must_use]
    pub fn bonus(&self) -> bonus::Bonus<C> {
        bonus::Bonus::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
    #[must_use]
    pub fn rights(&self) -> rights::Rights<C> {
        rights::Rights::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
    #[doc(alias = "setServiceModuleData")]
    #[must_use]
    pub fn set_service_module_data(&self) -> set_service_module_data::SetServiceModuleData<C> {
        set_service_module_data::SetServiceModuleData::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
    #[must_use]
    pub fn unavailable(&self) -> unavailable::Unavailable<C> {
        unavailable::Unavailable::new(self.at.clone())
    }

    /// 查询用户会员卡信息: `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012547768>, <https://pay.weixin.qq.com/doc/v3/partner/4012709442>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE)
    }

    /// 修改用户会员卡信息: `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012549292>, <https://pay.weixin.qq.com/doc/v3/partner/4012709735>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::marketing::PATCH_MEMBERCARD_OPEN_CARDS_CARD_ID_CODES_CODE, body)
    }
}

/// What [`Code::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 会员卡id.
    pub card_id: Option<String>,
    /// 会员卡code.
    pub code: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 会员卡编号.
    pub membership_number: Option<String>,
    /// 用户等级.
    pub level: Option<String>,
    /// 微信昵称.
    pub nickname: Option<String>,
    /// 微信头像url.
    pub head_image_url: Option<String>,
    /// 会员卡背景图.
    pub background_picture_url: Option<String>,
    /// 用户储值余额.
    pub balance: Option<i64>,
    /// `user_card_status`: one of `NOT_ACTIVATE`, `EFFECTIVE`, `EXPIRE`, `UNAVAILABLE`, `DELETE`.
    pub user_card_status: Option<UserCardStatus>,
    /// 用户开卡时填写的个人信息.
    pub user_information: Option<UserInformation>,
    /// 用户当前积分.
    pub bonus_value: Option<i64>,
}

crate::answer! {
    GetAnswer {
        optional card_id "card_id",
        optional code "code",
        optional openid "openid",
        optional membership_number "membership_number",
        optional level "level",
        optional nickname "nickname",
        optional head_image_url "head_image_url",
        optional background_picture_url "background_picture_url",
        optional balance "balance",
        optional user_card_status "user_card_status",
        optional user_information "user_information",
        optional bonus_value "bonus_value",
    }
}

crate::open_enum! {
/// `user_card_status`.
    UserCardStatus {
    NotActivate = "NOT_ACTIVATE",
    Effective = "EFFECTIVE",
    Expire = "EXPIRE",
    Unavailable = "UNAVAILABLE",
    Delete = "DELETE",
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

pub use crate::v3::marketing::membercard_open::activate_informations::activate_ticket::CommonFieldList;

pub use crate::v3::marketing::membercard_open::activate_informations::activate_ticket::Name;

/// 商户自定义的开卡信息字段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldList {
    /// 字段名称.
    pub name: Option<String>,
    /// 字段值.
    pub value: Option<String>,
    /// 字段值列表.
    pub value_list: Option<Vec<String>>,
}

crate::answer! {
    CustomFieldList {
        optional name "name",
        optional value "value",
        optional value_list "value_list",
    }
}

/// What [`Code::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 会员卡编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_number: Option<String>,
    /// 会员卡背景图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_picture_url: Option<String>,
    /// 用户等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// 商户请求单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 用户储值变更信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<BalanceInformation>,
    /// 是否发送储值变更通知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_inform_balance: Option<bool>,
    /// 是否发送等级变更通知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_inform_level: Option<bool>,
}

/// 用户储值变更信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct BalanceInformation {
    /// 更新前用户储值余额.
    pub before_balance: i64,
    /// 更新后用户储值余额.
    pub balance: i64,
    /// 本次余额变动值.
    pub add_balance: i64,
    /// 储值消耗记录.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_remark: Option<String>,
}

impl Request for PatchRequest {}
