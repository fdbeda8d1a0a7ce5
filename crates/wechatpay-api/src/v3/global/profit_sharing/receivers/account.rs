// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing/receivers/{account}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/profit-sharing/receivers/{account}`
///
/// `GET`: 查询分账接收方添加结果, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013024912>.
#[derive(Debug, Clone)]
pub struct Account<C> {
    at: At<C>,
}

impl<C: Caller> Account<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询分账接收方添加结果: `GET /v3/global/profit-sharing/receivers/{account}`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013024912>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::global::GET_PROFIT_SHARING_RECEIVERS_ACCOUNT, query)
    }
}

/// What [`Account::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
}

pub use crate::v3::global::profit_sharing::orders::Type;

/// What [`Account::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方账号.
    pub account: String,
    /// 分账接收方全称.
    pub name: Option<String>,
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
}

crate::answer! {
    GetAnswer {
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
    }
}

pub use crate::v3::global::profit_sharing::receivers::RelationType;

impl Request for GetQuery {}
