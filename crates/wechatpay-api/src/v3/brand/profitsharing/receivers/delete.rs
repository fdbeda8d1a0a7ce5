// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/profitsharing/receivers/delete`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/profitsharing/receivers/delete`
///
/// `POST`: 删除分账接收方, see <https://pay.weixin.qq.com/doc/v3/partner/4012467103>.
#[derive(Debug, Clone)]
pub struct Delete<C> {
    at: At<C>,
}

impl<C: Caller> Delete<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 删除分账接收方: `POST /v3/brand/profitsharing/receivers/delete`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012467103>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PROFITSHARING_RECEIVERS_DELETE, body)
    }
}

/// What [`Delete::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌主商户号.
    pub brand_mchid: String,
    /// 公众账号ID.
    pub appid: String,
    /// 子商户公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方账号.
    pub account: String,
}

pub use crate::v3::brand::profitsharing::orders::Type;

pub use crate::v3::brand::profitsharing::receivers::add::PostAnswer;

impl Request for PostRequest {}
