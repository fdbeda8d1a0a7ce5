// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-service`

pub mod complaint_notifications;
pub mod complaints;
pub mod complaints_v2;
pub mod feedbacks;
pub mod images;

use crate::{At, Caller};

/// `/v3/merchant-service`
#[derive(Debug, Clone)]
pub struct MerchantService<C> {
    at: At<C>,
}

impl<C: Caller> MerchantService<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant-service/complaint-notifications`
    #[doc(alias = "complaintNotifications")]
    #[must_use]
    pub fn complaint_notifications(&self) -> complaint_notifications::ComplaintNotifications<C> {
        complaint_notifications::ComplaintNotifications::new(self.at.clone())
    }

    /// `/v3/merchant-service/complaints`
    #[must_use]
    pub fn complaints(&self) -> complaints::Complaints<C> {
        complaints::Complaints::new(self.at.clone())
    }

    /// `/v3/merchant-service/complaints-v2`
    #[doc(alias = "complaintsV2")]
    #[must_use]
    pub fn complaints_v2(&self) -> complaints_v2::ComplaintsV2<C> {
        complaints_v2::ComplaintsV2::new(self.at.clone())
    }

    /// `/v3/merchant-service/feedbacks`
    #[must_use]
    pub fn feedbacks(&self) -> feedbacks::Feedbacks<C> {
        feedbacks::Feedbacks::new(self.at.clone())
    }

    /// `/v3/merchant-service/images`
    #[must_use]
    pub fn images(&self) -> images::Images<C> {
        images::Images::new(self.at.clone())
    }
}
