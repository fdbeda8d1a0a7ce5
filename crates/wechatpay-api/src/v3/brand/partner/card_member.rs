// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/partner/card-member`

pub mod cards;
pub mod membership_activities;
pub mod pay_view_tokens;
pub mod pre_auth_tokens;
pub mod user_cards;
pub mod user_feeds;
pub mod user_points;

use crate::{At, Caller};

/// `/v3/brand/partner/card-member`
#[derive(Debug, Clone)]
pub struct CardMember<C> {
    at: At<C>,
}

impl<C: Caller> CardMember<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/partner/card-member/cards`
    #[must_use]
    pub fn cards(&self) -> cards::Cards<C> {
        cards::Cards::new(self.at.clone())
    }

    /// `/v3/brand/partner/card-member/membership-activities`
    #[doc(alias = "membershipActivities")]
    #[must_use]
    pub fn membership_activities(&self) -> membership_activities::MembershipActivities<C> {
        membership_activities::MembershipActivities::new(self.at.clone())
    }

    /// `/v3/brand/partner/card-member/pay-view-tokens`
    #[doc(alias = "payViewTokens")]
    #[must_use]
    pub fn pay_view_tokens(&self) -> pay_view_tokens::PayViewTokens<C> {
        pay_view_tokens::PayViewTokens::new(self.at.clone())
    }

    /// `/v3/brand/partner/card-member/pre-auth-tokens`
    #[doc(alias = "preAuthTokens")]
    #[must_use]
    pub fn pre_auth_tokens(&self) -> pre_auth_tokens::PreAuthTokens<C> {
        pre_auth_tokens::PreAuthTokens::new(self.at.clone())
    }

    /// `/v3/brand/partner/card-member/user-cards`
    #[doc(alias = "userCards")]
    #[must_use]
    pub fn user_cards(&self) -> user_cards::UserCards<C> {
        user_cards::UserCards::new(self.at.clone())
    }

    /// `/v3/brand/partner/card-member/user-feeds`
    #[doc(alias = "userFeeds")]
    #[must_use]
    pub fn user_feeds(&self) -> user_feeds::UserFeeds<C> {
        user_feeds::UserFeeds::new(self.at.clone())
    }

    /// `/v3/brand/partner/card-member/user-points`
    #[doc(alias = "userPoints")]
    #[must_use]
    pub fn user_points(&self) -> user_points::UserPoints<C> {
        user_points::UserPoints::new(self.at.clone())
    }
}
