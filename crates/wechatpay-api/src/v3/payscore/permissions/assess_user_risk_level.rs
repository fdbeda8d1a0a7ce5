// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/permissions/assess-user-risk-level`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/permissions/assess-user-risk-level`
///
/// `POST`: 商户评估用户分层, see <https://pay.weixin.qq.com/doc/v3/merchant/4012856611>.
#[derive(Debug, Clone)]
pub struct AssessUserRiskLevel<C> {
    at: At<C>,
}

impl<C: Caller> AssessUserRiskLevel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户评估用户分层: `POST /v3/payscore/permissions/assess-user-risk-level`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012856611>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payscore::POST_PERMISSIONS_ASSESS_USER_RISK_LEVEL, body)
    }
}

/// What [`AssessUserRiskLevel::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务ID.
    pub service_id: String,
    /// 公众号ID.
    pub appid: String,
    /// 授权协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_code: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 先用后付商品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shopping_info: Option<ShoppingInfo>,
}

pub use crate::v3::payscore::partner::permissions::assess_user_risk_level::ShoppingInfo;

pub use crate::v3::payscore::partner::permissions::assess_user_risk_level::Goods;

pub use crate::v3::payscore::partner::permissions::assess_user_risk_level::PostAnswer;

impl Request for PostRequest {}
