// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/transactions/summary/query-day`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/transactions/summary/query-day`
///
/// `POST`: 查询单日交易汇总, see <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
#[derive(Debug, Clone)]
pub struct QueryDay<C> {
    at: At<C>,
}

impl<C: Caller> QueryDay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询单日交易汇总: `POST /v3/gov/subsidy/transactions/summary/query-day`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_TRANSACTIONS_SUMMARY_QUERY_DAY, body)
    }
}

/// What [`QueryDay::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// 查询的日期.
    pub query_date: String,
    /// `query_type`: one of `ORDER_TYPE_TRANSACTION`, `ORDER_TYPE_APPLIANCE_REDEEM`, `ORDER_TYPE_3C_REDEEM`, `ORDER_TYPE_N_QUALIFICATION_REDEEM`.
    pub query_type: QueryType,
    /// `appliance_id`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appliance_id: Option<i64>,
    /// `cate_state`: one of `CATE_STATE_REDEEM`, `CATE_STATE_REFUND`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cate_state: Option<CateState>,
}

crate::open_enum! {
/// `query_type`.
    QueryType {
    OrderTypeTransaction = "ORDER_TYPE_TRANSACTION",
    OrderTypeApplianceRedeem = "ORDER_TYPE_APPLIANCE_REDEEM",
    OrderType3cRedeem = "ORDER_TYPE_3C_REDEEM",
    OrderTypeNQualificationRedeem = "ORDER_TYPE_N_QUALIFICATION_REDEEM",
    }
}

pub use crate::v3::gov::subsidy::n_qualifications::sync::CateState;

/// What [`QueryDay::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub message: String,
    /// 交易总笔数.
    pub total_trade_count: i64,
    /// 交易总金额.
    pub total_trade_amount: i64,
    /// 补贴总金额.
    pub total_subsidy_count: i64,
}

crate::answer! {
    PostAnswer {
        required code "code",
        required message "message",
        required total_trade_count "total_trade_count",
        required total_trade_amount "total_trade_amount",
        required total_subsidy_count "total_subsidy_count",
    }
}

impl Request for PostRequest {}
