// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/instal/exposure`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/instal/exposure`
///
/// `POST`: 商户贴息-获取微信分付曝光建议, see <https://pay.weixin.qq.com/doc/v3/merchant/4016196762>.
#[derive(Debug, Clone)]
pub struct Exposure<C> {
    at: At<C>,
}

impl<C: Caller> Exposure<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户贴息-获取微信分付曝光建议: `POST /v3/pay/instal/exposure`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016196762>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_INSTAL_EXPOSURE, body)
    }
}

/// What [`Exposure::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 直连商户号.
    pub mchid: String,
    /// 应用AppID.
    pub appid: String,
    /// `user_id_type`: one of `UNKNOWN_USER_ID_TYPE`, `OPENID`, `PHONE_NO`, `SP_OPENID`, `SUB_OPENID`.
    pub user_id_type: UserIdType,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户手机号的十六进制字符串.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_hash: Option<String>,
}

crate::open_enum! {
/// `user_id_type`.
    UserIdType {
    UnknownUserIdType = "UNKNOWN_USER_ID_TYPE",
    Openid = "OPENID",
    PhoneNo = "PHONE_NO",
    SpOpenid = "SP_OPENID",
    SubOpenid = "SUB_OPENID",
    }
}

/// What [`Exposure::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 是否建议曝光微信分付.
    pub recommend_exposure: bool,
}

crate::answer! {
    PostAnswer {
        required recommend_exposure "recommend_exposure",
    }
}

impl Request for PostRequest {}
