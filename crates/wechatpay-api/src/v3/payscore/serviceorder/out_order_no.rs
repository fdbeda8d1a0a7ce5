// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/serviceorder/{out_order_no}`

pub mod cancel;
pub mod complete;
pub mod modify;
pub mod pay;
pub mod send_pendingmessage;
pub mod send_prepaidmessage;
pub mod sync;

use crate::{At, Caller};

/// `/v3/payscore/serviceorder/{out_order_no}`
#[derive(Debug, Clone)]
pub struct OutOrderNo<C> {
    at: At<C>,
}

impl<C: Caller> OutOrderNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/payscore/serviceorder/{out_order_no}/cancel`
    #[must_use]
    pub fn cancel(&self) -> cancel::Cancel<C> {
        cancel::Cancel::new(self.at.clone())
    }

    /// `/v3/payscore/serviceorder/{out_order_no}/complete`
    #[must_use]
    pub fn complete(&self) -> complete::Complete<C> {
        complete::Complete::new(self.at.clone())
    }

    /// `/v3/payscore/serviceorder/{out_order_no}/modify`
    #[must_use]
    pub fn modify(&self) -> modify::Modify<C> {
        modify::Modify::new(self.at.clone())
    }

    /// `/v3/payscore/serviceorder/{out_order_no}/pay`
    #[must_use]
    pub fn pay(&self) -> pay::Pay<C> {
        pay::Pay::new(self.at.clone())
    }

    /// `/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
    #[doc(alias = "sendPendingmessage")]
    #[must_use]
    pub fn send_pendingmessage(&self) -> send_pendingmessage::SendPendingmessage<C> {
        send_pendingmessage::SendPendingmessage::new(self.at.clone())
    }

    /// `/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
    #[doc(alias = "sendPrepaidmessage")]
    #[must_use]
    pub fn send_prepaidmessage(&self) -> send_prepaidmessage::SendPrepaidmessage<C> {
        send_prepaidmessage::SendPrepaidmessage::new(self.at.clone())
    }

    /// `/v3/payscore/serviceorder/{out_order_no}/sync`
    #[must_use]
    pub fn sync(&self) -> sync::Sync<C> {
        sync::Sync::new(self.at.clone())
    }
}
