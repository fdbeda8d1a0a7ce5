// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/permissions/apply-for-scene`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/permissions/apply-for-scene`
///
/// `POST`: 服务商场景中预授权, see <https://pay.weixin.qq.com/doc/v3/partner/4012778802>.
#[derive(Debug, Clone)]
pub struct ApplyForScene<C> {
    at: At<C>,
}

impl<C: Caller> ApplyForScene<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 服务商场景中预授权: `POST /v3/payscore/partner/permissions/apply-for-scene`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012778802>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PARTNER_PERMISSIONS_APPLY_FOR_SCENE, body)
    }
}

/// What [`ApplyForScene::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 服务商的公众号ID.
    pub appid: String,
    /// 子商户的公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户的商户号.
    pub sub_mchid: String,
    /// 授权协议号.
    pub authorization_code: String,
    /// 通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 授权场景.
    pub scene: String,
    /// 微信支付交易中授权附带的参数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_scene_info: Option<TransactionSceneInfo>,
}

/// 微信支付交易中授权附带的参数.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TransactionSceneInfo {
    /// 支付下单的商户号.
    pub mchid: String,
    /// 支付下单的子商户号.
    pub sub_mchid: String,
}

/// What [`ApplyForScene::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 授权场景.
    pub scene: String,
    /// 微信支付交易中授权token.
    pub transaction_permissions_token: Option<String>,
}

crate::answer! {
    PostAnswer {
        required scene "scene",
        optional transaction_permissions_token "transaction_permissions_token",
    }
}

impl Request for PostRequest {}
