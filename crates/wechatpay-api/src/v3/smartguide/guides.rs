// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/smartguide/guides`

pub mod guide_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/smartguide/guides`
///
/// `POST`: 服务人员注册, see <https://pay.weixin.qq.com/doc/v3/merchant/4012535138>.
///
/// `GET`: 服务人员查询, see <https://pay.weixin.qq.com/doc/v3/merchant/4012535123>.
#[derive(Debug, Clone)]
pub struct Guides<C> {
    at: At<C>,
}

impl<C: Caller> Guides<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/smartguide/guides/{guide_id}`
    #[doc(alias = "guideId")]
    #[must_use]
    pub fn guide_id(&self, guide_id: impl std::fmt::Display) -> guide_id::GuideId<C> {
        guide_id::GuideId::new(self.at.with("guide_id", guide_id))
    }

    /// 服务人员注册: `POST /v3/smartguide/guides`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012535138>, <https://pay.weixin.qq.com/doc/v3/partner/4012688564>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::smartguide::POST_GUIDES, body)
    }

    /// 服务人员查询: `GET /v3/smartguide/guides`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012535123>, <https://pay.weixin.qq.com/doc/v3/partner/4012688558>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::smartguide::GET_GUIDES, query)
    }
}

/// What [`Guides::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 企业ID.
    pub corpid: String,
    /// 门店ID.
    pub store_id: i64,
    /// 企业微信的员工ID.
    pub userid: String,
    /// 企业微信的员工姓名: encrypted by the call.
    pub name: crate::Sensitive,
    /// 手机号码: encrypted by the call.
    pub mobile: crate::Sensitive,
    /// 员工个人二维码.
    pub qr_code: String,
    /// 头像URL.
    pub avatar: String,
    /// 群二维码URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_qrcode: Option<String>,
}

/// What [`Guides::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务人员ID.
    pub guide_id: String,
}

crate::answer! {
    PostAnswer {
        required guide_id "guide_id",
    }
}

/// What [`Guides::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 门店ID.
    pub store_id: i64,
    /// 企业微信的员工ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userid: Option<String>,
    /// 手机号码: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<crate::Sensitive>,
    /// 工号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_id: Option<String>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 请求资源起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

/// What [`Guides::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务人员数量.
    pub total_count: Option<i64>,
    /// 最大资源条数.
    pub limit: Option<i64>,
    /// 请求资源起始位置.
    pub offset: Option<i64>,
    /// 服务人员信息.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        optional total_count "total_count",
        optional limit "limit",
        optional offset "offset",
        optional data "data",
    }
}

/// 服务人员信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 服务人员ID.
    pub guide_id: Option<String>,
    /// 门店ID.
    pub store_id: Option<i64>,
    /// 企业微信的员工姓名: decrypted by the client.
    pub name: Option<crate::Sensitive>,
    /// 手机号码: decrypted by the client.
    pub mobile: Option<crate::Sensitive>,
    /// 企业微信的员工ID.
    pub userid: Option<String>,
    /// 工号.
    pub work_id: Option<String>,
}

crate::answer! {
    Data {
        optional guide_id "guide_id",
        optional store_id "store_id",
        optional name "name",
        optional mobile "mobile",
        optional userid "userid",
        optional work_id "work_id",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
