// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`

pub mod add;
pub mod delete;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
///
/// `GET`: 查询活动发券商户号, see <https://pay.weixin.qq.com/doc/v3/merchant/4012466149>.
#[derive(Debug, Clone)]
pub struct Merchants<C> {
    at: At<C>,
}

impl<C: Caller> Merchants<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
    #[must_use]
    pub fn add(&self) -> add::Add<C> {
        add::Add::new(self.at.clone())
    }

    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
    #[must_use]
    pub fn delete(&self) -> delete::Delete<C> {
        delete::Delete::new(self.at.clone())
    }

    /// 查询活动发券商户号: `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012466149>, <https://pay.weixin.qq.com/doc/v3/partner/4012466191>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at
            .query(&wechatpay_spec::table::v3::marketing::GET_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_MERCHANTS, query)
    }
}

/// What [`Merchants::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What [`Merchants::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
    /// 总数.
    pub total_count: Option<i64>,
    /// 活动id.
    pub activity_id: Option<String>,
    /// 结果集.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        optional offset "offset",
        optional limit "limit",
        optional total_count "total_count",
        optional activity_id "activity_id",
        optional data "data",
    }
}

/// 结果集.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户名称.
    pub merchant_name: Option<String>,
    /// 创建时间.
    pub create_time: Option<String>,
    /// 更新时间.
    pub update_time: Option<String>,
}

crate::answer! {
    Data {
        optional mchid "mchid",
        optional merchant_name "merchant_name",
        optional create_time "create_time",
        optional update_time "update_time",
    }
}

impl Request for GetQuery {}
