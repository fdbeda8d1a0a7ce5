// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-risk-manage`

pub mod ec_trade_risk;
pub mod report_trade_union_information;
pub mod trade_risk_information;
pub mod trade_risk_result;
pub mod violation_notifications;

use crate::{At, Caller};

/// `/v3/merchant-risk-manage`
#[derive(Debug, Clone)]
pub struct MerchantRiskManage<C> {
    at: At<C>,
}

impl<C: Caller> MerchantRiskManage<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-risk-manage/ec-trade-risk`
    #[doc(alias = "ecTradeRisk")]
    #[must_use]
    pub fn ec_trade_risk(&self) -> ec_trade_risk::EcTradeRisk<C> {
        ec_trade_risk::EcTradeRisk::new(self.at.clone())
    }

    /// `/v3/merchant-risk-manage/report-trade-union-information`
    #[doc(alias = "reportTradeUnionInformation")]
    #[must_use]
    pub fn report_trade_union_information(&self) -> report_trade_union_information::ReportTradeUnionInformation<C> {
        report_trade_union_information::ReportTradeUnionInformation::new(self.at.clone())
    }

    /// `/v3/merchant-risk-manage/trade-risk-information`
    #[doc(alias = "tradeRiskInformation")]
    #[must_use]
    pub fn trade_risk_information(&self) -> trade_risk_information::TradeRiskInformation<C> {
        trade_risk_information::TradeRiskInformation::new(self.at.clone())
    }

    /// `/v3/merchant-risk-manage/trade-risk-result`
    #[doc(alias = "tradeRiskResult")]
    #[must_use]
    pub fn trade_risk_result(&self) -> trade_risk_result::TradeRiskResult<C> {
        trade_risk_result::TradeRiskResult::new(self.at.clone())
    }

    /// `/v3/merchant-risk-manage/violation-notifications`
    #[doc(alias = "violationNotifications")]
    #[must_use]
    pub fn violation_notifications(&self) -> violation_notifications::ViolationNotifications<C> {
        violation_notifications::ViolationNotifications::new(self.at.clone())
    }
}
