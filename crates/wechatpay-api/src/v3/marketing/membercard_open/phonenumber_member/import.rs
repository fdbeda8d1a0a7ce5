// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/phonenumber-member/import`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/phonenumber-member/import`
///
/// `POST`: 导入加密手机号提醒会员领卡, see <https://pay.weixin.qq.com/doc/v3/merchant/4017166226>.
#[derive(Debug, Clone)]
pub struct Import<C> {
    at: At<C>,
}

impl<C: Caller> Import<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 导入加密手机号提醒会员领卡: `POST /v3/marketing/membercard-open/phonenumber-member/import`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017166226>, <https://pay.weixin.qq.com/doc/v3/partner/4017171998>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_OPEN_PHONENUMBER_MEMBER_IMPORT, body)
    }
}

/// What [`Import::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 会员信息.
    pub member_information: MemberInformation,
    /// 加密手机号: encrypted by the call.
    pub encrypted_phone_number: crate::Sensitive,
    /// 自定义场景值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outer_str: Option<String>,
}

/// 会员信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MemberInformation {
    /// 会员卡id.
    pub card_id: String,
    /// 会员卡code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// 会员卡编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_number: Option<String>,
    /// 会员注册时间.
    pub registration_time: String,
}

impl Request for PostRequest {}
