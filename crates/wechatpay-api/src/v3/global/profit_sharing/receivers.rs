// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing/receivers`

pub mod account;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/profit-sharing/receivers`
///
/// `POST`: 添加分账接收方, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013024908>.
///
/// `DELETE`: 删除分账接收方, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013027316>.
#[derive(Debug, Clone)]
pub struct Receivers<C> {
    at: At<C>,
}

impl<C: Caller> Receivers<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/profit-sharing/receivers/{account}`
    #[must_use]
    pub fn account(&self, account: impl std::fmt::Display) -> account::Account<C> {
        account::Account::new(self.at.with("account", account))
    }

    /// 添加分账接收方: `POST /v3/global/profit-sharing/receivers`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013024908>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_PROFIT_SHARING_RECEIVERS, body)
    }

    /// 删除分账接收方: `DELETE /v3/global/profit-sharing/receivers`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013027316>.
    pub fn delete(&self, body: &impl JsonOr<DeleteRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::global::DELETE_PROFIT_SHARING_RECEIVERS, body)
    }
}

/// What [`Receivers::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 分账接收方帐号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// 分账个人接收方姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<crate::Sensitive>,
    /// 是否已经获取用户实名信息授权.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized: Option<bool>,
    /// `relation_type`: one of `SUPPLIER`, `DISTRIBUTOR`, `TAX_SERVICE_PROVIDER`, `IT_SERVICE_PROVIDER`, `CUSTOM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relation_type: Option<RelationType>,
    /// 自定义的分账关系.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_relation: Option<String>,
    /// 分账场景详细描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene: Option<String>,
    /// 接收方商户的主营业务范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub major_service: Option<String>,
    /// 分账接收方预计分账比例.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_ratio: Option<i64>,
    /// 增加分账接收方申请函文件ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_file_id: Option<String>,
    /// 分账方与接收方合作关系证明文件ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partnership_file_id: Option<String>,
}

pub use crate::v3::global::profit_sharing::orders::Type;

crate::open_enum! {
/// `relation_type`.
    RelationType {
    Supplier = "SUPPLIER",
    Distributor = "DISTRIBUTOR",
    TaxServiceProvider = "TAX_SERVICE_PROVIDER",
    ItServiceProvider = "IT_SERVICE_PROVIDER",
    Custom = "CUSTOM",
    }
}

/// What [`Receivers::post`] gets back.
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
    /// `relation_type`: one of `SUPPLIER`, `DISTRIBUTOR`, `TAX_SERVICE_PROVIDER`, `IT_SERVICE_PROVIDER`, `CUSTOM`.
    pub relation_type: RelationType,
    /// 自定义的分账关系.
    pub custom_relation: Option<String>,
    /// 分账场景详细描述.
    pub scene: Option<String>,
    /// 接收方商户的主营业务范围.
    pub major_service: Option<String>,
    /// 分账接收方预计分账比例.
    pub expected_ratio: Option<i64>,
    /// 微信文件标识ID.
    pub file_id: Option<String>,
    /// 接收方关系状态.
    pub state: Option<String>,
    /// 接收关系添加失败原因.
    pub fail_reason: Option<String>,
    /// 增加分账接收方申请函文件ID.
    pub application_file_id: Option<String>,
    /// 分账方与接收方合作关系证明文件ID.
    pub partnership_file_id: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional sub_mchid "sub_mchid",
        required r#type "type",
        required account "account",
        optional name "name",
        required relation_type "relation_type",
        optional custom_relation "custom_relation",
        optional scene "scene",
        optional major_service "major_service",
        optional expected_ratio "expected_ratio",
        optional file_id "file_id",
        optional state "state",
        optional fail_reason "fail_reason",
        optional application_file_id "application_file_id",
        optional partnership_file_id "partnership_file_id",
    }
}

/// What [`Receivers::delete`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeleteRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 分账接收方帐号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
}

impl Request for PostRequest {}

impl Request for DeleteRequest {}
