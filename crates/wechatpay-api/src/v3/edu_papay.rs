// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-papay`

pub mod contracts;
pub mod transactions;
pub mod user;
pub mod user_notifications;

use crate::{At, Caller};

/// `/v3/edu-papay`
#[derive(Debug, Clone)]
pub struct EduPapay<C> {
    at: At<C>,
}

impl<C: Caller> EduPapay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/edu-papay/contracts`
    #[must_use]
    pub fn contracts(&self) -> contracts::Contracts<C> {
        contracts::Contracts::new(self.at.clone())
    }

    /// `/v3/edu-papay/transactions`
    #[must_use]
    pub fn transactions(&self) -> transactions::Transactions<C> {
        transactions::Transactions::new(self.at.clone())
    }

    /// `/v3/edu-papay/user-notifications`
    #[doc(alias = "userNotifications")]
    #[must_use]
    pub fn user_notifications(&self) -> user_notifications::UserNotifications<C> {
        user_notifications::UserNotifications::new(self.at.clone())
    }

    /// `/v3/edu-papay/user`
    #[must_use]
    pub fn user(&self) -> user::User<C> {
        user::User::new(self.at.clone())
    }
}
