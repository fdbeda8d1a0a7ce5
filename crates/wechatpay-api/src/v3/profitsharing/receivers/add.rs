// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing/receivers/add`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/profitsharing/receivers/add`
///
/// `POST`: 添加分账接收方, see <https://pay.weixin.qq.com/doc/v3/merchant/4012528995>.
#[derive(Debug, Clone)]
pub struct Add<C> {
    at: At<C>,
}

impl<C: Caller> Add<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 添加分账接收方: `POST /v3/profitsharing/receivers/add`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012528995>, <https://pay.weixin.qq.com/doc/v3/partner/4012690944>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::profitsharing::POST_RECEIVERS_ADD, body)
    }
}

/// What [`Add::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 应用ID.
    pub appid: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方帐号.
    pub account: String,
    /// 分账个人接收方姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<crate::Sensitive>,
    /// `relation_type`: one of `SERVICE_PROVIDER`, `STORE`, `STAFF`, `STORE_OWNER`, `PARTNER`, `HEADQUARTER`, `BRAND`, `DISTRIBUTOR`, `USER`, `SUPPLIER`, `CUSTOM`.
    pub relation_type: RelationType,
    /// 自定义的分账关系.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_relation: Option<String>,
}

pub use crate::v3::profitsharing::orders::Type;

crate::open_enum! {
/// `relation_type`.
    RelationType {
    ServiceProvider = "SERVICE_PROVIDER",
    Store = "STORE",
    Staff = "STAFF",
    StoreOwner = "STORE_OWNER",
    Partner = "PARTNER",
    Headquarter = "HEADQUARTER",
    Brand = "BRAND",
    Distributor = "DISTRIBUTOR",
    User = "USER",
    Supplier = "SUPPLIER",
    Custom = "CUSTOM",
    }
}

/// What [`Add::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方账号.
    pub account: String,
    /// 分账接收方全称: decrypted by the client.
    pub name: Option<crate::Sensitive>,
    /// `relation_type`: one of `SERVICE_PROVIDER`, `STORE`, `STAFF`, `STORE_OWNER`, `PARTNER`, `HEADQUARTER`, `BRAND`, `DISTRIBUTOR`, `USER`, `SUPPLIER`, `CUSTOM`.
    pub relation_type: RelationType,
    /// 自定义的分账关系.
    pub custom_relation: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional sub_mchid "sub_mchid",
        required r#type "type",
        required account "account",
        optional name "name",
        required relation_type "relation_type",
        optional custom_relation "custom_relation",
    }
}

impl Request for PostRequest {}
