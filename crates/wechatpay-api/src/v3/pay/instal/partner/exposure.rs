// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/instal/partner/exposure`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/instal/partner/exposure`
///
/// `POST`: 商户贴息-获取微信分付曝光建议, see <https://pay.weixin.qq.com/doc/v3/partner/4016196820>.
#[derive(Debug, Clone)]
pub struct Exposure<C> {
    at: At<C>,
}

impl<C: Caller> Exposure<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户贴息-获取微信分付曝光建议: `POST /v3/pay/instal/partner/exposure`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016196820>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_INSTAL_PARTNER_EXPOSURE, body)
    }
}

/// What [`Exposure::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商户号.
    pub sp_mchid: String,
    /// 服务商应用ID.
    pub sp_appid: String,
    /// 子商户/二级商户应用ID.
    pub sub_appid: String,
    /// 子商户号/二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 用户ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}

/// 用户ID.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct UserId {
    /// `user_id_type`: one of `UNKNOWN_USER_ID_TYPE`, `OPENID`, `PHONE_NO`, `SP_OPENID`, `SUB_OPENID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_type: Option<UserIdType>,
    /// 用户服务标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户子标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 用户手机号的哈希值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_hash: Option<String>,
}

pub use crate::v3::pay::instal::exposure::UserIdType;

pub use crate::v3::pay::instal::exposure::PostAnswer;

impl Request for PostRequest {}
