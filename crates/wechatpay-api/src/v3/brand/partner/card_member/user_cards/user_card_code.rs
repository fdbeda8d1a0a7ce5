// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member/user-cards/{user_card_code}`

pub mod confirm;
pub mod invalidate;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/partner/card-member/user-cards/{user_card_code}`
///
/// `GET`: 查询用户会员卡信息, see <https://pay.weixin.qq.com/doc/v3/partner/4015336980>.
///
/// `PATCH`: 修改用户会员卡信息, see <https://pay.weixin.qq.com/doc/v3/partner/4015336985>.
#[derive(Debug, Clone)]
pub struct UserCardCode<C> {
    at: At<C>,
}

impl<C: Caller> UserCardCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
    #[must_use]
    pub fn confirm(&self) -> confirm::Confirm<C> {
        confirm::Confirm::new(self.at.clone())
    }

    /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
    #[must_use]
    pub fn invalidate(&self) -> invalidate::Invalidate<C> {
        invalidate::Invalidate::new(self.at.clone())
    }

    /// 查询用户会员卡信息: `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336980>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::brand::GET_PARTNER_CARD_MEMBER_USER_CARDS_USER_CARD_CODE, query)
    }

    /// 修改用户会员卡信息: `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015336985>.
    pub fn patch(&self, query: &impl JsonOr<PatchQuery>, body: &impl JsonOr<PatchRequest>) -> C::Call<PatchAnswer> {
        self.at.query_json(
            &wechatpay_spec::table::v3::brand::PATCH_PARTNER_CARD_MEMBER_USER_CARDS_USER_CARD_CODE,
            query,
            body,
        )
    }
}

/// What [`UserCardCode::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌id.
    pub brand_id: String,
    /// 会员卡模版ID.
    pub card_id: String,
    /// 用户标识.
    pub openid: String,
}

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::PostAnswer as GetAnswer;

pub use crate::v3::brand::partner::card_member::cards::CardType;

pub use crate::v3::brand::partner::card_member::cards::PostAnswerValidDateInformation as ValidDateInformation;

pub use crate::v3::brand::partner::card_member::cards::Type;

pub use crate::v3::brand::partner::card_member::user_cards::UserInformation;

pub use crate::v3::brand::partner::card_member::user_cards::CommonFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::Name;

pub use crate::v3::brand::partner::card_member::user_cards::CustomFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::UserCardState;

/// What [`UserCardCode::patch`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchQuery {
    /// 会员卡模板ID.
    pub card_id: String,
}

/// What [`UserCardCode::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 品牌ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
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
    pub valid_date_information: Option<PatchRequestValidDateInformation>,
    /// 领取时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pickup_time: Option<String>,
    /// 用户开卡时填写的个人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_information: Option<PatchRequestUserInformation>,
    /// 商家数据包.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
}

pub use crate::v3::brand::partner::card_member::cards::ValidDateInformation as PatchRequestValidDateInformation;

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::UserInformation as PatchRequestUserInformation;

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::CommonFieldList as PatchRequestUserInformationCommonFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::CustomFieldList as PatchRequestUserInformationCustomFieldList;

pub use crate::v3::brand::partner::card_member::user_cards::import_by_openid::PostAnswer as PatchAnswer;

impl Request for GetQuery {}

impl Request for PatchQuery {}

impl Request for PatchRequest {}
