// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/profitsharing/receivers/add`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/profitsharing/receivers/add`
///
/// `POST`: 添加分账接收方, see <https://pay.weixin.qq.com/doc/v3/partner/4012467100>.
#[derive(Debug, Clone)]
pub struct Add<C> {
    at: At<C>,
}

impl<C: Caller> Add<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 添加分账接收方: `POST /v3/brand/profitsharing/receivers/add`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012467100>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PROFITSHARING_RECEIVERS_ADD, body)
    }
}

/// What [`Add::post`] sends.
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
    /// 接收方名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `relation_type`: one of `SUPPLIER`, `DISTRIBUTOR`, `SERVICE_PROVIDER`, `PLATFORM`, `STAFF`, `OTHERS`.
    pub relation_type: RelationType,
}

pub use crate::v3::brand::profitsharing::orders::Type;

crate::open_enum! {
/// `relation_type`.
    RelationType {
    Supplier = "SUPPLIER",
    Distributor = "DISTRIBUTOR",
    ServiceProvider = "SERVICE_PROVIDER",
    Platform = "PLATFORM",
    Staff = "STAFF",
    Others = "OTHERS",
    }
}

/// What [`Add::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 品牌主商户号.
    pub brand_mchid: String,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方账号.
    pub account: String,
}

crate::answer! {
    PostAnswer {
        required brand_mchid "brand_mchid",
        required r#type "type",
        required account "account",
    }
}

impl Request for PostRequest {}
