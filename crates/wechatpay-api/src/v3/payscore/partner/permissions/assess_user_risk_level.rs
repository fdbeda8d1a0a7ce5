// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/permissions/assess-user-risk-level`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/permissions/assess-user-risk-level`
///
/// `POST`: 服务商评估用户分层, see <https://pay.weixin.qq.com/doc/v3/partner/4012783585>.
#[derive(Debug, Clone)]
pub struct AssessUserRiskLevel<C> {
    at: At<C>,
}

impl<C: Caller> AssessUserRiskLevel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 服务商评估用户分层: `POST /v3/payscore/partner/permissions/assess-user-risk-level`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012783585>.
    pub fn post(&self, query: &impl JsonOr<PostQuery>, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.query_json(
            &wechatpay_spec::table::v3::payscore::POST_PARTNER_PERMISSIONS_ASSESS_USER_RISK_LEVEL,
            query,
            body,
        )
    }
}

/// What [`AssessUserRiskLevel::post`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostQuery {
    /// 子商户商户号.
    pub sub_mchid: String,
}

/// What [`AssessUserRiskLevel::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 服务商的公众号ID.
    pub appid: String,
    /// 子商户的公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 授权协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_code: Option<String>,
    /// 服务商的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 先用后付商品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shopping_info: Option<ShoppingInfo>,
}

/// 先用后付商品信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ShoppingInfo {
    /// 商品列表.
    pub goods: Vec<Goods>,
}

/// 商品列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Goods {
    /// 商品名称.
    pub name: String,
    /// 商品图片链接.
    pub picture: String,
    /// 商品单价金额.
    pub amount: i64,
    /// 商品数量.
    pub count: i64,
    /// 商品品类ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<Vec<String>>,
}

/// What [`AssessUserRiskLevel::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务ID.
    pub service_id: String,
    /// 公众号ID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 用户标识.
    pub openid: Option<String>,
    /// 授权协议号.
    pub authorization_code: Option<String>,
    /// 授权状态.
    pub authorization_state: String,
    /// 授权通知地址.
    pub notify_url: Option<String>,
    /// 最近一次解除授权时间.
    pub cancel_authorization_time: Option<String>,
    /// 最近一次授权成功时间.
    pub authorization_success_time: Option<String>,
    /// 子商户商户号.
    pub sub_mchid: Option<String>,
    /// 子商户的公众号ID.
    pub sub_appid: Option<String>,
    /// 子商户的用户标识.
    pub sub_openid: Option<String>,
    /// 用户标签.
    pub user_label: Option<String>,
    /// 渠道商商户号.
    pub channel_id: Option<String>,
    /// 用户分层.
    pub user_risk_level: Option<i64>,
    /// 分层版本.
    pub risk_level_version: Option<i64>,
}

crate::answer! {
    PostAnswer {
        required service_id "service_id",
        required appid "appid",
        required mchid "mchid",
        optional openid "openid",
        optional authorization_code "authorization_code",
        required authorization_state "authorization_state",
        optional notify_url "notify_url",
        optional cancel_authorization_time "cancel_authorization_time",
        optional authorization_success_time "authorization_success_time",
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        optional sub_openid "sub_openid",
        optional user_label "user_label",
        optional channel_id "channel_id",
        optional user_risk_level "user_risk_level",
        optional risk_level_version "risk_level_version",
    }
}

impl Request for PostQuery {}

impl Request for PostRequest {}
