// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/stocks/{stock_id}/merchants`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/favor/stocks/{stock_id}/merchants`
///
/// `GET`: 查询代金券可用商户, see <https://pay.weixin.qq.com/doc/v3/merchant/4012463358>.
#[derive(Debug, Clone)]
pub struct Merchants<C> {
    at: At<C>,
}

impl<C: Caller> Merchants<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询代金券可用商户: `GET /v3/marketing/favor/stocks/{stock_id}/merchants`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012463358>, <https://pay.weixin.qq.com/doc/v3/partner/4012463409>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_FAVOR_STOCKS_STOCK_ID_MERCHANTS, query)
    }
}

/// What [`Merchants::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: String,
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
}

/// What [`Merchants::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 可用商户总数量.
    pub total_count: i64,
    /// 可用商户列表.
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
