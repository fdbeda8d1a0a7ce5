// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
///
/// `GET`: 获取批次核销明细下载链接.
#[derive(Debug, Clone)]
pub struct UseFlowByDay<C> {
    at: At<C>,
}

impl<C: Caller> UseFlowByDay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取批次核销明细下载链接: `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_FAVOR_STOCKS_STOCK_ID_USE_FLOW_BY_DAY, query)
    }
}

/// What [`UseFlowByDay::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 账单日期.
    pub bill_date: String,
}

/// What [`UseFlowByDay::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 下载链接.
    pub url: String,
    /// 账单文件摘要.
    pub stock_useflow_hash: String,
    /// 账单记录总条数.
    pub stock_useflow_count: String,
}

crate::answer! {
    GetAnswer {
        required url "url",
        required stock_useflow_hash "stock_useflow_hash",
        required stock_useflow_count "stock_useflow_count",
    }
}

impl Request for GetQuery {}
