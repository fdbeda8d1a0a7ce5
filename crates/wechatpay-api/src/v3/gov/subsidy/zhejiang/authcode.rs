// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/authcode`

pub mod cancel;
pub mod commit;
pub mod issue;
pub mod refund;
pub mod r#try;

use crate::{At, Caller};

/// `/v3/gov/subsidy/zhejiang/authcode`
#[derive(Debug, Clone)]
pub struct Authcode<C> {
    at: At<C>,
}

impl<C: Caller> Authcode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/gov/subsidy/zhejiang/authcode/cancel`
    #[must_use]
    pub fn cancel(&self) -> cancel::Cancel<C> {
        cancel::Cancel::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang/authcode/commit`
    #[must_use]
    pub fn commit(&self) -> commit::Commit<C> {
        commit::Commit::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang/authcode/issue`
    #[must_use]
    pub fn issue(&self) -> issue::Issue<C> {
        issue::Issue::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang/authcode/refund`
    #[must_use]
    pub fn refund(&self) -> refund::Refund<C> {
        refund::Refund::new(self.at.clone())
    }

    /// `/v3/gov/subsidy/zhejiang/authcode/try`
    #[must_use]
    pub fn r#try(&self) -> r#try::Try<C> {
        r#try::Try::new(self.at.clone())
    }
}
