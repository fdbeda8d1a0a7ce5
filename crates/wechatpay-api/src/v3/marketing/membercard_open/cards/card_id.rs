// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}`

pub mod codes;
pub mod decrypt_code;
pub mod permission_tokens;
pub mod phone_membercard;
pub mod qrcode;
pub mod rights;
pub mod service_modules;
pub mod upgrade;
pub mod users;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}`
///
/// `GET`: 查询会员卡模板信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012547650>.
///
/// `PATCH`: 修改会员卡模板信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012549567>.
///
/// `DELETE`: 删除会员卡模板, see <https://pay.weixin.qq.com/doc/v3/merchant/4012549682>.
#[derive(Debug, Clone)]
pub struct CardId<C> {
    at: At<C>,
}

impl<C: Caller> CardId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/codes`
    #[must_use]
    pub fn codes(&self) -> codes::Codes<C> {
        codes::Codes::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
    #[doc(alias = "decryptCode")]
    #[must_use]
    pub fn decrypt_code(&self) -> decrypt_code::DecryptCode<C> {
        decrypt_code::DecryptCode::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
    #[doc(alias = "permissionTokens")]
    #[must_use]
    pub fn permission_tokens(&self) -> permission_tokens::PermissionTokens<C> {
        permission_tokens::PermissionTokens::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`
    #[doc(alias = "phoneMembercard")]
    #[must_use]
    pub fn phone_membercard(&self) -> phone_membercard::PhoneMembercard<C> {
        phone_membercard::PhoneMembercard::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/qrcode`
    #[must_use]
    pub fn qrcode(&self) -> qrcode::Qrcode<C> {
        qrcode::Qrcode::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/rights`
    #[must_use]
    pub fn rights(&self) -> rights::Rights<C> {
        rights::Rights::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/service-modules`
    #[doc(alias = "serviceModules")]
    #[must_use]
    pub fn service_modules(&self) -> service_modules::ServiceModules<C> {
        service_modules::ServiceModules::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/upgrade`
    #[must_use]
    pub fn upgrade(&self) -> upgrade::Upgrade<C> {
        upgrade::Upgrade::new(self.at.clone())
    }

    /// `/v3/marketing/membercard-open/cards/{card_id}/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }

    /// 查询会员卡模板信息: `GET /v3/marketing/membercard-open/cards/{card_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012547650>, <https://pay.weixin.qq.com/doc/v3/partner/4012709168>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_MEMBERCARD_OPEN_CARDS_CARD_ID)
    }

    /// 修改会员卡模板信息: `PATCH /v3/marketing/membercard-open/cards/{card_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012549567>, <https://pay.weixin.qq.com/doc/v3/partner/4012709882>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::marketing::PATCH_MEMBERCARD_OPEN_CARDS_CARD_ID, body)
    }

    /// 删除会员卡模板: `DELETE /v3/marketing/membercard-open/cards/{card_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012549682>, <https://pay.weixin.qq.com/doc/v3/partner/4012726840>.
    pub fn delete(&self) -> C::Call<()> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::DELETE_MEMBERCARD_OPEN_CARDS_CARD_ID)
    }
}

pub use crate::v3::marketing::membercard_open::cards::PostAnswer as GetAnswer;

pub use crate::v3::marketing::membercard_open::cards::Status;

pub use crate::v3::marketing::membercard_open::cards::PostAnswerBrand as Brand;

pub use crate::v3::marketing::membercard_open::cards::CodeType;

pub use crate::v3::marketing::membercard_open::cards::PostAnswerDateInformation as DateInformation;

pub use crate::v3::marketing::membercard_open::cards::Type;

pub use crate::v3::marketing::membercard_open::cards::CodeMode;

pub use crate::v3::marketing::membercard_open::cards::PostAnswerBalanceInformation as BalanceInformation;

pub use crate::v3::marketing::membercard_open::cards::PostAnswerUserInformationForm as UserInformationForm;

pub use crate::v3::marketing::membercard_open::cards::CommonFieldList;

pub use crate::v3::marketing::membercard_open::cards::PostAnswerUserInformationFormCustomFieldList as CustomFieldList;

pub use crate::v3::marketing::membercard_open::cards::CustomFieldListType;

pub use crate::v3::marketing::membercard_open::cards::PostAnswerAdditionalStatement as AdditionalStatement;

/// What [`CardId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 商户AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 会员卡logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// 卡名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// 会员卡背景图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_picture_url: Option<String>,
    /// 使用须知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 服务电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_phone: Option<String>,
    /// 会员卡总库存.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_quantity: Option<i64>,
    /// 有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_information: Option<PatchRequestDateInformation>,
    /// 是否展示会员等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_display_level: Option<bool>,
    /// 会员初始等级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub init_level: Option<String>,
    /// 储值信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_information: Option<PatchRequestBalanceInformation>,
    /// 开卡信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information_form: Option<PatchRequestUserInformationForm>,
    /// 商户补充声明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_statement: Option<PatchRequestAdditionalStatement>,
    /// `code_mode`: one of `SYSTEM_ALLOCATE`, `MERCHANT_DEPOSIT`, `REAL_TIME`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_mode: Option<CodeMode>,
    /// `code_type`: one of `BAR_CODE`, `QRCODE`, `BAR_CODE_AND_QRCODE`, `NONE_CODE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_type: Option<CodeType>,
    /// 是否启用动态码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_dynamic_code: Option<bool>,
}

/// 有效期.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequestDateInformation {
    /// `type`: one of `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`.
    pub r#type: Type,
    /// 有效期结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_end_time: Option<String>,
    /// 生效后N天内有效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_after_receive: Option<i64>,
    /// 领取后N天开始生效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
    /// 有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_begin_time: Option<String>,
}

pub use crate::v3::marketing::membercard_open::cards::BalanceInformation as PatchRequestBalanceInformation;

/// 开卡信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequestUserInformationForm {
    /// 是否允许修改.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_modify_after_activate: Option<bool>,
    /// `common_field_list`: one of `USER_FORM_FLAG_MOBILE`, `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub common_field_list: Option<Vec<CommonFieldList>>,
    /// 商户自定义的开卡信息字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_field_list: Option<Vec<PatchRequestUserInformationFormCustomFieldList>>,
}

pub use crate::v3::marketing::membercard_open::cards::CustomFieldList as PatchRequestUserInformationFormCustomFieldList;

pub use crate::v3::marketing::membercard_open::cards::AdditionalStatement as PatchRequestAdditionalStatement;

impl Request for PatchRequest {}
