// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/phonenumber-member/search`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/phonenumber-member/search`
///
/// `GET`: 通过加密手机号查询会员领卡状态, see <https://pay.weixin.qq.com/doc/v3/merchant/4017166232>.
#[derive(Debug, Clone)]
pub struct Search<C> {
    at: At<C>,
}

impl<C: Caller> Search<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过加密手机号查询会员领卡状态: `GET /v3/marketing/membercard-open/phonenumber-member/search`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017166232>, <https://pay.weixin.qq.com/doc/v3/partner/4017172062>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_MEMBERCARD_OPEN_PHONENUMBER_MEMBER_SEARCH, query)
    }
}

/// What [`Search::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 会员卡id.
    pub card_id: String,
    /// 加密手机号: encrypted by the call.
    pub encrypted_phone_number: crate::Sensitive,
}

/// What [`Search::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// `receive_status`: one of `UNSHOWED`, `UNRECEIVED`, `RECEIVED`.
    pub receive_status: ReceiveStatus,
    /// 用户会员卡信息.
    pub user_card_information: Option<UserCardInformation>,
}

crate::answer! {
    GetAnswer {
        required receive_status "receive_status",
        optional user_card_information "user_card_information",
    }
}

crate::open_enum! {
/// `receive_status`.
    ReceiveStatus {
    Unshowed = "UNSHOWED",
    Unreceived = "UNRECEIVED",
    Received = "RECEIVED",
    }
}

/// 用户会员卡信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserCardInformation {
    /// 会员卡code.
    pub code: String,
    /// 用户标识.
    pub openid: String,
    /// 用户标识.
    pub unionid: Option<String>,
    /// 会员卡领取时间.
    pub receive_time: String,
    /// 品牌appid.
    pub card_appid: String,
    /// 会员卡id.
    pub card_id: String,
}

crate::answer! {
    UserCardInformation {
        required code "code",
        required openid "openid",
        optional unionid "unionid",
        required receive_time "receive_time",
        required card_appid "card_appid",
        required card_id "card_id",
    }
}

impl Request for GetQuery {}
