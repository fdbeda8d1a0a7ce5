// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/multiuse/stocks/{stock_id}`

pub mod refund_flow;
pub mod send_flow;
pub mod use_flow;

use crate::{At, Caller};

/// `/v3/multiuse/stocks/{stock_id}`
#[derive(Debug, Clone)]
pub struct StockId<C> {
    at: At<C>,
}

impl<C: Caller> StockId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/multiuse/stocks/{stock_id}/refund-flow`
    #[doc(alias = "refundFlow")]
    #[must_use]
    pub fn refund_flow(&self) -> refund_flow::RefundFlow<C> {
        refund_flow::RefundFlow::new(self.at.clone())
    }

    /// `/v3/multiuse/stocks/{stock_id}/send-flow`
    #[doc(alias = "sendFlow")]
    #[must_use]
    pub fn send_flow(&self) -> send_flow::SendFlow<C> {
        send_flow::SendFlow::new(self.at.clone())
    }

    /// `/v3/multiuse/stocks/{stock_id}/use-flow`
    #[doc(alias = "useFlow")]
    #[must_use]
    pub fn use_flow(&self) -> use_flow::UseFlow<C> {
        use_flow::UseFlow::new(self.at.clone())
    }
}
