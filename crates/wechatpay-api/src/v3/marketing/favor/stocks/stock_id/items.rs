// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/stocks/{stock_id}/items`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/favor/stocks/{stock_id}/items`
///
/// `GET`: 查询代金券可用单品, see <https://pay.weixin.qq.com/doc/v3/merchant/4012463442>.
#[derive(Debug, Clone)]
pub struct Items<C> {
    at: At<C>,
}

impl<C: Caller> Items<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询代金券可用单品: `GET /v3/marketing/favor/stocks/{stock_id}/items`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012463442>, <https://pay.weixin.qq.com/doc/v3/partner/4012463475>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_FAVOR_STOCKS_STOCK_ID_ITEMS, query)
    }
}

/// What [`Items::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: String,
}

/// What [`Items::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 可用单品编码总数.
    pub total_count: i64,
    /// 可用单品编码.
    pub data: Option<Vec<String>>,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 批次号.
    pub stock_id: String,
}

crate::answer! {
    GetAnswer {
        required total_count "total_count",
        optional data "data",
        required offset "offset",
        required limit "limit",
        required stock_id "stock_id",
    }
}

impl Request for GetQuery {}
