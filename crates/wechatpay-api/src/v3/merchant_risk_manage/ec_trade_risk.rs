// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-risk-manage/ec-trade-risk`

pub mod query_risk_trades;
pub mod recv_dispose_result;

use crate::{At, Caller};

/// `/v3/merchant-risk-manage/ec-trade-risk`
#[derive(Debug, Clone)]
pub struct EcTradeRisk<C> {
    at: At<C>,
}

impl<C: Caller> EcTradeRisk<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
    #[doc(alias = "queryRiskTrades")]
    #[must_use]
    pub fn query_risk_trades(&self) -> query_risk_trades::QueryRiskTrades<C> {
        query_risk_trades::QueryRiskTrades::new(self.at.clone())
    }

    /// `/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
    #[doc(alias = "recvDisposeResult")]
    #[must_use]
    pub fn recv_dispose_result(&self) -> recv_dispose_result::RecvDisposeResult<C> {
        recv_dispose_result::RecvDisposeResult::new(self.at.clone())
    }
}
