// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/cards/{card_id}/qrcode`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/cards/{card_id}/qrcode`
///
/// `POST`: 创建会员卡二维码, see <https://pay.weixin.qq.com/doc/v3/merchant/4012550605>.
#[derive(Debug, Clone)]
pub struct Qrcode<C> {
    at: At<C>,
}

impl<C: Caller> Qrcode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创建会员卡二维码: `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012550605>, <https://pay.weixin.qq.com/doc/v3/partner/4012727701>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_MEMBERCARD_OPEN_CARDS_CARD_ID_QRCODE, body)
    }
}

/// What [`Qrcode::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// `activate_type`: one of `AUTO_ACTIVATE`, `JUMP_ACTIVATE`.
    pub activate_type: ActivateType,
    /// 跳转激活的url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_url: Option<String>,
    /// 跳转激活的appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_appid: Option<String>,
    /// 跳转激活的path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_path: Option<String>,
    /// 自定义场景值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outer_str: Option<String>,
}

crate::open_enum! {
/// `activate_type`.
    ActivateType {
    AutoActivate = "AUTO_ACTIVATE",
    JumpActivate = "JUMP_ACTIVATE",
    }
}

/// What [`Qrcode::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二维码对应的url.
    pub url: String,
}

crate::answer! {
    PostAnswer {
        required url "url",
    }
}

impl Request for PostRequest {}
