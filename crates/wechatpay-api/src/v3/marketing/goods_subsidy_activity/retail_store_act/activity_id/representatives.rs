// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
///
/// `GET`: 查询零售小店活动业务代理, see <https://pay.weixin.qq.com/doc/v3/merchant/4012384347>.
#[derive(Debug, Clone)]
pub struct Representatives<C> {
    at: At<C>,
}

impl<C: Caller> Representatives<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询零售小店活动业务代理: `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012384347>, <https://pay.weixin.qq.com/doc/v3/partner/4012384405>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_ACTIVITY_ID_REPRESENTATIVES, query)
    }
}

/// What [`Representatives::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

/// What [`Representatives::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 小店活动业代总数.
    pub total_count: Option<i64>,
    /// 小店活动业代集合.
    pub data: Option<Vec<Data>>,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

crate::answer! {
    GetAnswer {
        optional total_count "total_count",
        optional data "data",
        required offset "offset",
        required limit "limit",
    }
}

/// 小店活动业代集合.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 业务代理的OpenID.
    pub openid: String,
}

crate::answer! {
    Data {
        required openid "openid",
    }
}

impl Request for GetQuery {}
