// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partnerships/build`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partnerships/build`
///
/// `POST`: 建立合作关系, see <https://pay.weixin.qq.com/doc/v3/merchant/4012380498>.
#[derive(Debug, Clone)]
pub struct Build<C> {
    at: At<C>,
}

impl<C: Caller> Build<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 建立合作关系: `POST /v3/marketing/partnerships/build`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012380498>, <https://pay.weixin.qq.com/doc/v3/partner/4012381469>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNERSHIPS_BUILD, body)
    }
}

/// What [`Build::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 合作方信息.
    pub partner: Partner,
    /// 被授权数据.
    pub authorized_data: AuthorizedData,
}

/// 合作方信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Partner {
    /// `type`: one of `APPID`, `MERCHANT`.
    pub r#type: Type,
    /// 合作方APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 合作方商户ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_id: Option<String>,
}

pub use crate::v3::marketing::partnerships::Type;

/// 被授权数据.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AuthorizedData {
    /// `business_type`: one of `FAVOR_STOCK`, `BUSIFAVOR_STOCK`.
    pub business_type: BusinessType,
    /// 授权批次ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
}

pub use crate::v3::marketing::partnerships::BusinessType;

/// What [`Build::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 合作方信息.
    pub partner: PostAnswerPartner,
    /// 被授权数据.
    pub authorized_data: PostAnswerAuthorizedData,
    /// `state`: one of `ESTABLISHED`, `TERMINATED`.
    pub state: State,
    /// 建立合作关系时间.
    pub build_time: String,
    /// 创建时间.
    pub create_time: String,
    /// 更新时间.
    pub update_time: String,
}

crate::answer! {
    PostAnswer {
        required partner "partner",
        required authorized_data "authorized_data",
        required state "state",
        required build_time "build_time",
        required create_time "create_time",
        required update_time "update_time",
    }
}

/// 合作方信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPartner {
    /// `type`: one of `APPID`, `MERCHANT`.
    pub r#type: Type,
    /// 合作方APPID.
    pub appid: Option<String>,
    /// 合作方商户ID.
    pub merchant_id: Option<String>,
}

crate::answer! {
    PostAnswerPartner {
        required r#type "type",
        optional appid "appid",
        optional merchant_id "merchant_id",
    }
}

/// 被授权数据.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAuthorizedData {
    /// `business_type`: one of `FAVOR_STOCK`, `BUSIFAVOR_STOCK`.
    pub business_type: BusinessType,
    /// 授权批次ID.
    pub stock_id: Option<String>,
}

crate::answer! {
    PostAnswerAuthorizedData {
        required business_type "business_type",
        optional stock_id "stock_id",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Established = "ESTABLISHED",
    Terminated = "TERMINATED",
    }
}

impl Request for PostRequest {}
