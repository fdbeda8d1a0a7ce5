// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/businesscircle`

pub mod parkings;
pub mod points;
pub mod user_authorizations;
pub mod users;

use crate::{At, Caller};

/// `/v3/businesscircle`
#[derive(Debug, Clone)]
pub struct Businesscircle<C> {
    at: At<C>,
}

impl<C: Caller> Businesscircle<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/businesscircle/parkings`
    #[must_use]
    pub fn parkings(&self) -> parkings::Parkings<C> {
        parkings::Parkings::new(self.at.clone())
    }

    /// `/v3/businesscircle/points`
    #[must_use]
    pub fn points(&self) -> points::Points<C> {
        points::Points::new(self.at.clone())
    }

    /// `/v3/businesscircle/user-authorizations`
    #[doc(alias = "userAuthorizations")]
    #[must_use]
    pub fn user_authorizations(&self) -> user_authorizations::UserAuthorizations<C> {
        user_authorizations::UserAuthorizations::new(self.at.clone())
    }

    /// `/v3/businesscircle/users`
    #[must_use]
    pub fn users(&self) -> users::Users<C> {
        users::Users::new(self.at.clone())
    }
}
