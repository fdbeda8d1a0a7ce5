// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant-service`

pub mod complaint_notifications;
pub mod complaints;
pub mod images;

use crate::{At, Caller};

/// `/v3/global/merchant-service`
#[derive(Debug, Clone)]
pub struct MerchantService<C> {
    at: At<C>,
}

impl<C: Caller> MerchantService<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/merchant-service/complaint-notifications`
    #[doc(alias = "complaintNotifications")]
    #[must_use]
    pub fn complaint_notifications(&self) -> complaint_notifications::ComplaintNotifications<C> {
        complaint_notifications::ComplaintNotifications::new(self.at.clone())
    }

    /// `/v3/global/merchant-service/complaints`
    #[must_use]
    pub fn complaints(&self) -> complaints::Complaints<C> {
        complaints::Complaints::new(self.at.clone())
    }

    /// `/v3/global/merchant-service/images`
    #[must_use]
    pub fn images(&self) -> images::Images<C> {
        images::Images::new(self.at.clone())
    }
}
