// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
///
/// `POST`: 查询风险订单, see <https://pay.weixin.qq.com/doc/v3/merchant/4013894247>.
#[derive(Debug, Clone)]
pub struct QueryRiskTrades<C> {
    at: At<C>,
}

impl<C: Caller> QueryRiskTrades<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询风险订单: `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4013894247>, <https://pay.weixin.qq.com/doc/v3/partner/4013894221>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchant_risk_manage::POST_EC_TRADE_RISK_QUERY_RISK_TRADES, body)
    }
}

/// What [`QueryRiskTrades::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 查询页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_index: Option<i64>,
    /// 查询页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
}

/// What [`QueryRiskTrades::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 总风险订单数.
    pub total_num: Option<i64>,
    /// 风险订单列表.
    pub risk_trade_list: Option<Vec<RiskTradeList>>,
}

crate::answer! {
    PostAnswer {
        optional total_num "total_num",
        optional risk_trade_list "risk_trade_list",
    }
}

/// 风险订单列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskTradeList {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// `risk_type`: one of `1`, `2`, `3`, `4`.
    pub risk_type: Option<i64>,
    /// `risk_level`: one of `1`, `2`, `3`.
    pub risk_level: Option<i64>,
    /// 投诉单状态.
    pub risk_discove_time: Option<String>,
}

crate::answer! {
    RiskTradeList {
        optional mchid "mchid",
        optional out_trade_no "out_trade_no",
        optional risk_type "risk_type",
        optional risk_level "risk_level",
        optional risk_discove_time "risk_discove_time",
    }
}

impl Request for PostRequest {}
