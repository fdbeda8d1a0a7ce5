// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/control-orders`

pub mod info;
pub mod out_request_no;
pub mod punish;
pub mod recover;

use crate::{At, Caller};

/// `/v3/aggracct-bc/wb-channel/control-orders`
#[derive(Debug, Clone)]
pub struct ControlOrders<C> {
    at: At<C>,
}

impl<C: Caller> ControlOrders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/aggracct-bc/wb-channel/control-orders/info`
    #[must_use]
    pub fn info(&self) -> info::Info<C> {
        info::Info::new(self.at.clone())
    }

    /// `/v3/aggracct-bc/wb-channel/control-orders/punish`
    #[must_use]
    pub fn punish(&self) -> punish::Punish<C> {
        punish::Punish::new(self.at.clone())
    }

    /// `/v3/aggracct-bc/wb-channel/control-orders/recover`
    #[must_use]
    pub fn recover(&self) -> recover::Recover<C> {
        recover::Recover::new(self.at.clone())
    }

    /// `/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
    #[doc(alias = "outRequestNo")]
    #[must_use]
    pub fn out_request_no(&self, out_request_no: impl std::fmt::Display) -> out_request_no::OutRequestNo<C> {
        out_request_no::OutRequestNo::new(self.at.with("out_request_no", out_request_no))
    }
}
